import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/cli/command.js';
import { handWritten } from '../support/report-body.js';
import { command, fileWith, HOSTILE, STEERING } from './command.js';

const names = commands.map(({ name }) => name);

describe('the command line', () => {
  test.each(['--help', '-h', 'help'])('%s lists every command', (ask) => {
    const ran = command([ask]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    for (const name of names) expect(ran.out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  test.each(names)('%s --help says how to call it, what it prints and its exit codes', (name) => {
    const ran = command([name, '--help']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(new RegExp(`^Usage: incident-loop ${name} `));
    expect(ran.out).toContain('What it prints: ');
    for (const code of [0, 1, 2]) expect(ran.out).toMatch(new RegExp(`^ {2}${code} {2}\\S`, 'm'));
    expect(command([name, '-h']).out).toBe(ran.out);
    expect(command(['help', name]).out).toBe(ran.out);
  });

  test('--version is the version of the package', () => {
    expect(command(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    ['nothing', [], 'A command is missing.'],
    ['an unknown command', ['lnit'], 'There is no command “lnit”.'],
    ['help on an unknown command', ['help', 'lnit'], 'There is no command “lnit”.'],
    ['an unknown flag', ['lint', '--jsn', 'x'], "Unknown option '--jsn'. Usage: incident-loop lint"],
    ['a value for a flag', ['lint', '--json=yes', 'x'], "Option '--json' does not take an argument"],
    ['an option without its value', ['parse', 'x', '--form'], "Option '--form <value>' argument missing"],
    ['a missing argument', ['lint', '--json'], 'A file is missing. Usage: incident-loop lint REPORT.md'],
    ['an empty argument', ['lint', ''], 'A file is missing. Usage: incident-loop lint REPORT.md'],
    ['a missing option', ['parse', 'x'], '--form is missing'],
    ['one argument too many', ['lint', 'a', 'b'], '“b” is one argument too many.'],
    ['a file that is not there', ['lint', 'nowhere.md'], 'Cannot read nowhere.md: there is no such file.'],
    ['a folder', ['lint', 'docs'], 'Cannot read docs: it is a folder.'],
    ['a form that is a folder', ['parse', '--form', 'docs', 'x'], 'Cannot read docs: it is a folder.'],
    [
      'a path through a file',
      ['lint', 'README.md/x'],
      'Cannot read README.md/x: a part of the path is no folder.',
    ],
    ['a hostile name', [HOSTILE], 'There is no command'],
    ['a hostile path', ['lint', `${HOSTILE}\n`], 'Cannot read '],
  ])('%s: one message on standard error, exit code 2, no stack', (_, args, message) => {
    const ran = command(args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(message);
    expect(ran.err.trimEnd()).not.toContain('\n');
    expect(ran.err).not.toMatch(STEERING);
  });

  test('a reader that closes the pipe early, as head does, is no failure', async () => {
    const big = fileWith(`### Summary\n\n${'x\n'.repeat(150 * 1024)}`);
    const lint = spawn(process.execPath, ['bin/incident-loop.js', 'lint', big, '--json']);
    let err = '';
    lint.stderr.on('data', (chunk) => {
      err += chunk;
    });
    lint.stdout.once('data', () => lint.stdout.destroy());
    const [code, signal] = await once(lint, 'close');
    expect({ err, signal }).toEqual({ err: '', signal: null });
    expect([0, 1]).toContain(code);
  });

  test('a writer that is slow is waited for', async () => {
    const lint = spawn(process.execPath, ['bin/incident-loop.js', 'lint', '-', '--json']);
    const text = handWritten();
    let out = '';
    lint.stdout.on('data', (chunk) => {
      out += chunk;
    });
    lint.stdin.write(text.slice(0, 200));
    await new Promise((resolve) => setTimeout(resolve, 300));
    lint.stdin.end(text.slice(200));
    await once(lint, 'close');
    expect(out).toBe(command(['lint', '-', '--json'], text).out);
  });
});
