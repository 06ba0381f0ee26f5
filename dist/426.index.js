export const id = 426;
export const ids = [426];
export const modules = {

/***/ 56783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withoutStrike),
/* harmony export */   u: () => (/* binding */ readBox)
/* harmony export */ });
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87926);
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63915);


/** A remark behind what is struck: `~~Fix verified~~ (there is no fix)`, `~~Fix verified~~ – vendor's`, `~~Fix verified~~ n/a`. */
const remarked = /^(~{1,2})([^~]{1,500})\1(?: ?\(| ?[–—:,] | - | n\/a(?!\w))/i;
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
    const unstruck = withoutStrike(label) ?? remarked.exec(label)?.[2]?.trim() ?? null;
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

/***/ 38300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ divide)
});

// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
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
        if (!isSwallowed(mark, expected.order) || repeated.has(mark.at))
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
        if (!isSwallowed(mark, this.expected.order))
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
/** A closing line further down changes nothing: it may belong to something else that somebody pasted there. */
function isSwallowed({ standing, exact }, order) {
    return standing.inside !== null && (exact || order === 'any');
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/as-written.js



/** The same lines with their marks. */
function marked(lines, titles) {
    return { lines, marks: marksOf(lines, titles) };
}
/**
 * The lines of a form's body, read with what is known of how GitHub writes one: under every label stands something, a blank
 * line around it. So what stands alone between the labels of an input or dropdown and of the next field is its answer, though it looks
 * like a heading; and the code block of a field with `render` ends above the next label, whatever was typed in it.
 */
function asWritten(lines, titles, known) {
    const answered = withAnswers(marked(lines, titles), titles, known);
    const coded = withCode(answered, titles, known);
    return coded === answered ? coded : withAnswers(coded, titles, known);
}
/** Takes the lines that look like headings and are the whole answer of an input or dropdown for what they are. */
function withAnswers(read, titles, known) {
    const { lines, marks } = read;
    const byLine = new Map(marks.map((mark) => [mark.at, mark]));
    const typed = new Map();
    for (const mark of marks) {
        const field = mark.fields.find((one) => known[one]?.shape === 'line');
        if (field === undefined || !isLabel(mark) || typed.has(mark.at))
            continue;
        const at = spokenFrom(lines, mark.at + 1);
        if (at === lines.length || !lines.standingOf(at).title || !(0,line/* isFree */.xp)(lines.standingOf(at)))
            continue;
        if (isNextLabel(byLine.get(spokenFrom(lines, at + 1)), field))
            typed.set(at, null);
    }
    return typed.size === 0 ? read : marked(lines.headed(typed), titles);
}
/** Ends the code block of every field that has one where GitHub ended it. */
function withCode(read, titles, known) {
    const { marks } = read;
    let { lines } = read;
    for (const [field, { shape }] of known.entries()) {
        if (shape !== 'code')
            continue;
        const label = marks.find((mark) => isLabel(mark) && mark.fields.includes(field));
        const from = label ? spokenFrom(lines, label.at + 1) : lines.length;
        const to = from < lines.length ? endOfCode(lines, from, marks, field) : null;
        if (to !== null && lines.standingOf(to).inside?.opened !== lines.numberOf(from))
            lines = lines.fenced(from, to);
    }
    return lines === read.lines ? read : marked(lines, titles);
}
/** The closing line of the code that opens on a line: the first one like it with a label below, if that is the next; else null. */
function endOfCode(lines, from, marks, field) {
    const open = (0,blocks/* fenceMark */.xT)(lines.line(from).text, 0);
    if (!open || !(0,blocks/* canOpen */.pc)(open))
        return null;
    for (const mark of marks) {
        if (mark.at <= from + 2 || !mark.exact)
            continue;
        const to = mark.at - 2;
        const close = (0,blocks/* fenceMark */.xT)(lines.line(to).text, 0);
        const isClose = close?.code === open.code && close.length === open.length && close.info === '';
        if (!isClose || lines.line(to + 1).text.trim() !== '')
            continue;
        return mark.fields.includes(field + 1) ? to : null;
    }
    return null;
}
function isLabel(mark) {
    return mark.exact && (0,line/* isFree */.xp)(mark.standing);
}
function isNextLabel(mark, field) {
    return mark !== undefined && isLabel(mark) && mark.fields.includes(field + 1);
}
/** The index of the next line with words; behind the last line when there is none. */
function spokenFrom(lines, from) {
    let at = from;
    while (at < lines.length && lines.line(at).text.trim() === '')
        at += 1;
    return at;
}

;// CONCATENATED MODULE: ./build/src/parsing/markdown/chain.js
/**
 * Chooses which headings start a field: the longest run of them in form order; among equals the one that leaves the fewest
 * known headings where no pasted text can stand (above the first field, under a typed one); then the earliest.
 * Typed fields that precede every textarea of the form are taken only above the heading of the first one, and above those of the
 * others unless it follows: somebody may have moved another one to the top.
 * Takes time proportional to places × fields.
 */
function chooseChain(places, typed) {
    const leading = leadingTyped(typed);
    const best = typed.map(() => null);
    const beginText = textStarts(places, typed, leading);
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
        textBegan ||= beginText(place, skipped);
    }
    return links(bestOf(best, best.length));
}
/** Tells below which places no leading typed field can stand; the first free text of the form is the field `leading`. */
function textStarts(places, typed, leading) {
    const last = places.findLastIndex(({ fields }) => fields.includes(leading));
    return ({ fields }, index) => fields.includes(leading) || (index > last && fields.some((one) => !typed[one]));
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
    html: { name: 'HTML block', close: 'its closing tag and a blank line' },
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
function label(known) {
    return known.titles[0] ?? known.key;
}
function heading_findings_short(text) {
    const line = text.trim();
    return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}

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
/**
 * Knows, while the labels below such an answer are read anew, which of them the next answer has opened something around, and
 * when the first free text has come: only below that may a heading further down be the one that counts.
 */
class AnswerWatch {
    lines;
    expected;
    label;
    next;
    /** True from the first free text on, or where the labels do not stand as GitHub writes them. */
    isOver;
    constructor(lines, expected, { at, field }) {
        this.lines = lines;
        this.expected = expected;
        this.label = at;
        this.next = field + 1;
        this.isOver = field >= expected.leading;
    }
    /** The field whose heading on this line an answer has opened something around; null when none has. Call it as `SwallowWatch.see`. */
    see(standing, at) {
        const match = this.isOver ? null : standing.title && this.expected.titles.match(standing.title);
        if (!match || at === this.label)
            return null;
        const field = this.next;
        const { inside } = standing;
        const isOpened = inside !== null && onlyLineBetween(this.lines, this.label, at) === inside.opened;
        const isNext = match.exact && match.fields.includes(field) && (isOpened || (0,line/* isFree */.xp)(standing));
        this.isOver = !isNext || field >= this.expected.leading;
        this.label = at;
        this.next += 1;
        return isNext && isOpened && !this.expected.ended.has(field) ? field : null;
    }
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/titles.js
var titles = __webpack_require__(70855);
;// CONCATENATED MODULE: ./build/src/parsing/markdown/divide.js






/**
 * Cuts a scanned document at the headings of its known sections; what is unknown stays inside the piece it stands in.
 * Code, a comment, `<details>` or raw HTML that would swallow a later section found nowhere else ends before that section's
 * heading, with a finding, closed or not. Time is proportional to lines plus headings, times the number of known sections at
 * worst. Never throws.
 */
function divide(lines, known, options) {
    const { order } = options;
    const typed = known.map((one) => one.typed);
    const leading = leadingTyped(typed);
    const expected = { titles: new titles/* Titles */.y(known), order, typed, leading, ended: new Set() };
    const early = [];
    const written = (read) => order === 'form' ? asWritten(read, expected.titles, known) : marked(read, expected.titles);
    for (let read = written(lines);;) {
        const { lines: current, marks } = read;
        const found = candidates(marks, order);
        const chain = order === 'form' ? chooseChain(found, typed) : firstOfEach(found);
        const opened = order === 'form' ? openedByAnswer(current, marks, expected) : null;
        const loss = opened ?? swallowed(marks, chain, expected);
        if (!loss) {
            const findings = [
                ...early,
                ...otherSpelling(current, known, found, chain, order),
                ...leftOver(current, known, found, chain),
            ];
            return { spans: spansOf(current, known, chain), lines: current, findings };
        }
        const end = (standing, at, field) => {
            expected.ended.add(field);
            early.push(endedEarly(current.numberOf(at), standing.inside, known[field]));
        };
        end(current.standingOf(loss.at), loss.at, loss.field);
        const watch = new SwallowWatch(current, expected, marks, loss.at);
        const answers = opened && new AnswerWatch(current, expected, opened);
        const reread = current.rescan(loss.at, (standing, at) => {
            const lost = watch.see(standing, at);
            const field = answers?.see(standing, at) ?? (answers?.isOver === false ? null : lost);
            if (field !== null)
                end(standing, at, field);
            return field !== null;
        });
        read = written(reread);
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

/***/ 70855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ byHand),
/* harmony export */   y: () => (/* binding */ Titles)
/* harmony export */ });
/* harmony import */ var _headings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63915);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62405);


const number = /^[*_]{0,2}(?:§ ?)?\d{1,2}(?:\ufe0f?\u20e3|[.):]{1,2}| [–—-])? {1,3}/u;
const remark = / {1,3}\([^()]{1,60}\)[*_]{0,2}$/;
/** An emoji, be it joined of several or written by its name: `📝`, `👩‍🚒`, `:memo:`. */
const picture = /^[*_]{0,2}(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,8}|:[a-z_]{2,30}:) {1,3}/u;
const pictureBehind = / {1,3}\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f){0,2}[*_]{0,2}$/u;
/** A title as people write it by hand, without its number, its pictures and a remark in brackets: `3) ⏱ Timeline (all times UTC)`. */
function byHand(title) {
    return title
        .replace(picture, '')
        .replace(number, '')
        .replace(picture, '')
        .replace(pictureBehind, '')
        .replace(remark, '');
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
                const asHeading = (0,_headings_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutClosingHashes */ .G7)((0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .tidy */ .DZ)(title));
                add(this.exact, asHeading, field);
                add(this.folded, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(asHeading), field);
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


/***/ })

};
