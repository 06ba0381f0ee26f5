import type { IncidentSituation } from '../domain/situation.js';
import { readReport } from '../parsing/report/report.js';

/** The situation with another body of its issue, read anew: whatever speaks of the report then speaks of that one. */
export function withBody(situation: IncidentSituation, body: string): IncidentSituation {
  if (body === situation.issue.body) return situation;
  const { text, report, findings, spans } = readReport(body, { now: situation.now });
  const others = situation.readingFindings.filter((finding) => finding.rule === 'settings');
  const issue = { ...situation.issue, body };
  return { ...situation, issue, text, report, spans, readingFindings: [...findings, ...others] };
}
