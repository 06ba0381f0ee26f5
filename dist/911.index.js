export const id = 911;
export const ids = [911,459];
export const modules = {

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

/***/ 97796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIncident: () => (/* binding */ openIncident)
/* harmony export */ });
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28383);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);


/** Pages of a hundred; a repository with more open incidents than that has other troubles. */
const MOST_PAGES = 5;
/**
 * Opens an issue for an incident unless `isSame` holds for the body of an open one, of which the lowest number counts. The
 * create is never repeated blindly; where another run was faster, what this one opened is closed as its duplicate. Needs `issues: write`. Only incidents that `by` opened count where it is given, since
 * anybody can write a marker.
 */
async function openIncident(client, { title, body, labels, assignees }, isSame, by = null) {
    const same = await findOpen(client, isSame, by);
    if (same)
        return same;
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...client.where,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        request: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O,
    });
    const first = await findOpen(client, isSame, by ?? data.user?.login ?? null);
    if (!first || first.number >= data.number)
        return { number: data.number, url: data.html_url, existed: false };
    await withdraw(client, data.number, first.number);
    return first;
}
/**
 * Closes what was just opened, since another run was first. Its labels go as well: it never was a record, and no gate asks for
 * it.
 */
async function withdraw(client, number, first) {
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const issue = { ...client.where, issue_number: number };
    const body = `Two runs declared the same incident at the same time. #${first} was first; this one is closed as its duplicate.`;
    await client.octokit.request(`POST ${route}/comments`, { ...issue, body, request: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O });
    await client.octokit.request(`PATCH ${route}`, {
        ...issue,
        labels: [],
        state: 'closed',
        state_reason: 'duplicate',
    });
}
async function findOpen(client, isSame, by) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...client.where,
            state: 'open',
            labels: _domain_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LABEL */ .Hd,
            sort: 'created',
            direction: 'asc',
            per_page: 100,
            page,
        });
        const found = data.find((issue) => !issue.pull_request &&
            isSame(issue.body ?? '') &&
            (by === null || issue.user?.login.toLowerCase() === by.toLowerCase()));
        if (found)
            return { number: found.number, url: found.html_url, existed: true };
        if (data.length < 100)
            return null;
    }
    return null;
}


/***/ }),

/***/ 45911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/github/client.js
var github_client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/github/file.js
var file = __webpack_require__(59459);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
// EXTERNAL MODULE: ./build/src/github/whole-issue.js
var whole_issue = __webpack_require__(19612);
;// CONCATENATED MODULE: ./build/src/github/gather-called.js





/** Reads a pull request on which somebody typed `/incident`, as an issue: one request. Needs `pull-requests: read`. */
async function gatherPull(client, number, self) {
    const settings = `HEAD:${default_settings/* SETTINGS_PATH */.a}`;
    const { data, at } = await (0,graphql/* ask */.kA)(client, queries/* PULL_QUERY */.B8, { ...client.where, number, settings });
    const { pull } = data.repository;
    if (!isPull(pull))
        throw new errors/* SetupError */.w(`There is no pull request #${number} in ${client.owner}/${client.repo}.`);
    const nothing = { nodes: [] };
    const raw = {
        ...pull,
        state: 'OPEN',
        stateReason: null,
        closedAt: null,
        labels: nothing,
        assignees: nothing,
        userContentEdits: null,
        timelineItems: { ...nothing, pageInfo: { hasNextPage: false, endCursor: null } },
    };
    return {
        issue: await (0,whole_issue/* wholeIssue */.d)(client, raw, [], self),
        settings: data.repository.settings?.text ?? null,
        now: at,
    };
}
function isPull(pull) {
    return pull?.number !== undefined;
}

// EXTERNAL MODULE: ./build/src/github/open-incident.js
var open_incident = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/parsing/declared.js
var declared = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/policy/call.js
var policy_call = __webpack_require__(22206);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/commands.js
var commands = __webpack_require__(19578);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var parsing_commands = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/rendering/form-body.js
var form_body = __webpack_require__(57363);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/rendering/skeleton.js
var skeleton = __webpack_require__(54647);
;// CONCATENATED MODULE: ./build/src/rendering/called.js




const LINES = 12;
const kind = 'incident';
/** A full report as our form would render it: what is known filled in, the words of others quoted where they mean nothing. */
function calledBody(called) {
    const asked = (0,sections/* typedFacts */.Io)('full').map((fact) => fact.id);
    const answers = {
        kind,
        severity: called.severity,
        severityPotential: null,
        system: called.system,
        failureModes: [],
        foundBy: null,
        stoppedBy: null,
        disclosure: null,
    };
    const texts = sections/* sections */.V0.map((section) => [section.id, filled(section.id, (0,skeleton/* sectionSkeleton */.ru)(section, asked), called)]);
    const body = (0,form_body/* formBody */.b)(answers, Object.fromEntries(texts));
    return (0,safe/* ours */.Od)(`${body}\n\n<!-- incident-loop:declared ${called.fingerprint} -->\n`);
}
function filled(section, skeleton, called) {
    const { from, by, at, onCall } = called;
    switch (section) {
        case 'summary':
            return (0,safe/* neutralise */.$0)(called.summary || from.title, 2000);
        case 'timeline':
            return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(skeleton)}\n- ${(0,safe/* ours */.Od)(`${at.slice(0, 16)}Z`)} – declared by ${(0,safe/* neutralise */.$0)(by, 60)} on ${(0,safe/* ours */.Od)(from.what)}`;
        case 'detection':
            return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(skeleton)}\n\n${(0,safe/* codeBlock */.DV)(context(called), 240)}`;
        case 'owners':
            return onCall[0] ? skeleton.replace('- On-call: ', `- On-call: @${onCall[0]}`) : skeleton;
        case 'artifacts':
            return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(skeleton)}\n- ${(0,safe/* ours */.Od)(from.url)} – ${(0,safe/* neutralise */.$0)(from.title, 200)}`;
        default:
            return skeleton;
    }
}
/** The lines that tell somebody who reads only this what it is about. */
function context({ from, words, by }) {
    const lines = (text) => text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
    return [
        `${from.what}: ${from.title}`,
        ...lines(from.body).slice(0, LINES),
        ...lines(words)
            .slice(0, LINES)
            .map((line) => `${by}: ${line}`),
    ];
}

// EXTERNAL MODULE: ./build/src/rendering/reply.js
var reply = __webpack_require__(31466);
// EXTERNAL MODULE: ./build/src/policy/commands/order.js
var order = __webpack_require__(70543);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/unheard.js
var unheard = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/src/policy/call-out.js












/** Every `/incident` that waits: it takes triage rights where it is typed. */
function callsOut(situation) {
    const asked = [...inBody(situation), ...inComments(situation)];
    const known = asked.filter(({ by }) => situation.rights[by.toLowerCase()] !== undefined);
    const mayBe = known.filter(({ by, call }) => (0,order/* hasTriage */.dZ)(by, situation) && call.severity !== undefined);
    const others = known.filter((one) => !mayBe.includes(one));
    return {
        calls: mayBe,
        refusals: others.map((one) => refusal(one, situation)),
        effects: others.flatMap(({ comment }) => (comment ? [reaction(situation, comment, 'confused')] : [])),
    };
}
/** The reaction that answers a call. */
function reaction({ issue }, { id }, content) {
    const why = content === '+1' ? 'its incident is open' : 'it was not carried out';
    return { kind: 'reaction', issue: issue.number, comment: id, content, why };
}
/** The incident to open for a call; `settings` are those of the repository that keeps it. */
function calledDeclaration({ issue, now }, { by, at, call, words }, settings, isElsewhere) {
    const { what, system } = placeOf(issue.url);
    const { assign } = (0,on_call/* callFor */.gL)(settings['on-call'], now, call.severity ?? null);
    const fingerprint = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(['call', issue.url]))
        .digest('hex')
        .slice(0, 16);
    const { title, url, body } = issue;
    return {
        title: (0,safe/* plainTitle */.D4)(call.summary || title) || (0,safe/* ours */.Od)('Incident'),
        body: calledBody({
            severity: call.severity ?? null,
            summary: call.summary,
            by,
            at,
            from: { what, url, title, body },
            words,
            system: isElsewhere ? system : null,
            onCall: assign,
            fingerprint,
        }),
        labels: [labels/* RECORD_LABEL */.Hd, ...(call.severity ? [`severity/${call.severity}`] : [])],
        assignees: assign.length > 0 ? assign : [by],
        fingerprint,
    };
}
function inBody(situation) {
    const line = (0,policy_call/* callInBody */.Qy)(situation);
    const { author, createdAt, body, comments } = situation.issue;
    // It begins with it for ever: our answer below says that it was heard.
    const isAnswered = (0,memory/* ownComment */.w)(comments, 'reply', situation.self) !== null;
    if (!line || author === null || isAnswered)
        return [];
    const call = (0,policy_call/* readCall */.D9)(line);
    // An issue is a report: it counts even where its first word is no level.
    const severity = call.severity ?? null;
    return [{ by: author, at: createdAt, call: { ...call, severity }, words: below(body), comment: null }];
}
function inComments(situation) {
    return (0,unheard/* unheard */.y)(situation).flatMap((commands) => commands
        .filter(({ name, unread }) => name === 'incident' && !unread)
        .slice(0, 1)
        .map((command) => ({
        by: command.by,
        at: command.comment.createdAt,
        call: (0,policy_call/* readCall */.D9)(command),
        words: below(command.comment.body),
        comment: command.comment,
    })));
}
function below(text) {
    return text
        .split(/\r\n|\n|\r/)
        .slice((0,parsing_commands/* commandLines */.Zm)(text).length)
        .join('\n');
}
function refusal({ by, call, comment }, { issue }) {
    const row = (0,commands/* commandRow */.uX)('incident');
    if (!row)
        throw new Error('the table of commands has no /incident');
    const isRead = call.severity !== undefined;
    const reason = isRead
        ? `It is for ${commands/* permissions */.P[row.who]}; nobody else can give it here.`
        : 'Its severity is none of S0, S1, S2, S3.';
    const place = comment ?? { author: by, url: issue.url };
    return { key: `${comment?.id ?? 0}/call`, text: (0,reply/* refusalText */.Kw)(row, place, (0,safe/* ours */.Od)(reason), !isRead) };
}
/** `acme/bot#7` of an address on GitHub, and the repository. */
function placeOf(url) {
    const [owner = '', repo = '', , number = ''] = new URL(url).pathname.split('/').filter(Boolean);
    return { what: `${owner}/${repo}#${number}`, system: `${owner}/${repo}` };
}

// EXTERNAL MODULE: ./build/src/policy/replies.js
var replies = __webpack_require__(6712);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/call.js
















/** Looks at a pull request on which somebody typed `/incident`. */
async function lookAtPull(client, number, self) {
    const situation = (0,look/* understand */.Z)(await gatherPull(client, number, self), self);
    return {
        ...situation,
        rights: await (0,gather/* gatherRights */.Tj)(client, (0,rights/* peopleToLookUp */.Hz)(situation, ['author', 'commands'])),
    };
}
/**
 * Opens an incident for every call of an issue or pull request whose incident stands elsewhere, once, and says there where it
 * is. Answers with the incidents that were opened in this very repository.
 */
async function callOut(client, situation, inputs) {
    const { calls, refusals, effects } = callsOut(situation);
    const opened = [];
    const keeper = calls.length > 0 ? await keeperOf(client, situation, inputs) : null;
    for (const call of keeper ? calls : []) {
        const { client: there, settings, elsewhere } = keeper;
        const declaration = calledDeclaration(situation, call, settings, elsewhere);
        opened.push({ call, at: await call_open(there, declaration, elsewhere ? null : situation.self) });
    }
    const place = keeper?.elsewhere ? `${keeper.client.owner}/${keeper.client.repo}` : '';
    const answers = opened.map(({ call, at }) => ({
        key: `${call.comment?.id ?? 0}/call`,
        text: (0,reply/* openedText */.ci)(at, `${place}#${at.number}`, call.by),
    }));
    const done = opened.flatMap(({ call: { comment } }) => comment ? [reaction(situation, comment, '+1')] : []);
    await (0,apply/* applyAll */.yl)(client, [...(0,replies/* reply */.T)(situation, [...refusals, ...answers]), ...effects, ...done]);
    return keeper?.elsewhere ? [] : opened.map(({ at }) => at);
}
/** The same pull request or issue has one incident, as long as that is open. */
function call_open(client, declaration, by) {
    const isSame = (body) => (0,declared/* declaredFingerprint */.lo)(body) === declaration.fingerprint;
    const withoutPeople = (error) => {
        if (error.status !== 422)
            throw error;
        return (0,open_incident.openIncident)(client, { ...declaration, assignees: [] }, isSame, by);
    };
    return (0,open_incident.openIncident)(client, declaration, isSame, by).catch(withoutPeople);
}
async function keeperOf(client, situation, inputs) {
    const { settings } = situation;
    const place = settings['incidents-repo'];
    if (!(0,policy_call/* isElsewhere */.l5)(situation) || place === undefined)
        return { client, settings, elsewhere: false };
    const token = inputs['incidents-token'];
    if (!token)
        throw new errors/* SetupError */.w(`The settings keep incidents in ${place}, and this job's own token cannot open issues there. Give \`incidents-token\` the token of an app that may (issues: write, contents: read in ${place}).`);
    const [owner = '', repo = ''] = place.split('/');
    const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
    const there = (0,github_client/* createClient */.U)({ token, apiUrl, owner, repo });
    const theirs = (0,parsing_settings.readSettings)(await (0,file.readFileAtHead)(there, default_settings/* SETTINGS_PATH */.a));
    return { client: there, settings: theirs.settings, elsewhere: true };
}

// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/record.js
var record = __webpack_require__(72175);
// EXTERNAL MODULE: ./build/src/policy/respond.js + 15 modules
var respond = __webpack_require__(19737);
// EXTERNAL MODULE: ./build/src/policy/triage.js
var triage = __webpack_require__(61110);
// EXTERNAL MODULE: ./build/src/policy/unreached.js
var unreached = __webpack_require__(69331);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/incident.js



















const policies = {
    respond: { concerns: ['author', 'commands'], decide: respond/* respond */.uf },
    triage: {
        concerns: ['author', 'commands'],
        decide: (situation) => [...(0,triage/* triage */.N)(situation), ...(0,respond/* tellOnBoard */.d4)(situation)],
    },
    signoff: { concerns: ['commands'], decide: respond/* guard */.ah },
    prevent: { concerns: ['author'], decide: respond/* promise */.iv },
    validate: { concerns: [], decide: () => [] },
};
/** Decides on one incident and makes it so; on a dry run, says what would be done. */
async function handle(action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const self = (0,access.selfOf)(inputs);
    const number = incidentNumber(inputs, event, self);
    if (number === null)
        return tell.note('A preventive action that was opened by hand names no incident: nothing to do.');
    const client = (0,access.clientFor)(inputs, event);
    const isDry = inputs['dry-run'] === 'true';
    const isNew = action === 'respond' && !inputs.issue && !(0,github_event/* isOurs */.M)(event);
    if (isNew && event.issue?.isPullRequest)
        return handlePull({ event, inputs, tell, client, self, number, isDry });
    const isNamed = !inputs.issue && number !== event.issue?.number;
    const own = policies[action];
    const policy = isNew ? onlyCalled : isNamed ? onRecord(own) : own;
    const settled = isDry
        ? decideOnly(await (0,look/* lookAt */.t)(client, number, self, policy.concerns), policy)
        : await (0,settle/* settle */.G)(client, number, self, policy, (0,access.notifierFor)(inputs, event));
    const { situation } = settled;
    if (isNew && !isDry && (0,policy_call/* isElsewhere */.l5)(situation) && !(0,policy_call/* isOnRecord */.Td)(situation))
        return tellOpened(await callOut(client, situation, inputs), tell);
    await report(action, settled, isDry, tell);
}
/** By the time of the read the comment may be gone, or edited: then nobody calls it an incident any more. */
const onlyCalled = {
    concerns: ['author', 'commands'],
    decide: (situation) => ((0,policy_call/* isOnRecord */.Td)(situation) || (0,policy_call/* isCalled */.AP)(situation) ? (0,respond/* respond */.uf)(situation) : []),
};
/** Anybody can write any number into a preventive action: what that leads to has to be a record of ours already. */
function onRecord({ concerns, decide }) {
    return { concerns, decide: (situation) => ((0,policy_call/* isOnRecord */.Td)(situation) ? decide(situation) : []) };
}
/** A pull request is no incident: one is opened for it, here or in the incidents' own repository. */
async function handlePull({ event, inputs, tell, client, self, number, isDry }) {
    const situation = await lookAtPull(client, number, self);
    if (isDry)
        return tell.note(`Would answer ${callsOut(situation).calls.length} calls on #${number}.`);
    const opened = await callOut(client, situation, inputs);
    // What our own token opens starts no workflow.
    for (const { number: incident } of opened)
        await (0,settle/* settle */.G)(client, incident, self, policies.respond, (0,access.notifierFor)(inputs, event));
    tellOpened(opened, tell);
}
function tellOpened(opened, tell) {
    for (const { number, url } of opened)
        tell.note(`Incident #${number}: ${url}`);
    if (opened.length === 0)
        tell.note('The calls were answered; nothing was opened in this repository.');
}
function decideOnly(situation, { decide }) {
    return { situation, effects: decide(situation) };
}
async function report(action, { situation, effects }, isDry, tell) {
    const whole = (0,record/* withRecord */.q8)(situation, effects.filter((effect) => effect.kind === 'body'));
    const findings = (0,validate/* validate */.t)(whole);
    const lines = effects.map(src_tell/* describe */.q);
    for (const finding of [...findings, ...(0,unreached/* unreachedFindings */.E)(situation)])
        tell.finding(finding);
    for (const line of lines)
        tell.note(line);
    if (lines.length === 0)
        tell.note('Nothing to change.');
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
    tell.output('report', JSON.stringify((0,secrets/* redactAll */.$I)(whole.report)));
    tell.output('findings', JSON.stringify(findings));
    tell.output('ready', String((0,gate/* judgeGate */.$)(whole).open));
    const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
    const list = lines.length > 0 ? lines.map((line) => `- ${line}`) : ['Nothing to change.'];
    await tell.summary([heading, '', ...list, ''].join('\n'));
}
/**
 * The incident concerned: the issue itself, or the one that a preventive action was made for, or names where somebody opened
 * it by hand. Null where it names none. What is labelled an incident is one, whatever marker somebody wrote into it.
 */
function incidentNumber(inputs, { issue, label }, self) {
    const given = Number(inputs.issue || issue?.number);
    if (!Number.isInteger(given) || given < 1) {
        throw new errors/* SetupError */.w('No incident to work on: run this on an `issues` event, or give its number as `issue`.');
    }
    if (inputs.issue || !issue)
        return given;
    const isRecord = issue.labels.includes(labels/* RECORD_LABEL */.Hd) || label === labels/* RECORD_LABEL */.Hd;
    if (isRecord)
        return given;
    const incident = (0,domain_issue/* isSamePerson */.sO)(issue.author, self) ? (0,action_issue/* incidentOfAction */.Ge)(issue.body) : null;
    if (incident !== null)
        return incident;
    const isAction = issue.labels.includes(labels/* ACTION_LABEL */.a$) || label === labels/* ACTION_LABEL */.a$;
    return isAction ? (0,action_issue/* incidentNamed */.IL)(issue.body) : given;
}


/***/ }),

/***/ 57363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formBody)
/* harmony export */ });
/* harmony import */ var _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78367);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62940);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8135);





const EMPTY = '_No response_';
/** The body that GitHub would make if somebody filled in the full form: typed fields first, then the sections by their ids. */
function formBody(answers, texts) {
    const typed = (0,_domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .typedFacts */ .Io)('full').map((fact) => field(fact.title, typedAnswer(fact, answers)));
    const free = _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0.map((section) => field(section.title, texts[section.id]?.trim() || EMPTY));
    return [...typed, ...free].join('\n\n');
}
function field(label, answer) {
    return `### ${label}\n\n${answer}`;
}
function typedAnswer({ id }, answers) {
    switch (id) {
        case 'kind':
            return option(_domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E, answers.kind);
        case 'severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severity);
        case 'potential-severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severityPotential);
        case 'system':
            return answers.system ?? EMPTY;
        case 'failure-modes':
            return (answers.failureModes.filter((mode) => _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.some((row) => row.id === mode)).join(', ') || EMPTY);
        case 'found-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['found-by'], answers.foundBy);
        case 'stopped-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['stopped-by'], answers.stoppedBy);
        case 'disclosure':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A.disclosure, answers.disclosure);
        default:
            return EMPTY;
    }
}
function option(rows, id) {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.id} – ${row.meaning}` : EMPTY;
}


/***/ })

};
