import { actions } from '../../src/actions.js';
import type { Delivery, JobReport, StepReport } from '../../src/drill/runner/report.js';
import type { WorkflowFile } from '../../src/drill/stage.js';
import { type Rehearsal, rehearse } from '../e2e/rehearsal.js';
import { filed } from '../support/report-body.js';

/** Every action that an issue's event is enough for; the others want an alert, a pull request, or files in the workspace. */
export const actionsOnIssues = actions
  .map(({ name }) => name)
  .filter((name) => !['declare', 'remediate', 'drift'].includes(name));

/** A workflow with one job and one step: one of our actions. */
export interface Uses {
  /** `parse`; the empty string is the action of the root. */
  readonly action: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
}

/** What one event led to. */
export interface Came {
  readonly job: JobReport;
  readonly step: StepReport;
  /** `METHOD /path` of every request of the job. */
  readonly requests: readonly string[];
}

/** A workflow of one action that runs on everything an issue may do, and when it is started by hand. */
export function workflowOf({ action, with: inputs = {}, permissions = {} }: Uses): WorkflowFile {
  const folder = action === '' ? '' : `/actions/${action}`;
  const step = { id: 'it', uses: `incident-loop/incident-loop${folder}@v0`, with: inputs };
  const on = ['issues', 'issue_comment', 'workflow_dispatch', 'push'];
  const text = JSON.stringify({
    on,
    jobs: { only: { 'runs-on': 'ubuntu-latest', permissions, steps: [step] } },
  });
  return { path: '.github/workflows/one.yml', text };
}

/** Files an issue (by default an ordinary S2) where one action runs on its opening, and tells what came of it. */
export async function onOpened(
  uses: Uses,
  issue: { readonly body?: string; readonly title?: string; readonly labels?: string[] } = {},
  look: (there: Rehearsal) => Promise<void> = async () => {},
): Promise<Came> {
  const { body = filed(), ...options } = issue;
  return within(uses, look, async (there) => {
    await there.file(body, options);
    const [opened] = (await there.github.takeEvents()).filter(({ name }) => name === 'issues');
    return { name: 'issues', payload: opened?.payload ?? {}, actor: 'sam' };
  });
}

/** Delivers one event to one action. */
export async function onEvent(uses: Uses, delivery: Delivery): Promise<Came> {
  return within(
    uses,
    async () => {},
    async () => delivery,
  );
}

async function within(
  uses: Uses,
  look: (there: Rehearsal) => Promise<void>,
  act: (there: Rehearsal) => Promise<Delivery>,
): Promise<Came> {
  const there = await rehearse({ workflows: [workflowOf(uses)] });
  try {
    const delivery = await act(there);
    const before = there.github.requests.length;
    const [run] = await there.world.deliver(delivery);
    const made = there.github.requests.slice(before);
    const job = run?.jobs[0];
    const step = job?.steps[0];
    if (!job || !step) throw new Error('no step was run');
    await look(there);
    return { job, step, requests: made.map(({ method, path }) => `${method} ${path}`) };
  } finally {
    await there.end();
  }
}

/** The messages that a step left as annotations of level error. */
export function errorsOf({ step }: Came): readonly string[] {
  return step.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
}
