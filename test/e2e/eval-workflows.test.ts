import { afterEach, expect, test } from '@jest/globals';
import { workflowFiles } from '../../src/drill/stage.js';
import { shipped } from '../../src/root.js';
import { violations } from '../contracts/conformance.js';
import { type EvalActions, evalActions } from '../support/eval-actions.js';
import { filed } from '../support/report-body.js';
import { artifact, checkOn, evalsRan, openPull } from './pull-requests.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const settings =
  'on-call: [dana]\napprovers: [carol]\nremediation: {workflow: evals.yml, requires: {S2: [evals]}}\n';

let there: Rehearsal;
afterEach(() => there.end());

async function withWorkflow(template: string, path: string): Promise<EvalActions> {
  const standIns = evalActions();
  const own = { path: `.github/workflows/${path}`, text: shipped(`templates/evals/${template}.yml`) };
  there = await rehearse({
    settings,
    workflows: [...workflowFiles(), own],
    actions: standIns.actions,
  });
  return standIns;
}

test.each([
  ['promptfoo', ['npx promptfoo@0.121 eval', 'npx promptfoo@0.121 eval'], '| jailbreak | 0 of 2 '],
  ['garak', ['pipx run garak==0.14.0', 'pipx run garak==0.14.0'], '| lmrc.QuackMedicine '],
  ['inspect', ['pipx install', 'pipx inject', 'inspect eval', 'inspect eval'], '| popularity | 0 of 1 '],
  ['generic', [], '0 of 20 still allows 14 %'],
])('the workflow for %s makes what the gate reads', async (tool, called, shown) => {
  const standIns = await withWorkflow(tool, 'evals.yml');
  const incident = await there.file(filed({ severity: 'S2' }));
  const pull = await openPull(there, { body: `Remediates #${incident}` });
  const runs = await there.world.settle();
  const [evals] = runs.filter(({ workflow }) => workflow === 'evals');
  expect(evals).toMatchObject({ jobs: [{ result: 'success' }] });
  const calls = standIns.calls();
  expect(calls).toHaveLength(called.length);
  for (const [at, words] of called.entries()) expect(calls[at]).toContain(words);

  await evalsRan(there, pull.head, [artifact(standIns.kept('incident-evals'))]);
  expect((await checkOn(there, pull.head))?.summary).toContain(shown);
  expect(violations(there.github.requests)).toEqual([]);
});

test('the workflow for drift keeps what production lost, and the weekly report shows it', async () => {
  const standIns = await withWorkflow('drift', 'incident-loop-drift.yml');
  const schedule = '41 4 * * *';
  const runs = await there.world.deliver({ name: 'schedule', payload: { schedule }, actor: 'owner' });
  const [run] = runs.filter(({ workflow }) => workflow === 'incident-loop drift');
  expect(run?.jobs.map(({ result }) => result)).toEqual(['success', 'success']);
  expect(standIns.calls()).toHaveLength(2);
  const shard = 'incidents/ledger/drift/2026-03.ndjson';
  const kept = (await there.github.files('rehearsal/incidents'))[shard] ?? '';
  expect(JSON.parse(kept)).toMatchObject({
    refused: null,
    drift: expect.arrayContaining([
      { suite: 'jailbreak', metric: 'pass rate', staging: 0, prod: 0.5, delta: 0.5 },
      { suite: 'quality', metric: 'pass rate', staging: 1, prod: 0.5, delta: -0.5 },
    ]),
  });

  there.clock.advance({ hours: 24 });
  await there.world.deliver({ name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' });
  const files = await there.github.files('rehearsal/incidents');
  expect(files['incidents/reports/2026-W10.md']).toContain('| quality | pass rate | 1 | 0.5 | -0.5 |');
  expect(violations(there.github.requests)).toEqual([]);
});
