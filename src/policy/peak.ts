import type { SeverityChange } from '../domain/ledger.js';
import { type Severity, worst } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readBoardMemory } from './board-memory.js';

/** Every level the incident has had, as the board remembers them, with the present one last. */
export function severityHistory(situation: IncidentSituation): readonly SeverityChange[] {
  const { issue, report, now } = situation;
  const { history } = readBoardMemory(situation);
  const present = report.severity;
  if (present === null || history.at(-1)?.severity === present) return history;
  return [...history, { at: history.length === 0 ? issue.createdAt : now, severity: present }];
}

/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
export function peakSeverity(situation: IncidentSituation): Severity | null {
  return worst(...severityHistory(situation).map((change) => change.severity));
}

/** True for what is an incident, or has ever been one: the gate asks as much of it. */
export function hasBeenIncident(situation: IncidentSituation): boolean {
  return situation.report.kind === 'incident' || readBoardMemory(situation).wasIncident;
}
