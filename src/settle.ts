import type { Effect } from './domain/effect.js';
import type { ActionIssue } from './domain/issue.js';
import type { Notifier } from './domain/notify.js';
import type { IncidentSituation } from './domain/situation.js';
import { applyAll, applyEach } from './github/apply.js';
import { GroundMoved } from './github/apply-body.js';
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

/** What came of one step; `failures` are thrown once nothing is left to do. */
interface Step extends Settled {
  readonly made: readonly ActionIssue[];
  readonly failures: readonly unknown[];
}

/**
 * Applies what is decided; where issues had to be made, decides once more with them in view, whether or not that went well.
 * What GitHub refused is thrown at the very end, so that it keeps nothing else from being done.
 */
async function carryOut(
  client: Client,
  situation: IncidentSituation,
  decide: Policy['decide'],
  tell: Notifier,
): Promise<Settled> {
  const first = await step(client, situation, decide, tell);
  if (!first.effects.some((effect) => effect.kind === 'action-issue')) return orThrow(first, first.failures);
  const withMade = after(first.situation, first.effects, first.made);
  const isNew = (effect: Effect) => effect.kind !== 'action-issue' && !wasDone(effect, first.effects);
  // Where an issue could not be made, the decision is to make it: the rest is what follows without it.
  const later = await step(client, withMade, (now) => withoutMaking(decide, now).filter(isNew), tell);
  const { notified } = later.situation;
  const settled = { situation: { ...situation, notified }, effects: [...first.effects, ...later.effects] };
  return orThrow(settled, [...first.failures, ...later.failures]);
}

function orThrow(settled: Settled, failures: readonly unknown[]): Settled {
  if (failures.length > 0) throw failures[0];
  return { situation: settled.situation, effects: settled.effects };
}

/** The refusal of a closing, which went ahead of the issues that had to be made. */
function wasDone(effect: Effect, before: readonly Effect[]): boolean {
  return before.some(
    (one) =>
      (one.kind === 'reopen' && effect.kind === 'reopen' && one.issue === effect.issue) ||
      (one.kind === 'comment' &&
        effect.kind === 'comment' &&
        one.issue === effect.issue &&
        one.key === effect.key),
  );
}

/** Decides as if the issues that are still to be made were none of this run's business. */
function withoutMaking(decide: Policy['decide'], situation: IncidentSituation): readonly Effect[] {
  return decide({ ...situation, canOpenActions: false });
}

/**
 * Applies what is decided. Notices go out after everything else, and before what is told on the issue: that is decided again, so
 * that the board of this very run shows who could not be reached. A GitHub that fails keeps nobody from being paged; where it
 * did not take what commands write, they are not told as done.
 */
async function step(
  client: Client,
  situation: IncidentSituation,
  decide: Policy['decide'],
  tell: Notifier,
): Promise<Step> {
  const effects = decide(situation);
  const notices = effects.filter((effect) => effect.kind === 'notify');
  const now = effects.filter((effect) => effect.kind !== 'notify' && !isLast(effect));
  const done = await applyEach(client, now);
  const notified = [...situation.notified, ...(notices.length > 0 ? await tell(notices) : [])];
  const told = { ...situation, notified };
  const all = notices.length > 0 ? decide(told) : effects;
  const last = done.failures.some(({ effect }) => isRecord(effect, situation)) ? [] : all.filter(isLast);
  const errors = await applyAll(client, last).then(
    () => [],
    (error: unknown) => [error],
  );
  return {
    situation: told,
    effects: [...now, ...notices, ...last],
    made: done.made,
    failures: [...done.failures.map(({ error }) => error), ...errors],
  };
}

/** What tells of the rest, each after the one before it: the board remembers what was handled, answers and reactions say so. */
function isLast(effect: Effect): boolean {
  if (effect.kind === 'comment') return effect.key === 'board' || effect.key === 'reply';
  return effect.kind === 'reaction';
}

/** What commands come to stands in the report and in the comment about sign-off. */
function isRecord(effect: Effect, { issue: { number } }: IncidentSituation): boolean {
  const holds = effect.kind === 'body' || (effect.kind === 'comment' && effect.key === 'signoff');
  return holds && effect.issue === number;
}

/** The situation as it is once these effects hold. */
function after(
  situation: IncidentSituation,
  effects: readonly Effect[],
  made: readonly ActionIssue[],
): IncidentSituation {
  const { issue } = situation;
  const changes = effects.flatMap((effect) =>
    effect.kind === 'labels' && effect.issue === issue.number ? [effect] : [],
  );
  const removed = changes.flatMap((effect) => effect.remove);
  const labels = [
    ...issue.labels.filter((name) => !removed.includes(name)),
    ...changes.flatMap((effect) => effect.add),
  ];
  const assigned = effects.flatMap((effect) =>
    effect.kind === 'assignees' && effect.issue === issue.number ? effect.add : [],
  );
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
