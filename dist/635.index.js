export const id = 635;
export const ids = [635];
export const modules = {

/***/ 53635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/issue.js
var domain_issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/parsing/action-issue.js
var action_issue = __webpack_require__(68100);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(14215);
// EXTERNAL MODULE: ./build/src/policy/board.js + 3 modules
var board = __webpack_require__(56174);
// EXTERNAL MODULE: ./build/src/policy/notify.js + 2 modules
var notify = __webpack_require__(33819);
// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(75129);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
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
var report_report = __webpack_require__(78903);
// EXTERNAL MODULE: ./build/src/rendering/skeleton.js
var skeleton = __webpack_require__(54647);
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
    const { text, report, findings, spans } = (0,report_report/* readReport */.t)(body, { now: situation.now });
    const others = situation.readingFindings.filter((finding) => finding.rule === 'settings');
    const issue = { ...situation.issue, body };
    return { ...situation, issue, text, report, spans, readingFindings: [...findings, ...others] };
}
function numberActions(situation) {
    return (0,prevent/* preventiveActions */.w)(situation).flatMap(({ row, issue }) => issue !== null && row.issue === null ? [{ at: row.end, remove: 0, insert: ` (#${issue.number})` }] : []);
}
/** At the end of its section; above everything else in it when something there was never closed and would swallow the list. */
function restoreList({ text, report, spans }) {
    const place = spans.find((span) => span.id === 'severity-and-status');
    if (!place || report.kind !== 'incident' || report.checklist.length > 0)
        return [];
    const insert = `\n\n${sections/* signoffItems */.xB.map((item) => `- [ ] ${item}`).join('\n')}\n\n`;
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
    const wanted = sections/* sections */.V0.filter((section) => report.kind === 'incident' || cheapSections.includes(section.id));
    const missing = wanted.filter((section) => !(section.id in report.sections));
    if (missing.length === 0)
        return added;
    if (missing.some((section) => found.includes(section.id)))
        return '';
    const text = missing.map((section) => `\n\n### ${section.title}\n\n${(0,skeleton/* sectionSkeleton */.r)(section, asked)}`);
    return missingBelow(body, added + text.join(''), [...found, ...missing.map((section) => section.id)]);
}
/** What a near miss or hazard is asked for. */
const cheapSections = ['summary', 'safeguards-in-place', 'preventive-actions'];

// EXTERNAL MODULE: ./build/src/policy/signoff.js
var signoff = __webpack_require__(88318);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/policy/on-call.js
var on_call = __webpack_require__(93808);
// EXTERNAL MODULE: ./build/src/policy/phase.js
var phase = __webpack_require__(87107);
// EXTERNAL MODULE: ./build/src/policy/rights.js
var rights = __webpack_require__(49601);
// EXTERNAL MODULE: ./build/src/policy/validate.js + 14 modules
var validate = __webpack_require__(62198);
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
        ...((0,signoff/* isSignedOff */.qn)(situation, gate) ? [labels/* SIGNED_OFF_LABEL */.kU] : []),
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
    const { issue, now, report, settings } = situation;
    const isOver = (0,signoff/* passedAt */._K)(situation, gate) !== null;
    const waits = !isOver && report.kind === 'incident' && issue.assignees.length === 0;
    if (!waits || !(0,rights/* isConfirmed */.it)(situation))
        return [];
    const { assign } = (0,on_call/* callFor */.gL)(settings['on-call'], now, (0,domain_report/* levelOf */.I)(report));
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
    return [
        ...triage(whole, gate),
        ...actions,
        ...record,
        ...(0,signoff/* signoff */.Pl)(whole, gate),
        ...(0,board/* keepBoard */.U)(whole, gate),
        ...(0,notify/* notify */.m)(whole, gate),
    ];
}
/** Tells whom the settings name, and keeps the board that remembers it, for an action that keeps none otherwise. */
function tellOnBoard(situation) {
    const { pager, slack, webhook } = situation.settings;
    if (!pager && !slack && !webhook)
        return [];
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    return [...(0,board/* keepBoard */.U)(situation, gate), ...(0,notify/* notify */.m)(situation, gate)];
}

// EXTERNAL MODULE: ./build/src/policy/unreached.js
var unreached = __webpack_require__(69331);
// EXTERNAL MODULE: ./build/src/redaction/secrets.js + 2 modules
var secrets = __webpack_require__(74204);
// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/incident.js

















const policies = {
    respond: { concerns: ['author', 'commands'], decide: respond },
    triage: {
        concerns: ['author', 'commands'],
        decide: (situation) => [...triage(situation), ...tellOnBoard(situation)],
    },
    signoff: { concerns: ['commands'], decide: signoff/* signoff */.Pl },
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
        : await (0,settle/* settle */.G)(client, number, self, policy, (0,access.notifierFor)(inputs, event));
    await report(action, settled, isDry, tell);
}
function decideOnly(situation, { decide }) {
    return { situation, effects: decide(situation) };
}
async function report(action, { situation, effects }, isDry, tell) {
    const findings = (0,validate/* validate */.t)(situation);
    const lines = effects.map(src_tell/* describe */.q);
    for (const finding of [...findings, ...(0,unreached/* unreachedFindings */.E)(situation)])
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
