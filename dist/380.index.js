export const id = 380;
export const ids = [380];
export const modules = {

/***/ 53352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ COUNTS_PATH)
/* harmony export */ });
/** Where the counts of outputs live, unless the settings say otherwise. */
const COUNTS_PATH = '.github/incident-loop-counts.yml';


/***/ }),

/***/ 9937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultSettings),
/* harmony export */   a: () => (/* binding */ SETTINGS_PATH)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53352);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52444);
/* harmony import */ var _window_weeks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33036);



/** Where the settings live in a repository. */
const SETTINGS_PATH = '.github/incident-loop.yml';
const asked = (...ids) => ids;
/**
 * The settings of a repository without a settings file. They are plain values, so that whoever needs no more loads neither the
 * schema, which takes its defaults from here, nor what reads YAML.
 */
const defaultSettings = {
    'on-call': [],
    approvers: [],
    checklist: {},
    'due-date-field': 'Target date',
    'window-weeks': _window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._.usual,
    clocks: {},
    'counts-file': _counts_js__WEBPACK_IMPORTED_MODULE_1__/* .COUNTS_PATH */ .N,
    remediation: {
        workflow: null,
        artifact: 'incident-evals',
        'self-reported': false,
        folder: 'evals/remediation',
        team: [],
        requires: {
            S0: asked(..._requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementIds */ .a),
            S1: asked(..._requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requirementIds */ .a),
            S2: asked('evals', 'rollback-plan'),
            S3: asked(),
        },
    },
    rules: {},
    alerts: {},
};


/***/ }),

/***/ 83861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   fe: () => (/* binding */ rightsInOrder),
/* harmony export */   qb: () => (/* binding */ mayAct),
/* harmony export */   sF: () => (/* binding */ untouched),
/* harmony export */   sO: () => (/* binding */ isSamePerson)
/* harmony export */ });
/** All but the words and times of an issue that is open, and that nobody has labelled, answered or edited. */
const untouched = {
    state: 'open',
    stateReason: null,
    closedAt: null,
    editedAt: null,
    editor: null,
    labels: [],
    assignees: [],
    comments: [],
    actionIssues: [],
    hasSubIssues: true,
    edits: [],
    labelings: [],
    stateChanges: [],
};
/** What a person may do in the repository, least first; `none` also where GitHub says 404. */
const rightsInOrder = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/** True when `rights` are at least `needed`. */
function mayAct(rights, needed) {
    return rightsInOrder.indexOf(rights ?? 'none') >= rightsInOrder.indexOf(needed);
}
/** The same person? Logins ignore case, `@` and the bot suffix. */
function isSamePerson(a, b) {
    if (a === null || b === null)
        return false;
    const plain = (login) => login
        .replace(/^@/, '')
        .replace(/\[bot\]$/, '')
        .toLowerCase();
    return plain(a) === plain(b);
}
/**
 * True for what this product wrote: a bot's login is only a bot's, since a person may hold the same name without the
 * suffix.
 */
function isOwn(author, isBot, self) {
    return isSamePerson(author, self) && (isBot || !self.endsWith('[bot]'));
}
/** A login as GitHub has them, without its `@`; teams and plain names are none. */
const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i;


/***/ }),

/***/ 28383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ OVERDUE_LABEL),
/* harmony export */   GP: () => (/* binding */ UNCONFIRMED_LABEL),
/* harmony export */   Hd: () => (/* binding */ RECORD_LABEL),
/* harmony export */   Oz: () => (/* binding */ NEEDS_INFO_LABEL),
/* harmony export */   WD: () => (/* binding */ labels),
/* harmony export */   a$: () => (/* binding */ ACTION_LABEL),
/* harmony export */   bL: () => (/* binding */ tellingLabels),
/* harmony export */   cn: () => (/* binding */ REPORT_FAILED_LABEL),
/* harmony export */   kU: () => (/* binding */ SIGNED_OFF_LABEL),
/* harmony export */   yF: () => (/* binding */ isManaged)
/* harmony export */ });
/* harmony import */ var _failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _phases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60380);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8135);




/** On every record of ours, whatever its kind. */
const RECORD_LABEL = 'incident';
const ACTION_LABEL = 'preventive-action';
const SIGNED_OFF_LABEL = 'signed-off';
const NEEDS_INFO_LABEL = 'needs-info';
const UNCONFIRMED_LABEL = 'unconfirmed';
const OVERDUE_LABEL = 'overdue';
/** On the one issue that says that the weekly report was not delivered. */
const REPORT_FAILED_LABEL = 'report-failed';
/** Every label this product manages. Labels outside this table are never touched. */
const labels = [
    { name: RECORD_LABEL, color: '5319e7', description: 'An AI incident, near miss or hazard' },
    ..._kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.flatMap((kind) => kind.label ? [{ name: kind.label, color: 'e4e669', description: kind.meaning }] : []),
    ..._severities_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.map((row) => ({ name: `severity/${row.id}`, color: row.color, description: row.meaning })),
    ..._phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW.map((row) => ({ name: `phase/${row.id}`, color: row.color, description: row.startsWhen })),
    ..._failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.map((row) => ({ name: `failure/${row.id}`, color: 'ededed', description: row.meaning })),
    { name: NEEDS_INFO_LABEL, color: 'f9d0c4', description: 'The report has findings of level error' },
    {
        name: UNCONFIRMED_LABEL,
        color: 'fef2c0',
        description: 'Reported by a stranger or an alert; waits for someone with rights',
    },
    {
        name: SIGNED_OFF_LABEL,
        color: '0e8a16',
        description: 'Closed with the signatures its severity asks for',
    },
    { name: ACTION_LABEL, color: '1d76db', description: 'Promised in an incident report' },
    { name: OVERDUE_LABEL, color: 'b60205', description: 'Past its due date' },
    {
        name: REPORT_FAILED_LABEL,
        color: 'b60205',
        description: 'The weekly incident report could not be delivered',
    },
].map((label) => ({ ...label, description: label.description.slice(0, 100) }));
const elsewhere = [ACTION_LABEL, OVERDUE_LABEL, REPORT_FAILED_LABEL];
const managed = new Set(labels.map((label) => label.name).filter((name) => !elsewhere.includes(name)));
const namespaces = ['severity/', 'phase/', 'kind/', 'failure/'];
/** True for labels that triage keeps on a record: those of the table that belong there, and any other in its namespaces. */
function isManaged(name) {
    return managed.has(name) || namespaces.some((prefix) => name.startsWith(prefix));
}
/** Labels that only records carry: by any of them one is found whose `incident` label was taken off. */
const tellingLabels = [
    RECORD_LABEL,
    ..._severities_js__WEBPACK_IMPORTED_MODULE_3__/* .severities */ .gO.map((row) => `severity/${row.id}`),
    ..._phases_js__WEBPACK_IMPORTED_MODULE_2__/* .phases */ .tW.map((row) => `phase/${row.id}`),
];


/***/ }),

/***/ 60380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nl: () => (/* binding */ hasReached),
/* harmony export */   Y7: () => (/* binding */ phaseRow),
/* harmony export */   tW: () => (/* binding */ phases)
/* harmony export */ });
/** The five steps, in order; the tasks are what the board asks for while a phase lasts, and `typeNext` what brings it on. */
const phases = [
    {
        id: 'triage',
        title: 'Triage',
        startsWhen: 'the incident is declared',
        color: 'd4c5f9',
        typeNext: '`/ack` to take charge; `/dismiss false-alarm reason` when there is nothing to it',
        tasks: ['Assign a severity', 'Open a ticket', 'Spin up an incident channel'],
    },
    {
        id: 'contain',
        title: 'Contain',
        startsWhen: 'someone has acknowledged it',
        color: 'bfd4f2',
        typeNext: '`/mitigated` once users are affected no more; `/update text` to tell stakeholders',
        tasks: ['Disable risky tools', 'Limit the scope', 'Roll back prompts or models if needed'],
    },
    {
        id: 'investigate',
        title: 'Investigate',
        startsWhen: 'the effect on users is mitigated',
        color: 'c2e0c6',
        typeNext: '`/resolved` once the cause is gone; `/update text` to tell stakeholders',
        tasks: ['Pull the logs', 'Reproduce safely', 'Diff prompt, model and data versions'],
    },
    {
        id: 'communicate',
        title: 'Communicate',
        startsWhen: 'it is resolved, until a notice is recorded or none is required',
        color: 'fef2c0',
        typeNext: 'nothing: write each notice with its date into *Customer comms*',
        tasks: ['Tell the users who must be told', 'Record each notice with its date'],
    },
    {
        id: 'learn',
        title: 'Learn & share',
        startsWhen: 'a notice is recorded, or none is required',
        color: 'f9d0c4',
        typeNext: '`/action text @owner due` for what prevents it, then `/signoff`, then close the issue',
        tasks: ['Publish internally', 'Sanitize, and contribute to the AI Incident Database when appropriate'],
    },
];
/** True once `now` has come as far as `from` in the order of the five steps. */
function hasReached(now, from) {
    const order = phases.map((phase) => phase.id);
    return order.indexOf(now) >= order.indexOf(from);
}
/** The row of a phase. */
function phaseRow(id) {
    return phases.find((phase) => phase.id === id);
}


/***/ }),

/***/ 52444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ requirementIds)
/* harmony export */ });
/** What a remediation may be asked for before it merges. */
const requirementIds = [
    'evals',
    'jailbreak',
    'safety',
    'rollback-plan',
    'canary',
    'outside-review',
];


/***/ }),

/***/ 98131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ roles)
/* harmony export */ });
/** The people of an incident; `fact` is the line of the Owners section that names them. */
const roles = [
    { id: 'lead', fact: 'incident-lead', title: 'Incident lead', duty: 'decides, and signs for the response' },
    { id: 'comms', fact: 'comms-lead', title: 'Comms lead', duty: 'tells users and stakeholders' },
    { id: 'onCall', fact: 'on-call', title: 'On-call', duty: 'is assigned first' },
    { id: 'approver', fact: 'approver', title: 'Approver', duty: 'signs independently of the lead' },
];


/***/ }),

/***/ 853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ ruleIds)
/* harmony export */ });
/** The rules on a report, in the order in which the docs tell them; what each checks stands in `src/policy/rules/`. */
const ruleIds = [
    'not-a-report',
    'required',
    'owed',
    'one-page',
    'time-order',
    'future-time',
    'future-entry',
    'entry-order',
    'ambiguous-date',
    'impossible-date',
    'time-without-zone',
    'zones-disagree',
    'time-without-date',
    'too-many-entries',
    'severity-disagrees',
    'severity-scale',
    'near-miss-stopper',
    'counts-without-origin',
    'runs-without-attempts',
    'owasp-edition',
    'unknown-value',
    'unknown-failure-mode',
    'action-incomplete',
    'action-overdue',
    'action-unlisted',
    'too-many-actions',
    'owner-not-a-person',
    'notice-undated',
    'secret',
    'personal-data',
    'hidden-characters',
    'typed-field-repeated',
    'unplaced',
    'repeated-heading',
    'heading-spelling',
    'answer-spelling',
    'heading-out-of-order',
    'swallowed-heading',
    'more-findings',
];


/***/ }),

/***/ 25545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  TQ: () => (/* binding */ allowed),
  cU: () => (/* binding */ choicesOf),
  Kf: () => (/* binding */ readChoice),
  Bd: () => (/* binding */ readChoices)
});

// EXTERNAL MODULE: ./build/src/domain/failure-modes.js
var failure_modes = __webpack_require__(7585);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
;// CONCATENATED MODULE: ./build/src/parsing/report/other-words.js
/** What people write for the values of closed lists, in kebab-case: each means its value and nothing else. */
const otherWords = {
    kind: {
        incident: ['ai-incident', 'security-incident'],
        'near-miss': ['nearmiss'],
    },
    'impact-types': {
        reputation: ['reputational', 'reputational-harm', 'reputational-damage'],
    },
    'found-by': {
        monitor: ['monitoring', 'alert', 'alerts', 'alerting', 'automated-alert'],
        eval: ['evals', 'evaluation'],
        'user-report': [
            ...['user', 'users', 'a-user', 'user-reports', 'customer', 'customers', 'a-customer'],
            ...['customer-report', 'customer-reports', 'customer-complaint', 'customer-complaints'],
            ...['user-complaint', 'user-complaints', 'user-feedback', 'support-ticket', 'support-tickets'],
        ],
        researcher: [
            ...['researchers', 'security-researcher', 'security-researchers', 'outside-researcher'],
            ...['outside-researchers', 'external-researcher', 'external-researchers', 'bug-bounty'],
        ],
        staff: [
            ...['employee', 'employees', 'engineer', 'engineers', 'developer', 'developers', 'colleague'],
            ...['colleagues', 'red-team', 'on-call', 'on-call-engineer'],
        ],
    },
    'signal-quality': {
        clear: ['good'],
        missed: ['none', 'no-signal'],
    },
    'stopped-by': {
        guardrail: [
            ...['guardrails', 'filter', 'output-filter', 'input-filter', 'content-filter', 'safety-filter'],
            'classifier',
        ],
        human: [
            ...['a-human', 'reviewer', 'a-person', 'review', 'code-review', 'human-review', 'pull-request-review'],
            'on-call',
        ],
        limit: ['limits', 'rate-limit', 'rate-limits', 'permission', 'permissions', 'quota', 'sandbox'],
        researcher: ['researchers', 'security-researcher', 'security-researchers'],
    },
    'counted-from': {
        'reported-only': ['reports', 'reports-only', 'user-reports'],
        'sampled-production': ['production-sample'],
    },
    state: {
        open: ['in-progress', 'investigating', 'ongoing'],
        mitigated: ['contained'],
        resolved: ['fixed'],
    },
    disclosure: {
        private: ['internal', 'internal-only', 'confidential', 'not-public'],
        embargoed: ['embargo', 'under-embargo'],
    },
    'user-notice': {
        required: ['yes', 'needed'],
        'not-required': ['not-needed', 'not-necessary', 'not-applicable'],
        undecided: ['tbd', 'to-be-decided'],
    },
    'failure-mode': {
        'prompt-injection': [
            ...['indirect-prompt-injection', 'direct-prompt-injection', 'remote-prompt-injection'],
            ...['jailbreak', 'jailbreaking'],
        ],
        'data-poisoning': ['data-and-model-poisoning', 'training-data-poisoning'],
        'sensitive-disclosure': [
            ...[
                'sensitive-information-disclosure',
                'information-disclosure',
                'data-leak',
                'data-leakage',
                'pii-leak',
            ],
        ],
        misinformation: ['hallucination', 'hallucinations'],
        'harmful-output': ['harmful-content', 'toxic-output', 'toxic-content'],
        'behaviour-regression': ['drift', 'model-drift', 'behaviour-drift', 'model-regression'],
    },
};

;// CONCATENATED MODULE: ./build/src/parsing/report/choices.js





/** The values of a list with their meanings. */
function choicesOf(list) {
    if (list === 'kind')
        return kinds/* kinds */.E;
    return list === 'failure-mode' ? failure_modes/* failureModes */.v : lists/* closedLists */.A[list];
}
/** `incident, near-miss, hazard`: what a finding says is allowed. */
function allowed(list) {
    return choicesOf(list)
        .map((choice) => choice.id)
        .join(', ');
}
/** The value with which the words begin, be it behind an article: `near miss`, `a user report`, `**luck**, a syntax error`, an option text `id – meaning`; else null. */
function readChoice(words, list) {
    const whole = plain(words).replace(/^(?:an?|the) /, '');
    const text = isWho(list) ? whole.replace(whose, '') : withoutOwaspId(whole, list);
    const found = choicesOf(list).filter(({ id }) => startsWith(text, id));
    const longest = found.reduce((best, { id }) => (id.length > (best?.length ?? 0) ? id : best), null);
    return longest ?? inOtherWords(text, list) ?? (isWho(list) ? inBrackets(text, list) : null);
}
/** The lists that answer who or what it was. */
function isWho(list) {
    return list === 'found-by' || list === 'stopped-by';
}
/** What says whose or how many they were: `our own staff`, `several outside researchers`. */
const whose = /^(?:(?:an?|the|one of|our|own|some|several|many|two|three|outside|external|independent|internal|security|affected|automated|nightly|daily|weekly|pure|sheer) ){1,5}/;
/** `Pillar Security (researchers)`: behind a name nobody knows, brackets say who it is. */
function inBrackets(text, list) {
    const inner = /^[^()]{1,60}\(([^()]{1,60})\)$/.exec(text)?.[1];
    return inner === undefined ? null : readChoice(inner, list);
}
/** A failure mode without the OWASP id that stands before it: `LLM01 prompt injection`. */
function withoutOwaspId(text, list) {
    return list === 'failure-mode' ? text.replace(/^(?:llm|asi)\d\d(?::20\d\d)?[ :–-]{1,3}/, '') : text;
}
/** The value that people call otherwise, where the words are that name or a remark follows: `customer, on the phone`. */
function inOtherWords(text, list) {
    const name = (/^[^,;:.(–—]{1,60}/.exec(text)?.[0] ?? '')
        .replace(/ (?:-|on |in |at |via |through |from |who |that |until ).*$/, '')
        .trim()
        .replace(/ /g, '-');
    const found = Object.entries(otherWords[list] ?? {}).find(([, names]) => names.includes(name));
    return found?.[0] ?? null;
}
/**
 * Reads comma-separated values. An option's meaning may hold commas itself: pieces of the meaning of a value already
 * read are part of it. Where another sentence begins with words that are no value, prose begins.
 */
function readChoices(words, list) {
    const ids = new Set();
    const [first = '', ...others] = words.slice(0, 8000).split(/\.\s+(?=\p{Lu})/u);
    const unknown = readPieces(first, list, ids);
    for (const sentence of others) {
        const also = new Set(ids);
        if (readPieces(sentence, list, also).length > 0)
            break;
        for (const id of also)
            ids.add(id);
    }
    return { ids: [...ids], unknown };
}
/** Adds the values that a sentence names to `ids`; the pieces that are none come back. */
function readPieces(sentence, list, ids) {
    const unknown = [];
    for (const piece of sentence
        .split(/[,;\n]| (?:[/+&|→]|->) | and (?=[a-z-]{3,30}(?:$|[,;.]))/)
        .flatMap(apart(list))) {
        const text = plain(piece);
        if (text === '' || text === 'none')
            continue;
        const id = readChoice(text, list);
        if (id)
            ids.add(id);
        else if (!isMeaning(text, ids, list))
            unknown.push(piece.trim());
    }
    return unknown;
}
/** `prompt-injection and excessive agency` as two, where both are values. */
function apart(list) {
    return (piece) => {
        const parts = piece.split(' and ', 5);
        return parts.every((part) => readChoice(part, list) !== null) ? parts : [piece];
    };
}
function isMeaning(text, ids, list) {
    return choicesOf(list).some(({ id, meaning }) => ids.has(id) && meaning.toLowerCase().includes(text));
}
function plain(words) {
    return (0,inline/* tidy */.DZ)((0,inline/* withoutMarks */.zw)(words.slice(0, 8000)))
        .replace(/^(?:\p{Extended_Pictographic}\ufe0f?){1,3} ?/u, '')
        .toLowerCase()
        .replace(/behavior/g, 'behaviour')
        .replace(/\.$/, '');
}
function startsWith(text, id) {
    const start = text.slice(0, id.length).replace(/ /g, '-');
    return start === id && !/^[\p{L}\p{N}_-]/u.test(text.slice(id.length));
}


/***/ }),

/***/ 99678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readPerson),
/* harmony export */   k: () => (/* binding */ readPeople)
/* harmony export */ });
/* harmony import */ var _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98131);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32288);


const login = /(?:^|[\s([,;*_`])@([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?)/;
const nobody = /^@?(?:unknown|n\/a|na|none|nobody|no one|pending|tbd|tba|to be decided|not assigned|unassigned|\?)(?![\w/]|-\w)/i;
/**
 * The person that the words name: a login without its `@` (a team keeps its organisation), else the name as written;
 * null where the words begin by saying that it is nobody or not known. The first login counts.
 */
function readPerson(words) {
    const text = words.trim();
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyAnswer */ .wR)(text) || nobody.test(text.replace(/^[*_`([]{1,3}/, '')))
        return null;
    const match = login.exec(text.slice(0, 2000));
    return match ? match[1].replace(/-+$/, '') : text;
}
/** Who holds each role, by the facts of the Owners section. */
function readPeople(facts) {
    const holders = _domain_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roles */ .O.map((role) => {
        const value = facts[role.fact];
        return [role.id, typeof value === 'string' ? readPerson(value) : null];
    });
    return Object.fromEntries(holders);
}


/***/ }),

/***/ 88971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ readDuration),
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   _0: () => (/* binding */ readCount),
/* harmony export */   vV: () => (/* binding */ readDue),
/* harmony export */   xx: () => (/* binding */ readRuns)
/* harmony export */ });
/* harmony import */ var _time_moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29028);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32288);


const grouped = /^\d{1,3}(?:([,'_ \u00a0\u2009\u202f])\d{3})(?:\1\d{3}){0,4}$/;
const scaled = /^(\d{1,6}(?:\.\d{1,3})?) ?(k|K|M|thousand|million)$/;
const scale = {
    k: 1e3,
    K: 1e3,
    thousand: 1e3,
    M: 1e6,
    million: 1e6,
};
/** What may stand behind a count without changing it. */
const counted = / (?:(?:unique|affected|active|end) )?(?:users?|people|persons?|customers?|accounts?|subscribers?|patients?|employees?|students?|tenants?|organi[sz]ations?|conversations?|sessions?|messages?|requests?|outputs?|responses?|answers?|records?|cases?)\.?$/i;
/**
 * A number of things when the words are one number and at most what is counted (`1200`, `1,200 users`, `1 200`, `1.2k`); else
 * null.
 */
function readCount(words) {
    const text = words.trim().slice(0, 80).replace(counted, '').replace(/\.$/, '');
    if (/^\d{1,15}$/.test(text))
        return Number(text);
    if (grouped.test(text))
        return Number(text.replace(/\D/g, ''));
    const match = scaled.exec(text);
    if (!match)
        return null;
    const count = Number(match[1]) * scale[match[2]];
    return Math.abs(count - Math.round(count)) < 1e-6 ? Math.round(count) : null;
}
const runs = /^([\d,']{1,13}|none|zero) {0,2}(?:of|out of|in|\/) {0,2}(\d[\d,' \u00a0\u2009\u202f]{0,12})(?: (?:runs|attempts|tries|trials|times|prompts|cases))?(?: ?\(\d{1,3}(?:\.\d{1,2})? ?%\))?\.?$/i;
/** k of n runs (`3 of 20`, `3/20`, `7 of 1,000 (0.7 %)`); null when the words are anything else or k is above n. */
function readRuns(words) {
    const match = runs.exec(words.trim());
    if (!match)
        return null;
    const succeeded = match[1].replace(/^(?:none|zero)$/i, '0');
    const [k, n] = [readCount(succeeded), readCount(match[2])];
    return k !== null && n !== null && k <= n ? { k, n } : null;
}
const units = [
    { seconds: 604_800, names: ['w', 'wk', 'wks', 'week', 'weeks'] },
    { seconds: 86_400, names: ['d', 'day', 'days'] },
    { seconds: 3_600, names: ['h', 'hr', 'hrs', 'hour', 'hours'] },
    { seconds: 60, names: ['m', 'min', 'mins', 'minute', 'minutes'] },
    { seconds: 1, names: ['s', 'sec', 'secs', 'second', 'seconds'] },
];
const part = /^(?:,? ?(?:and )?)(\d{1,6}(?:\.\d{1,3})?) ?([a-z]{1,7})(?![a-z])\.?/i;
/** ISO 8601 without years and months, whose length differs: `PT2H30M`, `P1DT2H`. */
const isoSpan = /^P(?:(\d{1,4})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})S)?)?$/;
/** `1h30`. */
const hoursThenMinutes = /^(\d{1,4}) ?h ?([0-5]\d)$/i;
/**
 * Seconds, when the words are exactly one span of time, the larger unit first (`8 h`, `2h 30m`, `1h30`, `PT90M`); else null.
 */
function readDuration(words) {
    let rest = words.trim();
    const short = hoursThenMinutes.exec(rest);
    if (short)
        return Number(short[1]) * 3600 + Number(short[2]) * 60;
    if (rest.startsWith('P'))
        return isoSeconds(isoSpan.exec(rest));
    let seconds = 0;
    let last = Number.POSITIVE_INFINITY;
    while (rest !== '') {
        const match = part.exec(rest);
        const name = match?.[2]?.toLowerCase() ?? '';
        const unit = units.find((one) => one.names.includes(name));
        if (!match || !unit || unit.seconds >= last)
            return null;
        seconds += Number(match[1]) * unit.seconds;
        last = unit.seconds;
        rest = rest.slice(match[0].length);
    }
    return Number.isFinite(last) ? Math.round(seconds) : null;
}
function isoSeconds(match) {
    const parts = match?.slice(1) ?? [];
    if (parts.every((one) => one === undefined))
        return null;
    return parts.reduce((sum, one, at) => sum + Number(one ?? 0) * (units[at]?.seconds ?? 0), 0);
}
/** A day as `YYYY-MM-DD`, when the words are one date and nothing else but a remark in brackets; else null. */
function readDay(words) {
    const moment = (0,_time_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .readMoment */ .T)(words.trim().replace(/^(?:due|by|on|before|until)(?: on)?:? /i, ''));
    const rest = moment.rest.trim().replace(/\.$/, '');
    if (moment.approximate || moment.at === null || moment.precision === 'month')
        return null;
    return rest === '' || /^\([^()]{0,80}\)$/.test(rest) ? moment.at.slice(0, 10) : null;
}
/** A due date as `YYYY-MM-DD`, else the words as written; null when there are none. */
function readDue(words) {
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyAnswer */ .wR)(words) ? null : (readDay(words) ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .honestAnswer */ .En)(words) ?? words);
}


/***/ }),

/***/ 26379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCertainClock)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37488);

const inBrackets = /^ ?\((\d[^()]{0,60})\)/;
const behindMark = /^ ?[/=] ?(\d.{0,60})/;
const DAY = 24 * 60;
/** Beyond these two zones may show one clock: UTC-10 and UTC+14. */
const MOST_AHEAD = 12 * 60;
const MOST_BEHIND = 10 * 60;
/**
 * Reads a time of day as `readClock` does. One in a zone by name is believed where it is told again in a zone that is certain:
 * `11:20 CEST (09:20 UTC)` and `11:20 CEST / 09:20 UTC` are two hours ahead. Zones lie quarters of an hour apart; clocks that
 * do not are two times, and stay so.
 */
function readCertainClock(text) {
    const clock = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readClock */ .$)(text);
    if (!clock?.named || clock.offset !== null || clock.time === null)
        return clock;
    const bracketed = inBrackets.exec(clock.rest);
    const again = bracketed ?? behindMark.exec(clock.rest);
    const second = again && (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .readClock */ .$)(` ${again[1]}`);
    if (!second || second.time === null || second.offset === null)
        return clock;
    const offset = ahead(minutesOf(clock.time) - minutesOf(second.time) + second.offset);
    if (offset === null)
        return clock;
    const to = again[0].length - (bracketed ? 0 : second.rest.length);
    return { ...clock, offset, rest: clock.rest.slice(to) };
}
/** A difference of clocks as minutes ahead of UTC; null where no zone shows it, or two. */
function ahead(difference) {
    const minutes = ((difference % DAY) + DAY) % DAY;
    if (minutes % 15 !== 0)
        return null;
    if (minutes <= MOST_AHEAD)
        return minutes;
    return DAY - minutes < MOST_BEHIND ? minutes - DAY : null;
}
function minutesOf(time) {
    return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}


/***/ }),

/***/ 37488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClock)
/* harmony export */ });
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97929);

const lead = /^(?:T|(?:,? \(?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\)?)?,? {1,3}(?:at {1,2}|@ {0,2}|[-–—|] {1,3}(?=~?\d{1,2}:\d{2} ?(?:[–—|]|- |Z|UTC|GMT|[ap]\.?m)))?)((?:~|≈|about |around |approx(?:\.|imately)? |ca\.? |circa |roughly |by ){0,2}) ?/i;
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?!\d|:\d)/;
/** With a point or `h` between the two it is a time only where what follows says so: `9.30pm`, `21.30Z`, not `1.30 utc-migrator`. */
const dotted = /^(\d{1,2})[.h](\d{2})(?= ?(?:[ap]\.?m|UTC|GMT|Z)(?![a-z\d]|[.-][a-z]))/i;
/** Without minutes, too: `9pm`. */
const hourAlone = /^(\d{1,2})(?= ?[ap]\.?m(?![a-z\d]))/i;
const half = /^ ?([ap])\.?m(?![a-z])\.?/i;
/** A hyphen behind it begins an offset, unless what follows is a time of its own: `10:00Z-10:30Z`. */
const zulu = /^(?: ?\(?(?:UTC|GMT)\)?| ?Z)(?![a-z\d+]|-(?!\d{1,2}[:.]\d{2} ?(?:Z|UTC|GMT)(?![a-z])))/i;
const offset = /^(?: ?(?:UTC|GMT)| (?=[+\-−]\d{2}:?\d{2}))?([+\-−])(\d{2}):?(\d{2})?(?!\d)/i;
/** An offset from a zone that it names needs but one digit: `UTC+2`. */
const shortOffset = /^ ?(?:UTC|GMT)([+\-−])(\d)(?::(\d{2}))?(?!\d|:\d)/i;
/** Behind its zone a number without minutes ends no range: `05:00 UTC-8`. */
const hourOffset = /^ ?(?:UTC|GMT)[^:]{2,3}:?$/i;
/** In brackets it is no end of a range: `(UTC+2)`, `PST (UTC-8)`. */
const inBrackets = /^(?: ?[A-Z]{2,4})? ?\((?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?\)/;
/** The end of a range that stands before the zone: `10:04–11:00 UTC`, `9pm–10pm UTC`. */
const until = /^ ?[-–—] ?(?:\d{1,2}[:.]\d{2}(?: ?[ap]\.?m)?|\d{1,2} ?[ap]\.?m)(?= ?(?:Z|UTC|GMT)(?![a-z\d]))/i;
/** Zones by name are read past, never trusted: `PT`, `CET`, `Pacific`, `local time`. */
const named = /^(?:[-–—]\d{1,2}:\d{2})? ?\(?(?:[A-Z]{2,4}|Pacific|Eastern|Central|local)(?: time)?\)?(?![\w:])/;
/** Before a colon only what can be no name of a speaker: `21:00 PST: …`, but `21:00 QA: …`. */
const namedBeforeColon = /^ ?(?:[PMCEA][SD]?T|AK[SD]T|[CEW]ES?T|[BIJKH]ST|AE[SD]T|NZ[SD]T|MSK|SGT)(?=:)/;
/** Reads a time of day at the start of what follows a date; null when there is none. */
function readClock(text) {
    const isoLength = isoLead(text);
    const start = isoLength > 0 ? null : lead.exec(text);
    if (isoLength === 0 && !start)
        return null;
    const before = start?.[0].length ?? isoLength;
    const words = text.slice(before);
    const time = clock.exec(words) ?? dotted.exec(words) ?? hourAlone.exec(words);
    if (!time)
        return null;
    const approximate = (start?.[1] ?? '') !== '';
    const behind = text.slice(before + time[0].length);
    if (isZulu(behind)) {
        return { time: timeOf(time, undefined), offset: 0, named: false, approximate, rest: behind.slice(1) };
    }
    const noon = half.exec(behind);
    const mayBeRange = text[0] !== 'T' && text[0] !== 't' && time[3] === undefined;
    const zone = readZone(noon ? behind.slice(noon[0].length) : behind, mayBeRange ? `${time[1]?.padStart(2, '0')}:${time[2] ?? '00'}` : '99:99');
    return { time: timeOf(time, noon?.[1]?.toLowerCase()), approximate, ...zone };
}
/** How much of the text is a plain ISO separator (`T` or one space) before a digit: the common case, told without an expression. */
function isoLead(text) {
    return (text[0] === 'T' || text[0] === ' ') && (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWithDigit */ .NQ)(text.slice(1, 2)) ? 1 : 0;
}
/** True for a `Z` right behind the time that begins no longer word. */
function isZulu(behind) {
    return behind[0] === 'Z' && (behind.length === 1 || ' \t,;.:)|'.includes(behind[1]));
}
function timeOf(match, half) {
    const written = Number(match[1]);
    if (half && (written < 1 || written > 12))
        return null;
    const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
    const second = match[3] ?? '00';
    if (hour > 23 || Number(match[2] ?? 0) > 59 || Number(second) > 59)
        return null;
    return `${String(hour).padStart(2, '0')}:${match[2] ?? '00'}:${second}`;
}
/** `before` is the start (`HH:MM`) where `09:00-11:00` may be a range: then the later time is no offset. */
function readZone(text, before) {
    const range = until.exec(text);
    const behind = range ? text.slice(range[0].length) : text;
    const utc = zulu.exec(behind);
    if (utc)
        return { offset: 0, named: false, rest: behind.slice(utc[0].length) };
    const bracketed = inBrackets.exec(behind);
    const ahead = bracketed ?? offset.exec(behind) ?? shortOffset.exec(behind);
    const isNoRange = bracketed || (ahead && hourOffset.test(ahead[0]));
    if (ahead)
        return readOffset(ahead, behind.slice(ahead[0].length), isNoRange ? '99:99' : before);
    const zone = (named.exec(behind) ?? namedBeforeColon.exec(behind))?.[0] ?? '';
    return { offset: null, named: zone !== '', rest: behind.slice(zone.length) };
}
function readOffset([, sign, hours, minutes = '00'], rest, before) {
    const ahead = Number(hours) * 60 + Number(minutes);
    const end = `${hours?.padStart(2, '0')}:${minutes}`;
    const isRange = sign !== '+' && (end > before || (before !== '99:99' && /^00:(?!00)/.test(end)));
    const isSane = ahead <= 14 * 60 && Number(minutes) < 60 && !isRange;
    return { offset: isSane ? (sign === '+' ? ahead : -ahead) : null, named: !isRange, rest };
}


/***/ }),

/***/ 97929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cQ: () => (/* binding */ behindMonthWithoutYear),
  CN: () => (/* binding */ hedged),
  h2: () => (/* binding */ readDate),
  NQ: () => (/* binding */ startsWithDigit)
});

;// CONCATENATED MODULE: ./build/src/parsing/time/month.js
const months = [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
];
/** The number of a month by its English name or the first three letters of it (`sept` too); 0 for other words. */
function monthOf(name) {
    const word = (name ?? '').toLowerCase();
    return word === 'sept' ? 9 : months.findIndex((month) => month === word || month.slice(0, 3) === word) + 1;
}

;// CONCATENATED MODULE: ./build/src/parsing/time/date-range.js

/** Ranges of days or months that share their year, and what of them is kept: a range counts from its start. */
const shapes = [
    /^(\d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)?(?= [a-z]{3,9}\.?,? \d{4})/i,
    /^([a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)?(?=,? \d{4}(?!\d))/i,
    /^(([a-z]{3,9})\.?) ?(?:[-–—]|to|until) ?([a-z]{3,9})\.?(?=,? \d{4})/i,
    /^(\d{1,2}(?:st|nd|rd|th)? ([a-z]{3,9})\.?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?=,? \d{4})/i,
    /^(([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?(?=,? \d{4})/i,
];
/**
 * `25–26 August 2025` as `25 August 2025`, `March–June 2025` as `March 2025`. From November to February the year is that of
 * the end, so such words stay as they are and are not read.
 */
function withoutRangeEnd(text) {
    for (const shape of shapes) {
        const match = shape.exec(text);
        if (!match)
            continue;
        const [whole, start, from, to] = match;
        const isInYear = from === undefined || (monthOf(from) > 0 && monthOf(from) <= monthOf(to));
        if (isInYear)
            return start + text.slice(whole.length);
    }
    return text;
}

;// CONCATENATED MODULE: ./build/src/parsing/time/date.js


const hedge = /^(?:~|≈|[<≤]|(?:about|roughly|between|until|till|prior to|approximately|approx\.?|around|circa|ca\.|c\.|on or before|on or after|no later than|not before|at the latest|at latest|by|before|after|early in|early|mid|late in|late|end of|start of|possibly|probably|(from|since|on|at|(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]{0,2}))(?=[ ~≈<≤-]))[ -]{0,3}/i;
/** Takes words such as `about`, `~` and `by` off the front; `from`, `on` and weekdays go too, but leave the moment exact. */
function hedged(text) {
    let rest = text;
    let approximate = false;
    for (let turn = 0; turn < 3 && !startsWithDigit(rest); turn += 1) {
        const match = hedge.exec(rest);
        if (!match)
            break;
        if (!match[1])
            approximate = true;
        rest = rest.slice(match[0].length);
    }
    return { approximate, rest };
}
/** True where the words begin with an ASCII digit. */
function startsWithDigit(text) {
    const code = text.charCodeAt(0);
    return code >= 48 && code <= 57;
}
const isoDay = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/;
const isoMonth = /^(\d{4})-(\d{2})(?![\d]|-\d)/;
/** Day first or month first: nobody can tell, not even where one of them is above 12 and the next one is not. */
const eitherWay = /^\d{1,2}(?:\/\d{1,2}\/(?:\d{4}|\d{2})|([.-])\d{1,2}\1\d{4})(?!\d)/;
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.(?= ))?[ -]([a-z]{3,9})\.?,?[ -](\d{4})(?!\d)/i;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/i;
const monthAlone = /^([a-z]{3,9})\.?,? (\d{4})(?!\d)/i;
const withoutYear = /^(?:\d{1,2}(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?![\w:])/i;
/** Reads a date at the start of the words, without hedges; null when there is none. A month without a year is none. */
function readDate(text) {
    const behind = (match) => text.slice(match[0].length);
    if (!startsWithDigit(text))
        return namedMonth(text);
    const iso = isoDay.exec(text);
    if (iso)
        return dateOf(iso[1], Number(iso[3]), iso[4], behind(iso));
    const month = isoMonth.exec(text);
    if (month)
        return dateOf(month[1], Number(month[2]), undefined, behind(month));
    const either = eitherWay.exec(text);
    if (either)
        return { at: '', precision: 'unknown', problem: 'ambiguous-date', rest: behind(either) };
    return namedMonth(text);
}
function namedMonth(written) {
    const text = withoutRangeEnd(written);
    const first = dayFirst.exec(text);
    if (first && monthOf(first[2])) {
        return dateOf(first[3], monthOf(first[2]), first[1], text.slice(first[0].length));
    }
    const second = monthFirst.exec(text);
    if (second && monthOf(second[1])) {
        return dateOf(second[3], monthOf(second[1]), second[2], text.slice(second[0].length));
    }
    const alone = monthAlone.exec(text);
    if (alone && monthOf(alone[1])) {
        return dateOf(alone[2], monthOf(alone[1]), undefined, text.slice(alone[0].length));
    }
    return null;
}
/** The words behind a month that has no year (`late February`, `17 February`); null when they begin with none. */
function behindMonthWithoutYear(text) {
    const match = withoutYear.exec(text);
    return match && monthOf(match[1]) ? text.slice(match[0].length) : null;
}
function dateOf(year, month, day, rest) {
    const impossible = { at: '', precision: 'unknown', problem: 'impossible-date', rest };
    const y = Number(year);
    if (y < 1970 || y > 2199 || month < 1 || month > 12)
        return impossible;
    const prefix = `${year}-${String(month).padStart(2, '0')}`;
    if (day === undefined)
        return { at: prefix, precision: 'month', problem: null, rest };
    const d = Number(day);
    if (d < 1 || d > new Date(Date.UTC(y, month, 0)).getUTCDate())
        return impossible;
    return { at: `${prefix}-${String(d).padStart(2, '0')}`, precision: 'day', problem: null, rest };
}


/***/ }),

/***/ 29028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readMoment)
/* harmony export */ });
/* harmony import */ var _certain_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26379);
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97929);


const unknown = { at: null, precision: 'unknown', approximate: false };
/** A time in another zone, or the zone's name, said again in brackets: `(03:26 PT)`. */
const saidAgain = /^ {0,2}\((?:[^()]{0,40}\d{1,2}:\d{2}[^()]{0,40}|UTC|local(?: time)?|[A-Z]{2,4})\)/;
/** The end of a range; a range counts from its start. `/` leaves open which of the two it was. */
const rangeEnd = /^(?: {0,2}(?:to|until|till|through) {1,2}| ?[-–—/] ?)(?:\d{4}-\d{2}(?:-\d{2})?(?:[T ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}(?:-\d{1,2}|:\d{2})?) ?(?:Z|UTC|[+-]\d{2}:?\d{2})?(?=$| {1,4}[-–—(]|[,;:)])/;
/** The same with a time of day, behind which the event may stand at once: `10:00Z–10:30Z mitigated`. */
const clockEnd = /^ ?[-–—] ?(?:\d{4}-\d{2}-\d{2}[T ])?\d{1,2}(?::\d{2}(?::\d{2})?|\.\d{2}(?= ?(?:Z|UTC))) ?(?:Z|UTC|[+-]\d{2}:?\d{2})?(?= )/;
/** A doubt right behind the time: `(approx.)`, `?`, `± 1 day`. */
const doubted = /^\?|^ ?± ?\d{1,2} ?(?:h|d|min|hours?|days?|minutes?)(?![a-z])|^ ?\((?:approx(?:\.|imate|imately)?|about|around|circa|ca\.|est(?:\.|imated?)?|roughly|~|\?)\)/i;
/** Words that place an event after or before another one, and so give no moment of their own. */
const relative = /^[^–—:]{0,40}?\b(?:later|after|afterwards|earlier|meanwhile|shortly|then|next day|same day)(?=$| ?[-–—:,.…(])/i;
const notKnown = /^(?:(?:date|time|day)(?: and time)? )?(?:unknown|not known|unclear|n\/a|pending|tbd|tba|\?)(?![\w/])/i;
const bareClock = /^\d{1,2}:\d{2}(?::\d{2})?(?: ?(?:Z|UTC|GMT|[ap]m)(?![a-z]))?/i;
const year = /^(?:Q[1-4] )?(?:19|20)\d{2}(?![\w.:/-]|,\d)/;
/**
 * Reads the moment at the start of `words` as people write it: ISO 8601 in UTC or with offset (turned into UTC), a day, a
 * month, `~`, `about`, `by`, ranges, month names, `unknown`. A time of day without a zone is not believed: its day is kept
 * and the problem named, unless `offset` says how many minutes ahead of UTC times without a zone are. A day written `03/04/2026` can be read two ways and is not read at all.
 */
function readMoment(words, { offset = null } = {}) {
    const text = words.replace(/[\u00a0\u2007\u202f\t]/g, ' ').trimStart();
    const { approximate, rest } = (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWithDigit */ .NQ)(text) ? { approximate: false, rest: text } : (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .hedged */ .CN)(text);
    const dated = dayAndClock(rest) ?? clockAndDay(rest);
    if (!dated)
        return withoutDate(text, rest, approximate);
    const { date, clock } = dated;
    if (date.problem)
        return { ...unknown, rest: date.rest, stated: true, problem: date.problem };
    const tail = behind(dated.rest);
    const loose = approximate || tail.open || (clock?.approximate ?? false);
    const behindIt = { rest: tail.rest, stated: true };
    if (!clock) {
        return { at: date.at, precision: date.precision, approximate: loose, ...behindIt, problem: null };
    }
    return {
        ...minuteOf(date.at, clock.named ? clock : { ...clock, offset: clock.offset ?? offset }, loose),
        ...behindIt,
    };
}
function dayAndClock(text) {
    const date = (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(text);
    if (!date)
        return null;
    const clock = date.precision === 'day' ? (0,_certain_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertainClock */ .L)(date.rest) : null;
    return { date, clock, rest: (clock ?? date).rest };
}
/** `18:00 UTC on 19 January 2024`. */
function clockAndDay(text) {
    const clock = (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .startsWithDigit */ .NQ)(text) ? (0,_certain_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .readCertainClock */ .L)(` ${text}`) : null;
    const joint = clock && /^,?(?: on)? (?=[\p{L}\d])/iu.exec(clock.rest);
    const date = joint && (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .readDate */ .h2)(clock.rest.slice(joint[0].length));
    return date && (date.precision === 'day' || date.problem) ? { date, clock, rest: date.rest } : null;
}
function minuteOf(day, clock, approximate) {
    const dayOnly = { at: day, precision: 'day', approximate };
    if (clock.time === null)
        return { ...dayOnly, problem: 'impossible-date' };
    if (clock.offset === null)
        return { ...dayOnly, problem: 'time-without-zone' };
    const utc = new Date(Date.parse(`${day}T${clock.time}Z`) - clock.offset * 60_000);
    return {
        at: `${utc.toISOString().slice(0, 19)}Z`,
        precision: 'minute',
        approximate,
        problem: null,
    };
}
/** Nothing but blanks, a dash or slash, `(`, `?`, `±` and words such as `to` can begin what the two expressions look for. */
const mayGoOn = /^ {0,2}(?:[(?±]|[tu]|[-–—/] ?\d)/;
function behind(text) {
    if (!mayGoOn.test(text))
        return { rest: text, open: false };
    const doubt = doubted.exec(text);
    if (doubt)
        return { rest: text.slice(doubt[0].length), open: true };
    let rest = text;
    const again = saidAgain.exec(rest);
    if (again)
        rest = rest.slice(again[0].length);
    const range = clockEnd.exec(rest) ?? rangeEnd.exec(rest);
    if (!range)
        return { rest, open: false };
    return { rest: rest.slice(range[0].length), open: range[0].trimStart().startsWith('/') };
}
/** Words that tell a time without telling a day: nothing can be stored, but the reader knows where the event begins. */
function withoutDate(text, unhedged, approximate) {
    const clock = bareClock.exec(unhedged);
    const vague = clock ?? year.exec(unhedged);
    const behindVague = vague ? unhedged.slice(vague[0].length) : (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .behindMonthWithoutYear */ .cQ)(unhedged);
    if (behindVague !== null) {
        const problem = clock ? 'time-without-date' : null;
        return { ...unknown, approximate, rest: behindVague, stated: true, problem };
    }
    const said = notKnown.exec(text) ?? relative.exec(text);
    const rest = said ? text.slice(said[0].length) : text;
    return { ...unknown, rest, stated: said !== null, problem: null };
}


/***/ })

};
