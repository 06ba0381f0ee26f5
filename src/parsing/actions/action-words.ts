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
  /** Offsets in the words of what it says; null for what it does not. */
  readonly at: { readonly action: number; readonly owner: number | null; readonly due: number | null };
  /** Offset in the words just behind the action. */
  readonly end: number;
}

/** `… — Ann Lee` in front of a due date: a name behind a dash or in brackets, with nothing but remarks behind it. */
const trailingName =
  /(?: [-–—|→] |\()(\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,2})[ \0.,;:|)→–—-]{0,60}$/u;

/**
 * Reads an action written as a list item: `Add eval for X (#12) (eval) @bob due 2026-03-01`, its remarks in any order. With
 * its issue's number it reads exactly as without; a bare `#45` is a mention, not its issue.
 */
export function readActionWords(words: string): ActionWords {
  const number = / ?\(#(\d{1,9})(?:, (?:done|not planned))?\)/.exec(words);
  if (!number) return { ...readRemarks(words), issue: null };
  const own = readRemarks(words.slice(0, number.index) + words.slice(number.index + number[0].length));
  const behind = (at: number, edge = at) => (edge < number.index ? at : at + number[0].length);
  const { action, owner, due } = own.at;
  const at = {
    action: behind(action),
    owner: owner === null ? null : behind(owner),
    due: due === null ? null : behind(due),
  };
  return { ...own, at, end: behind(own.end, own.end - 1), issue: Number(number[1]) };
}

type Told = Partial<Record<Remark['tells'], { readonly words: string; readonly at: number }>>;

function readRemarks(words: string): Omit<ActionWords, 'issue'> {
  const told: Told = {};
  const lower = words.toLowerCase();
  let left = withPlainLabels(words);
  for (const remark of remarks) {
    if (told[remark.tells] !== undefined || !remark.needs.some((mark) => lower.includes(mark))) continue;
    const match = findRemark(remark, left);
    if (!match) continue;
    const said = match[1] ?? match[2] ?? '';
    const at = said.startsWith('@') ? match[0].indexOf(said) : match[0].lastIndexOf(said);
    told[remark.tells] = { words: said.trim(), at: match.index + at };
    if (remark.tells === 'owner' && !standsAside(match, left)) continue;
    const to = match.index + match[0].length;
    left = left.slice(0, match.index) + '\u0000'.repeat(match[0].length) + left.slice(to);
  }
  if (told.due !== undefined && told.owner === undefined) {
    const name = trailingName.exec(left);
    if (name) {
      const said = name[1] as string;
      told.owner = { words: said, at: name.index + name[0].indexOf(said) };
      left = left.slice(0, name.index) + '\u0000'.repeat(left.length - name.index);
    }
  }
  return { ...ownWords(left), ...valuesOf(told), at: placesOf(told, left) };
}

const markedLabel =
  /(\*{1,3}|_{1,3})(owner|assignee|dri|kind|due(?: date)?|deadline|eta|target)(?::\1|\1:)/gi;

/** The words with `**Owner:**` and `*due*:` as plain labels, every other character where it was. */
function withPlainLabels(words: string): string {
  return words.replace(markedLabel, (whole, marks: string, label: string) =>
    `${' '.repeat(marks.length)}${label}:`.padEnd(whole.length),
  );
}

function valuesOf({ kind, owner, due }: Told): Pick<ActionWords, 'kind' | 'owner' | 'due'> {
  return {
    kind: kind?.words ? (readChoice(kind.words, 'action-kind') as ActionKind | null) : null,
    owner: owner?.words.replace(/^@/, '').replace(/(?<=\p{Ll}{2})\.$/u, '') ?? null,
    due: readDue(due?.words ?? ''),
  };
}

function placesOf({ owner, due }: Told, left: string): ActionWords['at'] {
  const action = Math.max(0, left.search(/[^\s\0,;:|·–—-]/));
  return { action, owner: owner?.at ?? null, due: due?.at ?? null };
}

/** Joins what stood around a remark; of two marks that meet the full stop stays, else the later one. */
function joined(told: string, piece: string): string {
  if (!/^[.,;]/.test(piece)) return `${told} ${piece}`;
  return told.endsWith('.') ? told + piece.slice(1) : told.replace(/[,;]$/, '') + piece;
}

/** What is left when the remarks are gone, and where it ends. */
function ownWords(left: string): { action: string; end: number } {
  if (!left.includes('\0')) return { action: left.trim(), end: left.trimEnd().length };
  const pieces = left.split(/\u0000+/).map((piece) => piece.trim());
  const action = pieces
    .reduce(joined)
    .replace(/ {2,}/g, ' ')
    .replace(/[,;](?: ?[.,;])+/g, (marks) => marks.at(-1) as string)
    .replace(/ [–—·|-](?: [–—·|-])+(?= |$)/g, (dashes) => dashes.slice(0, 2))
    .replaceAll('~~', '')
    .trim()
    .replace(/^[ ,;:|·→–—-]{1,10}/, '')
    .replace(/ [–—-]\.$/, '')
    .replace(/[ ,;:|·→–—-]{1,10}$/, '');
  const last = pieces.findLast((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? '';
  const end = left.lastIndexOf(last) + last.replace(/[ ,;:|·–—-]{1,10}$/, '').length;
  return { action, end: last === '' ? left.length : end };
}
