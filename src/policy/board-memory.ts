import type { BoardMemory } from '../domain/board.js';
import type { SeverityChange } from '../domain/ledger.js';
import type { Notified } from '../domain/notify.js';
import { severityIds } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** What the board remembers; nothing where there is none that can be trusted. */
export function readBoardMemory({ issue, self }: IncidentSituation): Required<BoardMemory> {
  const memory = readMemory(ownComment(issue.comments, 'board', self), self) as Partial<BoardMemory> | null;
  return {
    history: Array.isArray(memory?.history) ? memory.history.filter(isChange) : [],
    confirmed: memory?.confirmed === true,
    wasIncident: memory?.wasIncident === true,
    notified: Array.isArray(memory?.notified) ? memory.notified.filter(isNotified) : [],
  };
}

function isChange(value: unknown): value is SeverityChange {
  const change = value as SeverityChange | null;
  return typeof change?.at === 'string' && severityIds.includes(change.severity);
}

function isNotified(value: unknown): value is Notified {
  const one = value as Notified | null;
  return (
    typeof one?.key === 'string' &&
    typeof one.at === 'string' &&
    (one.error === null || typeof one.error === 'string') &&
    (one.ref === undefined || typeof one.ref === 'string')
  );
}
