import { describe, expect, test } from '@jest/globals';
import { lintForm } from '../../../src/parsing/form/form-lint.js';
import { expectInside } from '../../support/inside.js';

const head = 'name: F\ndescription: d\nbody:\n';
const rulesOf = (yaml: string): string[] => {
  const findings = lintForm(yaml);
  expectInside(yaml, findings);
  return findings.map((one) => `${one.level} ${one.rule} ${one.line}`);
};
const input = (label: string, id = ''): string =>
  `  - type: input\n${id ? `    id: ${id}\n` : ''}    attributes: { label: ${label} }\n`;
const dropdown = (options: string, more = ''): string =>
  `  - type: dropdown\n    id: d\n    attributes:\n      label: D\n      options: ${options}\n${more}`;

const boxes = (options: string): string =>
  `  - type: checkboxes\n    attributes:\n${`      options: ${options}\n      label: C\n`}`;

describe('a form that GitHub accepts', () => {
  test.each([
    [
      'an upload',
      `  - type: upload\n    attributes: { label: L }\n    validations: { required: true, accept: ".png,.log" }\n`,
    ],
    ['a default', dropdown('[a, b]', '      default: 1\n')],
    ['a box that must be ticked', boxes('[{ label: a, required: true }, { label: b }]')],
    ['one id for two labels that look alike', input('Name?') + input('Your name???', 'your-name')],
    [
      'an upload at the end',
      `  - type: textarea\n    attributes: { label: T }\n  - type: upload\n    attributes: { label: L }\n`,
    ],
    ['an empty list of people', ''.concat(input('L'), 'assignees: []\n')],
    [
      'labels and people in a line',
      ''.concat(input('L'), 'labels: a, b\nassignees: dana\ntitle: "[Bug] "\n'),
    ],
    ['a flag that only YAML 1.1 takes for one', dropdown('[a, b]', '      multiple: yes\n')],
    ['a box whose flag is On', boxes('[{ label: a, required: On }, { label: b, required: No }]')],
  ])('has no findings: %s', (_, body) => {
    expect(lintForm(head + body)).toEqual([]);
  });

  test('may give its names as a list or as one text, and nothing where it wants nothing', () => {
    for (const top of [
      'labels: [a, "1"]',
      'labels: a,b',
      'labels:',
      'labels: []',
      'title: ""',
      'assignees: ann',
      'projects: [o/1]',
    ])
      expect(rulesOf(`${top}\n${head}${input('L')}`)).toEqual([]);
  });

  test('has no findings', () => {
    expect(
      lintForm(
        head + input('A', 'a') + dropdown('["-- choose --", S0]', '    validations: { required: true }\n'),
      ),
    ).toEqual([]);
  });
});

describe('a form that GitHub hides', () => {
  test.each([
    ['a: [', /not-yaml \d/],
    ['- x', /not-a-form 1/],
    ['name: F\nbody:\n  - type: input\n    attributes: {label: L}', /missing-key 1/],
    ['name: F\ndescription: true\nbody:\n  - type: input\n    attributes: {label: L}', /not-text 2/],
    ['name: F\ndescription: d', /missing-key 1/],
    [`about: x\n${head}${input('A')}`, /unknown-key 1/],
    [`${head}  - type: markdown\n    attributes: { value: x }\n`, /asks-nothing 4/],
    [`${head}  - type: date\n    attributes: { label: x }\n`, /unknown-type 4/],
    [`${head}  - attributes: { label: x }\n`, /unknown-type 4/],
    [`${head}  - type: __proto__\n`, /unknown-type 4/],
    [`${head}  - type: input\n    required: true\n    attributes: { label: x }\n`, /unknown-key 5/],
    [`${head}  - type: input\n    attributes:\n      label: x\n      render: sh\n`, /unknown-key 7/],
    [`${head}  - type: input\n    attributes: { label: 1.3 }\n`, /not-text 5/],
    [`${head}  - type: input\n    id: a b\n    attributes: { label: x }\n`, /bad-id 5/],
    [`${head}${input('Your password')}`, /forbidden-word 5/],
    [`${head}${input('A', 'a')}${input('B', 'a')}`, /duplicate-id 7/],
    [`${head}${input('A')}${input('A', 'a')}`, /duplicate-label 6/],
    [`${head}${input('Name?')}${input('Name???')}`, /similar-labels 6/],
    [`${head}${dropdown('[]')}`, /no-options 7/],
    [`${head}${dropdown('["", a]')}`, /empty-option 8/],
    [`${head}${dropdown('[Yes, "No"]')}`, /bare-boolean 8/],
    [`${head}${dropdown('[true, b]')}`, /bare-boolean 8/],
    [`${head}${dropdown('["a", "NONE"]')}`, /none-option 8/],
    [`${head}${dropdown('[a, a]')}`, /duplicate-option 8/],
    [
      `${head}  - type: dropdown\n    attributes: { label: D, multiple: "yes", options: [a] }\n`,
      /not-a-flag 5/,
    ],
    [
      `${head}${input('Name')}  - type: checkboxes\n    attributes:\n      label: C\n      options:\n        - label: Name\n`,
      /duplicate-label 10/,
    ],
    [`${head}${input('Name?')}${input('Other', 'name')}`, /similar-labels 6/],
    [`${head}  - type: input\n    attributes: { label: L, description: 1.3 }\n`, /not-text 5/],
    [`${head}  - type: input\n    attributes: { label: L, placeholder: "  " }\n`, /not-text 5/],
    [`${head}  - type: textarea\n    attributes: { label: L, value: true }\n`, /not-text 5/],
    [`${head}  - type: textarea\n    attributes: { label: L, render: "" }\n`, /not-text 5/],
    [`${head}  - type: markdown\n${input('L')}`, /not-text 4/],
    [`${head}  - type: markdown\n    attributes: { value: "" }\n${input('L')}`, /not-text 5/],
    [`${head}  - type: upload\n    attributes: { label: L, accept: .png }\n${input('M')}`, /unknown-key 5/],
    [`${head}${dropdown('[a, b]', '      default: 2\n')}`, /bad-default 9/],
    [`${head}${dropdown('[a, b]', '      default: a\n')}`, /bad-default 9/],
    [`${head}${dropdown('[a, N/A]', '      default: 0\n')}`, /none-option 8/],
    [`${head}${dropdown('[{ label: a }, b]')}`, /option-shape 8/],
    [`${head}${boxes('[I agree]')}`, /option-shape 6/],
    [`${head}${boxes('[{ label: "" }]')}`, /empty-option 6/],
    [`${head}${boxes('[{ required: true }]')}`, /empty-option 6/],
    [`${head}${boxes('[{ label: a, required: "yes" }]')}`, /not-a-flag 6/],
    [`${head}${boxes('[{ label: a }, { label: a }]')}`, /duplicate-option 6/],
    [`${head}${boxes('[{ label: Yes }]')}`, /bare-boolean 6/],
    [`${head}  - type: dropdown\n    attributes: { label: D }\n`, /no-options 5/],
    [`name: F\ndescription: d\n---\nbody:\n${input('L')}`, /missing-key 1/],
    [`on: x\n${head}${input('L')}`, /unknown-key 1/],
    [`title: 5\n${head}${input('L')}`, /wrong-type 1/],
    [`title: [a]\n${head}${input('L')}`, /wrong-type 1/],
    [`type: { name: Bug }\n${head}${input('L')}`, /wrong-type 1/],
    [`labels: { bug: true }\n${head}${input('L')}`, /wrong-type 1/],
    [`labels: [bug, 1]\n${head}${input('L')}`, /wrong-type 1/],
    [`assignees: { a: b }\n${head}${input('L')}`, /wrong-type 1/],
    [`projects: 3\n${head}${input('L')}`, /wrong-type 1/],
    [`${head}  - type: input\n    attributes: { label: L }\n    validations: [required]\n`, /wrong-type 6/],
    [`${head}  - type: input\n    attributes: { label: L }\n    validations: true\n`, /wrong-type 6/],
    [`${head}  - type: input\n    id: [a]\n    attributes: { label: L }\n`, /not-text 5/],
    [`${head}  - type: input\n    id:\n    attributes: { label: L }\n`, /not-text 5/],
    [`${head}  - type: input\n    id: no\n    attributes: { label: L }\n`, /not-text 5/],
    [`${head}  - type: input\n    attributes: { label: 2026-01-02 }\n`, /not-text 5/],
    [`${head}  - type: input\n    attributes:\n      label: |\n        a\n        b\n`, /not-text 6/],
    [`${head}${boxes('[{ label: 5 }]')}`, /not-text 6/],
    [`${head}${dropdown('["a\\nb", c]')}`, /not-text 8/],
    [`${head}${input('L')}  - *gone\n`, /not-yaml 6/],
    [`name: "  "\ndescription: d\nbody:\n${input('L')}`, /not-text 1/],
  ])('is an error on its line: %j', (yaml, rule) => {
    expect(rulesOf(yaml)).toEqual([expect.stringMatching(new RegExp(`^error ${rule.source}$`))]);
  });
});

test('a box whose label is misspelt has none', () => {
  const found = rulesOf(head + boxes('[{ lable: a }]'));
  expect(found).toEqual(['error empty-option 6', 'warning unknown-key 6']);
});

describe('a form that is no YAML', () => {
  test.each([
    ['an unclosed list', 'name: [x\nbody: - y'],
    ['a tab for indentation', 'name: F\ndescription: d\nbody:\n\t- type: input\n'],
    ['an unclosed quote', `${head}  - type: input\n    attributes: { label: "x }\n`],
    ['a colon too many', `name: F: G: H\n${head}`],
  ])('has one finding for each line: %s', (_, yaml) => {
    const found = lintForm(yaml);
    expectInside(yaml, found);
    const lines = found.map((one) => one.line);
    expect(found.length).toBeGreaterThan(0);
    expect(lines).toEqual([...new Set(lines)]);
    for (const { rule } of found) expect(rule).toBe('not-yaml');
  });
});

describe('a form that GitHub shows but that reads badly', () => {
  test('when what asks nothing is required', () => {
    const text = '  - type: markdown\n    attributes: { value: x }\n    validations: { required: true }\n';
    expect(rulesOf(head + text + input('L'))).toEqual(['warning unknown-key 6']);
  });

  test('is a warning or a note', () => {
    expect(rulesOf(head + dropdown('["a, b", c]', '      multiple: true\n'))).toEqual([
      'warning comma-in-option 8',
    ]);
    expect(rulesOf(head + dropdown('[S0, S1]', '    validations: { required: true }\n'))).toEqual([
      'note preselected-option 8',
    ]);
    expect(rulesOf(`${head}  - type: textarea\n    attributes: { label: T }\n${input('A', 'a')}`)).toEqual([
      'warning forgeable-field 6',
    ]);
    expect(rulesOf(head + input('Name', 'name_1') + input('Name', 'name_2'))).toEqual([
      'warning duplicate-label 7',
    ]);
    expect(rulesOf(head + input('Name?') + input('Name???', 'your-name'))).toEqual([
      'warning similar-labels 6',
    ]);
    expect(rulesOf(`${head}${input('L')}    validations: { require: true }\n`)).toEqual([
      'warning unknown-key 6',
    ]);
    expect(rulesOf(head + boxes('[{ label: a, checked: true }]'))).toEqual(['warning unknown-key 6']);
    expect(rulesOf(head + input('Name?', 'a') + input('Name???', 'b'))).toEqual(['warning similar-labels 7']);
  });

  test('says what to do', () => {
    for (const { message } of lintForm(head + dropdown('[Yes, none, ""]'))) expect(message).toMatch(/write/);
  });
});

describe('a finding on a form stands at the words at fault', () => {
  test.each([
    ['a type', `${head}  - type: date\n`, 4, 11],
    [
      'a key of an element',
      `${head}  - type: input\n    required: true\n    attributes: { label: x }\n`,
      5,
      5,
    ],
    ['a label that is a number', `${head}${input('1.3')}`, 5, 26],
    ['an option among others', `${head}${dropdown('[a, Yes]')}`, 8, 20],
    ['an option on a line of its own', `${head}${dropdown('\n        - a\n        - "a"')}`, 10, 11],
    [
      'the option chosen from the start',
      head + dropdown('[S0]', '    validations: { required: true }\n'),
      8,
      17,
    ],
    ['an element whose id is taken', `${head}${input('A', 'a')}${input('B', 'a')}`, 7, 5],
    ['a key of the form', `about: x\n${head}${input('A')}`, 1, 1],
  ])('%s', (_, yaml, line, column) => {
    for (const text of [yaml, yaml.replaceAll('\n', '\r\n')])
      expect(lintForm(text)).toMatchObject([{ line, column }]);
  });
});

test.each(['- ', '? ', '[', '{a: ', '- [', '&a [', 'a:\n- '])(
  'a form that is nested beyond sense ends no process: %j without end',
  (mark) => {
    const [found] = lintForm(`name: x\nbody:\n  ${mark.repeat(60_000 / mark.length)}`);
    expect(found).toMatchObject({ rule: 'not-yaml', level: 'error' });
  },
);

test('a form of any size and depth is told in few words', () => {
  const [long] = lintForm(`name: x\n${'# more\n'.repeat(20_000)}`);
  expect(long).toMatchObject({ rule: 'too-long', level: 'error', line: 1 });
  const deep = lintForm('['.repeat(60_000));
  expect(deep.map(({ rule }) => rule)).toContain('not-yaml');
  for (const { message } of [...deep, ...lintForm(`a: !<${'t'.repeat(60_000)}> b`)]) {
    expect(message).not.toContain('call stack');
    expect(message.length).toBeLessThan(400);
  }
});
