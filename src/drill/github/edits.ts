import {
  type Answer,
  bodyOf,
  type Call,
  inRepository,
  isJson,
  type Json,
  loginOf,
  NOT_YOUR_ROLE,
} from './call.js';
import { commentKey, keyOf, type Memory } from './memory.js';
import { atLeast, roleIn, type Seed } from './seed.js';

/** Whether a call changes an issue or a comment that is there already. */
export function isEdit(call: Call): boolean {
  const rest = inRepository(call.path)?.rest ?? '';
  return /^issues\/\d+$/.test(rest)
    ? call.method === 'PATCH'
    : /^issues\/comments\/\d+$/.test(rest) && /PATCH|DELETE/.test(call.method);
}

const keyOfTarget = (call: Call): string => {
  const { repository, rest } = inRepository(call.path) ?? { repository: '', rest: '' };
  const id = Number(rest.split('/').at(-1));
  return rest.startsWith('issues/comments/') ? commentKey(id) : keyOf({ repository, number: id });
};

const authorOf = (before: Json): unknown => (isJson(before.user) ? before.user.login : null);

/**
 * What a user may not change in someone else's issue or comment: texts need the role write, state and triage fields
 * the role triage. A job's token is judged by its permissions elsewhere.
 */
export function editRefusal(seed: Seed, call: Call, before: Json): Answer | null {
  if (call.caller.kind !== 'user') return null;
  const role = roleIn(seed, inRepository(call.path)?.repository ?? '', call.caller.login);
  const own = authorOf(before) === call.caller.login;
  const body = bodyOf(call);
  const isComment = 'issue_url' in before;
  if ((isComment || 'title' in body || 'body' in body) && !own && !atLeast(role, 'write'))
    return NOT_YOUR_ROLE;
  if ('state' in body && !own && !atLeast(role, 'triage')) return NOT_YOUR_ROLE;
  const managed = ['labels', 'assignees', 'milestone'].some((field) => field in body);
  return managed && !atLeast(role, 'triage') ? NOT_YOUR_ROLE : null;
}

const changesOf = (before: Json, body: Json): Json | null => {
  const changed = ['title', 'body'].filter(
    (field) => field in body && (body[field] ?? '') !== (before[field] ?? ''),
  );
  if (changed.length === 0) return null;
  return Object.fromEntries(changed.map((field) => [field, { from: before[field] ?? '' }]));
};

/** Keeps what an accepted edit replaced, for the webhook, and who made it, for GraphQL's `lastEditedAt` and `editor`. */
export function rememberEdit(memory: Memory, call: Call, before: Json): void {
  if (call.method !== 'PATCH') return;
  const key = keyOfTarget(call);
  const body = bodyOf(call);
  const changes = changesOf(before, body);
  // The emulator sends `edited` for a comment even when nothing changed, for an issue only when something did.
  if (changes !== null || 'issue_url' in before) {
    memory.replaced.set(key, [...(memory.replaced.get(key) ?? []), changes]);
  }
  if (changes !== null && 'body' in changes) {
    const edit = { at: new Date().toISOString(), editor: loginOf(call.caller) ?? '' };
    memory.edits.set(key, [...(memory.edits.get(key) ?? []), edit]);
  }
  if (body.state_reason === 'duplicate') memory.duplicates.add(key);
  else if ('state' in body) memory.duplicates.delete(key);
}
