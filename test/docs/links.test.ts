import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { anchorsOf, linksOf, pages, textOf } from './pages.js';

/** The links of a page within the repository that lead nowhere. */
function broken(page: string): readonly string[] {
  return linksOf(textOf(page)).filter((link) => {
    if (/^[a-z][a-z+.-]*:/i.test(link) || link.startsWith('//')) return false;
    const [path = '', anchor] = link.split('#', 2);
    const file = path === '' ? page : normalize(join(dirname(page), decodeURI(path)));
    if (file.startsWith('../') || !existsSync(file)) return true;
    return anchor !== undefined && !(file.endsWith('.md') && anchorsOf(textOf(file)).includes(anchor));
  });
}

describe('the links', () => {
  test.each(pages())('of %s lead somewhere', (page) => {
    expect(broken(page)).toEqual([]);
  });

  test('are found in every notation', () => {
    const text =
      '[a](b.md) ![c](d.png)\n\n| [`e`](f.md#g) |\n|---|\n\n<img src="h.png"> [i][j]\n\n[j]: k.md\n\n`[l](m.md)`';
    expect([...linksOf(text)].sort()).toEqual(['b.md', 'd.png', 'f.md#g', 'h.png', 'k.md']);
  });

  test('find headings by the names that GitHub gives them', () => {
    const text =
      '# What it reads, and how\n\n## `/incident`: from the start\n\n## A\n\n## A\n\n```\n# none\n```\n\n## Lernen & teilen – Größe';
    expect(anchorsOf(text)).toEqual([
      'what-it-reads-and-how',
      'incident-from-the-start',
      'a',
      'a-1',
      'lernen--teilen--größe',
    ]);
  });
});
