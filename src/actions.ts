import type { Inputs, Tell } from './tell.js';

/** What a job must grant, and the kind of access. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

export interface Input {
  readonly name: string;
  readonly description: string;
  readonly default: string;
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
const incidentInputs = [token, self, issue, dryRun];
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
    does: 'Responds to one incident: reads and checks the report, keeps labels, board and record, opens preventive-action issues, and holds the gate on closing.',
    runsOn: '`issues`, `issue_comment`',
    permissions: { issues: 'write', contents: 'read' },
    inputs: incidentInputs,
    outputs: [effects, report, findings],
    ...onIncident,
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
    inputs: incidentInputs,
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
    does: 'Opens an issue, with owner and due date, for every preventive action of the report, once, as a sub-issue.',
    runsOn: '`issues`, `issue_comment`',
    permissions: { issues: 'write', contents: 'read' },
    inputs: incidentInputs,
    outputs: [effects],
    ...onIncident,
  },
  {
    name: 'remediate',
    folder: 'actions/remediate',
    title: 'incident-loop: remediation',
    does: 'Holds the gate on pull requests that say `Remediates #N`: evals before and after, rollback plan, canary, outside review; keeps their lines in the incident. Never checks them out, never runs their code.',
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
    does: 'Brings the ledger up to date and commits the weekly report, its figures and its chart in one commit.',
    runsOn: '`schedule`, `workflow_dispatch`',
    permissions: { contents: 'write', issues: 'read' },
    inputs: [token, self, dryRun],
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
