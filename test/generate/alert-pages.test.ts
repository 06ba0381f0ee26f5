import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { onlyAt, withValueAt } from '../../scripts/generate/excerpt.js';
import { fillRegions } from '../../scripts/generate/regions.js';
import { shippedMappings } from '../../src/domain/alert-mapping.js';
import { readAlertText } from '../../src/exchange/alert/alerts.js';

const files: Readonly<Record<string, string>> = { plain: 'anything-else' };
const page = (source: string) => readFileSync(`docs/alerts/${files[source] ?? source}.md`, 'utf8');

describe('the page of an alert source', () => {
  test.each(Object.keys(shippedMappings))('of %s shows its mapping and an example', (source) => {
    expect(page(source)).toContain(`<!-- generated:alert-mapping-${source} -->`);
    expect(page(source)).toContain(`<!-- generated:alert-example-${source} -->`);
    expect(page(source)).toContain('says it is over');
  });

  test.each([
    [
      'alertmanager',
      ['14 in 10 minutes (and 1 more)', '| severity | S1 |', '| detected | 2026-11-20T10:04:00Z |'],
    ],
    // 11:04:10 in a zone an hour ahead of UTC.
    ['grafana', ['| detected | 2026-11-20T10:04:10Z |', '<https://runbooks.example.com/groundedness> |']],
    ['pagerduty', ['its fingerprint, `PINC001`', '<https://acme.pagerduty.com/incidents/PINC001>']],
    ['plain', ['| severity | S2 |', '`unconfirmed`', 'https://probes.example.com/empty-answers']],
  ])('of %s says what its payload comes to', (source, shown) => {
    for (const words of shown) expect(page(source)).toContain(words);
  });

  test('gives a line to copy that is read', () => {
    const sent = /\n(\{"event_type".*\})\n/.exec(page('plain'))?.[1] ?? '';
    expect(readAlertText(sent)).toMatchObject({
      findings: [],
      alerts: [{ source: 'plain', title: 'Answers are empty', severity: 'S2' }],
    });
  });

  test('shows what is quoted of a payload as a payload of its own', () => {
    const [, quoted = ''] =
      /generated:alert-example-alertmanager[\s\S]*?```json\n([\s\S]*?)```/.exec(page('alertmanager')) ?? [];
    const whole = readAlertText(readFileSync('test/fixtures/alerts/alertmanager-firing.json', 'utf8'));
    expect(readAlertText(quoted).alerts).toEqual(whole.alerts.slice(1));
  });
});

test('a region that no table fills is refused', () => {
  const region = '<!-- generated:no-such -->\n<!-- /generated -->';
  expect(() => fillRegions(region, {})).toThrow('no table is called no-such');
});

describe('an excerpt', () => {
  test('holds what pointers lead to, whole', () => {
    const value = { a: { b: 1, c: 2 }, d: [{ e: 3 }], f: 4 };
    expect(onlyAt(value, ['/a/b', '/d'])).toEqual({ a: { b: 1 }, d: [{ e: 3 }] });
  });

  test('with another value at a pointer leaves the rest', () => {
    expect(withValueAt({ a: [{ b: 1 }, { b: 1 }], c: 2 }, '/a/1/b', 5)).toEqual({
      a: [{ b: 1 }, { b: 5 }],
      c: 2,
    });
  });
});
