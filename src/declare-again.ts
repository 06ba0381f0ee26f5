import { nothing, type Outcome, type Reach } from './declare-told.js';
import type { Effect } from './domain/effect.js';
import type { Message } from './domain/signal.js';
import { lookAt } from './look.js';
import { respond } from './policy/respond.js';
import { toldAgain } from './policy/told-again.js';
import { type Policy, settle } from './settle.js';

const MOST_ROUNDS = 4;

/**
 * Puts a message on record, then lets the incident have whatever else it needs. A comment has no compare-and-swap on GitHub:
 * it is looked at once more, and told again when another run has overwritten it.
 */
export async function tellOn(reach: Reach, number: number, message: Message): Promise<Outcome> {
  const policy = whatItNeeds(message);
  const { client, self, notifier } = reach;
  if (reach.isDry) {
    const effects = policy.decide(await lookAt(client, number, self, policy.concerns));
    return { ...nothing, effects, issue: number };
  }
  const effects: Effect[] = [];
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const settled = await settle(client, number, self, policy, notifier);
    effects.push(...settled.effects);
    if (toldAgain(settled.situation, message).length === 0) return { ...nothing, effects, issue: number };
  }
  const notes = [`#${number}: other runs wrote at the same time; the count may be one short.`];
  return { ...nothing, effects, notes, issue: number };
}

/** The message first; then everything that a response to the incident asks for, unless it is closed. */
export function whatItNeeds(message: Message | null): Policy {
  return {
    concerns: ['author', 'commands'],
    decide: (situation) => {
      const told = message ? toldAgain(situation, message) : [];
      if (told.length > 0) return told;
      return situation.issue.state === 'open' ? respond(situation) : [];
    },
  };
}
