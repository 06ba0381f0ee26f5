import { mayAct } from '../domain/issue.js';
import type { Role } from '../domain/roles.js';
import { severityRow } from '../domain/severities.js';
import type { Gate, Missing, Signature, SignoffMemory, WayOut } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readCommands } from '../parsing/commands.js';
import { ownComment, readMemory } from '../parsing/memory.js';
import { peakSeverity } from './peak.js';
import { rightsOf, weighSignatures } from './signatures.js';

/** Judges whether an incident may close: its list, its actions, and the signatures that its peak severity asks for. */
export function judgeGate(situation: IncidentSituation): Gate {
  const memory = readSignoffMemory(situation);
  const signatures = weighSignatures(situation, memory);
  const isIncident = situation.report.kind === 'incident';
  const missing = isIncident
    ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
    : [...missingFields(situation), ...missingActions(situation), ...noAction(situation)];
  const wayOut = hasPassed(situation, memory) ? wayOutOf(memory) : findWayOut(situation);
  return { signatures, missing, wayOut, open: missing.length === 0 || wayOut !== null };
}

/** What the sign-off comment remembers; nothing where there is none that can be trusted. */
export function readSignoffMemory({ issue, self }: IncidentSituation): SignoffMemory {
  const memory = readMemory(
    ownComment(issue.comments, 'signoff', self),
    self,
  ) as Partial<SignoffMemory> | null;
  return {
    signatures: Array.isArray(memory?.signatures) ? memory.signatures : [],
    refused: Array.isArray(memory?.refused) ? memory.refused : [],
    refusedAt: typeof memory?.refusedAt === 'string' ? memory.refusedAt : null,
    passedAt: typeof memory?.passedAt === 'string' ? memory.passedAt : null,
    wayOut: memory?.wayOut ?? null,
  };
}

/** True when the gate let this very closing pass before. */
export function hasPassed({ issue }: IncidentSituation, { passedAt }: SignoffMemory): boolean {
  return passedAt !== null && passedAt === issue.closedAt;
}

function wayOutOf({ wayOut }: SignoffMemory): WayOut | null {
  return wayOut && { ...wayOut, reason: '' };
}

function missingBoxes({ report }: IncidentSituation): readonly Missing[] {
  if (report.checklist.length === 0) return [{ what: 'list' }];
  return report.checklist
    .filter((item) => item.done === false)
    .map((item) => ({ what: 'box', text: item.text, line: item.line }));
}

function missingActions({ report }: IncidentSituation): readonly Missing[] {
  return report.actions.flatMap((row) => {
    const lacks = [
      ...(row.owner === null ? (['owner'] as const) : []),
      ...(isDate(row.due) ? [] : (['due'] as const)),
    ];
    return lacks.length > 0 ? [{ what: 'action', text: row.action, line: row.line, lacks } as const] : [];
  });
}

function missingSignatures(
  situation: IncidentSituation,
  signatures: readonly Signature[],
): readonly Missing[] {
  const peak = peakSeverity(situation);
  if (peak === null) return [{ what: 'field', title: 'Severity' }];
  const row = severityRow(peak);
  const noticeRequired = situation.report.facts['customer-comms']?.['user-notice'] === 'required';
  const asked: Role[][] = row.signers.flatMap((signer) => {
    if (signer === 'closer') return [];
    return signer === 'any' ? [['lead', 'approver']] : [[signer]];
  });
  if (row.commsLeadSignsNotices && noticeRequired) asked.push(['comms']);
  const seats = seat(asked, signatures);
  return asked
    .filter((_, place) => seats[place] === null)
    .map((roles) => ({ what: 'signature', roles, holders: holdersOf(roles, situation) }));
}

/** Gives each asked-for signature a different signer, so that nobody signs twice; null where none is left. */
function seat(asked: readonly Role[][], signatures: readonly Signature[]): readonly (string | null)[] {
  const valid = signatures.filter((signature) => signature.standing === 'valid');
  const fitting = (roles: readonly Role[], taken: readonly string[]) =>
    valid.filter((one) => !taken.includes(one.by) && one.roles.some((role) => roles.includes(role)));
  const place = (index: number, taken: readonly string[]): (string | null)[] => {
    const roles = asked[index];
    if (!roles) return [];
    const tries = [...fitting(roles, taken).map((one) => [one.by, ...place(index + 1, [...taken, one.by])])];
    const all = [...tries, [null, ...place(index + 1, taken)]];
    return all.reduce((best, next) => (filled(next) > filled(best) ? next : best));
  };
  return place(0, []);
}

const filled = (seats: readonly (string | null)[]) => seats.filter((one) => one !== null).length;

function holdersOf(roles: readonly Role[], { report, settings }: IncidentSituation): readonly string[] {
  return roles.flatMap((role) => {
    if (role === 'approver' && settings.approvers.length > 0) return settings.approvers;
    return report.people[role] ?? [];
  });
}

function missingFields({ report }: IncidentSituation): readonly Missing[] {
  return [
    ...(report.sections.summary ? [] : [{ what: 'field', title: 'Summary' } as const]),
    ...(report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' } as const]),
  ];
}

function noAction({ report }: IncidentSituation): readonly Missing[] {
  const reason = report.facts['preventive-actions']?.['none-because'];
  return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
}

/** `/dismiss reason` or `/duplicate #12`, from someone with triage rights; the latest wins. */
function findWayOut(situation: IncidentSituation): WayOut | null {
  const commands = readCommands(situation.issue.comments).filter(
    (command) =>
      (command.name === 'dismiss' || command.name === 'duplicate') &&
      command.argument !== '' &&
      mayAct(rightsOf(command.by, situation), 'triage'),
  );
  const last = commands.at(-1);
  if (!last) return null;
  return { kind: last.name === 'dismiss' ? 'dismissed' : 'duplicate', by: last.by, reason: last.argument };
}

/** True for a day as `YYYY-MM-DD` that the calendar has. */
export function isDate(text: string | null): text is string {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
