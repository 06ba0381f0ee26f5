import { readFileSync } from 'node:fs';
import { SetupError } from './domain/errors.js';
import { readEvent } from './github/event.js';
import { type NamedForm, readNamedForm, readWithBest } from './parsing/form/choose.js';
import type { Inputs, Tell } from './tell.js';

/** Reads an issue made with any form into typed outputs. */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const paths = (inputs.form ?? '').split('\n').flatMap((line) => line.trim() || []);
  const [first, ...older] = await Promise.all(paths.map((path) => loadForm(path, inputs)));
  if (!first)
    throw new SetupError('The `form` input is empty: give the path of the issue form, one path a line.');
  const reading = readWithBest(body(inputs), [first, ...older]);
  for (const finding of reading.findings) tell.finding(finding);
  tell.output('fields', JSON.stringify(reading.fields));
  tell.output('reading', JSON.stringify(reading));
  tell.output('findings', JSON.stringify(reading.findings));
  tell.output('form', reading.form);
  tell.note(`Read ${Object.keys(reading.fields).length} fields of ${reading.form}.`);
}

function body(inputs: Inputs): string {
  if (inputs['body-file']) return readText(inputs['body-file'], 'body-file');
  const { issue } = readEvent(process.env);
  if (!issue) throw new SetupError('No issue to read: run this on an `issues` event, or give a `body-file`.');
  return issue.body;
}

async function loadForm(path: string, inputs: Inputs): Promise<NamedForm> {
  return readNamedForm(path, readWorkspace(path) ?? (await fetchForm(path, inputs)));
}

/** The form from the workspace, when the repository was checked out. */
function readWorkspace(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

async function fetchForm(path: string, inputs: Inputs): Promise<string> {
  if (!inputs.token)
    throw new SetupError(
      `There is no form at ${path} in the workspace, and the \`token\` input is empty: check the repository out, or leave \`token\` out.`,
    );
  const [{ clientFor }, { readFileAtHead }] = await Promise.all([
    import('./access.js'),
    import('./github/file.js'),
  ]);
  const event = readEvent(process.env);
  const text = await readFileAtHead(clientFor(inputs, event), path);
  if (text === null)
    throw new SetupError(
      `There is no form at ${path} on the default branch of ${event.owner}/${event.repo}.`,
    );
  return text;
}

function readText(path: string, input: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SetupError(`The \`${input}\` ${path} cannot be read.`);
  }
}
