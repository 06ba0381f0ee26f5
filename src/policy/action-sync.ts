import type { ActionChange } from '../domain/action-memory.js';
import type { Effect, Splice } from '../domain/effect.js';
import { type ActionIssue, isOwn, isSamePerson } from '../domain/issue.js';
import type { ActionRow } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import {
  type Agreement,
  actionKeyOf,
  agreementOf,
  agreementSpan,
  fieldOf,
  incidentOfAction,
  readActionIssue,
} from '../parsing/action-issue.js';
import { actionMarker, agreementLine } from '../rendering/action-issue.js';
import { neutralise } from '../rendering/safe.js';
import { keyOf } from './action-pairs.js';

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
  const changes = [owner.change, due.change].filter((change) => change !== null);
  return { values, changes, effects: onIssue(one, row, values, situation) };
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

/** The issue's own text and assignees, as agreed. One opened by hand keeps its text but for what changed. */
function onIssue(
  one: ActionIssue,
  row: ActionRow,
  values: Agreement,
  situation: IncidentSituation,
): readonly Effect[] {
  const said = readActionIssue(one.body);
  const splices = [
    ...fieldSplice(one.body, 'owner', said.owner, values.owner),
    ...fieldSplice(one.body, 'due', said.due, values.due),
    ...marks(one, row, values, situation),
  ];
  const body: Effect[] =
    splices.length === 0
      ? []
      : [
          {
            kind: 'body',
            issue: one.number,
            base: one.body,
            splices,
            why: 'owner and due day are as agreed',
          },
        ];
  return [...body, ...assignment(one, said.owner, values.owner)];
}

function fieldSplice(
  body: string,
  id: 'owner' | 'due',
  said: string | null,
  wished: string | null,
): readonly Splice[] {
  const place = fieldOf(body, id);
  if (!place || wished === null || said === wished || (id === 'owner' && isSameOwner(said, wished)))
    return [];
  return [{ at: place.from, remove: place.to - place.from, insert: neutralise(wished) }];
}

/** The lines that only we read: what was agreed on, and, where somebody took it out, which incident it is for. */
function marks(
  one: ActionIssue,
  row: ActionRow,
  values: Agreement,
  { issue }: IncidentSituation,
): readonly Splice[] {
  const span = agreementSpan(one.body);
  const line = agreementLine(values);
  const isSame = span !== null && one.body.slice(span.from, span.to) === line;
  const lost =
    one.isOurs && incidentOfAction(one.body) === null && actionKeyOf(one.body, issue.number) === null;
  const marker = lost ? `\n\n${actionMarker(issue.number, keyOf(row))}` : '';
  const end = one.body.trimEnd().length;
  const agreed = isSame
    ? []
    : span
      ? [{ at: span.from, remove: span.to - span.from, insert: line as string }]
      : [{ at: end, remove: 0, insert: `\n\n${line}` }];
  return [...agreed, ...(marker ? [{ at: end, remove: 0, insert: marker }] : [])];
}

/** The same owner, however the name is written: an issue has it without the power to mention. */
function isSameOwner(a: string | null, b: string | null): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return a !== null && b !== null && plain(a) === plain(b);
}

const LOGIN = /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/i;

/** Who is assigned follows a changed owner; whom GitHub will not assign is tried once. */
function assignment(one: ActionIssue, said: string | null, owner: string | null): readonly Effect[] {
  if (owner === null || isSameOwner(said, owner)) return [];
  const isNew = LOGIN.test(owner) && !one.assignees.some((login) => isSamePerson(login, owner));
  const remove = one.assignees.filter((login) => isSamePerson(login, said));
  if (!isNew && remove.length === 0) return [];
  const add = isNew ? [owner] : [];
  return [{ kind: 'assignees', issue: one.number, add, remove, why: 'its owner has changed' }];
}
