import type { Severity } from './severities.js';

/** What stands in the body of an incident that a machine declared: nobody stands behind it yet. */
export interface Signal {
  /** The run that declared it: GitHub's id of a workflow run, or `terminal`. */
  readonly run: string;
  /** How often that run was told of them. */
  readonly times: number;
  /** What tells its alerts, and their groups, from all others: 16 hexadecimal digits each. */
  readonly marks: readonly string[];
}

/** One message of a machine about one incident, after the one that opened it. */
export interface Message {
  /** The mapping that read it, or `a trace`. */
  readonly source: string;
  readonly run: string;
  /** False when every alert in it says that it is over. */
  readonly isFiring: boolean;
  /** How often it tells of the alert that it tells of most often: 1 but for sources that repeat themselves. */
  readonly times: number;
  /** The alerts in it. */
  readonly alerts: readonly ToldAlert[];
}

/** An alert as the record names it; `title` is as it came. */
export interface ToldAlert {
  readonly mark: string;
  readonly title: string;
  readonly severity: Severity | null;
}

/** What the comment about an alert remembers; instants are ISO 8601 UTC. */
export interface SignalMemory {
  /** How often it was told that it fires: with the message that opened the incident, or since the incident was closed. */
  readonly told: number;
  /** How often it was told that it is over. */
  readonly over: number;
  readonly last: string;
  readonly isFiring: boolean;
  /** The latest runs on record, so that a run that is repeated counts once. */
  readonly runs: readonly string[];
  /** Alerts that joined later, and how many more there were. */
  readonly joined: readonly string[];
  readonly more: number;
  /** When the incident was closed that this is told of; null while it is open. */
  readonly closedAt: string | null;
  /** The incident that told of the same first. */
  readonly duplicateOf: number | null;
}

/** An incident as far as it matters to whether an alert is about it. */
export interface KnownIncident {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly author: string | null;
  readonly isBot: boolean;
  /** True when GitHub counts the author among the owner's own people. */
  readonly isInsider: boolean;
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  /** ISO 8601 UTC; null while it is open. */
  readonly closedAt: string | null;
  readonly comments: number;
  readonly assignees: number;
}
