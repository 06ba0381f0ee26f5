import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { SetupError } from '../domain/errors.js';

/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read or is not UTF-8. */
export function readInput(path: string): string {
  const bytes = attempt(`Cannot read ${path}`, () =>
    path === '-' ? readStandardInput() : readFileSync(path),
  );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new SetupError(`Cannot read ${path}: it is not text in UTF-8.`);
  }
}

/** A file, or standard input for `-`, in pieces of at most 1 MiB; a piece holds only until the next is asked for. */
export interface Pieces {
  readonly chunks: Iterable<Uint8Array>;
  /** In bytes; null where it is not known beforehand. */
  readonly size: number | null;
}

/** Opens a file of any size, or standard input for `-`. Throws SetupError when it cannot be read. */
export function openInput(path: string): Pieces {
  const what = `Cannot read ${path}`;
  const file = path === '-' ? 0 : attempt(what, () => openSync(path, 'r'));
  const size = attempt(what, () => fstatSync(file));
  if (size.isDirectory()) throw new SetupError(`${what}: ${reasons.EISDIR}.`);
  function* chunks() {
    const buffer = Buffer.alloc(PIECE);
    try {
      for (;;) {
        const count = attempt(what, () => readSome(file, buffer));
        if (count === 0) return;
        if (count > 0) yield buffer.subarray(0, count);
        else waitAMoment();
      }
    } finally {
      if (file !== 0) closeSync(file);
    }
  }
  return { chunks: chunks(), size: size.isFile() ? size.size : null };
}

const PIECE = 1_048_576;

/** The text of a file that need not be there; null when it is not. Throws SetupError when it is and cannot be read. */
export function readIfThere(path: string): string | null {
  return existsSync(path) ? readInput(path) : null;
}

/** Standard input can be read once. Throws SetupError when more than one of the paths is `-`; `what` names what they are for. */
export function refuseTwoStandardInputs(what: string, paths: readonly unknown[]): void {
  if (paths.filter((path) => path === '-').length < 2) return;
  throw new SetupError(`${what} cannot both be standard input: give one of them as a file.`);
}

/** Writes a file, making its folders. Throws SetupError when that is impossible. */
export function writeOutput(path: string, text: string): void {
  makeFolder(dirname(path));
  attempt(`Cannot write ${path}`, () => writeFileSync(path, text));
}

/** Makes a folder with those above it, unless it is there. Throws SetupError when that is impossible. */
export function makeFolder(path: string): void {
  attempt(`Cannot write to ${path}`, () => mkdirSync(path, { recursive: true }));
}

/** The value of an option that must be given. Throws SetupError with what it is for. */
export function required(value: unknown, option: string, isFor: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new SetupError(`--${option} is missing: ${isFor}.`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'there is a file of that name',
  EACCES: 'access is denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

function attempt<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new SetupError(`${what}: ${reasonOf(code)}.`);
  }
}

/** What Node's code of a failed call means to people. */
export function reasonOf(code: string): string {
  return reasons[code] ?? code;
}

/** Node reads a pipe whose writer is slow as EAGAIN (nodejs/node#35997); then it is asked again. */
function readStandardInput(): Buffer {
  const chunks: Buffer[] = [];
  const buffer = Buffer.alloc(65_536);
  for (;;) {
    const count = readSome(0, buffer);
    if (count === 0) return Buffer.concat(chunks);
    if (count > 0) chunks.push(Buffer.from(buffer.subarray(0, count)));
    else waitAMoment();
  }
}

/** Leaves the other end of a pipe a moment to go on. */
export function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

function readSome(file: number, buffer: Buffer): number {
  try {
    return readSync(file, buffer);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EAGAIN') return -1;
    if (code === 'EOF') return 0;
    throw error;
  }
}
