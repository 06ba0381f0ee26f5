import { describe, expect, test } from '@jest/globals';
import { SetupError } from '../../../src/domain/errors.js';
import { readForm, slug } from '../../../src/parsing/form/form.js';

const yaml = `name: AI incident
description: x
labels: [incident, "a b"]
body:
  - type: markdown
    attributes: { value: hi }
  - type: input
    attributes: { label: "What's the system?" }
  - type: dropdown
    id: users
    attributes:
      label: Users hurt
      multiple: true
      options: [Yes, no, 1.0, 007, "4, or more"]
    validations: { required: true }
  - type: textarea
    attributes: { label: 説明, render: shell }
  - type: checkboxes
    id: checks
    attributes:
      label: Checks
      options:
        - label: No secrets
          required: true
        - label: true
  - type: input
    attributes: { label: "What's the system??" }
`;

describe('an issue form', () => {
  test('is read in order, with derived ids and options as they were written', () => {
    const form = readForm(yaml);
    expect(form).toMatchObject({ name: 'AI incident', labels: ['incident', 'a b'] });
    expect(form.fields.map(({ id, type }) => [id, type])).toEqual([
      ['what-s-the-system', 'input'],
      ['users', 'dropdown'],
      ['説明', 'textarea'],
      ['checks', 'checkboxes'],
      ['what-s-the-system-2', 'input'],
    ]);
    expect(form.fields[1]).toEqual({
      id: 'users',
      type: 'dropdown',
      label: 'Users hurt',
      options: ['Yes', 'no', '1.0', '007', '4, or more'],
      multiple: true,
      required: true,
      render: null,
    });
    expect(form.fields[2]?.render).toBe('shell');
    expect(form.fields[3]?.options).toEqual(['No secrets', 'true']);
  });

  test.each([
    ['yes', true],
    ['On', true],
    ['TRUE', true],
    ['no', false],
    ['off', false],
    ['"yes"', false],
    ['y', false],
  ])('has a flag that says %s, as YAML 1.1 reads it', (flag, multiple) => {
    const [field] = readForm(
      `body:\n  - type: dropdown\n    attributes: { label: D, options: [a], multiple: ${flag} }\n    validations: { required: ${flag} }\n`,
    ).fields;
    expect(field).toMatchObject({ multiple, required: multiple });
  });

  test('may give its labels as one line, and follow aliases', () => {
    const form = readForm(
      'labels: a, b\nbody:\n  - type: input\n    attributes: &a { label: L }\n  - type: textarea\n    id: t\n    attributes: *a\n',
    );
    expect(form.labels).toEqual(['a', 'b']);
    expect(form.fields.map((field) => field.label)).toEqual(['L', 'L']);
  });

  test.each([
    ['a: [', /not valid YAML \(line \d+\)/],
    ['', /no issue form/],
    ['- a', /no issue form/],
    ['name: x', /no issue form/],
    ['body: []', /asks nothing/],
    ['body:\n  - type: markdown\n    attributes: { value: x }', /asks nothing/],
    ['body:\n  - type: input', /body\[0\].*line 2.*attributes\.label/],
    [
      'body:\n  - {type: input, id: a, attributes: {label: A}}\n  - {type: input, id: a, attributes: {label: B}}',
      /id "a"/,
    ],
    ['body: &b\n  - *b', /.+/],
  ])('that is none is refused with a reason: %j', (text, reason) => {
    expect(() => readForm(text)).toThrow(SetupError);
    expect(() => readForm(text)).toThrow(reason);
  });

  test('never makes an empty id', () => {
    expect(slug('???')).toBe('field');
    expect(slug('Опис & деталі')).toBe('опис-деталі');
  });
});
