/** What happened: the two milder kinds assign nobody, start no clock, and one person closes them. */
export const kinds = [
  { id: 'incident', label: null, meaning: 'harm happened, or exposure is confirmed' },
  {
    id: 'near-miss',
    label: 'kind/near-miss',
    meaning: 'it happened or was one step away, and a barrier or luck stopped it',
  },
  { id: 'hazard', label: 'kind/hazard', meaning: 'it could plausibly happen' },
] as const;

export type Kind = (typeof kinds)[number]['id'];
