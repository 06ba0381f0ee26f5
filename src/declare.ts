import { readFileSync } from 'node:fs';
import { clientFor, notifierFor, selfOf } from './access.js';
import { declareAll } from './declare-all.js';
import type { Told } from './declare-told.js';
import { SetupError } from './domain/errors.js';
import type { Finding } from './domain/finding.js';
import { type Kind, kinds } from './domain/kinds.js';
import type { Settings } from './domain/settings.js';
import { type Severity, severityIds } from './domain/severities.js';
import type { Trace } from './domain/trace.js';
import { type AlertsReading, readAlerts, readAlertText } from './exchange/alert/alerts.js';
import { type Dispatch, readDispatch } from './github/dispatch.js';
import { readEvent } from './github/event.js';
import { gatherKnown } from './github/gather-known.js';
import { readSettings } from './parsing/settings.js';
import { describe, effectsOutput, type Inputs, type Tell } from './tell.js';

/**
 * Declares what an alert, a trace or a person's form tells: opens an incident, or counts it on the one that is about it.
 * Throws SetupError when nothing could be read, so that no alert is lost in silence.
 */
export async function handle(_action: string, given: Inputs, tell: Tell): Promise<void> {
  const event = readEvent(process.env);
  const dispatch = readDispatch(process.env);
  const inputs = merged(given, dispatch);
  const client = clientFor(inputs, event);
  const known = await gatherKnown(client);
  const settings = readSettings(known.settings);
  const told = await readTold(inputs, dispatch, settings.settings, tell);
  for (const finding of settings.findings) tell.finding(finding);
  const isDry = inputs['dry-run'] === 'true';
  const reach = { client, self: selfOf(inputs), notifier: notifierFor(inputs, event), isDry };
  const outcome = await declareAll(reach, known, told);
  const lines = [...outcome.effects.map(describe), ...outcome.notes];
  for (const line of lines) tell.note(line);
  tell.output('effects', effectsOutput(outcome.effects));
  tell.output('issue', outcome.issue === null ? '' : String(outcome.issue));
  tell.output('opened', String(outcome.opened));
  await tell.summary(['### incident-loop declare', '', ...lines.map((line) => `- ${line}`), ''].join('\n'));
}

/** What the step gives goes before what the form of a manual run says; only the step may name tokens, keys and files. */
function merged(given: Inputs, { inputs }: Dispatch): Inputs {
  const words = ['title', 'summary', 'severity', 'kind', 'system', 'alert'];
  const asked = words.map((name) => [name, given[name] || (inputs[name] ?? '')] as const);
  return { ...given, ...Object.fromEntries(asked) };
}

async function readTold(inputs: Inputs, dispatch: Dispatch, settings: Settings, tell: Tell): Promise<Told> {
  const alerts = alertsOf(inputs, dispatch, settings);
  const trace = await traceOf(inputs['trace-file'] ?? '');
  const found = [...(alerts?.findings ?? []), ...(trace?.findings ?? [])];
  const words = { title: inputs.title || null, summary: inputs.summary || null };
  const isEmpty = !alerts?.alerts.length && !trace?.trace && !words.title && !words.summary;
  if (isEmpty) throw nothingToDeclare(found);
  for (const finding of found) tell.finding(finding);
  return {
    ...words,
    alerts: alerts?.alerts ?? [],
    trace: trace?.trace ?? null,
    severity: oneOf<Severity>(inputs.severity, 'severity', severityIds),
    kind:
      oneOf<Kind>(
        inputs.kind,
        'kind',
        kinds.map(({ id }) => id),
      ) ?? 'incident',
    system: inputs.system || null,
    run: dispatch.run,
    isByHand: dispatch.isByHand,
  };
}

function nothingToDeclare(found: readonly Finding[]): SetupError {
  const [first] = found.filter(({ level }) => level === 'error');
  return new SetupError(
    first?.message ??
      'Nothing to declare: send an alert as `repository_dispatch`, fill in the form of `workflow_dispatch`, or give `alert-file` or `trace-file`.',
  );
}

function alertsOf(inputs: Inputs, { payload }: Dispatch, { alerts }: Settings): AlertsReading | null {
  const file = inputs['alert-file'];
  if (file) return readAlertText(textOf(file), alerts);
  if (inputs.alert) return readAlertText(inputs.alert, alerts);
  return payload === undefined ? null : readAlerts(payload, alerts);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new SetupError(`Cannot read ${path}: check \`alert-file\`; paths start at the workspace.`);
  }
}

async function traceOf(path: string): Promise<{ trace: Trace | null; findings: readonly Finding[] } | null> {
  if (path === '') return null;
  const [{ createReadStream, existsSync }, { readTrace }] = await Promise.all([
    import('node:fs'),
    import('./exchange/trace/trace.js'),
  ]);
  if (!existsSync(path))
    throw new SetupError(`Cannot read ${path}: check \`trace-file\`; paths start at the workspace.`);
  return readTrace(createReadStream(path));
}

function oneOf<T extends string>(said: string | undefined, name: string, allowed: readonly T[]): T | null {
  if (!said || said.startsWith('--')) return null;
  const found = allowed.find((one) => one.toLowerCase() === said.toLowerCase());
  if (found) return found;
  throw new SetupError(`\`${name}\` must be one of ${allowed.join(', ')}.`);
}
