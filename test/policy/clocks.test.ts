import { describe, expect, test } from '@jest/globals';
import { clocksOf } from '../../src/policy/clocks.js';
import { comment, kept, type Story, situation } from '../support/situation.js';

/** Declared on Monday 2026-03-02 at 09:00 UTC; a clock as `what since → due`. */
const clocks = (story: Story = {}) =>
  clocksOf(situation({ now: '2026-03-02T09:05:00Z', ...story })).map(
    ({ id, since, due, isOverdue }) =>
      `${id} ${since.slice(5, 16)} → ${due.slice(5, 16)}${isOverdue ? ' overdue' : ''}`,
  );
const s1 = { severity: 'S1' as const };

describe('the clocks of a severity', () => {
  test.each<['S0' | 'S1' | 'S2' | 'S3', string[]]>([
    ['S0', ['acknowledge 03-02T09:00 → 03-02T09:15', 'update 03-02T09:00 → 03-02T09:30']],
    ['S1', ['acknowledge 03-02T09:00 → 03-02T09:30', 'update 03-02T09:00 → 03-02T11:00']],
    ['S2', ['acknowledge 03-02T09:00 → 03-03T09:00', 'update 03-02T09:00 → 03-03T09:00']],
    ['S3', []],
  ])('%s', (severity, expected) => {
    expect(clocks({ says: { severity } })).toEqual(expected);
  });

  test('are over once their time has run out, at that very second', () => {
    expect(clocks({ says: s1, now: '2026-03-02T09:29:59Z' })[0]).not.toContain('overdue');
    expect(clocks({ says: s1, now: '2026-03-02T09:30:00Z' })[0]).toContain('overdue');
  });

  test('count how often their time has run out', () => {
    const [ack, update] = clocksOf(situation({ says: s1, now: '2026-03-02T10:31:00Z' }));
    expect([ack?.periods, update?.periods]).toEqual([3, 0]);
  });

  test('are the team’s own where the settings say so', () => {
    const settings = 'clocks: {S1: {acknowledge: 10 min, update: none}, S3: {acknowledge: 2 business days}}';
    expect(clocks({ says: s1, settings })).toEqual(['acknowledge 03-02T09:00 → 03-02T09:10']);
    expect(clocks({ says: { severity: 'S3' }, settings })).toEqual(['acknowledge 03-02T09:00 → 03-04T09:00']);
  });

  test('count the business days of the rotation’s zone, or of their own', () => {
    const friday = { createdAt: '2026-03-07T02:00:00Z' };
    const rotation = 'on-call: {time-zone: America/New_York, layers: [{people: [dana]}]}';
    const story = { issue: friday, now: '2026-03-07T03:00:00Z', settings: rotation };
    expect(clocks(story)).toContain('acknowledge 03-07T02:00 → 03-10T01:00');
    const settings = `${rotation}\nclocks: {time-zone: UTC}`;
    expect(clocks({ ...story, settings })).toContain('acknowledge 03-07T02:00 → 03-09T02:00');
  });
});

describe('what starts none', () => {
  test.each<[string, Story]>([
    ['a near miss', { says: { kind: 'near-miss', severity: 'S0' } }],
    ['a hazard', { says: { kind: 'hazard', severity: 'S0' } }],
    ['a stranger’s report', { says: { severity: 'S0' }, issue: { author: 'sam' } }],
    ['a report without a level', { body: '' }],
  ])('%s', (_, story) => {
    expect(clocks(story)).toEqual([]);
  });
});

describe('a clock', () => {
  test('to acknowledge begins anew when it turns worse, not when it turns milder', () => {
    const worse = kept('board', {
      history: [
        { at: '2026-03-02T09:00:00Z', severity: 'S2' },
        { at: '2026-03-02T10:00:00Z', severity: 'S1' },
      ],
      confirmed: true,
    });
    const now = '2026-03-02T10:05:00Z';
    expect(clocks({ says: s1, comments: [worse], now })[0]).toBe('acknowledge 03-02T10:00 → 03-02T10:30');
    const milder = kept('board', {
      history: [{ at: '2026-03-02T09:00:00Z', severity: 'S0' }],
      confirmed: true,
    });
    expect(clocks({ says: s1, comments: [milder], now })[0]).toContain(
      'acknowledge 03-02T09:00 → 03-02T09:30',
    );
  });

  test('to acknowledge ends with whoever acknowledges', () => {
    const says = { ...s1, timeline: ['- 2026-03-02T09:04Z – on it (acknowledged)'] };
    expect(clocks({ says })).toEqual(['update 03-02T09:00 → 03-02T11:00']);
  });

  test('of the next update begins with the last one, typed or written', () => {
    const typed = comment('dana', '/update rebuilding the index', { createdAt: '2026-03-02T09:03:00Z' });
    expect(clocks({ says: s1, comments: [typed] })).toContain('update 03-02T09:03 → 03-02T11:03');
    const timeline = ['- 2026-03-02T09:04Z – update: rebuilding the index'];
    expect(clocks({ says: { ...s1, timeline } })).toContain('update 03-02T09:04 → 03-02T11:04');
  });

  test('is not moved by a stranger’s update', () => {
    const typed = comment('sam', '/update all well', { createdAt: '2026-03-02T09:03:00Z' });
    expect(clocks({ says: s1, comments: [typed] })).toContain('update 03-02T09:00 → 03-02T11:00');
  });

  test('of updates runs daily once it is mitigated, and no more once it is resolved', () => {
    const mitigated = ['- 2026-03-02T09:02Z – flag off (mitigated)'];
    expect(clocks({ says: { ...s1, timeline: mitigated } })).toEqual(['update 03-02T09:00 → 03-03T09:00']);
    const resolved = [...mitigated, '- 2026-03-02T09:04Z – index back (resolved)'];
    expect(clocks({ says: { ...s1, timeline: resolved } })).toEqual(['review 03-02T09:04 → 03-09T09:04']);
  });

  test('of the review is that of the worst level it ever had', () => {
    const peak = kept('board', {
      history: [{ at: '2026-03-02T09:00:00Z', severity: 'S0' }],
      confirmed: true,
    });
    const says = { severity: 'S3' as const, timeline: ['- 2026-03-02T09:04Z – index back (resolved)'] };
    expect(clocks({ says, comments: [peak] })).toEqual(['review 03-02T09:04 → 03-04T09:04']);
  });
});
