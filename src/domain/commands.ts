import type { SafeMarkdown } from './markdown.js';
import type { Phase } from './phases.js';

/** Who may give a command; rights are those in the repository, a role is one on the incident. */
export const permissions = {
  triage: 'people with triage rights or more',
  role: 'people who hold a role on the incident, or have triage rights or more',
  maintain: 'maintainers',
  sign: 'the incident lead, the approver and the comms lead, each with triage rights or more',
} as const;

export type Permission = keyof typeof permissions;

/** A command as people type it in a comment. */
export interface CommandRow {
  readonly name: string;
  /** What stands behind the name: `[…]` may be left out. */
  readonly form: string;
  readonly example: string;
  readonly who: Permission;
  readonly does: string;
  /** How to take it back, and how to do the same by hand. */
  readonly undo: string;
  /** The phases in which `/help` shows it. */
  readonly phases: readonly Phase[];
}

const always: readonly Phase[] = ['triage', 'contain', 'investigate', 'communicate', 'learn'];
const response: readonly Phase[] = ['triage', 'contain', 'investigate', 'communicate'];

/** Every command. `/help`, refusals, docs/commands.md and the pages in docs/commands/ are read off this table. */
export const commands = [
  {
    name: 'incident',
    form: '[S1] [summary]',
    example: '/incident S1 the assistant quotes other customers',
    who: 'triage',
    does: 'Declares an incident: takes on the issue it stands on, or opens one for the pull request. As the first line of a new issue it does the same.',
    undo: 'Wrong after all: `/dismiss false-alarm reason`, then close. By hand: open an issue with one of the forms.',
    phases: [],
  },
  {
    name: 'ack',
    form: '[time]',
    example: '/ack',
    who: 'triage',
    does: 'Takes charge: acknowledged now or at the time given; you are assigned where nobody is. Confirms what a stranger or an alert reported.',
    undo: 'Correct or empty the line `acknowledged:` in the *Timeline*. By hand: write the time there, and assign somebody. To hand it on: `/lead @person`, and change the assignee.',
    phases: ['triage'],
  },
  {
    name: 'severity',
    form: 'S0|S1|S2|S3 [reason]',
    example: '/severity S1 two more customers are affected',
    who: 'triage',
    does: 'Changes the severity, with its reason in the timeline. A milder one needs a reason.',
    undo: 'Set it back with the same command and a reason. By hand: the field *Severity*, or a worse `severity/…` label. The worst level that it ever had still decides who signs.',
    phases: response,
  },
  {
    name: 'phase',
    form: 'triage|contain|investigate|communicate|learn',
    example: '/phase investigate',
    who: 'triage',
    does: 'Moves to a phase before the facts do; it stays until they move on. Says what is still owed.',
    undo: 'Give the command again with another phase. By hand: nothing to write; the facts in the *Timeline* move it on.',
    phases: response,
  },
  {
    name: 'mitigated',
    form: '[time]',
    example: '/mitigated 10 min ago',
    who: 'triage',
    does: 'Users are no longer affected, since now or the time given.',
    undo: 'Take the time out of the line `mitigated:` in the *Timeline*, and the word behind *State*. By hand: write both there.',
    phases: ['triage', 'contain'],
  },
  {
    name: 'resolved',
    form: '[time]',
    example: '/resolved 14:05 UTC',
    who: 'triage',
    does: 'The cause is gone, since now or the time given.',
    undo: 'Take the time out of the line `resolved:` in the *Timeline*, and the word behind *State*. By hand: write both there.',
    phases: ['contain', 'investigate'],
  },
  {
    name: 'event',
    form: '[time] text',
    example: '/event 14:05 UTC prompt 41 rolled back',
    who: 'role',
    does: 'Writes a line into the timeline, in its chronological place.',
    undo: 'Edit or delete the line in the *Timeline*. By hand: write it there as `- 2026-11-20T14:05Z – what happened`.',
    phases: response,
  },
  {
    name: 'update',
    form: 'text',
    example: '/update refunds are paused, next news at 15:00 UTC',
    who: 'role',
    does: 'What stakeholders are told now: a line in the timeline.',
    undo: 'What was told stays told: correct it by another `/update`. Written by hand into the *Timeline*, it counts when it begins with `update:`.',
    phases: response,
  },
  {
    name: 'lead',
    form: '[@person]',
    example: '/lead @dana',
    who: 'triage',
    does: 'Names the incident lead, by default yourself, and assigns them.',
    undo: 'Give the command again with the right person. By hand: the line *Incident lead* under *Owners*; the assignee then is yours to change.',
    phases: response,
  },
  {
    name: 'comms',
    form: '[@person]',
    example: '/comms @mia',
    who: 'triage',
    does: 'Names the comms lead, by default yourself.',
    undo: 'Give the command again with the right person. By hand: the line *Comms lead* under *Owners*.',
    phases: response,
  },
  {
    name: 'approver',
    form: '@person',
    example: '/approver @carol',
    who: 'triage',
    does: 'Names the approver: one of `approvers` in the settings, where those name any.',
    undo: 'Give the command again with the right person. By hand: the line *Approver* under *Owners*.',
    phases: ['investigate', 'communicate', 'learn'],
  },
  {
    name: 'action',
    form: '[kind:] text @owner YYYY-MM-DD',
    example: '/action eval: add the refund cases @dana 2026-12-11',
    who: 'triage',
    does: 'Adds a preventive action with its owner and due date (or `in 2 weeks`), and opens its issue.',
    undo: 'By hand: a row of the table under *Preventive actions*; its issue is opened from it in the same way. To drop one, close its issue as not planned and say why there.',
    phases: ['investigate', 'communicate', 'learn'],
  },
  {
    name: 'evidence',
    form: 'link [what it is]',
    example: '/evidence https://grafana.example.com/d/41 error rate',
    who: 'triage',
    does: 'Adds a link to Artifacts.',
    undo: 'Delete the line under *Artifacts*. By hand: write the link there.',
    phases: response,
  },
  {
    name: 'signoff',
    form: '',
    example: '/signoff',
    who: 'sign',
    does: 'Signs the report as it stands, in your role.',
    undo: '`/revoke`, until it is closed; deleting or editing the comment does the same. An edit of the report by a person voids it. Nobody can sign by hand: that is the point.',
    phases: ['communicate', 'learn'],
  },
  {
    name: 'revoke',
    form: '',
    example: '/revoke',
    who: 'triage',
    does: 'Takes back your own signature, and the way out you asked for.',
    undo: 'Type `/signoff`, or the way out, once more. By hand: delete the comment with which you signed.',
    phases: ['learn'],
  },
  {
    name: 'dismiss',
    form: 'false-alarm|test [reason]',
    example: '/dismiss false-alarm the model was right',
    who: 'triage',
    does: 'Lets it close without signatures: it was no incident.',
    undo: '`/revoke` before it is closed, reopen the issue afterwards. By hand there is none: a closed issue without it is opened again.',
    phases: ['triage', 'contain'],
  },
  {
    name: 'duplicate',
    form: '#N',
    example: '/duplicate #41',
    who: 'triage',
    does: 'Lets it close without signatures: another report tells of the same.',
    undo: '`/revoke` before it is closed, reopen the issue afterwards. By hand there is none: a closed issue without it is opened again.',
    phases: ['triage', 'contain'],
  },
  {
    name: 'close-unsigned',
    form: 'reason',
    example: '/close-unsigned the team that ran it is gone',
    who: 'maintain',
    does: 'Lets it close without signatures and with whatever is missing; the weekly report counts it as unsigned.',
    undo: '`/revoke` before it is closed, reopen the issue afterwards. It takes a new one then.',
    phases: [],
  },
  {
    name: 'help',
    form: '',
    example: '/help',
    who: 'role',
    does: 'Shows the commands of the moment.',
    undo: 'Nothing to undo. The board names what to type next, too.',
    phases: always,
  },
] as const satisfies readonly CommandRow[];

export type CommandName = (typeof commands)[number]['name'];

/** The row of a command; undefined for what is none of ours: other bots have commands too. */
export function commandRow(name: string): (CommandRow & { readonly name: CommandName }) | undefined {
  return commands.find((row) => row.name === name);
}

/** True for those that are weighed together for as long as it is open: the comment about sign-off says why one does not count. */
export function isWeighed(name: string): boolean {
  return ['signoff', 'dismiss', 'duplicate', 'close-unsigned'].includes(name);
}

/** What a command that is none was meant to be: the only one that begins with it, from three letters on. */
export function meantCommand(name: string): CommandName | null {
  const begun = commands.filter((row) => name.length >= 3 && row.name.startsWith(name));
  return begun.length === 1 && begun[0]?.name !== name ? (begun[0]?.name ?? null) : null;
}

/** A command as somebody has to type it: `/severity S0|S1|S2|S3 [reason]`. */
export function typed({ name, form }: Pick<CommandRow, 'name' | 'form'>): string {
  return `/${name}${form ? ` ${form}` : ''}`;
}

/** What is known of the commands that were handled: a cache of what our reactions and the report say. */
export interface CommandMemory {
  /** Comments whose commands were handled, ascending; those up to `before` are forgotten, and handled all the same. */
  readonly handled: readonly number[];
  readonly before: number;
  /** The phase that somebody chose, and the one that the facts told then: it stays until they tell another. */
  readonly phase: { readonly chosen: Phase; readonly over: Phase } | null;
}

/** What a report said (section id → fingerprint). */
export type Fingerprint = Readonly<Record<string, string>>;

/** What one run made of the commands it found. */
export interface Heard {
  readonly memory: CommandMemory;
  /** True once somebody with triage rights has acknowledged. */
  readonly confirmed: boolean;
  /** True when an issue that was none became an incident in this run. */
  readonly adopted: boolean;
  /** Comment → what the report said when its `/signoff` was given: a later command of the same run may have changed it. */
  readonly signedOn: Readonly<Record<number, Fingerprint>>;
}

/** Something said to whoever typed commands: neutralised Markdown under a key, so that a repeated run says it once. */
export interface Answer {
  readonly key: string;
  readonly text: SafeMarkdown;
}
