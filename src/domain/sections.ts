import type { ListId } from './lists.js';
import type { Phase } from './phases.js';

/** How a fact is read: one or many of a closed list, a level, a number, a span of time, k of n runs, a person, ids, a date, money, or words. */
export type FactKind =
  | { readonly type: 'choice' | 'choices'; readonly list: ListId | 'kind' | 'failure-mode' }
  | {
      readonly type:
        | 'severity'
        | 'count'
        | 'duration'
        | 'runs'
        | 'person'
        | 'ids'
        | 'date'
        | 'money'
        | 'text';
    };

/** A labelled line inside a section (`- Users affected: 1200`). */
export interface Fact {
  readonly id: string;
  readonly title: string;
  readonly kind: FactKind;
  /** Which form asks for it as a typed field of its own, above all free text; the quick form's fields stand in both. */
  readonly form?: 'quick' | 'full';
}

/** What the free part of a section is made of. */
export type Shape = 'prose' | 'timeline' | 'notices' | 'tasks' | 'actions' | 'signoff' | 'links';

/** One of the fifteen sections of a report. `owedFrom` is when the board starts to ask for it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly shape: Shape;
  readonly facts: readonly Fact[];
  readonly owedFrom: Phase;
  /** For the two worst levels, when that is earlier. */
  readonly owedFromWhenSevere?: Phase;
  readonly audience: 'public' | 'internal';
}

const text = (id: string, title: string): Fact => ({ id, title, kind: { type: 'text' } });
const count = (id: string, title: string): Fact => ({ id, title, kind: { type: 'count' } });
const person = (id: string, title: string): Fact => ({ id, title, kind: { type: 'person' } });
const runs = (id: string, title: string): Fact => ({ id, title, kind: { type: 'runs' } });
const choice = (id: string, title: string, list: ListId | 'kind', form?: Fact['form']): Fact => ({
  id,
  title,
  kind: { type: 'choice', list },
  form,
});

/** The report, in order. Forms, parser, checks, redaction and docs are all read off this table. */
export const sections: readonly Section[] = [
  {
    id: 'summary',
    title: 'Summary',
    asks: 'One paragraph: what happened, and where it stands now.',
    shape: 'prose',
    facts: [],
    owedFrom: 'triage',
    audience: 'public',
  },
  {
    id: 'impact',
    title: 'Impact',
    asks: 'Who was hurt, how much, for how long.',
    shape: 'prose',
    facts: [
      { id: 'impact-types', title: 'Impact types', kind: { type: 'choices', list: 'impact-types' } },
      count('users-affected', 'Users affected'),
      { id: 'duration', title: 'Duration', kind: { type: 'duration' } },
      { id: 'severity', title: 'Severity', kind: { type: 'severity' }, form: 'quick' },
      { id: 'potential-severity', title: 'Potential severity', kind: { type: 'severity' }, form: 'full' },
      { id: 'business-metrics-hit', title: 'Business metrics hit', kind: { type: 'money' } },
    ],
    owedFrom: 'triage',
    audience: 'public',
  },
  {
    id: 'timeline',
    title: 'Timeline',
    asks: 'First detection, key events, fix, verification; each line starts with a time (ISO 8601, UTC or with offset).',
    shape: 'timeline',
    facts: [],
    owedFrom: 'contain',
    audience: 'public',
  },
  {
    id: 'detection',
    title: 'Detection',
    asks: 'How it was found, how good the signal was, and why it was not found sooner.',
    shape: 'prose',
    facts: [
      choice('found-by', 'Found by', 'found-by', 'quick'),
      choice('signal-quality', 'Signal quality', 'signal-quality'),
      text('why-not-sooner', 'Why not sooner'),
    ],
    owedFrom: 'triage',
    audience: 'public',
  },
  {
    id: 'root-cause',
    title: 'Root cause',
    asks: 'Technical and process causes: model, data, toolchain.',
    shape: 'prose',
    facts: [
      text('technical', 'Technical'),
      text('process', 'Process'),
      text('model', 'Model'),
      text('data', 'Data'),
      text('toolchain', 'Toolchain'),
      runs('exploit-before-fix', 'Exploit before fix'),
      runs('exploit-after-fix', 'Exploit after fix'),
    ],
    owedFrom: 'investigate',
    audience: 'public',
  },
  {
    id: 'contributing-factors',
    title: 'Contributing factors',
    asks: 'Which gaps let it happen or made it worse.',
    shape: 'prose',
    facts: [
      text('tests', 'Tests'),
      text('guardrails', 'Guardrails'),
      text('permissions', 'Permissions'),
      text('reviews', 'Reviews'),
    ],
    owedFrom: 'investigate',
    audience: 'public',
  },
  {
    id: 'data-affected',
    title: 'Data affected',
    asks: 'Which data was exposed, changed or lost. Never paste the data itself.',
    shape: 'prose',
    facts: [
      text('types', 'Types'),
      text('sensitivity', 'Sensitivity'),
      text('jurisdictions', 'Jurisdictions'),
      text('retention', 'Retention'),
      text('access-scope', 'Access scope'),
    ],
    owedFrom: 'contain',
    audience: 'internal',
  },
  {
    id: 'models-and-prompts',
    title: 'Models and prompts',
    asks: 'Which model, prompt and policy versions were running, and which tools were called.',
    shape: 'prose',
    facts: [
      text('model', 'Model'),
      text('version', 'Version'),
      text('prompt-version', 'Prompt version'),
      text('policy-version', 'Policy version'),
      text('tool-calls', 'Tool calls'),
    ],
    owedFrom: 'contain',
    audience: 'internal',
  },
  {
    id: 'safeguards-in-place',
    title: 'Safeguards in place',
    asks: 'What was meant to stop it, and what it did stop.',
    shape: 'prose',
    facts: [
      text('evals', 'Evals'),
      text('rate-limits', 'Rate limits'),
      text('content-filters', 'Content filters'),
      text('jailbreak-defenses', 'Jailbreak defenses'),
      count('unsafe-outputs-blocked', 'Unsafe outputs blocked'),
      count('unsafe-outputs-escaped', 'Unsafe outputs escaped'),
      count('safe-outputs-blocked', 'Safe outputs blocked'),
      count('safe-outputs-allowed', 'Safe outputs allowed'),
      choice('counted-from', 'Counted from', 'counted-from'),
      choice('stopped-by', 'Stopped by', 'stopped-by', 'full'),
    ],
    owedFrom: 'contain',
    audience: 'public',
  },
  {
    id: 'customer-comms',
    title: 'Customer comms',
    asks: 'What users were told, and when; each notice starts with its date.',
    shape: 'notices',
    facts: [choice('user-notice', 'User notice', 'user-notice'), text('template-used', 'Template used')],
    owedFrom: 'communicate',
    owedFromWhenSevere: 'contain',
    audience: 'public',
  },
  {
    id: 'remediation',
    title: 'Remediation',
    asks: 'Hotfix, rollback or configuration change, with its pull requests, and how it was verified.',
    shape: 'tasks',
    facts: [],
    owedFrom: 'investigate',
    audience: 'public',
  },
  {
    id: 'preventive-actions',
    title: 'Preventive actions',
    asks: 'Tests and evals to add, policy updates, automation; each with an owner and a due date.',
    shape: 'actions',
    facts: [],
    owedFrom: 'learn',
    audience: 'public',
  },
  {
    id: 'owners',
    title: 'Owners',
    asks: 'Who leads, who talks, who is on call, who approves.',
    shape: 'prose',
    facts: [
      person('incident-lead', 'Incident lead'),
      person('comms-lead', 'Comms lead'),
      person('on-call', 'On-call'),
      person('approver', 'Approver'),
    ],
    owedFrom: 'triage',
    audience: 'internal',
  },
  {
    id: 'severity-and-status',
    title: 'Severity and status',
    asks: 'Where it stands, and the sign-off list.',
    shape: 'signoff',
    facts: [
      choice('kind', 'Kind', 'kind', 'quick'),
      { id: 'system', title: 'System', kind: { type: 'text' }, form: 'quick' },
      {
        id: 'failure-modes',
        title: 'Failure modes',
        kind: { type: 'choices', list: 'failure-mode' },
        form: 'quick',
      },
      { id: 'owasp', title: 'OWASP', kind: { type: 'ids' } },
      choice('disclosure', 'Disclosure', 'disclosure', 'full'),
      choice('state', 'State', 'state'),
      { id: 'next-review', title: 'Next review', kind: { type: 'date' } },
    ],
    owedFrom: 'triage',
    audience: 'public',
  },
  {
    id: 'artifacts',
    title: 'Artifacts',
    asks: 'Links: logs, dashboards, pull requests, eval runs, red-team transcripts.',
    shape: 'links',
    facts: [],
    owedFrom: 'learn',
    audience: 'internal',
  },
];

/** The sign-off list of a new report; a box is ticked, or struck through where it does not apply. */
export const signoffItems = [
  'Containment verified',
  'Root cause known',
  'Fix verified',
  'Users told, or no notice required',
  'A test or eval would catch it next time',
] as const;

/** What counts as an incident: the opening words of the forms. */
export const whatCounts = [
  'user harm or safety risk caused or worsened by model output',
  'security or privacy exposure',
  'material business impact: downtime, refunds, a missed SLO, reputation',
  'model regression or unexpected behaviour in production',
] as const;

/** Values that are honest everywhere. */
export const honestValues = ['unknown', 'n/a', 'pending'] as const;

/** The typed fields of a form, in the order in which it asks them. */
export const typedFieldOrder = [
  'kind',
  'severity',
  'potential-severity',
  'system',
  'failure-modes',
  'found-by',
  'stopped-by',
  'disclosure',
] as const;

/** The facts that a form asks as typed fields, in order: the quick form asks fewer. */
export function typedFacts(form: 'quick' | 'full'): readonly Fact[] {
  const all = sections.flatMap((section) => section.facts);
  return typedFieldOrder
    .map((id) => all.find((fact) => fact.id === id) as Fact)
    .filter((fact) => form === 'full' || fact.form === 'quick');
}

/** A section of the table by its id. */
export function sectionOf(id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) throw new Error(`no section is called ${id}`);
  return found;
}
