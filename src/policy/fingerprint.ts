import { createHash } from 'node:crypto';
import { sections } from '../domain/sections.js';
import { BESIDE } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import type { Line } from '../parsing/markdown/line.js';
import { scan } from '../parsing/markdown/lines.js';
import { isRemediationLine } from '../parsing/remediation/items.js';
import { isOverLine } from '../rendering/over-line.js';
import { isSkeletonLine } from '../rendering/skeleton.js';
import { itemKey, requiredItems } from './checklist.js';

/** What we write into the rows of preventive actions: the number of the issue, and how it stands. */
const NUMBER = / \(#\d{1,9}(?:, (?:done|not planned))?\)/g;

/**
 * What people wrote, as short hashes: of each section, of the typed fields, and of what stands beside both. Task marks do not count,
 * nor what we add (empty sections, the sign-off list, the numbers of issues and how these stand, the lines about pull requests,
 * what the source of an alert says).
 */
export function fingerprint(situation: IncidentSituation): Readonly<Record<string, string>> {
  const ours = new Set(requiredItems(situation).map(itemKey));
  const texts = Object.entries({ ...situation.report.sections, [BESIDE]: beside(situation) });
  const hashes = texts.flatMap(([id, text]) => {
    const unnumbered = id === 'preventive-actions' ? text.replace(NUMBER, '') : text;
    const own = ownWords(unnumbered, ours);
    return own === '' ? [] : [[id, hash(own)] as const];
  });
  return Object.fromEntries([...hashes, ['typed', hash(typedFields(situation))]]);
}

function typedFields({ report }: IncidentSituation): string {
  const { kind, severity, severityPotential, system, failureModes, foundBy, stoppedBy, disclosure, people } =
    report;
  return JSON.stringify({
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
}

/** What is read as no section and as no typed field's answer, and yet is read by people: above all of them, or below an answer. */
function beside({ text, spans }: IncidentSituation): string {
  const held = spans
    .filter(({ id }) => !id.includes('/'))
    .map((span) => ({
      from: span.from,
      to: sections.some(({ id }) => id === span.id) ? span.to : span.valueTo,
    }))
    .sort((a, b) => a.from - b.from);
  const ends = [0, ...held.map(({ to }) => to)];
  return [...held.map(({ from }) => from), text.length]
    .map((from, index) => text.slice(Math.max(...ends.slice(0, index + 1)), from))
    .join('\n');
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
  return scan(text)
    .all.filter((line) => !isHint(line))
    .map(({ text: line }) => line.trim().replace(/^([-*+]|\d{1,3}[.)])[ \t]+\[[ xX]\]/, '$1 [x]'))
    .filter((line) => !isFiller(line) && !isOverLine(line) && !isRemediationLine(line) && !isItem(line, ours))
    .join('\n');
}

/** A hint as we write them, alone on its line: any other comment may end early and show people what seems to be in it. */
function isHint({ text, context }: Line): boolean {
  return context === 'comment' && /^<!-- [^<>]{0,500} -->$/.test(text.trim());
}

/** What stands in an empty section, and lines that hold no word. */
function isFiller(line: string): boolean {
  return /^[\s|:*+-]*$/.test(line) || line === '_No response_' || isSkeletonLine(line);
}

/** An item of the list as we write it; struck through it is somebody's word. */
function isItem(line: string, ours: ReadonlySet<string>): boolean {
  return line.startsWith('- [x] ') && !line.includes('~~') && ours.has(itemKey(line.slice(6)));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
