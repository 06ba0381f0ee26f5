export const id = 379;
export const ids = [379];
export const modules = {

/***/ 27922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ rawOffsets)
/* harmony export */ });
/**
 * Translates offsets in a text whose line ends were normalised back into the text as GitHub holds it, so that a body
 * with `\r\n` is spliced in the right place.
 */
function rawOffsets(raw) {
    if (!raw.includes('\r'))
        return (at) => at;
    const removedAt = [];
    for (let at = raw.indexOf('\r\n'); at >= 0; at = raw.indexOf('\r\n', at + 2)) {
        removedAt.push(at - removedAt.length);
    }
    return (at) => at + countBelow(removedAt, at);
}
/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending, limit) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] < limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 70543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   dZ: () => (/* binding */ hasTriage),
/* harmony export */   vd: () => (/* binding */ holdsRole),
/* harmony export */   wP: () => (/* binding */ misread)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83861);
/* harmony import */ var _signatures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36633);


/** Nothing is left to do but the reaction. */
const done = { done: true };
/** What was typed cannot be understood: the form is shown beside the reason. */
function misread(reason) {
    return { done: false, reason, showForm: true };
}
/** It was understood and cannot be. */
function refused(reason) {
    return { done: false, reason, showForm: false };
}
/** True for triage rights or more. */
function hasTriage(by, { rights }) {
    return (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .mayAct */ .qb)(rights[by.toLowerCase()], 'triage');
}
/** True for people who hold a role on the incident. */
function holdsRole(by, situation) {
    return (0,_signatures_js__WEBPACK_IMPORTED_MODULE_0__/* .rolesOf */ .R)(by, situation).length > 0 || (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .isSamePerson */ .sO)(situation.report.people.onCall, by);
}


/***/ }),

/***/ 72175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ withRecord),
/* harmony export */   r: () => (/* binding */ keepRecord)
/* harmony export */ });
/* harmony import */ var _domain_effect_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75129);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _parsing_offsets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27922);
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17683);
/* harmony import */ var _rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54647);
/* harmony import */ var _prevent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14215);
/* harmony import */ var _reread_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98215);







/** In characters; GitHub refuses more, so a report that leaves no room stays as it is. */
const LONGEST_BODY = 65_536;
/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
function keepRecord(situation) {
    const { issue } = situation;
    const toRaw = (0,_parsing_offsets_js__WEBPACK_IMPORTED_MODULE_5__/* .rawOffsets */ .L)(issue.body);
    const within = [...numberActions(situation), ...restoreList(situation)].map((splice) => ({
        ...splice,
        at: toRaw(splice.at),
    }));
    const below = missingBelow((0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_6__/* .spliced */ .Z)(issue.body, within));
    const splices = below === '' ? within : [...within, { at: issue.body.length, remove: 0, insert: below }];
    if (splices.length === 0 || (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_6__/* .spliced */ .Z)(issue.body, splices).length > LONGEST_BODY)
        return [];
    const why = 'every record grows into the same report';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
/** The situation once the record is kept: what is said of the report is then true of the report that people find. */
function withRecord(situation, [kept]) {
    return kept ? (0,_reread_js__WEBPACK_IMPORTED_MODULE_4__/* .withBody */ .d)(situation, (0,_domain_effect_js__WEBPACK_IMPORTED_MODULE_6__/* .spliced */ .Z)(kept.base, kept.splices)) : situation;
}
function numberActions(situation) {
    return (0,_prevent_js__WEBPACK_IMPORTED_MODULE_3__/* .preventiveActions */ .w)(situation).flatMap(({ row, issue }) => issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : []);
}
/** At the end of its section; above everything else in it when something there was never closed and would swallow the list. */
function restoreList({ text, report, spans }) {
    const place = spans.find((span) => span.id === 'severity-and-status');
    if (!place || report.kind !== 'incident' || report.checklist.length > 0)
        return [];
    const insert = `\n\n${_domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffItems */ .xB.map((item) => `- [ ] ${item}`).join('\n')}\n\n`;
    const shows = (at) => (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(text.slice(0, at) + insert + text.slice(at)).report.checklist.length > 0;
    const at = [place.to, place.valueFrom].find(shows);
    return at === undefined ? [] : [{ at, remove: 0, insert }];
}
/**
 * The sections to add below a body, until none is missing: a heading that was found only inside something never closed
 * counts no more once another stands outside it. Nothing, where an added section would not be found again.
 */
function missingBelow(body, added = '', found = []) {
    const { report, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .readReport */ .t)(body + added);
    const asked = spans.map((span) => span.id);
    const wanted = _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .sections */ .V0.filter((section) => report.kind === 'incident' || cheapSections.includes(section.id));
    const missing = wanted.filter((section) => !(section.id in report.sections));
    if (missing.length === 0)
        return added;
    if (missing.some((section) => found.includes(section.id)))
        return '';
    const text = missing.map((section) => `\n\n### ${section.title}\n\n${(0,_rendering_skeleton_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionSkeleton */ .r)(section, asked)}`);
    return missingBelow(body, added + text.join(''), [...found, ...missing.map((section) => section.id)]);
}
/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ reply)
/* harmony export */ });
/* harmony import */ var _parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88867);
/* harmony import */ var _rendering_reply_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31466);


/** Answers kept, and their characters (they stand in the comment twice): whoever typed one looks for it soon. */
const MOST = 12;
const ROOM = 9_000;
/** Adds answers to the one comment that holds them; what was said before under the same key gives way. */
function reply({ issue, self }, answers) {
    if (answers.length === 0)
        return [];
    const existing = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .ownComment */ .w)(issue.comments, 'reply', self);
    const memory = (0,_parsing_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .readMemory */ .S)(existing, self);
    const before = Array.isArray(memory?.answers) ? memory.answers.filter(isAnswer) : [];
    const kept = before.filter(({ key }) => !answers.some((one) => one.key === key));
    const text = (0,_rendering_reply_js__WEBPACK_IMPORTED_MODULE_0__/* .replyComment */ .wN)(latest([...kept, ...answers]));
    if (existing?.body === text)
        return [];
    return [
        {
            kind: 'comment',
            issue: issue.number,
            key: 'reply',
            id: existing?.id ?? null,
            text,
            why: 'a command asks for more than a reaction',
        },
    ];
}
function latest(answers) {
    let left = ROOM;
    const fit = [...answers.slice(-MOST)].reverse().filter(({ text }) => {
        left -= text.length;
        return left >= 0;
    });
    return fit.reverse();
}
/** Trusted as it stands: memory that somebody else edited is not read. */
function isAnswer(value) {
    const one = value;
    return typeof one?.key === 'string' && typeof one.text === 'string';
}


/***/ }),

/***/ 98215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ withBody)
/* harmony export */ });
/* harmony import */ var _parsing_report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17683);

/** The situation with another body of its issue, read anew: whatever speaks of the report then speaks of that one. */
function withBody(situation, body) {
    if (body === situation.issue.body)
        return situation;
    const { text, report, findings, spans } = (0,_parsing_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .readReport */ .t)(body, { now: situation.now });
    const others = situation.readingFindings.filter((finding) => finding.rule === 'settings');
    const issue = { ...situation.issue, body };
    return { ...situation, issue, text, report, spans, readingFindings: [...findings, ...others] };
}


/***/ }),

/***/ 19737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ respond),
  d: () => (/* binding */ tellOnBoard)
});

// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(75129);
// EXTERNAL MODULE: ./build/src/policy/board.js + 2 modules
var board = __webpack_require__(81070);
// EXTERNAL MODULE: ./build/src/policy/call.js
var policy_call = __webpack_require__(22206);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/domain/commands.js
var commands = __webpack_require__(19578);
// EXTERNAL MODULE: ./build/src/rendering/reply.js
var reply = __webpack_require__(31466);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/policy/board-memory.js
var board_memory = __webpack_require__(82330);
// EXTERNAL MODULE: ./build/src/parsing/blank.js
var blank = __webpack_require__(49556);
// EXTERNAL MODULE: ./build/src/policy/record.js
var policy_record = __webpack_require__(72175);
// EXTERNAL MODULE: ./build/src/policy/reread.js
var reread = __webpack_require__(98215);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 25 modules
var report_report = __webpack_require__(17683);
// EXTERNAL MODULE: ./build/src/parsing/time/timeline.js + 6 modules
var timeline = __webpack_require__(3699);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(32647);
// EXTERNAL MODULE: ./build/src/parsing/offsets.js
var offsets = __webpack_require__(27922);
// EXTERNAL MODULE: ./build/src/rendering/skeleton.js
var skeleton = __webpack_require__(54647);
;// CONCATENATED MODULE: ./build/src/policy/writing/pen.js






/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;
/** A body with splices made at offsets of its normalised text. */
function written(body, splices) {
    const toRaw = (0,offsets/* rawOffsets */.L)(body);
    const raw = splices.map(({ at, remove, insert }) => ({
        at: toRaw(at),
        remove: toRaw(at + remove) - toRaw(at),
        insert,
    }));
    const text = (0,effect/* spliced */.Z)(body, raw);
    return { body: text, reading: (0,report_report/* readReport */.t)(text) };
}
/** The first of some ways to write that leaves the report as it was meant; null where none does, or where it grew too long. */
function firstThat(body, ways, holds) {
    for (const way of ways) {
        const done = written(body, way);
        if (done.body.length <= LONGEST_BODY && holds(done.reading))
            return done;
    }
    return null;
}
/** The section of a body; null where it has none. */
function paper(body, section) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const { spans, report } = (0,report_report/* readReport */.t)(text);
    const span = spans.find((one) => one.id === section);
    if (!span)
        return null;
    const lines = (0,markdown_lines/* scan */.SQ)(text).all.filter((line) => line.from >= span.valueFrom && line.from < span.to);
    const filler = (report.sections[section] ?? '') === '' && span.valueTo > span.valueFrom;
    return { lines, from: span.valueFrom, to: span.valueTo, filler };
}
/** The body with the section in it, an empty one at its end where there was none. */
function withSection(body, section) {
    const row = sections/* sections */.V0.find((one) => one.id === section);
    if (!row || (0,report_report/* readReport */.t)(body).spans.some((span) => span.id === section))
        return body;
    return `${body.trimEnd()}\n\n### ${row.title}\n\n${(0,skeleton/* sectionSkeleton */.r)(row)}\n`;
}
/** Two ways to add lines to a section: below its last words, else above its first ones where something there swallows all below. */
function waysToAdd({ from, to, filler }, lines) {
    if (filler)
        return [[{ at: from, remove: to - from, insert: lines }]];
    return [
        [{ at: to, remove: 0, insert: to === from ? `\n${lines}\n` : `\n${lines}` }],
        [{ at: from, remove: 0, insert: `${lines}\n\n` }],
    ];
}

;// CONCATENATED MODULE: ./build/src/policy/writing/entry.js




/**
 * Writes an entry into the Timeline: on the empty line that waits for a moment of that name, else in its chronological
 * place. A body that says the same already stays as it is. Null where the line would not be read as what it is, as where a
 * moment whose first entry counts has its time.
 */
function writeEntry(given, entry) {
    const body = withSection(given, 'timeline');
    const place = paper(body, 'timeline');
    if (!place)
        return null;
    const words = entry.name ? entry.words : unnamed(entry.words);
    const filled = `${minute(entry.at)} – ${words}`;
    const line = `- ${filled}${entry.name ? ` (${entry.name})` : ''}`;
    const isThere = place.lines.some(({ text }) => [line, `- ${entry.name}: ${filled}`].some((same) => same.trimEnd() === text.trimEnd()));
    if (isThere)
        return given;
    const before = (0,report_report/* readReport */.t)(body);
    if (entry.name && !timeline/* lastCounts */.d.has(entry.name) && before.report.times[entry.name]?.at)
        return null;
    const shows = ({ entries, report }) => entries.length > before.entries.length &&
        (entry.name === null || sameMinute(report.times[entry.name]?.at ?? null, entry.at)) &&
        time/* namedTimes */.Q7.every(({ id }) => id === entry.name || report.times[id]?.at === before.report.times[id]?.at);
    const ways = [
        ...waiting(place, entry.name, filled),
        ...inOrder(place, before.entries, entry.at, line),
        ...waysToAdd(place, line),
    ];
    return firstThat(body, ways, shows)?.body ?? null;
}
/** Behind something that shows nothing, brackets are no longer the last of a line, and name no moment. */
function unnamed(words) {
    return namesIn(words).length > 0 ? `${words}\u2060` : words;
}
/** What a line of the timeline with these words would name its moment. */
function namesIn(words) {
    return (0,report_report/* readReport */.t)(`### Timeline\n\n- 2026-01-01T00:00Z – ${words}\n`).entries[0]?.names ?? [];
}
/** `2026-11-20T10:04Z`, as people write times. */
function minute(at) {
    return `${at.slice(0, 16)}Z`;
}
function sameMinute(a, b) {
    return a !== null && a.slice(0, 16) === b.slice(0, 16);
}
/** The skeleton of a report leaves a line for each moment that matters: `- mitigated: `. */
function waiting({ lines }, name, words) {
    if (name === null)
        return [];
    const blank = new RegExp(`^[-*+] {1,3}${name}: {0,3}$`, 'i');
    const line = lines.find(({ text, context }) => context === 'text' && blank.test(text));
    if (!line)
        return [];
    const end = line.text.trimEnd().length;
    return [[{ at: line.from + end, remove: line.text.length - end, insert: ` ${words}` }]];
}
/** Above the first dated line that is later; a table or prose keeps its lines together. */
function inOrder({ lines }, entries, at, line) {
    const dated = entries.flatMap((entry) => {
        const own = lines.find(({ number }) => number === entry.line);
        return own && /^[-*+] {1,3}[~(*_`[]{0,3}\d{4}-/.test(own.text) ? [{ entry, own }] : [];
    });
    const later = dated.find(({ entry: { moment } }) => moment.at !== null && moment.at > at);
    if (later)
        return [[{ at: later.own.from, remove: 0, insert: `${line}\n` }]];
    const last = dated.at(-1)?.own;
    if (!last)
        return [];
    const below = lines.slice(lines.indexOf(last) + 1);
    const wrapped = below.findIndex(({ text }) => !/^[ \t]+\S/.test(text));
    const end = (wrapped > 0 ? below[wrapped - 1] : wrapped < 0 ? below.at(-1) : undefined) ?? last;
    return [[{ at: end.to, remove: 0, insert: `\n${line}` }]];
}

// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/report/fact-words.js + 2 modules
var fact_words = __webpack_require__(97247);
// EXTERNAL MODULE: ./build/src/parsing/report/known-facts.js
var known_facts = __webpack_require__(93884);
// EXTERNAL MODULE: ./build/src/parsing/report/severity.js
var severity = __webpack_require__(39442);
;// CONCATENATED MODULE: ./build/src/policy/writing/fact.js








/**
 * Sets a fact where the report states it: in the form's field and on the lines that say it again, else on its labelled line, else on a new one. Null where
 * the report would still read otherwise, since it is said again elsewhere.
 */
function setFact(given, fact) {
    if (fact.holds((0,report_report/* readReport */.t)(given)))
        return given;
    const body = withSection(given, fact.section);
    const lines = onLines(body, fact);
    const elsewhere = known_facts/* statusFacts */.O7.has(fact.fact)
        ? known_facts/* statusSections */.rG.flatMap((section) => onLines(body, { ...fact, section }))
        : [];
    const field = inField(body, fact);
    const said = [...lines, ...elsewhere].flat();
    const everywhere = field.map((way) => [...way, ...said.filter(isFirst)]);
    const ways = [...everywhere, ...field, ...lines, ...onNewLine(body, fact), ...elsewhere, elsewhere.flat()];
    return firstThat(body, ways, fact.holds)?.body ?? null;
}
function isFirst({ at }, index, all) {
    return all.findIndex((one) => one.at === at) === index;
}
/** A fact that has a line of its own already; the body as it is where it has none. */
function setFactIfAsked(body, fact) {
    const way = onLines(body, fact)[0];
    return (way && firstThat(body, [way], fact.holds)?.body) ?? body;
}
function inField(body, { fact, words, option }) {
    const text = (0,markdown_lines/* normalise */.j7)(body);
    const span = (0,report_report/* readReport */.t)(text).spans.find((one) => one.id === fact && text[one.from] === '#');
    if (!span)
        return [];
    const { valueFrom: at, valueTo } = span;
    const insert = option ?? words;
    return [[{ at, remove: valueTo - at, insert: valueTo === at ? `\n${insert}\n` : insert }]];
}
function onLines(body, { section, fact, words }) {
    const lines = paper(body, section)?.lines ?? [];
    const said = (0,fact_words/* sayingsIn */.W5)([{ key: section, lines: [...lines] }]).get(fact) ?? [];
    const text = (0,markdown_lines/* normalise */.j7)(body);
    return said.map(({ from, to, words: old }) => {
        const insert = replaced(old, words);
        return [
            { at: from, remove: to - from, insert: /\s/.test(text[from - 1] ?? '\n') ? insert : ` ${insert}` },
        ];
    });
}
/** A level gives way to another alone: what people wrote behind it stays, but for the words that only spell out the old one. */
function replaced(old, words) {
    const level = (0,severity/* leadingLevel */.V)(old);
    if (level === null || (0,severity/* leadingLevel */.V)(words) === null)
        return words;
    const behind = old.trim().slice(level.length);
    return words + (behind === ` – ${(0,severities/* severityRow */.kq)(level).meaning}` ? '' : behind);
}
function onNewLine(body, { section, fact, words }) {
    const place = paper(body, section);
    const title = sections/* sections */.V0.flatMap((one) => one.facts).find((one) => one.id === fact)?.title;
    return place && title ? waysToAdd(place, `- ${title}: ${words}`) : [];
}

// EXTERNAL MODULE: ./build/src/policy/commands/order.js
var commands_order = __webpack_require__(70543);
// EXTERNAL MODULE: ./node_modules/chrono-node/dist/esm/locales/en/index.js + 50 modules
var en = __webpack_require__(89307);
// EXTERNAL MODULE: ./build/src/parsing/time/moment.js
var time_moment = __webpack_require__(29028);
;// CONCATENATED MODULE: ./build/src/parsing/said-time.js


const amount = '(?:\\d{1,4}(?:\\.\\d)?|an?|half an)';
const unit = '(?:seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h)';
const ago = new RegExp(`^(?:about |~ ?)?${amount} ?${unit}(?:,? (?:and )?\\d{1,4} ?${unit}){0,2} ago(?![\\w-])`, 'i');
const clock = /^(?:(today|yesterday),? )?(?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?(?:(Z|UTC|GMT)|([+-]\d{2}:\d{2})))?(?![\w:.,/-]*\d)(?!\w|:\S)/i;
/** What people say of a time and is not read here: taken as mere words, the line would stand at the wrong time. */
const unreadable = new RegExp(`^(?:about |~ ?)?(?:${amount}|one|two|three|four|five|ten|\\d{5,9}) ?(?:${unit}|days?|d|weeks?|w|months?) ago(?![\\w-])` +
    '|^(?:(?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|last night,?|tonight,?|this \\w{4,9},?) (?:at )?\\d{1,2}(?::\\d{2}| ?[ap]m\\b)' +
    '|^(?:at )?(?:\\d{1,2} ?[ap]m|\\d{1,2}\\.\\d{2}|(?:[01]\\d|2[0-3])[0-5]\\d) ?(?:Z|UTC|GMT)(?![\\w-])', 'i');
const tomorrow = /^tomorrow,? (?:at )?\d{1,2}(?::\d{2}| ?[ap]m\b)/i;
/** A zone by its name behind a clock may mean several. */
const zoneName = /^ \(?(?!UTC|GMT|AM\b|PM\b)[A-Z]{2,4}\)?(?![\w-])/;
const dateFirst = /^~?(?:\d{4}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4})/;
/** A clock that runs ahead of GitHub's by less is no lie. */
const SKEW = 120_000;
const DAY = 86_400_000;
/**
 * Reads the time with which the words of a command begin: `10 min ago`, `14:05 UTC`, `yesterday 22:10Z`, `today 09:00 +02:00`, or a
 * date with its time. `reference` (ISO 8601 UTC) is when it was said. Null where they begin with no time; a problem where it
 * could mean several times, as one without its zone does, or one that is still to come. Shortly after midnight a time of
 * day is the evening before's.
 */
function readSaidTime(words, reference) {
    const text = words.slice(0, 2000);
    if (dateFirst.test(text))
        return fromDate(text, reference);
    const relative = ago.exec(text)?.[0];
    const said = relative ?? clock.exec(text)?.[0];
    if (said === undefined)
        return notRead(text);
    const rest = text.slice(said.length);
    if (relative === undefined && zoneName.test(rest))
        return 'zone';
    const zone = / ?([+-])(\d{2}):(\d{2})$/.exec(relative === undefined ? said : '');
    const timezone = zone ? Number(`${zone[1]}1`) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
    const words24 = said.replace(/^(?:about |~ ?)/i, '').replace(/(\d) ?Z$/i, '$1 UTC');
    const [result] = en/* casual */.Si.parse(words24, { instant: new Date(reference), timezone });
    const isClear = result?.index === 0 && result.text === words24 && result.start.isCertain('minute');
    if (!isClear || result.end)
        return 'ambiguous';
    const hasZone = relative !== undefined || zone !== null || /(?:Z|UTC|GMT)$/i.test(said);
    if (!hasZone)
        return 'zone';
    const time = result.start.date().getTime();
    const isBare = relative === undefined && !/^(?:today|yesterday)/i.test(said);
    const isEvening = isBare && time > Date.parse(reference) + DAY / 2;
    return past(isEvening ? time - DAY : time, rest, reference);
}
function notRead(text) {
    if (tomorrow.test(text))
        return 'future';
    return unreadable.test(text) ? 'ambiguous' : null;
}
function fromDate(text, reference) {
    const moment = (0,time_moment/* readMoment */.T)(text);
    if (moment.problem === 'time-without-zone')
        return 'zone';
    if (moment.problem !== null || moment.at === null)
        return 'ambiguous';
    if (moment.precision !== 'minute')
        return 'no-time-of-day';
    return past(Date.parse(moment.at), moment.rest, reference);
}
function past(time, rest, reference) {
    if (time > Date.parse(reference) + SKEW)
        return 'future';
    const at = `${new Date(time).toISOString().slice(0, 16)}:00Z`;
    return { at, rest: rest.replace(/^[ \t]*(?:[–—:,-][ \t]+)?/, '').trim() };
}

;// CONCATENATED MODULE: ./build/src/policy/commands/said.js



const HOW = 'Write `10 min ago`, `14:05 UTC`, `14:05 +02:00`, `yesterday 22:10 UTC` or `2026-11-20T14:05Z`.';
const problems = {
    ambiguous: `is no time that can be read in one way alone. ${HOW}`,
    zone: `does not say in which zone. ${HOW}`,
    future: 'is still to come: this command tells what has happened.',
    'no-time-of-day': `has no time of day. ${HOW}`,
};
/** The time that a command names; that of its comment where it names none; an outcome where it can mean several. */
function whenOf({ command }) {
    const said = readSaidTime(command.argument, command.comment.createdAt);
    if (typeof said === 'string')
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(command.argument, 60)}” ${(0,safe/* ours */.Od)(problems[said])}`);
    if (said !== null)
        return said;
    return { at: `${command.comment.createdAt.slice(0, 16)}:00Z`, rest: command.argument };
}
/** True for a time that was understood. */
function isWhen(read) {
    return 'at' in read;
}
/** Who gave a command, as it stands in the report: nobody is mentioned. */
function byWhom({ command }) {
    return (0,safe/* neutralise */.$0)(command.by, 60);
}

;// CONCATENATED MODULE: ./build/src/policy/commands/level.js







const asked = /^(S\d+)(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is;
/** `/severity S1 reason`: changes the level; a milder one needs a reason, since signatures and clocks are looser from then on. */
const level_severity = (order) => {
    const match = asked.exec(order.command.argument);
    const level = severities/* severityIds */.wz.find((id) => id === match?.[1]?.toUpperCase());
    if (!level)
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `It names no severity: ${(0,safe/* ours */.Od)(levels)}.`);
    const before = (0,domain_report/* levelOf */.I)(order.situation.report);
    if (before === level)
        return commands_order/* done */.Vw;
    const reason = match?.[2]?.trim() ?? '';
    const isMilder = before !== null && (0,severities/* isWorse */.Bx)(before, level);
    if (isMilder && reason === '')
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(level)} is milder than ${(0,safe/* ours */.Od)(before)}: say why.`);
    const why = reason === '' ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) `: ${(0,safe/* neutralise */.$0)(reason, 500)}`;
    const at = order.command.comment.createdAt;
    return setLevel(order.situation, level, at, (0,safe/* safe */.gB) `by ${byWhom(order)}${why}`);
};
const levels = severities/* severityIds */.wz.map((id) => `${id} (${(0,severities/* severityRow */.kq)(id).meaning})`).join('; ');
/** Writes a level into the report and its change into the timeline. `at` is ISO 8601 UTC. */
function setLevel({ issue, report }, level, at, why) {
    const isPotential = report.kind !== 'incident' && report.severity === null;
    const fact = isPotential ? 'potential-severity' : 'severity';
    const before = (0,domain_report/* levelOf */.I)(report);
    const set = setFact(issue.body, {
        section: 'impact',
        fact,
        words: level,
        option: `${level} – ${(0,severities/* severityRow */.kq)(level).meaning}`,
        holds: (reading) => (0,domain_report/* levelOf */.I)(reading.report) === level,
    });
    if (set === null)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('The report states a severity in words at more than one place, and the gravest counts. Correct them by hand, or write “potential” beside what could have been.'));
    const was = before === null ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` (was ${(0,safe/* ours */.Od)(before)})`;
    const words = (0,safe/* safe */.gB) `severity ${(0,safe/* ours */.Od)(level)}${was} ${why}`;
    const body = writeEntry(set, { at: `${at.slice(0, 16)}:00Z`, words, name: null });
    return { done: true, body: body ?? set };
}

;// CONCATENATED MODULE: ./build/src/policy/commands/incident.js










/** `/incident` on an issue that is none yet: its text stays, and what is said becomes the first lines of the report. */
const incident = (order) => {
    if ((0,policy_call/* isRecord */.u4)(order.situation))
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('This is an incident already. Its severity changes with `/severity S1 reason`.'));
    const call = (0,policy_call/* readCall */.D9)(order.command);
    if (call.severity === undefined)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('Its severity is none of S0, S1, S2, S3.'));
    const { createdAt } = order.command.comment;
    return { ...adopt(order.situation, call, createdAt, byWhom(order)), confirms: true };
};
/**
 * The whole report that an issue becomes, with the severity, summary and first entry that a call gives it. `at` is ISO 8601
 * UTC, `by` the login of whoever called.
 */
function adopt(situation, { severity, summary }, at, by) {
    const whole = (0,policy_record/* withRecord */.q)(situation, (0,policy_record/* keepRecord */.r)(situation));
    const told = withSummary(whole, summary || situation.issue.title);
    const declared = { at: `${at.slice(0, 16)}:00Z`, words: (0,safe/* safe */.gB) `declared by ${by}`, name: null };
    const body = writeEntry(told, declared) ?? told;
    if (!severity)
        return { done: true, body };
    const set = setLevel((0,reread/* withBody */.d)(whole, body), severity, at, (0,safe/* safe */.gB) `by ${by}`);
    return { done: true, body: (set.done && set.body) || body };
}
/** A blank issue without the line that declared it: what that line said stands in the report. */
function withoutCallLine(situation) {
    const first = /^[^\r\n]*(?:\r\n|\n|\r)*/.exec(situation.issue.body)?.[0] ?? '';
    return (0,reread/* withBody */.d)(situation, situation.issue.body.slice(first.length));
}
function withSummary({ issue, report }, words) {
    if (!(0,blank/* isBlank */.z)(report.sections.summary))
        return issue.body;
    const body = withSection(issue.body, 'summary');
    const place = paper(body, 'summary');
    const text = (0,safe/* neutralise */.$0)(words, 2000);
    if (!place || text === '')
        return issue.body;
    const holds = ({ report: { sections } }) => !(0,blank/* isBlank */.z)(sections.summary);
    return firstThat(body, waysToAdd(place, text), holds)?.body ?? issue.body;
}

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(60380);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var policy_phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/signatures.js
var signatures = __webpack_require__(36633);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
// EXTERNAL MODULE: ./build/src/policy/way-out.js
var way_out = __webpack_require__(80698);
// EXTERNAL MODULE: ./build/src/domain/lists.js
var lists = __webpack_require__(78367);
;// CONCATENATED MODULE: ./build/src/parsing/said-due.js

const span = /(?:^|\s)in (\d{1,3}|an?|one|two|three|four) (day|week)s?$/i;
const numbers = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const lastDate = /(?:^|\s)(?:by |due )?(\d{4}-\d{2}-\d{2})$/i;
/**
 * Reads the due date at the end of some words: `2026-12-11`, `in 10 days`, `in two weeks`. `reference` (ISO 8601 UTC) is when
 * they were said. Null where they end with nothing of the kind: `11/12/2026` and `next Friday` mean different days to different people.
 */
function readSaidDue(words, reference) {
    const text = words.slice(0, 2000).trimEnd();
    const dated = lastDate.exec(text);
    if (dated?.[1] !== undefined && (0,time/* isDate */.$P)(dated[1]))
        return { due: dated[1], before: before(text, dated) };
    const relative = span.exec(text);
    if (!relative)
        return null;
    const amount = relative[1];
    const count = numbers[amount.toLowerCase()] ?? Number(amount);
    const days = /^week/i.test(relative[2]) ? 7 * count : count;
    const at = new Date(Date.parse(reference) + days * 86_400_000);
    return { due: at.toISOString().slice(0, 10), before: before(text, relative) };
}
function before(text, match) {
    return text.slice(0, match.index).trim();
}

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/report/tables.js
var tables = __webpack_require__(91792);
;// CONCATENATED MODULE: ./build/src/policy/writing/action.js




const SECTION = 'preventive-actions';
const COLUMNS = ['action', 'kind', 'owner', 'due'];
/**
 * Adds a row to the table of Preventive actions, whatever the order of its columns; on its empty row first. A body that
 * promises the same of the same person already stays as it is. Null where the row would not be read as what it is.
 */
function addAction(given, action) {
    const body = withSection(given, SECTION);
    const before = (0,report_report/* readReport */.t)(body).report.actions;
    if (before.some((row) => isSame(row, action)))
        return given;
    const place = paper(body, SECTION);
    if (!place)
        return null;
    const ways = [...inTables(place, action), ...waysToAdd(place, `\n${newTable(action)}`)];
    const shows = ({ report: { actions } }) => actions.length === before.length + 1 && actions.some((row) => isSame(row, action));
    return firstThat(body, ways, shows)?.body ?? null;
}
function isSame(row, { text, owner, due }) {
    return words(row.action) === words(text) && (0,domain_issue/* isSamePerson */.sO)(row.owner, owner) && row.due === due;
}
/** What is left of a text without the marks that only Markdown needs. */
function words(text) {
    return text
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase();
}
function newTable(action) {
    return [`| ${COLUMNS.join(' | ')} |`, '|---|---|---|---|', rowFor(COLUMNS, action)].join('\n');
}
/** On an empty row, else below the last one; a table without rows ends with the rule below its header. */
function inTables({ lines }, action) {
    return (0,tables/* tablesOn */.f)(lines).tables.map(({ header, headed, rows }) => {
        const row = rowFor(header, action);
        const blank = rows.find(({ cells }) => cells.every((cell) => cell.words === ''))?.line;
        if (blank)
            return [{ at: blank.from, remove: blank.to - blank.from, insert: row }];
        const rule = lines.find(({ number }) => number === headed.line.number + 1);
        const last = rows.at(-1)?.line ?? rule ?? headed.line;
        return [{ at: last.to, remove: 0, insert: `\n${row}` }];
    });
}
function rowFor(header, { text, kind, owner, due }) {
    const cells = header.map((title, index) => {
        if (/^kind|^type/.test(title))
            return kind ?? '';
        if (/^owner|^who$|^assignee|^responsible|^dri$/.test(title))
            return `@${owner}`;
        if (/^due|^when$|^target|^deadline|^by$|^eta$/.test(title))
            return due;
        return /^action|^what$|^task|^item|^description/.test(title) || index === 0 ? text : '';
    });
    return `| ${cells.join(' | ')} |`;
}

;// CONCATENATED MODULE: ./build/src/policy/commands/additions.js







/** `/action kind: text @owner due`: a row in Preventive actions, from which its issue is opened. */
const action = (order) => {
    const { argument, comment } = order.command;
    const dated = readSaidDue(argument, comment.createdAt);
    if (!dated)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not end with a due date: `2026-12-11`, `in 10 days` or `in 2 weeks`.'));
    const owned = /^(.*\S)\s+@([a-z\d](?:-?[a-z\d]){0,38}),?$/is.exec(dated.before);
    if (!owned)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not name its owner, one person’s `@login`, before the due date.'));
    const [, words = '', owner = ''] = owned;
    const typed = /^([a-z]{4,10}):\s+(\S.*)$/is.exec(words);
    const kind = lists/* closedLists */.A['action-kind'].find(({ id }) => id === typed?.[1]?.toLowerCase())?.id ?? null;
    const text = kind && typed?.[2] ? typed[2] : words;
    const body = addAction(order.situation.issue.body, {
        text: (0,safe/* neutralise */.$0)(text, 300),
        kind,
        owner,
        due: dated.due,
    });
    if (body === null)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('*Preventive actions* has no table that a row can be added to. Add it there by hand.'));
    return body === order.situation.issue.body ? commands_order/* done */.Vw : { done: true, body };
};
const address = /^(\S+)(?:\s+(?:[–—:-]\s+)?(.*))?$/s;
const reference = /^(?:[A-Za-z0-9][\w.-]{0,99}\/[\w.-]{1,100})?#\d{1,9}$/;
/** `/evidence link what it is`: a line in Artifacts. */
const evidence = (order) => {
    const [, link = '', what = ''] = address.exec(order.command.argument) ?? [];
    const isWeb = /^https?:\/\/[!-;=?-~]+$/i.test(link) && URL.canParse(link);
    if (!isWeb && !reference.test(link))
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It names no link: an address that begins with `https://`, or an issue as `#12`.'));
    if ((0,secrets/* redact */.E$)(link) !== link)
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('This address holds a secret, and everybody who reads the report could use it. Link it without.'));
    const { body } = order.situation.issue;
    const whole = withSection(body, 'artifacts');
    const place = paper(whole, 'artifacts');
    const shown = isWeb ? `<${link}>` : link;
    const isThere = place?.lines.some(({ text }) => text.includes(shown) || text.trim() === `- ${link}`);
    if (isThere)
        return commands_order/* done */.Vw;
    const line = (0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(shown)}${what === '' ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` – ${(0,safe/* neutralise */.$0)(what, 300)}`}`;
    const now = place &&
        firstThat(whole, waysToAdd(place, line), ({ report }) => (report.sections.artifacts ?? '').includes(shown));
    return now
        ? { done: true, body: now.body }
        : (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('There is no place for it in *Artifacts*. Add it there by hand.'));
};

// EXTERNAL MODULE: ./build/src/parsing/commands.js
var parsing_commands = __webpack_require__(31450);
// EXTERNAL MODULE: ./build/src/rendering/quoted-names.js
var quoted_names = __webpack_require__(52469);
;// CONCATENATED MODULE: ./build/src/policy/commands/moments.js








/** Where a command has no place in the report's text. */
const NO_PLACE = (0,safe/* ours */.Od)('There is no place for it in the *Timeline*: something there was never closed (a code block, a comment), or the report is as long as GitHub allows. Mend that by hand, then comment again.');
/** `/ack`: somebody takes charge, and stands behind the report. */
const ack = (order) => {
    const when = timeAlone(order);
    if (!isWhen(when))
        return when;
    const { issue, report } = order.situation;
    const effects = issue.assignees.length > 0
        ? []
        : [
            {
                kind: 'assignees',
                issue: issue.number,
                add: [order.command.by],
                why: 'they acknowledged it, and nobody else has it',
            },
        ];
    if (report.times.acknowledged) {
        const isNew = order.command.argument !== '' && report.times.acknowledged.at?.slice(0, 16) !== when.at.slice(0, 16);
        if (isNew)
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `It was acknowledged at ${(0,safe/* neutralise */.$0)(report.times.acknowledged.at ?? 'a time nobody knows')} already. Where that is wrong, correct the line in the *Timeline*.`);
        return { done: true, effects, confirms: true };
    }
    const body = writeEntry(issue.body, {
        at: when.at,
        words: (0,safe/* safe */.gB) `${byWhom(order)} takes charge`,
        name: 'acknowledged',
    });
    return body === null ? (0,commands_order/* refused */.J5)(NO_PLACE) : { done: true, body, effects, confirms: true };
};
/** `/mitigated` and `/resolved`: a moment, and the State that follows from it. */
function moment(name, words) {
    return (order) => {
        const when = timeAlone(order);
        if (!isWhen(when))
            return when;
        const entry = { at: when.at, words: (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(words)}, says ${byWhom(order)}`, name };
        const body = writeEntry(order.situation.issue.body, entry);
        if (body === null)
            return (0,commands_order/* refused */.J5)(NO_PLACE);
        const state = setFactIfAsked(body, {
            section: 'severity-and-status',
            fact: 'state',
            words: name,
            holds: ({ report }) => report.state === name,
        });
        return { done: true, body: state };
    };
}
/** `/event`: a line of the timeline in its place. Only people with triage rights name a moment by it: `first answer (started)`. */
const moments_event = (order) => {
    const when = whenOf(order);
    if (!isWhen(when))
        return when;
    const words = (0,quoted_names/* spoken */.vg)(when.rest, parsing_commands/* LONGEST_ARGUMENT */.PJ);
    if (words === '')
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It says nothing about what happened.'));
    const [name = null, another] = namesIn(words);
    if (another)
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It names more than one moment: type one command for each.'));
    if (name && !(0,commands_order/* hasTriage */.dZ)(order.command.by, order.situation))
        return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `It takes triage rights or more to name the moment “${(0,safe/* ours */.Od)(name)}”. Say it in other words, or ask the incident lead.`);
    const behind = new RegExp(`\\s*\\(${name}\\)$`, 'i');
    return entered(order, {
        at: when.at,
        words: (0,quoted_names/* spoken */.vg)(when.rest.replace(behind, ''), parsing_commands/* LONGEST_ARGUMENT */.PJ),
        name,
    });
};
/** `/update`: what stakeholders are told. */
const update = (order) => {
    const text = (0,quoted_names/* spoken */.vg)(order.command.argument, parsing_commands/* LONGEST_ARGUMENT */.PJ);
    if (text === '')
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It says nothing.'));
    const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
    return entered(order, { at, words: (0,safe/* safe */.gB) `update: ${text}`, name: null });
};
function entered(order, entry) {
    const { body } = order.situation.issue;
    const now = writeEntry(body, entry);
    if (now !== null)
        return now === body ? commands_order/* done */.Vw : { done: true, body: now };
    const before = entry.name === null ? null : (0,report_report/* readReport */.t)(body).report.times[entry.name];
    return before
        ? (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `The *Timeline* says already when it was ${(0,safe/* ours */.Od)(entry.name ?? '')}: ${(0,safe/* neutralise */.$0)(before.at ?? 'unknown')}. Where that is wrong, correct the line.`)
        : (0,commands_order/* refused */.J5)(NO_PLACE);
}
/** A time and nothing else. */
function timeAlone(order) {
    const when = whenOf(order);
    if (!isWhen(when) || when.rest === '')
        return when;
    return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(when.rest, 60)}” is no time. Write \`10 min ago\` or \`14:05 UTC\`; say more with \`/event\`.`);
}

// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(98131);
;// CONCATENATED MODULE: ./build/src/policy/commands/people.js







/** GitHub's rule for logins: a link or a mention in a report is never more than that. */
const login = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;
/** `/lead`, `/comms`, `/approver`: names who holds a role, in Owners. The lead is assigned too. */
function holder(role) {
    return (order) => {
        const { argument } = order.command;
        const person = argument === '' && role !== 'approver' ? order.command.by : login.exec(argument)?.[1];
        if (person === undefined)
            return (0,commands_order/* misread */.wP)(people_unreadable(argument));
        const { approvers } = order.situation.settings;
        if (role === 'approver' && approvers.length > 0 && !approvers.some((one) => (0,domain_issue/* isSamePerson */.sO)(one, person)))
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `${(0,safe/* neutralise */.$0)(person)} is no approver: the settings name ${(0,safe/* neutralise */.$0)(approvers.join(', '))}.`);
        const row = roles/* roles */.O.find(({ id }) => id === role);
        const body = setFact(order.situation.issue.body, {
            section: 'owners',
            fact: row?.fact ?? '',
            words: `@${person}`,
            holds: ({ report }) => (0,domain_issue/* isSamePerson */.sO)(report.people[role], person),
        });
        if (body === null)
            return (0,commands_order/* refused */.J5)((0,safe/* safe */.gB) `*Owners* names the ${(0,safe/* ours */.Od)(row?.title.toLowerCase() ?? role)} more than once. Correct it by hand.`);
        const effects = role === 'lead' ? assigned(order, person) : [];
        return { done: true, body: handedOver(order, role, person, body), effects };
    };
}
/** Whoever held the role before stays on record. */
function handedOver(order, role, person, body) {
    const before = order.situation.report.people[role];
    const title = roles/* roles */.O.find(({ id }) => id === role)?.title ?? role;
    if (before === null || (0,domain_issue/* isSamePerson */.sO)(before, person))
        return body;
    const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
    const words = (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(title)}: ${(0,safe/* neutralise */.$0)(person)} (was ${(0,safe/* neutralise */.$0)(before, 60)}), by ${byWhom(order)}`;
    return writeEntry(body, { at, words, name: null }) ?? body;
}
function people_unreadable(argument) {
    return argument === ''
        ? (0,safe/* ours */.Od)('It names nobody.')
        : (0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(argument, 60)}” is not one person’s login: write \`@dana\`, one person and nothing else.`;
}
function assigned({ situation: { issue } }, person) {
    if (issue.assignees.some((one) => (0,domain_issue/* isSamePerson */.sO)(one, person)))
        return [];
    return [{ kind: 'assignees', issue: issue.number, add: [person], why: 'they lead the response' }];
}

;// CONCATENATED MODULE: ./build/src/policy/commands/table.js















/** `/phase`: never refused for what is missing; says what is still owed. */
const phase = ({ command, situation }) => {
    const word = command.argument.toLowerCase().replace(/\s*&.*$/s, '');
    const chosen = phases/* phases */.tW.find(({ id }) => id === word)?.id;
    if (!chosen)
        return (0,commands_order/* misread */.wP)((0,safe/* safe */.gB) `“${(0,safe/* neutralise */.$0)(command.argument, 60)}” is no phase.`);
    const over = (0,policy_phase/* phaseOf */.hU)(situation.report);
    const memory = { handled: [], before: 0, phase: { chosen, over } };
    const moved = { ...situation, heard: { memory, confirmed: false, adopted: false, signedOn: {} } };
    const owed = (0,validate/* validate */.t)(moved).filter(({ level }) => level !== 'note');
    return { done: true, phase: chosen, answer: (0,reply/* phaseText */.zM)(chosen, owed, situation.issue.url) };
};
/** `/signoff`: weighed with all the others in the comment about sign-off; here only whether it counts. */
const signoff = ({ command, situation }) => {
    const own = (0,signatures/* weighSignatures */.M)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation)).find((one) => one.comment === command.comment.id);
    if (own?.standing === 'refused' && own.reason === 'edited-since')
        return (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('The report was edited after it. Read it again, then comment `/signoff` once more.'));
    return commands_order/* done */.Vw;
};
const dismiss = ({ command }) => (0,way_out/* isWellFormed */.UC)(command) ? commands_order/* done */.Vw : (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not begin with `false-alarm` or `test`.'));
const duplicate = ({ command, situation }) => {
    if (!(0,way_out/* isWellFormed */.UC)(command))
        return (0,commands_order/* misread */.wP)((0,safe/* ours */.Od)('It does not name the other report.'));
    const isItself = Number.parseInt(command.argument.slice(1), 10) === situation.issue.number;
    return isItself ? (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('That is this very report.')) : commands_order/* done */.Vw;
};
const help = ({ situation }) => ({
    done: true,
    answer: (0,reply/* helpText */.BK)((0,policy_phase/* phaseNow */.kP)(situation), (0,policy_gate/* judgeGate */.$)(situation).missing.length),
});
/** How each command is carried out. */
const carries = {
    incident: incident,
    ack: ack,
    severity: level_severity,
    phase,
    mitigated: moment('mitigated', 'users are no longer affected'),
    resolved: moment('resolved', 'the cause is gone'),
    event: moments_event,
    update: update,
    lead: holder('lead'),
    comms: holder('comms'),
    approver: holder('approver'),
    action: action,
    evidence: evidence,
    signoff,
    revoke: () => commands_order/* done */.Vw,
    dismiss,
    duplicate,
    help,
};

// EXTERNAL MODULE: ./build/src/policy/fingerprint.js
var fingerprint = __webpack_require__(71948);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var memory = __webpack_require__(88867);
;// CONCATENATED MODULE: ./build/src/policy/hand-label.js







/**
 * Takes up a severity label that somebody put on by hand, which takes triage rights on GitHub: a worse one becomes the
 * report's, a milder one needs a reason and goes again. A label that we put on ourselves before the report changed is none.
 */
function adoptLabel(situation) {
    const { report, now } = situation;
    const label = (0,severities/* worst */.QZ)(...byHand(situation));
    if (label === null)
        return { situation, answers: [] };
    if (report.severity !== null && !(0,severities/* isWorse */.Bx)(label, report.severity)) {
        const answer = { key: `label/${label}/${now}`, text: (0,reply/* labelText */.QK)(label, report.severity) };
        return { situation, answers: [answer] };
    }
    const outcome = setLevel(situation, label, now, (0,safe/* ours */.Od)('by its label'));
    if (outcome.done)
        return { situation: (0,reread/* withBody */.d)(situation, outcome.body ?? situation.issue.body), answers: [] };
    return { situation, answers: [{ key: `label/${label}/${now}`, text: outcome.reason }] };
}
function byHand(situation) {
    const { issue, report, self } = situation;
    const last = (0,board_memory/* readBoardMemory */.g)(situation).history.at(-1)?.severity;
    // Where we have been before and no board remembers it, its label may be ours.
    const isBlind = last === undefined &&
        ((0,memory/* ownComment */.w)(issue.comments, 'board', self) !== null ||
            issue.labels.some((name) => name.startsWith('phase/')));
    if (report.kind !== 'incident' || (isBlind && report.severity !== null))
        return [];
    return severities/* severityIds */.wz.filter((id) => issue.labels.includes(`severity/${id}`) && id !== report.severity && id !== last);
}

// EXTERNAL MODULE: ./build/src/policy/unheard.js
var unheard = __webpack_require__(6709);
;// CONCATENATED MODULE: ./build/src/policy/hear.js














/** Comments that are remembered by name; those before the first of them count as handled. */
const MOST_REMEMBERED = 200;
/**
 * Carries out every command that was not handled yet, in the order in which they were given, each on the report as those
 * before it leave it. Pure: hearing the same twice comes to the same. Stops before a comment of somebody whose rights are not known.
 */
function hear(given) {
    let hearing = begin(given);
    for (const group of (0,unheard/* unheard */.y)(given)) {
        const { comment, by } = group[0];
        if (given.rights[by.toLowerCase()] === undefined)
            break;
        const wasRecord = (0,policy_call/* isRecord */.u4)(hearing.situation);
        const { situation, effects, answers, isDone } = carryAll(group, hearing);
        const isAdopted = !wasRecord && (0,policy_call/* isRecord */.u4)(situation);
        hearing = {
            situation: { ...situation, heard: remembering(situation.heard, comment, isAdopted) },
            effects: [...effects, reactionTo(given, comment, isDone)],
            answers,
        };
    }
    return hearing;
}
/** Before the first command: a blank issue that calls itself an incident becomes one, a label set by hand is taken up. */
function begin(given) {
    const { commands, confirmed } = (0,board_memory/* readBoardMemory */.g)(given);
    const heard = { memory: commands, confirmed, adopted: false, signedOn: {} };
    const situation = { ...given, heard };
    if ((0,policy_call/* isRecord */.u4)(given)) {
        const labelled = adoptLabel((0,policy_record/* withRecord */.q)(situation, (0,unheard/* unheard */.y)(given).length > 0 ? (0,policy_record/* keepRecord */.r)(situation) : []));
        return { ...labelled, effects: [] };
    }
    const call = (0,policy_call/* callInBody */.Qy)(given);
    if (!call)
        return { situation, effects: [], answers: [] };
    const { author, createdAt } = given.issue;
    const by = (0,safe/* neutralise */.$0)(author ?? 'somebody', 60);
    const { body } = adopt(withoutCallLine(situation), (0,policy_call/* readCall */.D9)(call), createdAt, by);
    const adopted = { ...heard, adopted: true };
    return {
        situation: { ...(0,reread/* withBody */.d)(situation, body ?? given.issue.body), heard: adopted },
        effects: [],
        answers: [],
    };
}
function carryAll(group, start) {
    let hearing = start;
    let isDone = true;
    for (const [index, command] of group.entries()) {
        if (!(0,policy_call/* isRecord */.u4)(hearing.situation) && command.name !== 'incident')
            continue;
        const { outcome, text } = carry(command, hearing.situation);
        const key = `${command.comment.id}/${index}`;
        if (!outcome.done)
            isDone = false;
        hearing = {
            situation: outcome.done ? changed(hearing.situation, outcome, command) : hearing.situation,
            effects: [...hearing.effects, ...((outcome.done && outcome.effects) || [])],
            answers: text ? [...hearing.answers, { key, text }] : hearing.answers,
        };
    }
    return { ...hearing, isDone };
}
function carry(command, situation) {
    if (command.unread)
        return { outcome: (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)('')), text: (0,reply/* unreadText */.pY)(command.name, command.unread, command.comment) };
    const row = (0,commands/* commandRow */.uX)(command.name);
    if (!row) {
        const meant = (0,commands/* commandRow */.uX)((0,commands/* meantCommand */.t8)(command.name) ?? 'help');
        const outcome = (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)(''));
        return { outcome, text: meant ? (0,reply/* meantText */.LW)(command.name, meant, command.comment) : null };
    }
    const outcome = mayGive(command, situation)
        ? carries[row.name]({ name: row.name, command, situation })
        : (0,commands_order/* refused */.J5)((0,safe/* ours */.Od)(`It is for ${commands/* permissions */.P[row.who]}; nobody else can give it here.`));
    if (outcome.done)
        return { outcome, text: outcome.answer ?? null };
    // The comment about sign-off says why a signature does not count.
    if (row.name === 'signoff')
        return { outcome, text: null };
    return { outcome, text: (0,reply/* refusalText */.Kw)(row, command.comment, outcome.reason, outcome.showForm) };
}
function mayGive({ name, by }, situation) {
    const who = (0,commands/* commandRow */.uX)(name)?.who;
    const triages = (0,commands_order/* hasTriage */.dZ)(by, situation);
    if (who === 'triage')
        return triages;
    const holds = (0,commands_order/* holdsRole */.vd)(by, situation);
    return who === 'sign' ? triages && holds : triages || holds;
}
/** The situation once a command was carried out. */
function changed(situation, { body, confirms, phase, effects }, { name, comment }) {
    const heard = situation.heard;
    const written = body === undefined ? situation : (0,reread/* withBody */.d)(situation, body);
    const assigned = (effects ?? []).flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
    const signed = name === 'signoff' ? { [comment.id]: (0,fingerprint/* fingerprint */.R)(written.report) } : {};
    const over = (0,policy_phase/* phaseOf */.hU)(written.report);
    return {
        ...written,
        issue: { ...written.issue, assignees: [...written.issue.assignees, ...assigned] },
        heard: {
            memory: { ...heard.memory, phase: phase ? { chosen: phase, over } : heard.memory.phase },
            confirmed: heard.confirmed || confirms === true,
            adopted: heard.adopted || name === 'incident',
            signedOn: { ...heard.signedOn, ...signed },
        },
    };
}
/** What stood on an issue before it became an incident is none of ours. */
function remembering(heard, { id }, isAdopted) {
    const { memory } = heard;
    const handled = [...memory.handled, id].sort((a, b) => a - b);
    const kept = handled.slice(-MOST_REMEMBERED);
    const dropped = handled[handled.length - kept.length - 1] ?? 0;
    const before = Math.max(memory.before, dropped, isAdopted ? id - 1 : 0);
    return { ...heard, memory: { ...memory, handled: kept, before } };
}
function reactionTo({ issue }, { id }, isDone) {
    return {
        kind: 'reaction',
        issue: issue.number,
        comment: id,
        content: isDone ? '+1' : 'confused',
        why: isDone ? 'its commands were carried out' : 'a command in it was not carried out',
    };
}

// EXTERNAL MODULE: ./build/src/policy/notify.js + 2 modules
var notify = __webpack_require__(33819);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(14215);
// EXTERNAL MODULE: ./build/src/policy/replies.js
var replies = __webpack_require__(6712);
// EXTERNAL MODULE: ./build/src/policy/signoff.js
var policy_signoff = __webpack_require__(88318);
// EXTERNAL MODULE: ./build/src/policy/triage.js
var triage = __webpack_require__(61110);
;// CONCATENATED MODULE: ./build/src/policy/respond.js











/**
 * Everything that one incident needs now, its commands first. Issues for preventive actions come before everything else: while
 * any is still to be made, the rest waits for the next round, which can name them. Texts speak of the report as it will
 * stand. An issue that is no incident, and is not made one by who has the right to, is left alone.
 */
function respond(given) {
    if (!(0,policy_call/* isRecord */.u4)(given) && (0,policy_call/* isElsewhere */.l5)(given))
        return [];
    const { situation, effects, answers } = hear(given);
    const reactions = effects.filter((effect) => effect.kind === 'reaction');
    const answered = [...(0,replies/* reply */.T)(given, answers), ...reactions];
    if (!(0,policy_call/* isRecord */.u4)(situation))
        return answered;
    const actions = (0,prevent/* prevent */.F)(situation);
    if (actions.some((effect) => effect.kind === 'action-issue'))
        return actions;
    const record = (0,policy_record/* keepRecord */.r)(situation);
    const whole = (0,policy_record/* withRecord */.q)(situation, record);
    const gate = (0,policy_gate/* judgeGate */.$)(whole);
    return [
        ...(0,triage/* triage */.N)(whole, gate),
        ...effects.filter((effect) => effect.kind !== 'reaction'),
        ...actions,
        ...(situation.issue.body === given.issue.body ? record : rewritten(given, whole)),
        ...(0,policy_signoff/* signoff */.Pl)(whole, gate),
        ...(0,board/* keepBoard */.U)(whole, gate),
        ...(0,notify/* notify */.m)(whole, gate),
        ...answered,
    ];
}
/** The one splice that brings a body to what commands and record make of it. */
function rewritten({ issue }, { issue: { body } }) {
    const splice = (0,effect/* difference */.i)(issue.body, body);
    if (splice === null)
        return [];
    const why = 'commands write into the report, so that it stays the one record';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices: [splice], why }];
}
/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
function tellOnBoard(situation) {
    const { pager, slack, webhook } = situation.settings;
    if (!pager && !slack && !webhook)
        return [];
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    return [...(0,board/* keepBoard */.U)(situation, gate), ...(0,notify/* notify */.m)(situation, gate)];
}


/***/ }),

/***/ 61110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ triage)
/* harmony export */ });
/* unused harmony export wishedLabels */
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28383);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(86582);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55889);
/* harmony import */ var _on_call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93808);
/* harmony import */ var _phase_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87107);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49601);
/* harmony import */ var _signoff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88318);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(62198);










/** Keeps labels and assignees as the report says: exactly one severity and one phase, foreign labels untouched. */
function triage(situation, gate = (0,_gate_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeGate */ .$)(situation)) {
    return [...keepLabels(situation, gate), ...assignOnCall(situation, gate)];
}
/** The managed labels that the record should carry now. */
function wishedLabels(situation, gate) {
    const { report } = situation;
    const kind = _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E.find((row) => row.id === report.kind);
    const level = (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_9__/* .levelOf */ .I)(report);
    return [
        _domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .RECORD_LABEL */ .Hd,
        ...(kind?.label ? [kind.label] : []),
        ...(level ? [`severity/${level}`] : []),
        `phase/${(0,_phase_js__WEBPACK_IMPORTED_MODULE_5__/* .phaseNow */ .kP)(situation)}`,
        ...report.failureModes.map((mode) => `failure/${mode}`),
        ...((0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)((0,_validate_js__WEBPACK_IMPORTED_MODULE_8__/* .validate */ .t)(situation)) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .NEEDS_INFO_LABEL */ .Oz] : []),
        ...((0,_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .isConfirmed */ .it)(situation) ? [] : [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .UNCONFIRMED_LABEL */ .GP]),
        ...((0,_signoff_js__WEBPACK_IMPORTED_MODULE_7__/* .isSignedOff */ .qn)(situation, gate) ? [_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .SIGNED_OFF_LABEL */ .kU] : []),
    ];
}
function keepLabels(situation, gate) {
    const { issue } = situation;
    const wished = wishedLabels(situation, gate);
    const add = wished.filter((name) => !issue.labels.includes(name));
    const remove = issue.labels.filter((name) => (0,_domain_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .isManaged */ .yF)(name) && !wished.includes(name));
    if (add.length === 0 && remove.length === 0)
        return [];
    return [{ kind: 'labels', issue: issue.number, add, remove, why: 'labels follow what the report says' }];
}
/** A closed incident waits for nobody, unless the gate refused its closing. */
function assignOnCall(situation, gate) {
    const { issue, now, report, settings } = situation;
    const isOver = (0,_signoff_js__WEBPACK_IMPORTED_MODULE_7__/* .passedAt */ ._K)(situation, gate) !== null;
    const waits = !isOver && report.kind === 'incident' && issue.assignees.length === 0;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_6__/* .isConfirmed */ .it)(situation))
        return [];
    const { assign } = (0,_on_call_js__WEBPACK_IMPORTED_MODULE_4__/* .callFor */ .gL)(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_9__/* .levelOf */ .I)(report));
    if (assign.length === 0)
        return [];
    return [
        {
            kind: 'assignees',
            issue: issue.number,
            add: assign,
            why: 'nobody has it yet, and they are on call',
        },
    ];
}


/***/ }),

/***/ 57363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formBody)
/* harmony export */ });
/* harmony import */ var _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78367);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62940);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8135);





const EMPTY = '_No response_';
/** The body that GitHub would make if somebody filled in the full form: typed fields first, then the sections by their ids. */
function formBody(answers, texts) {
    const typed = (0,_domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .typedFacts */ .Io)('full').map((fact) => field(fact.title, typedAnswer(fact, answers)));
    const free = _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0.map((section) => field(section.title, texts[section.id]?.trim() || EMPTY));
    return [...typed, ...free].join('\n\n');
}
function field(label, answer) {
    return `### ${label}\n\n${answer}`;
}
function typedAnswer({ id }, answers) {
    switch (id) {
        case 'kind':
            return option(_domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E, answers.kind);
        case 'severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severity);
        case 'potential-severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severityPotential);
        case 'system':
            return answers.system ?? EMPTY;
        case 'failure-modes':
            return (answers.failureModes.filter((mode) => _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.some((row) => row.id === mode)).join(', ') || EMPTY);
        case 'found-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['found-by'], answers.foundBy);
        case 'stopped-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['stopped-by'], answers.stoppedBy);
        case 'disclosure':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A.disclosure, answers.disclosure);
        default:
            return EMPTY;
    }
}
function option(rows, id) {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.id} – ${row.meaning}` : EMPTY;
}


/***/ }),

/***/ 31466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   Kw: () => (/* binding */ refusalText),
/* harmony export */   LW: () => (/* binding */ meantText),
/* harmony export */   QK: () => (/* binding */ labelText),
/* harmony export */   ci: () => (/* binding */ openedText),
/* harmony export */   pY: () => (/* binding */ unreadText),
/* harmony export */   wN: () => (/* binding */ replyComment),
/* harmony export */   zM: () => (/* binding */ phaseText)
/* harmony export */ });
/* harmony import */ var _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19578);
/* harmony import */ var _domain_phases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60380);
/* harmony import */ var _gap_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41610);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75991);
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25293);





/** Characters for what a phase still owes. */
const ROOM = 4_000;
/** The one comment that answers commands beyond a reaction: the latest answer first. */
function replyComment(answers) {
    const texts = [...answers].reverse().map(({ text }) => text);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_memory_js__WEBPACK_IMPORTED_MODULE_4__/* .memoryLine */ .U)('reply', { answers })}\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)(texts, '\n\n---\n\n')}`;
}
/** Why a command was not carried out, and what to type instead. */
function refusalText(row, { author, url }, reason, showForm) {
    const form = showForm ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) ` Type ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))}, for example ${code(row.example)}.` : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('');
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`[\`/${row.name}\`](${url})`)} by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} was **not** carried out. ${reason}${form}`;
}
/** Where the incident of a call stands; `place` is its number as people here write it. */
function openedText({ url, existed }, place, by) {
    const what = existed ? 'is open already' : 'is open';
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Incident [${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(place, 150)}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(url)})** ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(what)}, as ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(by, 60)} asked. It goes on there.`;
}
/** What to do about a word that is almost a command. */
function meantText(name, row, { author, url }) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `[${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(`/${name}`, 40)}](${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(url)}) by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} is no command. Did you mean ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))}? For example ${code(row.example)}.`;
}
const unread = {
    'too-long': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `It is longer than ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('2,000')} characters. Say it in fewer, and the rest in a comment below it.`,
    'too-many': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `A comment holds at most 20 commands. Type the others in one of their own.`,
    'may-be-hidden': (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('The line above leaves something open (a `<`, a backtick, a bracket), and what Markdown may hide is no command. Type it in a comment of its own.'),
};
/** What to do about a command that was not read, and about all below it. */
function unreadText(name, why, { author, url }) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`\`/${name}\` in [this comment](${url})`)} by ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .neutralise */ .$0)(author ?? 'somebody')} and what stands below was **not** read. ${unread[why]}`;
}
/** The commands of the moment: those of the phase first, the others by name. */
function helpText(phase, missing) {
    const here = _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.filter((row) => row.phases.includes(phase));
    const others = _domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .commands */ .Pi.filter((row) => !row.phases.includes(phase));
    const lines = here.map((row) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `- ${code((0,_domain_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .typed */ .nE)(row))} — ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(row.does)}`);
    const names = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(others.map((row) => `\`/${row.name}\``).join(', '));
    const close = missing === 0
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('Nothing is missing for closing.')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `Before it can close, ${missing} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(missing === 1 ? 'thing is' : 'things are')} missing: the board names them.`;
    const head = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Commands in ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_domain_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseRow */ .Y7)(phase).title)}.** One to a line, from the first line of a comment on.`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)([head, (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)(lines, '\n'), (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `Also: ${names}. ${close}`], '\n\n');
}
/** That the phase was moved, and what it still owes. */
function phaseText(phase, owed, url) {
    const head = (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `**Moved to ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_domain_phases_js__WEBPACK_IMPORTED_MODULE_1__/* .phaseRow */ .Y7)(phase).title)}**, until the facts move on.`;
    if (owed.length === 0)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${head} Nothing is owed so far.`;
    const lines = owed.map((finding) => (0,_gap_js__WEBPACK_IMPORTED_MODULE_2__/* .gapLine */ .B)(finding, url));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .safe */ .gB) `${head} Still owed:\n\n${(0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .joinSafe */ .e)((0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .fitting */ ._Q)(lines, ROOM), '\n')}`;
}
/** That a milder label was taken off again. */
function labelText(label, level) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`The label \`severity/${label}\` was set by hand and has been taken off again: ${label} is milder than ${level}, and that needs a reason. Type \`/severity ${label} reason\`.`);
}
function code(text) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`\`${text}\``);
}


/***/ }),

/***/ 54647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sectionSkeleton)
/* harmony export */ });
/* unused harmony export blankReport */
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62940);
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);


/**
 * The empty lines of a section, without its heading: what it asks as a hint, its facts, and room for its free part.
 * Facts that a form asks as typed fields are left out when `asked` names them.
 */
function sectionSkeleton(section, asked = []) {
    const facts = section.facts.filter((fact) => !asked.includes(fact.id));
    return [
        `<!-- ${section.asks} -->`,
        ...facts.map((fact) => `- ${fact.title}: `),
        ...freePart[section.shape],
    ].join('\n');
}
/** A blank report, as somebody who writes by hand would start it. */
function blankReport(title) {
    const parts = sections.map((section) => `### ${section.title}\n${sectionSkeleton(section)}`);
    return `# ${title}\n\n${parts.join('\n\n')}\n`;
}
const freePart = {
    prose: [],
    timeline: [
        '<!-- One line each: - 2026-11-20T10:04Z – what happened (detected) -->',
        ..._domain_time_js__WEBPACK_IMPORTED_MODULE_1__/* .namedTimes */ .Q7.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
    ],
    notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
    tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
    actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
    signoff: ['', '**Sign-off list**', '', ..._domain_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .signoffItems */ .xB.map((item) => `- [ ] ${item}`)],
    links: [],
};


/***/ })

};
