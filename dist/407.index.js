export const id = 407;
export const ids = [407];
export const modules = {

/***/ 91552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AG: () => (/* binding */ showFindings),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   nI: () => (/* binding */ paint)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

const colours = { error: 'red', warning: 'yellow', note: 'blue' };
/** Findings for a person: each with its line of the text below it. Colour only on a terminal. */
function showFindings(path, text, findings) {
    const lines = text.split(/\r\n|\n|\r/);
    return findings
        .map(({ level, line, message, rule }) => {
        const place = line === null ? path : `${path}:${line}`;
        const quoted = line === null ? '' : `\n    ${dim(visible(lines[line - 1] ?? ''))}`;
        return `${place}: ${paint(level, colours[level])} ${message} ${dim(`(${rule})`)}${quoted}`;
    })
        .join('\n');
}
/** A line for a terminal: control characters cannot move its cursor or change its colours. */
function visible(line) {
    return line
        .slice(0, 200)
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(style, text) : text;
}
const dim = (text) => paint(text, 'dim');


/***/ }),

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read. */
function readInput(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path === '-' ? 0 : path, 'utf8');
    }
    catch (error) {
        const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'access is denied' };
        const code = error.code ?? '';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`Cannot read ${path}: ${reason[code] ?? code}.`);
    }
}
/** The value of an option that must be given. Throws SetupError with what it is for. */
function required(value, option, isFor) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`--${option} is missing: ${isFor}.`);
}
/** Prints one JSON document and nothing else. */
function printJson(value) {
    process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}


/***/ }),

/***/ 27407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88215);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91633);
/* harmony import */ var _parsing_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1761);
/* harmony import */ var _policy_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88579);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91552);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42036);






/** `incident-loop lint`: a report as its readers understand it, and what is wrong with it. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const text = (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)(path);
    const { report, findings } = check(text, `${new Date().toISOString().slice(0, 19)}Z`);
    if (options.json)
        (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ report: publicShape(report), findings });
    else
        console.log([summary(path, report), (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .showFindings */ .AG)(path, text, findings)].filter(Boolean).join('\n'));
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .hasErrors */ .C)(findings) ? 1 : 0;
}
/** Reads a report and runs every rule on it; `now` is ISO 8601 UTC. */
function check(text, now) {
    const { report, findings, spans } = (0,_parsing_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(text, { now });
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
    association: 'OWNER',
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
    return `${path}: ${kind}, ${level}, ${system ?? 'system not named'}${failureModes.length > 0 ? ` (${failureModes.join(', ')})` : ''}`;
}


/***/ })

};
