import { SetupError } from '../domain/errors.js';
import { hasErrors, withColumns } from '../domain/finding.js';
import { readAnswers } from '../parsing/form/answers.js';
import { readForm } from '../parsing/form/form.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings, visible } from './findings.js';
import { printJson, readInput, required } from './input.js';

/** `incident-loop parse`: the body of an issue as the fields of its form. */
export async function run({ positionals, options }: Arguments): Promise<ExitCode> {
  const path = positionals[0] as string;
  const formPath = required(options.form, 'form', 'the YAML file of the issue form');
  if (formPath === '-' && path === '-')
    throw new SetupError('Form and body cannot both be standard input: give one of them as a file.');
  const form = readForm(readInput(formPath));
  const body = readInput(path);
  const { fields, preamble, unplaced, findings } = readAnswers(body, form);
  if (options.json) printJson({ fields, preamble, unplaced, findings: withColumns(findings) });
  else {
    for (const [id, value] of Object.entries(fields)) console.log(visible(`${id}: ${JSON.stringify(value)}`));
    if (findings.length > 0) console.log(showFindings(path, body, findings));
  }
  return hasErrors(findings) ? 1 : 0;
}
