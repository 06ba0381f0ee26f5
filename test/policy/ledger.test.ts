import { describe, expect, test } from '@jest/globals';
import { readShard, writeShard } from '../../src/metrics/ledger.js';
import { ledgerRecord } from '../../src/policy/ledger.js';
import { handWritten } from '../support/report-body.js';
import { actionIssue, comment, DECLARED, kept, NOW, type Story, situation } from '../support/situation.js';

const record = (story: Story = {}) => ledgerRecord(situation(story));
const CLOSED = '2026-03-04T10:00:00Z';
const closed = { state: 'closed', stateReason: 'completed', closedAt: CLOSED } as const;
const minute = (at: string) => ({ at, precision: 'minute', approximate: false });

describe('a line of the ledger', () => {
  test('says what the report says', () => {
    const story: Story = {
      says: {
        actions: [
          '| Test refunds (#58) | test | @dana | 2026-03-20 |',
          '| Ask (#59) | other | Dana Doe | 2026-03-21 |',
          '| Later | eval | | |',
        ],
      },
      issue: {
        actionIssues: [
          actionIssue({ number: 58 }),
          actionIssue({
            number: 59,
            state: 'closed',
            stateReason: 'completed',
            closedAt: '2026-03-04T09:00:00Z',
          }),
        ],
      },
    };
    expect(record(story)).toEqual({
      schema: 1,
      number: 57,
      url: 'https://github.com/acme/incidents/issues/57',
      title: 'Refunds that do not exist',
      system: 'support assistant',
      models: ['example-large-1'],
      kind: 'incident',
      severity: 'S2',
      severityPeak: 'S2',
      severityHistory: [{ at: DECLARED, severity: 'S2' }],
      failureModes: ['misinformation'],
      owasp: [],
      foundBy: 'user-report',
      stoppedBy: null,
      disclosure: null,
      state: 'open',
      times: {
        introduced: null,
        started: minute('2026-03-02T08:00:00Z'),
        detected: minute('2026-03-02T08:40:00Z'),
        acknowledged: null,
        mitigated: null,
        resolved: null,
        verified: null,
      },
      outputs: {
        unsafeBlocked: null,
        unsafeEscaped: null,
        safeBlocked: null,
        safeAllowed: null,
        origin: null,
      },
      exploit: { before: null, after: null },
      drift: [],
      actions: [
        {
          number: 58,
          kind: 'test',
          owner: 'dana',
          due: '2026-03-20',
          createdAt: '2026-03-03T10:00:00Z',
          closedAt: null,
          outcome: null,
        },
        {
          number: 59,
          kind: 'other',
          owner: 'Dana Doe',
          due: '2026-03-21',
          createdAt: '2026-03-03T10:00:00Z',
          closedAt: '2026-03-04T09:00:00Z',
          outcome: 'done',
        },
      ],
      declaredAt: DECLARED,
      signedOffAt: null,
      signoffs: [],
      closedAt: null,
      updatedAt: '2026-03-05T11:00:00Z',
    });
  });

  test('counts outputs and exploit runs as they were counted', () => {
    const body = [
      '### Root cause',
      '',
      '- Exploit before fix: 7 of 20',
      '- Exploit after fix: 0 of 20',
      '',
      '### Safeguards in place',
      '',
      '- Unsafe outputs blocked: 40',
      '- Unsafe outputs escaped: 0',
      '- Safe outputs blocked: unknown',
      '- Safe outputs allowed: many',
      '- Counted from: labelled-eval-set',
    ].join('\n');
    expect(record({ body })).toMatchObject({
      outputs: {
        unsafeBlocked: 40,
        unsafeEscaped: 0,
        safeBlocked: null,
        safeAllowed: null,
        origin: 'labelled-eval-set',
      },
      exploit: { before: { k: 7, n: 20 }, after: { k: 0, n: 20 } },
    });
  });

  test('of a near miss has the level it could have had; of an incident without a level none', () => {
    const said = (kind: string) =>
      `### Summary\n\nx\n\n### Impact\n\n- Potential severity: S1\n\n### Severity and status\n\n- Kind: ${kind}`;
    expect(record({ body: said('near-miss') })).toMatchObject({
      kind: 'near-miss',
      severity: 'S1',
      severityPeak: 'S1',
    });
    expect(record({ body: said('incident') })).toMatchObject({ severity: null, severityPeak: null });
  });

  test('keeps the peak and the history', () => {
    const board = kept('board', { history: [{ at: DECLARED, severity: 'S0' }] });
    expect(record({ comments: [board] })).toMatchObject({
      severity: 'S2',
      severityPeak: 'S0',
      severityHistory: [
        { at: DECLARED, severity: 'S0' },
        { at: NOW, severity: 'S2' },
      ],
    });
  });

  test('names several models, and none that is not known', () => {
    const model = (words: string) => record({ body: `### Models and prompts\n\n- Model: ${words}` }).models;
    expect(model('large-1, small-2 , ')).toEqual(['large-1', 'small-2']);
    for (const words of ['unknown', 'n/a', 'pending', '']) expect(model(words)).toEqual([]);
  });

  test('holds no secret and mentions nobody, wherever it was written', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const leaky = handWritten({ actions: [`| Test (#58) | test | jane@example.com | 2026-03-20 |`] })
      .replace('support assistant', `bot of jane@example.com ${secret}`)
      .replace('example-large-1', `large ${secret}`);
    const line = JSON.stringify(
      record({
        body: leaky,
        issue: { title: `@acme/all: ${secret}`, actionIssues: [actionIssue({ number: 58 })] },
      }),
    );
    expect(line).not.toContain('ghp_');
    expect(line).not.toContain('jane@');
    expect(line).not.toMatch(/@\w/);
    expect(line).toContain('[redacted email]');
  });

  test('can be written and read again', () => {
    const written = record({
      says: { actions: ['| Test (#58) | test | @dana | soon |'] },
      issue: { actionIssues: [actionIssue({ number: 58 })] },
    });
    expect(written.actions[0]?.due).toBeNull();
    expect(readShard(writeShard([written]), 'incidents/ledger/2026-03.ndjson')).toEqual({
      records: [written],
      omitted: 0,
      findings: [],
    });
  });

  test('of an action that was not done says so', () => {
    const actionIssues = [
      actionIssue({ number: 58, state: 'closed', stateReason: 'not_planned', closedAt: CLOSED }),
    ];
    const story = {
      says: { actions: ['| Test (#58) | test | @dana | 2026-03-20 |'] },
      issue: { actionIssues },
    };
    expect(record(story).actions).toEqual([
      expect.objectContaining({ outcome: 'not-planned', closedAt: CLOSED }),
    ]);
  });
});

describe('the state', () => {
  test.each([
    ['open', '- detected: 2026-03-02', 'open'],
    ['mitigated', '- mitigated: 2026-03-02', 'mitigated'],
    ['resolved', '- mitigated: 2026-03-02\n- resolved: 2026-03-03', 'resolved'],
  ])('%s follows the times', (_, timeline, state) => {
    expect(record({ body: `### Timeline\n\n${timeline}` }).state).toBe(state);
  });

  test('closed with its signature', () => {
    const memory = kept('signoff', { signatures: [], passedAt: CLOSED, wayOut: null });
    expect(record({ comments: [memory], issue: closed })).toMatchObject({
      state: 'closed',
      signedOffAt: CLOSED,
      closedAt: CLOSED,
    });
  });

  test('closed, and the gate has not looked yet or refused', () => {
    expect(record({ issue: closed })).toMatchObject({ state: 'closed', signedOffAt: null });
    const earlier = kept('signoff', { signatures: [], passedAt: '2026-03-03T10:00:00Z', wayOut: null });
    expect(record({ comments: [earlier], issue: closed })).toMatchObject({ signedOffAt: null });
  });

  test.each(['dismissed', 'duplicate'] as const)(
    '%s is remembered: the weekly run looks up nobody’s rights',
    (kind) => {
      const name = kind === 'dismissed' ? 'dismiss' : 'duplicate';
      const memory = kept('signoff', { signatures: [], passedAt: CLOSED, wayOut: { kind, by: 'dana' } });
      const story = { comments: [comment('dana', `/${name} #3`), memory], issue: closed, rights: {} };
      expect(record(story)).toMatchObject({ state: kind, signedOffAt: null, closedAt: CLOSED });
    },
  );

  test('is not what a forged memory says', () => {
    const forged = comment('sam', kept('signoff', { signatures: [], passedAt: CLOSED, wayOut: null }).body);
    expect(record({ comments: [forged], issue: closed }).signedOffAt).toBeNull();
  });
});
