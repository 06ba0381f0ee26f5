import { describe, expect, test } from '@jest/globals';
import { readAnswers } from '../../../src/parsing/form/answers.js';
import { readWithBest } from '../../../src/parsing/form/choose.js';
import { readForm } from '../../../src/parsing/form/form.js';

const formOf = (name: string, labels: readonly string[], required: readonly string[] = []) =>
  readForm(
    `name: ${name}\ndescription: d\nbody:\n${labels
      .map(
        (label) =>
          `  - type: textarea\n    attributes: { label: "${label}" }\n    validations: { required: ${required.includes(label)} }\n`,
      )
      .join('')}`,
  );
const bodyOf = (...labels: readonly string[]) => labels.map((label) => `### ${label}\n\nx`).join('\n\n');

const LABELS = ['Kind', 'Severity', 'Summary', 'Impact', 'Timeline', 'Detection', 'Owners', 'Artifacts'];
const incident = formOf('Incident', LABELS, ['Kind', 'Severity', 'Summary']);
const verdict = (body: string, form = incident) =>
  readAnswers(body, form).findings.find(({ rule }) => rule === 'not-this-form');

describe('a body that another form made is an error', () => {
  test('when it shares no required label', () => {
    const found = verdict(bodyOf('Contact', 'Version', 'Impact', 'Logs'));
    expect(found).toMatchObject({ level: 'error', field: null, line: 1 });
    expect(found?.message).toMatch(
      /^Only 1 of the 8 headings .* 3 that it does not have, such as "### Contact"/,
    );
  });

  test('when it begins with a foreign one and shares a quarter at most, be one of them required', () => {
    expect(verdict(bodyOf('Contact', 'Version', 'Summary', 'Steps', 'Timeline'))?.level).toBe('error');
  });

  test('though the form requires nothing', () => {
    const lax = formOf('Lax', LABELS);
    expect(verdict(bodyOf('Contact', 'Version', 'Summary'), lax)?.level).toBe('error');
    expect(verdict(bodyOf('Summary', 'Contact', 'Version'), lax)?.level).toBe('warning');
  });

  test('what it does share is read all the same, and the form that made it reads it without a word', () => {
    const body = bodyOf('Contact', 'Version', 'Impact', 'Logs');
    const bug = formOf('Bug', ['Contact', 'Version', 'Impact', 'Logs']);
    expect(readAnswers(body, incident).fields.impact).toContain('x');
    const best = readWithBest(body, [
      { name: 'incident.yml', form: incident },
      { name: 'bug.yml', form: bug },
    ]);
    expect(best).toMatchObject({ form: 'bug.yml', findings: [] });
  });
});

describe('no error', () => {
  test.each([
    ['all there', bodyOf(...LABELS)],
    ['most sections deleted', bodyOf('Summary')],
    ['the required ones deleted', bodyOf('Impact', 'Timeline')],
    ['most deleted, and a heading added on top', bodyOf('Note', 'Summary')],
    ['most deleted, and as many headings added as are left', bodyOf('Note', 'Summary', 'Impact', 'More')],
    [
      'half of the labels renamed',
      bodyOf('Type', 'Level', 'What', 'Harm', 'Timeline', 'Detection', 'Owners', 'Artifacts'),
    ],
    [
      'headings pasted into an answer',
      `${bodyOf(...LABELS)}\n\n${bodyOf('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I')}`,
    ],
    ['foreign headings in code', `### Summary\n\n\`\`\`\n${bodyOf('A', 'B', 'C')}\n\`\`\``],
    ['headings of another level', `# A\n\n## B\n\n#### C\n\n${bodyOf('Summary')}`],
    ['one heading again and again', `${bodyOf('Summary')}\n\n${bodyOf('A', 'A', 'a:', '**A**')}`],
  ])('nor anything about the form: %s', (_, body) => expect(verdict(body)).toBeUndefined());

  test.each([
    [
      'an older version with three labels in eight',
      bodyOf('Type', 'Level', 'Summary', 'Impact', 'Timeline', 'Found', 'People'),
    ],
    ['all but one deleted, and a document pasted into it', bodyOf('Summary', 'A', 'B', 'C')],
  ])('but a warning: %s', (_, body) => expect(verdict(body)?.level).toBe('warning'));
});
