import { UTCDate } from '@date-fns/utc';
import { addBusinessDays } from 'date-fns';
import type { Effect } from '../domain/effect.js';
import type { Finding } from '../domain/finding.js';
import { hasReached, type Phase } from '../domain/phases.js';
import { sections } from '../domain/sections.js';
import { severityRow } from '../domain/severities.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment } from '../parsing/memory.js';
import { readItems } from '../parsing/remediation/items.js';
import { board } from '../rendering/board.js';
import { judgeGate } from './gate.js';
import { hasBeenIncident, peakSeverity, severityHistory } from './peak.js';
import { phaseOf } from './phase.js';
import { preventiveActions } from './prevent.js';
import { isConfirmed } from './rights.js';
import { passedAt } from './signoff.js';
import { validate } from './validate.js';

/** Keeps the one status board: rewritten only when it would read differently. */
export function keepBoard(
  situation: IncidentSituation,
  gate: Gate = judgeGate(situation),
): readonly Effect[] {
  const { issue, report, self } = situation;
  const existing = ownComment(issue.comments, 'board', self);
  const text = board({
    report,
    phase: phaseOf(report),
    peak: peakSeverity(situation),
    memory: {
      history: severityHistory(situation),
      confirmed: isConfirmed(situation),
      wasIncident: hasBeenIncident(situation),
    },
    closed: endOf(situation, gate),
    acknowledgeBy: acknowledgeBy(situation),
    findings: validate(situation).filter((finding) => isAskedYet(finding, phaseOf(report))),
    missing: gate.missing,
    remediations: readItems(issue.body),
    actions: preventiveActions(situation),
  });
  if (existing?.body === text) return [];
  return [
    {
      kind: 'comment',
      issue: issue.number,
      key: 'board',
      id: existing?.id ?? null,
      text,
      why: existing ? 'the board follows the report' : 'every incident has one board',
    },
  ];
}

/** The board asks for a section only from the phase that owes it; what is wrong it shows at once. */
function isAskedYet({ level, field }: Finding, phase: Phase): boolean {
  const section = sections.find(({ id }) => id === field);
  return (
    level === 'error' ||
    section === undefined ||
    hasReached(phase, section.owedFromWhenSevere ?? section.owedFrom)
  );
}

function endOf(situation: IncidentSituation, gate: Gate): string | null {
  if (passedAt(situation, gate) === null) return null;
  return gate.wayOut ? `closed as ${gate.wayOut.kind}` : 'closed, signed off';
}

/** When someone has to have acknowledged, as `YYYY-MM-DD HH:MM UTC`; null where no clock runs or it is done. */
function acknowledgeBy({ issue, report }: IncidentSituation): string | null {
  const clock =
    report.kind === 'incident' && report.severity ? severityRow(report.severity).acknowledge : null;
  if (!clock || report.times.acknowledged) return null;
  const declared = new UTCDate(issue.createdAt);
  const due =
    'seconds' in clock
      ? new Date(declared.getTime() + clock.seconds * 1000)
      : addBusinessDays(declared, clock.businessDays);
  return `${due.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
