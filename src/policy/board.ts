import type { BoardMemory } from '../domain/board.js';
import type { Effect } from '../domain/effect.js';
import type { Finding } from '../domain/finding.js';
import { hasReached, type Phase } from '../domain/phases.js';
import { sections } from '../domain/sections.js';
import { type Gate, signedPartTitle } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment } from '../parsing/memory.js';
import { readItems } from '../parsing/remediation/items.js';
import { board } from '../rendering/board.js';
import { actionsForBoard } from './action-remarks.js';
import { readBoardMemory } from './board-memory.js';
import { clocksOf } from './clocks.js';
import { changedSections, fingerprint } from './fingerprint.js';
import { judgeGate } from './gate.js';
import { keptComment } from './kept-comment.js';
import { notifiedSoFar, pagedAt } from './notices.js';
import { mentionedNow } from './on-call.js';
import { hasBeenIncident, hasRequiredNotice, peakSeverity, severityHistory } from './peak.js';
import { phaseNow } from './phase.js';
import { isConfirmed } from './rights.js';
import { isSignedOff, passedAt, signaturesOnRecord } from './signoff.js';
import { unreached } from './unreached.js';
import { validate } from './validate.js';

/** Keeps the one status board: rewritten only when it would read differently. */
export function keepBoard(
  situation: IncidentSituation,
  gate: Gate = judgeGate(situation),
): readonly Effect[] {
  const { issue, report, self } = situation;
  const existing = ownComment(issue.comments, 'board', self);
  const phase = phaseNow(situation);
  const text = board({
    url: issue.url,
    report,
    phase,
    peak: peakSeverity(situation),
    memory: {
      history: severityHistory(situation),
      confirmed: isConfirmed(situation),
      wasIncident: hasBeenIncident(situation),
      ...(hasRequiredNotice(situation) ? { noticeRequired: true } : {}),
      ...remembered(situation),
    },
    closed: endOf(situation, gate),
    edited: editedSince(situation, gate),
    mentioned: mentionedNow(situation),
    clocks: clocksOf(situation, gate),
    paged: pagedAt(situation),
    unreached: unreached(situation, gate),
    findings: validate(situation).filter((finding) => isAskedYet(finding, phase)),
    missing: gate.missing,
    actions: actionsForBoard(situation),
    remediations: readItems(issue.body),
  });
  const why = existing ? 'the board follows the report' : 'every incident has one board';
  return keptComment({ issue: issue.number, key: 'board', text, why }, existing, self);
}

/** Who was told what, and which commands were handled; nothing at all while there were none, so that such boards stay short. */
function remembered(situation: IncidentSituation): Pick<BoardMemory, 'notified' | 'commands'> {
  const notified = notifiedSoFar(situation);
  const commands = situation.heard?.memory ?? readBoardMemory(situation).commands;
  const isEmpty = commands.handled.length === 0 && commands.before === 0 && commands.phase === null;
  return { ...(isEmpty ? {} : { commands }), ...(notified.length > 0 ? { notified } : {}) };
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

/** What differs from everything that was signed: when it was closed, one of the signatures at least was of the report as it stood. */
function editedSince(situation: IncidentSituation, gate: Gate): readonly string[] {
  if (!isSignedOff(situation, gate)) return [];
  const [first, ...others] = signaturesOnRecord(situation, gate);
  if (!first) return [];
  const present = fingerprint(situation);
  const elsewhere = others.map((one) => changedSections(one.sections, present));
  return changedSections(first.sections, present)
    .filter((id) => elsewhere.every((changed) => changed.includes(id)))
    .map(signedPartTitle);
}
