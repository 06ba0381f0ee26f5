import { isSamePerson } from '../domain/issue.js';
import type { Gate, SignoffEvent, SignoffMemory } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readCommands } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';
import { readSignoffMemory } from './signoff-memory.js';

/** More than one incident ever sees; the oldest go first. */
const MOST = 60;

/** What happened to the sign-off, the oldest first, with what this run sees for the first time at the end. */
export function signoffLog(
  situation: IncidentSituation,
  gate: Gate,
  closing: 'open' | 'passed-before' | 'passes' | 'refused',
): readonly SignoffEvent[] {
  const before = readSignoffMemory(situation);
  const seen = [
    ...tampered(situation),
    ...given(gate, before, situation),
    ...taken(situation, gate, before),
    ...closings(situation, gate, closing),
  ];
  const isKnown = (event: SignoffEvent) => before.log.some((one) => isSame(one, event));
  return [...before.log, ...seen.filter((event) => !isKnown(event))].slice(-MOST);
}

function isSame(a: SignoffEvent, b: SignoffEvent): boolean {
  return a.what === b.what && a.at === b.at && a.by === b.by;
}

/** Somebody else's edit of our comment: what it remembered is lost, and that this happened is kept. */
function tampered({ issue, self, now }: IncidentSituation): readonly SignoffEvent[] {
  const comment = ownComment(issue.comments, 'signoff', self);
  if (!comment || comment.editor === null || isSamePerson(comment.editor, self)) return [];
  return [{ at: now, what: 'tampered', by: comment.editor, sections: [] }];
}

function given(
  { signatures }: Gate,
  before: SignoffMemory,
  { issue, now }: IncidentSituation,
): readonly SignoffEvent[] {
  return signatures.flatMap((one): readonly SignoffEvent[] => {
    if (one.standing === 'refused') return [];
    const at = issue.comments.find((comment) => comment.id === one.comment)?.createdAt ?? now;
    const signed: SignoffEvent = { at, what: 'signed', by: one.by, sections: [] };
    if (one.standing === 'valid') return [signed];
    const last = before.log.filter((event) => isSamePerson(event.by, one.by)).at(-1);
    const isTold = last?.what === 'voided' && last.sections.join() === one.changed.join();
    return isTold ? [signed] : [signed, { at: now, what: 'voided', by: one.by, sections: one.changed }];
  });
}

/** Signatures that counted and whose comments are gone, edited or revoked. */
function taken(
  { issue, now }: IncidentSituation,
  gate: Gate,
  before: SignoffMemory,
): readonly SignoffEvent[] {
  const commands = readCommands(issue.comments);
  return before.signatures.flatMap(({ by, comment }): readonly SignoffEvent[] => {
    if (gate.signatures.some((one) => one.comment === comment)) return [];
    const later = commands.filter((command) => isSamePerson(command.by, by) && command.comment.id > comment);
    const revoked = later.find((command) => command.name === 'revoke');
    if (revoked) return [{ at: revoked.comment.createdAt, what: 'revoked', by, sections: [] }];
    const isReplaced = commands.some((command) => command.comment.id === comment);
    return isReplaced ? [] : [{ at: now, what: 'withdrawn', by, sections: [] }];
  });
}

function closings(
  { issue, now }: IncidentSituation,
  { wayOut }: Gate,
  closing: 'open' | 'passed-before' | 'passes' | 'refused',
): readonly SignoffEvent[] {
  const at = issue.closedAt ?? now;
  if (closing === 'refused') return [{ at, what: 'refused', by: '', sections: [] }];
  if (closing !== 'passes') return [];
  return [{ at, what: wayOut?.kind ?? 'closed', by: wayOut?.by ?? '', sections: [] }];
}
