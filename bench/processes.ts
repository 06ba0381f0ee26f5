import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ordinary } from './bodies.js';
import { median, type Row } from './row.js';

interface Program {
  readonly what: string;
  readonly budget: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

const FORM = resolve('templates/ISSUE_TEMPLATE/incident.yml');
const BODY_BYTES = 4096;

/**
 * Whole processes against the smallest one there is, as medians of so many rounds; each round runs every program once, so
 * that a machine that slows down slows all of them.
 */
export function timeProcesses(rounds: number, onRound: (round: number) => void): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  const programs = programsIn(folder);
  const floor: Program = { what: 'node -e 0', budget: 1, args: ['-e', '0'], env: {} };
  const times = new Map<Program, number[]>([floor, ...programs].map((program) => [program, []]));
  try {
    for (let round = 0; round <= rounds; round += 1) {
      onRound(round);
      for (const [program, figures] of times) {
        const milliseconds = timeOnce(program);
        if (round > 0) figures.push(milliseconds);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const floorTime = median(times.get(floor) ?? []);
  return programs.map((program) => ({
    what: program.what,
    budget: program.budget,
    value: median(times.get(program) ?? []) / floorTime,
    unit: '×',
    floor: { what: 'node -e 0', milliseconds: floorTime },
  }));
}

function programsIn(folder: string): readonly Program[] {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const body = ordinary.body(BODY_BYTES);
  const event = (name: string, label: string) =>
    file(name, JSON.stringify({ action: 'opened', issue: { number: 1, body, labels: [{ name: label }] } }));
  const runner = (path: string) => ({
    GITHUB_EVENT_NAME: 'issues',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/incidents',
    GITHUB_OUTPUT: join(folder, 'output'),
  });
  const parseEnv = { ...runner(event('ours.json', 'incident')), INPUT_FORM: FORM };
  return [
    { what: 'parse action, whole process', budget: 3.5, args: ['actions/parse/main.js'], env: parseEnv },
    {
      what: 'event that is none of ours, whole process',
      budget: 1.6,
      args: ['actions/respond/main.js'],
      env: runner(event('other.json', 'bug')),
    },
    {
      what: 'lint on the command line, whole process',
      budget: 3.5,
      args: ['bin/incident-loop.js', 'lint', file('report.md', body), '--json'],
      env: {},
    },
  ];
}

function timeOnce({ what, args, env }: Program): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...args], { env, encoding: 'utf8' });
  const milliseconds = performance.now() - start;
  if (status === null || status > 1 || stderr !== '') throw new Error(`${what} failed: ${stderr}`);
  return milliseconds;
}
