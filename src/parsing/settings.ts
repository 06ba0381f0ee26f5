import * as v from 'valibot';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../domain/finding.js';
import { defaultSettings, SETTINGS_PATH, type Settings, settingsSchema } from '../domain/settings.js';

/** What the settings say, and what could not be read of them. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/**
 * Reads the settings file (null: there is none). Whatever cannot be read is named with its line and what is allowed,
 * and the default stands in for it, so that a typo never stops a response.
 */
export function readSettings(text: string | null): SettingsReading {
  const lines = new LineCounter();
  const document = parseDocument(text ?? '', { lineCounter: lines });
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
  const read = Object.entries(data).map(([key, value]) => ({ key, ...readKey(key, value) }));
  return {
    settings: v.parse(
      settingsSchema,
      Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : []))),
    ),
    findings: read.flatMap(({ key, problem }) => (problem ? [complaint(lineOf(key), problem)] : [])),
  };
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

function unread(line: number | null, what: string): SettingsReading {
  return { settings: defaultSettings, findings: [complaint(line, what)] };
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

function complaint(line: number | null, what: string): Finding {
  const place = line === null ? '' : `, line ${line},`;
  return {
    rule: 'settings',
    level: 'warning',
    field: null,
    line: null,
    message: `${SETTINGS_PATH}${place} ${what}. The default stands in.`,
  };
}
