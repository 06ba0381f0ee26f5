import type { Inputs, Tell } from './tell.js';

/** What a job must grant, and the kind of access. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Input {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  /** A secret: hidden from the log from the start, wherever it came from. */
  readonly secret?: true;
}

export interface Output {
  readonly name: string;
  readonly description: string;
}

/** One action: what its `action.yml`, its stub, its README and the docs say, and the part of the code that does it. */
export interface ActionDefinition {
  readonly name: string;
  /** Folder of its `action.yml`, relative to the root. */
  readonly folder: string;
  readonly title: string;
  readonly does: string;
  readonly runsOn: string;
  readonly permissions: Permissions;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  /** True when events that are not about a record of ours end the run before anything is loaded. */
  readonly incidentOnly: boolean;
  /** True when it also answers `/incident` on what is no record yet. */
  readonly takesCalls?: true;
  /** A sentence in Markdown that leads from its README to a page; paths relative to its folder. */
  readonly guide?: string;
  readonly load: () => Promise<{ readonly handle: Handler }>;
}

export type Handler = (action: string, inputs: Inputs, tell: Tell) => Promise<void>;

const token: Input = {
  name: 'token',
  description: 'Token to read and write with; it needs the permissions that the README lists.',
  default: '$' + '{{ github.token }}',
};
/** Whom GitHub's own token writes as. */
export const OUR_LOGIN = 'github-actions[bot]';

const self: Input = {
  name: 'self',
  description: 'Login under which this token writes: comments of anyone else are never taken for ours.',
  default: OUR_LOGIN,
};
const dryRun: Input = {
  name: 'dry-run',
  description: 'With `true`, say what would be done and why, and do nothing.',
  default: 'false',
};
const issue: Input = {
  name: 'issue',
  description: 'Number of the incident; by default the issue of the event.',
  default: '',
};
const incidentsToken: Input = {
  name: 'incidents-token',
  description:
    "Token of an app that may open issues in the settings' `incidents-repo` (issues: write, contents: read there); not needed where incidents are kept in this repository.",
  default: '',
  secret: true,
};
const incidentInputs = [token, self, issue, dryRun];
/** Where PagerDuty takes events (https://developer.pagerduty.com/docs/events-api-v2/trigger-events/). */
export const PAGERDUTY_URL = 'https://events.pagerduty.com/v2/enqueue';
/** The root of Slack's Web API (https://docs.slack.dev/apis/web-api/). */
export const SLACK_URL = 'https://slack.com/api/';

/** Keys are inputs and never settings, so that they stay in the repository's secrets. */
const notifyInputs: readonly Input[] = [
  {
    name: 'pagerduty-key',
    description:
      'Integration key of a PagerDuty service (Events API v2), for incidents that page by `pager` in the settings.',
    default: '',
    secret: true,
  },
  {
    name: 'pagerduty-url',
    description:
      'Where PagerDuty takes events; `https://events.eu.pagerduty.com/v2/enqueue` in its EU region.',
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
const declareInputs: readonly Input[] = [
  {
    name: 'alert-file',
    description:
      'File with the payload of an alert; by default the `client_payload` of a `repository_dispatch`, or the input `alert` of a manual run.',
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
const effects: Output = {
  name: 'effects',
  description: 'JSON list of what was done (or would be), each with its reason.',
};
const report: Output = {
  name: 'report',
  description: 'The report as JSON: kind, severity, system, times, facts, people, actions, sections.',
};
const findings: Output = {
  name: 'findings',
  description: 'JSON list of findings: rule, level, field, line, column, message.',
};
const onIncident = { incidentOnly: true, load: () => import('./incident.js') } as const;

/** The actions this repository offers. `action.yml` files, stubs, READMEs and the docs' tables are generated from it. */
export const actions: readonly ActionDefinition[] = [
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
    guide:
      'What to type on an issue: [the commands](docs/commands.md). For `/incident` on pull requests the job needs `pull-requests: write` too.',
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
        description:
          'Path of the form in the repository, such as `.github/ISSUE_TEMPLATE/bug.yml`; older versions of it, or other forms, on lines of their own: the one that reads the issue best counts.',
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
    guide:
      'Every guarantee, the shapes of the JSON, how to move from another parser: [the parser alone](../../docs/parser.md).',
    load: () => import('./form.js'),
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
    guide:
      'How alerts reach GitHub, how they are read, what becomes of a storm: [alerts](../../docs/alerts.md).',
    load: () => import('./declare.js'),
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
    load: () => import('./remind.js'),
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
        description:
          'Token to read and write with; for incidents in another repository (`incidents-repo`) one that may write issues there.',
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
    load: () => import('./remediation.js'),
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
        description:
          'How the report arrives: `commit` on the default branch, `pull-request` (the job then needs `pull-requests: write`, and the repository must let Actions open pull requests), or `branch`, a data branch that nobody has to merge.',
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
    load: () => import('./weekly.js'),
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
        description:
          'File in the workspace with the results of staging: any format that `incident-loop evals` reads.',
        default: 'staging.json',
      },
      {
        name: 'production',
        description: 'File in the workspace with the results of production, of the same suites.',
        default: 'production.json',
      },
      {
        name: 'delivery',
        description:
          'Where the differences are kept: `commit` on the default branch, or `branch`, the data branch of a weekly report that is delivered so.',
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
    load: () => import('./drift.js'),
  },
];

/** The definition of an action by its name. */
export function actionOf(name: string): ActionDefinition {
  const found = actions.find((action) => action.name === name);
  if (!found) throw new Error(`no action is called ${name}`);
  return found;
}
