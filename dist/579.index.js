export const id = 579;
export const ids = [579];
export const modules = {

/***/ 8215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 1450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readCommands)
/* harmony export */ });
const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.{1,2000}))?$/;
/**
 * The commands of an issue, in order. Only the first line counts, unquoted and from its first column; edited, hidden
 * and bot-written comments are no commands, since what they said when people read them cannot be known.
 */
function readCommands(comments) {
    return comments.flatMap((comment) => {
        if (comment.isBot || comment.edited || comment.hidden || comment.author === null)
            return [];
        const firstLine = comment.body.slice(0, 2100).split(/\r?\n/, 1)[0]?.trimEnd() ?? '';
        const match = COMMAND.exec(firstLine);
        if (!match)
            return [];
        return [{ name: match[1], argument: (match[2] ?? '').trim(), by: comment.author, comment }];
    });
}


/***/ }),

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readMemory),
/* harmony export */   w: () => (/* binding */ ownComment)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3861);

/** The comment that this product keeps under a key: found by marker and author, the lowest id when a race made two. */
function ownComment(comments, key, self) {
    const mine = comments.filter((comment) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(comment.author, self) && comment.body.startsWith(`<!-- incident-loop:${key} `));
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

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $P: () => (/* binding */ isDate),
  $U: () => (/* binding */ judgeGate),
  i1: () => (/* binding */ readSignoffMemory)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var parsing_commands = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/src/policy/peak.js
var policy_peak = __webpack_require__(5505);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/src/policy/fingerprint.js

/** What people wrote, section by section, as short hashes: task marks and the issue numbers that we add do not count. */
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
    const texts = Object.entries(report.sections).map(([id, text]) => [id, hash(withoutMarks(text))]);
    return Object.fromEntries([...texts, ['typed', hash(typed)]]);
}
/** The sections whose words differ between two fingerprints. */
function changedSections(before, after) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => before[id] !== after[id]);
}
function withoutMarks(text) {
    return text
        .split('\n')
        .map((line) => line
        .trim()
        .replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [ ]')
        .replace(/ \(#\d{1,10}\)/g, ''))
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
 * that nobody edited between the signing and now.
 */
function weighSignatures(situation, remembered) {
    const present = fingerprint(situation.report);
    return standingCommands(situation).map((command) => {
        const signature = { by: command.by, comment: command.comment.id };
        const roles = rolesOf(command.by, situation);
        if (roles.length === 0)
            return { ...signature, standing: 'refused', reason: 'no-role' };
        const record = remembered.find((one) => one.comment === command.comment.id && (0,domain_issue/* isSamePerson */.sO)(one.by, command.by));
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
    if (!(0,domain_issue/* mayAct */.qb)(rightsOf(command.by, situation), 'triage'))
        return { ...signature, standing: 'refused', reason: 'no-rights' };
    const editedSince = issue.editedAt !== null &&
        issue.editedAt > command.comment.createdAt &&
        !(0,domain_issue/* isSamePerson */.sO)(issue.editor, self);
    if (editedSince)
        return { ...signature, standing: 'refused', reason: 'edited-since' };
    return { ...signature, standing: 'valid', roles, record: { ...signature, sections: present } };
}
/** The rights that were looked up for a person; undefined where nobody had to ask. */
function rightsOf(login, situation) {
    return situation.rights[login.toLowerCase()];
}
function standingCommands(situation) {
    const latest = new Map();
    for (const command of (0,parsing_commands/* readCommands */.P)(situation.issue.comments)) {
        const person = command.by.toLowerCase();
        if (command.name === 'signoff')
            latest.set(person, command);
        if (command.name === 'revoke')
            latest.delete(person);
    }
    return [...latest.values()];
}

;// CONCATENATED MODULE: ./build/src/policy/gate.js






/** Judges whether an incident may close: its list, its actions, and the signatures that its peak severity asks for. */
function judgeGate(situation) {
    const signatures = weighSignatures(situation, readSignoffMemory(situation).signatures);
    const isIncident = situation.report.kind === 'incident';
    const missing = isIncident
        ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
        : [...missingFields(situation), ...missingActions(situation), ...noAction(situation)];
    const wayOut = findWayOut(situation);
    return { signatures, missing, wayOut, open: missing.length === 0 || wayOut !== null };
}
/** What the sign-off comment remembers; nothing where there is none that can be trusted. */
function readSignoffMemory({ issue, self }) {
    const memory = (0,parsing_memory/* readMemory */.S)((0,parsing_memory/* ownComment */.w)(issue.comments, 'signoff', self), self);
    return {
        signatures: Array.isArray(memory?.signatures) ? memory.signatures : [],
        passedAt: typeof memory?.passedAt === 'string' ? memory.passedAt : null,
    };
}
function missingBoxes({ report }) {
    if (report.checklist.length === 0)
        return [{ what: 'list' }];
    return report.checklist
        .filter((item) => item.done === false)
        .map((item) => ({ what: 'box', text: item.text, line: item.line }));
}
function missingActions({ report }) {
    return report.actions.flatMap((row) => {
        const lacks = [
            ...(row.owner === null ? ['owner'] : []),
            ...(isDate(row.due) ? [] : ['due']),
        ];
        return lacks.length > 0 ? [{ what: 'action', text: row.action, line: row.line, lacks }] : [];
    });
}
function missingSignatures(situation, signatures) {
    const peak = (0,policy_peak/* peakSeverity */.H)(situation);
    if (peak === null)
        return [{ what: 'field', title: 'Severity' }];
    const row = (0,severities/* severityRow */.kq)(peak);
    const noticeRequired = situation.report.facts['customer-comms']?.['user-notice'] === 'required';
    const asked = row.signers.flatMap((signer) => {
        if (signer === 'closer')
            return [];
        return signer === 'any' ? [['lead', 'approver']] : [[signer]];
    });
    if (row.commsLeadSignsNotices && noticeRequired)
        asked.push(['comms']);
    const seats = seat(asked, signatures);
    return asked
        .filter((_, place) => seats[place] === null)
        .map((roles) => ({ what: 'signature', roles, holders: holdersOf(roles, situation) }));
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
function missingFields({ report }) {
    return [
        ...(report.sections.summary ? [] : [{ what: 'field', title: 'Summary' }]),
        ...(report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' }]),
    ];
}
function noAction({ report }) {
    const reason = report.facts['preventive-actions']?.['none-because'];
    return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
}
/** `/dismiss reason` or `/duplicate #12`, from someone with triage rights; the latest wins. */
function findWayOut(situation) {
    const commands = (0,parsing_commands/* readCommands */.P)(situation.issue.comments).filter((command) => (command.name === 'dismiss' || command.name === 'duplicate') &&
        command.argument !== '' &&
        (0,domain_issue/* mayAct */.qb)(rightsOf(command.by, situation), 'triage'));
    const last = commands.at(-1);
    if (!last)
        return null;
    return { kind: last.name === 'dismiss' ? 'dismissed' : 'duplicate', by: last.by, reason: last.argument };
}
/** True for a day as `YYYY-MM-DD` that the calendar has. */
function isDate(text) {
    if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}


/***/ }),

/***/ 5505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ peakSeverity),
/* harmony export */   c: () => (/* binding */ severityHistory)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8867);


/** Every level the incident has had, as the board remembers them, with the present one last. */
function severityHistory(situation) {
    const { issue, report, self, now } = situation;
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)((0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'board', self), self);
    const past = Array.isArray(memory?.history) ? memory.history.filter(isChange) : [];
    const present = report.severity;
    if (present === null || past.at(-1)?.severity === present)
        return past;
    return [...past, { at: past.length === 0 ? issue.createdAt : now, severity: present }];
}
/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
function peakSeverity(situation) {
    return (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(...severityHistory(situation).map((change) => change.severity));
}
function isChange(value) {
    const change = value;
    return typeof change?.at === 'string' && _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityIds */ .wz.includes(change.severity);
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ phaseOf)
/* harmony export */ });
/* unused harmony export noticesAreOut */
/* harmony import */ var _parsing_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(748);

/** Where an incident stands, by the facts of its report alone: what happened last decides. */
function phaseOf(report) {
    const { times, state } = report;
    if (times.resolved || state === 'resolved' || state === 'closed')
        return noticesAreOut(report) ? 'learn' : 'communicate';
    if (times.mitigated || state === 'mitigated')
        return 'investigate';
    if (times.acknowledged)
        return 'contain';
    return 'triage';
}
/** True when nobody waits to be told: no notice is required, or at least one is recorded with its date. */
function noticesAreOut(report) {
    const notice = report.facts['customer-comms']?.['user-notice'];
    if (notice === 'not-required' || notice === 'n/a')
        return true;
    return notice !== 'undecided' && (0,_parsing_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDatedNotice */ .d)(report.sections['customer-comms'] ?? '');
}


/***/ }),

/***/ 8579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(380);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(2940);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(4341);
;// CONCATENATED MODULE: ./build/src/parsing/blank.js
/** True when a section holds nothing anybody wrote: only empty facts, hints in HTML comments, or GitHub's filler. */
function isBlank(text) {
    return withoutComments(text ?? '')
        .split('\n')
        .every((line) => isFiller(line.trim()));
}
function isFiller(line) {
    if (line === '' || line === '_No response_' || line === '**Sign-off list**')
        return true;
    if (/^[-*+]\s+\[ \]\s/.test(line))
        return true;
    if (/^\|[\s|:-]*\|$/.test(line) || /^\|\s*action\s*\|/i.test(line))
        return true;
    return /^[-*+]\s+[^:]{1,60}:\s*$/.test(line) || /^[-*+]$/.test(line);
}
function withoutComments(text) {
    const parts = text.split('<!--');
    return parts
        .map((part, index) => (index === 0 ? part : (part.split('-->').slice(1).join('-->') ?? '')))
        .join('');
}

// EXTERNAL MODULE: ./build/src/policy/gate.js + 2 modules
var gate = __webpack_require__(9303);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/src/policy/rules.js






/** The checks on a report, in the order in which they speak. */
const rules = [
    {
        id: 'required',
        level: 'error',
        checks: 'Severity (for a near miss or hazard: a potential one) and Summary are there from the start.',
        find: ({ report }) => [
            ...(report.severity || report.severityPotential
                ? []
                : [{ field: 'severity', message: 'No severity yet. Choose S0 (worst) to S3 under Severity.' }]),
            ...(isBlank(report.sections.summary)
                ? [
                    {
                        field: 'summary',
                        message: 'The Summary is empty. One paragraph is enough: what happened, where it stands.',
                    },
                ]
                : []),
        ],
    },
    {
        id: 'owed',
        level: 'warning',
        checks: 'Each section is filled in from the phase that owes it.',
        find: ({ report }) => sections/* sections */.V0.flatMap((section) => {
            const isSevere = report.severity === 'S0' || report.severity === 'S1';
            const from = (isSevere && section.owedFromWhenSevere) || section.owedFrom;
            const isOwed = report.kind === 'incident' && (0,phases/* hasReached */.Nl)((0,phase/* phaseOf */.h)(report), from);
            if (!isOwed || section.id === 'summary' || !isBlank(report.sections[section.id]))
                return [];
            return [{ field: section.id, message: `${section.title} is still empty. ${section.asks}` }];
        }),
    },
    {
        id: 'time-order',
        level: 'error',
        checks: 'introduced ≤ started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved ≤ verified.',
        find: ({ report }) => outOfOrder(report.times),
    },
    {
        id: 'future-time',
        level: 'error',
        checks: 'No named time lies in the future.',
        find: ({ report, now }) => time/* namedTimes */.Q.flatMap(({ id }) => {
            const at = report.times[id]?.at;
            if (!at || at <= now.slice(0, at.length))
                return [];
            return [
                {
                    field: 'timeline',
                    message: `“${id}” lies in the future (${at}). Check the date and the time zone.`,
                },
            ];
        }),
    },
    {
        id: 'action-incomplete',
        level: 'warning',
        checks: 'Each preventive action has an owner and a due date.',
        find: ({ report }) => report.actions
            .filter((row) => row.owner === null || !(0,gate/* isDate */.$P)(row.due))
            .map((row) => ({
            field: 'preventive-actions',
            line: row.line,
            message: `“${row.action}” needs ${[row.owner === null ? 'an owner' : '', (0,gate/* isDate */.$P)(row.due) ? '' : 'a due date (YYYY-MM-DD)'].filter(Boolean).join(' and ')}; then an issue is opened for it.`,
        })),
    },
    {
        id: 'near-miss-stopper',
        level: 'warning',
        checks: 'A near miss says what stopped it.',
        find: ({ report }) => report.kind === 'near-miss' && !report.stoppedBy
            ? [
                {
                    field: 'stopped-by',
                    message: 'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
                },
            ]
            : [],
    },
    {
        id: 'one-page',
        level: 'note',
        checks: 'At most 700 words outside Timeline and Artifacts: one page.',
        find: ({ report }) => {
            const counted = Object.entries(report.sections).filter(([id]) => id !== 'timeline' && id !== 'artifacts');
            const words = counted.reduce((sum, [, text]) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
            return words > 700
                ? [
                    {
                        field: null,
                        message: `${words} words outside Timeline and Artifacts; a page is 700. Move detail behind links.`,
                    },
                ]
                : [];
        },
    },
];
function outOfOrder(times) {
    const known = time/* namedTimes */.Q.flatMap(({ id }) => (times[id]?.at ? [{ id, at: times[id].at }] : []));
    return known.flatMap((later, index) => {
        const earlier = known[index - 1];
        if (!earlier)
            return [];
        const length = Math.min(earlier.at.length, later.at.length);
        if (earlier.at.slice(0, length) <= later.at.slice(0, length))
            return [];
        return [
            {
                field: 'timeline',
                message: `“${later.id}” (${later.at}) comes before “${earlier.id}” (${earlier.at}). Correct one of them.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/validate.js


/** Everything there is to say about a report: what its reader saw and what the rules find, the gravest first. */
function validate(situation) {
    const found = rules.flatMap((rule) => rule.find(situation).map((complaint) => ({
        rule: rule.id,
        level: rule.level,
        field: complaint.field,
        line: complaint.line ?? headingOf(complaint.field, situation),
        message: complaint.message,
    })));
    const all = [...situation.readingFindings, ...found];
    return finding/* levels */.y.flatMap((level) => all.filter((finding) => finding.level === level));
}
function headingOf(field, { spans }) {
    return spans.find((span) => span.id === field)?.heading ?? null;
}


/***/ })

};
