import type { SafeMarkdown } from '../domain/markdown.js';
import { nameInFact } from './quoted-names.js';
import { ours, safe } from './safe.js';

const OVER = /^- \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ – the source of the alert, [^,\n]{1,130}, says it is over$/;

/** What the timeline says once an alert's source says that it is over; `at` is ISO 8601 UTC to the second. */
export function overLine(source: string, at: string): SafeMarkdown {
  return safe`- ${ours(at)} – the source of the alert, ${nameInFact(source.replaceAll(',', ' '))}, says it is over`;
}

/** True for such a line: nobody wrote it, so no signature is bound to it. */
export function isOverLine(line: string): boolean {
  return OVER.test(line);
}
