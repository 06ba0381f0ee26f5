import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { drill } from '../../src/drill/drill.js';
import { rehearsalSettings } from '../../src/drill/stage.js';
import { failuresOf } from '../../src/drill/step.js';
import { violations } from '../contracts/conformance.js';

const always = ['incident', 'phase/learn', 'signed-off'];

/** File → labels read off the report by hand, and how many actions its table promises. */
const reports: readonly [string, readonly string[], number][] = [
  [
    'amazon-q-2025',
    [
      'kind/near-miss',
      'severity/S3',
      'failure/supply-chain',
      'failure/prompt-injection',
      'failure/excessive-agency',
    ],
    3,
  ],
  ['clinejection-2026', ['severity/S1', 'failure/prompt-injection', 'failure/supply-chain'], 4],
  [
    'echoleak-2025',
    ['kind/hazard', 'severity/S3', 'failure/prompt-injection', 'failure/sensitive-disclosure'],
    3,
  ],
  ['openai-gpt4o-sycophancy-2025', ['severity/S1', 'failure/behaviour-regression'], 5],
  ['openai-redis-leak-2023', ['severity/S0', 'failure/infrastructure'], 3],
];

describe('a rehearsal of somebody else’s report', () => {
  test.each(reports)('%s runs from form to weekly report', async (name, labels, promised) => {
    const reportText = readFileSync(`test/parsing/fixtures/reports/${name}.md`, 'utf8');
    const drilled = await drill({ reportText, settings: rehearsalSettings, onStep: () => {} });
    expect(drilled.steps.flatMap((step) => step.runs.flatMap(failuresOf))).toEqual([]);
    expect(drilled.incident.state).toBe('closed');
    expect([...drilled.incident.labels].sort()).toEqual([...always, ...labels].sort());
    expect(drilled.actionIssues).toHaveLength(promised);
    expect(violations(drilled.github.requests)).toEqual([]);
  });

  test('settings of one’s own give the places to one’s own people', async () => {
    const reportText = readFileSync('templates/drill/clinejection-2026.md', 'utf8');
    const settings = 'on-call: [lena, omar]\napprovers: [lena]\nwindow-weeks: 4\n';
    const drilled = await drill({ reportText, settings, onStep: () => {} });
    expect(drilled.incident.state).toBe('closed');
    expect(drilled.comments.at(-1)?.body ?? '').toBe('/signoff');
    const signoff = drilled.comments.find((one) => one.body.includes('incident-loop:signoff'));
    expect(signoff?.body).toContain('omar signed as incident lead.');
    expect(signoff?.body).toContain('lena signed as approver.');
    expect(JSON.parse(drilled.files['incidents/metrics.json'] as string).window.from).toBe(
      '2026-01-26T06:17:00Z',
    );
  });
});
