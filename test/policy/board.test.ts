import { describe, expect, test } from '@jest/globals';
import { keepBoard } from '../../src/policy/board.js';
import {
  actionIssue,
  carriedOut,
  comment,
  DECLARED,
  kept,
  type Story,
  situation,
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
      'Incident lead: dana · Comms lead: mia · On-call: nobody yet · Approver: carol',
      '**Next:** acknowledge by 2026-03-03 09:00 UTC. To acknowledge, write a line in *Timeline*: `- 2026-11-20T10:04Z – taking charge (acknowledged)`. Nobody is paged.',
      '**Type next:** `/signoff` when the report is complete, then close the issue; `/dismiss reason` for a false alarm.',
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

  test('a business day begun on a Friday ends on Monday, whatever the zone of the machine', () => {
    const friday = (at: string) => open({ issue: { createdAt: at } })[2];
    expect(friday('2026-03-06T23:30:00Z')).toContain('2026-03-09 23:30 UTC');
    expect(friday('2026-03-06T00:30:00Z')).toContain('2026-03-09 00:30 UTC');
    expect(friday('2026-03-08T12:00:00Z')).toContain('2026-03-09 12:00 UTC');
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
    expect(text({ body: '' })).toContain('<details><summary>All gaps (');
  });

  test('a downgrade shows what it was', () => {
    const story: Story = {
      says: { severity: 'S3' },
      comments: [kept('board', { history: [{ at: DECLARED, severity: 'S1' }] })],
    };
    expect(open(story)[0]).toBe('**Incident · S3, was S1 · Triage** — support assistant');
    expect(text(story)).toContain('- 2026-03-02T09:00:00Z: S1\n- 2026-03-05T12:00:00Z: S3');
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
    expect(text({ issue: closed, comments: [comment('dana', '/duplicate #3')] })).toContain(
      'closed as duplicate',
    );
    expect(text({ issue: closed })).toContain('**Incident · S2 · Triage**');
  });

  test('lists the actions with their issues', () => {
    const story: Story = {
      says: { actions: ['| Test *it* (#58) | test | @dana | 2026-03-20 |', '| Ask | other | | |'] },
      issue: { actionIssues: [actionIssue({ number: 58, state: 'closed', stateReason: 'completed' })] },
    };
    expect(text(story)).toContain(
      '- Test \\*it\\* — dana, due 2026-03-20 (#58, closed)\n- Ask — no owner, due no date (not opened yet)',
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
