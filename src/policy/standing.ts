import type { NoticeSubject, Standing } from '../domain/notify.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { outgoing } from '../rendering/outgoing.js';
import { passedAt } from './signoff.js';

/** How far an incident has come, in the words that outsiders know. */
export function standingOf(situation: IncidentSituation, gate: Gate): Standing {
  const { times, state } = situation.report;
  if (passedAt(situation, gate) !== null) return 'closed';
  if (times.resolved || state === 'resolved' || state === 'closed') return 'resolved';
  if (times.mitigated || state === 'mitigated') return 'mitigated';
  return times.acknowledged ? 'acknowledged' : 'open';
}

/** True once nobody has to be called any more. */
export function isOver(standing: Standing): boolean {
  return standing === 'resolved' || standing === 'closed';
}

/** When it ended, ISO 8601; null while it goes on or where nobody wrote the time. */
export function endedAt(situation: IncidentSituation, gate: Gate): string | null {
  return passedAt(situation, gate) ?? situation.report.times.resolved?.at ?? null;
}

/** What may be told about an incident to people who cannot open it: its redacted title, where it is and how bad. */
export function subjectOf(situation: IncidentSituation, gate: Gate): NoticeSubject {
  const { number, url, title, createdAt } = situation.issue;
  return {
    number,
    url,
    title: outgoing(title, 200),
    severity: situation.report.severity,
    standing: standingOf(situation, gate),
    declaredAt: createdAt,
  };
}
