import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sections, typedFacts } from '../../src/domain/sections.js';
import { normalise } from '../../src/parsing/markdown/lines.js';
import { readReport } from '../../src/parsing/report/report.js';
import { propertyRuns } from './property-runs.js';

/** Lines that a report is made of, honest and hostile, in any order. */
const line = fc.oneof(
  fc.constantFrom(...sections.map((section) => `### ${section.title}`)),
  fc.constantFrom(...typedFacts('full').map((fact) => `### ${fact.title}`)),
  fc.constantFrom(
    '- Severity: S3, potential S0',
    'S1 · resolved · next review date: none',
    '- 2026-11-20T10:04Z – alert (detected)',
    '| action | owner | due |',
    '|---|---|---|',
    '| Add eval (#1) | @bob | 2026-03-01 |',
    '- Add eval (eval) @bob due 2026-03-01',
    '- [x] ~~box~~',
    '```',
    '<!--',
    '-->',
    '<details>',
    '> quoted',
    '',
    '-- choose --',
    '_No response_',
    '- Kind: __proto__',
    '- constructor: x',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'-*_`~|:;.()[]@#<>! S0123T\u00a0\t\r'.split('')), maxLength: 60 }),
);
const body = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'));

test('any body is read, the same way twice', () => {
  fc.assert(
    fc.property(body, (text) => {
      expect(readReport(text, { now: '2026-11-25T00:00:00Z' })).toEqual(
        readReport(text, { now: '2026-11-25T00:00:00Z' }),
      );
    }),
    propertyRuns(100),
  );
});

test('the text of every section stands in the body as it is, and so does every value that can be replaced', () => {
  fc.assert(
    fc.property(body, (text) => {
      const whole = normalise(text);
      const { report, spans } = readReport(text);
      for (const own of Object.values(report.sections)) expect(whole).toContain(own);
      for (const { from, to, valueFrom, valueTo } of spans) {
        expect(
          0 <= from && from <= valueFrom && valueFrom <= valueTo && valueTo <= to && to <= whole.length,
        ).toBe(true);
      }
    }),
    propertyRuns(100),
  );
});

test('an action ends on its own line, behind its words', () => {
  fc.assert(
    fc.property(body, (text) => {
      const whole = normalise(text);
      for (const { end, line: number } of readReport(text).report.actions) {
        expect(whole.slice(0, end).split('\n').length).toBe(number);
      }
    }),
    propertyRuns(100),
  );
});

test('sections that are not missing are there, and the other way round', () => {
  fc.assert(
    fc.property(body, (text) => {
      const { report, missing } = readReport(text);
      for (const { id } of sections) expect(id in report.sections).toBe(!missing.includes(id));
    }),
    propertyRuns(100),
  );
});

/** One line or run, repeated to the largest body that GitHub has been seen to store. */
const attacks: readonly (readonly [string, string, string])[] = [
  ['labels', '### Impact\n\n', 'A: . '],
  ['levels', '### Severity and status\n\n', 'S1 potential '],
  ['brackets', '### Timeline\n\n- 2026-11-20 – ', '('],
  ['entries', '### Timeline\n\n', '- 2026-11-20T10:04Z – x (detected)\n'],
  ['pipes', '### Preventive actions\n\n| action | owner |\n|---|---|\n', '|'],
  ['owners', '### Preventive actions\n\n- ', 'owner: @a due 2026-01-01 '],
  ['modes', '### Severity and status\n\n- Failure modes: ', 'prompt-injection,'],
  ['comments', '### Severity and status\n\n', 'a <!-- - [x] '],
  ['headings', '', '### Summary\n'],
  ['fields', '', '### Kind\n\nincident\n'],
  ['white space', '### Impact\n\n', ' \t\u00a0'],
];

test.each(attacks)('262,144 characters of %s are read', (_, head, run) => {
  const text = (head + run.repeat(262_144 / run.length + 1)).slice(0, 262_144);
  expect(Object.keys(readReport(text).report.facts)).toEqual(sections.map((section) => section.id));
});
