export const id = 726;
export const ids = [726];
export const modules = {

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

/***/ 68100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ incidentOfAction),
/* harmony export */   z: () => (/* binding */ actionKeyOf)
/* harmony export */ });
const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;
/** The key in the marker of an issue made for a preventive action of `incident`; null when it is of another, or of none. */
function actionKeyOf(body, incident) {
    const match = MARKER.exec(body);
    return match && Number(match[1]) === incident ? match[2] : null;
}
/** The incident that a preventive-action issue was made for; null when its body does not say. */
function incidentOfAction(body) {
    const match = MARKER.exec(body);
    return match ? Number(match[1]) : null;
}


/***/ }),

/***/ 31450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands)
/* harmony export */ });
const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.{1,2000}))?$/i;
/**
 * The commands of an issue, in order. Only the first line counts, unquoted, from its first column and in any case (phones
 * write capitals); edited, hidden and bot-written comments are no commands, since what they said when people read them cannot be known.
 */
function readCommands(comments) {
    return comments.flatMap((comment) => {
        if (comment.isBot || comment.edited || comment.hidden || comment.author === null)
            return [];
        const firstLine = comment.body.slice(0, 2100).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
        const match = COMMAND.exec(firstLine);
        if (!match)
            return [];
        const name = match[1].toLowerCase();
        return [{ name, argument: (match[2] ?? '').trim(), by: comment.author, comment }];
    });
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
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);


/** What the board remembers; nothing where there is none that can be trusted. */
function readBoardMemory({ issue, self }) {
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'board', self), self);
    return {
        history: Array.isArray(memory?.history) ? memory.history.filter(isChange) : [],
        confirmed: memory?.confirmed === true,
        wasIncident: memory?.wasIncident === true,
        notified: Array.isArray(memory?.notified) ? memory.notified.filter(isNotified) : [],
    };
}
function isChange(value) {
    const change = value;
    return typeof change?.at === 'string' && _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityIds */ .wz.includes(change.severity);
}
function isNotified(value) {
    const one = value;
    return (typeof one?.key === 'string' &&
        typeof one.at === 'string' &&
        (one.error === null || typeof one.error === 'string') &&
        (one.ref === undefined || typeof one.ref === 'string'));
}


/***/ }),

/***/ 14215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ prevent),
  w: () => (/* binding */ preventiveActions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/domain/action-fields.js

/** What a preventive-action issue says, in the order of its form. */
const actionFields = [
    {
        id: 'action',
        title: 'Action',
        type: 'input',
        required: true,
        asks: 'A verb, and what will be different.',
    },
    { id: 'kind', title: 'Kind', type: 'dropdown', required: true, asks: 'What sort of work it is.' },
    { id: 'owner', title: 'Owner', type: 'input', required: true, asks: 'One person: @login, or a name.' },
    { id: 'due', title: 'Due', type: 'input', required: true, asks: 'A day, as YYYY-MM-DD.' },
    {
        id: 'incident',
        title: 'Incident',
        type: 'input',
        required: true,
        asks: 'The issue it comes from, as #57.',
    },
    {
        id: 'shown-by',
        title: 'What will show that it works',
        type: 'textarea',
        required: false,
        asks: 'A test, an eval run, an alert that fired in a drill.',
    },
];
/** The title of a field, as heading of the issue and label of the form. */
function actionFieldTitle(id) {
    return actionFields.find((field) => field.id === id)?.title;
}
const actionKindIds = lists/* closedLists */.A['action-kind'].map((row) => row.id);

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/action-issue.js


/** The title of a preventive action's issue: the action's own words, where they show any. */
function actionIssueTitle(row) {
    return (0,safe/* plainTitle */.D4)(row.action) || (0,safe/* ours */.Od)('Preventive action');
}
/**
 * The body of a preventive action's issue, shaped as the preventive-action form would render it, so that people can
 * open one by hand and both read alike. `due` is a day; the marker on the last line makes the issue findable.
 */
function actionIssueBody(row, made) {
    const field = (id, value) => (0,safe/* safe */.gB) `### ${(0,safe/* ours */.Od)(actionFieldTitle(id))}\n\n${value}`;
    return (0,safe/* joinSafe */.e)([
        field('action', (0,safe/* neutralise */.$0)(row.action, 10_000)),
        field('kind', (0,safe/* ours */.Od)(row.kind ?? 'other')),
        field('owner', row.owner === null ? (0,safe/* ours */.Od)('_No response_') : (0,safe/* neutralise */.$0)(row.owner)),
        field('due', (0,safe/* neutralise */.$0)(row.due ?? '')),
        field('incident', (0,safe/* safe */.gB) `#${made.incident} ${(0,safe/* neutralise */.$0)(made.title)}`),
        field('shown-by', (0,safe/* ours */.Od)('_No response_')),
        (0,safe/* safe */.gB) `<!-- incident-loop:action ${made.incident}/${(0,safe/* ours */.Od)(made.key)} -->`,
    ], '\n\n');
}

// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
;// CONCATENATED MODULE: ./build/src/policy/prevent.js






/** Pairs each row with its issue: by the number the row carries, else by the key that the issue was made with. */
function preventiveActions({ issue, report }) {
    return report.actions.map((row) => {
        const made = issue.actionIssues.filter((one) => one.number === row.issue ||
            (row.issue === null && (0,action_issue/* actionKeyOf */.z)(one.body, issue.number) === keyOf(row)));
        const first = made.reduce((low, one) => (low === null || one.number < low.number ? one : low), null);
        return { row, issue: first };
    });
}
/** Opens an issue for every row that has an owner and a due date, once, and hangs it below the incident. */
function prevent(situation) {
    if (!(0,rights/* isConfirmed */.it)(situation))
        return [];
    const wishes = preventiveActions(situation).flatMap((action) => [
        ...prevent_open(action, situation),
        ...prevent_link(action, situation),
    ]);
    return wishes.filter((wish, index) => wishes.findIndex((other) => isSameWish(wish, other)) === index);
}
/** Rows that say the same share one issue. */
function isSameWish(a, b) {
    if (a.kind === 'action-issue')
        return b.kind === 'action-issue' && a.key === b.key;
    return b.kind === 'sub-issue' && a.child === b.child;
}
function prevent_open({ row, issue }, situation) {
    if (issue !== null || row.issue !== null || row.owner === null || !(0,time/* isDate */.$P)(row.due))
        return [];
    const isLogin = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i.test(row.owner);
    return [
        {
            kind: 'action-issue',
            incident: situation.issue.number,
            key: keyOf(row),
            title: actionIssueTitle(row),
            body: actionIssueBody(row, {
                key: keyOf(row),
                incident: situation.issue.number,
                title: situation.issue.title,
            }),
            labels: [labels/* ACTION_LABEL */.a$],
            assignees: isLogin ? [row.owner] : [],
            why: `the report promises it, with an owner and a due date (line ${row.line})`,
        },
    ];
}
/** An issue that was made for another incident hangs below that one. */
function prevent_link({ issue }, situation) {
    const incident = situation.issue.number;
    if (issue === null || issue.linked || (0,action_issue/* actionKeyOf */.z)(issue.body, incident) === null)
        return [];
    return [
        {
            kind: 'sub-issue',
            incident,
            child: issue.number,
            childId: issue.id,
            why: 'it belongs below its incident',
        },
    ];
}
/** What tells one action of an incident from another while its row carries no number: its words. */
function keyOf(row) {
    const words = row.action
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    return (0,external_node_crypto_.createHash)('sha256').update(words).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 49601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ peopleToLookUp),
/* harmony export */   dx: () => (/* binding */ isVouched),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31450);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82330);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22552);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56744);





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
    return [...new Set(people)].slice(-MOST_LOOK_UPS);
}
function unconfirmedAuthor(situation) {
    const { author } = situation.issue;
    return author !== null && !isTakenOn(situation) ? [author] : [];
}
function newAskers(situation) {
    const { signatures, refused, vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignoffMemory */ .i)(situation);
    const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
    return (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommands */ .P)(situation.issue.comments)
        .filter((command) => !onRecord.includes(command.comment.id) && matters(command, situation))
        .map((command) => command.by);
}
/**
 * False for a report by someone without triage rights that nobody has taken on: assigning it takes those rights, so an
 * assignee is the confirmation (https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/repository-roles-for-an-organization).
 */
function isConfirmed(situation) {
    const { issue, rights } = situation;
    return isTakenOn(situation) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAct */ .qb)(rights[issue.author?.toLowerCase() ?? ''], 'triage');
}
/** True for a way-out command by someone with triage rights, now or when it was first read. */
function isVouched({ by, comment }, situation) {
    const { vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignoffMemory */ .i)(situation);
    return vouched.includes(comment.id) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], 'triage');
}
function isTakenOn(situation) {
    return situation.issue.assignees.length > 0 || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_0__/* .readBoardMemory */ .g)(situation).confirmed;
}
function matters({ name, by }, situation) {
    if (name === 'signoff')
        return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesOf */ .R)(by, situation).length > 0;
    return name === 'dismiss' || name === 'duplicate';
}


/***/ }),

/***/ 22552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ rolesOf),
  M: () => (/* binding */ weighSignatures)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var commands = __webpack_require__(31450);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(49556);
;// CONCATENATED MODULE: ./build/src/policy/fingerprint.js



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
const ourItems = new Set(sections/* signoffItems */.xB.map((item) => `- [x] ${item}`));
/** Every box reads as ticked. */
function ownWords(text) {
    const marked = text.split('\n').map((line) => line
        .trim()
        .replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]')
        .replace(/ \(#\d{1,10}\)/g, ''));
    return (0,blank/* writtenLines */.H)(marked.join('\n'))
        .filter((line) => !ourItems.has(line))
        .join('\n');
}
function hash(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/policy/signatures.js



/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
function rolesOf(login, situation) {
    const { people } = situation.report;
    const approvers = situation.settings.approvers;
    const approves = approvers.length > 0
        ? approvers.some((approver) => (0,domain_issue/* isSamePerson */.sO)(approver, login))
        : (0,domain_issue/* isSamePerson */.sO)(people.approver, login);
    return [
        ...((0,domain_issue/* isSamePerson */.sO)(people.lead, login) ? ['lead'] : []),
        ...(approves ? ['approver'] : []),
        ...((0,domain_issue/* isSamePerson */.sO)(people.comms, login) ? ['comms'] : []),
    ];
}
/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
function weighSignatures(situation, remembered) {
    const present = fingerprint(situation.report);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        if (remembered.refused.includes(command.comment.id))
            return { ...signature, standing: 'refused', reason: 'edited-since' };
        const record = remembered.signatures.find((one) => one.comment === command.comment.id && (0,domain_issue/* isSamePerson */.sO)(one.by, command.by));
        if (!record)
            return weighNew(command, roles, situation, present);
        const changed = changedSections(record.sections, present);
        return changed.length > 0
            ? { ...signature, standing: 'voided', changed, record }
            : { ...signature, standing: 'valid', roles, record };
    });
}
function weighNew(command, roles, situation, present) {
    const signature = { by: command.by, comment: command.comment.id };
    const { issue, self } = situation;
    if (!(0,domain_issue/* mayAct */.qb)(situation.rights[command.by.toLowerCase()], 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    const editedSince = issue.editedAt !== null &&
        issue.editedAt > command.comment.createdAt &&
        !(0,domain_issue/* isSamePerson */.sO)(issue.editor, self);
    if (editedSince)
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    return { ...signature, standing: 'valid', roles, record: { ...signature, sections: present } };
}
function standingCommands(situation) {
    const latest = new Map();
    for (const command of (0,commands/* readCommands */.P)(situation.issue.comments)) {
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
