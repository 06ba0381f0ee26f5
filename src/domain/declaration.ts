import type { SafeMarkdown } from './markdown.js';

/** An incident about to be opened as an issue. */
export interface Declaration {
  readonly title: SafeMarkdown;
  /** A full report in the shape of our form; its last line is a hidden marker with the fingerprint. */
  readonly body: SafeMarkdown;
  readonly labels: readonly string[];
  /** GitHub logins. */
  readonly assignees: readonly string[];
  /** 16 hexadecimal digits: the same for everything that tells of the same alert, trace or summary. */
  readonly fingerprint: string;
}
