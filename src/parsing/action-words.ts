import { type ActionKind, closedLists } from '../domain/lists.js';
import { readChoice } from './choices.js';
import { readDay } from './values.js';

/** What one line of a list promises: the action's own words, and what is said about it. */
export interface ActionWords {
  readonly action: string;
  readonly kind: ActionKind | null;
  readonly owner: string | null;
  readonly due: string | null;
  readonly issue: number | null;
  /** Offset in the words just behind the action. */
  readonly end: number;
}

const kinds = closedLists['action-kind'].map((choice) => choice.id).join('|');
const person = '@[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?';
const day = '\\d{4}-\\d{2}-\\d{2}';

/** Things said about an action, each with what it tells; every pattern is bounded, so that a sweep is linear. */
const remarks = [
  { tells: 'issue', pattern: /[([]?(?<![\w/])#(\d{1,9})(?!\w)[)\]]?/g },
  {
    tells: 'owner',
    pattern: new RegExp(`[([]?(?:\\bowners?:? |\\bassigned to |→ ?)?(?<![\\w/])(${person})[)\\]]?:?`, 'gi'),
  },
  {
    tells: 'due',
    pattern: new RegExp(
      `[([]?(?:\\b(?:due|by|until|before|deadline)(?: on| by)?:? {0,3})?\\b(${day})\\b[)\\]]?`,
      'gi',
    ),
  },
  { tells: 'kind', pattern: new RegExp(`[([](?:kind: ?)?(${kinds})[)\\]]|\\bkind: ?(${kinds})\\b`, 'gi') },
  { tells: 'kind', pattern: new RegExp(`^(${kinds})(?::| [-–—](?= ))`, 'gi') },
  { tells: 'owner', pattern: /[([]?\bowner: {0,3}([^,;|()[\]–—\0]{1,60})[)\]]?/gi },
  { tells: 'due', pattern: /[([]?\bdue(?: date)?: {0,3}([^,;|()[\]–—@\0]{1,40})[)\]]?/gi },
  {
    tells: 'due',
    pattern: /[([]?\bdue ((?:tbd|unknown|asap|soon|next|end of|q[1-4])\b[^,;|()[\]–—@\0]{0,30})[)\]]?/gi,
  },
] as const;

/** Reads an action written as a list item: `Add eval for X (eval) @bob due 2026-03-01`, its remarks in any order. */
export function readActionWords(words: string): ActionWords {
  const told: Partial<Record<'issue' | 'owner' | 'due' | 'kind', string>> = {};
  let left = words;
  for (const { tells, pattern } of remarks) {
    if (told[tells] !== undefined) continue;
    const match = [...left.matchAll(pattern)].find((one) => tells !== 'due' || isDue(one, left));
    if (!match) continue;
    told[tells] = (match[1] ?? match[2] ?? '').trim();
    const to = match.index + match[0].length;
    left = left.slice(0, match.index) + '\u0000'.repeat(match[0].length) + left.slice(to);
  }
  return {
    ...ownWords(left),
    kind: told.kind ? (readChoice(told.kind, 'action-kind') as ActionKind | null) : null,
    owner: told.owner?.replace(/^@/, '') ?? null,
    due: told.due ? (readDay(told.due) ?? told.due) : null,
    issue: told.issue ? Number(told.issue) : null,
  };
}

/** A date is the due date when a word says so, or when nothing but remarks stands behind it. */
function isDue(match: RegExpExecArray, words: string): boolean {
  if (/[a-z]/i.test(match[0])) return true;
  const behind = words.slice(match.index + match[0].length, match.index + match[0].length + 200);
  return match.index === 0 || !/[\p{L}\p{N}]/u.test(behind);
}

/** What is left when the remarks are gone, and where it ends. */
function ownWords(left: string): { action: string; end: number } {
  const pieces = left.split(/\u0000+/).map((piece) => piece.trim());
  const action = pieces
    .join(' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^[ ,;:|·–—-]{1,10}/, '')
    .replace(/[ ,;:|·–—-]{1,10}$/, '');
  const last = pieces.findLast((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? '';
  const end = left.lastIndexOf(last) + last.replace(/[ ,;:|·–—-]{1,10}$/, '').length;
  return { action, end: last === '' ? left.length : end };
}
