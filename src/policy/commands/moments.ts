import type { Effect } from '../../domain/effect.js';
import type { State } from '../../domain/lists.js';
import type { NamedTime } from '../../domain/time.js';
import { LONGEST_ARGUMENT } from '../../parsing/commands.js';
import { readReport } from '../../parsing/report/report.js';
import { spoken } from '../../rendering/quoted-names.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { namesIn, writeEntry } from '../writing/entry.js';
import { setFactIfAsked } from '../writing/fact.js';
import { type Carry, done, hasTriage, misread, type Order, type Outcome, refused } from './order.js';
import { byWhom, isWhen, type When, whenOf } from './said.js';

/** Where a command has no place in the report's text. */
export const NO_PLACE = ours(
  'There is no place for it in the *Timeline*: something there was never closed (a code block, a comment), or the report is as long as GitHub allows. Mend that by hand, then comment again.',
);

/** `/ack`: somebody takes charge, and stands behind the report. */
export const ack: Carry = (order) => {
  const when = timeAlone(order);
  if (!isWhen(when)) return when;
  const { issue, report } = order.situation;
  const effects: readonly Effect[] =
    issue.assignees.length > 0
      ? []
      : [
          {
            kind: 'assignees',
            issue: issue.number,
            add: [order.command.by],
            why: 'they acknowledged it, and nobody else has it',
          },
        ];
  if (report.times.acknowledged) {
    const isNew =
      order.command.argument !== '' && report.times.acknowledged.at?.slice(0, 16) !== when.at.slice(0, 16);
    if (isNew)
      return refused(
        safe`It was acknowledged at ${neutralise(report.times.acknowledged.at ?? 'a time nobody knows')} already. Where that is wrong, correct the line in the *Timeline*.`,
      );
    return { done: true, effects, confirms: true };
  }
  const body = writeEntry(issue.body, {
    at: when.at,
    words: safe`${byWhom(order)} takes charge`,
    name: 'acknowledged',
  });
  return body === null ? refused(NO_PLACE) : { done: true, body, effects, confirms: true };
};

/** `/mitigated` and `/resolved`: a moment, and the State that follows from it. */
export function moment(name: Extract<NamedTime, State>, words: string): Carry {
  return (order) => {
    const when = timeAlone(order);
    if (!isWhen(when)) return when;
    const entry = { at: when.at, words: safe`${ours(words)}, says ${byWhom(order)}`, name };
    const body = writeEntry(order.situation.issue.body, entry);
    if (body === null) return refused(NO_PLACE);
    const state = setFactIfAsked(body, {
      section: 'severity-and-status',
      fact: 'state',
      words: name,
      holds: ({ report }) => report.state === name,
    });
    return { done: true, body: state };
  };
}

/** `/event`: a line of the timeline in its place. Only people with triage rights name a moment by it: `first answer (started)`. */
export const event: Carry = (order) => {
  const when = whenOf(order);
  if (!isWhen(when)) return when;
  const words = spoken(when.rest, LONGEST_ARGUMENT);
  if (words === '') return misread(ours('It says nothing about what happened.'));
  const [name = null, another] = namesIn(words);
  if (another) return misread(ours('It names more than one moment: type one command for each.'));
  if (name && !hasTriage(order.command.by, order.situation))
    return refused(
      safe`It takes triage rights or more to name the moment “${ours(name)}”. Say it in other words, or ask the incident lead.`,
    );
  const behind = new RegExp(`\\s*\\(${name}\\)$`, 'i');
  return entered(order, {
    at: when.at,
    words: spoken(when.rest.replace(behind, ''), LONGEST_ARGUMENT),
    name,
  });
};

/** `/update`: what stakeholders are told. */
export const update: Carry = (order) => {
  const text = spoken(order.command.argument, LONGEST_ARGUMENT);
  if (text === '') return misread(ours('It says nothing.'));
  const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
  return entered(order, { at, words: safe`update: ${text}`, name: null });
};

function entered(order: Order, entry: Parameters<typeof writeEntry>[1]): Outcome {
  const { body } = order.situation.issue;
  const now = writeEntry(body, entry);
  if (now !== null) return now === body ? done : { done: true, body: now };
  const before = entry.name === null ? null : readReport(body).report.times[entry.name];
  return before
    ? refused(
        safe`The *Timeline* says already when it was ${ours(entry.name ?? '')}: ${neutralise(before.at ?? 'unknown')}. Where that is wrong, correct the line.`,
      )
    : refused(NO_PLACE);
}

/** A time and nothing else. */
function timeAlone(order: Order): When | Outcome {
  const when = whenOf(order);
  if (!isWhen(when) || when.rest === '') return when;
  return misread(
    safe`“${neutralise(when.rest, 60)}” is no time. Write \`10 min ago\` or \`14:05 UTC\`; say more with \`/event\`.`,
  );
}
