import type { LedgerRecord } from './ledger.js';

/** Where the counts of outputs live, unless the settings say otherwise. */
export const COUNTS_PATH = '.github/incident-loop-counts.yml';

/** What was counted from one day to another, both included (`YYYY-MM-DD`, UTC). */
export interface CountPeriod {
  readonly from: string;
  readonly to: string;
  readonly outputs: LedgerRecord['outputs'];
  /** How much use there was: an amount in a unit of the team's own. */
  readonly exposure: { readonly amount: number; readonly unit: string } | null;
}
