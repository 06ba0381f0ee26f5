export const id = 870;
export const ids = [870];
export const modules = {

/***/ 829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ LEDGER_SCHEMA)
/* harmony export */ });
const LEDGER_SCHEMA = 1;


/***/ }),

/***/ 27186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Ed: () => (/* binding */ stands),
/* harmony export */   Eo: () => (/* binding */ isUnsigned),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/** True unless the record turned out to be nothing, or to be told elsewhere. */
function stands(record) {
    return record.state !== 'dismissed' && record.state !== 'duplicate';
}
/** The incidents proper: near misses, hazards, dismissed records and duplicates are none. */
function incidentsOf(records) {
    return records.filter((record) => record.kind === 'incident' && stands(record));
}
/** Open means not resolved: the state says so, or there is no state and the issue is not closed. */
function isOpen(record) {
    if (record.state === null)
        return record.closedAt === null;
    return record.state === 'open' || record.state === 'mitigated';
}
/** Closed, but nobody signed for it. */
function isUnsigned(record) {
    return (record.state === 'closed' || record.closedAt !== null) && record.signedOffAt === null;
}


/***/ }),

/***/ 73898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ durationIds),
/* harmony export */   Nf: () => (/* binding */ P90_FROM),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* unused harmony export between */
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27186);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);



/** The four times to something: TTD, TTA, TTM and TTR. */
const durationIds = ['timeToDetect', 'timeToAcknowledge', 'timeToMitigate', 'timeToResolve'];
/** Below this many values a 90th percentile says nothing. */
const P90_FROM = 10;
/** Seconds between two moments of minute precision (approximate ones count), else the reason why not. */
function between(from, to) {
    if (from === null || to === null || from.at === null || to.at === null)
        return 'missing';
    if (from.precision !== 'minute' || to.precision !== 'minute')
        return 'precision';
    const seconds = (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .secondsBetween */ .O1)(from.at, to.at);
    return seconds < 0 ? 'order' : seconds;
}
/** Measures one incident; a duration without an end time is `open`, not `missing`, while the incident is not resolved. */
function measure(record) {
    const { started, detected, acknowledged, mitigated, resolved } = record.times;
    const open = (0,_belonging_js__WEBPACK_IMPORTED_MODULE_2__/* .isOpen */ .nT)(record);
    const until = (from, to) => open && (to === null || to.at === null) ? 'open' : between(from, to);
    return {
        timeToDetect: until(started, detected),
        timeToAcknowledge: until(detected, acknowledged),
        timeToMitigate: until(detected, mitigated),
        timeToResolve: until(detected, resolved),
    };
}
/** Collects what was measured; every item ends up in exactly one of the values, the reasons and the open ones. */
function spreadOf(measured) {
    const counts = { missing: 0, precision: 0, order: 0, open: 0 };
    const values = [];
    for (const one of measured) {
        if (typeof one === 'number')
            values.push(one);
        else
            counts[one] += 1;
    }
    const { open, ...leftOut } = counts;
    return { values: values.sort((a, b) => a - b), leftOut, open };
}
/** The four spreads of incidents that were measured. */
function spreadsOf(measured) {
    const spread = (id) => spreadOf(measured.map((one) => one[id]));
    return {
        timeToDetect: spread('timeToDetect'),
        timeToAcknowledge: spread('timeToAcknowledge'),
        timeToMitigate: spread('timeToMitigate'),
        timeToResolve: spread('timeToResolve'),
    };
}
/** Sums a spread up; quantiles are R type 7, which is what `quantileSorted` computes. */
function summarise({ values, leftOut, open }) {
    const n = values.length;
    if (n === 0)
        return { n, leftOut, open, median: null, p90: null, mean: null, min: null, max: null };
    const sorted = [...values];
    return {
        n,
        leftOut,
        open,
        median: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z4)(sorted, 0.5),
        p90: n < P90_FROM ? null : (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .quantileSorted */ .Z4)(sorted, 0.9),
        mean: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(sorted),
        min: sorted[0],
        max: sorted[n - 1],
    };
}


/***/ }),

/***/ 61594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u5: () => (/* binding */ figures),
  h5: () => (/* binding */ figuresOf)
});

// UNUSED EXPORTS: FIGURES_SCHEMA, inOrder

// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/metrics/belonging.js
var belonging = __webpack_require__(27186);
// EXTERNAL MODULE: ./build/src/metrics/durations.js
var durations = __webpack_require__(73898);
// EXTERNAL MODULE: ./build/src/metrics/preventive-actions.js
var preventive_actions = __webpack_require__(49709);
;// CONCATENATED MODULE: ./build/src/metrics/rates.js
/** `part ÷ (part + rest)` over all outputs that have both sides. */
function share(outputs, part, rest) {
    const origins = new Set();
    let numerator = 0;
    let denominator = 0;
    for (const one of outputs) {
        const [a, b] = [one[part], one[rest]];
        if (a === null || b === null)
            continue;
        origins.add(one.origin);
        numerator += a;
        denominator += a + b;
    }
    const origin = origins.size > 1 ? 'mixed' : ([...origins][0] ?? null);
    return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, origin };
}
/**
 * How the filters did: catch rate = blocked ÷ (blocked + escaped), escape rate = escaped ÷ the same (1 − catch), and
 * beside them over-block rate = safe blocked ÷ (safe blocked + safe allowed), since blocking everything lets nothing escape.
 */
function filterRates(outputs) {
    return {
        catchRate: share(outputs, 'unsafeBlocked', 'unsafeEscaped'),
        escapeRate: share(outputs, 'unsafeEscaped', 'unsafeBlocked'),
        overBlockRate: share(outputs, 'safeBlocked', 'safeAllowed'),
    };
}

// EXTERNAL MODULE: ./build/src/metrics/survey.js
var survey = __webpack_require__(35857);
// EXTERNAL MODULE: ./build/src/metrics/tally.js
var tally = __webpack_require__(81333);
;// CONCATENATED MODULE: ./build/src/metrics/wilson.js
/** The 97.5th percentile of the standard normal distribution: 95 % lie between −z and z. */
const Z = 1.959963984540054;
/**
 * Wilson's 95 % score interval for k successes of n (E. B. Wilson, JASA 22, 1927); null when n is 0.
 * It stays honest at the ends: 0 of 20 still allows 16 %.
 */
function wilson(k, n) {
    if (n === 0)
        return null;
    const centre = k + (Z * Z) / 2;
    const half = Z * Math.sqrt((k * (n - k)) / n + (Z * Z) / 4);
    const scale = n + Z * Z;
    return [k === 0 ? 0 : (centre - half) / scale, k === n ? 1 : (centre + half) / scale];
}

;// CONCATENATED MODULE: ./build/src/metrics/figures.js










const FIGURES_SCHEMA = 1;
/**
 * The figures of a window. What counts as an incident, near miss or hazard leaves dismissed records and duplicates
 * out; counts of outputs, drift and preventive actions are taken from every record of the window, whatever its kind.
 */
function figures(records, standpoint, beside = {}) {
    return figuresOf((0,survey/* survey */.F)(records, standpoint), beside);
}
/** The figures of a window that was surveyed. */
function figuresOf({ window, declared, incidents, spreads }, beside = {}) {
    const outputs = beside.outputs ? [beside.outputs] : declared.map((record) => record.outputs);
    const actions = declared.flatMap((record) => record.actions);
    const gaps = actions.filter((action) => action.kind === 'guardrail');
    return {
        schema: FIGURES_SCHEMA,
        window,
        counts: countsOf(declared, incidents),
        all: summaries(spreads.all),
        aiSpecific: summaries(spreads.aiSpecific),
        ...filterRates(outputs),
        promptInjection: promptInjectionOf(incidents),
        drift: [...inOrder(declared).flatMap((record) => record.drift), ...(beside.drift ?? [])],
        nearMisses: nearMissesOf(declared),
        guardrailGapFix: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(gaps.map(preventive_actions/* measureFix */.EO))),
        preventiveActions: (0,preventive_actions/* countActions */.Bd)(actions, window.to),
    };
}
/** Records by number, as readers expect to find them. */
function inOrder(records) {
    return [...records].sort((a, b) => a.number - b.number);
}
function countsOf(declared, incidents) {
    const standing = declared.filter(belonging/* stands */.Ed);
    return {
        incidents: incidents.length,
        nearMisses: standing.filter((record) => record.kind === 'near-miss').length,
        hazards: standing.filter((record) => record.kind === 'hazard').length,
        dismissed: declared.filter((record) => record.state === 'dismissed').length,
        open: incidents.filter(belonging/* isOpen */.nT).length,
        unsigned: incidents.filter(belonging/* isUnsigned */.Eo).length,
        bySeverity: (0,tally/* tally */.N)(severities/* severityIds */.wz, incidents.map((record) => record.severity)),
        byFailureMode: (0,tally/* tally */.N)(failure_modes/* failureModes */.v.map((mode) => mode.id), incidents.flatMap((record) => record.failureModes.filter(isFirst))),
    };
}
function nearMissesOf(declared) {
    const nearMisses = declared.filter((record) => record.kind === 'near-miss' && (0,belonging/* stands */.Ed)(record));
    const stoppedBy = nearMisses.map((record) => record.stoppedBy);
    return {
        n: nearMisses.length,
        stoppedBy: (0,tally/* tally */.N)(lists/* closedLists */.A['stopped-by'].map((choice) => choice.id), stoppedBy),
    };
}
function promptInjectionOf(incidents) {
    const injected = incidents.filter((record) => record.failureModes.includes('prompt-injection'));
    return {
        incidents: injected.length,
        before: exploitOf(injected.map((record) => record.exploit.before)),
        after: exploitOf(injected.map((record) => record.exploit.after)),
    };
}
function exploitOf(runs) {
    const succeeded = runs.reduce((sum, run) => sum + (run?.k ?? 0), 0);
    const attempted = runs.reduce((sum, run) => sum + (run?.n ?? 0), 0);
    return { succeeded, attempted, interval: wilson(succeeded, attempted) };
}
function summaries(spreads) {
    return {
        timeToDetect: (0,durations/* summarise */.fS)(spreads.timeToDetect),
        timeToAcknowledge: (0,durations/* summarise */.fS)(spreads.timeToAcknowledge),
        timeToMitigate: (0,durations/* summarise */.fS)(spreads.timeToMitigate),
        timeToResolve: (0,durations/* summarise */.fS)(spreads.timeToResolve),
    };
}
function isFirst(item, index, all) {
    return all.indexOf(item) === index;
}


/***/ }),

/***/ 42513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   n$: () => (/* binding */ utc)
/* harmony export */ });
const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;
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
/** Seconds from one instant to another; negative when they run backwards. */
function secondsBetween(from, to) {
    return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}
/** The way the ledger writes an instant: UTC, and no fraction of a second where there is none. */
function utc(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
function canonical(text) {
    if (!hasMarks(text))
        return Number.NaN;
    const year = two(text, 0) * 100 + two(text, 2);
    const month = two(text, 5);
    const day = two(text, 8);
    const hour = two(text, 11);
    const minute = two(text, 14);
    const second = two(text, 17);
    const possible = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month);
    if (!possible || !(hour < 24 && minute < 60 && second < 60))
        return Number.NaN;
    return Date.UTC(year, month - 1, day, hour, minute, second);
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
function lengthOf(year, month) {
    if (month === 2)
        return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
    return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}


/***/ }),

/***/ 12148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h1: () => (/* binding */ merge),
  SC: () => (/* binding */ readLedger),
  IS: () => (/* binding */ shardOf),
  mO: () => (/* binding */ writeShard)
});

// UNUSED EXPORTS: readShard

// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/metrics/ledger-fields.js


/** What is wrong with a value, in words that follow the name of its field. */
class Unreadable extends Error {
    name = 'Unreadable';
}
const object = (value, name) => {
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value;
    throw new Unreadable(`${name} must be an object`);
};
const ledger_fields_text = (value, name) => {
    if (typeof value === 'string')
        return value;
    throw new Unreadable(`${name} must be text`);
};
/** A count: a whole number from 0. */
const count = (value, name) => {
    if (Number.isSafeInteger(value) && value >= 0)
        return value;
    throw new Unreadable(`${name} must be a whole number from 0`);
};
const number = (value, name) => {
    if (typeof value === 'number' && Number.isFinite(value))
        return value;
    throw new Unreadable(`${name} must be a number`);
};
const instant = (value, name) => {
    if (typeof value === 'string' && !Number.isNaN((0,instants/* millisecondsOf */.W$)(value)))
        return value;
    throw new Unreadable(`${name} must be a moment like 2026-11-20T10:04:00Z`);
};
const date = (value, name) => {
    if (typeof value === 'string' && (0,time/* isDate */.$P)(value))
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
;// CONCATENATED MODULE: ./build/src/metrics/ledger-record.js







const ids = (rows) => oneOf(rows.map((row) => row.id));
const choice = (list) => orNull(ids(lists/* closedLists */.A[list]));
const severity = oneOf(severities/* severityIds */.wz);
const level = orNull(severity);
const kind = ids(kinds/* kinds */.E);
const texts = listOf(ledger_fields_text);
const words = orNull(ledger_fields_text);
const maybeInstant = orNull(instant);
const maybeDate = orNull(date);
const maybeCount = orNull(count);
const modes = listOf(ids(failure_modes/* failureModes */.v));
const foundBy = choice('found-by');
const stoppedBy = choice('stopped-by');
const disclosure = choice('disclosure');
const state = choice('state');
const origin = choice('counted-from');
const actionKind = choice('action-kind');
const outcome = orNull(oneOf(['done', 'not-planned']));
const precision = oneOf(['minute', 'day', 'month', 'unknown']);
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const moment = orNull((value, name) => {
    const fields = object(value, name);
    const known = precision(fields.precision, name);
    const at = known === 'unknown' ? null : words(fields.at, name);
    const approximate = fields.approximate === true;
    if (at === null)
        return { at, precision: 'unknown', approximate };
    if (known === 'minute')
        instant(at, name);
    else if (known === 'day')
        date(at.slice(0, 10), name);
    else if (!MONTH.test(at.slice(0, 7)))
        throw new Unreadable(`${name} must be a month like 2026-11`);
    return { at, precision: known, approximate };
});
const times = (value, name) => {
    if (value === null || value === undefined)
        return time/* noTimes */.oF;
    const fields = object(value, name);
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
    const fields = value === null || value === undefined ? {} : object(value, name);
    return {
        unsafeBlocked: maybeCount(fields.unsafeBlocked, 'outputs.unsafeBlocked'),
        unsafeEscaped: maybeCount(fields.unsafeEscaped, 'outputs.unsafeEscaped'),
        safeBlocked: maybeCount(fields.safeBlocked, 'outputs.safeBlocked'),
        safeAllowed: maybeCount(fields.safeAllowed, 'outputs.safeAllowed'),
        origin: origin(fields.origin, 'outputs.origin'),
    };
};
const runs = orNull((value, name) => {
    const fields = object(value, name);
    const [k, n] = [count(fields.k, `${name}.k`), count(fields.n, `${name}.n`)];
    if (k > n)
        throw new Unreadable(`${name} cannot succeed ${k} times in ${n} runs`);
    return { k, n };
});
const exploit = (value, name) => {
    const fields = value === null || value === undefined ? {} : object(value, name);
    return { before: runs(fields.before, 'exploit.before'), after: runs(fields.after, 'exploit.after') };
};
const drifts = listOf((value, name) => {
    const fields = object(value, name);
    return {
        suite: ledger_fields_text(fields.suite, 'drift.suite'),
        metric: ledger_fields_text(fields.metric, 'drift.metric'),
        staging: number(fields.staging, 'drift.staging'),
        prod: number(fields.prod, 'drift.prod'),
        delta: number(fields.delta, 'drift.delta'),
    };
});
const actions = listOf((value, name) => {
    const fields = object(value, name);
    return {
        number: count(fields.number, 'actions.number'),
        kind: actionKind(fields.kind, 'actions.kind'),
        owner: words(fields.owner, 'actions.owner'),
        due: maybeDate(fields.due, 'actions.due'),
        createdAt: instant(fields.createdAt, 'actions.createdAt'),
        closedAt: maybeInstant(fields.closedAt, 'actions.closedAt'),
        outcome: outcome(fields.outcome, 'actions.outcome'),
    };
});
const changes = listOf((value, name) => {
    const fields = object(value, name);
    return {
        at: instant(fields.at, 'severityHistory.at'),
        severity: severity(fields.severity, 'severityHistory.severity'),
    };
});
/**
 * Reads one record of schema 1, in the key order in which it is written. Required are schema, number, kind and
 * declaredAt; any other field that is not there is unknown, and unknown fields are dropped. Throws Unreadable.
 */
function readRecord(value) {
    const fields = object(value, 'a record');
    if (fields.schema !== ledger/* LEDGER_SCHEMA */.s)
        throw new Unreadable(`schema must be ${ledger/* LEDGER_SCHEMA */.s}`);
    const declaredAt = instant(fields.declaredAt, 'declaredAt');
    return {
        schema: ledger/* LEDGER_SCHEMA */.s,
        number: count(fields.number, 'number'),
        url: words(fields.url, 'url') ?? '',
        title: words(fields.title, 'title') ?? '',
        system: words(fields.system, 'system'),
        models: texts(fields.models, 'models'),
        kind: kind(fields.kind, 'kind'),
        severity: level(fields.severity, 'severity'),
        severityPeak: level(fields.severityPeak, 'severityPeak'),
        severityHistory: changes(fields.severityHistory, 'severityHistory'),
        failureModes: modes(fields.failureModes, 'failureModes'),
        owasp: texts(fields.owasp, 'owasp'),
        foundBy: foundBy(fields.foundBy, 'foundBy'),
        stoppedBy: stoppedBy(fields.stoppedBy, 'stoppedBy'),
        disclosure: disclosure(fields.disclosure, 'disclosure'),
        state: state(fields.state, 'state'),
        times: times(fields.times, 'times'),
        outputs: outputs(fields.outputs, 'outputs'),
        exploit: exploit(fields.exploit, 'exploit'),
        drift: drifts(fields.drift, 'drift'),
        actions: actions(fields.actions, 'actions'),
        declaredAt,
        signedOffAt: maybeInstant(fields.signedOffAt, 'signedOffAt'),
        closedAt: maybeInstant(fields.closedAt, 'closedAt'),
        updatedAt: maybeInstant(fields.updatedAt, 'updatedAt') ?? declaredAt,
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/ledger.js



/** How many broken lines of a file are named one by one; a file that is something else altogether has thousands. */
const NAMED = 20;
/** Reads one file of the ledger (NDJSON). Never throws: a broken line is a finding with file and line. */
function readShard(text, path) {
    const records = [];
    const findings = [];
    let omitted = 0;
    let line = 0;
    for (const content of linesOf(text)) {
        line += 1;
        if (content.trim() === '')
            continue;
        const read = readLine(content);
        if (typeof read !== 'string')
            records.push(read);
        else {
            omitted += 1;
            if (omitted <= NAMED)
                findings.push(broken(line, `${path}, line ${line}: ${read}`));
        }
    }
    if (omitted > NAMED)
        findings.push(broken(null, `${path}: ${omitted - NAMED} more lines are no records`));
    return { records, omitted, findings };
}
/**
 * Reads a ledger file by file; of a number that stands in several lines, the record updated last holds. `keep` (say,
 * `matters` of a window) lets go of the rest, so that a ledger of many years needs the memory of one file.
 */
function readLedger(files, keep = () => true) {
    const newest = new Map();
    const kept = new Map();
    const findings = [];
    let omitted = 0;
    for (const file of files) {
        const shard = readShard(file.text, file.path);
        omitted += shard.omitted;
        findings.push(...shard.findings);
        for (const record of shard.records) {
            const updated = (0,instants/* millisecondsOf */.W$)(record.updatedAt);
            if (updated < (newest.get(record.number) ?? 0))
                continue;
            newest.set(record.number, updated);
            if (keep(record))
                kept.set(record.number, record);
            else
                kept.delete(record.number);
        }
    }
    return { records: [...kept.values()], omitted, findings };
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
        if (known && (0,instants/* millisecondsOf */.W$)(record.updatedAt) < (0,instants/* millisecondsOf */.W$)(known.updatedAt))
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
        if (!(error instanceof Unreadable))
            throw error;
        throw new Error(`Incident ${record.number} cannot be written to the ledger: ${error.message}.`);
    }
}
function readLine(content) {
    try {
        return readRecord(JSON.parse(content));
    }
    catch (error) {
        if (error instanceof Unreadable)
            return error.message;
        if (error instanceof SyntaxError)
            return 'this is not JSON';
        throw error;
    }
}
function broken(line, problem) {
    const message = `${problem}. It is left out of the figures; repair it, or delete the file and let it be rebuilt.`;
    return {
        rule: 'ledger-line',
        level: 'warning',
        field: null,
        line,
        column: line === null ? null : 1,
        message,
    };
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

/***/ 49709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ countActions),
/* harmony export */   EO: () => (/* binding */ measureFix),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   dA: () => (/* binding */ utcDay)
/* harmony export */ });
/* unused harmony export isUnderway */
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);

/** True while nobody has closed the action. */
function isUnderway(action) {
    return action.outcome === null && action.closedAt === null;
}
/** True once the due day of an action that is still under way is over; `today` is `YYYY-MM-DD`, UTC. */
function isOverdue(action, today) {
    return isUnderway(action) && action.due !== null && action.due < today;
}
function isOnTime({ outcome, closedAt, due }) {
    return outcome === 'done' && closedAt !== null && due !== null && utcDay(closedAt) <= due;
}
/** Counts preventive actions as they stand at `now` (ISO 8601). */
function countActions(actions, now) {
    const today = utcDay(now);
    return {
        total: actions.length,
        done: actions.filter((action) => action.outcome === 'done').length,
        overdue: actions.filter((action) => isOverdue(action, today)).length,
        onTime: actions.filter(isOnTime).length,
    };
}
/** How long closing a gap took: from creation to done; a dropped action has no such time and counts as missing. */
function measureFix(action) {
    if (isUnderway(action))
        return 'open';
    if (action.outcome !== 'done' || action.closedAt === null)
        return 'missing';
    const seconds = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O1)(action.createdAt, action.closedAt);
    return seconds < 0 ? 'order' : seconds;
}
/** The UTC day of an instant, `YYYY-MM-DD`. */
function utcDay(instant) {
    return new Date(instant).toISOString().slice(0, 10);
}


/***/ }),

/***/ 35857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey)
/* harmony export */ });
/* unused harmony export matters */
/* harmony import */ var _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27186);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73898);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78755);





/** Surveys the window of a standpoint; throws SetupError when `now` or `weeks` makes none. */
function survey(records, standpoint) {
    const window = (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .windowOf */ .Ou)(standpoint);
    const declared = (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)(window, records);
    const incidents = (0,_belonging_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentsOf */ .D3)(declared);
    const measured = incidents.map(_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .xP);
    const aboutAi = measured.filter((_, index) => (0,_domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAiSpecific */ .f)(incidents[index]?.failureModes ?? []));
    const spreads = { all: (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadsOf */ ._V)(measured), aiSpecific: (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadsOf */ ._V)(aboutAi) };
    return { window, declared, incidents, measured, spreads };
}
/** Which records a report of the window needs at all: those of the window, and older incidents that are still open. */
function matters(window) {
    const from = millisecondsOf(window.from);
    return (record) => millisecondsOf(record.declaredAt) >= from ||
        (record.kind === 'incident' && stands(record) && isOpen(record));
}


/***/ }),

/***/ 81333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tally)
/* harmony export */ });
/** How often each id of a table occurs, zeros included; null is counted nowhere. */
function tally(ids, found) {
    const counts = Object.fromEntries(ids.map((id) => [id, 0]));
    for (const id of found)
        if (id !== null)
            counts[id] += 1;
    return counts;
}


/***/ }),

/***/ 78755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ DEFAULT_WEEKS),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   eI: () => (/* binding */ declaredIn)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);


const WEEK = 7 * 24 * 60 * 60 * 1000;
const DEFAULT_WEEKS = 13;
/** The window `[now − weeks · 7 days, now)`; throws SetupError when `now` or `weeks` is none. */
function windowOf({ now, weeks = DEFAULT_WEEKS }) {
    const to = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(now);
    if (Number.isNaN(to)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`"${now}" is not a moment; write ISO 8601 with Z or an offset: 2026-11-23T06:00:00Z.`);
    }
    if (!Number.isInteger(weeks) || weeks < 1 || weeks > 520) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`A window of ${weeks} weeks makes no sense; give a whole number from 1 to 520.`);
    }
    return { from: (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(to - weeks * WEEK), to: (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .utc */ .n$)(to) };
}
/** The records that belong to a window: those declared in it, whenever they were resolved. */
function declaredIn(window, records) {
    const from = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(window.from);
    const to = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(window.to);
    return records.filter((record) => {
        const at = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(record.declaredAt);
        return at >= from && at < to;
    });
}


/***/ }),

/***/ 34993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ weeklyFiles)
});

// EXTERNAL MODULE: ./build/src/metrics/belonging.js
var belonging = __webpack_require__(27186);
// EXTERNAL MODULE: ./build/src/metrics/figures.js + 2 modules
var figures = __webpack_require__(61594);
// EXTERNAL MODULE: ./node_modules/date-fns/getISOWeekYear.js
var getISOWeekYear = __webpack_require__(37859);
// EXTERNAL MODULE: ./node_modules/date-fns/getISOWeek.js + 1 modules
var getISOWeek = __webpack_require__(17698);
// EXTERNAL MODULE: ./node_modules/date-fns/startOfISOWeek.js + 2 modules
var startOfISOWeek = __webpack_require__(68000);
;// CONCATENATED MODULE: ./build/src/metrics/iso-week.js

const DAY = 24 * 60 * 60 * 1000;
/** The ISO week of an instant, in UTC. date-fns reckons in local time, so it is handed the UTC date at local noon. */
function isoWeekOf(instant) {
    const utc = new Date(instant);
    const local = new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
    const [year, week] = [(0,getISOWeekYear/* getISOWeekYear */.p)(local), (0,getISOWeek/* getISOWeek */.s)(local)];
    const start = (0,startOfISOWeek/* startOfISOWeek */.b)(local);
    const monday = new Date(Date.UTC(start.getFullYear(), start.getMonth(), start.getDate()));
    return { id: `${year}-W${String(week).padStart(2, '0')}`, year, week, monday: day(monday) };
}
/** Every ISO week that `[from, to)` touches, in order. */
function isoWeeksBetween(from, to) {
    const weeks = [];
    let at = Date.parse(isoWeekOf(from).monday);
    for (; at < Date.parse(to); at += 7 * DAY)
        weeks.push(isoWeekOf(new Date(at).toISOString()));
    return weeks;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}

// EXTERNAL MODULE: ./build/src/metrics/survey.js
var metrics_survey = __webpack_require__(35857);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/metrics/durations.js
var durations = __webpack_require__(73898);
// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
// EXTERNAL MODULE: ./build/src/metrics/tally.js
var tally = __webpack_require__(81333);
;// CONCATENATED MODULE: ./build/src/metrics/weekly-series.js







const WEEK = 7 * 24 * 60 * 60 * 1000;
/**
 * The window week by week, empty weeks included; the weeks add up to the window's figures. A window that does not
 * start on a Monday at 00:00 UTC touches one week more than it is long, and its outer two are marked partial.
 */
function weeklySeries(records, standpoint) {
    return seriesOf(survey(records, standpoint));
}
/** The same of a window that was surveyed. */
function seriesOf({ window, declared, incidents, measured }) {
    const [from, to] = [(0,instants/* millisecondsOf */.W$)(window.from), (0,instants/* millisecondsOf */.W$)(window.to)];
    const weeks = isoWeeksBetween(window.from, window.to);
    const first = Date.parse(weeks[0]?.monday ?? window.from);
    const piles = weeks.map(() => ({ incidents: [], measured: [], nearMisses: [] }));
    const pileOf = (record) => piles[Math.floor(((0,instants/* millisecondsOf */.W$)(record.declaredAt) - first) / WEEK)];
    for (const [index, record] of incidents.entries()) {
        const pile = pileOf(record);
        pile.incidents.push(record);
        pile.measured.push(measured[index]);
    }
    const nearMisses = declared.filter((record) => record.kind === 'near-miss' && (0,belonging/* stands */.Ed)(record));
    for (const record of nearMisses)
        pileOf(record).nearMisses.push(record);
    return weeks.map((week, index) => {
        const monday = Date.parse(week.monday);
        return weekOf(week, piles[index], monday < from || monday + WEEK > to);
    });
}
function weekOf(week, { incidents, measured, nearMisses }, partial) {
    const levels = incidents.map((record) => record.severity);
    return {
        week,
        partial,
        incidents: incidents.length,
        nearMisses: nearMisses.length,
        bySeverity: (0,tally/* tally */.N)(severities/* severityIds */.wz, levels),
        noSeverity: levels.filter((level) => level === null).length,
        timeToDetect: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(measured.map((one) => one.timeToDetect))),
        timeToResolve: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(measured.map((one) => one.timeToResolve))),
    };
}

// EXTERNAL MODULE: ./build/src/metrics/window.js
var metrics_window = __webpack_require__(78755);
;// CONCATENATED MODULE: ./build/src/metrics/weekly.js






/** Sums up a window for its report; throws SetupError when `now` or `weeks` makes none. */
function weekly(records, standpoint, extras = {}) {
    const surveyed = (0,metrics_survey/* survey */.F)(records, standpoint);
    const { window, declared, incidents, spreads } = surveyed;
    const earlier = (0,metrics_window/* declaredIn */.eI)({ from: '1970-01-01T00:00:00Z', to: window.from }, records);
    return {
        week: isoWeekOf(window.to),
        now: window.to,
        figures: (0,figures/* figuresOf */.h5)(surveyed, extras),
        series: seriesOf(surveyed),
        spreads,
        declared: byDeclaration(declared).reverse(),
        open: {
            inWindow: byDeclaration(incidents.filter(belonging/* isOpen */.nT)),
            before: byDeclaration((0,belonging/* incidentsOf */.D3)(earlier).filter(belonging/* isOpen */.nT)),
        },
        omitted: extras.omitted ?? 0,
    };
}
function byDeclaration(records) {
    const order = (a, b) => (a.declaredAt < b.declaredAt ? -1 : 1);
    return [...records].sort((a, b) => (a.declaredAt === b.declaredAt ? a.number - b.number : order(a, b)));
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-layout.js
/** Everything in user units of the drawing: 480 wide, so that text keeps 9 px on a phone of 340 px. */
const WIDTH = 480;
const HEIGHT = 360;
const LEFT = 14;
/** Where the columns end; the key stands to the right. */
const RIGHT = 374;
/** The left edge of the key and of the name of the axis. */
const KEY = 386;
const BARS = { top: 62, bottom: 190 };
const WEEKS_AT = 204;
const POINTS = { title: 250, top: 288, bottom: 342 };
/** How wide a label under a column may get. */
const LABEL = 25;
/** Shares the width among so many weeks. */
function columnsFor(weeks) {
    const slot = (RIGHT - LEFT) / Math.max(weeks, 1);
    const step = Math.ceil(LABEL / slot);
    return {
        slot,
        bar: Math.min(slot * 0.72, 30),
        centre: (index) => LEFT + slot * (index + 0.5),
        roomy: step === 1,
        isNamed: (index) => (weeks - 1 - index) % step === 0,
    };
}

;// CONCATENATED MODULE: ./build/src/rendering/spans.js
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const spans_DAY = 24 * HOUR;
const YEAR = 365.25 * spans_DAY;
/** A number of seconds as a person says it, in the two largest units that matter: `45 s`, `1 h 5 min`, `24 d 3 h`. */
function spell(seconds) {
    if (seconds < MINUTE)
        return `${Math.round(seconds)} s`;
    const minutes = Math.round(seconds / MINUTE);
    if (minutes < 60)
        return `${minutes} min`;
    if (minutes < 48 * 60)
        return pair(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(seconds / HOUR);
    return pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
/** The same in at most four characters, for a label in a chart: `45s`, `65m`, `1.5h`, `24d`, `3y`. */
function abbreviate(seconds) {
    if (seconds < MINUTE)
        return `${Math.floor(seconds)}s`;
    const [size, unit] = seconds < 99.5 * MINUTE
        ? [MINUTE, 'm']
        : seconds < 48 * HOUR
            ? [HOUR, 'h']
            : seconds < 999.5 * spans_DAY
                ? [spans_DAY, 'd']
                : [YEAR, 'y'];
    const amount = seconds / size;
    const figure = amount < 9.95 && unit !== 'm' ? Math.round(amount * 10) / 10 : Math.round(amount);
    return `${figure}${unit}`;
}
/** A count in at most four characters: `500`, `9999`, `12k`. */
function abbreviateCount(count) {
    return count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
}
function pair(large, unit, small, smallUnit) {
    return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}

;// CONCATENATED MODULE: ./build/src/rendering/svg.js
/** An SVG element; attribute values and children are of our own making, numbers are cut to a tenth. */
function svg_element(name, attributes, children = []) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${svg_short(value)}"`);
    const open = `<${name}${written.join('')}`;
    return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}
/** Words in an SVG, with the characters that mean something in XML written out. */
function words(text) {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
function svg_short(value) {
    return typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-bars.js




/** With fewer incidents than this in the worst week a bar does not fill the panel, so one incident looks like one. */
const LEAST_SCALE = 4;
const ROOM_FOR_WORDS = 11;
/** The stacked bars: the worst level stands on the ground, the total above, the level inside where there is room. */
function bars(series, columns, theme) {
    const most = Math.max(LEAST_SCALE, ...series.map((week) => week.incidents));
    const scale = (BARS.bottom - BARS.top) / most;
    const ground = { x1: LEFT, x2: RIGHT, y1: BARS.bottom, y2: BARS.bottom, stroke: theme.muted };
    return [
        ...series.map((week, index) => {
            const named = columns.roomy || week.incidents === most;
            return bar(partsOf(week, theme), week.incidents, { index, named, scale, columns, theme });
        }),
        svg_element('line', { ...ground, 'stroke-width': 1 }),
    ].join('');
}
function bar(parts, total, { index, named, scale, columns, theme }) {
    const x = columns.centre(index);
    let y = BARS.bottom;
    const drawn = parts.flatMap(({ label, count, shade }) => {
        const height = count * scale;
        y -= height;
        const box = { x: x - columns.bar / 2, y, width: columns.bar, height, fill: shade.fill };
        const pieces = [svg_element('rect', { ...box, stroke: theme.paper, 'stroke-width': height > 3 ? 1 : 0 })];
        if (height >= ROOM_FOR_WORDS && columns.bar >= 14) {
            const at = { x, y: y + height / 2 + 3.2, 'font-size': 9, fill: shade.ink, 'text-anchor': 'middle' };
            pieces.push(svg_element('text', at, [label]));
        }
        return pieces;
    });
    if (!named)
        return drawn.join('');
    const number = { x, y: y - 5, 'text-anchor': 'middle', 'font-size': 11 };
    const look = total === 0 ? { fill: theme.muted, 'font-weight': 400 } : { fill: theme.ink, 'font-weight': 600 };
    return [...drawn, svg_element('text', { ...number, ...look }, [abbreviateCount(total)])].join('');
}
/** What a bar is stacked of, from the ground up. */
function partsOf(week, theme) {
    const none = { label: 'S?', count: week.noSeverity, shade: { fill: theme.rule, ink: theme.ink } };
    const levels = severities/* severityIds */.wz.map((id) => ({
        label: id,
        count: week.bySeverity[id],
        shade: theme.levels[id],
    }));
    return [...levels, none].filter((part) => part.count > 0);
}
/** The key, in the order of the stack, with the total of each level; which end is the worst is said above it. */
function key(series, theme) {
    const sum = (count) => series.reduce((total, week) => total + count(week), 0);
    const undecided = sum((week) => week.noSeverity);
    const rows = [
        ...(undecided > 0 ? [{ name: 'S?', count: undecided, fill: theme.rule }] : []),
        ...[...severities/* severityIds */.wz].reverse().map((id) => ({
            name: id,
            count: sum((week) => week.bySeverity[id]),
            fill: theme.levels[id].fill,
        })),
    ];
    const rowAt = (index) => BARS.bottom - 10 - 18 * (rows.length - 1 - index);
    const head = { x: KEY, y: rowAt(0) - 9, 'font-size': 10, fill: theme.muted };
    const drawn = rows.map((row, index) => keyRow(row, rowAt(index), theme));
    return svg_element('text', head, ['S0 is the worst']) + drawn.join('');
}
function keyRow(row, y, theme) {
    const name = { x: KEY + 17, y: y + 8.5, 'font-size': 11, fill: theme.ink };
    return [
        svg_element('rect', { x: KEY, y, width: 11, height: 11, fill: row.fill }),
        svg_element('text', name, [words(`${row.name} · ${abbreviateCount(row.count)}`)]),
    ].join('');
}
/** The weeks under the bars; the year where it begins, and a star where the window cuts a week. */
function weekAxis(series, columns, theme) {
    const labelled = series.map((_, index) => index).filter(columns.isNamed);
    return labelled
        .map((index, nth) => {
        const { week, partial } = series[index];
        const before = nth === 0 ? null : (series[labelled[nth - 1]]?.week.year ?? null);
        const look = { x: columns.centre(index), 'text-anchor': 'middle', fill: theme.muted, 'font-size': 10 };
        const label = svg_element('text', { ...look, y: WEEKS_AT }, [`${week.week}${partial ? '*' : ''}`]);
        return before === week.year
            ? label
            : label + svg_element('text', { ...look, y: WEEKS_AT + 12 }, [`${week.year}`]);
    })
        .join('');
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-points.js



/** Under so many values a point is hollow: a median of one or two says little. */
const FEW = 5;
/**
 * The median time to detect of each week, on a logarithmic scale, since minutes and weeks occur side by side. Each
 * point carries its value; no line joins them, because neighbouring medians of a few incidents are no trend.
 */
function points(series, columns, theme) {
    const medians = series.flatMap((week) => week.timeToDetect.median ?? []);
    const extremes = [Math.min(...medians), Math.max(...medians)];
    const height = heightOf(medians);
    const drawn = series.map((week, index) => {
        const { median, n } = week.timeToDetect;
        const x = columns.centre(index);
        const label = { x, 'text-anchor': 'middle', 'font-size': 10 };
        if (median === null) {
            const dash = svg_element('text', { ...label, y: POINTS.bottom, fill: theme.muted }, ['–']);
            return columns.roomy ? dash : '';
        }
        const y = height(median);
        const look = { fill: n < FEW ? theme.paper : theme.point, stroke: theme.point, 'stroke-width': 1.5 };
        const point = svg_element('circle', { cx: x, cy: y, r: 3.2, ...look });
        if (!columns.roomy && !extremes.includes(median))
            return point;
        return point + svg_element('text', { ...label, y: y - 7, fill: theme.ink }, [abbreviate(median)]);
    });
    const ground = { x1: LEFT, x2: RIGHT, y1: POINTS.bottom + 6, y2: POINTS.bottom + 6, stroke: theme.rule };
    return svg_element('line', ground) + drawn.join('');
}
/** Where a number of seconds stands; a single value stands in the middle. */
function heightOf(values) {
    const logs = values.map((value) => Math.log(Math.max(value, 1)));
    const low = Math.min(...logs);
    const span = Math.max(...logs) - low;
    const room = POINTS.bottom - 4 - POINTS.top;
    return (seconds) => {
        const share = span === 0 ? 0.5 : (Math.log(Math.max(seconds, 1)) - low) / span;
        return POINTS.bottom - 4 - share * room;
    };
}

;// CONCATENATED MODULE: ./build/src/rendering/chart.js






const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
/**
 * The incidents of each week by severity, and under them the median time to detect, as an SVG that stands alone: no
 * script, no outer font, one theme, since a picture in a committed page cannot ask for the reader's.
 */
function incidentChart(series, theme) {
    const columns = columnsFor(series.length);
    const ids = { title: `incidents-${theme.id}-title`, desc: `incidents-${theme.id}-desc` };
    const drawing = [
        svg_element('title', { id: ids.title }, ['Incidents per week by severity, and median time to detect']),
        svg_element('desc', { id: ids.desc }, [words(describe(series))]),
        svg_element('rect', { width: WIDTH, height: HEIGHT, fill: theme.paper }),
        heading('Incidents declared per week', 22, theme),
        note(spanOf(series), 38, theme),
        bars(series, columns, theme),
        series.length > 0 ? key(series, theme) : '',
        weekAxis(series, columns, theme),
        axisName(series, theme),
        heading('Median time to detect', POINTS.title, theme),
        note(legend, POINTS.title + 15, theme),
        points(series, columns, theme),
    ];
    const size = { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: 720, height: Math.round((720 * HEIGHT) / WIDTH) };
    const about = { role: 'img', 'aria-labelledby': `${ids.title} ${ids.desc}`, 'font-family': FONT };
    return `${svg_element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...about }, drawing)}\n`;
}
const legend = `start to detection, log scale; hollow: fewer than ${FEW} incidents; –: none`;
function heading(text, y, theme) {
    return svg_element('text', { x: LEFT, y, 'font-size': 14, 'font-weight': 600, fill: theme.ink }, [words(text)]);
}
function note(text, y, theme) {
    return svg_element('text', { x: LEFT, y, 'font-size': 10.5, fill: theme.muted }, [words(text)]);
}
function axisName(series, theme) {
    const look = { x: KEY, 'font-size': 10, fill: theme.muted };
    const name = svg_element('text', { ...look, y: WEEKS_AT }, ['ISO week']);
    if (!series.some((week) => week.partial))
        return name;
    return name + svg_element('text', { ...look, y: WEEKS_AT + 12 }, ['* part of it']);
}
function spanOf(series) {
    const [first, last] = [series[0], series.at(-1)];
    if (!first || !last)
        return 'no weeks';
    const total = series.reduce((sum, week) => sum + week.incidents, 0);
    const said = total === 0 ? 'none declared' : `${total} in all`;
    return `${first.week.id} to ${last.week.id}: ${said}; near misses not counted`;
}
/** The whole chart in words, for those who hear it. */
function describe(series) {
    return series
        .map((week) => {
        const levels = severities/* severityIds */.wz.map((id) => `${id} ${week.bySeverity[id]}`).join(', ');
        const { median, n } = week.timeToDetect;
        const detect = median === null ? 'no time to detect measured' : `median time to detect ${spell(median)} (n = ${n})`;
        const counted = week.incidents === 0 ? 'no incidents' : `${week.incidents} (${levels}), ${detect}`;
        return `${week.week.id}${week.partial ? ' (in part)' : ''}: ${counted}.`;
    })
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-theme.js
const lightTheme = {
    id: 'light',
    paper: '#ffffff',
    ink: '#1f2328',
    muted: '#59636e',
    rule: '#d1d9e0',
    point: '#0550ae',
    levels: {
        S0: { fill: '#82071e', ink: '#ffffff' },
        S1: { fill: '#cf3b2e', ink: '#ffffff' },
        S2: { fill: '#ee9447', ink: '#1f2328' },
        S3: { fill: '#f5d6ae', ink: '#1f2328' },
    },
};
const darkTheme = {
    id: 'dark',
    paper: '#0d1117',
    ink: '#f0f6fc',
    muted: '#9198a1',
    rule: '#3d444d',
    point: '#79c0ff',
    levels: {
        S0: { fill: '#ffb3a8', ink: '#1f2328' },
        S1: { fill: '#f0695c', ink: '#1f2328' },
        S2: { fill: '#a8442f', ink: '#ffffff' },
        S3: { fill: '#5f3529', ink: '#ffffff' },
    },
};

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
;// CONCATENATED MODULE: ./build/src/rendering/table.js

/** A Markdown table; cells hold safe text on one line, in which a bar was escaped. */
function table(header, rows) {
    const rule = header.map(() => (0,safe/* safe */.gB) `---`);
    return (0,safe/* joinSafe */.e)([header, rule, ...rows].map(line), '\n');
}
function line(cells) {
    return (0,safe/* safe */.gB) `| ${(0,safe/* joinSafe */.e)(cells, ' | ')} |`;
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-words.js



const ISSUE_URL = /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,12}$/;
const LONGEST_TITLE = 120;
/** Seconds in words. */
function span(seconds) {
    return (0,safe/* ours */.Od)(spell(seconds));
}
/** A share as a percentage with one decimal. */
function percent(share) {
    return (0,safe/* ours */.Od)(`${(share * 100).toFixed(1)} %`);
}
/** `1 incident`, `2 incidents`. */
function plural(count, one, many = `${one}s`) {
    return (0,safe/* ours */.Od)(`${count} ${count === 1 ? one : many}`);
}
/** An instant to the minute, UTC. */
function minute(instant) {
    return (0,safe/* ours */.Od)(`${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}
/** The number of an incident, linked when its address is one of an issue and nothing else. */
function issue(record) {
    if (!ISSUE_URL.test(record.url))
        return (0,safe/* neutralise */.$0)(`#${record.number}`);
    return (0,safe/* safe */.gB) `[#${record.number}](${(0,safe/* ours */.Od)(record.url)})`;
}
/** The number of a preventive action: an issue beside that of its incident. */
function actionIssue(action, record) {
    return issue({ number: action.number, url: record.url.replace(/\d+$/, String(action.number)) });
}
/** A title as plain text, cut to what a table can bear. */
function title(record) {
    const letters = [...record.title.slice(0, 4 * LONGEST_TITLE)];
    const cut = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}…` : letters.join('');
    return cut.trim() === '' ? (0,safe/* safe */.gB) `(no title)` : (0,safe/* neutralise */.$0)(cut);
}
/** The level, with the peak where it was worse; the milder kinds have a potential level only. */
function level({ kind, severity, severityPeak }) {
    if (severity === null)
        return (0,safe/* safe */.gB) `none yet`;
    if (kind !== 'incident')
        return (0,safe/* ours */.Od)(`potential ${severity}`);
    return (0,safe/* ours */.Od)(severityPeak === null || severityPeak >= severity ? severity : `${severity} (peak ${severityPeak})`);
}
/** How long ago an incident was declared. */
function age(record, now) {
    return span((0,instants/* secondsBetween */.O1)(record.declaredAt, now));
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-counts.js





/** Incidents by level and by failure mode. */
function countSection({ figures, series }) {
    const { bySeverity, byFailureMode, incidents } = figures.counts;
    const noLevel = series.reduce((sum, week) => sum + week.noSeverity, 0);
    const levels = [
        ...severities/* severities */.gO.map((row) => [(0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(row.id)}** ${(0,safe/* ours */.Od)(row.meaning)}`, (0,safe/* safe */.gB) `${bySeverity[row.id]}`]),
        ...(noLevel > 0 ? [[(0,safe/* safe */.gB) `no level yet`, (0,safe/* safe */.gB) `${noLevel}`]] : []),
    ];
    const modes = failure_modes/* failureModes */.v
        .filter((mode) => byFailureMode[mode.id] > 0)
        .map((mode) => [(0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(mode.id)}** ${(0,safe/* ours */.Od)(mode.meaning)}`, (0,safe/* safe */.gB) `${byFailureMode[mode.id]}`]);
    const parts = [(0,safe/* safe */.gB) `## What happened`, table([(0,safe/* safe */.gB) `severity (S0 is the worst)`, (0,safe/* safe */.gB) `incidents`], levels)];
    if (modes.length === 0)
        return (0,safe/* joinSafe */.e)([...parts, (0,safe/* safe */.gB) `No failure mode is named yet.`], '\n\n');
    const note = (0,safe/* safe */.gB) `Of ${incidents} in all. An incident may name several failure modes; modes that none names are not listed.`;
    return (0,safe/* joinSafe */.e)([...parts, table([(0,safe/* safe */.gB) `failure mode`, (0,safe/* safe */.gB) `incidents`], modes), note], '\n\n');
}
/** The window week by week: numbers only, since neighbouring weeks of a few incidents show no trend. */
function trendSection({ series }) {
    const header = [
        (0,safe/* safe */.gB) `week`,
        (0,safe/* safe */.gB) `incidents`,
        ...severities/* severityIds */.wz.map((id) => (0,safe/* ours */.Od)(id)),
        (0,safe/* safe */.gB) `near misses`,
        (0,safe/* safe */.gB) `median TTD`,
        (0,safe/* safe */.gB) `median TTR`,
    ];
    const rows = series.map((week) => [
        (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(week.week.id)}${(0,safe/* ours */.Od)(week.partial ? ' \\*' : '')}`,
        (0,safe/* safe */.gB) `${week.incidents}`,
        ...severities/* severityIds */.wz.map((id) => (0,safe/* safe */.gB) `${week.bySeverity[id]}`),
        (0,safe/* safe */.gB) `${week.nearMisses}`,
        medianOf(week.timeToDetect),
        medianOf(week.timeToResolve),
    ]);
    const star = series.some((week) => week.partial)
        ? (0,safe/* safe */.gB) ` \\* The window holds only a part of this week.`
        : (0,safe/* safe */.gB) ``;
    const note = (0,safe/* safe */.gB) `By week of declaration (ISO, UTC), newest last. No arrows: with a handful of incidents a week, a change of the median is noise.${star}`;
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Week by week`, note, table(header, rows)], '\n\n');
}
function medianOf({ median, n }) {
    return median === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${span(median)} (n = ${n})`;
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-durations.js




/** Under so many values a median says less than the values themselves. */
const weekly_durations_FEW = 5;
const titles = {
    timeToDetect: (0,safe/* safe */.gB) `**Time to detect** (TTD) = detected − started`,
    timeToAcknowledge: (0,safe/* safe */.gB) `**Time to acknowledge** (TTA) = acknowledged − detected`,
    timeToMitigate: (0,safe/* safe */.gB) `**Time to mitigate** (TTM) = mitigated − detected`,
    timeToResolve: (0,safe/* safe */.gB) `**Time to resolve** (TTR) = resolved − detected`,
};
/** The four durations, all incidents beside the AI-specific ones. */
function durationSection({ figures, spreads }) {
    const blocks = durations/* durationIds */.J4.map((id) => durationBlock(titles[id], [
        { name: (0,safe/* safe */.gB) `all incidents`, figure: figures.all[id], spread: spreads.all[id] },
        { name: (0,safe/* safe */.gB) `AI-specific`, figure: figures.aiSpecific[id], spread: spreads.aiSpecific[id] },
    ]));
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## How long it took`, explanation, ...blocks], '\n\n');
}
const explanation = (0,safe/* safe */.gB) `Of incidents declared in the window; dismissed reports, duplicates, near misses and hazards have no part in it. Only times known to the minute are used. *AI-specific*: at least one failure mode other than infrastructure. *p90* needs ${durations/* P90_FROM */.Nf} values. *Left out*: a time is missing or unknown, is known only to the day or month, or comes before the time it should follow. *Not yet*: the end has not been recorded and the incident is not resolved, so the true figure can only be longer.`;
/** One duration under its definition; where there are few values, they are printed one by one. */
function durationBlock(definition, rows) {
    const header = [
        (0,safe/* safe */.gB) ` `,
        (0,safe/* safe */.gB) `n`,
        (0,safe/* safe */.gB) `median`,
        (0,safe/* safe */.gB) `p90`,
        (0,safe/* safe */.gB) `min to max`,
        (0,safe/* safe */.gB) `mean`,
        (0,safe/* safe */.gB) `left out`,
        (0,safe/* safe */.gB) `not yet`,
    ];
    const values = rows.filter(({ figure }) => figure.n > 0 && figure.n < weekly_durations_FEW).map(valuesOf);
    const parts = [
        definition,
        table(header, rows.map(({ name, figure }) => [name, ...cells(figure)])),
    ];
    return (0,safe/* joinSafe */.e)(values.length === 0 ? parts : [...parts, (0,safe/* joinSafe */.e)(values, '\n')], '\n\n');
}
function cells({ n, median, p90, min, max, mean, leftOut, open }) {
    return [
        (0,safe/* safe */.gB) `${n}`,
        orDash(median),
        n > 0 && p90 === null ? (0,safe/* safe */.gB) `too few` : orDash(p90),
        min === null || max === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${span(min)} to ${span(max)}`,
        mean === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${span(mean)} (n = ${n})`,
        reasons(leftOut),
        (0,safe/* safe */.gB) `${open}`,
    ];
}
function orDash(seconds) {
    return seconds === null ? (0,safe/* safe */.gB) `–` : span(seconds);
}
function reasons({ missing, precision, order }) {
    const given = [
        ...(missing > 0 ? [(0,safe/* ours */.Od)(`${missing} missing`)] : []),
        ...(precision > 0 ? [(0,safe/* ours */.Od)(`${precision} too rough`)] : []),
        ...(order > 0 ? [(0,safe/* ours */.Od)(`${order} backwards`)] : []),
    ];
    return given.length === 0 ? (0,safe/* safe */.gB) `none` : (0,safe/* joinSafe */.e)(given, ', ');
}
function valuesOf({ name, spread }) {
    return (0,safe/* safe */.gB) `- ${name}, too few to sum up, so one by one: ${(0,safe/* joinSafe */.e)(spread.values.map(span), ', ')}.`;
}

// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-lists.js






/** A page that lists more than this is read by nobody; the ledger has the rest. */
const MOST_ROWS = 200;
/** Incidents that are not resolved, with their age since declaration. */
function openSection({ open, now }) {
    const all = [...open.before, ...open.inWindow];
    if (all.length === 0)
        return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Still open`, (0,safe/* safe */.gB) `No incident is open.`], '\n\n');
    const header = [(0,safe/* safe */.gB) `incident`, (0,safe/* safe */.gB) `title`, (0,safe/* safe */.gB) `severity`, (0,safe/* safe */.gB) `state`, (0,safe/* safe */.gB) `open for`];
    const row = (record) => [
        issue(record),
        title(record),
        level(record),
        stateOf(record),
        age(record, now),
    ];
    const note = open.before.length === 0
        ? (0,safe/* safe */.gB) `Open means not resolved; age since declaration.`
        : (0,safe/* safe */.gB) `Open means not resolved; age since declaration. ${plural(open.before.length, 'incident')} of these ${(0,safe/* ours */.Od)(open.before.length === 1 ? 'was' : 'were')} declared before the window and ${(0,safe/* ours */.Od)(open.before.length === 1 ? 'is' : 'are')} in none of the other figures.`;
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Still open`, note, capped(header, all, row)], '\n\n');
}
/** The ways around the process, which are honest as long as they are counted. */
function honestySection({ declared, figures }) {
    const incidents = (0,belonging/* incidentsOf */.D3)(declared);
    const unsigned = incidents.filter(belonging/* isUnsigned */.Eo);
    const downgraded = incidents.filter(({ severity, severityPeak }) => severity !== null && severityPeak !== null && (0,severities/* isWorse */.Bx)(severityPeak, severity));
    const duplicates = declared.filter((record) => record.state === 'duplicate').length;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Ways around`,
        (0,safe/* joinSafe */.e)([
            (0,safe/* safe */.gB) `- closed without sign-off: **${figures.counts.unsigned}**${named(unsigned)}`,
            (0,safe/* safe */.gB) `- graded down from a worse level: ${downgraded.length}${named(downgraded)}`,
            (0,safe/* safe */.gB) `- dismissed as a false alarm or a test: ${figures.counts.dismissed}; duplicates: ${duplicates}. Neither is counted as an incident.`,
        ], '\n'),
        ...falseAlarms(declared),
    ], '\n\n');
}
function named(records) {
    if (records.length === 0)
        return (0,safe/* safe */.gB) ``;
    const some = records.slice(0, 20).map(issue);
    const rest = records.length > some.length ? [(0,safe/* ours */.Od)(`and ${records.length - some.length} more`)] : [];
    return (0,safe/* safe */.gB) ` (${(0,safe/* joinSafe */.e)([...some, ...rest], ', ')})`;
}
function falseAlarms(declared) {
    if (!declared.some((record) => record.state === 'dismissed'))
        return [];
    const sources = [...lists/* closedLists */.A['found-by'].map((row) => row.id), null];
    const rows = sources.flatMap((source) => {
        const found = declared.filter((record) => record.foundBy === source);
        const dismissed = found.filter((record) => record.state === 'dismissed').length;
        return found.length === 0
            ? []
            : [[(0,safe/* ours */.Od)(source ?? 'not stated'), (0,safe/* safe */.gB) `${found.length}`, (0,safe/* safe */.gB) `${dismissed}`]];
    });
    return [table([(0,safe/* safe */.gB) `found by`, (0,safe/* safe */.gB) `reports`, (0,safe/* safe */.gB) `of these dismissed`], rows)];
}
/** Every record of the window, newest first. */
function recordSection({ declared }) {
    if (declared.length === 0)
        return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Reports of the window`, (0,safe/* safe */.gB) `None.`], '\n\n');
    const header = [(0,safe/* safe */.gB) `number`, (0,safe/* safe */.gB) `title`, (0,safe/* safe */.gB) `kind`, (0,safe/* safe */.gB) `severity`, (0,safe/* safe */.gB) `state`, (0,safe/* safe */.gB) `declared`];
    const row = (record) => [
        issue(record),
        title(record),
        (0,safe/* ours */.Od)(record.kind),
        level(record),
        stateOf(record),
        (0,safe/* ours */.Od)(new Date(record.declaredAt).toISOString().slice(0, 10)),
    ];
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Reports of the window`, capped(header, declared, row)], '\n\n');
}
function stateOf({ state, closedAt }) {
    return (0,safe/* ours */.Od)(state ?? (closedAt === null ? 'open' : 'closed'));
}
function capped(header, records, row) {
    const shown = table(header, records.slice(0, MOST_ROWS).map(row));
    const rest = records.length - MOST_ROWS;
    return rest > 0 ? (0,safe/* joinSafe */.e)([shown, (0,safe/* safe */.gB) `and ${rest} more, in the ledger.`], '\n\n') : shown;
}

// EXTERNAL MODULE: ./build/src/metrics/preventive-actions.js
var preventive_actions = __webpack_require__(49709);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-promises.js






const weekly_promises_MOST_ROWS = 50;
/** Preventive actions: kept, late and overdue, and how long guardrail gaps stayed open. */
function promiseSection({ declared, figures, now }) {
    const { total, done, overdue, onTime } = figures.preventiveActions;
    const today = (0,preventive_actions/* utcDay */.dA)(now);
    const gaps = declared.flatMap((record) => record.actions).filter((action) => action.kind === 'guardrail');
    const late = declared.flatMap((record) => record.actions.filter((action) => (0,preventive_actions/* isOverdue */.Jv)(action, today)).map((action) => ({ record, action })));
    const spread = (0,durations/* spreadOf */.jg)(gaps.map(preventive_actions/* measureFix */.EO));
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Preventive actions`,
        (0,safe/* safe */.gB) `${plural(total, 'action')} promised, ${done} done (${onTime} by the due date), **${overdue} overdue**. Overdue: the due day is over (UTC) and the action is not closed.`,
        ...(late.length > 0 ? [lateTable(late)] : []),
        durationBlock((0,safe/* safe */.gB) `**Guardrail-gap fix time** = from creation to done, of actions of kind guardrail`, [
            { name: (0,safe/* safe */.gB) `guardrail actions`, figure: figures.guardrailGapFix, spread },
        ]),
    ], '\n\n');
}
function lateTable(late) {
    const rows = [...late]
        .sort((a, b) => (a.action.due ?? '').localeCompare(b.action.due ?? ''))
        .slice(0, weekly_promises_MOST_ROWS)
        .map(({ record, action }) => [
        actionIssue(action, record),
        issue(record),
        (0,safe/* neutralise */.$0)(action.due ?? ''),
        action.owner === null ? (0,safe/* safe */.gB) `nobody` : (0,safe/* neutralise */.$0)(action.owner),
    ]);
    const header = [(0,safe/* safe */.gB) `overdue action`, (0,safe/* safe */.gB) `of incident`, (0,safe/* safe */.gB) `due`, (0,safe/* safe */.gB) `owner`];
    const rest = late.length > weekly_promises_MOST_ROWS ? [(0,safe/* safe */.gB) `and ${late.length - weekly_promises_MOST_ROWS} more.`] : [];
    return (0,safe/* joinSafe */.e)([table(header, rows), ...rest], '\n\n');
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-safeguards.js




/** What the filters caught, what escaped them and what they blocked for nothing. */
function filterSection({ catchRate, escapeRate, overBlockRate }) {
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## What the filters caught`,
        (0,safe/* joinSafe */.e)([
            (0,safe/* safe */.gB) `- **Catch rate** = unsafe outputs blocked ÷ (blocked + escaped): ${rate(catchRate)}${bound(catchRate, 'an upper bound')}`,
            (0,safe/* safe */.gB) `- **Escape rate** = 1 − catch rate: ${rate(escapeRate)}${bound(escapeRate, 'a lower bound')}`,
            (0,safe/* safe */.gB) `- **Over-block rate** = safe outputs blocked ÷ (safe blocked + safe allowed): ${rate(overBlockRate)}`,
        ], '\n'),
        (0,safe/* safe */.gB) `Summed over every record of the window that states both sides. What is often called "escape rate" is the catch rate of this page.`,
    ], '\n\n');
}
function rate({ value, numerator, denominator, origin }) {
    if (value === null)
        return (0,safe/* safe */.gB) `nothing counted`;
    return (0,safe/* safe */.gB) `**${percent(value)}** (${numerator} of ${denominator}; ${originOf(origin)})`;
}
function originOf(origin) {
    if (origin === null)
        return (0,safe/* safe */.gB) `it is not stated where the counts come from`;
    if (origin === 'mixed')
        return (0,safe/* safe */.gB) `mixed origins, so take it with care`;
    return (0,safe/* ours */.Od)(`counted from ${origin}`);
}
function bound({ value, origin }, which) {
    if (value === null || origin !== 'reported-only')
        return (0,safe/* safe */.gB) ``;
    return (0,safe/* safe */.gB) `. **Reported only, ${(0,safe/* ours */.Od)(which)}:** what escaped and nobody reported is not in it`;
}
/** How often prompt injection got through, and how often its exploits worked when they were run again. */
function injectionSection({ promptInjection }) {
    const { incidents, before, after } = promptInjection;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Prompt injection`,
        (0,safe/* safe */.gB) `${plural(incidents, 'incident')} with failure mode prompt-injection. Their exploits, run again:`,
        (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `- before the fix: ${exploit(before)}`, (0,safe/* safe */.gB) `- after the fix: ${exploit(after)}`], '\n'),
    ], '\n\n');
}
function exploit({ succeeded, attempted, interval }) {
    if (interval === null)
        return (0,safe/* safe */.gB) `no runs recorded`;
    const [low, high] = interval;
    return (0,safe/* safe */.gB) `worked in ${succeeded} of ${attempted} runs (95 % Wilson interval ${percent(low)} to ${percent(high)})`;
}
/** Near misses with what stopped them, and hazards. */
function nearMissSection({ nearMisses, counts }) {
    const stated = Object.values(nearMisses.stoppedBy).reduce((sum, count) => sum + count, 0);
    const rows = [
        ...lists/* closedLists */.A['stopped-by'].map((choice) => [
            (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(choice.id)}: ${(0,safe/* ours */.Od)(choice.meaning)}`,
            (0,safe/* safe */.gB) `${nearMisses.stoppedBy[choice.id]}`,
        ]),
        ...(stated < nearMisses.n ? [[(0,safe/* safe */.gB) `not stated`, (0,safe/* safe */.gB) `${nearMisses.n - stated}`]] : []),
    ];
    const parts = [
        (0,safe/* safe */.gB) `## Near misses`,
        (0,safe/* safe */.gB) `${plural(nearMisses.n, 'near miss', 'near misses')}, ${plural(counts.hazards, 'hazard')}. A rise is usually better reporting, not worse safety.`,
    ];
    const stopped = table([(0,safe/* safe */.gB) `stopped by`, (0,safe/* safe */.gB) `near misses`], rows);
    return (0,safe/* joinSafe */.e)(nearMisses.n === 0 ? parts : [...parts, stopped], '\n\n');
}
/** Production against staging; nothing where no drift was measured. */
function driftSection(drift) {
    if (drift.length === 0)
        return [];
    const header = [(0,safe/* safe */.gB) `suite`, (0,safe/* safe */.gB) `metric`, (0,safe/* safe */.gB) `staging`, (0,safe/* safe */.gB) `prod`, (0,safe/* safe */.gB) `prod − staging`];
    const rows = drift.map((one) => [
        (0,safe/* neutralise */.$0)(one.suite),
        (0,safe/* neutralise */.$0)(one.metric),
        ...[one.staging, one.prod, one.delta].map((value) => (0,safe/* safe */.gB) `${Number(value.toPrecision(4))}`),
    ]);
    const definition = (0,safe/* safe */.gB) `Production minus staging, on the same cases; suites that do not match are not compared.`;
    return [(0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Drift`, definition, table(header, rows)], '\n\n')];
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly.js










const weekly_DAY = 24 * 60 * 60 * 1000;
/** The weekly report: what a tired person must know first, every figure beside its definition. */
function weeklyReport(weekly) {
    const { figures, week } = weekly;
    const parts = [
        (0,safe/* safe */.gB) `<!-- Generated by incident-loop from the ledger; changes made here are overwritten. -->`,
        (0,safe/* safe */.gB) `# AI incidents, ${(0,safe/* ours */.Od)(week.id)}`,
        (0,safe/* safe */.gB) `Declared from ${minute(figures.window.from)} until ${minute(figures.window.to)}, when this report was made.`,
        summary(weekly),
        ...omission(weekly),
        openSection(weekly),
        durationSection(weekly),
        countSection(weekly),
        filterSection(figures),
        injectionSection(figures),
        nearMissSection(figures),
        ...driftSection(figures.drift),
        promiseSection(weekly),
        honestySection(weekly),
        trendSection(weekly),
        recordSection(weekly),
    ];
    return (0,safe/* safe */.gB) `${(0,safe/* joinSafe */.e)(parts, '\n\n')}\n`;
}
/** The window in a few lines. */
function summary(weekly) {
    const { figures, declared, now } = weekly;
    const { incidents, nearMisses, hazards, dismissed, unsigned, bySeverity } = figures.counts;
    const worst = severities/* severityIds */.wz.find((id) => bySeverity[id] > 0);
    const lastWeek = { from: new Date(Date.parse(now) - 7 * weekly_DAY).toISOString(), to: now };
    const recent = (0,belonging/* incidentsOf */.D3)((0,metrics_window/* declaredIn */.eI)(lastWeek, declared)).length;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `- **${plural(incidents, 'incident')}**, ${recent} of them in the last 7 days${worst ? (0,safe/* safe */.gB) `; the worst level is ${(0,safe/* ours */.Od)(worst)} (${bySeverity[worst]})` : (0,safe/* safe */.gB) ``}`,
        openLine(weekly),
        (0,safe/* safe */.gB) `- ${plural(unsigned, 'incident')} closed without sign-off; ${plural(figures.preventiveActions.overdue, 'preventive action')} overdue`,
        (0,safe/* safe */.gB) `- ${plural(nearMisses, 'near miss', 'near misses')}, ${plural(hazards, 'hazard')}, ${dismissed} dismissed`,
    ], '\n');
}
function openLine({ figures, open, now }) {
    const [oldest] = [...open.before, ...open.inWindow];
    const before = open.before.length === 0 ? (0,safe/* safe */.gB) `` : (0,safe/* safe */.gB) `, and ${open.before.length} from before the window`;
    if (!oldest)
        return (0,safe/* safe */.gB) `- none is open`;
    return (0,safe/* safe */.gB) `- **${figures.counts.open} still open**${before}; the oldest is ${issue(oldest)}, declared ${age(oldest, now)} ago`;
}
function omission({ omitted }) {
    if (omitted === 0)
        return [];
    return [
        (0,safe/* safe */.gB) `> **${plural(omitted, 'line')} of the ledger could not be read** and ${(0,safe/* ours */.Od)(omitted === 1 ? 'is' : 'are')} in none of these figures; the log of the run names file and line.`,
    ];
}

;// CONCATENATED MODULE: ./build/src/rendering/index-page.js



/** `incidents/README.md`: how fresh it is, the latest report, the chart for light and dark. */
function indexPage(weekly) {
    const report = (0,safe/* ours */.Od)(weekly.week.id);
    const parts = [
        (0,safe/* safe */.gB) `<!-- Generated by incident-loop from the ledger; changes made here are overwritten. -->`,
        (0,safe/* safe */.gB) `# AI incidents`,
        (0,safe/* safe */.gB) `Made at ${minute(weekly.now)}. **If this is older than 8 days, the schedule has stopped:** start the workflow of the weekly report by hand, and look at its last run.`,
        (0,safe/* safe */.gB) `**[The report of ${report}](reports/${report}.md)** · [all reports](reports/) · [figures as JSON](metrics.json) · [ledger](ledger/)`,
        summary(weekly),
        picture,
        (0,safe/* safe */.gB) `The same numbers stand in the report as a table, every figure beside its definition.`,
    ];
    return (0,safe/* safe */.gB) `${(0,safe/* joinSafe */.e)(parts, '\n\n')}\n`;
}
const picture = (0,safe/* safe */.gB) `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="charts/incidents-dark.svg">
  <img alt="Incidents declared per week by severity, and the median time to detect" src="charts/incidents-light.svg" width="720">
</picture>`;

;// CONCATENATED MODULE: ./build/src/rendering/weekly-files.js





/** The files of the weekly commit beside the ledger itself: report, index page, figures and two charts. */
function weeklyFiles(records, standpoint, extras = {}) {
    const summed = weekly(records, standpoint, extras);
    return [
        { path: `incidents/reports/${summed.week.id}.md`, text: weeklyReport(summed) },
        { path: 'incidents/README.md', text: indexPage(summed) },
        { path: 'incidents/metrics.json', text: `${JSON.stringify(summed.figures, null, 2)}\n` },
        { path: 'incidents/charts/incidents-light.svg', text: incidentChart(summed.series, lightTheme) },
        { path: 'incidents/charts/incidents-dark.svg', text: incidentChart(summed.series, darkTheme) },
    ];
}


/***/ })

};
