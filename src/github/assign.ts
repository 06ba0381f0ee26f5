import type { EffectOf } from '../domain/effect.js';
import type { Client } from './client.js';
import { ignoring } from './outcome.js';

const route = '/repos/{owner}/{repo}/issues/{issue_number}/assignees';

/**
 * Puts people on an issue and takes others off it. Where one of several cannot be assigned there, GitHub may refuse them all
 * with 422: then each is asked for alone.
 */
export async function assign(
  { octokit, where }: Client,
  { issue, add, remove = [] }: Pick<EffectOf<'assignees'>, 'issue' | 'add' | 'remove'>,
): Promise<null> {
  const asked = { ...where, issue_number: issue };
  const ask = (assignees: readonly string[]) =>
    octokit.request(`POST ${route}`, { ...asked, assignees: [...assignees] });
  const isDone = add.length > 1 && (await ask(add).then(() => true, ignoring(422)));
  if (!isDone) for (const one of add) await ask([one]).catch(ignoring(422));
  if (remove.length > 0) await octokit.request(`DELETE ${route}`, { ...asked, assignees: [...remove] });
  return null;
}
