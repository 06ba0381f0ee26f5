import { SETTINGS_PATH } from '../domain/default-settings.js';
import { wallWords } from '../domain/local-time.js';
import { type Rotation, rotationOf, standingLayers } from '../domain/rotation.js';
import type { Settings } from '../domain/settings.js';
import { type Severity, severityIds } from '../domain/severities.js';
import { readSettings } from '../parsing/settings.js';
import { type Call, callFor, isoOf, type OnCall, onCallAt } from '../policy/on-call.js';
import { shiftsBetween } from '../policy/shifts.js';
import { columns, holderWords, shiftTable } from '../rendering/on-call-table.js';
import type { Arguments, ExitCode } from './command.js';
import { showFindings } from './findings.js';
import { readInput } from './input.js';
import { instant, wholeWeeks } from './instant.js';
import { print, printJson } from './output.js';

const DEFAULT_WEEKS = 4;
const WEEK = 7 * 24 * 3_600_000;

/** `incident-loop oncall`: who is on call at an instant, whom each severity calls, and who comes next. */
export async function run({ options }: Arguments): Promise<ExitCode> {
  const at = options.at === undefined ? new Date().toISOString() : instant(String(options.at), 'at');
  const weeks = wholeWeeks(options.weeks, DEFAULT_WEEKS);
  const path = String(options.settings ?? SETTINGS_PATH);
  const { settings, findings } = readSettings(readInput(path));
  const view = lookUp(settings['on-call'], at, weeks);
  if (options.json) printJson({ ...view, shifts: view.shifts.map(dated), findings });
  else print(view.layers.length > 0 ? told(view) : 'Nobody is on call.');
  if (findings.length > 0 && !options.json) console.error(showFindings(path, '', findings));
  return view.layers.length > 0 ? 0 : 1;
}

interface View {
  readonly at: string;
  readonly timeZone: string;
  readonly layers: readonly OnCall[];
  readonly calls: Readonly<Record<Severity, Call>>;
  readonly shifts: ReturnType<typeof nextShifts>;
}

function lookUp(onCall: Settings['on-call'], at: string, weeks: number): View {
  const rotation = rotationOf(onCall);
  const calls = severityIds.map((level) => [level, callFor(onCall, at, level)] as const);
  return {
    at: isoOf(Date.parse(at)),
    timeZone: rotation.zone,
    layers: onCallAt(onCall, at),
    calls: Object.fromEntries(calls) as View['calls'],
    shifts: nextShifts(rotation, Date.parse(at), weeks),
  };
}

function nextShifts(rotation: Rotation, at: number, weeks: number) {
  return standingLayers(rotation).flatMap((layer) =>
    shiftsBetween(rotation, layer, at, at + weeks * WEEK).map((shift) => ({ layer: layer.name, ...shift })),
  );
}

const dated = ({ from, to, ...rest }: View['shifts'][number]) => ({
  ...rest,
  from: isoOf(from),
  to: isoOf(to),
});

function told({ at, timeZone, layers, calls, shifts }: View): string {
  const until = (one: OnCall) =>
    one.until === null ? 'with no hand-over in sight' : `until ${wallWords(timeZone, Date.parse(one.until))}`;
  const people = (list: readonly string[]) => list.join(', ') || 'nobody';
  return [
    `On call at ${wallWords(timeZone, Date.parse(at))} (${timeZone}):`,
    columns(layers.map((one) => [`  ${one.layer}`, holderWords(one), until(one)])),
    '',
    columns([
      ['severity', 'assigned', 'mentioned'],
      ...severityIds.map((level) => [level, people(calls[level].assign), people(calls[level].mention)]),
    ]),
    '',
    shifts.length > layers.length
      ? shiftTable(
          layers.map(({ layer }) => layer),
          shifts,
          timeZone,
        )
      : 'No hand-over in these weeks.',
  ].join('\n');
}
