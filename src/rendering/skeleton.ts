import { type Section, sections, signoffItems } from '../domain/sections.js';
import { namedTimes } from '../domain/time.js';

/**
 * The empty lines of a section, without its heading: what it asks as a hint, its facts, and room for its free part.
 * Facts that a form asks as typed fields are left out when `asked` names them.
 */
export function sectionSkeleton(section: Section, asked: readonly string[] = []): string {
  const facts = section.facts.filter((fact) => !asked.includes(fact.id));
  return [
    `<!-- ${section.asks} -->`,
    ...facts.map((fact) => `- ${fact.title}: `),
    ...freePart[section.shape],
  ].join('\n');
}

/** A blank report, as somebody who writes by hand would start it. */
export function blankReport(title: string): string {
  const parts = sections.map((section) => `### ${section.title}\n${sectionSkeleton(section)}`);
  return `# ${title}\n\n${parts.join('\n\n')}\n`;
}

const freePart: Readonly<Record<Section['shape'], readonly string[]>> = {
  prose: [],
  timeline: [
    '<!-- One line each: - 2026-11-20T10:04Z – what happened (detected) -->',
    ...namedTimes.filter(({ id }) => id !== 'introduced' && id !== 'verified').map(({ id }) => `- ${id}: `),
  ],
  notices: ['<!-- One line each: - 2026-11-20T10:04Z – to whom, what, where -->'],
  tasks: ['<!-- - [ ] roll back the prompt (#123) -->'],
  actions: ['| action | kind | owner | due |', '|---|---|---|---|', '|  |  |  |  |'],
  signoff: ['', '**Sign-off list**', '', ...signoffItems.map((item) => `- [ ] ${item}`)],
  links: [],
};

const skeletonLines = new Set(
  sections.flatMap((section) => sectionSkeleton(section).split('\n')).map((line) => line.trim()),
);

/** True for a line of an empty section, outer spaces gone: nobody wrote it. */
export function isSkeletonLine(line: string): boolean {
  return skeletonLines.has(line);
}
