import type { IncidentSituation } from '../domain/situation.js';
import { normalise, scan } from '../parsing/markdown/lines.js';
import { readNotices } from '../parsing/time/notices.js';
import { countedUpdates } from './happenings.js';

/** How a Timeline entry says that stakeholders were told: `update: …`, `/update` or `(update)`. */
const TOLD = /^\W{0,6}update\b|\(update\)/i;

/** When stakeholders last heard something, by `/update` or a line of the Timeline: ISO 8601 UTC; null when never. */
export function lastUpdate(situation: IncidentSituation): string | null {
  const typed = countedUpdates(situation).map(({ comment }) => comment.createdAt);
  const entries = readNotices(scan(normalise(situation.report.sections.timeline ?? '')).spoken);
  const written = entries.flatMap(({ moment, text }) =>
    moment.precision === 'minute' && moment.at !== null && TOLD.test(text) ? [moment.at] : [],
  );
  return [...typed, ...written].sort().at(-1) ?? null;
}
