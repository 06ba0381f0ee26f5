/** Code keeps its backslashes; anywhere else one before punctuation only says that the mark is no markup. */
const codeOrEscape = /`[^`\n]*`|\\([!-/:-@[-`{-~])/g;

/**
 * Words of a report as they are read on the page: without the backslashes of Markdown
 * (https://github.github.com/gfm/#backslash-escapes). What is shown of them has to be neutralised again.
 */
export function unescaped(markdown: string): string {
  return markdown.replace(codeOrEscape, (whole, mark?: string) => mark ?? whole);
}
