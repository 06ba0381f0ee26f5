import type { Attempts, EvalCase, SafetyKind } from '../../domain/eval-run.js';
import { limits } from './limits.js';
import { graver } from './safety.js';
import { Unfit } from './unfit.js';

/** One run of one case; `passed` is null where the run broke or nobody could judge it. */
export interface Trial {
  readonly suite: string;
  readonly key: string;
  readonly category: string | null;
  readonly safety: SafetyKind | null;
  readonly passed: boolean | null;
  /** How many runs it stands for, where a file only sums them up: by default one. */
  readonly count?: number;
}

interface Entry extends Pick<Trial, 'suite' | 'key' | 'category'> {
  safety: SafetyKind | null;
  passed: number;
  scored: number;
}

/** Most cases have one run: these are the same three objects for all of them. */
const nothing = { passed: 0, scored: 0 } as const;
const failure = { passed: 0, scored: 1 } as const;
const success = { passed: 1, scored: 1 } as const;

/** Longest name that is kept of a suite, case or category, in characters. */
const LONGEST_NAME = 300;

/** Gathers the runs of each case: the same suite and key is the same case, wherever it stands in the file. */
export class CaseBook {
  private readonly entries = new Map<string, Entry>();

  /** Adds a run. Throws Unfit above the limit of cases. */
  add(trial: Trial): void {
    // The length keeps suite and key apart, whatever is in them.
    const id = `${trial.suite.length} ${trial.suite}${trial.key}`;
    const entry = this.entries.get(id) ?? this.begin(id, trial);
    const count = trial.count ?? 1;
    entry.safety = graver(entry.safety, trial.safety);
    if (trial.passed !== null) entry.scored += count;
    if (trial.passed === true) entry.passed += count;
  }

  /** Adds all runs of a case that another book gathered. Throws Unfit above the limit of cases. */
  addCase({ outcome: _, attempts, ...about }: EvalCase): void {
    this.add({ ...about, passed: true, count: attempts.passed });
    this.add({ ...about, passed: false, count: attempts.scored - attempts.passed });
  }

  get size(): number {
    return this.entries.size;
  }

  /** The cases in the order in which they were met. One failed run makes a case failed. */
  cases(): readonly EvalCase[] {
    return Array.from(this.entries.values(), ({ suite, key, category, safety, passed, scored }) => ({
      suite,
      key,
      category,
      safety,
      outcome: scored === 0 ? 'errored' : passed === scored ? 'passed' : 'failed',
      attempts: attemptsOf(passed, scored),
    }));
  }

  private begin(id: string, trial: Trial): Entry {
    if (this.entries.size >= limits.cases)
      throw new Unfit(
        'eval-too-many',
        `The file holds more than ${limits.cases} cases. Split the run by suite.`,
      );
    if (trial.key.length > LONGEST_NAME || trial.suite.length > LONGEST_NAME)
      throw new Unfit(
        'eval-name',
        `A suite or case has a name of more than ${LONGEST_NAME} characters. Give it a short one: names are what runs are compared by.`,
      );
    const { suite, key, safety } = trial;
    const category = trial.category === null ? null : shortened(trial.category);
    const entry = { suite, key, category, safety, passed: 0, scored: 0 };
    this.entries.set(id, entry);
    return entry;
  }
}

function attemptsOf(passed: number, scored: number): Attempts {
  if (scored === 0) return nothing;
  return scored === 1 ? (passed === 1 ? success : failure) : { passed, scored };
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
