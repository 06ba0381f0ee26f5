import type { NoticeEvent } from '../domain/notify.js';
import type { Severity } from '../domain/severities.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { wasTold } from './notices.js';
import { severityHistory } from './peak.js';
import { isOver, standingOf } from './standing.js';

/** What the pager has to be told so that it stands as the incident does. */
export interface Page {
  readonly key: 'page:trigger' | 'page:acknowledge' | 'page:resolve';
  readonly event: NoticeEvent;
  readonly why: string;
}

/**
 * The state in which the pager belongs: ringing until somebody is in charge, quiet afterwards, resolved at the end. An
 * acknowledgement is sent even when no page is remembered, since the memory may be lost and PagerDuty drops what fits no
 * alert. A downgrade quiets nothing: people do.
 */
export function pageOf(situation: IncidentSituation, gate: Gate): Page | null {
  const levels = situation.settings.pager?.pagerduty?.severities ?? [];
  const { kind, severity } = situation.report;
  const wasPaged = wasTold(situation, 'page:');
  if (kind !== 'incident' || isOver(standingOf(situation, gate)))
    return wasPaged ? resolve(kind === 'incident') : null;
  const isPaging = severity !== null && levels.includes(severity);
  if (!isPaging && !wasPaged) return null;
  if (hasSomebody(situation, levels))
    return { key: 'page:acknowledge', event: 'acknowledged', why: 'somebody is in charge' };
  if (!isPaging) return null;
  return { key: 'page:trigger', event: 'declared', why: `an ${severity} pages, and nobody is in charge yet` };
}

function resolve(isIncident: boolean): Page {
  const why = isIncident ? 'it is over' : 'it is no incident';
  return { key: 'page:resolve', event: 'resolved', why };
}

/**
 * True when somebody took charge of the incident at a level that pages: whoever acknowledged a mild one may be asleep
 * when it turns severe.
 */
function hasSomebody(situation: IncidentSituation, levels: readonly Severity[]): boolean {
  const { times, state } = situation.report;
  const moments = [times.acknowledged, times.mitigated].filter((time) => time !== null);
  if (moments.length === 0) return state === 'mitigated';
  const history = severityHistory(situation);
  const turned = history.findIndex((change) => levels.includes(change.severity));
  const since = turned > 0 ? history[turned]?.at : undefined;
  if (since === undefined) return true;
  return moments.some(
    ({ at, precision }) =>
      at === null || precision !== 'minute' || Date.parse(at) + 60_000 > Date.parse(since),
  );
}
