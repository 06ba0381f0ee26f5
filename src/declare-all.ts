import { tellOn } from './declare-again.js';
import { openNew } from './declare-new.js';
import { nothing, type Outcome, type Reach, type Told } from './declare-told.js';
import { applyAll } from './github/apply.js';
import type { GatheredKnown } from './github/gather-known.js';
import { declarationFingerprint } from './policy/declare.js';
import { abandonedDoubles, closeDouble } from './policy/doubles.js';
import { messageOf } from './policy/message.js';
import { type Known, openWith, type Route, routesOf } from './policy/routes.js';

/** Carries out what was told, one route after the other; on a dry run, says what would be done. */
export async function declareAll(reach: Reach, gathered: GatheredKnown, told: Told): Promise<Outcome> {
  const known = { ...gathered, self: reach.self };
  const outcomes: Outcome[] = [];
  for (const route of routesFor(told, known)) outcomes.push(await follow(reach, known, told, route));
  return {
    effects: outcomes.flatMap((one) => one.effects),
    notes: outcomes.flatMap((one) => one.notes),
    issue: outcomes.find((one) => one.issue !== null)?.issue ?? null,
    opened: outcomes.some((one) => one.opened),
  };
}

/** A trace or words are known again by their own mark, as an alert is by its. */
function routesFor(told: Told, known: Known): readonly Route[] {
  if (told.alerts.length > 0) return routesOf(told.alerts, known);
  const same = openWith([declarationFingerprint(told)], known);
  if (same) return [{ to: 'incident', number: same.number, alerts: [] }];
  return [{ to: 'new', alerts: [], former: null }];
}

async function follow(
  reach: Reach,
  known: Known & { readonly now: string },
  told: Told,
  route: Route,
): Promise<Outcome> {
  switch (route.to) {
    case 'nowhere':
      return { ...nothing, notes: ['It is over, and no open incident is about it: nothing to do.'] };
    case 'new':
      return openNew(reach, told, route, known.now);
    case 'incident': {
      if (told.isByHand && route.alerts.length === 0)
        return { ...nothing, issue: route.number, notes: [`Already open as #${route.number}.`] };
      const doubles = abandonedDoubles(route.number, known, known.now);
      const closings = doubles.flatMap((double) => closeDouble(double, route.number));
      if (!reach.isDry) await applyAll(reach.client, closings);
      const counted = await tellOn(reach, route.number, messageOf(route.alerts, told.run));
      return { ...counted, effects: [...closings, ...counted.effects] };
    }
  }
}
