import { writtenLines } from '../../parsing/blank.js';
import type { Rule } from './rule.js';

const PAGE = 700;

export const onePage: Rule = {
  id: 'one-page',
  level: 'note',
  checks: `At most ${PAGE} words outside Timeline and Artifacts: one page.`,
  why: 'A page is read by the whole team; five pages are read by their author.',
  find: ({ report }) => {
    const counted = Object.entries(report.sections).filter(([id]) => id !== 'timeline' && id !== 'artifacts');
    const words = counted.reduce((sum, [, text]) => sum + wordsIn(writtenLines(text)), 0);
    if (words <= PAGE) return [];
    const message = `${words} words outside Timeline and Artifacts; a page is ${PAGE}. Move detail behind links.`;
    return [{ field: null, message }];
  },
  fails: { body: `### Summary\n${'and so on '.repeat(240).trim()}`, line: null },
  passes: '### Summary\nThe assistant promised refunds that do not exist; details are in the linked trace.',
};

function wordsIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
}
