export const id = 154;
export const ids = [154];
export const modules = {

/***/ 91552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ showFindings),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);

/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const colours = { error: 'red', warning: 'yellow', note: 'blue' };
const LONGEST_QUOTE = 160;
/** Characters that stay visible before the column of a long line. */
const BEFORE = 60;
/**
 * Findings for a person: each with its line of the text, that line's number, and a caret below the column at fault. Secrets
 * in the line give way to a placeholder. Colour only on a terminal.
 */
function showFindings(path, text, findings) {
    const lines = (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(text.replace(/\r\n?/g, '\n')).split('\n');
    const raw = text.split(/\r\n|\n|\r/);
    return findings.map((finding) => showFinding(visible(path), lines, raw, finding)).join('\n');
}
function showFinding(path, lines, raw, { level, line, column, message, rule }) {
    const place = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const said = `${place}: ${paint(level, colours[level])} ${visible((0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(message))} ${dim(`(${rule})`)}`;
    const quoted = line === null ? undefined : lines[line - 1];
    if (line === null || !quoted?.trim())
        return said;
    const at = column ? (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)((raw[line - 1] ?? '').slice(0, column - 1)).length : null;
    const { shown, caret } = quote(quoted, at);
    const below = caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
    return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}
/** The part of a line that fits on a screen, tabs as blanks, and where in it the column stands. */
function quote(line, column) {
    const from = column !== null && column > LONGEST_QUOTE - BEFORE ? column - BEFORE : 0;
    const cut = line.slice(from, from + LONGEST_QUOTE);
    const start = from > 0 ? '…' : '';
    const end = from + LONGEST_QUOTE < line.length ? '…' : '';
    const plain = (words) => visible(words).replaceAll('\t', ' ');
    const before = column === null ? null : start + plain(line.slice(from, column));
    return { shown: start + plain(cut) + end, caret: before === null ? null : [...before].length };
}
/** One line for a terminal: control, bidirectional and invisible characters cannot steer it, nor end the line. */
function visible(text) {
    return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd');
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
const dim = (text) => paint(text, 'dim');


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
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(730), __webpack_require__.e(451), __webpack_require__.e(52), __webpack_require__.e(942), __webpack_require__.e(155), __webpack_require__.e(26), __webpack_require__.e(993), __webpack_require__.e(123), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 49992)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(52), __webpack_require__.e(942), __webpack_require__.e(155), __webpack_require__.e(26), __webpack_require__.e(993), __webpack_require__.e(198), __webpack_require__.e(610)]).then(__webpack_require__.bind(__webpack_require__, 38478)),
    },
    {
        name: 'parse',
        usage: 'parse --form FORM.yml [--form OLDER.yml]… BODY.md [--json]',
        does: 'read the body of an issue made with any GitHub issue form',
        prints: 'each field of the form as JSON, then each finding with its line; with --json {fields, preamble, unplaced, findings}; with several forms also which one read it best, as form',
        fails: 'the body has findings of level error, such as a body that this form did not make',
        options: { form: texts, json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(52), __webpack_require__.e(155), __webpack_require__.e(432), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 72087)),
    },
    {
        name: 'lint-form',
        usage: 'lint-form FORM.yml [--json]',
        does: 'find what makes GitHub hide or corrupt an issue form',
        prints: 'each finding with its line; with --json {findings}',
        fails: 'the form has findings of level error',
        options: { json: flag },
        takes: [1, 1],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 43380)),
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
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(942), __webpack_require__.e(905), __webpack_require__.e(137)]).then(__webpack_require__.bind(__webpack_require__, 65242)),
    },
    {
        name: 'metrics',
        usage: 'metrics --ledger DIR --now ISO [--weeks N] [--counts FILE] --out DIR [--json]',
        does: 'figures, weekly report and chart from a ledger',
        prints: 'how many records were read and where the report is; with --json the figures, as in metrics.json; lines of the ledger left out are named on standard error',
        fails: 'the ledger has findings of level error',
        options: { ledger: command_text, now: command_text, weeks: command_text, counts: command_text, out: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(438), __webpack_require__.e(123), __webpack_require__.e(697), __webpack_require__.e(998)]).then(__webpack_require__.bind(__webpack_require__, 1925)),
    },
    {
        name: 'oncall',
        usage: 'oncall [--at ISO] [--settings FILE] [--weeks N] [--json]',
        does: 'say who is on call at an instant (now, when none is given), whom each severity calls, and who comes next',
        prints: 'who has each layer and until when, whom each severity assigns and mentions, then the next weeks (4) as a table in the time zone of the rotation; with --json {at, timeZone, layers, calls, shifts, findings}; what is wrong in the settings is named on standard error',
        fails: 'nobody is on call',
        options: { at: command_text, settings: command_text, weeks: command_text, json: flag },
        takes: [0, 0],
        load: () => Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(52), __webpack_require__.e(942), __webpack_require__.e(26), __webpack_require__.e(692), __webpack_require__.e(44)]).then(__webpack_require__.bind(__webpack_require__, 88061)),
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

// EXTERNAL MODULE: ./build/src/cli/findings.js
var findings = __webpack_require__(91552);
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

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ findSecrets),
  E$: () => (/* binding */ redact),
  $I: () => (/* binding */ redactAll)
});

// UNUSED EXPORTS: secretsIn

;// CONCATENATED MODULE: ./build/src/redaction/checks.js
/** True for a number with a card network's prefix and length and the right check digit (Luhn, ISO/IEC 7812-1). */
function isCard(found) {
    const digits = found.replace(/\D/g, '');
    const network = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14})$/;
    if (!network.test(digits))
        return false;
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** True for 15 to 34 characters whose check digits are right: the number with its first four moved behind leaves 1 by 97 (ISO 13616). */
function isIban(found) {
    const text = found.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    const rest = [...moved].reduce((left, character) => {
        const value = Number.parseInt(character, 36);
        return (left * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
    return rest === 1;
}
/** True for numbers that the US Social Security Administration can have issued: no part of zeros, not 666, below 900. */
function isUsNumber(found) {
    const [area, group, serial] = found.split('-');
    return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}
/** True for an IPv4 address that somebody on the internet may have: not private, loopback, link-local or multicast (RFC 6890). */
function isPublicAddress(found) {
    const parts = found.split('.').map(Number);
    const [a, b] = parts;
    if (parts.some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224)
        return false;
    // Version numbers begin low; nobody's own line does (1.0.0.0/8 and 8.0.0.0/8 hold the public resolvers).
    if (a < 11)
        return false;
    return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b < 32) && !(a === 169 && b === 254);
}
/** True for a value that a machine made or a person would type as a password: letters and digits, varied; no address, no placeholder, no id. */
function looksRandom(found) {
    if (/^(?:https?:|\$\{|\{\{|\[redacted|CVE-|GHSA-|[.*x]{3})/i.test(found))
        return false;
    return (/\d/.test(found) && /[A-Za-z]/.test(found) && new Set(found).size >= 8 && !/^\d{4}-\d{2}/.test(found));
}

;// CONCATENATED MODULE: ./build/src/redaction/shapes.js

/** Shapes of keys and tokens, as their issuers document them. */
const secrets = [
    secret('private-key', 'a private key', ['-----BEGIN'], privateKey()),
    secret('github-token', 'a GitHub token', ['gh', 'github_pat_'], /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g),
    secret('gitlab-token', 'a GitLab token', ['glpat-'], /\bglpat-[A-Za-z0-9_-]{20,100}/g),
    secret('stripe-key', 'a Stripe key', ['k_live_', 'k_test_'], /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g),
    secret('api-key', 'an API key', ['sk-'], /\bsk-[A-Za-z0-9_-]{16,200}/g),
    secret('aws-key', 'an AWS key', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
    secret('google-key', 'a Google key', ['AIza', 'GOCSPX-'], /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/g),
    secret('huggingface-token', 'a Hugging Face token', ['hf_'], /\bhf_[A-Za-z0-9]{30,60}\b/g),
    secret('slack-token', 'a Slack token', ['xox'], /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g),
    secret('webhook', 'the address of a webhook', ['hooks.slack.com', '/api/webhooks/'], webhook()),
    secret('npm-token', 'an npm token', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g),
    secret('pypi-token', 'a PyPI token', ['pypi-'], /\bpypi-[A-Za-z0-9_-]{50,250}/g),
    secret('sendgrid-key', 'a SendGrid key', ['SG.'], /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g),
    secret('jwt', 'a signed token (JWT)', ['eyJ'], /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g),
    secret('url-password', 'a password in an address', ['://'], /(?<=:\/\/[^\s:@/]{1,64}:)(?<value>[^\s:@/]{3,128})(?=@[\w.-])/g),
    {
        ...secret('password', 'a password or token', ['=', ':', 'earer '], labelled()),
        isReal: looksRandom,
    },
];
const personal = [
    {
        kind: 'email',
        name: 'an e-mail address',
        personal: true,
        needs: ['@'],
        // The last label is of letters: `lodash@4.17.21` is a package.
        pattern: /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
        isReal: (found) => !/^(?:git@|no-?reply@)|@users\.noreply\.github\.com$/i.test(found),
    },
    {
        kind: 'card',
        name: 'a payment card number',
        personal: true,
        needs: ['4', '5', '3', '2', '6'],
        pattern: /(?<![\w./#=+-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|\.\d)/g,
        isReal: isCard,
    },
    {
        kind: 'iban',
        name: 'a bank account number (IBAN)',
        personal: true,
        needs: [],
        pattern: /(?<![\w/-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g,
        isReal: isIban,
    },
    {
        kind: 'phone',
        name: 'a phone number',
        personal: true,
        needs: ['+', ') ', ')'],
        pattern: /(?<![\w+./-])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|\([2-9]\d{2}\) ?\d{3}-\d{4})(?![\w-])/g,
    },
    {
        kind: 'us-ssn',
        name: 'a US social security number',
        personal: true,
        needs: ['-'],
        pattern: /(?<![\w./-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
        isReal: isUsNumber,
    },
    {
        kind: 'ip-address',
        name: 'an IP address',
        personal: true,
        needs: ['.'],
        pattern: /(?<![\w.@/-]|[Vv]ersion )\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g,
        isReal: isPublicAddress,
    },
    {
        kind: 'home-path',
        name: "a path with a person's login",
        personal: true,
        needs: ['/home/', '/Users/', '\\Users\\'],
        pattern: /(?<![\w.~-])(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\)(?<value>[A-Za-z][A-Za-z0-9._-]{0,63})/g,
        isReal: (found) => !/^(?:runner|user|username|ubuntu|node|root|app|public|shared|default|vscode|linuxbrew|github|runneradmin)$/i.test(found),
    },
];
/** Every shape; where two overlap, the earlier one counts. */
const shapes = [...secrets, ...personal];
function secret(kind, name, needs, pattern) {
    return { kind, name, personal: false, needs, pattern };
}
/** A block that was cut off before its end is a key all the same. */
function privateKey() {
    return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s:,.\\]|-(?!-)){0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:\s{1,4}[A-Za-z0-9+/=]{16,128}){0,100})/g;
}
function webhook() {
    return /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[A-Za-z0-9_-]{16,120})/g;
}
function labelled() {
    return /\b(?:(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|pwd|secret|token|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key)["'`]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?|Bearer )(?<value>[^\s"'`<>,;|)]{12,300})/gi;
}

;// CONCATENATED MODULE: ./build/src/redaction/secrets.js

/**
 * The secrets and personal data of a text that their shape gives away, in order; those that overlap are one. Own shapes rather
 * than a scanner's: findings, board and redaction are made in one synchronous go, each run reads them before anything is
 * said, and the scanners on npm are asynchronous or call times and issue numbers phone numbers.
 */
function findSecrets(text) {
    const all = shapes.flatMap((shape) => matchesOf(shape, text));
    const found = [];
    for (const one of all.sort((a, b) => a.from - b.from)) {
        const last = found.at(-1);
        if (!last || one.from >= last.to)
            found.push(one);
        else if (one.to > last.to)
            found[found.length - 1] = { ...last, to: one.to };
    }
    return found;
}
function matchesOf(shape, text) {
    if (shape.needs.length > 0 && !shape.needs.some((mark) => text.includes(mark)))
        return [];
    return [...text.matchAll(shape.pattern)].flatMap((match) => {
        const value = match.groups?.value ?? match[0];
        if (shape.isReal && !shape.isReal(value))
            return [];
        const from = match.index + match[0].lastIndexOf(value);
        return [{ shape, from, to: from + value.length }];
    });
}
/** Puts a placeholder where a secret or personal datum stands; what only a reader could recognise stays. Lines keep their numbers. */
function redact(text) {
    const found = findSecrets(text);
    if (found.length === 0)
        return text;
    let at = 0;
    const pieces = found.map(({ shape, from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return `${before}[redacted ${shape.kind}]${text.slice(from, to).replace(/[^\n]/g, '')}`;
    });
    return pieces.join('') + text.slice(at);
}
/** The same value with every text in it redacted, for what is printed or handed on. */
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactAll);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactAll(one)]));
}
/** The kinds of secrets found in a text. */
function secretsIn(text) {
    return [...new Set(findSecrets(text).map(({ shape }) => shape.kind))];
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
