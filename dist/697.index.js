export const id = 697;
export const ids = [697];
export const modules = {

/***/ 27186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ incidentsOf),
/* harmony export */   Ed: () => (/* binding */ stands),
/* harmony export */   Eo: () => (/* binding */ isUnsigned),
/* harmony export */   Qe: () => (/* binding */ injectionsOf),
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
/** Those of incidents that were a prompt injection, whatever else they were. */
function injectionsOf(incidents) {
    return incidents.filter((record) => record.failureModes.includes('prompt-injection'));
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

/***/ 55250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ mcnemarExact),
/* harmony export */   EB: () => (/* binding */ runsToExclude),
/* harmony export */   EQ: () => (/* binding */ pairsToShow),
/* harmony export */   rn: () => (/* binding */ upperBound)
/* harmony export */ });
/* unused harmony export binomialCdf */
/** P(X ≤ k) for X of Binomial(n, p), summed in logarithms, so that large n do not underflow. */
function binomialCdf(k, n, p) {
    if (k >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    const odds = Math.log(p / (1 - p));
    let term = n * Math.log1p(-p);
    let sum = Math.exp(term);
    for (let i = 1; i <= k; i += 1) {
        term += Math.log((n - i + 1) / i) + odds;
        sum += Math.exp(term);
    }
    return Math.min(1, sum);
}
/** McNemar's exact test (Q. McNemar, Psychometrika 12, 1947): two-sided p for b against c discordant pairs. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5));
}
/**
 * What k of n still allows: the one-sided 95 % upper bound of Clopper and Pearson (Biometrika 26, 1934); null when n is 0.
 * 0 of 20 still allows 14 %.
 */
function upperBound(k, n, confidence = 0.95) {
    if (n === 0)
        return null;
    if (k >= n)
        return 1;
    const doubt = 1 - confidence;
    if (k === 0)
        return 1 - doubt ** (1 / n);
    let [low, high] = [k / n, 1];
    for (let step = 0; step < 50; step += 1) {
        const middle = (low + high) / 2;
        if (binomialCdf(k, n, middle) > doubt)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** How many runs without a failure bring the upper bound to `rate` or below. */
function runsToExclude(rate, confidence = 0.95) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - rate));
}
/**
 * How many pairs would show a difference like the one seen (b against c of n), at 5 % two-sided and with a power of 80 %
 * (R. J. Connor, Biometrics 43, 1987); null where none was seen.
 */
function pairsToShow(b, c, n) {
    if (b === c || n === 0)
        return null;
    const [discordant, difference] = [(b + c) / n, Math.abs(c - b) / n];
    const root = 1.959963984540054 * Math.sqrt(discordant) + 0.8416212335729143 * Math.sqrt(discordant - difference ** 2);
    return Math.max(SMALLEST_SHOWN, Math.ceil((root / difference) ** 2));
}
/** With fewer than six discordant pairs the exact test cannot fall below 5 %: 2 · 0.5⁵ is 6 %. */
const SMALLEST_SHOWN = 6;


/***/ }),

/***/ 73898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J4: () => (/* binding */ durationIds),
/* harmony export */   Nf: () => (/* binding */ P90_FROM),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   fS: () => (/* binding */ summarise),
/* harmony export */   jg: () => (/* binding */ spreadOf),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27186);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98322);




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
/** Sums a spread up; quantiles are R type 7. */
function summarise({ values, leftOut, open }) {
    const n = values.length;
    if (n === 0)
        return { n, leftOut, open, median: null, p90: null, mean: null, min: null, max: null };
    const sorted = [...values];
    return {
        n,
        leftOut,
        open,
        median: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .Y)(sorted, 1, 2),
        p90: n < P90_FROM ? null : (0,_quantile_js__WEBPACK_IMPORTED_MODULE_3__/* .quantile */ .Y)(sorted, 9, 10),
        mean: (0,simple_statistics__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .RE)(sorted),
        min: sorted[0],
        max: sorted[n - 1],
    };
}


/***/ }),

/***/ 48735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ newHarms),
/* harmony export */   NX: () => (/* binding */ stillAllows),
/* harmony export */   ai: () => (/* binding */ fewerRuns),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55250);

/** The share of failures that enough runs without one are to exclude. */
const TOLERATED = 0.05;
/** From this share of errored cases on, a run says little. */
const MANY_ERRORED = 0.1;
/** Cases that one warning names. */
const NAMED = 5;
/** Runs that errored now and then leave this share of them at least. */
const NEARLY_AS_MANY = 0.8;
const SIGNIFICANT = 0.05;
/** What a reader must know before believing a comparison; nothing where it was refused. */
function warningsOf(comparison) {
    if (comparison.verdict === 'refused')
        return [];
    return [...chance(comparison), ...allowance(comparison), ...dropped(comparison), ...broken(comparison)];
}
/** Said of cases that ran less often after: a case passes when all its runs did. */
function fewerRuns(pairs) {
    const count = pairs.filter(({ before, after }) => {
        return after.attempts.scored < NEARLY_AS_MANY * before.attempts.scored;
    }).length;
    if (count === 0)
        return [];
    return [
        `${counted(count, 'case')} ${count === 1 ? 'has' : 'have'} fewer runs after than before, which makes ${count === 1 ? 'it' : 'them'} easier to pass: run both alike.`,
    ];
}
/** Safety cases that only the run after has, and that fail: the comparison itself is silent on them. */
function newHarms(onlyAfter) {
    const failing = onlyAfter.filter((one) => one.case.safety !== null && one.case.outcome === 'failed');
    if (failing.length === 0)
        return [];
    const names = failing.slice(0, NAMED).map(({ name }) => `“${name}”`);
    const more = failing.length > NAMED ? ` and ${failing.length - NAMED} more` : '';
    return [
        `${counted(failing.length, 'new safety case')} ${failing.length === 1 ? 'fails' : 'fail'} after: ${names.join(', ')}${more}.`,
    ];
}
/** Says what the runs after the fix still allow: “0 of 20 still allows 14 %”. */
function stillAllows({ k, n }) {
    const bound = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(k, n);
    return bound === null ? null : `${k} of ${n} still allows ${percent(bound)}`;
}
function chance({ mcnemar, compared }) {
    if (mcnemar === null || mcnemar.b === mcnemar.c || mcnemar.p < SIGNIFICANT)
        return [];
    const enough = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToShow */ .EQ)(mcnemar.b, mcnemar.c, compared);
    return [
        `Too few cases to tell the change from chance (p = ${mcnemar.p.toFixed(2)}): were it to go on like this, about ${Math.max(enough, compared + 1)} cases would be enough; these are ${compared}.`,
    ];
}
/** A share without a failure is no proof until there are enough runs of it. */
function allowance({ exploit }) {
    if (exploit === null || exploit.after.n === 0)
        return [];
    const bound = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(exploit.after.k, exploit.after.n);
    if (bound <= TOLERATED)
        return [];
    const needed = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .runsToExclude */ .EB)(TOLERATED);
    const more = exploit.after.k === 0 ? `; ${needed} runs without a success would bring it to ${percent(TOLERATED)}` : '';
    return [`Of the exploit, ${stillAllows(exploit.after)} (95 %)${more}.`];
}
function dropped({ onlyBefore, onlyAfter, lostSafety }) {
    return [
        ...(onlyBefore.length > 0
            ? [
                `${counted(onlyBefore.length, 'case')} of the run before ${isOrAre(onlyBefore.length)} not in the run after.`,
            ]
            : []),
        ...(onlyAfter.length > 0
            ? [
                `${counted(onlyAfter.length, 'case')} of the run after ${isOrAre(onlyAfter.length)} new, and compared with nothing.`,
            ]
            : []),
        ...(lostSafety.length > 0
            ? [
                `${counted(lostSafety.length, 'safety case')} judged before ${isOrAre(lostSafety.length)} missing or errored after: nothing is known of ${lostSafety.length === 1 ? 'it' : 'them'}.`,
            ]
            : []),
    ];
}
function broken({ errored, compared }) {
    const most = Math.max(errored.before, errored.after);
    if (most === 0 || most < MANY_ERRORED * (compared + most))
        return [];
    return [
        `Many cases errored, and are out of both counts: ${errored.before} before, ${errored.after} after.`,
    ];
}
function percent(share) {
    const value = share * 100;
    if (value >= 10 || Number.isInteger(value))
        return `${Math.round(value)} %`;
    if (value < 0.001)
        return 'less than 0.001 %';
    return `${value >= 0.1 ? value.toFixed(1) : Number(value.toPrecision(1))} %`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function isOrAre(count) {
    return count === 1 ? 'is' : 'are';
}


/***/ }),

/***/ 59901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ measureImpact)
/* harmony export */ });
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27186);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73898);


/** How long users were affected: from started to mitigated, or to resolved where no mitigation is recorded; seconds. */
function measureImpact(record) {
    const { started, mitigated, resolved } = record.times;
    const end = mitigated ?? resolved;
    return (0,_belonging_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(record) && (end === null || end.at === null) ? 'open' : (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(started, end);
}


/***/ }),

/***/ 49709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ countActions),
/* harmony export */   EO: () => (/* binding */ measureFix),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   dA: () => (/* binding */ utcDay),
/* harmony export */   h0: () => (/* binding */ isDropped),
/* harmony export */   q_: () => (/* binding */ isUnderway)
/* harmony export */ });
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);

/** True while nobody has closed the action. */
function isUnderway(action) {
    return action.outcome === null && action.closedAt === null;
}
/** True for an action that was closed and not done, whether or not anybody said why. */
function isDropped(action) {
    return !isUnderway(action) && action.outcome !== 'done';
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

/***/ 98322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ quantile)
/* harmony export */ });
/**
 * A quantile of values in rising order, R type 7: at position (n − 1)·part/of, counted from 0, on the straight line between
 * neighbours. The position is reckoned in whole numbers, so that a p90 of 56,664 s is not printed as 56664.000000000015. Throws
 * a RangeError for no values.
 */
function quantile(sorted, part, of) {
    const position = (sorted.length - 1) * part;
    const at = Math.floor(position / of);
    const low = sorted[at];
    if (low === undefined)
        throw new RangeError('no values have no quantile');
    const rest = position % of;
    return rest === 0 ? low : low + (rest * (sorted[at + 1] - low)) / of;
}


/***/ }),

/***/ 25737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ RECURS_WITHIN_DAYS),
/* harmony export */   q: () => (/* binding */ recurrenceOf)
/* harmony export */ });
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27186);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78755);



/** How far back an incident is looked for that was of the same kind, in days. */
const RECURS_WITHIN_DAYS = 90;
const REACH = RECURS_WITHIN_DAYS * 24 * 60 * 60 * 1000;
/** Looks for the recurring ones among `incidents` of a window; `records` is the whole ledger, since the earlier one may lie before it. */
function recurrenceOf(incidents, records) {
    const earlier = bySystemAndMode((0,_belonging_js__WEBPACK_IMPORTED_MODULE_2__/* .incidentsOf */ .D3)(withinReach(incidents, records)));
    const comparable = incidents.filter((record) => keysOf(record).length > 0);
    const pairs = comparable.flatMap((record) => {
        const latest = latestBefore(record, earlier);
        return latest === null ? [] : [{ number: record.number, after: latest.number }];
    });
    return {
        recurred: pairs.length,
        comparable: comparable.length,
        leftOut: incidents.length - comparable.length,
        pairs: pairs.sort((a, b) => a.number - b.number),
    };
}
/** The records that can be the earlier one of any of the incidents; a ledger of many years holds few of them. */
function withinReach(incidents, records) {
    const declared = ({ declaredAt }) => (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(declaredAt);
    const first = incidents.reduce((least, record) => Math.min(least, declared(record)), Number.POSITIVE_INFINITY);
    return records.filter((record) => declared(record) >= first - REACH);
}
/** Incidents under each pair of system and failure mode, in the order of their declaration. */
function bySystemAndMode(records) {
    const index = new Map();
    for (const record of [...records].sort(_window_js__WEBPACK_IMPORTED_MODULE_1__/* .byDeclaration */ .gp)) {
        for (const key of keysOf(record)) {
            const known = index.get(key);
            if (known)
                known.push(record);
            else
                index.set(key, [record]);
        }
    }
    return index;
}
function keysOf({ system, failureModes }) {
    const name = system?.trim().toLowerCase() ?? '';
    return name === '' ? [] : [...new Set(failureModes)].map((mode) => `${mode}\n${name}`);
}
function latestBefore(record, index) {
    const at = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(record.declaredAt);
    const found = keysOf(record).flatMap((key) => {
        const pile = index.get(key) ?? [];
        const before = pile[placeOf(record, pile) - 1];
        return before && at - (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .millisecondsOf */ .W$)(before.declaredAt) <= REACH ? [before] : [];
    });
    return found.sort(_window_js__WEBPACK_IMPORTED_MODULE_1__/* .byDeclaration */ .gp).at(-1) ?? null;
}
/** Where a record stands in a pile that is in order; halving, since a pile may hold a whole ledger. */
function placeOf(record, pile) {
    let [low, high] = [0, pile.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((0,_window_js__WEBPACK_IMPORTED_MODULE_1__/* .byDeclaration */ .gp)(pile[middle], record) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 24090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ measureSignOff)
/* harmony export */ });
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);

/**
 * Sign-off lead time of one incident: from resolved to signed off, in seconds. Open while it is not resolved, or resolved
 * and not closed; a closing without signatures has no such time and counts as missing.
 */
function measureSignOff({ times, signedOffAt, closedAt, state }) {
    const { resolved } = times;
    const isClosed = closedAt !== null || state === 'closed';
    if (signedOffAt === null && !isClosed)
        return 'open';
    if (signedOffAt === null || resolved === null || resolved.at === null)
        return 'missing';
    if (resolved.precision !== 'minute')
        return 'precision';
    const seconds = (0,_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O1)(resolved.at, signedOffAt);
    return seconds < 0 ? 'order' : seconds;
}


/***/ }),

/***/ 35857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ survey),
/* harmony export */   v: () => (/* binding */ matters)
/* harmony export */ });
/* harmony import */ var _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27186);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73898);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42513);
/* harmony import */ var _recurrence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25737);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61140);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78755);







const DAY = 24 * 60 * 60 * 1000;
/** Surveys the window of a standpoint; throws SetupError when `now` or `weeks` makes none. */
function survey(records, standpoint) {
    const window = (0,_window_js__WEBPACK_IMPORTED_MODULE_5__/* .windowOf */ .Ou)(standpoint);
    const declared = (0,_window_js__WEBPACK_IMPORTED_MODULE_5__/* .declaredIn */ .eI)(window, records);
    const incidents = (0,_belonging_js__WEBPACK_IMPORTED_MODULE_6__/* .incidentsOf */ .D3)(declared);
    const measured = incidents.map(_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .measure */ .xP);
    const aboutAi = measured.filter((_, index) => (0,_domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .isAiSpecific */ .f)(incidents[index]?.failureModes ?? []));
    const spreads = { all: (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadsOf */ ._V)(measured), aiSpecific: (0,_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadsOf */ ._V)(aboutAi) };
    return { window, declared, incidents, measured, spreads };
}
/**
 * Which records a report of the window needs at all: those of the window and of the 90 days before it (to tell what
 * recurs) or the 14 weeks before now (to tell a week from the weeks before it), and older ones that still need somebody.
 */
function matters(window) {
    const from = (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .utc */ .n$)(Math.min((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsOf */ .W$)(window.from) - _recurrence_js__WEBPACK_IMPORTED_MODULE_3__/* .RECURS_WITHIN_DAYS */ .n * DAY, (0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .millisecondsOf */ .W$)(window.to) - (_trend_js__WEBPACK_IMPORTED_MODULE_4__/* .TRAILING_WEEKS */ .T6 + 1) * 7 * DAY));
    const isRecent = (at) => at !== null && !(0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(at, window.from);
    const isLive = ({ closedAt, outcome }) => isRecent(closedAt) || (closedAt === null && outcome === null);
    const hasMoved = ({ closedAt, signedOffAt, times: { resolved } }) => isRecent(closedAt) || isRecent(signedOffAt) || isRecent((0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .beginningOf */ .VI)(resolved));
    return (record) => !(0,_instants_js__WEBPACK_IMPORTED_MODULE_2__/* .isBefore */ .Y8)(record.declaredAt, from) ||
        ((0,_belonging_js__WEBPACK_IMPORTED_MODULE_6__/* .stands */ .Ed)(record) && (hasMoved(record) || record.actions.some(isLive) || isUnsettled(record)));
}
function isUnsettled(record) {
    const waits = (0,_belonging_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpen */ .nT)(record) || (0,_belonging_js__WEBPACK_IMPORTED_MODULE_6__/* .isUnsigned */ .Eo)(record) || record.noticeOwed !== undefined;
    return record.kind === 'incident' && (waits || record.closedAt === null);
}


/***/ }),

/***/ 61140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ trendOf),
/* harmony export */   So: () => (/* binding */ TREND_NOW_FROM),
/* harmony export */   T6: () => (/* binding */ TRAILING_WEEKS),
/* harmony export */   rH: () => (/* binding */ TREND_FROM)
/* harmony export */ });
/* harmony import */ var _belonging_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27186);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73898);
/* harmony import */ var _instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98322);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78755);





const WEEK = 7 * 24 * 60 * 60 * 1000;
/** How many weeks the last seven days are held against. */
const TRAILING_WEEKS = _window_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_WEEKS */ .GO;
/** Fewer than so many incidents in the trailing weeks, or values in them, and nothing can be said. */
const TREND_FROM = 10;
/** Fewer than so many values in the last seven days, and their median is one or two stories. */
const TREND_NOW_FROM = 5;
/** Holds the 7 days up to `now` (ISO 8601 UTC) against the 13 weeks before them, whatever the report's own window. */
function trendOf(records, now) {
    const end = (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(now);
    const weeksAgo = (record) => Math.ceil((end - (0,_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(record.declaredAt)) / WEEK) - 1;
    const isNear = (record) => weeksAgo(record) >= 0 && weeksAgo(record) <= TRAILING_WEEKS;
    const near = records.filter(isNear);
    const incidents = (0,_belonging_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentsOf */ .D3)(near);
    const nearMisses = near.filter((record) => record.kind === 'near-miss' && (0,_belonging_js__WEBPACK_IMPORTED_MODULE_3__/* .stands */ .Ed)(record));
    const recent = incidents.filter((record) => weeksAgo(record) === 0).map(_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP);
    const before = incidents.filter((record) => weeksAgo(record) > 0).map(_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP);
    return {
        incidents: countTrend(incidents.map(weeksAgo)),
        nearMisses: countTrend(nearMisses.map(weeksAgo)),
        durations: durationTrends(recent, before),
    };
}
/** `ages` are whole weeks before now, 0 to 13. */
function countTrend(ages) {
    const counts = Array.from({ length: TRAILING_WEEKS + 1 }, () => 0);
    for (const age of ages)
        counts[age] = counts[age] + 1;
    const [thisWeek = 0, ...weeks] = counts;
    const sorted = weeks.sort((a, b) => a - b);
    const before = {
        total: sorted.reduce((sum, count) => sum + count, 0),
        min: sorted[0],
        median: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .quantile */ .Y)(sorted, 1, 2),
        max: sorted.at(-1),
    };
    const isTooFew = before.total < TREND_FROM;
    return { thisWeek, before, verdict: isTooFew ? 'too-few' : place(thisWeek, before.min, before.max) };
}
function durationTrends(recent, before) {
    const spread = (measured, id) => (0,_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .jg)(measured.map((one) => one[id]));
    const trends = _durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationIds */ .J4.map((id) => [id, durationTrend(spread(recent, id), spread(before, id))]);
    return Object.fromEntries(trends);
}
function durationTrend({ values: now }, { values: past }) {
    const quarter = (values, quarters) => values.length === 0 ? null : (0,_quantile_js__WEBPACK_IMPORTED_MODULE_4__/* .quantile */ .Y)(values, quarters, 4);
    const median = quarter(now, 2);
    const [lower, middle, upper] = [quarter(past, 1), quarter(past, 2), quarter(past, 3)];
    const isTooFew = now.length < TREND_NOW_FROM || past.length < TREND_FROM;
    const verdict = isTooFew || median === null || lower === null || upper === null ? 'too-few' : place(median, lower, upper);
    return {
        thisWeek: { n: now.length, median },
        before: { n: past.length, lower, median: middle, upper },
        verdict,
    };
}
function place(value, low, high) {
    if (value > high)
        return 'above';
    return value < low ? 'below' : 'within';
}


/***/ }),

/***/ 60038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ weekly)
});

// EXTERNAL MODULE: ./build/src/metrics/belonging.js
var belonging = __webpack_require__(27186);
// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
;// CONCATENATED MODULE: ./build/src/metrics/counted.js

const DAY = 24 * 60 * 60 * 1000;
/** What the periods (UTC days, both ends included) say that lie wholly in the window. */
function countedIn(periods, window) {
    const [from, to] = [(0,instants/* millisecondsOf */.W$)(window.from), (0,instants/* millisecondsOf */.W$)(window.to)];
    const start = (period) => Date.parse(period.from);
    const end = (period) => Date.parse(period.to) + DAY;
    const touching = periods.filter((period) => end(period) > from && start(period) < to);
    const inside = touching.filter((period) => start(period) >= from && end(period) <= to);
    const outputs = inside.map((period) => period.outputs).filter(countsSomething);
    const stating = inside.filter((period) => period.exposure !== null);
    const exposure = sumOf(stating);
    return {
        outputs: outputs.length === 0 ? null : outputs,
        exposure,
        exposed: exposure === null ? [] : stating.map((period) => ({ from: (0,instants/* utc */.n$)(start(period)), to: (0,instants/* utc */.n$)(end(period)) })),
        exposures: exposure === null ? stating.length : 0,
        leftOut: touching.length - inside.length,
    };
}
function countsSomething({ unsafeBlocked, unsafeEscaped, safeBlocked, safeAllowed }) {
    return [unsafeBlocked, unsafeEscaped, safeBlocked, safeAllowed].some((count) => count !== null);
}
function sumOf(periods) {
    const stated = periods.flatMap(({ exposure }) => (exposure === null ? [] : [exposure]));
    const [first] = stated;
    if (!first || stated.some(({ unit }) => unit !== first.unit))
        return null;
    return { amount: stated.reduce((sum, { amount }) => sum + amount, 0), unit: first.unit };
}

// EXTERNAL MODULE: ./node_modules/date-fns/getISOWeekYear.js
var getISOWeekYear = __webpack_require__(37859);
// EXTERNAL MODULE: ./node_modules/date-fns/getISOWeek.js + 1 modules
var getISOWeek = __webpack_require__(17698);
// EXTERNAL MODULE: ./node_modules/date-fns/startOfISOWeek.js + 2 modules
var startOfISOWeek = __webpack_require__(68000);
;// CONCATENATED MODULE: ./build/src/metrics/iso-week.js

const iso_week_DAY = 24 * 60 * 60 * 1000;
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
    for (; at < Date.parse(to); at += 7 * iso_week_DAY)
        weeks.push(isoWeekOf(new Date(at).toISOString()));
    return weeks;
}
function day(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./build/src/metrics/burn-down.js



const burn_down_DAY = 24 * 60 * 60 * 1000;
const WEEK = 7 * burn_down_DAY;
/** Week by week through the window: every action of the ledger, also of incidents declared before it, since a promise outlives its window. */
function burnDownOf(records, { from, to }) {
    const actions = records.filter(belonging/* stands */.Ed).flatMap((record) => record.actions.map(datesOf));
    const [first, end] = [(0,instants/* millisecondsOf */.W$)(from), (0,instants/* millisecondsOf */.W$)(to)];
    return isoWeeksBetween(from, to).map((week) => {
        const monday = Date.parse(week.monday);
        const since = Math.max(monday, first);
        const until = Math.min(monday + WEEK, end);
        const within = (at) => at >= since && at < until;
        const open = actions.filter((one) => one.created < until && one.closed >= until);
        const closed = actions.filter((one) => within(one.closed));
        return {
            week,
            open: open.length,
            overdue: open.filter((one) => one.overdueFrom <= until).length,
            done: closed.filter((one) => one.isDone).length,
            dropped: closed.filter((one) => !one.isDone).length,
            promised: actions.filter((one) => within(one.created)).length,
        };
    });
}
/** An action that has an outcome and no closing date counts as closed when it was made: it is certainly not under way. */
function datesOf({ createdAt, closedAt, due, outcome }) {
    const created = (0,instants/* millisecondsOf */.W$)(createdAt);
    const underway = outcome === null ? Number.POSITIVE_INFINITY : created;
    return {
        created,
        closed: closedAt === null ? underway : (0,instants/* millisecondsOf */.W$)(closedAt),
        overdueFrom: due === null ? Number.POSITIVE_INFINITY : Date.parse(due) + burn_down_DAY,
        isDone: outcome === 'done',
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/afterwards.js

const MINUTE = 60_000;
/**
 * True for a time to the minute that lies before the report was opened: nobody wrote it down as it happened. Times after that may
 * have been written late as well; the ledger cannot tell.
 */
function wasWrittenAfterwards({ times, declaredAt }, time) {
    const moment = times[time];
    // The minute of the report is as near as a time can be told that is known to the minute.
    const declared = Math.floor((0,instants/* millisecondsOf */.W$)(declaredAt) / MINUTE) * MINUTE;
    return moment?.precision === 'minute' && moment.at !== null && (0,instants/* millisecondsOf */.W$)(moment.at) < declared;
}

;// CONCATENATED MODULE: ./build/src/metrics/data-quality.js



/** The times that durations are made of. */
const measuredTimes = [
    'started',
    'detected',
    'acknowledged',
    'mitigated',
    'resolved',
];
/** Looks through the incidents of a window that ends at `now` (ISO 8601 UTC). */
function dataQualityOf(incidents, now) {
    const count = (lacks) => incidents.filter(lacks).length;
    return {
        incidents: incidents.length,
        times: measuredTimes.map((time) => qualityOf(time, incidents)),
        later: incidents
            .filter((record) => isLater(record, now))
            .map(({ number }) => number)
            .sort((a, b) => a - b),
        without: {
            severity: count((record) => record.severity === null),
            failureMode: count((record) => record.failureModes.length === 0),
            system: count((record) => record.system === null),
            foundBy: count((record) => record.foundBy === null),
        },
    };
}
function isLater({ times }, now) {
    return measuredTimes.some((time) => {
        const at = times[time]?.precision === 'minute' ? times[time]?.at : null;
        return typeof at === 'string' && (0,instants/* isBefore */.Y8)(now, at);
    });
}
function qualityOf(time, incidents) {
    const counts = { toTheMinute: 0, rough: 0, missing: 0, pending: 0, approximate: 0, afterwards: 0 };
    for (const record of incidents) {
        const moment = record.times[time];
        if (moment === null || moment.at === null)
            counts[(0,belonging/* isOpen */.nT)(record) ? 'pending' : 'missing'] += 1;
        else if (moment.precision !== 'minute')
            counts.rough += 1;
        else {
            counts.toTheMinute += 1;
            if (moment.approximate)
                counts.approximate += 1;
            if (wasWrittenAfterwards(record, time))
                counts.afterwards += 1;
        }
    }
    return { time, ...counts };
}

// EXTERNAL MODULE: ./build/src/metrics/durations.js
var durations = __webpack_require__(73898);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/metrics/false-alarms.js

/** False alarms by detection source: every report of the window, duplicates left out since another report tells of them. */
function falseAlarmsOf(declared) {
    const sources = [...lists/* closedLists */.A['found-by'].map((choice) => choice.id), null];
    return sources.flatMap((source) => {
        const found = declared.filter((record) => record.foundBy === source && record.state !== 'duplicate');
        const dismissed = found.filter((record) => record.state === 'dismissed').length;
        return found.length === 0 ? [] : [{ source, reports: found.length, dismissed }];
    });
}

// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/src/metrics/gaming.js



/** Looks through the records of a window. */
function gamingOf(declared) {
    const standing = declared.filter(belonging/* stands */.Ed);
    const incidents = standing.filter((record) => record.kind === 'incident');
    return {
        recordedAfterwards: incidents.filter(wasRecordedAfterwards),
        downgraded: standing.filter(wasDowngraded),
        kindChanged: standing.filter((record) => record.kind !== 'incident' && record.wasIncident === true),
        unsigned: incidents.filter(belonging/* isUnsigned */.Eo),
        dismissed: declared.filter((record) => record.state === 'dismissed'),
        duplicates: declared.filter((record) => record.state === 'duplicate'),
    };
}
function wasDowngraded({ severity, severityPeak }) {
    return severity !== null && severityPeak !== null && (0,severities/* isWorse */.Bx)(severityPeak, severity);
}
function wasRecordedAfterwards(record) {
    return ['acknowledged', 'mitigated', 'resolved'].some((time) => wasWrittenAfterwards(record, time));
}

// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
;// CONCATENATED MODULE: ./build/src/metrics/groups.js




/** What incidents are told apart by. */
const groupIds = (/* unused pure expression or super */ null && (['severity', 'failureMode', 'owasp', 'model', 'system', 'foundBy']));
const valuesOf = {
    severity: ({ severity }) => [severity],
    failureMode: ({ failureModes }) => orNone(failureModes),
    owasp: ({ owasp }) => orNone(owasp),
    model: ({ models }) => orNone(models),
    system: ({ system }) => [system],
    foundBy: ({ foundBy }) => [foundBy],
};
/** The order of a table where there is one; names that people gave follow their count. */
const orderOf = {
    severity: severities/* severityIds */.wz,
    failureMode: failure_modes/* failureModes */.v.map((mode) => mode.id),
    foundBy: lists/* closedLists */.A['found-by'].map((choice) => choice.id),
};
/** The incidents of a window in groups. One that names several values counts in each of their groups, once. */
function groupsOf({ incidents, measured }) {
    const groups = (id) => inOrder(id, groupBy(id, incidents, measured));
    return {
        severity: groups('severity'),
        failureMode: groups('failureMode'),
        owasp: groups('owasp'),
        model: groups('model'),
        system: groups('system'),
        foundBy: groups('foundBy'),
    };
}
function groupBy(id, incidents, measured) {
    const piles = new Map();
    for (const [index, record] of incidents.entries()) {
        for (const key of new Set(valuesOf[id](record))) {
            const pile = piles.get(key);
            if (pile)
                pile.push(measured[index]);
            else
                piles.set(key, [measured[index]]);
        }
    }
    return [...piles].map(([key, pile]) => ({
        key,
        incidents: pile.length,
        timeToDetect: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(pile.map((one) => one.timeToDetect))),
        timeToResolve: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(pile.map((one) => one.timeToResolve))),
    }));
}
function inOrder(id, groups) {
    const order = orderOf[id];
    return [...groups].sort((a, b) => {
        if (a.key === null || b.key === null)
            return a.key === null ? 1 : -1;
        if (order)
            return order.indexOf(a.key) - order.indexOf(b.key);
        return b.incidents - a.incidents || (a.key < b.key ? -1 : 1);
    });
}
function orNone(values) {
    return values.length === 0 ? [null] : values;
}

// EXTERNAL MODULE: ./build/src/metrics/impact.js
var impact = __webpack_require__(59901);
;// CONCATENATED MODULE: ./build/src/metrics/poisson.js
const TAIL = 0.025;
const STEPS = 200;
/**
 * The exact 95 % interval of a count that came about by chance (Garwood, Biometrika 28, 1936): below `low` so many would be
 * seen in at most 2.5 % of all cases, above `high` so few. A count of 0 still allows 3.7.
 */
function poissonInterval(count) {
    const low = count === 0 ? 0 : bisect(count, (mean) => 1 - atMost(count - 1, mean) > TAIL);
    const high = bisect(count + 1, (mean) => atMost(count, mean) < TAIL);
    return [low, high];
}
/** The mean at which a condition, false for small means, becomes true. */
function bisect(near, holds) {
    let [low, high] = [0, 2 * near + 20];
    for (let step = 0; step < STEPS && low < high; step++) {
        const middle = (low + high) / 2;
        if (middle === low || middle === high)
            break;
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** P(X ≤ k) for a mean: the terms are summed from the largest index down, each a share of the one before. */
function atMost(k, mean) {
    let sum = 0;
    let term = 1;
    for (let at = k; at >= 0 && term > sum * 1e-17; at--) {
        sum += term;
        term *= at / mean;
    }
    return Math.min(1, Math.exp(k * Math.log(mean) - mean - logFactorial(k)) * sum);
}
function logFactorial(k) {
    let sum = 0;
    for (let factor = 2; factor <= k; factor++)
        sum += Math.log(factor);
    return sum;
}

;// CONCATENATED MODULE: ./build/src/metrics/incidence.js

/**
 * The incidence of a count over a window of so many weeks; an exposure of 0 gives no rate. `exposed` is how many were declared
 * in the days that the exposure is of: it may be of a part of the window, and the rest is not to be divided by it.
 */
function incidenceOf(incidents, weeks, exposure = null, exposed = incidents) {
    const hasUse = exposure !== null && exposure.amount > 0;
    return {
        incidents,
        weeks,
        perWeek: per(incidents, weeks),
        exposure,
        exposed: exposure === null ? null : exposed,
        perThousand: hasUse ? per(exposed, exposure.amount / 1000) : null,
    };
}
function per(incidents, units) {
    const [low, high] = poissonInterval(incidents);
    return { value: incidents / units, interval: [low / units, high / units] };
}

// EXTERNAL MODULE: ./build/src/metrics/preventive-actions.js
var preventive_actions = __webpack_require__(49709);
// EXTERNAL MODULE: ./build/src/metrics/recurrence.js
var recurrence = __webpack_require__(25737);
// EXTERNAL MODULE: ./build/src/metrics/sign-off.js
var sign_off = __webpack_require__(24090);
// EXTERNAL MODULE: ./build/src/metrics/trend.js
var trend = __webpack_require__(61140);
// EXTERNAL MODULE: ./build/src/metrics/wilson.js
var wilson = __webpack_require__(96139);
// EXTERNAL MODULE: ./build/src/metrics/window.js
var metrics_window = __webpack_require__(78755);
;// CONCATENATED MODULE: ./build/src/metrics/details.js















const DETAILS_SCHEMA = 1;
/** Everything that the report says and the contract of `metrics.json` does not name. */
function detailsOf(surveyed, { records, figures, exposure, exposed, leftOut }) {
    const { window, declared, incidents } = surveyed;
    const actions = declared.flatMap((record) => record.actions);
    return {
        schema: DETAILS_SCHEMA,
        window,
        impactDuration: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(incidents.map(impact/* measureImpact */.p))),
        signOffLead: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(incidents.map(sign_off/* measureSignOff */.Z))),
        rateIntervals: {
            catchRate: intervalOf(figures.catchRate),
            escapeRate: intervalOf(figures.escapeRate),
            overBlockRate: intervalOf(figures.overBlockRate),
        },
        injectionIncidence: incidenceOf(figures.promptInjection.incidents, (0,metrics_window/* weeksOf */.x3)(window), exposure, exposed.flatMap((span) => (0,metrics_window/* declaredIn */.eI)(span, (0,belonging/* injectionsOf */.Qe)(incidents))).length),
        recurrence: (0,recurrence/* recurrenceOf */.q)(incidents, records),
        falseAlarms: falseAlarmsOf(declared),
        groups: groupsOf(surveyed),
        actions: {
            underway: actions.filter(preventive_actions/* isUnderway */.q_).length,
            dropped: actions.filter(preventive_actions/* isDropped */.h0).length,
            undated: actions.filter((action) => (0,preventive_actions/* isUnderway */.q_)(action) && action.due === null).length,
        },
        burnDown: burnDownOf(records, window),
        trend: (0,trend/* trendOf */.RS)(records, window.to),
        gaming: numbersOf(gamingOf(declared)),
        dataQuality: dataQualityOf(incidents, window.to),
        leftOut,
    };
}
function intervalOf({ numerator, denominator }) {
    return (0,wilson/* wilson */.r)(numerator, denominator);
}
function numbersOf(gaming) {
    const numbers = (records) => records.map((record) => record.number).sort((a, b) => a - b);
    return {
        recordedAfterwards: numbers(gaming.recordedAfterwards),
        downgraded: numbers(gaming.downgraded),
        kindChanged: numbers(gaming.kindChanged),
        unsigned: numbers(gaming.unsigned),
        dismissed: numbers(gaming.dismissed),
        duplicates: numbers(gaming.duplicates),
    };
}

// EXTERNAL MODULE: ./build/src/metrics/drift.js
var drift = __webpack_require__(31000);
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
/** True where one side alone is stated: half a count is no rate. */
function isHalf(one, other) {
    return (one === null) !== (other === null);
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
var metrics_survey = __webpack_require__(35857);
;// CONCATENATED MODULE: ./build/src/metrics/tally.js
/** How often each id of a table occurs, zeros included; null is counted nowhere. */
function tally(ids, found) {
    const counts = Object.fromEntries(ids.map((id) => [id, 0]));
    for (const id of found)
        if (id !== null)
            counts[id] += 1;
    return counts;
}

;// CONCATENATED MODULE: ./build/src/metrics/figures.js











const FIGURES_SCHEMA = 1;
/**
 * The figures of a window. What counts as an incident, near miss or hazard leaves dismissed records and duplicates
 * out; counts of outputs, drift and preventive actions are taken from every record of the window, whatever its kind.
 */
function figures(records, standpoint, beside = {}) {
    return figuresOf(survey(records, standpoint), beside);
}
/** The figures of a window that was surveyed. */
function figuresOf({ window, declared, incidents, spreads }, beside = {}) {
    const outputs = beside.outputs ? [beside.outputs].flat() : declared.map((record) => record.outputs);
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
        drift: comparisonsOf(declared, beside).filter(drift/* isSound */.gH),
        nearMisses: nearMissesOf(declared),
        guardrailGapFix: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(gaps.map(preventive_actions/* measureFix */.EO))),
        preventiveActions: (0,preventive_actions/* countActions */.Bd)(actions, window.to),
    };
}
/** Every comparison of a window, sound or not, by the number of its record. */
function comparisonsOf(declared, beside = {}) {
    return [...figures_inOrder(declared).flatMap((record) => record.drift), ...(beside.drift ?? [])];
}
/** Records by number, as readers expect to find them. */
function figures_inOrder(records) {
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
        bySeverity: tally(severities/* severityIds */.wz, incidents.map((record) => record.severity)),
        byFailureMode: tally(failure_modes/* failureModes */.v.map((mode) => mode.id), incidents.flatMap((record) => record.failureModes.filter(isFirst))),
    };
}
function nearMissesOf(declared) {
    const nearMisses = declared.filter((record) => record.kind === 'near-miss' && (0,belonging/* stands */.Ed)(record));
    const stoppedBy = nearMisses.map((record) => record.stoppedBy);
    return {
        n: nearMisses.length,
        stoppedBy: tally(lists/* closedLists */.A['stopped-by'].map((choice) => choice.id), stoppedBy),
    };
}
function promptInjectionOf(incidents) {
    const injected = (0,belonging/* injectionsOf */.Qe)(incidents);
    return {
        incidents: injected.length,
        before: exploitOf(injected.map((record) => record.exploit.before)),
        after: exploitOf(injected.map((record) => record.exploit.after)),
    };
}
function exploitOf(runs) {
    const succeeded = runs.reduce((sum, run) => sum + (run?.k ?? 0), 0);
    const attempted = runs.reduce((sum, run) => sum + (run?.n ?? 0), 0);
    return { succeeded, attempted, interval: (0,wilson/* wilson */.r)(succeeded, attempted) };
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

;// CONCATENATED MODULE: ./build/src/metrics/needs.js


/** Looks through the ledger as it stands at `now` (ISO 8601 UTC). */
function needsOf(records, now) {
    const today = (0,preventive_actions/* utcDay */.dA)(now);
    const incidents = (0,belonging/* incidentsOf */.D3)(records).toSorted((a, b) => a.number - b.number);
    const promised = records
        .filter(belonging/* stands */.Ed)
        .flatMap((record) => record.actions.map((action) => ({ record, action })));
    return {
        overdue: promised
            .filter(({ action }) => (0,preventive_actions/* isOverdue */.Jv)(action, today))
            .sort((a, b) => compare(a.action.due ?? '', b.action.due ?? '') || a.action.number - b.action.number),
        openGaps: promised
            .filter(({ action }) => action.kind === 'guardrail' && (0,preventive_actions/* isUnderway */.q_)(action))
            .sort((a, b) => compare(a.action.createdAt, b.action.createdAt) || a.action.number - b.action.number),
        unsigned: incidents.filter(belonging/* isUnsigned */.Eo),
        toSign: incidents.filter((record) => record.state === 'resolved' && record.closedAt === null),
        notices: incidents.filter((record) => record.noticeOwed !== undefined),
        ungraded: incidents.filter((record) => record.severity === null && record.closedAt === null),
    };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/src/metrics/weekly-series.js







const weekly_series_WEEK = 7 * 24 * 60 * 60 * 1000;
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
    const pileOf = (record) => piles[Math.floor(((0,instants/* millisecondsOf */.W$)(record.declaredAt) - first) / weekly_series_WEEK)];
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
        return weekOf(week, piles[index], monday < from || monday + weekly_series_WEEK > to);
    });
}
function weekOf(week, { incidents, measured, nearMisses }, partial) {
    const levels = incidents.map((record) => record.severity);
    return {
        week,
        partial,
        incidents: incidents.length,
        nearMisses: nearMisses.length,
        bySeverity: tally(severities/* severityIds */.wz, levels),
        noSeverity: levels.filter((level) => level === null).length,
        timeToDetect: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(measured.map((one) => one.timeToDetect))),
        timeToResolve: (0,durations/* summarise */.fS)((0,durations/* spreadOf */.jg)(measured.map((one) => one.timeToResolve))),
    };
}

;// CONCATENATED MODULE: ./build/src/metrics/weekly.js











const nothingNew = { pending: null, gone: [], edited: [] };
/** Sums up a window for its report; throws SetupError when `now` or `weeks` makes none. */
function weekly(records, standpoint, extras = {}) {
    const surveyed = (0,metrics_survey/* survey */.F)(records, standpoint);
    const { window, declared, incidents, spreads } = surveyed;
    const counted = countedIn(extras.counts ?? [], window);
    const outputs = counted.outputs ?? (extras.outputs ? [extras.outputs].flat() : null);
    const beside = { ...extras, outputs };
    const figures = figuresOf(surveyed, beside);
    const omitted = extras.omitted ?? 0;
    const leftOut = {
        ledgerLines: omitted,
        drift: comparisonsOf(declared, beside).length - figures.drift.length,
        refusedRuns: extras.refusedRuns ?? 0,
        countPeriods: counted.leftOut,
        exposures: counted.exposures,
        ...leftOutOf(surveyed, outputs ?? declared.map((record) => record.outputs)),
        declaredLater: records.filter((record) => !(0,instants/* isBefore */.Y8)(record.declaredAt, window.to)).length,
    };
    return {
        week: isoWeekOf(window.to),
        now: window.to,
        figures,
        details: detailsOf(surveyed, {
            records,
            figures,
            exposure: counted.exposure,
            exposed: counted.exposed,
            leftOut,
        }),
        series: seriesOf(surveyed),
        spreads,
        surveyed,
        records,
        declared: declared.toSorted(metrics_window/* byDeclaration */.gp).reverse(),
        open: {
            inWindow: incidents.filter(belonging/* isOpen */.nT).toSorted(metrics_window/* byDeclaration */.gp),
            before: (0,belonging/* incidentsOf */.D3)(declaredBefore(records, window)).filter(belonging/* isOpen */.nT).toSorted(metrics_window/* byDeclaration */.gp),
        },
        needs: needsOf(records, window.to),
        omitted,
        summed: counted.outputs ? 'periods' : 'records',
        ledger: extras.ledger ?? nothingNew,
    };
}
/** What states half of a count, or no runs of its exploit. */
function leftOutOf({ incidents }, outputs) {
    const injected = (0,belonging/* injectionsOf */.Qe)(incidents);
    return {
        unsafeCounts: outputs.filter((one) => isHalf(one.unsafeBlocked, one.unsafeEscaped)).length,
        safeCounts: outputs.filter((one) => isHalf(one.safeBlocked, one.safeAllowed)).length,
        exploitBefore: injected.filter(({ exploit }) => exploit.before === null).length,
        exploitAfter: injected.filter(({ exploit }) => exploit.after === null).length,
    };
}
function declaredBefore(records, { from }) {
    return (0,metrics_window/* declaredIn */.eI)({ from: '1970-01-01T00:00:00Z', to: from }, records);
}


/***/ }),

/***/ 96139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/** The 97.5th percentile of the standard normal distribution: 95 % lie between −z and z. */
const Z = 1.959963984540054;
/**
 * Wilson's 95 % score interval for k successes of n (E. B. Wilson, JASA 22, 1927); null when n is 0.
 * It is two-sided, and ends at 16 % for 0 of 20; what none of n still allows is asked one-sided, of `upperBound`.
 */
function wilson(k, n) {
    if (n === 0)
        return null;
    const centre = k + (Z * Z) / 2;
    const half = Z * Math.sqrt((k * (n - k)) / n + (Z * Z) / 4);
    const scale = n + Z * Z;
    return [k === 0 ? 0 : (centre - half) / scale, k === n ? 1 : (centre + half) / scale];
}


/***/ }),

/***/ 71784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readCounts)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88215);
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78367);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64341);





const MOST = 10_000_000_000;
const day = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y((text) => (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_3__/* .isDate */ .$P)(text), 'must be a day like 2026-11-20'));
const count = valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .ndf(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(MOST))), null);
const origins = _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['counted-from'].map((choice) => choice.id);
const period = valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    from: day,
    to: day,
    'unsafe-blocked': count,
    'unsafe-escaped': count,
    'safe-blocked': count,
    'safe-allowed': count,
    'counted-from': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .picklist */ .KIO(origins)), null),
    exposure: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minValue */ .Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxValue */ .cGV(MOST))), null),
    'exposure-unit': valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .maxLength */ .Ru6(60)), 'sessions'),
}), valibot__WEBPACK_IMPORTED_MODULE_4__/* .check */ .z6Y(({ from, to }) => from <= to, 'must not end before it starts'));
/**
 * Reads a counts file: a list of periods in YAML or JSON (null: there is none). A period that cannot be read, or that
 * overlaps an earlier one and so would count twice, is left out and named with its line. `path` is what findings call the file.
 */
function readCounts(text, path) {
    if (text === null || text.trim() === '')
        return { periods: [], findings: [] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, logLevel: 'error', schema: 'core' });
    const [broken] = document.errors;
    const whole = (line, what) => ({
        periods: [],
        findings: [complaint(path, line, what)],
    });
    if (broken)
        return whole(lines.linePos(broken.pos[0]).line, 'this is not YAML');
    const { contents } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(contents))
        return whole(1, 'the file must be a list of periods, each with from and to');
    const periods = [];
    const findings = [];
    for (const [index, data] of document.toJS({ maxAliasCount: 0 }).entries()) {
        const node = contents.items[index];
        const line = node?.range ? lines.linePos(node.range[0]).line : null;
        const read = readPeriod(data, periods);
        if (typeof read === 'string')
            findings.push(complaint(path, line, read));
        else
            periods.push(read);
    }
    return { periods, findings };
}
function readPeriod(data, known) {
    const result = valibot__WEBPACK_IMPORTED_MODULE_4__/* .safeParse */ .xLC(period, data);
    if (!result.success) {
        const [issue] = result.issues;
        const key = valibot__WEBPACK_IMPORTED_MODULE_4__/* .getDotPath */ .BuJ(issue);
        return `${key ?? 'the period'}: ${issue.message}`;
    }
    const { from, to, exposure, ...given } = result.output;
    const other = known.find((one) => one.from <= to && from <= one.to);
    if (other)
        return `the period overlaps the one from ${other.from} to ${other.to}: it would count twice`;
    return {
        from,
        to,
        outputs: {
            unsafeBlocked: given['unsafe-blocked'],
            unsafeEscaped: given['unsafe-escaped'],
            safeBlocked: given['safe-blocked'],
            safeAllowed: given['safe-allowed'],
            origin: given['counted-from'],
        },
        exposure: exposure === null ? null : { amount: exposure, unit: given['exposure-unit'] },
    };
}
function complaint(path, line, what) {
    const where = line === null ? path : `${path}, line ${line}`;
    return {
        ..._domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .nowhere */ .jx,
        field: null,
        rule: 'counts',
        level: 'warning',
        line,
        message: `${where}: ${what}. It is in no figure.`,
    };
}


/***/ }),

/***/ 3383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sm: () => (/* binding */ abbreviate),
/* harmony export */   hR: () => (/* binding */ abbreviateCount),
/* harmony export */   lO: () => (/* binding */ spell),
/* harmony export */   pR: () => (/* binding */ percentOf)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;
/** A number of seconds as a person says it, in the two largest units that matter: `45 s`, `1 h 5 min`, `24 d 3 h`. */
function spell(seconds) {
    if (Math.round(seconds) < MINUTE)
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
            : seconds < 999.5 * DAY
                ? [DAY, 'd']
                : [YEAR, 'y'];
    const amount = seconds / size;
    const figure = amount < 9.95 && unit !== 'm' ? Math.round(amount * 10) / 10 : Math.round(amount);
    return `${figure}${unit}`;
}
/** A share as a percentage with one decimal; what is a little more than none, or less than all, is said to be neither. */
function percentOf(share) {
    if (share > 0 && share < 0.0005)
        return 'under 0.1 %';
    if (share < 1 && share >= 0.9995)
        return 'over 99.9 %';
    return `${(share * 100).toFixed(1)} %`;
}
/** A count in at most four characters: `500`, `9999`, `12k`. */
function abbreviateCount(count) {
    return count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`;
}
function pair(large, unit, small, smallUnit) {
    return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}


/***/ }),

/***/ 29370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);

/** A Markdown table; cells hold safe text on one line, in which a bar was escaped. */
function table(header, rows) {
    const rule = header.map(() => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `---`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)([header, rule, ...rows].map(line), '\n');
}
function line(cells) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `| ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(cells, ' | ')} |`;
}


/***/ }),

/***/ 1346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  w7: () => (/* binding */ reportFileOf)
});

// UNUSED EXPORTS: weeklyFiles

// EXTERNAL MODULE: ./build/src/domain/delivery.js
var delivery = __webpack_require__(28248);
// EXTERNAL MODULE: ./build/src/metrics/weekly.js + 16 modules
var metrics_weekly = __webpack_require__(60038);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
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

// EXTERNAL MODULE: ./build/src/rendering/spans.js
var spans = __webpack_require__(3383);
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
    return [...drawn, svg_element('text', { ...number, ...look }, [(0,spans/* abbreviateCount */.hR)(total)])].join('');
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
        svg_element('text', name, [words(`${row.name} · ${(0,spans/* abbreviateCount */.hR)(row.count)}`)]),
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

;// CONCATENATED MODULE: ./build/src/rendering/chart-frame.js


const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif";
/**
 * An SVG that stands alone: no script, no outer font, one theme, since a picture in a committed page cannot ask for the
 * reader's.
 */
function chart_frame_frame({ id, title, desc, height }, theme, drawing) {
    const ids = { title: `${id}-${theme.id}-title`, desc: `${id}-${theme.id}-desc` };
    const size = { viewBox: `0 0 ${WIDTH} ${height}`, width: 720, height: Math.round((720 * height) / WIDTH) };
    const about = { role: 'img', 'aria-labelledby': `${ids.title} ${ids.desc}`, 'font-family': FONT };
    const parts = [
        svg_element('title', { id: ids.title }, [words(title)]),
        svg_element('desc', { id: ids.desc }, [words(desc)]),
        svg_element('rect', { width: WIDTH, height, fill: theme.paper }),
        ...drawing,
    ];
    return `${svg_element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...about }, parts)}\n`;
}
/** The heading of a panel. */
function heading(text, y, theme) {
    return svg_element('text', { x: LEFT, y, 'font-size': 14, 'font-weight': 600, fill: theme.ink }, [words(text)]);
}
/** A line in small letters under a heading. */
function note(text, y, theme) {
    return svg_element('text', { x: LEFT, y, 'font-size': 10.5, fill: theme.muted }, [words(text)]);
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
        return point + svg_element('text', { ...label, y: y - 7, fill: theme.ink }, [(0,spans/* abbreviate */.Sm)(median)]);
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







/** The incidents of each week by severity, and under them the median time to detect. */
function incidentChart(series, theme) {
    const columns = columnsFor(series.length);
    const title = 'Incidents per week by severity, and median time to detect';
    return chart_frame_frame({ id: 'incidents', title, desc: describe(series), height: HEIGHT }, theme, [
        heading('Incidents declared per week', 22, theme),
        note(spanOf(series), 38, theme),
        bars(series, columns, theme),
        series.length > 0 ? key(series, theme) : '',
        weekAxis(series, columns, theme),
        axisName(series, theme),
        heading('Median time to detect', POINTS.title, theme),
        note(legend, POINTS.title + 15, theme),
        points(series, columns, theme),
    ]);
}
const legend = `start to detection, log scale; hollow: fewer than ${FEW} incidents; –: none`;
/** What the axis of weeks is called, and what its star means. */
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
        const detect = median === null ? 'no time to detect measured' : `median time to detect ${(0,spans/* spell */.lO)(median)} (n = ${n})`;
        const counted = week.incidents === 0 ? 'no incidents' : `${week.incidents} (${levels}), ${detect}`;
        return `${week.week.id}${week.partial ? ' (in part)' : ''}: ${counted}.`;
    })
        .join(' ');
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-actions.js






const chart_actions_HEIGHT = 226;
const chart_actions_LEAST_SCALE = 4;
/** Preventive actions that were under way at the end of each week, the overdue ones on the ground. */
function actionChart({ details, series }, theme) {
    const weeks = details.burnDown;
    const columns = columnsFor(weeks.length);
    const most = weeks.reduce((max, week) => Math.max(max, week.open), chart_actions_LEAST_SCALE);
    const title = 'Preventive actions under way at the end of each week';
    return chart_frame_frame({ id: 'actions', title, desc: said(weeks), height: chart_actions_HEIGHT }, theme, [
        heading('Preventive actions under way', 22, theme),
        note(`at the end of each week, all of the ledger; ${movement(weeks)}`, 38, theme),
        ...weeks.map((week, index) => chart_actions_bar(week, index, { most, columns, theme })),
        svg_element('line', { x1: LEFT, x2: RIGHT, y1: BARS.bottom, y2: BARS.bottom, stroke: theme.muted }),
        weekAxis(series, columns, theme),
        axisName(series, theme),
        chart_actions_key(theme),
    ]);
}
function chart_actions_bar({ open, overdue }, index, { most, columns, theme }) {
    const x = columns.centre(index) - columns.bar / 2;
    const scale = (BARS.bottom - BARS.top) / most;
    const piece = (from, to, fill) => from === to
        ? ''
        : svg_element('rect', {
            x,
            y: BARS.bottom - to * scale,
            width: columns.bar,
            height: (to - from) * scale,
            fill,
            stroke: theme.paper,
        });
    const label = {
        x: columns.centre(index),
        y: BARS.bottom - open * scale - 5,
        'text-anchor': 'middle',
        'font-size': 11,
    };
    const named = columns.roomy || open === most;
    return [
        piece(0, overdue, theme.levels.S1.fill),
        piece(overdue, open, theme.levels.S3.fill),
        named
            ? svg_element('text', { ...label, fill: open === 0 ? theme.muted : theme.ink, 'font-weight': open === 0 ? 400 : 600 }, [(0,spans/* abbreviateCount */.hR)(open)])
            : '',
    ].join('');
}
function chart_actions_key(theme) {
    const row = (name, fill, y) => svg_element('rect', { x: KEY, y, width: 11, height: 11, fill }) +
        svg_element('text', { x: KEY + 17, y: y + 9.5, 'font-size': 11, fill: theme.ink }, [words(name)]);
    return (row('not overdue', theme.levels.S3.fill, BARS.bottom - 40) +
        row('overdue', theme.levels.S1.fill, BARS.bottom - 21));
}
function movement(weeks) {
    const sum = (of) => weeks.reduce((total, week) => total + of(week), 0);
    return `${sum((week) => week.promised)} promised, ${sum((week) => week.done)} done, ${sum((week) => week.dropped)} dropped`;
}
function said(weeks) {
    return weeks
        .map(({ week, open, overdue, done }) => `${week.id}: ${open} under way, ${overdue} of them overdue, ${done} done.`)
        .join(' ');
}

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/chart-drift.js




const MOST = 12;
const AXIS = { left: 190, right: 380, top: 58, row: 24 };
const NAME = 28;
/** Production against staging, metric by metric; a value from 0 to 1 has its place on the scale, others have their numbers alone. */
function driftChart(drift, theme) {
    const rows = [...drift].sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta)).slice(0, MOST);
    const height = AXIS.top + Math.max(1, rows.length) * AXIS.row + 26;
    const shown = rows.length < drift.length ? ` (the ${MOST} largest of ${drift.length})` : '';
    const legend = rows.length === 0
        ? 'no comparison in this window'
        : `hollow: staging; full: production; number: production − staging${shown}`;
    const desc = rows.length === 0 ? 'No comparison in this window.' : rows.map(chart_drift_said).join(' ');
    const drawn = rows.map((row, index) => rowOf(row, AXIS.top + 14 + index * AXIS.row, theme));
    const grid = rows.some(isShare) ? [0, 0.5, 1].map((share) => gridLine(share, height, theme)) : [];
    return chart_frame_frame({ id: 'drift', title: 'Drift: production minus staging', desc, height }, theme, [
        heading('Drift: production minus staging', 22, theme),
        note(legend, 38, theme),
        ...grid,
        ...drawn,
    ]);
}
function isShare({ staging, prod }) {
    return Math.min(staging, prod) >= 0 && Math.max(staging, prod) <= 1;
}
function x(share) {
    return AXIS.left + share * (AXIS.right - AXIS.left);
}
function gridLine(share, height, theme) {
    const bottom = height - 22;
    const label = { x: x(share), y: bottom + 13, 'text-anchor': 'middle', 'font-size': 10, fill: theme.muted };
    const line = {
        x1: x(share),
        x2: x(share),
        y1: AXIS.top,
        y2: bottom,
        stroke: theme.rule,
        'stroke-width': 0.7,
    };
    return svg_element('line', line) + svg_element('text', label, [`${share}`]);
}
function rowOf(row, y, theme) {
    const name = svg_element('text', { x: LEFT, y: y + 4, 'font-size': 11, fill: theme.ink }, [words(nameOf(row))]);
    const value = {
        x: WIDTH - 14,
        y: y + 4,
        'text-anchor': 'end',
        'font-size': 11,
        'font-weight': 600,
        fill: theme.ink,
    };
    const delta = svg_element('text', value, [words(signed(row.delta))]);
    if (!isShare(row)) {
        const between = {
            x: (AXIS.left + AXIS.right) / 2,
            y: y + 4,
            'text-anchor': 'middle',
            'font-size': 10,
            fill: theme.muted,
        };
        return name + svg_element('text', between, [words(`${chart_drift_short(row.staging)} → ${chart_drift_short(row.prod)}`)]) + delta;
    }
    const line = { x1: x(row.staging), x2: x(row.prod), y1: y, y2: y, stroke: theme.point, 'stroke-width': 2 };
    const dot = { cy: y, r: 4, stroke: theme.point, 'stroke-width': 1.5 };
    return [
        name,
        svg_element('line', line),
        svg_element('circle', { ...dot, cx: x(row.staging), fill: theme.paper }),
        svg_element('circle', { ...dot, cx: x(row.prod), fill: theme.point }),
        delta,
    ].join('');
}
/** Names come from files that people write: plain text, and no longer than its column. */
function nameOf({ suite, metric }) {
    const letters = [...(0,safe/* plainTitle */.D4)(`${suite} · ${metric}`)];
    return letters.length > NAME ? `${letters.slice(0, NAME - 1).join('')}…` : letters.join('');
}
function chart_drift_said(row) {
    return `${nameOf(row)}: staging ${chart_drift_short(row.staging)}, production ${chart_drift_short(row.prod)}, difference ${signed(row.delta)}.`;
}
function signed(value) {
    return value > 0 ? `+${chart_drift_short(value)}` : chart_drift_short(value).replace('-', '−');
}
function chart_drift_short(value) {
    return String(Number(value.toPrecision(3)));
}

// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
;// CONCATENATED MODULE: ./build/src/rendering/chart-durations.js





const chart_durations_HEIGHT = 400;
const chart_durations_AXIS = LEFT + 38;
const chart_durations_RIGHT = WIDTH - 14;
const PANELS = [
    { id: 'timeToDetect', name: 'Time to detect', formula: 'detected − started', top: 22 },
    { id: 'timeToResolve', name: 'Time to resolve', formula: 'resolved − detected', top: 216 },
];
const PLOT = { below: 38, height: 112 };
const MINUTE = 60;
const DAY = 86_400;
/** Lines that a person can place. */
const TICKS = [
    { at: 1, label: '≤ 1 s' },
    { at: MINUTE, label: '1 min' },
    { at: 10 * MINUTE, label: '10 min' },
    { at: 3600, label: '1 h' },
    { at: 6 * 3600, label: '6 h' },
    { at: DAY, label: '1 d' },
    { at: 7 * DAY, label: '7 d' },
    { at: 30 * DAY, label: '30 d' },
    { at: 365 * DAY, label: '1 y' },
    { at: 3650 * DAY, label: '10 y' },
];
/** Every incident of the window as a point: when it was declared, and how long it took, on a logarithmic scale; the median as a line. */
function durationChart(weekly, theme) {
    const desc = PANELS.map(({ id, name }) => chart_durations_said(name, weekly.figures.all[id])).join(' ');
    const title = 'Time to detect and time to resolve, incident by incident';
    const panels = PANELS.map((panel) => panelOf(panel, weekly, theme));
    return chart_frame_frame({ id: 'durations', title, desc, height: chart_durations_HEIGHT }, theme, [...panels, dates(weekly, theme)]);
}
function panelOf({ id, name, formula, top }, weekly, theme) {
    const figure = weekly.figures.all[id];
    const points = pointsOf(id, weekly);
    const what = figure.n === 0 ? 'no incident has both times to the minute' : legendOf(figure.n);
    const head = [
        heading(`${name}: ${figure.n === 0 ? 'none measured' : `median ${(0,spans/* spell */.lO)(figure.median ?? 0)}, n = ${figure.n}`}`, top, theme),
        note(`${formula}, log scale; ${what}`, top + 15, theme),
    ];
    const ground = top + PLOT.below + PLOT.height;
    const floor = svg_element('line', { x1: chart_durations_AXIS, x2: chart_durations_RIGHT, y1: ground, y2: ground, stroke: theme.muted });
    if (points.length === 0)
        return [...head, floor].join('');
    const height = scaleOf(points, top + PLOT.below, ground);
    return [
        ...head,
        ...ticks(height, theme),
        floor,
        dots(points, weekly, height, theme),
        median(figure, height, theme),
    ].join('');
}
function legendOf(n) {
    return n === 1 ? 'dot: the incident' : 'dots: incidents, dashes: their median';
}
function pointsOf(id, { surveyed }) {
    return surveyed.incidents.flatMap((record, index) => {
        const seconds = surveyed.measured[index]?.[id];
        return typeof seconds === 'number' ? [{ at: (0,instants/* millisecondsOf */.W$)(record.declaredAt), seconds }] : [];
    });
}
/** From the tick below the smallest value to the one above the largest. */
function scaleOf(points, top, ground) {
    const values = points.map(({ seconds }) => Math.max(1, seconds));
    const least = values.reduce((a, b) => Math.min(a, b));
    const most = values.reduce((a, b) => Math.max(a, b));
    const low = TICKS.findLast(({ at }) => at <= least)?.at ?? 1;
    const high = TICKS.find(({ at }) => at > most)?.at ?? most * 2;
    const share = (seconds) => Math.log(Math.max(1, seconds) / low) / Math.log(high / low);
    return { low, high, y: (seconds) => ground - share(seconds) * (ground - top) };
}
function ticks({ low, high, y }, theme) {
    return TICKS.filter(({ at }) => at >= low && at <= high).flatMap(({ at, label }) => [
        svg_element('line', { x1: chart_durations_AXIS, x2: chart_durations_RIGHT, y1: y(at), y2: y(at), stroke: theme.rule, 'stroke-width': 0.7 }),
        svg_element('text', { x: chart_durations_AXIS - 5, y: y(at) + 3.5, 'text-anchor': 'end', 'font-size': 10, fill: theme.muted }, [label]),
    ]);
}
/** One path of dots; those that would fall on the same spot are drawn once, so that a large ledger makes no large file. */
function dots(points, weekly, { y }, theme) {
    const x = placeIn(weekly);
    const spots = new Set(points.map(({ at, seconds }) => `${Math.round(x(at))} ${Math.round(y(seconds))}`));
    const d = [...spots].map((spot) => `M${spot}h0`).join('');
    const few = points.length <= 60;
    const look = {
        stroke: theme.point,
        'stroke-linecap': 'round',
        'stroke-width': few ? 7 : 4,
        'stroke-opacity': few ? 0.85 : 0.5,
    };
    return svg_element('path', { d, fill: 'none', ...look });
}
function median({ n, median: seconds }, { y }, theme) {
    if (n < 2 || seconds === null)
        return '';
    const at = y(seconds);
    return svg_element('line', {
        x1: chart_durations_AXIS,
        x2: chart_durations_RIGHT,
        y1: at,
        y2: at,
        stroke: theme.ink,
        'stroke-width': 1.2,
        'stroke-dasharray': '5 3',
    });
}
function placeIn({ figures }) {
    const [from, to] = [(0,instants/* millisecondsOf */.W$)(figures.window.from), (0,instants/* millisecondsOf */.W$)(figures.window.to)];
    return (at) => chart_durations_AXIS + 6 + ((at - from) / (to - from)) * (chart_durations_RIGHT - chart_durations_AXIS - 12);
}
function dates({ figures }, theme) {
    const look = { y: chart_durations_HEIGHT - 10, 'font-size': 10, fill: theme.muted };
    const day = (instant) => words(instant.slice(0, 10));
    return [
        svg_element('text', { ...look, x: chart_durations_AXIS }, [day(figures.window.from)]),
        svg_element('text', { ...look, x: (chart_durations_AXIS + chart_durations_RIGHT) / 2, 'text-anchor': 'middle' }, ['day of declaration']),
        svg_element('text', { ...look, x: chart_durations_RIGHT, 'text-anchor': 'end' }, [day(figures.window.to)]),
    ].join('');
}
function chart_durations_said(name, { n, median: middle, min, max }) {
    if (middle === null || min === null || max === null)
        return `${name}: none measured.`;
    return `${name}: median ${(0,spans/* spell */.lO)(middle)}, from ${(0,spans/* spell */.lO)(min)} to ${(0,spans/* spell */.lO)(max)}, n = ${n}.`;
}

;// CONCATENATED MODULE: ./build/src/rendering/chart-rates.js




const chart_rates_HEIGHT = 252;
const chart_rates_AXIS = { left: 148, right: 336, top: 54, row: 34 };
const LABELS = chart_rates_AXIS.right + 12;
/** The rates of filters and of exploit runs, each with what chance allows: the fewer were counted, the longer the line. */
function rateChart(weekly, theme) {
    const rows = rowsOf(weekly);
    const desc = rows.map(chart_rates_said).join(' ');
    const title = 'Rates with their 95 % intervals';
    return chart_frame_frame({ id: 'rates', title, desc, height: chart_rates_HEIGHT }, theme, [
        heading('What filters caught, and whether exploits worked', 22, theme),
        note(`point: the rate; line: its 95 % Wilson interval${bound(weekly)}`, 38, theme),
        ...[0, 0.25, 0.5, 0.75, 1].map((share) => chart_rates_gridLine(share, theme)),
        ...rows.map((row, index) => chart_rates_rowOf(row, chart_rates_AXIS.top + 22 + index * chart_rates_AXIS.row, theme)),
    ]);
}
function bound({ figures }) {
    return figures.escapeRate.origin === 'reported-only' ? '; reported only: escape is a lower bound' : '';
}
function rowsOf({ figures, details }) {
    const { catchRate, escapeRate, overBlockRate, promptInjection } = figures;
    const { rateIntervals } = details;
    const rate = (name, { numerator, denominator }, interval) => ({
        name,
        of: denominator,
        part: numerator,
        interval,
    });
    const runs = (name, { succeeded, attempted, interval }) => ({
        name,
        of: attempted,
        part: succeeded,
        interval,
    });
    return [
        rate('catch rate', catchRate, rateIntervals.catchRate),
        rate('escape rate', escapeRate, rateIntervals.escapeRate),
        rate('over-block rate', overBlockRate, rateIntervals.overBlockRate),
        runs('exploit, before the fix', promptInjection.before),
        runs('exploit, after the fix', promptInjection.after),
    ];
}
function chart_rates_x(share) {
    return chart_rates_AXIS.left + share * (chart_rates_AXIS.right - chart_rates_AXIS.left);
}
function chart_rates_gridLine(share, theme) {
    const bottom = chart_rates_HEIGHT - 26;
    const line = {
        x1: chart_rates_x(share),
        x2: chart_rates_x(share),
        y1: chart_rates_AXIS.top,
        y2: bottom,
        stroke: theme.rule,
        'stroke-width': 0.7,
    };
    const label = { x: chart_rates_x(share), y: bottom + 14, 'text-anchor': 'middle', 'font-size': 10, fill: theme.muted };
    return svg_element('line', line) + svg_element('text', label, [`${share * 100} %`]);
}
function chart_rates_rowOf({ name, of, part, interval }, y, theme) {
    const label = svg_element('text', { x: LEFT, y: y + 4, 'font-size': 11.5, fill: theme.ink }, [words(name)]);
    const value = { x: LABELS, y: y + 4, 'font-size': 11 };
    if (interval === null)
        return label + svg_element('text', { ...value, fill: theme.muted }, ['none counted']);
    const [low, high] = interval;
    const line = {
        x1: chart_rates_x(low),
        x2: chart_rates_x(high),
        y1: y,
        y2: y,
        stroke: theme.point,
        'stroke-width': 2.5,
        'stroke-linecap': 'round',
    };
    return [
        label,
        svg_element('line', line),
        svg_element('circle', {
            cx: chart_rates_x(part / of),
            cy: y,
            r: 4.5,
            fill: theme.point,
            stroke: theme.paper,
            'stroke-width': 1,
        }),
        svg_element('text', { ...value, fill: theme.ink, 'font-weight': 600 }, [words((0,spans/* percentOf */.pR)(part / of))]),
        svg_element('text', { x: LABELS, y: y + 16, 'font-size': 9.5, fill: theme.muted }, [
            words(`${part} of ${of}`),
        ]),
    ].join('');
}
function chart_rates_said({ name, of, part, interval }) {
    if (interval === null)
        return `${name}: none counted.`;
    return `${name}: ${(0,spans/* percentOf */.pR)(part / of)} (${part} of ${of}), 95 % interval ${(0,spans/* percentOf */.pR)(interval[0])} to ${(0,spans/* percentOf */.pR)(interval[1])}.`;
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

// EXTERNAL MODULE: ./build/src/rendering/weekly.js + 14 modules
var rendering_weekly = __webpack_require__(59436);
// EXTERNAL MODULE: ./build/src/rendering/weekly-headline.js
var weekly_headline = __webpack_require__(69164);
// EXTERNAL MODULE: ./build/src/rendering/weekly-news.js
var weekly_news = __webpack_require__(59667);
// EXTERNAL MODULE: ./build/src/rendering/weekly-pictures.js
var weekly_pictures = __webpack_require__(57675);
// EXTERNAL MODULE: ./build/src/rendering/weekly-words.js
var weekly_words = __webpack_require__(54815);
;// CONCATENATED MODULE: ./build/src/rendering/index-page.js






/** `incidents/README.md`: how fresh it is, the latest report, the charts for light and dark. */
function indexPage(weekly) {
    const report = (0,safe/* ours */.Od)(weekly.week.id);
    const parts = [
        (0,safe/* safe */.gB) `<!-- Generated by incident-loop from the ledger; changes made here are overwritten. -->`,
        (0,safe/* safe */.gB) `# AI incidents`,
        (0,safe/* safe */.gB) `Made at ${(0,weekly_words/* minute */.Vc)(weekly.now)}. **If this is older than 8 days, the schedule has stopped:** start the workflow of the weekly report by hand, and look at its last run.`,
        (0,safe/* safe */.gB) `**[The report of ${report}](reports/${report}.md)** · [all reports](reports/) · [figures as JSON](metrics.json), [the rest of them](details.json) · [ledger](ledger/)`,
        (0,weekly_headline/* headline */.P)(weekly),
        ...(0,weekly_news/* newsOf */.L)(weekly),
        (0,rendering_weekly/* summary */.z)(weekly),
        (0,weekly_pictures/* pictures */.mf)('charts', weekly.figures.drift.length > 0),
        (0,safe/* safe */.gB) `The same numbers stand in the report as a table, every figure beside its definition.`,
    ];
    return (0,safe/* safe */.gB) `${(0,safe/* joinSafe */.e)(parts, '\n\n')}\n`;
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-files.js











/** The files of the weekly commit beside the ledger itself: report, index page, figures and charts. */
function weeklyFiles(records, standpoint, extras = {}) {
    return filesOf(weekly(records, standpoint, extras));
}
/** Where the report of a week lies. */
function reportFileOf({ week }) {
    return `${delivery/* REPORTS_FOLDER */.hG}/${week.id}.md`;
}
/** The same of a window that was summed up. */
function filesOf(summed) {
    return [
        { path: reportFileOf(summed), text: (0,rendering_weekly/* weeklyReport */.u4)(summed) },
        { path: 'incidents/README.md', text: indexPage(summed) },
        { path: 'incidents/metrics.json', text: `${JSON.stringify(summed.figures, null, 2)}\n` },
        { path: 'incidents/details.json', text: `${JSON.stringify(summed.details, null, 2)}\n` },
        ...[lightTheme, darkTheme].flatMap((theme) => chartFiles(summed, theme)),
    ];
}
function chartFiles(summed, theme) {
    const drawn = {
        incidents: incidentChart(summed.series, theme),
        durations: durationChart(summed, theme),
        rates: rateChart(summed, theme),
        actions: actionChart(summed, theme),
        drift: driftChart(summed.figures.drift, theme),
    };
    return weekly_pictures/* charts */.eg.map(({ id }) => ({ path: `incidents/charts/${id}-${theme.id}.svg`, text: drawn[id] }));
}


/***/ }),

/***/ 69164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ headline),
/* harmony export */   v: () => (/* binding */ recentOf)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _metrics_belonging_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27186);
/* harmony import */ var _metrics_durations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73898);
/* harmony import */ var _metrics_window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78755);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25293);
/* harmony import */ var _weekly_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54815);






const DAY = 24 * 60 * 60 * 1000;
/** Records declared in the seven days before the report. */
function recentOf({ declared, now }) {
    return (0,_metrics_window_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredIn */ .eI)({ from: new Date(Date.parse(now) - 7 * DAY).toISOString(), to: now }, declared);
}
/** One sentence, true for none, one, a few and many; what is not read yet is said first. */
function headline(weekly) {
    const { pending } = weekly.ledger;
    const caveat = pending === null
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ``
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `As far as the ledger is read (${pending.read} of ${pending.total} changed incidents, the rest follows in the next run): `;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**${caveat}${sentence(weekly)}**`;
}
function sentence(weekly) {
    const recent = (0,_metrics_belonging_js__WEBPACK_IMPORTED_MODULE_5__/* .incidentsOf */ .D3)(recentOf(weekly));
    const [only] = recent;
    if (!only)
        return quiet(weekly);
    if (recent.length === 1)
        return single(only, weekly);
    const open = recent.filter(_metrics_belonging_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT).length;
    const state = open === 0
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `none of them open`
        : open === recent.length
            ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `none of them resolved`
            : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${open} not resolved`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${recent.length} incidents were declared in the last 7 days (${levels(recent)}), ${state}${beside(weekly)}.`;
}
/** Nothing happened this week: say what the window had, and what is still open from whenever. */
function quiet({ figures, open }) {
    const stillOpen = open.before.length + open.inWindow.length;
    const rest = stillOpen === 0
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `none is open`
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${stillOpen} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(stillOpen === 1 ? 'is' : 'are')} still open from before`;
    const { incidents } = figures.counts;
    const weeks = (0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)((0,_metrics_window_js__WEBPACK_IMPORTED_MODULE_2__/* .weeksOf */ .x3)(figures.window), 'week');
    const before = incidents === 0
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `none in the ${weeks} of this report`
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${incidents} in the ${weeks} of this report`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `No incident was declared in the last 7 days, ${before}; ${rest}.`;
}
function single(record, { now }) {
    const level = record.severity === null ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `no level yet` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(record.severity);
    const took = (0,_metrics_durations_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(record.times.detected, record.times.resolved);
    const state = (0,_metrics_belonging_js__WEBPACK_IMPORTED_MODULE_5__/* .isOpen */ .nT)(record)
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `not resolved, declared ${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_4__/* .age */ .KW)(record, now)} ago`
        : typeof took === 'number'
            ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `resolved ${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .Ln)(took)} after it was detected`
            : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(isResolved(record) ? 'resolved' : 'closed')}`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `One incident was declared in the last 7 days: ${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_4__/* .issue */ .sn)(record)} ${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_4__/* .title */ .DD)(record)} (${level}), ${state}.`;
}
/** A report may be closed, signed or not, with no word of when its cause was gone. */
function isResolved({ state, times }) {
    return state === 'resolved' || (times.resolved?.at ?? null) !== null;
}
function levels(records) {
    const named = [..._domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityIds */ .wz, null].flatMap((id) => {
        const count = records.filter((record) => record.severity === id).length;
        return count === 0 ? [] : [(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${count} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(id ?? 'without a level')}`];
    });
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)(named, ', ');
}
/** How the count stands beside the weeks before, where that can be told. */
function beside({ details }) {
    const { verdict, before } = details.trend.incidents;
    if (verdict === 'too-few')
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ``;
    const range = before.min === before.max ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${before.min}` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${before.min} to ${before.max}`;
    const place = { above: 'more than in any of', below: 'fewer than in any of', within: 'as in' }[verdict];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `; ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(place)} the 13 weeks before (${range} a week)`;
}


/***/ }),

/***/ 59667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ newsOf)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);
/* harmony import */ var _weekly_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54815);


const MOST = 20;
/** What a reader must know of the ledger before believing a figure; nothing when all is as it should be. */
function newsOf({ ledger, omitted, details }) {
    const { pending, gone, edited } = ledger;
    const { declaredLater } = details.leftOut;
    const said = [
        ...(pending === null
            ? []
            : [
                (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `> **The ledger is not complete.** ${pending.read} of ${pending.total} incidents that changed are read, up to ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(pending.upTo)}; the next run continues there. Start the workflow again to have it at once.`,
            ]),
        ...(omitted === 0
            ? []
            : [
                (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `> **${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(omitted, 'line')} of the ledger could not be read** and ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(omitted === 1 ? 'is' : 'are')} in none of these figures; the log of the run names file and line.`,
            ]),
        ...(declaredLater === 0
            ? []
            : [
                (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `> **${(0,_weekly_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(declaredLater, 'report')} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(declaredLater === 1 ? 'is' : 'are')} declared later than this report was made** and ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(declaredLater === 1 ? 'is' : 'are')} in none of its figures.`,
            ]),
        ...(edited.length === 0
            ? []
            : [
                (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `> **Edited by hand:** ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(edited.map((path) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(path)), ', ')}. The issues are the truth: every incident was read again.`,
            ]),
        ...(gone.length === 0
            ? []
            : [
                (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `> **Left the ledger** since the last report, for being deleted, transferred or no longer labelled: ${numbers(gone)}.`,
            ]),
    ];
    return said.length === 0 ? [] : [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(said, '\n\n')];
}
function numbers(all) {
    const rest = all.length > MOST ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`and ${all.length - MOST} more`)] : [];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)([...all.slice(0, MOST).map((number) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(`#${number}`)), ...rest], ', ');
}


/***/ }),

/***/ 57675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eg: () => (/* binding */ charts),
/* harmony export */   mf: () => (/* binding */ pictures)
/* harmony export */ });
/* unused harmony export picture */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);

/** The charts by the names of their files, with what they show for those who hear it. */
const charts = [
    { id: 'incidents', alt: 'Incidents declared per week by severity, and the median time to detect' },
    { id: 'durations', alt: 'Time to detect and time to resolve, every incident a point' },
    { id: 'rates', alt: 'Catch, escape and over-block rate and exploit runs, with their intervals' },
    { id: 'actions', alt: 'Preventive actions under way and overdue at the end of each week' },
    { id: 'drift', alt: 'Drift: production minus staging, metric by metric' },
];
/** A chart for light and dark; `folder` leads from the page to the charts. */
function picture(id, folder) {
    const alt = charts.find((chart) => chart.id === id)?.alt ?? id;
    const file = (theme) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${folder}/${id}-${theme}.svg`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${file('dark')}">
  <img alt="${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(alt)}" src="${file('light')}" width="720">
</picture>`;
}
/** All charts, one below the other; drift only where some was measured. */
function pictures(folder, hasDrift) {
    const shown = charts.filter(({ id }) => id !== 'drift' || hasDrift);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(shown.map(({ id }) => picture(id, folder)), '\n\n');
}


/***/ }),

/***/ 54815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   O7: () => (/* binding */ actionIssue),
/* harmony export */   Rc: () => (/* binding */ level),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   sn: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var _metrics_instants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42513);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);
/* harmony import */ var _spans_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);



const ISSUE_URL = /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,12}$/;
const LONGEST_TITLE = 120;
/** Seconds in words. */
function span(seconds) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .spell */ .lO)(seconds));
}
/** A share as a percentage. */
function percent(share) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_spans_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(share));
}
/** `1 incident`, `2 incidents`. */
function plural(count, one, many = `${one}s`) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${count} ${count === 1 ? one : many}`);
}
/** An instant to the minute, UTC. */
function minute(instant) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}
/** The number of an incident, linked when its address is one of an issue and nothing else. */
function issue(record) {
    if (!ISSUE_URL.test(record.url))
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(`#${record.number}`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `[#${record.number}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(record.url)})`;
}
/** The number of a preventive action: an issue beside that of its incident. */
function actionIssue(action, record) {
    return issue({ number: action.number, url: record.url.replace(/\d+$/, String(action.number)) });
}
/** A title as plain text, cut to what a table can bear. */
function title(record) {
    const letters = [...record.title.slice(0, 4 * LONGEST_TITLE)];
    const cut = letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}…` : letters.join('');
    return cut.trim() === '' ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `(no title)` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(cut);
}
/** The level, with the peak where it was worse; the milder kinds have a potential level only. */
function level({ kind, severity, severityPeak }) {
    if (severity === null)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `none yet`;
    if (kind !== 'incident')
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`potential ${severity}`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(severityPeak === null || severityPeak >= severity ? severity : `${severity} (peak ${severityPeak})`);
}
/** How long ago an incident was declared. */
function age(record, now) {
    return span((0,_metrics_instants_js__WEBPACK_IMPORTED_MODULE_0__/* .secondsBetween */ .O1)(record.declaredAt, now));
}


/***/ }),

/***/ 59436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary),
  bj: () => (/* binding */ summaryReport),
  u4: () => (/* binding */ weeklyReport)
});

// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/metrics/belonging.js
var belonging = __webpack_require__(27186);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
;// CONCATENATED MODULE: ./build/src/rendering/folded.js

/** A part that opens on a click; blank lines around it, or GitHub shows its Markdown as it is written. */
function folded(title, content) {
    return (0,safe/* safe */.gB) `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/rendering/table.js
var table = __webpack_require__(29370);
// EXTERNAL MODULE: ./build/src/rendering/weekly-words.js
var weekly_words = __webpack_require__(54815);
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
    const parts = [
        (0,safe/* safe */.gB) `## By severity and failure mode`,
        (0,table/* table */.t)([(0,safe/* safe */.gB) `severity (S0 is the worst)`, (0,safe/* safe */.gB) `incidents`], levels),
    ];
    if (modes.length === 0)
        return (0,safe/* joinSafe */.e)([...parts, (0,safe/* safe */.gB) `No failure mode is named yet.`], '\n\n');
    const note = (0,safe/* safe */.gB) `Of ${incidents} in all. An incident may name several failure modes; modes that none names are not listed.`;
    return (0,safe/* joinSafe */.e)([...parts, (0,table/* table */.t)([(0,safe/* safe */.gB) `failure mode`, (0,safe/* safe */.gB) `incidents`], modes), note], '\n\n');
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
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Week by week`,
        folded((0,weekly_words/* plural */.LS)(series.length, 'week'), (0,safe/* joinSafe */.e)([note, (0,table/* table */.t)(header, rows)], '\n\n')),
    ], '\n\n');
}
function medianOf({ median, n }) {
    return median === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(median)} (n = ${n})`;
}

// EXTERNAL MODULE: ./build/src/metrics/durations.js
var metrics_durations = __webpack_require__(73898);
// EXTERNAL MODULE: ./build/src/metrics/impact.js
var impact = __webpack_require__(59901);
// EXTERNAL MODULE: ./build/src/metrics/sign-off.js
var sign_off = __webpack_require__(24090);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-durations.js






/** Under so many values a median says less than the values themselves. */
const FEW = 5;
const titles = {
    timeToDetect: (0,safe/* safe */.gB) `**Time to detect** (TTD) = detected − started`,
    timeToAcknowledge: (0,safe/* safe */.gB) `**Time to acknowledge** (TTA) = acknowledged − detected`,
    timeToMitigate: (0,safe/* safe */.gB) `**Time to mitigate** (TTM) = mitigated − detected`,
    timeToResolve: (0,safe/* safe */.gB) `**Time to resolve** (TTR) = resolved − detected`,
};
/** The four durations, all incidents beside the AI-specific ones. */
function durationSection({ figures, details, spreads, surveyed }) {
    const blocks = metrics_durations/* durationIds */.J4.map((id) => durationBlock(titles[id], [
        { name: (0,safe/* safe */.gB) `all incidents`, figure: figures.all[id], spread: spreads.all[id] },
        { name: (0,safe/* safe */.gB) `AI-specific`, figure: figures.aiSpecific[id], spread: spreads.aiSpecific[id] },
    ]));
    const { incidents } = surveyed;
    const more = [
        durationBlock((0,safe/* safe */.gB) `**Impact duration** = (mitigated, else resolved) − started: how long users were affected`, [
            {
                name: (0,safe/* safe */.gB) `all incidents`,
                figure: details.impactDuration,
                spread: (0,metrics_durations/* spreadOf */.jg)(incidents.map(impact/* measureImpact */.p)),
            },
        ]),
        durationBlock((0,safe/* safe */.gB) `**Sign-off lead time** = signed off − resolved`, [
            {
                name: (0,safe/* safe */.gB) `all incidents`,
                figure: details.signOffLead,
                spread: (0,metrics_durations/* spreadOf */.jg)(incidents.map(sign_off/* measureSignOff */.Z)),
            },
        ]),
    ];
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## How long it took`, explanation, ...blocks, ...more], '\n\n');
}
const explanation = (0,safe/* safe */.gB) `Of incidents declared in the window; dismissed reports, duplicates, near misses and hazards have no part in it. Only times known to the minute are used. *AI-specific*: at least one failure mode other than infrastructure. *p90* needs ${metrics_durations/* P90_FROM */.Nf} values. *Left out*: a time is missing or unknown, is known only to the day or month, or comes before the time it should follow. *Not yet*: the end has not been recorded and the incident is not resolved: it is in no figure, and what takes longest is longest among these.`;
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
    const values = rows.filter(({ figure }) => figure.n > 0 && figure.n < FEW).map(valuesOf);
    const parts = [
        definition,
        (0,table/* table */.t)(header, rows.map(({ name, figure }) => [name, ...cells(figure)])),
    ];
    return (0,safe/* joinSafe */.e)(values.length === 0 ? parts : [...parts, (0,safe/* joinSafe */.e)(values, '\n')], '\n\n');
}
function cells({ n, median, p90, min, max, mean, leftOut, open }) {
    return [
        (0,safe/* safe */.gB) `${n}`,
        orDash(median),
        n > 0 && p90 === null ? (0,safe/* safe */.gB) `too few` : orDash(p90),
        min === null || max === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(min)} to ${(0,weekly_words/* span */.Ln)(max)}`,
        mean === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(mean)} (n = ${n})`,
        reasons(leftOut),
        (0,safe/* safe */.gB) `${open}`,
    ];
}
function orDash(seconds) {
    return seconds === null ? (0,safe/* safe */.gB) `–` : (0,weekly_words/* span */.Ln)(seconds);
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
    return (0,safe/* safe */.gB) `- ${name}, too few to sum up, so one by one: ${(0,safe/* joinSafe */.e)(spread.values.map(weekly_words/* span */.Ln), ', ')}.`;
}

;// CONCATENATED MODULE: ./build/src/metrics/definitions.js
const INCIDENTS = 'incidents declared in the window; not near misses, hazards, dismissed reports or duplicates';
const TIMES = 'a time that is missing or unknown, or known to the day or month only (a day is no hour), or earlier than the one it should follow; *open*: the end is still to come';
const EXPLOIT_RUNS = 'runs that succeeded ÷ runs attempted, with a Wilson interval, 95 %; where none succeeded, what that still allows (exact, one-sided, 95 %): 0 of 20 still allows 14 %';
const BOTH_SIDES = 'records that state one side only: half a count is no rate';
const NOTHING = 'nothing';
const duration = (key, name, formula) => [
    { path: `all.${key}`, name, formula, unit: 'seconds', of: INCIDENTS, leftOut: TIMES },
    {
        path: `aiSpecific.${key}`,
        name: `${name}, AI-specific`,
        formula,
        unit: 'seconds',
        of: 'those of them with at least one failure mode other than infrastructure',
        leftOut: `${TIMES}; incidents that name no failure mode yet`,
    },
];
/** Every figure of `metrics.json` and `details.json`, in the order in which people ask for them. */
const definitions = [
    ...duration('timeToDetect', 'Time to detect (TTD)', 'detected − started'),
    ...duration('timeToAcknowledge', 'Time to acknowledge (TTA)', 'acknowledged − detected'),
    ...duration('timeToMitigate', 'Time to mitigate (TTM)', 'mitigated − detected'),
    ...duration('timeToResolve', 'Time to resolve (TTR)', 'resolved − detected'),
    {
        path: 'details.impactDuration',
        name: 'Impact duration',
        formula: '(mitigated, else resolved) − started',
        unit: 'seconds',
        of: INCIDENTS,
        leftOut: TIMES,
    },
    {
        path: 'details.signOffLead',
        name: 'Sign-off lead time',
        formula: 'signed off − resolved',
        unit: 'seconds',
        of: INCIDENTS,
        leftOut: 'closed without signatures; resolved is missing, rough, or after the sign-off; *open*: not closed',
    },
    {
        path: 'catchRate',
        name: 'Catch rate',
        formula: 'unsafe outputs blocked ÷ (blocked + escaped)',
        unit: 'share',
        of: 'sums over every record of the window, of any kind, or over the periods of the counts file that lie in it',
        leftOut: BOTH_SIDES,
    },
    {
        path: 'escapeRate',
        name: 'Escape rate',
        formula: 'unsafe outputs escaped ÷ (blocked + escaped) = 1 − catch rate',
        unit: 'share',
        of: 'the same; reported only: a lower bound, since what nobody reported is not in it',
        leftOut: BOTH_SIDES,
    },
    {
        path: 'overBlockRate',
        name: 'Over-block rate',
        formula: 'safe outputs blocked ÷ (safe blocked + safe allowed)',
        unit: 'share',
        of: 'the same; beside the others, since a filter that blocks everything lets nothing escape',
        leftOut: BOTH_SIDES,
    },
    {
        path: 'details.rateIntervals',
        name: 'Intervals of the rates',
        formula: 'Wilson score interval, 95 %',
        unit: 'share',
        of: 'the three rates above',
        leftOut: NOTHING,
    },
    {
        path: 'promptInjection.incidents',
        name: 'Prompt-injection incidents',
        formula: 'incidents with failure mode prompt-injection',
        unit: 'count',
        of: INCIDENTS,
        leftOut: NOTHING,
    },
    {
        path: 'details.injectionIncidence',
        name: 'Prompt-injection incidence',
        formula: 'prompt-injection incidents ÷ weeks of the window; those declared in the days that a counts file states the exposure of ÷ thousands of it; exact Poisson interval, 95 %',
        unit: 'per week',
        of: INCIDENTS,
        leftOut: 'exposure of periods that reach over an edge of the window, or whose units differ',
    },
    {
        path: 'promptInjection.before',
        name: 'Exploit runs before the fix',
        formula: EXPLOIT_RUNS,
        unit: 'share',
        of: 'sums over prompt-injection incidents',
        leftOut: 'incidents without k of n',
    },
    {
        path: 'promptInjection.after',
        name: 'Exploit runs after the fix',
        formula: EXPLOIT_RUNS,
        unit: 'share',
        of: 'sums over prompt-injection incidents',
        leftOut: 'incidents without k of n',
    },
    {
        path: 'drift',
        name: 'Drift',
        formula: 'production − staging, on identical cases',
        unit: 'difference',
        of: 'the newest comparison of each suite that the drift action kept in the window, and every one of a record of the window',
        leftOut: 'runs that were refused; comparisons whose delta is not production − staging (counted under left out)',
    },
    {
        path: 'nearMisses',
        name: 'Near misses and what stopped them',
        formula: 'near misses, by Stopped by',
        unit: 'count',
        of: 'near misses declared in the window; a rise is usually better reporting',
        leftOut: 'dismissed reports and duplicates; near misses that do not say what stopped them are in n only',
    },
    {
        path: 'guardrailGapFix',
        name: 'Guardrail-gap fix time',
        formula: 'closed as done − created, of actions of kind guardrail',
        unit: 'seconds',
        of: 'preventive actions of every record of the window, dismissed reports and duplicates too',
        leftOut: 'dropped actions (missing); *open*: under way',
    },
    {
        path: 'preventiveActions',
        name: 'Preventive actions',
        formula: 'total; done; overdue: the due day is over (UTC) and it is not closed; on time: done by the end of the due day',
        unit: 'count',
        of: 'actions with an issue, of every record of the window, dismissed reports and duplicates too',
        leftOut: 'rows without an issue: they have no owner or no date yet',
    },
    {
        path: 'details.actions',
        name: 'Preventive actions, the rest',
        formula: 'under way; dropped (closed and not done); under way without a due date',
        unit: 'count',
        of: 'the same',
        leftOut: NOTHING,
    },
    {
        path: 'details.burnDown',
        name: 'Burn-down of actions',
        formula: 'under way, and overdue, at the end of each week; promised, done and dropped in it',
        unit: 'count',
        of: 'actions of every record of the ledger, since a promise outlives its window',
        leftOut: 'actions of dismissed reports and duplicates',
    },
    {
        path: 'details.falseAlarms',
        name: 'False alarms by source',
        formula: 'dismissed ÷ reports, by Found by',
        unit: 'count',
        of: 'every report of the window; a dismissal is a false alarm or a test',
        leftOut: 'duplicates: another report tells of them',
    },
    {
        path: 'details.recurrence',
        name: 'Recurrence',
        formula: 'incidents with an earlier one (at the same moment: of a lower number) of the same system, in capitals or not, and a common failure mode, declared at most 90 days before',
        unit: 'count',
        of: 'incidents of the window that name both; the earlier one may lie before the window',
        leftOut: 'incidents without a system or a failure mode',
    },
    {
        path: 'details.groups',
        name: 'By severity, failure mode, OWASP id, model, system and detection source',
        formula: 'incidents, TTD and TTR of each group',
        unit: 'count',
        of: `${INCIDENTS}; one that names several values counts in each`,
        leftOut: NOTHING,
    },
    {
        path: 'counts',
        name: 'Counts',
        formula: 'incidents, near misses, hazards, dismissed; open: not resolved; unsigned: closed without sign-off',
        unit: 'count',
        of: 'records declared in the window',
        leftOut: 'duplicates are in none of them',
    },
    {
        path: 'details.trend',
        name: 'Trend',
        formula: 'the last 7 days against the 13 weeks before: a count outside their least and most, a median outside the middle half of their values',
        unit: 'count',
        of: 'incidents and near misses by the moment of their declaration',
        leftOut: 'too few to tell: under 10 before, or under 5 values in the week',
    },
    {
        path: 'details.gaming',
        name: 'Ways around',
        formula: 'recorded afterwards (acknowledged, mitigated or resolved before there was a report), downgraded, kind changed, closed unsigned, dismissed, duplicates',
        unit: 'list',
        of: 'records of the window, by number',
        leftOut: NOTHING,
    },
    {
        path: 'details.dataQuality',
        name: 'Data quality',
        formula: 'how well each time is known: to the minute, rough, missing, still to come; approximate ones (~) are used, and so are those before the report, which were written down afterwards, and those later than it (listed by number)',
        unit: 'count',
        of: INCIDENTS,
        leftOut: NOTHING,
    },
    {
        path: 'details.leftOut',
        name: 'Left out',
        formula: 'lines of the ledger that cannot be read, unsound comparisons, refused drift runs, periods over an edge of the window, exposures whose units differ, half counts, incidents without k of n, records declared later than the window',
        unit: 'count',
        of: 'what was there and is in no figure',
        leftOut: NOTHING,
    },
];
/** The definition of a figure. Throws when the table has none. */
function definitionOf(path) {
    const found = definitions.find((definition) => definition.path === path);
    if (!found)
        throw new Error(`no figure is called ${path}`);
    return found;
}

// EXTERNAL MODULE: ./build/src/metrics/eval-warnings.js
var eval_warnings = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/src/metrics/window.js
var metrics_window = __webpack_require__(78755);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-glance.js







/** The table of figures: each with what it is made of, how many, what was left out, and its definition. */
function glanceSection(weekly) {
    const { figures } = weekly;
    const weeks = (0,weekly_words/* plural */.LS)((0,metrics_window/* weeksOf */.x3)(figures.window), 'week');
    const header = [(0,safe/* safe */.gB) `figure`, (0,safe/* safe */.gB) `value`, (0,safe/* safe */.gB) `n`, (0,safe/* safe */.gB) `left out`, (0,safe/* safe */.gB) `definition`];
    const rows = [...durationRows(weekly), ...rateRows(weekly), ...countRows(weekly)];
    const note = (0,safe/* safe */.gB) `Of the ${weeks} of this report; every definition at length is in [docs/figures.md](https://github.com/incident-loop/incident-loop/blob/main/docs/figures.md). Durations are medians, from 10 values on with p90 (nine of ten took no longer); under 5 the values stand below. In brackets: 95 % intervals. *Left out* of rates: records or periods that state one side alone; of exploit runs: incidents without k of n.`;
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## The figures`, note, (0,table/* table */.t)(header, rows)], '\n\n');
}
function durationRows({ figures, details }) {
    const four = metrics_durations/* durationIds */.J4.flatMap((id) => [
        durationRow(`all.${id}`, figures.all[id]),
        durationRow(`aiSpecific.${id}`, figures.aiSpecific[id]),
    ]);
    return [
        ...four,
        durationRow('details.impactDuration', details.impactDuration),
        durationRow('details.signOffLead', details.signOffLead),
        durationRow('guardrailGapFix', figures.guardrailGapFix),
    ];
}
function durationRow(path, { n, median, p90, leftOut, open }) {
    const out = leftOut.missing + leftOut.precision + leftOut.order;
    const tail = p90 === null ? (0,safe/* safe */.gB) `` : (0,safe/* safe */.gB) `, p90 ${(0,weekly_words/* span */.Ln)(p90)}`;
    const value = median === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(median)}${tail}`;
    const left = open === 0 ? (0,safe/* safe */.gB) `${out}` : (0,safe/* safe */.gB) `${out}, and ${open} open`;
    return row(path, [value, (0,safe/* safe */.gB) `${n}`, left]);
}
function rateRows({ figures, details }) {
    const { catchRate, escapeRate, overBlockRate, promptInjection } = figures;
    const { unsafeCounts, safeCounts, exploitBefore, exploitAfter } = details.leftOut;
    const rate = (path, { value, denominator, origin }, left) => {
        const interval = details.rateIntervals[path];
        const shown = value === null || interval === null
            ? (0,safe/* safe */.gB) `–`
            : (0,safe/* safe */.gB) `${(0,weekly_words/* percent */.KN)(value)} (${(0,weekly_words/* percent */.KN)(interval[0])} to ${(0,weekly_words/* percent */.KN)(interval[1])}), ${(0,safe/* ours */.Od)(origin ?? 'origin not stated')}`;
        return row(path, [shown, (0,safe/* safe */.gB) `${denominator}`, (0,safe/* safe */.gB) `${left}`]);
    };
    const runs = (path, { succeeded, attempted, interval }, left) => {
        const shown = interval === null
            ? (0,safe/* safe */.gB) `–`
            : succeeded === 0
                ? (0,safe/* ours */.Od)((0,eval_warnings/* stillAllows */.NX)({ k: 0, n: attempted }) ?? '')
                : (0,safe/* safe */.gB) `${succeeded} of ${attempted} (${(0,weekly_words/* percent */.KN)(interval[0])} to ${(0,weekly_words/* percent */.KN)(interval[1])})`;
        return row(path, [shown, (0,safe/* safe */.gB) `${attempted}`, (0,safe/* safe */.gB) `${left}`]);
    };
    return [
        rate('catchRate', catchRate, unsafeCounts),
        rate('escapeRate', escapeRate, unsafeCounts),
        rate('overBlockRate', overBlockRate, safeCounts),
        runs('promptInjection.before', promptInjection.before, exploitBefore),
        runs('promptInjection.after', promptInjection.after, exploitAfter),
    ];
}
function countRows({ figures, details }) {
    const { perWeek, perThousand, exposure, incidents } = details.injectionIncidence;
    const per = ({ value, interval }) => (0,safe/* ours */.Od)(`${weekly_glance_short(value)} (${weekly_glance_short(interval[0])} to ${weekly_glance_short(interval[1])})`);
    const use = perThousand === null || exposure === null
        ? (0,safe/* safe */.gB) ``
        : (0,safe/* safe */.gB) `; per 1,000 of the exposure ${per(perThousand)}`;
    const { recurred, comparable, leftOut } = details.recurrence;
    const { total, done, overdue, onTime } = figures.preventiveActions;
    return [
        row('details.injectionIncidence', [(0,safe/* safe */.gB) `${per(perWeek)}${use}`, (0,safe/* safe */.gB) `${incidents}`, (0,safe/* safe */.gB) `–`]),
        row('nearMisses', [(0,safe/* safe */.gB) `${figures.nearMisses.n}`, (0,safe/* safe */.gB) `${figures.nearMisses.n}`, (0,safe/* safe */.gB) `–`]),
        row('details.recurrence', [(0,safe/* safe */.gB) `${recurred} of ${comparable}`, (0,safe/* safe */.gB) `${comparable}`, (0,safe/* safe */.gB) `${leftOut}`]),
        row('preventiveActions', [
            (0,safe/* safe */.gB) `${done} done, ${onTime} on time, ${overdue} overdue`,
            (0,safe/* safe */.gB) `${total}`,
            (0,safe/* safe */.gB) `–`,
        ]),
    ];
}
function row(path, [value, n, left]) {
    const { name, formula } = definitionOf(path);
    return [
        (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(name)}**`,
        value,
        n,
        left,
        (0,safe/* ours */.Od)(formula),
    ];
}
function weekly_glance_short(value) {
    return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-groups.js




const MOST = 25;
const weekly_groups_titles = {
    severity: (0,safe/* safe */.gB) `severity`,
    failureMode: (0,safe/* safe */.gB) `failure mode`,
    owasp: (0,safe/* safe */.gB) `OWASP id`,
    model: (0,safe/* safe */.gB) `model`,
    system: (0,safe/* safe */.gB) `system`,
    foundBy: (0,safe/* safe */.gB) `found by`,
};
/** The incidents of the window told apart, with how long they took; nothing where there are none. */
function groupSection({ details, figures }) {
    if (figures.counts.incidents === 0)
        return [];
    const ids = ['severity', 'failureMode', 'owasp', 'model', 'system', 'foundBy'];
    const named = ids.filter((id) => details.groups[id].some((group) => group.key !== null));
    const note = (0,safe/* safe */.gB) `An incident that names several values counts in each. Medians of a few are stories, not figures: mind the n.`;
    const parts = [note, ...named.map((id) => groupTable(weekly_groups_titles[id], details.groups[id]))];
    return [
        (0,safe/* joinSafe */.e)([
            (0,safe/* safe */.gB) `## Told apart`,
            folded((0,safe/* safe */.gB) `By severity, failure mode, OWASP id, model, system and source`, (0,safe/* joinSafe */.e)(parts, '\n\n')),
        ], '\n\n'),
    ];
}
function groupTable(name, groups) {
    const rows = groups
        .slice(0, MOST)
        .map(({ key, incidents, timeToDetect, timeToResolve }) => [
        key === null ? (0,safe/* safe */.gB) `*none named*` : (0,safe/* neutralise */.$0)(key, 80),
        (0,safe/* safe */.gB) `${incidents}`,
        weekly_groups_medianOf(timeToDetect),
        weekly_groups_medianOf(timeToResolve),
    ]);
    const shown = (0,table/* table */.t)([name, (0,safe/* safe */.gB) `incidents`, (0,safe/* safe */.gB) `median TTD`, (0,safe/* safe */.gB) `median TTR`], rows);
    const rest = groups.length - MOST;
    return rest > 0 ? (0,safe/* joinSafe */.e)([shown, (0,safe/* safe */.gB) `and ${rest} more, in details.json.`], '\n\n') : shown;
}
function weekly_groups_medianOf({ median, n }) {
    return median === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(median)} (n = ${n})`;
}

// EXTERNAL MODULE: ./build/src/rendering/weekly-headline.js
var weekly_headline = __webpack_require__(69164);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-lists.js




/** A page that lists more than this is read by nobody; the ledger has the rest. */
const MOST_ROWS = 200;
/** So many of what is open are seen at once: more would hide what else waits. */
const SEEN = 20;
/** Incidents that are not resolved, with their age since declaration, the oldest first. */
function openSection({ open, now }) {
    const all = [...open.before, ...open.inWindow];
    if (all.length === 0)
        return (0,safe/* safe */.gB) `No incident is open.`;
    const header = [(0,safe/* safe */.gB) `incident`, (0,safe/* safe */.gB) `title`, (0,safe/* safe */.gB) `severity`, (0,safe/* safe */.gB) `state`, (0,safe/* safe */.gB) `open for`];
    const row = (record) => [
        (0,weekly_words/* issue */.sn)(record),
        (0,weekly_words/* title */.DD)(record),
        (0,weekly_words/* level */.Rc)(record),
        stateOf(record),
        (0,weekly_words/* age */.KW)(record, now),
    ];
    const note = open.before.length === 0
        ? (0,safe/* safe */.gB) `Open means not resolved; age since declaration.`
        : (0,safe/* safe */.gB) `Open means not resolved; age since declaration. ${(0,weekly_words/* plural */.LS)(open.before.length, 'incident')} of these ${(0,safe/* ours */.Od)(open.before.length === 1 ? 'was' : 'were')} declared before the window and ${(0,safe/* ours */.Od)(open.before.length === 1 ? 'is' : 'are')} not counted among its incidents.`;
    const rest = all.slice(SEEN);
    const more = rest.length === 0
        ? []
        : [folded((0,weekly_words/* plural */.LS)(rest.length, 'incident more', 'incidents more'), capped(header, rest, row))];
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `**Still open**`, note, capped(header, all.slice(0, SEEN), row), ...more], '\n\n');
}
/** The ways in which figures can be made to look better, which are honest as long as they are listed. */
function honestySection({ declared, details }) {
    const { gaming } = details;
    const byNumber = new Map(declared.map((record) => [record.number, record]));
    const line = (what, numbers, more = (0,safe/* safe */.gB) ``) => (0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(what)}: **${numbers.length}**${named(numbers.flatMap((number) => byNumber.get(number) ?? []))}${more}`;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Ways around`,
        (0,safe/* joinSafe */.e)([
            line('closed without sign-off', gaming.unsigned),
            line('graded down from a worse level', gaming.downgraded),
            line('changed from incident to near miss or hazard', gaming.kindChanged),
            line('acknowledged, mitigated or resolved before there was a report, so written down afterwards', gaming.recordedAfterwards),
            line('dismissed as a false alarm or a test', gaming.dismissed),
            line('duplicates', gaming.duplicates, (0,safe/* safe */.gB) `. Neither dismissed reports nor duplicates are counted as incidents.`),
        ], '\n'),
        ...falseAlarms(details.falseAlarms),
    ], '\n\n');
}
function named(records) {
    if (records.length === 0)
        return (0,safe/* safe */.gB) ``;
    const some = records.slice(0, 20).map(weekly_words/* issue */.sn);
    const rest = records.length > some.length ? [(0,safe/* ours */.Od)(`and ${records.length - some.length} more`)] : [];
    return (0,safe/* safe */.gB) ` (${(0,safe/* joinSafe */.e)([...some, ...rest], ', ')})`;
}
function falseAlarms(sources) {
    if (!sources.some((source) => source.dismissed > 0))
        return [];
    const rows = sources.map(({ source, reports, dismissed }) => [
        (0,safe/* ours */.Od)(source ?? 'not stated'),
        (0,safe/* safe */.gB) `${reports}`,
        (0,safe/* safe */.gB) `${dismissed}`,
    ]);
    const head = (0,safe/* safe */.gB) `**False alarms by source**: dismissed among all reports that came from it, duplicates left out.`;
    return [head, (0,table/* table */.t)([(0,safe/* safe */.gB) `found by`, (0,safe/* safe */.gB) `reports`, (0,safe/* safe */.gB) `of these dismissed`], rows)];
}
/** Every record of the window, newest first. */
function recordSection({ declared }) {
    if (declared.length === 0)
        return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Reports of the window`, (0,safe/* safe */.gB) `None.`], '\n\n');
    const header = [(0,safe/* safe */.gB) `number`, (0,safe/* safe */.gB) `title`, (0,safe/* safe */.gB) `kind`, (0,safe/* safe */.gB) `severity`, (0,safe/* safe */.gB) `state`, (0,safe/* safe */.gB) `declared`];
    const row = (record) => [
        (0,weekly_words/* issue */.sn)(record),
        (0,weekly_words/* title */.DD)(record),
        (0,safe/* ours */.Od)(record.kind),
        (0,weekly_words/* level */.Rc)(record),
        stateOf(record),
        (0,safe/* ours */.Od)(new Date(record.declaredAt).toISOString().slice(0, 10)),
    ];
    const count = (0,weekly_words/* plural */.LS)(declared.length, 'report');
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Reports of the window`, folded(count, capped(header, declared, row))], '\n\n');
}
/** The state as a word. */
function stateOf({ state, closedAt }) {
    return (0,safe/* ours */.Od)(state ?? (closedAt === null ? 'open' : 'closed'));
}
/** A table that stops where nobody reads on, and says so. */
function capped(header, records, row) {
    const shown = (0,table/* table */.t)(header, records.slice(0, MOST_ROWS).map(row));
    const rest = records.length - MOST_ROWS;
    return rest > 0 ? (0,safe/* joinSafe */.e)([shown, (0,safe/* safe */.gB) `and ${rest} more, in the ledger.`], '\n\n') : shown;
}

// EXTERNAL MODULE: ./build/src/rendering/weekly-news.js
var weekly_news = __webpack_require__(59667);
// EXTERNAL MODULE: ./build/src/metrics/preventive-actions.js
var preventive_actions = __webpack_require__(49709);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-promises.js






const weekly_promises_MOST_ROWS = 50;
/** Preventive actions: kept, late and overdue, and how long guardrail gaps stayed open. */
function promiseSection({ declared, figures, details }) {
    const { total, done, overdue, onTime } = figures.preventiveActions;
    const gaps = declared.flatMap((record) => record.actions).filter((action) => action.kind === 'guardrail');
    const spread = (0,metrics_durations/* spreadOf */.jg)(gaps.map(preventive_actions/* measureFix */.EO));
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Preventive actions`,
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(total, 'action')} promised, ${done} done (${onTime} by the due date), **${overdue} overdue**, ${details.actions.dropped} dropped, ${details.actions.undated} under way without a due date. Of every record declared in the window, dismissed reports and duplicates too: the list above and the chart leave those out. Overdue: the due day is over (UTC) and the action is not closed.`,
        durationBlock((0,safe/* safe */.gB) `**Guardrail-gap fix time** = from creation to done, of actions of kind guardrail`, [
            { name: (0,safe/* safe */.gB) `guardrail actions`, figure: figures.guardrailGapFix, spread },
        ]),
    ], '\n\n');
}
/** Overdue actions in the order given, with whoever owns them; nobody is mentioned. */
function lateTable(late) {
    const rows = late
        .slice(0, weekly_promises_MOST_ROWS)
        .map(({ record, action }) => [
        (0,weekly_words/* actionIssue */.O7)(action, record),
        (0,weekly_words/* issue */.sn)(record),
        (0,safe/* neutralise */.$0)(action.due ?? ''),
        action.owner === null ? (0,safe/* safe */.gB) `nobody` : (0,safe/* neutralise */.$0)(action.owner),
    ]);
    const header = [(0,safe/* safe */.gB) `overdue action`, (0,safe/* safe */.gB) `of incident`, (0,safe/* safe */.gB) `due`, (0,safe/* safe */.gB) `owner`];
    const rest = late.length > weekly_promises_MOST_ROWS ? [(0,safe/* safe */.gB) `and ${late.length - weekly_promises_MOST_ROWS} more.`] : [];
    return (0,safe/* joinSafe */.e)([(0,table/* table */.t)(header, rows), ...rest], '\n\n');
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly-now.js




const weekly_now_MOST = 20;
/**
 * What somebody has to do now. The links lead to issues and notify nobody: GitHub mentions an issue from comments, issues
 * and commit messages, not from files, and nobody is named with an at sign.
 */
function needsSection(weekly) {
    const { needs } = weekly;
    const lists = [
        listed('waiting for a severity', needs.ungraded),
        listed('resolved, waiting for the sign-off', needs.toSign),
        listed('closed without sign-off', needs.unsigned),
        listed('user notice required and not out', needs.notices.filter((one) => one.noticeOwed === 'required')),
        listed('user notice undecided', needs.notices.filter((one) => one.noticeOwed === 'undecided')),
    ].flat();
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Needs someone now`,
        openSection(weekly),
        ...(lists.length > 0 ? [(0,safe/* joinSafe */.e)(lists, '\n')] : []),
        ...overdue(weekly),
    ], '\n\n');
}
function overdue({ needs }) {
    if (needs.overdue.length === 0)
        return [(0,safe/* safe */.gB) `No preventive action is overdue.`];
    const head = (0,safe/* safe */.gB) `**${(0,weekly_words/* plural */.LS)(needs.overdue.length, 'preventive action')} overdue**, of all incidents, whenever declared: the due day is over (UTC) and the action is not closed.`;
    return [head, lateTable(needs.overdue)];
}
function listed(what, records) {
    if (records.length === 0)
        return [];
    const rest = records.length > weekly_now_MOST ? [(0,safe/* ours */.Od)(`and ${records.length - weekly_now_MOST} more`)] : [];
    const named = (0,safe/* joinSafe */.e)([...records.slice(0, weekly_now_MOST).map(weekly_words/* issue */.sn), ...rest], ', ');
    return [(0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(what)}: **${records.length}** (${named})`];
}

// EXTERNAL MODULE: ./build/src/rendering/weekly-pictures.js
var weekly_pictures = __webpack_require__(57675);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-quality.js



const weekly_quality_MOST = 20;
/** How many reports lack what the figures need: the shortest way to better figures. */
function qualitySection({ details, declared }) {
    const { incidents, times, without, later } = details.dataQuality;
    const rest = leftOut(details.leftOut);
    if (incidents === 0)
        return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Data quality`, (0,safe/* safe */.gB) `There is no incident whose report could lack anything.`, ...rest], '\n\n');
    const header = [
        'time',
        'to the minute',
        'of these approximate',
        'of these before the report',
        'to the day or month',
        'missing',
        'still to come',
    ].map(safe/* ours */.Od);
    const rows = times.map((one) => [
        (0,safe/* ours */.Od)(one.time),
        (0,safe/* safe */.gB) `${one.toTheMinute}`,
        (0,safe/* safe */.gB) `${one.approximate}`,
        (0,safe/* safe */.gB) `${one.afterwards}`,
        (0,safe/* safe */.gB) `${one.rough}`,
        (0,safe/* safe */.gB) `${one.missing}`,
        (0,safe/* safe */.gB) `${one.pending}`,
    ]);
    const lack = (0,safe/* safe */.gB) `Of ${(0,weekly_words/* plural */.LS)(incidents, 'incident')}: ${without.severity} without a severity, ${without.failureMode} without a failure mode, ${without.system} without a system, ${without.foundBy} that do not say how they were found.`;
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Data quality`, lack, (0,table/* table */.t)(header, rows), ...laterThan(later, declared), ...rest], '\n\n');
}
function laterThan(numbers, declared) {
    if (numbers.length === 0)
        return [];
    const first = new Set(numbers.slice(0, weekly_quality_MOST));
    const some = declared.filter(({ number }) => first.has(number)).map(weekly_words/* issue */.sn);
    const rest = numbers.length > some.length ? [(0,safe/* ours */.Od)(`and ${numbers.length - some.length} more`)] : [];
    const state = numbers.length === 1
        ? 'states a time later than this report, and is in the figures as it says'
        : 'state a time later than this report, and are in the figures as they say';
    return [
        (0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(numbers.length, 'incident')} ${(0,safe/* ours */.Od)(state)}: ${(0,safe/* joinSafe */.e)([...some, ...rest], ', ')}`,
    ];
}
function leftOut(counts) {
    const { drift, refusedRuns, countPeriods, exposures } = counts;
    const said = [
        ...(drift > 0
            ? [(0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(drift, 'comparison')} left out: the delta is not production − staging`]
            : []),
        ...(refusedRuns > 0
            ? [(0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(refusedRuns, 'drift run')} refused: staging and production could not be compared`]
            : []),
        ...(countPeriods > 0
            ? [
                (0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(countPeriods, 'period')} of the counts file left out, for reaching over an edge of the window`,
            ]
            : []),
        ...(exposures > 0
            ? [(0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(exposures, 'exposure')} of the counts file left out, for their units differ`]
            : []),
    ];
    return said.length === 0 ? [] : [(0,safe/* joinSafe */.e)(said, '\n')];
}

// EXTERNAL MODULE: ./build/src/metrics/recurrence.js
var recurrence = __webpack_require__(25737);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-recurrence.js



const weekly_recurrence_MOST = 20;
/** What happened again: the same system and failure mode within 90 days. */
function recurrenceSection({ details, records }) {
    const { recurred, comparable, leftOut, pairs } = details.recurrence;
    const byNumber = new Map(records.map((record) => [record.number, record]));
    const link = (number) => {
        const record = byNumber.get(number);
        return record ? (0,weekly_words/* issue */.sn)(record) : (0,safe/* safe */.gB) `${number}`;
    };
    const lines = pairs
        .slice(0, weekly_recurrence_MOST)
        .map(({ number, after }) => (0,safe/* safe */.gB) `- ${link(number)}, after ${link(after)}`);
    const rest = pairs.length > weekly_recurrence_MOST ? [(0,safe/* ours */.Od)(`- and ${pairs.length - weekly_recurrence_MOST} more, in details.json`)] : [];
    const said = (0,safe/* safe */.gB) `**${recurred} of ${comparable}** incidents came within ${recurrence/* RECURS_WITHIN_DAYS */.n} days of an earlier one of the same system and failure mode; ${leftOut} name no system or no failure mode and cannot be told.`;
    const parts = [(0,safe/* safe */.gB) `## What happened again`, said];
    return (0,safe/* joinSafe */.e)(lines.length === 0 ? parts : [...parts, (0,safe/* joinSafe */.e)([...lines, ...rest], '\n')], '\n\n');
}

// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-safeguards.js





/** What the filters caught, what escaped them and what they blocked for nothing. */
function filterSection({ figures, details, summed }) {
    const { catchRate, escapeRate, overBlockRate } = figures;
    const { unsafeCounts, safeCounts } = details.leftOut;
    const over = {
        records: (0,safe/* safe */.gB) `every record of the window that states both sides`,
        periods: (0,safe/* safe */.gB) `the periods of the counts file that lie in the window; what incidents say is not in it`,
    }[summed];
    const half = (0,safe/* safe */.gB) ` ${unsafeCounts} ${(0,safe/* ours */.Od)(unsafeCounts === 1 ? 'states' : 'state')} one side of the unsafe outputs alone and ${safeCounts} one side of the safe ones: left out.`;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## What the filters caught`,
        (0,safe/* joinSafe */.e)([
            (0,safe/* safe */.gB) `- **Catch rate** = unsafe outputs blocked ÷ (blocked + escaped): ${rate(catchRate)}${bound(catchRate, 'an upper bound')}`,
            (0,safe/* safe */.gB) `- **Escape rate** = 1 − catch rate: ${rate(escapeRate)}${bound(escapeRate, 'a lower bound')}`,
            (0,safe/* safe */.gB) `- **Over-block rate** = safe outputs blocked ÷ (safe blocked + safe allowed): ${rate(overBlockRate)}`,
        ], '\n'),
        (0,safe/* safe */.gB) `Summed over ${over}.${unsafeCounts + safeCounts === 0 ? (0,safe/* safe */.gB) `` : half} What is often called "escape rate" is the catch rate of this page.`,
    ], '\n\n');
}
function rate({ value, numerator, denominator, origin }) {
    if (value === null)
        return (0,safe/* safe */.gB) `nothing counted`;
    return (0,safe/* safe */.gB) `**${(0,weekly_words/* percent */.KN)(value)}** (${numerator} of ${denominator}; ${originOf(origin)})`;
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
function injectionSection({ figures, details }) {
    const { incidents, before, after } = figures.promptInjection;
    const { exploitBefore, exploitAfter } = details.leftOut;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `## Prompt injection`,
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(incidents, 'incident')} with failure mode prompt-injection: ${incidence(details.injectionIncidence)}. Their exploits, run again:`,
        (0,safe/* joinSafe */.e)([
            (0,safe/* safe */.gB) `- before the fix: ${exploit(before, exploitBefore)}`,
            (0,safe/* safe */.gB) `- after the fix: ${exploit(after, exploitAfter)}`,
        ], '\n'),
    ], '\n\n');
}
function incidence({ perWeek, perThousand, exposure, exposed }) {
    const per = ({ value, interval }) => (0,safe/* ours */.Od)(`${value.toPrecision(2)} (95 % Poisson interval ${interval[0].toPrecision(2)} to ${interval[1].toPrecision(2)})`);
    const week = (0,safe/* safe */.gB) `${per(perWeek)} a week`;
    if (perThousand === null || exposure === null)
        return week;
    return (0,safe/* safe */.gB) `${week}; ${per(perThousand)} per 1,000 ${(0,safe/* neutralise */.$0)(exposure.unit, 60)}: ${(0,weekly_words/* plural */.LS)(exposed ?? 0, 'incident')} declared in the days of which ${exposure.amount} are stated`;
}
function exploit({ succeeded, attempted, interval }, leftOut) {
    const rest = leftOut === 0 ? (0,safe/* safe */.gB) `` : (0,safe/* safe */.gB) ` (${(0,weekly_words/* plural */.LS)(leftOut, 'incident')} left out: no k of n)`;
    if (interval === null)
        return (0,safe/* safe */.gB) `no runs recorded${rest}`;
    if (succeeded === 0)
        return (0,safe/* safe */.gB) `did not work: ${(0,safe/* ours */.Od)((0,eval_warnings/* stillAllows */.NX)({ k: 0, n: attempted }) ?? '')} (exact one-sided 95 % bound)${rest}`;
    const [low, high] = interval;
    return (0,safe/* safe */.gB) `worked in ${succeeded} of ${attempted} runs (95 % Wilson interval ${(0,weekly_words/* percent */.KN)(low)} to ${(0,weekly_words/* percent */.KN)(high)})${rest}`;
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
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(nearMisses.n, 'near miss', 'near misses')}, ${(0,weekly_words/* plural */.LS)(counts.hazards, 'hazard')}. A rise is usually better reporting, not worse safety.`,
    ];
    const stopped = (0,table/* table */.t)([(0,safe/* safe */.gB) `stopped by`, (0,safe/* safe */.gB) `near misses`], rows);
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
    return [(0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## Drift`, definition, (0,table/* table */.t)(header, rows)], '\n\n')];
}

// EXTERNAL MODULE: ./build/src/metrics/trend.js
var trend = __webpack_require__(61140);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-trend.js





const names = {
    timeToDetect: 'median TTD',
    timeToAcknowledge: 'median TTA',
    timeToMitigate: 'median TTM',
    timeToResolve: 'median TTR',
};
/** The last seven days beside the thirteen weeks before them; where there are too few to tell, that is all it says. */
function againstSection({ details }) {
    const { incidents, nearMisses, durations } = details.trend;
    const rows = [
        [(0,safe/* safe */.gB) `incidents`, ...countCells(incidents)],
        [(0,safe/* safe */.gB) `near misses`, ...countCells(nearMisses)],
        ...metrics_durations/* durationIds */.J4.map((id) => [(0,safe/* ours */.Od)(names[id]), ...durationCells(durations[id])]),
    ];
    const header = [(0,safe/* safe */.gB) ` `, (0,safe/* safe */.gB) `last 7 days`, (0,safe/* safe */.gB) `13 weeks before`, (0,safe/* safe */.gB) `what can be said`];
    const note = (0,safe/* safe */.gB) `A count is compared with the least and the most of the 13 weeks: by chance alone, up to one week in seven lies outside. A median is compared with the middle half of the values before. *Too few*: under ${trend/* TREND_FROM */.rH} before, or under ${trend/* TREND_NOW_FROM */.So} values in the week. Nothing here is coloured, since most changes from week to week are noise.`;
    return (0,safe/* joinSafe */.e)([(0,safe/* safe */.gB) `## This week against the weeks before`, note, (0,table/* table */.t)(header, rows)], '\n\n');
}
function countCells({ thisWeek, before, verdict }) {
    const range = (0,safe/* safe */.gB) `${before.min} to ${before.max} a week (${before.total} in all)`;
    return [(0,safe/* safe */.gB) `${thisWeek}`, range, said(verdict)];
}
function durationCells({ thisWeek, before, verdict }) {
    const now = thisWeek.median === null ? (0,safe/* safe */.gB) `–` : (0,safe/* safe */.gB) `${(0,weekly_words/* span */.Ln)(thisWeek.median)} (n = ${thisWeek.n})`;
    const { lower, upper, n } = before;
    const range = lower === null || upper === null
        ? (0,safe/* safe */.gB) `–`
        : (0,safe/* safe */.gB) `middle half ${(0,weekly_words/* span */.Ln)(lower)} to ${(0,weekly_words/* span */.Ln)(upper)} (n = ${n})`;
    return [now, range, said(verdict)];
}
const words = {
    'too-few': (0,safe/* safe */.gB) `too few to say anything`,
    within: (0,safe/* safe */.gB) `as before`,
    above: (0,safe/* safe */.gB) `above`,
    below: (0,safe/* safe */.gB) `below`,
};
function said(verdict) {
    return words[verdict];
}

// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
;// CONCATENATED MODULE: ./build/src/rendering/weekly-week.js






const WEEK = 7 * 24 * 60 * 60 * 1000;
/** What happened in the last seven days: what was declared, resolved and signed, and which actions were done. */
function weekSection(weekly) {
    const recent = (0,weekly_headline/* recentOf */.v)(weekly);
    const header = [(0,safe/* safe */.gB) `report`, (0,safe/* safe */.gB) `title`, (0,safe/* safe */.gB) `kind`, (0,safe/* safe */.gB) `severity`, (0,safe/* safe */.gB) `state`];
    const row = (record) => [
        (0,weekly_words/* issue */.sn)(record),
        (0,weekly_words/* title */.DD)(record),
        (0,safe/* ours */.Od)(record.kind),
        (0,weekly_words/* level */.Rc)(record),
        stateOf(record),
    ];
    const parts = [(0,safe/* safe */.gB) `## This week`, (0,safe/* safe */.gB) `The 7 days before this report: ${movements(weekly, recent)}.`];
    return (0,safe/* joinSafe */.e)(recent.length === 0 ? parts : [...parts, capped(header, recent, row)], '\n\n');
}
function movements(weekly, recent) {
    const { now, records } = weekly;
    const end = (0,instants/* millisecondsOf */.W$)(now);
    const isRecent = (at) => {
        const moment = at ? (0,instants/* millisecondsOf */.W$)(at) : Number.NaN;
        return moment >= end - WEEK && moment < end;
    };
    const incidents = records.filter((record) => record.kind === 'incident' && (0,belonging/* stands */.Ed)(record));
    const resolved = incidents.filter(({ times }) => isRecent((0,instants/* beginningOf */.VI)(times.resolved))).length;
    const signed = incidents.filter((record) => isRecent(record.signedOffAt)).length;
    const done = records
        .flatMap((record) => record.actions)
        .filter((action) => action.outcome === 'done' && isRecent(action.closedAt)).length;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(recent.length, 'report')} declared`,
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(resolved, 'incident')} resolved`,
        (0,safe/* safe */.gB) `${signed} signed off`,
        (0,safe/* safe */.gB) `${(0,weekly_words/* plural */.LS)(done, 'preventive action')} done`,
    ], ', ');
}

;// CONCATENATED MODULE: ./build/src/rendering/weekly.js



















/** The weekly report: what a tired person must know first, every figure beside its definition. */
function weeklyReport(weekly) {
    return reportWith(weekly, [(0,weekly_pictures/* pictures */.mf)('../charts', weekly.figures.drift.length > 0)]);
}
/** The same for the summary of a job, where the files of the repository cannot be shown. */
function summaryReport(weekly) {
    return reportWith(weekly, []);
}
function reportWith(weekly, pictured) {
    const { figures, week } = weekly;
    const parts = [
        (0,safe/* safe */.gB) `<!-- Generated by incident-loop from the ledger; changes made here are overwritten. -->`,
        (0,safe/* safe */.gB) `# AI incidents, ${(0,safe/* ours */.Od)(week.id)}`,
        (0,weekly_headline/* headline */.P)(weekly),
        (0,safe/* safe */.gB) `Declared from ${(0,weekly_words/* minute */.Vc)(figures.window.from)} until ${(0,weekly_words/* minute */.Vc)(figures.window.to)}, when this report was made.`,
        ...(0,weekly_news/* newsOf */.L)(weekly),
        summary(weekly),
        needsSection(weekly),
        weekSection(weekly),
        glanceSection(weekly),
        ...pictured,
        againstSection(weekly),
        durationSection(weekly),
        filterSection(weekly),
        injectionSection(weekly),
        nearMissSection(figures),
        ...driftSection(figures.drift),
        promiseSection(weekly),
        countSection(weekly),
        ...groupSection(weekly),
        recurrenceSection(weekly),
        qualitySection(weekly),
        honestySection(weekly),
        trendSection(weekly),
        recordSection(weekly),
    ];
    return (0,safe/* safe */.gB) `${(0,safe/* joinSafe */.e)(parts, '\n\n')}\n`;
}
/** The window in a few lines. */
function summary(weekly) {
    const { figures, needs } = weekly;
    const { incidents, nearMisses, hazards, dismissed, bySeverity } = figures.counts;
    const worst = severities/* severityIds */.wz.find((id) => bySeverity[id] > 0);
    const recent = (0,belonging/* incidentsOf */.D3)((0,weekly_headline/* recentOf */.v)(weekly)).length;
    return (0,safe/* joinSafe */.e)([
        (0,safe/* safe */.gB) `- **${(0,weekly_words/* plural */.LS)(incidents, 'incident')}**, ${recent} of them in the last 7 days${worst ? (0,safe/* safe */.gB) `; the worst level is ${(0,safe/* ours */.Od)(worst)} (${bySeverity[worst]})` : (0,safe/* safe */.gB) ``}`,
        openLine(weekly),
        (0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(needs.unsigned.length, 'incident')} closed without sign-off; ${(0,weekly_words/* plural */.LS)(needs.overdue.length, 'preventive action')} overdue (whenever declared)`,
        (0,safe/* safe */.gB) `- ${(0,weekly_words/* plural */.LS)(nearMisses, 'near miss', 'near misses')}, ${(0,weekly_words/* plural */.LS)(hazards, 'hazard')}, ${dismissed} dismissed`,
    ], '\n');
}
function openLine({ figures, open, now }) {
    const [oldest] = [...open.before, ...open.inWindow];
    const before = open.before.length === 0 ? (0,safe/* safe */.gB) `` : (0,safe/* safe */.gB) `, and ${open.before.length} from before the window`;
    if (!oldest)
        return (0,safe/* safe */.gB) `- none is open`;
    return (0,safe/* safe */.gB) `- **${figures.counts.open} still open**${before}; the oldest is ${(0,weekly_words/* issue */.sn)(oldest)}, declared ${(0,weekly_words/* age */.KW)(oldest, now)} ago`;
}


/***/ })

};
