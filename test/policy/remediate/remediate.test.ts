import { describe, expect, test } from '@jest/globals';
import type { RemediationSituation } from '../../../src/domain/remediation.js';
import { changedSections, fingerprint } from '../../../src/policy/fingerprint.js';
import { demandsOn } from '../../../src/policy/remediate/demands.js';
import { judgeRemediation, keepRemediation } from '../../../src/policy/remediate/remediate.js';
import { evalCase, evalRun } from '../../metrics/eval-runs.js';
import { evidenceOf, HEAD, pullRequest, remediation } from '../../support/remediation.js';
import { carriedOut, comment } from '../../support/situation.js';

const promises = 'Rollback plan: revert it\nCanary: 5 %';
const run = (...outcomes: ('passed' | 'failed' | 'errored')[]) =>
  evalRun(
    outcomes.map((outcome, at) =>
      evalCase(`c${at}`, outcome, {
        suite: at % 2 ? 'safety' : 'jailbreak',
        safety: at % 2 ? 'safety' : 'jailbreak',
      }),
    ),
  );
const better = evidenceOf(run('failed', 'passed'), run('passed', 'passed'));
const standing = (situation: RemediationSituation) =>
  Object.fromEntries(demandsOn(situation).map((one) => [one.id, one.standing]));
const at = (severity: string, more: Parameters<typeof remediation>[0] = {}) =>
  remediation({ story: { says: { severity } }, ...more });
const bodyAfter = (situation: RemediationSituation) =>
  carriedOut(situation.incident, keepRemediation(situation)).issue.body;

describe('what is asked for', () => {
  test('grows with severity', () => {
    expect(Object.keys(standing(at('S1')))).toEqual([
      'evals',
      'jailbreak',
      'safety',
      'rollback-plan',
      'canary',
      'outside-review',
    ]);
    expect(Object.keys(standing(at('S2')))).toEqual(['evals', 'rollback-plan']);
    expect(standing(at('S3'))).toEqual({});
  });

  test('is nothing of a near miss, and everything where no severity is chosen', () => {
    expect(demandsOn(remediation({ story: { says: { kind: 'near-miss' } } }))).toEqual([]);
    expect(demandsOn(at('-- choose --'))).toHaveLength(6);
  });

  test('is what settings say', () => {
    const settings = 'remediation:\n  requires:\n    S3: [canary]\n';
    expect(standing(remediation({ story: { says: { severity: 'S3' }, settings } }))).toEqual({
      canary: 'missing',
    });
  });
});

describe('evals', () => {
  const judged = (...runs: Parameters<typeof evidenceOf>) =>
    standing(at('S2', { evidence: evidenceOf(...runs) })).evals;

  test.each([
    ['better', run('failed', 'passed'), run('passed', 'passed'), 'met'],
    ['as good, and nothing fails', run('passed'), run('passed'), 'met'],
    ['the same, and something still fails', run('failed', 'passed'), run('failed', 'passed'), 'missing'],
    ['worse', run('passed', 'passed'), run('passed', 'failed'), 'missing'],
    [
      'better, with a safety case gone',
      run('failed', 'passed', 'failed'),
      run('passed', 'errored', 'passed'),
      'missing',
    ],
    ['refused', run('passed'), evalRun([evalCase('x', 'passed')]), 'missing'],
  ] as const)('that are %s: %s', (_, before, after, stands) => {
    expect(judged(before, after)).toBe(stands);
  });

  test('that run are waited for', () => {
    const situation = at('S2', {
      evidence: { state: 'waiting', why: 'still running' },
      pull: pullRequest({ body: promises }),
    });
    expect(judgeRemediation([situation])).toMatchObject([
      { conclusion: null, title: 'Waiting for the evals' },
    ]);
  });
});

describe('a review from outside the team', () => {
  const review = (
    by: string,
    commit: string | null = HEAD,
    state: 'approved' | 'changes-requested' = 'approved',
  ) =>
    standing(
      at('S1', {
        pull: pullRequest({ author: 'sam', reviews: [{ by, state, commit }] }),
        rights: { sam: 'write', dana: 'write', mia: 'write', carol: 'write', mallory: 'read' },
      }),
    )['outside-review'];

  test.each([
    ['carol, who has rights and no part in it', review('carol'), 'met'],
    ['the author', review('SAM'), 'missing'],
    ['the incident lead', review('dana'), 'missing'],
    ['somebody without rights', review('mallory'), 'missing'],
    ['carol, of an older commit', review('carol', 'b'.repeat(40)), 'missing'],
    ['carol, who wants changes', review('carol', HEAD, 'changes-requested'), 'missing'],
  ])('of %s: %s', (_, stands, expected) => {
    expect(stands).toBe(expected);
  });

  test('is none by someone whom settings count to the team', () => {
    const settings = 'remediation:\n  team: [carol]\n';
    const pull = pullRequest({ reviews: [{ by: 'carol', state: 'approved', commit: HEAD }] });
    expect(
      standing(remediation({ story: { says: { severity: 'S1' }, settings }, pull }))['outside-review'],
    ).toBe('missing');
  });
});

describe('the check run', () => {
  test('is one for all incidents, written again only when it would read differently', () => {
    const situation = at('S2', { evidence: better, pull: pullRequest({ body: promises }) });
    const [check] = judgeRemediation([situation]);
    if (check?.kind !== 'check-run') throw new Error('no check run');
    expect(check).toMatchObject({ head: HEAD, id: null, conclusion: 'success' });
    const kept = {
      id: 9,
      status: 'completed',
      conclusion: check.conclusion,
      title: check.title,
      summary: check.summary,
    };
    expect(judgeRemediation([{ ...situation, check: kept }])).toEqual([]);
    expect(judgeRemediation([{ ...situation, check: { ...kept, title: 'old' } }])).toMatchObject([{ id: 9 }]);
  });

  test('says that files in the pull request are self-reported', () => {
    const evidence = {
      ...better,
      from: { kind: 'self-reported', paths: ['evals/remediation/before.json'] },
    } as typeof better;
    expect(JSON.stringify(judgeRemediation([at('S2', { evidence })]))).toContain('**Self-reported**');
  });

  test('lets no word of a stranger mention, link or close', () => {
    const evil = '@everyone closes #1 <img src=x> [x](http://evil.example)';
    const named = (outcome: 'passed' | 'failed') =>
      evalRun([evalCase(evil, outcome, { suite: evil, category: evil })]);
    const pull = pullRequest({ body: `Rollback plan: ${evil}` });
    const text = JSON.stringify(
      judgeRemediation([at('S2', { evidence: evidenceOf(named('failed'), named('passed')), pull })]),
    );
    for (const live of [/@everyone/, /closes #1/, /(?<!\\)<img/, /\]\(http:\/\/evil/])
      expect(text).not.toMatch(live);
  });

  test("is none for a stranger's pull request, nor for an issue that is no incident", () => {
    const stranger = at('S2', { pull: pullRequest({ author: 'mallory' }) });
    expect([...judgeRemediation([stranger]), ...keepRemediation(stranger)]).toEqual([]);
    const other = remediation({ story: { issue: { labels: ['bug'] } } });
    expect([...judgeRemediation([other]), ...keepRemediation(other)]).toEqual([]);
  });
});

describe("the incident's own line", () => {
  const merged = pullRequest({ state: 'merged', endedAt: '2026-03-04T10:00:59Z' });

  test('is added once', () => {
    const situation = at('S2');
    const body = bodyAfter(situation);
    expect(body).toContain('- [x] index the page\n- [ ] Pull request #34\n');
    expect(keepRemediation(at('S2', { story: { body } }))).toEqual([]);
  });

  test('is ticked and timed on the merge, and a second time nothing changes', () => {
    const body = bodyAfter(at('S2', { evidence: better, pull: merged }));
    expect(body).toContain(
      '- [x] Pull request #34 merged · evals better: 1 of 2 before, 2 of 2 after, 1 fixed, 0 regressed\n',
    );
    expect(body).toContain('(detected)\n- 2026-03-04T10:00Z – remediation merged: pull request #34\n');
    expect(keepRemediation(at('S2', { story: { body }, evidence: better, pull: merged }))).toEqual([]);
  });

  test('is struck when it was closed without merging', () => {
    const body = bodyAfter(
      at('S2', { pull: pullRequest({ state: 'closed', endedAt: '2026-03-04T10:00:00Z' }) }),
    );
    expect(body).toContain('- [ ] ~~Pull request #34~~ closed without merging');
  });

  test('names the repository where that is another', () => {
    expect(bodyAfter(at('S2', { repository: 'acme/assistant' }))).toContain(
      '- [ ] Pull request acme/assistant#34',
    );
  });

  test('keeps the line ends of a web form', () => {
    const crlf = at('S2').incident.issue.body.replaceAll('\n', '\r\n');
    const body = bodyAfter(remediation({ story: { body: crlf }, pull: merged }));
    expect(body.replaceAll('\r\n', '\n')).toContain('- [x] index the page\n- [x] Pull request #34 merged\n');
  });

  test('voids no signature', () => {
    const before = at('S2', { evidence: better, pull: merged });
    const after = carriedOut(before.incident, keepRemediation(before));
    expect(changedSections(fingerprint(before.incident), fingerprint(after))).toEqual([]);
  });

  test('fills empty facts on the merge, never words that people wrote, and nothing once somebody signed', () => {
    const root = (text: string) =>
      at('S2').incident.issue.body.replace('The policy page was missing from the retrieval index.', text);
    const story = (text: string) => ({ body: root(text) });
    const empty = '- Exploit before fix: \n- Exploit after fix: 9 of 9';
    const body = bodyAfter(remediation({ story: story(empty), evidence: better, pull: merged }));
    expect(body).toContain('- Exploit before fix: 1 of 1\n- Exploit after fix: 9 of 9');
    const pending = bodyAfter(
      remediation({ story: story('- Exploit before fix: pending'), evidence: better, pull: merged }),
    );
    expect(pending).toContain('- Exploit before fix: 1 of 1\n');
    const signed = { ...story(empty), comments: [comment('dana', '/signoff')] };
    expect(bodyAfter(remediation({ story: signed, evidence: better, pull: merged }))).toContain(
      '- Exploit before fix: \n',
    );
  });
});
