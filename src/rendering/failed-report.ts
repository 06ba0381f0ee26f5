import type { SafeMarkdown } from '../domain/markdown.js';
import { neutralise, ours, safe } from './safe.js';

/** What went wrong when the report was to be delivered; `run` is the address of the job, null outside GitHub's runner. */
export interface FailedDelivery {
  readonly now: string;
  readonly reason: string;
  readonly branch: string;
  readonly run: string | null;
  /** False where it could not even be made: GitHub's limit was reached at the reading, or the ledger is of a newer version. */
  readonly isMade: boolean;
}

/** The title of the one issue about it. */
export const failedTitle: SafeMarkdown = safe`The weekly incident report is not delivered`;

/** The issue that says so: what happened, what stands still meanwhile, what to do. */
export function failedReport({ now, reason, branch, run, isMade }: FailedDelivery): SafeMarkdown {
  const tells = isMade ? 'has the report itself in its summary' : 'has it in its log';
  const where = run === null ? safe`` : safe` [The run](${ours(run)}) ${ours(tells)}.`;
  const what = isMade ? safe`could not be committed to \`${ours(branch)}\`` : safe`could not be made`;
  return safe`The weekly report ${what} at ${minute(now)}.${where}

> ${neutralise(reason, 2000)}

Until it is, ledger, figures and charts stand still; no incident is lost, since the next run that succeeds reads all that changed meanwhile.

- The branch is protected: set \`delivery: pull-request\` or \`delivery: branch\` on the metrics action of the weekly workflow.
- The token may not write: give the job \`contents: write\`.
- Anything else: start the workflow again by hand.

This issue is rewritten by each run that fails, and closed by the first that succeeds.
`;
}

/** The same issue once a report was delivered. */
export function deliveredAgain(now: string): SafeMarkdown {
  return safe`The weekly report is delivered again since ${minute(now)}. Nothing was lost meanwhile: the ledger holds all that changed.
`;
}

function minute(now: string): SafeMarkdown {
  return ours(`${now.slice(0, 16).replace('T', ' ')} UTC`);
}
