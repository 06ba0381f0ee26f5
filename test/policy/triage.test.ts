import { describe, expect, test } from '@jest/globals';
import type { Rights } from '../../src/domain/issue.js';
import { labels } from '../../src/domain/labels.js';
import { respond } from '../../src/policy/respond.js';
import { isConfirmed, peopleToLookUp } from '../../src/policy/rights.js';
import { triage } from '../../src/policy/triage.js';
import { carriedOut, comment, DECLARED, kept, type Story, situation } from '../support/situation.js';

const OURS = ['incident', 'severity/S2', 'phase/triage', 'failure/misinformation'];
const wishes = (story: Story) => triage(situation(story));
const carried = (story: Story) => carriedOut(situation(story), wishes(story)).issue.labels;

describe('labels follow the report', () => {
  test('an ordinary incident gets its severity, phase and failure modes', () => {
    expect(wishes({})).toEqual([
      {
        kind: 'labels',
        issue: 57,
        add: ['severity/S2', 'phase/triage', 'failure/misinformation'],
        remove: [],
        why: 'labels follow what the report says',
      },
    ]);
  });

  test('which is nothing once it has them', () => {
    expect(wishes({ issue: { labels: [...OURS].reverse() } })).toEqual([]);
  });

  test('foreign labels are never touched, however they look', () => {
    const foreign = [
      'bug',
      'Incident',
      'severity',
      'severities/S9',
      'team/severity/S0',
      'phase',
      'priority/S0',
      '',
    ];
    expect(carried({ issue: { labels: foreign } })).toEqual([...foreign, ...OURS]);
  });

  test.each([
    ['a severity by hand', ['severity/S0', 'severity/S3', 'severity/S9']],
    ['another phase', ['phase/learn', 'phase/contain']],
    ['a kind it is not', ['kind/hazard']],
    ['a failure it is not', ['failure/other', 'failure/made-up']],
    ['a sign-off that nobody gave', ['signed-off']],
    ['findings that are mended', ['needs-info', 'unconfirmed']],
  ])('%s goes', (_, extra) => {
    expect(carried({ issue: { labels: [...OURS, ...extra] } })).toEqual(OURS);
  });

  test('there is always one phase, and one severity where one is known', () => {
    const bare = carried({ body: '', issue: { labels: ['severity/S1', 'phase/learn', 'phase/triage'] } });
    expect(bare.filter((name) => name.startsWith('phase/'))).toEqual(['phase/triage']);
    expect(bare.filter((name) => name.startsWith('severity/'))).toEqual([]);
    expect(bare).toContain('needs-info');
  });

  test('a near miss carries what it could have become, an incident does not', () => {
    const said = (kind: string) =>
      `### Summary\n\nx\n\n### Impact\n\n- Potential severity: S1\n\n### Severity and status\n\n- Kind: ${kind}`;
    expect(carried({ body: said('near-miss') })).toEqual(
      expect.arrayContaining(['kind/near-miss', 'severity/S1']),
    );
    expect(carried({ body: said('incident') }).filter((name) => name.startsWith('severity/'))).toEqual([]);
  });

  test('the present severity shows, whatever the peak', () => {
    const board = kept('board', { history: [{ at: DECLARED, severity: 'S0' }] });
    expect(carried({ comments: [board] })).toContain('severity/S2');
  });

  test('signed-off stands on what closed with its signatures alone', () => {
    const closed = { state: 'closed', closedAt: '2026-03-04T10:00:00Z' } as const;
    expect(carried({ issue: closed, comments: [comment('dana', '/signoff')] })).toContain('signed-off');
    expect(carried({ issue: closed })).not.toContain('signed-off');
    expect(carried({ issue: closed, comments: [comment('dana', '/dismiss test')] })).not.toContain(
      'signed-off',
    );
  });

  test('every label that is wished is in the table', () => {
    const all = carried({ says: { kind: 'near-miss' }, body: undefined, issue: { author: 'eve' } });
    const known = labels.map((label) => label.name);
    expect(all.filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('who is on call', () => {
  const settings = 'on-call: [dana, "@mia"]';
  const assigned = (story: Story) =>
    wishes({ settings, ...story }).flatMap((one) => (one.kind === 'assignees' ? one.add : []));

  test('is assigned to an incident that nobody has', () => {
    expect(assigned({})).toEqual(['dana', 'mia']);
  });

  describe('in turns', () => {
    const turns = `on-call:
  time-zone: Europe/Berlin
  layers:
    - people: [dana, mia]
      starts: 2026-03-02
    - people: [acme/agents, carol]
      starts: 2026-03-02
`;
    // Hand-over is on Mondays at 09:00 in Berlin, which on 9 March 2026 is 08:00Z.
    test.each<[string, string, 'S0' | 'S2', readonly string[]]>([
      ['before the hand-over', '2026-03-09T07:59:59Z', 'S2', ['dana']],
      ['at the hand-over', '2026-03-09T08:00:00Z', 'S2', ['mia']],
      ['at the worst level, all but a team', '2026-03-09T07:59:59Z', 'S0', ['dana']],
      ['at the worst level, all layers', '2026-03-09T08:00:00Z', 'S0', ['mia', 'carol']],
    ])('%s', (_, now, severity, people) => {
      expect(assigned({ settings: turns, now, says: { severity } })).toEqual(people);
    });

    test('the board mentions those whom the level calls until someone acknowledges', () => {
      const boardOf = (story: Story) =>
        respond(situation({ settings: turns, ...story })).flatMap((one) =>
          one.kind === 'comment' && one.key === 'board' ? [one.text] : [],
        )[0];
      expect(boardOf({ says: { severity: 'S0' } })).toContain('**On call now:** @dana, @acme/agents');
      expect(boardOf({ says: { severity: 'S2' } })).not.toContain('On call now');
      expect(boardOf({ says: { severity: 'S0', kind: 'near-miss' } })).not.toContain('On call now');
      expect(boardOf({ says: { severity: 'S0' }, issue: { author: 'eve' } })).not.toContain('On call now');
    });
  });

  test.each<[string, Story]>([
    ['somebody has', { issue: { assignees: ['carol'] } }],
    ['is a near miss', { says: { kind: 'near-miss' } }],
    ['is a hazard', { says: { kind: 'hazard' } }],
    ['a stranger reported', { issue: { author: 'eve' } }],
    [
      'is signed off',
      { issue: { state: 'closed', closedAt: DECLARED }, comments: [comment('dana', '/signoff')] },
    ],
    ['no settings speak of', { settings: '' }],
  ])('is not assigned to one that %s', (_, story) => {
    expect(assigned(story)).toEqual([]);
  });

  test('is assigned to one whose closing is refused', () => {
    expect(assigned({ issue: { state: 'closed', closedAt: DECLARED } })).toEqual(['dana', 'mia']);
  });
});

describe('a report by a stranger', () => {
  const actions = ['| Test it | test | @dana | 2026-03-20 |'];
  const stranger: Story = {
    settings: 'on-call: [dana]',
    says: { severity: 'S0', actions },
    issue: { author: 'eve' },
  };

  test.each<[Rights, boolean]>([
    ['none', false],
    ['read', false],
    ['triage', true],
    ['write', true],
    ['admin', true],
  ])('is one by someone with %s rights: confirmed %s', (rights, confirmed) => {
    const reported = situation({ issue: { author: 'Eve' }, rights: { eve: rights } });
    expect(isConfirmed(reported)).toBe(confirmed);
  });

  test('costs one look-up of rights, a confirmed one none', () => {
    expect(peopleToLookUp(situation(stranger), ['author'])).toEqual(['eve']);
    const board = kept('board', { history: [], confirmed: true });
    expect(peopleToLookUp(situation({ ...stranger, comments: [board] }), ['author'])).toEqual([]);
    const taken = { ...stranger, issue: { ...stranger.issue, assignees: ['dana'] } };
    expect(peopleToLookUp(situation(taken), ['author'])).toEqual([]);
  });

  test('is shown as unconfirmed, and assigns and creates nothing', () => {
    const effects = respond(situation(stranger));
    expect(effects.map((one) => one.kind)).toEqual(['labels', 'comment']);
    expect(effects[0]).toMatchObject({ add: expect.arrayContaining(['unconfirmed', 'severity/S0']) });
    expect(effects[1]).toMatchObject({ text: expect.stringContaining('S0, reported, unconfirmed') });
  });

  test('is confirmed by whoever assigns it', () => {
    const taken = situation({ ...stranger, issue: { ...stranger.issue, assignees: ['dana'] } });
    expect(respond(taken).map((one) => one.kind)).toEqual(['action-issue']);
    expect(triage(taken)[0]).toMatchObject({ add: expect.not.arrayContaining(['unconfirmed']) });
  });
});
