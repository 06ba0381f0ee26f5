import type { LedgerRecord } from '../domain/ledger.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { severityIds } from '../domain/severities.js';
import { incidentsOf, isOpen } from '../metrics/belonging.js';
import { between } from '../metrics/durations.js';
import type { Weekly } from '../metrics/weekly.js';
import { declaredIn, weeksOf } from '../metrics/window.js';
import { joinSafe, ours, safe } from './safe.js';
import { age, issue, plural, span, title } from './weekly-words.js';

const DAY = 24 * 60 * 60 * 1000;

/** Records declared in the seven days before the report. */
export function recentOf({ declared, now }: Weekly): readonly LedgerRecord[] {
  return declaredIn({ from: new Date(Date.parse(now) - 7 * DAY).toISOString(), to: now }, declared);
}

/** One sentence, true for none, one, a few and many; what is not read yet is said first. */
export function headline(weekly: Weekly): SafeMarkdown {
  const { pending } = weekly.ledger;
  const caveat =
    pending === null
      ? safe``
      : safe`As far as the ledger is read (${pending.read} of ${pending.total} changed incidents, the rest follows in the next run): `;
  return safe`**${caveat}${sentence(weekly)}**`;
}

function sentence(weekly: Weekly): SafeMarkdown {
  const recent = incidentsOf(recentOf(weekly));
  const [only] = recent;
  if (!only) return quiet(weekly);
  if (recent.length === 1) return single(only, weekly);
  const open = recent.filter(isOpen).length;
  const state =
    open === 0
      ? safe`none of them open`
      : open === recent.length
        ? safe`none of them resolved`
        : safe`${open} not resolved`;
  return safe`${recent.length} incidents were declared in the last 7 days (${levels(recent)}), ${state}${beside(weekly)}.`;
}

/** Nothing happened this week: say what the window had, and what is still open from whenever. */
function quiet({ figures, open }: Weekly): SafeMarkdown {
  const stillOpen = open.before.length + open.inWindow.length;
  const rest =
    stillOpen === 0
      ? safe`none is open`
      : safe`${stillOpen} ${ours(stillOpen === 1 ? 'is' : 'are')} still open from before`;
  const { incidents } = figures.counts;
  const weeks = plural(weeksOf(figures.window), 'week');
  const before =
    incidents === 0
      ? safe`none in the ${weeks} of this report`
      : safe`${incidents} in the ${weeks} of this report`;
  return safe`No incident was declared in the last 7 days, ${before}; ${rest}.`;
}

function single(record: LedgerRecord, { now }: Weekly): SafeMarkdown {
  const level = record.severity === null ? safe`no level yet` : ours(record.severity);
  const took = between(record.times.detected, record.times.resolved);
  const state = isOpen(record)
    ? safe`not resolved, declared ${age(record, now)} ago`
    : typeof took === 'number'
      ? safe`resolved ${span(took)} after it was detected`
      : safe`${ours(isResolved(record) ? 'resolved' : 'closed')}`;
  return safe`One incident was declared in the last 7 days: ${issue(record)} ${title(record)} (${level}), ${state}.`;
}

/** A report may be closed, signed or not, with no word of when its cause was gone. */
function isResolved({ state, times }: LedgerRecord): boolean {
  return state === 'resolved' || (times.resolved?.at ?? null) !== null;
}

function levels(records: readonly LedgerRecord[]): SafeMarkdown {
  const named = [...severityIds, null].flatMap((id) => {
    const count = records.filter((record) => record.severity === id).length;
    return count === 0 ? [] : [safe`${count} ${ours(id ?? 'without a level')}`];
  });
  return joinSafe(named, ', ');
}

/** How the count stands beside the weeks before, where that can be told. */
function beside({ details }: Weekly): SafeMarkdown {
  const { verdict, before } = details.trend.incidents;
  if (verdict === 'too-few') return safe``;
  const range = before.min === before.max ? safe`${before.min}` : safe`${before.min} to ${before.max}`;
  const place = { above: 'more than in any of', below: 'fewer than in any of', within: 'as in' }[verdict];
  return safe`; ${ours(place)} the 13 weeks before (${range} a week)`;
}
