import type { Finding, Level } from '../../domain/finding.js';
import type { RuleId } from '../../domain/rule-ids.js';
import type { IncidentSituation } from '../../domain/situation.js';

/** What a rule sees wrong: the section or fact, where it stands, and what to do. */
export interface Complaint extends Pick<Finding, 'field' | 'message'> {
  /** Id of the span at fault (`owners/incident-lead`); the field's own where none is given. */
  readonly place?: string;
  /** Given where the rule knows the line better than the spans do. */
  readonly line?: number | null;
  readonly column?: number;
  /** Words on that line: the column is where they begin. */
  readonly words?: string;
}

/** One check on a report: what it is for, how much it matters, what it finds, and an example of each outcome. */
export interface Rule {
  readonly id: RuleId;
  /** Unless the settings say otherwise. The reader may raise a finding milder than that. */
  readonly level: Level;
  readonly checks: string;
  readonly why: string;
  /** Null where the reader of the report raises the findings itself, since only it sees the words. */
  readonly find: ((situation: IncidentSituation) => readonly Complaint[]) | null;
  /** Sections of a report that is otherwise complete, and the line at fault (null: the report as a whole). */
  readonly fails: { readonly body: string; readonly line: number | null };
  readonly passes: string;
}
