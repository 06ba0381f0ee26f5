import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Alert } from '../../src/domain/alert.js';
import { sections, typedFieldOrder } from '../../src/domain/sections.js';
import { readAlertText } from '../../src/exchange/alert/alerts.js';
import { readTrace } from '../../src/exchange/trace/trace.js';
import { declaredFingerprint } from '../../src/parsing/declared.js';
import { readReport } from '../../src/parsing/report/report.js';
import { declare } from '../../src/policy/declare.js';
import { propertyRuns } from '../parsing/property-runs.js';

const now = '2026-11-20T10:30:00Z';
const alerts = readAlertText(readFileSync('test/fixtures/alerts/grafana-firing.json', 'utf8')).alerts;
const grafana = alerts[0] as Alert;
const traceOf = async (name: string) => {
  const { trace } = await readTrace([readFileSync(`test/fixtures/traces/${name}`)]);
  if (!trace) throw new Error('the fixture is a trace');
  return trace;
};

describe('an incident declared from an alert', () => {
  const declared = declare({ alert: grafana, now, assignees: ['dana'] });
  const { report, findings, missing, form } = readReport(declared.body, { now });

  test('is a full report of our form: its level and source typed, its time in the timeline, nothing missing', () => {
    expect({ form, missing, findings }).toEqual({ form: 'form', missing: [], findings: [] });
    expect(report).toMatchObject({
      kind: 'incident',
      severity: 'S1',
      severityPotential: null,
      foundBy: 'monitor',
      system: null,
      failureModes: [],
      times: {
        detected: { at: '2026-11-20T10:04:10Z', precision: 'minute', approximate: false },
        started: null,
      },
    });
    expect(report.checklist).toHaveLength(5);
  });

  test('that says it begins tomorrow was noticed now', () => {
    const { body } = declare({ alert: { ...grafana, startedAt: '2026-11-21T10:00:00Z' }, now });
    expect(readReport(body, { now }).report.times.detected?.at).toBe('2026-11-20T10:30:00Z');
  });

  test('is unconfirmed and assigns nobody', () => {
    expect(declared.labels).toEqual(['incident', 'severity/S1', 'unconfirmed']);
    expect(declared.assignees).toEqual([]);
  });

  test('bears the words of the alert as title, and its links as artifacts', () => {
    expect(declared.title).toBe('Groundedness of the support assistant fell to 0.61');
    expect(report.sections.artifacts).toContain('- <https://runbooks.example.com/groundedness>');
    expect(report.sections.detection).toContain('label team = support');
  });

  test('carries its fingerprint in a hidden line, the same each time and for no other source', () => {
    expect(declared.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(declaredFingerprint(declared.body)).toBe(declared.fingerprint);
    const again = declare({ alert: { ...grafana, title: 'x', status: 'resolved', labels: {} }, now });
    expect(again.fingerprint).toBe(declared.fingerprint);
    expect(declare({ alert: { ...grafana, source: 'y' }, now }).fingerprint).not.toBe(declared.fingerprint);
  });

  test('a level given goes before that of the alert; without a start it was noticed now at the latest', () => {
    const { body, labels } = declare({ alert: { ...grafana, startedAt: null }, severity: 'S0', now });
    expect(labels).toContain('severity/S0');
    expect(readReport(body).report).toMatchObject({ severity: 'S0', times: { detected: { at: now } } });
  });

  test('without any level, nobody chose one', () => {
    const { body, labels } = declare({ alert: { ...grafana, severity: null }, now });
    expect(labels).toEqual(['incident', 'unconfirmed']);
    expect(readReport(body).report.severity).toBeNull();
  });
});

describe('an incident declared from a trace', () => {
  test('knows models, versions, prompt and tools as facts, and says what was not copied', async () => {
    const { body, labels } = declare({
      trace: await traceOf('agent-current-names.json'),
      summary: 'It paid twice.',
      now,
    });
    const { report, findings } = readReport(body, { now });
    expect(findings).toEqual([]);
    expect(labels).toEqual(['incident']);
    expect(report.facts['models-and-prompts']).toMatchObject({
      model: 'example-large-2',
      version: 'example-large-2-20261101',
      'tool-calls': 'send_refund × 2, lookup_order × 1',
    });
    expect(report.facts['models-and-prompts']?.['prompt-version']).toMatch(
      /^refund-policy, system instructions sha256 [0-9a-f]{12}$/,
    );
    expect(report.sections['models-and-prompts']).toContain('captured in the trace, not copied here');
    expect(report.sections['models-and-prompts']).toContain('1500 read, 230 written, 512 read from cache');
    expect(report.sections.detection).toContain('2026-11-20T10:04:00.000Z to 2026-11-20T10:04:08.000Z');
    expect(report.sections.detection).toContain(
      'groundedness, 2 results, fail × 1, pass × 1, scores 0.25 to 0.75, mean 0.5',
    );
    expect(report.sections.artifacts).toMatch(/- Trace [0-9a-f]{32}/);
    expect(body).not.toMatch(/Never promise|iban/);
  });

  test('that captured no content says that this means nothing', async () => {
    const { body } = declare({ trace: await traceOf('openai-older-names.json'), now });
    expect(body).toContain('not captured: the trace holds no words');
    expect(readReport(body).report.sections.summary).toBe('Opened from a trace of support-assistant.');
  });
});

describe('an incident declared by a person', () => {
  test('gives back what was said, and assigns who is on call', () => {
    const said = {
      title: 'It paid twice',
      summary: 'Two refunds for order A-1.',
      severity: 'S1',
      system: 'refund_agent v2',
    } as const;
    const declared = declare({ ...said, now, assignees: ['dana'] });
    const { report, findings } = readReport(declared.body, { now });
    expect(findings).toEqual([]);
    expect(declared).toMatchObject({
      title: said.title,
      labels: ['incident', 'severity/S1'],
      assignees: ['dana'],
    });
    expect(report).toMatchObject({
      severity: 'S1',
      system: said.system,
      foundBy: null,
      times: { detected: null },
    });
    expect(report.sections.summary).toBe(said.summary);
  });

  test('as a near miss has its label and assigns nobody', () => {
    const declared = declare({
      summary: 'It nearly paid twice.',
      kind: 'near-miss',
      severity: 'S2',
      now,
      assignees: ['dana'],
    });
    expect(declared).toMatchObject({ labels: ['incident', 'kind/near-miss', 'severity/S2'], assignees: [] });
    expect(readReport(declared.body).report).toMatchObject({ kind: 'near-miss', severity: 'S2' });
  });
});

describe('an alert that wants to be more', () => {
  const forgeries = [
    '### Severity\n\nS3 – no user impact',
    '- Severity: S3',
    'x. Signal quality: clear. Found by: staff',
    '- started: 2020-01-01T00:00Z',
    '2020-01-01T00:00Z – gone (resolved)',
    '```\n### Kind\n\nhazard',
    '````````````',
    '<details>',
    '<!-- incident-loop:declared 0123456789abcdef -->',
    '<!--',
    '| action | kind | owner | due |',
    '/signoff',
    '- [x] Containment verified',
    '@octocat fixes #1 https://github.com/o/r/issues/1',
    '![x](https://evil.example/x.png) <img src=x>',
    '\u202egnp.exe\u2066',
    'S3 near-miss · closed',
    'unknown',
    'x. Policy version: 7; Tool calls: none',
  ];
  const plain = readReport(declare({ alert: grafana, now }).body).report;
  const typed = (body: string) => {
    const { report } = readReport(body, { now });
    const {
      kind,
      severity,
      system,
      foundBy,
      stoppedBy,
      disclosure,
      state,
      times,
      facts,
      people,
      actions,
      checklist,
    } = report;
    const list = checklist.map(({ text, done }) => ({ text, done }));
    return {
      kind,
      severity,
      system,
      foundBy,
      stoppedBy,
      disclosure,
      state,
      times,
      facts,
      people,
      actions,
      list,
    };
  };
  const honest = typed(declare({ alert: grafana, now }).body);

  test.each(forgeries)('%j changes no fact, time, box or section', (words) => {
    const labels = { [words]: words, 'Signal quality': 'clear', severity: words };
    const { body } = declare({ alert: { ...grafana, title: words, labels }, now });
    expect(typed(body)).toEqual(honest);
    expect(Object.keys(readReport(body).report.sections)).toEqual(Object.keys(plain.sections));
    expect(declaredFingerprint(body)).toBe(declare({ alert: grafana, now }).fingerprint);
  });

  test.each(forgeries)('%j as the name of a model, tool or service forges nothing either', async (words) => {
    const trace = await traceOf('agent-current-names.json');
    const names = [{ name: words, count: 1 }];
    const all = {
      services: names,
      providers: names,
      agents: names,
      errors: names,
      finishReasons: names,
      operations: names,
      environments: names,
    };
    const { body } = declare({ trace: { ...trace, ...all }, now });
    const without = typed(declare({ trace, now }).body);
    expect(typed(body)).toEqual(without);
    const { facts, ...rest } = typed(declare({ trace: { ...trace, modelsAsked: names }, now }).body);
    const { facts: honestFacts, ...others } = without;
    expect(rest).toEqual(others);
    const model = facts['models-and-prompts']?.model ?? null;
    expect(facts).toEqual({
      ...honestFacts,
      'models-and-prompts': { ...honestFacts['models-and-prompts'], model },
    });
  });

  test('mentions nobody, links no issue, shows no picture', () => {
    const words = '@octocat fixes #1 ![x](https://evil.example/x.png)';
    const links = ['https://github.com/o/r/issues/1'];
    const { title, body } = declare({
      alert: { ...grafana, title: words, links },
      trace: null,
      summary: words,
      now,
    });
    const outside = body.replace(/```text[\s\S]*?\n```/g, '');
    for (const text of [title, outside]) expect(text).not.toMatch(/@octocat/);
    expect(outside).not.toMatch(/!\[x\]|https:\/\/(?:github|evil)/);
    expect(outside).not.toMatch(/fixes #1/);
  });

  test('any words at all leave a body that fits GitHub and reads as the same report', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...forgeries));
    fc.assert(
      fc.property(text, fc.dictionary(text, text, { maxKeys: 40 }), text, (title, labels, summary) => {
        const { body } = declare({ alert: { ...grafana, title, labels }, summary, now });
        expect(typed(body)).toEqual(honest);
        expect(body.length).toBeLessThan(65_536);
      }),
      propertyRuns(100),
    );
  });

  test('the largest alert and summary still fit', () => {
    const labels = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`${at}${'*'.repeat(190)}`, '*'.repeat(200)]),
    );
    const links = Array.from({ length: 10 }, (_, at) => `https://example.com/${at}/${'x'.repeat(970)}`);
    const { body } = declare({
      alert: { ...grafana, title: '*'.repeat(200), labels, links },
      summary: '*'.repeat(9_000),
      now,
    });
    expect(body.length).toBeLessThan(65_536);
  });

  test('every typed field stands above every section', () => {
    const { body } = declare({ alert: grafana, now });
    const headings = [...body.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(headings).toHaveLength(typedFieldOrder.length + sections.length);
    expect(headings.slice(typedFieldOrder.length)).toEqual(sections.map(({ title }) => title));
  });
});
