import type { SafeMarkdown } from '../domain/markdown.js';
import type { Weekly } from '../metrics/weekly.js';
import { joinSafe, neutralise, ours, safe } from './safe.js';
import { plural } from './weekly-words.js';

const MOST = 20;

/** What a reader must know of the ledger before believing a figure; nothing when all is as it should be. */
export function newsOf({ ledger, omitted, details }: Weekly): readonly SafeMarkdown[] {
  const { pending, gone, edited } = ledger;
  const { declaredLater } = details.leftOut;
  const said = [
    ...(pending === null
      ? []
      : [
          safe`> **The ledger is not complete.** ${pending.read} of ${pending.total} incidents that changed are read, up to ${ours(pending.upTo)}; the next run continues there. Start the workflow again to have it at once.`,
        ]),
    ...(omitted === 0
      ? []
      : [
          safe`> **${plural(omitted, 'line')} of the ledger could not be read** and ${ours(omitted === 1 ? 'is' : 'are')} in none of these figures; the log of the run names file and line.`,
        ]),
    ...(declaredLater === 0
      ? []
      : [
          safe`> **${plural(declaredLater, 'report')} ${ours(declaredLater === 1 ? 'is' : 'are')} declared later than this report was made** and ${ours(declaredLater === 1 ? 'is' : 'are')} in none of its figures.`,
        ]),
    ...(edited.length === 0
      ? []
      : [
          safe`> **Edited by hand:** ${joinSafe(
            edited.map((path) => neutralise(path)),
            ', ',
          )}. The issues are the truth: every incident was read again.`,
        ]),
    ...(gone.length === 0
      ? []
      : [
          safe`> **Left the ledger** since the last report, for being deleted, transferred or no longer labelled: ${numbers(gone)}.`,
        ]),
  ];
  return said.length === 0 ? [] : [joinSafe(said, '\n\n')];
}

function numbers(all: readonly number[]): SafeMarkdown {
  const rest = all.length > MOST ? [ours(`and ${all.length - MOST} more`)] : [];
  return joinSafe([...all.slice(0, MOST).map((number) => neutralise(`#${number}`)), ...rest], ', ');
}
