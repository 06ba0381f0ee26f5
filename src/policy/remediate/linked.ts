import { mayAct } from '../../domain/issue.js';
import { RECORD_LABEL } from '../../domain/labels.js';
import type { RemediationSituation } from '../../domain/remediation.js';
import { readItems } from '../../parsing/remediation/items.js';

/** The pull request as the incident calls it: `#12`, or `owner/repo#12` from another repository. */
export function nameOfPull({ repository, incidents, pull }: RemediationSituation): string {
  return repository.toLowerCase() === incidents.toLowerCase()
    ? `#${pull.number}`
    : `${repository}#${pull.number}`;
}

/**
 * True where the link counts: the issue is a record of ours, and the pull request is by someone with triage rights or the
 * incident's Remediation names it. A stranger's pull request writes into no incident.
 */
export function isLinked(situation: RemediationSituation): boolean {
  const { incident, pull, rights } = situation;
  if (!incident.issue.labels.includes(RECORD_LABEL)) return false;
  if (mayAct(rights[pull.author?.toLowerCase() ?? ''], 'triage')) return true;
  const name = nameOfPull(situation);
  const text = incident.report.sections.remediation ?? '';
  return readItems(text).some((item) => item.pull === name) || names(text, name);
}

/** The name stands there as a word of its own: `#12` is not in `#123`, nor in `acme/app#12`. */
function names(text: string, name: string): boolean {
  return text.split(/[\s,;()[\]]+/).some((word) => word.replace(/[.:!?]$/, '') === name);
}
