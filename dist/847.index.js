export const id = 847;
export const ids = [847];
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
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 20 modules
var report_report = __webpack_require__(36320);
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
        named: [],
        dateFields: [],
        canOpenActions: false,
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
    hasSubIssues: true,
    edits: [],
    labelings: [],
    stateChanges: [],
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
