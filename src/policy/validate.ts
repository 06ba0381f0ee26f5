import { type Finding, type Level, levels, nowhere, type Place } from '../domain/finding.js';
import type { RuleId } from '../domain/rule-ids.js';
import type { IncidentSituation } from '../domain/situation.js';
import { redact } from '../redaction/secrets.js';
import { MOST_FINDINGS } from './rules/more.js';
import type { Complaint, Rule } from './rules/rule.js';
import { rules } from './rules.js';

/**
 * Everything there is to say about a report: what its reader saw and what the rules find, at the level that the settings
 * give each rule, the gravest first. No message holds a secret. Never throws; at most 200 findings and one that says so.
 */
export function validate(situation: IncidentSituation): readonly Finding[] {
  const found = rules.flatMap((rule) => findingsOf(rule, situation));
  const all = [...situation.readingFindings, ...found].flatMap((finding) => {
    const level = levelIn(situation, finding);
    return level === null ? [] : [{ ...finding, level }];
  });
  const sorted = levels.flatMap((level) => all.filter((finding) => finding.level === level));
  const told = sorted
    .slice(0, MOST_FINDINGS)
    .map((finding) => ({ ...finding, message: redact(finding.message) }));
  return [...told, ...more(situation, sorted.length - told.length)];
}

function findingsOf(rule: Rule, situation: IncidentSituation): readonly Finding[] {
  if (rule.find === null || situation.settings.rules[rule.id] === 'off') return [];
  // One more than are told, so that it is known that there are more.
  const complaints = rule.find(situation).slice(0, MOST_FINDINGS + 1);
  return complaints.map((complaint) => ({
    rule: rule.id,
    level: rule.level,
    field: complaint.field,
    ...placeOf(complaint, situation),
    message: complaint.message,
  }));
}

/** What the settings make of a finding; null where they silence its rule. */
function levelIn({ settings }: IncidentSituation, { rule, level }: Finding): Level | null {
  const set = Object.hasOwn(settings.rules, rule) ? settings.rules[rule as RuleId] : undefined;
  return set === 'off' ? null : (set ?? level);
}

function placeOf({ field, place, line, column = null }: Complaint, { spans }: IncidentSituation): Place {
  if (line !== undefined) return { line, column };
  const spanOf = (id: string | null | undefined) => spans.find((span) => span.id === id);
  const span = spanOf(place) ?? spanOf(field) ?? spanOf(place?.split('/')[0]);
  return span ? { line: span.heading, column: span.column } : nowhere;
}

function more(situation: IncidentSituation, left: number): readonly Finding[] {
  const level = levelIn(situation, { rule: 'more-findings', level: 'note' } as Finding);
  if (left <= 0 || level === null) return [];
  const message = `There is more to say than these ${MOST_FINDINGS} findings. Correct them first, then look again.`;
  return [{ rule: 'more-findings', level, field: null, ...nowhere, message }];
}
