import type { WayOut } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';
import { isVouched } from './rights.js';
import { signalMemory } from './signal-memory.js';
import { readSignoffMemory } from './signoff-memory.js';

/**
 * `/dismiss false-alarm reason` or `/duplicate #12` by someone with triage rights; the latest wins, `/revoke` takes one's own back,
 * and what an incident was closed by before it was reopened counts no more.
 */
export function findWayOut(situation: IncidentSituation): WayOut | null {
  const last = standingWaysOut(situation).at(-1);
  if (!last) return doubleOf(situation);
  const kind = last.name === 'dismiss' ? 'dismissed' : 'duplicate';
  return { kind, by: last.by, reason: last.argument, comment: last.comment.id };
}

/** What a race opened twice, and the run that did it closed at once: its comment is the record. */
function doubleOf(situation: IncidentSituation): WayOut | null {
  const { issue, self } = situation;
  const comment = ownComment(issue.comments, 'alert', self);
  const isDouble = signalMemory(situation, 'alert').duplicateOf !== null;
  if (!comment || !isDouble || comment.id <= usedWaysOut(situation)) return null;
  return { kind: 'duplicate', by: self, reason: '', comment: comment.id };
}

/** The comments whose authors may close it that way: on record, so that nobody is looked up twice. */
export function vouchedWaysOut(situation: IncidentSituation): readonly number[] {
  return standingWaysOut(situation).map((command) => command.comment.id);
}

function standingWaysOut(situation: IncidentSituation): readonly Command[] {
  const used = usedWaysOut(situation);
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

/** The comment of the way out that it was closed by before it was reopened: this one and earlier ones count no more. */
function usedWaysOut(situation: IncidentSituation): number {
  const { passedAt, wayOut, spent } = readSignoffMemory(situation);
  const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
  return wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
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
