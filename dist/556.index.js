export const id = 556;
export const ids = [556,691];
export const modules = {

/***/ 62691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clientFor: () => (/* binding */ clientFor),
  notifierFor: () => (/* binding */ notifierFor),
  selfOf: () => (/* binding */ selfOf)
});

// EXTERNAL MODULE: ./build/src/actions.js
var actions = __webpack_require__(17930);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/notify/patience.js
var notify_patience = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/src/notify/post.js
var post = __webpack_require__(98661);
;// CONCATENATED MODULE: ./build/src/notify/pagerduty.js


const urgency = {
    S0: 'critical',
    S1: 'error',
    S2: 'warning',
    S3: 'info',
};
const pagerduty_actions = {
    'page:trigger': 'trigger',
    'page:acknowledge': 'acknowledge',
    'page:resolve': 'resolve',
};
/**
 * Tells PagerDuty by its Events API v2. `repository#number` is the deduplication key: a repeated trigger joins the open
 * alert, and what fits no alert is dropped
 * (https://developer.pagerduty.com/docs/events-api-v2/trigger-events/#alert-de-duplication). Throws NotTold.
 */
async function tellPagerDuty({ key, url }, repository, notice, patience) {
    if (!key)
        throw new notify_patience/* NotTold */.$G('the input `pagerduty-key` is empty');
    const body = JSON.stringify({ routing_key: key, ...eventOf(notice, repository) });
    const { status, text } = await (0,post/* post */.b)({ url, body }, patience).catch(withHint);
    if (status !== 202 || !isAccepted(text))
        throw new notify_patience/* NotTold */.$G('what answered is not PagerDuty: check the input `pagerduty-url`');
    return { key: notice.key, at: notice.at, error: null };
}
/** PagerDuty refuses an integration key that it does not know with 400 (the page named above). */
function withHint(error) {
    if (error instanceof notify_patience/* NotTold */.$G && error.message === 'it answered 400')
        throw new notify_patience/* NotTold */.$G('it answered 400: check the input `pagerduty-key`');
    throw error;
}
/** The event without its key. Its texts are short by construction: far below PagerDuty's 1,024 characters and 512 KB. */
function eventOf({ key, text, subject }, repository) {
    const action = pagerduty_actions[key];
    const dedup = `${repository}#${subject.number}`;
    const event = { event_action: action, dedup_key: dedup };
    if (action !== 'trigger')
        return event;
    return {
        ...event,
        client: 'incident-loop',
        client_url: subject.url,
        links: [{ href: subject.url, text: `${dedup}: report, board and sign-off` }],
        payload: {
            summary: text.slice(0, 1024),
            source: repository,
            severity: subject.severity ? urgency[subject.severity] : 'warning',
            timestamp: subject.declaredAt,
            class: 'AI incident',
            custom_details: { severity: subject.severity, state: subject.standing, issue: subject.url },
        },
    };
}
/** PagerDuty answers 202 with `{"status": "success", …}`; a proxy's own page is no page to anybody. */
function isAccepted(text) {
    try {
        return JSON.parse(text)?.status === 'success';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/notify/webhook.js



/**
 * Posts a notice as signed JSON: `X-Incident-Loop-Signature-256` is `sha256=` and the HMAC of the raw body in
 * hexadecimal, as GitHub signs its own
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries). The body carries `sentAt` against
 * replays and a `delivery` that a repeat has too. Any 2xx will do. Throws NotTold.
 */
async function tellWebhook(secret, repository, notice, patience) {
    if (!secret)
        throw new notify_patience/* NotTold */.$G('the input `webhook-secret` is empty, and nothing is sent unsigned');
    const delivery = deliveryOf(repository, notice);
    const { number, title, url, severity, standing, declaredAt } = notice.subject;
    const body = JSON.stringify({
        schema: 1,
        delivery,
        event: notice.event,
        sentAt: notice.at,
        repository,
        incident: { number, title, url, severity, state: standing, declaredAt },
        text: notice.text,
    });
    const headers = {
        'x-incident-loop-event': notice.event,
        'x-incident-loop-delivery': delivery,
        'x-incident-loop-signature-256': signature(secret, body),
    };
    await (0,post/* post */.b)({ url: notice.url, body, headers }, patience);
    return { key: notice.key, at: notice.at, error: null };
}
/** What `X-Incident-Loop-Signature-256` holds for a body. */
function signature(secret, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
}
/** The same for the same notice of the same incident, whenever it is sent: receivers drop what they have seen. */
function deliveryOf(repository, { subject, key }) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${repository}#${subject.number} ${key}`).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/notify/notifier.js



/**
 * Tells each channel its notices in order, the channels side by side. Never throws: what could not be told comes back
 * with the reason, and after one failure the rest of that channel waits for the next run.
 */
function notifier(reach, bearing = notify_patience/* patience */._L) {
    return async (notices) => {
        const { repository } = reach;
        const slack = await slackTo(reach, notices, bearing);
        const told = await Promise.all([
            inTurn(of('pagerduty', notices), (one) => tellPagerDuty(reach.pagerduty, repository, one, bearing)),
            inTurn(of('slack', notices), slack),
            inTurn(of('webhook', notices), (one) => tellWebhook(reach.webhookSecret, repository, one, bearing)),
        ]);
        return told.flat();
    };
}
function of(channel, notices) {
    return notices.filter((notice) => notice.channel === channel);
}
/** Slack's code is loaded only where there is something to say to it. */
async function slackTo({ slack }, notices, bearing) {
    if (of('slack', notices).length === 0)
        return () => Promise.reject(new notify_patience/* NotTold */.$G('nothing to say'));
    const { slackWriter } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 11921));
    return slackWriter(slack, bearing);
}
async function inTurn(notices, tell) {
    let failed = null;
    const told = [];
    for (const notice of notices) {
        if (failed === null) {
            try {
                told.push(await tell(notice));
                continue;
            }
            catch (error) {
                failed = error instanceof notify_patience/* NotTold */.$G ? error.message : 'a fault of our own stopped it; please report it';
            }
        }
        told.push({ key: notice.key, at: notice.at, error: failed });
    }
    return told;
}

;// CONCATENATED MODULE: ./build/src/access.js




/** A client for the event's repository, with the token of the inputs. Throws SetupError when that is empty. */
function clientFor({ token }, { owner, repo }) {
    if (!token)
        throw new errors/* SetupError */.w("The `token` input is empty. Leave it out to use the job's own token.");
    const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
    return (0,client/* createClient */.U)({ token, apiUrl, owner, repo });
}
/** The login under which this run writes; GitHub's own bot where the input was emptied. */
function selfOf({ self }) {
    return self || actions/* OUR_LOGIN */.pb;
}
/** Tells pager, Slack and webhook, with the keys of the inputs. */
function notifierFor(inputs, { owner, repo }) {
    return notifier({
        repository: `${owner}/${repo}`,
        pagerduty: { key: inputs['pagerduty-key'] ?? '', url: inputs['pagerduty-url'] || actions/* PAGERDUTY_URL */.uL },
        slack: { token: inputs['slack-token'] ?? '', url: inputs['slack-url'] || actions/* SLACK_URL */.LP },
        webhookSecret: inputs['webhook-secret'] ?? '',
    });
}


/***/ }),

/***/ 75129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ spliced),
/* harmony export */   i: () => (/* binding */ difference)
/* harmony export */ });
/** The text with all its splices, made from the end so that offsets hold; of two at the same place, the first stands first. */
function spliced(text, splices) {
    return [...splices]
        .reverse()
        .sort((a, b) => b.at - a.at)
        .reduce((now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove), text);
}
/** The one splice that makes a text into another; null where they are the same. */
function difference(before, after) {
    if (before === after)
        return null;
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && before[head] === after[head])
        head += 1;
    let tail = 0;
    while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail))
        tail += 1;
    return {
        at: head,
        remove: before.length - head - tail,
        insert: after.slice(head, after.length - tail),
    };
}


/***/ }),

/***/ 461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ GroundMoved),
/* harmony export */   yl: () => (/* binding */ applyAll)
/* harmony export */ });
/* unused harmony export apply */
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75129);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26330);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27756);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23345);




/** The body was changed by somebody else since it was read: gather again. */
class GroundMoved extends Error {
    name = 'GroundMoved';
}
/**
 * Makes wishes true, one after the other; these are the only writes of the product. What changes the issue itself
 * (body, labels, assignees, state) goes in one request. Answers with the issues that were made. Throws GroundMoved.
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
    const goes = effect.kind === 'labels' || effect.kind === 'assignees' || effect.kind === 'reopen';
    return goes && effect.issue === body.issue;
}
/** Makes one wish true. */
async function apply(client, effect) {
    switch (effect.kind) {
        case 'labels':
            return setLabels(client, effect);
        case 'assignees':
            return assign(client, effect.issue, effect.add);
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
        case 'remove-comment':
            return removeComment(client, effect);
        case 'double':
            return done(client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...client.where,
                issue_number: effect.issue,
                state: 'closed',
                state_reason: 'duplicate',
            }));
        case 'incident':
            return { made: await openIssue(client, effect) };
        case 'action-issue':
            return openActionIssue(client, effect);
        case 'sub-issue':
            return linkSubIssue(client, effect.incident, effect.childId);
        case 'commit':
            return commit(client, effect);
        case 'reaction':
            return react(client, effect);
        case 'notify':
            // GitHub has no part in it: `src/notify` sends it.
            return null;
    }
}
async function done(request) {
    await request;
    return null;
}
/** Where one of several cannot be assigned here, GitHub may refuse them all with 422: then each is asked for alone. */
async function assign(client, issue, people) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
    const asked = { ...client.where, issue_number: issue };
    if (people.length > 1) {
        const all = client.octokit.request(route, { ...asked, assignees: [...people] });
        const isDone = await all.then(() => true, ignoring(422));
        if (isDone)
            return null;
    }
    for (const one of people)
        await client.octokit.request(route, { ...asked, assignees: [one] }).catch(ignoring(422));
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
        await octokit.request(route, { ...where, issue_number: issue, name }).catch(ignoring(404));
    }
    return null;
}
/** Takes one refusal for what it means: that things already stand otherwise. */
function ignoring(status) {
    return (error) => {
        if (error.status !== status)
            throw error;
    };
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
        ...labelsAlong(data.labels, together),
        ...(added.length > 0 ? { assignees } : {}),
        ...(together.some((effect) => effect.kind === 'reopen') ? { state: 'open' } : {}),
    };
    const patch = (asked) => octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...asked });
    const withoutPeople = async (error) => {
        if (error.status !== 422 || added.length === 0)
            throw error;
        const { assignees: _, ...rest } = change;
        await patch(rest);
        await assign(client, issue, added);
    };
    return done(patch(change).catch(withoutPeople));
}
/** The labels that the issue carries right now, with those that come and without those that go. */
function labelsAlong(present, together) {
    const changes = together.filter((effect) => effect.kind === 'labels');
    if (changes.length === 0)
        return {};
    const names = present.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
    const gone = changes.flatMap((effect) => effect.remove);
    const labels = [...names, ...changes.flatMap((effect) => effect.add)].filter((name) => !gone.includes(name));
    return { labels: [...new Set(labels)] };
}
/** Whoever deleted or locked away a comment meanwhile needs no answer. */
function react(client, { comment, content }) {
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    const asked = { ...client.where, comment_id: comment, content };
    return done(client.octokit.request(route, asked).catch(ignoring(404)));
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
async function removeComment(client, { id }) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.octokit.request(route, { ...client.where, comment_id: id }).catch(ignoring(404));
    return null;
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
/** Whoever cannot be assigned here makes GitHub refuse with 422, nothing made: the issue is then nobody's for now. */
async function openIssue(client, effect) {
    const { data } = await createIssue(client, effect).catch((error) => {
        if (error.status !== 422 || effect.assignees.length === 0)
            throw error;
        return createIssue(client, { ...effect, assignees: [] });
    });
    return {
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
        linked: false,
    };
}
async function openActionIssue(client, effect) {
    const issue = await openIssue(client, effect);
    await linkSubIssue(client, effect.incident, issue.id);
    return { made: { ...issue, linked: true } };
}
/** An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. */
function linkSubIssue(client, incident, childId) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
    return done(client.octokit.request(route, asked).catch(ignoring(422)));
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

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);




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

/***/ 71490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ allComments),
/* harmony export */   Tj: () => (/* binding */ gatherRights),
/* harmony export */   wD: () => (/* binding */ gatherIncident)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83861);
/* harmony import */ var _domain_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21018);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27756);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28036);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23345);






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

/***/ 27756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ StaleBranch),
/* harmony export */   k: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

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

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toIssue)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);

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
        answered: (raw.reactionGroups ?? []).some(({ content, viewerHasReacted }) => viewerHasReacted && ANSWERS.includes(content)),
    };
}
/** The reactions with which commands are answered, as GraphQL names them. */
const ANSWERS = ['THUMBS_UP', 'CONFUSED'];
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

/***/ 23345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PULL_QUERY),
/* harmony export */   QN: () => (/* binding */ COMMENTS_QUERY),
/* harmony export */   V1: () => (/* binding */ KNOWN_QUERY),
/* harmony export */   Yr: () => (/* binding */ CHANGED_QUERY),
/* harmony export */   _n: () => (/* binding */ COMMIT_MUTATION),
/* harmony export */   gU: () => (/* binding */ OPEN_QUERY),
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
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } reactionGroups { content viewerHasReacted } }
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
      subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
    }
    made: issues(first: 50, labels: ["preventive-action"], orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { ${ACTION_FIELDS} }
    }
  }
}`;
/** A pull request with its comments, and the settings. */
const PULL_QUERY = `
query Pull($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    pull: issueOrPullRequest(number: $number) {
      ... on PullRequest {
        number databaseId url title body createdAt updatedAt lastEditedAt
        author { __typename login } editor { login }
        ${COMMENTS}
      }
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
        subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
      }
    }
  }
}`;
/** One commit of many files on a branch that has not moved. */
const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/** A page of open incidents with all that a decision on each needs, and the settings. */
const OPEN_QUERY = `
query Open($owner: String!, $repo: String!, $settings: String!, $cursor: String, $after: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    issues(first: 50, after: $cursor, labels: ["incident"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        subIssues(first: 100) { nodes { ${ACTION_FIELDS} } }
      }
    }
  }
}`;
const KNOWN_FIELDS = `
  number url body createdAt closedAt authorAssociation
  author { __typename login } comments(first: 1) { totalCount } assignees(first: 1) { totalCount }`;
/** A page of open incidents and the latest closed ones, as far as it takes to know them again, and the settings. */
const KNOWN_QUERY = `
query Known($owner: String!, $repo: String!, $settings: String!, $cursor: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    open: issues(first: 100, after: $cursor, labels: ["incident"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ${KNOWN_FIELDS} }
    }
    closed: issues(first: 50, labels: ["incident"], filterBy: { states: [CLOSED] }, orderBy: { field: UPDATED_AT, direction: DESC }) {
      nodes { ${KNOWN_FIELDS} }
    }
  }
}`;


/***/ }),

/***/ 58394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ understand),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _github_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71490);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17683);
/* harmony import */ var _parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25070);
/* harmony import */ var _policy_rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49601);




/** Looks at one incident: gathers it, and the rights that the decision depends on. */
async function lookAt(client, number, self, concerns) {
    const situation = understand(await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherIncident */ .wD)(client, number, self), self);
    return { ...situation, rights: await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherRights */ .Tj)(client, (0,_policy_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleToLookUp */ .Hz)(situation, concerns)) };
}
/** From what GitHub holds to nouns. */
function understand({ issue, settings, now }, self) {
    const read = (0,_parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .readSettings */ .s)(settings);
    const { text, report, findings, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(issue.body, { now });
    const readingFindings = [...findings, ...read.findings];
    return {
        now,
        self,
        settings: read.settings,
        issue,
        text,
        report,
        spans,
        readingFindings,
        rights: {},
        notified: [],
    };
}


/***/ }),

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ NotTold),
/* harmony export */   P4: () => (/* binding */ twice),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Five seconds for an answer: a responder waits for the board. */
const patience = {
    timeoutMs: 5000,
    wait: async (seconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
    },
};
const LONGEST_WAIT_SECONDS = 15;
const PAUSE_SECONDS = 1;
/** Why something could not be told, in words for the board; never holds a key or what the other side wrote freely. */
class NotTold extends Error {
    again;
    name = 'NotTold';
    /** `again`: seconds after which one more try makes sense; null where it makes none. */
    constructor(message, again = null) {
        super(message);
        this.again = again;
    }
}
/** Tries, and once more when the failure says that it makes sense, within 15 seconds. Throws NotTold. */
async function twice(attempt, { wait }) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(error instanceof NotTold) || error.again === null || error.again > LONGEST_WAIT_SECONDS)
            throw error;
        await wait(error.again);
        return attempt();
    }
}
/** What the answer to an HTTP request means where it is not a success. */
function refusal(status, retryAfter) {
    if (status === 429) {
        const seconds = secondsOf(retryAfter);
        return new NotTold(`it answered 429: too many requests${seconds === null ? '' : `, wait ${seconds} s`}`, seconds ?? PAUSE_SECONDS);
    }
    if (status >= 500)
        return new NotTold(`it answered ${status}: it failed`, PAUSE_SECONDS);
    if (status === 401 || status === 403)
        return new NotTold(`it answered ${status}: it does not accept the key`);
    if (status >= 300 && status < 400)
        return new NotTold(`it answered ${status}: it points elsewhere, which is not followed`);
    return new NotTold(`it answered ${status}`);
}
/** What a request that got no answer means. `again` as for NotTold. */
function silence(error, { timeoutMs }, again = PAUSE_SECONDS) {
    const { cause } = error;
    // By its words: on the way through a library it may have become another error.
    if ([error, cause].some((one) => String(one).includes('TimeoutError')))
        return new NotTold(`it did not answer within ${timeoutMs / 1000} s`, again);
    const code = typeof cause?.code === 'string' && /^[A-Z_]{2,40}$/.test(cause.code) ? ` (${cause.code})` : '';
    return new NotTold(`no connection${code}`, again);
}
/** Seconds of a `Retry-After` header; null where there is none, or it is a date. */
function secondsOf(retryAfter) {
    return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
}


/***/ }),

/***/ 98661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertSafe),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18472);

/** More than any answer worth reading. */
const MOST_ANSWER = 64 * 1024;
/**
 * Sends JSON to an address that takes repeats without harm, at most twice; redirects are not followed. Answers with the
 * status and the first 64 KB of the text. Throws NotTold.
 */
async function post({ url, body, headers }, patience) {
    assertSafe(url);
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .twice */ .P4)(async () => {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'user-agent': 'incident-loop', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(patience.timeoutMs),
        }).catch((error) => {
            throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .silence */ .ao)(error, patience);
        });
        if (!response.ok) {
            await response.body?.cancel();
            throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(response.status, response.headers.get('retry-after'));
        }
        return { status: response.status, text: await beginning(response, patience) };
    }, patience);
}
async function beginning(response, patience) {
    const decoder = new TextDecoder();
    let text = '';
    try {
        for await (const chunk of response.body ?? []) {
            text += decoder.decode(chunk, { stream: true });
            if (text.length > MOST_ANSWER)
                break;
        }
    }
    catch (error) {
        throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .silence */ .ao)(error, patience);
    }
    return text.slice(0, MOST_ANSWER);
}
/** Keys and titles travel encrypted; plain HTTP is for a test on this machine. Throws NotTold. */
function assertSafe(url) {
    const { protocol, hostname, username, password } = parsed(url);
    const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    if (username || password)
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address holds a password');
    if (protocol !== 'https:' && !(protocol === 'http:' && isHere))
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address does not begin with https://');
}
function parsed(url) {
    try {
        return new URL(url);
    }
    catch {
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address is no address');
    }
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

/***/ 55889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeGate)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);
/* harmony import */ var _parsing_blank_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49556);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35505);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36633);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56744);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80698);







/** Judges whether an incident may close: its list, its actions, and the signatures that its peak severity asks for. */
function judgeGate(situation) {
    const memory = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation);
    const signatures = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .weighSignatures */ .M)(situation, memory);
    const asked = (0,_peak_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBeenIncident */ .lz)(situation)
        ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
        : [...missingStopper(situation), ...missingActions(situation), ...noAction(situation)];
    const missing = [...missingSummary(situation), ...asked];
    const wayOut = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)(situation, memory) ? memory.wayOut : (0,_way_out_js__WEBPACK_IMPORTED_MODULE_4__/* .findWayOut */ .hV)(situation);
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
function missingSummary({ report }) {
    return (0,_parsing_blank_js__WEBPACK_IMPORTED_MODULE_6__/* .isBlank */ .z)(report.sections.summary) ? [{ what: 'field', title: 'Summary' }] : [];
}
function missingStopper({ report }) {
    return report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' }];
}
function noAction({ report }) {
    const reason = report.facts['preventive-actions']?.['none-because'];
    return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
}


/***/ }),

/***/ 35505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ peakSeverity),
/* harmony export */   cM: () => (/* binding */ severityHistory),
/* harmony export */   lz: () => (/* binding */ hasBeenIncident)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82330);


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


/***/ }),

/***/ 25288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ signalMemory)
/* harmony export */ });
/* harmony import */ var _parsing_declared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7210);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88867);


/** What is on record about an alert: by its comment, else what the body says of the message that opened the incident. */
function signalMemory(situation, key) {
    const { issue, self } = situation;
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .ownComment */ .w)(issue.comments, key, self), self);
    const born = key === 'alert' ? (0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_1__/* .signalIn */ .md)(issue.body) : null;
    const texts = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
    return {
        told: count(memory?.told) ?? born?.times ?? 0,
        over: count(memory?.over) ?? 0,
        last: typeof memory?.last === 'string' ? memory.last : issue.createdAt,
        isFiring: memory?.isFiring !== false,
        runs: texts(memory?.runs) ?? (born ? [born.run] : []),
        joined: texts(memory?.joined) ?? [],
        more: count(memory?.more) ?? 0,
        closedAt: typeof memory?.closedAt === 'string' ? memory.closedAt : null,
        duplicateOf: count(memory?.duplicateOf),
    };
}
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}


/***/ }),

/***/ 80698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ vouchedWaysOut),
/* harmony export */   UC: () => (/* binding */ isWellFormed),
/* harmony export */   hV: () => (/* binding */ findWayOut)
/* harmony export */ });
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49601);
/* harmony import */ var _signal_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25288);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56744);





/**
 * `/dismiss false-alarm reason` or `/duplicate #12` by someone with triage rights; the latest wins, `/revoke` takes one's own back,
 * and what an incident was closed by before it was reopened counts no more.
 */
function findWayOut(situation) {
    const last = standingWaysOut(situation).at(-1);
    if (!last)
        return doubleOf(situation);
    const kind = last.name === 'dismiss' ? 'dismissed' : 'duplicate';
    return { kind, by: last.by, reason: last.argument, comment: last.comment.id };
}
/** What a race opened twice, and the run that did it closed at once: its comment is the record. */
function doubleOf(situation) {
    const { issue, self } = situation;
    const comment = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'alert', self);
    const isDouble = (0,_signal_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .signalMemory */ .e)(situation, 'alert').duplicateOf !== null;
    if (!comment || !isDouble || comment.id <= usedWaysOut(situation))
        return null;
    return { kind: 'duplicate', by: self, reason: '', comment: comment.id };
}
/** The comments whose authors may close it that way: on record, so that nobody is looked up twice. */
function vouchedWaysOut(situation) {
    return standingWaysOut(situation).map((command) => command.comment.id);
}
function standingWaysOut(situation) {
    const used = usedWaysOut(situation);
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P4)(situation.issue.comments);
    return commands.filter((command, index) => (command.name === 'dismiss' || command.name === 'duplicate') &&
        isWellFormed(command) &&
        command.comment.id > used &&
        !isTakenBack(command, commands.slice(index + 1)) &&
        (0,_rights_js__WEBPACK_IMPORTED_MODULE_0__/* .isVouched */ .dx)(command, situation));
}
/** The comment of the way out that it was closed by before it was reopened: this one and earlier ones count no more. */
function usedWaysOut(situation) {
    const { passedAt, wayOut, spent } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignoffMemory */ .i)(situation);
    const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
    return wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
}
/** A dismissal says what it was instead, a duplicate gives the number of the other report. */
function isWellFormed({ name, argument }) {
    return name === 'dismiss'
        ? /^(?:false[- ]alarm|test)(?![\w-])/i.test(argument)
        : /^#\d{1,10}\b/.test(argument);
}
function isTakenBack({ by }, later) {
    return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
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

/***/ 23454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ effectsOutput),
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/** One line about a wish: what, where, why. Holds nothing that a stranger wrote. */
function describe(effect) {
    return `${what(effect)} — ${effect.why}`;
}
/** The `effects` output of an action: a JSON list of what was done, or would be, each with its reason. */
function effectsOutput(effects) {
    return JSON.stringify(effects.map((effect) => ({ kind: effect.kind, what: describe(effect) })));
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
        case 'remove-comment':
            return `#${effect.issue} a comment of ours removed`;
        case 'double':
            return `#${effect.issue} closed as a duplicate of #${effect.of}`;
        case 'incident':
            return 'incident opened';
        case 'reaction':
            return `#${effect.issue} comment ${effect.comment} answered with ${effect.content}`;
        case 'reopen':
            return `#${effect.issue} reopened`;
        case 'action-issue':
            return `#${effect.incident} preventive-action issue opened`;
        case 'sub-issue':
            return `#${effect.incident} sub-issue #${effect.child} linked`;
        case 'notify':
            return `#${effect.issue} ${effect.channel} told: ${effect.event}`;
        case 'commit':
            return `${effect.files.length} files committed to ${effect.branch}`;
    }
}


/***/ })

};
