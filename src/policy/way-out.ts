import type { WayOut } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { isVouched } from './rights.js';
import { readSignoffMemory } from './signoff-memory.js';

/**
 * `/dismiss false-alarm reason` or `/duplicate #12` by someone with triage rights; the latest wins, `/revoke` takes one's own back,
 * and what an incident was closed by before it was reopened counts no more.
 */
export function findWayOut(situation: IncidentSituation): WayOut | null {
  const last = standingWaysOut(situation).at(-1);
  if (!last) return null;
  const kind = last.name === 'dismiss' ? 'dismissed' : 'duplicate';
  return { kind, by: last.by, reason: last.argument, comment: last.comment.id };
}

/** The comments whose authors may close it that way: on record, so that nobody is looked up twice. */
export function vouchedWaysOut(situation: IncidentSituation): readonly number[] {
  return standingWaysOut(situation).map((command) => command.comment.id);
}

function standingWaysOut(situation: IncidentSituation): readonly Command[] {
  const { passedAt, wayOut, spent } = readSignoffMemory(situation);
  const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
  const used = wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
  const commands = readCommands(situation.issue.comments);
  return commands.filter(
    (command, index) =>
      (command.name === 'dismiss' || command.name === 'duplicate') &&
      isWellFormed(command) &&
      command.comment.id > used &&
      !isTakenBack(command, commands.slice(index + 1)) &&
      isVouched(command, situation),
  );
}

/** A dismissal says what it was instead, a duplicate gives the number of the other report. */
export function isWellFormed({ name, argument }: Pick<Command, 'name' | 'argument'>): boolean {
  return name === 'dismiss'
    ? /^(?:false[- ]alarm|test)(?![\w-])/i.test(argument)
    : /^#\d{1,10}\b/.test(argument);
}

function isTakenBack({ by }: Command, later: readonly Command[]): boolean {
  return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
}
