import type { Severity } from './severities.js';

declare const redacted: unique symbol;

/** Words that may leave GitHub: only `rendering/` makes them, redacted, on one line and without what cannot be seen. */
export type OutgoingText = string & { readonly [redacted]: true };

export const channels = ['pagerduty', 'slack', 'webhook'] as const;
export type Channel = (typeof channels)[number];

/** How a board and a log name each channel. */
export const channelNames: Readonly<Record<Channel, string>> = {
  pagerduty: 'PagerDuty',
  slack: 'Slack',
  webhook: 'The webhook',
};

/** What there is to tell, in the order in which it happens. */
export const noticeEvents = [
  'declared',
  'acknowledged',
  'severity',
  'update',
  'overdue',
  'resolved',
  'closed',
] as const;
export type NoticeEvent = (typeof noticeEvents)[number];

/** How far an incident has come, as outsiders are told. */
export type Standing = 'open' | 'acknowledged' | 'mitigated' | 'resolved' | 'closed';

/** What is told about an incident: never a section of its report. */
export interface NoticeSubject {
  readonly number: number;
  readonly url: string;
  readonly title: OutgoingText;
  readonly severity: Severity | null;
  readonly standing: Standing;
  /** When it was declared: ISO 8601 UTC. */
  readonly declaredAt: string;
}

/** The Slack channel of an incident; `id` is Slack's, null until it is known. */
export interface Room {
  readonly id: string | null;
  readonly name: string;
  readonly topic: OutgoingText;
  readonly isPrivate: boolean;
  /** Slack's ids of members to bring in. */
  readonly invite: readonly string[];
}

/** One thing to tell, once: `key` is what it is remembered under. */
export type Notice = {
  readonly event: NoticeEvent;
  readonly key: string;
  readonly subject: NoticeSubject;
  /** One sentence, as the channel wants it: Slack's own escaping for Slack, plain words elsewhere. */
  readonly text: OutgoingText;
  /** When it was decided, by GitHub's clock: ISO 8601 UTC. */
  readonly at: string;
} & (
  | { readonly channel: 'pagerduty' }
  | { readonly channel: 'slack'; readonly room: Room }
  | { readonly channel: 'webhook'; readonly url: string }
);

export type NoticeFor<C extends Channel> = Extract<Notice, { channel: C }>;

/** What came of a notice: told (`error` null), or why not, or not in full. `ref` is what the other side calls it, such as a Slack channel. */
export interface Notified {
  readonly key: string;
  /** When it was told, or first failed like this: ISO 8601 UTC. */
  readonly at: string;
  readonly error: string | null;
  readonly ref?: string;
}

/** Tells the world; never throws. One answer for each notice. */
export type Notifier = (notices: readonly Notice[]) => Promise<readonly Notified[]>;
