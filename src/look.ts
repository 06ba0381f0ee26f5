import type { IncidentSituation } from './domain/situation.js';
import type { Client } from './github/client.js';
import { type Gathered, gatherIncident, gatherNumbered, gatherRights } from './github/gather.js';
import { readReport } from './parsing/report/report.js';
import { readSettings } from './parsing/settings.js';
import { strangeNumbers } from './policy/action-pairs.js';
import { type Concern, peopleToLookUp } from './policy/rights.js';
import { hasPassed, readSignoffMemory } from './policy/signoff-memory.js';
import { duplicateOf } from './policy/way-out.js';

/** Looks at one incident: gathers it, and the rights that the decision depends on. */
export async function lookAt(
  client: Client,
  number: number,
  self: string,
  concerns: readonly Concern[],
): Promise<IncidentSituation> {
  const gathered = understand(await gatherIncident(client, number, self), self);
  const named = await gatherNumbered(client, numbersToLookUp(gathered), self);
  const situation = { ...gathered, named };
  return { ...situation, rights: await gatherRights(client, peopleToLookUp(situation, concerns)) };
}

/** Enough for any honest report: a flood of made-up numbers costs no more. */
const MOST_NUMBERS = 20;

/** Issues that the report names and that the read did not bring along: in rows of actions, and in a `/duplicate`. */
function numbersToLookUp(situation: IncidentSituation): readonly number[] {
  const other = hasPassed(situation, readSignoffMemory(situation)) ? null : duplicateOf(situation);
  const known = situation.issue.number;
  const duplicate = other === null || other < 1 || other === known ? [] : [other];
  return [...new Set([...duplicate, ...strangeNumbers(situation)])].slice(0, MOST_NUMBERS);
}

/** From what GitHub holds to nouns. */
export function understand(
  { issue, settings, now, dateFields = [] }: Gathered,
  self: string,
): IncidentSituation {
  const read = readSettings(settings);
  const { text, report, findings, spans } = readReport(issue.body, { now });
  const readingFindings = [...findings, ...read.findings];
  return {
    now,
    self,
    settings: read.settings,
    issue,
    text,
    report,
    spans,
    readingFindings,
    rights: {},
    named: [],
    dateFields,
    canOpenActions: true,
    notified: [],
  };
}
