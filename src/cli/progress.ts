/** Milliseconds before progress is worth a word, and between two words. */
const PATIENCE = 500;

/** Says on a terminal how far long work has come, in one line that is written over and wiped at its end. */
export interface Progress {
  readonly at: (done: number) => void;
  readonly end: () => void;
}

/** Progress of what has `total` parts; null where nobody knows. Nothing is said where nobody watches, nor of quick work. */
export function progressOf(what: string, total: number | null): Progress {
  if (process.stderr.isTTY !== true) return { at: () => {}, end: () => {} };
  let next = Date.now() + PATIENCE;
  let hasSpoken = false;
  return {
    at: (done) => {
      if (Date.now() < next) return;
      next = Date.now() + PATIENCE;
      hasSpoken = true;
      const share = total ? `${Math.floor((100 * done) / total)} %` : `${Math.floor(done / 1_000_000)} MB`;
      process.stderr.write(`\r\u001b[K${what}: ${share}`);
    },
    end: () => {
      if (hasSpoken) process.stderr.write('\r\u001b[K');
    },
  };
}
