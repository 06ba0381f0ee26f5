import { type Fact, sections, typedFacts } from '../../domain/sections.js';

/** A fact and the section it belongs to. */
export interface PlacedFact {
  readonly section: string;
  readonly fact: Fact;
}

/** Every fact of the table, in its order. */
export const placedFacts: readonly PlacedFact[] = sections.flatMap((section) =>
  section.facts.map((fact) => ({ section: section.id, fact })),
);

/** Facts that people also write down where the level and the status stand, whatever section the table gives them. */
export const statusFacts: ReadonlySet<string> = new Set([
  ...typedFacts('full').map((fact) => fact.id),
  'owasp',
  'state',
  'next-review',
]);
export const statusSections: readonly string[] = ['impact', 'severity-and-status'];

/** Labels that people write for a fact's title. */
const alsoCalled: Readonly<Record<string, string>> = {
  'actual-severity': 'severity',
  'severity-actual': 'severity',
  'severity-potential': 'potential-severity',
  'affected-system': 'system',
  'system-affected': 'system',
  'failure-mode': 'failure-modes',
  'impact-type': 'impact-types',
  'detected-by': 'found-by',
  'next-review-date': 'next-review',
  status: 'state',
  lead: 'incident-lead',
  comms: 'comms-lead',
  signal: 'signal-quality',
  'business-metrics': 'business-metrics-hit',
};
const ids: ReadonlySet<string> = new Set(placedFacts.map(({ fact }) => fact.id));

/** The id of the fact that a label (in kebab-case) names; the label itself when it names none. */
export function factIdOf(label: string): string {
  if (ids.has(label)) return label;
  if (label.startsWith('owasp')) return 'owasp';
  if (label.startsWith('duration-of-')) return 'duration';
  return Object.hasOwn(alsoCalled, label) ? (alsoCalled[label] as string) : label;
}

/** True for labels that name a fact of the section, or one that people write wherever the status stands. */
export function isKnownIn(section: string): (label: string) => boolean {
  const own = new Set(placedFacts.filter((one) => one.section === section).map(({ fact }) => fact.id));
  const withStatus = statusSections.includes(section);
  return (label) => {
    const id = factIdOf(label);
    return own.has(id) || (withStatus && statusFacts.has(id));
  };
}

/** Headings that people write for a section's title. */
const otherTitles: Readonly<Record<string, readonly string[]>> = {
  summary: ['Executive summary', 'Incident summary', 'TL;DR'],
  'root-cause': ['Root causes', 'Root cause analysis'],
  'models-and-prompts': ['Models & prompts'],
  'customer-comms': ['Customer communications', 'Customer communication'],
  'preventive-actions': ['Action items', 'Preventative actions'],
  'severity-and-status': ['Severity & status'],
};

/** Shorter headings that stand for a section only in a report by hand, and only where none has its title. */
export const shortTitles: Readonly<Record<string, readonly string[]>> = {
  'safeguards-in-place': ['Safeguards'],
  'severity-and-status': ['Status'],
};

/** The quick form's last question; its answer belongs to no section and is kept under this id. */
export const NOTES = 'notes';

/** The sections as a document may head them, in order. */
export const knownSections = [
  ...sections.map((section) => ({
    key: section.id,
    titles: [section.title, ...(otherTitles[section.id] ?? [])],
    typed: false,
  })),
  { key: NOTES, titles: ['Anything else known'], typed: false },
];

/** The typed fields of the forms, in the order in which they ask. */
export const knownFields = typedFacts('full').map((fact) => ({
  key: fact.id,
  titles: [fact.title],
  typed: true,
}));
