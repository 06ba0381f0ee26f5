export const id = 631;
export const ids = [631,642,628];
export const modules = {

/***/ 65242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9937);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(33047);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8135);
/* harmony import */ var _exchange_alert_alerts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16278);
/* harmony import */ var _exchange_trace_trace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72642);
/* harmony import */ var _parsing_declared_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7210);
/* harmony import */ var _parsing_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19439);
/* harmony import */ var _policy_declare_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14694);
/* harmony import */ var _policy_urgency_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52119);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32696);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42036);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33135);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(10069);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(98446);















/** `incident-loop declare`: an incident from an alert, a trace or a summary. */
async function run({ options }) {
    const words = textsOf(options);
    const severity = oneOf(options.severity, 'severity', _domain_severities_js__WEBPACK_IMPORTED_MODULE_2__/* .severityIds */ .wz);
    const kind = oneOf(options.kind, 'kind', _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.map(({ id }) => id));
    const alert = typeof options.alert === 'string' ? readAlertFile(options.alert, settingsOf(options)) : null;
    const trace = typeof options.trace === 'string' ? await readTraceFile(options.trace) : null;
    if ((options.alert && !alert) || (options.trace && !trace))
        return 1;
    const now = `${new Date().toISOString().slice(0, 19)}Z`;
    const declaration = (0,_policy_declare_js__WEBPACK_IMPORTED_MODULE_6__/* .declare */ .x)({ ...words, alert, trace, severity, kind: kind ?? 'incident', now });
    if (options['dry-run'])
        show(declaration, options.json === true);
    else
        await open(declaration, options);
    return 0;
}
function textsOf({ title, summary, system, alert, trace }) {
    const given = (value) => (typeof value === 'string' && value.trim() !== '' ? value : null);
    if (alert === '-' && trace === '-')
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .SetupError */ .w('Alert and trace cannot both be standard input: give one of them as a file.');
    const words = { title: given(title), summary: given(summary), system: given(system) };
    if (!alert && !trace && !words.title && !words.summary)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .SetupError */ .w('Nothing to declare: give --alert FILE, --trace FILE, --title or --summary.');
    return words;
}
function oneOf(value, option, allowed) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one.toLowerCase() === String(value).toLowerCase());
    if (found)
        return found;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_11__/* .SetupError */ .w(`--${option} must be one of ${allowed.join(', ')}; it is “${value}”.`);
}
function settingsOf({ settings }) {
    const text = typeof settings === 'string' ? (0,_input_js__WEBPACK_IMPORTED_MODULE_9__/* .readInput */ .R5)(settings) : (0,_input_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(_domain_default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS_PATH */ .a);
    const reading = (0,_parsing_settings_js__WEBPACK_IMPORTED_MODULE_5__.readSettings)(text);
    for (const { level, message } of reading.findings)
        console.error((0,_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .R)(`${level}: ${message}`));
    return reading.settings;
}
/** The gravest alert that fires; null when there is none to declare from. */
function readAlertFile(path, settings) {
    const { alerts, findings } = (0,_exchange_alert_alerts_js__WEBPACK_IMPORTED_MODULE_3__/* .readAlertText */ .a)((0,_input_js__WEBPACK_IMPORTED_MODULE_9__/* .readInput */ .R5)(path), settings.alerts);
    complain(path, findings);
    const [first, ...others] = [...alerts].sort(_policy_urgency_js__WEBPACK_IMPORTED_MODULE_7__/* .byUrgency */ .t);
    if (!first)
        return null;
    const notes = [
        ...(first.status === 'resolved' ? ['the alert says that it is over'] : []),
        ...others.map(({ title, status }) => `another alert in it, ${status}, is not declared: ${title}`),
    ];
    for (const note of notes)
        console.error((0,_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .R)(`${path}: ${note}`));
    return first;
}
async function readTraceFile(path) {
    const { chunks, size } = (0,_input_js__WEBPACK_IMPORTED_MODULE_9__/* .openInput */ .lt)(path);
    const progress = (0,_progress_js__WEBPACK_IMPORTED_MODULE_13__/* .progressOf */ .j)(`reading ${path === '-' ? 'standard input' : 'the trace'}`, size);
    const { trace, findings } = await (0,_exchange_trace_trace_js__WEBPACK_IMPORTED_MODULE_4__.readTrace)(chunks, progress.at);
    progress.end();
    complain(path, findings);
    return trace;
}
function complain(path, findings) {
    if (findings.length > 0)
        console.error((0,_findings_js__WEBPACK_IMPORTED_MODULE_8__/* .showFindings */ .A)(path, '', findings));
}
function show(declaration, json) {
    if (json) {
        (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printJson */ .Q)(declaration);
        return;
    }
    const { title, body, labels, assignees } = declaration;
    const people = assignees.length > 0 ? `\nAssignees: ${assignees.join(', ')}` : '';
    const plain = (line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_12__/* .visible */ .R)(line.replaceAll('\u2060', ''));
    const shown = body.split('\n').map(plain).join('\n');
    (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .y)(`${plain(title)}\nLabels: ${labels.join(', ')}${people}\n\n${shown}`);
}
async function open(declaration, { repo, json }) {
    const [{ clientOfTerminal }, { openIncident }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(214), __webpack_require__.e(66)]).then(__webpack_require__.bind(__webpack_require__, 41066)),
        Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(214), __webpack_require__.e(796)]).then(__webpack_require__.bind(__webpack_require__, 97796)),
    ]);
    const client = clientOfTerminal(repo);
    const isSame = (body) => (0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_14__/* .marksIn */ .MC)(body).includes(declaration.fingerprint);
    const opened = await openIncident(client, declaration, isSame);
    if (json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .printJson */ .Q)(opened);
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_10__/* .print */ .y)(`${opened.existed ? 'Already open as' : 'Opened'} #${opened.number}: ${opened.url}`);
}


/***/ }),

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

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** Milliseconds before progress is worth a word, and between two words. */
const PATIENCE = 500;
/** Progress of what has `total` parts; null where nobody knows. Nothing is said where nobody watches, nor of quick work. */
function progressOf(what, total) {
    if (process.stderr.isTTY !== true)
        return { at: () => { }, end: () => { } };
    let next = Date.now() + PATIENCE;
    let hasSpoken = false;
    return {
        at: (done) => {
            if (Date.now() < next)
                return;
            next = Date.now() + PATIENCE;
            hasSpoken = true;
            const share = total ? `${Math.floor((100 * done) / total)} %` : `${Math.floor(done / 1_000_000)} MB`;
            process.stderr.write(`\r\u001b[K${what}: ${share}`);
        },
        end: () => {
            if (hasSpoken)
                process.stderr.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ COUNTS_PATH)
/* harmony export */ });
/** Where the counts of outputs live, unless the settings say otherwise. */
const COUNTS_PATH = '.github/incident-loop-counts.yml';


/***/ }),

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   a: () => (/* binding */ SETTINGS_PATH)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53352);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52444);
/* harmony import */ var _window_weeks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33036);



/** Where the settings live in a repository. */
const SETTINGS_PATH = '.github/incident-loop.yml';
const asked = (...ids) => ids;
/**
 * The settings of a repository without a settings file. They are plain values, so that whoever needs no more loads neither the
 * schema, which takes its defaults from here, nor what reads YAML.
 */
const defaultSettings = {
    'on-call': [],
    approvers: [],
    checklist: {},
    'due-date-field': 'Target date',
    'window-weeks': _window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._.usual,
    clocks: {},
    'counts-file': _counts_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNTS_PATH */ .N,
    remediation: {
        workflow: null,
        artifact: 'incident-evals',
        'self-reported': false,
        folder: 'evals/remediation',
        team: [],
        requires: {
            S0: asked(..._requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementIds */ .a),
            S1: asked(..._requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementIds */ .a),
            S2: asked('evals', 'rollback-plan'),
            S3: asked(),
        },
    },
    rules: {},
    alerts: {},
};


/***/ }),

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** The place of what concerns the whole document. */
const nowhere = { line: null, column: null };
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 83861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   fe: () => (/* binding */ rightsInOrder),
/* harmony export */   qb: () => (/* binding */ mayAct),
/* harmony export */   sF: () => (/* binding */ untouched),
/* harmony export */   sO: () => (/* binding */ isSamePerson)
/* harmony export */ });
/** All but the words and times of an issue that is open, and that nobody has labelled, answered or edited. */
const untouched = {
    state: 'open',
    stateReason: null,
    closedAt: null,
    editedAt: null,
    editor: null,
    labels: [],
    assignees: [],
    comments: [],
    actionIssues: [],
    hasSubIssues: true,
    edits: [],
    labelings: [],
    stateChanges: [],
};
/** What a person may do in the repository, least first; `none` also where GitHub says 404. */
const rightsInOrder = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** True when `rights` are at least `needed`. */
function mayAct(rights, needed) {
    return rightsInOrder.indexOf(rights ?? 'none') >= rightsInOrder.indexOf(needed);
}
/** The same person? Logins ignore case, `@` and the bot suffix. */
function isSamePerson(a, b) {
    if (a === null || b === null)
        return false;
    const plain = (login) => login
        .replace(/^@/, '')
        .replace(/\[bot\]$/, '')
        .toLowerCase();
    return plain(a) === plain(b);
}
/**
 * True for what this product wrote: a bot's login is only a bot's, since a person may hold the same name without the
 * suffix.
 */
function isOwn(author, isBot, self) {
    return isSamePerson(author, self) && (isBot || !self.endsWith('[bot]'));
}
/** A login as GitHub has them, without its `@`; teams and plain names are none. */
const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i;


/***/ }),

/***/ 28383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ OVERDUE_LABEL),
/* harmony export */   GP: () => (/* binding */ UNCONFIRMED_LABEL),
/* harmony export */   Hd: () => (/* binding */ RECORD_LABEL),
/* harmony export */   Oz: () => (/* binding */ NEEDS_INFO_LABEL),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   a$: () => (/* binding */ ACTION_LABEL),
/* harmony export */   bL: () => (/* binding */ tellingLabels),
/* harmony export */   cn: () => (/* binding */ REPORT_FAILED_LABEL),
/* harmony export */   kU: () => (/* binding */ SIGNED_OFF_LABEL),
/* harmony export */   yF: () => (/* binding */ isManaged)
/* harmony export */ });
/* harmony import */ var _failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60380);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);




/** On every record of ours, whatever its kind. */
const RECORD_LABEL = 'incident';
const ACTION_LABEL = 'preventive-action';
const SIGNED_OFF_LABEL = 'signed-off';
const NEEDS_INFO_LABEL = 'needs-info';
const UNCONFIRMED_LABEL = 'unconfirmed';
const OVERDUE_LABEL = 'overdue';
/** On the one issue that says that the weekly report was not delivered. */
const REPORT_FAILED_LABEL = 'report-failed';
/** Every label this product manages. Labels outside this table are never touched. */
const labels = [
    { name: RECORD_LABEL, color: '5319e7', description: 'An AI incident, near miss or hazard' },
    ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.flatMap((kind) => kind.label ? [{ name: kind.label, color: 'e4e669', description: kind.meaning }] : []),
    ..._severities_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.map((row) => ({ name: `severity/${row.id}`, color: row.color, description: row.meaning })),
    ..._phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW.map((row) => ({ name: `phase/${row.id}`, color: row.color, description: row.startsWhen })),
    ..._failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.map((row) => ({ name: `failure/${row.id}`, color: 'ededed', description: row.meaning })),
    { name: NEEDS_INFO_LABEL, color: 'f9d0c4', description: 'The report has findings of level error' },
    {
        name: UNCONFIRMED_LABEL,
        color: 'fef2c0',
        description: 'Reported by a stranger or an alert; waits for someone with rights',
    },
    {
        name: SIGNED_OFF_LABEL,
        color: '0e8a16',
        description: 'Closed with the signatures its severity asks for',
    },
    { name: ACTION_LABEL, color: '1d76db', description: 'Promised in an incident report' },
    { name: OVERDUE_LABEL, color: 'b60205', description: 'Past its due date' },
    {
        name: REPORT_FAILED_LABEL,
        color: 'b60205',
        description: 'The weekly incident report could not be delivered',
    },
].map((label) => ({ ...label, description: label.description.slice(0, 100) }));
const elsewhere = [ACTION_LABEL, OVERDUE_LABEL, REPORT_FAILED_LABEL];
const managed = new Set(labels.map((label) => label.name).filter((name) => !elsewhere.includes(name)));
const namespaces = ['severity/', 'phase/', 'kind/', 'failure/'];
/** True for labels that triage keeps on a record: those of the table that belong there, and any other in its namespaces. */
function isManaged(name) {
    return managed.has(name) || namespaces.some((prefix) => name.startsWith(prefix));
}
/** Labels that only records carry: by any of them one is found whose `incident` label was taken off. */
const tellingLabels = [
    RECORD_LABEL,
    ..._severities_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.map((row) => `severity/${row.id}`),
    ..._phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW.map((row) => `phase/${row.id}`),
];


/***/ }),

/***/ 60380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasReached),
/* harmony export */   Y7: () => (/* binding */ phaseRow),
/* harmony export */   tW: () => (/* binding */ phases)
/* harmony export */ });
/** The five steps, in order; the tasks are what the board asks for while a phase lasts, and `typeNext` what brings it on. */
const phases = [
    {
        id: 'triage',
        title: 'Triage',
        startsWhen: 'the incident is declared',
        color: 'd4c5f9',
        typeNext: '`/ack` to take charge; `/dismiss false-alarm reason` when there is nothing to it',
        tasks: ['Assign a severity', 'Open a ticket', 'Spin up an incident channel'],
    },
    {
        id: 'contain',
        title: 'Contain',
        startsWhen: 'someone has acknowledged it',
        color: 'bfd4f2',
        typeNext: '`/mitigated` once users are affected no more; `/update text` to tell stakeholders',
        tasks: ['Disable risky tools', 'Limit the scope', 'Roll back prompts or models if needed'],
    },
    {
        id: 'investigate',
        title: 'Investigate',
        startsWhen: 'the effect on users is mitigated',
        color: 'c2e0c6',
        typeNext: '`/resolved` once the cause is gone; `/update text` to tell stakeholders',
        tasks: ['Pull the logs', 'Reproduce safely', 'Diff prompt, model and data versions'],
    },
    {
        id: 'communicate',
        title: 'Communicate',
        startsWhen: 'it is resolved, until a notice is recorded or none is required',
        color: 'fef2c0',
        typeNext: 'nothing: write each notice with its date into *Customer comms*',
        tasks: ['Tell the users who must be told', 'Record each notice with its date'],
    },
    {
        id: 'learn',
        title: 'Learn & share',
        startsWhen: 'a notice is recorded, or none is required',
        color: 'f9d0c4',
        typeNext: '`/action text @owner due` for what prevents it, then `/signoff`, then close the issue',
        tasks: ['Publish internally', 'Sanitize, and contribute to the AI Incident Database when appropriate'],
    },
];
/** True once `now` has come as far as `from` in the order of the five steps. */
function hasReached(now, from) {
    const order = phases.map((phase) => phase.id);
    return order.indexOf(now) >= order.indexOf(from);
}
/** The row of a phase. */
function phaseRow(id) {
    return phases.find((phase) => phase.id === id);
}


/***/ }),

/***/ 52444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requirementIds)
/* harmony export */ });
/** What a remediation may be asked for before it merges. */
const requirementIds = [
    'evals',
    'jailbreak',
    'safety',
    'rollback-plan',
    'canary',
    'outside-review',
];


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The rules on a report, in the order in which the docs tell them; what each checks stands in `src/policy/rules/`. */
const ruleIds = [
    'not-a-report',
    'required',
    'owed',
    'one-page',
    'time-order',
    'future-time',
    'future-entry',
    'entry-order',
    'ambiguous-date',
    'impossible-date',
    'time-without-zone',
    'zones-disagree',
    'time-without-date',
    'too-many-entries',
    'severity-disagrees',
    'severity-scale',
    'near-miss-stopper',
    'counts-without-origin',
    'runs-without-attempts',
    'owasp-edition',
    'unknown-value',
    'unknown-failure-mode',
    'action-incomplete',
    'action-overdue',
    'action-unlisted',
    'too-many-actions',
    'owner-not-a-person',
    'notice-undated',
    'secret',
    'personal-data',
    'hidden-characters',
    'typed-field-repeated',
    'unplaced',
    'repeated-heading',
    'heading-spelling',
    'answer-spelling',
    'heading-out-of-order',
    'swallowed-heading',
    'more-findings',
];


/***/ }),

/***/ 62940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ typedFacts),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   eU: () => (/* binding */ honestValues),
/* harmony export */   xB: () => (/* binding */ signoffItems)
/* harmony export */ });
/* unused harmony exports whatCounts, typedFieldOrder */
const text = (id, title) => ({ id, title, kind: { type: 'text' } });
const count = (id, title) => ({ id, title, kind: { type: 'count' } });
const person = (id, title) => ({ id, title, kind: { type: 'person' } });
const runs = (id, title) => ({ id, title, kind: { type: 'runs' } });
const choice = (id, title, list, form) => ({
    id,
    title,
    kind: { type: 'choice', list },
    form,
});
/** The report, in order. Forms, parser, checks, redaction and docs are all read off this table. */
const sections = [
    {
        id: 'summary',
        title: 'Summary',
        asks: 'One paragraph: what happened, and where it stands now.',
        shape: 'prose',
        facts: [],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'impact',
        title: 'Impact',
        asks: 'Who was hurt, how much, for how long.',
        shape: 'prose',
        facts: [
            { id: 'impact-types', title: 'Impact types', kind: { type: 'choices', list: 'impact-types' } },
            count('users-affected', 'Users affected'),
            { id: 'duration', title: 'Duration', kind: { type: 'duration' } },
            { id: 'severity', title: 'Severity', kind: { type: 'severity' }, form: 'quick' },
            { id: 'potential-severity', title: 'Potential severity', kind: { type: 'severity' }, form: 'full' },
            { id: 'business-metrics-hit', title: 'Business metrics hit', kind: { type: 'money' } },
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'timeline',
        title: 'Timeline',
        asks: 'First detection, key events, fix, verification; each line starts with a time (ISO 8601, UTC or with offset).',
        shape: 'timeline',
        facts: [],
        owedFrom: 'contain',
        audience: 'public',
    },
    {
        id: 'detection',
        title: 'Detection',
        asks: 'How it was found, how good the signal was, and why it was not found sooner.',
        shape: 'prose',
        facts: [
            choice('found-by', 'Found by', 'found-by', 'quick'),
            choice('signal-quality', 'Signal quality', 'signal-quality'),
            text('why-not-sooner', 'Why not sooner'),
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'root-cause',
        title: 'Root cause',
        asks: 'Technical and process causes: model, data, toolchain.',
        shape: 'prose',
        facts: [
            text('technical', 'Technical'),
            text('process', 'Process'),
            text('model', 'Model'),
            text('data', 'Data'),
            text('toolchain', 'Toolchain'),
            runs('exploit-before-fix', 'Exploit before fix'),
            runs('exploit-after-fix', 'Exploit after fix'),
        ],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'contributing-factors',
        title: 'Contributing factors',
        asks: 'Which gaps let it happen or made it worse.',
        shape: 'prose',
        facts: [
            text('tests', 'Tests'),
            text('guardrails', 'Guardrails'),
            text('permissions', 'Permissions'),
            text('reviews', 'Reviews'),
        ],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'data-affected',
        title: 'Data affected',
        asks: 'Which data was exposed, changed or lost. Never paste the data itself.',
        shape: 'prose',
        facts: [
            text('types', 'Types'),
            text('sensitivity', 'Sensitivity'),
            text('jurisdictions', 'Jurisdictions'),
            text('retention', 'Retention'),
            text('access-scope', 'Access scope'),
        ],
        owedFrom: 'contain',
        audience: 'internal',
    },
    {
        id: 'models-and-prompts',
        title: 'Models and prompts',
        asks: 'Which model, prompt and policy versions were running, and which tools were called.',
        shape: 'prose',
        facts: [
            text('model', 'Model'),
            text('version', 'Version'),
            text('prompt-version', 'Prompt version'),
            text('policy-version', 'Policy version'),
            text('tool-calls', 'Tool calls'),
        ],
        owedFrom: 'contain',
        audience: 'internal',
    },
    {
        id: 'safeguards-in-place',
        title: 'Safeguards in place',
        asks: 'What was meant to stop it, and what it did stop.',
        shape: 'prose',
        facts: [
            text('evals', 'Evals'),
            text('rate-limits', 'Rate limits'),
            text('content-filters', 'Content filters'),
            text('jailbreak-defenses', 'Jailbreak defenses'),
            count('unsafe-outputs-blocked', 'Unsafe outputs blocked'),
            count('unsafe-outputs-escaped', 'Unsafe outputs escaped'),
            count('safe-outputs-blocked', 'Safe outputs blocked'),
            count('safe-outputs-allowed', 'Safe outputs allowed'),
            choice('counted-from', 'Counted from', 'counted-from'),
            choice('stopped-by', 'Stopped by', 'stopped-by', 'full'),
        ],
        owedFrom: 'contain',
        audience: 'public',
    },
    {
        id: 'customer-comms',
        title: 'Customer comms',
        asks: 'What users were told, and when; each notice starts with its date.',
        shape: 'notices',
        facts: [choice('user-notice', 'User notice', 'user-notice'), text('template-used', 'Template used')],
        owedFrom: 'communicate',
        owedFromWhenSevere: 'contain',
        audience: 'public',
    },
    {
        id: 'remediation',
        title: 'Remediation',
        asks: 'Hotfix, rollback or configuration change, with its pull requests, and how it was verified.',
        shape: 'tasks',
        facts: [],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'preventive-actions',
        title: 'Preventive actions',
        asks: 'Tests and evals to add, policy updates, automation; each with an owner and a due date.',
        shape: 'actions',
        facts: [],
        owedFrom: 'learn',
        audience: 'public',
    },
    {
        id: 'owners',
        title: 'Owners',
        asks: 'Who leads, who talks, who is on call, who approves.',
        shape: 'prose',
        facts: [
            person('incident-lead', 'Incident lead'),
            person('comms-lead', 'Comms lead'),
            person('on-call', 'On-call'),
            person('approver', 'Approver'),
        ],
        owedFrom: 'triage',
        audience: 'internal',
    },
    {
        id: 'severity-and-status',
        title: 'Severity and status',
        asks: 'Where it stands, and the sign-off list.',
        shape: 'signoff',
        facts: [
            choice('kind', 'Kind', 'kind', 'quick'),
            { id: 'system', title: 'System', kind: { type: 'text' }, form: 'quick' },
            {
                id: 'failure-modes',
                title: 'Failure modes',
                kind: { type: 'choices', list: 'failure-mode' },
                form: 'quick',
            },
            { id: 'owasp', title: 'OWASP', kind: { type: 'ids' } },
            choice('disclosure', 'Disclosure', 'disclosure', 'full'),
            choice('state', 'State', 'state'),
            { id: 'next-review', title: 'Next review', kind: { type: 'date' } },
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'artifacts',
        title: 'Artifacts',
        asks: 'Links: logs, dashboards, pull requests, eval runs, red-team transcripts.',
        shape: 'links',
        facts: [],
        owedFrom: 'learn',
        audience: 'internal',
    },
];
/** The sign-off list of a new report; a box is ticked, or struck through where it does not apply. */
const signoffItems = [
    'Containment verified',
    'Root cause known',
    'Fix verified',
    'Users told, or no notice required',
    'A test or eval would catch it next time',
];
/** What counts as an incident: the opening words of the forms. */
const whatCounts = (/* unused pure expression or super */ null && ([
    'user harm or safety risk caused or worsened by model output',
    'security or privacy exposure',
    'material business impact: downtime, refunds, a missed SLO, reputation',
    'model regression or unexpected behaviour in production',
]));
/** Values that are honest everywhere. */
const honestValues = ['unknown', 'n/a', 'pending'];
/** The typed fields of a form, in the order in which it asks them. */
const typedFieldOrder = [
    'kind',
    'severity',
    'potential-severity',
    'system',
    'failure-modes',
    'found-by',
    'stopped-by',
    'disclosure',
];
/** The facts that a form asks as typed fields, in order: the quick form asks fewer. */
function typedFacts(form) {
    const all = sections.flatMap((section) => section.facts);
    return typedFieldOrder
        .map((id) => all.find((fact) => fact.id === id))
        .filter((fact) => form === 'full' || fact.form === 'quick');
}
/** A section of the table by its id. */
function sectionOf(id) {
    const found = sections.find((section) => section.id === id);
    if (!found)
        throw new Error(`no section is called ${id}`);
    return found;
}


/***/ }),

/***/ 72642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrace: () => (/* binding */ readTrace)
});

;// CONCATENATED MODULE: ./build/src/exchange/trace/objects.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** A bracket is a brace but for this bit: `[` 0x5b, `]` 0x5d, `{` 0x7b, `}` 0x7d; no other ASCII character of JSON's is. */
const BRACKET_TO_BRACE = 0x20;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Nested so deep, in objects and lists together, stand resources and spans (or log records) in OTLP/JSON. */
const RESOURCE_DEPTH = 4;
const SPAN_DEPTH = 7;
/** In bytes; no exporter writes larger spans, and what is held in memory must be bounded. */
const LONGEST_OBJECT = 8 * 1_048_576;
/**
 * Cuts resources and spans out of OTLP/JSON that comes in pieces: one object, a list of them, or one on each line. It counts
 * brackets and strings and nothing else, in one pass over the bytes (brackets, quotes and backslashes are single bytes in
 * UTF-8), so that a trace of any size passes in the memory of its longest span.
 */
class ObjectCutter {
    #depth = 0;
    /** One more when the document is a list of objects. */
    #offset = 0;
    #inString = false;
    #escaped = false;
    /** Depth of the object that is being cut; 0 when none is. */
    #cutting = 0;
    #held = [];
    #heldBytes = 0;
    /** True between documents: at the end of the input, it means that nothing is missing. */
    get isComplete() {
        return this.#depth === 0 && !this.#inString;
    }
    /** The objects that end in this piece of the input. */
    push(chunk) {
        const objects = [];
        let from = 0;
        for (let at = 0; at < chunk.length; at += 1) {
            if (this.#inString) {
                at = this.#endOfString(chunk, at);
                continue;
            }
            const byte = chunk[at];
            const mark = byte | BRACKET_TO_BRACE;
            if (byte === QUOTE)
                this.#inString = true;
            else if (mark === OPEN_BRACE && this.#open(byte))
                from = at;
            else if (mark === CLOSE_BRACE && this.#close())
                objects.push(this.#finish(chunk.subarray(from, at + 1)));
        }
        if (this.#cutting > 0)
            this.#hold(chunk.subarray(from));
        return objects;
    }
    /** True when an object begins here that is to be cut out. */
    #open(byte) {
        this.#depth += 1;
        if (this.#depth === 1)
            this.#offset = byte === OPEN_BRACE ? 0 : 1;
        if (byte !== OPEN_BRACE || this.#cutting > 0 || !this.#isCut(this.#depth))
            return false;
        this.#cutting = this.#depth;
        return true;
    }
    /** True when the object that is being cut out ends here. */
    #close() {
        const ends = this.#cutting > 0 && this.#depth === this.#cutting;
        if (ends)
            this.#cutting = 0;
        if (this.#depth > 0)
            this.#depth -= 1;
        return ends;
    }
    #isCut(depth) {
        return depth === RESOURCE_DEPTH + this.#offset || depth === SPAN_DEPTH + this.#offset;
    }
    /** Offset of the quote that ends the string, or of the last byte when it goes on in the next piece. */
    #endOfString(chunk, start) {
        let at = start;
        if (this.#escaped) {
            this.#escaped = false;
            at += 1;
        }
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === BACKSLASH)
                at += 1;
            else if (byte === QUOTE) {
                this.#inString = false;
                return at;
            }
        }
        this.#escaped = at > chunk.length;
        return chunk.length - 1;
    }
    #hold(part) {
        this.#heldBytes += part.length;
        if (this.#heldBytes <= LONGEST_OBJECT)
            this.#held.push(new Uint8Array(part));
        else
            this.#held = [];
    }
    #finish(part) {
        const size = this.#heldBytes + part.length;
        const whole = this.#heldBytes === 0 ? part : Buffer.concat([...this.#held, part]);
        this.#held = [];
        this.#heldBytes = 0;
        return size > LONGEST_OBJECT ? null : whole;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/exchange/trace/attributes.js
const DEEPEST = 8;
const MOST_ATTRIBUTES = 512;
/**
 * The attributes of a span, resource or event by name. What is not shaped as OTLP/JSON says is left out
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). Never throws.
 */
function attributesOf(carrier) {
    const listed = carrier?.attributes;
    const named = Array.isArray(listed) ? listed.slice(0, MOST_ATTRIBUTES) : [];
    return new Map(named.flatMap((one) => typeof one?.key === 'string' ? [[one.key, plainOf(one.value, DEEPEST)]] : []));
}
/** Unwraps `{"stringValue": "x"}` and its kin; null for what is none of them or too deep. */
function plainOf(value, depth) {
    if (typeof value !== 'object' || value === null || depth === 0)
        return null;
    const one = value;
    for (const kind of ['stringValue', 'intValue', 'doubleValue', 'boolValue']) {
        const plain = one[kind];
        if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean')
            return plain;
    }
    const list = one.arrayValue?.values;
    if (Array.isArray(list))
        return list.map((item) => plainOf(item, depth - 1));
    const pairs = one.kvlistValue?.values;
    if (Array.isArray(pairs)) {
        const entries = pairs.flatMap((pair) => typeof pair?.key === 'string' ? [[pair.key, plainOf(pair.value, depth - 1)]] : []);
        return Object.fromEntries(entries);
    }
    return null;
}
/** The value of the first name that has one: current names stand before those they replaced. */
function firstOf(attributes, names) {
    for (const name of names) {
        const value = attributes.get(name);
        if (value !== undefined && value !== null)
            return value;
    }
    return null;
}
/** A value as a list: exporters write one finish reason bare, in a list, or as a list in a string. */
function listOf(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'string' || !value.startsWith('['))
        return value === null ? [] : [value];
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) ? list : [value];
    }
    catch {
        return [value];
    }
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/names.js
/**
 * What the attributes of generative systems are called: current names of the OpenTelemetry GenAI conventions first, then
 * those they replaced, which instrumentations still write
 * (https://github.com/open-telemetry/semantic-conventions-genai, and the registry's page of deprecated names).
 */
const attributeNames = {
    service: ['service.name'],
    environment: ['deployment.environment.name', 'deployment.environment'],
    operation: ['gen_ai.operation.name'],
    provider: ['gen_ai.provider.name', 'gen_ai.system'],
    modelAsked: ['gen_ai.request.model'],
    modelAnswered: ['gen_ai.response.model'],
    prompt: ['gen_ai.prompt.name'],
    instructions: ['gen_ai.system_instructions'],
    agent: ['gen_ai.agent.name', 'gen_ai.agent.id'],
    tool: ['gen_ai.tool.name'],
    finishReasons: ['gen_ai.response.finish_reasons', 'gen_ai.response.finish_reason'],
    error: ['error.type'],
    input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
    output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
    cacheRead: ['gen_ai.usage.cache_read.input_tokens'],
    cacheCreation: ['gen_ai.usage.cache_creation.input_tokens'],
    reasoning: ['gen_ai.usage.reasoning.output_tokens'],
    evaluation: ['gen_ai.evaluation.name'],
    score: ['gen_ai.evaluation.score.value', 'gen_ai.evaluation.score'],
    scoreLabel: ['gen_ai.evaluation.score.label'],
};
/** The event that carries the result of an evaluation, on a span or as a log record. */
const EVALUATION_EVENT = 'gen_ai.evaluation.result';
/** Operations that only wrap calls of models: what they say they used is counted where it was used. */
const wrappingOperations = new Set([
    'create_agent',
    'invoke_agent',
    'invoke_workflow',
    'execute_tool',
    'plan',
]);
const contentNames = new Set([
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.system_instructions',
    'gen_ai.prompt',
    'gen_ai.completion',
    'gen_ai.tool.call.arguments',
    'gen_ai.tool.call.result',
    'gen_ai.retrieval.query.text',
    'gen_ai.retrieval.documents',
]);
/** True for attributes that hold words of prompts, answers or tool calls; also as some older instrumentations number them. */
function isContent(name) {
    return contentNames.has(name) || /^gen_ai\.(?:prompt|completion)\.\d/.test(name);
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/tally.js
const LONGEST_NAME = 120;
const MOST_NAMES = 50;
/** Counts names; bounded in their length and number, so that a hostile trace cannot fill the memory. */
class Tally {
    #counts = new Map();
    /** Counts a name; what is no text is none. */
    add(name) {
        if (typeof name !== 'string' || name === '')
            return;
        const short = name.slice(0, LONGEST_NAME);
        const before = this.#counts.get(short);
        if (before !== undefined || this.#counts.size < MOST_NAMES)
            this.#counts.set(short, (before ?? 0) + 1);
    }
    /** The names, most frequent first; equally frequent ones by name. */
    list() {
        return [...this.#counts]
            .map(([name, count]) => ({ name, count }))
            .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    }
}
/** A sum that knows whether anything was added: nothing said is not zero. */
class Sum {
    #total = null;
    /** Adds a whole number of at least 0, given as a number or, as OTLP/JSON writes 64-bit integers, in digits. */
    add(value) {
        const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
        if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
            this.#total = (this.#total ?? 0) + number;
    }
    /** Null when nothing was added. */
    get total() {
        return this.#total;
    }
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/evaluations.js



const MOST = 50;
/** Gathers the results of evaluations by their name. */
class Evaluations {
    #byName = new Map();
    /** Takes in the attributes of one result; without a name they are none. */
    add(attributes) {
        const name = firstOf(attributes, attributeNames.evaluation);
        if (typeof name !== 'string' || name === '')
            return;
        const key = name.slice(0, 120);
        const results = this.#byName.get(key) ?? newResults();
        if (results.count === 0 && this.#byName.size >= MOST)
            return;
        this.#byName.set(key, results);
        results.count += 1;
        results.labels.add(firstOf(attributes, attributeNames.scoreLabel));
        const said = firstOf(attributes, attributeNames.score);
        const score = typeof said === 'number' || typeof said === 'string' ? Number(said) : Number.NaN;
        if (!Number.isFinite(score))
            return;
        results.scored += 1;
        results.sum += score;
        results.min = Math.min(results.min, score);
        results.max = Math.max(results.max, score);
    }
    /** The evaluations in the order in which they were first met. */
    list() {
        return [...this.#byName].map(([name, { count, scored, sum, min, max, labels }]) => ({
            name,
            count,
            labels: labels.list(),
            scores: scored === 0 ? null : { min, mean: sum / scored, max },
        }));
    }
}
function newResults() {
    return {
        count: 0,
        scored: 0,
        sum: 0,
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        labels: new Tally(),
    };
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/summary.js





const SHOWN_IDS = 20;
/** Above it the number of traces is a lower bound. */
const MOST_IDS = 100_000;
const tokenKinds = ['input', 'output', 'cacheRead', 'cacheCreation', 'reasoning'];
/** Gathers what a trace says, object by object, in bounded memory. The words of prompts and answers are looked past. */
class TraceSummary {
    #spans = 0;
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    #content = false;
    #ids = new Set();
    #services = new Tally();
    #environments = new Tally();
    #providers = new Tally();
    #operations = new Tally();
    #modelsAsked = new Tally();
    #modelsAnswered = new Tally();
    #prompts = new Tally();
    #instructions = new Tally();
    #agents = new Tally();
    #tools = new Tally();
    #finishReasons = new Tally();
    #errors = new Tally();
    #evaluations = new Evaluations();
    /** Of calls of models, and of what wraps such calls: the latter counts only where there is none of the former. */
    #used = newSums();
    #wrapped = newSums();
    /** Takes in one resource, span or log record; anything else changes nothing. Never throws. */
    add(object) {
        const attributes = attributesOf(object);
        const { traceId, startTimeUnixNano, endTimeUnixNano, timeUnixNano, events, eventName } = (object ??
            {});
        if (startTimeUnixNano !== undefined || timeUnixNano !== undefined) {
            this.#span(traceId, [startTimeUnixNano, endTimeUnixNano, timeUnixNano], attributes);
            if (eventName === EVALUATION_EVENT || attributes.get('event.name') === EVALUATION_EVENT)
                this.#evaluations.add(attributes);
            if (startTimeUnixNano !== undefined)
                this.#spans += 1;
            for (const event of Array.isArray(events) ? events : [])
                this.#event(event);
        }
        else
            this.#resource(attributes);
    }
    #resource(attributes) {
        this.#services.add(firstOf(attributes, attributeNames.service));
        this.#environments.add(firstOf(attributes, attributeNames.environment));
    }
    #span(traceId, times, attributes) {
        if (typeof traceId === 'string' && /^[0-9a-f]{32}$/i.test(traceId) && this.#ids.size < MOST_IDS)
            this.#ids.add(traceId.toLowerCase());
        for (const time of times)
            this.#time(time);
        const value = (name) => firstOf(attributes, attributeNames[name]);
        const operation = value('operation');
        this.#operations.add(operation);
        this.#providers.add(value('provider'));
        this.#modelsAsked.add(value('modelAsked'));
        this.#modelsAnswered.add(value('modelAnswered'));
        this.#prompts.add(value('prompt'));
        this.#agents.add(value('agent'));
        this.#errors.add(value('error'));
        if (operation === 'execute_tool' || operation === null)
            this.#tools.add(value('tool'));
        for (const reason of listOf(value('finishReasons')))
            this.#finishReasons.add(reason);
        const instructions = value('instructions');
        if (instructions !== null)
            this.#instructions.add(hashOf(instructions));
        const sums = wrappingOperations.has(operation) ? this.#wrapped : this.#used;
        for (const kind of tokenKinds)
            sums[kind].add(value(kind));
        this.#lookForContent(attributes);
    }
    #event(event) {
        const attributes = attributesOf(event);
        if (event?.name === EVALUATION_EVENT)
            this.#evaluations.add(attributes);
        this.#lookForContent(attributes);
    }
    #time(nanoseconds) {
        const at = Math.round(Number(nanoseconds) / 1e6);
        if (!(at > 0 && at < 8.64e15))
            return;
        this.#first = Math.min(this.#first, at);
        this.#last = Math.max(this.#last, at);
    }
    #lookForContent(attributes) {
        if (!this.#content)
            this.#content = [...attributes.keys()].some(isContent);
    }
    /** Everything that was gathered. */
    result() {
        const tokens = Object.fromEntries(tokenKinds.map((kind) => [kind, this.#used[kind].total ?? this.#wrapped[kind].total]));
        return {
            spans: this.#spans,
            traces: this.#ids.size,
            traceIds: [...this.#ids].slice(0, SHOWN_IDS),
            first: instant(this.#first),
            last: instant(this.#last),
            services: this.#services.list(),
            environments: this.#environments.list(),
            providers: this.#providers.list(),
            operations: this.#operations.list(),
            modelsAsked: this.#modelsAsked.list(),
            modelsAnswered: this.#modelsAnswered.list(),
            prompts: this.#prompts.list(),
            instructions: this.#instructions.list(),
            agents: this.#agents.list(),
            tools: this.#tools.list(),
            finishReasons: this.#finishReasons.list(),
            errors: this.#errors.list(),
            evaluations: this.#evaluations.list(),
            tokens,
            content: this.#content ? 'captured' : 'not-captured',
        };
    }
}
function newSums() {
    return {
        input: new Sum(),
        output: new Sum(),
        cacheRead: new Sum(),
        cacheCreation: new Sum(),
        reasoning: new Sum(),
    };
}
function instant(at) {
    return Number.isFinite(at) ? new Date(at).toISOString() : null;
}
function hashOf(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/trace.js


/**
 * Reads OTLP/JSON as exporters write it: one object, a list, or one on each line, of traces or logs. The input is never held
 * as a whole. `onProgress` hears how many bytes were read so far. Rejects only when reading the input does.
 */
async function readTrace(chunks, onProgress = () => { }) {
    const reader = new TraceReader();
    let bytes = 0;
    for await (const chunk of chunks) {
        reader.push(chunk);
        bytes += chunk.length;
        onProgress(bytes);
    }
    return reader.end();
}
class TraceReader {
    #cutter = new ObjectCutter();
    #summary = new TraceSummary();
    #broken = 0;
    #tooLong = 0;
    push(chunk) {
        for (const text of this.#cutter.push(chunk))
            this.#take(text);
    }
    #take(text) {
        if (text === null) {
            this.#tooLong += 1;
            return;
        }
        try {
            const { buffer, byteOffset, length } = text;
            this.#summary.add(JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8')));
        }
        catch {
            this.#broken += 1;
        }
    }
    end() {
        const trace = this.#summary.result();
        if (trace.first === null)
            return { trace: null, findings: [say('error', nothing)] };
        const findings = [
            ...(this.#cutter.isComplete ? [] : [say('warning', cutOff)]),
            ...(this.#broken > 0
                ? [say('warning', `Spans that are no JSON and were left out: ${this.#broken}.`)]
                : []),
            ...(this.#tooLong > 0
                ? [say('warning', `Spans longer than 8 MiB that were left out: ${this.#tooLong}.`)]
                : []),
        ];
        return { trace, findings };
    }
}
const nothing = 'There is no span in this trace. Give OTLP/JSON, as the file exporter of an OpenTelemetry Collector writes it; docs/traces.md shows how.';
const cutOff = 'The trace ends in the middle of an object: it was cut off, or is still being written. What stands before was read.';
function say(level, message) {
    return { rule: 'trace', level, field: null, line: null, column: null, message };
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   lo: () => (/* binding */ declaredFingerprint),
/* harmony export */   md: () => (/* binding */ signalIn)
/* harmony export */ });
const MARKER = /^<!-- incident-loop:declared ([0-9a-f]{16}) -->$/m;
const SIGNAL = /^<!-- incident-loop:signal ([\w.-]{1,60}) (\d{1,9}) ([0-9a-f ]{16,8000}) -->$/m;
/**
 * The fingerprint in the marker of an issue that was declared from an alert, a trace or the command line; null when the body
 * has none. Anybody can write such a marker: believe it only in an issue of our own making.
 */
function declaredFingerprint(body) {
    return MARKER.exec(body)?.[1] ?? null;
}
/** What a machine left in the body of the incident it declared; null when a person declared it. The same caution goes for it. */
function signalIn(body) {
    const [, run, times, marks] = SIGNAL.exec(body) ?? [];
    if (!run || !marks)
        return null;
    return { run, times: Number(times), marks: marks.split(' ').filter((mark) => mark.length === 16) };
}
/** Everything by which an incident is known again. */
function marksIn(body) {
    const fingerprint = declaredFingerprint(body);
    return [...(fingerprint === null ? [] : [fingerprint]), ...(signalIn(body)?.marks ?? [])];
}


/***/ }),

/***/ 85299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);

/**
 * Words of a report as a message quotes them: redacted first, so that no cut leaves the beginning of a secret, then at most
 * `most` characters.
 */
function quoted(words, most = 60) {
    const shown = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(words.slice(0, 10_000));
    return shown.length > most ? `“${shown.slice(0, most)}…”` : `“${shown}”`;
}


/***/ }),

/***/ 52469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ countsInFact),
/* harmony export */   JX: () => (/* binding */ nameInFact),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ud: () => (/* binding */ namesInFact),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


const JOINER = '\u2060';
/** Identifiers as models, tools and services have them; none of their characters means anything to Markdown or GitHub here. */
const plainName = /^[A-Za-z0-9](?:[A-Za-z0-9._:/+ -]{0,118}[A-Za-z0-9])?$/;
const linkLike = /:\/\/|www\.|GH-\d|[.;)|] /i;
/** A name inside a labelled line of the report: exact where it is an identifier, and never able to begin another label. */
function nameInFact(name) {
    const exact = plainName.test(name) && !linkLike.test(name) && (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(name) === name;
    if (exact)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(name);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(name, 120).replace(/[.;·•|)](?=\s)/gu, `$&${JOINER}`);
}
/** Names, most frequent first, at most ten of them. */
function namesInFact(counted) {
    return listed(counted, ({ name }) => nameInFact(name));
}
/** Names with how often each was met: `lookup_refund × 3`. */
function countsInFact(counted) {
    return listed(counted, ({ name, count }) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${nameInFact(name)} × ${count}`);
}
const MOST = 10;
function listed(counted, show) {
    const more = counted.length > MOST ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${counted.length - MOST} more`] : [];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSafe */ .e)([...counted.slice(0, MOST).map(show), ...more], ', ');
}
/** A web address that can be followed, in angle brackets; as dead text where following or linking it could do harm. */
function link(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const isOpen = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
    /** A link to an issue would write into the history of that issue. */
    const isOurs = url === null || /(?:^|\.)(?:github\.com|github\.io)$/.test(url.hostname);
    const isClean = /^[!-;=?-~]+$/.test(address) && (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(address) === address;
    return isOpen && !isOurs && isClean ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`<${address}>`) : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(address, 500);
}
const address = /https?:\/\/[^\s<>"'`()[\]{}|\\]{1,2000}/gi;
/** What somebody said in a command, on one line of at most `most` characters: safe as `neutralise` makes it, its web addresses as links. */
function spoken(text, most = 500) {
    const words = [...text].slice(0, most).join('');
    const pieces = [];
    let from = 0;
    for (const match of words.matchAll(address)) {
        const url = match[0].replace(/[.,;:!?]{1,9}$/, '');
        pieces.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(words.slice(from, match.index), most), link(url));
        from = match.index + url.length;
    }
    pieces.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(words.slice(from), most));
    const said = pieces.filter((piece) => piece !== '');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSafe */ .e)(said.map((piece, index) => (index === 0 || /^[.,;:!?)]/.test(piece) ? piece : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` ${piece}`)), '');
}


/***/ }),

/***/ 25293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   e: () => (/* binding */ joinSafe),
/* harmony export */   gB: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);

/** Control characters, halves of characters, and all that shows nothing and can smuggle text; not white space, nor an emoji's own selector. */
const INVISIBLE = /(?!\ufe0f|[\t-\r])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(commat|lt|gt|amp|num|excl|lsqb|lbrack|sol));/giu;
const NAMED = {
    commat: '@',
    lt: '<',
    gt: '>',
    amp: '&',
    num: '#',
    excl: '!',
    lsqb: '[',
    lbrack: '[',
    sol: '/',
};
/** Invisible and unbreakable: it splits a token for GitHub's linkers and shows nothing to the reader. */
const JOINER = '\u2060';
/**
 * Makes a stranger's words safe to publish under our name, on one line: entities are decoded first; then mentions,
 * references (and with them closing keywords), HTML, images, links and table bars lose their power, bidi or invisible characters
 * go, and secrets give way to a placeholder; what is longer than `most` characters is cut. Mentions and references are those of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function neutralise(text, most = 500) {
    return shortened(visibleWords(text), most)
        .replace(/&/gu, '&amp;')
        .replace(/[\\`*_[\]<>|~$]|(?<=<)!/gu, '\\$&')
        .replace(/^([#+=-]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/.test(mark) ? mark + JOINER : `\\${mark}`))
        .replace(/@/gu, `@${JOINER}`)
        .replace(/#(?=\d)/gu, `#${JOINER}`)
        .replace(/GH-(?=\d)/giu, `$&${JOINER}`)
        .replace(/(?:https?|ftp):(?=\/\/)/giu, `$&${JOINER}`)
        .replace(/www(?=\.)/giu, `$&${JOINER}`);
}
/** On one line, entities decoded, without secrets and what cannot be seen. */
function visibleWords(text) {
    return (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(decodeEntities(text).replace(INVISIBLE, '')).replace(/\s+/gu, ' ').trim();
}
function shortened(text, most) {
    const characters = text.length > most ? [...text] : [];
    return characters.length > most
        ? `${characters
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`
        : text;
}
function decodeEntities(text) {
    return text.replace(ENTITY, (entity, decimal, hex, name) => {
        if (name)
            return NAMED[name.toLowerCase()] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
/**
 * A stranger's lines as a code block, where nothing is mentioned, linked or read as a fact: each on one line of at most `most`
 * characters, without secrets and what cannot be seen, in a fence that they cannot close.
 */
function codeBlock(lines, most = 300) {
    const shown = lines.map((line) => shortened(visibleWords(line), most));
    const runs = shown.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** Words of this product itself (tables, templates): never a place for text from an issue. */
function ours(text) {
    return text;
}
/** A template whose holes take only safe text and numbers, so that a stranger's words cannot slip in unneutralised. */
function safe(literals, ...pieces) {
    return String.raw({ raw: literals }, ...pieces);
}
/** Joins safe pieces with a separator of ours. */
function joinSafe(pieces, separator) {
    return pieces.join(separator);
}
/** As many lines as fit into `room` characters, and how many more there are: GitHub refuses bodies above 65,536. */
function fitting(lines, room) {
    let left = room;
    const fit = lines.findIndex((line) => {
        left -= line.length + 1;
        return left < 0;
    });
    return fit < 0 ? lines : [...lines.slice(0, fit), safe `- … and ${lines.length - fit} more`];
}
/** A stranger's words as a title: one line of at most `most` characters, nobody mentioned, nothing invisible. */
function plainTitle(text, most = 200) {
    return shortened(visibleWords(text).replace(/@/gu, `@${JOINER}`), most);
}


/***/ }),

/***/ 54647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ isSkeletonLine),
/* harmony export */   ru: () => (/* binding */ sectionSkeleton)
/* harmony export */ });
/* unused harmony export blankReport */
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);


/**
 * The empty lines of a section, without its heading: what it asks as a hint, its facts, and room for its free part.
 * Facts that a form asks as typed fields are left out when `asked` names them.
 */
function sectionSkeleton(section, asked = []) {
    const facts = section.facts.filter((fact) => !asked.includes(fact.id));
    return [
        `<!-- ${section.asks} -->`,
        ...facts.map((fact) => `- ${fact.title}: `),
        ...freePart[section.shape],
    ].join('\n');
}
/** A blank report, as somebody who writes by hand would start it. */
function blankReport(title) {
    const parts = sections.map((section) => `### ${section.title}\n${sectionSkeleton(section)}`);
    return `# ${title}\n\n${parts.join('\n\n')}\n`;
}
const freePart = {
    prose: [],
    timeline: [
        '<!-- One line each: - 2026-11-20T10:04Z – what happened (detected) -->',
        ..._domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTimes */ .Q7.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
    ],
    notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
    tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
    actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
    signoff: ['', '**Sign-off list**', '', ..._domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffItems */ .xB.map((item) => `- [ ] ${item}`)],
    links: [],
};
const skeletonLines = new Set(_domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.flatMap((section) => sectionSkeleton(section).split('\n')).map((line) => line.trim()));
/** True for a line of an empty section, outer spaces gone: nobody wrote it. */
function isSkeletonLine(line) {
    return skeletonLines.has(line);
}


/***/ }),

/***/ 39628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tzOffset)
/* harmony export */ });
const offsetFormatCache = {};
const offsetCache = {};

/**
 * The function returns UTC offset in minutes for the given date in specified
 * time zone.
 *
 * Unlike `Date.prototype.getTimezoneOffset`, this function returns the value
 * mirrored to the sign of the offset in the time zone. For Asia/Singapore
 * (UTC+8), `tzOffset` returns `480`, while `getTimezoneOffset` returns `-480`.
 *
 * It uses `Intl.DateTimeFormat` internally to access otherwise unavailable
 * runtime's time zone data, and falls back to basic manual parsing if Intl API
 * is not supported (e.g., older Node.js versions, React Native's Hermes, etc.).
 *
 * @param timeZone - Time zone name (IANA or UTC offset).
 * @param date - Date to check the offset for.
 *
 * @returns UTC offset in minutes (e.g., `480` for date in UTC+8).
 */
function tzOffset(timeZone, date) {
  try {
    // Create `Intl.DateTimeFormat` with `"longOffset"` that gives us consistent
    // date strings like `"5/19/2026, GMT-08:00"`.
    const format = offsetFormatCache[timeZone] ||= new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset"
    }).format;

    // Get `"-08:00"`.
    const offsetStr = format(date).split("GMT")[1];

    // Avoid parsing the same offset string.
    if (offsetStr in offsetCache) return offsetCache[offsetStr];

    // Calculate offset from `["-08", "00"]` and cache it.
    return calcOffset(offsetStr, offsetStr.split(":"));
  } catch {
    // Fallback to manual parsing if the runtime doesn't support
    // `±HH:MM/±HHMM/±HH`. See: https://github.com/nodejs/node/issues/53419.
    if (timeZone in offsetCache) return offsetCache[timeZone];
    const captures = timeZone?.match(offsetRe);
    if (captures) return calcOffset(timeZone, captures.slice(1));
    return NaN;
  }
}
const offsetRe = /([+-]\d\d):?(\d\d)?/;
function calcOffset(cacheStr, values) {
  const hours = +(values[0] || 0);
  const minutes = +(values[1] || 0);
  // Convert seconds to minutes by dividing by 60 to keep the function return in minutes.
  const seconds = +(values[2] || 0) / 60;
  return offsetCache[cacheStr] = hours * 60 + minutes > 0 ? hours * 60 + minutes + seconds : hours * 60 - minutes - seconds;
}

/***/ })

};
