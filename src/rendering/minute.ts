/** `2026-11-20 10:04 UTC` of an instant in ISO 8601 UTC. */
export function minuteOf(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}
