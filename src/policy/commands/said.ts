import type { SafeMarkdown } from '../../domain/markdown.js';
import { readSaidTime, type SaidTimeProblem } from '../../parsing/said-time.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { misread, type Order, type Outcome } from './order.js';

/** When something was, by the words of a command, and what else they say. */
export interface When {
  /** ISO 8601 UTC, to the minute. */
  readonly at: string;
  readonly rest: string;
}

const HOW = 'Write `10 min ago`, `14:05 UTC`, `14:05 +02:00`, `yesterday 22:10 UTC` or `2026-11-20T14:05Z`.';

const problems: Readonly<Record<SaidTimeProblem, string>> = {
  ambiguous: `is no time that can be read in one way alone. ${HOW}`,
  zone: `does not say in which zone. ${HOW}`,
  'zone-name': `names a zone that may mean several. Write UTC, or how far ahead of it: \`14:05 UTC\`, \`14:05 UTC+2\`, \`14:05 +02:00\`.`,
  future: 'is still to come: this command tells what has happened.',
  'no-time-of-day': `has no time of day. ${HOW}`,
};

/** The time that a command names; that of its comment where it names none; an outcome where it can mean several. */
export function whenOf({ command }: Order): When | Outcome {
  const said = readSaidTime(command.argument, command.comment.createdAt);
  if (typeof said === 'string')
    return misread(safe`“${neutralise(command.argument, 60)}” ${ours(problems[said])}`);
  if (said !== null) return said;
  return { at: `${command.comment.createdAt.slice(0, 16)}:00Z`, rest: command.argument };
}

/** True for a time that was understood. */
export function isWhen(read: When | Outcome): read is When {
  return 'at' in read;
}

/** Who gave a command, as it stands in the report: nobody is mentioned. */
export function byWhom({ command }: Order): SafeMarkdown {
  return neutralise(command.by, 60);
}
