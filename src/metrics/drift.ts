import { DRIFT_FOLDER } from '../domain/delivery.js';
import type { EvalComparison } from '../domain/eval-comparison.js';
import type { Finding } from '../domain/finding.js';
import type { Drift } from '../domain/ledger.js';
import { inTime } from './instants.js';
import { instant, number, object, type Reader, text, Unreadable } from './ledger-fields.js';
import { NAMED, unmeasured } from './ledger-findings.js';
import { isWithin, type Window } from './window.js';

/** Name of the one metric that comparisons give. */
export const PASS_RATE = 'pass rate';

/** One scheduled comparison of staging and production, as its shard keeps it. */
export interface DriftRun {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Null where the runs were compared; else why not. */
  readonly refused: string | null;
  readonly drift: readonly Drift[];
}

/** What a shard holds, and how many of its lines could not be read. */
export interface DriftShard {
  readonly runs: readonly DriftRun[];
  readonly omitted: number;
  readonly findings: readonly Finding[];
}

/** The drift of each suite: production minus staging, on the cases judged in both (staging stands before, production after). */
export function driftOf({ suites }: EvalComparison): readonly Drift[] {
  return suites.flatMap(({ name, before, after }) =>
    before.rate === null || after.rate === null
      ? []
      : [
          {
            suite: name,
            metric: PASS_RATE,
            staging: before.rate,
            prod: after.rate,
            delta: after.rate - before.rate,
          },
        ],
  );
}

/** Path of the shard for a moment, by its month, relative to the root of the repository. */
export function driftPath(at: string): string {
  return `${DRIFT_FOLDER}/${at.slice(0, 7)}.ndjson`;
}

/**
 * A shard with one run more. A run of the same moment is replaced, so that a repeat changes nothing; lines that are no runs stay
 * on top, for somebody to mend.
 */
export function withRun(shard: string, run: DriftRun): string {
  const broken: string[] = [];
  const others: DriftRun[] = [];
  for (const line of shard.split('\n')) {
    const read = line.trim() === '' ? null : readLine(line);
    if (typeof read === 'string') broken.push(line);
    else if (read !== null && read.at !== run.at) others.push(read);
  }
  const runs = [...others, run]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((one) => JSON.stringify({ at: one.at, refused: one.refused, drift: one.drift }));
  return [...broken, ...runs].map((line) => `${line}\n`).join('');
}

/** Reads a shard; lines that are no runs are left out, counted and named. `path` is what findings call the file. */
export function readDrift(shard: string, path = 'the shard'): DriftShard {
  const runs: DriftRun[] = [];
  const findings: Finding[] = [];
  for (const [index, content] of shard.split('\n').entries()) {
    if (content.trim() === '') continue;
    const read = readLine(content);
    if (typeof read === 'string') findings.push(unmeasured(`${path}, line ${index + 1}: ${read}`, index + 1));
    else runs.push(read);
  }
  return { runs, omitted: findings.length, findings: findings.slice(0, NAMED) };
}

/** The newest drift of each suite and metric within `[from, to)`: what the weekly report shows. */
export function latestDrift(runs: readonly DriftRun[], window: Window): readonly Drift[] {
  const newest = new Map<string, Drift>();
  for (const { drift } of runsIn(runs, window).toSorted((a, b) => inTime(a.at, b.at)))
    for (const one of drift) newest.set(`${one.suite}\n${one.metric}`, one);
  return [...newest.values()].sort((a, b) => a.delta - b.delta);
}

function runsIn(runs: readonly DriftRun[], window: Window): readonly DriftRun[] {
  return runs.filter(({ at }) => isWithin(window, at));
}

/** Deltas are often rounded to two decimals; what differs by more has another sign, or other numbers. */
const ROUNDING = 0.005;

/** True for a comparison that is what it says; a delta that is not prod − staging would be a wrong figure. */
export function isSound({ staging, prod, delta }: Drift): boolean {
  return Math.abs(prod - staging - delta) <= ROUNDING * Math.max(1, Math.abs(staging), Math.abs(prod));
}

/** What shards say of a window. */
export interface MeasuredDrift {
  readonly drift: readonly Drift[];
  /** Runs of the window in which nothing could be compared. */
  readonly refused: number;
  /** Lines that are no runs. */
  readonly omitted: number;
  readonly findings: readonly Finding[];
}

/** Reads shards for a window: the newest drift of each suite, and what there is no drift of. */
export function measuredDrift(shards: Iterable<DriftFile>, window: Window): MeasuredDrift {
  const read = [...shards].map(({ path, text }) => readDrift(text, path));
  const runs = read.flatMap((shard) => shard.runs);
  return {
    drift: latestDrift(runs, window),
    refused: runsIn(runs, window).filter(({ refused }) => refused !== null).length,
    omitted: read.reduce((sum, { omitted }) => sum + omitted, 0),
    findings: read.flatMap(({ findings }) => findings),
  };
}

/** A shard by its path. */
export interface DriftFile {
  readonly path: string;
  readonly text: string;
}

/** Shards with the lines that the same months hold elsewhere, in the order of their moments; one that gains none stays itself. */
export function joinedDrift(
  shards: readonly DriftFile[],
  others: readonly DriftFile[],
): readonly DriftFile[] {
  const paths = [...new Set([...shards, ...others].map(({ path }) => path))].sort();
  const linesAt = (files: readonly DriftFile[], path: string) =>
    files.filter((file) => file.path === path).flatMap(({ text }) => text.split('\n').filter(Boolean));
  return paths.map((path) => {
    const own = shards.find((shard) => shard.path === path);
    const [lines, more] = [linesAt(shards, path), linesAt(others, path)];
    if (own && more.every((line) => lines.includes(line))) return own;
    const all = [...new Set([...lines, ...more])].sort();
    return { path, text: all.map((line) => `${line}\n`).join('') };
  });
}

function readLine(line: string): DriftRun | string {
  try {
    const fields = object(JSON.parse(line), 'run');
    const list = Array.isArray(fields.drift) ? fields.drift : [];
    return {
      at: instant(fields.at, 'at'),
      refused:
        fields.refused === null || fields.refused === undefined ? null : text(fields.refused, 'refused'),
      drift: list.map((one) => drift(one, 'drift')),
    };
  } catch (error) {
    if (error instanceof Unreadable) return error.message;
    if (error instanceof SyntaxError) return 'this is not JSON';
    throw error;
  }
}

/** One suite's drift as a ledger keeps it. */
export const drift: Reader<Drift> = (value, name) => {
  const fields = object(value, name);
  return {
    suite: text(fields.suite, `${name}.suite`),
    metric: text(fields.metric, `${name}.metric`),
    staging: number(fields.staging, `${name}.staging`),
    prod: number(fields.prod, `${name}.prod`),
    delta: number(fields.delta, `${name}.delta`),
  };
};
