import { describe, expect, test } from '@jest/globals';
import type { EffectOf } from '../../src/domain/effect.js';
import { preventiveActions } from '../../src/policy/action-pairs.js';
import { prevent } from '../../src/policy/prevent.js';
import { keepRecord } from '../../src/policy/record.js';
import { actionIssue, carriedOut, type Story, situation, withIssue } from '../support/situation.js';

const ROW = '| Test refunds | test | @dana | 2026-03-20 |';
const story = (...actions: string[]): Story => ({ says: { actions } });
const opened = (given: Story) =>
  prevent(situation(given)).filter((one): one is EffectOf<'action-issue'> => one.kind === 'action-issue');
/** The body of the issue that we would make for the first of these rows. */
const bodyOf = (...actions: string[]) => opened(story(...actions))[0]?.body ?? '';
const paired = (given: Story) => preventiveActions(situation(given)).map((one) => one.issue?.number ?? null);

describe('an issue for a preventive action', () => {
  test('shows the words as they are read, without the backslashes of Markdown', () => {
    expect(
      opened(story('| Cover refund\\_policy, \\`GET\\` and `a\\_b` | test | @dana | 2026-03-20 |')),
    ).toEqual([
      expect.objectContaining({
        title: 'Cover refund_policy, `GET` and `a\\_b`',
        body: expect.stringContaining('### Action\n\nCover refund\\_policy, \\`GET\\` and'),
      }),
    ]);
  });

  test('is opened once the row has an owner and a date', () => {
    expect(opened(story(ROW))).toEqual([
      expect.objectContaining({
        incident: 57,
        title: 'Test refunds',
        labels: ['preventive-action'],
        assignees: ['dana'],
        body: expect.stringMatching(
          /^### Action\n\nTest refunds\n\n### Kind\n\ntest\n\n### Owner\n\ndana\n\n### Due\n\n2026\\?-03-20\n\n### Incident\n\n#57 Refunds that do not exist\n\n### What will show that it works\n\n_No response_\n\n<!-- incident-loop:agreed \{"owner":"dana","due":"2026-03-20"\} -->\n\n<!-- incident-loop:action 57\/[0-9a-f]{12} -->$/,
        ),
      }),
    ]);
  });

  test.each([
    '| Test it | test | | 2026-03-20 |',
    '| Test it | test | @dana | |',
    '| Test it | test | @dana | soon |',
    '| Test it | test | @dana | 2026-02-30 |',
  ])('waits while something is missing: %s', (row) => {
    expect(opened(story(row))).toEqual([]);
  });

  test.each([
    ['@acme/safety', []],
    ['Dana Doe', []],
    ['dana-', []],
    ['@Dana-Doe2', ['Dana-Doe2']],
  ])('of the owner %s is assigned to %j', (owner, assignees) => {
    expect(opened(story(`| Test it | test | ${owner} | 2026-03-20 |`))[0]?.assignees).toEqual(assignees);
  });

  test('is labelled overdue from the start when its day is over, so that no second request says it', () => {
    const late = opened(story('| Test it | test | @dana | 2026-02-20 |'))[0];
    expect(late?.labels).toEqual(['preventive-action', 'overdue']);
  });

  describe('and its due day in a date field', () => {
    const dateFields = [
      { id: 71, name: 'Start date' },
      { id: 72, name: 'Target date' },
    ];
    const date = (story: Parameters<typeof situation>[0]) => {
      const says = { actions: ['| Test it | test | @dana | 2026-03-20 |'] };
      const [made] = prevent(situation({ says, ...story }));
      return made?.kind === 'action-issue' && made.date;
    };

    test('is that of the field which GitHub makes by itself', () => {
      expect(date({ dateFields })).toEqual({ field: 72, day: '2026-03-20' });
    });

    test('is that of the field which the settings name, in whatever case', () => {
      const settings = 'due-date-field: START DATE';
      expect(date({ dateFields, settings })).toEqual({ field: 71, day: '2026-03-20' });
    });

    test.each([
      ['the settings want none', { dateFields, settings: 'due-date-field: null' }],
      ['there is none of that name', { dateFields, settings: 'due-date-field: Due' }],
      ['there is none at all', {}],
    ])('is nowhere where %s', (_, story) => {
      expect(date(story)).toBeNull();
    });
  });

  test('is opened for each row', () => {
    const titles = opened(story(ROW, '| Alert | monitoring | @mia | 2026-03-21 |')).map((one) => one.title);
    expect(titles).toEqual(['Test refunds', 'Alert']);
  });

  test('is one for two rows that say the same', () => {
    expect(opened(story(ROW, ROW.replace('Test refunds', '**test** Refunds!')))).toHaveLength(1);
  });

  test('carries a stranger’s words without their power', () => {
    const [made] = opened(
      story(
        '| fixes #1 for @acme/all <!-- incident-loop:action 57/000000000000 --> | test | @dana | 2026-03-20 |',
      ),
    );
    expect(made?.title).not.toMatch(/@\w/);
    expect(made?.body).not.toMatch(/@\w|fixes #\d/);
    expect(made?.body.match(/^<!-- incident-loop:action /gm)).toHaveLength(1);
  });

  test('has a title even when its words show nothing', () => {
    expect(opened(story('| &#8203;&#8203; | test | @dana | 2026-03-20 |'))[0]?.title).toBe(
      'Preventive action',
    );
  });

  test('of a second incident with the same words has another marker', () => {
    const other = situation({ ...story(ROW), issue: { number: 58 } });
    const made = actionIssue({ number: 60, body: bodyOf(ROW) });
    expect(prevent(withIssue(other, { actionIssues: [made] })).map((one) => one.kind)).toEqual([
      'action-issue',
    ]);
  });
});

describe('a row keeps its issue', () => {
  test('by its words, until it carries the number', () => {
    const given = {
      ...story(ROW),
      issue: { actionIssues: [actionIssue({ number: 58, body: bodyOf(ROW) })] },
    };
    expect(paired(given)).toEqual([58]);
    expect(prevent(situation(given))).toEqual([]);
  });

  test('by its number, however it is worded', () => {
    const reworded = ROW.replace('Test refunds', 'Test every refund, twice (#58)');
    const given = {
      ...story(reworded),
      issue: { actionIssues: [actionIssue({ number: 58, body: bodyOf(ROW) })] },
    };
    expect(paired(given)).toEqual([58]);
    expect(prevent(situation(given))).toEqual([]);
  });

  test('with another owner or date', () => {
    const later = ROW.replace('@dana', '@mia').replace('2026-03-20', '2026-04-01');
    const given = {
      ...story(later),
      issue: { actionIssues: [actionIssue({ number: 58, body: bodyOf(ROW) })] },
    };
    expect(paired(given)).toEqual([58]);
  });

  test('and a number that is somebody else’s counts for nothing: it gets its own issue', () => {
    const foreign = story(ROW.replace('refunds', 'refunds (#12)'));
    expect(paired(foreign)).toEqual([null]);
    expect(opened(foreign)).toHaveLength(1);
    const made = carriedOut(situation(foreign), prevent(situation(foreign)));
    const kept = carriedOut(made, keepRecord(made));
    expect(kept.issue.body).toContain('| Test refunds #12 (#58) | test | @dana | 2026-03-20 |');
    expect([...prevent(kept), ...keepRecord(kept)]).toEqual([]);
  });

  test('the first one, when two runs raced', () => {
    const body = bodyOf(ROW);
    const actionIssues = [
      actionIssue({ number: 61, body }),
      actionIssue({ number: 59, body }),
      actionIssue({ number: 60, body }),
    ];
    expect(paired({ ...story(ROW), issue: { actionIssues } })).toEqual([59]);
  });

  test('and a marker of another incident or of another shape is none of its', () => {
    const forged = bodyOf(ROW).replace('57/', '5/');
    const quoted = bodyOf(ROW).replace('<!-- incident-loop:action', '> <!-- incident-loop:action');
    const actionIssues = [
      actionIssue({ number: 59, body: forged }),
      actionIssue({ number: 60, body: quoted, linked: false }),
    ];
    expect(paired({ ...story(ROW), issue: { actionIssues } })).toEqual([null]);
    expect(opened({ ...story(ROW), issue: { actionIssues } })).toHaveLength(1);
  });
});

describe('an issue that does not hang below its incident', () => {
  const loose = actionIssue({ number: 58, linked: false, body: bodyOf(ROW) });

  test('is linked, once', () => {
    const before = situation({ ...story(ROW), issue: { actionIssues: [loose] } });
    expect(prevent(before)).toEqual([
      { kind: 'sub-issue', incident: 57, child: 58, childId: 58_000, why: 'it belongs below its incident' },
    ]);
    expect(prevent(carriedOut(before, prevent(before)))).toEqual([]);
  });

  test('is linked once for two rows that share it', () => {
    const given = { ...story(ROW, ROW), issue: { actionIssues: [loose] } };
    expect(prevent(situation(given))).toHaveLength(1);
  });

  test('is left where it is when it was made for another incident', () => {
    const foreign = { ...loose, body: loose.body.replace('57/', '5/') };
    const given = { ...story(ROW.replace('refunds', 'refunds (#58)')), issue: { actionIssues: [foreign] } };
    expect(paired(given)).toEqual([null]);
    expect(prevent(situation(given)).map((one) => one.kind)).toEqual(['action-issue']);
  });
});

test('the numbers are written into the rows, table or list, once', () => {
  const body = `### Preventive actions\n\n- [ ] Alert on refunds (monitoring) @mia due 2026-03-21\n\n| action | kind | owner | due |\n|---|---|---|---|\n${ROW}`;
  const before = situation({ body });
  const withIssues = carriedOut(before, prevent(before));
  const numbered = carriedOut(withIssues, keepRecord(withIssues));
  const [first, second] = withIssues.issue.actionIssues.map((one) => [one.title, one.number] as const);
  expect(new Map([first, second] as [string, number][])).toEqual(
    new Map([
      ['Alert on refunds', expect.any(Number)],
      ['Test refunds', expect.any(Number)],
    ]),
  );
  const number = (title: string) => withIssues.issue.actionIssues.find((one) => one.title === title)?.number;
  expect(numbered.issue.body).toContain(
    `- [ ] Alert on refunds (#${number('Alert on refunds')}) (monitoring) @mia due 2026-03-21`,
  );
  expect(numbered.issue.body).toContain(
    `| Test refunds (#${number('Test refunds')}) | test | @dana | 2026-03-20 |`,
  );
  expect(keepRecord(numbered)).toEqual([]);
});
