import { writeSync } from 'node:fs';
import { waitAMoment } from './input.js';

const STANDARD_OUTPUT = 1;

/**
 * Prints text and a line ending on standard output, all of it before it returns. The streams of `process.stdout` and `console`
 * would do the same, yet take a tenth of Node's own start to load. `| head -1` closes the pipe when it has seen enough; that is
 * no failure of ours, and nothing more can be said.
 */
export function print(text: string): void {
  const bytes = Buffer.from(`${text}\n`);
  for (let at = 0; at < bytes.length; ) at += writeSome(bytes.subarray(at));
}

/** Prints one JSON document and nothing else; characters that steer a terminal are escaped, the value stays the same. */
export function printJson(value: unknown): void {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  print(JSON.stringify(value, null, 2).replace(STEERING, escaped));
}

/** What `JSON.stringify` leaves raw: C1 controls, line separators, bidirectional marks. */
const STEERING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** How many of the bytes were taken; none by a pipe that is full. */
function writeSome(bytes: Uint8Array): number {
  try {
    return writeSync(STANDARD_OUTPUT, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') process.exit();
    if (code !== 'EAGAIN') throw error;
    waitAMoment();
    return 0;
  }
}
