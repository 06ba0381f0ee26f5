export const id = 998;
export const ids = [998];
export const modules = {

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   R5: () => (/* binding */ readInput),
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
/** Prints one JSON document and nothing else; characters that steer a terminal are escaped, the value stays the same. */
function printJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2).replace(STEERING, escaped);
    process.stdout.write(`${text}\n`);
}
/** What `JSON.stringify` leaves raw: C1 controls, line separators, bidirectional marks. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
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
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(33047);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88215);
/* harmony import */ var _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33036);
/* harmony import */ var _metrics_drift_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31000);
/* harmony import */ var _metrics_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21123);
/* harmony import */ var _metrics_survey_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35857);
/* harmony import */ var _metrics_weekly_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60038);
/* harmony import */ var _metrics_window_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78755);
/* harmony import */ var _parsing_counts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71784);
/* harmony import */ var _rendering_weekly_files_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1346);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91552);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(42036);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(87017);















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
        (0,_input_js__WEBPACK_IMPORTED_MODULE_12__/* .printJson */ .Q2)(summed.figures);
    else
        console.log(`${ledger.seen} records read; report, figures and charts are in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, 'incidents')}.`);
    const findings = [...counts.findings, ...ledger.findings, ...unmeasured];
    if (findings.length > 0)
        console.error((0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .showFindings */ .AG)(folder, '', findings));
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_14__/* .SetupError */ .w(`Cannot read the ledger: ${folder} is no folder that can be read.`);
    }
}


/***/ }),

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAiSpecific),
/* harmony export */   v: () => (/* binding */ failureModes)
/* harmony export */ });
/**
 * How the system failed. Ids suggested per mode: OWASP Top 10 for LLM Applications with its edition
 * (https://genai.owasp.org/llm-top-10/), OWASP Top 10 for Agentic Applications, MITRE ATLAS techniques.
 * The suggestion is a mapping of ours; what the report finally says is the human's.
 */
const failureModes = [
    {
        id: 'prompt-injection',
        meaning: 'instructions hidden in input; includes exfiltration through tools or retrieval',
        owasp: ['LLM01:2025', 'LLM02:2025', 'LLM05:2025', 'LLM07:2025', 'LLM08:2025'],
        agentic: ['ASI01:2026', 'ASI02:2026', 'ASI06:2026'],
        atlas: ['AML.T0051', 'AML.T0057', 'AML.T0077', 'AML.T0086'],
    },
    {
        id: 'data-poisoning',
        meaning: 'training or retrieval data was tampered with',
        owasp: ['LLM04:2025', 'LLM08:2025'],
        agentic: ['ASI06:2026'],
        atlas: ['AML.T0020', 'AML.T0019', 'AML.T0066', 'AML.T0070', 'AML.T0071', 'AML.T0099'],
    },
    {
        id: 'excessive-agency',
        meaning: 'insecure plugins or tools, or an agent that could do too much',
        owasp: ['LLM06:2025', 'LLM05:2025'],
        agentic: ['ASI02:2026', 'ASI05:2026', 'ASI10:2026'],
        atlas: ['AML.T0053', 'AML.T0101', 'AML.T0110'],
    },
    {
        id: 'broken-access',
        meaning: 'broken authentication or overbroad permissions on a model endpoint',
        owasp: ['LLM06:2025', 'LLM10:2025', 'LLM02:2025'],
        agentic: ['ASI03:2026'],
        atlas: ['AML.T0012', 'AML.T0034', 'AML.T0040', 'AML.T0055', 'AML.T0083'],
    },
    {
        id: 'supply-chain',
        meaning: 'a third-party model, data set, package or tool',
        owasp: ['LLM03:2025', 'LLM04:2025'],
        agentic: ['ASI04:2026'],
        atlas: ['AML.T0010', 'AML.T0104', 'AML.T0109'],
    },
    {
        id: 'sensitive-disclosure',
        meaning: 'secret or personal data came out',
        owasp: ['LLM02:2025', 'LLM07:2025'],
        agentic: [],
        atlas: ['AML.T0057'],
    },
    {
        id: 'misinformation',
        meaning: 'a false answer that someone relied on',
        owasp: ['LLM09:2025'],
        agentic: ['ASI09:2026'],
        atlas: [],
    },
    {
        id: 'harmful-output',
        meaning: 'output that hurts or endangers someone',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    {
        id: 'behaviour-regression',
        meaning: 'it got worse or drifted; no OWASP id covers it',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    {
        id: 'unbounded-consumption',
        meaning: 'cost, tokens or load without a limit',
        owasp: ['LLM10:2025'],
        agentic: ['ASI08:2026'],
        atlas: ['AML.T0034'],
    },
    {
        id: 'infrastructure',
        meaning: 'an ordinary fault around the model; not AI-specific',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    { id: 'other', meaning: 'none of these', owasp: [], agentic: [], atlas: [] },
];
/** True when at least one mode is about the model rather than the machines around it. */
function isAiSpecific(modes) {
    return modes.some((mode) => mode !== 'infrastructure');
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

/***/ 83377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kinds)
/* harmony export */ });
/** What happened: the two milder kinds assign nobody, start no clock, and one person closes them. */
const kinds = [
    { id: 'incident', label: null, meaning: 'harm happened, or exposure is confirmed' },
    {
        id: 'near-miss',
        label: 'kind/near-miss',
        meaning: 'it happened or was one step away, and a barrier or luck stopped it',
    },
    { id: 'hazard', label: 'kind/hazard', meaning: 'it could plausibly happen' },
];


/***/ }),

/***/ 78367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ closedLists)
/* harmony export */ });
/** The closed lists that are plain vocabularies. Kinds, severities, phases and failure modes carry more and have tables of their own. */
const closedLists = {
    'found-by': [
        { id: 'monitor', meaning: 'an alert or a dashboard' },
        { id: 'eval', meaning: 'an evaluation run' },
        { id: 'user-report', meaning: 'someone who uses the system' },
        { id: 'researcher', meaning: 'an outside researcher' },
        { id: 'staff', meaning: 'someone of the team or company' },
        { id: 'vendor', meaning: 'the supplier of a model, tool or service' },
        { id: 'other', meaning: 'none of these' },
    ],
    'signal-quality': [
        { id: 'clear', meaning: 'it said what was wrong' },
        { id: 'noisy', meaning: 'it was there, among many false ones' },
        { id: 'late', meaning: 'it came after the harm had spread' },
        { id: 'missed', meaning: 'there was none, or nobody saw it' },
    ],
    'stopped-by': [
        { id: 'guardrail', meaning: 'a filter, check or policy held' },
        { id: 'human', meaning: 'a person noticed in time' },
        { id: 'limit', meaning: 'a quota, permission or scope kept it small' },
        { id: 'luck', meaning: 'nothing that was meant to stop it' },
        { id: 'researcher', meaning: 'someone outside found it before it did harm' },
    ],
    'counted-from': [
        { id: 'labelled-eval-set', meaning: 'an evaluation set with known answers' },
        { id: 'sampled-production', meaning: 'a labelled sample of production traffic' },
        { id: 'reported-only', meaning: 'what people reported: a lower bound' },
    ],
    state: [
        { id: 'open', meaning: 'users may still be affected' },
        { id: 'mitigated', meaning: 'the effect on users has stopped' },
        { id: 'resolved', meaning: 'the cause is gone and the fix is verified' },
        { id: 'closed', meaning: 'signed off' },
        { id: 'dismissed', meaning: 'a false alarm or a test' },
        { id: 'duplicate', meaning: 'told in another report' },
    ],
    'action-kind': [
        { id: 'test', meaning: 'a test in the code base' },
        { id: 'eval', meaning: 'an evaluation case or suite' },
        { id: 'guardrail', meaning: 'a filter or check at run time' },
        { id: 'policy', meaning: 'a rule for people or models' },
        { id: 'automation', meaning: 'something done by hand is done by a machine' },
        { id: 'permission', meaning: 'a narrower scope or token' },
        { id: 'monitoring', meaning: 'an alert or a dashboard' },
        { id: 'other', meaning: 'none of these' },
    ],
    disclosure: [
        { id: 'private', meaning: 'stays inside' },
        { id: 'embargoed', meaning: 'public later, at an agreed date' },
        { id: 'public', meaning: 'may be published, sanitized' },
    ],
    'user-notice': [
        { id: 'required', meaning: 'users must be told' },
        { id: 'not-required', meaning: 'nobody needs to be told' },
        { id: 'undecided', meaning: 'someone still has to decide' },
    ],
    'impact-types': [
        { id: 'safety', meaning: 'people were hurt or put at risk' },
        { id: 'privacy', meaning: 'personal or secret data was exposed' },
        { id: 'security', meaning: 'a system or account was abused' },
        { id: 'legal', meaning: 'a right, contract or law is touched' },
        { id: 'financial', meaning: 'money was lost or refunded' },
        { id: 'availability', meaning: 'the service was down or degraded' },
        { id: 'reputation', meaning: 'trust was lost' },
        { id: 'quality', meaning: 'answers were wrong or worse' },
    ],
};


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

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   kq: () => (/* binding */ severityRow),
/* harmony export */   wz: () => (/* binding */ severityIds)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/**
 * The levels, worst first. Clocks are defaults; `signers` names the roles that must sign off, by different people
 * when there is more than one: `any` is whoever of the lead and the approver comes first, `closer` whoever closes.
 */
const severities = [
    {
        id: 'S0',
        color: 'b60205',
        meaning: 'confirmed exposure of sensitive data, physical or legal harm, or irreversible action at scale',
        acknowledge: { seconds: 15 * MINUTE },
        update: { seconds: 30 * MINUTE },
        review: { businessDays: 2 },
        signers: ['lead', 'approver'],
        commsLeadSignsNotices: true,
    },
    {
        id: 'S1',
        color: 'd93f0b',
        meaning: 'serious harm, or exposure that is contained',
        acknowledge: { seconds: 30 * MINUTE },
        update: { seconds: 2 * HOUR },
        review: { businessDays: 5 },
        signers: ['lead', 'approver'],
        commsLeadSignsNotices: false,
    },
    {
        id: 'S2',
        color: 'fbca04',
        meaning: 'limited and reversible',
        acknowledge: { businessDays: 1 },
        update: { seconds: DAY },
        review: { businessDays: 10 },
        signers: ['any'],
        commsLeadSignsNotices: false,
    },
    {
        id: 'S3',
        color: 'c5def5',
        meaning: 'no user impact',
        acknowledge: null,
        update: null,
        review: { businessDays: 20 },
        signers: ['closer'],
        commsLeadSignsNotices: false,
    },
];
const severityIds = severities.map((severity) => severity.id);
/** The row of a level. */
function severityRow(id) {
    return severities.find((severity) => severity.id === id);
}
/** The most severe of the levels given; null when none is. */
function worst(...levels) {
    return severityIds.find((id) => levels.includes(id)) ?? null;
}
/** True when `a` is more severe than `b`; any level is more severe than none. */
function isWorse(a, b) {
    return b === null || severityIds.indexOf(a) < severityIds.indexOf(b);
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

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Q7: () => (/* binding */ namedTimes),
/* harmony export */   n1: () => (/* binding */ compareMoments),
/* harmony export */   oF: () => (/* binding */ noTimes),
/* harmony export */   x7: () => (/* binding */ isLeap)
/* harmony export */ });
/** The moments that have a name on every timeline, in the order in which they must not run backwards. */
const namedTimes = [
    { id: 'introduced', meaning: 'the faulty change shipped' },
    { id: 'started', meaning: 'users began to be affected' },
    { id: 'detected', meaning: 'an alert or a person first noticed' },
    { id: 'acknowledged', meaning: 'someone took charge' },
    { id: 'mitigated', meaning: 'users stopped being affected' },
    { id: 'resolved', meaning: 'the cause is gone' },
    { id: 'verified', meaning: 'the fix is shown to work' },
];
/** A report that names no time yet. */
const noTimes = {
    introduced: null,
    started: null,
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: null,
    verified: null,
};
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** True for a day as `YYYY-MM-DD` that the calendar has. */
function isDate(text) {
    const [, year, month, day] = DATE.exec(text ?? '') ?? [];
    return isDay(Number(year), Number(month), Number(day));
}
/** True for a day that the (Gregorian) calendar has; not for numbers that are none. */
function isDay(year, month, day) {
    const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
    return year >= 0 && day >= 1 && day <= length;
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** True for a year with a 29 February. */
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
/**
 * Which of two moments (`at` of a Moment) came first, by what both say: below 0 the first, above 0 the second, 0 when they cannot be
 * told apart, since a day is neither before nor after its minutes.
 */
function compareMoments(one, other) {
    const length = Math.min(one.length, other.length);
    const [a, b] = [one.slice(0, length), other.slice(0, length)];
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 33036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ windowWeeks)
/* harmony export */ });
/** How many weeks the figures may look back, and how many they do unless somebody says otherwise: a quarter. */
const windowWeeks = { least: 1, most: 520, usual: 13 };


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
