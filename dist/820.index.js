export const id = 820;
export const ids = [820];
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

/***/ 87017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeWeeks),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33036);
/* harmony import */ var _metrics_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);



/** The value of an option that is an instant, as ISO 8601 UTC. Throws SetupError when it names no zone or no real day. */
function instant(text, option) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ||
        Number.isNaN((0,_metrics_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(text))) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--${option} must be an instant with its zone, such as 2026-11-20T10:04:00Z; it is “${text}”.`);
    }
    return new Date(text).toISOString();
}
/** The value of an option that is a number of weeks within the bounds of `windowWeeks`. Throws SetupError when it is none. */
function wholeWeeks(value, otherwise) {
    if (value === undefined)
        return otherwise;
    const weeks = Number(value);
    const { least, most } = _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._;
    if (!Number.isInteger(weeks) || weeks < least || weeks > most)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--weeks must be a whole number from ${least} to ${most}; it is “${value}”.`);
    return weeks;
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(33047);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88215);
/* harmony import */ var _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33036);
/* harmony import */ var _metrics_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31000);
/* harmony import */ var _metrics_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21123);
/* harmony import */ var _metrics_survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35857);
/* harmony import */ var _metrics_weekly_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60038);
/* harmony import */ var _metrics_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78755);
/* harmony import */ var _parsing_counts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71784);
/* harmony import */ var _rendering_weekly_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1346);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(32696);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42036);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87017);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33135);
















/** `incident-loop metrics`: figures, report and charts from a ledger in a folder. */
async function run({ options }) {
    const folder = (0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(options.ledger, 'ledger', 'the folder with the ledger files (YYYY-MM.ndjson)');
    const now = (0,_instant_js__WEBPACK_IMPORTED_MODULE_13__/* .instant */ .u)((0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(options.now, 'now', 'the end of the window, as 2026-11-20T10:04:00Z'), 'now');
    const weeks = (0,_instant_js__WEBPACK_IMPORTED_MODULE_13__/* .wholeWeeks */ .P)(options.weeks, _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_3__/* .windowWeeks */ ._.usual);
    const out = (0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .required */ .mw)(options.out, 'out', 'the folder to write report, figures and charts to');
    const counts = countsOf(options.counts);
    // Years of incidents that are closed and settled are let go file by file: they would only fill the memory.
    const window = (0,_metrics_window_js__WEBPACK_IMPORTED_MODULE_8__/* .windowOf */ .Ou)({ now, weeks });
    const ledger = (0,_metrics_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .readLedger */ .SC)(ledgerFiles(folder), (0,_metrics_survey_js__WEBPACK_IMPORTED_MODULE_6__/* .matters */ .v)(window));
    const { drift, refused, omitted, findings: unmeasured } = (0,_metrics_drift_js__WEBPACK_IMPORTED_MODULE_4__/* .measuredDrift */ .od)(driftFiles(folder), window);
    const beside = {
        omitted: ledger.omitted + omitted,
        counts: counts.periods,
        drift,
        refusedRuns: refused,
    };
    const summed = (0,_metrics_weekly_js__WEBPACK_IMPORTED_MODULE_7__/* .weekly */ .o)(ledger.records, { now, weeks }, beside);
    for (const { path, text } of (0,_rendering_weekly_files_js__WEBPACK_IMPORTED_MODULE_10__/* .filesOf */ .R8)(summed))
        (0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .writeOutput */ .zh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, path), text);
    if (options.json)
        (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .printJson */ .Q)(summed.figures);
    else
        (0,_output_js__WEBPACK_IMPORTED_MODULE_14__/* .print */ .y)(`${ledger.seen} records read; report, figures and charts are in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'incidents')}.`);
    const findings = [...counts.findings, ...ledger.findings, ...unmeasured];
    if (findings.length > 0)
        console.error((0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .showFindings */ .A)(folder, '', findings));
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
function countsOf(path) {
    return typeof path === 'string' ? (0,_parsing_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .readCounts */ .Z)((0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .readInput */ .R5)(path), path) : (0,_parsing_counts_js__WEBPACK_IMPORTED_MODULE_9__/* .readCounts */ .Z)(null, '');
}
/** One file at a time, so that a large ledger is not held twice. */
function* ledgerFiles(folder) {
    for (const name of namesIn(folder)) {
        yield { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text: (0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .readInput */ .R5)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) };
    }
}
/** The shards of drift lie in a folder of their own, where any was measured. */
function driftFiles(folder) {
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'drift');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(within) ? ledgerFiles(within) : [];
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder)
            .filter((name) => name.endsWith('.ndjson'))
            .sort();
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_15__/* .SetupError */ .w(`Cannot read the ledger: ${folder} is no folder that can be read.`);
    }
}


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

/***/ 66224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ signedPartTitle),
/* harmony export */   Zv: () => (/* binding */ BESIDE),
/* harmony export */   sL: () => (/* binding */ signoffEvents)
/* harmony export */ });
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);

/** What a signature is bound to besides sections and typed fields: words above them, or below a field's answer. */
const BESIDE = 'beside';
/** What a part that a signature is bound to is called. */
function signedPartTitle(id) {
    const title = _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.find((section) => section.id === id)?.title;
    return title ?? (id === BESIDE ? 'the words outside of the sections' : 'the typed fields');
}
/**
 * Signatures given, voided by edits, revoked, or withdrawn with their comment; closings refused, signed off, or by a way out;
 * and edits of our own comment by somebody else.
 */
const signoffEvents = [
    'signed',
    'voided',
    'revoked',
    'withdrawn',
    'refused',
    'closed',
    'dismissed',
    'duplicate',
    'unsigned',
    'tampered',
];


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


/***/ })

};
