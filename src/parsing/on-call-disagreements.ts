import type * as v from 'valibot';
import { isSamePerson } from '../domain/issue.js';
import type { rotationSchema } from '../domain/on-call-settings.js';
import { overrideWindow, type Rotation, standingLayers } from '../domain/rotation.js';
import { severityIds } from '../domain/severities.js';
import type { Fault } from './mending.js';

type Written = v.InferInput<typeof rotationSchema>;

/** Where the parts of a rotation, each fine in itself, do not go together. */
export function disagreements(rotation: Rotation, written: Written): readonly Fault[] {
  return [
    ...standingFaults(rotation),
    ...layerFaults(rotation, written),
    ...overrideFaults(rotation),
    ...callFaults(rotation),
  ];
}

function standingFaults(rotation: Rotation): readonly Fault[] {
  if (standingLayers(rotation).length > 0) return [];
  const message = 'no hours: at least one layer must be without, so that somebody is always on call';
  return [{ path: ['layers', 0, 'hours'], message, goes: 3 }];
}

function layerFaults(rotation: Rotation, written: Written): readonly Fault[] {
  const names = rotation.layers.map(({ name }) => name);
  const standing = standingLayers(rotation).map(({ name }) => name);
  if (standing.length === 0) return [];
  return rotation.layers.flatMap(({ name, standsInFor }, index): Fault[] => {
    const path = ['layers', index, 'instead-of'];
    if (names.indexOf(name) < index)
      return [{ path: ['layers', index, 'name'], message: 'a name that no other layer has', goes: 3 }];
    if (standsInFor !== null && !standing.includes(standsInFor))
      return [{ path, message: `a layer without hours: ${standing.join(', ')}`, goes: 2 }];
    if (standsInFor === null && written.layers[index]?.['instead-of'] !== undefined)
      return [{ path, message: 'hours beside it, such as hours: [mon-fri 18:00-09:00]', goes: 2 }];
    return [];
  });
}

function overrideFaults(rotation: Rotation): readonly Fault[] {
  const names = rotation.layers.map(({ name }) => name);
  const people = [
    ...rotation.layers.flatMap((layer) => layer.people),
    ...rotation.overrides.map(({ who }) => who),
  ];
  return rotation.overrides.flatMap((override, index): Fault[] => {
    const at = (key: string, message: string) => ({ path: ['overrides', index, key], message, goes: 2 });
    const { from, to } = overrideWindow(override, rotation.zone);
    const { layer, 'instead-of': whom } = override;
    if (!(from < to)) return [at('from', 'a moment before “to”')];
    if (layer !== undefined && !names.includes(layer)) return [at('layer', `one of ${names.join(', ')}`)];
    if (whom !== undefined && !people.some((one) => isSamePerson(one, whom)))
      return [at('instead-of', `someone who is on call: ${[...new Set(people)].slice(0, 20).join(', ')}`)];
    return [];
  });
}

function callFaults(rotation: Rotation): readonly Fault[] {
  const names = standingLayers(rotation).map(({ name }) => name);
  if (names.length === 0) return [];
  return (['assign', 'mention'] as const).flatMap((key) =>
    severityIds.flatMap((level): Fault[] => {
      const choice = rotation[key][level];
      const isKnown = typeof choice !== 'object' || choice.every((name) => names.includes(name));
      if (isKnown) return [];
      return [{ path: [key, level], message: `all, first, none, or a list of ${names.join(', ')}`, goes: 2 }];
    }),
  );
}
