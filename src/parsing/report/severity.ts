import { type Severity, severityIds } from '../../domain/severities.js';

/** The levels that some words name; each list in the order of the words. */
export interface Levels {
  readonly actual: readonly Severity[];
  readonly potential: readonly Severity[];
}

/** A level as a word of its own, `SEV-1` and `Sev 1` too; `S3` is also a storage service, so that one with a bucket is none. */
const level =
  /(?<![\w-])s(?:ev(?:erity)?[ -]?)?[0-3](?!\w|\.\d|[- ](?:bucket|object|storage|key|url|upload))/gi;
/** Behind one level of several: `S3 – S0 had it run`. */
const supposed = /^ (?:had|if) (?:it|this|that|they|we)\b/i;
const clauseEnd = /[;,.·•|()]/g;
/** Words that make a level a potential one. */
const marking = /potential(?:ly)?(?: severity| level)?(?: is|:)? ?/gi;
/** Words that do so only right before a level: what could have been avoided says nothing about it. */
const supposing =
  /\b(?:(?:could|might|would) (?:have (?:been|become)|be|become)|at worst|(?:in the )?worst[ -]case:?) (?:an? )?/gi;

/**
 * Reads the levels of a severity line as people write it: `S3 actual (near-miss); S0 potential`. A level is potential when
 * its clause says so and names no other, or when it stands right beside the word; `S3 potential S0` marks the second. So is one
 * that `could have been`.
 */
export function readLevels(words: string): Levels {
  const text = words.slice(0, 2000);
  const ends = [...text.matchAll(clauseEnd)].map((match) => match.index);
  const clauseAt = (offset: number) => ends.filter((end) => end < offset).length;
  const found = [...text.matchAll(level)].map((match) => ({
    id: `S${match[0].at(-1)}` as Severity,
    from: match.index,
    to: match.index + match[0].length,
    clause: clauseAt(match.index),
  }));
  const potential = new Set<(typeof found)[number]>();
  const behind = (mark: RegExpExecArray) =>
    found.find((one) => one.from === mark.index + mark[0].length) ?? null;
  for (const mark of text.matchAll(marking)) {
    const clause = clauseAt(mark.index);
    const here = found.filter((one) => one.clause === clause);
    const before = here.findLast((one) => one.to <= mark.index) ?? inBrackets(text, mark, found);
    const marked = behind(mark) ?? (here.length === 1 ? here[0] : before);
    if (marked) potential.add(marked);
  }
  for (const mark of text.matchAll(supposing)) {
    const marked = behind(mark);
    if (marked) potential.add(marked);
  }
  for (const one of found.slice(1)) if (supposed.test(text.slice(one.to, one.to + 20))) potential.add(one);
  return {
    actual: found.filter((one) => !potential.has(one)).map((one) => one.id),
    potential: found.filter((one) => potential.has(one)).map((one) => one.id),
  };
}

/** The level right in front of brackets that open with the mark alone: `S0 (potential)`. */
function inBrackets<Level extends { readonly to: number }>(
  text: string,
  mark: RegExpExecArray,
  levels: readonly Level[],
): Level | undefined {
  const isAlone = /^ ?[)\],;]/.test(text.slice(mark.index + mark[0].trimEnd().length));
  return isAlone ? levels.find((one) => /^ ?[([]$/.test(text.slice(one.to, mark.index))) : undefined;
}

/** The level with which an option text or a typed value begins (`S1 – serious harm…`); null when it begins with none. */
export function leadingLevel(words: string): Severity | null {
  const start = words.trim().slice(0, 2).toUpperCase();
  const isWord = !/^[\w-]/.test(words.trim().slice(2));
  return severityIds.find((id) => id === start && isWord) ?? null;
}
