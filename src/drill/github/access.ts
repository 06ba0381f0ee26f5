import { type Answer, type Caller, NOT_FOUND, NOT_THIS_INTEGRATION, NOT_YOUR_ROLE } from './call.js';
import { atLeast, type Role, roleIn, type Seed } from './seed.js';

/** What an operation asks of its caller: the permission of a job's token, and the role of a user. */
export interface Demand {
  readonly permission: string;
  readonly level: 'read' | 'write';
  readonly role: Role;
}

const covers = (granted: string | undefined, level: 'read' | 'write'): boolean =>
  granted === 'write' || (granted === 'read' && level === 'read');

/** The refusal GitHub answers when the caller may not do this in `owner/name`, or null when the caller may. */
export function refuses(seed: Seed, caller: Caller, repository: string, demand: Demand): Answer | null {
  if (!seed.repos.some((repo) => `${repo.owner}/${repo.name}` === repository)) return NOT_FOUND;
  if (caller.kind === 'nobody') return NOT_FOUND;
  if (caller.kind === 'job') {
    return covers(caller.permissions[demand.permission], demand.level) ? null : NOT_THIS_INTEGRATION;
  }
  const role = roleIn(seed, repository, caller.login);
  if (role === null) return NOT_FOUND;
  return atLeast(role, demand.role) ? null : NOT_YOUR_ROLE;
}

/** Who can be assigned in `owner/name`: everybody with a role in it. */
export function isAssignable(seed: Seed, repository: string, login: string): boolean {
  return roleIn(seed, repository, login) !== null;
}
