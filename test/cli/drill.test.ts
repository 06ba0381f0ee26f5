import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { handWritten } from '../support/report-body.js';
import { command, fileWith, json, newFolder, STEERING } from './command.js';

interface Rehearsed {
  readonly folder: string;
  readonly incident: { number: number; state: string; labels: string[] };
  readonly actions: readonly { number: number; title: string; assignees: string[] }[];
  readonly requests: number;
  readonly failures: readonly string[];
  readonly steps: readonly { at: string; phase: string; who: string; did: string; effects: string[] }[];
}

describe('drill', () => {
  test('walks the shipped case to its signed end and leaves a folder; prints one document', () => {
    const out = newFolder();
    const ran = command(['drill', '--out', out, '--json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { incident, failures, folder, steps, requests } = json<Rehearsed>(ran);
    expect({ folder, failures, state: incident.state }).toEqual({
      folder: out,
      failures: [],
      state: 'closed',
    });
    expect(incident.labels).toContain('signed-off');
    expect(steps.some(({ effects }) => effects.some((what) => what.includes('reopened')))).toBe(true);
    for (const file of ['index.html', 'issue.md', 'tree/incidents/README.md', 'tree/incidents/metrics.json'])
      expect({ file, there: existsSync(join(out, file)) }).toEqual({ file, there: true });
    const ndjson = readFileSync(join(out, 'requests.ndjson'), 'utf8').trimEnd().split('\n');
    expect(ndjson.map((line) => JSON.parse(line)).length).toBeGreaterThanOrEqual(requests);
  });

  test('rehearses a report of one’s own, from standard input, told step by step', () => {
    const out = newFolder();
    const text = handWritten({ actions: ['| Index every page | automation | @dana | 2026-04-20 |'] });
    const ran = command(['drill', '--report', '-', '--out', out], text);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).not.toMatch(STEERING);
    expect(ran.out).toContain('→ ');
    expect(ran.out).toMatch(/closed, signed off; preventive actions opened: 1/);
    expect(readFileSync(join(out, 'issue.md'), 'utf8')).toContain('support assistant');
  });

  test('names what is wrong with settings of one’s own, with its line, and goes on without it', () => {
    const settings = fileWith('window-weeks: many\n', 'yml');
    const ran = command(['drill', '--settings', settings, '--out', newFolder(), '--json']);
    expect(ran.err).toMatch(/^warning: .*line 1.*window-weeks.*\n$/);
    expect(json<Rehearsed>(ran).steps.length).toBeGreaterThan(5);
  });

  test.each([
    ['no such report', ['--report', 'nowhere.md'], 'Cannot read nowhere.md: there is no such file.'],
    ['a folder as report', ['--report', 'docs'], 'Cannot read docs: it is a folder.'],
    ['no such settings', ['--settings', 'nowhere.yml'], 'Cannot read nowhere.yml: there is no such file.'],
    ['a file as output', ['--out', fileWith('x')], 'there is a file of that name.'],
    ['an argument', ['report.md'], '“report.md” is one argument too many.'],
  ])('%s: one message and exit code 2, at once', (_, args, message) => {
    const ran = command(['drill', ...args, '--json']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(ran.err.trimEnd()).not.toContain('\n');
  });
});
