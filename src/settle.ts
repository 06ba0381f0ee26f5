import type { Effect } from './domain/effect.js';
import type { ActionIssue } from './domain/issue.js';
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
  rounds = MOST_ROUNDS,
): Promise<Settled> {
  const situation = await lookAt(client, number, self, policy.concerns);
  try {
    return await carryOut(client, situation, policy.decide);
  } catch (error) {
    if (!(error instanceof GroundMoved) || rounds === 1) throw error;
    return settle(client, number, self, policy, rounds - 1);
  }
}

/** Applies what is decided; when new issues came of it, decides once more with them in view. */
async function carryOut(
  client: Client,
  situation: IncidentSituation,
  decide: Policy['decide'],
): Promise<Settled> {
  const effects = decide(situation);
  const made = await applyAll(client, effects);
  if (made.length === 0) return { situation, effects };
  const later = decide(after(situation, effects, made)).filter((effect) => effect.kind !== 'action-issue');
  await applyAll(client, later);
  return { situation, effects: [...effects, ...later] };
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
