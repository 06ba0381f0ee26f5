import { canOpen, type FenceMark, fenceMark, isThematicBreak } from './blocks.js';
import { atxHeading, type Heading } from './headings.js';
import { type HtmlStart, htmlStart } from './html.js';

/** What a line begins, list markers aside. */
export type Start =
  | { readonly block: 'prose' | 'quote' | 'break' | 'comment' }
  | { readonly block: 'heading'; readonly heading: Heading }
  | { readonly block: 'fence'; readonly mark: FenceMark }
  | { readonly block: 'html'; readonly html: HtmlStart };

const prose: Start = { block: 'prose' };
const quote: Start = { block: 'quote' };
const thematicBreak: Start = { block: 'break' };
const comment: Start = { block: 'comment' };

/** Reads what begins at offset `at` of a line, behind its white space; fewer kinds of HTML may do so within a paragraph. */
export function startOf(text: string, at: number, inParagraph: boolean): Start {
  const code = text.charCodeAt(at);
  if (code === 62) return quote;
  if (code === 35) return hashes(text, at);
  if (code === 96 || code === 126) return fence(text, at);
  if (code === 60) return angle(text, at, inParagraph);
  return isThematicBreak(text, at) ? thematicBreak : prose;
}

function hashes(text: string, at: number): Start {
  const heading = atxHeading(text, at);
  return heading ? { block: 'heading', heading } : prose;
}

function fence(text: string, at: number): Start {
  const mark = fenceMark(text, at);
  return mark && canOpen(mark) ? { block: 'fence', mark } : prose;
}

function angle(text: string, at: number, inParagraph: boolean): Start {
  if (text.startsWith('<!--', at)) return comment;
  const html = htmlStart(text, at, inParagraph);
  return html ? { block: 'html', html } : prose;
}
