import { describe, expect, test } from '@jest/globals';
import { actionOf, actions } from '../../src/actions.js';
import { filed, handWritten } from '../support/report-body.js';
import { actionsOnIssues, errorsOf, onEvent, onOpened, type Uses } from './workflow.js';

/** An action on its default inputs, with exactly the permissions its README asks for. */
const alone = (name: string, inputs: Record<string, string> = {}): Uses => ({
  action: name === 'respond' ? '' : name,
  with: inputs,
  permissions: actionOf(name).permissions,
});

const ACTION = '| Index every policy page nightly | automation | @dana | 2026-03-20 |';
const REPO = '/repos/rehearsal/incidents';
const FORM = `GET ${REPO}/contents/.github%2FISSUE_TEMPLATE%2Fincident.yml`;

describe('an action alone, on its default inputs', () => {
  test('parse fetches the form without a checkout and puts the answers out', async () => {
    const { step, requests } = await onOpened(alone('parse'));
    const { fields = '', reading = '', findings = '' } = step.outputs;
    expect(requests).toEqual([FORM]);
    expect(JSON.parse(fields)).toMatchObject({
      system: 'support assistant',
      'failure-modes': ['misinformation'],
    });
    expect(JSON.parse(reading)).toMatchObject({ fields: JSON.parse(fields), preamble: '', unplaced: [] });
    expect(JSON.parse(findings)).toEqual([]);
  });

  test('validate annotates each finding with its rule and line, and writes nothing', async () => {
    const body = handWritten({ severity: 'S1', timeline: ['- 2026-03-09T08:00Z – seen (detected)'] });
    const came = await onOpened(alone('validate'), { body });
    const findings = JSON.parse(came.step.outputs.findings ?? '') as {
      rule: string;
      line: number;
      message: string;
    }[];
    const future = findings.find(({ rule }) => rule === 'future-time');
    expect(future).toBeDefined();
    expect(came.step.annotations).toContainEqual({
      level: 'error',
      title: 'future-time',
      message: `${future?.message} (line ${future?.line}, column 3 of the issue)`,
      line: future?.line,
      column: 3,
    });
    expect(came.step.annotations).toHaveLength(findings.length);
    expect(JSON.parse(came.step.outputs.report ?? '')).toMatchObject({ severity: 'S1', kind: 'incident' });
    expect(came.requests).toEqual(['POST /graphql']);
  });

  test('triage labels and assigns', async () => {
    await onOpened(alone('triage'), {}, async (there) => {
      const { labels, assignees } = await there.issue(1);
      expect(labels).toEqual(['failure/misinformation', 'incident', 'phase/triage', 'severity/S2']);
      expect(assignees).toEqual(['dana']);
    });
  });

  test('signoff says whether it is ready', async () => {
    const { step, requests } = await onOpened(alone('signoff'));
    expect(step.outputs.ready).toBe('false');
    expect(JSON.parse(step.outputs.effects ?? '')).toEqual([]);
    expect(requests).toEqual(['POST /graphql']);
  });

  test('prevent opens an issue for each preventive action', async () => {
    const body = filed({ actions: [ACTION] });
    const { step } = await onOpened(alone('prevent'), { body }, async (there) => {
      expect((await there.actionIssues()).map(({ assignees }) => assignees)).toEqual([['dana']]);
    });
    expect(JSON.parse(step.outputs.effects ?? '')).toMatchObject([
      { kind: 'action-issue' },
      { kind: 'body' },
    ]);
  });

  test('metrics commits the report and says where it is', async () => {
    const { step } = await onOpened(alone('metrics'), {}, async (there) => {
      const files = Object.keys(await there.github.files('rehearsal/incidents'));
      expect(files).toEqual(
        expect.arrayContaining(['incidents/reports/2026-W10.md', 'incidents/metrics.json']),
      );
    });
    expect(step.outputs['report-path']).toBe('incidents/reports/2026-W10.md');
  });

  test.each(actionsOnIssues)(
    '%s succeeds, and puts out what its table names and nothing else',
    async (name) => {
      const { job, step } = await onOpened(alone(name, name === 'declare' ? { title: 'Wrong refunds' } : {}));
      expect(job.result).toBe('success');
      expect(Object.keys(step.outputs).sort()).toEqual(
        actionOf(name)
          .outputs.map((output) => output.name)
          .sort(),
      );
      for (const [key, value] of Object.entries(step.outputs))
        if (key !== 'report-path' && key !== 'form') expect(() => JSON.parse(value)).not.toThrow();
    },
  );
});

describe('an action that lacks what it works on', () => {
  test('remediate, without a pull request, says what to run it on', async () => {
    const came = await onOpened(alone('remediate'));
    expect(errorsOf(came).join()).toContain('No pull request to work on: run this on `pull_request_target`');
  });

  test('drift, without files, names the one that is missing', async () => {
    const came = await onOpened(alone('drift'));
    expect(errorsOf(came)).toEqual([
      'Cannot read the results of staging: there is no file staging.json in the workspace.',
    ]);
  });
});

describe('a dry run', () => {
  test.each(['respond', 'triage', 'signoff', 'prevent', 'metrics'])(
    'of %s reads and writes nothing',
    async (name) => {
      const body = filed({ actions: [ACTION] });
      const { job, requests } = await onOpened(
        alone(name, { 'dry-run': 'true' }),
        { body },
        async (there) => {
          expect(await there.issue(1)).toMatchObject({ labels: ['incident'], assignees: [], body });
          expect(await there.comments(1)).toEqual([]);
          expect(await there.actionIssues()).toEqual([]);
        },
      );
      expect(job.result).toBe('success');
      for (const request of requests) expect(request).toMatch(/^(POST \/graphql$|GET )/);
    },
  );

  test('names what would be done', async () => {
    const { step } = await onOpened(alone('triage', { 'dry-run': 'true' }));
    expect(JSON.parse(step.outputs.effects ?? '')).toMatchObject([{ kind: 'labels' }, { kind: 'assignees' }]);
  });
});

describe('a job without a permission', () => {
  test.each([
    ['respond', { issues: 'read', contents: 'read' }, '`issues: write`'],
    ['triage', { issues: 'read', contents: 'read' }, '`issues: write`'],
    ['prevent', { issues: 'read', contents: 'read' }, '`issues: write`'],
    ['validate', { contents: 'read' }, '`issues: read`'],
    ['parse', {}, '`contents: read`'],
    ['metrics', { issues: 'read', contents: 'read' }, '`contents: write`'],
    ['metrics', { contents: 'write' }, '`issues: write`'],
  ] as const)('%s fails with one message that names %o', async (name, permissions, missing) => {
    const body = filed({ actions: [ACTION] });
    const came = await onOpened({ ...alone(name), permissions }, { body });
    expect(came.job.result).toBe('failure');
    expect(errorsOf(came)).toHaveLength(1);
    expect(errorsOf(came)[0]).toContain(missing);
    expect(errorsOf(came)[0]).not.toMatch(/\n|\bat /);
  });
});

describe('what cannot work fails with one message', () => {
  test.each([
    ['triage', { token: '' }, /^The `token` input is empty/],
    ['parse', { token: '' }, /`token` input is empty/],
    ['triage', { token: 'ghs_expired' }, /^GitHub does not accept the token \(401\)/],
    ['metrics', { token: 'ghs_expired' }, /^GitHub does not accept the token \(401\)/],
    ['triage', { issue: '99' }, /issue/],
    ['triage', { issue: '1; touch x' }, /^No incident to work on/],
    [
      'parse',
      { form: '.github/ISSUE_TEMPLATE/none.yml' },
      /^There is no form at \.github\/ISSUE_TEMPLATE\/none\.yml/,
    ],
    ['parse', { 'body-file': 'none.md' }, /^The `body-file` none\.md cannot be read/],
    ['parse', { form: '.github/incident-loop.yml' }, /^\.github\/incident-loop\.yml: This is no issue form/],
  ])('%s with %o', async (name, inputs, message) => {
    const came = await onOpened(alone(name, inputs));
    expect(came.job.result).toBe('failure');
    expect(errorsOf(came)).toHaveLength(1);
    expect(errorsOf(came)[0]).toMatch(message);
    expect(errorsOf(came)[0]).not.toMatch(/\n\s+at /);
  });

  test('parse on an event without an issue', async () => {
    const came = await onEvent(alone('parse'), {
      name: 'push',
      payload: { ref: 'refs/heads/main' },
      actor: 'dana',
    });
    expect(errorsOf(came)).toEqual([
      'No issue to read: run this on an `issues` event, or give a `body-file`.',
    ]);
  });
});

describe('an event that is none of ours', () => {
  const ours = actions.filter(({ incidentOnly }) => incidentOnly).map(({ name }) => name);

  test.each(ours)('makes no request of %s: another issue', async (name) => {
    const { job, requests, step } = await onOpened(alone(name), { labels: ['bug'] });
    expect({ result: job.result, requests, outputs: step.outputs }).toEqual({
      result: 'success',
      requests: [],
      outputs: {},
    });
  });

  test.each([
    ['a pull request', { issue: { number: 1, body: '', labels: [{ name: 'incident' }], pull_request: {} } }],
    ['a push', { ref: 'refs/heads/main' }],
    ['an issue without body or labels', { issue: { number: 1, body: null } }],
  ])('makes no request: %s', async (_, payload) => {
    const { job, requests } = await onEvent(alone('respond'), { name: 'push', payload, actor: 'dana' });
    expect({ result: job.result, requests }).toEqual({ result: 'success', requests: [] });
  });
});
