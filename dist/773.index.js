export const id = 773;
export const ids = [773,459,628];
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

/***/ 59459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileAtHead: () => (/* binding */ readFileAtHead)
/* harmony export */ });
/** The text of a file on the default branch; null when there is none. Needs `contents: read`. */
async function readFileAtHead(client, path) {
    try {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...client.where,
            path,
        });
        return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : null;
    }
    catch (error) {
        if (error.status === 404)
            return null;
        throw error;
    }
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

/***/ 37912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/destination.js
var destination = __webpack_require__(21961);
// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/domain/counts.js
var counts = __webpack_require__(53352);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/delivery.js
var delivery = __webpack_require__(28248);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/github/gather-place.js
var gather_place = __webpack_require__(63836);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries-ledger.js
var queries_ledger = __webpack_require__(10951);
;// CONCATENATED MODULE: ./build/src/github/gather-ledger.js








/** Reads the ledger as it is committed: one request, and one for each file too large for it. Throws SetupError in an empty repository. */
async function gatherLedger(client, destination, self) {
    const { repository, place } = await (0,gather_place/* gatherAt */.X)(destination, (revision) => askFrom(client, revision, destination.ours));
    const isOnData = destination.delivery === 'branch' && place.over !== null;
    return {
        ...place,
        url: repository.url,
        settings: repository.settings?.text ?? null,
        counts: repository.counts?.text ?? null,
        files: await (0,gather_place/* filesIn */.n)(client, repository.ledger, place.head),
        drift: await (0,gather_place/* filesIn */.n)(client, repository.drift, place.head),
        driftBeside: await (0,gather_place/* filesIn */.n)(client, repository.driftBeside, isOnData ? place.base : destination.ours),
        reports: (repository.reports?.entries ?? []).map((entry) => entry.path),
        metrics: repository.metrics?.text ?? null,
        details: repository.details?.text ?? null,
        failed: repository.failed.nodes.find((node) => isOurs(node.author, self))?.number ?? null,
    };
}
function askFrom(client, from, ours) {
    return (0,graphql/* ask */.kA)(client, queries_ledger/* LEDGER_QUERY */.rI, {
        ...client.where,
        settings: `HEAD:${default_settings/* SETTINGS_PATH */.a}`,
        counts: `HEAD:${counts/* COUNTS_PATH */.N}`,
        branch: `refs/heads/${ours}`,
        ledger: `${from}:${delivery/* LEDGER_FOLDER */.xw}`,
        drift: `${from}:${delivery/* DRIFT_FOLDER */.dq}`,
        driftBeside: `${from === 'HEAD' ? ours : 'HEAD'}:${delivery/* DRIFT_FOLDER */.dq}`,
        reports: `${from}:${delivery/* REPORTS_FOLDER */.hG}`,
        metrics: `${from}:${delivery/* INCIDENTS_FOLDER */.fj}/metrics.json`,
        details: `${from}:${delivery/* INCIDENTS_FOLDER */.fj}/details.json`,
        failed: [labels/* REPORT_FAILED_LABEL */.cn],
    });
}
function isOurs(author, self) {
    return (0,issue/* isOwn */.NP)(author?.login ?? null, author?.__typename === 'Bot', self);
}

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/failed-report.js

/** The title of the one issue about it. */
const failedTitle = (0,safe/* safe */.gB) `The weekly incident report is not delivered`;
/** The issue that says so: what happened, what stands still meanwhile, what to do. */
function failedReport({ now, reason, branch, run, isMade }) {
    const tells = isMade ? 'has the report itself in its summary' : 'has it in its log';
    const where = run === null ? (0,safe/* safe */.gB) `` : (0,safe/* safe */.gB) ` [The run](${(0,safe/* ours */.Od)(run)}) ${(0,safe/* ours */.Od)(tells)}.`;
    const what = isMade ? (0,safe/* safe */.gB) `could not be committed to \`${(0,safe/* ours */.Od)(branch)}\`` : (0,safe/* safe */.gB) `could not be made`;
    return (0,safe/* safe */.gB) `The weekly report ${what} at ${minute(now)}.${where}

> ${(0,safe/* neutralise */.$0)(reason, 2000)}

Until it is, ledger, figures and charts stand still; no incident is lost, since the next run that succeeds reads all that changed meanwhile.

- The branch is protected: set \`delivery: pull-request\` or \`delivery: branch\` on the metrics action of the weekly workflow.
- The token may not write: give the job \`contents: write\`.
- Anything else: start the workflow again by hand.

This issue is rewritten by each run that fails, and closed by the first that succeeds.
`;
}
/** The same issue once a report was delivered. */
function deliveredAgain(now) {
    return (0,safe/* safe */.gB) `The weekly report is delivered again since ${minute(now)}. Nothing was lost meanwhile: the ledger holds all that changed.
`;
}
function minute(now) {
    return (0,safe/* ours */.Od)(`${now.slice(0, 16).replace('T', ' ')} UTC`);
}

;// CONCATENATED MODULE: ./build/src/policy/delivery.js


/** Opens the issue about a report that was not delivered, or rewrites the one that is open. */
function reportFailure(issue, failure) {
    return [
        {
            kind: 'own-issue',
            issue,
            title: failedTitle,
            body: failedReport(failure),
            labels: [labels/* REPORT_FAILED_LABEL */.cn],
            state: 'open',
            why: 'a report that fails unseen is a report that nobody misses for months',
        },
    ];
}
/** Closes that issue, if there is one, after a delivery. */
function reportRecovery(issue, now) {
    if (issue === null)
        return [];
    return [
        {
            kind: 'own-issue',
            issue,
            title: failedTitle,
            body: deliveredAgain(now),
            labels: [labels/* REPORT_FAILED_LABEL */.cn],
            state: 'closed',
            why: 'the report is delivered again',
        },
    ];
}

// EXTERNAL MODULE: ./build/src/rendering/weekly.js + 14 modules
var rendering_weekly = __webpack_require__(59436);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
// EXTERNAL MODULE: ./build/src/github/file.js
var file = __webpack_require__(59459);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/github/whole-issue.js
var whole_issue = __webpack_require__(19612);
;// CONCATENATED MODULE: ./build/src/github/changed-page.js





/** Incidents a request: with a hundred comments each, what GitHub answers within its ten seconds, or else a smaller page does. */
const PAGE = 100;
/** Incidents beside the first page: room for those that are read again because they lie shortly before the watermark. */
const NEWEST = 20;
/** When GitHub gives up on a page, a smaller one is asked for, down to this. */
const SMALLEST_PAGE = 3;
/** Points of the hour's budget that are left for the commit, and for the other workflows of the repository. */
const RESERVE = 100;
/** One page with the further comments of its incidents; smaller when GitHub gives up on it; `spent` when the rate limit is. */
async function pageOf(client, asked, self) {
    const issues = [];
    try {
        const { rateLimit, repository } = await answerTo(client, asked);
        const { issues: page, newest, all, actions: first } = repository;
        const actions = first
            ? [...first.nodes, ...(await furtherActions(client, asked.since, first.pageInfo))]
            : [];
        const isLow = (rateLimit?.remaining ?? RESERVE) < RESERVE;
        const rest = { actions, total: page.totalCount, all: all.totalCount, size: asked.first };
        const whole = wholeOf(page, newest?.nodes ?? []);
        for (const one of whole ?? page.nodes) {
            const issue = await (0,whole_issue/* wholeIssue */.d)(client, one, [], self).catch(unlessSpent);
            if (issue === null)
                return { ...rest, issues, next: null, isCut: true };
            issues.push(issue);
        }
        const next = whole === null ? page.pageInfo.endCursor : null;
        return { ...rest, issues, next, isCut: isLow && next !== null };
    }
    catch (error) {
        if (isSpent(error))
            return 'spent';
        if (!isTooLarge(error) || asked.first <= SMALLEST_PAGE)
            throw error;
        return pageOf(client, { ...asked, first: Math.max(SMALLEST_PAGE, Math.floor(asked.first / 3)) }, self);
    }
}
async function answerTo(client, asked) {
    const { since, cursor, first, isFirst } = asked;
    const variables = {
        ...client.where,
        ...{ since, cursor, first, withActions: isFirst },
        ...{ withNewest: isFirst && since !== null && first === PAGE, newest: NEWEST },
    };
    // A page that is too large stays so: a smaller one is the better repetition.
    const request = first > SMALLEST_PAGE ? github_client/* once */.O : {};
    return (await (0,gather/* askEverywhere */.g5)(client, queries_ledger/* CHANGED_QUERY */.Yr, variables, request)).data;
}
/** All that changed, oldest change first, where page and newest together are as many; null where something lies between them. */
function wholeOf({ nodes, pageInfo, totalCount }, newest) {
    if (!pageInfo.hasNextPage)
        return nodes;
    const byNumber = new Map([...nodes, ...newest].map((one) => [one.number, one]));
    if (byNumber.size < totalCount)
        return null;
    return [...byNumber.values()].sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}
function unlessSpent(error) {
    if (isSpent(error))
        return null;
    throw error;
}
function isSpent(error) {
    const { status, message = '' } = error;
    return status === 429 || /rate limit/i.test(message);
}
/** GitHub ends a query after ten seconds with 502 or 504, or says in an answer of 200 that something went wrong. */
function isTooLarge(error) {
    const { status, message = '' } = error;
    return status === 502 || status === 504 || /something went wrong|timed? ?out/i.test(message);
}
async function furtherActions(client, since, { hasNextPage, endCursor }) {
    const found = [];
    let cursor = hasNextPage ? endCursor : null;
    while (cursor !== null) {
        const variables = { ...client.where, since, cursor };
        const { data } = await (0,graphql/* ask */.kA)(client, queries_ledger/* ACTIONS_QUERY */.Lq, variables);
        const { nodes, pageInfo } = data.repository.actions;
        found.push(...nodes);
        cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    }
    return found;
}

// EXTERNAL MODULE: ./build/src/github/nouns.js
var nouns = __webpack_require__(28036);
;// CONCATENATED MODULE: ./build/src/github/gather-changed.js



/**
 * Reads every incident and preventive action that changed at or after `since` (ISO 8601 UTC; null: ever), oldest change first, so
 * that a run which has to stop leaves no gap behind it.
 */
async function gatherChanged(client, since, self, budget) {
    const read = [];
    const actions = [];
    const asked = { since, cursor: null, first: PAGE, isFirst: true };
    let [total, all] = [0, 0];
    for (;;) {
        const page = await pageOf(client, asked, self);
        if (page === 'spent') {
            if (read.length === 0)
                throw new errors/* SetupError */.w(SPENT);
            return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
        }
        actions.push(...page.actions);
        read.push(...page.issues);
        total = Math.max(total, page.total);
        all = page.all;
        if (page.isCut)
            return summed({ read, actions, total, all, stopped: 'rate-limit' }, self);
        if (page.next === null)
            return summed({ read, actions, total, all, stopped: null }, self);
        asked.cursor = page.next;
        asked.first = page.size;
        asked.isFirst = false;
        budget.pages -= 1;
        if (budget.pages <= 0 && hasMoved(read, since))
            return summed({ read, actions, total, all, stopped: 'budget' }, self);
    }
}
/** Many issues may have changed in one second: a run that stopped among them would start the next one in the same place. */
function hasMoved(read, since) {
    return (read.at(-1)?.updatedAt ?? '') > (since ?? read[0]?.updatedAt ?? '');
}
function summed({ read, actions, total, all, stopped }, self) {
    const moments = [...read, ...(stopped ? [] : actions)].map((one) => one.updatedAt);
    return {
        issues: read,
        actions: actions.map((one) => (0,nouns/* toActionIssue */.Z)(one, self, false)),
        upTo: moments.reduce((newest, at) => (newest === null || at > newest ? at : newest), null),
        total,
        all,
        stopped,
    };
}
const SPENT = "GitHub's rate limit is used up before anything was read. Run this job again later.";

;// CONCATENATED MODULE: ./build/src/github/gather-numbers.js


/** The numbers of all incidents: one request a hundred, so only asked for when some have gone. */
async function gatherNumbers(client) {
    const numbers = [];
    let cursor = null;
    do {
        const answer = await (0,graphql/* ask */.kA)(client, queries_ledger/* NUMBERS_QUERY */.Qy, {
            ...client.where,
            cursor,
        });
        const { nodes, pageInfo } = answer.data.repository.issues;
        numbers.push(...nodes.map((node) => node.number));
        cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (cursor !== null);
    return numbers;
}

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/parsing/counts.js
var parsing_counts = __webpack_require__(71784);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/domain/ledger.js
var ledger = __webpack_require__(829);
// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/metrics/instants.js
var instants = __webpack_require__(42513);
;// CONCATENATED MODULE: ./build/src/policy/ledger-upsert.js

/** Brings records up to date: what was read replaces what was known, whatever dates that carries, since the issues are the truth. */
function upsert(known, reading) {
    const records = new Map(known.map((record) => [record.number, record]));
    for (const { record, named } of reading.changed) {
        const before = records.get(record.number);
        records.set(record.number, withKnownActions(before ? keepingSignoffs(before, record) : record, named, before));
    }
    const present = reading.present === null ? null : new Set(reading.present);
    const isGone = (record) => present !== null && !present.has(record.number) && isOwn(record, reading.repository);
    const all = [...records.values()];
    const states = new Map(reading.actions.map((action) => [action.number, action]));
    return {
        records: all.filter((record) => !isGone(record)).map((record) => withStates(record, states)),
        gone: all
            .filter(isGone)
            .map((record) => record.number)
            .sort((a, b) => a - b),
    };
}
/** True for a record of this repository's own issues. */
function isOwn({ url }, repository) {
    return url.startsWith(`${repository}/issues/`);
}
/** How many records a ledger holds of this repository's own issues. */
function ownCount(records, repository) {
    return records.filter((record) => isOwn(record, repository)).length;
}
/** What happened to a sign-off stays: the comment that it is read from may be edited or deleted by anybody with write access. */
function keepingSignoffs(known, record) {
    const lost = known.signoffs.filter((one) => !record.signoffs.some(({ at, what, by }) => at === one.at && what === one.what && by === one.by));
    if (lost.length === 0)
        return record;
    const signoffs = [...lost, ...record.signoffs].sort((a, b) => (0,instants/* millisecondsOf */.W$)(a.at) - (0,instants/* millisecondsOf */.W$)(b.at));
    return { ...record, signoffs };
}
/**
 * An action that hangs below another issue is read only when it changes: where a row still names it, what was known of it
 * holds. Actions stand in the order of their rows.
 */
function withKnownActions(record, named, before) {
    const missing = (before?.actions ?? []).filter(({ number }) => named.includes(number) && !record.actions.some((action) => action.number === number));
    if (missing.length === 0)
        return record;
    const place = ({ number }) => named.indexOf(number);
    return { ...record, actions: [...record.actions, ...missing].sort((a, b) => place(a) - place(b)) };
}
function withStates(record, states) {
    if (!record.actions.some((action) => states.has(action.number)))
        return record;
    const actions = record.actions.map((action) => {
        const state = states.get(action.number);
        return state ? { ...action, closedAt: state.closedAt, outcome: outcomeOf(state) } : action;
    });
    return { ...record, actions };
}
/** What became of an action, by the state of its issue. */
function outcomeOf({ state, stateReason, }) {
    if (state === 'open')
        return null;
    return stateReason === 'not_planned' || stateReason === 'duplicate' ? 'not-planned' : 'done';
}

// EXTERNAL MODULE: ./build/src/policy/peak.js + 1 modules
var peak = __webpack_require__(56771);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
;// CONCATENATED MODULE: ./build/src/policy/ledger.js











/** One incident as a line of the ledger. */
function ledgerRecord(situation) {
    const { issue, report } = situation;
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    const { kind, system, failureModes, owasp, foundBy, stoppedBy, disclosure, times } = report;
    return {
        schema: ledger/* LEDGER_SCHEMA */.s,
        number: issue.number,
        url: issue.url,
        title: (0,safe/* plainTitle */.D4)(issue.title),
        system: titled(system),
        models: namesIn(report.facts['models-and-prompts']?.model),
        kind,
        ...(kind !== 'incident' && (0,peak/* hasBeenIncident */.lz)(situation) ? { wasIncident: true } : {}),
        severity: (0,domain_report/* levelOf */.I)(report),
        severityPeak: (0,peak/* peakSeverity */.Hr)(situation) ?? (0,domain_report/* levelOf */.I)(report),
        severityHistory: (0,peak/* severityHistory */.cM)(situation),
        failureModes,
        owasp,
        foundBy,
        stoppedBy,
        disclosure,
        ...noticeOwed(report),
        state: stateOf(situation, gate),
        times,
        outputs: outputsOf(report),
        exploit: {
            before: runsOf(report.facts['root-cause']?.['exploit-before-fix']),
            after: runsOf(report.facts['root-cause']?.['exploit-after-fix']),
        },
        drift: [],
        actions: actionRecords(situation),
        declaredAt: issue.createdAt,
        signedOffAt: signedOffAt(situation, gate),
        signoffs: (0,signoff_memory/* readSignoffMemory */.i)(situation).log.map((event) => ({ ...event, by: (0,safe/* plainTitle */.D4)(event.by) })),
        closedAt: issue.closedAt,
        updatedAt: issue.updatedAt,
    };
}
/** Every issue that is this incident's, each once: those of rows, and those whose rows are gone. */
function actionRecords(situation) {
    const { actions, rowless } = (0,action_pairs/* pairActions */.qO)(situation);
    const withRows = actions.flatMap(({ row, issue: made }) => made ? [actionRecord(made, row.kind, row.owner, row.due)] : []);
    const others = rowless.map((made) => {
        const { kind, owner, due } = (0,action_issue/* readActionIssue */.kO)(made.body);
        return actionRecord(made, kind, owner, due);
    });
    const all = [...withRows, ...others];
    return all.filter((one, index) => all.findIndex((other) => other.number === one.number) === index);
}
function actionRecord(made, kind, owner, due) {
    return {
        number: made.number,
        kind,
        owner: titled(owner),
        due: (0,time/* isDate */.$P)(due) ? due : null,
        createdAt: made.createdAt,
        closedAt: made.closedAt,
        outcome: outcomeOf(made),
    };
}
/** Only where the report says so itself: a blank is what every fresh report has. */
function noticeOwed(report) {
    const notice = report.facts['customer-comms']?.['user-notice'];
    const isOwed = report.kind === 'incident' && (notice === 'required' || notice === 'undecided');
    return isOwed && !(0,phase/* noticesAreOut */.mG)(report) ? { noticeOwed: notice } : {};
}
/** Free words as the ledger may keep them: no secret, nobody mentioned. */
function titled(words) {
    return words === null ? null : (0,safe/* plainTitle */.D4)(words);
}
/** The state as the process knows it: how it was closed, else how far its facts have come. */
function stateOf({ issue, report }, { wayOut }) {
    if (issue.state === 'closed')
        return wayOut && wayOut.kind !== 'unsigned' ? wayOut.kind : 'closed';
    if (report.times.resolved || report.state === 'resolved')
        return 'resolved';
    return report.times.mitigated || report.state === 'mitigated' ? 'mitigated' : 'open';
}
/** When it was closed with its signatures; a way out is a closing, not a sign-off. */
function signedOffAt(situation, { wayOut }) {
    const passed = (0,signoff_memory/* hasPassed */.P)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation));
    return passed && wayOut === null ? situation.issue.closedAt : null;
}
function outputsOf({ facts }) {
    const safeguards = facts['safeguards-in-place'] ?? {};
    const origins = ['labelled-eval-set', 'sampled-production', 'reported-only'];
    return {
        unsafeBlocked: countOf(safeguards['unsafe-outputs-blocked']),
        unsafeEscaped: countOf(safeguards['unsafe-outputs-escaped']),
        safeBlocked: countOf(safeguards['safe-outputs-blocked']),
        safeAllowed: countOf(safeguards['safe-outputs-allowed']),
        origin: origins.find((origin) => origin === safeguards['counted-from']) ?? null,
    };
}
function countOf(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
function runsOf(value) {
    return value !== null && typeof value === 'object' && 'k' in value ? value : null;
}
function namesIn(value) {
    if (typeof value !== 'string' || ['unknown', 'n/a', 'pending'].includes(value))
        return [];
    return value
        .split(',')
        .map((name) => (0,safe/* plainTitle */.D4)(name))
        .filter(Boolean);
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/metrics/ledger.js + 2 modules
var metrics_ledger = __webpack_require__(21123);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/policy/ledger-state.js





const STATE_PATH = `${delivery/* LEDGER_FOLDER */.xw}/state.json`;
const stateSchema = dist/* object */.Ikc({
    schema: dist/* number */.aig(),
    watermark: dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* isoTimestamp */.yhX())),
    files: dist/* record */.g1P(dist/* string */.YjP(), dist/* string */.YjP()),
});
/**
 * Reads the state; null where there is none, or none that can be read: then all incidents are read again. Throws SetupError
 * for the state of a newer version, since this one would write its ledger back into an older form.
 */
function readState(files) {
    const text = files.find(({ path }) => path === STATE_PATH)?.text;
    const state = text === undefined ? null : parsed(text);
    if (state !== null && state.schema > ledger/* LEDGER_SCHEMA */.s) {
        throw new errors/* SetupError */.w(`${STATE_PATH} was written by a newer version of incident-loop (schema ${state.schema}; this one knows ${ledger/* LEDGER_SCHEMA */.s}). Use that version here.`);
    }
    return state;
}
function parsed(text) {
    try {
        const read = dist/* safeParse */.xLC(stateSchema, JSON.parse(text));
        return read.success ? read.output : null;
    }
    catch {
        return null;
    }
}
/** Writes the state: the same bytes for the same shards and watermark. */
function writeState(watermark, shards) {
    const sorted = [...shards].sort((a, b) => (a.path < b.path ? -1 : 1));
    const files = Object.fromEntries(sorted.map((file) => [nameOf(file), hashOf(file)]));
    const state = { schema: ledger/* LEDGER_SCHEMA */.s, watermark, files };
    return { path: STATE_PATH, text: `${JSON.stringify(state, null, 2)}\n` };
}
/** The shards among the files of the ledger's folder; those of drift, in the folder within, are not derived from issues. */
function shardFiles(files) {
    return files.filter(({ path }) => path.endsWith('.ndjson') && !path.startsWith(`${delivery/* DRIFT_FOLDER */.dq}/`));
}
/** Paths of shards that are not as they were written: somebody edited, added or deleted them by hand. */
function editedFiles(state, files) {
    const now = new Map(shardFiles(files).map((file) => [nameOf(file), hashOf(file)]));
    const names = [...new Set([...Object.keys(state.files), ...now.keys()])].sort();
    return names
        .filter((name) => state.files[name] !== now.get(name))
        .map((name) => `${delivery/* LEDGER_FOLDER */.xw}/${name}`);
}
function nameOf({ path }) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function hashOf({ text }) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/src/policy/ledger-plan.js



/** Changes are asked for from this long before the watermark: GitHub's lists may show a change a little late. */
const OVERLAP = 10 * 60 * 1000;
/**
 * Plans a run from the files of the ledger's folder. The issues are the truth: where a shard was edited by hand or a line
 * cannot be read, every incident is read again. Throws SetupError for the ledger of a newer version.
 */
function planFor(files, now) {
    const state = readState(files);
    const { records, omitted, findings } = (0,metrics_ledger/* readLedger */.SC)(shardFiles(files));
    const edited = state === null ? [] : editedFiles(state, files);
    const isSound = edited.length === 0 && omitted === 0;
    const watermark = isSound ? pastOnly(state?.watermark ?? null, now) : null;
    return {
        files,
        records,
        since: watermark === null ? null : earlier(watermark),
        watermark,
        edited,
        omitted,
        findings: [...findings, ...edited.map(handEdited)],
    };
}
/** A watermark in the future would hide every change until then. */
function pastOnly(watermark, now) {
    return watermark !== null && Date.parse(watermark) <= Date.parse(now) ? watermark : null;
}
function earlier(watermark) {
    return new Date(Date.parse(watermark) - OVERLAP).toISOString().replace('.000Z', 'Z');
}
function handEdited(path) {
    const message = `${path} is not as it was written: somebody edited it by hand. Every incident is read again, since the issues are the truth; correct the issue instead.`;
    return { ...finding/* nowhere */.jx, rule: 'ledger-edited', level: 'warning', field: null, message };
}

// EXTERNAL MODULE: ./build/src/metrics/drift.js
var metrics_drift = __webpack_require__(31000);
// EXTERNAL MODULE: ./build/src/metrics/weekly.js + 16 modules
var weekly = __webpack_require__(60038);
// EXTERNAL MODULE: ./build/src/metrics/window.js
var metrics_window = __webpack_require__(78755);
// EXTERNAL MODULE: ./build/src/rendering/weekly-words.js
var weekly_words = __webpack_require__(54815);
;// CONCATENATED MODULE: ./build/src/rendering/pull-request.js


/** What a pull request with the report says: no number of an incident, since GitHub would leave a mention on each. */
function pullRequestText({ week, figures }) {
    return (0,safe/* safe */.gB) `The weekly report on incidents, ${(0,safe/* ours */.Od)(week.id)}: ledger, report, figures and charts in one commit (${(0,weekly_words/* plural */.LS)(figures.counts.incidents, 'incident')} in the window).

Merge it when you have read it. The next report starts from the default branch again: one that was not merged is written anew in the same pull request, and nothing is lost or counted twice. Changes pushed to this branch by hand are overwritten.`;
}

// EXTERNAL MODULE: ./build/src/rendering/weekly-files.js + 12 modules
var weekly_files = __webpack_require__(1346);
;// CONCATENATED MODULE: ./build/src/policy/weekly.js









/** Ledger files that changed, report, index page, figures and charts, all in one commit; nothing when nothing has changed. */
function weekly_weekly(situation) {
    const { now, weeks, plan, upserted, pending, counts, drift, driftBeside, place } = situation;
    const { records, gone } = upserted;
    const shards = (0,metrics_drift/* joinedDrift */.Jf)(drift, driftBeside);
    const measured = (0,metrics_drift/* measuredDrift */.od)(shards, (0,metrics_window/* windowOf */.Ou)({ now, weeks }));
    const omitted = (pending === null ? 0 : plan.omitted) + measured.omitted;
    const ledgerNews = { pending, gone, edited: plan.edited };
    const { drift: newest, refused: refusedRuns } = measured;
    const beside = { omitted, counts, drift: newest, refusedRuns, ledger: ledgerNews };
    const summed = (0,weekly/* weekly */.o)(records, { now, weeks }, beside);
    const ledger = ledgerChange(records, situation);
    const reportPath = (0,weekly_files/* reportFileOf */.w7)(summed);
    const brought = shards.filter((shard) => !drift.includes(shard));
    const isNew = ledger.files.length + ledger.deletions.length + brought.length > 0 || isNews(summed, reportPath, place);
    const { findings } = measured;
    if (!isNew)
        return { weekly: summed, reportPath, effects: [], findings };
    const { delivery, base, branch, head, over } = place;
    const commit = {
        kind: 'commit',
        branch,
        parent: head,
        headline: (0,safe/* safe */.gB) `Report on incidents, ${(0,safe/* ours */.Od)(summed.week.id)}`,
        files: [...ledger.files, ...brought, ...(0,weekly_files/* filesOf */.R8)(summed)],
        deletions: ledger.deletions,
        delivery,
        over,
        base,
        text: pullRequestText(summed),
        why: whyOf(ledger.files, gone),
    };
    return { weekly: summed, reportPath, effects: [commit], findings };
}
function whyOf(files, gone) {
    const shards = shardFiles(files).length;
    const parts = [
        shards === 0 ? 'no incident changed' : `months of the ledger that changed: ${shards}`,
        ...(gone.length > 0 ? [`incidents that left it: ${gone.length}`] : []),
    ];
    return parts.join('; ');
}
/** Shards whose bytes differ, those of months that hold nothing any more, and the state when it differs. */
function ledgerChange(records, { plan, watermark }) {
    const shards = [...(0,metrics_ledger/* merge */.h1)(new Map(), records)].map(([month, shard]) => ({
        path: `${delivery/* LEDGER_FOLDER */.xw}/${month}.ndjson`,
        text: (0,metrics_ledger/* writeShard */.mO)(shard),
    }));
    const before = new Map(plan.files.map(({ path, text }) => [path, text]));
    const files = [...shards, writeState(watermark, shards)].sort((a, b) => (a.path < b.path ? -1 : 1));
    const paths = new Set(files.map(({ path }) => path));
    return {
        files: files.filter(({ path, text }) => before.get(path) !== text),
        deletions: shardFiles(plan.files)
            .map(({ path }) => path)
            .filter((path) => !paths.has(path)),
    };
}
/** True unless this week's report lies there, and says the same but for the hour. */
function isNews(summed, path, { reports, metrics, details }) {
    const isSame = (before, now) => before !== null && withoutWindow(before) === withoutWindow(JSON.stringify(now));
    return !reports.includes(path) || !isSame(metrics, summed.figures) || !isSame(details, summed.details);
}
function withoutWindow(text) {
    try {
        return JSON.stringify({ ...JSON.parse(text), window: null });
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/src/weekly-outcome.js












/** Pages of incidents that one run reads: ten thousand incidents and half as many again, well within an hour's requests. */
const PAGES = 150;
/** Reads what has changed and decides on the report. Throws SetupError for a ledger of a newer version. */
async function weeklyOutcome(client, ledger, { delivery }, self) {
    const { settings, findings } = (0,parsing_settings.readSettings)(ledger.settings);
    const counts = await countsOf(client, settings['counts-file'], ledger);
    const plan = planFor(ledger.files, ledger.now);
    const changed = await gatherChanged(client, plan.since, self, { pages: PAGES });
    const read = recordsOf(changed, ledger, self);
    const { upserted, isWhole } = await completed(client, plan, changed, read, ledger.url);
    const outcome = weekly_weekly({
        now: ledger.now,
        weeks: settings['window-weeks'],
        plan,
        upserted,
        watermark: isWhole ? later(plan.watermark, changed.upTo) : null,
        pending: changed.stopped === null ? null : pendingOf(changed),
        counts: counts.periods,
        drift: ledger.drift,
        driftBeside: ledger.driftBeside,
        place: { ...ledger, delivery },
    });
    return { ...outcome, findings: [...findings, ...counts.findings, ...plan.findings, ...outcome.findings] };
}
/** The counts file that settings name; the usual one came with the ledger. */
async function countsOf(client, path, ledger) {
    return (0,parsing_counts/* readCounts */.Z)(path === counts/* COUNTS_PATH */.N ? ledger.counts : await (0,file.readFileAtHead)(client, path), path);
}
function pendingOf({ issues, total, upTo }) {
    return { read: issues.length, total, upTo: upTo ?? '' };
}
function later(a, b) {
    return a === null || (b !== null && b > a) ? b : a;
}
/** A record is what its issue and the settings say, and no more: at any time it comes out the same, to the byte. */
function recordsOf(changed, ledger, self) {
    const unlinked = new Map();
    for (const action of changed.actions) {
        const incident = (0,action_issue/* incidentOfAction */.Ge)(action.body);
        unlinked.set(incident, [...(unlinked.get(incident) ?? []), action]);
    }
    return changed.issues.map((issue) => {
        const whole = withActions(issue, unlinked.get(issue.number) ?? []);
        const situation = (0,look/* understand */.Z)({ issue: whole, settings: ledger.settings, now: issue.updatedAt }, self);
        const named = situation.report.actions.flatMap((row) => row.issue ?? []);
        return { record: ledgerRecord(situation), named };
    });
}
function withActions(issue, made) {
    const others = made.filter((one) => !issue.actionIssues.some((child) => child.number === one.number));
    if (others.length === 0)
        return issue;
    return {
        ...issue,
        actionIssues: [...issue.actionIssues, ...others.map((one) => ({ ...one, linked: false }))],
    };
}
/**
 * Once all changes are read, ledger and issues must be as many. More records than issues: some were deleted, transferred or
 * relabelled, and are looked for. Fewer: something is missing, and the next run reads everything again.
 */
async function completed(client, plan, changed, read, repository) {
    const merged = (present) => upsert(plan.records, { changed: read, actions: changed.actions, present, repository });
    const upserted = merged(null);
    if (changed.stopped !== null)
        return { upserted, isWhole: true };
    const count = ownCount(upserted.records, repository);
    if (count > changed.all)
        return { upserted: merged(await gatherNumbers(client)), isWhole: true };
    return { upserted, isWhole: count === changed.all };
}

;// CONCATENATED MODULE: ./build/src/weekly.js










const MOST_ROUNDS = 3;
/** Brings the ledger up to date and delivers the weekly report; when the branch moved meanwhile, starts over. */
async function handle(_action, inputs, tell) {
    const client = (0,access.clientFor)(inputs, (0,github_event/* readEvent */.j)(process.env));
    const run = {
        client,
        self: (0,access.selfOf)(inputs),
        destination: (0,destination/* destinationOf */.M)(inputs, ['commit', 'pull-request', 'branch']),
        isDry: inputs['dry-run'] === 'true',
        tell,
    };
    const { weekly, reportPath, effects, findings } = await deliver(run, MOST_ROUNDS);
    for (const finding of findings)
        tell.finding(finding);
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
    if (effects.length === 0)
        tell.note(`Nothing has changed since ${reportPath} was written.`);
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
    tell.output('report-path', reportPath);
    await tell.summary((0,rendering_weekly/* summaryReport */.bj)(weekly));
}
async function deliver(run, rounds) {
    const ledger = await gatherLedger(run.client, run.destination, run.self);
    let made = null;
    try {
        const outcome = await weeklyOutcome(run.client, ledger, run.destination, run.self);
        const effects = [...outcome.effects, ...reportRecovery(ledger.failed, ledger.now)];
        if (run.isDry)
            return { ...outcome, effects };
        made = outcome.weekly;
        await (0,apply/* applyAll */.yl)(run.client, effects);
        return { ...outcome, effects };
    }
    catch (error) {
        if (error instanceof graphql/* StaleBranch */.Ie && rounds > 1)
            return deliver(run, rounds - 1);
        if (made !== null)
            await run.tell.summary((0,rendering_weekly/* summaryReport */.bj)(made));
        if (!run.isDry)
            await complain(run, ledger, { reason: reasonOf(error), isMade: made !== null });
        throw error;
    }
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Opens or rewrites the issue that says that nothing was delivered; where even that is refused, the failed job has to do. */
async function complain({ client, tell }, ledger, failure) {
    const { now, branch } = ledger;
    const effects = reportFailure(ledger.failed, { ...failure, now, branch, run: runUrl() });
    try {
        await (0,apply/* applyAll */.yl)(client, effects);
        noteAll(effects, tell);
    }
    catch {
        tell.note('The issue about it could not be opened either: the job needs `issues: write` for that.');
    }
}
function noteAll(effects, tell) {
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
}
/** The address of this job's run (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). */
function runUrl() {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = process.env;
    return server && repository && id && /^\d+$/.test(id) ? `${server}/${repository}/actions/runs/${id}` : null;
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
