import type { SafeMarkdown } from '../../domain/markdown.js';
import { levelOf } from '../../domain/report.js';
import { isWorse, type Severity, severityIds, severityRow } from '../../domain/severities.js';
import type { IncidentSituation } from '../../domain/situation.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { writeEntry } from '../writing/entry.js';
import { setFact } from '../writing/fact.js';
import { type Carry, done, misread, type Outcome, refused } from './order.js';
import { byWhom } from './said.js';

const asked = /^(S\d+)(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is;

/** `/severity S1 reason`: changes the level; a milder one needs a reason, since signatures and clocks are looser from then on. */
export const severity: Carry = (order) => {
  const match = asked.exec(order.command.argument);
  const level = severityIds.find((id) => id === match?.[1]?.toUpperCase());
  if (!level) return misread(safe`It names no severity: ${ours(levels)}.`);
  const before = levelOf(order.situation.report);
  if (before === level) return done;
  const reason = match?.[2]?.trim() ?? '';
  const isMilder = before !== null && isWorse(before, level);
  if (isMilder && reason === '')
    return misread(safe`${ours(level)} is milder than ${ours(before)}: say why.`);
  const why = reason === '' ? ours('') : safe`: ${neutralise(reason, 500)}`;
  const at = order.command.comment.createdAt;
  return setLevel(order.situation, level, at, safe`by ${byWhom(order)}${why}`);
};

const levels = severityIds.map((id) => `${id} (${severityRow(id).meaning})`).join('; ');

/** Writes a level into the report and its change into the timeline. `at` is ISO 8601 UTC. */
export function setLevel(
  { issue, report }: IncidentSituation,
  level: Severity,
  at: string,
  why: SafeMarkdown,
): Outcome {
  const isPotential = report.kind !== 'incident' && report.severity === null;
  const fact = isPotential ? 'potential-severity' : 'severity';
  const before = levelOf(report);
  const set = setFact(issue.body, {
    section: 'impact',
    fact,
    words: level,
    option: `${level} – ${severityRow(level).meaning}`,
    holds: (reading) => levelOf(reading.report) === level,
  });
  if (set === null)
    return refused(
      ours(
        'The report states a severity in words at more than one place, and the gravest counts. Correct them by hand, or write “potential” beside what could have been.',
      ),
    );
  const was = before === null ? ours('') : safe` (was ${ours(before)})`;
  const words = safe`severity ${ours(level)}${was} ${why}`;
  const body = writeEntry(set, { at: `${at.slice(0, 16)}:00Z`, words, name: null });
  return { done: true, body: body ?? set };
}
