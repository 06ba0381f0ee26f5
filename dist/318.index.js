export const id = 318;
export const ids = [318];
export const modules = {

/***/ 84318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/domain/settings.js + 1 modules
var domain_settings = __webpack_require__(21018);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/nouns.js
var nouns = __webpack_require__(28036);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
;// CONCATENATED MODULE: ./build/src/github/gather-open.js





/** Reads all open incidents, fifty a request, and one more per further hundred comments. */
async function gatherOpen(client, self, cursor = null) {
    const asked = { ...client.where, settings: `HEAD:${domain_settings/* SETTINGS_PATH */.aJ}`, cursor };
    const { data, at } = await (0,graphql/* ask */.k)(client, queries/* OPEN_QUERY */.gU, asked);
    const { issues, settings } = data.repository;
    const read = [];
    for (const raw of issues.nodes)
        read.push((0,nouns/* toIssue */.N)(raw, await (0,gather/* allComments */.Kn)(client, raw.number, raw.comments), [], self));
    const { hasNextPage, endCursor } = issues.pageInfo;
    const rest = hasNextPage ? (await gatherOpen(client, self, endCursor)).issues : [];
    return { issues: [...read, ...rest], settings: settings?.text ?? null, now: at };
}

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 3 modules
var parsing_settings = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/rendering/memory.js
var rendering_memory = __webpack_require__(75991);
// EXTERNAL MODULE: ./build/src/rendering/minute.js
var minute = __webpack_require__(90740);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/reminder.js



const asks = {
    acknowledge: ['nobody has acknowledged it', '`/ack` takes charge and stops the reminders'],
    update: ['stakeholders have heard nothing', '`/update text` tells them how it stands'],
    review: [
        'it is resolved and not signed off',
        'the board lists what is missing; then `/signoff`, and close it',
    ],
};
/** The one comment that reminds, rewritten each time. */
function reminderComment(memory, overdue) {
    const lines = overdue.length > 0 ? overdue.map(overdueLine) : [nothing(memory)];
    return (0,safe/* safe */.gB) `${(0,rendering_memory/* memoryLine */.U)('reminder', memory)}\n${(0,safe/* joinSafe */.e)(lines, '\n\n')}`;
}
function overdueLine({ clock, count, people }) {
    const [what, how] = asks[clock.id];
    const whom = people.length > 0 ? `${people.map((who) => `@${who}`).join(', ')}: ` : '';
    return (0,safe/* ours */.Od)(`**Overdue since ${(0,minute/* minuteOf */.i)(clock.due)}:** ${what}. ${whom}${how}. Reminder ${count}.`);
}
function nothing({ reminders }) {
    return (0,safe/* ours */.Od)(`Nothing is overdue. Reminders so far: ${reminders.length}.`);
}

// EXTERNAL MODULE: ./build/src/policy/board.js + 2 modules
var board = __webpack_require__(81070);
// EXTERNAL MODULE: ./build/src/policy/clocks.js + 2 modules
var clocks = __webpack_require__(76046);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/notify.js + 2 modules
var notify = __webpack_require__(33819);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/reminder-memory.js
var reminder_memory = __webpack_require__(72342);
;// CONCATENATED MODULE: ./build/src/policy/reminders.js




/** After so many, reminding is over: the board goes on to say that it is overdue. */
const MOST_OF_ONE = 4;
/** More than one incident ever needs; the oldest go first. */
const MOST_REMEMBERED = 30;
/** All reminders, those that are due now included: one for each clock and period. */
function remindersBy(situation, clocks) {
    const before = (0,reminder_memory/* remindersSoFar */.V)(situation);
    const fresh = clocks.flatMap(({ id, since, periods }) => {
        const ofThis = of({ clock: id, since }, before);
        const isTold = ofThis.some(({ period }) => period >= periods);
        if (periods === 0 || isTold || ofThis.length >= MOST_OF_ONE)
            return [];
        return [{ clock: id, since, period: periods, at: situation.now }];
    });
    return [...before, ...fresh].slice(-MOST_REMEMBERED);
}
/** The reminders of one clock since it began. */
function of({ clock, since }, reminders) {
    return reminders.filter((one) => one.clock === clock && one.since === since);
}
/**
 * Who is called in by the reminders of a clock: an acknowledgement goes up to the next layer of on-call each time, an update
 * from the second time on, a review never. Logins and teams.
 */
function calledIn({ settings, now }, { id, since }, reminders) {
    const count = of({ clock: id, since }, reminders).length;
    const steps = id === 'acknowledge' ? count + 1 : id === 'update' && count > 1 ? count : 0;
    const who = (0,on_call/* onCallAt */.zP)(settings['on-call'], now)
        .slice(0, steps)
        .map((one) => one.who);
    return who.filter((one, index) => who.findIndex((other) => (0,domain_issue/* isSamePerson */.sO)(one, other)) === index);
}
/** Those of them who can be assigned and are not yet. */
function toAssign({ issue }, called) {
    return called.filter((who) => !(0,rotation/* isTeam */.IJ)(who) && !issue.assignees.some((one) => (0,domain_issue/* isSamePerson */.sO)(one, who)));
}

;// CONCATENATED MODULE: ./build/src/policy/remind.js








/**
 * What an incident needs because time has passed: a reminder for each clock that has run out, once for each period, the next
 * layer of on-call, and another try of what could not be told. An incident without a board waits for its first response.
 */
function remind(situation) {
    const { issue, self } = situation;
    if (!(0,memory/* ownComment */.w)(issue.comments, 'board', self))
        return [];
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    const overdue = (0,clocks/* clocksOf */.b)(situation, gate).filter((clock) => clock.isOverdue);
    const reminders = remindersBy(situation, overdue);
    const comment = keepReminder(situation, overdue, reminders);
    const whole = comment ? withComment(situation, comment) : situation;
    return [
        ...remind_assign(situation, overdue, reminders),
        ...(comment ? [comment] : []),
        ...(0,board/* keepBoard */.U)(whole, gate),
        ...(0,notify/* notify */.m)(whole, gate),
    ];
}
function remind_assign(situation, overdue, reminders) {
    const called = overdue.flatMap((clock) => calledIn(situation, clock, reminders));
    const add = [...new Set(toAssign(situation, called))];
    if (add.length === 0)
        return [];
    const why = 'its clock has run out, and they are next on call';
    return [{ kind: 'assignees', issue: situation.issue.number, add, why }];
}
/** One comment, edited: GitHub tells nobody of an edit, so whoever is called in is assigned too. */
function keepReminder(situation, overdue, reminders) {
    const { issue, self } = situation;
    if (reminders.length === 0)
        return null;
    const existing = (0,memory/* ownComment */.w)(issue.comments, 'reminder', self);
    const text = reminderComment({ reminders }, overdue.map((clock) => ({
        clock,
        count: of({ clock: clock.id, since: clock.since }, reminders).length,
        people: peopleFor(situation, clock, reminders),
    })));
    if (existing?.body === text)
        return null;
    const why = overdue.length > 0 ? 'a clock has run out' : 'nothing is overdue any more';
    return { kind: 'comment', issue: issue.number, key: 'reminder', id: existing?.id ?? null, text, why };
}
function peopleFor(situation, clock, reminders) {
    const people = [...situation.issue.assignees, ...calledIn(situation, clock, reminders)];
    return people.filter((one, index) => people.findIndex((other) => (0,domain_issue/* isSamePerson */.sO)(one, other)) === index);
}
/** The situation as it is once the comment stands, so that what is told next knows of it. */
function withComment(situation, { id, text }) {
    const { issue, now, self } = situation;
    const written = {
        id: id ?? Number.MAX_SAFE_INTEGER,
        url: issue.url,
        body: text,
        author: self,
        isBot: true,
        createdAt: now,
        editor: null,
        edited: false,
        hidden: false,
    };
    const comments = [...issue.comments.filter((one) => one.id !== id), written];
    return { ...situation, issue: { ...issue, comments } };
}

// EXTERNAL MODULE: ./build/src/policy/unreached.js
var unreached = __webpack_require__(69331);
// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/remind.js









const policy = { concerns: ['author', 'commands'], decide: remind };
/**
 * Reminds people of what is overdue. All open incidents are read at once; only one that seems to need something is looked at
 * again, closely. One that fails keeps no other from being reminded of: the first error is thrown at the end.
 */
async function handle(_action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const client = (0,access.clientFor)(inputs, event);
    const self = (0,access.selfOf)(inputs);
    const { issues, settings, now } = await gatherOpen(client, self);
    for (const finding of (0,parsing_settings/* readSettings */.s)(settings).findings)
        tell.finding(finding);
    const due = issues
        .map((issue) => (0,look/* understand */.Z)({ issue, settings, now }, self))
        .filter((situation) => remind(situation).length > 0);
    const isDry = inputs['dry-run'] === 'true';
    const notifier = (0,access.notifierFor)(inputs, event);
    const carryOut = ({ issue }) => (0,settle/* settle */.G)(client, issue.number, self, policy, notifier);
    const done = [];
    const errors = [];
    for (const situation of due) {
        const settled = isDry
            ? { situation, effects: remind(situation) }
            : await carryOut(situation).catch(kept(errors));
        if (!settled)
            continue;
        done.push(...settled.effects);
        for (const finding of (0,unreached/* unreachedFindings */.E)(settled.situation))
            tell.finding(finding);
    }
    for (const effect of done)
        tell.note((0,src_tell/* describe */.q)(effect));
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(done));
    if (errors.length > 0)
        throw errors[0];
    if (done.length === 0)
        tell.note('Nothing is overdue.');
}
function kept(errors) {
    return (error) => {
        errors.push(error);
        return null;
    };
}


/***/ })

};
