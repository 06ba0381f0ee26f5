import { type NamedTime, namedTimes } from '../../domain/time.js';
import { kebab } from '../report/words.js';

/** What people also call the named moments. */
const alsoCalled: Readonly<Record<string, NamedTime>> = {
  start: 'started',
  began: 'started',
  'start-of-harm': 'started',
  'start-of-exposure': 'started',
  'start-of-impact': 'started',
  'start-of-incident': 'started',
  'impact-started': 'started',
  'incident-started': 'started',
  'start-of-outage': 'started',
  onset: 'started',
  detection: 'detected',
  discovered: 'detected',
  noticed: 'detected',
  'first-detection': 'detected',
  'first-detected': 'detected',
  'first-noticed': 'detected',
  acked: 'acknowledged',
  acknowledgement: 'acknowledged',
  acknowledgment: 'acknowledged',
  mitigation: 'mitigated',
  'first-mitigation': 'mitigated',
  contained: 'mitigated',
  containment: 'mitigated',
  'end-of-harm': 'mitigated',
  'end-of-exposure': 'mitigated',
  'end-of-impact': 'mitigated',
  'end-of-outage': 'mitigated',
  resolution: 'resolved',
  fixed: 'resolved',
  verification: 'verified',
  'fix-verified': 'verified',
};
const names = new Map<string, NamedTime>([
  ...namedTimes.map(({ id }) => [id, id] as const),
  ...Object.entries(alsoCalled),
]);

/** What an entry calls its moment. */
export interface Naming {
  readonly names: readonly NamedTime[];
  /** True when the name is followed by a doubt: `(detected, or at latest)`. */
  readonly doubtful: boolean;
  /** True where the names stand in brackets. */
  readonly inBrackets: boolean;
}

const doubt =
  /latest|earliest|about|approx|around|or (?:before|earlier|later)|probabl|likely|possibl|presum|\?/i;

/** The named moment that some words are, whatever their marks: `**Detected**`, `start of harm`, `time detected`; null when they are none. */
export function nameOf(words: string): NamedTime | null {
  if (words.length > 60) return null;
  const name = kebab(words);
  return names.get(name) ?? names.get(name.replace(aroundName, '')) ?? null;
}

const aroundName = /^(?:time|date)-(?:of-)?|-(?:time|date)$/;

/** The names behind the last tab of a line that was pasted from a table; null where it has none. */
export function namingBehindTab(line: string): Naming | null {
  const tab = line.lastIndexOf('\t');
  const names = tab < 0 ? [] : namesAlone(line.slice(tab + 1));
  return names.length > 0 ? { names, doubtful: false, inBrackets: true } : null;
}

/**
 * Reads the names that an entry carries: in its closing brackets, in brackets right behind its time (`behind` is what
 * follows the time), as the first words of the event, or as its last behind a dash or semicolon.
 */
export function namingOf(behind: string, event: string): Naming {
  for (const brackets of [closingBrackets(event), leadingBrackets(behind)]) {
    const naming = brackets === null ? null : namesIn(brackets);
    if (naming && naming.names.length > 0) return naming;
  }
  const first = namedFirst(event);
  return first.names.length > 0 ? first : namedLast(event);
}

function leadingBrackets(behind: string): string | null {
  return /^ ?[([]([^()[\]]{3,80})[)\]]/.exec(behind)?.[1] ?? null;
}

function closingBrackets(event: string): string | null {
  const text = event.trimEnd().replace(/[.;*_]{1,4}$/, '');
  if (!text.endsWith(')') && !text.endsWith(']')) return null;
  const from = text.lastIndexOf(text.endsWith(')') ? '(' : '[');
  return from < 0 || text.length - from > 120 ? null : text.slice(from + 1, -1);
}

/** The moments that a cell names, where it holds nothing else: `mitigated, resolved`. */
export function namesAlone(words: string): readonly NamedTime[] {
  if (words.length > 120) return [];
  const found = words.split(between).map(nameOf);
  return found.every((name) => name !== null) ? found : [];
}

const between = /[,;/&+]| and | or /;

function namesIn(brackets: string): Naming {
  const found = brackets.split(between).flatMap((piece) => nameOf(untilAgent(piece)) ?? []);
  return { names: [...new Set(found)], doubtful: doubt.test(brackets), inBrackets: true };
}

/** `rolled back; mitigated`, `refund refused — detected by a customer`. */
function namedLast(event: string): Naming {
  const last = event.slice(-60).split(/; | [-–—|←] | -- /);
  const naming = last.length > 1 ? nameOf(untilAgent(last.at(-1) as string)) : null;
  return { names: naming ? [naming] : [], doubtful: false, inBrackets: false };
}

function untilAgent(words: string): string {
  return words.replace(/ (?:by|via|with|at|in|on)(?: .*)?$/, '');
}

/** `detected`, `Detected: the alert…`, `**Mitigated** by a rollback`; never `started to investigate`. */
function namedFirst(event: string): Naming {
  const bold = /^(?:\*\*|__)([^*_]{3,40})(?:\*\*|__)/.exec(event);
  const plain = /^([a-z]{3,20}(?: (?:of )?[a-z]{3,20})?)(?=$|[:,;.(–—]| [-–—(]| by )/i.exec(event);
  const name = nameOf((bold ?? plain)?.[1] ?? '');
  return { names: name ? [name] : [], doubtful: false, inBrackets: false };
}
