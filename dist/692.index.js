export const id = 692;
export const ids = [692];
export const modules = {

/***/ 68962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NG: () => (/* binding */ actionFieldTitle),
/* harmony export */   iX: () => (/* binding */ MOST_ACTION_ISSUES)
/* harmony export */ });
/* unused harmony exports actionFields, actionKindIds */
/* harmony import */ var _lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78367);

/** GitHub takes a hundred sub-issues below one issue; nobody keeps half as many promises. */
const MOST_ACTION_ISSUES = 40;
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
const actionKindIds = _lists_js__WEBPACK_IMPORTED_MODULE_0__/* .closedLists */ .A['action-kind'].map((row) => row.id);


/***/ }),

/***/ 19578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ permissions),
/* harmony export */   Pi: () => (/* binding */ commands),
/* harmony export */   _1: () => (/* binding */ isWeighed),
/* harmony export */   nE: () => (/* binding */ typed),
/* harmony export */   t8: () => (/* binding */ meantCommand),
/* harmony export */   uX: () => (/* binding */ commandRow)
/* harmony export */ });
/** Who may give a command; rights are those in the repository, a role is one on the incident. */
const permissions = {
    triage: 'people with triage rights or more',
    role: 'people who hold a role on the incident, or have triage rights or more',
    maintain: 'maintainers',
    sign: 'the incident lead, the approver and the comms lead, each with triage rights or more',
};
const always = ['triage', 'contain', 'investigate', 'communicate', 'learn'];
const response = ['triage', 'contain', 'investigate', 'communicate'];
/** Every command. `/help`, refusals, docs/commands.md and the pages in docs/commands/ are read off this table. */
const commands = [
    {
        name: 'incident',
        form: '[S1] [summary]',
        example: '/incident S1 the assistant quotes other customers',
        who: 'triage',
        does: 'Declares an incident: takes on the issue it stands on, or opens one for the pull request. As the first line of a new issue it does the same.',
        undo: 'Wrong after all: `/dismiss false-alarm reason`, then close. By hand: open an issue with one of the forms.',
        phases: [],
    },
    {
        name: 'ack',
        form: '[time]',
        example: '/ack',
        who: 'triage',
        does: 'Takes charge: acknowledged now or at the time given; you are assigned where nobody is. Confirms what a stranger or an alert reported.',
        undo: 'Correct or empty the line `acknowledged:` in the *Timeline*. By hand: write the time there, and assign somebody. To hand it on: `/lead @person`, and change the assignee.',
        phases: ['triage'],
    },
    {
        name: 'severity',
        form: 'S0|S1|S2|S3 [reason]',
        example: '/severity S1 two more customers are affected',
        who: 'triage',
        does: 'Changes the severity, with its reason in the timeline. A milder one needs a reason.',
        undo: 'Set it back with the same command and a reason. By hand: the field *Severity*, or a worse `severity/…` label. The worst level that it ever had still decides who signs.',
        phases: response,
    },
    {
        name: 'phase',
        form: 'triage|contain|investigate|communicate|learn',
        example: '/phase investigate',
        who: 'triage',
        does: 'Moves to a phase before the facts do; it stays until they move on. Says what is still owed.',
        undo: 'Give the command again with another phase. By hand: nothing to write; the facts in the *Timeline* move it on.',
        phases: response,
    },
    {
        name: 'mitigated',
        form: '[time]',
        example: '/mitigated 10 min ago',
        who: 'triage',
        does: 'Users are no longer affected, since now or the time given.',
        undo: 'Take the time out of the line `mitigated:` in the *Timeline*, and the word behind *State*. By hand: write both there.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'resolved',
        form: '[time]',
        example: '/resolved 14:05 UTC',
        who: 'triage',
        does: 'The cause is gone, since now or the time given.',
        undo: 'Take the time out of the line `resolved:` in the *Timeline*, and the word behind *State*. By hand: write both there.',
        phases: ['contain', 'investigate'],
    },
    {
        name: 'event',
        form: '[time] text',
        example: '/event 14:05 UTC prompt 41 rolled back',
        who: 'role',
        does: 'Writes a line into the timeline, in its chronological place.',
        undo: 'Edit or delete the line in the *Timeline*. By hand: write it there as `- 2026-11-20T14:05Z – what happened`.',
        phases: response,
    },
    {
        name: 'update',
        form: 'text',
        example: '/update refunds are paused, next news at 15:00 UTC',
        who: 'role',
        does: 'What stakeholders are told now: a line in the timeline.',
        undo: 'What was told stays told: correct it by another `/update`. Written by hand into the *Timeline*, it counts when it begins with `update:`.',
        phases: response,
    },
    {
        name: 'lead',
        form: '[@person]',
        example: '/lead @dana',
        who: 'triage',
        does: 'Names the incident lead, by default yourself, and assigns them.',
        undo: 'Give the command again with the right person. By hand: the line *Incident lead* under *Owners*; the assignee then is yours to change.',
        phases: response,
    },
    {
        name: 'comms',
        form: '[@person]',
        example: '/comms @mia',
        who: 'triage',
        does: 'Names the comms lead, by default yourself.',
        undo: 'Give the command again with the right person. By hand: the line *Comms lead* under *Owners*.',
        phases: response,
    },
    {
        name: 'approver',
        form: '@person',
        example: '/approver @carol',
        who: 'triage',
        does: 'Names the approver: one of `approvers` in the settings, where those name any.',
        undo: 'Give the command again with the right person. By hand: the line *Approver* under *Owners*.',
        phases: ['investigate', 'communicate', 'learn'],
    },
    {
        name: 'action',
        form: '[kind:] text @owner YYYY-MM-DD',
        example: '/action eval: add the refund cases @dana 2026-12-11',
        who: 'triage',
        does: 'Adds a preventive action with its owner and due date (or `in 2 weeks`), and opens its issue.',
        undo: 'By hand: a row of the table under *Preventive actions*; its issue is opened from it in the same way. To drop one, close its issue as not planned and say why there.',
        phases: ['investigate', 'communicate', 'learn'],
    },
    {
        name: 'evidence',
        form: 'link [what it is]',
        example: '/evidence https://grafana.example.com/d/41 error rate',
        who: 'triage',
        does: 'Adds a link to Artifacts.',
        undo: 'Delete the line under *Artifacts*. By hand: write the link there.',
        phases: response,
    },
    {
        name: 'signoff',
        form: '',
        example: '/signoff',
        who: 'sign',
        does: 'Signs the report as it stands, in your role.',
        undo: '`/revoke`, until it is closed; deleting or editing the comment does the same. An edit of the report by a person voids it. Nobody can sign by hand: that is the point.',
        phases: ['communicate', 'learn'],
    },
    {
        name: 'revoke',
        form: '',
        example: '/revoke',
        who: 'triage',
        does: 'Takes back your own signature, and the way out you asked for.',
        undo: 'Type `/signoff`, or the way out, once more. By hand: delete the comment with which you signed.',
        phases: ['learn'],
    },
    {
        name: 'dismiss',
        form: 'false-alarm|test [reason]',
        example: '/dismiss false-alarm the model was right',
        who: 'triage',
        does: 'Lets it close without signatures: it was no incident.',
        undo: '`/revoke` before it is closed, reopen the issue afterwards. By hand there is none: a closed issue without it is opened again.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'duplicate',
        form: '#N',
        example: '/duplicate #41',
        who: 'triage',
        does: 'Lets it close without signatures: another report tells of the same.',
        undo: '`/revoke` before it is closed, reopen the issue afterwards. By hand there is none: a closed issue without it is opened again.',
        phases: ['triage', 'contain'],
    },
    {
        name: 'close-unsigned',
        form: 'reason',
        example: '/close-unsigned the team that ran it is gone',
        who: 'maintain',
        does: 'Lets it close without signatures and with whatever is missing; the weekly report counts it as unsigned.',
        undo: '`/revoke` before it is closed, reopen the issue afterwards. It takes a new one then.',
        phases: [],
    },
    {
        name: 'help',
        form: '',
        example: '/help',
        who: 'role',
        does: 'Shows the commands of the moment.',
        undo: 'Nothing to undo. The board names what to type next, too.',
        phases: always,
    },
];
/** The row of a command; undefined for what is none of ours: other bots have commands too. */
function commandRow(name) {
    return commands.find((row) => row.name === name);
}
/** True for those that are weighed together for as long as it is open: the comment about sign-off says why one does not count. */
function isWeighed(name) {
    return ['signoff', 'dismiss', 'duplicate', 'close-unsigned'].includes(name);
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

/***/ 66224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ signedPartTitle),
/* harmony export */   Zv: () => (/* binding */ BESIDE),
/* harmony export */   sL: () => (/* binding */ signoffEvents)
/* harmony export */ });
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);

/** What a signature is bound to besides sections and typed fields: words above them, or below a field's answer. */
const BESIDE = 'beside';
/** What a part that a signature is bound to is called. */
function signedPartTitle(id) {
    const title = _sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.find((section) => section.id === id)?.title;
    return title ?? (id === BESIDE ? 'the words outside of the sections' : 'the typed fields');
}
/**
 * Signatures given, voided by edits, revoked, or withdrawn with their comment; closings refused, signed off, or by a way out;
 * and edits of our own comment by somebody else.
 */
const signoffEvents = [
    'signed',
    'voided',
    'revoked',
    'withdrawn',
    'refused',
    'closed',
    'dismissed',
    'duplicate',
    'unsigned',
    'tampered',
];


/***/ }),

/***/ 68100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ agreementSpan),
/* harmony export */   Ge: () => (/* binding */ incidentOfAction),
/* harmony export */   IL: () => (/* binding */ incidentNamed),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   ge: () => (/* binding */ agreementOf),
/* harmony export */   kO: () => (/* binding */ readActionIssue),
/* harmony export */   zs: () => (/* binding */ actionKeyOf)
/* harmony export */ });
/* harmony import */ var _domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68962);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);
/* harmony import */ var _report_choices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25545);
/* harmony import */ var _report_people_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99678);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88971);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32288);






const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;
const AGREED = /^<!-- incident-loop:agreed (\{.{1,2000}\}) -->$/m;
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
/** The incident that an issue of the preventive-action form names (`#57`, or its address); null when it names none. */
function incidentNamed(body) {
    const match = /(?:^|[\s/])#?(\d{1,9})\b/.exec(fieldOf(body, 'incident')?.words ?? '');
    return match ? Number(match[1]) : null;
}
/** Reads an issue shaped as the form renders it, ours or one opened by hand. */
function readActionIssue(body) {
    const words = (id) => fieldOf(body, id)?.words ?? '';
    const due = (0,_report_values_js__WEBPACK_IMPORTED_MODULE_4__/* .readDue */ .vV)(words('due'));
    return {
        action: words('action'),
        kind: (0,_report_choices_js__WEBPACK_IMPORTED_MODULE_2__/* .readChoice */ .Kf)(words('kind'), 'action-kind'),
        owner: (0,_report_people_js__WEBPACK_IMPORTED_MODULE_3__/* .readPerson */ .c)(words('owner')),
        due: (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(due) ? due : null,
        shownBy: words('shown-by'),
    };
}
/** What was agreed on when row and issue were last brought together; null where that is not known. */
function agreementOf(body) {
    try {
        const { owner, due } = JSON.parse(AGREED.exec(body)?.[1] ?? 'null');
        const isText = (value) => value === null || typeof value === 'string';
        return isText(owner) && isText(due) ? { owner, due } : null;
    }
    catch {
        return null;
    }
}
/** Where the line with the agreement stands in a body, `[from, to)`; null where there is none. */
function agreementSpan(body) {
    const match = AGREED.exec(body);
    return match ? { from: match.index, to: match.index + match[0].length } : null;
}
/** A field's value: what it says, without the escapes that we write, and where it stands in the body, `[from, to)`. */
function fieldOf(body, id) {
    const heading = `### ${(0,_domain_action_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFieldTitle */ .NG)(id)}`;
    let at = 0;
    let from = -1;
    let to = body.length;
    for (const line of body.split('\n')) {
        const isHeading = line.startsWith('### ') || line.startsWith('<!-- incident-loop:');
        if (from < 0 && line.trimEnd() === heading)
            from = Math.min(body.length, at + line.length + 1);
        else if (from >= 0 && isHeading) {
            to = at;
            break;
        }
        at += line.length + 1;
    }
    if (from < 0)
        return null;
    const value = body.slice(from, to);
    const start = from + (value.length - value.trimStart().length);
    const words = value
        .trim()
        .replaceAll('\u2060', '')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
    const end = Math.max(start, from + value.trimEnd().length);
    return { words: (0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isEmptyAnswer */ .wR)(words) ? '' : words, from: start, to: end };
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

/***/ 87928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ readItems),
/* harmony export */   IU: () => (/* binding */ spellItem),
/* harmony export */   me: () => (/* binding */ isRemediationLine),
/* harmony export */   zy: () => (/* binding */ spellMerge)
/* harmony export */ });
/* harmony import */ var _markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41768);

/** Our own line, strictly: whatever differs from it by a character was written by people. */
const ITEM = /^- \[([ x])\] (~~)?Pull request ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10})(?:~~)?((?: merged| closed without merging)?)(?: · evals ([\w .,%:–-]{1,200}))?$/;
/** Our lines in a text, those in code and quotes left out. */
function readItems(text) {
    return (0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .SQ)((0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text)).spoken.flatMap((line) => {
        const match = line.context === 'text' ? ITEM.exec(line.text) : null;
        if (!match)
            return [];
        const state = match[4] === ' merged' ? 'merged' : match[2] ? 'closed' : 'open';
        const { from, to } = line;
        return [{ pull: match[3], state, evals: match[5] ?? null, from, to, text: line.text }];
    });
}
/** The line itself; `evals` must be made of words of ours. */
function spellItem({ pull, state, evals }) {
    const what = state === 'closed' ? `~~Pull request ${pull}~~` : `Pull request ${pull}`;
    const end = { open: '', merged: ' merged', closed: ' closed without merging' }[state];
    return `- [${state === 'merged' ? 'x' : ' '}] ${what}${end}${evals === null ? '' : ` · evals ${evals}`}`;
}
/** The line of the Timeline that a merge leaves; `at` is ISO 8601 UTC. */
function spellMerge(pull, at) {
    return `- ${at.slice(0, 16)}Z – remediation merged: pull request ${pull}`;
}
const MERGE = /^- \d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z – remediation merged: pull request (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}$/;
/** True for a line that this product wrote about a remediation, to the character. */
function isRemediationLine(line) {
    return ITEM.test(line) || MERGE.test(line);
}


/***/ }),

/***/ 64376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tm: () => (/* binding */ strangeNumbers),
/* harmony export */   qO: () => (/* binding */ pairActions),
/* harmony export */   w5: () => (/* binding */ handOpeners),
/* harmony export */   wR: () => (/* binding */ preventiveActions)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83861);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28383);
/* harmony import */ var _parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68100);




/** Of people whose issues wait to join, so many are looked up in one run: a crowd costs no more. */
const MOST_OPENERS = 5;
/** Words that two actions must share, as a part of all their words, to be taken for one that was reworded. */
const ALIKE = 0.5;
/**
 * Pairs each row with its issue: by the number that the row carries, else by the words that the issue was made with, else,
 * where somebody took the number out and reworded the row, by what is left in common with an issue that no row stands for.
 * A number counts only when its issue is this incident's.
 */
function pairActions(situation) {
    const pool = belonging(situation);
    const paired = new Map();
    const { actions: rows } = situation.report;
    const taken = () => new Set([...paired.values()].map((one) => one.number));
    const pair = (row, found) => found && paired.set(row, found);
    const keyed = (row) => (one) => keyIn(one, situation) === keyOf(row);
    for (const row of rows)
        pair(row, numbered(row, rows, pool, situation));
    for (const row of rows.filter((one) => !paired.has(one))) {
        const numbers = taken();
        pair(row, pool.find((one) => keyed(row)(one) && !numbers.has(one.number)));
    }
    for (const row of rows.filter((one) => !paired.has(one))) {
        const same = rows.find((other) => paired.has(other) && keyOf(other) === keyOf(row));
        pair(row, same ? paired.get(same) : reworded(row, pool, taken()));
    }
    const numbers = taken();
    const free = pool.filter((one) => !numbers.has(one.number));
    const actions = rows.map((row) => converge(row, paired.get(row) ?? null, free, situation));
    const known = new Set(actions.flatMap(({ issue, twins }) => [issue, ...twins].map((one) => one?.number)));
    return { actions, rowless: pool.filter((one) => !known.has(one.number)) };
}
/** Each row with its issue. */
function preventiveActions(situation) {
    return pairActions(situation).actions;
}
/** Authors of issues opened by hand that name this incident and do not hang below it: do they have a say here? */
function handOpeners({ issue }) {
    const waiting = issue.actionIssues.filter((one) => !one.isOurs && !one.linked && one.state === 'open' && (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentNamed */ .IL)(one.body) === issue.number);
    const authors = waiting.flatMap((one) => (one.author === null ? [] : [one.author]));
    return [...new Set(authors)].slice(0, MOST_OPENERS);
}
/** The numbers in the rows that no issue known so far bears. */
function strangeNumbers({ issue, report }) {
    const known = [issue.number, ...issue.actionIssues.map((one) => one.number)];
    const numbers = report.actions.flatMap((row) => (row.issue === null ? [] : [row.issue]));
    return [...new Set(numbers)].filter((number) => number > 0 && !known.includes(number));
}
/** What tells one action of an incident from another while its row carries no number: its words. */
function keyOf(row) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(wordsOf(row.action).join(' ')).digest('hex').slice(0, 12);
}
/** The issues that are this incident's, the lowest number first; those that people closed as duplicates come last. */
function belonging(situation) {
    const { issue, named } = situation;
    const all = [...issue.actionIssues, ...named].filter((one, index, list) => list.findIndex((other) => other.number === one.number) === index);
    const isLast = (one) => Number(one.state === 'closed' && one.stateReason === 'duplicate');
    return all
        .filter((one) => belongs(one, situation))
        .sort((a, b) => isLast(a) - isLast(b) || a.number - b.number);
}
/**
 * Ours by its marker, or, where somebody took that out, by hanging below the incident. One opened by hand names its incident and
 * was opened or hung there by someone with triage rights: the form gives its label to anybody.
 */
function belongs(one, { issue, rights }) {
    if (one.number === issue.number)
        return false;
    if (one.isOurs) {
        const incident = (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentOfAction */ .Ge)(one.body);
        return incident === null ? one.linked : incident === issue.number;
    }
    if ((0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .incidentNamed */ .IL)(one.body) !== issue.number)
        return false;
    const isTrusted = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mayAct */ .qb)(rights[one.author?.toLowerCase() ?? ''], 'triage');
    return one.linked || (isTrusted && one.labels.includes(_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .ACTION_LABEL */ .a$));
}
/** The issue whose number the row carries; of two rows with one number, the one whose words it was made with. */
function numbered(row, rows, pool, situation) {
    const found = pool.find((one) => one.number === row.issue);
    const same = rows.filter((other) => other.issue === row.issue);
    if (!found || same.length < 2)
        return found;
    const key = keyIn(found, situation);
    const heir = same.find((other) => keyOf(other) === key) ?? same[0];
    return heir === row || keyOf(row) === keyOf(heir ?? row) ? found : undefined;
}
function reworded(row, pool, taken) {
    const free = pool.filter((one) => one.isOurs && !taken.has(one.number) && one.stateReason !== 'duplicate');
    const rated = free.map((one) => ({ one, alike: likeness(row, one) })).filter(({ alike }) => alike >= ALIKE);
    return rated.sort((a, b) => b.alike - a.alike || a.one.number - b.one.number)[0]?.one;
}
/** From 0 to 1: shared words among all words; the same owner and due day speak as loudly as half of the words. */
function likeness(row, { body }) {
    const said = (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionIssue */ .kO)(body);
    const [a, b] = [new Set(wordsOf(row.action)), new Set(wordsOf(said.action))];
    const shared = [...a].filter((word) => b.has(word)).length;
    const isSame = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(row.owner, said.owner) && row.due !== null && row.due === said.due;
    return shared / Math.max(1, a.size + b.size - shared) + (isSame ? ALIKE : 0);
}
/** Of issues that a race made for one action, the lowest number is its issue, whichever a row names. */
function converge(row, issue, free, situation) {
    if (issue === null || !issue.isOurs)
        return { row, issue, twins: [] };
    const key = keyIn(issue, situation);
    const same = free.filter((one) => one.isOurs && key !== null && keyIn(one, situation) === key);
    const all = [issue, ...same];
    const lowest = all.reduce((low, one) => one.number < low.number && one.stateReason !== 'duplicate' ? one : low);
    return { row, issue: lowest, twins: all.filter((one) => one !== lowest) };
}
function keyIn({ body, isOurs }, { issue }) {
    return isOurs ? (0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .actionKeyOf */ .zs)(body, issue.number) : keyOf((0,_parsing_action_issue_js__WEBPACK_IMPORTED_MODULE_3__/* .readActionIssue */ .kO)(body));
}
function wordsOf(text) {
    return text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .split(' ');
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
        noticeRequired: memory?.noticeRequired === true,
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

/***/ 31752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ itemKey),
/* harmony export */   WA: () => (/* binding */ requiredItems),
/* harmony export */   hU: () => (/* binding */ missingItems)
/* harmony export */ });
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _peak_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56771);


/** The items that the sign-off list of this incident must hold: the defaults, and what the settings add for its worst level. */
function requiredItems(situation) {
    const { checklist } = situation.settings;
    const peak = (0,_peak_js__WEBPACK_IMPORTED_MODULE_1__/* .peakSeverity */ .Hr)(situation);
    const all = [..._domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffItems */ .xB, ...(checklist.all ?? []), ...(peak ? (checklist[peak] ?? []) : [])];
    return all.filter((item, index) => all.findIndex((other) => itemKey(other) === itemKey(item)) === index);
}
/** Those of them that no box of the report stands for: deleted, renamed, or hidden from the reader. */
function missingItems(situation) {
    const present = new Set(situation.report.checklist.map((item) => itemKey(item.text)));
    return requiredItems(situation).filter((item) => !present.has(itemKey(item)));
}
/** What makes an item that item, whatever its capitals, emphasis, spaces and full stop. */
function itemKey(text) {
    return text
        .replace(/[*_`~]/g, '')
        .replace(/\s+/g, ' ')
        .replace(/[ .:;!]{1,5}$/, '')
        .trim()
        .toLowerCase();
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
/* harmony import */ var _domain_signoff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66224);
/* harmony import */ var _parsing_markdown_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41768);
/* harmony import */ var _parsing_remediation_items_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87928);
/* harmony import */ var _rendering_over_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21141);
/* harmony import */ var _rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54647);
/* harmony import */ var _checklist_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31752);








/** What we write into the rows of preventive actions: the number of the issue, and how it stands. */
const NUMBER = / \(#\d{1,9}(?:, (?:done|not planned))?\)/g;
/**
 * What people wrote, as short hashes: of each section, of the typed fields, and of what stands beside both. Task marks do not count,
 * nor what we add (empty sections, the sign-off list, the numbers of issues and how these stand, the lines about pull requests,
 * what the source of an alert says).
 */
function fingerprint(situation) {
    const ours = new Set((0,_checklist_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredItems */ .WA)(situation).map(_checklist_js__WEBPACK_IMPORTED_MODULE_7__/* .itemKey */ .Dh));
    const texts = Object.entries({ ...situation.report.sections, [_domain_signoff_js__WEBPACK_IMPORTED_MODULE_2__/* .BESIDE */ .Zv]: beside(situation) });
    const hashes = texts.flatMap(([id, text]) => {
        const unnumbered = id === 'preventive-actions' ? text.replace(NUMBER, '') : text;
        const own = ownWords(unnumbered, ours);
        return own === '' ? [] : [[id, hash(own)]];
    });
    return Object.fromEntries([...hashes, ['typed', hash(typedFields(situation))]]);
}
function typedFields({ report }) {
    const { kind, severity, severityPotential, system, failureModes, foundBy, stoppedBy, disclosure, people } = report;
    return JSON.stringify({
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
}
/** What is read as no section and as no typed field's answer, and yet is read by people: above all of them, or below an answer. */
function beside({ text, spans }) {
    const held = spans
        .filter(({ id }) => !id.includes('/'))
        .map((span) => ({
        from: span.from,
        to: _domain_sections_js__WEBPACK_IMPORTED_MODULE_1__/* .sections */ .V0.some(({ id }) => id === span.id) ? span.to : span.valueTo,
    }))
        .sort((a, b) => a.from - b.from);
    const ends = [0, ...held.map(({ to }) => to)];
    return [...held.map(({ from }) => from), text.length]
        .map((from, index) => text.slice(Math.max(...ends.slice(0, index + 1)), from))
        .join('\n');
}
/** The sections whose words differ between two fingerprints. */
function changedSections(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
}
/** Every box reads as ticked. */
function ownWords(text, ours) {
    return (0,_parsing_markdown_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .scan */ .SQ)(text)
        .all.filter((line) => !isHint(line))
        .map(({ text: line }) => line.trim().replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]'))
        .filter((line) => !isFiller(line) && !(0,_rendering_over_line_js__WEBPACK_IMPORTED_MODULE_5__/* .isOverLine */ .$)(line) && !(0,_parsing_remediation_items_js__WEBPACK_IMPORTED_MODULE_4__/* .isRemediationLine */ .me)(line) && !isItem(line, ours))
        .join('\n');
}
/** A hint as we write them, alone on its line: any other comment may end early and show people what seems to be in it. */
function isHint({ text, context }) {
    return context === 'comment' && /^<!-- [^<>]{0,500} -->$/.test(text.trim());
}
/** What stands in an empty section, and lines that hold no word. */
function isFiller(line) {
    return /^[\s|:*+-]*$/.test(line) || line === '_No response_' || (0,_rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_6__/* .isSkeletonLine */ .aI)(line);
}
/** An item of the list as we write it; struck through it is somebody's word. */
function isItem(line, ours) {
    return line.startsWith('- [x] ') && !line.includes('~~') && ours.has((0,_checklist_js__WEBPACK_IMPORTED_MODULE_7__/* .itemKey */ .Dh)(line.slice(6)));
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}


/***/ }),

/***/ 56771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lz: () => (/* binding */ hasBeenIncident),
  cS: () => (/* binding */ hasRequiredNotice),
  Hr: () => (/* binding */ peakSeverity),
  cM: () => (/* binding */ severityHistory)
});

// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/policy/board-memory.js
var board_memory = __webpack_require__(82330);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
;// CONCATENATED MODULE: ./build/src/policy/labelled.js


/** A label that is taken off again sooner says nothing: labels of one change come one after the other. In milliseconds. */
const STOOD = 10_000;
const milder = kinds/* kinds */.E.flatMap((kind) => (kind.label ? [kind.label] : []));
/** Reads the past from labels as they stood, `now` being ISO 8601 UTC. Potential levels of milder kinds are none. */
function labelledPast(labelings, now) {
    const levels = [];
    let wasIncident = false;
    const on = new Map();
    labelings.forEach(({ name, at, on: isOn }, index) => {
        if (isOn)
            on.set(name, at);
        else
            on.delete(name);
        const next = labelings[index + 1]?.at ?? now;
        const isIncident = [...on.keys()].some((one) => one.startsWith('phase/'));
        if (Date.parse(next) - Date.parse(at) < STOOD || milder.some((one) => on.has(one)) || !isIncident)
            return;
        wasIncident = true;
        for (const severity of severities/* severityIds */.wz) {
            const since = on.get(`severity/${severity}`);
            if (since !== undefined && levels.at(-1)?.severity !== severity)
                levels.push({ at: since, severity });
        }
    });
    return { levels, wasIncident };
}

;// CONCATENATED MODULE: ./build/src/policy/peak.js



/**
 * Every level the incident has had, with the present one last: as the board remembers them, and those that only its labels
 * tell of, since anybody with rights can edit the board.
 */
function severityHistory(situation) {
    const { issue, report, now } = situation;
    const past = pastLevels(situation);
    const present = report.severity;
    if (present === null || past.at(-1)?.severity === present)
        return past;
    return [...past, { at: past.length === 0 ? issue.createdAt : now, severity: present }];
}
function pastLevels(situation) {
    const { history } = (0,board_memory/* readBoardMemory */.g)(situation);
    const declared = situation.issue.createdAt;
    const { levels } = labelledPast(situation.issue.labelings, situation.now);
    if (history.length === 0)
        return levels.map((one, index) => (index === 0 ? { ...one, at: declared } : one));
    const forgotten = levels.filter(({ severity }) => !history.some((change) => change.severity === severity));
    return [...forgotten, ...history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
function peakSeverity(situation) {
    return (0,severities/* worst */.QZ)(...severityHistory(situation).map((change) => change.severity));
}
/** True where users had to be told, by the report as it is or as it was: taking that back buys nothing. */
function hasRequiredNotice(situation) {
    const said = situation.report.facts['customer-comms']?.['user-notice'];
    return said === 'required' || (0,board_memory/* readBoardMemory */.g)(situation).noticeRequired;
}
/** True for what is an incident, or has ever been one: the gate asks as much of it. */
function hasBeenIncident(situation) {
    const { report, issue, now } = situation;
    return (report.kind === 'incident' ||
        (0,board_memory/* readBoardMemory */.g)(situation).wasIncident ||
        labelledPast(issue.labelings, now).wasIncident);
}


/***/ }),

/***/ 49601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hz: () => (/* binding */ peopleToLookUp),
/* harmony export */   dx: () => (/* binding */ isVouched),
/* harmony export */   it: () => (/* binding */ isConfirmed)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31450);
/* harmony import */ var _parsing_declared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7210);
/* harmony import */ var _action_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64376);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82330);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36633);
/* harmony import */ var _signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56744);
/* harmony import */ var _unheard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6709);








/** Enough for any real incident; a crowd that types commands costs no more requests than this. */
const MOST_LOOK_UPS = 10;
/**
 * Whose rights have to be looked up before deciding: the author's until the report is confirmed, and those of people
 * whose command is not on record yet. What is on record costs no request again.
 */
function peopleToLookUp(situation, concerns) {
    const people = [
        ...(concerns.includes('author') ? [...unconfirmedAuthor(situation), ...(0,_action_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .handOpeners */ .w5)(situation)] : []),
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
    const { signatures, refused, vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignoffMemory */ .i)(situation);
    const onRecord = [...signatures.map((one) => one.comment), ...refused, ...vouched];
    const weighed = (0,_parsing_commands_js__WEBPACK_IMPORTED_MODULE_6__/* .readCommands */ .P4)(situation.issue.comments).filter((command) => !onRecord.includes(command.comment.id) && matters(command, situation));
    const waiting = (0,_unheard_js__WEBPACK_IMPORTED_MODULE_5__/* .unheard */ .y)(situation).flatMap(([first]) => first ?? []);
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
    return (born === 'form' || (born === 'someone' && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .qb)(rights[issue.author?.toLowerCase() ?? ''], 'triage')));
}
/**
 * Who stands behind a report: nobody for what a machine declared, whoever's token it used; somebody with write access who
 * started the declaring workflow by its form (https://docs.github.com/en/actions/how-tos/manage-workflow-runs/manually-run-a-workflow);
 * else its author, with the rights they have. Only we write a body under our own name.
 */
function bornOf({ issue, self }) {
    if ((0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_7__/* .signalIn */ .md)(issue.body) !== null)
        return 'machine';
    const isOurs = (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(issue.author, self) && (0,_parsing_declared_js__WEBPACK_IMPORTED_MODULE_7__/* .declaredFingerprint */ .lo)(issue.body) !== null;
    return isOurs ? 'form' : 'someone';
}
/** True for a way-out command by someone with the rights it takes, now or when it was first read. */
function isVouched({ name, by, comment }, situation) {
    const { vouched } = (0,_signoff_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignoffMemory */ .i)(situation);
    const needed = name === 'close-unsigned' ? 'maintain' : 'triage';
    return vouched.includes(comment.id) || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .qb)(situation.rights[by.toLowerCase()], needed);
}
function isTakenOn(situation) {
    const { issue, heard } = situation;
    return issue.assignees.length > 0 || heard?.confirmed === true || (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .readBoardMemory */ .g)(situation).confirmed;
}
function matters({ name, by }, situation) {
    if (name === 'signoff')
        return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_3__/* .rolesOf */ .R)(by, situation).length > 0;
    return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned';
}


/***/ }),

/***/ 36633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ weighSignatures),
/* harmony export */   R: () => (/* binding */ rolesOf)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _parsing_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31450);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71948);



/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
function rolesOf(login, situation) {
    const { people } = situation.report;
    const approvers = situation.settings.approvers;
    const approves = approvers.length > 0
        ? approvers.some((approver) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(approver, login))
        : (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(people.approver, login);
    return [
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(people.lead, login) ? ['lead'] : []),
        ...(approves ? ['approver'] : []),
        ...((0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(people.comms, login) ? ['comms'] : []),
    ];
}
/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
function weighSignatures(situation, remembered) {
    const present = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .fingerprint */ .R)(situation);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        if (remembered.refused.includes(command.comment.id))
            return { ...signature, standing: 'refused', reason: 'edited-since' };
        const record = remembered.signatures.find((one) => one.comment === command.comment.id && (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(one.by, command.by));
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
    if (!(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .mayAct */ .qb)(situation.rights[command.by.toLowerCase()], 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    if (wasEditedSince(command.comment.createdAt, situation))
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    const sections = situation.heard?.signedOn[command.comment.id] ?? present;
    return compared({ ...signature, sections }, roles, present);
}
/**
 * True when a person edited the body at that moment or later: within one second nobody can tell what came first. GitHub
 * names the last editor only, and that may be us: who wrote what is told by all its edits.
 */
function wasEditedSince(at, { issue, self }) {
    const byPeople = issue.edits.filter((edit) => !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOwn */ .NP)(edit.by, edit.isBot, self));
    const byLast = issue.editedAt !== null && !(0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(issue.editor, self) ? [issue.editedAt] : [];
    return [...byPeople.map((edit) => edit.at), ...byLast].some((edited) => Date.parse(edited) >= Date.parse(at));
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
/* harmony import */ var _domain_signoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66224);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);


/** What the sign-off comment of a record remembers; nothing where there is none that can be trusted. */
function readSignoffMemory({ issue, self, }) {
    const comment = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'signoff', self);
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)(comment, self);
    return {
        signatures: Array.isArray(memory?.signatures) ? memory.signatures.filter(isRecord) : [],
        refused: Array.isArray(memory?.refused) ? memory.refused : [],
        vouched: Array.isArray(memory?.vouched) ? memory.vouched : [],
        refusedAt: typeof memory?.refusedAt === 'string' ? memory.refusedAt : null,
        passedAt: typeof memory?.passedAt === 'string' ? memory.passedAt : null,
        wayOut: memory?.wayOut ?? null,
        log: Array.isArray(memory?.log) ? memory.log.filter(isEvent) : [],
        spent: typeof memory?.spent === 'number' ? memory.spent : 0,
    };
}
function isRecord(value) {
    const record = value;
    return (typeof record?.by === 'string' &&
        Number.isInteger(record.comment) &&
        typeof record.sections === 'object' &&
        record.sections !== null);
}
function isEvent(value) {
    const event = value;
    return (_domain_signoff_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffEvents */ .sL.some((what) => what === event?.what) &&
        !Number.isNaN(Date.parse(event?.at ?? '')) &&
        typeof event?.by === 'string' &&
        Array.isArray(event.sections) &&
        event.sections.every((section) => typeof section === 'string'));
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


/***/ }),

/***/ 54647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aI: () => (/* binding */ isSkeletonLine),
/* harmony export */   ru: () => (/* binding */ sectionSkeleton)
/* harmony export */ });
/* unused harmony export blankReport */
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);


/**
 * The empty lines of a section, without its heading: what it asks as a hint, its facts, and room for its free part.
 * Facts that a form asks as typed fields are left out when `asked` names them.
 */
function sectionSkeleton(section, asked = []) {
    const facts = section.facts.filter((fact) => !asked.includes(fact.id));
    return [
        `<!-- ${section.asks} -->`,
        ...facts.map((fact) => `- ${fact.title}: `),
        ...freePart[section.shape],
    ].join('\n');
}
/** A blank report, as somebody who writes by hand would start it. */
function blankReport(title) {
    const parts = sections.map((section) => `### ${section.title}\n${sectionSkeleton(section)}`);
    return `# ${title}\n\n${parts.join('\n\n')}\n`;
}
const freePart = {
    prose: [],
    timeline: [
        '<!-- One line each: - 2026-11-20T10:04Z – what happened (detected) -->',
        ..._domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTimes */ .Q7.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
    ],
    notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
    tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
    actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
    signoff: ['', '**Sign-off list**', '', ..._domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffItems */ .xB.map((item) => `- [ ] ${item}`)],
    links: [],
};
const skeletonLines = new Set(_domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.flatMap((section) => sectionSkeleton(section).split('\n')).map((line) => line.trim()));
/** True for a line of an empty section, outer spaces gone: nobody wrote it. */
function isSkeletonLine(line) {
    return skeletonLines.has(line);
}


/***/ })

};
