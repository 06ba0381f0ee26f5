import type { Money } from '../../domain/report.js';

/** ISO 4217 codes of the currencies whose sign is `$`; the first is meant where nothing says otherwise. */
const dollars = ['USD', 'AUD', 'BRL', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD'];

/** What a sign or a name may mean, the first where nothing else is said. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  $: dollars,
  dollar: dollars,
  dollars: dollars,
  'us dollars': ['USD'],
  US$: ['USD'],
  A$: ['AUD'],
  AU$: ['AUD'],
  C$: ['CAD'],
  CA$: ['CAD'],
  HK$: ['HKD'],
  MX$: ['MXN'],
  NT$: ['TWD'],
  NZ$: ['NZD'],
  R$: ['BRL'],
  S$: ['SGD'],
  SG$: ['SGD'],
  '¥': ['JPY', 'CNY'],
  'CN¥': ['CNY'],
  'JP¥': ['JPY'],
  yen: ['JPY'],
  '€': ['EUR'],
  euro: ['EUR'],
  euros: ['EUR'],
  '£': ['GBP'],
  '₹': ['INR'],
  // Small letters are read of these alone: `40 all` and `5 try` are words before they are lek and lira.
  eur: ['EUR'],
  usd: ['USD'],
  gbp: ['GBP'],
};
const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

const shape =
  /^([A-Z]{0,3} ?[$€£¥₹]|[A-Z]{3})? ?(\d[\d.,'\u00a0\u2009\u202f ]{0,30}?) ?(k|m|mn|b|bn|thousand|million|billion)? ?([$€£¥₹]|[a-z]{3}|euros?|dollars?|us dollars|yen)?$/i;
const separators = ",' \u00a0\u2009\u202f";
const plain = /^\d{1,15}$/;
const grouped = new RegExp(`^\\d{1,3}(?:([${separators}])\\d{3})(?:\\1\\d{3}){0,4}$`);
/** One dot before three digits may be either; two are thousands. */
const dotted = /^\d{1,3}(?:\.\d{3}){2,4}$/;
const withPoint = /^(.{1,24})\.(\d{1,2})$/;
const withComma = /^(.{1,24}),(\d{1,2})$/;

/**
 * An amount of money when the words are one number with one currency and nothing else: `€1,200`, `$1.2M`, `EUR 3,400.50`, `3.400,50 €`,
 * `1.2 million EUR`. Null for whatever is approximate, a range, of a currency that ISO 4217 does not have, or `1.200`,
 * which is a thousand apart for two readers.
 */
export function readMoney(words: string): Money | null {
  const match = shape.exec(words.trim().slice(0, 80).replace(/\.$/, ''));
  if (!match) return null;
  const [, before, number, scale, behind] = match;
  const currency = currencyOf(before, behind);
  const amount = currency ? amountOf(number as string, scale?.toLowerCase()) : null;
  return currency === null || amount === null ? null : { amount, currency };
}

function amountOf(number: string, scale: string | undefined): number | null {
  if (scale && /^\d{1,6}\.\d{3}$/.test(number)) return scaled(Number(number), scale);
  const point = withPoint.exec(number);
  const comma = point ? null : withComma.exec(number);
  const [, whole = number, cents = '0'] = point ?? comma ?? [];
  const isWhole = plain.test(whole) || isGrouped(whole, point ? '.' : comma ? ',' : '');
  return isWhole ? scaled(Number(`${whole.replace(/\D/g, '')}.${cents}`), scale) : null;
}

/** Thousands are never set off by the mark that sets off the cents. */
function isGrouped(whole: string, decimal: string): boolean {
  if (decimal === ',' && /^\d{1,3}\.\d{3}$/.test(whole)) return true;
  if (dotted.test(whole)) return decimal !== '.';
  return grouped.exec(whole) !== null && (decimal !== ',' || !whole.includes(','));
}

function scaled(amount: number, scale = ''): number {
  return Math.round(amount * (scales[scale] ?? 1) * 100) / 100;
}

/** The currency that sign and code agree on: `$1,200 CAD` and `CAD $1,200` are Canadian; null where they know none or disagree. */
function currencyOf(before = '', behind = ''): string | null {
  const told = [...tokensOf(before), ...tokensOf(behind)].map(meaningOf);
  const [first = [], ...others] = told;
  return first.find((code) => others.every((codes) => codes.includes(code))) ?? null;
}

function tokensOf(text: string): readonly string[] {
  const codeAndSign = /^([A-Z]{3}) ?([$€£¥₹])$/.exec(text);
  return codeAndSign ? codeAndSign.slice(1) : text === '' ? [] : [text];
}

function meaningOf(token: string): readonly string[] {
  const known = meanings[token] ?? meanings[token === token.toUpperCase() ? '' : token.toLowerCase()];
  return known ?? (isoCodes().has(token) ? [token] : []);
}

let codes: ReadonlySet<string> | null = null;

/** ISO 4217 as Node's own ICU knows it; asked for only where a code stands beside an amount. */
function isoCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency'));
  return codes;
}
