import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a process of its own, from the root of the repository; its output is no terminal. */
export function command(
  args: readonly string[],
  stdin: string | Buffer = '',
  env: Readonly<Record<string, string>> = {},
): Ran {
  const ran = spawnSync(process.execPath, ['bin/incident-loop.js', ...args], {
    input: stdin,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The one JSON document that a command printed. Throws when it printed anything else. */
export function json<T>(ran: Ran): T {
  return JSON.parse(ran.out) as T;
}

const folder = mkdtempSync(join(tmpdir(), 'incident-loop-'));
let count = 0;

/** A file of this test run, by path. */
export function fileWith(content: string | Buffer, extension = 'md'): string {
  count += 1;
  const path = join(folder, `${count}.${extension}`);
  writeFileSync(path, content);
  return path;
}

/** A folder of this test run, not yet there. */
export function newFolder(): string {
  count += 1;
  return join(folder, `folder-${count}`);
}

/** Everything a terminal would obey, but for the line feed. */
export const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Text that clears the screen, rewrites a title, rings, reverses its direction. */
export const HOSTILE = '\u001b[2J\u001b]0;owned\u0007 \u009b31m \u202egnp.exe \u2066x\u2069';
