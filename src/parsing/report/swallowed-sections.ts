import type { Finding } from '../../domain/finding.js';
import { divide } from '../markdown/divide.js';
import { fold } from '../markdown/inline.js';
import { isFree } from '../markdown/line.js';
import type { Lines } from '../markdown/lines.js';
import { fieldTitles, knownFields, type knownSections, sectionsByTitle } from './known-facts.js';

/** The lines of a body, read anew where the answer of a typed field would hide what stands below it. */
export interface Mended {
  readonly lines: Lines;
  readonly findings: readonly Finding[];
}

/**
 * Ends what the one line of a form's typed field opened (`<!--`, a fence) before the next field, or before the first section, which
 * the form asks for right below them. Other bodies, and those where nothing hides a heading down to there, stay as they are.
 */
export function withoutSwallowed(lines: Lines): Mended {
  const asked = new Set<string>();
  let hides = false;
  for (let at = 0; at < lines.length; at += 1) {
    const standing = lines.standingOf(at);
    const name = standing.title?.name;
    if (name === undefined) continue;
    const section = sectionsByTitle.get(name);
    const isField = fieldTitles.has(name) && (asked.size > 0 || isFree(standing));
    if (isField) asked.add(name);
    if (asked.size > 0 && (section || isField)) hides ||= standing.inside !== null;
    if (section) return hides ? mended(lines, asked, section) : { lines, findings: [] };
  }
  return { lines, findings: [] };
}

function mended(lines: Lines, asked: ReadonlySet<string>, section: (typeof knownSections)[number]): Mended {
  const fields = knownFields.filter(({ titles }) => titles.some((title) => asked.has(fold(title))));
  const division = divide(lines, [...fields, section], { order: 'form' });
  const findings = division.findings.filter(({ rule }) => rule === 'swallowed-heading');
  return { lines: division.lines, findings };
}
