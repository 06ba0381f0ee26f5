import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 23024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 82987:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("perf_hooks");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 17930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ SLACK_URL),
/* harmony export */   pb: () => (/* binding */ OUR_LOGIN),
/* harmony export */   qj: () => (/* binding */ actionOf),
/* harmony export */   uL: () => (/* binding */ PAGERDUTY_URL)
/* harmony export */ });
/* unused harmony export actions */
const token = {
    name: 'token',
    description: 'Token to read and write with; it needs the permissions that the README lists.',
    default: '$' + '{{ github.token }}',
};
/** Whom GitHub's own token writes as. */
const OUR_LOGIN = 'github-actions[bot]';
const self = {
    name: 'self',
    description: 'Login under which this token writes: comments of anyone else are never taken for ours.',
    default: OUR_LOGIN,
};
const dryRun = {
    name: 'dry-run',
    description: 'With `true`, say what would be done and why, and do nothing.',
    default: 'false',
};
const issue = {
    name: 'issue',
    description: 'Number of the incident; by default the issue of the event.',
    default: '',
};
const incidentsToken = {
    name: 'incidents-token',
    description: "Token of an app that may open issues in the settings' `incidents-repo` (issues: write, contents: read there); not needed where incidents are kept in this repository.",
    default: '',
    secret: true,
};
const incidentInputs = [token, self, issue, dryRun];
/** Where PagerDuty takes events (https://developer.pagerduty.com/docs/events-api-v2/trigger-events/). */
const PAGERDUTY_URL = 'https://events.pagerduty.com/v2/enqueue';
/** The root of Slack's Web API (https://docs.slack.dev/apis/web-api/). */
const SLACK_URL = 'https://slack.com/api/';
/** Keys are inputs and never settings, so that they stay in the repository's secrets. */
const notifyInputs = [
    {
        name: 'pagerduty-key',
        description: 'Integration key of a PagerDuty service (Events API v2), for incidents that page by `pager` in the settings.',
        default: '',
        secret: true,
    },
    {
        name: 'pagerduty-url',
        description: 'Where PagerDuty takes events; `https://events.eu.pagerduty.com/v2/enqueue` in its EU region.',
        default: PAGERDUTY_URL,
    },
    {
        name: 'slack-token',
        description: 'Bot token of a Slack app, for incidents that get a channel by `slack` in the settings.',
        default: '',
        secret: true,
    },
    { name: 'slack-url', description: "Root of Slack's Web API.", default: SLACK_URL },
    {
        name: 'webhook-secret',
        description: 'Secret that notices to the `webhook` of the settings are signed with.',
        default: '',
        secret: true,
    },
];
/** What an alert, a trace or a person has to say; each goes before the input of the same name of a manual run. */
const declareInputs = [
    {
        name: 'alert-file',
        description: 'File with the payload of an alert; by default the `client_payload` of a `repository_dispatch`, or the input `alert` of a manual run.',
        default: '',
    },
    {
        name: 'trace-file',
        description: 'File with a trace as OTLP/JSON, which fills the report in.',
        default: '',
    },
    { name: 'title', description: 'Title of the incident; by default that of the alert.', default: '' },
    { name: 'summary', description: 'What happened, for the Summary of the report.', default: '' },
    { name: 'severity', description: '`S0` to `S3`; goes before that of the alert.', default: '' },
    { name: 'kind', description: '`incident`, `near-miss` or `hazard`; by default `incident`.', default: '' },
    { name: 'system', description: 'The system concerned.', default: '' },
];
const effects = {
    name: 'effects',
    description: 'JSON list of what was done (or would be), each with its reason.',
};
const report = {
    name: 'report',
    description: 'The report as JSON: kind, severity, system, times, facts, people, actions, sections.',
};
const findings = {
    name: 'findings',
    description: 'JSON list of findings: rule, level, field, line, column, message.',
};
const onIncident = { incidentOnly: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(180), __nccwpck_require__.e(259), __nccwpck_require__.e(685), __nccwpck_require__.e(439), __nccwpck_require__.e(426), __nccwpck_require__.e(380), __nccwpck_require__.e(901), __nccwpck_require__.e(692), __nccwpck_require__.e(177), __nccwpck_require__.e(198), __nccwpck_require__.e(652), __nccwpck_require__.e(742), __nccwpck_require__.e(911)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45911)) };
/** The actions this repository offers. `action.yml` files, stubs, READMEs and the docs' tables are generated from it. */
const actions = [
    {
        name: 'respond',
        folder: '.',
        title: 'incident-loop',
        does: 'Responds to one incident: reads and checks the report, carries out commands, keeps labels, board and record, opens preventive-action issues, and holds the gate on closing. Opens an incident where somebody types `/incident`.',
        runsOn: '`issues`, `issue_comment`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: [...incidentInputs, incidentsToken, ...notifyInputs],
        outputs: [effects, report, findings],
        ...onIncident,
        takesCalls: true,
        guide: 'What to type on an issue: [the commands](docs/commands.md). For `/incident` on pull requests the job needs `pull-requests: write` too.',
    },
    {
        name: 'parse',
        folder: 'actions/parse',
        title: 'incident-loop: parse any issue form',
        does: 'Reads the body of an issue made with **any** GitHub issue form into typed JSON.',
        runsOn: '`issues`, or any event when `body-file` is given',
        permissions: { contents: 'read' },
        inputs: [
            { ...token, description: 'Token to read the form with, when it is not in the workspace.' },
            {
                name: 'form',
                description: 'Path of the form in the repository, such as `.github/ISSUE_TEMPLATE/bug.yml`; older versions of it, or other forms, on lines of their own: the one that reads the issue best counts.',
                default: '.github/ISSUE_TEMPLATE/incident.yml',
            },
            {
                name: 'body-file',
                description: 'File that holds the body; by default the issue of the event.',
                default: '',
            },
        ],
        outputs: [
            { name: 'fields', description: 'JSON object: field id → text, list of options, boxes, or null.' },
            {
                name: 'reading',
                description: 'The whole reading as JSON: fields, preamble, unplaced, findings, spans, form.',
            },
            findings,
            { name: 'form', description: 'Path of the form with which the issue was read.' },
        ],
        incidentOnly: false,
        guide: 'Every guarantee, the shapes of the JSON, how to move from another parser: [the parser alone](../../docs/parser.md).',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(259), __nccwpck_require__.e(426), __nccwpck_require__.e(601), __nccwpck_require__.e(539)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8539)),
    },
    {
        name: 'validate',
        folder: 'actions/validate',
        title: 'incident-loop: validate a report',
        does: 'Reads and checks a report; findings appear as annotations and outputs, with the line they concern.',
        runsOn: '`issues`',
        permissions: { issues: 'read', contents: 'read' },
        inputs: [token, self, issue],
        outputs: [report, findings],
        ...onIncident,
    },
    {
        name: 'triage',
        folder: 'actions/triage',
        title: 'incident-loop: triage',
        does: 'Keeps severity, kind, failure-mode and phase labels as the report says, and assigns who is on call.',
        runsOn: '`issues`, `issue_comment`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: [...incidentInputs, ...notifyInputs],
        outputs: [effects],
        ...onIncident,
    },
    {
        name: 'signoff',
        folder: 'actions/signoff',
        title: 'incident-loop: sign-off',
        does: 'Holds the gate on closing: the list, the owners and due dates, and the signatures that the peak severity asks for.',
        runsOn: '`issues`, `issue_comment`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: incidentInputs,
        outputs: [
            effects,
            { name: 'ready', description: '`true` when nothing stands between the incident and its closing.' },
        ],
        ...onIncident,
    },
    {
        name: 'prevent',
        folder: 'actions/prevent',
        title: 'incident-loop: preventive actions',
        does: 'Opens an issue, with owner and due date, for every preventive action of the report, once, as a sub-issue; keeps row and issue in step, and asks for evidence when one is closed as done.',
        runsOn: '`issues`, `issue_comment`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: incidentInputs,
        outputs: [effects],
        ...onIncident,
    },
    {
        name: 'declare',
        folder: 'actions/declare',
        title: 'incident-loop: declare',
        does: 'Opens an incident from an alert, a trace or a form filled in by hand, or counts it on the incident that is about it already.',
        runsOn: '`repository_dispatch`, `workflow_dispatch`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: [token, self, dryRun, ...declareInputs, ...notifyInputs],
        outputs: [
            effects,
            { name: 'issue', description: 'Number of the incident it is about; empty when it is about none.' },
            { name: 'opened', description: '`true` when an incident was opened.' },
        ],
        incidentOnly: false,
        guide: 'How alerts reach GitHub, how they are read, what becomes of a storm: [alerts](../../docs/alerts.md).',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(180), __nccwpck_require__.e(259), __nccwpck_require__.e(685), __nccwpck_require__.e(439), __nccwpck_require__.e(426), __nccwpck_require__.e(380), __nccwpck_require__.e(901), __nccwpck_require__.e(692), __nccwpck_require__.e(177), __nccwpck_require__.e(198), __nccwpck_require__.e(652), __nccwpck_require__.e(742), __nccwpck_require__.e(905), __nccwpck_require__.e(983)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73983)),
    },
    {
        name: 'remind',
        folder: 'actions/remind',
        title: 'incident-loop: reminders',
        does: 'Reminds people of acknowledgements, updates and reviews that are overdue, once for each period, calls in the next layer of on-call, tries again what could not be told, nags about overdue preventive actions, and puts right what dropped events left out of step.',
        runsOn: '`schedule`, `workflow_dispatch`',
        permissions: { issues: 'write', contents: 'read' },
        inputs: [token, self, dryRun, ...notifyInputs],
        outputs: [effects],
        incidentOnly: false,
        guide: 'What is overdue when, and how to set it: [the clocks](../../docs/clocks.md).',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(180), __nccwpck_require__.e(259), __nccwpck_require__.e(685), __nccwpck_require__.e(439), __nccwpck_require__.e(426), __nccwpck_require__.e(380), __nccwpck_require__.e(901), __nccwpck_require__.e(692), __nccwpck_require__.e(177), __nccwpck_require__.e(198), __nccwpck_require__.e(652), __nccwpck_require__.e(742), __nccwpck_require__.e(123), __nccwpck_require__.e(753)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89753)),
    },
    {
        name: 'remediate',
        folder: 'actions/remediate',
        title: 'incident-loop: remediation',
        does: 'Holds the gate on pull requests that say `Remediates #N` or are linked: evals before and after, rollback plan, canary, outside review; keeps their lines in the incident. Never checks them out, never runs their code.',
        runsOn: '`pull_request_target`, `pull_request_review`, `workflow_run`',
        permissions: {
            actions: 'read',
            checks: 'write',
            contents: 'read',
            issues: 'write',
            'pull-requests': 'read',
        },
        inputs: [
            {
                ...token,
                description: 'Token to read and write with; for incidents in another repository (`incidents-repo`) one that may write issues there.',
            },
            self,
            {
                name: 'pull-request',
                description: 'Number of the pull request; by default that of the event.',
                default: '',
            },
            dryRun,
        ],
        outputs: [
            effects,
            { name: 'conclusion', description: '`success`, `failure` or `waiting`: how the check run stands.' },
        ],
        incidentOnly: false,
        guide: 'What counts as evidence, with a workflow to copy for each tool: [evals](../../docs/evals.md).',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(180), __nccwpck_require__.e(192), __nccwpck_require__.e(259), __nccwpck_require__.e(685), __nccwpck_require__.e(439), __nccwpck_require__.e(426), __nccwpck_require__.e(380), __nccwpck_require__.e(901), __nccwpck_require__.e(692), __nccwpck_require__.e(177), __nccwpck_require__.e(198), __nccwpck_require__.e(652), __nccwpck_require__.e(742), __nccwpck_require__.e(136), __nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16073)),
    },
    {
        name: 'metrics',
        folder: 'actions/metrics',
        title: 'incident-loop: weekly metrics',
        does: 'Brings the ledger up to date and delivers the weekly report, its figures and its charts in one commit; a failure opens one issue that says so.',
        runsOn: '`schedule`, `workflow_dispatch`',
        permissions: { contents: 'write', issues: 'write' },
        inputs: [
            token,
            self,
            {
                name: 'delivery',
                description: 'How the report arrives: `commit` on the default branch, `pull-request` (the job then needs `pull-requests: write`, and the repository must let Actions open pull requests), or `branch`, a data branch that nobody has to merge.',
                default: 'commit',
            },
            {
                name: 'branch',
                description: 'Branch for the deliveries that have one of their own.',
                default: 'incident-loop/report',
            },
            dryRun,
        ],
        outputs: [effects, { name: 'report-path', description: 'Path of the weekly report in the repository.' }],
        incidentOnly: false,
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(934), __nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(438), __nccwpck_require__.e(259), __nccwpck_require__.e(685), __nccwpck_require__.e(439), __nccwpck_require__.e(426), __nccwpck_require__.e(380), __nccwpck_require__.e(901), __nccwpck_require__.e(692), __nccwpck_require__.e(177), __nccwpck_require__.e(198), __nccwpck_require__.e(652), __nccwpck_require__.e(123), __nccwpck_require__.e(697), __nccwpck_require__.e(773)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37912)),
    },
    {
        name: 'drift',
        folder: 'actions/drift',
        title: 'incident-loop: drift',
        does: 'Compares the evals of staging with those of production, on identical cases, and keeps the differences beside the ledger for the weekly report.',
        runsOn: '`schedule`, `workflow_dispatch`',
        permissions: { contents: 'write' },
        inputs: [
            token,
            {
                name: 'staging',
                description: 'File in the workspace with the results of staging: any format that `incident-loop evals` reads.',
                default: 'staging.json',
            },
            {
                name: 'production',
                description: 'File in the workspace with the results of production, of the same suites.',
                default: 'production.json',
            },
            {
                name: 'delivery',
                description: 'Where the differences are kept: `commit` on the default branch, or `branch`, the data branch of a weekly report that is delivered so.',
                default: 'commit',
            },
            {
                name: 'branch',
                description: 'That data branch.',
                default: 'incident-loop/report',
            },
            dryRun,
        ],
        outputs: [
            effects,
            { name: 'verdict', description: '`better`, `same`, `worse` or `refused`: production against staging.' },
            { name: 'drift', description: 'JSON list of `{suite, metric, staging, prod, delta}`.' },
        ],
        incidentOnly: false,
        guide: 'What drift means here, with a workflow to copy: [evals](../../docs/evals.md#drift).',
        load: () => Promise.all(/* import() */[__nccwpck_require__.e(730), __nccwpck_require__.e(214), __nccwpck_require__.e(192), __nccwpck_require__.e(177), __nccwpck_require__.e(136), __nccwpck_require__.e(731)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73269)),
    },
];
/** The definition of an action by its name. */
function actionOf(name) {
    const found = actions.find((action) => action.name === name);
    if (!found)
        throw new Error(`no action is called ${name}`);
    return found;
}


/***/ }),

/***/ 33047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ NoSuchIssue),
/* harmony export */   w: () => (/* binding */ SetupError)
/* harmony export */ });
/** A set-up that cannot work (wrong usage, unreadable file, missing permission); says what to do. Exit code 2. */
class SetupError extends Error {
    name = 'SetupError';
}
/** A number under which there is no issue: none yet, a deleted one, a pull request or a discussion. */
class NoSuchIssue extends SetupError {
}


/***/ }),

/***/ 45865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isOurs),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33047);


/**
 * Reads the event from where the runner puts it
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). Throws SetupError outside a workflow.
 */
function readEvent(env) {
    const path = env.GITHUB_EVENT_PATH;
    const [owner, repo] = (env.GITHUB_REPOSITORY ?? '').split('/');
    if (!path || !owner || !repo) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w('This is an action: it runs inside a GitHub workflow. On your own machine, try `incident-loop drill`.');
    }
    const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    const { issue } = payload;
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        action: payload.action ?? null,
        owner,
        repo,
        issue: issue
            ? {
                number: issue.number,
                body: issue.body ?? '',
                author: issue.user?.login ?? null,
                labels: (issue.labels ?? []).map((label) => typeof label === 'string' ? label : (label.name ?? '')),
                isPullRequest: issue.pull_request !== undefined,
            }
            : null,
        comment: payload.comment?.body ?? null,
        label: payload.label?.name ?? null,
        pull: payload.pull_request?.number ?? null,
        runHead: payload.workflow_run?.head_sha ?? null,
    };
}
/** True when an event is about a record of ours: by its label, by a label just taken off it, or by our marks in its body. */
function isOurs(event) {
    const { issue } = event;
    if (!issue || issue.isPullRequest)
        return false;
    const ours = ['incident', 'preventive-action'];
    if (issue.labels.some((label) => ours.includes(label)) || ours.includes(event.label ?? ''))
        return true;
    return issue.body.includes('<!-- incident-loop:');
}


/***/ }),

/***/ 31450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ unreadCommands),
/* harmony export */   P4: () => (/* binding */ readCommands),
/* harmony export */   PJ: () => (/* binding */ LONGEST_ARGUMENT),
/* harmony export */   Zm: () => (/* binding */ commandLines)
/* harmony export */ });
const COMMAND = /^\/([a-z][a-z-]{0,29})(?:[ \t]+(.+))?$/i;
/** Characters behind a command's name: what is longer is no command. */
const LONGEST_ARGUMENT = 2_000;
/** Commands of one comment: enough for any, and short enough to look at. */
const MOST_COMMANDS = 20;
/** GitHub takes no comment that is longer. */
const LONGEST = 65_536;
/**
 * The commands of an issue, in order: the lines at the top of a comment that start with one, up to the first that does not.
 * Edited, hidden and bot-written comments hold none, since what they said when people read them cannot be known.
 */
function readCommands(comments) {
    return comments.flatMap((comment) => saidBy(comment, () => commandLines(comment.body)));
}
/** Where the commands of a comment end: the line below them that begins like one all the same, with why it is not read. */
function unreadCommands(comments) {
    return comments.flatMap((comment) => saidBy(comment, () => unreadLine(comment.body)));
}
function saidBy(comment, lines) {
    const by = comment.author;
    if (comment.isBot || comment.edited || comment.hidden || by === null)
        return [];
    return lines().map((line) => ({ ...line, by, comment }));
}
/** The commands at the top of a text: each on a line of its own from its first column, in any case (phones write capitals). */
function commandLines(text) {
    return read(text).found;
}
function unreadLine(text) {
    const { below, isOpen } = read(text);
    const line = below === undefined ? null : lineOf(below);
    if (!line)
        return [];
    const unread = isTooLong(line) ? 'too-long' : isOpen ? 'may-be-hidden' : 'too-many';
    return [{ ...line, unread }];
}
function read(text) {
    const lines = text.slice(0, LONGEST).split(/\r\n|\n|\r/, MOST_COMMANDS + 1);
    const found = [];
    let isOpen = false;
    for (const line of lines.slice(0, MOST_COMMANDS)) {
        const command = isOpen ? null : lineOf(line);
        if (!command || isTooLong(command))
            break;
        found.push(command);
        isOpen = leavesOpen(line);
    }
    return { found, below: lines[found.length], isOpen };
}
function isTooLong({ argument }) {
    return argument.length > LONGEST_ARGUMENT;
}
function lineOf(line) {
    const match = COMMAND.exec(line.trimEnd());
    return match && { name: match[1].toLowerCase(), argument: (match[2] ?? '').trim() };
}
/**
 * True where a line begins what Markdown goes on with below: HTML, code or a link's title would hide the next line, and what
 * nobody sees is no command.
 */
function leavesOpen(line) {
    return /<[!?/a-z]/i.test(line) || line.replace(/`[^`]+`/g, '').includes('`') || /\]\([^)]*$/.test(line);
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli),
  e: () => (/* reexport */ run)
});

// EXTERNAL MODULE: ./build/src/actions.js
var actions = __nccwpck_require__(17930);
// EXTERNAL MODULE: ./build/src/parsing/commands.js
var commands = __nccwpck_require__(31450);
;// CONCATENATED MODULE: ./build/src/calls.js

/**
 * True for an event in which somebody calls something an incident: a new comment with `/incident` among its commands, on an
 * issue or a pull request, or a new issue that begins with it. Whether they may is decided later.
 */
function isCall({ name, action, issue, comment }) {
    if (!issue)
        return false;
    if (name === 'issue_comment' && action === 'created')
        return (0,commands/* commandLines */.Zm)(comment ?? '').some((line) => line.name === 'incident');
    return name === 'issues' && action === 'opened' && (0,commands/* commandLines */.Zm)(issue.body)[0]?.name === 'incident';
}

// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __nccwpck_require__(45865);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __nccwpck_require__(33047);
;// CONCATENATED MODULE: ./build/src/workflow-tell.js


const annotations = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Speaks to GitHub's runner: outputs, annotations, the log and the job summary, by its workflow commands
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). Only outputs that the table of
 * actions names are written. @actions/core would do the same, yet loads an HTTP client that doubles a run's start-up.
 */
function workflowTell({ outputs }, say = print) {
    return {
        output: (name, value) => {
            if (outputs.some((output) => output.name === name))
                writeTo('GITHUB_OUTPUT', pair(name, value));
        },
        finding: ({ level, line, column, message, rule }) => {
            const at = column ? `, column ${column}` : '';
            const where = line === null ? '' : ` (line ${line}${at} of the issue)`;
            say(annotation(annotations[level], `${message}${where}`, { line, col: column, title: rule }));
        },
        note: (line) => say(plain(line)),
        summary: async (markdown) => writeTo('GITHUB_STEP_SUMMARY', `${markdown}\n`),
    };
}
/** Fails the job with one message that says what to do; a stack stands only behind a fault of our own. */
function fail(error, { permissions }, say = print) {
    say(annotation('error', explain(error, permissions)));
    process.exitCode = 1;
}
/** Has the runner put `***` wherever the log would show this text. */
function mask(text, say = print) {
    if (text !== '')
        say(annotation('add-mask', text));
}
/**
 * Writes one line to the log. The first use of `console` costs three milliseconds, a seventh of Node's own start; it is
 * left for an output that cannot be written at once.
 */
function print(line) {
    try {
        (0,external_node_fs_.writeFileSync)(1, `${line}\n`);
    }
    catch {
        console.log(line);
    }
}
function explain(error, permissions) {
    const message = messageOf(error);
    const { status, response } = error;
    const headers = response?.headers ?? {};
    const isRefused = status === 403 || /not accessible by integration/i.test(message);
    if (status === 401)
        return 'GitHub does not accept the token (401). Check the `token` input.';
    if (status === 429 || (status === 403 && isSpent(message, headers)))
        return `GitHub's rate limit is used up. Run this job again later. (${message})`;
    if (isRefused) {
        const asks = headers['x-accepted-github-permissions'];
        return `GitHub refused the token. Give this job \`permissions:\` ${listed(permissions)}. (${message}${asks ? `; GitHub asks for ${asks}` : ''})`;
    }
    if (error instanceof errors/* SetupError */.w)
        return message;
    if (status !== undefined && status >= 500)
        return `GitHub could not be reached, or failed. Run this job again. (${status}: ${message})`;
    if (status !== undefined)
        return `GitHub answered ${status}: ${message}`;
    return error instanceof Error ? (error.stack ?? message) : message;
}
/** What went wrong in its own words; Octokit appends the address of a page of the documentation. */
function messageOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}
function isSpent(message, headers) {
    return /rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers;
}
function listed(permissions) {
    return Object.entries(permissions)
        .map(([name, access]) => `\`${name}: ${access}\``)
        .join(' and ');
}
function annotation(command, message, properties = {}) {
    const written = Object.entries(properties).flatMap(([name, value]) => value === null ? [] : [`${name}=${inProperty(String(value))}`]);
    return `::${[command, written.join(',')].join(' ').trimEnd()}::${inMessage(message)}`;
}
function inMessage(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function inProperty(text) {
    return inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** One line of log in which the runner finds no command: neither `::name::` at its start nor `##[name]` anywhere. */
function plain(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
/** An output for the runner's file; a value of several lines stands between random marks, which no text can foresee. */
function pair(name, value) {
    if (!/[\r\n]/.test(value))
        return `${name}=${value}\n`;
    const mark = globalThis.crypto.randomUUID();
    return `${name}<<${mark}\n${value}\n${mark}\n`;
}
/** Appends to a file that the runner reads after the step; without the runner there is none, and nothing to tell. */
function writeTo(variable, text) {
    const file = process.env[variable];
    if (file)
        (0,external_node_fs_.appendFileSync)(file, text);
}

;// CONCATENATED MODULE: ./build/src/run.js




/** Runs one action inside a workflow. The one place where errors are caught: the job fails with one clear message. */
async function run(name) {
    const action = (0,actions/* actionOf */.qj)(name);
    try {
        const isForeign = action.incidentOnly && !process.env.INPUT_ISSUE && !concernsUs(action);
        if (isForeign)
            return print('Not about an incident: nothing to do.');
        const inputs = readInputs(action.inputs.map((input) => input.name));
        for (const { name: secret } of action.inputs.filter((input) => input.secret))
            mask(inputs[secret] ?? '');
        const { handle } = await action.load();
        await handle(name, inputs, workflowTell(action));
    }
    catch (error) {
        fail(error, action);
    }
}
function concernsUs({ takesCalls }) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    return (0,github_event/* isOurs */.M)(event) || (takesCalls === true && isCall(event));
}
/** Inputs as the runner hands them over (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs). */
function readInputs(names) {
    return Object.fromEntries(names.map((name) => [name, (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()]));
}

;// CONCATENATED MODULE: ./build/src/index.js

/** The command line: loads what the command needs, answers with the exit code (0 fine, 1 findings of level error, 2 wrong usage). */
async function cli(args) {
    const { main } = await __nccwpck_require__.e(/* import() */ 154).then(__nccwpck_require__.bind(__nccwpck_require__, 37154));
    return main(args);
}

var __webpack_exports__cli = __webpack_exports__.x;
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__cli as cli, __webpack_exports__run as run };
