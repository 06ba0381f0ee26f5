import { type Fact, sections, typedFacts } from '../../domain/sections.js';
import { fold } from '../markdown/inline.js';

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
const otherLabels: Readonly<Record<string, readonly string[]>> = {
  kind: ['incident-kind', 'incident-type'],
  severity: ['actual-severity', 'severity-actual', 'severity-level', 'sev'],
  'potential-severity': ['severity-potential', 'worst-case-severity'],
  system: ['systems', 'affected-system', 'affected-systems', 'system-affected', 'systems-affected'],
  'failure-modes': ['failure-mode', 'failure-mode-s'],
  'impact-types': ['impact-type'],
  'users-affected': [
    ...['affected-users', 'users-impacted', 'impacted-users', 'customers-affected', 'affected-customers'],
    'people-affected',
  ],
  duration: ['impact-duration'],
  'business-metrics-hit': ['business-metrics', 'business-impact', 'financial-impact'],
  'found-by': ['detected-by', 'discovered-by', 'noticed-by'],
  'signal-quality': ['signal'],
  'stopped-by': ['caught-by'],
  'user-notice': ['user-notification'],
  state: ['status', 'current-status', 'current-state', 'incident-status'],
  'next-review': ['next-review-date', 'review-date'],
  'incident-lead': ['lead', 'ic', 'commander', 'incident-commander', 'incident-manager'],
  'comms-lead': ['comms', 'communications', 'communications-lead'],
  'on-call': ['oncall', 'on-call-engineer', 'oncall-engineer'],
  approver: ['approvers', 'approved-by'],
};
const alsoCalled = new Map(
  Object.entries(otherLabels).flatMap(([id, labels]) => labels.map((label) => [label, id])),
);
const ids: ReadonlySet<string> = new Set(placedFacts.map(({ fact }) => fact.id));

/** The id of the fact that a label (in kebab-case) names; the label itself when it names none. */
export function factIdOf(label: string): string {
  if (ids.has(label)) return label;
  if (label.startsWith('owasp')) return 'owasp';
  if (label.startsWith('duration-of-')) return 'duration';
  return alsoCalled.get(label) ?? label;
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

/** Headings that stand for a section only in a report by hand, and only where none has its title. */
export const titlesByHand: Readonly<Record<string, readonly string[]>> = {
  summary: ['What happened', 'What happened?', 'Overview', 'Incident overview', 'Incident description'],
  impact: ['Customer impact', 'User impact', 'Business impact'],
  timeline: ['Incident timeline', 'Timeline of events', 'Chronology', 'Sequence of events'],
  detection: ['How it was found', 'How it was detected', 'How we found out', 'Discovery'],
  'root-cause': ['Cause', 'Causes', 'Why it happened', 'Why did it happen?', 'Why'],
  'contributing-factors': ['Contributing causes', 'Contributory factors'],
  'data-affected': ['Affected data', 'Data exposed', 'Data involved'],
  'models-and-prompts': ['Model and prompt', 'Models', 'Model'],
  'safeguards-in-place': ['Safeguards', 'Guardrails', 'Controls in place'],
  'customer-comms': ['Communications', 'Communication', 'Comms'],
  remediation: ['Resolution', 'Fix', 'Mitigation and resolution'],
  'preventive-actions': [
    'Follow-ups',
    'Follow-up actions',
    'Corrective actions',
    'Corrective and preventive actions',
    'Prevention',
  ],
  owners: ['People', 'Roles', 'Responders'],
  'severity-and-status': ['Status', 'Classification'],
  artifacts: ['Links', 'Evidence', 'References'],
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

/** The sections under each of their titles, folded. */
export const sectionsByTitle: ReadonlyMap<string, (typeof knownSections)[number]> = new Map(
  knownSections.flatMap((section) => section.titles.map((title) => [fold(title), section])),
);

/** The typed fields of the forms, in the order in which they ask. */
export const knownFields = typedFacts('full').map((fact) => ({
  key: fact.id,
  titles: [fact.title],
  typed: true,
}));

/** Their titles, folded. */
export const fieldTitles: ReadonlySet<string> = new Set(
  knownFields.flatMap(({ titles }) => titles.map(fold)),
);
