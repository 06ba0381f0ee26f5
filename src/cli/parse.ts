import { hasErrors } from '../domain/finding.js';
import { type NamedForm, readNamedForm, readWithBest } from '../parsing/form/choose.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { readInput, refuseTwoStandardInputs, required } from './input.js';
import { print, printJson } from './output.js';
import { visible } from './visible.js';

/** `incident-loop parse`: the body of an issue as the fields of its form. */
export async function run({ positionals, options }: Arguments): Promise<ExitCode> {
  const path = positionals[0] as string;
  const [first = '', ...others] = pathsOf(options.form);
  const paths = [required(first, 'form', 'the YAML file of the issue form'), ...others];
  refuseTwoStandardInputs('Form and body', [path, ...paths]);
  const [form, ...older] = paths.map((name) => readNamedForm(name, readInput(name)));
  const body = readInput(path);
  const reading = readWithBest(body, [form as NamedForm, ...older]);
  const { fields, preamble, unplaced, findings } = reading;
  const which = older.length > 0 ? { form: reading.form } : {};
  if (options.json) printJson({ ...which, fields, preamble, unplaced, findings });
  else {
    if (older.length > 0) print(visible(`Read with ${reading.form}.`));
    for (const [id, value] of Object.entries(fields)) print(visible(`${id}: ${JSON.stringify(value)}`));
    if (findings.length > 0) print(showFindings(path, body, findings));
  }
  return hasErrors(findings) ? 1 : 0;
}

function pathsOf(value: Arguments['options'][string]): readonly string[] {
  if (typeof value === 'object') return value;
  return typeof value === 'string' ? [value] : [];
}
