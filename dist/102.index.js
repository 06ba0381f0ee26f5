export const id = 102;
export const ids = [102,347];
export const modules = {

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientFor: () => (/* binding */ clientFor)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);


/** A client for the event's repository, with the token of the inputs. Throws SetupError when that is empty. */
function clientFor({ token }, { owner, repo }) {
    if (!token)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w("The `token` input is empty. Leave it out to use the job's own token.");
    const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createClient */ .U)({ token, apiUrl, owner, repo });
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ spliced)
/* harmony export */ });
/** The text with all its splices, made from the end so that offsets hold; of two at the same place, the first stands first. */
function spliced(text, splices) {
    return [...splices]
        .reverse()
        .sort((a, b) => b.at - a.at)
        .reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), text);
}


/***/ }),

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   fe: () => (/* binding */ rightsInOrder),
/* harmony export */   qb: () => (/* binding */ mayAct),
/* harmony export */   sO: () => (/* binding */ isSamePerson)
/* harmony export */ });
/** What a person may do in the repository, least first; `none` also where GitHub says 404. */
const rightsInOrder = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** True when `rights` are at least `needed`. */
function mayAct(rights, needed) {
    return rightsInOrder.indexOf(rights ?? 'none') >= rightsInOrder.indexOf(needed);
}
/** The same person? Logins ignore case, `@` and the bot suffix. */
function isSamePerson(a, b) {
    if (a === null || b === null)
        return false;
    const plain = (login) => login
        .replace(/^@/, '')
        .replace(/\[bot\]$/, '')
        .toLowerCase();
    return plain(a) === plain(b);
}
/**
 * True for what this product wrote: a bot's login is only a bot's, since a person may hold the same name without the
 * suffix.
 */
function isOwn(author, isBot, self) {
    return isSamePerson(author, self) && (isBot || !self.endsWith('[bot]'));
}


/***/ }),

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
/* unused harmony export OVERDUE_LABEL */
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
const OVERDUE_LABEL = 'overdue';
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
    { name: OVERDUE_LABEL, color: 'b60205', description: 'Past its due date' },
].map((label) => ({ ...label, description: label.description.slice(0, 100) }));
const onActions = [ACTION_LABEL, OVERDUE_LABEL];
const managed = new Set(labels.map((label) => label.name).filter((name) => !onActions.includes(name)));
const namespaces = ['severity/', 'phase/', 'kind/', 'failure/'];
/** True for labels that triage keeps on a record: those of the table that belong there, and any other in its namespaces. */
function isManaged(name) {
    return managed.has(name) || namespaces.some((prefix) => name.startsWith(prefix));
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

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ GroundMoved),
/* harmony export */   yl: () => (/* binding */ applyAll)
/* harmony export */ });
/* unused harmony export apply */
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5129);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7756);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3345);




/** The body was changed by somebody else since it was read: gather again. */
class GroundMoved extends Error {
    name = 'GroundMoved';
}
/**
 * Makes wishes true, one after the other; these are the only writes of the product. What changes the issue itself
 * (body, assignees, state) goes in one request. Answers with the issues that were made. Throws GroundMoved.
 */
async function applyAll(client, effects) {
    const body = effects.find((effect) => effect.kind === 'body');
    const together = body ? effects.filter((effect) => goesAlong(effect, body)) : [];
    const made = [];
    for (const effect of effects) {
        if (together.includes(effect))
            continue;
        const outcome = await (effect === body ? spliceBody(client, body, together) : apply(client, effect));
        if (outcome)
            made.push(outcome.made);
    }
    return made;
}
function goesAlong(effect, body) {
    return (effect.kind === 'assignees' || effect.kind === 'reopen') && effect.issue === body.issue;
}
/** Makes one wish true. */
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
            return spliceBody(client, effect, []);
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
/**
 * GitHub has no compare-and-swap for a body: it is read once more right before the splice. `together` goes along in the
 * same request.
 */
async function spliceBody(client, { issue, base, splices }, together) {
    const { octokit, where } = client;
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const { data } = await octokit.request(`GET ${route}`, { ...where, issue_number: issue });
    if ((data.body ?? '') !== base)
        throw new GroundMoved(`issue #${issue} was edited meanwhile`);
    const added = together.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
    const assignees = [...(data.assignees ?? []).map((person) => person.login), ...added];
    const change = {
        body: (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_1__/* .spliced */ .Z)(base, splices),
        ...(added.length > 0 ? { assignees } : {}),
        ...(together.some((effect) => effect.kind === 'reopen') ? { state: 'open' } : {}),
    };
    return done(octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...change }));
}
async function writeComment(client, { issue, id, text }) {
    const { octokit, where } = client;
    if (id !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return done(octokit.request(route, { ...where, comment_id: id, body: text }));
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    return done(octokit.request(route, { ...where, issue_number: issue, body: text, request: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O }));
}
function createIssue(client, { title, body, labels, assignees }) {
    return client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...client.where,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        request: _client_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O,
    });
}
/** An owner who cannot be assigned here makes GitHub refuse with 422, nothing made: the issue is then nobody's for now. */
async function openActionIssue(client, effect) {
    const { data } = await createIssue(client, effect).catch((error) => {
        if (error.status !== 422 || effect.assignees.length === 0)
            throw error;
        return createIssue(client, { ...effect, assignees: [] });
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
    return done((0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .k)(client, _queries_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMIT_MUTATION */ ._n, { input }));
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ createClient)
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
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3861);
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
        return [data.role_name, data.permission].find(isRights) ?? 'none';
    }
    catch (error) {
        if (error.status === 404)
            return 'none';
        throw error;
    }
}
/** A custom role has a name of the organisation's own; its base permission stands beside it. */
function isRights(name) {
    return _domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .rightsInOrder */ .fe.includes(name);
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
 * (https://docs.github.com/en/graphql/guides/using-graphql-clients): those become errors; what a person can put right is a SetupError.
 */
async function ask(client, query, variables) {
    const response = await client.octokit.request('POST /graphql', { query, variables: { ...variables } });
    const answer = response.data;
    const problem = answer.errors?.[0];
    if (problem || !answer.data)
        throw refusal(client, problem ?? { message: 'GitHub gave an empty answer.' });
    const clock = response.headers.date ? new Date(response.headers.date) : new Date();
    return { data: answer.data, at: `${clock.toISOString().slice(0, 19)}Z` };
}
/** The branch moved between the read and the commit. */
class StaleBranch extends Error {
    name = 'StaleBranch';
}
function refusal(client, problem) {
    const { type, message, path = [] } = problem;
    const repository = `${client.owner}/${client.repo}`;
    if (type === 'STALE_DATA')
        return new StaleBranch(message);
    if (type === 'NOT_FOUND' && path.includes('issue'))
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`There is no such issue in ${repository}.`);
    if (type === 'NOT_FOUND') {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`${repository} cannot be read with this token: it needs \`contents: read\` and \`issues: read\`.`);
    }
    return new Error(message);
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
        updatedAt: raw.updatedAt,
        editedAt: raw.lastEditedAt,
        editor: raw.editor?.login ?? null,
        comments: comments.map(toComment),
        actionIssues: [...children, ...others]
            .filter((one) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(one.author?.login ?? null, isBot(one.author), self))
            .map((one) => ({ ...toActionIssue(one), linked: children.includes(one) })),
    };
}
function toComment(raw) {
    return {
        id: raw.databaseId,
        url: raw.url,
        body: raw.body,
        author: raw.author?.login ?? null,
        isBot: isBot(raw.author),
        createdAt: raw.createdAt,
        editor: raw.editor?.login ?? null,
        edited: raw.lastEditedAt !== null,
        hidden: raw.isMinimized,
    };
}
function isBot(author) {
    return author?.__typename === 'Bot';
}
function toActionIssue(raw) {
    return { ...shared(raw), id: raw.databaseId };
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
  author { __typename login } editor { login }
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

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ understand),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _github_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1490);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8515);
/* harmony import */ var _parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8577);
/* harmony import */ var _policy_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9601);




/** Looks at one incident: gathers it, and the rights that the decision depends on. */
async function lookAt(client, number, self, concerns) {
    const situation = understand(await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherIncident */ .wD)(client, number, self), self);
    return { ...situation, rights: await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherRights */ .Tj)(client, (0,_policy_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleToLookUp */ .Hz)(situation, concerns)) };
}
/** From what GitHub holds to nouns. */
function understand({ issue, settings, now }, self) {
    const read = (0,_parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(settings);
    const { report, findings, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(issue.body, { now });
    const readingFindings = [...findings, ...read.findings];
    return { now, self, settings: read.settings, issue, report, spans, readingFindings, rights: {} };
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

/***/ 1450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands)
/* harmony export */ });
const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.{1,2000}))?$/i;
/**
 * The commands of an issue, in order. Only the first line counts, unquoted, from its first column and in any case (phones
 * write capitals); edited, hidden and bot-written comments are no commands, since what they said when people read them cannot be known.
 */
function readCommands(comments) {
    return comments.flatMap((comment) => {
        if (comment.isBot || comment.edited || comment.hidden || comment.author === null)
            return [];
        const firstLine = comment.body.slice(0, 2100).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
        const match = COMMAND.exec(firstLine);
        if (!match)
            return [];
        const name = match[1].toLowerCase();
        return [{ name, argument: (match[2] ?? '').trim(), by: comment.author, comment }];
    });
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory),
/* harmony export */   w: () => (/* binding */ ownComment)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3861);

/** The comment that this product keeps under a key: found by marker and author, the lowest id when a race made two. */
function ownComment(comments, key, self) {
    const mine = comments.filter((comment) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(comment.author, comment.isBot, self) && comment.body.startsWith(`<!-- incident-loop:${key} `));
    return mine.reduce((first, next) => (first === null || next.id < first.id ? next : first), null);
}
/**
 * What such a comment remembers. Someone else's edit voids the memory (null), since a maintainer can edit a bot's
 * comment; so does anything that is not the JSON we write.
 */
function readMemory(comment, self) {
    if (!comment || (comment.editor !== null && !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(comment.editor, self)))
        return null;
    const start = comment.body.indexOf('{');
    const end = comment.body.indexOf(' -->');
    if (start < 0 || end < start)
        return null;
    try {
        return JSON.parse(comment.body.slice(start, end));
    }
    catch {
        return null;
    }
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
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text ?? '', { lineCounter: lines });
    const lineAt = (offset) => (offset === undefined ? null : lines.linePos(offset).line);
    const broken = document.errors[0];
    if (broken)
        return unread(lineAt(broken.pos[0]), notYaml(broken.message));
    const { contents } = document;
    if (contents !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) && !((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(contents) && contents.value === null)) {
        return unread(lineAt(contents.range?.[0]), `must be a map of keys to values: ${knownKeys.join(', ')}`);
    }
    const data = plain(document);
    if (data instanceof Error)
        return unread(null, notYaml(data.message));
    const lineOf = (key) => {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents) ? contents.items.find((item) => String(item.key) === key) : undefined;
        return lineAt(pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key) ? pair.key.range?.[0] : undefined);
    };
    const read = Object.entries(data).map(([key, value]) => ({ key, ...readKey(key, value) }));
    return {
        settings: valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : [])))),
        findings: read.flatMap(({ key, problem }) => (problem ? [complaint(lineOf(key), problem)] : [])),
    };
}
/** The document as plain values. An alias without an anchor, or one too many, shows only here. */
function plain(document) {
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        return error;
    }
}
function readKey(key, value) {
    const read = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP, { [key]: value });
    return read.success ? { entry: [key, value] } : { problem: explain(key, read.issues[0].message) };
}
function unread(line, what) {
    return { settings: _domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultSettings */ .L6, findings: [complaint(line, what)] };
}
function notYaml(message) {
    const reason = message.split('\n', 1)[0].replace(/ at line \d+, column \d+:?$/, '');
    return `is not YAML: ${reason}${reason.includes('reserved character') ? '; put the value in quotes' : ''}`;
}
const knownKeys = Object.keys(_domain_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settingsSchema */ .dP.entries);
function explain(key, message) {
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


/***/ }),

/***/ 2330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBoardMemory)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8867);


/** What the board remembers; nothing where there is none that can be trusted. */
function readBoardMemory({ issue, self }) {
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'board', self), self);
    return {
        history: Array.isArray(memory?.history) ? memory.history.filter(isChange) : [],
        confirmed: memory?.confirmed === true,
        wasIncident: memory?.wasIncident === true,
    };
}
function isChange(value) {
    const change = value;
    return typeof change?.at === 'string' && _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityIds */ .wz.includes(change.severity);
}


/***/ }),

/***/ 5889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeGate)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4341);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5505);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2552);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6744);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(698);






/** Judges whether an incident may close: its list, its actions, and the signatures that its peak severity asks for. */
function judgeGate(situation) {
    const memory = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation);
    const signatures = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .weighSignatures */ .M)(situation, memory);
    const missing = (0,_peak_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeenIncident */ .lz)(situation)
        ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
        : [...missingFields(situation), ...missingActions(situation), ...noAction(situation)];
    const wayOut = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)(situation, memory) ? memory.wayOut : (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .findWayOut */ .h)(situation);
    return { signatures, missing, wayOut, open: missing.length === 0 || wayOut !== null };
}
function missingBoxes({ report }) {
    if (report.checklist.length === 0)
        return [{ what: 'list' }];
    return report.checklist
        .filter((item) => item.done === false)
        .map((item) => ({ what: 'box', text: item.text, line: item.line }));
}
function missingActions({ report }) {
    return report.actions.flatMap((row) => {
        const lacks = [
            ...(row.owner === null ? ['owner'] : []),
            ...((0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(row.due) ? [] : ['due']),
        ];
        return lacks.length > 0 ? [{ what: 'action', text: row.action, line: row.line, lacks }] : [];
    });
}
function missingSignatures(situation, signatures) {
    const peak = (0,_peak_js__WEBPACK_IMPORTED_MODULE_2__/* .peakSeverity */ .Hr)(situation);
    if (peak === null)
        return [{ what: 'field', title: 'Severity' }];
    const row = (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRow */ .kq)(peak);
    const noticeRequired = situation.report.facts['customer-comms']?.['user-notice'] === 'required';
    const asked = row.signers.flatMap((signer) => {
        if (signer === 'closer')
            return [];
        return signer === 'any' ? [['lead', 'approver']] : [[signer]];
    });
    if (row.commsLeadSignsNotices && noticeRequired)
        asked.push(['comms']);
    const seats = seat(asked, signatures);
    return asked
        .filter((_, place) => seats[place] === null)
        .map((roles) => ({ what: 'signature', roles, holders: holdersOf(roles, situation) }));
}
/** Gives each asked-for signature a different signer, so that nobody signs twice; null where none is left. */
function seat(asked, signatures) {
    const valid = signatures.filter((signature) => signature.standing === 'valid');
    const fitting = (roles, taken) => valid.filter((one) => !taken.includes(one.by) && one.roles.some((role) => roles.includes(role)));
    const place = (index, taken) => {
        const roles = asked[index];
        if (!roles)
            return [];
        const tries = [...fitting(roles, taken).map((one) => [one.by, ...place(index + 1, [...taken, one.by])])];
        const all = [...tries, [null, ...place(index + 1, taken)]];
        return all.reduce((best, next) => (filled(next) > filled(best) ? next : best));
    };
    return place(0, []);
}
const filled = (seats) => seats.filter((one) => one !== null).length;
function holdersOf(roles, { report, settings }) {
    return roles.flatMap((role) => {
        if (role === 'approver' && settings.approvers.length > 0)
            return settings.approvers;
        return report.people[role] ?? [];
    });
}
function missingFields({ report }) {
    return [
        ...(report.sections.summary ? [] : [{ what: 'field', title: 'Summary' }]),
        ...(report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' }]),
    ];
}
function noAction({ report }) {
    const reason = report.facts['preventive-actions']?.['none-because'];
    return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ peakSeverity),
/* harmony export */   cM: () => (/* binding */ severityHistory),
/* harmony export */   lz: () => (/* binding */ hasBeenIncident)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2330);


/** Every level the incident has had, as the board remembers them, with the present one last. */
function severityHistory(situation) {
    const { issue, report, now } = situation;
    const { history } = (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoardMemory */ .g)(situation);
    const present = report.severity;
    if (present === null || history.at(-1)?.severity === present)
        return history;
    return [...history, { at: history.length === 0 ? issue.createdAt : now, severity: present }];
}
/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
function peakSeverity(situation) {
    return (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(...severityHistory(situation).map((change) => change.severity));
}
/** True for what is an incident, or has ever been one: the gate asks as much of it. */
function hasBeenIncident(situation) {
    return situation.report.kind === 'incident' || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoardMemory */ .g)(situation).wasIncident;
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
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(4341);
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

// EXTERNAL MODULE: ./build/src/rendering/safe.js + 1 modules
var safe = __webpack_require__(2734);
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
var rights = __webpack_require__(9601);
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


/***/ }),

/***/ 9601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ peopleToLookUp),
/* harmony export */   dx: () => (/* binding */ isVouched),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1450);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2330);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2552);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6744);





/** Enough for any real incident; a crowd that types commands costs no more requests than this. */
const MOST_LOOK_UPS = 10;
/**
 * Whose rights have to be looked up before deciding: the author's until the report is confirmed, and those of people
 * whose command is not on record yet. What is on record costs no request again.
 */
function peopleToLookUp(situation, concerns) {
    const people = [
        ...(concerns.includes('author') ? unconfirmedAuthor(situation) : []),
        ...(concerns.includes('commands') ? newAskers(situation) : []),
    ];
    return [...new Set(people)].slice(-MOST_LOOK_UPS);
}
function unconfirmedAuthor(situation) {
    const { author } = situation.issue;
    return author !== null && !isTakenOn(situation) ? [author] : [];
}
function newAskers(situation) {
    const { signatures, refused, vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignoffMemory */ .i)(situation);
    const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
    return (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P)(situation.issue.comments)
        .filter((command) => !onRecord.includes(command.comment.id) && matters(command, situation))
        .map((command) => command.by);
}
/**
 * False for a report by someone without triage rights that nobody has taken on: assigning it takes those rights, so an
 * assignee is the confirmation (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
function isConfirmed(situation) {
    const { issue, rights } = situation;
    return isTakenOn(situation) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAct */ .qb)(rights[issue.author?.toLowerCase() ?? ''], 'triage');
}
/** True for a way-out command by someone with triage rights, now or when it was first read. */
function isVouched({ by, comment }, situation) {
    const { vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignoffMemory */ .i)(situation);
    return vouched.includes(comment.id) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage');
}
function isTakenOn(situation) {
    return situation.issue.assignees.length > 0 || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoardMemory */ .g)(situation).confirmed;
}
function matters({ name, by }, situation) {
    if (name === 'signoff')
        return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R)(by, situation).length > 0;
    return name === 'dismiss' || name === 'duplicate';
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ rolesOf),
  M: () => (/* binding */ weighSignatures)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var commands = __webpack_require__(1450);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(2940);
// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(9556);
;// CONCATENATED MODULE: ./build/src/policy/fingerprint.js



/**
 * What people wrote, section by section, as short hashes: task marks do not count, nor what we add (empty sections, the
 * sign-off list, the numbers of issues).
 */
function fingerprint(report) {
    const { kind, severity, severityPotential, system, failureModes, foundBy, stoppedBy, disclosure, people } = report;
    const typed = JSON.stringify({
        kind,
        severity,
        severityPotential,
        system,
        failureModes,
        foundBy,
        stoppedBy,
        disclosure,
        people,
    });
    const texts = Object.entries(report.sections).flatMap(([id, text]) => {
        const own = ownWords(text);
        return own === '' ? [] : [[id, hash(own)]];
    });
    return Object.fromEntries([...texts, ['typed', hash(typed)]]);
}
/** The sections whose words differ between two fingerprints. */
function changedSections(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
}
const ourItems = new Set(sections/* signoffItems */.xB.map((item) => `- [x] ${item}`));
/** Every box reads as ticked. */
function ownWords(text) {
    const marked = text.split('\n').map((line) => line
        .trim()
        .replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]')
        .replace(/ \(#\d{1,10}\)/g, ''));
    return (0,blank/* writtenLines */.H)(marked.join('\n'))
        .filter((line) => !ourItems.has(line))
        .join('\n');
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/policy/signatures.js



/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
function rolesOf(login, situation) {
    const { people } = situation.report;
    const approvers = situation.settings.approvers;
    const approves = approvers.length > 0
        ? approvers.some((approver) => (0,domain_issue/* isSamePerson */.sO)(approver, login))
        : (0,domain_issue/* isSamePerson */.sO)(people.approver, login);
    return [
        ...((0,domain_issue/* isSamePerson */.sO)(people.lead, login) ? ['lead'] : []),
        ...(approves ? ['approver'] : []),
        ...((0,domain_issue/* isSamePerson */.sO)(people.comms, login) ? ['comms'] : []),
    ];
}
/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
function weighSignatures(situation, remembered) {
    const present = fingerprint(situation.report);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        if (remembered.refused.includes(command.comment.id))
            return { ...signature, standing: 'refused', reason: 'edited-since' };
        const record = remembered.signatures.find((one) => one.comment === command.comment.id && (0,domain_issue/* isSamePerson */.sO)(one.by, command.by));
        if (!record)
            return weighNew(command, roles, situation, present);
        const changed = changedSections(record.sections, present);
        return changed.length > 0
            ? { ...signature, standing: 'voided', changed, record }
            : { ...signature, standing: 'valid', roles, record };
    });
}
function weighNew(command, roles, situation, present) {
    const signature = { by: command.by, comment: command.comment.id };
    const { issue, self } = situation;
    if (!(0,domain_issue/* mayAct */.qb)(situation.rights[command.by.toLowerCase()], 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    const editedSince = issue.editedAt !== null &&
        issue.editedAt > command.comment.createdAt &&
        !(0,domain_issue/* isSamePerson */.sO)(issue.editor, self);
    if (editedSince)
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    return { ...signature, standing: 'valid', roles, record: { ...signature, sections: present } };
}
function standingCommands(situation) {
    const latest = new Map();
    for (const command of (0,commands/* readCommands */.P)(situation.issue.comments)) {
        const person = command.by.toLowerCase();
        if (command.name === 'signoff')
            latest.set(person, command);
        if (command.name === 'revoke')
            latest.delete(person);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 6744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed),
/* harmony export */   i: () => (/* binding */ readSignoffMemory)
/* harmony export */ });
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8867);

/** What the sign-off comment remembers; nothing where there is none that can be trusted. */
function readSignoffMemory({ issue, self }) {
    const comment = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .ownComment */ .w)(issue.comments, 'signoff', self);
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readMemory */ .S)(comment, self);
    return {
        signatures: Array.isArray(memory?.signatures) ? memory.signatures : [],
        refused: Array.isArray(memory?.refused) ? memory.refused : [],
        vouched: Array.isArray(memory?.vouched) ? memory.vouched : [],
        refusedAt: typeof memory?.refusedAt === 'string' ? memory.refusedAt : null,
        passedAt: typeof memory?.passedAt === 'string' ? memory.passedAt : null,
        wayOut: memory?.wayOut ?? null,
        spent: typeof memory?.spent === 'number' ? memory.spent : 0,
    };
}
/** True when the gate let this very closing pass before. */
function hasPassed({ issue }, { passedAt }) {
    return passedAt !== null && passedAt === issue.closedAt;
}


/***/ }),

/***/ 698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ vouchedWaysOut),
/* harmony export */   h: () => (/* binding */ findWayOut)
/* harmony export */ });
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1450);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9601);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6744);



/**
 * `/dismiss reason` or `/duplicate #12` by someone with triage rights; the latest wins, `/revoke` takes one's own back,
 * and what an incident was closed by before it was reopened counts no more.
 */
function findWayOut(situation) {
    const last = standingWaysOut(situation).at(-1);
    if (!last)
        return null;
    const kind = last.name === 'dismiss' ? 'dismissed' : 'duplicate';
    return { kind, by: last.by, reason: last.argument, comment: last.comment.id };
}
/** The comments whose authors may close it that way: on record, so that nobody is looked up twice. */
function vouchedWaysOut(situation) {
    return standingWaysOut(situation).map((command) => command.comment.id);
}
function standingWaysOut(situation) {
    const { passedAt, wayOut, spent } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readSignoffMemory */ .i)(situation);
    const wasReopened = situation.issue.state === 'open' && passedAt !== null;
    const used = wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommands */ .P)(situation.issue.comments);
    return commands.filter((command, index) => (command.name === 'dismiss' || command.name === 'duplicate') &&
        command.argument !== '' &&
        command.comment.id > used &&
        !isTakenBack(command, commands.slice(index + 1)) &&
        (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .isVouched */ .dx)(command, situation));
}
function isTakenBack({ by }, later) {
    return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
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
