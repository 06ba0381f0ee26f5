import { describe, expect, it } from '@jest/globals';
import type { LedgerRecord } from '../../src/domain/ledger.js';
import { weeklySeries } from '../../src/metrics/weekly-series.js';
import { incidentChart } from '../../src/rendering/chart.js';
import { darkTheme, lightTheme } from '../../src/rendering/chart-theme.js';
import { weeklyFiles } from '../../src/rendering/weekly-files.js';
import { action, moment, NOW, record, times } from '../metrics/records.js';

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

describe('the other charts', () => {
  const filesFor = (count: number, more: Partial<LedgerRecord> = {}) =>
    weeklyFiles(
      incidents(count).map((one) => ({
        ...one,
        times: { ...one.times, resolved: moment('2026-11-22T23:00:00Z') },
        actions: one.number % 2 === 0 ? [action({ number: one.number, due: '2026-11-10' })] : [],
        ...more,
      })),
      { now: NOW },
    ).filter(({ path }) => path.endsWith('.svg'));
  const of = (id: string, count: number, more?: Partial<LedgerRecord>) =>
    filesFor(count, more).find(({ path }) => path.endsWith(`${id}-light.svg`))?.text ?? '';
  const ids = ['incidents', 'durations', 'rates', 'actions', 'drift'];

  it.each([0, 1, 5, 500])(
    'of %d incidents come light and dark, with title and description, and nothing to load',
    (count) => {
      const files = filesFor(count);
      expect(files.map(({ path }) => path.replace(/^.*\//, '')).sort()).toEqual(
        ids.flatMap((id) => [`${id}-dark.svg`, `${id}-light.svg`]).sort(),
      );
      for (const { path, text } of files) {
        const id = path.replace(/^.*\/|\.svg$/g, '');
        expect(text).toMatch(new RegExp(`aria-labelledby="${id}-title ${id}-desc"`));
        expect(text).toMatch(/<title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|<script|foreignObject|href|url\(|on\w+=/);
      }
    },
  );

  it.each(ids.flatMap((id) => [0, 1, 5, 40, 500].map((count) => [id, count] as const)))(
    '%s of %d incidents: no text over another, none outside its frame',
    (id, count) => {
      const svg = of(id, count);
      const height = Number(/viewBox="0 0 480 (\d+)"/.exec(svg)?.[1]);
      const labels = labelsOf(svg).filter((label) => label.text !== '');
      expect(overlaps(labels)).toEqual([]);
      expect(labels.filter((label) => label.top < 0 || label.bottom > height || label.left < -40)).toEqual(
        [],
      );
    },
  );

  it('durations has a dot for each incident while they are few, and says median and n', () => {
    const svg = of('durations', 5);
    const dots = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, d = '']) => d.split('M').length - 1);
    expect(dots[0]).toBe(5);
    expect(svg).toMatch(/Time to detect: median [^<]+, n = 5</);
  });

  it('durations stays small however large the ledger', () => {
    expect(of('durations', 20_000).length).toBeLessThan(400_000);
  });

  it('rates shows each with its interval, and says where nothing was counted', () => {
    const outputs = {
      unsafeBlocked: 9,
      unsafeEscaped: 1,
      safeBlocked: null,
      safeAllowed: null,
      origin: 'reported-only',
    } as const;
    const svg = of('rates', 1, { outputs });
    // Wilson's interval of 9 of 10, as printed in textbooks: 59.6 % to 98.2 %.
    expect(svg).toContain('catch rate: 90.0 % (9 of 10), 95 % interval 59.6 % to 98.2 %.');
    expect(svg).toContain('over-block rate: none counted.');
    expect(svg).toContain('escape is a lower bound');
  });

  it('rates rounds none to all or nothing', () => {
    const counted = { safeBlocked: null, safeAllowed: null, origin: null } as const;
    const svg = of('rates', 1, { outputs: { unsafeBlocked: 99_999, unsafeEscaped: 1, ...counted } });
    expect(svg).toContain('catch rate: over 99.9 % (99999 of 100000)');
    expect(svg).toContain('escape rate: under 0.1 % (1 of 100000)');
  });

  it('actions calls in time none that has no due date', () => {
    expect(of('actions', 4)).toContain('>not overdue<');
  });

  it('actions counts what is under way and overdue at the end of each week', () => {
    expect(of('actions', 4)).toContain('2026-W47: 2 under way, 2 of them overdue, 0 done.');
  });

  it('drift takes a name for text, whatever is in it', () => {
    const drift = [
      { suite: '</text><script>@ops', metric: 'a'.repeat(90), staging: 0.5, prod: 0.25, delta: -0.25 },
    ];
    const svg = of('drift', 1, { drift });
    expect(svg).not.toMatch(/<script|@ops/);
    expect(svg).toContain('−0.25');
  });
});
