import { isAssignable, refuses } from './access.js';
import { type Answer, bodyOf, type Call, invalid, json, loginOf, NOT_FOUND, refusal } from './call.js';
import { paged, type Route, read, type Workshop } from './route.js';

const announced = async (shop: Workshop, call: Call, repository: string, name: string, more: object) => {
  const about = await read(shop, call, `/repos/${repository}`);
  const sender = await shop.account(loginOf(call.caller) ?? '');
  await shop.announce(name, { ...more, repository: about.body, sender });
  return json(204, undefined);
};

/** `repository_dispatch`: the `action` of the event is the type that was asked for. */
const repositoryDispatch = async (shop: Workshop, call: Call, repository: string): Promise<Answer> => {
  const demand = { permission: 'contents', level: 'write', role: 'write' } as const;
  const refused = refuses(shop.seed, call.caller, repository, demand);
  if (refused !== null) return refused;
  const { event_type: action, client_payload = {} } = bodyOf(call);
  if (typeof action !== 'string' || action === '') {
    return invalid({ resource: 'RepositoryDispatch', field: 'event_type', code: 'missing_field' });
  }
  return announced(shop, call, repository, 'repository_dispatch', { action, branch: 'main', client_payload });
};

/** `workflow_dispatch` of a workflow file that must be on the default branch. */
const workflowDispatch = async (
  shop: Workshop,
  call: Call,
  repository: string,
  file: string,
): Promise<Answer> => {
  const demand = { permission: 'actions', level: 'write', role: 'write' } as const;
  const refused = refuses(shop.seed, call.caller, repository, demand);
  if (refused !== null) return refused;
  const workflow = `.github/workflows/${file}`;
  const known = await shop.seeAll(`/repos/${repository}/contents/${workflow}`);
  if (known.status !== 200) return NOT_FOUND;
  const { ref, inputs = {} } = bodyOf(call);
  if (typeof ref !== 'string') return refusal(422, 'Invalid request. "ref" wasn\'t supplied.');
  const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
  return announced(shop, call, repository, 'workflow_dispatch', { inputs, ref: full, workflow });
};

const assignable = (shop: Workshop, repository: string): string[] => {
  const people = [...shop.seed.users.map((user) => user.login), ...(shop.seed.owner.members ?? [])];
  return [...new Set(people)].filter((login) => isAssignable(shop.seed, repository, login)).sort();
};

const listAssignees = async (shop: Workshop, call: Call, repository: string): Promise<Answer> => {
  const about = await read(shop, call, `/repos/${repository}`);
  if (about.status !== 200) return about;
  return paged(shop, call, assignable(shop, repository), (login) => shop.account(login));
};

const checkAssignee = async (
  shop: Workshop,
  call: Call,
  repository: string,
  login: string,
): Promise<Answer> => {
  const about = await read(shop, call, `/repos/${repository}`);
  if (about.status !== 200) return about;
  return assignable(shop, repository).includes(login) ? json(204, undefined) : NOT_FOUND;
};

/** Events that a request asks for. */
export const DISPATCHES: readonly Route[] = [
  { method: 'POST', path: /^dispatches$/, answer: (s, c, r) => repositoryDispatch(s, c, r) },
  {
    method: 'POST',
    path: /^actions\/workflows\/([^/]+)\/dispatches$/,
    answer: (s, c, r, [file = '']) => workflowDispatch(s, c, r, file),
  },
];

/** Who can be assigned. */
export const ASSIGNEES: readonly Route[] = [
  { method: 'GET', path: /^assignees$/, answer: (s, c, r) => listAssignees(s, c, r) },
  {
    method: 'GET',
    path: /^assignees\/([^/]+)$/,
    answer: (s, c, r, [login = '']) => checkAssignee(s, c, r, login),
  },
];
