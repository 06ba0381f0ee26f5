import { type Heading, withoutClosingHashes } from './headings.js';
import { fold, tidy } from './inline.js';

/** A section that a document is known to have: `titles` are its label and other names for it. */
export interface Known {
  readonly key: string;
  readonly titles: readonly string[];
  /** True when its content is one value or a list of boxes, so that free text under it is not its own. */
  readonly typed: boolean;
  /** What GitHub writes under its label: one line that was typed or chosen, or a code block around what was typed. */
  readonly shape?: 'line' | 'code';
  /** True when people head it in their own way: see `byHand`. */
  readonly byHand?: boolean;
}

const number = /^[*_]{0,2}(?:§ ?)?\d{1,2}(?:\ufe0f?\u20e3|[.):]{1,2}| [–—-])? {1,3}/u;
const remark = / {1,3}\([^()]{1,60}\)[*_]{0,2}$/;
/** An emoji, be it joined of several or written by its name: `📝`, `👩‍🚒`, `:memo:`. */
const picture =
  /^[*_]{0,2}(?:\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f){0,8}|:[a-z_]{2,30}:) {1,3}/u;
const pictureBehind = / {1,3}\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f){0,2}[*_]{0,2}$/u;

/** A title as people write it by hand, without its number, its pictures and a remark in brackets: `3) ⏱ Timeline (all times UTC)`. */
export function byHand(title: string): string {
  return title
    .replace(picture, '')
    .replace(number, '')
    .replace(picture, '')
    .replace(pictureBehind, '')
    .replace(remark, '');
}

/** Which known sections a heading names (indices), and whether it does so exactly as GitHub writes a form's label. */
export interface Match {
  readonly fields: readonly number[];
  readonly exact: boolean;
}

/** Looks headings up among known titles: first letter for letter, then without regard to case, marks, level and colon. */
export class Titles {
  private readonly exact = new Map<string, number[]>();
  private readonly folded = new Map<string, number[]>();
  private readonly loose = new Map<string, number[]>();
  private readonly cache = new Map<string, Match | null>();

  constructor(known: readonly Known[]) {
    for (const [field, one] of known.entries()) {
      for (const title of one.titles) {
        if (one.byHand) add(this.loose, fold(title), field);
        const asHeading = withoutClosingHashes(tidy(title));
        add(this.exact, asHeading, field);
        add(this.folded, fold(asHeading), field);
      }
    }
  }

  /** The sections that the heading names; null when it names none. */
  match(heading: Heading): Match | null {
    const written = heading.title + heading.colon;
    const exact = heading.asGitHub ? this.exact.get(written) : undefined;
    if (exact) return { fields: exact, exact: true };
    const cached = this.cache.get(written);
    if (cached !== undefined) return cached;
    const folded = written === '' ? undefined : (this.folded.get(heading.name) ?? this.asByHand(heading));
    const match = folded ? { fields: folded, exact: false } : null;
    this.cache.set(written, match);
    return match;
  }

  private asByHand({ title }: Heading): number[] | undefined {
    return this.loose.size === 0 ? undefined : this.loose.get(fold(byHand(title)));
  }
}

function add(index: Map<string, number[]>, title: string, field: number): void {
  const fields = index.get(title) ?? [];
  if (title !== '' && !fields.includes(field)) index.set(title, [...fields, field]);
}
