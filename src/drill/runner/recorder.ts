import { performance } from 'node:perf_hooks';
import { type Masks, StepLog } from './log.js';
import type { Frame, Machine } from './machine.js';
import type { RunnerHost, StepReport } from './report.js';
import type { StepEnd } from './step.js';

/** Has one act of a job (a step, a `pre`, a `post`) done, and keeps what came of it. */
export type Recorder = (id: string, name: string, act: (log: StepLog) => Promise<StepEnd>) => Promise<void>;

/** Makes what turns each act of the job into a report, told to the host as soon as it ends. */
export function recorder(machine: Machine, frame: Frame, steps: StepReport[], minutes: number): Recorder {
  return async (id, name, act) => {
    const log = new StepLog(machine.masks, machine.host.onLog);
    const start = performance.now();
    const end = await act(log);
    if (end.timedOut) {
      log.annotate('error', `The job has exceeded the maximum execution time of ${minutes} minutes.`);
      // Steps that clean up (`if: always()`) still run, as they do when GitHub cancels a job.
      frame.deadline = Infinity;
    }
    const { conclusion, outcome, outputs } = end;
    const seconds = (performance.now() - start) / 1000;
    const report = {
      id,
      name,
      conclusion,
      outcome,
      outputs,
      annotations: log.annotations,
      log: log.lines,
      seconds,
    };
    steps.push(report);
    machine.host.onStep?.(report);
  };
}

/** The step that stands for a job that could not start. */
export function refused(message: string, host: RunnerHost, masks?: Masks): StepReport {
  const log = new StepLog(masks, host.onLog);
  log.annotate('error', message);
  const ending = { conclusion: 'failure', outcome: 'failure', outputs: {}, seconds: 0 } as const;
  const report = {
    id: 'set-up',
    name: 'Set up job',
    ...ending,
    annotations: log.annotations,
    log: log.lines,
  };
  host.onStep?.(report);
  return report;
}
