import { alertExamples } from './alert-examples.js';
import { gateTables } from './gate-tables.js';
import { tables } from './tables.js';

const REGION = /<!-- generated:([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** A hand-written page with its generated regions filled in anew; examples are read from below `root`. Throws when a region has no table. */
export function fillRegions(page: string, root: string): string {
  const regions = { ...tables, ...gateTables, ...alertExamples(root) };
  return page.replace(REGION, (_, name: string) => {
    const render = regions[name];
    if (!render) throw new Error(`no table is called ${name}`);
    return `<!-- generated:${name} -->\n${render()}<!-- /generated -->`;
  });
}
