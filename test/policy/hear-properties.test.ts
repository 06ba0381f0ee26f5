import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commands } from '../../src/domain/commands.js';
import { normalise, scan } from '../../src/parsing/markdown/lines.js';
import { hear } from '../../src/policy/hear.js';
import { filed, handWritten } from '../support/report-body.js';
import { comment, situation } from '../support/situation.js';

const fragment = fc.constantFrom(
  ...[
    '### Severity',
    '- Severity: S0',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<details>',
    '| a | b |',
    '@dana',
    '@acme/all',
    'fixes #1',
  ],
  ...[
    '2026-12-11',
    '09:05 UTC',
    '03/04/2026',
    'S0',
    'S3',
    '(resolved)',
    '(detected)',
    'https://example.com/x?y=%00',
    '\\',
    '\u202e',
  ],
  ...[
    '- [ ] x',
    '[x](javascript:1)',
    '::error::x',
    '\u2028',
    '&lt;b&gt;',
    '$' + '{{ secrets.X }}',
    'unknown',
    'Kind: hazard',
  ],
);
const argument = fc
  .array(fc.oneof(fragment, fc.string({ maxLength: 12 })), { maxLength: 5 })
  .map((words) => words.join(' ').replace(/[\r\n]+/g, ' '));
const typed = fc.tuple(fc.constantFrom(...commands.map(({ name }) => name)), argument);
const body = fc.constantFrom(handWritten(), filed(), filed().replaceAll('\n', '\r\n'), '');

const headings = (text: string) => scan(normalise(text)).all.flatMap(({ heading }) => heading?.title ?? []);

describe('whatever stands behind a command', () => {
  test('the report keeps its headings, its kind and its system, and says nothing in the name of another fact', () => {
    fc.assert(
      fc.property(body, fc.array(typed, { minLength: 1, maxLength: 3 }), (text, all) => {
        const says = ['/help', ...all.map(([name, words]) => `/${name} ${words}`)].join('\n');
        const before = hear(situation({ body: text, comments: [comment('dana', '/help')] })).situation;
        const after = hear(situation({ body: text, comments: [comment('dana', says)] })).situation;
        expect(headings(after.issue.body)).toEqual(headings(before.issue.body));
        expect(after.report.kind).toBe(before.report.kind);
        expect(after.report.system).toBe(before.report.system);
        if (!all.some(([name]) => name === 'severity'))
          expect(after.report.severity).toBe(before.report.severity);
        expect(after.report.checklist).toEqual(
          before.report.checklist.map((item) => ({ ...item, line: expect.any(Number) })),
        );
      }),
      { numRuns: 120 },
    );
  });

  test('hearing it again on what it left changes nothing more', () => {
    fc.assert(
      fc.property(body, typed, (text, [name, words]) => {
        const said = comment('dana', `/${name} ${words}`);
        const once = hear(situation({ body: text, comments: [said] })).situation.issue.body;
        const again = hear(situation({ body: once, comments: [said] })).situation.issue.body;
        expect(again).toBe(once);
      }),
      { numRuns: 120 },
    );
  });
});
