import { type ActionField, actionFieldTitle } from '../domain/action-fields.js';
import type { ActionKind } from '../domain/lists.js';
import { isDate } from '../domain/time.js';
import { readChoice } from './report/choices.js';
import { readPerson } from './report/people.js';
import { readDue } from './report/values.js';
import { isEmptyAnswer } from './report/words.js';

const MARKER = /^<!-- incident-loop:action (\d{1,10})\/([0-9a-f]{12}) -->$/m;
const AGREED = /^<!-- incident-loop:agreed (\{.{1,2000}\}) -->$/m;

/** The key in the marker of an issue made for a preventive action of `incident`; null when it is of another, or of none. */
export function actionKeyOf(body: string, incident: number): string | null {
  const match = MARKER.exec(body);
  return match && Number(match[1]) === incident ? (match[2] as string) : null;
}

/** The incident that a preventive-action issue was made for; null when its body does not say. */
export function incidentOfAction(body: string): number | null {
  const match = MARKER.exec(body);
  return match ? Number(match[1]) : null;
}

/** The incident that an issue of the preventive-action form names (`#57`, or its address); null when it names none. */
export function incidentNamed(body: string): number | null {
  const match = /(?:^|[\s/])#?(\d{1,9})\b/.exec(fieldOf(body, 'incident')?.words ?? '');
  return match ? Number(match[1]) : null;
}

/** What rows and issues agree on: an owner as `readPerson` has it, a due day `YYYY-MM-DD`; null where there is none. */
export interface Agreement {
  readonly owner: string | null;
  readonly due: string | null;
}

/** What an issue of the form says. */
export interface ActionReading extends Agreement {
  readonly action: string;
  readonly kind: ActionKind | null;
  readonly shownBy: string;
}

/** Reads an issue shaped as the form renders it, ours or one opened by hand. */
export function readActionIssue(body: string): ActionReading {
  const words = (id: ActionField) => fieldOf(body, id)?.words ?? '';
  const due = readDue(words('due'));
  return {
    action: words('action'),
    kind: readChoice(words('kind'), 'action-kind') as ActionKind | null,
    owner: readPerson(words('owner')),
    due: isDate(due) ? due : null,
    shownBy: words('shown-by'),
  };
}

/** What was agreed on when row and issue were last brought together; null where that is not known. */
export function agreementOf(body: string): Agreement | null {
  try {
    const { owner, due } = JSON.parse(AGREED.exec(body)?.[1] ?? 'null') as Agreement;
    const isText = (value: unknown) => value === null || typeof value === 'string';
    return isText(owner) && isText(due) ? { owner, due } : null;
  } catch {
    return null;
  }
}

/** Where the line with the agreement stands in a body, `[from, to)`; null where there is none. */
export function agreementSpan(body: string): { readonly from: number; readonly to: number } | null {
  const match = AGREED.exec(body);
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}

/** A field's value: what it says, without the escapes that we write, and where it stands in the body, `[from, to)`. */
export function fieldOf(
  body: string,
  id: ActionField,
): { readonly words: string; readonly from: number; readonly to: number } | null {
  const heading = `### ${actionFieldTitle(id)}`;
  let at = 0;
  let from = -1;
  let to = body.length;
  for (const line of body.split('\n')) {
    const isHeading = line.startsWith('### ') || line.startsWith('<!-- incident-loop:');
    if (from < 0 && line.trimEnd() === heading) from = Math.min(body.length, at + line.length + 1);
    else if (from >= 0 && isHeading) {
      to = at;
      break;
    }
    at += line.length + 1;
  }
  if (from < 0) return null;
  const value = body.slice(from, to);
  const start = from + (value.length - value.trimStart().length);
  const words = value
    .trim()
    .replaceAll('\u2060', '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  const end = Math.max(start, from + value.trimEnd().length);
  return { words: isEmptyAnswer(words) ? '' : words, from: start, to: end };
}
