export const id = 652;
export const ids = [652];
export const modules = {

/***/ 71490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ gatherRights),
/* harmony export */   UM: () => (/* binding */ gatherNumbered),
/* harmony export */   g5: () => (/* binding */ askEverywhere),
/* harmony export */   wD: () => (/* binding */ gatherIncident)
/* harmony export */ });
/* harmony import */ var _domain_default_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9937);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33047);
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83861);
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27756);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28036);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23345);
/* harmony import */ var _whole_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19612);







/** Reads one incident with everything a decision needs: one request, and one more per further page of a list. */
async function gatherIncident(client, number, self) {
    const asked = { ...client.where, number, settings: `HEAD:${_domain_default_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS_PATH */ .a}` };
    const { data, at } = await askEverywhere(client, _queries_js__WEBPACK_IMPORTED_MODULE_4__/* .INCIDENT_QUERY */ .is, asked);
    const { issue, made } = data.repository;
    if (!issue)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .NoSuchIssue */ .W(`There is no issue #${number} in ${client.owner}/${client.repo}.`);
    return {
        issue: await (0,_whole_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .wholeIssue */ .d)(client, issue, made.nodes, self),
        settings: data.repository.settings?.text ?? null,
        dateFields: (data.repository.issueFields?.nodes ?? []).flatMap(toDateField),
        now: at,
    };
}
function toDateField({ fullDatabaseId, name }) {
    const id = Number(fullDatabaseId);
    return name !== undefined && id > 0 ? [{ id, name }] : [];
}
/** What the host of a client turned out to lack, so that a run of many reads is told once. */
const lackedBy = new WeakMap();
/** Asks a host that knows sub-issues and issue fields, or one that does not: twice at most, since it names all it lacks. */
async function askEverywhere(client, query, variables, request = {}) {
    const known = (lacks) => lacks.reduce((asked, one) => (0,_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .without */ .FF)(one, asked), query);
    const lacked = lackedBy.get(client) ?? [];
    try {
        return await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, known(lacked), variables, request);
    }
    catch (error) {
        if (!(error instanceof _graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .NotKnownHere */ .hj))
            throw error;
        const lacks = [...lacked, ...error.lacks];
        lackedBy.set(client, lacks);
        return (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .ask */ .kA)(client, known(lacks), variables, request);
    }
}
/** The issues of these numbers that there are: one request. */
async function gatherNumbered(client, numbers, self) {
    if (numbers.length === 0)
        return [];
    const { data } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_2__/* .askForAny */ .PB)(client, (0,_queries_js__WEBPACK_IMPORTED_MODULE_4__/* .numberedQuery */ .xf)(numbers), client.where);
    const found = Object.values(data.repository).filter((one) => one !== null);
    return (await (0,_whole_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .withComments */ .f)(client, found)).map((raw) => (0,_nouns_js__WEBPACK_IMPORTED_MODULE_3__/* .toActionIssue */ .Z)(raw, self, false));
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
    return _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .rightsInOrder */ .fe.includes(name);
}


/***/ }),

/***/ 28036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toIssue),
/* harmony export */   Z: () => (/* binding */ toActionIssue)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);

/** An issue from GraphQL's answer, with the issues that may be actions of it: which of them are, policy says. */
function toIssue(raw, { comments, labelings, children, made }, self) {
    const others = made.filter((one) => !children.some((child) => child.number === one.number));
    return {
        ...shared(raw),
        author: raw.author?.login ?? null,
        updatedAt: raw.updatedAt,
        editedAt: raw.lastEditedAt,
        editor: raw.editor?.login ?? null,
        comments: comments.map(toComment),
        actionIssues: [
            ...children.map((one) => toActionIssue(one, self, true)),
            ...others.map((one) => toActionIssue(one, self, false)),
        ],
        hasSubIssues: raw.subIssues !== undefined,
        edits: editsOf(raw.userContentEdits),
        labelings: labelings.flatMap(toLabeling),
        stateChanges: labelings.flatMap(toStateChange),
    };
}
function editsOf(edits) {
    return (edits?.nodes ?? []).map(({ editedAt, editor }) => ({
        at: editedAt,
        by: editor?.login ?? null,
        isBot: isBot(editor),
    }));
}
function toLabeling({ __typename, createdAt, actor, label }) {
    if (!label)
        return [];
    const on = __typename === 'LabeledEvent';
    return [{ at: createdAt, by: actor?.login ?? null, isBot: isBot(actor), name: label.name, on }];
}
function toStateChange({ __typename, createdAt, actor }) {
    const to = { ClosedEvent: 'closed', ReopenedEvent: 'open' };
    if (__typename !== 'ClosedEvent' && __typename !== 'ReopenedEvent')
        return [];
    return [{ at: createdAt, by: actor?.login ?? null, isBot: isBot(actor), to: to[__typename] }];
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
/** An issue that may be a preventive action's, as far as it was asked for. */
function toActionIssue(raw, self, linked) {
    const byPeople = editsOf(raw.userContentEdits).filter((edit) => !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(edit.by, edit.isBot, self));
    return {
        ...shared(raw),
        id: raw.databaseId,
        linked,
        author: raw.author?.login ?? null,
        isOurs: (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(raw.author?.login ?? null, isBot(raw.author), self),
        editedAt: byPeople
            .map((edit) => edit.at)
            .sort()
            .at(-1) ?? null,
        comments: (raw.comments?.nodes ?? []).map(toComment),
        closing: closingOf(raw),
    };
}
function closingOf({ state, closings }) {
    const last = closings?.nodes.at(-1);
    if (state === 'OPEN' || !last?.createdAt)
        return null;
    const { closer } = last;
    const counts = closer && (closer.__typename === 'Commit' || closer.merged === true);
    return { at: last.createdAt, by: last.actor?.login ?? null, through: counts ? (closer.url ?? null) : null };
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
        labels: (raw.labels?.nodes ?? []).map((label) => label.name),
        assignees: (raw.assignees?.nodes ?? []).map((person) => person.login),
    };
}


/***/ }),

/***/ 19612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ wholeIssue),
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _graphql_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27756);
/* harmony import */ var _nouns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28036);
/* harmony import */ var _queries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23345);



/** An issue with its lists to their ends: one more request per further hundred comments, labelings or children. */
async function wholeIssue(client, raw, made, self) {
    const { number } = raw;
    const children = await allChildren(client, number, raw.subIssues);
    const beside = {
        comments: await allComments(client, number, raw.comments),
        labelings: await allLabelings(client, number, raw.timelineItems),
        children: await withComments(client, children),
        made: await withComments(client, made),
    };
    return (0,_nouns_js__WEBPACK_IMPORTED_MODULE_1__/* .toIssue */ .N)(raw, beside, self);
}
/** Actions with all that was said on them: a comment of ours must not be overlooked. */
function withComments(client, actions) {
    return Promise.all(actions.map(async (action) => {
        if (!action.comments?.pageInfo.hasNextPage)
            return action;
        const nodes = await allComments(client, action.number, action.comments);
        return { ...action, comments: { ...action.comments, nodes } };
    }));
}
async function allComments(client, number, first) {
    const { hasNextPage, endCursor } = first.pageInfo;
    if (!hasNextPage)
        return first.nodes;
    const asked = { ...client.where, number, after: endCursor };
    const { data } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .COMMENTS_QUERY */ .QN, asked);
    return [...first.nodes, ...(await allComments(client, number, data.repository.issue.comments))];
}
async function allLabelings(client, number, first) {
    const { hasNextPage, endCursor } = first.pageInfo;
    if (!hasNextPage)
        return first.nodes;
    const asked = { ...client.where, number, events: endCursor };
    const { data } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .LABELINGS_QUERY */ .BX, asked);
    return [...first.nodes, ...(await allLabelings(client, number, data.repository.issue.timelineItems))];
}
async function allChildren(client, number, first) {
    if (!first)
        return [];
    const { hasNextPage, endCursor } = first.pageInfo;
    if (!hasNextPage)
        return first.nodes;
    const asked = { ...client.where, number, children: endCursor };
    const { data } = await (0,_graphql_js__WEBPACK_IMPORTED_MODULE_0__/* .ask */ .kA)(client, _queries_js__WEBPACK_IMPORTED_MODULE_2__/* .CHILDREN_QUERY */ .r5, asked);
    return [...first.nodes, ...(await allChildren(client, number, data.repository.issue.subIssues))];
}


/***/ }),

/***/ 58394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ understand),
/* harmony export */   t: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var _github_gather_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71490);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43400);
/* harmony import */ var _parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19439);
/* harmony import */ var _policy_action_pairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64376);
/* harmony import */ var _policy_rights_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49601);
/* harmony import */ var _policy_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56744);
/* harmony import */ var _policy_way_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80698);







/** Looks at one incident: gathers it, and the rights that the decision depends on. */
async function lookAt(client, number, self, concerns) {
    const gathered = understand(await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherIncident */ .wD)(client, number, self), self);
    const first = numbersToLookUp(gathered);
    const named = await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherNumbered */ .UM)(client, first, self);
    const situation = await withDuplicates(client, { ...gathered, named }, first);
    return { ...situation, rights: await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherRights */ .Tj)(client, (0,_policy_rights_js__WEBPACK_IMPORTED_MODULE_4__/* .peopleToLookUp */ .Hz)(situation, concerns)) };
}
/** Enough for any honest report: a flood of made-up numbers costs no more. */
const MOST_NUMBERS = 20;
/** Issues that the report names and that the read did not bring along: in rows of actions, and in a `/duplicate`. */
function numbersToLookUp(situation) {
    const other = (0,_policy_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)(situation, (0,_policy_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation)) ? null : (0,_policy_way_out_js__WEBPACK_IMPORTED_MODULE_6__/* .duplicateOf */ .js)(situation);
    const known = situation.issue.number;
    const duplicate = other === null || other < 1 || other === known ? [] : [other];
    return [...new Set([...duplicate, ...(0,_policy_action_pairs_js__WEBPACK_IMPORTED_MODULE_3__/* .strangeNumbers */ .Tm)(situation)])].slice(0, MOST_NUMBERS);
}
/** Follows duplicates of duplicates, one request a step: those of a circle would all close, and none be left to work on. */
async function withDuplicates(client, situation, asked) {
    const isDone = (0,_policy_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)(situation, (0,_policy_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation));
    const further = isDone ? [] : (0,_policy_way_out_js__WEBPACK_IMPORTED_MODULE_6__/* .furtherDuplicates */ .hp)(situation).filter((number) => !asked.includes(number));
    const next = further.slice(0, MOST_NUMBERS);
    if (next.length === 0 || asked.length > MOST_NUMBERS * _policy_way_out_js__WEBPACK_IMPORTED_MODULE_6__/* .LONGEST_CHAIN */ .fQ)
        return situation;
    const named = [...situation.named, ...(await (0,_github_gather_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherNumbered */ .UM)(client, next, situation.self))];
    return withDuplicates(client, { ...situation, named }, [...asked, ...next]);
}
/** From what GitHub holds to nouns. */
function understand({ issue, settings, now, dateFields = [] }, self) {
    const read = (0,_parsing_settings_js__WEBPACK_IMPORTED_MODULE_2__.readSettings)(settings);
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
        named: [],
        dateFields,
        canOpenActions: true,
        notified: [],
    };
}


/***/ }),

/***/ 55889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeGate)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);
/* harmony import */ var _parsing_blank_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(49556);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31752);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56771);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36633);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56744);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62198);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80698);









/**
 * Judges whether an incident may close: its list, its actions, its findings, and the signatures that its peak severity asks
 * for.
 */
function judgeGate(situation) {
    const memory = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation);
    const signatures = (0,_signatures_js__WEBPACK_IMPORTED_MODULE_4__/* .weighSignatures */ .M)(situation, memory);
    const asked = (0,_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBeenIncident */ .lz)(situation)
        ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
        : [...missingStopper(situation), ...missingActions(situation), ...noAction(situation)];
    const missing = [
        ...missingSummary(situation),
        ...asked,
        ...missingCloser(situation, signatures),
        ...errors(situation),
    ];
    const wayOut = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)(situation, memory) ? memory.wayOut : (0,_way_out_js__WEBPACK_IMPORTED_MODULE_7__/* .findWayOut */ .hV)(situation);
    const refusedWaysOut = wayOut ? [] : (0,_way_out_js__WEBPACK_IMPORTED_MODULE_7__/* .refusedOnes */ .Au)(situation);
    return { signatures, missing, wayOut, refusedWaysOut, open: missing.length === 0 || wayOut !== null };
}
function missingBoxes(situation) {
    const { checklist } = situation.report;
    if (checklist.length === 0)
        return [{ what: 'list' }];
    const open = checklist.filter((item) => item.done === false);
    return [
        ...(0,_checklist_js__WEBPACK_IMPORTED_MODULE_2__/* .missingItems */ .hU)(situation).map((text) => ({ what: 'item', text })),
        ...open.map(({ text, line }) => ({ what: 'box', text, line })),
    ];
}
/** What is wrong with the report holds it open; what it must have is asked for by name. */
function errors(situation) {
    return (0,_validate_js__WEBPACK_IMPORTED_MODULE_6__/* .validate */ .t)(situation)
        .filter(({ level, rule }) => level === 'error' && rule !== 'required')
        .map(({ message, line }) => ({ what: 'finding', message, line }));
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
    const peak = (0,_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .peakSeverity */ .Hr)(situation);
    if (peak === null)
        return [{ what: 'field', title: 'Severity' }];
    const row = (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRow */ .kq)(peak);
    const asked = row.signers.flatMap((signer) => {
        if (signer === 'closer')
            return [];
        return signer === 'any' ? [['lead', 'approver']] : [[signer]];
    });
    if (row.commsLeadSignsNotices && (0,_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .hasRequiredNotice */ .cS)(situation))
        asked.push(['comms']);
    const seats = seat(asked, signatures);
    return asked
        .filter((_, place) => seats[place] === null)
        .map((roles) => ({ what: 'signature', roles, holders: holdersOf(roles, situation) }));
}
/** Where whoever closes signs, that is a person: a robot's closing counts once a person has signed by comment. */
function missingCloser(situation, signatures) {
    const { state, stateChanges } = situation.issue;
    const peak = (0,_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .peakSeverity */ .Hr)(situation);
    const isAskedOfCloser = !(0,_peak_js__WEBPACK_IMPORTED_MODULE_3__/* .hasBeenIncident */ .lz)(situation) ||
        (peak !== null && (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityRow */ .kq)(peak).signers.some((one) => one === 'closer'));
    const byRobot = state === 'closed' && stateChanges.findLast(({ to }) => to === 'closed')?.isBot === true;
    const isSigned = signatures.some(({ standing }) => standing === 'valid');
    return isAskedOfCloser && byRobot && !isSigned ? [{ what: 'closer' }] : [];
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
    return (0,_parsing_blank_js__WEBPACK_IMPORTED_MODULE_8__/* .isBlank */ .z)(report.sections.summary) ? [{ what: 'field', title: 'Summary' }] : [];
}
function missingStopper({ report }) {
    return report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' }];
}
function noAction({ report }) {
    const reason = report.facts['preventive-actions']?.['none-because'];
    return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
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
/* harmony export */   Ai: () => (/* binding */ isRefusedWayOut),
/* harmony export */   Au: () => (/* binding */ refusedOnes),
/* harmony export */   LL: () => (/* binding */ vouchedWaysOut),
/* harmony export */   Ok: () => (/* binding */ keptWayOut),
/* harmony export */   fQ: () => (/* binding */ LONGEST_CHAIN),
/* harmony export */   hV: () => (/* binding */ findWayOut),
/* harmony export */   hp: () => (/* binding */ furtherDuplicates),
/* harmony export */   js: () => (/* binding */ duplicateOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28383);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88867);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49601);
/* harmony import */ var _signal_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25288);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56744);







/** A reason has a letter or a digit, in any script: what nobody sees tells nothing. */
const REASON = /[\p{L}\p{N}]/u;
const DISMISSAL = /^(?:false[- ]alarm|test)(?![\w-])/i;
const kinds = {
    dismiss: 'dismissed',
    duplicate: 'duplicate',
    'close-unsigned': 'unsigned',
};
/**
 * `/dismiss false-alarm reason` or `/duplicate #12` by someone with triage rights, `/close-unsigned reason` by a maintainer;
 * the latest wins, `/revoke` takes one's own back, and what an incident was closed by before it was reopened counts no more.
 */
function findWayOut(situation) {
    const last = asked(situation)
        .filter(({ refused }) => refused === null)
        .at(-1);
    if (!last)
        return doubleOf(situation);
    const { name, command } = last;
    return { kind: kinds[name], by: command.by, reason: command.argument, comment: command.comment.id };
}
/** What a race opened twice, and the run that did it closed at once: its comment is the record. */
function doubleOf(situation) {
    const { issue, self } = situation;
    const comment = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComment */ .w)(issue.comments, 'alert', self);
    const isDouble = (0,_signal_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .signalMemory */ .e)(situation, 'alert').duplicateOf !== null;
    if (!comment || !isDouble || isUsedUp(comment, situation))
        return null;
    return { kind: 'duplicate', by: self, reason: '', comment: comment.id };
}
/** True for a way out that does not count, among those of its comment with its name. */
function isRefusedWayOut(situation, { name, comment }) {
    return asked(situation).some((one) => one.refused !== null && one.name === name && one.command.comment.id === comment.id);
}
/** Those that were asked for and do not count, each with the reason. */
function refusedOnes(situation) {
    return asked(situation).flatMap(({ name, command, refused }) => refused === null ? [] : [{ by: command.by, name, reason: refused }]);
}
/**
 * The comments whose authors may close it that way: on record, so that nobody is looked up twice. A comment that also asks for
 * what its author may not is looked up each time.
 */
function vouchedWaysOut(situation) {
    const all = asked(situation);
    const isUnfounded = (id) => all.some(({ command, refused }) => command.comment.id === id && refused === 'no-rights');
    return all.flatMap(({ command: { comment }, refused }) => refused === null && !isUnfounded(comment.id) ? [comment.id] : []);
}
/** A way out as our comment remembers it: people's words stay in their own comments, but for the number of the other report. */
function keptWayOut(wayOut, { issue }) {
    const number = wayOut.kind === 'duplicate' ? otherNumber(wayOut.reason, issue) : null;
    return { ...wayOut, reason: number === null ? '' : `#${number}` };
}
/** The number that the last `/duplicate` names; null where there is none. */
function duplicateOf(situation) {
    const last = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommands */ .P4)(situation.issue.comments)
        .filter((command) => command.name === 'duplicate')
        .at(-1);
    return last ? otherNumber(last.argument, situation.issue) : null;
}
function asked(situation) {
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommands */ .P4)(situation.issue.comments);
    return commands.flatMap((command, index) => {
        const name = nameOf(command);
        if (name === null || isTakenBack(command, commands.slice(index + 1)))
            return [];
        const refused = isUsedUp(command.comment, situation) ? 'used-up' : refusalOf(name, command, situation);
        return [{ name, command, refused }];
    });
}
function nameOf({ name }) {
    return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned' ? name : null;
}
/** True for what an incident was closed by before: our comment remembers it, and GitHub tells who closed and reopened it since. */
function isUsedUp({ id, createdAt }, situation) {
    const { issue, self } = situation;
    const closing = issue.stateChanges.findIndex(({ to, at }) => to === 'closed' && at >= createdAt);
    const later = closing < 0 ? [] : issue.stateChanges.slice(closing);
    const wasReopened = later.some(({ to, by, isBot }) => to === 'open' && !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(by, isBot, self));
    return wasReopened || id <= usedUpTo(situation);
}
function usedUpTo(situation) {
    const { passedAt, wayOut, spent } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)(situation);
    const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
    return wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
}
/** A dismissal says what it was instead, a closing without signatures why, a duplicate the number of the other report. */
function refusalOf(name, command, situation) {
    if (!(0,_rights_js__WEBPACK_IMPORTED_MODULE_3__/* .isVouched */ .dx)(command, situation))
        return 'no-rights';
    if (name === 'duplicate')
        return isAnotherReport(otherNumber(command.argument, situation.issue), situation) ? null : 'no-other';
    const isGiven = name === 'dismiss' ? DISMISSAL.test(command.argument) : REASON.test(command.argument);
    return isGiven ? null : 'no-reason';
}
/** `#12`, `12` or the link of an issue in the repository of the one it was said on, as browsers give it. */
function otherNumber(words, { url }) {
    const here = url.slice(0, url.lastIndexOf('/') + 1);
    const rest = words.startsWith(here) ? words.slice(here.length) : words.replace(/^#/, '');
    const match = /^(\d{1,9})(?!\w|\.\w)/.exec(rest);
    return match ? Number(match[1]) : null;
}
/** A duplicate is one of another record of ours, and not of one that is called, by however many steps, a duplicate of this one. */
function isAnotherReport(number, { issue, named, self }) {
    const other = named.find((one) => one.number === number);
    if (!other || number === issue.number || !other.labels.includes(_domain_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .RECORD_LABEL */ .Hd))
        return false;
    const reached = reachedFrom([other.number], named, self);
    return !reached.isCutOff && !reached.numbers.includes(issue.number);
}
/** A row of duplicates is followed so far; one that goes on is none that anybody made in earnest. */
const LONGEST_CHAIN = 10;
/**
 * Where duplicates lead: of these, what they are called a duplicate of, by whomever, and so on. All that is asked for on another
 * record counts, since which of it holds there would take the rights of everybody who asked.
 */
function reachedFrom(from, named, self) {
    let numbers = from;
    let last = from;
    for (let step = 0; step < LONGEST_CHAIN && last.length > 0; step += 1) {
        const called = last.flatMap((number) => calledDuplicateOf(named.find((one) => one.number === number), self));
        last = [...new Set(called)].filter((number) => !numbers.includes(number));
        numbers = [...numbers, ...last];
    }
    return { numbers, isCutOff: last.length > 0 };
}
function calledDuplicateOf(record, self) {
    if (!record)
        return [];
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommands */ .P4)(record.comments);
    const said = commands.filter((command, index) => command.name === 'duplicate' && !isTakenBack(command, commands.slice(index + 1)));
    return [...said.map(({ argument }) => argument), ...closedWith(record, self)].flatMap((words) => otherNumber(words, record) ?? []);
}
/** What a record that is closed as a duplicate was called then: its comment may be gone, edited or revoked since. */
function closedWith(record, self) {
    const memory = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .readSignoffMemory */ .i)({ issue: record, self });
    const { wayOut } = memory;
    return wayOut?.kind === 'duplicate' && (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .hasPassed */ .P)({ issue: record }, memory) ? [wayOut.reason] : [];
}
/** The further records that the last `/duplicate` leads to and that were not looked up yet. */
function furtherDuplicates(situation) {
    const { issue, named, self } = situation;
    const first = duplicateOf(situation);
    const known = [issue.number, ...named.map((one) => one.number)];
    const reached = first === null ? [] : reachedFrom([first], named, self).numbers;
    return reached.includes(issue.number) ? [] : reached.filter((number) => !known.includes(number));
}
function isTakenBack({ by }, later) {
    return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
}


/***/ })

};
