export const id = 123;
export const ids = [123];
export const modules = {

/***/ 28248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ REPORT_BRANCH),
/* harmony export */   dq: () => (/* binding */ DRIFT_FOLDER),
/* harmony export */   fj: () => (/* binding */ INCIDENTS_FOLDER),
/* harmony export */   hG: () => (/* binding */ REPORTS_FOLDER),
/* harmony export */   xw: () => (/* binding */ LEDGER_FOLDER)
/* harmony export */ });
/* unused harmony export deliveries */
/** How the weekly report reaches the repository. */
const deliveries = [
    { id: 'commit', meaning: 'one commit on the default branch' },
    { id: 'pull-request', meaning: 'one commit on a branch of its own, offered as a pull request' },
    { id: 'branch', meaning: 'one commit on a data branch that nobody has to merge' },
];
/** The branch of ours that pull requests come from, or that holds the data, unless the workflow names another. */
const REPORT_BRANCH = 'incident-loop/report';
/** Where everything that is committed weekly lies. */
const INCIDENTS_FOLDER = 'incidents';
const LEDGER_FOLDER = `${INCIDENTS_FOLDER}/ledger`;
/** Beside the ledger's shards, and none of them. */
const DRIFT_FOLDER = `${LEDGER_FOLDER}/drift`;
const REPORTS_FOLDER = `${INCIDENTS_FOLDER}/reports`;


/***/ }),

/***/ 829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ LEDGER_SCHEMA)
/* harmony export */ });
const LEDGER_SCHEMA = 1;


/***/ }),

/***/ 31000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   He: () => (/* binding */ driftPath),
/* harmony export */   Jf: () => (/* binding */ joinedDrift),
/* harmony export */   UL: () => (/* binding */ drift),
/* harmony export */   Yq: () => (/* binding */ withRun),
/* harmony export */   gH: () => (/* binding */ isSound),
/* harmony export */   od: () => (/* binding */ measuredDrift)
/* harmony export */ });
/* unused harmony exports PASS_RATE, readDrift, latestDrift */
/* harmony import */ var _domain_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28248);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);
/* harmony import */ var _ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44554);
/* harmony import */ var _ledger_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17033);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78755);





/** Name of the one metric that comparisons give. */
const PASS_RATE = 'pass rate';
/** The drift of each suite: production minus staging, on the cases judged in both (staging stands before, production after). */
function driftOf({ suites }) {
    return suites.flatMap(({ name, before, after }) => before.rate === null || after.rate === null
        ? []
        : [
            {
                suite: name,
                metric: PASS_RATE,
                staging: before.rate,
                prod: after.rate,
                delta: after.rate - before.rate,
            },
        ]);
}
/** Path of the shard for a moment, by its month, relative to the root of the repository. */
function driftPath(at) {
    return `${_domain_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .DRIFT_FOLDER */ .dq}/${at.slice(0, 7)}.ndjson`;
}
/**
 * A shard with one run more. A run of the same moment is replaced, so that a repeat changes nothing; lines that are no runs stay
 * on top, for somebody to mend.
 */
function withRun(shard, run) {
    const broken = [];
    const others = [];
    for (const line of shard.split('\n')) {
        const read = line.trim() === '' ? null : readLine(line);
        if (typeof read === 'string')
            broken.push(line);
        else if (read !== null && read.at !== run.at)
            others.push(read);
    }
    const runs = [...others, run]
        .sort((a, b) => (a.at < b.at ? -1 : 1))
        .map((one) => JSON.stringify({ at: one.at, refused: one.refused, drift: one.drift }));
    return [...broken, ...runs].map((line) => `${line}\n`).join('');
}
/** Reads a shard; lines that are no runs are left out, counted and named. `path` is what findings call the file. */
function readDrift(shard, path = 'the shard') {
    const runs = [];
    const findings = [];
    for (const [index, content] of shard.split('\n').entries()) {
        if (content.trim() === '')
            continue;
        const read = readLine(content);
        if (typeof read === 'string')
            findings.push((0,_ledger_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .unmeasured */ .Q8)(`${path}, line ${index + 1}: ${read}`, index + 1));
        else
            runs.push(read);
    }
    return { runs, omitted: findings.length, findings: findings.slice(0, _ledger_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .NAMED */ .qB) };
}
/** The newest drift of each suite and metric within `[from, to)`: what the weekly report shows. */
function latestDrift(runs, window) {
    const newest = new Map();
    for (const { drift } of runsIn(runs, window).toSorted((a, b) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(a.at, b.at)))
        for (const one of drift)
            newest.set(`${one.suite}\n${one.metric}`, one);
    return [...newest.values()].sort((a, b) => a.delta - b.delta);
}
function runsIn(runs, window) {
    return runs.filter(({ at }) => (0,_window_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(window, at));
}
/** Deltas are often rounded to two decimals; what differs by more has another sign, or other numbers. */
const ROUNDING = 0.005;
/** True for a comparison that is what it says; a delta that is not prod − staging would be a wrong figure. */
function isSound({ staging, prod, delta }) {
    return Math.abs(prod - staging - delta) <= ROUNDING * Math.max(1, Math.abs(staging), Math.abs(prod));
}
/** Reads shards for a window: the newest drift of each suite, and what there is no drift of. */
function measuredDrift(shards, window) {
    const read = [...shards].map(({ path, text }) => readDrift(text, path));
    const runs = read.flatMap((shard) => shard.runs);
    return {
        drift: latestDrift(runs, window),
        refused: runsIn(runs, window).filter(({ refused }) => refused !== null).length,
        omitted: read.reduce((sum, { omitted }) => sum + omitted, 0),
        findings: read.flatMap(({ findings }) => findings),
    };
}
/** Shards with the lines that the same months hold elsewhere, in the order of their moments; one that gains none stays itself. */
function joinedDrift(shards, others) {
    const paths = [...new Set([...shards, ...others].map(({ path }) => path))].sort();
    const linesAt = (files, path) => files.filter((file) => file.path === path).flatMap(({ text }) => text.split('\n').filter(Boolean));
    return paths.map((path) => {
        const own = shards.find((shard) => shard.path === path);
        const [lines, more] = [linesAt(shards, path), linesAt(others, path)];
        if (own && more.every((line) => lines.includes(line)))
            return own;
        const all = [...new Set([...lines, ...more])].sort();
        return { path, text: all.map((line) => `${line}\n`).join('') };
    });
}
function readLine(line) {
    try {
        const fields = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(JSON.parse(line), 'run');
        const list = Array.isArray(fields.drift) ? fields.drift : [];
        return {
            at: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(fields.at, 'at'),
            refused: fields.refused === null || fields.refused === undefined ? null : (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(fields.refused, 'refused'),
            drift: list.map((one) => drift(one, 'drift')),
        };
    }
    catch (error) {
        if (error instanceof _ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO)
            return error.message;
        if (error instanceof SyntaxError)
            return 'this is not JSON';
        throw error;
    }
}
/** One suite's drift as a ledger keeps it. */
const drift = (value, name) => {
    const fields = (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(value, name);
    return {
        suite: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(fields.suite, `${name}.suite`),
        metric: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(fields.metric, `${name}.metric`),
        staging: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(fields.staging, `${name}.staging`),
        prod: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(fields.prod, `${name}.prod`),
        delta: (0,_ledger_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(fields.delta, `${name}.delta`),
    };
};


/***/ }),

/***/ 42513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   VI: () => (/* binding */ beginningOf),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   n$: () => (/* binding */ utc)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;
/** Days of a common year before each of its months. */
const DAYS_TO = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/**
 * Milliseconds since 1970 of an ISO 8601 instant with `Z` or an offset, seconds optional; NaN for anything else, and
 * for a date that does not exist. The ledger's own form is read without a regular expression: a report reads a million.
 */
function millisecondsOf(text) {
    const own = canonical(text);
    if (!Number.isNaN(own))
        return own;
    const parts = INSTANT.exec(text);
    if (!parts)
        return Number.NaN;
    const [, minute, second = ':00', fraction = '.0', sign, hours = '0', minutes = '0'] = parts;
    const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
    if (Number(hours) > 23 || Number(minutes) > 59)
        return Number.NaN;
    return canonical(`${minute}${second}Z`) + Math.floor(Number(fraction) * 1000) - offset;
}
/** The instant of a moment; of a day that is all that is known its beginning, UTC; null when not even the day is known. */
function beginningOf(moment) {
    if (moment?.precision === 'minute')
        return moment.at;
    return moment?.precision === 'day' && moment.at !== null ? `${moment.at.slice(0, 10)}T00:00:00Z` : null;
}
/** Seconds from one instant to another; negative when they run backwards. */
function secondsBetween(from, to) {
    return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}
/** Which of two instants comes first: negative for the one, positive for the other. Those in the ledger's own form compare as texts, which is much faster. */
function inTime(one, other) {
    const areCanonical = one.length === 20 && other.length === 20 && one[19] === 'Z' && other[19] === 'Z';
    if (!areCanonical)
        return millisecondsOf(one) - millisecondsOf(other);
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** True when the first of two instants comes before the other. */
function isBefore(one, other) {
    return inTime(one, other) < 0;
}
/** The way the ledger writes an instant: UTC, and no fraction of a second where there is none. */
function utc(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** Reckoned by hand, since the platform's own calendar takes ten times as long. */
function canonical(text) {
    if (!hasMarks(text))
        return Number.NaN;
    const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
    const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
    const isPossible = year >= 1970 && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(year, month, day) && hour < 24 && minute < 60 && second < 60;
    if (!isPossible)
        return Number.NaN;
    return (((daysTo(year, month) + day - 1) * 24 + hour) * 60 + minute) * MINUTE + second * 1000;
}
/** Days from 1970 to the first of a month. */
function daysTo(year, month) {
    const isLater = month > 2 && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeap */ .x7)(year) ? 1 : 0;
    return (year - 1970) * 365 + leapDaysTo(year) - leapDaysTo(1970) + DAYS_TO[month - 1] + isLater;
}
/** Leap days from the year 1 to the start of a year. */
function leapDaysTo(year) {
    const years = year - 1;
    return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}
/** True for a text of the shape `....-..-..T..:..:..Z`. */
function hasMarks(text) {
    if (text.length !== 20 || text[4] !== '-' || text[7] !== '-')
        return false;
    return text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z';
}
/** Two digits as a number; NaN, which fails every comparison, when they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}


/***/ }),

/***/ 44554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ Unreadable),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);


/** What is wrong with a value, in words that follow the name of its field. */
class Unreadable extends Error {
    name = 'Unreadable';
}
const object = (value, name) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new Unreadable(`${name} must be an object`);
};
const text = (value, name) => {
    if (typeof value === 'string')
        return value;
    throw new Unreadable(`${name} must be text`);
};
/** Sums over a hundred thousand records stay exact up to here. */
const LARGEST = 10_000_000_000;
/** A count: a whole number from 0. */
const count = (value, name) => {
    if (Number.isInteger(value) && value >= 0 && value <= LARGEST)
        return value;
    throw new Unreadable(`${name} must be a whole number from 0 to ${LARGEST}`);
};
const number = (value, name) => {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new Unreadable(`${name} must be a number`);
};
const instant = (value, name) => {
    if (typeof value === 'string' && !Number.isNaN((0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(value)))
        return value;
    throw new Unreadable(`${name} must be a moment like 2026-11-20T10:04:00Z`);
};
const date = (value, name) => {
    if (typeof value === 'string' && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(value))
        return value;
    throw new Unreadable(`${name} must be a date like 2026-11-20`);
};
/** One id of a table. */
function oneOf(ids) {
    const known = new Set(ids);
    return (value, name) => {
        if (known.has(value))
            return value;
        throw new Unreadable(`${name} must be one of ${ids.join(', ')}`);
    };
}
/** The value, or null where it is unknown; a field that is not there is unknown. */
function orNull(reader) {
    return (value, name) => (value === null || value === undefined ? null : reader(value, name));
}
/** A list, empty where the field is not there. */
function listOf(reader) {
    return (value, name) => {
        if (value === null || value === undefined)
            return [];
        if (!Array.isArray(value))
            throw new Unreadable(`${name} must be a list`);
        return value.map((item) => reader(item, name));
    };
}


/***/ }),

/***/ 17033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ repeatedIn),
/* harmony export */   Q8: () => (/* binding */ unmeasured),
/* harmony export */   mw: () => (/* binding */ broken),
/* harmony export */   qB: () => (/* binding */ NAMED)
/* harmony export */ });
/** How many findings of one kind are named one by one; a file that is something else altogether has thousands. */
const NAMED = 20;
/** Incidents that stand in several lines: a shard that was merged by hand, or two repositories in one ledger. */
function repeatedIn(numbers) {
    const named = [...numbers].slice(0, NAMED);
    const rest = numbers.size - named.length;
    const say = (what, hold) => warning(null, `${what} in several lines; the one updated last holds, and ${hold} counted once.`);
    const more = rest > 0 ? [say(`${rest} more incidents stand`, 'each is')] : [];
    return [...named.map((number) => say(`Incident ${number} stands`, 'it is')), ...more];
}
/** A line, or the rest of them, that is in no figure. */
function broken(line, problem) {
    return warning(line, `${problem}. It is left out of the figures; repair it, or delete the file and let it be rebuilt.`);
}
/** A line of a shard of drift that is no run. */
function unmeasured(problem, line) {
    return warning(line, `${problem}. It is in no figure; repair it or take it out: no run makes it again.`);
}
function warning(line, message) {
    return {
        rule: 'ledger-line',
        level: 'warning',
        field: null,
        line,
        column: line === null ? null : 1,
        message,
    };
}


/***/ }),

/***/ 21123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ merge),
  SC: () => (/* binding */ readLedger),
  mO: () => (/* binding */ writeShard)
});

// UNUSED EXPORTS: readShard, shardOf

// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
// EXTERNAL MODULE: ./build/src/metrics/ledger-fields.js
var ledger_fields = __webpack_require__(44554);
// EXTERNAL MODULE: ./build/src/metrics/ledger-findings.js
var ledger_findings = __webpack_require__(17033);
// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
// EXTERNAL MODULE: ./build/src/domain/ledger.js
var ledger = __webpack_require__(829);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/domain/signoff.js
var signoff = __webpack_require__(66224);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/metrics/drift.js
var drift = __webpack_require__(31000);
;// CONCATENATED MODULE: ./build/src/metrics/ledger-migration.js


/** The steps from older schemas by the number they start from; none is needed while there is but one schema. */
const migrations = new Map();
/**
 * Carries a record over to the schema of this version, step by step. Throws Unreadable for a newer schema, and for an
 * older one without steps: such a line is left out, counted, and read anew from its issue.
 */
function migrated(fields, steps = migrations, current = ledger/* LEDGER_SCHEMA */.s) {
    const { schema } = fields;
    if (schema === current)
        return fields;
    if (typeof schema !== 'number' || !Number.isInteger(schema))
        throw new ledger_fields/* Unreadable */.IO(`schema must be ${current}`);
    if (schema > current) {
        throw new ledger_fields/* Unreadable */.IO(`schema must be ${current}; ${schema} is of a newer version of incident-loop`);
    }
    const step = steps.get(schema);
    if (!step)
        throw new ledger_fields/* Unreadable */.IO(`schema must be ${current}; there is no way over from ${schema}`);
    return migrated({ ...step(fields), schema: schema + 1 }, steps, current);
}

;// CONCATENATED MODULE: ./build/src/metrics/ledger-record.js










const ids = (rows) => (0,ledger_fields/* oneOf */.yL)(rows.map((row) => row.id));
const choice = (list) => (0,ledger_fields/* orNull */.Xd)(ids(lists/* closedLists */.A[list]));
const severity = (0,ledger_fields/* oneOf */.yL)(severities/* severityIds */.wz);
const level = (0,ledger_fields/* orNull */.Xd)(severity);
const kind = ids(kinds/* kinds */.E);
const texts = (0,ledger_fields/* listOf */.c3)(ledger_fields/* text */.Qq);
const words = (0,ledger_fields/* orNull */.Xd)(ledger_fields/* text */.Qq);
const maybeInstant = (0,ledger_fields/* orNull */.Xd)(ledger_fields/* instant */.uR);
const maybeDate = (0,ledger_fields/* orNull */.Xd)(ledger_fields/* date */.p6);
const maybeCount = (0,ledger_fields/* orNull */.Xd)(ledger_fields/* count */.U9);
const modes = (0,ledger_fields/* listOf */.c3)(ids(failure_modes/* failureModes */.v));
const foundBy = choice('found-by');
const stoppedBy = choice('stopped-by');
const disclosure = choice('disclosure');
const state = choice('state');
const origin = choice('counted-from');
const actionKind = choice('action-kind');
const outcome = (0,ledger_fields/* orNull */.Xd)((0,ledger_fields/* oneOf */.yL)(['done', 'not-planned']));
const noticeOwed = (0,ledger_fields/* oneOf */.yL)(['required', 'undecided']);
const signoffEvent = (0,ledger_fields/* oneOf */.yL)(signoff/* signoffEvents */.sL);
const precision = (0,ledger_fields/* oneOf */.yL)(['minute', 'day', 'month', 'unknown']);
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const moment = (0,ledger_fields/* orNull */.Xd)((value, name) => {
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    const known = precision(fields.precision, name);
    const at = known === 'unknown' ? null : words(fields.at, name);
    const approximate = fields.approximate === true;
    if (at === null)
        return { at, precision: 'unknown', approximate };
    if (known === 'minute')
        (0,ledger_fields/* instant */.uR)(at, name);
    else if (known === 'day')
        (0,ledger_fields/* date */.p6)(at.slice(0, 10), name);
    else if (!MONTH.test(at.slice(0, 7)))
        throw new ledger_fields/* Unreadable */.IO(`${name} must be a month like 2026-11`);
    return { at, precision: known, approximate };
});
const times = (value, name) => {
    if (value === null || value === undefined)
        return time/* noTimes */.oF;
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    return {
        introduced: moment(fields.introduced, 'times.introduced'),
        started: moment(fields.started, 'times.started'),
        detected: moment(fields.detected, 'times.detected'),
        acknowledged: moment(fields.acknowledged, 'times.acknowledged'),
        mitigated: moment(fields.mitigated, 'times.mitigated'),
        resolved: moment(fields.resolved, 'times.resolved'),
        verified: moment(fields.verified, 'times.verified'),
    };
};
const outputs = (value, name) => {
    const fields = value === null || value === undefined ? {} : (0,ledger_fields/* object */.Ik)(value, name);
    return {
        unsafeBlocked: maybeCount(fields.unsafeBlocked, 'outputs.unsafeBlocked'),
        unsafeEscaped: maybeCount(fields.unsafeEscaped, 'outputs.unsafeEscaped'),
        safeBlocked: maybeCount(fields.safeBlocked, 'outputs.safeBlocked'),
        safeAllowed: maybeCount(fields.safeAllowed, 'outputs.safeAllowed'),
        origin: origin(fields.origin, 'outputs.origin'),
    };
};
const runs = (0,ledger_fields/* orNull */.Xd)((value, name) => {
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    const [k, n] = [(0,ledger_fields/* count */.U9)(fields.k, `${name}.k`), (0,ledger_fields/* count */.U9)(fields.n, `${name}.n`)];
    if (k > n)
        throw new ledger_fields/* Unreadable */.IO(`${name} cannot succeed ${k} times in ${n} runs`);
    return { k, n };
});
const exploit = (value, name) => {
    const fields = value === null || value === undefined ? {} : (0,ledger_fields/* object */.Ik)(value, name);
    return { before: runs(fields.before, 'exploit.before'), after: runs(fields.after, 'exploit.after') };
};
const drifts = (0,ledger_fields/* listOf */.c3)(drift/* drift */.UL);
const actions = (0,ledger_fields/* listOf */.c3)((value, name) => {
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    return {
        number: (0,ledger_fields/* count */.U9)(fields.number, 'actions.number'),
        kind: actionKind(fields.kind, 'actions.kind'),
        owner: words(fields.owner, 'actions.owner'),
        due: maybeDate(fields.due, 'actions.due'),
        createdAt: (0,ledger_fields/* instant */.uR)(fields.createdAt, 'actions.createdAt'),
        closedAt: maybeInstant(fields.closedAt, 'actions.closedAt'),
        outcome: outcome(fields.outcome, 'actions.outcome'),
    };
});
const changes = (0,ledger_fields/* listOf */.c3)((value, name) => {
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    return {
        at: (0,ledger_fields/* instant */.uR)(fields.at, 'severityHistory.at'),
        severity: severity(fields.severity, 'severityHistory.severity'),
    };
});
const signoffs = (0,ledger_fields/* listOf */.c3)((value, name) => {
    const fields = (0,ledger_fields/* object */.Ik)(value, name);
    return {
        at: (0,ledger_fields/* instant */.uR)(fields.at, 'signoffs.at'),
        what: signoffEvent(fields.what, 'signoffs.what'),
        by: (0,ledger_fields/* text */.Qq)(fields.by, 'signoffs.by'),
        sections: texts(fields.sections, 'signoffs.sections'),
    };
});
/**
 * Reads one record, of this schema or an older one, in the key order in which it is written. Required are schema, number, kind and
 * declaredAt; any other field that is not there is unknown, and unknown fields are dropped. Throws Unreadable.
 */
function readRecord(value) {
    const fields = migrated((0,ledger_fields/* object */.Ik)(value, 'a record'));
    const declaredAt = (0,ledger_fields/* instant */.uR)(fields.declaredAt, 'declaredAt');
    return {
        schema: ledger/* LEDGER_SCHEMA */.s,
        number: (0,ledger_fields/* count */.U9)(fields.number, 'number'),
        url: words(fields.url, 'url') ?? '',
        title: words(fields.title, 'title') ?? '',
        system: words(fields.system, 'system'),
        models: texts(fields.models, 'models'),
        kind: kind(fields.kind, 'kind'),
        ...(fields.wasIncident === true ? { wasIncident: true } : {}),
        severity: level(fields.severity, 'severity'),
        severityPeak: level(fields.severityPeak, 'severityPeak'),
        severityHistory: changes(fields.severityHistory, 'severityHistory'),
        failureModes: modes(fields.failureModes, 'failureModes'),
        owasp: texts(fields.owasp, 'owasp'),
        foundBy: foundBy(fields.foundBy, 'foundBy'),
        stoppedBy: stoppedBy(fields.stoppedBy, 'stoppedBy'),
        disclosure: disclosure(fields.disclosure, 'disclosure'),
        ...(fields.noticeOwed === undefined ? {} : { noticeOwed: noticeOwed(fields.noticeOwed, 'noticeOwed') }),
        state: state(fields.state, 'state'),
        times: times(fields.times, 'times'),
        outputs: outputs(fields.outputs, 'outputs'),
        exploit: exploit(fields.exploit, 'exploit'),
        drift: drifts(fields.drift, 'drift'),
        actions: actions(fields.actions, 'actions'),
        declaredAt,
        signedOffAt: maybeInstant(fields.signedOffAt, 'signedOffAt'),
        signoffs: signoffs(fields.signoffs, 'signoffs'),
        closedAt: maybeInstant(fields.closedAt, 'closedAt'),
        updatedAt: maybeInstant(fields.updatedAt, 'updatedAt') ?? declaredAt,
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/ledger.js




/** Reads one file of the ledger (NDJSON). Never throws: a broken line is a finding with file and line. */
function readShard(text, path) {
    const records = [];
    return { records, ...readLines({ path, text }, (record) => records.push(record)) };
}
/**
 * Reads a ledger file by file; of a number that stands in several lines, the record updated last holds. `keep` (say,
 * `matters` of a window) lets go of the rest at once, so that a ledger of many years costs the memory of one file and no
 * more; `seen` counts all.
 */
function readLedger(files, keep = () => true) {
    const newest = new Map();
    const kept = new Map();
    const findings = [];
    const repeated = new Set();
    let omitted = 0;
    const take = (record) => {
        const known = newest.get(record.number);
        if (known !== undefined)
            repeated.add(record.number);
        if (known !== undefined && (0,instants/* isBefore */.Y8)(record.updatedAt, known))
            return;
        newest.set(record.number, record.updatedAt);
        if (keep(record))
            kept.set(record.number, record);
        else if (known !== undefined)
            kept.delete(record.number);
    };
    for (const file of files) {
        const read = readLines(file, take);
        omitted += read.omitted;
        findings.push(...read.findings);
    }
    findings.push(...(0,ledger_findings/* repeatedIn */.E$)(repeated));
    return { records: [...kept.values()], seen: newest.size, omitted, findings };
}
/** Hands over each record as soon as it is read, so that one nobody keeps is gone before the next; tells what was left out. */
function readLines({ path, text }, take) {
    const findings = [];
    let omitted = 0;
    let line = 0;
    for (const content of linesOf(text)) {
        line += 1;
        if (content.trim() === '')
            continue;
        const read = readLine(content);
        if (typeof read !== 'string')
            take(read);
        else {
            omitted += 1;
            if (omitted <= ledger_findings/* NAMED */.qB)
                findings.push((0,ledger_findings/* broken */.mw)(line, `${path}, line ${line}: ${read}`));
        }
    }
    if (omitted > ledger_findings/* NAMED */.qB)
        findings.push((0,ledger_findings/* broken */.mw)(null, `${path}: ${omitted - ledger_findings/* NAMED */.qB} more lines are no records`));
    return { omitted, findings };
}
/**
 * Writes a file of the ledger: by number, one record a line, keys always in the same order. Throws an Error that names
 * the incident when a record could not be read back, since a line that the next week leaves out would be a silent loss.
 */
function writeShard(records) {
    return [...records]
        .sort((a, b) => a.number - b.number)
        .map((record) => `${JSON.stringify(inKeyOrder(record))}\n`)
        .join('');
}
/** The month of declaration, UTC: the name of the file that a record belongs in. */
function shardOf(record) {
    return new Date(record.declaredAt).toISOString().slice(0, 7);
}
/** Puts records into shards by number; the one updated last holds, the new one in a tie. Each ends up in its own month. */
function merge(shards, records) {
    const merged = new Map([...shards.keys()].map((month) => [month, []]));
    for (const record of latest([...shards.values(), records])) {
        const month = shardOf(record);
        const shard = merged.get(month);
        if (shard)
            shard.push(record);
        else
            merged.set(month, [record]);
    }
    for (const shard of merged.values())
        shard.sort((a, b) => a.number - b.number);
    return merged;
}
function latest(piles) {
    const byNumber = new Map();
    for (const record of piles.flat()) {
        const known = byNumber.get(record.number);
        if (known && (0,instants/* isBefore */.Y8)(record.updatedAt, known.updatedAt))
            continue;
        byNumber.set(record.number, record);
    }
    return [...byNumber.values()];
}
function inKeyOrder(record) {
    try {
        return readRecord(record);
    }
    catch (error) {
        if (!(error instanceof ledger_fields/* Unreadable */.IO))
            throw error;
        throw new Error(`Incident ${record.number} cannot be written to the ledger: ${error.message}.`);
    }
}
function readLine(content) {
    try {
        return readRecord(JSON.parse(content));
    }
    catch (error) {
        if (error instanceof ledger_fields/* Unreadable */.IO)
            return error.message;
        if (error instanceof SyntaxError)
            return 'this is not JSON';
        throw error;
    }
}
/** Lines one at a time, so that a large file is not held twice. */
function* linesOf(text) {
    let from = text.startsWith('\ufeff') ? 1 : 0;
    while (from < text.length) {
        const end = text.indexOf('\n', from);
        const to = end === -1 ? text.length : end;
        yield text.slice(from, to);
        from = to + 1;
    }
}


/***/ }),

/***/ 78755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ DEFAULT_WEEKS),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   eI: () => (/* binding */ declaredIn),
/* harmony export */   gp: () => (/* binding */ byDeclaration),
/* harmony export */   x3: () => (/* binding */ weeksOf)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33036);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);



const WEEK = 7 * 24 * 60 * 60 * 1000;
const DEFAULT_WEEKS = _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._.usual;
/** The window `[now − weeks · 7 days, now)`; throws SetupError when `now` or `weeks` is none. */
function windowOf({ now, weeks = DEFAULT_WEEKS }) {
    const to = (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(now);
    if (Number.isNaN(to)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`"${now}" is not a moment; write ISO 8601 with Z or an offset: 2026-11-23T06:00:00Z.`);
    }
    const { least, most } = _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._;
    if (!Number.isInteger(weeks) || weeks < least || weeks > most) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`A window of ${weeks} weeks makes no sense; give a whole number from ${least} to ${most}.`);
    }
    if (to < weeks * WEEK) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`A window of ${weeks} weeks before ${now} begins before 1970, where no ledger reaches.`);
    }
    return { from: (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(to - weeks * WEEK), to: (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .utc */ .n$)(to) };
}
/** How many weeks a window spans. */
function weeksOf({ from, to }) {
    return ((0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(to) - (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(from)) / WEEK;
}
/** The records that belong to a window: those declared in it, whenever they were resolved. */
function declaredIn(window, records) {
    return records.filter(({ declaredAt }) => isWithin(window, declaredAt));
}
/** True for an instant from the start of a window on and before its end. */
function isWithin({ from, to }, at) {
    return !(0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(at, from) && (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(at, to);
}
/** Compares by declaration, to sort the earliest first; of two at the same moment the lower number came first. */
function byDeclaration(a, b) {
    return (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .inTime */ .RN)(a.declaredAt, b.declaredAt) || a.number - b.number;
}


/***/ })

};
