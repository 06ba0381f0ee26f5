import { readdirSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

const paths = ['templates/workflows', 'templates/evals', '.github/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const read = (path: string) => parse(readFileSync(path, 'utf8')) as Workflow;
const steps = (workflow: Workflow) => Object.values(workflow.jobs).flatMap((job) => job.steps);

describe.each(paths)('%s', (path) => {
  test('is what GitHub’s own parser accepts', async () => {
    const result = parseWorkflow(
      { name: path, content: readFileSync(path, 'utf8') },
      new NoOperationTraceWriter(),
    );
    if (result.value) await convertWorkflowTemplate(result.context, result.value);
    expect(result.context.errors.getErrors().map((error) => error.message)).toEqual([]);
  });

  test('grants nothing at the top, and each job only what it names, for a bounded time', () => {
    const workflow = read(path);
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeLessThanOrEqual(path.startsWith('templates/evals/') ? 60 : 20);
    }
  });

  test('pins every action of others to a commit', () => {
    const foreign = steps(read(path))
      .flatMap((step) => step.uses ?? [])
      .filter((uses) => !/^(\.\/|incident-loop\/)/.test(uses));
    expect(foreign.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([]);
  });

  test('puts nothing that a stranger wrote into a script, and keeps no credentials on disk', () => {
    for (const step of steps(read(path))) {
      expect(step.run ?? '').not.toContain('${{');
      if (step.uses?.startsWith('actions/checkout@'))
        expect(step.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  test('never runs a pull request’s code with rights', () => {
    const workflow = read(path);
    const isTrusted = ['pull_request_target', 'workflow_run'].some((name) => name in (workflow.on ?? {}));
    const others = steps(workflow).filter(
      ({ uses }) => !uses?.startsWith('incident-loop/') && !uses?.startsWith('./'),
    );
    if (isTrusted && path.startsWith('templates/')) expect(others).toEqual([]);
    const checkouts = steps(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    if (isTrusted) for (const { with: asked } of checkouts) expect(asked).not.toHaveProperty('ref');
  });
});

describe('the workflow that responds', () => {
  test('runs one job per issue at a time, and drops none for another issue', () => {
    const { respond } = read('templates/workflows/incident-loop.yml').jobs as Record<
      string,
      Job & { concurrency: object }
    >;
    expect(respond?.concurrency).toEqual({
      group: 'incident-loop-${{ github.event.issue.number }}',
      'cancel-in-progress': false,
    });
  });
});
