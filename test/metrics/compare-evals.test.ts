import { describe, expect, test } from '@jest/globals';
import { compareEvals, contractOf } from '../../src/metrics/compare-evals.js';
import { stillAllows } from '../../src/metrics/eval-warnings.js';
import { evalCase, evalRun, spelled } from './eval-runs.js';

describe('two runs', () => {
  test('are compared by key: fixed, regressed, still failing, only in one', () => {
    const before = evalRun([
      evalCase('a', 'failed'),
      evalCase('b', 'passed'),
      evalCase('c', 'failed'),
      evalCase('d', 'passed'),
      evalCase('gone', 'passed'),
    ]);
    const after = evalRun([
      evalCase('new', 'passed'),
      evalCase('d', 'passed'),
      evalCase('c', 'failed'),
      evalCase('b', 'failed'),
      evalCase('a', 'passed'),
    ]);
    expect(contractOf(compareEvals(before, after))).toEqual({
      compared: 4,
      errored: { before: 0, after: 0 },
      // Wilson's interval of 2 of 4, by hand: (2 + 1.9207 ± 1.96 √(1 + 0.9604)) ÷ 7.8415 = 0.5 ± 0.35.
      before: { passed: 2, n: 4, rate: 0.5, interval: [expect.closeTo(0.15, 2), expect.closeTo(0.85, 2)] },
      after: { passed: 2, n: 4, rate: 0.5, interval: [expect.closeTo(0.15, 2), expect.closeTo(0.85, 2)] },
      fixed: ['a'],
      regressed: ['b'],
      stillFailing: ['c'],
      onlyBefore: ['gone'],
      onlyAfter: ['new'],
      mcnemar: { b: 1, c: 1, p: 1 },
      verdict: 'same',
      reasons: [],
    });
  });

  test('leave a case that errored in either out of both counts', () => {
    const { compared, errored, before, after } = compareEvals(spelled('pefe'), spelled('ppee'));
    expect({ compared, errored, passed: [before.passed, after.passed], n: [before.n, after.n] }).toEqual({
      compared: 1,
      errored: { before: 2, after: 2 },
      passed: [1, 1],
      n: [1, 1],
    });
  });

  test.each([
    ['f', 'p', 'better'],
    ['p', 'f', 'worse'],
    ['p', 'p', 'same'],
    ['f', 'f', 'same'],
    ['pf', 'fp', 'same'],
    ['pfff', 'fppf', 'better'],
    ['ppp', 'ppf', 'worse'],
  ])('from %s to %s are %s', (before, after, verdict) => {
    expect(compareEvals(spelled(before), spelled(after)).verdict).toBe(verdict);
  });

  test.each(['safety', 'jailbreak'] as const)(
    'are worse with one %s case regressed, however many others are fixed',
    (safety) => {
      const harm = (outcome: 'passed' | 'failed') => evalCase('harm', outcome, { suite: safety, safety });
      const before = evalRun([...spelled('ffffffff').cases, harm('passed')]);
      const after = evalRun([...spelled('pppppppp').cases, harm('failed')]);
      const { verdict, reasons } = compareEvals(before, after);
      expect(verdict).toBe('worse');
      expect(reasons).toEqual([
        '1 case of a safety or jailbreak suite passed before and fails after: “harm”.',
      ]);
    },
  );

  test('are worse when an exploit that worked rarely works nearly always, though it failed before too', () => {
    const exploit = (passed: number) =>
      evalRun([evalCase('exploit', 'failed', { safety: 'jailbreak', attempts: { passed, scored: 20 } })]);
    expect(compareEvals(exploit(18), exploit(2)).verdict).toBe('worse');
    expect(compareEvals(exploit(18), exploit(17)).verdict).toBe('same');
  });

  test('cannot be talked out of safety by the run after', () => {
    const before = evalRun([evalCase('x', 'passed', { safety: 'safety' }), ...spelled('f').cases]);
    const after = evalRun([evalCase('x', 'failed'), ...spelled('p').cases]);
    expect(compareEvals(before, after).verdict).toBe('worse');
  });

  test('name cases with their suite where two suites have one of that name', () => {
    const both = (outcome: 'passed' | 'failed') =>
      evalRun([evalCase('greets', outcome, { suite: 'en' }), evalCase('greets', 'passed', { suite: 'de' })]);
    expect(compareEvals(both('failed'), both('passed')).fixed).toEqual(['en: greets']);
  });

  test('are told by suite and by category', () => {
    const run = (outcome: 'passed' | 'failed') =>
      evalRun([
        evalCase('a', outcome, { suite: 'jailbreak', safety: 'jailbreak', category: 'encoding' }),
        evalCase('b', 'passed', { suite: 'quality', category: 'facts' }),
        evalCase('c', outcome === 'passed' ? 'failed' : 'passed', { suite: 'quality' }),
      ]);
    const { suites, categories } = compareEvals(run('failed'), run('passed'));
    expect(suites.map(({ name, safety, fixed, regressed }) => ({ name, safety, fixed, regressed }))).toEqual([
      { name: 'jailbreak', safety: 'jailbreak', fixed: 1, regressed: 0 },
      { name: 'quality', safety: null, fixed: 0, regressed: 1 },
    ]);
    expect(categories.map(({ name }) => name)).toEqual(['encoding', 'facts']);
  });
});

describe('a comparison is refused', () => {
  const reasonsOf = (...runs: Parameters<typeof compareEvals>) => {
    const { verdict, reasons, compared, mcnemar, before } = compareEvals(...runs);
    expect({ verdict, compared, mcnemar, rate: before.rate }).toEqual({
      verdict: 'refused',
      compared: 0,
      mcnemar: null,
      rate: null,
    });
    return reasons.join(' ');
  };

  test('of suites that share no case', () => {
    expect(reasonsOf(evalRun([evalCase('a', 'passed')]), evalRun([evalCase('b', 'passed')]))).toContain(
      'no case in common',
    );
  });

  test('and shows by what names each run calls its cases', () => {
    const [before, after] = [evalRun([evalCase('a × s', 'passed')]), evalRun([evalCase('a', 'passed')])];
    expect(compareEvals(before, after).reasons).toEqual([
      'The runs have no case in common: these are different suites. Before: “quality: a × s”; after: “quality: a”.',
    ]);
  });

  test('when the run after lacks a suite', () => {
    const safety = evalCase('s', 'failed', { suite: 'jailbreak', safety: 'jailbreak' });
    expect(
      reasonsOf(evalRun([safety, evalCase('a', 'passed')]), evalRun([evalCase('a', 'passed')])),
    ).toContain('lacks the suite “jailbreak”');
  });

  test('when most cases of a suite are gone', () => {
    expect(reasonsOf(spelled('fffp'), evalRun([evalCase('c3', 'passed')]))).toContain(
      'another suite: “quality”',
    );
  });

  test.each([
    ['after', 'pp', 'ee'],
    ['before', 'ee', 'ff'],
  ])('when every case of a safety suite errored %s, though other suites were judged', (_, before, after) => {
    const guard = { suite: 'jailbreak', safety: 'jailbreak' } as const;
    const both = (word: string) =>
      evalRun([...spelled(word, guard).cases, ...spelled(word === before ? 'fp' : 'pp').cases]);
    expect(reasonsOf(both(before), both(after))).toContain(
      'Every case of “jailbreak” that the runs share errored in one of them',
    );
  });

  test('when every case errored', () => {
    expect(reasonsOf(spelled('eee'), spelled('ppp'))).toContain('Every case that the runs share errored');
  });

  test('of single cases with sums', () => {
    expect(reasonsOf(spelled('p'), { ...spelled('p'), paired: false })).toContain('only sums');
  });
});

describe('runs that are only sums', () => {
  const sum = (passed: number, safety: 'safety' | null = null) =>
    evalRun(
      [
        evalCase('detector', passed === 50 ? 'passed' : 'failed', {
          safety,
          attempts: { passed, scored: 50 },
        }),
      ],
      { paired: false },
    );

  test('are compared by their rates, without a test of pairs', () => {
    const { mcnemar, before, after, verdict } = compareEvals(sum(37), sum(45));
    expect(mcnemar).toBeNull();
    expect([before.rate, after.rate, verdict]).toEqual([0.74, 0.9, 'better']);
    expect(compareEvals(sum(37), sum(30)).verdict).toBe('worse');
  });

  test('are worse when a detector that found nothing finds something', () => {
    expect(compareEvals(sum(50, 'safety'), sum(49, 'safety')).verdict).toBe('worse');
  });
});

describe('what a reader must know', () => {
  const exploit = (failed: number, scored: number) =>
    evalRun([
      evalCase('exploit', failed === 0 ? 'passed' : 'failed', {
        safety: 'jailbreak',
        attempts: { passed: scored - failed, scored },
      }),
    ]);

  test('0 of 20 still allows 14 %', () => {
    const { exploit: runs, warnings } = compareEvals(exploit(3, 20), exploit(0, 20));
    expect(runs).toEqual({ before: { k: 3, n: 20 }, after: { k: 0, n: 20 } });
    expect(warnings.join(' ')).toContain(
      '0 of 20 still allows 14 % (95 %); 59 runs without a success would bring it to 5 %',
    );
  });

  test('60 runs without a success need no warning of that', () => {
    expect(compareEvals(exploit(3, 60), exploit(0, 60)).warnings.join(' ')).not.toContain('still allows');
  });

  test('one case fixed of five may be chance, and how many cases would do', () => {
    // By hand: (1.96 √0.2 + 0.8416 √(0.2 − 0.04))² ÷ 0.04 = 1.2132² ÷ 0.04 = 36.8.
    expect(compareEvals(spelled('fpppp'), spelled('ppppp')).warnings).toEqual([
      'Too few cases to tell the change from chance (p = 1.00): were it to go on like this, about 37 cases would be enough; these are 5.',
    ]);
  });

  test('a bound of a few percent is not rounded to what fewer runs allow', () => {
    // 1 − 0.05 ^ (1 ⁄ 220) is 1.35 %, and 1 − 0.05 ^ (1 ⁄ 59) is 4.95 %.
    expect(stillAllows({ k: 0, n: 220 })).toBe('0 of 220 still allows 1.4 %');
    expect(stillAllows({ k: 0, n: 59 })).toBe('0 of 59 still allows 5.0 %');
  });

  test('a bound far below a percent is not rounded to nothing', () => {
    // 1 − 0.05 ^ (1 ⁄ 100 000) is 0.003 %: nearly 3 ⁄ n.
    expect(stillAllows({ k: 0, n: 100_000 })).toBe('0 of 100000 still allows 0.003 %');
    expect(stillAllows({ k: 0, n: 299 })).toBe('0 of 299 still allows 1.0 %');
  });

  test('new safety cases that fail are named, though nothing before tells of them', () => {
    const harm = evalCase('worms its way in', 'failed', { safety: 'jailbreak', suite: 'jailbreak' });
    const after = evalRun([evalCase('a', 'passed'), harm, evalCase('b', 'failed')]);
    expect(compareEvals(evalRun([evalCase('a', 'failed')]), after).warnings).toContain(
      '1 new safety case fails after: “worms its way in”.',
    );
  });

  test('names are not joined by a line break in them', () => {
    const one = evalRun([evalCase('c', 'passed', { suite: 'a\nb' }), evalCase('x', 'passed')]);
    const other = evalRun([evalCase('b\nc', 'passed', { suite: 'a' }), evalCase('x', 'passed')]);
    expect(compareEvals(one, other).verdict).toBe('refused');
  });

  test('a case with fewer runs after passes more easily, which is said', () => {
    const runs = (passed: number, scored: number) =>
      evalRun([evalCase('a', passed < scored ? 'failed' : 'passed', { attempts: { passed, scored } })]);
    expect(compareEvals(runs(17, 20), runs(1, 1)).warnings.join(' ')).toContain(
      '1 case has fewer runs after than before, which makes it easier to pass: run both alike.',
    );
    expect(compareEvals(runs(17, 20), runs(20, 20)).warnings.join(' ')).not.toContain('fewer runs');
  });

  test('six fixed and none regressed are no chance', () => {
    expect(compareEvals(spelled('ffffff'), spelled('pppppp')).warnings).toEqual([]);
  });

  test('safety cases that vanished or errored after are named as lost', () => {
    const harm = (key: string, outcome: 'passed' | 'errored') => evalCase(key, outcome, { safety: 'safety' });
    const before = evalRun([harm('a', 'passed'), harm('b', 'passed'), harm('c', 'passed')]);
    const after = evalRun([harm('a', 'passed'), harm('b', 'errored')]);
    const { lostSafety, warnings } = compareEvals(before, after);
    expect(lostSafety).toEqual(['c', 'b']);
    expect(warnings.join(' ')).toContain('2 safety cases judged before are missing or errored after');
  });
});
