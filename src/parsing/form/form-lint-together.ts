import { type Finding, type Level, nowhere, type Place } from '../../domain/finding.js';
import { slug } from './form.js';
import { asText, child, type FormYaml, items } from './form-yaml.js';

interface Asked {
  readonly node: unknown;
  readonly type: string;
  readonly id: string | undefined;
  readonly label: string;
  readonly place: Place;
}

/** Tells what is wrong with a form's fields taken together: names that clash, and the order that lets pasted text forge answers. */
export function lintTogether(yaml: FormYaml, elements: readonly unknown[]): Finding[] {
  const placeOf = (node: unknown) => yaml.placeOf(node) ?? nowhere;
  const asked = elements.flatMap((node): Asked[] => {
    const type = asText(child(yaml, node, 'type')) ?? '';
    const label = asText(child(yaml, child(yaml, node, 'attributes'), 'label'))?.trim();
    if (type === 'markdown' || !label) return [];
    return [{ node, type, id: asText(child(yaml, node, 'id')), label, place: placeOf(node) }];
  });
  const asksNothing =
    elements.length > 0 && elements.every((node) => asText(child(yaml, node, 'type')) === 'markdown');
  const empty = finding(
    'asks-nothing',
    'error',
    null,
    placeOf(elements[0]),
    'The form only shows text: add a field that asks something.',
  );
  return [
    ...(asksNothing ? [empty] : []),
    ...clashingIds(asked),
    ...clashingLabels(asked),
    ...clashingBoxes(yaml, asked),
    ...forgeable(asked),
  ];
}

function clashingIds(asked: readonly Asked[]): Finding[] {
  const first = new Map<string, Asked>();
  return asked.flatMap((one) => {
    if (one.id === undefined) return [];
    const other = first.get(one.id);
    if (!other) first.set(one.id, one);
    const message = `The id "${one.id}" is taken on line ${other?.place.line}: give each field its own.`;
    return other ? [finding('duplicate-id', 'error', one.id, one.place, message)] : [];
  });
}

/** GitHub refers to a field by its id, else by its label made plain; that must be unique. The issue shows labels alone. */
function clashingLabels(asked: readonly Asked[]): Finding[] {
  const byReference = new Map<string, Asked>();
  const byLabel = new Map<string, Asked>();
  return asked.flatMap((one) => {
    const reference = one.id ?? slug(one.label);
    const same = byReference.get(reference);
    const alike = byLabel.get(slug(one.label));
    if (!same) byReference.set(reference, one);
    if (!alike) byLabel.set(slug(one.label), one);
    const isRefused = same !== undefined && (one.id === undefined || same.id === undefined);
    const other = isRefused ? same : alike;
    return other ? [labelClash(one, other, isRefused ? 'error' : 'warning')] : [];
  });
}

function labelClash(one: Asked, other: Asked, level: Level): Finding {
  const field = one.id ?? one.label;
  if (other.label === one.label) {
    const message = `The label "${one.label}" stands also on line ${other.place.line}; the issue does not show ids, so only their order tells the answers apart. Rename one.`;
    return finding('duplicate-label', level, field, one.place, message);
  }
  const message =
    level === 'error'
      ? `"${one.label}" and "${other.label}" (line ${other.place.line}) become the same reference. Rename one or give each an id of its own.`
      : `The labels "${one.label}" and "${other.label}" (line ${other.place.line}) are hard to tell apart. Rename one.`;
  return finding('similar-labels', level, field, one.place, message);
}

/** GitHub makes a reference of every box too: it must not be that of a field without an id. */
function clashingBoxes(yaml: FormYaml, asked: readonly Asked[]): Finding[] {
  const labels = new Map(asked.filter((one) => one.id === undefined).map((one) => [one.label, one]));
  return asked
    .filter((one) => one.type === 'checkboxes')
    .flatMap((one) => items(yaml, child(yaml, child(yaml, one.node, 'attributes'), 'options')))
    .flatMap((option) => {
      const label = child(yaml, option, 'label');
      const other = labels.get(asText(label)?.trim() ?? '');
      const message = `The box "${other?.label}" bears the label of the field on line ${other?.place.line}: rename it or give that field an id.`;
      return other
        ? [finding('duplicate-label', 'error', other.label, yaml.placeOf(label) ?? nowhere, message)]
        : [];
    });
}

function forgeable(asked: readonly Asked[]): Finding[] {
  const textarea = asked.findIndex((one) => one.type === 'textarea');
  if (textarea < 0) return [];
  return asked
    .slice(textarea)
    .filter((one) => one.type !== 'textarea' && one.type !== 'upload')
    .map((one) => {
      const message = `"${one.label}" stands below the free text "${asked[textarea]?.label}", where pasted headings can imitate it. Move it above.`;
      return finding('forgeable-field', 'warning', one.id ?? one.label, one.place, message);
    });
}

function finding(rule: string, level: Level, field: string | null, place: Place, message: string): Finding {
  return { rule, level, field, ...place, message };
}
