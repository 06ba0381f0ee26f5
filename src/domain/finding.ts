/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** Something a reader should know about a document, on the line it concerns. Problems are data, never exceptions. */
export interface Finding {
  /** Stable kebab-case id of the rule that speaks. */
  readonly rule: string;
  readonly level: Level;
  /** Id of the form field or report section concerned; null when the whole document is. */
  readonly field: string | null;
  /** 1-based line in the text that was read; null when no single line is at fault. */
  readonly line: number | null;
  /** 1-based column in that line, in UTF-16 units; null or absent when the whole line is at fault or no column is known. */
  readonly column?: number | null;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
}

/** True when any finding is of level error. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.level === 'error');
}

/** The same findings, each with all keys of the contract: an unknown column is null. */
export function withColumns(findings: readonly Finding[]): readonly Required<Finding>[] {
  return findings.map(({ rule, level, field, line, column, message }) => ({
    rule,
    level,
    field,
    line,
    column: column ?? null,
    message,
  }));
}
