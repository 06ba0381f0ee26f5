import { describe, expect, it } from '@jest/globals';
import { definitions } from '../../src/metrics/definitions.js';
import { weekly } from '../../src/metrics/weekly.js';
import { NOW } from './records.js';

/** Every path down to a definition, or to a value that has none. */
function undefinedPaths(value: unknown, path: string, known: ReadonlySet<string>): readonly string[] {
  if (known.has(path)) return [];
  const isBranch = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (!isBranch) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    undefinedPaths(part, path === '' || path.endsWith('.') ? path + key : `${path}.${key}`, known),
  );
}

describe('the table of definitions', () => {
  const { figures, details } = weekly([], { now: NOW });
  const known = new Set(definitions.map(({ path }) => path));
  const aboutItself = ['schema', 'window.from', 'window.to'];

  it('has one for every figure of metrics.json and details.json', () => {
    expect(undefinedPaths(figures, '', known)).toEqual(aboutItself);
    expect(undefinedPaths(details, 'details.', known)).toEqual(aboutItself.map((path) => `details.${path}`));
  });

  it('names each figure once, and none that is not there', () => {
    expect(known.size).toBe(definitions.length);
    const all = { ...figures, details } as Readonly<Record<string, unknown>>;
    const valueAt = (path: string) =>
      path
        .split('.')
        .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], all);
    expect([...known].filter((path) => valueAt(path) === undefined)).toEqual([]);
  });
});
