import { type ActionDefinition, actionOf } from './actions.js';
import { isCall } from './calls.js';
import { isOurs, readEvent } from './github/event.js';
import type { Inputs } from './tell.js';
import { fail, mask, print, workflowTell } from './workflow-tell.js';

/** Runs one action inside a workflow. The one place where errors are caught: the job fails with one clear message. */
export async function run(name: string): Promise<void> {
  const action = actionOf(name);
  try {
    const isForeign = action.incidentOnly && !process.env.INPUT_ISSUE && !concernsUs(action);
    if (isForeign) return print('Not about an incident: nothing to do.');
    const inputs = readInputs(action.inputs.map((input) => input.name));
    for (const { name: secret } of action.inputs.filter((input) => input.secret)) mask(inputs[secret] ?? '');
    const { handle } = await action.load();
    await handle(name, inputs, workflowTell(action));
  } catch (error) {
    fail(error, action);
  }
}

function concernsUs({ takesCalls }: ActionDefinition): boolean {
  const event = readEvent(process.env);
  return isOurs(event) || (takesCalls === true && isCall(event));
}

/** Inputs as the runner hands them over (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs). */
function readInputs(names: readonly string[]): Inputs {
  return Object.fromEntries(
    names.map((name) => [name, (process.env[`INPUT_${name.toUpperCase()}`] ?? '').trim()]),
  );
}
