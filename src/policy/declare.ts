import { createHash } from 'node:crypto';
import type { Alert } from '../domain/alert.js';
import type { Declaration } from '../domain/declaration.js';
import { type Kind, kinds } from '../domain/kinds.js';
import { RECORD_LABEL, UNCONFIRMED_LABEL } from '../domain/labels.js';
import type { Severity } from '../domain/severities.js';
import type { Trace } from '../domain/trace.js';
import { declarationBody } from '../rendering/declaration.js';
import { ours, plainTitle } from '../rendering/safe.js';

/** What somebody, an alert or a trace has to say; at least one of alert, trace, title and summary should. */
export interface DeclareInput {
  readonly alert?: Alert | null;
  readonly trace?: Trace | null;
  readonly title?: string | null;
  readonly summary?: string | null;
  /** Goes before the alert's own. */
  readonly severity?: Severity | null;
  readonly kind?: Kind;
  readonly system?: string | null;
  /** Who is on call; an incident born of an alert assigns nobody until someone confirms it. */
  readonly assignees?: readonly string[];
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** The issue to open for an incident. Pure; the same input gives the same issue. */
export function declare(input: DeclareInput): Declaration {
  const { alert = null, trace = null, summary = null, system = null, kind = 'incident', now } = input;
  const severity = input.severity ?? alert?.severity ?? null;
  const fingerprint = declarationFingerprint(input);
  const label = kinds.find((row) => row.id === kind)?.label;
  const assigns = alert === null && kind === 'incident';
  return {
    title: plainTitle(input.title ?? alert?.title ?? summary ?? '') || ours(fallbackTitle(trace)),
    body: declarationBody({ kind, severity, system, summary, alert, trace, now, fingerprint }),
    labels: [
      RECORD_LABEL,
      ...(label ? [label] : []),
      ...(severity ? [`severity/${severity}`] : []),
      ...(alert ? [UNCONFIRMED_LABEL] : []),
    ],
    assignees: assigns ? (input.assignees ?? []) : [],
    fingerprint,
  };
}

/** 16 hexadecimal digits that every telling of the same alert shares; else of the same trace; else of the same words. */
export function declarationFingerprint({ alert, trace, title, summary }: DeclareInput): string {
  const parts = alert
    ? ['alert', alert.source, alert.fingerprint]
    : trace
      ? ['trace', trace.traceIds[0] ?? trace.first]
      : ['words', title ?? '', summary ?? ''];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

function fallbackTitle(trace: Trace | null): string {
  return trace ? 'Incident found in a trace' : 'Incident';
}
