import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Invocation {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the process: nothing of ours is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** When the process is killed, in milliseconds since the epoch; Infinity for never. */
  readonly deadline: number;
}

export interface Ending {
  readonly code: number;
  readonly timedOut: boolean;
}

const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs a program to its end and hands over its output line by line, both streams in order of arrival.
 * The program leads a process group, and whatever it leaves running is killed with it.
 * A program that cannot be started ends with code 127 and a line that says why.
 */
export async function runProcess(invocation: Invocation, onLine: (line: string) => void): Promise<Ending> {
  const { file, args, cwd, env, deadline } = invocation;
  const child = spawn(file, args, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let timedOut = false;
  const limit = Math.min(LONGEST_TIMER, Math.max(0, deadline - Date.now()));
  const timer = setTimeout(() => {
    timedOut = true;
    killGroup(child.pid);
  }, limit);
  const kill = () => killGroup(child.pid);
  process.once('exit', kill);
  const code = new Promise<number>((resolve) => {
    child.once('error', (error) => {
      onLine(`${file} could not be started: ${error.message}`);
      resolve(127);
    });
    child.once('exit', (status) => {
      kill();
      resolve(status ?? 1);
    });
  });
  try {
    const [ended] = await Promise.all([
      code,
      readLines(child.stdout, onLine),
      readLines(child.stderr, onLine),
    ]);
    return { code: ended, timedOut };
  } finally {
    clearTimeout(timer);
    process.off('exit', kill);
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // The group is already gone, which is what was wanted.
  }
}

/** Lines end as the runner's do: LF, CRLF or a lone CR, and never at a Unicode line separator. */
async function readLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = `${rest}${chunk}`.split(/\r\n|\n|\r(?=[^\n])/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  }
  if (rest !== '') onLine(rest.replace(/\r$/, ''));
}
