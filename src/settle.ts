import type { Effect } from './domain/effect.js';
import type { ActionIssue } from './domain/issue.js';
import type { Notifier } from './domain/notify.js';
import type { IncidentSituation } from './domain/situation.js';
import { applyAll, GroundMoved } from './github/apply.js';
import type { Client } from './github/client.js';
import { lookAt } from './look.js';
import type { Concern } from './policy/rights.js';

/** Decides on a situation, purely, and says whose rights that depends on. */
export interface Policy {
  readonly concerns: readonly Concern[];
  readonly decide: (situation: IncidentSituation) => readonly Effect[];
}

/** What a run came to: the situation it looked at, and what was done about it. */
export interface Settled {
  readonly situation: IncidentSituation;
  readonly effects: readonly Effect[];
}

const MOST_ROUNDS = 3;

/** Makes an incident as it should be: looks, decides, applies; all over again when somebody edited meanwhile. */
export async function settle(
  client: Client,
  number: number,
  self: string,
  policy: Policy,
  tell: Notifier,
  rounds = MOST_ROUNDS,
): Promise<Settled> {
  const situation = await lookAt(client, number, self, policy.concerns);
  try {
    return await carryOut(client, situation, policy.decide, tell);
  } catch (error) {
    if (!(error instanceof GroundMoved) || rounds === 1) throw error;
    return settle(client, number, self, policy, tell, rounds - 1);
  }
}

/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(
  client: Client,
  situation: IncidentSituation,
  decide: Policy['decide'],
  tell: Notifier,
): Promise<Settled> {
  const first = await step(client, situation, decide, tell);
  if (first.made.length === 0) return first;
  const withMade = after(first.situation, first.effects, first.made);
  const again: Policy['decide'] = (now) => decide(now).filter((effect) => effect.kind !== 'action-issue');
  const later = await step(client, withMade, again, tell);
  const { notified } = later.situation;
  return {
    situation: { ...situation, notified },
    effects: [...first.effects, ...later.effects],
  };
}

/**
 * Applies what is decided. Notices go out after everything else, and before the comments: those are decided again, so
 * that the board of this very run shows who could not be reached. A GitHub that fails keeps nobody from being paged.
 */
async function step(
  client: Client,
  situation: IncidentSituation,
  decide: Policy['decide'],
  tell: Notifier,
): Promise<Settled & { readonly made: readonly ActionIssue[] }> {
  const effects = decide(situation);
  const notices = effects.filter((effect) => effect.kind === 'notify');
  if (notices.length === 0) return { situation, effects, made: await applyAll(client, effects) };
  const isLast = ({ kind }: Effect) => kind === 'comment' || kind === 'reaction';
  const now = effects.filter((effect) => effect.kind !== 'notify' && !isLast(effect));
  const failure = await applyAll(client, now).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (failure?.error instanceof GroundMoved) throw failure.error;
  const told = { ...situation, notified: [...situation.notified, ...(await tell(notices))] };
  if (failure) throw failure.error;
  const comments = decide(told).filter(isLast);
  await applyAll(client, comments);
  return { situation: told, effects: [...now, ...notices, ...comments], made: [] };
}

/** The situation as it is once these effects hold. */
function after(
  situation: IncidentSituation,
  effects: readonly Effect[],
  made: readonly ActionIssue[],
): IncidentSituation {
  const { issue } = situation;
  const changes = effects.filter((effect) => effect.kind === 'labels');
  const removed = changes.flatMap((effect) => effect.remove);
  const labels = [
    ...issue.labels.filter((name) => !removed.includes(name)),
    ...changes.flatMap((effect) => effect.add),
  ];
  const assigned = effects.flatMap((effect) => (effect.kind === 'assignees' ? effect.add : []));
  const linked = effects.flatMap((effect) => (effect.kind === 'sub-issue' ? [effect.child] : []));
  const known = issue.actionIssues.map((one) => ({
    ...one,
    linked: one.linked || linked.includes(one.number),
  }));
  return {
    ...situation,
    issue: {
      ...issue,
      labels,
      assignees: [...issue.assignees, ...assigned],
      actionIssues: [...known, ...made],
    },
  };
}
