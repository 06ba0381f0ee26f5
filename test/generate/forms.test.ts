import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { forms } from '../../scripts/generate/forms.js';
import { nowhere } from '../../src/domain/finding.js';
import { labels } from '../../src/domain/labels.js';
import { sections } from '../../src/domain/sections.js';
import { fileAsForm } from '../../src/drill/filing.js';
import { readAnswers } from '../../src/parsing/form/answers.js';
import { readForm } from '../../src/parsing/form/form.js';
import { lintForm } from '../../src/parsing/form/form-lint.js';
import { readReport } from '../../src/parsing/report/report.js';
import { actionIssueBody } from '../../src/rendering/action-issue.js';
import { renderForm } from '../parsing/render-form.js';
import { handWritten } from '../support/report-body.js';

const places = { action: nowhere, owner: nowhere, due: nowhere };

/** Limits of GitHub's form schema: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms */
interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly unknown[];
    readonly default?: number;
    readonly multiple?: boolean;
  };
  readonly validations?: { readonly required: boolean };
}

interface FormFile {
  readonly name: string;
  readonly description: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}

const all = forms().map(({ name, text }) => ({ name, text, file: parse(text) as FormFile }));
const textOf = (name: string) => all.find((one) => one.name === name)?.text ?? '';
const asked = (file: FormFile) => file.body.filter((element) => element.type !== 'markdown');

describe.each(all)('$name', ({ text, file }) => {
  test('says on its first line that it is generated', () => {
    expect(text.split('\n', 1)[0]).toMatch(/^# Generated from .* Do not edit\.$/);
  });

  test('has a name, a description, a body, labels that exist, and nothing else', () => {
    expect(Object.keys(file)).toEqual(['name', 'description', 'labels', 'body']);
    expect(file.name.length).toBeGreaterThan(2);
    expect(file.description.length).toBeGreaterThan(2);
    expect(labels.map((label) => label.name)).toEqual(expect.arrayContaining([...file.labels]));
    expect(new TextEncoder().encode(text).length).toBeLessThan(65_536);
  });

  test('has ids and labels of its own for every question', () => {
    const ids = asked(file).map((element) => element.id ?? '');
    const titles = asked(file).map((element) => (element.attributes.label ?? '').toLowerCase());
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(new Set(ids).size).toBe(ids.length);
    expect(titles).not.toContain('');
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('offers options that GitHub takes: text, not empty, once each, never none, yes or no', () => {
    const dropdowns = file.body.filter((element) => element.type === 'dropdown');
    expect(dropdowns.length).toBeGreaterThan(0);
    for (const { attributes } of dropdowns) {
      const options = attributes.options ?? [];
      expect(options.length).toBeGreaterThan(0);
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) {
        expect(typeof option).toBe('string');
        expect(option).toMatch(/\S/);
        expect(option).not.toMatch(/^(?:none|yes|no|true|false|on|off)$/i);
      }
      if (attributes.multiple) for (const option of options) expect(option).not.toContain(',');
      if (attributes.default !== undefined) expect(options[attributes.default]).toBeDefined();
    }
  });

  test('asks every typed field before the first free text, so that no paste can forge it', () => {
    const types = asked(file).map((element) => element.type);
    const first = types.indexOf('textarea');
    expect(types.slice(0, first)).toEqual(expect.arrayContaining(['dropdown', 'input']));
    expect(new Set(types.slice(first))).toEqual(new Set(['textarea']));
  });

  test('pleases the lint', () => {
    expect(lintForm(text).filter((finding) => finding.level !== 'note')).toEqual([]);
  });
});

describe.each(all.filter(({ name }) => name !== 'preventive-action.yml'))('$name', ({ file }) => {
  test('starts the severity at nothing chosen', () => {
    const severity = file.body.find((element) => element.id === 'severity');
    expect(severity?.attributes).toMatchObject({
      default: 0,
      options: [
        '-- choose --',
        expect.stringMatching(/^S0 /),
        expect.stringMatching(/^S1 /),
        expect.stringMatching(/^S2 /),
        expect.stringMatching(/^S3 /),
      ],
    });
  });

  test('requires kind, severity and Summary alone', () => {
    const required = file.body
      .filter((element) => element.validations?.required)
      .map((element) => element.id);
    expect(required).toEqual(['kind', 'severity', 'summary']);
  });

  test('opens with what counts', () => {
    expect(file.body[0]?.type).toBe('markdown');
    expect(file.body[0]?.attributes.value).toContain('**What counts as an AI incident**');
  });
});

test('the full form asks for all fifteen sections, in their order, and the quick one for the Summary', () => {
  const textareas = (name: string) =>
    asked(parse(textOf(name)) as FormFile)
      .filter((element) => element.type === 'textarea')
      .map((element) => element.id);
  expect(textareas('incident.yml')).toEqual(sections.map((section) => section.id));
  expect(textareas('incident-quick.yml')).toEqual(['summary', 'notes']);
});

describe('what a form wrote is read back, by both readers alike', () => {
  const typed = {
    kind: 'incident – harm happened, or exposure is confirmed',
    severity: 'S1 – serious harm, or exposure that is contained',
    system: 'support assistant',
    'failure-modes': ['misinformation', 'excessive-agency'],
    'found-by': 'user-report – someone who uses the system',
    summary: 'Wrong refunds.\n\n### Severity\n\nS3 – no user impact',
  };
  const expected = {
    kind: 'incident',
    severity: 'S1',
    system: 'support assistant',
    failureModes: ['misinformation', 'excessive-agency'],
    foundBy: 'user-report',
  };

  test('the quick form', () => {
    const form = readForm(textOf('incident-quick.yml'));
    const body = renderForm(form, { ...typed, notes: 'The vendor knows.' });
    expect(readAnswers(body, form).fields).toEqual({ ...typed, notes: 'The vendor knows.' });
    const { report, form: how } = readReport(body);
    expect(how).toBe('form');
    expect(report).toMatchObject(expected);
    expect(report.sections.summary).toBe(typed.summary);
  });

  test('the full form', () => {
    const form = readForm(textOf('incident.yml'));
    const rest = {
      'potential-severity':
        'S0 – confirmed exposure of sensitive data, physical or legal harm, or irreversible action at scale',
      'stopped-by': 'human – a person noticed in time',
      disclosure: 'embargoed – public later, at an agreed date',
    };
    const texts = Object.fromEntries(sections.map((section) => [section.id, `About ${section.title}.`]));
    const body = renderForm(form, { ...typed, ...rest, ...texts, summary: typed.summary });
    expect(readAnswers(body, form).fields).toEqual({ ...typed, ...rest, ...texts, summary: typed.summary });
    const { report } = readReport(body);
    expect(report).toMatchObject({
      ...expected,
      severityPotential: 'S0',
      stoppedBy: 'human',
      disclosure: 'embargoed',
    });
    expect(report.sections).toEqual({ ...texts, summary: typed.summary });
  });

  test('the full form, sent with nothing but what it requires', () => {
    const form = readForm(textOf('incident.yml'));
    const prefilled = (parse(textOf('incident.yml')) as FormFile).body.flatMap(({ id, attributes }) =>
      id && attributes.value ? [[id, attributes.value]] : [],
    );
    const body = renderForm(form, {
      ...Object.fromEntries(prefilled),
      kind: typed.kind,
      severity: typed.severity,
      summary: 'x',
    });
    const { report, findings } = readReport(body);
    expect(findings).toEqual([]);
    expect(report).toMatchObject({
      kind: 'incident',
      severity: 'S1',
      severityPotential: null,
      system: null,
      failureModes: [],
      actions: [],
    });
    expect(report.checklist).toHaveLength(5);
    expect(Object.values(report.times).every((time) => time === null)).toBe(true);
  });

  test('a severity left at “-- choose --” is none', () => {
    const form = readForm(textOf('incident-quick.yml'));
    const body = renderForm(form, { ...typed, severity: '-- choose --', summary: 'x' });
    expect(readReport(body).report.severity).toBeNull();
  });

  const choices = ['incident-quick.yml', 'incident.yml'].flatMap((name) => {
    const form = readForm(textOf(name));
    const dropdowns = form.fields.filter((field) => field.type === 'dropdown');
    const chosen = dropdowns.flatMap((field) => field.options.map((option) => ({ form, field, option })));
    return chosen.filter(({ option }) => option !== '-- choose --');
  });

  test.each(choices)('“$option” of $form.name', ({ form, field, option }) => {
    const answer = field.multiple ? [option] : option;
    const body = renderForm(form, { ...typed, summary: 'x', [field.id]: answer });
    expect(readAnswers(body, form).fields[field.id]).toEqual(answer);
    expect(readReport(body).findings).toEqual([]);
  });

  test('the drill files a report as the full form would', () => {
    const form = readForm(textOf('incident.yml'));
    const { report } = readReport(handWritten({ severity: 'S0' }));
    const body = fileAsForm(report);
    const { fields, findings } = readAnswers(body, form);
    expect(findings).toEqual([]);
    expect(renderForm(form, fields)).toBe(body);
    expect(readReport(body).report).toMatchObject({
      severity: 'S0',
      kind: 'incident',
      people: report.people,
      times: report.times,
    });
  });

  test('an issue that we open for an action reads as the form’s own would', () => {
    const form = readForm(textOf('preventive-action.yml'));
    const row = {
      action: 'Test *refunds* of @acme/all',
      kind: 'eval',
      owner: 'dana',
      due: '2026-03-20',
      issue: null,
      line: 1,
      places,
      end: 1,
    } as const;
    const { fields, findings } = readAnswers(
      actionIssueBody(row, { key: '0123456789ab', incident: 57, title: 'Refunds' }),
      form,
    );
    expect(findings).toEqual([]);
    expect(fields).toMatchObject({
      kind: 'eval',
      owner: 'dana',
      due: '2026-03-20',
      incident: '#57 Refunds',
      action: 'Test \\*refunds\\* of @\u2060acme/all',
    });
  });

  test('even without a kind and an owner', () => {
    const form = readForm(textOf('preventive-action.yml'));
    const row = {
      action: 'Test',
      kind: null,
      owner: null,
      due: null,
      issue: null,
      line: 1,
      places,
      end: 1,
    } as const;
    expect(
      readAnswers(actionIssueBody(row, { key: '0123456789ab', incident: 57, title: '' }), form).fields,
    ).toMatchObject({ kind: 'other', owner: null });
  });
});
