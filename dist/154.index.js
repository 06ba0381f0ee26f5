export const id = 154;
export const ids = [154];
export const modules = {

/***/ 1552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ showFindings),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const colours = { error: 'red', warning: 'yellow', note: 'blue' };
const LONGEST_QUOTE = 160;
/** Findings for a person: each with its line of the text, and that line's number, below it. Colour only on a terminal. */
function showFindings(path, text, findings) {
    const lines = text.split(/\r\n|\n|\r/);
    return findings.map((finding) => showFinding(visible(path), lines, finding)).join('\n');
}
function showFinding(path, lines, { level, line, message, rule }) {
    const place = line === null ? path : `${path}:${line}`;
    const said = `${place}: ${paint(level, colours[level])} ${visible(message)} ${dim(`(${rule})`)}`;
    const quoted = line === null ? undefined : lines[line - 1];
    return quoted?.trim() ? `${said}\n${dim(`${String(line).padStart(6)} | ${shorten(quoted)}`)}` : said;
}
/** One line for a terminal: control, bidirectional and invisible characters cannot steer it, nor end the line. */
function visible(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd');
}
function shorten(line) {
    const shown = visible(line.slice(0, LONGEST_QUOTE));
    return line.length > LONGEST_QUOTE ? `${shown}…` : shown;
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
}
const dim = (text) => paint(text, 'dim');


/***/ }),

/***/ 7154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/root.js
var root = __webpack_require__(2225);
;// CONCATENATED MODULE: ./build/src/cli/command.js
/** One option that has a value. */
const command_text = { type: 'string' };
/** One option that is there or not. */
const flag = { type: 'boolean' };
/** The commands, in the order in which help lists them. */
const commands = [
    {
        name: 'drill',
        usage: 'drill [--report FILE] [--settings FILE] [--out DIR] [--json]',
        does: 'rehearse a whole incident on an embedded GitHub, from the form to the weekly report',
        prints: 'each step with what was done and why, then where the folder with issue, report and requests is; with --json {folder, incident, actions, requests, failures, steps}',
        fails: 'a step failed, or the incident is still open at the end',
        options: { report: command_text, settings: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(730), __webpack_require__.e(336), __webpack_require__.e(8), __webpack_require__.e(879), __webpack_require__.e(151)]).then(__webpack_require__.bind(__webpack_require__, 1151)),
    },
    {
        name: 'lint',
        usage: 'lint REPORT.md [--json]',
        does: 'read and check an incident report',
        prints: 'what the report says in one line, then each finding with its line; with --json {report, findings}',
        fails: 'the report has findings of level error',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(8), __webpack_require__.e(879), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 7407)),
    },
    {
        name: 'parse',
        usage: 'parse --form FORM.yml BODY.md [--json]',
        does: 'read the body of an issue made with any GitHub issue form',
        prints: 'each field of the form as JSON, then each finding with its line; with --json {fields, preamble, unplaced, findings}',
        fails: 'the body has findings of level error, such as a body that this form did not make',
        options: { form: command_text, json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(8), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 2087)),
    },
    {
        name: 'lint-form',
        usage: 'lint-form FORM.yml [--json]',
        does: 'find what makes GitHub hide or corrupt an issue form',
        prints: 'each finding with its line; with --json {findings}',
        fails: 'the form has findings of level error',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 3380)),
    },
    {
        name: 'metrics',
        usage: 'metrics --ledger DIR --now ISO [--weeks N] --out DIR [--json]',
        does: 'figures, weekly report and chart from a ledger',
        prints: 'how many records were read and where the report is; with --json the figures, as in metrics.json; lines of the ledger left out are named on standard error',
        fails: 'the ledger has findings of level error',
        options: { ledger: command_text, now: command_text, weeks: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(438), __webpack_require__.e(870), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 1925)),
    },
];

// EXTERNAL MODULE: ./build/src/cli/findings.js
var findings = __webpack_require__(1552);
;// CONCATENATED MODULE: ./build/src/cli/help.js

/** How to call a command. */
function usageOf({ usage }) {
    return `Usage: incident-loop ${usage}`;
}
/** Everything there is to know about one command. */
function helpOf(command) {
    return `${usageOf(command)}

What it does: ${command.does}.
What it prints: ${command.prints}.

Exit codes:
  0  fine
  1  ${command.fails}
  2  wrong usage, or a file that cannot be read

A file named - is standard input.`;
}
/** The list of all commands. */
function help() {
    const width = Math.max(...commands.map(({ name }) => name.length));
    const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
    return `incident-loop: AI-incident response inside your own repository

Commands:
${lines.join('\n')}

A file named - is standard input. “incident-loop help COMMAND” says what a command prints and its exit codes.`;
}

;// CONCATENATED MODULE: ./build/src/cli/main.js






/** Runs one command of the command line. Wrong usage and unreadable input end in one message on stderr and exit code 2. */
async function main(args) {
    process.stdout.on('error', leaveWhenNobodyListens);
    const [name, ...rest] = args;
    try {
        if (name === undefined)
            throw new errors/* SetupError */.w(`A command is missing. ${listOfCommands()}`);
        if (['help', '--help', '-h'].includes(name))
            return tell(rest[0] ? helpOf(commandOf(rest[0])) : help());
        if (name === '--version')
            return tell(JSON.parse((0,root/* shipped */.E)('package.json')).version);
        const command = commandOf(name);
        const parsed = readArguments(command, rest);
        if (parsed === null)
            return tell(helpOf(command));
        const { run } = await command.load();
        return await run(parsed);
    }
    catch (error) {
        return complain(error);
    }
}
/** `| head -1` closes the pipe when it has seen enough; that is no failure of ours, and nothing more can be said. */
function leaveWhenNobodyListens(error) {
    if (error.code !== 'EPIPE')
        throw error;
    process.exit();
}
function commandOf(name) {
    const command = commands.find((one) => one.name === name);
    if (!command)
        throw new errors/* SetupError */.w(`There is no command “${name}”. ${listOfCommands()}`);
    return command;
}
function listOfCommands() {
    return `The commands are ${commands.map(({ name }) => name).join(', ')}; try incident-loop --help.`;
}
function readArguments(command, args) {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
    const parsed = tryParse(command, args, options);
    if (parsed.values.help)
        return null;
    const [fewest, most] = command.takes;
    const count = parsed.positionals.length;
    if (count < fewest)
        throw new errors/* SetupError */.w(`A file is missing. ${usageOf(command)}`);
    if (count > most)
        throw new errors/* SetupError */.w(`“${parsed.positionals[most]}” is one argument too many. ${usageOf(command)}`);
    return { positionals: parsed.positionals, options: parsed.values };
}
function tryParse(command, args, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const [reason] = error.message.split(/\.\s/);
        throw new errors/* SetupError */.w(`${reason?.replace(/\.$/, '')}. ${usageOf(command)}`);
    }
}
function tell(text) {
    console.log(text);
    return 0;
}
/** Says what is wrong in one line; a stack stands only behind a fault of our own, and only when it is asked for. */
function complain(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof errors/* SetupError */.w)
        console.error((0,findings/* visible */.RK)(message));
    else {
        console.error(`incident-loop failed: ${(0,findings/* visible */.RK)(message)}. This is a fault of ours; please report it.`);
        if (process.env.DEBUG && error instanceof Error)
            console.error(error.stack);
    }
    return 2;
}


/***/ }),

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shipped),
/* harmony export */   z: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);



/** Folder of this product: this file and the bundle both stand one folder below it. */
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), '..');
/** The text of a file that is shipped with the product, by its path relative to the root. */
function shipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8');
}


/***/ })

};
