export const id = 572;
export const ids = [572];
export const modules = {

/***/ 8572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js
var access = __webpack_require__(347);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(3047);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(3861);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(8383);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(5865);
// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(8394);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(8100);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(5889);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(4215);
;// CONCATENATED MODULE: ./node_modules/@date-fns/utc/date/mini.js
class UTCDateMini extends Date {
  constructor() {
    super();
    this.setTime(arguments.length === 0 ?
    // Enables Sinon's fake timers that override the constructor
    Date.now() : arguments.length === 1 ? typeof arguments[0] === "string" ? +new Date(arguments[0]) : arguments[0] : Date.UTC(...arguments));
  }
  getTimezoneOffset() {
    return 0;
  }
}

// Replace getter and setter functions with UTC counterparts
const re = /^(get|set)(?!UTC)/;
Object.getOwnPropertyNames(Date.prototype).forEach(method => {
  if (re.test(method)) {
    const utcMethod = Date.prototype[method.replace(re, "$1UTC")];
    if (utcMethod) UTCDateMini.prototype[method] = utcMethod;
  }
});
;// CONCATENATED MODULE: ./node_modules/@date-fns/utc/date/index.js


/**
 * UTC date class. It maps getters and setters to corresponding UTC methods,
 * forcing all calculations in the UTC time zone.
 *
 * Combined with date-fns, it allows using the class the same way as
 * the original date class.
 *
 * This complete version provides not only getters, setters,
 * and `getTimezoneOffset`, but also the formatter functions, mirroring
 * all original `Date` functionality. Use this version when you need to format
 * a string or in an environment you don't fully control (a library).
 * For a minimal version, see `UTCDateMini`.
 */
class date_UTCDate extends UTCDateMini {
  toString() {
    const date = this.toDateString();
    const time = this.toTimeString();
    return `${date} ${time}`;
  }
  toDateString() {
    const weekday = weekdayFormat.format(this);
    const date = dateFormat.format(this);
    const year = this.getFullYear();
    return `${weekday} ${date} ${year}`;
  }
  toTimeString() {
    const time = timeFormat.format(this);
    return `${time} GMT+0000 (Coordinated Universal Time)`;
  }
  toLocaleString(locales, options) {
    return Date.prototype.toLocaleString.call(this, locales, {
      timeZone: "UTC",
      ...options
    });
  }
  toLocaleDateString(locales, options) {
    return Date.prototype.toLocaleDateString.call(this, locales, {
      timeZone: "UTC",
      ...options
    });
  }
  toLocaleTimeString(locales, options) {
    return Date.prototype.toLocaleTimeString.call(this, locales, {
      timeZone: "UTC",
      ...options
    });
  }
}
var weekdayFormat = new Intl.DateTimeFormat("en-US", {
  weekday: "short",
  timeZone: "UTC"
});
var dateFormat = new Intl.DateTimeFormat("en-US", {
  month: "short",
  day: "numeric",
  timeZone: "UTC"
});
var timeFormat = new Intl.DateTimeFormat("en-GB", {
  hour12: false,
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
  timeZone: "UTC"
});
;// CONCATENATED MODULE: ./node_modules/@date-fns/utc/utc/index.js


/**
 * The function creates a new `UTCDate` instance from the provided value. Use it
 * to provide the context for the date-fns functions, via the `in` option.
 *
 * @param value - Date value, timestamp, string or `Date` instance
 *
 * @returns UTCDate instance created from the provided value
 */
const utc = value => new UTCDate(+new Date(value));
;// CONCATENATED MODULE: ./node_modules/@date-fns/utc/index.js



// EXTERNAL MODULE: ./node_modules/date-fns/constructFrom.js
var constructFrom = __webpack_require__(9738);
// EXTERNAL MODULE: ./node_modules/date-fns/toDate.js
var toDate = __webpack_require__(1066);
;// CONCATENATED MODULE: ./node_modules/date-fns/isSaturday.js


/**
 * The {@link isSaturday} function options.
 */

/**
 * @name isSaturday
 * @category Weekday Helpers
 * @summary Is the given date Saturday?
 *
 * @description
 * Is the given date Saturday?
 *
 * @param date - The date to check
 * @param options - An object with options
 *
 * @returns The date is Saturday
 *
 * @example
 * // Is 27 September 2014 Saturday?
 * const result = isSaturday(new Date(2014, 8, 27))
 * //=> true
 */
function isSaturday(date, options) {
  return (0,toDate/* toDate */.a)(date, options?.in).getDay() === 6;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isSaturday = ((/* unused pure expression or super */ null && (isSaturday)));

;// CONCATENATED MODULE: ./node_modules/date-fns/isSunday.js


/**
 * The {@link isSunday} function options.
 */

/**
 * @name isSunday
 * @category Weekday Helpers
 * @summary Is the given date Sunday?
 *
 * @description
 * Is the given date Sunday?
 *
 * @param date - The date to check
 * @param options - The options object
 *
 * @returns The date is Sunday
 *
 * @example
 * // Is 21 September 2014 Sunday?
 * const result = isSunday(new Date(2014, 8, 21))
 * //=> true
 */
function isSunday(date, options) {
  return (0,toDate/* toDate */.a)(date, options?.in).getDay() === 0;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isSunday = ((/* unused pure expression or super */ null && (isSunday)));

;// CONCATENATED MODULE: ./node_modules/date-fns/isWeekend.js


/**
 * The {@link isWeekend} function options.
 */

/**
 * @name isWeekend
 * @category Weekday Helpers
 * @summary Does the given date fall on a weekend?
 *
 * @description
 * Does the given date fall on a weekend? A weekend is either Saturday (`6`) or Sunday (`0`).
 *
 * @param date - The date to check
 * @param options - An object with options
 *
 * @returns The date falls on a weekend
 *
 * @example
 * // Does 5 October 2014 fall on a weekend?
 * const result = isWeekend(new Date(2014, 9, 5))
 * //=> true
 */
function isWeekend(date, options) {
  const day = (0,toDate/* toDate */.a)(date, options?.in).getDay();
  return day === 0 || day === 6;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_isWeekend = ((/* unused pure expression or super */ null && (isWeekend)));

;// CONCATENATED MODULE: ./node_modules/date-fns/addBusinessDays.js






/**
 * The {@link addBusinessDays} function options.
 */

/**
 * @name addBusinessDays
 * @category Day Helpers
 * @summary Add the specified number of business days (mon - fri) to the given date.
 *
 * @description
 * Add the specified number of business days (mon - fri) to the given date, ignoring weekends.
 *
 * **You don't need date-fns\***:
 *
 * Temporal doesn't have built-in business day arithmetic, so you still need date-fns for this.
 *
 * \* **Not really**, see: https://date-fns.org/you-dont-need-date-fns
 *
 * @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
 * @typeParam ResultDate - The result `Date` type, it is the type returned from the context function if it is passed, or inferred from the arguments.
 *
 * @param date - The date to be changed
 * @param amount - The amount of business days to be added.
 * @param options - An object with options
 *
 * @returns The new date with the business days added
 *
 * @example
 * // Add 10 business days to 1 September 2014:
 * const result = addBusinessDays(new Date(2014, 8, 1), 10)
 * //=> Mon Sep 15 2014 00:00:00 (skipped weekend days)
 */
function addBusinessDays(date, amount, options) {
  const _date = (0,toDate/* toDate */.a)(date, options?.in);
  const startedOnWeekend = isWeekend(_date, options);

  if (isNaN(amount)) return (0,constructFrom/* constructFrom */.w)(options?.in, NaN);

  const hours = _date.getHours();
  const sign = amount < 0 ? -1 : 1;
  const fullWeeks = Math.trunc(amount / 5);

  _date.setDate(_date.getDate() + fullWeeks * 7);

  // Get remaining days not part of a full week
  let restDays = Math.abs(amount % 5);

  // Loops over remaining days
  while (restDays > 0) {
    _date.setDate(_date.getDate() + sign);
    if (!isWeekend(_date, options)) restDays -= 1;
  }

  // If the date is a weekend day and we reduce a dividable of
  // 5 from it, we land on a weekend date.
  // To counter this, we add days accordingly to land on the next business day
  if (startedOnWeekend && isWeekend(_date, options) && amount !== 0) {
    // If we're reducing days, we want to add days until we land on a weekday
    // If we're adding days we want to reduce days until we land on a weekday
    if (isSaturday(_date, options))
      _date.setDate(_date.getDate() + (sign < 0 ? 2 : -1));
    if (isSunday(_date, options))
      _date.setDate(_date.getDate() + (sign < 0 ? 1 : -2));
  }

  // Restore hours to avoid DST lag
  _date.setHours(hours);

  return _date;
}

// Fallback for modularized imports:
/* harmony default export */ const date_fns_addBusinessDays = ((/* unused pure expression or super */ null && (addBusinessDays)));

// EXTERNAL MODULE: ./build/src/domain/phases.js
var phases = __webpack_require__(380);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var domain_sections = __webpack_require__(2940);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/parsing/memory.js
var parsing_memory = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/src/domain/roles.js
var roles = __webpack_require__(8131);
;// CONCATENATED MODULE: ./build/src/rendering/memory.js
/** The first line of a comment of ours: its marker and its memory, as JSON that cannot end the HTML comment early. */
function memoryLine(key, memory) {
    const json = JSON.stringify(memory).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
    return `<!-- incident-loop:${key} ${json} -->`;
}

// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(5293);
;// CONCATENATED MODULE: ./build/src/rendering/signoff.js




/** Characters for what is missing. */
const ROOM = 20_000;
/** The one comment about sign-off: what is still missing, and who has signed. */
function signoffComment(gate, memory, state) {
    const lines = [memoryLine('signoff', memory), opening(gate, state)];
    const missing = gate.missing.map((one) => (0,safe/* safe */.gB) `- ${missingLine(one)}`);
    if (state !== 'closed')
        lines.push(...(0,safe/* fitting */._Q)(missing, ROOM));
    if (gate.signatures.length > 0)
        lines.push((0,safe/* ours */.Od)(''), (0,safe/* ours */.Od)('**Signatures**'), (0,safe/* ours */.Od)(''));
    lines.push(...gate.signatures.map((one) => (0,safe/* safe */.gB) `- ${signatureLine(one)}`));
    if (state !== 'closed' && gate.missing.length > 0)
        lines.push((0,safe/* ours */.Od)(''), howToGoOn(gate));
    return (0,safe/* joinSafe */.e)(lines, '\n');
}
function opening(gate, state) {
    if (state === 'closed') {
        if (!gate.wayOut)
            return (0,safe/* ours */.Od)('**Signed off.** Everything that the severity asks for is there; the incident is closed.');
        return (0,safe/* safe */.gB) `**Closed as ${(0,safe/* ours */.Od)(gate.wayOut.kind)}** by ${(0,safe/* neutralise */.$0)(gate.wayOut.by)}: ${(0,safe/* neutralise */.$0)(gate.wayOut.reason)}`;
    }
    if (gate.open)
        return (0,safe/* ours */.Od)('**Ready to close.** Nothing is missing: close the issue when you are done.');
    const count = gate.missing.length === 1 ? (0,safe/* ours */.Od)('one thing is') : (0,safe/* safe */.gB) `${gate.missing.length} things are`;
    return state === 'reopened'
        ? (0,safe/* safe */.gB) `**Reopened:** this was closed while ${count} still missing.\n`
        : (0,safe/* safe */.gB) `**Sign-off:** ${count} still missing.\n`;
}
/** What is missing, in words for the person who has to do it. */
function missingLine(missing) {
    switch (missing.what) {
        case 'list':
            return (0,safe/* ours */.Od)('The sign-off list is gone from *Severity and status*. It has been put back: tick its boxes, or strike through what does not apply.');
        case 'box':
            return (0,safe/* safe */.gB) `Tick “${(0,safe/* neutralise */.$0)(missing.text)}” (line ${missing.line}), or strike it through.`;
        case 'action':
            return (0,safe/* safe */.gB) `Give “${(0,safe/* neutralise */.$0)(missing.text)}” (line ${missing.line}) ${(0,safe/* ours */.Od)(missing.lacks.map((one) => lackWords[one]).join(' and '))}.`;
        case 'no-action':
            return (0,safe/* ours */.Od)('Write one preventive action, or “none, because …”, under *Preventive actions*.');
        case 'field':
            return (0,safe/* safe */.gB) `Fill in ${(0,safe/* ours */.Od)(missing.title)}.`;
        case 'signature':
            return missing.holders.length > 0
                ? (0,safe/* safe */.gB) `Signature of the ${(0,safe/* ours */.Od)(missing.roles.map(roleTitle).join(' or '))} (${(0,safe/* neutralise */.$0)(missing.holders.join(' or '))}): comment \`/signoff\`.`
                : (0,safe/* safe */.gB) `Signature of the ${(0,safe/* ours */.Od)(missing.roles.map(roleTitle).join(' or '))}: nobody is named yet. Name one under *Owners*.`;
    }
}
const lackWords = { owner: 'an owner', due: 'a due date' };
function roleTitle(role) {
    return roles/* roles */.O.find((row) => row.id === role)?.title.toLowerCase() ?? role;
}
function signatureLine(signature) {
    const by = (0,safe/* neutralise */.$0)(signature.by);
    switch (signature.standing) {
        case 'valid':
            return (0,safe/* safe */.gB) `${by} signed as ${(0,safe/* ours */.Od)(signature.roles.map(roleTitle).join(' and '))}.`;
        case 'voided':
            return (0,safe/* safe */.gB) `${by}'s signature is void: ${(0,safe/* ours */.Od)(signature.changed.map(sectionTitle).join(', '))} changed after it. Comment \`/signoff\` again.`;
        case 'refused':
            return (0,safe/* safe */.gB) `${by}'s signature does not count: ${(0,safe/* ours */.Od)(refusals[signature.reason])}`;
    }
}
const refusals = {
    'no-role': 'they are neither incident lead, approver nor comms lead here. The report names them under *Owners*, the settings list the approvers.',
    'no-rights': 'it takes triage rights or more in this repository.',
    'edited-since': 'the report was edited after it. Read it again, then comment `/signoff` once more.',
};
function sectionTitle(id) {
    return domain_sections/* sections */.V0.find((section) => section.id === id)?.title ?? 'the typed fields';
}
function howToGoOn(gate) {
    const later = gate.missing.some((one) => one.what === 'signature')
        ? ' Sign last: a later edit of the report voids a signature.'
        : '';
    return (0,safe/* ours */.Od)(`When it is done, close the issue again.${later} Not an incident after all? \`/dismiss reason\`, or \`/duplicate #N\`, then close.`);
}

;// CONCATENATED MODULE: ./build/src/rendering/board.js





const GAPS_SHOWN = 3;
/** Characters of one folded list: all five fit into a comment. */
const FOLD = 10_000;
/** The status board: ten lines that a responder reads on a phone, the rest folded away. */
function board(view) {
    const gaps = view.findings.filter((finding) => finding.level !== 'note');
    return (0,safe/* joinSafe */.e)([
        memoryLine('board', view.memory),
        stateLine(view),
        (0,safe/* ours */.Od)(''),
        peopleLine(view.report),
        (0,safe/* ours */.Od)(''),
        nextLine(view),
        ...(gaps.length > 0 ? [(0,safe/* ours */.Od)(''), (0,safe/* safe */.gB) `**Gaps** (${gaps.length}):`, (0,safe/* ours */.Od)('')] : []),
        ...gaps.slice(0, GAPS_SHOWN).map(gapLine),
        ...(view.closed ? [] : [(0,safe/* ours */.Od)(''), typeNext]),
        (0,safe/* ours */.Od)(''),
        folded('All gaps', gaps.slice(GAPS_SHOWN).map(gapLine)),
        folded(`Tasks: ${(0,phases/* phaseRow */.Y7)(view.phase).title}`, (0,phases/* phaseRow */.Y7)(view.phase).tasks.map((task) => (0,safe/* ours */.Od)(`- ${task}`))),
        folded('Preventive actions', view.actions.map(actionLine)),
        folded('Before it can close', view.closed ? [] : view.missing.map((one) => (0,safe/* safe */.gB) `- ${missingLine(one)}`)),
        folded('Severity so far', view.memory.history.map((change) => (0,safe/* ours */.Od)(`- ${change.at}: ${change.severity}`))),
    ].filter((part) => part !== null), '\n');
}
const typeNext = (0,safe/* ours */.Od)('**Type next:** `/signoff` when the report is complete, then close the issue; `/dismiss reason` for a false alarm.');
function stateLine({ report, phase, peak, memory, closed }) {
    const level = report.severity ??
        (report.severityPotential ? `${report.severityPotential} (potential)` : 'no severity yet');
    const worse = peak !== null && report.severity !== null && peak !== report.severity ? `, was ${peak}` : '';
    const doubt = memory.confirmed ? '' : ', unconfirmed';
    const stands = closed ?? (0,phases/* phaseRow */.Y7)(phase).title;
    const kind = report.kind === 'incident' ? 'Incident' : report.kind === 'near-miss' ? 'Near miss' : 'Hazard';
    return (0,safe/* safe */.gB) `**${(0,safe/* ours */.Od)(kind)} · ${(0,safe/* ours */.Od)(level + worse + doubt)} · ${(0,safe/* ours */.Od)(stands)}** — ${(0,safe/* neutralise */.$0)(report.system ?? 'system not named')}`;
}
function peopleLine({ people }) {
    return (0,safe/* joinSafe */.e)(roles/* roles */.O.map((role) => (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(role.title)}: ${(0,safe/* neutralise */.$0)(people[role.id] ?? 'nobody yet')}`), ' · ');
}
function nextLine({ acknowledgeBy, closed, phase }) {
    if (closed)
        return (0,safe/* ours */.Od)('**Next:** nothing; edits from now on are shown, and reopen nothing.');
    if (acknowledgeBy)
        return (0,safe/* ours */.Od)(`**Next:** acknowledge by ${acknowledgeBy}. To acknowledge, write a line in *Timeline*: \`- 2026-11-20T10:04Z – taking charge (acknowledged)\`. Nobody is paged.`);
    return (0,safe/* ours */.Od)(`**Next:** ${(0,phases/* phaseRow */.Y7)(phase).tasks.join('; ').toLowerCase()}.`);
}
function gapLine(finding) {
    const column = finding.column ? (0,safe/* safe */.gB) `, column ${finding.column}` : (0,safe/* ours */.Od)('');
    const where = finding.line === null ? (0,safe/* ours */.Od)('') : (0,safe/* safe */.gB) ` (line ${finding.line}${column})`;
    const weight = finding.level === 'error' ? (0,safe/* ours */.Od)('**must** ') : (0,safe/* ours */.Od)('');
    return (0,safe/* safe */.gB) `- ${weight}${(0,safe/* neutralise */.$0)(finding.message)}${where}`;
}
function actionLine({ row, issue }) {
    const place = issue === null ? (0,safe/* ours */.Od)('not opened yet') : (0,safe/* safe */.gB) `#${issue.number}, ${(0,safe/* ours */.Od)(issue.state)}`;
    return (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(row.action)} — ${(0,safe/* neutralise */.$0)(row.owner ?? 'no owner')}, due ${(0,safe/* neutralise */.$0)(row.due ?? 'no date')} (${place})`;
}
function folded(title, lines) {
    if (lines.length === 0)
        return null;
    return (0,safe/* safe */.gB) `<details><summary>${(0,safe/* ours */.Od)(title)} (${lines.length})</summary>\n\n${(0,safe/* joinSafe */.e)((0,safe/* fitting */._Q)(lines, FOLD), '\n')}\n\n</details>`;
}

// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(5505);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(9601);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var commands = __webpack_require__(1450);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(6744);
// EXTERNAL MODULE: ./build/src/policy/way-out.js
var way_out = __webpack_require__(698);
;// CONCATENATED MODULE: ./build/src/policy/signoff.js






/** Enforces the gate: an incident closed without what its peak severity asks for is reopened and told what is missing. */
function signoff(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    const closing = closingOf(situation, gate);
    return [...reopen(situation, closing), ...keepComment(situation, gate, closing)];
}
/** When the gate let the issue close, or null: also what decides on the label. */
function passedAt(situation, gate) {
    const closing = closingOf(situation, gate);
    return closing === 'passes' || closing === 'passed-before' ? situation.issue.closedAt : null;
}
/** True when the incident stands closed with everything that was asked for. */
function isSignedOff(situation, gate) {
    return passedAt(situation, gate) !== null && gate.wayOut === null;
}
function closingOf(situation, gate) {
    const { issue } = situation;
    if (issue.state === 'open')
        return 'open';
    if ((0,signoff_memory/* hasPassed */.P)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation)))
        return 'passed-before';
    return gate.open ? 'passes' : 'refused';
}
function reopen({ issue }, closing) {
    if (closing !== 'refused')
        return [];
    return [
        {
            kind: 'reopen',
            issue: issue.number,
            why: 'it was closed before everything the sign-off asks for was there',
        },
    ];
}
function keepComment(situation, gate, closing) {
    const { issue, self } = situation;
    const existing = (0,parsing_memory/* ownComment */.w)(issue.comments, 'signoff', self);
    const isAsked = (0,commands/* readCommands */.P)(issue.comments).some((command) => ['signoff', 'dismiss', 'duplicate'].includes(command.name));
    if (!existing && !isAsked && closing === 'open')
        return [];
    if (closing === 'passed-before')
        return [];
    const memory = remember(situation, gate, closing);
    const stands = memory.passedAt !== null ? 'closed' : memory.refusedAt !== null ? 'reopened' : 'open';
    const text = signoffComment(gate, memory, stands);
    if (existing?.body === text)
        return [];
    const why = closing === 'refused'
        ? 'the refusal says exactly what is missing'
        : 'what is missing or signed has changed';
    return [{ kind: 'comment', issue: issue.number, key: 'signoff', id: existing?.id ?? null, text, why }];
}
/** What the next run has to know: a refusal is told until the incident closes. */
function remember(situation, gate, closing) {
    const { closedAt } = situation.issue;
    const passes = closing === 'passes';
    const before = (0,signoff_memory/* readSignoffMemory */.i)(situation);
    const wasReopened = before.passedAt !== null && before.passedAt !== closedAt;
    return {
        signatures: gate.signatures.flatMap((one) => one.standing === 'refused' ? [] : [one.record]),
        refused: gate.signatures.flatMap((one) => one.standing === 'refused' && one.reason === 'edited-since' ? [one.comment] : []),
        vouched: (0,way_out/* vouchedWaysOut */.L)(situation),
        refusedAt: passes ? null : closing === 'refused' ? closedAt : before.refusedAt,
        passedAt: passes ? closedAt : null,
        wayOut: passes && gate.wayOut ? { ...gate.wayOut, reason: '' } : null,
        spent: wasReopened ? Math.max(before.spent, before.wayOut?.comment ?? 0) : before.spent,
    };
}

// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(2198);
;// CONCATENATED MODULE: ./build/src/policy/board.js














/** Keeps the one status board: rewritten only when it would read differently. */
function keepBoard(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    const { issue, report, self } = situation;
    const existing = (0,parsing_memory/* ownComment */.w)(issue.comments, 'board', self);
    const text = board({
        report,
        phase: (0,phase/* phaseOf */.h)(report),
        peak: (0,peak/* peakSeverity */.Hr)(situation),
        memory: {
            history: (0,peak/* severityHistory */.cM)(situation),
            confirmed: (0,rights/* isConfirmed */.it)(situation),
            wasIncident: (0,peak/* hasBeenIncident */.lz)(situation),
        },
        closed: endOf(situation, gate),
        acknowledgeBy: acknowledgeBy(situation),
        findings: (0,validate/* validate */.t)(situation).filter((finding) => isAskedYet(finding, (0,phase/* phaseOf */.h)(report))),
        missing: gate.missing,
        actions: (0,prevent/* preventiveActions */.w)(situation),
    });
    if (existing?.body === text)
        return [];
    return [
        {
            kind: 'comment',
            issue: issue.number,
            key: 'board',
            id: existing?.id ?? null,
            text,
            why: existing ? 'the board follows the report' : 'every incident has one board',
        },
    ];
}
/** The board asks for a section only from the phase that owes it; what is wrong it shows at once. */
function isAskedYet({ level, field }, phase) {
    const section = domain_sections/* sections */.V0.find(({ id }) => id === field);
    return (level === 'error' ||
        section === undefined ||
        (0,phases/* hasReached */.Nl)(phase, section.owedFromWhenSevere ?? section.owedFrom));
}
function endOf(situation, gate) {
    if (passedAt(situation, gate) === null)
        return null;
    return gate.wayOut ? `closed as ${gate.wayOut.kind}` : 'closed, signed off';
}
/** When someone has to have acknowledged, as `YYYY-MM-DD HH:MM UTC`; null where no clock runs or it is done. */
function acknowledgeBy({ issue, report }) {
    const clock = report.kind === 'incident' && report.severity ? (0,severities/* severityRow */.kq)(report.severity).acknowledge : null;
    if (!clock || report.times.acknowledged)
        return null;
    const declared = new date_UTCDate(issue.createdAt);
    const due = 'seconds' in clock
        ? new Date(declared.getTime() + clock.seconds * 1000)
        : addBusinessDays(declared, clock.businessDays);
    return `${due.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 4 modules
var lines = __webpack_require__(6595);
;// CONCATENATED MODULE: ./build/src/parsing/offsets.js
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

// EXTERNAL MODULE: ./build/src/parsing/report/report.js + 29 modules
var report_report = __webpack_require__(8903);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(4341);
;// CONCATENATED MODULE: ./build/src/rendering/skeleton.js


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
        ...time/* namedTimes */.Q7.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
    ],
    notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
    tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
    actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
    signoff: ['', '**Sign-off list**', '', ...domain_sections/* signoffItems */.xB.map((item) => `- [ ] ${item}`)],
    links: [],
};

;// CONCATENATED MODULE: ./build/src/policy/record.js







/** In characters; GitHub refuses more, so a report that leaves no room stays as it is. */
const LONGEST_BODY = 65_536;
/** Keeps the body a whole record: missing sections are added below, a deleted sign-off list is put back, rows name their issues. */
function keepRecord(situation) {
    const { issue } = situation;
    const toRaw = rawOffsets(issue.body);
    const within = [...numberActions(situation), ...restoreList(situation)].map((splice) => ({
        ...splice,
        at: toRaw(splice.at),
    }));
    const below = missingBelow((0,effect/* spliced */.Z)(issue.body, within));
    const splices = below === '' ? within : [...within, { at: issue.body.length, remove: 0, insert: below }];
    if (splices.length === 0 || (0,effect/* spliced */.Z)(issue.body, splices).length > LONGEST_BODY)
        return [];
    const why = 'every record grows into the same report';
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why }];
}
/** The situation once the record is kept: what is said of the report is then true of the report that people find. */
function withRecord(situation, [kept]) {
    if (!kept)
        return situation;
    const body = (0,effect/* spliced */.Z)(kept.base, kept.splices);
    const { report, findings, spans } = (0,report_report/* readReport */.t)(body, { now: situation.now });
    const others = situation.readingFindings.filter((finding) => finding.rule === 'settings');
    const issue = { ...situation.issue, body };
    return { ...situation, issue, report, spans, readingFindings: [...findings, ...others] };
}
function numberActions(situation) {
    return (0,prevent/* preventiveActions */.w)(situation).flatMap(({ row, issue }) => issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : []);
}
/** At the end of its section; above everything else in it when something there was never closed and would swallow the list. */
function restoreList({ issue, report, spans }) {
    const place = spans.find((span) => span.id === 'severity-and-status');
    if (!place || report.kind !== 'incident' || report.checklist.length > 0)
        return [];
    const insert = `\n\n${domain_sections/* signoffItems */.xB.map((item) => `- [ ] ${item}`).join('\n')}\n\n`;
    const text = (0,lines/* normalise */.j7)(issue.body);
    const shows = (at) => (0,report_report/* readReport */.t)(text.slice(0, at) + insert + text.slice(at)).report.checklist.length > 0;
    const at = [place.to, place.valueFrom].find(shows);
    return at === undefined ? [] : [{ at, remove: 0, insert }];
}
/**
 * The sections to add below a body, until none is missing: a heading that was found only inside something never closed
 * counts no more once another stands outside it. Nothing, where an added section would not be found again.
 */
function missingBelow(body, added = '', found = []) {
    const { report, spans } = (0,report_report/* readReport */.t)(body + added);
    const asked = spans.map((span) => span.id);
    const wanted = domain_sections/* sections */.V0.filter((section) => report.kind === 'incident' || cheapSections.includes(section.id));
    const missing = wanted.filter((section) => !(section.id in report.sections));
    if (missing.length === 0)
        return added;
    if (missing.some((section) => found.includes(section.id)))
        return '';
    const text = missing.map((section) => `\n\n### ${section.title}\n\n${sectionSkeleton(section, asked)}`);
    return missingBelow(body, added + text.join(''), [...found, ...missing.map((section) => section.id)]);
}
/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];

// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(8215);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(3377);
// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(6582);
;// CONCATENATED MODULE: ./build/src/policy/triage.js









/** Keeps labels and assignees as the report says: exactly one severity and one phase, foreign labels untouched. */
function triage(situation, gate = (0,policy_gate/* judgeGate */.$)(situation)) {
    return [...keepLabels(situation, gate), ...assignOnCall(situation, gate)];
}
/** The managed labels that the record should carry now. */
function wishedLabels(situation, gate) {
    const { report } = situation;
    const kind = kinds/* kinds */.E.find((row) => row.id === report.kind);
    const level = (0,domain_report/* levelOf */.I)(report);
    return [
        labels/* RECORD_LABEL */.Hd,
        ...(kind?.label ? [kind.label] : []),
        ...(level ? [`severity/${level}`] : []),
        `phase/${(0,phase/* phaseOf */.h)(report)}`,
        ...report.failureModes.map((mode) => `failure/${mode}`),
        ...((0,finding/* hasErrors */.Cs)((0,validate/* validate */.t)(situation)) ? [labels/* NEEDS_INFO_LABEL */.Oz] : []),
        ...((0,rights/* isConfirmed */.it)(situation) ? [] : [labels/* UNCONFIRMED_LABEL */.GP]),
        ...(isSignedOff(situation, gate) ? [labels/* SIGNED_OFF_LABEL */.kU] : []),
    ];
}
function keepLabels(situation, gate) {
    const { issue } = situation;
    const wished = wishedLabels(situation, gate);
    const add = wished.filter((name) => !issue.labels.includes(name));
    const remove = issue.labels.filter((name) => (0,labels/* isManaged */.yF)(name) && !wished.includes(name));
    if (add.length === 0 && remove.length === 0)
        return [];
    return [{ kind: 'labels', issue: issue.number, add, remove, why: 'labels follow what the report says' }];
}
/** A closed incident waits for nobody, unless the gate refused its closing. */
function assignOnCall(situation, gate) {
    const { issue, report, settings } = situation;
    const isOver = passedAt(situation, gate) !== null;
    const waits = !isOver && report.kind === 'incident' && issue.assignees.length === 0;
    if (!waits || !(0,rights/* isConfirmed */.it)(situation) || settings['on-call'].length === 0)
        return [];
    return [
        {
            kind: 'assignees',
            issue: issue.number,
            add: settings['on-call'],
            why: 'nobody has it yet, and they are on call',
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/policy/respond.js






/**
 * Everything that one incident needs now. Issues for preventive actions come first: while any is still to be made,
 * everything else waits for the next round, which can name them. Texts speak of the report as it will stand.
 */
function respond(situation) {
    const actions = (0,prevent/* prevent */.F)(situation);
    if (actions.some((effect) => effect.kind === 'action-issue'))
        return actions;
    const record = keepRecord(situation);
    const whole = withRecord(situation, record);
    const gate = (0,policy_gate/* judgeGate */.$)(whole);
    return [...triage(whole, gate), ...actions, ...record, ...signoff(whole, gate), ...keepBoard(whole, gate)];
}

// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(4204);
// EXTERNAL MODULE: ./build/src/github/apply.js
var apply = __webpack_require__(461);
;// CONCATENATED MODULE: ./build/src/settle.js


const MOST_ROUNDS = 3;
/** Makes an incident as it should be: looks, decides, applies; all over again when somebody edited meanwhile. */
async function settle(client, number, self, policy, rounds = MOST_ROUNDS) {
    const situation = await (0,look/* lookAt */.t)(client, number, self, policy.concerns);
    try {
        return await carryOut(client, situation, policy.decide);
    }
    catch (error) {
        if (!(error instanceof apply/* GroundMoved */.$t) || rounds === 1)
            throw error;
        return settle(client, number, self, policy, rounds - 1);
    }
}
/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(client, situation, decide) {
    const effects = decide(situation);
    const made = await (0,apply/* applyAll */.yl)(client, effects);
    if (made.length === 0)
        return { situation, effects };
    const later = decide(after(situation, effects, made)).filter((effect) => effect.kind !== 'action-issue');
    await (0,apply/* applyAll */.yl)(client, later);
    return { situation, effects: [...effects, ...later] };
}
/** The situation as it is once these effects hold. */
function after(situation, effects, made) {
    const { issue } = situation;
    const changes = effects.filter((effect) => effect.kind === 'labels');
    const removed = changes.flatMap((effect) => effect.remove);
    const labels = [
        ...issue.labels.filter((name) => !removed.includes(name)),
        ...changes.flatMap((effect) => effect.add),
    ];
    const assigned = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
    const linked = effects.flatMap((effect) => (effect.kind === 'sub-issue' ? [effect.child] : []));
    const known = issue.actionIssues.map((one) => ({
        ...one,
        linked: one.linked || linked.includes(one.number),
    }));
    return {
        ...situation,
        issue: {
            ...issue,
            labels,
            assignees: [...issue.assignees, ...assigned],
            actionIssues: [...known, ...made],
        },
    };
}

// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(3454);
;// CONCATENATED MODULE: ./build/src/incident.js
















const policies = {
    respond: { concerns: ['author', 'commands'], decide: respond },
    triage: { concerns: ['author', 'commands'], decide: triage },
    signoff: { concerns: ['commands'], decide: signoff },
    prevent: { concerns: ['author'], decide: prevent/* prevent */.F },
    validate: { concerns: [], decide: () => [] },
};
/** Decides on one incident and makes it so; on a dry run, says what would be done. */
async function handle(action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const self = (0,access.selfOf)(inputs);
    const number = incidentNumber(inputs, event, self);
    if (number === null)
        return tell.note('A preventive action that was opened by hand belongs to no incident: nothing to do.');
    const client = (0,access.clientFor)(inputs, event);
    const policy = policies[action];
    const isDry = inputs['dry-run'] === 'true';
    const settled = isDry
        ? decideOnly(await (0,look/* lookAt */.t)(client, number, self, policy.concerns), policy)
        : await settle(client, number, self, policy);
    await report(action, settled, isDry, tell);
}
function decideOnly(situation, { decide }) {
    return { situation, effects: decide(situation) };
}
async function report(action, { situation, effects }, isDry, tell) {
    const findings = (0,validate/* validate */.t)(situation);
    const lines = effects.map(src_tell/* describe */.q);
    for (const finding of findings)
        tell.finding(finding);
    for (const line of lines)
        tell.note(line);
    if (lines.length === 0)
        tell.note('Nothing to change.');
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
    tell.output('report', JSON.stringify((0,secrets/* redactAll */.$I)(situation.report)));
    tell.output('findings', JSON.stringify(findings));
    tell.output('ready', String((0,policy_gate/* judgeGate */.$)(situation).open));
    const heading = `### incident-loop ${action} on #${situation.issue.number}${isDry ? ' (dry run)' : ''}`;
    const list = lines.length > 0 ? lines.map((line) => `- ${line}`) : ['Nothing to change.'];
    await tell.summary([heading, '', ...list, ''].join('\n'));
}
/**
 * The incident concerned: the issue itself, or the one that a preventive-action issue of ours was made for. Null for a
 * preventive action that somebody opened by hand.
 */
function incidentNumber(inputs, { issue, label }, self) {
    const given = Number(inputs.issue || issue?.number);
    if (!Number.isInteger(given) || given < 1) {
        throw new errors/* SetupError */.w('No incident to work on: run this on an `issues` event, or give its number as `issue`.');
    }
    if (inputs.issue || !issue)
        return given;
    const incident = (0,domain_issue/* isSamePerson */.sO)(issue.author, self) ? (0,action_issue/* incidentOfAction */.G)(issue.body) : null;
    if (incident !== null)
        return incident;
    const isRecord = issue.labels.includes(labels/* RECORD_LABEL */.Hd) || label === labels/* RECORD_LABEL */.Hd;
    return !isRecord && issue.labels.includes(labels/* ACTION_LABEL */.a$) ? null : given;
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _P: () => (/* binding */ constructFromSymbol),
/* harmony export */   my: () => (/* binding */ millisecondsInWeek)
/* harmony export */ });
/* unused harmony exports daysInWeek, daysInYear, maxTime, minTime, millisecondsInDay, millisecondsInMinute, millisecondsInHour, millisecondsInSecond, minutesInYear, minutesInMonth, minutesInDay, minutesInHour, monthsInQuarter, monthsInYear, quartersInYear, secondsInHour, secondsInMinute, secondsInDay, secondsInWeek, secondsInYear, secondsInMonth, secondsInQuarter */
/**
 * @module constants
 * @summary Useful constants
 * @description
 * Collection of useful date constants.
 *
 * The constants could be imported from `date-fns/constants`:
 *
 * ```ts
 * import { maxTime, minTime } from "./constants/date-fns/constants";
 *
 * function isAllowedTime(time) {
 *   return time <= maxTime && time >= minTime;
 * }
 * ```
 */

/**
 * @constant
 * @name daysInWeek
 * @summary Days in 1 week.
 */
const daysInWeek = 7;

/**
 * @constant
 * @name daysInYear
 * @summary Days in 1 year.
 *
 * @description
 * How many days in a year.
 *
 * One years equals 365.2425 days according to the formula:
 *
 * > Leap year occurs every 4 years, except for years that are divisible by 100 and not divisible by 400.
 * > 1 mean year = (365+1/4-1/100+1/400) days = 365.2425 days
 */
const daysInYear = 365.2425;

/**
 * @constant
 * @name maxTime
 * @summary Maximum allowed time.
 *
 * @example
 * import { maxTime } from "./constants/date-fns/constants";
 *
 * const isValid = 8640000000000001 <= maxTime;
 * //=> false
 *
 * new Date(8640000000000001);
 * //=> Invalid Date
 */
const maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1000;

/**
 * @constant
 * @name minTime
 * @summary Minimum allowed time.
 *
 * @example
 * import { minTime } from "./constants/date-fns/constants";
 *
 * const isValid = -8640000000000001 >= minTime;
 * //=> false
 *
 * new Date(-8640000000000001)
 * //=> Invalid Date
 */
const minTime = -maxTime;

/**
 * @constant
 * @name millisecondsInWeek
 * @summary Milliseconds in 1 week.
 */
const millisecondsInWeek = 604800000;

/**
 * @constant
 * @name millisecondsInDay
 * @summary Milliseconds in 1 day.
 */
const millisecondsInDay = 86400000;

/**
 * @constant
 * @name millisecondsInMinute
 * @summary Milliseconds in 1 minute
 */
const millisecondsInMinute = 60000;

/**
 * @constant
 * @name millisecondsInHour
 * @summary Milliseconds in 1 hour
 */
const millisecondsInHour = 3600000;

/**
 * @constant
 * @name millisecondsInSecond
 * @summary Milliseconds in 1 second
 */
const millisecondsInSecond = 1000;

/**
 * @constant
 * @name minutesInYear
 * @summary Minutes in 1 year.
 */
const minutesInYear = 525600;

/**
 * @constant
 * @name minutesInMonth
 * @summary Minutes in 1 month.
 */
const minutesInMonth = 43200;

/**
 * @constant
 * @name minutesInDay
 * @summary Minutes in 1 day.
 */
const minutesInDay = 1440;

/**
 * @constant
 * @name minutesInHour
 * @summary Minutes in 1 hour.
 */
const minutesInHour = 60;

/**
 * @constant
 * @name monthsInQuarter
 * @summary Months in 1 quarter.
 */
const monthsInQuarter = 3;

/**
 * @constant
 * @name monthsInYear
 * @summary Months in 1 year.
 */
const monthsInYear = 12;

/**
 * @constant
 * @name quartersInYear
 * @summary Quarters in 1 year
 */
const quartersInYear = 4;

/**
 * @constant
 * @name secondsInHour
 * @summary Seconds in 1 hour.
 */
const secondsInHour = 3600;

/**
 * @constant
 * @name secondsInMinute
 * @summary Seconds in 1 minute.
 */
const secondsInMinute = 60;

/**
 * @constant
 * @name secondsInDay
 * @summary Seconds in 1 day.
 */
const secondsInDay = secondsInHour * 24;

/**
 * @constant
 * @name secondsInWeek
 * @summary Seconds in 1 week.
 */
const secondsInWeek = secondsInDay * 7;

/**
 * @constant
 * @name secondsInYear
 * @summary Seconds in 1 year.
 */
const secondsInYear = secondsInDay * daysInYear;

/**
 * @constant
 * @name secondsInMonth
 * @summary Seconds in 1 month
 */
const secondsInMonth = secondsInYear / 12;

/**
 * @constant
 * @name secondsInQuarter
 * @summary Seconds in 1 quarter.
 */
const secondsInQuarter = secondsInMonth * 3;

/**
 * @constant
 * @name constructFromSymbol
 * @summary Symbol enabling Date extensions to inherit properties from the reference date.
 *
 * The symbol is used to enable the `constructFrom` function to construct a date
 * using a reference date and a value. It allows to transfer extra properties
 * from the reference date to the new date. It's useful for extensions like
 * [`TZDate`](https://github.com/date-fns/tz) that accept a time zone as
 * a constructor argument.
 */
const constructFromSymbol = Symbol.for("constructDateFrom");


/***/ }),

/***/ 9738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ constructFrom)
/* harmony export */ });
/* harmony import */ var _constants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2058);


/**
 * @name constructFrom
 * @category Generic Helpers
 * @summary Constructs a date using the reference date and the value
 *
 * @description
 * The function constructs a new date using the constructor from the reference
 * date and the given value. It helps to build generic functions that accept
 * date extensions.
 *
 * It defaults to `Date` if the passed reference date is a number or a string.
 *
 * Starting from v3.7.0, it allows to construct a date using `[Symbol.for("constructDateFrom")]`
 * enabling to transfer extra properties from the reference date to the new date.
 * It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
 * that accept a time zone as a constructor argument.
 *
 * @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
 *
 * @param date - The reference date to take constructor from
 * @param value - The value to create the date
 *
 * @returns Date initialized using the given date and value
 *
 * @example
 * import { constructFrom } from "./constructFrom/date-fns";
 *
 * // A function that clones a date preserving the original type
 * function cloneDate<DateType extends Date>(date: DateType): DateType {
 *   return constructFrom(
 *     date, // Use constructor from the given date
 *     date.getTime() // Use the date value to create a new date
 *   );
 * }
 */
function constructFrom(date, value) {
  if (typeof date === "function") return date(value);

  if (date && typeof date === "object" && _constants_js__WEBPACK_IMPORTED_MODULE_0__/* .constructFromSymbol */ ._P in date)
    return date[_constants_js__WEBPACK_IMPORTED_MODULE_0__/* .constructFromSymbol */ ._P](value);

  if (date instanceof Date) return new date.constructor(value);

  return new Date(value);
}

// Fallback for modularized imports:
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (constructFrom)));


/***/ }),

/***/ 1066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ toDate)
/* harmony export */ });
/* harmony import */ var _constructFrom_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9738);


/**
 * @name toDate
 * @category Common Helpers
 * @summary Convert the given argument to an instance of Date.
 *
 * @description
 * Convert the given argument to an instance of Date.
 *
 * If the argument is an instance of Date, the function returns its clone.
 *
 * If the argument is a number, it is treated as a timestamp.
 *
 * If the argument is none of the above, the function returns Invalid Date.
 *
 * Starting from v3.7.0, it clones a date using `[Symbol.for("constructDateFrom")]`
 * enabling to transfer extra properties from the reference date to the new date.
 * It's useful for extensions like [`TZDate`](https://github.com/date-fns/tz)
 * that accept a time zone as a constructor argument.
 *
 * **Note**: *all* Date arguments passed to any *date-fns* function is processed by `toDate`.
 *
 * @typeParam DateType - The `Date` type, the function operates on. Gets inferred from passed arguments. Allows to use extensions like [`UTCDate`](https://github.com/date-fns/utc).
 * @typeParam ResultDate - The result `Date` type, it is the type returned from the context function if it is passed, or inferred from the arguments.
 *
 * @param argument - The value to convert
 *
 * @returns The parsed date in the local time zone
 *
 * @example
 * // Clone the date:
 * const result = toDate(new Date(2014, 1, 11, 11, 30, 30))
 * //=> Tue Feb 11 2014 11:30:30
 *
 * @example
 * // Convert the timestamp to date:
 * const result = toDate(1392098430000)
 * //=> Tue Feb 11 2014 11:30:30
 */
function toDate(argument, context) {
  // [TODO] Get rid of `toDate` or `constructFrom`?
  return (0,_constructFrom_js__WEBPACK_IMPORTED_MODULE_0__/* .constructFrom */ .w)(context || argument, argument);
}

// Fallback for modularized imports:
/* unused harmony default export */ var __WEBPACK_DEFAULT_EXPORT__ = ((/* unused pure expression or super */ null && (toDate)));


/***/ })

};
