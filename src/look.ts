import type { IncidentSituation } from './domain/situation.js';
import type { Client } from './github/client.js';
import { type Gathered, gatherIncident, gatherRights } from './github/gather.js';
import { readReport } from './parsing/report/report.js';
import { readSettings } from './parsing/settings.js';
import { type Concern, peopleToLookUp } from './policy/rights.js';

/** Looks at one incident: gathers it, and the rights that the decision depends on. */
export async function lookAt(
  client: Client,
  number: number,
  self: string,
  concerns: readonly Concern[],
): Promise<IncidentSituation> {
  const situation = understand(await gatherIncident(client, number, self), self);
  return { ...situation, rights: await gatherRights(client, peopleToLookUp(situation, concerns)) };
}

/** From what GitHub holds to nouns. */
export function understand({ issue, settings, now }: Gathered, self: string): IncidentSituation {
  const read = readSettings(settings);
  const { text, report, findings, spans } = readReport(issue.body, { now });
  const readingFindings = [...findings, ...read.findings];
  return { now, self, settings: read.settings, issue, text, report, spans, readingFindings, rights: {} };
}
