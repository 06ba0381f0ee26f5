import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/domain/finding.js';
import { readAnswers } from '../../src/parsing/form/answers.js';
import { readForm } from '../../src/parsing/form/form.js';
import { lintForm } from '../../src/parsing/form/form-lint.js';
import { readReport } from '../../src/parsing/report/report.js';

const form = readForm(`name: Bug
description: Something is broken
body:
  - type: dropdown
    id: level
    attributes: { label: Level, options: [low, high] }
  - type: textarea
    id: what
    attributes: { label: What happened? }
`);

/** The words of the text that a finding of the rule points at, down to the end of their line. */
function wordsAt(text: string, findings: readonly Finding[], rule: string): string | undefined {
  const found = findings.find((one) => one.rule === rule);
  if (!found || found.line === null || found.column === null) return undefined;
  return text.split('\n')[found.line - 1]?.slice(found.column - 1);
}

describe('a finding points at the words at fault', () => {
  test.each([
    ['unknown-option', '### Level\n\n  enormous\n\n### What happened?\n\nx', 'enormous'],
    ['repeated-heading', '### Level\n\nlow\n\n### What happened?\n\nx\n\n### Level\n\nhigh', 'Level'],
    ['heading-spelling', '## Level:\n\nlow\n\n### What happened?\n\nx', 'Level:'],
    ['stray-text', '### Level\n\nlow\n\n  and more\n\n### What happened?\n\nx', 'and more'],
    ['unknown-heading', '### Level\n\nlow\n\n### Colour\n\nred\n\n### What happened?\n\nx', 'Colour'],
  ])('of a form: %s', (rule, body, words) => {
    const { findings } = readAnswers(body, form);
    expect(findings.map((one) => one.rule)).toContain(rule);
    expect(wordsAt(body, findings, rule)).toBe(words);
  });

  test.each([
    ['ambiguous-date', '### Preventive actions\n\n- Add an eval, owner: @a, due 03/04/2026', '03/04/2026'],
    [
      'ambiguous-date',
      '### Preventive actions\n\n| action | owner | due |\n|---|---|---|\n| Add an eval | @a | 03/04/2026 |',
      '03/04/2026 |',
    ],
    [
      'severity-disagrees',
      '### Impact\n\n- Severity: S1\n\n### Severity and status\n\n  S2 incident, open',
      'S2 incident, open',
    ],
    ['unplaced', 'Words above it.\n\n### Summary\n\nx', 'Words above it.'],
    ['future-entry', '### Timeline\n\n- 2126-03-02T08:00Z – planned', '2126-03-02T08:00Z – planned'],
  ])('of a report: %s', (rule, body, words) => {
    const { findings } = readReport(body, { now: '2026-11-25T00:00:00Z' });
    expect(findings.map((one) => one.rule)).toContain(rule);
    expect(wordsAt(body, findings, rule)).toBe(words);
  });

  test.each([
    [
      'unknown-key',
      'name: a\ndescription: b\ncolour: red\nbody:\n  - type: input\n    attributes: { label: L }',
      'colour: red',
    ],
    [
      'none-option',
      'name: a\ndescription: b\nbody:\n  - type: dropdown\n    attributes:\n      label: L\n      options: [x, None]',
      'None]',
    ],
  ])('of a form under lint: %s', (rule, yaml, words) => {
    const findings = lintForm(yaml);
    expect(findings.map((one) => one.rule)).toContain(rule);
    expect(wordsAt(yaml, findings, rule)).toBe(words);
  });
});
