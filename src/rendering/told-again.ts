import type { SafeMarkdown } from '../domain/markdown.js';
import type { SignalMemory } from '../domain/signal.js';
import { memoryLine } from './memory.js';
import { minuteOf } from './minute.js';
import { nameInFact } from './quoted-names.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';

/** The one comment that counts what an alert's source told after the incident was opened, rewritten each time. */
export function toldAgainComment(memory: SignalMemory, source: string): SafeMarkdown {
  const { told, over, last, isFiring } = memory;
  const stands = isFiring ? 'it fires' : 'it is over';
  const lines = [
    safe`**The alert was told ${told} ${times(told)}** by ${nameInFact(source)}, last at ${ours(minuteOf(last))}: ${ours(stands)}. All of it counts here; no other incident is opened for it.`,
    ...(over > 0
      ? [
          safe`Its source said ${over} ${times(over)} that it is over. That closes nothing: whether people are safe again is for people to say.`,
        ]
      : []),
    ...joinedLines(memory),
  ];
  return safe`${memoryLine('alert', memory)}\n${joinSafe(lines, '\n\n')}`;
}

/** Said on an incident that is closed while its alert, which began before that, is told on. */
export function stillFiringComment(memory: SignalMemory, source: string): SafeMarkdown {
  const { told, last, closedAt, isFiring } = memory;
  const since = ours(minuteOf(closedAt ?? last));
  const stands = isFiring
    ? safe`**The alert still fires.** This was closed at ${since}; ${nameInFact(source)} has told it ${told} ${times(told)} since, last at ${ours(minuteOf(last))}. If it is not over after all, reopen this issue.`
    : safe`**The alert has ended,** says ${nameInFact(source)} at ${ours(minuteOf(last))}. It was told ${told} ${times(told)} after this was closed at ${since}.`;
  const lines = [
    stands,
    ours('When the alert begins anew, an incident of its own is opened, with a link to this one.'),
    ...joinedLines(memory),
  ];
  return safe`${memoryLine('still-firing', memory)}\n${joinSafe(lines, '\n\n')}`;
}

/** Said on an incident that a race opened a second time. */
export function doubleComment(memory: SignalMemory): SafeMarkdown {
  return safe`${memoryLine('alert', memory)}\nThe same alert had opened #${memory.duplicateOf ?? 0} a moment before: everything goes on there. Closed as its duplicate by the run that opened it.`;
}

function joinedLines({ joined, more }: SignalMemory): readonly SafeMarkdown[] {
  if (joined.length === 0) return [];
  const lines = joined.map((one) => safe`- ${neutralise(one, 220)}`);
  const rest = more > 0 ? [safe`- … and ${more} more`] : [];
  return [safe`Joined since (${joined.length + more}):\n\n${joinSafe([...lines, ...rest], '\n')}`];
}

function times(count: number): SafeMarkdown {
  return ours(count === 1 ? 'time' : 'times');
}
