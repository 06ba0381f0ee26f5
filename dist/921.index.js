export const id = 921;
export const ids = [921];
export const modules = {

/***/ 11921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  slackWriter: () => (/* binding */ slackWriter)
});

// EXTERNAL MODULE: ./build/src/notify/patience.js
var notify_patience = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/src/notify/post.js
var post = __webpack_require__(98661);
;// CONCATENATED MODULE: ./build/src/notify/slack-call.js

/** A Slack that answers `ok: false`: the code is one of a closed list for each method. */
class SlackRefused extends notify_patience/* NotTold */.$G {
    method;
    error;
    constructor(method, error, needed) {
        super(`${method} was refused: ${error}${needed === null ? '' : `; the app needs the scope ${needed}`}`);
        this.method = method;
        this.error = error;
    }
}
/** Bounded calls: a limit is waited out once, for at most 15 seconds (https://docs.slack.dev/apis/web-api/rate-limits). */
function callSlack(patience) {
    return (method, request, fine = [], repeat = 'twice') => (0,notify_patience/* twice */.P4)(async () => {
        try {
            return await request();
        }
        catch (error) {
            const reason = reasonOf(method, error, patience, repeat);
            if (reason instanceof SlackRefused && fine.includes(reason.error))
                return {};
            throw reason;
        }
    }, patience);
}
function reasonOf(method, error, patience, repeat) {
    const again = repeat === 'twice' ? 1 : null;
    switch (error.code) {
        case 'slack_webapi_rate_limited_error':
            return (0,notify_patience/* refusal */.x5)(429, String(error.retryAfter));
        case 'slack_webapi_platform_error':
            return refused(method, error.data);
        case 'slack_webapi_http_error': {
            const { message } = (0,notify_patience/* refusal */.x5)(error.statusCode ?? 0, null);
            return new notify_patience/* NotTold */.$G(message, (error.statusCode ?? 0) >= 500 ? again : null);
        }
        default:
            return (0,notify_patience/* silence */.ao)(error.original ?? error, patience, again);
    }
}
/** The SDK hands on what is no JSON as if it were a code: words of a stranger are not repeated. */
function refused(method, data) {
    const { error, needed } = data ?? {};
    if (typeof error !== 'string' || !/^[a-z_]{2,60}$/.test(error))
        return new notify_patience/* NotTold */.$G('what answered is not Slack: check the input `slack-url`');
    return new SlackRefused(method, error, typeof needed === 'string' && /^[a-z:._,]{2,120}$/.test(needed) ? needed : null);
}

;// CONCATENATED MODULE: ./build/src/notify/slack-room.js


/** Pages of a thousand channels each that are looked through for one name: Slack looks up none by name. */
const MOST_PAGES = 10;
/**
 * The channel of an incident: the one that is remembered, else a new one, else the one that already has its name
 * (https://docs.slack.dev/reference/methods/conversations.create), unless its topic says that it is another incident's.
 * `link` is the incident's own address. Throws NotTold.
 */
async function openRoom(client, call, room, link) {
    if (room.id !== null)
        return { id: room.id, isNew: false };
    const { name, isPrivate } = room;
    try {
        const asked = { name, is_private: isPrivate };
        const { channel } = await call('conversations.create', () => client.conversations.create(asked));
        if (!channel?.id)
            throw new notify_patience/* NotTold */.$G('it answered with no channel: what answered is not Slack');
        return { id: channel.id, isNew: true };
    }
    catch (error) {
        if (!(error instanceof SlackRefused) || error.error !== 'name_taken')
            throw error;
        return { id: await join(client, call, room, link), isNew: false };
    }
}
async function join(client, call, room, link) {
    const found = await find(client, call, room);
    const topic = found.topic?.value ?? '';
    if (found.is_archived)
        throw new notify_patience/* NotTold */.$G(`the channel ${room.name} is archived: take it out of the archive, or rename it`);
    if (/\/issues\/\d/.test(topic) && !topic.endsWith(link))
        throw new notify_patience/* NotTold */.$G(`the channel ${room.name} is another incident's: set another \`slack.prefix\``);
    const channel = found.id;
    if (!room.isPrivate)
        await call('conversations.join', () => client.conversations.join({ channel }));
    return channel;
}
/** Where the app is a member first: that list is short. */
async function find(client, call, room) {
    const lists = [
        { method: 'users.conversations', ask: client.users.conversations },
        { method: 'conversations.list', ask: client.conversations.list },
    ];
    for (const { method, ask } of lists) {
        const found = await search(call, method, ask, room);
        if (found)
            return found;
    }
    const kind = room.isPrivate ? 'private' : 'public';
    throw new notify_patience/* NotTold */.$G(`the name ${room.name} is taken, and this app sees no ${kind} channel of that name: rename the other one`);
}
async function search(call, method, ask, room) {
    const types = room.isPrivate ? 'private_channel' : 'public_channel';
    let cursor;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const asked = { types, limit: 999, exclude_archived: false, ...(cursor ? { cursor } : {}) };
        const { channels, response_metadata } = await call(method, () => ask(asked));
        const found = channels?.find(({ id, name }) => name === room.name && id);
        if (found)
            return found;
        cursor = response_metadata?.next_cursor;
        if (!cursor)
            return null;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/notify/slack.js




/** What marks a message as ours, for Slack's message metadata (https://docs.slack.dev/messaging/message-metadata). */
const MARK = 'incident_loop_notice';
/**
 * A writer for the notices of one run. The channel is looked through once before anything is posted into it, so that a
 * repeat after a lost answer or a lost memory posts nothing twice. A topic, pin or invitation that fails holds up no
 * message: it is tried again with its notice. The SDK is loaded on first use. Throws NotTold.
 */
function slackWriter({ token, url }, patience) {
    let opened;
    return async (notice) => {
        if (!token)
            throw new notify_patience/* NotTold */.$G('the input `slack-token` is empty');
        opened ??= slack_open(token, url, notice, patience);
        const channel = await opened;
        const ts = channel.posted.get(notice.key) ?? (await say(channel, notice));
        channel.posted.set(notice.key, ts);
        const error = await furnish(channel, notice, ts).then(() => null, slack_reasonOf);
        return { key: notice.key, at: notice.at, error, ref: channel.id };
    };
}
async function slack_open(token, url, notice, patience) {
    (0,post/* assertSafe */.E)(url);
    const { WebClient } = await __webpack_require__.e(/* import() */ 105).then(__webpack_require__.t.bind(__webpack_require__, 85105, 19));
    const client = new WebClient(token, {
        slackApiUrl: url,
        timeout: patience.timeoutMs,
        retryConfig: { retries: 0 },
        rejectRateLimitedCalls: true,
        logger: silent,
    });
    const call = callSlack(patience);
    const { id, isNew } = await openRoom(client, call, notice.room, notice.subject.url);
    return { id, client, call, posted: isNew ? new Map() : await readPosted(client, call, id) };
}
async function readPosted(client, call, channel) {
    const asked = { channel, limit: 200, include_all_metadata: true };
    const { messages } = await call('conversations.history', () => client.conversations.history(asked));
    return new Map((messages ?? []).flatMap(({ metadata, ts }) => {
        const key = metadata?.event_type === MARK
            ? metadata.event_payload?.key
            : undefined;
        return typeof key === 'string' && ts !== undefined ? [[key, ts]] : [];
    }));
}
function slack_reasonOf(error) {
    if (error instanceof notify_patience/* NotTold */.$G)
        return error.message;
    throw error;
}
/** Topic, pin and people, as the notice asks for them. Throws NotTold. */
async function furnish({ id, client, call }, notice, timestamp) {
    if (notice.event === 'update')
        return;
    await call('conversations.setTopic', () => client.conversations.setTopic({ channel: id, topic: notice.room.topic }));
    if (notice.event !== 'declared')
        return;
    await call('pins.add', () => client.pins.add({ channel: id, timestamp }), ['already_pinned']);
    const users = notice.room.invite.join(',');
    const known = ['already_in_channel', 'cant_invite_self'];
    if (users)
        await call('conversations.invite', () => client.conversations.invite({ channel: id, users, force: true }), known);
}
/** A message whose answer got lost may stand there all the same: only a limit that was hit is waited out. */
async function say({ id, client, call }, { key, text }) {
    const metadata = { event_type: MARK, event_payload: { key } };
    const message = { channel: id, text, metadata, unfurl_links: false, unfurl_media: false };
    const { ts } = await call('chat.postMessage', () => client.chat.postMessage(message), [], 'once');
    if (!ts)
        throw new notify_patience/* NotTold */.$G('it answered with no message: what answered is not Slack');
    return ts;
}
/** The SDK would log requests; this product says on the board what went wrong. */
const silent = {
    debug() { },
    info() { },
    warn() { },
    error() { },
    setLevel() { },
    setName() { },
    getLevel: () => 'error',
};


/***/ })

};
