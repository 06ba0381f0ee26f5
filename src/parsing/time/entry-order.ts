import type { Finding } from '../../domain/finding.js';
import { compareMoments } from '../../domain/time.js';
import type { Entry } from './entry.js';

/** Entries that are named out of their order; more of them say nothing new. */
const MOST = 3;

/**
 * Entries that stand below a later one, at most three. Moments are compared by what both say: a day is neither before nor after
 * its minutes, and an approximate time counts as its day. Where both moments are named their order is a rule's business. A
 * timeline that tells the newest first from end to end has an order, and is named once.
 */
export function outOfOrder(entries: readonly Entry[]): readonly Finding[] {
  const known = entries.filter(({ moment }) => moment.at !== null);
  const late: { readonly entry: Entry; readonly above: Entry }[] = [];
  let latest = known[0];
  for (const entry of known.slice(1)) {
    const above = latest as Entry;
    const order = compare(entry, above);
    if (order < 0 && !isNamedPair(entry, above)) late.push({ entry, above });
    if (order > 0 || (order === 0 && exact(entry).length > exact(above).length)) latest = entry;
  }
  if (known.length > 2 && late.length > 0 && runsBackwards(known))
    return [newestFirst(late[0]?.entry as Entry)];
  return late.slice(0, MOST).map(({ entry, above }) => belowLater(entry, above));
}

function runsBackwards(entries: readonly Entry[]): boolean {
  return entries.every((entry, index) => index === 0 || compare(entry, entries[index - 1] as Entry) <= 0);
}

function isNamedPair(one: Entry, other: Entry): boolean {
  return one.names.length > 0 && other.names.length > 0;
}

function compare(one: Entry, other: Entry): number {
  return compareMoments(exact(one), exact(other));
}

/** A moment as far as it can be relied on. */
function exact({ moment: { at, approximate } }: Entry): string {
  return approximate ? (at as string).slice(0, 'YYYY-MM-DD'.length) : (at as string);
}

function belowLater(entry: Entry, above: Entry): Finding {
  return say(
    entry,
    `This entry (${entry.moment.at}) stands below a later one (${above.moment.at}, line ${above.line}). Move it up, or correct its time.`,
  );
}

function newestFirst(entry: Entry): Finding {
  return say(entry, 'This timeline tells the newest first. Turn it round: people read it from the start.');
}

function say({ line, column }: Entry, message: string): Finding {
  return { rule: 'entry-order', level: 'note', field: 'timeline', line, column, message };
}
