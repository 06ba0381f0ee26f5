import type { Notified } from '../domain/notify.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readBoardMemory } from './board-memory.js';

/** More than one incident ever needs; the oldest go first. */
const MOST_REMEMBERED = 80;

/**
 * Everything that was told or tried so far, in this run and before. A failure that goes on keeps the time at which it
 * began, so that the board does not change with every try.
 */
export function notifiedSoFar(situation: IncidentSituation): readonly Notified[] {
  const before = readBoardMemory(situation).notified;
  const now = situation.notified.map((one) => before.find((old) => isSame(old, one)) ?? one);
  const kept = before.filter((old) => !now.some((one) => one.key === old.key));
  return [...kept, ...now].slice(-MOST_REMEMBERED);
}

function isSame(old: Notified, one: Notified): boolean {
  return old.key === one.key && old.error === one.error && one.error !== null;
}

/** True once something was told under this key, or under a key that begins with it when it ends in `:`. */
export function wasTold(situation: IncidentSituation, key: string): boolean {
  return notifiedSoFar(situation).some(
    (one) => one.error === null && (key.endsWith(':') ? one.key.startsWith(key) : one.key === key),
  );
}

/** When the pager was told to ring: ISO 8601 UTC; null where it was not. */
export function pagedAt(situation: IncidentSituation): string | null {
  const told = notifiedSoFar(situation).find((one) => one.key === 'page:trigger' && one.error === null);
  return told?.at ?? null;
}
