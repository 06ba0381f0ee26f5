/**
 * The value a JSON Pointer (RFC 6901) leads to; undefined when it leads nowhere or is no pointer. Only own properties and
 * indices count, so that `/__proto__` and `/constructor` find what the JSON says and nothing else. Never throws.
 */
export function valueAt(value: unknown, pointer: string): unknown {
  if (pointer === '') return value;
  if (!pointer.startsWith('/')) return undefined;
  let here = value;
  for (const token of pointer.slice(1).split('/')) {
    const key = unescaped(token);
    if (key === null || !hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** `~1` is a slash and `~0` a tilde, read in one go: `~01` is `~1`. Null for any other tilde. */
function unescaped(token: string): string | null {
  if (/~(?![01])/.test(token)) return null;
  return token.replace(/~[01]/g, (mark) => (mark === '~1' ? '/' : '~'));
}

/** In an array only indices without leading zeros lead somewhere. */
function hasOwn(value: unknown, key: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value) && !/^(?:0|[1-9]\d{0,9})$/.test(key)) return false;
  return Object.hasOwn(value, key);
}
