import { hasErrors } from '../domain/finding.js';
import { lintForm } from '../parsing/form/form-lint.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { readInput } from './input.js';
import { print, printJson } from './output.js';
import { visible } from './visible.js';

/** `incident-loop lint-form`: what makes GitHub hide or corrupt a form. */
export async function run({ positionals, options }: Arguments): Promise<ExitCode> {
  const path = positionals[0] as string;
  const text = readInput(path);
  const findings = lintForm(text);
  if (options.json) printJson({ findings });
  else
    print(
      findings.length > 0
        ? showFindings(path, text, findings)
        : `${visible(path)}: nothing to say against this form.`,
    );
  return hasErrors(findings) ? 1 : 0;
}
