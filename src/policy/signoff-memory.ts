import type { Issue } from '../domain/issue.js';
import {
  type SignatureRecord,
  type SignoffEvent,
  type SignoffMemory,
  signoffEvents,
} from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment, readMemory } from '../parsing/memory.js';

/** What the sign-off comment of a record remembers; nothing where there is none that can be trusted. */
export function readSignoffMemory({
  issue,
  self,
}: Pick<IncidentSituation, 'self'> & { readonly issue: Pick<Issue, 'comments'> }): SignoffMemory {
  const comment = ownComment(issue.comments, 'signoff', self);
  const memory = readMemory(comment, self) as Partial<SignoffMemory> | null;
  return {
    signatures: Array.isArray(memory?.signatures) ? memory.signatures.filter(isRecord) : [],
    refused: Array.isArray(memory?.refused) ? memory.refused : [],
    vouched: Array.isArray(memory?.vouched) ? memory.vouched : [],
    refusedAt: typeof memory?.refusedAt === 'string' ? memory.refusedAt : null,
    passedAt: typeof memory?.passedAt === 'string' ? memory.passedAt : null,
    wayOut: memory?.wayOut ?? null,
    log: Array.isArray(memory?.log) ? memory.log.filter(isEvent) : [],
    spent: typeof memory?.spent === 'number' ? memory.spent : 0,
  };
}

function isRecord(value: unknown): value is SignatureRecord {
  const record = value as SignatureRecord | null;
  return (
    typeof record?.by === 'string' &&
    Number.isInteger(record.comment) &&
    typeof record.sections === 'object' &&
    record.sections !== null
  );
}

function isEvent(value: unknown): value is SignoffEvent {
  const event = value as SignoffEvent | null;
  return (
    signoffEvents.some((what) => what === event?.what) &&
    !Number.isNaN(Date.parse(event?.at ?? '')) &&
    typeof event?.by === 'string' &&
    Array.isArray(event.sections) &&
    event.sections.every((section) => typeof section === 'string')
  );
}

/** True when the gate let this very closing pass before. */
export function hasPassed(
  { issue }: { readonly issue: Pick<Issue, 'closedAt'> },
  { passedAt }: SignoffMemory,
): boolean {
  return passedAt !== null && passedAt === issue.closedAt;
}
