import { tellOn, whatItNeeds } from './declare-again.js';
import { nothing, type Outcome, type Reach, type Told } from './declare-told.js';
import type { EffectOf } from './domain/effect.js';
import { applyAll } from './github/apply.js';
import { gatherKnown } from './github/gather-known.js';
import { signalIn } from './parsing/declared.js';
import { declare } from './policy/declare.js';
import { closeDouble } from './policy/doubles.js';
import { groupMark } from './policy/marks.js';
import { messageOf } from './policy/message.js';
import { openWith, type Route } from './policy/routes.js';
import { settle } from './settle.js';

type Fresh = Extract<Route, { to: 'new' }>;

/** The issue as it was created. */
interface Created {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
}

/** Opens an incident and gives it all that it needs; of two that runs opened at once, the lower number stays. */
export async function openNew(reach: Reach, told: Told, fresh: Fresh, now: string): Promise<Outcome> {
  const effect = incidentOf(told, fresh, now);
  if (reach.isDry) return { ...nothing, effects: [effect] };
  const marks = [effect.key, ...fresh.alerts.flatMap((alert) => groupMark(alert) ?? [])];
  const created = await create(reach, effect, told, marks);
  const first = openWith(marks, { ...(await gatherKnown(reach.client)), self: reach.self });
  if (first && first.number < created.number) {
    const closing = closeDouble(created, first.number);
    await applyAll(reach.client, closing);
    const counted = await tellOn(reach, first.number, messageOf(fresh.alerts, told.run));
    return { ...counted, effects: [effect, ...closing, ...counted.effects] };
  }
  const { client, self, notifier } = reach;
  const settled = await settle(client, created.number, self, whatItNeeds(null), notifier);
  const notes = [`Opened #${created.number}: ${created.url}`];
  return { effects: [effect, ...settled.effects], notes, issue: created.number, opened: true };
}

function incidentOf(told: Told, { alerts, former }: Fresh, now: string): EffectOf<'incident'> {
  const [alert = null, ...others] = alerts;
  const run = told.isByHand ? null : told.run;
  const { fingerprint, ...issue } = declare({ ...told, alert, others, former, run, now });
  const why = alert ? 'no open incident is about this alert' : 'it was declared';
  return { kind: 'incident', key: fingerprint, ...issue, why };
}

/** A create whose answer is lost is never repeated: GitHub is asked whether it was made. */
async function create(
  { client, self }: Reach,
  effect: EffectOf<'incident'>,
  { run }: Told,
  marks: readonly string[],
): Promise<Created> {
  try {
    const [made] = await applyAll(client, [effect]);
    if (made) return made;
    throw new Error('GitHub made no issue');
  } catch (error) {
    const known = { ...(await gatherKnown(client)), self };
    const mine = known.open.filter((one) => (signalIn(one.body)?.run ?? run) === run);
    const found = openWith(marks, { ...known, open: mine });
    if (!found) throw error;
    return found;
  }
}
