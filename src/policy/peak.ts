import type { SeverityChange } from '../domain/ledger.js';
import { type Severity, severityIds, worst } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** Every level the incident has had, as the board remembers them, with the present one last. */
export function severityHistory(situation: IncidentSituation): readonly SeverityChange[] {
  const { issue, report, self, now } = situation;
  const memory = readMemory(ownComment(issue.comments, 'board', self), self) as { history?: unknown } | null;
  const past = Array.isArray(memory?.history) ? memory.history.filter(isChange) : [];
  const present = report.severity;
  if (present === null || past.at(-1)?.severity === present) return past;
  return [...past, { at: past.length === 0 ? issue.createdAt : now, severity: present }];
}

/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
export function peakSeverity(situation: IncidentSituation): Severity | null {
  return worst(...severityHistory(situation).map((change) => change.severity));
}

function isChange(value: unknown): value is SeverityChange {
  const change = value as SeverityChange | null;
  return typeof change?.at === 'string' && severityIds.includes(change.severity);
}
