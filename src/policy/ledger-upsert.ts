import type { LedgerAction, LedgerRecord } from '../domain/ledger.js';
import { millisecondsOf } from '../metrics/instants.js';

/** What a run read of the issues. */
export interface Reading {
  readonly changed: readonly ChangedRecord[];
  /** Preventive actions that changed, as they stand. */
  readonly actions: readonly ActionState[];
  /** Numbers of all incidents there are; null when none can have gone. */
  readonly present: readonly number[] | null;
  /** The repository's address: records of another one were imported, and are kept as they are. */
  readonly repository: string;
}

/** A record as its issue has it now, and the numbers of the actions that its rows name. */
export interface ChangedRecord {
  readonly record: LedgerRecord;
  readonly named: readonly number[];
}

/** How an issue made for a preventive action stands. */
export interface ActionState {
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly closedAt: string | null;
}

/** The ledger after a run, by number, and who left it. */
export interface Upserted {
  readonly records: readonly LedgerRecord[];
  readonly gone: readonly number[];
}

/** Brings records up to date: what was read replaces what was known, whatever dates that carries, since the issues are the truth. */
export function upsert(known: readonly LedgerRecord[], reading: Reading): Upserted {
  const records = new Map(known.map((record) => [record.number, record]));
  for (const { record, named } of reading.changed) {
    const before = records.get(record.number);
    records.set(
      record.number,
      withKnownActions(before ? keepingSignoffs(before, record) : record, named, before),
    );
  }
  const present = reading.present === null ? null : new Set(reading.present);
  const isGone = (record: LedgerRecord) =>
    present !== null && !present.has(record.number) && isOwn(record, reading.repository);
  const all = [...records.values()];
  const states = new Map(reading.actions.map((action) => [action.number, action]));
  return {
    records: all.filter((record) => !isGone(record)).map((record) => withStates(record, states)),
    gone: all
      .filter(isGone)
      .map((record) => record.number)
      .sort((a, b) => a - b),
  };
}

/** True for a record of this repository's own issues. */
export function isOwn({ url }: LedgerRecord, repository: string): boolean {
  return url.startsWith(`${repository}/issues/`);
}

/** How many records a ledger holds of this repository's own issues. */
export function ownCount(records: readonly LedgerRecord[], repository: string): number {
  return records.filter((record) => isOwn(record, repository)).length;
}

/** What happened to a sign-off stays: the comment that it is read from may be edited or deleted by anybody with write access. */
function keepingSignoffs(known: LedgerRecord, record: LedgerRecord): LedgerRecord {
  const lost = known.signoffs.filter(
    (one) => !record.signoffs.some(({ at, what, by }) => at === one.at && what === one.what && by === one.by),
  );
  if (lost.length === 0) return record;
  const signoffs = [...lost, ...record.signoffs].sort((a, b) => millisecondsOf(a.at) - millisecondsOf(b.at));
  return { ...record, signoffs };
}

/**
 * An action that hangs below another issue is read only when it changes: where a row still names it, what was known of it
 * holds. Actions stand in the order of their rows.
 */
function withKnownActions(
  record: LedgerRecord,
  named: readonly number[],
  before: LedgerRecord | undefined,
): LedgerRecord {
  const missing = (before?.actions ?? []).filter(
    ({ number }) => named.includes(number) && !record.actions.some((action) => action.number === number),
  );
  if (missing.length === 0) return record;
  const place = ({ number }: LedgerAction) => named.indexOf(number);
  return { ...record, actions: [...record.actions, ...missing].sort((a, b) => place(a) - place(b)) };
}

function withStates(record: LedgerRecord, states: ReadonlyMap<number, ActionState>): LedgerRecord {
  if (!record.actions.some((action) => states.has(action.number))) return record;
  const actions = record.actions.map((action) => {
    const state = states.get(action.number);
    return state ? { ...action, closedAt: state.closedAt, outcome: outcomeOf(state) } : action;
  });
  return { ...record, actions };
}

/** What became of an action, by the state of its issue. */
export function outcomeOf({
  state,
  stateReason,
}: Pick<ActionState, 'state' | 'stateReason'>): LedgerAction['outcome'] {
  if (state === 'open') return null;
  return stateReason === 'not_planned' || stateReason === 'duplicate' ? 'not-planned' : 'done';
}
