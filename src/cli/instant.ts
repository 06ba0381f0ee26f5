import { SetupError } from '../domain/errors.js';
import { windowWeeks } from '../domain/window-weeks.js';
import { millisecondsOf } from '../metrics/instants.js';

/** The value of an option that is an instant, as ISO 8601 UTC. Throws SetupError when it names no zone or no real day. */
export function instant(text: string, option: string): string {
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(text) ||
    Number.isNaN(millisecondsOf(text))
  ) {
    throw new SetupError(
      `--${option} must be an instant with its zone, such as 2026-11-20T10:04:00Z; it is “${text}”.`,
    );
  }
  return new Date(text).toISOString();
}

/** The value of an option that is a number of weeks within the bounds of `windowWeeks`. Throws SetupError when it is none. */
export function wholeWeeks(value: unknown, otherwise: number): number {
  if (value === undefined) return otherwise;
  const weeks = Number(value);
  const { least, most } = windowWeeks;
  if (!Number.isInteger(weeks) || weeks < least || weeks > most)
    throw new SetupError(`--weeks must be a whole number from ${least} to ${most}; it is “${value}”.`);
  return weeks;
}
