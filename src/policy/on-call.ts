import { isSamePerson } from '../domain/issue.js';
import { levelOf } from '../domain/report.js';
import { callDefaults, isTeam, type LayerChoice, rotationOf, standingLayers } from '../domain/rotation.js';
import type { Settings } from '../domain/settings.js';
import type { Severity } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isConfirmed } from './rights.js';
import { type Holder, holderAt, nextHandOver } from './shifts.js';

/** Who has one layer at an instant, and until when: ISO 8601 UTC, null when nobody else takes over within a year. */
export interface OnCall extends Holder {
  readonly layer: string;
  readonly until: string | null;
}

/** Whom an incident is assigned to, and whom it mentions: logins, and for mentions teams as `org/team`. */
export interface Call {
  readonly assign: readonly string[];
  readonly mention: readonly string[];
}

/** How an incident is treated whose level is not known yet: somebody sees it at once, not everybody is woken. */
const UNKNOWN_LEVEL: Severity = 'S1';

/** Who is on call at an instant (ISO 8601), one for each layer. */
export function onCallAt(onCall: Settings['on-call'], at: string): readonly OnCall[] {
  const rotation = rotationOf(onCall);
  const instant = Date.parse(at);
  return standingLayers(rotation).map((layer) => {
    const next = nextHandOver(rotation, layer, instant);
    return {
      layer: layer.name,
      ...holderAt(rotation, layer, instant),
      until: next === null ? null : isoOf(next),
    };
  });
}

/** An instant in milliseconds since 1970 as ISO 8601 UTC to the second. */
export function isoOf(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/**
 * Whom an incident of a severity calls at an instant (ISO 8601). A team cannot be assigned, and GitHub's own token cannot
 * read who is in it (https://docs.github.com/en/rest/teams/members): it is mentioned in place of being assigned.
 */
export function callFor(onCall: Settings['on-call'], at: string, severity: Severity | null): Call {
  const rotation = rotationOf(onCall);
  const level = severity ?? UNKNOWN_LEVEL;
  const holders = (choice: LayerChoice) =>
    standingLayers(rotation)
      .filter(({ name }, index) => isChosen(choice, name, index))
      .map((layer) => holderAt(rotation, layer, Date.parse(at)).who);
  const called = holders(rotation.assign[level] ?? callDefaults.assign[level]);
  const mentioned = holders(rotation.mention[level] ?? callDefaults.mention[level]);
  return {
    assign: eachOnce(called.filter((who) => !isTeam(who))),
    mention: eachOnce([...mentioned, ...called.filter(isTeam)]),
  };
}

function isChosen(choice: LayerChoice, name: string, index: number): boolean {
  if (typeof choice !== 'string') return choice.includes(name);
  return choice === 'all' || (choice === 'first' && index === 0);
}

function eachOnce(people: readonly string[]): readonly string[] {
  return people.filter((one, index) => people.findIndex((other) => isSamePerson(one, other)) === index);
}

/** Whom the board of an incident mentions now: those on call, while it is open and nobody has acknowledged it. */
export function mentionedNow(situation: IncidentSituation): readonly string[] {
  const { issue, now, report, settings } = situation;
  const waits = report.kind === 'incident' && issue.state === 'open' && report.times.acknowledged === null;
  if (!waits || !isConfirmed(situation)) return [];
  return callFor(settings['on-call'], now, levelOf(report)).mention;
}
