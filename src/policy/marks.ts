import { createHash } from 'node:crypto';
import type { Alert } from '../domain/alert.js';

/** 16 hexadecimal digits that are the same for the same parts. */
export function markOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** What every telling of the same alert shares. */
export function alertMark({ source, fingerprint }: Alert): string {
  return markOf(['alert', source, fingerprint]);
}

/** What every alert of the same group shares; null where the source groups nothing. */
export function groupMark({ source, group }: Alert): string | null {
  return group === null ? null : markOf(['group', source, group]);
}
