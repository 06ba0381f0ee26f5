import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/domain/commands.js';
import { hear } from '../../src/policy/hear.js';
import { respond } from '../../src/policy/respond.js';
import { carriedOut, comment, kept, type Story, situation } from '../support/situation.js';

const reactions = (story: Story) =>
  hear(situation(story)).effects.flatMap((effect) => (effect.kind === 'reaction' ? [effect.content] : []));
const said = (story: Story) =>
  hear(situation(story))
    .answers.map(({ text }) => text)
    .join('\n');
const report = (story: Story) => hear(situation(story)).situation.report;
/** At 10:00 on 2026-03-03. */
const typed = (...bodies: string[]): Story => ({ comments: bodies.map((body) => comment('dana', body)) });

describe('commands', () => {
  test('of one comment are carried out in order, each on what the one before left', () => {
    const { people, sections } = report(typed('/lead @mia\n/lead @carol'));
    expect(people.lead).toBe('carol');
    expect(sections.timeline).toContain('Incident lead: mia (was dana), by dana');
    expect(sections.timeline).toContain('Incident lead: carol (was mia), by dana');
  });

  test('that stand on another repository’s words, people or links are neutralised', () => {
    const { sections } = report(typed('/event 09:00 UTC @everyone see <img src=x> fixes #12'));
    expect(sections.timeline).not.toMatch(/@everyone|(?<!\\)<img|#12/);
    expect(sections.timeline).toContain('\\<img src=x\\>');
  });

  test('that hold a secret never copy it', () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    expect(report(typed(`/event key was ${token}`)).sections.timeline).not.toContain(token);
    expect(said(typed(`/evidence https://example.com/?token=${token}`))).toContain('holds a secret');
  });

  test('are handled once: a reaction of ours, or the board, says so', () => {
    const answered = comment('dana', '/severity S0 now', { answered: true });
    expect(report({ comments: [answered] }).severity).toBe('S2');
    const remembered = comment('dana', '/severity S0 now');
    const board = kept('board', { commands: { handled: [remembered.id], before: 0, phase: null } });
    expect(report({ comments: [remembered, board] }).severity).toBe('S2');
    const older = kept('board', { commands: { handled: [], before: remembered.id, phase: null } });
    expect(report({ comments: [remembered, older] }).severity).toBe('S2');
  });

  test('are not lost where another workflow reacts in the name that all share, while the board remembers', () => {
    const reacted = comment('dana', '/severity S0 now', { answered: true });
    expect(report({ comments: [reacted, kept('board', { history: [] })] }).severity).toBe('S0');
  });

  test('wait, and all after them, while the rights of somebody are not known', () => {
    const story = { comments: [comment('zoe', '/severity S0 x'), comment('dana', '/severity S1 x')] };
    expect(reactions(story)).toEqual([]);
    expect(report(story).severity).toBe('S2');
  });

  test('of other bots get no answer', () => {
    expect(hear(situation(typed('/deploy production\n/ack'))).effects).toHaveLength(2);
    expect(reactions(typed('/deploy production'))).toEqual([]);
  });

  test('of which only the first twenty of a comment are read say so', () => {
    const many = Array.from({ length: 21 }, (_, index) => `/event 09:00 UTC look ${index}`).join('\n');
    expect(reactions(typed(many))).toEqual(['confused']);
    expect(said(typed(many))).toContain('at most 20');
    expect(report(typed(many)).sections.timeline).toContain('look 19');
  });

  test.each(['/event answers fell <target\n/mitigated', '/event saw `x\n/mitigated'])(
    'below one that may hide them are not read, and that is said: %j',
    (body) => {
      expect(reactions(typed(body))).toEqual(['confused']);
      expect(said(typed(body))).toContain('`/mitigated` in');
      expect(report(typed(body)).times.mitigated).toBeNull();
    },
  );

  test.each(['/event saw `x\nthanks', '/event saw <b\n/deploy production', '/ack\n```\n/mitigated\n```'])(
    'that stand alone have nothing unread below: %j',
    (body) => expect(reactions(typed(body))).toEqual(['+1']),
  );

  test('longer than any of them needs are refused, and nothing of them is cut off', () => {
    const long = `/event 09:00 UTC ${'a'.repeat(2100)}`;
    expect(reactions(typed(long))).toEqual(['confused']);
    expect(said(typed(long))).toContain('2,000 characters');
    const whole = `${'word '.repeat(380)}end`;
    expect(report(typed(`/event ${whole}`)).sections.timeline).toContain(whole);
    expect(report(typed(`/update ${whole}`)).sections.timeline).toContain(whole);
  });

  test('that are cut short are named in full', () => {
    expect(said(typed('/sev S1'))).toContain('Did you mean `/severity S0|S1|S2|S3 [reason]`?');
    expect(reactions(typed('/sev S1'))).toEqual(['confused']);
  });

  test.each(commands.map(({ name, example }) => [name, example]))(
    '/%s works as its example shows: %s',
    (name, example) => {
      const alone = ['approver', 'evidence', 'resolved'].includes(name)
        ? example.replace('14:05', '09:05')
        : example;
      const story = {
        ...typed(
          alone.replace('@carol', '@carol').replace('14:05', '09:05').replace('2026-12-11', '2026-12-11'),
        ),
        issue: name === 'incident' ? { labels: [] } : {},
      };
      expect(said(story)).not.toContain('**not** carried out');
      expect(reactions(story)).toEqual(['+1']);
    },
  );
});

describe('who may', () => {
  test.each([
    ['/ack', 'sam', 'triage'],
    ['/severity S0 x', 'sam', 'triage'],
    ['/event 09:00 UTC x', 'sam', 'role'],
    ['/help', 'sam', 'role'],
    ['/signoff', 'sam', null],
  ])('%s is not for %s, who may only read', (body, author, why) => {
    const story = { comments: [comment(author, body)] };
    expect(reactions(story)).toEqual(['confused']);
    if (why) expect(said(story)).toMatch(/It is for people (?:who|with)/);
  });

  test('whoever holds a role tells what happened without rights, and names no moment', () => {
    const says = { owners: { comms: '@sam' } };
    expect(reactions({ says, comments: [comment('sam', '/event 09:00 UTC mail is out')] })).toEqual(['+1']);
    expect(reactions({ says, comments: [comment('sam', '/update mail is out')] })).toEqual(['+1']);
    const naming = { says, comments: [comment('sam', '/event 09:00 UTC it is over (resolved)')] };
    expect(said(naming)).toContain('takes triage rights or more to name the moment');
    expect(report(naming).times.resolved).toBeNull();
  });

  test('an approver is one whom the settings name', () => {
    const settings = 'approvers: [carol]';
    expect(said({ settings, comments: [comment('dana', '/approver @mia')] })).toContain(
      'the settings name carol',
    );
    expect(report({ settings, comments: [comment('dana', '/approver @carol')] }).people.approver).toBe(
      'carol',
    );
  });
});

describe('a severity', () => {
  test('is set in the form’s field with what it means', () => {
    const body =
      '### Severity\n\nS2 – limited and reversible\n\n### Summary\n\nx\n\n### Timeline\n\n_No response_\n';
    const { issue } = hear(situation({ body, ...typed('/severity S1 worse') })).situation;
    expect(issue.body).toContain('### Severity\n\nS1 – serious harm, or exposure that is contained\n');
  });

  test('that is milder needs its reason, and is written everywhere it is stated', () => {
    expect(said(typed('/severity S3'))).toContain('S3 is milder than S2: say why.');
    const body = '### Summary\nx\n### Impact\n- Severity: S1\n### Severity and status\n- Severity: S1\n';
    expect(report({ body, ...typed('/severity S2 contained') }).severity).toBe('S2');
  });

  test('in prose that cannot be changed is left, and that is said', () => {
    const body = '### Summary\nx\n### Severity and status\nS0 · it is bad\n';
    expect(said({ body, ...typed('/severity S2 contained') })).toContain('at more than one place');
  });

  test('of a near miss is its potential one', () => {
    const body =
      '### Summary\nx\n### Impact\n- Potential severity: S2\n### Severity and status\n- Kind: near-miss\n';
    const { severity, severityPotential } = report({ body, ...typed('/severity S0 it could have leaked') });
    expect({ severity, severityPotential }).toEqual({ severity: null, severityPotential: 'S0' });
  });
});

describe('signatures', () => {
  test('are of the report as it stood when they were given: a later command of the same run voids them', () => {
    const story = typed('/signoff', '/event 09:00 UTC one thing more');
    const effects = respond(situation(story));
    const text = effects.flatMap((effect) =>
      effect.kind === 'comment' && effect.key === 'signoff' ? [effect.text] : [],
    );
    expect(text[0]).toContain("dana's signature is void: Timeline changed after it.");
  });

  test('given below a command of the same comment count', () => {
    const effects = respond(situation(typed('/event 09:00 UTC one thing more\n/signoff')));
    const text = effects.flatMap((effect) =>
      effect.kind === 'comment' && effect.key === 'signoff' ? [effect.text] : [],
    );
    expect(text[0]).toContain('dana signed as incident lead.');
  });
});

describe('a phase', () => {
  const labels = (story: Story) =>
    respond(situation(story)).flatMap((effect) => (effect.kind === 'labels' ? effect.add : []));

  test('that somebody chose stays until the facts tell another', () => {
    expect(labels(typed('/phase learn'))).toContain('phase/learn');
    expect(labels(typed('/phase learn', '/ack'))).toContain('phase/contain');
  });

  test('says what it owes', () => {
    expect(
      said({ body: '### Summary\nx\n### Impact\n- Severity: S1', ...typed('/phase investigate') }),
    ).toMatch(/Moved to Investigate.*Still owed:\n\n.*Root cause is still empty/s);
  });
});

describe('a moment', () => {
  test.each([
    ['/event 08:10 UTC first wrong answer (started)', 'started', '2026-03-03T08:10:00Z'],
    ['/event 08:10 UTC resolved: the page is back', 'resolved', '2026-03-03T08:10:00Z'],
    ['/mitigated 20 min ago', 'mitigated', '2026-03-03T09:40:00Z'],
    ['/resolved 09:05 UTC', 'resolved', '2026-03-03T09:05:00Z'],
    ['/ack', 'acknowledged', '2026-03-03T10:00:00Z'],
  ] as const)('is named by %s', (body, name, at) => {
    const timeline = ['- 2026-03-02T08:40Z – a customer asks (detected)'];
    expect(report({ says: { timeline }, ...typed(body) }).times[name]?.at).toBe(at);
  });

  test('that has its time keeps it: the line is corrected by hand', () => {
    expect(said(typed('/event 08:10 UTC earlier (started)'))).toContain('says already when it was started');
    expect(said(typed('/ack 09:00 UTC', '/ack 09:30 UTC'))).toContain(
      'acknowledged at 2026-03-03T09:00:00Z already',
    );
    expect(reactions(typed('/ack', '/ack'))).toEqual(['+1', '+1']);
  });

  test('is not named by an update or a reason that ends alike', () => {
    for (const body of ['/update we hope it holds (resolved)', '/severity S1 it was not over (resolved)']) {
      const { times, sections } = report(typed(body));
      expect(times.resolved).toBeNull();
      expect(sections.timeline).toContain('(resolved)');
    }
  });
});

test('hearing what was heard already comes to nothing, even where the run was cut off before its reaction', () => {
  const before = situation(
    typed(
      '/ack\n/severity S1 worse\n/event 09:00 UTC looked\n/lead @mia\n/action add evals @dana in 2 weeks',
    ),
  );
  const first = respond(before);
  const body = hear(before).situation.issue.body;
  expect(first.length).toBeGreaterThan(0);
  const cut = carriedOut(before, [
    {
      kind: 'body',
      issue: 57,
      base: before.issue.body,
      splices: [{ at: 0, remove: before.issue.body.length, insert: body }],
      why: '',
    },
  ]);
  expect(hear(cut).situation.issue.body).toBe(body);
  expect(reactions({ ...typed(), body })).toEqual([]);
});
