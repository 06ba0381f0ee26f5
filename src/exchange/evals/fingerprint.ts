import { createHash } from 'node:crypto';

/**
 * Twelve hex digits, so that no two of 100,000 cases share them by chance, for what a case asks and how it is judged: a case whose words changed is another case, and the words of
 * an attack need not be shown to name it. Names in objects are taken in order, so that writers may order them as they like.
 */
export function fingerprint(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts, inOrder)).digest('hex').slice(0, 12);
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
