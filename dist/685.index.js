export const id = 685;
export const ids = [685];
export const modules = {

/***/ 7585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isAiSpecific),
/* harmony export */   v: () => (/* binding */ failureModes)
/* harmony export */ });
/**
 * How the system failed. Ids suggested per mode: OWASP Top 10 for LLM Applications with its edition
 * (https://genai.owasp.org/llm-top-10/), OWASP Top 10 for Agentic Applications, MITRE ATLAS techniques.
 * The suggestion is a mapping of ours; what the report finally says is the human's.
 */
const failureModes = [
    {
        id: 'prompt-injection',
        meaning: 'instructions hidden in input; includes exfiltration through tools or retrieval',
        owasp: ['LLM01:2025', 'LLM02:2025', 'LLM05:2025', 'LLM07:2025', 'LLM08:2025'],
        agentic: ['ASI01:2026', 'ASI02:2026', 'ASI06:2026'],
        atlas: ['AML.T0051', 'AML.T0057', 'AML.T0077', 'AML.T0086'],
    },
    {
        id: 'data-poisoning',
        meaning: 'training or retrieval data was tampered with',
        owasp: ['LLM04:2025', 'LLM08:2025'],
        agentic: ['ASI06:2026'],
        atlas: ['AML.T0020', 'AML.T0019', 'AML.T0066', 'AML.T0070', 'AML.T0071', 'AML.T0099'],
    },
    {
        id: 'excessive-agency',
        meaning: 'insecure plugins or tools, or an agent that could do too much',
        owasp: ['LLM06:2025', 'LLM05:2025'],
        agentic: ['ASI02:2026', 'ASI05:2026', 'ASI10:2026'],
        atlas: ['AML.T0053', 'AML.T0101', 'AML.T0110'],
    },
    {
        id: 'broken-access',
        meaning: 'broken authentication or overbroad permissions on a model endpoint',
        owasp: ['LLM06:2025', 'LLM10:2025', 'LLM02:2025'],
        agentic: ['ASI03:2026'],
        atlas: ['AML.T0012', 'AML.T0034', 'AML.T0040', 'AML.T0055', 'AML.T0083'],
    },
    {
        id: 'supply-chain',
        meaning: 'a third-party model, data set, package or tool',
        owasp: ['LLM03:2025', 'LLM04:2025'],
        agentic: ['ASI04:2026'],
        atlas: ['AML.T0010', 'AML.T0104', 'AML.T0109'],
    },
    {
        id: 'sensitive-disclosure',
        meaning: 'secret or personal data came out',
        owasp: ['LLM02:2025', 'LLM07:2025'],
        agentic: [],
        atlas: ['AML.T0057'],
    },
    {
        id: 'misinformation',
        meaning: 'a false answer that someone relied on',
        owasp: ['LLM09:2025'],
        agentic: ['ASI09:2026'],
        atlas: [],
    },
    {
        id: 'harmful-output',
        meaning: 'output that hurts or endangers someone',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    {
        id: 'behaviour-regression',
        meaning: 'it got worse or drifted; no OWASP id covers it',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    {
        id: 'unbounded-consumption',
        meaning: 'cost, tokens or load without a limit',
        owasp: ['LLM10:2025'],
        agentic: ['ASI08:2026'],
        atlas: ['AML.T0034'],
    },
    {
        id: 'infrastructure',
        meaning: 'an ordinary fault around the model; not AI-specific',
        owasp: [],
        agentic: [],
        atlas: [],
    },
    { id: 'other', meaning: 'none of these', owasp: [], agentic: [], atlas: [] },
];
/** True when at least one mode is about the model rather than the machines around it. */
function isAiSpecific(modes) {
    return modes.some((mode) => mode !== 'infrastructure');
}


/***/ }),

/***/ 83377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kinds)
/* harmony export */ });
/** What happened: the two milder kinds assign nobody, start no clock, and one person closes them. */
const kinds = [
    { id: 'incident', label: null, meaning: 'harm happened, or exposure is confirmed' },
    {
        id: 'near-miss',
        label: 'kind/near-miss',
        meaning: 'it happened or was one step away, and a barrier or luck stopped it',
    },
    { id: 'hazard', label: 'kind/hazard', meaning: 'it could plausibly happen' },
];


/***/ }),

/***/ 78367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ closedLists)
/* harmony export */ });
/** The closed lists that are plain vocabularies. Kinds, severities, phases and failure modes carry more and have tables of their own. */
const closedLists = {
    'found-by': [
        { id: 'monitor', meaning: 'an alert or a dashboard' },
        { id: 'eval', meaning: 'an evaluation run' },
        { id: 'user-report', meaning: 'someone who uses the system' },
        { id: 'researcher', meaning: 'an outside researcher' },
        { id: 'staff', meaning: 'someone of the team or company' },
        { id: 'vendor', meaning: 'the supplier of a model, tool or service' },
        { id: 'other', meaning: 'none of these' },
    ],
    'signal-quality': [
        { id: 'clear', meaning: 'it said what was wrong' },
        { id: 'noisy', meaning: 'it was there, among many false ones' },
        { id: 'late', meaning: 'it came after the harm had spread' },
        { id: 'missed', meaning: 'there was none, or nobody saw it' },
    ],
    'stopped-by': [
        { id: 'guardrail', meaning: 'a filter, check or policy held' },
        { id: 'human', meaning: 'a person noticed in time' },
        { id: 'limit', meaning: 'a quota, permission or scope kept it small' },
        { id: 'luck', meaning: 'nothing that was meant to stop it' },
        { id: 'researcher', meaning: 'someone outside found it before it did harm' },
    ],
    'counted-from': [
        { id: 'labelled-eval-set', meaning: 'an evaluation set with known answers' },
        { id: 'sampled-production', meaning: 'a labelled sample of production traffic' },
        { id: 'reported-only', meaning: 'what people reported: a lower bound' },
    ],
    state: [
        { id: 'open', meaning: 'users may still be affected' },
        { id: 'mitigated', meaning: 'the effect on users has stopped' },
        { id: 'resolved', meaning: 'the cause is gone and the fix is verified' },
        { id: 'closed', meaning: 'signed off' },
        { id: 'dismissed', meaning: 'a false alarm or a test' },
        { id: 'duplicate', meaning: 'told in another report' },
    ],
    'action-kind': [
        { id: 'test', meaning: 'a test in the code base' },
        { id: 'eval', meaning: 'an evaluation case or suite' },
        { id: 'guardrail', meaning: 'a filter or check at run time' },
        { id: 'policy', meaning: 'a rule for people or models' },
        { id: 'automation', meaning: 'something done by hand is done by a machine' },
        { id: 'permission', meaning: 'a narrower scope or token' },
        { id: 'monitoring', meaning: 'an alert or a dashboard' },
        { id: 'other', meaning: 'none of these' },
    ],
    disclosure: [
        { id: 'private', meaning: 'stays inside' },
        { id: 'embargoed', meaning: 'public later, at an agreed date' },
        { id: 'public', meaning: 'may be published, sanitized' },
    ],
    'user-notice': [
        { id: 'required', meaning: 'users must be told' },
        { id: 'not-required', meaning: 'nobody needs to be told' },
        { id: 'undecided', meaning: 'someone still has to decide' },
    ],
    'impact-types': [
        { id: 'safety', meaning: 'people were hurt or put at risk' },
        { id: 'privacy', meaning: 'personal or secret data was exposed' },
        { id: 'security', meaning: 'a system or account was abused' },
        { id: 'legal', meaning: 'a right, contract or law is touched' },
        { id: 'financial', meaning: 'money was lost or refunded' },
        { id: 'availability', meaning: 'the service was down or degraded' },
        { id: 'reputation', meaning: 'trust was lost' },
        { id: 'quality', meaning: 'answers were wrong or worse' },
    ],
};


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   kq: () => (/* binding */ severityRow),
/* harmony export */   wz: () => (/* binding */ severityIds)
/* harmony export */ });
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/**
 * The levels, worst first. Clocks are defaults; `signers` names the roles that must sign off, by different people
 * when there is more than one: `any` is whoever of the lead and the approver comes first, `closer` whoever closes.
 */
const severities = [
    {
        id: 'S0',
        color: 'b60205',
        meaning: 'confirmed exposure of sensitive data, physical or legal harm, or irreversible action at scale',
        acknowledge: { seconds: 15 * MINUTE },
        update: { seconds: 30 * MINUTE },
        review: { businessDays: 2 },
        signers: ['lead', 'approver'],
        commsLeadSignsNotices: true,
    },
    {
        id: 'S1',
        color: 'd93f0b',
        meaning: 'serious harm, or exposure that is contained',
        acknowledge: { seconds: 30 * MINUTE },
        update: { seconds: 2 * HOUR },
        review: { businessDays: 5 },
        signers: ['lead', 'approver'],
        commsLeadSignsNotices: false,
    },
    {
        id: 'S2',
        color: 'fbca04',
        meaning: 'limited and reversible',
        acknowledge: { businessDays: 1 },
        update: { seconds: DAY },
        review: { businessDays: 10 },
        signers: ['any'],
        commsLeadSignsNotices: false,
    },
    {
        id: 'S3',
        color: 'c5def5',
        meaning: 'no user impact',
        acknowledge: null,
        update: null,
        review: { businessDays: 20 },
        signers: ['closer'],
        commsLeadSignsNotices: false,
    },
];
const severityIds = severities.map((severity) => severity.id);
/** The row of a level. */
function severityRow(id) {
    return severities.find((severity) => severity.id === id);
}
/** The most severe of the levels given; null when none is. */
function worst(...levels) {
    return severityIds.find((id) => levels.includes(id)) ?? null;
}
/** True when `a` is more severe than `b`; any level is more severe than none. */
function isWorse(a, b) {
    return b === null || severityIds.indexOf(a) < severityIds.indexOf(b);
}


/***/ }),

/***/ 64341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   N: () => (/* binding */ isDay),
/* harmony export */   Q7: () => (/* binding */ namedTimes),
/* harmony export */   n1: () => (/* binding */ compareMoments),
/* harmony export */   oF: () => (/* binding */ noTimes),
/* harmony export */   x7: () => (/* binding */ isLeap)
/* harmony export */ });
/** The moments that have a name on every timeline, in the order in which they must not run backwards. */
const namedTimes = [
    { id: 'introduced', meaning: 'the faulty change shipped' },
    { id: 'started', meaning: 'users began to be affected' },
    { id: 'detected', meaning: 'an alert or a person first noticed' },
    { id: 'acknowledged', meaning: 'someone took charge' },
    { id: 'mitigated', meaning: 'users stopped being affected' },
    { id: 'resolved', meaning: 'the cause is gone' },
    { id: 'verified', meaning: 'the fix is shown to work' },
];
/** A report that names no time yet. */
const noTimes = {
    introduced: null,
    started: null,
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: null,
    verified: null,
};
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
/** True for a day as `YYYY-MM-DD` that the calendar has. */
function isDate(text) {
    const [, year, month, day] = DATE.exec(text ?? '') ?? [];
    return isDay(Number(year), Number(month), Number(day));
}
/** True for a day that the (Gregorian) calendar has; not for numbers that are none. */
function isDay(year, month, day) {
    const length = month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0);
    return year >= 0 && day >= 1 && day <= length;
}
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** True for a year with a 29 February. */
function isLeap(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
/**
 * Which of two moments (`at` of a Moment) came first, by what both say: below 0 the first, above 0 the second, 0 when they cannot be
 * told apart, since a day is neither before nor after its minutes.
 */
function compareMoments(one, other) {
    const length = Math.min(one.length, other.length);
    const [a, b] = [one.slice(0, length), other.slice(0, length)];
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 33036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ windowWeeks)
/* harmony export */ });
/** How many weeks the figures may look back, and how many they do unless somebody says otherwise: a quarter. */
const windowWeeks = { least: 1, most: 520, usual: 13 };


/***/ }),

/***/ 74204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dL: () => (/* binding */ findSecrets),
  E$: () => (/* binding */ redact),
  $I: () => (/* binding */ redactAll)
});

// UNUSED EXPORTS: secretsIn

;// CONCATENATED MODULE: ./build/src/redaction/checks.js
/** True for a number with a card network's prefix and length and the right check digit (Luhn, ISO/IEC 7812-1). */
function isCard(found) {
    const digits = found.replace(/\D/g, '');
    const network = /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]\d{2}|222[1-9]|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|35\d{14})$/;
    if (!network.test(digits))
        return false;
    const sum = [...digits].reverse().reduce((total, digit, place) => {
        const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
        return total + (value > 9 ? value - 9 : value);
    }, 0);
    return sum % 10 === 0;
}
/** True for 15 to 34 characters whose check digits are right: the number with its first four moved behind leaves 1 by 97 (ISO 13616). */
function isIban(found) {
    const text = found.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    const rest = [...moved].reduce((left, character) => {
        const value = Number.parseInt(character, 36);
        return (left * (value > 9 ? 100 : 10) + value) % 97;
    }, 0);
    return rest === 1;
}
/** True for numbers that the US Social Security Administration can have issued: no part of zeros, not 666, below 900. */
function isUsNumber(found) {
    const [area, group, serial] = found.split('-');
    return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
}
/** True for an IPv4 address that somebody on the internet may have: not private, loopback, link-local or multicast (RFC 6890). */
function isPublicAddress(found) {
    const parts = found.split('.').map(Number);
    const [a, b] = parts;
    if (parts.some((part) => part > 255) || a === 0 || a === 10 || a === 127 || a >= 224)
        return false;
    // Version numbers begin low; nobody's own line does (1.0.0.0/8 and 8.0.0.0/8 hold the public resolvers).
    if (a < 11)
        return false;
    return !(a === 192 && b === 168) && !(a === 172 && b >= 16 && b < 32) && !(a === 169 && b === 254);
}
/** True for a value that a machine made or a person would type as a password: letters and digits, varied; no address, no placeholder, no id. */
function looksRandom(found) {
    if (/^(?:https?:|\$\{|\{\{|\[redacted|CVE-|GHSA-|[.*x]{3})/i.test(found))
        return false;
    return (/\d/.test(found) && /[A-Za-z]/.test(found) && new Set(found).size >= 8 && !/^\d{4}-\d{2}/.test(found));
}

;// CONCATENATED MODULE: ./build/src/redaction/shapes.js

/** Shapes of keys and tokens, as their issuers document them. */
const secrets = [
    secret('private-key', 'a private key', ['-----BEGIN'], privateKey()),
    secret('github-token', 'a GitHub token', ['gh', 'github_pat_'], /\b(?:gh[pousr]_[A-Za-z0-9]{20,255}|github_pat_[A-Za-z0-9_]{20,255})\b/g),
    secret('gitlab-token', 'a GitLab token', ['glpat-'], /\bglpat-[A-Za-z0-9_-]{20,100}/g),
    secret('stripe-key', 'a Stripe key', ['k_live_', 'k_test_'], /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,200}\b/g),
    secret('api-key', 'an API key', ['sk-'], /\bsk-[A-Za-z0-9_-]{16,200}/g),
    secret('aws-key', 'an AWS key', ['AKIA', 'ASIA'], /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/g),
    secret('google-key', 'a Google key', ['AIza', 'GOCSPX-'], /\b(?:AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{28})(?![A-Za-z0-9_-])/g),
    secret('huggingface-token', 'a Hugging Face token', ['hf_'], /\bhf_[A-Za-z0-9]{30,60}\b/g),
    secret('slack-token', 'a Slack token', ['xox'], /\bxox[abeoprs]-[A-Za-z0-9-]{10,250}/g),
    secret('webhook', 'the address of a webhook', ['hooks.slack.com', '/api/webhooks/'], webhook()),
    secret('npm-token', 'an npm token', ['npm_'], /\bnpm_[A-Za-z0-9]{36}\b/g),
    secret('pypi-token', 'a PyPI token', ['pypi-'], /\bpypi-[A-Za-z0-9_-]{50,250}/g),
    secret('sendgrid-key', 'a SendGrid key', ['SG.'], /\bSG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{32,64}/g),
    secret('jwt', 'a signed token (JWT)', ['eyJ'], /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.eyJ[A-Za-z0-9_-]{8,4000}\.[A-Za-z0-9_-]{8,1000}/g),
    secret('url-password', 'a password in an address', ['://'], /(?<=:\/\/[^\s:@/]{1,64}:)(?<value>[^\s:@/]{3,128})(?=@[\w.-])/g),
    {
        ...secret('password', 'a password or token', ['=', ':', 'earer '], labelled()),
        isReal: looksRandom,
    },
];
const personal = [
    {
        kind: 'email',
        name: 'an e-mail address',
        personal: true,
        needs: ['@'],
        // The last label is of letters: `lodash@4.17.21` is a package.
        pattern: /\b[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,4}(?:xn--[A-Za-z0-9-]{1,59}|[A-Za-z]{2,63})\b/g,
        isReal: (found) => !/^(?:git@|no-?reply@)|@users\.noreply\.github\.com$/i.test(found),
    },
    {
        kind: 'card',
        name: 'a payment card number',
        personal: true,
        needs: ['4', '5', '3', '2', '6'],
        pattern: /(?<![\w./#=+-])[2-6]\d{3}(?:[ -]?\d){9,15}(?![\w-]|\.\d)/g,
        isReal: isCard,
    },
    {
        kind: 'iban',
        name: 'a bank account number (IBAN)',
        personal: true,
        needs: [],
        pattern: /(?<![\w/-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g,
        isReal: isIban,
    },
    {
        kind: 'phone',
        name: 'a phone number',
        personal: true,
        needs: ['+', ') ', ')'],
        pattern: /(?<![\w+./-])(?:\+[1-9](?:[ ().-]{0,2}\d){7,14}|\([2-9]\d{2}\) ?\d{3}-\d{4})(?![\w-])/g,
    },
    {
        kind: 'us-ssn',
        name: 'a US social security number',
        personal: true,
        needs: ['-'],
        pattern: /(?<![\w./-])\d{3}-\d{2}-\d{4}(?![\w-])/g,
        isReal: isUsNumber,
    },
    {
        kind: 'ip-address',
        name: 'an IP address',
        personal: true,
        needs: ['.'],
        pattern: /(?<![\w.@/-]|[Vv]ersion )\d{1,3}(?:\.\d{1,3}){3}(?![\w-]|\.\d)/g,
        isReal: isPublicAddress,
    },
    {
        kind: 'home-path',
        name: "a path with a person's login",
        personal: true,
        needs: ['/home/', '/Users/', '\\Users\\'],
        pattern: /(?<![\w.~-])(?:\/home\/|\/Users\/|[A-Za-z]:\\Users\\)(?<value>[A-Za-z][A-Za-z0-9._-]{0,63})/g,
        isReal: (found) => !/^(?:runner|user|username|ubuntu|node|root|app|public|shared|default|vscode|linuxbrew|github|runneradmin)$/i.test(found),
    },
];
/** Every shape; where two overlap, the earlier one counts. */
const shapes = [...secrets, ...personal];
function secret(kind, name, needs, pattern) {
    return { kind, name, personal: false, needs, pattern };
}
/** A block that was cut off before its end is a key all the same. */
function privateKey() {
    return /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:(?:[A-Za-z0-9+/=\s:,.\\]|-(?!-)){0,8000}-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----|(?:\s{1,4}[A-Za-z0-9+/=]{16,128}){0,100})/g;
}
function webhook() {
    return /https:\/\/(?:hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9/_-]{16,200}|(?:[a-z]{1,10}\.)?discord(?:app)?\.com\/api\/webhooks\/\d{5,25}\/[A-Za-z0-9_-]{16,120})/g;
}
function labelled() {
    return /\b(?:(?:[A-Za-z0-9]{1,20}[_-]){0,3}(?:password|passwd|pwd|secret|token|api[_ -]?key|access[_ -]?key|account[_ -]?key|private[_ -]?key)["'`]?[ \t]{0,3}(?:[:=]|=>)[ \t]{0,3}["'`]?|Bearer )(?<value>[^\s"'`<>,;|)]{12,300})/gi;
}

;// CONCATENATED MODULE: ./build/src/redaction/secrets.js

/**
 * The secrets and personal data of a text that their shape gives away, in order; those that overlap are one. Own shapes rather
 * than a scanner's: findings, board and redaction are made in one synchronous go, each run reads them before anything is
 * said, and the scanners on npm are asynchronous or call times and issue numbers phone numbers.
 */
function findSecrets(text) {
    const all = shapes.flatMap((shape) => matchesOf(shape, text));
    const found = [];
    for (const one of all.sort((a, b) => a.from - b.from)) {
        const last = found.at(-1);
        if (!last || one.from >= last.to)
            found.push(one);
        else if (one.to > last.to)
            found[found.length - 1] = { ...last, to: one.to };
    }
    return found;
}
function matchesOf(shape, text) {
    if (shape.needs.length > 0 && !shape.needs.some((mark) => text.includes(mark)))
        return [];
    return [...text.matchAll(shape.pattern)].flatMap((match) => {
        const value = match.groups?.value ?? match[0];
        if (shape.isReal && !shape.isReal(value))
            return [];
        const from = match.index + match[0].lastIndexOf(value);
        return [{ shape, from, to: from + value.length }];
    });
}
/** Puts a placeholder where a secret or personal datum stands; what only a reader could recognise stays. Lines keep their numbers. */
function redact(text) {
    const found = findSecrets(text);
    if (found.length === 0)
        return text;
    let at = 0;
    const pieces = found.map(({ shape, from, to }) => {
        const before = text.slice(at, from);
        at = to;
        return `${before}[redacted ${shape.kind}]${text.slice(from, to).replace(/[^\n]/g, '')}`;
    });
    return pieces.join('') + text.slice(at);
}
/** The same value with every text in it redacted, for what is printed or handed on. */
function redactAll(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(redactAll);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactAll(one)]));
}
/** The kinds of secrets found in a text. */
function secretsIn(text) {
    return [...new Set(findSecrets(text).map(({ shape }) => shape.kind))];
}


/***/ })

};
