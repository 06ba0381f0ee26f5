export const id = 670;
export const ids = [670];
export const modules = {

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasons[code] ?? code}.`);
    }
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

/***/ 38478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 25 modules
var report_report = __webpack_require__(17683);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 3 modules
var parsing_settings = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/cli/findings.js
var cli_findings = __webpack_require__(91552);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/domain/settings.js + 1 modules
var settings = __webpack_require__(21018);
;// CONCATENATED MODULE: ./build/src/cli/settings.js



/**
 * The settings file that a report stands under: `.github/incident-loop.yml` in its folder (for standard input the working
 * folder) or the nearest one above, no further up than the root of its repository; relative to the working folder where it
 * lies below. Null when there is none.
 */
function settingsFor(report) {
    let folder = report === '-' ? process.cwd() : (0,external_node_path_.dirname)((0,external_node_path_.resolve)(report));
    for (;;) {
        const path = (0,external_node_path_.join)(folder, settings/* SETTINGS_PATH */.aJ);
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

;// CONCATENATED MODULE: ./build/src/cli/lint.js








/** `incident-loop lint`: a report as its readers understand it, and what is wrong with it. */
async function run({ positionals, options }) {
    const path = positionals[0];
    (0,input/* refuseTwoStandardInputs */.t8)('Report and settings', [path, options.settings]);
    const text = (0,input/* readInput */.R5)(path);
    const from = typeof options.settings === 'string' ? options.settings : settingsFor(path);
    const settings = (0,parsing_settings/* readSettings */.s)(from === null ? null : (0,input/* readInput */.R5)(from), from ?? undefined);
    const { report, findings } = check(text, `${new Date().toISOString().slice(0, 19)}Z`, settings);
    if (options.json)
        (0,input/* printJson */.Q2)({ report: (0,secrets/* redactAll */.$I)(publicShape(report)), findings });
    else {
        const first = `${summary(path, report)}${from === null ? '' : (0,cli_findings/* visible */.RK)(`; settings: ${from}`)}`;
        console.log([first, (0,cli_findings/* showFindings */.AG)(path, text, findings)].filter(Boolean).join('\n'));
    }
    return (0,finding/* hasErrors */.Cs)(findings) ? 1 : 0;
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
        notified: [],
    };
    return { report, findings: (0,validate/* validate */.t)(situation) };
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
    return (0,cli_findings/* visible */.RK)(`${path}: ${kind}, ${level}, ${(0,secrets/* redact */.E$)(system ?? 'system not named')}${modes}`);
}


/***/ }),

/***/ 68100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ incidentOfAction),
/* harmony export */   z: () => (/* binding */ actionKeyOf)
/* harmony export */ });
const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;
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


/***/ }),

/***/ 14215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ prevent),
  w: () => (/* binding */ preventiveActions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/domain/action-fields.js

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
const actionKindIds = lists/* closedLists */.A['action-kind'].map((row) => row.id);

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/action-issue.js


/** The title of a preventive action's issue: the action's own words, where they show any. */
function actionIssueTitle(row) {
    return (0,safe/* plainTitle */.D4)(row.action) || (0,safe/* ours */.Od)('Preventive action');
}
/**
 * The body of a preventive action's issue, shaped as the preventive-action form would render it, so that people can
 * open one by hand and both read alike. `due` is a day; the marker on the last line makes the issue findable.
 */
function actionIssueBody(row, made) {
    const field = (id, value) => (0,safe/* safe */.gB) `### ${(0,safe/* ours */.Od)(actionFieldTitle(id))}\n\n${value}`;
    return (0,safe/* joinSafe */.e)([
        field('action', (0,safe/* neutralise */.$0)(row.action, 10_000)),
        field('kind', (0,safe/* ours */.Od)(row.kind ?? 'other')),
        field('owner', row.owner === null ? (0,safe/* ours */.Od)('_No response_') : (0,safe/* neutralise */.$0)(row.owner)),
        field('due', (0,safe/* neutralise */.$0)(row.due ?? '')),
        field('incident', (0,safe/* safe */.gB) `#${made.incident} ${(0,safe/* neutralise */.$0)(made.title)}`),
        field('shown-by', (0,safe/* ours */.Od)('_No response_')),
        (0,safe/* safe */.gB) `<!-- incident-loop:action ${made.incident}/${(0,safe/* ours */.Od)(made.key)} -->`,
    ], '\n\n');
}

// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/prevent.js






/** Pairs each row with its issue: by the number the row carries, else by the key that the issue was made with. */
function preventiveActions({ issue, report }) {
    return report.actions.map((row) => {
        const made = issue.actionIssues.filter((one) => one.number === row.issue ||
            (row.issue === null && (0,action_issue/* actionKeyOf */.z)(one.body, issue.number) === keyOf(row)));
        const first = made.reduce((low, one) => (low === null || one.number < low.number ? one : low), null);
        return { row, issue: first };
    });
}
/** Opens an issue for every row that has an owner and a due date, once, and hangs it below the incident. */
function prevent(situation) {
    if (!(0,rights/* isConfirmed */.it)(situation))
        return [];
    const wishes = preventiveActions(situation).flatMap((action) => [
        ...prevent_open(action, situation),
        ...prevent_link(action, situation),
    ]);
    return wishes.filter((wish, index) => wishes.findIndex((other) => isSameWish(wish, other)) === index);
}
/** Rows that say the same share one issue. */
function isSameWish(a, b) {
    if (a.kind === 'action-issue')
        return b.kind === 'action-issue' && a.key === b.key;
    return b.kind === 'sub-issue' && a.child === b.child;
}
function prevent_open({ row, issue }, situation) {
    if (issue !== null || row.issue !== null || row.owner === null || !(0,time/* isDate */.$P)(row.due))
        return [];
    const isLogin = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(row.owner);
    return [
        {
            kind: 'action-issue',
            incident: situation.issue.number,
            key: keyOf(row),
            title: actionIssueTitle(row),
            body: actionIssueBody(row, {
                key: keyOf(row),
                incident: situation.issue.number,
                title: situation.issue.title,
            }),
            labels: [labels/* ACTION_LABEL */.a$],
            assignees: isLogin ? [row.owner] : [],
            why: `the report promises it, with an owner and a due date (line ${row.line})`,
        },
    ];
}
/** An issue that was made for another incident hangs below that one. */
function prevent_link({ issue }, situation) {
    const incident = situation.issue.number;
    if (issue === null || issue.linked || (0,action_issue/* actionKeyOf */.z)(issue.body, incident) === null)
        return [];
    return [
        {
            kind: 'sub-issue',
            incident,
            child: issue.number,
            childId: issue.id,
            why: 'it belongs below its incident',
        },
    ];
}
/** What tells one action of an incident from another while its row carries no number: its words. */
function keyOf(row) {
    const words = row.action
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return (0,external_node_crypto_.createHash)('sha256').update(words).digest('hex').slice(0, 12);
}


/***/ })

};
