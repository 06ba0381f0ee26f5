import { readFileSync } from 'node:fs';
import { check } from '../src/cli/lint.js';
import { readAnswers } from '../src/parsing/form/answers.js';
import { readForm } from '../src/parsing/form/form.js';
import { readReport } from '../src/parsing/report/report.js';
import { readSettings } from '../src/parsing/settings.js';
import { attacks } from './attacks.js';
import { ordinary } from './bodies.js';
import type { Row } from './row.js';

/** How the time to read a shape of text grows with its size. */
export interface Curve {
  readonly reader: string;
  readonly shape: string;
  readonly points: readonly { readonly bytes: number; readonly milliseconds: number }[];
}

const SIZES = [8192, 16_384, 32_768, 65_536, 131_072, 262_144];
const NOW = '2026-11-23T00:00:00Z';
const ROUNDS = 5;
/** Below this size and this time, noise is larger than what is measured. */
const STEADY_BYTES = 65_536;
const STEADY_MS = 2;

/** Curves of the readers, and of reader and rules together, over the ordinary shape and every family of attacks. */
export function growth(onShape: (what: string) => void): readonly Curve[] {
  const form = readForm(readFileSync('templates/ISSUE_TEMPLATE/incident.yml', 'utf8'));
  const defaults = readSettings(null);
  const readers = [
    { reader: 'form', read: (body: string) => void readAnswers(body, form) },
    { reader: 'report', read: (body: string) => void readReport(body, { now: NOW }) },
    {
      reader: 'report and rules',
      read: (body: string) => void check(body, NOW, defaults),
    },
  ];
  return [ordinary, ...attacks].flatMap((shape) => {
    onShape(shape.what);
    const bodies = SIZES.map((bytes) => shape.body(bytes));
    return readers.map(({ reader, read }) => {
      read(bodies.at(-1) as string);
      const points = bodies.map((body, at) => ({
        bytes: SIZES[at] as number,
        milliseconds: timeOf(body, read),
      }));
      return { reader, shape: shape.what, points };
    });
  });
}

/** For each reader: the slowest family at the largest size, and the one that grows the most. */
export function growthRows(curves: readonly Curve[]): readonly Row[] {
  return [...new Set(curves.map(({ reader }) => reader))].flatMap((reader) => {
    const own = curves.filter((curve) => curve.reader === reader);
    const slowest = highest(own, endOf);
    const steepest = highest(own, doublingOf);
    const of = `of ${own.length} shapes`;
    return [
      {
        what: `${reader}: slowest ${of} at 262,144 bytes (${slowest.shape})`,
        budget: 50,
        value: endOf(slowest),
        unit: 'ms' as const,
        floor: null,
      },
      {
        what: `${reader}: steepest doubling ${of}, 2 and noise (${steepest.shape})`,
        budget: 2.5,
        value: doublingOf(steepest),
        unit: '×' as const,
        floor: null,
      },
    ];
  });
}

/** What a curve comes to at its largest size, in milliseconds. */
export function endOf({ points }: Curve): number {
  return points.at(-1)?.milliseconds ?? Number.NaN;
}

/** By how much each doubling multiplied the time, over the steady part of the curve; 1 where all of it is too short to tell. */
export function doublingOf(curve: Curve): number {
  const steady = curve.points.filter(({ bytes }) => bytes >= STEADY_BYTES);
  const [first, doublings] = [steady[0]?.milliseconds ?? Number.NaN, steady.length - 1];
  return endOf(curve) < STEADY_MS ? 1 : (endOf(curve) / first) ** (1 / doublings);
}

function highest(curves: readonly Curve[], of: (curve: Curve) => number): Curve {
  return curves.reduce((most, curve) => (of(curve) > of(most) ? curve : most));
}

/** The best of several rounds: what is above it is the machine's other work, not the reader's. */
function timeOf(body: string, read: (body: string) => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    read(body);
    return performance.now() - start;
  });
  return Math.min(...times);
}
