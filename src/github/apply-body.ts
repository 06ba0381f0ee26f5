import { type Effect, type EffectOf, spliced } from '../domain/effect.js';
import { assign } from './assign.js';
import type { Client } from './client.js';
import { done } from './outcome.js';

/** The body was changed by somebody else since it was read: gather again. */
export class GroundMoved extends Error {
  override readonly name = 'GroundMoved';
}

/**
 * GitHub has no compare-and-swap for a body: it is read once more right before the splice. `together` goes along in the
 * same request.
 */
export async function spliceBody(
  client: Client,
  { issue, base, splices }: EffectOf<'body'>,
  together: readonly Effect[],
): Promise<null> {
  const { octokit, where } = client;
  const route = '/repos/{owner}/{repo}/issues/{issue_number}';
  const { data } = await octokit.request(`GET ${route}`, { ...where, issue_number: issue });
  if ((data.body ?? '') !== base) throw new GroundMoved(`issue #${issue} was edited meanwhile`);
  const added = together.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  const assignees = [...(data.assignees ?? []).map((person) => person.login), ...added];
  const change = {
    body: spliced(base, splices),
    ...labelsAlong(data.labels, together),
    ...(added.length > 0 ? { assignees } : {}),
  };
  const patch = (asked: object) =>
    octokit.request(`PATCH ${route}`, { ...where, issue_number: issue, ...asked });
  const withoutPeople = async (error: { status?: number }) => {
    if (error.status !== 422 || added.length === 0) throw error;
    const { assignees: _, ...rest } = change;
    await patch(rest);
    await assign(client, { issue, add: added });
  };
  return done(patch(change).catch(withoutPeople));
}

/** The labels that the issue carries right now, with those that come and without those that go. */
function labelsAlong(
  present: readonly (string | { name?: string | null })[],
  together: readonly Effect[],
): { readonly labels?: string[] } {
  const changes = together.filter((effect) => effect.kind === 'labels');
  if (changes.length === 0) return {};
  const names = present.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const gone = changes.flatMap((effect) => effect.remove);
  const labels = [...names, ...changes.flatMap((effect) => effect.add)].filter(
    (name) => !gone.includes(name),
  );
  return { labels: [...new Set(labels)] };
}
