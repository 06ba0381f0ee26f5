import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Permissions } from '../../../src/drill/runner/permissions.js';
import type {
  Delivery,
  JobReport,
  RunnerHost,
  StepReport,
  WorkflowRun,
} from '../../../src/drill/runner/report.js';
import { runWorkflows } from '../../../src/drill/runner/run.js';

/** A world for the runner: actions written into a temporary folder, and a record of every token minted. */
export class Rig {
  readonly folder = mkdtempSync(join(tmpdir(), 'rig-'));
  readonly minted: Permissions[] = [];
  readonly logged: string[] = [];
  readonly settings: Partial<RunnerHost> = {};

  constructor(settings: Partial<RunnerHost> = {}) {
    this.settings = settings;
  }

  /** Writes an action that workflows then use as `team/NAME@v1`; the scripts are CommonJS. */
  action(name: string, manifest: string, scripts: Record<string, string> = {}): this {
    const files = { 'action.yml': `name: ${name}\ndescription: made by a test\n${manifest}`, ...scripts };
    for (const [file, text] of Object.entries(files)) {
      const path = join(this.folder, 'team', name, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return this;
  }

  async runs(workflow: string, delivery: Partial<Delivery> = {}): Promise<WorkflowRun[]> {
    const host: RunnerHost = {
      apiUrl: 'http://127.0.0.1:9/api',
      graphqlUrl: 'http://127.0.0.1:9/graphql',
      repository: 'acme/incidents',
      mint: async (permissions) => `token-${this.minted.push(permissions)}-of-this-job`,
      resolveAction: (uses) =>
        uses.startsWith('team/') ? join(this.folder, uses.replace(/@.*/, '')) : undefined,
      onLog: (line) => this.logged.push(line),
      ...this.settings,
    };
    const event = {
      name: 'issues',
      payload: { action: 'opened', issue: { number: 7 } },
      actor: 'ada',
      ...delivery,
    };
    return runWorkflows([{ path: '.github/workflows/test.yml', text: workflow }], event, host);
  }

  /** Runs a workflow that the event starts, and returns its jobs by name. */
  async jobs(workflow: string, delivery: Partial<Delivery> = {}): Promise<Record<string, JobReport>> {
    const [run] = await this.runs(workflow, delivery);
    if (!run) throw new Error('the event started nothing');
    return Object.fromEntries(run.jobs.map((job) => [job.name, job]));
  }

  /** Runs one job made of these steps (YAML, indented as a list) and returns it. */
  async job(steps: string, delivery: Partial<Delivery> = {}): Promise<JobReport> {
    const indented = steps.trim().replace(/^/gm, '      ');
    const jobs = await this.jobs(
      `on: [issues]\njobs:\n  only:\n    runs-on: any\n    steps:\n${indented}\n`,
      delivery,
    );
    return jobs.only as JobReport;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The step of that id; throws when the job has none, so that a typo in a test is seen. */
export function stepOf(job: JobReport | undefined, id: string): StepReport {
  const step = job?.steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id} among ${job?.steps.map((one) => one.id).join(', ')}`);
  return step;
}
