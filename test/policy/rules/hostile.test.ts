import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleIds } from '../../../src/domain/rule-ids.js';
import { validate } from '../../../src/policy/validate.js';
import { expectInside } from '../../support/inside.js';
import { handWritten } from '../../support/report-body.js';
import { situation } from '../../support/situation.js';

const pieces = [
  '### Summary\n',
  '### Preventive actions\n',
  '### Owners\n- Incident lead: everyone\n',
  '### Timeline\n',
  '- 03/04/2026 (detected)\n',
  '- 2126-01-01 (mitigated)\n',
  '| a | everyone | 2020-01-01 |\n',
  '- Exploit before fix: 3\n',
  '- User notice: required\n',
  `ghp_${'aB3dE6gH9'.repeat(4)} `,
  'jane@mail.example ',
  '\u202e',
  '```\n',
  '<!--',
  '\r\n',
  '\u0000',
];

describe('a report that means harm', () => {
  const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  });

  test('never throws, and gives at most 201 findings of known rules, each inside the text, without a secret', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const body = parts.join('');
        const findings = validate(situation({ body }));
        expect(findings.length).toBeLessThanOrEqual(201);
        expectInside(body, findings);
        for (const { rule, message } of findings) {
          expect(ruleIds).toContain(rule);
          expect(message).not.toContain('aB3dE6gH9');
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each(pieces)('full of %j: at most 201 findings', (piece) => {
    const findings = validate(
      situation({ body: `### Summary\n${piece.repeat(Math.ceil(60_000 / piece.length))}` }),
    );
    expect(findings.length).toBeLessThanOrEqual(201);
  });

  test('more than 200 findings end with a note that says so', () => {
    const body = `### Summary\n${'jane@mail.example\n'.repeat(500)}`;
    expect(validate(situation({ body })).at(-1)).toMatchObject({
      rule: 'more-findings',
      level: 'note',
      line: null,
    });
  });
});

describe('levels in the settings', () => {
  const levelsOf = (
    rule: string,
    settings: string,
    body = '### Summary\n\n### Timeline\n- 03/04/2026 (detected)',
  ) => validate(situation({ body, settings })).flatMap((one) => (one.rule === rule ? [one.level] : []));

  test('silence, lower and raise a rule, also one that the reader speaks for', () => {
    expect(levelsOf('required', 'rules: {required: off}')).toEqual([]);
    expect(levelsOf('required', 'rules: {required: note}')).toEqual(['note', 'note']);
    expect(levelsOf('ambiguous-date', 'rules: {ambiguous-date: off}')).toEqual([]);
    expect(levelsOf('ambiguous-date', 'rules: {ambiguous-date: error}')).toEqual(['error']);
  });

  test('leave the others and the findings on the settings alone', () => {
    expect(levelsOf('ambiguous-date', 'rules: {required: off}')).toEqual(['warning']);
    expect(levelsOf('settings', 'rules: {ovved: off}')).toEqual(['warning']);
  });
});

describe('what stands where', () => {
  const found = (rule: string, body: string, now = '2026-03-05T12:00:00Z') =>
    validate(situation({ body, now }))
      .filter((one) => one.rule === rule)
      .map(({ line, column }) => [line, column]);

  test('an owner, a late day, a count, an id: the column is where the words begin', () => {
    const row =
      '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Test it | everyone | 2026-03-04 |';
    expect(found('owner-not-a-person', row)).toEqual([[4, 13]]);
    expect(found('action-overdue', row)).toEqual([[4, 24]]);
    expect(found('action-overdue', row, '2026-03-04T23:59:59Z')).toEqual([]);
    const listed = '### Preventive actions\n- Test it – owner: @dana – due: 2026-03-04';
    expect(found('action-overdue', listed)).toEqual([[2, 33]]);
    expect(found('action-overdue', `${listed} – done`)).toEqual([]);
    expect(found('runs-without-attempts', '### Root cause\n- Exploit before fix: 3')).toEqual([[2, 23]]);
    expect(found('owasp-edition', '### Severity and status\n- OWASP: LLM07')).toEqual([[2, 10]]);
    expect(found('owner-not-a-person', '### Owners\n\n- Incident lead: everyone')).toEqual([[3, 18]]);
  });

  test('with Windows line ends and a byte order mark, lines and columns are the same', () => {
    const body = '\ufeff### Summary\r\n\r\nTo jane@mail.example\r\n';
    expect(found('personal-data', body)).toEqual([[3, 4]]);
  });

  test('no cut leaves the beginning of a secret in a message', () => {
    const token = `ghp_${'aB3dE6gH9'.repeat(4)}`;
    const body = `### Detection\n- Found by: ${'x '.repeat(25)}${token}\n\n### Preventive actions\n| action | owner | due |\n|---|---|---|\n| ${'x '.repeat(55)}${token} | everyone ${'x '.repeat(21)}${token} | soon |`;
    const findings = validate(situation({ body }));
    expect(findings.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unknown-value', 'owner-not-a-person', 'action-incomplete']),
    );
    expect(findings.map(({ message }) => message).join()).not.toContain('ghp_');
  });

  test('a secret in the title has no line', () => {
    const title = `Key ghp_${'aB3dE6gH9'.repeat(4)}`;
    const findings = validate(situation({ issue: { title }, body: handWritten() }));
    expect(findings).toMatchObject([{ rule: 'secret', level: 'error', line: null, column: null }]);
  });
});

describe('an exploit', () => {
  const bare = (words: string) =>
    validate(situation({ body: `### Root cause\n- Exploit before fix: ${words}` })).some(
      (one) => one.rule === 'runs-without-attempts',
    );

  test.each(['3', '3 times', 'twice', '5 of 3', '~4 runs'])('%s is a bare count', (words) => {
    expect(bare(words)).toBe(true);
  });

  test.each(['3 of 20', '3/20', '3 out of 20, model v2', 'unknown', 'n/a', 'pending', 'not reproduced', ''])(
    '%s is none',
    (words) => {
      expect(bare(words)).toBe(false);
    },
  );
});

describe('an action past its day', () => {
  const late = (line: string) =>
    validate(situation({ body: `### Preventive actions\n${line}` })).filter(
      (one) => one.rule === 'action-overdue',
    );

  test.each([
    '- [x] Test it, owner: @dana, due 2026-03-01',
    '- ~~Test it~~ @dana 2026-03-01',
    '- Test it, owner: @dana, due 2026-03-05',
    '- Test it, owner: @dana',
    '| action | owner | due | state |\n|---|---|---|---|\n| Test it | @dana | 2026-03-01 | done |',
  ])('is not: %s', (line) => expect(late(line)).toEqual([]));

  test.each(['- Test it, owner: @dana, due 2026-03-04', '- [ ] Test it @dana 2025-12-31'])('is: %s', (line) =>
    expect(late(line)).toHaveLength(1),
  );
});
