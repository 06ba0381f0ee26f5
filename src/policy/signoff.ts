import { isWeighed } from '../domain/commands.js';
import type { Effect, EffectOf } from '../domain/effect.js';
import type { Gate, SignatureRecord, SignoffMemory } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readCommands } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';
import { signoffComment } from '../rendering/signoff.js';
import { judgeGate } from './gate.js';
import { keptComment } from './kept-comment.js';
import { signoffLog } from './signoff-log.js';
import { hasPassed, readSignoffMemory } from './signoff-memory.js';
import { keptWayOut, vouchedWaysOut } from './way-out.js';

/** How an issue's closing stands with the gate. */
type Closing = 'open' | 'passed-before' | 'passes' | 'refused';

/** Enforces the gate: an incident closed without what its peak severity asks for is reopened and told what is missing. */
export function signoff(situation: IncidentSituation, gate: Gate = judgeGate(situation)): readonly Effect[] {
  const closing = closingOf(situation, gate);
  return [...reopen(situation, closing), ...keepComment(situation, gate, closing)];
}

/** When the gate let the issue close, or null: also what decides on the label. */
export function passedAt(situation: IncidentSituation, gate: Gate): string | null {
  const closing = closingOf(situation, gate);
  return closing === 'passes' || closing === 'passed-before' ? situation.issue.closedAt : null;
}

/** True when the incident stands closed with everything that was asked for. */
export function isSignedOff(situation: IncidentSituation, gate: Gate): boolean {
  return passedAt(situation, gate) !== null && gate.wayOut === null;
}

/** The signatures that are on record once the gate has decided; those of a closing that passed before stay as they were. */
export function signaturesOnRecord(situation: IncidentSituation, gate: Gate): readonly SignatureRecord[] {
  const memory = readSignoffMemory(situation);
  if (hasPassed(situation, memory)) return memory.signatures;
  return gate.signatures.flatMap((one) => (one.standing === 'refused' ? [] : [one.record]));
}

function closingOf(situation: IncidentSituation, gate: Gate): Closing {
  const { issue } = situation;
  if (issue.state === 'open') return 'open';
  if (hasPassed(situation, readSignoffMemory(situation))) return 'passed-before';
  return gate.open ? 'passes' : 'refused';
}

/** True for what was closed too early: nothing may delay its reopening. */
export function isRefused(situation: IncidentSituation, gate: Gate): boolean {
  return closingOf(situation, gate) === 'refused';
}

function reopen({ issue }: IncidentSituation, closing: Closing): readonly EffectOf<'reopen'>[] {
  if (closing !== 'refused') return [];
  const why = 'it was closed before everything the sign-off asks for was there';
  return [{ kind: 'reopen', issue: issue.number, why }];
}

function keepComment(situation: IncidentSituation, gate: Gate, closing: Closing): readonly Effect[] {
  const { issue, self } = situation;
  const existing = ownComment(issue.comments, 'signoff', self);
  const isAsked = readCommands(issue.comments).some(({ name }) => isWeighed(name));
  if (!existing && !isAsked && closing === 'open') return [];
  if (closing === 'passed-before') return [];
  const memory = remember(situation, gate, closing);
  const stands = memory.passedAt !== null ? 'closed' : memory.refusedAt !== null ? 'reopened' : 'open';
  const text = signoffComment(gate, memory, stands);
  const why =
    closing === 'refused'
      ? 'the refusal says exactly what is missing'
      : 'what is missing or signed has changed';
  return keptComment({ issue: issue.number, key: 'signoff', text, why }, existing, self);
}

/** What the next run has to know: a refusal is told until the incident closes. */
function remember(situation: IncidentSituation, gate: Gate, closing: Closing): SignoffMemory {
  const { closedAt } = situation.issue;
  const passes = closing === 'passes';
  const before = readSignoffMemory(situation);
  const wasReopened = before.passedAt !== null && before.passedAt !== closedAt;
  return {
    signatures: signaturesOnRecord(situation, gate),
    refused: gate.signatures.flatMap((one) =>
      one.standing === 'refused' && one.reason === 'edited-since' ? [one.comment] : [],
    ),
    vouched: vouchedWaysOut(situation),
    refusedAt: passes ? null : closing === 'refused' ? closedAt : before.refusedAt,
    passedAt: passes ? closedAt : null,
    wayOut: passes && gate.wayOut ? keptWayOut(gate.wayOut, situation) : null,
    log: signoffLog(situation, gate, closing),
    spent: wasReopened ? Math.max(before.spent, before.wayOut?.comment ?? 0) : before.spent,
  };
}
