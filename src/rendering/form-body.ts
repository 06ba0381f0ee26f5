import { failureModes } from '../domain/failure-modes.js';
import { kinds } from '../domain/kinds.js';
import { closedLists } from '../domain/lists.js';
import type { Report } from '../domain/report.js';
import { type Fact, sections, typedFacts } from '../domain/sections.js';
import { severities } from '../domain/severities.js';

const EMPTY = '_No response_';

/** What a form asks as typed fields. */
export type TypedAnswers = Pick<
  Report,
  | 'kind'
  | 'severity'
  | 'severityPotential'
  | 'system'
  | 'failureModes'
  | 'foundBy'
  | 'stoppedBy'
  | 'disclosure'
>;

/** The body that GitHub would make if somebody filled in the full form: typed fields first, then the sections by their ids. */
export function formBody(answers: TypedAnswers, texts: Readonly<Record<string, string>>): string {
  const typed = typedFacts('full').map((fact) => field(fact.title, typedAnswer(fact, answers)));
  const free = sections.map((section) => field(section.title, texts[section.id]?.trim() || EMPTY));
  return [...typed, ...free].join('\n\n');
}

function field(label: string, answer: string): string {
  return `### ${label}\n\n${answer}`;
}

function typedAnswer({ id }: Fact, answers: TypedAnswers): string {
  switch (id) {
    case 'kind':
      return option(kinds, answers.kind);
    case 'severity':
      return option(severities, answers.severity);
    case 'potential-severity':
      return option(severities, answers.severityPotential);
    case 'system':
      return answers.system ?? EMPTY;
    case 'failure-modes':
      return (
        answers.failureModes.filter((mode) => failureModes.some((row) => row.id === mode)).join(', ') || EMPTY
      );
    case 'found-by':
      return option(closedLists['found-by'], answers.foundBy);
    case 'stopped-by':
      return option(closedLists['stopped-by'], answers.stoppedBy);
    case 'disclosure':
      return option(closedLists.disclosure, answers.disclosure);
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
