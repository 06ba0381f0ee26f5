export const id = 920;
export const ids = [920];
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

/***/ 38478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 21 modules
var report_report = __webpack_require__(43400);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/cli/findings.js + 1 modules
var cli_findings = __webpack_require__(32696);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(33135);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/cli/settings.js



/**
 * The settings file that a report stands under: `.github/incident-loop.yml` in its folder (for standard input the working
 * folder) or the nearest one above, no further up than the root of its repository; relative to the working folder where it
 * lies below. Null when there is none.
 */
function settingsFor(report) {
    let folder = report === '-' ? process.cwd() : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(report));
    for (;;) {
        const path = (0,external_node_path_.join)(folder, default_settings/* SETTINGS_PATH */.a);
        if ((0,external_node_fs_.existsSync)(path))
            return nearName(path);
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
            return null;
        folder = above;
    }
}
function nearName(path) {
    const near = (0,external_node_path_.relative)(process.cwd(), path);
    return near.startsWith('..') ? path : near;
}

// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/lint.js











/** `incident-loop lint`: a report as its readers understand it, and what is wrong with it. */
async function run({ positionals, options }) {
    const path = positionals[0];
    (0,input/* refuseTwoStandardInputs */.t8)('Report and settings', [path, options.settings]);
    const text = (0,input/* readInput */.R5)(path);
    const from = typeof options.settings === 'string' ? options.settings : settingsFor(path);
    const settings = from === null ? noSettings : await readSettingsAt(from);
    const { report, findings } = check(text, `${new Date().toISOString().slice(0, 19)}Z`, settings);
    if (options.json)
        (0,output/* printJson */.Q)({ report: (0,secrets/* redactAll */.$I)(publicShape(report)), findings });
    else {
        const first = `${summary(path, report)}${from === null ? '' : (0,visible/* visible */.R)(`; settings: ${from}`)}`;
        (0,output/* print */.y)([first, (0,cli_findings/* showFindings */.A)(path, text, findings)].filter(Boolean).join('\n'));
    }
    return (0,finding/* hasErrors */.Cs)(findings) ? 1 : 0;
}
/** A report that stands under no settings; what reads YAML and checks it takes as long to load as all else. */
const noSettings = { settings: default_settings/* defaultSettings */.L, findings: [] };
async function readSettingsAt(path) {
    const text = (0,input/* readInput */.R5)(path);
    const { readSettings } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(439), __webpack_require__.e(628)]).then(__webpack_require__.bind(__webpack_require__, 19439));
    return readSettings(text, path);
}
/** Reads a report and runs every rule on it, at the level that the settings give it; `now` is ISO 8601 UTC. */
function check(body, now, { settings, findings: complaints }) {
    const { text, report, findings, spans } = (0,report_report/* readReport */.t)(body, { now });
    const issue = { ...noIssue, body, createdAt: now, updatedAt: now };
    const rights = {};
    const readingFindings = [...complaints, ...findings];
    const situation = {
        now,
        self: '',
        settings,
        issue,
        text,
        report,
        spans,
        readingFindings,
        rights,
        named: [],
        dateFields: [],
        canOpenActions: false,
        notified: [],
    };
    return { report, findings: (0,validate/* validate */.t)(situation) };
}
/** A report that stands in a file belongs to no issue. */
const noIssue = { ...issue/* untouched */.sF, number: 0, url: '', title: '', author: null };
/** The report without what only a splice needs. */
function publicShape(report) {
    const actions = report.actions.map(({ action, kind, owner, due }) => ({ action, kind, owner, due }));
    const checklist = report.checklist.map(({ text, done }) => ({ text, done }));
    return { ...report, actions, checklist };
}
function summary(path, { kind, severity, severityPotential, system, failureModes }) {
    const level = severity ?? (severityPotential ? `potential ${severityPotential}` : 'no severity');
    const modes = failureModes.length > 0 ? ` (${failureModes.join(', ')})` : '';
    return (0,visible/* visible */.R)(`${path}: ${kind}, ${level}, ${(0,secrets/* redact */.E$)(system ?? 'system not named')}${modes}`);
}


/***/ }),

/***/ 68962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ actionFieldTitle),
/* harmony export */   iX: () => (/* binding */ MOST_ACTION_ISSUES)
/* harmony export */ });
/* unused harmony exports actionFields, actionKindIds */
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78367);

/** GitHub takes a hundred sub-issues below one issue; nobody keeps half as many promises. */
const MOST_ACTION_ISSUES = 40;
/** What a preventive-action issue says, in the order of its form. */
const actionFields = [
    {
        id: 'action',
        title: 'Action',
        type: 'input',
        required: true,
        asks: 'A verb, and what will be different.',
    },
    { id: 'kind', title: 'Kind', type: 'dropdown', required: true, asks: 'What sort of work it is.' },
    { id: 'owner', title: 'Owner', type: 'input', required: true, asks: 'One person: @login, or a name.' },
    { id: 'due', title: 'Due', type: 'input', required: true, asks: 'A day, as YYYY-MM-DD.' },
    {
        id: 'incident',
        title: 'Incident',
        type: 'input',
        required: true,
        asks: 'The issue it comes from, as #57.',
    },
    {
        id: 'shown-by',
        title: 'What will show that it works',
        type: 'textarea',
        required: false,
        asks: 'A test, an eval run, an alert that fired in a drill.',
    },
];
/** The title of a field, as heading of the issue and label of the form. */
function actionFieldTitle(id) {
    return actionFields.find((field) => field.id === id)?.title;
}
const actionKindIds = _lists_js__WEBPACK_IMPORTED_MODULE_0__/* .closedLists */ .A['action-kind'].map((row) => row.id);


/***/ }),

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** The level a report stands at: for a near miss or hazard, what it could have become will do. */
function levelOf({ kind, severity, severityPotential }) {
    return severity ?? (kind === 'incident' ? null : severityPotential);
}


/***/ }),

/***/ 68100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ agreementSpan),
/* harmony export */   Ge: () => (/* binding */ incidentOfAction),
/* harmony export */   IL: () => (/* binding */ incidentNamed),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ge: () => (/* binding */ agreementOf),
/* harmony export */   kO: () => (/* binding */ readActionIssue),
/* harmony export */   zs: () => (/* binding */ actionKeyOf)
/* harmony export */ });
/* harmony import */ var _domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68962);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);
/* harmony import */ var _report_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25545);
/* harmony import */ var _report_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99678);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88971);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32288);






const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;
const AGREED = /^<!-- incident-loop:agreed (\{.{1,2000}\}) -->$/m;
/** The key in the marker of an issue made for a preventive action of `incident`; null when it is of another, or of none. */
function actionKeyOf(body, incident) {
    const match = MARKER.exec(body);
    return match && Number(match[1]) === incident ? match[2] : null;
}
/** The incident that a preventive-action issue was made for; null when its body does not say. */
function incidentOfAction(body) {
    const match = MARKER.exec(body);
    return match ? Number(match[1]) : null;
}
/** The incident that an issue of the preventive-action form names (`#57`, or its address); null when it names none. */
function incidentNamed(body) {
    const match = /(?:^|[\s/])#?(\d{1,9})\b/.exec(fieldOf(body, 'incident')?.words ?? '');
    return match ? Number(match[1]) : null;
}
/** Reads an issue shaped as the form renders it, ours or one opened by hand. */
function readActionIssue(body) {
    const words = (id) => fieldOf(body, id)?.words ?? '';
    const due = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readDue */ .vV)(words('due'));
    return {
        action: words('action'),
        kind: (0,_report_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(words('kind'), 'action-kind'),
        owner: (0,_report_people_js__WEBPACK_IMPORTED_MODULE_3__/* .readPerson */ .c)(words('owner')),
        due: (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(due) ? due : null,
        shownBy: words('shown-by'),
    };
}
/** What was agreed on when row and issue were last brought together; null where that is not known. */
function agreementOf(body) {
    try {
        const { owner, due } = JSON.parse(AGREED.exec(body)?.[1] ?? 'null');
        const isText = (value) => value === null || typeof value === 'string';
        return isText(owner) && isText(due) ? { owner, due } : null;
    }
    catch {
        return null;
    }
}
/** Where the line with the agreement stands in a body, `[from, to)`; null where there is none. */
function agreementSpan(body) {
    const match = AGREED.exec(body);
    return match ? { from: match.index, to: match.index + match[0].length } : null;
}
/** A field's value: what it says, without the escapes that we write, and where it stands in the body, `[from, to)`. */
function fieldOf(body, id) {
    const heading = `### ${(0,_domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFieldTitle */ .NG)(id)}`;
    let at = 0;
    let from = -1;
    let to = body.length;
    for (const line of body.split('\n')) {
        const isHeading = line.startsWith('### ') || line.startsWith('<!-- incident-loop:');
        if (from < 0 && line.trimEnd() === heading)
            from = Math.min(body.length, at + line.length + 1);
        else if (from >= 0 && isHeading) {
            to = at;
            break;
        }
        at += line.length + 1;
    }
    if (from < 0)
        return null;
    const value = body.slice(from, to);
    const start = from + (value.length - value.trimStart().length);
    const words = value
        .trim()
        .replaceAll('\u2060', '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
    const end = Math.max(start, from + value.trimEnd().length);
    return { words: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyAnswer */ .wR)(words) ? '' : words, from: start, to: end };
}


/***/ }),

/***/ 88867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory),
/* harmony export */   w: () => (/* binding */ ownComment)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);

/** The comment that this product keeps under a key: found by marker and author, the lowest id when a race made two. */
function ownComment(comments, key, self) {
    const mine = comments.filter((comment) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(comment.author, comment.isBot, self) && comment.body.startsWith(`<!-- incident-loop:${key} `));
    return mine.reduce((first, next) => (first === null || next.id < first.id ? next : first), null);
}
/**
 * What such a comment remembers. Someone else's edit voids the memory (null), since a maintainer can edit a bot's
 * comment; so does anything that is not the JSON we write.
 */
function readMemory(comment, self) {
    if (!comment || (comment.editor !== null && !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(comment.editor, self)))
        return null;
    const start = comment.body.indexOf('{');
    const end = comment.body.indexOf(' -->');
    if (start < 0 || end < start)
        return null;
    try {
        return JSON.parse(comment.body.slice(start, end));
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 64376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tm: () => (/* binding */ strangeNumbers),
/* harmony export */   qO: () => (/* binding */ pairActions),
/* harmony export */   w5: () => (/* binding */ handOpeners),
/* harmony export */   wR: () => (/* binding */ preventiveActions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83861);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28383);
/* harmony import */ var _parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68100);




/** Of people whose issues wait to join, so many are looked up in one run: a crowd costs no more. */
const MOST_OPENERS = 5;
/** Words that two actions must share, as a part of all their words, to be taken for one that was reworded. */
const ALIKE = 0.5;
/**
 * Pairs each row with its issue: by the number that the row carries, else by the words that the issue was made with, else,
 * where somebody took the number out and reworded the row, by what is left in common with an issue that no row stands for.
 * A number counts only when its issue is this incident's.
 */
function pairActions(situation) {
    const pool = belonging(situation);
    const paired = new Map();
    const { actions: rows } = situation.report;
    const taken = () => new Set([...paired.values()].map((one) => one.number));
    const pair = (row, found) => found && paired.set(row, found);
    const keyed = (row) => (one) => keyIn(one, situation) === keyOf(row);
    for (const row of rows)
        pair(row, numbered(row, rows, pool, situation));
    for (const row of rows.filter((one) => !paired.has(one))) {
        const numbers = taken();
        pair(row, pool.find((one) => keyed(row)(one) && !numbers.has(one.number)));
    }
    for (const row of rows.filter((one) => !paired.has(one))) {
        const same = rows.find((other) => paired.has(other) && keyOf(other) === keyOf(row));
        pair(row, same ? paired.get(same) : reworded(row, pool, taken()));
    }
    const numbers = taken();
    const free = pool.filter((one) => !numbers.has(one.number));
    const actions = rows.map((row) => converge(row, paired.get(row) ?? null, free, situation));
    const known = new Set(actions.flatMap(({ issue, twins }) => [issue, ...twins].map((one) => one?.number)));
    return { actions, rowless: pool.filter((one) => !known.has(one.number)) };
}
/** Each row with its issue. */
function preventiveActions(situation) {
    return pairActions(situation).actions;
}
/** Authors of issues opened by hand that name this incident and do not hang below it: do they have a say here? */
function handOpeners({ issue }) {
    const waiting = issue.actionIssues.filter((one) => !one.isOurs && !one.linked && one.state === 'open' && (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentNamed */ .IL)(one.body) === issue.number);
    const authors = waiting.flatMap((one) => (one.author === null ? [] : [one.author]));
    return [...new Set(authors)].slice(0, MOST_OPENERS);
}
/** The numbers in the rows that no issue known so far bears. */
function strangeNumbers({ issue, report }) {
    const known = [issue.number, ...issue.actionIssues.map((one) => one.number)];
    const numbers = report.actions.flatMap((row) => (row.issue === null ? [] : [row.issue]));
    return [...new Set(numbers)].filter((number) => number > 0 && !known.includes(number));
}
/** What tells one action of an incident from another while its row carries no number: its words. */
function keyOf(row) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(wordsOf(row.action).join(' ')).digest('hex').slice(0, 12);
}
/** The issues that are this incident's, the lowest number first; those that people closed as duplicates come last. */
function belonging(situation) {
    const { issue, named } = situation;
    const all = [...issue.actionIssues, ...named].filter((one, index, list) => list.findIndex((other) => other.number === one.number) === index);
    const isLast = (one) => Number(one.state === 'closed' && one.stateReason === 'duplicate');
    return all
        .filter((one) => belongs(one, situation))
        .sort((a, b) => isLast(a) - isLast(b) || a.number - b.number);
}
/**
 * Ours by its marker, or, where somebody took that out, by hanging below the incident. One opened by hand names its incident and
 * was opened or hung there by someone with triage rights: the form gives its label to anybody.
 */
function belongs(one, { issue, rights }) {
    if (one.number === issue.number)
        return false;
    if (one.isOurs) {
        const incident = (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentOfAction */ .Ge)(one.body);
        return incident === null ? one.linked : incident === issue.number;
    }
    if ((0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentNamed */ .IL)(one.body) !== issue.number)
        return false;
    const isTrusted = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mayAct */ .qb)(rights[one.author?.toLowerCase() ?? ''], 'triage');
    return one.linked || (isTrusted && one.labels.includes(_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_LABEL */ .a$));
}
/** The issue whose number the row carries; of two rows with one number, the one whose words it was made with. */
function numbered(row, rows, pool, situation) {
    const found = pool.find((one) => one.number === row.issue);
    const same = rows.filter((other) => other.issue === row.issue);
    if (!found || same.length < 2)
        return found;
    const key = keyIn(found, situation);
    const heir = same.find((other) => keyOf(other) === key) ?? same[0];
    return heir === row || keyOf(row) === keyOf(heir ?? row) ? found : undefined;
}
function reworded(row, pool, taken) {
    const free = pool.filter((one) => one.isOurs && !taken.has(one.number) && one.stateReason !== 'duplicate');
    const rated = free.map((one) => ({ one, alike: likeness(row, one) })).filter(({ alike }) => alike >= ALIKE);
    return rated.sort((a, b) => b.alike - a.alike || a.one.number - b.one.number)[0]?.one;
}
/** From 0 to 1: shared words among all words; the same owner and due day speak as loudly as half of the words. */
function likeness(row, { body }) {
    const said = (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionIssue */ .kO)(body);
    const [a, b] = [new Set(wordsOf(row.action)), new Set(wordsOf(said.action))];
    const shared = [...a].filter((word) => b.has(word)).length;
    const isSame = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(row.owner, said.owner) && row.due !== null && row.due === said.due;
    return shared / Math.max(1, a.size + b.size - shared) + (isSame ? ALIKE : 0);
}
/** Of issues that a race made for one action, the lowest number is its issue, whichever a row names. */
function converge(row, issue, free, situation) {
    if (issue === null || !issue.isOurs)
        return { row, issue, twins: [] };
    const key = keyIn(issue, situation);
    const same = free.filter((one) => one.isOurs && key !== null && keyIn(one, situation) === key);
    const all = [issue, ...same];
    const lowest = all.reduce((low, one) => one.number < low.number && one.stateReason !== 'duplicate' ? one : low);
    return { row, issue: lowest, twins: all.filter((one) => one !== lowest) };
}
function keyIn({ body, isOurs }, { issue }) {
    return isOurs ? (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .actionKeyOf */ .zs)(body, issue.number) : keyOf((0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionIssue */ .kO)(body));
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ');
}


/***/ }),

/***/ 82330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBoardMemory)
/* harmony export */ });
/* harmony import */ var _domain_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60380);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88867);



/** What the board remembers; nothing where there is none that can be trusted. */
function readBoardMemory({ issue, self }) {
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComment */ .w)(issue.comments, 'board', self), self);
    return {
        history: Array.isArray(memory?.history) ? memory.history.filter(isChange) : [],
        confirmed: memory?.confirmed === true,
        wasIncident: memory?.wasIncident === true,
        noticeRequired: memory?.noticeRequired === true,
        commands: memory === null ? answeredBefore(issue.comments) : commandsIn(memory.commands),
        notified: Array.isArray(memory?.notified) ? memory.notified.filter(isNotified) : [],
    };
}
function isChange(value) {
    const change = value;
    return typeof change?.at === 'string' && _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIds */ .wz.includes(change.severity);
}
function isNotified(value) {
    const one = value;
    return (typeof one?.key === 'string' &&
        typeof one.at === 'string' &&
        (one.error === null || typeof one.error === 'string') &&
        (one.ref === undefined || typeof one.ref === 'string'));
}
/**
 * Where nothing can be remembered, our reactions on the comments say what was handled. While the board remembers they do not count:
 * another workflow may react in the name that all workflows share.
 */
function answeredBefore(comments) {
    const handled = comments.filter(({ answered }) => answered).map(({ id }) => id);
    return { handled: handled.sort((a, b) => a - b), before: 0, phase: null };
}
function commandsIn(value) {
    const memory = value;
    const { chosen, over } = memory?.phase ?? {};
    const isPhase = [chosen, over].every((id) => _domain_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .tW.some((phase) => phase.id === id));
    return {
        handled: Array.isArray(memory?.handled) ? memory.handled.filter((id) => Number.isInteger(id)) : [],
        before: Number.isInteger(memory?.before) ? memory?.before : 0,
        phase: isPhase ? (memory?.phase ?? null) : null,
    };
}


/***/ })

};
