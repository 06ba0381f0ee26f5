import type { Heard } from './commands.js';
import type { Finding } from './finding.js';
import type { ActionIssue, DateField, Issue, Rights } from './issue.js';
import type { Notified } from './notify.js';
import type { Report } from './report.js';
import type { Settings } from './settings.js';

/**
 * Where a section or typed field stands in the body: `[from, to)` offsets, its heading included; its value alone is
 * `[valueFrom, valueTo)`; `heading` and `column` are the place of its heading's words. Facts and named moments stand under `section/fact`
 * and `timeline/name`, at the place of their own words.
 */
export interface Span {
  readonly id: string;
  readonly heading: number | null;
  readonly column: number | null;
  readonly from: number;
  readonly to: number;
  readonly valueFrom: number;
  readonly valueTo: number;
}

/** Everything that is known when one incident is decided on: plain values, gathered once. */
export interface IncidentSituation {
  /** GitHub's own clock at the time of the read: ISO 8601 UTC to the second, `2026-11-20T10:04:00Z`. */
  readonly now: string;
  /** Login under which this product writes, a bot's with its `[bot]`. */
  readonly self: string;
  readonly settings: Settings;
  readonly issue: Issue;
  /** The issue's body with `\n` line ends: lines and offsets of report, spans and findings count in it. */
  readonly text: string;
  readonly report: Report;
  readonly spans: readonly Span[];
  /** What the reader of the report and of the settings had to say. */
  readonly readingFindings: readonly Finding[];
  /** Rights of those whose commands are not on record yet, by login in lower case. */
  readonly rights: Readonly<Record<string, Rights>>;
  /** What this run made of the commands: absent until they were heard. */
  readonly heard?: Heard;
  /** Issues that a row of the report or a `/duplicate` names, where nothing else led to them. */
  readonly named: readonly ActionIssue[];
  /** The issue fields of type date that there are here; none outside of an organisation. */
  readonly dateFields: readonly DateField[];
  /** False where the issues of preventive actions are somebody else's business, as in the second half of a run. */
  readonly canOpenActions: boolean;
  /** What came of the notices of this very run; empty until they were sent. */
  readonly notified: readonly Notified[];
}
