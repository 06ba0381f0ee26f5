import { MOST_ACTION_ISSUES } from '../../src/domain/action-fields.js';
import type { ClosingLack } from '../../src/domain/action-memory.js';
import { commands, permissions, typed } from '../../src/domain/commands.js';
import { signoffItems } from '../../src/domain/sections.js';
import { severities } from '../../src/domain/severities.js';
import type { Missing, RefusedWayOut, SignoffEvent } from '../../src/domain/signoff.js';
import { eventWords, missingLine } from '../../src/rendering/signoff.js';
import { table } from './table.js';
import { signerWords } from './tables.js';

/** What the gate may find missing, each with an example that reads as the comment says it. */
const closing: Readonly<Record<Missing['what'], readonly [string, Missing]>> = {
  list: ['of an incident: a sign-off list', { what: 'list' }],
  item: ['of an incident: every item of the list', { what: 'item', text: 'Fix verified' }],
  box: [
    'of an incident: each box ticked, or struck through',
    { what: 'box', text: 'Fix verified', line: 41 },
  ],
  action: [
    'an owner and a due date for each preventive action',
    { what: 'action', text: 'Add refund evals', line: 33, lacks: ['owner', 'due'] },
  ],
  'no-action': ['of a near miss or hazard: one action, or the reason for none', { what: 'no-action' }],
  field: ['Summary and Severity; of a near miss or hazard: Stopped by', { what: 'field', title: 'Summary' }],
  finding: [
    'no finding of level error',
    { what: 'finding', message: 'resolved is before detected.', line: 12 },
  ],
  closer: ['where whoever closes signs: a person who closes', { what: 'closer' }],
  signature: [
    'the signatures above (near misses, hazards: none)',
    { what: 'signature', roles: ['approver'], holders: ['carol'] },
  ],
};

const waysOut: Readonly<Record<RefusedWayOut['name'], string>> = {
  dismiss: 'a false alarm or a test',
  duplicate: 'another record of ours tells of the same',
  'close-unsigned': 'it has to close without its signatures',
};

const lacks: Readonly<Record<ClosingLack, readonly [string, string]>> = {
  evidence: [
    'completed',
    'evidence: a link or a number in a comment of a person or under *What will show that it works*, or the merged pull request or commit that closed it',
  ],
  reason: [
    'not planned, duplicate',
    'a reason: a comment of three words or more by whoever closes it, not older than a day at the closing',
  ],
};

/** Tables of the pages on sign-off and preventive actions. */
export const gateTables: Readonly<Record<string, () => string>> = {
  signers: () =>
    table(
      ['worst severity', 'signs'],
      severities.map(({ id, signers, commsLeadSignsNotices }) => [
        `**${id}**`,
        signerWords(signers, commsLeadSignsNotices),
      ]),
    ),
  closing: () =>
    table(
      ['asked for', 'as the comment says it'],
      Object.values(closing).map(([what, example]) => [what, missingLine(example)]),
    ),
  'signoff-items': () => `${signoffItems.map((item) => `- ${item}`).join('\n')}\n`,
  'ways-out': () =>
    table(
      ['command', 'by', 'when'],
      commands.flatMap((row) =>
        row.name in waysOut
          ? [[`\`${typed(row)}\``, permissions[row.who], waysOut[row.name as RefusedWayOut['name']]]]
          : [],
      ),
    ),
  'signoff-events': () =>
    table(
      ['`what` in the ledger', 'on the record'],
      (Object.entries(eventWords) as [SignoffEvent['what'], string][]).map(([what, words]) => [
        `\`${what}\``,
        words,
      ]),
    ),
  'action-closing': () => table(['closed as', 'asks for'], Object.values(lacks)),
  'most-actions': () =>
    `At most ${MOST_ACTION_ISSUES} issues are opened for one incident; the board names the rows that have none.\n`,
};
