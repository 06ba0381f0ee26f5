import { describe, expect, test } from '@jest/globals';
import { noTimes } from '../../../src/domain/time.js';
import { hasDatedNotice } from '../../../src/parsing/time/notices.js';
import { readTimeline } from '../../../src/parsing/time/timeline.js';
import { linesOf } from '../lines-of.js';

const times = (text: string) => readTimeline(linesOf(text)).times;
const detectedAt = (at: string) => ({
  ...noTimes,
  detected: { at, precision: 'minute', approximate: false },
});

describe('a named moment', () => {
  test.each([
    '- 2026-11-20T10:04Z – the alert fired (detected)',
    '* 2026-11-20T10:04Z — the alert fired (Detected).',
    '- 2026-11-20T10:04Z - the alert fired (detected)',
    '- 2026-11-20T10:04Z: the alert fired (detected)',
    '- 2026-11-20T10:04Z – detected: the alert fired',
    '- 2026-11-20T10:04Z – detected by the latency monitor',
    '- **2026-11-20T10:04Z** – **Detected** by the monitor',
    '- 2026-11-20 10:04 UTC – first detection',
    '- detected: 2026-11-20T10:04Z',
    '- **Detected:** 2026-11-20T10:04Z by the monitor',
    '| time | event |\n|---|---|\n| 2026-11-20T10:04Z | the alert fired (detected) |',
    '| what | time |\n|---|---|\n| detected | 2026-11-20T10:04Z |',
    '| time | name | event |\n|---|---|---|\n| 2026-11-20T10:04Z | detected | the alert fired |',
    '| # | time | event |\n|---|---|---|\n| 1 | 2026-11-20T10:04Z | the alert fired (detected) |',
    '| No. | time | event |\n|--:|---|---|\n| T1. | 2026-11-20T10:04Z | the alert fired (detected) |',
    '| event | time |\n|---|---|\n| the alert fired (detected) | 2026-11-20T10:04Z |',
    '| who | when | what |\n|---|---|---|\n| Ann | 2026-11-20T10:04Z | the alert fired (detected) |',
    '| time | event | mark |\n|---|---|---|\n| 2026-11-20T10:04Z | the alert fired | ✅ (detected) |',
    '2026-11-20T10:04Z the alert fired (detected)',
    '- **2026-11-20 10:04 UTC** | the alert fired | detected',
    '- Detection time: 2026-11-20 10:04 UTC',
    '- Detected (2026-11-20 10:04 UTC): the alert fired',
    'Detected on November 20, 2026 at 10:04 UTC.',
    '2026-11-20T10:04Z\tthe alert fired\tdetected',
    '- 2026-11-20T10:04Z – the alert fired [detected]',
    '- 2026-11-20T10:04Z – refund refused — detected by a customer',
    '- 2026-11-20T10:04Z – the alert fired; detected',
    '| time | event |\n|---|---|\n| 2026-11-20T10:04Z | the alert fired - **detected** |',
    '- 2026-11-20T10:04Z (detected) – the alert fired',
    '- 2026-11-20T10:04Z [detected] the alert fired',
    '- detected at 2026-11-20T10:04Z',
    '- Detected – 2026-11-20T10:04Z by the monitor',
    '- 2026-11-20T10:04Z – the alert fired,\n  a minute after the deploy (detected)',
  ])('%s', (text) => expect(times(text)).toEqual(detectedAt('2026-11-20T10:04:00Z')));

  test('of which a cell names several', () => {
    const day = { at: '2026-11-20', precision: 'day', approximate: false };
    for (const cell of ['mitigated, resolved', 'mitigated + resolved', '**mitigated** and **resolved**'])
      expect(times(`| time | event | mark |\n|---|---|---|\n| 2026-11-20 | off | ${cell} |`)).toEqual({
        ...noTimes,
        mitigated: day,
        resolved: day,
      });
  });

  test('whose doubt ends with its words', () => {
    expect(times('- 2026-11-20 – answer posted (acknowledged; detected on or before)').detected).toEqual({
      at: '2026-11-20',
      precision: 'day',
      approximate: true,
    });
  });

  test.each([
    ['(introduced)', 'introduced'],
    ['(start)', 'started'],
    ['(start of harm)', 'started'],
    ['(start of exposure)', 'started'],
    ['(first mitigation)', 'mitigated'],
    ['(took around 24 h) (resolved)', 'resolved'],
    ['(start of outage)', 'started'],
    ['(discovered)', 'detected'],
    ['(noticed by a customer)', 'detected'],
    ['(acknowledgement)', 'acknowledged'],
    ['(end of exposure)', 'mitigated'],
    ['(containment)', 'mitigated'],
    ['(fixed)', 'resolved'],
    ['(fix verified)', 'verified'],
  ])('%s names %s', (words, name) => {
    expect(times(`- 2026-11-20 – something ${words}`)).toEqual({
      ...noTimes,
      [name]: { at: '2026-11-20', precision: 'day', approximate: false },
    });
  });

  test('may be doubtful, and one moment may have two names', () => {
    expect(times('- 2025-07-23 – acknowledged by the vendor (detected, or at latest)').detected).toEqual({
      at: '2025-07-23',
      precision: 'day',
      approximate: true,
    });
    const both = times('- 2025-07-23 – rolled back (mitigated and resolved)');
    expect([both.mitigated?.at, both.resolved?.at]).toEqual(['2025-07-23', '2025-07-23']);
  });

  test.each([
    '(gap closed)',
    '(CVE-2025-1)',
    '(took a day)',
    'started to investigate',
    'users detected nothing',
    'the filter failed; nothing detected',
    'the filter – once mitigated – failed',
    'looked into what users detected',
  ])('“%s” names nothing', (words) => expect(times(`- 2026-11-20 – ${words}`)).toEqual(noTimes));

  test('without a date of its own is known to have happened, not when', () => {
    const unknown = { at: null, precision: 'unknown', approximate: false };
    expect(times('- minutes later – flagged (detected)').detected).toEqual(unknown);
    expect(times('- after – token revoked (resolved)').resolved).toEqual(unknown);
    expect(times('- detected: unknown').detected).toEqual(unknown);
    expect(times('a few days later: limits set (mitigated)').mitigated).toEqual(unknown);
    expect(times('Some hours after this, mitigated.').mitigated).toBeNull();
  });

  test('of the skeleton that is blank or pending has not happened', () => {
    expect(
      times(
        '- detected: \n- TBD – switched off (resolved)\n- mitigated: pending\n- resolved: n/a\n- acknowledged: not yet',
      ),
    ).toEqual(noTimes);
  });
});

test('the first detection counts, the last mitigation does, and a known moment beats an unknown one', () => {
  const read = times(
    [
      '- detected: unknown',
      '- 2026-11-20T10:00Z – alert (detected)',
      '- 2026-11-20T10:30Z – second alert (detected)',
      '- 2026-11-20T11:00Z – tool off (mitigated)',
      '- 2026-11-20T15:00Z – tool off again, it had come back (mitigated)',
      '- afterwards – seen to hold (mitigated)',
    ].join('\n'),
  );
  expect(read.detected?.at).toBe('2026-11-20T10:00:00Z');
  expect(read.mitigated?.at).toBe('2026-11-20T15:00:00Z');
});

test('entries in code, quotes and comments do not count', () => {
  const entry = '2026-11-20 – x (detected)';
  expect(times(`\`\`\`\n- ${entry}\n\`\`\`\n\n> - ${entry}\n\n<!-- - ${entry} -->\n`)).toEqual(noTimes);
});

test.each(['10:04: the alert fired', '**10:04:** the alert fired', '10:04:30: the alert fired'])(
  'a colon may stand behind a time of day: %s',
  (words) => {
    const dated = words.replace(/^(\W*)/, '$12026-11-20 ');
    const below = `2026-11-20\n\n- ${words} (detected)`;
    for (const lines of [`- ${dated} (detected)`, below]) {
      const at = readTimeline(linesOf(lines), 'Timeline (UTC)').times.detected?.at;
      expect(at).toMatch(/^2026-11-20T10:04:[03]0Z$/);
    }
  },
);

describe('a table says by the head of a column that its times are UTC', () => {
  const detected = (head: string, row: string) =>
    times(`| ${head} |\n|${'---|'.repeat(head.split('|').length)}\n| ${row} |`).detected;

  test.each([
    ['Time (UTC) | Event', '2026-11-20 10:04 | Detected'],
    ['UTC time | Event', '2026-11-20 10:04 | Detected'],
    ['Timestamp UTC | Event', '2026-11-20 10:04 | Detected'],
    ['Name | When (UTC)', 'Detected | 2026-11-20 10:04'],
    ['Date | UTC | Event', '2026-11-20 | 10:04 | Detected'],
    ['Date | Time | UTC | Event', '2026-11-20 | 11:04 | 10:04 | Detected'],
  ])('%s', (head, row) => expect(detected(head, row)?.at).toBe('2026-11-20T10:04:00Z'));

  test.each([
    ['Local time | Event', '2026-11-20 11:04 | Detected'],
    ['Time (local, not UTC) | Event', '2026-11-20 12:04 | Detected'],
  ])('no other column does: %s', (head, row) =>
    expect(detected(head, row)).toMatchObject({ at: '2026-11-20', precision: 'day' }),
  );
});

test('a time that is not believed is named with its line', () => {
  const { findings } = readTimeline(
    linesOf(
      '- 2026-11-20 16:00 – alert (detected)\n- 03/04/2026 – fix (resolved)\n- 10:14Z – tool off (mitigated)',
    ),
  );
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['time-without-zone', 1],
    ['ambiguous-date', 2],
    ['time-without-date', 3],
  ]);
});

test('words where a named time should stand are no time, and said so', () => {
  const { times: read, findings } = readTimeline(
    linesOf('- mitigated: in progress\n- started to look at logs'),
  );
  expect(read).toEqual(noTimes);
  expect(findings).toMatchObject([{ rule: 'unknown-value', line: 1 }]);
});

test('a notice is a line that begins with its date', () => {
  expect(hasDatedNotice('- 2026-11-20T12:00Z – status page: answers were wrong')).toBe(true);
  expect(hasDatedNotice('- User notice: required, by 2026-11-20\n\nPosts on 29 April and 2 May.')).toBe(
    false,
  );
  expect(hasDatedNotice('<!-- One line each: - 2026-11-20T10:04Z – to whom -->')).toBe(false);
});
