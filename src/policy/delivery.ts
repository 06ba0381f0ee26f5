import type { Effect } from '../domain/effect.js';
import { REPORT_FAILED_LABEL } from '../domain/labels.js';
import type { FailedDelivery } from '../rendering/failed-report.js';
import { deliveredAgain, failedReport, failedTitle } from '../rendering/failed-report.js';

/** Opens the issue about a report that was not delivered, or rewrites the one that is open. */
export function reportFailure(issue: number | null, failure: FailedDelivery): readonly Effect[] {
  return [
    {
      kind: 'own-issue',
      issue,
      title: failedTitle,
      body: failedReport(failure),
      labels: [REPORT_FAILED_LABEL],
      state: 'open',
      why: 'a report that fails unseen is a report that nobody misses for months',
    },
  ];
}

/** Closes that issue, if there is one, after a delivery. */
export function reportRecovery(issue: number | null, now: string): readonly Effect[] {
  if (issue === null) return [];
  return [
    {
      kind: 'own-issue',
      issue,
      title: failedTitle,
      body: deliveredAgain(now),
      labels: [REPORT_FAILED_LABEL],
      state: 'closed',
      why: 'the report is delivered again',
    },
  ];
}
