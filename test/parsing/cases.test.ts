import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readAnswers } from '../../src/parsing/form/answers.js';
import { readForm } from '../../src/parsing/form/form.js';
import { expectInside } from '../support/inside.js';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly expected: Record<string, unknown> | 'text' | 'nothrow' | 'fast';
}

const file = new URL('fixtures/form-cases.json', import.meta.url);
const { form: yaml, cases } = JSON.parse(readFileSync(file, 'utf8')) as { form: string; cases: Case[] };
const form = readForm(yaml);

describe('bodies met in the wild, read against one form', () => {
  test.each(cases.filter((one) => typeof one.expected === 'object'))('$id $name', ({ body, expected }) => {
    const { fields, findings } = readAnswers(body, form);
    expectInside(body, findings);
    for (const [id, value] of Object.entries(expected)) {
      if (typeof value === 'object' && value !== null)
        expect({ ...(fields[id] as object) }).toMatchObject(value);
      else expect(fields[id]).toEqual(value);
    }
  });

  test.each(cases.filter((one) => one.expected === 'fast'))(
    '$id $name is read without a throw',
    ({ body }) => {
      expect(readAnswers(body, form).fields.description).toBe(
        body.slice('### What happened?\n\n'.length).replace(/\n+$/, ''),
      );
    },
  );
});

const more = JSON.parse(readFileSync(new URL('fixtures/form-cases-more.json', import.meta.url), 'utf8')) as {
  form: string;
  cases: (Case & { expected: Record<string, unknown> })[];
};

describe('more of the same families', () => {
  const oneForm = readForm(more.form);
  test.each(more.cases)('$id $name', ({ body, expected }) => {
    const { fields, findings } = readAnswers(body, oneForm);
    expectInside(body, findings);
    const read = Object.keys(expected).map((id) => [id, fields[id]]);
    expect(JSON.parse(JSON.stringify(Object.fromEntries(read)))).toEqual(expected);
  });
});

interface FamilyCase {
  readonly id: string;
  readonly name: string;
  readonly form: string;
  readonly body: string;
  readonly expected: Record<string, unknown>;
  readonly preamble?: string;
  readonly unplaced?: readonly unknown[];
  /** Findings of these rules there must be; none at all when it is empty. */
  readonly rules?: readonly string[];
  /** Fields that may hold anything, although `usual` names them. */
  readonly free?: readonly string[];
}

interface Families {
  readonly forms: Readonly<Record<string, string>>;
  /** By form: what each field holds unless a case says otherwise. */
  readonly usual?: Readonly<Record<string, Record<string, unknown>>>;
  readonly cases: readonly FamilyCase[];
}

describe.each([
  ['of incidents, of awkward forms', 'form-cases-families.json'],
  ['of bug reports, of feature requests, of labels hard to tell apart', 'form-cases-other-forms.json'],
])('families of bodies %s, decided by hand', (_, name) => {
  const families = JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')) as Families;
  const forms = new Map(Object.entries(families.forms).map(([key, text]) => [key, readForm(text)]));
  test.each(families.cases)('$id $name', (one) => {
    const { body, preamble, unplaced, rules } = one;
    const reading = readAnswers(body, forms.get(one.form) ?? form);
    expectInside(body, reading.findings);
    const free = new Set(one.free);
    const usual = Object.entries(families.usual?.[one.form] ?? {}).filter(([id]) => !free.has(id));
    const expected = { ...Object.fromEntries(usual), ...one.expected };
    for (const [id, value] of Object.entries(expected))
      expect([id, JSON.parse(JSON.stringify(reading.fields[id]))]).toEqual([id, value]);
    if (preamble !== undefined) expect(reading.preamble).toBe(preamble);
    if (unplaced) expect(reading.unplaced).toEqual(unplaced);
    const found = reading.findings.map((one) => one.rule);
    if (rules) expect(rules.length === 0 ? found : rules.filter((rule) => !found.includes(rule))).toEqual([]);
  });
});
