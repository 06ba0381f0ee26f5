import type { CommandName } from '../../src/domain/commands.js';

/** The incident on which something is typed. */
export interface Given {
  /** Commands of dana's that came before, at 10:05 UTC. */
  readonly before?: readonly string[];
  /** Approvers in the settings. */
  readonly approvers?: readonly string[];
  /** The text of an issue that is no incident yet. */
  readonly plain?: string;
  /** The number of another incident. */
  readonly other?: number;
  /** True where the sign-off list is done. */
  readonly ticked?: true;
  /** True where somebody edited the report after all that was typed. */
  readonly edited?: true;
}

/** Something that is typed and refused; `when` says what is special about the incident, where anything is. */
export interface Refused {
  readonly typed: string;
  readonly when: string;
  readonly given: Given;
}

/** What a command's page shows: its example on an incident, and what is refused there. */
export interface Sample extends Given {
  /** Who types it; dana, who may write, unless said otherwise. */
  readonly by?: string;
  readonly refused: readonly (string | Refused)[];
  /** An attempt of somebody who may not. */
  readonly forbidden: { readonly by: string; readonly typed: string } | null;
  /** Pages that tell more, as Markdown links. */
  readonly more?: string;
}

const begun = ['/ack 10:05 UTC', '/lead @dana'];
const over = [...begun, '/mitigated 10:05 UTC', '/resolved 10:05 UTC'];
/** Who reads the repository and holds no role. */
const bySam = (typed: string) => ({ by: 'sam', typed });

/** One sample for each command. Samples are run when the pages are made. */
export const samples: Readonly<Record<CommandName, Sample>> = {
  incident: {
    plain: 'Support tells me that the assistant shows customers the orders of others.',
    refused: [
      '/incident S7 the assistant quotes other customers',
      { typed: '/incident S1 it is worse', when: 'on an incident', given: {} },
    ],
    forbidden: bySam('/incident S1 the assistant quotes other customers'),
    more: '[All ways to declare with it](../commands.md#from-the-start-incident)',
  },
  ack: {
    refused: [
      '/ack on it',
      '/ack 14:05',
      {
        typed: '/ack 10:20 UTC',
        when: 'when it was acknowledged before, at another time',
        given: { before: begun },
      },
    ],
    forbidden: bySam('/ack'),
    more: '[The clock that it stops](../clocks.md), [who is on call](../on-call.md)',
  },
  severity: {
    before: begun,
    refused: ['/severity high', '/severity S3'],
    forbidden: bySam('/severity S1 more customers'),
    more: '[Setting a label instead](../commands.md#a-label-instead)',
  },
  phase: { before: begun, refused: ['/phase postmortem'], forbidden: bySam('/phase investigate') },
  mitigated: {
    before: begun,
    refused: ['/mitigated 14:05', '/mitigated 15:30 UTC'],
    forbidden: bySam('/mitigated'),
  },
  resolved: {
    before: [...begun, '/mitigated 10:05 UTC'],
    refused: ['/resolved 14:05', '/resolved with prompt 42'],
    forbidden: bySam('/resolved'),
  },
  event: {
    before: begun,
    refused: [
      '/event',
      '/event 14:05 prompt 41 rolled back',
      '/event 13:00 UTC a customer asks (started, detected)',
      {
        typed: '/event 13:00 UTC first wrong answer (started)',
        when: 'when that moment is on record at another time',
        given: { before: [...begun, '/event 09:40 UTC first wrong answer (started)'] },
      },
    ],
    forbidden: bySam('/event I saw it too'),
  },
  update: {
    before: begun,
    refused: ['/update'],
    forbidden: bySam('/update all is well'),
    more: '[How often stakeholders are told](../clocks.md), [Slack and webhooks](../notify.md)',
  },
  lead: {
    before: ['/lead @mia'],
    refused: ['/lead @dana and @mia'],
    forbidden: bySam('/lead'),
  },
  comms: { before: begun, refused: ['/comms the press team'], forbidden: bySam('/comms') },
  approver: {
    before: begun,
    approvers: ['carol'],
    refused: ['/approver', '/approver @mia'],
    forbidden: bySam('/approver @sam'),
    more: '[Who signs](../sign-off.md#who-signs)',
  },
  action: {
    before: begun,
    refused: [
      '/action add the refund cases',
      '/action add the refund cases 2026-12-11',
      '/action none @dana in 2 weeks',
    ],
    forbidden: bySam('/action add the refund cases @sam in 2 weeks'),
    more: '[What becomes of the issue](../preventive-actions.md)',
  },
  evidence: {
    before: begun,
    refused: [
      '/evidence the dashboard',
      '/evidence https://logs.example.com/?access_token=8f14e45fceea167a5a36dedd4bea2543',
    ],
    forbidden: bySam('/evidence https://example.com/thread'),
  },
  signoff: {
    before: over,
    ticked: true,
    refused: [
      {
        typed: '/signoff',
        when: 'when somebody edited the report after it',
        given: { before: over, edited: true },
      },
    ],
    forbidden: bySam('/signoff'),
    more: '[The gate on closing](../sign-off.md)',
  },
  revoke: {
    before: [...over, '/signoff'],
    ticked: true,
    refused: [],
    forbidden: bySam('/revoke'),
    more: '[The gate on closing](../sign-off.md)',
  },
  dismiss: {
    refused: ['/dismiss we were wrong'],
    forbidden: bySam('/dismiss test'),
    more: '[The ways out](../sign-off.md#the-ways-out)',
  },
  duplicate: {
    other: 41,
    refused: ['/duplicate', '/duplicate #57'],
    forbidden: bySam('/duplicate #41'),
    more: '[The ways out](../sign-off.md#the-ways-out)',
  },
  'close-unsigned': {
    before: over,
    by: 'carol',
    refused: ['/close-unsigned'],
    forbidden: { by: 'dana', typed: '/close-unsigned nobody is left to sign' },
    more: '[The ways out](../sign-off.md#the-ways-out)',
  },
  help: { refused: [], forbidden: bySam('/help') },
};
