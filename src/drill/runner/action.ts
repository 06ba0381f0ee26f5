import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser';
import type { ActionInputDefinition, ActionRunsNode } from '@actions/workflow-parser/actions/action-template';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import type { Texts } from './command-files.js';
import { type Scope, textOf } from './expressions.js';
import type { StepLog } from './log.js';
import type { Machine } from './machine.js';
import { type Fields, fieldsOf, readSteps, refuseFaults, type Step } from './workflow.js';

export interface Action {
  readonly folder: string;
  readonly inputs: readonly ActionInputDefinition[];
  readonly outputs: Fields;
  readonly runs: ActionRunsNode | { readonly using: 'composite'; readonly steps: readonly Step[] };
}

/**
 * Reads the `action.yml` of a folder with GitHub's own parser.
 * Throws an Error when there is none, when it is not valid, or when it wants Docker.
 */
export async function readAction(folder: string): Promise<Action> {
  const file = await readFirst(['action.yml', 'action.yaml'].map((name) => join(folder, name)));
  if (!file)
    throw new Error(`${folder} holds no action.yml; for a local action, check the repository out first`);
  const { context, value } = parseAction(file, new NoOperationTraceWriter());
  const template = value && convertActionTemplate(context, value);
  refuseFaults(file.name, context);
  if (!template || !value) throw new Error(`${file.name}: the file is empty`);
  const { runs, inputs = [] } = template;
  if (runs.using === 'docker') throw new Error(`${file.name} runs in Docker; this runner has no containers`);
  const fields = fieldsOf(value);
  const steps =
    runs.using === 'composite' ? readSteps(fieldsOf(fields.get('runs')).get('steps'), runs.steps) : [];
  return {
    folder,
    inputs,
    outputs: fieldsOf(fields.get('outputs')),
    runs: runs.using === 'composite' ? { using: 'composite', steps } : runs,
  };
}

/**
 * Finds the action that a step's `uses:` names: in the checked-out repository for `./path`, else where the host keeps it.
 * Throws an Error that says what is missing.
 */
export async function findAction(uses: string, machine: Machine): Promise<Action> {
  if (uses.startsWith('docker://'))
    throw new Error(`${uses} is a container image; this runner has no containers`);
  if (uses.startsWith('./')) return readAction(join(machine.workspace, uses));
  const folder = machine.host.resolveAction(uses);
  if (folder === undefined)
    throw new Error(`Unable to resolve action ${uses}: this runner knows no folder for it`);
  return readAction(folder);
}

async function readFirst(paths: readonly string[]): Promise<{ name: string; content: string } | undefined> {
  for (const name of paths) {
    const content = await readFile(name, 'utf8').catch(() => undefined);
    if (content !== undefined) return { name, content };
  }
  return undefined;
}

/**
 * The inputs an action starts with: what the step gives, else the action's own defaults, by declared name.
 * Inputs the action does not declare are passed on as well, with the warning that GitHub gives.
 */
export function inputsOf(action: Action, given: Texts, scope: Scope, log: StepLog): Texts {
  const unclaimed = new Map(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), { name, value }]),
  );
  const inputs: Texts = {};
  for (const { id, default: fallback, deprecationMessage } of action.inputs) {
    const own = unclaimed.get(id.toLowerCase());
    unclaimed.delete(id.toLowerCase());
    if (own && deprecationMessage)
      log.annotate('warning', `Input '${id}' has been deprecated with message: ${deprecationMessage}`);
    inputs[id] = own ? own.value : textOf(fallback, scope);
  }
  const unexpected = [...unclaimed.values()];
  if (unexpected.length > 0) {
    const names = (list: readonly string[]) => list.map((name) => `'${name}'`).join(', ');
    const valid = names(action.inputs.map(({ id }) => id));
    log.annotate(
      'warning',
      `Unexpected input(s) ${names(unexpected.map(({ name }) => name))}, valid inputs are [${valid}]`,
    );
  }
  return { ...inputs, ...Object.fromEntries(unexpected.map(({ name, value }) => [name, value])) };
}

/** Inputs as a JavaScript action finds them. Source: actions/runner, Handler.cs, AddInputsToEnvironment. */
export function inputVariables(inputs: Texts): Texts {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
