import { readdirSync, readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of a Markdown tree, as far as links and headings need it. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const markdown = unified().use(remarkParse).use(remarkGfm);

/** Every page that people read here, as paths from the root. */
export function pages(): readonly string[] {
  const below = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  const atRoot = readdirSync('.').filter((name) => name.endsWith('.md'));
  return [...atRoot, ...below('docs'), ...below('actions')].sort();
}

/** Where the links and pictures of a text lead, those in HTML as well. */
export function linksOf(text: string): readonly string[] {
  return nodesOf(markdown.parse(text) as Node).flatMap(({ type, url, value = '' }) => {
    if (type === 'html')
      return [...value.matchAll(/\b(?:href|src|srcset)="([^"\s]+)/g)].map(([, at]) => at as string);
    return url === undefined ? [] : [url];
  });
}

/**
 * The anchors of a text as GitHub makes them from its headings: small letters, everything gone but letters, digits, `_`, `-` and spaces, which
 * become hyphens; a number behind those that come again
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links).
 */
export function anchorsOf(text: string): readonly string[] {
  const seen = new Map<string, number>();
  return nodesOf(markdown.parse(text) as Node)
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const slug = wordsOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    });
}

/** The text of a page. */
export function textOf(path: string): string {
  return readFileSync(path, 'utf8');
}

function nodesOf(node: Node): readonly Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function wordsOf(node: Node): string {
  return nodesOf(node)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => value)
    .join('');
}
