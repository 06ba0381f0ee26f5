import type { Answer } from '../domain/commands.js';
import { isWorse, type Severity, severityIds, worst } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment } from '../parsing/memory.js';
import { labelText } from '../rendering/reply.js';
import { ours } from '../rendering/safe.js';
import { readBoardMemory } from './board-memory.js';
import { setLevel } from './commands/level.js';
import { withBody } from './reread.js';

/** The situation with a severity that somebody set by its label, and what is said about one that does not hold. */
export interface Labelled {
  readonly situation: IncidentSituation;
  readonly answers: readonly Answer[];
}

/**
 * Takes up a severity label that somebody put on by hand, which takes triage rights on GitHub: a worse one becomes the
 * report's, a milder one needs a reason and goes again. A label that we put on ourselves before the report changed is none.
 */
export function adoptLabel(situation: IncidentSituation): Labelled {
  const { report, now } = situation;
  const label = worst(...byHand(situation));
  if (label === null) return { situation, answers: [] };
  if (report.severity !== null && !isWorse(label, report.severity)) {
    const answer = { key: `label/${label}/${now}`, text: labelText(label, report.severity) };
    return { situation, answers: [answer] };
  }
  const outcome = setLevel(situation, label, now, ours('by its label'));
  if (outcome.done)
    return { situation: withBody(situation, outcome.body ?? situation.issue.body), answers: [] };
  return { situation, answers: [{ key: `label/${label}/${now}`, text: outcome.reason }] };
}

function byHand(situation: IncidentSituation): readonly Severity[] {
  const { issue, report, self } = situation;
  const last = readBoardMemory(situation).history.at(-1)?.severity;
  // Where we have been before and no board remembers it, its label may be ours.
  const isBlind =
    last === undefined &&
    (ownComment(issue.comments, 'board', self) !== null ||
      issue.labels.some((name) => name.startsWith('phase/')));
  if (report.kind !== 'incident' || (isBlind && report.severity !== null)) return [];
  return severityIds.filter(
    (id) => issue.labels.includes(`severity/${id}`) && id !== report.severity && id !== last,
  );
}
