const none = /^[*_]{0,2}none[*_]{0,2}(?:$|[.,;:–—-]| (?:because|since|as|needed|required|[-–—])(?![\w]))/i;

/** True for words that promise nothing: `none`, `None, because …`. */
export function isNone(words: string): boolean {
  return none.test(words);
}

/** What stands behind `none, because`; null when no reason is given. */
export function reasonForNone(words: string): string | null {
  const behind = words.slice(none.exec(words)?.[0].length ?? 0);
  const reason = behind
    .replace(/^[ \t.,;:–—-]{0,6}(?:(?:because|since|as)(?: of)?\b:?)?[ \t]{0,3}/i, '')
    .trim();
  return reason === '' ? null : reason;
}
