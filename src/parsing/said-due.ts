import { isDate } from '../domain/time.js';

/** The words of a promise, and the day it is due: `YYYY-MM-DD`. */
export interface SaidDue {
  readonly due: string;
  readonly before: string;
}

const span = /(?:^|\s)in (\d{1,3}|an?|one|two|three|four) (day|week)s?$/i;
const numbers: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 };
const lastDate = /(?:^|\s)(?:by |due )?(\d{4}-\d{2}-\d{2})$/i;

/**
 * Reads the due date at the end of some words: `2026-12-11`, `in 10 days`, `in two weeks`. `reference` (ISO 8601 UTC) is when
 * they were said. Null where they end with nothing of the kind: `11/12/2026` and `next Friday` mean different days to different people.
 */
export function readSaidDue(words: string, reference: string): SaidDue | null {
  const text = words.slice(0, 2000).trimEnd();
  const dated = lastDate.exec(text);
  if (dated?.[1] !== undefined && isDate(dated[1])) return { due: dated[1], before: before(text, dated) };
  const relative = span.exec(text);
  if (!relative) return null;
  const amount = relative[1] as string;
  const count = numbers[amount.toLowerCase()] ?? Number(amount);
  const days = /^week/i.test(relative[2] as string) ? 7 * count : count;
  const at = new Date(Date.parse(reference) + days * 86_400_000);
  return { due: at.toISOString().slice(0, 10), before: before(text, relative) };
}

function before(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index).trim();
}
