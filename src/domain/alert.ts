import type { Severity } from './severities.js';

/** Whether the condition behind an alert holds, or has ended. */
export const alertStatuses = ['firing', 'resolved'] as const;
export type AlertStatus = (typeof alertStatuses)[number];

/** One alert of a monitoring system, whatever its format. Texts are bounded in length, not neutralised. */
export interface Alert {
  /** The mapping that read it: `alertmanager`, `grafana`, or a name from the settings. */
  readonly source: string;
  readonly title: string;
  /** What the source calls the same alert by, each time it speaks of it. */
  readonly fingerprint: string;
  /** What the source calls the group that it tells this alert with; null where it groups nothing. */
  readonly group: string | null;
  /** How often this message tells of it. */
  readonly times: number;
  /** Null when the source says no level, or one that the mapping's table does not know. */
  readonly severity: Severity | null;
  readonly status: AlertStatus;
  /** ISO 8601 UTC, `2026-11-20T10:04:00Z`; null when the source does not say. */
  readonly startedAt: string | null;
  /** Absolute `http` and `https` addresses without a name or password in them. */
  readonly links: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}
