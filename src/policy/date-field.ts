import type { EffectOf, FieldDate } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { agreementOf } from '../parsing/action-issue.js';

/** A due day for the field that the settings name; null where there is no such field, or no day. */
export function fieldDate(
  due: string | null,
  { settings, dateFields }: Pick<IncidentSituation, 'settings' | 'dateFields'>,
): FieldDate | null {
  const name = settings['due-date-field']?.toLowerCase();
  const field = dateFields.find((one) => one.name.toLowerCase() === name);
  return field && isDate(due) ? { field: field.id, day: due } : null;
}

/**
 * Brings a changed due day to the field. What was agreed on before tells whether it changed: the field itself is never read, so
 * that an event without a change asks GitHub for nothing, and a day that people set there by hand stays until then.
 */
export function keepDateField(
  one: ActionIssue,
  due: string | null,
  situation: IncidentSituation,
): readonly EffectOf<'date-field'>[] {
  const date = fieldDate(due, situation);
  if (date === null || agreementOf(one.body)?.due === due) return [];
  return [{ kind: 'date-field', issue: one.number, ...date, why: 'its due day has changed' }];
}
