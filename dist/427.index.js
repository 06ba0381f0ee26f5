export const id = 427;
export const ids = [427,330];
export const modules = {

/***/ 8383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ UNCONFIRMED_LABEL),
/* harmony export */   Hd: () => (/* binding */ RECORD_LABEL),
/* harmony export */   Oz: () => (/* binding */ NEEDS_INFO_LABEL),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   a$: () => (/* binding */ ACTION_LABEL),
/* harmony export */   kU: () => (/* binding */ SIGNED_OFF_LABEL),
/* harmony export */   yF: () => (/* binding */ isManaged)
/* harmony export */ });
/* harmony import */ var _failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3377);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(380);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);




/** On every record of ours, whatever its kind. */
const RECORD_LABEL = 'incident';
const ACTION_LABEL = 'preventive-action';
const SIGNED_OFF_LABEL = 'signed-off';
const NEEDS_INFO_LABEL = 'needs-info';
const UNCONFIRMED_LABEL = 'unconfirmed';
/** Every label this product manages. Labels outside this table are never touched. */
const labels = [
    { name: RECORD_LABEL, color: '5319e7', description: 'An AI incident, near miss or hazard' },
    ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.flatMap((kind) => kind.label ? [{ name: kind.label, color: 'e4e669', description: kind.meaning }] : []),
    ..._severities_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.map((row) => ({ name: `severity/${row.id}`, color: row.color, description: row.meaning })),
    ..._phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW.map((row) => ({ name: `phase/${row.id}`, color: row.color, description: row.startsWhen })),
    ..._failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.map((row) => ({ name: `failure/${row.id}`, color: 'ededed', description: row.meaning })),
    { name: NEEDS_INFO_LABEL, color: 'f9d0c4', description: 'The report has findings of level error' },
    {
        name: 'unconfirmed',
        color: 'fef2c0',
        description: 'Reported by a stranger; waits for someone with rights',
    },
    {
        name: SIGNED_OFF_LABEL,
        color: '0e8a16',
        description: 'Closed with the signatures its severity asks for',
    },
    { name: ACTION_LABEL, color: '1d76db', description: 'Promised in an incident report' },
    { name: 'overdue', color: 'b60205', description: 'Past its due date' },
].map((label) => ({ ...label, description: label.description.slice(0, 100) }));
const managed = new Set(labels.map((label) => label.name));
const namespaces = ['severity/', 'phase/', 'kind/', 'failure/'];
/** True for labels that only this product sets: those of the table, and any other in its namespaces. */
function isManaged(name) {
    return managed.has(name) || namespaces.some((prefix) => name.startsWith(prefix));
}


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ GroundMoved),
/* harmony export */   B: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3345);



/** The body was changed by somebody else since it was read: gather again. */
class GroundMoved extends Error {
    name = 'GroundMoved';
}
/** Makes one wish true. These are the only writes of the product. */
async function apply(client, effect) {
    switch (effect.kind) {
        case 'labels':
            return setLabels(client, effect);
        case 'assignees':
            return done(client.octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/assignees', {
                ...client.where,
                issue_number: effect.issue,
                assignees: [...effect.add],
            }));
        case 'body':
            return spliceBody(client, effect);
        case 'comment':
            return writeComment(client, effect);
        case 'reopen':
            return done(client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...client.where,
                issue_number: effect.issue,
                state: 'open',
            }));
        case 'action-issue':
            return openActionIssue(client, effect);
        case 'sub-issue':
            return linkSubIssue(client, effect.incident, effect.childId);
        case 'commit':
            return commit(client, effect);
    }
}
async function done(request) {
    await request;
    return null;
}
async function setLabels(client, { issue, add, remove }) {
    const { octokit, where } = client;
    if (add.length > 0) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        await octokit.request(route, { ...where, issue_number: issue, labels: [...add] });
    }
    for (const name of remove) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        await octokit.request(route, { ...where, issue_number: issue, name }).catch(ignoreMissing);
    }
    return null;
}
/** A label that is already gone is as wished. */
function ignoreMissing(error) {
    if (error.status !== 404)
        throw error;
}
/** GitHub has no compare-and-swap for a body: it is read once more right before the splice. */
async function spliceBody(client, { issue, base, splices }) {
    const { octokit, where } = client;
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const { data } = await octokit.request(`GET ${route}`, { ...where, issue_number: issue });
    if ((data.body ?? '') !== base)
        throw new GroundMoved(`issue #${issue} was edited meanwhile`);
    const body = [...splices]
        .sort((a, b) => b.at - a.at)
        .reduce((text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove), base);
    return done(octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, body }));
}
async function writeComment(client, { issue, id, text }) {
    const { octokit, where } = client;
    if (id !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return done(octokit.request(route, { ...where, comment_id: id, body: text }));
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return done(octokit.request(route, { ...where, issue_number: issue, body: text, request: _client_js__WEBPACK_IMPORTED_MODULE_0__.once }));
}
async function openActionIssue(client, effect) {
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...client.where,
        title: effect.title,
        body: effect.body,
        labels: [...effect.labels],
        assignees: [...effect.assignees],
        request: _client_js__WEBPACK_IMPORTED_MODULE_0__.once,
    });
    await linkSubIssue(client, effect.incident, Number(data.id));
    return {
        made: {
            number: data.number,
            id: Number(data.id),
            url: data.html_url,
            title: data.title,
            body: data.body ?? '',
            state: 'open',
            stateReason: null,
            assignees: (data.assignees ?? []).map((person) => person.login),
            labels: [...effect.labels],
            createdAt: data.created_at,
            closedAt: null,
            linked: true,
        },
    };
}
function linkSubIssue(client, incident, childId) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    return done(client.octokit.request(route, { ...client.where, issue_number: incident, sub_issue_id: childId }));
}
async function commit(client, { branch, parent, headline, files }) {
    const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
    const input = {
        branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline },
        fileChanges: { additions },
    };
    return done((0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMIT_MUTATION */ ._n, { input }));
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createClient: () => (/* binding */ createClient),
/* harmony export */   once: () => (/* binding */ once)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3251);




const LONGEST_WAIT_SECONDS = 60;
const PatientOctokit = _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
/** Opens a client for one repository. Creates are never blindly repeated: pass `once` in their `request` option. */
function createClient({ token, apiUrl, owner, repo }) {
    const waitOnce = (seconds, _options, _octokit, tries) => tries === 0 && seconds <= LONGEST_WAIT_SECONDS;
    const octokit = new PatientOctokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'incident-loop',
        request: { headers: { 'x-github-api-version': '2022-11-28' } },
        throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, ...pace(apiUrl) },
        log: { debug() { }, info() { }, warn: console.warn, error() { } },
    });
    return { octokit, owner, repo, where: { owner, repo } };
}
/** For requests that create something: read again first, never repeat blindly. */
const once = { retries: 0 };
function pace(apiUrl) {
    const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
    if (!isLocal)
        return {};
    const unpaced = () => new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({ maxConcurrent: 1 });
    return { write: unpaced(), notifications: unpaced() };
}


/***/ }),

/***/ 1490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ allComments),
/* harmony export */   Tj: () => (/* binding */ gatherRights),
/* harmony export */   wD: () => (/* binding */ gatherIncident)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3047);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1633);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7756);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8036);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3345);





/** Reads one incident with everything a decision needs: one request, and one more per further hundred comments. */
async function gatherIncident(client, number, self) {
    const settings = `HEAD:${_domain_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS_PATH */ .aJ}`;
    const { data, at } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .INCIDENT_QUERY */ .is, {
        ...client.where,
        number,
        settings,
    });
    const { issue, made } = data.repository;
    if (!issue)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`There is no issue #${number} in ${client.owner}/${client.repo}.`);
    const comments = await allComments(client, number, issue.comments);
    return {
        issue: (0,_nouns_js__WEBPACK_IMPORTED_MODULE_4__/* .toIssue */ .N)(issue, comments, made.nodes, self),
        settings: data.repository.settings?.text ?? null,
        now: at,
    };
}
/** Reads on where the first page of an issue's comments ended. */
async function allComments(client, number, first) {
    const { hasNextPage, endCursor } = first.pageInfo;
    if (!hasNextPage)
        return first.nodes;
    const { data } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_1__/* .ask */ .k)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENTS_QUERY */ .QN, {
        ...client.where,
        number,
        after: endCursor,
    });
    return [...first.nodes, ...(await allComments(client, number, data.repository.issue.comments))];
}
/**
 * Looks up what people may do here, by login in lower case. Somebody whom GitHub does not know as a collaborator has
 * no rights (https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user).
 */
async function gatherRights(client, logins) {
    const distinct = [...new Set(logins.map((login) => login.toLowerCase()))];
    const entries = await Promise.all(distinct.map(async (login) => [login, await rightsOf(client, login)]));
    return Object.fromEntries(entries);
}
async function rightsOf(client, username) {
    try {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
            ...client.where,
            username,
        });
        return (data.role_name ?? data.permission);
    }
    catch (error) {
        if (error.status === 404)
            return 'none';
        throw error;
    }
}


/***/ }),

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ StaleBranch),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3047);

/**
 * Asks one GraphQL question. GitHub reports failures inside an answer of status 200
 * (https://docs.github.com/en/graphql/guides/using-graphql-clients): those become a SetupError that says what to grant.
 */
async function ask(client, query, variables) {
    const response = await client.octokit.request('POST /graphql', { query, variables: { ...variables } });
    const answer = response.data;
    const problem = answer.errors?.[0];
    if (problem || !answer.data)
        throw refusal(client, problem?.type, problem?.message ?? 'an empty answer');
    const clock = response.headers.date ? new Date(response.headers.date) : new Date();
    return { data: answer.data, at: `${clock.toISOString().slice(0, 19)}Z` };
}
/** The branch moved between the read and the commit. */
class StaleBranch extends Error {
    name = 'StaleBranch';
}
function refusal(client, type, message) {
    const repository = `${client.owner}/${client.repo}`;
    if (type === 'STALE_DATA')
        return new StaleBranch(message);
    if (type === 'FORBIDDEN' || /not accessible by integration/i.test(message)) {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`GitHub refused: ${message}. The job's \`permissions:\` lack something; the README of this action lists them.`);
    }
    if (type === 'NOT_FOUND') {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`${repository} or the issue cannot be read with this token: it needs \`contents: read\` and \`issues: read\`.`);
    }
    return new Error(`GitHub answered the query for ${repository} with: ${message}`);
}


/***/ }),

/***/ 8036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toIssue)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3861);

/** An issue from GraphQL's answer; of the issues made for it only those count that `self` wrote. */
function toIssue(raw, comments, made, self) {
    const children = raw.subIssues.nodes;
    const others = made.filter((one) => !children.some((child) => child.number === one.number));
    return {
        ...shared(raw),
        author: raw.author?.login ?? null,
        association: raw.authorAssociation,
        updatedAt: raw.updatedAt,
        editedAt: raw.lastEditedAt,
        editor: raw.editor?.login ?? null,
        comments: comments.map(toComment),
        actionIssues: [
            ...children.map((child) => ({ ...toActionIssue(child), linked: true })),
            ...others.map((one) => ({ ...toActionIssue(one), linked: false })),
        ].filter((one) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(one.author, self)),
    };
}
function toComment(raw) {
    return {
        id: raw.databaseId,
        url: raw.url,
        body: raw.body,
        author: raw.author?.login ?? null,
        isBot: raw.author?.__typename === 'Bot',
        createdAt: raw.createdAt,
        editor: raw.editor?.login ?? null,
        edited: raw.lastEditedAt !== null,
        hidden: raw.isMinimized,
    };
}
function toActionIssue(raw) {
    return { ...shared(raw), id: raw.databaseId, author: raw.author?.login ?? null };
}
function shared(raw) {
    return {
        number: raw.number,
        url: raw.url,
        title: raw.title,
        body: raw.body,
        state: raw.state === 'OPEN' ? 'open' : 'closed',
        stateReason: raw.stateReason?.toLowerCase() ?? null,
        createdAt: raw.createdAt,
        closedAt: raw.closedAt,
        labels: raw.labels.nodes.map((label) => label.name),
        assignees: raw.assignees.nodes.map((person) => person.login),
    };
}


/***/ }),

/***/ 3345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ COMMENTS_QUERY),
/* harmony export */   Yr: () => (/* binding */ CHANGED_QUERY),
/* harmony export */   _n: () => (/* binding */ COMMIT_MUTATION),
/* harmony export */   is: () => (/* binding */ INCIDENT_QUERY),
/* harmony export */   rI: () => (/* binding */ LEDGER_QUERY)
/* harmony export */ });
const ISSUE_FIELDS = `
  number databaseId url title body state stateReason createdAt updatedAt closedAt lastEditedAt
  authorAssociation author { __typename login } editor { login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;
const COMMENTS = `
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } }
  }`;
const ACTION_FIELDS = `
  number databaseId url title body state stateReason createdAt closedAt
  author { __typename login } labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }`;
/** One incident with its comments, the issues made for it, and the repository's settings: the one read of an event. */
const INCIDENT_QUERY = `
query Incident($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    issue(number: $number) {
      ${ISSUE_FIELDS}
      ${COMMENTS}
      subIssues(first: 50) { nodes { ${ACTION_FIELDS} } }
    }
    made: issues(first: 50, labels: ["preventive-action"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${ACTION_FIELDS} }
    }
  }
}`;
/** A further page of an incident's comments. */
const COMMENTS_QUERY = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) { ${COMMENTS} }
  }
}`;
/** Where the ledger stands: the branch's head, the settings, and every ledger file. */
const LEDGER_QUERY = `
query Ledger($owner: String!, $repo: String!, $settings: String!, $ledger: String!) {
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name target { oid } }
    settings: object(expression: $settings) { ... on Blob { text } }
    ledger: object(expression: $ledger) {
      ... on Tree { entries { path object { ... on Blob { text isTruncated } } } }
    }
  }
}`;
/** A page of incidents that changed at or after an instant, with all that their ledger record needs. */
const CHANGED_QUERY = `
query Changed($owner: String!, $repo: String!, $since: DateTime, $cursor: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    issues(first: 20, after: $cursor, labels: ["incident"], filterBy: { since: $since }, orderBy: { field: UPDATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        subIssues(first: 50) { nodes { ${ACTION_FIELDS} } }
      }
    }
  }
}`;
/** One commit of many files on a branch that has not moved. */
const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;


/***/ }),

/***/ 9427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle),
  understand: () => (/* binding */ understand)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/github/apply.js
var apply = __webpack_require__(461);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(1490);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var commands = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/src/parsing/report.js + 23 modules
var parsing_report = __webpack_require__(9587);
// EXTERNAL MODULE: ./build/src/parsing/settings.js
var parsing_settings = __webpack_require__(8577);
// EXTERNAL MODULE: ./build/src/policy/gate.js + 2 modules
var policy_gate = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(4215);
// EXTERNAL MODULE: ./node_modules/date-fns/constructFrom.js
var constructFrom = __webpack_require__(9738);
// EXTERNAL MODULE: ./node_modules/date-fns/toDate.js
var toDate = __webpack_require__(1066);
;// CONCATENATED MODULE: ./node_modules/date-fns/isSaturday.js


/**
 * The {@link isSaturday} function options.
 */

/**
 * @name isSaturday
 * @category Weekday Helpers
 * @summary Is the given date Saturday?
 *
 * @description
 * Is the given date Saturday?
 *
 * @param date - The date to check
 * @param options - An object with options
 *
 * @returns The date is Saturday
 *
 * @example
 * // Is 27 September 2014 Saturday?
 * const result = isSaturday(new Date(2014, 8, 27))
 * //=> true
 */
function isSaturday(date, options) {
  return (0,toDate/* toDate */.a)(date, options?.in).getDay() === 6;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isSaturday = ((/* unused pure expression or super */ null && (isSaturday)));

;// CONCATENATED MODULE: ./node_modules/date-fns/isSunday.js


/**
 * The {@link isSunday} function options.
 */

/**
 * @name isSunday
 * @category Weekday Helpers
 * @summary Is the given date Sunday?
 *
 * @description
 * Is the given date Sunday?
 *
 * @param date - The date to check
 * @param options - The options object
 *
 * @returns The date is Sunday
 *
 * @example
 * // Is 21 September 2014 Sunday?
 * const result = isSunday(new Date(2014, 8, 21))
 * //=> true
 */
function isSunday(date, options) {
  return (0,toDate/* toDate */.a)(date, options?.in).getDay() === 0;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isSunday = ((/* unused pure expression or super */ null && (isSunday)));

;// CONCATENATED MODULE: ./node_modules/date-fns/isWeekend.js


/**
 * The {@link isWeekend} function options.
 */

/**
 * @name isWeekend
 * @category Weekday Helpers
 * @summary Does the given date fall on a weekend?
 *
 * @description
 * Does the given date fall on a weekend? A weekend is either Saturday (`6`) or Sunday (`0`).
 *
 * @param date - The date to check
 * @param options - An object with options
 *
 * @returns The date falls on a weekend
 *
 * @example
 * // Does 5 October 2014 fall on a weekend?
 * const result = isWeekend(new Date(2014, 9, 5))
 * //=> true
 */
function isWeekend(date, options) {
  const day = (0,toDate/* toDate */.a)(date, options?.in).getDay();
  return day === 0 || day === 6;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isWeekend = ((/* unused pure expression or super */ null && (isWeekend)));

;// CONCATENATED MODULE: ./node_modules/date-fns/addBusinessDays.js






/**
 * The {@link addBusinessDays} function options.
 */

/**
 * @name addBusinessDays
 * @category Day Helpers
 * @summary Add the specified number of business days (mon - fri) to the given date.
 *
 * @description
 * Add the specified number of business days (mon - fri) to the given date, ignoring weekends.
 *
 * **You don't need date-fns\***:
 *
 * Temporal doesn't have built-in business day arithmetic, so you still need date-fns for this.
 *
 * \* **Not really**, see: https://date-fns.org/you-dont-need-date-fns
 *
 * @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
 * @typeParam ResultDate - The result `Date` type, it is the type returned from the context function if it is passed, or inferred from the arguments.
 *
 * @param date - The date to be changed
 * @param amount - The amount of business days to be added.
 * @param options - An object with options
 *
 * @returns The new date with the business days added
 *
 * @example
 * // Add 10 business days to 1 September 2014:
 * const result = addBusinessDays(new Date(2014, 8, 1), 10)
 * //=> Mon Sep 15 2014 00:00:00 (skipped weekend days)
 */
function addBusinessDays(date, amount, options) {
  const _date = (0,toDate/* toDate */.a)(date, options?.in);
  const startedOnWeekend = isWeekend(_date, options);

  if (isNaN(amount)) return (0,constructFrom/* constructFrom */.w)(options?.in, NaN);

  const hours = _date.getHours();
  const sign = amount < 0 ? -1 : 1;
  const fullWeeks = Math.trunc(amount / 5);

  _date.setDate(_date.getDate() + fullWeeks * 7);

  // Get remaining days not part of a full week
  let restDays = Math.abs(amount % 5);

  // Loops over remaining days
  while (restDays > 0) {
    _date.setDate(_date.getDate() + sign);
    if (!isWeekend(_date, options)) restDays -= 1;
  }

  // If the date is a weekend day and we reduce a dividable of
  // 5 from it, we land on a weekend date.
  // To counter this, we add days accordingly to land on the next business day
  if (startedOnWeekend && isWeekend(_date, options) && amount !== 0) {
    // If we're reducing days, we want to add days until we land on a weekday
    // If we're adding days we want to reduce days until we land on a weekday
    if (isSaturday(_date, options))
      _date.setDate(_date.getDate() + (sign < 0 ? 2 : -1));
    if (isSunday(_date, options))
      _date.setDate(_date.getDate() + (sign < 0 ? 1 : -2));
  }

  // Restore hours to avoid DST lag
  _date.setHours(hours);

  return _date;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_addBusinessDays = ((/* unused pure expression or super */ null && (addBusinessDays)));

// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(380);
// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(8131);
// EXTERNAL MODULE: ./build/src/rendering/memory.js
var rendering_memory = __webpack_require__(5991);
// EXTERNAL MODULE: ./build/src/rendering/safe.js + 1 modules
var safe = __webpack_require__(2734);
// EXTERNAL MODULE: ./build/src/rendering/signoff.js
var signoff = __webpack_require__(2356);
;// CONCATENATED MODULE: ./build/src/rendering/board.js





const GAPS_SHOWN = 3;
/** The status board: ten lines that a responder reads on a phone, the rest folded away. */
function board(view) {
    const gaps = view.findings.filter((finding) => finding.level !== 'note');
    return (0,safe/* joinSafe */.e)([
        (0,rendering_memory/* memoryLine */.U)('board', { history: view.history }),
        stateLine(view),
        (0,safe/* ours */.Od)(''),
        peopleLine(view.report),
        (0,safe/* ours */.Od)(''),
        nextLine(view),
        ...(gaps.length > 0 ? [(0,safe/* ours */.Od)(''), (0,safe/* safe */.gB) `**Gaps** (${gaps.length}):`, (0,safe/* ours */.Od)('')] : []),
        ...gaps.slice(0, GAPS_SHOWN).map(gapLine),
        ...(view.closed ? [] : [(0,safe/* ours */.Od)(''), typeNext]),
        (0,safe/* ours */.Od)(''),
        folded('All gaps', gaps.slice(GAPS_SHOWN).map(gapLine)),
        folded(`Tasks: ${(0,phases/* phaseRow */.Y7)(view.phase).title}`, (0,phases/* phaseRow */.Y7)(view.phase).tasks.map((task) => (0,safe/* ours */.Od)(`- ${task}`))),
        folded('Preventive actions', view.actions.map(actionLine)),
        folded('Before it can close', view.closed ? [] : view.missing.map((one) => (0,safe/* safe */.gB) `- ${(0,signoff/* missingLine */.X)(one)}`)),
        folded('Severity so far', view.history.map((change) => (0,safe/* ours */.Od)(`- ${change.at}: ${change.severity}`))),
    ].filter((part) => part !== null), '\n');
}
const typeNext = (0,safe/* ours */.Od)('**Type next:** `/signoff` when the report is complete, then close the issue; `/dismiss reason` for a false alarm.');
function stateLine({ report, phase, peak, confirmed, closed }) {
    const level = report.severity ??
        (report.severityPotential ? `${report.severityPotential} (potential)` : 'no severity yet');
    const worse = peak !== null && report.severity !== null && peak !== report.severity ? `, was ${peak}` : '';
    const doubt = confirmed ? '' : ', unconfirmed';
    const stands = closed ?? (0,phases/* phaseRow */.Y7)(phase).title;
    const kind = report.kind === 'incident' ? 'Incident' : report.kind === 'near-miss' ? 'Near miss' : 'Hazard';
    return (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(kind)} · ${(0,safe/* ours */.Od)(level + worse + doubt)} · ${(0,safe/* ours */.Od)(stands)}** — ${(0,safe/* neutralise */.$0)(report.system ?? 'system not named')}`;
}
function peopleLine({ people }) {
    return (0,safe/* joinSafe */.e)(roles/* roles */.O.map((role) => (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(role.title)}: ${(0,safe/* neutralise */.$0)(people[role.id] ?? 'nobody yet')}`), ' · ');
}
function nextLine({ acknowledgeBy, closed, phase }) {
    if (closed)
        return (0,safe/* ours */.Od)('**Next:** nothing; edits from now on are shown, and reopen nothing.');
    if (acknowledgeBy)
        return (0,safe/* ours */.Od)(`**Next:** acknowledge by ${acknowledgeBy}. Nobody is paged: no pager is set.`);
    return (0,safe/* ours */.Od)(`**Next:** ${(0,phases/* phaseRow */.Y7)(phase).tasks.join('; ').toLowerCase()}.`);
}
function gapLine(finding) {
    const where = finding.line === null ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` (line ${finding.line})`;
    const weight = finding.level === 'error' ? (0,safe/* ours */.Od)('**must** ') : (0,safe/* ours */.Od)('');
    return (0,safe/* safe */.gB) `- ${weight}${(0,safe/* neutralise */.$0)(finding.message)}${where}`;
}
function actionLine({ row, issue }) {
    const place = issue === null ? (0,safe/* ours */.Od)('not opened yet') : (0,safe/* safe */.gB) `#${issue.number}, ${(0,safe/* ours */.Od)(issue.state)}`;
    return (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(row.action)} — ${(0,safe/* neutralise */.$0)(row.owner ?? 'no owner')}, due ${(0,safe/* neutralise */.$0)(row.due ?? 'no date')} (${place})`;
}
function folded(title, lines) {
    if (lines.length === 0)
        return null;
    return (0,safe/* safe */.gB) `<details><summary>${(0,safe/* ours */.Od)(title)} (${lines.length})</summary>\n\n${(0,safe/* joinSafe */.e)(lines, '\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(5505);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/src/policy/signoff.js
var policy_signoff = __webpack_require__(8318);
// EXTERNAL MODULE: ./build/src/policy/triage.js
var triage = __webpack_require__(1110);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 2 modules
var validate = __webpack_require__(8579);
;// CONCATENATED MODULE: ./build/src/policy/board.js











/** Keeps the one status board: rewritten only when it would read differently. */
function keepBoard(situation, gate = (0,policy_gate/* judgeGate */.$U)(situation)) {
    const { issue, report, self } = situation;
    const existing = (0,memory/* ownComment */.w)(issue.comments, 'board', self);
    const text = board({
        report,
        phase: (0,phase/* phaseOf */.h)(report),
        peak: (0,peak/* peakSeverity */.H)(situation),
        history: (0,peak/* severityHistory */.c)(situation),
        confirmed: (0,triage/* isConfirmed */.it)(situation),
        closed: endOf(situation, gate),
        acknowledgeBy: acknowledgeBy(situation),
        findings: (0,validate/* validate */.t)(situation),
        missing: gate.missing,
        actions: (0,prevent/* preventiveActions */.w)(situation),
    });
    if (existing?.body === text)
        return [];
    return [
        {
            kind: 'comment',
            issue: issue.number,
            key: 'board',
            id: existing?.id ?? null,
            text,
            why: existing ? 'the board follows the report' : 'every incident has one board',
        },
    ];
}
function endOf(situation, gate) {
    if ((0,policy_signoff/* passedAt */._K)(situation, gate) === null)
        return null;
    return gate.wayOut ? `closed as ${gate.wayOut.kind}` : 'closed, signed off';
}
/** When someone has to have acknowledged, as `YYYY-MM-DD HH:MM UTC`; null where no clock runs or it is done. */
function acknowledgeBy({ issue, report }) {
    const clock = report.kind === 'incident' && report.severity ? (0,severities/* severityRow */.kq)(report.severity).acknowledge : null;
    if (!clock || report.times.acknowledged)
        return null;
    const declared = new Date(issue.createdAt);
    const due = 'seconds' in clock
        ? new Date(declared.getTime() + clock.seconds * 1000)
        : addBusinessDays(declared, clock.businessDays);
    return `${due.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/src/domain/sections.js
var domain_sections = __webpack_require__(2940);
;// CONCATENATED MODULE: ./build/src/parsing/offsets.js
/**
 * Translates offsets in a text whose line ends were normalised back into the text as GitHub holds it, so that a body
 * with `\r\n` is spliced in the right place.
 */
function rawOffsets(raw) {
    if (!raw.includes('\r'))
        return (at) => at;
    const removedAt = [];
    for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2)) {
        removedAt.push(at - removedAt.length);
    }
    return (at) => at + countBelow(removedAt, at);
}
/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(4341);
;// CONCATENATED MODULE: ./build/src/rendering/skeleton.js


/**
 * The empty lines of a section, without its heading: what it asks as a hint, its facts, and room for its free part.
 * Facts that a form asks as typed fields are left out when `asked` names them.
 */
function sectionSkeleton(section, asked = []) {
    const facts = section.facts.filter((fact) => !asked.includes(fact.id));
    return [
        `<!-- ${section.asks} -->`,
        ...facts.map((fact) => `- ${fact.title}: `),
        ...freePart[section.shape],
    ].join('\n');
}
/** A blank report, as somebody who writes by hand would start it. */
function blankReport(title) {
    const parts = sections.map((section) => `### ${section.title}\n${sectionSkeleton(section)}`);
    return `# ${title}\n\n${parts.join('\n\n')}\n`;
}
const freePart = {
    prose: [],
    timeline: [
        '<!-- One line each: - 2026-11-20T10:04Z – what happened (detected) -->',
        ...time/* namedTimes */.Q.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
    ],
    notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
    tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
    actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
    signoff: ['', '**Sign-off list**', '', ...domain_sections/* signoffItems */.xB.map((item) => `- [ ] ${item}`)],
    links: [],
};

;// CONCATENATED MODULE: ./build/src/policy/record.js




/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
function keepRecord(situation) {
    const { issue } = situation;
    const toRaw = rawOffsets(issue.body);
    const within = [...numberActions(situation), ...restoreList(situation)];
    const splices = [
        ...within.map((splice) => ({ ...splice, at: toRaw(splice.at) })),
        ...addSections(situation),
    ];
    if (splices.length === 0)
        return [];
    const why = 'every record grows into the same report';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
function numberActions(situation) {
    return (0,prevent/* preventiveActions */.w)(situation).flatMap(({ row, issue }) => issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : []);
}
function restoreList({ report, spans }) {
    const place = spans.find((span) => span.id === 'severity-and-status');
    if (!place || report.kind !== 'incident' || report.checklist.length > 0)
        return [];
    const list = domain_sections/* signoffItems */.xB.map((item) => `- [ ] ${item}`).join('\n');
    return [{ at: place.to, remove: 0, insert: `\n\n${list}\n\n` }];
}
function addSections({ issue, report, spans }) {
    const asked = spans.map((span) => span.id);
    const missing = domain_sections/* sections */.V0.filter((section) => !(section.id in report.sections));
    const isCheap = report.kind !== 'incident';
    const wanted = isCheap ? missing.filter((section) => cheapSections.includes(section.id)) : missing;
    if (wanted.length === 0)
        return [];
    const text = wanted
        .map((section) => `\n\n### ${section.title}\n\n${sectionSkeleton(section, asked)}`)
        .join('');
    return [{ at: issue.body.length, remove: 0, insert: text }];
}
/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];

;// CONCATENATED MODULE: ./build/src/policy/respond.js






/**
 * Everything that one incident needs now. Issues for preventive actions come first: while any is still to be made,
 * the texts that would name them wait for the next round.
 */
function respond(situation) {
    const gate = (0,policy_gate/* judgeGate */.$U)(situation);
    const actions = (0,prevent/* prevent */.F)(situation);
    const first = [...(0,triage/* triage */.NA)(situation, gate), ...actions];
    if (actions.some((effect) => effect.kind === 'action-issue'))
        return first;
    return [...first, ...keepRecord(situation), ...(0,policy_signoff/* signoff */.Pl)(situation, gate), ...keepBoard(situation, gate)];
}

// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/src/incident.js

















const policies = { respond: respond, triage: triage/* triage */.NA, signoff: policy_signoff/* signoff */.Pl, prevent: prevent/* prevent */.F, validate: () => [] };
const MOST_ROUNDS = 3;
/** Decides on one incident and makes it so: gather, decide, apply; again when somebody edited meanwhile. */
async function handle(action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const self = inputs.self || 'github-actions[bot]';
    const number = incidentNumber(inputs, event, self);
    const client = (0,github_client.createClient)({
        token: inputs.token || missingToken(),
        apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
        owner: event.owner,
        repo: event.repo,
    });
    const decide = policies[action];
    const isDry = inputs['dry-run'] === 'true';
    const { situation, effects } = await settle(client, number, self, isDry ? 0 : MOST_ROUNDS, decide);
    await report(action, situation, effects, isDry, tell);
}
async function settle(client, number, self, rounds, decide) {
    const situation = await lookAt(client, number, self);
    if (rounds === 0)
        return { situation, effects: decide(situation) };
    try {
        return await carryOut(client, situation, decide);
    }
    catch (error) {
        if (!(error instanceof apply/* GroundMoved */.$) || rounds === 1)
            throw error;
        return settle(client, number, self, rounds - 1, decide);
    }
}
/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(client, situation, decide) {
    const effects = decide(situation);
    const outcomes = [];
    for (const effect of effects)
        outcomes.push(await (0,apply/* apply */.B)(client, effect));
    const made = outcomes.flatMap((outcome) => (outcome ? [outcome.made] : []));
    if (made.length === 0)
        return { situation, effects };
    const later = decide(after(situation, effects, made)).filter((effect) => effect.kind !== 'action-issue');
    for (const effect of later)
        await (0,apply/* apply */.B)(client, effect);
    return { situation, effects: [...effects, ...later] };
}
/** The situation as it is once these effects hold. */
function after(situation, effects, made) {
    const { issue } = situation;
    const labels = effects.reduce((now, effect) => effect.kind === 'labels'
        ? [...now.filter((name) => !effect.remove.includes(name)), ...effect.add]
        : now, issue.labels);
    const assigned = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
    const assignees = [...issue.assignees, ...assigned];
    return {
        ...situation,
        issue: { ...issue, labels, assignees, actionIssues: [...issue.actionIssues, ...made] },
    };
}
async function lookAt(client, number, self) {
    const gathered = await (0,gather/* gatherIncident */.wD)(client, number, self);
    const bare = understand(gathered, self);
    const onRecord = (0,policy_gate/* readSignoffMemory */.i1)(bare).signatures.map((signature) => signature.comment);
    const askers = (0,commands/* readCommands */.P)(gathered.issue.comments)
        .filter((command) => ['signoff', 'dismiss', 'duplicate'].includes(command.name))
        .filter((command) => !onRecord.includes(command.comment.id))
        .map((command) => command.by);
    return { ...bare, rights: await (0,gather/* gatherRights */.Tj)(client, askers) };
}
/** From what GitHub holds to nouns. */
function understand({ issue, settings, now }, self) {
    const read = (0,parsing_settings/* readSettings */.s)(settings);
    const { report, findings, spans } = (0,parsing_report/* readReport */.t)(issue.body, { now });
    return {
        now,
        self,
        settings: read.settings,
        issue,
        report,
        spans,
        readingFindings: [...findings, ...read.findings],
        rights: {},
    };
}
async function report(action, situation, effects, isDry, tell) {
    const findings = (0,validate/* validate */.t)(situation);
    for (const finding of findings)
        tell.finding(finding);
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
    if (effects.length === 0)
        tell.note('Everything is as it should be.');
    tell.output('effects', JSON.stringify(effects.map((effect) => ({ kind: effect.kind, what: (0,src_tell/* describe */.q)(effect) }))));
    tell.output('report', JSON.stringify(situation.report));
    tell.output('findings', JSON.stringify(findings));
    if (action === 'signoff')
        tell.output('ready', String((0,policy_gate/* judgeGate */.$U)(situation).open));
    const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
    const lines = effects.map((effect) => `- ${(0,src_tell/* describe */.q)(effect)}`);
    await tell.summary([heading, '', ...(lines.length > 0 ? lines : ['Everything is as it should be.']), ''].join('\n'));
}
/** The incident concerned: the issue itself, or the one that a preventive-action issue of ours was made for. */
function incidentNumber(inputs, event, self) {
    const given = Number(inputs.issue || event.issue?.number);
    if (!Number.isInteger(given) || given < 1) {
        throw new errors/* SetupError */.w('No incident to work on: run this on an `issues` event, or give its number as `issue`.');
    }
    const madeByUs = !inputs.issue && (0,issue/* isSamePerson */.sO)(event.issue?.author ?? null, self);
    return (madeByUs ? (0,action_issue/* incidentOfAction */.G)(event.issue?.body ?? '') : null) ?? given;
}
function missingToken() {
    throw new errors/* SetupError */.w("The `token` input is empty. Leave it out to use the job's own token.");
}


/***/ }),

/***/ 8100:
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

/***/ 8577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readSettings)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1633);



/**
 * Reads the settings file (null: there is none). Whatever cannot be read is named with its line and what is allowed,
 * and the default stands in for it, so that a typo never stops a response.
 */
function readSettings(text) {
    if (text === null || text.trim() === '')
        return { settings: _domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L6, findings: [] };
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines });
    const broken = document.errors[0];
    if (broken)
        return {
            settings: _domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L6,
            findings: [complaint(lines.linePos(broken.pos[0]).line, 'is not YAML')],
        };
    const data = document.toJS() ?? {};
    const whole = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, data);
    if (whole.success)
        return { settings: whole.output, findings: [] };
    const findings = whole.issues.map((issue) => {
        const key = String(issue.path?.[0]?.key ?? '');
        return complaint(lineOf(key), explain(key, issue.message));
    });
    return { settings: readable(data), findings };
    function lineOf(key) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents)
            ? document.contents.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(item.key) && String(item.key) === key)
            : undefined;
        const range = pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? pair.key.range : undefined;
        return range ? lines.linePos(range[0]).line : null;
    }
}
const knownKeys = Object.keys(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.entries);
function explain(key, message) {
    if (key === '')
        return `must be a list of keys: ${knownKeys.join(', ')}`;
    if (!knownKeys.includes(key))
        return `does not know “${key}”. It knows: ${knownKeys.join(', ')}`;
    return `has something else than expected at “${key}”: ${message}`;
}
function complaint(line, what) {
    const place = line === null ? '' : `, line ${line},`;
    return {
        rule: 'settings',
        level: 'warning',
        field: null,
        line: null,
        message: `${_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS_PATH */ .aJ}${place} ${what}. The default stands in.`,
    };
}
/** The keys that can be read, each on its own. */
function readable(data) {
    if (typeof data !== 'object' || data === null || Array.isArray(data))
        return _domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L6;
    const good = Object.entries(data).filter(([key, value]) => valibot__WEBPACK_IMPORTED_MODULE_2__.is(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, { [key]: value }));
    return valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, Object.fromEntries(good));
}


/***/ }),

/***/ 4215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ prevent),
  w: () => (/* binding */ preventiveActions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(8383);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(8367);
;// CONCATENATED MODULE: ./build/src/domain/action-fields.js

/** What a preventive-action issue says, in the order of its form. */
const actionFields = [
    {
        id: 'action',
        title: 'Action',
        type: 'textarea',
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

// EXTERNAL MODULE: ./build/src/rendering/safe.js + 1 modules
var safe = __webpack_require__(2734);
;// CONCATENATED MODULE: ./build/src/rendering/action-issue.js


/** The title of a preventive action's issue: the action's own words. */
function actionIssueTitle(row) {
    return (0,safe/* plainTitle */.D4)(row.action);
}
/**
 * The body of a preventive action's issue, shaped as the preventive-action form would render it, so that people can
 * open one by hand and both read alike. `due` is a day; the marker on the last line makes the issue findable.
 */
function actionIssueBody(row, made) {
    const field = (id, value) => (0,safe/* safe */.gB) `### ${(0,safe/* ours */.Od)(actionFieldTitle(id))}\n\n${value}`;
    return (0,safe/* joinSafe */.e)([
        field('action', (0,safe/* neutralise */.$0)(row.action)),
        field('kind', (0,safe/* ours */.Od)(row.kind ?? 'other')),
        field('owner', row.owner === null ? (0,safe/* ours */.Od)('_No response_') : (0,safe/* neutralise */.$0)(row.owner)),
        field('due', (0,safe/* neutralise */.$0)(row.due ?? '')),
        field('incident', (0,safe/* safe */.gB) `#${made.incident} ${(0,safe/* neutralise */.$0)(made.title)}`),
        field('shown-by', (0,safe/* ours */.Od)('_No response_')),
        (0,safe/* safe */.gB) `<!-- incident-loop:action ${made.incident}/${(0,safe/* ours */.Od)(made.key)} -->`,
    ], '\n\n');
}

// EXTERNAL MODULE: ./build/src/policy/gate.js + 2 modules
var gate = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/src/policy/triage.js
var triage = __webpack_require__(1110);
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
    if (!(0,triage/* isConfirmed */.it)(situation))
        return [];
    return preventiveActions(situation).flatMap((action) => [
        ...prevent_open(action, situation),
        ...prevent_link(action, situation),
    ]);
}
function prevent_open({ row, issue }, situation) {
    if (issue !== null || row.issue !== null || row.owner === null || !(0,gate/* isDate */.$P)(row.due))
        return [];
    const isLogin = /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(row.owner);
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
function prevent_link({ issue }, situation) {
    if (issue === null || issue.linked)
        return [];
    const incident = situation.issue.number;
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


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ signoff),
/* harmony export */   _K: () => (/* binding */ passedAt),
/* harmony export */   qn: () => (/* binding */ isSignedOff)
/* harmony export */ });
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8867);
/* harmony import */ var _rendering_signoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2356);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9303);




/** Enforces the gate: an incident closed without what its peak severity asks for is reopened and told what is missing. */
function signoff(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeGate */ .$U)(situation)) {
    const closing = closingOf(situation, gate);
    return [...reopen(situation, closing), ...keepComment(situation, gate, closing)];
}
/** When the gate let the issue close, or null: also what decides on the label. */
function passedAt(situation, gate) {
    const closing = closingOf(situation, gate);
    return closing === 'passes' || closing === 'passed-before' ? situation.issue.closedAt : null;
}
/** True when the incident stands closed with everything that was asked for. */
function isSignedOff(situation, gate) {
    return passedAt(situation, gate) !== null && gate.wayOut === null;
}
function closingOf(situation, gate) {
    const { issue } = situation;
    if (issue.state === 'open')
        return 'open';
    if ((0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignoffMemory */ .i1)(situation).passedAt === issue.closedAt)
        return 'passed-before';
    return gate.open ? 'passes' : 'refused';
}
function reopen({ issue }, closing) {
    if (closing !== 'refused')
        return [];
    return [
        {
            kind: 'reopen',
            issue: issue.number,
            why: 'it was closed before everything the sign-off asks for was there',
        },
    ];
}
function keepComment(situation, gate, closing) {
    const { issue, self } = situation;
    const existing = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComment */ .w)(issue.comments, 'signoff', self);
    const isAsked = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P)(issue.comments).some((command) => ['signoff', 'dismiss', 'duplicate'].includes(command.name));
    if (!existing && !isAsked && closing === 'open')
        return [];
    if (closing === 'passed-before')
        return [];
    const memory = {
        signatures: gate.signatures.flatMap((one) => one.standing === 'refused' ? [] : [one.record]),
        passedAt: closing === 'passes' ? issue.closedAt : null,
    };
    const text = (0,_rendering_signoff_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffComment */ .Y)(gate, memory, closing === 'refused' ? 'reopened' : closing === 'passes' ? 'closed' : 'open');
    if (existing?.body === text)
        return [];
    const why = closing === 'refused' ? 'the refusal says exactly what is missing' : 'the signatures changed';
    return [{ kind: 'comment', issue: issue.number, key: 'signoff', id: existing?.id ?? null, text, why }];
}


/***/ }),

/***/ 1110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NA: () => (/* binding */ triage),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* unused harmony export wishedLabels */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8215);
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3861);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3377);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8383);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7107);
/* harmony import */ var _signoff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8318);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8579);








/** Keeps labels and assignees as the report says: exactly one severity and one phase, foreign labels untouched. */
function triage(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeGate */ .$U)(situation)) {
    return [...keepLabels(situation, gate), ...assignOnCall(situation)];
}
/**
 * False for a report by someone outside the team that nobody has taken on: assigning it takes triage rights, so an
 * assignee is the confirmation.
 */
function isConfirmed({ issue }) {
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_6__/* .isInsider */ .Hb)(issue.association) || issue.assignees.length > 0;
}
/** The managed labels that the record should carry now. */
function wishedLabels(situation, gate) {
    const { report } = situation;
    const kind = _domain_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .kinds */ .E.find((row) => row.id === report.kind);
    const level = report.severity ?? report.severityPotential;
    return [
        _domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_LABEL */ .Hd,
        ...(kind?.label ? [kind.label] : []),
        ...(level ? [`severity/${level}`] : []),
        `phase/${(0,_phase_js__WEBPACK_IMPORTED_MODULE_3__/* .phaseOf */ .h)(report)}`,
        ...report.failureModes.map((mode) => `failure/${mode}`),
        ...((0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .hasErrors */ .C)((0,_validate_js__WEBPACK_IMPORTED_MODULE_5__/* .validate */ .t)(situation)) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .NEEDS_INFO_LABEL */ .Oz] : []),
        ...(isConfirmed(situation) ? [] : [_domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .UNCONFIRMED_LABEL */ .GP]),
        ...((0,_signoff_js__WEBPACK_IMPORTED_MODULE_4__/* .isSignedOff */ .qn)(situation, gate) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNED_OFF_LABEL */ .kU] : []),
    ];
}
function keepLabels(situation, gate) {
    const { issue } = situation;
    const wished = wishedLabels(situation, gate);
    const add = wished.filter((name) => !issue.labels.includes(name));
    const remove = issue.labels.filter((name) => (0,_domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .isManaged */ .yF)(name) && !wished.includes(name));
    if (add.length === 0 && remove.length === 0)
        return [];
    return [{ kind: 'labels', issue: issue.number, add, remove, why: 'labels follow what the report says' }];
}
function assignOnCall(situation) {
    const { issue, report, settings } = situation;
    const waits = issue.state === 'open' && report.kind === 'incident' && issue.assignees.length === 0;
    if (!waits || !isConfirmed(situation) || settings['on-call'].length === 0)
        return [];
    return [
        {
            kind: 'assignees',
            issue: issue.number,
            add: settings['on-call'],
            why: 'nobody has it yet, and they are on call',
        },
    ];
}


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ memoryLine)
/* harmony export */ });
/** The first line of a comment of ours: its marker and its memory, as JSON that cannot end the HTML comment early. */
function memoryLine(key, memory) {
    const json = JSON.stringify(memory).replace(/[<>-]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
    return `<!-- incident-loop:${key} ${json} -->`;
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ missingLine),
/* harmony export */   Y: () => (/* binding */ signoffComment)
/* harmony export */ });
/* harmony import */ var _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8131);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2940);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5991);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2734);




/** The one comment about sign-off: what is still missing, and who has signed. */
function signoffComment(gate, memory, state) {
    const lines = [(0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryLine */ .U)('signoff', memory), opening(gate, state)];
    if (state !== 'closed')
        lines.push(...gate.missing.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${missingLine(one)}`));
    if (gate.signatures.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('**Signatures**'), (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''));
    lines.push(...gate.signatures.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${signatureLine(one)}`));
    if (state !== 'closed' && gate.missing.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), howToGoOn(gate));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSafe */ .e)(lines, '\n');
}
function opening(gate, state) {
    if (state === 'closed') {
        if (!gate.wayOut)
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('**Signed off.** Everything that the severity asks for is there; the incident is closed.');
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `**Closed as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(gate.wayOut.kind)}** by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(gate.wayOut.by)}: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(gate.wayOut.reason)}`;
    }
    if (gate.open)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('**Ready to close.** Nothing is missing: close the issue when you are done.');
    const count = gate.missing.length === 1 ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('one thing is') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${gate.missing.length} things are`;
    return state === 'reopened'
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `**Reopened:** this was closed while ${count} still missing.\n`
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `**Sign-off:** ${count} still missing.\n`;
}
/** What is missing, in words for the person who has to do it. */
function missingLine(missing) {
    switch (missing.what) {
        case 'list':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The sign-off list is gone from *Severity and status*. It has been put back: tick its boxes, or strike through what does not apply.');
        case 'box':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Box not ticked: “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}). Tick it, or strike it through if it does not apply.`;
        case 'action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Preventive action without ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.lacks.map((one) => lackWords[one]).join(' and '))}: “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}).`;
        case 'no-action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('No preventive action: write one, or “none, because …”, under *Preventive actions*.');
        case 'field':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.title)} is not filled in.`;
        case 'signature':
            return missing.holders.length > 0
                ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Signature of the ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.roles.map(roleTitle).join(' or '))} (${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.holders.join(' or '))}): comment \`/signoff\`.`
                : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Signature of the ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.roles.map(roleTitle).join(' or '))}: nobody is named yet. Name one under *Owners*.`;
    }
}
const lackWords = { owner: 'an owner', due: 'a due date (YYYY-MM-DD)' };
function roleTitle(role) {
    return _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .O.find((row) => row.id === role)?.title.toLowerCase() ?? role;
}
function signatureLine(signature) {
    const by = (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(signature.by);
    switch (signature.standing) {
        case 'valid':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by} signed as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(signature.roles.map(roleTitle).join(' and '))}.`;
        case 'voided':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by}'s signature is void: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(signature.changed.map(sectionTitle).join(', '))} changed after it. Comment \`/signoff\` again.`;
        case 'refused':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by}'s signature does not count: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(refusals[signature.reason])}`;
    }
}
const refusals = {
    'no-role': 'they are neither incident lead, approver nor comms lead here. The report names them under *Owners*, the settings list the approvers.',
    'no-rights': 'it takes triage rights or more in this repository.',
    'edited-since': 'the report was edited after it. Read it again, then comment `/signoff` once more.',
};
function sectionTitle(id) {
    return _domain_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0.find((section) => section.id === id)?.title ?? 'the typed fields';
}
function howToGoOn(gate) {
    const later = gate.missing.some((one) => one.what === 'signature')
        ? ' Sign last: a later edit of the report voids a signature.'
        : '';
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`When it is done, close the issue again.${later} Not an incident after all? \`/dismiss reason\`, or \`/duplicate #N\`, then close.`);
}


/***/ }),

/***/ 3454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** One line about a wish: what, where, why. Holds nothing that a stranger wrote. */
function describe(effect) {
    return `${what(effect)} — ${effect.why}`;
}
function what(effect) {
    switch (effect.kind) {
        case 'labels':
            return [
                `#${effect.issue} labels`,
                ...effect.add.map((name) => `+${name}`),
                ...effect.remove.map((name) => `-${name}`),
            ].join(' ');
        case 'assignees':
            return `#${effect.issue} assigned to ${effect.add.join(', ')}`;
        case 'body':
            return `#${effect.issue} report completed in ${effect.splices.length} ${effect.splices.length === 1 ? 'place' : 'places'}`;
        case 'comment':
            return `#${effect.issue} ${effect.key} ${effect.id === null ? 'written' : 'rewritten'}`;
        case 'reopen':
            return `#${effect.issue} reopened`;
        case 'action-issue':
            return `#${effect.incident} preventive-action issue opened`;
        case 'sub-issue':
            return `#${effect.incident} sub-issue #${effect.child} linked`;
        case 'commit':
            return `${effect.files.length} files committed to ${effect.branch}`;
    }
}


/***/ })

};
