type Tree = Readonly<Record<string, unknown>>;

/** Of a JSON value only what stands at some pointers (no lists on the way), in the order of the value. */
export function onlyAt(value: unknown, pointers: readonly string[]): unknown {
  if (pointers.includes('') || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const begin = `/${name}`;
      const below = pointers
        .filter((pointer) => pointer === begin || pointer.startsWith(`${begin}/`))
        .map((pointer) => pointer.slice(begin.length));
      return below.length > 0 ? [[name, onlyAt(inner, below)]] : [];
    }),
  );
}

/** The same JSON value with another one at a pointer that leads somewhere. */
export function withValueAt(value: unknown, pointer: string, put: unknown): unknown {
  if (pointer === '') return put;
  const [, name = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(pointer) ?? [];
  if (Array.isArray(value))
    return value.map((inner, index) => (index === Number(name) ? withValueAt(inner, rest, put) : inner));
  const tree = value as Tree;
  return { ...tree, [name]: withValueAt(tree[name], rest, put) };
}
