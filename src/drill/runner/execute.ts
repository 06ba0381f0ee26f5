import { delimiter, dirname, join } from 'node:path';
import { createCommandFiles, readCommandFiles, type Texts } from './command-files.js';
import type { Context } from './context.js';
import { commandReader, type StepLog } from './log.js';
import type { Frame, Machine } from './machine.js';
import { runProcess } from './process.js';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Texts;
}

export interface Result {
  readonly outcome: 'success' | 'failure' | 'cancelled';
  readonly outputs: Texts;
  readonly timedOut?: boolean;
  readonly code?: number;
}

/**
 * Runs one program as a runner would: a minimal environment, workflow commands obeyed, command files read back.
 * `state` grows by what the program saved for its later phases.
 */
export async function execute(
  machine: Machine,
  frame: Frame,
  program: Program,
  log: StepLog,
  state: Texts = {},
): Promise<Result> {
  const files = await createCommandFiles(machine.temp);
  const saved = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const env = { ...environmentOf(machine, frame, program), ...saved, ...files };
  const { deadline } = frame;
  const { code, timedOut } = await runProcess({ ...program, env, deadline }, commandReader(log));
  try {
    const written = await readCommandFiles(files);
    Object.assign(machine.env, written.env);
    Object.assign(state, written.state);
    machine.paths.unshift(...written.paths.toReversed());
    keepSummary(machine, written.summary, log);
    return {
      outcome: code === 0 && !timedOut ? 'success' : 'failure',
      outputs: written.outputs,
      code,
      timedOut,
    };
  } catch (error) {
    log.annotate('error', (error as Error).message);
    return { outcome: 'failure', outputs: {}, timedOut };
  }
}

const LARGEST_SUMMARY = 1024 * 1024;

function keepSummary(machine: Machine, summary: string, log: StepLog): void {
  const size = Buffer.byteLength(summary);
  if (size > LARGEST_SUMMARY) {
    log.annotate(
      'error',
      `GITHUB_STEP_SUMMARY holds ${Math.ceil(size / 1024)} KiB; GitHub drops more than 1024 KiB`,
    );
  } else if (summary !== '') machine.summaries.push(machine.masks.hide(summary));
}

function environmentOf(machine: Machine, frame: Frame, program: Program): Texts {
  const own: Texts = { ...machine.env, ...frame.env, ...program.env };
  const path = own.PATH ?? [dirname(machine.node), process.env.PATH ?? ''].join(delimiter);
  return {
    HOME: join(machine.root, 'home'),
    CI: 'true',
    ...machine.host.environment,
    ...own,
    PATH: [...machine.paths, path].join(delimiter),
    GITHUB_ACTIONS: 'true',
    ...prefixed('GITHUB_', { ...machine.github, ...frame.github }),
    ...prefixed('RUNNER_', machine.contexts.runner as Context),
  };
}

/** The texts of a context as variables. The token is never one: a workflow that wants it there must say so. */
function prefixed(prefix: string, context: Context): Texts {
  const texts = Object.entries(context).filter(
    ([name, value]) => typeof value === 'string' && name !== 'token',
  );
  return Object.fromEntries(texts.map(([name, value]) => [prefix + name.toUpperCase(), value as string]));
}
