import { createHash } from 'node:crypto';
import type { Report } from '../domain/report.js';

/** What people wrote, section by section, as short hashes: task marks and the issue numbers that we add do not count. */
export function fingerprint(report: Report): Readonly<Record<string, string>> {
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
  const texts = Object.entries(report.sections).map(([id, text]) => [id, hash(withoutMarks(text))] as const);
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

function withoutMarks(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [ ]')
        .replace(/ \(#\d{1,10}\)/g, ''),
    )
    .join('\n');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
