import type { ActionMemory, ClosingLack } from '../domain/action-memory.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { memoryLine } from './memory.js';
import { minuteOf } from './minute.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';

const refusals: Readonly<Record<ClosingLack, string>> = {
  evidence:
    '**Reopened:** this was closed as done, and nothing here shows that it works. Comment a link or a number (a test, an eval run, a merged pull request), or write it under *What will show that it works*; then close it again.',
  reason:
    '**Reopened:** this was closed as not planned, and nobody says why. Comment the reason, then close it again.',
};

/** The one comment on an action's issue: why its closing did not count, and what changed on either side. */
export function actionComment(memory: ActionMemory, isOpen: boolean): SafeMarkdown {
  const { changes, refused } = memory;
  const lines = changes.map(({ at, field, from, to, side }) => {
    const where = side === 'report' ? 'the report says' : 'this issue says';
    const was = from === null ? ours('nothing') : neutralise(from, 80);
    const is = to === null ? ours('nothing') : neutralise(to, 80);
    return safe`- ${ours(minuteOf(at))}: ${ours(field)} ${was} → ${is}, as ${ours(where)}`;
  });
  const parts = [
    ...(refused && isOpen ? [ours(refusals[refused.lacks])] : []),
    ...(lines.length > 0 ? [safe`**Changed**\n\n${joinSafe(lines, '\n')}`] : []),
  ];
  const text = parts.length > 0 ? joinSafe(parts, '\n\n') : ours('Closed.');
  return safe`${memoryLine('action', memory)}\n${text}`;
}

/** The comment on an issue that a race made besides the first one. */
export function duplicateComment(first: number): SafeMarkdown {
  return safe`${memoryLine('action', {})}\nTwo runs opened an issue for the same action at the same time. #${first} was first; this one is closed as its duplicate.`;
}

/** A reminder on an overdue action; `late` is in days, `people` are logins that GitHub knows as assigned. */
export function overdueComment(
  { due, count, late }: { readonly due: string; readonly count: number; readonly late: number },
  people: readonly string[],
): SafeMarkdown {
  const whom = people.length > 0 ? `${people.map((login) => `@${login}`).join(', ')}: this` : 'This';
  const days = late === 1 ? 'yesterday' : `${late} days ago`;
  return ours(
    `<!-- incident-loop:overdue ${JSON.stringify({ due, count })} -->\n${whom} was due on ${due}, ${days}. Do it and close it with a link that shows it, agree on another day under *Due*, or close it as not planned and say why. Reminder ${count}.`,
  );
}
