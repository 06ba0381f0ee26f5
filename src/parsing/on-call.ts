import * as v from 'valibot';
import { onCallSchema, rotationSchema } from '../domain/on-call-settings.js';
import { type Override, overrideWindow, type Rotation, standingLayers } from '../domain/rotation.js';
import { severityIds } from '../domain/severities.js';
import { type Fault, type Mended, mend, type Path } from './mending.js';

/**
 * What of `on-call` can be used and what cannot: one wrong layer, person or override is left out and named, the rest stays.
 * The value stays in the form in which it was written, and is undefined when nobody is left.
 */
export function readOnCall(value: unknown): Mended {
  const schema = Array.isArray(value) || typeof value !== 'object' || value === null ? onCallSchema : rotationSchema;
  const mended = mend(value, (part) => faultsIn(schema, part));
  return v.is(onCallSchema, mended.value) ? mended : { ...mended, value: undefined };
}

function faultsIn(schema: typeof onCallSchema | typeof rotationSchema, value: unknown): readonly Fault[] {
  const read = v.safeParse(schema, value);
  if (!read.success) return read.issues.flatMap((issue) => (issue.issues ? listFaults(value) : [faultOf(issue)]));
  return Array.isArray(read.output) ? [] : disagreements(read.output as Rotation);
}
