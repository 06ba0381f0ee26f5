import type { Finding } from '../../domain/finding.js';
import type { Answer, Form, FormField } from '../../domain/form.js';
import { divide, type Span } from '../markdown/divide.js';
import type { Line } from '../markdown/line.js';
import { normalise, scan } from '../markdown/lines.js';
import type { Known } from '../markdown/titles.js';
import { placeOn } from '../places.js';
import { absent } from './absent.js';
import { readFreeText, withoutOuterBlankLines } from './free-text.js';
import { withoutStamp } from './stamp.js';
import { readBoxes, readValue, record, type Typed } from './typed.js';

/** Text that stands under a typed field and is not its value; kept, so that nothing anybody wrote is lost. */
export interface Unplaced {
  /** The heading above it: an unknown one, or the field's own label. */
  readonly heading: string;
  /** Line of that unknown heading, or the first line of the text. */
  readonly line: number;
  readonly text: string;
}

/** Where a field stands in the body: plain offsets, so that a reading can be written down. */
export interface AnswerSpan {
  /** Id of the field; null for what stands above the first one. */
  readonly field: string | null;
  /** Line of its heading, counted from 1; null above the first field. */
  readonly line: number | null;
  /** Offsets in UTF-16 units: of the whole span, and of what follows the heading. */
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
}

/** What an issue's body says, read against the form that made it. Lines count in the body with `\n` line endings. */
export interface Reading {
  /** One entry for every field of the form, in form order; an object without prototype. */
  readonly fields: Readonly<Record<string, Answer>>;
  /** What stands above the first field. */
  readonly preamble: string;
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
  /** Where each field stands, by offsets in `normalise(body)`; the spans tile it. */
  readonly spans: readonly AnswerSpan[];
}

/**
 * Reads the body of an issue made by a GitHub issue form into typed answers. The guarantee: in a body that GitHub's form wrote,
 * no text in a textarea changes a typed field that stands above the form's first textarea (one further down can be imitated
 * only by a paste that nothing tells from the form's own text), and every word is found again in a field, `preamble` or
 * `unplaced`. Never throws; linear in the length of the body.
 */
export function readAnswers(body: string, form: Form): Reading {
  const text = normalise(body);
  const known = form.fields.map(knownOf);
  const { spans, lines, findings } = divide(scan(text), known, { order: 'form' });
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const read = form.fields.map((field) => readField(field, byKey.get(field.id), text, form.stamp));
  return {
    fields: record(read.map(({ field, answer }) => [field.id, answer])),
    preamble: withoutOuterBlankLines(text.slice(0, spans[0]?.to)),
    unplaced: read.flatMap((one) => one.unplaced),
    findings: [...absent(form, spans, lines), ...findings, ...read.flatMap((one) => one.findings)],
    spans: spans.map(placeOf),
  };
}

function knownOf({ id, label, type, render }: FormField): Known {
  const one = { key: id, titles: [label], typed: type !== 'textarea' };
  if (type === 'input' || type === 'dropdown') return { ...one, shape: 'line' };
  return render === null ? one : { ...one, shape: 'code' };
}

function placeOf({ key, heading, from, textFrom, to }: Span): AnswerSpan {
  return { field: key, line: heading?.number ?? null, from, textFrom, to };
}

interface FieldReading {
  readonly field: FormField;
  readonly answer: Answer;
  readonly unplaced: readonly Unplaced[];
  readonly findings: readonly Finding[];
}

function readField(
  field: FormField,
  span: Span | undefined,
  text: string,
  stamp: Form['stamp'],
): FieldReading {
  if (!span) return { field, answer: null, unplaced: [], findings: [] };
  if (field.type === 'textarea') {
    const own = text.slice(span.textFrom, span.to);
    const answer = readFreeText(stamp ? withoutStamp(own) : own, field.render);
    return { field, answer, unplaced: [], findings: [] };
  }
  const lines = span.lines.all;
  const own = holdsHeadingAlone(field, lines) ? lines : ownLines(lines);
  const typed = readTyped(field, own);
  const unplaced = [...strays(field, typed), ...foreignSections(lines.slice(own.length))];
  return {
    field,
    answer: typed.answer,
    unplaced,
    findings: [
      ...typed.findings.map((one) => onLine(one, span)),
      ...unplacedFindings(field, unplaced.slice(typed.unknown.length), lines),
    ],
  };
}

function readTyped(field: FormField, own: readonly Line[]): Typed {
  if (field.type === 'upload') return readFiles(own);
  return field.type === 'checkboxes' ? readBoxes(field, own) : readValue(field, own);
}

/** An upload's links, one or more lines of them: all that GitHub writes there is theirs. */
function readFiles(own: readonly Line[]): Typed {
  const answer = readFreeText(own.map((line) => line.text).join('\n'), null);
  return { answer, rest: [], unknown: [], findings: [] };
}

/** True where an input's one line looks like a heading: GitHub leaves no input empty, so what stands there alone was typed. */
function holdsHeadingAlone({ type }: FormField, [empty, line, ...rest]: readonly Line[]): boolean {
  const isEmpty = (one: Line | undefined) => one?.text.trim() === '';
  return type === 'input' && isEmpty(empty) && line?.heading?.asGitHub === true && rest.every(isEmpty);
}

/** The lines of a typed field down to the next heading; a first line such as `# 1` may be the value of an input. */
function ownLines(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const end = lines.findIndex((line, at) => line.heading !== null && (at !== first || line.heading.asGitHub));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines of the field's own section that are no part of its value. */
function strays(field: FormField, { rest, unknown }: Typed): Unplaced[] {
  const pieces = unknown.map(({ line, text }) => ({ heading: field.label, line: line.number, text }));
  return [...pieces, ...section(field.label, null, rest)];
}

/** The sections below a typed field that the form does not know, each under its own heading. */
function foreignSections(lines: readonly Line[]): Unplaced[] {
  const found: Unplaced[] = [];
  let start = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    if (at < lines.length && !lines[at]?.heading) continue;
    const heading = lines[start];
    if (heading?.heading) {
      const below = start + (heading.heading.setext ? 2 : 1);
      found.push(...section(heading.heading.title + heading.heading.colon, heading, lines.slice(below, at)));
    }
    start = at;
  }
  return found;
}

function section(title: string, heading: Line | null, lines: readonly Line[]): Unplaced[] {
  const text = withoutOuterBlankLines(lines.map((line) => line.text).join('\n'));
  if (text === '' && !heading) return [];
  const first = heading ?? lines.find((line) => line.text.trim() !== '') ?? (lines[0] as Line);
  return [{ heading: title, line: first.number, text }];
}

function unplacedFindings(
  field: FormField,
  unplaced: readonly Unplaced[],
  lines: readonly Line[],
): Finding[] {
  const above = lines[0]?.number ?? 1;
  return unplaced.slice(0, 20).map(({ heading, line }) => ({
    rule: heading === field.label ? 'stray-text' : 'unknown-heading',
    level: 'warning',
    field: field.id,
    ...placeOn(lines[line - above] as Line),
    message:
      heading === field.label
        ? `Text under "${field.label}" is not its value; it was kept as unplaced. Move it to a free-text field.`
        : `The form has no field "${heading.slice(0, 60)}"; its text was kept as unplaced. Was a label renamed?`,
  }));
}

function onLine(finding: Finding, { heading }: Span): Finding {
  return finding.line === null && heading ? { ...finding, ...placeOn(heading) } : finding;
}
