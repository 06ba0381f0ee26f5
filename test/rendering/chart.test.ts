import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { weeklySeries } from '../../src/metrics/weekly-series.js';
import { incidentChart } from '../../src/rendering/chart.js';
import { darkTheme, lightTheme } from '../../src/rendering/chart-theme.js';
import { NOW, record, times } from '../metrics/records.js';

interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each text of a chart stands, with letters taken as 0.6 em wide, which is generous for digits. */
function labelsOf(svg: string): readonly Label[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', text = '']) => {
    const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
    const size = Number(value('font-size'));
    const width = text.length * size * 0.6;
    const x = Number(value('x')) - (value('text-anchor') === 'middle' ? width / 2 : 0);
    const y = Number(value('y'));
    return { text, left: x, right: x + width, top: y - size * 0.75, bottom: y + size * 0.05 };
  });
}

function overlaps(labels: readonly Label[]): readonly string[] {
  return labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** Incidents spread over the window, of all levels, detected after seconds, minutes, hours or weeks. */
function incidents(count: number): readonly LedgerRecord[] {
  const start = Date.parse('2026-08-24T00:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const declared = start + ((index * 7919) % 91) * 86_400_000;
    const took = 10 ** ((index * 31) % 7) * 7_000;
    const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');
    return record({
      number: index,
      severity: (['S0', 'S1', 'S2', 'S3', 'S3', null] as const)[index % 6],
      declaredAt: iso(declared),
      times: times({ started: iso(declared), detected: iso(declared + took) }),
    });
  });
}

const chart = (count: number, now = NOW, weeks = 13) =>
  incidentChart(weeklySeries(incidents(count), { now, weeks }), lightTheme);

describe('the chart', () => {
  it.each([0, 1, 5, 40, 500, 20_000])(
    'of %d incidents in thirteen weeks has no text over another',
    (count) => {
      expect(overlaps(labelsOf(chart(count)))).toEqual([]);
    },
  );

  it.each([1, 4, 14, 26, 52, 104])('of %d weeks has no text over another on its axis', (weeks) => {
    const axis = labelsOf(chart(60, '2027-02-03T06:00:00Z', weeks)).filter(
      (label) => label.top > 190 && label.bottom < 220,
    );
    expect(axis.length).toBeGreaterThan(0);
    expect(overlaps(axis)).toEqual([]);
  });

  it('keeps every text inside its frame', () => {
    for (const count of [0, 5, 500, 20_000]) {
      const labels = labelsOf(chart(count));
      expect(
        labels.filter((label) => label.left < 0 || label.right > 480 || label.top < 0 || label.bottom > 360),
      ).toEqual([]);
    }
  });

  it('says the whole of it in words, for those who hear it', () => {
    const one = record({
      severity: 'S1',
      declaredAt: '2026-11-18T00:00:00Z',
      times: times({ started: '2026-11-17T20:00:00Z', detected: '2026-11-17T22:00:00Z' }),
    });
    const svg = incidentChart(weeklySeries([one], { now: NOW }), darkTheme);
    expect(svg).toContain('role="img" aria-labelledby="incidents-dark-title incidents-dark-desc"');
    expect(svg).toContain('2026-W46: no incidents.');
    expect(svg).toContain('2026-W47: 1 (S0 0, S1 1, S2 0, S3 0), median time to detect 2 h (n = 1).');
  });

  it('names a level in its bar, so that no reader needs the colours', () => {
    expect(labelsOf(chart(1)).map((label) => label.text)).toContain('S0');
  });

  it('draws a median of fewer than five incidents hollow', () => {
    expect(chart(5)).not.toContain(`fill="${lightTheme.point}"`);
    expect(chart(500)).toContain(`fill="${lightTheme.point}"`);
  });

  it('holds nothing that a picture must not: no script, no foreign object, no address to load from', () => {
    expect(chart(40)).not.toMatch(/<script|foreignObject|href|url\(|@import|on\w+=/);
  });

  it('contains no number that is none', () => {
    for (const count of [0, 1, 500]) expect(chart(count)).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});
