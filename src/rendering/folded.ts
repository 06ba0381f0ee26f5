import type { SafeMarkdown } from '../domain/markdown.js';
import { safe } from './safe.js';

/** A part that opens on a click; blank lines around it, or GitHub shows its Markdown as it is written. */
export function folded(title: SafeMarkdown, content: SafeMarkdown): SafeMarkdown {
  return safe`<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
