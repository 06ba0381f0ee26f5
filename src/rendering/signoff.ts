import type { SafeMarkdown } from '../domain/markdown.js';
import { type Role, roles } from '../domain/roles.js';
import {
  type Gate,
  type Missing,
  type RefusedWayOut,
  type Signature,
  type SignoffEvent,
  type SignoffMemory,
  signedPartTitle,
} from '../domain/signoff.js';
import { memoryLine } from './memory.js';
import { minuteOf } from './minute.js';
import { fitting, joinSafe, neutralise, ours, safe } from './safe.js';

/** Characters for what is missing. */
const ROOM = 20_000;

/** The one comment about sign-off: what is still missing, and who has signed. */
export function signoffComment(
  gate: Gate,
  memory: SignoffMemory,
  state: 'open' | 'reopened' | 'closed',
): SafeMarkdown {
  const lines = [memoryLine('signoff', memory), opening(gate, state)];
  const missing = gate.missing.map((one) => safe`- ${missingLine(one)}`);
  if (state !== 'closed') lines.push(...fitting(missing, ROOM));
  if (gate.signatures.length > 0) lines.push(ours(''), ours('**Signatures**'), ours(''));
  lines.push(...gate.signatures.map((one) => safe`- ${signatureLine(one)}`));
  lines.push(...gate.refusedWaysOut.slice(-5).map((one) => safe`- ${refusedLine(one)}`));
  if (state !== 'closed' && gate.missing.length > 0) lines.push(ours(''), howToGoOn(gate, state));
  if (memory.log.length > 0) lines.push(ours(''), onRecord(memory.log));
  return joinSafe(lines, '\n');
}

function opening(gate: Gate, state: 'open' | 'reopened' | 'closed'): SafeMarkdown {
  if (state === 'closed') {
    if (gate.wayOut?.kind === 'unsigned')
      return safe`**Closed without sign-off** by ${neutralise(gate.wayOut.by)}: ${neutralise(gate.wayOut.reason)}\nIt counts as unsigned in the weekly report.`;
    if (!gate.wayOut)
      return ours('**Signed off.** Everything that the severity asks for is there; the incident is closed.');
    return safe`**Closed as ${ours(gate.wayOut.kind)}** by ${neutralise(gate.wayOut.by)}: ${neutralise(gate.wayOut.reason)}`;
  }
  if (gate.open) return ours('**Ready to close.** Nothing is missing: close the issue when you are done.');
  const count = gate.missing.length === 1 ? ours('one thing is') : safe`${gate.missing.length} things are`;
  return state === 'reopened'
    ? safe`**Reopened:** this was closed while ${count} still missing.\n`
    : safe`**Sign-off:** ${count} still missing.\n`;
}

/** What is missing, in words for the person who has to do it. */
export function missingLine(missing: Missing): SafeMarkdown {
  switch (missing.what) {
    case 'list':
      return ours(
        'No box of the sign-off list is shown in *Severity and status*, and it cannot be put back: something above swallows the section (the board names the line), or the report is full. Mend that, and the list comes back.',
      );
    case 'box':
      return safe`Tick “${neutralise(missing.text)}” (line ${missing.line}), or strike it through.`;
    case 'item':
      return safe`Put “${neutralise(missing.text)}” back into the list under *Severity and status*, and tick it or strike it through.`;
    case 'finding':
      return missing.line === null
        ? safe`Correct the report: ${neutralise(missing.message)}`
        : safe`Correct the report (line ${missing.line}): ${neutralise(missing.message)}`;
    case 'action':
      return safe`Give “${neutralise(missing.text)}” (line ${missing.line}) ${ours(missing.lacks.map((one) => lackWords[one]).join(' and '))}.`;
    case 'no-action':
      return ours('Write one preventive action, or “none, because …”, under *Preventive actions*.');
    case 'closer':
      return ours('A person who closes it: a robot closed it, and a robot signs nothing.');
    case 'field':
      return safe`Fill in ${ours(missing.title)}.`;
    case 'signature':
      return missing.holders.length > 0
        ? safe`Signature of the ${ours(missing.roles.map(roleTitle).join(' or '))} (${neutralise(missing.holders.join(' or '))}): comment \`/signoff\`.`
        : safe`Signature of the ${ours(missing.roles.map(roleTitle).join(' or '))}: nobody is named yet. Name one under *Owners*.`;
  }
}

const lackWords = { owner: 'an owner', due: 'a due date' } as const;

function roleTitle(role: Role): string {
  return roles.find((row) => row.id === role)?.title.toLowerCase() ?? role;
}

function signatureLine(signature: Signature): SafeMarkdown {
  const by = neutralise(signature.by);
  switch (signature.standing) {
    case 'valid':
      return safe`${by} signed as ${ours(signature.roles.map(roleTitle).join(' and '))}.`;
    case 'voided':
      return safe`${by}'s signature is void: ${ours(signature.changed.map(signedPartTitle).join(', '))} changed after it. Comment \`/signoff\` again.`;
    case 'refused':
      return safe`${by}'s signature does not count: ${ours(refusals[signature.reason])}`;
  }
}

function refusedLine({ by, name, reason }: RefusedWayOut): SafeMarkdown {
  return safe`${neutralise(by)}'s \`/${ours(name)}\` does not count: ${ours(waysRefused[reason](name))}`;
}

const waysRefused: Readonly<Record<RefusedWayOut['reason'], (name: RefusedWayOut['name']) => string>> = {
  'no-rights': (name) =>
    name === 'close-unsigned'
      ? 'only maintainers close without signatures.'
      : 'it takes triage rights or more in this repository.',
  'no-reason': (name) =>
    name === 'dismiss'
      ? 'it does not begin with `false-alarm` or `test`: `/dismiss false-alarm reason`.'
      : 'it gives no reason.',
  'no-other': () =>
    'it names no other report of ours. Write `/duplicate #N`; a report that is itself called a duplicate of this one does not count.',
  'used-up': () => 'it closed this once; after a reopening it takes a new one.',
};

/** What each event on the record is called. */
export const eventWords: Readonly<Record<SignoffEvent['what'], string>> = {
  signed: 'signed',
  voided: 'signature void',
  revoked: 'revoked their signature',
  withdrawn: 'signature gone with its comment',
  refused: 'closing refused',
  closed: 'closed, signed off',
  dismissed: 'closed as dismissed',
  duplicate: 'closed as a duplicate',
  unsigned: 'closed without sign-off',
  tampered: 'edited this comment, and with it the record',
};

/** Everything that ever happened to the sign-off, folded away. */
function onRecord(log: readonly SignoffEvent[]): SafeMarkdown {
  const lines = log.map(({ at, what, by, sections: changed }) => {
    const who = by === '' ? ours('') : safe` ${neutralise(by)}`;
    const named =
      changed.length > 0 ? safe` (${ours(changed.map(signedPartTitle).join(', '))} changed)` : ours('');
    return safe`- ${ours(minuteOf(at))}:${who} ${ours(eventWords[what])}${named}`;
  });
  return safe`<details><summary>${ours('On the record')}</summary>\n\n${joinSafe(fitting(lines, ROOM), '\n')}\n\n</details>`;
}

const refusals = {
  'no-role':
    'they are neither incident lead, approver nor comms lead here. The report names them under *Owners*, the settings list the approvers.',
  'no-rights': 'it takes triage rights or more in this repository.',
  'edited-since': 'the report was edited after it. Read it again, then comment `/signoff` once more.',
} as const;

function howToGoOn(gate: Gate, state: 'open' | 'reopened'): SafeMarkdown {
  const later = gate.missing.some((one) => one.what === 'signature')
    ? ' Sign last: a later edit of the report voids a signature.'
    : '';
  const again = state === 'reopened' ? ' again' : '';
  const list = gate.missing.some((one) => one.what === 'box' || one.what === 'item' || one.what === 'list')
    ? ' An item that is deleted, renamed or hidden is put back: only a box that everybody sees counts.'
    : '';
  return ours(
    `When it is done, close the issue${again}.${later}${list} Not an incident after all? \`/dismiss false-alarm reason\`, or \`/duplicate #N\`, then close. Maintainers may \`/close-unsigned reason\`.`,
  );
}
