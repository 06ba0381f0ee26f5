/** One value of a closed list: the id is stored and printed, the meaning is what a form and the docs explain. */
export interface Choice {
  readonly id: string;
  readonly meaning: string;
}

/** The closed lists that are plain vocabularies. Kinds, severities, phases and failure modes carry more and have tables of their own. */
export const closedLists = {
  'found-by': [
    { id: 'monitor', meaning: 'an alert or a dashboard' },
    { id: 'eval', meaning: 'an evaluation run' },
    { id: 'user-report', meaning: 'someone who uses the system' },
    { id: 'researcher', meaning: 'an outside researcher' },
    { id: 'staff', meaning: 'someone of the team or company' },
    { id: 'vendor', meaning: 'the supplier of a model, tool or service' },
    { id: 'other', meaning: 'none of these' },
  ],
  'signal-quality': [
    { id: 'clear', meaning: 'it said what was wrong' },
    { id: 'noisy', meaning: 'it was there, among many false ones' },
    { id: 'late', meaning: 'it came after the harm had spread' },
    { id: 'missed', meaning: 'there was none, or nobody saw it' },
  ],
  'stopped-by': [
    { id: 'guardrail', meaning: 'a filter, check or policy held' },
    { id: 'human', meaning: 'a person noticed in time' },
    { id: 'limit', meaning: 'a quota, permission or scope kept it small' },
    { id: 'luck', meaning: 'nothing that was meant to stop it' },
    { id: 'researcher', meaning: 'someone outside found it before it did harm' },
  ],
  'counted-from': [
    { id: 'labelled-eval-set', meaning: 'an evaluation set with known answers' },
    { id: 'sampled-production', meaning: 'a labelled sample of production traffic' },
    { id: 'reported-only', meaning: 'what people reported: a lower bound' },
  ],
  state: [
    { id: 'open', meaning: 'users may still be affected' },
    { id: 'mitigated', meaning: 'the effect on users has stopped' },
    { id: 'resolved', meaning: 'the cause is gone and the fix is verified' },
    { id: 'closed', meaning: 'signed off' },
    { id: 'dismissed', meaning: 'a false alarm or a test' },
    { id: 'duplicate', meaning: 'told in another report' },
  ],
  'action-kind': [
    { id: 'test', meaning: 'a test in the code base' },
    { id: 'eval', meaning: 'an evaluation case or suite' },
    { id: 'guardrail', meaning: 'a filter or check at run time' },
    { id: 'policy', meaning: 'a rule for people or models' },
    { id: 'automation', meaning: 'something done by hand is done by a machine' },
    { id: 'permission', meaning: 'a narrower scope or token' },
    { id: 'monitoring', meaning: 'an alert or a dashboard' },
    { id: 'other', meaning: 'none of these' },
  ],
  disclosure: [
    { id: 'private', meaning: 'stays inside' },
    { id: 'embargoed', meaning: 'public later, at an agreed date' },
    { id: 'public', meaning: 'may be published, sanitized' },
  ],
  'user-notice': [
    { id: 'required', meaning: 'users must be told' },
    { id: 'not-required', meaning: 'nobody needs to be told' },
    { id: 'undecided', meaning: 'someone still has to decide' },
  ],
  'impact-types': [
    { id: 'safety', meaning: 'people were hurt or put at risk' },
    { id: 'privacy', meaning: 'personal or secret data was exposed' },
    { id: 'security', meaning: 'a system or account was abused' },
    { id: 'legal', meaning: 'a right, contract or law is touched' },
    { id: 'financial', meaning: 'money was lost or refunded' },
    { id: 'availability', meaning: 'the service was down or degraded' },
    { id: 'reputation', meaning: 'trust was lost' },
    { id: 'quality', meaning: 'answers were wrong or worse' },
  ],
} as const satisfies Record<string, readonly Choice[]>;

export type ListId = keyof typeof closedLists;
type IdOf<L extends ListId> = (typeof closedLists)[L][number]['id'];

export type FoundBy = IdOf<'found-by'>;
export type StoppedBy = IdOf<'stopped-by'>;
export type CountedFrom = IdOf<'counted-from'>;
export type State = IdOf<'state'>;
export type ActionKind = IdOf<'action-kind'>;
export type Disclosure = IdOf<'disclosure'>;
