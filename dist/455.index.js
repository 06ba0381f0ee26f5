export const id = 455;
export const ids = [455];
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

/***/ 56783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutStrike),
/* harmony export */   u: () => (/* binding */ readBox)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87926);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63915);


/** Reads a line as a task-list item (`- [x] label`, `* [ ] ~~label~~`, `1. [X] label`); null when it is none. */
function readBox(text) {
    let start = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .indentFrom */ .P6)(text, 0, 0);
    let bullets = 0;
    for (let end = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .behindBullet */ .zr)(text, start.at); end >= 0; end = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .behindBullet */ .zr)(text, start.at)) {
        start = (0,_blocks_js__WEBPACK_IMPORTED_MODULE_0__/* .indentFrom */ .P6)(text, end, 0);
        bullets += 1;
    }
    const mark = text.charAt(start.at + 1);
    if (bullets === 0 || text[start.at] !== '[' || text[start.at + 2] !== ']' || !' xX'.includes(mark))
        return null;
    const behind = start.at + 3;
    if (behind < text.length && !(0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlankCode */ .qm)(text.charCodeAt(behind)))
        return null;
    const label = text.slice(behind).trim();
    const unstruck = withoutStrike(label);
    if (unstruck !== null)
        return { state: 'n/a', label: unstruck };
    return { state: mark !== ' ', label };
}
/** The text inside `~~…~~` or `~…~` that covers the whole label; null when it is not struck. */
function withoutStrike(label) {
    const marks = label.startsWith('~~') ? 2 : 1;
    const mark = '~'.repeat(marks);
    if (!label.startsWith(mark) || !label.endsWith(mark) || label.length <= 2 * marks)
        return null;
    const inner = label.slice(marks, -marks);
    return inner.includes('~') ? null : inner.trim();
}


/***/ }),

/***/ 70925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ divide)
});

;// CONCATENATED MODULE: ./build/src/parsing/markdown/chain.js
/**
 * Chooses which headings start a field: the longest run of them in form order; among equals the one that leaves the fewest
 * known headings where no pasted text can stand (above the first field, under a typed one); then the earliest.
 * Typed fields that precede every textarea of the form are taken only above the first heading of a textarea.
 * Takes time proportional to places × fields.
 */
function chooseChain(places, typed) {
    const leading = leadingTyped(typed);
    const best = typed.map(() => null);
    let textBegan = false;
    for (const [skipped, place] of places.entries()) {
        const taken = [];
        for (const field of place.fields) {
            if (!(textBegan && field < leading))
                taken.push(extend(best, place.at, field, skipped));
        }
        for (const chain of best)
            if (chain && typed[chain.field])
                chain.surplus += 1;
        for (const chain of taken)
            if (isBetter(chain, best[chain.field]))
                best[chain.field] = chain;
        textBegan ||= place.fields.some((field) => !typed[field]);
    }
    return links(bestOf(best, best.length));
}
/** How many typed fields stand before the first free text: what is pasted there cannot come before them. */
function leadingTyped(typed) {
    const firstText = typed.indexOf(false);
    return firstText < 0 ? typed.length : firstText;
}
/** The best chain of earlier fields with this place put on; `skipped` counts the places above it. */
function extend(best, at, field, skipped) {
    const parent = bestOf(best, field);
    if (!parent)
        return { at, field, parent, length: 1, first: at, surplus: skipped };
    return { at, field, parent, length: parent.length + 1, first: parent.first, surplus: parent.surplus };
}
/** The best of the chains that end in one of the first so many fields. */
function bestOf(best, fields) {
    let winner = null;
    for (let field = 0; field < fields; field += 1) {
        const chain = best[field];
        if (chain && isBetter(chain, winner))
            winner = chain;
    }
    return winner;
}
function isBetter(chain, other) {
    if (!other)
        return true;
    if (chain.length !== other.length)
        return chain.length > other.length;
    if (chain.surplus !== other.surplus)
        return chain.surplus < other.surplus;
    return chain.first < other.first;
}
function links(last) {
    const found = [];
    for (let chain = last; chain; chain = chain.parent)
        found.unshift({ at: chain.at, field: chain.field });
    return found;
}

// EXTERNAL MODULE: ./build/src/parsing/places.js
var parsing_places = __webpack_require__(2912);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/heading-findings.js

const enclosureNames = {
    fence: { name: 'code block', close: 'a line of the same fence' },
    comment: { name: 'HTML comment', close: '-->' },
    details: { name: '<details> block', close: '</details>' },
    html: { name: 'HTML block', close: 'its closing tag' },
};
/** What to say when an enclosure was ended before a heading that it would have swallowed. */
function endedEarly(heading, enclosure, known) {
    const { name, close } = enclosureNames[enclosure.kind];
    return {
        rule: 'swallowed-heading',
        level: 'warning',
        field: known.key,
        line: enclosure.opened,
        column: enclosure.column,
        message: `The ${name} opened on line ${enclosure.opened} would swallow "${label(known)}" on line ${heading}, ` +
            `so it was read as ending there. Close it with ${close} before that line.`,
    };
}
/** What to say of headings that were taken although they are not written as GitHub writes them. */
function otherSpelling(lines, known, found, chain, order) {
    if (order === 'any')
        return [];
    const inexact = new Set(found.filter((one) => !one.exact).map((one) => one.at));
    return chain
        .filter((link) => inexact.has(link.at))
        .map(({ at, field }) => {
        const line = lines.line(at);
        const section = known[field];
        return {
            rule: 'heading-spelling',
            level: 'warning',
            field: section.key,
            ...(0,parsing_places/* placeOn */.n)(line),
            message: `"${heading_findings_short(line.text)}" was read as the heading of "${label(section)}". Write it as "### ${label(section)}".`,
        };
    });
}
/** What to say of known headings that start no section, once for each section. */
function leftOver(lines, known, found, chain) {
    const taken = new Set(chain.map((link) => link.at));
    const owner = new Map(chain.map((link) => [link.field, lines.numberOf(link.at)]));
    const rest = new Map();
    for (const { at, fields } of found) {
        if (taken.has(at))
            continue;
        const field = fields[0];
        const places = rest.get(field) ?? [];
        if (places.length < 4)
            rest.set(field, [...places, (0,parsing_places/* placeOn */.n)(lines.line(at))]);
    }
    return [...rest].map(([field, places]) => leftOverFinding(known[field], places, owner.get(field)));
}
function leftOverFinding(known, places, own) {
    const numbers = places.slice(0, 3).map(({ line }) => line);
    const where = `line ${numbers.join(', ')}${places.length > 3 ? ' and more' : ''}`;
    const common = { level: 'warning', field: known.key, ...places[0] };
    if (own === undefined) {
        const message = `"${label(known)}" (${where}) stands where the form cannot have put it, so it was read as text. ` +
            'Move it to its place in the form if it was meant as an answer.';
        return { rule: 'heading-out-of-order', ...common, message };
    }
    const message = `"${label(known)}" stands again (${where}); the one on line ${own} counts, the rest is text. ` +
        'If it was pasted, put it in a code block or quote it.';
    return { rule: 'repeated-heading', ...common, message };
}
/** What to say of known headings that stand only where nobody can see them. */
function hiddenHeading(lines, known, hidden) {
    return hidden.map(({ at, field }) => {
        const line = lines.line(at);
        const section = known[field];
        return {
            rule: 'hidden-heading',
            level: 'warning',
            field: section.key,
            ...(0,parsing_places/* placeOn */.n)(line),
            message: `"${label(section)}" on line ${line.number} stands inside the HTML comment opened on line ${line.inside?.opened}, ` +
                'where nobody sees it, so it was not read as an answer. Take it out of the comment if it is one.',
        };
    });
}
function label(known) {
    return known.titles[0] ?? known.key;
}
function heading_findings_short(text) {
    const line = text.trim();
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/one-line.js

/**
 * The next label of the form that stands inside what the one line of an answer opened. An input has one line, so a `<!--` or
 * a fence typed there ends with it, even where text far below closes it: else that text could hide one answer and forge
 * another. Looks only above the first free text, and only where the lines stand as GitHub writes them; null when there is none.
 */
function openedByAnswer(lines, marks, expected) {
    for (const [index, mark] of marks.entries()) {
        const above = marks[index - 1];
        const isBelowHeading = above !== undefined && (0,line/* isFree */.xp)(above.standing);
        if (isBelowHeading && above.fields.some((field) => !expected.typed[field]))
            return null;
        const field = mark.fields.find((one) => one > 0 && one <= expected.leading && !expected.ended.has(one));
        if (field === undefined || !isBelowHeading || !above.exact || !above.fields.includes(field - 1))
            continue;
        const { inside } = mark.standing;
        if (!mark.exact || !inside)
            continue;
        if (onlyLineBetween(lines, above.at, mark.at) === inside.opened)
            return { at: mark.at, field };
    }
    return null;
}
/** The number of the only line with words between two others; null when there is none or several. */
function onlyLineBetween(lines, above, below) {
    let only = null;
    for (let at = above + 1; at < below; at += 1) {
        if (lines.line(at).text.trim() === '')
            continue;
        if (only !== null)
            return null;
        only = lines.numberOf(at);
    }
    return only;
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/swallowed.js

/** All the lines of a document that name known sections, in or out of enclosures. */
function marksOf(lines, titles) {
    const marks = [];
    for (let at = 0; at < lines.length; at += 1) {
        const standing = lines.standingOf(at);
        const match = standing.title && titles.match(standing.title);
        if (match)
            marks.push(markOf(lines.numberOf(at), at, standing, match));
    }
    return marks;
}
function markOf(number, at, standing, { fields, exact }) {
    return { at, number, standing, fields, exact };
}
/**
 * The document's headings that name known sections. In a form, one that is spelt otherwise counts only for a section that no
 * heading names exactly, so that `## summary` in somebody's text cannot stand in for `### Summary`.
 */
function candidates(marks, order) {
    const headings = marks.filter(({ standing }) => (0,line/* isFree */.xp)(standing));
    if (order === 'any')
        return headings;
    const exact = fieldsOf(headings, (one) => one.exact);
    if (headings.every((one) => one.exact))
        return headings;
    return headings
        .map((one) => (one.exact ? one : { ...one, fields: one.fields.filter((field) => !exact.has(field)) }))
        .filter((one) => one.fields.length > 0);
}
/** The fields that some of the places name; gathered in place, since a body may be nothing but headings. */
function fieldsOf(places, counts) {
    const fields = new Set();
    for (const place of places)
        if (counts(place))
            for (const field of place.fields)
                fields.add(field);
    return fields;
}
/**
 * The first heading inside an enclosure that cannot have been meant to be swallowed. GitHub writes every label once, after
 * whatever people typed above it: so the heading of a section found nowhere outside is real; and so is one inside an
 * enclosure that nothing closes, even if somebody pasted its name above, when all later ones follow. Of a typed section that stands in there twice the last is
 * real: no text can follow it.
 */
function swallowed(marks, chain, expected) {
    const outside = fieldsOf(marks, (mark) => countsAsFound(mark, expected));
    const repeated = repeatedBelow(marks, expected.typed);
    const lowest = lowestOfTail(marks, expected.typed.length);
    let next = 0;
    for (const [index, mark] of marks.entries()) {
        while ((chain[next]?.at ?? Number.POSITIVE_INFINITY) <= mark.at)
            next += 1;
        if (!canSwallow(mark, expected.order) || repeated.has(mark.at))
            continue;
        const enclosing = chain[next - 1]?.field ?? -1;
        const isUnclosed = expected.order === 'form' && mark.standing.inside?.closed === null;
        const field = mark.fields.find((one) => !expected.ended.has(one) &&
            (!outside.has(one) || (isUnclosed && one >= lowest[index])) &&
            (expected.order === 'any' || one >= expected.leading || one > enclosing));
        if (field !== undefined)
            return { at: mark.at, field };
    }
    return null;
}
/**
 * For every mark the first field from which on the form's fields all follow, each in its turn: below what somebody left open
 * GitHub wrote the rest of the form to its end, so a heading that is not followed by all later ones was pasted.
 */
function lowestOfTail(marks, fields) {
    const lowest = [];
    let next = fields;
    for (let index = marks.length - 1; index >= 0; index -= 1) {
        if (marks[index]?.fields.includes(next - 1))
            next -= 1;
        lowest[index] = next;
    }
    return lowest;
}
/**
 * Places of marks whose typed section is named again further down: in the same enclosure, in another where nothing closes
 * either, anywhere at all when the form asks for no free text behind that section.
 */
function repeatedBelow(marks, typed) {
    const lastText = typed.lastIndexOf(false);
    const repeated = new Set();
    const below = new Map();
    const seenIn = (place) => {
        const seen = below.get(place) ?? new Set();
        below.set(place, seen);
        return seen;
    };
    const anywhere = seenIn('anywhere');
    for (let index = marks.length - 1; index >= 0; index -= 1) {
        const { at, standing, fields } = marks[index];
        const { inside } = standing;
        if (inside && typed[fields[0]]) {
            const same = seenIn(inside.closed === null ? 'unclosed' : inside);
            const isRepeated = (one) => same.has(one) || (one > lastText && anywhere.has(one));
            if (fields.every(isRepeated))
                repeated.add(at);
            for (const field of fields)
                same.add(field);
        }
        for (const field of fields)
            anywhere.add(field);
    }
    return repeated;
}
/**
 * Knows while reading down, without having read to the end, that an enclosure swallows a heading: the last of its name in
 * the document. It saves reading the rest anew for every section that a row of unclosed fences would swallow.
 */
class SwallowWatch {
    lines;
    expected;
    last = new Map();
    outside = new Set();
    highest = -1;
    constructor(lines, expected, marks, first) {
        this.lines = lines;
        this.expected = expected;
        for (const mark of marks) {
            for (const field of mark.fields)
                this.last.set(field, mark.at);
            if (mark.at < first)
                this.pass(mark);
        }
    }
    /** The section whose heading on this line is swallowed; null when that is not certain. Call it for every heading in order. */
    see(standing, at) {
        const match = standing.title && this.expected.titles.match(standing.title);
        if (!match)
            return null;
        const mark = markOf(this.lines.numberOf(at), at, standing, match);
        this.pass(mark);
        if (!canSwallow(mark, this.expected.order))
            return null;
        return match.fields.find((one) => this.isLost(one, at)) ?? null;
    }
    isLost(field, at) {
        const { ended, leading, order } = this.expected;
        if (ended.has(field) || this.outside.has(field) || this.last.get(field) !== at)
            return false;
        return order === 'any' || field >= leading || field > this.highest;
    }
    pass(mark) {
        if (!(0,line/* isFree */.xp)(mark.standing))
            return;
        for (const field of mark.fields)
            this.highest = Math.max(this.highest, field);
        if (countsAsFound(mark, this.expected))
            for (const field of mark.fields)
                this.outside.add(field);
    }
}
function countsAsFound({ standing, exact }, { order }) {
    return (0,line/* isFree */.xp)(standing) && (exact || order === 'any');
}
/** Marks of sections found nowhere outside that stand in a comment which closes itself: nobody sees them, so they do not count. */
function hiddenOnes(marks, found) {
    const outside = fieldsOf(found, () => true);
    const hidden = [];
    for (const { at, standing, fields } of marks) {
        const field = standing.inside?.hidden ? fields.find((one) => !outside.has(one)) : undefined;
        if (field === undefined)
            continue;
        hidden.push({ at, field });
        outside.add(field);
    }
    return hidden;
}
function canSwallow({ number, standing, exact }, order) {
    const { inside } = standing;
    return inside !== null && canEnd(inside, number) && (exact || order === 'any');
}
/**
 * Whether an enclosure may end early. Opening and closing fences look alike, so a closing line further down may belong to
 * another one; a comment's closing mark is its own unless a second comment opens between the heading and it.
 */
function canEnd(enclosure, heading) {
    return !enclosure.hidden || enclosure.closed === null || enclosure.reopened > heading;
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/titles.js
var titles = __webpack_require__(70855);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/divide.js





/**
 * Cuts a scanned document at the headings of its known sections; what is unknown stays inside the piece it stands in.
 * Code, `<details>`, raw HTML or an unclosed comment that would swallow a later section found nowhere else ends before that
 * section's heading, with a finding; a comment that closes itself stays hidden text. Time is proportional to lines plus
 * headings, times the number of known sections at worst. Never throws.
 */
function divide(lines, known, options) {
    const { order } = options;
    const typed = known.map((one) => one.typed);
    const leading = leadingTyped(typed);
    const expected = { titles: new titles/* Titles */.y(known), order, typed, leading, ended: new Set() };
    const early = [];
    let current = lines;
    for (;;) {
        const marks = marksOf(current, expected.titles);
        const found = candidates(marks, order);
        const chain = order === 'form' ? chooseChain(found, typed) : firstOfEach(found);
        const loss = (order === 'form' ? openedByAnswer(current, marks, expected) : null) ??
            swallowed(marks, chain, expected);
        if (!loss) {
            const findings = [
                ...early,
                ...otherSpelling(current, known, found, chain, order),
                ...leftOver(current, known, found, chain),
                ...hiddenHeading(current, known, hiddenOnes(marks, found)),
            ];
            return { spans: spansOf(current, known, chain), lines: current, findings };
        }
        const end = (standing, at, field) => {
            expected.ended.add(field);
            early.push(endedEarly(current.numberOf(at), standing.inside, known[field]));
        };
        end(current.standingOf(loss.at), loss.at, loss.field);
        const watch = new SwallowWatch(current, expected, marks, loss.at);
        current = current.rescan(loss.at, (standing, at) => {
            const field = watch.see(standing, at);
            if (field !== null)
                end(standing, at, field);
            return field !== null;
        });
    }
}
function firstOfEach(found) {
    const seen = new Set();
    const chain = [];
    for (const { at, fields } of found) {
        const field = fields.find((one) => !seen.has(one));
        if (field === undefined)
            continue;
        seen.add(field);
        chain.push({ at, field });
    }
    return chain;
}
function spansOf(lines, known, chain) {
    const spans = [
        {
            key: null,
            heading: null,
            from: 0,
            textFrom: 0,
            to: lines.startOf(chain[0]?.at ?? lines.length),
            lines: lines.part(0, chain[0]?.at),
        },
    ];
    for (const [position, { at, field }] of chain.entries()) {
        const heading = lines.line(at);
        const below = at + (heading.heading?.setext ? 2 : 1);
        const next = chain[position + 1]?.at ?? lines.length;
        spans.push({
            key: known[field].key,
            heading,
            from: heading.from,
            textFrom: lines.startOf(below),
            to: lines.startOf(next),
            lines: lines.part(below, next),
        });
    }
    return spans;
}


/***/ }),

/***/ 63915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OB: () => (/* binding */ atxHeading),
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
/** Takes inline Markdown off a one-line text: emphasis, code, strike-through marks and the targets of links. Linear. */
function withoutMarks(text) {
    if (!/[[\]*_~`\\]/.test(text))
        return text;
    let plain = '';
    let lastParenthesis = -1;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === ']' && text[at + 1] === '(') {
            if (lastParenthesis < at)
                lastParenthesis = text.indexOf(')', at);
            if (lastParenthesis < 0)
                lastParenthesis = text.length;
            if (lastParenthesis < text.length)
                at = lastParenthesis;
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
    const isColon = plain.endsWith(':') || plain.endsWith('：');
    const bare = isColon ? plain.slice(0, -1).trimEnd() : plain;
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

/***/ 32647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j7: () => (/* binding */ normalise),
  SQ: () => (/* binding */ scan)
});

// UNUSED EXPORTS: Lines

// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/comment.js
/** Follows HTML comments over lines: `-->` and `--!>` close, `<!-->` closes itself, a comment does not nest. */
class CommentTrail {
    /** True while the last comment seen has not been closed. */
    isOpen = false;
    /** Offset, in the line that was followed, of the `<!--` that opened it. */
    openedAt = 0;
    /** True when the last line followed held a `<!--` inside an open comment. */
    reopened = false;
    /** Reads a line from offset `from`. */
    follow(text, from) {
        this.reopened = false;
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
            const inner = text.indexOf('<!--', at);
            if (inner >= 0 && (end < 0 || inner < end))
                this.reopened = true;
            if (end < 0)
                return;
            this.isOpen = false;
            at = end;
        }
    }
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
    if (at < text.length && !' \t/>'.includes(text[at]))
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
    return isNameCode(text.charCodeAt(end)) ? '' : text.slice(start, end).toLowerCase();
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
/** True when a line that reads on from `start` belongs to a paragraph, or begins one, rather than another block. */
function isParagraphText(text, start) {
    if (start === text.length || (0,blocks/* isThematicBreak */.Xl)(text, start) || (0,headings/* atxHeading */.OB)(text, start))
        return false;
    const mark = (0,blocks/* fenceMark */.xT)(text, start);
    return !(mark && (0,blocks/* canOpen */.pc)(mark));
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
    if (text[at] === '>' || !isParagraphText(text, at))
        return true;
    if ((0,blocks/* behindBullet */.zr)(text, at) >= 0)
        return canInterrupt(text, at);
    return text[at] === '<' && (text.startsWith('<!--', at) || htmlStart(text, at, true) !== null);
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/enclosures.js



/** The enclosure whose mark stands at offset `at` of line `number`. */
function enclosureAt(kind, number, at, hidden = false) {
    return { kind, opened: number, column: at + 1, closed: null, reopened: number, hidden };
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
    within;
    constructor(enclosure, trail) {
        this.enclosure = enclosure;
        this.trail = trail;
        this.within = { context: 'comment', inside: enclosure, title: null };
    }
    hold(text, indent, number) {
        const { enclosure, trail } = this;
        if (!enclosure.hidden && (indent.at === text.length || endsParagraph(text, indent)))
            return 'ended';
        trail.follow(text, 0);
        if (trail.reopened)
            enclosure.reopened = number;
        return trail.isOpen ? 'inside' : 'last';
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
    /** Leaves the items for which a line is not indented. */
    leave(column) {
        while (this.columns.length > 0 && column < this.base)
            this.columns.pop();
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









/**
 * Walks down a document line by line and tells code, comments, quotes and headings apart as GitHub's CommonMark does,
 * in one pass with no look-ahead. The only thing it mends afterwards is the line above an underline.
 */
class Walker {
    standings;
    number = 0;
    text = '';
    /** How the line that is being read stands, as far as is known. */
    standing = line/* free */.t9.text;
    details = new OpenDetails();
    /** How prose stands here: in the innermost `<details>`, or free. */
    around = line/* free */.t9.text;
    enclosure = null;
    htmlBlock = false;
    lists = new OpenLists();
    paragraph = new Paragraph();
    /** `standings` holds how the lines above stand, and receives how the next ones do. */
    constructor(standings) {
        this.standings = standings;
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
            this.stand('html', dormantHeading(this.text, indent));
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
    stand(context, title = null) {
        const { inside } = this.around;
        this.standing = inside || title ? { context, inside, title } : line/* free */.t9[context];
    }
    open(enclosure) {
        this.paragraph.end();
        this.enclosure = enclosure;
    }
    followDetails() {
        if (this.details.follow(this.number, this.text))
            this.paragraph.end();
        const inside = this.details.innermost;
        if (inside !== this.around.inside)
            this.around = inside ? { ...line/* free */.t9.text, inside } : line/* free */.t9.text;
    }
    isHeldBy(open, indent) {
        const hold = open.hold(this.text, indent, this.number);
        if (hold !== 'inside') {
            open.enclosure.closed = this.number;
            this.enclosure = null;
        }
        if (hold === 'ended')
            return false;
        const title = dormantHeading(this.text, indent);
        this.standing = title ? { context: open.within.context, inside: open.enclosure, title } : open.within;
        return true;
    }
    blank() {
        this.paragraph.end();
        this.htmlBlock = false;
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
        lists.leave(indent.column);
        if (indent.column - lists.base >= 4) {
            if (!paragraph.isOpen)
                this.stand('indented');
            paragraph.lengthen();
            return;
        }
        if (this.isUnderline(indent.at))
            return;
        const start = isText ? indent : lists.enter(number, text, indent);
        if (start !== indent)
            paragraph.end();
        if (start.at < text.length)
            this.begin(start);
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
        paragraph.end();
        return true;
    }
    /** True for a line that continues a list item's paragraph although it is not indented for the item. */
    isLazy(indent) {
        if (indent.column >= this.lists.base || !this.paragraph.isOpen)
            return false;
        const { text } = this;
        return (0,blocks/* behindBullet */.zr)(text, indent.at) < 0 && !endsParagraph(text, indent);
    }
    begin(start) {
        const { text } = this;
        const code = text.charCodeAt(start.at);
        if (code === 62)
            this.quote(start.at);
        else if (code === 35)
            this.hashes(start);
        else if (code === 96 || code === 126)
            this.fence(start.at);
        else if (code === 60)
            this.angle(start.at);
        else if ((0,blocks/* isThematicBreak */.Xl)(text, start.at))
            this.paragraph.end();
        else
            this.prose(start.at);
    }
    /** A quote whose last words are a paragraph's lets the next line without `>` continue it. */
    quote(start) {
        const { text } = this;
        let inner = start;
        while (text[inner] === '>')
            inner = (0,blocks/* indentFrom */.P6)(text, inner + 1, 0).at;
        this.stand('quote');
        this.paragraph.quote(isParagraphText(text, inner));
    }
    hashes(start) {
        const heading = (0,headings/* atxHeading */.OB)(this.text, start.at);
        if (!heading) {
            this.prose(start.at);
            return;
        }
        this.paragraph.end();
        if (this.lists.isEmpty && ((0,line/* isFree */.xp)(this.around) || start.column === 0))
            this.stand('text', heading);
    }
    fence(start) {
        const { number, text } = this;
        const mark = (0,blocks/* fenceMark */.xT)(text, start);
        if (!mark || !(0,blocks/* canOpen */.pc)(mark)) {
            this.prose(start);
            return;
        }
        this.stand('fence');
        this.open(new OpenFence(enclosureAt('fence', number, start), mark, this.lists.base));
    }
    angle(start) {
        const { number, text } = this;
        const isComment = text.startsWith('<!--', start);
        const html = isComment ? null : htmlStart(text, start, this.paragraph.isOpen);
        if (!isComment && !html) {
            this.prose(start);
            return;
        }
        this.stand(isComment ? 'comment' : 'html');
        this.paragraph.end();
        if (isComment)
            this.openComment(start, true);
        else if (html?.kind === 'block') {
            this.htmlBlock = true;
            this.followDetails();
        }
        else if (html && !html.closing.test(text.slice(start)))
            this.open(new OpenHtml(enclosureAt('html', number, start), html.closing));
    }
    /** Follows a comment from where it opens; true when it is still open at the end of the line. */
    openComment(at, hidden) {
        const trail = new CommentTrail();
        trail.follow(this.text, at);
        if (!trail.isOpen)
            return false;
        this.open(new OpenComment(enclosureAt('comment', this.number, trail.openedAt, hidden), trail));
        return true;
    }
    prose(start) {
        const { text } = this;
        const comment = text.indexOf('<!--', start);
        if (comment >= 0 && !insideCode(text, start, comment) && this.openComment(comment, false))
            return;
        if (this.around.inside && text.includes('</', start))
            this.followDetails();
        this.paragraph.add(this.number, text, this.lists.isEmpty && (0,line/* isFree */.xp)(this.standing));
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
    /** The same lines, some of them headings. */
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

/***/ 70855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byHand),
/* harmony export */   y: () => (/* binding */ Titles)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);

/** A title as people write it by hand, without its number and a remark in brackets: `3) Timeline (all times UTC)`. */
function byHand(title) {
    return title
        .replace(/^[*_]{0,2}(?:§ ?)?\d{1,2}(?:[.):]{1,2}| [–—-])? {1,3}/, '')
        .replace(/ {1,3}\([^()]{1,60}\)[*_]{0,2}$/, '');
}
/** Looks headings up among known titles: first letter for letter, then without regard to case, marks, level and colon. */
class Titles {
    exact = new Map();
    folded = new Map();
    loose = new Map();
    cache = new Map();
    constructor(known) {
        for (const [field, one] of known.entries()) {
            for (const title of one.titles) {
                if (one.byHand)
                    add(this.loose, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(title), field);
                add(this.exact, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(title), field);
                add(this.folded, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(title), field);
            }
        }
    }
    /** The sections that the heading names; null when it names none. */
    match(heading) {
        const written = heading.title + heading.colon;
        const exact = heading.asGitHub ? this.exact.get(written) : undefined;
        if (exact)
            return { fields: exact, exact: true };
        const cached = this.cache.get(written);
        if (cached !== undefined)
            return cached;
        const folded = written === '' ? undefined : (this.folded.get(heading.name) ?? this.asByHand(heading));
        const match = folded ? { fields: folded, exact: false } : null;
        this.cache.set(written, match);
        return match;
    }
    asByHand({ title }) {
        return this.loose.size === 0 ? undefined : this.loose.get((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(byHand(title)));
    }
}
function add(index, title, field) {
    const fields = index.get(title) ?? [];
    if (title !== '' && !fields.includes(field))
        index.set(title, [...fields, field]);
}


/***/ }),

/***/ 2912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ further),
/* harmony export */   n: () => (/* binding */ placeOn)
/* harmony export */ });
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32288);

/** The place of what stands at offset `at` in the line; without one, of the line's first word. */
function placeOn({ number, text }, at = firstWord(text)) {
    return { line: number, column: at + 1 };
}
/** The same place, `by` characters further to the right. */
function further({ line, column }, by) {
    return { line, column: column + by };
}
const hashes = /^\ufeff?[ \t]{0,3}#{1,6}[ \t\u00a0]{1,99}/;
/** Where the words of a line begin, behind the hashes of a heading, a list's marker, and comments that nobody sees. */
function firstWord(text) {
    const { at } = (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openingOf */ .E4)((0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text));
    const first = at < text.length ? at : (0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openingOf */ .E4)(text).at;
    return hashes.exec(text)?.[0].length ?? first;
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
/** Measures how a line opens. */
function openingOf(text) {
    const indent = text.length - text.trimStart().length;
    const behind = (0,_markdown_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .behindBullet */ .zr)(text, indent);
    if (behind < 0)
        return { at: indent, indent, bullet: false };
    const rest = text.slice(behind);
    return { at: behind + (rest.length - rest.trimStart().length), indent, bullet: true };
}


/***/ })

};
