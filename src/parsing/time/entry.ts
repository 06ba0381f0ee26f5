import type { Finding } from '../../domain/finding.js';
import type { Moment, NamedTime } from '../../domain/time.js';
import { quoted } from '../../redaction/quoted.js';
import type { WordPlace } from '../places.js';
import { startsWithDigit } from './date.js';
import { type MomentReading, readMoment } from './moment.js';
import { momentFinding } from './moment-findings.js';
import { nameOf, namingBehindTab, namingOf } from './named-times.js';
import { placeIn, type Statement } from './statements.js';

/** One line of a timeline. */
export interface Entry {
  readonly moment: Moment;
  /** What the entry calls its moment; empty for most. */
  readonly names: readonly NamedTime[];
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** A statement read as an entry; null where it is none, with what there is to say all the same. */
export interface EntryReading {
  readonly entry: Entry | null;
  readonly finding: Finding | null;
}

const nothing: EntryReading = { entry: null, finding: null };

/** What is behind the time: qualifiers after a comma or in brackets, the separator, the event. */
const separator = /^(?: ?[,([][^–—:]{0,60}?)? ?(?:[–—:|]| - )[ \t]{0,3}/;
const notYet = /^(?:pending|tbd|tba|n\/a|not yet|no|none|-|–)(?![\w/])/i;
/** In the place of a time they say that it has not happened; `no` and `none` begin other sentences there. */
const still = /^(?:pending|tbd|tba|not yet)(?![\w/])/i;
const nameFirst =
  /^[*_]{0,3}([a-z][a-z -]{2,40}?)[*_]{0,3}(?: at| on)?(?:(:)[*_]{0,3}(?=\s|$)| ?\|| [–—-](?= )| ?\((?=~?\d)| (?=~?\d|[a-z]{3,9}\.? \d{1,2},? \d{4}))/i;

const marks = /^[*_`[(]{1,3}(?=[\d~≈\p{L}])/u;

/** Reads a statement as an entry: its moment, what it calls it, and the event. */
export function readEntry(statement: Statement): EntryReading {
  const { day, listed, zone } = statement;
  const offset = zone?.offset ?? null;
  const own = day ? statement.words.replace(/^[*_`]{1,3}/, '') : statement.words;
  const words = day ? `${day} ${own}` : own;
  const placeOf = (rest: string) => placeIn(statement, statement.words.length - rest.length);
  const named = startsWithDigit(words) ? null : nameFirst.exec(words);
  const name = nameOf(named?.[1] ?? '');
  if (named && name) {
    const value = words.slice(named[0].length).trimStart();
    const place = placeOf(value);
    const read = namedEntry({ name, value: value.trimEnd(), place, isLabel: named[2] !== undefined, offset });
    if (read) return read;
  }
  if (still.test(words.replace(marks, ''))) return nothing;
  const moment = unmarkedMoment(words, offset);
  const behind = moment.rest.replace(/^[*_`\])]{1,3}/, '');
  const text = behind.replace(separator, '').trim();
  const naming = namingBehindTab(own) ?? namingOf(behind, text);
  const isNamed = naming.names.length > 0;
  const isTold = listed
    ? moment.stated || isNamed
    : moment.at !== null || isBadDate(moment) || (moment.stated && isNamed && naming.inBrackets);
  if (!isTold) return nothing;
  const place = placeOf(own.replace(marks, ''));
  return entryOf(moment, naming.names, text, place, naming.doubtful);
}

/** Reads the moment behind marks such as `**`; words that tell no time keep theirs, since they may mark a name. */
function unmarkedMoment(words: string, offset: number | null): MomentReading {
  const plain = words.replace(marks, '');
  const moment = readMoment(plain, { offset });
  return moment.stated || plain === words ? moment : readMoment(words, { offset });
}

function entryOf(
  moment: MomentReading,
  names: readonly NamedTime[],
  text: string,
  place: WordPlace,
  doubtful = false,
): EntryReading {
  const { at, precision } = moment;
  const approximate = moment.approximate || doubtful;
  const tellsOrderOnly = moment.problem === 'time-without-date' && names.length === 0;
  const finding = tellsOrderOnly ? null : momentFinding(moment, 'timeline', place);
  return { entry: { moment: { at, precision, approximate }, names, text, ...place }, finding };
}

function isBadDate({ problem }: MomentReading): boolean {
  return problem === 'ambiguous-date' || problem === 'impossible-date';
}

interface Naming {
  readonly name: NamedTime;
  readonly value: string;
  readonly place: WordPlace;
  readonly isLabel: boolean;
  readonly offset: number | null;
}

/**
 * Reads `detected: 2026-11-20T10:04Z`. What is blank or `pending` has not happened; `unknown` has, nobody knows when; other
 * words behind a colon are no time. Null when the statement only begins with the name's word.
 */
function namedEntry({ name, value, place, isLabel, offset }: Naming): EntryReading | null {
  if (value === '' || notYet.test(value)) return isLabel ? nothing : null;
  const moment = readMoment(value, { offset });
  if (moment.stated) return entryOf(moment, [name], moment.rest.replace(separator, '').trim(), place);
  if (!isLabel) return null;
  const message = `${quoted(value)} is no time for “${name}”. Write 2026-11-20T10:04Z, a day, “unknown” or “pending”.`;
  return {
    entry: null,
    finding: { rule: 'unknown-value', level: 'warning', field: 'timeline', ...place, message },
  };
}
