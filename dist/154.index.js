export const id = 154;
export const ids = [154];
export const modules = {

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   dX: () => (/* binding */ waitAMoment),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   t8: () => (/* binding */ refuseTwoStandardInputs),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read or is not UTF-8. */
function readInput(path) {
    const bytes = attempt(`Cannot read ${path}`, () => path === '-' ? readStandardInput() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`Cannot read ${path}: it is not text in UTF-8.`);
    }
}
/** Opens a file of any size, or standard input for `-`. Throws SetupError when it cannot be read. */
function openInput(path) {
    const what = `Cannot read ${path}`;
    const file = path === '-' ? 0 : attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r'));
    const size = attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
    if (size.isDirectory())
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasons.EISDIR}.`);
    function* chunks() {
        const buffer = Buffer.alloc(PIECE);
        try {
            for (;;) {
                const count = attempt(what, () => readSome(file, buffer));
                if (count === 0)
                    return;
                if (count > 0)
                    yield buffer.subarray(0, count);
                else
                    waitAMoment();
            }
        }
        finally {
            if (file !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    return { chunks: chunks(), size: size.isFile() ? size.size : null };
}
const PIECE = 1_048_576;
/** The text of a file that need not be there; null when it is not. Throws SetupError when it is and cannot be read. */
function readIfThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? readInput(path) : null;
}
/** Standard input can be read once. Throws SetupError when more than one of the paths is `-`; `what` names what they are for. */
function refuseTwoStandardInputs(what, paths) {
    if (paths.filter((path) => path === '-').length < 2)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what} cannot both be standard input: give one of them as a file.`);
}
/** Writes a file, making its folders. Throws SetupError when that is impossible. */
function writeOutput(path, text) {
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    attempt(`Cannot write ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
}
/** Makes a folder with those above it, unless it is there. Throws SetupError when that is impossible. */
function makeFolder(path) {
    attempt(`Cannot write to ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }));
}
/** The value of an option that must be given. Throws SetupError with what it is for. */
function required(value, option, isFor) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--${option} is missing: ${isFor}.`);
}
const reasons = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    EEXIST: 'there is a file of that name',
    EACCES: 'access is denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
};
function attempt(what, act) {
    try {
        return act();
    }
    catch (error) {
        const code = error.code ?? '';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasonOf(code)}.`);
    }
}
/** What Node's code of a failed call means to people. */
function reasonOf(code) {
    return reasons[code] ?? code;
}
/** Node reads a pipe whose writer is slow as EAGAIN (nodejs/node#35997); then it is asked again. */
function readStandardInput() {
    const chunks = [];
    const buffer = Buffer.alloc(65_536);
    for (;;) {
        const count = readSome(0, buffer);
        if (count === 0)
            return Buffer.concat(chunks);
        if (count > 0)
            chunks.push(Buffer.from(buffer.subarray(0, count)));
        else
            waitAMoment();
    }
}
/** Leaves the other end of a pipe a moment to go on. */
function waitAMoment() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
function readSome(file, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EAGAIN')
            return -1;
        if (code === 'EOF')
            return 0;
        throw error;
    }
}


/***/ }),

/***/ 37154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/root.js
var root = __webpack_require__(42225);
;// CONCATENATED MODULE: ./build/src/cli/command.js
/** One option that has a value. */
const command_text = { type: 'string' };
/** One option that has a value and may be given more than once. */
const texts = { type: 'string', multiple: true };
/** One option that is there or not. */
const flag = { type: 'boolean' };
/** The commands, in the order in which help lists them. */
const commands = [
    {
        name: 'drill',
        usage: 'drill [--report FILE] [--settings FILE] [--out DIR] [--json]',
        does: 'rehearse a whole incident on an embedded GitHub, from the alert to the weekly report',
        prints: 'each step with what was done and why, then where the folder with issue, report and requests is; with --json {folder, incident, actions, requests, failures, steps}',
        fails: 'a step failed, or the incident is still open at the end',
        options: { report: command_text, settings: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(730), __webpack_require__.e(451), __webpack_require__.e(259), __webpack_require__.e(685), __webpack_require__.e(439), __webpack_require__.e(426), __webpack_require__.e(380), __webpack_require__.e(901), __webpack_require__.e(123), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 49992)),
    },
    {
        name: 'lint',
        usage: 'lint REPORT.md [--settings FILE] [--json]',
        does: 'read and check an incident report',
        reads: 'the settings for the levels of the rules: FILE, else the nearest .github/incident-loop.yml in the folder of the report (for - the working folder) or above it, up to the root of its repository; else the defaults',
        prints: 'what the report says in one line, with the settings file in use, then each finding with its line, such as of settings that cannot be read; with --json {report, findings}',
        fails: 'the report has findings of level error',
        options: { settings: command_text, json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(259), __webpack_require__.e(685), __webpack_require__.e(426), __webpack_require__.e(380), __webpack_require__.e(901), __webpack_require__.e(198), __webpack_require__.e(920)]).then(__webpack_require__.bind(__webpack_require__, 38478)),
    },
    {
        name: 'parse',
        usage: 'parse --form FORM.yml [--form OLDER.yml]… BODY.md [--json]',
        does: 'read the body of an issue made with any GitHub issue form',
        prints: 'each field of the form as JSON, then each finding with its line; with --json {fields, preamble, unplaced, findings}; with several forms also which one read it best, as form',
        fails: 'the body has findings of level error, such as a body that this form did not make',
        options: { form: texts, json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(259), __webpack_require__.e(426), __webpack_require__.e(601), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 72087)),
    },
    {
        name: 'lint-form',
        usage: 'lint-form FORM.yml [--json]',
        does: 'find what makes GitHub hide or corrupt an issue form',
        prints: 'each finding with its line; with --json {findings}',
        fails: 'the form has findings of level error',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 43380)),
    },
    {
        name: 'declare',
        usage: 'declare [--alert FILE] [--trace FILE] [--title TEXT] [--summary TEXT] [--severity S0|S1|S2|S3] [--kind KIND] [--system NAME] [--settings FILE] [--repo OWNER/NAME] [--dry-run] [--json]',
        does: 'open an incident from an alert, a trace or a summary, with a report filled in as far as they know',
        prints: 'the number and address of the issue, or of the open one that tells of the same; with --json {number, url, existed}; with --dry-run the issue that would be opened, with --json {title, body, labels, assignees, fingerprint}',
        fails: 'there is no alert in the payload, or no span in the trace',
        options: {
            alert: command_text,
            trace: command_text,
            title: command_text,
            summary: command_text,
            severity: command_text,
            kind: command_text,
            system: command_text,
            settings: command_text,
            repo: command_text,
            'dry-run': flag,
            json: flag,
        },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(685), __webpack_require__.e(439), __webpack_require__.e(905), __webpack_require__.e(631)]).then(__webpack_require__.bind(__webpack_require__, 65242)),
    },
    {
        name: 'metrics',
        usage: 'metrics --ledger DIR --now ISO [--weeks N] [--counts FILE] --out DIR [--json]',
        does: 'figures, weekly report and chart from a ledger',
        prints: 'how many records were read and where the report is; with --json the figures, as in metrics.json; lines of the ledger left out are named on standard error',
        fails: 'the ledger has findings of level error',
        options: { ledger: command_text, now: command_text, weeks: command_text, counts: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(438), __webpack_require__.e(685), __webpack_require__.e(123), __webpack_require__.e(697), __webpack_require__.e(820)]).then(__webpack_require__.bind(__webpack_require__, 1925)),
    },
    {
        name: 'oncall',
        usage: 'oncall [--at ISO] [--settings FILE] [--weeks N] [--json]',
        does: 'say who is on call at an instant (now, when none is given), whom each severity calls, and who comes next',
        prints: 'who has each layer and until when, whom each severity assigns and mentions, then the next weeks (4) as a table in the time zone of the rotation; with --json {at, timeZone, layers, calls, shifts, findings}; what is wrong in the settings is named on standard error',
        fails: 'nobody is on call',
        options: { at: command_text, settings: command_text, weeks: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(259), __webpack_require__.e(685), __webpack_require__.e(439), __webpack_require__.e(380), __webpack_require__.e(692), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 88061)),
    },
    {
        name: 'evals',
        usage: 'evals BEFORE AFTER [--json]',
        does: 'compare the results of two eval runs, of promptfoo, garak, inspect_ai or a plain list of cases',
        prints: 'the verdict with its reasons, pass rates by suite with 95 % intervals, the cases that changed, and what to beware of; with --json {compared, errored, before, after, fixed, regressed, stillFailing, onlyBefore, onlyAfter, mcnemar, verdict, reasons}',
        fails: 'the run after is worse, or the runs cannot be compared',
        options: { json: flag },
        takes: [2, 2],
        load: () => Promise.all(/* import() */[__webpack_require__.e(192), __webpack_require__.e(136), __webpack_require__.e(835)]).then(__webpack_require__.bind(__webpack_require__, 34835)),
    },
];

;// CONCATENATED MODULE: ./build/src/cli/help.js

/** How to call a command. */
function usageOf({ usage }) {
    return `Usage: incident-loop ${usage}`;
}
/** Everything there is to know about one command. */
function helpOf(command) {
    return `${usageOf(command)}

What it does: ${command.does}.${command.reads ? `\nWhat it reads: ${command.reads}.` : ''}
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

// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(33135);
// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/main.js







/** Runs one command of the command line. Wrong usage and unreadable input end in one message on stderr and exit code 2. */
async function main(args) {
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
    if (count < fewest || parsed.positionals.includes(''))
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
    (0,output/* print */.y)(text);
    return 0;
}
/** Says what is wrong in one line; a stack stands only behind a fault of our own, and only when it is asked for. */
function complain(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof errors/* SetupError */.w)
        console.error((0,visible/* visible */.R)(message));
    else {
        console.error(`incident-loop failed: ${(0,visible/* visible */.R)(message)}. This is a fault of ours; please report it.`);
        if (process.env.DEBUG && error instanceof Error)
            console.error(error.stack);
    }
    return 2;
}


/***/ }),

/***/ 33135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ printJson),
/* harmony export */   y: () => (/* binding */ print)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42036);


const STANDARD_OUTPUT = 1;
/**
 * Prints text and a line ending on standard output, all of it before it returns. The streams of `process.stdout` and `console`
 * would do the same, yet take a tenth of Node's own start to load. `| head -1` closes the pipe when it has seen enough; that is
 * no failure of ours, and nothing more can be said.
 */
function print(text) {
    const bytes = Buffer.from(`${text}\n`);
    for (let at = 0; at < bytes.length;)
        at += writeSome(bytes.subarray(at));
}
/** Prints one JSON document and nothing else; characters that steer a terminal are escaped, the value stays the same. */
function printJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    print(JSON.stringify(value, null, 2).replace(STEERING, escaped));
}
/** What `JSON.stringify` leaves raw: C1 controls, line separators, bidirectional marks. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
/** How many of the bytes were taken; none by a pipe that is full. */
function writeSome(bytes) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(STANDARD_OUTPUT, bytes);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EPIPE')
            process.exit();
        if (code !== 'EAGAIN')
            throw error;
        (0,_input_js__WEBPACK_IMPORTED_MODULE_1__/* .waitAMoment */ .dX)();
        return 0;
    }
}


/***/ }),

/***/ 98446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * One line for a terminal: control, bidirectional and invisible characters (tags and joiners among them) cannot steer it, end
 * the line or hide in it; each becomes U+FFFD.
 */
function visible(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu, '\ufffd');
}


/***/ }),

/***/ 42225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ shipped),
/* harmony export */   z: () => (/* binding */ root)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);



/** Folder of this product: this file and the bundle both stand one folder below it. */
const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), '..');
/** The text of a file that is shipped with the product, by its path relative to the root. */
function shipped(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8');
}


/***/ })

};
