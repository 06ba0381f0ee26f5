/** A line of a text with what became of it. */
export interface DiffLine {
  readonly mark: ' ' | '+' | '-';
  readonly text: string;
}

/** The shortest way from one text to another, line by line; what goes stands before what comes. For short texts: time and room grow with the product of their lines. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const same = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ mark: ' ', text: a[i] as string });
      i += 1;
      j += 1;
    } else if (i < a.length && (same[i + 1]?.[j] ?? 0) >= (same[i]?.[j + 1] ?? -1)) {
      lines.push({ mark: '-', text: a[i] as string });
      i += 1;
    } else {
      lines.push({ mark: '+', text: b[j] as string });
      j += 1;
    }
  }
  return lines;
}

/** At [i][j]: how many lines the rests of both have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      const below = table[i + 1] as number[];
      row[j] =
        a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  }
  return table;
}

const MOST_IN_A_ROW = 12;

/** A difference as a reader takes it in: each change below the heading that it stands under, one line around it, blank lines left out, long runs cut. Empty where nothing changed. */
export function shownDiff(before: string, after: string): string {
  const lines = lineDiff(before, after);
  const near = (at: number) => [at - 1, at, at + 1].some((one) => (lines[one]?.mark ?? ' ') !== ' ');
  const shown: string[] = [];
  let heading = '';
  let isOpen = false;
  for (const [at, { mark, text }] of lines.entries()) {
    if (mark === ' ' && text.startsWith('### ')) heading = text.slice(4);
    if (!near(at) || text.trim() === '') {
      isOpen = isOpen && near(at);
      continue;
    }
    if (!isOpen && heading !== '' && !text.startsWith('### ')) shown.push(`@@ ${heading} @@`);
    isOpen = true;
    shown.push(`${mark}${text}`);
  }
  return cutRuns(shown).join('\n');
}

/** Of many lines in a row those are shown that say something; a report without anything in it is known. */
function cutRuns(lines: readonly string[]): readonly string[] {
  const runs: string[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && run[0]?.[0] === line[0]) run.push(line);
    else runs.push([line]);
  }
  return runs.flatMap((run) => (run.length <= MOST_IN_A_ROW ? run : shortened(run)));
}

function shortened(run: readonly string[]): readonly string[] {
  const telling = run.filter((line, at) => saysSomething(line.slice(1)) || headsWords(run, at));
  return [
    ...telling,
    `${run[0]?.[0]}… and ${run.length - telling.length} lines of a report that is still empty`,
  ];
}

function saysSomething(text: string): boolean {
  return !/^(?:|#.*|<!--.*|- [^:]+:|- \[ \] .*|\*\*[^*]+\*\*|\|.*|_No response_|n\/a|undecided)$/.test(
    text.trim(),
  );
}

/** True for a heading with words of its section in what follows. */
function headsWords(run: readonly string[], at: number): boolean {
  if (!run[at]?.slice(1).startsWith('### ')) return false;
  const next = run.findIndex((line, index) => index > at && line.slice(1).startsWith('### '));
  return run.slice(at + 1, next < 0 ? run.length : next).some((line) => saysSomething(line.slice(1)));
}
