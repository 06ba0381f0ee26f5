import { type Finding, nowhere } from '../../domain/finding.js';
import type { Form } from '../../domain/form.js';
import type { Span } from '../markdown/divide.js';
import { fold } from '../markdown/inline.js';
import { isFree } from '../markdown/line.js';
import type { Lines } from '../markdown/lines.js';
import { placeOn } from '../places.js';

/** What to say of fields that the body does not have: once when it has none of them, else of each, and of a body that another form made. */
export function absent(form: Form, spans: readonly Span[], lines: Lines): readonly Finding[] {
  if (spans.length === 1) {
    const message = `No heading of the form "${form.name}" was found, such as "### ${form.fields[0]?.label}". Was this issue made by another form or by hand?`;
    return [{ rule: 'not-this-form', level: 'error', field: null, ...nowhere, message }];
  }
  const present = new Set(spans.map((span) => span.key));
  const missing = form.fields
    .filter((field) => !present.has(field.id))
    .map((field) => ({
      rule: 'missing-heading',
      level: field.required ? ('warning' as const) : ('note' as const),
      field: field.id,
      ...nowhere,
      message: `"### ${field.label}" is missing, so the field is empty. Add the heading and its answer if it was removed.`,
    }));
  return [...anotherForm(form, present, spans[0]?.to ?? 0, lines), ...missing];
}

/**
 * GitHub writes every label of a form into the body, answered or not. So a body that has less than half of them, and more
 * headings of that shape that the form does not know, was made by another form or an older version, or was edited
 * heavily: a warning. It is an error, since next to nothing was read, when not one required label is there; or when a heading
 * that the form does not know comes first and at most a quarter of the labels are there. Sections that were merely deleted
 * bring no unknown headings, and text pasted into an answer stands below a known one.
 */
function anotherForm(
  form: Form,
  present: ReadonlySet<string | null>,
  firstKnown: number,
  lines: Lines,
): readonly Finding[] {
  const total = form.fields.length;
  const found = form.fields.filter(({ id }) => present.has(id)).length;
  if (found * 2 >= total) return [];
  const [first, ...others] = unknownHeadings(form, lines);
  if (!first || others.length < found) return [];
  const required = form.fields.filter((field) => field.required);
  const noneRequired = required.length > 0 && !required.some(({ id }) => present.has(id));
  const isOther = noneRequired || (lines.startOf(first.at) < firstKnown && found * 4 <= total);
  const message = `Only ${found} of the ${total} headings of the form "${form.name}" ${found === 1 ? 'was' : 'were'} found, beside ${others.length + 1} that it does not have, such as "### ${first.title.slice(0, 60)}". Was this issue made by another form, or an older version? Then read it with that form, too.`;
  return [
    {
      rule: 'not-this-form',
      level: isOther ? 'error' : 'warning',
      field: null,
      ...placeOn(lines.line(first.at)),
      message,
    },
  ];
}

/** Headings as GitHub writes labels, each title once, that are no label of the form; `at` is the index of their line. */
function unknownHeadings(
  form: Form,
  lines: Lines,
): readonly { readonly at: number; readonly title: string }[] {
  const seen = new Set(form.fields.map(({ label }) => fold(label)));
  const unknown: { at: number; title: string }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const standing = lines.standingOf(at);
    if (!standing.title?.asGitHub || !isFree(standing)) continue;
    const { name, title } = standing.title;
    if (!seen.has(name)) unknown.push({ at, title });
    seen.add(name);
  }
  return unknown;
}
