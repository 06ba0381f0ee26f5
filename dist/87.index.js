export const id = 87;
export const ids = [87];
export const modules = {

/***/ 32696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ paint),
  A: () => (/* binding */ showFindings)
});

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/quote.js

/**
 * The part of a line that fits into `room` columns, with `…` where it is cut and tabs as blanks. `at` is the offset in UTF-16
 * units of what the caret points to; null when the whole line is meant.
 */
function quote(line, at, room) {
    const before = lettersOf(line.slice(Math.max(0, (at ?? 0) - FARTHEST), at ?? 0));
    const after = lettersOf(line.slice(at ?? 0, (at ?? 0) + FARTHEST));
    const own = widthOf(before);
    const fits = own <= room * MOST || own + widthOf(after) <= room;
    const [left, isCutLeft] = fitting(before.reverse(), fits ? own : Math.floor(room * LEAD));
    const caret = widthOf(left) + Number(isCutLeft);
    const [right, isCutRight] = fitting(after, room - caret);
    const shown = `${isCutLeft ? '…' : ''}${left.reverse().join('')}${right.join('')}${isCutRight ? '…' : ''}`;
    return { shown, caret: at === null ? null : caret };
}
/** In UTF-16 units: no terminal shows more of a line, and a line may have hundreds of thousands. */
const FARTHEST = 2000;
/** The part of the room before the caret that a line may take up uncut, and what it keeps when it is cut. */
const MOST = 5 / 8;
const LEAD = 3 / 8;
/** As many of the letters from the first one on as fit, and whether some do not; then a column is left for the sign of it. */
function fitting(letters, room) {
    if (widthOf(letters) <= room)
        return [[...letters], false];
    let width = 0;
    const end = letters.findIndex((letter) => {
        width += letterWidth(letter);
        return width > room - 1;
    });
    return [letters.slice(0, end), true];
}
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    return widthOf(lettersOf(text));
}
function widthOf(letters) {
    return letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
}
/** What people take for one letter each: with its accents, a flag, a face with its colour (UAX #29). */
function lettersOf(text) {
    const plain = (0,visible/* visible */.R)(text).replaceAll('\t', ' ');
    return [...segmenter.segment(plain)].map(({ segment }) => segment);
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Wide letters of UAX #11, told by script since JavaScript knows no property for it; then the halfwidth forms among them. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{sc=Bopo}|\p{sc=Yi}|\p{sc=Tang}|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|\p{RI}\p{RI})/u;
const narrow = /^(?:[\uff61-\uffdc]|[\u200b\ufffd])/u;
function letterWidth(letter) {
    if (/^\p{M}/u.test(letter))
        return 0;
    return wide.test(letter) && !narrow.test(letter) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/src/cli/findings.js



/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const colours = { error: 'red', warning: 'yellow', note: 'blue' };
/** In columns of a terminal. */
const LONGEST_QUOTE = 160;
/** Columns that number and bar take in front of a quoted line. */
const GUTTER = 9;
/**
 * Findings for a person: each with its line of the text, that line's number, and a caret below the column at fault. Secrets
 * in the line give way to a placeholder. Colour only on a terminal.
 */
function showFindings(path, text, findings) {
    const lines = (0,secrets/* redact */.E$)(text.replace(/\r\n?/g, '\n')).split('\n');
    const raw = text.split(/\r\n|\n|\r/);
    return findings.map((finding) => showFinding((0,visible/* visible */.R)(path), lines, raw, finding)).join('\n');
}
function showFinding(path, lines, raw, { level, line, column, message, rule }) {
    const place = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const said = `${place}: ${paint(level, colours[level])} ${(0,visible/* visible */.R)((0,secrets/* redact */.E$)(message))} ${dim(`(${rule})`)}`;
    const quoted = line === null ? undefined : lines[line - 1];
    if (line === null || !quoted?.trim())
        return said;
    const at = column ? (0,secrets/* redact */.E$)((raw[line - 1] ?? '').slice(0, column - 1)).length : null;
    const { shown, caret } = quote(quoted, at, room());
    const below = caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
    return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}
/** The columns that are left for a line; as a file may be read anywhere, at most what fits beside other windows. */
function room() {
    const { isTTY, columns } = process.stdout;
    return isTTY ? Math.max(20, Math.min(LONGEST_QUOTE, (columns || 80) - GUTTER)) : LONGEST_QUOTE;
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
const dim = (text) => paint(text, 'dim');


/***/ }),

/***/ 72087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72601);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32696);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42036);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33135);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98446);






/** `incident-loop parse`: the body of an issue as the fields of its form. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const [first = '', ...others] = pathsOf(options.form);
    const paths = [(0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(first, 'form', 'the YAML file of the issue form'), ...others];
    (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseTwoStandardInputs */ .t8)('Form and body', [path, ...paths]);
    const [form, ...older] = paths.map((name) => (0,_parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedForm */ .S)(name, (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(name)));
    const body = (0,_input_js__WEBPACK_IMPORTED_MODULE_3__/* .readInput */ .R5)(path);
    const reading = (0,_parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .readWithBest */ .V)(body, [form, ...older]);
    const { fields, preamble, unplaced, findings } = reading;
    const which = older.length > 0 ? { form: reading.form } : {};
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q)({ ...which, fields, preamble, unplaced, findings });
    else {
        if (older.length > 0)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(`Read with ${reading.form}.`));
        for (const [id, value] of Object.entries(fields))
            (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)((0,_visible_js__WEBPACK_IMPORTED_MODULE_5__/* .visible */ .R)(`${id}: ${JSON.stringify(value)}`));
        if (findings.length > 0)
            (0,_output_js__WEBPACK_IMPORTED_MODULE_4__/* .print */ .y)((0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .showFindings */ .A)(path, body, findings));
    }
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
function pathsOf(value) {
    if (typeof value === 'object')
        return value;
    return typeof value === 'string' ? [value] : [];
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


/***/ })

};
