import type { SeverityChange } from '../domain/ledger.js';
import { type Severity, worst } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readBoardMemory } from './board-memory.js';
import { labelledPast } from './labelled.js';

/**
 * Every level the incident has had, with the present one last: as the board remembers them, and those that only its labels
 * tell of, since anybody with rights can edit the board.
 */
export function severityHistory(situation: IncidentSituation): readonly SeverityChange[] {
  const { issue, report, now } = situation;
  const past = pastLevels(situation);
  const present = report.severity;
  if (present === null || past.at(-1)?.severity === present) return past;
  return [...past, { at: past.length === 0 ? issue.createdAt : now, severity: present }];
}

function pastLevels(situation: IncidentSituation): readonly SeverityChange[] {
  const { history } = readBoardMemory(situation);
  const declared = situation.issue.createdAt;
  const { levels } = labelledPast(situation.issue.labelings, situation.now);
  if (history.length === 0) return levels.map((one, index) => (index === 0 ? { ...one, at: declared } : one));
  const forgotten = levels.filter(({ severity }) => !history.some((change) => change.severity === severity));
  return [...forgotten, ...history].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The worst level it has ever had: signatures and reviews depend on it, so that a late downgrade buys nothing. */
export function peakSeverity(situation: IncidentSituation): Severity | null {
  return worst(...severityHistory(situation).map((change) => change.severity));
}

/** True where users had to be told, by the report as it is or as it was: taking that back buys nothing. */
export function hasRequiredNotice(situation: IncidentSituation): boolean {
  const said = situation.report.facts['customer-comms']?.['user-notice'];
  return said === 'required' || readBoardMemory(situation).noticeRequired;
}

/** True for what is an incident, or has ever been one: the gate asks as much of it. */
export function hasBeenIncident(situation: IncidentSituation): boolean {
  const { report, issue, now } = situation;
  return (
    report.kind === 'incident' ||
    readBoardMemory(situation).wasIncident ||
    labelledPast(issue.labelings, now).wasIncident
  );
}
