import { githubContext, inputsOfRun, isFromFork, withInputs } from './context.js';
import type { Status } from './expressions.js';
import type { Delivery, JobReport, RunnerHost, WorkflowRun } from './report.js';
import { isTriggeredBy } from './triggers.js';
import { concurrencyOf, type Run, scopeBefore, takeTurn } from './turn.js';
import { type Job, readWorkflow, type Workflow } from './workflow.js';

interface WorkflowText {
  readonly path: string;
  readonly text: string;
}

/** What was read of a file, so that each is parsed once and not with every event. */
const known = new WeakMap<WorkflowText, Promise<Workflow>>();

function workflowOf(file: WorkflowText): Promise<Workflow> {
  const workflow = known.get(file) ?? readWorkflow(file.path, file.text);
  known.set(file, workflow);
  return workflow;
}

/**
 * Runs the workflows that an event starts, one after the other, as GitHub would, and reports what each did.
 * Throws one Error when a file is no valid workflow; a job that fails is a result.
 */
export async function runWorkflows(
  files: readonly WorkflowText[],
  delivery: Delivery,
  host: RunnerHost,
): Promise<WorkflowRun[]> {
  const workflows = await Promise.all(files.map(workflowOf));
  const runs: WorkflowRun[] = [];
  for (const workflow of workflows) {
    if (isTriggeredBy(workflow.events, delivery)) runs.push(await runWorkflow(workflow, delivery, host));
  }
  return runs;
}

let latestRun = 0;

async function runWorkflow(workflow: Workflow, given: Delivery, host: RunnerHost): Promise<WorkflowRun> {
  const id = ++latestRun;
  const dispatch = workflow.events.workflow_dispatch;
  const delivery = withInputs(given, dispatch);
  const fromFork = isFromFork(delivery, host.repository);
  const run: Run = {
    workflow,
    host,
    github: githubContext(workflow, delivery, host, id),
    inputs: inputsOfRun(delivery, dispatch),
    vars: host.vars ?? {},
    secrets: fromFork ? {} : (host.secrets ?? {}),
    fromFork,
    ended: new Map(),
  };
  const jobs: JobReport[] = [];
  for (const job of inOrder(workflow.jobs)) jobs.push(...(await takeTurn(job, run)));
  const concurrency = concurrencyOf(workflow.fields, scopeBefore(run, [], 'success'));
  const { name, path } = { name: workflow.name, path: workflow.path };
  return { id, workflow: name, path, event: delivery.name, conclusion: worst(run), jobs, ...concurrency };
}

function worst({ ended }: Run): Status {
  const results = [...ended.values()].map(({ result }) => result);
  return (
    results.find((result) => result === 'failure') ??
    results.find((result) => result === 'cancelled') ??
    'success'
  );
}

/** Jobs after those they need, else in the file's order; the parser has refused circles. */
function inOrder(jobs: readonly Job[]): Job[] {
  const order: Job[] = [];
  const place = (job: Job): void => {
    if (order.includes(job)) return;
    for (const need of job.needs) place(jobs.find(({ id }) => id === need) ?? job);
    order.push(job);
  };
  for (const job of jobs) place(job);
  return order;
}
