import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { notifier } from '../../src/notify/notifier.js';
import { ownWord } from '../../src/rendering/outgoing.js';
import { hurried, message, type Reply, unreachable } from './listener.js';
import { type SmallSlack, slackToken, startSlack } from './small-slack.js';

let slack: SmallSlack;
beforeEach(async () => {
  slack = await startSlack();
});
afterEach(() => slack.listener.close());

const NAME = 'inc-57-2026-03-02';
const update = message({
  event: 'update',
  key: 'slack:update:7',
  text: ownWord('update by dana: index restored'),
});
const inRoom = (given: Partial<ReturnType<typeof message>['room']>) =>
  message({ room: { ...message().room, ...given } });

function tell(...notices: ReturnType<typeof message>[]) {
  return patient([])(...notices);
}

/** Notes what would have been waited. */
function patient(waited: number[], timeoutMs?: number) {
  const reach = { ...unreachable, slack: { token: slackToken, url: slack.url } };
  return (...notices: ReturnType<typeof message>[]) => notifier(reach, hurried(waited, timeoutMs))(notices);
}

const texts = () => slack.channels[0]?.messages.map(({ text }) => text);

describe('the channel of an incident', () => {
  test('is made, with its topic, and the link to report and board pinned', async () => {
    expect(await tell(message())).toEqual([
      { key: 'slack:declared', at: '2026-03-02T09:01:00Z', error: null, ref: 'C01' },
    ]);
    expect(slack.channels).toMatchObject([
      {
        name: NAME,
        isPrivate: false,
        topic: 'S1 incident #57 · open · https://github.com/acme/incidents/issues/57',
        messages: [{ text: 'S1 incident #57: Refunds that do not exist' }],
        pins: [slack.channels[0]?.messages[0]?.ts],
      },
    ]);
    expect(slack.calls).toEqual([
      'conversations.create',
      'chat.postMessage',
      'conversations.setTopic',
      'pins.add',
    ]);
  });

  test('that is private is entered by whom the settings invite', async () => {
    await tell(inRoom({ isPrivate: true, invite: ['U024BE7LH', 'W061F7AUR'] }));
    expect(slack.channels).toMatchObject([{ isPrivate: true }]);
    const invited = new URLSearchParams(slack.listener.heard.at(-1)?.body);
    expect(invited.get('users')).toBe('U024BE7LH,W061F7AUR');
  });

  test('that is remembered gets its messages without being looked for', async () => {
    slack.has('renamed-by-people', { isMember: true });
    const room = { ...message().room, id: 'C01' };
    await tell({ ...update, room });
    expect(slack.calls).toEqual(['conversations.history', 'chat.postMessage']);
  });

  test('whose name is taken is the one that has it', async () => {
    for (const name of ['general', 'random', 'support']) slack.has(name);
    const made = slack.has(NAME);
    expect(await tell(message())).toMatchObject([{ error: null, ref: made.id }]);
    expect(made).toMatchObject({ isMember: true, messages: [{}], pins: [made.messages[0]?.ts] });
    expect(slack.channels).toHaveLength(4);
  });

  test('hears nothing twice, even when all memory of it is lost', async () => {
    await tell(message(), update);
    await tell(message(), update);
    await tell(message(), update);
    expect(texts()).toEqual(['S1 incident #57: Refunds that do not exist', 'update by dana: index restored']);
    expect(slack.channels).toHaveLength(1);
    expect(slack.channels[0]?.pins).toHaveLength(1);
  });

  test('is never another incident’s of the same number', async () => {
    slack.has(NAME, { topic: 'S0 incident #57 · open · https://github.com/acme/other/issues/57' });
    expect(await tell(message())).toMatchObject([
      { error: `the channel ${NAME} is another incident's: set another \`slack.prefix\`` },
    ]);
    expect(texts()).toEqual([]);
  });

  test('that ought to be private is never a public one of that name', async () => {
    slack.has(NAME);
    expect(await tell(inRoom({ isPrivate: true, invite: ['U024BE7LH'] }))).toMatchObject([
      {
        error: `the name ${NAME} is taken, and this app sees no private channel of that name: rename the other one`,
      },
    ]);
    expect(texts()).toEqual([]);
  });

  test('that was archived is not written to', async () => {
    slack.has(NAME, { isArchived: true });
    expect(await tell(message())).toMatchObject([
      { error: `the channel ${NAME} is archived: take it out of the archive, or rename it` },
    ]);
  });
});

describe('Slack', () => {
  const asJson = (body: object): Reply => ({ text: JSON.stringify(body) });

  test.each<[string, Reply, string]>([
    [
      'a wrong token',
      asJson({ ok: false, error: 'invalid_auth' }),
      'conversations.create was refused: invalid_auth',
    ],
    [
      'a missing scope',
      asJson({ ok: false, error: 'missing_scope', needed: 'channels:manage', provided: 'chat:write' }),
      'conversations.create was refused: missing_scope; the app needs the scope channels:manage',
    ],
    [
      'a page of a proxy',
      { text: '<html>Log in, @everyone</html>' },
      'what answered is not Slack: check the input `slack-url`',
    ],
    [
      'a malformed answer',
      { text: '{"ok":true}' },
      'it answered with no channel: what answered is not Slack',
    ],
    ['a status that Slack does not use', { status: 401 }, 'it answered 401: it does not accept the key'],
    [
      'a long limit',
      { status: 429, headers: { 'retry-after': '60' } },
      'it answered 429: too many requests, wait 60 s',
    ],
    ['silence', 'silence', 'it did not answer within 0.05 s'],
  ])('%s is a reason, never an exception', async (_, reply, reason) => {
    slack.refuse = () => reply;
    const told = await patient([], reply === 'silence' ? 50 : undefined)(message(), update);
    expect(told.map(({ key, error }) => [key, error])).toEqual([
      ['slack:declared', reason],
      ['slack:update:7', reason],
    ]);
  });

  test('is given the time that it asks for, once', async () => {
    slack.refuse = (method, nth) =>
      method === 'chat.postMessage' && nth === 1
        ? { status: 429, headers: { 'retry-after': '2' } }
        : undefined;
    const waited: number[] = [];
    expect(await patient(waited)(message())).toMatchObject([{ error: null }]);
    expect(waited).toEqual([2]);
  });

  test('that takes a message and loses the answer gets it once all the same', async () => {
    slack.refuse = (method, nth) => {
      if (method !== 'chat.postMessage' || nth !== 1) return undefined;
      const channel = slack.channels[0];
      const metadata = { event_type: 'incident_loop_notice', event_payload: { key: 'slack:declared' } };
      channel?.messages.push({ ts: '1772450000.000100', text: 'there already', metadata });
      return 'silence';
    };
    const [lost] = await patient([], 50)(message());
    expect(lost?.error).toBe('it did not answer within 0.05 s');
    expect(await tell(message())).toMatchObject([{ error: null }]);
    expect(texts()).toEqual(['there already']);
  });

  test('that refuses a pin holds up no message, and is asked for it again', async () => {
    const missing = asJson({ ok: false, error: 'missing_scope', needed: 'pins:write' });
    slack.refuse = (method) => (method === 'pins.add' ? missing : undefined);
    const error = 'pins.add was refused: missing_scope; the app needs the scope pins:write';
    expect(await tell(message(), update)).toEqual([
      { key: 'slack:declared', at: '2026-03-02T09:01:00Z', error, ref: 'C01' },
      { key: 'slack:update:7', at: '2026-03-02T09:01:00Z', error: null, ref: 'C01' },
    ]);
    slack.refuse = () => undefined;
    expect(await tell(message())).toMatchObject([{ error: null }]);
    expect(texts()).toHaveLength(2);
    expect(slack.channels[0]?.pins).toHaveLength(1);
  });

  test('without a token is not asked', async () => {
    const told = await notifier(unreachable, hurried())([message()]);
    expect(told).toMatchObject([{ error: 'the input `slack-token` is empty' }]);
  });
});
