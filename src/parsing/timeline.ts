import type { Finding } from '../domain/finding.js';
import { type Moment, type NamedTime, noTimes, type Times } from '../domain/time.js';
import type { Line } from './lines.js';
import { type MomentReading, readMoment } from './moment.js';
import { momentFinding } from './moment-findings.js';
import { nameOf, namingOf } from './named-times.js';
import { tablesOn } from './tables.js';
import { openingOf, visible } from './words.js';

/** One line of a timeline. */
export interface Entry {
  readonly moment: Moment;
  /** What the entry calls its moment; empty for most. */
  readonly names: readonly NamedTime[];
  readonly text: string;
  readonly line: number;
}

export interface TimelineReading {
  readonly times: Times;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** What is behind the time: qualifiers after a comma or in brackets, the separator, the event. */
const separator = /^(?: ?[,(][^–—:]{0,60}?)? ?(?:[–—:|]| - )[ \t]{0,3}/;
const notYet = /^(?:pending|tbd|tba|n\/a|not yet|no|none)(?![\w/])/i;
const nameFirst = /^[*_]{0,3}([a-z][a-z -]{2,40})[*_]{0,3}[:|][*_]{0,3}(?:\s|$)/i;

/**
 * Reads dated lines (list items, table rows, prose that begins with a date) and the moments that have a name: in closing
 * brackets, right behind the time, or before it (`- detected: 2026-11-20T10:04Z`).
 */
export function readTimeline(lines: readonly Line[]): TimelineReading {
  const entries: Entry[] = [];
  const findings: Finding[] = [];
  for (const { words, line, listed } of statements(lines)) {
    const read = entryOf(words, line, listed);
    if (!read) continue;
    entries.push(read.entry);
    const isOnlyOrder = read.moment.problem === 'time-without-date' && read.entry.names.length === 0;
    const finding = isOnlyOrder ? null : momentFinding(read.moment, 'timeline', line);
    if (finding) findings.push(finding);
  }
  return { times: timesOf(entries), entries, findings };
}

/** Entries as one string each: an item with the lines it is wrapped over, a table row with its cells joined. */
function statements(lines: readonly Line[]): { words: string; line: number; listed: boolean }[] {
  const { tables, others } = tablesOn(lines);
  const rows = tables.flatMap((table) =>
    table.rows.map(({ line, cells }) => ({
      words: cells.map((cell) => cell.words).join(' | '),
      line: line.number,
      listed: true,
    })),
  );
  const items: { words: string[]; line: number; listed: boolean }[] = [];
  let last = 0;
  for (const line of others) {
    const text = visible(line.text);
    const { at, indent, bullet } = openingOf(text);
    if (line.context !== 'text' || line.heading || at === text.length) continue;
    const words = text
      .slice(at)
      .replace(/^\[[ xX]\] /, '')
      .trim();
    const wrapped = !bullet && indent > 0 && last === line.number - 1 && !/^[~≈]?\d/.test(words);
    if (wrapped) items.at(-1)?.words.push(words);
    else items.push({ words: [words], line: line.number, listed: bullet });
    last = line.number;
  }
  const listed = items.map((item) => ({ ...item, words: item.words.join(' ') }));
  return [...listed, ...rows].sort((a, b) => a.line - b.line);
}

function entryOf(
  words: string,
  line: number,
  listed: boolean,
): { entry: Entry; moment: MomentReading } | null {
  const named = nameFirst.exec(words);
  const name = named ? nameOf(named[1] as string) : null;
  if (named && name) return skeletonEntry(name, words.slice(named[0].length).trim(), line);
  const moment = readMoment(words.replace(/^[*_`[(]{1,3}(?=[\d~])/, ''));
  if (!listed && moment.at === null && !isBadDate(moment)) return null;
  const text = moment.rest
    .replace(/^[*_`\])]{1,3}/, '')
    .replace(separator, '')
    .trim();
  const naming = namingOf(text);
  if (!moment.stated && naming.names.length === 0) return null;
  const { at, precision } = moment;
  const approximate = moment.approximate || naming.doubtful;
  return { entry: { moment: { at, precision, approximate }, names: naming.names, text, line }, moment };
}

function isBadDate({ problem }: MomentReading): boolean {
  return problem === 'ambiguous-date' || problem === 'impossible-date';
}

/** `- mitigated: pending` has not happened; `- detected: unknown` has, nobody knows when. */
function skeletonEntry(
  name: NamedTime,
  value: string,
  line: number,
): { entry: Entry; moment: MomentReading } | null {
  if (value === '' || notYet.test(value)) return null;
  const moment = readMoment(value);
  const { at, precision, approximate, stated } = moment;
  if (!stated) return null;
  const text = moment.rest.replace(separator, '').trim();
  return { entry: { moment: { at, precision, approximate }, names: [name], text, line }, moment };
}

/** A mitigation or resolution that was entered again did not hold the first time, so their last entry counts. */
const lastCounts: ReadonlySet<NamedTime> = new Set(['mitigated', 'resolved', 'verified']);

function timesOf(entries: readonly Entry[]): Times {
  const times: Record<NamedTime, Moment | null> = { ...noTimes };
  for (const { moment, names } of entries) {
    for (const name of names) {
      const before = times[name];
      const isBetter = !before?.at || (lastCounts.has(name) && moment.at !== null);
      if (!before || (isBetter && moment.at !== null)) times[name] = moment;
    }
  }
  return times;
}
