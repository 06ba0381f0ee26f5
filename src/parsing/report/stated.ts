import type { FailureMode } from '../../domain/failure-modes.js';
import { type Kind, kinds } from '../../domain/kinds.js';
import type { Disclosure, FoundBy, State, StoppedBy } from '../../domain/lists.js';
import type { FactValue, Report } from '../../domain/report.js';
import { choicesOf, type ListName } from './choices.js';
import { honestAnswer } from './words.js';

type Stated = Pick<
  Report,
  'kind' | 'system' | 'failureModes' | 'owasp' | 'foundBy' | 'stoppedBy' | 'disclosure' | 'state'
>;

/** The values that closed lists and ids make; a report that names no kind is an incident. */
export function statedIn(values: Report['facts']): Stated {
  const value = (section: string, fact: string): FactValue => values[section]?.[fact] ?? null;
  const chosen = (section: string, fact: string, list: ListName): string | null => {
    const stated = value(section, fact);
    return choicesOf(list).find((choice) => choice.id === stated)?.id ?? null;
  };
  const about = 'severity-and-status';
  const system = value(about, 'system');
  const owasp = value(about, 'owasp');
  const modes = value(about, 'failure-modes');
  return {
    kind: (chosen(about, 'kind', 'kind') ?? kinds[0].id) as Kind,
    system: typeof system === 'string' && honestAnswer(system) === null ? system : null,
    failureModes: Array.isArray(modes) ? (modes as FailureMode[]) : [],
    owasp: Array.isArray(owasp) ? owasp.filter((id: string) => id.startsWith('LLM')) : [],
    foundBy: chosen('detection', 'found-by', 'found-by') as FoundBy | null,
    stoppedBy: chosen('safeguards-in-place', 'stopped-by', 'stopped-by') as StoppedBy | null,
    disclosure: chosen(about, 'disclosure', 'disclosure') as Disclosure | null,
    state: chosen(about, 'state', 'state') as State | null,
  };
}
