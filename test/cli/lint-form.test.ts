import { describe, expect, test } from '@jest/globals';
import { command, fileWith, HOSTILE, json, STEERING } from './command.js';

const FLAWLESS = `name: Bug
description: Something is broken
body:
  - type: input
    id: version
    attributes: { label: Version }
    validations: { required: true }
`;

describe('lint-form', () => {
  test.each(['incident.yml', 'incident-quick.yml', 'preventive-action.yml'])(
    'finds no error in our own %s: exit code 0, findings under the names of the contract',
    (name) => {
      const ran = command(['lint-form', `templates/ISSUE_TEMPLATE/${name}`, '--json']);
      expect(ran).toMatchObject({ code: 0, err: '' });
      const document = json<{ findings: { level: string }[] }>(ran);
      expect(Object.keys(document)).toEqual(['findings']);
      for (const finding of document.findings) {
        expect(finding.level).not.toBe('error');
        expect(Object.keys(finding).sort()).toEqual(['column', 'field', 'level', 'line', 'message', 'rule']);
      }
    },
  );

  test('for a person says when there is nothing to say', () => {
    const form = fileWith(FLAWLESS, 'yml');
    expect(command(['lint-form', form])).toEqual({
      code: 0,
      out: `${form}: nothing to say against this form.\n`,
      err: '',
    });
  });

  test('for a person: each finding with the number and the text of its line', () => {
    const form = fileWith(FLAWLESS.replace('type: input', 'type: inputt'), 'yml');
    const ran = command(['lint-form', form]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${form}:4:11: error `);
    expect(ran.out).toContain('     4 |   - type: inputt\n');
  });

  test.each([
    ['no YAML', 'name: [x\nbody: - y'],
    ['no form', '- a\n- b\n'],
    ['empty', ''],
  ])('a file that is %s has a finding of level error: exit code 1', (_, text) => {
    const ran = command(['lint-form', '-', '--json'], text);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(json<{ findings: object[] }>(ran).findings[0]).toMatchObject({ level: 'error' });
  });

  test('hostile labels do not steer a terminal', () => {
    const form = `name: x\ndescription: y\nbody:\n  - type: input\n    id: "a b"\n    attributes: { label: ${JSON.stringify(HOSTILE)} }\n`;
    const ran = command(['lint-form', fileWith(form.replace('"a b"', JSON.stringify(HOSTILE)), 'yml')]);
    expect(ran.code).toBe(1);
    expect(ran.out).not.toMatch(STEERING);
  });
});
