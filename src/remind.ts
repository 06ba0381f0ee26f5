import { clientFor, notifierFor, selfOf } from './access.js';
import type { Effect } from './domain/effect.js';
import type { Issue } from './domain/issue.js';
import { tellingLabels } from './domain/labels.js';
import type { Notifier } from './domain/notify.js';
import type { IncidentSituation } from './domain/situation.js';
import { applyEach } from './github/apply.js';
import type { Client } from './github/client.js';
import { readEvent } from './github/event.js';
import { gatherNumbered } from './github/gather.js';
import { gatherSweep } from './github/gather-sweep.js';
import { understand } from './look.js';
import { readLedger } from './metrics/ledger.js';
import { readSettings } from './parsing/settings.js';
import { isOnRecord } from './policy/call.js';
import { nag, standInsOf } from './policy/nag.js';
import { remind } from './policy/remind.js';
import { respond } from './policy/respond.js';
import { isOutOfStep, leftUnsigned, stripped, unseen } from './policy/sweep.js';
import { unreachedFindings } from './policy/unreached.js';
import { type Policy, settle } from './settle.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

const reminding: Policy = { concerns: ['author', 'commands'], decide: remind };
const responding: Policy = { concerns: ['author', 'commands'], decide: respond };

/** More incidents than that are out of step only after an outage: the next sweep takes the rest. */
const MOST_CLOSE_LOOKS = 30;
const MOST_UNSEEN = 20;

/**
 * Reminds people of what is overdue, and reconciles what GitHub's dropped events left behind. Everything open and everything
 * closed lately is read in bulk; only what seems to need something is looked at again, closely. One that fails keeps no other
 * from its turn: the first error is thrown at the end.
 */
export async function handle(_action: string, inputs: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const sweep: Sweep = {
    client: clientFor(inputs, event),
    self: selfOf(inputs),
    notifier: notifierFor(inputs, event),
    isDry: inputs['dry-run'] === 'true',
    tell,
    done: [],
    errors: [],
  };
  const seen = await look(sweep);
  await reconcile(sweep, seen);
  await remindOf(sweep, seen);
  for (const effect of sweep.done) tell.note(describe(effect));
  tell.output('effects', effectsOutput(sweep.done));
  if (sweep.errors.length > 0) throw sweep.errors[0];
  if (sweep.done.length === 0) tell.note('Nothing is overdue, and everything is in step.');
}

interface Sweep {
  readonly client: Client;
  readonly self: string;
  readonly notifier: Notifier;
  readonly isDry: boolean;
  readonly tell: Tell;
  readonly done: Effect[];
  readonly errors: unknown[];
}

interface Seen {
  readonly open: readonly IncidentSituation[];
  readonly closed: readonly IncidentSituation[];
  readonly ledger: readonly { readonly path: string; readonly text: string }[];
  readonly nags: readonly Effect[];
  readonly now: string;
}

async function look({ client, self, tell }: Sweep): Promise<Seen> {
  const { open, closed, actions, ledger, settings, now } = await gatherSweep(client, tellingLabels, self);
  for (const finding of readSettings(settings).findings) tell.finding(finding);
  const situations = (issues: readonly Issue[]) =>
    issues.map((issue) => understand({ issue, settings, now }, self)).filter(isOnRecord);
  const seen = { open: situations(open), closed: situations(closed) };
  const standIns = new Map([...seen.open, ...seen.closed].flatMap((one) => [...standInsOf(one)]));
  return { ...seen, ledger, nags: nag(actions, now, self, standIns), now };
}

/** Dropped events, gates that were passed by, actions out of step; and what the ledger knows and GitHub no longer. */
async function reconcile(sweep: Sweep, { open, closed, ledger, now }: Seen): Promise<void> {
  const { client, self, tell } = sweep;
  const all = [...open, ...closed];
  const asked = unseen(
    readLedger(ledger).records,
    all.map(({ issue }) => issue.number),
    MOST_UNSEEN,
    now,
  );
  const found = await gatherNumbered(client, asked, self);
  for (const finding of leftUnsigned(asked, found)) tell.finding(finding);
  const numbers = [...all.filter(isOutOfStep).map(({ issue }) => issue.number), ...stripped(found, self)];
  if (numbers.length > MOST_CLOSE_LOOKS)
    tell.note(`${numbers.length} incidents are out of step: this run takes the first ${MOST_CLOSE_LOOKS}.`);
  for (const number of numbers.slice(0, MOST_CLOSE_LOOKS)) await settleOne(sweep, number, responding, all);
}

async function remindOf(sweep: Sweep, { open, nags }: Seen): Promise<void> {
  for (const { issue } of open.filter((situation) => remind(situation).length > 0))
    await settleOne(sweep, issue.number, reminding, open);
  sweep.done.push(...nags);
  if (sweep.isDry) return;
  const { failures } = await applyEach(sweep.client, nags);
  sweep.errors.push(...failures.map(({ error }) => error));
}

async function settleOne(
  { client, self, notifier, isDry, tell, done, errors }: Sweep,
  number: number,
  policy: Policy,
  seen: readonly IncidentSituation[],
): Promise<void> {
  const known = seen.find(({ issue }) => issue.number === number);
  if (isDry) {
    if (known) done.push(...policy.decide(known));
    return;
  }
  try {
    const settled = await settle(client, number, self, policy, notifier);
    done.push(...settled.effects);
    for (const finding of unreachedFindings(settled.situation)) tell.finding(finding);
  } catch (error) {
    errors.push(error);
  }
}
