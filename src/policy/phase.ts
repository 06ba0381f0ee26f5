import type { Phase } from '../domain/phases.js';
import type { Report } from '../domain/report.js';
import type { IncidentSituation } from '../domain/situation.js';
import { hasDatedNotice } from '../parsing/time/notices.js';
import { readBoardMemory } from './board-memory.js';

/** The phase that people are in: by the facts, unless somebody chose another since the facts last moved on. */
export function phaseNow(situation: IncidentSituation): Phase {
  const told = phaseOf(situation.report);
  const { phase } = situation.heard?.memory ?? readBoardMemory(situation).commands;
  return phase?.over === told ? phase.chosen : told;
}

/** Where an incident stands, by the facts of its report alone: what happened last decides. */
export function phaseOf(report: Report): Phase {
  const { times, state } = report;
  if (times.resolved || state === 'resolved' || state === 'closed')
    return noticesAreOut(report) ? 'learn' : 'communicate';
  if (times.mitigated || state === 'mitigated') return 'investigate';
  if (times.acknowledged) return 'contain';
  return 'triage';
}

/** True when nobody waits to be told: no notice is required, or at least one is recorded with its date. */
export function noticesAreOut(report: Report): boolean {
  const notice = report.facts['customer-comms']?.['user-notice'];
  if (notice === 'not-required' || notice === 'n/a') return true;
  return notice !== 'undecided' && hasDatedNotice(report.sections['customer-comms'] ?? '');
}
