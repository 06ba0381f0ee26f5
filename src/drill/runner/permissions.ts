import type { Json } from './expressions.js';

export type Access = 'read' | 'write';
export type Permissions = Readonly<Record<string, Access>>;

/** Names as a workflow writes them. Source: GitHub's "Workflow syntax", permissions. */
const NAMES = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];
/** Permissions that have one level only, beside `none`. */
const READ_ONLY = ['models'];
const WRITE_ONLY = ['id-token'];

/**
 * The permissions of a job's token. A job's own `permissions:` replace the workflow's; what a mapping does not
 * name is none; reading metadata is always allowed; with neither, the restricted default is `contents: read`.
 * A pull request from a fork gets no write access from the `pull_request` event.
 */
export function permissionsOf(workflow: Json, job: Json, fromFork: boolean): Permissions {
  const granted = { metadata: 'read', ...expand(job ?? workflow ?? { contents: 'read' }) } as const;
  if (!fromFork) return granted;
  const readable = Object.keys(granted).filter((name) => !WRITE_ONLY.includes(name));
  return Object.fromEntries(readable.map((name) => [name, 'read']));
}

function expand(asked: Json): Permissions {
  const all = (names: string[], access: Access) => Object.fromEntries(names.map((name) => [name, access]));
  if (asked === 'read-all') return all([...NAMES, ...READ_ONLY], 'read');
  if (asked === 'write-all') return { ...all([...NAMES, ...WRITE_ONLY], 'write'), ...all(READ_ONLY, 'read') };
  const named = Object.entries(asked ?? {}).filter(([, access]) => access === 'read' || access === 'write');
  return Object.fromEntries(named) as Permissions;
}
