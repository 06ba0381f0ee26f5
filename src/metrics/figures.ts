import type { FailureMode } from '../domain/failure-modes.js';
import { failureModes } from '../domain/failure-modes.js';
import type { Drift, LedgerRecord } from '../domain/ledger.js';
import type { StoppedBy } from '../domain/lists.js';
import { closedLists } from '../domain/lists.js';
import type { Runs } from '../domain/report.js';
import type { Severity } from '../domain/severities.js';
import { severityIds } from '../domain/severities.js';
import { injectionsOf, isOpen, isUnsigned, stands } from './belonging.js';
import { isSound } from './drift.js';
import type { DurationFigure, DurationId, Spreads } from './durations.js';
import { spreadOf, summarise } from './durations.js';
import type { ActionCounts } from './preventive-actions.js';
import { countActions, measureFix } from './preventive-actions.js';
import type { Outputs, Rate } from './rates.js';
import { filterRates } from './rates.js';
import type { Survey } from './survey.js';
import { survey } from './survey.js';
import { tally } from './tally.js';
import { wilson } from './wilson.js';
import type { Standpoint, Window } from './window.js';

export const FIGURES_SCHEMA = 1;

/** Exploit runs summed over incidents, with Wilson's 95 % interval; null when nothing was attempted. */
export interface ExploitFigure {
  readonly succeeded: number;
  readonly attempted: number;
  readonly interval: readonly [number, number] | null;
}

/** `metrics.json`: durations in seconds, rates from 0 to 1, times ISO 8601 UTC. */
export interface Figures {
  readonly schema: typeof FIGURES_SCHEMA;
  readonly window: Window;
  readonly counts: {
    readonly incidents: number;
    readonly nearMisses: number;
    readonly hazards: number;
    readonly dismissed: number;
    readonly open: number;
    readonly unsigned: number;
    readonly bySeverity: Readonly<Record<Severity, number>>;
    readonly byFailureMode: Readonly<Record<FailureMode, number>>;
  };
  readonly all: Readonly<Record<DurationId, DurationFigure>>;
  readonly aiSpecific: Readonly<Record<DurationId, DurationFigure>>;
  readonly catchRate: Rate;
  readonly escapeRate: Rate;
  readonly overBlockRate: Rate;
  readonly promptInjection: {
    readonly incidents: number;
    readonly before: ExploitFigure;
    readonly after: ExploitFigure;
  };
  readonly drift: readonly Drift[];
  readonly nearMisses: { readonly n: number; readonly stoppedBy: Readonly<Record<StoppedBy, number>> };
  readonly guardrailGapFix: DurationFigure;
  readonly preventiveActions: ActionCounts;
}

/** Counts and runs that are kept beside the ledger; where given, `outputs` replaces the incidents' own counts. */
export interface Beside {
  readonly outputs?: Outputs | readonly Outputs[] | null;
  readonly drift?: readonly Drift[];
}

/**
 * The figures of a window. What counts as an incident, near miss or hazard leaves dismissed records and duplicates
 * out; counts of outputs, drift and preventive actions are taken from every record of the window, whatever its kind.
 */
export function figures(
  records: readonly LedgerRecord[],
  standpoint: Standpoint,
  beside: Beside = {},
): Figures {
  return figuresOf(survey(records, standpoint), beside);
}

/** The figures of a window that was surveyed. */
export function figuresOf({ window, declared, incidents, spreads }: Survey, beside: Beside = {}): Figures {
  const outputs = beside.outputs ? [beside.outputs].flat() : declared.map((record) => record.outputs);
  const actions = declared.flatMap((record) => record.actions);
  const gaps = actions.filter((action) => action.kind === 'guardrail');
  return {
    schema: FIGURES_SCHEMA,
    window,
    counts: countsOf(declared, incidents),
    all: summaries(spreads.all),
    aiSpecific: summaries(spreads.aiSpecific),
    ...filterRates(outputs),
    promptInjection: promptInjectionOf(incidents),
    drift: comparisonsOf(declared, beside).filter(isSound),
    nearMisses: nearMissesOf(declared),
    guardrailGapFix: summarise(spreadOf(gaps.map(measureFix))),
    preventiveActions: countActions(actions, window.to),
  };
}

/** Every comparison of a window, sound or not, by the number of its record. */
export function comparisonsOf(declared: readonly LedgerRecord[], beside: Beside = {}): readonly Drift[] {
  return [...inOrder(declared).flatMap((record) => record.drift), ...(beside.drift ?? [])];
}

/** Records by number, as readers expect to find them. */
function inOrder(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  return [...records].sort((a, b) => a.number - b.number);
}

function countsOf(declared: readonly LedgerRecord[], incidents: readonly LedgerRecord[]): Figures['counts'] {
  const standing = declared.filter(stands);
  return {
    incidents: incidents.length,
    nearMisses: standing.filter((record) => record.kind === 'near-miss').length,
    hazards: standing.filter((record) => record.kind === 'hazard').length,
    dismissed: declared.filter((record) => record.state === 'dismissed').length,
    open: incidents.filter(isOpen).length,
    unsigned: incidents.filter(isUnsigned).length,
    bySeverity: tally(
      severityIds,
      incidents.map((record) => record.severity),
    ),
    byFailureMode: tally(
      failureModes.map((mode) => mode.id),
      incidents.flatMap((record) => record.failureModes.filter(isFirst)),
    ),
  };
}

function nearMissesOf(declared: readonly LedgerRecord[]): Figures['nearMisses'] {
  const nearMisses = declared.filter((record) => record.kind === 'near-miss' && stands(record));
  const stoppedBy = nearMisses.map((record) => record.stoppedBy);
  return {
    n: nearMisses.length,
    stoppedBy: tally(
      closedLists['stopped-by'].map((choice) => choice.id),
      stoppedBy,
    ),
  };
}

function promptInjectionOf(incidents: readonly LedgerRecord[]): Figures['promptInjection'] {
  const injected = injectionsOf(incidents);
  return {
    incidents: injected.length,
    before: exploitOf(injected.map((record) => record.exploit.before)),
    after: exploitOf(injected.map((record) => record.exploit.after)),
  };
}

function exploitOf(runs: readonly (Runs | null)[]): ExploitFigure {
  const succeeded = runs.reduce((sum, run) => sum + (run?.k ?? 0), 0);
  const attempted = runs.reduce((sum, run) => sum + (run?.n ?? 0), 0);
  return { succeeded, attempted, interval: wilson(succeeded, attempted) };
}

function summaries(spreads: Spreads): Readonly<Record<DurationId, DurationFigure>> {
  return {
    timeToDetect: summarise(spreads.timeToDetect),
    timeToAcknowledge: summarise(spreads.timeToAcknowledge),
    timeToMitigate: summarise(spreads.timeToMitigate),
    timeToResolve: summarise(spreads.timeToResolve),
  };
}

function isFirst<T>(item: T, index: number, all: readonly T[]): boolean {
  return all.indexOf(item) === index;
}
