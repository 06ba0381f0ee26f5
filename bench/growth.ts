import { readFileSync } from 'node:fs';
import { readAnswers } from '../src/parsing/form/answers.js';
import { readForm } from '../src/parsing/form/form.js';
import { readReport } from '../src/parsing/report/report.js';
import { hostile, ordinary, type Shape } from './bodies.js';
import type { Row } from './row.js';

/** How the time to read a body grows with its size. */
export interface Curve {
  readonly what: string;
  readonly points: readonly { readonly bytes: number; readonly milliseconds: number }[];
}

const SIZES = [8192, 16_384, 32_768, 65_536, 131_072, 262_144];
const NOW = '2026-11-23T00:00:00Z';
const ROUNDS = 9;
/** Below this size, noise is larger than what is measured. */
const STEADY_BYTES = 65_536;

/** Curves of both readers over the ordinary shape and the hostile ones. */
export function growth(onShape: (what: string) => void): readonly Curve[] {
  const form = readForm(readFileSync('templates/ISSUE_TEMPLATE/incident.yml', 'utf8'));
  const readers = [
    { what: 'form', read: (body: string) => void readAnswers(body, form) },
    { what: 'report', read: (body: string) => void readReport(body, { now: NOW }) },
  ];
  return readers.flatMap(({ what, read }) =>
    [ordinary, ...hostile].map((shape) => {
      onShape(`${what}: ${shape.what}`);
      timeAt(shape, SIZES.at(-1) as number, read);
      return { what: `${what}: ${shape.what}`, points: SIZES.map((bytes) => timeAt(shape, bytes, read)) };
    }),
  );
}

/** Each curve's end, and the steepest doubling of its steady part. */
export function growthRows(curves: readonly Curve[]): readonly Row[] {
  return curves.flatMap(({ what, points }) => [
    {
      what: `${what}, 262,144 bytes`,
      budget: 50,
      value: points.at(-1)?.milliseconds ?? Number.NaN,
      unit: 'ms' as const,
      floor: null,
    },
    {
      what: `${what}, steepest doubling (2 and noise)`,
      budget: 2.5,
      value: steepest(points),
      unit: '×' as const,
      floor: null,
    },
  ]);
}

function steepest(points: Curve['points']): number {
  const ratios = points.slice(1).map((point, at) => ({
    bytes: point.bytes,
    ratio: point.milliseconds / (points[at]?.milliseconds ?? Number.NaN),
  }));
  return Math.max(...ratios.filter(({ bytes }) => bytes > STEADY_BYTES).map(({ ratio }) => ratio));
}

/** The best of several rounds: what is above it is the machine's other work, not the reader's. */
function timeAt(shape: Shape, bytes: number, read: (body: string) => void) {
  const body = shape.body(bytes);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    read(body);
    times.push(performance.now() - start);
  }
  return { bytes, milliseconds: Math.min(...times) };
}
