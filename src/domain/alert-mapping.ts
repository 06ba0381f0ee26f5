import * as v from 'valibot';
import { alertStatuses } from './alert.js';
import { severityIds } from './severities.js';

const pointer = v.pipe(
  v.string(),
  v.regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON Pointer, such as /labels/severity'),
);
const pointers = v.union([pointer, v.array(pointer)]);
const levels = v.record(v.string(), v.picklist(severityIds));
const statuses = v.record(v.string(), v.picklist(alertStatuses));
const described = <S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

/** How to read one kind of alert payload: JSON Pointers (RFC 6901); of several, the first that leads to a value counts. */
export const alertMappingSchema = v.strictObject({
  'recognised-by': described(
    v.pipe(v.array(pointer), v.minLength(1)),
    'Pointers that all lead somewhere in a payload of this kind, and not in one of another kind.',
  ),
  each: described(
    v.optional(pointer, ''),
    'Where the list of alerts stands; without it the payload is one alert. All pointers below but `group` start at one alert.',
  ),
  title: pointers,
  fingerprint: described(pointers, 'What stays the same each time the same alert is told.'),
  group: described(
    v.optional(pointers, []),
    'What the source calls the group of alerts that it tells together: one incident for each group. Starts at the whole payload.',
  ),
  severity: v.optional(pointers, []),
  severities: described(v.optional(levels, {}), 'What the values of the severity mean: S0 to S3.'),
  status: v.optional(pointers, []),
  statuses: described(
    v.optional(statuses, { firing: 'firing', resolved: 'resolved' }),
    'What the values of the status mean: firing or resolved.',
  ),
  started: v.optional(pointers, []),
  links: described(v.optional(pointers, []), 'All of them count.'),
  labels: described(
    v.optional(v.union([pointer, v.record(v.string(), pointer)]), {}),
    'A pointer to an object of labels, or a name and a pointer for each label.',
  ),
});

export type AlertMapping = v.InferOutput<typeof alertMappingSchema>;
/** Mappings by the name of their source. */
export type AlertMappings = Readonly<Record<string, AlertMapping>>;

const usualLevels = {
  critical: 'S1',
  page: 'S1',
  high: 'S1',
  error: 'S2',
  major: 'S2',
  warning: 'S2',
  medium: 'S2',
  minor: 'S3',
  low: 'S3',
  info: 'S3',
  none: 'S3',
} as const;

/**
 * The mappings that come with the product, in the order in which they are tried. No value means S0: a machine cannot confirm
 * exposure or harm. Formats: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config,
 * https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/,
 * https://developer.pagerduty.com/docs/webhooks-overview. `plain` is our own, for relays and payload templates.
 */
export const shippedMappings: AlertMappings = v.parse(v.record(v.string(), alertMappingSchema), {
  grafana: {
    'recognised-by': ['/alerts', '/orgId'],
    each: '/alerts',
    title: ['/annotations/summary', '/labels/alertname'],
    fingerprint: '/fingerprint',
    group: '/groupKey',
    severity: '/labels/severity',
    severities: usualLevels,
    status: '/status',
    started: '/startsAt',
    links: ['/generatorURL', '/dashboardURL', '/panelURL', '/annotations/runbook_url'],
    labels: '/labels',
  },
  alertmanager: {
    'recognised-by': ['/alerts', '/groupKey', '/version'],
    each: '/alerts',
    title: ['/annotations/summary', '/labels/alertname'],
    fingerprint: '/fingerprint',
    group: '/groupKey',
    severity: '/labels/severity',
    severities: usualLevels,
    status: '/status',
    started: '/startsAt',
    links: ['/generatorURL', '/annotations/runbook_url', '/annotations/dashboard_url'],
    labels: '/labels',
  },
  pagerduty: {
    'recognised-by': ['/event/event_type', '/event/data/id'],
    title: ['/event/data/title', '/event/data/incident/summary'],
    fingerprint: ['/event/data/incident/id', '/event/data/id'],
    severity: ['/event/data/priority/summary', '/event/data/urgency'],
    severities: { P1: 'S1', P2: 'S2', P3: 'S3', P4: 'S3', P5: 'S3', high: 'S2', low: 'S3' },
    status: '/event/data/status',
    statuses: { triggered: 'firing', acknowledged: 'firing', resolved: 'resolved' },
    started: '/event/data/created_at',
    links: ['/event/data/html_url', '/event/data/incident/html_url'],
    labels: {
      service: '/event/data/service/summary',
      urgency: '/event/data/urgency',
      priority: '/event/data/priority/summary',
    },
  },
  plain: {
    'recognised-by': ['/title', '/fingerprint'],
    title: '/title',
    fingerprint: '/fingerprint',
    severity: '/severity',
    severities: { ...usualLevels, S0: 'S0', S1: 'S1', S2: 'S2', S3: 'S3' },
    status: '/status',
    started: '/started',
    links: '/link',
    labels: '/labels',
  },
});
