export const id = 983;
export const ids = [983];
export const modules = {

/***/ 73983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
;// CONCATENATED MODULE: ./build/src/declare-told.js
const nothing = { effects: [], notes: [], issue: null, opened: false };

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/policy/respond.js + 15 modules
var respond = __webpack_require__(19737);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/declared.js
var declared = __webpack_require__(7210);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/rendering/memory.js
var rendering_memory = __webpack_require__(75991);
// EXTERNAL MODULE: ./build/src/rendering/minute.js
var minute = __webpack_require__(90740);
// EXTERNAL MODULE: ./build/src/rendering/quoted-names.js
var quoted_names = __webpack_require__(52469);
;// CONCATENATED MODULE: ./build/src/rendering/told-again.js




/** The one comment that counts what an alert's source told after the incident was opened, rewritten each time. */
function toldAgainComment(memory, source) {
    const { told, over, last, isFiring } = memory;
    const stands = isFiring ? 'it fires' : 'it is over';
    const lines = [
        (0,safe/* safe */.gB) `**The alert was told ${told} ${times(told)}** by ${(0,quoted_names/* nameInFact */.JX)(source)}, last at ${(0,safe/* ours */.Od)((0,minute/* minuteOf */.i)(last))}: ${(0,safe/* ours */.Od)(stands)}. All of it counts here; no other incident is opened for it.`,
        ...(over > 0
            ? [
                (0,safe/* safe */.gB) `Its source said ${over} ${times(over)} that it is over. That closes nothing: whether people are safe again is for people to say.`,
            ]
            : []),
        ...joinedLines(memory),
    ];
    return (0,safe/* safe */.gB) `${(0,rendering_memory/* memoryLine */.U)('alert', memory)}\n${(0,safe/* joinSafe */.e)(lines, '\n\n')}`;
}
/** Said on an incident that is closed while its alert, which began before that, is told on. */
function stillFiringComment(memory, source) {
    const { told, last, closedAt, isFiring } = memory;
    const since = (0,safe/* ours */.Od)((0,minute/* minuteOf */.i)(closedAt ?? last));
    const stands = isFiring
        ? (0,safe/* safe */.gB) `**The alert still fires.** This was closed at ${since}; ${(0,quoted_names/* nameInFact */.JX)(source)} has told it ${told} ${times(told)} since, last at ${(0,safe/* ours */.Od)((0,minute/* minuteOf */.i)(last))}. If it is not over after all, reopen this issue.`
        : (0,safe/* safe */.gB) `**The alert has ended,** says ${(0,quoted_names/* nameInFact */.JX)(source)} at ${(0,safe/* ours */.Od)((0,minute/* minuteOf */.i)(last))}. It was told ${told} ${times(told)} after this was closed at ${since}.`;
    const lines = [
        stands,
        (0,safe/* ours */.Od)('When the alert begins anew, an incident of its own is opened, with a link to this one.'),
        ...joinedLines(memory),
    ];
    return (0,safe/* safe */.gB) `${(0,rendering_memory/* memoryLine */.U)('still-firing', memory)}\n${(0,safe/* joinSafe */.e)(lines, '\n\n')}`;
}
/** Said on an incident that a race opened a second time. */
function doubleComment(memory) {
    return (0,safe/* safe */.gB) `${(0,rendering_memory/* memoryLine */.U)('alert', memory)}\nThe same alert had opened #${memory.duplicateOf ?? 0} a moment before: everything goes on there. Closed as its duplicate by the run that opened it.`;
}
function joinedLines({ joined, more }) {
    if (joined.length === 0)
        return [];
    const lines = joined.map((one) => (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(one, 220)}`);
    const rest = more > 0 ? [(0,safe/* safe */.gB) `- … and ${more} more`] : [];
    return [(0,safe/* safe */.gB) `Joined since (${joined.length + more}):\n\n${(0,safe/* joinSafe */.e)([...lines, ...rest], '\n')}`];
}
function times(count) {
    return (0,safe/* ours */.Od)(count === 1 ? 'time' : 'times');
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/offsets.js
var offsets = __webpack_require__(27922);
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 21 modules
var report_report = __webpack_require__(43400);
// EXTERNAL MODULE: ./build/src/rendering/over-line.js
var over_line = __webpack_require__(21141);
;// CONCATENATED MODULE: ./build/src/policy/over-entry.js




/** An alert that comes and goes all day shall not drown what people write: its comment counts on. */
const MOST_ENTRIES = 5;
/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;
/** A line at the end of an open incident's timeline, when the source of its alert says that it is over. */
function overEntry(situation, { isFiring, source }) {
    const { issue, now, report, spans } = situation;
    const place = spans.find((span) => span.id === 'timeline');
    const lines = (report.sections.timeline ?? '').split('\n').filter(over_line/* isOverLine */.$);
    if (isFiring || issue.state !== 'open' || !place || lines.length >= MOST_ENTRIES)
        return [];
    const text = (0,markdown_lines/* normalise */.j7)(issue.body);
    const at = place.valueFrom + text.slice(place.valueFrom, place.to).trimEnd().length;
    const insert = `\n${(0,over_line/* overLine */.X)(source, now)}`;
    const whole = text.slice(0, at) + insert + text.slice(at);
    const shows = (0,report_report/* readReport */.t)(whole).report.sections.timeline?.split('\n').filter(over_line/* isOverLine */.$).length;
    if (shows !== lines.length + 1 || whole.length > LONGEST_BODY)
        return [];
    const splices = [{ at: (0,offsets/* rawOffsets */.L)(issue.body)(at), remove: 0, insert }];
    const why = 'the source of the alert says that it is over; only people close an incident';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}

// EXTERNAL MODULE: ./build/src/policy/signal-memory.js
var signal_memory = __webpack_require__(25288);
;// CONCATENATED MODULE: ./build/src/policy/told-again.js







/** Runs that are remembered: enough for those that may be repeated or cross each other. */
const MOST_RUNS = 40;
const MOST_JOINED = 20;
/**
 * What a message about an incident changes on it: its count and last time in one comment, rewritten; a line in the timeline
 * when the source says that it is over. What is on record changes nothing, so that a repeated run counts once. A closed
 * incident stays as it is: a comment of its own says that the alert goes on.
 */
function toldAgain(situation, message) {
    const { issue } = situation;
    const key = issue.state === 'open' ? 'alert' : 'still-firing';
    const before = memoryFor(situation, key);
    const isNew = !before.runs.includes(message.run);
    return [
        ...spare(situation, key),
        ...(isNew ? overEntry(situation, message) : []),
        ...(isNew ? [count(situation, key, before, message)] : []),
    ];
}
/** A second closing begins a count of its own. */
function memoryFor(situation, key) {
    const memory = (0,signal_memory/* signalMemory */.e)(situation, key);
    const { closedAt } = situation.issue;
    if (key === 'alert' || memory.closedAt === closedAt)
        return memory;
    return { ...memory, told: 0, over: 0, joined: [], more: 0, closedAt };
}
function count({ issue, now, self }, key, before, message) {
    const { isFiring, run, source, times } = message;
    const joined = joinedBy(message, issue.body, before);
    const memory = {
        ...before,
        told: before.told + (isFiring ? times : 0),
        over: before.over + (isFiring ? 0 : 1),
        last: now,
        isFiring,
        runs: [...before.runs, run].slice(-MOST_RUNS),
        joined: joined.slice(0, MOST_JOINED),
        more: before.more + Math.max(0, joined.length - MOST_JOINED),
    };
    const text = key === 'alert' ? toldAgainComment(memory, source) : stillFiringComment(memory, source);
    const id = (0,parsing_memory/* ownComment */.w)(issue.comments, key, self)?.id ?? null;
    const why = isFiring ? 'the alert was told again' : 'the source of the alert says that it is over';
    return { kind: 'comment', issue: issue.number, key, id, text, why };
}
/** The titles on record, without their secrets, and those of alerts that the incident did not begin with. */
function joinedBy({ alerts }, body, { joined }) {
    const known = (0,declared/* marksIn */.MC)(body);
    const named = alerts
        .filter(({ mark }) => !known.includes(mark))
        .map(({ title, severity }) => `${severity ?? 'no level'} ${(0,safe/* plainTitle */.D4)(title)}`);
    return [...new Set([...joined, ...named])];
}
/** Of comments that a race made twice, the first stays. */
function spare({ issue, self }, key) {
    const first = (0,parsing_memory/* ownComment */.w)(issue.comments, key, self);
    return issue.comments
        .filter(({ id, author, isBot, body }) => id !== first?.id && (0,domain_issue/* isOwn */.NP)(author, isBot, self) && body.startsWith(`<!-- incident-loop:${key} `))
        .map(({ id }) => ({
        kind: 'remove-comment',
        issue: issue.number,
        id,
        why: 'two runs wrote it at once, and the first one counts',
    }));
}

// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
;// CONCATENATED MODULE: ./build/src/declare-again.js





const MOST_ROUNDS = 4;
/**
 * Puts a message on record, then lets the incident have whatever else it needs. A comment has no compare-and-swap on GitHub:
 * it is looked at once more, and told again when another run has overwritten it.
 */
async function tellOn(reach, number, message) {
    const policy = whatItNeeds(message);
    const { client, self, notifier } = reach;
    if (reach.isDry) {
        const effects = policy.decide(await (0,look/* lookAt */.t)(client, number, self, policy.concerns));
        return { ...nothing, effects, issue: number };
    }
    const effects = [];
    for (let round = 1; round <= MOST_ROUNDS; round += 1) {
        const settled = await (0,settle/* settle */.G)(client, number, self, policy, notifier);
        effects.push(...settled.effects);
        if (toldAgain(settled.situation, message).length === 0)
            return { ...nothing, effects, issue: number };
    }
    const notes = [`#${number}: other runs wrote at the same time; the count may be one short.`];
    return { ...nothing, effects, notes, issue: number };
}
/** The message first; then everything that a response to the incident asks for, unless it is closed. */
function whatItNeeds(message) {
    return {
        concerns: ['author', 'commands'],
        decide: (situation) => {
            const told = message ? toldAgain(situation, message) : [];
            if (told.length > 0)
                return told;
            return situation.issue.state === 'open' ? (0,respond/* respond */.uf)(situation) : [];
        },
    };
}

// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
;// CONCATENATED MODULE: ./build/src/github/gather-known.js



/** Reads what an alert may be about: one request, and one more per further hundred open incidents. */
async function gatherKnown(client, cursor = null) {
    const asked = { ...client.where, settings: `HEAD:${default_settings/* SETTINGS_PATH */.a}`, cursor };
    const { data, at } = await (0,graphql/* ask */.kA)(client, queries/* KNOWN_QUERY */.V1, asked);
    const { settings, open, closed } = data.repository;
    const { hasNextPage, endCursor } = open.pageInfo;
    const rest = hasNextPage ? (await gatherKnown(client, endCursor)).open : [];
    return {
        open: [...open.nodes.map(toKnown), ...rest],
        closed: closed.nodes.map(toKnown),
        settings: settings?.text ?? null,
        now: at,
    };
}
/** How GitHub names the owner's own people (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation). */
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
function toKnown(raw) {
    const { number, url, body, createdAt, closedAt, author } = raw;
    return {
        number,
        url,
        body,
        createdAt,
        closedAt,
        author: author?.login ?? null,
        isBot: author?.__typename === 'Bot',
        isInsider: INSIDERS.includes(raw.authorAssociation),
        comments: raw.comments.totalCount,
        assignees: raw.assignees.totalCount,
    };
}

// EXTERNAL MODULE: ./build/src/policy/declare.js + 2 modules
var declare = __webpack_require__(14694);
;// CONCATENATED MODULE: ./build/src/policy/doubles.js



/** After so long, in milliseconds, no run is still busy with an issue that it opened. */
const ABANDONED_AFTER = 10 * 60 * 1000;
/** Closes what a race opened a second time: nobody has touched it yet. This is the one closing that no person asks for. */
function closeDouble({ number, body, createdAt }, of) {
    const born = (0,declared/* signalIn */.md)(body);
    const memory = {
        told: born?.times ?? 0,
        over: 0,
        last: createdAt,
        isFiring: true,
        runs: born ? [born.run] : [],
        joined: [],
        more: 0,
        closedAt: null,
        duplicateOf: of,
    };
    const why = 'two runs opened an incident for the same alert, and the lower number stays';
    return [
        { kind: 'comment', issue: number, key: 'alert', id: null, text: doubleComment(memory), why },
        { kind: 'close', issue: number, of, why },
    ];
}
/** Doubles of an incident whose run died before it could close them: ours, for the same alert, and never touched since. */
function abandonedDoubles(number, known, now) {
    const first = known.open.find((one) => one.number === number);
    const fingerprint = first ? (0,declared/* declaredFingerprint */.lo)(first.body) : null;
    return known.open.filter((one) => one.number > number &&
        fingerprint !== null &&
        (0,declared/* declaredFingerprint */.lo)(one.body) === fingerprint &&
        (0,declared/* signalIn */.md)(one.body) !== null &&
        (0,domain_issue/* isOwn */.NP)(one.author, one.isBot, known.self) &&
        one.comments === 0 &&
        one.assignees === 0 &&
        Date.parse(now) - Date.parse(one.createdAt) > ABANDONED_AFTER);
}

// EXTERNAL MODULE: ./build/src/policy/marks.js
var policy_marks = __webpack_require__(43454);
;// CONCATENATED MODULE: ./build/src/policy/message.js

/** What alerts of one message say of one incident; a trace tells as an alert that fires. `run` is the run it came by. */
function messageOf(alerts, run) {
    const firing = alerts.filter(({ status }) => status === 'firing');
    return {
        source: alerts[0]?.source ?? 'a trace',
        run,
        isFiring: alerts.length === 0 || firing.length > 0,
        times: Math.max(1, ...firing.map(({ times }) => times)),
        alerts: alerts.map((alert) => ({
            mark: (0,policy_marks/* alertMark */.GE)(alert),
            title: alert.title,
            severity: alert.severity,
        })),
    };
}

// EXTERNAL MODULE: ./build/src/policy/urgency.js
var urgency = __webpack_require__(52119);
;// CONCATENATED MODULE: ./build/src/policy/routes.js




/**
 * Where each alert of a message belongs: to the open incident about it, the lowest number of several; else, when it began
 * before an incident about it was closed and was never over since, to that one; else all that fire to one new incident.
 * The most urgent alert comes first everywhere.
 */
function routesOf(alerts, known) {
    const byNumber = new Map();
    const fresh = [];
    const over = [];
    for (const alert of [...alerts].sort(urgency/* byUrgency */.t)) {
        const about = openAbout(alert, known) ?? closedAbout(alert, known);
        if (about)
            byNumber.set(about.number, [...(byNumber.get(about.number) ?? []), alert]);
        else
            (alert.status === 'firing' ? fresh : over).push(alert);
    }
    const former = fresh[0] ? latestClosed(fresh[0], known) : null;
    return [
        ...[...byNumber].map(([number, told]) => ({ to: 'incident', number, alerts: told })),
        ...(fresh.length > 0 ? [{ to: 'new', alerts: fresh, former: formerOf(former) }] : []),
        ...(over.length > 0 ? [{ to: 'nowhere', alerts: over }] : []),
    ];
}
/** Its own mark goes before that of its group. */
function openAbout(alert, known) {
    const group = (0,policy_marks/* groupMark */.dY)(alert);
    return openWith([(0,policy_marks/* alertMark */.GE)(alert)], known) ?? (group === null ? null : openWith([group], known));
}
/** The lowest number of the open incidents with any of these marks that are to be believed; null when there is none. */
function openWith(marks, known) {
    return known.open
        .filter((one) => isBelieved(one, known) && (0,declared/* marksIn */.MC)(one.body).some((mark) => marks.includes(mark)))
        .reduce((low, one) => (low && low.number < one.number ? low : one), null);
}
/** Anybody can write a mark into a report of their own, and would then swallow the alerts of others. */
function isBelieved({ author, isBot, isInsider }, { self }) {
    return isInsider || (0,domain_issue/* isOwn */.NP)(author, isBot, self);
}
/** An alert that does not say when it began may have begun anew. */
function closedAbout(alert, known) {
    const { startedAt, status } = alert;
    const last = latestClosed(alert, known);
    if (status !== 'firing' || startedAt === null || !last?.closedAt)
        return null;
    return Date.parse(startedAt) <= Date.parse(last.closedAt) ? last : null;
}
function latestClosed(alert, known) {
    const wanted = [(0,policy_marks/* alertMark */.GE)(alert), (0,policy_marks/* groupMark */.dY)(alert)];
    return known.closed
        .filter((one) => isBelieved(one, known) && (0,declared/* marksIn */.MC)(one.body).some((mark) => wanted.includes(mark)))
        .reduce((last, one) => (last && (last.closedAt ?? '') >= (one.closedAt ?? '') ? last : one), null);
}
function formerOf(incident) {
    return incident?.closedAt ? { number: incident.number, closedAt: incident.closedAt } : null;
}

;// CONCATENATED MODULE: ./build/src/declare-new.js











/** Opens an incident and gives it all that it needs; of two that runs opened at once, the lower number stays. */
async function openNew(reach, told, fresh, now) {
    const effect = incidentOf(told, fresh, now);
    if (reach.isDry)
        return { ...nothing, effects: [effect] };
    const marks = [effect.key, ...fresh.alerts.flatMap((alert) => (0,policy_marks/* groupMark */.dY)(alert) ?? [])];
    const created = await create(reach, effect, told, marks);
    const first = openWith(marks, { ...(await gatherKnown(reach.client)), self: reach.self });
    if (first && first.number < created.number) {
        const closing = closeDouble(created, first.number);
        await (0,apply/* applyAll */.yl)(reach.client, closing);
        const counted = await tellOn(reach, first.number, messageOf(fresh.alerts, told.run));
        return { ...counted, effects: [effect, ...closing, ...counted.effects] };
    }
    const { client, self, notifier } = reach;
    const settled = await (0,settle/* settle */.G)(client, created.number, self, whatItNeeds(null), notifier);
    const notes = [`Opened #${created.number}: ${created.url}`];
    return { effects: [effect, ...settled.effects], notes, issue: created.number, opened: true };
}
function incidentOf(told, { alerts, former }, now) {
    const [alert = null, ...others] = alerts;
    const run = told.isByHand ? null : told.run;
    const { fingerprint, ...issue } = (0,declare/* declare */.x)({ ...told, alert, others, former, run, now });
    const why = alert ? 'no open incident is about this alert' : 'it was declared';
    return { kind: 'incident', key: fingerprint, ...issue, why };
}
/** A create whose answer is lost is never repeated: GitHub is asked whether it was made. */
async function create({ client, self }, effect, { run }, marks) {
    try {
        const [made] = await (0,apply/* applyAll */.yl)(client, [effect]);
        if (made)
            return made;
        throw new Error('GitHub made no issue');
    }
    catch (error) {
        const known = { ...(await gatherKnown(client)), self };
        const mine = known.open.filter((one) => ((0,declared/* signalIn */.md)(one.body)?.run ?? run) === run);
        const found = openWith(marks, { ...known, open: mine });
        if (!found)
            throw error;
        return found;
    }
}

;// CONCATENATED MODULE: ./build/src/declare-all.js








/** Carries out what was told, one route after the other; on a dry run, says what would be done. */
async function declareAll(reach, gathered, told) {
    const known = { ...gathered, self: reach.self };
    const outcomes = [];
    for (const route of routesFor(told, known))
        outcomes.push(await follow(reach, known, told, route));
    return {
        effects: outcomes.flatMap((one) => one.effects),
        notes: outcomes.flatMap((one) => one.notes),
        issue: outcomes.find((one) => one.issue !== null)?.issue ?? null,
        opened: outcomes.some((one) => one.opened),
    };
}
/** A trace or words are known again by their own mark, as an alert is by its. */
function routesFor(told, known) {
    if (told.alerts.length > 0)
        return routesOf(told.alerts, known);
    const same = openWith([(0,declare/* declarationFingerprint */.P)(told)], known);
    if (same)
        return [{ to: 'incident', number: same.number, alerts: [] }];
    return [{ to: 'new', alerts: [], former: null }];
}
async function follow(reach, known, told, route) {
    switch (route.to) {
        case 'nowhere':
            return { ...nothing, notes: ['It is over, and no open incident is about it: nothing to do.'] };
        case 'new':
            return openNew(reach, told, route, known.now);
        case 'incident': {
            if (told.isByHand && route.alerts.length === 0)
                return { ...nothing, issue: route.number, notes: [`Already open as #${route.number}.`] };
            const doubles = abandonedDoubles(route.number, known, known.now);
            const closings = doubles.flatMap((double) => closeDouble(double, route.number));
            if (!reach.isDry)
                await (0,apply/* applyAll */.yl)(reach.client, closings);
            const counted = await tellOn(reach, route.number, messageOf(route.alerts, told.run));
            return { ...counted, effects: [...closings, ...counted.effects] };
        }
    }
}

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/exchange/alert/alerts.js + 4 modules
var alert_alerts = __webpack_require__(16278);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/dispatch.js


/**
 * Reads what started the run from the event's file, never from the environment
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch).
 */
function readDispatch(env) {
    const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH ?? '', 'utf8'));
    const isManual = env.GITHUB_EVENT_NAME === 'workflow_dispatch';
    const texts = Object.entries(event.inputs ?? {}).flatMap(([name, value]) => typeof value === 'string' ? [[name, value.trim()]] : []);
    return {
        payload: env.GITHUB_EVENT_NAME === 'repository_dispatch' ? (event.client_payload ?? null) : undefined,
        inputs: isManual ? Object.fromEntries(texts) : {},
        isByHand: isManual && event.sender?.type !== 'Bot',
        run: runOf(env),
    };
}
/** Run and step; where there is neither, nothing can be told from a repetition. */
function runOf({ GITHUB_RUN_ID: run, GITHUB_ACTION: step }) {
    if (!run)
        return (0,external_node_crypto_.randomUUID)();
    return [run, step ?? '']
        .join('-')
        .replace(/[^\w.-]/g, '_')
        .slice(0, 60);
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/declare.js












/**
 * Declares what an alert, a trace or a person's form tells: opens an incident, or counts it on the one that is about it.
 * Throws SetupError when nothing could be read, so that no alert is lost in silence.
 */
async function handle(_action, given, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const dispatch = readDispatch(process.env);
    const inputs = merged(given, dispatch);
    const client = (0,access.clientFor)(inputs, event);
    const known = await gatherKnown(client);
    const settings = (0,parsing_settings.readSettings)(known.settings);
    const told = await readTold(inputs, dispatch, settings.settings, tell);
    for (const finding of settings.findings)
        tell.finding(finding);
    const isDry = inputs['dry-run'] === 'true';
    const reach = { client, self: (0,access.selfOf)(inputs), notifier: (0,access.notifierFor)(inputs, event), isDry };
    const outcome = await declareAll(reach, known, told);
    const lines = [...outcome.effects.map(src_tell/* describe */.q), ...outcome.notes];
    for (const line of lines)
        tell.note(line);
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(outcome.effects));
    tell.output('issue', outcome.issue === null ? '' : String(outcome.issue));
    tell.output('opened', String(outcome.opened));
    await tell.summary(['### incident-loop declare', '', ...lines.map((line) => `- ${line}`), ''].join('\n'));
}
/** What the step gives goes before what the form of a manual run says; only the step may name tokens, keys and files. */
function merged(given, { inputs }) {
    const words = ['title', 'summary', 'severity', 'kind', 'system', 'alert'];
    const asked = words.map((name) => [name, given[name] || (inputs[name] ?? '')]);
    return { ...given, ...Object.fromEntries(asked) };
}
async function readTold(inputs, dispatch, settings, tell) {
    const alerts = alertsOf(inputs, dispatch, settings);
    const trace = await traceOf(inputs['trace-file'] ?? '');
    const found = [...(alerts?.findings ?? []), ...(trace?.findings ?? [])];
    const words = { title: inputs.title || null, summary: inputs.summary || null };
    const isEmpty = !alerts?.alerts.length && !trace?.trace && !words.title && !words.summary;
    if (isEmpty)
        throw nothingToDeclare(found);
    for (const finding of found)
        tell.finding(finding);
    return {
        ...words,
        alerts: alerts?.alerts ?? [],
        trace: trace?.trace ?? null,
        severity: oneOf(inputs.severity, 'severity', severities/* severityIds */.wz),
        kind: oneOf(inputs.kind, 'kind', kinds/* kinds */.E.map(({ id }) => id)) ?? 'incident',
        system: inputs.system || null,
        run: dispatch.run,
        isByHand: dispatch.isByHand,
    };
}
function nothingToDeclare(found) {
    const [first] = found.filter(({ level }) => level === 'error');
    return new errors/* SetupError */.w(first?.message ??
        'Nothing to declare: send an alert as `repository_dispatch`, fill in the form of `workflow_dispatch`, or give `alert-file` or `trace-file`.');
}
function alertsOf(inputs, { payload }, { alerts }) {
    const file = inputs['alert-file'];
    if (file)
        return (0,alert_alerts/* readAlertText */.a)(textOf(file), alerts);
    if (inputs.alert)
        return (0,alert_alerts/* readAlertText */.a)(inputs.alert, alerts);
    return payload === undefined ? null : (0,alert_alerts/* readAlerts */.K)(payload, alerts);
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        throw new errors/* SetupError */.w(`Cannot read ${path}: check \`alert-file\`; paths start at the workspace.`);
    }
}
async function traceOf(path) {
    if (path === '')
        return null;
    const [{ createReadStream, existsSync }, { readTrace }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19)),
        __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 72642)),
    ]);
    if (!existsSync(path))
        throw new errors/* SetupError */.w(`Cannot read ${path}: check \`trace-file\`; paths start at the workspace.`);
    return readTrace(createReadStream(path));
}
function oneOf(said, name, allowed) {
    if (!said || said.startsWith('--'))
        return null;
    const found = allowed.find((one) => one.toLowerCase() === said.toLowerCase());
    if (found)
        return found;
    throw new errors/* SetupError */.w(`\`${name}\` must be one of ${allowed.join(', ')}.`);
}


/***/ })

};
