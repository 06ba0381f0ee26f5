import type { Alert } from '../domain/alert.js';
import type { Declaration } from '../domain/declaration.js';
import { SETTINGS_PATH } from '../domain/default-settings.js';
import { SetupError } from '../domain/errors.js';
import type { Finding } from '../domain/finding.js';
import { type Kind, kinds } from '../domain/kinds.js';
import type { Settings } from '../domain/settings.js';
import { type Severity, severityIds } from '../domain/severities.js';
import type { Trace } from '../domain/trace.js';
import { readAlertText } from '../exchange/alert/alerts.js';
import { readTrace } from '../exchange/trace/trace.js';
import { marksIn } from '../parsing/declared.js';
import { readSettings } from '../parsing/settings.js';
import { declare } from '../policy/declare.js';
import { byUrgency } from '../policy/urgency.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { openInput, readIfThere, readInput } from './input.js';
import { print, printJson } from './output.js';
import { progressOf } from './progress.js';
import { visible } from './visible.js';

type Options = Arguments['options'];

/** `incident-loop declare`: an incident from an alert, a trace or a summary. */
export async function run({ options }: Arguments): Promise<ExitCode> {
  const words = textsOf(options);
  const severity = oneOf(options.severity, 'severity', severityIds);
  const kind = oneOf(
    options.kind,
    'kind',
    kinds.map(({ id }) => id),
  );
  const alert = typeof options.alert === 'string' ? readAlertFile(options.alert, settingsOf(options)) : null;
  const trace = typeof options.trace === 'string' ? await readTraceFile(options.trace) : null;
  if ((options.alert && !alert) || (options.trace && !trace)) return 1;
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const declaration = declare({ ...words, alert, trace, severity, kind: kind ?? 'incident', now });
  if (options['dry-run']) show(declaration, options.json === true);
  else await open(declaration, options);
  return 0;
}

function textsOf({ title, summary, system, alert, trace }: Options) {
  const given = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
  if (alert === '-' && trace === '-')
    throw new SetupError('Alert and trace cannot both be standard input: give one of them as a file.');
  const words = { title: given(title), summary: given(summary), system: given(system) };
  if (!alert && !trace && !words.title && !words.summary)
    throw new SetupError('Nothing to declare: give --alert FILE, --trace FILE, --title or --summary.');
  return words;
}

function oneOf<T extends Severity | Kind>(
  value: unknown,
  option: string,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one.toLowerCase() === String(value).toLowerCase());
  if (found) return found;
  throw new SetupError(`--${option} must be one of ${allowed.join(', ')}; it is “${value}”.`);
}

function settingsOf({ settings }: Options): Settings {
  const text = typeof settings === 'string' ? readInput(settings) : readIfThere(SETTINGS_PATH);
  const reading = readSettings(text);
  for (const { level, message } of reading.findings) console.error(visible(`${level}: ${message}`));
  return reading.settings;
}

/** The gravest alert that fires; null when there is none to declare from. */
function readAlertFile(path: string, settings: Settings): Alert | null {
  const { alerts, findings } = readAlertText(readInput(path), settings.alerts);
  complain(path, findings);
  const [first, ...others] = [...alerts].sort(byUrgency);
  if (!first) return null;
  const notes = [
    ...(first.status === 'resolved' ? ['the alert says that it is over'] : []),
    ...others.map(({ title, status }) => `another alert in it, ${status}, is not declared: ${title}`),
  ];
  for (const note of notes) console.error(visible(`${path}: ${note}`));
  return first;
}

async function readTraceFile(path: string): Promise<Trace | null> {
  const { chunks, size } = openInput(path);
  const progress = progressOf(`reading ${path === '-' ? 'standard input' : 'the trace'}`, size);
  const { trace, findings } = await readTrace(chunks, progress.at);
  progress.end();
  complain(path, findings);
  return trace;
}

function complain(path: string, findings: readonly Finding[]): void {
  if (findings.length > 0) console.error(showFindings(path, '', findings));
}

function show(declaration: Declaration, json: boolean): void {
  if (json) {
    printJson(declaration);
    return;
  }
  const { title, body, labels, assignees } = declaration;
  const people = assignees.length > 0 ? `\nAssignees: ${assignees.join(', ')}` : '';
  const plain = (line: string) => visible(line.replaceAll('\u2060', ''));
  const shown = body.split('\n').map(plain).join('\n');
  print(`${plain(title)}\nLabels: ${labels.join(', ')}${people}\n\n${shown}`);
}

async function open(declaration: Declaration, { repo, json }: Options): Promise<void> {
  const [{ clientOfTerminal }, { openIncident }] = await Promise.all([
    import('./repository.js'),
    import('../github/open-incident.js'),
  ]);
  const client = clientOfTerminal(repo);
  const isSame = (body: string) => marksIn(body).includes(declaration.fingerprint);
  const opened = await openIncident(client, declaration, isSame);
  if (json) printJson(opened);
  else print(`${opened.existed ? 'Already open as' : 'Opened'} #${opened.number}: ${opened.url}`);
}
