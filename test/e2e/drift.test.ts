import { afterEach, expect, test } from '@jest/globals';
import { workflowFiles } from '../../src/drill/stage.js';
import { failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const SHARD = 'incidents/ledger/drift/2026-03.ndjson';

/** Writes both files as a team's evals would, then compares them. */
const drift = (staging: string, production: string, inputs: Record<string, string> = {}) => ({
  path: '.github/workflows/drift.yml',
  text: JSON.stringify({
    name: 'drift',
    on: 'workflow_dispatch',
    jobs: {
      drift: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'write' },
        steps: [
          {
            run: `printf '${staging}' > staging.json; printf '${production}' > production.json`,
            shell: 'bash',
          },
          { id: 'it', uses: 'incident-loop/incident-loop/actions/drift@v0', with: inputs },
        ],
      },
    },
  }),
});
const cases = (suite: string, word: string) =>
  `case_id,suite,passed\\n${[...word].map((letter, at) => `c${at},${suite},${letter === 'p'}\\n`).join('')}`;

let there: Rehearsal;
afterEach(() => there.end());

const dispatched = {
  name: 'workflow_dispatch',
  payload: { workflow: '.github/workflows/drift.yml' },
  actor: 'dana',
} as const;

test('drift is kept in its own shard, and the next weekly report shows it', async () => {
  const weekly = workflowFiles().filter(({ path }) => path.includes('weekly'));
  there = await rehearse({ workflows: [drift(cases('safety', 'pppp'), cases('safety', 'pppf')), ...weekly] });
  const [run] = await there.world.deliver(dispatched);
  expect(run?.jobs[0]?.result).toBe('success');
  expect(run?.jobs[0]?.steps.at(-1)?.outputs).toMatchObject({ verdict: 'worse' });
  const files = await there.github.files('rehearsal/incidents');
  expect(JSON.parse(files[SHARD] as string)).toMatchObject({
    at: '2026-03-02T09:00:00Z',
    refused: null,
    drift: [{ suite: 'safety', metric: 'pass rate', staging: 1, prod: 0.75, delta: -0.25 }],
  });

  there.clock.advance({ hours: 24 });
  await there.world.deliver({ name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' });
  const after = await there.github.files('rehearsal/incidents');
  expect(JSON.parse(after['incidents/metrics.json'] as string).drift).toEqual([
    { suite: 'safety', metric: 'pass rate', staging: 1, prod: 0.75, delta: -0.25 },
  ]);
  expect(after['incidents/reports/2026-W10.md']).toContain('| safety | pass rate | 1 | 0.75 | -0.25 |');
  expect(violations(there.github.requests)).toEqual([]);
});

test('suites that do not match are refused, and the refusal is kept', async () => {
  there = await rehearse({ workflows: [drift(cases('safety', 'pppp'), cases('tone', 'pppp'))] });
  const [run] = await there.world.deliver(dispatched);
  expect(run?.jobs[0]?.steps.at(-1)?.outputs).toMatchObject({ verdict: 'refused', drift: '[]' });
  const files = await there.github.files('rehearsal/incidents');
  expect(JSON.parse(files[SHARD] as string).refused).toContain('no case in common');
});

/** The weekly report, delivered so. */
const weeklyBy = (delivery: string) => ({
  path: '.github/workflows/weekly.yml',
  text: JSON.stringify({
    on: { schedule: [{ cron: '17 6 * * 1' }] },
    jobs: {
      report: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
        steps: [{ uses: 'incident-loop/incident-loop/actions/metrics@v0', with: { delivery } }],
      },
    },
  }),
});

test('runs go to the data branch where the weekly report goes, and it finds them there', async () => {
  const branch = { delivery: 'branch' };
  there = await rehearse({
    workflows: [drift(cases('safety', 'pppp'), cases('safety', 'pppf'), branch), weeklyBy('branch')],
  });
  await there.world.deliver(dispatched);
  there.clock.advance({ hours: 24 });
  await there.world.deliver({ name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' });
  there.clock.advance({ hours: 24 });
  await there.world.deliver(dispatched);
  const main = await there.github.files('rehearsal/incidents');
  expect(main[SHARD]).toBeUndefined();
  const data = await there.github.files('rehearsal/incidents', 'incident-loop/report');
  expect(JSON.parse(data['incidents/metrics.json'] as string).drift).toHaveLength(1);
  expect(data[SHARD]?.trim().split('\n')).toHaveLength(2);
  expect(violations(there.github.requests)).toEqual([]);
});

test('runs on a branch outlive the pull request that is written over it, and are in its report', async () => {
  const drifts = drift(cases('safety', 'pppp'), cases('safety', 'pppf'), { delivery: 'branch' });
  there = await rehearse({ workflows: [drifts, weeklyBy('pull-request')] });
  for (const expected of [1, 2]) {
    await there.world.deliver(dispatched);
    there.clock.advance({ hours: 24 });
    const runs = await there.world.deliver({
      name: 'schedule',
      payload: { schedule: '17 6 * * 1' },
      actor: 'owner',
    });
    expect(runs.flatMap(failuresOf)).toEqual([]);
    const offered = await there.github.files('rehearsal/incidents', 'incident-loop/report');
    expect(JSON.parse(offered['incidents/metrics.json'] as string).drift).toHaveLength(1);
    expect(offered[SHARD]?.trim().split('\n')).toHaveLength(expected);
    there.clock.advance({ hours: 24 });
  }
  expect(violations(there.github.requests)).toEqual([]);
});
