import { type Clock, type ClockId, spanFor } from '../domain/clocks.js';
import { rotationOf } from '../domain/rotation.js';
import type { Severity, Span } from '../domain/severities.js';
import { isWorse } from '../domain/severities.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { judgeGate } from './gate.js';
import { lastUpdate } from './last-update.js';
import { isoOf } from './on-call.js';
import { peakSeverity, severityHistory } from './peak.js';
import { isConfirmed } from './rights.js';
import { passedAt } from './signoff.js';
import { endOfSpan } from './working-days.js';

const DAY: Span = { seconds: 24 * 60 * 60 };
/** More periods than anybody is reminded of. */
const MOST_PERIODS = 10;

/** The clocks that run, the next one due first. Near misses, hazards and reports that nobody stands behind start none. */
export function clocksOf(situation: IncidentSituation, gate: Gate = judgeGate(situation)): readonly Clock[] {
  const { kind, severity } = situation.report;
  const isRunning = kind === 'incident' && severity !== null && isConfirmed(situation);
  if (!isRunning || passedAt(situation, gate) !== null) return [];
  const clocks = [acknowledge(situation, severity), update(situation, severity), review(situation, severity)];
  return clocks
    .flatMap((wait) => (wait === null ? [] : run(situation, wait)))
    .sort((a, b) => Date.parse(a.due) - Date.parse(b.due));
}

interface Wait {
  readonly id: ClockId;
  readonly since: string;
  readonly span: Span | null;
}

function run(situation: IncidentSituation, { id, since, span }: Wait): readonly Clock[] {
  if (span === null) return [];
  const zone = zoneOf(situation);
  const now = Date.parse(situation.now);
  const due = endOfSpan(Date.parse(since), span, zone);
  let periods = 0;
  for (let end = due; end <= now && periods < MOST_PERIODS; periods += 1) end = endOfSpan(end, span, zone);
  return [{ id, since, due: isoOf(due), isOverdue: periods > 0, periods }];
}

/** From the declaration, or from when it became as bad as it is. */
function acknowledge(situation: IncidentSituation, severity: Severity): Wait | null {
  const { times } = situation.report;
  if (times.acknowledged || hasStopped(situation)) return null;
  const span = spanFor(situation.settings.clocks, severity, 'acknowledge');
  return { id: 'acknowledge', since: turnedBad(situation), span };
}

/** From the last word to stakeholders. Daily once users are affected no more, and over with the resolution. */
function update(situation: IncidentSituation, severity: Severity): Wait | null {
  if (hasEnded(situation)) return null;
  const own = spanFor(situation.settings.clocks, severity, 'update');
  const span = own !== null && hasStopped(situation) ? DAY : own;
  const began = turnedBad(situation);
  const last = lastUpdate(situation);
  return { id: 'update', since: last !== null && last > began ? last : began, span };
}

/** From the resolution until it is signed off, by the worst level that it ever had. */
function review(situation: IncidentSituation, severity: Severity): Wait | null {
  if (!hasEnded(situation)) return null;
  const resolved = situation.report.times.resolved;
  const since = resolved?.precision === 'minute' ? resolved.at : null;
  const span = spanFor(situation.settings.clocks, peakSeverity(situation) ?? severity, 'review');
  return { id: 'review', since: since ?? situation.issue.createdAt, span };
}

function turnedBad(situation: IncidentSituation): string {
  const history = severityHistory(situation);
  const worse = history.filter(
    (change, index) => index > 0 && isWorse(change.severity, history[index - 1]?.severity ?? null),
  );
  return worse.at(-1)?.at ?? situation.issue.createdAt;
}

function hasStopped({ report: { times, state } }: IncidentSituation): boolean {
  return times.mitigated !== null || state === 'mitigated' || times.resolved !== null || state === 'resolved';
}

function hasEnded({ report: { times, state } }: IncidentSituation): boolean {
  return times.resolved !== null || state === 'resolved' || state === 'closed';
}

/** The zone whose business days count. */
export function zoneOf({ settings }: IncidentSituation): string {
  return settings.clocks['time-zone'] ?? rotationOf(settings['on-call']).zone;
}
