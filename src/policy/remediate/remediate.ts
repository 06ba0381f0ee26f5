import type { Effect, EffectOf } from '../../domain/effect.js';
import type { RemediationSituation } from '../../domain/remediation.js';
import { remediationCheck } from '../../rendering/remediation.js';
import { ours } from '../../rendering/safe.js';
import { hasBeenIncident } from '../peak.js';
import { type Demand, demandsOn, levelAsked } from './demands.js';
import { keepItem } from './keep-item.js';
import { isLinked } from './linked.js';

/** What its incident needs of a pull request: its line in the Remediation. */
export function keepRemediation(situation: RemediationSituation): readonly EffectOf<'body'>[] {
  return isLinked(situation) ? keepItem(situation) : [];
}

/**
 * The check run on the head of an open pull request, for all the incidents it remediates together (all situations are of
 * one pull request): failed while anything that is asked for is missing, waiting while evals run.
 */
export function judgeRemediation(situations: readonly RemediationSituation[]): readonly Effect[] {
  const linked = situations.filter(isLinked);
  const [first] = linked;
  if (first?.pull.state !== 'open') return [];
  const incidents = linked.map((situation) => ({
    name: nameOfIncident(situation),
    level: hasBeenIncident(situation.incident) ? levelAsked(situation) : null,
    demands: demandsOn(situation),
  }));
  const demands = incidents.flatMap((one) => one.demands);
  const conclusion = conclude(demands);
  const title = ours(titleOf(demands));
  const summary = remediationCheck(incidents, first.evidence);
  const { check, pull } = first;
  if (check && check.title === title && check.summary === summary && check.conclusion === conclusion)
    return [];
  const why = check ? 'the check follows the pull request' : 'every remediation has one check';
  return [{ kind: 'check-run', head: pull.head, id: check?.id ?? null, conclusion, title, summary, why }];
}

function nameOfIncident(situation: RemediationSituation): string {
  const { repository, incidents, incident } = situation;
  const isHere = repository.toLowerCase() === incidents.toLowerCase();
  return isHere ? `#${incident.issue.number}` : `${incidents}#${incident.issue.number}`;
}

function conclude(demands: readonly Demand[]): EffectOf<'check-run'>['conclusion'] {
  if (demands.some(({ standing }) => standing === 'missing')) return 'failure';
  return demands.some(({ standing }) => standing === 'waiting') ? null : 'success';
}

function titleOf(demands: readonly Demand[]): string {
  const missing = demands.filter(({ standing }) => standing === 'missing').length;
  if (missing > 0) return `${missing} of ${demands.length} ${missing === 1 ? 'is' : 'are'} missing`;
  if (demands.some(({ standing }) => standing === 'waiting')) return 'Waiting for the evals';
  return demands.length === 0 ? 'Nothing is asked for' : 'All that is asked for is there';
}
