export const id = 411;
export const ids = [411,628];
export const modules = {

/***/ 32696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ paint),
  A: () => (/* binding */ showFindings)
});

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/cli/visible.js
var visible = __webpack_require__(98446);
;// CONCATENATED MODULE: ./build/src/cli/quote.js

/**
 * The part of a line that fits into `room` columns, with `…` where it is cut and tabs as blanks. `at` is the offset in UTF-16
 * units of what the caret points to; null when the whole line is meant.
 */
function quote(line, at, room) {
    const before = lettersOf(line.slice(Math.max(0, (at ?? 0) - FARTHEST), at ?? 0));
    const after = lettersOf(line.slice(at ?? 0, (at ?? 0) + FARTHEST));
    const own = widthOf(before);
    const fits = own <= room * MOST || own + widthOf(after) <= room;
    const [left, isCutLeft] = fitting(before.reverse(), fits ? own : Math.floor(room * LEAD));
    const caret = widthOf(left) + Number(isCutLeft);
    const [right, isCutRight] = fitting(after, room - caret);
    const shown = `${isCutLeft ? '…' : ''}${left.reverse().join('')}${right.join('')}${isCutRight ? '…' : ''}`;
    return { shown, caret: at === null ? null : caret };
}
/** In UTF-16 units: no terminal shows more of a line, and a line may have hundreds of thousands. */
const FARTHEST = 2000;
/** The part of the room before the caret that a line may take up uncut, and what it keeps when it is cut. */
const MOST = 5 / 8;
const LEAD = 3 / 8;
/** As many of the letters from the first one on as fit, and whether some do not; then a column is left for the sign of it. */
function fitting(letters, room) {
    if (widthOf(letters) <= room)
        return [[...letters], false];
    let width = 0;
    const end = letters.findIndex((letter) => {
        width += letterWidth(letter);
        return width > room - 1;
    });
    return [letters.slice(0, end), true];
}
/** How many columns of a terminal a text takes. */
function columnsOf(text) {
    return widthOf(lettersOf(text));
}
function widthOf(letters) {
    return letters.reduce((sum, letter) => sum + letterWidth(letter), 0);
}
/** What people take for one letter each: with its accents, a flag, a face with its colour (UAX #29). */
function lettersOf(text) {
    const plain = (0,visible/* visible */.R)(text).replaceAll('\t', ' ');
    return [...segmenter.segment(plain)].map(({ segment }) => segment);
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Wide letters of UAX #11, told by script since JavaScript knows no property for it; then the halfwidth forms among them. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}|\p{sc=Bopo}|\p{sc=Yi}|\p{sc=Tang}|[\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]|\p{RI}\p{RI})/u;
const narrow = /^(?:[\uff61-\uffdc]|[\u200b\ufffd])/u;
function letterWidth(letter) {
    if (/^\p{M}/u.test(letter))
        return 0;
    return wide.test(letter) && !narrow.test(letter) ? 2 : 1;
}

;// CONCATENATED MODULE: ./build/src/cli/findings.js



/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 };
const colours = { error: 'red', warning: 'yellow', note: 'blue' };
/** In columns of a terminal. */
const LONGEST_QUOTE = 160;
/** Columns that number and bar take in front of a quoted line. */
const GUTTER = 9;
/**
 * Findings for a person: each with its line of the text, that line's number, and a caret below the column at fault. Secrets
 * in the line give way to a placeholder. Colour only on a terminal.
 */
function showFindings(path, text, findings) {
    const lines = (0,secrets/* redact */.E$)(text.replace(/\r\n?/g, '\n')).split('\n');
    const raw = text.split(/\r\n|\n|\r/);
    return findings.map((finding) => showFinding((0,visible/* visible */.R)(path), lines, raw, finding)).join('\n');
}
function showFinding(path, lines, raw, { level, line, column, message, rule }) {
    const place = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
    const said = `${place}: ${paint(level, colours[level])} ${(0,visible/* visible */.R)((0,secrets/* redact */.E$)(message))} ${dim(`(${rule})`)}`;
    const quoted = line === null ? undefined : lines[line - 1];
    if (line === null || !quoted?.trim())
        return said;
    const at = column ? (0,secrets/* redact */.E$)((raw[line - 1] ?? '').slice(0, column - 1)).length : null;
    const { shown, caret } = quote(quoted, at, room());
    const below = caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
    return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}
/** The columns that are left for a line; as a file may be read anywhere, at most what fits beside other windows. */
function room() {
    const { isTTY, columns } = process.stdout;
    return isTTY ? Math.max(20, Math.min(LONGEST_QUOTE, (columns || 80) - GUTTER)) : LONGEST_QUOTE;
}
/** Text in a style, on a terminal only. */
function paint(text, style) {
    const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
    return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}
const dim = (text) => paint(text, 'dim');


/***/ }),

/***/ 87017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ wholeWeeks),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33036);
/* harmony import */ var _metrics_instants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42513);



/** The value of an option that is an instant, as ISO 8601 UTC. Throws SetupError when it names no zone or no real day. */
function instant(text, option) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ||
        Number.isNaN((0,_metrics_instants_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(text))) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--${option} must be an instant with its zone, such as 2026-11-20T10:04:00Z; it is “${text}”.`);
    }
    return new Date(text).toISOString();
}
/** The value of an option that is a number of weeks within the bounds of `windowWeeks`. Throws SetupError when it is none. */
function wholeWeeks(value, otherwise) {
    if (value === undefined)
        return otherwise;
    const weeks = Number(value);
    const { least, most } = _domain_window_weeks_js__WEBPACK_IMPORTED_MODULE_0__/* .windowWeeks */ ._;
    if (!Number.isInteger(weeks) || weeks < least || weeks > most)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--weeks must be a whole number from ${least} to ${most}; it is “${value}”.`);
    return weeks;
}


/***/ }),

/***/ 88061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/shifts.js + 1 modules
var shifts = __webpack_require__(62634);
;// CONCATENATED MODULE: ./build/src/rendering/on-call-table.js

/** Rows as columns of even width for a terminal or a file. */
function columns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows
        .map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd())
        .join('\n');
}
/** Who has which layer from when on, a row for each hand-over and a column for each layer, by the clocks of `zone`. */
function shiftTable(layers, shifts, zone) {
    const starts = [...new Set(shifts.map(({ from }) => from))].sort((a, b) => a - b);
    const cell = (layer, at) => {
        const shift = shifts.find((one) => one.layer === layer && one.from <= at && at < one.to);
        return shift ? holderWords(shift) : '';
    };
    const rows = starts.map((at) => [(0,local_time/* wallWords */.up)(zone, at), ...layers.map((layer) => cell(layer, at))]);
    return columns([['from', ...layers], ...rows]);
}
/** `mia`, or `omar (for mia)` where an override put somebody else. */
function holderWords({ who, insteadOf }) {
    return insteadOf === null ? who : `${who} (for ${insteadOf})`;
}

// EXTERNAL MODULE: ./build/src/cli/findings.js + 1 modules
var cli_findings = __webpack_require__(32696);
// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/src/cli/instant.js
var instant = __webpack_require__(87017);
// EXTERNAL MODULE: ./build/src/cli/output.js
var output = __webpack_require__(33135);
;// CONCATENATED MODULE: ./build/src/cli/oncall.js












const DEFAULT_WEEKS = 4;
const WEEK = 7 * 24 * 3_600_000;
/** `incident-loop oncall`: who is on call at an instant, whom each severity calls, and who comes next. */
async function run({ options }) {
    const at = options.at === undefined ? new Date().toISOString() : (0,instant/* instant */.u)(String(options.at), 'at');
    const weeks = (0,instant/* wholeWeeks */.P)(options.weeks, DEFAULT_WEEKS);
    const path = String(options.settings ?? default_settings/* SETTINGS_PATH */.a);
    const { settings, findings } = (0,parsing_settings.readSettings)((0,input/* readInput */.R5)(path));
    const view = lookUp(settings['on-call'], at, weeks);
    if (options.json)
        (0,output/* printJson */.Q)({ ...view, shifts: view.shifts.map(dated), findings });
    else
        (0,output/* print */.y)(view.layers.length > 0 ? told(view) : 'Nobody is on call.');
    if (findings.length > 0 && !options.json)
        console.error((0,cli_findings/* showFindings */.A)(path, '', findings));
    return view.layers.length > 0 ? 0 : 1;
}
function lookUp(onCall, at, weeks) {
    const rotation = (0,domain_rotation/* rotationOf */.c_)(onCall);
    const calls = severities/* severityIds */.wz.map((level) => [level, (0,on_call/* callFor */.gL)(onCall, at, level)]);
    return {
        at: (0,on_call/* isoOf */.dF)(Date.parse(at)),
        timeZone: rotation.zone,
        layers: (0,on_call/* onCallAt */.zP)(onCall, at),
        calls: Object.fromEntries(calls),
        shifts: nextShifts(rotation, Date.parse(at), weeks),
    };
}
function nextShifts(rotation, at, weeks) {
    return (0,domain_rotation/* standingLayers */.hP)(rotation).flatMap((layer) => (0,shifts/* shiftsBetween */.ak)(rotation, layer, at, at + weeks * WEEK).map((shift) => ({ layer: layer.name, ...shift })));
}
const dated = ({ from, to, ...rest }) => ({
    ...rest,
    from: (0,on_call/* isoOf */.dF)(from),
    to: (0,on_call/* isoOf */.dF)(to),
});
function told({ at, timeZone, layers, calls, shifts }) {
    const until = (one) => one.until === null ? 'with no hand-over in sight' : `until ${(0,local_time/* wallWords */.up)(timeZone, Date.parse(one.until))}`;
    const people = (list) => list.join(', ') || 'nobody';
    return [
        `On call at ${(0,local_time/* wallWords */.up)(timeZone, Date.parse(at))} (${timeZone}):`,
        columns(layers.map((one) => [`  ${one.layer}`, holderWords(one), until(one)])),
        '',
        columns([
            ['severity', 'assigned', 'mentioned'],
            ...severities/* severityIds */.wz.map((level) => [level, people(calls[level].assign), people(calls[level].mention)]),
        ]),
        '',
        shifts.length > layers.length
            ? shiftTable(layers.map(({ layer }) => layer), shifts, timeZone)
            : 'No hand-over in these weeks.',
    ].join('\n');
}


/***/ }),

/***/ 42513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ secondsBetween),
/* harmony export */   RN: () => (/* binding */ inTime),
/* harmony export */   VI: () => (/* binding */ beginningOf),
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   n$: () => (/* binding */ utc)
/* harmony export */ });
/* harmony import */ var _domain_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64341);

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(\.\d{1,9})?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;
/** Days of a common year before each of its months. */
const DAYS_TO = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
/**
 * Milliseconds since 1970 of an ISO 8601 instant with `Z` or an offset, seconds optional; NaN for anything else, and
 * for a date that does not exist. The ledger's own form is read without a regular expression: a report reads a million.
 */
function millisecondsOf(text) {
    const own = canonical(text);
    if (!Number.isNaN(own))
        return own;
    const parts = INSTANT.exec(text);
    if (!parts)
        return Number.NaN;
    const [, minute, second = ':00', fraction = '.0', sign, hours = '0', minutes = '0'] = parts;
    const offset = (Number(hours) * 60 + Number(minutes)) * MINUTE * (sign === '-' ? -1 : 1);
    if (Number(hours) > 23 || Number(minutes) > 59)
        return Number.NaN;
    return canonical(`${minute}${second}Z`) + Math.floor(Number(fraction) * 1000) - offset;
}
/** The instant of a moment; of a day that is all that is known its beginning, UTC; null when not even the day is known. */
function beginningOf(moment) {
    if (moment?.precision === 'minute')
        return moment.at;
    return moment?.precision === 'day' && moment.at !== null ? `${moment.at.slice(0, 10)}T00:00:00Z` : null;
}
/** Seconds from one instant to another; negative when they run backwards. */
function secondsBetween(from, to) {
    return (millisecondsOf(to) - millisecondsOf(from)) / 1000;
}
/** Which of two instants comes first: negative for the one, positive for the other. Those in the ledger's own form compare as texts, which is much faster. */
function inTime(one, other) {
    const areCanonical = one.length === 20 && other.length === 20 && one[19] === 'Z' && other[19] === 'Z';
    if (!areCanonical)
        return millisecondsOf(one) - millisecondsOf(other);
    if (one === other)
        return 0;
    return one < other ? -1 : 1;
}
/** True when the first of two instants comes before the other. */
function isBefore(one, other) {
    return inTime(one, other) < 0;
}
/** The way the ledger writes an instant: UTC, and no fraction of a second where there is none. */
function utc(milliseconds) {
    return new Date(milliseconds).toISOString().replace('.000Z', 'Z');
}
/** Reckoned by hand, since the platform's own calendar takes ten times as long. */
function canonical(text) {
    if (!hasMarks(text))
        return Number.NaN;
    const [year, month, day] = [two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8)];
    const [hour, minute, second] = [two(text, 11), two(text, 14), two(text, 17)];
    const isPossible = year >= 1970 && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isDay */ .N)(year, month, day) && hour < 24 && minute < 60 && second < 60;
    if (!isPossible)
        return Number.NaN;
    return (((daysTo(year, month) + day - 1) * 24 + hour) * 60 + minute) * MINUTE + second * 1000;
}
/** Days from 1970 to the first of a month. */
function daysTo(year, month) {
    const isLater = month > 2 && (0,_domain_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isLeap */ .x7)(year) ? 1 : 0;
    return (year - 1970) * 365 + leapDaysTo(year) - leapDaysTo(1970) + DAYS_TO[month - 1] + isLater;
}
/** Leap days from the year 1 to the start of a year. */
function leapDaysTo(year) {
    const years = year - 1;
    return Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}
/** True for a text of the shape `....-..-..T..:..:..Z`. */
function hasMarks(text) {
    if (text.length !== 20 || text[4] !== '-' || text[7] !== '-')
        return false;
    return text[10] === 'T' && text[13] === ':' && text[16] === ':' && text[19] === 'Z';
}
/** Two digits as a number; NaN, which fails every comparison, when they are none. */
function two(text, at) {
    const tens = text.charCodeAt(at) - 48;
    const ones = text.charCodeAt(at + 1) - 48;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}


/***/ }),

/***/ 93808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ mentionedNow),
/* harmony export */   dF: () => (/* binding */ isoOf),
/* harmony export */   gL: () => (/* binding */ callFor),
/* harmony export */   zP: () => (/* binding */ onCallAt)
/* harmony export */ });
/* harmony import */ var _domain_issue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83861);
/* harmony import */ var _domain_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86582);
/* harmony import */ var _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57366);
/* harmony import */ var _rights_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49601);
/* harmony import */ var _shifts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62634);





/** How an incident is treated whose level is not known yet: somebody sees it at once, not everybody is woken. */
const UNKNOWN_LEVEL = 'S1';
/** Who is on call at an instant (ISO 8601), one for each layer. */
function onCallAt(onCall, at) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .rotationOf */ .c_)(onCall);
    const instant = Date.parse(at);
    return (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .standingLayers */ .hP)(rotation).map((layer) => {
        const next = (0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .nextHandOver */ .Rb)(rotation, layer, instant);
        return {
            layer: layer.name,
            ...(0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .holderAt */ .uF)(rotation, layer, instant),
            until: next === null ? null : isoOf(next),
        };
    });
}
/** An instant in milliseconds since 1970 as ISO 8601 UTC to the second. */
function isoOf(instant) {
    return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
/**
 * Whom an incident of a severity calls at an instant (ISO 8601). A team cannot be assigned, and GitHub's own token cannot
 * read who is in it (https://docs.github.com/en/rest/teams/members): it is mentioned in place of being assigned.
 */
function callFor(onCall, at, severity) {
    const rotation = (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .rotationOf */ .c_)(onCall);
    const level = severity ?? UNKNOWN_LEVEL;
    const holders = (choice) => (0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .standingLayers */ .hP)(rotation)
        .filter(({ name }, index) => isChosen(choice, name, index))
        .map((layer) => (0,_shifts_js__WEBPACK_IMPORTED_MODULE_3__/* .holderAt */ .uF)(rotation, layer, Date.parse(at)).who);
    const called = holders(rotation.assign[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .callDefaults */ .lb.assign[level]);
    const mentioned = holders(rotation.mention[level] ?? _domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .callDefaults */ .lb.mention[level]);
    return {
        assign: eachOnce(called.filter((who) => !(0,_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isTeam */ .IJ)(who))),
        mention: eachOnce([...mentioned, ...called.filter(_domain_rotation_js__WEBPACK_IMPORTED_MODULE_1__/* .isTeam */ .IJ)]),
    };
}
function isChosen(choice, name, index) {
    if (typeof choice !== 'string')
        return choice.includes(name);
    return choice === 'all' || (choice === 'first' && index === 0);
}
function eachOnce(people) {
    return people.filter((one, index) => people.findIndex((other) => (0,_domain_issue_js__WEBPACK_IMPORTED_MODULE_0__/* .isSamePerson */ .sO)(one, other)) === index);
}
/** Whom the board of an incident mentions now: those on call, while it is open and nobody has acknowledged it. */
function mentionedNow(situation) {
    const { issue, now, report, settings } = situation;
    const waits = report.kind === 'incident' && issue.state === 'open' && report.times.acknowledged === null;
    if (!waits || !(0,_rights_js__WEBPACK_IMPORTED_MODULE_2__/* .isConfirmed */ .it)(situation))
        return [];
    return callFor(settings['on-call'], now, (0,_domain_report_js__WEBPACK_IMPORTED_MODULE_4__/* .levelOf */ .I)(report)).mention;
}


/***/ }),

/***/ 62634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uF: () => (/* binding */ holderAt),
  Rb: () => (/* binding */ nextHandOver),
  ak: () => (/* binding */ shiftsBetween)
});

// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
;// CONCATENATED MODULE: ./build/src/policy/turns.js

/** Hand-overs are numbered from the one before which the layer starts: local days, so that 09:00 stays 09:00 all year. */
function handOverTime({ handOver, starts }, number) {
    const start = (0,local_time/* dayOf */.kb)(starts);
    const { weekday, minute } = handOver;
    if (weekday === null)
        return { day: start + number, minute };
    return { day: start - (((0,local_time/* weekdayOf */.Up)(start) - weekday + 7) % 7) + 7 * number, minute };
}
/** Whose turn it is in a layer at an instant; the turns go back before its start as they go on after it. */
function turnAt(layer, at) {
    const begins = (number) => (0,local_time/* instantOf */.B9)(layer.zone, handOverTime(layer, number));
    const days = (0,local_time/* wallTime */.Ow)(layer.zone, at).day - handOverTime(layer, 0).day;
    // One more than the calendar says: where clocks go back over midnight, tomorrow's hand-over may have been already.
    let number = Math.floor(days / (layer.handOver.weekday === null ? 1 : 7)) + 1;
    while (begins(number) > at)
        number -= 1;
    const count = layer.people.length;
    const who = layer.people[((number % count) + count) % count];
    return { who, from: begins(number), to: begins(number + 1) };
}
/** The hours of a layer that touch `[from, to]`, as `[from, to)` each. */
function hoursBetween({ hours, zone }, from, to) {
    const first = (0,local_time/* wallTime */.Ow)(zone, from).day - 2;
    const count = (0,local_time/* wallTime */.Ow)(zone, to).day + 2 - first;
    const days = Array.from({ length: count }, (_, index) => first + index);
    return days.flatMap((day) => hours
        .filter(({ weekdays }) => weekdays.includes((0,local_time/* weekdayOf */.Up)(day)))
        .map((block) => ({ from: instantAfter(zone, day, block.from), to: instantAfter(zone, day, block.to) })));
}
/** True when a layer with hours counts at an instant. */
function isWithinHours(layer, at) {
    return hoursBetween(layer, at, at).some(({ from, to }) => from <= at && at < to);
}
function instantAfter(zone, day, minute) {
    const days = Math.floor(minute / 1440);
    return (0,local_time/* instantOf */.B9)(zone, { day: day + days, minute: minute - days * 1440 });
}

;// CONCATENATED MODULE: ./build/src/policy/shifts.js



const HOUR = 3_600_000;
const STEP = 8 * 24 * HOUR;
/** Further ahead nobody asks when the next hand-over is. */
const HORIZON = 53 * 7 * 24 * HOUR;
/** The one who has a standing layer at an instant (milliseconds since 1970): turn, then stand-in, then overrides. */
function holderAt(rotation, layer, at) {
    const standIn = standInsFor(rotation, layer).findLast((one) => isWithinHours(one, at));
    const scheduled = turnAt(standIn ?? layer, at).who;
    const overrides = rotation.overrides.filter((override) => {
        const { from, to } = (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone);
        return from <= at && at < to && concerns(override, rotation, [layer.name, standIn?.name]);
    });
    const who = replaced(scheduled, overrides);
    return { who, insteadOf: (0,issue/* isSamePerson */.sO)(who, scheduled) ? null : scheduled };
}
function concerns(override, rotation, names) {
    if (override.layer)
        return names.includes(override.layer);
    const first = rotation.layers.find(({ standsInFor }) => standsInFor === null);
    return override['instead-of'] !== undefined || names.includes(first?.name);
}
/**
 * Overrides of a whole layer come first, then those of a person, followed from one to the next: whoever replaces someone
 * may be replaced, but never by one who was. The later in the list wins. So two who swap weeks in one window do swap.
 */
function replaced(scheduled, overrides) {
    const whole = overrides.findLast((override) => !override['instead-of']);
    const chain = [whole?.who ?? scheduled];
    for (;;) {
        const last = chain.at(-1);
        const next = overrides.findLast(({ who, 'instead-of': whom }) => (0,issue/* isSamePerson */.sO)(whom ?? null, last) && !chain.some((one) => (0,issue/* isSamePerson */.sO)(one, who)));
        if (!next)
            return last;
        chain.push(next.who);
    }
}
function standInsFor({ layers }, { name }) {
    return layers.filter(({ standsInFor }) => standsInFor === name);
}
/** Who has a standing layer when, from one instant to another (milliseconds since 1970): without gap or overlap. */
function shiftsBetween(rotation, layer, from, to) {
    const starts = [from, ...changesBetween(rotation, layer, from, to)].map((start) => ({
        start,
        ...holderAt(rotation, layer, start),
    }));
    const news = starts.filter(({ who, insteadOf }, index) => {
        const before = starts[index - 1];
        return before?.who !== who || before.insteadOf !== insteadOf;
    });
    return news.map(({ start, ...holder }, index) => ({
        from: start,
        to: news[index + 1]?.start ?? to,
        ...holder,
    }));
}
/** When somebody else takes over a standing layer; null when nobody does within a year. */
function nextHandOver(rotation, layer, at) {
    const { who } = holderAt(rotation, layer, at);
    for (let from = at; from < at + HORIZON; from += STEP) {
        const change = shiftsBetween(rotation, layer, from, from + STEP).find((shift) => shift.who !== who);
        if (change)
            return change.from;
    }
    return null;
}
/** The instants inside `(from, to)` at which another may have the layer, in order. */
function changesBetween(rotation, layer, from, to) {
    const standIns = standInsFor(rotation, layer);
    const edges = [
        ...[layer, ...standIns].flatMap((one) => handOversBetween(one, from, to)),
        ...standIns.flatMap((one) => hoursBetween(one, from, to)).flatMap(edgesOf),
        ...rotation.overrides.map((override) => (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone)).flatMap(edgesOf),
    ];
    return [...new Set(edges)].filter((edge) => from < edge && edge < to).sort((a, b) => a - b);
}
const edgesOf = (span) => [span.from, span.to];
function handOversBetween(layer, from, to) {
    const handOvers = [];
    for (let at = turnAt(layer, from).to; at < to; at = turnAt(layer, at).to)
        handOvers.push(at);
    return handOvers;
}


/***/ }),

/***/ 39628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ tzOffset)
/* harmony export */ });
const offsetFormatCache = {};
const offsetCache = {};

/**
 * The function returns UTC offset in minutes for the given date in specified
 * time zone.
 *
 * Unlike `Date.prototype.getTimezoneOffset`, this function returns the value
 * mirrored to the sign of the offset in the time zone. For Asia/Singapore
 * (UTC+8), `tzOffset` returns `480`, while `getTimezoneOffset` returns `-480`.
 *
 * It uses `Intl.DateTimeFormat` internally to access otherwise unavailable
 * runtime's time zone data, and falls back to basic manual parsing if Intl API
 * is not supported (e.g., older Node.js versions, React Native's Hermes, etc.).
 *
 * @param timeZone - Time zone name (IANA or UTC offset).
 * @param date - Date to check the offset for.
 *
 * @returns UTC offset in minutes (e.g., `480` for date in UTC+8).
 */
function tzOffset(timeZone, date) {
  try {
    // Create `Intl.DateTimeFormat` with `"longOffset"` that gives us consistent
    // date strings like `"5/19/2026, GMT-08:00"`.
    const format = offsetFormatCache[timeZone] ||= new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset"
    }).format;

    // Get `"-08:00"`.
    const offsetStr = format(date).split("GMT")[1];

    // Avoid parsing the same offset string.
    if (offsetStr in offsetCache) return offsetCache[offsetStr];

    // Calculate offset from `["-08", "00"]` and cache it.
    return calcOffset(offsetStr, offsetStr.split(":"));
  } catch {
    // Fallback to manual parsing if the runtime doesn't support
    // `±HH:MM/±HHMM/±HH`. See: https://github.com/nodejs/node/issues/53419.
    if (timeZone in offsetCache) return offsetCache[timeZone];
    const captures = timeZone?.match(offsetRe);
    if (captures) return calcOffset(timeZone, captures.slice(1));
    return NaN;
  }
}
const offsetRe = /([+-]\d\d):?(\d\d)?/;
function calcOffset(cacheStr, values) {
  const hours = +(values[0] || 0);
  const minutes = +(values[1] || 0);
  // Convert seconds to minutes by dividing by 60 to keep the function return in minutes.
  const seconds = +(values[2] || 0) / 60;
  return offsetCache[cacheStr] = hours * 60 + minutes > 0 ? hours * 60 + minutes + seconds : hours * 60 - minutes - seconds;
}

/***/ })

};
