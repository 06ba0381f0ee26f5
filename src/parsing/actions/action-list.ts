import type { ActionKind } from '../../domain/lists.js';
import type { ActionRow } from '../../domain/report.js';
import { withoutStrike } from '../markdown/boxes.js';
import type { Line } from '../markdown/line.js';
import { further, placeOn, type WordPlace } from '../places.js';
import { readChoice } from '../report/choices.js';
import { readPerson } from '../report/people.js';
import { readDue } from '../report/values.js';
import { isEmptyAnswer, kebab, type Opening, openingOf, visible } from '../report/words.js';
import { type Column, columnOf } from './action-table.js';
import { readActionWords } from './action-words.js';
import { isNone, reasonForNone } from './none-because.js';
import { plainWords } from './plain-words.js';

interface Item {
  readonly words: string;
  readonly line: Line;
  readonly at: number;
  readonly indent: number;
  /** What nested lines say about it: `owner: @bob`. */
  readonly nested: Nested[];
}

interface Nested {
  readonly words: string;
  readonly place: WordPlace;
}

/** The actions of a list but those struck out as a whole, each with what its nested lines say; and the reason where a line says `none, because …`. */
export function listActions(
  lines: readonly Line[],
  most: number,
): { readonly actions: readonly ActionRow[]; readonly noneBecause: string | null } {
  const items: Item[] = [];
  let noneBecause: string | null = null;
  for (const line of lines) {
    if (line.context !== 'text') continue;
    const text = visible(line.text);
    const opening = openingOf(text);
    const words = text.slice(opening.at).trim();
    if (isNone(words)) noneBecause ??= reasonForNone(words);
    else if (opening.bullet && items.length < most) addItem(items, text, line, opening);
  }
  return { actions: items.flatMap((item) => itemAction(item) ?? []), noneBecause };
}

function addItem(items: Item[], text: string, line: Line, { at, indent }: Opening): void {
  const boxed = /^\[[ xX]\][ \t]{1,3}/.exec(text.slice(at, at + 8));
  const from = at + (boxed?.[0].length ?? 0);
  const parent = items.at(-1);
  const words = text.slice(from).trimEnd();
  if (parent && indent >= parent.indent + 2) parent.nested.push({ words, place: placeOn(line, from) });
  else items.push({ words, line, at: from, indent, nested: [] });
}

function itemAction({ words, line, at, nested }: Item): ActionRow | null {
  const own = readActionWords(words);
  if (isEmptyAnswer(own.action) || (own.issue === null && withoutStrike(words) !== null)) return null;
  const below = nested.flatMap(saidBelow);
  const said = (column: Column) => below.find((one) => one.column === column);
  const [kind, owner, due] = [said('kind'), said('owner'), said('due')];
  const on = (offset: number) => placeOn(line, at + offset);
  const action = on(own.at.action);
  return {
    action: plainWords(nested.length > 0 ? own.action.replace(/:(?=[*_]{0,2}$)/, '') : own.action),
    kind: own.kind ?? (readChoice(kind?.value ?? '', 'action-kind') as ActionKind | null),
    owner: readPerson(own.owner ?? owner?.value ?? ''),
    due: own.due ?? readDue(due?.value ?? ''),
    issue: own.issue,
    line: line.number,
    places: {
      action,
      owner: (own.at.owner === null ? owner?.place : on(own.at.owner)) ?? action,
      due: (own.at.due === null ? due?.place : on(own.at.due)) ?? action,
    },
    end: line.from + at + own.end,
  };
}

interface Below {
  readonly column: Column;
  readonly value: string;
  readonly place: WordPlace;
}

const label = /^[*_]{0,3}([a-z][a-z -]{1,20}?)[*_]{0,3} ?:[*_]{0,3} {0,3}(?=\S)/i;

/** What a nested line says: `**Owner:** @bob`, or `@bob, due 2026-03-01` and nothing else. */
function saidBelow({ words, place }: Nested): readonly Below[] {
  const match = label.exec(words);
  const column = match ? columnOf(kebab(match[1] as string)) : null;
  if (match && column) {
    const from = match[0].length;
    return [{ column, value: words.slice(from), place: further(place, from) }];
  }
  const { action, owner, due, at } = readActionWords(words);
  if (action !== '') return [];
  return [
    ...(owner === null
      ? []
      : [{ column: 'owner' as const, value: owner, place: further(place, at.owner ?? 0) }]),
    ...(due === null ? [] : [{ column: 'due' as const, value: due, place: further(place, at.due ?? 0) }]),
  ];
}
