import { RECORD_LABEL } from '../domain/labels.js';
import { type Severity, severityIds } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type CommandLine, commandLines } from '../parsing/commands.js';
import { ownComment } from '../parsing/memory.js';

/** What `/incident S1 summary` says; `severity` is undefined where it begins like a level and is none. */
export interface IncidentCall {
  readonly severity: Severity | null | undefined;
  readonly summary: string;
}

const call = /^(S\d{1,3})(?![\w-])[:,]?\s*(?:[–—-]\s+)?(.*)$/is;

/** Reads what stands behind `/incident`. */
export function readCall({ argument }: Pick<CommandLine, 'argument'>): IncidentCall {
  const match = call.exec(argument);
  if (!match) return { severity: null, summary: argument };
  const severity = severityIds.find((id) => id === match[1]?.toUpperCase());
  return { severity, summary: severity ? (match[2] ?? '').trim() : argument };
}

/** False for an issue that has never been a record of ours: there, `/incident` alone counts. */
export function isRecord({ issue, self, heard }: IncidentSituation): boolean {
  return (
    heard?.adopted === true ||
    issue.labels.includes(RECORD_LABEL) ||
    ownComment(issue.comments, 'board', self) !== null
  );
}

/** The `/incident` with which an issue itself begins, while nobody has edited it. */
export function callInBody({ issue }: IncidentSituation): CommandLine | null {
  if (issue.editedAt !== null) return null;
  const [first] = commandLines(issue.body);
  return first?.name === 'incident' ? first : null;
}

/** True where incidents of this repository are kept in another one; `here` is `owner/name`. */
export function isElsewhere({ settings, issue }: Pick<IncidentSituation, 'settings' | 'issue'>): boolean {
  const place = settings['incidents-repo'];
  if (place === undefined) return false;
  return !new URL(issue.url).pathname.toLowerCase().startsWith(`/${place.toLowerCase()}/`);
}
