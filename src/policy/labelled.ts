import type { Labeling } from '../domain/issue.js';
import { kinds } from '../domain/kinds.js';
import type { SeverityChange } from '../domain/ledger.js';
import { severityIds } from '../domain/severities.js';

/** A label that is taken off again sooner says nothing: labels of one change come one after the other. In milliseconds. */
const STOOD = 10_000;

const milder = kinds.flatMap((kind) => (kind.label ? [kind.label as string] : []));

/** What the labels tell of an incident's past: nobody can rewrite when GitHub saw them put on and taken off. */
export interface LabelledPast {
  /** The levels it stood at as an incident, each when it was labelled so. */
  readonly levels: readonly SeverityChange[];
  readonly wasIncident: boolean;
}

/** Reads the past from labels as they stood, `now` being ISO 8601 UTC. Potential levels of milder kinds are none. */
export function labelledPast(labelings: readonly Labeling[], now: string): LabelledPast {
  const levels: SeverityChange[] = [];
  let wasIncident = false;
  const on = new Map<string, string>();
  labelings.forEach(({ name, at, on: isOn }, index) => {
    if (isOn) on.set(name, at);
    else on.delete(name);
    const next = labelings[index + 1]?.at ?? now;
    const isIncident = [...on.keys()].some((one) => one.startsWith('phase/'));
    if (Date.parse(next) - Date.parse(at) < STOOD || milder.some((one) => on.has(one)) || !isIncident) return;
    wasIncident = true;
    for (const severity of severityIds) {
      const since = on.get(`severity/${severity}`);
      if (since !== undefined && levels.at(-1)?.severity !== severity) levels.push({ at: since, severity });
    }
  });
  return { levels, wasIncident };
}
