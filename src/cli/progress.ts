/** How far a long reading has come, on one line of standard error. */
export interface Progress {
  readonly tell: (bytes: number) => void;
  readonly end: () => void;
}

const STEP = 16 * 1_048_576;
const MEGABYTE = 1e6;

/** Tells every 16 MiB, and only on a terminal; `size` in bytes, null where it is not known. */
export function progressOf(path: string, size: number | null): Progress {
  if (process.stderr.isTTY !== true) return { tell: () => {}, end: () => {} };
  const name = path === '-' ? 'standard input' : 'the trace';
  const total = size === null ? '' : ` of ${Math.round(size / MEGABYTE)}`;
  let next = STEP;
  return {
    tell: (bytes) => {
      if (bytes < next) return;
      next = bytes + STEP;
      process.stderr.write(`\rReading ${name}: ${Math.round(bytes / MEGABYTE)}${total} MB`);
    },
    end: () => {
      if (next > STEP) process.stderr.write('\r\u001b[K');
    },
  };
}
