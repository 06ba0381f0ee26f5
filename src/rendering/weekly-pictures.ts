import type { SafeMarkdown } from '../domain/markdown.js';
import { joinSafe, ours, safe } from './safe.js';

/** The charts by the names of their files, with what they show for those who hear it. */
export const charts = [
  { id: 'incidents', alt: 'Incidents declared per week by severity, and the median time to detect' },
  { id: 'durations', alt: 'Time to detect and time to resolve, every incident a point' },
  { id: 'rates', alt: 'Catch, escape and over-block rate and exploit runs, with their intervals' },
  { id: 'actions', alt: 'Preventive actions under way and overdue at the end of each week' },
  { id: 'drift', alt: 'Drift: production minus staging, metric by metric' },
] as const;

export type ChartId = (typeof charts)[number]['id'];

/** A chart for light and dark; `folder` leads from the page to the charts. */
export function picture(id: ChartId, folder: string): SafeMarkdown {
  const alt = charts.find((chart) => chart.id === id)?.alt ?? id;
  const file = (theme: string) => ours(`${folder}/${id}-${theme}.svg`);
  return safe`<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${file('dark')}">
  <img alt="${ours(alt)}" src="${file('light')}" width="720">
</picture>`;
}

/** All charts, one below the other; drift only where some was measured. */
export function pictures(folder: string, hasDrift: boolean): SafeMarkdown {
  const shown = charts.filter(({ id }) => id !== 'drift' || hasDrift);
  return joinSafe(
    shown.map(({ id }) => picture(id, folder)),
    '\n\n',
  );
}
