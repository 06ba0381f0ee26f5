import type { Splice } from '../../domain/effect.js';
import type { SafeMarkdown } from '../../domain/markdown.js';
import { type NamedTime, namedTimes } from '../../domain/time.js';
import { readReport } from '../../parsing/report/report.js';
import type { Entry } from '../../parsing/time/entry.js';
import { lastCounts } from '../../parsing/time/timeline.js';
import { firstThat, type Paper, paper, waysToAdd, withSection } from './pen.js';

/** A line of the timeline that a command writes. */
export interface NewEntry {
  /** ISO 8601 UTC, to the minute. */
  readonly at: string;
  readonly words: SafeMarkdown;
  /** What the entry names its moment; null for most. */
  readonly name: NamedTime | null;
}

/**
 * Writes an entry into the Timeline: on the empty line that waits for a moment of that name, else in its chronological
 * place. A body that says the same already stays as it is. Null where the line would not be read as what it is, as where a
 * moment whose first entry counts has its time.
 */
export function writeEntry(given: string, entry: NewEntry): string | null {
  const body = withSection(given, 'timeline');
  const place = paper(body, 'timeline');
  if (!place) return null;
  const words = entry.name ? entry.words : unnamed(entry.words);
  const filled = `${minute(entry.at)} – ${words}`;
  const line = `- ${filled}${entry.name ? ` (${entry.name})` : ''}`;
  const isThere = place.lines.some(({ text }) =>
    [line, `- ${entry.name}: ${filled}`].some((same) => same.trimEnd() === text.trimEnd()),
  );
  if (isThere) return given;
  const before = readReport(body);
  if (entry.name && !lastCounts.has(entry.name) && before.report.times[entry.name]?.at) return null;
  const shows = ({ entries, report }: ReturnType<typeof readReport>) =>
    entries.length > before.entries.length &&
    (entry.name === null || sameMinute(report.times[entry.name]?.at ?? null, entry.at)) &&
    namedTimes.every(({ id }) => id === entry.name || report.times[id]?.at === before.report.times[id]?.at);
  const ways = [
    ...waiting(place, entry.name, filled),
    ...inOrder(place, before.entries, entry.at, line),
    ...waysToAdd(place, line),
  ];
  return firstThat(body, ways, shows)?.body ?? null;
}

/** Behind something that shows nothing, brackets are no longer the last of a line, and name no moment. */
function unnamed(words: SafeMarkdown): string {
  return namesIn(words).length > 0 ? `${words}\u2060` : words;
}

/** What a line of the timeline with these words would name its moment. */
export function namesIn(words: SafeMarkdown): readonly NamedTime[] {
  return readReport(`### Timeline\n\n- 2026-01-01T00:00Z – ${words}\n`).entries[0]?.names ?? [];
}

/** `2026-11-20T10:04Z`, as people write times. */
function minute(at: string): string {
  return `${at.slice(0, 16)}Z`;
}

function sameMinute(a: string | null, b: string): boolean {
  return a !== null && a.slice(0, 16) === b.slice(0, 16);
}

/** The skeleton of a report leaves a line for each moment that matters: `- mitigated: `. */
function waiting({ lines }: Paper, name: NamedTime | null, words: string): readonly (readonly Splice[])[] {
  if (name === null) return [];
  const blank = new RegExp(`^[-*+] {1,3}${name}: {0,3}$`, 'i');
  const line = lines.find(({ text, context }) => context === 'text' && blank.test(text));
  if (!line) return [];
  const end = line.text.trimEnd().length;
  return [[{ at: line.from + end, remove: line.text.length - end, insert: ` ${words}` }]];
}

/** Above the first dated line that is later; a table or prose keeps its lines together. */
function inOrder(
  { lines }: Paper,
  entries: readonly Entry[],
  at: string,
  line: string,
): readonly (readonly Splice[])[] {
  const dated = entries.flatMap((entry) => {
    const own = lines.find(({ number }) => number === entry.line);
    return own && /^[-*+] {1,3}[~(*_`[]{0,3}\d{4}-/.test(own.text) ? [{ entry, own }] : [];
  });
  const later = dated.find(({ entry: { moment } }) => moment.at !== null && moment.at > at);
  if (later) return [[{ at: later.own.from, remove: 0, insert: `${line}\n` }]];
  const last = dated.at(-1)?.own;
  if (!last) return [];
  const below = lines.slice(lines.indexOf(last) + 1);
  const wrapped = below.findIndex(({ text }) => !/^[ \t]+\S/.test(text));
  const end = (wrapped > 0 ? below[wrapped - 1] : wrapped < 0 ? below.at(-1) : undefined) ?? last;
  return [[{ at: end.to, remove: 0, insert: `\n${line}` }]];
}
