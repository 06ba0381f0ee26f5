import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '../../../src/domain/rule-ids.js';
import { sections } from '../../../src/domain/sections.js';
import { rules } from '../../../src/policy/rules.js';
import { validate } from '../../../src/policy/validate.js';
import { handWritten } from '../../support/report-body.js';
import { situation } from '../../support/situation.js';

const complete = handWritten({ actions: ['| Index every page | automation | @dana | 2027-01-31 |'] });
const wholeSections = new Map(
  complete.split(/\n\n(?=### )/).map((text) => [text.slice(4, text.indexOf('\n')), text]),
);

/** The fragment with all that it does not speak of taken from a complete report, below it so that lines stay. */
function completed(fragment: string): string {
  if (!fragment.includes('### ')) return fragment;
  const rest = sections
    .filter(({ title }) => !fragment.includes(`### ${title}\n`))
    .map(({ title }) => wholeSections.get(title) as string);
  return [fragment, ...rest].join('\n\n');
}

const said = (fragment: string) =>
  validate(situation({ body: completed(fragment), now: '2026-11-25T00:00:00Z' }));

describe('the examples of a rule', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: the failing one raises it, alone, on its line',
    (id, rule) => {
      const found = said(rule.fails.body);
      expect(found.filter((one) => one.rule === id)).toMatchObject([
        { level: rule.level, line: rule.fails.line },
      ]);
      const follows: readonly string[] = alsoRaised[id] ?? [];
      expect([...new Set(found.map((one) => one.rule))].sort()).toEqual([id, ...follows].sort());
    },
  );

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s: the passing one does not', (id, rule) => {
    expect(said(rule.passes).map((one) => one.rule)).toEqual([]);
    expect(id).toBe(rule.id);
  });
});

/** What cannot break one rule without another: no report at all has no summary either, and many actions are many words. */
const alsoRaised: Readonly<Record<string, readonly string[]>> = {
  'not-a-report': ['owed', 'required'],
  'too-many-actions': ['one-page'],
  'heading-out-of-order': ['unplaced'],
  'more-findings': ['action-incomplete'],
};

describe('the place of a finding', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s: a finding with a line points into it',
    (_, rule) => {
      const lines = completed(rule.fails.body).split('\n');
      for (const { line, column } of said(rule.fails.body)) {
        if (line === null) expect(column).toBeNull();
        else {
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
        }
      }
    },
  );
});

describe('the catalogue', () => {
  test('has one rule for every id that settings may name', () => {
    expect(rules.map((rule) => rule.id)).toEqual([...ruleIds]);
  });

  test('explains itself: a check in a sentence, a reason, a name in kebab-case', () => {
    for (const { id, checks, why } of rules) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(checks).toMatch(/\.$/);
      expect(why).toMatch(/\.$/);
    }
  });
});
