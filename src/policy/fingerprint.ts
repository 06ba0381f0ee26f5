import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.js';
import { signoffItems } from '../domain/sections.js';
import { writtenLines } from '../parsing/blank.js';
import { isRemediationLine } from '../parsing/remediation/items.js';
import { isOverLine } from '../rendering/over-line.js';
import { itemKey } from './checklist.js';

/** What we write into the rows of preventive actions: the number of the issue, and how it stands. */
const NUMBER = / \(#\d{1,9}(?:, (?:done|not planned))?\)/g;

/**
 * What people wrote, section by section, as short hashes: task marks do not count, nor what we add (empty sections, the
 * sign-off list with its required `items`, the numbers of issues and how these stand, the lines about pull requests, what the
 * source of an alert says).
 */
export function fingerprint(
  report: Report,
  items: readonly string[] = signoffItems,
): Readonly<Record<string, string>> {
  const { kind, severity, severityPotential, system, failureModes, foundBy, stoppedBy, disclosure, people } =
    report;
  const typed = JSON.stringify({
    kind,
    severity,
    severityPotential,
    system,
    failureModes,
    foundBy,
    stoppedBy,
    disclosure,
    people,
  });
  const texts = Object.entries(report.sections).flatMap(([id, text]) => {
    const unnumbered = id === 'preventive-actions' ? text.replace(NUMBER, '') : text;
    const own = ownWords(unnumbered, new Set(items.map(itemKey)));
    return own === '' ? [] : [[id, hash(own)] as const];
  });
  return Object.fromEntries([...texts, ['typed', hash(typed)]]);
}

/** The sections whose words differ between two fingerprints. */
export function changedSections(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => before[id] !== after[id],
  );
}

/** Every box reads as ticked. */
function ownWords(text: string, ours: ReadonlySet<string>): string {
  const marked = text
    .split('\n')
    .map((line) => line.trim().replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]'));
  return writtenLines(marked.join('\n'))
    .filter((line) => !isOverLine(line) && !isRemediationLine(line) && !isItem(line, ours))
    .join('\n');
}

/** An item of the list as we write it; struck through it is somebody's word. */
function isItem(line: string, ours: ReadonlySet<string>): boolean {
  return line.startsWith('- [x] ') && !line.includes('~~') && ours.has(itemKey(line.slice(6)));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
