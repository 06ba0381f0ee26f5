import type { Link } from '../../domain/report.js';
import { tidy, withoutMarks } from '../markdown/inline.js';
import type { Line } from '../markdown/line.js';
import { LinkScan } from './link-scan.js';
import { openingOf, visible } from './words.js';

/** A report points at some dozens of things; more are an attack on the reader's time. */
const MOST = 200;
/** Lines that may hold links, and are looked at for them. */
const MOST_LINES = 2000;
const LONGEST_TITLE = 200;

/**
 * The links on lines that are text or quotes, in their order, each once: `[title](url)`, `[title][ref]`, `<url>`, bare URLs, and
 * issues as GitHub writes them (`#12`, `owner/repo#12`). Only http and https are links. What has no words of its own is
 * titled by the label before it (`- Dashboard: https://…`), else by itself. At most 200; time is proportional to the lines.
 * `everywhere` gives the lines on which definitions (`[ref]: url`) may stand; it is asked only where a reference stands.
 */
export function readLinks(lines: readonly Line[], everywhere: () => readonly Line[] = () => lines): Link[] {
  const found = new Map<string, Link>();
  let definitions: ReadonlyMap<string, string> | null = null;
  const definitionOf = (ref: string) => {
    definitions ??= definitionsOn(everywhere());
    return definitions.get(refKey(ref)) ?? null;
  };
  let looked = 0;
  for (const line of lines) {
    if (found.size >= MOST || looked >= MOST_LINES) break;
    if (!mayLink(line) || definition.test(line.text)) continue;
    looked += 1;
    for (const link of linksOn(visible(line.text), definitionOf)) {
      if (found.size < MOST) found.set(`${link.title}\n${link.url}`, link);
    }
  }
  return [...found.values()];
}

function mayLink({ context, text }: Line): boolean {
  return (context === 'text' || context === 'quote') && /:\/\/|#\d|\[[^[\]]*\]/.test(text);
}

function linksOn(text: string, definitionOf: (ref: string) => string | null): Link[] {
  let behind = 0;
  let label: string | null = null;
  return new LinkScan(text, definitionOf).read().map(({ from, to, words, url, reference }) => {
    label = labelBefore(text.slice(behind, from)) ?? label;
    behind = to;
    if (url === null) return { title: label === null ? reference : `${label} ${reference}`, url };
    const own = words === null ? '' : titleOf(words);
    return { title: own || label || reference || url, url };
  });
}

/** The words that introduce a link on its line: a label before a colon or dash, or the table cell before it. */
function labelBefore(text: string): string | null {
  const words = text.trimEnd().slice(-LONGEST_TITLE);
  const separator = /(?:[:：|–—]|\s-)[*_]{0,3}$/u.exec(words);
  if (!separator) return null;
  const before = words.slice(0, separator.index);
  const cell = before.slice(before.lastIndexOf('|') + 1).replace(/^[\s>,;.)]+/, '');
  return titleOf(cell.slice(openingOf(cell).at).replace(/^\[[ xX]\]\s/, '')) || null;
}

function titleOf(words: string): string {
  const title = tidy(withoutMarks(words.replace(/^!\[/, '[')));
  return title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1)}…` : title;
}

const definition = /^ {0,3}\[([^[\]]{1,100})\]:[ \t]{0,9}<?(https?:\/\/[^\s<>]{1,2000})/i;

function definitionsOn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { context, text } of lines) {
    const match = context === 'text' ? definition.exec(text) : null;
    if (match && !found.has(refKey(match[1] as string)))
      found.set(refKey(match[1] as string), match[2] as string);
  }
  return found;
}

/** Markdown compares references without regard to case and spacing. */
function refKey(ref: string): string {
  return tidy(ref).toLowerCase();
}
