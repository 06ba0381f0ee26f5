const stampMark = /<!-- form: ([\w-]{1,60}@[\w.-]{1,20}) -->/;

const leadingStamp = /^\n{0,3}<!-- form: [\w-]{1,60}@[\w.-]{1,20} -->(?:\n|$)/;

/**
 * The stamp that a form puts into its issues, `incident@2` of `<!-- form: incident@2 -->`; null when the text has none. GitHub
 * renders neither a form's file nor its `markdown` elements into the body, and a label that does not exist is dropped without
 * a word; what a textarea is prefilled with (`value`) is all that travels, and only while nobody deletes it.
 */
export function stampIn(text: string): string | null {
  return stampMark.exec(text)?.[1] ?? null;
}

/** A textarea's text without the stamp on its first line, which is the form's and no part of an answer. */
export function withoutStamp(text: string): string {
  return text.replace(leadingStamp, '');
}
