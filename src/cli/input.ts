import { readFileSync } from 'node:fs';
import { SetupError } from '../domain/errors.js';

/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read. */
export function readInput(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8');
  } catch (error) {
    const reason = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'access is denied' };
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new SetupError(`Cannot read ${path}: ${reason[code as keyof typeof reason] ?? code}.`);
  }
}

/** The value of an option that must be given. Throws SetupError with what it is for. */
export function required(value: string | boolean | undefined, option: string, isFor: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new SetupError(`--${option} is missing: ${isFor}.`);
}

/** Prints one JSON document and nothing else. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
