import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Form } from '../../src/domain/form.js';
import { readAnswers } from '../../src/parsing/form/answers.js';
import { normalise, scan } from '../../src/parsing/markdown/lines.js';
import { expectInside } from '../support/inside.js';
import { propertyRuns } from './property-runs.js';
import { checklistLast, renderForm, report } from './render-form.js';

const forms = fc.constantFrom(report, checklistLast);
const lines = [
  ...report.fields.flatMap(({ label }) => [`### ${label}`, `## ${label.toLowerCase()}:`, `> ### ${label}`]),
  ...[
    '```',
    '~~~',
    '````',
    '```shell',
    '<!--',
    '-->',
    '--!>',
    '<details>',
    '</details>',
    '<pre>',
    '</pre>',
    '<div>',
    '---',
    '===',
  ],
  ...[
    '- [x] No secrets here',
    '- item',
    '  - ```',
    '1. x',
    '> ~~~',
    '    code',
    '\t',
    '',
    '',
    'text',
    '_No response_',
    'S3',
    'None',
    '\u2028',
    '\uD800',
  ],
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.string({ maxLength: 12 })), { maxLength: 24 })
  .map((all) => all.join('\n'));
/** Whatever opens and never closes, but names no field. */
const headless = fc
  .array(
    fc.oneof(
      fc.constantFrom(...lines.filter((line) => !/^(?:> )?#/.test(line))),
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '<br>',
        '<?x',
        '<![CDATA[',
        '***',
        '- - -',
        '-',
        '> lazy',
        '2. y',
        'a <!-- b',
        '### Other',
      ),
    ),
    { maxLength: 16 },
  )
  .map((all) => all.join('\n'));
const plain = fc
  .array(
    fc.constantFrom(
      'text',
      '',
      '# Big',
      '### Unknown',
      '- [x] step',
      '    code',
      '```\nx\n```',
      '| ### |',
      '> quote',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => `begin\n${all.join('\n')}\nend`);

const answers = fc.record({
  system: fc.option(
    fc.constantFrom('chat', 'my_bot v2 *', 'none', '#1', '### Severity', '### Summary', '### Other'),
  ),
  severity: fc.option(fc.constantFrom('S0', 'S1', 'S2', 'S3')),
  modes: fc.option(
    fc.subarray(['Data', 'Data leak', 'Leak', 'Wrong, but plausible', 'Wrong', 'Drift'], { minLength: 1 }),
  ),
  checks: fc.record({
    'No **secrets**': fc.boolean(),
    'No secrets here': fc.boolean(),
    'Told [legal](https://example.com)': fc.boolean(),
  }),
  summary: fc.option(plain),
  impact: fc.option(plain),
  logs: fc.option(plain),
  artifacts: fc.option(plain),
});

const same = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('whatever a body holds', () => {
  test('reading it never throws, gives every field, and its spans tile it', () => {
    fc.assert(
      fc.property(hostile, forms, (body, form) => {
        const reading = readAnswers(body, form);
        expect(Object.keys(reading.fields)).toEqual(form.fields.map((field) => field.id));
        expectInside(body, reading.findings);
        const text = normalise(body);
        expect(reading.spans.map((span) => text.slice(span.from, span.to)).join('')).toBe(text);
        for (const span of reading.spans) expect(span.textFrom).toBeLessThanOrEqual(span.to);
      }),
      propertyRuns(1000),
    );
  });

  test('no word of it is lost', () => {
    const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null
        ? [...Object.keys(value), ...Object.values(value)].flatMap(texts)
        : [];
    };
    fc.assert(
      fc.property(hostile, forms, (body, form) => {
        const { fields, preamble, unplaced, spans } = readAnswers(body, form);
        const headings = spans.map(({ from, textFrom }) => normalise(body).slice(from, textFrom));
        const written = [
          ...texts(fields),
          preamble,
          ...texts(unplaced),
          ...headings,
          'None No response x X shell',
        ];
        const kept = new Set(words(written.join('\n').toLowerCase()));
        for (const word of words(body)) expect([word, kept.has(word.toLowerCase())]).toEqual([word, true]);
      }),
      propertyRuns(400),
    );
  });

  test('its lines cover it', () => {
    fc.assert(
      fc.property(hostile, (body) => {
        const text = normalise(body);
        expect(
          scan(text)
            .all.map((line) => line.text)
            .join('\n'),
        ).toBe(text);
      }),
      propertyRuns(100),
    );
  });
});

describe('bytes that are no text', () => {
  test('are read all the same, once decoded with replacement characters', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), forms, (bytes, form) => {
        const body = new TextDecoder().decode(bytes);
        const { spans } = readAnswers(`### Severity\n\nS1\n\n### Summary\n\n${body}`, form);
        expect(spans.at(-1)?.to).toBe(normalise(`### Severity\n\nS1\n\n### Summary\n\n${body}`).length);
      }),
      propertyRuns(200),
    );
  });
});

describe('a body that GitHub wrote', () => {
  test('reads back as the answers it was made from', () => {
    fc.assert(
      fc.property(answers, forms, (given, form) => {
        const reading = readAnswers(renderForm(form, given), form);
        expect(same(reading.fields)).toEqual(
          same(Object.fromEntries(form.fields.map(({ id }) => [id, given[id as keyof typeof given]]))),
        );
        expect(reading).toMatchObject({ preamble: '', unplaced: [], findings: [] });
      }),
      propertyRuns(300),
    );
  });

  test('keeps its typed answers whatever is pasted into a textarea', () => {
    const typed = (form: Form, body: string): unknown => {
      const { fields } = readAnswers(body, form);
      return same(form.fields.filter((field) => field.type !== 'textarea').map((field) => fields[field.id]));
    };
    fc.assert(
      fc.property(
        answers,
        hostile,
        fc.constantFrom('summary', 'impact', 'artifacts'),
        forms,
        (given, pasted, where, form) => {
          const before = typed(form, renderForm(form, given));
          expect(typed(form, renderForm(form, { ...given, [where]: pasted }))).toEqual(before);
        },
      ),
      propertyRuns(1000),
    );
  });

  test('keeps them though an answer of one line opens what the pasted text closes', () => {
    const opening = [
      '<!--',
      '<!-- <!--',
      '```',
      '~~~~',
      '<details>',
      '<pre>',
      '<script>',
      '<?php',
      '<![CDATA[',
      '<!X',
    ];
    const closing = ['-->', '--!>', '```', '~~~~', '</details>', '</pre>', '</script>', '?>', ']]>', '>'];
    const forged = [
      '### Severity\n\nS3',
      '### Severity',
      '### Failure modes\n\nDrift',
      '### Summary',
      'text',
      '',
    ];
    const pasted = fc
      .array(fc.constantFrom(...closing, ...opening, ...forged), { maxLength: 8 })
      .map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(answers, fc.constantFrom(...opening), pasted, (given, system, summary) => {
        const body = renderForm(report, { ...given, system, summary });
        const { fields } = readAnswers(body, report);
        expect(same([fields.severity, fields.modes, fields.checks])).toEqual(
          same([given.severity, given.modes, given.checks]),
        );
      }),
      propertyRuns(500),
    );
  });

  test('reads back though the line of an input and rendered text look like the form', () => {
    const label = fc.constantFrom(...report.fields.map((field) => `### ${field.label}`));
    const line = fc.oneof(label, fc.constantFrom('```', '````', '~~~', '```js', '<!--', '-->', 'text'));
    const logs = fc.array(line, { minLength: 1, maxLength: 8 }).map((all) => all.join('\n'));
    fc.assert(
      fc.property(answers, label, logs, (given, system, log) => {
        const { fields } = readAnswers(renderForm(report, { ...given, system, logs: log }), report);
        expect(same(fields)).toEqual(same({ ...given, system, logs: log }));
      }),
      propertyRuns(300),
    );
  });

  test('keeps every other answer when text without headings of the form is changed', () => {
    fc.assert(
      fc.property(
        answers,
        fc.oneof(plain, headless),
        fc.constantFrom('summary', 'impact', 'artifacts'),
        forms,
        (given, text, where, form) => {
          const others = (body: string): unknown => ({
            ...(same(readAnswers(body, form).fields) as object),
            [where]: null,
          });
          expect(others(renderForm(form, { ...given, [where]: text }))).toEqual(
            others(renderForm(form, given)),
          );
        },
      ),
      propertyRuns(300),
    );
  });
});
