import { resolve } from 'node:path';
import { drill, leaveFolder } from '../drill/drill.js';
import type { Step } from '../drill/play.js';
import { rehearsalSettings } from '../drill/stage.js';
import { effectsOf, failuresOf, wasRefused } from '../drill/step.js';
import { readSettings } from '../parsing/settings.js';
import { shipped } from '../root.js';
import type { Arguments, ExitCode } from './command.js';
import { paint } from './findings.js';
import { makeFolder, readInput } from './input.js';
import { print, printJson } from './output.js';
import { visible } from './visible.js';

const DEFAULT_CASE = 'templates/drill/clinejection-2026.md';
const DEFAULT_ALERT = 'templates/drill/clinejection-2026.alert.json';
const DEFAULT_FOLDER = 'drill-out';

/** `incident-loop drill`: a rehearsal, told step by step, and a folder to look at. */
export async function run({ options }: Arguments): Promise<ExitCode> {
  const own = typeof options.report === 'string' ? readInput(options.report) : null;
  const rehearsed =
    own === null
      ? { reportText: shipped(DEFAULT_CASE), alert: JSON.parse(shipped(DEFAULT_ALERT)) as object }
      : { reportText: own };
  const settings = typeof options.settings === 'string' ? readInput(options.settings) : rehearsalSettings;
  const folder = resolve(typeof options.out === 'string' ? options.out : DEFAULT_FOLDER);
  makeFolder(folder);
  for (const { level, message } of readSettings(settings).findings)
    console.error(visible(`${level}: ${message}`));
  const tell = options.json ? () => {} : (step: Step) => print(tellStep(step));
  const drilled = await drill({ ...rehearsed, settings, onStep: tell });
  leaveFolder(folder, drilled);
  const failures = drilled.steps.flatMap((step) => step.runs.flatMap(failuresOf));
  const closed = drilled.incident.state === 'closed';
  if (options.json) printJson(summary(drilled, folder, failures));
  else print(ending(drilled, folder, closed));
  return failures.length > 0 || !closed ? 1 : 0;
}

type Drilled = Awaited<ReturnType<typeof drill>>;

function summary(
  { incident, steps, actionIssues, requests }: Drilled,
  folder: string,
  failures: readonly string[],
) {
  return {
    folder,
    incident: { number: incident.number, state: incident.state, labels: incident.labels },
    actions: actionIssues.map(({ number, title, assignees }) => ({ number, title, assignees })),
    requests,
    failures,
    steps: steps.map((step) => ({
      at: step.at,
      phase: step.phase,
      who: step.who,
      did: step.did,
      effects: step.runs.flatMap(effectsOf),
    })),
  };
}

function tellStep(step: Step): string {
  const head = `${paint(step.at.slice(0, 16).replace('T', ' '), 'dim')}  ${paint(step.phase.padEnd(13), 'bold')} ${step.who} ${visible(step.did)}`;
  const effects = step.runs.flatMap(effectsOf);
  const failures = step.runs.flatMap(failuresOf);
  const colour = wasRefused(step) ? 'red' : 'green';
  const lines = (effects.length > 0 ? effects : ['nothing to do']).map((line) =>
    paint(`    → ${visible(line)}`, colour),
  );
  return [head, ...lines, ...failures.map((line) => paint(`    ✗ ${visible(line)}`, 'red')), ''].join('\n');
}

function ending({ incident, actionIssues, requests }: Drilled, folder: string, closed: boolean): string {
  const state = closed ? 'closed, signed off' : 'STILL OPEN: read the last refusal above';
  return [
    `Incident #${incident.number} ${state}; preventive actions opened: ${actionIssues.length}; ${requests} requests to the embedded GitHub.`,
    `Look at it: ${folder}/index.html`,
  ].join('\n');
}
