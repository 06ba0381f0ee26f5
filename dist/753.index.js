export const id = 753;
export const ids = [753];
export const modules = {

/***/ 89753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/delivery.js
var delivery = __webpack_require__(28248);
;// CONCATENATED MODULE: ./build/src/domain/in-turn.js
const HALF_HOUR = 30 * 60 * 1000;
/** Steps by the golden ratio visit every part of a circle, however regularly runs are left out: multiples of a whole step would not. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/**
 * Which of `count` things is due at an instant (ISO 8601 UTC), from 0: each comes round, the clock being the only memory it takes.
 * Runs of the same half hour take the same one.
 */
function inTurn(count, now) {
    const step = Math.floor(Date.parse(now) / HALF_HOUR) * GOLDEN;
    return Math.floor((step - Math.floor(step)) * count);
}

// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/nouns.js
var nouns = __webpack_require__(28036);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
// EXTERNAL MODULE: ./build/src/github/whole-issue.js
var whole_issue = __webpack_require__(19612);
;// CONCATENATED MODULE: ./build/src/github/gather-sweep.js








/** Of closed incidents and of actions: what is beyond waits for the next sweep. Open incidents are read to the end. */
const MOST_PAGES = 5;
/** How far back closings are judged again, in milliseconds: sweeps come late, and a day may be skipped. */
const LATELY = 2 * 24 * 60 * 60 * 1000;
/**
 * Reads all of it: one request for thirty open incidents, twenty closed ones and a hundred actions, and one more for each
 * further page, and one for the ledger. `labels`: any of them makes a record.
 */
async function gatherSweep(client, labels, self) {
    const asked = {
        ...client.where,
        settings: `HEAD:${default_settings/* SETTINGS_PATH */.a}`,
        ledger: `HEAD:${delivery/* LEDGER_FOLDER */.xw}`,
        labels,
    };
    const pages = await allPages(client, asked);
    const first = pages[0];
    const { settings, ledger } = first.data.repository;
    const files = (ledger?.entries ?? []).map(({ path }) => path).sort();
    const listed = (pick) => pages.flatMap(({ data }) => pick(data.repository)?.nodes ?? []);
    const made = await (0,whole_issue/* withComments */.f)(client, listed((one) => one.actions));
    const whole = async (raws) => {
        const issues = [];
        for (const raw of raws)
            issues.push(await (0,whole_issue/* wholeIssue */.d)(client, raw, made, self));
        return issues;
    };
    return {
        open: await whole(listed((one) => one.open)),
        closed: await whole(listed((one) => one.closed).filter((one) => isRecent(one, first.at))),
        actions: made.map((one) => (0,nouns/* toActionIssue */.Z)(one, self, false)),
        ledger: await months(client, files, first.at),
        settings: settings?.text ?? null,
        now: first.at,
    };
}
async function allPages(client, asked) {
    const pages = [];
    let at = { open: undefined, closed: undefined, actions: undefined };
    do {
        const answer = await (0,gather/* askEverywhere */.g5)(client, queries/* SWEEP_QUERY */.Qr, {
            ...asked,
            ...at,
            withOpen: at.open !== null,
            withClosed: at.closed !== null,
            withActions: at.actions !== null,
        });
        pages.push(answer);
        const { open, closed, actions } = answer.data.repository;
        const isLast = pages.length >= MOST_PAGES;
        at = {
            open: next(open),
            closed: isLast || closed?.nodes.some((one) => !isRecent(one, answer.at)) ? null : next(closed),
            actions: isLast ? null : next(actions),
        };
    } while (at.open !== null || at.closed !== null || at.actions !== null);
    return pages;
}
function next(page) {
    return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}
/** The two newest months of the ledger and an older one in turn: one request, none where there is no ledger. */
async function months(client, files, now) {
    const all = files.filter((path) => path.endsWith('.ndjson'));
    const [newest, before = newest] = all.slice(-2).reverse();
    if (!newest || !before)
        return [];
    const older = all.slice(0, -2)[inTurn(all.length - 2, now)] ?? before;
    const paths = { newest, before, older };
    const expressions = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `HEAD:${path}`]));
    const asked = { ...client.where, ...expressions };
    const { data } = await (0,graphql/* ask */.kA)(client, queries/* MONTHS_QUERY */.Fm, asked);
    const read = Object.entries(paths).map(([name, path]) => [path, data.repository[name]?.text ?? '']);
    return [...new Map(read)]
        .map(([path, text]) => ({ path, text }))
        .sort((a, b) => (a.path < b.path ? -1 : 1));
}
function isRecent({ updatedAt }, now) {
    return Date.parse(now) - Date.parse(updatedAt) <= LATELY;
}

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/metrics/ledger.js + 2 modules
var metrics_ledger = __webpack_require__(21123);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/policy/call.js
var call = __webpack_require__(22206);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/rendering/action-comment.js
var action_comment = __webpack_require__(96430);
// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
// EXTERNAL MODULE: ./build/src/policy/action-state.js
var action_state = __webpack_require__(44444);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
;// CONCATENATED MODULE: ./build/src/policy/nag.js








/** Days from one reminder of an overdue action to the next. */
const PERIOD = 7;
/** After so many it is for the weekly report to say. */
const MOST = 4;
const DAY = 24 * 60 * 60 * 1000;
/**
 * What overdue actions need now, each from its own issue, since it outlives the incident: the label, and a comment once a week, at
 * most four for one due day. A new comment each time: GitHub tells nobody of an edit. Only people whom somebody assigned are
 * mentioned; where nobody is, those whom `standIns` names for it. What was opened by hand and has neither may be anybody's, and is
 * let be. `now` is ISO 8601 UTC.
 */
function nag(actions, now, self, standIns = new Map()) {
    return actions
        .filter((one) => one.isOurs || one.assignees.length > 0 || standIns.has(one.number))
        .flatMap((one) => [...label(one, now), ...comment(one, now, self, standIns)]);
}
/**
 * For each action of an incident: the lead where they are assigned to the incident, else whoever is, else who is on call. The report
 * alone, which a stranger may have written, makes nobody be mentioned.
 */
function standInsOf(situation) {
    const { issue, report, settings, now } = situation;
    const lead = issue.assignees.filter((login) => (0,domain_issue/* isSamePerson */.sO)(login, report.people.lead));
    const onCall = (0,on_call/* onCallAt */.zP)(settings['on-call'], now).map(({ who }) => who);
    const people = [lead, issue.assignees, onCall.slice(0, 1)].find((some) => some.length > 0) ?? [];
    const { actions, rowless } = (0,action_pairs/* pairActions */.qO)(situation);
    const numbers = [...actions.flatMap((action) => action.issue ?? []), ...rowless].map(({ number }) => number);
    return new Map(numbers.map((number) => [number, people]));
}
function label(one, now) {
    const isLate = (0,action_state/* isOverdue */.Jv)(one, (0,action_issue/* readActionIssue */.kO)(one.body).due, now);
    if (isLate === one.labels.includes(labels/* OVERDUE_LABEL */.Ao))
        return [];
    const [add, remove] = isLate ? [[labels/* OVERDUE_LABEL */.Ao], []] : [[], [labels/* OVERDUE_LABEL */.Ao]];
    const why = isLate ? 'its due day is over' : 'it is not late any more';
    return [{ kind: 'labels', issue: one.number, add, remove, why }];
}
function comment(one, now, self, standIns) {
    const { due } = (0,action_issue/* readActionIssue */.kO)(one.body);
    if (!(0,action_state/* isOverdue */.Jv)(one, due, now) || !(0,time/* isDate */.$P)(due))
        return [];
    const late = Math.floor((Date.parse(now.slice(0, 10)) - Date.parse(due)) / DAY);
    const count = Math.min(MOST, Math.ceil(late / PERIOD));
    const start = `<!-- incident-loop:overdue {"due":"${due}"`;
    const said = one.comments.filter(({ author, isBot, body }) => (0,domain_issue/* isOwn */.NP)(author, isBot, self) && body.startsWith(start));
    const last = said
        .map(({ createdAt }) => Date.parse(createdAt))
        .sort((a, b) => a - b)
        .at(-1) ?? 0;
    const isSoon = Date.parse(now) - last < (PERIOD - 1) * DAY;
    if (said.length >= count || isSoon)
        return [];
    const people = one.assignees.length > 0 ? one.assignees : (standIns.get(one.number) ?? []);
    const text = (0,action_comment/* overdueComment */.cd)({ due, count: said.length + 1, late }, people);
    const why = 'it is overdue, and this period nobody was reminded yet';
    return [{ kind: 'comment', issue: one.number, key: 'overdue', id: null, text, why }];
}

// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(88867);
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

// EXTERNAL MODULE: ./build/src/policy/board.js + 3 modules
var board = __webpack_require__(90753);
// EXTERNAL MODULE: ./build/src/policy/clocks.js + 2 modules
var clocks = __webpack_require__(76046);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/notify.js + 2 modules
var notify = __webpack_require__(33819);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var rotation = __webpack_require__(57366);
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
    if (!(0,parsing_memory/* ownComment */.w)(issue.comments, 'board', self))
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
    const existing = (0,parsing_memory/* ownComment */.w)(issue.comments, 'reminder', self);
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

// EXTERNAL MODULE: ./build/src/policy/respond.js + 15 modules
var respond = __webpack_require__(19737);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/policy/sweep.js






/**
 * True when an incident is not as an event would have left it: one was dropped, a gate was passed by, an action is out of
 * step. Judged without anybody's rights, so that a closer look may find nothing to do.
 */
function isOutOfStep(situation) {
    return (0,call/* isOnRecord */.Td)(situation) && (0,respond/* respond */.uf)(situation).some((effect) => !isReminders(effect, situation));
}
/** What reminding takes along: the board of an open incident, and who is told. */
function isReminders(effect, { issue }) {
    if (issue.state === 'closed')
        return false;
    return (effect.kind === 'notify' || (effect.kind === 'comment' && effect.key === 'board' && effect.id !== null));
}
/**
 * What the ledger knows as open and the read of the issues did not bring along. Of more than `most` the newest half of that stays, and
 * the others take turns by `now` (ISO 8601 UTC): the ledger is behind by a week, so that many that are none of these lie between.
 */
function unseen(records, seen, most, now) {
    const numbers = records
        .filter((record) => record.closedAt === null && !seen.includes(record.number))
        .map((record) => record.number)
        .sort((a, b) => b - a);
    if (numbers.length <= most)
        return numbers;
    const half = Math.ceil(most / 2);
    const rest = numbers.slice(half);
    const from = inTurn(rest.length, now);
    return [...numbers.slice(0, half), ...[...rest.slice(from), ...rest].slice(0, most - half)];
}
/** Of the unseen, those that stand there without our label, or closed by a closing that the gate did not let pass. */
function stripped(found, self) {
    return found
        .filter((one) => !one.labels.includes(labels/* RECORD_LABEL */.Hd) || (one.state === 'closed' && !hasPassed(one, self)))
        .map(({ number }) => number);
}
function hasPassed({ comments, closedAt }, self) {
    const memory = (0,parsing_memory/* readMemory */.S)((0,parsing_memory/* ownComment */.w)(comments, 'signoff', self), self);
    return closedAt !== null && memory?.passedAt === closedAt;
}
/** What GitHub gives no way to hold: incidents that are gone from the repository without a sign-off. */
function leftUnsigned(asked, found) {
    return asked
        .filter((number) => !found.some((one) => one.number === number))
        .map((number) => ({
        rule: 'left-unsigned',
        level: 'warning',
        field: null,
        ...finding/* nowhere */.jx,
        message: `Incident #${number} stands in the ledger as open and is gone from the repository: deleted, transferred or converted. It was left unsigned. If that was right, say so on another incident; the ledger keeps its record.`,
    }));
}

// EXTERNAL MODULE: ./build/src/policy/unreached.js
var unreached = __webpack_require__(69331);
// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/remind.js

















const reminding = { concerns: ['author', 'commands'], decide: remind };
const responding = { concerns: ['author', 'commands'], decide: respond/* respond */.uf };
/** More incidents than that are out of step only after an outage: the next sweep takes the rest. */
const MOST_CLOSE_LOOKS = 30;
const MOST_UNSEEN = 20;
/**
 * Reminds people of what is overdue, and reconciles what GitHub's dropped events left behind. Everything open and everything
 * closed lately is read in bulk; only what seems to need something is looked at again, closely. One that fails keeps no other
 * from its turn: the first error is thrown at the end.
 */
async function handle(_action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const sweep = {
        client: (0,access.clientFor)(inputs, event),
        self: (0,access.selfOf)(inputs),
        notifier: (0,access.notifierFor)(inputs, event),
        isDry: inputs['dry-run'] === 'true',
        tell,
        done: [],
        errors: [],
    };
    const seen = await remind_look(sweep);
    await reconcile(sweep, seen);
    await remindOf(sweep, seen);
    for (const effect of sweep.done)
        tell.note((0,src_tell/* describe */.q)(effect));
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(sweep.done));
    if (sweep.errors.length > 0)
        throw sweep.errors[0];
    if (sweep.done.length === 0)
        tell.note('Nothing is overdue, and everything is in step.');
}
async function remind_look({ client, self, tell }) {
    const { open, closed, actions, ledger, settings, now } = await gatherSweep(client, labels/* tellingLabels */.bL, self);
    for (const finding of (0,parsing_settings.readSettings)(settings).findings)
        tell.finding(finding);
    const situations = (issues) => issues.map((issue) => (0,look/* understand */.Z)({ issue, settings, now }, self)).filter(call/* isOnRecord */.Td);
    const seen = { open: situations(open), closed: situations(closed) };
    const standIns = new Map([...seen.open, ...seen.closed].flatMap((one) => [...standInsOf(one)]));
    return { ...seen, ledger, nags: nag(actions, now, self, standIns), now };
}
/** Dropped events, gates that were passed by, actions out of step; and what the ledger knows and GitHub no longer. */
async function reconcile(sweep, { open, closed, ledger, now }) {
    const { client, self, tell } = sweep;
    const all = [...open, ...closed];
    const asked = unseen((0,metrics_ledger/* readLedger */.SC)(ledger).records, all.map(({ issue }) => issue.number), MOST_UNSEEN, now);
    const found = await (0,gather/* gatherNumbered */.UM)(client, asked, self);
    for (const finding of leftUnsigned(asked, found))
        tell.finding(finding);
    const numbers = [...all.filter(isOutOfStep).map(({ issue }) => issue.number), ...stripped(found, self)];
    if (numbers.length > MOST_CLOSE_LOOKS)
        tell.note(`${numbers.length} incidents are out of step: this run takes the first ${MOST_CLOSE_LOOKS}.`);
    for (const number of numbers.slice(0, MOST_CLOSE_LOOKS))
        await settleOne(sweep, number, responding, all);
}
async function remindOf(sweep, { open, nags }) {
    for (const { issue } of open.filter((situation) => remind(situation).length > 0))
        await settleOne(sweep, issue.number, reminding, open);
    sweep.done.push(...nags);
    if (sweep.isDry)
        return;
    const { failures } = await (0,apply/* applyEach */.Ao)(sweep.client, nags);
    sweep.errors.push(...failures.map(({ error }) => error));
}
async function settleOne({ client, self, notifier, isDry, tell, done, errors }, number, policy, seen) {
    const known = seen.find(({ issue }) => issue.number === number);
    if (isDry) {
        if (known)
            done.push(...policy.decide(known));
        return;
    }
    try {
        const settled = await (0,settle/* settle */.G)(client, number, self, policy, notifier);
        done.push(...settled.effects);
        for (const finding of (0,unreached/* unreachedFindings */.E)(settled.situation))
            tell.finding(finding);
    }
    catch (error) {
        errors.push(error);
    }
}


/***/ })

};
