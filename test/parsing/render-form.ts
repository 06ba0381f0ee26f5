import type { Answer, Form, FormField } from '../../src/domain/form.js';

/** Writes a body as GitHub does from the answers typed into a form. */
export function renderForm(form: Form, answers: Readonly<Record<string, Answer>>): string {
  return form.fields
    .map((field) => `### ${field.label}\n\n${rendered(field, answers[field.id] ?? null)}`)
    .join('\n\n');
}

function rendered(field: FormField, answer: Answer): string {
  if (field.type === 'checkboxes') {
    const states = (answer ?? {}) as Record<string, boolean>;
    return field.options.map((option) => `- [${states[option] === true ? 'X' : ' '}] ${option}`).join('\n');
  }
  if (answer === null) return '_No response_';
  if (Array.isArray(answer)) return answer.join(', ');
  return field.render === null ? String(answer) : `\`\`\`${field.render}\n${answer}\n\`\`\``;
}

/** A field with everything that a test does not care about filled in. */
export function aField(field: Partial<FormField> & Pick<FormField, 'id' | 'type'>): FormField {
  return { label: field.id, options: [], multiple: false, required: false, render: null, ...field };
}

/** A form that asks typed questions first, then for free text. */
export const report: Form = {
  name: 'AI incident',
  labels: ['incident'],
  fields: [
    aField({ id: 'system', type: 'input', label: 'Affected AI system' }),
    aField({ id: 'severity', type: 'dropdown', label: 'Severity', options: ['S0', 'S1', 'S2', 'S3'] }),
    aField({
      id: 'modes',
      type: 'dropdown',
      label: 'Failure modes',
      multiple: true,
      options: ['Data', 'Data leak', 'Leak', 'Wrong, but plausible', 'Wrong', 'Drift'],
    }),
    aField({
      id: 'checks',
      type: 'checkboxes',
      label: 'Checks',
      options: ['No **secrets**', 'No secrets here', 'Told [legal](https://example.com)'],
    }),
    aField({ id: 'summary', type: 'textarea', label: 'Summary' }),
    aField({ id: 'impact', type: 'textarea', label: 'Impact' }),
    aField({ id: 'logs', type: 'textarea', label: 'Logs', render: 'shell' }),
    aField({ id: 'artifacts', type: 'textarea', label: 'Artifacts' }),
  ],
};

/** The same questions with a checklist at the end, below free text: what the lint warns of. */
export const checklistLast: Form = {
  ...report,
  fields: [
    ...report.fields.filter((field) => field.id !== 'checks'),
    ...report.fields.filter((field) => field.id === 'checks'),
  ],
};
