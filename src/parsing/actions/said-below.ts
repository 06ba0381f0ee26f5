import { further, type WordPlace } from '../places.js';
import { kebab } from '../report/words.js';
import { type Column, columnOf } from './action-table.js';
import type { ActionWords } from './action-words.js';

/** One thing that a line below an action says about it. */
export interface Below {
  readonly column: Column;
  readonly value: string;
  readonly place: WordPlace;
}

const label = /^[*_]{0,3}([a-z][a-z -]{1,20}?)[*_]{0,3} ?:[*_]{0,3} {0,3}(?=\S)/i;

/** What such a line says: `**Owner:** @bob`, or `@bob, due 2026-03-01` and nothing else; `place` is that of its words. */
export function saidBelow(
  { action, owner, due, at }: ActionWords,
  words: string,
  place: WordPlace,
): readonly Below[] {
  if (action === '' && (owner !== null || due !== null)) {
    return [
      ...(owner === null ? [] : [belowAt('owner', owner, further(place, at.owner ?? 0))]),
      ...(due === null ? [] : [belowAt('due', due, further(place, at.due ?? 0))]),
    ];
  }
  const match = label.exec(words);
  const column = match ? columnOf(kebab(match[1] as string)) : null;
  if (!match || !column || column === 'action') return [];
  const from = match[0].length;
  return [belowAt(column, words.slice(from), further(place, from))];
}

function belowAt(column: Column, value: string, place: WordPlace): Below {
  return { column, value, place };
}
