import { clientFor, notifierFor, selfOf } from './access.js';
import type { Effect } from './domain/effect.js';
import type { IncidentSituation } from './domain/situation.js';
import { readEvent } from './github/event.js';
import { gatherOpen } from './github/gather-open.js';
import { understand } from './look.js';
import { readSettings } from './parsing/settings.js';
import { remind } from './policy/remind.js';
import { unreachedFindings } from './policy/unreached.js';
import { type Policy, settle } from './settle.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

const policy: Policy = { concerns: ['author', 'commands'], decide: remind };

/**
 * Reminds people of what is overdue. All open incidents are read at once; only one that seems to need something is looked at
 * again, closely. One that fails keeps no other from being reminded of: the first error is thrown at the end.
 */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const client = clientFor(inputs, event);
  const self = selfOf(inputs);
  const { issues, settings, now } = await gatherOpen(client, self);
  for (const finding of readSettings(settings).findings) tell.finding(finding);
  const due = issues
    .map((issue) => understand({ issue, settings, now }, self))
    .filter((situation) => remind(situation).length > 0);
  const isDry = inputs['dry-run'] === 'true';
  const notifier = notifierFor(inputs, event);
  const carryOut = ({ issue }: IncidentSituation) => settle(client, issue.number, self, policy, notifier);
  const done: Effect[] = [];
  const errors: unknown[] = [];
  for (const situation of due) {
    const settled = isDry
      ? { situation, effects: remind(situation) }
      : await carryOut(situation).catch(kept(errors));
    if (!settled) continue;
    done.push(...settled.effects);
    for (const finding of unreachedFindings(settled.situation)) tell.finding(finding);
  }
  for (const effect of done) tell.note(describe(effect));
  tell.output('effects', effectsOutput(done));
  if (errors.length > 0) throw errors[0];
  if (done.length === 0) tell.note('Nothing is overdue.');
}

function kept(errors: unknown[]): (error: unknown) => null {
  return (error) => {
    errors.push(error);
    return null;
  };
}
