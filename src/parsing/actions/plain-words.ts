import { unescaped } from '../markdown/escapes.js';

const bold = /^(\*\*|__)([^*_]{1,500})\1([.:]?)$/;

/** An action's words without escapes, and without the marks where all of them are in bold. */
export function plainWords(words: string): string {
  return unescaped(words.replace(bold, '$2$3'));
}
