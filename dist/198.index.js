export const id = 198;
export const ids = [198];
export const modules = {

/***/ 87107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hU: () => (/* binding */ phaseOf),
/* harmony export */   kP: () => (/* binding */ phaseNow),
/* harmony export */   mG: () => (/* binding */ noticesAreOut)
/* harmony export */ });
/* harmony import */ var _parsing_time_notices_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86819);
/* harmony import */ var _board_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82330);


/** The phase that people are in: by the facts, unless somebody chose another since the facts last moved on. */
function phaseNow(situation) {
    const told = phaseOf(situation.report);
    const { phase } = situation.heard?.memory ?? (0,_board_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readBoardMemory */ .g)(situation).commands;
    return phase?.over === told ? phase.chosen : told;
}
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
    return notice !== 'undecided' && (0,_parsing_time_notices_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDatedNotice */ .d)(report.sections['customer-comms'] ?? '');
}


/***/ }),

/***/ 62198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
;// CONCATENATED MODULE: ./build/src/policy/rules/more.js
/** Findings that are shown of one report; a person reads fewer. */
const MOST_FINDINGS = 200;
const moreFindings = {
    id: 'more-findings',
    level: 'note',
    checks: `At most ${MOST_FINDINGS} findings are told, the gravest first.`,
    why: 'A report that breaks a rule a thousand times is pasted or hostile, and its readers have a night to sleep.',
    find: null,
    fails: {
        body: `### Preventive actions\n${'- Retry it\n'.repeat(200).trim()}\n\n### Root cause\nThe reply went to a@example.com.`,
        line: null,
    },
    passes: '### Preventive actions\n- Retry it, owner: @dana, due 2027-01-31',
};

// EXTERNAL MODULE: ./build/src/domain/rule-ids.js
var rule_ids = __webpack_require__(853);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/redaction/quoted.js
var quoted = __webpack_require__(85299);
// EXTERNAL MODULE: ./build/src/policy/action-pairs.js
var action_pairs = __webpack_require__(64376);
;// CONCATENATED MODULE: ./build/src/policy/rules/actions.js



const actionIncomplete = {
    id: 'action-incomplete',
    level: 'warning',
    checks: 'Each preventive action has an owner and a due date.',
    why: 'An action without both is a wish: no issue is opened for it, and closing asks for them.',
    find: ({ report }) => report.actions
        .filter((row) => row.owner === null || !(0,time/* isDate */.$P)(row.due))
        .map((row) => ({
        field: 'preventive-actions',
        ...row.places.action,
        message: `${(0,quoted/* quoted */.T)(row.action, 120)} needs ${[row.owner === null ? 'an owner' : '', (0,time/* isDate */.$P)(row.due) ? '' : 'a due date (YYYY-MM-DD)'].filter(Boolean).join(' and ')}; then an issue is opened for it.`,
    })),
    fails: { body: '### Preventive actions\n- Add an eval on refunds, owner: @dana', line: 2 },
    passes: '### Preventive actions\n- Add an eval on refunds, owner: @dana, due 2027-01-31',
};
const actionOverdue = {
    id: 'action-overdue',
    level: 'warning',
    checks: 'No preventive action that is still to do was due before today (UTC).',
    why: 'The same incident comes back through the action that nobody did.',
    find: (situation) => {
        const today = situation.now.slice(0, 10);
        const late = (0,action_pairs/* preventiveActions */.wR)(situation).filter(({ row }) => (0,time/* isDate */.$P)(row.due) && row.due < today);
        if (late.length === 0)
            return [];
        const lines = situation.text.split('\n');
        return late
            .filter((action) => !isDone(action, lines[action.row.line - 1] ?? ''))
            .map(({ row }) => ({
            field: 'preventive-actions',
            ...row.places.due,
            message: `${(0,quoted/* quoted */.T)(row.action, 120)} was due on ${row.due}. Do it and close its issue or tick it, or agree on another day.`,
        }));
    },
    fails: { body: '### Preventive actions\n- Add an eval on refunds, owner: @dana, due 2026-01-31', line: 2 },
    passes: '### Preventive actions\n- [x] Add an eval on refunds, owner: @dana, due 2026-01-31',
};
/** Done is what its issue says once there is one, else a ticked or struck row, or the word itself in a cell, in brackets or behind the last dash. */
function isDone({ issue }, line) {
    if (issue !== null)
        return issue.state === 'closed';
    const said = /\[[xX]\]|✅|☑|~~|[|(]\s{0,9}(?:done|closed|completed?)\s{0,9}(?:[|)]|$)|\b(?:done|completed)(?: on)? \d/i;
    return said.test(line) || / [–—-] (?:done|closed|completed?)\.?$/i.test(line.trimEnd());
}

;// CONCATENATED MODULE: ./build/src/policy/rules/hidden.js

/** Bidirectional controls (CVE-2021-42574), tag characters, and the supplement of variation selectors, which can carry text. */
const hiding = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;
const hiddenCharacters = {
    id: 'hidden-characters',
    level: 'warning',
    checks: 'No line holds characters that turn the reading order around or carry text nobody sees.',
    why: 'They hide instructions to models and make a line read other than it is (CVE-2021-42574, “Trojan Source”).',
    find: ({ text }) => {
        const complaints = [];
        if (!hiding.test(text))
            return complaints;
        for (const [index, line] of text.split('\n').entries()) {
            const at = line.search(hiding);
            if (at < 0)
                continue;
            if (complaints.length > MOST_FINDINGS)
                break;
            const code = line.codePointAt(at).toString(16).toUpperCase().padStart(4, '0');
            const message = `This line holds a character that hides or reorders text (U+${code}). Delete it, or show what was found as \\u{${code}}.`;
            complaints.push({ field: null, line: index + 1, column: at + 1, message });
        }
        return complaints;
    },
    fails: { body: '### Root cause\nThe page said \u202eerongi\u202c the rules.', line: 2 },
    passes: '### Root cause\nThe page said \\u{202E}erongi\\u{202C} the rules.',
};

// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(49556);
;// CONCATENATED MODULE: ./build/src/policy/rules/length.js

const PAGE = 700;
const onePage = {
    id: 'one-page',
    level: 'note',
    checks: `At most ${PAGE} words outside Timeline and Artifacts: one page.`,
    why: 'A page is read by the whole team; five pages are read by their author.',
    find: ({ report }) => {
        const counted = Object.entries(report.sections).filter(([id]) => id !== 'timeline' && id !== 'artifacts');
        const words = counted.reduce((sum, [, text]) => sum + wordsIn((0,blank/* writtenLines */.H)(text)), 0);
        if (words <= PAGE)
            return [];
        const message = `${words} words outside Timeline and Artifacts; a page is ${PAGE}. Move detail behind links.`;
        return [{ field: null, message }];
    },
    fails: { body: `### Summary\n${'and so on '.repeat(240).trim()}`, line: null },
    passes: '### Summary\nThe assistant promised refunds that do not exist; details are in the linked trace.',
};
function wordsIn(lines) {
    return lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(60380);
// EXTERNAL MODULE: ./build/src/parsing/time/notices.js
var notices = __webpack_require__(86819);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(87107);
;// CONCATENATED MODULE: ./build/src/policy/rules/notices.js



const noticeUndated = {
    id: 'notice-undated',
    level: 'warning',
    checks: 'Once an incident is resolved, a notice that is required stands there with its date.',
    why: 'A promise to tell users is kept on a day. Where personal data leaked at high risk, the law asks for it without undue delay (GDPR, Article 34), and somebody will ask when.',
    find: ({ report }) => {
        const isRequired = report.facts['customer-comms']?.['user-notice'] === 'required';
        if (!isRequired || report.kind !== 'incident' || !(0,phases/* hasReached */.Nl)((0,phase/* phaseOf */.hU)(report), 'communicate'))
            return [];
        if ((0,notices/* hasDatedNotice */.d)(report.sections['customer-comms'] ?? ''))
            return [];
        const message = 'Users must be told, and no line says that they were. Add one that begins with its date: “- 2026-11-20 – mail to all affected”.';
        return [{ field: 'customer-comms', place: 'customer-comms/user-notice', message }];
    },
    fails: {
        body: '### Customer comms\n- User notice: required\n\n### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02T12:00Z – page indexed (resolved)',
        line: 2,
    },
    passes: '### Customer comms\n- User notice: required\n- 2026-03-03 – mail to the three customers\n\n### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02T12:00Z – page indexed (resolved)',
};

// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(98131);
;// CONCATENATED MODULE: ./build/src/policy/rules/person.js
/** Words in the place of a person that name everybody or nobody. */
const everybody = /^@?(?:all|any(?:one|body)?|every(?:one|body)|we|us|them|they|somebody|someone|whoever|various|several|multiple|both|tbd|tba|tbc|todo|\?+|n\/?a|none|nobody|no one|unknown|pending|unassigned|open|here|channel)(?![\w-])/i;
/** Words that make a name one of a group, a company or a post. */
const group = /(?:^|[\s(,/-])(?:teams?|squad|groups?|guild|chapter|dept\.?|departments?|division|committee|board|staff|engineers|engineering|developers|devs|dev ?ops|ops|operations|sre|sres|security|support|legal|compliance|product|platform|infra|infrastructure|management|leadership|vendors?|suppliers?|contractors?|company|customers?|users?|maintainers|on-?call|inc|ltd|llc|gmbh|plc|corp|corporation|co|ag|sa|labs?|foundation)\.?(?=$|[\s),/-])/i;
/** Companies that reports of AI incidents name where a person is asked for. */
const company = /^(?:amazon|anthropic|apple|aws|azure|cohere|deepseek|gcp|github|google|hugging ?face|ibm|meta|microsoft|mistral(?: ai)?|nvidia|openai|oracle|salesforce|xai)(?![\w-])/i;
/** A login with a hyphen, whatever its parts are: `infra-sec`. */
const hyphenated = /^[a-z\d]+(?:-[a-z\d]+){1,9}$/i;
const hyphenatedGroup = /^(?:on-call|dev-ops)$|(?:^|-)(?:teams?|squad|guild|chapter|dept|department)(?:-|$)/i;
/**
 * True for who can be asked: a login, a team of GitHub's (`org/team`), or what reads like a human name. Only what surely is
 * none of these is refused: names of people have every form there is.
 */
function isPerson(owner) {
    const text = owner.trim();
    if (/^[a-z\d][a-z\d-]{0,38}\/[a-z\d][\w.-]{0,99}$/i.test(text))
        return true;
    if (text.length > 80 || !/\p{L}/u.test(text))
        return false;
    if (hyphenated.test(text))
        return !hyphenatedGroup.test(text);
    return !everybody.test(text) && !group.test(text) && !company.test(text);
}

;// CONCATENATED MODULE: ./build/src/policy/rules/people.js



const HOW = 'Name one person: @login, @org/team, or a plain name.';
const ownerNotAPerson = {
    id: 'owner-not-a-person',
    level: 'warning',
    checks: 'Owners are people (or teams of GitHub): `@login`, `@org/team`, a plain name.',
    why: 'What everybody owns, nobody does; and neither a company nor “the team” can be assigned or asked.',
    find: ({ report }) => [
        ...roles/* roles */.O.flatMap(({ id, fact, title }) => {
            const holder = report.people[id];
            if (holder === null || isPerson(holder))
                return [];
            const message = `${(0,quoted/* quoted */.T)(holder)} is nobody who can be asked as ${title.toLowerCase()}. ${HOW}`;
            return [{ field: fact, place: `owners/${fact}`, message }];
        }),
        ...report.actions.flatMap(({ owner, places }) => {
            if (owner === null || isPerson(owner))
                return [];
            const message = `${(0,quoted/* quoted */.T)(owner)} is nobody who can be asked about this action. ${HOW}`;
            return [{ field: 'preventive-actions', ...places.owner, message }];
        }),
    ],
    fails: {
        body: '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Narrow the token | AWS (team unknown) | 2027-01-31 |',
        line: 4,
    },
    passes: '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Narrow the token | @dana | 2027-01-31 |',
};

;// CONCATENATED MODULE: ./build/src/policy/rules/reading-facts.js
/** What the reader of the report says about times, levels and values. */
const readingFacts = [
    {
        id: 'future-entry',
        level: 'note',
        checks: 'No entry of the timeline lies in the future, unless it is planned.',
        why: 'It is a slip of the date as often as a plan.',
        find: null,
        fails: { body: '### Timeline\n- 2126-03-02T08:40Z – the vendor publishes', line: 2 },
        passes: '### Timeline\n- 2026-03-02T08:40Z – the vendor published',
    },
    {
        id: 'entry-order',
        level: 'note',
        checks: 'The entries of the timeline stand in the order in which things happened.',
        why: 'People add what they learn later at the end, and one that stands below a later entry is misread, or its time is a slip. Only what both entries say is compared: a day is neither before nor after its minutes, `~` counts as its day. Labels such as `detected: …` may stand together anywhere, and named moments in the wrong order are `time-order`. At most three are told, and a timeline that tells the newest first is told once.',
        find: null,
        fails: {
            body: '### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02T08:10Z – the index is rebuilt',
            line: 3,
        },
        passes: '### Timeline\n- 2026-03-02 – the index is rebuilt\n- 2026-03-02T08:40Z – a customer asks (detected)\n- 2026-03-02 – the page is corrected',
    },
    {
        id: 'ambiguous-date',
        level: 'warning',
        checks: 'No date is written with its numbers in an order that differs from country to country.',
        why: '`03/04/2026` is a month apart for two readers; ISO 8601 is not. Such a date is not read at all.',
        find: null,
        fails: { body: '### Timeline\n- 03/04/2026 – a customer asks (detected)', line: 2 },
        passes: '### Timeline\n- 2026-03-02 – a customer asks (detected)',
    },
    {
        id: 'impossible-date',
        level: 'warning',
        checks: 'Every date and time is one that calendar and clock have.',
        why: 'A slip of a digit moves an incident by days.',
        find: null,
        fails: { body: '### Timeline\n- 2026-02-30T10:00Z – a customer asks (detected)', line: 2 },
        passes: '### Timeline\n- 2026-02-28T10:00Z – a customer asks (detected)',
    },
    {
        id: 'time-without-zone',
        level: 'warning',
        checks: 'A time of day says its zone: `Z` or an offset.',
        why: 'Local time read as UTC is the commonest fault of timelines, and moves a figure by hours. Only its day is kept, unless what stands above says the zone for all: the head of its column (`Time (UTC+2)`), a sentence (`All times are in UTC.`), the heading (`Timeline (UTC)`).',
        find: null,
        fails: { body: '### Timeline\n- 2026-03-02T08:40 – a customer asks (detected)', line: 2 },
        passes: '### Timeline\n- 2026-03-02T09:40+01:00 – a customer asks (detected)',
    },
    {
        id: 'zones-disagree',
        level: 'warning',
        checks: 'What stands above the same times names one zone for them.',
        why: 'A heading in UTC over a sentence in local time moves every figure by hours, and nobody sees it. What stands nearest counts, as it does for a reader: a time’s own zone, then the head of its column, then the last sentence above it, then the heading. A zone by name that may mean several counts, too: then the times are not believed, as in `time-without-zone`.',
        find: null,
        fails: {
            body: '### Timeline\nAll times are in UTC.\n\n| Time (UTC+2) | Event |\n|---|---|\n| 2026-03-02 10:40 | a customer asks (detected) |',
            line: 4,
        },
        passes: '### Timeline\nAll times are in UTC+2.\n\n| Time | Event |\n|---|---|\n| 2026-03-02 10:40 | a customer asks (detected) |',
    },
    {
        id: 'time-without-date',
        level: 'warning',
        checks: 'A named moment has its date.',
        why: 'A clock without a day is no moment; no duration can be computed from it.',
        find: null,
        fails: { body: '### Timeline\n- 08:40Z – a customer asks (detected)', line: 2 },
        passes: '### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)',
    },
    {
        id: 'too-many-entries',
        level: 'warning',
        checks: 'The timeline has at most 1,000 entries.',
        why: 'It tells what happened; a log belongs behind a link.',
        find: null,
        fails: { body: `### Timeline\n${'- 2026-03-02 – retry\n'.repeat(1001).trim()}`, line: 1002 },
        passes: '### Timeline\n- 2026-03-02 – 1,001 retries, see the linked log',
    },
    {
        id: 'severity-disagrees',
        level: 'warning',
        checks: 'The report names one severity; what it could have become is marked as potential.',
        why: 'Clocks and signatures follow the severity. The graver one counts, so that nothing is downgraded by a slip.',
        find: null,
        fails: { body: '### Impact\n- Severity: S2\n\n### Severity and status\nS1 · open', line: 2 },
        passes: '### Impact\n- Severity: S2\n\n### Severity and status\nS2, potential S1 · open',
    },
    {
        id: 'severity-scale',
        level: 'note',
        checks: 'A level is written S0 to S3.',
        why: '“SEV-1” is the worst level of many teams and the second worst of others; here S0 is the worst.',
        find: null,
        fails: { body: '### Impact\n- Severity: SEV-1', line: 2 },
        passes: '### Impact\n- Severity: S1',
    },
    {
        id: 'owasp-edition',
        level: 'warning',
        checks: 'An OWASP id names its edition.',
        why: 'LLM02 to LLM10 mean other things in the OWASP Top 10 for LLM Applications of 2023 than in that of 2025, so an id alone is not stored. Ids of the agentic list have one edition so far: there it is a note.',
        find: null,
        fails: { body: '### Severity and status\n- OWASP: LLM07', line: 2 },
        passes: '### Severity and status\n- OWASP: LLM07:2025',
    },
    {
        id: 'unknown-value',
        level: 'warning',
        checks: 'A fact of a closed list has one of its values.',
        why: 'A value that nobody knows is in no figure. It is kept as written.',
        find: null,
        fails: { body: '### Detection\n- Found by: horoscope', line: 2 },
        passes: '### Detection\n- Found by: user-report',
    },
    {
        id: 'unknown-failure-mode',
        level: 'warning',
        checks: 'Failure modes are those of the list.',
        why: 'Labels, weekly figures and suggestions of OWASP and ATLAS ids hang on them; `other` is an honest answer.',
        find: null,
        fails: { body: '### Severity and status\n- Failure modes: gremlins', line: 2 },
        passes: '### Severity and status\n- Failure modes: prompt-injection',
    },
    {
        id: 'action-unlisted',
        level: 'warning',
        checks: 'What somebody promises by a day stands in a list or a table.',
        why: 'An action in a sentence gets no issue, and nobody is reminded of it.',
        find: null,
        fails: { body: '### Preventive actions\n@dana adds a test on refunds until 2027-01-31.', line: 2 },
        passes: '### Preventive actions\n- @dana adds a test on refunds until 2027-01-31.',
    },
    {
        id: 'too-many-actions',
        level: 'warning',
        checks: 'At most 200 preventive actions are promised.',
        why: 'GitHub hangs at most 100 sub-issues below an issue, and nobody does 200 things.',
        find: null,
        fails: {
            body: `### Preventive actions\n${'- Retry it, owner: @dana, due 2027-01-31\n'.repeat(201).trim()}`,
            line: 202,
        },
        passes: '### Preventive actions\n- Retry it, owner: @dana, due 2027-01-31',
    },
];

;// CONCATENATED MODULE: ./build/src/policy/rules/reading-structure.js
const FIELDS = '### Kind\n\nincident\n\n### Severity\n\nS2';
/** What the reader of the report says about headings, fields and text that has no place. */
const readingStructure = [
    {
        id: 'typed-field-repeated',
        level: 'warning',
        checks: 'No heading or line in the text contradicts a field that the form asked for.',
        why: 'Pasted text must never change what somebody chose in the form, so the field counts.',
        find: null,
        fails: { body: `${FIELDS}\n\n### Summary\n\nPasted:\n\n### Severity\n\nnone at all`, line: 13 },
        passes: `${FIELDS}\n\n### Summary\n\nThe assistant promised refunds that do not exist.`,
    },
    {
        id: 'unplaced',
        level: 'warning',
        checks: 'No text stands where it belongs to no answer.',
        why: 'A field of one line takes one line. Other text stays where it is, yet no section has it. Above the first section it is a note.',
        find: null,
        fails: {
            body: '### Kind\n\nincident\n\nsince Monday\n\n### Severity\n\nS2\n\n### Summary\n\nWrong refunds.',
            line: 5,
        },
        passes: `${FIELDS}\n\n### Summary\n\nWrong refunds since Monday.`,
    },
    {
        id: 'repeated-heading',
        level: 'warning',
        checks: 'Each section stands there once.',
        why: 'Only one of two can count; the other is read as text, so that nothing is lost and nothing is forged.',
        find: null,
        fails: { body: '### Detection\n- Found by: user-report\n\n### Detection\n- Found by: monitor', line: 4 },
        passes: '### Detection\n- Found by: user-report',
    },
    {
        id: 'heading-spelling',
        level: 'warning',
        checks: 'The headings of a form are written as GitHub writes them.',
        why: 'One that somebody edited is still read; the next edit may make it unreadable.',
        find: null,
        fails: { body: '## kind:\n\nincident\n\n### Severity\n\nS2\n\n### Summary\n\nWrong refunds.', line: 1 },
        passes: `${FIELDS}\n\n### Summary\n\nWrong refunds.`,
    },
    {
        id: 'answer-spelling',
        level: 'warning',
        checks: 'A field that takes several values is answered on one line, as the form writes it.',
        why: 'Values that somebody edited into a list are still read where every line holds values alone; with one word of prose among them, only the first line is the answer.',
        find: null,
        fails: {
            body: `${FIELDS}\n\n### Failure modes\n\n- misinformation\n\n### Summary\n\nWrong refunds.`,
            line: 11,
        },
        passes: `${FIELDS}\n\n### Failure modes\n\nmisinformation\n\n### Summary\n\nWrong refunds.`,
    },
    {
        id: 'heading-out-of-order',
        level: 'warning',
        checks: 'The fields of a form stand in its order.',
        why: 'GitHub renders them in order, so one that stands elsewhere was pasted or moved; it is read as text.',
        find: null,
        fails: { body: '### Severity\n\nS2\n\n### Kind\n\nincident\n\n### Summary\n\nWrong refunds.', line: 5 },
        passes: `${FIELDS}\n\n### Summary\n\nWrong refunds.`,
    },
    {
        id: 'swallowed-heading',
        level: 'warning',
        checks: 'No code block and no comment swallows a section.',
        why: 'One forgotten fence would make half a report disappear. It is read as ending before the heading, closed or not.',
        find: null,
        fails: { body: '### Root cause\n```\nthe trace\n\n### Detection\n- Found by: user-report', line: 2 },
        passes: '### Root cause\n```\nthe trace\n```\n\n### Detection\n- Found by: user-report',
    },
    {
        id: 'not-a-report',
        level: 'error',
        checks: 'The text has at least one section of a report.',
        why: 'Without headings nothing can be read, and an empty record looks like a quiet one.',
        find: null,
        fails: { body: 'The assistant promised refunds.', line: null },
        passes: '### Summary\nThe assistant promised refunds.',
    },
];

// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
;// CONCATENATED MODULE: ./build/src/policy/rules/required.js





const required = {
    id: 'required',
    level: 'error',
    checks: 'Severity (for a near miss or hazard: a potential one) and Summary are there from the start.',
    why: 'Without them nobody can tell how fast to act, or on what. Lowering this rule takes away the label `needs-info`; closing still asks for a severity and the sign-off list.',
    find: ({ report }) => [
        ...((0,domain_report/* levelOf */.I)(report)
            ? []
            : [{ field: 'severity', message: 'No severity yet. Choose S0 (worst) to S3 under Severity.' }]),
        ...((0,blank/* isBlank */.z)(report.sections.summary)
            ? [
                {
                    field: 'summary',
                    message: 'The Summary is empty. One paragraph is enough: what happened, where it stands.',
                },
            ]
            : []),
    ],
    fails: { body: '### Summary\n\n### Impact\n- Severity: S2', line: 1 },
    passes: '### Summary\nThe assistant promised refunds that do not exist.\n\n### Impact\n- Severity: S2',
};
const owed = {
    id: 'owed',
    level: 'warning',
    checks: 'Each section is filled in from the phase that owes it.',
    why: 'What is known while it happens is forgotten within days; `unknown` is an honest answer. NIST AI RMF asks that tracking, response and recovery are followed and documented (Manage 4.3).',
    find: (situation) => sections/* sections */.V0.flatMap((section) => {
        const { report } = situation;
        const isSevere = report.severity === 'S0' || report.severity === 'S1';
        const from = (isSevere && section.owedFromWhenSevere) || section.owedFrom;
        const isOwed = report.kind === 'incident' && (0,phases/* hasReached */.Nl)((0,phase/* phaseNow */.kP)(situation), from);
        if (!isOwed || section.id === 'summary' || !(0,blank/* isBlank */.z)(report.sections[section.id]))
            return [];
        return [{ field: section.id, message: `${section.title} is still empty. ${section.asks}` }];
    }),
    fails: { body: '### Detection\n- Found by:', line: 1 },
    passes: '### Detection\n- Found by: user-report',
};

// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/policy/rules/safeguards.js


const nearMissStopper = {
    id: 'near-miss-stopper',
    level: 'warning',
    checks: 'A near miss or hazard says what stopped it.',
    why: 'Luck is the answer that matters: it will not hold a second time. NIST AI 600-1 (MG-4.3-002) asks to track near misses.',
    find: ({ report }) => report.kind !== 'incident' && !report.stoppedBy
        ? [
            {
                field: 'stopped-by',
                place: 'safeguards-in-place/stopped-by',
                message: 'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
            },
        ]
        : [],
    fails: {
        body: '### Severity and status\n- Kind: near-miss\n\n### Safeguards in place\n- Stopped by: unknown',
        line: 5,
    },
    passes: '### Severity and status\n- Kind: near-miss\n\n### Safeguards in place\n- Stopped by: luck',
};
const counts = [
    'unsafe-outputs-blocked',
    'unsafe-outputs-escaped',
    'safe-outputs-blocked',
    'safe-outputs-allowed',
];
const countsWithoutOrigin = {
    id: 'counts-without-origin',
    level: 'warning',
    checks: 'Counts of blocked and escaped outputs say what they were counted from.',
    why: 'The same number is an escape rate when it comes from a labelled set, and a mere lower bound when it comes from what people reported.',
    find: ({ report }) => {
        const facts = report.facts['safeguards-in-place'] ?? {};
        const given = counts.find((id) => typeof facts[id] === 'number');
        if (!given || (facts['counted-from'] ?? null) !== null)
            return [];
        const message = 'Counted from what? Add “Counted from: labelled-eval-set, sampled-production or reported-only”.';
        return [{ field: 'counted-from', place: `safeguards-in-place/${given}`, message }];
    },
    fails: { body: '### Safeguards in place\n- Unsafe outputs escaped: 4', line: 2 },
    passes: '### Safeguards in place\n- Unsafe outputs escaped: 4\n- Counted from: reported-only',
};
const runsWithoutAttempts = {
    id: 'runs-without-attempts',
    level: 'warning',
    checks: 'Runs of an exploit are given as k of n.',
    why: 'A model answers differently each time: three successes are much out of three and little out of three hundred. With none of n, up to about 3/n may still succeed (95%).',
    find: ({ report }) => ['exploit-before-fix', 'exploit-after-fix'].flatMap((id) => {
        const said = report.facts['root-cause']?.[id] ?? null;
        if (!isBareCount(said))
            return [];
        const title = (0,sections/* sectionOf */.ZE)('root-cause').facts.find((fact) => fact.id === id)?.title ?? id;
        const message = `Out of how many attempts? Write “${title}: 3 of 20”: successes, then all attempts.`;
        return [{ field: id, place: `root-cause/${id}`, message }];
    }),
    fails: { body: '### Root cause\n- Exploit before fix: 3', line: 2 },
    passes: '### Root cause\n- Exploit before fix: 3 of 20\n- Exploit after fix: 0 of 20',
};
/** Words that hold a number, yet no successes out of at least as many attempts. */
function isBareCount(said) {
    if (typeof said !== 'string' || (0,words/* honestAnswer */.En)(said) !== null)
        return false;
    const runs = /(\d{1,9}) {0,2}(?:of|out of|in|\/) {0,2}(\d{1,9})/.exec(said.slice(0, 500));
    if (runs)
        return Number(runs[1]) > Number(runs[2]);
    return /^[~≈]? ?\d|\b(?:once|twice|\d{1,6}) ?(?:times|runs|x)\b|^(?:once|twice)\b/i.test(said.slice(0, 500));
}

;// CONCATENATED MODULE: ./build/src/policy/rules/secrets.js

const KEEPS = 'taking it out of the text is not enough: the edit history, mails already sent and webhooks still carry it';
const secret = {
    id: 'secret',
    level: 'error',
    checks: 'No key, token or password stands in the report.',
    why: 'GitHub hides nothing that is typed into an issue: mails, webhooks and the edit history carry it from the first second. Only their shapes are known here, so a clean report is no proof.',
    find: (situation) => found(situation, false).map((one) => ({
        ...one,
        message: `Here stands ${one.message}. Revoke or rotate it now, then put a placeholder here and delete that revision of the text; ${KEEPS}.`,
    })),
    fails: { body: `### Root cause\nThe log printed ghp_${'exampleEXAMPLE'.repeat(2)}12345678.`, line: 2 },
    passes: '### Root cause\nThe log printed a token of the release account; it is revoked.',
};
const personalData = {
    id: 'personal-data',
    level: 'warning',
    checks: 'No e-mail address, phone, card, account or social security number, IP address or home path stands in the report.',
    why: 'A report is read by many and kept for years; it needs roles and numbers of people, not who they are (GDPR, Article 5: data minimisation). Names cannot be told by their shape and are not found.',
    find: (situation) => found(situation, true).map((one) => ({
        ...one,
        message: `Here stands ${one.message}. Write a role or a placeholder instead; ${KEEPS}.`,
    })),
    fails: { body: '### Impact\n- Severity: S2\n\nThe reply went to jane.doe@example.com.', line: 4 },
    passes: '### Impact\n- Severity: S2\n\nThe reply went to one customer (their id is in the linked ticket).',
};
/** Where each datum stands, with its name as message; in the title there is no line to point at. */
function found({ issue, text }, personal) {
    const wanted = ({ shape }) => shape.personal === personal;
    const inTitle = (0,secrets/* findSecrets */.dL)(issue.title).filter(wanted);
    let line = 1;
    let start = 0;
    let end = text.indexOf('\n');
    const inBody = (0,secrets/* findSecrets */.dL)(text)
        .filter(wanted)
        .map(({ shape, from }) => {
        for (; end >= 0 && end < from; end = text.indexOf('\n', start)) {
            line += 1;
            start = end + 1;
        }
        return { field: null, line, column: from - start + 1, message: shape.name };
    });
    const titled = inTitle.map(({ shape }) => ({ field: null, message: `${shape.name} (in the title)` }));
    return [...titled, ...inBody];
}

;// CONCATENATED MODULE: ./build/src/policy/rules/timeline.js

const timeOrder = {
    id: 'time-order',
    level: 'error',
    checks: 'introduced ≤ started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved ≤ verified.',
    why: 'Times to detect, mitigate and resolve are computed from these moments; one in the wrong order makes a figure negative.',
    find: ({ report }) => outOfOrder(report.times),
    fails: {
        body: '### Timeline\n- 2026-03-02T08:00Z – first wrong answer (started)\n- 2026-03-02T07:40Z – a customer asks (detected)',
        line: 3,
    },
    passes: '### Timeline\n- 2026-03-02T08:00Z – first wrong answer (started)\n- 2026-03-02T08:40Z – a customer asks (detected)',
};
const futureTime = {
    id: 'future-time',
    level: 'error',
    checks: 'No named time lies in the future.',
    why: 'What has a name has happened. A future one is a slip of the date, or local time written as UTC.',
    find: ({ report, now }) => time/* namedTimes */.Q7.flatMap(({ id }) => {
        const at = report.times[id]?.at;
        const second = `${now.slice(0, 19)}Z`;
        if (!at || at <= second.slice(0, at.length))
            return [];
        const message = `“${id}” lies in the future (${at}). Check the date and the time zone.`;
        return [{ field: 'timeline', place: `timeline/${id}`, message }];
    }),
    fails: { body: '### Timeline\n- 2126-03-02T08:40Z – a customer asks (detected)', line: 2 },
    passes: '### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)',
};
/** Each moment that comes before an earlier one, as far as both are known; a moment is blamed for the first of these only. */
function outOfOrder(times) {
    const known = time/* namedTimes */.Q7.flatMap(({ id }) => (times[id]?.at ? [{ id, at: times[id].at }] : []));
    const blamed = new Set();
    return known.flatMap((later, index) => {
        const earlier = known.slice(0, index).findLast((one) => (0,time/* compareMoments */.n1)(one.at, later.at) > 0);
        if (!earlier || blamed.has(earlier.id))
            return [];
        blamed.add(earlier.id);
        return [
            {
                field: 'timeline',
                place: `timeline/${later.id}`,
                message: `“${later.id}” (${later.at}) comes before “${earlier.id}” (${earlier.at}). Correct one of them.`,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/policy/rules.js













const values = [
    required,
    owed,
    secret,
    timeOrder,
    futureTime,
    actionIncomplete,
    actionOverdue,
    ownerNotAPerson,
    nearMissStopper,
    countsWithoutOrigin,
    runsWithoutAttempts,
    noticeUndated,
    personalData,
    hiddenCharacters,
    onePage,
    ...readingFacts,
    ...readingStructure,
    moreFindings,
];
/** Every check on a report: those that its reader makes, and those that are made on what it read. */
const rules = rule_ids/* ruleIds */.Z.flatMap((id) => values.filter((rule) => rule.id === id));

;// CONCATENATED MODULE: ./build/src/policy/validate.js




/**
 * Everything there is to say about a report: what its reader saw and what the rules find, at the level that the settings
 * give each rule, the gravest first. No message holds a secret. Never throws; at most 200 findings and one that says so.
 */
function validate(situation) {
    const found = rules.flatMap((rule) => findingsOf(rule, situation));
    const all = [...situation.readingFindings, ...found].flatMap((finding) => {
        const level = levelIn(situation, finding);
        return level === null ? [] : [{ ...finding, level }];
    });
    const sorted = finding/* levels */.yr.flatMap((level) => all.filter((finding) => finding.level === level));
    const told = sorted
        .slice(0, MOST_FINDINGS)
        .map((finding) => ({ ...finding, message: (0,secrets/* redact */.E$)(finding.message) }));
    return [...told, ...more(situation, sorted.length - told.length)];
}
function findingsOf(rule, situation) {
    if (rule.find === null || situation.settings.rules[rule.id] === 'off')
        return [];
    // One more than are told, so that it is known that there are more.
    const complaints = rule.find(situation).slice(0, MOST_FINDINGS + 1);
    return complaints.map((complaint) => ({
        rule: rule.id,
        level: rule.level,
        field: complaint.field,
        ...placeOf(complaint, situation),
        message: complaint.message,
    }));
}
/** What the settings make of a finding; null where they silence its rule. */
function levelIn({ settings }, { rule, level }) {
    const set = Object.hasOwn(settings.rules, rule) ? settings.rules[rule] : undefined;
    return set === 'off' ? null : (set ?? level);
}
function placeOf({ field, place, line, column = null }, { spans }) {
    if (line !== undefined)
        return { line, column };
    const spanOf = (id) => spans.find((span) => span.id === id);
    const span = spanOf(place) ?? spanOf(field) ?? spanOf(place?.split('/')[0]);
    return span ? { line: span.heading, column: span.column } : finding/* nowhere */.jx;
}
function more(situation, left) {
    const level = levelIn(situation, { rule: 'more-findings', level: 'note' });
    if (left <= 0 || level === null)
        return [];
    const message = `There is more to say than these ${MOST_FINDINGS} findings. Correct them first, then look again.`;
    return [{ rule: 'more-findings', level, field: null, ...finding/* nowhere */.jx, message }];
}


/***/ })

};
