import { type ActionIssue, type Comment, isOwn } from '../domain/issue.js';
import { RECORD_LABEL } from '../domain/labels.js';
import type { RefusedWayOut, WayOut } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';
import { isVouched } from './rights.js';
import { signalMemory } from './signal-memory.js';
import { hasPassed, readSignoffMemory } from './signoff-memory.js';

/** A reason has a letter or a digit, in any script: what nobody sees tells nothing. */
const REASON = /[\p{L}\p{N}]/u;
const DISMISSAL = /^(?:false[- ]alarm|test)(?![\w-])/i;

const kinds: Readonly<Record<RefusedWayOut['name'], WayOut['kind']>> = {
  dismiss: 'dismissed',
  duplicate: 'duplicate',
  'close-unsigned': 'unsigned',
};

/**
 * `/dismiss false-alarm reason` or `/duplicate #12` by someone with triage rights, `/close-unsigned reason` by a maintainer;
 * the latest wins, `/revoke` takes one's own back, and what an incident was closed by before it was reopened counts no more.
 */
export function findWayOut(situation: IncidentSituation): WayOut | null {
  const last = asked(situation)
    .filter(({ refused }) => refused === null)
    .at(-1);
  if (!last) return doubleOf(situation);
  const { name, command } = last;
  return { kind: kinds[name], by: command.by, reason: command.argument, comment: command.comment.id };
}

/** What a race opened twice, and the run that did it closed at once: its comment is the record. */
function doubleOf(situation: IncidentSituation): WayOut | null {
  const { issue, self } = situation;
  const comment = ownComment(issue.comments, 'alert', self);
  const isDouble = signalMemory(situation, 'alert').duplicateOf !== null;
  if (!comment || !isDouble || isUsedUp(comment, situation)) return null;
  return { kind: 'duplicate', by: self, reason: '', comment: comment.id };
}

/** True for a way out that does not count, among those of its comment with its name. */
export function isRefusedWayOut(situation: IncidentSituation, { name, comment }: Command): boolean {
  return asked(situation).some(
    (one) => one.refused !== null && one.name === name && one.command.comment.id === comment.id,
  );
}

/** Those that were asked for and do not count, each with the reason. */
export function refusedOnes(situation: IncidentSituation): readonly RefusedWayOut[] {
  return asked(situation).flatMap(({ name, command, refused }) =>
    refused === null ? [] : [{ by: command.by, name, reason: refused }],
  );
}

/**
 * The comments whose authors may close it that way: on record, so that nobody is looked up twice. A comment that also asks for
 * what its author may not is looked up each time.
 */
export function vouchedWaysOut(situation: IncidentSituation): readonly number[] {
  const all = asked(situation);
  const isUnfounded = (id: number) =>
    all.some(({ command, refused }) => command.comment.id === id && refused === 'no-rights');
  return all.flatMap(({ command: { comment }, refused }) =>
    refused === null && !isUnfounded(comment.id) ? [comment.id] : [],
  );
}

/** A way out as our comment remembers it: people's words stay in their own comments, but for the number of the other report. */
export function keptWayOut(wayOut: WayOut, { issue }: IncidentSituation): WayOut {
  const number = wayOut.kind === 'duplicate' ? otherNumber(wayOut.reason, issue) : null;
  return { ...wayOut, reason: number === null ? '' : `#${number}` };
}

/** The number that the last `/duplicate` names; null where there is none. */
export function duplicateOf(situation: IncidentSituation): number | null {
  const last = readCommands(situation.issue.comments)
    .filter((command) => command.name === 'duplicate')
    .at(-1);
  return last ? otherNumber(last.argument, situation.issue) : null;
}

interface Asked {
  readonly name: RefusedWayOut['name'];
  readonly command: Command;
  readonly refused: RefusedWayOut['reason'] | null;
}

function asked(situation: IncidentSituation): readonly Asked[] {
  const commands = readCommands(situation.issue.comments);
  return commands.flatMap((command, index): readonly Asked[] => {
    const name = nameOf(command);
    if (name === null || isTakenBack(command, commands.slice(index + 1))) return [];
    const refused = isUsedUp(command.comment, situation) ? 'used-up' : refusalOf(name, command, situation);
    return [{ name, command, refused }];
  });
}

function nameOf({ name }: Command): RefusedWayOut['name'] | null {
  return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned' ? name : null;
}

/** True for what an incident was closed by before: our comment remembers it, and GitHub tells who closed and reopened it since. */
function isUsedUp({ id, createdAt }: Comment, situation: IncidentSituation): boolean {
  const { issue, self } = situation;
  const closing = issue.stateChanges.findIndex(({ to, at }) => to === 'closed' && at >= createdAt);
  const later = closing < 0 ? [] : issue.stateChanges.slice(closing);
  const wasReopened = later.some(({ to, by, isBot }) => to === 'open' && !isOwn(by, isBot, self));
  return wasReopened || id <= usedUpTo(situation);
}

function usedUpTo(situation: IncidentSituation): number {
  const { passedAt, wayOut, spent } = readSignoffMemory(situation);
  const wasReopened = passedAt !== null && passedAt !== situation.issue.closedAt;
  return wasReopened ? Math.max(spent, wayOut?.comment ?? 0) : spent;
}

/** A dismissal says what it was instead, a closing without signatures why, a duplicate the number of the other report. */
function refusalOf(
  name: RefusedWayOut['name'],
  command: Command,
  situation: IncidentSituation,
): Asked['refused'] {
  if (!isVouched(command, situation)) return 'no-rights';
  if (name === 'duplicate')
    return isAnotherReport(otherNumber(command.argument, situation.issue), situation) ? null : 'no-other';
  const isGiven = name === 'dismiss' ? DISMISSAL.test(command.argument) : REASON.test(command.argument);
  return isGiven ? null : 'no-reason';
}

/** `#12`, `12` or the link of an issue in the repository of the one it was said on, as browsers give it. */
function otherNumber(words: string, { url }: Pick<ActionIssue, 'url'>): number | null {
  const here = url.slice(0, url.lastIndexOf('/') + 1);
  const rest = words.startsWith(here) ? words.slice(here.length) : words.replace(/^#/, '');
  const match = /^(\d{1,9})(?!\w|\.\w)/.exec(rest);
  return match ? Number(match[1]) : null;
}

/** A duplicate is one of another record of ours, and not of one that is called, by however many steps, a duplicate of this one. */
function isAnotherReport(number: number | null, { issue, named, self }: IncidentSituation): boolean {
  const other = named.find((one) => one.number === number);
  if (!other || number === issue.number || !other.labels.includes(RECORD_LABEL)) return false;
  const reached = reachedFrom([other.number], named, self);
  return !reached.isCutOff && !reached.numbers.includes(issue.number);
}

/** A row of duplicates is followed so far; one that goes on is none that anybody made in earnest. */
export const LONGEST_CHAIN = 10;

/**
 * Where duplicates lead: of these, what they are called a duplicate of, by whomever, and so on. All that is asked for on another
 * record counts, since which of it holds there would take the rights of everybody who asked.
 */
function reachedFrom(
  from: readonly number[],
  named: readonly ActionIssue[],
  self: string,
): { readonly numbers: readonly number[]; readonly isCutOff: boolean } {
  let numbers = from;
  let last = from;
  for (let step = 0; step < LONGEST_CHAIN && last.length > 0; step += 1) {
    const called = last.flatMap((number) =>
      calledDuplicateOf(
        named.find((one) => one.number === number),
        self,
      ),
    );
    last = [...new Set(called)].filter((number) => !numbers.includes(number));
    numbers = [...numbers, ...last];
  }
  return { numbers, isCutOff: last.length > 0 };
}

function calledDuplicateOf(record: ActionIssue | undefined, self: string): readonly number[] {
  if (!record) return [];
  const commands = readCommands(record.comments);
  const said = commands.filter(
    (command, index) => command.name === 'duplicate' && !isTakenBack(command, commands.slice(index + 1)),
  );
  return [...said.map(({ argument }) => argument), ...closedWith(record, self)].flatMap(
    (words) => otherNumber(words, record) ?? [],
  );
}

/** What a record that is closed as a duplicate was called then: its comment may be gone, edited or revoked since. */
function closedWith(record: ActionIssue, self: string): readonly string[] {
  const memory = readSignoffMemory({ issue: record, self });
  const { wayOut } = memory;
  return wayOut?.kind === 'duplicate' && hasPassed({ issue: record }, memory) ? [wayOut.reason] : [];
}

/** The further records that the last `/duplicate` leads to and that were not looked up yet. */
export function furtherDuplicates(situation: IncidentSituation): readonly number[] {
  const { issue, named, self } = situation;
  const first = duplicateOf(situation);
  const known = [issue.number, ...named.map((one) => one.number)];
  const reached = first === null ? [] : reachedFrom([first], named, self).numbers;
  return reached.includes(issue.number) ? [] : reached.filter((number) => !known.includes(number));
}

function isTakenBack({ by }: Command, later: readonly Command[]): boolean {
  return later.some((command) => command.name === 'revoke' && command.by.toLowerCase() === by.toLowerCase());
}
