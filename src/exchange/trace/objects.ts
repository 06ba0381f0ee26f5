const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** A bracket is a brace but for this bit: `[` 0x5b, `]` 0x5d, `{` 0x7b, `}` 0x7d; no other ASCII character of JSON's is. */
const BRACKET_TO_BRACE = 0x20;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** Nested so deep, in objects and lists together, stand resources and spans (or log records) in OTLP/JSON. */
const RESOURCE_DEPTH = 4;
const SPAN_DEPTH = 7;
/** In bytes; no exporter writes larger spans, and what is held in memory must be bounded. */
const LONGEST_OBJECT = 8 * 1_048_576;

/** The text of one object in UTF-8, or null where it was too long to be held. */
export type ObjectText = Uint8Array | null;

/**
 * Cuts resources and spans out of OTLP/JSON that comes in pieces: one object, a list of them, or one on each line. It counts
 * brackets and strings and nothing else, in one pass over the bytes (brackets, quotes and backslashes are single bytes in
 * UTF-8), so that a trace of any size passes in the memory of its longest span.
 */
export class ObjectCutter {
  #depth = 0;
  /** One more when the document is a list of objects. */
  #offset = 0;
  #inString = false;
  #escaped = false;
  /** Depth of the object that is being cut; 0 when none is. */
  #cutting = 0;
  #held: Uint8Array[] = [];
  #heldBytes = 0;

  /** True between documents: at the end of the input, it means that nothing is missing. */
  get isComplete(): boolean {
    return this.#depth === 0 && !this.#inString;
  }

  /** The objects that end in this piece of the input. */
  push(chunk: Uint8Array): readonly ObjectText[] {
    const objects: ObjectText[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      if (this.#inString) {
        at = this.#endOfString(chunk, at);
        continue;
      }
      const byte = chunk[at] as number;
      const mark = byte | BRACKET_TO_BRACE;
      if (byte === QUOTE) this.#inString = true;
      else if (mark === OPEN_BRACE && this.#open(byte)) from = at;
      else if (mark === CLOSE_BRACE && this.#close())
        objects.push(this.#finish(chunk.subarray(from, at + 1)));
    }
    if (this.#cutting > 0) this.#hold(chunk.subarray(from));
    return objects;
  }

  /** True when an object begins here that is to be cut out. */
  #open(byte: number): boolean {
    this.#depth += 1;
    if (this.#depth === 1) this.#offset = byte === OPEN_BRACE ? 0 : 1;
    if (byte !== OPEN_BRACE || this.#cutting > 0 || !this.#isCut(this.#depth)) return false;
    this.#cutting = this.#depth;
    return true;
  }

  /** True when the object that is being cut out ends here. */
  #close(): boolean {
    const ends = this.#cutting > 0 && this.#depth === this.#cutting;
    if (ends) this.#cutting = 0;
    if (this.#depth > 0) this.#depth -= 1;
    return ends;
  }

  #isCut(depth: number): boolean {
    return depth === RESOURCE_DEPTH + this.#offset || depth === SPAN_DEPTH + this.#offset;
  }

  /** Offset of the quote that ends the string, or of the last byte when it goes on in the next piece. */
  #endOfString(chunk: Uint8Array, start: number): number {
    let at = start;
    if (this.#escaped) {
      this.#escaped = false;
      at += 1;
    }
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at] as number;
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) {
        this.#inString = false;
        return at;
      }
    }
    this.#escaped = at > chunk.length;
    return chunk.length - 1;
  }

  #hold(part: Uint8Array): void {
    this.#heldBytes += part.length;
    if (this.#heldBytes <= LONGEST_OBJECT) this.#held.push(new Uint8Array(part));
    else this.#held = [];
  }

  #finish(part: Uint8Array): ObjectText {
    const size = this.#heldBytes + part.length;
    const whole = this.#heldBytes === 0 ? part : Buffer.concat([...this.#held, part]);
    this.#held = [];
    this.#heldBytes = 0;
    return size > LONGEST_OBJECT ? null : whole;
  }
}
