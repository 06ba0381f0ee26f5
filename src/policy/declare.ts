import type { Alert } from '../domain/alert.js';
import type { Declaration } from '../domain/declaration.js';
import { type Kind, kinds } from '../domain/kinds.js';
import { RECORD_LABEL, UNCONFIRMED_LABEL } from '../domain/labels.js';
import { type Severity, worst } from '../domain/severities.js';
import type { Signal } from '../domain/signal.js';
import type { Trace } from '../domain/trace.js';
import { declarationBody, type Former } from '../rendering/declaration.js';
import { ours, plainTitle, safe } from '../rendering/safe.js';
import { alertMark, groupMark, markOf } from './marks.js';

/** What somebody, an alert or a trace has to say; at least one of alert, trace, title and summary should. */
export interface DeclareInput {
  readonly alert?: Alert | null;
  /** Alerts that were told in the same message, less urgent than `alert`. */
  readonly others?: readonly Alert[];
  /** A closed incident about the same alert. */
  readonly former?: Former | null;
  readonly trace?: Trace | null;
  readonly title?: string | null;
  readonly summary?: string | null;
  /** Goes before the alert's own. */
  readonly severity?: Severity | null;
  readonly kind?: Kind;
  readonly system?: string | null;
  /** Who is on call; an incident born of an alert assigns nobody until someone confirms it. */
  readonly assignees?: readonly string[];
  /** The run that declares it with nobody behind it; what an alert declares has nobody behind it in any case. */
  readonly run?: string | null;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** The issue to open for an incident. Pure; the same input gives the same issue. */
export function declare(input: DeclareInput): Declaration {
  const { alert = null, others = [], former = null, trace = null } = input;
  const { summary = null, system = null, kind = 'incident', now } = input;
  const severity = input.severity ?? worst(alert?.severity, ...others.map((one) => one.severity)) ?? null;
  const fingerprint = declarationFingerprint(input);
  const label = kinds.find((row) => row.id === kind)?.label;
  const signal = signalOf(input, fingerprint);
  const told = { alert, others, former, trace };
  return {
    title: titleOf(input),
    body: declarationBody({ kind, severity, system, summary, ...told, now, fingerprint, signal }),
    labels: [
      RECORD_LABEL,
      ...(label ? [label] : []),
      ...(severity ? [`severity/${severity}`] : []),
      ...(signal ? [UNCONFIRMED_LABEL] : []),
    ],
    assignees: signal === null && kind === 'incident' ? (input.assignees ?? []) : [],
    fingerprint,
  };
}

/** 16 hexadecimal digits that every telling of the same alert shares; else of the same trace; else of the same words. */
export function declarationFingerprint({
  alert,
  trace,
  title,
  summary,
}: Pick<DeclareInput, 'alert' | 'trace' | 'title' | 'summary'>): string {
  if (alert) return alertMark(alert);
  return trace
    ? markOf(['trace', trace.traceIds[0] ?? String(trace.first)])
    : markOf(['words', title ?? '', summary ?? '']);
}

const MOST_MARKS = 300;

/** The groups come first: they are what later alerts are known by. */
function signalOf({ alert, others = [], run }: DeclareInput, fingerprint: string): Signal | null {
  if (!alert && !run) return null;
  const alerts = alert ? [alert, ...others] : [];
  const groups = alerts.flatMap((one) => groupMark(one) ?? []);
  const marks = [...new Set([...groups, fingerprint, ...alerts.map(alertMark)])];
  const times = Math.max(1, ...alerts.map((one) => one.times));
  return { run: run ?? 'terminal', times, marks: marks.slice(0, MOST_MARKS) };
}

function titleOf({ title, alert, others = [], summary, trace = null }: DeclareInput) {
  const own = plainTitle(title ?? alert?.title ?? summary ?? '') || ours(fallbackTitle(trace));
  return title || others.length === 0 ? own : safe`${own} (and ${others.length} more)`;
}

function fallbackTitle(trace: Trace | null): string {
  return trace ? 'Incident found in a trace' : 'Incident';
}
