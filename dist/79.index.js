export const id = 79;
export const ids = [79];
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

/***/ 66868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ readWithBest)
});

// EXTERNAL MODULE: ./build/src/parsing/markdown/divide.js + 4 modules
var divide = __webpack_require__(70925);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 4 modules
var markdown_lines = __webpack_require__(26595);
// EXTERNAL MODULE: ./build/src/parsing/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
;// CONCATENATED MODULE: ./build/src/parsing/form/absent.js



/** What to say of fields that the body does not have: once when it has none of them, else of each, and of a body that another form made. */
function absent(form, spans, lines) {
    if (spans.length === 1) {
        const message = `No heading of the form "${form.name}" was found, such as "### ${form.fields[0]?.label}". Was this issue made by another form or by hand?`;
        return [{ rule: 'not-this-form', level: 'error', field: null, ...finding/* nowhere */.jx, message }];
    }
    const present = new Set(spans.map((span) => span.key));
    const missing = form.fields
        .filter((field) => !present.has(field.id))
        .map((field) => ({
        rule: 'missing-heading',
        level: field.required ? 'warning' : 'note',
        field: field.id,
        ...finding/* nowhere */.jx,
        message: `"### ${field.label}" is missing, so the field is empty. Add the heading and its answer if it was removed.`,
    }));
    return [...anotherForm(form, present, spans[0]?.to ?? 0, lines), ...missing];
}
/**
 * GitHub writes every label of a form into the body, answered or not. So a body that has less than half of them, and more
 * headings of that shape that the form does not know, was made by another form or an older version, or was edited
 * heavily: a warning. It is an error, since next to nothing was read, when not one required label is there; or when a heading
 * that the form does not know comes first and at most a quarter of the labels are there. Sections that were merely deleted
 * bring no unknown headings, and text pasted into an answer stands below a known one.
 */
function anotherForm(form, present, firstKnown, lines) {
    const total = form.fields.length;
    const found = form.fields.filter(({ id }) => present.has(id)).length;
    if (found * 2 >= total)
        return [];
    const [first, ...others] = unknownHeadings(form, lines);
    if (!first || others.length < found)
        return [];
    const required = form.fields.filter((field) => field.required);
    const noneRequired = required.length > 0 && !required.some(({ id }) => present.has(id));
    const isOther = noneRequired || (first.from < firstKnown && found * 4 <= total);
    const message = `Only ${found} of the ${total} headings of the form "${form.name}" ${found === 1 ? 'was' : 'were'} found, beside ${others.length + 1} that it does not have, such as "### ${first.heading?.title.slice(0, 60)}". Was this issue made by another form, or an older version? Then read it with that form, too.`;
    return [
        { rule: 'not-this-form', level: isOther ? 'error' : 'warning', field: null, ...(0,places/* placeOn */.n)(first), message },
    ];
}
/** Headings as GitHub writes labels, each title once, that are no label of the form. */
function unknownHeadings(form, lines) {
    const seen = new Set(form.fields.map(({ label }) => (0,inline/* fold */.AU)(label)));
    return lines.filter(({ heading }) => {
        if (!heading?.asGitHub)
            return false;
        const title = (0,inline/* fold */.AU)(heading.title);
        if (seen.has(title))
            return false;
        seen.add(title);
        return true;
    });
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
// EXTERNAL MODULE: ./build/src/parsing/markdown/boxes.js
var boxes = __webpack_require__(56783);
;// CONCATENATED MODULE: ./build/src/parsing/form/dropdown.js

/** Reads the one option of a single dropdown. */
function readOne(value, options) {
    const written = piece(value, 0);
    const { text } = written;
    const option = options.find((one) => one === text) ?? options.find((one) => (0,inline/* fold */.AU)(one) === (0,inline/* fold */.AU)(text));
    return option === undefined ? { chosen: [], unknown: [written] } : { chosen: [option], unknown: [] };
}
/**
 * Reads the options of a multiple dropdown, which GitHub joins with `, ` without any escape. Options may hold commas and be
 * beginnings of one another: the reading that leaves the fewest pieces unknown wins, then the one with the longest options
 * from the left. Time is proportional to the pieces times the options that begin alike.
 */
function readMany(value, options) {
    const pieces = piecesOf(value);
    const folded = pieces.map(({ text }) => (0,inline/* fold */.AU)(text));
    const byFirst = optionsByFirstPiece(options);
    const steps = [];
    for (let at = pieces.length - 1; at >= 0; at -= 1) {
        let best = { option: null, length: 1, unknown: 1 + (steps[at + 1]?.unknown ?? 0) };
        for (const { option, parts } of byFirst.get(folded[at]) ?? []) {
            if (!parts.every((part, offset) => part === (folded[at + offset] ?? '')))
                continue;
            const unknown = steps[at + parts.length]?.unknown ?? 0;
            if (unknown < best.unknown)
                best = { option, length: parts.length, unknown };
        }
        steps[at] = best;
    }
    return collect(pieces, steps);
}
function piecesOf(line) {
    let from = 0;
    const pieces = line.split(',').map((words) => {
        const found = piece(words, from);
        from += words.length + 1;
        return found;
    });
    return pieces.filter(({ text }) => text !== '');
}
function piece(words, from) {
    return { text: words.trim(), at: from + (words.length - words.trimStart().length) };
}
/** Options under the fold of what stands before their first comma, longest first. */
function optionsByFirstPiece(options) {
    const index = new Map();
    for (const option of options) {
        const parts = piecesOf(option).map(({ text }) => (0,inline/* fold */.AU)(text));
        const first = parts[0] ?? '';
        index.set(first, [...(index.get(first) ?? []), { option, parts }]);
    }
    for (const list of index.values())
        list.sort((a, b) => b.parts.length - a.parts.length);
    return index;
}
/** Gathers the options met from left to right; unknown pieces that stand together stay together. */
function collect(pieces, steps) {
    const chosen = new Set();
    const unknown = [];
    let open = false;
    for (let at = 0; at < pieces.length;) {
        const { option, length } = steps[at];
        const next = pieces[at];
        const last = open && option === null ? unknown.pop() : undefined;
        if (option !== null)
            chosen.add(option);
        else
            unknown.push(last ? { ...last, text: `${last.text}, ${next.text}` } : next);
        open = option === null;
        at += length;
    }
    return { chosen: [...chosen], unknown };
}

;// CONCATENATED MODULE: ./build/src/parsing/form/typed.js





/** What GitHub writes for a field that was left empty. */
const noResponse = '_No response_';
/** Reads an input or dropdown: its value is the first line under the heading that is not empty and no heading of its own. */
function readValue(field, lines) {
    const at = lines.findIndex((line) => line.text.trim() !== '' && line.context !== 'comment');
    const line = lines[at];
    const nothing = { answer: null, rest: lines, unknown: [], findings: [] };
    if (!line || line.heading?.asGitHub)
        return nothing;
    const rest = lines.filter((_, index) => index !== at);
    if (line.text.trim() === noResponse)
        return { ...nothing, rest };
    if (field.type === 'input')
        return { ...nothing, answer: line.text, rest };
    if (line.text.trim() === 'None' && !field.options.includes('None'))
        return { ...nothing, rest };
    const choice = field.multiple ? readMany(line.text, field.options) : readOne(line.text, field.options);
    return {
        answer: chosenOf(field, choice),
        rest,
        unknown: choice.unknown.map(({ text }) => ({ line, text })),
        findings: choice.unknown.length > 0 ? [unknownOption(field, line, choice.unknown)] : [],
    };
}
function chosenOf(field, { chosen }) {
    if (field.multiple)
        return chosen.length > 0 ? chosen : null;
    return chosen[0] ?? null;
}
function unknownOption(field, line, unknown) {
    const named = unknown.slice(0, 3).map(({ text }) => `"${text.slice(0, 60)}"`);
    return {
        rule: 'unknown-option',
        level: 'warning',
        field: field.id,
        ...(0,places/* placeOn */.n)(line, unknown[0]?.at),
        message: `${named.join(', ')} is no option of "${field.label}". Choose among: ${field.options.slice(0, 12).join(' | ')}.`,
    };
}
/** Reads a checkboxes field: the state of every option, boxes that are missing count as not ticked. */
function readBoxes(field, lines) {
    const match = optionMatcher(field.options);
    const states = new Map();
    const rest = lines.filter((line) => {
        const box = line.context === 'text' ? (0,boxes/* readBox */.u)(line.text) : null;
        const option = box && match(box.label);
        if (!box || option === undefined || option === null || states.has(option))
            return line.text.trim() !== noResponse;
        states.set(option, box.state);
        return false;
    });
    const missing = field.options.filter((option) => !states.has(option));
    return {
        answer: record(field.options.map((option) => [option, states.get(option) ?? false])),
        rest,
        unknown: [],
        findings: missing.length > 0 ? [missingBoxes(field, missing)] : [],
    };
}
/** Finds the option that a box's label names: as written, else without regard to case, spacing and Markdown. */
function optionMatcher(options) {
    const exact = new Map(options.map((option) => [option, option]));
    const folded = new Map([...options].reverse().map((option) => [(0,inline/* fold */.AU)(option), option]));
    return (label) => exact.get(label) ?? folded.get((0,inline/* fold */.AU)(label));
}
function missingBoxes(field, missing) {
    return {
        rule: 'missing-box',
        level: 'warning',
        field: field.id,
        ...finding/* nowhere */.jx,
        message: `"${field.label}" lacks the box "${missing[0]}"${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}; it counts as not ticked. Put the line back.`,
    };
}
/** An object without prototype, so that a key such as `__proto__` is a key like any other. */
function record(entries) {
    const plain = Object.create(null);
    for (const [key, value] of entries)
        plain[key] = value;
    return plain;
}

;// CONCATENATED MODULE: ./build/src/parsing/form/free-text.js


/**
 * A textarea's answer: the text without its outer blank lines, everything else as it was written; null when empty.
 * With `render`, the one code fence that GitHub wraps around the answer goes, whatever stands inside it.
 */
function readFreeText(text, render) {
    const trimmed = withoutOuterBlankLines(text);
    const value = render === null ? trimmed : withoutOuterBlankLines(withoutFence(trimmed));
    return value === '' || value.trim() === noResponse ? null : value;
}
/** Takes the empty lines (spaces and tabs count as empty) off both ends; the first line keeps its indentation. */
function withoutOuterBlankLines(text) {
    let from = 0;
    for (let at = 0; at < text.length && isSpace(text, at); at += 1)
        if (text[at] === '\n')
            from = at + 1;
    let to = text.length;
    while (to > from && isSpace(text, to - 1))
        to -= 1;
    if (to === from)
        return '';
    const end = text.indexOf('\n', to);
    return text.slice(from, end < 0 ? text.length : end);
}
function isSpace(text, at) {
    const character = text[at];
    return character === '\n' || character === ' ' || character === '\t';
}
/** The text inside the fence that begins on its first line and ends on its last; the text itself when none wraps it. */
function withoutFence(text) {
    const firstEnd = text.indexOf('\n');
    const open = (0,blocks/* fenceMark */.xT)(firstEnd < 0 ? text : text.slice(0, firstEnd), 0);
    if (!open || firstEnd < 0)
        return text;
    const lastStart = text.lastIndexOf('\n') + 1;
    const close = (0,blocks/* fenceMark */.xT)(text.slice(lastStart).trimStart(), 0);
    if (!close || !(0,blocks/* closes */.UR)(close, open))
        return text;
    return lastStart - 1 > firstEnd ? text.slice(firstEnd + 1, lastStart - 1) : '';
}

// EXTERNAL MODULE: ./build/src/parsing/form/stamp.js
var form_stamp = __webpack_require__(61082);
;// CONCATENATED MODULE: ./build/src/parsing/form/answers.js







/**
 * Reads the body of an issue made by a GitHub issue form into typed answers. The guarantee: in a body that GitHub's form wrote,
 * no text in a textarea changes a typed field that stands above the form's first textarea (one further down can be imitated
 * only by a paste that nothing tells from the form's own text), and every word is found again in a field, `preamble` or
 * `unplaced`. Never throws; linear in the length of the body.
 */
function readAnswers(body, form) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const known = form.fields.map(({ id, label, type }) => ({
        key: id,
        titles: [label],
        typed: type !== 'textarea',
    }));
    const { spans, lines, findings } = (0,divide/* divide */.Q)((0,markdown_lines/* scan */.SQ)(text), known, { order: 'form' });
    const byKey = new Map(spans.map((span) => [span.key, span]));
    const read = form.fields.map((field) => readField(field, byKey.get(field.id), text, form.stamp));
    return {
        fields: record(read.map(({ field, answer }) => [field.id, answer])),
        preamble: withoutOuterBlankLines(text.slice(0, spans[0]?.to)),
        unplaced: read.flatMap((one) => one.unplaced),
        findings: [...absent(form, spans, lines), ...findings, ...read.flatMap((one) => one.findings)],
        spans,
    };
}
function readField(field, span, text, stamp) {
    if (!span)
        return { field, answer: null, unplaced: [], findings: [] };
    if (field.type === 'textarea') {
        const own = text.slice(span.textFrom, span.to);
        const answer = readFreeText(stamp ? (0,form_stamp/* withoutStamp */.G)(own) : own, field.render);
        return { field, answer, unplaced: [], findings: [] };
    }
    const own = ownLines(span.lines);
    const typed = readTyped(field, own);
    const unplaced = [...strays(field, typed), ...foreignSections(span.lines.slice(own.length))];
    return {
        field,
        answer: typed.answer,
        unplaced,
        findings: [
            ...typed.findings.map((one) => onLine(one, span)),
            ...unplacedFindings(field, unplaced.slice(typed.unknown.length), span.lines),
        ],
    };
}
function readTyped(field, own) {
    if (field.type === 'upload')
        return readFiles(own);
    return field.type === 'checkboxes' ? readBoxes(field, own) : readValue(field, own);
}
/** An upload's links, one or more lines of them: all that GitHub writes there is theirs. */
function readFiles(own) {
    const answer = readFreeText(own.map((line) => line.text).join('\n'), null);
    return { answer, rest: [], unknown: [], findings: [] };
}
/** The lines of a typed field down to the next heading; a first line such as `# 1` may be the value of an input. */
function ownLines(lines) {
    const first = lines.findIndex((line) => line.text.trim() !== '');
    const end = lines.findIndex((line, at) => line.heading !== null && (at !== first || line.heading.asGitHub));
    return end < 0 ? lines : lines.slice(0, end);
}
/** Lines of the field's own section that are no part of its value. */
function strays(field, { rest, unknown }) {
    const pieces = unknown.map(({ line, text }) => ({ heading: field.label, line: line.number, text }));
    return [...pieces, ...section(field.label, null, rest)];
}
/** The sections below a typed field that the form does not know, each under its own heading. */
function foreignSections(lines) {
    const found = [];
    let start = 0;
    for (let at = 1; at <= lines.length; at += 1) {
        if (at < lines.length && !lines[at]?.heading)
            continue;
        const heading = lines[start];
        if (heading?.heading) {
            const below = start + (heading.heading.setext ? 2 : 1);
            found.push(...section(heading.heading.title + heading.heading.colon, heading, lines.slice(below, at)));
        }
        start = at;
    }
    return found;
}
function section(title, heading, lines) {
    const text = withoutOuterBlankLines(lines.map((line) => line.text).join('\n'));
    if (text === '' && !heading)
        return [];
    const first = heading ?? lines.find((line) => line.text.trim() !== '') ?? lines[0];
    return [{ heading: title, line: first.number, text }];
}
function unplacedFindings(field, unplaced, lines) {
    const above = lines[0]?.number ?? 1;
    return unplaced.slice(0, 20).map(({ heading, line }) => ({
        rule: heading === field.label ? 'stray-text' : 'unknown-heading',
        level: 'warning',
        field: field.id,
        ...(0,places/* placeOn */.n)(lines[line - above]),
        message: heading === field.label
            ? `Text under "${field.label}" is not its value; it was kept as unplaced. Move it to a free-text field.`
            : `The form has no field "${heading.slice(0, 60)}"; its text was kept as unplaced. Was a label renamed?`,
    }));
}
function onLine(finding, { heading }) {
    return finding.line === null && heading ? { ...finding, ...(0,places/* placeOn */.n)(heading) } : finding;
}

;// CONCATENATED MODULE: ./build/src/parsing/form/choose.js


/**
 * Reads a body with the form that reads it best: a label that was renamed, or an issue made by another form, needs nothing but
 * the older file beside the newer. The most headings found win, then the least text without a place, then the stamp that
 * form and body share, then the fewest findings, then the order given. GitHub tells no form in the body, so a stamp only
 * decides among forms that the headings leave equal: pasted text cannot choose a form that reads less.
 */
function readWithBest(body, forms) {
    const stamp = forms.length > 1 ? (0,form_stamp/* stampIn */.r)(body) : null;
    const readings = forms.map(({ name, form }) => ({
        reading: readAnswers(body, form),
        name,
        stamped: stamp !== null && form.stamp === stamp,
    }));
    const best = readings.reduce((one, other) => (isBetter(other, one) ? other : one));
    return { ...best.reading, form: best.name };
}
function isBetter(one, other) {
    const [a, b] = [merits(one), merits(other)];
    const at = a.findIndex((merit, index) => merit !== b[index]);
    return at >= 0 && a[at] > b[at];
}
function merits({ reading, stamped }) {
    return [reading.spans.length, -reading.unplaced.length, Number(stamped), -reading.findings.length];
}


/***/ }),

/***/ 4683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ pairs),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   ld: () => (/* binding */ items),
/* harmony export */   v0: () => (/* binding */ asFlag)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Parses YAML without ever throwing: errors are in `document.errors`. YAML 1.2, as text nodes, so that nothing is guessed. */
function parseYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    const placeOf = (node) => {
        const range = node?.range;
        if (!range)
            return null;
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
    };
    return { document, placeOf };
}
/** The node under `key`, aliases followed; undefined when `node` is no mapping or has no such key. */
function child(yaml, node, key) {
    const map = resolved(yaml, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map) ? resolved(yaml, map.get(key, true)) : undefined;
}
/** The items of a sequence, aliases followed; empty when `node` is none. */
function items(yaml, node) {
    const list = resolved(yaml, node);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list) ? list.items.map((item) => resolved(yaml, item)) : [];
}
/** The pairs of a mapping as key text and nodes; empty when `node` is none. */
function pairs(yaml, node) {
    const map = resolved(yaml, node);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(map))
        return [];
    return map.items.map((pair) => ({
        key: asText(pair.key) ?? '',
        keyNode: pair.key,
        value: resolved(yaml, pair.value),
    }));
}
/** A scalar as it was written: `yes`, `1.0` and `007` stay themselves. Undefined for null and for what is no scalar. */
function asText(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node.value === null || node.value === undefined)
        return undefined;
    return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}
/** True for `true` alone: what GitHub takes for a set flag. */
function asFlag(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) && node.value === true;
}
function resolved(yaml, node) {
    const isAlias = node?.resolve instanceof Function;
    return isAlias ? node.resolve(yaml.document) : node;
}


/***/ }),

/***/ 35347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readForm),
/* harmony export */   y: () => (/* binding */ slug)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _form_yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4683);
/* harmony import */ var _stamp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61082);




const fieldTypes = ['input', 'textarea', 'dropdown', 'checkboxes', 'upload'];
/**
 * Reads a GitHub issue form. Lenient where the answer can be read all the same: an id that is missing is derived from the
 * label, options that YAML takes for booleans or numbers stay the text that was written, unknown elements are passed over.
 * `lintForm` tells what GitHub would refuse.
 * Throws SetupError when the text is not YAML, is no form, asks nothing, or gives one id to two fields.
 */
function readForm(yamlText) {
    const yaml = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(yamlText);
    const [problem] = yaml.document.errors;
    if (problem) {
        const line = yaml.placeOf({ range: [problem.pos[0]] })?.line;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`The issue form is not valid YAML (line ${line}): ${problem.message.split('\n')[0]}`);
    }
    const root = yaml.document.contents;
    const body = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'body');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(root) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(body)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w('This is no issue form: expected a YAML mapping with `name`, `description` and a list `body`.');
    }
    const fields = readFields(yaml, body);
    if (fields.length === 0) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`The issue form asks nothing: its \`body\` needs an element of type ${fieldTypes.join(', ')}.`);
    }
    return {
        name: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'name')) ?? '',
        labels: readLabels(yaml, root),
        fields,
        stamp: readStamp(yaml, body),
    };
}
function readStamp(yaml, body) {
    const prefilled = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, body)
        .filter((element) => (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'type')) === 'textarea')
        .map((element) => (0,_stamp_js__WEBPACK_IMPORTED_MODULE_3__/* .stampIn */ .r)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'attributes'), 'value')) ?? ''));
    return prefilled.find((stamp) => stamp !== null) ?? null;
}
function readLabels(yaml, root) {
    const labels = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, root, 'labels');
    const listed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(labels) ? (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, labels).map(_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1) : ((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(labels) ?? '').split(',');
    return listed.map((label) => (label ?? '').trim()).filter((label) => label !== '');
}
function readFields(yaml, body) {
    const elements = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, body)
        .map((element, position) => ({ element, position, type: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'type')) }))
        .filter((one) => fieldTypes.includes(one.type));
    const taken = new Set();
    for (const { element } of elements) {
        const id = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'id'));
        if (id && taken.has(id))
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`Two fields of the issue form have the id "${id}": give each its own.`);
        if (id)
            taken.add(id);
    }
    return elements.map(({ element, position, type }) => {
        const field = readField(yaml, element, type, position);
        return field.id === '' ? { ...field, id: freshId(field.label, taken) } : field;
    });
}
function readField(yaml, element, type, position) {
    const attributes = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'attributes');
    const label = (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'label'))?.trim();
    if (!label) {
        const line = yaml.placeOf(element)?.line;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`body[${position}] of the issue form (line ${line}) has no attributes.label: nothing can be read for it.`);
    }
    return {
        id: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'id')) ?? '',
        type,
        label,
        options: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'options')).flatMap((option) => optionText(yaml, option)),
        multiple: type === 'dropdown' && (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'multiple')),
        required: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'validations'), 'required')),
        render: type === 'textarea' ? ((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'render')) ?? null) : null,
    };
}
function optionText(yaml, option) {
    const text = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(option) ? (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, option, 'label')) : (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asText */ .e1)(option);
    return text === undefined || text.trim() === '' ? [] : [text.trim()];
}
/** A label as an id: lower case, letters and digits of every script, hyphens between; never empty. */
function slug(label) {
    const words = label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
    return words.replace(/^-/, '').replace(/-$/, '') || 'field';
}
function freshId(label, taken) {
    const base = slug(label);
    let id = base;
    for (let count = 2; taken.has(id); count += 1)
        id = `${base}-${count}`;
    taken.add(id);
    return id;
}


/***/ }),

/***/ 61082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withoutStamp),
/* harmony export */   r: () => (/* binding */ stampIn)
/* harmony export */ });
const stampMark = /<!-- form: ([\w-]{1,60}@[\w.-]{1,20}) -->/;
const leadingStamp = /^\n{0,3}<!-- form: [\w-]{1,60}@[\w.-]{1,20} -->(?:\n|$)/;
/**
 * The stamp that a form puts into its issues, `incident@2` of `<!-- form: incident@2 -->`; null when the text has none.
 *
 * It stands in a textarea's `value`, since nothing else of a form travels: a `markdown` element is "not submitted", while `value`
 * is "pre-filled in the text area" and sent like typed text
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema;
 * a team that uses `value` so, and says that reporters can edit it: https://github.com/2i2c-org/infrastructure/pull/4155).
 * The body keeps a comment, and GitHub hides it from the rendered issue
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#hiding-content-with-comments).
 * Not in a field with `render`: what is sent there becomes a code block, which would show it.
 *
 * The reporter sees one line of comment while filling in, and may delete it. Both are borne: a label cannot carry the version
 * (one that the repository lacks is dropped without a word, and triage changes labels), and a title or a visible field would
 * stay in everybody's sight. So the stamp is the last textarea's first line, and only ever settles a tie between forms.
 */
function stampIn(text) {
    return stampMark.exec(text)?.[1] ?? null;
}
/** A textarea's text without the stamp on its first line, which is the form's and no part of an answer. */
function withoutStamp(text) {
    return text.replace(leadingStamp, '');
}


/***/ })

};
