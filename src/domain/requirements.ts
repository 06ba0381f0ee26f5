/** What a remediation may be asked for before it merges. */
export const requirementIds = [
  'evals',
  'jailbreak',
  'safety',
  'rollback-plan',
  'canary',
  'outside-review',
] as const;
export type RequirementId = (typeof requirementIds)[number];
