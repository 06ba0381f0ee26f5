import type { Delivery } from '../domain/delivery.js';
import type { CommittedFile, Effect } from '../domain/effect.js';
import type { EvalComparison } from '../domain/eval-comparison.js';
import { driftOf, driftPath, withRun } from '../metrics/drift.js';
import { ours, safe } from '../rendering/safe.js';

/** The shards of drift as committed, and a comparison of staging (before) and production (after). `now` is ISO 8601 UTC. */
export interface DriftSituation {
  readonly now: string;
  readonly delivery: Delivery;
  readonly base: string;
  readonly branch: string;
  readonly head: string;
  readonly over: string | null;
  readonly drift: readonly CommittedFile[];
  readonly comparison: EvalComparison;
}

/** The commit that keeps a comparison: its month's shard with one line more. A refusal is kept too, so that gaps show. */
export function keepDrift(situation: DriftSituation): readonly Effect[] {
  const { now, delivery, base, branch, head, over, drift, comparison } = situation;
  const path = driftPath(now);
  const before = drift.find((file) => file.path === path)?.text ?? '';
  const refused = comparison.verdict === 'refused' ? comparison.reasons.join(' ').slice(0, 500) : null;
  const text = withRun(before, { at: now, refused, drift: driftOf(comparison) });
  if (text === before) return [];
  const why =
    refused === null ? `suites compared: ${comparison.suites.length}` : 'the runs could not be compared';
  return [
    {
      kind: 'commit',
      branch,
      parent: head,
      headline: safe`Drift of ${ours(now.slice(0, 10))}`,
      files: [{ path, text }],
      deletions: [],
      delivery,
      over,
      base,
      text: ours(''),
      why,
    },
  ];
}
