import type { LedgerRecord } from '../domain/ledger.js';
import { incidentsOf } from './belonging.js';
import { millisecondsOf } from './instants.js';
import { byDeclaration } from './window.js';

/** How far back an incident is looked for that was of the same kind, in days. */
export const RECURS_WITHIN_DAYS = 90;
const REACH = RECURS_WITHIN_DAYS * 24 * 60 * 60 * 1000;

/** How often the same thing happened again. */
export interface Recurrence {
  /** Incidents of the window with an earlier one of the same system and failure mode at most 90 days before. */
  readonly recurred: number;
  /** Incidents of the window that name a system and a failure mode: only those can be told to recur. */
  readonly comparable: number;
  /** Incidents that name no system or no failure mode. */
  readonly leftOut: number;
  /** Each incident that recurred, with the latest one before it. */
  readonly pairs: readonly { readonly number: number; readonly after: number }[];
}

/** Looks for the recurring ones among `incidents` of a window; `records` is the whole ledger, since the earlier one may lie before it. */
export function recurrenceOf(
  incidents: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
): Recurrence {
  const earlier = bySystemAndMode(incidentsOf(withinReach(incidents, records)));
  const comparable = incidents.filter((record) => keysOf(record).length > 0);
  const pairs = comparable.flatMap((record) => {
    const latest = latestBefore(record, earlier);
    return latest === null ? [] : [{ number: record.number, after: latest.number }];
  });
  return {
    recurred: pairs.length,
    comparable: comparable.length,
    leftOut: incidents.length - comparable.length,
    pairs: pairs.sort((a, b) => a.number - b.number),
  };
}

/** The records that can be the earlier one of any of the incidents; a ledger of many years holds few of them. */
function withinReach(
  incidents: readonly LedgerRecord[],
  records: readonly LedgerRecord[],
): readonly LedgerRecord[] {
  const declared = ({ declaredAt }: LedgerRecord) => millisecondsOf(declaredAt);
  const first = incidents.reduce(
    (least, record) => Math.min(least, declared(record)),
    Number.POSITIVE_INFINITY,
  );
  return records.filter((record) => declared(record) >= first - REACH);
}

type Index = ReadonlyMap<string, readonly LedgerRecord[]>;

/** Incidents under each pair of system and failure mode, in the order of their declaration. */
function bySystemAndMode(records: readonly LedgerRecord[]): Index {
  const index = new Map<string, LedgerRecord[]>();
  for (const record of [...records].sort(byDeclaration)) {
    for (const key of keysOf(record)) {
      const known = index.get(key);
      if (known) known.push(record);
      else index.set(key, [record]);
    }
  }
  return index;
}

function keysOf({ system, failureModes }: LedgerRecord): readonly string[] {
  const name = system?.trim().toLowerCase() ?? '';
  return name === '' ? [] : [...new Set(failureModes)].map((mode) => `${mode}\n${name}`);
}

function latestBefore(record: LedgerRecord, index: Index): LedgerRecord | null {
  const at = millisecondsOf(record.declaredAt);
  const found = keysOf(record).flatMap((key) => {
    const pile = index.get(key) ?? [];
    const before = pile[placeOf(record, pile) - 1];
    return before && at - millisecondsOf(before.declaredAt) <= REACH ? [before] : [];
  });
  return found.sort(byDeclaration).at(-1) ?? null;
}

/** Where a record stands in a pile that is in order; halving, since a pile may hold a whole ledger. */
function placeOf(record: LedgerRecord, pile: readonly LedgerRecord[]): number {
  let [low, high] = [0, pile.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byDeclaration(pile[middle] as LedgerRecord, record) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
