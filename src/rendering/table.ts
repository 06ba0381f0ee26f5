import type { SafeMarkdown } from '../domain/markdown.js';
import { joinSafe, safe } from './safe.js';

/** A Markdown table; cells hold safe text on one line, in which a bar was escaped. */
export function table(
  header: readonly SafeMarkdown[],
  rows: readonly (readonly SafeMarkdown[])[],
): SafeMarkdown {
  const rule = header.map(() => safe`---`);
  return joinSafe([header, rule, ...rows].map(line), '\n');
}

function line(cells: readonly SafeMarkdown[]): SafeMarkdown {
  return safe`| ${joinSafe(cells, ' | ')} |`;
}
