export const id = 772;
export const ids = [772];
export const modules = {

/***/ 5772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
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
        options: { report: command_text, settings: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(730), __webpack_require__.e(336), __webpack_require__.e(714), __webpack_require__.e(378), __webpack_require__.e(460)]).then(__webpack_require__.bind(__webpack_require__, 9460)),
    },
    {
        name: 'lint',
        usage: 'lint REPORT.md [--json]',
        does: 'read and check an incident report',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(934), __webpack_require__.e(714), __webpack_require__.e(378), __webpack_require__.e(579), __webpack_require__.e(407)]).then(__webpack_require__.bind(__webpack_require__, 7407)),
    },
    {
        name: 'parse',
        usage: 'parse --form FORM.yml BODY.md [--json]',
        does: 'read the body of an issue made with any GitHub issue form',
        options: { form: command_text, json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(714), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 2087)),
    },
    {
        name: 'lint-form',
        usage: 'lint-form FORM.yml [--json]',
        does: 'find what makes GitHub hide or corrupt an issue form',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(694)]).then(__webpack_require__.bind(__webpack_require__, 2694)),
    },
    {
        name: 'metrics',
        usage: 'metrics --ledger DIR --now ISO [--weeks N] --out DIR [--json]',
        does: 'figures, weekly report and chart from a ledger',
        options: { ledger: command_text, now: command_text, weeks: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(438), __webpack_require__.e(870), __webpack_require__.e(69)]).then(__webpack_require__.bind(__webpack_require__, 1925)),
    },
];

;// CONCATENATED MODULE: ./build/src/cli/main.js



/** Runs one command of the command line. Wrong usage and unreadable input end in one message on stderr and exit code 2. */
async function main(args) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        console.log(help());
        return name === undefined ? 2 : 0;
    }
    const command = commands.find((one) => one.name === name);
    if (!command)
        return complain(`There is no command “${name}”.\n\n${help()}`);
    try {
        const parsed = readArguments(command, rest);
        if (parsed === null) {
            console.log(usageOf(command));
            return 0;
        }
        const { run } = await command.load();
        return await run(parsed);
    }
    catch (error) {
        if (error instanceof errors/* SetupError */.w)
            return complain(error.message);
        throw error;
    }
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
        const [reason] = error.message.split('. ');
        throw new errors/* SetupError */.w(`${reason}. ${usageOf(command)}`);
    }
}
function usageOf({ usage }) {
    return `Usage: incident-loop ${usage}`;
}
function help() {
    const width = Math.max(...commands.map((command) => command.name.length));
    const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
    return `incident-loop: AI-incident response inside your own repository\n\nCommands:\n${lines.join('\n')}\n\nA file named - is standard input. Add --help to a command for its usage.`;
}
function complain(message) {
    console.error(message);
    return 2;
}


/***/ })

};
