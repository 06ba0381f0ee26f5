import type { Evaluation } from '../../domain/trace.js';
import { firstOf, type Plain } from './attributes.js';
import { attributeNames } from './names.js';
import { Tally } from './tally.js';

const MOST = 50;

interface Results {
  count: number;
  scored: number;
  sum: number;
  min: number;
  max: number;
  readonly labels: Tally;
}

/** Gathers the results of evaluations by their name. */
export class Evaluations {
  readonly #byName = new Map<string, Results>();

  /** Takes in the attributes of one result; without a name they are none. */
  add(attributes: ReadonlyMap<string, Plain>): void {
    const name = firstOf(attributes, attributeNames.evaluation);
    if (typeof name !== 'string' || name === '') return;
    const key = name.slice(0, 120);
    const results = this.#byName.get(key) ?? newResults();
    if (results.count === 0 && this.#byName.size >= MOST) return;
    this.#byName.set(key, results);
    results.count += 1;
    results.labels.add(firstOf(attributes, attributeNames.scoreLabel));
    const said = firstOf(attributes, attributeNames.score);
    const score = typeof said === 'number' || typeof said === 'string' ? Number(said) : Number.NaN;
    if (!Number.isFinite(score)) return;
    results.scored += 1;
    results.sum += score;
    results.min = Math.min(results.min, score);
    results.max = Math.max(results.max, score);
  }

  /** The evaluations in the order in which they were first met. */
  list(): readonly Evaluation[] {
    return [...this.#byName].map(([name, { count, scored, sum, min, max, labels }]) => ({
      name,
      count,
      labels: labels.list(),
      scores: scored === 0 ? null : { min, mean: sum / scored, max },
    }));
  }
}

function newResults(): Results {
  return {
    count: 0,
    scored: 0,
    sum: 0,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
    labels: new Tally(),
  };
}
