import { keyOf, type Memory, type Place } from './memory.js';

/** What a description says it closes. */
const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):? #(\d{1,9})\b/gi;

/**
 * The issues of its own repository that a pull request closes when it is merged: those its description names after a keyword, and those
 * that people linked in its sidebar (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue).
 */
export function closing(memory: Memory, pull: Place, body: unknown): readonly number[] {
  const said = [...String(body ?? '').matchAll(CLOSES)].map(([, number]) => Number(number));
  return [...new Set([...said, ...linkedTo(memory, pull)])];
}

/** Those that people linked in the sidebar alone. */
export function linkedTo(memory: Memory, pull: Place): readonly number[] {
  return memory.links.get(keyOf(pull)) ?? [];
}
