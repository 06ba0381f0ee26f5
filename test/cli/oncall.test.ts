import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { callDefaults } from '../../src/domain/rotation.js';
import { severityIds } from '../../src/domain/severities.js';
import { command, fileWith, json } from './command.js';

const page = readFileSync('docs/on-call.md', 'utf8');
const block = (mark: string) =>
  page
    .split(`<!-- example: ${mark}`)[1]
    ?.split('```')[1]
    ?.replace(/^\w+\n/, '') ?? '';
const settings = fileWith(block('settings'), 'yml');
const oncall = (...args: string[]) => command(['oncall', '--settings', settings, ...args]);

describe('oncall', () => {
  test('prints what the page on on-call shows', () => {
    const ran = oncall('--at', '2026-03-27T12:00:00Z', '--weeks', '2');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(`$ incident-loop oncall --at 2026-03-27T12:00:00Z --weeks 2\n${ran.out}`).toBe(block('oncall'));
  });

  /** By hand: dana has the week of 2 March, so those of 23 March and 13 April too; Berlin is +2 from 29 March. */
  test('--json is one document, in UTC', () => {
    const ran = oncall('--at', '2026-03-27T13:00:00+01:00', '--weeks', '1', '--json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(json(ran)).toEqual({
      at: '2026-03-27T12:00:00Z',
      timeZone: 'Europe/Berlin',
      layers: [
        { layer: 'primary', who: 'dana', insteadOf: null, until: '2026-03-27T23:00:00Z' },
        { layer: 'secondary', who: 'acme/agents', insteadOf: null, until: '2026-03-30T07:00:00Z' },
      ],
      calls: {
        S0: { assign: ['dana'], mention: ['dana', 'acme/agents'] },
        S1: { assign: ['dana'], mention: ['dana'] },
        S2: { assign: ['dana'], mention: [] },
        S3: { assign: ['dana'], mention: [] },
      },
      shifts: [
        ['primary', 'dana', '2026-03-27T12:00:00Z', '2026-03-27T23:00:00Z'],
        ['primary', 'yuki', '2026-03-27T23:00:00Z', '2026-03-29T22:00:00Z'],
        ['primary', 'dana', '2026-03-29T22:00:00Z', '2026-03-30T07:00:00Z'],
        ['primary', 'mia', '2026-03-30T07:00:00Z', '2026-04-03T12:00:00Z'],
        ['secondary', 'acme/agents', '2026-03-27T12:00:00Z', '2026-03-30T07:00:00Z'],
        ['secondary', 'carol', '2026-03-30T07:00:00Z', '2026-04-03T12:00:00Z'],
      ].map(([layer, who, from, to]) => ({ layer, who, insteadOf: null, from, to })),
      findings: [],
    });
  });

  test('a bare list has everyone, always', () => {
    const ran = command(['oncall', '--settings', '-'], 'on-call: [dana, mia]\n');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/always {2}dana .*no hand-over in sight\n.*always {2}mia/);
    expect(ran.out).toMatch(/S3 +dana, mia +nobody\n/);
  });

  test('a fault in the settings is told on standard error, and the rest still shown', () => {
    const ran = command(
      ['oncall', '--settings', '-'],
      'on-call:\n  time-zone: Moon\n  layers: [{people: [dana]}]\n',
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('(UTC)');
    expect(ran.err).toMatch(/line 2, .*IANA name/);
  });

  test('nobody on call is exit code 1', () => {
    expect(command(['oncall', '--settings', '-'], '')).toMatchObject({
      code: 1,
      out: 'Nobody is on call.\n',
    });
  });

  test.each([
    ['an instant without zone', ['--at', '2026-03-27T12:00'], '--at must be an instant'],
    ['no whole weeks', ['--weeks', '1.5'], '--weeks must be a whole number'],
    ['a file that is not there', ['--settings', 'nowhere.yml'], 'Cannot read nowhere.yml'],
  ])('%s: one message and exit code 2', (_, args, message) => {
    const ran = oncall(...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
  });

  test('the page tells the defaults as they are', () => {
    for (const level of severityIds)
      expect(page).toContain(
        `| ${level} | \`${callDefaults.assign[level]}\` | \`${callDefaults.mention[level]}\` |`,
      );
  });
});
