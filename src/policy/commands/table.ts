import type { CommandName } from '../../domain/commands.js';
import { phases } from '../../domain/phases.js';
import { helpText, phaseText } from '../../rendering/reply.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { judgeGate } from '../gate.js';
import { phaseNow, phaseOf } from '../phase.js';
import { weighSignatures } from '../signatures.js';
import { readSignoffMemory } from '../signoff-memory.js';
import { validate } from '../validate.js';
import { isRefusedWayOut } from '../way-out.js';
import { action, evidence } from './additions.js';
import { incident } from './incident.js';
import { severity } from './level.js';
import { ack, event, moment, update } from './moments.js';
import { type Carry, done, misread, refused } from './order.js';
import { holder } from './people.js';

/** `/phase`: never refused for what is missing; says what is still owed. */
const phase: Carry = ({ command, situation }) => {
  const word = command.argument.toLowerCase().replace(/\s*&.*$/s, '');
  const chosen = phases.find(({ id }) => id === word)?.id;
  if (!chosen) return misread(safe`“${neutralise(command.argument, 60)}” is no phase.`);
  const over = phaseOf(situation.report);
  const memory = { handled: [], before: 0, phase: { chosen, over } };
  const moved = { ...situation, heard: { memory, confirmed: false, adopted: false, signedOn: {} } };
  const owed = validate(moved).filter(({ level }) => level !== 'note');
  return { done: true, phase: chosen, answer: phaseText(chosen, owed, situation.issue.url) };
};

/** `/signoff`: weighed with all the others in the comment about sign-off; here only whether it counts. */
const signoff: Carry = ({ command, situation }) => {
  const own = weighSignatures(situation, readSignoffMemory(situation)).find(
    (one) => one.comment === command.comment.id,
  );
  if (own?.standing === 'refused' && own.reason === 'edited-since')
    return refused(ours('The report was edited after it. Read it again, then comment `/signoff` once more.'));
  return done;
};

/** A way out: weighed like a signature; here only whether it counts. */
const wayOut: Carry = ({ command, situation }) =>
  isRefusedWayOut(situation, command) ? refused(ours('')) : done;

const help: Carry = ({ situation }) => ({
  done: true,
  answer: helpText(phaseNow(situation), judgeGate(situation).missing.length),
});

/** How each command is carried out. */
export const carries: Readonly<Record<CommandName, Carry>> = {
  incident,
  ack,
  severity,
  phase,
  mitigated: moment('mitigated', 'users are no longer affected'),
  resolved: moment('resolved', 'the cause is gone'),
  event,
  update,
  lead: holder('lead'),
  comms: holder('comms'),
  approver: holder('approver'),
  action,
  evidence,
  signoff,
  revoke: () => done,
  dismiss: wayOut,
  duplicate: wayOut,
  'close-unsigned': wayOut,
  help,
};
