import type { Finding } from '../domain/finding.js';
import type { Channel } from '../domain/notify.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import type { Unreached } from '../rendering/unreached.js';
import { unreachedText } from '../rendering/unreached.js';
import { judgeGate } from './gate.js';
import { notifiedSoFar } from './notices.js';
import { untold } from './notify.js';

/** Whom the last try did not reach, of those who are still to be told; each channel once, with its first notice. */
export function unreached(
  situation: IncidentSituation,
  gate: Gate = judgeGate(situation),
): readonly Unreached[] {
  const failures = notifiedSoFar(situation).filter((one) => one.error !== null);
  const seen = new Set<Channel>();
  return untold(situation, gate).flatMap(({ channel, event, key }) => {
    const failure = failures.find((one) => one.key === key);
    if (!failure || seen.has(channel)) return [];
    seen.add(channel);
    return [
      {
        channel,
        event,
        since: failure.at,
        error: failure.error ?? '',
        wasPosted: failure.ref !== undefined,
        call: peopleToCall(situation),
      },
    ];
  });
}

/** The same for the log of a run. */
export function unreachedFindings(situation: IncidentSituation): readonly Finding[] {
  return unreached(situation).map((one) => ({
    rule: 'not-reached',
    level: 'warning',
    field: null,
    line: null,
    column: null,
    message: unreachedText(one),
  }));
}

/** Whoever has it, else whoever the report names. */
function peopleToCall({ issue, report }: IncidentSituation): readonly string[] {
  if (issue.assignees.length > 0) return issue.assignees;
  return [report.people.onCall, report.people.lead].filter((person) => person !== null).slice(0, 1);
}
