import type { IncidentSituation } from './domain/situation.js';
import type { Client } from './github/client.js';
import { type Gathered, gatherIncident, gatherNumbered, gatherRights } from './github/gather.js';
import { readReport } from './parsing/report/report.js';
import { readSettings } from './parsing/settings.js';
import { strangeNumbers } from './policy/action-pairs.js';
import { type Concern, peopleToLookUp } from './policy/rights.js';
import { hasPassed, readSignoffMemory } from './policy/signoff-memory.js';
import { duplicateOf, furtherDuplicates, LONGEST_CHAIN } from './policy/way-out.js';

/** Looks at one incident: gathers it, and the rights that the decision depends on. */
export async function lookAt(
  client: Client,
  number: number,
  self: string,
  concerns: readonly Concern[],
): Promise<IncidentSituation> {
  const gathered = understand(await gatherIncident(client, number, self), self);
  const first = numbersToLookUp(gathered);
  const named = await gatherNumbered(client, first, self);
  const situation = await withDuplicates(client, { ...gathered, named }, first);
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

/** Follows duplicates of duplicates, one request a step: those of a circle would all close, and none be left to work on. */
async function withDuplicates(
  client: Client,
  situation: IncidentSituation,
  asked: readonly number[],
): Promise<IncidentSituation> {
  const isDone = hasPassed(situation, readSignoffMemory(situation));
  const further = isDone ? [] : furtherDuplicates(situation).filter((number) => !asked.includes(number));
  const next = further.slice(0, MOST_NUMBERS);
  if (next.length === 0 || asked.length > MOST_NUMBERS * LONGEST_CHAIN) return situation;
  const named = [...situation.named, ...(await gatherNumbered(client, next, situation.self))];
  return withDuplicates(client, { ...situation, named }, [...asked, ...next]);
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
