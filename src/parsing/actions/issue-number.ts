/** The number of an action's issue in its row, with how that stands: `(#58)`, `(#58, done)`, `(#58, not planned)`. */
const NUMBER = /\(#(\d{1,9})(?:, (?:done|not planned))?\)/;

/** The first such number in the words: where it stands and how it is written. */
export function actionIssueNumber(
  words: string,
): { readonly at: number; readonly text: string; readonly number: number } | null {
  const match = NUMBER.exec(words);
  return match ? { at: match.index, text: match[0], number: Number(match[1]) } : null;
}
