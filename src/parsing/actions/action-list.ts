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
  /** What lines below it say about it: `owner: @bob`. */
  readonly nested: Nested[];
}

interface Nested {
  readonly words: string;
  /** The item that it is in a list of its own; null for a line without a bullet. */
  readonly item: Item | null;
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
    else if (!opening.bullet && words !== '') addBelow(items, words, line, opening);
  }
  return { actions: items.flatMap(itemActions), noneBecause };
}

function addItem(items: Item[], text: string, line: Line, { at, indent }: Opening): void {
  const boxed = /^\[[ xX]\][ \t]{1,3}/.exec(text.slice(at, at + 8));
  const from = at + (boxed?.[0].length ?? 0);
  const parent = items.at(-1);
  const own: Item = { words: text.slice(from).trimEnd(), line, at: from, indent, nested: [] };
  if (parent && indent >= parent.indent + 2) {
    innermost(parent, indent).nested.push({ words: own.words, place: placeOn(line, from), item: own });
  } else items.push(own);
}

/** The last item of an item's own list where a line with that indent stands under it; else the item. */
function innermost(parent: Item, indent: number): Item {
  const last = parent.nested.at(-1)?.item;
  return last && indent >= last.indent + 2 ? last : parent;
}

/** An indented line below an item that says something about it; other words there are none of its own. */
function addBelow(items: Item[], words: string, line: Line, { at, indent }: Opening): void {
  const parent = items.at(-1);
  const below = { words, place: placeOn(line, at), item: null };
  if (parent && indent >= parent.indent + 2 && isAbout(below)) {
    innermost(parent, indent).nested.push(below);
  }
}

/** The item's action, or those of the list below it where it only heads them: `Short term:`. */
function itemActions(item: Item): readonly ActionRow[] {
  const own = readActionWords(item.words);
  const others = item.nested.flatMap(({ item: one }) => (one && promises(one) ? [one] : []));
  const isAction = others.length === 0 || own.owner !== null || own.due !== null || item.nested.some(isAbout);
  const items = isAction ? [item] : others;
  return items.flatMap((one) => itemAction(one) ?? []);
}

function isAbout(below: Nested): boolean {
  return saidBelow(below).length > 0;
}

/** True for an action with an owner or a day. */
function promises({ words, nested }: Item): boolean {
  const { action, owner, due } = readActionWords(words);
  return action !== '' && (owner !== null || due !== null || nested.some(isAbout));
}

const open = /^(?:tbd|tba|todo|unknown|pending|n\/a)\.?$/i;

function itemAction({ words, line, at, nested }: Item): ActionRow | null {
  const own = readActionWords(words);
  if (
    isEmptyAnswer(own.action) ||
    open.test(own.action) ||
    (own.issue === null && withoutStrike(words) !== null)
  )
    return null;
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
  const { action, owner, due, at } = readActionWords(words);
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
