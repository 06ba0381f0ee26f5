import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Drilled, drill } from '../../src/drill/drill.js';
import { rehearsalSettings } from '../../src/drill/stage.js';
import { effectsOf, failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';

const reportText = readFileSync('templates/drill/clinejection-2026.md', 'utf8');
const alert = JSON.parse(readFileSync('templates/drill/clinejection-2026.alert.json', 'utf8')) as object;
let drilled: Drilled;

beforeAll(async () => {
  drilled = await drill({ reportText, alert, settings: rehearsalSettings, onStep: () => {} });
}, 120_000);

const fromBot = () => drilled.comments.filter((one) => one.by === 'github-actions[bot]');

describe('the drill, from the alert to the weekly report', () => {
  test('begins with an alert that alarms nobody until somebody takes it on', () => {
    const [declared, taken] = drilled.steps;
    expect(declared).toMatchObject({ who: 'the monitoring', phase: 'Declare' });
    const first = declared?.runs.flatMap(effectsOf) ?? [];
    expect(first).toContain('incident opened — no open incident is about this alert');
    expect(first.join()).not.toContain('assigned');
    expect(taken?.runs.flatMap(effectsOf).join()).toContain('-unconfirmed');
  });

  test('no job fails', () => {
    expect(drilled.steps.flatMap((step) => step.runs.flatMap(failuresOf))).toEqual([]);
  });

  test('the labels are exactly what the report says', () => {
    expect([...drilled.incident.labels].sort()).toEqual([
      'failure/excessive-agency',
      'failure/prompt-injection',
      'failure/supply-chain',
      'incident',
      'phase/learn',
      'severity/S1',
      'signed-off',
    ]);
  });

  test('there is one board and one sign-off comment, however often events repeat', () => {
    expect(fromBot().map((one) => one.body.split(' ')[1])).toEqual([
      'incident-loop:board',
      'incident-loop:signoff',
    ]);
  });

  test('the board has at most ten open lines and one fold, however the incident stands', () => {
    const boards = drilled.github.requests.flatMap(({ requestBody }) => {
      const text = (requestBody as { body?: unknown } | null)?.body;
      return typeof text === 'string' && text.startsWith('<!-- incident-loop:board ') ? [text] : [];
    });
    expect(boards.length).toBeGreaterThanOrEqual(5);
    for (const text of boards) {
      const [open, ...folds] = text.split('<details>');
      const lines = (open ?? '')
        .split('\n')
        .slice(1)
        .filter((line) => line !== '');
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines.length).toBeGreaterThanOrEqual(3);
      expect(folds).toHaveLength(1);
      expect(text.endsWith('</details>')).toBe(true);
    }
  });

  test('the early close is reopened, and what is missing is named', () => {
    const early = drilled.steps.find((step) => step.did.includes('early'));
    expect(early?.runs.flatMap(effectsOf).some((what) => what.startsWith('#1 reopened'))).toBe(true);
    const written = drilled.github.requests.find(
      ({ method, path, requestBody }) =>
        method === 'POST' &&
        path.endsWith('/issues/1/comments') &&
        JSON.stringify(requestBody).includes('incident-loop:signoff'),
    );
    const { body: text } = (written as NonNullable<typeof written>).requestBody as { body: string };
    for (const box of ['Containment verified', 'Root cause known', 'Fix verified'])
      expect(text).toContain(`“${box}”`);
    expect(text).toContain('Verify rotation by trying the old token');
    expect(text).toContain('an owner and a due date');
    expect(text).toContain('Signature of the incident lead (dana)');
    expect(text).toContain('Signature of the approver (carol)');
  });

  test('an action that is closed without a word is open again, and with evidence it stays closed', () => {
    const closings = drilled.steps.filter((step) => step.did.startsWith('closes action #2'));
    const reopened = closings.map(({ runs }) =>
      runs.flatMap(effectsOf).some((what) => what.startsWith('#2 reopened')),
    );
    expect(reopened).toEqual([true, false]);
  });

  test('it closes in the end, signed by two different people', () => {
    expect(drilled.incident.state).toBe('closed');
    const signoff = fromBot().at(-1)?.body;
    expect(signoff).toContain('dana signed as incident lead.');
    expect(signoff).toContain('carol signed as approver.');
  });

  test('each preventive action is an issue with an owner and a due date, 14 days after the cause was found', () => {
    expect(drilled.actionIssues.map(({ number, title, assignees }) => [number, title, assignees])).toEqual([
      [2, 'Trusted publishing through OIDC, no stored npm token', ['dana']],
      [3, 'No AI triage with shell access', ['sam']],
      [4, 'Verify rotation by trying the old token', ['dana']],
    ]);
    for (const issue of drilled.actionIssues) expect(issue.body).toContain('### Due\n\n2026-03-04\n');
    expect(drilled.incident.body).toContain(
      '| Trusted publishing through OIDC, no stored npm token (#2, done) | permission | @dana | 2026-03-04 |',
    );
  });

  test('the preventive actions hang below the incident', () => {
    const links = drilled.github.requests.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/issues/1/sub_issues'),
    );
    expect(links.map(({ status }) => status)).toEqual([201, 201, 201]);
  });

  test('its fix is refused while a safety case is broken, and merges once everything is there', () => {
    const checks = drilled.steps
      .flatMap((step) => step.runs.flatMap(effectsOf))
      .filter((what) => what.startsWith('check run'))
      .map((what) => what.split(/[:—]/)[1]?.trim());
    expect(checks).toEqual(['failure', 'failure', 'failure', 'success']);
    expect(drilled.incident.body).toContain(
      '- [x] Pull request #5 merged · evals better: 4 of 5 before, 5 of 5 after, 1 fixed, 0 regressed',
    );
  });

  test('GitHub’s own descriptions would refuse none of the requests', () => {
    expect(violations(drilled.github.requests)).toEqual([]);
  });
});

describe('the weekly report of the drill', () => {
  test('is committed under its ISO week, with its ledger line and charts', () => {
    expect(Object.keys(drilled.files)).toEqual(
      expect.arrayContaining([
        'incidents/reports/2026-W09.md',
        'incidents/README.md',
        'incidents/metrics.json',
        'incidents/charts/incidents-light.svg',
        'incidents/charts/incidents-dark.svg',
        'incidents/ledger/2026-02.ndjson',
      ]),
    );
    const records = (drilled.files['incidents/ledger/2026-02.ndjson'] as string)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.find((record) => record.number === 1)).toMatchObject({
      kind: 'incident',
      severity: 'S1',
      severityPeak: 'S1',
      state: 'closed',
      foundBy: 'monitor',
      declaredAt: expect.stringContaining('2026-02-17T11:45'),
      actions: [{ number: 2 }, { number: 3 }, { number: 4 }],
    });
  });

  /**
   * By hand, in minutes. Time to detect of the ten incidents of the rehearsal's past: 190, 95, 1440, 12, 120, 40, 75,
   * 38, 22, 18; and of the drill's own, 11:26 to 11:40: 14. Sorted: 12 14 18 22 38 40 75 95 120 190 1440; the middle of
   * eleven is the sixth, 40 min. Resolved minus detected: 1310, 2805, 2860, 168, 1180, 1660, 425, 1412, 388, 682; the
   * drill's, 11:40 to 12:15 next day: 1475. Sorted: 168 388 425 682 1180 1310 1412 1475 1660 2805 2860; the sixth, 1310.
   * p90, type 7, of eleven lies at (11 − 1) · 0.9 = the tenth: 190 and 2805. Sums: 2064 and 14365.
   */
  test('its figures are right by hand', () => {
    const figures = JSON.parse(drilled.files['incidents/metrics.json'] as string);
    expect(figures.counts).toMatchObject({
      incidents: 11,
      nearMisses: 4,
      hazards: 0,
      dismissed: 0,
      open: 0,
      unsigned: 0,
    });
    expect(figures.all.timeToDetect).toMatchObject({
      n: 11,
      median: 40 * 60,
      p90: 190 * 60,
      min: 12 * 60,
      max: 1440 * 60,
    });
    expect(figures.all.timeToDetect.mean).toBeCloseTo((2064 * 60) / 11, 6);
    expect(figures.all.timeToResolve).toMatchObject({
      n: 11,
      median: 1310 * 60,
      p90: 2805 * 60,
      min: 168 * 60,
      max: 2860 * 60,
    });
    expect(figures.all.timeToResolve.mean).toBeCloseTo((14365 * 60) / 11, 6);
    expect(figures.aiSpecific.timeToDetect).toMatchObject({ n: 10 });
  });
});
