import type { Drift } from '../domain/ledger.js';

/** Deltas are often rounded to two decimals; what differs by more has another sign, or other numbers. */
const ROUNDING = 0.005;

/** True for a comparison that is what it says; a delta that is not prod − staging would be a wrong figure. */
export function isSound({ staging, prod, delta }: Drift): boolean {
  return Math.abs(prod - staging - delta) <= ROUNDING * Math.max(1, Math.abs(staging), Math.abs(prod));
}
