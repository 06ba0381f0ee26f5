import * as v from 'valibot';
import { onCallListSchema, onCallSchema, rotationSchema } from '../domain/on-call-settings.js';
import { type Fault, type Mended, mend, type Path } from './mending.js';
import { disagreements } from './on-call-disagreements.js';

/**
 * What of `on-call` can be used and what cannot: one wrong layer, person or override is left out and named, the rest stays.
 * The value stays in the form in which it was written, and is undefined when nobody is left.
 */
export function readOnCall(value: unknown): Mended {
  const mended = mend(value, faultsIn);
  return v.is(onCallSchema, mended.value) ? mended : { ...mended, value: undefined };
}

/** Of each value the first complaint is told. */
const FIRST = { abortPipeEarly: true };

function faultsIn(value: unknown): readonly Fault[] {
  if (Array.isArray(value)) return problemsOf(v.safeParse(onCallListSchema, value, FIRST).issues);
  if (typeof value !== 'object' || value === null)
    return problemsOf(v.safeParse(onCallSchema, value, FIRST).issues);
  const read = v.safeParse(rotationSchema, value, FIRST);
  return read.success
    ? disagreements(read.output, value as v.InferInput<typeof rotationSchema>)
    : problemsOf(read.issues);
}

function problemsOf(issues: readonly v.BaseIssue<unknown>[] | undefined): readonly Fault[] {
  return (issues ?? []).map((issue) => {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    return { path, message: issue.message, goes: goesWith(path, issue.received === 'undefined') };
  });
}

/** An override that is not understood in full, or a layer whose people or hours are not, would mean something else without. */
function goesWith(path: Path, isMissing: boolean): number {
  const [list, , key] = path;
  const isWholeLayer =
    list === 'layers' && (key === 'hours' || key === 'instead-of' || (key === 'people' && path.length === 3));
  if (path.length >= 2 && (list === 'overrides' || isWholeLayer)) return 2;
  return isMissing ? path.length - 1 : path.length;
}

/** What stands in for something that is wrong, as a sentence. */
export function whatStandsIn({ path, goes }: Fault): string {
  if (typeof path[goes - 1] !== 'number') return 'The default stands in';
  const names: Readonly<Record<string, string>> = { overrides: 'This override', layers: 'This layer' };
  return `${goes === 2 ? (names[String(path[0])] ?? 'It') : 'It'} is left out`;
}

/** Where something stands in `on-call`, as people write it: `on-call.layers[0].people`. */
export function placeOf(path: Path): string {
  return path.reduce<string>(
    (place, key) => place + (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`),
    'on-call',
  );
}
