export const id = 692;
export const ids = [692];
export const modules = {

/***/ 19578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   t8: () => (/* binding */ meantCommand),
/* harmony export */   uX: () => (/* binding */ commandRow)
/* harmony export */ });
/** Who may give a command; rights are those in the repository, a role is one on the incident. */
const permissions = {
    triage: 'people with triage rights or more',
    role: 'people who hold a role on the incident, or have triage rights or more',
    sign: 'the incident lead, the approver and the comms lead, each with triage rights or more',
};
const always = ['triage', 'contain', 'investigate', 'communicate', 'learn'];
const response = ['triage', 'contain', 'investigate', 'communicate'];
/** Every command. `/help`, refusals and docs/commands.md are read off this table. */
const commands = [
    {
        name: 'incident',
        form: '[S1] [summary]',
        example: '/incident S1 the assistant quotes other customers',
        who: 'triage',
        does: 'Declares an incident: takes on the issue it stands on, or opens one for the pull request. As the first line of a new issue it does the same.',
        phases: [],
    },
    {
        name: 'ack',
        form: '[time]',
        example: '/ack',
        who: 'triage',
        does: 'Takes charge: acknowledged now or at the time given; you are assigned where nobody is. Confirms what a stranger or an alert reported.',
        phases: ['triage'],
    },
    {
        name: 'severity',
        form: 'S0|S1|S2|S3 [reason]',
        example: '/severity S1 two more customers are affected',
        who: 'triage',
        does: 'Changes the severity, with its reason in the timeline. A milder one needs a reason.',
        phases: response,
    },
    {
        name: 'phase',
        form: 'triage|contain|investigate|communicate|learn',
        example: '/phase investigate',
        who: 'triage',
        does: 'Moves to a phase before the facts do; it stays until they move on. Says what is still owed.',
        phases: response,
    },
    {
        name: 'mitigated',
        form: '[time]',
        example: '/mitigated 10 min ago',
        who: 'triage',
        does: 'Users are no longer affected, since now or the time given.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'resolved',
        form: '[time]',
        example: '/resolved 14:05 UTC',
        who: 'triage',
        does: 'The cause is gone, since now or the time given.',
        phases: ['contain', 'investigate'],
    },
    {
        name: 'event',
        form: '[time] text',
        example: '/event 14:05 UTC prompt 41 rolled back',
        who: 'role',
        does: 'Writes a line into the timeline, in its chronological place.',
        phases: response,
    },
    {
        name: 'update',
        form: 'text',
        example: '/update refunds are paused, next news at 15:00 UTC',
        who: 'role',
        does: 'What stakeholders are told now: a line in the timeline.',
        phases: response,
    },
    {
        name: 'lead',
        form: '[@person]',
        example: '/lead @dana',
        who: 'triage',
        does: 'Names the incident lead, by default yourself, and assigns them.',
        phases: response,
    },
    {
        name: 'comms',
        form: '[@person]',
        example: '/comms @mia',
        who: 'triage',
        does: 'Names the comms lead, by default yourself.',
        phases: response,
    },
    {
        name: 'approver',
        form: '@person',
        example: '/approver @carol',
        who: 'triage',
        does: 'Names the approver: one of `approvers` in the settings, where those name any.',
        phases: ['investigate', 'communicate', 'learn'],
    },
    {
        name: 'action',
        form: '[kind:] text @owner YYYY-MM-DD',
        example: '/action eval: add the refund cases @dana 2026-12-11',
        who: 'triage',
        does: 'Adds a preventive action with its owner and due date (or `in 2 weeks`), and opens its issue.',
        phases: ['investigate', 'communicate', 'learn'],
    },
    {
        name: 'evidence',
        form: 'link [what it is]',
        example: '/evidence https://grafana.example.com/d/41 error rate',
        who: 'triage',
        does: 'Adds a link to Artifacts.',
        phases: response,
    },
    {
        name: 'signoff',
        form: '',
        example: '/signoff',
        who: 'sign',
        does: 'Signs the report as it stands, in your role.',
        phases: ['communicate', 'learn'],
    },
    {
        name: 'revoke',
        form: '',
        example: '/revoke',
        who: 'triage',
        does: 'Takes back your own signature, and the way out you asked for.',
        phases: ['learn'],
    },
    {
        name: 'dismiss',
        form: 'false-alarm|test [reason]',
        example: '/dismiss false-alarm the model was right',
        who: 'triage',
        does: 'Lets it close without signatures: it was no incident.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'duplicate',
        form: '#N',
        example: '/duplicate #41',
        who: 'triage',
        does: 'Lets it close without signatures: another report tells of the same.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'help',
        form: '',
        example: '/help',
        who: 'role',
        does: 'Shows the commands of the moment.',
        phases: always,
    },
];
/** The row of a command; undefined for what is none of ours: other bots have commands too. */
function commandRow(name) {
    return commands.find((row) => row.name === name);
}
/** What a command that is none was meant to be: the only one that begins with it, from three letters on. */
function meantCommand(name) {
    const begun = commands.filter((row) => name.length >= 3 && row.name.startsWith(name));
    return begun.length === 1 && begun[0]?.name !== name ? (begun[0]?.name ?? null) : null;
}
/** A command as somebody has to type it: `/severity S0|S1|S2|S3 [reason]`. */
function typed({ name, form }) {
    return `/${name}${form ? ` ${form}` : ''}`;
}


/***/ }),

/***/ 86582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ levelOf)
/* harmony export */ });
/** The level a report stands at: for a near miss or hazard, what it could have become will do. */
function levelOf({ kind, severity, severityPotential }) {
    return severity ?? (kind === 'incident' ? null : severityPotential);
}


/***/ }),

/***/ 7210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ marksIn),
/* harmony export */   lo: () => (/* binding */ declaredFingerprint),
/* harmony export */   md: () => (/* binding */ signalIn)
/* harmony export */ });
const MARKER = /^<!-- incident-loop:declared ([0-9a-f]{16}) -->$/m;
const SIGNAL = /^<!-- incident-loop:signal ([\w.-]{1,60}) (\d{1,9}) ([0-9a-f ]{16,8000}) -->$/m;
/**
 * The fingerprint in the marker of an issue that was declared from an alert, a trace or the command line; null when the body
 * has none. Anybody can write such a marker: believe it only in an issue of our own making.
 */
function declaredFingerprint(body) {
    return MARKER.exec(body)?.[1] ?? null;
}
/** What a machine left in the body of the incident it declared; null when a person declared it. The same caution goes for it. */
function signalIn(body) {
    const [, run, times, marks] = SIGNAL.exec(body) ?? [];
    if (!run || !marks)
        return null;
    return { run, times: Number(times), marks: marks.split(' ').filter((mark) => mark.length === 16) };
}
/** Everything by which an incident is known again. */
function marksIn(body) {
    const fingerprint = declaredFingerprint(body);
    return [...(fingerprint === null ? [] : [fingerprint]), ...(signalIn(body)?.marks ?? [])];
}


/***/ }),

/***/ 88867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory),
/* harmony export */   w: () => (/* binding */ ownComment)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);

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

/***/ 82330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readBoardMemory)
/* harmony export */ });
/* harmony import */ var _domain_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60380);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88867);



/** What the board remembers; nothing where there is none that can be trusted. */
function readBoardMemory({ issue, self }) {
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComment */ .w)(issue.comments, 'board', self), self);
    return {
        history: Array.isArray(memory?.history) ? memory.history.filter(isChange) : [],
        confirmed: memory?.confirmed === true,
        wasIncident: memory?.wasIncident === true,
        commands: memory === null ? answeredBefore(issue.comments) : commandsIn(memory.commands),
        notified: Array.isArray(memory?.notified) ? memory.notified.filter(isNotified) : [],
    };
}
function isChange(value) {
    const change = value;
    return typeof change?.at === 'string' && _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIds */ .wz.includes(change.severity);
}
function isNotified(value) {
    const one = value;
    return (typeof one?.key === 'string' &&
        typeof one.at === 'string' &&
        (one.error === null || typeof one.error === 'string') &&
        (one.ref === undefined || typeof one.ref === 'string'));
}
/**
 * Where nothing can be remembered, our reactions on the comments say what was handled. While the board remembers they do not count:
 * another workflow may react in the name that all workflows share.
 */
function answeredBefore(comments) {
    const handled = comments.filter(({ answered }) => answered).map(({ id }) => id);
    return { handled: handled.sort((a, b) => a - b), before: 0, phase: null };
}
function commandsIn(value) {
    const memory = value;
    const { chosen, over } = memory?.phase ?? {};
    const isPhase = [chosen, over].every((id) => _domain_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .phases */ .tW.some((phase) => phase.id === id));
    return {
        handled: Array.isArray(memory?.handled) ? memory.handled.filter((id) => Number.isInteger(id)) : [],
        before: Number.isInteger(memory?.before) ? memory?.before : 0,
        phase: isPhase ? (memory?.phase ?? null) : null,
    };
}


/***/ }),

/***/ 22206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   D9: () => (/* binding */ readCall),
/* harmony export */   Qy: () => (/* binding */ callInBody),
/* harmony export */   Td: () => (/* binding */ isOnRecord),
/* harmony export */   l5: () => (/* binding */ isElsewhere),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28383);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88867);




const call = /^(S\d{1,3})(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is;
/** Reads what stands behind `/incident`. */
function readCall({ argument }) {
    const match = call.exec(argument);
    if (!match)
        return { severity: null, summary: argument };
    const severity = _domain_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .severityIds */ .wz.find((id) => id === match[1]?.toUpperCase());
    return { severity, summary: severity ? (match[2] ?? '').trim() : argument };
}
/** True for what is an incident, or is taken for one since nobody calls it so by `/incident`: there, that command alone counts. */
function isRecord(situation) {
    return situation.heard?.adopted === true || isOnRecord(situation) || !isCalled(situation);
}
/** True once an issue carries our label or our board. */
function isOnRecord({ issue, self }) {
    return issue.labels.includes(_domain_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LABEL */ .Hd) || (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .ownComment */ .w)(issue.comments, 'board', self) !== null;
}
/** True while somebody calls an issue an incident by `/incident`, whether they may or not. */
function isCalled(situation) {
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P4)(situation.issue.comments);
    return callInBody(situation) !== null || commands.some(({ name }) => name === 'incident');
}
/** The `/incident` with which an issue itself begins, while nobody has edited it. */
function callInBody({ issue }) {
    if (issue.editedAt !== null)
        return null;
    const [first] = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLines */ .Zm)(issue.body);
    return first?.name === 'incident' ? first : null;
}
/** True where the settings keep incidents in another repository than the issue's. */
function isElsewhere({ settings, issue }) {
    const place = settings['incidents-repo'];
    if (place === undefined)
        return false;
    return !new URL(issue.url).pathname.toLowerCase().startsWith(`/${place.toLowerCase()}/`);
}


/***/ }),

/***/ 71948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   n: () => (/* binding */ changedSections)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62940);
/* harmony import */ var _parsing_blank_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49556);
/* harmony import */ var _rendering_over_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21141);




/**
 * What people wrote, section by section, as short hashes: task marks do not count, nor what we add (empty sections, the
 * sign-off list, the numbers of issues, what the source of an alert says).
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
const ourItems = new Set(_domain_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .signoffItems */ .xB.map((item) => `- [x] ${item}`));
/** Every box reads as ticked. */
function ownWords(text) {
    const marked = text.split('\n').map((line) => line
        .trim()
        .replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]')
        .replace(/ \(#\d{1,10}\)/g, ''));
    return (0,_parsing_blank_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenLines */ .H)(marked.join('\n'))
        .filter((line) => !ourItems.has(line) && !(0,_rendering_over_line_js__WEBPACK_IMPORTED_MODULE_2__/* .isOverLine */ .$)(line))
        .join('\n');
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 49601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ peopleToLookUp),
/* harmony export */   dx: () => (/* binding */ isVouched),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31450);
/* harmony import */ var _parsing_declared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7210);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82330);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36633);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56744);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6709);







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
    return [...new Set(people)].slice(0, MOST_LOOK_UPS);
}
function unconfirmedAuthor(situation) {
    const { author } = situation.issue;
    const isOpenQuestion = !isTakenOn(situation) && bornOf(situation) === 'someone';
    return author !== null && isOpenQuestion ? [author] : [];
}
function newAskers(situation) {
    const { signatures, refused, vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignoffMemory */ .i)(situation);
    const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
    const weighed = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .readCommands */ .P4)(situation.issue.comments).filter((command) => !onRecord.includes(command.comment.id) && matters(command, situation));
    const waiting = (0,_unheard_js__WEBPACK_IMPORTED_MODULE_2__/* .unheard */ .y)(situation).flatMap(([first]) => first ?? []);
    return [...waiting, ...weighed].map((command) => command.by);
}
/**
 * False for a report by someone without triage rights, or by a machine, that nobody has taken on: assigning it takes those rights, so an
 * assignee is the confirmation (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
function isConfirmed(situation) {
    const { issue, rights } = situation;
    if (isTakenOn(situation))
        return true;
    const born = bornOf(situation);
    return (born === 'form' || (born === 'someone' && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .mayAct */ .qb)(rights[issue.author?.toLowerCase() ?? ''], 'triage')));
}
/**
 * Who stands behind a report: nobody for what a machine declared, whoever's token it used; somebody with write access who
 * started the declaring workflow by its form (https://docs.github.com/en/actions/how-tos/manage-workflow-runs/manually-run-a-workflow);
 * else its author, with the rights they have. Only we write a body under our own name.
 */
function bornOf({ issue, self }) {
    if ((0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_6__/* .signalIn */ .md)(issue.body) !== null)
        return 'machine';
    const isOurs = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .isSamePerson */ .sO)(issue.author, self) && (0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_6__/* .declaredFingerprint */ .lo)(issue.body) !== null;
    return isOurs ? 'form' : 'someone';
}
/** True for a way-out command by someone with triage rights, now or when it was first read. */
function isVouched({ by, comment }, situation) {
    const { vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .readSignoffMemory */ .i)(situation);
    return vouched.includes(comment.id) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage');
}
function isTakenOn(situation) {
    const { issue, heard } = situation;
    return issue.assignees.length > 0 || heard?.confirmed === true || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoardMemory */ .g)(situation).confirmed;
}
function matters({ name, by }, situation) {
    if (name === 'signoff')
        return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R)(by, situation).length > 0;
    return name === 'dismiss' || name === 'duplicate';
}


/***/ }),

/***/ 36633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ weighSignatures),
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31450);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71948);



/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
function rolesOf(login, situation) {
    const { people } = situation.report;
    const approvers = situation.settings.approvers;
    const approves = approvers.length > 0
        ? approvers.some((approver) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(approver, login))
        : (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(people.approver, login);
    return [
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(people.lead, login) ? ['lead'] : []),
        ...(approves ? ['approver'] : []),
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(people.comms, login) ? ['comms'] : []),
    ];
}
/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
function weighSignatures(situation, remembered) {
    const present = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .fingerprint */ .R)(situation.report);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        if (remembered.refused.includes(command.comment.id))
            return { ...signature, standing: 'refused', reason: 'edited-since' };
        const record = remembered.signatures.find((one) => one.comment === command.comment.id && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(one.by, command.by));
        return record ? compared(record, roles, present) : weighNew(command, roles, situation, present);
    });
}
function compared(record, roles, present) {
    const { by, comment } = record;
    const changed = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .changedSections */ .n)(record.sections, present);
    return changed.length > 0
        ? { by, comment, standing: 'voided', changed, record }
        : { by, comment, standing: 'valid', roles, record };
}
function weighNew(command, roles, situation, present) {
    const signature = { by: command.by, comment: command.comment.id };
    const { issue, self } = situation;
    if (!(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mayAct */ .qb)(situation.rights[command.by.toLowerCase()], 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    const editedSince = issue.editedAt !== null &&
        issue.editedAt > command.comment.createdAt &&
        !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(issue.editor, self);
    if (editedSince)
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    const sections = situation.heard?.signedOn[command.comment.id] ?? present;
    return compared({ ...signature, sections }, roles, present);
}
function standingCommands(situation) {
    const latest = new Map();
    for (const command of (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommands */ .P4)(situation.issue.comments)) {
        const person = command.by.toLowerCase();
        if (command.name === 'signoff')
            latest.set(person, command);
        if (command.name === 'revoke')
            latest.delete(person);
    }
    return [...latest.values()];
}


/***/ }),

/***/ 56744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ hasPassed),
/* harmony export */   i: () => (/* binding */ readSignoffMemory)
/* harmony export */ });
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88867);

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

/***/ 6709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ unheard)
/* harmony export */ });
/* harmony import */ var _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19578);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31450);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82330);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22206);




/**
 * The comments whose commands wait to be handled, oldest first, each with its commands and the one that is not read. The board remembers what
 * was handled; where it does not, our reactions say so. On an issue that is no incident yet nothing counts before `/incident`.
 */
function unheard(situation) {
    const { handled, before } = (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoardMemory */ .g)(situation).commands;
    const groups = new Map();
    const { comments } = situation.issue;
    for (const command of [...(0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P4)(comments), ...(0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadCommands */ .Et)(comments)]) {
        const { id } = command.comment;
        const isOurs = (0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .uX)(command.name) !== undefined || (0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .meantCommand */ .t8)(command.name) !== null;
        if (id <= before || handled.includes(id) || !isOurs)
            continue;
        groups.set(id, [...(groups.get(id) ?? []), command]);
    }
    const all = [...groups.entries()].sort(([a], [b]) => a - b).map(([, commands]) => commands);
    if ((0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(situation) || (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .callInBody */ .Qy)(situation))
        return all;
    const first = all.findIndex((commands) => commands.some(({ name, unread }) => name === 'incident' && !unread));
    return first < 0 ? [] : all.slice(first);
}


/***/ }),

/***/ 21141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isOverLine),
/* harmony export */   X: () => (/* binding */ overLine)
/* harmony export */ });
/* harmony import */ var _quoted_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52469);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


const OVER = /^- \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ – the source of the alert, [^,\n]{1,130}, says it is over$/;
/** What the timeline says once an alert's source says that it is over; `at` is ISO 8601 UTC to the second. */
function overLine(source, at) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(at)} – the source of the alert, ${(0,_quoted_names_js__WEBPACK_IMPORTED_MODULE_0__/* .nameInFact */ .JX)(source.replaceAll(',', ' '))}, says it is over`;
}
/** True for such a line: nobody wrote it, so no signature is bound to it. */
function isOverLine(line) {
    return OVER.test(line);
}


/***/ }),

/***/ 52469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ countsInFact),
/* harmony export */   JX: () => (/* binding */ nameInFact),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ud: () => (/* binding */ namesInFact),
/* harmony export */   vg: () => (/* binding */ spoken)
/* harmony export */ });
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25293);


const JOINER = '\u2060';
/** Identifiers as models, tools and services have them; none of their characters means anything to Markdown or GitHub here. */
const plainName = /^[A-Za-z0-9](?:[A-Za-z0-9._:/+ -]{0,118}[A-Za-z0-9])?$/;
const linkLike = /:\/\/|www\.|GH-\d|[.;)|] /i;
/** A name inside a labelled line of the report: exact where it is an identifier, and never able to begin another label. */
function nameInFact(name) {
    const exact = plainName.test(name) && !linkLike.test(name) && (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(name) === name;
    if (exact)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(name);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(name, 120).replace(/[.;·•|)](?=\s)/gu, `$&${JOINER}`);
}
/** Names, most frequent first, at most ten of them. */
function namesInFact(counted) {
    return listed(counted, ({ name }) => nameInFact(name));
}
/** Names with how often each was met: `lookup_refund × 3`. */
function countsInFact(counted) {
    return listed(counted, ({ name, count }) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${nameInFact(name)} × ${count}`);
}
const MOST = 10;
function listed(counted, show) {
    const more = counted.length > MOST ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) `${counted.length - MOST} more`] : [];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSafe */ .e)([...counted.slice(0, MOST).map(show), ...more], ', ');
}
/** A web address that can be followed, in angle brackets; as dead text where following or linking it could do harm. */
function link(address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    const isOpen = url !== null && (url.protocol === 'https:' || url.protocol === 'http:');
    /** A link to an issue would write into the history of that issue. */
    const isOurs = url === null || /(?:^|\.)(?:github\.com|github\.io)$/.test(url.hostname);
    const isClean = /^[!-;=?-~]+$/.test(address) && (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(address) === address;
    return isOpen && !isOurs && isClean ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`<${address}>`) : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(address, 500);
}
const address = /https?:\/\/[^\s<>"'`()[\]{}|\\]{1,2000}/gi;
/** What somebody said in a command, on one line of at most `most` characters: safe as `neutralise` makes it, its web addresses as links. */
function spoken(text, most = 500) {
    const words = [...text].slice(0, most).join('');
    const pieces = [];
    let from = 0;
    for (const match of words.matchAll(address)) {
        const url = match[0].replace(/[.,;:!?]{1,9}$/, '');
        pieces.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(words.slice(from, match.index), most), link(url));
        from = match.index + url.length;
    }
    pieces.push((0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(words.slice(from), most));
    const said = pieces.filter((piece) => piece !== '');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSafe */ .e)(said.map((piece, index) => (index === 0 || /^[.,;:!?)]/.test(piece) ? piece : (0,_safe_js__WEBPACK_IMPORTED_MODULE_1__/* .safe */ .gB) ` ${piece}`)), '');
}


/***/ }),

/***/ 25293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   e: () => (/* binding */ joinSafe),
/* harmony export */   gB: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var _redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);

/** Control characters, halves of characters, and all that shows nothing and can smuggle text; not white space, nor an emoji's own selector. */
const INVISIBLE = /(?!\ufe0f|[\t-\r])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(commat|lt|gt|amp|num|excl|lsqb|lbrack|sol));/giu;
const NAMED = {
    commat: '@',
    lt: '<',
    gt: '>',
    amp: '&',
    num: '#',
    excl: '!',
    lsqb: '[',
    lbrack: '[',
    sol: '/',
};
/** Invisible and unbreakable: it splits a token for GitHub's linkers and shows nothing to the reader. */
const JOINER = '\u2060';
/**
 * Makes a stranger's words safe to publish under our name, on one line: entities are decoded first; then mentions,
 * references (and with them closing keywords), HTML, images, links and table bars lose their power, bidi or invisible characters
 * go, and secrets give way to a placeholder; what is longer than `most` characters is cut. Mentions and references are those of
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
function neutralise(text, most = 500) {
    return shortened(visibleWords(text), most)
        .replace(/&/gu, '&amp;')
        .replace(/[\\`*_[\]<>|~$]|(?<=<)!/gu, '\\$&')
        .replace(/^([#+=-]|\d{1,9}(?=[.)]))/u, (mark) => (/\d/.test(mark) ? mark + JOINER : `\\${mark}`))
        .replace(/@/gu, `@${JOINER}`)
        .replace(/#(?=\d)/gu, `#${JOINER}`)
        .replace(/GH-(?=\d)/giu, `$&${JOINER}`)
        .replace(/(?:https?|ftp):(?=\/\/)/giu, `$&${JOINER}`)
        .replace(/www(?=\.)/giu, `$&${JOINER}`);
}
/** On one line, entities decoded, without secrets and what cannot be seen. */
function visibleWords(text) {
    return (0,_redaction_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(decodeEntities(text).replace(INVISIBLE, '')).replace(/\s+/gu, ' ').trim();
}
function shortened(text, most) {
    const characters = text.length > most ? [...text] : [];
    return characters.length > most
        ? `${characters
            .slice(0, most - 1)
            .join('')
            .trimEnd()}…`
        : text;
}
function decodeEntities(text) {
    return text.replace(ENTITY, (entity, decimal, hex, name) => {
        if (name)
            return NAMED[name.toLowerCase()] ?? entity;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}
/**
 * A stranger's lines as a code block, where nothing is mentioned, linked or read as a fact: each on one line of at most `most`
 * characters, without secrets and what cannot be seen, in a fence that they cannot close.
 */
function codeBlock(lines, most = 300) {
    const shown = lines.map((line) => shortened(visibleWords(line), most));
    const runs = shown.flatMap((line) => line.match(/`{3,}/g) ?? []).map((run) => run.length);
    const fence = '`'.repeat(Math.max(2, ...runs) + 1);
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** Words of this product itself (tables, templates): never a place for text from an issue. */
function ours(text) {
    return text;
}
/** A template whose holes take only safe text and numbers, so that a stranger's words cannot slip in unneutralised. */
function safe(literals, ...pieces) {
    return String.raw({ raw: literals }, ...pieces);
}
/** Joins safe pieces with a separator of ours. */
function joinSafe(pieces, separator) {
    return pieces.join(separator);
}
/** As many lines as fit into `room` characters, and how many more there are: GitHub refuses bodies above 65,536. */
function fitting(lines, room) {
    let left = room;
    const fit = lines.findIndex((line) => {
        left -= line.length + 1;
        return left < 0;
    });
    return fit < 0 ? lines : [...lines.slice(0, fit), safe `- … and ${lines.length - fit} more`];
}
/** A stranger's words as a title: one line of at most `most` characters, nobody mentioned, nothing invisible. */
function plainTitle(text, most = 200) {
    return shortened(visibleWords(text).replace(/@/gu, `@${JOINER}`), most);
}


/***/ })

};
