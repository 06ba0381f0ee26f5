export const id = 407;
export const ids = [407];
export const modules = {

/***/ 2036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);



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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasons[code] ?? code}.`);
    }
}
/** Node reads a pipe whose writer is slow as EAGAIN (nodejs/node#35997); then it is asked again. */
function readStandardInput() {
    const chunks = [];
    const buffer = Buffer.alloc(65_536);
    for (;;) {
        const count = readSome(buffer);
        if (count === 0)
            return Buffer.concat(chunks);
        if (count > 0)
            chunks.push(Buffer.from(buffer.subarray(0, count)));
        else
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
}
function readSome(buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, buffer);
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

/***/ 7407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8215);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7247);
/* harmony import */ var _policy_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2198);
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4204);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1552);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2036);







/** `incident-loop lint`: a report as its readers understand it, and what is wrong with it. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const text = (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(path);
    const { report, findings } = check(text, `${new Date().toISOString().slice(0, 19)}Z`);
    if (options.json)
        (0,_input_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)({ report: (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redactAll */ .$I)(publicShape(report)), findings });
    else
        console.log([summary(path, report), (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .showFindings */ .AG)(path, text, findings)].filter(Boolean).join('\n'));
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
/** Reads a report and runs every rule on it; `now` is ISO 8601 UTC. */
function check(text, now) {
    const { report, findings, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(text, { now });
    const issue = { ...noIssue, body: text, createdAt: now, updatedAt: now };
    const rights = {};
    const situation = {
        now,
        self: '',
        settings: _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultSettings */ .L6,
        issue,
        report,
        spans,
        readingFindings: findings,
        rights,
    };
    return { report, findings: (0,_policy_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .validate */ .t)(situation) };
}
/** A report that stands in a file belongs to no issue. */
const noIssue = {
    number: 0,
    url: '',
    title: '',
    author: null,
    state: 'open',
    stateReason: null,
    closedAt: null,
    editedAt: null,
    editor: null,
    labels: [],
    assignees: [],
    comments: [],
    actionIssues: [],
};
/** The report without what only a splice needs. */
function publicShape(report) {
    const actions = report.actions.map(({ action, kind, owner, due }) => ({ action, kind, owner, due }));
    const checklist = report.checklist.map(({ text, done }) => ({ text, done }));
    return { ...report, actions, checklist };
}
function summary(path, { kind, severity, severityPotential, system, failureModes }) {
    const level = severity ?? (severityPotential ? `potential ${severityPotential}` : 'no severity');
    const modes = failureModes.length > 0 ? ` (${failureModes.join(', ')})` : '';
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(`${path}: ${kind}, ${level}, ${(0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .redact */ .E$)(system ?? 'system not named')}${modes}`);
}


/***/ })

};
