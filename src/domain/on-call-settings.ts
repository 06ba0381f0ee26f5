import * as v from 'valibot';
import { edge, handOver, hours, words } from './hand-over.js';
import { isZone } from './local-time.js';
import type { Rotation } from './rotation.js';
import { isDate } from './time.js';

/** An object whose unknown and missing keys are told with those that there are. */
function mapOf<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries).join(', ');
  return v.strictObject(entries, (issue) => {
    if (issue.received === 'undefined') return `${issue.expected} is missing`;
    return issue.expected === 'never'
      ? `no such key; there are ${known}`
      : `a map of keys to values: ${known}`;
  });
}

/** A person or a team: `dana`, `acme/agents`; an `@` before it goes. */
const whoSchema = v.pipe(
  words(
    'a GitHub login such as dana, or a team such as acme/agents, with or without @',
    /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/,
  ),
  v.transform((name) => name.replace(/^@/, '')),
);

const zone = v.pipe(
  v.string('a time zone such as Europe/Berlin'),
  v.check(isZone, 'a time zone by its IANA name, such as Europe/Berlin, America/New_York or UTC'),
);
const layerName = words('a short name, such as primary', /^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/);

const layerSchema = mapOf({
  name: v.pipe(
    v.optional(layerName),
    v.description('What the layer is called; else primary, secondary, tertiary.'),
  ),
  people: v.pipe(
    v.array(whoSchema, 'a list of people or teams, such as [dana, acme/agents]'),
    v.minLength(1, 'at least one person or team'),
    v.description('Who takes turns, in this order: GitHub logins, or teams as org/team.'),
  ),
  'hand-over': v.pipe(
    v.optional(handOver, 'monday 09:00'),
    v.description(
      'When one hands over to the next: “monday 09:00” each week, “daily 09:00” each day, by the local clock.',
    ),
  ),
  starts: v.pipe(
    v.optional(
      v.pipe(
        v.string('a day such as 2026-01-05'),
        v.check((text) => isDate(text), 'a day such as 2026-01-05'),
      ),
      '2024-01-01',
    ),
    v.description(
      'A day on which it is the turn of the first of the people. The turns go on from there, and back.',
    ),
  ),
  'time-zone': v.pipe(v.optional(zone), v.description('The time zone of this layer, where it is another.')),
  hours: v.pipe(
    v.optional(
      v.pipe(
        v.array(hours, 'a list such as [mon-fri 09:00-17:00]'),
        v.minLength(1, 'at least one, such as mon-fri 09:00-17:00'),
      ),
    ),
    v.description('The layer stands in for another in these hours alone, such as “mon-fri 18:00-09:00”.'),
  ),
  'instead-of': v.pipe(
    v.optional(layerName),
    v.description('The layer that one with hours stands in for; else the first.'),
  ),
});

const overrideSchema = mapOf({
  from: v.pipe(edge, v.description('When it begins: 2026-12-24, or “2026-12-24 09:00”.')),
  to: v.pipe(edge, v.description('When it ends: “2026-12-27 09:00”, or a day, to its end.')),
  who: v.pipe(whoSchema, v.description('Who takes over.')),
  'instead-of': v.pipe(v.optional(whoSchema), v.description('Whose turns they take, in whatever layer.')),
  layer: v.pipe(
    v.optional(layerName),
    v.description('The layer concerned; without instead-of the whole of it, else the first.'),
  ),
});

const NOT_A_CHOICE = 'all, first, none, or a list of layers such as [primary]';
const choice = v.optional(v.union([v.picklist(['all', 'first', 'none']), v.array(layerName)], NOT_A_CHOICE));
const bySeverity = v.optional(mapOf({ S0: choice, S1: choice, S2: choice, S3: choice }), {});

const rotationMap = mapOf({
  'time-zone': v.pipe(
    v.optional(zone, 'UTC'),
    v.description(
      'The clocks that hand-overs, hours and overrides mean: an IANA name, such as Europe/Berlin.',
    ),
  ),
  layers: v.pipe(
    v.array(layerSchema, 'a list of layers, each with people'),
    v.minLength(1, 'at least one layer with people'),
    v.description('Each layer has one person on call at any time; a layer with hours stands in for another.'),
  ),
  overrides: v.pipe(
    v.optional(v.array(overrideSchema, 'a list of overrides, each with from, to and who'), []),
    v.description('Who takes over from whom for a while.'),
  ),
  assign: v.pipe(
    bySeverity,
    v.description('Whom an incident is assigned to, by severity: all, first, none, or layers.'),
  ),
  mention: v.pipe(
    bySeverity,
    v.description('Whom the board mentions until someone acknowledges, by severity.'),
  ),
});

type Written = v.InferOutput<typeof rotationMap>;

/** The long form of `on-call` in the settings, read as a Rotation. */
export const rotationSchema = v.pipe(rotationMap, v.transform(readRotation));

const POSITIONS = ['primary', 'secondary', 'tertiary'];

function readRotation({ 'time-zone': zone, layers, overrides, assign, mention }: Written): Rotation {
  const taken = layers.map(({ name }) => name);
  const named = layers.map((layer, index) => {
    const free = [POSITIONS[index], `layer ${index + 1}`].find((name) => name && !taken.includes(name));
    return { ...layer, name: layer.name ?? free ?? `layer ${index + 1} of ${layers.length}` };
  });
  const first = named.find((layer) => !layer.hours)?.name ?? null;
  return {
    zone,
    layers: named.map((layer) => ({
      name: layer.name,
      people: layer.people,
      handOver: layer['hand-over'],
      starts: layer.starts,
      zone: layer['time-zone'] ?? zone,
      hours: layer.hours ?? [],
      standsInFor: layer.hours ? (layer['instead-of'] ?? first) : null,
    })),
    overrides,
    assign,
    mention,
  };
}

/** The short form of `on-call`: people who are all called at once. */
export const onCallListSchema = v.array(whoSchema);

/** `on-call` in the settings: its short form or its long one. */
export const onCallSchema = v.union(
  [onCallListSchema, rotationSchema],
  'a list of people such as [dana, mia], or a rotation with layers',
);
