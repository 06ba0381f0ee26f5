import { RECORD_LABEL } from '../domain/labels.js';
import type { RefusedWayOut, WayOut } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { isVouched } from './rights.js';
import { readSignoffMemory } from './signoff-memory.js';

const kinds: Readonly<Record<RefusedWayOut['name'], WayOut['kind']>> = {
  dismiss: 'dismissed',
  duplicate: 'duplicate',
  'close-unsigned': 'unsigned',
};

/**
 * `/dismiss reason` or `/duplicate #12` by someone with triage rights, `/close-unsigned reason` by a maintainer; the latest
 * wins, `/revoke` takes one's own back, and what an incident was closed by before it was reopened counts no more.
 */
export function findWayOut(situation: IncidentSituation): WayOut | null {
  const last = asked(situation)
    .filter(({ refused }) => refused === null)
    .at(-1);
  if (!last) return null;
  const { name, command } = last;
  return { kind: kinds[name], by: command.by, reason: command.argument, comment: command.comment.id };
}

/** Those that were asked for and do not count, each with the reason. */
export function refusedOnes(situation: IncidentSituation): readonly RefusedWayOut[] {
  return asked(situation).flatMap(({ name, command, refused }) =>
    refused === null ? [] : [{ by: command.by, name, reason: refused }],
  );
}

/** The comments whose authors may close it that way: on record, so that nobody is looked up twice. */
export function vouchedWaysOut(situation: IncidentSituation): readonly number[] {
  return asked(situation).flatMap(({ command, refused }) => (refused === null ? [command.comment.id] : []));
}

/** The number that the last `/duplicate` names; null where there is none. */
export function duplicateOf(situation: IncidentSituation): number | null {
  const last = readCommands(situation.issue.comments)
    .filter((command) => command.name === 'duplicate')
    .at(-1);
  return last ? otherNumber(last) : null;
}

interface Asked {
  readonly name: RefusedWayOut['name'];
  readonly command: Command;
  readonly refused: RefusedWayOut['reason'] | null;
}

function asked(situation: IncidentSituation): readonly Asked[] {
  const used = usedUpTo(situation);
  const commands = readCommands(situation.issue.comments);
  return commands.flatMap((command, index): readonly Asked[] => {
    const name = nameOf(command);
    if (name === null || isTakenBack(command, commands.slice(index + 1))) return [];
    const refused = command.comment.id <= used ? 'used-up' : refusalOf(name, command, situation);
    return [{ name, command, refused }];
  });
}

function nameOf({ name }: Command): RefusedWayOut['name'] | null {
  return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned' ? name : null;
}

function usedUpTo(situation: IncidentSituation): number {
  const { passedAt, wayOut, spent } = readSignoffMemory(situation);
  const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
  return wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
}

/** A dismissal and a closing without signatures give their reason, a duplicate the number of the other report. */
function refusalOf(
  name: RefusedWayOut['name'],
  command: Command,
  situation: IncidentSituation,
): Asked['refused'] {
  if (!isVouched(command, situation)) return 'no-rights';
  if (name !== 'duplicate') return command.argument === '' ? 'no-reason' : null;
  return isAnotherReport(otherNumber(command), situation) ? null : 'no-other';
}

function otherNumber({ argument }: Command): number | null {
  const match = /^#(\d{1,9})\b/.exec(argument);
  return match ? Number(match[1]) : null;
}

/** A duplicate is one of another record of ours, and not of one that calls itself a duplicate of this one. */
function isAnotherReport(number: number | null, { issue, named }: IncidentSituation): boolean {
  const other = named.find((one) => one.number === number);
  if (!other || number === issue.number || !other.labels.includes(RECORD_LABEL)) return false;
  return !readCommands(other.comments).some(
    (command) => command.name === 'duplicate' && otherNumber(command) === issue.number,
  );
}

function isTakenBack({ by }: Command, later: readonly Command[]): boolean {
  return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
}
