import { type Finding, levels } from '../domain/finding.js';
import type { IncidentSituation } from '../domain/situation.js';
import { rules } from './rules.js';

/** Everything there is to say about a report: what its reader saw and what the rules find, the gravest first. */
export function validate(situation: IncidentSituation): readonly Finding[] {
  const found = rules.flatMap((rule) =>
    rule.find(situation).map((complaint) => ({
      rule: rule.id,
      level: rule.level,
      field: complaint.field,
      line: complaint.line ?? headingOf(complaint.field, situation),
      message: complaint.message,
    })),
  );
  const all = [...situation.readingFindings, ...found];
  return levels.flatMap((level) => all.filter((finding) => finding.level === level));
}

function headingOf(field: string | null, { spans }: IncidentSituation): number | null {
  return spans.find((span) => span.id === field)?.heading ?? null;
}
