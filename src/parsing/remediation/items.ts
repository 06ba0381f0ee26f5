import { normalise, scan } from '../markdown/lines.js';

/** A line that this product keeps in an incident's Remediation: one for each pull request. */
export interface RemediationItem {
  /** `#12`, or `owner/repo#12` from another repository. */
  readonly pull: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** What its evals came to, in our words; null where none were compared. */
  readonly evals: string | null;
  /** Offsets in the normalised text, without its line end. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Our own line, strictly: whatever differs from it by a character was written by people. */
const ITEM =
  /^- \[([ x])\] (~~)?Pull request ((?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10})(?:~~)?((?: merged| closed without merging)?)(?: · evals ([\w .,%:–-]{1,200}))?$/;

/** Our lines in a text, those in code and quotes left out. */
export function readItems(text: string): readonly RemediationItem[] {
  return scan(normalise(text)).spoken.flatMap((line) => {
    const match = line.context === 'text' ? ITEM.exec(line.text) : null;
    if (!match) return [];
    const state = match[4] === ' merged' ? 'merged' : match[2] ? 'closed' : 'open';
    const { from, to } = line;
    return [{ pull: match[3] as string, state, evals: match[5] ?? null, from, to, text: line.text } as const];
  });
}

/** The line itself; `evals` must be made of words of ours. */
export function spellItem({ pull, state, evals }: Pick<RemediationItem, 'pull' | 'state' | 'evals'>): string {
  const what = state === 'closed' ? `~~Pull request ${pull}~~` : `Pull request ${pull}`;
  const end = { open: '', merged: ' merged', closed: ' closed without merging' }[state];
  return `- [${state === 'merged' ? 'x' : ' '}] ${what}${end}${evals === null ? '' : ` · evals ${evals}`}`;
}

/** The line of the Timeline that a merge leaves; `at` is ISO 8601 UTC. */
export function spellMerge(pull: string, at: string): string {
  return `- ${at.slice(0, 16)}Z – remediation merged: pull request ${pull}`;
}

const MERGE =
  /^- \d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z – remediation merged: pull request (?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}$/;

/** True for a line that this product wrote about a remediation, to the character. */
export function isRemediationLine(line: string): boolean {
  return ITEM.test(line) || MERGE.test(line);
}
