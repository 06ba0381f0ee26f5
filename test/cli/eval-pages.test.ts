import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readSettings } from '../../src/parsing/settings.js';
import { command } from './command.js';

const FIXTURES = 'test/exchange/fixtures/evals/';
const pages = readdirSync('docs/evals').map((name) => `docs/evals/${name}`);
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '');

test('every format has its page, and the overview leads there', () => {
  const overview = readFileSync('docs/evals.md', 'utf8');
  const names = ['garak', 'generic', 'inspect', 'promptfoo'];
  expect(pages).toEqual(names.map((name) => `docs/evals/${name}.md`));
  for (const name of names) expect(overview).toContain(`(evals/${name}.md)`);
});

describe.each(pages)('%s', (path) => {
  const page = readFileSync(path, 'utf8');

  test('shows what the command prints', () => {
    const shown = blocks(page, 'console');
    expect(shown).toHaveLength(1);
    const [first = '', ...printed] = (shown[0] ?? '').split('\n');
    const [, before, after] = /^\$ incident-loop evals (\S+) (\S+)$/.exec(first) ?? [];
    expect(command(['evals', `${FIXTURES}${before}`, `${FIXTURES}${after}`]).out).toBe(printed.join('\n'));
  });

  test('gives settings that are valid, and name the workflow it tells to copy', () => {
    const [workflow = '', settings = ''] = blocks(page, 'yaml');
    const read = readSettings(settings);
    expect(read.findings).toEqual([]);
    expect(read.settings.remediation).toMatchObject({ workflow: 'evals.yml', artifact: 'incident-evals' });
    const { name, jobs } = parse(workflow);
    expect(name).toBe('evals');
    expect(jobs.evals.steps.at(-1).with).toMatchObject({ name: read.settings.remediation.artifact });
    expect(page).toContain('to `.github/workflows/evals.yml`');
  });

  test('names only files that are there', () => {
    const linked = [...page.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => join(dirname(path), target ?? ''));
    const named = [...page.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, target]) => target ?? '');
    expect(linked.length).toBeGreaterThan(1);
    for (const target of [...linked, ...named]) expect([target, existsSync(target)]).toEqual([target, true]);
  });
});
