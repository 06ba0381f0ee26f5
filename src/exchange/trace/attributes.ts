/** A value of OTLP/JSON as plain JSON; integers may stay the digits they are written as. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

const DEEPEST = 8;
const MOST_ATTRIBUTES = 512;

/**
 * The attributes of a span, resource or event by name. What is not shaped as OTLP/JSON says is left out
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). Never throws.
 */
export function attributesOf(carrier: unknown): ReadonlyMap<string, Plain> {
  const listed = (carrier as { attributes?: unknown } | null)?.attributes;
  const named = Array.isArray(listed) ? listed.slice(0, MOST_ATTRIBUTES) : [];
  return new Map(
    named.flatMap((one: { key?: unknown; value?: unknown } | null) =>
      typeof one?.key === 'string' ? [[one.key, plainOf(one.value, DEEPEST)] as const] : [],
    ),
  );
}

/** Unwraps `{"stringValue": "x"}` and its kin; null for what is none of them or too deep. */
function plainOf(value: unknown, depth: number): Plain {
  if (typeof value !== 'object' || value === null || depth === 0) return null;
  const one = value as Record<string, unknown>;
  for (const kind of ['stringValue', 'intValue', 'doubleValue', 'boolValue']) {
    const plain = one[kind];
    if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') return plain;
  }
  const list = (one.arrayValue as { values?: unknown } | undefined)?.values;
  if (Array.isArray(list)) return list.map((item) => plainOf(item, depth - 1));
  const pairs = (one.kvlistValue as { values?: unknown } | undefined)?.values;
  if (Array.isArray(pairs)) {
    const entries = pairs.flatMap((pair) =>
      typeof pair?.key === 'string' ? [[pair.key, plainOf(pair.value, depth - 1)] as const] : [],
    );
    return Object.fromEntries(entries);
  }
  return null;
}

/** The value of the first name that has one: current names stand before those they replaced. */
export function firstOf(attributes: ReadonlyMap<string, Plain>, names: readonly string[]): Plain {
  for (const name of names) {
    const value = attributes.get(name);
    if (value !== undefined && value !== null) return value;
  }
  return null;
}

/** A value as a list: exporters write one finish reason bare, in a list, or as a list in a string. */
export function listOf(value: Plain): readonly Plain[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('[')) return value === null ? [] : [value];
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) ? list : [value];
  } catch {
    return [value];
  }
}
