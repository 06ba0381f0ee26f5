import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../src/domain/effect.js';
import type { ActionIssue } from '../../src/domain/issue.js';
import { closingRefusal } from '../../src/policy/action-closing.js';
import { pairActions } from '../../src/policy/action-pairs.js';
import { agree } from '../../src/policy/action-sync.js';
import { nag, standInsOf } from '../../src/policy/nag.js';
import { prevent } from '../../src/policy/prevent.js';
import { keepRecord } from '../../src/policy/record.js';
import { actionIssue, carriedOut, comment, NOW, SELF, situation, spliced } from '../support/situation.js';

const row = (words: string, owner = '@dana', due = '2026-03-20') => `| ${words} | test | ${owner} | ${due} |`;
/** The body of the issue that we would open for a row. */
const bodyOf = (line: string): string => {
  const [made] = prevent(situation({ says: { actions: [line] } }));
  return made?.kind === 'action-issue' ? made.body : '';
};
const made = (number: number, line: string, given: Partial<ActionIssue> = {}) =>
  actionIssue({ number, body: bodyOf(line), ...given });
const story = (lines: string[], actionIssues: ActionIssue[], given: object = {}) =>
  situation({ says: { actions: lines }, issue: { actionIssues, ...given } });
const pairs = (lines: string[], issues: ActionIssue[]) => {
  const { actions, rowless } = pairActions(story(lines, issues));
  return [actions.map(({ issue }) => issue?.number ?? null), rowless.map(({ number }) => number)];
};
const kinds = (effects: readonly Effect[]) => effects.map((effect) => effect.kind);

describe('a row and its issue', () => {
  test.each<[string, string, number | null]>([
    ['reworded, its number taken out', row('Test every refund twice'), 58],
    ['in other words, with the same owner and due day', row('Cover the policy pages'), 58],
    ['in other words, with another owner and day', row('Buy a new server', '@mia', '2026-06-01'), null],
  ])('%s', (_, line, number) => {
    expect(pairs([line], [made(58, row('Test each refund twice'))])[0]).toEqual([number]);
  });

  test('a reworded row leaves its issue to the row that carries the number', () => {
    const issues = [made(58, row('Test refunds'))];
    expect(pairs([row('Test refunds'), row('Test every refund (#58)')], issues)[0]).toEqual([null, 58]);
  });

  test('a row that was copied with its number gets an issue of its own', () => {
    const lines = [row('Test refunds (#58)'), row('Alert on refunds (#58)')];
    expect(pairs(lines, [made(58, row('Test refunds'))])[0]).toEqual([58, null]);
  });

  test('an issue without its marker is the incident’s while it hangs below it', () => {
    const bare = made(58, row('Test refunds'), {
      body: bodyOf(row('Test refunds')).replace(/<!-- incident-loop:action.*/, ''),
    });
    expect(pairs([row('Test refunds (#58)')], [bare])[0]).toEqual([58]);
    expect(pairs([row('Test refunds (#58)')], [{ ...bare, linked: false }])[0]).toEqual([null]);
    const mended = prevent(story([row('Test refunds (#58)')], [bare])).find((one) => one.kind === 'body');
    expect(mended?.kind === 'body' && spliced(mended)).toMatch(
      /<!-- incident-loop:action 57\/[0-9a-f]{12} -->$/m,
    );
  });

  test('twins give way to the lowest number, whichever the row names', () => {
    const issues = [made(60, row('Test refunds')), made(58, row('Test refunds'))];
    const before = story([row('Test refunds (#60)')], issues);
    expect(prevent(before)).toEqual([
      expect.objectContaining({ kind: 'comment', issue: 60, text: expect.stringContaining('#58 was first') }),
      expect.objectContaining({ kind: 'close', issue: 60, of: 58 }),
    ]);
    const after = carriedOut(carriedOut(before, prevent(before)), keepRecord(before));
    expect(after.issue.body).toContain('| Test refunds (#58) |');
    expect([...prevent(after), ...keepRecord(after)]).toEqual([]);
  });

  test('a twin that people talked on is left to them', () => {
    const talked = made(60, row('Test refunds'), { comments: [comment('mia', 'I am on it')] });
    expect(
      kinds(prevent(story([row('Test refunds (#58)')], [made(58, row('Test refunds')), talked]))),
    ).toEqual([]);
  });

  test('what a stranger opens by hand joins nothing, what a member opens does', () => {
    const body = '### Action\n\nAlert\n\n### Owner\n\n@dana\n\n### Due\n\n2026-03-20\n\n### Incident\n\n#57';
    const hand = (author: string) => actionIssue({ number: 60, body, author, isOurs: false, linked: false });
    expect(pairs([], [hand('sam')])[1]).toEqual([]);
    expect(pairs([], [hand('dana')])[1]).toEqual([60]);
    expect(pairs([], [{ ...hand('sam'), linked: true }])[1]).toEqual([60]);
    expect(pairs([], [{ ...hand('dana'), body: body.replace('#57', '#5') }])[1]).toEqual([]);
  });
});

describe('owner and due day', () => {
  const line = row('Test refunds (#58)');
  const values = (rows: string, issue: ActionIssue, given: object = {}) => {
    const before = story([rows], [issue], given);
    const action = pairActions(before).actions[0];
    if (!action?.issue) throw new Error('no issue');
    return agree(action.issue, action.row, before);
  };
  const edited = (from: string, to: string) => {
    const issue = made(58, row('Test refunds'));
    const [head, tail] = issue.body.split('### Incident') as [string, string];
    return {
      ...issue,
      body: `${head.replace(from, to)}### Incident${tail}`,
      editedAt: '2026-03-04T10:00:00Z',
    };
  };

  test('that nobody changed need nothing', () => {
    expect(values(line, made(58, row('Test refunds')))).toMatchObject({ changes: [], effects: [] });
  });

  test('follow the side that was edited, whatever the times', () => {
    const late = { edits: [{ at: '2026-03-05T10:00:00Z', by: 'dana', isBot: false }] };
    expect(values(line, edited('2026-03-20', '2026-04-01'), late)).toMatchObject({
      values: { owner: 'dana', due: '2026-04-01' },
      changes: [{ field: 'due', from: '2026-03-20', to: '2026-04-01', side: 'issue' }],
    });
    expect(values(line.replace('@dana', '@mia'), made(58, row('Test refunds')))).toMatchObject({
      values: { owner: 'mia' },
      changes: [{ field: 'owner', from: 'dana', to: 'mia', side: 'report' }],
    });
  });

  test('follow the newer edit where both sides were edited', () => {
    const both = line.replace('2026-03-20', '2026-05-01');
    const at = (time: string) => ({ edits: [{ at: time, by: 'dana', isBot: false }] });
    expect(values(both, edited('2026-03-20', '2026-04-01'), at('2026-03-03T10:00:00Z')).values.due).toBe(
      '2026-04-01',
    );
    expect(values(both, edited('2026-03-20', '2026-04-01'), at('2026-03-05T10:00:00Z')).values.due).toBe(
      '2026-05-01',
    );
  });

  test('an emptied field changes nothing', () => {
    expect(values(line.replace('2026-03-20', ''), made(58, row('Test refunds'))).values.due).toBe(
      '2026-03-20',
    );
    expect(values(line, edited('### Due\n\n2026-03-20', '### Due\n\n_No response_')).values.due).toBe(
      '2026-03-20',
    );
  });

  test('whoever is assigned owns it', () => {
    const issue = made(58, row('Test refunds'), { assignees: ['carol'] });
    expect(values(line, issue).changes).toEqual([
      { field: 'owner', from: 'dana', to: 'carol', side: 'issue' },
    ]);
  });

  test('come to rest: once the effects hold, there is nothing left to wish', () => {
    for (const issue of [
      edited('2026-03-20', '2026-04-01'),
      edited('dana', 'Ann O’Neil <ann>'),
      edited('dana', '@acme/safety'),
    ]) {
      let now = story([line], [issue]);
      for (let round = 0; round < 3; round += 1) now = carriedOut(now, [...prevent(now), ...keepRecord(now)]);
      expect([...prevent(now), ...keepRecord(now)]).toEqual([]);
    }
  });
});

describe('a closed action', () => {
  const closedAt = '2026-03-05T10:00:00Z';
  const lacks = (given: Partial<ActionIssue>) =>
    closingRefusal(
      made(58, row('Test refunds'), { state: 'closed', closedAt, stateReason: 'completed', ...given }),
      situation(),
    );
  const by = (body: string, author = 'dana') => ({
    comments: [comment(author, body, { createdAt: '2026-03-05T09:00:00Z' })],
  });
  const closing = { at: closedAt, by: 'dana', through: null };

  test.each<[string, Partial<ActionIssue>, string | null]>([
    ['without a word', {}, 'evidence'],
    ['with words that show nothing', by('it works now'), 'evidence'],
    ['with a link', by('https://example.com/run/7'), null],
    ['with the number of another issue', by('done in #12'), null],
    ['with its own number', by('this is #58'), 'evidence'],
    ['with the number of the incident', by('see #57'), 'evidence'],
    ['with a link to itself', by('https://github.com/acme/incidents/issues/58#issuecomment-7'), 'evidence'],
    ['with a link to the incident', by('http://GitHub.com/acme/incidents/issues/57/'), 'evidence'],
    ['with a link to itself at the end', by('see https://github.com/acme/incidents/issues/58.'), 'evidence'],
    ['with a link to itself in words', by('“https://github.com/acme/incidents/issues/58”, done'), 'evidence'],
    ['with a link to itself in emphasis', by('**https://github.com/acme/incidents/issues/58**'), 'evidence'],
    ['with a link to itself as a pull request', by('https://github.com/acme/incidents/pull/58'), 'evidence'],
    ['with a link to itself by www', by('https://www.github.com/acme/incidents/issues/58'), 'evidence'],
    ['with a link that leads nowhere', by('https://.../'), 'evidence'],
    ['with a link to another', by('https://github.com/acme/incidents/issues/589'), null],
    ['with the number of nothing', by('#0'), 'evidence'],
    ['with a link in an HTML comment', by('<!-- https://example.com/run/7 -->'), 'evidence'],
    [
      'as not planned, the reason in an HTML comment',
      { ...by('<!--\nno reason at all\n-->'), stateReason: 'not_planned' },
      'reason',
    ],
    [
      'with a robot’s link',
      { comments: [comment('ci', 'https://example.com', { isBot: true })] },
      'evidence',
    ],
    [
      'with a hidden link',
      { comments: [comment('dana', 'https://example.com', { hidden: true })] },
      'evidence',
    ],
    ['by a merge', { closing: { ...closing, through: 'https://github.com/acme/app/pull/9' } }, null],
    ['not planned, without a word', { stateReason: 'not_planned', closing }, 'reason'],
    ['not planned, with a reason', { stateReason: 'not_planned', closing, ...by('the vendor did it') }, null],
    [
      'not planned, with somebody else’s words',
      { stateReason: 'not_planned', closing, ...by('the vendor did it', 'mia') },
      'reason',
    ],
    ['long ago', { closedAt: '2026-03-03T10:00:00Z' }, null],
  ])('%s', (_, given, expected) => {
    expect(lacks(given)).toBe(expected);
  });
});

describe('an overdue action', () => {
  const late = (given: Partial<ActionIssue> = {}) =>
    made(58, row('Test refunds', '@dana', '2026-03-01'), { assignees: ['dana'], ...given });
  const said = (createdAt: string) =>
    comment('github-actions', '<!-- incident-loop:overdue {"due":"2026-03-01","count":1} -->\nx', {
      isBot: true,
      createdAt,
    });

  test('is labelled and its people are reminded', () => {
    expect(kinds(nag([late()], NOW, SELF))).toEqual(['labels', 'comment']);
    expect(nag([late()], NOW, SELF)[1]).toMatchObject({
      id: null,
      text: expect.stringContaining('@dana: this was due on 2026-03-01'),
    });
  });

  test('is left alone for the rest of the week', () => {
    const labels = ['preventive-action', 'overdue'];
    expect(nag([late({ labels, comments: [said('2026-03-02T08:00:00Z')] })], NOW, SELF)).toEqual([]);
    expect(
      kinds(nag([late({ labels, comments: [said('2026-03-02T08:00:00Z')] })], '2026-03-10T12:00:00Z', SELF)),
    ).toEqual(['comment']);
  });

  test('mentions nobody whom only its text names', () => {
    const nobody = late({ assignees: [] });
    expect(nag([nobody], NOW, SELF)[1]).toMatchObject({ text: expect.not.stringContaining('@') });
    expect(nag([{ ...nobody, isOurs: false }], NOW, SELF)).toEqual([]);
  });

  describe('to which nobody is assigned', () => {
    const labels = ['preventive-action', 'overdue'];
    const hand = late({ assignees: [], isOurs: false, author: 'mia', labels });
    const told = (given: Parameters<typeof situation>[0]) => {
      const issue = { actionIssues: [hand], ...given?.issue };
      const now = situation({ settings: 'on-call: [sam]', ...given, issue });
      return nag([hand], NOW, SELF, standInsOf(now)).map(
        (effect) => 'text' in effect && effect.text.split('\n')[1],
      );
    };

    test('is asked of the lead where the incident is assigned to them', () => {
      expect(told({ issue: { assignees: ['carol', 'dana'] } })).toEqual([
        expect.stringMatching(/^@dana: this was due/),
      ]);
    });

    test('is asked of who is on call where the incident is nobody’s either', () => {
      expect(told({})).toEqual([expect.stringMatching(/^@sam: this was due/)]);
    });

    test('is let be where it was opened by hand and is no incident’s', () => {
      expect(nag([hand], NOW, SELF, standInsOf(situation()))).toEqual([]);
    });
  });

  test('loses the label once another day is agreed on', () => {
    const agreed = made(58, row('Test refunds', '@dana', '2026-04-01'), {
      labels: ['preventive-action', 'overdue'],
    });
    expect(nag([agreed], NOW, SELF)).toEqual([
      expect.objectContaining({ kind: 'labels', add: [], remove: ['overdue'] }),
    ]);
  });
});
