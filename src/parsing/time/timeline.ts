import type { Finding } from '../../domain/finding.js';
import { type Moment, type NamedTime, noTimes, type Times } from '../../domain/time.js';
import type { Line } from '../markdown/line.js';
import { withDayAbove } from './day-above.js';
import { type Entry, readEntry } from './entry.js';
import { outOfOrder } from './entry-order.js';
import { withZones } from './said-zones.js';
import { placeIn, type Statement, statementsOn } from './statements.js';

export interface TimelineReading {
  readonly times: Times;
  readonly entries: readonly Entry[];
  readonly findings: readonly Finding[];
}

/** No incident has so many entries; more are an attack on the reader's time. */
const MOST = 1000;

/**
 * Reads dated lines (list items, table rows, prose that begins with a date) and the moments that have a name: in closing
 * brackets, right behind the time, or before it (`- detected: 2026-11-20T10:04Z`). `heading` is the section's: it may name the zone.
 */
export function readTimeline(lines: readonly Line[], heading = ''): TimelineReading {
  const statements = statementsOn(lines, MOST + 1);
  const zoned = withZones(statements.slice(0, MOST), heading);
  const read = withDayAbove(zoned.statements).map(readEntry);
  const entries = read.flatMap((one) => one.entry ?? []);
  const told = read.flatMap(({ entry }, index) => (entry && isDated(statements[index]) ? entry : []));
  const findings = [...zoned.findings, ...read.flatMap((one) => one.finding ?? []), ...outOfOrder(told)];
  const next = statements[MOST];
  return { times: timesOf(entries), entries, findings: next ? [tooMany(next), ...findings] : findings };
}

/** True for what begins with its time: `detected: …` is a fact, and such may stand together wherever people like. */
function isDated(statement: Statement | undefined): boolean {
  return /^[*_`[(~≈]{0,4}\d/.test(statement?.words ?? '');
}

function tooMany(next: Statement): Finding {
  const message = `Only the first ${MOST} entries were read. Keep those that tell what happened, and link the rest.`;
  return { rule: 'too-many-entries', level: 'warning', field: 'timeline', ...placeIn(next, 0), message };
}

/** A mitigation or resolution that was entered again did not hold the first time, so their last entry counts. */
export const lastCounts: ReadonlySet<NamedTime> = new Set(['mitigated', 'resolved', 'verified']);

function timesOf(entries: readonly Entry[]): Times {
  const times: Record<NamedTime, Moment | null> = { ...noTimes };
  for (const { moment, names } of entries) {
    for (const name of names) {
      const before = times[name];
      const isFirst = before === null || (before.at === null && moment.at !== null);
      if (isFirst || (lastCounts.has(name) && moment.at !== null)) times[name] = moment;
    }
  }
  return times;
}
