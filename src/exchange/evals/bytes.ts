import { limits, spellBytes } from './limits.js';
import { Unfit } from './unfit.js';

/** The bytes of a file, piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

const PEEK = 1024 * 1024;
/** A first piece may end behind the brace that opens a document: its names come later. */
const LEAST = 64 * 1024;

/**
 * Passes bytes on as long as they are text in UTF-8 and no more than `most` (by default the limit of a file). A byte order
 * mark of UTF-8 is taken off. Throws Unfit.
 */
export async function* soundText(source: Bytes, most: number = limits.file): Bytes {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let count = 0;
  for await (const piece of source) {
    const chunk = count === 0 ? withoutMark(piece) : piece;
    count += piece.length;
    if (count > most) throw tooLarge(most);
    refuseOtherEncodings(decoder, chunk);
    if (chunk.length > 0) yield chunk;
  }
  refuseOtherEncodings(decoder, null);
}

function tooLarge(most: number): Unfit {
  return new Unfit(
    'eval-too-large',
    `The file holds more than ${spellBytes(most)}. Keep transcripts out of it, or split the run by suite.`,
  );
}

function withoutMark(piece: Uint8Array): Uint8Array {
  const [first, second, third] = piece;
  if (first === 0x1f && second === 0x8b) throw notUtf8('packed with gzip');
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw notUtf8('UTF-16');
  return first === 0xef && second === 0xbb && third === 0xbf ? piece.subarray(3) : piece;
}

function refuseOtherEncodings(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array | null): void {
  if (piece?.includes(0)) throw notUtf8('text with zero bytes, such as UTF-16');
  try {
    if (piece === null) decoder.decode();
    else decoder.decode(piece, { stream: true });
  } catch {
    throw notUtf8('not UTF-8');
  }
}

function notUtf8(what: string): Unfit {
  return new Unfit('eval-encoding', `The file is ${what}. Write it as text in UTF-8.`);
}

/** The beginning of a file, 64 KiB and on up to a line break or a mebibyte, and the whole of it all the same. */
export async function peek(source: Bytes): Promise<{ readonly start: Buffer; readonly whole: Bytes }> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  while (!ended && (size < LEAST || (size < PEEK && !seen.at(-1)?.includes(0x0a)))) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      seen.push(next.value);
      size += next.value.length;
    }
  }
  async function* whole(): Bytes {
    yield* seen;
    if (!ended) yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { start: Buffer.concat(seen), whole: whole() };
}

/** One piece of bytes as a source. */
export async function* inOnePiece(bytes: Uint8Array): Bytes {
  yield bytes;
}
