import { isMap } from 'yaml';
import { type Finding, nowhere } from '../../domain/finding.js';
import { lintOptions } from './form-lint-options.js';
import { lineProblem, textProblem } from './form-lint-text.js';
import { attributeKeys, elementKeys, validationKeys } from './form-schema.js';
import { asFlag, asText, child, type FormYaml, pairs } from './form-yaml.js';

/** Tells what is wrong with one element of a form's body, taken for itself; `position` counts from 0 as GitHub's messages do. */
export function lintElement(yaml: FormYaml, element: unknown, position: number): Finding[] {
  const type = asText(child(yaml, element, 'type'));
  const attributes = child(yaml, element, 'attributes');
  const id = asText(child(yaml, element, 'id'));
  const field = id ?? asText(child(yaml, attributes, 'label')) ?? `body[${position}]`;
  const find = (rule: string, node: unknown, message: string): Finding => ({
    rule,
    level: 'error',
    field,
    ...(yaml.placeOf(node) ?? yaml.placeOf(element) ?? nowhere),
    message,
  });
  const allowed = attributeKeys[type ?? ''];
  if (!type || !Object.hasOwn(attributeKeys, type) || !allowed) {
    const known = Object.keys(attributeKeys).join(', ');
    const message = type ? `\`${type}\` is no type of field` : `body[${position}] has no \`type\``;
    return [find('unknown-type', child(yaml, element, 'type'), `${message}: use one of ${known}.`)];
  }
  const found = [
    ...keyProblems(yaml, element, allowed, find),
    ...flagProblems(yaml, element, find),
    ...uselessValidations(yaml, element, type, find),
    ...optionalTexts(yaml, attributes, type, position, find),
  ];
  const needed = type === 'markdown' ? 'value' : 'label';
  const node = child(yaml, attributes, needed);
  const wrong = needed === 'label' ? lineProblem(node) : textProblem(node);
  const problem = node === undefined ? `is missing: add \`attributes.${needed}\`.` : wrong;
  if (problem) found.push(find('not-text', node, `\`${needed}\` of body[${position}] ${problem}`));
  found.push(...idProblems(yaml, element, position, find));
  if ((type === 'input' || type === 'textarea') && /password/i.test(asText(node) ?? '')) {
    found.push(
      find('forbidden-word', node, 'GitHub refuses labels that ask for a password: choose another word.'),
    );
  }
  const hasOptions = type === 'dropdown' || type === 'checkboxes';
  return hasOptions ? [...found, ...lintOptions(yaml, element, type, field)] : found;
}

type Find = (rule: string, node: unknown, message: string) => Finding;

function keyProblems(yaml: FormYaml, element: unknown, allowed: readonly string[], find: Find): Finding[] {
  const attributes = child(yaml, element, 'attributes');
  const validations = child(yaml, element, 'validations');
  return [
    ...unknownKeys(yaml, element, elementKeys).map((node) =>
      find('unknown-key', node, unknown(node, elementKeys)),
    ),
    ...unknownKeys(yaml, attributes, allowed).map((node) =>
      find('unknown-key', node, unknown(node, allowed)),
    ),
    ...unknownKeys(yaml, validations, validationKeys).map(
      (node): Finding => ({ ...find('unknown-key', node, uselessKey(node)), level: 'warning' }),
    ),
  ];
}

function idProblems(yaml: FormYaml, element: unknown, position: number, find: Find): Finding[] {
  const pair = pairs(yaml, element).find(({ key }) => key === 'id');
  if (!pair) return [];
  const problem = textProblem(pair.value);
  if (problem) return [find('not-text', pair.keyNode, `\`id\` of body[${position}] ${problem}`)];
  const id = asText(pair.value) ?? '';
  const message = `The id "${id}" may hold only letters, digits, - and _.`;
  return /^[A-Za-z0-9_-]+$/.test(id) ? [] : [find('bad-id', pair.value, message)];
}

/** Texts that may be left out but not left empty. */
function optionalTexts(
  yaml: FormYaml,
  attributes: unknown,
  type: string,
  position: number,
  find: Find,
): Finding[] {
  const keys = ['description', 'placeholder', 'render', ...(type === 'markdown' ? [] : ['value'])];
  return pairs(yaml, attributes).flatMap(({ key, keyNode, value }) => {
    const problem = keys.includes(key) ? textProblem(value) : null;
    return problem ? [find('not-text', keyNode, `\`${key}\` of body[${position}] ${problem}`)] : [];
  });
}

/** `validations` that are no mapping, or of an element that asks nothing. */
function uselessValidations(yaml: FormYaml, element: unknown, type: string, find: Find): Finding[] {
  const pair = pairs(yaml, element).find(({ key }) => key === 'validations');
  if (!pair) return [];
  if (!isMap(pair.value))
    return [find('wrong-type', pair.keyNode, '`validations` is a mapping: write `required: true` below it.')];
  if (type !== 'markdown') return [];
  const message = 'A `markdown` element asks nothing: remove its `validations`.';
  return [{ ...find('unknown-key', pair.keyNode, message), level: 'warning' }];
}

function uselessKey(keyNode: unknown): string {
  return `GitHub does not know the key \`${asText(keyNode)}\` here. Remove or mend it; known are ${validationKeys.join(', ')}.`;
}

function unknownKeys(yaml: FormYaml, node: unknown, allowed: readonly string[]): unknown[] {
  return pairs(yaml, node)
    .filter(({ key }) => !allowed.includes(key))
    .map(({ keyNode }) => keyNode);
}

function unknown(keyNode: unknown, allowed: readonly string[]): string {
  return `GitHub does not know the key \`${asText(keyNode)}\` here and hides the form. Known are ${allowed.join(', ')}.`;
}

function flagProblems(yaml: FormYaml, element: unknown, find: Find): Finding[] {
  const validations = child(yaml, element, 'validations');
  const flags = [
    { key: 'required', node: isMap(validations) ? child(yaml, validations, 'required') : undefined },
    { key: 'multiple', node: child(yaml, child(yaml, element, 'attributes'), 'multiple') },
  ];
  return flags
    .filter(({ node }) => node !== undefined && asFlag(node) === undefined)
    .map(({ key, node }) => find('not-a-flag', node, `\`${key}\` must be true or false, without quotes.`));
}
