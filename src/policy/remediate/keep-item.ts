import { type EffectOf, type Splice, spliced } from '../../domain/effect.js';
import type { EvalComparison } from '../../domain/eval-comparison.js';
import type { RemediationSituation } from '../../domain/remediation.js';
import { normalise, scan } from '../../parsing/markdown/lines.js';
import { rawOffsets } from '../../parsing/offsets.js';
import { readItems, spellItem, spellMerge } from '../../parsing/remediation/items.js';
import { fillFacts } from './fill-facts.js';
import { nameOfPull } from './linked.js';

/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;

/**
 * Keeps the pull request in the incident's Remediation: open, ticked once merged with a line in the Timeline, struck once
 * closed without merging. On the merge the numbers of its evals fill facts that nobody has filled.
 */
export function keepItem(situation: RemediationSituation): readonly EffectOf<'body'>[] {
  const { issue } = situation.incident;
  const toRaw = rawOffsets(issue.body);
  const splices = [...itemSplices(situation), ...mergeSplices(situation), ...fillFacts(situation)].map(
    (one) => ({
      at: toRaw(one.at),
      remove: toRaw(one.at + one.remove) - toRaw(one.at),
      insert: one.insert,
    }),
  );
  if (splices.length === 0 || spliced(issue.body, splices).length > LONGEST_BODY) return [];
  const why = {
    open: 'a pull request remediates it',
    merged: 'its remediation was merged',
    closed: 'its remediation was closed without merging',
  };
  return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why: why[situation.pull.state] }];
}

/** What a comparison came to, in a few words of ours. */
export function evalWords({ verdict, before, after, fixed, regressed }: EvalComparison): string {
  if (verdict === 'refused') return 'refused';
  return `${verdict}: ${before.passed} of ${before.n} before, ${after.passed} of ${after.n} after, ${fixed.length} fixed, ${regressed.length} regressed`;
}

function itemSplices(situation: RemediationSituation): readonly Splice[] {
  const { incident, pull, evidence } = situation;
  const name = nameOfPull(situation);
  const text = normalise(incident.issue.body);
  const known = readItems(text).find((item) => item.pull === name);
  const earlier = pull.state === 'open' ? null : (known?.evals ?? null);
  const evals = evidence.state === 'read' ? evalWords(evidence.comparison) : earlier;
  const line = spellItem({ pull: name, state: pull.state, evals });
  if (known)
    return known.text === line ? [] : [{ at: known.from, remove: known.to - known.from, insert: line }];
  return appended(situation, 'remediation', line, (after) =>
    readItems(after).some((item) => item.pull === name),
  );
}

function mergeSplices(situation: RemediationSituation): readonly Splice[] {
  const { incident, pull } = situation;
  if (pull.state !== 'merged' || pull.endedAt === null) return [];
  const line = spellMerge(nameOfPull(situation), pull.endedAt);
  const text = normalise(incident.issue.body);
  if (text.split('\n').includes(line)) return [];
  return appended(situation, 'timeline', line, (after) =>
    scan(after).spoken.some(({ context, text: one }) => context === 'text' && one === line),
  );
}

/** A line at the end of a section; below its heading where something there was never closed and would swallow it. */
function appended(
  { incident }: RemediationSituation,
  section: string,
  line: string,
  shows: (text: string) => boolean,
): readonly Splice[] {
  const place = incident.spans.find((span) => span.id === section);
  if (!place) return [];
  const text = normalise(incident.issue.body);
  const end = text.slice(0, place.to).trimEnd().length;
  const filler = '_No response_';
  const unanswered = text.slice(place.valueFrom, end) === filler;
  const tries: readonly Splice[] = [
    unanswered
      ? { at: place.valueFrom, remove: filler.length, insert: line }
      : { at: end, remove: 0, insert: `${/^\s*[-*+] /.test(lastLine(text, end)) ? '\n' : '\n\n'}${line}` },
    { at: place.valueFrom, remove: 0, insert: `${line}\n\n` },
  ];
  return tries.filter((one) => shows(spliced(text, [one]))).slice(0, 1);
}

function lastLine(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}
