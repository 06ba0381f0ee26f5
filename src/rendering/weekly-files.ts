import type { LedgerRecord } from '../domain/ledger.js';
import type { WeeklyExtras } from '../metrics/weekly.js';
import { weekly } from '../metrics/weekly.js';
import type { Standpoint } from '../metrics/window.js';
import { incidentChart } from './chart.js';
import { darkTheme, lightTheme } from './chart-theme.js';
import { indexPage } from './index-page.js';
import { weeklyReport } from './weekly.js';

/** A file of the weekly commit; the path is relative to the root of the repository. */
export interface ReportFile {
  readonly path: string;
  readonly text: string;
}

/** The files of the weekly commit beside the ledger itself: report, index page, figures and two charts. */
export function weeklyFiles(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
  extras: WeeklyExtras = {},
): readonly ReportFile[] {
  const summed = weekly(records, standpoint, extras);
  return [
    { path: `incidents/reports/${summed.week.id}.md`, text: weeklyReport(summed) },
    { path: 'incidents/README.md', text: indexPage(summed) },
    { path: 'incidents/metrics.json', text: `${JSON.stringify(summed.figures, null, 2)}\n` },
    { path: 'incidents/charts/incidents-light.svg', text: incidentChart(summed.series, lightTheme) },
    { path: 'incidents/charts/incidents-dark.svg', text: incidentChart(summed.series, darkTheme) },
  ];
}
