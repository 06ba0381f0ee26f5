import type { BoardMemory } from '../domain/board.js';
import type { Clock, ClockId } from '../domain/clocks.js';
import type { Finding } from '../domain/finding.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { type Phase, phaseRow } from '../domain/phases.js';
import type { ActionRow, Report } from '../domain/report.js';
import type { Severity } from '../domain/severities.js';
import type { Missing } from '../domain/signoff.js';
import { folded } from './board-fold.js';
import { gapLine } from './gap.js';
import { memoryLine } from './memory.js';
import { minuteOf } from './minute.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';
import { type Unreached, unreachedLine } from './unreached.js';

/** What the board shows; `closed` says how the incident ended, null while it is open. */
export interface BoardView {
  /** The issue's own address. */
  readonly url: string;
  readonly report: Report;
  readonly phase: Phase;
  readonly peak: Severity | null;
  readonly memory: BoardMemory;
  readonly closed: string | null;
  /** Titles of the sections that were edited since it was closed, signed off. */
  readonly edited: readonly string[];
  /** Logins and teams, checked by the settings' schema: the board mentions them. */
  readonly mentioned: readonly string[];
  /** The clocks that run, the next one first. */
  readonly clocks: readonly Clock[];
  /** When the pager was told; null where it was not. */
  readonly paged: string | null;
  readonly unreached: readonly Unreached[];
  readonly findings: readonly Finding[];
  readonly missing: readonly Missing[];
  /** The pull requests that remediate it, as the report's own lines say. */
  readonly remediations: readonly {
    readonly pull: string;
    readonly state: 'open' | 'merged' | 'closed';
    readonly evals: string | null;
  }[];
  readonly actions: readonly {
    readonly row: ActionRow;
    readonly issue: { number: number; state: string } | null;
    /** What is out of the ordinary about it; empty where nothing is. */
    readonly remarks: readonly ActionRemark[];
  }[];
}

/** Late; not assigned since GitHub refused; one row too many for an issue of its own; closed and nothing shows that it works. */
export type ActionRemark = 'overdue' | 'not assignable' | 'too many' | 'unproven';

const GAPS_SHOWN = 3;
const REMEDIATIONS_SHOWN = 2;
/** Lines before the fold; a rare line more costs a gap, which the fold has too. */
const LINES = 10;
/** The line above the gaps, and what to type next below them. */
const AROUND_GAPS = 2;

/** The status board: at most ten lines that a responder reads on a phone, and everything else folded away below them. */
export function board(view: BoardView): SafeMarkdown {
  const gaps = gapsOf(view);
  const lines = [
    stateLine(view),
    leadLine(view),
    clockLine(view),
    ...(view.mentioned.length > 0 ? [onCallLine(view)] : []),
    ...(view.edited.length > 0 ? [editedLine(view)] : []),
    ...unreachedLines(view),
    ...(view.remediations.length > 0 ? [remediationLine(view.remediations)] : []),
  ];
  const room = Math.min(GAPS_SHOWN, LINES - AROUND_GAPS - lines.length);
  const list = gaps.slice(0, room).map((gap) => gapLine(gap, view.url));
  const heading = safe`**${ours(gaps.length === 1 ? 'Gap' : 'Gaps')}** (${gaps.length}):`;
  const blocks = [
    ...lines,
    ...(list.length > 0 ? [heading, joinSafe(list, '\n')] : []),
    ...(view.closed ? [] : [typeNext(view)]),
    folded(view, gaps),
  ];
  return safe`${memoryLine('board', view.memory)}\n${joinSafe(blocks, '\n\n')}`;
}

/** The findings that ask for something, the gravest first. */
function gapsOf({ findings }: BoardView): readonly Finding[] {
  return findings.filter((finding) => finding.level !== 'note');
}

function stateLine({ report, phase, peak, memory, closed }: BoardView): SafeMarkdown {
  const level =
    report.severity ??
    (report.severityPotential ? `${report.severityPotential} (potential)` : 'no severity yet');
  const worse = peak !== null && report.severity !== null && peak !== report.severity ? `, was ${peak}` : '';
  const doubt = memory.confirmed ? '' : ', reported, unconfirmed';
  const stands = closed ?? phaseRow(phase).title;
  const kind = report.kind === 'incident' ? 'Incident' : report.kind === 'near-miss' ? 'Near miss' : 'Hazard';
  return safe`**${ours(kind)} · ${ours(level + worse + doubt)} · ${ours(stands)}** — ${neutralise(report.system ?? 'system not named', 120)}`;
}

function leadLine({ report }: BoardView): SafeMarkdown {
  const { lead } = report.people;
  return lead === null
    ? ours('**Lead:** nobody yet (`/lead @login`)')
    : safe`**Lead:** ${neutralise(lead, 60)}`;
}

const waits: Readonly<Record<ClockId, string>> = {
  acknowledge: 'acknowledge',
  update: 'tell stakeholders how it stands',
  review: 'review it and sign it off',
};

/** The next clock; and, until somebody is in charge, whether anybody is being paged. */
function clockLine(view: BoardView): SafeMarkdown {
  const { clocks, closed, memory, phase, report } = view;
  if (closed) return ours('**Next:** nothing; edits from now on reopen nothing.');
  const [next] = clocks;
  const paged = report.kind === 'incident' && phase === 'triage' ? ` ${pagedWords(view)}` : '';
  if (!next && !memory.confirmed)
    return ours(`**Next:** somebody with triage rights takes it on, or dismisses it.${paged}`);
  if (!next && isOnCheapPath(view)) return ours(`**Next:** ${cheapNext(view)}.`);
  if (!next) return ours(`**Next:** ${phaseRow(phase).tasks.join('; ').toLowerCase()}.${paged}`);
  const late = next.isOverdue ? ' **Overdue.**' : '';
  return ours(`**Next:** ${waits[next.id]} by ${minuteOf(next.due)}.${late}${paged}`);
}

/** True for near misses and hazards: nobody responds to them, and nobody signs them, unless they were an incident once. */
export function isOnCheapPath({ report, memory }: BoardView): boolean {
  return report.kind !== 'incident' && memory.wasIncident !== true;
}

function cheapNext({ missing }: BoardView): string {
  return missing.length === 0
    ? 'close the issue; nothing is missing'
    : 'say what stopped it and what prevents it, then close the issue';
}

function pagedWords({ paged }: BoardView): string {
  return paged === null ? 'Nobody is paged.' : `PagerDuty was told to page at ${minuteOf(paged)}.`;
}

/** One line, the latest pull request first; what was closed without merging is left out while another stands. */
function remediationLine(all: BoardView['remediations']): SafeMarkdown {
  const standing = all.filter(({ state }) => state !== 'closed');
  const shown = (standing.length > 0 ? standing : all).slice(-REMEDIATIONS_SHOWN).reverse();
  const words = { open: 'open', merged: 'merged', closed: 'closed without merging' } as const;
  const pieces = shown.map(({ pull, state, evals }) => {
    const said = evals === null ? ours('no evals compared') : safe`evals ${neutralise(evals, 200)}`;
    return safe`${ours(pull)} ${ours(words[state])}, ${said}`;
  });
  return safe`**Remediation:** ${joinSafe(pieces, '; ')}.`;
}

function editedLine({ edited }: BoardView): SafeMarkdown {
  return ours(`**Edited since it was signed off:** ${edited.join(', ')}.`);
}

function onCallLine({ mentioned }: BoardView): SafeMarkdown {
  return ours(`**On call now:** ${mentioned.map((who) => `@${who}`).join(', ')}`);
}

/** One line, whoever else was not reached: the others stand below. */
function unreachedLines({ unreached }: BoardView): readonly SafeMarkdown[] {
  const [first] = unreached;
  if (!first) return [];
  const more =
    unreached.length > 1 ? safe` So it is with ${unreached.length - 1} more, listed below.` : ours('');
  return [safe`${unreachedLine(first)}${more}`];
}

function typeNext(view: BoardView): SafeMarkdown {
  return ours(`**Type next:** ${wordsToType(view)}.`);
}

function wordsToType(view: BoardView): string {
  const { report, phase, memory } = view;
  if (!memory.confirmed)
    return '`/ack` if you stand behind this report, or `/dismiss false-alarm reason`: until then it alarms nobody';
  if (isOnCheapPath(view))
    return '`/action text @owner due` for what prevents it, then close the issue: nobody has to sign';
  if (report.kind === 'incident' && report.severity === null)
    return '`/severity S2 reason`, or worse: S1, S0';
  return phaseRow(phase).typeNext;
}
