import type { Line } from '../markdown/line.js';
import { normalise, scan } from '../markdown/lines.js';
import type { Entry } from './entry.js';
import { readTimeline } from './timeline.js';

/** What users were told, and when: the dated lines of Customer comms. */
export function readNotices(lines: readonly Line[]): readonly Entry[] {
  return readTimeline(lines).entries.filter((entry) => entry.moment.at !== null);
}

/** True when a Customer comms section (its text alone) holds at least one line that begins with a date. */
export function hasDatedNotice(text: string): boolean {
  return readNotices(scan(normalise(text)).all).length > 0;
}
