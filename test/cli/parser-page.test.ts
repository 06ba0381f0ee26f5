import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { command, fileWith, json } from './command.js';

const page = readFileSync('docs/parser.md', 'utf8');
const example = page.slice(page.indexOf('## What comes out'), page.indexOf('## What is guaranteed'));
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(example)?.[1] ?? '';

describe('the page about the parser', () => {
  test('shows what the command prints', () => {
    const form = fileWith(block('yaml'), 'yml');
    expect(json(command(['parse', '--form', form, '-', '--json'], block('markdown')))).toEqual(
      JSON.parse(block('json')),
    );
  });

  test('shows a form that lint-form has nothing against', () => {
    expect(command(['lint-form', fileWith(block('yaml'), 'yml')]).out).toContain('nothing to say');
  });

  test('names only tests that exist', () => {
    const named = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect([path, existsSync(path)]).toEqual([path, true]);
  });
});
