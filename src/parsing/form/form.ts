import { isMap, isSeq } from 'yaml';
import { SetupError } from '../../domain/errors.js';
import type { FieldType, Form, FormField } from '../../domain/form.js';
import { asFlag, asText, child, type FormYaml, items, parseYaml } from './form-yaml.js';
import { stampIn } from './stamp.js';

const fieldTypes: readonly FieldType[] = ['input', 'textarea', 'dropdown', 'checkboxes', 'upload'];

/**
 * Reads a GitHub issue form. Lenient where the answer can be read all the same: an id that is missing is derived from the
 * label, options that YAML takes for booleans or numbers stay the text that was written, unknown elements are passed over.
 * `lintForm` tells what GitHub would refuse.
 * Throws SetupError when the text is not YAML, is no form, asks nothing, or gives one id to two fields.
 */
export function readForm(yamlText: string): Form {
  const yaml = parseYaml(yamlText);
  const [problem] = yaml.document.errors;
  if (problem) {
    const line = yaml.placeOf({ range: [problem.pos[0]] })?.line;
    throw new SetupError(
      `The issue form is not valid YAML (line ${line}): ${problem.message.split('\n')[0]}`,
    );
  }
  const root = yaml.document.contents;
  const body = child(yaml, root, 'body');
  if (!isMap(root) || !isSeq(body)) {
    throw new SetupError(
      'This is no issue form: expected a YAML mapping with `name`, `description` and a list `body`.',
    );
  }
  const fields = readFields(yaml, body);
  if (fields.length === 0) {
    throw new SetupError(
      `The issue form asks nothing: its \`body\` needs an element of type ${fieldTypes.join(', ')}.`,
    );
  }
  return {
    name: asText(child(yaml, root, 'name')) ?? '',
    labels: readLabels(yaml, root),
    fields,
    stamp: readStamp(yaml, body),
  };
}

function readStamp(yaml: FormYaml, body: unknown): string | null {
  const prefilled = items(yaml, body)
    .filter((element) => asText(child(yaml, element, 'type')) === 'textarea')
    .map((element) => stampIn(asText(child(yaml, child(yaml, element, 'attributes'), 'value')) ?? ''));
  return prefilled.find((stamp) => stamp !== null) ?? null;
}

function readLabels(yaml: FormYaml, root: unknown): string[] {
  const labels = child(yaml, root, 'labels');
  const listed = isSeq(labels) ? items(yaml, labels).map(asText) : (asText(labels) ?? '').split(',');
  return listed.map((label) => (label ?? '').trim()).filter((label) => label !== '');
}

function readFields(yaml: FormYaml, body: unknown): FormField[] {
  const elements = items(yaml, body)
    .map((element, position) => ({ element, position, type: asText(child(yaml, element, 'type')) }))
    .filter((one) => fieldTypes.includes(one.type as FieldType));
  const taken = new Set<string>();
  for (const { element } of elements) {
    const id = asText(child(yaml, element, 'id'));
    if (id && taken.has(id))
      throw new SetupError(`Two fields of the issue form have the id "${id}": give each its own.`);
    if (id) taken.add(id);
  }
  return elements.map(({ element, position, type }) => {
    const field = readField(yaml, element, type as FieldType, position);
    return field.id === '' ? { ...field, id: freshId(field.label, taken) } : field;
  });
}

function readField(yaml: FormYaml, element: unknown, type: FieldType, position: number): FormField {
  const attributes = child(yaml, element, 'attributes');
  const label = asText(child(yaml, attributes, 'label'))?.trim();
  if (!label) {
    const line = yaml.placeOf(element)?.line;
    throw new SetupError(
      `body[${position}] of the issue form (line ${line}) has no attributes.label: nothing can be read for it.`,
    );
  }
  return {
    id: asText(child(yaml, element, 'id')) ?? '',
    type,
    label,
    options: items(yaml, child(yaml, attributes, 'options')).flatMap((option) => optionText(yaml, option)),
    multiple: type === 'dropdown' && asFlag(child(yaml, attributes, 'multiple')) === true,
    required: asFlag(child(yaml, child(yaml, element, 'validations'), 'required')) === true,
    render: type === 'textarea' ? (asText(child(yaml, attributes, 'render')) ?? null) : null,
  };
}

function optionText(yaml: FormYaml, option: unknown): string[] {
  const text = isMap(option) ? asText(child(yaml, option, 'label')) : asText(option);
  return text === undefined || text.trim() === '' ? [] : [text.trim()];
}

/** A label as an id: lower case, letters and digits of every script, hyphens between; never empty. */
export function slug(label: string): string {
  const words = label.toLowerCase().replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  return words.replace(/^-/, '').replace(/-$/, '') || 'field';
}

function freshId(label: string, taken: Set<string>): string {
  const base = slug(label);
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
