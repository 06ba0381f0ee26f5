export const id = 601;
export const ids = [601];
export const modules = {

/***/ 72601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ readNamedForm),
  V: () => (/* binding */ readWithBest)
});

// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/parsing/markdown/divide.js + 5 modules
var divide = __webpack_require__(38300);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
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
    const isOther = noneRequired || (lines.startOf(first.at) < firstKnown && found * 4 <= total);
    const message = `Only ${found} of the ${total} headings of the form "${form.name}" ${found === 1 ? 'was' : 'were'} found, beside ${others.length + 1} that it does not have, such as "### ${first.title.slice(0, 60)}". Was this issue made by another form, or an older version? Then read it with that form, too.`;
    return [
        {
            rule: 'not-this-form',
            level: isOther ? 'error' : 'warning',
            field: null,
            ...(0,places/* placeOn */.n)(lines.line(first.at)),
            message,
        },
    ];
}
/** Headings as GitHub writes labels, each title once, that are no label of the form; `at` is the index of their line. */
function unknownHeadings(form, lines) {
    const seen = new Set(form.fields.map(({ label }) => (0,inline/* fold */.AU)(label)));
    const unknown = [];
    for (let at = 0; at < lines.length; at += 1) {
        const standing = lines.standingOf(at);
        if (!standing.title?.asGitHub || !(0,line/* isFree */.xp)(standing))
            continue;
        const { name, title } = standing.title;
        if (!seen.has(name))
            unknown.push({ at, title });
        seen.add(name);
    }
    return unknown;
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
// EXTERNAL MODULE: ./build/src/parsing/markdown/headings.js
var headings = __webpack_require__(63915);
// EXTERNAL MODULE: ./build/src/parsing/markdown/boxes.js
var boxes = __webpack_require__(56783);
// EXTERNAL MODULE: ./build/src/parsing/markdown/comment.js
var markdown_comment = __webpack_require__(45211);
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
 * from the left, none of them twice while another fits: nobody can choose one twice. Time is proportional to the pieces times
 * the options that begin alike.
 */
function readMany(value, options) {
    const pieces = piecesOf(value);
    const folded = pieces.map(({ text }) => (0,inline/* fold */.AU)(text));
    const byFirst = optionsByFirstPiece(options);
    const steps = [];
    const unknownFrom = (at) => steps[at]?.[0]?.unknown ?? 0;
    for (let at = pieces.length - 1; at >= 0; at -= 1) {
        const fitting = (byFirst.get(folded[at]) ?? [])
            .filter(({ parts }) => parts.every((part, offset) => part.folded === folded[at + offset]))
            .map(({ option, parts }) => ({
            option,
            length: parts.length,
            exact: parts.every((part, offset) => part.text === pieces[at + offset]?.text),
            unknown: unknownFrom(at + parts.length),
        }));
        steps[at] = best([
            ...fitting,
            { option: null, length: 1, exact: false, unknown: 1 + unknownFrom(at + 1) },
        ]);
    }
    return collect(pieces, steps);
}
/** Those that leave the fewest pieces unknown: the longest first, of two as long the one that is spelt so. */
function best(steps) {
    const fewest = steps.reduce((least, { unknown }) => Math.min(least, unknown), Number.POSITIVE_INFINITY);
    return steps
        .filter(({ unknown }) => unknown === fewest)
        .sort((a, b) => b.length - a.length || Number(b.exact) - Number(a.exact));
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
/** Options under the fold of what stands before their first comma. */
function optionsByFirstPiece(options) {
    const index = new Map();
    for (const option of options) {
        const parts = piecesOf(option).map(({ text }) => ({ text, folded: (0,inline/* fold */.AU)(text) }));
        const first = parts[0]?.folded ?? '';
        const alike = index.get(first) ?? [];
        alike.push({ option, parts });
        index.set(first, alike);
    }
    return index;
}
/** Gathers the options met from left to right; unknown pieces that stand together stay together. */
function collect(pieces, steps) {
    const chosen = new Set();
    const unknown = [];
    let open = false;
    for (let at = 0; at < pieces.length;) {
        const here = steps[at];
        const { option, length } = here.find((step) => step.option !== null && !chosen.has(step.option)) ?? here[0];
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

// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/parsing/form/edited-list.js



/** Characters of a line that names every option there is, and more. */
const LONGEST = 10_000;
/**
 * Reads the answer of a multiple dropdown that somebody edited into a list (`- A`, `1. A`) or onto lines of their own. Null where
 * it is one line as the form writes it, where any line holds a word that is no option (a typed field takes no prose), and where
 * there are more lines than options.
 */
function readEditedList(field, lines) {
    const spoken = lines.filter((line) => line.text.trim() !== '' && line.context !== 'comment');
    const [first] = spoken;
    if (!first || spoken.length > field.options.length)
        return null;
    if (spoken.length === 1 && !(0,words/* openingOf */.E4)(first.text).bullet)
        return null;
    if (spoken.some(({ context, heading, text }) => context !== 'text' || heading || text.length > LONGEST))
        return null;
    if (spoken.length === 1 && optionsOn(first.text, field))
        return null;
    const chosen = new Set();
    for (const { text } of spoken) {
        const options = optionsOn(text, field) ?? optionsOn(text.slice((0,words/* openingOf */.E4)(text).at), field);
        if (!options)
            return null;
        for (const option of options)
            chosen.add(option);
    }
    const numbers = new Set(spoken.map((line) => line.number));
    return { chosen: [...chosen], numbers, finding: answerSpelling(field, [...chosen], first) };
}
function optionsOn(words, { options }) {
    const { chosen, unknown } = readMany(words, options);
    return unknown.length === 0 && chosen.length > 0 ? chosen : null;
}
function answerSpelling({ id, label }, chosen, line) {
    const named = chosen.slice(0, 12);
    return {
        rule: 'answer-spelling',
        level: 'warning',
        field: id,
        ...(0,places/* placeOn */.n)(line),
        message: `The answer of "${label}" was read as: ${named.join(' | ')}. Write it as the form does: "${named.join(', ')}".`,
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/form/typed.js







/** What GitHub writes for a field that was left empty. */
const noResponse = '_No response_';
/**
 * Reads an input or dropdown: its value is the first line under the heading that shows anything and is no heading of its own.
 * What stands alone below an input is what somebody typed there, be it `<!--`.
 */
function readValue(field, lines) {
    const written = lines.filter((line) => line.text.trim() !== '');
    const alone = field.type === 'input' && written.length === 1 ? written[0] : undefined;
    const line = alone ?? written.find((one) => !isHidden(one));
    const nothing = { answer: null, rest: lines, unknown: [], findings: [] };
    if (!line)
        return nothing;
    const rest = lines.filter((one) => one !== line);
    if (line.text.trim() === noResponse)
        return { ...nothing, rest };
    if (field.type === 'input')
        return { ...nothing, answer: line.text, rest };
    const list = field.multiple ? readEditedList(field, lines) : null;
    if (list) {
        const others = lines.filter(({ number }) => !list.numbers.has(number));
        return { answer: list.chosen, rest: others, unknown: [], findings: [list.finding] };
    }
    return { ...readOptions(field, line), rest };
}
/** Reads a dropdown's line: as it stands, else what the page shows of it; a comment in it is kept, and told. */
function readOptions(field, line) {
    const choose = (value) => {
        if (value.trim() === 'None' && !field.options.includes('None'))
            return { chosen: [], unknown: [] };
        return field.multiple ? readMany(value, field.options) : readOne(value, field.options);
    };
    const written = choose(line.text);
    const comment = written.unknown.length > 0 ? commentIn(line.text) : null;
    const { chosen, unknown } = comment ? choose((0,markdown_comment/* withoutComments */.fx)(line.text)) : written;
    const pieces = comment ? [...unknown, comment] : unknown;
    return {
        answer: chosenOf(field, { chosen, unknown }),
        unknown: pieces.map(({ text }) => ({ line, text })),
        findings: [
            ...(unknown.length > 0 ? [unknownOption(field, line, unknown)] : []),
            ...(comment ? [hiddenText(field, line, comment)] : []),
        ],
    };
}
/** What stands from the first comment of a line to the end of its last one; null without any. */
function commentIn(text) {
    const at = text.indexOf('<!--');
    if (at < 0)
        return null;
    const shown = (0,markdown_comment/* withoutComments */.fx)(text);
    let end = text.length;
    while (end > at && text[end - 1] === shown[end - 1])
        end -= 1;
    return { text: text.slice(at, Math.max(end, at + 4)), at };
}
function hiddenText(field, line, { at }) {
    return {
        rule: 'stray-text',
        level: 'warning',
        field: field.id,
        ...(0,places/* placeOn */.n)(line, at),
        message: `A comment beside the value of "${field.label}" is not shown on the page and is no part of it; it was kept as unplaced.`,
    };
}
/** True for a line of which the page shows nothing, since a comment takes all of it. */
function isHidden(line) {
    if (line.context !== 'comment')
        return false;
    return line.inside?.kind === 'comment' || (0,markdown_comment/* withoutComments */.fx)(line.text).trim() === '';
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
        const isText = line.context === 'text';
        const written = isText ? boxOf(line.text, match) : null;
        const box = written ?? (isText ? boxOf((0,markdown_comment/* withoutComments */.fx)(line.text), match) : null);
        if (!box || states.has(box.option))
            return line.text.trim() !== noResponse;
        states.set(box.option, box.state);
        return written === null;
    });
    const missing = field.options.filter((option) => !states.has(option));
    return {
        answer: record(field.options.map((option) => [option, states.get(option) ?? false])),
        rest,
        unknown: [],
        findings: missing.length > 0 ? [missingBoxes(field, missing)] : [],
    };
}
/** The state of a box and the option that it names; null for what is no box of the field. */
function boxOf(text, match) {
    const box = (0,boxes/* readBox */.u)(text);
    const option = box ? match(box.label) : undefined;
    return box && option !== undefined ? { option, state: box.state } : null;
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
/** Takes the empty lines (spaces, tabs and NBSP count as nothing) off both ends; the first line keeps its indentation. */
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
    const code = text.charCodeAt(at);
    return code <= 32 ? code === 10 || code === 32 || code === 9 : code === headings/* nbsp */.OX;
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
    const known = form.fields.map(knownOf);
    const { spans, lines, findings } = (0,divide/* divide */.Q)((0,markdown_lines/* scan */.SQ)(text), known, { order: 'form' });
    const byKey = new Map(spans.map((span) => [span.key, span]));
    const read = form.fields.map((field) => readField(field, byKey.get(field.id), text, form.stamp));
    return {
        fields: record(read.map(({ field, answer }) => [field.id, answer])),
        preamble: withoutOuterBlankLines(text.slice(0, spans[0]?.to)),
        unplaced: read.flatMap((one) => one.unplaced),
        findings: [...absent(form, spans, lines), ...findings, ...read.flatMap((one) => one.findings)],
        spans: spans.map(placeOf),
    };
}
function knownOf({ id, label, type, render }) {
    const one = { key: id, titles: [label], typed: type !== 'textarea' };
    if (type === 'input' || type === 'dropdown')
        return { ...one, shape: 'line' };
    return render === null ? one : { ...one, shape: 'code' };
}
function placeOf({ key, heading, from, textFrom, to }) {
    return { field: key, line: heading?.number ?? null, from, textFrom, to };
}
function readField(field, span, text, stamp) {
    if (!span)
        return { field, answer: null, unplaced: [], findings: [] };
    if (field.type === 'textarea') {
        const own = text.slice(span.textFrom, span.to);
        const answer = readFreeText(stamp ? (0,form_stamp/* withoutStamp */.G)(own) : own, field.render);
        return { field, answer, unplaced: [], findings: [] };
    }
    const lines = span.lines.all;
    const own = holdsHeadingAlone(field, lines) ? lines : ownLines(lines);
    const typed = readTyped(field, own);
    const unplaced = [...strays(field, typed), ...foreignSections(lines.slice(own.length))];
    return {
        field,
        answer: typed.answer,
        unplaced,
        findings: [
            ...typed.findings.map((one) => onLine(one, span)),
            ...unplacedFindings(field, unplaced.slice(typed.unknown.length), lines),
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
/** True where an input's one line looks like a heading: GitHub leaves no input empty, so what stands there alone was typed. */
function holdsHeadingAlone({ type }, [empty, line, ...rest]) {
    const isEmpty = (one) => one?.text.trim() === '';
    return type === 'input' && isEmpty(empty) && line?.heading?.asGitHub === true && rest.every(isEmpty);
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

// EXTERNAL MODULE: ./build/src/parsing/form/form.js
var form_form = __webpack_require__(35347);
;// CONCATENATED MODULE: ./build/src/parsing/form/choose.js




/** Reads the form of a file. Throws SetupError, as `readForm` does, with the name in front, since several forms may be given. */
function readNamedForm(name, yamlText) {
    try {
        return { name, form: (0,form_form/* readForm */.v)(yamlText) };
    }
    catch (error) {
        throw error instanceof errors/* SetupError */.w ? new errors/* SetupError */.w(`${name}: ${error.message}`) : error;
    }
}
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
    const deep = nestingBeyond(DEEPEST, text);
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(deep === null ? text : text.slice(0, text.lastIndexOf('\n', deep) + 1), {
        lineCounter: lines,
        uniqueKeys: true,
        prettyErrors: false,
        logLevel: 'silent',
    });
    if (deep !== null)
        document.errors.unshift(new yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLParseError */ .XT([deep, deep], 'IMPOSSIBLE', 'it is nested too deeply'));
    const placeOf = (node) => {
        const range = node?.range;
        if (!range)
            return null;
        const { line, col } = lines.linePos(range[0]);
        return { line, column: col };
    };
    return { document, placeOf };
}
/** Far more than a form has, and few enough for a parser that calls itself: far deeper it ends the process, past any catch. */
const DEEPEST = 500;
/** The offset at which a text may be nested deeper than so many brackets, or marks (`- `, `? `, `: `) on one line; else null. */
function nestingBeyond(most, text) {
    let brackets = 0;
    let marks = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '\n')
            marks = 0;
        else if ('[{'.includes(character))
            brackets += 1;
        else if (']}'.includes(character))
            brackets -= Math.sign(brackets);
        else if ('-?:'.includes(character) && ' \t'.includes(text[at + 1] ?? '\n'))
            marks += 1;
        if (brackets > most || marks > most)
            return at;
    }
    return null;
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
/** What a flag says: `true` and `false`, and unquoted the other words that GitHub's YAML 1.1 takes for them; else undefined. */
function asFlag(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return undefined;
    if (typeof node.value === 'boolean')
        return node.value;
    return node.type === 'PLAIN' ? flags.get((asText(node) ?? '').toLowerCase()) : undefined;
}
const flags = new Map(Object.entries({ yes: true, on: true, no: false, off: false }));
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
        multiple: type === 'dropdown' && (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, attributes, 'multiple')) === true,
        required: (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .asFlag */ .v0)((0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, (0,_form_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .child */ .jf)(yaml, element, 'validations'), 'required')) === true,
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
