import { describe, expect, test } from '@jest/globals';
import { signoffItems } from '../../src/domain/sections.js';
import { keepBoard } from '../../src/policy/board.js';
import { signoff } from '../../src/policy/signoff.js';
import {
  actionIssue,
  carriedOut,
  comment,
  DECLARED,
  kept,
  type Story,
  situation,
  withIssue,
} from '../support/situation.js';

const text = (story: Story = {}) =>
  keepBoard(situation(story))
    .flatMap((one) => (one.kind === 'comment' ? [one.text] : []))
    .join('');
/** The lines that stand open, above everything that is folded. */
const open = (story: Story = {}) =>
  text(story)
    .split('<details>')[0]
    ?.split('\n')
    .filter((line) => line !== '')
    .slice(1) ?? [];

describe('the board of an incident', () => {
  test('is written once, and rewritten only when it would read differently', () => {
    const before = situation();
    expect(keepBoard(before)).toEqual([expect.objectContaining({ key: 'board', id: null })]);
    const written = carriedOut(before, keepBoard(before));
    expect(keepBoard(written)).toEqual([]);
    const changed = situation({ says: { severity: 'S1' }, comments: written.issue.comments });
    expect(keepBoard(changed)).toEqual([expect.objectContaining({ id: written.issue.comments[0]?.id })]);
  });

  test('is not somebody else’s comment that looks like it', () => {
    expect(keepBoard(situation({ comments: [comment('sam', text())] }))).toEqual([
      expect.objectContaining({ id: null }),
    ]);
  });

  test('says level, phase, system, people, what is next and what to type, in ten lines', () => {
    expect(open()).toEqual([
      '**Incident · S2 · Triage** — support assistant',
      '**Lead:** dana',
      '**Next:** acknowledge by 2026-03-03 09:00 UTC. **Overdue.** Nobody is paged.',
      '**Type next:** `/ack` to take charge; `/dismiss false-alarm reason` when there is nothing to it.',
    ]);
    expect(open({ body: '' }).length).toBeLessThanOrEqual(10);
  });

  test.each([
    ['S0', '2026-03-02 09:15 UTC'],
    ['S1', '2026-03-02 09:30 UTC'],
    ['S2', '2026-03-03 09:00 UTC'],
  ])('%s is to be acknowledged by %s', (severity, by) => {
    expect(open({ says: { severity } })[2]).toContain(`acknowledge by ${by}`);
  });

  test.each<[string, Story]>([
    ['an S3', { says: { severity: 'S3' } }],
    ['a near miss', { says: { kind: 'near-miss' } }],
    ['one that was acknowledged', { says: { timeline: ['- acknowledged: 2026-03-02T09:10Z'] } }],
  ])('%s has no such clock', (_, story) => {
    expect(text(story)).not.toContain('acknowledge by');
  });

  test('the three gravest gaps stand open, the rest folded', () => {
    const lines = open({ body: '' });
    expect(lines.filter((line) => line.startsWith('- **must**'))).toEqual([
      expect.stringContaining('No section of a report was found'),
      expect.stringContaining('No severity yet'),
      expect.stringContaining('The Summary is empty'),
    ]);
    expect(text({ body: '' })).toMatch(/<details><summary>[\s\S]*\*\*All gaps\*\* \(\d+\)/);
  });

  test('a gap links to its section of the issue, since issues have no lines to link to', () => {
    const says = { severity: 'S2' as const, timeline: ['- 2026-03-09T09:00Z – too early (resolved)'] };
    expect(open({ says }).find((line) => line.includes('future'))).toMatch(
      /\(\[line \d+, column \d+\]\(https:\/\/github\.com\/acme\/incidents\/issues\/57#:~:text=Timeline\)\)$/,
    );
  });

  test('has at most ten open lines when all at once is wrong, and one fold', () => {
    const onCall = 'on-call: {layers: [{people: [dana]}, {people: [mia]}], mention: {S0: all}}';
    const settings = `${onCall}\npager: {pagerduty: {}}\nslack: {}\nwebhook: {url: "https://example.org/"}`;
    const failed = ['page:trigger', 'slack:declared', 'webhook:declared'].map((key) => ({
      key,
      at: DECLARED,
      error: 'it answered 500: it failed',
    }));
    const memory = { history: [], confirmed: true, notified: failed };
    const story: Story = {
      body: '### Impact\n\n- Severity: S0',
      settings,
      comments: [kept('board', memory)],
      now: '2026-03-02T09:20:00Z',
    };
    expect(open(story)).toEqual([
      '**Incident · S0 · Triage** — system not named',
      '**Lead:** nobody yet (`/lead @login`)',
      '**Next:** acknowledge by 2026-03-02 09:15 UTC. **Overdue.** Nobody is paged.',
      '**On call now:** @dana, @mia',
      expect.stringMatching(/^\*\*Not reached:\*\* PagerDuty .* So it is with 2 more, listed below\.$/),
      expect.stringMatching(/^\*\*Gaps\*\* \(\d+\):$/),
      expect.stringMatching(/^- /),
      expect.stringMatching(/^- /),
      expect.stringMatching(/^- /),
      expect.stringMatching(/^\*\*Type next:\*\* /),
    ]);
    expect(text(story).match(/<details>/g)).toHaveLength(1);
    const item = '- [ ] Pull request #9 · evals worse: 4 of 5 before, 4 of 5 after, 1 fixed, 1 regressed';
    const mended = open({ ...story, body: `${story.body}\n\n### Remediation\n\n${item}` });
    expect(mended).toHaveLength(10);
    expect(mended).toContain(
      '**Remediation:** #9 open, evals worse: 4 of 5 before, 4 of 5 after, 1 fixed, 1 regressed.',
    );
    expect(mended.filter((line) => line.startsWith('- '))).toHaveLength(2);
  });

  test.each<[string, Story, RegExp]>([
    ['a stranger’s report', { issue: { author: 'sam' } }, /`\/ack` if you stand behind this report/],
    ['a report without a level', { body: '' }, /`\/severity S2 reason`/],
    ['a near miss', { says: { kind: 'near-miss' } }, /`\/action text @owner due`.*nobody has to sign/],
    ['one acknowledged', { says: { timeline: ['- acknowledged: 2026-03-02T09:10Z'] } }, /`\/mitigated`/],
    ['one mitigated', { says: { timeline: ['- mitigated: 2026-03-02T09:10Z'] } }, /`\/resolved`/],
  ])('%s is told what to type next', (_, story, words) => {
    expect(open(story).at(-1)).toMatch(words);
  });

  test('a stranger’s report waits for somebody who takes it on, not for the tasks of responders', () => {
    expect(open({ issue: { author: 'sam' } })[2]).toBe(
      '**Next:** somebody with triage rights takes it on, or dismisses it. Nobody is paged.',
    );
  });

  test.each(['near-miss', 'hazard'])(
    'a %s has no tasks of responders, and says when it can be closed',
    (kind) => {
      const unsaid: Story = { says: { kind } };
      expect(text(unsaid)).not.toMatch(/ticket|\*\*Tasks|`\/signoff`/);
      expect(open(unsaid)).toContain(
        '**Next:** say what stopped it and what prevents it, then close the issue.',
      );
      const actions = ['| a | test | @dana | 2026-03-20 |'];
      expect(open({ says: { kind, stoppedBy: 'luck', actions } })).toContain(
        '**Next:** close the issue; nothing is missing.',
      );
    },
  );

  test('what was an incident once goes on as one', () => {
    const board = kept('board', { history: [], confirmed: true, wasIncident: true });
    expect(text({ says: { kind: 'near-miss' }, comments: [board] })).toContain('**Tasks: Triage**');
  });

  test.each([
    ['', []],
    ['checklist: {all: [Legal was asked]}', ['- [x] Legal was asked']],
  ])('an edit after it was signed off is shown, and nothing else: settings “%s”', (settings, added) => {
    const closed = { state: 'closed', stateReason: 'completed', closedAt: '2026-03-04T10:00:00Z' } as const;
    const says = { boxes: [...signoffItems.map((item) => `- [x] ${item}`), ...added] };
    const signed = situation({ says, settings, issue: closed, comments: [comment('dana', '/signoff')] });
    const passed = carriedOut(signed, signoff(signed));
    const shown = (now: ReturnType<typeof situation>) =>
      keepBoard(now)
        .flatMap((one) => (one.kind === 'comment' ? [one.text] : []))
        .join('');
    expect(shown(passed)).not.toContain('Edited since');
    const edited = withIssue(passed, { body: passed.issue.body.replace('refund', 'discount') });
    expect(shown(edited)).toContain('\n\n**Edited since it was signed off:** Summary.\n\n');
  });

  test('a downgrade shows what it was', () => {
    const story: Story = {
      says: { severity: 'S3' },
      comments: [kept('board', { history: [{ at: DECLARED, severity: 'S1' }] })],
    };
    expect(open(story)[0]).toBe('**Incident · S3, was S1 · Triage** — support assistant');
    expect(text(story)).toContain('- 2026-03-02 09:00 UTC: S1\n- 2026-03-05 12:00 UTC: S3');
  });

  test('a near miss shows its level as a potential one', () => {
    const body =
      '### Impact\n\n- Potential severity: S1\n\n### Severity and status\n\n- Kind: near-miss\n- System: bot';
    expect(open({ body })[0]).toBe('**Near miss · S1 (potential) · Triage** — bot');
  });

  test('closed, it says how, and asks for nothing', () => {
    const closed = { state: 'closed', closedAt: '2026-03-04T10:00:00Z' } as const;
    const signed = text({ issue: closed, comments: [comment('dana', '/signoff')] });
    expect(signed).toContain('**Incident · S2 · closed, signed off**');
    expect(signed).not.toMatch(/Type next|Before it can close/);
    expect(text({ issue: closed, comments: [comment('dana', '/dismiss test a drill')] })).toContain(
      'closed as dismissed',
    );
    expect(text({ issue: closed })).toContain('**Incident · S2 · Triage**');
  });

  test('lists the actions with their issues', () => {
    const story: Story = {
      says: { actions: ['| Test *it* (#58) | test | @dana | 2026-03-20 |', '| Ask | other | | |'] },
      issue: { actionIssues: [actionIssue({ number: 58, state: 'closed', stateReason: 'completed' })] },
    };
    expect(text(story)).toContain(
      '- Test \\*it\\* — dana, due 2026-03-20 (#58, closed; nothing shows that it works)\n- Ask — no owner, due no date (not opened yet)',
    );
  });

  test('repeats no word of the report with its power, and no secret', () => {
    const secret = `ghp_${'a1B2'.repeat(9)}`;
    const evil = `@acme/all fixes #1 <img src=x> ${secret} www.e.example --> <!-- x`;
    const body = `### Impact\n\n- Severity: ${evil}\n\n### Timeline\n\n- detected: ${evil}\n\n### Owners\n\n- Incident lead: x ${evil}\n\n### Severity and status\n\n- System: ${evil}\n- [ ] ${evil}\n\n### Preventive actions\n\n- ${evil}`;
    const board = text({ body });
    expect(board).not.toMatch(/@\w|fixes #\d|(?<!\\)<img|ghp_|www\.e/);
    expect(board.match(/<!--/g)).toHaveLength(1);
  });
});
