import type { LedgerRecord } from '../domain/ledger.js';
import type { CountedFrom } from '../domain/lists.js';

export type Outputs = LedgerRecord['outputs'];

/** A share with what it was made of; the value is null when the denominator is 0. */
export interface Rate {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  /** Where the counts come from: the origin when all agree, `mixed` when they do not, null when none is named. */
  readonly origin: CountedFrom | 'mixed' | null;
}

type Count = Exclude<keyof Outputs, 'origin'>;

/** `part ÷ (part + rest)` over all outputs that have both sides. */
function share(outputs: readonly Outputs[], part: Count, rest: Count): Rate {
  const origins = new Set<CountedFrom | null>();
  let numerator = 0;
  let denominator = 0;
  for (const one of outputs) {
    const [a, b] = [one[part], one[rest]];
    if (a === null || b === null) continue;
    origins.add(one.origin);
    numerator += a;
    denominator += a + b;
  }
  const origin = origins.size > 1 ? 'mixed' : ([...origins][0] ?? null);
  return { value: denominator === 0 ? null : numerator / denominator, numerator, denominator, origin };
}

/** True where one side alone is stated: half a count is no rate. */
export function isHalf(one: number | null, other: number | null): boolean {
  return (one === null) !== (other === null);
}

/**
 * How the filters did: catch rate = blocked ÷ (blocked + escaped), escape rate = escaped ÷ the same (1 − catch), and
 * beside them over-block rate = safe blocked ÷ (safe blocked + safe allowed), since blocking everything lets nothing escape.
 */
export function filterRates(outputs: readonly Outputs[]) {
  return {
    catchRate: share(outputs, 'unsafeBlocked', 'unsafeEscaped'),
    escapeRate: share(outputs, 'unsafeEscaped', 'unsafeBlocked'),
    overBlockRate: share(outputs, 'safeBlocked', 'safeAllowed'),
  };
}
