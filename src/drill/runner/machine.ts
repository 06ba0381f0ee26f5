import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Action } from './action.js';
import type { Texts } from './command-files.js';
import type { Context } from './context.js';
import type { Program } from './execute.js';
import type { Json, Scope, Status } from './expressions.js';
import { Masks } from './log.js';
import type { RunnerHost } from './report.js';
import type { Fields, Step } from './workflow.js';

/** The runner of one job: its folders, and what its steps leave for the steps after them. */
export interface Machine {
  readonly host: RunnerHost;
  readonly root: string;
  readonly temp: string;
  readonly workspace: string;
  readonly node: string;
  readonly github: Context;
  /** The contexts that stay the same for the whole job: vars, secrets, needs, matrix, strategy, runner. */
  readonly contexts: Context;
  readonly env: Texts;
  readonly paths: string[];
  readonly masks: Masks;
  readonly summaries: string[];
  /** Actions found before the first step, with what their `pre` saved. */
  readonly prepared: Map<Step, ActionUse>;
  /** What has to run after the last step, in that order. */
  readonly posts: Post[];
}

/** One use of an action: what it saved in one phase reaches the next as `STATE_` variables. */
export interface ActionUse {
  readonly action: Action;
  readonly state: Texts;
}

export interface Post {
  readonly name: string;
  readonly condition: string;
  readonly frame: Frame;
  readonly program: Program;
  readonly state: Texts;
}

/** Where a step stands: in the job itself, or in the composite action around it. */
export interface Frame {
  readonly inputs: Context;
  readonly steps: Record<string, { outputs: Context; outcome: string; conclusion: string }>;
  readonly env: Readonly<Texts>;
  /** Facts of this place that the `github` context shows: action, action_path and the like. */
  readonly github: Context;
  readonly composite: boolean;
  /** `defaults.run` of the job and the workflow; none inside a composite action. */
  readonly defaults: Fields;
  /** Milliseconds since the epoch. */
  deadline: number;
  status: Status;
}

/** Makes the folders of a fresh runner, all of them temporary, with the event in a file; the token is masked. */
export async function startMachine(
  host: RunnerHost,
  github: Context & { readonly event: Json; readonly token: string },
  contexts: Context & { readonly secrets: Texts },
): Promise<Machine> {
  // A process sees its folder without links, and on macOS the temporary folder is one.
  const root = await realpath(await mkdtemp(join(tmpdir(), 'runner-')));
  const [temp, workspace, tools] = [join(root, 'temp'), join(root, 'workspace'), join(root, 'tools')];
  await Promise.all([temp, workspace, tools, join(root, 'home')].map((folder) => mkdir(folder)));
  const eventFile = join(root, 'event.json');
  await writeFile(eventFile, JSON.stringify(github.event));
  const masks = new Masks();
  for (const secret of Object.values(contexts.secrets)) masks.add(secret);
  return {
    host,
    root,
    temp,
    workspace,
    node: host.node ?? process.execPath,
    github: { ...github, workspace, event_path: eventFile },
    contexts: { ...contexts, runner: { ...hardware(), temp, tool_cache: tools } },
    env: {},
    paths: [],
    masks,
    summaries: [],
    prepared: new Map(),
    posts: [],
  };
}

/** Removes everything the job left on disk. */
export async function stopMachine(machine: Machine): Promise<void> {
  await rm(machine.root, { recursive: true, force: true });
}

/** What an expression in this place may see. A composite action sees no secrets. */
export function scopeOf(machine: Machine, frame: Frame): Scope {
  const { secrets, ...shared } = machine.contexts;
  const contexts = {
    ...shared,
    ...(frame.composite ? {} : { secrets: secrets ?? {} }),
    github: { ...machine.github, ...frame.github },
    env: { ...machine.env, ...frame.env },
    inputs: frame.inputs,
    steps: frame.steps,
    job: { status: frame.status },
  };
  return { contexts, status: frame.status };
}

function hardware(): Texts {
  const os = process.platform === 'darwin' ? 'macOS' : 'Linux';
  return { name: 'incident-loop', environment: 'self-hosted', os, arch: process.arch.toUpperCase() };
}
