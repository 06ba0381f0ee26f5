export const id = 385;
export const ids = [385];
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

/***/ 87017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeWeeks),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/** The value of an option that is an instant, as ISO 8601 UTC. Throws SetupError when it names no zone or no real day. */
function instant(text, option) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ||
        Number.isNaN(Date.parse(text))) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`--${option} must be an instant with its zone, such as 2026-11-20T10:04:00Z; it is “${text}”.`);
    }
    return new Date(text).toISOString();
}
/** The value of an option that is a number of weeks, 1 to 520. Throws SetupError when it is none. */
function wholeWeeks(value, otherwise) {
    if (value === undefined)
        return otherwise;
    const weeks = Number(value);
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > 520)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`--weeks must be a whole number from 1 to 520; it is “${value}”.`);
    return weeks;
}


/***/ }),

/***/ 88061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/settings.js + 1 modules
var domain_settings = __webpack_require__(21018);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 3 modules
var parsing_settings = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/shifts.js + 1 modules
var shifts = __webpack_require__(62634);
;// CONCATENATED MODULE: ./build/src/rendering/on-call-table.js

/** Rows as columns of even width for a terminal or a file. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}
/** Who has which layer from when on, a row for each hand-over and a column for each layer, by the clocks of `zone`. */
function shiftTable(layers, shifts, zone) {
    const starts = [...new Set(shifts.map(({ from }) => from))].sort((a, b) => a - b);
    const cell = (layer, at) => {
        const shift = shifts.find((one) => one.layer === layer && one.from <= at && at < one.to);
        return shift ? holderWords(shift) : '';
    };
    const rows = starts.map((at) => [(0,local_time/* wallWords */.up)(zone, at), ...layers.map((layer) => cell(layer, at))]);
    return columns([['from', ...layers], ...rows]);
}
/** `mia`, or `omar (for mia)` where an override put somebody else. */
function holderWords({ who, insteadOf }) {
    return insteadOf === null ? who : `${who} (for ${insteadOf})`;
}

// EXTERNAL MODULE: ./build/src/cli/findings.js
var cli_findings = __webpack_require__(91552);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/src/cli/instant.js
var instant = __webpack_require__(87017);
;// CONCATENATED MODULE: ./build/src/cli/oncall.js











const DEFAULT_WEEKS = 4;
const WEEK = 7 * 24 * 3_600_000;
/** `incident-loop oncall`: who is on call at an instant, whom each severity calls, and who comes next. */
async function run({ options }) {
    const at = options.at === undefined ? new Date().toISOString() : (0,instant/* instant */.u)(String(options.at), 'at');
    const weeks = (0,instant/* wholeWeeks */.P)(options.weeks, DEFAULT_WEEKS);
    const path = String(options.settings ?? domain_settings/* SETTINGS_PATH */.aJ);
    const { settings, findings } = (0,parsing_settings/* readSettings */.s)((0,input/* readInput */.R5)(path));
    const view = lookUp(settings['on-call'], at, weeks);
    if (options.json)
        (0,input/* printJson */.Q2)({ ...view, shifts: view.shifts.map(dated), findings });
    else
        console.log(view.layers.length > 0 ? told(view) : 'Nobody is on call.');
    if (findings.length > 0 && !options.json)
        console.error((0,cli_findings/* showFindings */.AG)(path, '', findings));
    return view.layers.length > 0 ? 0 : 1;
}
function lookUp(onCall, at, weeks) {
    const rotation = (0,domain_rotation/* rotationOf */.c_)(onCall);
    const calls = severities/* severityIds */.wz.map((level) => [level, (0,on_call/* callFor */.gL)(onCall, at, level)]);
    return {
        at: (0,on_call/* isoOf */.dF)(Date.parse(at)),
        timeZone: rotation.zone,
        layers: (0,on_call/* onCallAt */.zP)(onCall, at),
        calls: Object.fromEntries(calls),
        shifts: nextShifts(rotation, Date.parse(at), weeks),
    };
}
function nextShifts(rotation, at, weeks) {
    return (0,domain_rotation/* standingLayers */.hP)(rotation).flatMap((layer) => (0,shifts/* shiftsBetween */.ak)(rotation, layer, at, at + weeks * WEEK).map((shift) => ({ layer: layer.name, ...shift })));
}
const dated = ({ from, to, ...rest }) => ({
    ...rest,
    from: (0,on_call/* isoOf */.dF)(from),
    to: (0,on_call/* isoOf */.dF)(to),
});
function told({ at, timeZone, layers, calls, shifts }) {
    const until = (one) => one.until === null ? 'with no hand-over in sight' : `until ${(0,local_time/* wallWords */.up)(timeZone, Date.parse(one.until))}`;
    const people = (list) => list.join(', ') || 'nobody';
    return [
        `On call at ${(0,local_time/* wallWords */.up)(timeZone, Date.parse(at))} (${timeZone}):`,
        columns(layers.map((one) => [`  ${one.layer}`, holderWords(one), until(one)])),
        '',
        columns([
            ['severity', 'assigned', 'mentioned'],
            ...severities/* severityIds */.wz.map((level) => [level, people(calls[level].assign), people(calls[level].mention)]),
        ]),
        '',
        shifts.length > layers.length
            ? shiftTable(layers.map(({ layer }) => layer), shifts, timeZone)
            : 'No hand-over in these weeks.',
    ].join('\n');
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

/***/ 49556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenLines),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** True when a section holds nothing anybody wrote: only empty facts, hints in HTML comments, or GitHub's filler. */
function isBlank(text) {
    return writtenLines(text ?? '').length === 0;
}
/** The lines of a section that somebody wrote, without the hints in them. */
function writtenLines(text) {
    return withoutComments(text)
        .split('\n')
        .filter((line) => !isFiller(line.trim()));
}
function isFiller(line) {
    if (line === '' || line === '_No response_' || line === '**Sign-off list**')
        return true;
    if (/^[-*+]\s+\[ \]\s/.test(line))
        return true;
    if (/^\|[\s|:-]*\|$/.test(line) || /^\|\s*action\s*\|/i.test(line))
        return true;
    return /^[-*+]\s+[^:]{1,60}:\s*$/.test(line) || /^[-*+]$/.test(line);
}
function withoutComments(text) {
    const parts = text.split('<!--');
    return parts
        .map((part, index) => (index === 0 ? part : (part.split('-->').slice(1).join('-->') ?? '')))
        .join('');
}


/***/ }),

/***/ 93808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ mentionedNow),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   gL: () => (/* binding */ callFor),
/* harmony export */   zP: () => (/* binding */ onCallAt)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83861);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86582);
/* harmony import */ var _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57366);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49601);
/* harmony import */ var _shifts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62634);





/** How an incident is treated whose level is not known yet: somebody sees it at once, not everybody is woken. */
const UNKNOWN_LEVEL = 'S1';
/** Who is on call at an instant (ISO 8601), one for each layer. */
function onCallAt(onCall, at) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .rotationOf */ .c_)(onCall);
    const instant = Date.parse(at);
    return (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLayers */ .hP)(rotation).map((layer) => {
        const next = (0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextHandOver */ .Rb)(rotation, layer, instant);
        return {
            layer: layer.name,
            ...(0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .holderAt */ .uF)(rotation, layer, instant),
            until: next === null ? null : isoOf(next),
        };
    });
}
/** An instant in milliseconds since 1970 as ISO 8601 UTC to the second. */
function isoOf(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/**
 * Whom an incident of a severity calls at an instant (ISO 8601). A team cannot be assigned, and GitHub's own token cannot
 * read who is in it (https://docs.github.com/en/rest/teams/members): it is mentioned in place of being assigned.
 */
function callFor(onCall, at, severity) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .rotationOf */ .c_)(onCall);
    const level = severity ?? UNKNOWN_LEVEL;
    const holders = (choice) => (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLayers */ .hP)(rotation)
        .filter(({ name }, index) => isChosen(choice, name, index))
        .map((layer) => (0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .holderAt */ .uF)(rotation, layer, Date.parse(at)).who);
    const called = holders(rotation.assign[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .callDefaults */ .lb.assign[level]);
    const mentioned = holders(rotation.mention[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .callDefaults */ .lb.mention[level]);
    return {
        assign: eachOnce(called.filter((who) => !(0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeam */ .IJ)(who))),
        mention: eachOnce([...mentioned, ...called.filter(_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeam */ .IJ)]),
    };
}
function isChosen(choice, name, index) {
    if (typeof choice !== 'string')
        return choice.includes(name);
    return choice === 'all' || (choice === 'first' && index === 0);
}
function eachOnce(people) {
    return people.filter((one, index) => people.findIndex((other) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .isSamePerson */ .sO)(one, other)) === index);
}
/** Whom the board of an incident mentions now: those on call, while it is open and nobody has acknowledged it. */
function mentionedNow(situation) {
    const { issue, now, report, settings } = situation;
    const waits = report.kind === 'incident' && issue.state === 'open' && report.times.acknowledged === null;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfirmed */ .it)(situation))
        return [];
    return callFor(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .I)(report)).mention;
}


/***/ }),

/***/ 62634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ holderAt),
  Rb: () => (/* binding */ nextHandOver),
  ak: () => (/* binding */ shiftsBetween)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
;// CONCATENATED MODULE: ./build/src/policy/turns.js

/** Hand-overs are numbered from the one before which the layer starts: local days, so that 09:00 stays 09:00 all year. */
function handOverTime({ handOver, starts }, number) {
    const start = (0,local_time/* dayOf */.kb)(starts);
    const { weekday, minute } = handOver;
    if (weekday === null)
        return { day: start + number, minute };
    return { day: start - (((0,local_time/* weekdayOf */.Up)(start) - weekday + 7) % 7) + 7 * number, minute };
}
/** Whose turn it is in a layer at an instant; the turns go back before its start as they go on after it. */
function turnAt(layer, at) {
    const begins = (number) => (0,local_time/* instantOf */.B9)(layer.zone, handOverTime(layer, number));
    const days = (0,local_time/* wallTime */.Ow)(layer.zone, at).day - handOverTime(layer, 0).day;
    // One more than the calendar says: where clocks go back over midnight, tomorrow's hand-over may have been already.
    let number = Math.floor(days / (layer.handOver.weekday === null ? 1 : 7)) + 1;
    while (begins(number) > at)
        number -= 1;
    const count = layer.people.length;
    const who = layer.people[((number % count) + count) % count];
    return { who, from: begins(number), to: begins(number + 1) };
}
/** The hours of a layer that touch `[from, to]`, as `[from, to)` each. */
function hoursBetween({ hours, zone }, from, to) {
    const first = (0,local_time/* wallTime */.Ow)(zone, from).day - 2;
    const count = (0,local_time/* wallTime */.Ow)(zone, to).day + 2 - first;
    const days = Array.from({ length: count }, (_, index) => first + index);
    return days.flatMap((day) => hours
        .filter(({ weekdays }) => weekdays.includes((0,local_time/* weekdayOf */.Up)(day)))
        .map((block) => ({ from: instantAfter(zone, day, block.from), to: instantAfter(zone, day, block.to) })));
}
/** True when a layer with hours counts at an instant. */
function isWithinHours(layer, at) {
    return hoursBetween(layer, at, at).some(({ from, to }) => from <= at && at < to);
}
function instantAfter(zone, day, minute) {
    const days = Math.floor(minute / 1440);
    return (0,local_time/* instantOf */.B9)(zone, { day: day + days, minute: minute - days * 1440 });
}

;// CONCATENATED MODULE: ./build/src/policy/shifts.js



const HOUR = 3_600_000;
const STEP = 8 * 24 * HOUR;
/** Further ahead nobody asks when the next hand-over is. */
const HORIZON = 53 * 7 * 24 * HOUR;
/** The one who has a standing layer at an instant (milliseconds since 1970): turn, then stand-in, then overrides. */
function holderAt(rotation, layer, at) {
    const standIn = standInsFor(rotation, layer).findLast((one) => isWithinHours(one, at));
    const scheduled = turnAt(standIn ?? layer, at).who;
    const overrides = rotation.overrides.filter((override) => {
        const { from, to } = (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone);
        return from <= at && at < to && concerns(override, rotation, [layer.name, standIn?.name]);
    });
    const who = replaced(scheduled, overrides);
    return { who, insteadOf: (0,issue/* isSamePerson */.sO)(who, scheduled) ? null : scheduled };
}
function concerns(override, rotation, names) {
    if (override.layer)
        return names.includes(override.layer);
    const first = rotation.layers.find(({ standsInFor }) => standsInFor === null);
    return override['instead-of'] !== undefined || names.includes(first?.name);
}
/**
 * Overrides of a whole layer come first, then those of a person, followed from one to the next: whoever replaces someone
 * may be replaced, but never by one who was. The later in the list wins. So two who swap weeks in one window do swap.
 */
function replaced(scheduled, overrides) {
    const whole = overrides.findLast((override) => !override['instead-of']);
    const chain = [whole?.who ?? scheduled];
    for (;;) {
        const last = chain.at(-1);
        const next = overrides.findLast(({ who, 'instead-of': whom }) => (0,issue/* isSamePerson */.sO)(whom ?? null, last) && !chain.some((one) => (0,issue/* isSamePerson */.sO)(one, who)));
        if (!next)
            return last;
        chain.push(next.who);
    }
}
function standInsFor({ layers }, { name }) {
    return layers.filter(({ standsInFor }) => standsInFor === name);
}
/** Who has a standing layer when, from one instant to another (milliseconds since 1970): without gap or overlap. */
function shiftsBetween(rotation, layer, from, to) {
    const starts = [from, ...changesBetween(rotation, layer, from, to)].map((start) => ({
        start,
        ...holderAt(rotation, layer, start),
    }));
    const news = starts.filter(({ who, insteadOf }, index) => {
        const before = starts[index - 1];
        return before?.who !== who || before.insteadOf !== insteadOf;
    });
    return news.map(({ start, ...holder }, index) => ({
        from: start,
        to: news[index + 1]?.start ?? to,
        ...holder,
    }));
}
/** When somebody else takes over a standing layer; null when nobody does within a year. */
function nextHandOver(rotation, layer, at) {
    const { who } = holderAt(rotation, layer, at);
    for (let from = at; from < at + HORIZON; from += STEP) {
        const change = shiftsBetween(rotation, layer, from, from + STEP).find((shift) => shift.who !== who);
        if (change)
            return change.from;
    }
    return null;
}
/** The instants inside `(from, to)` at which another may have the layer, in order. */
function changesBetween(rotation, layer, from, to) {
    const standIns = standInsFor(rotation, layer);
    const edges = [
        ...[layer, ...standIns].flatMap((one) => handOversBetween(one, from, to)),
        ...standIns.flatMap((one) => hoursBetween(one, from, to)).flatMap(edgesOf),
        ...rotation.overrides.map((override) => (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone)).flatMap(edgesOf),
    ];
    return [...new Set(edges)].filter((edge) => from < edge && edge < to).sort((a, b) => a - b);
}
const edgesOf = (span) => [span.from, span.to];
function handOversBetween(layer, from, to) {
    const handOvers = [];
    for (let at = turnAt(layer, from).to; at < to; at = turnAt(layer, at).to)
        handOvers.push(at);
    return handOvers;
}


/***/ })

};
