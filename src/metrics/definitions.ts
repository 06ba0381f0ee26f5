/** What a figure means: printed beside it, and in docs/figures.md. */
export interface Definition {
  /** Where it stands: `metrics.json` keys as they are, those of `details.json` behind `details.`. */
  readonly path: string;
  readonly name: string;
  readonly formula: string;
  readonly unit: 'seconds' | 'count' | 'share' | 'per week' | 'difference' | 'list';
  /** What is counted. */
  readonly of: string;
  /** What is not, and why. */
  readonly leftOut: string;
}

const INCIDENTS =
  'incidents declared in the window; not near misses, hazards, dismissed reports or duplicates';
const TIMES =
  'a time that is missing or unknown, or known to the day or month only (a day is no hour), or earlier than the one it should follow; *open*: the end is still to come';
const EXPLOIT_RUNS =
  'runs that succeeded ÷ runs attempted, with a Wilson interval, 95 %; where none succeeded, what that still allows (exact, one-sided, 95 %): 0 of 20 still allows 14 %';
const BOTH_SIDES = 'records that state one side only: half a count is no rate';
const NOTHING = 'nothing';

const duration = (key: string, name: string, formula: string): readonly Definition[] => [
  { path: `all.${key}`, name, formula, unit: 'seconds', of: INCIDENTS, leftOut: TIMES },
  {
    path: `aiSpecific.${key}`,
    name: `${name}, AI-specific`,
    formula,
    unit: 'seconds',
    of: 'those of them with at least one failure mode other than infrastructure',
    leftOut: `${TIMES}; incidents that name no failure mode yet`,
  },
];

/** Every figure of `metrics.json` and `details.json`, in the order in which people ask for them. */
export const definitions: readonly Definition[] = [
  ...duration('timeToDetect', 'Time to detect (TTD)', 'detected − started'),
  ...duration('timeToAcknowledge', 'Time to acknowledge (TTA)', 'acknowledged − detected'),
  ...duration('timeToMitigate', 'Time to mitigate (TTM)', 'mitigated − detected'),
  ...duration('timeToResolve', 'Time to resolve (TTR)', 'resolved − detected'),
  {
    path: 'details.impactDuration',
    name: 'Impact duration',
    formula: '(mitigated, else resolved) − started',
    unit: 'seconds',
    of: INCIDENTS,
    leftOut: TIMES,
  },
  {
    path: 'details.signOffLead',
    name: 'Sign-off lead time',
    formula: 'signed off − resolved',
    unit: 'seconds',
    of: INCIDENTS,
    leftOut:
      'closed without signatures; resolved is missing, rough, or after the sign-off; *open*: not closed',
  },
  {
    path: 'catchRate',
    name: 'Catch rate',
    formula: 'unsafe outputs blocked ÷ (blocked + escaped)',
    unit: 'share',
    of: 'sums over every record of the window, of any kind, or over the periods of the counts file that lie in it',
    leftOut: BOTH_SIDES,
  },
  {
    path: 'escapeRate',
    name: 'Escape rate',
    formula: 'unsafe outputs escaped ÷ (blocked + escaped) = 1 − catch rate',
    unit: 'share',
    of: 'the same; reported only: a lower bound, since what nobody reported is not in it',
    leftOut: BOTH_SIDES,
  },
  {
    path: 'overBlockRate',
    name: 'Over-block rate',
    formula: 'safe outputs blocked ÷ (safe blocked + safe allowed)',
    unit: 'share',
    of: 'the same; beside the others, since a filter that blocks everything lets nothing escape',
    leftOut: BOTH_SIDES,
  },
  {
    path: 'details.rateIntervals',
    name: 'Intervals of the rates',
    formula: 'Wilson score interval, 95 %',
    unit: 'share',
    of: 'the three rates above',
    leftOut: NOTHING,
  },
  {
    path: 'promptInjection.incidents',
    name: 'Prompt-injection incidents',
    formula: 'incidents with failure mode prompt-injection',
    unit: 'count',
    of: INCIDENTS,
    leftOut: NOTHING,
  },
  {
    path: 'details.injectionIncidence',
    name: 'Prompt-injection incidence',
    formula:
      'prompt-injection incidents ÷ weeks of the window; those declared in the days that a counts file states the exposure of ÷ thousands of it; exact Poisson interval, 95 %',
    unit: 'per week',
    of: INCIDENTS,
    leftOut: 'exposure of periods that reach over an edge of the window, or whose units differ',
  },
  {
    path: 'promptInjection.before',
    name: 'Exploit runs before the fix',
    formula: EXPLOIT_RUNS,
    unit: 'share',
    of: 'sums over prompt-injection incidents',
    leftOut: 'incidents without k of n',
  },
  {
    path: 'promptInjection.after',
    name: 'Exploit runs after the fix',
    formula: EXPLOIT_RUNS,
    unit: 'share',
    of: 'sums over prompt-injection incidents',
    leftOut: 'incidents without k of n',
  },
  {
    path: 'drift',
    name: 'Drift',
    formula: 'production − staging, on identical cases',
    unit: 'difference',
    of: 'the newest comparison of each suite that the drift action kept in the window, and every one of a record of the window',
    leftOut:
      'runs that were refused; comparisons whose delta is not production − staging (counted under left out)',
  },
  {
    path: 'nearMisses',
    name: 'Near misses and what stopped them',
    formula: 'near misses, by Stopped by',
    unit: 'count',
    of: 'near misses declared in the window; a rise is usually better reporting',
    leftOut: 'dismissed reports and duplicates; near misses that do not say what stopped them are in n only',
  },
  {
    path: 'guardrailGapFix',
    name: 'Guardrail-gap fix time',
    formula: 'closed as done − created, of actions of kind guardrail',
    unit: 'seconds',
    of: 'preventive actions of every record of the window, dismissed reports and duplicates too',
    leftOut: 'dropped actions (missing); *open*: under way',
  },
  {
    path: 'preventiveActions',
    name: 'Preventive actions',
    formula:
      'total; done; overdue: the due day is over (UTC) and it is not closed; on time: done by the end of the due day',
    unit: 'count',
    of: 'actions with an issue, of every record of the window, dismissed reports and duplicates too',
    leftOut: 'rows without an issue: they have no owner or no date yet',
  },
  {
    path: 'details.actions',
    name: 'Preventive actions, the rest',
    formula: 'under way; dropped (closed and not done); under way without a due date',
    unit: 'count',
    of: 'the same',
    leftOut: NOTHING,
  },
  {
    path: 'details.burnDown',
    name: 'Burn-down of actions',
    formula: 'under way, and overdue, at the end of each week; promised, done and dropped in it',
    unit: 'count',
    of: 'actions of every record of the ledger, since a promise outlives its window',
    leftOut: 'actions of dismissed reports and duplicates',
  },
  {
    path: 'details.falseAlarms',
    name: 'False alarms by source',
    formula: 'dismissed ÷ reports, by Found by',
    unit: 'count',
    of: 'every report of the window; a dismissal is a false alarm or a test',
    leftOut: 'duplicates: another report tells of them',
  },
  {
    path: 'details.recurrence',
    name: 'Recurrence',
    formula:
      'incidents with an earlier one (at the same moment: of a lower number) of the same system, in capitals or not, and a common failure mode, declared at most 90 days before',
    unit: 'count',
    of: 'incidents of the window that name both; the earlier one may lie before the window',
    leftOut: 'incidents without a system or a failure mode',
  },
  {
    path: 'details.groups',
    name: 'By severity, failure mode, OWASP id, model, system and detection source',
    formula: 'incidents, TTD and TTR of each group',
    unit: 'count',
    of: `${INCIDENTS}; one that names several values counts in each`,
    leftOut: NOTHING,
  },
  {
    path: 'counts',
    name: 'Counts',
    formula:
      'incidents, near misses, hazards, dismissed; open: not resolved; unsigned: closed without sign-off',
    unit: 'count',
    of: 'records declared in the window',
    leftOut: 'duplicates are in none of them',
  },
  {
    path: 'details.trend',
    name: 'Trend',
    formula:
      'the last 7 days against the 13 weeks before: a count outside their least and most, a median outside the middle half of their values',
    unit: 'count',
    of: 'incidents and near misses by the moment of their declaration',
    leftOut: 'too few to tell: under 10 before, or under 5 values in the week',
  },
  {
    path: 'details.gaming',
    name: 'Ways around',
    formula:
      'recorded afterwards (acknowledged, mitigated or resolved before there was a report), downgraded, kind changed, closed unsigned, dismissed, duplicates',
    unit: 'list',
    of: 'records of the window, by number',
    leftOut: NOTHING,
  },
  {
    path: 'details.dataQuality',
    name: 'Data quality',
    formula:
      'how well each time is known: to the minute, rough, missing, still to come; approximate ones (~) are used, and so are those before the report, which were written down afterwards, and those later than it (listed by number)',
    unit: 'count',
    of: INCIDENTS,
    leftOut: NOTHING,
  },
  {
    path: 'details.leftOut',
    name: 'Left out',
    formula:
      'lines of the ledger that cannot be read, unsound comparisons, refused drift runs, periods over an edge of the window, exposures whose units differ, half counts, incidents without k of n, records declared later than the window',
    unit: 'count',
    of: 'what was there and is in no figure',
    leftOut: NOTHING,
  },
];

/** The definition of a figure. Throws when the table has none. */
export function definitionOf(path: string): Definition {
  const found = definitions.find((definition) => definition.path === path);
  if (!found) throw new Error(`no figure is called ${path}`);
  return found;
}
