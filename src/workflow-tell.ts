import * as core from '@actions/core';
import { SetupError } from './domain/errors.js';
import type { Tell } from './tell.js';

/** Speaks to GitHub's runner: outputs, annotations, the log and the job summary. */
export function workflowTell(): Tell {
  return {
    output: (name, value) => core.setOutput(name, value),
    finding: ({ level, line, message, rule }) => {
      const where = line === null ? '' : ` (line ${line} of the report)`;
      const annotate = { error: core.error, warning: core.warning, note: core.notice }[level];
      annotate(`${message}${where}`, { title: rule });
    },
    note: (line) => core.info(line),
    summary: async (markdown) => {
      if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
  };
}

/** Fails the job with one message: no stack for what a person can put right. */
export function fail(error: unknown): void {
  const status = (error as { status?: number }).status;
  if (error instanceof SetupError) core.setFailed(error.message);
  else if (status === 401) core.setFailed('GitHub does not accept the token (401). Check the `token` input.');
  else if (status === 403)
    core.setFailed(
      `GitHub refused (403): ${messageOf(error)}. Check the job's \`permissions:\` against this action's README.`,
    );
  else core.setFailed(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
