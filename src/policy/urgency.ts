import type { Alert } from '../domain/alert.js';
import { isWorse } from '../domain/severities.js';

/** Sorts alerts: those that fire first, the gravest first. */
export function byUrgency(a: Alert, b: Alert): number {
  if (a.status !== b.status) return a.status === 'firing' ? -1 : 1;
  if (a.severity === b.severity) return 0;
  return a.severity !== null && isWorse(a.severity, b.severity) ? -1 : 1;
}
