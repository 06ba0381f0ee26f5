import { describe, expect, test } from '@jest/globals';
import type { Message } from '../../src/domain/signal.js';
import type { IncidentSituation } from '../../src/domain/situation.js';
import { declare } from '../../src/policy/declare.js';
import { closeDouble } from '../../src/policy/doubles.js';
import { changedSections, fingerprint } from '../../src/policy/fingerprint.js';
import { judgeGate } from '../../src/policy/gate.js';
import { messageOf } from '../../src/policy/message.js';
import { notify } from '../../src/policy/notify.js';
import { respond } from '../../src/policy/respond.js';
import { isConfirmed, peopleToLookUp } from '../../src/policy/rights.js';
import { signalMemory } from '../../src/policy/signal-memory.js';
import { toldAgain } from '../../src/policy/told-again.js';
import { carriedOut, comment, kept, type Story, situation, withIssue } from '../support/situation.js';
import { alert } from './alerts.js';

const NOW = '2026-03-05T12:00:00Z';
const body = declare({ alert: alert({ group: 'g' }), run: 'run-1', now: NOW }).body;
const born = (story: Story = {}) =>
  situation({ body, ...story, issue: { author: 'github-actions', ...story.issue } });
const again = (run: string, given: Partial<Message> = {}): Message => ({
  ...messageOf([alert({ group: 'g' })], run),
  ...given,
});
const over = (run: string) => again(run, { isFiring: false });
const once = (before: IncidentSituation, messages: readonly Message[]) =>
  messages.reduce((now, message) => carriedOut(now, toldAgain(now, message)), before);
const comments = ({ issue }: IncidentSituation) => issue.comments.map((one) => one.body);
const timeline = ({ report }: IncidentSituation) => report.sections.timeline ?? '';

describe('a storm of 200 messages', () => {
  test('leaves one comment that counts them all, no larger than after forty', () => {
    const messages = Array.from({ length: 199 }, (_, at) => again(`run-${at + 2}`));
    const [few] = comments(once(born(), messages.slice(0, 40)));
    const [all, ...others] = comments(once(born(), messages));
    expect(others).toEqual([]);
    expect(all).toContain('**The alert was told 200 times**');
    expect((all ?? '').length - (few ?? '').length).toBeLessThan(60);
  });

  test('of 200 alerts of one group names the first twenty and counts the rest', () => {
    const messages = Array.from({ length: 199 }, (_, at) =>
      messageOf([alert({ group: 'g', fingerprint: `f${at}`, title: `Pod ${at} is slow` })], `run-${at + 2}`),
    );
    const [text] = comments(once(born(), messages));
    expect(text).toContain('told 200 times');
    expect(text).toContain('- S1 Pod 0 is slow');
    expect(text).not.toContain('Pod 20 is slow');
    expect((text ?? '').length).toBeLessThan(6_000);
  });

  test('counts as often as one message tells of the same alert', () => {
    const [text] = comments(once(born(), [again('run-2', { times: 7 })]));
    expect(text).toContain('told 8 times');
  });
});

describe('a run that is repeated', () => {
  test.each([
    ['the one that opened the incident', 'run-1'],
    ['one that was counted', 'run-2'],
  ])('%s changes nothing', (_, run) => {
    const now = once(born(), [again('run-2')]);
    expect(toldAgain(now, again(run))).toEqual([]);
  });
});

describe('an alert that is over', () => {
  test('has its line at the end of the timeline, which states no moment and voids no signature', () => {
    const before = born();
    const now = once(before, [over('run-2')]);
    expect(timeline(now)).toMatch(
      /\n- 2026-03-05T12:00:00Z – the source of the alert, alertmanager, says it is over$/,
    );
    expect(now.report.times).toEqual(before.report.times);
    expect(changedSections(fingerprint(before), fingerprint(now))).toEqual([]);
    expect(now.issue.state).toBe('open');
  });

  test('stands in the right place of a body with Windows line ends', () => {
    const now = once(born({ body: body.replaceAll('\n', '\r\n') }), [over('run-2')]);
    expect(timeline(now)).toContain('says it is over');
    expect(now.issue.body.replace('\n- 2026-03-05T12:00:00Z', '')).not.toMatch(/[^\r]\n/);
  });

  test('leaves out the line where there is no timeline, and counts all the same', () => {
    const now = once(born({ body: body.replace('### Timeline\n', 'What happened\n') }), [over('run-2')]);
    expect(now.issue.body).not.toContain('says it is over');
    expect(comments(now)[0]).toContain('said 1 time that it is over');
  });

  test('in a message in which another still fires is not over', () => {
    const mixed = messageOf([alert(), alert({ fingerprint: 'x', status: 'resolved' })], 'run-2');
    expect(mixed.isFiring).toBe(true);
  });
});

describe('what is written by others', () => {
  test('a comment that somebody edited is trusted no more: the count begins with the report again', () => {
    const forged = kept('alert', { told: 9999, runs: ['run-2'] }, { edited: true, editor: 'eve' });
    expect(comments(once(born({ comments: [forged] }), [again('run-3')]))[0]).toContain('told 2 times');
  });

  test.each([{ told: -1 }, { told: '7' }, { runs: 7 }, { joined: [1, {}] }, { last: 7 }, { closedAt: {} }])(
    'a memory with %j harms nothing',
    (memory) => {
      const now = born({ comments: [kept('alert', memory)] });
      expect(comments(once(now, [again('run-3')]))[0]).toMatch(/told \d+ times?/);
    },
  );

  test('a comment of somebody else with our marker is none of ours', () => {
    const forged = comment('eve', '<!-- incident-loop:alert {"told":9} -->');
    expect(comments(once(born({ comments: [forged] }), [again('run-2')])).at(-1)).toContain('told 2 times');
  });
});

describe('two runs at once', () => {
  test('that both wrote the comment leave the first, and the one that was lost is told again', () => {
    const now = carriedOut(
      carriedOut(born(), toldAgain(born(), again('run-2'))),
      toldAgain(born(), again('run-3')),
    );
    expect(comments(now)).toHaveLength(2);
    const settled = once(now, [again('run-3')]);
    expect(comments(settled)).toHaveLength(1);
    expect(comments(settled)[0]).toContain('told 3 times');
  });

  test('that both opened an incident: the later one closes as its duplicate and stays closed', () => {
    const double = { number: 57, body, createdAt: NOW };
    const now = carriedOut(born(), closeDouble(double, 50));
    expect(comments(now)[0]).toContain('The same alert had opened #50 a moment before');
    expect(judgeGate(now).wayOut).toMatchObject({ kind: 'duplicate' });
    expect(respond(now).some(({ kind }) => kind === 'reopen')).toBe(false);
    const reopened = withIssue(carriedOut(now, respond(now)), { state: 'open', closedAt: null });
    expect(judgeGate(reopened).wayOut).toBeNull();
  });
});

describe('a closed incident whose alert goes on', () => {
  const closed = born({
    issue: { state: 'closed', closedAt: '2026-03-05T11:30:00Z', author: 'github-actions' },
  });

  test('says so in one comment of its own, and stays closed', () => {
    const now = once(closed, [again('run-2'), again('run-3')]);
    expect(comments(now)).toHaveLength(1);
    expect(comments(now)[0]).toContain('**The alert still fires.** This was closed at 2026-03-05 11:30 UTC');
    expect(comments(now)[0]).toContain('told it 2 times since');
    expect(now.issue.state).toBe('closed');
    expect(timeline(now)).toBe(timeline(closed));
  });

  test('begins to count anew when it is closed a second time', () => {
    const now = once(closed, [again('run-2'), again('run-3')]);
    const later = withIssue(now, { closedAt: '2026-03-05T11:50:00Z' });
    expect(comments(once(later, [again('run-4')]))[0]).toContain('told it 1 time since');
  });
});

describe('an incident born of an alert', () => {
  const settings = 'on-call: [dana]\npager: {pagerduty: {severities: [S0, S1]}}';

  test('has nobody behind it, whoever’s token opened it: nothing is looked up, nobody told or assigned', () => {
    const now = born({ settings, issue: { author: 'dana' } });
    expect(isConfirmed(now)).toBe(false);
    expect(peopleToLookUp(now, ['author'])).toEqual([]);
    expect(notify(now)).toEqual([]);
    expect(respond(now).filter(({ kind }) => kind === 'assignees')).toEqual([]);
  });

  test('is taken on by whoever is assigned', () => {
    const now = born({ settings, issue: { assignees: ['mia'] } });
    expect(isConfirmed(now)).toBe(true);
    expect(notify(now)).toMatchObject([{ key: 'page:trigger' }]);
  });

  test('is told apart from what a person declared by the form of the workflow, who stands behind it', () => {
    const said = declare({ title: 'It paid twice', summary: 'Twice.', now: NOW }).body;
    expect(isConfirmed(born({ body: said }))).toBe(true);
    expect(isConfirmed(born({ body: said, issue: { author: 'eve' } }))).toBe(false);
  });

  test('remembers what it was born of', () => {
    expect(signalMemory(born(), 'alert')).toMatchObject({ told: 1, runs: ['run-1'] });
  });
});
