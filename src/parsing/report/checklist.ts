import type { ChecklistItem } from '../../domain/report.js';
import { readBox } from '../markdown/boxes.js';
import type { Line } from '../markdown/line.js';
import type { Lines } from '../markdown/lines.js';
import { footnoteLines } from './footnotes.js';
import { visible } from './words.js';

/** A list item that is struck through with its box: `- ~~[ ] text~~`, with a remark behind it or not. */
const struckWhole = /^(\s{0,60}(?:[-*+]|\d{1,9}[.)]) {1,4})~~(\[[ xX]\] )([^~]{1,500})~~(?!~)/;

/**
 * The boxes of a task list, at any depth: ticked, open, or `n/a` where the text is struck through. Boxes that GitHub shows
 * in code or quotes, or hides in HTML comments or footnotes, are none, so that a list hidden from people cannot pass for a ticked one:
 * `shown` is the whole body, read without ending early what would swallow a section.
 */
export function readChecklist(lines: readonly Line[], shown: Lines): ChecklistItem[] {
  const hidden = footnoteLines(lines);
  return lines.flatMap((line) => {
    if (!line.text.includes('[') || hidden.has(line.number)) return [];
    if (shown.standingOf(line.number - 1).context !== 'text') return [];
    const words = visible(line.text);
    const withBox = words.replace(struckWhole, '$1$2~~$3~~');
    const box = readBox(withBox);
    if (withBox !== words && box?.state !== 'n/a') return [];
    return box && box.label !== '' ? [{ text: box.label, done: box.state, line: line.number }] : [];
  });
}
