import type { LedgerAction, LedgerRecord } from '../domain/ledger.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { secondsBetween } from '../metrics/instants.js';
import { neutralise, ours, safe } from './safe.js';
import { percentOf, spell } from './spans.js';

const ISSUE_URL = /^https?:\/\/[\w.-]{1,200}(?::\d{1,5})?\/[\w.-]{1,100}\/[\w.-]{1,100}\/issues\/\d{1,12}$/;
const LONGEST_TITLE = 120;

/** Seconds in words. */
export function span(seconds: number): SafeMarkdown {
  return ours(spell(seconds));
}

/** A share as a percentage. */
export function percent(share: number): SafeMarkdown {
  return ours(percentOf(share));
}

/** `1 incident`, `2 incidents`. */
export function plural(count: number, one: string, many = `${one}s`): SafeMarkdown {
  return ours(`${count} ${count === 1 ? one : many}`);
}

/** An instant to the minute, UTC. */
export function minute(instant: string): SafeMarkdown {
  return ours(`${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`);
}

/** The number of an incident, linked when its address is one of an issue and nothing else. */
export function issue(record: Pick<LedgerRecord, 'number' | 'url'>): SafeMarkdown {
  if (!ISSUE_URL.test(record.url)) return neutralise(`#${record.number}`);
  return safe`[#${record.number}](${ours(record.url)})`;
}

/** The number of a preventive action: an issue beside that of its incident. */
export function actionIssue(action: LedgerAction, record: LedgerRecord): SafeMarkdown {
  return issue({ number: action.number, url: record.url.replace(/\d+$/, String(action.number)) });
}

/** A title as plain text, cut to what a table can bear. */
export function title(record: LedgerRecord): SafeMarkdown {
  const letters = [...record.title.slice(0, 4 * LONGEST_TITLE)];
  const cut =
    letters.length > LONGEST_TITLE ? `${letters.slice(0, LONGEST_TITLE).join('')}…` : letters.join('');
  return cut.trim() === '' ? safe`(no title)` : neutralise(cut);
}

/** The level, with the peak where it was worse; the milder kinds have a potential level only. */
export function level({ kind, severity, severityPeak }: LedgerRecord): SafeMarkdown {
  if (severity === null) return safe`none yet`;
  if (kind !== 'incident') return ours(`potential ${severity}`);
  return ours(
    severityPeak === null || severityPeak >= severity ? severity : `${severity} (peak ${severityPeak})`,
  );
}

/** How long ago an incident was declared. */
export function age(record: LedgerRecord, now: string): SafeMarkdown {
  return span(secondsBetween(record.declaredAt, now));
}
