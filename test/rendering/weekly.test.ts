import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import type { WeeklyExtras } from '../../src/metrics/weekly.js';
import { weekly } from '../../src/metrics/weekly.js';
import { weeklyReport } from '../../src/rendering/weekly.js';
import { weeklyFiles } from '../../src/rendering/weekly-files.js';
import { action, moment, NOW, record, resolvedAfter, times } from '../metrics/records.js';

const report = (records: readonly LedgerRecord[], extras?: WeeklyExtras): string =>
  weeklyReport(weekly(records, { now: NOW }, extras));
const outputs = (given: Partial<LedgerRecord['outputs']>) => ({ ...record().outputs, ...given });

describe('the weekly report', () => {
  it('begins with the window and what matters most', () => {
    const text = report([
      record({
        number: 1,
        state: 'open',
        closedAt: null,
        severity: 'S1',
        declaredAt: '2026-11-02T00:00:00Z',
      }),
      record({ number: 2, signedOffAt: null, declaredAt: '2026-11-18T00:00:00Z' }),
      record({ number: 3, kind: 'near-miss' }),
    ]);
    expect(text).toContain('# AI incidents, 2026-W48');
    expect(text).toContain('Declared from 2026-08-24 00:00 UTC until 2026-11-23 00:00 UTC');
    expect(text).toContain('**2 incidents**, 1 of them in the last 7 days; the worst level is S1 (1)');
    expect(text).toContain(
      '**1 still open**; the oldest is [#1](https://github.com/acme/incidents/issues/1), declared 21 d ago',
    );
    expect(text).toContain('1 incident closed without sign-off');
    expect(text).toContain('1 near miss, 0 hazards, 0 dismissed');
  });

  it('counts what needs someone on its first lines whenever it was declared', () => {
    const old = { declaredAt: '2026-01-05T00:00:00Z' };
    const text = report([
      record({ number: 1, ...old, signedOffAt: null }),
      record({ number: 2, ...old, actions: [action({ due: '2026-02-01', closedAt: null, outcome: null })] }),
      record({
        number: 3,
        state: 'duplicate',
        actions: [action({ due: '2026-11-12', closedAt: null, outcome: null })],
      }),
    ]);
    expect(text).toContain(
      '- 1 incident closed without sign-off; 1 preventive action overdue (whenever declared)',
    );
  });

  it('rounds no share to all or nothing', () => {
    const text = report([record({ outputs: outputs({ unsafeBlocked: 99_999, unsafeEscaped: 1 }) })]);
    expect(text).toContain(
      '**Catch rate** = unsafe outputs blocked ÷ (blocked + escaped): **over 99.9 %** (99999 of 100000',
    );
    expect(text).toContain('**under 0.1 %** (1 of 100000');
    const all = report([record({ outputs: outputs({ unsafeBlocked: 10, unsafeEscaped: 0 }) })]);
    expect(all).toContain('**100.0 %** (10 of 10');
    expect(all).toContain('**0.0 %** (0 of 10');
  });

  it('says how many counts and runs a share leaves out, and what it sums', () => {
    const one = record({
      number: 1,
      outputs: outputs({ unsafeBlocked: 4 }),
      failureModes: ['prompt-injection'],
    });
    const text = report([
      one,
      record({ number: 2, outputs: outputs({ unsafeBlocked: 3, unsafeEscaped: 1 }) }),
    ]);
    expect(text).toMatch(/\| \*\*Catch rate\*\* \| 75\.0 % \([^|]*\), origin not stated \| 4 \| 1 \|/);
    expect(text).toContain(
      '1 states one side of the unsafe outputs alone and 0 one side of the safe ones: left out.',
    );
    expect(text).toContain('- before the fix: no runs recorded (1 incident left out: no k of n)');
    const counts = [
      {
        from: '2026-09-01',
        to: '2026-09-30',
        outputs: outputs({ unsafeBlocked: 9, unsafeEscaped: 1 }),
        exposure: { amount: 2000, unit: 'sessions' },
      },
    ];
    const counted = report([one], { counts });
    expect(counted).toContain('Summed over the periods of the counts file that lie in the window');
    expect(counted).toContain(
      'per 1,000 sessions: 0 incidents declared in the days of which 2000 are stated',
    );
  });

  it('names the records that are declared after it', () => {
    expect(report([record({ declaredAt: NOW })])).toContain(
      '1 report is declared later than this report was made',
    );
  });

  it('counts as resolved this week what is known to the day', () => {
    const resolved = moment('2026-11-18', 'day');
    const text = report([record({ declaredAt: '2026-01-05T00:00:00Z', times: { ...times({}), resolved } })]);
    expect(text).toContain('0 reports declared, 1 incident resolved');
  });

  it('names the incidents that state a time later than itself', () => {
    const late = times({ detected: '2026-11-20T08:00:00Z', resolved: '2062-11-20T08:00:00Z' });
    const text = report([record({ number: 4, times: late }), resolvedAfter(5, { number: 5 })]);
    expect(text).toContain(
      '- 1 incident states a time later than this report, and is in the figures as it says: [#4](https://github.com/acme/incidents/issues/4)',
    );
    expect(report([resolvedAfter(5)])).not.toContain('later than this report');
  });

  it('folds what is open beyond the oldest twenty, so that the rest of what waits is seen', () => {
    const open = Array.from({ length: 23 }, (_, number) =>
      record({ number, state: 'open', closedAt: null, declaredAt: `2026-11-10T09:00:${10 + number}Z` }),
    );
    const [seen = '', rest = ''] = report(open).split('## This week')[0]?.split('<details>') ?? [];
    expect(seen.match(/Incident \d+ \|/g)).toHaveLength(20);
    expect(rest).toContain('<summary>3 incidents more</summary>');
    expect(rest).toContain('Incident 22 |');
  });

  it('says that actions of dismissed reports are in one count and not in the other', () => {
    const overdue = action({ due: '2026-11-12' });
    const text = report([record({ state: 'dismissed', actions: [overdue] })]);
    expect(text).toContain('No preventive action is overdue.');
    expect(text).toContain('**1 overdue**');
    expect(text).toContain(
      'dismissed reports and duplicates too: the list above and the chart leave those out',
    );
  });

  it('prints the definition beside every figure', () => {
    const text = report([record({ state: 'open', closedAt: null })]);
    for (const definition of [
      '(TTD) = detected − started',
      '(TTA) = acknowledged − detected',
      '(TTM) = mitigated − detected',
      '(TTR) = resolved − detected',
      'blocked ÷ (blocked + escaped)',
      '1 − catch rate',
      'safe outputs blocked ÷ (safe blocked + safe allowed)',
      'from creation to done',
      'Open means not resolved',
    ]) {
      expect(text).toContain(definition);
    }
  });

  it('lists the values themselves under five, and gives a mean only beside its n', () => {
    const text = report([10, 20, 90].map((minutes, index) => resolvedAfter(minutes, { number: index })));
    expect(text).toContain(
      '| all incidents | 3 | 20 min | too few | 10 min to 1 h 30 min | 40 min (n = 3) | none | 0 |',
    );
    expect(text).toContain('all incidents, too few to sum up, so one by one: 10 min, 20 min, 1 h 30 min.');
  });

  it('lists no values from five on', () => {
    const text = report(
      [10, 20, 30, 40, 50].map((minutes, index) => resolvedAfter(minutes, { number: index })),
    );
    expect(text).toContain('| all incidents | 5 | 30 min | too few |');
    expect(text).not.toContain('one by one');
  });

  it('says how many were left out and why', () => {
    const rough = {
      ...record().times,
      detected: { at: '2026-11-10', precision: 'day', approximate: false } as const,
    };
    const resolved = { at: '2026-11-11T00:00:00Z', precision: 'minute', approximate: false } as const;
    const text = report([record({ number: 1, times: { ...rough, resolved } }), record({ number: 2 })]);
    expect(text).toContain('| all incidents | 0 | – | – | – | – | 1 missing, 1 too rough | 0 |');
  });

  it('shows reported-only rates as the bounds they are', () => {
    const counted = record({
      outputs: outputs({ unsafeBlocked: 9, unsafeEscaped: 1, origin: 'reported-only' }),
    });
    const text = report([counted]);
    expect(text).toMatch(
      /\*\*Escape rate\*\*.*\*\*10\.0 %\*\* \(1 of 10; counted from reported-only\).*a lower bound/,
    );
    expect(text).toMatch(
      /\*\*Catch rate\*\*.*\*\*90\.0 %\*\* \(9 of 10; counted from reported-only\).*an upper bound/,
    );
  });

  it('calls no rate a bound that was counted in a labelled set', () => {
    const counted = record({
      outputs: outputs({ unsafeBlocked: 9, unsafeEscaped: 1, origin: 'labelled-eval-set' }),
    });
    expect(report([counted])).not.toContain('bound');
  });

  it('says what none of n still allows: 1 − 0.05^(1/20) = 13.9 %, the bound that eval comparisons give', () => {
    const exploit = { before: { k: 9, n: 20 }, after: { k: 0, n: 20 } };
    const text = report([record({ failureModes: ['prompt-injection'], exploit })]);
    expect(text).toContain('did not work: 0 of 20 still allows 14 % (exact one-sided 95 % bound)');
    expect(text).toMatch(/\*\*Exploit runs after the fix\*\* \| 0 of 20 still allows 14 % \| 20 \|/);
    // Wilson by hand: (9 + 1.9207 ± 1.96 √(9 · 11 ÷ 20 + 0.9604)) ÷ 23.8415 = 0.4581 ± 0.1999.
    expect(text).toContain('worked in 9 of 20 runs (95 % Wilson interval 25.8 % to 65.8 %)');
  });

  it('does not say that nothing is lacking where drift could not be compared', () => {
    const text = report([], { refusedRuns: 1 });
    expect(text).not.toContain('nothing is lacking');
    expect(text).toContain('1 drift run refused: staging and production could not be compared');
  });

  it('names what stopped near misses, and that a rise is usually better reporting', () => {
    const text = report([record({ kind: 'near-miss', stoppedBy: 'luck' })]);
    expect(text).toContain('1 near miss, 0 hazards. A rise is usually better reporting, not worse safety.');
    expect(text).toContain('| luck: nothing that was meant to stop it | 1 |');
  });

  it('lists incidents that are open since before the window, apart from its figures', () => {
    const text = report([
      record({ number: 4, state: 'open', closedAt: null, declaredAt: '2026-05-01T00:00:00Z' }),
    ]);
    expect(text).toContain('**0 incidents**');
    expect(text).toContain(
      '1 incident of these was declared before the window and is not counted among its incidents',
    );
    expect(text).toContain(
      '| [#4](https://github.com/acme/incidents/issues/4) | Incident 4 | S2 | open | 206 d |',
    );
  });

  it('lists unsigned closings, downgrades and false alarms by source', () => {
    const text = report([
      record({ number: 1, signedOffAt: null }),
      record({ number: 2, severity: 'S3', severityPeak: 'S1' }),
      record({ number: 3, state: 'dismissed', foundBy: 'monitor' }),
      record({ number: 4, foundBy: 'monitor' }),
    ]);
    expect(text).toContain('closed without sign-off: **1** ([#1](');
    expect(text).toContain('graded down from a worse level: **1** ([#2](');
    expect(text).toContain('| S3 (peak S1) |');
    expect(text).toContain('| monitor | 2 | 1 |');
  });

  it('names overdue actions, oldest due date first', () => {
    const actions = [action({ number: 51, due: '2026-11-20' }), action({ number: 50, due: '2026-11-02' })];
    const rows = report([record({ number: 9, actions })])
      .split('\n')
      .filter((line) => /^\| \[#5[01]/.test(line));
    expect(rows.map((row) => row.slice(2, 7))).toEqual(['[#50]', '[#51]']);
    expect(rows[0]).toContain('https://github.com/acme/incidents/issues/50');
  });

  it('says that lines of the ledger are missing from it', () => {
    expect(report([], { omitted: 2 })).toContain(
      '**2 lines of the ledger could not be read** and are in none of',
    );
    expect(report([])).not.toContain('could not be read');
  });

  it('prints titles as plain text: no mention, link, image, markup or cell of their own', () => {
    const title =
      '@ops closes #12 | <img src=x> ![](http://evil.example/p.png) [a](http://evil.example) \u202e`x`\n# big';
    const text = report([record({ title })]);
    const row = text
      .split('\n')
      .filter((line) => line.includes('evil'))
      .join('\n');
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(7);
    expect(row).not.toMatch(/@ops|#12|(?<!\\)<|(?<!\\)!\[|(?<!\\)\]\(http:|https?:\/\/evil|\u202e|(?<!\\)`/);
    expect(text).not.toMatch(/^# big/m);
  });

  it('links only to what is the address of an issue', () => {
    const text = report([record({ number: 3, url: 'https://evil.example/) [x](javascript:alert(1)' })]);
    expect(text).not.toContain('evil');
    expect(text).not.toContain('javascript');
  });

  it('caps its tables, and says so', () => {
    const text = report(Array.from({ length: 250 }, (_, index) => record({ number: index })));
    expect(text).toContain('and 50 more, in the ledger.');
  });

  it('is readable with nothing in it', () => {
    const text = report([]);
    expect(text).toContain('**0 incidents**');
    expect(text).toContain('none is open');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
  });
});

describe('the files of the weekly commit', () => {
  const files = weeklyFiles([record()], { now: '2027-01-01T06:00:00Z', weeks: 13 });
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  it('are report, index page, figures and the charts for light and dark; the first of January 2027 is in week 53 of 2026', () => {
    expect(files.map((file) => file.path)).toEqual([
      'incidents/reports/2026-W53.md',
      'incidents/README.md',
      'incidents/metrics.json',
      'incidents/details.json',
      ...['light', 'dark'].flatMap((theme) =>
        ['incidents', 'durations', 'rates', 'actions', 'drift'].map(
          (id) => `incidents/charts/${id}-${theme}.svg`,
        ),
      ),
    ]);
  });

  it('end with one line end and are the same for the same ledger', () => {
    for (const file of files) expect(file.text).toMatch(/[^\n]\n$/);
    expect(weeklyFiles([record()], { now: '2027-01-01T06:00:00Z', weeks: 13 })).toEqual(files);
  });

  it('say on the index page how fresh it is, where the latest report lies, and show the chart in both themes', () => {
    const index = text('incidents/README.md');
    expect(index).toContain(
      'Made at 2027-01-01 06:00 UTC. **If this is older than 8 days, the schedule has stopped:**',
    );
    expect(index).toContain('(reports/2026-W53.md)');
    expect(index).toContain('media="(prefers-color-scheme: dark)" srcset="charts/incidents-dark.svg"');
    expect(index).toContain('src="charts/incidents-light.svg"');
  });

  it('hold the figures as JSON', () => {
    expect(JSON.parse(text('incidents/metrics.json'))).toMatchObject({ schema: 1, counts: { incidents: 1 } });
  });
});
