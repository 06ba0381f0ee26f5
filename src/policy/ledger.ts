import type { Issue } from '../domain/issue.js';
import { LEDGER_SCHEMA, type LedgerAction, type LedgerRecord } from '../domain/ledger.js';
import type { ActionKind, CountedFrom, State } from '../domain/lists.js';
import { type FactValue, levelOf, type Report, type Runs } from '../domain/report.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { isDate } from '../domain/time.js';
import { readActionIssue } from '../parsing/action-issue.js';
import { plainTitle } from '../rendering/safe.js';
import { pairActions } from './action-pairs.js';
import { judgeGate } from './gate.js';
import { outcomeOf } from './ledger-upsert.js';
import { hasBeenIncident, peakSeverity, severityHistory } from './peak.js';
import { noticesAreOut } from './phase.js';
import { hasPassed, readSignoffMemory } from './signoff-memory.js';

/** One incident as a line of the ledger. */
export function ledgerRecord(situation: IncidentSituation): LedgerRecord {
  const { issue, report } = situation;
  const gate = judgeGate(situation);
  const { kind, system, failureModes, owasp, foundBy, stoppedBy, disclosure, times } = report;
  return {
    schema: LEDGER_SCHEMA,
    number: issue.number,
    url: issue.url,
    title: plainTitle(issue.title),
    system: titled(system),
    models: namesIn(report.facts['models-and-prompts']?.model),
    kind,
    ...(kind !== 'incident' && hasBeenIncident(situation) ? { wasIncident: true as const } : {}),
    severity: levelOf(report),
    severityPeak: peakSeverity(situation) ?? levelOf(report),
    severityHistory: severityHistory(situation),
    failureModes,
    owasp,
    foundBy,
    stoppedBy,
    disclosure,
    ...noticeOwed(report),
    state: stateOf(situation, gate),
    times,
    outputs: outputsOf(report),
    exploit: {
      before: runsOf(report.facts['root-cause']?.['exploit-before-fix']),
      after: runsOf(report.facts['root-cause']?.['exploit-after-fix']),
    },
    drift: [],
    actions: actionRecords(situation),
    declaredAt: issue.createdAt,
    signedOffAt: signedOffAt(situation, gate),
    signoffs: readSignoffMemory(situation).log.map((event) => ({ ...event, by: plainTitle(event.by) })),
    closedAt: issue.closedAt,
    updatedAt: issue.updatedAt,
  };
}

/** Every issue that is this incident's, each once: those of rows, and those whose rows are gone. */
function actionRecords(situation: IncidentSituation): readonly LedgerAction[] {
  const { actions, rowless } = pairActions(situation);
  const withRows = actions.flatMap(({ row, issue: made }) =>
    made ? [actionRecord(made, row.kind, row.owner, row.due)] : [],
  );
  const others = rowless.map((made) => {
    const { kind, owner, due } = readActionIssue(made.body);
    return actionRecord(made, kind, owner, due);
  });
  const all = [...withRows, ...others];
  return all.filter((one, index) => all.findIndex((other) => other.number === one.number) === index);
}

function actionRecord(
  made: Issue['actionIssues'][number],
  kind: ActionKind | null,
  owner: string | null,
  due: string | null,
): LedgerAction {
  return {
    number: made.number,
    kind,
    owner: titled(owner),
    due: isDate(due) ? due : null,
    createdAt: made.createdAt,
    closedAt: made.closedAt,
    outcome: outcomeOf(made),
  };
}

/** Only where the report says so itself: a blank is what every fresh report has. */
function noticeOwed(report: Report): Pick<LedgerRecord, 'noticeOwed'> {
  const notice = report.facts['customer-comms']?.['user-notice'];
  const isOwed = report.kind === 'incident' && (notice === 'required' || notice === 'undecided');
  return isOwed && !noticesAreOut(report) ? { noticeOwed: notice } : {};
}

/** Free words as the ledger may keep them: no secret, nobody mentioned. */
function titled(words: string | null): string | null {
  return words === null ? null : plainTitle(words);
}

/** The state as the process knows it: how it was closed, else how far its facts have come. */
function stateOf({ issue, report }: IncidentSituation, { wayOut }: Gate): State {
  if (issue.state === 'closed') return wayOut && wayOut.kind !== 'unsigned' ? wayOut.kind : 'closed';
  if (report.times.resolved || report.state === 'resolved') return 'resolved';
  return report.times.mitigated || report.state === 'mitigated' ? 'mitigated' : 'open';
}

/** When it was closed with its signatures; a way out is a closing, not a sign-off. */
function signedOffAt(situation: IncidentSituation, { wayOut }: Gate): string | null {
  const passed = hasPassed(situation, readSignoffMemory(situation));
  return passed && wayOut === null ? situation.issue.closedAt : null;
}

function outputsOf({ facts }: Report): LedgerRecord['outputs'] {
  const safeguards = facts['safeguards-in-place'] ?? {};
  const origins: readonly CountedFrom[] = ['labelled-eval-set', 'sampled-production', 'reported-only'];
  return {
    unsafeBlocked: countOf(safeguards['unsafe-outputs-blocked']),
    unsafeEscaped: countOf(safeguards['unsafe-outputs-escaped']),
    safeBlocked: countOf(safeguards['safe-outputs-blocked']),
    safeAllowed: countOf(safeguards['safe-outputs-allowed']),
    origin: origins.find((origin) => origin === safeguards['counted-from']) ?? null,
  };
}

function countOf(value: FactValue | undefined): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function runsOf(value: FactValue | undefined): Runs | null {
  return value !== null && typeof value === 'object' && 'k' in value ? value : null;
}

function namesIn(value: FactValue | undefined): readonly string[] {
  if (typeof value !== 'string' || ['unknown', 'n/a', 'pending'].includes(value)) return [];
  return value
    .split(',')
    .map((name) => plainTitle(name))
    .filter(Boolean);
}
