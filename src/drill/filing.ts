import { SetupError } from '../domain/errors.js';
import { failureModes } from '../domain/failure-modes.js';
import { kinds } from '../domain/kinds.js';
import { closedLists } from '../domain/lists.js';
import type { Report } from '../domain/report.js';
import { type Fact, sections, typedFacts } from '../domain/sections.js';
import { severities } from '../domain/severities.js';

const EMPTY = '_No response_';

/** In characters: GitHub takes no longer issue. */
const LONGEST_BODY = 65_536;

/** The body that GitHub would make if somebody filed this report with the full form. Throws SetupError when that is too long. */
export function fileAsForm(report: Report): string {
  const typed = typedFacts('full').map((fact) => field(fact.title, typedAnswer(fact, report)));
  const texts = sections.map((section) => field(section.title, report.sections[section.id]?.trim() || EMPTY));
  const body = [...typed, ...texts].join('\n\n');
  if (body.length <= LONGEST_BODY) return body;
  throw new SetupError(
    `As an issue this report has ${body.length} characters; GitHub takes ${LONGEST_BODY}. Keep logs elsewhere and link them under Artifacts.`,
  );
}

/** The title for an issue: the report's first heading of level one, else its system. */
export function titleOf(text: string, report: Report): string {
  const heading = text.split('\n', 20).find((line) => line.startsWith('# '));
  return heading?.slice(2).trim() || `Incident: ${report.system ?? 'system not named'}`;
}

function field(label: string, answer: string): string {
  return `### ${label}\n\n${answer}`;
}

function typedAnswer({ id }: Fact, report: Report): string {
  switch (id) {
    case 'kind':
      return option(kinds, report.kind);
    case 'severity':
      return option(severities, report.severity);
    case 'potential-severity':
      return option(severities, report.severityPotential);
    case 'system':
      return report.system ?? EMPTY;
    case 'failure-modes':
      return (
        report.failureModes.filter((mode) => failureModes.some((row) => row.id === mode)).join(', ') || EMPTY
      );
    case 'found-by':
      return option(closedLists['found-by'], report.foundBy);
    case 'stopped-by':
      return option(closedLists['stopped-by'], report.stoppedBy);
    case 'disclosure':
      return option(closedLists.disclosure, report.disclosure);
    default:
      return EMPTY;
  }
}

function option(
  rows: readonly { readonly id: string; readonly meaning: string }[],
  id: string | null,
): string {
  const row = rows.find((one) => one.id === id);
  return row ? `${row.id} – ${row.meaning}` : EMPTY;
}
