import type { CommittedFile } from '../../src/domain/effect.js';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { planFor } from '../../src/policy/ledger-plan.js';
import { type ActionState, upsert } from '../../src/policy/ledger-upsert.js';
import type { WeeklySituation } from '../../src/policy/weekly.js';

export const REPOSITORY = 'https://github.com/acme/incidents';
export const NOW = '2026-04-08T06:00:00Z';

/** A week as a run finds it: what is committed, and what it read. */
export interface Week {
  readonly now?: string;
  readonly files?: readonly CommittedFile[];
  /** What was read of the issues. */
  readonly records?: readonly LedgerRecord[];
  readonly actions?: readonly ActionState[];
  readonly present?: readonly number[] | null;
  readonly watermark?: string | null;
  readonly pending?: WeeklySituation['pending'];
  /** The shards of drift. */
  readonly drift?: readonly CommittedFile[];
  /** Those on the other branch. */
  readonly driftBeside?: readonly CommittedFile[];
  readonly place?: Partial<WeeklySituation['place']>;
}

/** The situation of a weekly run. */
export function weeklySituation(week: Week = {}): WeeklySituation {
  const now = week.now ?? NOW;
  const plan = planFor(week.files ?? [], now);
  const changed = (week.records ?? []).map((record) => ({
    record,
    named: record.actions.map((action) => action.number),
  }));
  const reading = {
    changed,
    actions: week.actions ?? [],
    present: week.present ?? null,
    repository: REPOSITORY,
  };
  return {
    now,
    weeks: 13,
    plan,
    upserted: upsert(plan.records, reading),
    watermark: week.watermark === undefined ? now : week.watermark,
    pending: week.pending ?? null,
    counts: [],
    drift: week.drift ?? [],
    driftBeside: week.driftBeside ?? [],
    place: {
      delivery: 'commit',
      base: 'main',
      branch: 'main',
      head: 'a'.repeat(40),
      over: null,
      reports: [],
      metrics: null,
      details: null,
      ...week.place,
    },
  };
}
