import { describe, expect, test } from '@jest/globals';
import { judgeGate } from '../../src/policy/gate.js';
import { isSignedOff, signoff } from '../../src/policy/signoff.js';
import { carriedOut, comment, type Story, situation, withIssue } from '../support/situation.js';

const closed = { state: 'closed', stateReason: 'completed', closedAt: '2026-03-04T10:00:00Z' } as const;
const text = (story: Story) =>
  signoff(situation(story))
    .flatMap((one) => (one.kind === 'comment' ? [one.text] : []))
    .join('\n');
const kinds = (story: Story) => signoff(situation(story)).map((one) => one.kind);

describe('an incident that is closed', () => {
  test('without its signature is reopened, and says exactly what is missing', () => {
    expect(kinds({ issue: closed })).toEqual(['reopen', 'comment']);
    expect(text({ issue: closed })).toContain(
      '**Reopened:** this was closed while one thing is still missing.',
    );
    expect(text({ issue: closed })).toContain(
      '- Signature of the incident lead or approver (dana or carol): comment `/signoff`.',
    );
  });

  test('goes on saying that it was reopened until it closes', () => {
    const refused = situation({ issue: closed });
    const reopened = carriedOut(refused, signoff(refused));
    expect(signoff(reopened)).toEqual([]);
    const signed = withIssue(reopened, {
      comments: [...reopened.issue.comments, comment('dana', '/signoff')],
    });
    const ready = carriedOut(signed, signoff(signed));
    expect(ready.issue.comments.map((one) => one.body).join('\n')).toContain('**Ready to close.**');
    const passed = carriedOut(withIssue(ready, closed), signoff(withIssue(ready, closed)));
    expect(isSignedOff(passed, judgeGate(passed))).toBe(true);
    expect(signoff(passed)).toEqual([]);
  });

  test('with it stays closed', () => {
    const signed = { issue: closed, comments: [comment('dana', '/signoff')] };
    expect(kinds(signed)).toEqual(['comment']);
    expect(text(signed)).toContain('**Signed off.**');
  });

  test('is not reopened by what happens later', () => {
    const before = situation({ issue: closed, comments: [comment('dana', '/signoff')] });
    const passed = carriedOut(before, signoff(before));
    for (const change of [
      {
        body: passed.issue.body.replace('refund', 'discount'),
        editor: 'sam',
        editedAt: '2026-03-05T10:00:00Z',
      },
      { comments: [...passed.issue.comments, comment('dana', '/revoke')] },
      { comments: passed.issue.comments.filter((one) => one.author !== 'dana') },
    ]) {
      const later = withIssue(passed, change);
      expect(signoff(later)).toEqual([]);
      expect(isSignedOff(later, judgeGate(later))).toBe(true);
    }
  });

  test('a second closing is judged anew', () => {
    const before = situation({ issue: closed, comments: [comment('dana', '/signoff')] });
    const passed = carriedOut(before, signoff(before));
    const again = withIssue(passed, {
      closedAt: '2026-03-05T10:00:00Z',
      body: passed.issue.body.replace('refund', 'discount'),
    });
    expect(signoff(again).map((one) => one.kind)).toEqual(['reopen', 'comment']);
  });

  test('as dismissed is no sign-off, and stays dismissed when the comment goes', () => {
    const before = situation({ issue: closed, comments: [comment('dana', '/dismiss test a *drill*')] });
    const passed = carriedOut(before, signoff(before));
    expect(passed.issue.comments.at(-1)?.body).toContain(
      '**Closed as dismissed** by dana: test a \\*drill\\*',
    );
    const without = withIssue(passed, {
      comments: passed.issue.comments.filter((one) => one.author !== 'dana'),
    });
    for (const now of [passed, without]) expect(isSignedOff(now, judgeGate(now))).toBe(false);
  });
});

describe('an open incident', () => {
  test('hears nothing of sign-off before anybody signs', () => {
    expect(signoff(situation({ comments: [comment('dana', 'hello')] }))).toEqual([]);
  });

  test('is told once who signed and what is missing', () => {
    const story: Story = { says: { severity: 'S1' }, comments: [comment('dana', '/signoff')] };
    expect(text(story)).toContain('dana signed as incident lead.');
    expect(text(story)).toContain('Signature of the approver (carol)');
    const before = situation(story);
    expect(signoff(carriedOut(before, signoff(before)))).toEqual([]);
  });

  test('remembers which signature came before an edit, so that our own edit cannot hide it', () => {
    const story: Story = {
      comments: [comment('dana', '/signoff')],
      issue: { editedAt: '2026-03-03T10:01:00Z', editor: 'mia' },
    };
    const before = situation(story);
    const told = withIssue(carriedOut(before, signoff(before)), {
      editor: 'github-actions',
      editedAt: '2026-03-03T10:02:00Z',
    });
    expect(judgeGate(told).signatures).toEqual([
      expect.objectContaining({ standing: 'refused', reason: 'edited-since' }),
    ]);
  });

  test('whose words are put back to the letter is signed again, and what came between stays on the record', () => {
    const settle = (now: ReturnType<typeof situation>) => carriedOut(now, signoff(now));
    const standing = (now: ReturnType<typeof situation>) =>
      judgeGate(now).signatures.map((one) => one.standing);
    const first = settle(situation({ comments: [comment('dana', '/signoff')] }));
    const { body } = first.issue;
    const edited = settle(
      withIssue(first, { body: body.replace('Refunds', 'No refunds').concat('\nMore.') }),
    );
    expect(standing(edited)).toEqual(['voided']);
    const restored = settle(withIssue(edited, { body }));
    expect(standing(restored)).toEqual(['valid']);
    expect(restored.issue.comments.at(-1)?.body).toContain('signature void');
  });

  test('words of the report stand there without power', () => {
    const boxes = ['- [ ] ask @dana <img src=x> fixes #12'];
    expect(text({ says: { boxes }, comments: [comment('dana', '/signoff')] })).toContain(
      'Tick “ask @\u2060dana \\<img src=x\\> fixes #\u206012” (line',
    );
  });
});
