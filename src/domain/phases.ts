/** The five steps, in order; the tasks are what the board asks for while a phase lasts, and `typeNext` what brings it on. */
export const phases = [
  {
    id: 'triage',
    title: 'Triage',
    startsWhen: 'the incident is declared',
    color: 'd4c5f9',
    typeNext: '`/ack` to take charge; `/dismiss false-alarm reason` when there is nothing to it',
    tasks: ['Assign a severity', 'Open a ticket', 'Spin up an incident channel'],
  },
  {
    id: 'contain',
    title: 'Contain',
    startsWhen: 'someone has acknowledged it',
    color: 'bfd4f2',
    typeNext: '`/mitigated` once users are affected no more; `/update text` to tell stakeholders',
    tasks: ['Disable risky tools', 'Limit the scope', 'Roll back prompts or models if needed'],
  },
  {
    id: 'investigate',
    title: 'Investigate',
    startsWhen: 'the effect on users is mitigated',
    color: 'c2e0c6',
    typeNext: '`/resolved` once the cause is gone; `/update text` to tell stakeholders',
    tasks: ['Pull the logs', 'Reproduce safely', 'Diff prompt, model and data versions'],
  },
  {
    id: 'communicate',
    title: 'Communicate',
    startsWhen: 'it is resolved, until a notice is recorded or none is required',
    color: 'fef2c0',
    typeNext: 'nothing: write each notice with its date into *Customer comms*',
    tasks: ['Tell the users who must be told', 'Record each notice with its date'],
  },
  {
    id: 'learn',
    title: 'Learn & share',
    startsWhen: 'a notice is recorded, or none is required',
    color: 'f9d0c4',
    typeNext: '`/action text @owner due` for what prevents it, then `/signoff`, then close the issue',
    tasks: ['Publish internally', 'Sanitize, and contribute to the AI Incident Database when appropriate'],
  },
] as const;

export type Phase = (typeof phases)[number]['id'];
export type PhaseRow = (typeof phases)[number];

/** True once `now` has come as far as `from` in the order of the five steps. */
export function hasReached(now: Phase, from: Phase): boolean {
  const order = phases.map((phase) => phase.id);
  return order.indexOf(now) >= order.indexOf(from);
}

/** The row of a phase. */
export function phaseRow(id: Phase): PhaseRow {
  return phases.find((phase) => phase.id === id) as PhaseRow;
}
