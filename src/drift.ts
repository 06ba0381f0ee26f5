import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { clientFor } from './access.js';
import { destinationOf } from './destination.js';
import type { Effect } from './domain/effect.js';
import { SetupError } from './domain/errors.js';
import type { EvalComparison } from './domain/eval-comparison.js';
import type { EvalReading } from './domain/eval-run.js';
import { readEvals } from './exchange/evals/read-evals.js';
import { applyAll } from './github/apply.js';
import type { Client } from './github/client.js';
import { readEvent } from './github/event.js';
import { gatherDrift } from './github/gather-drift.js';
import type { Destination } from './github/gather-place.js';
import { StaleBranch } from './github/graphql.js';
import { compareEvals, refusedComparison } from './metrics/compare-evals.js';
import { driftOf } from './metrics/drift.js';
import { keepDrift } from './policy/drift.js';
import { evalsComparison } from './rendering/evals.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

const MOST_ROUNDS = 3;

/** Compares staging with production and keeps the differences in their shard; when the branch moved meanwhile, starts over. */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const client = clientFor(inputs, readEvent(process.env));
  // A pull request starts from the default branch each time, and would lose the runs that nobody has merged yet.
  const destination = destinationOf(inputs, ['commit', 'branch']);
  const isDry = inputs['dry-run'] === 'true';
  const staging = await read(inputs, 'staging', tell);
  const production = await read(inputs, 'production', tell);
  const comparison = compared(staging, production);
  const effects = await keep({ client, destination, comparison, isDry }, MOST_ROUNDS);
  for (const effect of effects) tell.note(describe(effect));
  tell.output('effects', effectsOutput(effects));
  tell.output('verdict', comparison.verdict);
  tell.output('drift', JSON.stringify(driftOf(comparison)));
  await tell.summary(`## Production against staging\n\n${evalsComparison(comparison)}\n`);
}

/** Staging stands before and production after, so that what production lost reads as regressed. */
function compared(staging: EvalReading, production: EvalReading): EvalComparison {
  if (staging.run && production.run) return compareEvals(staging.run, production.run);
  const errors = [...staging.findings, ...production.findings].filter(({ level }) => level === 'error');
  return refusedComparison(errors.map(({ message }) => message));
}

async function read(inputs: Inputs, name: string, tell: Tell): Promise<EvalReading> {
  const path = inputs[name] ?? '';
  if (path === '') throw new SetupError(`The \`${name}\` input is empty: give the file with the results.`);
  try {
    const source = createReadStream(resolve(process.env.GITHUB_WORKSPACE ?? '.', path));
    const reading = await readEvals(source);
    for (const finding of reading.findings)
      tell.finding({ ...finding, message: `${name}: ${finding.message}` });
    return reading;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new SetupError(`Cannot read the results of ${name}: there is no file ${path} in the workspace.`);
  }
}

interface Run {
  readonly client: Client;
  readonly destination: Destination;
  readonly comparison: EvalComparison;
  readonly isDry: boolean;
}

async function keep(run: Run, rounds: number): Promise<readonly Effect[]> {
  const { client, destination, comparison, isDry } = run;
  const gathered = await gatherDrift(client, destination);
  const effects = keepDrift({ ...gathered, delivery: destination.delivery, comparison });
  try {
    if (!isDry) await applyAll(client, effects);
  } catch (error) {
    if (!(error instanceof StaleBranch) || rounds === 1) throw error;
    return keep(run, rounds - 1);
  }
  return effects;
}
