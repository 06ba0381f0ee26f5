import { RECORD_LABEL } from '../domain/labels.js';
import { type Severity, severityIds } from '../domain/severities.js';
import type { IncidentSituation } from '../domain/situation.js';
import { type CommandLine, commandLines, readCommands } from '../parsing/commands.js';
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

/** True for what is an incident, or is taken for one since nobody calls it so by `/incident`: there, that command alone counts. */
export function isRecord(situation: IncidentSituation): boolean {
  return situation.heard?.adopted === true || isOnRecord(situation) || !isCalled(situation);
}

/** True once an issue carries our label or our board. */
export function isOnRecord({ issue, self }: IncidentSituation): boolean {
  return issue.labels.includes(RECORD_LABEL) || ownComment(issue.comments, 'board', self) !== null;
}

/** True while somebody calls an issue an incident by `/incident`, whether they may or not. */
export function isCalled(situation: IncidentSituation): boolean {
  const commands = readCommands(situation.issue.comments);
  return callInBody(situation) !== null || commands.some(({ name }) => name === 'incident');
}

/** The `/incident` with which an issue itself begins, while nobody has edited it. */
export function callInBody({ issue }: IncidentSituation): CommandLine | null {
  if (issue.editedAt !== null) return null;
  const [first] = commandLines(issue.body);
  return first?.name === 'incident' ? first : null;
}

/** True where the settings keep incidents in another repository than the issue's. */
export function isElsewhere({ settings, issue }: Pick<IncidentSituation, 'settings' | 'issue'>): boolean {
  const place = settings['incidents-repo'];
  if (place === undefined) return false;
  return !new URL(issue.url).pathname.toLowerCase().startsWith(`/${place.toLowerCase()}/`);
}
