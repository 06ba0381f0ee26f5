import { expect, describe as story, test } from '@jest/globals';
import type { Effect } from '../src/domain/effect.js';
import { respond } from '../src/policy/respond.js';
import { weekly } from '../src/policy/weekly.js';
import { describe } from '../src/tell.js';
import { record } from './metrics/records.js';
import { weeklySituation } from './policy/weekly-situation.js';
import { carriedOut, comment, situation } from './support/situation.js';

const why = 'because';

story('one line about a wish', () => {
  test.each<[Effect, string]>([
    [
      { kind: 'labels', issue: 57, add: ['severity/S2'], remove: ['phase/learn'], why },
      '#57 labels +severity/S2 -phase/learn — because',
    ],
    [{ kind: 'assignees', issue: 57, add: ['dana', 'mia'], why }, '#57 assigned to dana, mia — because'],
    [
      { kind: 'body', issue: 57, base: '', splices: [{ at: 0, remove: 0, insert: 'x' }], why },
      '#57 report completed in 1 place — because',
    ],
    [{ kind: 'body', issue: 57, base: '', splices: [], why }, '#57 report completed in 0 places — because'],
    [{ kind: 'reopen', issue: 57, why }, '#57 reopened — because'],
    [{ kind: 'sub-issue', incident: 57, child: 58, childId: 1, why }, '#57 sub-issue #58 linked — because'],
  ])('%j', (effect, line) => {
    expect(describe(effect)).toBe(line);
  });

  test('tells a first comment from a rewritten one', () => {
    const lines = respond(situation()).map(describe);
    expect(lines.at(-1)).toBe('#57 board written — every incident has one board');
  });

  test('holds nothing that a stranger wrote, whatever the report says', () => {
    const evil = '::stop-commands::x %0A ::error::boo @acme/all';
    const before = situation({
      body: `### Summary\n\n${evil}\n\n### Impact\n\n- Severity: ${evil}\n\n### Owners\n\n- Incident lead: ${evil}\n\n### Severity and status\n\n- System: ${evil}\n- Failure modes: ${evil}\n- Kind: ${evil}\n\n### Preventive actions\n\n- ${evil} owner: ${evil} due 2026-03-20`,
      settings: `on-call: ["${evil}"]`,
      issue: { title: evil, author: evil, state: 'closed', closedAt: '2026-03-04T10:00:00Z' },
      comments: [comment(evil, `/dismiss test ${evil}`), comment('dana', `/duplicate ${evil}`)],
    });
    const later = carriedOut(before, respond(before));
    const report = weekly(weeklySituation({ records: [record({ title: evil, system: evil })] })).effects;
    const lines = [...respond(before), ...respond(later), ...report].map(describe);
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect(line).not.toMatch(/::|%0A|boo|acme|\n/);
  });
});
