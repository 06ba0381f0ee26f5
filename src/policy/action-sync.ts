import type { ActionChange } from '../domain/action-memory.js';
import type { Effect } from '../domain/effect.js';
import { type ActionIssue, isOwn, isSamePerson } from '../domain/issue.js';
import type { ActionRow } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { type Agreement, agreementOf, readActionIssue } from '../parsing/action-issue.js';
import { isSameOwner, onIssue } from './action-text.js';
import { keepDateField } from './date-field.js';

export type Change = ActionChange;

/** What row and issue come to: the values that hold, what changed on the way, and what the issue needs for it. */
export interface Agreed {
  readonly values: Agreement;
  readonly changes: readonly Change[];
  readonly effects: readonly Effect[];
}

/**
 * Brings a row and its issue together. Where only one side differs from what was agreed on before, that side was edited; where
 * both do, or nothing is known, the side that people edited last. An emptied field changes nothing.
 */
export function agree(one: ActionIssue, row: ActionRow | null, situation: IncidentSituation): Agreed {
  const there = sideOf(one);
  if (row === null) return { values: there, changes: [], effects: [] };
  const base = baseOf(one);
  const here: Agreement = { owner: row.owner, due: isDate(row.due) ? row.due : null };
  const owner = merge('owner', here.owner, there.owner, base?.owner, one, situation);
  const due = merge('due', here.due, there.due, base?.due, one, situation);
  const values = { owner: owner.value, due: due.value };
  const effects = [...keepDateField(one, values.due, situation), ...onIssue(one, row, values, situation)];
  const changes = [owner.change, due.change].filter((change) => change !== null);
  return { values, changes, effects };
}

/** What the issue says. Whoever is assigned owns it, when the owner that it names is not among them. */
function sideOf(one: ActionIssue): Agreement {
  const { owner, due } = readActionIssue(one.body);
  const isAssigned = one.assignees.some((login) => isSamePerson(login, owner));
  return { owner: isAssigned ? owner : (one.assignees[0] ?? owner), due };
}

/** Known from the issue's own line; an issue that no person edited still says what was agreed on at its opening. */
function baseOf(one: ActionIssue): Agreement | null {
  return agreementOf(one.body) ?? (one.isOurs && one.editedAt === null ? readActionIssue(one.body) : null);
}

function merge(
  field: 'owner' | 'due',
  here: string | null,
  there: string | null,
  base: string | null | undefined,
  one: ActionIssue,
  situation: IncidentSituation,
): { readonly value: string | null; readonly change: Change | null } {
  const isSame = (a: string | null, b: string | null | undefined) =>
    a === (b ?? null) || (field === 'owner' && isSameOwner(a, b ?? null));
  if (here === null || there === null || isSame(here, there)) return { value: here ?? there, change: null };
  const side = isSame(here, base)
    ? 'issue'
    : isSame(there, base)
      ? 'report'
      : (one.editedAt ?? '') > lastEdit(situation)
        ? 'issue'
        : 'report';
  const [from, to] = side === 'issue' ? [here, there] : [there, here];
  return { value: to, change: { field, from, to, side } };
}

/** When a person last edited the report; empty when nobody did. */
function lastEdit({ issue, self }: IncidentSituation): string {
  const byPeople = issue.edits.filter((edit) => !isOwn(edit.by, edit.isBot, self));
  const known = issue.editedAt !== null && !isSamePerson(issue.editor, self) ? [issue.editedAt] : [];
  return [...byPeople.map((edit) => edit.at), ...known].sort().at(-1) ?? '';
}
