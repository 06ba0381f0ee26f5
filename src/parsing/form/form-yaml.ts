import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  YAMLParseError,
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
  const deep = nestingBeyond(DEEPEST, text);
  const document = parseDocument(deep === null ? text : text.slice(0, text.lastIndexOf('\n', deep) + 1), {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (deep !== null)
    document.errors.unshift(new YAMLParseError([deep, deep], 'IMPOSSIBLE', 'it is nested too deeply'));
  const placeOf = (node: unknown): WordPlace | null => {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return null;
    const { line, col } = lines.linePos(range[0]);
    return { line, column: col };
  };
  return { document, placeOf };
}

/** Far more than a form has, and few enough for a parser that calls itself: far deeper it ends the process, past any catch. */
const DEEPEST = 500;

/** The offset at which a text may be nested deeper than so many brackets, or marks (`- `, `? `, `: `) on one line; else null. */
function nestingBeyond(most: number, text: string): number | null {
  let brackets = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] as string;
    if (character === '\n') marks = 0;
    else if ('[{'.includes(character)) brackets += 1;
    else if (']}'.includes(character)) brackets -= Math.sign(brackets);
    else if ('-?:'.includes(character) && ' \t'.includes(text[at + 1] ?? '\n')) marks += 1;
    if (brackets > most || marks > most) return at;
  }
  return null;
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
