import type { Effect } from './domain/effect.js';
import type { Notifier } from './domain/notify.js';
import type { RemediationSituation } from './domain/remediation.js';
import type { Client } from './github/client.js';
import { isLinked } from './policy/remediate/linked.js';
import { keepRemediation } from './policy/remediate/remediate.js';
import { respond } from './policy/respond.js';
import { type Policy, settle } from './settle.js';

/** The keys of pager and channels are with the job that responds: what is to be told waits for it, as after any failure. */
const follow: Policy = {
  concerns: ['author', 'commands'],
  decide: (situation) => respond(situation).filter(({ kind }) => kind !== 'notify'),
};
const nobody: Notifier = async () => [];

/**
 * Keeps the line in the incident; when it changes, the record and its board follow in this run, since what this token
 * writes starts no other (https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication).
 */
export async function keepIncident(
  incidents: Client,
  situation: RemediationSituation,
  self: string,
): Promise<readonly Effect[]> {
  // Completing its record would make an incident of any issue that a pull request names.
  if (!isLinked(situation)) return [];
  const { number } = situation.incident.issue;
  if (keepRemediation(situation).length === 0 && hasPlace(situation)) return [];
  const before = hasPlace(situation) ? [] : (await settle(incidents, number, self, follow, nobody)).effects;
  const keep = {
    concerns: [],
    decide: (incident: RemediationSituation['incident']) => keepRemediation({ ...situation, incident }),
  };
  const { effects } = await settle(incidents, number, self, keep, nobody);
  if (effects.length === 0) return before;
  const after = await settle(incidents, number, self, follow, nobody);
  return [...before, ...effects, ...after.effects];
}

/** A quick report has no Remediation yet: the record is completed first. */
function hasPlace({ incident }: RemediationSituation): boolean {
  return incident.spans.some(({ id }) => id === 'remediation');
}
