import type { Kind } from '../../domain/kinds.js';
import { closedLists, type State } from '../../domain/lists.js';
import type { Line } from '../markdown/line.js';
import { type Levels, readLevels } from './severity.js';
import { readDay } from './values.js';
import { openingOf, visible } from './words.js';

/** What a line such as `S3 near-miss, potential S0 · resolved · next review date: none` says. */
export interface StatusLine extends Levels {
  readonly kind: Kind | null;
  readonly state: State | null;
  /** `YYYY-MM-DD`; null where none is said without a colon, behind which it is a fact like others. */
  readonly nextReview: string | null;
  readonly line: number;
  readonly column: number;
}

/** A report has one status line, or a few; a thousand are an attack on the reader's time. */
const MOST = 100;

const beginsWithLevel =
  /^[*_`]{0,3}(?:(?:near[- ]miss|hazard),? (?:\()?)?(?:potential(?:ly)? )?S(?:ev[ -]?)?[0-3](?![\w-])/i;
const parts = /[·•|;,]| [–—/-] /;
const kindBehindLevel = /^(?:S(?:ev[ -]?)?[0-3](?: actual)?(?: as an?)? ?\(?)?(near[- ]miss|hazard)(?!\w)/i;

/** The lines of prose that begin with a level, as people close a report by hand. */
export function statusLines(lines: readonly Line[]): StatusLine[] {
  const found: StatusLine[] = [];
  for (const line of lines) {
    if (found.length === MOST) break;
    if (line.context !== 'text') continue;
    const shown = visible(line.text);
    const { at } = openingOf(shown);
    const words = shown.slice(at, at + 2000);
    if (!beginsWithLevel.test(words)) continue;
    const levels = readLevels(words);
    if (levels.actual.length + levels.potential.length === 0) continue;
    const plain = words.replace(/[*_`]/g, '');
    const says = { kind: kindIn(plain), state: stateIn(plain), nextReview: reviewIn(plain) };
    found.push({ ...levels, ...says, line: line.number, column: at + 1 });
  }
  return found;
}

function kindIn(words: string): Kind | null {
  const match = kindBehindLevel.exec(words);
  if (!match) return null;
  return match[1]?.toLowerCase() === 'hazard' ? 'hazard' : 'near-miss';
}

function stateIn(words: string): State | null {
  for (const part of words.split(parts)) {
    const word = /^[a-z]{4,12}(?![\w-])/i.exec(part.trim())?.[0].toLowerCase();
    const state = closedLists.state.find(({ id }) => id === word);
    if (state) return state.id;
  }
  return null;
}

function reviewIn(words: string): string | null {
  const said = /\bnext review(?: date)?(?: on)? {1,3}([^·•|;,/]{1,40})/i.exec(words)?.[1];
  return said === undefined ? null : readDay(said.trim());
}
