import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { generatedFiles } from '../scripts/generate/all.js';

const files = await generatedFiles('.');

describe('what is generated', () => {
  test.each(files.map(({ path, text }) => [path, text]))('%s stands as the tables say', (path, text) => {
    expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(text);
  });

  test('says so on its first line', () => {
    const written = files.filter(
      ({ path }) =>
        !path.endsWith('.md') || /^(?:actions|docs\/commands)\//.test(path) || path === 'templates/report.md',
    );
    const silent = written.filter(
      ({ path, text }) => !path.endsWith('.json') && !text.split('\n')[0]?.includes('Generated from'),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});
