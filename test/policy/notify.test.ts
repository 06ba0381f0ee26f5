import { describe, expect, test } from '@jest/globals';
import { judgeGate } from '../../src/policy/gate.js';
import { notify } from '../../src/policy/notify.js';
import { tellOnBoard } from '../../src/policy/respond.js';
import { unreached } from '../../src/policy/unreached.js';
import { comment, kept, type Story, situation } from '../support/situation.js';

const AT = '2026-03-02T09:00:00Z';
const pager = 'pager: {pagerduty: {severities: [S0, S1]}}';
const everyone = `${pager}\nslack: {}\nwebhook: {url: "https://example.org/hook"}`;
const s1 = { severity: 'S1' as const };
const acknowledged = ['- 2026-03-02T09:10Z – on it (acknowledged)'];

const keys = (story: Story) =>
  notify(situation({ settings: everyone, now: '2026-03-02T09:20:00Z', ...story })).map((one) => one.key);
const told = (...done: string[]) => ({
  notified: done.map((key) => ({
    key,
    at: AT,
    error: null,
    ...(key === 'slack:declared' ? { ref: 'C01' } : {}),
  })),
});
const board = (memory: object) => kept('board', { history: [], confirmed: true, ...memory });

describe('who is told', () => {
  test('each of those whom the settings name, of an incident of their levels', () => {
    expect(keys({ says: s1 })).toEqual(['page:trigger', 'slack:declared', 'webhook:declared']);
    expect(keys({ says: { severity: 'S2' } })).toEqual(['webhook:declared']);
  });

  test('nobody without settings', () => {
    expect(keys({ says: s1, settings: '' })).toEqual([]);
  });

  test.each<[string, Story]>([
    ['a near miss', { says: { kind: 'near-miss', severity: 'S0' } }],
    ['a hazard', { says: { kind: 'hazard', severity: 'S0' } }],
    ['a stranger’s report', { says: { severity: 'S0' }, issue: { author: 'sam' } }],
  ])('nobody of %s', (_, story) => {
    expect(keys(story)).toEqual([]);
  });

  test('nobody again of what they were told', () => {
    const memory = told('page:trigger', 'slack:declared', 'webhook:declared');
    expect(keys({ says: s1, comments: [board(memory)] })).toEqual([]);
  });

  test('again those whom it did not reach', () => {
    const memory = { notified: [{ key: 'webhook:declared', at: AT, error: 'it answered 500: it failed' }] };
    expect(keys({ says: { severity: 'S2' }, comments: [board(memory)] })).toEqual(['webhook:declared']);
  });

  test('only by a memory that nobody else wrote', () => {
    const forged = comment('sam', board(told('page:trigger')).body);
    const edited = kept('board', told('page:trigger'), { editor: 'sam', edited: true });
    for (const one of [forged, edited])
      expect(keys({ says: s1, settings: pager, comments: [one] })).toEqual(['page:trigger']);
  });

  test('of what happened since: somebody in charge, a new level, an update, a reminder', () => {
    const memory = {
      ...told('page:trigger', 'slack:declared', 'webhook:declared'),
      history: [{ at: AT, severity: 'S2' }],
    };
    const reminders = [{ clock: 'update', since: AT, period: 1, at: '2026-03-02T09:15:00Z' }];
    const typed = comment('dana', '/update rebuilding');
    const story = { says: { ...s1, timeline: acknowledged }, settings: everyone.replace(pager, '') };
    expect(keys({ ...story, comments: [board(memory), kept('reminder', { reminders }), typed] })).toEqual(
      ['slack', 'webhook'].flatMap((channel) => [
        `${channel}:acknowledged`,
        `${channel}:severity:1:S1`,
        `${channel}:update:${typed.id}`,
        `${channel}:overdue:update:${AT}:1`,
      ]),
    );
  });

  test('of an end only whom the beginning reached', () => {
    const resolved = { ...s1, timeline: [...acknowledged, '- 2026-03-02T09:15Z – done (resolved)'] };
    expect(keys({ says: resolved, settings: `${pager}\nslack: {}` })).toEqual([]);
    const memory = told('page:trigger', 'page:acknowledge', 'slack:declared', 'slack:acknowledged');
    expect(keys({ says: resolved, settings: `${pager}\nslack: {}`, comments: [board(memory)] })).toEqual([
      'page:resolve',
      'slack:resolved',
    ]);
  });
});

describe('the pager', () => {
  const page = (story: Story) => keys({ settings: pager, ...story });

  test('is quieted by whoever takes charge', () => {
    expect(
      page({ says: { ...s1, timeline: acknowledged }, comments: [board(told('page:trigger'))] }),
    ).toEqual(['page:acknowledge']);
  });

  test('is not quieted by a milder level', () => {
    expect(page({ says: { severity: 'S3' }, comments: [board(told('page:trigger'))] })).toEqual([]);
  });

  test('rings for an incident that turned severe after somebody acknowledged a mild one', () => {
    const history = [
      { at: AT, severity: 'S2' },
      { at: '2026-03-02T09:30:00Z', severity: 'S0' },
    ];
    const says = { severity: 'S0' as const, timeline: acknowledged };
    expect(page({ says, comments: [board({ history })], now: '2026-03-02T09:31:00Z' })).toEqual([
      'page:trigger',
    ]);
    const stopped = { ...says, timeline: [...acknowledged, '- 2026-03-02T09:40Z – flag off (mitigated)'] };
    expect(page({ says: stopped, comments: [board({ history })], now: '2026-03-02T09:41:00Z' })).toEqual([
      'page:acknowledge',
    ]);
  });

  test('is told that it is over when it turns out to be no incident', () => {
    const says = { kind: 'near-miss' as const, severity: 'S0' as const };
    expect(page({ says, comments: [board(told('page:trigger'))] })).toEqual(['page:resolve']);
  });
});

describe('whom the last try did not reach', () => {
  const failed = (key: string, more: object = {}) => ({
    notified: [{ key, at: AT, error: 'it answered 500: it failed', ...more }],
  });
  const missed = (story: Story) => {
    const now = situation({ settings: everyone, says: s1, now: '2026-03-02T09:20:00Z', ...story });
    return unreached(now, judgeGate(now));
  };

  test('stands with since when, why, and whom to call', () => {
    const story = { comments: [board(failed('page:trigger'))], issue: { assignees: ['mia'] } };
    expect(missed(story)).toEqual([
      expect.objectContaining({ channel: 'pagerduty', event: 'declared', since: AT, call: ['mia'] }),
    ]);
  });

  test('is nobody any more once it need not be told', () => {
    const says = { severity: 'S3' as const };
    expect(missed({ says, comments: [board(failed('page:trigger'))] })).toEqual([]);
  });

  test('is told apart from what arrived in part', () => {
    expect(missed({ comments: [board(failed('slack:declared', { ref: 'C01' }))] })).toEqual([
      expect.objectContaining({ channel: 'slack', wasPosted: true }),
    ]);
  });
});

describe('an action that keeps no board otherwise', () => {
  const kinds = (settings: string) => tellOnBoard(situation({ says: s1, settings })).map(({ kind }) => kind);

  test('keeps one as soon as somebody is to be told, since it remembers whom', () => {
    expect(kinds('')).toEqual([]);
    expect(kinds(pager)).toEqual(['comment', 'notify']);
  });
});
