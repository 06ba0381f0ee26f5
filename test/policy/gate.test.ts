import { describe, expect, test } from '@jest/globals';
import type { Comment } from '../../src/domain/issue.js';
import { signoffItems } from '../../src/domain/sections.js';
import { judgeGate } from '../../src/policy/gate.js';
import { signoff } from '../../src/policy/signoff.js';
import type { Says } from '../support/report-body.js';
import {
  actionIssue,
  carriedOut,
  comment,
  DECLARED,
  kept,
  type Story,
  situation,
  withIssue,
} from '../support/situation.js';

/** The whole list, ticked. */
const LIST = signoffItems.map((item) => `- [x] ${item}`).join('\n');

const signs = (...people: string[]): Comment[] => people.map((person) => comment(person, '/signoff'));

/** What is still missing, in short: the kind of thing, and whose or which. */
function missing(story: Story): readonly string[] {
  return judgeGate(situation(story)).missing.map((one) => {
    if (one.what === 'signature') return `signature of ${one.roles.join('|')}: ${one.holders.join(',')}`;
    if (one.what === 'box') return `box ${one.text} on ${one.line}`;
    if (one.what === 'action') return `action ${one.text} on ${one.line} lacks ${one.lacks.join('+')}`;
    if (one.what === 'item') return `item ${one.text}`;
    return one.what === 'field' ? `field ${one.title}` : one.what;
  });
}

const standings = (story: Story) =>
  judgeGate(situation(story)).signatures.map((one) =>
    one.standing === 'valid'
      ? `${one.by}: ${one.roles.join('+')}`
      : `${one.by}: ${one.standing}${one.standing === 'refused' ? ` ${one.reason}` : ''}`,
  );

describe('the signatures that a severity asks for', () => {
  const told: Says = { userNotice: 'required\n- 2026-03-02T08:50Z – all users: status page' };

  test.each<[string, Says, string[], string[]]>([
    [
      'S0: nobody signed',
      { severity: 'S0' },
      [],
      ['signature of lead: dana', 'signature of approver: carol'],
    ],
    ['S0: the lead alone', { severity: 'S0' }, ['dana'], ['signature of approver: carol']],
    ['S0: the approver alone', { severity: 'S0' }, ['carol'], ['signature of lead: dana']],
    ['S0: both', { severity: 'S0' }, ['carol', 'dana'], []],
    [
      'S0 with a required notice: the comms lead as well',
      { severity: 'S0', ...told },
      ['dana', 'carol'],
      ['signature of comms: mia'],
    ],
    ['S0 with a required notice: all three', { severity: 'S0', ...told }, ['mia', 'dana', 'carol'], []],
    [
      'S0 whose notice is undecided: the comms lead is not asked',
      { severity: 'S0', userNotice: 'undecided' },
      ['dana', 'carol'],
      [],
    ],
    ['S1: the lead alone', { severity: 'S1' }, ['dana'], ['signature of approver: carol']],
    ['S1: both', { severity: 'S1' }, ['dana', 'carol'], []],
    ['S1 with a required notice: no more than both', { severity: 'S1', ...told }, ['dana', 'carol'], []],
    ['S2: nobody', { severity: 'S2' }, [], ['signature of lead|approver: dana,carol']],
    ['S2: the lead', { severity: 'S2' }, ['dana'], []],
    ['S2: the approver', { severity: 'S2' }, ['carol'], []],
    [
      'S2: the comms lead is neither',
      { severity: 'S2' },
      ['mia'],
      ['signature of lead|approver: dana,carol'],
    ],
    ['S3: nobody has to', { severity: 'S3' }, [], []],
    [
      'a near miss: nobody has to',
      { kind: 'near-miss', stoppedBy: 'luck', actions: ['| a | test | @dana | 2026-03-20 |'] },
      [],
      [],
    ],
  ])('%s', (_, says, signers, expected) => {
    expect(missing({ says, comments: signs(...signers) })).toEqual(expected);
  });

  test('are of the comms lead too where an S0 once had users to tell, whatever it says now', () => {
    const once = kept('board', { noticeRequired: true });
    const asked = (severity: string) =>
      missing({
        says: { severity, userNotice: 'not-required' },
        comments: [once, ...signs('dana', 'carol')],
      });
    expect(asked('S0')).toEqual(['signature of comms: mia']);
    expect(asked('S1')).toEqual([]);
  });

  test('are by different people, whatever roles one person holds', () => {
    const owners = { lead: '@dana', approver: '@dana', comms: '@dana' };
    expect(missing({ says: { severity: 'S1', owners }, comments: signs('dana', 'dana') })).toEqual([
      'signature of approver: dana',
    ]);
    expect(missing({ says: { severity: 'S0', owners, ...told }, comments: signs('dana') })).toHaveLength(2);
  });

  test('find their seats in any order: who can only lead leads, who can do both approves', () => {
    const says: Says = { severity: 'S1', owners: { lead: '@dana', approver: '@carol' } };
    const settings = 'approvers: [dana, carol]';
    expect(missing({ says, settings, comments: signs('dana', 'carol') })).toEqual([]);
    expect(missing({ says, settings, comments: signs('carol', 'dana') })).toEqual([]);
    const bothLead = { severity: 'S1', owners: { lead: '@dana', approver: '@dana' } };
    expect(missing({ says: bothLead, settings, comments: signs('dana', 'carol') })).toEqual([]);
  });

  test('the approvers of the settings count, not the one whom the report names', () => {
    const story: Story = {
      says: { severity: 'S1', owners: { approver: '@sam' } },
      settings: 'approvers: ["@Carol"]',
    };
    expect(missing({ ...story, comments: signs('dana', 'sam') })).toEqual(['signature of approver: Carol']);
    expect(missing({ ...story, comments: signs('dana', 'carol') })).toEqual([]);
  });

  test('without a severity it cannot be known whose', () => {
    const body = `### Summary\n\nx\n\n### Severity and status\n\n${LIST}`;
    expect(missing({ body })).toEqual(['field Severity']);
  });

  test('nobody named is nobody to wait for, and is said so', () => {
    const body = `### Summary\n\nx\n\n### Impact\n\n- Severity: S1\n\n### Severity and status\n\n${LIST}`;
    expect(missing({ body })).toEqual(['signature of lead: ', 'signature of approver: ']);
  });

  test('follow the peak, not the level it was lowered to', () => {
    const history = [{ at: DECLARED, severity: 'S1' }];
    const lowered = { says: { severity: 'S3' }, comments: [kept('board', { history })] };
    expect(missing(lowered)).toEqual(['signature of lead: dana', 'signature of approver: carol']);
  });
});

describe('a signature', () => {
  test.each<[string, Story, string[]]>([
    [
      'counts for the role its author holds',
      { comments: signs('dana', 'carol') },
      ['dana: lead', 'carol: approver'],
    ],
    ['does not care for upper case', { comments: signs('Dana', 'CAROL') }, ['Dana: lead', 'CAROL: approver']],
    ['of somebody without a role counts for nothing', { comments: signs('sam') }, ['sam: refused no-role']],
    [
      'takes triage rights: read is not enough',
      { comments: signs('dana'), rights: { dana: 'read' } },
      ['dana: refused no-rights'],
    ],
    [
      'takes rights that GitHub knows of',
      { comments: signs('dana'), rights: {} },
      ['dana: refused no-rights'],
    ],
    ['with triage rights counts', { comments: signs('Dana'), rights: { dana: 'triage' } }, ['Dana: lead']],
    ['taken back is gone', { comments: [...signs('dana'), comment('Dana', '/revoke')] }, []],
    [
      'given again after that stands',
      { comments: [...signs('dana'), comment('dana', '/revoke'), ...signs('dana')] },
      ['dana: lead'],
    ],
    [
      'is not taken back by somebody else',
      { comments: [...signs('dana'), comment('carol', '/revoke')] },
      ['dana: lead'],
    ],
    ['given twice is one', { comments: signs('dana', 'dana') }, ['dana: lead']],
  ])('%s', (_, story, expected) => {
    expect(standings(story)).toEqual(expected);
  });

  const edited = { editedAt: '2026-03-03T10:01:00Z', editor: 'mia' };

  test('does not count when somebody edited the report before it was weighed', () => {
    expect(standings({ comments: signs('dana'), issue: edited })).toEqual(['dana: refused edited-since']);
  });

  test('counts when the edit was before it, or ours', () => {
    const before = { ...edited, editedAt: '2026-03-03T09:59:00Z' };
    expect(standings({ comments: signs('dana'), issue: before })).toEqual(['dana: lead']);
    expect(standings({ comments: signs('dana'), issue: { ...edited, editor: 'github-actions' } })).toEqual([
      'dana: lead',
    ]);
  });

  test('that was refused so stays refused when our own edit hides the other', () => {
    const [signed] = signs('dana') as [Comment];
    const remembered = kept('signoff', { signatures: [], refused: [signed.id], passedAt: null });
    const story = { comments: [signed, remembered], issue: { ...edited, editor: 'github-actions' } };
    expect(standings(story)).toEqual(['dana: refused edited-since']);
  });
});

describe('a signature on record', () => {
  const [signed] = signs('dana') as [Comment];
  const record = () =>
    judgeGate(situation({ comments: [signed] })).signatures.flatMap((one) =>
      'record' in one ? [one.record] : [],
    );
  const remembered = () => kept('signoff', { signatures: record(), passedAt: null });

  test('stands without asking for rights again, whatever was edited around the words', () => {
    const comments = [signed, remembered()];
    const ticked = { boxes: ['- [X] Containment verified', '- [ ] Root cause known'] };
    expect(
      standings({ comments, rights: {}, issue: { editedAt: '2026-03-04T10:00:00Z', editor: 'mia' } }),
    ).toEqual(['dana: lead']);
    expect(standings({ comments, says: ticked })).toEqual(['dana: lead']);
  });

  test('stands when its row is given the number of its issue', () => {
    const actions = ['| Test it | test | @dana | 2026-03-20 |'];
    const before = judgeGate(situation({ says: { actions }, comments: [signed] })).signatures;
    const memory = kept('signoff', {
      signatures: before.flatMap((one) => ('record' in one ? [one.record] : [])),
      passedAt: null,
    });
    const numbered = ['| Test it (#58) | test | @dana | 2026-03-20 |'];
    expect(standings({ says: { actions: numbered }, comments: [signed, memory] })).toEqual(['dana: lead']);
  });

  test('is void once the words change, and names the sections', () => {
    const gate = judgeGate(
      situation({ says: { summary: 'Nothing happened.' }, comments: [signed, remembered()] }),
    );
    expect(gate.signatures).toEqual([expect.objectContaining({ standing: 'voided', changed: ['summary'] })]);
  });

  test('is void once a typed field changes', () => {
    const gate = judgeGate(situation({ says: { severity: 'S3' }, comments: [signed, remembered()] }));
    expect(gate.signatures).toEqual([
      expect.objectContaining({ standing: 'voided', changed: ['impact', 'typed'] }),
    ]);
  });

  test('can be given again', () => {
    const says = { summary: 'Nothing happened.' };
    expect(standings({ says, comments: [signed, remembered(), ...signs('dana')] })).toEqual(['dana: lead']);
  });

  test('of a forged or edited memory is weighed anew', () => {
    const forged = comment('sam', remembered().body);
    const edited = { ...remembered(), edited: true, editor: 'sam' };
    for (const memory of [forged, edited]) {
      expect(standings({ comments: [signed, memory], rights: { dana: 'read' } })).toEqual([
        'dana: refused no-rights',
      ]);
    }
  });

  test('cannot be borrowed for somebody else’s comment', () => {
    const [other] = signs('carol') as [Comment];
    const borrowed = kept('signoff', {
      signatures: record().map((one) => ({ ...one, comment: other.id })),
      passedAt: null,
    });
    expect(standings({ comments: [other, borrowed], rights: { carol: 'read' } })).toEqual([
      'carol: refused no-rights',
    ]);
  });
});

describe('the list and the actions', () => {
  const signed = { comments: signs('dana') };

  test('an open box is missing, on its line; a ticked or struck one is not', () => {
    const body = [
      '### Impact',
      '',
      '- Severity: S3',
      '',
      '### Severity and status',
      '',
      '- [x] Containment verified',
      '- [ ] Root cause known',
      '- [ ] ~~Users told~~',
      '- ~~[ ] Fix verified~~',
    ].join('\n');
    expect(missing({ body })).toEqual([
      'field Summary',
      'item Users told, or no notice required',
      'item A test or eval would catch it next time',
      'box Root cause known on 8',
    ]);
  });

  test('no list at all fails closed', () => {
    expect(missing({ ...signed, says: { boxes: [] } })).toEqual(['list']);
    expect(missing({ ...signed, says: { boxes: ['```', '- [x] Root cause known', '```'] } })).toEqual([
      'list',
    ]);
    expect(missing({ ...signed, says: { boxes: ['<!-- - [x] Root cause known -->'] } })).toEqual(['list']);
  });

  test('an action needs an owner and a date, and need not be done', () => {
    const actions = ['| Test it | test | | |', '| Ask | other | @dana | 2026-03-20 |'];
    const body = `### Impact\n\n- Severity: S3\n\n### Severity and status\n\n${LIST}\n\n### Preventive actions\n\n| action | kind | owner | due |\n|---|---|---|---|\n${actions.join('\n')}`;
    expect(missing({ body })).toEqual(['field Summary', 'action Test it on 17 lacks owner+due']);
  });

  test('a renamed item is missing under its own name, and its new one is asked for as well', () => {
    const boxes = signoffItems.map((item) =>
      `- [x] ${item}`.replace('Root cause known', 'Root cause guessed'),
    );
    expect(missing({ ...signed, says: { boxes } })).toEqual(['item Root cause known']);
    const open = boxes.map((box) => box.replace('[x] Root cause g', '[ ] Root cause g'));
    expect(missing({ ...signed, says: { boxes: open } })[1]).toMatch(/^box Root cause guessed on \d+$/);
  });

  test('of a doubled item both boxes count', () => {
    const boxes = [...signoffItems.map((item) => `- [x] ${item}`), '- [ ] Fix verified'];
    expect(missing({ ...signed, says: { boxes } })[0]).toMatch(/^box Fix verified on \d+$/);
  });

  test('capitals, emphasis and full stops make no other item', () => {
    const boxes = signoffItems.map((item) => `- [x] **${item.toUpperCase()}**.`);
    expect(missing({ ...signed, says: { boxes } })).toEqual([]);
  });

  test('items of the settings come on top: for all, and for the worst level it ever had', () => {
    const settings = 'checklist: {all: [Legal was asked], S1: [The board knows], S3: [Nothing]}';
    expect(missing({ ...signed, settings })).toEqual(['item Legal was asked']);
    const wasS1 = kept('board', { history: [{ at: DECLARED, severity: 'S1' }] });
    expect(
      missing({ settings, says: { severity: 'S3' }, comments: [...signs('dana', 'carol'), wasS1] }),
    ).toEqual(['item Legal was asked', 'item The board knows']);
  });

  test('a finding of level error holds it, one that the settings lower does not', () => {
    const timeline = ['- 2026-03-02T08:40Z – seen (detected)', '- 2026-03-02T08:00Z – gone (resolved)'];
    expect(missing({ ...signed, says: { timeline } })).toContain('finding');
    expect(missing({ ...signed, says: { timeline }, settings: 'rules: {time-order: warning}' })).toEqual([]);
  });

  test('an incident may promise nothing', () => {
    expect(missing({ ...signed, says: { actions: [] } })).toEqual([]);
  });
});

describe('a near miss or a hazard', () => {
  test.each(['near-miss', 'hazard'])('%s: what stopped it, and an action or a reason', (kind) => {
    const body = (stopped: string, action: string) =>
      `### Summary\n\nClose.\n\n### Safeguards in place\n\n- Stopped by: ${stopped}\n\n### Preventive actions\n\n${action}\n\n### Severity and status\n\n- Kind: ${kind}`;
    expect(missing({ body: body('', '') })).toEqual(['field Stopped by', 'no-action']);
    expect(missing({ body: body('luck', 'none, because the vendor did it') })).toEqual([]);
    expect(missing({ body: body('luck', 'none') })).toEqual(['no-action']);
    expect(missing({ body: body('luck', '- Test it @dana due 2026-03-20') })).toEqual([]);
  });
});

describe('a way out', () => {
  const other = actionIssue({ number: 12, labels: ['incident'] });
  const told = (...comments: Comment[]) => situation({ says: { severity: 'S0' }, comments, named: [other] });
  const out = (...comments: Comment[]) => judgeGate(told(...comments)).wayOut;

  test('opens the gate for an honest reason', () => {
    const gate = judgeGate(
      situation({ says: { severity: 'S0' }, comments: [comment('dana', '/dismiss test it was a drill')] }),
    );
    expect(gate).toMatchObject({
      open: true,
      wayOut: { kind: 'dismissed', by: 'dana', reason: 'test it was a drill' },
    });
    expect(out(comment('dana', '/duplicate #12'))).toMatchObject({
      kind: 'duplicate',
      by: 'dana',
      reason: '#12',
    });
  });

  test.each([
    '/duplicate 12',
    '/duplicate #12 told twice',
    '/duplicate #12.',
    '/duplicate https://github.com/acme/incidents/issues/12',
    '/duplicate https://github.com/acme/incidents/issues/12#issuecomment-3',
  ])('is a duplicate however people name the other report: %s', (said) => {
    expect(out(comment('dana', said))?.kind).toBe('duplicate');
  });

  test.each([
    '/duplicate https://github.com/acme/chat/issues/12',
    '/duplicate https://evil.example/acme/incidents/issues/12',
    '/duplicate 12.5',
    '/duplicate 12th',
    '/duplicate ##12',
  ])('is no duplicate when it names nothing of this repository: %s', (said) => {
    expect(out(comment('dana', said))).toBeNull();
  });

  test.each([
    ['without a reason', comment('dana', '/dismiss')],
    ['by somebody who may only read', comment('sam', '/dismiss false-alarm it was me')],
    ['by somebody whom GitHub does not know', comment('eve', '/dismiss false-alarm it was me')],
    ['edited', comment('dana', '/dismiss test', { edited: true })],
    ['for a reason that nobody sees', comment('carol', '/close-unsigned \u200b')],
  ])('is closed %s', (_, said) => {
    const rights = { dana: 'write', sam: 'read', carol: 'maintain' } as const;
    expect(judgeGate({ ...told(said), rights }).wayOut).toBeNull();
  });

  test('by a maintainer only is not vouched for by another in the same comment', () => {
    const both = comment('dana', '/dismiss test\n/close-unsigned we are tired');
    const before = told(both);
    expect(judgeGate(carriedOut(before, signoff(before))).wayOut?.kind).toBe('dismissed');
  });

  test('that closed it once is used up by a reopening, whatever became of our comment', () => {
    const again = (by: string, isBot = false) =>
      judgeGate(
        withIssue(told(comment('dana', '/dismiss test', { createdAt: '2026-03-04T09:00:00Z' })), {
          stateChanges: [
            { at: '2026-03-04T10:00:00Z', by: 'dana', isBot: false, to: 'closed' },
            { at: '2026-03-04T11:00:00Z', by, isBot, to: 'open' },
          ],
        }),
      );
    expect(again('sam').refusedWaysOut).toMatchObject([{ reason: 'used-up' }]);
    expect(again('github-actions', true).wayOut?.kind).toBe('dismissed');
  });

  test('is not used up by a reopening before it', () => {
    const late = told(comment('dana', '/dismiss test', { createdAt: '2026-03-04T12:00:00Z' }));
    const stateChanges = [
      { at: '2026-03-04T10:00:00Z', by: 'dana', isBot: false, to: 'closed' },
      { at: '2026-03-04T11:00:00Z', by: 'sam', isBot: false, to: 'open' },
    ] as const;
    expect(judgeGate(withIssue(late, { stateChanges })).wayOut?.kind).toBe('dismissed');
  });

  describe('as a duplicate', () => {
    const record = (number: number, ...said: Comment[]) =>
      actionIssue({ number, labels: ['incident'], comments: said });
    const isOut = (...named: ReturnType<typeof record>[]) =>
      judgeGate(situation({ says: { severity: 'S0' }, comments: [comment('dana', '/duplicate #12')], named }))
        .wayOut !== null;

    test('of a duplicate of a third holds', () => {
      expect(isOut(record(12, comment('carol', '/duplicate #13')), record(13))).toBe(true);
    });

    test.each([2, 3, 9])('in a circle of %i does not', (size) => {
      // 57 names 12, 12 names 13 and so on; the last names 57 again.
      const others = Array.from({ length: size - 1 }, (_, index) => 12 + index);
      const circle = others.map((number, index) =>
        record(number, comment('carol', `/duplicate #${others[index + 1] ?? 57}`)),
      );
      expect(isOut(...circle)).toBe(false);
    });

    test('holds again once somebody of the circle took theirs back', () => {
      const back = [comment('carol', '/duplicate #57'), comment('carol', '/revoke')];
      expect(isOut(record(12, comment('carol', '/duplicate #13')), record(13, ...back))).toBe(true);
    });

    test.each([
      ['deleted', []],
      ['edited', [comment('carol', 'nothing', { edited: true })]],
      ['revoked', [comment('carol', '/duplicate #57'), comment('carol', '/revoke')]],
    ])('does not where the other was closed as one of this, and its command is %s since', (_, left) => {
      const closedAt = '2026-03-04T10:00:00Z';
      const wayOut = { kind: 'duplicate', by: 'carol', reason: '#57', comment: 1 };
      const other = record(12, ...left, kept('signoff', { passedAt: closedAt, wayOut }));
      expect(isOut({ ...other, state: 'closed', closedAt })).toBe(false);
      expect(isOut({ ...other, state: 'open', closedAt: null })).toBe(true);
    });

    test('in a row that never ends does not', () => {
      const row = Array.from({ length: 30 }, (_, index) =>
        record(12 + index, comment('carol', `/duplicate #${13 + index}`)),
      );
      expect(isOut(...row)).toBe(false);
    });

    test('is no circle of others: those hold themselves open', () => {
      const [a, b] = [comment('carol', '/duplicate #13'), comment('carol', '/duplicate #12')];
      expect(isOut(record(12, a), record(13, b))).toBe(true);
    });
  });

  test('the latest one holds', () => {
    expect(out(comment('dana', '/dismiss test'), comment('carol', '/duplicate #12'))?.kind).toBe('duplicate');
  });
});

describe('where whoever closes signs', () => {
  const closedBy = (by: string, isBot: boolean, given: Story = {}) => {
    const stateChanges = [{ at: '2026-03-04T10:00:00Z', by, isBot, to: 'closed' }] as const;
    const issue = { state: 'closed', closedAt: '2026-03-04T10:00:00Z', stateChanges } as const;
    return missing({ says: { severity: 'S3' }, ...given, issue });
  };
  const nearMiss = {
    kind: 'near-miss',
    stoppedBy: 'luck',
    actions: ['| Test | test | @dana | 2026-03-20 |'],
  };

  test.each<[string, readonly string[], readonly string[]]>([
    ['a person does', closedBy('sam', false), []],
    ['a robot does not', closedBy('stale', true), ['closer']],
    ['a robot does not, of a near miss either', closedBy('stale', true, { says: nearMiss }), ['closer']],
    [
      'it may, once a person signed',
      closedBy('stale', true, { says: { severity: 'S3' }, comments: signs('dana') }),
      [],
    ],
    [
      'it may close an S2 that is signed',
      closedBy('stale', true, { says: { severity: 'S2' }, comments: signs('dana') }),
      [],
    ],
  ])('%s', (_, lacks, expected) => {
    expect(lacks).toEqual(expected);
  });
});

describe('once it closed', () => {
  const closedAt = '2026-03-04T10:00:00Z';
  const issue = { state: 'closed', closedAt } as const;

  test('signed off, a later way out rewrites nothing', () => {
    const passed = kept('signoff', { signatures: [], passedAt: closedAt, wayOut: null });
    const comments = [passed, comment('dana', '/dismiss false-alarm it never happened')];
    expect(judgeGate(situation({ comments, issue })).wayOut).toBeNull();
  });

  test('by a way out, it stays so when the comment or its author’s rights are gone', () => {
    const passed = kept('signoff', {
      signatures: [],
      passedAt: closedAt,
      wayOut: { kind: 'dismissed', by: 'dana' },
    });
    expect(judgeGate(situation({ comments: [passed], issue, rights: {} })).wayOut).toMatchObject({
      kind: 'dismissed',
      by: 'dana',
    });
  });

  test('and opened again, everything counts anew', () => {
    const passed = kept('signoff', {
      signatures: [],
      passedAt: closedAt,
      wayOut: { kind: 'dismissed', by: 'dana' },
    });
    expect(judgeGate(situation({ comments: [passed] })).wayOut).toBeNull();
  });
});
