import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Texts } from './command-files.js';
import { execute, type Result } from './execute.js';
import { holds, jsonOf, textOf, textsOf } from './expressions.js';
import type { StepLog } from './log.js';
import { type Frame, type Machine, scopeOf } from './machine.js';
import { type OpenAction, openAction, runMain } from './node-action.js';
import { fieldsOf, type Step } from './workflow.js';

export interface StepEnd {
  /** What happened, before `continue-on-error` is asked. */
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
  readonly outputs: Texts;
  readonly timedOut?: boolean;
}

/** Runs one step of a job or of a composite action, and leaves its outputs and the new status in the frame around it. */
export async function runStep(step: Step, around: Frame, machine: Machine, log: StepLog): Promise<StepEnd> {
  const frame = { ...around, github: { ...around.github, action: step.id } };
  const { outcome, outputs, timedOut } = await attempt(step, around, frame, machine, log);
  const forgiven = outcome === 'failure' && forgives(step, frame, machine, log);
  const conclusion = forgiven ? 'success' : outcome;
  around.steps[step.id] = { outputs, outcome, conclusion };
  if (conclusion === 'cancelled') around.status = 'cancelled';
  else if (conclusion === 'failure' && around.status !== 'cancelled') around.status = 'failure';
  return { outcome, conclusion, outputs, timedOut };
}

/** The step's name as GitHub shows it, with its expressions evaluated. */
export function nameOf(step: Step, frame: Frame, machine: Machine): string {
  const field = (name: string) => textOf(step.fields.get(name), scopeOf(machine, frame));
  try {
    return field('name') || `Run ${field('uses') || field('run').trim().split('\n', 1)[0]}`;
  } catch {
    return step.id;
  }
}

type Attempt = Omit<StepEnd, 'conclusion'>;

async function attempt(
  step: Step,
  around: Frame,
  frame: Frame,
  machine: Machine,
  log: StepLog,
): Promise<Attempt> {
  try {
    const env = { ...around.env, ...textsOf(step.fields.get('env'), scopeOf(machine, frame)) };
    const inside = { ...frame, env };
    if (!holds(step.condition, scopeOf(machine, inside))) return { outcome: 'skipped', outputs: {} };
    const minutes = jsonOf(step.fields.get('timeout-minutes'), scopeOf(machine, inside));
    const ownDeadline = minutes === null ? Infinity : Date.now() + Number(minutes) * 60_000;
    inside.deadline = Math.min(around.deadline, ownDeadline);
    const result = await (step.fields.has('uses') ? useAction : runScript)(step, inside, machine, log);
    if (!result.timedOut) return result;
    if (inside.deadline === around.deadline) return { ...result, outcome: 'cancelled' };
    const name = nameOf(step, inside, machine);
    log.annotate('error', `The action '${name}' has timed out after ${minutes} minutes.`);
    return { ...result, timedOut: false };
  } catch (error) {
    log.annotate('error', (error as Error).message);
    return { outcome: 'failure', outputs: {} };
  }
}

function forgives(step: Step, frame: Frame, machine: Machine, log: StepLog): boolean {
  try {
    return jsonOf(step.fields.get('continue-on-error'), scopeOf(machine, frame)) === true;
  } catch (error) {
    log.annotate('error', (error as Error).message);
    return false;
  }
}

/** Source: GitHub's "Workflow syntax", jobs.<job_id>.steps[*].shell. */
const SHELLS: Readonly<Record<string, string>> = {
  '': 'bash -e {0}',
  bash: 'bash --noprofile --norc -eo pipefail {0}',
  sh: 'sh -e {0}',
  python: 'python {0}',
};
let scripts = 0;

async function runScript(step: Step, frame: Frame, machine: Machine, log: StepLog): Promise<Result> {
  const scope = scopeOf(machine, frame);
  const field = (name: string) => textOf(step.fields.get(name) ?? frame.defaults.get(name), scope);
  const shell = field('shell');
  const [file = '', ...args] = (SHELLS[shell] ?? shell).split(' ').filter((word) => word !== '');
  if (!args.some((word) => word.includes('{0}'))) {
    throw new Error(
      `Invalid shell option "${shell}": name bash, sh or python, or a command with {0} for the script`,
    );
  }
  const script = join(machine.temp, `script_${++scripts}${shell in SHELLS ? '.sh' : ''}`);
  await writeFile(script, textOf(step.fields.get('run'), scope));
  const cwd = resolve(machine.workspace, field('working-directory'));
  if (!existsSync(cwd)) throw new Error(`working-directory ${field('working-directory')} does not exist`);
  const program = { file, args: args.map((word) => word.replace('{0}', () => script)), cwd };
  const result = await execute(machine, frame, program, log);
  if (result.code && !result.timedOut) {
    log.annotate('error', `Process completed with exit code ${result.code}.`);
  }
  return result;
}

async function useAction(step: Step, frame: Frame, machine: Machine, log: StepLog): Promise<Result> {
  const open = await openAction(step, frame, machine, log);
  const { runs } = open.action;
  if (runs.using !== 'composite') return runMain(open, runs, nameOf(step, frame, machine), machine, log);
  return runComposite(open, runs.steps, machine, log);
}

async function runComposite(
  { action, inputs, frame }: OpenAction,
  steps: readonly Step[],
  machine: Machine,
  log: StepLog,
): Promise<Result> {
  const inner: Frame = {
    ...frame,
    inputs,
    steps: {},
    github: { ...frame.github, action_path: action.folder },
    composite: true,
    defaults: new Map(),
    status: 'success',
  };
  let timedOut = false;
  for (const step of steps) {
    const end = await runStep(step, inner, machine, log);
    timedOut ||= end.timedOut ?? false;
  }
  const values = [...action.outputs].map(([name, output]) => [
    name,
    textOf(fieldsOf(output).get('value'), scopeOf(machine, inner)),
  ]);
  const outcome = inner.status === 'success' ? 'success' : 'failure';
  return { outcome, outputs: Object.fromEntries(values), timedOut };
}
