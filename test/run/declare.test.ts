import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../src/drill/runner/report.js';
import { failuresOf } from '../../src/drill/step.js';
import { type Came, onEvent, type Uses } from './workflow.js';

const push: Delivery = { name: 'push', payload: { ref: 'refs/heads/main' }, actor: 'dana' };
const uses = (
  inputs: Uses['with'],
  permissions: Uses['permissions'] = { issues: 'write', contents: 'read' },
) => onEvent({ action: 'declare', permissions, ...(inputs ? { with: inputs } : {}) }, push);
const writes = ({ requests }: Came) =>
  requests.filter((request) => !request.startsWith('GET ') && !request.endsWith('/graphql'));
const failure = ({ job }: Came) =>
  failuresOf({ id: 1, workflow: 'w', path: 'p', event: 'push', conclusion: 'failure', jobs: [job] }).join();

describe('a step of another workflow', () => {
  test('declares from the file of an alert', async () => {
    const came = await uses({ 'alert-file': resolve('test/fixtures/alerts/grafana-firing.json') });
    expect(came.job.result).toBe('success');
    expect(came.step.outputs).toMatchObject({ issue: '1', opened: 'true' });
    expect(came.requests).toHaveLength(7);
  });

  test('declares from a trace, with nobody behind it', async () => {
    const came = await uses({
      'trace-file': resolve('test/fixtures/traces/agent-current-names.json'),
      severity: 's2',
      title: 'The agent paid twice',
    });
    expect(came.job.result).toBe('success');
    expect(came.step.outputs).toMatchObject({ issue: '1', opened: 'true' });
    expect(came.step.outputs.effects).not.toContain('assigned');
  });

  test('on a dry run says what would be done, and writes nothing', async () => {
    const came = await uses({
      'alert-file': resolve('test/fixtures/alerts/grafana-firing.json'),
      'dry-run': 'true',
    });
    expect(came.step.outputs.effects).toContain('incident opened');
    expect(came.step.outputs.opened).toBe('false');
    expect(writes(came)).toEqual([]);
  });

  test.each<[string, Record<string, string> | undefined, string]>([
    ['nothing to declare', undefined, 'Nothing to declare: send an alert as `repository_dispatch`'],
    ['no such alert', { 'alert-file': 'nowhere.json' }, 'Cannot read nowhere.json: check `alert-file`'],
    ['no such trace', { 'trace-file': 'nowhere.json' }, 'Cannot read nowhere.json: check `trace-file`'],
    ['a form for an alert', { 'alert-file': resolve('package.json') }, 'no alert payload that is known here'],
    ['a level that is none', { title: 'x', severity: 'bad' }, '`severity` must be one of S0, S1, S2, S3.'],
  ])('with %s fails with one clear message', async (_, inputs, message) => {
    const came = await uses(inputs);
    expect(came.job.result).toBe('failure');
    expect(failure(came)).toContain(message);
    expect(writes(came)).toEqual([]);
  });

  test('without `issues: write` names the permission', async () => {
    const came = await uses({ title: 'It paid twice' }, { contents: 'read', issues: 'read' });
    expect(came.job.result).toBe('failure');
    expect(failure(came)).toContain('issues: write');
  });
});
