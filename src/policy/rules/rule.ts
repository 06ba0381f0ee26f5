import type { Finding, Level, Place } from '../../domain/finding.js';
import type { RuleId } from '../../domain/rule-ids.js';
import type { IncidentSituation } from '../../domain/situation.js';

/** What a rule sees wrong: the section or fact, what to do, and line and column where the rule knows them better than the spans do. */
export interface Complaint extends Pick<Finding, 'field' | 'message'>, Partial<Place> {
  /** Id of the span at fault (`owners/incident-lead`); the field's own where none is given. */
  readonly place?: string;
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
