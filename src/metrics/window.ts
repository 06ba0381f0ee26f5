import { SetupError } from '../domain/errors.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { windowWeeks } from '../domain/window-weeks.js';
import { inTime, isBefore, millisecondsOf, utc } from './instants.js';

const WEEK = 7 * 24 * 60 * 60 * 1000;
export const DEFAULT_WEEKS = windowWeeks.usual;

/** The span of time a set of figures speaks of: `from` belongs to it, `to` does not; ISO 8601 UTC. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** Where the figures stand in time: `now` is ISO 8601 with `Z` or an offset, `weeks` a whole number (default 13). */
export interface Standpoint {
  readonly now: string;
  readonly weeks?: number;
}

/** The window `[now − weeks · 7 days, now)`; throws SetupError when `now` or `weeks` is none. */
export function windowOf({ now, weeks = DEFAULT_WEEKS }: Standpoint): Window {
  const to = millisecondsOf(now);
  if (Number.isNaN(to)) {
    throw new SetupError(
      `"${now}" is not a moment; write ISO 8601 with Z or an offset: 2026-11-23T06:00:00Z.`,
    );
  }
  const { least, most } = windowWeeks;
  if (!Number.isInteger(weeks) || weeks < least || weeks > most) {
    throw new SetupError(
      `A window of ${weeks} weeks makes no sense; give a whole number from ${least} to ${most}.`,
    );
  }
  if (to < weeks * WEEK) {
    throw new SetupError(
      `A window of ${weeks} weeks before ${now} begins before 1970, where no ledger reaches.`,
    );
  }
  return { from: utc(to - weeks * WEEK), to: utc(to) };
}

/** How many weeks a window spans. */
export function weeksOf({ from, to }: Window): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / WEEK;
}

/** The records that belong to a window: those declared in it, whenever they were resolved. */
export function declaredIn<R extends { readonly declaredAt: string }>(
  window: Window,
  records: readonly R[],
): readonly R[] {
  return records.filter(({ declaredAt }) => isWithin(window, declaredAt));
}

/** True for an instant from the start of a window on and before its end. */
export function isWithin({ from, to }: Window, at: string): boolean {
  return !isBefore(at, from) && isBefore(at, to);
}

/** Compares by declaration, to sort the earliest first; of two at the same moment the lower number came first. */
export function byDeclaration(a: Declared, b: Declared): number {
  return inTime(a.declaredAt, b.declaredAt) || a.number - b.number;
}

type Declared = Pick<LedgerRecord, 'declaredAt' | 'number'>;
