import type { Context } from './context.js';
import { holds, type Json, jsonOf, type Scope, type Status, textOf } from './expressions.js';
import { runJob } from './job.js';
import { type Combination, combinationsOf } from './matrix.js';
import { permissionsOf } from './permissions.js';
import { refused } from './recorder.js';
import type { Concurrency, JobReport, RunnerHost } from './report.js';
import { type Fields, fieldsOf, type Job, type Workflow } from './workflow.js';

/** A job that has ended, as the jobs that need it see it. */
export interface Ended {
  readonly result: Status;
  readonly outputs: Readonly<Record<string, string>>;
  readonly needs: readonly string[];
}

/** One workflow run as far as it has come. */
export interface Run {
  readonly workflow: Workflow;
  readonly host: RunnerHost;
  readonly github: Context & { readonly event: Json };
  readonly inputs: Context;
  readonly vars: Context;
  readonly secrets: Readonly<Record<string, string>>;
  readonly fromFork: boolean;
  readonly ended: Map<string, Ended>;
}

interface Leg {
  readonly report: JobReport;
  readonly forgiven: boolean;
}

/** Runs one job, or every combination of its matrix to its end: `fail-fast` would depend on which is quicker. */
export async function takeTurn(job: Job, run: Run): Promise<JobReport[]> {
  const status = statusBefore(job, run);
  const scope = scopeBefore(run, job.needs, status);
  const bare = { id: job.id, name: job.id, permissions: {}, outputs: {}, summary: '', steps: [] };
  try {
    if (!holds(job.condition, scope)) {
      run.ended.set(job.id, { result: 'skipped', outputs: {}, needs: job.needs });
      return [{ ...bare, result: 'skipped', skippedBecause: whySkipped(job, status, run) }];
    }
    const strategy = fieldsOf(job.fields.get('strategy'));
    const combinations = combinationsOf(jsonOf(strategy.get('matrix'), scope));
    const legs: Leg[] = [];
    for (const [index, matrix] of combinations.entries()) {
      legs.push(await runOne(job, run, matrix, { 'job-index': index, 'job-total': combinations.length }));
    }
    run.ended.set(job.id, together(job, legs));
    return legs.map(({ report }) => report);
  } catch (error) {
    run.ended.set(job.id, { result: 'failure', outputs: {}, needs: job.needs });
    return [{ ...bare, result: 'failure', steps: [refused((error as Error).message, run.host)] }];
  }
}

async function runOne(job: Job, run: Run, matrix: Combination, strategy: Context): Promise<Leg> {
  const { workflow, host, github, inputs, secrets, vars } = run;
  const before = scopeBefore(run, job.needs, 'success');
  const scope = { ...before, contexts: { ...before.contexts, matrix, strategy } };
  const asked = (fields: Fields) => jsonOf(fields.get('permissions'), scope);
  const permissions = permissionsOf(asked(workflow.fields), asked(job.fields), run.fromFork);
  const contexts = { needs: before.contexts.needs ?? {}, vars, matrix, strategy, secrets };
  const name = textOf(job.fields.get('name'), scope) || nameOf(job, matrix);
  const concurrency = concurrencyOf(job.fields, scope);
  const { forgiven, ...end } = await runJob({ workflow, job, permissions, host, github, inputs, contexts });
  return { report: { id: job.id, name, permissions, ...end, ...concurrency }, forgiven };
}

function nameOf(job: Job, matrix: Combination): string {
  const values = Object.values(matrix).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : value,
  );
  return values.length > 0 ? `${job.id} (${values.join(', ')})` : job.id;
}

/** How the combinations of one job look to the jobs that need it; of two outputs of one name the later counts. */
function together(job: Job, legs: readonly Leg[]): Ended {
  const results = legs.map(({ report, forgiven }) => (forgiven ? 'success' : report.result));
  const result = (['failure', 'cancelled'] as const).find((bad) => results.includes(bad)) ?? 'success';
  const outputs = legs
    .flatMap(({ report }) => Object.entries(report.outputs))
    .filter(([, value]) => value !== '');
  return { result, outputs: Object.fromEntries(outputs), needs: job.needs };
}

/** Counts every ancestor, not the direct needs alone, as GitHub's `success()` and `failure()` of a job do. */
function statusBefore(job: Job, { ended }: Run): Status {
  const ancestors = new Map<string, Ended>();
  const visit = (id: string): void => {
    const one = ended.get(id);
    if (!one || ancestors.has(id)) return;
    ancestors.set(id, one);
    one.needs.forEach(visit);
  };
  job.needs.forEach(visit);
  const results = [...ancestors.values()].map(({ result }) => result);
  return (['failure', 'cancelled', 'skipped'] as const).find((bad) => results.includes(bad)) ?? 'success';
}

function whySkipped(job: Job, status: Status, { ended }: Run): string {
  const blockers = job.needs.filter((id) => ended.get(id)?.result !== 'success');
  if (status === 'success' || !job.condition.startsWith('success()')) {
    return `its condition does not hold: ${job.condition}`;
  }
  if (blockers.length === 0) return `a job before the ones it needs ended with ${status}`;
  return `it needs ${blockers.map((id) => `${id} (${ended.get(id)?.result})`).join(', ')}`;
}

/** What the expressions of a job may see before it has a runner. */
export function scopeBefore(
  { github, inputs, vars, ended }: Run,
  needs: readonly string[],
  status: Status,
): Scope {
  const results = needs.map((id) => [
    id,
    { result: ended.get(id)?.result ?? '', outputs: ended.get(id)?.outputs ?? {} },
  ]);
  return { contexts: { github, inputs, vars, needs: Object.fromEntries(results) }, status };
}

/** The evaluated `concurrency:` of a job or a workflow, in both its forms; nothing when there is none. */
export function concurrencyOf(fields: Fields, scope: Scope): { concurrency?: Concurrency } {
  const asked = jsonOf(fields.get('concurrency'), scope);
  if (asked === null) return {};
  if (typeof asked !== 'object') return { concurrency: { group: String(asked), cancelInProgress: false } };
  const { group, 'cancel-in-progress': cancel } = asked as Record<string, Json>;
  return { concurrency: { group: String(group), cancelInProgress: cancel === true } };
}
