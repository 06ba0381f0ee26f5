import { isOwn, isSamePerson, mayAct } from '../domain/issue.js';
import type { Role } from '../domain/roles.js';
import type { Signature, SignatureRecord, SignoffMemory } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type Command, readCommands } from '../parsing/commands.js';
import { changedSections, fingerprint } from './fingerprint.js';

/** The roles in which a person may sign this incident; approvers come from the settings when those name any. */
export function rolesOf(login: string, situation: IncidentSituation): readonly Role[] {
  const { people } = situation.report;
  const approvers = situation.settings.approvers;
  const approves =
    approvers.length > 0
      ? approvers.some((approver) => isSamePerson(approver, login))
      : isSamePerson(people.approver, login);
  return [
    ...(isSamePerson(people.lead, login) ? (['lead'] as const) : []),
    ...(approves ? (['approver'] as const) : []),
    ...(isSamePerson(people.comms, login) ? (['comms'] as const) : []),
  ];
}

/**
 * Weighs every `/signoff` that stands, the latest of each person, unless a later `/revoke` took it back. What was
 * accepted before is compared with what the report says now; a new one needs a role and triage rights, and a report
 * that nobody edited between the signing and now. What was refused for such an edit stays refused.
 */
export function weighSignatures(
  situation: IncidentSituation,
  remembered: Pick<SignoffMemory, 'signatures' | 'refused'>,
): readonly Signature[] {
  const present = fingerprint(situation);
  return standingCommands(situation).map((command) => {
    const signature = { by: command.by, comment: command.comment.id };
    const roles = rolesOf(command.by, situation);
    if (roles.length === 0) return { ...signature, standing: 'refused', reason: 'no-role' };
    if (remembered.refused.includes(command.comment.id))
      return { ...signature, standing: 'refused', reason: 'edited-since' };
    const record = remembered.signatures.find(
      (one) => one.comment === command.comment.id && isSamePerson(one.by, command.by),
    );
    return record ? compared(record, roles, present) : weighNew(command, roles, situation, present);
  });
}

function compared(
  record: SignatureRecord,
  roles: readonly Role[],
  present: Readonly<Record<string, string>>,
): Signature {
  const { by, comment } = record;
  const changed = changedSections(record.sections, present);
  return changed.length > 0
    ? { by, comment, standing: 'voided', changed, record }
    : { by, comment, standing: 'valid', roles, record };
}

function weighNew(
  command: Command,
  roles: readonly Role[],
  situation: IncidentSituation,
  present: Readonly<Record<string, string>>,
): Signature {
  const signature = { by: command.by, comment: command.comment.id };
  if (!mayAct(situation.rights[command.by.toLowerCase()], 'triage'))
    return { ...signature, standing: 'refused', reason: 'no-rights' };
  if (wasEditedSince(command.comment.createdAt, situation))
    return { ...signature, standing: 'refused', reason: 'edited-since' };
  const sections = situation.heard?.signedOn[command.comment.id] ?? present;
  return compared({ ...signature, sections }, roles, present);
}

/**
 * True when a person edited the body at that moment or later: within one second nobody can tell what came first. GitHub
 * names the last editor only, and that may be us: who wrote what is told by all its edits.
 */
function wasEditedSince(at: string, { issue, self }: IncidentSituation): boolean {
  const byPeople = issue.edits.filter((edit) => !isOwn(edit.by, edit.isBot, self));
  const byLast = issue.editedAt !== null && !isSamePerson(issue.editor, self) ? [issue.editedAt] : [];
  return [...byPeople.map((edit) => edit.at), ...byLast].some(
    (edited) => Date.parse(edited) >= Date.parse(at),
  );
}

function standingCommands(situation: IncidentSituation): readonly Command[] {
  const latest = new Map<string, Command>();
  for (const command of readCommands(situation.issue.comments)) {
    const person = command.by.toLowerCase();
    if (command.name === 'signoff') latest.set(person, command);
    if (command.name === 'revoke') latest.delete(person);
  }
  return [...latest.values()];
}
