import { describe, expect, test } from '@jest/globals';
import { readWithBest } from '../../../src/parsing/form/choose.js';
import { readForm } from '../../../src/parsing/form/form.js';

const head = 'name: F\ndescription: d\nbody:\n';
const input = (id: string, label: string) => `  - {type: input, id: ${id}, attributes: {label: ${label}}}\n`;
const area = (id: string, label: string, stamp = '') =>
  `  - type: textarea\n    id: ${id}\n    attributes:\n      label: ${label}\n${stamp ? `      value: "<!-- form: ${stamp} -->"\n` : ''}`;
const named = (name: string, body: string) => ({ name, form: readForm(head + body) });

const now = named('now.yml', input('system', 'Affected system') + area('what', 'What happened?'));
const before = named('before.yml', input('system', 'Product') + area('what', 'What happened?'));

describe('several forms for one body', () => {
  test('an issue older than a renamed label is read with the older form, its answer in place', () => {
    const body = '### Product\n\nchat\n\n### What happened?\n\nIt lied.';
    expect(readWithBest(body, [now, before])).toMatchObject({
      form: 'before.yml',
      fields: { system: 'chat', what: 'It lied.' },
      unplaced: [],
      findings: [],
    });
  });

  test('an issue of today is read with the form of today, whatever the order of the files', () => {
    const body = '### Affected system\n\nchat\n\n### What happened?\n\nIt lied.';
    for (const forms of [[now, before] as const, [before, now] as const])
      expect(readWithBest(body, [...forms]).form).toBe('now.yml');
  });

  test('among forms that read a body equally well the first one counts', () => {
    expect(readWithBest('### What happened?\n\nx', [now, before]).form).toBe('now.yml');
    expect(readWithBest('', [before, now]).form).toBe('before.yml');
  });

  test('text without a place weighs less than a heading found, more than a finding', () => {
    const more = named(
      'more.yml',
      input('system', 'Product') + input('build', 'Build') + area('what', 'What happened?'),
    );
    const body = '### Product\n\nchat\n\n### Build\n\n7\n\n### What happened?\n\nx';
    expect(readWithBest(body, [before, more])).toMatchObject({ form: 'more.yml', fields: { build: '7' } });
  });

  test('a stamp decides between two versions with the same labels', () => {
    const one = named('v1.yml', area('story', 'What happened?', 'bug@1'));
    const two = named('v2.yml', area('what', 'What happened?', 'bug@2'));
    const body = (stamp: string) => `### What happened?\n\n<!-- form: ${stamp} -->\nx`;
    expect(readWithBest(body('bug@1'), [two, one]).form).toBe('v1.yml');
    expect(readWithBest(body('bug@2'), [two, one]).form).toBe('v2.yml');
    expect(readWithBest(body('bug@9'), [two, one]).form).toBe('v2.yml');
  });

  test('the stamp is no part of the answer, in forms that have one', () => {
    const form = named('v1.yml', area('what', 'What happened?', 'bug@1'));
    expect(readWithBest('### What happened?\n\n<!-- form: bug@1 -->\nIt lied.', [form]).fields.what).toBe(
      'It lied.',
    );
    expect(readWithBest('### What happened?\n\n<!-- form: bug@1 -->', [form]).fields.what).toBeNull();
    expect(readWithBest('### What happened?\n\n<!-- form: bug@1 -->', [now]).fields.what).toBe(
      '<!-- form: bug@1 -->',
    );
  });

  test('a pasted stamp cannot choose a form that finds fewer headings', () => {
    const poor = named('poor.yml', area('what', 'What happened?', 'poor@1'));
    const body = '### Affected system\n\nchat\n\n### What happened?\n\n<!-- form: poor@1 -->\nx';
    expect(readWithBest(body, [now, poor])).toMatchObject({ form: 'now.yml', fields: { system: 'chat' } });
  });
});
