import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../src/domain/default-settings.js';
import { readReport } from '../../src/parsing/report/report.js';
import { isElsewhere, readCall } from '../../src/policy/call.js';
import { calledDeclaration, callsOut } from '../../src/policy/call-out.js';
import { comment, kept, type Story, situation } from '../support/situation.js';

const plain = (story: Story) => situation({ body: 'It is odd.', issue: { labels: [] }, ...story });

describe('what `/incident` says', () => {
  test.each([
    ['S1 it leaks', { severity: 'S1', summary: 'it leaks' }],
    ['s0: it leaks', { severity: 'S0', summary: 'it leaks' }],
    ['S2', { severity: 'S2', summary: '' }],
    ['it leaks', { severity: null, summary: 'it leaks' }],
    ['', { severity: null, summary: '' }],
    ['S3-bucket is public', { severity: null, summary: 'S3-bucket is public' }],
    ['S7 it leaks', { severity: undefined, summary: 'S7 it leaks' }],
  ])('%j', (argument, call) => {
    expect(readCall({ argument })).toEqual(call);
  });
});

describe('a call on a pull request', () => {
  test('takes triage rights, and each is answered once', () => {
    const comments = [
      comment('sam', '/incident S0'),
      comment('dana', 'hm'),
      comment('dana', '/incident S9 x'),
      comment('carol', '/incident S1 refunds\nsince noon'),
      comment('mia', '/incident', { answered: true }),
    ];
    const { calls, refusals, effects } = callsOut(plain({ comments }));
    expect(calls).toMatchObject([
      { by: 'carol', words: 'since noon', call: { severity: 'S1', summary: 'refunds' } },
    ]);
    expect(refusals).toHaveLength(2);
    expect(effects.map((effect) => effect.kind === 'reaction' && effect.content)).toEqual([
      'confused',
      'confused',
    ]);
  });

  test('waits while the caller’s rights are not known', () => {
    expect(callsOut(plain({ comments: [comment('zoe', '/incident')] })).calls).toEqual([]);
  });

  test('in an issue’s own first line counts until it was answered, and never once edited', () => {
    const body = '/incident S2 it is rude';
    expect(callsOut(plain({ body })).calls).toMatchObject([{ by: 'dana', comment: null }]);
    expect(callsOut(plain({ body, comments: [kept('reply', { answers: [] })] })).calls).toEqual([]);
    const edited = { labels: [], editedAt: '2026-03-02T09:05:00Z' };
    expect(callsOut(plain({ body, issue: edited })).calls).toEqual([]);
  });
});

describe('the incident of a call', () => {
  const from = plain({
    issue: {
      labels: [],
      title: 'Loosen @everyone',
      url: 'https://github.com/acme/bot/pull/7',
      body: 'fixes #1\n````\n### Severity\n\nS3',
    },
  });
  const call = {
    by: 'dana',
    at: '2026-03-03T10:00:00Z',
    call: readCall({ argument: 'S1' }),
    words: '',
    comment: null,
  };
  const { body, title, labels, assignees } = calledDeclaration(from, call, defaultSettings, true);

  test('says what is known, and quotes the rest where it means nothing', () => {
    const { report } = readReport(body);
    expect(report).toMatchObject({ severity: 'S1', system: 'acme/bot', kind: 'incident' });
    expect(report.sections.artifacts).toContain('https://github.com/acme/bot/pull/7');
    expect(report.sections.timeline).toContain('2026-03-03T10:00Z – declared by dana on acme/bot#7');
    const withoutCode = body.replace(/^(`{3,})text\n.*?^\1$/gms, '');
    expect(`${title}${withoutCode}`).not.toMatch(/@everyone|fixes #1/);
    expect(labels).toEqual(['incident', 'severity/S1']);
  });

  test('is the caller’s where nobody is on call', () => {
    expect(assignees).toEqual(['dana']);
  });
});

test('incidents are elsewhere when the settings name another repository', () => {
  const here = situation({ settings: 'incidents-repo: acme/incidents' });
  expect(isElsewhere(here)).toBe(false);
  expect(isElsewhere(situation({ settings: 'incidents-repo: acme/kept' }))).toBe(true);
  expect(isElsewhere(situation())).toBe(false);
});
