import { type Finding, nowhere } from '../../domain/finding.js';
import type { Answer, BoxState, FormField } from '../../domain/form.js';
import { readBox } from '../markdown/boxes.js';
import { withoutComments } from '../markdown/comment.js';
import { fold } from '../markdown/inline.js';
import type { Line } from '../markdown/line.js';
import { placeOn } from '../places.js';
import { type Choice, type Piece, readMany, readOne } from './dropdown.js';
import { readEditedList } from './edited-list.js';

/** What GitHub writes for a field that was left empty. */
export const noResponse = '_No response_';

/** A field's answer, the lines below its heading that are no part of it, and what to say about it. */
export interface Typed {
  readonly answer: Answer;
  readonly rest: readonly Line[];
  /** Pieces of the value's own line that are none of the options. */
  readonly unknown: readonly { readonly line: Line; readonly text: string }[];
  readonly findings: readonly Finding[];
}

/**
 * Reads an input or dropdown: its value is the first line under the heading that shows anything and is no heading of its own.
 * What stands alone below an input is what somebody typed there, be it `<!--`.
 */
export function readValue(field: FormField, lines: readonly Line[]): Typed {
  const written = lines.filter((line) => line.text.trim() !== '');
  const alone = field.type === 'input' && written.length === 1 ? written[0] : undefined;
  const line = alone ?? written.find((one) => !isHidden(one));
  const nothing = { answer: null, rest: lines, unknown: [], findings: [] };
  if (!line) return nothing;
  const rest = lines.filter((one) => one !== line);
  if (line.text.trim() === noResponse) return { ...nothing, rest };
  if (field.type === 'input') return { ...nothing, answer: line.text, rest };
  const list = field.multiple ? readEditedList(field, lines) : null;
  if (list) {
    const others = lines.filter(({ number }) => !list.numbers.has(number));
    return { answer: list.chosen, rest: others, unknown: [], findings: [list.finding] };
  }
  return { ...readOptions(field, line), rest };
}

/** Reads a dropdown's line: as it stands, else what the page shows of it; a comment in it is kept, and told. */
function readOptions(field: FormField, line: Line): Omit<Typed, 'rest'> {
  const choose = (value: string): Choice => {
    if (value.trim() === 'None' && !field.options.includes('None')) return { chosen: [], unknown: [] };
    return field.multiple ? readMany(value, field.options) : readOne(value, field.options);
  };
  const written = choose(line.text);
  const comment = written.unknown.length > 0 ? commentIn(line.text) : null;
  const { chosen, unknown } = comment ? choose(withoutComments(line.text)) : written;
  const pieces = comment ? [...unknown, comment] : unknown;
  return {
    answer: chosenOf(field, { chosen, unknown }),
    unknown: pieces.map(({ text }) => ({ line, text })),
    findings: [
      ...(unknown.length > 0 ? [unknownOption(field, line, unknown)] : []),
      ...(comment ? [hiddenText(field, line, comment)] : []),
    ],
  };
}

/** What stands from the first comment of a line to the end of its last one; null without any. */
function commentIn(text: string): Piece | null {
  const at = text.indexOf('<!--');
  if (at < 0) return null;
  const shown = withoutComments(text);
  let end = text.length;
  while (end > at && text[end - 1] === shown[end - 1]) end -= 1;
  return { text: text.slice(at, Math.max(end, at + 4)), at };
}

function hiddenText(field: FormField, line: Line, { at }: Piece): Finding {
  return {
    rule: 'stray-text',
    level: 'warning',
    field: field.id,
    ...placeOn(line, at),
    message: `A comment beside the value of "${field.label}" is not shown on the page and is no part of it; it was kept as unplaced.`,
  };
}

/** True for a line of which the page shows nothing, since a comment takes all of it. */
function isHidden(line: Line): boolean {
  if (line.context !== 'comment') return false;
  return line.inside?.kind === 'comment' || withoutComments(line.text).trim() === '';
}

function chosenOf(field: FormField, { chosen }: Choice): Answer {
  if (field.multiple) return chosen.length > 0 ? chosen : null;
  return chosen[0] ?? null;
}

function unknownOption(field: FormField, line: Line, unknown: readonly Piece[]): Finding {
  const named = unknown.slice(0, 3).map(({ text }) => `"${text.slice(0, 60)}"`);
  return {
    rule: 'unknown-option',
    level: 'warning',
    field: field.id,
    ...placeOn(line, unknown[0]?.at),
    message: `${named.join(', ')} is no option of "${field.label}". Choose among: ${field.options.slice(0, 12).join(' | ')}.`,
  };
}

/** Reads a checkboxes field: the state of every option, boxes that are missing count as not ticked. */
export function readBoxes(field: FormField, lines: readonly Line[]): Typed {
  const match = optionMatcher(field.options);
  const states = new Map<string, BoxState>();
  const rest = lines.filter((line) => {
    const isText = line.context === 'text';
    const written = isText ? boxOf(line.text, match) : null;
    const box = written ?? (isText ? boxOf(withoutComments(line.text), match) : null);
    if (!box || states.has(box.option)) return line.text.trim() !== noResponse;
    states.set(box.option, box.state);
    return written === null;
  });
  const missing = field.options.filter((option) => !states.has(option));
  return {
    answer: record(field.options.map((option) => [option, states.get(option) ?? false])),
    rest,
    unknown: [],
    findings: missing.length > 0 ? [missingBoxes(field, missing)] : [],
  };
}

/** The state of a box and the option that it names; null for what is no box of the field. */
function boxOf(
  text: string,
  match: (label: string) => string | undefined,
): { readonly option: string; readonly state: BoxState } | null {
  const box = readBox(text);
  const option = box ? match(box.label) : undefined;
  return box && option !== undefined ? { option, state: box.state } : null;
}

/** Finds the option that a box's label names: as written, else without regard to case, spacing and Markdown. */
function optionMatcher(options: readonly string[]): (label: string) => string | undefined {
  const exact = new Map(options.map((option) => [option, option]));
  const folded = new Map([...options].reverse().map((option) => [fold(option), option]));
  return (label) => exact.get(label) ?? folded.get(fold(label));
}

function missingBoxes(field: FormField, missing: readonly string[]): Finding {
  return {
    rule: 'missing-box',
    level: 'warning',
    field: field.id,
    ...nowhere,
    message: `"${field.label}" lacks the box "${missing[0]}"${missing.length > 1 ? ` and ${missing.length - 1} more` : ''}; it counts as not ticked. Put the line back.`,
  };
}

/** An object without prototype, so that a key such as `__proto__` is a key like any other. */
export function record<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  const plain = Object.create(null) as Record<string, T>;
  for (const [key, value] of entries) plain[key] = value;
  return plain;
}
