import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Effect, spliced } from '../../src/domain/effect.js';
import type { Comment } from '../../src/domain/issue.js';
import { respond } from '../../src/policy/respond.js';
import { filed, handWritten, type Says } from '../support/report-body.js';
import { actionIssue, carriedOut, comment, kept, type Story, situation } from '../support/situation.js';

const CLOSED = '2026-03-04T10:00:00Z';

const says: fc.Arbitrary<Says> = fc.record(
  {
    kind: fc.constantFrom('incident', 'near-miss', 'hazard'),
    severity: fc.constantFrom('S0', 'S1', 'S2', 'S3', '', 'high'),
    stoppedBy: fc.constantFrom('luck', 'n/a', ''),
    summary: fc.constantFrom('Wrong refunds.', '', 'fixes #1 @acme/all <!-- x', '```\nlog', '<details>'),
    timeline: fc.subarray([
      '- started: 2026-03-02T08:00Z',
      '- detected: 2026-03-02',
      '- acknowledged: 2026-03-02T09:00Z',
      '- mitigated: 2027-03-02',
      '- resolved: 2026-03-01T09:00Z',
      '- 03/04/2026 – seen',
    ]),
    userNotice: fc.constantFrom(
      'required',
      'not-required',
      'undecided',
      'required\n- 2026-03-02T09:00Z – all users',
    ),
    actions: fc.subarray([
      '| Test refunds | test | @dana | 2026-03-20 |',
      '| test refunds! | eval | @mia | 2026-03-21 |',
      '| Alert (#12) | monitoring | @dana | 2026-03-20 |',
      '| Ask | other | Dana Doe | 2026-03-20 |',
      '| Later | policy | | soon |',
      '| &#8203; | test | @dana | 2026-03-20 |',
    ]),
    boxes: fc.subarray([
      '- [x] Root cause known',
      '- [ ] Fix verified',
      '- [ ] ~~Users told~~',
      '<!-- open',
      '```',
      '> said',
    ]),
    owners: fc.constantFrom(
      {},
      { lead: '@dana', approver: '@dana' },
      { lead: 'Dana Doe' },
      { lead: '@acme/safety' },
    ),
  },
  { requiredKeys: [] },
);

/** Any report, complete or torn, from a form or by hand, with any line ends. */
const bodies = fc
  .tuple(says, fc.constantFrom(handWritten, filed), fc.nat(3000), fc.nat(600), fc.constantFrom('\n', '\r\n'))
  .map(([said, write, from, length, end]) => {
    const whole = write(said);
    return `${whole.slice(0, from)}${whole.slice(from + length)}`.replaceAll('\n', end);
  });

const command = fc
  .record({
    author: fc.constantFrom('dana', 'Carol', 'mia', 'sam', 'eve'),
    body: fc.constantFrom(
      ...[
        '/signoff',
        '/revoke',
        '/dismiss test',
        '/duplicate #3',
        'hello',
        '> /signoff',
        '/ack',
        '/mitigated',
      ],
      ...[
        '/severity S1 more are hurt\n/lead @mia',
        '/event 08:50 UTC looked\n/resolved',
        '/severity',
        '/help',
      ],
      ...['/action add evals @dana in 2 weeks', '/evidence https://example.com/2 a trace', '/phase learn'],
    ),
    createdAt: fc.constantFrom('2026-03-03T10:00:00Z', '2026-03-03T11:00:00Z'),
  })
  .map(({ author, body, createdAt }) => comment(author, body, { createdAt }));

const memory: fc.Arbitrary<Comment> = fc.constantFrom(
  kept('board', { history: [{ at: '2026-03-02T09:00:00Z', severity: 'S0' }] }),
  kept(
    'board',
    { history: [{ at: '2026-03-02T09:00:00Z', severity: 'S0' }] },
    { edited: true, editor: 'sam' },
  ),
  kept('signoff', { signatures: [], passedAt: CLOSED, wayOut: null }),
  kept('signoff', { signatures: [{ comment: 1 }], passedAt: 7 }),
  kept('signoff', {}, { edited: true, editor: 'sam' }),
);

const stories: fc.Arbitrary<Story> = fc
  .record({
    body: bodies,
    settings: fc.constantFrom(
      '',
      'on-call: [dana]',
      'approvers: [carol, dana]\non-call: [mia, dana]',
      'x: 1',
    ),
    comments: fc
      .tuple(fc.array(memory, { maxLength: 1 }), fc.array(command, { maxLength: 4 }))
      .map((all) => all.flat()),
    issue: fc.record(
      {
        state: fc.constant('closed' as const),
        author: fc.constantFrom('eve', 'dana'),
        assignees: fc.constant(['carol']),
        labels: fc.subarray([
          'incident',
          'bug',
          'severity/S0',
          'severity/S3',
          'phase/learn',
          'signed-off',
          'overdue',
        ]),
        editedAt: fc.constant('2026-03-03T10:30:00Z'),
        editor: fc.constantFrom('mia', 'github-actions'),
        actionIssues: fc.constant([actionIssue({ number: 12, linked: false })]),
      },
      { requiredKeys: [] },
    ),
  })
  .map((story) => ({ ...story, issue: { ...story.issue, closedAt: story.issue.state ? CLOSED : null } }));

const settled = (story: Story) => {
  const before = situation(story);
  const first = respond(before);
  const made = carriedOut(before, first);
  return first.some((one) => one.kind === 'action-issue') ? carriedOut(made, respond(made)) : made;
};

describe('running twice changes nothing', () => {
  test('once the effects hold, there is nothing left to wish, whatever the incident', () => {
    fc.assert(
      fc.property(stories, (story) => {
        expect(respond(settled(story))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('nor where a command that came after the signature writes into the report that it closed with', () => {
    const story: Story = {
      says: { kind: 'near-miss', stoppedBy: 'luck', actions: ['| Test | test | @dana | 2026-03-20 |'] },
      comments: [comment('dana', '/signoff'), comment('dana', '/ack')],
      issue: { state: 'closed', closedAt: CLOSED },
    };
    const made = settled(story);
    const board = made.issue.comments.find(({ body }) => body.startsWith('<!-- incident-loop:board'));
    expect(board?.body).toContain('**Edited since it was signed off:** Timeline.');
    expect(respond(made)).toEqual([]);
  });

  test('no word of the report is lost', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const lines = (text: string) =>
          text
            .split(/\r?\n/)
            .map((line) => line.replace(/ #\d+(?= \(#)| \(#\d+\)/g, ''))
            .filter(Boolean);
        const left = lines(settled(story).issue.body);
        // Who leads and how bad it is change by command, and the timeline says what was before; a form's filler is no word.
        const isLevel = (line: string) =>
          /^(?:- )?(?:Severity:|Incident lead: |\w+: ?$|S\d|_No response_$)/.test(line);
        for (const line of lines(story.body ?? '').filter((one) => !isLevel(one)))
          expect(left).toContain(line);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the order of things', () => {
  test('while an action’s issue is still to be made, the texts that would name it wait', () => {
    const story: Story = { says: { actions: ['| Test | test | @dana | 2026-03-20 |'] } };
    expect(respond(situation(story)).map((one) => one.kind)).toEqual(['action-issue']);
    const before = situation(story);
    const made = carriedOut(before, respond(before));
    expect(respond(made).map((one) => one.kind)).toEqual(['labels', 'body', 'comment']);
  });

  test('an ordinary S2 needs two writes, and one comment', () => {
    expect(respond(situation()).map((one) => one.kind)).toEqual(['labels', 'comment']);
  });

  test('every wish has a reason', () => {
    const wishes: readonly Effect[] = respond(
      situation({ body: '', issue: { state: 'closed', closedAt: CLOSED }, settings: 'on-call: [dana]' }),
    );
    expect(wishes.map((one) => one.kind)).toEqual([
      'reopen',
      'comment',
      'labels',
      'assignees',
      'body',
      'comment',
    ]);
    for (const { why } of wishes) expect(why).toMatch(/\w/);
  });
});

test('splices at one place stand in the order in which they are wished', () => {
  const splices = [
    { at: 1, remove: 0, insert: 'x' },
    { at: 1, remove: 1, insert: 'y' },
    { at: 0, remove: 0, insert: '<' },
    { at: 3, remove: 0, insert: '>' },
  ];
  expect(spliced('abc', splices)).toBe('<axyc>');
});
