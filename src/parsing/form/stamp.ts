const stampMark = /<!-- form: ([\w-]{1,60}@[\w.-]{1,20}) -->/;

const leadingStamp = /^\n{0,3}<!-- form: [\w-]{1,60}@[\w.-]{1,20} -->(?:\n|$)/;

/**
 * The stamp that a form puts into its issues, `incident@2` of `<!-- form: incident@2 -->`; null when the text has none.
 *
 * It stands in a textarea's `value`, since nothing else of a form travels: a `markdown` element is "not submitted", while `value`
 * is "pre-filled in the text area" and sent like typed text
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema;
 * a team that uses `value` so, and says that reporters can edit it: https://github.com/2i2c-org/infrastructure/pull/4155).
 * The body keeps a comment, and GitHub hides it from the rendered issue
 * (https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#hiding-content-with-comments).
 * Not in a field with `render`: what is sent there becomes a code block, which would show it.
 *
 * The reporter sees one line of comment while filling in, and may delete it. Both are borne: a label cannot carry the version
 * (one that the repository lacks is dropped without a word, and triage changes labels), and a title or a visible field would
 * stay in everybody's sight. So the stamp is the last textarea's first line, and only ever settles a tie between forms.
 */
export function stampIn(text: string): string | null {
  return stampMark.exec(text)?.[1] ?? null;
}

/** A textarea's text without the stamp on its first line, which is the form's and no part of an answer. */
export function withoutStamp(text: string): string {
  return text.replace(leadingStamp, '');
}
