import type { Finding, Level } from '../domain/finding.js';
import { hasReached } from '../domain/phases.js';
import { levelOf } from '../domain/report.js';
import { sections } from '../domain/sections.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate, type NamedTime, namedTimes } from '../domain/time.js';
import { isBlank, writtenLines } from '../parsing/blank.js';
import { phaseOf } from './phase.js';

/** What a rule sees wrong: the section or fact, the line if one is at fault, and what to do. */
type Complaint = Pick<Finding, 'field' | 'message'> & { readonly line?: number | null };

/** One check on a report: what it is for, how much it matters, and what it finds. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly checks: string;
  readonly find: (situation: IncidentSituation) => readonly Complaint[];
}

/** The checks on a report, in the order in which they speak. */
export const rules: readonly Rule[] = [
  {
    id: 'required',
    level: 'error',
    checks: 'Severity (for a near miss or hazard: a potential one) and Summary are there from the start.',
    find: ({ report }) => [
      ...(levelOf(report)
        ? []
        : [{ field: 'severity', message: 'No severity yet. Choose S0 (worst) to S3 under Severity.' }]),
      ...(isBlank(report.sections.summary)
        ? [
            {
              field: 'summary',
              message: 'The Summary is empty. One paragraph is enough: what happened, where it stands.',
            },
          ]
        : []),
    ],
  },
  {
    id: 'owed',
    level: 'warning',
    checks: 'Each section is filled in from the phase that owes it.',
    find: ({ report }) =>
      sections.flatMap((section) => {
        const isSevere = report.severity === 'S0' || report.severity === 'S1';
        const from = (isSevere && section.owedFromWhenSevere) || section.owedFrom;
        const isOwed = report.kind === 'incident' && hasReached(phaseOf(report), from);
        if (!isOwed || section.id === 'summary' || !isBlank(report.sections[section.id])) return [];
        return [{ field: section.id, message: `${section.title} is still empty. ${section.asks}` }];
      }),
  },
  {
    id: 'time-order',
    level: 'error',
    checks: 'introduced ≤ started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved ≤ verified.',
    find: ({ report }) => outOfOrder(report.times),
  },
  {
    id: 'future-time',
    level: 'error',
    checks: 'No named time lies in the future.',
    find: ({ report, now }) =>
      namedTimes.flatMap(({ id }) => {
        const at = report.times[id]?.at;
        const second = `${now.slice(0, 19)}Z`;
        if (!at || at <= second.slice(0, at.length)) return [];
        return [
          {
            field: 'timeline',
            message: `“${id}” lies in the future (${at}). Check the date and the time zone.`,
          },
        ];
      }),
  },
  {
    id: 'action-incomplete',
    level: 'warning',
    checks: 'Each preventive action has an owner and a due date.',
    find: ({ report }) =>
      report.actions
        .filter((row) => row.owner === null || !isDate(row.due))
        .map((row) => ({
          field: 'preventive-actions',
          line: row.line,
          message: `“${row.action}” needs ${[row.owner === null ? 'an owner' : '', isDate(row.due) ? '' : 'a due date (YYYY-MM-DD)'].filter(Boolean).join(' and ')}; then an issue is opened for it.`,
        })),
  },
  {
    id: 'near-miss-stopper',
    level: 'warning',
    checks: 'A near miss or hazard says what stopped it.',
    find: ({ report }) =>
      report.kind !== 'incident' && !report.stoppedBy
        ? [
            {
              field: 'stopped-by',
              message: 'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
            },
          ]
        : [],
  },
  {
    id: 'one-page',
    level: 'note',
    checks: 'At most 700 words outside Timeline and Artifacts: one page.',
    find: ({ report }) => {
      const counted = Object.entries(report.sections).filter(
        ([id]) => id !== 'timeline' && id !== 'artifacts',
      );
      const words = counted.reduce((sum, [, text]) => sum + wordsIn(writtenLines(text)), 0);
      return words > 700
        ? [
            {
              field: null,
              message: `${words} words outside Timeline and Artifacts; a page is 700. Move detail behind links.`,
            },
          ]
        : [];
    },
  },
];

/** Each moment that comes before an earlier one, as far as both are known; a moment is blamed for the first of these only. */
function outOfOrder(times: IncidentSituation['report']['times']): readonly Complaint[] {
  const known = namedTimes.flatMap(({ id }) => (times[id]?.at ? [{ id, at: times[id].at as string }] : []));
  const blamed = new Set<NamedTime>();
  return known.flatMap((later, index) => {
    const earlier = known.slice(0, index).findLast((one) => isAfter(one.at, later.at));
    if (!earlier || blamed.has(earlier.id)) return [];
    blamed.add(earlier.id);
    return [
      {
        field: 'timeline',
        message: `“${later.id}” (${later.at}) comes before “${earlier.id}” (${earlier.at}). Correct one of them.`,
      },
    ];
  });
}

/** Compares moments by what both say: a day is neither before nor after its minutes. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

function wordsIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}
