import type { Splice } from '../../domain/effect.js';
import type { RemediationSituation } from '../../domain/remediation.js';
import { normalise } from '../../parsing/markdown/lines.js';
import { weighSignatures } from '../signatures.js';
import { readSignoffMemory } from '../signoff-memory.js';

interface Filling {
  readonly section: string;
  readonly title: string;
  readonly value: string;
}

/**
 * On a merge, the exploit's runs and the suites that were compared, in facts that stand empty or `pending`. Words that people wrote
 * stay, and nothing is filled in once somebody has signed.
 */
export function fillFacts(situation: RemediationSituation): readonly Splice[] {
  const { incident, pull, evidence } = situation;
  if (pull.state !== 'merged' || evidence.state !== 'read' || evidence.comparison.verdict === 'refused')
    return [];
  const signed = weighSignatures(incident, readSignoffMemory(incident)).some(
    (one) => one.standing === 'valid',
  );
  if (signed) return [];
  const text = normalise(incident.issue.body);
  return fillings(situation).flatMap(({ section, title, value }) => {
    const place = incident.spans.find((span) => span.id === section);
    const line = `- ${title}:`;
    const at = place
      ? text
          .slice(place.from, place.to)
          .split('\n')
          .findIndex((one) => isUnfilled(one, line))
      : -1;
    if (!place || at < 0) return [];
    const before = text.slice(place.from, place.to).split('\n').slice(0, at).join('\n').length;
    const start = place.from + before + (at > 0 ? 1 : 0);
    const old = text.slice(start).split('\n', 1)[0] as string;
    return [{ at: start, remove: old.length, insert: `${line} ${value}` }];
  });
}

/** Empty, or `pending`, which promises that it will be filled. */
function isUnfilled(written: string, line: string): boolean {
  const words = written.trimEnd();
  return words === line || words.toLowerCase() === `${line} pending`.toLowerCase();
}

function fillings({ evidence }: RemediationSituation): readonly Filling[] {
  if (evidence.state !== 'read') return [];
  const { exploit, suites, before, after } = evidence.comparison;
  const runs = exploit
    ? [
        {
          section: 'root-cause',
          title: 'Exploit before fix',
          value: `${exploit.before.k} of ${exploit.before.n}`,
        },
        {
          section: 'root-cause',
          title: 'Exploit after fix',
          value: `${exploit.after.k} of ${exploit.after.n}`,
        },
      ]
    : [];
  const value = `${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}, ${before.passed} of ${before.n} passed before the fix, ${after.passed} of ${after.n} after`;
  return [...runs, { section: 'safeguards-in-place', title: 'Evals', value }];
}
