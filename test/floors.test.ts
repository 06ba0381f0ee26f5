import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Folder of `src/` → floor; files in `src/` itself stand on the fourth. */
const floors: Readonly<Record<string, number>> = {
  domain: 0,
  parsing: 1,
  rendering: 1,
  redaction: 1,
  metrics: 1,
  exchange: 1,
  policy: 2,
  github: 3,
  cli: 5,
  drill: 5,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

function importsOf(path: string, text = readFileSync(join('src', path), 'utf8')): readonly Import[] {
  const specifiers = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    (match) => match[1] as string,
  );
  return specifiers.map((specifier) => ({ from: path, to: normalize(join(dirname(path), specifier)) }));
}

const floorOf = (path: string) => (path.includes('/') ? floors[path.split('/')[0] as string] : 4);

function goesUp({ from, to }: Import): boolean {
  const isEntrance = from === 'index.ts' && to.startsWith('cli/');
  const reachesOver = from.startsWith('github/') && !to.startsWith('github/') && !to.startsWith('domain/');
  return !isEntrance && ((floorOf(to) as number) > (floorOf(from) as number) || reachesOver);
}

describe('the floors', () => {
  test('every folder of src has one', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((entry) => entry.name).filter((name) => !(name in floors))).toEqual([]);
  });

  test('imports only go down, and github imports domain alone', () => {
    expect(sources.flatMap((path) => importsOf(path)).filter(goesUp)).toEqual([]);
  });

  test('a planted upward import is seen', () => {
    const planted = importsOf('domain/report.ts', "import { x } from '../policy/gate.js';");
    expect(planted.filter(goesUp)).toHaveLength(1);
    expect(importsOf('github/apply.ts', "await import('../policy/gate.js')").filter(goesUp)).toHaveLength(1);
  });

  test('only rendering makes text safe', () => {
    const casts = sources.filter((path) => /as SafeMarkdown/.test(readFileSync(join('src', path), 'utf8')));
    expect(casts.filter((path) => !path.startsWith('rendering/'))).toEqual([]);
  });
});
