import * as v from 'valibot';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../domain/finding.js';
import { defaultSettings, SETTINGS_PATH, type Settings, settingsSchema } from '../domain/settings.js';

/**
 * Reads the settings file (null: there is none). Whatever cannot be read is named with its line and what is allowed,
 * and the default stands in for it, so that a typo never stops a response.
 */
export function readSettings(text: string | null): {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
} {
  if (text === null || text.trim() === '') return { settings: defaultSettings, findings: [] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken)
    return {
      settings: defaultSettings,
      findings: [complaint(lines.linePos(broken.pos[0]).line, 'is not YAML')],
    };
  const data: unknown = document.toJS() ?? {};
  const whole = v.safeParse(settingsSchema, data);
  if (whole.success) return { settings: whole.output, findings: [] };
  const findings = whole.issues.map((issue) => {
    const key = String(issue.path?.[0]?.key ?? '');
    return complaint(lineOf(key), explain(key, issue.message));
  });
  return { settings: readable(data), findings };

  function lineOf(key: string): number | null {
    const pair = isMap(document.contents)
      ? document.contents.items.find((item) => isNode(item.key) && String(item.key) === key)
      : undefined;
    const range = pair && isNode(pair.key) ? pair.key.range : undefined;
    return range ? lines.linePos(range[0]).line : null;
  }
}

const knownKeys = Object.keys(settingsSchema.entries);

function explain(key: string, message: string): string {
  if (key === '') return `must be a list of keys: ${knownKeys.join(', ')}`;
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

/** The keys that can be read, each on its own. */
function readable(data: unknown): Settings {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return defaultSettings;
  const good = Object.entries(data).filter(([key, value]) => v.is(settingsSchema, { [key]: value }));
  return v.parse(settingsSchema, Object.fromEntries(good));
}
