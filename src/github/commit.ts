import type { EffectOf } from '../domain/effect.js';
import { SetupError } from '../domain/errors.js';
import { type Client, once } from './client.js';
import { ask, StaleBranch } from './graphql.js';
import { COMMIT_MUTATION } from './queries.js';

/** Commits files in one piece onto the head they were made for, on the way that was asked for. Throws StaleBranch, SetupError. */
export async function commit(client: Client, effect: EffectOf<'commit'>): Promise<null> {
  if (effect.delivery !== 'commit') await placeBranch(client, effect);
  await createCommit(client, effect);
  if (effect.delivery === 'pull-request') await offer(client, effect);
  return null;
}

async function createCommit(client: Client, effect: EffectOf<'commit'>): Promise<void> {
  const { branch, parent, headline, files, deletions } = effect;
  const additions = files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') }));
  const input = {
    branch: { repositoryNameWithOwner: `${client.owner}/${client.repo}`, branchName: branch },
    expectedHeadOid: parent,
    message: { headline },
    fileChanges: { additions, deletions: deletions.map((path) => ({ path })) },
  };
  await ask(client, COMMIT_MUTATION, { input }).catch((error: { message?: string }) => {
    throw isProtected(error.message ?? '') ? new SetupError(refused(branch, error.message ?? '')) : error;
  });
}

/** GitHub's words for branch protection and for rulesets (GH006, GH013); there is no code for it in GraphQL. */
function isProtected(message: string): boolean {
  return /protected branch|rule violation|changes must be made through a pull request|GH006|GH013/i.test(
    message,
  );
}

function refused(branch: string, message: string): string {
  return `The rules of ${branch} refuse the commit. Set \`delivery: pull-request\` or \`delivery: branch\` on this action. (${message})`;
}

/**
 * Puts our branch where the commit goes. A pull request always starts from the default branch as it is, so ours is moved there;
 * a data branch is only made when it is missing, since its head is what the commit stands on.
 */
async function placeBranch(client: Client, effect: EffectOf<'commit'>): Promise<void> {
  const { branch, parent, delivery } = effect;
  const { octokit, where } = client;
  const ref = `refs/heads/${branch}`;
  const create = octokit.request('POST /repos/{owner}/{repo}/git/refs', {
    ...where,
    ref,
    sha: parent,
    request: once,
  });
  const isMade = await create.then(
    () => true,
    (error: { status?: number }) => {
      if (error.status !== 422) throw error;
      return false;
    },
  );
  if (isMade || delivery !== 'pull-request') return;
  await refuseNewer(client, effect);
  const route = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
  await octokit.request(route, { ...where, ref: `heads/${branch}`, sha: parent, force: true });
}

/** GitHub moves a branch by force whatever is on it: a drift run kept there since it was read would be lost. Throws StaleBranch. */
async function refuseNewer({ octokit, where }: Client, { branch, over }: EffectOf<'commit'>): Promise<void> {
  const ref = `heads/${branch}`;
  const { data } = await octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...where, ref });
  if (data.object.sha !== over) throw new StaleBranch(`${branch} has moved since it was read.`);
}

/** Opens the pull request, or gives the open one its new title and text. */
async function offer(client: Client, { branch, base, headline, text }: EffectOf<'commit'>): Promise<void> {
  const { octokit, where, owner } = client;
  const route = '/repos/{owner}/{repo}/pulls';
  const known = await octokit.request(`GET ${route}`, {
    ...where,
    state: 'open',
    head: `${owner}:${branch}`,
    base,
  });
  const [open] = known.data.filter((pull) => pull.head.ref === branch);
  const words = { title: headline, body: text };
  if (open) {
    await octokit.request(`PATCH ${route}/{pull_number}`, { ...where, pull_number: open.number, ...words });
    return;
  }
  await octokit.request(`POST ${route}`, { ...where, head: branch, base, ...words, request: once });
}
