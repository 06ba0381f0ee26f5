import type { ActionKind } from '../../domain/lists.js';
import { readChoice } from '../report/choices.js';
import { readDue } from '../report/values.js';
import { findRemark, type Remark, remarks, standsAside } from './action-remarks.js';

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

/** `… — Ann Lee` in front of a due date: a name behind a dash or in brackets, with nothing but remarks behind it. */
const trailingName =
  /(?: [-–—|] |\()(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2})[ \0.,;:|)–—-]{0,60}$/u;

/**
 * Reads an action written as a list item: `Add eval for X (#12) (eval) @bob due 2026-03-01`, its remarks in any order. With
 * its issue's number it reads exactly as without; a bare `#45` is a mention, not its issue.
 */
export function readActionWords(words: string): ActionWords {
  const number = / ?\(#(\d{1,9})(?:, (?:done|not planned))?\)/.exec(words);
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

/** What is left when the remarks are gone, and where it ends. */
function ownWords(left: string): { action: string; end: number } {
  if (!left.includes('\0')) return { action: left.trim(), end: left.trimEnd().length };
  const pieces = left.split(/\u0000+/).map((piece) => piece.trim());
  const action = pieces
    .reduce((told, piece) => told + (/^[.,;]/.test(piece) ? '' : ' ') + piece)
    .replace(/ {2,}/g, ' ')
    .replace(/[,;](?: ?[.,;])+/g, (marks) => marks.at(-1) as string)
    .replaceAll('~~', '')
    .trim()
    .replace(/^[ ,;:|·–—-]{1,10}/, '')
    .replace(/[ ,;:|·–—-]{1,10}$/, '');
  const last = pieces.findLast((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? '';
  const end = left.lastIndexOf(last) + last.replace(/[ ,;:|·–—-]{1,10}$/, '').length;
  return { action, end: last === '' ? left.length : end };
}
