import type { Money } from '../../domain/report.js';
import { readCount } from './values.js';

const symbols: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '₹': 'INR', US$: 'USD' };
/** ISO 4217 codes are three capitals; which of them exist is not for a reader of reports to say. */
const before = /^([A-Z]{3}|US\$|[€£₹]) ?(.{1,30})$/;
const behind = /^(.{1,30}?) ?([A-Z]{3}|[€£₹])$/;
const cents = /^(.{1,24})\.(\d{2})$/;

/**
 * An amount of money when the words are one number with one currency and nothing else: `€1,200`, `USD 1.2k`, `950.50 EUR`. `$` alone
 * and `¥` are several currencies and stay words, as does whatever is approximate; null then.
 */
export function readMoney(words: string): Money | null {
  const text = words.trim().replace(/\.$/, '');
  const match = before.exec(text);
  if (match) return moneyOf(match[2] as string, match[1] as string);
  const other = behind.exec(text);
  return other ? moneyOf(other[1] as string, other[2] as string) : null;
}

function moneyOf(number: string, currency: string): Money | null {
  const parts = cents.exec(number);
  const whole = readCount(parts?.[1] ?? number);
  if (whole === null || /[a-z] [a-z]|[a-z]{2}/i.test(number.replace(/(?:thousand|million)$/, '')))
    return null;
  const amount = parts ? Math.round(whole * 100 + Number(parts[2])) / 100 : whole;
  return { amount, currency: symbols[currency] ?? currency };
}
