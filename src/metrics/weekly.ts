import type { LedgerRecord } from '../domain/ledger.js';
import { incidentsOf, isOpen } from './belonging.js';
import type { Beside, Figures } from './figures.js';
import { figuresOf } from './figures.js';
import type { IsoWeek } from './iso-week.js';
import { isoWeekOf } from './iso-week.js';
import type { Survey } from './survey.js';
import { survey } from './survey.js';
import type { WeekFigures } from './weekly-series.js';
import { seriesOf } from './weekly-series.js';
import type { Standpoint } from './window.js';
import { declaredIn } from './window.js';

/** What stands beside the records when a week is summed up. */
export interface WeeklyExtras extends Beside {
  /** Lines of the ledger that could not be read. */
  readonly omitted?: number;
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
  /** Every record of the window, newest first. */
  readonly declared: readonly LedgerRecord[];
  /** Incidents that are not resolved, oldest first: those of the window, and those declared before it. */
  readonly open: { readonly inWindow: readonly LedgerRecord[]; readonly before: readonly LedgerRecord[] };
  readonly omitted: number;
}

/** Sums up a window for its report; throws SetupError when `now` or `weeks` makes none. */
export function weekly(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
  extras: WeeklyExtras = {},
): Weekly {
  const surveyed = survey(records, standpoint);
  const { window, declared, incidents, spreads } = surveyed;
  const earlier = declaredIn({ from: '1970-01-01T00:00:00Z', to: window.from }, records);
  return {
    week: isoWeekOf(window.to),
    now: window.to,
    figures: figuresOf(surveyed, extras),
    series: seriesOf(surveyed),
    spreads,
    declared: byDeclaration(declared).reverse(),
    open: {
      inWindow: byDeclaration(incidents.filter(isOpen)),
      before: byDeclaration(incidentsOf(earlier).filter(isOpen)),
    },
    omitted: extras.omitted ?? 0,
  };
}

function byDeclaration(records: readonly LedgerRecord[]): LedgerRecord[] {
  const order = (a: LedgerRecord, b: LedgerRecord) => (a.declaredAt < b.declaredAt ? -1 : 1);
  return [...records].sort((a, b) => (a.declaredAt === b.declaredAt ? a.number - b.number : order(a, b)));
}
