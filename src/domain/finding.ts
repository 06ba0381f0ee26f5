/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** Where words stand in the text that was read; both null when the whole document is meant. */
export interface Place {
  /** Counted from 1. */
  readonly line: number | null;
  /** Counted from 1 in that line, in UTF-16 units; known wherever the line is. */
  readonly column: number | null;
}

/** The place of what concerns the whole document. */
export const nowhere: Place = { line: null, column: null };

/** Something a reader should know about a document, at the words it concerns. Problems are data, never exceptions. */
export interface Finding extends Place {
  /** Stable kebab-case id of the rule that speaks. */
  readonly rule: string;
  readonly level: Level;
  /** Id of the form field or report section concerned; null when the whole document is. */
  readonly field: string | null;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

/** True when any finding is of level error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.level === 'error');
}
