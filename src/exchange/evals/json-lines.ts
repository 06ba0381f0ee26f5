import { StringDecoder } from 'node:string_decoder';
import { type Bytes, inOnePiece } from './bytes.js';
import { NO_NUMBER, notJson, tooLong, walkJson } from './json-walk.js';
import { limits } from './limits.js';
import { Unfit } from './unfit.js';

/**
 * Hands over the value of each line of JSON Lines, blank ones left out, and refuses what `walkJson` refuses, at the pace
 * of `JSON.parse`. Throws Unfit.
 */
export async function readLines(source: Bytes, take: (value: unknown) => void): Promise<void> {
  let count = 0;
  for await (const lines of linesIn(source)) {
    for (const line of lines) {
      count += 1;
      const value = quickly(line);
      take(value === doubtful ? await slowly(line, count) : value);
    }
  }
}

/** The lines that are not blank, as many at once as a piece of the source ends. */
async function* linesIn(source: Bytes): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const piece of source) {
    const text = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
    const lines = (rest + text).split('\n');
    rest = lines.pop() as string;
    if (rest.length > limits.record) throw tooLong();
    yield lines.filter(isWritten);
  }
  yield [rest + decoder.end()].filter(isWritten);
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}

const doubtful = Symbol('doubtful');

/** The value of a sound line; `doubtful` where a look at every token has to tell. */
function quickly(line: string): unknown {
  const names = namesIn(line);
  if (names === null) return doubtful;
  try {
    const value: unknown = JSON.parse(line);
    return namesOf(value) === names ? value : doubtful;
  } catch {
    return doubtful;
  }
}

const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** How many names its objects have: the colons outside words; null where it nests too deep. */
function namesIn(line: string): number | null {
  let [count, depth] = [0, 0];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === QUOTE) at = endOfWords(line, at + 1);
    else if (code === COLON) count += 1;
    // Both brackets, `[` and `{`, lie 32 apart, and so do their ends.
    else if ((code | 0x20) === 0x7b) depth += 1;
    else if ((code | 0x20) === 0x7d) depth -= 1;
    if (depth > limits.depth) return null;
  }
  return count;
}

/** Where words end that begin at `at`: their closing quote, or the end of the line. */
function endOfWords(line: string, at: number): number {
  for (let here = at; here < line.length; here += 1) {
    const code = line.charCodeAt(here);
    if (code === QUOTE) return here;
    if (code === BACKSLASH) here += 1;
  }
  return line.length;
}

/** How many names are left once a second of the same replaced the first; `__proto__` makes it no number. */
function namesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) for (const item of value) count += namesOf(item);
  else
    for (const name of Object.keys(value)) {
      if (name === '__proto__') return Number.NaN;
      count += 1 + namesOf((value as Record<string, unknown>)[name]);
    }
  return count;
}

/** Reads the line token by token, which says what is wrong with it. */
async function slowly(line: string, position: number): Promise<unknown> {
  let value: unknown;
  try {
    await walkJson(inOnePiece(Buffer.from(line)), {
      interest: () => 'whole',
      take: (_, read) => {
        value = read;
      },
    });
  } catch (error) {
    if (error instanceof Unfit && error.rule === 'eval-json')
      throw notJson(position, error.message.includes(NO_NUMBER) ? NO_NUMBER : undefined);
    throw error;
  }
  return value;
}
