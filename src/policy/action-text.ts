import type { Effect, Splice } from '../domain/effect.js';
import { type ActionIssue, isSamePerson, LOGIN } from '../domain/issue.js';
import type { ActionRow } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import {
  type Agreement,
  actionKeyOf,
  agreementSpan,
  fieldOf,
  incidentOfAction,
  readActionIssue,
} from '../parsing/action-issue.js';
import { actionMarker, agreementLine } from '../rendering/action-issue.js';
import { neutralise } from '../rendering/safe.js';
import { keyOf } from './action-pairs.js';

/** The issue's own text and assignees, as agreed. One opened by hand keeps its text but for what changed. */
export function onIssue(
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

/** Who is assigned follows a changed owner; whom GitHub will not assign is tried once. */
function assignment(one: ActionIssue, said: string | null, owner: string | null): readonly Effect[] {
  if (owner === null || isSameOwner(said, owner)) return [];
  const isNew = LOGIN.test(owner) && !one.assignees.some((login) => isSamePerson(login, owner));
  const remove = one.assignees.filter((login) => isSamePerson(login, said));
  if (!isNew && remove.length === 0) return [];
  const add = isNew ? [owner] : [];
  return [{ kind: 'assignees', issue: one.number, add, remove, why: 'its owner has changed' }];
}

/** The same owner, however the name is written: an issue has it without the power to mention. */
export function isSameOwner(a: string | null, b: string | null): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return a !== null && b !== null && plain(a) === plain(b);
}
