import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { handWritten } from '../support/report-body.js';
import { command, fileWith, HOSTILE, json, newFolder, type Ran, STEERING } from './command.js';

interface Linted {
  readonly report: Record<string, unknown> & {
    readonly times: Record<string, unknown>;
    readonly actions: readonly object[];
    readonly checklist: readonly object[];
    readonly sections: Record<string, string>;
    readonly facts: Record<string, Record<string, unknown>>;
  };
  readonly findings: readonly { rule: string; level: string; line: number | null }[];
}

const ACTION = '| Index every policy page | automation | @dana | 2026-03-20 |';
const lint = (text: string | Buffer) => command(['lint', '-', '--json'], text);

describe('lint', () => {
  test('prints the report under the names of the contract, and findings', () => {
    const ran = lint(
      handWritten({ actions: [ACTION], boxes: ['- [x] one', '- [ ] two', '- [ ] ~~three~~'] }),
    );
    expect(ran).toMatchObject({ code: 0, err: '' });
    const { report, findings } = json<Linted>(ran);
    expect(Object.keys(json<object>(ran))).toEqual(['report', 'findings']);
    expect(Object.keys(report).sort()).toEqual(
      [
        ...[
          'kind',
          'system',
          'severity',
          'severityPotential',
          'failureModes',
          'owasp',
          'foundBy',
          'stoppedBy',
        ],
        ...['disclosure', 'state', 'times', 'facts', 'people', 'actions', 'checklist', 'sections'],
      ].sort(),
    );
    expect(report).toMatchObject({
      kind: 'incident',
      system: 'support assistant',
      severity: 'S2',
      severityPotential: null,
      failureModes: ['misinformation'],
      foundBy: 'user-report',
      people: { lead: 'dana', comms: 'mia', approver: 'carol' },
    });
    expect(report.times.started).toEqual({
      at: '2026-03-02T08:00:00Z',
      precision: 'minute',
      approximate: false,
    });
    expect(report.times.resolved).toBeNull();
    expect(report.actions).toEqual([
      { action: 'Index every policy page', kind: 'automation', owner: 'dana', due: '2026-03-20' },
    ]);
    expect(report.checklist.map((box) => Object.keys(box))).toEqual([
      ['text', 'done'],
      ['text', 'done'],
      ['text', 'done'],
    ]);
    expect(report.checklist).toMatchObject([{ done: true }, { done: false }, { done: 'n/a' }]);
    expect(report.sections['root-cause']).toBe('The policy page was missing from the retrieval index.');
    expect(report.facts['models-and-prompts']).toMatchObject({
      model: 'example-large-1',
      'prompt-version': '41',
    });
    for (const finding of findings)
      expect(Object.keys(finding).sort()).toEqual(['column', 'field', 'level', 'line', 'message', 'rule']);
  });

  test('an empty report has findings of level error: exit code 1', () => {
    const ran = lint('');
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(json<Linted>(ran).findings.some(({ level }) => level === 'error')).toBe(true);
  });

  test('a file and standard input read the same', () => {
    const text = handWritten();
    expect(command(['lint', fileWith(text), '--json']).out).toBe(lint(text).out);
  });

  test('for a person: each finding with the number and the text of its line', () => {
    const text = handWritten({
      timeline: [
        '- 2026-03-02T08:00Z – first wrong answer (started)',
        '- 03/04/2026 10:00 – seen (detected)',
      ],
    });
    const number = text.split('\n').findIndex((line) => line.includes('03/04/2026')) + 1;
    const path = fileWith(text);
    const { out } = command(['lint', path]);
    expect(out).toContain(`${path}:${number}:3: warning `);
    expect(out).toContain(
      `${String(number).padStart(6)} | - 03/04/2026 10:00 – seen (detected)\n       |   ^\n`,
    );
  });

  test('a secret is told with its place and never shown, for a person or a machine', () => {
    const token = `ghp_${'aB3dE6gH9'.repeat(4)}`;
    const text = handWritten({
      summary: `${'Much before it. '.repeat(20)}The key ${token} was in the log.`,
      timeline: [`- 03/04/2026 – ${token} leaked (detected)`],
    });
    for (const ran of [lint(text), command(['lint', '-'], text)]) {
      expect(ran.code).toBe(1);
      expect(ran.out).not.toContain('aB3dE6gH9');
      expect(ran.out).toMatch(/rotate/);
      expect(ran.out).toMatch(/edit history/);
    }
    const secrets = json<Linted>(lint(text)).findings.filter(({ rule }) => rule === 'secret');
    expect(secrets).toMatchObject([
      { level: 'error', line: 3, column: 16 * 20 + 9 },
      { level: 'error', line: 12, column: 16 },
    ]);
    expect(command(['lint', '-'], text).out).toContain('The key [redacted github-token] was in the log.');
  });

  test('for a person: plain text when piped, and nothing that steers a terminal', () => {
    const hostile = handWritten({ timeline: [`- 03/04/2026 ${HOSTILE} (detected)`] })
      .replace('support assistant', HOSTILE)
      .replace('- Kind: incident', `- Kind: ${HOSTILE}`);
    const ran = command(['lint', '-'], hostile);
    expect(ran.out).not.toMatch(STEERING);
    expect(ran.err).toBe('');
  });

  test('reads 300 KB, also of nothing but headings', () => {
    for (const body of ['x '.repeat(150 * 1024), '### Summary\n'.repeat(25 * 1024)])
      expect(json<Linted>(lint(body)).report.kind).toBe('incident');
  });

  test('a picture is no report: one message and exit code 2', () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(command(['lint', '-', '--json'], png)).toEqual({
      code: 2,
      out: '',
      err: 'Cannot read -: it is not text in UTF-8.\n',
    });
  });
});

describe('the settings of lint', () => {
  const undecided = handWritten().replace('- Severity: S2', '- Severity: ');
  const repository = (settings: string | null) => {
    const root = newFolder();
    mkdirSync(join(root, '.git'), { recursive: true });
    mkdirSync(join(root, '.github'));
    mkdirSync(join(root, 'reports', '2026'), { recursive: true });
    if (settings !== null) writeFileSync(join(root, '.github', 'incident-loop.yml'), settings);
    const report = join(root, 'reports', '2026', 'r.md');
    writeFileSync(report, undecided);
    return { root, report };
  };
  const levelOf = (ran: Ran) => json<Linted>(ran).findings.find(({ rule }) => rule === 'required')?.level;

  test('without any, the levels are the defaults', () => {
    const ran = command(['lint', repository(null).report, '--json']);
    expect([ran.code, levelOf(ran)]).toEqual([1, 'error']);
  });

  test('are found above the report, and named', () => {
    const { root, report } = repository('rules:\n  required: note\n');
    const ran = command(['lint', report, '--json']);
    expect([ran.code, levelOf(ran)]).toEqual([0, 'note']);
    expect(command(['lint', report]).out).toContain(
      `; settings: ${join(root, '.github', 'incident-loop.yml')}\n`,
    );
  });

  test("above the root of its repository are another's", () => {
    const { report, root } = repository('rules:\n  required: note\n');
    mkdirSync(join(root, 'reports', '.git'));
    expect(command(['lint', report]).code).toBe(1);
  });

  test('may be named instead', () => {
    const { report } = repository('rules:\n  required: note\n');
    const named = fileWith('rules:\n  required: off\n', 'yml');
    const ran = command(['lint', report, '--settings', named, '--json']);
    expect([ran.code, levelOf(ran)]).toEqual([0, undefined]);
  });

  test('what cannot be read of them is a finding with file and line; the rest counts', () => {
    const named = fileWith('rules:\n  required: note\n  requird: off\n', 'yml');
    const ran = command(['lint', '-', '--settings', named, '--json'], undecided);
    expect(ran.code).toBe(0);
    expect(json<Linted>(ran).findings).toContainEqual(
      expect.objectContaining({
        rule: 'settings',
        level: 'warning',
        message: expect.stringContaining(`${named}, line 3, does not know the rule “requird”`),
      }),
    );
  });

  test('that are not there, or on standard input like the report, are wrong usage', () => {
    for (const [args, message] of [
      [['-', '--settings', 'nowhere.yml'], 'Cannot read nowhere.yml: there is no such file.\n'],
      [['-', '--settings', '-'], 'Report and settings cannot both be standard input'],
    ] as const) {
      const ran = command(['lint', ...args], undecided);
      expect(ran).toMatchObject({ code: 2, out: '' });
      expect(ran.err).toContain(message);
    }
  });

  test('are told by help', () => {
    expect(command(['lint', '--help']).out).toContain('What it reads: the settings');
  });
});
