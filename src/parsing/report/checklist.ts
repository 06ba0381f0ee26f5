import type { ChecklistItem } from '../../domain/report.js';
import { readBox } from '../markdown/boxes.js';
import type { Line } from '../markdown/line.js';
import { visible } from './words.js';

/** A list item that is struck through with its box: `- ~~[ ] text~~`. */
const struckWhole = /^(\s{0,60}(?:[-*+]|\d{1,9}[.)]) {1,4})~~(\[[ xX]\] )([^~]{1,500})~~\s*$/;

/**
 * The boxes of a task list, at any depth: ticked, open, or `n/a` where the text is struck through. Boxes in code, quotes
 * and HTML comments are none, so that a list hidden from people cannot pass for a ticked one.
 */
export function readChecklist(lines: readonly Line[]): ChecklistItem[] {
  return lines.flatMap((line) => {
    if (line.context !== 'text' || !line.text.includes('[')) return [];
    const box = readBox(visible(line.text).replace(struckWhole, '$1$2~~$3~~'));
    return box && box.label !== '' ? [{ text: box.label, done: box.state, line: line.number }] : [];
  });
}
