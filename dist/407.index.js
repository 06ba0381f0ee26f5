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
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8215);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
/* harmony import */ var _policy_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9361);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1552);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2036);






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
    return (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${path}: ${kind}, ${level}, ${system ?? 'system not named'}${modes}`);
}


/***/ }),

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 6582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** The level a report stands at: for a near miss or hazard, what it could have become will do. */
function levelOf({ kind, severity, severityPotential }) {
    return severity ?? (kind === 'incident' ? null : severityPotential);
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf)
/* harmony export */ });
/* unused harmony export noticesAreOut */
/* harmony import */ var _parsing_time_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6819);

/** Where an incident stands, by the facts of its report alone: what happened last decides. */
function phaseOf(report) {
    const { times, state } = report;
    if (times.resolved || state === 'resolved' || state === 'closed')
        return noticesAreOut(report) ? 'learn' : 'communicate';
    if (times.mitigated || state === 'mitigated')
        return 'investigate';
    if (times.acknowledged)
        return 'contain';
    return 'triage';
}
/** True when nobody waits to be told: no notice is required, or at least one is recorded with its date. */
function noticesAreOut(report) {
    const notice = report.facts['customer-comms']?.['user-notice'];
    if (notice === 'not-required' || notice === 'n/a')
        return true;
    return notice !== 'undecided' && (0,_parsing_time_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDatedNotice */ .d)(report.sections['customer-comms'] ?? '');
}


/***/ }),

/***/ 9361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(380);
// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(6582);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(2940);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(4341);
// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(9556);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/src/policy/rules.js






/** The checks on a report, in the order in which they speak. */
const rules = [
    {
        id: 'required',
        level: 'error',
        checks: 'Severity (for a near miss or hazard: a potential one) and Summary are there from the start.',
        find: ({ report }) => [
            ...((0,domain_report/* levelOf */.I)(report)
                ? []
                : [{ field: 'severity', message: 'No severity yet. Choose S0 (worst) to S3 under Severity.' }]),
            ...((0,blank/* isBlank */.z)(report.sections.summary)
                ? [
                    {
                        field: 'summary',
                        message: 'The Summary is empty. One paragraph is enough: what happened, where it stands.',
                    },
                ]
                : []),
        ],
    },
    {
        id: 'owed',
        level: 'warning',
        checks: 'Each section is filled in from the phase that owes it.',
        find: ({ report }) => sections/* sections */.V0.flatMap((section) => {
            const isSevere = report.severity === 'S0' || report.severity === 'S1';
            const from = (isSevere && section.owedFromWhenSevere) || section.owedFrom;
            const isOwed = report.kind === 'incident' && (0,phases/* hasReached */.Nl)((0,phase/* phaseOf */.h)(report), from);
            if (!isOwed || section.id === 'summary' || !(0,blank/* isBlank */.z)(report.sections[section.id]))
                return [];
            return [{ field: section.id, message: `${section.title} is still empty. ${section.asks}` }];
        }),
    },
    {
        id: 'time-order',
        level: 'error',
        checks: 'introduced ≤ started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved ≤ verified.',
        find: ({ report }) => outOfOrder(report.times),
    },
    {
        id: 'future-time',
        level: 'error',
        checks: 'No named time lies in the future.',
        find: ({ report, now }) => time/* namedTimes */.Q7.flatMap(({ id }) => {
            const at = report.times[id]?.at;
            const second = `${now.slice(0, 19)}Z`;
            if (!at || at <= second.slice(0, at.length))
                return [];
            return [
                {
                    field: 'timeline',
                    message: `“${id}” lies in the future (${at}). Check the date and the time zone.`,
                },
            ];
        }),
    },
    {
        id: 'action-incomplete',
        level: 'warning',
        checks: 'Each preventive action has an owner and a due date.',
        find: ({ report }) => report.actions
            .filter((row) => row.owner === null || !(0,time/* isDate */.$P)(row.due))
            .map((row) => ({
            field: 'preventive-actions',
            line: row.line,
            message: `“${row.action}” needs ${[row.owner === null ? 'an owner' : '', (0,time/* isDate */.$P)(row.due) ? '' : 'a due date (YYYY-MM-DD)'].filter(Boolean).join(' and ')}; then an issue is opened for it.`,
        })),
    },
    {
        id: 'near-miss-stopper',
        level: 'warning',
        checks: 'A near miss or hazard says what stopped it.',
        find: ({ report }) => report.kind !== 'incident' && !report.stoppedBy
            ? [
                {
                    field: 'stopped-by',
                    message: 'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
                },
            ]
            : [],
    },
    {
        id: 'one-page',
        level: 'note',
        checks: 'At most 700 words outside Timeline and Artifacts: one page.',
        find: ({ report }) => {
            const counted = Object.entries(report.sections).filter(([id]) => id !== 'timeline' && id !== 'artifacts');
            const words = counted.reduce((sum, [, text]) => sum + wordsIn((0,blank/* writtenLines */.H)(text)), 0);
            return words > 700
                ? [
                    {
                        field: null,
                        message: `${words} words outside Timeline and Artifacts; a page is 700. Move detail behind links.`,
                    },
                ]
                : [];
        },
    },
];
/** Each moment that comes before an earlier one, as far as both are known; a moment is blamed for the first of these only. */
function outOfOrder(times) {
    const known = time/* namedTimes */.Q7.flatMap(({ id }) => (times[id]?.at ? [{ id, at: times[id].at }] : []));
    const blamed = new Set();
    return known.flatMap((later, index) => {
        const earlier = known.slice(0, index).findLast((one) => isAfter(one.at, later.at));
        if (!earlier || blamed.has(earlier.id))
            return [];
        blamed.add(earlier.id);
        return [
            {
                field: 'timeline',
                message: `“${later.id}” (${later.at}) comes before “${earlier.id}” (${earlier.at}). Correct one of them.`,
            },
        ];
    });
}
/** Compares moments by what both say: a day is neither before nor after its minutes. */
function isAfter(a, b) {
    const length = Math.min(a.length, b.length);
    return a.slice(0, length) > b.slice(0, length);
}
function wordsIn(lines) {
    return lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}

;// CONCATENATED MODULE: ./build/src/policy/validate.js


/** Everything there is to say about a report: what its reader saw and what the rules find, the gravest first. */
function validate(situation) {
    const found = rules.flatMap((rule) => rule.find(situation).map((complaint) => ({
        rule: rule.id,
        level: rule.level,
        field: complaint.field,
        line: complaint.line ?? headingOf(complaint.field, situation),
        message: complaint.message,
    })));
    const all = [...situation.readingFindings, ...found];
    return finding/* levels */.y.flatMap((level) => all.filter((finding) => finding.level === level));
}
function headingOf(field, { spans }) {
    return spans.find((span) => span.id === field)?.heading ?? null;
}


/***/ })

};
