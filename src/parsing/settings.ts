import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { defaultSettings, SETTINGS_PATH } from '../domain/default-settings.js';
import { type Finding, nowhere } from '../domain/finding.js';
import { ruleIds } from '../domain/rule-ids.js';
import { ruleSettings, type Settings, settingsSchema } from '../domain/settings.js';
import type { Path } from './mending.js';
import { placeOf, readOnCall, whatStandsIn } from './on-call.js';

/** What the settings say, and what could not be read of them. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Reads the settings file (null: there is none). Whatever cannot be read is named with its line and what is allowed,
 * and the default stands in for it, so that a typo never stops a response. `path` is what findings call the file.
 */
export function readSettings(text: string | null, path: string = SETTINGS_PATH): SettingsReading {
  const complaint: Complain = (...said) => complaintAbout(path, ...said);
  const unread = (line: number | null, what: string): SettingsReading => ({
    settings: defaultSettings,
    findings: [complaint(line, what)],
  });
  const lines = new LineCounter();
  const document = parseDocument(text ?? '', { lineCounter: lines, logLevel: 'error' });
  const lineAt = (offset: number | undefined) => (offset === undefined ? null : lines.linePos(offset).line);
  const broken = document.errors[0];
  if (broken) return unread(lineAt(broken.pos[0]), notYaml(broken.message));
  const { contents } = document;
  if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null)) {
    return unread(lineAt(contents.range?.[0]), `must be a map of keys to values: ${knownKeys.join(', ')}`);
  }
  const data = plain(document);
  if (data instanceof Error) return unread(null, notYaml(data.message));
  const lineOf = (key: string) => {
    const pair = isMap(contents) ? contents.items.find((item) => String(item.key) === key) : undefined;
    return lineAt(pair && isNode(pair.key) ? pair.key.range?.[0] : undefined);
  };
  const ruleLine = (id: string) => {
    const map = isMap(contents) ? contents.get('rules') : undefined;
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === id) : undefined;
    return lineAt(pair && isNode(pair.key) ? pair.key.range?.[0] : undefined);
  };
  const { rules, refused } = readRules((data as { rules?: unknown }).rules);
  const { onCall, onCallFindings } = readOnCallOf(data, complaint, (path) =>
    lineAt(offsetOf(document, path)),
  );
  const known = { ...data, ...(rules && { rules }), ...onCall };
  const read = Object.entries(known).map(([key, value]) => ({ key, ...readKey(key, value) }));
  return {
    settings: v.parse(
      settingsSchema,
      Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : []))),
    ),
    findings: [
      ...read.flatMap(({ key, problem }) => (problem ? [complaint(lineOf(key), problem)] : [])),
      ...onCallFindings,
      ...refused.slice(0, MOST_REFUSED).map(({ id, problem }) => complaint(ruleLine(id), problem)),
    ],
  };
}

/** Reads `on-call` piece by piece, so that a typo in one override or layer leaves the others as they were set. */
function readOnCallOf(data: object, complaint: Complain, lineOf: (path: Path) => number | null) {
  if (!Object.hasOwn(data, 'on-call')) return { onCall: {}, onCallFindings: [] };
  const { value, faults } = readOnCall((data as Record<string, unknown>)['on-call']);
  const told = faults.slice(0, MOST_REFUSED).map((fault) => {
    const what = explain('on-call', fault.message).replace('on-call', placeOf(fault.path));
    return complaint(lineOf(['on-call', ...fault.path]), what, whatStandsIn(fault));
  });
  const isOnlyPart = value === undefined && faults.some(({ path }) => path.length > 0);
  const empty = isOnlyPart
    ? [complaint(lineOf(['on-call']), 'leaves nobody in “on-call”', 'Nobody is assigned')]
    : [];
  return { onCall: { 'on-call': value ?? [] }, onCallFindings: [...told, ...empty] };
}

/** Where a value begins, or the closest thing around it that the document has. */
function offsetOf(document: Document, path: Path): number | undefined {
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(node) && node.range) return node.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : undefined;
}

/** The document as plain values. An alias without an anchor, or one too many, shows only here. */
function plain(document: Document): object | Error {
  try {
    return (document.toJS() as object | null) ?? {};
  } catch (error) {
    return error as Error;
  }
}

function readKey(
  key: string,
  value: unknown,
): { readonly entry?: [string, unknown]; readonly problem?: string } {
  const read = v.safeParse(settingsSchema, { [key]: value });
  return read.success ? { entry: [key, value] } : { problem: explain(key, read.issues[0].message) };
}

/** Past these, a `rules` map is not meant for us. */
const MOST_REFUSED = 20;

interface RulesReading {
  /** The entries that can be used; null when `rules` is no map and is refused as a whole. */
  readonly rules: Readonly<Record<string, unknown>> | null;
  readonly refused: readonly { readonly id: string; readonly problem: string }[];
}

/** Reads the levels of rules one by one, so that a typo in one leaves the others as they were set. */
function readRules(value: unknown): RulesReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { rules: null, refused: [] };
  const entries = Object.entries(value);
  const problems = entries.map(([id, level]) => ({ id, problem: refusal(id, level) }));
  const good = entries.filter((_, index) => problems[index]?.problem === null);
  return {
    rules: Object.fromEntries(good),
    refused: problems.flatMap(({ id, problem }) => (problem === null ? [] : [{ id, problem }])),
  };
}

function refusal(id: string, level: unknown): string | null {
  const name = id.length > 60 ? `${id.slice(0, 60)}…` : id;
  if (!(ruleIds as readonly string[]).includes(id))
    return `does not know the rule “${name}”. It knows: ${ruleIds.join(', ')}`;
  if ((ruleSettings as readonly unknown[]).includes(level)) return null;
  return `sets the rule “${name}” to something it cannot be. Write one of: ${ruleSettings.join(', ')}`;
}

function notYaml(message: string): string {
  const reason = (message.split('\n', 1)[0] as string).replace(/ at line \d+, column \d+:?$/, '');
  return `is not YAML: ${reason}${reason.includes('reserved character') ? '; put the value in quotes' : ''}`;
}

const knownKeys = Object.keys(settingsSchema.entries);

function explain(key: string, message: string): string {
  if (!knownKeys.includes(key)) return `does not know “${key}”. It knows: ${knownKeys.join(', ')}`;
  return `has something else than expected at “${key}”: ${message}`;
}

/** Says what is wrong on a line of the settings, and what stands in. */
type Complain = (line: number | null, what: string, instead?: string) => Finding;

function complaintAbout(
  path: string,
  line: number | null,
  what: string,
  instead = 'The default stands in',
): Finding {
  const place = line === null ? '' : `, line ${line},`;
  return {
    rule: 'settings',
    level: 'warning',
    field: null,
    ...nowhere,
    message: `${path}${place} ${what}. ${instead}.`,
  };
}
