import { type Finding, nowhere } from '../../domain/finding.js';

/** A file of results that must not be used, with the rule that says so and what to do. Never leaves `exchange/`. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
  constructor(
    readonly rule: string,
    message: string,
  ) {
    super(message);
  }
}

/** What was refused, as a finding of level error. */
export function refusalOf({ rule, message }: Unfit): Finding {
  return { rule, level: 'error', field: null, ...nowhere, message };
}

/** Something a reader of the comparison should know about a file that can be used. */
export function warning(rule: string, message: string): Finding {
  return { rule, level: 'warning', field: null, ...nowhere, message };
}

/** A stranger's words inside a message: short, on one line. */
export function quoted(words: unknown): string {
  const text = String(words).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
