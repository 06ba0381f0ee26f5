import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { WordPlace } from '../places.js';

/** A form's YAML with the means to say where a thing stands. */
export interface FormYaml {
  readonly document: Document.Parsed;
  /** Null for what stands nowhere in the text. */
  readonly placeOf: (node: unknown) => WordPlace | null;
}

/** Parses YAML without ever throwing: errors are in `document.errors`. YAML 1.2, as text nodes, so that nothing is guessed. */
export function parseYaml(text: string): FormYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const placeOf = (node: unknown): WordPlace | null => {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return null;
    const { line, col } = lines.linePos(range[0]);
    return { line, column: col };
  };
  return { document, placeOf };
}

/** The node under `key`, aliases followed; undefined when `node` is no mapping or has no such key. */
export function child(yaml: FormYaml, node: unknown, key: string): unknown {
  const map = resolved(yaml, node);
  return isMap(map) ? resolved(yaml, (map as YAMLMap).get(key, true)) : undefined;
}

/** The items of a sequence, aliases followed; empty when `node` is none. */
export function items(yaml: FormYaml, node: unknown): unknown[] {
  const list = resolved(yaml, node);
  return isSeq(list) ? list.items.map((item) => resolved(yaml, item)) : [];
}

/** The pairs of a mapping as key text and nodes; empty when `node` is none. */
export function pairs(yaml: FormYaml, node: unknown): { key: string; keyNode: unknown; value: unknown }[] {
  const map = resolved(yaml, node);
  if (!isMap(map)) return [];
  return map.items.map((pair) => ({
    key: asText(pair.key) ?? '',
    keyNode: pair.key,
    value: resolved(yaml, pair.value),
  }));
}

/** A scalar as it was written: `yes`, `1.0` and `007` stay themselves. Undefined for null and for what is no scalar. */
export function asText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null || node.value === undefined) return undefined;
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

/** What a flag says: `true` and `false`, and unquoted the other words that GitHub's YAML 1.1 takes for them; else undefined. */
export function asFlag(node: unknown): boolean | undefined {
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'boolean') return node.value;
  return node.type === 'PLAIN' ? flags.get((asText(node) ?? '').toLowerCase()) : undefined;
}

const flags = new Map(Object.entries({ yes: true, on: true, no: false, off: false }));

function resolved(yaml: FormYaml, node: unknown): unknown {
  const isAlias = (node as { source?: unknown; resolve?: unknown } | null)?.resolve instanceof Function;
  return isAlias ? (node as { resolve(document: Document): unknown }).resolve(yaml.document) : node;
}
