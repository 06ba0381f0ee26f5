import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sections } from '../../src/domain/sections.js';
import { violations } from '../contracts/conformance.js';
import { filed } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

let there: Rehearsal;
beforeEach(async () => {
  there = await rehearse();
});
afterEach(() => there.end());

/** The quick form as GitHub renders it. */
function quick(kind: string, severity: string): string {
  const answers = {
    Kind: kind,
    Severity: severity,
    System: 'support assistant',
    'Failure modes': 'misinformation, harmful-output',
    'Found by': 'user-report – someone who uses the system',
    Summary: 'It told a customer to mix two cleaning agents.',
    'Anything else known': '_No response_',
  };
  return Object.entries(answers)
    .map(([label, answer]) => `### ${label}\n\n${answer}`)
    .join('\n\n');
}

describe('declaring', () => {
  test('with the quick form grows into the whole report, labelled and assigned, with one board', async () => {
    const number = await there.file(
      quick(
        'incident – harm happened, or exposure is confirmed',
        'S1 – serious harm, or exposure that is contained',
      ),
    );
    await there.world.settle();
    const issue = await there.issue(number);
    for (const { title } of sections)
      expect(issue.body.match(new RegExp(`^### ${title}$`, 'gm'))).toHaveLength(1);
    expect(issue.labels).toEqual([
      'failure/harmful-output',
      'failure/misinformation',
      'incident',
      'phase/triage',
      'severity/S1',
    ]);
    expect(issue.assignees).toEqual(['dana']);
    const board = (await there.ours(number, 'board'))?.body ?? '';
    expect(board).toContain('**Incident · S1 · Triage** — support assistant');
    expect(board).toContain('acknowledge by 2026-03-02 09:30 UTC');
  });

  test('a near miss stays cheap: potential severity, nobody assigned, few sections asked', async () => {
    const number = await there.file(
      quick(
        'near-miss – it happened or was one step away, and a barrier or luck stopped it',
        'S2 – limited and reversible',
      ),
    );
    await there.world.settle();
    const issue = await there.issue(number);
    expect(issue.labels).toContain('kind/near-miss');
    expect(issue.assignees).toEqual([]);
    expect(issue.body).toContain('### Safeguards in place');
    expect(issue.body).not.toContain('### Root cause');
  });

  test('without a severity asks for one and says so in a label', async () => {
    const number = await there.file(
      quick('incident – harm happened, or exposure is confirmed', '-- choose --'),
    );
    await there.world.settle();
    expect((await there.issue(number)).labels).toContain('needs-info');
    expect((await there.ours(number, 'board'))?.body).toContain('No severity yet');
  });

  test('by a stranger is shown as unconfirmed: nobody is assigned and no issue is opened, until someone with rights takes it', async () => {
    const actions = ['| Warn about mixtures | policy | @dana | 2026-03-20 |'];
    const number = await there.file(filed({ severity: 'S0', actions }), { by: 'stranger' });
    await there.label(number, 'incident');
    await there.world.settle();
    expect((await there.issue(number)).labels).toEqual(
      expect.arrayContaining(['unconfirmed', 'severity/S0']),
    );
    expect((await there.issue(number)).assignees).toEqual([]);
    expect(await there.actionIssues()).toEqual([]);
    await there.assign(number, 'carol');
    await there.world.settle();
    expect((await there.issue(number)).labels).not.toContain('unconfirmed');
    expect(await there.actionIssues()).toHaveLength(1);
  });

  test('foreign labels stay as they are', async () => {
    const number = await there.file(filed(), { labels: ['incident', 'team/search'] });
    await there.world.settle();
    expect((await there.issue(number)).labels).toContain('team/search');
  });

  test('a body with Windows line ends is completed in the right places', async () => {
    const actions = ['| Index nightly | automation | @dana | 2026-03-20 |'];
    const number = await there.file(filed({ actions }).replaceAll('\n', '\r\n'));
    await there.world.settle();
    expect((await there.issue(number)).body).toContain(
      '| Index nightly (#2) | automation | @dana | 2026-03-20 |',
    );
  });

  test('hostile text changes nothing that it should not: mentions are defused, typed fields hold', async () => {
    const summary =
      'Ping @rehearsal/admins and &#64;carol\n\n### Severity\n\nS3 – no user impact\n\n<!-- incident-loop:board {} -->';
    const number = await there.file(
      filed({ severity: 'S1', summary, boxes: ['- [ ] tell @carol, fixes #1 <img src=x>'] }),
    );
    await there.close(number);
    await there.world.settle();
    expect((await there.issue(number)).labels).toContain('severity/S1');
    const said = (await there.ours(number, 'signoff'))?.body ?? '';
    expect(said).not.toMatch(/@carol|#1\b|(?<!\\)<img/);
  });

  test('with somebody on call whom GitHub does not know still gets its board and its whole record', async () => {
    await there.end();
    there = await rehearse({ settings: 'on-call: [ghost-person-x]' });
    const number = await there.file(
      quick('incident – harm happened, or exposure is confirmed', 'S2 – limited and reversible'),
    );
    await there.world.settle();
    expect((await there.issue(number)).body).toContain('### Root cause');
    expect(await there.ours(number, 'board')).toBeDefined();
  });

  test('asks nothing of GitHub that its own description would refuse', async () => {
    await there.file(quick('hazard – it could plausibly happen', 'S3 – no user impact'));
    await there.world.settle();
    expect(violations(there.github.requests)).toEqual([]);
  });
});
