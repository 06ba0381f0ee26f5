import { type Severity, severityIds } from '../../domain/severities.js';

/** The levels that some words name; each list in the order of the words. */
export interface Levels {
  readonly actual: readonly Severity[];
  readonly potential: readonly Severity[];
}

/** A level as a word of its own, `SEV-1` and `Sev 1` too; `S3` is also a storage service, so that one with a bucket is none. */
const level =
  /(?<![\w-])s(?:ev(?:erity)?[ -]?)?[0-3](?!\w|\.\d|[- ](?:bucket|object|storage|key|url|upload))/gi;
const clauseEnd = /[;,.·•|()]/g;

/**
 * Reads the levels of a severity line as people write it: `S3 actual (near-miss); S0 potential`. A level is potential when
 * its clause says so and names no other, or when it stands right beside the word; `S3 potential S0` marks the second.
 */
export function readLevels(words: string): Levels {
  const text = words.slice(0, 2000);
  const ends = [...text.matchAll(clauseEnd)].map((match) => match.index);
  const clauseAt = (offset: number) => ends.filter((end) => end < offset).length;
  const marks = [...text.matchAll(/potential(?:ly)?(?: severity| level)?(?: is|:)? ?/gi)];
  const found = [...text.matchAll(level)].map((match) => ({
    id: `S${match[0].at(-1)}` as Severity,
    from: match.index,
    to: match.index + match[0].length,
    clause: clauseAt(match.index),
  }));
  const potential = new Set<(typeof found)[number]>();
  for (const mark of marks) {
    const clause = clauseAt(mark.index);
    const here = found.filter((one) => one.clause === clause);
    const after = found.find((one) => one.from === mark.index + mark[0].length);
    const before = here.findLast((one) => one.to <= mark.index);
    const marked = after ?? (here.length === 1 ? here[0] : before);
    if (marked) potential.add(marked);
  }
  return {
    actual: found.filter((one) => !potential.has(one)).map((one) => one.id),
    potential: found.filter((one) => potential.has(one)).map((one) => one.id),
  };
}

/** The level with which an option text or a typed value begins (`S1 – serious harm…`); null when it begins with none. */
export function leadingLevel(words: string): Severity | null {
  const start = words.trim().slice(0, 2).toUpperCase();
  const isWord = !/^[\w-]/.test(words.trim().slice(2));
  return severityIds.find((id) => id === start && isWord) ?? null;
}
