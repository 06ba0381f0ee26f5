import { join } from 'node:path';
import type { ActionRunsNode } from '@actions/workflow-parser/actions/action-template';
import { type Action, findAction, inputsOf, inputVariables } from './action.js';
import type { Texts } from './command-files.js';
import { execute, type Program, type Result } from './execute.js';
import { textOf, textsOf } from './expressions.js';
import type { StepLog } from './log.js';
import { type Frame, type Machine, scopeOf } from './machine.js';
import type { Step } from './workflow.js';

/** A step's action ready to run: found, read, its inputs evaluated. */
export interface OpenAction {
  readonly action: Action;
  readonly inputs: Texts;
  readonly frame: Frame;
  /** What one phase saved for the next. */
  readonly state: Texts;
}

/** Opens the action of a step. Throws an Error when it cannot be found or read, or an input cannot be evaluated. */
export async function openAction(
  step: Step,
  frame: Frame,
  machine: Machine,
  log: StepLog,
): Promise<OpenAction> {
  const scope = scopeOf(machine, frame);
  const uses = textOf(step.fields.get('uses'), scope);
  const { action, state } = machine.prepared.get(step) ?? {
    action: await findAction(uses, machine),
    state: {},
  };
  const inputs = inputsOf(action, textsOf(step.fields.get('with'), scope), scope, log);
  const [, repository = '', ref = ''] = /^([^/.]+\/[^/@]+)[^@]*@(.+)$/.exec(uses) ?? [];
  const github = { ...frame.github, action_repository: repository, action_ref: ref };
  return { action, inputs, state, frame: { ...frame, github } };
}

/** Runs the `pre` script of an action. */
export function runPre(open: OpenAction, script: string, machine: Machine, log: StepLog): Promise<Result> {
  return execute(machine, open.frame, programOf(open, script, machine), log, open.state);
}

/** Runs the `main` script of an action, its `post` being owed from then on. */
export function runMain(
  open: OpenAction,
  runs: ActionRunsNode,
  name: string,
  machine: Machine,
  log: StepLog,
): Promise<Result> {
  const { frame, state } = open;
  if (runs.post) {
    const program = programOf(open, runs.post, machine);
    machine.posts.unshift({
      name: `Post ${name}`,
      condition: runs.postIf ?? 'always()',
      frame,
      program,
      state,
    });
  }
  return execute(machine, frame, programOf(open, runs.main, machine), log, state);
}

function programOf({ action, inputs }: OpenAction, script: string, machine: Machine): Program {
  const args = [join(action.folder, script)];
  return { file: machine.node, args, cwd: machine.workspace, env: inputVariables(inputs) };
}
