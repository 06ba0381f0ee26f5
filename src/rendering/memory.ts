import type { CommentKey } from '../domain/effect.js';
import type { SafeMarkdown } from '../domain/markdown.js';

/** The first line of a comment of ours: its marker and its memory, as JSON that cannot end the HTML comment early. */
export function memoryLine(key: CommentKey, memory: object): SafeMarkdown {
  const json = JSON.stringify(memory).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `<!-- incident-loop:${key} ${json} -->` as SafeMarkdown;
}
