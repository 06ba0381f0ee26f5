import type { Line } from '../markdown/line.js';
import { normalise, scan } from '../markdown/lines.js';
import { honestAnswer, isEmptyAnswer, visible } from '../report/words.js';

/** What a pull request says of how it goes out and how it is taken back; null where it says nothing. */
export interface Promises {
  readonly rollbackPlan: string | null;
  /** The canary or the feature flag that it names. */
  readonly canary: string | null;
}

const rollbackNames = ['rollback plan', 'rollback', 'roll back', 'how to roll back', 'backout plan'];
const canaryNames = ['canary', 'feature flag', 'flag', 'canary or flag', 'canary or feature flag', 'rollout'];
/** Words that promise nothing. */
const empty = ['tbd', 'todo', 'none', 'no', 'later', 'not yet', 'n.a.', '?'];

/** Reads a labelled line (`Rollback plan: revert, then …`) or a section under a heading of that name. */
export function readPromises(body: string): Promises {
  const lines = scan(normalise(body)).spoken.filter(({ context }) => context === 'text');
  return { rollbackPlan: saying(lines, rollbackNames), canary: saying(lines, canaryNames) };
}

function saying(lines: readonly Line[], names: readonly string[]): string | null {
  for (const [at, line] of lines.entries()) {
    const { label, words } = labelled(line);
    if (!names.includes(label)) continue;
    if (saysSomething(words)) return words;
    const below = underneath(lines.slice(at + 1, at + 20));
    if (below !== null) return below;
  }
  return null;
}

/** The words before a colon and behind it, without list marks, boxes and emphasis; a heading has its words before. */
function labelled({ text, heading }: Line): { readonly label: string; readonly words: string } {
  const plain = visible(text)
    .replace(/^[ \t]{0,12}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:#{1,6}[ \t]{1,4})?/, '')
    .replace(/[*_]{2}/g, '');
  const colon = plain.indexOf(':');
  const isLabel = colon > 0 && colon <= 40;
  if (!isLabel) return { label: heading ? tidy(plain) : '', words: '' };
  return { label: tidy(plain.slice(0, colon)), words: plain.slice(colon + 1).trim() };
}

function tidy(words: string): string {
  return words.trim().toLowerCase();
}

/** The first words below, up to the next heading or labelled line. */
function underneath(lines: readonly Line[]): string | null {
  for (const line of lines) {
    if (line.heading) return null;
    const words = visible(line.text).trim();
    if (saysSomething(words)) return words;
  }
  return null;
}

function saysSomething(words: string): boolean {
  const plain = words
    .replace(/^[-*+][ \t]+/, '')
    .replace(/^\[[ xX]\][ \t]*/, '')
    .replace(/[.!]$/, '');
  return !isEmptyAnswer(plain) && honestAnswer(plain) === null && !empty.includes(plain.trim().toLowerCase());
}
