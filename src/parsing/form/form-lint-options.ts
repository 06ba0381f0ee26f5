import { isMap, isScalar, isSeq } from 'yaml';
import { type Finding, type Level, nowhere } from '../../domain/finding.js';
import { isBareBoolean, lineProblem } from './form-lint-text.js';
import { boxKeys } from './form-schema.js';
import { asFlag, asText, child, type FormYaml, items, pairs } from './form-yaml.js';

/** Tells what is wrong with the options of a dropdown or checkboxes element. */
export function lintOptions(yaml: FormYaml, element: unknown, type: string, field: string): Finding[] {
  const attributes = child(yaml, element, 'attributes');
  const list = child(yaml, attributes, 'options');
  const find = (rule: string, level: Level, node: unknown, message: string): Finding => ({
    rule,
    level,
    field,
    ...(yaml.placeOf(node) ?? yaml.placeOf(element) ?? nowhere),
    message,
  });
  if (!isSeq(list) || list.items.length === 0) {
    return [
      find('no-options', 'error', attributes, `"${field}" offers no options: give it a list \`options\`.`),
    ];
  }
  const found: Finding[] = [];
  const seen = new Set<string>();
  const multiple = type === 'dropdown' && asFlag(child(yaml, attributes, 'multiple')) === true;
  const hasDefault = child(yaml, attributes, 'default') !== undefined;
  for (const option of items(yaml, list)) {
    const node = isMap(option) ? child(yaml, option, 'label') : option;
    const text = asText(node)?.trim() ?? '';
    const shape = shapeProblem(yaml, option, type);
    const other = shape?.[1] === 'error' ? null : optionProblem(node, text, type, multiple, seen, hasDefault);
    for (const problem of [shape, other]) {
      if (problem) found.push(find(problem[0], problem[1], node ?? option, problem[2]));
    }
    seen.add(text);
  }
  return [...found, ...badDefault(yaml, attributes, type, find), ...preselected(yaml, element, type, field)];
}

/** A box is a mapping with a label, an option of a dropdown plain text. */
function shapeProblem(yaml: FormYaml, option: unknown, type: string): [string, Level, string] | null {
  if (type === 'dropdown')
    return isMap(option)
      ? ['option-shape', 'error', 'An option of a dropdown is plain text: write it without `label:`.']
      : null;
  if (!isMap(option)) return ['option-shape', 'error', 'A box is a mapping: write `- label: …`.'];
  const required = child(yaml, option, 'required');
  if (required !== undefined && asFlag(required) === undefined)
    return ['not-a-flag', 'error', '`required` must be true or false, without quotes.'];
  const stray = pairs(yaml, option).find(({ key }) => !(boxKeys as readonly string[]).includes(key));
  return stray
    ? [
        'unknown-key',
        'warning',
        `GitHub does not know the key \`${stray.key}\` of a box; known are ${boxKeys.join(', ')}.`,
      ]
    : null;
}

/** `default` names an option by its place, counted from 0. */
function badDefault(
  yaml: FormYaml,
  attributes: unknown,
  type: string,
  find: (rule: string, level: Level, node: unknown, message: string) => Finding,
): Finding[] {
  const node = child(yaml, attributes, 'default');
  if (type !== 'dropdown' || node === undefined) return [];
  const count = items(yaml, child(yaml, attributes, 'options')).length;
  const place = isScalar(node) ? node.value : null;
  if (typeof place === 'number' && Number.isInteger(place) && place >= 0 && place < count) return [];
  const message = `\`default\` is the place of an option, counted from 0: write a number from 0 to ${count - 1}.`;
  return [find('bad-default', 'error', node, message)];
}

function optionProblem(
  node: unknown,
  text: string,
  type: string,
  multiple: boolean,
  seen: ReadonlySet<string>,
  hasDefault: boolean,
): [string, Level, string] | null {
  if (text === '') return ['empty-option', 'error', 'An option is empty: write its text or remove the line.'];
  if (isBareBoolean(node)) {
    return [
      'bare-boolean',
      'error',
      `The option ${text} is a boolean to YAML and hides the form: write "${text}".`,
    ];
  }
  const problem = lineProblem(node);
  if (problem && (type === 'checkboxes' || text.includes('\n')))
    return ['not-text', 'error', `The option "${text.split('\n', 1)[0]}" ${problem}`];
  const reserved = hasDefault ? ['none', 'n/a'] : ['none'];
  if (type === 'dropdown' && reserved.includes(text.toLowerCase())) {
    return [
      'none-option',
      'error',
      `GitHub reserves "${text}" for no choice and hides the form: write "Not applicable" or the like.`,
    ];
  }
  if (seen.has(text)) return ['duplicate-option', 'error', `The option "${text}" stands twice: remove one.`];
  if (multiple && text.includes(',')) {
    const message = `The option "${text}" holds a comma, and GitHub joins the chosen options with commas: use another sign.`;
    return ['comma-in-option', 'warning', message];
  }
  return null;
}

/** A required dropdown shows its first or default option as chosen: people submit it without having chosen. */
function preselected(yaml: FormYaml, element: unknown, type: string, field: string): Finding[] {
  const attributes = child(yaml, element, 'attributes');
  const isRequired = asFlag(child(yaml, child(yaml, element, 'validations'), 'required'));
  if (type !== 'dropdown' || !isRequired || asFlag(child(yaml, attributes, 'multiple'))) return [];
  const options = items(yaml, child(yaml, attributes, 'options'));
  const node = options[Number(asText(child(yaml, attributes, 'default')) ?? 0)];
  const text = asText(node)?.trim() ?? '';
  if (text === '' || !/^[\p{L}\p{N}]/u.test(text) || /^(choose|select|please)\b/i.test(text)) return [];
  const message = `"${text}" is chosen from the start, so nobody has to choose. Put "-- choose --" first and refuse it when checking.`;
  const place = yaml.placeOf(node) ?? nowhere;
  return [{ rule: 'preselected-option', level: 'note', field, ...place, message }];
}
