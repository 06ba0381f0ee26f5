import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Rig, stepOf } from './rig.js';

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.remove());

const says = (text: string) => `runs-on: any\n    steps:\n      - id: s\n        run: echo "${text}"`;

describe('jobs that need each other', () => {
  test('run after what they need and see its outputs', async () => {
    const jobs = await rig.jobs(`
on: issues
jobs:
  second:
    needs: [first]
    ${says(`got \${{ needs.first.outputs.word }} after \${{ needs.first.result }}`)}
  first:
    runs-on: any
    outputs: {word: "\${{ steps.w.outputs.word }}"}
    steps:
      - {id: w, run: echo word=hello >> "$GITHUB_OUTPUT"}
`);
    expect(Object.keys(jobs)).toEqual(['first', 'second']);
    expect(stepOf(jobs.second, 's').log).toEqual(['got hello after success']);
  });

  test('are skipped, with the reason, after a failure or a skipped job, unless they ask', async () => {
    const jobs = await rig.jobs(`
on: issues
jobs:
  breaks:
    runs-on: any
    steps: [{run: exit 1}]
  foreign:
    if: github.actor == 'someone-else'
    ${says('no')}
  after-failure:
    needs: breaks
    ${says('no')}
  after-skip:
    needs: foreign
    ${says('no')}
  cleans:
    if: always()
    needs: after-failure
    ${says('yes')}
  tells:
    if: failure()
    needs: cleans
    ${says('yes')}
`);
    expect(Object.entries(jobs).map(([name, { result }]) => [name, result])).toEqual([
      ['breaks', 'failure'],
      ['foreign', 'skipped'],
      ['after-failure', 'skipped'],
      ['after-skip', 'skipped'],
      ['cleans', 'success'],
      ['tells', 'success'],
    ]);
    expect(jobs.foreign?.skippedBecause).toContain("github.actor == 'someone-else'");
    expect(jobs['after-failure']?.skippedBecause).toBe('it needs breaks (failure)');
    expect(jobs['after-skip']?.skippedBecause).toBe('it needs foreign (skipped)');
  });

  test('a job that may fail does not hold up the others, and the run succeeds', async () => {
    const [run] = await rig.runs(`
on: issues
jobs:
  soft:
    runs-on: any
    continue-on-error: true
    steps: [{run: exit 1}]
  next:
    needs: soft
    ${says('on')}
`);
    expect(run?.jobs.map(({ result }) => result)).toEqual(['failure', 'success']);
    expect(run?.conclusion).toBe('success');
  });
});

test('a matrix runs every combination and gathers the outputs', async () => {
  const jobs = await rig.jobs(`
on: issues
jobs:
  grid:
    runs-on: any
    strategy:
      matrix:
        size: \${{ fromJSON('[1, 2]') }}
        shade: [dark, light]
        exclude: [{size: 2, shade: dark}]
        include: [{size: 1, note: small}]
    outputs: {last: "\${{ matrix.size }}-\${{ matrix.shade }}"}
    steps: [{id: s, run: 'echo "\${{ matrix.size }} \${{ matrix.shade }} \${{ matrix.note }}"'}]
  after:
    needs: grid
    ${says(`\${{ needs.grid.outputs.last }}`)}
`);
  expect(Object.keys(jobs)).toEqual([
    'grid (1, dark, small)',
    'grid (1, light, small)',
    'grid (2, light)',
    'after',
  ]);
  expect(stepOf(jobs['grid (1, dark, small)'], 's').log).toEqual(['1 dark small']);
  expect(stepOf(jobs.after, 's').log).toEqual(['2-light']);
});

describe('the token', () => {
  test('is minted for each job with what that job asks for, and no more', async () => {
    await rig.runs(`
on: issues
permissions: {issues: write, contents: read}
jobs:
  as-the-workflow: {runs-on: any, steps: [{run: "true"}]}
  its-own: {permissions: {checks: write, contents: none}, runs-on: any, steps: [{run: "true"}]}
  nothing: {permissions: {}, runs-on: any, steps: [{run: "true"}]}
  skipped: {if: false, runs-on: any, steps: [{run: "true"}]}
`);
    expect(rig.minted).toEqual([
      { metadata: 'read', issues: 'write', contents: 'read' },
      { metadata: 'read', checks: 'write' },
      { metadata: 'read' },
    ]);
  });

  test('that cannot be minted fails the job, not the runner', async () => {
    rig = new Rig({ mint: () => Promise.reject(new Error('the app may not grant issues: write')) });
    const job = await rig.job('- run: echo never');
    expect(job.result).toBe('failure');
    expect(job.steps.map(({ name, annotations }) => [name, annotations[0]?.message])).toEqual([
      ['Set up job', 'the app may not grant issues: write'],
    ]);
  });
});

test('a pull request from a fork gets no secrets and no write access', async () => {
  rig = new Rig({ secrets: { HOOK: 'hidden' } });
  const [run] = await rig.runs(
    `on: pull_request\npermissions: write-all\njobs:\n  a:\n    runs-on: any\n    steps: [{id: s, run: "echo '[\${{ secrets.HOOK }}]'"}]`,
    {
      name: 'pull_request',
      payload: { action: 'opened', pull_request: { head: { repo: { full_name: 'eve/fork' } } } },
    },
  );
  expect(stepOf(run?.jobs[0], 's').log).toEqual(['[]']);
  expect(new Set(Object.values(rig.minted[0] ?? {}))).toEqual(new Set(['read']));
});

test('concurrency is evaluated and reported, for the workflow and for the job', async () => {
  const [run] = await rig.runs(`
on: issues
concurrency: all-of-\${{ github.repository }}
jobs:
  a:
    concurrency: {group: "incident-\${{ github.event.issue.number }}", cancel-in-progress: true}
    ${says('x')}
`);
  expect(run?.concurrency).toEqual({ group: 'all-of-acme/incidents', cancelInProgress: false });
  expect(run?.jobs[0]?.concurrency).toEqual({ group: 'incident-7', cancelInProgress: true });
});

test('the inputs of a manual run get their defaults and keep their types', async () => {
  const workflow = `
on:
  workflow_dispatch:
    inputs:
      dry-run: {type: boolean, default: true}
      number: {type: string, required: true}
jobs:
  a:
    if: inputs.dry-run
    ${says(`\${{ inputs.number }} \${{ github.event.inputs.dry-run }}`)}
`;
  const dispatch = (inputs: object) => ({ name: 'workflow_dispatch', payload: { inputs } });
  expect(stepOf((await rig.jobs(workflow, dispatch({ number: '12' }))).a, 's').log).toEqual(['12 true']);
  expect((await rig.jobs(workflow, dispatch({ number: '12', 'dry-run': 'false' }))).a?.result).toBe(
    'skipped',
  );
  await expect(rig.runs(workflow, dispatch({}))).rejects.toThrow('the required input "number" is missing');
});

test('runs have growing numbers', async () => {
  const workflow = `on: issues\njobs:\n  a:\n    ${says(`$GITHUB_RUN_ID`)}`;
  const [one] = await rig.runs(workflow);
  const [two] = await rig.runs(workflow);
  expect(two?.id).toBeGreaterThan(one?.id ?? Number.POSITIVE_INFINITY);
  expect(stepOf(two?.jobs[0], 's').log).toEqual([String(two?.id)]);
});

test('an invalid workflow is one error with the file and every fault', async () => {
  const broken = 'on: issues\njobs:\n  a:\n    runs-on: any\n    stepz: []\n    if: github.nope(\n';
  const failure = rig.runs(broken);
  await expect(failure).rejects.toThrow('.github/workflows/test.yml is not valid');
  await expect(failure).rejects.toThrow('stepz');
});

test('what this runner cannot do fails the job and says so', async () => {
  const { boxed, calls } = await rig.jobs(`
on: issues
jobs:
  boxed: {runs-on: any, container: "node:24", steps: [{run: "true"}]}
  calls: {uses: ./.github/workflows/other.yml}
`);
  expect(boxed?.steps[0]?.annotations[0]?.message).toContain('`container`');
  expect(calls?.steps[0]?.annotations[0]?.message).toContain('`uses`');
});
