export const id = 742;
export const ids = [742];
export const modules = {

/***/ 27922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rawOffsets)
/* harmony export */ });
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


/***/ }),

/***/ 46578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ hasEvidence),
/* harmony export */   w: () => (/* binding */ closingRefusal)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68100);
/* harmony import */ var _parsing_blank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49556);



const DAY = 24 * 60 * 60 * 1000;
/** A word is a word in any script. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60}/gu;
const FEWEST_WORDS = 3;
/**
 * What a closed action lacks, or null: done asks for evidence (a link, another issue or pull request, or the merge that closed
 * it), not planned for a reason in a comment of whoever closed it. Judged within a day of the closing: later it is history.
 */
function closingRefusal(one, situation) {
    if (one.state === 'open' || one.closedAt === null)
        return null;
    if (Date.parse(situation.now) - Date.parse(one.closedAt) > DAY)
        return null;
    if (one.stateReason === 'not_planned' || one.stateReason === 'duplicate')
        return hasReason(one) ? null : 'reason';
    return hasEvidence(one, situation) ? null : 'evidence';
}
/** True when something outside of the issue and its incident shows that the action works. */
function hasEvidence(one, { issue }) {
    if (one.closing?.through)
        return true;
    const texts = [(0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .readActionIssue */ .kO)(one.body).shownBy, ...said(one).map(({ body }) => body)].map(seen);
    const own = [one.url, issue.url].map(placeOf);
    const isOwn = (place) => own.some((url) => place.startsWith(url) && !/^\d/.test(place.slice(url.length)));
    const isOther = (number) => ![0, one.number, issue.number].includes(Number(number));
    return texts.some((text) => {
        const links = text.match(/https?:\/\/[\p{L}\p{N}][^\s)>\]]{3,500}/gu) ?? [];
        const numbers = [...text.matchAll(/(?:^|[\s(])#(\d{1,9})\b/g)].map((match) => match[1]);
        return links.some((link) => !isOwn(placeOf(link))) || numbers.some(isOther);
    });
}
function hasReason(one) {
    const from = Date.parse(one.closedAt ?? '') - DAY;
    return said(one).some(({ author, body, createdAt }) => {
        const isCloser = !one.closing?.by || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(author, one.closing.by);
        return (isCloser && Date.parse(createdAt) >= from && (seen(body).match(WORDS) ?? []).length >= FEWEST_WORDS);
    });
}
/** What people see of a text: a reason or a link in an HTML comment shows nobody anything. */
function seen(text) {
    return (0,_parsing_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenLines */ .H)(text).join('\n');
}
/** Where a link leads: GitHub sends the address of a pull request on to the issue of that number. */
function placeOf(link) {
    return link
        .toLowerCase()
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/\/pull\/(?=\d)/, '/issues/');
}
function said({ comments }) {
    return comments.filter((comment) => !comment.isBot && !comment.hidden);
}


/***/ }),

/***/ 44444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ dueOf),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   xb: () => (/* binding */ isUnassignable)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);
/* harmony import */ var _parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68100);



/** True for an issue that is open after its due day (UTC). */
function isOverdue({ state }, due, now) {
    return state === 'open' && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(due) && due < now.slice(0, 10);
}
/** The due day of an issue: its row's, else its own. */
function dueOf(one, actions) {
    const row = actions.find(({ issue }) => issue?.number === one.number)?.row;
    return (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(row?.due ?? null) ? (row?.due ?? null) : (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .readActionIssue */ .kO)(one.body).due;
}
/** Owners who are logins and whom GitHub would not assign: the report keeps them, and the board names them. */
function isUnassignable({ row, issue }) {
    if (issue === null || issue.state === 'closed' || row.owner === null || !_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(row.owner))
        return false;
    const agreed = (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .agreementOf */ .ge)(issue.body)?.owner ?? null;
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(agreed, row.owner) && !issue.assignees.some((one) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(one, row.owner));
}


/***/ }),

/***/ 27489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ agree)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/rendering/action-issue.js
var rendering_action_issue = __webpack_require__(19496);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
;// CONCATENATED MODULE: ./build/src/policy/action-text.js





/** The issue's own text and assignees, as agreed. One opened by hand keeps its text but for what changed. */
function onIssue(one, row, values, situation) {
    const said = (0,action_issue/* readActionIssue */.kO)(one.body);
    const splices = [
        ...fieldSplice(one.body, 'owner', said.owner, values.owner),
        ...fieldSplice(one.body, 'due', said.due, values.due),
        ...marks(one, row, values, situation),
    ];
    const body = splices.length === 0
        ? []
        : [
            {
                kind: 'body',
                issue: one.number,
                base: one.body,
                splices,
                why: 'owner and due day are as agreed',
            },
        ];
    return [...body, ...assignment(one, said.owner, values.owner)];
}
function fieldSplice(body, id, said, wished) {
    const place = (0,action_issue/* fieldOf */._F)(body, id);
    if (!place || wished === null || said === wished || (id === 'owner' && isSameOwner(said, wished)))
        return [];
    return [{ at: place.from, remove: place.to - place.from, insert: (0,safe/* neutralise */.$0)(wished) }];
}
/** The lines that only we read: what was agreed on, and, where somebody took it out, which incident it is for. */
function marks(one, row, values, { issue }) {
    const span = (0,action_issue/* agreementSpan */.$U)(one.body);
    const line = (0,rendering_action_issue/* agreementLine */.JA)(values);
    const isSame = span !== null && one.body.slice(span.from, span.to) === line;
    const lost = one.isOurs && (0,action_issue/* incidentOfAction */.Ge)(one.body) === null && (0,action_issue/* actionKeyOf */.zs)(one.body, issue.number) === null;
    const marker = lost ? `\n\n${(0,rendering_action_issue/* actionMarker */.$t)(issue.number, (0,action_pairs/* keyOf */.TN)(row))}` : '';
    const end = one.body.trimEnd().length;
    const agreed = isSame
        ? []
        : span
            ? [{ at: span.from, remove: span.to - span.from, insert: line }]
            : [{ at: end, remove: 0, insert: `\n\n${line}` }];
    return [...agreed, ...(marker ? [{ at: end, remove: 0, insert: marker }] : [])];
}
/** Who is assigned follows a changed owner; whom GitHub will not assign is tried once. */
function assignment(one, said, owner) {
    if (owner === null || isSameOwner(said, owner))
        return [];
    const isNew = domain_issue/* LOGIN */.S3.test(owner) && !one.assignees.some((login) => (0,domain_issue/* isSamePerson */.sO)(login, owner));
    const remove = one.assignees.filter((login) => (0,domain_issue/* isSamePerson */.sO)(login, said));
    if (!isNew && remove.length === 0)
        return [];
    const add = isNew ? [owner] : [];
    return [{ kind: 'assignees', issue: one.number, add, remove, why: 'its owner has changed' }];
}
/** The same owner, however the name is written: an issue has it without the power to mention. */
function isSameOwner(a, b) {
    const plain = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return a !== null && b !== null && plain(a) === plain(b);
}

// EXTERNAL MODULE: ./build/src/policy/date-field.js
var date_field = __webpack_require__(50667);
;// CONCATENATED MODULE: ./build/src/policy/action-sync.js





/**
 * Brings a row and its issue together. Where only one side differs from what was agreed on before, that side was edited; where
 * both do, or nothing is known, the side that people edited last. An emptied field changes nothing.
 */
function agree(one, row, situation) {
    const there = sideOf(one);
    if (row === null)
        return { values: there, changes: [], effects: [] };
    const base = baseOf(one);
    const here = { owner: row.owner, due: (0,time/* isDate */.$P)(row.due) ? row.due : null };
    const owner = merge('owner', here.owner, there.owner, base?.owner, one, situation);
    const due = merge('due', here.due, there.due, base?.due, one, situation);
    const values = { owner: owner.value, due: due.value };
    const effects = [...(0,date_field/* keepDateField */.C)(one, values.due, situation), ...onIssue(one, row, values, situation)];
    const changes = [owner.change, due.change].filter((change) => change !== null);
    return { values, changes, effects };
}
/** What the issue says. Whoever is assigned owns it, when the owner that it names is not among them. */
function sideOf(one) {
    const { owner, due } = (0,action_issue/* readActionIssue */.kO)(one.body);
    const isAssigned = one.assignees.some((login) => (0,domain_issue/* isSamePerson */.sO)(login, owner));
    return { owner: isAssigned ? owner : (one.assignees[0] ?? owner), due };
}
/** Known from the issue's own line; an issue that no person edited still says what was agreed on at its opening. */
function baseOf(one) {
    return (0,action_issue/* agreementOf */.ge)(one.body) ?? (one.isOurs && one.editedAt === null ? (0,action_issue/* readActionIssue */.kO)(one.body) : null);
}
function merge(field, here, there, base, one, situation) {
    const isSame = (a, b) => a === (b ?? null) || (field === 'owner' && isSameOwner(a, b ?? null));
    if (here === null || there === null || isSame(here, there))
        return { value: here ?? there, change: null };
    const side = isSame(here, base)
        ? 'issue'
        : isSame(there, base)
            ? 'report'
            : (one.editedAt ?? '') > lastEdit(situation)
                ? 'issue'
                : 'report';
    const [from, to] = side === 'issue' ? [here, there] : [there, here];
    return { value: to, change: { field, from, to, side } };
}
/** When a person last edited the report; empty when nobody did. */
function lastEdit({ issue, self }) {
    const byPeople = issue.edits.filter((edit) => !(0,domain_issue/* isOwn */.NP)(edit.by, edit.isBot, self));
    const known = issue.editedAt !== null && !(0,domain_issue/* isSamePerson */.sO)(issue.editor, self) ? [issue.editedAt] : [];
    return [...byPeople.map((edit) => edit.at), ...known].sort().at(-1) ?? '';
}


/***/ }),

/***/ 90753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ keepBoard)
});

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(60380);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/domain/signoff.js
var signoff = __webpack_require__(66224);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/parsing/remediation/items.js
var items = __webpack_require__(87928);
// EXTERNAL MODULE: ./build/src/domain/action-fields.js
var action_fields = __webpack_require__(68962);
// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(98131);
// EXTERNAL MODULE: ./build/src/rendering/gap.js
var rendering_gap = __webpack_require__(41610);
// EXTERNAL MODULE: ./build/src/rendering/minute.js
var minute = __webpack_require__(90740);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/rendering/signoff.js
var rendering_signoff = __webpack_require__(2356);
// EXTERNAL MODULE: ./build/src/rendering/unreached.js
var rendering_unreached = __webpack_require__(2941);
;// CONCATENATED MODULE: ./build/src/rendering/board-fold.js









/** Characters of one list: all of them fit into a comment. */
const LIST = 6_000;
/** Everything that the ten lines leave out, under one fold that opens at one touch. */
function folded(view, gaps) {
    const { memory, phase, closed, url } = view;
    const parts = [
        list('All gaps', gaps.map((gap) => (0,rendering_gap/* gapLine */.B)(gap, url))),
        list(`Tasks: ${(0,phases/* phaseRow */.Y7)(phase).title}`, closed || isOnCheapPath(view) ? [] : (0,phases/* phaseRow */.Y7)(phase).tasks.map((task) => (0,safe/* ours */.Od)(`- ${task}`))),
        list('People', peopleLines(view)),
        list('Clocks', view.clocks.map(({ id, due, isOverdue }) => (0,safe/* ours */.Od)(`- ${id}: by ${(0,minute/* minuteOf */.i)(due)}${isOverdue ? ', overdue' : ''}`))),
        list('Severity so far', memory.history.map((change) => (0,safe/* ours */.Od)(`- ${(0,minute/* minuteOf */.i)(change.at)}: ${change.severity}`))),
        list('Told', (memory.notified ?? []).filter((one) => one.error === null).map(toldLine)),
        list('Not reached', view.unreached.map((one) => (0,safe/* safe */.gB) `- ${(0,rendering_unreached/* unreachedLine */.Y)(one)}`)),
        list('Links', linkLines(view)),
        list('Preventive actions', view.actions.map(actionLine)),
        list('Before it can close', closed ? [] : view.missing.map((one) => (0,safe/* safe */.gB) `- ${(0,rendering_signoff/* missingLine */.X1)(one)}`)),
    ].filter((part) => part !== null);
    const names = (0,safe/* ours */.Od)('Gaps, tasks, people, history, links, actions, sign-off');
    return (0,safe/* safe */.gB) `<details><summary>${names}</summary>\n\n${(0,safe/* joinSafe */.e)(parts, '\n\n')}\n\n</details>`;
}
function list(title, lines) {
    if (lines.length === 0)
        return null;
    return (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(title)}** (${lines.length})\n\n${(0,safe/* joinSafe */.e)((0,safe/* fitting */._Q)(lines, LIST), '\n')}`;
}
function peopleLines({ report }) {
    return roles/* roles */.O.map((role) => (0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(role.title)}: ${(0,safe/* neutralise */.$0)(report.people[role.id] ?? 'not named in the report', 60)}`);
}
/** `page:trigger`, `slack:declared`, `webhook:update:12`: keys are ours. */
function toldLine({ key, at }) {
    const [channel, event] = key.split(':');
    const names = { page: 'PagerDuty', slack: 'Slack', webhook: 'webhook' };
    return (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)((0,minute/* minuteOf */.i)(at))}: ${(0,safe/* neutralise */.$0)(names[channel ?? ''] ?? 'another')}, ${(0,safe/* neutralise */.$0)(event ?? '')}`;
}
/** Slack opens a channel by its id wherever the reader is signed in (https://docs.slack.dev/interactivity/deep-linking). */
function linkLines({ url, memory }) {
    const room = memory.notified?.find(({ ref }) => ref !== undefined && /^[A-Z0-9]{3,20}$/.test(ref))?.ref;
    return [
        (0,safe/* ours */.Od)(`- [The report](${url})`),
        ...(room ? [(0,safe/* ours */.Od)(`- [The channel on Slack](https://slack.com/app_redirect?channel=${room})`)] : []),
    ];
}
const remarkWords = {
    overdue: '**overdue**',
    'not assignable': 'GitHub cannot assign its owner here',
    'too many': `one incident gets ${action_fields/* MOST_ACTION_ISSUES */.iX} issues at most`,
    unproven: 'nothing shows that it works',
};
function actionLine({ row, issue, remarks }) {
    const stands = issue === null ? (0,safe/* ours */.Od)('not opened yet') : (0,safe/* safe */.gB) `#${issue.number}, ${(0,safe/* ours */.Od)(issue.state)}`;
    const place = (0,safe/* joinSafe */.e)([stands, ...remarks.map((one) => (0,safe/* ours */.Od)(remarkWords[one]))], '; ');
    return (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(row.action)} — ${(0,safe/* neutralise */.$0)(row.owner ?? 'no owner')}, due ${(0,safe/* neutralise */.$0)(row.due ?? 'no date')} (${place})`;
}

// EXTERNAL MODULE: ./build/src/rendering/memory.js
var rendering_memory = __webpack_require__(75991);
;// CONCATENATED MODULE: ./build/src/rendering/board.js







const GAPS_SHOWN = 3;
const REMEDIATIONS_SHOWN = 2;
/** Lines before the fold; a rare line more costs a gap, which the fold has too. */
const LINES = 10;
/** The line above the gaps, and what to type next below them. */
const AROUND_GAPS = 2;
/** The status board: at most ten lines that a responder reads on a phone, and everything else folded away below them. */
function board(view) {
    const gaps = gapsOf(view);
    const lines = [
        stateLine(view),
        leadLine(view),
        clockLine(view),
        ...(view.mentioned.length > 0 ? [onCallLine(view)] : []),
        ...(view.edited.length > 0 ? [editedLine(view)] : []),
        ...unreachedLines(view),
        ...(view.remediations.length > 0 ? [remediationLine(view.remediations)] : []),
    ];
    const room = Math.min(GAPS_SHOWN, LINES - AROUND_GAPS - lines.length);
    const list = gaps.slice(0, room).map((gap) => (0,rendering_gap/* gapLine */.B)(gap, view.url));
    const heading = (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(gaps.length === 1 ? 'Gap' : 'Gaps')}** (${gaps.length}):`;
    const blocks = [
        ...lines,
        ...(list.length > 0 ? [heading, (0,safe/* joinSafe */.e)(list, '\n')] : []),
        ...(view.closed ? [] : [typeNext(view)]),
        folded(view, gaps),
    ];
    return (0,safe/* safe */.gB) `${(0,rendering_memory/* memoryLine */.U)('board', view.memory)}\n${(0,safe/* joinSafe */.e)(blocks, '\n\n')}`;
}
/** The findings that ask for something, the gravest first. */
function gapsOf({ findings }) {
    return findings.filter((finding) => finding.level !== 'note');
}
function stateLine({ report, phase, peak, memory, closed }) {
    const level = report.severity ??
        (report.severityPotential ? `${report.severityPotential} (potential)` : 'no severity yet');
    const worse = peak !== null && report.severity !== null && peak !== report.severity ? `, was ${peak}` : '';
    const doubt = memory.confirmed ? '' : ', reported, unconfirmed';
    const stands = closed ?? (0,phases/* phaseRow */.Y7)(phase).title;
    const kind = report.kind === 'incident' ? 'Incident' : report.kind === 'near-miss' ? 'Near miss' : 'Hazard';
    return (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(kind)} · ${(0,safe/* ours */.Od)(level + worse + doubt)} · ${(0,safe/* ours */.Od)(stands)}** — ${(0,safe/* neutralise */.$0)(report.system ?? 'system not named', 120)}`;
}
function leadLine({ report }) {
    const { lead } = report.people;
    return lead === null
        ? (0,safe/* ours */.Od)('**Lead:** nobody yet (`/lead @login`)')
        : (0,safe/* safe */.gB) `**Lead:** ${(0,safe/* neutralise */.$0)(lead, 60)}`;
}
const waits = {
    acknowledge: 'acknowledge',
    update: 'tell stakeholders how it stands',
    review: 'review it and sign it off',
};
/** The next clock; and, until somebody is in charge, whether anybody is being paged. */
function clockLine(view) {
    const { clocks, closed, memory, phase, report } = view;
    if (closed)
        return (0,safe/* ours */.Od)('**Next:** nothing; edits from now on reopen nothing.');
    const [next] = clocks;
    const paged = report.kind === 'incident' && phase === 'triage' ? ` ${pagedWords(view)}` : '';
    if (!next && !memory.confirmed)
        return (0,safe/* ours */.Od)(`**Next:** somebody with triage rights takes it on, or dismisses it.${paged}`);
    if (!next && isOnCheapPath(view))
        return (0,safe/* ours */.Od)(`**Next:** ${cheapNext(view)}.`);
    if (!next)
        return (0,safe/* ours */.Od)(`**Next:** ${(0,phases/* phaseRow */.Y7)(phase).tasks.join('; ').toLowerCase()}.${paged}`);
    const late = next.isOverdue ? ' **Overdue.**' : '';
    return (0,safe/* ours */.Od)(`**Next:** ${waits[next.id]} by ${(0,minute/* minuteOf */.i)(next.due)}.${late}${paged}`);
}
/** True for near misses and hazards: nobody responds to them, and nobody signs them, unless they were an incident once. */
function isOnCheapPath({ report, memory }) {
    return report.kind !== 'incident' && memory.wasIncident !== true;
}
function cheapNext({ missing }) {
    return missing.length === 0
        ? 'close the issue; nothing is missing'
        : 'say what stopped it and what prevents it, then close the issue';
}
function pagedWords({ paged }) {
    return paged === null ? 'Nobody is paged.' : `PagerDuty was told to page at ${(0,minute/* minuteOf */.i)(paged)}.`;
}
/** One line, the latest pull request first; what was closed without merging is left out while another stands. */
function remediationLine(all) {
    const standing = all.filter(({ state }) => state !== 'closed');
    const shown = (standing.length > 0 ? standing : all).slice(-REMEDIATIONS_SHOWN).reverse();
    const words = { open: 'open', merged: 'merged', closed: 'closed without merging' };
    const pieces = shown.map(({ pull, state, evals }) => {
        const said = evals === null ? (0,safe/* ours */.Od)('no evals compared') : (0,safe/* safe */.gB) `evals ${(0,safe/* neutralise */.$0)(evals, 200)}`;
        return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(pull)} ${(0,safe/* ours */.Od)(words[state])}, ${said}`;
    });
    return (0,safe/* safe */.gB) `**Remediation:** ${(0,safe/* joinSafe */.e)(pieces, '; ')}.`;
}
function editedLine({ edited }) {
    return (0,safe/* ours */.Od)(`**Edited since it was signed off:** ${edited.join(', ')}.`);
}
function onCallLine({ mentioned }) {
    return (0,safe/* ours */.Od)(`**On call now:** ${mentioned.map((who) => `@${who}`).join(', ')}`);
}
/** One line, whoever else was not reached: the others stand below. */
function unreachedLines({ unreached }) {
    const [first] = unreached;
    if (!first)
        return [];
    const more = unreached.length > 1 ? (0,safe/* safe */.gB) ` So it is with ${unreached.length - 1} more, listed below.` : (0,safe/* ours */.Od)('');
    return [(0,safe/* safe */.gB) `${(0,rendering_unreached/* unreachedLine */.Y)(first)}${more}`];
}
function typeNext(view) {
    return (0,safe/* ours */.Od)(`**Type next:** ${wordsToType(view)}.`);
}
function wordsToType(view) {
    const { report, phase, memory } = view;
    if (!memory.confirmed)
        return '`/ack` if you stand behind this report, or `/dismiss false-alarm reason`: until then it alarms nobody';
    if (isOnCheapPath(view))
        return '`/action text @owner due` for what prevents it, then close the issue: nobody has to sign';
    if (report.kind === 'incident' && report.severity === null)
        return '`/severity S2 reason`, or worse: S1, S0';
    return (0,phases/* phaseRow */.Y7)(phase).typeNext;
}

// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/policy/action-closing.js
var action_closing = __webpack_require__(46578);
// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
// EXTERNAL MODULE: ./build/src/policy/action-state.js
var action_state = __webpack_require__(44444);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(36390);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/action-remarks.js






/** Each preventive action with what is out of the ordinary about it, for the board. */
function actionsForBoard(situation) {
    const actions = (0,action_pairs/* preventiveActions */.wR)(situation);
    const canOpen = (0,prevent/* openable */.X)(situation, actions);
    return actions.map((action) => ({ ...action, remarks: remarksOn(action, canOpen, situation) }));
}
function remarksOn(action, canOpen, situation) {
    const { row, issue } = action;
    if (issue === null) {
        const isComplete = row.owner !== null && (0,time/* isDate */.$P)(row.due) && (0,rights/* isConfirmed */.it)(situation);
        const isLeftOut = isComplete && !canOpen.some((one) => one.row.action === row.action);
        return isLeftOut ? ['too many'] : [];
    }
    const isDone = issue.state === 'closed' && issue.stateReason === 'completed';
    return [
        ...((0,action_state/* isOverdue */.Jv)(issue, row.due, situation.now) ? ['overdue'] : []),
        ...((0,action_state/* isUnassignable */.xb)(action) ? ['not assignable'] : []),
        ...(isDone && !(0,action_closing/* hasEvidence */.I)(issue, situation) ? ['unproven'] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/policy/board-memory.js
var board_memory = __webpack_require__(82330);
// EXTERNAL MODULE: ./build/src/policy/clocks.js + 2 modules
var clocks = __webpack_require__(76046);
// EXTERNAL MODULE: ./build/src/policy/fingerprint.js
var fingerprint = __webpack_require__(71948);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/kept-comment.js
var kept_comment = __webpack_require__(66734);
// EXTERNAL MODULE: ./build/src/policy/notices.js
var notices = __webpack_require__(82637);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/peak.js + 1 modules
var peak = __webpack_require__(56771);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var policy_phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/signoff.js + 1 modules
var policy_signoff = __webpack_require__(45828);
// EXTERNAL MODULE: ./build/src/policy/unreached.js
var unreached = __webpack_require__(69331);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
;// CONCATENATED MODULE: ./build/src/policy/board.js




















/** Keeps the one status board: rewritten only when it would read differently. */
function keepBoard(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    const { issue, report, self } = situation;
    const existing = (0,memory/* ownComment */.w)(issue.comments, 'board', self);
    const phase = (0,policy_phase/* phaseNow */.kP)(situation);
    const text = board({
        url: issue.url,
        report,
        phase,
        peak: (0,peak/* peakSeverity */.Hr)(situation),
        memory: {
            history: (0,peak/* severityHistory */.cM)(situation),
            confirmed: (0,rights/* isConfirmed */.it)(situation),
            wasIncident: (0,peak/* hasBeenIncident */.lz)(situation),
            ...((0,peak/* hasRequiredNotice */.cS)(situation) ? { noticeRequired: true } : {}),
            ...remembered(situation),
        },
        closed: endOf(situation, gate),
        edited: editedSince(situation, gate),
        mentioned: (0,on_call/* mentionedNow */.U1)(situation),
        clocks: (0,clocks/* clocksOf */.b)(situation, gate),
        paged: (0,notices/* pagedAt */.be)(situation),
        unreached: (0,unreached/* unreached */.i)(situation, gate),
        findings: (0,validate/* validate */.t)(situation).filter((finding) => isAskedYet(finding, phase)),
        missing: gate.missing,
        actions: actionsForBoard(situation),
        remediations: (0,items/* readItems */.F1)(issue.body),
    });
    const why = existing ? 'the board follows the report' : 'every incident has one board';
    return (0,kept_comment/* keptComment */.e)({ issue: issue.number, key: 'board', text, why }, existing, self);
}
/** Who was told what, and which commands were handled; nothing at all while there were none, so that such boards stay short. */
function remembered(situation) {
    const notified = (0,notices/* notifiedSoFar */.iM)(situation);
    const commands = situation.heard?.memory ?? (0,board_memory/* readBoardMemory */.g)(situation).commands;
    const isEmpty = commands.handled.length === 0 && commands.before === 0 && commands.phase === null;
    return { ...(isEmpty ? {} : { commands }), ...(notified.length > 0 ? { notified } : {}) };
}
/** The board asks for a section only from the phase that owes it; what is wrong it shows at once. */
function isAskedYet({ level, field }, phase) {
    const section = sections/* sections */.V0.find(({ id }) => id === field);
    return (level === 'error' ||
        section === undefined ||
        (0,phases/* hasReached */.Nl)(phase, section.owedFromWhenSevere ?? section.owedFrom));
}
function endOf(situation, gate) {
    if ((0,policy_signoff/* passedAt */._K)(situation, gate) === null)
        return null;
    return gate.wayOut ? `closed as ${gate.wayOut.kind}` : 'closed, signed off';
}
/** What differs from everything that was signed: when it was closed, one of the signatures at least was of the report as it stood. */
function editedSince(situation, gate) {
    if (!(0,policy_signoff/* isSignedOff */.qn)(situation, gate))
        return [];
    const [first, ...others] = (0,policy_signoff/* signaturesOnRecord */.co)(situation, gate);
    if (!first)
        return [];
    const present = (0,fingerprint/* fingerprint */.R)(situation);
    const elsewhere = others.map((one) => (0,fingerprint/* changedSections */.n)(one.sections, present));
    return (0,fingerprint/* changedSections */.n)(first.sections, present)
        .filter((id) => elsewhere.every((changed) => changed.includes(id)))
        .map(signoff/* signedPartTitle */.KZ);
}


/***/ }),

/***/ 76046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ clocksOf)
});

// UNUSED EXPORTS: zoneOf

// EXTERNAL MODULE: ./build/src/domain/clocks.js
var clocks = __webpack_require__(20163);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/time/notices.js
var notices = __webpack_require__(86819);
// EXTERNAL MODULE: ./build/src/policy/happenings.js
var happenings = __webpack_require__(74215);
;// CONCATENATED MODULE: ./build/src/policy/last-update.js



/** How a Timeline entry says that stakeholders were told: `update: …`, `/update` or `(update)`. */
const TOLD = /^\W{0,6}update\b|\(update\)/i;
/** When stakeholders last heard something, by `/update` or a line of the Timeline: ISO 8601 UTC; null when never. */
function lastUpdate(situation) {
    const typed = (0,happenings/* countedUpdates */.B)(situation).map(({ comment }) => comment.createdAt);
    const entries = (0,notices/* readNotices */.Q)((0,lines/* scan */.SQ)((0,lines/* normalise */.j7)(situation.report.sections.timeline ?? '')).spoken);
    const written = entries.flatMap(({ moment, text }) => moment.precision === 'minute' && moment.at !== null && TOLD.test(text) ? [moment.at] : []);
    return [...typed, ...written].sort().at(-1) ?? null;
}

// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/peak.js + 1 modules
var peak = __webpack_require__(56771);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
// EXTERNAL MODULE: ./build/src/policy/signoff.js + 1 modules
var signoff = __webpack_require__(45828);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
;// CONCATENATED MODULE: ./build/src/policy/working-days.js

const WORKING_DAYS = 5;
/**
 * When a span that begins at an instant (milliseconds since 1970) is over, in the same unit. Business days are Monday to
 * Friday by the clocks of a zone, at the same time of day: one from Friday, Saturday or Sunday 10:00 ends on Monday 10:00.
 */
function endOfSpan(from, span, zone) {
    if ('seconds' in span)
        return from + span.seconds * 1000;
    const { day, minute } = (0,local_time/* wallTime */.Ow)(zone, from);
    const monday = day - (0,local_time/* weekdayOf */.Up)(day);
    const count = Math.min((0,local_time/* weekdayOf */.Up)(day), WORKING_DAYS - 1) + span.businessDays;
    const end = monday + 7 * Math.floor(count / WORKING_DAYS) + (count % WORKING_DAYS);
    return (0,local_time/* instantOf */.B9)(zone, { day: end, minute });
}

;// CONCATENATED MODULE: ./build/src/policy/clocks.js










const DAY = { seconds: 24 * 60 * 60 };
/** More periods than anybody is reminded of. */
const MOST_PERIODS = 10;
/** The clocks that run, the next one due first. Near misses, hazards and reports that nobody stands behind start none. */
function clocksOf(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    const { kind, severity } = situation.report;
    const isRunning = kind === 'incident' && severity !== null && (0,rights/* isConfirmed */.it)(situation);
    if (!isRunning || (0,signoff/* passedAt */._K)(situation, gate) !== null)
        return [];
    const clocks = [acknowledge(situation, severity), update(situation, severity), review(situation, severity)];
    return clocks
        .flatMap((wait) => (wait === null ? [] : run(situation, wait)))
        .sort((a, b) => Date.parse(a.due) - Date.parse(b.due));
}
function run(situation, { id, since, span }) {
    if (span === null)
        return [];
    const zone = zoneOf(situation);
    const now = Date.parse(situation.now);
    const due = endOfSpan(Date.parse(since), span, zone);
    let periods = 0;
    for (let end = due; end <= now && periods < MOST_PERIODS; periods += 1)
        end = endOfSpan(end, span, zone);
    return [{ id, since, due: (0,on_call/* isoOf */.dF)(due), isOverdue: periods > 0, periods }];
}
/** From the declaration, or from when it became as bad as it is. */
function acknowledge(situation, severity) {
    const { times } = situation.report;
    if (times.acknowledged || hasStopped(situation))
        return null;
    const span = (0,clocks/* spanFor */.Wc)(situation.settings.clocks, severity, 'acknowledge');
    return { id: 'acknowledge', since: turnedBad(situation), span };
}
/** From the last word to stakeholders. Daily once users are affected no more, and over with the resolution. */
function update(situation, severity) {
    if (hasEnded(situation))
        return null;
    const own = (0,clocks/* spanFor */.Wc)(situation.settings.clocks, severity, 'update');
    const span = own !== null && hasStopped(situation) ? DAY : own;
    const began = turnedBad(situation);
    const last = lastUpdate(situation);
    return { id: 'update', since: last !== null && last > began ? last : began, span };
}
/** From the resolution until it is signed off, by the worst level that it ever had. */
function review(situation, severity) {
    if (!hasEnded(situation))
        return null;
    const resolved = situation.report.times.resolved;
    const since = resolved?.precision === 'minute' ? resolved.at : null;
    const span = (0,clocks/* spanFor */.Wc)(situation.settings.clocks, (0,peak/* peakSeverity */.Hr)(situation) ?? severity, 'review');
    return { id: 'review', since: since ?? situation.issue.createdAt, span };
}
function turnedBad(situation) {
    const history = (0,peak/* severityHistory */.cM)(situation);
    const worse = history.filter((change, index) => index > 0 && (0,severities/* isWorse */.Bx)(change.severity, history[index - 1]?.severity ?? null));
    return worse.at(-1)?.at ?? situation.issue.createdAt;
}
function hasStopped({ report: { times, state } }) {
    return times.mitigated !== null || state === 'mitigated' || times.resolved !== null || state === 'resolved';
}
function hasEnded({ report: { times, state } }) {
    return times.resolved !== null || state === 'resolved' || state === 'closed';
}
/** The zone whose business days count. */
function zoneOf({ settings }) {
    return settings.clocks['time-zone'] ?? (0,rotation/* rotationOf */.c_)(settings['on-call']).zone;
}


/***/ }),

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   dZ: () => (/* binding */ hasTriage),
/* harmony export */   vd: () => (/* binding */ holdsRole),
/* harmony export */   wP: () => (/* binding */ misread)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36633);


/** Nothing is left to do but the reaction. */
const done = { done: true };
/** What was typed cannot be understood: the form is shown beside the reason. */
function misread(reason) {
    return { done: false, reason, showForm: true };
}
/** It was understood and cannot be. */
function refused(reason) {
    return { done: false, reason, showForm: false };
}
/** True for triage rights or more. */
function hasTriage(by, { rights }) {
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .qb)(rights[by.toLowerCase()], 'triage');
}
/** True for people who hold a role on the incident. */
function holdsRole(by, situation) {
    return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R)(by, situation).length > 0 || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(situation.report.people.onCall, by);
}


/***/ }),

/***/ 50667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ keepDateField),
/* harmony export */   j: () => (/* binding */ fieldDate)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);
/* harmony import */ var _parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68100);


/** A due day for the field that the settings name; null where there is no such field, or no day. */
function fieldDate(due, { settings, dateFields }) {
    const name = settings['due-date-field']?.toLowerCase();
    const field = dateFields.find((one) => one.name.toLowerCase() === name);
    return field && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDate */ .$P)(due) ? { field: field.id, day: due } : null;
}
/**
 * Brings a changed due day to the field. What was agreed on before tells whether it changed: the field itself is never read, so
 * that an event without a change asks GitHub for nothing, and a day that people set there by hand stays until then.
 */
function keepDateField(one, due, situation) {
    const date = fieldDate(due, situation);
    if (date === null || (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .agreementOf */ .ge)(one.body)?.due === due)
        return [];
    return [{ kind: 'date-field', issue: one.number, ...date, why: 'its due day has changed' }];
}


/***/ }),

/***/ 74215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countedUpdates),
/* harmony export */   I: () => (/* binding */ happenings)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31450);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56771);
/* harmony import */ var _reminder_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72342);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36633);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9554);






/** Of changes and updates the latest few: who joins late is not flooded with what is long known. */
const MOST_AT_ONCE = 5;
/** What has happened to an incident so far, in the order of telling. */
function happenings(situation, gate) {
    const { times } = situation.report;
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standingOf */ .YP)(situation, gate);
    const isResolved = standing === 'resolved' || (standing === 'closed' && times.resolved !== null);
    return [
        { event: 'declared', id: 'declared' },
        ...(times.acknowledged ? [{ event: 'acknowledged', id: 'acknowledged' }] : []),
        ...changes(situation),
        ...updates(situation),
        ...overdue(situation),
        ...(isResolved ? [{ event: 'resolved', id: 'resolved' }] : []),
        ...(standing === 'closed' ? [{ event: 'closed', id: 'closed' }] : []),
    ];
}
function changes(situation) {
    const history = (0,_peak_js__WEBPACK_IMPORTED_MODULE_1__/* .severityHistory */ .cM)(situation).map((change) => change.severity);
    return history
        .flatMap((to, index) => {
        const from = history[index - 1];
        return from ? [{ event: 'severity', id: `severity:${index}:${to}`, from, to }] : [];
    })
        .slice(-MOST_AT_ONCE);
}
function updates(situation) {
    return countedUpdates(situation)
        .slice(-MOST_AT_ONCE)
        .map(({ by, argument, comment }) => ({
        event: 'update',
        id: `update:${comment.id}`,
        by,
        words: argument,
        url: comment.url,
    }));
}
/** What people were reminded of: the comment with the reminders is the record. */
function overdue(situation) {
    return (0,_reminder_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .remindersSoFar */ .V)(situation)
        .slice(-MOST_AT_ONCE)
        .map(({ clock, since, period }) => ({
        event: 'overdue',
        id: `overdue:${clock}:${since}:${period}`,
        clock,
    }));
}
/** Every `/update` for stakeholders that counts: by someone with triage rights or a role on the incident. */
function countedUpdates(situation) {
    return (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommands */ .P4)(situation.issue.comments).filter((command) => command.name === 'update' && command.argument !== '' && counts(command, situation));
}
function counts({ by }, situation) {
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage') || (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .rolesOf */ .R)(by, situation).length > 0;
}


/***/ }),

/***/ 66734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ keptComment)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _rendering_safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


/**
 * Writes or rewrites a comment that this product keeps, unless it reads so already. Where somebody else edited it last it is
 * written again even then, with a mark, since GitHub takes an equal text for no edit and its memory would stay void.
 */
function keptComment({ text, ...wish }, existing, self) {
    const id = existing?.id ?? null;
    if (existing?.body !== text)
        return [{ kind: 'comment', id, text, ...wish }];
    if (existing.editor === null || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(existing.editor, self))
        return [];
    const again = (0,_rendering_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${text}\n${(0,_rendering_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('<!-- written again -->')}`;
    return [{ kind: 'comment', id, text: again, ...wish, why: 'somebody else edited it' }];
}


/***/ }),

/***/ 82637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   be: () => (/* binding */ pagedAt),
/* harmony export */   iM: () => (/* binding */ notifiedSoFar),
/* harmony export */   xr: () => (/* binding */ wasTold)
/* harmony export */ });
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82330);

/** More than one incident ever needs; the oldest go first. */
const MOST_REMEMBERED = 80;
/**
 * Everything that was told or tried so far, in this run and before. A failure that goes on keeps the time at which it
 * began, so that the board does not change with every try.
 */
function notifiedSoFar(situation) {
    const before = (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoardMemory */ .g)(situation).notified;
    const now = situation.notified.map((one) => before.find((old) => isSame(old, one)) ?? one);
    const kept = before.filter((old) => !now.some((one) => one.key === old.key));
    return [...kept, ...now].slice(-MOST_REMEMBERED);
}
function isSame(old, one) {
    return old.key === one.key && old.error === one.error && one.error !== null;
}
/** True once something was told under this key, or under a key that begins with it when it ends in `:`. */
function wasTold(situation, key) {
    return notifiedSoFar(situation).some((one) => one.error === null && (key.endsWith(':') ? one.key.startsWith(key) : one.key === key));
}
/** When the pager was told to ring: ISO 8601 UTC; null where it was not. */
function pagedAt(situation) {
    const told = notifiedSoFar(situation).find((one) => one.key === 'page:trigger' && one.error === null);
    return told?.at ?? null;
}


/***/ }),

/***/ 33819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify),
  r: () => (/* binding */ untold)
});

// EXTERNAL MODULE: ./build/src/rendering/outgoing.js
var outgoing = __webpack_require__(25906);
;// CONCATENATED MODULE: ./build/src/rendering/notice.js

const sentences = {
    declared: 'was declared',
    acknowledged: 'was acknowledged: somebody is in charge',
    resolved: 'is resolved',
    closed: 'is closed',
};
/** The words on a pager. */
function pageText(subject) {
    return (0,outgoing/* told */.Ev) `${nameOf(subject)}: ${subject.title}`;
}
/** One sentence in plain words. */
function noticeText(subject, said) {
    if (said.event === 'update')
        return (0,outgoing/* told */.Ev) `${nameOf(subject)}, update: ${(0,outgoing/* outgoing */.by)(said.words ?? '')}`;
    return (0,outgoing/* told */.Ev) `${nameOf(subject)} ${happened(said)}: ${subject.title}`;
}
/** The same as a message on Slack, with its link. */
function slackText(subject, said) {
    const link = (0,outgoing/* told */.Ev) `<${(0,outgoing/* ownWord */.ji)(said.url ?? subject.url)}|${nameOf(subject)}>`;
    if (said.event === 'update')
        return (0,outgoing/* told */.Ev) `${link}, update by ${(0,outgoing/* forSlack */.Co)(said.by ?? '')}: ${(0,outgoing/* forSlack */.Co)(said.words ?? '')}`;
    const more = said.event === 'declared' ? (0,outgoing/* ownWord */.ji)('. Report, board and sign-off are there.') : (0,outgoing/* ownWord */.ji)('');
    return (0,outgoing/* told */.Ev) `${link} ${happened(said)}: ${(0,outgoing/* forSlack */.Co)(subject.title)}${more}`;
}
/** A channel's topic: plain text of at most 250 characters (https://docs.slack.dev/reference/methods/conversations.setTopic). */
function topicText(subject) {
    return (0,outgoing/* told */.Ev) `${nameOf(subject)} · ${(0,outgoing/* ownWord */.ji)(subject.standing)} · ${(0,outgoing/* ownWord */.ji)(subject.url)}`.slice(0, 250);
}
function nameOf({ severity, number }) {
    return (0,outgoing/* told */.Ev) `${(0,outgoing/* ownWord */.ji)(severity ?? 'Unrated')} incident #${number}`;
}
const late = {
    acknowledge: 'waits for somebody to acknowledge it, past its time',
    update: 'waits for word to stakeholders, past its time',
    review: 'waits for its review, past its time',
};
function happened({ event, from, to, clock }) {
    if (event === 'overdue')
        return (0,outgoing/* ownWord */.ji)(clock ? late[clock] : 'is overdue');
    if (event === 'severity')
        return (0,outgoing/* ownWord */.ji)(`is now ${to}, it was ${from}`);
    return (0,outgoing/* ownWord */.ji)(event === 'update' ? '' : sentences[event]);
}

// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/happenings.js
var happenings = __webpack_require__(74215);
// EXTERNAL MODULE: ./build/src/policy/notices.js
var notices = __webpack_require__(82637);
// EXTERNAL MODULE: ./build/src/policy/peak.js + 1 modules
var peak = __webpack_require__(56771);
// EXTERNAL MODULE: ./build/src/policy/standing.js
var standing = __webpack_require__(9554);
;// CONCATENATED MODULE: ./build/src/policy/page.js



/**
 * The state in which the pager belongs: ringing until somebody is in charge, quiet afterwards, resolved at the end. An
 * acknowledgement is sent even when no page is remembered, since the memory may be lost and PagerDuty drops what fits no
 * alert. A downgrade quiets nothing: people do.
 */
function pageOf(situation, gate) {
    const levels = situation.settings.pager?.pagerduty?.severities ?? [];
    const { kind, severity } = situation.report;
    const wasPaged = (0,notices/* wasTold */.xr)(situation, 'page:');
    if (kind !== 'incident' || (0,standing/* isOver */.PU)((0,standing/* standingOf */.YP)(situation, gate)))
        return wasPaged ? resolve(kind === 'incident') : null;
    const isPaging = severity !== null && levels.includes(severity);
    if (!isPaging && !wasPaged)
        return null;
    if (hasSomebody(situation, levels))
        return { key: 'page:acknowledge', event: 'acknowledged', why: 'somebody is in charge' };
    if (!isPaging)
        return null;
    return { key: 'page:trigger', event: 'declared', why: `an ${severity} pages, and nobody is in charge yet` };
}
function resolve(isIncident) {
    const why = isIncident ? 'it is over' : 'it is no incident';
    return { key: 'page:resolve', event: 'resolved', why };
}
/**
 * True when somebody took charge of the incident at a level that pages: whoever acknowledged a mild one may be asleep
 * when it turns severe.
 */
function hasSomebody(situation, levels) {
    const { times, state } = situation.report;
    const moments = [times.acknowledged, times.mitigated].filter((time) => time !== null);
    if (moments.length === 0)
        return state === 'mitigated';
    const history = (0,peak/* severityHistory */.cM)(situation);
    const turned = history.findIndex((change) => levels.includes(change.severity));
    const since = turned > 0 ? history[turned]?.at : undefined;
    if (since === undefined)
        return true;
    return moments.some(({ at, precision }) => at === null || precision !== 'minute' || Date.parse(at) + 60_000 > Date.parse(since));
}

// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/notify.js







const DAY_MS = 24 * 60 * 60 * 1000;
/**
 * Whom to tell what, each thing once: the pager, the Slack channel and the webhook that the settings name. A report that
 * nobody with rights stands behind tells nobody; a near miss or a hazard begins nothing, nor does what is already over.
 * What was tried in this run waits for the next.
 */
function notify(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    const tried = situation.notified.map((one) => one.key);
    return untold(situation, gate).filter((wish) => !tried.includes(wish.key));
}
/** Everything that is still to be told, tried or not. */
function untold(situation, gate) {
    if (!(0,rights/* isConfirmed */.it)(situation))
        return [];
    const wishes = [...page(situation, gate), ...slack(situation, gate), ...webhook(situation, gate)];
    return wishes.filter((wish) => !(0,notices/* wasTold */.xr)(situation, wish.key));
}
function page(situation, gate) {
    const due = situation.settings.pager?.pagerduty ? pageOf(situation, gate) : null;
    if (due === null)
        return [];
    const subject = (0,standing/* subjectOf */.et)(situation, gate);
    const notice = { ...about(situation), subject, text: pageText(subject) };
    return [{ ...notice, ...due, channel: 'pagerduty' }];
}
function slack(situation, gate) {
    const setting = situation.settings.slack;
    const { kind, severity } = situation.report;
    if (!setting || kind !== 'incident')
        return [];
    const isDue = severity !== null && setting.severities.includes(severity) && !hasEnded(situation, gate);
    const id = (0,notices/* notifiedSoFar */.iM)(situation).find((one) => one.key === 'slack:declared')?.ref ?? null;
    if (!isDue && id === null)
        return [];
    const subject = (0,standing/* subjectOf */.et)(situation, gate);
    const room = {
        id,
        name: `${setting.prefix}${subject.number}-${subject.declaredAt.slice(0, 10)}`,
        topic: topicText(subject),
        isPrivate: setting.private,
        invite: setting.invite,
    };
    return (0,happenings/* happenings */.I)(situation, gate).map((happening) => ({
        ...telling(happening, situation),
        channel: 'slack',
        key: `slack:${happening.id}`,
        subject,
        text: slackText(subject, happening),
        room,
    }));
}
function webhook(situation, gate) {
    const setting = situation.settings.webhook;
    if (!setting || situation.report.kind !== 'incident')
        return [];
    const isStale = hasEnded(situation, gate) && !endedLately(situation, gate);
    if (isStale && !(0,notices/* wasTold */.xr)(situation, 'webhook:'))
        return [];
    const subject = (0,standing/* subjectOf */.et)(situation, gate);
    return (0,happenings/* happenings */.I)(situation, gate)
        .filter(({ event }) => setting.events.includes(event))
        .map((happening) => ({
        ...telling(happening, situation),
        channel: 'webhook',
        key: `webhook:${happening.id}`,
        subject,
        text: noticeText(subject, happening),
        url: setting.url,
    }));
}
function about({ issue, now }) {
    return { kind: 'notify', issue: issue.number, at: now };
}
function telling({ event }, situation) {
    const why = event === 'declared' ? 'the settings ask for it' : 'it happened since they were told';
    return { ...about(situation), event, why };
}
function hasEnded(situation, gate) {
    return (0,standing/* isOver */.PU)((0,standing/* standingOf */.YP)(situation, gate));
}
/** True for a day after the end, so that a receiver of endings alone hears of them, and none of last year's. */
function endedLately(situation, gate) {
    const at = (0,standing/* endedAt */.u5)(situation, gate);
    return at !== null && Date.parse(situation.now) - Date.parse(at) < DAY_MS;
}


/***/ }),

/***/ 93808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ mentionedNow),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   gL: () => (/* binding */ callFor),
/* harmony export */   zP: () => (/* binding */ onCallAt)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86582);
/* harmony import */ var _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57366);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49601);
/* harmony import */ var _shifts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);





/** How an incident is treated whose level is not known yet: somebody sees it at once, not everybody is woken. */
const UNKNOWN_LEVEL = 'S1';
/** Who is on call at an instant (ISO 8601), one for each layer. */
function onCallAt(onCall, at) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .rotationOf */ .c_)(onCall);
    const instant = Date.parse(at);
    return (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .standingLayers */ .hP)(rotation).map((layer) => {
        const next = (0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .nextHandOver */ .Rb)(rotation, layer, instant);
        return {
            layer: layer.name,
            ...(0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .holderAt */ .uF)(rotation, layer, instant),
            until: next === null ? null : isoOf(next),
        };
    });
}
/** An instant in milliseconds since 1970 as ISO 8601 UTC to the second. */
function isoOf(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/**
 * Whom an incident of a severity calls at an instant (ISO 8601). A team cannot be assigned, and GitHub's own token cannot
 * read who is in it (https://docs.github.com/en/rest/teams/members): it is mentioned in place of being assigned.
 */
function callFor(onCall, at, severity) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .rotationOf */ .c_)(onCall);
    const level = severity ?? UNKNOWN_LEVEL;
    const holders = (choice) => (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .standingLayers */ .hP)(rotation)
        .filter(({ name }, index) => isChosen(choice, name, index))
        .map((layer) => (0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .holderAt */ .uF)(rotation, layer, Date.parse(at)).who);
    const called = holders(rotation.assign[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .callDefaults */ .lb.assign[level]);
    const mentioned = holders(rotation.mention[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .callDefaults */ .lb.mention[level]);
    return {
        assign: eachOnce(called.filter((who) => !(0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isTeam */ .IJ)(who))),
        mention: eachOnce([...mentioned, ...called.filter(_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isTeam */ .IJ)]),
    };
}
function isChosen(choice, name, index) {
    if (typeof choice !== 'string')
        return choice.includes(name);
    return choice === 'all' || (choice === 'first' && index === 0);
}
function eachOnce(people) {
    return people.filter((one, index) => people.findIndex((other) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(one, other)) === index);
}
/** Whom the board of an incident mentions now: those on call, while it is open and nobody has acknowledged it. */
function mentionedNow(situation) {
    const { issue, now, report, settings } = situation;
    const waits = report.kind === 'incident' && issue.state === 'open' && report.times.acknowledged === null;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfirmed */ .it)(situation))
        return [];
    return callFor(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .I)(report)).mention;
}


/***/ }),

/***/ 36390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ openable),
  F: () => (/* binding */ prevent)
});

// EXTERNAL MODULE: ./build/src/domain/action-fields.js
var action_fields = __webpack_require__(68962);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/rendering/action-comment.js
var action_comment = __webpack_require__(96430);
// EXTERNAL MODULE: ./build/src/rendering/action-issue.js
var rendering_action_issue = __webpack_require__(19496);
// EXTERNAL MODULE: ./build/src/policy/action-closing.js
var action_closing = __webpack_require__(46578);
;// CONCATENATED MODULE: ./build/src/policy/action-memory.js

/** What the comment on an action's issue remembers; nothing where there is none that can be trusted. */
function readActionMemory({ comments }, self) {
    const memory = (0,parsing_memory/* readMemory */.S)((0,parsing_memory/* ownComment */.w)(comments, 'action', self), self);
    const { refused } = memory ?? {};
    return {
        changes: Array.isArray(memory?.changes) ? memory.changes.filter(isChange) : [],
        refused: typeof refused?.at === 'string' && isLack(refused.lacks) ? refused : null,
    };
}
function isLack(value) {
    return value === 'evidence' || value === 'reason';
}
function isChange(value) {
    const one = value;
    const isText = (text) => text === null || typeof text === 'string';
    return (typeof one?.at === 'string' &&
        (one.field === 'owner' || one.field === 'due') &&
        (one.side === 'report' || one.side === 'issue') &&
        isText(one.from) &&
        isText(one.to));
}

// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
// EXTERNAL MODULE: ./build/src/policy/action-state.js
var action_state = __webpack_require__(44444);
// EXTERNAL MODULE: ./build/src/policy/action-sync.js + 1 modules
var action_sync = __webpack_require__(27489);
// EXTERNAL MODULE: ./build/src/policy/kept-comment.js
var kept_comment = __webpack_require__(66734);
;// CONCATENATED MODULE: ./build/src/policy/action-twins.js



/** Two runs opened an issue for one action: the lowest number stays. One that people talked on is left to them. */
function closeTwin(twin, actions, { self }) {
    const stays = actions.find(({ twins }) => twins.includes(twin))?.issue;
    const isTalkedOn = twin.comments.some((comment) => !comment.isBot);
    if (!stays || twin.state === 'closed' || isTalkedOn)
        return [];
    const why = `two runs opened an issue for one action; #${stays.number} was first`;
    const existing = (0,parsing_memory/* ownComment */.w)(twin.comments, 'action', self);
    const text = (0,action_comment/* duplicateComment */.j8)(stays.number);
    return [
        ...(0,kept_comment/* keptComment */.e)({ issue: twin.number, key: 'action', text, why }, existing, self),
        { kind: 'close', issue: twin.number, of: stays.number, why },
    ];
}

// EXTERNAL MODULE: ./build/src/policy/date-field.js
var date_field = __webpack_require__(50667);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/prevent.js

















const MOST_CHANGES = 20;
/**
 * Everything that the preventive actions of one incident need: an issue for every row that has an owner and a due date, once;
 * its place below the incident, its labels; owner and due day as in the row, whichever was changed last; and open again when it
 * was closed without evidence or reason.
 */
function prevent(situation) {
    if (!(0,rights/* isConfirmed */.it)(situation))
        return [];
    const { actions, rowless } = (0,action_pairs/* pairActions */.qO)(situation);
    const openings = situation.canOpenActions ? openable(situation, actions) : [];
    const open = openings.map((action) => opening(action, situation));
    const kept = [...new Set(actions.flatMap(({ issue }) => issue ?? [])), ...rowless];
    return [
        ...kept.flatMap((issue) => reopen(issue, situation)),
        ...open,
        ...actions.flatMap(({ twins }) => twins).flatMap((twin) => closeTwin(twin, actions, situation)),
        ...kept.flatMap((issue) => [...prevent_link(issue, situation), ...label(issue, actions, situation)]),
        ...kept.flatMap((issue) => follow(issue, actions, situation)),
    ];
}
/** Rows that wait for an issue and can have one: those that say the same share it. */
function openable({ issue }, actions) {
    const waiting = actions.filter(({ row, issue: made }) => made === null && row.owner !== null && (0,time/* isDate */.$P)(row.due));
    const distinct = waiting.filter(({ row }, index) => waiting.findIndex((other) => (0,action_pairs/* keyOf */.TN)(other.row) === (0,action_pairs/* keyOf */.TN)(row)) === index);
    const made = issue.actionIssues.filter((one) => (0,action_issue/* incidentOfAction */.Ge)(one.body) === issue.number && one.isOurs);
    return distinct.slice(0, Math.max(0, action_fields/* MOST_ACTION_ISSUES */.iX - made.length));
}
function opening({ row }, situation) {
    const { issue, now } = situation;
    const isLogin = row.owner !== null && domain_issue/* LOGIN */.S3.test(row.owner);
    return {
        kind: 'action-issue',
        incident: issue.number,
        key: (0,action_pairs/* keyOf */.TN)(row),
        title: (0,rendering_action_issue/* actionIssueTitle */.Sk)(row),
        body: (0,rendering_action_issue/* actionIssueBody */.K7)(row, { key: (0,action_pairs/* keyOf */.TN)(row), incident: issue.number, title: issue.title }),
        labels: [labels/* ACTION_LABEL */.a$, ...((0,action_state/* isOverdue */.Jv)({ state: 'open' }, row.due, now) ? [labels/* OVERDUE_LABEL */.Ao] : [])],
        assignees: isLogin && row.owner !== null ? [row.owner] : [],
        date: (0,date_field/* fieldDate */.j)(row.due, situation),
        why: `the report promises it, with an owner and a due date (line ${row.line})`,
    };
}
/** An issue that was made for another incident hangs below that one. */
function prevent_link(one, { issue }) {
    const isFull = issue.actionIssues.filter((other) => other.linked).length >= 100;
    if (one.linked || !issue.hasSubIssues || isFull)
        return [];
    if (one.isOurs && (0,action_issue/* actionKeyOf */.zs)(one.body, issue.number) === null)
        return [];
    const why = 'it belongs below its incident';
    return [{ kind: 'sub-issue', incident: issue.number, child: one.number, childId: one.id, why }];
}
/** The label that makes it findable, put back when taken off; and the one that says that it is late. */
function label(one, actions, situation) {
    const isLate = (0,action_state/* isOverdue */.Jv)(one, (0,action_state/* dueOf */.IH)(one, actions), situation.now);
    const has = (name) => one.labels.includes(name);
    const add = [
        ...(has(labels/* ACTION_LABEL */.a$) ? [] : [labels/* ACTION_LABEL */.a$]),
        ...(isLate && !has(labels/* OVERDUE_LABEL */.Ao) ? [labels/* OVERDUE_LABEL */.Ao] : []),
    ];
    const remove = !isLate && has(labels/* OVERDUE_LABEL */.Ao) ? [labels/* OVERDUE_LABEL */.Ao] : [];
    if (add.length === 0 && remove.length === 0)
        return [];
    const why = isLate ? 'its due day is over' : 'its labels say what it is';
    return [{ kind: 'labels', issue: one.number, add, remove, why }];
}
function reopen(one, situation) {
    const refusal = (0,action_closing/* closingRefusal */.w)(one, situation);
    if (refusal === null)
        return [];
    return [{ kind: 'reopen', issue: one.number, why: `it was closed ${refusalWords[refusal]}` }];
}
const refusalWords = {
    evidence: 'as done, and nothing shows that it works',
    reason: 'as not planned, and nobody says why',
};
/** Brings owner and due day together, notes on the issue what changed, and says there why a closing did not count. */
function follow(one, actions, situation) {
    const row = actions.find(({ issue }) => issue?.number === one.number)?.row ?? null;
    const agreed = (0,action_sync/* agree */.d)(one, row, situation);
    return [...tellOn(one, agreed.changes, situation), ...agreed.effects];
}
function tellOn(one, changes, situation) {
    const { self, now } = situation;
    const existing = (0,parsing_memory/* ownComment */.w)(one.comments, 'action', self);
    const before = readActionMemory(one, self);
    const refusal = (0,action_closing/* closingRefusal */.w)(one, situation);
    const isNew = (change) => {
        const last = before.changes.filter(({ field }) => field === change.field).at(-1);
        return last?.from !== change.from || last?.to !== change.to;
    };
    const fresh = changes.filter(isNew).map((change) => ({ at: now, ...change }));
    const refused = refusal === null ? before.refused : { at: one.closedAt ?? now, lacks: refusal };
    const memory = { changes: [...before.changes, ...fresh].slice(-MOST_CHANGES), refused };
    if (!existing && fresh.length === 0 && refusal === null)
        return [];
    const text = (0,action_comment/* actionComment */.OW)(memory, one.state === 'open' || refusal !== null);
    const why = refusal === null ? 'what changed is noted' : 'the refusal says what is missing';
    return (0,kept_comment/* keptComment */.e)({ issue: one.number, key: 'action', text, why }, existing, self);
}


/***/ }),

/***/ 72175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ restoreItems),
/* harmony export */   q8: () => (/* binding */ withRecord),
/* harmony export */   qv: () => (/* binding */ keepOnly),
/* harmony export */   rP: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75129);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _parsing_offsets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27922);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43400);
/* harmony import */ var _rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54647);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31752);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56771);
/* harmony import */ var _reread_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98215);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50228);









/** In characters; GitHub refuses more, so a report that leaves no room stays as it is. */
const LONGEST_BODY = 65_536;
/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
function keepRecord(situation) {
    const { issue } = situation;
    const toRaw = (0,_parsing_offsets_js__WEBPACK_IMPORTED_MODULE_7__/* .rawOffsets */ .L)(issue.body);
    const within = [...(0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .keepRows */ .P)(situation), ...restoreItems(situation)].map((splice) => ({
        ...splice,
        at: toRaw(splice.at),
    }));
    const below = missingBelow((0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .spliced */ .Z)(issue.body, within));
    const splices = below === '' ? within : [...within, { at: issue.body.length, remove: 0, insert: below }];
    if (splices.length === 0 || (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .spliced */ .Z)(issue.body, splices).length > LONGEST_BODY)
        return [];
    const why = 'every record grows into the same report';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
/** The situation once the record is kept: what is said of the report is then true of the report that people find. */
function withRecord(situation, [kept]) {
    return kept ? (0,_reread_js__WEBPACK_IMPORTED_MODULE_5__/* .withBody */ .d)(situation, (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .spliced */ .Z)(kept.base, kept.splices)) : situation;
}
/**
 * Puts back what the sign-off list lacks: below its last box, else at the end of its section; above everything else in it
 * when something there was never closed and would swallow the items.
 */
function restoreItems(situation) {
    const { text, report, spans } = situation;
    const place = spans.find((span) => span.id === 'severity-and-status');
    const missing = (0,_peak_js__WEBPACK_IMPORTED_MODULE_4__/* .hasBeenIncident */ .lz)(situation) ? (0,_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .missingItems */ .hU)(situation) : [];
    if (!place || missing.length === 0)
        return [];
    const items = missing.map((item) => `- [ ] ${item}`).join('\n');
    const last = report.checklist.at(-1);
    const tries = [
        ...(last ? [{ at: endOfLine(text, last.line), remove: 0, insert: `\n${items}` }] : []),
        ...[place.to, place.valueFrom].map((at) => ({ at, remove: 0, insert: `\n\n${items}\n\n` })),
    ];
    const isWhole = (splice) => {
        const { report: then } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)((0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .spliced */ .Z)(text, [splice]));
        return (0,_checklist_js__WEBPACK_IMPORTED_MODULE_3__/* .missingItems */ .hU)({ ...situation, report: { ...then, severity: report.severity } }).length === 0;
    };
    const found = tries.find(isWhole);
    return found ? [found] : [];
}
/** Offset of the end of a line, 1-based. */
function endOfLine(text, line) {
    return text.split('\n').slice(0, line).join('\n').length;
}
/** These splices of the normalised text and nothing else of the record, for an action that does one thing. */
function keepOnly({ issue }, wished) {
    const toRaw = (0,_parsing_offsets_js__WEBPACK_IMPORTED_MODULE_7__/* .rawOffsets */ .L)(issue.body);
    const splices = wished.map((splice) => ({ ...splice, at: toRaw(splice.at) }));
    if (splices.length === 0 || (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_8__/* .spliced */ .Z)(issue.body, splices).length > LONGEST_BODY)
        return [];
    const why = 'the record holds what was taken out or has changed';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
/**
 * The sections to add below a body, until none is missing: a heading that was found only inside something never closed
 * counts no more once another stands outside it. Nothing, where an added section would not be found again.
 */
function missingBelow(body, added = '', found = []) {
    const { report, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(body + added);
    const asked = spans.map((span) => span.id);
    const wanted = _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.filter((section) => report.kind === 'incident' || cheapSections.includes(section.id));
    const missing = wanted.filter((section) => !(section.id in report.sections));
    if (missing.length === 0)
        return added;
    if (missing.some((section) => found.includes(section.id)))
        return '';
    const text = missing.map((section) => `\n\n### ${section.title}\n\n${(0,_rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionSkeleton */ .ru)(section, asked)}`);
    return missingBelow(body, added + text.join(''), [...found, ...missing.map((section) => section.id)]);
}
/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];


/***/ }),

/***/ 72342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ remindersSoFar)
/* harmony export */ });
/* harmony import */ var _domain_clocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20163);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);


/** The reminders so far, oldest first; none where nothing can be trusted. */
function remindersSoFar({ issue, self }) {
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'reminder', self), self);
    return Array.isArray(memory?.reminders) ? memory.reminders.filter(isReminder) : [];
}
function isReminder(value) {
    const one = value;
    return (_domain_clocks_js__WEBPACK_IMPORTED_MODULE_0__/* .clockIds */ .fT.some((id) => id === one?.clock) &&
        Number.isInteger(one?.period) &&
        [one?.since, one?.at].every((at) => typeof at === 'string' && !Number.isNaN(Date.parse(at))));
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reply)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);
/* harmony import */ var _rendering_reply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31466);




/** Answers kept, and their characters (they stand in the comment twice): whoever typed one looks for it soon. */
const MOST = 12;
/** The latest stay, whatever became of them. */
const LATEST = 5;
const ROOM = 9_000;
/**
 * Adds answers to the one comment that holds them. What was said before under the same key gives way, and so does, but for the latest five,
 * an answer to a command that the same person has typed again since, or whose comment is gone.
 */
function reply({ issue, self }, answers) {
    if (answers.length === 0)
        return [];
    const existing = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'reply', self);
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)(existing, self);
    const before = Array.isArray(memory?.answers) ? memory.answers.filter(isAnswer) : [];
    const kept = before.filter(({ key }) => !answers.some((one) => one.key === key));
    const text = (0,_rendering_reply_js__WEBPACK_IMPORTED_MODULE_2__/* .replyComment */ .wN)(latest(withoutStale([...kept, ...answers], issue.comments)));
    if (existing?.body === text)
        return [];
    return [
        {
            kind: 'comment',
            issue: issue.number,
            key: 'reply',
            id: existing?.id ?? null,
            text,
            why: 'a command asks for more than a reaction',
        },
    ];
}
function withoutStale(answers, comments) {
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P4)(comments);
    const isStale = ({ key }) => {
        const [id, index] = key.split('/', 2).map(Number);
        if (!Number.isInteger(id))
            return false;
        const answered = commands.filter(({ comment }) => comment.id === id)[index ?? 0];
        if (!answered)
            return !comments.some((one) => one.id === id);
        return commands
            .slice(commands.indexOf(answered) + 1)
            .some(({ name, by }) => name === answered.name && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(by, answered.by));
    };
    return answers.filter((one, at) => at >= answers.length - LATEST || !isStale(one));
}
function latest(answers) {
    let left = ROOM;
    const fit = [...answers.slice(-MOST)].reverse().filter(({ text }) => {
        left -= text.length;
        return left >= 0;
    });
    return fit.reverse();
}
/** Trusted as it stands: memory that somebody else edited is not read. */
function isAnswer(value) {
    const one = value;
    return typeof one?.key === 'string' && typeof one.text === 'string';
}


/***/ }),

/***/ 98215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withBody)
/* harmony export */ });
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43400);

/** The situation with another body of its issue, read anew: whatever speaks of the report then speaks of that one. */
function withBody(situation, body) {
    if (body === situation.issue.body)
        return situation;
    const { text, report, findings, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(body, { now: situation.now });
    const others = situation.readingFindings.filter((finding) => finding.rule === 'settings');
    const issue = { ...situation.issue, body };
    return { ...situation, issue, text, report, spans, readingFindings: [...findings, ...others] };
}


/***/ }),

/***/ 19737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ah: () => (/* binding */ guard),
  iv: () => (/* binding */ promise),
  uf: () => (/* binding */ respond),
  d4: () => (/* binding */ tellOnBoard)
});

// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(75129);
// EXTERNAL MODULE: ./build/src/policy/board.js + 3 modules
var board = __webpack_require__(90753);
// EXTERNAL MODULE: ./build/src/policy/call.js
var policy_call = __webpack_require__(22206);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/domain/commands.js
var commands = __webpack_require__(19578);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/rendering/reply.js
var reply = __webpack_require__(31466);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/policy/board-memory.js
var board_memory = __webpack_require__(82330);
// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(49556);
// EXTERNAL MODULE: ./build/src/policy/record.js
var policy_record = __webpack_require__(72175);
// EXTERNAL MODULE: ./build/src/policy/reread.js
var reread = __webpack_require__(98215);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 21 modules
var report_report = __webpack_require__(43400);
// EXTERNAL MODULE: ./build/src/parsing/time/timeline.js + 8 modules
var timeline = __webpack_require__(60696);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/offsets.js
var offsets = __webpack_require__(27922);
// EXTERNAL MODULE: ./build/src/rendering/skeleton.js
var skeleton = __webpack_require__(54647);
;// CONCATENATED MODULE: ./build/src/policy/writing/pen.js






/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;
/** A body with splices made at offsets of its normalised text. */
function written(body, splices) {
    const toRaw = (0,offsets/* rawOffsets */.L)(body);
    const raw = splices.map(({ at, remove, insert }) => ({
        at: toRaw(at),
        remove: toRaw(at + remove) - toRaw(at),
        insert,
    }));
    const text = (0,effect/* spliced */.Z)(body, raw);
    return { body: text, reading: (0,report_report/* readReport */.t)(text) };
}
/** The first of some ways to write that leaves the report as it was meant; null where none does, or where it grew too long. */
function firstThat(body, ways, holds) {
    for (const way of ways) {
        const done = written(body, way);
        if (done.body.length <= LONGEST_BODY && holds(done.reading))
            return done;
    }
    return null;
}
/** The section of a body; null where it has none. */
function paper(body, section) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const { spans, report } = (0,report_report/* readReport */.t)(text);
    const span = spans.find((one) => one.id === section);
    if (!span)
        return null;
    const lines = (0,markdown_lines/* scan */.SQ)(text).all.filter((line) => line.from >= span.valueFrom && line.from < span.to);
    const filler = (report.sections[section] ?? '') === '' && span.valueTo > span.valueFrom;
    return { lines, from: span.valueFrom, to: span.valueTo, filler };
}
/** The body with the section in it, an empty one at its end where there was none. */
function withSection(body, section) {
    const row = sections/* sections */.V0.find((one) => one.id === section);
    if (!row || (0,report_report/* readReport */.t)(body).spans.some((span) => span.id === section))
        return body;
    return `${body.trimEnd()}\n\n### ${row.title}\n\n${(0,skeleton/* sectionSkeleton */.ru)(row)}\n`;
}
/** Two ways to add lines to a section: below its last words, else above its first ones where something there swallows all below. */
function waysToAdd({ from, to, filler }, lines) {
    if (filler)
        return [[{ at: from, remove: to - from, insert: lines }]];
    return [
        [{ at: to, remove: 0, insert: to === from ? `\n${lines}\n` : `\n${lines}` }],
        [{ at: from, remove: 0, insert: `${lines}\n\n` }],
    ];
}

;// CONCATENATED MODULE: ./build/src/policy/writing/entry.js




/**
 * Writes an entry into the Timeline: on the empty line that waits for a moment of that name, else in its chronological
 * place. A body that says the same already stays as it is. Null where the line would not be read as what it is, as where a
 * moment whose first entry counts has its time.
 */
function writeEntry(given, entry) {
    const body = withSection(given, 'timeline');
    const place = paper(body, 'timeline');
    if (!place)
        return null;
    const words = entry.name ? entry.words : unnamed(entry.words);
    const filled = `${minute(entry.at)} – ${words}`;
    const line = `- ${filled}${entry.name ? ` (${entry.name})` : ''}`;
    const isThere = place.lines.some(({ text }) => [line, `- ${entry.name}: ${filled}`].some((same) => same.trimEnd() === text.trimEnd()));
    if (isThere)
        return given;
    const before = (0,report_report/* readReport */.t)(body);
    if (entry.name && !timeline/* lastCounts */.d.has(entry.name) && before.report.times[entry.name]?.at)
        return null;
    const shows = ({ entries, report }) => entries.length > before.entries.length &&
        (entry.name === null || sameMinute(report.times[entry.name]?.at ?? null, entry.at)) &&
        time/* namedTimes */.Q7.every(({ id }) => id === entry.name || report.times[id]?.at === before.report.times[id]?.at);
    const ways = [
        ...waiting(place, entry.name, filled),
        ...inOrder(place, before.entries, entry.at, line),
        ...waysToAdd(place, line),
    ];
    return firstThat(body, ways, shows)?.body ?? null;
}
/** Behind something that shows nothing, brackets are no longer the last of a line, and name no moment. */
function unnamed(words) {
    return namesIn(words).length > 0 ? `${words}\u2060` : words;
}
/** What a line of the timeline with these words would name its moment. */
function namesIn(words) {
    return (0,report_report/* readReport */.t)(`### Timeline\n\n- 2026-01-01T00:00Z – ${words}\n`).entries[0]?.names ?? [];
}
/** `2026-11-20T10:04Z`, as people write times. */
function minute(at) {
    return `${at.slice(0, 16)}Z`;
}
function sameMinute(a, b) {
    return a !== null && a.slice(0, 16) === b.slice(0, 16);
}
/** The skeleton of a report leaves a line for each moment that matters: `- mitigated: `. */
function waiting({ lines }, name, words) {
    if (name === null)
        return [];
    const blank = new RegExp(`^[-*+] {1,3}${name}: {0,3}$`, 'i');
    const line = lines.find(({ text, context }) => context === 'text' && blank.test(text));
    if (!line)
        return [];
    const end = line.text.trimEnd().length;
    return [[{ at: line.from + end, remove: line.text.length - end, insert: ` ${words}` }]];
}
/** Above the first dated line that is later; a table or prose keeps its lines together. */
function inOrder({ lines }, entries, at, line) {
    const dated = entries.flatMap((entry) => {
        const own = lines.find(({ number }) => number === entry.line);
        return own && /^[-*+] {1,3}[~(*_`[]{0,3}\d{4}-/.test(own.text) ? [{ entry, own }] : [];
    });
    const later = dated.find(({ entry: { moment } }) => moment.at !== null && moment.at > at);
    if (later)
        return [[{ at: later.own.from, remove: 0, insert: `${line}\n` }]];
    const last = dated.at(-1)?.own;
    if (!last)
        return [];
    const below = lines.slice(lines.indexOf(last) + 1);
    const wrapped = below.findIndex(({ text }) => !/^[ \t]+\S/.test(text));
    const end = (wrapped > 0 ? below[wrapped - 1] : wrapped < 0 ? below.at(-1) : undefined) ?? last;
    return [[{ at: end.to, remove: 0, insert: `\n${line}` }]];
}

// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/report/fact-words.js + 3 modules
var fact_words = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/parsing/report/known-facts.js
var known_facts = __webpack_require__(93884);
// EXTERNAL MODULE: ./build/src/parsing/report/severity.js
var severity = __webpack_require__(39442);
;// CONCATENATED MODULE: ./build/src/policy/writing/fact.js








/**
 * Sets a fact where the report states it: in the form's field and on the lines that say it again, else on its labelled line, else on a new one. Null where
 * the report would still read otherwise, since it is said again elsewhere.
 */
function setFact(given, fact) {
    if (fact.holds((0,report_report/* readReport */.t)(given)))
        return given;
    const body = withSection(given, fact.section);
    const lines = onLines(body, fact);
    const elsewhere = known_facts/* statusFacts */.O7.has(fact.fact)
        ? known_facts/* statusSections */.rG.flatMap((section) => onLines(body, { ...fact, section }))
        : [];
    const field = inField(body, fact);
    const said = [...lines, ...elsewhere].flat();
    const everywhere = field.map((way) => [...way, ...said.filter(isFirst)]);
    const ways = [...everywhere, ...field, ...lines, ...onNewLine(body, fact), ...elsewhere, elsewhere.flat()];
    return firstThat(body, ways, fact.holds)?.body ?? null;
}
function isFirst({ at }, index, all) {
    return all.findIndex((one) => one.at === at) === index;
}
/** A fact that has a line of its own already; the body as it is where it has none. */
function setFactIfAsked(body, fact) {
    const way = onLines(body, fact)[0];
    return (way && firstThat(body, [way], fact.holds)?.body) ?? body;
}
function inField(body, { fact, words, option }) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const span = (0,report_report/* readReport */.t)(text).spans.find((one) => one.id === fact && text[one.from] === '#');
    if (!span)
        return [];
    const { valueFrom: at, valueTo } = span;
    const insert = option ?? words;
    return [[{ at, remove: valueTo - at, insert: valueTo === at ? `\n${insert}\n` : insert }]];
}
function onLines(body, { section, fact, words }) {
    const lines = paper(body, section)?.lines ?? [];
    const said = (0,fact_words/* sayingsIn */.W5)([{ key: section, lines: [...lines] }]).get(fact) ?? [];
    const text = (0,markdown_lines/* normalise */.j7)(body);
    return said.map(({ from, to, words: old }) => {
        const insert = replaced(old, words);
        return [
            { at: from, remove: to - from, insert: /\s/.test(text[from - 1] ?? '\n') ? insert : ` ${insert}` },
        ];
    });
}
/** A level gives way to another alone: what people wrote behind it stays, but for the words that only spell out the old one. */
function replaced(old, words) {
    const level = (0,severity/* leadingLevel */.V)(old);
    if (level === null || (0,severity/* leadingLevel */.V)(words) === null)
        return words;
    const behind = old.trim().slice(level.length);
    return words + (behind === ` – ${(0,severities/* severityRow */.kq)(level).meaning}` ? '' : behind);
}
function onNewLine(body, { section, fact, words }) {
    const place = paper(body, section);
    const title = sections/* sections */.V0.flatMap((one) => one.facts).find((one) => one.id === fact)?.title;
    return place && title ? waysToAdd(place, `- ${title}: ${words}`) : [];
}

// EXTERNAL MODULE: ./build/src/policy/commands/order.js
var commands_order = __webpack_require__(70543);
// EXTERNAL MODULE: ./node_modules/chrono-node/dist/esm/locales/en/index.js + 50 modules
var en = __webpack_require__(89307);
// EXTERNAL MODULE: ./build/src/parsing/time/certain-clock.js
var certain_clock = __webpack_require__(26379);
// EXTERNAL MODULE: ./build/src/parsing/time/moment.js
var time_moment = __webpack_require__(29028);
// EXTERNAL MODULE: ./build/src/parsing/time/zones.js
var zones = __webpack_require__(46181);
;// CONCATENATED MODULE: ./build/src/parsing/said-time.js




const amount = '(?:\\d{1,4}(?:\\.\\d)?|an?|half an)';
const unit = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)';
const ago = new RegExp(`^(?:about |~ ?)?${amount} ?${unit}(?:,? (?:and )?\\d{1,4} ?${unit}){0,2} ago(?![\\w-])`, 'i');
const beforeClock = /^(?:(today|yesterday),? )?(?:at )?(?=\d{1,2}(?:[:.]\d{2}| ?[ap]\.?m))/i;
/** What no time ends with: it goes on, as `10:30/10:45` and `12:05-rc1` do. */
const goesOn = /^(?:[\w:.,/+−-]*\d|\w|:\S)/;
/** From when to when: no line has two times, and the end must not get lost. */
const range = /^\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m|Z|UTC|GMT)? ?[-–—] ?\d{1,2}(?:[:.]\d{2})? ?(?:[ap]\.?m)? ?(?:Z|UTC|GMT)(?![\w+-])/i;
/** What people say of a time and is not read here: taken as mere words, the line would stand at the wrong time. */
const unreadable = new RegExp(`^(?:about |~ ?)?(?:${amount}|one|two|three|four|five|ten|\\d{5,9}) ?(?:${unit}|days?|d|weeks?|w|months?) ago(?![\\w-])` +
    '|^(?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|last night,?|tonight,?|this \\w{4,9},?) (?:at )?\\d{1,2}(?::\\d{2}| ?[ap]m\\b)' +
    '|^(?:at )?(?:[01]\\d|2[0-3])[0-5]\\d ?(?:Z|UTC|GMT)(?![\\w-])', 'i');
const tomorrow = /^tomorrow,? (?:at )?\d{1,2}(?::\d{2}| ?[ap]m\b)/i;
const dateFirst = /^~?(?:\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/;
/** A clock that runs ahead of GitHub's by less is no lie. */
const SKEW = 120_000;
const DAY = 86_400_000;
/**
 * Reads the time with which the words of a command begin: `10 min ago`, `14:05 UTC`, `yesterday 22:10Z`, `today 09:00 +02:00`, or a
 * date with its time; clocks and zones as a report has them. `reference` (ISO 8601 UTC) is when it was said. Null where they
 * begin with no time; a problem where it could mean several times, as one without its zone does, or one that is still to
 * come. Shortly after midnight a time of day is the evening before's.
 */
function readSaidTime(words, reference) {
    const text = words.slice(0, 2000);
    if (dateFirst.test(text))
        return fromDate(text, reference);
    const relative = ago.exec(text)?.[0];
    if (relative !== undefined)
        return fromAgo(relative, text.slice(relative.length), reference);
    return fromClock(text, reference) ?? notRead(text);
}
function fromAgo(said, rest, reference) {
    const plain = said.replace(/^(?:about |~ ?)?/i, '');
    const [result] = en/* casual */.Si.parse(plain, { instant: new Date(reference), timezone: 0 });
    const isClear = result?.index === 0 && result.text === plain && result.start.isCertain('minute');
    return isClear && !result.end ? past(result.start.date().getTime(), rest, reference) : 'ambiguous';
}
function fromClock(text, reference) {
    const before = beforeClock.exec(text);
    if (!before)
        return null;
    const said = text.slice(before[0].length);
    if (range.test(said))
        return 'ambiguous';
    const clock = (0,certain_clock/* readCertainClock */.L)(` ${said}`);
    if (!clock || goesOn.test(clock.rest))
        return null;
    const { time, offset, rest } = clock;
    if (time === null)
        return 'ambiguous';
    if (offset === null)
        return zoneProblem(said.slice(0, said.length - rest.length));
    const day = before[1]?.toLowerCase();
    const at = onDay(day === 'yesterday' ? -1 : 0, time, offset, reference);
    const isEvening = day === undefined && at > Date.parse(reference) + DAY / 2;
    return past(isEvening ? at - DAY : at, rest, reference);
}
/** The instant (epoch milliseconds) of a time of day, so many days from the one that it was there when `reference` was. */
function onDay(days, time, offset, reference) {
    const there = new Date(Date.parse(reference) + offset * 60_000 + days * DAY).toISOString();
    return Date.parse(`${there.slice(0, 'YYYY-MM-DD'.length)}T${time}Z`) - offset * 60_000;
}
/** What to say of a time whose words tell no zone that is one alone. */
function zoneProblem(said) {
    if (/(?:UTC|GMT) ?[+−–-]/i.test(said))
        return 'ambiguous';
    return (0,zones/* zoneIn */.AN)(said) ? 'zone-name' : 'zone';
}
function notRead(text) {
    if (tomorrow.test(text))
        return 'future';
    return unreadable.test(text) ? 'ambiguous' : null;
}
function fromDate(text, reference) {
    const moment = (0,time_moment/* readMoment */.T)(text);
    if (moment.problem === 'time-without-zone')
        return zoneProblem(text.slice(0, text.length - moment.rest.length));
    if (moment.problem !== null || moment.at === null)
        return 'ambiguous';
    if (moment.precision !== 'minute')
        return 'no-time-of-day';
    return past(Date.parse(moment.at), moment.rest, reference);
}
function past(time, rest, reference) {
    if (time > Date.parse(reference) + SKEW)
        return 'future';
    const at = `${new Date(time).toISOString().slice(0, 16)}:00Z`;
    return { at, rest: rest.replace(/^[ \t]*(?:[–—:,-][ \t]+)?/, '').trim() };
}

;// CONCATENATED MODULE: ./build/src/policy/commands/said.js



const HOW = 'Write `10 min ago`, `14:05 UTC`, `14:05 +02:00`, `yesterday 22:10 UTC` or `2026-11-20T14:05Z`.';
const problems = {
    ambiguous: `is no time that can be read in one way alone. ${HOW}`,
    zone: `does not say in which zone. ${HOW}`,
    'zone-name': `names a zone that may mean several. Write UTC, or how far ahead of it: \`14:05 UTC\`, \`14:05 UTC+2\`, \`14:05 +02:00\`.`,
    future: 'is still to come: this command tells what has happened.',
    'no-time-of-day': `has no time of day. ${HOW}`,
};
/** The time that a command names; that of its comment where it names none; an outcome where it can mean several. */
function whenOf({ command }) {
    const said = readSaidTime(command.argument, command.comment.createdAt);
    if (typeof said === 'string')
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(command.argument, 60)}” ${(0,safe/* ours */.Od)(problems[said])}`);
    if (said !== null)
        return said;
    return { at: `${command.comment.createdAt.slice(0, 16)}:00Z`, rest: command.argument };
}
/** True for a time that was understood. */
function isWhen(read) {
    return 'at' in read;
}
/** Who gave a command, as it stands in the report: nobody is mentioned. */
function byWhom({ command }) {
    return (0,safe/* neutralise */.$0)(command.by, 60);
}

;// CONCATENATED MODULE: ./build/src/policy/commands/level.js







const asked = /^(S\d+)(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is;
/** `/severity S1 reason`: changes the level; a milder one needs a reason, since signatures and clocks are looser from then on. */
const level_severity = (order) => {
    const match = asked.exec(order.command.argument);
    const level = severities/* severityIds */.wz.find((id) => id === match?.[1]?.toUpperCase());
    if (!level)
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `It names no severity: ${(0,safe/* ours */.Od)(levels)}.`);
    const before = (0,domain_report/* levelOf */.I)(order.situation.report);
    if (before === level)
        return commands_order/* done */.Vw;
    const reason = match?.[2]?.trim() ?? '';
    const isMilder = before !== null && (0,severities/* isWorse */.Bx)(before, level);
    if (isMilder && reason === '')
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(level)} is milder than ${(0,safe/* ours */.Od)(before)}: say why.`);
    const why = reason === '' ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) `: ${(0,safe/* neutralise */.$0)(reason, 500)}`;
    const at = order.command.comment.createdAt;
    return setLevel(order.situation, level, at, (0,safe/* safe */.gB) `by ${byWhom(order)}${why}`);
};
const levels = severities/* severityIds */.wz.map((id) => `${id} (${(0,severities/* severityRow */.kq)(id).meaning})`).join('; ');
/** Writes a level into the report and its change into the timeline. `at` is ISO 8601 UTC. */
function setLevel({ issue, report }, level, at, why) {
    const isPotential = report.kind !== 'incident' && report.severity === null;
    const fact = isPotential ? 'potential-severity' : 'severity';
    const before = (0,domain_report/* levelOf */.I)(report);
    const set = setFact(issue.body, {
        section: 'impact',
        fact,
        words: level,
        option: `${level} – ${(0,severities/* severityRow */.kq)(level).meaning}`,
        holds: (reading) => (0,domain_report/* levelOf */.I)(reading.report) === level,
    });
    if (set === null)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('The report states a severity in words at more than one place, and the gravest counts. Correct them by hand, or write “potential” beside what could have been.'));
    const was = before === null ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` (was ${(0,safe/* ours */.Od)(before)})`;
    const words = (0,safe/* safe */.gB) `severity ${(0,safe/* ours */.Od)(level)}${was} ${why}`;
    const body = writeEntry(set, { at: `${at.slice(0, 16)}:00Z`, words, name: null });
    return { done: true, body: body ?? set };
}

;// CONCATENATED MODULE: ./build/src/policy/commands/incident.js










/** `/incident` on an issue that is none yet: its text stays, and what is said becomes the first lines of the report. */
const incident = (order) => {
    if ((0,policy_call/* isRecord */.u4)(order.situation))
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('This is an incident already. Its severity changes with `/severity S1 reason`.'));
    const call = (0,policy_call/* readCall */.D9)(order.command);
    if (call.severity === undefined)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('Its severity is none of S0, S1, S2, S3.'));
    const { createdAt } = order.command.comment;
    return { ...adopt(order.situation, call, createdAt, byWhom(order)), confirms: true };
};
/**
 * The whole report that an issue becomes, with the severity, summary and first entry that a call gives it. `at` is ISO 8601
 * UTC, `by` the login of whoever called.
 */
function adopt(situation, { severity, summary }, at, by) {
    const whole = (0,policy_record/* withRecord */.q8)(situation, (0,policy_record/* keepRecord */.rP)(situation));
    const told = withSummary(whole, summary || situation.issue.title);
    const declared = { at: `${at.slice(0, 16)}:00Z`, words: (0,safe/* safe */.gB) `declared by ${by}`, name: null };
    const body = writeEntry(told, declared) ?? told;
    if (!severity)
        return { done: true, body };
    const set = setLevel((0,reread/* withBody */.d)(whole, body), severity, at, (0,safe/* safe */.gB) `by ${by}`);
    return { done: true, body: (set.done && set.body) || body };
}
/** A blank issue without the line that declared it: what that line said stands in the report. */
function withoutCallLine(situation) {
    const first = /^[^\r\n]*(?:\r\n|\n|\r)*/.exec(situation.issue.body)?.[0] ?? '';
    return (0,reread/* withBody */.d)(situation, situation.issue.body.slice(first.length));
}
function withSummary({ issue, report }, words) {
    if (!(0,blank/* isBlank */.z)(report.sections.summary))
        return issue.body;
    const body = withSection(issue.body, 'summary');
    const place = paper(body, 'summary');
    const text = (0,safe/* neutralise */.$0)(words, 2000);
    if (!place || text === '')
        return issue.body;
    const holds = ({ report: { sections } }) => !(0,blank/* isBlank */.z)(sections.summary);
    return firstThat(body, waysToAdd(place, text), holds)?.body ?? issue.body;
}

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(60380);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var policy_phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/signatures.js
var signatures = __webpack_require__(36633);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/policy/way-out.js
var way_out = __webpack_require__(80698);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
// EXTERNAL MODULE: ./build/src/parsing/actions/none-because.js
var none_because = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var report_words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/parsing/said-due.js

const span = /(?:^|\s)in (\d{1,3}|an?|one|two|three|four) (day|week)s?$/i;
const numbers = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const lastDate = /(?:^|\s)(?:by |due )?(\d{4}-\d{2}-\d{2})$/i;
/**
 * Reads the due date at the end of some words: `2026-12-11`, `in 10 days`, `in two weeks`. `reference` (ISO 8601 UTC) is when
 * they were said. Null where they end with nothing of the kind: `11/12/2026` and `next Friday` mean different days to different people.
 */
function readSaidDue(words, reference) {
    const text = words.slice(0, 2000).trimEnd();
    const dated = lastDate.exec(text);
    if (dated?.[1] !== undefined && (0,time/* isDate */.$P)(dated[1]))
        return { due: dated[1], before: before(text, dated) };
    const relative = span.exec(text);
    if (!relative)
        return null;
    const amount = relative[1];
    const count = numbers[amount.toLowerCase()] ?? Number(amount);
    const days = /^week/i.test(relative[2]) ? 7 * count : count;
    const at = new Date(Date.parse(reference) + days * 86_400_000);
    return { due: at.toISOString().slice(0, 10), before: before(text, relative) };
}
function before(text, match) {
    return text.slice(0, match.index).trim();
}

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/parsing/actions/action-table.js
var action_table = __webpack_require__(24167);
// EXTERNAL MODULE: ./build/src/parsing/report/tables.js
var tables = __webpack_require__(91792);
;// CONCATENATED MODULE: ./build/src/policy/writing/action.js





const SECTION = 'preventive-actions';
const COLUMNS = ['action', 'kind', 'owner', 'due'];
/**
 * Adds a row to the table of Preventive actions, whatever the order of its columns; on its empty row first. A body that
 * promises the same of the same person already stays as it is. Null where the row would not be read as what it is.
 */
function addAction(given, action) {
    const body = withSection(given, SECTION);
    const before = (0,report_report/* readReport */.t)(body).report.actions;
    if (before.some((row) => isSame(row, action)))
        return given;
    const place = paper(body, SECTION);
    if (!place)
        return null;
    const ways = [...inTables(place, action), ...waysToAdd(place, `\n${newTable(action)}`)];
    const shows = ({ report: { actions } }) => actions.length === before.length + 1 && actions.some((row) => isSame(row, action));
    return firstThat(body, ways, shows)?.body ?? null;
}
function isSame(row, { text, owner, due }) {
    return words(row.action) === words(text) && (0,domain_issue/* isSamePerson */.sO)(row.owner, owner) && row.due === due;
}
/** What is left of a text without the marks that only Markdown needs. */
function words(text) {
    return text
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
}
function newTable(action) {
    return [`| ${COLUMNS.join(' | ')} |`, '|---|---|---|---|', rowFor(COLUMNS, action)].join('\n');
}
/** On an empty row, else below the last one; a table without rows ends with the rule below its header. */
function inTables({ lines }, action) {
    return (0,tables/* tablesOn */.f)(lines).tables.map(({ header, headed, rows }) => {
        const row = rowFor(header, action);
        const blank = rows.find(({ cells }) => cells.every((cell) => cell.words === ''))?.line;
        if (blank)
            return [{ at: blank.from, remove: blank.to - blank.from, insert: row }];
        const rule = lines.find(({ number }) => number === headed.line.number + 1);
        const last = rows.at(-1)?.line ?? rule ?? headed.line;
        return [{ at: last.to, remove: 0, insert: `\n${row}` }];
    });
}
function rowFor(header, { text, kind, owner, due }) {
    const held = header.map(action_table/* columnOf */.u);
    const own = Math.max(0, held.indexOf('action'));
    const cells = held.map((column, index) => {
        if (column === 'kind')
            return kind ?? '';
        if (column === 'owner')
            return `@${owner}`;
        if (column === 'due')
            return due;
        return index === own ? text : '';
    });
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/src/policy/commands/additions.js









/** `/action kind: text @owner due`: a row in Preventive actions, from which its issue is opened. */
const action = (order) => {
    const { argument, comment } = order.command;
    const dated = readSaidDue(argument, comment.createdAt);
    if (!dated)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not end with a due date: `2026-12-11`, `in 10 days` or `in 2 weeks`.'));
    const owned = /^(.*\S)\s+@([a-z\d](?:-?[a-z\d]){0,38}),?$/is.exec(dated.before);
    if (!owned)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not name its owner, one person’s `@login`, before the due date.'));
    const [, words = '', owner = ''] = owned;
    const typed = /^([a-z]{4,10}):\s+(\S.*)$/is.exec(words);
    const kind = lists/* closedLists */.A['action-kind'].find(({ id }) => id === typed?.[1]?.toLowerCase())?.id ?? null;
    const text = kind && typed?.[2] ? typed[2] : words;
    if ((0,none_because/* isNone */.$)(text) || (0,report_words/* isEmptyAnswer */.wR)(text))
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It promises nothing. Where nothing is to be done, write “none, because …” under *Preventive actions*.'));
    const body = addAction(order.situation.issue.body, {
        text: (0,safe/* neutralise */.$0)(text, 300),
        kind,
        owner,
        due: dated.due,
    });
    if (body === null)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('*Preventive actions* has no table that a row can be added to. Add it there by hand.'));
    return body === order.situation.issue.body ? commands_order/* done */.Vw : { done: true, body };
};
const address = /^(\S+)(?:\s+(?:[–—:-]\s+)?(.*))?$/s;
const reference = /^(?:[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100})?#\d{1,9}$/;
/** `/evidence link what it is`: a line in Artifacts. */
const evidence = (order) => {
    const [, link = '', what = ''] = address.exec(order.command.argument) ?? [];
    const isWeb = /^https?:\/\/[!-;=?-~]+$/i.test(link) && URL.canParse(link);
    if (!isWeb && !reference.test(link))
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It names no link: an address that begins with `https://`, or an issue as `#12`.'));
    if ((0,secrets/* redact */.E$)(link) !== link)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('This address holds a secret, and everybody who reads the report could use it. Link it without.'));
    const { body } = order.situation.issue;
    const whole = withSection(body, 'artifacts');
    const place = paper(whole, 'artifacts');
    const shown = isWeb ? `<${link}>` : link;
    const isThere = place?.lines.some(({ text }) => text.includes(shown) || text.trim() === `- ${link}`);
    if (isThere)
        return commands_order/* done */.Vw;
    const line = (0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(shown)}${what === '' ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` – ${(0,safe/* neutralise */.$0)(what, 300)}`}`;
    const now = place &&
        firstThat(whole, waysToAdd(place, line), ({ report }) => (report.sections.artifacts ?? '').includes(shown));
    return now
        ? { done: true, body: now.body }
        : (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('There is no place for it in *Artifacts*. Add it there by hand.'));
};

// EXTERNAL MODULE: ./build/src/parsing/commands.js
var parsing_commands = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/rendering/quoted-names.js
var quoted_names = __webpack_require__(52469);
;// CONCATENATED MODULE: ./build/src/policy/commands/moments.js








/** Where a command has no place in the report's text. */
const NO_PLACE = (0,safe/* ours */.Od)('There is no place for it in the *Timeline*: something there was never closed (a code block, a comment), or the report is as long as GitHub allows. Mend that by hand, then comment again.');
/** `/ack`: somebody takes charge, and stands behind the report. */
const ack = (order) => {
    const when = timeAlone(order);
    if (!isWhen(when))
        return when;
    const { issue, report } = order.situation;
    const effects = issue.assignees.length > 0
        ? []
        : [
            {
                kind: 'assignees',
                issue: issue.number,
                add: [order.command.by],
                why: 'they acknowledged it, and nobody else has it',
            },
        ];
    if (report.times.acknowledged) {
        const isNew = order.command.argument !== '' && report.times.acknowledged.at?.slice(0, 16) !== when.at.slice(0, 16);
        if (isNew)
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `It was acknowledged at ${(0,safe/* neutralise */.$0)(report.times.acknowledged.at ?? 'a time nobody knows')} already. Where that is wrong, correct the line in the *Timeline*.`);
        return { done: true, effects, confirms: true };
    }
    const body = writeEntry(issue.body, {
        at: when.at,
        words: (0,safe/* safe */.gB) `${byWhom(order)} takes charge`,
        name: 'acknowledged',
    });
    return body === null ? (0,commands_order/* refused */.J5)(NO_PLACE) : { done: true, body, effects, confirms: true };
};
/** `/mitigated` and `/resolved`: a moment, and the State that follows from it. */
function moment(name, words) {
    return (order) => {
        const when = timeAlone(order);
        if (!isWhen(when))
            return when;
        const entry = { at: when.at, words: (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(words)}, says ${byWhom(order)}`, name };
        const body = writeEntry(order.situation.issue.body, entry);
        if (body === null)
            return (0,commands_order/* refused */.J5)(NO_PLACE);
        const state = setFactIfAsked(body, {
            section: 'severity-and-status',
            fact: 'state',
            words: name,
            holds: ({ report }) => report.state === name,
        });
        return { done: true, body: state };
    };
}
/** `/event`: a line of the timeline in its place. Only people with triage rights name a moment by it: `first answer (started)`. */
const moments_event = (order) => {
    const when = whenOf(order);
    if (!isWhen(when))
        return when;
    const words = (0,quoted_names/* spoken */.vg)(when.rest, parsing_commands/* LONGEST_ARGUMENT */.PJ);
    if (words === '')
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It says nothing about what happened.'));
    const [name = null, another] = namesIn(words);
    if (another)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It names more than one moment: type one command for each.'));
    if (name && !(0,commands_order/* hasTriage */.dZ)(order.command.by, order.situation))
        return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `It takes triage rights or more to name the moment “${(0,safe/* ours */.Od)(name)}”. Say it in other words, or ask the incident lead.`);
    const behind = new RegExp(`\\s*\\(${name}\\)$`, 'i');
    return entered(order, {
        at: when.at,
        words: (0,quoted_names/* spoken */.vg)(when.rest.replace(behind, ''), parsing_commands/* LONGEST_ARGUMENT */.PJ),
        name,
    });
};
/** `/update`: what stakeholders are told. */
const update = (order) => {
    const text = (0,quoted_names/* spoken */.vg)(order.command.argument, parsing_commands/* LONGEST_ARGUMENT */.PJ);
    if (text === '')
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It says nothing.'));
    const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
    return entered(order, { at, words: (0,safe/* safe */.gB) `update: ${text}`, name: null });
};
function entered(order, entry) {
    const { body } = order.situation.issue;
    const now = writeEntry(body, entry);
    if (now !== null)
        return now === body ? commands_order/* done */.Vw : { done: true, body: now };
    const before = entry.name === null ? null : (0,report_report/* readReport */.t)(body).report.times[entry.name];
    return before
        ? (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `The *Timeline* says already when it was ${(0,safe/* ours */.Od)(entry.name ?? '')}: ${(0,safe/* neutralise */.$0)(before.at ?? 'unknown')}. Where that is wrong, correct the line.`)
        : (0,commands_order/* refused */.J5)(NO_PLACE);
}
/** A time and nothing else. */
function timeAlone(order) {
    const when = whenOf(order);
    if (!isWhen(when) || when.rest === '')
        return when;
    return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(when.rest, 60)}” is no time. Write \`10 min ago\` or \`14:05 UTC\`; say more with \`/event\`.`);
}

// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(98131);
;// CONCATENATED MODULE: ./build/src/policy/commands/people.js







/** GitHub's rule for logins: a link or a mention in a report is never more than that. */
const login = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;
/** `/lead`, `/comms`, `/approver`: names who holds a role, in Owners. The lead is assigned too. */
function holder(role) {
    return (order) => {
        const { argument } = order.command;
        const person = argument === '' && role !== 'approver' ? order.command.by : login.exec(argument)?.[1];
        if (person === undefined)
            return (0,commands_order/* misread */.wP)(people_unreadable(argument));
        const { approvers } = order.situation.settings;
        if (role === 'approver' && approvers.length > 0 && !approvers.some((one) => (0,domain_issue/* isSamePerson */.sO)(one, person)))
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `${(0,safe/* neutralise */.$0)(person)} is no approver: the settings name ${(0,safe/* neutralise */.$0)(approvers.join(', '))}.`);
        const row = roles/* roles */.O.find(({ id }) => id === role);
        const body = setFact(order.situation.issue.body, {
            section: 'owners',
            fact: row?.fact ?? '',
            words: `@${person}`,
            holds: ({ report }) => (0,domain_issue/* isSamePerson */.sO)(report.people[role], person),
        });
        if (body === null)
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `*Owners* names the ${(0,safe/* ours */.Od)(row?.title.toLowerCase() ?? role)} more than once. Correct it by hand.`);
        const effects = role === 'lead' ? assigned(order, person) : [];
        return { done: true, body: handedOver(order, role, person, body), effects };
    };
}
/** Whoever held the role before stays on record. */
function handedOver(order, role, person, body) {
    const before = order.situation.report.people[role];
    const title = roles/* roles */.O.find(({ id }) => id === role)?.title ?? role;
    if (before === null || (0,domain_issue/* isSamePerson */.sO)(before, person))
        return body;
    const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
    const words = (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(title)}: ${(0,safe/* neutralise */.$0)(person)} (was ${(0,safe/* neutralise */.$0)(before, 60)}), by ${byWhom(order)}`;
    return writeEntry(body, { at, words, name: null }) ?? body;
}
function people_unreadable(argument) {
    return argument === ''
        ? (0,safe/* ours */.Od)('It names nobody.')
        : (0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(argument, 60)}” is not one person’s login: write \`@dana\`, one person and nothing else.`;
}
function assigned({ situation: { issue } }, person) {
    if (issue.assignees.some((one) => (0,domain_issue/* isSamePerson */.sO)(one, person)))
        return [];
    return [{ kind: 'assignees', issue: issue.number, add: [person], why: 'they lead the response' }];
}

;// CONCATENATED MODULE: ./build/src/policy/commands/table.js















/** `/phase`: never refused for what is missing; says what is still owed. */
const phase = ({ command, situation }) => {
    const word = command.argument.toLowerCase().replace(/\s*&.*$/s, '');
    const chosen = phases/* phases */.tW.find(({ id }) => id === word)?.id;
    if (!chosen)
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(command.argument, 60)}” is no phase.`);
    const over = (0,policy_phase/* phaseOf */.hU)(situation.report);
    const memory = { handled: [], before: 0, phase: { chosen, over } };
    const moved = { ...situation, heard: { memory, confirmed: false, adopted: false, signedOn: {} } };
    const owed = (0,validate/* validate */.t)(moved).filter(({ level }) => level !== 'note');
    return { done: true, phase: chosen, answer: (0,reply/* phaseText */.zM)(chosen, owed, situation.issue.url) };
};
/** `/signoff`: weighed with all the others in the comment about sign-off; here only whether it counts. */
const signoff = ({ command, situation }) => {
    const own = (0,signatures/* weighSignatures */.M)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation)).find((one) => one.comment === command.comment.id);
    if (own?.standing === 'refused' && own.reason === 'edited-since')
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('The report was edited after it. Read it again, then comment `/signoff` once more.'));
    return commands_order/* done */.Vw;
};
/** A way out: weighed like a signature; here only whether it counts. */
const wayOut = ({ command, situation }) => (0,way_out/* isRefusedWayOut */.Ai)(situation, command) ? (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('')) : commands_order/* done */.Vw;
const help = ({ situation }) => ({
    done: true,
    answer: (0,reply/* helpText */.BK)((0,policy_phase/* phaseNow */.kP)(situation), (0,policy_gate/* judgeGate */.$)(situation).missing.length),
});
/** How each command is carried out. */
const carries = {
    incident: incident,
    ack: ack,
    severity: level_severity,
    phase,
    mitigated: moment('mitigated', 'users are no longer affected'),
    resolved: moment('resolved', 'the cause is gone'),
    event: moments_event,
    update: update,
    lead: holder('lead'),
    comms: holder('comms'),
    approver: holder('approver'),
    action: action,
    evidence: evidence,
    signoff,
    revoke: () => commands_order/* done */.Vw,
    dismiss: wayOut,
    duplicate: wayOut,
    'close-unsigned': wayOut,
    help,
};

// EXTERNAL MODULE: ./build/src/policy/fingerprint.js
var fingerprint = __webpack_require__(71948);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
;// CONCATENATED MODULE: ./build/src/policy/hand-label.js







/**
 * Takes up a severity label that somebody put on by hand, which takes triage rights on GitHub: a worse one becomes the
 * report's, a milder one needs a reason and goes again. A label that we put on ourselves before the report changed is none.
 */
function adoptLabel(situation) {
    const { report, now } = situation;
    const label = (0,severities/* worst */.QZ)(...byHand(situation));
    if (label === null)
        return { situation, answers: [] };
    if (report.severity !== null && !(0,severities/* isWorse */.Bx)(label, report.severity)) {
        const answer = { key: `label/${label}/${now}`, text: (0,reply/* labelText */.QK)(label, report.severity) };
        return { situation, answers: [answer] };
    }
    const outcome = setLevel(situation, label, now, (0,safe/* ours */.Od)('by its label'));
    if (outcome.done)
        return { situation: (0,reread/* withBody */.d)(situation, outcome.body ?? situation.issue.body), answers: [] };
    return { situation, answers: [{ key: `label/${label}/${now}`, text: outcome.reason }] };
}
function byHand(situation) {
    const { issue, report, self } = situation;
    const last = (0,board_memory/* readBoardMemory */.g)(situation).history.at(-1)?.severity;
    // Where we have been before and no board remembers it, its label may be ours.
    const isBlind = last === undefined &&
        ((0,memory/* ownComment */.w)(issue.comments, 'board', self) !== null ||
            issue.labels.some((name) => name.startsWith('phase/')));
    if (report.kind !== 'incident' || (isBlind && report.severity !== null))
        return [];
    return severities/* severityIds */.wz.filter((id) => issue.labels.includes(`severity/${id}`) && id !== report.severity && id !== last);
}

// EXTERNAL MODULE: ./build/src/policy/unheard.js
var unheard = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/src/policy/hear.js















/** Comments that are remembered by name; those before the first of them count as handled. */
const MOST_REMEMBERED = 200;
/**
 * Carries out every command that was not handled yet, in the order in which they were given, each on the report as those
 * before it leave it. Pure: hearing the same twice comes to the same. Stops before a comment of somebody whose rights are not known.
 */
function hear(given) {
    let hearing = begin(given);
    for (const group of (0,unheard/* unheard */.y)(given)) {
        const { comment, by } = group[0];
        if (given.rights[by.toLowerCase()] === undefined)
            break;
        const wasRecord = (0,policy_call/* isRecord */.u4)(hearing.situation);
        const { situation, effects, answers, isDone } = carryAll(group, hearing);
        const isAdopted = !wasRecord && (0,policy_call/* isRecord */.u4)(situation);
        hearing = {
            situation: { ...situation, heard: remembering(situation.heard, comment, isAdopted) },
            effects: [...effects, reactionTo(given, comment, isDone)],
            answers,
        };
    }
    return hearing;
}
/** Before the first command: a blank issue that calls itself an incident becomes one, a label set by hand is taken up. */
function begin(given) {
    const { commands, confirmed } = (0,board_memory/* readBoardMemory */.g)(given);
    const heard = { memory: commands, confirmed, adopted: false, signedOn: {} };
    const situation = { ...given, heard };
    if ((0,policy_call/* isRecord */.u4)(given)) {
        const labelled = adoptLabel((0,policy_record/* withRecord */.q8)(situation, (0,unheard/* unheard */.y)(given).length > 0 ? (0,policy_record/* keepRecord */.rP)(situation) : []));
        return { ...labelled, effects: [] };
    }
    const call = (0,policy_call/* callInBody */.Qy)(given);
    if (!call)
        return { situation, effects: [], answers: [] };
    const { author, createdAt } = given.issue;
    const by = (0,safe/* neutralise */.$0)(author ?? 'somebody', 60);
    const { body } = adopt(withoutCallLine(situation), (0,policy_call/* readCall */.D9)(call), createdAt, by);
    const adopted = { ...heard, adopted: true };
    return {
        situation: { ...(0,reread/* withBody */.d)(situation, body ?? given.issue.body), heard: adopted },
        effects: [],
        answers: [],
    };
}
function carryAll(group, start) {
    let hearing = start;
    let isDone = true;
    for (const [index, command] of group.entries()) {
        if (!(0,policy_call/* isRecord */.u4)(hearing.situation) && command.name !== 'incident')
            continue;
        const { outcome, text } = carry(command, hearing.situation);
        const key = `${command.comment.id}/${index}`;
        if (!outcome.done)
            isDone = false;
        hearing = {
            situation: outcome.done ? changed(hearing.situation, outcome, command) : hearing.situation,
            effects: [...hearing.effects, ...((outcome.done && outcome.effects) || [])],
            answers: text ? [...hearing.answers, { key, text }] : hearing.answers,
        };
    }
    return { ...hearing, isDone };
}
function carry(command, situation) {
    if (command.unread)
        return { outcome: (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('')), text: (0,reply/* unreadText */.pY)(command.name, command.unread, command.comment) };
    const row = (0,commands/* commandRow */.uX)(command.name);
    if (!row) {
        const meant = (0,commands/* commandRow */.uX)((0,commands/* meantCommand */.t8)(command.name) ?? 'help');
        const outcome = (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)(''));
        return { outcome, text: meant ? (0,reply/* meantText */.LW)(command.name, meant, command.comment) : null };
    }
    const outcome = mayGive(command, situation)
        ? carries[row.name]({ name: row.name, command, situation })
        : (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)(`It is for ${commands/* permissions */.P[row.who]}; nobody else can give it here.`));
    if (outcome.done)
        return { outcome, text: outcome.answer ?? null };
    // The comment about sign-off says why it does not count.
    if ((0,commands/* isWeighed */._1)(row.name))
        return { outcome, text: null };
    return { outcome, text: (0,reply/* refusalText */.Kw)(row, command.comment, outcome.reason, outcome.showForm) };
}
function mayGive({ name, by }, situation) {
    const who = (0,commands/* commandRow */.uX)(name)?.who;
    if (who === 'maintain')
        return (0,domain_issue/* mayAct */.qb)(situation.rights[by.toLowerCase()], 'maintain');
    const triages = (0,commands_order/* hasTriage */.dZ)(by, situation);
    if (who === 'triage')
        return triages;
    const holds = (0,commands_order/* holdsRole */.vd)(by, situation);
    return who === 'sign' ? triages && holds : triages || holds;
}
/** The situation once a command was carried out. */
function changed(situation, { body, confirms, phase, effects }, { name, comment }) {
    const heard = situation.heard;
    const written = body === undefined ? situation : (0,reread/* withBody */.d)(situation, body);
    const assigned = (effects ?? []).flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
    const signed = name === 'signoff' ? { [comment.id]: (0,fingerprint/* fingerprint */.R)(written) } : {};
    const over = (0,policy_phase/* phaseOf */.hU)(written.report);
    return {
        ...written,
        issue: { ...written.issue, assignees: [...written.issue.assignees, ...assigned] },
        heard: {
            memory: { ...heard.memory, phase: phase ? { chosen: phase, over } : heard.memory.phase },
            confirmed: heard.confirmed || confirms === true,
            adopted: heard.adopted || name === 'incident',
            signedOn: { ...heard.signedOn, ...signed },
        },
    };
}
/** What stood on an issue before it became an incident is none of ours. */
function remembering(heard, { id }, isAdopted) {
    const { memory } = heard;
    const handled = [...memory.handled, id].sort((a, b) => a - b);
    const kept = handled.slice(-MOST_REMEMBERED);
    const dropped = handled[handled.length - kept.length - 1] ?? 0;
    const before = Math.max(memory.before, dropped, isAdopted ? id - 1 : 0);
    return { ...heard, memory: { ...memory, handled: kept, before } };
}
function reactionTo({ issue }, { id }, isDone) {
    return {
        kind: 'reaction',
        issue: issue.number,
        comment: id,
        content: isDone ? '+1' : 'confused',
        why: isDone ? 'its commands were carried out' : 'a command in it was not carried out',
    };
}

// EXTERNAL MODULE: ./build/src/policy/notify.js + 2 modules
var notify = __webpack_require__(33819);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(36390);
// EXTERNAL MODULE: ./build/src/policy/replies.js
var replies = __webpack_require__(6712);
// EXTERNAL MODULE: ./build/src/policy/rows.js + 2 modules
var rows = __webpack_require__(50228);
// EXTERNAL MODULE: ./build/src/policy/signoff.js + 1 modules
var policy_signoff = __webpack_require__(45828);
// EXTERNAL MODULE: ./build/src/policy/triage.js
var triage = __webpack_require__(61110);
;// CONCATENATED MODULE: ./build/src/policy/respond.js












/**
 * Everything that one incident needs now, its commands heard first, and the gate on closing before all else. Issues for preventive
 * actions come next: while any is still to be made, everything else waits for the next round, which can name them. Texts speak
 * of the report as it will stand. An issue that is no incident, and is not made one by who has the right to, is left alone.
 */
function respond(given) {
    if (!(0,policy_call/* isRecord */.u4)(given) && (0,policy_call/* isElsewhere */.l5)(given))
        return [];
    const { situation, effects, answers } = hear(given);
    const reactions = effects.filter((effect) => effect.kind === 'reaction');
    const answered = [...(0,replies/* reply */.T)(given, answers), ...reactions];
    if (!(0,policy_call/* isRecord */.u4)(situation))
        return answered;
    const actions = (0,prevent/* prevent */.F)(situation);
    const record = (0,policy_record/* keepRecord */.rP)(situation);
    const whole = (0,policy_record/* withRecord */.q8)(situation, record);
    const gate = (0,policy_gate/* judgeGate */.$)(whole);
    const made = actions.filter((effect) => effect.kind === 'action-issue');
    if (made.length > 0)
        return [...((0,policy_signoff/* isRefused */.H0)(whole, gate) ? (0,policy_signoff/* signoff */.Pl)(whole, gate) : []), ...made];
    return [
        ...(0,policy_signoff/* signoff */.Pl)(whole, gate),
        ...(0,triage/* triage */.N)(whole, gate),
        ...effects.filter((effect) => effect.kind !== 'reaction'),
        ...actions,
        ...(situation.issue.body === given.issue.body ? record : rewritten(given, whole)),
        ...(0,board/* keepBoard */.U)(whole, gate),
        ...(0,notify/* notify */.m)(whole, gate),
        ...answered,
    ];
}
/** The one splice that brings a body to what commands and record make of it. */
function rewritten({ issue }, { issue: { body } }) {
    const splice = (0,effect/* difference */.i)(issue.body, body);
    if (splice === null)
        return [];
    const why = 'commands write into the report, so that it stays the one record';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices: [splice], why }];
}
/** Preventive actions alone, for an action that keeps nothing else: the rows of the report follow their issues. */
function promise(situation) {
    const actions = (0,prevent/* prevent */.F)(situation);
    const made = actions.filter((effect) => effect.kind === 'action-issue');
    return made.length > 0 ? made : [...actions, ...(0,policy_record/* keepOnly */.qv)(situation, (0,rows/* keepRows */.P)(situation))];
}
/** The gate alone, for an action that keeps nothing else: it puts the list back too. */
function guard(situation) {
    const record = (0,policy_record/* keepOnly */.qv)(situation, (0,policy_record/* restoreItems */.Rz)(situation));
    const whole = (0,policy_record/* withRecord */.q8)(situation, record);
    return [...(0,policy_signoff/* signoff */.Pl)(whole, (0,policy_gate/* judgeGate */.$)(whole)), ...record];
}
/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
function tellOnBoard(situation) {
    const { pager, slack, webhook } = situation.settings;
    if (!pager && !slack && !webhook)
        return [];
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    return [...(0,board/* keepBoard */.U)(situation, gate), ...(0,notify/* notify */.m)(situation, gate)];
}


/***/ }),

/***/ 50228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ keepRows)
});

// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(75129);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
;// CONCATENATED MODULE: ./build/src/parsing/actions/issue-number.js
/** The number of an action's issue in its row, with how that stands: `(#58)`, `(#58, done)`, `(#58, not planned)`. */
const NUMBER = /\(#(\d{1,9})(?:, (?:done|not planned))?\)/;
/** The first such number in the words: where it stands and how it is written. */
function actionIssueNumber(words) {
    const match = NUMBER.exec(words);
    return match ? { at: match.index, text: match[0], number: Number(match[1]) } : null;
}

// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 21 modules
var report_report = __webpack_require__(43400);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/action-row.js


/** An issue as a row of the report's own table. */
function actionRow(issue) {
    const { action, kind, owner, due } = said(issue);
    return (0,safe/* safe */.gB) `| ${action} (#${issue.number}) | ${kind} | ${owner} | ${due} |`;
}
/** An issue as an item of a list of actions. */
function actionItem(issue) {
    const { action, kind, owner, due } = said(issue);
    return (0,safe/* safe */.gB) `- ${action} (#${issue.number}) (${kind}), owner: ${owner}, due ${due}`;
}
function said(issue) {
    const { action, kind, owner, due } = (0,action_issue/* readActionIssue */.kO)(issue.body);
    return {
        action: (0,safe/* neutralise */.$0)(action || issue.title, 300),
        kind: (0,safe/* ours */.Od)(kind ?? 'other'),
        owner: (0,safe/* neutralise */.$0)(owner ?? issue.assignees[0] ?? 'unknown', 60),
        due: (0,safe/* ours */.Od)(due ?? 'unknown'),
    };
}

// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
// EXTERNAL MODULE: ./build/src/policy/action-sync.js + 1 modules
var action_sync = __webpack_require__(27489);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/rows.js








/**
 * What the rows of the report need so that they say what their issues say: the number and how it stands, owner and due day where
 * those were changed on the issue, and a row for an open issue that has none. Offsets are of the normalised text.
 */
function keepRows(situation) {
    if (!(0,rights/* isConfirmed */.it)(situation))
        return [];
    const { text } = situation;
    const { actions, rowless } = (0,action_pairs/* pairActions */.qO)(situation);
    const within = actions.flatMap((action) => [
        ...number(action, situation, text),
        ...follow(action, situation, text),
    ]);
    const added = rowless.filter((one) => one.state === 'open');
    return [...within, ...addRows(added, situation, (0,effect/* spliced */.Z)(text, within), text)];
}
/** `(#58)` behind the action's words; a number there that is not its issue's stays in the text, as a mention. */
function number({ row, issue }, { issue: incident }, text) {
    if (issue === null)
        return [];
    const wished = `(#${issue.number}${standing(issue)})`;
    const { from, line } = lineOf(text, row);
    const found = actionIssueNumber(line);
    if (!found)
        return [{ at: row.end, remove: 0, insert: ` ${wished}` }];
    if (found.number === issue.number && found.text === wished)
        return [];
    const isOurs = [...incident.actionIssues].some((one) => one.isOurs && one.number === found.number);
    const insert = found.number === issue.number || isOurs ? wished : `#${found.number} ${wished}`;
    return [{ at: from + found.at, remove: found.text.length, insert }];
}
function standing({ state, stateReason }) {
    if (state === 'open')
        return '';
    return stateReason === 'not_planned' || stateReason === 'duplicate' ? ', not planned' : ', done';
}
/** Writes an owner or due day that changed on the issue into the row, where the row shows the old one plainly. */
function follow(action, situation, text) {
    const { row, issue } = action;
    if (issue === null)
        return [];
    const { changes } = (0,action_sync/* agree */.d)(issue, row, situation);
    return changes.flatMap(({ field, from, to, side }) => {
        if (side !== 'issue' || from === null || to === null)
            return [];
        const splices = places(text, row, from).map((at) => ({ at, remove: from.length, insert: to }));
        return splices.filter((splice) => reads((0,effect/* spliced */.Z)(text, [splice]), row, field, to)).slice(0, 1);
    });
}
/** Where the words stand in the row, those behind the action's own words first. */
function places(text, row, words) {
    const { from, line } = lineOf(text, row);
    const found = [];
    for (let at = line.indexOf(words); at >= 0 && found.length < 20; at = line.indexOf(words, at + 1))
        found.push(from + at);
    return found.sort((a, b) => Number(a < row.end) - Number(b < row.end) || a - b);
}
function reads(text, row, field, to) {
    const then = (0,report_report/* readReport */.t)(text).report.actions.find((one) => one.line === row.line);
    if (!then || then.action !== row.action)
        return false;
    return field === 'due' ? then.due === to : (0,issue/* isSamePerson */.sO)(then.owner, to);
}
function lineOf(text, row) {
    const lines = text.split('\n');
    const from = lines.slice(0, row.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
    return { from, line: lines[row.line - 1] ?? '' };
}
/** Rows for issues that have none: below the last row where that is a table of ours, else as items of a list. */
function addRows(issues, { report, spans }, whole, text) {
    const place = spans.find((span) => span.id === 'preventive-actions');
    if (issues.length === 0 || !place)
        return [];
    const last = report.actions.at(-1);
    const behind = last ? lineOf(text, last) : null;
    const isTable = behind?.line.trimStart().startsWith('|') === true;
    const rows = issues.map((issue) => (isTable ? actionRow(issue) : actionItem(issue)));
    const block = rows.join('\n');
    const tries = [
        ...(behind ? [{ at: behind.from + behind.line.length, remove: 0, insert: `\n${block}` }] : []),
        { at: place.to, remove: 0, insert: `\n\n${issues.map(actionItem).join('\n')}\n\n` },
    ];
    const before = (0,report_report/* readReport */.t)(whole).report;
    const found = tries.find((splice) => adds((0,effect/* spliced */.Z)(text, [splice]), before, report, issues));
    return found ? [found] : [];
}
function adds(text, before, now, issues) {
    const { actions } = (0,report_report/* readReport */.t)(text).report;
    if (before.actions.length !== now.actions.length)
        return false;
    const isRead = (issue) => actions.some((row) => row.issue === issue.number);
    return actions.length === now.actions.length + issues.length && issues.every(isRead);
}


/***/ }),

/***/ 62634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ holderAt),
  Rb: () => (/* binding */ nextHandOver),
  ak: () => (/* binding */ shiftsBetween)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
;// CONCATENATED MODULE: ./build/src/policy/turns.js

/** Hand-overs are numbered from the one before which the layer starts: local days, so that 09:00 stays 09:00 all year. */
function handOverTime({ handOver, starts }, number) {
    const start = (0,local_time/* dayOf */.kb)(starts);
    const { weekday, minute } = handOver;
    if (weekday === null)
        return { day: start + number, minute };
    return { day: start - (((0,local_time/* weekdayOf */.Up)(start) - weekday + 7) % 7) + 7 * number, minute };
}
/** Whose turn it is in a layer at an instant; the turns go back before its start as they go on after it. */
function turnAt(layer, at) {
    const begins = (number) => (0,local_time/* instantOf */.B9)(layer.zone, handOverTime(layer, number));
    const days = (0,local_time/* wallTime */.Ow)(layer.zone, at).day - handOverTime(layer, 0).day;
    // One more than the calendar says: where clocks go back over midnight, tomorrow's hand-over may have been already.
    let number = Math.floor(days / (layer.handOver.weekday === null ? 1 : 7)) + 1;
    while (begins(number) > at)
        number -= 1;
    const count = layer.people.length;
    const who = layer.people[((number % count) + count) % count];
    return { who, from: begins(number), to: begins(number + 1) };
}
/** The hours of a layer that touch `[from, to]`, as `[from, to)` each. */
function hoursBetween({ hours, zone }, from, to) {
    const first = (0,local_time/* wallTime */.Ow)(zone, from).day - 2;
    const count = (0,local_time/* wallTime */.Ow)(zone, to).day + 2 - first;
    const days = Array.from({ length: count }, (_, index) => first + index);
    return days.flatMap((day) => hours
        .filter(({ weekdays }) => weekdays.includes((0,local_time/* weekdayOf */.Up)(day)))
        .map((block) => ({ from: instantAfter(zone, day, block.from), to: instantAfter(zone, day, block.to) })));
}
/** True when a layer with hours counts at an instant. */
function isWithinHours(layer, at) {
    return hoursBetween(layer, at, at).some(({ from, to }) => from <= at && at < to);
}
function instantAfter(zone, day, minute) {
    const days = Math.floor(minute / 1440);
    return (0,local_time/* instantOf */.B9)(zone, { day: day + days, minute: minute - days * 1440 });
}

;// CONCATENATED MODULE: ./build/src/policy/shifts.js



const HOUR = 3_600_000;
const STEP = 8 * 24 * HOUR;
/** Further ahead nobody asks when the next hand-over is. */
const HORIZON = 53 * 7 * 24 * HOUR;
/** The one who has a standing layer at an instant (milliseconds since 1970): turn, then stand-in, then overrides. */
function holderAt(rotation, layer, at) {
    const standIn = standInsFor(rotation, layer).findLast((one) => isWithinHours(one, at));
    const scheduled = turnAt(standIn ?? layer, at).who;
    const overrides = rotation.overrides.filter((override) => {
        const { from, to } = (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone);
        return from <= at && at < to && concerns(override, rotation, [layer.name, standIn?.name]);
    });
    const who = replaced(scheduled, overrides);
    return { who, insteadOf: (0,issue/* isSamePerson */.sO)(who, scheduled) ? null : scheduled };
}
function concerns(override, rotation, names) {
    if (override.layer)
        return names.includes(override.layer);
    const first = rotation.layers.find(({ standsInFor }) => standsInFor === null);
    return override['instead-of'] !== undefined || names.includes(first?.name);
}
/**
 * Overrides of a whole layer come first, then those of a person, followed from one to the next: whoever replaces someone
 * may be replaced, but never by one who was. The later in the list wins. So two who swap weeks in one window do swap.
 */
function replaced(scheduled, overrides) {
    const whole = overrides.findLast((override) => !override['instead-of']);
    const chain = [whole?.who ?? scheduled];
    for (;;) {
        const last = chain.at(-1);
        const next = overrides.findLast(({ who, 'instead-of': whom }) => (0,issue/* isSamePerson */.sO)(whom ?? null, last) && !chain.some((one) => (0,issue/* isSamePerson */.sO)(one, who)));
        if (!next)
            return last;
        chain.push(next.who);
    }
}
function standInsFor({ layers }, { name }) {
    return layers.filter(({ standsInFor }) => standsInFor === name);
}
/** Who has a standing layer when, from one instant to another (milliseconds since 1970): without gap or overlap. */
function shiftsBetween(rotation, layer, from, to) {
    const starts = [from, ...changesBetween(rotation, layer, from, to)].map((start) => ({
        start,
        ...holderAt(rotation, layer, start),
    }));
    const news = starts.filter(({ who, insteadOf }, index) => {
        const before = starts[index - 1];
        return before?.who !== who || before.insteadOf !== insteadOf;
    });
    return news.map(({ start, ...holder }, index) => ({
        from: start,
        to: news[index + 1]?.start ?? to,
        ...holder,
    }));
}
/** When somebody else takes over a standing layer; null when nobody does within a year. */
function nextHandOver(rotation, layer, at) {
    const { who } = holderAt(rotation, layer, at);
    for (let from = at; from < at + HORIZON; from += STEP) {
        const change = shiftsBetween(rotation, layer, from, from + STEP).find((shift) => shift.who !== who);
        if (change)
            return change.from;
    }
    return null;
}
/** The instants inside `(from, to)` at which another may have the layer, in order. */
function changesBetween(rotation, layer, from, to) {
    const standIns = standInsFor(rotation, layer);
    const edges = [
        ...[layer, ...standIns].flatMap((one) => handOversBetween(one, from, to)),
        ...standIns.flatMap((one) => hoursBetween(one, from, to)).flatMap(edgesOf),
        ...rotation.overrides.map((override) => (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone)).flatMap(edgesOf),
    ];
    return [...new Set(edges)].filter((edge) => from < edge && edge < to).sort((a, b) => a - b);
}
const edgesOf = (span) => [span.from, span.to];
function handOversBetween(layer, from, to) {
    const handOvers = [];
    for (let at = turnAt(layer, from).to; at < to; at = turnAt(layer, at).to)
        handOvers.push(at);
    return handOvers;
}


/***/ }),

/***/ 45828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ isRefused),
  qn: () => (/* binding */ isSignedOff),
  _K: () => (/* binding */ passedAt),
  co: () => (/* binding */ signaturesOnRecord),
  Pl: () => (/* binding */ signoff_signoff)
});

// EXTERNAL MODULE: ./build/src/domain/commands.js
var commands = __webpack_require__(19578);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var parsing_commands = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/rendering/signoff.js
var signoff = __webpack_require__(2356);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/kept-comment.js
var kept_comment = __webpack_require__(66734);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
;// CONCATENATED MODULE: ./build/src/policy/signoff-log.js




/** More than one incident ever sees; the oldest go first. */
const MOST = 60;
/** What happened to the sign-off, the oldest first, with what this run sees for the first time at the end. */
function signoffLog(situation, gate, closing) {
    const before = (0,signoff_memory/* readSignoffMemory */.i)(situation);
    const seen = [
        ...tampered(situation),
        ...given(gate, before, situation),
        ...taken(situation, gate, before),
        ...closings(situation, gate, closing),
    ];
    const isKnown = (event) => before.log.some((one) => isSame(one, event));
    return [...before.log, ...seen.filter((event) => !isKnown(event))].slice(-MOST);
}
function isSame(a, b) {
    return a.what === b.what && a.at === b.at && a.by === b.by;
}
/** Somebody else's edit of our comment: what it remembered is lost, and that this happened is kept. */
function tampered({ issue, self, now }) {
    const comment = (0,parsing_memory/* ownComment */.w)(issue.comments, 'signoff', self);
    if (!comment || comment.editor === null || (0,domain_issue/* isSamePerson */.sO)(comment.editor, self))
        return [];
    return [{ at: now, what: 'tampered', by: comment.editor, sections: [] }];
}
function given({ signatures }, before, { issue, now }) {
    return signatures.flatMap((one) => {
        if (one.standing === 'refused')
            return [];
        const at = issue.comments.find((comment) => comment.id === one.comment)?.createdAt ?? now;
        const signed = { at, what: 'signed', by: one.by, sections: [] };
        if (one.standing === 'valid')
            return [signed];
        const last = before.log.filter((event) => (0,domain_issue/* isSamePerson */.sO)(event.by, one.by)).at(-1);
        const isTold = last?.what === 'voided' && last.sections.join() === one.changed.join();
        return isTold ? [signed] : [signed, { at: now, what: 'voided', by: one.by, sections: one.changed }];
    });
}
/** Signatures that counted and whose comments are gone, edited or revoked. */
function taken({ issue, now }, gate, before) {
    const commands = (0,parsing_commands/* readCommands */.P4)(issue.comments);
    return before.signatures.flatMap(({ by, comment }) => {
        if (gate.signatures.some((one) => one.comment === comment))
            return [];
        const later = commands.filter((command) => (0,domain_issue/* isSamePerson */.sO)(command.by, by) && command.comment.id > comment);
        const revoked = later.find((command) => command.name === 'revoke');
        if (revoked)
            return [{ at: revoked.comment.createdAt, what: 'revoked', by, sections: [] }];
        const isReplaced = commands.some((command) => command.comment.id === comment);
        return isReplaced ? [] : [{ at: now, what: 'withdrawn', by, sections: [] }];
    });
}
function closings({ issue, now }, { wayOut }, closing) {
    const at = issue.closedAt ?? now;
    if (closing === 'refused')
        return [{ at, what: 'refused', by: '', sections: [] }];
    if (closing !== 'passes')
        return [];
    return [{ at, what: wayOut?.kind ?? 'closed', by: wayOut?.by ?? '', sections: [] }];
}

// EXTERNAL MODULE: ./build/src/policy/way-out.js
var way_out = __webpack_require__(80698);
;// CONCATENATED MODULE: ./build/src/policy/signoff.js









/** Enforces the gate: an incident closed without what its peak severity asks for is reopened and told what is missing. */
function signoff_signoff(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
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
/** The signatures that are on record once the gate has decided; those of a closing that passed before stay as they were. */
function signaturesOnRecord(situation, gate) {
    const memory = (0,signoff_memory/* readSignoffMemory */.i)(situation);
    if ((0,signoff_memory/* hasPassed */.P)(situation, memory))
        return memory.signatures;
    return gate.signatures.flatMap((one) => (one.standing === 'refused' ? [] : [one.record]));
}
function closingOf(situation, gate) {
    const { issue } = situation;
    if (issue.state === 'open')
        return 'open';
    if ((0,signoff_memory/* hasPassed */.P)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation)))
        return 'passed-before';
    return gate.open ? 'passes' : 'refused';
}
/** True for what was closed too early: nothing may delay its reopening. */
function isRefused(situation, gate) {
    return closingOf(situation, gate) === 'refused';
}
function reopen({ issue }, closing) {
    if (closing !== 'refused')
        return [];
    const why = 'it was closed before everything the sign-off asks for was there';
    return [{ kind: 'reopen', issue: issue.number, why }];
}
function keepComment(situation, gate, closing) {
    const { issue, self } = situation;
    const existing = (0,parsing_memory/* ownComment */.w)(issue.comments, 'signoff', self);
    const isAsked = (0,parsing_commands/* readCommands */.P4)(issue.comments).some(({ name }) => (0,commands/* isWeighed */._1)(name));
    if (!existing && !isAsked && closing === 'open')
        return [];
    if (closing === 'passed-before')
        return [];
    const memory = remember(situation, gate, closing);
    const stands = memory.passedAt !== null ? 'closed' : memory.refusedAt !== null ? 'reopened' : 'open';
    const text = (0,signoff/* signoffComment */.YI)(gate, memory, stands);
    const why = closing === 'refused'
        ? 'the refusal says exactly what is missing'
        : 'what is missing or signed has changed';
    return (0,kept_comment/* keptComment */.e)({ issue: issue.number, key: 'signoff', text, why }, existing, self);
}
/** What the next run has to know: a refusal is told until the incident closes. */
function remember(situation, gate, closing) {
    const { closedAt } = situation.issue;
    const passes = closing === 'passes';
    const before = (0,signoff_memory/* readSignoffMemory */.i)(situation);
    const wasReopened = before.passedAt !== null && before.passedAt !== closedAt;
    return {
        signatures: signaturesOnRecord(situation, gate),
        refused: gate.signatures.flatMap((one) => one.standing === 'refused' && one.reason === 'edited-since' ? [one.comment] : []),
        vouched: (0,way_out/* vouchedWaysOut */.LL)(situation),
        refusedAt: passes ? null : closing === 'refused' ? closedAt : before.refusedAt,
        passedAt: passes ? closedAt : null,
        wayOut: passes && gate.wayOut ? (0,way_out/* keptWayOut */.Ok)(gate.wayOut, situation) : null,
        log: signoffLog(situation, gate, closing),
        spent: wasReopened ? Math.max(before.spent, before.wayOut?.comment ?? 0) : before.spent,
    };
}


/***/ }),

/***/ 9554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PU: () => (/* binding */ isOver),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   u5: () => (/* binding */ endedAt)
/* harmony export */ });
/* harmony import */ var _rendering_outgoing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25906);
/* harmony import */ var _signoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45828);


/** How far an incident has come, in the words that outsiders know. */
function standingOf(situation, gate) {
    const { times, state } = situation.report;
    if ((0,_signoff_js__WEBPACK_IMPORTED_MODULE_1__/* .passedAt */ ._K)(situation, gate) !== null)
        return 'closed';
    if (times.resolved || state === 'resolved' || state === 'closed')
        return 'resolved';
    if (times.mitigated || state === 'mitigated')
        return 'mitigated';
    return times.acknowledged ? 'acknowledged' : 'open';
}
/** True once nobody has to be called any more. */
function isOver(standing) {
    return standing === 'resolved' || standing === 'closed';
}
/** When it ended, ISO 8601; null while it goes on or where nobody wrote the time. */
function endedAt(situation, gate) {
    return (0,_signoff_js__WEBPACK_IMPORTED_MODULE_1__/* .passedAt */ ._K)(situation, gate) ?? situation.report.times.resolved?.at ?? null;
}
/** What may be told about an incident to people who cannot open it: its redacted title, where it is and how bad. */
function subjectOf(situation, gate) {
    const { number, url, title, createdAt } = situation.issue;
    return {
        number,
        url,
        title: (0,_rendering_outgoing_js__WEBPACK_IMPORTED_MODULE_0__/* .outgoing */ .by)(title, 200),
        severity: situation.report.severity,
        standing: standingOf(situation, gate),
        declaredAt: createdAt,
    };
}


/***/ }),

/***/ 61110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ triage)
/* harmony export */ });
/* unused harmony export wishedLabels */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28383);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86582);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55889);
/* harmony import */ var _on_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93808);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87107);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49601);
/* harmony import */ var _signoff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45828);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62198);










/** Keeps labels and assignees as the report says: exactly one severity and one phase, foreign labels untouched. */
function triage(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeGate */ .$)(situation)) {
    return [...keepLabels(situation, gate), ...assignOnCall(situation, gate)];
}
/** The managed labels that the record should carry now. */
function wishedLabels(situation, gate) {
    const { report } = situation;
    const kind = _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.find((row) => row.id === report.kind);
    const level = (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_9__/* .levelOf */ .I)(report);
    return [
        _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_LABEL */ .Hd,
        ...(kind?.label ? [kind.label] : []),
        ...(level ? [`severity/${level}`] : []),
        `phase/${(0,_phase_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseNow */ .kP)(situation)}`,
        ...report.failureModes.map((mode) => `failure/${mode}`),
        ...((0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)((0,_validate_js__WEBPACK_IMPORTED_MODULE_8__/* .validate */ .t)(situation)) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDS_INFO_LABEL */ .Oz] : []),
        ...((0,_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .isConfirmed */ .it)(situation) ? [] : [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCONFIRMED_LABEL */ .GP]),
        ...((0,_signoff_js__WEBPACK_IMPORTED_MODULE_7__/* .isSignedOff */ .qn)(situation, gate) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNED_OFF_LABEL */ .kU] : []),
    ];
}
function keepLabels(situation, gate) {
    const { issue } = situation;
    const wished = wishedLabels(situation, gate);
    const add = wished.filter((name) => !issue.labels.includes(name));
    const remove = issue.labels.filter((name) => (0,_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .isManaged */ .yF)(name) && !wished.includes(name));
    if (add.length === 0 && remove.length === 0)
        return [];
    return [{ kind: 'labels', issue: issue.number, add, remove, why: 'labels follow what the report says' }];
}
/** A closed incident waits for nobody, unless the gate refused its closing. */
function assignOnCall(situation, gate) {
    const { issue, now, report, settings } = situation;
    const isOver = (0,_signoff_js__WEBPACK_IMPORTED_MODULE_7__/* .passedAt */ ._K)(situation, gate) !== null;
    const waits = !isOver && report.kind === 'incident' && issue.assignees.length === 0;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .isConfirmed */ .it)(situation))
        return [];
    const { assign } = (0,_on_call_js__WEBPACK_IMPORTED_MODULE_4__/* .callFor */ .gL)(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_9__/* .levelOf */ .I)(report));
    if (assign.length === 0)
        return [];
    return [
        {
            kind: 'assignees',
            issue: issue.number,
            add: assign,
            why: 'nobody has it yet, and they are on call',
        },
    ];
}


/***/ }),

/***/ 69331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unreachedFindings),
/* harmony export */   i: () => (/* binding */ unreached)
/* harmony export */ });
/* harmony import */ var _rendering_unreached_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2941);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55889);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82637);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33819);




/** Whom the last try did not reach, of those who are still to be told; each channel once, with its first notice. */
function unreached(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeGate */ .$)(situation)) {
    const failures = (0,_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .notifiedSoFar */ .iM)(situation).filter((one) => one.error !== null);
    const seen = new Set();
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .untold */ .r)(situation, gate).flatMap(({ channel, event, key }) => {
        const failure = failures.find((one) => one.key === key);
        if (!failure || seen.has(channel))
            return [];
        seen.add(channel);
        return [
            {
                channel,
                event,
                since: failure.at,
                error: failure.error ?? '',
                wasPosted: failure.ref !== undefined,
                call: peopleToCall(situation),
            },
        ];
    });
}
/** The same for the log of a run. */
function unreachedFindings(situation) {
    return unreached(situation).map((one) => ({
        rule: 'not-reached',
        level: 'warning',
        field: null,
        line: null,
        column: null,
        message: (0,_rendering_unreached_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachedText */ .N)(one),
    }));
}
/** Whoever has it, else whoever the report names. */
function peopleToCall({ issue, report }) {
    if (issue.assignees.length > 0)
        return issue.assignees;
    return [report.people.onCall, report.people.lead].filter((person) => person !== null).slice(0, 1);
}


/***/ }),

/***/ 96430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ actionComment),
/* harmony export */   cd: () => (/* binding */ overdueComment),
/* harmony export */   j8: () => (/* binding */ duplicateComment)
/* harmony export */ });
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75991);
/* harmony import */ var _minute_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90740);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);



const refusals = {
    evidence: '**Reopened:** this was closed as done, and nothing here shows that it works. Comment a link or a number (a test, an eval run, a merged pull request), or write it under *What will show that it works*; then close it again.',
    reason: '**Reopened:** this was closed as not planned, and nobody says why. Comment the reason, then close it again.',
};
/** The one comment on an action's issue: why its closing did not count, and what changed on either side. */
function actionComment(memory, isOpen) {
    const { changes, refused } = memory;
    const lines = changes.map(({ at, field, from, to, side }) => {
        const where = side === 'report' ? 'the report says' : 'this issue says';
        const was = from === null ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('nothing') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(from, 80);
        const is = to === null ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('nothing') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(to, 80);
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)((0,_minute_js__WEBPACK_IMPORTED_MODULE_1__/* .minuteOf */ .i)(at))}: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(field)} ${was} → ${is}, as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(where)}`;
    });
    const parts = [
        ...(refused && isOpen ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(refusals[refused.lacks])] : []),
        ...(lines.length > 0 ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `**Changed**\n\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(lines, '\n')}`] : []),
    ];
    const text = parts.length > 0 ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(parts, '\n\n') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Closed.');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryLine */ .U)('action', memory)}\n${text}`;
}
/** The comment on an issue that a race made besides the first one. */
function duplicateComment(first) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryLine */ .U)('action', {})}\nTwo runs opened an issue for the same action at the same time. #${first} was first; this one is closed as its duplicate.`;
}
/** A reminder on an overdue action; `late` is in days, `people` are logins that GitHub knows as assigned. */
function overdueComment({ due, count, late }, people) {
    const whom = people.length > 0 ? `${people.map((login) => `@${login}`).join(', ')}: this` : 'This';
    const days = late === 1 ? 'yesterday' : `${late} days ago`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`<!-- incident-loop:overdue ${JSON.stringify({ due, count })} -->\n${whom} was due on ${due}, ${days}. Do it and close it with a link that shows it, agree on another day under *Due*, or close it as not planned and say why. Reminder ${count}.`);
}


/***/ }),

/***/ 19496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ actionMarker),
/* harmony export */   JA: () => (/* binding */ agreementLine),
/* harmony export */   K7: () => (/* binding */ actionIssueBody),
/* harmony export */   Sk: () => (/* binding */ actionIssueTitle)
/* harmony export */ });
/* harmony import */ var _domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68962);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


/** The title of a preventive action's issue: the action's own words, where they show any. */
function actionIssueTitle(row) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTitle */ .D4)(row.action) || (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('Preventive action');
}
/**
 * The body of a preventive action's issue, shaped as the preventive-action form would render it, so that people can
 * open one by hand and both read alike. `due` is a day; the marker on the last line makes the issue findable.
 */
function actionIssueBody(row, made) {
    const field = (id, value) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `### ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFieldTitle */ .NG)(id))}\n\n${value}`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSafe */ .e)([
        field('action', (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(row.action, 10_000)),
        field('kind', (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(row.kind ?? 'other')),
        field('owner', row.owner === null ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('_No response_') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(row.owner)),
        field('due', (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(row.due ?? '')),
        field('incident', (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `#${made.incident} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(made.title)}`),
        field('shown-by', (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('_No response_')),
        agreementLine({ owner: row.owner, due: row.due }),
        actionMarker(made.incident, made.key),
    ], '\n\n');
}
/** The line by which an issue is found again: its incident and the key of its action. */
function actionMarker(incident, key) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `<!-- incident-loop:action ${incident}/${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(key)} -->`;
}
/** The line that keeps what row and issue agreed on, so that it can be told which side was edited since. */
function agreementLine({ owner, due, }) {
    const short = owner === null ? null : [...(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .plainTitle */ .D4)(owner, 100)].join('');
    const json = JSON.stringify({ owner: short, due }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`<!-- incident-loop:agreed ${json} -->`);
}


/***/ }),

/***/ 41610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gapLine)
/* harmony export */ });
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


/** A gap of a report as an item of a list, with a link to where it is. `url` is the report's own address. */
function gapLine(finding, url) {
    const weight = finding.level === 'error' ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('**must** ') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `- ${weight}${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(finding.message)}${place(finding, url)}`;
}
/**
 * Issues have neither line numbers nor anchors on their headings, so the link is the issue's own, with the section's title
 * as a text fragment: a browser that knows those scrolls to it, any other stays at the top, where the report is
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
function place({ field, line, column }, url) {
    if (line === null)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
    const title = _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.find(({ id }) => id === field)?.title;
    const fragment = title ? `#:~:text=${encodeURIComponent(title)}` : '';
    const where = column ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `line ${line}, column ${column}` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `line ${line}`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` ([${where}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(url + fragment)}))`;
}


/***/ }),

/***/ 75991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ memoryLine)
/* harmony export */ });
/** The first line of a comment of ours: its marker and its memory, as JSON that cannot end the HTML comment early. */
function memoryLine(key, memory) {
    const json = JSON.stringify(memory).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `<!-- incident-loop:${key} ${json} -->`;
}


/***/ }),

/***/ 90740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ minuteOf)
/* harmony export */ });
/** `2026-11-20 10:04 UTC` of an instant in ISO 8601 UTC. */
function minuteOf(at) {
    return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 25906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Co: () => (/* binding */ forSlack),
/* harmony export */   Ev: () => (/* binding */ told),
/* harmony export */   by: () => (/* binding */ outgoing),
/* harmony export */   ji: () => (/* binding */ ownWord)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);

/** Characters of a text that leaves, title or update. */
const MOST = 600;
/**
 * A stranger's words for a channel that shows plain text: one line, redacted, nothing invisible, at most `most`
 * characters.
 */
function outgoing(text, most = MOST) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .plainTitle */ .D4)(text, most).replaceAll('\u2060', '');
}
/**
 * The same for a message on Slack, where `&`, `<` and `>` are control characters and without them nobody is mentioned
 * (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
function forSlack(text, most = MOST) {
    return outgoing(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
}
/** Words of this product around words that may leave. */
function told(literals, ...pieces) {
    return String.raw({ raw: literals }, ...pieces);
}
/** A value of our own tables or GitHub's own address: never text from an issue. */
function ownWord(text) {
    return text;
}


/***/ }),

/***/ 31466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   LW: () => (/* binding */ meantText),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   ci: () => (/* binding */ openedText),
/* harmony export */   pY: () => (/* binding */ unreadText),
/* harmony export */   wN: () => (/* binding */ replyComment),
/* harmony export */   zM: () => (/* binding */ phaseText)
/* harmony export */ });
/* harmony import */ var _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19578);
/* harmony import */ var _domain_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60380);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41610);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75991);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25293);





/** Characters for what a phase still owes. */
const ROOM = 4_000;
/** The one comment that answers commands beyond a reaction: the latest answer first. */
function replyComment(answers) {
    const texts = [...answers].reverse().map(({ text }) => text);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryLine */ .U)('reply', { answers })}\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)(texts, '\n\n---\n\n')}`;
}
/** Why a command was not carried out, and what to type instead. */
function refusalText(row, { author, url }, reason, showForm) {
    const form = showForm ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` Type ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))}, for example ${code(row.example)}.` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`[\`/${row.name}\`](${url})`)} by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} was **not** carried out. ${reason}${form}`;
}
/** Where the incident of a call stands; `place` is its number as people here write it. */
function openedText({ url, existed }, place, by) {
    const what = existed ? 'is open already' : 'is open';
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Incident [${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(place, 150)}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(url)})** ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(what)}, as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(by, 60)} asked. It goes on there.`;
}
/** What to do about a word that is almost a command. */
function meantText(name, row, { author, url }) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `[${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(`/${name}`, 40)}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(url)}) by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} is no command. Did you mean ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))}? For example ${code(row.example)}.`;
}
const unread = {
    'too-long': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `It is longer than ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('2,000')} characters. Say it in fewer, and the rest in a comment below it.`,
    'too-many': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `A comment holds at most 20 commands. Type the others in one of their own.`,
    'may-be-hidden': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('The line above leaves something open (a `<`, a backtick, a bracket), and what Markdown may hide is no command. Type it in a comment of its own.'),
};
/** What to do about a command that was not read, and about all below it. */
function unreadText(name, why, { author, url }) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`\`/${name}\` in [this comment](${url})`)} by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} and what stands below was **not** read. ${unread[why]}`;
}
/** The commands of the moment: those of the phase first, the others by name. */
function helpText(phase, missing) {
    const here = _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.filter((row) => row.phases.includes(phase));
    const others = _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.filter((row) => !row.phases.includes(phase));
    const lines = here.map((row) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `- ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))} — ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(row.does)}`);
    const names = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(others.map((row) => `\`/${row.name}\``).join(', '));
    const close = missing === 0
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Nothing is missing for closing.')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `Before it can close, ${missing} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(missing === 1 ? 'thing is' : 'things are')} missing: the board names them.`;
    const head = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Commands in ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_domain_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseRow */ .Y7)(phase).title)}.** One to a line, from the first line of a comment on.`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)([head, (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)(lines, '\n'), (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `Also: ${names}. ${close}`], '\n\n');
}
/** That the phase was moved, and what it still owes. */
function phaseText(phase, owed, url) {
    const head = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Moved to ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_domain_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseRow */ .Y7)(phase).title)}**, until the facts move on.`;
    if (owed.length === 0)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${head} Nothing is owed so far.`;
    const lines = owed.map((finding) => (0,_gap_js__WEBPACK_IMPORTED_MODULE_2__/* .gapLine */ .B)(finding, url));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${head} Still owed:\n\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)((0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(lines, ROOM), '\n')}`;
}
/** That a milder label was taken off again. */
function labelText(label, level) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`The label \`severity/${label}\` was set by hand and has been taken off again: ${label} is milder than ${level}, and that needs a reason. Type \`/severity ${label} reason\`.`);
}
function code(text) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`\`${text}\``);
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X1: () => (/* binding */ missingLine),
/* harmony export */   YI: () => (/* binding */ signoffComment)
/* harmony export */ });
/* unused harmony export eventWords */
/* harmony import */ var _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98131);
/* harmony import */ var _domain_signoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66224);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75991);
/* harmony import */ var _minute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90740);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25293);





/** Characters for what is missing. */
const ROOM = 20_000;
/** The one comment about sign-off: what is still missing, and who has signed. */
function signoffComment(gate, memory, state) {
    const lines = [(0,_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .memoryLine */ .U)('signoff', memory), opening(gate, state)];
    const missing = gate.missing.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${missingLine(one)}`);
    if (state !== 'closed')
        lines.push(...(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(missing, ROOM));
    if (gate.signatures.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('**Signatures**'), (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''));
    lines.push(...gate.signatures.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${signatureLine(one)}`));
    lines.push(...gate.refusedWaysOut.slice(-5).map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${refusedLine(one)}`));
    if (state !== 'closed' && gate.missing.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), howToGoOn(gate, state));
    if (memory.log.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), onRecord(memory.log));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSafe */ .e)(lines, '\n');
}
function opening(gate, state) {
    if (state === 'closed') {
        if (gate.wayOut?.kind === 'unsigned')
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `**Closed without sign-off** by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(gate.wayOut.by)}: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(gate.wayOut.reason)}\nIt counts as unsigned in the weekly report.`;
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
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('No box of the sign-off list is shown in *Severity and status*, and it cannot be put back: something above swallows the section (the board names the line), or the report is full. Mend that, and the list comes back.');
        case 'box':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Tick “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}), or strike it through.`;
        case 'item':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Put “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” back into the list under *Severity and status*, and tick it or strike it through.`;
        case 'finding':
            return missing.line === null
                ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Correct the report: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.message)}`
                : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Correct the report (line ${missing.line}): ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.message)}`;
        case 'action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Give “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}) ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.lacks.map((one) => lackWords[one]).join(' and '))}.`;
        case 'no-action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Write one preventive action, or “none, because …”, under *Preventive actions*.');
        case 'closer':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('A person who closes it: a robot closed it, and a robot signs nothing.');
        case 'field':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Fill in ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.title)}.`;
        case 'signature':
            return missing.holders.length > 0
                ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Signature of the ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.roles.map(roleTitle).join(' or '))} (${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.holders.join(' or '))}): comment \`/signoff\`.`
                : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Signature of the ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.roles.map(roleTitle).join(' or '))}: nobody is named yet. Name one under *Owners*.`;
    }
}
const lackWords = { owner: 'an owner', due: 'a due date' };
function roleTitle(role) {
    return _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .O.find((row) => row.id === role)?.title.toLowerCase() ?? role;
}
function signatureLine(signature) {
    const by = (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(signature.by);
    switch (signature.standing) {
        case 'valid':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by} signed as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(signature.roles.map(roleTitle).join(' and '))}.`;
        case 'voided':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by}'s signature is void: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(signature.changed.map(_domain_signoff_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPartTitle */ .KZ).join(', '))} changed after it. Comment \`/signoff\` again.`;
        case 'refused':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${by}'s signature does not count: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(refusals[signature.reason])}`;
    }
}
function refusedLine({ by, name, reason }) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(by)}'s \`/${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(name)}\` does not count: ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(waysRefused[reason](name))}`;
}
const waysRefused = {
    'no-rights': (name) => name === 'close-unsigned'
        ? 'only maintainers close without signatures.'
        : 'it takes triage rights or more in this repository.',
    'no-reason': (name) => name === 'dismiss'
        ? 'it does not begin with `false-alarm` or `test`: `/dismiss false-alarm reason`.'
        : 'it gives no reason.',
    'no-other': () => 'it names no other report of ours. Write `/duplicate #N`; a report that is itself called a duplicate of this one does not count.',
    'used-up': () => 'it closed this once; after a reopening it takes a new one.',
};
/** What each event on the record is called. */
const eventWords = {
    signed: 'signed',
    voided: 'signature void',
    revoked: 'revoked their signature',
    withdrawn: 'signature gone with its comment',
    refused: 'closing refused',
    closed: 'closed, signed off',
    dismissed: 'closed as dismissed',
    duplicate: 'closed as a duplicate',
    unsigned: 'closed without sign-off',
    tampered: 'edited this comment, and with it the record',
};
/** Everything that ever happened to the sign-off, folded away. */
function onRecord(log) {
    const lines = log.map(({ at, what, by, sections: changed }) => {
        const who = by === '' ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) ` ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(by)}`;
        const named = changed.length > 0 ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) ` (${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(changed.map(_domain_signoff_js__WEBPACK_IMPORTED_MODULE_1__/* .signedPartTitle */ .KZ).join(', '))} changed)` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_minute_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteOf */ .i)(at))}:${who} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(eventWords[what])}${named}`;
    });
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `<details><summary>${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('On the record')}</summary>\n\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .joinSafe */ .e)((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .fitting */ ._Q)(lines, ROOM), '\n')}\n\n</details>`;
}
const refusals = {
    'no-role': 'they are neither incident lead, approver nor comms lead here. The report names them under *Owners*, the settings list the approvers.',
    'no-rights': 'it takes triage rights or more in this repository.',
    'edited-since': 'the report was edited after it. Read it again, then comment `/signoff` once more.',
};
function howToGoOn(gate, state) {
    const later = gate.missing.some((one) => one.what === 'signature')
        ? ' Sign last: a later edit of the report voids a signature.'
        : '';
    const again = state === 'reopened' ? ' again' : '';
    const list = gate.missing.some((one) => one.what === 'box' || one.what === 'item' || one.what === 'list')
        ? ' An item that is deleted, renamed or hidden is put back: only a box that everybody sees counts.'
        : '';
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`When it is done, close the issue${again}.${later}${list} Not an incident after all? \`/dismiss false-alarm reason\`, or \`/duplicate #N\`, then close. Maintainers may \`/close-unsigned reason\`.`);
}


/***/ }),

/***/ 2941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ unreachedText),
/* harmony export */   Y: () => (/* binding */ unreachedLine)
/* harmony export */ });
/* harmony import */ var _domain_notify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9625);
/* harmony import */ var _minute_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90740);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);



/** A line of the board about it. */
function unreachedLine(one) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `**Not reached:** ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(unreachedText(one))}`;
}
/** What happened, what follows, what to do: one paragraph of plain words. */
function unreachedText(one) {
    return `${_domain_notify_js__WEBPACK_IMPORTED_MODULE_0__/* .channelNames */ .ov[one.channel]} ${one.wasPosted ? 'did only half of it' : 'could not be reached'} (${(0,_minute_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteOf */ .i)(one.since)}): ${one.error}; ${consequence(one)}. It is tried again on the next change or comment.`;
}
function consequence({ channel, event, wasPosted, call }) {
    const whom = call.length > 0 ? call.join(', ') : 'whoever is on call';
    if (wasPosted)
        return `“${event}” was posted all the same`;
    if (channel === 'slack')
        return event === 'declared' ? 'there is no channel yet' : `“${event}” was not posted`;
    if (channel === 'webhook')
        return `“${event}” was not delivered`;
    if (event === 'declared')
        return `nobody was paged; call ${whom}`;
    return event === 'acknowledged'
        ? 'it may page on, so acknowledge it there'
        : 'its alert stays open, so resolve it there';
}


/***/ }),

/***/ 32062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _github_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84368);
/* harmony import */ var _github_apply_body_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4310);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58394);



const MOST_ROUNDS = 3;
/** Makes an incident as it should be: looks, decides, applies; all over again when somebody edited meanwhile. */
async function settle(client, number, self, policy, tell, rounds = MOST_ROUNDS) {
    const situation = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t)(client, number, self, policy.concerns);
    try {
        return await carryOut(client, situation, policy.decide, tell);
    }
    catch (error) {
        if (!(error instanceof _github_apply_body_js__WEBPACK_IMPORTED_MODULE_2__/* .GroundMoved */ .$) || rounds === 1)
            throw error;
        return settle(client, number, self, policy, tell, rounds - 1);
    }
}
/**
 * Applies what is decided; where issues had to be made, decides once more with them in view, whether or not that went well.
 * What GitHub refused is thrown at the very end, so that it keeps nothing else from being done.
 */
async function carryOut(client, situation, decide, tell) {
    const first = await step(client, situation, decide, tell);
    if (!first.effects.some((effect) => effect.kind === 'action-issue'))
        return orThrow(first, first.failures);
    const withMade = after(first.situation, first.effects, first.made);
    const isNew = (effect) => effect.kind !== 'action-issue' && !wasDone(effect, first.effects);
    // Where an issue could not be made, the decision is to make it: the rest is what follows without it.
    const later = await step(client, withMade, (now) => withoutMaking(decide, now).filter(isNew), tell);
    const { notified } = later.situation;
    const settled = { situation: { ...situation, notified }, effects: [...first.effects, ...later.effects] };
    return orThrow(settled, [...first.failures, ...later.failures]);
}
function orThrow(settled, failures) {
    if (failures.length > 0)
        throw failures[0];
    return { situation: settled.situation, effects: settled.effects };
}
/** The refusal of a closing, which went ahead of the issues that had to be made. */
function wasDone(effect, before) {
    return before.some((one) => (one.kind === 'reopen' && effect.kind === 'reopen' && one.issue === effect.issue) ||
        (one.kind === 'comment' &&
            effect.kind === 'comment' &&
            one.issue === effect.issue &&
            one.key === effect.key));
}
/** Decides as if the issues that are still to be made were none of this run's business. */
function withoutMaking(decide, situation) {
    return decide({ ...situation, canOpenActions: false });
}
/**
 * Applies what is decided. Notices go out after everything else, and before what is told on the issue: that is decided again, so
 * that the board of this very run shows who could not be reached. A GitHub that fails keeps nobody from being paged; where it
 * did not take what commands write, they are not told as done.
 */
async function step(client, situation, decide, tell) {
    const effects = decide(situation);
    const notices = effects.filter((effect) => effect.kind === 'notify');
    const now = effects.filter((effect) => effect.kind !== 'notify' && !isLast(effect));
    const done = await (0,_github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEach */ .Ao)(client, now);
    const notified = [...situation.notified, ...(notices.length > 0 ? await tell(notices) : [])];
    const told = { ...situation, notified };
    const all = notices.length > 0 ? decide(told) : effects;
    const last = done.failures.some(({ effect }) => isRecord(effect, situation)) ? [] : all.filter(isLast);
    const errors = await (0,_github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyAll */ .yl)(client, last).then(() => [], (error) => [error]);
    return {
        situation: told,
        effects: [...now, ...notices, ...last],
        made: done.made,
        failures: [...done.failures.map(({ error }) => error), ...errors],
    };
}
/** What tells of the rest, each after the one before it: the board remembers what was handled, answers and reactions say so. */
function isLast(effect) {
    if (effect.kind === 'comment')
        return effect.key === 'board' || effect.key === 'reply';
    return effect.kind === 'reaction';
}
/** What commands come to stands in the report and in the comment about sign-off. */
function isRecord(effect, { issue: { number } }) {
    const holds = effect.kind === 'body' || (effect.kind === 'comment' && effect.key === 'signoff');
    return holds && effect.issue === number;
}
/** The situation as it is once these effects hold. */
function after(situation, effects, made) {
    const { issue } = situation;
    const changes = effects.flatMap((effect) => effect.kind === 'labels' && effect.issue === issue.number ? [effect] : []);
    const removed = changes.flatMap((effect) => effect.remove);
    const labels = [
        ...issue.labels.filter((name) => !removed.includes(name)),
        ...changes.flatMap((effect) => effect.add),
    ];
    const assigned = effects.flatMap((effect) => effect.kind === 'assignees' && effect.issue === issue.number ? effect.add : []);
    const linked = effects.flatMap((effect) => (effect.kind === 'sub-issue' ? [effect.child] : []));
    const known = issue.actionIssues.map((one) => ({
        ...one,
        linked: one.linked || linked.includes(one.number),
    }));
    return {
        ...situation,
        issue: {
            ...issue,
            labels,
            assignees: [...issue.assignees, ...assigned],
            actionIssues: [...known, ...made],
        },
    };
}


/***/ })

};
