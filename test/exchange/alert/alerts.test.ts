import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as v from 'valibot';
import { alertMappingSchema, shippedMappings } from '../../../src/domain/alert-mapping.js';
import { readAlerts, readAlertText } from '../../../src/exchange/alert/alerts.js';
import { readSettings } from '../../../src/parsing/settings.js';
import { propertyRuns } from '../../parsing/property-runs.js';

const fixture = (name: string) => readFileSync(`test/fixtures/alerts/${name}.json`, 'utf8');
const mapping = (map: object) => v.parse(alertMappingSchema, map);

describe('a payload of a known source', () => {
  test('Alertmanager: two alerts of one group, each with its own fingerprint and level', () => {
    expect(readAlertText(fixture('alertmanager-firing'))).toEqual({
      findings: [],
      alerts: [
        {
          source: 'alertmanager',
          title: 'Unsafe outputs escaped the filter: 2 in 10 minutes',
          fingerprint: '1aea02d297bd982a',
          group: '{}:{alertname="UnsafeOutputsEscaped"}',
          times: 1,
          severity: 'S2',
          status: 'firing',
          startedAt: '2026-11-20T10:06:30Z',
          links: ['https://prometheus.example.com/graph?g0.expr=unsafe_escaped'],
          labels: {
            alertname: 'UnsafeOutputsEscaped',
            env: 'production',
            service: 'search-summaries',
            severity: 'warning',
          },
        },
        {
          source: 'alertmanager',
          title: 'Unsafe outputs escaped the filter: 14 in 10 minutes',
          fingerprint: '9f9063d6ddb84fd0',
          group: '{}:{alertname="UnsafeOutputsEscaped"}',
          times: 1,
          severity: 'S1',
          status: 'firing',
          startedAt: '2026-11-20T10:04:00Z',
          links: [
            'https://prometheus.example.com/graph?g0.expr=unsafe_escaped',
            'https://runbooks.example.com/unsafe-outputs',
          ],
          labels: {
            alertname: 'UnsafeOutputsEscaped',
            env: 'production',
            service: 'support-assistant',
            severity: 'critical',
          },
        },
      ],
    });
  });

  test('Alertmanager: the alert that ended is resolved, the other one still fires', () => {
    const { alerts } = readAlertText(fixture('alertmanager-resolved'));
    expect(alerts.map(({ fingerprint, status }) => [fingerprint, status])).toEqual([
      ['1aea02d297bd982a', 'firing'],
      ['9f9063d6ddb84fd0', 'resolved'],
    ]);
  });

  test('Grafana: told from Alertmanager by its organisation; its offset becomes UTC', () => {
    expect(readAlertText(fixture('grafana-firing'))).toEqual({
      findings: [],
      alerts: [
        {
          source: 'grafana',
          title: 'Groundedness of the support assistant fell to 0.61',
          fingerprint: 'c6eadffa33fcdf37',
          group: '{}/{team="support"}:{alertname="Groundedness below limit"}',
          times: 1,
          severity: 'S1',
          status: 'firing',
          startedAt: '2026-11-20T10:04:10Z',
          links: [
            'https://grafana.example.com/alerting/grafana/ae2xk1/view?orgId=1',
            'https://grafana.example.com/d/assistants?orgId=1',
            'https://runbooks.example.com/groundedness',
          ],
          labels: {
            alertname: 'Groundedness below limit',
            grafana_folder: 'Assistants',
            severity: 'critical',
            team: 'support',
          },
        },
      ],
    });
  });

  test('PagerDuty: the priority goes before the urgency', () => {
    expect(readAlertText(fixture('pagerduty-triggered'))).toEqual({
      findings: [],
      alerts: [
        {
          source: 'pagerduty',
          title: "Support assistant sends other customers' order numbers",
          fingerprint: 'PINC001',
          group: null,
          times: 1,
          severity: 'S1',
          status: 'firing',
          startedAt: '2026-11-20T10:05:12Z',
          links: ['https://acme.pagerduty.com/incidents/PINC001'],
          labels: { service: 'Support assistant', urgency: 'high', priority: 'P1' },
        },
      ],
    });
  });

  test('as a relay wraps it, bare or in the body of a repository_dispatch', () => {
    const payload = JSON.parse(fixture('grafana-firing'));
    const bare = readAlerts(payload);
    expect(readAlerts({ alert: payload })).toEqual(bare);
    expect(readAlerts({ event_type: 'incident-alert', client_payload: { alert: payload } })).toEqual(bare);
    expect(readAlerts({ event_type: 'incident-alert', client_payload: payload })).toEqual(bare);
  });

  test('our own plain form', () => {
    const { alerts, findings } = readAlerts({
      title: 'Refund bot promises too much',
      fingerprint: 'refund-1',
      severity: 'S0',
      started: 1_795_514_640,
      link: 'https://user:hunter2@example.com/x',
    });
    expect(findings).toEqual([]);
    expect(alerts).toMatchObject([
      { source: 'plain', severity: 'S0', status: 'firing', startedAt: '2026-11-24T10:04:00Z' },
    ]);
    expect(alerts[0]?.links).toEqual(['https://example.com/x']);
  });
});

describe('a mapping from the settings', () => {
  const own = {
    watchtower: mapping({
      'recognised-by': ['/check/id'],
      title: ['/check/headline', '/check/name'],
      fingerprint: '/check/id',
      severity: '/check/level',
      severities: { '1': 'S0', '2': 'S2' },
      status: '/state',
      statuses: { down: 'firing', up: 'resolved' },
      started: '/since',
      links: '/check/url',
      labels: { region: '/place/a~1b' },
    }),
  };

  test('is tried first and reads numbers as words', () => {
    const payload = {
      check: { id: 7, name: 'Answers', level: 1, url: 'https://example.com/7' },
      state: 'UP',
      since: 1_795_514_640_000,
      place: { 'a/b': 'north' },
      title: 'x',
      fingerprint: 'y',
    };
    expect(readAlerts(payload, own)).toEqual({
      findings: [],
      alerts: [
        {
          source: 'watchtower',
          title: 'Answers',
          fingerprint: '7',
          group: null,
          times: 1,
          severity: 'S0',
          status: 'resolved',
          startedAt: '2026-11-24T10:04:00Z',
          links: ['https://example.com/7'],
          labels: { region: 'north' },
        },
      ],
    });
  });

  test('that leads to wrong types says so and what to do, and loses no alert that has a title', () => {
    const { alerts, findings } = readAlerts(
      {
        check: { id: {}, name: 'Answers', level: 'purple', url: 'javascript:alert(1)' },
        state: 'sideways',
        since: 'soon',
      },
      own,
    );
    expect(alerts).toMatchObject([
      { title: 'Answers', severity: null, status: 'firing', startedAt: null, links: [], labels: {} },
    ]);
    expect(alerts[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    const said = findings.map(({ message }) => message).join('\n');
    for (const words of ['/check/id', '`severities`', 'counts as firing', 'RFC 3339'])
      expect(said).toContain(words);
  });

  test('without a title there is no alert', () => {
    const { alerts, findings } = readAlerts({ check: { id: 1, headline: '  ', name: ['x'] } }, own);
    expect(alerts).toEqual([]);
    expect(findings).toMatchObject([
      { level: 'error', message: expect.stringContaining('/check/headline or /check/name') },
    ]);
  });
});

describe('the mapping files that come with the product', () => {
  test.each(readdirSync('templates/alerts'))(
    '%s reads as settings, and as the mapping that is built in',
    (name) => {
      const { settings, findings } = readSettings(readFileSync(`templates/alerts/${name}`, 'utf8'));
      const source = name.replace('.yml', '');
      expect(findings).toEqual([]);
      expect(settings.alerts).toEqual({ [source]: shippedMappings[source] });
    },
  );

  test('a pointer without its slash is named in the settings, and the others stay', () => {
    const { settings, findings } = readSettings(
      'alerts:\n  x: {recognised-by: [what], title: /a, fingerprint: /b}\napprovers: [dana]\n',
    );
    expect(settings).toMatchObject({ alerts: {}, approvers: ['dana'] });
    expect(findings).toMatchObject([
      { message: expect.stringContaining('a JSON Pointer, such as /labels/severity') },
    ]);
  });
});

test('the mapping that docs/alerts.md shows is one', () => {
  const page = readFileSync('docs/alerts.md', 'utf8');
  const { settings, findings } = readSettings(/```yaml\n(alerts:[\s\S]*?)```/.exec(page)?.[1] ?? '');
  expect(findings).toEqual([]);
  const check = { id: 7, name: 'Answers', level: 'red', state: 'down', place: { region: 'north' } };
  expect(readAlerts({ tower: 1, checks: [check] }, settings.alerts)).toMatchObject({
    findings: [],
    alerts: [
      {
        source: 'watchtower',
        title: 'Answers',
        fingerprint: '7',
        severity: 'S1',
        labels: { region: 'north' },
      },
    ],
  });
});

describe('alerts with one fingerprint', () => {
  const told = (status: string, severity: string, startsAt: string) => ({
    status,
    labels: { severity, [status]: startsAt },
    annotations: { summary: `${status} ${severity}` },
    fingerprint: 'same',
    startsAt,
  });

  test('are one: firing when any is, the worst level, the earliest start, all labels', () => {
    const alerts = [
      told('resolved', 'warning', '2026-11-20T10:00:00Z'),
      told('firing', 'critical', '2026-11-20T09:00:00Z'),
    ];
    expect(readAlerts({ version: '4', groupKey: 'k', alerts }).alerts).toEqual([
      {
        source: 'alertmanager',
        title: 'resolved warning',
        fingerprint: 'same',
        group: 'k',
        times: 2,
        severity: 'S1',
        status: 'firing',
        startedAt: '2026-11-20T09:00:00Z',
        links: [],
        labels: { severity: 'warning', resolved: '2026-11-20T10:00:00Z', firing: '2026-11-20T09:00:00Z' },
      },
    ]);
  });
});

describe('what is hostile or no alert', () => {
  test.each([
    ['nothing', '', 'it is empty'],
    ['no JSON', '{"alerts": [', 'it is not JSON'],
    ['an unknown shape', '{"hello": 1}', 'no alert payload that is known here'],
    ['a number', '7', 'no alert payload that is known here'],
    ['a list of nothing', '{"version":"4","groupKey":"","alerts":[]}', 'holds no alert'],
    ['alerts that are no list', '{"version":"4","groupKey":"","alerts":7}', '/alerts is no list'],
    [
      'PagerDuty telling of a service',
      '{"event":{"event_type":"service.updated","data":{"id":"P1"}}}',
      'no title',
    ],
    ['depth', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'nested more than 64 levels'],
    ['length', `{"x":"${'x'.repeat(1_048_576)}"}`, 'at most 1048576 are read'],
  ])('%s is refused with a reason', (_, text, reason) => {
    const { alerts, findings } = readAlertText(text);
    expect(alerts).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'alert', level: 'error', message: expect.stringContaining(reason) },
    ]);
  });

  test('long texts and many labels are bounded', () => {
    const labels = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => [`l${at}`.repeat(90), 'v'.repeat(5_000)]),
    );
    const { alerts } = readAlerts({ title: 'T'.repeat(10_000), fingerprint: 'f'.repeat(10_000), labels });
    expect(alerts[0]?.title).toHaveLength(200);
    expect(alerts[0]?.fingerprint).toHaveLength(200);
    const [one, other] = ['x', 'y'].map(
      (end) => readAlerts({ title: 't', fingerprint: `${'f'.repeat(900)}${end}` }).alerts[0]?.fingerprint,
    );
    expect(one).not.toBe(other);
    const kept = Object.entries(alerts[0]?.labels ?? {});
    expect(kept).toHaveLength(40);
    for (const [name, value] of kept) expect([name.length <= 200, value.length]).toEqual([true, 200]);
  });

  test('__proto__ as a label changes no prototype', () => {
    const { alerts } = readAlertText(
      '{"title":"t","fingerprint":"f","labels":{"__proto__":"x","constructor":"y"}}',
    );
    expect(Object.getPrototypeOf(alerts[0]?.labels)).toBe(Object.prototype);
    expect(Object.keys(alerts[0]?.labels ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('any JSON at all is answered, never with an exception', () => {
    const keys = fc.constantFrom(
      ...[
        'alerts',
        'orgId',
        'version',
        'groupKey',
        'labels',
        'annotations',
        'event',
        'data',
        'event_type',
        'id',
      ],
      ...[
        'title',
        'fingerprint',
        'severity',
        'status',
        'startsAt',
        'started',
        'link',
        'alert',
        'client_payload',
        '__proto__',
      ],
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.jsonValue(),
        fc.dictionary(keys, tie('value')),
        fc.array(tie('value')),
      ),
    }));
    fc.assert(
      fc.property(value, fc.string(), (payload, text) => {
        for (const reading of [readAlerts(payload), readAlertText(text)])
          expect(reading.alerts.length + reading.findings.length).toBeGreaterThan(0);
      }),
      propertyRuns(1_000),
    );
  });
});
