import type { Effect } from '../domain/effect.js';
import { type Finding, nowhere } from '../domain/finding.js';
import { inTurn } from '../domain/in-turn.js';
import type { ActionIssue } from '../domain/issue.js';
import { RECORD_LABEL } from '../domain/labels.js';
import type { LedgerRecord } from '../domain/ledger.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';
import { isOnRecord } from './call.js';
import { respond } from './respond.js';

/**
 * True when an incident is not as an event would have left it: one was dropped, a gate was passed by, an action is out of
 * step. Judged without anybody's rights, so that a closer look may find nothing to do.
 */
export function isOutOfStep(situation: IncidentSituation): boolean {
  return isOnRecord(situation) && respond(situation).some((effect) => !isReminders(effect, situation));
}

/** What reminding takes along: the board of an open incident, and who is told. */
function isReminders(effect: Effect, { issue }: IncidentSituation): boolean {
  if (issue.state === 'closed') return false;
  return (
    effect.kind === 'notify' || (effect.kind === 'comment' && effect.key === 'board' && effect.id !== null)
  );
}

/**
 * What the ledger knows as open and the read of the issues did not bring along. Of more than `most` the newest half of that stays, and
 * the others take turns by `now` (ISO 8601 UTC): the ledger is behind by a week, so that many that are none of these lie between.
 */
export function unseen(
  records: readonly LedgerRecord[],
  seen: readonly number[],
  most: number,
  now: string,
): readonly number[] {
  const numbers = records
    .filter((record) => record.closedAt === null && !seen.includes(record.number))
    .map((record) => record.number)
    .sort((a, b) => b - a);
  if (numbers.length <= most) return numbers;
  const half = Math.ceil(most / 2);
  const rest = numbers.slice(half);
  const from = inTurn(rest.length, now);
  return [...numbers.slice(0, half), ...[...rest.slice(from), ...rest].slice(0, most - half)];
}

/** Of the unseen, those that stand there without our label, or closed by a closing that the gate did not let pass. */
export function stripped(found: readonly ActionIssue[], self: string): readonly number[] {
  return found
    .filter((one) => !one.labels.includes(RECORD_LABEL) || (one.state === 'closed' && !hasPassed(one, self)))
    .map(({ number }) => number);
}

function hasPassed({ comments, closedAt }: ActionIssue, self: string): boolean {
  const memory = readMemory(ownComment(comments, 'signoff', self), self) as { passedAt?: unknown } | null;
  return closedAt !== null && memory?.passedAt === closedAt;
}

/** What GitHub gives no way to hold: incidents that are gone from the repository without a sign-off. */
export function leftUnsigned(asked: readonly number[], found: readonly ActionIssue[]): readonly Finding[] {
  return asked
    .filter((number) => !found.some((one) => one.number === number))
    .map((number) => ({
      rule: 'left-unsigned',
      level: 'warning',
      field: null,
      ...nowhere,
      message: `Incident #${number} stands in the ledger as open and is gone from the repository: deleted, transferred or converted. It was left unsigned. If that was right, say so on another incident; the ledger keeps its record.`,
    }));
}
