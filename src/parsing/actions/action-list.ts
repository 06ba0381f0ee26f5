import type { ActionKind } from '../../domain/lists.js';
import type { ActionRow } from '../../domain/report.js';
import { withoutStrike } from '../markdown/boxes.js';
import type { Line } from '../markdown/line.js';
import { placeOn, type WordPlace } from '../places.js';
import { readChoice } from '../report/choices.js';
import { readPerson } from '../report/people.js';
import { readDue } from '../report/values.js';
import { isEmptyAnswer, type Opening, openingOf, visible } from '../report/words.js';
import type { Column } from './action-table.js';
import { type ActionWords, readActionWords } from './action-words.js';
import { isNone, reasonForNone } from './none-because.js';
import { plainWords } from './plain-words.js';
import { type Below, saidBelow } from './said-below.js';

interface Item {
  readonly words: string;
  readonly own: ActionWords;
  readonly line: Line;
  readonly at: number;
  readonly indent: number;
  readonly nested: Nested[];
}

/** A line below an item. */
interface Nested {
  /** What it says about the item: `owner: @bob`. */
  readonly says: readonly Below[];
  /** The item that it is in a list of its own; null for a line without a bullet. */
  readonly item: Item | null;
}

/** Words of a line that is in no list. */
interface Prose {
  readonly words: string;
  readonly line: Line;
  readonly at: number;
}

/** What a list promises. */
export interface ListedActions {
  readonly actions: readonly ActionRow[];
  /** The reason where a line says `none, because …`. */
  readonly noneBecause: string | null;
  /** Where words begin that stand in no list, though somebody promises something by a day in them. */
  readonly unlisted: readonly WordPlace[];
}

/** The actions of a list but those struck out as a whole, each with what its nested lines say. */
export function listActions(lines: readonly Line[], most: number): ListedActions {
  const items: Item[] = [];
  const prose: Prose[] = [];
  let noneBecause: string | null = null;
  for (const line of lines) {
    if (line.context !== 'text') continue;
    const text = visible(line.text);
    const opening = openingOf(text);
    const words = text.slice(opening.at).trim();
    if (isNone(words)) noneBecause ??= reasonForNone(words);
    else if (!opening.bullet) {
      if (!addBelow(items, words, line, opening)) prose.push({ words, line, at: opening.at });
    } else if (items.length < most || isBelow(items.at(-1), opening.indent))
      addItem(items, text, line, opening);
    else break;
  }
  const promised = prose.slice(0, most).filter(isPromise);
  const unlisted = promised.map(({ line, at }) => placeOn(line, at));
  return { actions: items.flatMap(itemActions), noneBecause, unlisted };
}

function addItem(items: Item[], text: string, line: Line, { at, indent }: Opening): void {
  const boxed = /^\[[ xX]\][ \t]{1,3}/.exec(text.slice(at, at + 8));
  const from = at + (boxed?.[0].length ?? 0);
  const parent = items.at(-1);
  const words = text.slice(from).trimEnd();
  const own = readActionWords(words);
  const item: Item = { words, own, line, at: from, indent, nested: [] };
  if (isBelow(parent, indent)) {
    innermost(parent, indent).nested.push({ says: saidBelow(own, words, placeOn(line, from)), item });
  } else items.push(item);
}

/** True for an indent that puts a line below the item. */
function isBelow(item: Item | undefined, indent: number): item is Item {
  return item !== undefined && indent >= item.indent + 2;
}

/** The last item of an item's own list where a line with that indent stands under it; else the item. */
function innermost(parent: Item, indent: number): Item {
  const last = parent.nested.at(-1)?.item;
  return last && isBelow(last, indent) ? last : parent;
}

/** Adds an indented line below an item that says something about it; false for other words, which are none of its own. */
function addBelow(items: Item[], words: string, line: Line, { at, indent }: Opening): boolean {
  const parent = items.at(-1);
  if (!isBelow(parent, indent)) return false;
  const says = saidBelow(readActionWords(words), words, placeOn(line, at));
  if (says.length > 0) innermost(parent, indent).nested.push({ says, item: null });
  return says.length > 0;
}

/** True where words name who does what by when. */
function isPromise({ words, line }: Prose): boolean {
  if (words === '' || line.heading) return false;
  const { action, owner, due } = readActionWords(words);
  return action !== '' && owner !== null && due !== null;
}

/** The item's action, or those of the list below it where it only heads them: `Short term:`. */
function itemActions(item: Item): readonly ActionRow[] {
  const { own } = item;
  const others = item.nested.flatMap(({ item: one }) => (one && promises(one) ? [one] : []));
  const isAction = others.length === 0 || own.owner !== null || own.due !== null || item.nested.some(isAbout);
  const items = isAction ? [item] : others;
  return items.flatMap((one) => itemAction(one) ?? []);
}

function isAbout({ says }: Nested): boolean {
  return says.length > 0;
}

/** True for an action with an owner or a day. */
function promises({ own: { action, owner, due }, nested }: Item): boolean {
  return action !== '' && (owner !== null || due !== null || nested.some(isAbout));
}

const open = /^(?:tbd|tba|todo|unknown|pending|n\/a)\.?$/i;

function itemAction({ words, own, line, at, nested }: Item): ActionRow | null {
  if (
    isEmptyAnswer(own.action) ||
    open.test(own.action) ||
    (own.issue === null && withoutStrike(words) !== null)
  )
    return null;
  const below = nested.flatMap(({ says }) => says);
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
