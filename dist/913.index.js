export const id = 913;
export const ids = [913];
export const modules = {

/***/ 81070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ keepBoard)
});

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(60380);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(98131);
// EXTERNAL MODULE: ./build/src/rendering/gap.js
var rendering_gap = __webpack_require__(41610);
// EXTERNAL MODULE: ./build/src/rendering/minute.js
var minute = __webpack_require__(90740);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/rendering/signoff.js
var signoff = __webpack_require__(2356);
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
        list(`Tasks: ${(0,phases/* phaseRow */.Y7)(phase).title}`, closed ? [] : (0,phases/* phaseRow */.Y7)(phase).tasks.map((task) => (0,safe/* ours */.Od)(`- ${task}`))),
        list('People', peopleLines(view)),
        list('Clocks', view.clocks.map(({ id, due, isOverdue }) => (0,safe/* ours */.Od)(`- ${id}: by ${(0,minute/* minuteOf */.i)(due)}${isOverdue ? ', overdue' : ''}`))),
        list('Severity so far', memory.history.map((change) => (0,safe/* ours */.Od)(`- ${(0,minute/* minuteOf */.i)(change.at)}: ${change.severity}`))),
        list('Told', (memory.notified ?? []).filter((one) => one.error === null).map(toldLine)),
        list('Not reached', view.unreached.map((one) => (0,safe/* safe */.gB) `- ${(0,rendering_unreached/* unreachedLine */.Y)(one)}`)),
        list('Links', linkLines(view)),
        list('Preventive actions', view.actions.map(actionLine)),
        list('Before it can close', closed ? [] : view.missing.map((one) => (0,safe/* safe */.gB) `- ${(0,signoff/* missingLine */.X)(one)}`)),
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
function actionLine({ row, issue }) {
    const place = issue === null ? (0,safe/* ours */.Od)('not opened yet') : (0,safe/* safe */.gB) `#${issue.number}, ${(0,safe/* ours */.Od)(issue.state)}`;
    return (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(row.action)} — ${(0,safe/* neutralise */.$0)(row.owner ?? 'no owner')}, due ${(0,safe/* neutralise */.$0)(row.due ?? 'no date')} (${place})`;
}

// EXTERNAL MODULE: ./build/src/rendering/memory.js
var rendering_memory = __webpack_require__(75991);
;// CONCATENATED MODULE: ./build/src/rendering/board.js







const GAPS_SHOWN = 3;
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
    ];
    const list = gaps.slice(0, GAPS_SHOWN).map((gap) => (0,rendering_gap/* gapLine */.B)(gap, view.url));
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
    if (!next)
        return (0,safe/* ours */.Od)(`**Next:** ${(0,phases/* phaseRow */.Y7)(phase).tasks.join('; ').toLowerCase()}.${paged}`);
    const late = next.isOverdue ? ' **Overdue.**' : '';
    return (0,safe/* ours */.Od)(`**Next:** ${waits[next.id]} by ${(0,minute/* minuteOf */.i)(next.due)}.${late}${paged}`);
}
function pagedWords({ paged }) {
    return paged === null ? 'Nobody is paged.' : `PagerDuty was told to page at ${(0,minute/* minuteOf */.i)(paged)}.`;
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
function typeNext({ report, phase, memory }) {
    return (0,safe/* ours */.Od)(`**Type next:** ${wordsToType(report, phase, memory)}.`);
}
function wordsToType({ kind, severity }, phase, { confirmed }) {
    if (!confirmed)
        return '`/ack` if you stand behind this report, or `/dismiss false-alarm reason`: until then it alarms nobody';
    if (kind !== 'incident')
        return '`/signoff` once Summary, *Stopped by* and one action are there, then close the issue';
    if (severity === null)
        return '`/severity S2 reason`, or worse: S1, S0';
    return (0,phases/* phaseRow */.Y7)(phase).typeNext;
}

// EXTERNAL MODULE: ./build/src/policy/board-memory.js
var board_memory = __webpack_require__(82330);
// EXTERNAL MODULE: ./build/src/policy/clocks.js + 2 modules
var clocks = __webpack_require__(76046);
// EXTERNAL MODULE: ./build/src/policy/fingerprint.js
var fingerprint = __webpack_require__(71948);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/notices.js
var notices = __webpack_require__(82637);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var policy_phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(14215);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
// EXTERNAL MODULE: ./build/src/policy/signoff.js
var policy_signoff = __webpack_require__(88318);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
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
    const memory = (0,signoff_memory/* readSignoffMemory */.i)(situation);
    const [first, ...others] = memory.signatures;
    if (!first || !(0,signoff_memory/* hasPassed */.P)(situation, memory) || !(0,policy_signoff/* isSignedOff */.qn)(situation, gate))
        return [];
    const present = (0,fingerprint/* fingerprint */.R)(situation.report);
    const elsewhere = others.map((one) => (0,fingerprint/* changedSections */.n)(one.sections, present));
    return (0,fingerprint/* changedSections */.n)(first.sections, present)
        .filter((id) => elsewhere.every((changed) => changed.includes(id)))
        .map((id) => sections/* sections */.V0.find((section) => section.id === id)?.title ?? 'the typed fields');
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
var lines = __webpack_require__(32647);
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
// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
// EXTERNAL MODULE: ./build/src/policy/signoff.js
var signoff = __webpack_require__(88318);
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

/***/ 74215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countedUpdates),
/* harmony export */   I: () => (/* binding */ happenings)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31450);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35505);
/* harmony import */ var _reminder_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72342);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36633);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9554);






/** Of changes and updates the latest few: who joins late is not flooded with what is long known. */
const MOST_AT_ONCE = 5;
/** What has happened to an incident so far, in the order of telling. */
function happenings(situation, gate) {
    const { times } = situation.report;
    const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .YP)(situation, gate);
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
    const history = (0,_peak_js__WEBPACK_IMPORTED_MODULE_0__/* .severityHistory */ .cM)(situation).map((change) => change.severity);
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
    return (0,_reminder_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .remindersSoFar */ .V)(situation)
        .slice(-MOST_AT_ONCE)
        .map(({ clock, since, period }) => ({
        event: 'overdue',
        id: `overdue:${clock}:${since}:${period}`,
        clock,
    }));
}
/** Every `/update` for stakeholders that counts: by someone with triage rights or a role on the incident. */
function countedUpdates(situation) {
    return (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommands */ .P4)(situation.issue.comments).filter((command) => command.name === 'update' && command.argument !== '' && counts(command, situation));
}
function counts({ by }, situation) {
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage') || (0,_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R)(by, situation).length > 0;
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
// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(35505);
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
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83861);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86582);
/* harmony import */ var _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57366);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49601);
/* harmony import */ var _shifts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62634);





/** How an incident is treated whose level is not known yet: somebody sees it at once, not everybody is woken. */
const UNKNOWN_LEVEL = 'S1';
/** Who is on call at an instant (ISO 8601), one for each layer. */
function onCallAt(onCall, at) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .rotationOf */ .c_)(onCall);
    const instant = Date.parse(at);
    return (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLayers */ .hP)(rotation).map((layer) => {
        const next = (0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .nextHandOver */ .Rb)(rotation, layer, instant);
        return {
            layer: layer.name,
            ...(0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .holderAt */ .uF)(rotation, layer, instant),
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
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .rotationOf */ .c_)(onCall);
    const level = severity ?? UNKNOWN_LEVEL;
    const holders = (choice) => (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .standingLayers */ .hP)(rotation)
        .filter(({ name }, index) => isChosen(choice, name, index))
        .map((layer) => (0,_shifts_js__WEBPACK_IMPORTED_MODULE_2__/* .holderAt */ .uF)(rotation, layer, Date.parse(at)).who);
    const called = holders(rotation.assign[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .callDefaults */ .lb.assign[level]);
    const mentioned = holders(rotation.mention[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .callDefaults */ .lb.mention[level]);
    return {
        assign: eachOnce(called.filter((who) => !(0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeam */ .IJ)(who))),
        mention: eachOnce([...mentioned, ...called.filter(_domain_rotation_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeam */ .IJ)]),
    };
}
function isChosen(choice, name, index) {
    if (typeof choice !== 'string')
        return choice.includes(name);
    return choice === 'all' || (choice === 'first' && index === 0);
}
function eachOnce(people) {
    return people.filter((one, index) => people.findIndex((other) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .isSamePerson */ .sO)(one, other)) === index);
}
/** Whom the board of an incident mentions now: those on call, while it is open and nobody has acknowledged it. */
function mentionedNow(situation) {
    const { issue, now, report, settings } = situation;
    const waits = report.kind === 'incident' && issue.state === 'open' && report.times.acknowledged === null;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_1__/* .isConfirmed */ .it)(situation))
        return [];
    return callFor(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .I)(report)).mention;
}


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

/***/ 88318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ signoff),
/* harmony export */   _K: () => (/* binding */ passedAt),
/* harmony export */   qn: () => (/* binding */ isSignedOff)
/* harmony export */ });
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88867);
/* harmony import */ var _rendering_signoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2356);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55889);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56744);
/* harmony import */ var _way_out_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80698);






/** Enforces the gate: an incident closed without what its peak severity asks for is reopened and told what is missing. */
function signoff(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeGate */ .$)(situation)) {
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
    if ((0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .hasPassed */ .P)(situation, (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignoffMemory */ .i)(situation)))
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
    const existing = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .ownComment */ .w)(issue.comments, 'signoff', self);
    const isAsked = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_5__/* .readCommands */ .P4)(issue.comments).some((command) => ['signoff', 'dismiss', 'duplicate'].includes(command.name));
    if (!existing && !isAsked && closing === 'open')
        return [];
    if (closing === 'passed-before')
        return [];
    const memory = remember(situation, gate, closing);
    const stands = memory.passedAt !== null ? 'closed' : memory.refusedAt !== null ? 'reopened' : 'open';
    const text = (0,_rendering_signoff_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffComment */ .Y)(gate, memory, stands);
    if (existing?.body === text)
        return [];
    const why = closing === 'refused'
        ? 'the refusal says exactly what is missing'
        : 'what is missing or signed has changed';
    return [{ kind: 'comment', issue: issue.number, key: 'signoff', id: existing?.id ?? null, text, why }];
}
/** What the next run has to know: a refusal is told until the incident closes. */
function remember(situation, gate, closing) {
    const { closedAt } = situation.issue;
    const passes = closing === 'passes';
    const before = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignoffMemory */ .i)(situation);
    const wasReopened = before.passedAt !== null && before.passedAt !== closedAt;
    return {
        signatures: gate.signatures.flatMap((one) => one.standing === 'refused' ? [] : [one.record]),
        refused: gate.signatures.flatMap((one) => one.standing === 'refused' && one.reason === 'edited-since' ? [one.comment] : []),
        vouched: (0,_way_out_js__WEBPACK_IMPORTED_MODULE_2__/* .vouchedWaysOut */ .LL)(situation),
        refusedAt: passes ? null : closing === 'refused' ? closedAt : before.refusedAt,
        passedAt: passes ? closedAt : null,
        wayOut: passes && gate.wayOut ? { ...gate.wayOut, reason: '' } : null,
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
/* harmony import */ var _signoff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88318);


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

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ missingLine),
/* harmony export */   Y: () => (/* binding */ signoffComment)
/* harmony export */ });
/* harmony import */ var _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98131);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62940);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75991);
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
    if (state !== 'closed' && gate.missing.length > 0)
        lines.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(''), howToGoOn(gate, state));
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
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Tick “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}), or strike it through.`;
        case 'action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB) `Give “${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralise */ .$0)(missing.text)}” (line ${missing.line}) ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(missing.lacks.map((one) => lackWords[one]).join(' and '))}.`;
        case 'no-action':
            return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Write one preventive action, or “none, because …”, under *Preventive actions*.');
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
function howToGoOn(gate, state) {
    const later = gate.missing.some((one) => one.what === 'signature')
        ? ' Sign last: a later edit of the report voids a signature.'
        : '';
    const again = state === 'reopened' ? ' again' : '';
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`When it is done, close the issue${again}.${later} Not an incident after all? \`/dismiss false-alarm reason\`, or \`/duplicate #N\`, then close.`);
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
/* harmony import */ var _github_apply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(461);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58394);


const MOST_ROUNDS = 3;
/** Makes an incident as it should be: looks, decides, applies; all over again when somebody edited meanwhile. */
async function settle(client, number, self, policy, tell, rounds = MOST_ROUNDS) {
    const situation = await (0,_look_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t)(client, number, self, policy.concerns);
    try {
        return await carryOut(client, situation, policy.decide, tell);
    }
    catch (error) {
        if (!(error instanceof _github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .GroundMoved */ .$t) || rounds === 1)
            throw error;
        return settle(client, number, self, policy, tell, rounds - 1);
    }
}
/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(client, situation, decide, tell) {
    const first = await step(client, situation, decide, tell);
    if (first.made.length === 0)
        return first;
    const withMade = after(first.situation, first.effects, first.made);
    const again = (now) => decide(now).filter((effect) => effect.kind !== 'action-issue');
    const later = await step(client, withMade, again, tell);
    const { notified } = later.situation;
    return {
        situation: { ...situation, notified },
        effects: [...first.effects, ...later.effects],
    };
}
/**
 * Applies what is decided. Notices go out after everything else, and before the comments: those are decided again, so
 * that the board of this very run shows who could not be reached. A GitHub that fails keeps nobody from being paged.
 */
async function step(client, situation, decide, tell) {
    const effects = decide(situation);
    const notices = effects.filter((effect) => effect.kind === 'notify');
    if (notices.length === 0)
        return { situation, effects, made: await (0,_github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyAll */ .yl)(client, effects) };
    const isLast = ({ kind }) => kind === 'comment' || kind === 'reaction';
    const now = effects.filter((effect) => effect.kind !== 'notify' && !isLast(effect));
    const failure = await (0,_github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyAll */ .yl)(client, now).then(() => null, (error) => ({ error }));
    if (failure?.error instanceof _github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .GroundMoved */ .$t)
        throw failure.error;
    const told = { ...situation, notified: [...situation.notified, ...(await tell(notices))] };
    if (failure)
        throw failure.error;
    const comments = decide(told).filter(isLast);
    await (0,_github_apply_js__WEBPACK_IMPORTED_MODULE_0__/* .applyAll */ .yl)(client, comments);
    return { situation: told, effects: [...now, ...notices, ...comments], made: [] };
}
/** The situation as it is once these effects hold. */
function after(situation, effects, made) {
    const { issue } = situation;
    const changes = effects.filter((effect) => effect.kind === 'labels');
    const removed = changes.flatMap((effect) => effect.remove);
    const labels = [
        ...issue.labels.filter((name) => !removed.includes(name)),
        ...changes.flatMap((effect) => effect.add),
    ];
    const assigned = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
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
