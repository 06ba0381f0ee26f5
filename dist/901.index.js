export const id = 901;
export const ids = [901];
export const modules = {

/***/ 24167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ columnOf),
/* harmony export */   y: () => (/* binding */ tableActions)
/* harmony export */ });
/* harmony import */ var _markdown_boxes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56783);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2912);
/* harmony import */ var _report_choices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25545);
/* harmony import */ var _report_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99678);
/* harmony import */ var _report_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88971);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32288);
/* harmony import */ var _none_because_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52051);
/* harmony import */ var _plain_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66150);








/** What heads call the columns, in kebab-case. */
const heads = {
    action: 'action actions preventive-action corrective-action action-item what what-to-do task item description measure follow-up todo to-do recommendation improvement',
    kind: 'kind type category action-type action-kind',
    owner: 'owner owners owner-s action-owner who by-whom assignee assignees assigned-to responsible responsible-person accountable dri lead person',
    due: 'due due-date due-by due-on target target-date when by-when deadline by until eta date completion-date target-completion target-completion-date',
    issue: 'issue tracking tracking-issue ticket link',
};
const columns = new Map(Object.entries(heads).flatMap(([column, names]) => names.split(' ').map((name) => [name, column])));
/** What heads add to their word: `Due (UTC)`, `Owner / team`. */
const remark = /-(?:utc|iso|yyyy-mm-dd|team|role|name)$/;
/** What a column of actions holds, by its head in kebab-case; null for other columns. */
function columnOf(title) {
    return columns.get(title.replace(remark, '')) ?? null;
}
/** The actions of a table whose columns stand in any order; without a header that says so, the first column is the action. Rows struck out as a whole are none. */
function tableActions(table, most) {
    const held = table.header.map(columnOf);
    const place = (column) => held.indexOf(column);
    const at = {
        action: Math.max(0, place('action')),
        kind: place('kind'),
        owner: place('owner'),
        due: place('due'),
        issue: place('issue'),
    };
    return table.rows.slice(0, most).flatMap((row) => rowAction(row, at) ?? []);
}
function rowAction({ line, cells }, at) {
    const cell = cells[at.action];
    if (!cell || (0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmptyAnswer */ .wR)(cell.words) || (0,_none_because_js__WEBPACK_IMPORTED_MODULE_5__/* .isNone */ .$)(cell.words))
        return null;
    const numbered = /^(.*\S)[ \t]{0,3}\(#(\d{1,9})(?:, (?:done|not planned))?\)$/s.exec(cell.words);
    const words = (column) => cells[at[column]]?.words ?? '';
    const issue = numbered?.[2] ?? /^\(?#(\d{1,9})\)?$/.exec(words('issue'))?.[1];
    const promised = [cell.words, words('owner'), words('due')];
    if (!issue && promised.every((one) => (0,_report_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isEmptyAnswer */ .wR)(one) || (0,_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutStrike */ .h)(one) !== null))
        return null;
    const suffix = numbered ? cell.words.length - numbered[1].length : 0;
    return {
        action: (0,_plain_words_js__WEBPACK_IMPORTED_MODULE_7__/* .plainWords */ .c)(numbered?.[1] ?? cell.words),
        kind: (0,_report_choices_js__WEBPACK_IMPORTED_MODULE_1__/* .readChoice */ .Kf)(words('kind'), 'action-kind'),
        owner: (0,_report_people_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerson */ .c)(words('owner')),
        due: (0,_report_values_js__WEBPACK_IMPORTED_MODULE_3__/* .readDue */ .vV)(words('due')),
        issue: issue ? Number(issue) : null,
        line: line.number,
        places: {
            action: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOn */ .n)(line, cell.from),
            owner: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOn */ .n)(line, (cells[at.owner] ?? cell).from),
            due: (0,_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOn */ .n)(line, (cells[at.due] ?? cell).from),
        },
        end: line.from + cell.to - suffix,
    };
}


/***/ }),

/***/ 52051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isNone),
/* harmony export */   w: () => (/* binding */ reasonForNone)
/* harmony export */ });
const none = /^[*_]{0,2}none[*_]{0,2}(?:$|[.,;:–—-]| (?:because|since|as|needed|required|[-–—])(?![\w]))/i;
/** True for words that promise nothing: `none`, `None, because …`. */
function isNone(words) {
    return none.test(words);
}
/** What stands behind `none, because`; null when no reason is given. */
function reasonForNone(words) {
    const behind = words.slice(none.exec(words)?.[0].length ?? 0);
    const reason = behind
        .replace(/^[ \t.,;:–—-]{0,6}(?:(?:because|since|as)(?: of)?\b:?)?[ \t]{0,3}/i, '')
        .trim();
    return reason === '' ? null : reason;
}


/***/ }),

/***/ 66150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ plainWords)
});

;// CONCATENATED MODULE: ./build/src/parsing/markdown/escapes.js
/** Code keeps its backslashes; anywhere else one before punctuation only says that the mark is no markup. */
const codeOrEscape = /`[^`\n]*`|\\([!-/:-@[-`{-~])/g;
/**
 * Words of a report as they are read on the page: without the backslashes of Markdown
 * (https://github.github.com/gfm/#backslash-escapes). What is shown of them has to be neutralised again.
 */
function unescaped(markdown) {
    return markdown.replace(codeOrEscape, (whole, mark) => mark ?? whole);
}

;// CONCATENATED MODULE: ./build/src/parsing/actions/plain-words.js

const bold = /^(\*\*|__)([^*_]{1,500})\1([.:]?)$/;
/** An action's words without escapes, and without the marks where all of them are in bold. */
function plainWords(words) {
    return unescaped(words.replace(bold, '$2$3'));
}


/***/ }),

/***/ 49556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ writtenLines),
/* harmony export */   z: () => (/* binding */ isBlank)
/* harmony export */ });
/** True when a section holds nothing anybody wrote: only empty facts, hints in HTML comments, or GitHub's filler. */
function isBlank(text) {
    return writtenLines(text ?? '').length === 0;
}
/** The lines of a section that somebody wrote, without the hints in them. */
function writtenLines(text) {
    return withoutComments(text)
        .split('\n')
        .filter((line) => !isFiller(line.trim()));
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


/***/ }),

/***/ 45877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i_: () => (/* binding */ aboutFact),
  MY: () => (/* binding */ fieldAnswers),
  W5: () => (/* binding */ sayingsIn),
  vw: () => (/* binding */ unplaced)
});

// EXTERNAL MODULE: ./build/src/parsing/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/src/parsing/report/choices.js + 1 modules
var choices = __webpack_require__(25545);
// EXTERNAL MODULE: ./build/src/parsing/report/known-facts.js
var known_facts = __webpack_require__(93884);
// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var report_words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/parsing/report/edited-choices.js




/** Characters of a line that names every value there is, and more. */
const LONGEST = 1_000;
/**
 * Reads the lines of a typed field of several values that somebody edited into a list, or onto lines of their own. Null where it
 * is one line as the form writes it, and where any line holds more than values: a typed field takes no prose.
 */
function editedList(id, shown) {
    const fact = known_facts/* placedFacts */.vu.find((one) => one.fact.id === id)?.fact;
    const [first] = shown;
    const last = shown.at(-1);
    if (fact?.kind.type !== 'choices' || !first || !last)
        return null;
    const { list } = fact.kind;
    const isPlain = shown.length === 1 && !(0,report_words/* openingOf */.E4)(first.text).bullet;
    if (isPlain || shown.length > (0,choices/* choicesOf */.cU)(list).length)
        return null;
    const items = shown.map((line) => itemOf(line, list));
    if (items.includes(null))
        return null;
    const words = items.join(', ');
    const place = (0,places/* placeOn */.n)(first);
    const to = last.from + (0,report_words/* visible */.RK)(last.text).trimEnd().length;
    const answer = { fact: id, words, ...place, from: first.from + place.column - 1, to };
    const message = `The answer of “${fact.title}” was read as: ${words}. Write it as the form does, on one line.`;
    return { answer, finding: { rule: 'answer-spelling', level: 'warning', field: id, ...place, message } };
}
/** The values on a line; null when it holds anything else. */
function itemOf(line, list) {
    if (line.context !== 'text' || line.heading || line.text.length > LONGEST)
        return null;
    const text = (0,report_words/* visible */.RK)(line.text);
    const pieces = text.slice((0,report_words/* openingOf */.E4)(text).at).replace(/,\s*$/, '').split(',').map(report_words/* kebab */.i9);
    const isKnown = (name) => (0,choices/* choicesOf */.cU)(list).some(({ id }) => id === name);
    return pieces.every(isKnown) ? pieces.join(', ') : null;
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
// EXTERNAL MODULE: ./build/src/parsing/report/tables.js
var report_tables = __webpack_require__(91792);
;// CONCATENATED MODULE: ./build/src/parsing/report/tabled.js



/** A report has a few dozen facts; thousands of tables or rows are a log, or an attack on the reader's time. */
const MOST = 1000;
/**
 * Reads facts written as a table, the label in the first column (`| Severity | S1 |`) and remarks behind the second, be it the
 * header's row or one below it; or with a column for each (`| Lead | Comms |`). A row whose first cell is no known label stays
 * a line like any other.
 */
function tabledOn(lines, isKnown) {
    const tables = (0,report_tables/* tablesOn */.f)(lines).tables.slice(0, MOST);
    if (tables.length === 0)
        return { tabled: [], others: lines };
    const labelOf = (cell) => {
        const name = cell ? (0,report_words/* kebab */.i9)((0,inline/* withoutMarks */.zw)(cell.words).replace(/[:：]\s*$/, '')) : '';
        return name !== '' && name.length <= 60 && isKnown(name) ? name : null;
    };
    const found = tables.flatMap((table) => inColumns(table, labelOf) ?? inRows(table, labelOf));
    const taken = new Set(found.flatMap(({ lines: numbers }) => numbers));
    return {
        tabled: found.slice(0, MOST).map(({ fact }) => fact),
        others: lines.filter((line) => !taken.has(line.number)),
    };
}
/** The facts of a table that heads each column with a label; null for other tables. */
function inColumns({ headed, rows: [first] }, labelOf) {
    if (!first || headed.cells.length < 2 || labelOf(headed.cells[0]) === null)
        return null;
    const labels = headed.cells.flatMap((cell) => labelOf(cell) ?? []);
    if (labels.length < headed.cells.length)
        return null;
    const lines = [headed.line.number, first.line.number];
    return first.cells.slice(0, labels.length).map((cell, at) => {
        return { fact: labelledCell(labels[at], cell, first), lines };
    });
}
function inRows({ headed, rows }, labelOf) {
    return [...(headed.cells.length === 2 ? [headed] : []), ...rows].flatMap((row) => {
        const [name, value] = [labelOf(row.cells[0]), row.cells[1]];
        if (name === null || !value)
            return [];
        return [{ fact: labelledCell(name, value, row), lines: [row.line.number] }];
    });
}
function labelledCell(label, { words, from, to }, { line }) {
    return { label, words, line: line.number, column: from + 1, from: line.from + from, to: line.from + to };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/labelled.js



const labelAt = /[*_`]{0,3}([^\s:：*_`|<>[\]#.;,?!][^:：*_`|<>[\].;,?!]{0,60})[*_`]{0,3} {0,2}[:：][*_`]{0,3}(?!\/)/y;
/** `- Tests – none`, `**Found by** — journalists`, `- Lead @dana`: the longest label before a dash, an arrow or a person. */
const dashedLabelAt = /[*_`]{0,3}([^\s:：*_`|<>[\]#.;,?!][^:：*_`|<>[\].;,?!]{0,60}?)[*_`]{0,3} {1,3}(?:(?:-{1,2}|[-=]>|[–—→])[ \t]|(?=@))/y;
const boldLabelAt = /\*\*([^*:|]{2,60})\*\* {1,3}(?=\S)/y;
const otherMark = /：| (?:(?:-{1,2}|[-=]>|[–—→])[ \t]|@)|\*\* /;
/** The most that the first expression above reads before its colon. */
const LONGEST_LABEL = 69;
const sentenceEnd = /(?:[.;·•|),]| \/)[ \t]{1,3}/g;
/** The values behind known labels on the lines that are plain text, in order; other labels only end a value. */
function labelledOn(lines, isKnown) {
    const { tabled, others } = tabledOn(lines, isKnown);
    const listed = listedOn(others, isKnown);
    return tabled.length === 0 ? listed : [...tabled, ...listed].sort((a, b) => a.from - b.from);
}
function listedOn(lines, isKnown) {
    const found = [];
    /** The value that an indented line below would continue: the only one of the line above. */
    let open = null;
    for (const line of lines) {
        if (!isOfUse(line, open))
            continue;
        const text = (0,report_words/* visible */.RK)(line.text);
        const opening = (0,report_words/* openingOf */.E4)(text);
        const marks = mayLabel(line) ? marksOf(text, opening.at, opening.bullet, isKnown) : [];
        const values = valuesOn(text, marks, line);
        for (const value of values)
            found.push(value);
        if (marks.length > 0)
            open = opening.bullet && marks.length === 1 ? openAt(values[0], opening) : null;
        else if (open && opening.at < text.length && opening.indent > open.indent) {
            open.words.push(text.slice(opening.at).trim());
            extend(found, open.words, opening, line);
        }
        else
            open = null;
    }
    return found;
}
/** True for a line that labels something, or may continue the value that is open. */
function isOfUse(line, open) {
    return line.context === 'text' && (open !== null || mayLabel(line));
}
/** True for a line with a colon, a dash between words, or words in bold: no other one labels anything. */
function mayLabel({ text }) {
    return text.includes(':') || otherMark.test(text);
}
function valuesOn(text, marks, line) {
    return marks.flatMap((mark, index) => mark.known ? [valueBehind(text, mark, marks[index + 1], line)] : []);
}
function openAt(value, { indent }) {
    return value ? { indent, words: value.words === '' ? [] : [value.words] } : null;
}
/** Nested list items are joined by commas, wrapped lines by spaces. */
function extend(found, words, { at, bullet }, line) {
    const last = found.pop();
    const next = words.at(-1);
    const to = line.from + line.text.trimEnd().length;
    if (last.words === '')
        found.push({ ...last, words: next, ...(0,places/* placeOn */.n)(line, at), from: line.from + at, to });
    else
        found.push({ ...last, words: last.words + (bullet ? ', ' : ' ') + next, to });
}
/**
 * The labels of a line. In a list item they are known ones, since its value may hold colons of its own; in prose every
 * sentence that begins `Capital words:` begins another value.
 */
function marksOf(text, at, bullet, isKnown) {
    const dashed = dashedMark(text, at, bullet, isKnown);
    const marks = dashed ? [dashed] : [];
    const first = dashed?.behind ?? at;
    const hasWide = text.includes('：');
    /** The next colon: where none is near, no label begins, and the expression is spared. */
    let colon = text.indexOf(':', first);
    sentenceEnd.lastIndex = first;
    for (let start = dashed ? nextSentence(text) : at; start >= 0; start = nextSentence(text)) {
        if (colon >= 0 && colon < start)
            colon = text.indexOf(':', start);
        if (!hasWide && (colon < 0 || colon > start + LONGEST_LABEL))
            continue;
        const mark = markAt(text, start, bullet, start === at, isKnown);
        if (mark)
            marks.push(mark);
    }
    return marks;
}
function markAt(text, start, bullet, isFirst, isKnown) {
    labelAt.lastIndex = start;
    const match = labelAt.exec(text);
    if (!match)
        return null;
    const words = match[1];
    const label = (0,report_words/* kebab */.i9)(words);
    const behind = start + match[0].length;
    const known = isKnown(label);
    const spaced = behind >= text.length || ' \t'.includes(text[behind]);
    const begins = isFirst || (!bullet && startsUpper(words) && !isAfterComma(text, start));
    return known || (spaced && begins) ? { label, known, start, behind } : null;
}
/** A known label without a colon, where the words of a line begin: before a dash, or in bold in a list item. */
function dashedMark(text, start, bullet, isKnown) {
    dashedLabelAt.lastIndex = start;
    boldLabelAt.lastIndex = start;
    const match = dashedLabelAt.exec(text) ?? (bullet ? boldLabelAt.exec(text) : null);
    const label = match ? (0,report_words/* kebab */.i9)(match[1]) : '';
    return match && isKnown(label) ? { label, known: true, start, behind: start + match[0].length } : null;
}
/** Behind a comma only a known label begins a value: `Lead: Jo, Approver: Ann`. */
function isAfterComma(text, start) {
    return /[,/]\s{0,3}$/.test(text.slice(Math.max(0, start - 4), start));
}
function nextSentence(text) {
    return sentenceEnd.test(text) ? sentenceEnd.lastIndex : -1;
}
function startsUpper(words) {
    const first = words[0];
    return first !== first.toLowerCase();
}
function valueBehind(text, mark, next, line) {
    const raw = text.slice(mark.behind, next?.start);
    const words = next ? raw.replace(/[.;·•|,/][ \t]{0,3}$/, '').trim() : raw.trim();
    const at = mark.behind + (raw.length - raw.trimStart().length);
    const from = line.from + at;
    return { label: mark.label, words, line: line.number, column: at + 1, from, to: from + words.length };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/fact-words.js





/** A report says a thing once or twice; hundreds of times is an attack on the reader's time. */
const fact_words_MOST = 200;
/** Collects what the sections say about the facts of the table. */
function sayingsIn(pieces) {
    const sayings = new Map();
    for (const { key: section, lines } of pieces) {
        for (const labelled of labelledOn(lines, (0,known_facts/* isKnownIn */.ns)(section))) {
            const fact = (0,known_facts/* factIdOf */.vg)(labelled.label);
            const about = sayings.get(fact) ?? [];
            if (about.length < fact_words_MOST)
                about.push({ ...labelled, section, fact });
            sayings.set(fact, about);
        }
    }
    return sayings;
}
/** What is said about a fact of a section: in its own section first, then where the level and the status stand. */
function aboutFact(sayings, section, fact) {
    const about = sayings.get(fact) ?? [];
    const own = about.filter((one) => one.section === section);
    if (!known_facts/* statusFacts */.O7.has(fact))
        return own;
    return [...own, ...about.filter((one) => one.section !== section && known_facts/* statusSections */.rG.includes(one.section))];
}
/** Reads the typed fields of a form's body; lines that are no part of an answer are named, never lost silently. */
function fieldAnswers(pieces) {
    const findings = [];
    const answers = pieces.map((piece) => {
        const fact = piece.key;
        const shown = piece.lines.spoken.filter((line) => line.context !== 'comment' && (0,report_words/* visible */.RK)(line.text).trim() !== '');
        const list = editedList(fact, shown);
        if (list) {
            findings.push(list.finding);
            return list.answer;
        }
        const [first, second] = shown;
        if (second)
            findings.push(unplaced(fact, second, `“${titleOf(fact)}” takes one line`));
        if (!first) {
            return {
                fact,
                words: '',
                line: piece.heading?.number ?? 1,
                column: null,
                from: piece.textFrom,
                to: piece.textFrom,
            };
        }
        const text = (0,report_words/* visible */.RK)(first.text);
        const words = text.trim();
        const at = text.length - text.trimStart().length;
        const from = first.from + at;
        return { fact, words, line: first.number, column: at + 1, from, to: from + words.length };
    });
    return { answers, findings };
}
/** What to say of text that belongs to no field or section. */
function unplaced(field, line, reason) {
    return {
        rule: 'unplaced',
        level: field === null ? 'note' : 'warning',
        field,
        ...(0,places/* placeOn */.n)(line),
        message: `${reason}, so the text from here on belongs to no answer. Move it into the section it is about.`,
    };
}
function titleOf(fact) {
    return known_facts/* placedFacts */.vu.find((one) => one.fact.id === fact)?.fact.title ?? fact;
}


/***/ }),

/***/ 93884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ titlesByHand),
/* harmony export */   O7: () => (/* binding */ statusFacts),
/* harmony export */   UG: () => (/* binding */ sectionsByTitle),
/* harmony export */   k9: () => (/* binding */ knownSections),
/* harmony export */   ns: () => (/* binding */ isKnownIn),
/* harmony export */   pA: () => (/* binding */ knownFields),
/* harmony export */   rG: () => (/* binding */ statusSections),
/* harmony export */   vg: () => (/* binding */ factIdOf),
/* harmony export */   vu: () => (/* binding */ placedFacts),
/* harmony export */   wH: () => (/* binding */ fieldTitles)
/* harmony export */ });
/* unused harmony export NOTES */
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62405);


/** Every fact of the table, in its order. */
const placedFacts = _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.flatMap((section) => section.facts.map((fact) => ({ section: section.id, fact })));
/** Facts that people also write down where the level and the status stand, whatever section the table gives them. */
const statusFacts = new Set([
    ...(0,_domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .typedFacts */ .Io)('full').map((fact) => fact.id),
    'owasp',
    'state',
    'next-review',
]);
const statusSections = ['impact', 'severity-and-status'];
/** Labels that people write for a fact's title. */
const otherLabels = {
    kind: ['incident-kind', 'incident-type'],
    severity: ['actual-severity', 'severity-actual', 'severity-level', 'sev'],
    'potential-severity': ['severity-potential', 'worst-case-severity'],
    system: ['systems', 'affected-system', 'affected-systems', 'system-affected', 'systems-affected'],
    'failure-modes': ['failure-mode', 'failure-mode-s'],
    'impact-types': ['impact-type'],
    'users-affected': [
        ...['affected-users', 'users-impacted', 'impacted-users', 'customers-affected', 'affected-customers'],
        'people-affected',
    ],
    duration: ['impact-duration'],
    'business-metrics-hit': ['business-metrics', 'business-impact', 'financial-impact'],
    'found-by': ['detected-by', 'discovered-by', 'noticed-by'],
    'signal-quality': ['signal'],
    'stopped-by': ['caught-by'],
    'user-notice': ['user-notification'],
    state: ['status', 'current-status', 'current-state', 'incident-status'],
    'next-review': ['next-review-date', 'review-date'],
    'incident-lead': ['lead', 'ic', 'commander', 'incident-commander', 'incident-manager'],
    'comms-lead': ['comms', 'communications', 'communications-lead'],
    'on-call': ['oncall', 'on-call-engineer', 'oncall-engineer'],
    approver: ['approvers', 'approved-by'],
};
const alsoCalled = new Map(Object.entries(otherLabels).flatMap(([id, labels]) => labels.map((label) => [label, id])));
const ids = new Set(placedFacts.map(({ fact }) => fact.id));
/** The id of the fact that a label (in kebab-case) names; the label itself when it names none. */
function factIdOf(label) {
    if (ids.has(label))
        return label;
    if (label.startsWith('owasp'))
        return 'owasp';
    if (label.startsWith('duration-of-'))
        return 'duration';
    return alsoCalled.get(label) ?? label;
}
/** True for labels that name a fact of the section, or one that people write wherever the status stands. */
function isKnownIn(section) {
    const own = new Set(placedFacts.filter((one) => one.section === section).map(({ fact }) => fact.id));
    const withStatus = statusSections.includes(section);
    return (label) => {
        const id = factIdOf(label);
        return own.has(id) || (withStatus && statusFacts.has(id));
    };
}
/** Headings that people write for a section's title. */
const otherTitles = {
    summary: ['Executive summary', 'Incident summary', 'TL;DR'],
    'root-cause': ['Root causes', 'Root cause analysis'],
    'models-and-prompts': ['Models & prompts'],
    'customer-comms': ['Customer communications', 'Customer communication'],
    'preventive-actions': ['Action items', 'Preventative actions'],
    'severity-and-status': ['Severity & status'],
};
/** Headings that stand for a section only in a report by hand, and only where none has its title. */
const titlesByHand = {
    summary: ['What happened', 'What happened?', 'Overview', 'Incident overview', 'Incident description'],
    impact: ['Customer impact', 'User impact', 'Business impact'],
    timeline: ['Incident timeline', 'Timeline of events', 'Chronology', 'Sequence of events'],
    detection: ['How it was found', 'How it was detected', 'How we found out', 'Discovery'],
    'root-cause': ['Cause', 'Causes', 'Why it happened', 'Why did it happen?', 'Why'],
    'contributing-factors': ['Contributing causes', 'Contributory factors'],
    'data-affected': ['Affected data', 'Data exposed', 'Data involved'],
    'models-and-prompts': ['Model and prompt', 'Models', 'Model'],
    'safeguards-in-place': ['Safeguards', 'Guardrails', 'Controls in place'],
    'customer-comms': ['Communications', 'Communication', 'Comms'],
    remediation: ['Resolution', 'Fix', 'Mitigation and resolution'],
    'preventive-actions': [
        'Follow-ups',
        'Follow-up actions',
        'Corrective actions',
        'Corrective and preventive actions',
        'Prevention',
    ],
    owners: ['People', 'Roles', 'Responders'],
    'severity-and-status': ['Status', 'Classification'],
    artifacts: ['Links', 'Evidence', 'References'],
};
/** The quick form's last question; its answer belongs to no section and is kept under this id. */
const NOTES = 'notes';
/** The sections as a document may head them, in order. */
const knownSections = [
    ..._domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.map((section) => ({
        key: section.id,
        titles: [section.title, ...(otherTitles[section.id] ?? [])],
        typed: false,
    })),
    { key: NOTES, titles: ['Anything else known'], typed: false },
];
/** The sections under each of their titles, folded. */
const sectionsByTitle = new Map(knownSections.flatMap((section) => section.titles.map((title) => [(0,_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(title), section])));
/** The typed fields of the forms, in the order in which they ask. */
const knownFields = (0,_domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .typedFacts */ .Io)('full').map((fact) => ({
    key: fact.id,
    titles: [fact.title],
    typed: true,
}));
/** Their titles, folded. */
const fieldTitles = new Set(knownFields.flatMap(({ titles }) => titles.map(_markdown_inline_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)));


/***/ }),

/***/ 43400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ readReport)
});

// EXTERNAL MODULE: ./build/src/domain/sections.js
var domain_sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/report/tables.js
var report_tables = __webpack_require__(91792);
// EXTERNAL MODULE: ./build/src/parsing/time/moment.js
var moment = __webpack_require__(29028);
// EXTERNAL MODULE: ./build/src/parsing/time/moment-findings.js
var moment_findings = __webpack_require__(91099);
// EXTERNAL MODULE: ./build/src/parsing/markdown/boxes.js
var boxes = __webpack_require__(56783);
// EXTERNAL MODULE: ./build/src/parsing/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/src/parsing/report/choices.js + 1 modules
var choices = __webpack_require__(25545);
// EXTERNAL MODULE: ./build/src/parsing/report/people.js
var people = __webpack_require__(99678);
// EXTERNAL MODULE: ./build/src/parsing/report/values.js
var values = __webpack_require__(88971);
// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var report_words = __webpack_require__(32288);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/parsing/actions/action-remarks.js

const kinds = lists/* closedLists */.A['action-kind'].map((choice) => choice.id).join('|');
const person = '@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?';
const day = '\\d{4}-\\d{2}-\\d{2}';
/** A day as people write it otherwise: `03/04/2026`, `5 March 2027`, `March 5, 2027`. Which it is, is for the reader of dates. */
const otherNamedDay = '\\d{1,2}(?:st|nd|rd|th|\\.)? [A-Z][a-z]{2,8}\\.?,? \\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const monthYear = '(?:early |mid[ -]|late )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.? \\d{4}';
/** A day that is none: `TBD`, `end of Q4`, `July 2026`. */
const vagueDay = `(?:tbd|unknown|asap|soon|next|end of|q[1-4]|${monthYear})(?![\\w-])`;
const otherDay = `\\d{1,4}[./]\\d{1,2}[./]\\d{1,4}|${otherNamedDay}`;
/** Things said about an action; every pattern is bounded, so that a sweep is linear. */
const remarks = [
    {
        tells: 'kind',
        needs: ['(', '[', 'kind:'],
        pattern: new RegExp(`[([](?:kind: ?)?(${kinds})[)\\]]|\\bkind: {0,3}(${kinds})\\b`, 'gi'),
    },
    { tells: 'kind', needs: [':', '-', '–', '—'], pattern: new RegExp(`^(${kinds})(?::| [-–—](?= ))`, 'gi') },
    {
        tells: 'kind',
        needs: ['–', '—', ';', '|', '·'],
        pattern: new RegExp(`(?<=[–—;|·] )(${kinds})(?=\\.?\\s{0,3}$)`, 'gi'),
    },
    {
        tells: 'due',
        needs: ['-'],
        pattern: new RegExp(`[([]?(?:\\b(?:due|by|until|before|deadline|eta|target|when|done|completed)(?: on| by)?:? {0,3}${weekday})?\\b(${day})\\b[)\\]]?`, 'gi'),
    },
    {
        tells: 'due',
        needs: ['due', 'by', 'until', 'before', 'deadline', 'eta', 'target'],
        pattern: new RegExp(`[([]?\\b(?:due|by|until|before|deadline|eta|target)(?: on| by)?:? {0,3}${weekday}(${otherDay})(?![\\w/])[)\\]]?`, 'gi'),
    },
    {
        tells: 'due',
        needs: ['19', '20', '21'],
        pattern: new RegExp(`(?<=[–—,(|→-] ?)(${otherNamedDay}|\\d{1,2}[./]\\d{1,2}[./](?:19|20|21)\\d{2})[)\\]]?(?=[\\s\\0.,;:|)–—-]{0,80}$)`, 'gi'),
    },
    {
        tells: 'due',
        needs: ['20', 'tbd', 'next', 'within', ' in ', 'end of'],
        pattern: new RegExp(`(?<=[–—,(|→-] ?)(tbd|${monthYear}|next (?:sprint|week|month|quarter|release)|end of [a-z]{1,9}(?: \\d{4})?|(?:with)?in \\d{1,3} (?:days|weeks|months))(?=[\\s\\0.,;:|)–—-]{0,80}$)`, 'gi'),
    },
    {
        tells: 'owner',
        needs: ['owner:', 'assignee:', 'dri:', 'responsible:', 'who:'],
        pattern: /[([]?\b(?:owner|assignee|dri|responsible|who): {0,3}([^\s,;|()[\]–—@\0](?:(?!\.? {1,3}(?:due|kind|deadline|eta|target):)[^,;|()[\]–—@\0]){0,59})[)\]]?/gi,
    },
    {
        tells: 'owner',
        needs: ['owner ', 'assigned to ', 'owned by '],
        pattern: /[([]?\b(?:[Oo]wner|[Aa]ssigned to|[Oo]wned by) (\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,2})(?=[ \0]{0,3}(?:[,;|)\]–—\0-]|$))[)\]]?/gu,
    },
    {
        tells: 'owner',
        needs: ['@'],
        pattern: new RegExp(`[([]?(?:\\bowners?:? {1,3}|\\b(?:assignee|dri|responsible|who): {1,3}|\\b(?:assigned to|owned by) |(?:[→➜]|[=-]>) ?)?(?<![\\w/])(${person})(?:(?: and | & | \\+ |, ?|/)@[\\w/-]{1,100}){0,4}[)\\]]?:?`, 'gi'),
    },
    {
        tells: 'due',
        needs: ['due'],
        pattern: /[([]?\bdue(?: date)?: {0,3}([^\s,;|()[\]–—@\0][^,;|()[\]–—@\0]{0,39})[)\]]?/gi,
    },
    {
        tells: 'due',
        needs: ['due ', 'by ', 'until '],
        pattern: new RegExp(`[([]?\\b(?:due|by|until)(?: the)? (${vagueDay}[^,;|()[\\]–—@\\0]{0,30})[)\\]]?`, 'gi'),
    },
    { tells: 'due', needs: ['q'], pattern: /[([]?\b(q[1-4][ /-]?20\d{2})[)\]]?(?=[\s\0.,;:|)–—-]{0,80}$)/gi },
];
/** The first such remark in the words: a date that is a due date, and of logins rather one that stands aside. */
function findRemark({ tells, pattern }, words) {
    const matches = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
        if (tells === 'due' ? isDue(match, words) : tells !== 'owner' || standsAside(match, words))
            return match;
        if (matches.length === 0)
            matches.push(match);
    }
    return tells === 'owner' ? (matches[0] ?? null) : null;
}
/** A date is the due date when a word says so, or when nothing but remarks stands behind it. */
function isDue(match, words) {
    return /[a-z]/i.test(match[0]) || standsAside(match, words);
}
const vagueTail = new RegExp(`[([]?\\b(?:due(?: date)?:|(?:due|by|until) (?:the )?${vagueDay}).{0,60}$`, 'i');
/** True for a remark at the start or end of the words: `@bob: …`, `… – @bob`; a mention in mid-sentence stays a word of it. */
function standsAside(match, words) {
    const to = match.index + match[0].length;
    const behind = words
        .slice(to, to + 200)
        .replace(/@[\w/.-]{1,140}|#\d{1,9}/g, '')
        .replace(/(?:\(|[–—-] )(?:done|closed|completed?)\)?[\s.]{0,3}$/i, '')
        .replace(vagueTail, '');
    const isLabelled = /[:→]/.test(match[0]);
    const isFirst = match.index <= 200 && !/[\p{L}\p{N}]/u.test(words.slice(0, match.index));
    return isLabelled || isFirst || !/[\p{L}\p{N}]/u.test(behind);
}

;// CONCATENATED MODULE: ./build/src/parsing/actions/action-words.js



/** `… — Ann Lee` in front of a due date: a name behind a dash or in brackets, with nothing but remarks behind it. */
const trailingName = /(?: [-–—|→] |\()(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2})[ \0.,;:|)→–—-]{0,60}$/u;
/**
 * Reads an action written as a list item: `Add eval for X (#12) (eval) @bob due 2026-03-01`, its remarks in any order. With
 * its issue's number it reads exactly as without; a bare `#45` is a mention, not its issue.
 */
function readActionWords(words) {
    const number = / ?\(#(\d{1,9})(?:, (?:done|not planned))?\)/.exec(words);
    if (!number)
        return { ...readRemarks(words), issue: null };
    const own = readRemarks(words.slice(0, number.index) + words.slice(number.index + number[0].length));
    const behind = (at, edge = at) => (edge < number.index ? at : at + number[0].length);
    const { action, owner, due } = own.at;
    const at = {
        action: behind(action),
        owner: owner === null ? null : behind(owner),
        due: due === null ? null : behind(due),
    };
    return { ...own, at, end: behind(own.end, own.end - 1), issue: Number(number[1]) };
}
function readRemarks(words) {
    const told = {};
    const lower = words.toLowerCase();
    let left = withPlainLabels(words);
    for (const remark of remarks) {
        if (told[remark.tells] !== undefined || !remark.needs.some((mark) => lower.includes(mark)))
            continue;
        const match = findRemark(remark, left);
        if (!match)
            continue;
        const said = match[1] ?? match[2] ?? '';
        const at = said.startsWith('@') ? match[0].indexOf(said) : match[0].lastIndexOf(said);
        told[remark.tells] = { words: said.trim(), at: match.index + at };
        if (remark.tells === 'owner' && !standsAside(match, left))
            continue;
        const to = match.index + match[0].length;
        left = left.slice(0, match.index) + '\u0000'.repeat(match[0].length) + left.slice(to);
    }
    if (told.due !== undefined && told.owner === undefined) {
        const name = trailingName.exec(left);
        if (name) {
            const said = name[1];
            told.owner = { words: said, at: name.index + name[0].indexOf(said) };
            left = left.slice(0, name.index) + '\u0000'.repeat(left.length - name.index);
        }
    }
    return { ...ownWords(left), ...valuesOf(told), at: placesOf(told, left) };
}
const markedLabel = /(\*{1,3}|_{1,3})(owner|assignee|dri|kind|due(?: date)?|deadline|eta|target)(?::\1|\1:)/gi;
/** The words with `**Owner:**` and `*due*:` as plain labels, every other character where it was. */
function withPlainLabels(words) {
    return words.replace(markedLabel, (whole, marks, label) => `${' '.repeat(marks.length)}${label}:`.padEnd(whole.length));
}
function valuesOf({ kind, owner, due }) {
    return {
        kind: kind?.words ? (0,choices/* readChoice */.Kf)(kind.words, 'action-kind') : null,
        owner: owner?.words.replace(/^@/, '').replace(/(?<=\p{Ll}{2})\.$/u, '') ?? null,
        due: (0,values/* readDue */.vV)(due?.words ?? ''),
    };
}
function placesOf({ owner, due }, left) {
    const action = Math.max(0, left.search(/[^\s\0,;:|·–—-]/));
    return { action, owner: owner?.at ?? null, due: due?.at ?? null };
}
/** Joins what stood around a remark; of two marks that meet the full stop stays, else the later one. */
function joined(told, piece) {
    if (!/^[.,;]/.test(piece))
        return `${told} ${piece}`;
    return told.endsWith('.') ? told + piece.slice(1) : told.replace(/[,;]$/, '') + piece;
}
/** What is left when the remarks are gone, and where it ends. */
function ownWords(left) {
    if (!left.includes('\0'))
        return { action: left.trim(), end: left.trimEnd().length };
    const pieces = left.split(/\u0000+/).map((piece) => piece.trim());
    const action = pieces
        .reduce(joined)
        .replace(/ {2,}/g, ' ')
        .replace(/[,;](?: ?[.,;])+/g, (marks) => marks.at(-1))
        .replace(/ [–—·|-](?: [–—·|-])+(?= |$)/g, (dashes) => dashes.slice(0, 2))
        .replaceAll('~~', '')
        .trim()
        .replace(/^[ ,;:|·→–—-]{1,10}/, '')
        .replace(/ [–—-]\.$/, '')
        .replace(/[ ,;:|·→–—-]{1,10}$/, '');
    const last = pieces.findLast((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? '';
    const end = left.lastIndexOf(last) + last.replace(/[ ,;:|·–—-]{1,10}$/, '').length;
    return { action, end: last === '' ? left.length : end };
}

// EXTERNAL MODULE: ./build/src/parsing/actions/none-because.js
var none_because = __webpack_require__(52051);
// EXTERNAL MODULE: ./build/src/parsing/actions/plain-words.js + 1 modules
var plain_words = __webpack_require__(66150);
// EXTERNAL MODULE: ./build/src/parsing/actions/action-table.js
var action_table = __webpack_require__(24167);
;// CONCATENATED MODULE: ./build/src/parsing/actions/said-below.js



const label = /^[*_]{0,3}([a-z][a-z -]{1,20}?)[*_]{0,3} ?:[*_]{0,3} {0,3}(?=\S)/i;
/** What such a line says: `**Owner:** @bob`, or `@bob, due 2026-03-01` and nothing else; `place` is that of its words. */
function saidBelow({ action, owner, due, at }, words, place) {
    if (action === '' && (owner !== null || due !== null)) {
        return [
            ...(owner === null ? [] : [belowAt('owner', owner, (0,places/* further */.V)(place, at.owner ?? 0))]),
            ...(due === null ? [] : [belowAt('due', due, (0,places/* further */.V)(place, at.due ?? 0))]),
        ];
    }
    const match = label.exec(words);
    const column = match ? (0,action_table/* columnOf */.u)((0,report_words/* kebab */.i9)(match[1])) : null;
    if (!match || !column || column === 'action')
        return [];
    const from = match[0].length;
    return [belowAt(column, words.slice(from), (0,places/* further */.V)(place, from))];
}
function belowAt(column, value, place) {
    return { column, value, place };
}

;// CONCATENATED MODULE: ./build/src/parsing/actions/action-list.js










/** The actions of a list but those struck out as a whole, each with what its nested lines say. */
function listActions(lines, most) {
    const items = [];
    const prose = [];
    let noneBecause = null;
    for (const line of lines) {
        if (line.context !== 'text')
            continue;
        const text = (0,report_words/* visible */.RK)(line.text);
        const opening = (0,report_words/* openingOf */.E4)(text);
        const words = text.slice(opening.at).trim();
        if ((0,none_because/* isNone */.$)(words))
            noneBecause ??= (0,none_because/* reasonForNone */.w)(words);
        else if (!opening.bullet) {
            if (!addBelow(items, words, line, opening))
                prose.push({ words, line, at: opening.at });
        }
        else if (items.length < most || isBelow(items.at(-1), opening.indent))
            addItem(items, text, line, opening);
        else
            break;
    }
    const promised = prose.slice(0, most).filter(isPromise);
    const unlisted = promised.map(({ line, at }) => (0,places/* placeOn */.n)(line, at));
    return { actions: items.flatMap(itemActions), noneBecause, unlisted };
}
function addItem(items, text, line, { at, indent }) {
    const boxed = /^\[[ xX]\][ \t]{1,3}/.exec(text.slice(at, at + 8));
    const from = at + (boxed?.[0].length ?? 0);
    const parent = items.at(-1);
    const words = text.slice(from).trimEnd();
    const own = readActionWords(words);
    const item = { words, own, line, at: from, indent, nested: [] };
    if (isBelow(parent, indent)) {
        innermost(parent, indent).nested.push({ says: saidBelow(own, words, (0,places/* placeOn */.n)(line, from)), item });
    }
    else
        items.push(item);
}
/** True for an indent that puts a line below the item. */
function isBelow(item, indent) {
    return item !== undefined && indent >= item.indent + 2;
}
/** The last item of an item's own list where a line with that indent stands under it; else the item. */
function innermost(parent, indent) {
    const last = parent.nested.at(-1)?.item;
    return last && isBelow(last, indent) ? last : parent;
}
/** Adds an indented line below an item that says something about it; false for other words, which are none of its own. */
function addBelow(items, words, line, { at, indent }) {
    const parent = items.at(-1);
    if (!isBelow(parent, indent))
        return false;
    const says = saidBelow(readActionWords(words), words, (0,places/* placeOn */.n)(line, at));
    if (says.length > 0)
        innermost(parent, indent).nested.push({ says, item: null });
    return says.length > 0;
}
/** True where words name who does what by when. */
function isPromise({ words, line }) {
    if (words === '' || line.heading)
        return false;
    const { action, owner, due } = readActionWords(words);
    return action !== '' && owner !== null && due !== null;
}
/** The item's action, or those of the list below it where it only heads them: `Short term:`. */
function itemActions(item) {
    const { own } = item;
    const others = item.nested.flatMap(({ item: one }) => (one && promises(one) ? [one] : []));
    const isAction = others.length === 0 || own.owner !== null || own.due !== null || item.nested.some(isAbout);
    const items = isAction ? [item] : others;
    return items.flatMap((one) => itemAction(one) ?? []);
}
function isAbout({ says }) {
    return says.length > 0;
}
/** True for an action with an owner or a day. */
function promises({ own: { action, owner, due }, nested }) {
    return action !== '' && (owner !== null || due !== null || nested.some(isAbout));
}
const action_list_open = /^(?:tbd|tba|todo|unknown|pending|n\/a)\.?$/i;
function itemAction({ words, own, line, at, nested }) {
    if ((0,report_words/* isEmptyAnswer */.wR)(own.action) ||
        action_list_open.test(own.action) ||
        (own.issue === null && (0,boxes/* withoutStrike */.h)(words) !== null))
        return null;
    const below = nested.flatMap(({ says }) => says);
    const said = (column) => below.find((one) => one.column === column);
    const [kind, owner, due] = [said('kind'), said('owner'), said('due')];
    const on = (offset) => (0,places/* placeOn */.n)(line, at + offset);
    const action = on(own.at.action);
    return {
        action: (0,plain_words/* plainWords */.c)(nested.length > 0 ? own.action.replace(/:(?=[*_]{0,2}$)/, '') : own.action),
        kind: own.kind ?? (0,choices/* readChoice */.Kf)(kind?.value ?? '', 'action-kind'),
        owner: (0,people/* readPerson */.c)(own.owner ?? owner?.value ?? ''),
        due: own.due ?? (0,values/* readDue */.vV)(due?.value ?? ''),
        issue: own.issue,
        line: line.number,
        places: {
            action,
            owner: (own.at.owner === null ? owner?.place : on(own.at.owner)) ?? action,
            due: (own.at.due === null ? due?.place : on(own.at.due)) ?? action,
        },
        end: line.from + at + own.end,
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/actions/action-rows.js






/** More promises than anyone keeps; GitHub allows an issue 100 sub-issues. */
const MOST = 200;
/** Reads table rows and list items as actions, in the order of the lines. Offsets are those of the scanned text. */
function readActions(lines) {
    const { tables, others } = (0,report_tables/* tablesOn */.f)(lines);
    const listed = listActions(others, MOST + 1);
    const all = [...tables.flatMap((table) => (0,action_table/* tableActions */.y)(table, MOST + 1)), ...listed.actions].sort((a, b) => a.line - b.line);
    const actions = all.slice(0, MOST);
    return {
        actions,
        noneBecause: listed.noneBecause,
        findings: [...unreadDates(actions), ...listed.unlisted.map(unlistedAction), ...tooMany(all[MOST])],
    };
}
function unreadDates(actions) {
    return actions.flatMap(({ due, places }) => {
        if (due === null || (0,time/* isDate */.$P)(due))
            return [];
        return (0,moment_findings/* momentFinding */.K)((0,moment/* readMoment */.T)(due), 'preventive-actions', places.due) ?? [];
    });
}
function unlistedAction(place) {
    const message = 'Somebody promises something by a day here, but in no list and no table, so it was read as no action. Begin the line with `- `, or move the words up to their action.';
    return { rule: 'action-unlisted', level: 'warning', field: 'preventive-actions', ...place, message };
}
function tooMany(next) {
    if (!next)
        return [];
    const message = `Only the first ${MOST} actions were read. Keep those that somebody will do.`;
    const place = next.places.action;
    return [{ rule: 'too-many-actions', level: 'warning', field: 'preventive-actions', ...place, message }];
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/time/notices.js
var notices = __webpack_require__(86819);
// EXTERNAL MODULE: ./build/src/parsing/time/timeline.js + 8 modules
var time_timeline = __webpack_require__(60696);
// EXTERNAL MODULE: ./build/src/parsing/markdown/blocks.js
var blocks = __webpack_require__(87926);
;// CONCATENATED MODULE: ./build/src/parsing/report/footnotes.js

const opening = /^(?:[\s>*+-]|\d{1,9}[.)]){0,60}(?=\[\^[^\]\s]{1,100}\]:)/;
/**
 * The numbers of the lines that belong to a footnote: those below `[^1]:` that stand four columns further in. GitHub shows them at
 * the end of the page where something refers to the note, else nowhere
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes).
 */
function footnoteLines(lines) {
    const inside = new Set();
    let from = null;
    for (const { text, number } of lines) {
        if (text.trim() === '')
            continue;
        if (from !== null && (0,blocks/* indentFrom */.P6)(text, 0, 0).column >= from + 4)
            inside.add(number);
        else
            from = opening.exec(text)?.[0].length ?? null;
    }
    return inside;
}

;// CONCATENATED MODULE: ./build/src/parsing/report/checklist.js



/** A list item that is struck through with its box: `- ~~[ ] text~~`, with a remark behind it or not. */
const struckWhole = /^(\s{0,60}(?:[-*+]|\d{1,9}[.)]) {1,4})~~(\[[ xX]\] )([^~]{1,500})~~(?!~)/;
/**
 * The boxes of a task list, at any depth: ticked, open, or `n/a` where the text is struck through. Boxes that GitHub shows
 * in code or quotes, or hides in HTML comments or footnotes, are none, so that a list hidden from people cannot pass for a ticked one:
 * `shown` is the whole body, read without ending early what would swallow a section.
 */
function readChecklist(lines, shown) {
    const hidden = footnoteLines(lines);
    return lines.flatMap((line) => {
        if (!line.text.includes('[') || hidden.has(line.number))
            return [];
        if (shown.standingOf(line.number - 1).context !== 'text')
            return [];
        const words = (0,report_words/* visible */.RK)(line.text);
        const withBox = words.replace(struckWhole, '$1$2~~$3~~');
        const box = (0,boxes/* readBox */.u)(withBox);
        if (withBox !== words && box?.state !== 'n/a')
            return [];
        return box && box.label !== '' ? [{ text: box.label, done: box.state, line: line.number }] : [];
    });
}

// EXTERNAL MODULE: ./build/src/parsing/report/fact-words.js + 3 modules
var fact_words = __webpack_require__(45877);
// EXTERNAL MODULE: ./build/src/parsing/report/known-facts.js
var known_facts = __webpack_require__(93884);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/report/severity.js
var severity = __webpack_require__(39442);
;// CONCATENATED MODULE: ./build/src/parsing/report/levels.js




/**
 * The level of a report: the form's own field where there is one, else the graver of what Impact, Severity and status and
 * the status line say. A level marked potential is the potential one and never a conflict.
 */
function reportLevels(said, lines, fields) {
    const { actual, potential } = levelsSeen(said, lines);
    const field = answered(fields.get('severity'));
    const potentialField = answered(fields.get('potential-severity'));
    const severity = field ? fieldLevel(field) : gravest(actual);
    return {
        severity,
        potential: potentialField ? fieldLevel(potentialField) : gravest(potential),
        findings: field ? overruled(actual, severity) : disagreement(actual, severity),
    };
}
function levelsSeen(said, lines) {
    const marked = (0,fact_words/* aboutFact */.i_)(said, 'impact', 'potential-severity').map((one) => {
        const { actual, potential } = (0,severity/* readLevels */.I)(one.words);
        return { ...one, actual: [], potential: [...actual, ...potential] };
    });
    const plain = (0,fact_words/* aboutFact */.i_)(said, 'impact', 'severity').map((one) => ({ ...one, ...(0,severity/* readLevels */.I)(one.words) }));
    const all = [...plain, ...marked, ...lines];
    const seen = (kind) => all.flatMap(({ [kind]: levels, line, column }) => levels.map((level) => ({ level, line, column })));
    return { actual: seen('actual'), potential: seen('potential') };
}
function gravest(seen) {
    return (0,severities/* worst */.QZ)(...new Set(seen.map((one) => one.level)));
}
function fieldLevel({ words }) {
    return (0,severity/* leadingLevel */.V)(words) ?? (0,severities/* worst */.QZ)(...(0,severity/* readLevels */.I)(words).actual);
}
function answered(field) {
    return field && !(0,report_words/* isEmptyAnswer */.wR)(field.words) ? field : null;
}
function disagreement(actual, settled) {
    const message = (said) => `The report says ${said} here and ${settled} elsewhere; ${settled} counts. Correct the one that is wrong, or write “potential” beside it.`;
    return atOther(actual, settled, 'severity-disagrees', message);
}
function overruled(actual, settled) {
    const message = (said) => `This line says ${said}, the form's Severity field says ${settled ?? 'nothing that can be read'}; the field counts. Change the field if this line is right.`;
    return atOther(actual, settled, 'typed-field-repeated', message);
}
function atOther(actual, settled, rule, message) {
    const other = actual.find((one) => one.level !== settled);
    if (!other)
        return [];
    const { line, column } = other;
    return [{ rule, level: 'warning', field: 'severity', line, column, message: message(other.level) }];
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
;// CONCATENATED MODULE: ./build/src/parsing/report/link-scan.js
/** Where something may begin that matters to a link. Other schemes are named so that no URL inside of them is taken for a link. */
const marks = /[\\`<[\]#]|https?:\/\/|\b(?:javascript|vbscript|data):/gi;
const LONGEST_URL = 2048;
/** Marks that are looked at on one line: a line that has more is no list of links. */
const MOST_MARKS = 2000;
/** Reads the links of one line from left to right, as GitHub's Markdown sees them; every character is passed a bounded number of times. */
class LinkScan {
    text;
    definitionOf;
    found = [];
    /** Brackets that are open, and how many links were found before each. */
    open = [];
    /** Offset of the last run of backticks of each length: a run with none behind it opens no code. */
    lastRuns = new Map();
    constructor(text, definitionOf) {
        this.text = text;
        this.definitionOf = definitionOf;
        if (text.includes('`'))
            for (const run of text.matchAll(/`+/g))
                this.lastRuns.set(run[0].length, run.index);
    }
    read() {
        marks.lastIndex = 0;
        for (let count = 0; count < MOST_MARKS; count += 1) {
            const mark = marks.exec(this.text);
            if (!mark)
                break;
            marks.lastIndex = Math.max(mark.index + 1, this.step(mark[0], mark.index));
        }
        return this.found;
    }
    /** Reads what begins at an offset; the offset behind it. */
    step(mark, at) {
        if (mark === '\\')
            return at + 2;
        if (mark === '`')
            return this.behindCode(at);
        if (mark === '<')
            return this.angle(at);
        if (mark === '#')
            return this.issue(at);
        if (mark === ']')
            return this.close(at);
        if (mark !== '[')
            return this.bare(mark, at);
        this.open.push({ at, before: this.found.length });
        return at + 1;
    }
    add(from, to, words, url, reference = '') {
        this.found.push({ from, to, words, url, reference });
    }
    behindCode(at) {
        let end = at;
        while (this.text.charCodeAt(end) === 96)
            end += 1;
        const length = end - at;
        if ((this.lastRuns.get(length) ?? 0) <= at)
            return end;
        const run = /`+/g;
        run.lastIndex = end;
        for (let next = run.exec(this.text); next; next = run.exec(this.text))
            if (next[0].length === length)
                return run.lastIndex;
        return end;
    }
    angle(at) {
        const auto = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2048})>/iy;
        auto.lastIndex = at;
        const match = auto.exec(this.text);
        if (!match)
            return at + 1;
        const url = match[1];
        if (isWeb(url))
            this.add(at, auto.lastIndex, null, url);
        return auto.lastIndex;
    }
    /** `#12` and `owner/repo#12`, where no word runs into them. */
    issue(at) {
        const number = /#([1-9]\d{0,8})(?!\w)/y;
        number.lastIndex = at;
        const match = number.exec(this.text);
        if (!match)
            return at + 1;
        let from = at;
        while (from > at - 140 && /[\w./-]/.test(this.text[from - 1] ?? ' '))
            from -= 1;
        const repository = this.text.slice(from, at);
        if (repository === '' && !/[&/#@]/.test(this.text[at - 1] ?? ''))
            this.add(at, number.lastIndex, null, null, match[0]);
        else if (/^[a-z\d][a-z\d-]{0,38}\/[\w.-]{1,100}$/i.test(repository)) {
            const url = `https://github.com/${repository}/issues/${match[1]}`;
            this.add(from, number.lastIndex, null, url, repository + match[0]);
        }
        return number.lastIndex;
    }
    bare(scheme, at) {
        const end = this.endOfRun(at, this.open.length > 0 ? /[\s<>"`|\]]/g : /[\s<>"`|]/g);
        const isOurs = /^https?:/i.test(scheme) && !/\w/.test(this.text[at - 1] ?? ' ');
        if (!isOurs || end - at > LONGEST_URL)
            return end;
        const url = trimmed(this.text.slice(at, end));
        if (isWeb(url))
            this.add(at, at + url.length, null, url);
        return end;
    }
    endOfRun(at, stop) {
        stop.lastIndex = at;
        return stop.exec(this.text)?.index ?? this.text.length;
    }
    /** A closing bracket: `](url)` and `][ref]` make its words a link, and so does `[ref]` alone where it is defined. */
    close(at) {
        const opening = this.open.pop();
        if (!opening)
            return at + 1;
        const words = this.text.slice(opening.at + 1, at);
        const target = this.text[at + 1] === '(' ? this.destination(at + 2) : this.referenced(words, at + 1);
        if (!target)
            return at + 1;
        if (target.url !== null && isWeb(target.url)) {
            this.found.length = opening.before;
            this.add(opening.at, target.end, words, target.url);
        }
        return target.end;
    }
    destination(at) {
        const angled = /[ \t]{0,9}<([^<>]{0,2048})>/y;
        angled.lastIndex = at;
        const match = angled.exec(this.text);
        const from = match ? at : at + (/^[ \t]{0,9}/.exec(this.text.slice(at, at + 9))?.[0].length ?? 0);
        const to = match ? angled.lastIndex : this.endOfDestination(from);
        const url = match ? match[1] : this.text.slice(from, to);
        const ending = /(?:[ \t]{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?[ \t]{0,9}\)/y;
        ending.lastIndex = to;
        if (ending.test(this.text))
            return { url, end: ending.lastIndex };
        return isWeb(url) ? null : { url: '', end: to };
    }
    /** Parentheses inside a destination come in pairs; white space ends it. */
    endOfDestination(from) {
        let depth = 0;
        let at = from;
        for (; at < this.text.length && at < from + LONGEST_URL; at += 1) {
            const code = this.text.charCodeAt(at);
            if (code <= 32 || (code === 41 && depth === 0))
                break;
            if (code === 40)
                depth += 1;
            else if (code === 41)
                depth -= 1;
        }
        return at;
    }
    referenced(words, at) {
        const named = /\[([^[\]]{0,100})\]/y;
        named.lastIndex = at;
        const match = named.exec(this.text);
        if (!match && words.length > 100)
            return null;
        const url = this.definitionOf(match?.[1] || words);
        return url === null ? null : { url, end: match ? named.lastIndex : at };
    }
}
/** An http or https URL with a host. */
function isWeb(url) {
    return /^https?:\/\//i.test(url) && url.length <= LONGEST_URL && !/\s/.test(url) && URL.canParse(url);
}
/** A bare URL without the punctuation of the sentence around it; a closing parenthesis stays where one inside opens it. */
function trimmed(run) {
    let surplus = (run.match(/\)/g)?.length ?? 0) - (run.match(/\(/g)?.length ?? 0);
    let end = run.length;
    for (; end > 0; end -= 1) {
        const last = run[end - 1];
        if (last === ')' && surplus > 0)
            surplus -= 1;
        else if (!`.,:;!?'*_~]}。，、；：！？）】」』`.includes(last))
            break;
    }
    return run.slice(0, end);
}

;// CONCATENATED MODULE: ./build/src/parsing/report/links.js



/** A report points at some dozens of things; more are an attack on the reader's time. */
const links_MOST = 200;
/** Lines that may hold links, and are looked at for them. */
const MOST_LINES = 2000;
const LONGEST_TITLE = 200;
/**
 * The links on lines that are text or quotes, in their order, each once: `[title](url)`, `[title][ref]`, `<url>`, bare URLs, and
 * issues as GitHub writes them (`#12`, `owner/repo#12`). Only http and https are links. What has no words of its own is
 * titled by the label before it (`- Dashboard: https://…`), else by itself. At most 200; time is proportional to the lines.
 * `everywhere` gives the lines on which definitions (`[ref]: url`) may stand; it is asked only where a reference stands.
 */
function readLinks(lines, everywhere = () => lines) {
    const found = new Map();
    let definitions = null;
    const definitionOf = (ref) => {
        definitions ??= definitionsOn(everywhere());
        return definitions.get(refKey(ref)) ?? null;
    };
    let looked = 0;
    for (const line of lines) {
        if (found.size >= links_MOST || looked >= MOST_LINES)
            break;
        if (!mayLink(line) || definition.test(line.text))
            continue;
        looked += 1;
        for (const link of linksOn((0,report_words/* visible */.RK)(line.text), definitionOf)) {
            if (found.size < links_MOST)
                found.set(`${link.title}\n${link.url}`, link);
        }
    }
    return [...found.values()];
}
function mayLink({ context, text }) {
    return (context === 'text' || context === 'quote') && /:\/\/|#\d|\[[^[\]]*\]/.test(text);
}
function linksOn(text, definitionOf) {
    let behind = 0;
    let label = null;
    return new LinkScan(text, definitionOf).read().map(({ from, to, words, url, reference }) => {
        label = labelBefore(text.slice(behind, from)) ?? label;
        behind = to;
        if (url === null)
            return { title: label === null ? reference : `${label} ${reference}`, url };
        const own = words === null ? '' : titleOf(words);
        return { title: own || label || reference || url, url };
    });
}
/** The words that introduce a link on its line: a label before a colon or dash, or the table cell before it. */
function labelBefore(text) {
    const words = text.trimEnd().slice(-LONGEST_TITLE);
    const separator = /(?:[:：|–—]|\s-)[*_]{0,3}$/u.exec(words);
    if (!separator)
        return null;
    const before = words.slice(0, separator.index);
    const cell = before.slice(before.lastIndexOf('|') + 1).replace(/^[\s>,;.)]+/, '');
    return titleOf(cell.slice((0,report_words/* openingOf */.E4)(cell).at).replace(/^\[[ xX]\]\s/, '')) || null;
}
function titleOf(words) {
    const title = (0,inline/* tidy */.DZ)((0,inline/* withoutMarks */.zw)(words.replace(/^!\[/, '[')));
    return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}
const definition = /^ {0,3}\[([^[\]]{1,100})\]:[ \t]{0,9}<?(https?:\/\/[^\s<>]{1,2000})/i;
function definitionsOn(lines) {
    const found = new Map();
    for (const { context, text } of lines) {
        const match = context === 'text' ? definition.exec(text) : null;
        if (match && !found.has(refKey(match[1])))
            found.set(refKey(match[1]), match[2]);
    }
    return found;
}
/** Markdown compares references without regard to case and spacing. */
function refKey(ref) {
    return (0,inline/* tidy */.DZ)(ref).toLowerCase();
}

// EXTERNAL MODULE: ./build/src/redaction/quoted.js
var quoted = __webpack_require__(85299);
;// CONCATENATED MODULE: ./build/src/parsing/report/money.js
/** ISO 4217 codes of the currencies whose sign is `$`; the first is meant where nothing says otherwise. */
const dollars = ['USD', 'AUD', 'BRL', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD'];
/** What a sign or a name may mean, the first where nothing else is said. */
const meanings = {
    $: dollars,
    dollar: dollars,
    dollars: dollars,
    'us dollars': ['USD'],
    US$: ['USD'],
    A$: ['AUD'],
    AU$: ['AUD'],
    C$: ['CAD'],
    CA$: ['CAD'],
    HK$: ['HKD'],
    MX$: ['MXN'],
    NT$: ['TWD'],
    NZ$: ['NZD'],
    R$: ['BRL'],
    S$: ['SGD'],
    SG$: ['SGD'],
    '¥': ['JPY', 'CNY'],
    'CN¥': ['CNY'],
    'JP¥': ['JPY'],
    yen: ['JPY'],
    '€': ['EUR'],
    euro: ['EUR'],
    euros: ['EUR'],
    '£': ['GBP'],
    '₹': ['INR'],
    // Small letters are read of these alone: `40 all` and `5 try` are words before they are lek and lira.
    eur: ['EUR'],
    usd: ['USD'],
    gbp: ['GBP'],
};
const scales = {
    k: 1e3,
    thousand: 1e3,
    m: 1e6,
    mn: 1e6,
    million: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
};
const shape = /^([A-Z]{0,3} ?[$€£¥₹]|[A-Z]{3})? ?(\d[\d.,'\u00a0\u2009\u202f ]{0,30}?) ?(k|m|mn|b|bn|thousand|million|billion)? ?([$€£¥₹]|[a-z]{3}|euros?|dollars?|us dollars|yen)?$/i;
const separators = ",' \u00a0\u2009\u202f";
const plain = /^\d{1,15}$/;
const grouped = new RegExp(`^\\d{1,3}(?:([${separators}])\\d{3})(?:\\1\\d{3}){0,4}$`);
/** One dot before three digits may be either; two are thousands. */
const dotted = /^\d{1,3}(?:\.\d{3}){2,4}$/;
const withPoint = /^(.{1,24})\.(\d{1,2})$/;
const withComma = /^(.{1,24}),(\d{1,2})$/;
/**
 * An amount of money when the words are one number with one currency and nothing else: `€1,200`, `$1.2M`, `EUR 3,400.50`, `3.400,50 €`,
 * `1.2 million EUR`. Null for whatever is approximate, a range, of a currency that ISO 4217 does not have, or `1.200`,
 * which is a thousand apart for two readers.
 */
function readMoney(words) {
    const match = shape.exec(words.trim().slice(0, 80).replace(/\.$/, ''));
    if (!match)
        return null;
    const [, before, number, scale, behind] = match;
    const currency = currencyOf(before, behind);
    const amount = currency ? amountOf(number, scale?.toLowerCase()) : null;
    return currency === null || amount === null ? null : { amount, currency };
}
function amountOf(number, scale) {
    if (scale && /^\d{1,6}\.\d{3}$/.test(number))
        return scaled(Number(number), scale);
    const point = withPoint.exec(number);
    const comma = point ? null : withComma.exec(number);
    const [, whole = number, cents = '0'] = point ?? comma ?? [];
    const isWhole = plain.test(whole) || isGrouped(whole, point ? '.' : comma ? ',' : '');
    return isWhole ? scaled(Number(`${whole.replace(/\D/g, '')}.${cents}`), scale) : null;
}
/** Thousands are never set off by the mark that sets off the cents. */
function isGrouped(whole, decimal) {
    if (decimal === ',' && /^\d{1,3}\.\d{3}$/.test(whole))
        return true;
    if (dotted.test(whole))
        return decimal !== '.';
    return grouped.exec(whole) !== null && (decimal !== ',' || !whole.includes(','));
}
function scaled(amount, scale = '') {
    return Math.round(amount * (scales[scale] ?? 1) * 100) / 100;
}
/** The currency that sign and code agree on: `$1,200 CAD` and `CAD $1,200` are Canadian; null where they know none or disagree. */
function currencyOf(before = '', behind = '') {
    const told = [...tokensOf(before), ...tokensOf(behind)].map(meaningOf);
    const [first = [], ...others] = told;
    return first.find((code) => others.every((codes) => codes.includes(code))) ?? null;
}
function tokensOf(text) {
    const codeAndSign = /^([A-Z]{3}) ?([$€£¥₹])$/.exec(text);
    return codeAndSign ? codeAndSign.slice(1) : text === '' ? [] : [text];
}
function meaningOf(token) {
    const known = meanings[token] ?? meanings[token === token.toUpperCase() ? '' : token.toLowerCase()];
    return known ?? (isoCodes().has(token) ? [token] : []);
}
let codes = null;
/** ISO 4217 as Node's own ICU knows it; asked for only where a code stands beside an amount. */
function isoCodes() {
    codes ??= new Set(Intl.supportedValuesOf('currency'));
    return codes;
}

;// CONCATENATED MODULE: ./build/src/parsing/report/owasp.js
const id = /(?<![\w])(LLM(?:0[1-9]|10)|ASI(?:0[1-9]|10))(?::(20\d{2}))?(?![\w])/gi;
/** `none fits; nearest LLM09:2025` names an id in order to say that it is not one. */
const denial = /^(?:none|no|not|nothing)(?![\w-])/i;
/** Reads OWASP ids; an answer that begins with a denial (`none fits as cause; effect resembles …`) has none. */
function readOwasp(words) {
    if (denial.test(words.trim()))
        return { ids: [], bare: [], bareAgentic: [] };
    const found = [...words.slice(0, 8000).matchAll(id)].map((match) => ({
        name: match[1].toUpperCase(),
        edition: match[2],
    }));
    const bare = found.filter((one) => !one.edition).map((one) => one.name);
    return {
        ids: unique(found.filter((one) => one.edition).map((one) => `${one.name}:${one.edition}`)),
        bare: unique(bare.filter((name) => name.startsWith('LLM'))),
        bareAgentic: unique(bare.filter((name) => name.startsWith('ASI'))),
    };
}
/** Editions there are: 2023 and 2025 of the list for LLM applications, 2026 of the agentic one. */
const llmEdition = /(?:^|[-( ])(2023|2025)(?:$|[-) ])/;
const agenticEdition = /(?:^|[-( ])(2026)(?:$|[-) ])/;
/** The first id, where its colon was taken for a label's: `OWASP LLM10:2025`. */
const idInLabel = /^owasp-(?:[a-z]+-)?((?:llm|asi)\d\d)$/;
/** The words with the edition put to ids that lack it, where the label (`owasp-llm-2025`) or brackets (`LLM01, LLM06 (2025)`) say it for all. */
function withEdition(said, label) {
    const cut = /^20\d\d(?!\d)/.test(said) ? idInLabel.exec(label)?.[1] : undefined;
    const words = cut ? `${cut}:${said}` : said;
    const brackets = /\([^()]{0,60}\)/.exec(words.slice(0, 8000))?.[0] ?? '';
    const llm = (llmEdition.exec(label) ?? llmEdition.exec(brackets))?.[1];
    const agentic = (agenticEdition.exec(label) ?? agenticEdition.exec(brackets))?.[1];
    if (!llm && !agentic)
        return words;
    return words.slice(0, 8000).replace(id, (whole, name, own) => {
        const edition = /^llm/i.test(name) ? llm : agentic;
        return own || !edition ? whole : `${name}:${edition}`;
    });
}
function unique(ids) {
    return [...new Set(ids)];
}
/** Names of the two lists that share their numbers (owasp.org: v1.1 of 2023, and 2025). */
const first = [
    'Prompt Injection',
    'Insecure Output Handling',
    'Training Data Poisoning',
    'Model Denial of Service',
    'Supply Chain Vulnerabilities',
    'Sensitive Information Disclosure',
    'Insecure Plugin Design',
    'Excessive Agency',
    'Overreliance',
    'Model Theft',
];
const second = [
    'Prompt Injection',
    'Sensitive Information Disclosure',
    'Supply Chain',
    'Data and Model Poisoning',
    'Improper Output Handling',
    'Excessive Agency',
    'System Prompt Leakage',
    'Vector and Embedding Weaknesses',
    'Misinformation',
    'Unbounded Consumption',
];
/** What a bare id of the LLM list may mean, and how to write it. */
function editionsOf(name) {
    const place = Number(name.slice(3)) - 1;
    return `${name} has no edition and was not stored: ${first[place]} (v1.1, 2023) or ${second[place]} (2025)? Write ${name}:2025.`;
}

;// CONCATENATED MODULE: ./build/src/parsing/report/fact-values.js










/**
 * Reads words as the fact's type: an id of its list, a number, seconds, k of n, ids; `unknown`, `n/a` and `pending` stay as
 * they are; what cannot be read stays the words as written; nothing is null.
 */
function readFactValue(fact, words, place) {
    if ((0,report_words/* isEmptyAnswer */.wR)(words))
        return { value: null, findings: [] };
    const honest = (0,report_words/* honestAnswer */.En)(words);
    if (honest !== null)
        return { value: honest, findings: [] };
    const text = words.trim();
    const { kind } = fact;
    if (kind.type === 'choice') {
        const id = (0,choices/* readChoice */.Kf)(text, kind.list);
        const mayBeNone = kind.list === 'stopped-by' && isNone(text);
        return {
            value: id ?? text,
            findings: id || mayBeNone ? [] : [unknownValue(fact, text, (0,choices/* allowed */.TQ)(kind.list), place)],
        };
    }
    if (kind.type === 'choices')
        return readModes(fact, text, place);
    if (kind.type === 'ids')
        return readIds(fact, text, place);
    if (kind.type === 'severity')
        return readSeverity(fact, text, place);
    if (kind.type === 'date')
        return readDate(fact, text, place);
    const readers = {
        count: values/* readCount */._0,
        duration: values/* readDuration */.$7,
        runs: values/* readRuns */.xx,
        person: people/* readPerson */.c,
        money: readMoney,
    };
    const value = kind.type === 'text' ? null : readers[kind.type](kind.type === 'person' ? text : bare(text));
    return { value: value ?? text, findings: [] };
}
const marked = /^([*_`]{1,3})([^*_`]{1,200})\1$/;
/** A number's words without marks around all of them: `**1,200**`. */
function bare(text) {
    return marked.exec(text)?.[2] ?? text;
}
function readSeverity(fact, text, place) {
    const { actual, potential } = (0,severity/* readLevels */.I)(text);
    if (actual.length + potential.length > 0)
        return { value: text, findings: otherScale(fact, text, place) };
    if (isNone(text))
        return { value: text, findings: [] };
    return { value: text, findings: [unknownValue(fact, text, 'S0, S1, S2, S3', place)] };
}
/** An answer that no list has, and that says something all the same: `Stopped by: none`. */
function isNone(text) {
    return /^(?:none|nothing|nobody|not stopped)(?![\w-])/i.test(text);
}
/** `SEV-1` is read as S1, but many scales of that name start at 1. */
function otherScale(fact, text, { line, column }) {
    const name = /(?<![\w-])sev(?:erity)?[ -]?[1-3](?!\w)/i.exec(text)?.[0];
    if (!name)
        return [];
    const message = `${(0,quoted/* quoted */.T)(name)} was read as S${name.at(-1)}, on a scale whose worst is S0. If yours starts at 1, write the level that is meant.`;
    return [{ rule: 'severity-scale', level: 'note', field: fact.id, line, column, message }];
}
function readModes(fact, text, place) {
    if (fact.kind.type !== 'choices')
        return { value: text, findings: [] };
    const { list } = fact.kind;
    const { ids, unknown } = (0,choices/* readChoices */.Bd)(text, list);
    const rule = list === 'failure-mode' ? 'unknown-failure-mode' : 'unknown-value';
    const findings = unknown
        .slice(0, 5)
        .map((words) => ({ ...unknownValue(fact, words, (0,choices/* allowed */.TQ)(list), place), rule }));
    return { value: ids.length > 0 ? ids : text, findings };
}
function readIds(fact, text, place) {
    const { ids, bare, bareAgentic } = readOwasp(text);
    const say = (level, message) => ({
        rule: 'owasp-edition',
        level,
        field: fact.id,
        line: place.line,
        column: place.column,
        message,
    });
    const findings = bare.map((name) => say('warning', editionsOf(name)));
    if (bareAgentic.length > 0) {
        const names = bareAgentic.join(', ');
        findings.push(say('note', `${names}: not stored without an edition; write ${bareAgentic[0]}:2026.`));
    }
    return { value: ids.length > 0 ? ids : text, findings };
}
function readDate(fact, text, place) {
    const day = (0,values/* readDay */.P1)(text);
    const finding = day === null ? (0,moment_findings/* momentFinding */.K)((0,moment/* readMoment */.T)(text), fact.id, place) : null;
    return { value: day ?? text, findings: finding ? [finding] : [] };
}
function unknownValue(fact, words, list, place) {
    return {
        rule: 'unknown-value',
        level: 'warning',
        field: fact.id,
        line: place.line,
        column: place.column,
        message: `${(0,quoted/* quoted */.T)(words)} is no value of ${fact.title}. Write one of: ${list}.`,
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/report-facts.js






/**
 * Reads every fact of the table: the form's typed field where it is answered, else the first line that says something, else
 * the status line.
 */
function reportFacts(said, fields, levels, status) {
    const findings = [];
    const values = {};
    for (const section of domain_sections/* sections */.V0)
        values[section.id] = {};
    for (const placed of known_facts/* placedFacts */.vu) {
        const { section, fact } = placed;
        const reading = readOne(placed, said, fields);
        findings.push(...reading.findings);
        const told = levelOf(fact.id, levels) ?? reading.value ?? statusOf(fact.id, status);
        values[section][fact.id] = told;
    }
    return { values, findings };
}
function levelOf(fact, levels) {
    if (fact === 'severity')
        return levels.severity;
    return fact === 'potential-severity' ? levels.potential : null;
}
const ofStatus = { kind: 'kind', state: 'state', 'next-review': 'nextReview' };
function statusOf(fact, status) {
    if (!Object.hasOwn(ofStatus, fact))
        return null;
    const key = ofStatus[fact];
    return status.find((line) => line[key] !== null)?.[key] ?? null;
}
function readOne({ section, fact }, said, fields) {
    const lines = (0,fact_words/* aboutFact */.i_)(said, section, fact.id).filter((one) => !(0,report_words/* isEmptyAnswer */.wR)(one.words));
    const field = fields.get(fact.id);
    if (field && !(0,report_words/* isEmptyAnswer */.wR)(field.words)) {
        const own = readFactValue(fact, field.words, field);
        return { value: own.value, findings: [...own.findings, ...report_facts_overruled(fact, own.value, lines)] };
    }
    if (fact.id === 'owasp')
        return readIdLines(fact, lines);
    const [first] = lines;
    return first ? readFactValue(fact, first.words, first) : { value: null, findings: [] };
}
/** Lines that contradict the form's own field; levels are compared elsewhere, by gravity. */
function report_facts_overruled(fact, value, lines) {
    if (fact.kind.type === 'severity')
        return [];
    const other = lines.find((one) => JSON.stringify(readFactValue(fact, one.words, one).value) !== JSON.stringify(value));
    if (!other)
        return [];
    const message = `This line contradicts the form's field “${fact.title}”, which counts. Change the field if the line is right.`;
    return [
        {
            rule: 'typed-field-repeated',
            level: 'warning',
            field: fact.id,
            line: other.line,
            column: other.column,
            message,
        },
    ];
}
/** OWASP ids stand on as many lines as there are lists (`OWASP LLM 2025: …`, `OWASP Agentic: …`). */
function readIdLines(fact, said) {
    const lines = said.map((one) => ({ ...one, words: withEdition(one.words, one.label) }));
    const readings = lines.map((one) => readFactValue(fact, one.words, one));
    const ids = lines.flatMap((one) => readOwasp(one.words).ids);
    return {
        value: ids.length > 0 ? [...new Set(ids)] : (readings[0]?.value ?? null),
        findings: readings.flatMap((reading) => reading.findings),
    };
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/parsing/report/report-findings.js



/** What there is to say about a body as a whole: no report at all, or text above its first section. */
function aboutWhole({ fields, sections, preamble }, said) {
    if (fields.length + sections.length === 0) {
        return [
            {
                rule: 'not-a-report',
                level: 'error',
                field: null,
                ...finding/* nowhere */.jx,
                message: 'No section of a report was found. Start with a line “### Summary”, and one for each other section.',
            },
        ];
    }
    const read = new Set([...said.values()].flatMap((about) => about.map((one) => one.line)));
    const stray = preamble.find((line) => !read.has(line.number) &&
        line.context !== 'comment' &&
        line.heading?.level !== 1 &&
        !line.text.startsWith('/incident') &&
        (0,report_words/* visible */.RK)(line.text).trim() !== '' &&
        !/^=+\s*$/.test(line.text));
    return stray ? [(0,fact_words/* unplaced */.vw)(null, stray, 'This stands above the first section')] : [];
}
/** Entries without a name that lie in the future: planned, or a wrong date. Named ones are a rule's business. */
function inFuture(entries, now) {
    if (now === undefined)
        return [];
    return entries.flatMap(({ moment: { at }, names, line, column }) => {
        if (at === null || names.length > 0 || at <= now.slice(0, at.length))
            return [];
        const message = `This entry lies in the future (${at}). Check its date and zone, unless it is planned.`;
        return [{ rule: 'future-entry', level: 'note', field: 'timeline', line, column, message }];
    });
}

// EXTERNAL MODULE: ./build/src/parsing/markdown/divide.js + 5 modules
var divide = __webpack_require__(38300);
// EXTERNAL MODULE: ./build/src/parsing/markdown/line.js
var line = __webpack_require__(81218);
// EXTERNAL MODULE: ./build/src/parsing/markdown/headings.js
var headings = __webpack_require__(63915);
// EXTERNAL MODULE: ./build/src/parsing/markdown/titles.js
var titles = __webpack_require__(70855);
;// CONCATENATED MODULE: ./build/src/parsing/report/headed-by-hand.js





const boldAlone = /^(?:\*\*|__)([^*_]{3,80}?)(:?)(?:\*\*|__)(:?)\s{0,9}$/;
/**
 * Finds the headings of sections as people write them: plain (`## Impact`), numbered or with a remark (`## 2. Timeline (UTC)`), or
 * a line in bold with a blank one above it. The looser ways count only for a section that has no plain heading, so that a
 * section which is added to a body is never displaced; in a body that our form rendered (`firstField` above every section)
 * they do not count at all, since the form writes plain ones and the rest was pasted.
 */
function headedByHand(scanned, firstField) {
    const plain = new Set();
    let firstPlain = -1;
    for (let at = 0; at < scanned.length; at += 1) {
        const heading = headingOf(scanned.standingOf(at));
        const key = heading ? known_facts/* sectionsByTitle */.UG.get(heading.name)?.key : undefined;
        if (key === undefined)
            continue;
        plain.add(key);
        if (firstPlain < 0)
            firstPlain = at;
    }
    const own = { lines: scanned, firstSection: firstPlain, known: known_facts/* knownSections */.k9 };
    if (plain.size === known_facts/* knownSections */.k9.length || isForm(scanned, firstField, plain))
        return own;
    const lines = withBold(scanned, plain);
    return {
        lines,
        firstSection: firstSectionOf(lines),
        known: known_facts/* knownSections */.k9.map((one) => plain.has(one.key)
            ? one
            : { ...one, titles: [...one.titles, ...(known_facts/* titlesByHand */.Cf[one.key] ?? [])], byHand: true }),
    };
}
/** True where no section stands above the form's first field, however it is headed. */
function isForm(scanned, firstField, plain) {
    return firstField >= 0 && firstSectionOf(withBold(scanned.part(0, firstField), plain)) < 0;
}
function firstSectionOf(lines) {
    for (let at = 0; at < lines.length; at += 1) {
        const heading = headingOf(lines.standingOf(at));
        if (heading && keyOf(heading) !== null)
            return at;
    }
    return -1;
}
function headingOf(standing) {
    return (0,line/* isFree */.xp)(standing) ? standing.title : null;
}
function keyOf({ name, title }) {
    return (known_facts/* sectionsByTitle */.UG.get(name) ?? known_facts/* sectionsByTitle */.UG.get((0,inline/* fold */.AU)((0,titles/* byHand */.X)(title))))?.key ?? null;
}
/** The same lines with those in bold as headings; of several with one title only the first, and none of a section in `plain`. */
function withBold(lines, plain) {
    const headed = new Set(plain);
    const bold = new Map();
    for (let at = 0; at < lines.length; at += 1) {
        const heading = boldHeading(lines, at);
        const key = heading && keyOf(heading);
        if (!heading || !key || headed.has(key))
            continue;
        headed.add(key);
        bold.set(at, heading);
    }
    return bold.size === 0 ? lines : lines.headed(bold);
}
/** A line in bold that stands alone, free, and below a blank line or a heading; else null. */
function boldHeading(lines, at) {
    const standing = lines.standingOf(at);
    const mark = lines.codeAt(at);
    if ((mark !== 42 && mark !== 95) || standing.title || !(0,line/* isFree */.xp)(standing))
        return null;
    const isBelowText = at > 0 && !headingOf(lines.standingOf(at - 1)) && lines.line(at - 1).text.trim() !== '';
    const title = isBelowText ? undefined : boldAlone.exec(lines.line(at).text)?.[1];
    return title === undefined ? null : (0,headings/* titled */.dJ)(3, title.trim(), { setext: false, asGitHub: false });
}

;// CONCATENATED MODULE: ./build/src/parsing/report/swallowed-sections.js




/**
 * Ends what the one line of a form's typed field opened (`<!--`, a fence) before the next field, or before the first section, which
 * the form asks for right below them. Other bodies, and those where nothing hides a heading down to there, stay as they are.
 */
function withoutSwallowed(lines) {
    const asked = new Set();
    let hides = false;
    for (let at = 0; at < lines.length; at += 1) {
        const standing = lines.standingOf(at);
        const name = standing.title?.name;
        if (name === undefined)
            continue;
        const section = known_facts/* sectionsByTitle */.UG.get(name);
        const isField = known_facts/* fieldTitles */.wH.has(name) && (asked.size > 0 || (0,line/* isFree */.xp)(standing));
        if (isField)
            asked.add(name);
        if (asked.size > 0 && (section || isField))
            hides ||= standing.inside !== null;
        if (section)
            return hides ? mended(lines, asked, section) : { lines, findings: [] };
    }
    return { lines, findings: [] };
}
function mended(lines, asked, section) {
    const fields = known_facts/* knownFields */.pA.filter(({ titles }) => titles.some((title) => asked.has((0,inline/* fold */.AU)(title))));
    const division = (0,divide/* divide */.Q)(lines, [...fields, section], { order: 'form' });
    const findings = division.findings.filter(({ rule }) => rule === 'swallowed-heading');
    return { lines: division.lines, findings };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/report-parts.js








/**
 * Cuts a normalised body. Where its first known heading is a typed field's, our form rendered it: typed fields are then
 * looked for only above the first section, where no pasted text can stand, and a later heading of such a name is text.
 * Sections may stand in any order: missing ones are added below, and people move them.
 */
function reportParts(text) {
    const shown = (0,markdown_lines/* scan */.SQ)(text);
    const mended = withoutSwallowed(shown);
    const firstField = firstNamed(mended.lines, known_facts/* fieldTitles */.wH);
    const { lines, firstSection, known } = headedByHand(mended.lines, firstField);
    const isForm = firstField >= 0 && (firstSection < 0 || firstField < firstSection);
    const cut = isForm ? (firstSection < 0 ? lines.length : firstSection) : 0;
    const above = (0,divide/* divide */.Q)(lines.part(0, cut), isForm ? known_facts/* knownFields */.pA : [], { order: 'form' });
    const below = (0,divide/* divide */.Q)(lines.part(cut), known, { order: 'any' });
    const [preamble, ...fields] = above.spans;
    const [before, ...sections] = below.spans;
    return {
        form: isForm ? 'form' : 'hand',
        preamble: (isForm ? preamble : before)?.lines.spoken ?? [],
        fields: fields.map((piece) => endedBy(piece, cut < lines.length ? lines.startOf(cut) : null)),
        sections,
        shown,
        findings: [
            ...mended.findings,
            ...above.findings,
            ...below.findings,
            ...(isForm ? pastedFields(sections) : []),
        ],
    };
}
/** Index of the first heading that bears one of the titles; −1 when none does. */
function firstNamed(lines, titles) {
    for (let at = 0; at < lines.length; at += 1) {
        const standing = lines.standingOf(at);
        if (standing.title && (0,line/* isFree */.xp)(standing) && titles.has(standing.title.name))
            return at;
    }
    return -1;
}
/** The last typed field ends where the first section begins, or with the text. */
function endedBy(piece, next) {
    return piece.to + 1 === next ? { ...piece, to: next } : piece;
}
function pastedFields(sections) {
    const seen = new Set();
    const findings = [];
    for (const { lines } of sections) {
        for (let at = 0; at < lines.length; at += 1) {
            const standing = lines.standingOf(at);
            if (!standing.title || !(0,line/* isFree */.xp)(standing))
                continue;
            const { name } = standing.title;
            if (!known_facts/* fieldTitles */.wH.has(name) || seen.has(name))
                continue;
            seen.add(name);
            findings.push(pastedField(name, lines.line(at)));
        }
    }
    return findings;
}
function pastedField(name, line) {
    const field = known_facts/* knownFields */.pA.find((one) => one.titles.some((own) => (0,inline/* fold */.AU)(own) === name));
    const message = `The form's own field “${field?.titles[0]}” counts; this heading of the same name is text. Put pasted text in a code block.`;
    return {
        rule: 'typed-field-repeated',
        level: 'warning',
        field: field?.key ?? null,
        ...(0,places/* placeOn */.n)(line),
        message,
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/report-spans.js







/** Cuts the text of a section out of the whole. */
function sectionText(piece, text) {
    const first = piece.lines.spoken.find(hasWords);
    const last = piece.lines.spoken.findLast(hasWords);
    const id = piece.key;
    if (!first || !last)
        return { id, text: '', from: piece.textFrom, to: piece.textFrom };
    const own = text.slice(first.from, last.to);
    return { id, text: (0,report_words/* isEmptyAnswer */.wR)(own) ? '' : own, from: first.from, to: last.to };
}
function hasWords({ text }) {
    return text !== '' && text.trim() !== '';
}
/** The places of all sections and typed fields; facts written as lines of their own sections are placed there. */
function reportSpans(sections, texts, fields, answers, said) {
    const ofFields = fields.map((piece, index) => placed(piece, answers[index]));
    const ofSections = sections.map((piece, index) => placed(piece, texts[index]));
    const known = new Set(fields.map((piece) => piece.key));
    const ofLines = (0,domain_sections/* typedFacts */.Io)('full').flatMap(({ id }) => {
        const home = known_facts/* placedFacts */.vu.find((one) => one.fact.id === id)?.section;
        const line = known.has(id) ? undefined : said.get(id)?.find((one) => one.section === home);
        if (!line)
            return [];
        const { line: heading, column, from, to } = line;
        return [{ id, heading, column, from, to, valueFrom: from, valueTo: to }];
    });
    return [...ofFields, ...ofSections, ...ofLines, ...factSpans(said)];
}
/** The places of facts written as lines, under `section/fact`: `owners/incident-lead`. */
function factSpans(said) {
    return known_facts/* placedFacts */.vu.flatMap(({ section, fact }) => {
        const one = (0,fact_words/* aboutFact */.i_)(said, section, fact.id).find(({ words }) => !(0,report_words/* isEmptyAnswer */.wR)(words));
        if (!one)
            return [];
        const { line, column, from, to } = one;
        return [{ id: `${section}/${fact.id}`, heading: line, column, from, to, valueFrom: from, valueTo: to }];
    });
}
/** The places of the named moments, under `timeline/name`; offsets are those of their lines' starts. */
function momentSpans(times, entries, lines) {
    return time/* namedTimes */.Q7.flatMap(({ id: name }) => {
        const moment = times[name];
        const entry = moment && entries.find((one) => one.moment === moment && one.names.includes(name));
        const line = entry && lines.find((one) => one.number === entry.line);
        if (!line)
            return [];
        const { at } = (0,report_words/* openingOf */.E4)(line.text);
        const [from, to] = [line.from + at, line.to];
        const id = `timeline/${name}`;
        const { line: heading, column } = entry;
        return [{ id, heading, column, from, to, valueFrom: from, valueTo: to }];
    });
}
function placed(piece, value) {
    const { line: heading, column } = piece.heading ? (0,places/* placeOn */.n)(piece.heading) : finding/* nowhere */.jx;
    return {
        id: piece.key,
        heading,
        column,
        from: piece.from,
        to: piece.to,
        valueFrom: value.from,
        valueTo: value.to,
    };
}

// EXTERNAL MODULE: ./build/src/domain/kinds.js
var domain_kinds = __webpack_require__(83377);
;// CONCATENATED MODULE: ./build/src/parsing/report/stated.js



/** The values that closed lists and ids make; a report that names no kind is an incident. */
function statedIn(values) {
    const value = (section, fact) => values[section]?.[fact] ?? null;
    const chosen = (section, fact, list) => {
        const stated = value(section, fact);
        return (0,choices/* choicesOf */.cU)(list).find((choice) => choice.id === stated)?.id ?? null;
    };
    const about = 'severity-and-status';
    const system = value(about, 'system');
    const owasp = value(about, 'owasp');
    const modes = value(about, 'failure-modes');
    return {
        kind: (chosen(about, 'kind', 'kind') ?? domain_kinds/* kinds */.E[0].id),
        system: typeof system === 'string' && (0,report_words/* honestAnswer */.En)(system) === null ? system : null,
        failureModes: Array.isArray(modes) ? modes : [],
        owasp: Array.isArray(owasp) ? owasp.filter((id) => id.startsWith('LLM')) : [],
        foundBy: chosen('detection', 'found-by', 'found-by'),
        stoppedBy: chosen('safeguards-in-place', 'stopped-by', 'stopped-by'),
        disclosure: chosen(about, 'disclosure', 'disclosure'),
        state: chosen(about, 'state', 'state'),
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/report/status.js




/** A report has one status line, or a few; a thousand are an attack on the reader's time. */
const status_MOST = 100;
const beginsWithLevel = /^[*_`]{0,3}(?:(?:near[- ]miss|hazard),? (?:\()?)?(?:potential(?:ly)? )?S(?:ev[ -]?)?[0-3](?![\w-])/i;
const parts = /[·•|;,]| [–—/-] /;
const kindBehindLevel = /^(?:S(?:ev[ -]?)?[0-3](?: actual)?(?: as an?)? ?\(?)?(near[- ]miss|hazard)(?!\w)/i;
/** The lines of prose that begin with a level, as people close a report by hand. */
function statusLines(lines) {
    const found = [];
    for (const line of lines) {
        if (found.length === status_MOST)
            break;
        if (line.context !== 'text')
            continue;
        const shown = (0,report_words/* visible */.RK)(line.text);
        const { at } = (0,report_words/* openingOf */.E4)(shown);
        const words = shown.slice(at, at + 2000);
        if (!beginsWithLevel.test(words))
            continue;
        const levels = (0,severity/* readLevels */.I)(words);
        if (levels.actual.length + levels.potential.length === 0)
            continue;
        const plain = words.replace(/[*_`]/g, '');
        const says = { kind: kindIn(plain), state: stateIn(plain), nextReview: reviewIn(plain) };
        found.push({ ...levels, ...says, line: line.number, column: at + 1 });
    }
    return found;
}
function kindIn(words) {
    const match = kindBehindLevel.exec(words);
    if (!match)
        return null;
    return match[1]?.toLowerCase() === 'hazard' ? 'hazard' : 'near-miss';
}
function stateIn(words) {
    for (const part of words.split(parts)) {
        const word = /^[a-z]{4,12}(?![\w-])/i.exec(part.trim())?.[0].toLowerCase();
        const state = lists/* closedLists */.A.state.find(({ id }) => id === word);
        if (state)
            return state.id;
    }
    return null;
}
function reviewIn(words) {
    const said = /\bnext review(?: date)?(?: on)? {1,3}([^·•|;,/]{1,40})/i.exec(words)?.[1];
    return said === undefined ? null : (0,values/* readDay */.P1)(said.trim());
}

;// CONCATENATED MODULE: ./build/src/parsing/report/report.js

















/** One more than are shown, so that a reader of them can say that there were more. */
const MOST_FINDINGS = 201;
/**
 * Reads an incident's body, rendered by one of our forms or written by hand. Never throws; time is proportional to the
 * length of the body. `now` (ISO 8601 UTC) is only for saying that an entry lies in the future.
 */
function readReport(body, { now } = {}) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const parts = reportParts(text);
    const pieceOf = (id) => parts.sections.find((piece) => piece.key === id);
    const linesOf = (id) => pieceOf(id)?.lines.spoken ?? [];
    const { answers, findings: strayLines } = (0,fact_words/* fieldAnswers */.MY)(parts.fields);
    const { sayings, levels, facts } = saidAbout(parts, answers);
    const timeline = (0,time_timeline/* readTimeline */.G)(linesOf('timeline'), pieceOf('timeline')?.heading?.heading?.title);
    const actions = readActions(linesOf('preventive-actions'));
    const texts = parts.sections.map((piece) => sectionText(piece, text));
    const report = {
        ...statedIn(facts.values),
        severity: levels.severity,
        severityPotential: levels.potential,
        times: timeline.times,
        facts: {
            ...withReason(facts, actions),
            artifacts: { links: readLinks(linesOf('artifacts'), () => everyLine(parts)) },
        },
        people: (0,people/* readPeople */.k)(facts.values.owners ?? {}),
        actions: actions.actions,
        checklist: readChecklist(linesOf('severity-and-status'), parts.shown),
        sections: Object.fromEntries(texts.map((one) => [one.id, one.text])),
    };
    const readings = [levels, facts, timeline, actions].flatMap((reading) => reading.findings);
    const whole = [...aboutWhole(parts, sayings), ...parts.findings, ...strayLines];
    const findings = [...whole, ...readings, ...inFuture(timeline.entries, now)];
    return {
        text,
        report,
        findings: findings.slice(0, MOST_FINDINGS),
        spans: [
            ...reportSpans(parts.sections, texts, parts.fields, answers, sayings),
            ...momentSpans(timeline.times, timeline.entries, linesOf('timeline')),
        ],
        missing: domain_sections/* sections */.V0.map((section) => section.id).filter((id) => !(id in report.sections)),
        form: parts.form,
        entries: timeline.entries,
        notices: (0,notices/* readNotices */.Q)(linesOf('customer-comms')),
    };
}
/** What typed fields, labelled lines (in a report by hand also those below its title) and the status line say together. */
function saidAbout({ form, preamble, sections: pieces }, answers) {
    const fields = new Map(answers.map((answer) => [answer.fact, answer]));
    const onTop = form === 'hand' && pieces.length > 0
        ? ['severity-and-status', 'owners'].map((key) => ({ key, lines: preamble }))
        : [];
    const own = pieces.map((piece) => ({ key: piece.key, lines: piece.lines.spoken }));
    const sayings = (0,fact_words/* sayingsIn */.W5)([...own, ...onTop]);
    const status = statusLines(pieces
        .filter((piece) => known_facts/* statusSections */.rG.includes(piece.key))
        .flatMap((piece) => piece.lines.spoken));
    const levels = reportLevels(sayings, status, fields);
    return { sayings, levels, facts: reportFacts(sayings, fields, levels, status) };
}
function everyLine({ preamble, sections: pieces }) {
    return [preamble, ...pieces.map((piece) => piece.lines.spoken)].flat();
}
/** `none, because …` is no action; the reason stands among the section's facts. */
function withReason({ values }, { noneBecause }) {
    if (noneBecause === null)
        return values;
    return { ...values, 'preventive-actions': { 'none-because': noneBecause } };
}


/***/ }),

/***/ 39442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ readLevels),
/* harmony export */   V: () => (/* binding */ leadingLevel)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

/** A level as a word of its own, `SEV-1` and `Sev 1` too; `S3` is also a storage service, so that one with a bucket is none. */
const level = /(?<![\w-])s(?:ev(?:erity)?[ -]?)?[0-3](?!\w|\.\d|[- ](?:bucket|object|storage|key|url|upload))/gi;
/** Behind one level of several: `S3 – S0 had it run`. */
const supposed = /^ (?:had|if) (?:it|this|that|they|we)\b/i;
const clauseEnd = /[;,.·•|()]/g;
/** Words that make a level a potential one. */
const marking = /potential(?:ly)?(?: severity| level)?(?: is|:)? ?/gi;
/** Words that do so only right before a level: what could have been avoided says nothing about it. */
const supposing = /\b(?:(?:could|might|would) (?:have (?:been|become)|be|become)|at worst|(?:in the )?worst[ -]case:?) (?:an? )?/gi;
/**
 * Reads the levels of a severity line as people write it: `S3 actual (near-miss); S0 potential`. A level is potential when
 * its clause says so and names no other, or when it stands right beside the word; `S3 potential S0` marks the second. So is one
 * that `could have been`.
 */
function readLevels(words) {
    const text = words.slice(0, 2000);
    const ends = [...text.matchAll(clauseEnd)].map((match) => match.index);
    const clauseAt = (offset) => ends.filter((end) => end < offset).length;
    const found = [...text.matchAll(level)].map((match) => ({
        id: `S${match[0].at(-1)}`,
        from: match.index,
        to: match.index + match[0].length,
        clause: clauseAt(match.index),
    }));
    const potential = new Set();
    const behind = (mark) => found.find((one) => one.from === mark.index + mark[0].length) ?? null;
    for (const mark of text.matchAll(marking)) {
        const clause = clauseAt(mark.index);
        const here = found.filter((one) => one.clause === clause);
        const before = here.findLast((one) => one.to <= mark.index) ?? inBrackets(text, mark, found);
        const marked = behind(mark) ?? (here.length === 1 ? here[0] : before);
        if (marked)
            potential.add(marked);
    }
    for (const mark of text.matchAll(supposing)) {
        const marked = behind(mark);
        if (marked)
            potential.add(marked);
    }
    for (const one of found.slice(1))
        if (supposed.test(text.slice(one.to, one.to + 20)))
            potential.add(one);
    return {
        actual: found.filter((one) => !potential.has(one)).map((one) => one.id),
        potential: found.filter((one) => potential.has(one)).map((one) => one.id),
    };
}
/** The level right in front of brackets that open with the mark alone: `S0 (potential)`. */
function inBrackets(text, mark, levels) {
    const isAlone = /^ ?[)\],;]/.test(text.slice(mark.index + mark[0].trimEnd().length));
    return isAlone ? levels.find((one) => /^ ?[([]$/.test(text.slice(one.to, mark.index))) : undefined;
}
/** The level with which an option text or a typed value begins (`S1 – serious harm…`); null when it begins with none. */
function leadingLevel(words) {
    const start = words.trim().slice(0, 2).toUpperCase();
    const isWord = !/^[\w-]/.test(words.trim().slice(2));
    return _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .severityIds */ .wz.find((id) => id === start && isWord) ?? null;
}


/***/ }),

/***/ 91792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ tablesOn)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32288);

const delimiter = /^[ \t|:-]{3,4000}$/;
/** The tables on the lines that are plain text, and the lines that belong to none, in most texts all. */
function tablesOn(lines) {
    if (!lines.some(isRow))
        return { tables: [], others: lines };
    const tables = [];
    const others = [];
    for (let at = 0; at < lines.length; at += 1) {
        const line = lines[at];
        const below = isRow(line) ? lines[at + 1] : undefined;
        if (!below || !isRow(below) || !isDelimiter(below)) {
            others.push(line);
            continue;
        }
        const headed = { line, cells: cellsOf(line.text) };
        const header = headed.cells.map((cell) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .kebab */ .i9)(cell.words));
        const rows = [];
        at += 1;
        for (let next = lines[at + 1]; next && isRow(next) && !(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openingOf */ .E4)(next.text).bullet; next = lines[at + 1]) {
            rows.push({ line: next, cells: cellsOf(next.text) });
            at += 1;
        }
        tables.push({ header, headed, rows });
    }
    return { tables, others };
}
function isRow(line) {
    return line.context === 'text' && line.text.includes('|');
}
function isDelimiter(line) {
    return line.text.includes('-') && delimiter.test(line.text);
}
function cellsOf(line) {
    const text = (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line);
    const cells = [];
    let from = text.length - text.trimStart().length;
    if (text[from] === '|')
        from += 1;
    const end = text.trimEnd().length;
    for (let at = from; at <= end; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (at === end ? from < end : text[at] === '|') {
            cells.push(cellOf(text, from, at));
            from = at + 1;
        }
    }
    return cells;
}
function cellOf(text, from, to) {
    const raw = text.slice(from, to);
    const words = raw.trim();
    const start = from + (words === '' ? 0 : raw.length - raw.trimStart().length);
    return { words: words.replaceAll('\\|', '|'), from: start, to: start + words.length };
}


/***/ }),

/***/ 91099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ momentFinding)
/* harmony export */ });
const messages = {
    'time-without-zone': 'The time has no zone, or one by name (several may bear it), so only its day is kept. Write it in UTC or with its offset: 2026-11-20T10:04Z or 2026-11-20T11:04+01:00.',
    'time-without-date': 'This names a moment by a time that no date goes with, so it counts as unknown. Write both: 2026-11-20T10:04Z.',
    'ambiguous-date': 'Dates like this are written day first by some and month first by others, so it was not read. Write it as YYYY-MM-DD.',
    'impossible-date': 'No calendar or clock has this date or time. Correct it; write it as 2026-11-20T10:04Z.',
};
/** What to say about a moment that could not be taken as written; null when there is nothing to say. */
function momentFinding(moment, field, place) {
    const { problem } = moment;
    return problem ? { rule: problem, level: 'warning', field, ...place, message: messages[problem] } : null;
}


/***/ }),

/***/ 86819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readNotices),
/* harmony export */   d: () => (/* binding */ hasDatedNotice)
/* harmony export */ });
/* harmony import */ var _markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41768);
/* harmony import */ var _timeline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60696);


/** What users were told, and when: the dated lines of Customer comms. */
function readNotices(lines) {
    return (0,_timeline_js__WEBPACK_IMPORTED_MODULE_1__/* .readTimeline */ .G)(lines).entries.filter((entry) => entry.moment.at !== null);
}
/** True when a Customer comms section (its text alone) holds at least one line that begins with a date. */
function hasDatedNotice(text) {
    return readNotices((0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .scan */ .SQ)((0,_markdown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .normalise */ .j7)(text)).all).length > 0;
}


/***/ }),

/***/ 60696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ lastCounts),
  G: () => (/* binding */ readTimeline)
});

// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/time/clock.js
var time_clock = __webpack_require__(37488);
// EXTERNAL MODULE: ./build/src/parsing/time/moment.js
var time_moment = __webpack_require__(29028);
;// CONCATENATED MODULE: ./build/src/parsing/time/day-above.js


/**
 * Gives times of day the day that stands on a line of its own above them. A dated line in between ends the day, and so
 * does a clock that runs back by half a day: then it is past midnight.
 */
function withDayAbove(statements) {
    let day;
    let hour = 0;
    return statements.map((statement) => {
        const clock = (0,time_clock/* readClock */.$)(` ${statement.words.replace(/^[*_`]{1,3}/, '')}`);
        if (!clock) {
            if (/\d{4}/.test(statement.words.slice(0, 60)))
                day = dayAlone(statement.words);
            hour = 0;
            return statement;
        }
        const now = Number(clock.time?.slice(0, 2) ?? hour);
        if (now + 12 <= hour)
            day = undefined;
        hour = now;
        return day ? { ...statement, day } : statement;
    });
}
/** The day that the words are, and nothing else; undefined for other words. */
function dayAlone(words) {
    const moment = (0,time_moment/* readMoment */.T)(words.replace(/^[*_`]{1,3}/, ''));
    const isAlone = /^[*_`:]{0,4}(?: ?\([^()]{1,20}\))?[*_`:]{0,4}$/.test(moment.rest.trim());
    return moment.precision === 'day' && moment.problem === null && !moment.approximate && isAlone
        ? moment.at
        : undefined;
}

// EXTERNAL MODULE: ./build/src/redaction/quoted.js
var quoted = __webpack_require__(85299);
// EXTERNAL MODULE: ./build/src/parsing/time/date.js + 2 modules
var date = __webpack_require__(97929);
// EXTERNAL MODULE: ./build/src/parsing/time/moment-findings.js
var moment_findings = __webpack_require__(91099);
// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var report_words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/parsing/time/named-times.js


/** What people also call the named moments. */
const alsoCalled = {
    start: 'started',
    began: 'started',
    'start-of-harm': 'started',
    'start-of-exposure': 'started',
    'start-of-impact': 'started',
    'start-of-incident': 'started',
    'impact-started': 'started',
    'incident-started': 'started',
    'start-of-outage': 'started',
    onset: 'started',
    detection: 'detected',
    discovered: 'detected',
    noticed: 'detected',
    'first-detection': 'detected',
    'first-detected': 'detected',
    'first-noticed': 'detected',
    acked: 'acknowledged',
    acknowledgement: 'acknowledged',
    acknowledgment: 'acknowledged',
    mitigation: 'mitigated',
    'first-mitigation': 'mitigated',
    contained: 'mitigated',
    containment: 'mitigated',
    'end-of-harm': 'mitigated',
    'end-of-exposure': 'mitigated',
    'end-of-impact': 'mitigated',
    'end-of-outage': 'mitigated',
    resolution: 'resolved',
    fixed: 'resolved',
    verification: 'verified',
    'fix-verified': 'verified',
};
const names = new Map([
    ...time/* namedTimes */.Q7.map(({ id }) => [id, id]),
    ...Object.entries(alsoCalled),
]);
const doubt = /latest|earliest|about|approx|around|or (?:before|earlier|later)|probabl|likely|possibl|presum|\?/i;
/** The named moment that some words are, whatever their marks: `**Detected**`, `start of harm`, `time detected`; null when they are none. */
function nameOf(words) {
    if (words.length > 60)
        return null;
    const name = (0,report_words/* kebab */.i9)(words);
    return names.get(name) ?? names.get(name.replace(aroundName, '')) ?? null;
}
const aroundName = /^(?:time|date)-(?:of-)?|-(?:time|date)$/;
/** The names behind the last tab of a line that was pasted from a table; null where it has none. */
function namingBehindTab(line) {
    const tab = line.lastIndexOf('\t');
    const names = tab < 0 ? [] : namesAlone(line.slice(tab + 1));
    return names.length > 0 ? { names, doubtful: false, inBrackets: true } : null;
}
/**
 * Reads the names that an entry carries: in its closing brackets, in brackets right behind its time (`behind` is what
 * follows the time), as the first words of the event, or as its last behind a dash or semicolon.
 */
function namingOf(behind, event) {
    for (const brackets of [closingBrackets(event), leadingBrackets(behind)]) {
        const naming = brackets === null ? null : namesIn(brackets);
        if (naming && naming.names.length > 0)
            return naming;
    }
    const first = namedFirst(event);
    return first.names.length > 0 ? first : namedLast(event);
}
function leadingBrackets(behind) {
    return /^ ?[([]([^()[\]]{3,80})[)\]]/.exec(behind)?.[1] ?? null;
}
function closingBrackets(event) {
    const text = event.trimEnd().replace(/[.;*_]{1,4}$/, '');
    if (!text.endsWith(')') && !text.endsWith(']'))
        return null;
    const from = text.lastIndexOf(text.endsWith(')') ? '(' : '[');
    return from < 0 || text.length - from > 120 ? null : text.slice(from + 1, -1);
}
/** The moments that a cell names, where it holds nothing else: `mitigated, resolved`. */
function namesAlone(words) {
    if (words.length > 120)
        return [];
    const found = words.split(between).map(nameOf);
    return found.every((name) => name !== null) ? found : [];
}
const between = /[,;/&+]| and | or /;
function namesIn(brackets) {
    const found = brackets.split(between).flatMap((piece) => nameOf(untilAgent(piece)) ?? []);
    return { names: [...new Set(found)], doubtful: doubt.test(brackets), inBrackets: true };
}
/** `rolled back; mitigated`, `refund refused — detected by a customer`. */
function namedLast(event) {
    const last = event.slice(-60).split(/; | [-–—|←] | -- /);
    const naming = last.length > 1 ? nameOf(untilAgent(last.at(-1))) : null;
    return { names: naming ? [naming] : [], doubtful: false, inBrackets: false };
}
function untilAgent(words) {
    return words.replace(/ (?:by|via|with|at|in|on)(?: .*)?$/, '');
}
/** `detected`, `Detected: the alert…`, `**Mitigated** by a rollback`; never `started to investigate`. */
function namedFirst(event) {
    const bold = /^(?:\*\*|__)([^*_]{3,40})(?:\*\*|__)/.exec(event);
    const plain = /^([a-z]{3,20}(?: (?:of )?[a-z]{3,20})?)(?=$|[:,;.(–—]| [-–—(]| by )/i.exec(event);
    const name = nameOf((bold ?? plain)?.[1] ?? '');
    return { names: name ? [name] : [], doubtful: false, inBrackets: false };
}

// EXTERNAL MODULE: ./build/src/parsing/places.js
var places = __webpack_require__(2912);
// EXTERNAL MODULE: ./build/src/parsing/report/tables.js
var report_tables = __webpack_require__(91792);
// EXTERNAL MODULE: ./build/src/parsing/markdown/inline.js
var inline = __webpack_require__(62405);
;// CONCATENATED MODULE: ./build/src/parsing/time/reading-order.js

/** A timeline's table as it is read aloud: the time of each row first, and nothing that only counts the rows. */
function readingOrder(table) {
    return timeFirst(withoutCounter(table));
}
/** True for words that begin with a day or a time of day in digits, whatever marks stand before them. */
function startsWithTime(words) {
    return /^[*_`~≈]{0,3}\d/.test(words);
}
function withoutCounter(table) {
    const isHeaded = /^(?:|n|no|nr|num|number|step|seq|id)$/.test(table.header[0] ?? '-');
    const isCount = (words = '') => /^[A-Z]?\d{0,3}\.?$/.test(words);
    if (!isHeaded || !table.rows.every(({ cells }) => isCount(cells[0]?.words)))
        return table;
    return arranged(table, (columns) => columns.slice(1));
}
/** Puts the column in front whose head says that it is the time, unless rows begin with a name or a time as it is. */
function timeFirst(table) {
    const at = table.header.findIndex((title) => /^(?:date|time|when|timestamp|datetime|utc)(?:-|$)/.test(title));
    const begins = (words) => startsWithTime(words) || nameOf(words) !== null;
    if (at <= 0 || table.rows.some(({ cells: [first] }) => first && begins(first.words)))
        return table;
    return arranged(table, (columns) => [
        ...columns.slice(at, at + 1),
        ...columns.slice(0, at),
        ...columns.slice(at + 1),
    ]);
}
/** The table with the columns of its head and of every row arranged anew. */
function arranged({ header, headed, rows }, order) {
    const row = ({ line, cells }) => ({ line, cells: order(cells) });
    return { header: order(header), headed: row(headed), rows: rows.map(row) };
}

// EXTERNAL MODULE: ./build/src/parsing/time/zones.js
var zones = __webpack_require__(46181);
;// CONCATENATED MODULE: ./build/src/parsing/time/row-statements.js






/** No timeline has more columns; more are an attack on the reader's time. */
const MOST = 50;
/**
 * The rows of a table as statements, their cells joined. A time in a column of its own belongs to the date of its row, or
 * where that cell is blank to the date above; a column headed `Time (UTC+2)` gives its times that zone, and no other column's.
 */
function rowStatements(table) {
    const { headed, rows } = readingOrder(table);
    const columns = headed.cells.slice(0, MOST).map((cell) => columnOf(cell, headed));
    const date = columns.findIndex(({ isDay }) => isDay);
    const time = best(columns.flatMap(({ isClock }, at) => (isClock ? [at] : [])), columns);
    if (date < 0 || time === undefined)
        return rows.map((row) => wholeRow(row, columns));
    const zone = columns[time]?.zone ?? columns[date]?.zone ?? null;
    let day = '';
    return rows.map((row) => {
        const { [date]: dated, [time]: timed } = row.cells;
        day = dated?.words || day;
        const clock = timed && /^[~≈]? ?\d/.test(timed.words) ? ` ${timed.words}` : '';
        const from = (dated?.words ? dated : (timed ?? dated))?.from ?? 0;
        const others = row.cells.filter((cell) => cell !== dated && cell !== timed);
        return statementOf(row, [{ words: day + clock, from }, ...others], zone);
    });
}
/** A row that tells day and time in one cell; of several the one whose zone is known comes first. */
function wholeRow(row, columns) {
    const timed = row.cells.flatMap(({ words }, at) => (startsWithTime(words) ? [at] : []));
    const told = best(timed, columns);
    const isFirst = told === undefined || told === timed[0];
    const cells = isFirst ? row.cells : [row.cells[told], ...row.cells.filter((_, at) => at !== told)];
    return statementOf(row, cells, columns[told ?? -1]?.zone ?? null);
}
/** Of some columns one in UTC, else one with an offset, else the first. */
function best(some, columns) {
    const offset = (at) => columns[at]?.zone?.offset ?? null;
    return some.find((at) => offset(at) === 0) ?? some.find((at) => offset(at) !== null) ?? some[0];
}
function columnOf({ words, from }, { line }) {
    const title = (0,inline/* withoutMarks */.zw)(words.replace(/[[\]]/g, (mark) => (mark === '[' ? '(' : ')')));
    const named = (0,zones/* zoneOfTitle */.oP)(title);
    const name = (0,report_words/* kebab */.i9)(named ? (0,zones/* withoutZone */.n1)(title) : title).replace(/-in$/, '');
    return {
        isDay: /^(?:date|day)$/.test(name),
        isClock: /^(?:time|clock|when|hour|time-of-day)$/.test(name) || (named !== null && name === ''),
        zone: named && { ...named, by: 'column', place: (0,places/* placeOn */.n)(line, from) },
    };
}
const BETWEEN = ' | ';
/** A cell that holds nothing but names (`| 2026-11-20T10:04Z | detected | the alert fired |`) is put in closing brackets. */
function statementOf({ line }, cells, zone) {
    const names = cells.slice(1).flatMap(({ words }) => namesAlone(words));
    const naming = names.length > 0 ? ` (${names.join(', ')})` : '';
    let at = 0;
    const pieces = cells.map(({ words, from }) => {
        const piece = { at, place: (0,places/* placeOn */.n)(line, from) };
        at += words.length + BETWEEN.length;
        return piece;
    });
    const words = cells.map((cell) => cell.words).join(BETWEEN) + naming;
    return { words, pieces, listed: true, zone };
}

;// CONCATENATED MODULE: ./build/src/parsing/time/statements.js




/** The place of offset `at` in the words of a statement. */
function placeIn({ pieces }, at) {
    const piece = pieces.findLast((one) => one.at <= at) ?? pieces[0];
    return (0,places/* further */.V)(piece.place, Math.max(0, at - piece.at));
}
/** The first `most` statements on the lines that are plain text, in order. */
function statementsOn(lines, most) {
    const { tables, others } = (0,report_tables/* tablesOn */.f)(lines);
    const rows = [];
    for (const table of tables) {
        if (rows.length >= most)
            break;
        rows.push(...rowStatements({ ...table, rows: table.rows.slice(0, most) }));
    }
    const all = [...itemStatements(others, most), ...rows];
    return all.sort((a, b) => lineOf(a) - lineOf(b)).slice(0, most);
}
function lineOf({ pieces }) {
    return pieces[0].place.line;
}
function itemStatements(lines, most) {
    const items = [];
    let last = 0;
    for (const line of lines) {
        if (line.context !== 'text' || line.text === '')
            continue;
        const text = (0,report_words/* visible */.RK)(line.text);
        const { at, indent, bullet } = (0,report_words/* openingOf */.E4)(text);
        if (at === text.length)
            continue;
        const from = at + (/^\[[ xX]\] {1,4}/.exec(text.slice(at, at + 7))?.[0].length ?? 0);
        const words = line.heading?.title ?? text.slice(from).trim();
        const place = line.heading ? (0,places/* placeOn */.n)(line) : (0,places/* placeOn */.n)(line, from);
        const wrapped = !bullet && indent > 0 && last === line.number - 1 && !/^[~≈]?\d/.test(words);
        last = line.number;
        const item = wrapped ? items.at(-1) : undefined;
        if (!item) {
            if (items.length === most)
                break;
            items.push({ words, pieces: [{ at: 0, place }], listed: bullet });
            continue;
        }
        item.pieces.push({ at: item.words.length + 1, place });
        item.words += ` ${words}`;
    }
    return items;
}

;// CONCATENATED MODULE: ./build/src/parsing/time/entry.js






const nothing = { entry: null, finding: null };
/** What is behind the time: qualifiers after a comma or in brackets, the separator, the event. */
const separator = /^(?: ?[,([][^–—:]{0,60}?)? ?(?:[–—:|]| - )[ \t]{0,3}/;
const notYet = /^(?:pending|tbd|tba|n\/a|not yet|no|none|-|–)(?![\w/])/i;
/** In the place of a time they say that it has not happened; `no` and `none` begin other sentences there. */
const still = /^(?:pending|tbd|tba|not yet)(?![\w/])/i;
const nameFirst = /^[*_]{0,3}([a-z][a-z -]{2,40}?)[*_]{0,3}(?: at| on)?(?:(:)[*_]{0,3}(?=\s|$)| ?\|| [–—-](?= )| ?\((?=~?\d)| (?=~?\d|[a-z]{3,9}\.? \d{1,2},? \d{4}))/i;
const marks = /^[*_`[(]{1,3}(?=[\d~≈\p{L}])/u;
/** Reads a statement as an entry: its moment, what it calls it, and the event. */
function readEntry(statement) {
    const { day, listed, zone } = statement;
    const offset = zone?.offset ?? null;
    const own = day ? statement.words.replace(/^[*_`]{1,3}/, '') : statement.words;
    const words = day ? `${day} ${own}` : own;
    const placeOf = (rest) => placeIn(statement, statement.words.length - rest.length);
    const named = (0,date/* startsWithDigit */.NQ)(words) ? null : nameFirst.exec(words);
    const name = nameOf(named?.[1] ?? '');
    if (named && name) {
        const value = words.slice(named[0].length).trimStart();
        const place = placeOf(value);
        const read = namedEntry({ name, value: value.trimEnd(), place, isLabel: named[2] !== undefined, offset });
        if (read)
            return read;
    }
    if (still.test(words.replace(marks, '')))
        return nothing;
    const moment = unmarkedMoment(words, offset);
    const behind = moment.rest.replace(/^[*_`\])]{1,3}/, '');
    const text = behind.replace(separator, '').trim();
    const naming = namingBehindTab(own) ?? namingOf(behind, text);
    const isNamed = naming.names.length > 0;
    const isTold = listed
        ? moment.stated || isNamed
        : moment.at !== null || isBadDate(moment) || (moment.stated && isNamed && naming.inBrackets);
    if (!isTold)
        return nothing;
    const place = placeOf(own.replace(marks, ''));
    return entryOf(moment, naming.names, text, place, naming.doubtful);
}
/** Reads the moment behind marks such as `**`; words that tell no time keep theirs, since they may mark a name. */
function unmarkedMoment(words, offset) {
    const plain = words.replace(marks, '');
    const moment = (0,time_moment/* readMoment */.T)(plain, { offset });
    return moment.stated || plain === words ? moment : (0,time_moment/* readMoment */.T)(words, { offset });
}
function entryOf(moment, names, text, place, doubtful = false) {
    const { at, precision } = moment;
    const approximate = moment.approximate || doubtful;
    const tellsOrderOnly = moment.problem === 'time-without-date' && names.length === 0;
    const finding = tellsOrderOnly ? null : (0,moment_findings/* momentFinding */.K)(moment, 'timeline', place);
    return { entry: { moment: { at, precision, approximate }, names, text, ...place }, finding };
}
function isBadDate({ problem }) {
    return problem === 'ambiguous-date' || problem === 'impossible-date';
}
/**
 * Reads `detected: 2026-11-20T10:04Z`. What is blank or `pending` has not happened; `unknown` has, nobody knows when; other
 * words behind a colon are no time. Null when the statement only begins with the name's word.
 */
function namedEntry({ name, value, place, isLabel, offset }) {
    if (value === '' || notYet.test(value))
        return isLabel ? nothing : null;
    const moment = (0,time_moment/* readMoment */.T)(value, { offset });
    if (moment.stated)
        return entryOf(moment, [name], moment.rest.replace(separator, '').trim(), place);
    if (!isLabel)
        return null;
    const message = `${(0,quoted/* quoted */.T)(value)} is no time for “${name}”. Write 2026-11-20T10:04Z, a day, “unknown” or “pending”.`;
    return {
        entry: null,
        finding: { rule: 'unknown-value', level: 'warning', field: 'timeline', ...place, message },
    };
}

;// CONCATENATED MODULE: ./build/src/parsing/time/entry-order.js

/** Entries that are named out of their order; more of them say nothing new. */
const entry_order_MOST = 3;
/**
 * Entries that stand below a later one, at most three. Moments are compared by what both say: a day is neither before nor after
 * its minutes, and an approximate time counts as its day. Where both moments are named their order is a rule's business. A
 * timeline that tells the newest first from end to end has an order, and is named once.
 */
function outOfOrder(entries) {
    const known = entries.filter(({ moment }) => moment.at !== null);
    const late = [];
    let latest = known[0];
    for (const entry of known.slice(1)) {
        const above = latest;
        const order = compare(entry, above);
        if (order < 0 && !isNamedPair(entry, above))
            late.push({ entry, above });
        if (order > 0 || (order === 0 && exact(entry).length > exact(above).length))
            latest = entry;
    }
    if (known.length > 2 && late.length > 0 && runsBackwards(known))
        return [newestFirst(late[0]?.entry)];
    return late.slice(0, entry_order_MOST).map(({ entry, above }) => belowLater(entry, above));
}
function runsBackwards(entries) {
    return entries.every((entry, index) => index === 0 || compare(entry, entries[index - 1]) <= 0);
}
function isNamedPair(one, other) {
    return one.names.length > 0 && other.names.length > 0;
}
function compare(one, other) {
    return (0,time/* compareMoments */.n1)(exact(one), exact(other));
}
/** A moment as far as it can be relied on. */
function exact({ moment: { at, approximate } }) {
    return approximate ? at.slice(0, 'YYYY-MM-DD'.length) : at;
}
function belowLater(entry, above) {
    return say(entry, `This entry (${entry.moment.at}) stands below a later one (${above.moment.at}, line ${above.line}). Move it up, or correct its time.`);
}
function newestFirst(entry) {
    return say(entry, 'This timeline tells the newest first. Turn it round: people read it from the start.');
}
function say({ line, column }, message) {
    return { rule: 'entry-order', level: 'note', field: 'timeline', line, column, message };
}

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
;// CONCATENATED MODULE: ./build/src/parsing/time/said-zones.js




const timesIn = /\btimes?\b[^.\d]{0,40}\b(?:UTC|GMT)\b(?! ?[+\-−–]? ?\d)/i;
/** A zone's name may mean several; its offset behind it does not: `All times are PST (UTC-8)`. */
const timesAhead = /\btimes?\b(?=[^.\d]{0,40}(?:\b(?:are|is|in)\b|[:(=]))[^.\d]{0,40}\b(?:UTC|GMT) ?([+\-−–]) ?(\d{1,2})(?::?(\d{2}))?(?= {0,2}(?:$|[.,;()\]*_|]))(?!.{0,60}(?:UTC|GMT))/i;
const otherZones = /\b(?:local|or|not|[PMCE][SD]?T|CES?T)\b/;
/** A sentence about the times of the whole timeline, also where its zone may mean several. */
const aboutTimes = /^[*_(]{0,3}(?:note:? )?(?:all (?:the )?times?\b|(?:the )?times? ?(?:are\b|is\b|in\b|:|\())/i;
/**
 * Gives statements the zone of their times: that of their column, else of the nearest sentence above (`All times are in
 * UTC.`, `Times are UTC+2`), else of the section's `heading` (`Timeline (UTC)`), else of the first sentence below.
 */
function withZones(statements, heading) {
    const inHeading = headingZone(heading);
    const said = statements.map(sentenceZone);
    let above = inHeading ?? said.find((one) => one !== null) ?? null;
    const differing = new Map();
    const compare = (nearer) => {
        if (nearer && above && nearer.name !== above.name && !differing.has(nearer))
            differing.set(nearer, zonesDisagree(nearer, above));
    };
    const zoned = statements.map((statement, at) => {
        const sentence = said[at] ?? null;
        compare(sentence ?? statement.zone ?? null);
        above = sentence ?? above;
        return { ...statement, zone: statement.zone ?? above };
    });
    return { statements: zoned, findings: [...differing.values()] };
}
function zonesDisagree(nearer, other) {
    const which = nearer.by === 'column' ? 'in it' : 'below it';
    const where = other.place
        ? `the ${nearer.by === other.by ? 'one' : other.by} on line ${other.place.line}`
        : 'the heading';
    const done = nearer.offset === null
        ? 'not believed, since it is nearer to them and may mean several zones'
        : `read in ${nearer.name}, since it is nearer to them`;
    return {
        rule: 'zones-disagree',
        level: 'warning',
        field: 'timeline',
        ...(nearer.place ?? finding/* nowhere */.jx),
        message: `This ${nearer.by} says ${nearer.name}, ${where} ${other.name}. ` +
            `Times ${which} without a zone of their own were ${done}. Correct the one that is wrong.`,
    };
}
function headingZone(heading) {
    const zone = (0,zones/* zoneIn */.AN)(/\(([^()]{1,60})\)[*_:]{0,3}$/.exec(heading)?.[1] ?? '');
    return zone && { ...zone, by: 'heading', place: null };
}
function sentenceZone(statement) {
    const { words } = statement;
    if (words.length >= 200 || !/\btime/i.test(words) || (0,time_moment/* readMoment */.T)(words).stated)
        return null;
    const offset = offsetOf(words);
    const zone = offset === null ? doubtfulZone(words.slice(0, 60)) : { offset, name: (0,zones/* zoneName */.a6)(offset) };
    return zone && { ...zone, by: 'sentence', place: placeIn(statement, 0) };
}
function doubtfulZone(words) {
    const zone = aboutTimes.test(words) ? (0,zones/* zoneIn */.AN)(words) : null;
    return zone?.offset === null ? zone : null;
}
/** Minutes ahead of UTC; null where no offset, or more than one, is said. */
function offsetOf(words) {
    const ahead = timesAhead.exec(words);
    if (!ahead)
        return timesIn.test(words) && !otherZones.test(words) ? 0 : null;
    const minutes = Number(ahead[2]) * 60 + Number(ahead[3] ?? 0);
    if (minutes > 14 * 60 || /\b(?:local|or|not)\b/.test(words))
        return null;
    return ahead[1] === '+' ? minutes : -minutes;
}

;// CONCATENATED MODULE: ./build/src/parsing/time/timeline.js






/** No incident has so many entries; more are an attack on the reader's time. */
const timeline_MOST = 1000;
/**
 * Reads dated lines (list items, table rows, prose that begins with a date) and the moments that have a name: in closing
 * brackets, right behind the time, or before it (`- detected: 2026-11-20T10:04Z`). `heading` is the section's: it may name the zone.
 */
function readTimeline(lines, heading = '') {
    const statements = statementsOn(lines, timeline_MOST + 1);
    const zoned = withZones(statements.slice(0, timeline_MOST), heading);
    const read = withDayAbove(zoned.statements).map(readEntry);
    const entries = read.flatMap((one) => one.entry ?? []);
    const told = read.flatMap(({ entry }, index) => (entry && isDated(statements[index]) ? entry : []));
    const findings = [...zoned.findings, ...read.flatMap((one) => one.finding ?? []), ...outOfOrder(told)];
    const next = statements[timeline_MOST];
    return { times: timesOf(entries), entries, findings: next ? [tooMany(next), ...findings] : findings };
}
/** True for what begins with its time: `detected: …` is a fact, and such may stand together wherever people like. */
function isDated(statement) {
    return /^[*_`[(~≈]{0,4}\d/.test(statement?.words ?? '');
}
function tooMany(next) {
    const message = `Only the first ${timeline_MOST} entries were read. Keep those that tell what happened, and link the rest.`;
    return { rule: 'too-many-entries', level: 'warning', field: 'timeline', ...placeIn(next, 0), message };
}
/** A mitigation or resolution that was entered again did not hold the first time, so their last entry counts. */
const lastCounts = new Set(['mitigated', 'resolved', 'verified']);
function timesOf(entries) {
    const times = { ...time/* noTimes */.oF };
    for (const { moment, names } of entries) {
        for (const name of names) {
            const before = times[name];
            const isFirst = before === null || (before.at === null && moment.at !== null);
            if (isFirst || (lastCounts.has(name) && moment.at !== null))
                times[name] = moment;
        }
    }
    return times;
}


/***/ }),

/***/ 46181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ zoneIn),
/* harmony export */   a6: () => (/* binding */ zoneName),
/* harmony export */   n1: () => (/* binding */ withoutZone),
/* harmony export */   oP: () => (/* binding */ zoneOfTitle)
/* harmony export */ });
/** Abbreviations that people know as zones; most of them mean several. */
const abbreviations = '[PMCE][SD]?T|AK?[SD]T|A[CEW][SD]T|[CEW]ES?T|[BIJKH]ST|NZ[SD]T|SAST|MSK|SGT|HKT|PKT|BRT';
const places = '(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\\/\\w{1,40}|Pacific|Eastern|Central|Mountain|[Ll]ocal|LOCAL';
const zones = new RegExp('(?<![\\p{L}\\d])(?:(?:UTC|GMT|[Uu]tc|[Gg]mt)(?: ?[+−–-] ?\\d{1,2}(?::?\\d{2})?)?' +
    `|[+−-]\\d{2}:\\d{2}|Zulu|Z(?=[)\\]])|${abbreviations}|${places})(?![\\p{L}\\d])`, 'gu');
const ahead = /([+−–-]) ?(\d{1,2})(?::?(\d{2}))?$/;
/** In brackets, letters that no list knows may be a zone all the same. */
const unknownName = /[([]((?!ISO)[A-Z]{3,4})[)\]]/;
/**
 * The zone that a heading's or sentence's words name; null when they name none. A name is nothing beside its offset
 * (`PST (UTC-8)`); two offsets, `UTC or local` and names alone may mean several.
 */
function zoneIn(words) {
    const text = words.slice(0, 200).replaceAll('_', ' ');
    const found = [...new Set([...text.matchAll(zones)].map(([name]) => name))];
    if (found.length === 0)
        return null;
    const exact = found.filter((name) => ahead.test(name));
    const [one, another] = exact.length > 0 ? exact : found;
    const isClear = another === undefined && !/\b(?:local|or|not)\b/i.test(text);
    const offset = isClear ? offsetOf(one) : null;
    return { offset, name: offset === null ? found.join(' or ') : zoneName(offset) };
}
/** The zone that a table column's title names: also one in brackets that is on no list (`Time (ICT)`). */
function zoneOfTitle(title) {
    const unknown = unknownName.exec(title)?.[1];
    return zoneIn(title) ?? (unknown === undefined ? null : { offset: null, name: unknown });
}
/** A column's title without the zone that it names, and without its brackets. */
function withoutZone(title) {
    return title.replace(/[([][^()[\]]{0,60}[)\]]/g, '').replace(zones, '');
}
/** How people write an offset of so many minutes: `UTC`, `UTC+2`, `UTC-5:30`. */
function zoneName(offset) {
    const minutes = Math.abs(offset);
    const rest = minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`;
    return offset === 0 ? 'UTC' : `UTC${offset < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}`;
}
/** Minutes ahead of UTC; null for a mere name, and for more than any zone has. */
function offsetOf(name) {
    const match = ahead.exec(name);
    if (!match)
        return /^(?:UTC|GMT|Z|Zulu)$/i.test(name) ? 0 : null;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59)
        return null;
    return match[1] === '+' ? minutes : -minutes;
}


/***/ }),

/***/ 85299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74204);

/**
 * Words of a report as a message quotes them: redacted first, so that no cut leaves the beginning of a secret, then at most
 * `most` characters.
 */
function quoted(words, most = 60) {
    const shown = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(words.slice(0, 10_000));
    return shown.length > most ? `“${shown.slice(0, most)}…”` : `“${shown}”`;
}


/***/ })

};
