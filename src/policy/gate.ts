import type { Role } from '../domain/roles.js';
import { severityRow } from '../domain/severities.js';
import type { Gate, Missing, Signature } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { isBlank } from '../parsing/blank.js';
import { missingItems } from './checklist.js';
import { hasBeenIncident, hasRequiredNotice, peakSeverity } from './peak.js';
import { weighSignatures } from './signatures.js';
import { hasPassed, readSignoffMemory } from './signoff-memory.js';
import { validate } from './validate.js';
import { findWayOut, refusedOnes } from './way-out.js';

/**
 * Judges whether an incident may close: its list, its actions, its findings, and the signatures that its peak severity asks
 * for.
 */
export function judgeGate(situation: IncidentSituation): Gate {
  const memory = readSignoffMemory(situation);
  const signatures = weighSignatures(situation, memory);
  const asked = hasBeenIncident(situation)
    ? [...missingBoxes(situation), ...missingActions(situation), ...missingSignatures(situation, signatures)]
    : [...missingStopper(situation), ...missingActions(situation), ...noAction(situation)];
  const missing = [
    ...missingSummary(situation),
    ...asked,
    ...missingCloser(situation, signatures),
    ...errors(situation),
  ];
  const wayOut = hasPassed(situation, memory) ? memory.wayOut : findWayOut(situation);
  const refusedWaysOut = wayOut ? [] : refusedOnes(situation);
  return { signatures, missing, wayOut, refusedWaysOut, open: missing.length === 0 || wayOut !== null };
}

function missingBoxes(situation: IncidentSituation): readonly Missing[] {
  const { checklist } = situation.report;
  if (checklist.length === 0) return [{ what: 'list' }];
  const open = checklist.filter((item) => item.done === false);
  return [
    ...missingItems(situation).map((text) => ({ what: 'item', text }) as const),
    ...open.map(({ text, line }) => ({ what: 'box', text, line }) as const),
  ];
}

/** What is wrong with the report holds it open; what it must have is asked for by name. */
function errors(situation: IncidentSituation): readonly Missing[] {
  return validate(situation)
    .filter(({ level, rule }) => level === 'error' && rule !== 'required')
    .map(({ message, line }) => ({ what: 'finding', message, line }));
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
  const asked: Role[][] = row.signers.flatMap((signer) => {
    if (signer === 'closer') return [];
    return signer === 'any' ? [['lead', 'approver']] : [[signer]];
  });
  if (row.commsLeadSignsNotices && hasRequiredNotice(situation)) asked.push(['comms']);
  const seats = seat(asked, signatures);
  return asked
    .filter((_, place) => seats[place] === null)
    .map((roles) => ({ what: 'signature', roles, holders: holdersOf(roles, situation) }));
}

/** Where whoever closes signs, that is a person: a robot's closing counts once a person has signed by comment. */
function missingCloser(situation: IncidentSituation, signatures: readonly Signature[]): readonly Missing[] {
  const { state, stateChanges } = situation.issue;
  const peak = peakSeverity(situation);
  const isAskedOfCloser =
    !hasBeenIncident(situation) ||
    (peak !== null && severityRow(peak).signers.some((one) => one === 'closer'));
  const byRobot = state === 'closed' && stateChanges.findLast(({ to }) => to === 'closed')?.isBot === true;
  const isSigned = signatures.some(({ standing }) => standing === 'valid');
  return isAskedOfCloser && byRobot && !isSigned ? [{ what: 'closer' }] : [];
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

function missingSummary({ report }: IncidentSituation): readonly Missing[] {
  return isBlank(report.sections.summary) ? [{ what: 'field', title: 'Summary' }] : [];
}

function missingStopper({ report }: IncidentSituation): readonly Missing[] {
  return report.stoppedBy ? [] : [{ what: 'field', title: 'Stopped by' }];
}

function noAction({ report }: IncidentSituation): readonly Missing[] {
  const reason = report.facts['preventive-actions']?.['none-because'];
  return report.actions.length > 0 || reason ? [] : [{ what: 'no-action' }];
}
