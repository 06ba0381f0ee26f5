import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SetupError } from '../../src/domain/errors.js';
import { parsePairs } from '../../src/drill/runner/command-files.js';
import { commandReader, StepLog } from '../../src/drill/runner/log.js';
import { fail, workflowTell } from '../../src/workflow-tell.js';

const outputs = [{ name: 'fields', description: '' }];
const permissions = { issues: 'write', contents: 'read' } as const;
const folder = mkdtempSync(join(tmpdir(), 'incident-loop-tell-'));
const file = join(folder, 'output');

type Say = (line: string) => void;

/** What the runner makes of everything that is said meanwhile. */
function heard(speak: (say: Say) => void): StepLog {
  const log = new StepLog();
  const read = commandReader(log);
  speak((text) => {
    for (const line of text.split('\n')) read(line);
  });
  return log;
}

const failing = (error: unknown) => heard((say) => fail(error, { permissions }, say)).annotations;
const refusal = (status: number, message: string, headers: Record<string, string> = {}) =>
  Object.assign(new Error(message), { status, response: { headers } });

beforeEach(() => {
  writeFileSync(file, '');
  process.env.GITHUB_OUTPUT = file;
});
afterEach(() => {
  delete process.env.GITHUB_OUTPUT;
  process.exitCode = undefined;
});

describe('what is told to the runner', () => {
  test.each([
    ['one line', '{"a":"x=1 <<EOF"}'],
    ['several lines', 'one\nfields=forged\ntwo<<EOF\nEOF\n'],
    ['carriage returns', 'a\rready=true\r\nb'],
    ['nothing', ''],
  ])('an output of %s comes back as it was', (_, value) => {
    workflowTell({ outputs }).output('fields', value);
    const pairs = parsePairs('GITHUB_OUTPUT', readFileSync(file, 'utf8'));
    expect(Object.keys(pairs)).toEqual(['fields']);
    expect(pairs.fields?.replaceAll('\r\n', '\n')).toBe(value.replaceAll('\r\n', '\n'));
  });

  test('an output that the table does not name is not written', () => {
    workflowTell({ outputs }).output('ready', 'true');
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  test('without a runner, outputs go nowhere and nothing fails', () => {
    delete process.env.GITHUB_OUTPUT;
    expect(() => workflowTell({ outputs }).output('fields', '{}')).not.toThrow();
  });

  test('a finding is one annotation with its rule as title, whatever its text holds', () => {
    const message = 'bad\n::error::owned\r::add-mask::x %0A, title=y: 100%';
    const finding = { rule: 'a,b:c', level: 'note', field: null, line: 7, column: 3, message } as const;
    const { annotations, lines } = heard((say) => workflowTell({ outputs }, say).finding(finding));
    expect(annotations).toEqual([
      {
        level: 'notice',
        message: `${message} (line 7, column 3 of the issue)`,
        title: 'a,b:c',
        line: 7,
        column: 3,
      },
    ]);
    expect(lines[0]).toContain('##[notice]bad');
  });

  test.each([
    '::error::owned',
    '  ::add-mask::x',
    'x ##[error]owned',
    'a\n::error::owned',
    '##[add-mask]x',
    ':::error::owned',
  ])('a note of %j is text', (line) => {
    const log = heard((say) => workflowTell({ outputs }, say).note(line));
    expect(log.annotations).toEqual([]);
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatch(/owned|x/);
  });
});

describe('a failure is one message', () => {
  test.each([
    ['a set-up that cannot work', new SetupError('Do this.'), /^Do this\.$/],
    [
      'a token that is no longer good',
      refusal(401, 'Bad credentials'),
      /does not accept the token.*`token` input/,
    ],
    [
      'a permission that is missing',
      refusal(403, 'Resource not accessible by integration'),
      /`issues: write` and `contents: read`/,
    ],
    [
      'a spent rate limit',
      refusal(403, 'API rate limit exceeded for installation'),
      /^GitHub's rate limit is used up/,
    ],
    ['a secondary limit', refusal(429, 'slow down'), /^GitHub's rate limit is used up/],
    [
      'a limit told by a header',
      refusal(403, 'no', { 'retry-after': '60' }),
      /^GitHub's rate limit is used up/,
    ],
    ['GitHub being down', refusal(502, 'Bad gateway'), /could not be reached.*Run this job again/],
    ['another refusal', refusal(422, 'Validation Failed'), /^GitHub answered 422: Validation Failed$/],
    ['something that is no error', 'text', /^text$/],
  ])('%s', (_, error, message) => {
    const annotations = failing(error);
    expect(annotations).toHaveLength(1);
    expect(annotations[0]).toMatchObject({ level: 'error', message: expect.stringMatching(message) });
    expect(process.exitCode).toBe(1);
  });

  test('says which permission GitHub asks for, when GitHub says so, and drops the address of its documentation', () => {
    const message = 'Resource not accessible by integration - https://docs.github.com/rest/issues';
    const [said] = failing(refusal(403, message, { 'x-accepted-github-permissions': 'issues=write' }));
    expect(said?.message).toBe(
      'GitHub refused the token. Give this job `permissions:` `issues: write` and `contents: read`. (Resource not accessible by integration; GitHub asks for issues=write)',
    );
  });

  test('a fault of our own comes with its stack', () => {
    expect(failing(new TypeError('x is not a function'))[0]?.message).toMatch(
      /TypeError: x is not a function\n +at /,
    );
  });
});
