export const id = 691;
export const ids = [691];
export const modules = {

/***/ 62691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clientFor: () => (/* binding */ clientFor),
  notifierFor: () => (/* binding */ notifierFor),
  selfOf: () => (/* binding */ selfOf)
});

// EXTERNAL MODULE: ./build/src/actions.js
var actions = __webpack_require__(17930);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/github/client.js
var client = __webpack_require__(26330);
// EXTERNAL MODULE: ./build/src/notify/patience.js
var notify_patience = __webpack_require__(18472);
// EXTERNAL MODULE: ./build/src/notify/post.js
var post = __webpack_require__(98661);
;// CONCATENATED MODULE: ./build/src/notify/pagerduty.js


const urgency = {
    S0: 'critical',
    S1: 'error',
    S2: 'warning',
    S3: 'info',
};
const pagerduty_actions = {
    'page:trigger': 'trigger',
    'page:acknowledge': 'acknowledge',
    'page:resolve': 'resolve',
};
/**
 * Tells PagerDuty by its Events API v2. `repository#number` is the deduplication key: a repeated trigger joins the open
 * alert, and what fits no alert is dropped
 * (https://developer.pagerduty.com/docs/events-api-v2/trigger-events/#alert-de-duplication). Throws NotTold.
 */
async function tellPagerDuty({ key, url }, repository, notice, patience) {
    if (!key)
        throw new notify_patience/* NotTold */.$G('the input `pagerduty-key` is empty');
    const body = JSON.stringify({ routing_key: key, ...eventOf(notice, repository) });
    const { status, text } = await (0,post/* post */.b)({ url, body }, patience).catch(withHint);
    if (status !== 202 || !isAccepted(text))
        throw new notify_patience/* NotTold */.$G('what answered is not PagerDuty: check the input `pagerduty-url`');
    return { key: notice.key, at: notice.at, error: null };
}
/** PagerDuty refuses an integration key that it does not know with 400 (the page named above). */
function withHint(error) {
    if (error instanceof notify_patience/* NotTold */.$G && error.message === 'it answered 400')
        throw new notify_patience/* NotTold */.$G('it answered 400: check the input `pagerduty-key`');
    throw error;
}
/** The event without its key. Its texts are short by construction: far below PagerDuty's 1,024 characters and 512 KB. */
function eventOf({ key, text, subject }, repository) {
    const action = pagerduty_actions[key];
    const dedup = `${repository}#${subject.number}`;
    const event = { event_action: action, dedup_key: dedup };
    if (action !== 'trigger')
        return event;
    return {
        ...event,
        client: 'incident-loop',
        client_url: subject.url,
        links: [{ href: subject.url, text: `${dedup}: report, board and sign-off` }],
        payload: {
            summary: text.slice(0, 1024),
            source: repository,
            severity: subject.severity ? urgency[subject.severity] : 'warning',
            timestamp: subject.declaredAt,
            class: 'AI incident',
            custom_details: { severity: subject.severity, state: subject.standing, issue: subject.url },
        },
    };
}
/** PagerDuty answers 202 with `{"status": "success", …}`; a proxy's own page is no page to anybody. */
function isAccepted(text) {
    try {
        return JSON.parse(text)?.status === 'success';
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/notify/webhook.js



/**
 * Posts a notice as signed JSON: `X-Incident-Loop-Signature-256` is `sha256=` and the HMAC of the raw body in
 * hexadecimal, as GitHub signs its own
 * (https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries). The body carries `sentAt` against
 * replays and a `delivery` that a repeat has too. Any 2xx will do. Throws NotTold.
 */
async function tellWebhook(secret, repository, notice, patience) {
    if (!secret)
        throw new notify_patience/* NotTold */.$G('the input `webhook-secret` is empty, and nothing is sent unsigned');
    const delivery = deliveryOf(repository, notice);
    const { number, title, url, severity, standing, declaredAt } = notice.subject;
    const body = JSON.stringify({
        schema: 1,
        delivery,
        event: notice.event,
        sentAt: notice.at,
        repository,
        incident: { number, title, url, severity, state: standing, declaredAt },
        text: notice.text,
    });
    const headers = {
        'x-incident-loop-event': notice.event,
        'x-incident-loop-delivery': delivery,
        'x-incident-loop-signature-256': signature(secret, body),
    };
    await (0,post/* post */.b)({ url: notice.url, body, headers }, patience);
    return { key: notice.key, at: notice.at, error: null };
}
/** What `X-Incident-Loop-Signature-256` holds for a body. */
function signature(secret, body) {
    return `sha256=${(0,external_node_crypto_.createHmac)('sha256', secret).update(body).digest('hex')}`;
}
/** The same for the same notice of the same incident, whenever it is sent: receivers drop what they have seen. */
function deliveryOf(repository, { subject, key }) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${repository}#${subject.number} ${key}`).digest('hex').slice(0, 32);
}

;// CONCATENATED MODULE: ./build/src/notify/notifier.js



/**
 * Tells each channel its notices in order, the channels side by side. Never throws: what could not be told comes back
 * with the reason, and after one failure the rest of that channel waits for the next run.
 */
function notifier(reach, bearing = notify_patience/* patience */._L) {
    return async (notices) => {
        const { repository } = reach;
        const slack = await slackTo(reach, notices, bearing);
        const told = await Promise.all([
            inTurn(of('pagerduty', notices), (one) => tellPagerDuty(reach.pagerduty, repository, one, bearing)),
            inTurn(of('slack', notices), slack),
            inTurn(of('webhook', notices), (one) => tellWebhook(reach.webhookSecret, repository, one, bearing)),
        ]);
        return told.flat();
    };
}
function of(channel, notices) {
    return notices.filter((notice) => notice.channel === channel);
}
/** Slack's code is loaded only where there is something to say to it. */
async function slackTo({ slack }, notices, bearing) {
    if (of('slack', notices).length === 0)
        return () => Promise.reject(new notify_patience/* NotTold */.$G('nothing to say'));
    const { slackWriter } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 11921));
    return slackWriter(slack, bearing);
}
async function inTurn(notices, tell) {
    let failed = null;
    const told = [];
    for (const notice of notices) {
        if (failed === null) {
            try {
                told.push(await tell(notice));
                continue;
            }
            catch (error) {
                failed = error instanceof notify_patience/* NotTold */.$G ? error.message : 'a fault of our own stopped it; please report it';
            }
        }
        told.push({ key: notice.key, at: notice.at, error: failed });
    }
    return told;
}

;// CONCATENATED MODULE: ./build/src/access.js




/** A client for the event's repository, with the token of the inputs. Throws SetupError when that is empty. */
function clientFor({ token }, { owner, repo }) {
    if (!token)
        throw new errors/* SetupError */.w("The `token` input is empty. Leave it out to use the job's own token.");
    const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
    return (0,client/* createClient */.U)({ token, apiUrl, owner, repo });
}
/** The login under which this run writes; GitHub's own bot where the input was emptied. */
function selfOf({ self }) {
    return self || actions/* OUR_LOGIN */.pb;
}
/** Tells pager, Slack and webhook, with the keys of the inputs. */
function notifierFor(inputs, { owner, repo }) {
    return notifier({
        repository: `${owner}/${repo}`,
        pagerduty: { key: inputs['pagerduty-key'] ?? '', url: inputs['pagerduty-url'] || actions/* PAGERDUTY_URL */.uL },
        slack: { token: inputs['slack-token'] ?? '', url: inputs['slack-url'] || actions/* SLACK_URL */.LP },
        webhookSecret: inputs['webhook-secret'] ?? '',
    });
}


/***/ }),

/***/ 26330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);




const LONGEST_WAIT_SECONDS = 60;
const PatientOctokit = _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__/* .throttling */ .A);
/** Opens a client for one repository. Creates are never blindly repeated: pass `once` in their `request` option. */
function createClient({ token, apiUrl, owner, repo }) {
    const waitOnce = (seconds, _options, _octokit, tries) => tries === 0 && seconds <= LONGEST_WAIT_SECONDS;
    const octokit = new PatientOctokit({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'incident-loop',
        request: { headers: { 'x-github-api-version': '2022-11-28' } },
        throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, ...pace(apiUrl) },
        log: { debug() { }, info() { }, warn: console.warn, error() { } },
    });
    return { octokit, owner, repo, where: { owner, repo } };
}
/** For requests that create something: read again first, never repeat blindly. */
const once = { retries: 0 };
function pace(apiUrl) {
    const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
    if (!isLocal)
        return {};
    const unpaced = () => new bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__.Group({ maxConcurrent: 1 });
    return { write: unpaced(), notifications: unpaced() };
}


/***/ }),

/***/ 18472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ NotTold),
/* harmony export */   P4: () => (/* binding */ twice),
/* harmony export */   _L: () => (/* binding */ patience),
/* harmony export */   ao: () => (/* binding */ silence),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Five seconds for an answer: a responder waits for the board. */
const patience = {
    timeoutMs: 5000,
    wait: async (seconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
    },
};
const LONGEST_WAIT_SECONDS = 15;
const PAUSE_SECONDS = 1;
/** Why something could not be told, in words for the board; never holds a key or what the other side wrote freely. */
class NotTold extends Error {
    again;
    name = 'NotTold';
    /** `again`: seconds after which one more try makes sense; null where it makes none. */
    constructor(message, again = null) {
        super(message);
        this.again = again;
    }
}
/** Tries, and once more when the failure says that it makes sense, within 15 seconds. Throws NotTold. */
async function twice(attempt, { wait }) {
    try {
        return await attempt();
    }
    catch (error) {
        if (!(error instanceof NotTold) || error.again === null || error.again > LONGEST_WAIT_SECONDS)
            throw error;
        await wait(error.again);
        return attempt();
    }
}
/** What the answer to an HTTP request means where it is not a success. */
function refusal(status, retryAfter) {
    if (status === 429) {
        const seconds = secondsOf(retryAfter);
        return new NotTold(`it answered 429: too many requests${seconds === null ? '' : `, wait ${seconds} s`}`, seconds ?? PAUSE_SECONDS);
    }
    if (status >= 500)
        return new NotTold(`it answered ${status}: it failed`, PAUSE_SECONDS);
    if (status === 401 || status === 403)
        return new NotTold(`it answered ${status}: it does not accept the key`);
    if (status >= 300 && status < 400)
        return new NotTold(`it answered ${status}: it points elsewhere, which is not followed`);
    return new NotTold(`it answered ${status}`);
}
/** What a request that got no answer means. `again` as for NotTold. */
function silence(error, { timeoutMs }, again = PAUSE_SECONDS) {
    const { cause } = error;
    // By its words: on the way through a library it may have become another error.
    if ([error, cause].some((one) => String(one).includes('TimeoutError')))
        return new NotTold(`it did not answer within ${timeoutMs / 1000} s`, again);
    const code = typeof cause?.code === 'string' && /^[A-Z_]{2,40}$/.test(cause.code) ? ` (${cause.code})` : '';
    return new NotTold(`no connection${code}`, again);
}
/** Seconds of a `Retry-After` header; null where there is none, or it is a date. */
function secondsOf(retryAfter) {
    return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : null;
}


/***/ }),

/***/ 98661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertSafe),
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18472);

/** More than any answer worth reading. */
const MOST_ANSWER = 64 * 1024;
/**
 * Sends JSON to an address that takes repeats without harm, at most twice; redirects are not followed. Answers with the
 * status and the first 64 KB of the text. Throws NotTold.
 */
async function post({ url, body, headers }, patience) {
    assertSafe(url);
    return (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .twice */ .P4)(async () => {
        const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', 'user-agent': 'incident-loop', ...headers },
            body,
            redirect: 'manual',
            signal: AbortSignal.timeout(patience.timeoutMs),
        }).catch((error) => {
            throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .silence */ .ao)(error, patience);
        });
        if (!response.ok) {
            await response.body?.cancel();
            throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(response.status, response.headers.get('retry-after'));
        }
        return { status: response.status, text: await beginning(response, patience) };
    }, patience);
}
async function beginning(response, patience) {
    const decoder = new TextDecoder();
    let text = '';
    try {
        for await (const chunk of response.body ?? []) {
            text += decoder.decode(chunk, { stream: true });
            if (text.length > MOST_ANSWER)
                break;
        }
    }
    catch (error) {
        throw (0,_patience_js__WEBPACK_IMPORTED_MODULE_0__/* .silence */ .ao)(error, patience);
    }
    return text.slice(0, MOST_ANSWER);
}
/** Keys and titles travel encrypted; plain HTTP is for a test on this machine. Throws NotTold. */
function assertSafe(url) {
    const { protocol, hostname, username, password } = parsed(url);
    const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
    if (username || password)
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address holds a password');
    if (protocol !== 'https:' && !(protocol === 'http:' && isHere))
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address does not begin with https://');
}
function parsed(url) {
    try {
        return new URL(url);
    }
    catch {
        throw new _patience_js__WEBPACK_IMPORTED_MODULE_0__/* .NotTold */ .$G('its address is no address');
    }
}


/***/ })

};
