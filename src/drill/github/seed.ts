/** The roles that GitHub knows in a repository, weakest first. */
export const ROLES = ['read', 'triage', 'write', 'maintain', 'admin'] as const;

/** A role in a repository. */
export type Role = (typeof ROLES)[number];

/** Someone with an account. */
export interface SeedUser {
  readonly login: string;
}

/** Who owns the repositories: one of the users, or an organisation, whose members administrate all of them. */
export interface SeedOwner {
  readonly login: string;
  readonly type: 'User' | 'Organization';
  readonly members?: readonly string[];
  /** What an organisation asks of every issue; only dates are known here. */
  readonly dateFields?: readonly { readonly id: number; readonly name: string }[];
}

/** A label as GitHub keeps it; the colour is six hexadecimal digits. */
export interface SeedLabel {
  readonly name: string;
  readonly color: string;
  readonly description?: string;
}

/** A private repository with one commit on `main`. */
export interface SeedRepository {
  readonly owner: string;
  readonly name: string;
  readonly private: true;
  readonly files: Readonly<Record<string, string>>;
  readonly labels: readonly SeedLabel[];
  readonly collaborators: readonly { readonly login: string; readonly permission: Role }[];
}

/** What the embedded GitHub holds when it starts. */
export interface Seed {
  readonly users: readonly SeedUser[];
  readonly owner: SeedOwner;
  readonly repos: readonly SeedRepository[];
}

/** The role someone has in `owner/name`, null for a stranger: owners and members of the organisation are administrators. */
export function roleIn(seed: Seed, repository: string, login: string): Role | null {
  const repo = seed.repos.find((candidate) => `${candidate.owner}/${candidate.name}` === repository);
  if (repo === undefined) return null;
  if (login === seed.owner.login || seed.owner.members?.includes(login)) return 'admin';
  return repo.collaborators.find((collaborator) => collaborator.login === login)?.permission ?? null;
}

/** Whether a role is at least another one; a stranger has none. */
export function atLeast(role: Role | null, needed: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
