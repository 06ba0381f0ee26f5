import type { SafeMarkdown } from '../domain/markdown.js';
import { RECURS_WITHIN_DAYS } from '../metrics/recurrence.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, ours, safe } from './safe.js';
import { issue } from './weekly-words.js';

const MOST = 20;

/** What happened again: the same system and failure mode within 90 days. */
export function recurrenceSection({ details, records }: Weekly): SafeMarkdown {
  const { recurred, comparable, leftOut, pairs } = details.recurrence;
  const byNumber = new Map(records.map((record) => [record.number, record]));
  const link = (number: number) => {
    const record = byNumber.get(number);
    return record ? issue(record) : safe`${number}`;
  };
  const lines = pairs
    .slice(0, MOST)
    .map(({ number, after }) => safe`- ${link(number)}, after ${link(after)}`);
  const rest = pairs.length > MOST ? [ours(`- and ${pairs.length - MOST} more, in details.json`)] : [];
  const said = safe`**${recurred} of ${comparable}** incidents came within ${RECURS_WITHIN_DAYS} days of an earlier one of the same system and failure mode; ${leftOut} name no system or no failure mode and cannot be told.`;
  const parts = [safe`## What happened again`, said];
  return joinSafe(lines.length === 0 ? parts : [...parts, joinSafe([...lines, ...rest], '\n')], '\n\n');
}
