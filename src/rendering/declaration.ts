import type { Alert } from '../domain/alert.js';
import type { Kind } from '../domain/kinds.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { type Section, sections, typedFacts } from '../domain/sections.js';
import type { Severity } from '../domain/severities.js';
import type { Trace } from '../domain/trace.js';
import { formBody } from './form-body.js';
import { link, nameInFact, namesInFact } from './quoted-names.js';
import { codeBlock, joinSafe, neutralise, ours, safe } from './safe.js';
import { sectionSkeleton } from './skeleton.js';
import { traceDetection, traceFacts, traceLines } from './trace-lines.js';

/** What a new report is filled in from. Texts are as they came. */
export interface Declared {
  readonly kind: Kind;
  readonly severity: Severity | null;
  readonly system: string | null;
  readonly summary: string | null;
  readonly alert: Alert | null;
  readonly trace: Trace | null;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly fingerprint: string;
}

const LONGEST_SUMMARY = 5_000;

/**
 * A full report as our form would render it, with a hidden marker below that `parsing/declared.ts` finds again. Words of an
 * alert stand in Summary and in a code block under Detection alone: never in a typed field, nor where a fact or a time is read.
 */
export function declarationBody(declared: Declared): SafeMarkdown {
  const { kind, severity, system, alert } = declared;
  const answers = {
    kind,
    severity,
    severityPotential: null,
    system: system === null ? null : nameInFact(system),
    failureModes: [],
    foundBy: alert ? ('monitor' as const) : null,
    stoppedBy: null,
    disclosure: null,
  };
  const texts = sections.map((section) => [section.id, textOf(section, declared)] as const);
  const body = formBody(answers, Object.fromEntries(texts));
  return ours(`${body}\n\n<!-- incident-loop:declared ${declared.fingerprint} -->\n`);
}

/** What the timeline says once the alert itself says that it is over; `at` is ISO 8601 UTC. */
export function resolvedEntry(alert: Alert, at: string): SafeMarkdown {
  return safe`- ${ours(seconds(at))} – the source of the alert, ${nameInFact(alert.source)}, says it is over`;
}

function textOf(section: Section, declared: Declared): string {
  const asked = typedFacts('full').map((fact) => fact.id);
  const skeleton = sectionSkeleton(section, asked);
  const { alert, trace } = declared;
  switch (section.id) {
    case 'summary':
      return summaryOf(declared);
    case 'timeline':
      return withFacts(skeleton, alert ? { detected: detectedAt(alert, declared.now) } : {});
    case 'detection':
      return below(skeleton, [
        ...(alert ? [...alertLines(alert)] : []),
        ...(trace ? traceDetection(trace) : []),
      ]);
    case 'models-and-prompts':
      return trace ? below(withFacts(skeleton, traceFacts(trace)), traceLines(trace)) : skeleton;
    case 'artifacts':
      return below(skeleton, [
        ...(alert?.links ?? []).map((one) => safe`- ${link(one)}`),
        ...traceIds(trace),
      ]);
    default:
      return skeleton;
  }
}

function summaryOf({ summary, alert, trace }: Declared): SafeMarkdown {
  const said = summary?.trim() ? [neutralise(summary, LONGEST_SUMMARY)] : [];
  const told = alert
    ? [
        safe`Opened from an alert of ${nameInFact(alert.source)}, “${neutralise(alert.title)}”. Nobody has confirmed it yet.`,
      ]
    : [];
  const traced = trace && !alert && said.length === 0 ? [fromTrace(trace)] : [];
  return joinSafe([...said, ...told, ...traced], '\n\n');
}

function fromTrace(trace: Trace): SafeMarkdown {
  const services = namesInFact(trace.services);
  return services === '' ? ours('Opened from a trace.') : safe`Opened from a trace of ${services}.`;
}

/** An alert that does not say when it began was noticed now at the latest. */
function detectedAt({ startedAt, source }: Alert, now: string): SafeMarkdown {
  return safe`${ours(seconds(startedAt ?? now))} – an alert of ${nameInFact(source)} fired`;
}

function alertLines({ title, status, labels }: Alert): readonly SafeMarkdown[] {
  const lines = [
    `alert: ${title}`,
    `status: ${status}`,
    ...Object.entries(labels).map(([name, value]) => `label ${name.slice(0, 80)} = ${value}`),
  ];
  return [safe`\n${codeBlock(lines, 240)}\n`];
}

function traceIds(trace: Trace | null): readonly SafeMarkdown[] {
  if (!trace) return [];
  const more = trace.traces - trace.traceIds.length;
  return [
    ...trace.traceIds.map((id) => safe`- Trace ${ours(id)}`),
    ...(more > 0 ? [safe`- … and ${more} more traces in the same file`] : []),
  ];
}

function below(text: string, lines: readonly SafeMarkdown[]): string {
  return [text, ...lines].join('\n');
}

/** Fills in the blank lines of a skeleton by their labels. */
function withFacts(skeleton: string, values: Readonly<Record<string, SafeMarkdown>>): string {
  return skeleton
    .split('\n')
    .map((line) => {
      const label = /^- (.+): $/.exec(line)?.[1] ?? '';
      return Object.hasOwn(values, label) ? line + (values[label] as string) : line;
    })
    .join('\n');
}

function seconds(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
