import { findAction } from './action.js';
import type { Context } from './context.js';
import { execute } from './execute.js';
import { holds, type Json, jsonOf, textOf, textsOf } from './expressions.js';
import { type Frame, type Machine, scopeOf, startMachine, stopMachine } from './machine.js';
import { openAction, runPre } from './node-action.js';
import type { Permissions } from './permissions.js';
import { type Recorder, recorder, refused } from './recorder.js';
import type { JobReport, RunnerHost, StepReport } from './report.js';
import { nameOf, runStep } from './step.js';
import { type Fields, fieldsOf, type Job, type Step, type Workflow } from './workflow.js';

/** One job as the run hands it to a runner, its condition already met. */
export interface Order {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly permissions: Permissions;
  readonly host: RunnerHost;
  readonly github: Context & { readonly event: Json };
  /** vars, secrets, needs, matrix and strategy; secrets without the token. */
  readonly contexts: Context & { readonly secrets: Readonly<Record<string, string>> };
  readonly inputs: Context;
}

export type JobEnd = Pick<JobReport, 'result' | 'outputs' | 'summary' | 'steps'> & {
  /** Whether the job's own `continue-on-error` lets the run go on as if it had succeeded. */
  readonly forgiven: boolean;
};

const DEFAULT_MINUTES = 360;

/** Runs one job on a fresh runner, with a token minted for it alone, and cleans up after it. */
export async function runJob(order: Order): Promise<JobEnd> {
  const steps: StepReport[] = [];
  let machine: Machine | undefined;
  try {
    const { beyondUs } = order.job;
    if (beyondUs.length > 0) throw new Error(`this runner does not do \`${beyondUs.join('`, `')}\``);
    const token = await order.host.mint(order.permissions);
    const github = { ...order.github, job: order.job.id, token };
    const secrets = { ...order.contexts.secrets, GITHUB_TOKEN: token };
    machine = await startMachine(order.host, github, { ...order.contexts, secrets });
    return await work(order, machine, steps);
  } catch (error) {
    steps.push(refused((error as Error).message, order.host, machine?.masks));
    return {
      result: 'failure',
      outputs: {},
      summary: machine?.summaries.join('\n') ?? '',
      steps,
      forgiven: false,
    };
  } finally {
    if (machine) await stopMachine(machine);
  }
}

async function work(order: Order, machine: Machine, steps: StepReport[]): Promise<JobEnd> {
  const { job, workflow } = order;
  const frame = jobFrame(order);
  const scope = () => scopeOf(machine, frame);
  for (const { fields } of [workflow, job]) Object.assign(machine.env, textsOf(fields.get('env'), scope()));
  const minutes = Number(jsonOf(job.fields.get('timeout-minutes'), scope()) ?? DEFAULT_MINUTES);
  frame.deadline = Date.now() + minutes * 60_000;
  const record = recorder(machine, frame, steps, minutes);
  for (const step of job.steps) await prepare(step, frame, machine, record);
  for (const step of job.steps) {
    await record(step.id, nameOf(step, frame, machine), (log) => runStep(step, frame, machine, log));
  }
  for (const post of machine.posts) {
    const now: Frame = { ...post.frame, status: frame.status, deadline: frame.deadline };
    if (!holds(post.condition, scopeOf(machine, now))) continue;
    await record(post.name, post.name, async (log) => {
      const result = await execute(machine, now, post.program, log, post.state);
      if (result.outcome !== 'success') frame.status = 'failure';
      return { ...result, conclusion: result.outcome };
    });
  }
  const outputs = jobOutputs(job, machine, frame);
  const forgiven = jsonOf(job.fields.get('continue-on-error'), scope()) === true;
  return { result: frame.status, outputs, summary: machine.summaries.join('\n'), steps, forgiven };
}

function jobFrame({ job, workflow, inputs }: Order): Frame {
  const run = ({ fields }: { fields: Fields }) => fieldsOf(fieldsOf(fields.get('defaults')).get('run'));
  const defaults = new Map([...run(workflow), ...run(job)]);
  return {
    inputs,
    steps: {},
    env: {},
    github: {},
    composite: false,
    defaults,
    deadline: Infinity,
    status: 'success',
  };
}

/** Runs the `pre` of an action before the first step. Local actions have none, since nothing is checked out yet. */
async function prepare(step: Step, frame: Frame, machine: Machine, record: Recorder): Promise<void> {
  const uses = textOf(step.fields.get('uses'), scopeOf(machine, frame));
  if (uses === '' || uses.startsWith('./')) return;
  // An action that cannot be found fails in its own step, where the reader looks for it.
  const action = await findAction(uses, machine).catch(() => undefined);
  if (!action) return;
  machine.prepared.set(step, { action, state: {} });
  const { runs } = action;
  if (runs.using === 'composite' || !runs.pre) return;
  if (!holds(runs.preIf ?? 'always()', scopeOf(machine, frame))) return;
  const { pre } = runs;
  const name = `Pre ${nameOf(step, frame, machine)}`;
  await record(name, name, async (log) => {
    const result = await runPre(await openAction(step, frame, machine, log), pre, machine, log);
    if (result.outcome !== 'success') frame.status = 'failure';
    return { ...result, conclusion: result.outcome };
  });
}

/** GitHub withholds an output that shows a secret. */
function jobOutputs(job: Job, machine: Machine, frame: Frame): Record<string, string> {
  const outputs = Object.entries(textsOf(job.fields.get('outputs'), scopeOf(machine, frame)));
  return Object.fromEntries(outputs.filter(([, value]) => machine.masks.hide(value) === value));
}
