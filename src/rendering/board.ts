import type { BoardMemory } from '../domain/board.js';
import type { Finding } from '../domain/finding.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { type Phase, phaseRow } from '../domain/phases.js';
import type { ActionRow, Report } from '../domain/report.js';
import { roles } from '../domain/roles.js';
import type { Severity } from '../domain/severities.js';
import type { Missing } from '../domain/signoff.js';
import { memoryLine } from './memory.js';
import { fitting, joinSafe, neutralise, ours, safe } from './safe.js';
import { missingLine } from './signoff.js';

/** What the board shows; `closed` says how the incident ended, null while it is open. */
export interface BoardView {
  readonly report: Report;
  readonly phase: Phase;
  readonly peak: Severity | null;
  readonly memory: BoardMemory;
  readonly closed: string | null;
  readonly acknowledgeBy: string | null;
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
  }[];
}

const GAPS_SHOWN = 3;
const REMEDIATIONS_SHOWN = 2;
/** Characters of one folded list: all five fit into a comment. */
const FOLD = 10_000;

/** The status board: ten lines that a responder reads on a phone, the rest folded away. */
export function board(view: BoardView): SafeMarkdown {
  const gaps = view.findings.filter((finding) => finding.level !== 'note');
  return joinSafe(
    [
      memoryLine('board', view.memory),
      stateLine(view),
      ours(''),
      peopleLine(view.report),
      ours(''),
      nextLine(view),
      ...(view.remediations.length > 0 ? [ours(''), remediationLine(view.remediations)] : []),
      ...(gaps.length > 0 ? [ours(''), safe`**Gaps** (${gaps.length}):`, ours('')] : []),
      ...gaps.slice(0, GAPS_SHOWN).map(gapLine),
      ...(view.closed ? [] : [ours(''), typeNext]),
      ours(''),
      folded('All gaps', gaps.slice(GAPS_SHOWN).map(gapLine)),
      folded(
        `Tasks: ${phaseRow(view.phase).title}`,
        phaseRow(view.phase).tasks.map((task) => ours(`- ${task}`)),
      ),
      folded('Preventive actions', view.actions.map(actionLine)),
      folded(
        'Before it can close',
        view.closed ? [] : view.missing.map((one) => safe`- ${missingLine(one)}`),
      ),
      folded(
        'Severity so far',
        view.memory.history.map((change) => ours(`- ${change.at}: ${change.severity}`)),
      ),
    ].filter((part): part is SafeMarkdown => part !== null),
    '\n',
  );
}

const typeNext = ours(
  '**Type next:** `/signoff` when the report is complete, then close the issue; `/dismiss reason` for a false alarm.',
);

function stateLine({ report, phase, peak, memory, closed }: BoardView): SafeMarkdown {
  const level =
    report.severity ??
    (report.severityPotential ? `${report.severityPotential} (potential)` : 'no severity yet');
  const worse = peak !== null && report.severity !== null && peak !== report.severity ? `, was ${peak}` : '';
  const doubt = memory.confirmed ? '' : ', unconfirmed';
  const stands = closed ?? phaseRow(phase).title;
  const kind = report.kind === 'incident' ? 'Incident' : report.kind === 'near-miss' ? 'Near miss' : 'Hazard';
  return safe`**${ours(kind)} · ${ours(level + worse + doubt)} · ${ours(stands)}** — ${neutralise(report.system ?? 'system not named')}`;
}

function peopleLine({ people }: Report): SafeMarkdown {
  return joinSafe(
    roles.map((role) => safe`${ours(role.title)}: ${neutralise(people[role.id] ?? 'nobody yet')}`),
    ' · ',
  );
}

function nextLine({ acknowledgeBy, closed, phase }: BoardView): SafeMarkdown {
  if (closed) return ours('**Next:** nothing; edits from now on are shown, and reopen nothing.');
  if (acknowledgeBy)
    return ours(
      `**Next:** acknowledge by ${acknowledgeBy}. To acknowledge, write a line in *Timeline*: \`- 2026-11-20T10:04Z – taking charge (acknowledged)\`. Nobody is paged.`,
    );
  return ours(`**Next:** ${phaseRow(phase).tasks.join('; ').toLowerCase()}.`);
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

function gapLine(finding: Finding): SafeMarkdown {
  const column = finding.column ? safe`, column ${finding.column}` : ours('');
  const where = finding.line === null ? ours('') : safe` (line ${finding.line}${column})`;
  const weight = finding.level === 'error' ? ours('**must** ') : ours('');
  return safe`- ${weight}${neutralise(finding.message)}${where}`;
}

function actionLine({ row, issue }: BoardView['actions'][number]): SafeMarkdown {
  const place = issue === null ? ours('not opened yet') : safe`#${issue.number}, ${ours(issue.state)}`;
  return safe`- ${neutralise(row.action)} — ${neutralise(row.owner ?? 'no owner')}, due ${neutralise(row.due ?? 'no date')} (${place})`;
}

function folded(title: string, lines: readonly SafeMarkdown[]): SafeMarkdown | null {
  if (lines.length === 0) return null;
  return safe`<details><summary>${ours(title)} (${lines.length})</summary>\n\n${joinSafe(fitting(lines, FOLD), '\n')}\n\n</details>`;
}
