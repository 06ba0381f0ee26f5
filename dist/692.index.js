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
        who: 'sign',
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
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31450);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88867);




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
    return issue.labels.includes(_domain_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LABEL */ .Hd) || (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_3__/* .ownComment */ .w)(issue.comments, 'board', self) !== null;
}
/** True while somebody calls an issue an incident by `/incident`, whether they may or not. */
function isCalled(situation) {
    const commands = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommands */ .P)(situation.issue.comments);
    return callInBody(situation) !== null || commands.some(({ name }) => name === 'incident');
}
/** The `/incident` with which an issue itself begins, while nobody has edited it. */
function callInBody({ issue }) {
    if (issue.editedAt !== null)
        return null;
    const [first] = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandLines */ .Z)(issue.body);
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
/* harmony import */ var _parsing_blank_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49556);



/**
 * What people wrote, section by section, as short hashes: task marks do not count, nor what we add (empty sections, the
 * sign-off list, the numbers of issues).
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
    return (0,_parsing_blank_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenLines */ .H)(marked.join('\n'))
        .filter((line) => !ourItems.has(line))
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
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82330);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36633);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56744);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6709);






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
    return author !== null && !isTakenOn(situation) ? [author] : [];
}
function newAskers(situation) {
    const { signatures, refused, vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignoffMemory */ .i)(situation);
    const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
    const weighed = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(situation.issue.comments).filter((command) => !onRecord.includes(command.comment.id) && matters(command, situation));
    const waiting = (0,_unheard_js__WEBPACK_IMPORTED_MODULE_3__/* .unheard */ .y)(situation).flatMap(([first]) => first ?? []);
    return [...waiting, ...weighed].map((command) => command.by);
}
/**
 * False for a report by someone without triage rights that nobody has taken on: assigning it takes those rights, so an
 * assignee is the confirmation (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
function isConfirmed(situation) {
    const { issue, rights } = situation;
    return isTakenOn(situation) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .mayAct */ .qb)(rights[issue.author?.toLowerCase() ?? ''], 'triage');
}
/** True for a way-out command by someone with triage rights, now or when it was first read. */
function isVouched({ by, comment }, situation) {
    const { vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignoffMemory */ .i)(situation);
    return vouched.includes(comment.id) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_5__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage');
}
function isTakenOn(situation) {
    const { issue, heard } = situation;
    return issue.assignees.length > 0 || heard?.confirmed === true || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoardMemory */ .g)(situation).confirmed;
}
function matters({ name, by }, situation) {
    if (name === 'signoff')
        return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_2__/* .rolesOf */ .R)(by, situation).length > 0;
    return name === 'dismiss' || name === 'duplicate';
}


/***/ }),

/***/ 36633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ weighSignatures),
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31450);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71948);



/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
function rolesOf(login, situation) {
    const { people } = situation.report;
    const approvers = situation.settings.approvers;
    const approves = approvers.length > 0
        ? approvers.some((approver) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(approver, login))
        : (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(people.approver, login);
    return [
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(people.lead, login) ? ['lead'] : []),
        ...(approves ? ['approver'] : []),
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(people.comms, login) ? ['comms'] : []),
    ];
}
/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
function weighSignatures(situation, remembered) {
    const present = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(situation.report);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        if (remembered.refused.includes(command.comment.id))
            return { ...signature, standing: 'refused', reason: 'edited-since' };
        const record = remembered.signatures.find((one) => one.comment === command.comment.id && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(one.by, command.by));
        return record ? compared(record, roles, present) : weighNew(command, roles, situation, present);
    });
}
function compared(record, roles, present) {
    const { by, comment } = record;
    const changed = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .changedSections */ .n)(record.sections, present);
    return changed.length > 0
        ? { by, comment, standing: 'voided', changed, record }
        : { by, comment, standing: 'valid', roles, record };
}
function weighNew(command, roles, situation, present) {
    const signature = { by: command.by, comment: command.comment.id };
    const { issue, self } = situation;
    if (!(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .mayAct */ .qb)(situation.rights[command.by.toLowerCase()], 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    const editedSince = issue.editedAt !== null &&
        issue.editedAt > command.comment.createdAt &&
        !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .isSamePerson */ .sO)(issue.editor, self);
    if (editedSince)
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    const sections = situation.heard?.signedOn[command.comment.id] ?? present;
    return compared({ ...signature, sections }, roles, present);
}
function standingCommands(situation) {
    const latest = new Map();
    for (const command of (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .readCommands */ .P)(situation.issue.comments)) {
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
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31450);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82330);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22206);




/**
 * The comments whose commands wait to be handled, oldest first, each with its commands. The board remembers what
 * was handled; where it does not, our reactions say so. On an issue that is no incident yet nothing counts before `/incident`.
 */
function unheard(situation) {
    const { handled, before } = (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoardMemory */ .g)(situation).commands;
    const groups = new Map();
    for (const command of (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommands */ .P)(situation.issue.comments)) {
        const { id } = command.comment;
        const isOurs = (0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commandRow */ .uX)(command.name) !== undefined || (0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .meantCommand */ .t8)(command.name) !== null;
        if (id <= before || handled.includes(id) || !isOurs)
            continue;
        groups.set(id, [...(groups.get(id) ?? []), command]);
    }
    const all = [...groups.entries()].sort(([a], [b]) => a - b).map(([, commands]) => commands);
    if ((0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(situation) || (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .callInBody */ .Qy)(situation))
        return all;
    const first = all.findIndex((commands) => commands.some(({ name }) => name === 'incident'));
    return first < 0 ? [] : all.slice(first);
}


/***/ })

};
