import { RECORD_LABEL } from '../../domain/labels.js';
import { type Severity, severityIds } from '../../domain/severities.js';
import type { IncidentSituation } from '../../domain/situation.js';
import { isBlank } from '../../parsing/blank.js';
import { type CommandLine, commandLines } from '../../parsing/commands.js';
import { ownComment } from '../../parsing/memory.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { writeEntry } from '../writing/entry.js';
import { firstThat, paper, waysToAdd, withSection, written } from '../writing/pen.js';
import { setLevel } from './level.js';
import { type Carry, misread, type Outcome, refused, withBody } from './order.js';
import { byWhom } from './said.js';

/** What `/incident S1 summary` says; `severity` is undefined where it begins like a level and is none. */
export interface IncidentCall {
  readonly severity: Severity | null | undefined;
  readonly summary: string;
}

/** Reads what stands behind `/incident`. */
export function readCall({ argument }: Pick<CommandLine, 'argument'>): IncidentCall {
  const match = /^(S\d+)(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is.exec(argument);
  if (!match) return { severity: null, summary: argument };
  const severity = severityIds.find((id) => id === match[1]?.toUpperCase());
  return { severity, summary: (match[2] ?? '').trim() };
}

/** False for an issue that has never been a record of ours: there, `/incident` alone counts. */
export function isRecord({ issue, self }: IncidentSituation): boolean {
  return issue.labels.includes(RECORD_LABEL) || ownComment(issue.comments, 'board', self) !== null;
}

/** The `/incident` with which an issue itself begins, while nobody has edited it. */
export function callInBody({ issue }: IncidentSituation): CommandLine | null {
  if (issue.editedAt !== null) return null;
  const [first] = commandLines(issue.body);
  return first?.name === 'incident' ? first : null;
}

/** `/incident` on an issue that is none yet: its text stays, and what is said becomes the first lines of the report. */
export const incident: Carry = (order) => {
  if (isRecord(order.situation))
    return refused(ours('This is an incident already. Its severity changes with `/severity S1 reason`.'));
  const call = readCall(order.command);
  if (call.severity === undefined) return misread(ours('Its severity is none of S0, S1, S2, S3.'));
  return {
    ...adopt(order.situation, call, order.command.comment.createdAt, byWhom(order)),
    confirms: true,
  };
};

/** The report with the severity, summary and first entry that a call gives it. */
export function adopt(
  situation: IncidentSituation,
  { severity, summary }: IncidentCall,
  at: string,
  by: ReturnType<typeof byWhom>,
): Extract<Outcome, { done: true }> {
  const told = withSummary(situation, summary || situation.issue.title);
  const declared = { at: `${at.slice(0, 16)}:00Z`, words: safe`declared by ${by}`, name: null };
  const body = writeEntry(told, declared) ?? told;
  if (!severity) return { done: true, body };
  const set = setLevel(withBody(situation, body), severity, at, safe`by ${by}`);
  return { done: true, body: (set.done && set.body) || body };
}

/** A blank issue without the line that declared it: what that line said stands in the report now. */
export function withoutCallLine(body: string): string {
  return written(body, [{ at: 0, remove: /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(body)?.[0].replace('\r\n', '\n').length ?? 0, insert: '' }]).body;
}

function withSummary({ issue, report }: IncidentSituation, words: string): string {
  if (!isBlank(report.sections.summary)) return issue.body;
  const body = withSection(issue.body, 'summary');
  const place = paper(body, 'summary');
  const text = neutralise(words, 2000);
  if (!place || text === '') return issue.body;
  return (
    firstThat(body, waysToAdd(place, text), ({ report: { sections } }) => !isBlank(sections.summary))?.body ??
    issue.body
  );
}
