import type { Alert } from '../domain/alert.js';
import type { Kind } from '../domain/kinds.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { type Section, sections, typedFacts } from '../domain/sections.js';
import type { Severity } from '../domain/severities.js';
import type { Signal } from '../domain/signal.js';
import type { Trace } from '../domain/trace.js';
import { formBody } from './form-body.js';
import { link, nameInFact, namesInFact } from './quoted-names.js';
import { codeBlock, joinSafe, neutralise, ours, safe } from './safe.js';
import { sectionSkeleton } from './skeleton.js';
import { traceDetection, traceFacts, traceLines } from './trace-lines.js';

/** A closed incident about the same alert; `closedAt` is ISO 8601 UTC. */
export interface Former {
  readonly number: number;
  readonly closedAt: string;
}

/** What a new report is filled in from. Texts are as they came. */
export interface Declared {
  readonly kind: Kind;
  readonly severity: Severity | null;
  readonly system: string | null;
  readonly summary: string | null;
  /** The most urgent alert, and those told with it. */
  readonly alert: Alert | null;
  readonly others: readonly Alert[];
  readonly former: Former | null;
  readonly trace: Trace | null;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly fingerprint: string;
  readonly signal: Signal | null;
}

const MOST_LINKS = 10;
const MOST_OTHERS = 20;
const LONGEST_SUMMARY = 5_000;

/**
 * A full report as our form would render it, with a hidden marker below that `parsing/declared.ts` finds again. Words of an
 * alert stand in Summary and in a code block under Detection alone: never in a typed field, nor where a fact or a time is read.
 */
export function declarationBody(declared: Declared): SafeMarkdown {
  const { kind, severity, system, alert, fingerprint, signal } = declared;
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
  const marks = signal
    ? `\n<!-- incident-loop:signal ${signal.run} ${signal.times} ${signal.marks.join(' ')} -->`
    : '';
  return ours(`${body}\n\n<!-- incident-loop:declared ${fingerprint} -->${marks}\n`);
}

function textOf(section: Section, declared: Declared): string {
  const asked = typedFacts('full').map((fact) => fact.id);
  const skeleton = sectionSkeleton(section, asked);
  const { alert, others, trace } = declared;
  switch (section.id) {
    case 'summary':
      return summaryOf(declared);
    case 'timeline':
      return withFacts(
        skeleton,
        alert ? { detected: detectedAt([alert, ...others], alert.source, declared.now) } : {},
      );
    case 'detection':
      return below(skeleton, [
        ...(alert ? [...alertLines(alert, others)] : []),
        ...(trace ? traceDetection(trace) : []),
      ]);
    case 'models-and-prompts':
      return trace ? below(withFacts(skeleton, traceFacts(trace)), traceLines(trace)) : skeleton;
    case 'artifacts':
      return below(skeleton, [
        ...linksOf(alert ? [alert, ...others] : []).map((one) => safe`- ${link(one)}`),
        ...traceIds(trace),
      ]);
    default:
      return skeleton;
  }
}

function summaryOf({ summary, alert, others, former, trace }: Declared): SafeMarkdown {
  const said = summary?.trim() ? [neutralise(summary, LONGEST_SUMMARY)] : [];
  const told = alert ? [fromAlert(alert, others)] : [];
  const again = former
    ? [
        safe`The same alert was told of in #${former.number}, closed on ${ours(former.closedAt.slice(0, 10))}: what was found then may help now.`,
      ]
    : [];
  const traced = trace && !alert && said.length === 0 ? [fromTrace(trace)] : [];
  return joinSafe([...said, ...told, ...again, ...traced], '\n\n');
}

function fromAlert({ source, title }: Alert, others: readonly Alert[]): SafeMarkdown {
  const doubt = ours('Nobody has confirmed it yet.');
  if (others.length === 0)
    return safe`Opened from an alert of ${nameInFact(source)}, “${neutralise(title)}”. ${doubt}`;
  return safe`Opened from ${others.length + 1} alerts of ${nameInFact(source)}, the gravest of them “${neutralise(title)}”. ${doubt}`;
}

function linksOf(alerts: readonly Alert[]): readonly string[] {
  return [...new Set(alerts.flatMap((alert) => alert.links))].slice(0, MOST_LINKS);
}

function fromTrace(trace: Trace): SafeMarkdown {
  const services = namesInFact(trace.services);
  return services === '' ? ours('Opened from a trace.') : safe`Opened from a trace of ${services}.`;
}

/** The earliest start; alerts that do not say when they began, or tell of the future, were noticed now at the latest. */
function detectedAt(alerts: readonly Alert[], source: string, now: string): SafeMarkdown {
  const began = alerts.flatMap(({ startedAt }) => startedAt ?? []);
  const [first] = began.filter((at) => Date.parse(at) <= Date.parse(now)).sort();
  return safe`${ours(seconds(first ?? now))} – an alert of ${nameInFact(source)} fired`;
}

function alertLines(
  { title, status, times, labels }: Alert,
  others: readonly Alert[],
): readonly SafeMarkdown[] {
  const lines = [
    `alert: ${title}`,
    `status: ${status}`,
    ...(times > 1 ? [`told ${times} times in one message`] : []),
    ...Object.entries(labels).map(([name, value]) => `label ${name.slice(0, 80)} = ${value}`),
    ...others.slice(0, MOST_OTHERS).map((one) => `told with it: ${one.severity ?? 'no level'} ${one.title}`),
    ...(others.length > MOST_OTHERS ? [`told with it: ${others.length - MOST_OTHERS} more`] : []),
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
