import type { Step } from './play.js';
import type { WorkflowRun } from './runner/report.js';

/** What the jobs of a run changed and why, as they said it in their outputs. */
export function effectsOf(run: WorkflowRun): readonly string[] {
  return run.jobs.flatMap((job) =>
    job.steps.flatMap((step) => {
      const effects = parse(step.outputs.effects);
      return effects.map((effect) => effect.what);
    }),
  );
}

/** Jobs that failed, with the last thing they said. */
export function failuresOf(run: WorkflowRun): readonly string[] {
  return run.jobs
    .filter((job) => job.result === 'failure')
    .map((job) => {
      const errors = job.steps.flatMap((step) => step.annotations.filter((one) => one.level === 'error'));
      return `${run.workflow} / ${job.id}: ${errors.at(-1)?.message ?? job.steps.at(-1)?.log.at(-1) ?? 'it failed'}`;
    });
}

/** True when the gate sent a closing back. */
export function wasRefused(step: Step): boolean {
  return step.runs.flatMap(effectsOf).some((what) => what.includes('reopened'));
}

function parse(text: string | undefined): readonly { readonly kind: string; readonly what: string }[] {
  return text ? JSON.parse(text) : [];
}
