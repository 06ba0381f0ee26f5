import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/parsing/report/report.js';
import { addAction } from '../../../src/policy/writing/action.js';
import { writeEntry } from '../../../src/policy/writing/entry.js';
import { setFact } from '../../../src/policy/writing/fact.js';
import { ours } from '../../../src/rendering/safe.js';

const at = '2026-03-02T09:06:00Z';
const entry = (words: string, name: 'mitigated' | 'acknowledged' | null = null, time = at) => ({
  at: time,
  words: ours(words),
  name,
});

describe('an entry', () => {
  test('stands in its chronological place', () => {
    const body = '### Timeline\n\n- 2026-03-02T08:00Z – a\n- 2026-03-02T10:00Z – c\n\n### Impact\n';
    expect(writeEntry(body, entry('b'))).toBe(
      '### Timeline\n\n- 2026-03-02T08:00Z – a\n- 2026-03-02T09:06Z – b\n- 2026-03-02T10:00Z – c\n\n### Impact\n',
    );
  });

  test('fills in the line that waits for its moment', () => {
    const body = '### Timeline\n\n- detected: \n- mitigated: \n- resolved: \n';
    expect(writeEntry(body, entry('it is off', 'mitigated'))).toBe(
      '### Timeline\n\n- detected: \n- mitigated: 2026-03-02T09:06Z – it is off\n- resolved: \n',
    );
  });

  test('stands below the last one and the lines that it is wrapped over', () => {
    const body = '### Timeline\n- 2026-03-02T08:00Z – a\n  and more\n\n### Impact\n';
    expect(writeEntry(body, entry('b'))).toBe(
      '### Timeline\n- 2026-03-02T08:00Z – a\n  and more\n- 2026-03-02T09:06Z – b\n\n### Impact\n',
    );
  });

  test('takes the place of what a form leaves, and keeps Windows’ line ends', () => {
    const body = '### Timeline\r\n\r\n_No response_\r\n\r\n### Detection\r\n\r\nx';
    expect(writeEntry(body, entry('b'))).toBe(
      '### Timeline\r\n\r\n- 2026-03-02T09:06Z – b\r\n\r\n### Detection\r\n\r\nx',
    );
  });

  test('is not swallowed by code that was never closed', () => {
    const body = '### Timeline\n\n- 2026-03-02T08:00Z – a\n\n```\nlog\n';
    const written = writeEntry(body, entry('b')) ?? '';
    expect(readReport(written).entries.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(written).toContain('```\nlog\n');
  });

  test('makes the section where there is none', () => {
    const written = writeEntry('It is odd.', entry('b')) ?? '';
    expect(readReport(written).entries.map(({ text }) => text)).toEqual(['b']);
    expect(written.startsWith('It is odd.\n')).toBe(true);
  });

  test('is written once', () => {
    const once = writeEntry('### Timeline\n', entry('b', 'mitigated')) ?? '';
    expect(writeEntry(once, entry('b', 'mitigated'))).toBe(once);
  });

  test('of a second mitigation counts, since the first did not hold', () => {
    const body = '### Timeline\n- mitigated: 2026-03-02T08:30Z – off\n- 2026-03-02T08:40Z – it is back\n';
    const written = writeEntry(body, entry('off again', 'mitigated')) ?? '';
    expect(readReport(written).report.times.mitigated?.at).toBe(at);
  });

  test('never takes over a moment that has its time: the first acknowledgement counts', () => {
    const body = '### Timeline\n- 2026-03-02T08:30Z – dana (acknowledged)\n';
    expect(writeEntry(body, entry('mia', 'acknowledged'))).toBeNull();
  });

  test('does not make a report longer than GitHub takes', () => {
    expect(writeEntry(`### Timeline\n${'x'.repeat(65_520)}`, entry('b'))).toBeNull();
  });
});

describe('a fact', () => {
  const lead = {
    section: 'owners',
    fact: 'incident-lead',
    words: '@dana',
    holds: ({ report }: ReturnType<typeof readReport>) => report.people.lead === 'dana',
  };

  test.each([
    [
      'on its blank line',
      '### Owners\n- Incident lead: \n- Approver: @c',
      '### Owners\n- Incident lead: @dana\n- Approver: @c',
    ],
    [
      'on a blank line without a space',
      '### Owners\n- Incident lead:\n',
      '### Owners\n- Incident lead: @dana\n',
    ],
    ['in place of another', '### Owners\n- **Lead:** mia', '### Owners\n- **Lead:** @dana'],
    ['on a line of its own', '### Owners\nmia helps\n', '### Owners\nmia helps\n- Incident lead: @dana\n'],
    [
      'in an empty section',
      '### Owners\n\n### Artifacts\nx',
      '### Owners\n\n- Incident lead: @dana\n\n### Artifacts\nx',
    ],
  ])('is set %s', (_, before, after) => {
    const written = setFact(before, lead);
    expect(readReport(written ?? '').report.people.lead).toBe('dana');
    expect(written?.replace(/\n+/g, '\n')).toBe(after.replace(/\n+/g, '\n'));
  });
});

test('a fact of the form is set on the lines that say it again too, so that nothing contradicts it', () => {
  const body =
    '### Severity\n\nS2 – limited and reversible\n\n### Impact\n\n- Users affected: 3\n- Severity: S2\n';
  const written = setFact(body, {
    section: 'impact',
    fact: 'severity',
    words: 'S0',
    option: 'S0 – confirmed exposure',
    holds: ({ report }) => report.severity === 'S0',
  });
  expect(written).toBe(
    '### Severity\n\nS0 – confirmed exposure\n\n### Impact\n\n- Users affected: 3\n- Severity: S0\n',
  );
});

describe('an action', () => {
  const eval1 = { text: ours('add evals'), kind: 'eval' as const, owner: 'dana', due: '2026-03-16' };

  test.each([
    [
      'on the empty row of a skeleton',
      '| action | kind | owner | due |\n|---|---|---|---|\n|  |  |  |  |\n',
      '| action | kind | owner | due |\n|---|---|---|---|\n| add evals | eval | @dana | 2026-03-16 |\n',
    ],
    [
      'below the rule of an empty table',
      '| action | kind | owner | due |\n|---|---|---|---|\n',
      '| action | kind | owner | due |\n|---|---|---|---|\n| add evals | eval | @dana | 2026-03-16 |\n',
    ],
    [
      'below the last row, in the order of its columns',
      '| Owner | Action | Due |\n|---|---|---|\n| @mia | tell them | 2026-04-01 |\n',
      '| Owner | Action | Due |\n|---|---|---|\n| @mia | tell them | 2026-04-01 |\n| @dana | add evals | 2026-03-16 |\n',
    ],
  ])('stands %s', (_, before, after) => {
    expect(addAction(`### Preventive actions\n\n${before}`, eval1)).toBe(
      `### Preventive actions\n\n${after}`,
    );
  });

  test('gets a table where there is none', () => {
    const written = addAction('### Preventive actions\n\n### Owners\n', eval1) ?? '';
    expect(readReport(written).report.actions).toMatchObject([
      { action: 'add evals', kind: 'eval', owner: 'dana', due: '2026-03-16' },
    ]);
  });

  test('is promised once, however often it is typed', () => {
    const once = addAction('### Preventive actions\n', eval1) ?? '';
    expect(addAction(once, eval1)).toBe(once);
  });
});
