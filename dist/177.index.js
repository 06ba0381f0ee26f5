export const id = 177;
export const ids = [177,691];
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

/***/ 12995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ CHECK_NAME),
/* harmony export */   Q_: () => (/* binding */ MOST_INCIDENTS),
/* harmony export */   dM: () => (/* binding */ distinct)
/* harmony export */ });
/** Name of the check run on pull requests; a branch rule that requires it names it so. */
const CHECK_NAME = 'incident remediation';
/** Incidents that one pull request may name, and as many that may be linked to it. */
const MOST_INCIDENTS = 5;
/** The same without what is there already. */
function distinct(references) {
    const isSame = (a, b) => a.number === b.number && a.repository?.toLowerCase() === b.repository?.toLowerCase();
    return references.filter((one, at) => references.findIndex((other) => isSame(one, other)) === at);
}


/***/ }),

/***/ 4310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ GroundMoved),
/* harmony export */   X: () => (/* binding */ spliceBody)
/* harmony export */ });
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75129);
/* harmony import */ var _assign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97760);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10297);



/** The body was changed by somebody else since it was read: gather again. */
class GroundMoved extends Error {
    name = 'GroundMoved';
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
        body: (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_0__/* .spliced */ .Z)(base, splices),
        ...labelsAlong(data.labels, together),
        ...(added.length > 0 ? { assignees } : {}),
    };
    const patch = (asked) => octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...asked });
    const withoutPeople = async (error) => {
        if (error.status !== 422 || added.length === 0)
            throw error;
        const { assignees: _, ...rest } = change;
        await patch(rest);
        await (0,_assign_js__WEBPACK_IMPORTED_MODULE_1__/* .assign */ .k)(client, { issue, add: added });
    };
    return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .done */ .V)(patch(change).catch(withoutPeople));
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


/***/ }),

/***/ 84368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yl: () => (/* binding */ applyAll),
  Ao: () => (/* binding */ applyEach)
});

// UNUSED EXPORTS: apply

// EXTERNAL MODULE: ./build/src/domain/remediation.js
var remediation = __webpack_require__(12995);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/outcome.js
var outcome = __webpack_require__(10297);
;// CONCATENATED MODULE: ./build/src/github/apply-actions.js


function createIssue(client, { title, body, labels, assignees, date = null }) {
    return client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...client.where,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        ...(date && fieldValues(date)),
        request: github_client/* once */.O,
    });
}
function fieldValues({ field, day }) {
    return { issue_field_values: [{ field_id: field, value: day }] };
}
/**
 * The same with less, where GitHub refuses it and has made nothing: as nobody's for now, where somebody cannot be assigned here
 * (422), and without the day in its field (403 or 422; by its description GitHub drops that without a word).
 */
async function createWhatGoes(client, wanted) {
    try {
        return await createIssue(client, wanted);
    }
    catch (error) {
        const { status, message } = error;
        const isRefused = status === 422 || (status === 403 && wanted.date);
        const canBeNobodys = wanted.assignees.length > 0;
        if (isRefused && wanted.date && !(canBeNobodys && message.includes('"assignees"')))
            return createWhatGoes(client, { ...wanted, date: null });
        if (isRefused && canBeNobodys)
            return createWhatGoes(client, { ...wanted, assignees: [] });
        throw error;
    }
}
/** Opens an issue, with as much of it as GitHub takes. */
async function openIssue(client, effect) {
    const { data } = await createWhatGoes(client, effect);
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
        author: data.user?.login ?? null,
        isOurs: true,
        editedAt: null,
        comments: [],
        closing: null,
    };
}
/** Opens an issue for a preventive action, below its incident. */
async function openActionIssue(client, effect) {
    const issue = await openIssue(client, effect);
    await linkSubIssue(client, effect.incident, issue.id);
    return { made: { ...issue, linked: true } };
}
/**
 * An issue has one parent: whoever put it below another issue keeps it there, and GitHub answers 422. A host without sub-issues
 * knows no such address.
 */
function linkSubIssue(client, incident, childId) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
    const asked = { ...client.where, issue_number: incident, sub_issue_id: childId };
    return (0,outcome/* done */.V)(client.octokit.request(route, asked).catch((0,outcome/* ignoring */.O)(422, 404, 410)));
}
/**
 * Adds the day beside what other fields of the issue say. Whether a workflow's own token may is GitHub's to say, and so is whether
 * the field is still there (https://docs.github.com/en/rest/issues/issue-field-values): the day stands in the issue's text anyway.
 */
function setDateField(client, effect) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/issue-field-values';
    const asked = { ...client.where, issue_number: effect.issue, ...fieldValues(effect) };
    return (0,outcome/* done */.V)(client.octokit.request(route, asked).catch((0,outcome/* ignoring */.O)(400, 403, 404, 410, 422)));
}

// EXTERNAL MODULE: ./build/src/github/apply-body.js
var apply_body = __webpack_require__(4310);
// EXTERNAL MODULE: ./build/src/github/assign.js
var github_assign = __webpack_require__(97760);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
;// CONCATENATED MODULE: ./build/src/github/commit.js




/** Commits files in one piece onto the head they were made for, on the way that was asked for. Throws StaleBranch, SetupError. */
async function commit(client, effect) {
    if (effect.delivery !== 'commit')
        await placeBranch(client, effect);
    await createCommit(client, effect);
    if (effect.delivery === 'pull-request')
        await offer(client, effect);
    return null;
}
async function createCommit(client, effect) {
    const { branch, parent, headline, files, deletions } = effect;
    const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
    const input = {
        branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
        expectedHeadOid: parent,
        message: { headline },
        fileChanges: { additions, deletions: deletions.map((path) => ({ path })) },
    };
    await (0,graphql/* ask */.kA)(client, queries/* COMMIT_MUTATION */._n, { input }).catch((error) => {
        throw isProtected(error.message ?? '') ? new errors/* SetupError */.w(refused(branch, error.message ?? '')) : error;
    });
}
/** GitHub's words for branch protection and for rulesets (GH006, GH013); there is no code for it in GraphQL. */
function isProtected(message) {
    return /protected branch|rule violation|changes must be made through a pull request|GH006|GH013/i.test(message);
}
function refused(branch, message) {
    return `The rules of ${branch} refuse the commit. Set \`delivery: pull-request\` or \`delivery: branch\` on this action. (${message})`;
}
/**
 * Puts our branch where the commit goes. A pull request always starts from the default branch as it is, so ours is moved there;
 * a data branch is only made when it is missing, since its head is what the commit stands on.
 */
async function placeBranch(client, effect) {
    const { branch, parent, delivery } = effect;
    const { octokit, where } = client;
    const ref = `refs/heads/${branch}`;
    const create = octokit.request('POST /repos/{owner}/{repo}/git/refs', {
        ...where,
        ref,
        sha: parent,
        request: github_client/* once */.O,
    });
    const isMade = await create.then(() => true, (error) => {
        if (error.status !== 422)
            throw error;
        return false;
    });
    if (isMade || delivery !== 'pull-request')
        return;
    await refuseNewer(client, effect);
    const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
    await octokit.request(route, { ...where, ref: `heads/${branch}`, sha: parent, force: true });
}
/** GitHub moves a branch by force whatever is on it: a drift run kept there since it was read would be lost. Throws StaleBranch. */
async function refuseNewer({ octokit, where }, { branch, over }) {
    const ref = `heads/${branch}`;
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...where, ref });
    if (data.object.sha !== over)
        throw new graphql/* StaleBranch */.Ie(`${branch} has moved since it was read.`);
}
/** Opens the pull request, or gives the open one its new title and text. */
async function offer(client, { branch, base, headline, text }) {
    const { octokit, where, owner } = client;
    const route = '/repos/{owner}/{repo}/pulls';
    const known = await octokit.request(`GET ${route}`, {
        ...where,
        state: 'open',
        head: `${owner}:${branch}`,
        base,
    });
    const [open] = known.data.filter((pull) => pull.head.ref === branch);
    const words = { title: headline, body: text };
    if (open) {
        await octokit.request(`PATCH ${route}/{pull_number}`, { ...where, pull_number: open.number, ...words });
        return;
    }
    await octokit.request(`POST ${route}`, { ...where, head: branch, base, ...words, request: github_client/* once */.O });
}

;// CONCATENATED MODULE: ./build/src/github/apply.js







/**
 * Makes wishes true, one after the other; these are the only writes of the product. Refusals of a closing come first, and what
 * fails keeps nothing else from being done. Body, labels and assignees of one issue go in one request. Throws GroundMoved.
 */
async function applyEach(client, effects) {
    const made = [];
    const failures = [];
    for (const { effect, along } of steps(effects)) {
        try {
            const outcome = await take(client, effect, along);
            if (outcome)
                made.push(outcome.made);
        }
        catch (error) {
            if (error instanceof apply_body/* GroundMoved */.$)
                throw error;
            failures.push({ effect, error });
        }
    }
    return { made, failures };
}
/** The same where each waits for the one before it. Throws the first failure. */
async function applyAll(client, effects) {
    const made = [];
    for (const { effect, along } of steps(effects)) {
        const outcome = await take(client, effect, along);
        if (outcome)
            made.push(outcome.made);
    }
    return made;
}
function steps(effects) {
    const alone = inOrder(effects).filter((effect) => bodyFor(effect, effects) === null);
    return alone.map((effect) => ({
        effect,
        along: effects.filter((other) => bodyFor(other, effects) === effect),
    }));
}
function take(client, effect, along) {
    return effect.kind === 'body' ? (0,apply_body/* spliceBody */.X)(client, effect, along) : apply(client, effect);
}
/**
 * The gate first: what is closed too early is told why and is open again before anything else can fail. The words come before the
 * reopening, since a run that dies in between leaves it closed, and the next one sees that; open without a word it would not.
 */
function inOrder(effects) {
    const isRefusal = (effect) => effect.kind === 'comment' && (effect.key === 'signoff' || effect.key === 'action');
    const rank = (effect) => (isRefusal(effect) ? 0 : effect.kind === 'reopen' ? 1 : 2);
    return [...effects].sort((a, b) => rank(a) - rank(b));
}
/** The wish for the body that labels and an assignment go along with; null where they go alone. */
function bodyFor(effect, effects) {
    const goesAlong = effect.kind === 'labels' || (effect.kind === 'assignees' && !effect.remove?.length);
    if (!goesAlong)
        return null;
    return effects.find((other) => other.kind === 'body' && other.issue === effect.issue) ?? null;
}
/** Makes one wish true. */
async function apply(client, effect) {
    switch (effect.kind) {
        case 'labels':
            return setLabels(client, effect);
        case 'assignees':
            return (0,github_assign/* assign */.k)(client, effect);
        case 'body':
            return (0,apply_body/* spliceBody */.X)(client, effect, []);
        case 'comment':
            return writeComment(client, effect);
        case 'reopen':
            return (0,outcome/* done */.V)(client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...client.where,
                issue_number: effect.issue,
                state: 'open',
            }));
        case 'remove-comment':
            return removeComment(client, effect);
        case 'close':
            return (0,outcome/* done */.V)(client.octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
                ...client.where,
                issue_number: effect.issue,
                state: 'closed',
                state_reason: 'duplicate',
            }));
        case 'incident':
            return { made: await openIssue(client, effect) };
        case 'action-issue':
            return openActionIssue(client, effect);
        case 'date-field':
            return setDateField(client, effect);
        case 'sub-issue':
            return linkSubIssue(client, effect.incident, effect.childId);
        case 'check-run':
            return keepCheck(client, effect);
        case 'commit':
            return commit(client, effect);
        case 'reaction':
            return react(client, effect);
        case 'notify':
            // GitHub has no part in it: `src/notify` sends it.
            return null;
        case 'own-issue':
            return keepOwnIssue(client, effect);
    }
}
async function setLabels(client, { issue, add, remove }) {
    const { octokit, where } = client;
    if (add.length > 0) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
        await octokit.request(route, { ...where, issue_number: issue, labels: [...add] });
    }
    for (const name of remove) {
        const route = 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}';
        await octokit.request(route, { ...where, issue_number: issue, name }).catch((0,outcome/* ignoring */.O)(404));
    }
    return null;
}
/** Whoever deleted or locked away a comment meanwhile needs no answer. */
function react(client, { comment, content }) {
    const route = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
    const asked = { ...client.where, comment_id: comment, content };
    return (0,outcome/* done */.V)(client.octokit.request(route, asked).catch((0,outcome/* ignoring */.O)(404)));
}
async function writeComment(client, { issue, id, key, text }) {
    const { octokit, where } = client;
    if (id !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return (0,outcome/* done */.V)(octokit.request(route, { ...where, comment_id: id, body: text }));
    }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const asked = { ...where, issue_number: issue, body: text, request: github_client/* once */.O };
    const { data } = await octokit.request(route, asked);
    if (key === 'board')
        await pin(client, Number(data.id));
    return null;
}
/** The board stands on top of its issue. Where the host pins no comments, or a person may not, it is a board all the same. */
async function pin({ octokit, where }, id) {
    const route = 'PUT /repos/{owner}/{repo}/issues/comments/{comment_id}/pin';
    await octokit.request(route, { ...where, comment_id: id }).catch((0,outcome/* ignoring */.O)(403, 404, 410, 422));
}
async function removeComment(client, { id }) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await client.octokit.request(route, { ...client.where, comment_id: id }).catch((0,outcome/* ignoring */.O)(404));
    return null;
}
/** Opens an issue of ours, or gives the one there is its new words and state. */
function keepOwnIssue(client, effect) {
    const { octokit, where } = client;
    const { issue, title, body, labels, state } = effect;
    if (issue === null) {
        const asked = { ...where, title, body, labels: [...labels], request: github_client/* once */.O };
        return (0,outcome/* done */.V)(octokit.request('POST /repos/{owner}/{repo}/issues', asked));
    }
    const route = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
    return (0,outcome/* done */.V)(octokit.request(route, { ...where, issue_number: issue, title, body, state }));
}
/** One check run of ours on a commit (https://docs.github.com/en/rest/checks/runs); it waits where nothing is concluded. */
async function keepCheck(client, { head, id, conclusion, title, summary }) {
    const standing = conclusion === null ? { status: 'in_progress' } : { status: 'completed', conclusion };
    const shown = { ...client.where, ...standing, output: { title, summary } };
    if (id !== null) {
        const route = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
        return (0,outcome/* done */.V)(client.octokit.request(route, { ...shown, check_run_id: id }));
    }
    const route = 'POST /repos/{owner}/{repo}/check-runs';
    return (0,outcome/* done */.V)(client.octokit.request(route, { ...shown, name: remediation/* CHECK_NAME */.$c, head_sha: head, request: github_client/* once */.O }));
}


/***/ }),

/***/ 97760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ assign)
/* harmony export */ });
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10297);

const route = '/repos/{owner}/{repo}/issues/{issue_number}/assignees';
/**
 * Puts people on an issue and takes others off it. Where one of several cannot be assigned there, GitHub may refuse them all
 * with 422: then each is asked for alone.
 */
async function assign({ octokit, where }, { issue, add, remove = [] }) {
    const asked = { ...where, issue_number: issue };
    const ask = (assignees) => octokit.request(`POST ${route}`, { ...asked, assignees: [...assignees] });
    const isDone = add.length > 1 && (await ask(add).then(() => true, (0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoring */ .O)(422)));
    if (!isDone)
        for (const one of add)
            await ask([one]).catch((0,_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoring */ .O)(422));
    if (remove.length > 0)
        await octokit.request(`DELETE ${route}`, { ...asked, assignees: [...remove] });
    return null;
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

/***/ 27756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ie: () => (/* binding */ StaleBranch),
/* harmony export */   PB: () => (/* binding */ askForAny),
/* harmony export */   hj: () => (/* binding */ NotKnownHere),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33047);

/**
 * Asks one GraphQL question. GitHub reports failures inside an answer of status 200
 * (https://docs.github.com/en/graphql/guides/using-graphql-clients): those become errors; what a person can put right is a SetupError. `request` goes to
 * Octokit.
 */
async function ask(client, query, variables, request = {}) {
    return answered(client, { query, variables: { ...variables }, request }, () => false);
}
/** The same where something in the repository may be missing: what GitHub cannot resolve is null in the answer. */
async function askForAny(client, query, variables) {
    const asked = { query, variables: { ...variables } };
    return answered(client, asked, ({ type, path = [] }) => type === 'NOT_FOUND' && path.length > 1);
}
/** A token that may not see the organisation's issue fields, or what is linked, does without: the rest of the answer is whole. */
function isWithheld({ path = [] }) {
    return novelties.some(([novelty]) => path.includes(novelty));
}
/**
 * By what GitHub's own MCP server sends with the same question (github/github-mcp-server, pkg/github/issue_fields.go): issue fields are
 * in public preview, and who does not name a preview may be told that there is no such field.
 */
const PREVIEWS = { 'graphql-features': 'issue_fields, repo_issue_fields' };
async function answered(client, asked, isFine) {
    const headers = asked.query.includes('issueFields') ? PREVIEWS : {};
    const response = await client.octokit.request('POST /graphql', { ...asked, headers });
    const answer = parsed(response.data);
    const problems = answer.errors ?? [];
    const lacks = answer.data ? [] : lacking(problems);
    if (lacks.length > 0)
        throw new NotKnownHere(problems[0]?.message ?? '', lacks);
    const problem = problems.find((one) => !isFine(one) && !isWithheld(one));
    if (problem || !answer.data)
        throw refusal(client, problem ?? problems[0] ?? EMPTY);
    const clock = response.headers.date ? new Date(response.headers.date) : new Date();
    return { data: answer.data, at: `${clock.toISOString().slice(0, 19)}Z` };
}
const EMPTY = { message: 'GitHub gave an empty answer.' };
/** Octokit hands over as text what its own parser cannot bear: a string of some ten million characters, such as a large file. */
function parsed(data) {
    return (typeof data === 'string' ? JSON.parse(data) : data);
}
/** The branch moved between the read and the commit. */
class StaleBranch extends Error {
    name = 'StaleBranch';
}
/** This host does not know all that was asked for. */
class NotKnownHere extends Error {
    lacks;
    name = 'NotKnownHere';
    constructor(message, lacks) {
        super(message);
        this.lacks = lacks;
    }
}
/** GitHub names every field and every type of a question that it does not know. */
const novelties = [
    ['subIssues', /['"]subIssues['"]/],
    ['closingIssuesReferences', /['"]closingIssuesReferences['"]/],
    ['issueFields', /['"]issueFields['"]|\bIssueFieldDate\b/],
];
function lacking(problems) {
    const isMeant = (shape) => problems.some(({ message }) => shape.test(message));
    return novelties.filter(([, shape]) => isMeant(shape)).map(([novelty]) => novelty);
}
function refusal(client, problem) {
    const { type, message, path = [] } = problem;
    const repository = `${client.owner}/${client.repo}`;
    if (type === 'STALE_DATA')
        return new StaleBranch(message);
    if (type === 'NOT_FOUND' && path.includes('issue'))
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NoSuchIssue */ .W(`There is no such issue in ${repository}.`);
    if (type === 'NOT_FOUND') {
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SetupError */ .w(`${repository} cannot be read with this token: it needs \`contents: read\` and \`issues: read\`.`);
    }
    return new Error(message);
}


/***/ }),

/***/ 10297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ignoring),
/* harmony export */   V: () => (/* binding */ done)
/* harmony export */ });
/** A request of which only matters that it went well. */
async function done(request) {
    await request;
    return null;
}
/** Takes refusals for what they mean: that things already stand otherwise. */
function ignoring(...statuses) {
    return (error) => {
        if (!statuses.includes(error.status ?? 0))
            throw error;
    };
}


/***/ }),

/***/ 23345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ PULL_QUERY),
/* harmony export */   BX: () => (/* binding */ LABELINGS_QUERY),
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   Fm: () => (/* binding */ MONTHS_QUERY),
/* harmony export */   QN: () => (/* binding */ COMMENTS_QUERY),
/* harmony export */   Qr: () => (/* binding */ SWEEP_QUERY),
/* harmony export */   V1: () => (/* binding */ KNOWN_QUERY),
/* harmony export */   Vv: () => (/* binding */ HISTORY),
/* harmony export */   _n: () => (/* binding */ COMMIT_MUTATION),
/* harmony export */   is: () => (/* binding */ INCIDENT_QUERY),
/* harmony export */   ov: () => (/* binding */ ISSUE_FIELDS),
/* harmony export */   pi: () => (/* binding */ ACTION_STATE),
/* harmony export */   r5: () => (/* binding */ CHILDREN_QUERY),
/* harmony export */   r_: () => (/* binding */ COMMENTS),
/* harmony export */   sE: () => (/* binding */ linksQuery),
/* harmony export */   wF: () => (/* binding */ SUB_ISSUE_STATES),
/* harmony export */   xf: () => (/* binding */ numberedQuery)
/* harmony export */ });
/** An issue without its comments and the issues below it. */
const ISSUE_FIELDS = `
  number databaseId url title body state stateReason(enableDuplicate: true) createdAt updatedAt closedAt lastEditedAt
  author { __typename login } editor { login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }`;
/** A page of an issue's comments. */
const COMMENTS = `
  comments(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } reactionGroups { content viewerHasReacted } }
  }`;
const LABELINGS = `
  timelineItems(first: 100, after: $events, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT]) {
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on LabeledEvent { createdAt actor { __typename login } label { name } }
      ... on UnlabeledEvent { createdAt actor { __typename login } label { name } }
      ... on ClosedEvent { createdAt actor { __typename login } }
      ... on ReopenedEvent { createdAt actor { __typename login } }
    }
  }`;
/** Edits tell the newest first, whatever their number: what counts is what came after a signature. */
const HISTORY = `
  userContentEdits(first: 100) { nodes { editedAt editor { __typename login } } }
  ${LABELINGS}`;
/** What a ledger keeps of an issue made for a preventive action. */
const ACTION_STATE = `
  number databaseId url title body state stateReason(enableDuplicate: true) createdAt closedAt author { __typename login }`;
const ACTION_FIELDS = `
  ${ACTION_STATE}
  labels(first: 20) { nodes { name } } assignees(first: 10) { nodes { login } }
  userContentEdits(first: 5) { nodes { editedAt editor { __typename login } } }
  comments(first: 10) {
    pageInfo { hasNextPage endCursor }
    nodes { databaseId url body createdAt lastEditedAt isMinimized author { __typename login } editor { login } }
  }
  closings: timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes {
      ... on ClosedEvent {
        createdAt actor { __typename login }
        closer { __typename ... on PullRequest { url merged } ... on Commit { url } }
      }
    }
  }`;
const subIssues = (fields) => `subIssues(first: 100, after: $children) { pageInfo { hasNextPage endCursor } nodes { ${fields} } }`;
const SUB_ISSUES = subIssues(ACTION_FIELDS);
/** Without what was said on them: connections within each of a hundred issues of a hundred incidents would be too many. */
const SUB_ISSUE_STATES = subIssues(ACTION_STATE);
/** An organisation has 25 fields at most (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/managing-issue-fields-in-your-organization). */
const DATE_FIELDS = `
    issueFields(first: 50) { nodes { ... on IssueFieldDate { fullDatabaseId name } } }`;
/** The query as a host understands it that knows no such thing. */
function without(novelty, query) {
    if (novelty === 'issueFields')
        return query.replaceAll(DATE_FIELDS, '');
    return query.replaceAll(SUB_ISSUES, '').replaceAll(SUB_ISSUE_STATES, '').replace(', $children: String', '');
}
/** One incident with its comments, the issues made for it, and the repository's settings: the one read of an event. */
const INCIDENT_QUERY = `
query Incident($owner: String!, $repo: String!, $number: Int!, $settings: String!, $after: String, $events: String, $children: String) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }${DATE_FIELDS}
    issue(number: $number) {
      ${ISSUE_FIELDS}
      ${COMMENTS}
      ${HISTORY}
      ${SUB_ISSUES}
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
const LINKS = `
      ... on PullRequest {
        closingIssuesReferences(first: 50) {
          nodes { number repository { nameWithOwner } labels(first: 50) { nodes { name } } }
        }
      }`;
/** The settings, and the issues linked to the pull requests of these numbers, each under its own name: `p34`. */
function linksQuery(numbers) {
    const pulls = numbers.map((number) => `p${number}: issueOrPullRequest(number: ${number}) {${LINKS}
    }`);
    return `
query Links($owner: String!, $repo: String!, $settings: String!) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    ${pulls.join('\n    ')}
  }
}`;
}
/** A further page of the comments of an incident, or of a pull request on which one is declared. */
const COMMENTS_QUERY = `
query Comments($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue: issueOrPullRequest(number: $number) { ... on Issue { ${COMMENTS} } ... on PullRequest { ${COMMENTS} } }
  }
}`;
/** A further page of the labels put on and off. */
const LABELINGS_QUERY = `
query Labelings($owner: String!, $repo: String!, $number: Int!, $events: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${LABELINGS} } }
}`;
/** A further page of the issues below an incident. */
const CHILDREN_QUERY = `
query Children($owner: String!, $repo: String!, $number: Int!, $children: String) {
  repository(owner: $owner, name: $repo) { issue(number: $number) { ${SUB_ISSUES} } }
}`;
/** The issues of these numbers, each under its own name: `i57`. */
function numberedQuery(numbers) {
    const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ${ACTION_FIELDS} }`);
    return `
query Numbered($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) { ${issues.join('\n    ')} }
}`;
}
/** One commit of many files on a branch that has not moved. */
const COMMIT_MUTATION = `
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;
/**
 * What a sweep looks at, one page of each: open incidents, incidents that stand closed, what changed last first, preventive
 * actions that are still to be done; with the settings and the names of the ledger's files. A list that has ended is left out.
 */
const SWEEP_QUERY = `
query Sweep(
  $owner: String!, $repo: String!, $settings: String!, $ledger: String!, $labels: [String!],
  $withOpen: Boolean!, $open: String, $withClosed: Boolean!, $closed: String, $withActions: Boolean!, $actions: String,
  $after: String, $events: String, $children: String
) {
  repository(owner: $owner, name: $repo) {
    settings: object(expression: $settings) { ... on Blob { text } }
    ledger: object(expression: $ledger) { ... on Tree { entries { path } } }
    open: issues(first: 30, after: $open, labels: $labels, filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: DESC }) @include(if: $withOpen) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        ${HISTORY}
        ${SUB_ISSUES}
      }
    }
    closed: issues(first: 20, after: $closed, labels: $labels, filterBy: { states: [CLOSED] }, orderBy: { field: UPDATED_AT, direction: DESC }) @include(if: $withClosed) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ${ISSUE_FIELDS}
        ${COMMENTS}
        ${HISTORY}
        ${SUB_ISSUES}
      }
    }
    actions: issues(first: 100, after: $actions, labels: ["preventive-action"], filterBy: { states: [OPEN] }, orderBy: { field: CREATED_AT, direction: ASC }) @include(if: $withActions) {
      pageInfo { hasNextPage endCursor }
      nodes { ${ACTION_FIELDS} }
    }
  }
}`;
/** Three files of the ledger. */
const MONTHS_QUERY = `
query Months($owner: String!, $repo: String!, $newest: String!, $before: String!, $older: String!) {
  repository(owner: $owner, name: $repo) {
    newest: object(expression: $newest) { ... on Blob { text } }
    before: object(expression: $before) { ... on Blob { text } }
    older: object(expression: $older) { ... on Blob { text } }
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
            return effect.add.length > 0
                ? `#${effect.issue} assigned to ${effect.add.join(', ')}`
                : `#${effect.issue} no longer assigned to ${(effect.remove ?? []).join(', ')}`;
        case 'body':
            return `#${effect.issue} report completed in ${effect.splices.length} ${effect.splices.length === 1 ? 'place' : 'places'}`;
        case 'comment':
            return `#${effect.issue} ${effect.key} ${effect.id === null ? 'written' : 'rewritten'}`;
        case 'remove-comment':
            return `#${effect.issue} a comment of ours removed`;
        case 'close':
            return `#${effect.issue} closed as a duplicate of #${effect.of}`;
        case 'incident':
            return 'incident opened';
        case 'reaction':
            return `#${effect.issue} comment ${effect.comment} answered with ${effect.content}`;
        case 'reopen':
            return `#${effect.issue} reopened`;
        case 'action-issue':
            return `#${effect.incident} preventive-action issue opened`;
        case 'date-field':
            return `#${effect.issue} date field set to ${effect.day}`;
        case 'sub-issue':
            return `#${effect.incident} sub-issue #${effect.child} linked`;
        case 'notify':
            return `#${effect.issue} ${effect.channel} told: ${effect.event}`;
        case 'commit': {
            const offered = effect.delivery === 'pull-request' ? `, offered to ${effect.base} as a pull request` : '';
            return `${effect.files.length} files committed to ${effect.branch}${offered}`;
        }
        case 'own-issue':
            return effect.issue === null
                ? 'issue about the weekly report opened'
                : `#${effect.issue} ${effect.state === 'open' ? 'rewritten' : 'closed'}`;
        case 'check-run':
            return `check run on ${effect.head.slice(0, 7)}: ${effect.conclusion ?? 'waiting'}`;
    }
}


/***/ })

};
