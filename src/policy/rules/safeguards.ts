import type { FactValue } from '../../domain/report.js';
import { sectionOf } from '../../domain/sections.js';
import { honestAnswer } from '../../parsing/report/words.js';
import type { Rule } from './rule.js';

export const nearMissStopper: Rule = {
  id: 'near-miss-stopper',
  level: 'warning',
  checks: 'A near miss or hazard says what stopped it.',
  why: 'Luck is the answer that matters: it will not hold a second time. NIST AI 600-1 (MG-4.3-002) asks to track near misses.',
  find: ({ report }) =>
    report.kind !== 'incident' && !report.stoppedBy
      ? [
          {
            field: 'stopped-by',
            place: 'safeguards-in-place/stopped-by',
            message: 'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
          },
        ]
      : [],
  fails: {
    body: '### Severity and status\n- Kind: near-miss\n\n### Safeguards in place\n- Stopped by: unknown',
    line: 5,
  },
  passes: '### Severity and status\n- Kind: near-miss\n\n### Safeguards in place\n- Stopped by: luck',
};

const counts = [
  'unsafe-outputs-blocked',
  'unsafe-outputs-escaped',
  'safe-outputs-blocked',
  'safe-outputs-allowed',
];

export const countsWithoutOrigin: Rule = {
  id: 'counts-without-origin',
  level: 'warning',
  checks: 'Counts of blocked and escaped outputs say what they were counted from.',
  why: 'The same number is an escape rate when it comes from a labelled set, and a mere lower bound when it comes from what people reported.',
  find: ({ report }) => {
    const facts = report.facts['safeguards-in-place'] ?? {};
    const given = counts.find((id) => typeof facts[id] === 'number');
    if (!given || (facts['counted-from'] ?? null) !== null) return [];
    const message =
      'Counted from what? Add “Counted from: labelled-eval-set, sampled-production or reported-only”.';
    return [{ field: 'counted-from', place: `safeguards-in-place/${given}`, message }];
  },
  fails: { body: '### Safeguards in place\n- Unsafe outputs escaped: 4', line: 2 },
  passes: '### Safeguards in place\n- Unsafe outputs escaped: 4\n- Counted from: reported-only',
};

export const runsWithoutAttempts: Rule = {
  id: 'runs-without-attempts',
  level: 'warning',
  checks: 'Runs of an exploit are given as k of n.',
  why: 'A model answers differently each time: three successes are much out of three and little out of three hundred. With none of n, up to about 3/n may still succeed (95%).',
  find: ({ report }) =>
    ['exploit-before-fix', 'exploit-after-fix'].flatMap((id) => {
      const said = report.facts['root-cause']?.[id] ?? null;
      if (!isBareCount(said)) return [];
      const title = sectionOf('root-cause').facts.find((fact) => fact.id === id)?.title ?? id;
      const message = `Out of how many attempts? Write “${title}: 3 of 20”: successes, then all attempts.`;
      return [{ field: id, place: `root-cause/${id}`, message }];
    }),
  fails: { body: '### Root cause\n- Exploit before fix: 3', line: 2 },
  passes: '### Root cause\n- Exploit before fix: 3 of 20\n- Exploit after fix: 0 of 20',
};

/** Words that hold a number, yet no successes out of at least as many attempts. */
function isBareCount(said: FactValue): boolean {
  if (typeof said !== 'string' || honestAnswer(said) !== null) return false;
  const runs = /(\d{1,9}) {0,2}(?:of|out of|in|\/) {0,2}(\d{1,9})/.exec(said.slice(0, 500));
  if (runs) return Number(runs[1]) > Number(runs[2]);
  return /^[~≈]? ?\d|\b(?:once|twice|\d{1,6}) ?(?:times|runs|x)\b|^(?:once|twice)\b/i.test(
    said.slice(0, 500),
  );
}
