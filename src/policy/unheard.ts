import { commandRow, meantCommand } from '../domain/commands.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands, unreadCommands } from '../parsing/commands.js';
import { readBoardMemory } from './board-memory.js';
import { callInBody, isRecord } from './call.js';

/**
 * The comments whose commands wait to be handled, oldest first, each with its commands and the one that is not read. The board remembers what
 * was handled; where it does not, our reactions say so. On an issue that is no incident yet nothing counts before `/incident`.
 */
export function unheard(situation: IncidentSituation): readonly (readonly Command[])[] {
  const { handled, before } = readBoardMemory(situation).commands;
  const groups = new Map<number, Command[]>();
  const { comments } = situation.issue;
  for (const command of [...readCommands(comments), ...unreadCommands(comments)]) {
    const { id } = command.comment;
    const isOurs = commandRow(command.name) !== undefined || meantCommand(command.name) !== null;
    if (id <= before || handled.includes(id) || !isOurs) continue;
    groups.set(id, [...(groups.get(id) ?? []), command]);
  }
  const all = [...groups.entries()].sort(([a], [b]) => a - b).map(([, commands]) => commands);
  if (isRecord(situation) || callInBody(situation)) return all;
  const first = all.findIndex((commands) =>
    commands.some(({ name, unread }) => name === 'incident' && !unread),
  );
  return first < 0 ? [] : all.slice(first);
}
