import { MOST_ACTION_ISSUES } from '../domain/action-fields.js';
import type { Finding } from '../domain/finding.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { Notified } from '../domain/notify.js';
import { phaseRow } from '../domain/phases.js';
import { roles } from '../domain/roles.js';
import { type ActionRemark, type BoardView, isOnCheapPath } from './board.js';
import { gapLine } from './gap.js';
import { minuteOf } from './minute.js';
import { fitting, joinSafe, neutralise, ours, safe } from './safe.js';
import { missingLine } from './signoff.js';
import { unreachedLine } from './unreached.js';

/** Characters of one list: all of them fit into a comment. */
const LIST = 6_000;

/** Everything that the ten lines leave out, under one fold that opens at one touch. */
export function folded(view: BoardView, gaps: readonly Finding[]): SafeMarkdown {
  const { memory, phase, closed, url } = view;
  const parts = [
    list(
      'All gaps',
      gaps.map((gap) => gapLine(gap, url)),
    ),
    list(
      `Tasks: ${phaseRow(phase).title}`,
      closed || isOnCheapPath(view) ? [] : phaseRow(phase).tasks.map((task) => ours(`- ${task}`)),
    ),
    list('People', peopleLines(view)),
    list(
      'Clocks',
      view.clocks.map(({ id, due, isOverdue }) =>
        ours(`- ${id}: by ${minuteOf(due)}${isOverdue ? ', overdue' : ''}`),
      ),
    ),
    list(
      'Severity so far',
      memory.history.map((change) => ours(`- ${minuteOf(change.at)}: ${change.severity}`)),
    ),
    list('Told', (memory.notified ?? []).filter((one) => one.error === null).map(toldLine)),
    list(
      'Not reached',
      view.unreached.map((one) => safe`- ${unreachedLine(one)}`),
    ),
    list('Links', linkLines(view)),
    list('Preventive actions', view.actions.map(actionLine)),
    list('Before it can close', closed ? [] : view.missing.map((one) => safe`- ${missingLine(one)}`)),
  ].filter((part) => part !== null);
  const names = ours('Gaps, tasks, people, history, links, actions, sign-off');
  return safe`<details><summary>${names}</summary>\n\n${joinSafe(parts, '\n\n')}\n\n</details>`;
}

function list(title: string, lines: readonly SafeMarkdown[]): SafeMarkdown | null {
  if (lines.length === 0) return null;
  return safe`**${ours(title)}** (${lines.length})\n\n${joinSafe(fitting(lines, LIST), '\n')}`;
}

function peopleLines({ report }: BoardView): readonly SafeMarkdown[] {
  return roles.map(
    (role) =>
      safe`- ${ours(role.title)}: ${neutralise(report.people[role.id] ?? 'not named in the report', 60)}`,
  );
}

/** `page:trigger`, `slack:declared`, `webhook:update:12`: keys are ours. */
function toldLine({ key, at }: Notified): SafeMarkdown {
  const [channel, event] = key.split(':');
  const names: Readonly<Record<string, string>> = { page: 'PagerDuty', slack: 'Slack', webhook: 'webhook' };
  return safe`- ${neutralise(minuteOf(at))}: ${neutralise(names[channel ?? ''] ?? 'another')}, ${neutralise(event ?? '')}`;
}

/** Slack opens a channel by its id wherever the reader is signed in (https://docs.slack.dev/interactivity/deep-linking). */
function linkLines({ url, memory }: BoardView): readonly SafeMarkdown[] {
  const room = memory.notified?.find(({ ref }) => ref !== undefined && /^[A-Z0-9]{3,20}$/.test(ref))?.ref;
  return [
    ours(`- [The report](${url})`),
    ...(room ? [ours(`- [The channel on Slack](https://slack.com/app_redirect?channel=${room})`)] : []),
  ];
}

const remarkWords: Readonly<Record<ActionRemark, string>> = {
  overdue: '**overdue**',
  'not assignable': 'GitHub cannot assign its owner here',
  'too many': `one incident gets ${MOST_ACTION_ISSUES} issues at most`,
  unproven: 'nothing shows that it works',
};

function actionLine({ row, issue, remarks }: BoardView['actions'][number]): SafeMarkdown {
  const stands = issue === null ? ours('not opened yet') : safe`#${issue.number}, ${ours(issue.state)}`;
  const place = joinSafe([stands, ...remarks.map((one) => ours(remarkWords[one]))], '; ');
  return safe`- ${neutralise(row.action)} — ${neutralise(row.owner ?? 'no owner')}, due ${neutralise(row.due ?? 'no date')} (${place})`;
}
