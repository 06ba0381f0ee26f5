import type { Kind } from '../domain/kinds.js';
import { closedLists, type State } from '../domain/lists.js';
import type { Line } from './lines.js';
import { type Levels, readLevels } from './severity.js';
import { openingOf, visible } from './words.js';

/** What a line such as `S3 near-miss, potential S0 · resolved · next review date: none` says. */
export interface StatusLine extends Levels {
  readonly kind: Kind | null;
  readonly state: State | null;
  readonly line: number;
}

const beginsWithLevel = /^(?:[*_`]{0,3}S[0-3](?![\w-])|[*_`]{0,3}potential(?:ly)? S[0-3](?!\w))/i;
const parts = /[·•|;,]| [–—-] /;
const kindBehindLevel = /^S[0-3](?: actual)?(?: as an?)? ?\(?(near[- ]miss|hazard)(?!\w)/i;

/** The lines of prose that begin with a level, as people close a report by hand. */
export function statusLines(lines: readonly Line[]): StatusLine[] {
  return lines.flatMap((line) => {
    if (line.context !== 'text') return [];
    const shown = visible(line.text);
    const words = shown.slice(openingOf(shown).at).slice(0, 2000);
    if (!beginsWithLevel.test(words)) return [];
    const plain = words.replace(/[*_`]/g, '');
    return [{ ...readLevels(words), kind: kindIn(plain), state: stateIn(plain), line: line.number }];
  });
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
