import { createHash } from 'node:crypto';
import type { Alert, AlertStatus } from '../../domain/alert.js';
import type { AlertMapping } from '../../domain/alert-mapping.js';
import type { Finding } from '../../domain/finding.js';
import type { Severity } from '../../domain/severities.js';
import { quoted } from '../../redaction/quoted.js';
import { valueAt } from '../pointer.js';
import { instantOf, labelsOf, linksOf, wordsOf } from './values.js';

const LONGEST_TITLE = 200;
const LONGEST_FINGERPRINT = 200;
/** In characters: group keys list every label that they group by. */
const LONGEST_READ = 2_000;

/** Says something about the alert that is read. */
type Note = (level: Finding['level'], message: string) => void;

/** Reads one alert by its mapping; null when it has no title. What could not be read is told to `note`. */
export function readAlert(
  source: string,
  mapping: AlertMapping,
  { payload, item }: { readonly payload: unknown; readonly item: unknown },
  note: Note,
): Alert | null {
  const first = (pointers: string | readonly string[], most: number) =>
    wordsOf(firstAt(item, pointers, most), most);
  const title = first(mapping.title, LONGEST_TITLE);
  if (title === null) {
    note('error', `no title at ${shown(mapping.title)}. Point \`title\` of this mapping at a text.`);
    return null;
  }
  const labels = labelsOf(item, mapping.labels);
  const fingerprint = first(mapping.fingerprint, LONGEST_READ);
  if (fingerprint === null)
    note(
      'warning',
      `nothing at ${shown(mapping.fingerprint)}, so title and labels tell it from others. Point \`fingerprint\` at what stays the same.`,
    );
  return {
    source,
    title,
    fingerprint: fingerprint ? bounded(fingerprint) : hashOf([title, ...Object.entries(labels).flat()]),
    group: wordsOf(firstAt(payload, mapping.group, LONGEST_READ), LONGEST_READ),
    times: 1,
    severity: severityOf(mapping, first(mapping.severity, 100), note),
    status: statusOf(mapping, first(mapping.status, 100), note),
    startedAt: startOf(mapping, item, note),
    links: linksOf(listed(mapping.links).map((pointer) => valueAt(item, pointer))),
    labels,
  };
}

/** What is too long to keep still tells itself from what begins alike. */
function bounded(fingerprint: string): string {
  if (fingerprint.length <= LONGEST_FINGERPRINT) return fingerprint;
  return `${fingerprint.slice(0, LONGEST_FINGERPRINT - 17)}…${hashOf([fingerprint])}`;
}

function severityOf(mapping: AlertMapping, said: string | null, note: Note): Severity | null {
  if (said === null) return null;
  const level = entryOf(mapping.severities, said);
  if (level === undefined)
    note(
      'warning',
      `its severity ${quoted(said)} is none that this mapping knows. Add it under \`severities\`; until then a person has to choose.`,
    );
  return level ?? null;
}

/** An alert whose status is unknown fires: better one report too many than one lost. */
function statusOf(mapping: AlertMapping, said: string | null, note: Note): AlertStatus {
  if (said === null) return 'firing';
  const status = entryOf(mapping.statuses, said);
  if (status === undefined)
    note('warning', `its status ${quoted(said)} is none that this mapping knows, so it counts as firing.`);
  return status ?? 'firing';
}

function startOf(mapping: AlertMapping, item: unknown, note: Note): string | null {
  const said = listed(mapping.started)
    .map((pointer) => valueAt(item, pointer))
    .find((value) => value !== undefined && value !== null);
  const at = instantOf(said);
  if (said !== undefined && at === null)
    note('note', 'its start is no time that can be read (RFC 3339, or Unix time).');
  return at;
}

function firstAt(item: unknown, pointers: string | readonly string[], most: number): unknown {
  return listed(pointers)
    .map((pointer) => valueAt(item, pointer))
    .find((value) => wordsOf(value, most) !== null);
}

/** The entry for a value, whatever its case. */
function entryOf<T>(table: Readonly<Record<string, T>>, said: string): T | undefined {
  const wanted = said.toLowerCase();
  return Object.entries(table).find(([value]) => value.toLowerCase() === wanted)?.[1];
}

function listed(pointers: string | readonly string[]): readonly string[] {
  return typeof pointers === 'string' ? [pointers] : pointers;
}

function shown(pointers: string | readonly string[]): string {
  return listed(pointers).join(' or ') || 'any pointer';
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
