import type { BoxState } from '../../domain/form.js';
import { behindBullet, indentFrom } from './blocks.js';
import { isBlankCode } from './headings.js';

/** One item of a task list, at any depth and with any bullet. */
export interface Box {
  readonly state: BoxState;
  /** What stands behind the box; when all of it is struck, that without strike-through and without a remark behind it. */
  readonly label: string;
}

/** A remark behind what is struck: `~~Fix verified~~ (there is no fix)`, `~~Fix verified~~ – vendor's`, `~~Fix verified~~ n/a`. */
const remarked = /^(~{1,2})([^~]{1,500})\1(?: ?\(| ?[–—:,] | - | n\/a(?!\w))/i;

/** Reads a line as a task-list item (`- [x] label`, `* [ ] ~~label~~`, `1. [X] label`); null when it is none. */
export function readBox(text: string): Box | null {
  let start = indentFrom(text, 0, 0);
  let bullets = 0;
  for (let end = behindBullet(text, start.at); end >= 0; end = behindBullet(text, start.at)) {
    start = indentFrom(text, end, 0);
    bullets += 1;
  }
  const mark = text.charAt(start.at + 1);
  if (bullets === 0 || text[start.at] !== '[' || text[start.at + 2] !== ']' || !' xX'.includes(mark))
    return null;
  const behind = start.at + 3;
  if (behind < text.length && !isBlankCode(text.charCodeAt(behind))) return null;
  const label = text.slice(behind).trim();
  const unstruck = withoutStrike(label) ?? remarked.exec(label)?.[2]?.trim() ?? null;
  if (unstruck !== null) return { state: 'n/a', label: unstruck };
  return { state: mark !== ' ', label };
}

/** The text inside `~~…~~` or `~…~` that covers the whole label; null when it is not struck. */
export function withoutStrike(label: string): string | null {
  const marks = label.startsWith('~~') ? 2 : 1;
  const mark = '~'.repeat(marks);
  if (!label.startsWith(mark) || !label.endsWith(mark) || label.length <= 2 * marks) return null;
  const inner = label.slice(marks, -marks);
  return inner.includes('~') ? null : inner.trim();
}
