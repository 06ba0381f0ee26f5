export const id = 259;
export const ids = [259];
export const modules = {

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** The place of what concerns the whole document. */
const nowhere = { line: null, column: null };
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 62940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ typedFacts),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   ZE: () => (/* binding */ sectionOf),
/* harmony export */   eU: () => (/* binding */ honestValues),
/* harmony export */   xB: () => (/* binding */ signoffItems)
/* harmony export */ });
/* unused harmony exports whatCounts, typedFieldOrder */
const text = (id, title) => ({ id, title, kind: { type: 'text' } });
const count = (id, title) => ({ id, title, kind: { type: 'count' } });
const person = (id, title) => ({ id, title, kind: { type: 'person' } });
const runs = (id, title) => ({ id, title, kind: { type: 'runs' } });
const choice = (id, title, list, form) => ({
    id,
    title,
    kind: { type: 'choice', list },
    form,
});
/** The report, in order. Forms, parser, checks, redaction and docs are all read off this table. */
const sections = [
    {
        id: 'summary',
        title: 'Summary',
        asks: 'One paragraph: what happened, and where it stands now.',
        shape: 'prose',
        facts: [],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'impact',
        title: 'Impact',
        asks: 'Who was hurt, how much, for how long.',
        shape: 'prose',
        facts: [
            { id: 'impact-types', title: 'Impact types', kind: { type: 'choices', list: 'impact-types' } },
            count('users-affected', 'Users affected'),
            { id: 'duration', title: 'Duration', kind: { type: 'duration' } },
            { id: 'severity', title: 'Severity', kind: { type: 'severity' }, form: 'quick' },
            { id: 'potential-severity', title: 'Potential severity', kind: { type: 'severity' }, form: 'full' },
            { id: 'business-metrics-hit', title: 'Business metrics hit', kind: { type: 'money' } },
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'timeline',
        title: 'Timeline',
        asks: 'First detection, key events, fix, verification; each line starts with a time (ISO 8601, UTC or with offset).',
        shape: 'timeline',
        facts: [],
        owedFrom: 'contain',
        audience: 'public',
    },
    {
        id: 'detection',
        title: 'Detection',
        asks: 'How it was found, how good the signal was, and why it was not found sooner.',
        shape: 'prose',
        facts: [
            choice('found-by', 'Found by', 'found-by', 'quick'),
            choice('signal-quality', 'Signal quality', 'signal-quality'),
            text('why-not-sooner', 'Why not sooner'),
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'root-cause',
        title: 'Root cause',
        asks: 'Technical and process causes: model, data, toolchain.',
        shape: 'prose',
        facts: [
            text('technical', 'Technical'),
            text('process', 'Process'),
            text('model', 'Model'),
            text('data', 'Data'),
            text('toolchain', 'Toolchain'),
            runs('exploit-before-fix', 'Exploit before fix'),
            runs('exploit-after-fix', 'Exploit after fix'),
        ],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'contributing-factors',
        title: 'Contributing factors',
        asks: 'Which gaps let it happen or made it worse.',
        shape: 'prose',
        facts: [
            text('tests', 'Tests'),
            text('guardrails', 'Guardrails'),
            text('permissions', 'Permissions'),
            text('reviews', 'Reviews'),
        ],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'data-affected',
        title: 'Data affected',
        asks: 'Which data was exposed, changed or lost. Never paste the data itself.',
        shape: 'prose',
        facts: [
            text('types', 'Types'),
            text('sensitivity', 'Sensitivity'),
            text('jurisdictions', 'Jurisdictions'),
            text('retention', 'Retention'),
            text('access-scope', 'Access scope'),
        ],
        owedFrom: 'contain',
        audience: 'internal',
    },
    {
        id: 'models-and-prompts',
        title: 'Models and prompts',
        asks: 'Which model, prompt and policy versions were running, and which tools were called.',
        shape: 'prose',
        facts: [
            text('model', 'Model'),
            text('version', 'Version'),
            text('prompt-version', 'Prompt version'),
            text('policy-version', 'Policy version'),
            text('tool-calls', 'Tool calls'),
        ],
        owedFrom: 'contain',
        audience: 'internal',
    },
    {
        id: 'safeguards-in-place',
        title: 'Safeguards in place',
        asks: 'What was meant to stop it, and what it did stop.',
        shape: 'prose',
        facts: [
            text('evals', 'Evals'),
            text('rate-limits', 'Rate limits'),
            text('content-filters', 'Content filters'),
            text('jailbreak-defenses', 'Jailbreak defenses'),
            count('unsafe-outputs-blocked', 'Unsafe outputs blocked'),
            count('unsafe-outputs-escaped', 'Unsafe outputs escaped'),
            count('safe-outputs-blocked', 'Safe outputs blocked'),
            count('safe-outputs-allowed', 'Safe outputs allowed'),
            choice('counted-from', 'Counted from', 'counted-from'),
            choice('stopped-by', 'Stopped by', 'stopped-by', 'full'),
        ],
        owedFrom: 'contain',
        audience: 'public',
    },
    {
        id: 'customer-comms',
        title: 'Customer comms',
        asks: 'What users were told, and when; each notice starts with its date.',
        shape: 'notices',
        facts: [choice('user-notice', 'User notice', 'user-notice'), text('template-used', 'Template used')],
        owedFrom: 'communicate',
        owedFromWhenSevere: 'contain',
        audience: 'public',
    },
    {
        id: 'remediation',
        title: 'Remediation',
        asks: 'Hotfix, rollback or configuration change, with its pull requests, and how it was verified.',
        shape: 'tasks',
        facts: [],
        owedFrom: 'investigate',
        audience: 'public',
    },
    {
        id: 'preventive-actions',
        title: 'Preventive actions',
        asks: 'Tests and evals to add, policy updates, automation; each with an owner and a due date.',
        shape: 'actions',
        facts: [],
        owedFrom: 'learn',
        audience: 'public',
    },
    {
        id: 'owners',
        title: 'Owners',
        asks: 'Who leads, who talks, who is on call, who approves.',
        shape: 'prose',
        facts: [
            person('incident-lead', 'Incident lead'),
            person('comms-lead', 'Comms lead'),
            person('on-call', 'On-call'),
            person('approver', 'Approver'),
        ],
        owedFrom: 'triage',
        audience: 'internal',
    },
    {
        id: 'severity-and-status',
        title: 'Severity and status',
        asks: 'Where it stands, and the sign-off list.',
        shape: 'signoff',
        facts: [
            choice('kind', 'Kind', 'kind', 'quick'),
            { id: 'system', title: 'System', kind: { type: 'text' }, form: 'quick' },
            {
                id: 'failure-modes',
                title: 'Failure modes',
                kind: { type: 'choices', list: 'failure-mode' },
                form: 'quick',
            },
            { id: 'owasp', title: 'OWASP', kind: { type: 'ids' } },
            choice('disclosure', 'Disclosure', 'disclosure', 'full'),
            choice('state', 'State', 'state'),
            { id: 'next-review', title: 'Next review', kind: { type: 'date' } },
        ],
        owedFrom: 'triage',
        audience: 'public',
    },
    {
        id: 'artifacts',
        title: 'Artifacts',
        asks: 'Links: logs, dashboards, pull requests, eval runs, red-team transcripts.',
        shape: 'links',
        facts: [],
        owedFrom: 'learn',
        audience: 'internal',
    },
];
/** The sign-off list of a new report; a box is ticked, or struck through where it does not apply. */
const signoffItems = [
    'Containment verified',
    'Root cause known',
    'Fix verified',
    'Users told, or no notice required',
    'A test or eval would catch it next time',
];
/** What counts as an incident: the opening words of the forms. */
const whatCounts = (/* unused pure expression or super */ null && ([
    'user harm or safety risk caused or worsened by model output',
    'security or privacy exposure',
    'material business impact: downtime, refunds, a missed SLO, reputation',
    'model regression or unexpected behaviour in production',
]));
/** Values that are honest everywhere. */
const honestValues = ['unknown', 'n/a', 'pending'];
/** The typed fields of a form, in the order in which it asks them. */
const typedFieldOrder = [
    'kind',
    'severity',
    'potential-severity',
    'system',
    'failure-modes',
    'found-by',
    'stopped-by',
    'disclosure',
];
/** The facts that a form asks as typed fields, in order: the quick form asks fewer. */
function typedFacts(form) {
    const all = sections.flatMap((section) => section.facts);
    return typedFieldOrder
        .map((id) => all.find((fact) => fact.id === id))
        .filter((fact) => form === 'full' || fact.form === 'quick');
}
/** A section of the table by its id. */
function sectionOf(id) {
    const found = sections.find((section) => section.id === id);
    if (!found)
        throw new Error(`no section is called ${id}`);
    return found;
}


/***/ }),

/***/ 87926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ uniformFrom),
/* harmony export */   P6: () => (/* binding */ indentFrom),
/* harmony export */   UR: () => (/* binding */ closes),
/* harmony export */   Xl: () => (/* binding */ isThematicBreak),
/* harmony export */   aw: () => (/* binding */ behindMark),
/* harmony export */   pc: () => (/* binding */ canOpen),
/* harmony export */   xT: () => (/* binding */ fenceMark),
/* harmony export */   zr: () => (/* binding */ behindBullet)
/* harmony export */ });
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63915);

/** Measures white space from `at`, which stands at `column`. */
function indentFrom(text, at, column) {
    let offset = at;
    let columns = column;
    for (let code = text.charCodeAt(offset); (0,_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCode */ .qm)(code); code = text.charCodeAt(offset)) {
        columns += code === 9 ? 4 - (columns % 4) : 1;
        offset += 1;
    }
    return { column: columns, at: offset };
}
/** What a quote holds on a line whose `>` stands at `mark`: the words behind it and one column of white space. */
function behindMark(text, mark) {
    const next = mark.at + 1;
    const code = text.charCodeAt(next);
    if (code !== 9)
        return text.slice(code === 32 ? next + 1 : next);
    const indent = indentFrom(text, next, mark.column + 1);
    return ' '.repeat(indent.column - mark.column - 2) + text.slice(indent.at);
}
/** Reads the fence that stands at `start`; null when there is none. */
function fenceMark(text, start) {
    const code = text.charCodeAt(start);
    if (code !== 96 && code !== 126)
        return null;
    let end = start;
    while (text.charCodeAt(end) === code)
        end += 1;
    return end - start < 3 ? null : { code, length: end - start, info: text.slice(end).trim() };
}
/** True when the mark can open a code block: the info string of a backtick fence holds no backtick. */
function canOpen(mark) {
    return mark.code === 126 || !mark.info.includes('`');
}
/** True when `mark` closes the fence that `open` opened: same character, at least as long, nothing behind it. */
function closes(mark, open) {
    return mark.code === open.code && mark.length >= open.length && mark.info === '';
}
/** The offset behind a list marker (`-`, `*`, `+`, `1.`, `1)`) at `start`, before its white space; −1 when there is none. */
function behindBullet(text, start) {
    const code = text.charCodeAt(start);
    let at = start;
    if (code === 45 || code === 42 || code === 43)
        at += 1;
    else {
        while (at < start + 9 && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57)
            at += 1;
        if (at === start || (text[at] !== '.' && text[at] !== ')'))
            return -1;
        at += 1;
    }
    return at === text.length || (0,_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCode */ .qm)(text.charCodeAt(at)) ? at : -1;
}
/** The offset from which on a line holds but one mark and white space: no thematic break begins above it. */
function uniformFrom(text) {
    let at = text.length;
    let mark = 0;
    for (; at > 0; at -= 1) {
        const code = text.charCodeAt(at - 1);
        if ((0,_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCode */ .qm)(code))
            continue;
        if (mark !== 0 && code !== mark)
            break;
        mark = code;
    }
    return at;
}
/** True for a thematic break at `start`: three or more `-`, `*` or `_`, with white space between and behind them. */
function isThematicBreak(text, start) {
    const mark = text.charCodeAt(start);
    if (mark !== 45 && mark !== 42 && mark !== 95)
        return false;
    let count = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === mark)
            count += 1;
        else if (!(0,_headings_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlankCode */ .qm)(code))
            return false;
    }
    return count >= 3;
}


/***/ }),

/***/ 45211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _x: () => (/* binding */ CommentTrail),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   m8: () => (/* binding */ insideCode)
/* harmony export */ });
/** Follows HTML comments over lines: `-->` and `--!>` close, `<!-->` closes itself, a comment does not nest. */
class CommentTrail {
    /** True while the last comment seen has not been closed. */
    isOpen = false;
    /** Offset, in the line that was followed, of the `<!--` that opened it. */
    openedAt = 0;
    /** Reads a line from offset `from`. */
    follow(text, from) {
        let at = from;
        while (at >= 0) {
            if (!this.isOpen) {
                at = text.indexOf('<!--', at);
                if (at < 0)
                    return;
                this.isOpen = true;
                this.openedAt = at;
                at += 2;
            }
            const end = closing(text, at);
            if (end < 0)
                return;
            this.isOpen = false;
            at = end;
        }
    }
}
/** A line with spaces in the place of its comments, so that what is left stands where it stood. */
function withoutComments(text) {
    let shown = '';
    let at = 0;
    for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
        const end = closing(text, open + 2);
        shown += text.slice(at, open) + ' '.repeat((end < 0 ? text.length : end) - open);
        at = end < 0 ? text.length : end;
    }
    return shown + text.slice(at);
}
/** The offset behind the next closing mark; −1 when there is none. */
function closing(text, from) {
    for (let at = text.indexOf('--', from); at >= 0; at = text.indexOf('--', at + 1)) {
        if (text[at + 2] === '>')
            return at + 3;
        if (text[at + 2] === '!' && text[at + 3] === '>')
            return at + 4;
    }
    return -1;
}
/** True when an odd number of backticks stands between the two offsets. */
function insideCode(text, from, to) {
    let odd = false;
    for (let at = from; at < to; at += 1)
        if (text.charCodeAt(at) === 96)
            odd = !odd;
    return odd;
}


/***/ }),

/***/ 63915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ withoutClosingHashes),
/* harmony export */   OB: () => (/* binding */ atxHeading),
/* harmony export */   OX: () => (/* binding */ nbsp),
/* harmony export */   Xs: () => (/* binding */ underlineLevel),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   kH: () => (/* binding */ setextHeading),
/* harmony export */   qm: () => (/* binding */ isBlankCode)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);

const hash = 35;
const nbsp = 0xa0;
/** True for a space or a tab, the only white space that Markdown's block structure knows. */
function isBlankCode(code) {
    return code === 32 || code === 9;
}
/**
 * Reads an ATX heading (`### Title`, closing hashes allowed) whose first `#` stands at `start`; null when it is none.
 * `###Title` is text, as on GitHub; an NBSP after the hashes is forgiven.
 */
function atxHeading(text, start) {
    let at = start;
    while (text.charCodeAt(at) === hash)
        at += 1;
    const level = at - start;
    if (level < 1 || level > 6)
        return null;
    const next = text.charCodeAt(at);
    if (at < text.length && !isBlankCode(next) && next !== nbsp)
        return null;
    const raw = withoutClosingHashes((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(text.slice(at)));
    const asGitHub = level === 3 && next === 32 && (start === 0 || text.charCodeAt(0) === 0xfeff);
    return titled(level, raw, { setext: false, asGitHub });
}
/** The level that an underline gives to the line above it: 1 for `===`, 2 for `---`, null when it is no underline. */
function underlineLevel(text, start) {
    const mark = text.charCodeAt(start);
    if (mark !== 61 && mark !== 45)
        return null;
    let at = start;
    while (text.charCodeAt(at) === mark)
        at += 1;
    while (isBlankCode(text.charCodeAt(at)))
        at += 1;
    if (at < text.length)
        return null;
    return mark === 61 ? 1 : 2;
}
/** The heading that a line becomes by the underline below it. */
function setextHeading(text, level) {
    return titled(level, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(text), { setext: true, asGitHub: false });
}
/** A tidied title without the hashes that Markdown takes for an end of the heading: `C #` becomes `C`, `C#` stays. */
function withoutClosingHashes(title) {
    let end = title.length;
    while (end > 0 && title.charCodeAt(end - 1) === hash)
        end -= 1;
    if (end === title.length)
        return title;
    if (end === 0)
        return '';
    return title.charCodeAt(end - 1) === 32 ? title.slice(0, end - 1) : title;
}
/** The heading of a tidied title. */
function titled(level, written, { setext, asGitHub }) {
    const last = written[written.length - 1];
    const colon = last === ':' || last === '：' ? last : '';
    const title = colon === '' ? written : written.slice(0, -1).trimEnd();
    return { level, title, name: (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(written), colon, setext, asGitHub };
}


/***/ }),

/***/ 62405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   zw: () => (/* binding */ withoutMarks)
/* harmony export */ });
/** Characters nobody sees: zero-width, bidi controls, soft hyphen, BOM, tag characters. They never help to tell two titles apart. */
const invisible = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
/**
 * Makes a one-line text comparable: invisible characters go, every run of white space (NBSP too) becomes one space.
 * For matching only; what a person wrote is kept elsewhere as it stands.
 */
function tidy(text) {
    if (isPlain(text))
        return text.trim();
    return text.replace(invisible, '').replace(/\s+/gu, ' ').trim();
}
/** True for printable ASCII without double spaces, which needs no tidying: nearly every title. */
function isPlain(text) {
    let before = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code < 32 || code > 126 || (code === 32 && before === 32))
            return false;
        before = code;
    }
    return true;
}
/** The offset of the parenthesis that closes each one: of the next one where the pairs do not match. */
function parentheses(text) {
    const closing = new Map();
    const open = [];
    let next = -1;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '(')
            open.push(at);
        const partner = text[at] === ')' ? open.pop() : undefined;
        if (partner !== undefined)
            closing.set(partner, at);
    }
    for (let at = text.length - 1; at >= 0; at -= 1) {
        if (text[at] === ')')
            next = at;
        if (text[at] === '(' && !closing.has(at) && next >= 0)
            closing.set(at, next);
    }
    return closing;
}
/** Takes inline Markdown off a one-line text: emphasis, code, strike-through marks and the targets of links. Linear. */
function withoutMarks(text) {
    if (!/[[\]*_~`\\]/.test(text))
        return text;
    let plain = '';
    const closing = text.includes('](') ? parentheses(text) : new Map();
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === ']' && text[at + 1] === '(') {
            at = closing.get(at + 1) ?? at;
        }
        else if (!'[]*_~`\\'.includes(character))
            plain += character;
    }
    return plain;
}
/**
 * The form in which two titles or option labels are compared when they are not equal as written: case, Markdown marks, spacing,
 * accents written apart and a trailing colon gone. A text of marks alone stays what it is, so that `*` and `~` remain different.
 */
function fold(text) {
    const tidied = tidy(text);
    const unmarked = withoutMarks(tidied);
    const plain = (unmarked === tidied ? tidied : tidy(unmarked)).normalize('NFC').toLowerCase();
    const last = plain[plain.length - 1];
    const bare = last === ':' || last === '：' ? plain.slice(0, -1).trimEnd() : plain;
    return bare === '' ? tidied : bare;
}


/***/ }),

/***/ 81218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N1: () => (/* binding */ Line),
/* harmony export */   t9: () => (/* binding */ free),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
const standing = (context) => ({ context, inside: null, title: null });
/** How lines stand that nothing holds. */
const free = {
    text: standing('text'),
    fence: standing('fence'),
    comment: standing('comment'),
    quote: standing('quote'),
    indented: standing('indented'),
    html: standing('html'),
};
/** True for what stands in no enclosure, list or quote. */
function isFree({ context, inside }) {
    return context === 'text' && inside === null;
}
/** One line of a document and what it is. */
class Line {
    number;
    from;
    text;
    standing;
    constructor(
    /** 1-based, as editors and GitHub count. */
    number, 
    /** Offset of its first UTF-16 unit in the document. */
    from, 
    /** Its words, without the line ending. */
    text, standing) {
        this.number = number;
        this.from = from;
        this.text = text;
        this.standing = standing;
    }
    /** Offset before its line ending. */
    get to() {
        return this.from + this.text.length;
    }
    get context() {
        return this.standing.context;
    }
    /** The innermost enclosure in which the line stands; its opening line stands outside. */
    get inside() {
        return this.standing.inside;
    }
    /** The heading that this line is, outside of every enclosure, list and quote; else null. */
    get heading() {
        return isFree(this.standing) ? this.standing.title : null;
    }
}


/***/ }),

/***/ 41768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ normalise),
  SQ: () => (/* binding */ scan)
});

// UNUSED EXPORTS: Lines

// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
// EXTERNAL MODULE: ./build/src/parsing/markdown/headings.js
var headings = __webpack_require__(63915);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/html.js
/** CommonMark's HTML blocks of kind 6: they run to the next blank line (specification 0.31, section 4.6). */
const blockTags = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link ' +
    'main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead ' +
    'title tr track ul').split(' '));
const rawTags = new Set(['pre', 'script', 'style', 'textarea']);
/** Whichever of them opened the block, the closing tag of any ends it. */
const rawEnd = /<\/(?:pre|script|style|textarea)>/i;
/**
 * Reads the `<` at `start`; null when it opens no HTML block. A tag of any other name opens one where it is alone on its line
 * and continues no paragraph (kind 7); closing `</pre>` counts among those, as GitHub's reader has it.
 */
function htmlStart(text, start, inParagraph) {
    const next = text[start + 1];
    if (next === '?')
        return { kind: 'raw', closing: /\?>/ };
    if (next === '!')
        return declaration(text, start + 2);
    const nameFrom = start + (next === '/' ? 2 : 1);
    const name = tagName(text, nameFrom);
    if (rawTags.has(name) && next !== '/')
        return { kind: 'raw', closing: rawEnd };
    if (blockTags.has(name))
        return { kind: 'block' };
    return !inParagraph && isTagAlone(text, nameFrom) ? { kind: 'block' } : null;
}
function declaration(text, start) {
    if (text.startsWith('[CDATA[', start))
        return { kind: 'raw', closing: /]]>/ };
    return isLetterCode(text.charCodeAt(start)) ? { kind: 'raw', closing: />/ } : null;
}
/** True when nothing follows the complete tag whose name begins at `start`; quoted values may hold `>`. */
function isTagAlone(text, start) {
    if (!isLetterCode(text.charCodeAt(start)))
        return false;
    let at = start;
    while (isNameCode(text.charCodeAt(at)) || text[at] === '-')
        at += 1;
    if (at < text.length && !endsTagName(text[at]))
        return false;
    const end = tagEnd(text, at);
    return end >= 0 && text.slice(end).trim() === '';
}
/** The offset behind the `>` that ends the tag in which `from` stands; −1 when the line has none. */
function tagEnd(text, from) {
    let quote = '';
    for (let at = from; at < text.length; at += 1) {
        const character = text[at];
        if (quote !== '')
            quote = character === quote ? '' : quote;
        else if (character === '>')
            return at + 1;
        else if (character === '"' || character === "'")
            quote = character;
        else if (character === '<' || character === '`')
            return -1;
    }
    return -1;
}
function tagName(text, start) {
    let end = start;
    while (end < start + 12 && isNameCode(text.charCodeAt(end)))
        end += 1;
    return end === text.length || endsTagName(text[end]) ? text.slice(start, end).toLowerCase() : '';
}
/** False for the hyphen of a custom element: `<details-menu>` is no `<details>`. */
function endsTagName(character) {
    return ' \t>/'.includes(character);
}
function isNameCode(code) {
    return isLetterCode(code) || (code >= 48 && code <= 57);
}
function isLetterCode(code) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
/** The `<details>` and `</details>` of a line in order. */
function detailsSteps(text) {
    const steps = [];
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
        const closes = text[at + 1] === '/';
        if (tagName(text, at + (closes ? 2 : 1)) === 'details')
            steps.push({ opens: !closes, at });
    }
    return steps;
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/start.js



const prose = { block: 'prose' };
const quote = { block: 'quote' };
const thematicBreak = { block: 'break' };
const comment = { block: 'comment' };
/** Reads what begins at offset `at` of a line, behind its white space; fewer kinds of HTML may do so within a paragraph. */
function startOf(text, at, inParagraph) {
    const code = text.charCodeAt(at);
    if (code === 62)
        return quote;
    if (code === 35)
        return hashes(text, at);
    if (code === 96 || code === 126)
        return fence(text, at);
    if (code === 60)
        return angle(text, at, inParagraph);
    return (0,blocks/* isThematicBreak */.Xl)(text, at) ? thematicBreak : prose;
}
function hashes(text, at) {
    const heading = (0,headings/* atxHeading */.OB)(text, at);
    return heading ? { block: 'heading', heading } : prose;
}
function fence(text, at) {
    const mark = (0,blocks/* fenceMark */.xT)(text, at);
    return mark && (0,blocks/* canOpen */.pc)(mark) ? { block: 'fence', mark } : prose;
}
function angle(text, at, inParagraph) {
    if (text.startsWith('<!--', at))
        return comment;
    const html = htmlStart(text, at, inParagraph);
    return html ? { block: 'html', html } : prose;
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/paragraph.js



/** The paragraph that may go on with the next line. */
class Paragraph {
    isOpen = false;
    /** Number and words of its first line. */
    first = 0;
    words = '';
    isOneLine = false;
    /** Whether it stands in no list, quote or enclosure: then an underline ends it. */
    isFree = false;
    /** Adds a line of prose. */
    add(number, words, isFree) {
        this.isOneLine = !this.isOpen;
        if (this.isOpen)
            return;
        this.isOpen = true;
        this.isFree = isFree;
        this.first = number;
        this.words = words;
    }
    /** Adds a line that is indented too far to begin anything. */
    lengthen() {
        this.isOneLine = false;
    }
    end() {
        this.isOpen = false;
    }
    /** Begins the paragraph of a quote, which the next line may continue without a mark. */
    quote(isText) {
        this.isOpen = isText;
        this.isFree = false;
    }
    /** The level of the underline at `start`; null where it is none or there is nothing to underline. */
    underlinedAs(text, start) {
        return this.isOpen && this.isFree ? (0,headings/* underlineLevel */.Xs)(text, start) : null;
    }
    /** The heading that an underline makes of it; null while it has more lines than one. */
    asHeading(level) {
        return this.isOneLine ? (0,headings/* setextHeading */.kH)(this.words, level) : null;
    }
}
/** True unless a list marker at `start` is one that cannot end a paragraph: an empty item, or a number other than 1. */
function canInterrupt(text, start) {
    const end = (0,blocks/* behindBullet */.zr)(text, start);
    if (end < 0)
        return true;
    const code = text.charCodeAt(start);
    const isDigit = code >= 48 && code <= 57;
    return text.slice(end).trim() !== '' && (!isDigit || Number(text.slice(start, end - 1)) === 1);
}
/** True for a line that ends the paragraph above it, and with it a comment that began inside that paragraph. */
function endsParagraph(text, { column, at }) {
    if (column >= 4)
        return false;
    if (startOf(text, at, true).block !== 'prose')
        return true;
    return (0,blocks/* behindBullet */.zr)(text, at) >= 0 && canInterrupt(text, at);
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/enclosures.js



/** The enclosure whose mark stands at offset `at` of line `number`. */
function enclosureAt(kind, number, at) {
    return { kind, opened: number, column: at + 1, closed: null };
}
/** A code block between fences. */
class OpenFence {
    enclosure;
    mark;
    base;
    within;
    /** `base` is the content column of the list item that holds it: a line further left ends both. */
    constructor(enclosure, mark, base) {
        this.enclosure = enclosure;
        this.mark = mark;
        this.base = base;
        this.within = { context: 'fence', inside: enclosure, title: null };
    }
    hold(text, { at, column }) {
        if (at === text.length)
            return 'inside';
        if (column < this.base)
            return 'ended';
        const mark = column < this.base + 4 ? (0,blocks/* fenceMark */.xT)(text, at) : null;
        return mark && (0,blocks/* closes */.UR)(mark, this.mark) ? 'last' : 'inside';
    }
}
/** A comment that its first line left open; one within a paragraph ends with it. */
class OpenComment {
    enclosure;
    trail;
    inParagraph;
    within;
    constructor(enclosure, trail, inParagraph) {
        this.enclosure = enclosure;
        this.trail = trail;
        this.inParagraph = inParagraph;
        this.within = { context: 'comment', inside: enclosure, title: null };
    }
    hold(text, indent) {
        if (this.inParagraph && (indent.at === text.length || endsParagraph(text, indent)))
            return 'ended';
        this.trail.follow(text, 0);
        return this.trail.isOpen ? 'inside' : 'last';
    }
}
/** HTML that runs to a closing mark of its own, blank lines or not. */
class OpenHtml {
    enclosure;
    closing;
    within;
    constructor(enclosure, closing) {
        this.enclosure = enclosure;
        this.closing = closing;
        this.within = { context: 'html', inside: enclosure, title: null };
    }
    hold(text) {
        return this.closing.test(text) ? 'last' : 'inside';
    }
}
/** The heading at column 0 that a line would be if its enclosure had ended before it; else null. */
function dormantHeading(text, indent) {
    return indent.column === 0 && text.charCodeAt(indent.at) === 35 ? (0,headings/* atxHeading */.OB)(text, indent.at) : null;
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
// EXTERNAL MODULE: ./build/src/parsing/markdown/comment.js
var markdown_comment = __webpack_require__(45211);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/open-details.js


/** The `<details>` that are open where a reader stands. */
class OpenDetails {
    open = [];
    /** Null outside of all. */
    get innermost() {
        return this.open.at(-1) ?? null;
    }
    /** Opens and closes what a line does; true when it opens any. */
    follow(number, text) {
        let opened = false;
        for (const { opens, at } of detailsSteps(text)) {
            if (opens)
                this.open.push(enclosureAt('details', number, at));
            else
                this.close(number);
            opened ||= opens;
        }
        return opened;
    }
    close(number) {
        const innermost = this.open.pop();
        if (innermost)
            innermost.closed = number;
    }
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/open-lists.js

/** The list items that are open where a reader stands. */
class OpenLists {
    /** Their content columns, outermost first. */
    columns = [];
    /** Number of the last line that was an empty list item: a blank line below it ends the item. */
    bareItem = 0;
    get isEmpty() {
        return this.columns.length === 0;
    }
    /** The content column of the innermost item; 0 outside of lists. */
    get base() {
        return this.columns.length === 0 ? 0 : this.columns[this.columns.length - 1];
    }
    /** Reads a blank line. */
    blank(number) {
        if (this.bareItem === number - 1)
            this.columns.pop();
    }
    /** Leaves the items for which a line is not indented; true when it leaves any. */
    leave(column) {
        const before = this.columns.length;
        while (this.columns.length > 0 && column < this.base)
            this.columns.pop();
        return this.columns.length < before;
    }
    /** Enters every item that begins on a line; gives where the content of the innermost begins, `indent` itself without any. */
    enter(number, text, indent) {
        let start = indent;
        let end = (0,blocks/* behindBullet */.zr)(text, start.at);
        if (end < 0)
            return indent;
        const breaks = (0,blocks/* uniformFrom */.Dy)(text);
        while (end >= 0 && !(start.at >= breaks && (0,blocks/* isThematicBreak */.Xl)(text, start.at))) {
            const column = start.column + (end - start.at);
            const next = (0,blocks/* indentFrom */.P6)(text, end, column);
            const isBare = next.at === text.length;
            const isDeep = next.column - column > 4 || isBare;
            if (isBare)
                this.bareItem = number;
            this.columns.push(isDeep ? column + 1 : next.column);
            start = next;
            if (isDeep)
                break;
            end = (0,blocks/* behindBullet */.zr)(text, start.at);
        }
        return start;
    }
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/walker.js








/** Quotes this deep within quotes are taken for prose. */
const maxDepth = 16;
/**
 * Walks down a document line by line and tells code, comments, quotes and headings apart as GitHub's CommonMark does,
 * in one pass with no look-ahead. The only thing it mends afterwards is the line above an underline.
 */
class Walker {
    standings;
    depth;
    number = 0;
    text = '';
    /** How the line that is being read stands, as far as is known. */
    standing = line/* free */.t9.text;
    details = new OpenDetails();
    /** How prose stands here: in the innermost `<details>`, or free. */
    around = line/* free */.t9.text;
    enclosure = null;
    /** HTML that runs to the next blank line. */
    htmlBlock = null;
    lists = new OpenLists();
    paragraph = new Paragraph();
    /** What reads the quote that the line above stands in; null where it stands in none. */
    quoted = null;
    /** `standings` holds how the lines above stand, and receives how the next ones do; `depth` counts the quotes around. */
    constructor(standings, depth = 0) {
        this.standings = standings;
        this.depth = depth;
    }
    /** Reads the next line; `text` has no line ending. */
    read(text) {
        this.number = this.standings.length + 1;
        this.text = text;
        this.standing = this.around;
        if (this.isPlainProse(text))
            this.prose(0);
        else
            this.line((0,blocks/* indentFrom */.P6)(text, this.number === 1 && text.charCodeAt(0) === 0xfeff ? 1 : 0, 0));
        this.standings.push(this.standing);
    }
    line(indent) {
        if (this.enclosure && this.isHeldBy(this.enclosure, indent))
            return;
        if (indent.at === this.text.length)
            this.blank();
        else if (this.htmlBlock) {
            this.stand('html', dormantHeading(this.text, indent), this.htmlBlock);
            this.followDetails();
        }
        else
            this.block(indent);
    }
    /** The common case, decided at once: a line that begins with a letter, where nothing is open that could claim it. */
    isPlainProse(text) {
        const letter = text.charCodeAt(0) | 32;
        return letter >= 97 && letter <= 122 && !this.enclosure && !this.htmlBlock && this.lists.isEmpty;
    }
    stand(context, title = null, block = null) {
        const inside = this.around.inside ?? (title && block);
        this.standing = inside || title ? { context, inside, title } : line/* free */.t9[context];
    }
    followDetails() {
        if (this.details.follow(this.number, this.text))
            this.end();
        const inside = this.details.innermost;
        if (inside !== this.around.inside)
            this.around = inside ? { ...line/* free */.t9.text, inside } : line/* free */.t9.text;
    }
    isHeldBy(open, indent) {
        const hold = this.isHeading(open, indent) ? 'ended' : open.hold(this.text, indent);
        if (hold !== 'inside') {
            open.enclosure.closed = this.number;
            this.enclosure = null;
        }
        if (hold === 'ended')
            return false;
        if (open.inParagraph)
            this.paragraph.lengthen();
        const title = dormantHeading(this.text, indent);
        this.standing = title ? { context: open.within.context, inside: open.enclosure, title } : open.within;
        return true;
    }
    /** True for a line that makes a heading of the paragraph in which a comment is open. */
    isHeading(open, { column, at }) {
        return open.inParagraph === true && column < 4 && this.paragraph.underlinedAs(this.text, at) !== null;
    }
    /** Ends the paragraph or quote above. */
    end() {
        this.paragraph.end();
        this.quoted = null;
    }
    blank() {
        this.end();
        if (this.htmlBlock)
            this.htmlBlock.closed = this.number;
        this.htmlBlock = null;
        this.lists.blank(this.number);
    }
    /** A line that no enclosure holds: leave the lists it is not indented for, then see what it begins. */
    block(indent) {
        const { lists, number, paragraph, text } = this;
        if (this.isLazy(indent)) {
            this.prose(indent.at);
            return;
        }
        const isText = lists.isEmpty && paragraph.isOpen && !canInterrupt(text, indent.at);
        if (lists.leave(indent.column))
            this.quoted = null;
        if (indent.column - lists.base >= 4) {
            this.indented();
            return;
        }
        if (this.isUnderline(indent.at))
            return;
        const start = isText ? indent : lists.enter(number, text, indent);
        if (start !== indent)
            this.end();
        if (start.at < text.length)
            this.begin(start);
    }
    /** A line that is indented too far to begin anything. */
    indented() {
        if (this.paragraph.isOpen)
            this.paragraph.lengthen();
        else {
            this.stand('indented');
            this.quoted = null;
        }
    }
    /** Ends the paragraph above when this line underlines it. */
    isUnderline(start) {
        const { paragraph } = this;
        const level = paragraph.underlinedAs(this.text, start);
        if (level === null)
            return false;
        const title = paragraph.asHeading(level);
        if (title)
            this.standings[paragraph.first - 1] = { context: 'text', inside: null, title };
        this.end();
        return true;
    }
    /** True for a line that continues a list item's paragraph although it is not indented for the item. */
    isLazy(indent) {
        if (indent.column >= this.lists.base || !this.paragraph.isOpen)
            return false;
        const { text } = this;
        return (0,blocks/* behindBullet */.zr)(text, indent.at) < 0 && !endsParagraph(text, indent);
    }
    begin(indent) {
        const start = startOf(this.text, indent.at, this.paragraph.isOpen);
        if (start.block === 'prose')
            this.prose(indent.at);
        else if (start.block === 'quote')
            this.quote(indent);
        else
            this.interrupt(start, indent);
    }
    /** Begins what can be no part of the paragraph above. */
    interrupt(start, { at, column }) {
        this.end();
        if (start.block === 'heading')
            this.heading(start.heading, column);
        else if (start.block === 'fence')
            this.fence(start.mark, at);
        else if (start.block === 'comment')
            this.comment(at);
        else if (start.block === 'html')
            this.html(start.html, at);
    }
    /** What a quote holds is a document of its own: a paragraph at its end goes on with the next line, even without `>`. */
    quote(mark) {
        this.stand('quote');
        if (this.depth === maxDepth)
            this.paragraph.quote(true);
        else {
            this.quoted ??= new Walker([], this.depth + 1);
            this.quoted.read((0,blocks/* behindMark */.aw)(this.text, mark));
            this.paragraph.quote(this.quoted.paragraph.isOpen);
        }
    }
    heading(heading, column) {
        if (this.lists.isEmpty && ((0,line/* isFree */.xp)(this.around) || column === 0))
            this.stand('text', heading);
    }
    fence(mark, at) {
        this.stand('fence');
        this.enclosure = new OpenFence(enclosureAt('fence', this.number, at), mark, this.lists.base);
    }
    comment(at) {
        this.stand('comment');
        this.openComment(at, false);
    }
    html(html, at) {
        this.stand('html');
        if (html.kind === 'block') {
            this.htmlBlock = enclosureAt('html', this.number, at);
            this.followDetails();
        }
        else if (!html.closing.test(this.text.slice(at)))
            this.enclosure = new OpenHtml(enclosureAt('html', this.number, at), html.closing);
    }
    /** Follows a comment from where it opens, and keeps it in mind when the line does not close it. */
    openComment(at, inParagraph) {
        const trail = new markdown_comment/* CommentTrail */._x();
        trail.follow(this.text, at);
        if (!trail.isOpen)
            return;
        this.enclosure = new OpenComment(enclosureAt('comment', this.number, trail.openedAt), trail, inParagraph);
    }
    prose(start) {
        const { text } = this;
        if (!this.paragraph.isOpen)
            this.quoted = null;
        this.paragraph.add(this.number, text, this.lists.isEmpty && (0,line/* isFree */.xp)(this.standing));
        const comment = text.indexOf('<!--', start);
        if (comment >= 0 && !(0,markdown_comment/* insideCode */.m8)(text, start, comment))
            this.openComment(comment, true);
        if (!this.enclosure && this.around.inside && text.includes('</', start))
            this.followDetails();
    }
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/lines.js



/**
 * Makes every line ending `\n`: GitHub's web forms send CRLF, its API keeps what it is given. Nothing else changes
 * (`U+2028` and form feeds are characters, not line ends). Offsets and line numbers of this package count in the result.
 */
function normalise(body) {
    return body.includes('\r') ? body.replace(/\r\n?/g, '\n') : body;
}
/**
 * Tells for every line of a Markdown text whether it is text, code, comment, quote or HTML, and which lines are headings:
 * those at columns 0–3 outside fences, comments, quotes, lists, indented code, `<details>` and other HTML. One pass, linear
 * in the length of the text, never throws. The text must have `\n` line endings: see `normalise`.
 */
function scan(text) {
    const starts = [];
    const standings = [];
    const walker = new Walker(standings);
    for (let from = 0; from <= text.length;) {
        const end = text.indexOf('\n', from);
        const to = end < 0 ? text.length : end;
        starts.push(from);
        walker.read(text.slice(from, to));
        from = to + 1;
    }
    return new Lines(text, starts, standings, 0, starts.length);
}
/**
 * The lines of a document or of a part of it, by their index there. A line is made when somebody asks for it, and few do: a body
 * may be nothing but line ends.
 */
class Lines {
    text;
    starts;
    standings;
    first;
    end;
    made = null;
    constructor(text, 
    /** Of the whole document: where each line begins, and what it is. */
    starts, standings, first, end) {
        this.text = text;
        this.starts = starts;
        this.standings = standings;
        this.first = first;
        this.end = end;
    }
    get length() {
        return this.end - this.first;
    }
    /** The line's number in the document, counted from 1. */
    numberOf(at) {
        return this.first + at + 1;
    }
    standingOf(at) {
        return this.standings[this.first + at];
    }
    /** Where the line begins; behind the last one, where that ends. */
    startOf(at) {
        const index = this.first + at;
        if (index < this.end)
            return this.starts[index];
        return this.end === 0 ? 0 : this.endOf(this.end - 1);
    }
    /** Every line. */
    get all() {
        return Array.from({ length: this.length }, (_, at) => this.line(at));
    }
    /** Every line but the empty ones that follow another: who reads for words misses nothing. Made once, since many do. */
    get spoken() {
        this.made ??= this.withoutRuns();
        return this.made;
    }
    /** The UTF-16 code unit with which the line begins; its line ending where it is empty. */
    codeAt(at) {
        return this.text.charCodeAt(this.starts[this.first + at]);
    }
    line(at) {
        const index = this.first + at;
        const from = this.starts[index];
        return new line/* Line */.N1(index + 1, from, this.text.slice(from, this.endOf(index)), this.standingOf(at));
    }
    /** The same lines without those outside `[from, to)`. */
    part(from, to = this.length) {
        return new Lines(this.text, this.starts, this.standings, this.first + from, this.first + to);
    }
    /** The same lines, some of them headings, or none any more. */
    headed(titles) {
        const standings = this.standings.slice();
        for (const [at, title] of titles)
            standings[this.first + at] = { ...this.standingOf(at), title };
        return new Lines(this.text, this.starts, standings, this.first, this.end);
    }
    /**
     * Reads the lines from index `from` on anew, with nothing open above that line nor above any later one of which `breaks`
     * says so: what a reader does who finds that code or a comment cannot have been meant to run on. The lines before stay.
     */
    rescan(from, breaks) {
        const standings = this.standings.slice(0, this.first + from);
        let walker = new Walker(standings);
        for (let index = this.first + from; index < this.end; index += 1) {
            const text = this.text.slice(this.starts[index], this.endOf(index));
            walker.read(text);
            const standing = standings[index];
            if (!standing.title || !breaks(standing, index - this.first))
                continue;
            standings.pop();
            walker = new Walker(standings);
            walker.read(text);
        }
        return new Lines(this.text, this.starts, standings, this.first, this.end);
    }
    /** The same lines, a code block from index `from` to its closing line `to`, whatever stands in it; read anew below. */
    fenced(from, to) {
        const standings = this.standings.slice();
        const inside = { ...enclosureAt('fence', this.numberOf(from), 0), closed: this.numberOf(to) };
        for (let at = from + 1; at <= to; at += 1) {
            const { title } = this.standingOf(at);
            standings[this.first + at] = { context: 'fence', inside, title: title?.asGitHub ? title : null };
        }
        const held = new Lines(this.text, this.starts, standings, this.first, this.end);
        return held.rescan(to + 1, () => false);
    }
    withoutRuns() {
        const lines = [];
        let wasEmpty = false;
        for (let at = 0; at < this.length; at += 1) {
            const isEmpty = this.endOf(this.first + at) === this.starts[this.first + at];
            if (!isEmpty || !wasEmpty)
                lines.push(this.line(at));
            wasEmpty = isEmpty;
        }
        return lines;
    }
    /** The offset before a line's ending, by index in the document. */
    endOf(index) {
        const next = this.starts[index + 1];
        return next === undefined ? this.text.length : next - 1;
    }
}


/***/ }),

/***/ 32288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ openingOf),
/* harmony export */   En: () => (/* binding */ honestAnswer),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   i9: () => (/* binding */ kebab),
/* harmony export */   wR: () => (/* binding */ isEmptyAnswer)
/* harmony export */ });
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87926);


/** The words people and forms leave where an answer is missing. */
const fillers = new Set(['', '_no response_', '-- choose --', '-', '–', '—', '…', '...']);
/** True for an answer that says nothing: empty, a dash, GitHub's `_No response_`, a dropdown's `-- choose --`. */
function isEmptyAnswer(words) {
    return fillers.has(words.trim().toLowerCase());
}
/** `unknown`, `n/a` or `pending` when that is all the words say; else null. */
function honestAnswer(words) {
    const plain = words
        .trim()
        .replace(/[*_`]{1,3}/g, '')
        .replace(/\.$/, '')
        .toLowerCase();
    return _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .honestValues */ .eU.find((value) => value === plain) ?? null;
}
const ascii = /^[ -~]*$/;
/** The kebab-case id that a title or label has: `Users affected` is `users-affected`. */
function kebab(title) {
    const words = title.toLowerCase().replaceAll('&', ' and ');
    const joined = ascii.test(words)
        ? words.replace(/[^a-z0-9]+/g, '-')
        : words.replace(/[^\p{L}\p{N}]+/gu, '-');
    return joined.slice(joined.startsWith('-') ? 1 : 0, joined.endsWith('-') ? -1 : undefined);
}
/** A line with its inline HTML comments blanked out by spaces, so that offsets stay and hidden words count for nothing. */
function visible(text) {
    let from = text.indexOf('<!--');
    if (from < 0)
        return text;
    let shown = '';
    let at = 0;
    while (from >= 0) {
        const closing = text.indexOf('-->', from + 4);
        const to = closing < 0 ? text.length : closing + 3;
        shown += text.slice(at, from) + ' '.repeat(to - from);
        at = to;
        from = text.indexOf('<!--', at);
    }
    return shown + text.slice(at);
}
/** Markers that people type or paste and GitHub shows as text. */
const typedBullet = /^(?:[•◦▪‣·–—]|\((?:[a-z]|\d{1,2})\)|[a-z]\))(?=[ \t])/;
/** Measures how a line opens. */
function openingOf(text) {
    const indent = text.length - text.trimStart().length;
    const own = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .behindBullet */ .zr)(text, indent);
    const typed = own < 0 ? typedBullet.exec(text.slice(indent, indent + 5)) : null;
    const behind = typed ? indent + typed[0].length : own;
    if (behind < 0)
        return { at: indent, indent, bullet: false };
    const rest = text.slice(behind);
    return { at: behind + (rest.length - rest.trimStart().length), indent, bullet: true };
}


/***/ })

};
