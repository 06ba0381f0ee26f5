export const id = 731;
export const ids = [731];
export const modules = {

/***/ 21961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf)
/* harmony export */ });
/* harmony import */ var _domain_delivery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28248);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** Reads the inputs that say where a commit goes, one of the ways that are `known`. Throws SetupError with what is allowed. */
function destinationOf({ delivery = '', branch = '' }, known) {
    const asked = known.find((one) => one === (delivery === '' ? 'commit' : delivery));
    if (asked === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w(`\`delivery\` must be one of ${known.join(', ')}; it is “${delivery}”.`);
    return { delivery: asked, ours: branch === '' ? _domain_delivery_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_BRANCH */ .Mr : branch };
}


/***/ }),

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

/***/ 73269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/destination.js
var src_destination = __webpack_require__(21961);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/exchange/evals/read-evals.js + 10 modules
var read_evals = __webpack_require__(82325);
// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/domain/delivery.js
var delivery = __webpack_require__(28248);
// EXTERNAL MODULE: ./build/src/github/gather-place.js
var gather_place = __webpack_require__(63836);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries-ledger.js
var queries_ledger = __webpack_require__(10951);
;// CONCATENATED MODULE: ./build/src/github/gather-drift.js




/** Reads the shards of drift: one request, that asks for nothing but contents. Throws SetupError in an empty repository. */
async function gatherDrift(client, destination) {
    const { repository, place } = await (0,gather_place/* gatherAt */.X)(destination, (revision) => (0,graphql/* ask */.kA)(client, queries_ledger/* DRIFT_QUERY */.rU, {
        ...client.where,
        branch: `refs/heads/${destination.ours}`,
        drift: `${revision}:${delivery/* DRIFT_FOLDER */.dq}`,
    }));
    return { ...place, drift: await (0,gather_place/* filesIn */.n)(client, repository.drift, place.head) };
}

// EXTERNAL MODULE: ./build/src/metrics/compare-evals.js + 4 modules
var compare_evals = __webpack_require__(21956);
// EXTERNAL MODULE: ./build/src/metrics/drift.js
var metrics_drift = __webpack_require__(31000);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/policy/drift.js


/** The commit that keeps a comparison: its month's shard with one line more. A refusal is kept too, so that gaps show. */
function keepDrift(situation) {
    const { now, delivery, base, branch, head, over, drift, comparison } = situation;
    const path = (0,metrics_drift/* driftPath */.He)(now);
    const before = drift.find((file) => file.path === path)?.text ?? '';
    const refused = comparison.verdict === 'refused' ? comparison.reasons.join(' ').slice(0, 500) : null;
    const text = (0,metrics_drift/* withRun */.Yq)(before, { at: now, refused, drift: (0,metrics_drift/* driftOf */.$p)(comparison) });
    if (text === before)
        return [];
    const why = refused === null ? `suites compared: ${comparison.suites.length}` : 'the runs could not be compared';
    return [
        {
            kind: 'commit',
            branch,
            parent: head,
            headline: (0,safe/* safe */.gB) `Drift of ${(0,safe/* ours */.Od)(now.slice(0, 10))}`,
            files: [{ path, text }],
            deletions: [],
            delivery,
            over,
            base,
            text: (0,safe/* ours */.Od)(''),
            why,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/rendering/evals.js
var evals = __webpack_require__(40533);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/drift.js















const MOST_ROUNDS = 3;
/** Compares staging with production and keeps the differences in their shard; when the branch moved meanwhile, starts over. */
async function handle(_action, inputs, tell) {
    const client = (0,access.clientFor)(inputs, (0,github_event/* readEvent */.j)(process.env));
    // A pull request starts from the default branch each time, and would lose the runs that nobody has merged yet.
    const destination = (0,src_destination/* destinationOf */.M)(inputs, ['commit', 'branch']);
    const isDry = inputs['dry-run'] === 'true';
    const staging = await read(inputs, 'staging', tell);
    const production = await read(inputs, 'production', tell);
    const comparison = compared(staging, production);
    const effects = await keep({ client, destination, comparison, isDry }, MOST_ROUNDS);
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
    tell.output('verdict', comparison.verdict);
    tell.output('drift', JSON.stringify((0,metrics_drift/* driftOf */.$p)(comparison)));
    await tell.summary(`## Production against staging\n\n${(0,evals/* evalsComparison */.F)(comparison)}\n`);
}
/** Staging stands before and production after, so that what production lost reads as regressed. */
function compared(staging, production) {
    if (staging.run && production.run)
        return (0,compare_evals/* compareEvals */.Bn)(staging.run, production.run);
    const errors = [...staging.findings, ...production.findings].filter(({ level }) => level === 'error');
    return (0,compare_evals/* refusedComparison */.Cx)(errors.map(({ message }) => message));
}
async function read(inputs, name, tell) {
    const path = inputs[name] ?? '';
    if (path === '')
        throw new errors/* SetupError */.w(`The \`${name}\` input is empty: give the file with the results.`);
    try {
        const source = (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE ?? '.', path));
        const reading = await (0,read_evals/* readEvals */.e)(source);
        for (const finding of reading.findings)
            tell.finding({ ...finding, message: `${name}: ${finding.message}` });
        return reading;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        throw new errors/* SetupError */.w(`Cannot read the results of ${name}: there is no file ${path} in the workspace.`);
    }
}
async function keep(run, rounds) {
    const { client, destination, comparison, isDry } = run;
    const gathered = await gatherDrift(client, destination);
    const effects = keepDrift({ ...gathered, delivery: destination.delivery, comparison });
    try {
        if (!isDry)
            await (0,apply/* applyAll */.yl)(client, effects);
    }
    catch (error) {
        if (!(error instanceof graphql/* StaleBranch */.Ie) || rounds === 1)
            throw error;
        return keep(run, rounds - 1);
    }
    return effects;
}


/***/ }),

/***/ 63836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gatherAt),
/* harmony export */   n: () => (/* binding */ filesIn)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * Asks for committed files where the commit goes: at the data branch, or at the default branch as long as there is none.
 * `askFrom` asks for the files of a revision. Throws SetupError in an empty repository.
 */
async function gatherAt({ delivery, ours }, askFrom) {
    const first = await askFrom(delivery === 'branch' ? ours : 'HEAD');
    const isMissing = delivery === 'branch' && first.data.repository.branch === null;
    const { data, at } = isMissing ? await askFrom('HEAD') : first;
    const { defaultBranchRef, branch } = data.repository;
    if (!defaultBranchRef)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w('The repository has no commit yet: there is no branch to commit the report to.');
    const start = delivery === 'branch' && branch ? branch : defaultBranchRef;
    const place = {
        base: defaultBranchRef.name,
        branch: delivery === 'commit' ? defaultBranchRef.name : ours,
        head: start.target.oid,
        over: branch?.target.oid ?? null,
        now: at,
    };
    return { repository: data.repository, place };
}
/** The files of a folder at a commit, whole; the folders in it are none. One request for each file that GraphQL cuts short. */
function filesIn(client, folder, commit) {
    const files = (folder?.entries ?? []).filter(({ object }) => object?.isTruncated !== undefined);
    return Promise.all(files.map((entry) => wholeFile(client, entry, commit)));
}
/** GraphQL cuts large blobs short and says so; the rest is read as a raw file, of the very commit. */
async function wholeFile(client, { path, object }, ref) {
    if (!object?.isTruncated)
        return { path, text: object?.text ?? '' };
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...client.where,
        path,
        ref,
        mediaType: { format: 'raw' },
    });
    return { path, text: String(data) };
}


/***/ }),

/***/ 10951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lq: () => (/* binding */ ACTIONS_QUERY),
/* harmony export */   Qy: () => (/* binding */ NUMBERS_QUERY),
/* harmony export */   Yr: () => (/* binding */ CHANGED_QUERY),
/* harmony export */   rI: () => (/* binding */ LEDGER_QUERY),
/* harmony export */   rU: () => (/* binding */ DRIFT_QUERY)
/* harmony export */ });
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23345);

/** The files of a folder, with their text. */
const FILES = '{ ... on Tree { entries { path object { ... on Blob { text isTruncated } } } } }';
/** Where the ledger stands: the branch's head, settings, counts, every ledger file, what was reported, and the issue that complains. */
const LEDGER_QUERY = `
query Ledger(
  $owner: String!, $repo: String!, $settings: String!, $counts: String!, $branch: String!,
  $ledger: String!, $drift: String!, $driftBeside: String!, $reports: String!, $metrics: String!, $details: String!, $failed: [String!]
) {
  repository(owner: $owner, name: $repo) {
    url
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    settings: object(expression: $settings) { ... on Blob { text } }
    counts: object(expression: $counts) { ... on Blob { text } }
    ledger: object(expression: $ledger) ${FILES}
    drift: object(expression: $drift) ${FILES}
    driftBeside: object(expression: $driftBeside) ${FILES}
    reports: object(expression: $reports) { ... on Tree { entries { path } } }
    metrics: object(expression: $metrics) { ... on Blob { text } }
    details: object(expression: $details) { ... on Blob { text } }
    failed: issues(first: 5, labels: $failed, states: [OPEN]) { nodes { number author { __typename login } } }
  }
}`;
/** Where the shards of drift stand. */
const DRIFT_QUERY = `
query Drift($owner: String!, $repo: String!, $branch: String!, $drift: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    branch: ref(qualifiedName: $branch) { target { oid } }
    drift: object(expression: $drift) ${FILES}
  }
}`;
const CHANGED_ISSUE = `
        ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .ISSUE_FIELDS */ .ov}
        ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMENTS */ .r_}
        ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .HISTORY */ .Vv}
        ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .SUB_ISSUE_STATES */ .wF}`;
/**
 * A page of incidents that changed at or after an instant, with all that their ledger record needs, and (on the first page)
 * of the preventive actions that did, and the `newest` incidents: a hundred changes and those of the overlap are more than a
 * page, and need no second one so. Sub-issues come without labels: two connections within each would cost a hundred points.
 */
const CHANGED_QUERY = `
query Changed(
  $owner: String!, $repo: String!, $since: DateTime, $first: Int!, $cursor: String, $after: String,
  $withActions: Boolean!, $withNewest: Boolean!, $newest: Int!, $events: String, $children: String
) {
  rateLimit { remaining }
  repository(owner: $owner, name: $repo) {
    issues(first: $first, after: $cursor, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {${CHANGED_ISSUE}
      }
    }
    newest: issues(last: $newest, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) @include(if: $withNewest) {
      nodes {${CHANGED_ISSUE}
      }
    }
    all: issues(first: 1, labels: ["incident"]) { totalCount }
    actions: issues(first: 100, labels: ["preventive-action"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) @include(if: $withActions) {
      pageInfo { hasNextPage endCursor }
      nodes { updatedAt ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_STATE */ .pi} }
    }
  }
}`;
/** A further page of preventive actions that changed. */
const ACTIONS_QUERY = `
query Actions($owner: String!, $repo: String!, $since: DateTime, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    actions: issues(first: 100, after: $cursor, labels: ["preventive-action"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { updatedAt ${_queries_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_STATE */ .pi} }
    }
  }
}`;
/** A page of the numbers of all incidents: what is not among them has been deleted, transferred or relabelled. */
const NUMBERS_QUERY = `
query Numbers($owner: String!, $repo: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 100, after: $cursor, labels: ["incident"]) {
      pageInfo { hasNextPage endCursor }
      nodes { number }
    }
  }
}`;


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


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ findSecrets),
  E$: () => (/* binding */ redact),
  $I: () => (/* binding */ redactAll)
});

// UNUSED EXPORTS: secretsIn

;// CONCATENATED MODULE: ./build/src/redaction/checks.js
/** True for a number with a card network's prefix and length and the right check digit (Luhn, ISO/IEC 7812-1). */
function isCard(found) {
    const digits = found.replace(/\D/g, '');
    const network = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14})$/;
    if (!network.test(digits))
        return false;
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** True for 15 to 34 characters whose check digits are right: the number with its first four moved behind leaves 1 by 97 (ISO 13616). */
function isIban(found) {
    const text = found.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    const rest = [...moved].reduce((left, character) => {
        const value = Number.parseInt(character, 36);
        return (left * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
    return rest === 1;
}
/** True for numbers that the US Social Security Administration can have issued: no part of zeros, not 666, below 900. */
function isUsNumber(found) {
    const [area, group, serial] = found.split('-');
    return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}
/** True for an IPv4 address that somebody on the internet may have: not private, loopback, link-local or multicast (RFC 6890). */
function isPublicAddress(found) {
    const parts = found.split('.').map(Number);
    const [a, b] = parts;
    if (parts.some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224)
        return false;
    // Version numbers begin low; nobody's own line does (1.0.0.0/8 and 8.0.0.0/8 hold the public resolvers).
    if (a < 11)
        return false;
    return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b < 32) && !(a === 169 && b === 254);
}
/** True for a value that a machine made or a person would type as a password: letters and digits, varied; no address, no placeholder, no id. */
function looksRandom(found) {
    if (/^(?:https?:|\$\{|\{\{|\[redacted|CVE-|GHSA-|[.*x]{3})/i.test(found))
        return false;
    return (/\d/.test(found) && /[A-Za-z]/.test(found) && new Set(found).size >= 8 && !/^\d{4}-\d{2}/.test(found));
}

;// CONCATENATED MODULE: ./build/src/redaction/shapes.js

/** Shapes of keys and tokens, as their issuers document them. */
const secrets = [
    secret('private-key', 'a private key', ['-----BEGIN'], privateKey()),
    secret('github-token', 'a GitHub token', ['gh', 'github_pat_'], /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g),
    secret('gitlab-token', 'a GitLab token', ['glpat-'], /\bglpat-[A-Za-z0-9_-]{20,100}/g),
    secret('stripe-key', 'a Stripe key', ['k_live_', 'k_test_'], /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g),
    secret('api-key', 'an API key', ['sk-'], /\bsk-[A-Za-z0-9_-]{16,200}/g),
    secret('aws-key', 'an AWS key', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
    secret('google-key', 'a Google key', ['AIza', 'GOCSPX-'], /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/g),
    secret('huggingface-token', 'a Hugging Face token', ['hf_'], /\bhf_[A-Za-z0-9]{30,60}\b/g),
    secret('slack-token', 'a Slack token', ['xox'], /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g),
    secret('webhook', 'the address of a webhook', ['hooks.slack.com', '/api/webhooks/'], webhook()),
    secret('npm-token', 'an npm token', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g),
    secret('pypi-token', 'a PyPI token', ['pypi-'], /\bpypi-[A-Za-z0-9_-]{50,250}/g),
    secret('sendgrid-key', 'a SendGrid key', ['SG.'], /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g),
    secret('jwt', 'a signed token (JWT)', ['eyJ'], /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g),
    secret('url-password', 'a password in an address', ['://'], /(?<=:\/\/[^\s:@/]{1,64}:)(?<value>[^\s:@/]{3,128})(?=@[\w.-])/g),
    {
        ...secret('password', 'a password or token', ['=', ':', 'earer '], labelled()),
        isReal: looksRandom,
    },
];
const personal = [
    {
        kind: 'email',
        name: 'an e-mail address',
        personal: true,
        needs: ['@'],
        // The last label is of letters: `lodash@4.17.21` is a package.
        pattern: /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
        isReal: (found) => !/^(?:git@|no-?reply@)|@users\.noreply\.github\.com$/i.test(found),
    },
    {
        kind: 'card',
        name: 'a payment card number',
        personal: true,
        needs: ['4', '5', '3', '2', '6'],
        pattern: /(?<![\w./#=+-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|\.\d)/g,
        isReal: isCard,
    },
    {
        kind: 'iban',
        name: 'a bank account number (IBAN)',
        personal: true,
        needs: [],
        pattern: /(?<![\w/-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g,
        isReal: isIban,
    },
    {
        kind: 'phone',
        name: 'a phone number',
        personal: true,
        needs: ['+', ') ', ')'],
        pattern: /(?<![\w+./-])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|\([2-9]\d{2}\) ?\d{3}-\d{4})(?![\w-])/g,
    },
    {
        kind: 'us-ssn',
        name: 'a US social security number',
        personal: true,
        needs: ['-'],
        pattern: /(?<![\w./-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
        isReal: isUsNumber,
    },
    {
        kind: 'ip-address',
        name: 'an IP address',
        personal: true,
        needs: ['.'],
        pattern: /(?<![\w.@/-]|[Vv]ersion )\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g,
        isReal: isPublicAddress,
    },
    {
        kind: 'home-path',
        name: "a path with a person's login",
        personal: true,
        needs: ['/home/', '/Users/', '\\Users\\'],
        pattern: /(?<![\w.~-])(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\)(?<value>[A-Za-z][A-Za-z0-9._-]{0,63})/g,
        isReal: (found) => !/^(?:runner|user|username|ubuntu|node|root|app|public|shared|default|vscode|linuxbrew|github|runneradmin)$/i.test(found),
    },
];
/** Every shape; where two overlap, the earlier one counts. */
const shapes = [...secrets, ...personal];
function secret(kind, name, needs, pattern) {
    return { kind, name, personal: false, needs, pattern };
}
/** A block that was cut off before its end is a key all the same. */
function privateKey() {
    return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s:,.\\]|-(?!-)){0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:\s{1,4}[A-Za-z0-9+/=]{16,128}){0,100})/g;
}
function webhook() {
    return /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[A-Za-z0-9_-]{16,120})/g;
}
function labelled() {
    return /\b(?:(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|pwd|secret|token|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key)["'`]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?|Bearer )(?<value>[^\s"'`<>,;|)]{12,300})/gi;
}

;// CONCATENATED MODULE: ./build/src/redaction/secrets.js

/**
 * The secrets and personal data of a text that their shape gives away, in order; those that overlap are one. Own shapes rather
 * than a scanner's: findings, board and redaction are made in one synchronous go, each run reads them before anything is
 * said, and the scanners on npm are asynchronous or call times and issue numbers phone numbers.
 */
function findSecrets(text) {
    const all = shapes.flatMap((shape) => matchesOf(shape, text));
    const found = [];
    for (const one of all.sort((a, b) => a.from - b.from)) {
        const last = found.at(-1);
        if (!last || one.from >= last.to)
            found.push(one);
        else if (one.to > last.to)
            found[found.length - 1] = { ...last, to: one.to };
    }
    return found;
}
function matchesOf(shape, text) {
    if (shape.needs.length > 0 && !shape.needs.some((mark) => text.includes(mark)))
        return [];
    return [...text.matchAll(shape.pattern)].flatMap((match) => {
        const value = match.groups?.value ?? match[0];
        if (shape.isReal && !shape.isReal(value))
            return [];
        const from = match.index + match[0].lastIndexOf(value);
        return [{ shape, from, to: from + value.length }];
    });
}
/** Puts a placeholder where a secret or personal datum stands; what only a reader could recognise stays. Lines keep their numbers. */
function redact(text) {
    const found = findSecrets(text);
    if (found.length === 0)
        return text;
    let at = 0;
    const pieces = found.map(({ shape, from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return `${before}[redacted ${shape.kind}]${text.slice(from, to).replace(/[^\n]/g, '')}`;
    });
    return pieces.join('') + text.slice(at);
}
/** The same value with every text in it redacted, for what is printed or handed on. */
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactAll);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactAll(one)]));
}
/** The kinds of secrets found in a text. */
function secretsIn(text) {
    return [...new Set(findSecrets(text).map(({ shape }) => shape.kind))];
}


/***/ }),

/***/ 40533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evalsComparison)
/* harmony export */ });
/* unused harmony export verdictWords */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29370);


/** Names that one list shows, and characters that it may take. */
const NAMED = 20;
const LIST = 6000;
const verdicts = {
    better: 'Better after than before',
    same: 'The same after as before',
    worse: 'Worse after than before',
    refused: 'Refused: the runs cannot be compared',
};
/** The verdict in a few words. */
function verdictWords(verdict) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(verdicts[verdict]);
}
/** A comparison in Markdown: verdict and reasons, what to beware of, rates by suite and category, the cases that changed. */
function evalsComparison(comparison) {
    const { verdict, reasons, warnings, suites, categories } = comparison;
    const parts = [
        (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `**${verdictWords(verdict)}**`,
        bullets([...reasons, ...warnings]),
        ...(verdict === 'refused' ? [] : [figures(comparison), rates('suite', suites, comparison)]),
        ...(categories.length > 1
            ? [folded('By category', categories.length, rates('category', categories, null))]
            : []),
        ...changes(comparison),
    ];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(parts.filter((part) => part !== ''), '\n\n');
}
function bullets(sentences) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(sentences.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(one, 1000)}`), '\n');
}
function figures({ compared, errored, mcnemar, exploit }) {
    const test = mcnemar === null
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('sums only, so no test of pairs')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `McNemar's exact test, ${mcnemar.b} regressed against ${mcnemar.c} fixed: p = ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(mcnemar.p < 0.001 ? 'below 0.001' : mcnemar.p.toFixed(3))}`;
    const worked = (runs) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${runs.k} of ${runs.n}`;
    const exploited = exploit === null
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` The exploit worked in ${worked(exploit.before)} runs before and in ${worked(exploit.after)} after.`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${compared} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(compared === 1 ? 'case' : 'cases')} compared; errored, and out of both counts: ${errored.before} before, ${errored.after} after. ${test}.${exploited}`;
}
function rates(what, groups, all) {
    const header = [what, 'before', 'after', 'fixed', 'regressed', 'still failing'].map(_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od);
    const rows = groups.slice(0, 100).map((group) => [name(group), ...cells(group.before, group.after, group)]);
    const sums = all && {
        fixed: all.fixed.length,
        regressed: all.regressed.length,
        stillFailing: all.stillFailing.length,
    };
    const last = all && sums && groups.length > 1 ? [[(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('**all**'), ...cells(all.before, all.after, sums)]] : [];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(header, [...rows, ...last]);
}
function name({ name: words, safety }) {
    const kind = safety === null || words === safety ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(` (${safety})`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(words, 100)}${kind}`;
}
function cells(before, after, counts) {
    const { fixed, regressed, stillFailing } = counts;
    return [share(before), share(after), ...[fixed, regressed, stillFailing].map((count) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${count}`)];
}
/** `38 of 40 (84–99 %)`: the interval is Wilson's, 95 %. */
function share({ passed, n, interval }) {
    if (interval === null)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('–');
    const [low, high] = interval.map((bound) => Math.round(bound * 100));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${passed} of ${n} (${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${low}–${high} %`)})`;
}
function changes({ regressed, stillFailing, fixed, onlyBefore, onlyAfter, }) {
    const lists = [
        ['Regressed', regressed],
        ['Still failing', stillFailing],
        ['Fixed', fixed],
        ['Only before', onlyBefore],
        ['Only after', onlyAfter],
    ];
    return lists.flatMap(([title, names]) => names.length === 0 ? [] : [folded(title, names.length, listed(names))]);
}
function listed(names) {
    const lines = names.slice(0, NAMED).map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(one, 200)}`);
    const more = names.length > NAMED ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- … and ${names.length - NAMED} more`] : [];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)([...lines, ...more], LIST), '\n');
}
function folded(title, count, inside) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<details><summary>${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(title)} (${count})</summary>\n\n${inside}\n\n</details>`;
}


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


/***/ })

};
