const MARKER = /^<!-- incident-loop:declared ([0-9a-f]{16}) -->$/m;

/**
 * The fingerprint in the marker of an issue that was declared from an alert, a trace or the command line; null when the body
 * has none. Anybody can write such a marker: believe it only in an issue of our own making.
 */
export function declaredFingerprint(body: string): string | null {
  return MARKER.exec(body)?.[1] ?? null;
}
