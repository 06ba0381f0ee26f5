import type { SafeMarkdown } from '../../domain/markdown.js';
import type { IncidentSituation } from '../../domain/situation.js';
import { isBlank } from '../../parsing/blank.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { type IncidentCall, isRecord, readCall } from '../call.js';
import { keepRecord, withRecord } from '../record.js';
import { withBody } from '../reread.js';
import { writeEntry } from '../writing/entry.js';
import { firstThat, paper, waysToAdd, withSection } from '../writing/pen.js';
import { setLevel } from './level.js';
import { type Carry, misread, type Outcome, refused } from './order.js';
import { byWhom } from './said.js';

/** `/incident` on an issue that is none yet: its text stays, and what is said becomes the first lines of the report. */
export const incident: Carry = (order) => {
  if (isRecord(order.situation))
    return refused(ours('This is an incident already. Its severity changes with `/severity S1 reason`.'));
  const call = readCall(order.command);
  if (call.severity === undefined) return misread(ours('Its severity is none of S0, S1, S2, S3.'));
  const { createdAt } = order.command.comment;
  return { ...adopt(order.situation, call, createdAt, byWhom(order)), confirms: true };
};

/**
 * The whole report that an issue becomes, with the severity, summary and first entry that a call gives it. `at` is ISO 8601
 * UTC, `by` the login of whoever called.
 */
export function adopt(
  situation: IncidentSituation,
  { severity, summary }: IncidentCall,
  at: string,
  by: SafeMarkdown,
): Extract<Outcome, { done: true }> {
  const whole = withRecord(situation, keepRecord(situation));
  const told = withSummary(whole, summary || situation.issue.title);
  const declared = { at: `${at.slice(0, 16)}:00Z`, words: safe`declared by ${by}`, name: null };
  const body = writeEntry(told, declared) ?? told;
  if (!severity) return { done: true, body };
  const set = setLevel(withBody(whole, body), severity, at, safe`by ${by}`);
  return { done: true, body: (set.done && set.body) || body };
}

/** A blank issue without the line that declared it: what that line said stands in the report. */
export function withoutCallLine(situation: IncidentSituation): IncidentSituation {
  const first = /^[^\r\n]*(?:\r\n|\n|\r)*/.exec(situation.issue.body)?.[0] ?? '';
  return withBody(situation, situation.issue.body.slice(first.length));
}

function withSummary({ issue, report }: IncidentSituation, words: string): string {
  if (!isBlank(report.sections.summary)) return issue.body;
  const body = withSection(issue.body, 'summary');
  const place = paper(body, 'summary');
  const text = neutralise(words, 2000);
  if (!place || text === '') return issue.body;
  const holds = ({ report: { sections } }: { report: IncidentSituation['report'] }) =>
    !isBlank(sections.summary);
  return firstThat(body, waysToAdd(place, text), holds)?.body ?? issue.body;
}
