import type { IncidentSituation } from '../../domain/situation.js';
import { compareMoments, type NamedTime, namedTimes } from '../../domain/time.js';
import type { Complaint, Rule } from './rule.js';

export const timeOrder: Rule = {
  id: 'time-order',
  level: 'error',
  checks: 'introduced ≤ started ≤ detected ≤ acknowledged ≤ mitigated ≤ resolved ≤ verified.',
  why: 'Times to detect, mitigate and resolve are computed from these moments; one in the wrong order makes a figure negative.',
  find: ({ report }) => outOfOrder(report.times),
  fails: {
    body: '### Timeline\n- 2026-03-02T08:00Z – first wrong answer (started)\n- 2026-03-02T07:40Z – a customer asks (detected)',
    line: 3,
  },
  passes:
    '### Timeline\n- 2026-03-02T08:00Z – first wrong answer (started)\n- 2026-03-02T08:40Z – a customer asks (detected)',
};

export const futureTime: Rule = {
  id: 'future-time',
  level: 'error',
  checks: 'No named time lies in the future.',
  why: 'What has a name has happened. A future one is a slip of the date, or local time written as UTC.',
  find: ({ report, now }) =>
    namedTimes.flatMap(({ id }) => {
      const at = report.times[id]?.at;
      const second = `${now.slice(0, 19)}Z`;
      if (!at || at <= second.slice(0, at.length)) return [];
      const message = `“${id}” lies in the future (${at}). Check the date and the time zone.`;
      return [{ field: 'timeline', place: `timeline/${id}`, message }];
    }),
  fails: { body: '### Timeline\n- 2126-03-02T08:40Z – a customer asks (detected)', line: 2 },
  passes: '### Timeline\n- 2026-03-02T08:40Z – a customer asks (detected)',
};

/** Each moment that comes before an earlier one, as far as both are known; a moment is blamed for the first of these only. */
function outOfOrder(times: IncidentSituation['report']['times']): readonly Complaint[] {
  const known = namedTimes.flatMap(({ id }) => (times[id]?.at ? [{ id, at: times[id].at as string }] : []));
  const blamed = new Set<NamedTime>();
  return known.flatMap((later, index) => {
    const earlier = known.slice(0, index).findLast((one) => compareMoments(one.at, later.at) > 0);
    if (!earlier || blamed.has(earlier.id)) return [];
    blamed.add(earlier.id);
    return [
      {
        field: 'timeline',
        place: `timeline/${later.id}`,
        message: `“${later.id}” (${later.at}) comes before “${earlier.id}” (${earlier.at}). Correct one of them.`,
      },
    ];
  });
}
