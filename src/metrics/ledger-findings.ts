import type { Finding } from '../domain/finding.js';

/** How many findings of one kind are named one by one; a file that is something else altogether has thousands. */
export const NAMED = 20;

/** Incidents that stand in several lines: a shard that was merged by hand, or two repositories in one ledger. */
export function repeatedIn(numbers: ReadonlySet<number>): readonly Finding[] {
  const named = [...numbers].slice(0, NAMED);
  const rest = numbers.size - named.length;
  const say = (what: string, hold: string) =>
    warning(null, `${what} in several lines; the one updated last holds, and ${hold} counted once.`);
  const more = rest > 0 ? [say(`${rest} more incidents stand`, 'each is')] : [];
  return [...named.map((number) => say(`Incident ${number} stands`, 'it is')), ...more];
}

/** A line, or the rest of them, that is in no figure. */
export function broken(line: number | null, problem: string): Finding {
  return warning(
    line,
    `${problem}. It is left out of the figures; repair it, or delete the file and let it be rebuilt.`,
  );
}

/** A line of a shard of drift that is no run. */
export function unmeasured(problem: string, line: number): Finding {
  return warning(line, `${problem}. It is in no figure; repair it or take it out: no run makes it again.`);
}

function warning(line: number | null, message: string): Finding {
  return {
    rule: 'ledger-line',
    level: 'warning',
    field: null,
    line,
    column: line === null ? null : 1,
    message,
  };
}
