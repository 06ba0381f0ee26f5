import type { Finding } from '../domain/finding.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { sections } from '../domain/sections.js';
import { neutralise, ours, safe } from './safe.js';

/** A gap of a report as an item of a list, with a link to where it is. `url` is the report's own address. */
export function gapLine(finding: Finding, url: string): SafeMarkdown {
  const weight = finding.level === 'error' ? ours('**must** ') : ours('');
  return safe`- ${weight}${neutralise(finding.message)}${place(finding, url)}`;
}

/**
 * Issues have neither line numbers nor anchors on their headings, so the link is the issue's own, with the section's title
 * as a text fragment: a browser that knows those scrolls to it, any other stays at the top, where the report is
 * (https://wicg.github.io/scroll-to-text-fragment/).
 */
function place({ field, line, column }: Finding, url: string): SafeMarkdown {
  if (line === null) return ours('');
  const title = sections.find(({ id }) => id === field)?.title;
  const fragment = title ? `#:~:text=${encodeURIComponent(title)}` : '';
  const where = column ? safe`line ${line}, column ${column}` : safe`line ${line}`;
  return safe` ([${where}](${ours(url + fragment)}))`;
}
