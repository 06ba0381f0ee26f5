import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { signoffItems } from '../../src/domain/sections.js';
import type { Player } from '../../src/drill/cast.js';
import { rehearsalSettings } from '../../src/drill/stage.js';
import { memoryLine } from '../../src/rendering/memory.js';
import { filed, type Says } from '../support/report-body.js';
import { type Rehearsal, rehearse } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' };
const issues = '/repos/{owner}/{repo}/issues/{issue_number}';
const comments = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
const ticked = signoffItems.map((item) => `- [x] ${item}`);
const told: Says = { userNotice: 'required\n- 2026-03-02T08:50Z – all users: status page' };

let there: Rehearsal;
beforeAll(async () => {
  there = await rehearse({ settings: `${rehearsalSettings}checklist: {S1: [The board was told]}\n` });
}, 30_000);
afterAll(() => there.end());

type Event = Awaited<ReturnType<Rehearsal['github']['takeEvents']>>[number];
/** What happened and is not delivered yet: attacks on several incidents are under way at once. */
let waiting: readonly Event[] = [];

/** The events about one issue since it was last asked. */
async function eventsOf(number: number): Promise<readonly Event[]> {
  const fresh = await there.github.takeEvents();
  waiting = [...waiting, ...fresh];
  const isOwn = ({ payload }: Event) => (payload.issue as { number?: number } | undefined)?.number === number;
  const own = waiting.filter(isOwn);
  waiting = waiting.filter((event) => !isOwn(event));
  return own;
}

/** Delivers an issue's last event alone: what is decided depends on the state of things and on no other event. */
async function lastEvent(number: number): Promise<void> {
  const last = (await eventsOf(number)).filter(({ sender }) => !sender.endsWith('[bot]')).at(-1);
  if (last) await there.world.deliver({ name: last.name, payload: last.payload, actor: last.sender });
}

const as = (player: Player) => there.world.as(player);
const says = (number: number, body: string, by: Player) => there.comment(number, body, by);
const change = (number: number, from: string | RegExp, to: string, by: Player = 'lead') =>
  there.edit(number, (body) => body.replace(from, to), by);
const signed = (number: number, by: Player = 'lead') => says(number, '/signoff', by);

async function responded(number: number): Promise<void> {
  await lastEvent(number);
  expect(await there.ours(number, 'board')).toBeDefined();
}

async function rewrite(id: number, body: string, by: Player): Promise<void> {
  there.clock.advance({ minutes: 1 });
  await as(by).request(`PATCH ${comments}`, { ...where, comment_id: id, body });
}

async function remove(id: number | undefined, by: Player): Promise<void> {
  await as(by).request(`DELETE ${comments}`, { ...where, comment_id: id ?? 0 });
}

const unlabel = (number: number, name: string) =>
  as('lead').request(`DELETE ${issues}/labels/{name}`, { ...where, issue_number: number, name });

/** Another workflow of the repository, which writes under the same name as we do. */
async function robot(method: 'POST' | 'PATCH', path: string, body: object): Promise<void> {
  const token = await there.github.mint({ issues: 'write' });
  const response = await fetch(`${there.github.apiUrl}/repos/rehearsal/incidents/issues${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBeLessThan(300);
}

/** Open again, and told whose signature it wants. */
async function holds(number: number): Promise<void> {
  expect((await there.issue(number)).state).toBe('open');
  expect((await there.ours(number, 'signoff'))?.body).toContain('Signature of the incident lead');
}

interface Attack {
  readonly name: string;
  readonly says?: Says;
  readonly does: (number: number) => Promise<unknown>;
  /** What the refusal says. */
  readonly why: string;
}

const S1: Says = { severity: 'S1', boxes: [...ticked, '- [x] The board was told'] };
const lowered = async (number: number) => {
  await responded(number);
  await change(number, 'S1 – serious harm, or exposure that is contained', 'S3 – no user impact');
};

const onTheList: readonly Attack[] = [
  {
    name: 'the list is deleted',
    does: (n) => change(n, /(- \[x\] (?!index).*\n?)+/, ''),
    why: 'Tick “Fix verified”',
  },
  {
    name: 'one item is deleted',
    does: (n) => change(n, '- [x] Fix verified\n', ''),
    why: 'Tick “Fix verified”',
  },
  {
    name: 'an item is renamed',
    does: (n) => change(n, 'Fix verified', 'Fix planned'),
    why: 'Tick “Fix verified”',
  },
  {
    name: 'an item has look-alike letters',
    does: (n) => change(n, '[x] Root', '[x] R\u043e\u043et'),
    why: 'Tick “Root cause known”',
  },
  {
    name: 'an item is doubled, one open',
    does: (n) => change(n, '- [x] Fix verified', '- [x] Fix verified\n- [ ] Fix verified'),
    why: 'Tick “Fix verified”',
  },
  { name: 'an item is left open', does: (n) => change(n, '[x] Fix', '[ ] Fix'), why: 'Tick “Fix verified”' },
  {
    name: 'a box holds another mark',
    does: (n) => change(n, '[x] Fix', '[✓] Fix'),
    why: 'Tick “Fix verified”',
  },
  {
    name: 'the list is ticked in a fence',
    says: { boxes: ['```', ...ticked, '```'] },
    does: signed,
    why: 'Tick “Containment verified”',
  },
  {
    name: 'the list is ticked in an HTML comment',
    says: { boxes: ['<!--', ...ticked, '-->'] },
    does: signed,
    why: 'Tick “Containment verified”',
  },
  {
    name: 'a comment swallows the whole section with the list',
    does: (n) =>
      there.edit(n, (body) => `${body.replace('### Severity and status', '<!--\n$&')}\n-->`, 'lead'),
    why: 'No box of the sign-off list is shown',
  },
  {
    name: 'a fence swallows the whole section with the list',
    does: (n) =>
      there.edit(n, (body) => `${body.replace('### Severity and status', '~~~\n$&')}\n~~~\n`, 'lead'),
    why: 'No box of the sign-off list is shown',
  },
  {
    name: 'the list is ticked in a quote',
    says: { boxes: ticked.map((box) => `> ${box}`) },
    does: signed,
    why: 'Tick “Containment verified”',
  },
  {
    name: 'a comment that never ends hides the list',
    does: (n) => change(n, '- [x] Containment', '<!-- \n- [x] Containment'),
    why: 'Tick “Containment verified”',
  },
  {
    name: 'the list stands in another section',
    says: { boxes: [] },
    does: (n) => there.edit(n, (body) => `${body}\n${ticked.join('\n')}`),
    why: 'Tick “Containment verified”',
  },
  {
    name: 'an item of the settings is left out',
    says: { severity: 'S1' },
    does: signed,
    why: 'Tick “The board was told”',
  },
];

const onSignatures: readonly Attack[] = [
  {
    name: 'nobody signed',
    does: async () => {},
    why: 'Signature of the incident lead or approver (dana or carol)',
  },
  {
    name: 'somebody without a role signs',
    does: (n) => signed(n, 'reporter'),
    why: "sam's signature does not count: they are neither",
  },
  {
    name: 'a stranger is named as lead and signs',
    says: { owners: { lead: '@mallory' } },
    does: (n) => signed(n, 'stranger'),
    why: "mallory's signature does not count: it takes triage rights",
  },
  {
    name: 'the comms lead signs in another’s place',
    does: (n) => signed(n, 'comms'),
    why: 'Signature of the incident lead or approver',
  },
  {
    name: 'the report names an approver whom the settings do not',
    says: { ...S1, owners: { approver: '@sam' } },
    does: async (n) => {
      await signed(n);
      await signed(n, 'reporter');
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'one person holds both roles of an S1',
    says: { ...S1, owners: { lead: '@carol' } },
    does: (n) => signed(n, 'approver'),
    why: 'Signature of the',
  },
  { name: 'the lead of an S1 signs alone', says: S1, does: signed, why: 'Signature of the approver (carol)' },
  {
    name: 'the comms lead of an S0 with a notice does not sign',
    says: { ...told, severity: 'S0' },
    does: async (n) => {
      await signed(n);
      await signed(n, 'approver');
    },
    why: 'Signature of the comms lead (mia)',
  },
  {
    name: 'the notice of an S0 is called not required before anybody signs',
    says: { ...told, severity: 'S0' },
    does: async (n) => {
      await responded(n);
      await change(n, 'User notice: required', 'User notice: not required');
      await signed(n);
      await signed(n, 'approver');
    },
    why: 'Signature of the comms lead (mia)',
  },
  {
    name: 'a comment is edited into a signature',
    does: async (n) => rewrite(await says(n, 'Looks good', 'lead'), '/signoff', 'lead'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'somebody else edits a comment into a signature',
    does: async (n) => rewrite(await says(n, 'Looks good', 'lead'), '/signoff', 'approver'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a signature is deleted',
    does: async (n) => {
      const id = await signed(n);
      await lastEvent(n);
      await remove(id, 'lead');
    },
    why: 'dana signature gone with its comment',
  },
  {
    name: 'a signature is edited away',
    does: async (n) => {
      const id = await signed(n);
      await lastEvent(n);
      await rewrite(id, 'never mind', 'lead');
    },
    why: 'dana signature gone with its comment',
  },
  {
    name: 'a signature is quoted',
    does: (n) => says(n, '> /signoff', 'lead'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a signature is fenced',
    does: (n) => says(n, '```\n/signoff\n```', 'lead'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a signature stands in mid-sentence',
    does: (n) => says(n, 'I would /signoff this', 'lead'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a signature is of another name',
    does: (n) => says(n, '/signoffs', 'lead'),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a robot signs',
    does: (n) => robot('POST', `/${n}/comments`, { body: '/signoff' }),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a signature is revoked',
    does: async (n) => {
      await signed(n);
      await lastEvent(n);
      await says(n, '/revoke', 'lead');
    },
    why: 'dana revoked their signature',
  },
  {
    name: 'the report is edited between the signature and its processing',
    does: async (n) => {
      await signed(n);
      await change(n, '3', '3000', 'comms');
    },
    why: 'the report was edited after it',
  },
  {
    name: 'such an edit is hidden behind one of ours',
    does: async (n) => {
      await signed(n);
      await change(n, '3', '3000', 'comms');
      there.clock.advance({ minutes: 1 });
      await robot('PATCH', `/${n}`, { body: `${(await there.issue(n)).body}\n- https://example.com/2` });
    },
    why: 'the report was edited after it',
  },
  {
    name: 'the report is edited after the signature counted',
    does: async (n) => {
      await signed(n);
      await lastEvent(n);
      await change(n, 'missing from', 'never in');
    },
    why: "dana's signature is void: Root cause changed after it",
  },
  {
    name: 'the lead is exchanged after signing',
    says: S1,
    does: async (n) => {
      await signed(n);
      await signed(n, 'approver');
      await lastEvent(n);
      await change(n, '@dana', '@mia');
    },
    why: 'Signature of the incident lead (mia)',
  },
];

const onSeverity: readonly Attack[] = [
  {
    name: 'the severity is lowered before signing',
    says: S1,
    does: async (n) => {
      await lowered(n);
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'and the board is edited by a maintainer so that it forgets',
    says: S1,
    does: async (n) => {
      await lowered(n);
      await lastEvent(n);
      const board = await there.ours(n, 'board');
      await rewrite(board?.id ?? 0, (board?.body ?? '').replaceAll('"S1"', '"S3"'), 'approver');
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'and the board is deleted',
    says: S1,
    does: async (n) => {
      await lowered(n);
      await lastEvent(n);
      await remove((await there.ours(n, 'board'))?.id, 'approver');
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'it is called a near miss, and the board is deleted',
    says: { ...S1, stoppedBy: 'luck' },
    does: async (n) => {
      await responded(n);
      there.clock.advance({ minutes: 5 });
      await remove((await there.ours(n, 'board'))?.id, 'approver');
      await change(n, /### Kind\n\n.*/, '### Kind\n\nnear-miss');
    },
    why: 'Signature of the incident lead (dana)',
  },
  {
    name: 'the severity is taken out',
    says: S1,
    does: async (n) => {
      await responded(n);
      await change(n, /### Severity\n\n.*/, '### Severity\n\n_No response_');
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'the label of a milder severity is put on by hand',
    says: S1,
    does: async (n) => {
      await responded(n);
      await there.label(n, 'severity/S3');
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'a person writes a board of their own',
    says: S1,
    does: async (n) => {
      await says(
        n,
        `${memoryLine('board', { history: [{ at: '2026-03-02T09:00:00Z', severity: 'S3' }] })}\nx`,
        'lead',
      );
      await signed(n);
    },
    why: 'Signature of the approver (carol)',
  },
  {
    name: 'a person writes a sign-off comment of their own',
    does: (n) =>
      says(
        n,
        `${memoryLine('signoff', { signatures: [{ comment: 1, by: 'dana', sections: {} }] })}\nx`,
        'lead',
      ),
    why: 'Signature of the incident lead',
  },
  {
    name: 'a maintainer writes a signature into our comment',
    says: S1,
    does: async (n) => {
      await signed(n);
      await lastEvent(n);
      const ours = await there.ours(n, 'signoff');
      await rewrite(
        ours?.id ?? 0,
        (ours?.body ?? '').replace(
          '"signatures":[',
          '"signatures":[{"comment":9,"by":"carol","sections":{}},',
        ),
        'approver',
      );
    },
    why: 'carol edited this comment',
  },
];

const onTheWay: readonly Attack[] = [
  {
    name: 'a dismissal gives no reason',
    does: (n) => says(n, '/dismiss', 'lead'),
    why: "dana's `/dismiss` does not count: it does not begin with `false-alarm` or `test`",
  },
  {
    name: 'a stranger dismisses',
    does: (n) => says(n, '/dismiss test', 'stranger'),
    why: "mallory's `/dismiss` does not count: it takes triage rights",
  },
  {
    name: 'it is a duplicate of itself',
    does: (n) => says(n, `/duplicate #${n}`, 'lead'),
    why: 'it names no other report of ours',
  },
  {
    name: 'it is a duplicate of nothing',
    does: (n) => says(n, '/duplicate #99999', 'lead'),
    why: 'it names no other report of ours',
  },
  {
    name: 'it is a duplicate of an issue that is no report',
    does: async (n) => says(n, `/duplicate #${await there.file('A bug.', { labels: [] })}`, 'lead'),
    why: 'it names no other report of ours',
  },
  {
    name: 'two reports are duplicates of each other',
    does: async (n) => {
      const other = await there.file(filed());
      await says(other, `/duplicate #${n}`, 'lead');
      await says(n, `/duplicate #${other}`, 'lead');
    },
    why: 'it names no other report of ours',
  },
  {
    name: 'three reports are duplicates in a circle, and the others are closed',
    does: async (n) => {
      const second = await there.file(filed());
      const third = await there.file(filed());
      await says(second, `/duplicate #${third}`, 'lead');
      await there.close(second);
      await lastEvent(second);
      expect((await there.issue(second)).state).toBe('closed');
      await says(third, `/duplicate #${n}`, 'lead');
      await there.close(third);
      await lastEvent(third);
      expect((await there.issue(third)).state).toBe('closed');
      await says(n, `/duplicate #${second}`, 'lead');
    },
    why: 'is itself called a duplicate of this one',
  },
  {
    name: 'two reports are duplicates of each other, and the first one’s command is deleted once it closed',
    does: async (n) => {
      const other = await there.file(filed());
      const command = await says(other, `/duplicate #${n} told twice`, 'lead');
      await there.close(other);
      await lastEvent(other);
      await remove(command, 'lead');
      await lastEvent(other);
      expect((await there.issue(other)).state).toBe('closed');
      await says(n, `/duplicate #${other}`, 'lead');
    },
    why: 'is itself called a duplicate of this one',
  },
  {
    name: 'words outside of the sections are edited after the signature counted',
    does: async (n) => {
      await signed(n);
      await lastEvent(n);
      await there.edit(n, (body) => `We knew it for a year.\n\n${body}`);
    },
    why: 'the words outside of the sections changed after it',
  },
  {
    name: 'somebody without maintainer rights closes unsigned',
    does: (n) => says(n, '/close-unsigned we are tired', 'lead'),
    why: 'only maintainers close without signatures',
  },
  {
    name: 'a dismissal that was used up is used again',
    does: async (n) => {
      await says(n, '/dismiss false-alarm', 'lead');
      await there.close(n);
      await lastEvent(n);
      expect((await there.issue(n)).state).toBe('closed');
      await as('lead').request(`PATCH ${issues}`, { ...where, issue_number: n, state: 'open' });
      await lastEvent(n);
    },
    why: 'after a reopening it takes a new one',
  },
  ...(['is edited', 'is deleted'] as const).map(
    (happens): Attack => ({
      name: `a closing without signatures that was used up is used again after our comment ${happens}`,
      does: async (n) => {
        await says(n, '/close-unsigned we are tired', 'approver');
        await there.close(n);
        await lastEvent(n);
        expect((await there.issue(n)).state).toBe('closed');
        there.clock.advance({ minutes: 1 });
        await as('lead').request(`PATCH ${issues}`, { ...where, issue_number: n, state: 'open' });
        await lastEvent(n);
        const ours = await there.ours(n, 'signoff');
        if (happens === 'is deleted') await remove(ours?.id, 'lead');
        else await rewrite(ours?.id ?? 0, `${ours?.body} `, 'lead');
      },
      why: 'after a reopening it takes a new one',
    }),
  ),
  {
    name: 'a dismissal is used twice before anybody looks',
    does: async (n) => {
      await says(n, '/dismiss false-alarm', 'lead');
      await there.close(n);
      there.clock.advance({ minutes: 1 });
      await as('lead').request(`PATCH ${issues}`, { ...where, issue_number: n, state: 'open' });
    },
    why: 'after a reopening it takes a new one',
  },
  {
    name: 'an action has no owner',
    says: { actions: ['| Test it | test | | 2026-03-20 |'] },
    does: signed,
    why: 'Give “Test it”',
  },
  {
    name: 'an action has no due date',
    says: { actions: ['| Test it | test | @dana | soon |'] },
    does: signed,
    why: 'a due date',
  },
  {
    name: 'an action points at somebody else’s issue instead',
    says: { actions: ['| Test it (#1) | test | | |'] },
    does: signed,
    why: 'Give “Test it”',
  },
  { name: 'the Summary is empty', says: { summary: '_No response_' }, does: signed, why: 'Fill in Summary' },
  {
    name: 'times are out of order',
    says: { timeline: ['- 2026-03-02T08:40Z – seen (detected)', '- 2026-03-02T08:00Z – gone (resolved)'] },
    does: signed,
    why: 'Correct the report (line',
  },
  {
    name: 'a near miss does not say what stopped it',
    says: { kind: 'near-miss', actions: ['| Test it | test | @dana | 2026-03-20 |'] },
    does: async () => {},
    why: 'Fill in Stopped by',
  },
];

/** Attacks at a time, each on an incident of its own: most of one is waiting for a process of the action to start. */
const AT_ONCE = 4;

/** Starts everything, so many at a time, each with a promise of what comes of it. */
function underWay<T, R>(items: readonly T[], run: (item: T) => Promise<R>): ReadonlyMap<T, Promise<R>> {
  const lanes: Promise<unknown>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve());
  return new Map(
    items.map((item, index) => {
      const result = (lanes[index % AT_ONCE] as Promise<unknown>).then(() => run(item));
      lanes[index % AT_ONCE] = result.catch(() => undefined);
      return [item, result];
    }),
  );
}

/** Files a report, attacks and closes it; answers with what the sign-off comment then says, and the state before it. */
async function outcomeOf({ says: report, does }: Attack, isSigned: boolean): Promise<string> {
  const number = await there.file(filed(report ?? {}));
  await does(number);
  if (isSigned) await signed(number);
  await there.close(number);
  await lastEvent(number);
  expect((await there.issue(number)).state).toBe('open');
  return (await there.ours(number, 'signoff'))?.body ?? '';
}

describe.each([
  ['the list', onTheList],
  ['signatures', onSignatures],
  ['severity and memory', onSeverity],
  ['ways out and findings', onTheWay],
])('past the gate by %s', (_, attacks) => {
  let outcomes: ReadonlyMap<Attack, Promise<string>>;
  beforeAll(() => {
    outcomes = underWay(attacks, (attack) => outcomeOf(attack, attacks === onTheList));
  });

  test.each(attacks)(
    '$name: it is open again, and says why',
    async (attack) => {
      const said = await outcomes.get(attack);
      expect(said).toContain('**Reopened:**');
      expect(said).toContain(attack.why);
    },
    60_000,
  );
});

describe('past the gate by the way of closing', () => {
  const patch = (number: number, body: object, by: Player = 'lead') =>
    as(by).request(`PATCH ${issues}`, { ...where, issue_number: number, ...body });
  test.each(['completed', 'not_planned', 'duplicate'] as const)('as %s', async (state_reason) => {
    const number = await there.file(filed());
    await patch(number, { state: 'closed', state_reason });
    await lastEvent(number);
    await holds(number);
  });

  test('by a robot, where whoever closes signs', async () => {
    const number = await there.file(filed({ severity: 'S3' }));
    await responded(number);
    await robot('PATCH', `/${number}`, { state: 'closed' });
    await there.label(number, 'question');
    await lastEvent(number);
    expect((await there.issue(number)).state).toBe('open');
    expect((await there.ours(number, 'signoff'))?.body).toContain('A person who closes it');
    await there.close(number);
    await lastEvent(number);
    expect((await there.issue(number)).labels).toContain('signed-off');
  });

  test('where we opened it, with the marker of somebody else’s action in it', async () => {
    const other = await there.file(filed());
    await robot('POST', '', { title: 'Opened by an alert', body: filed(), labels: ['incident'] });
    const number = other + 1;
    await there.edit(number, (body) => `${body}\n\n<!-- incident-loop:action ${other}/0123456789ab -->\n`);
    await there.close(number);
    await lastEvent(number);
    await holds(number);
  });

  test('closed and locked', async () => {
    const number = await there.file(filed());
    await patch(number, { state: 'closed' });
    await as('lead').request(`PUT ${issues}/lock`, { ...where, issue_number: number });
    const events = await eventsOf(number);
    const closed = events.find(({ payload }) => payload.action === 'closed');
    await there.world.deliver({ name: 'issues', payload: closed?.payload ?? {}, actor: 'dana' });
    await holds(number);
  });

  test('by a merged pull request that says it fixes it', async () => {
    const number = await there.file(filed());
    const base = (
      await as('lead').request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...where, ref: 'heads/main' })
    ).data.object.sha;
    await as('lead').request('POST /repos/{owner}/{repo}/git/refs', {
      ...where,
      ref: 'refs/heads/fix',
      sha: base,
    });
    await as('lead').request('PUT /repos/{owner}/{repo}/contents/{path}', {
      ...where,
      path: 'fix.txt',
      message: 'fix',
      content: Buffer.from('x').toString('base64'),
      branch: 'fix',
    });
    const { data: pull } = await as('lead').request('POST /repos/{owner}/{repo}/pulls', {
      ...where,
      title: 'Fix',
      body: `fixes #${number}`,
      head: 'fix',
      base: 'main',
    });
    await as('lead').request('PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge', {
      ...where,
      pull_number: pull.number,
    });
    expect((await there.issue(number)).state).toBe('closed');
    const events = await eventsOf(number);
    const closed = events.find(({ name, payload }) => name === 'issues' && payload.action === 'closed');
    await there.world.deliver({ name: 'issues', payload: closed?.payload ?? {}, actor: 'dana' });
    await holds(number);
  });

  test('after the incident label was taken off', async () => {
    const number = await there.file(filed());
    await responded(number);
    await there.close(number);
    await unlabel(number, 'incident');
    await lastEvent(number);
    await holds(number);
    expect((await there.issue(number)).labels).toContain('incident');
  });

  test('while GitHub refuses to change labels', async () => {
    const number = await there.file(filed());
    await there.close(number);
    there.github.intercept = ({ by, path }) =>
      by === 'github-actions[bot]' && path.endsWith('/labels') ? { status: 422, body: {} } : undefined;
    await lastEvent(number);
    there.github.intercept = undefined;
    await holds(number);
  });

  test('while GitHub refuses to open the issues of its actions', async () => {
    const number = await there.file(filed({ actions: ['| Test it | test | @dana | 2026-03-20 |'] }));
    await there.close(number);
    there.github.intercept = ({ by, method, path }) =>
      by === 'github-actions[bot]' && method === 'POST' && path.endsWith('/issues')
        ? { status: 410, body: { message: 'Issues are disabled' } }
        : undefined;
    await lastEvent(number);
    there.github.intercept = undefined;
    await holds(number);
  });
});
