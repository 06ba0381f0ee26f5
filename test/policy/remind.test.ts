import { describe, expect, test } from '@jest/globals';
import { remind } from '../../src/policy/remind.js';
import { respond } from '../../src/policy/respond.js';
import { carriedOut, comment, kept, type Story, situation } from '../support/situation.js';

const rotation = 'on-call: {layers: [{people: [dana]}, {people: [mia]}, {people: [carol]}]}';
const s0: Story = { says: { severity: 'S0' }, settings: rotation };

/** An S0, declared on Monday 2026-03-02 at 09:00 and responded to at once; looked at again at `now`. */
function later(now: string, story: Story = s0) {
  const first = situation({ ...story, now: '2026-03-02T09:00:00Z' });
  return at(now, carriedOut(first, respond(first)));
}

function at(now: string, before: ReturnType<typeof situation>) {
  return { ...before, now };
}

const words = (now: ReturnType<typeof situation>) =>
  remind(now).flatMap((one) =>
    one.kind === 'comment' && one.key === 'reminder' ? one.text.split('\n').slice(1).filter(Boolean) : [],
  );
const assigned = (now: ReturnType<typeof situation>) =>
  remind(now).flatMap((one) => (one.kind === 'assignees' ? one.add : []));

describe('an acknowledgement that is overdue', () => {
  const onlyAck = { ...s0, settings: `${rotation}\nclocks: {S0: {update: none}}` };

  test('is nobody’s business before its time', () => {
    expect(remind(later('2026-03-02T09:14:59Z'))).toEqual([]);
  });

  test('reminds once, and names everyone who has it', () => {
    expect(words(later('2026-03-02T09:15:00Z', onlyAck))).toEqual([
      '**Overdue since 2026-03-02 09:15 UTC:** nobody has acknowledged it. @dana, @mia, @carol: `/ack` takes charge and stops the reminders. Reminder 1.',
    ]);
    const reminded = later('2026-03-02T09:15:00Z', onlyAck);
    expect(remind(at('2026-03-02T09:29:00Z', carriedOut(reminded, remind(reminded))))).toEqual([]);
  });

  test('goes up one layer of on-call with each reminder', () => {
    const story = { ...onlyAck, says: { severity: 'S1' as const } };
    const settings = `${rotation}\nclocks: {S1: {acknowledge: 30 min, update: none}}`;
    let now = later('2026-03-02T09:30:00Z', { ...story, settings });
    expect(now.issue.assignees).toEqual(['dana']);
    expect(assigned(now)).toEqual(['mia']);
    now = at('2026-03-02T10:00:00Z', carriedOut(now, remind(now)));
    expect(assigned(now)).toEqual(['carol']);
    now = at('2026-03-02T10:30:00Z', carriedOut(now, remind(now)));
    expect(words(now)[0]).toContain('Reminder 3.');
    expect(assigned(now)).toEqual([]);
  });

  test('ends after four reminders, all in one comment', () => {
    let now = later('2026-03-02T09:15:00Z', onlyAck);
    for (const minute of ['15', '30', '45', '59'])
      now = carriedOut(
        at(`2026-03-02T09:${minute}:00Z`, now),
        remind(at(`2026-03-02T09:${minute}:00Z`, now)),
      );
    now = carriedOut(at('2026-03-02T10:15:00Z', now), remind(at('2026-03-02T10:15:00Z', now)));
    expect(now.issue.comments.filter(({ body }) => body.includes('incident-loop:reminder'))).toHaveLength(1);
    expect(remind(at('2026-03-03T09:00:00Z', now))).toEqual([]);
  });

  test('is one reminder when the schedule comes late', () => {
    expect(words(later('2026-03-02T11:00:00Z', onlyAck))[0]).toContain('Reminder 1.');
  });

  test('is taken back once somebody acknowledged', () => {
    const late = later('2026-03-02T09:15:00Z', onlyAck);
    const reminded = carriedOut(late, remind(late));
    const body = reminded.issue.body.replace(
      /(?=\n### Detection|\n## Detection)/,
      '\n- 2026-03-02T09:16Z – on it (acknowledged)\n',
    );
    const taken = situation({
      ...onlyAck,
      body,
      comments: reminded.issue.comments,
      now: '2026-03-02T09:20:00Z',
    });
    expect(words(taken)).toEqual(['Nothing is overdue. Reminders so far: 1.']);
  });
});

describe('who is reminded of nothing', () => {
  test.each<[string, Story]>([
    ['a near miss', { ...s0, says: { kind: 'near-miss', severity: 'S0' } }],
    ['a stranger’s report', { ...s0, issue: { author: 'sam' } }],
    ['an S3', { ...s0, says: { severity: 'S3' } }],
  ])('%s', (_, story) => {
    expect(remind(later('2026-03-04T09:00:00Z', story))).toEqual([]);
  });

  test('an incident that has no board yet: its first response comes first', () => {
    expect(remind(situation({ ...s0, now: '2026-03-02T10:00:00Z' }))).toEqual([]);
  });
});

describe('a reminder', () => {
  test('says on the board that it is overdue, and tells Slack and webhook once', () => {
    const settings = `${rotation}\nslack: {}\nwebhook: {url: "https://example.org/"}`;
    const told = ['slack:declared', 'webhook:declared'].map((key) => ({
      key,
      at: '2026-03-02T09:00:00Z',
      error: null,
      ref: 'C01',
    }));
    const board = kept('board', { history: [], confirmed: true, notified: told });
    const now = situation({ ...s0, settings, comments: [board], now: '2026-03-02T09:16:00Z' });
    const effects = remind(now);
    expect(effects.flatMap((one) => (one.kind === 'notify' ? one.key : []))).toEqual([
      'slack:overdue:acknowledge:2026-03-02T09:00:00Z:1',
      'webhook:overdue:acknowledge:2026-03-02T09:00:00Z:1',
    ]);
    expect(effects.find((one) => one.kind === 'comment' && one.key === 'board')).toMatchObject({
      text: expect.stringContaining('**Overdue.**'),
    });
  });

  test('of words to stakeholders begins anew with each update', () => {
    const settings = `${rotation}\nclocks: {S0: {acknowledge: none}}`;
    const late = later('2026-03-02T09:30:00Z', { ...s0, settings });
    const typed = comment('dana', '/update it is the index', { createdAt: '2026-03-02T09:31:00Z' });
    const reminded = carriedOut(late, remind(late));
    const updated = {
      ...reminded,
      issue: { ...reminded.issue, comments: [...reminded.issue.comments, typed] },
    };
    expect(words(at('2026-03-02T09:45:00Z', updated))).toEqual(['Nothing is overdue. Reminders so far: 1.']);
    expect(words(at('2026-03-02T10:01:00Z', updated))[0]).toMatch(
      /^\*\*Overdue since 2026-03-02 10:01 UTC:\*\* stakeholders have heard nothing/,
    );
  });
});
