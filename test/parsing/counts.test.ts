import { describe, expect, test } from '@jest/globals';
import { readCounts } from '../../src/parsing/counts.js';

const PATH = '.github/incident-loop-counts.yml';
const read = (text: string | null) => readCounts(text, PATH);
const messages = (text: string) => read(text).findings.map((finding) => finding.message);

describe('a counts file', () => {
  test('is a list of periods', () => {
    const { periods, findings } = read(`
- from: 2026-09-01
  to: 2026-09-30
  unsafe-blocked: 412
  unsafe-escaped: 8
  counted-from: sampled-production
  exposure: 120000
- {from: 2026-10-01, to: 2026-10-31, safe-blocked: 3, safe-allowed: 97, exposure: 40, exposure-unit: agent-weeks}
`);
    expect(findings).toEqual([]);
    expect(periods[0]).toEqual({
      from: '2026-09-01',
      to: '2026-09-30',
      outputs: {
        unsafeBlocked: 412,
        unsafeEscaped: 8,
        safeBlocked: null,
        safeAllowed: null,
        origin: 'sampled-production',
      },
      exposure: { amount: 120_000, unit: 'sessions' },
    });
    expect(periods[1]?.exposure).toEqual({ amount: 40, unit: 'agent-weeks' });
  });

  test.each([null, '', '   \n'])('may be absent or empty: %j', (text) => {
    expect(read(text)).toEqual({ periods: [], findings: [] });
  });

  test('names each period that it cannot read, with its line, and keeps the others', () => {
    const text = `- {from: 2026-09-01, to: 2026-09-30, unsafe-blocked: 1}
- {from: 2026-13-01, to: 2026-09-30}
- {from: 2026-11-02, to: 2026-11-01}
- {from: 2026-11-01, to: 2026-11-02, unsafe-blocked: -1}
- {from: 2026-11-01, to: 2026-11-02, blocked: 1}
- {from: 2026-09-30, to: 2026-10-02, unsafe-blocked: 1}
- 7
`;
    expect(read(text).periods).toHaveLength(1);
    const found = messages(text);
    expect(found).toHaveLength(6);
    expect(found[0]).toMatch(/^\.github\/incident-loop-counts\.yml, line 2: from: must be a day/);
    expect(found[4]).toContain(
      'line 6: the period overlaps the one from 2026-09-01 to 2026-09-30: it would count twice',
    );
  });

  test.each(['a: 1', '- [', '"x'])('that is something else is one finding: %s', (text) => {
    expect(read(text).periods).toEqual([]);
    expect(messages(text)).toHaveLength(1);
  });
});
