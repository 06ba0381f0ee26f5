import type { Signal } from '../domain/signal.js';

const MARKER = /^<!-- incident-loop:declared ([0-9a-f]{16}) -->$/m;
const SIGNAL = /^<!-- incident-loop:signal ([\w.-]{1,60}) (\d{1,9}) ([0-9a-f ]{16,8000}) -->$/m;

/**
 * The fingerprint in the marker of an issue that was declared from an alert, a trace or the command line; null when the body
 * has none. Anybody can write such a marker: believe it only in an issue of our own making.
 */
export function declaredFingerprint(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}

/** What a machine left in the body of the incident it declared; null when a person declared it. The same caution goes for it. */
export function signalIn(body: string): Signal | null {
  const [, run, times, marks] = SIGNAL.exec(body) ?? [];
  if (!run || !marks) return null;
  return { run, times: Number(times), marks: marks.split(' ').filter((mark) => mark.length === 16) };
}

/** Everything by which an incident is known again. */
export function marksIn(body: string): readonly string[] {
  const fingerprint = declaredFingerprint(body);
  return [...(fingerprint === null ? [] : [fingerprint]), ...(signalIn(body)?.marks ?? [])];
}
