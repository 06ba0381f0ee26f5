import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AlertMapping, shippedMappings } from '../../src/domain/alert-mapping.js';
import { readAlerts } from '../../src/exchange/alert/alerts.js';
import { readReport } from '../../src/parsing/report/report.js';
import { declare } from '../../src/policy/declare.js';
import { messageOf } from '../../src/policy/message.js';
import { byUrgency } from '../../src/policy/urgency.js';
import { overLine } from '../../src/rendering/over-line.js';
import { onlyAt, withValueAt } from './excerpt.js';
import { table } from './table.js';

const OPENED = '2026-11-20T10:15:00Z';
const ENDED = '2026-11-20T11:30:00Z';

const payloads: Readonly<Record<string, string>> = {
  alertmanager: 'alertmanager-firing',
  grafana: 'grafana-firing',
  pagerduty: 'pagerduty-triggered',
  plain: 'plain-firing',
};

/** The worked examples of the pages about alerts, by the name of their region: payloads of the tests, read as the product reads them. */
export function alertExamples(root: string): Readonly<Record<string, () => string>> {
  const payload = (source: string) =>
    JSON.parse(readFileSync(join(root, `test/fixtures/alerts/${payloads[source]}.json`), 'utf8'));
  const ofSources = Object.keys(shippedMappings).map((source) => [
    `alert-example-${source}`,
    () => workedExample(source, payload(source)),
  ]);
  const direct = () => workedExample('plain', sentByGrafana(payload('grafana')));
  return Object.fromEntries([...ofSources, ['alert-example-grafana-direct', direct]]);
}

/** What the custom payload on Grafana's page makes of an alert: its template, followed by hand. */
function sentByGrafana(all: Readonly<Record<string, unknown>>): unknown {
  const { title, groupKey: fingerprint, status, externalURL: link } = all;
  const labels = all.commonLabels as Readonly<Record<string, string>>;
  return { title, fingerprint, status, severity: labels.severity, link, labels };
}

function workedExample(source: string, payload: unknown): string {
  const mapping = shippedMappings[source] as AlertMapping;
  const { alerts, findings } = readAlerts(payload);
  if (alerts[0]?.source !== source || findings.length > 0) throw new Error(`${source} is not read as such`);
  const [first, ...others] = [...alerts].sort(byUrgency);
  const { title, body, labels } = declare({ alert: first, others, now: OPENED });
  const { report } = readReport(body, { now: OPENED });
  const artifacts = (report.sections.artifacts ?? '').match(/<https?:[^>]+>/g) ?? [];
  const rows = [
    ['title', title],
    ['severity', report.severity ?? 'for a person to choose'],
    ['labels', labels.map((name) => `\`${name}\``).join(', ')],
    ['Summary', (report.sections.summary ?? '').trim()],
    ['detected', `${report.times.detected?.at ?? ''}`],
    ['links under Artifacts', artifacts.join(', ') || 'none'],
    [
      'known again by',
      first?.group ? `its group, \`${first.group}\`` : `its fingerprint, \`${first?.fingerprint}\``,
    ],
  ];
  return [
    '',
    `Of the payload${alerts.length > 1 ? ` with ${alerts.length} alerts` : ''}, what is read${alerts.length > 1 ? ' of the gravest' : ''}:`,
    '',
    '```json',
    JSON.stringify(excerpt(payload, mapping, first?.fingerprint ?? ''), null, 2),
    '```',
    '',
    'The incident that it opens:',
    '',
    table(['what', 'as it is read'], rows),
    ending(source, payload, mapping),
    '',
  ].join('\n');
}

/** What stands at the pointers of a mapping, of the alert with this fingerprint alone. */
function excerpt(payload: unknown, mapping: AlertMapping, fingerprint: string): unknown {
  const { each } = mapping;
  const listed = (value: unknown) =>
    (typeof value === 'string' ? [value] : Object.values(value as object)) as string[];
  const ofAlert = ['title', 'fingerprint', 'severity', 'status', 'started', 'links', 'labels'] as const;
  const pointers = ofAlert.flatMap((name) => listed(mapping[name])).filter((one) => one !== '');
  if (each === '') return onlyAt(payload, [...pointers, ...mapping['recognised-by']]);
  const items = (payload as Record<string, readonly Record<string, unknown>[]>)[each.slice(1)] ?? [];
  const chosen = items.filter((item) => item.fingerprint === fingerprint);
  const whole = { ...(payload as object), [each.slice(1)]: chosen.map((item) => onlyAt(item, pointers)) };
  return onlyAt(whole, [...mapping['recognised-by'], ...listed(mapping.group)]);
}

/** What stands in the timeline once every alert of a message says that it is over. */
function ending(source: string, payload: unknown, mapping: AlertMapping): string {
  const [said] = Object.entries(mapping.statuses).find(([, status]) => status === 'resolved') ?? [];
  const [at] = [mapping.status].flat();
  if (said === undefined || at === undefined) throw new Error(`${source} never says that it is over`);
  const pointers =
    mapping.each === ''
      ? [at]
      : itemsOf(payload, mapping.each).map((index) => `${mapping.each}/${index}${at}`);
  const over = pointers.reduce((now, pointer) => withValueAt(now, pointer, said), payload);
  const message = messageOf(readAlerts(over).alerts, 'run');
  if (message.isFiring) throw new Error(`${source} still fires`);
  return [
    `When ${mapping.each === '' ? 'it' : 'every alert of a message'} says \`${said}\` at \`${at}\`, the timeline gets a line, and nothing is closed:`,
    '',
    '```md',
    overLine(message.source, ENDED),
    '```',
  ].join('\n');
}

function itemsOf(payload: unknown, each: string): readonly number[] {
  const items = (payload as Record<string, readonly unknown[]>)[each.slice(1)] ?? [];
  return items.map((_, index) => index);
}
