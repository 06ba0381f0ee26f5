const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long one clock of a severity runs: in seconds, or in business days of the team's calendar. */
export type Span = { readonly seconds: number } | { readonly businessDays: number };

/**
 * The levels, worst first. Clocks are defaults; `signers` names the roles that must sign off, by different people
 * when there is more than one: `any` is whoever of the lead and the approver comes first, `closer` whoever closes.
 */
export const severities = [
  {
    id: 'S0',
    color: 'b60205',
    meaning: 'confirmed exposure of sensitive data, physical or legal harm, or irreversible action at scale',
    acknowledge: { seconds: 15 * MINUTE },
    update: { seconds: 30 * MINUTE },
    review: { businessDays: 2 },
    signers: ['lead', 'approver'],
    commsLeadSignsNotices: true,
  },
  {
    id: 'S1',
    color: 'd93f0b',
    meaning: 'serious harm, or exposure that is contained',
    acknowledge: { seconds: 30 * MINUTE },
    update: { seconds: 2 * HOUR },
    review: { businessDays: 5 },
    signers: ['lead', 'approver'],
    commsLeadSignsNotices: false,
  },
  {
    id: 'S2',
    color: 'fbca04',
    meaning: 'limited and reversible',
    acknowledge: { businessDays: 1 },
    update: { seconds: DAY },
    review: { businessDays: 10 },
    signers: ['any'],
    commsLeadSignsNotices: false,
  },
  {
    id: 'S3',
    color: 'c5def5',
    meaning: 'no user impact',
    acknowledge: null,
    update: null,
    review: { businessDays: 20 },
    signers: ['closer'],
    commsLeadSignsNotices: false,
  },
] as const satisfies readonly {
  id: string;
  color: string;
  meaning: string;
  acknowledge: Span | null;
  update: Span | null;
  review: Span;
  signers: readonly ('lead' | 'approver' | 'any' | 'closer')[];
  commsLeadSignsNotices: boolean;
}[];

export type Severity = (typeof severities)[number]['id'];
export type SeverityRow = (typeof severities)[number];

export const severityIds: readonly Severity[] = severities.map((severity) => severity.id);

/** The row of a level. */
export function severityRow(id: Severity): SeverityRow {
  return severities.find((severity) => severity.id === id) as SeverityRow;
}

/** The most severe of the levels given; null when none is. */
export function worst(...levels: readonly (Severity | null | undefined)[]): Severity | null {
  return severityIds.find((id) => levels.includes(id)) ?? null;
}

/** True when `a` is more severe than `b`; any level is more severe than none. */
export function isWorse(a: Severity, b: Severity | null): boolean {
  return b === null || severityIds.indexOf(a) < severityIds.indexOf(b);
}
