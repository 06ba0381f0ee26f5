import type { Alert } from '../domain/alert.js';
import { isOwn } from '../domain/issue.js';
import type { KnownIncident } from '../domain/signal.js';
import { marksIn } from '../parsing/declared.js';
import type { Former } from '../rendering/declaration.js';
import { alertMark, groupMark } from './marks.js';
import { byUrgency } from './urgency.js';

/** Where alerts of a message belong. */
export type Route =
  | { readonly to: 'incident'; readonly number: number; readonly alerts: readonly Alert[] }
  | { readonly to: 'new'; readonly alerts: readonly Alert[]; readonly former: Former | null }
  /** They are over, and no open incident is about them. */
  | { readonly to: 'nowhere'; readonly alerts: readonly Alert[] };

/** The incidents that an alert may be about. */
export interface Known {
  readonly self: string;
  readonly open: readonly KnownIncident[];
  readonly closed: readonly KnownIncident[];
}

/**
 * Where each alert of a message belongs: to the open incident about it, the lowest number of several; else, when it began
 * before an incident about it was closed and was never over since, to that one; else all that fire to one new incident.
 * The most urgent alert comes first everywhere.
 */
export function routesOf(alerts: readonly Alert[], known: Known): readonly Route[] {
  const byNumber = new Map<number, Alert[]>();
  const fresh: Alert[] = [];
  const over: Alert[] = [];
  for (const alert of [...alerts].sort(byUrgency)) {
    const about = openAbout(alert, known) ?? closedAbout(alert, known);
    if (about) byNumber.set(about.number, [...(byNumber.get(about.number) ?? []), alert]);
    else (alert.status === 'firing' ? fresh : over).push(alert);
  }
  const former = fresh[0] ? latestClosed(fresh[0], known) : null;
  return [
    ...[...byNumber].map(([number, told]) => ({ to: 'incident', number, alerts: told }) as const),
    ...(fresh.length > 0 ? [{ to: 'new', alerts: fresh, former: formerOf(former) } as const] : []),
    ...(over.length > 0 ? [{ to: 'nowhere', alerts: over } as const] : []),
  ];
}

/** Its own mark goes before that of its group. */
function openAbout(alert: Alert, known: Known): KnownIncident | null {
  const group = groupMark(alert);
  return openWith([alertMark(alert)], known) ?? (group === null ? null : openWith([group], known));
}

/** The lowest number of the open incidents with any of these marks that are to be believed; null when there is none. */
export function openWith(marks: readonly string[], known: Known): KnownIncident | null {
  return known.open
    .filter((one) => isBelieved(one, known) && marksIn(one.body).some((mark) => marks.includes(mark)))
    .reduce<KnownIncident | null>((low, one) => (low && low.number < one.number ? low : one), null);
}

/** Anybody can write a mark into a report of their own, and would then swallow the alerts of others. */
function isBelieved({ author, isBot, isInsider }: KnownIncident, { self }: Known): boolean {
  return isInsider || isOwn(author, isBot, self);
}

/** An alert that does not say when it began may have begun anew. */
function closedAbout(alert: Alert, known: Known): KnownIncident | null {
  const { startedAt, status } = alert;
  const last = latestClosed(alert, known);
  if (status !== 'firing' || startedAt === null || !last?.closedAt) return null;
  return Date.parse(startedAt) <= Date.parse(last.closedAt) ? last : null;
}

function latestClosed(alert: Alert, known: Known): KnownIncident | null {
  const wanted = [alertMark(alert), groupMark(alert)];
  return known.closed
    .filter((one) => isBelieved(one, known) && marksIn(one.body).some((mark) => wanted.includes(mark)))
    .reduce<KnownIncident | null>(
      (last, one) => (last && (last.closedAt ?? '') >= (one.closedAt ?? '') ? last : one),
      null,
    );
}

function formerOf(incident: KnownIncident | null): Former | null {
  return incident?.closedAt ? { number: incident.number, closedAt: incident.closedAt } : null;
}
