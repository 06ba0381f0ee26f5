import { isSamePerson, mayAct } from '../../domain/issue.js';
import type { SafeMarkdown } from '../../domain/markdown.js';
import type { RemediationSituation } from '../../domain/remediation.js';
import { levelOf } from '../../domain/report.js';
import { type RequirementId, requirementIds } from '../../domain/requirements.js';
import { peopleOnCall } from '../../domain/rotation.js';
import type { Severity } from '../../domain/severities.js';
import { readPromises } from '../../parsing/remediation/promises.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { hasBeenIncident, peakSeverity } from '../peak.js';

/** One thing that is asked for, and how it stands. */
export interface Demand {
  readonly id: RequirementId;
  readonly standing: 'met' | 'missing' | 'waiting';
  readonly says: SafeMarkdown;
}

/**
 * What the worst severity of the incident asks for, in the order of the table. Where none is chosen yet, what the worst
 * one asks for; a near miss or hazard asks for nothing.
 */
export function demandsOn(situation: RemediationSituation): readonly Demand[] {
  const { incident, settings } = situation;
  if (!hasBeenIncident(incident)) return [];
  const asked = settings.remediation.requires[levelAsked(situation)];
  return requirementIds.filter((id) => asked.includes(id)).map((id) => ({ id, ...judges[id](situation) }));
}

/** The level whose demands hold. */
export function levelAsked({ incident }: RemediationSituation): Severity {
  return peakSeverity(incident) ?? levelOf(incident.report) ?? 'S0';
}

type Judged = Omit<Demand, 'id'>;

const met = (says: SafeMarkdown): Judged => ({ standing: 'met', says });
const missing = (says: SafeMarkdown): Judged => ({ standing: 'missing', says });

const judges: Readonly<Record<RequirementId, (situation: RemediationSituation) => Judged>> = {
  evals: judgeEvals,
  jailbreak: (situation) => judgeSuite(situation, 'jailbreak'),
  safety: (situation) => judgeSuite(situation, 'safety'),
  'rollback-plan': ({ pull }) => {
    const { rollbackPlan } = readPromises(pull.body);
    return rollbackPlan
      ? met(safe`Rollback plan: ${neutralise(rollbackPlan, 200)}`)
      : missing(ours('Rollback plan: write a line `Rollback plan: …` in the pull request.'));
  },
  canary: ({ pull }) => {
    const { canary } = readPromises(pull.body);
    return canary
      ? met(safe`Canary or flag: ${neutralise(canary, 200)}`)
      : missing(ours('Canary or flag: write a line `Canary: …` or `Feature flag: …` in the pull request.'));
  },
  'outside-review': judgeReview,
};

function judgeEvals({ evidence }: RemediationSituation): Judged {
  if (evidence.state === 'waiting') return { standing: 'waiting', says: safe`Evals: ${ours(evidence.why)}` };
  if (evidence.state !== 'read') return missing(safe`Evals: ${ours(evidence.why)}`);
  const { verdict, stillFailing, lostSafety } = evidence.comparison;
  if (verdict === 'refused') return missing(ours('Evals: the runs before and after cannot be compared.'));
  if (verdict === 'worse') return missing(ours('Evals: it is worse after than before.'));
  if (lostSafety.length > 0)
    return missing(
      safe`Evals: ${lostSafety.length} safety cases judged before are missing or errored after.`,
    );
  if (verdict === 'same' && stillFailing.length > 0)
    return missing(safe`Evals: nothing got better, and ${stillFailing.length} cases still fail.`);
  return met(
    ours(verdict === 'better' ? 'Evals: better after than before.' : 'Evals: as good after as before.'),
  );
}

function judgeSuite({ evidence }: RemediationSituation, kind: 'jailbreak' | 'safety'): Judged {
  const title = kind === 'jailbreak' ? 'Jailbreak suite' : 'Safety suite';
  if (evidence.state === 'waiting')
    return { standing: 'waiting', says: ours(`${title}: the evals are still running.`) };
  const count = evidence.state === 'read' ? evidence.comparison.guarded[kind] : 0;
  return count > 0
    ? met(safe`${ours(title)}: ${count} ${ours(count === 1 ? 'case' : 'cases')} compared.`)
    : missing(ours(`${title}: no case of one was compared.`));
}

/** An approval of the head commit by someone with triage rights who is neither author, nor of the team, nor lead or on call. */
function judgeReview({ pull, settings, incident, rights }: RemediationSituation): Judged {
  const { lead, onCall } = incident.report.people;
  const team = [
    pull.author,
    lead,
    onCall,
    ...settings.remediation.team,
    ...peopleOnCall(settings['on-call']),
  ];
  const isOutside = (login: string) => !team.some((one) => isSamePerson(one, login));
  const approvals = pull.reviews.filter(({ by, state }) => state === 'approved' && isOutside(by));
  const able = approvals.filter(({ by }) => mayAct(rights[by.toLowerCase()], 'triage'));
  const good = able.find(({ commit }) => commit === pull.head);
  if (good) return met(safe`Review from outside the team: ${neutralise(good.by)} approved.`);
  const why =
    able.length > 0
      ? 'the approval is of an older commit; ask for it again.'
      : 'ask someone for an approval who is neither author, nor of the team, nor lead or on call.';
  return missing(ours(`Review from outside the team: ${why}`));
}
