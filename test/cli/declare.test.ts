import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { Declaration } from '../../src/domain/declaration.js';
import { readReport } from '../../src/parsing/report/report.js';
import { command, fileWith, HOSTILE, json, STEERING } from './command.js';

const ALERT = 'test/fixtures/alerts/alertmanager-firing.json';
const TRACE = 'test/fixtures/traces/agent-current-names.json';
const dry = (args: readonly string[], stdin = '') =>
  command(['declare', ...args, '--dry-run', '--json'], stdin);

describe('declare --dry-run', () => {
  test('from an alert and a trace: one JSON document with the issue that would be opened', () => {
    const ran = dry(['--alert', ALERT, '--trace', TRACE]);
    expect(ran.code).toBe(0);
    const declared = json<Declaration>(ran);
    expect(Object.keys(declared)).toEqual(['title', 'body', 'labels', 'assignees', 'fingerprint']);
    expect(declared).toMatchObject({
      title: 'Unsafe outputs escaped the filter: 14 in 10 minutes',
      labels: ['incident', 'severity/S1', 'unconfirmed'],
      assignees: [],
    });
    expect(readReport(declared.body).report).toMatchObject({
      severity: 'S1',
      foundBy: 'monitor',
      facts: { 'models-and-prompts': { model: 'example-large-2' } },
    });
  });

  test('takes the gravest alert that fires, and names the others', () => {
    const ran = dry(['--alert', ALERT]);
    expect(ran.err).toContain(
      'another alert in it, firing, is not declared: Unsafe outputs escaped the filter: 2',
    );
    const resolved = dry(['--alert', 'test/fixtures/alerts/alertmanager-resolved.json']);
    expect(json<Declaration>(resolved).title).toContain('2 in 10 minutes');
  });

  test('from words', () => {
    const ran = dry([
      '--severity',
      's0',
      '--summary',
      'It paid twice.',
      '--title',
      'Refunds',
      '--system',
      'refund agent',
    ]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { body, title, labels } = json<Declaration>(ran);
    expect({ title, labels }).toEqual({ title: 'Refunds', labels: ['incident', 'severity/S0'] });
    expect(readReport(body).report).toMatchObject({ severity: 'S0', system: 'refund agent' });
  });

  test('reads a trace from standard input', () => {
    const line =
      '{"resourceSpans":[{"scopeSpans":[{"spans":[{"startTimeUnixNano":"1763633040000000000","attributes":[]}]}]}]}\n';
    const ran = dry(['--trace', '-'], line.repeat(20_000));
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(json<Declaration>(ran).body).toContain('20000 spans');
  });

  test('reads alerts of one’s own by the settings', () => {
    const settings = fileWith(
      'alerts:\n  mine:\n    recognised-by: [/what]\n    title: /what\n    fingerprint: /id\n    severity: /bad\n    severities: {very: S0}\n',
      'yml',
    );
    const alert = fileWith('{"what": "Answers are wrong", "id": 7, "bad": "Very"}', 'json');
    const ran = dry(['--alert', alert, '--settings', settings]);
    expect(json<Declaration>(ran)).toMatchObject({
      title: 'Answers are wrong',
      labels: ['incident', 'severity/S0', 'unconfirmed'],
    });
  });

  test('for a person: title, labels and body, and nothing that steers a terminal', () => {
    const alert = fileWith(
      JSON.stringify({ title: HOSTILE, fingerprint: HOSTILE, labels: { [HOSTILE]: HOSTILE } }),
      'json',
    );
    const ran = command(['declare', '--alert', alert, '--dry-run']);
    expect(ran.code).toBe(0);
    expect(ran.out).toContain('Labels: incident, unconfirmed');
    expect(ran.out + ran.err).not.toMatch(STEERING);
  });

  test.each([
    ['nothing', [], 2, 'Nothing to declare'],
    [
      'a level that is none',
      ['--summary', 'x', '--severity', 'S9'],
      2,
      '--severity must be one of S0, S1, S2, S3',
    ],
    [
      'a kind that is none',
      ['--summary', 'x', '--kind', 'party'],
      2,
      '--kind must be one of incident, near-miss, hazard',
    ],
    ['both from standard input', ['--alert', '-', '--trace', '-'], 2, 'cannot both be standard input'],
    [
      'a file that is not there',
      ['--trace', 'nowhere.json'],
      2,
      'Cannot read nowhere.json: there is no such file.',
    ],
    ['a folder', ['--trace', 'docs'], 2, 'Cannot read docs: it is a folder.'],
    ['an alert as a trace', ['--trace', ALERT], 1, 'There is no span in this trace'],
    ['a trace as an alert', ['--alert', TRACE], 1, 'no alert payload that is known here'],
  ])('%s ends in a message', (_, args, code, message) => {
    const ran = dry(args);
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(message);
    expect(ran.err).not.toContain('    at ');
  });
});

describe('declare', () => {
  test('without a token says which to set', () => {
    const ran = command(['declare', '--summary', 'x', '--repo', 'acme/bot'], '', {
      GITHUB_TOKEN: '',
      GH_TOKEN: '',
    });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('GITHUB_TOKEN is not set');
  });

  test('opens an issue once: the second time it finds the open one', async () => {
    const issues: { number: number; html_url: string; body: string; user: { login: string } }[] = [];
    const seen: string[] = [];
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      seen.push(`${request.method} ${request.url?.split('?')[0]}`);
      if (request.method === 'POST') {
        const { body } = JSON.parse(Buffer.concat(chunks).toString());
        issues.push({
          number: 7,
          html_url: 'https://github.example/acme/bot/issues/7',
          body,
          user: { login: 'dana' },
        });
      }
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(request.method === 'POST' ? issues[0] : issues));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const args = ['declare', '--alert', ALERT, '--repo', 'acme/bot', '--json'];
    expect(JSON.parse(await ran(args, api))).toEqual({
      number: 7,
      url: 'https://github.example/acme/bot/issues/7',
      existed: false,
    });
    expect(JSON.parse(await ran(args, api))).toMatchObject({ number: 7, existed: true });
    server.close();
    const issuesPath = '/repos/acme/bot/issues';
    const [look, open] = [`GET ${issuesPath}`, `POST ${issuesPath}`];
    // Once it is open, it is looked for again: another run may have been faster.
    expect(seen).toEqual([look, open, look, look]);
  });
});

/** Runs the command beside a server of this process; gives its standard output. */
function ran(args: readonly string[], api: string): Promise<string> {
  const env = { ...process.env, GITHUB_TOKEN: 't', GITHUB_API_URL: api };
  const child = spawn(process.execPath, ['bin/incident-loop.js', ...args], { env });
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  return new Promise((done) => child.on('close', () => done(out)));
}
