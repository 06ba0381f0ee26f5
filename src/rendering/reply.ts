import { type Answer, type CommandRow, commands, typed } from '../domain/commands.js';
import type { Finding } from '../domain/finding.js';
import type { Comment } from '../domain/issue.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import { type Phase, phaseRow } from '../domain/phases.js';
import type { Severity } from '../domain/severities.js';
import { gapLine } from './gap.js';
import { memoryLine } from './memory.js';
import { fitting, joinSafe, neutralise, ours, safe } from './safe.js';

/** Characters for what a phase still owes. */
const ROOM = 4_000;

/** The one comment that answers commands beyond a reaction: the latest answer first. */
export function replyComment(answers: readonly Answer[]): SafeMarkdown {
  const texts = [...answers].reverse().map(({ text }) => text);
  return safe`${memoryLine('reply', { answers })}\n${joinSafe(texts, '\n\n---\n\n')}`;
}

/** Why a command was not carried out, and what to type instead. */
export function refusalText(
  row: CommandRow,
  { author, url }: Pick<Comment, 'author' | 'url'>,
  reason: SafeMarkdown,
  showForm: boolean,
): SafeMarkdown {
  const form = showForm ? safe` Type ${code(typed(row))}, for example ${code(row.example)}.` : ours('');
  return safe`${ours(`[\`/${row.name}\`](${url})`)} by ${neutralise(author ?? 'somebody')} was **not** carried out. ${reason}${form}`;
}

/** Where the incident of a call stands; `place` is its number as people here write it. */
export function openedText(
  { url, existed }: { readonly url: string; readonly existed: boolean },
  place: string,
  by: string,
): SafeMarkdown {
  const what = existed ? 'is open already' : 'is open';
  return safe`**Incident [${neutralise(place, 150)}](${ours(url)})** ${ours(what)}, as ${neutralise(by, 60)} asked. It goes on there.`;
}

/** What to do about a word that is almost a command. */
export function meantText(name: string, row: CommandRow, { author, url }: Comment): SafeMarkdown {
  return safe`[${neutralise(`/${name}`, 40)}](${ours(url)}) by ${neutralise(author ?? 'somebody')} is no command. Did you mean ${code(typed(row))}? For example ${code(row.example)}.`;
}

const unread = {
  'too-long': safe`It is longer than ${ours('2,000')} characters. Say it in fewer, and the rest in a comment below it.`,
  'too-many': safe`A comment holds at most 20 commands. Type the others in one of their own.`,
  'may-be-hidden': ours(
    'The line above leaves something open (a `<`, a backtick, a bracket), and what Markdown may hide is no command. Type it in a comment of its own.',
  ),
} as const;

/** What to do about a command that was not read, and about all below it. */
export function unreadText(name: string, why: keyof typeof unread, { author, url }: Comment): SafeMarkdown {
  return safe`${ours(`\`/${name}\` in [this comment](${url})`)} by ${neutralise(author ?? 'somebody')} and what stands below was **not** read. ${unread[why]}`;
}

/** The commands of the moment: those of the phase first, the others by name. */
export function helpText(phase: Phase, missing: number): SafeMarkdown {
  const here = commands.filter((row: CommandRow) => row.phases.includes(phase));
  const others = commands.filter((row: CommandRow) => !row.phases.includes(phase));
  const lines = here.map((row) => safe`- ${code(typed(row))} — ${ours(row.does)}`);
  const names = ours(others.map((row) => `\`/${row.name}\``).join(', '));
  const close =
    missing === 0
      ? ours('Nothing is missing for closing.')
      : safe`Before it can close, ${missing} ${ours(missing === 1 ? 'thing is' : 'things are')} missing: the board names them.`;
  const head = safe`**Commands in ${ours(phaseRow(phase).title)}.** One to a line, from the first line of a comment on.`;
  return joinSafe([head, joinSafe(lines, '\n'), safe`Also: ${names}. ${close}`], '\n\n');
}

/** That the phase was moved, and what it still owes. */
export function phaseText(phase: Phase, owed: readonly Finding[], url: string): SafeMarkdown {
  const head = safe`**Moved to ${ours(phaseRow(phase).title)}**, until the facts move on.`;
  if (owed.length === 0) return safe`${head} Nothing is owed so far.`;
  const lines = owed.map((finding) => gapLine(finding, url));
  return safe`${head} Still owed:\n\n${joinSafe(fitting(lines, ROOM), '\n')}`;
}

/** That a milder label was taken off again. */
export function labelText(label: Severity, level: Severity): SafeMarkdown {
  return ours(
    `The label \`severity/${label}\` was set by hand and has been taken off again: ${label} is milder than ${level}, and that needs a reason. Type \`/severity ${label} reason\`.`,
  );
}

function code(text: string): SafeMarkdown {
  return ours(`\`${text}\``);
}
