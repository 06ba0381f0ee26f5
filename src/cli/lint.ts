import { defaultSettings } from '../domain/default-settings.js';
import { type Finding, hasErrors } from '../domain/finding.js';
import { untouched } from '../domain/issue.js';
import type { Report } from '../domain/report.js';
import { readReport } from '../parsing/report/report.js';
import type { SettingsReading } from '../parsing/settings.js';
import { validate } from '../policy/validate.js';
import { redact, redactAll } from '../redaction/secrets.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { readInput, refuseTwoStandardInputs } from './input.js';
import { print, printJson } from './output.js';
import { settingsFor } from './settings.js';
import { visible } from './visible.js';

/** `incident-loop lint`: a report as its readers understand it, and what is wrong with it. */
export async function run({ positionals, options }: Arguments): Promise<ExitCode> {
  const path = positionals[0] as string;
  refuseTwoStandardInputs('Report and settings', [path, options.settings]);
  const text = readInput(path);
  const from = typeof options.settings === 'string' ? options.settings : settingsFor(path);
  const settings = from === null ? noSettings : await readSettingsAt(from);
  const { report, findings } = check(text, `${new Date().toISOString().slice(0, 19)}Z`, settings);
  if (options.json) printJson({ report: redactAll(publicShape(report)), findings });
  else {
    const first = `${summary(path, report)}${from === null ? '' : visible(`; settings: ${from}`)}`;
    print([first, showFindings(path, text, findings)].filter(Boolean).join('\n'));
  }
  return hasErrors(findings) ? 1 : 0;
}

/** A report that stands under no settings; what reads YAML and checks it takes as long to load as all else. */
const noSettings: SettingsReading = { settings: defaultSettings, findings: [] };

async function readSettingsAt(path: string): Promise<SettingsReading> {
  const text = readInput(path);
  const { readSettings } = await import('../parsing/settings.js');
  return readSettings(text, path);
}

/** Reads a report and runs every rule on it, at the level that the settings give it; `now` is ISO 8601 UTC. */
export function check(
  body: string,
  now: string,
  { settings, findings: complaints }: SettingsReading,
): { readonly report: Report; readonly findings: readonly Finding[] } {
  const { text, report, findings, spans } = readReport(body, { now });
  const issue = { ...noIssue, body, createdAt: now, updatedAt: now };
  const rights = {};
  const readingFindings = [...complaints, ...findings];
  const situation = {
    now,
    self: '',
    settings,
    issue,
    text,
    report,
    spans,
    readingFindings,
    rights,
    named: [],
    dateFields: [],
    canOpenActions: false,
    notified: [],
  };
  return { report, findings: validate(situation) };
}

/** A report that stands in a file belongs to no issue. */
const noIssue = { ...untouched, number: 0, url: '', title: '', author: null };

/** The report without what only a splice needs. */
function publicShape(report: Report) {
  const actions = report.actions.map(({ action, kind, owner, due }) => ({ action, kind, owner, due }));
  const checklist = report.checklist.map(({ text, done }) => ({ text, done }));
  return { ...report, actions, checklist };
}

function summary(path: string, { kind, severity, severityPotential, system, failureModes }: Report): string {
  const level = severity ?? (severityPotential ? `potential ${severityPotential}` : 'no severity');
  const modes = failureModes.length > 0 ? ` (${failureModes.join(', ')})` : '';
  return visible(`${path}: ${kind}, ${level}, ${redact(system ?? 'system not named')}${modes}`);
}
