import {
  type Answer,
  type Call,
  inRepository,
  isJson,
  type Json,
  NOT_FOUND,
  NOT_THIS_INTEGRATION,
  NOT_YOUR_ROLE,
} from './call.js';
import { atLeast, ROLES, type Role, roleIn, type Seed } from './seed.js';

const PERMISSION_OF: Readonly<Record<Role, string>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

const flags = (role: Role | null): Json => {
  const names = {
    admin: 'admin',
    maintain: 'maintain',
    push: 'write',
    triage: 'triage',
    pull: 'read',
  } as const;
  return Object.fromEntries(Object.entries(names).map(([flag, needed]) => [flag, atLeast(role, needed)]));
};

const repairPermission = (_seed: Seed, _call: Call, body: Json): void => {
  const role = ROLES.find((name) => name === body.role_name);
  if (role === undefined) return;
  body.permission = PERMISSION_OF[role];
  if (isJson(body.user)) body.user = { ...body.user, role_name: role, permissions: flags(role) };
};

const repairRepository = (seed: Seed, call: Call, body: Json): void => {
  const role = call.caller.kind === 'user' ? roleIn(seed, String(body.full_name), call.caller.login) : null;
  body.permissions = flags(role);
  body.network_count = 0;
  body.subscribers_count = 0;
};

/** What the emulator calls an event and GitHub does not. */
const NO_EVENTS: readonly unknown[] = ['opened', 'edited'];

/** An issue event has the fields of its kind, and no empty ones. */
const repairEvent = (event: Json): Json => {
  const { issue: _issue, commit_id, commit_url, ...rest } = event;
  const filled = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  const about = /^(un)?assigned$/.test(String(event.event)) ? { assigner: event.actor } : {};
  const lock = event.event === 'locked' ? { lock_reason: null } : {};
  return { ...filled, ...about, ...lock, commit_id, commit_url, performed_via_github_app: null };
};

const repairEvents = (answer: Answer): Answer => {
  const events: Json[] = Array.isArray(answer.body) ? answer.body : [];
  return { ...answer, body: events.filter(({ event }) => !NO_EVENTS.includes(event)).map(repairEvent) };
};

const BY_PATH: readonly (readonly [RegExp, (seed: Seed, call: Call, body: Json) => void])[] = [
  [/^collaborators\/[^/]+\/permission$/, repairPermission],
  [/^$/, repairRepository],
];

const RESOURCES: readonly (readonly [RegExp, string])[] = [
  [/^labels/, 'Label'],
  [/comments/, 'IssueComment'],
  [/^issues/, 'Issue'],
  [/^pulls/, 'PullRequest'],
];

/** GitHub names the resource and the field of every value it refuses. */
const repairValidation = (rest: string, answer: Answer): Answer => {
  if (!isJson(answer.body) || answer.body.message !== 'Validation failed') return answer;
  const resource = RESOURCES.find(([path]) => path.test(rest))?.[1] ?? 'Resource';
  const errors = [{ resource, field: 'data', code: 'invalid' }];
  return { ...answer, body: { ...answer.body, message: 'Validation Failed', errors, status: '422' } };
};

/** The emulator says 403 and 401 where GitHub hides what a caller must not know, or blames the integration. */
const repairRefusal = (seed: Seed, call: Call, repository: string, answer: Answer): Answer => {
  if (call.caller.kind === 'nobody') return call.method === 'GET' ? NOT_FOUND : answer;
  if (call.caller.kind === 'job') return NOT_THIS_INTEGRATION;
  if (roleIn(seed, repository, call.caller.login) === null) return NOT_FOUND;
  return NOT_YOUR_ROLE;
};

/** Turns one answer of the emulator into GitHub's, whatever `mend` cannot see from the value alone. */
export function repair(seed: Seed, call: Call, answer: Answer): Answer {
  const target = inRepository(call.path);
  if (target === null) return answer;
  const { repository, rest } = target;
  if (
    answer.status === 401 ||
    (answer.status === 403 && isJson(answer.body) && answer.body.message === 'Forbidden')
  ) {
    return repairRefusal(seed, call, repository, answer);
  }
  if (answer.status === 422) return repairValidation(rest, answer);
  if (answer.status === 200 && call.method === 'POST' && rest.endsWith('/assignees'))
    return { ...answer, status: 201 };
  if (answer.status === 201 && call.method === 'POST' && /^pulls\/\d+\/reviews$/.test(rest))
    return { ...answer, status: 200 };
  if (answer.status === 200 && /^issues\/\d+\/(events|timeline)$/.test(rest)) return repairEvents(answer);
  const fix = BY_PATH.find(([path]) => path.test(rest))?.[1];
  if (fix !== undefined && answer.status === 200 && isJson(answer.body)) fix(seed, call, answer.body);
  return answer;
}
