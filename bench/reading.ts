import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ordinary } from './bodies.js';
import { median, type Row } from './row.js';

const BYTES = 60 * 1024;
const READER = fileURLToPath(new URL('./first-read.js', import.meta.url));

interface Figures {
  readonly first: number;
  readonly warm: number;
}

/** An ordinary body of 60 KB, read first in a fresh process and read warm; the floor splits the same text into trimmed lines. */
export function timeReading(rounds: number, onRound: (round: number) => void): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  const path = join(folder, 'body.md');
  writeFileSync(path, ordinary.body(BYTES));
  const all: Readonly<Record<string, Figures[]>> = { floor: [], form: [], report: [], whole: [], peer: [] };
  try {
    for (let round = 1; round <= rounds; round += 1) {
      onRound(round);
      for (const [reader, figures] of Object.entries(all)) {
        const out = execFileSync(process.execPath, [READER, reader, path], { encoding: 'utf8' });
        figures.push(JSON.parse(out) as Figures);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const of = (reader: string, when: keyof Figures) => median((all[reader] ?? []).map((one) => one[when]));
  const times = ['first', 'warm'] as const;
  return [
    ...(['form', 'report'] as const).flatMap((reader) =>
      times.flatMap((when) => rowsOf(reader, when, of(reader, when), of('floor', when))),
    ),
    ...times.map((when) => besidePeer(when, of('whole', when), of('peer', when))),
  ];
}

/** The parser most used, on the same ordinary body, form and text in one call; in one run, so that only the ratio tells. */
function besidePeer(when: keyof Figures, own: number, peer: number): Row {
  const what = `form and body, 60 KB, ${when}: our time against @github/issue-parser`;
  const floor = { what: '@github/issue-parser', milliseconds: peer };
  return { what, budget: null, value: own / peer, unit: '×', floor };
}

function rowsOf(reader: string, when: keyof Figures, value: number, floor: number): readonly Row[] {
  const what = `${reader}: 60 KB, ${when === 'first' ? 'first read in a fresh process' : 'read warm'}`;
  const beside = { what: 'split into trimmed lines', milliseconds: floor };
  return [
    { what, budget: when === 'first' ? 5 : 1, value, unit: 'ms', floor: beside },
    { what: '  as a multiple of the floor', budget: null, value: value / floor, unit: '×', floor: beside },
  ];
}
