import { describe, expect, test } from '@jest/globals';
import { command, fileWith, HOSTILE, json, STEERING } from './command.js';

const FORM = `name: Bug
description: A bug
body:
  - type: markdown
    attributes: { value: hello }
  - type: dropdown
    id: level
    attributes: { label: Level, options: [low, high] }
  - type: dropdown
    id: parts
    attributes: { label: Parts, multiple: true, options: [api, ui, docs] }
  - type: input
    id: version
    attributes: { label: Version }
  - type: checkboxes
    id: agreed
    attributes:
      label: Agreed
      options: [{ label: I searched }, { label: I agree }]
  - type: textarea
    id: log
    attributes: { label: Log, render: shell }
  - type: textarea
    id: more
    attributes: { label: More }
`;
const BODY = `### Level

high

### Parts

api, docs

### Version

_No response_

### Agreed

- [x] I searched
- [ ] I agree

### Log

\`\`\`shell
  one

two
\`\`\`

### More

Some *text*.

### A heading of my own

more text
`;

interface Parsed {
  readonly fields: Record<string, unknown>;
  readonly preamble: string;
  readonly unplaced: readonly { heading: string; line: number; text: string }[];
  readonly findings: readonly { rule: string; level: string; field: string | null; line: number | null }[];
}

const form = fileWith(FORM, 'yml');
const parse = (body: string) => command(['parse', '--form', form, '-', '--json'], body);

describe('parse', () => {
  test('prints fields, preamble, unplaced and findings, each field as its type says', () => {
    const ran = command(['parse', '--form', form, fileWith(BODY), '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(json(ran)).toEqual({
      fields: {
        level: 'high',
        parts: ['api', 'docs'],
        version: null,
        agreed: { 'I searched': true, 'I agree': false },
        log: '  one\n\ntwo',
        more: 'Some *text*.\n\n### A heading of my own\n\nmore text',
      },
      preamble: '',
      unplaced: [],
      findings: [],
    });
  });

  test('keeps what stands above the first field, and what stands under a typed one and is not its value', () => {
    const ran = parse(
      `Hello.\n\n### Nowhere\n\nx\n\n${BODY.replace('high\n', 'high\n\n### Elsewhere\n\ny\n')}`,
    );
    const { preamble, unplaced, fields } = json<Parsed>(ran);
    expect(preamble).toBe('Hello.\n\n### Nowhere\n\nx');
    expect(unplaced).toEqual([{ heading: 'Elsewhere', line: 11, text: 'y' }]);
    expect(fields.level).toBe('high');
  });

  test('reads a body with carriage returns as the same answers', () => {
    expect(json<Parsed>(parse(BODY.replaceAll('\n', '\r\n'))).fields).toEqual(
      json<Parsed>(parse(BODY)).fields,
    );
  });

  test('takes the form from standard input too, but not both', () => {
    const body = fileWith(BODY);
    expect(json(command(['parse', '--form', '-', body, '--json'], FORM))).toEqual(json(parse(BODY)));
    const both = command(['parse', '--form', '-', '-'], FORM);
    expect(both).toMatchObject({ code: 2, out: '' });
    expect(both.err).toBe('Form and body cannot both be standard input: give one of them as a file.\n');
  });

  test.each([
    ['by hand', 'I found a bug.\n'],
    ['empty', ''],
  ])('a body %s is not this form’s: exit code 1 and one finding', (_, body) => {
    const ran = parse(body);
    expect(ran.code).toBe(1);
    expect(json<Parsed>(ran).findings).toMatchObject([
      { rule: 'not-this-form', level: 'error', field: null, line: null },
    ]);
  });

  test('a body of another form that shares one label: exit code 1, and what they share is read', () => {
    const [shared = ''] = BODY.match(/^### .*\n\n.*$/m) ?? [];
    const ran = parse(`### Contact\n\nme\n\n### Version\n\n1\n\n${shared}\n\n### Browser\n\nx\n`);
    const isError = json<Parsed>(ran).findings.some(
      ({ rule, level }) => rule === 'not-this-form' && level === 'error',
    );
    expect([ran.code, isError]).toEqual([1, true]);
    expect(Object.values(json<Parsed>(ran).fields).some((value) => value !== null)).toBe(true);
  });

  test('a value that the form does not offer is a finding with field and line, never a guess', () => {
    const { fields, findings } = json<Parsed>(parse(BODY.replace('high', 'hihg')));
    expect(fields.level).not.toBe('high');
    expect(findings).toContainEqual(expect.objectContaining({ field: 'level', line: 3 }));
    for (const finding of findings)
      expect(Object.keys(finding).sort()).toEqual(['column', 'field', 'level', 'line', 'message', 'rule']);
  });

  test.each([
    ['no YAML', 'name: [x\nbody: - y', /\.yml: The issue form is not valid YAML \(line \d+\)/],
    ['no form', '- a\n- b\n', /\.yml: This is no issue form/],
    ['empty', '', /\.yml: This is no issue form/],
    ['a form that asks nothing', 'name: x\ndescription: y\nbody: []\n', /\.yml: The issue form asks nothing/],
  ])('a form that is %s ends in one message and exit code 2', (_, text, message) => {
    const ran = command(['parse', '--form', fileWith(text, 'yml'), '-'], BODY);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(message);
    expect(ran.err.trimEnd()).not.toContain('\n');
  });

  test('reads 300 KB', () => {
    const long = 'x'.repeat(300 * 1024);
    expect(json<Parsed>(parse(BODY.replace('more text', long))).fields.more).toContain(long);
  });

  test('for a person: a line for each field, and nothing that steers a terminal', () => {
    const ran = command(
      ['parse', '--form', form, '-'],
      BODY.replace('Some *text*', HOSTILE).replace('high', HOSTILE),
    );
    expect(ran.out).toContain('parts: ["api","docs"]');
    expect(ran.out).not.toMatch(STEERING);
  });

  test('as JSON hostile text is escaped and still the same text', () => {
    const ran = parse(BODY.replace('Some *text*', HOSTILE));
    expect(ran.out).not.toMatch(STEERING);
    expect(json<Parsed>(ran).fields.more).toContain(HOSTILE);
  });

  test('a file that is no form, among several, is named', () => {
    const none = fileWith('just text', 'yml');
    const { code, err } = command(['parse', '--form', fileWith(FORM, 'yml'), '--form', none, '-'], BODY);
    expect(code).toBe(2);
    expect(err).toBe(
      `${none}: This is no issue form: expected a YAML mapping with \`name\`, \`description\` and a list \`body\`.\n`,
    );
  });

  test('several forms: the one that reads best is named, and only then', () => {
    const renamed = fileWith(FORM.replace('label: Level', 'label: How bad'), 'yml');
    const ran = command(['parse', '--form', renamed, '--form', form, '-', '--json'], BODY);
    expect(json(ran)).toEqual({ ...json<object>(parse(BODY)), form });
    expect(json(parse(BODY))).not.toHaveProperty('form');
    const shown = command(['parse', '--form', renamed, '--form', form, '-'], BODY);
    expect(shown.out).toContain(`Read with ${form}.`);
  });
});
