import { type HandOver, type Hours, minuteOf } from './hand-over.js';
import { dayOf, instantOf } from './local-time.js';
import type { Severity } from './severities.js';

/** Whom a level calls: every layer, the first, none, or those named. */
export type LayerChoice = 'all' | 'first' | 'none' | readonly string[];

/** Who takes over for a while: from one person, from a layer, or, with neither, from the first layer. Edges as they are written. */
export interface Override {
  readonly from: string;
  readonly to: string;
  readonly who: string;
  readonly 'instead-of'?: string | undefined;
  readonly layer?: string | undefined;
}

/** People who take turns. With `standsInFor`, the name of another layer, it counts in its `hours` alone, in that one's place. */
export interface Layer {
  readonly name: string;
  readonly people: readonly string[];
  readonly handOver: HandOver;
  /** `YYYY-MM-DD`, a day on which it is the first one's turn. */
  readonly starts: string;
  readonly zone: string;
  readonly hours: readonly Hours[];
  readonly standsInFor: string | null;
}

/** Who takes turns in being on call, in layers, with exceptions, and whom which severity calls. */
export interface Rotation {
  readonly zone: string;
  readonly layers: readonly Layer[];
  readonly overrides: readonly Override[];
  readonly assign: Partial<Readonly<Record<Severity, LayerChoice>>>;
  readonly mention: Partial<Readonly<Record<Severity, LayerChoice>>>;
}

/** The layers that have somebody at any time. */
export function standingLayers({ layers }: Rotation): readonly Layer[] {
  return layers.filter((layer) => layer.hours.length === 0);
}

/** When an override counts: `[from, to)` in milliseconds since 1970, UTC. A day alone counts from its start, and to its end. */
export function overrideWindow(
  { from, to }: Override,
  zone: string,
): { readonly from: number; readonly to: number } {
  return { from: edgeAt(from, zone, 0), to: edgeAt(to, zone, 1) };
}

function edgeAt(text: string, zone: string, daysLater: number): number {
  if (text.length === 10) return instantOf(zone, { day: dayOf(text) + daysLater, minute: 0 });
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(16))) return Date.parse(text.replace(' ', 'T'));
  return instantOf(zone, { day: dayOf(text.slice(0, 10)), minute: minuteOf(text.slice(11)) });
}

/** Whom an incident calls where the settings do not say: somebody always has it, and the worst levels are mentioned too. */
export const callDefaults: Readonly<Record<'assign' | 'mention', Readonly<Record<Severity, LayerChoice>>>> = {
  assign: { S0: 'all', S1: 'first', S2: 'first', S3: 'first' },
  mention: { S0: 'all', S1: 'first', S2: 'none', S3: 'none' },
};

/** True for a team, which GitHub mentions but cannot assign, and whose members its own token cannot read. */
export function isTeam(who: string): boolean {
  return who.includes('/');
}

/** `on-call` of the settings as a rotation: people of a bare list are all on call at any time, and assigned whatever the severity. */
export function rotationOf(onCall: readonly string[] | Rotation): Rotation {
  if (!isList(onCall)) return onCall;
  const always = {
    name: ALWAYS,
    handOver: { weekday: null, minute: 0 },
    starts: '2024-01-01',
    zone: 'UTC',
    hours: [],
    standsInFor: null,
  };
  return {
    zone: 'UTC',
    layers: onCall.map((who) => ({ ...always, people: [who] })),
    overrides: [],
    assign: { S0: 'all', S1: 'all', S2: 'all', S3: 'all' },
    mention: { S0: 'none', S1: 'none', S2: 'none', S3: 'none' },
  };
}

/** What a person of a bare list is on call as. */
export const ALWAYS = 'always';

function isList(onCall: readonly string[] | Rotation): onCall is readonly string[] {
  return Array.isArray(onCall);
}

/** Everyone who can be assigned of those on call at some time, each once, in the order of the settings. */
export function peopleOnCall(onCall: readonly string[] | Rotation): readonly string[] {
  const { layers, overrides } = rotationOf(onCall);
  const all = [...layers.flatMap(({ people }) => people), ...overrides.map(({ who }) => who)];
  return [...new Set(all)].filter((who) => !isTeam(who));
}
