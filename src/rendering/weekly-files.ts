import { REPORTS_FOLDER } from '../domain/delivery.js';
import type { LedgerRecord } from '../domain/ledger.js';
import type { Weekly, WeeklyExtras } from '../metrics/weekly.js';
import { weekly } from '../metrics/weekly.js';
import type { Standpoint } from '../metrics/window.js';
import { incidentChart } from './chart.js';
import { actionChart } from './chart-actions.js';
import { driftChart } from './chart-drift.js';
import { durationChart } from './chart-durations.js';
import { rateChart } from './chart-rates.js';
import type { Theme } from './chart-theme.js';
import { darkTheme, lightTheme } from './chart-theme.js';
import { indexPage } from './index-page.js';
import { weeklyReport } from './weekly.js';
import type { ChartId } from './weekly-pictures.js';
import { charts } from './weekly-pictures.js';

/** A file of the weekly commit; the path is relative to the root of the repository. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the weekly commit beside the ledger itself: report, index page, figures and charts. */
export function weeklyFiles(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
  extras: WeeklyExtras = {},
): readonly ReportFile[] {
  return filesOf(weekly(records, standpoint, extras));
}

/** Where the report of a week lies. */
export function reportFileOf({ week }: Weekly): string {
  return `${REPORTS_FOLDER}/${week.id}.md`;
}

/** The same of a window that was summed up. */
export function filesOf(summed: Weekly): readonly ReportFile[] {
  return [
    { path: reportFileOf(summed), text: weeklyReport(summed) },
    { path: 'incidents/README.md', text: indexPage(summed) },
    { path: 'incidents/metrics.json', text: `${JSON.stringify(summed.figures, null, 2)}\n` },
    { path: 'incidents/details.json', text: `${JSON.stringify(summed.details, null, 2)}\n` },
    ...[lightTheme, darkTheme].flatMap((theme) => chartFiles(summed, theme)),
  ];
}

function chartFiles(summed: Weekly, theme: Theme): readonly ReportFile[] {
  const drawn: Readonly<Record<ChartId, string>> = {
    incidents: incidentChart(summed.series, theme),
    durations: durationChart(summed, theme),
    rates: rateChart(summed, theme),
    actions: actionChart(summed, theme),
    drift: driftChart(summed.figures.drift, theme),
  };
  return charts.map(({ id }) => ({ path: `incidents/charts/${id}-${theme.id}.svg`, text: drawn[id] }));
}
