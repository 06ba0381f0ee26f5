import { type ActionKind, closedLists } from '../domain/lists.js';
import { readChoice } from './choices.js';
import { readDay } from './values.js';
import { isEmptyAnswer } from './words.js';

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

interface Remark {
  readonly tells: 'owner' | 'due' | 'kind';
  /** Without one of these, in lower case, the pattern cannot match: saves a sweep. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** Things said about an action; every pattern is bounded, so that a sweep is linear. */
const remarks: readonly Remark[] = [
  {
    tells: 'kind',
    needs: ['(', '[', 'kind:'],
    pattern: new RegExp(`[([](?:kind: ?)?(${kinds})[)\\]]|\\bkind: ?(${kinds})\\b`, 'gi'),
  },
  { tells: 'kind', needs: [':', '-', '–', '—'], pattern: new RegExp(`^(${kinds})(?::| [-–—](?= ))`, 'gi') },
  {
    tells: 'due',
    needs: ['-'],
    pattern: new RegExp(
      `[([]?(?:\\b(?:due|by|until|before|deadline)(?: on| by)?:? {0,3})?\\b(${day})\\b[)\\]]?`,
      'gi',
    ),
  },
  {
    tells: 'owner',
    needs: ['owner:'],
    pattern: /[([]?\bowner: {0,3}([^\s,;|()[\]–—@\0][^,;|()[\]–—@\0]{0,59})[)\]]?/gi,
  },
  {
    tells: 'owner',
    needs: ['@'],
    pattern: new RegExp(`[([]?(?:\\bowners?:? |\\bassigned to |→ ?)?(?<![\\w/])(${person})[)\\]]?:?`, 'gi'),
  },
  {
    tells: 'due',
    needs: ['due'],
    pattern: /[([]?\bdue(?: date)?: {0,3}([^\s,;|()[\]–—@\0][^,;|()[\]–—@\0]{0,39})[)\]]?/gi,
  },
  {
    tells: 'due',
    needs: ['due '],
    pattern: /[([]?\bdue ((?:tbd|unknown|asap|soon|next|end of|q[1-4])\b[^,;|()[\]–—@\0]{0,30})[)\]]?/gi,
  },
];

/** `… — Ann Lee` in front of a due date: a name behind a dash or in brackets, with nothing but remarks behind it. */
const trailingName =
  /(?: [-–—|] |\()(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2})[ \0.,;:|)–—-]{0,60}$/u;

/**
 * Reads an action written as a list item: `Add eval for X (#12) (eval) @bob due 2026-03-01`, its remarks in any order. With
 * its issue's number it reads exactly as without; a bare `#45` is a mention, not its issue.
 */
export function readActionWords(words: string): ActionWords {
  const number = / ?\(#(\d{1,9})\)/.exec(words);
  if (!number) return { ...readRemarks(words), issue: null };
  const own = readRemarks(words.slice(0, number.index) + words.slice(number.index + number[0].length));
  const end = own.end <= number.index ? own.end : own.end + number[0].length;
  return { ...own, end, issue: Number(number[1]) };
}

function readRemarks(words: string): Omit<ActionWords, 'issue'> {
  const told: Partial<Record<Remark['tells'], string>> = {};
  const lower = words.toLowerCase();
  let left = words;
  for (const remark of remarks) {
    if (told[remark.tells] !== undefined || !remark.needs.some((mark) => lower.includes(mark))) continue;
    const match = findRemark(remark, left);
    if (!match) continue;
    told[remark.tells] = (match[1] ?? match[2] ?? '').trim();
    if (remark.tells === 'owner' && !standsAside(match, left)) continue;
    const to = match.index + match[0].length;
    left = left.slice(0, match.index) + '\u0000'.repeat(match[0].length) + left.slice(to);
  }
  if (told.due !== undefined && told.owner === undefined) {
    const name = trailingName.exec(left);
    if (name) {
      told.owner = name[1];
      left = left.slice(0, name.index) + '\u0000'.repeat(left.length - name.index);
    }
  }
  return {
    ...ownWords(left),
    kind: told.kind ? (readChoice(told.kind, 'action-kind') as ActionKind | null) : null,
    owner: told.owner?.replace(/^@/, '') ?? null,
    due: readDue(told.due ?? ''),
  };
}

function findRemark({ tells, pattern }: Remark, words: string): RegExpExecArray | null {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (tells === 'due' ? isDue(match, words) : tells !== 'owner' || standsAside(match, words)) return match;
    if (matches.length === 0) matches.push(match);
  }
  return tells === 'owner' ? (matches[0] ?? null) : null;
}

/** A date is the due date when a word says so, or when nothing but remarks stands behind it. */
function isDue(match: RegExpExecArray, words: string): boolean {
  return /[a-z]/i.test(match[0]) || standsAside(match, words);
}

/** True for a remark at the start or end of the words: `@bob: …`, `… – @bob`; a mention in mid-sentence stays a word of it. */
function standsAside(match: RegExpExecArray, words: string): boolean {
  const to = match.index + match[0].length;
  const behind = words.slice(to, to + 200).replace(/@[\w/.-]{1,140}/g, '');
  const isLabelled = /[:→]/.test(match[0]);
  const isFirst = match.index <= 200 && !/[\p{L}\p{N}]/u.test(words.slice(0, match.index));
  return isLabelled || isFirst || !/[\p{L}\p{N}]/u.test(behind);
}

/** What is left when the remarks are gone, and where it ends. */
function ownWords(left: string): { action: string; end: number } {
  if (!left.includes('\0')) return { action: left.trim(), end: left.trimEnd().length };
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

const none = /^[*_]{0,2}none[*_]{0,2}(?:$|[.,;:–—-]| (?:because|since|as|needed|required|[-–—])(?![\w]))/i;

/** True for words that promise nothing: `none`, `None, because …`. */
export function isNone(words: string): boolean {
  return none.test(words);
}

/** What stands behind `none, because`; null when no reason is given. */
export function reasonForNone(words: string): string | null {
  const behind = words.slice(none.exec(words)?.[0].length ?? 0);
  const reason = behind
    .replace(/^[ \t.,;:–—-]{0,6}(?:(?:because|since|as)(?: of)?\b:?)?[ \t]{0,3}/i, '')
    .trim();
  return reason === '' ? null : reason;
}

/** A due date as `YYYY-MM-DD`, else the words as written; null when there are none. */
export function readDue(words: string): string | null {
  return isEmptyAnswer(words) ? null : (readDay(words) ?? words);
}
