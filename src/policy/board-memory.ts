import type { BoardMemory } from '../domain/board.js';
import type { CommandMemory } from '../domain/commands.js';
import type { Comment } from '../domain/issue.js';
import type { SeverityChange } from '../domain/ledger.js';
import type { Notified } from '../domain/notify.js';
import { phases } from '../domain/phases.js';
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
    noticeRequired: memory?.noticeRequired === true,
    commands: memory === null ? answeredBefore(issue.comments) : commandsIn(memory.commands),
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

/**
 * Where nothing can be remembered, our reactions on the comments say what was handled. While the board remembers they do not count:
 * another workflow may react in the name that all workflows share.
 */
function answeredBefore(comments: readonly Comment[]): CommandMemory {
  const handled = comments.filter(({ answered }) => answered).map(({ id }) => id);
  return { handled: handled.sort((a, b) => a - b), before: 0, phase: null };
}

function commandsIn(value: unknown): CommandMemory {
  const memory = value as Partial<CommandMemory> | null | undefined;
  const { chosen, over } = memory?.phase ?? {};
  const isPhase = [chosen, over].every((id) => phases.some((phase) => phase.id === id));
  return {
    handled: Array.isArray(memory?.handled) ? memory.handled.filter((id) => Number.isInteger(id)) : [],
    before: Number.isInteger(memory?.before) ? (memory?.before as number) : 0,
    phase: isPhase ? (memory?.phase ?? null) : null,
  };
}
