import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ActionRow } from '../../../src/domain/report.js';
import { readActions } from '../../../src/parsing/actions/action-rows.js';
import { linesOf } from '../lines-of.js';

const one = (text: string) => {
  const {
    line: _line,
    end: _end,
    places: _places,
    ...row
  } = readActions(linesOf(text)).actions[0] as ActionRow;
  return row;
};
const full = { action: 'Add eval for X', kind: 'eval', owner: 'bob', due: '2026-03-01', issue: null };

describe('an action is read however it is written', () => {
  test.each([
    '| action | kind | owner | due |\n|---|---|---|---|\n| Add eval for X | eval | @bob | 2026-03-01 |',
    '| Due | Owner | Kind | Action |\n|:--|--:|---|---|\n| by 2026-03-01 | @bob | eval | Add eval for X |',
    'action | kind | owner | due\n--- | --- | --- | ---\nAdd eval for X | eval | @bob | 1 March 2026',
    '| What to do | By whom | Until | Category |\n|---|---|---|---|\n| Add eval for X | @bob | 2026-03-01 | eval |',
    '| ID | Follow-up | Assigned to | Deadline (UTC) | Type | Priority |\n|---|---|---|---|---|---|\n| A1 | Add eval for X | @bob | 2026-03-01 | eval | P1 |',
    '| Measure | Kind | Owner (team) | Target |\n|---|---|---|---|\n| Add eval for X | eval | @bob | 2026-03-01 |',
    '| Preventive action | Action type | Action owner | Completion date |\n|---|---|---|---|\n| Add eval for X | eval | @bob | 2026-03-01 |',
    '- Add eval for X (eval) @bob due 2026-03-01',
    '- [ ] Add eval for X – @bob – 2026-03-01 [eval]',
    '* @bob: Add eval for X (eval), due: 2026-03-01',
    '1. Add eval for X, owner: @bob, by 2026-03-01, kind: eval',
    '- eval: Add eval for X (@bob, due 2026-03-01)',
    '- [ ] Add eval for X (eval) · @bob · 2026-03-01',
    '- Add eval for X (eval) @bob by Sunday 2026-03-01',
    '- Add eval for X (eval) – @bob – due 1. March 2026',
    '- Add eval for X (eval), owner @bob, due 2026-03-01',
    '1. [ ] **Add eval for X** (eval) — *owner:* @bob — *due:* 2026-03-01',
    '- Add eval for X (eval) | **Owner**: @bob | **Due date**: 1 March 2026',
    '- **Add eval for X** – **Owner:** bob – **Due:** 2026-03-01 – **Kind:** eval',
    '| action | kind | owner | due |\n|---|---|---|---|\n| **Add eval for X** | eval | @bob | 2026-03-01 |',
    '- Add eval for X — @bob — 2026-03-01 — eval',
    '- Add eval for X; @bob; by 2026-03-01; eval',
    '- Add eval for X (eval) — owned by @bob, due 2026-03-01',
    '- Add eval for X (eval) -> @bob by 2026-03-01',
    '- Add eval for X (eval) => @bob, 2026-03-01',
    '- Add eval for X (eval), @bob and @amy, 2026-03-01',
    '- Add eval for X (eval) – @bob/@amy – 2026-03-01',
    '- [x] Add eval for X (eval), @bob, done 2026-03-01',
    '- Add eval for X (eval) – who: @bob – when: 2026-03-01',
    '- Add eval for X (eval)\n  Owner: @bob\n  Due: 2026-03-01',
    '1. Add eval for X (eval)\n\n   Owner: @bob, due 2026-03-01',
    '- Short term:\n  - Add eval for X (eval) @bob 2026-03-01',
    '- Short term:\n  - Add eval for X (eval)\n    - Owner: @bob\n    - Due: 2026-03-01',
    '• Add eval for X (eval) @bob due 2026-03-01',
    '– Add eval for X (eval) – @bob – 2026-03-01',
    '(a) Add eval for X (eval), owner: @bob, due: 2026-03-01',
    'b) Add eval for X (eval) @bob 2026-03-01',
    '(1) Add eval for X (eval) @bob 2026-03-01',
    '- Add eval for X\n  - owner: @bob\n  - due: 2026-03-01\n  - kind: eval',
    '1. Add eval for X\n   * **Owner:** @bob\n   * **Due date**: 1 March 2026\n   * _Type_: eval',
    '- [ ] **Add eval for X:**\n    - Assignee: @bob\n    - Deadline: 2026-03-01\n    - Type: eval',
    '- Add eval for X (eval)\n  - @bob\n  - due 2026-03-01',
  ])('%s', (text) => expect(one(text)).toEqual(full));

  test('a number behind its owner and day is a mention, and hides neither', () => {
    expect(one('- Add eval for X (eval) · @bob · 2026-03-01 · #77')).toEqual({
      ...full,
      action: 'Add eval for X · #77',
    });
  });

  test.each([
    ['- Add eval for X (eval), owner @bob, due TBD', 'TBD'],
    ['- Add eval for X (eval); owner @bob; by July 2026', 'July 2026'],
    ['- Add eval for X (eval) – @bob – due late Sept. 2026', 'late Sept. 2026'],
    ['- Add eval for X (eval), @bob, March 2026', 'March 2026'],
    ['- Add eval for X (eval), @bob, next sprint', 'next sprint'],
    ['- Add eval for X (eval) – @bob – within 30 days', 'within 30 days'],
    ['- Add eval for X (eval) – @bob – TBD', 'TBD'],
  ])('a day that is none yet keeps its words: %s', (text, due) => {
    expect(one(text)).toEqual({ ...full, due });
  });

  test.each([
    '- Add eval for X (eval) (owner Bob Lee, due 2026-03-01)',
    '- Add eval for X (eval) – assigned to Bob Lee – target: 2026-03-01',
    '- Add eval for X (eval) – responsible: Bob Lee – deadline: 2026-03-01',
    '- Add eval for X (eval) – Owner: Bob Lee. Due: 2026-03-01.',
  ])('a name is an owner where a word says so: %s', (text) => {
    expect(one(text)).toEqual({ ...full, owner: 'Bob Lee' });
  });

  test('of several owners the first one counts, at its own place', () => {
    const { actions } = readActions(linesOf('- Add A, @bob and @bobby, due 2026-03-01'));
    expect(actions).toMatchObject([
      { action: 'Add A', owner: 'bob', places: { owner: { line: 1, column: 10 } } },
    ]);
  });

  test('the first word of a longer name is nobody', () => {
    expect(one('- Add a bounty – owner Paradox security team – soon').owner).toBeNull();
  });

  test('a list below a heading of its own holds the actions', () => {
    const { actions } = readActions(
      linesOf(
        '- Short term:\n  - Add A @bob 2026-03-01\n  - Add B @amy\n- Later\n  - [ ] Add C, due 2026-06-01',
      ),
    );
    expect(actions.map(({ action, owner, due, line }) => [action, owner, due, line])).toEqual([
      ['Add A', 'bob', '2026-03-01', 2],
      ['Add B', 'amy', null, 3],
      ['Add C', null, '2026-06-01', 5],
    ]);
  });

  test('what is open says no action', () => {
    expect(readActions(linesOf('- [ ] TBD\n- n/a\n- unknown.')).actions).toEqual([]);
  });

  test('an arrow leads to its owner', () => {
    const row = one('- Add eval for X (eval) → Bob Lee → 2026-03-01');
    expect(row).toEqual({ ...full, owner: 'Bob Lee' });
  });

  test('a day that can be read two ways is its due day all the same, and told', () => {
    const { actions, findings } = readActions(linesOf('- Add eval for X (@bob, 30/04/2026)'));
    expect(actions).toMatchObject([{ action: 'Add eval for X', owner: 'bob', due: '30/04/2026' }]);
    expect(findings).toMatchObject([{ rule: 'ambiguous-date' }]);
    expect(one('- Update the client, 1.2.3')).toMatchObject({
      action: 'Update the client, 1.2.3',
      due: null,
    });
  });

  test('its full stop stays, once', () => {
    expect(one('- Add eval for X... then Y (eval). Owner: @bob. Due: 2026-03-01.')).toEqual({
      ...full,
      action: 'Add eval for X... then Y.',
    });
  });

  test('missing columns are null, and words that are no date stay words', () => {
    expect(
      one('| action | owner | due |\n|---|---|---|\n| Narrow the scope | AWS (team unknown) | stated done |'),
    ).toEqual({
      action: 'Narrow the scope',
      kind: null,
      owner: 'AWS (team unknown)',
      due: 'stated done',
      issue: null,
    });
    expect(one('| action | owner | due |\n|---|---|---|\n| Narrow the scope | tbd | - |')).toMatchObject({
      owner: null,
      due: null,
    });
    expect(one('- Narrow the scope, owner: Ann Lee, due tbd')).toMatchObject({
      owner: 'Ann Lee',
      due: 'tbd',
    });
    expect(one('- Narrow the scope. Owner: Data centre. Due: 2023-12')).toMatchObject({
      owner: 'Data centre',
      due: '2023-12',
    });
    expect(one('- Narrow the scope. Owner: Maria Lopez. Due: Aug 15, 2025')).toMatchObject({
      owner: 'Maria Lopez',
      due: '2025-08-15',
    });
    expect(one('- Narrow the scope, due 2025-08-15, owner: Jason L.')).toMatchObject({ owner: 'Jason L.' });
    expect(one('- Narrow the scope — owner: @ann — due: 2025-08-01 — done')).toMatchObject({
      action: 'Narrow the scope — done',
      owner: 'ann',
      due: '2025-08-01',
    });
    for (const words of [
      '- Narrow the scope — Dana Scully — 31 Jan 2027',
      '- Narrow the scope (Dana Scully, 31 January 2027)',
      '- Narrow the scope. DRI: Dana Scully. Target: 2027-01-31',
      '- Narrow the scope, assignee: Dana Scully, ETA: Jan 31, 2027',
    ]) {
      expect([words, one(words)]).toMatchObject([words, { owner: 'Dana Scully', due: '2027-01-31' }]);
      expect(one(words).action).toMatch(/^Narrow the scope\.?$/);
    }
    expect(one('- Narrow the scope, assignee: @ann (ETA 2027-01-31)')).toMatchObject({
      action: 'Narrow the scope',
      owner: 'ann',
      due: '2027-01-31',
    });
    expect(one('- Repeat the test of 31 January 2027, @ann')).toMatchObject({ due: null });
    expect(one('- Narrow the scope — @ann — 2025-08-01 (done)')).toMatchObject({
      owner: 'ann',
      due: '2025-08-01',
    });
    expect(one('- Narrow the scope. Owner: unknown, due: unknown.')).toMatchObject({ due: 'unknown' });
    expect(one('- Narrow the scope – Ann Lee – Q3 2026')).toMatchObject({ owner: 'Ann Lee', due: 'Q3 2026' });
    expect(one('- Plan the Q3 2026 evals, @ann')).toMatchObject({
      action: 'Plan the Q3 2026 evals',
      due: null,
    });
  });

  test.each([
    '- ~~Add eval for X~~',
    '- [ ] ~~Add eval for X (eval) @bob due 2026-03-01~~',
    '- ~~Add eval for X~~\n  - owner: @bob',
    '| action | owner | due |\n|---|---|---|\n| ~~Add eval for X~~ | ~~@bob~~ | - |',
    '| # | action | kind | owner | due |\n|---|---|---|---|---|\n| 3 | ~~Add eval for X~~ | eval | - | - |',
  ])('struck out it promises nothing: %s', (text) => expect(readActions(linesOf(text)).actions).toEqual([]));

  test('struck but for its owner and date it is done, and was promised', () => {
    expect(one('- ~~Add eval for X~~ (eval) @bob 2026-03-01')).toEqual(full);
    expect(
      one('| action | owner | due |\n|---|---|---|\n| ~~Add eval for X~~ | @bob | 2026-03-01 |'),
    ).toMatchObject({ owner: 'bob', due: '2026-03-01' });
  });

  test.each([
    '- ~~Add eval for X (#12)~~',
    '- ~~Add eval for X~~ (#12) @bob',
    '| action | issue |\n|---|---|\n| ~~Add eval for X~~ | #12 |',
    '- Add ~~eval~~ test for X (#12)',
  ])('one that has an issue stays, since the issue says what became of it: %s', (text) => {
    expect(readActions(linesOf(text)).actions).toMatchObject([{ issue: 12 }]);
  });

  test('its issue is the number in brackets behind it, not one that it mentions', () => {
    expect(one('- Add eval for X (#12) @bob')).toMatchObject({ action: 'Add eval for X', issue: 12 });
    expect(one('| action | owner |\n|---|---|\n| Add eval for X (#12) | @bob |')).toMatchObject({
      action: 'Add eval for X',
      issue: 12,
    });
    expect(one('- Add a test for #45 @bob')).toMatchObject({ action: 'Add a test for #45', issue: null });
  });

  test('a mention in mid-sentence is no remark while another stands aside, and stays a word', () => {
    expect(one('- Reply to @carol about X @bob due 2026-03-01')).toMatchObject({
      action: 'Reply to @carol about X',
      owner: 'bob',
    });
    expect(one('- Ask @carol about X, owner: Ann Lee')).toMatchObject({ owner: 'Ann Lee' });
    expect(one('- Ask @bob to add an eval by 2026-03-01')).toMatchObject({
      action: 'Ask @bob to add an eval',
      owner: 'bob',
    });
  });

  test('an owner may be a plain name behind a dash', () => {
    expect(one('- Write a rule for agents — Ann Lee — 2026-03-01')).toMatchObject({
      action: 'Write a rule for agents',
      owner: 'Ann Lee',
      due: '2026-03-01',
    });
  });

  test('an escaped pipe is part of its words', () => {
    expect(one('| action | owner |\n|---|---|\n| Block `a \\| b` | @bob |')).toMatchObject({
      action: 'Block `a | b`',
      owner: 'bob',
    });
  });
});

describe('the end of an action is where its issue number is written', () => {
  test.each([
    ['| action | owner |\n|---|---|\n| Add eval  | @bob |', '| Add eval (#9)  | @bob |'],
    ['- Add eval (eval) @bob', '- Add eval (#9) (eval) @bob'],
    ['- [ ] Add eval – @bob', '- [ ] Add eval (#9) – @bob'],
    ['- Add eval', '- Add eval (#9)'],
    ['- @bob: Add eval by 2026-03-01', '- @bob: Add eval (#9) by 2026-03-01'],
  ])('%s', (text, written) => {
    const { end, line } = readActions(linesOf(text)).actions[0] as { end: number; line: number };
    expect(`${text.slice(0, end)} (#9)${text.slice(end)}`.split('\n')[line - 1]).toBe(written);
  });
});

test('“none, because …” is no action but a reason', () => {
  expect(readActions(linesOf('None, because the vendor fixed it.'))).toMatchObject({
    actions: [],
    noneBecause: 'the vendor fixed it.',
  });
  expect(readActions(linesOf('- none – covered by #12'))).toMatchObject({
    actions: [],
    noneBecause: 'covered by #12',
  });
  expect(readActions(linesOf('none'))).toMatchObject({ actions: [], noneBecause: null });
  expect(one('- None of the evals run nightly: schedule them')).toMatchObject({
    action: expect.stringContaining('None of'),
  });
});

test('empty rows, prose, code, quotes and comments promise nothing', () => {
  const text = [
    '| action | kind | owner | due |',
    '|---|---|---|---|',
    '|  |  |  |  |',
    '',
    'We will think about it.',
    '> - Quoted @bob',
    '<!-- - Hidden @bob -->',
    '```',
    '- Fenced @bob',
    '```',
  ].join('\n');
  expect(readActions(linesOf(text)).actions).toEqual([]);
});

test('a due date that can be read two ways is named', () => {
  const { actions, findings } = readActions(
    linesOf('| action | due |\n|---|---|\n| Add eval | 03/04/2026 |'),
  );
  expect(actions[0]?.due).toBe('03/04/2026');
  expect(findings).toMatchObject([{ rule: 'ambiguous-date', line: 3 }]);
});

const piece = fc.constantFrom(
  'Add eval',
  'for @carol',
  '@bob',
  '(eval)',
  'due 2026-03-01',
  '2026-03-01',
  '– Ann Lee',
  ',',
  '(see #45)',
  'owner: Bo',
  'by Friday',
  '~~x~~',
  '`a | b`',
);

test('writing the number of its issue into a row changes nothing else that the row says', () => {
  const row = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
  const written = fc.oneof(
    row.map((words) => `- ${words}`),
    row.map((words) => `- [ ] ${words}  `),
    row.map((words) => `| action | owner |\n|---|---|\n| ${words.replaceAll('|', '\\|')} | @bob |`),
  );
  fc.assert(
    fc.property(written, (text) => {
      for (const before of readActions(linesOf(text)).actions) {
        const numbered = `${text.slice(0, before.end)} (#9)${text.slice(before.end)}`;
        const after = readActions(linesOf(numbered)).actions[0];
        expect({ ...after, end: before.end, places: before.places }).toEqual({ ...before, issue: 9 });
        expect(after?.end).toBe(before.end);
      }
    }),
    { numRuns: 500 },
  );
});

describe('a promise in no list', () => {
  const told = (text: string) =>
    readActions(linesOf(text)).findings.map(({ rule, line, column }) => [rule, line, column]);

  test.each([
    ['@bob adds an eval for X until 2026-03-01.', [['action-unlisted', 1, 1]]],
    [
      'We add an eval for X, owner: Ann Lee, due 2026-03-01.\n\n- b @bob 2026-03-02',
      [['action-unlisted', 1, 1]],
    ],
    ['- b @bob 2026-03-02\n\n  and an eval for X, @ann, due 2026-03-01', [['action-unlisted', 3, 3]]],
  ])('is told where it stands: %j', (text, expected) => expect(told(text)).toEqual(expected));

  test.each([
    '- Add eval for X (eval) @bob 2026-03-01',
    'Agreed with @bob in the review of 2026-03-01, and written down below.',
    '#### By @bob, due 2026-03-01',
    'none, because @bob removed the tool on 2026-03-01',
    '> @bob adds an eval for X until 2026-03-01.',
    '- Add eval for X\n  owner: @bob\n  due: 2026-03-01',
  ])('but %j is none', (text) => expect(told(text)).toEqual([]));
});
