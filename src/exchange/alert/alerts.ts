import type { Alert } from '../../domain/alert.js';
import { type AlertMapping, type AlertMappings, shippedMappings } from '../../domain/alert-mapping.js';
import type { Finding } from '../../domain/finding.js';
import { worst } from '../../domain/severities.js';
import { valueAt } from '../pointer.js';
import { readAlert } from './alert.js';
import { readPayload, refusalOf } from './payload.js';
import { linksOf } from './values.js';

/** The alerts of a payload, one for each fingerprint, and what could not be read of them. */
export interface AlertsReading {
  readonly alerts: readonly Alert[];
  readonly findings: readonly Finding[];
}

const MOST_ALERTS = 250;
/** Where a relay may have put the payload: `client_payload` of a dispatch, or `alert` in it. */
const wrappings = ['', '/alert', '/client_payload/alert', '/client_payload'];

/** Reads the text of a payload; see `readAlerts`. */
export function readAlertText(text: string, own: AlertMappings = {}): AlertsReading {
  const { value, refused } = readPayload(text);
  return refused === null ? readAlerts(value, own) : unreadable(`The alert cannot be read: ${refused}.`);
}

/**
 * Reads an alert payload, bare or as a relay wraps it. The first mapping that recognises it reads it: the settings' own, then
 * the shipped ones. Alerts with the same fingerprint are one: firing when any is, the worst level, the earliest start.
 * Any value at all is answered with alerts or findings; never throws.
 */
export function readAlerts(payload: unknown, own: AlertMappings = {}): AlertsReading {
  const refused = refusalOf(payload);
  if (refused !== null) return unreadable(`The alert cannot be read: ${refused}.`);
  const mappings = [...Object.entries(own), ...Object.entries(shippedMappings)];
  for (const wrapping of wrappings) {
    const value = valueAt(payload, wrapping);
    const fit = mappings.find(([, mapping]) => recognises(mapping, value));
    if (fit) return readAs(fit[0], fit[1], value);
  }
  const names = [...new Set(mappings.map(([name]) => name))].join(', ');
  return unreadable(
    `This is no alert payload that is known here (${names}). Name its fields under \`alerts\` in the settings; docs/alerts.md shows how.`,
  );
}

function recognises(mapping: AlertMapping, value: unknown): boolean {
  return mapping['recognised-by'].every((pointer) => valueAt(value, pointer) !== undefined);
}

function readAs(source: string, mapping: AlertMapping, payload: unknown): AlertsReading {
  const each = valueAt(payload, mapping.each);
  if (mapping.each !== '' && !Array.isArray(each))
    return unreadable(`${source}: ${mapping.each} is no list of alerts. Correct \`each\` of this mapping.`);
  const items: readonly unknown[] = mapping.each === '' ? [payload] : (each as unknown[]);
  const findings: Finding[] = [];
  const alerts = items.slice(0, MOST_ALERTS).flatMap((item, at) => {
    const which = items.length > 1 ? `alert ${at + 1} of ${items.length}` : 'the alert';
    const note = (level: Finding['level'], message: string) =>
      findings.push(say(level, `${source}, ${which}: ${message}`));
    return readAlert(source, mapping, { payload, item }, note) ?? [];
  });
  if (items.length === 0) findings.push(say('error', `${source}: the payload holds no alert.`));
  if (items.length > MOST_ALERTS)
    findings.push(say('warning', `${source}: ${items.length} alerts; the first ${MOST_ALERTS} were read.`));
  return { alerts: grouped(alerts), findings };
}

/** One alert for each fingerprint, in the order in which they first came. */
function grouped(alerts: readonly Alert[]): readonly Alert[] {
  const groups = new Map<string, Alert>();
  for (const alert of alerts) {
    const before = groups.get(alert.fingerprint);
    groups.set(alert.fingerprint, before ? together(before, alert) : alert);
  }
  return [...groups.values()];
}

function together(one: Alert, other: Alert): Alert {
  const starts = [one.startedAt, other.startedAt].filter((at) => at !== null).sort();
  return {
    ...one,
    times: one.times + other.times,
    severity: worst(one.severity, other.severity),
    status: one.status === 'firing' || other.status === 'firing' ? 'firing' : 'resolved',
    startedAt: starts[0] ?? null,
    links: linksOf([...one.links, ...other.links]),
    labels: Object.fromEntries([...Object.entries(other.labels), ...Object.entries(one.labels)]),
  };
}

function unreadable(message: string): AlertsReading {
  return { alerts: [], findings: [say('error', message)] };
}

function say(level: Finding['level'], message: string): Finding {
  return { rule: 'alert', level, field: null, line: null, column: null, message };
}
