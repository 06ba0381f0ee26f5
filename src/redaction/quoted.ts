import { redact } from './secrets.js';

/**
 * Words of a report as a message quotes them: redacted first, so that no cut leaves the beginning of a secret, then at most
 * `most` characters.
 */
export function quoted(words: string, most = 60): string {
  const shown = redact(words.slice(0, 10_000));
  return shown.length > most ? `“${shown.slice(0, most)}…”` : `“${shown}”`;
}
