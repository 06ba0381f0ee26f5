import type { Finding } from './finding.js';
import type { ActionIssue, Issue, Rights } from './issue.js';
import type { Notified } from './notify.js';
import type { Report } from './report.js';
import type { Settings } from './settings.js';

/**
 * Where a section or typed field stands in the body: `[from, to)` offsets, its heading included; its value begins at
 * `valueFrom`; `heading` is its 1-based line. Facts and named moments stand under `section/fact` and `timeline/name`, with the
 * 1-based column of their words.
 */
export interface Span {
  readonly id: string;
  readonly heading: number | null;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly column?: number;
}

/** Everything that is known when one incident is decided on: plain values, gathered once. */
export interface IncidentSituation {
  /** GitHub's own clock at the time of the read: ISO 8601 UTC to the second, `2026-11-20T10:04:00Z`. */
  readonly now: string;
  /** Login under which this product writes, a bot's with its `[bot]`. */
  readonly self: string;
  readonly settings: Settings;
  readonly issue: Issue;
  readonly report: Report;
  readonly spans: readonly Span[];
  /** What the reader of the report and of the settings had to say. */
  readonly readingFindings: readonly Finding[];
  /** Rights of those whose commands are not on record yet, by login in lower case. */
  readonly rights: Readonly<Record<string, Rights>>;
  /** Issues that a row of the report or a `/duplicate` names, where nothing else led to them. */
  readonly named: readonly ActionIssue[];
  /** False where the issues of preventive actions are somebody else's business, as in the second half of a run. */
  readonly canOpenActions: boolean;
  /** What came of the notices of this very run; empty until they were sent. */
  readonly notified: readonly Notified[];
}
