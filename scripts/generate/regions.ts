const REGION = /<!-- generated:([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** A hand-written page with its generated regions filled in anew. Throws when a region has no table. */
export function fillRegions(page: string, tables: Readonly<Record<string, () => string>>): string {
  return page.replace(REGION, (_, name: string) => {
    const render = tables[name];
    if (!render) throw new Error(`no table is called ${name}`);
    return `<!-- generated:${name} -->\n${render()}<!-- /generated -->`;
  });
}
