import type { Finding, Place } from '../../domain/finding.js';
import type { MomentProblem, MomentReading } from './moment.js';

const messages: Readonly<Record<MomentProblem, string>> = {
  'time-without-zone':
    'The time has no zone, or one by name (several may bear it), so only its day is kept. Write it in UTC or with its offset: 2026-11-20T10:04Z or 2026-11-20T11:04+01:00.',
  'time-without-date':
    'This names a moment by a time that no date goes with, so it counts as unknown. Write both: 2026-11-20T10:04Z.',
  'ambiguous-date':
    'Dates like this are written day first by some and month first by others, so it was not read. Write it as YYYY-MM-DD.',
  'impossible-date': 'No calendar or clock has this date or time. Correct it; write it as 2026-11-20T10:04Z.',
};

/** What to say about a moment that could not be taken as written; null when there is nothing to say. */
export function momentFinding(moment: MomentReading, field: string, place: Place): Finding | null {
  const { problem } = moment;
  return problem ? { rule: problem, level: 'warning', field, ...place, message: messages[problem] } : null;
}
