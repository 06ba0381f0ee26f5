import type { CountPeriod } from '../domain/counts.js';
import type { LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, injectionsOf, isOpen } from './belonging.js';
import { countedIn } from './counted.js';
import type { Details } from './details.js';
import { detailsOf } from './details.js';
import type { Beside, Figures } from './figures.js';
import { comparisonsOf, figuresOf } from './figures.js';
import { isBefore } from './instants.js';
import type { IsoWeek } from './iso-week.js';
import { isoWeekOf } from './iso-week.js';
import type { Needs } from './needs.js';
import { needsOf } from './needs.js';
import type { Outputs } from './rates.js';
import { isHalf } from './rates.js';
import type { Survey } from './survey.js';
import { survey } from './survey.js';
import type { WeekFigures } from './weekly-series.js';
import { seriesOf } from './weekly-series.js';
import type { Standpoint, Window } from './window.js';
import { byDeclaration, declaredIn } from './window.js';

/** What stands beside the records when a week is summed up. */
export interface WeeklyExtras extends Beside {
  /** Lines of the ledger that could not be read. */
  readonly omitted?: number;
  /** Drift runs of the window that were refused. */
  readonly refusedRuns?: number;
  /** Periods of the counts file; those that lie in the window replace the incidents' own counts. */
  readonly counts?: readonly CountPeriod[];
  /** What the run that made the report has to say of the ledger itself. */
  readonly ledger?: LedgerNews;
}

/** How complete the ledger is, as the run that read it knows. */
export interface LedgerNews {
  /** Incidents that have changed and are not read yet: they follow in the next run. Null when all are read. */
  readonly pending: { readonly read: number; readonly total: number; readonly upTo: string } | null;
  /** Numbers that left the ledger in this run: deleted, transferred, or no longer labelled as incidents. */
  readonly gone: readonly number[];
  /** Ledger files that somebody edited by hand; their incidents are read anew. */
  readonly edited: readonly string[];
}

/** All that the weekly report and the index page say, before it is put into words. */
export interface Weekly {
  /** The ISO week in which the report is made: its name. */
  readonly week: IsoWeek;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly figures: Figures;
  readonly series: readonly WeekFigures[];
  /** The measured seconds themselves, which are printed where there are too few for a median to mean much. */
  readonly spreads: Survey['spreads'];
  /** Every record there is, in no order. */
  readonly records: readonly LedgerRecord[];
  /** Every record of the window, newest first. */
  readonly declared: readonly LedgerRecord[];
  /** Incidents that are not resolved, oldest first: those of the window, and those declared before it. */
  readonly open: { readonly inWindow: readonly LedgerRecord[]; readonly before: readonly LedgerRecord[] };
  readonly omitted: number;
  /** What the rates are summed over: the records of the window, or the periods of the counts file. */
  readonly summed: 'records' | 'periods';
  /** What the contract of `metrics.json` does not name. */
  readonly details: Details;
  /** What somebody has to do now, whenever it was declared. */
  readonly needs: Needs;
  /** Seconds of the incidents one by one, for the charts. */
  readonly surveyed: Survey;
  readonly ledger: LedgerNews;
}

const nothingNew: LedgerNews = { pending: null, gone: [], edited: [] };

/** Sums up a window for its report; throws SetupError when `now` or `weeks` makes none. */
export function weekly(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
  extras: WeeklyExtras = {},
): Weekly {
  const surveyed = survey(records, standpoint);
  const { window, declared, incidents, spreads } = surveyed;
  const counted = countedIn(extras.counts ?? [], window);
  const outputs = counted.outputs ?? (extras.outputs ? [extras.outputs].flat() : null);
  const beside: Beside = { ...extras, outputs };
  const figures = figuresOf(surveyed, beside);
  const omitted = extras.omitted ?? 0;
  const leftOut = {
    ledgerLines: omitted,
    drift: comparisonsOf(declared, beside).length - figures.drift.length,
    refusedRuns: extras.refusedRuns ?? 0,
    countPeriods: counted.leftOut,
    exposures: counted.exposures,
    ...leftOutOf(surveyed, outputs ?? declared.map((record) => record.outputs)),
    declaredLater: records.filter((record) => !isBefore(record.declaredAt, window.to)).length,
  };
  return {
    week: isoWeekOf(window.to),
    now: window.to,
    figures,
    details: detailsOf(surveyed, {
      records,
      figures,
      exposure: counted.exposure,
      exposed: counted.exposed,
      leftOut,
    }),
    series: seriesOf(surveyed),
    spreads,
    surveyed,
    records,
    declared: declared.toSorted(byDeclaration).reverse(),
    open: {
      inWindow: incidents.filter(isOpen).toSorted(byDeclaration),
      before: incidentsOf(declaredBefore(records, window)).filter(isOpen).toSorted(byDeclaration),
    },
    needs: needsOf(records, window.to),
    omitted,
    summed: counted.outputs ? 'periods' : 'records',
    ledger: extras.ledger ?? nothingNew,
  };
}

/** What states half of a count, or no runs of its exploit. */
function leftOutOf({ incidents }: Survey, outputs: readonly Outputs[]) {
  const injected = injectionsOf(incidents);
  return {
    unsafeCounts: outputs.filter((one) => isHalf(one.unsafeBlocked, one.unsafeEscaped)).length,
    safeCounts: outputs.filter((one) => isHalf(one.safeBlocked, one.safeAllowed)).length,
    exploitBefore: injected.filter(({ exploit }) => exploit.before === null).length,
    exploitAfter: injected.filter(({ exploit }) => exploit.after === null).length,
  };
}

function declaredBefore(records: readonly LedgerRecord[], { from }: Window): readonly LedgerRecord[] {
  return declaredIn({ from: '1970-01-01T00:00:00Z', to: from }, records);
}
