import { Tokenizer, TokenType } from '@streamparser/json';
import type { Bytes } from './bytes.js';
import { limits, spellBytes } from './limits.js';
import { quoted, Unfit } from './unfit.js';

/** Where a value stands: keys and, in arrays, `*`. */
export type Path = readonly string[];

/** What to do with a value: hand it over whole, look into it, or leave it (it is checked all the same). */
export type Interest = 'whole' | 'into' | 'skip';

export interface Visitor {
  /** Asked at the start of every value that was looked into. */
  readonly interest: (path: Path) => Interest;
  readonly take: (path: Path, value: unknown) => void;
  /** Told when an object or array that was looked into ends. */
  readonly end?: (path: Path) => void;
}

type Container = Record<string, unknown> | unknown[];

interface Frame {
  readonly isArray: boolean;
  /** Names seen so far, to refuse the second of the same. */
  readonly names: Set<string> | null;
  /** Null where nothing is built. */
  readonly value: Container | null;
  readonly interest: Interest;
  name: string;
}

type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Reads one JSON document in a stream. Refused everywhere, also
 * in what nobody asked for: a name twice in one object (readers disagree on which counts), `__proto__`, more than
 * 64 levels, a record above 16 MiB. Throws Unfit.
 */
export async function walkJson(source: Bytes, visitor: Visitor): Promise<void> {
  const walk = new Walk(visitor);
  const tokenizer = new Tokenizer({ stringBufferSize: 65_536 });
  let seen = 0;
  let record = 0;
  tokenizer.onToken = ({ token, value }) => {
    walk.token(token as TokenType, value);
    if (walk.isBuilding || token === TokenType.STRING) record = walk.isBuilding ? record : seen;
    else record = seen;
  };
  tokenizer.onError = (error) => {
    throw error instanceof Unfit ? error : notJson(null, reasonOf(error.message));
  };
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; at += 65_536) {
      tokenizer.write(chunk.subarray(at, at + 65_536));
      seen += Math.min(65_536, chunk.length - at);
      if (seen - record > limits.record) throw tooLong();
    }
  }
  tokenizer.end();
  walk.end();
}

/** A record above the limit. */
export function tooLong(): Unfit {
  return new Unfit(
    'eval-record',
    `One record of the file holds more than ${spellBytes(limits.record)}. Leave transcripts out of it.`,
  );
}

/** No JSON; `line` counts from 1, null for the whole file. */
export function notJson(line: number | null, reason?: string): Unfit {
  const where = line === null ? 'The file' : `Line ${line} of the file, blank ones not counted,`;
  return new Unfit('eval-json', `${where} is not JSON, or breaks off${reason ? `: ${quoted(reason)}` : ''}.`);
}

/** Why such a file is refused, and what to do. */
export const NO_NUMBER = 'NaN or Infinity is no number in JSON: write null';

/** What the tokenizer found; Python writes numbers that JSON does not have, and inspect_ai does so for a spread of one sample. */
function reasonOf(message: string): string {
  return /^Unexpected "[NI]"/.test(message) ? NO_NUMBER : message;
}

/** The grammar of JSON over tokens, building only what is wanted. */
class Walk {
  private isRead = false;
  private readonly frames: Frame[] = [];
  private readonly path: string[] = [];
  private expected: Expected = 'value';

  constructor(private readonly visitor: Visitor) {}

  /** True inside a value that will be handed over whole. */
  get isBuilding(): boolean {
    return this.frames.at(-1)?.value != null;
  }

  token(token: TokenType, value: unknown): void {
    if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET)
      this.open(token === TokenType.LEFT_BRACKET);
    else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET)
      this.close(token === TokenType.RIGHT_BRACKET);
    else if (token === TokenType.COLON) this.go(this.expected === 'colon', 'value');
    else if (token === TokenType.COMMA)
      this.go(this.expected === 'comma-or-end', this.frames.at(-1)?.isArray ? 'value' : 'name');
    else if (this.expected === 'name' || this.expected === 'name-or-end') this.named(token, value);
    else this.scalar(value);
  }

  end(): void {
    const isComplete = this.frames.length === 0 && this.isRead;
    if (!isComplete) throw notJson(null, 'the end is missing');
  }

  private demand(holds: boolean): void {
    if (!holds) throw notJson(null, 'something stands where it cannot');
  }

  private go(holds: boolean, expected: Expected): void {
    this.demand(holds);
    this.expected = expected;
  }

  private named(token: TokenType, value: unknown): void {
    this.demand(token === TokenType.STRING);
    const name = value as string;
    const frame = this.frames.at(-1) as Frame;
    if (name === '__proto__')
      throw new Unfit(
        'eval-proto',
        'The file holds the name “__proto__”, which no eval tool writes. Make it anew.',
      );
    if (frame.names?.has(name))
      throw new Unfit(
        'eval-duplicate-name',
        `The file holds the name ${quoted(name)} twice in one object, so that readers disagree on what it says. Make it anew.`,
      );
    frame.names?.add(name);
    frame.name = name;
    this.path[this.frames.length - 1] = name;
    this.expected = 'colon';
  }

  private interestHere(): Interest {
    const frame = this.frames.at(-1);
    if (frame?.value) return 'whole';
    if (frame && frame.interest !== 'into') return 'skip';
    if (frame?.isArray) this.path[this.frames.length - 1] = '*';
    this.path.length = this.frames.length;
    return this.visitor.interest(this.path);
  }

  private startValue(): void {
    this.demand(this.expected === 'value' || this.expected === 'value-or-end');
  }

  private open(isArray: boolean): void {
    this.startValue();
    const interest = this.interestHere();
    const value: Container | null = interest === 'whole' ? (isArray ? [] : {}) : null;
    this.frames.push({ isArray, names: isArray ? null : new Set(), value, interest, name: '' });
    if (this.frames.length > limits.depth)
      throw new Unfit(
        'eval-depth',
        `The file nests more than ${limits.depth} levels deep, which no eval tool does. Make it anew.`,
      );
    this.expected = isArray ? 'value-or-end' : 'name-or-end';
  }

  private close(isArray: boolean): void {
    const frame = this.frames.at(-1);
    const mayEnd = ['comma-or-end', 'value-or-end', 'name-or-end'].includes(this.expected);
    this.demand(frame?.isArray === isArray && mayEnd);
    this.frames.pop();
    if (frame?.interest === 'into') {
      this.path.length = this.frames.length;
      this.visitor.end?.(this.path);
    }
    this.settle(frame?.value ?? undefined, frame?.value != null);
  }

  private scalar(value: unknown): void {
    this.startValue();
    this.settle(value, this.interestHere() === 'whole');
  }

  /** A value ends: into its parent, or handed over where nothing around it is built. */
  private settle(value: unknown, isWanted: boolean): void {
    const parent = this.frames.at(-1);
    if (parent?.value) {
      if (Array.isArray(parent.value)) parent.value.push(value);
      else parent.value[parent.name] = value;
    } else if (isWanted) {
      this.path.length = this.frames.length;
      this.visitor.take(this.path, value);
    }
    if (parent) this.expected = 'comma-or-end';
    else {
      this.isRead = true;
      this.expected = 'nothing';
    }
  }
}
