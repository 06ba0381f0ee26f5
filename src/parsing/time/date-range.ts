import { monthOf } from './month.js';

/** Ranges of days or months that share their year, and what of them is kept: a range counts from its start. */
const shapes = [
  /^(\d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)?(?= [a-z]{3,9}\.?,? \d{4})/i,
  /^([a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)?(?=,? \d{4}(?!\d))/i,
  /^(([a-z]{3,9})\.?) ?(?:[-–—]|to|until) ?([a-z]{3,9})\.?(?=,? \d{4})/i,
  /^(\d{1,2}(?:st|nd|rd|th)? ([a-z]{3,9})\.?) ?(?:[-–—]|to|until) ?\d{1,2}(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?=,? \d{4})/i,
  /^(([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—]|to|until) ?([a-z]{3,9})\.? \d{1,2}(?:st|nd|rd|th)?(?=,? \d{4})/i,
];

/**
 * `25–26 August 2025` as `25 August 2025`, `March–June 2025` as `March 2025`. From November to February the year is that of
 * the end, so such words stay as they are and are not read.
 */
export function withoutRangeEnd(text: string): string {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const [whole, start, from, to] = match as unknown as [string, string, string?, string?];
    const isInYear = from === undefined || (monthOf(from) > 0 && monthOf(from) <= monthOf(to));
    if (isInYear) return start + text.slice(whole.length);
  }
  return text;
}
