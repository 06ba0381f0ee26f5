import { describe, expect, test } from '@jest/globals';
import { readMoney } from '../../../src/parsing/report/money.js';
import { readPerson } from '../../../src/parsing/report/people.js';
import { readCount, readDay, readDuration, readRuns } from '../../../src/parsing/report/values.js';

describe('a count is a number and nothing else', () => {
  test.each([
    ['1200', 1200],
    ['1,200', 1200],
    ['1 200', 1200],
    ['1\u202f200\u202f000', 1_200_000],
    ["12'345", 12_345],
    ['1.2k', 1200],
    ['3 million', 3_000_000],
    ['0', 0],
    ['7.', 7],
    ['1200 users', 1200],
    ['12 000 affected customers', 12_000],
    ['1 account', 1],
    ['1.2k users.', 1200],
  ])('%s', (words, count) => expect(readCount(words)).toBe(count));

  test.each([
    '1.2%',
    'about 4,000',
    '~1200',
    '1,20',
    '1,200 200',
    '1.200',
    '0 known',
    '-3',
    '1e9',
    '12 m',
    'about 1200 users',
    '1200 users a day',
    '10–20 users',
    'users',
    '',
  ])('%s stays words', (words) => expect(readCount(words)).toBeNull());
});

describe('runs are k of n', () => {
  test.each([
    ['3 of 20', { k: 3, n: 20 }],
    ['3/20', { k: 3, n: 20 }],
    ['3 of 3 000', { k: 3, n: 3000 }],
    ['none of 50', { k: 0, n: 50 }],
    ['0 out of 20 runs', { k: 0, n: 20 }],
    ['7 of 1,000 (0.7 %)', { k: 7, n: 1000 }],
    ['1 in 40 prompts', { k: 1, n: 40 }],
  ])('%s', (words, runs) => expect(readRuns(words)).toEqual(runs));

  test.each(['21 of 20', '3', '3 of many', '2026/11/20', '15 %'])('%s stays words', (words) =>
    expect(readRuns(words)).toBeNull(),
  );
});

describe('a duration is exactly one span of time, in seconds', () => {
  test.each([
    ['8 h', 28_800],
    ['2h 30m', 9000],
    ['9 hours', 32_400],
    ['90 min', 5400],
    ['1 day, 2 hours and 5 minutes', 93_900],
    ['1.5 h', 5400],
    ['45s', 45],
    ['1h30', 5400],
    ['PT2H30M', 9000],
    ['P1DT2H', 93_600],
    ['P2W', 1_209_600],
  ])('%s', (words, seconds) => expect(readDuration(words)).toBe(seconds));

  test.each([
    'about 8 h',
    '4–5 days',
    '30m 2h',
    '2h 3h',
    '8',
    'h',
    '8 h per day',
    '2 moons',
    '1h75',
    'P',
    'PT',
    'P1M',
    '',
  ])('%s stays words', (words) => expect(readDuration(words)).toBeNull());
});

describe('a day', () => {
  test.each([
    ['2026-03-01', '2026-03-01'],
    ['by 2026-03-01', '2026-03-01'],
    ['1 March 2026', '2026-03-01'],
    ['2026-03-01 (Sunday)', '2026-03-01'],
    ['2026-03-01T10:00Z', '2026-03-01'],
  ])('%s', (words, day) => expect(readDay(words)).toBe(day));

  test.each(['2026-03', 'stated done', 'done by 2023-03-24', '03/04/2026', 'none (closed)', '2026-02-30'])(
    '%s is none',
    (words) => expect(readDay(words)).toBeNull(),
  );
});

describe('a person', () => {
  test.each([
    ['@alice', 'alice'],
    ['**@alice** (EU hours)', 'alice'],
    ['Alice Doe (@alice-d)', 'alice-d'],
    ['@acme/response-team', 'acme/response-team'],
    ['Alice Doe', 'Alice Doe'],
    ['alice@example.org', 'alice@example.org'],
  ])('%s is %s', (words, person) => expect(readPerson(words)).toBe(person));

  test.each([
    '',
    '-',
    'unknown',
    'Unknown (post-mortem signed by the founder)',
    'n/a',
    'pending',
    'TBD',
    '_No response_',
    'nobody yet',
  ])('“%s” is nobody', (words) => expect(readPerson(words)).toBeNull());
});

describe('money is one amount in one currency', () => {
  test.each([
    ['€1,200', 1200, 'EUR'],
    ['USD 1.2k', 1200, 'USD'],
    ['950.50 EUR', 950.5, 'EUR'],
    ['£ 12,000', 12_000, 'GBP'],
    ['US$3M', 3_000_000, 'USD'],
    ['3 million EUR', 3_000_000, 'EUR'],
    ['1 200 €', 1200, 'EUR'],
    ['1,234.56 CHF.', 1234.56, 'CHF'],
    ['$1,200', 1200, 'USD'],
    ['$1.2M', 1_200_000, 'USD'],
    ['A$1,200', 1200, 'AUD'],
    ['C$ 40', 40, 'CAD'],
    ['HK$900', 900, 'HKD'],
    ['$1,200 CAD', 1200, 'CAD'],
    ['CAD $1,200', 1200, 'CAD'],
    ['USD $1,200', 1200, 'USD'],
    ['¥500', 500, 'JPY'],
    ['500 ¥', 500, 'JPY'],
    ['CN¥500', 500, 'CNY'],
    ['¥500 CNY', 500, 'CNY'],
    ['1.2 million EUR', 1_200_000, 'EUR'],
    ['€1,2 million', 1_200_000, 'EUR'],
    ['USD 2.5bn', 2_500_000_000, 'USD'],
    ['12 k€', 12_000, 'EUR'],
    ['EUR 3,400.50', 3400.5, 'EUR'],
    ['3.400,50 €', 3400.5, 'EUR'],
    ['3 400,50 EUR', 3400.5, 'EUR'],
    ['1.234.567 EUR', 1_234_567, 'EUR'],
    ["CHF 12'345.05", 12_345.05, 'CHF'],
    ['950,5 EUR', 950.5, 'EUR'],
    ['1200 euros', 1200, 'EUR'],
    ['3 million dollars', 3_000_000, 'USD'],
    ['1200 eur', 1200, 'EUR'],
    ['12 MXN', 12, 'MXN'],
    ['$0', 0, 'USD'],
  ])('%s', (words, amount, currency) => expect(readMoney(words)).toEqual({ amount, currency }));

  test.each([
    '40 SLO',
    '40 all',
    '12 MIN',
    'X$40',
    'EUR $40',
    '€40 USD',
    '1.234,567 EUR',
    '1,234,56 EUR',
    '1,20,300 EUR',
    '€1,200.5.5',
    'USD',
    '$',
    '-$40',
    '$1 200 000 000 000 000 000 000 000',
    'about €1,200',
    '€1,200–1,500',
    '€1.200',
    '€1,200 in refunds',
    'refunds of €40',
    'SLO missed by 2 %',
    'EUR',
    'EUR 12 users',
    '3 % SLO',
    '',
  ])('%s stays words', (words) => expect(readMoney(words)).toBeNull());
});
