import type { EvalRun } from '../../domain/eval-run.js';
import type { Bytes } from './bytes.js';
import { CaseBook } from './case-book.js';
import { type Interest, type Path, walkJson } from './json-walk.js';
import { safetyOf } from './safety.js';
import { type Fields, fieldsOf, wordsOf } from './shape.js';
import { quoted, Unfit } from './unfit.js';

/** What an inspect_ai log says about its run before the samples. */
export interface InspectHeader {
  readonly status: unknown;
  readonly eval: Fields;
}

interface Sample {
  readonly id: string;
  readonly scores: readonly (readonly [scorer: string, passed: boolean | null])[];
}

const sampleParts = ['id', 'scores', 'score', 'error'];
const evalParts = ['task', 'model', 'created', 'revision', 'tags'];

/**
 * Reads the JSON log of inspect_ai (`EvalLog`): a case is a sample before one scorer, with one run for each epoch; of
 * transcripts nothing is kept. Throws Unfit.
 */
export async function readInspect(source: Bytes): Promise<EvalRun> {
  const samples: Sample[] = [];
  const header = { status: undefined as unknown, eval: {} as Record<string, unknown> };
  let sample: Record<string, unknown> = {};
  await walkJson(source, {
    interest: interestIn,
    take: ([first, second, third], value) => {
      if (first === 'status') header.status = value;
      else if (first === 'eval') header.eval[second as string] = value;
      else sample[third as string] = value;
    },
    end: (path) => {
      if (path.length !== 2 || path[0] !== 'samples') return;
      samples.push(sampleOf(sample));
      sample = {};
    },
  });
  return inspectRun(header, samples);
}

function interestIn(path: Path): Interest {
  const [first = '', second = '', third = ''] = path;
  if (path.length === 0) return 'into';
  if (first === 'status') return 'whole';
  if (first === 'eval') return path.length === 1 ? 'into' : wanted(evalParts.includes(second));
  if (first !== 'samples') return 'skip';
  return path.length < 3 ? 'into' : wanted(sampleParts.includes(third));
}

function wanted(isWanted: boolean): Interest {
  return isWanted ? 'whole' : 'skip';
}

/** Reads one file of `samples/` in an `.eval` archive. Throws Unfit. */
export async function readSample(source: Bytes): Promise<Sample> {
  const sample: Record<string, unknown> = {};
  await walkJson(source, {
    interest: (path: Path) =>
      path.length === 0 ? 'into' : sampleParts.includes(path[0] as string) ? 'whole' : 'skip',
    take: ([name], value) => {
      sample[name as string] = value;
    },
  });
  return sampleOf(sample);
}

/** Reads `header.json` of an `.eval` archive. Throws Unfit. */
export async function readHeader(source: Bytes): Promise<InspectHeader> {
  const header = { status: undefined as unknown, eval: {} as Fields };
  await walkJson(source, {
    interest: (path) => {
      if (path.length === 0) return 'into';
      return path[0] === 'status' || path[0] === 'eval' ? 'whole' : 'skip';
    },
    take: ([name], value) => {
      if (name === 'status') header.status = value;
      else header.eval = fieldsOf(value);
    },
  });
  return header;
}

/** A run of its header and samples. Throws Unfit for one that did not end well: what is missing would be taken for passed. */
export function inspectRun({ status, eval: about }: InspectHeader, samples: readonly Sample[]): EvalRun {
  if (status !== 'success')
    throw new Unfit(
      'eval-unfinished',
      `The run of inspect_ai did not end with success but as ${quoted(status ?? 'unknown')}. Run it to its end.`,
    );
  const task = wordsOf(about.task) ?? 'inspect';
  const severalScorers = samples.some(({ scores }) => scores.length > 1);
  const book = new CaseBook();
  for (const { id, scores } of samples) {
    for (const [scorer, passed] of scores) {
      const key = severalScorers && scorer !== '' ? `${id} × ${scorer}` : id;
      book.add({ suite: task, key, category: scorer || null, safety: safetyOf(task), passed });
    }
  }
  const revision = fieldsOf(about.revision);
  return {
    tool: 'inspect',
    createdAt: wordsOf(about.created),
    target: wordsOf(about.model),
    environment: null,
    commit: wordsOf(revision.commit),
    paired: true,
    cases: book.cases(),
  };
}

/** A sample that broke, or that no scorer judged, is one errored run. */
function sampleOf(sample: Fields): Sample {
  const id = wordsOf(sample.id);
  if (id === null)
    throw new Unfit('eval-shape', 'A sample of the inspect_ai log has no id, by which runs are compared.');
  const scores = Object.entries(fieldsOf(sample.scores ?? (sample.score ? { '': sample.score } : null)));
  const broke = sample.error !== undefined && sample.error !== null;
  if (scores.length === 0) return { id, scores: [['', null]] };
  return {
    id,
    scores: scores.map(([name, score]) => [name, broke ? null : passes(fieldsOf(score).value)] as const),
  };
}

/** inspect_ai's letters are correct, incorrect, partial, no answer; a number counts from one half. */
function passes(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (value === 'C') return true;
  if (value === 'I' || value === 'P' || value === 'N') return false;
  return typeof value === 'number' && value >= 0 && value <= 1 ? value >= 0.5 : null;
}
