import { type Shape, shapes } from './shapes.js';

/** A secret or personal datum in a text: `[from, to)` offsets, never the words themselves. */
export interface Found {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
}

/**
 * The secrets and personal data of a text that their shape gives away, in order; those that overlap are one. Own shapes rather
 * than a scanner's: findings, board and redaction are made in one synchronous go, each run reads them before anything is
 * said, and the scanners on npm are asynchronous or call times and issue numbers phone numbers.
 */
export function findSecrets(text: string): readonly Found[] {
  const all = shapes.flatMap((shape) => matchesOf(shape, text));
  const found: Found[] = [];
  for (const one of all.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (!last || one.from >= last.to) found.push(one);
    else if (one.to > last.to) found[found.length - 1] = { ...last, to: one.to };
  }
  return found;
}

function matchesOf(shape: Shape, text: string): Found[] {
  if (shape.needs.length > 0 && !shape.needs.some((mark) => text.includes(mark))) return [];
  return [...text.matchAll(shape.pattern)].flatMap((match) => {
    const value = match.groups?.value ?? match[0];
    if (shape.isReal && !shape.isReal(value)) return [];
    const from = match.index + match[0].lastIndexOf(value);
    return [{ shape, from, to: from + value.length }];
  });
}

/** Puts a placeholder where a secret or personal datum stands; what only a reader could recognise stays. Lines keep their numbers. */
export function redact(text: string): string {
  const found = findSecrets(text);
  if (found.length === 0) return text;
  let at = 0;
  const pieces = found.map(({ shape, from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return `${before}[redacted ${shape.kind}]${text.slice(from, to).replace(/[^\n]/g, '')}`;
  });
  return pieces.join('') + text.slice(at);
}

/** The same value with every text in it redacted, for what is printed or handed on. */
export function redactAll<T>(value: T): T {
  if (typeof value === 'string') return redact(value) as T;
  if (Array.isArray(value)) return value.map(redactAll) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, redactAll(one)])) as T;
}

/** The kinds of secrets found in a text. */
export function secretsIn(text: string): readonly string[] {
  return [...new Set(findSecrets(text).map(({ shape }) => shape.kind))];
}
