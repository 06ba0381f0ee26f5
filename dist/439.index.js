export const id = 439;
export const ids = [439];
export const modules = {

/***/ 60412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ alertMappingSchema),
  H: () => (/* binding */ shippedMappings)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./build/src/domain/alert.js
/** Whether the condition behind an alert holds, or has ended. */
const alertStatuses = ['firing', 'resolved'];

// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/src/domain/alert-mapping.js



const pointer = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON Pointer, such as /labels/severity'));
const pointers = dist/* union */.KCZ([pointer, dist/* array */.YOg(pointer)]);
const levels = dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(severities/* severityIds */.wz));
const statuses = dist/* record */.g1P(dist/* string */.YjP(), dist/* picklist */.KIO(alertStatuses));
const described = (schema, text) => dist/* pipe */.FsL(schema, dist/* description */.h_(text));
/** How to read one kind of alert payload: JSON Pointers (RFC 6901); of several, the first that leads to a value counts. */
const alertMappingSchema = dist/* strictObject */.rej({
    'recognised-by': described(dist/* pipe */.FsL(dist/* array */.YOg(pointer), dist/* minLength */.BpQ(1)), 'Pointers that all lead somewhere in a payload of this kind, and not in one of another kind.'),
    each: described(dist/* optional */.lqM(pointer, ''), 'Where the list of alerts stands; without it the payload is one alert. All pointers below but `group` start at one alert.'),
    title: pointers,
    fingerprint: described(pointers, 'What stays the same each time the same alert is told.'),
    group: described(dist/* optional */.lqM(pointers, []), 'What the source calls the group of alerts that it tells together: one incident for each group. Starts at the whole payload.'),
    severity: dist/* optional */.lqM(pointers, []),
    severities: described(dist/* optional */.lqM(levels, {}), 'What the values of the severity mean: S0 to S3.'),
    status: dist/* optional */.lqM(pointers, []),
    statuses: described(dist/* optional */.lqM(statuses, { firing: 'firing', resolved: 'resolved' }), 'What the values of the status mean: firing or resolved.'),
    started: dist/* optional */.lqM(pointers, []),
    links: described(dist/* optional */.lqM(pointers, []), 'All of them count.'),
    labels: described(dist/* optional */.lqM(dist/* union */.KCZ([pointer, dist/* record */.g1P(dist/* string */.YjP(), pointer)]), {}), 'A pointer to an object of labels, or a name and a pointer for each label.'),
});
const usualLevels = {
    critical: 'S1',
    page: 'S1',
    high: 'S1',
    error: 'S2',
    major: 'S2',
    warning: 'S2',
    medium: 'S2',
    minor: 'S3',
    low: 'S3',
    info: 'S3',
    none: 'S3',
};
/**
 * The mappings that come with the product, in the order in which they are tried. No value means S0: a machine cannot confirm
 * exposure or harm. Formats: https://prometheus.io/docs/alerting/latest/configuration/#webhook_config,
 * https://grafana.com/docs/grafana/latest/alerting/configure-notifications/manage-contact-points/integrations/webhook-notifier/,
 * https://developer.pagerduty.com/docs/webhooks-overview. `plain` is our own, for relays and payload templates.
 */
const shippedMappings = dist/* parse */.qgA(dist/* record */.g1P(dist/* string */.YjP(), alertMappingSchema), {
    grafana: {
        'recognised-by': ['/alerts', '/orgId'],
        each: '/alerts',
        title: ['/annotations/summary', '/labels/alertname'],
        fingerprint: '/fingerprint',
        group: '/groupKey',
        severity: '/labels/severity',
        severities: usualLevels,
        status: '/status',
        started: '/startsAt',
        links: ['/generatorURL', '/dashboardURL', '/panelURL', '/annotations/runbook_url'],
        labels: '/labels',
    },
    alertmanager: {
        'recognised-by': ['/alerts', '/groupKey', '/version'],
        each: '/alerts',
        title: ['/annotations/summary', '/labels/alertname'],
        fingerprint: '/fingerprint',
        group: '/groupKey',
        severity: '/labels/severity',
        severities: usualLevels,
        status: '/status',
        started: '/startsAt',
        links: ['/generatorURL', '/annotations/runbook_url', '/annotations/dashboard_url'],
        labels: '/labels',
    },
    pagerduty: {
        'recognised-by': ['/event/event_type', '/event/data/id'],
        title: ['/event/data/title', '/event/data/incident/summary'],
        fingerprint: ['/event/data/incident/id', '/event/data/id'],
        severity: ['/event/data/priority/summary', '/event/data/urgency'],
        severities: { P1: 'S1', P2: 'S2', P3: 'S3', P4: 'S3', P5: 'S3', high: 'S2', low: 'S3' },
        status: '/event/data/status',
        statuses: { triggered: 'firing', acknowledged: 'firing', resolved: 'resolved' },
        started: '/event/data/created_at',
        links: ['/event/data/html_url', '/event/data/incident/html_url'],
        labels: {
            service: '/event/data/service/summary',
            urgency: '/event/data/urgency',
            priority: '/event/data/priority/summary',
        },
    },
    plain: {
        'recognised-by': ['/title', '/fingerprint'],
        title: '/title',
        fingerprint: '/fingerprint',
        severity: '/severity',
        severities: { ...usualLevels, S0: 'S0', S1: 'S1', S2: 'S2', S3: 'S3' },
        status: '/status',
        started: '/started',
        links: '/link',
        labels: '/labels',
    },
});


/***/ }),

/***/ 20163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SH: () => (/* binding */ clocksSetting),
/* harmony export */   Wc: () => (/* binding */ spanFor),
/* harmony export */   fT: () => (/* binding */ clockIds)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _local_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70411);
/* harmony import */ var _severities_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8135);



const SECONDS = { min: 60, h: 3600, day: 86_400 };
/** `15 min`, `2 h`, `1 day`, `3 business days` or `none`. */
const spanSchema = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP('a span such as “15 min”, “2 h”, “1 day”, “3 business days”, or none'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(/^(?:none|[1-9]\d{0,3} ?(?:min|h|days?|business days?))$/, 'a span such as “15 min”, “2 h”, “1 day”, “3 business days”, or none'), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(spanOf));
function spanOf(text) {
    if (text === 'none')
        return null;
    const count = Number.parseInt(text, 10);
    const unit = text.replace(/^\d+ ?/, '').replace(/days$/, 'day');
    return unit === 'business day' ? { businessDays: count } : { seconds: count * SECONDS[unit] };
}
const clocks = valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    acknowledge: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(spanSchema),
    update: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(spanSchema),
    review: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(spanSchema),
}));
/** How long the clocks of each severity run, where a team wants them otherwise than the table of severities has them. */
const clocksSetting = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'time-zone': valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y(_local_time_js__WEBPACK_IMPORTED_MODULE_0__/* .isZone */ .DS, 'a time zone by its IANA name, such as Europe/Berlin or UTC'))),
    S0: clocks,
    S1: clocks,
    S2: clocks,
    S3: clocks,
}), {}), valibot__WEBPACK_IMPORTED_MODULE_2__/* .description */ .h_('Until when somebody acknowledges, stakeholders hear the next word, and a resolved incident is signed off, by severity: `S1: {acknowledge: 30 min, update: 2 h, review: 5 business days}`, `none` for no such clock. Business days are those of `time-zone`, else of the rotation. See docs/clocks.md.'));
const clockIds = ['acknowledge', 'update', 'review'];
/** How long a clock of a severity runs; null where there is none. */
function spanFor(settings, severity, clock) {
    const own = settings[severity]?.[clock];
    return own === undefined ? (0,_severities_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRow */ .kq)(severity)[clock] : own;
}


/***/ }),

/***/ 58900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ handOver),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   c$: () => (/* binding */ hours),
/* harmony export */   cJ: () => (/* binding */ edge),
/* harmony export */   iA: () => (/* binding */ minuteOf)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _local_time_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70411);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64341);



const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const DAY = '(?:[Mm]on(?:day)?|[Tt]ue(?:sday)?|[Ww]ed(?:nesday)?|[Tt]hu(?:rsday)?|[Ff]ri(?:day)?|[Ss]at(?:urday)?|[Ss]un(?:day)?)';
const DAYS = `${DAY}(?:-${DAY})?`;
/** Words of a given pattern; whoever writes others is told `what` to write. */
const words = (what, pattern) => valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(what), valibot__WEBPACK_IMPORTED_MODULE_2__/* .regex */ .yGV(pattern, what));
/** `monday 09:00` or `daily 09:00`, read as a HandOver. */
const handOver = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(words('a weekday and a time such as “monday 09:00”, or “daily 09:00”', new RegExp(`^(?:daily|${DAY}) ${CLOCK}$`)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(readHandOver));
/** `mon-fri 18:00-09:00`, read as Hours. */
const hours = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(words('weekdays and hours such as “mon-fri 09:00-17:00”, “sat,sun 00:00-24:00” or “daily 22:00-06:00”', new RegExp(`^(?:daily|${DAYS}(?:,${DAYS})*) ${CLOCK}-(?:${CLOCK}|24:00)$`)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(readHours));
const ADVICE = 'a day such as 2026-12-24, or a day and a time such as “2026-12-24 09:00” in the time zone of the rotation';
/** Where an override begins or ends: a day, a local day and time, or an instant with its offset. */
const edge = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(words(ADVICE, new RegExp(`^\\d{4}-\\d{2}-\\d{2}(?:[ T]${CLOCK}(?::[0-5]\\d)?(?:Z|[+-]${CLOCK})?)?$`)), valibot__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z6Y((text) => (0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .isDate */ .$P)(text.slice(0, 10)), ADVICE));
function weekdayNamed(text) {
    return _local_time_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.findIndex((name) => name.startsWith(text.slice(0, 3).toLowerCase()));
}
/** Minutes since midnight of a time that begins as `HH:MM`. */
function minuteOf(clock) {
    return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}
function readHandOver(text) {
    const [day, clock] = text.split(' ');
    return { weekday: day === 'daily' ? null : weekdayNamed(day), minute: minuteOf(clock) };
}
function readHours(text) {
    const [days, clocks] = text.split(' ');
    const [from, to] = clocks.split('-').map(minuteOf);
    return {
        weekdays: days === 'daily' ? _local_time_js__WEBPACK_IMPORTED_MODULE_0__/* .weekdays */ .mx.map((_, index) => index) : days.split(',').flatMap(daysBetween),
        from,
        to: to > from ? to : to + 24 * 60,
    };
}
function daysBetween(text) {
    const [first, last = first] = text.split('-').map(weekdayNamed);
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7);
}


/***/ }),

/***/ 70411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ instantOf),
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   Ow: () => (/* binding */ wallTime),
/* harmony export */   Up: () => (/* binding */ weekdayOf),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mx: () => (/* binding */ weekdays),
/* harmony export */   up: () => (/* binding */ wallWords)
/* harmony export */ });
/* unused harmony export dateOf */
/* harmony import */ var _date_fns_tz_tzOffset__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39628);

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;
const DAY = DAY_MINUTES * MINUTE;
/** The days of a week in the order of ISO 8601. */
const weekdays = [
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
];
/** True for the name of a time zone that this machine knows; a bare offset such as `+02:00` has no summer time and is none. */
function isZone(name) {
    try {
        return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
    }
    catch {
        return false;
    }
}
/** A calendar day `YYYY-MM-DD` as days since 1970-01-01. */
function dayOf(date) {
    return Date.parse(`${date}T00:00:00Z`) / DAY;
}
/** Days since 1970-01-01 as `YYYY-MM-DD`. */
function dateOf(day) {
    return new Date(day * DAY).toISOString().slice(0, 10);
}
/** Which of `weekdays` a day is: 0 is Monday. 1970-01-01 was a Thursday. */
function weekdayOf(day) {
    return (((day + 3) % 7) + 7) % 7;
}
/** What the clocks of a zone show at an instant (milliseconds since 1970, UTC). */
function wallTime(zone, at) {
    const shown = at + offset(zone, at);
    const day = Math.floor(shown / DAY);
    return { day, minute: Math.floor((shown - day * DAY) / MINUTE) };
}
/**
 * The instant (milliseconds since 1970, UTC) at which the clocks of a zone show `minute` on `day`. Shown twice, the first
 * counts; skipped, as much later as was skipped: the rule “compatible” of Temporal and of RFC 5545, section 3.3.5.
 */
function instantOf(zone, { day, minute }) {
    const shown = day * DAY + minute * MINUTE;
    const before = shown - offset(zone, shown - DAY);
    const after = shown - offset(zone, shown + DAY);
    const real = [before, after].filter((instant) => instant + offset(zone, instant) === shown);
    return real.length > 0 ? Math.min(...real) : before;
}
/** An instant as the clocks of a zone show it: `Mon 2026-03-30 09:00`. */
function wallWords(zone, at) {
    const { day, minute } = wallTime(zone, at);
    const name = weekdays[weekdayOf(day)];
    return `${name[0]?.toUpperCase()}${name.slice(1, 3)} ${dateOf(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
const two = (value) => String(value).padStart(2, '0');
/** How far a zone's clocks are ahead of UTC, in milliseconds; days near 1900 had seconds in it. */
function offset(zone, at) {
    return Math.round((0,_date_fns_tz_tzOffset__WEBPACK_IMPORTED_MODULE_0__/* .tzOffset */ .Y)(zone, new Date(at)) * 60) * 1000;
}


/***/ }),

/***/ 9625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ noticeEvents),
/* harmony export */   ov: () => (/* binding */ channelNames)
/* harmony export */ });
/* unused harmony export channels */
const channels = (/* unused pure expression or super */ null && (['pagerduty', 'slack', 'webhook']));
/** How a board and a log name each channel. */
const channelNames = {
    pagerduty: 'PagerDuty',
    slack: 'Slack',
    webhook: 'The webhook',
};
/** What there is to tell, in the order in which it happens. */
const noticeEvents = [
    'declared',
    'acknowledged',
    'severity',
    'update',
    'overdue',
    'resolved',
    'closed',
];


/***/ }),

/***/ 57366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ isTeam),
/* harmony export */   P6: () => (/* binding */ peopleOnCall),
/* harmony export */   c_: () => (/* binding */ rotationOf),
/* harmony export */   hP: () => (/* binding */ standingLayers),
/* harmony export */   lb: () => (/* binding */ callDefaults),
/* harmony export */   zb: () => (/* binding */ overrideWindow)
/* harmony export */ });
/* unused harmony export ALWAYS */
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58900);
/* harmony import */ var _local_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70411);


/** The layers that have somebody at any time. */
function standingLayers({ layers }) {
    return layers.filter((layer) => layer.hours.length === 0);
}
/** When an override counts: `[from, to)` in milliseconds since 1970, UTC. A day alone counts from its start, and to its end. */
function overrideWindow({ from, to }, zone) {
    return { from: edgeAt(from, zone, 0), to: edgeAt(to, zone, 1) };
}
function edgeAt(text, zone, daysLater) {
    if (text.length === 10)
        return (0,_local_time_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(zone, { day: (0,_local_time_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(text) + daysLater, minute: 0 });
    if (/(?:Z|[+-]\d{2}:\d{2})$/.test(text.slice(16)))
        return Date.parse(text.replace(' ', 'T'));
    return (0,_local_time_js__WEBPACK_IMPORTED_MODULE_1__/* .instantOf */ .B9)(zone, { day: (0,_local_time_js__WEBPACK_IMPORTED_MODULE_1__/* .dayOf */ .kb)(text.slice(0, 10)), minute: (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_0__/* .minuteOf */ .iA)(text.slice(11)) });
}
/** Whom an incident calls where the settings do not say: somebody always has it, and the worst levels are mentioned too. */
const callDefaults = {
    assign: { S0: 'all', S1: 'first', S2: 'first', S3: 'first' },
    mention: { S0: 'all', S1: 'first', S2: 'none', S3: 'none' },
};
/** True for a team, which GitHub mentions but cannot assign, and whose members its own token cannot read. */
function isTeam(who) {
    return who.includes('/');
}
/** `on-call` of the settings as a rotation: people of a bare list are all on call at any time, and assigned whatever the severity. */
function rotationOf(onCall) {
    if (!isList(onCall))
        return onCall;
    const always = {
        name: ALWAYS,
        handOver: { weekday: null, minute: 0 },
        starts: '2024-01-01',
        zone: 'UTC',
        hours: [],
        standsInFor: null,
    };
    return {
        zone: 'UTC',
        layers: onCall.map((who) => ({ ...always, people: [who] })),
        overrides: [],
        assign: { S0: 'all', S1: 'all', S2: 'all', S3: 'all' },
        mention: { S0: 'none', S1: 'none', S2: 'none', S3: 'none' },
    };
}
/** What a person of a bare list is on call as. */
const ALWAYS = 'always';
function isList(onCall) {
    return Array.isArray(onCall);
}
/** Everyone who can be assigned of those on call at some time, each once, in the order of the settings. */
function peopleOnCall(onCall) {
    const { layers, overrides } = rotationOf(onCall);
    const all = [...layers.flatMap(({ people }) => people), ...overrides.map(({ who }) => who)];
    return [...new Set(all)].filter((who) => !isTeam(who));
}


/***/ }),

/***/ 19439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSettings: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/domain/rule-ids.js
var rule_ids = __webpack_require__(853);
// EXTERNAL MODULE: ./build/src/domain/alert-mapping.js + 1 modules
var alert_mapping = __webpack_require__(60412);
// EXTERNAL MODULE: ./build/src/domain/clocks.js
var clocks = __webpack_require__(20163);
// EXTERNAL MODULE: ./build/src/domain/notify.js
var notify = __webpack_require__(9625);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/src/domain/notify-settings.js



const levels = (fallback) => dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(severities/* severityIds */.wz)), [...fallback]);
/** Who is paged, and for what; the key is an input of the action, never a setting. */
const pagerSetting = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({ pagerduty: dist/* optional */.lqM(dist/* strictObject */.rej({ severities: levels(['S0', 'S1']) })) })), dist/* description */.h_('Which incidents page through PagerDuty: `pagerduty: {severities: [S0, S1]}`; the action needs the input `pagerduty-key`. Without it nobody is paged. See docs/notify.md.'));
const slackEntries = {
    severities: levels(['S0', 'S1']),
    prefix: dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'lowercase letters, digits, `-` and `_`')), 'inc-'),
    private: dist/* optional */.lqM(dist/* boolean */.zMY(), false),
    invite: dist/* optional */.lqM(dist/* array */.YOg(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[UW][A-Z0-9]{2,20}$/, 'ids of Slack members, such as U024BE7LH'))), []),
};
/** Which incidents get a channel of their own; the token is an input of the action. */
const slackSetting = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* strictObject */.rej(slackEntries), dist/* check */.z6Y((slack) => !slack.private || slack.invite.length > 0, '`private: true` needs `invite`, since nobody else can enter a private channel'))), dist/* description */.h_('Which incidents get a Slack channel: `severities`, `prefix` of its name, whether it is `private`, and whom to `invite` (ids of members); the action needs the input `slack-token`. See docs/notify.md.'));
/** Where notices go as signed JSON; the secret is an input of the action. */
const webhookSetting = dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({
    url: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:https:\/\/[^\s/@?#\\]+|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?)(?:[/?][^\s#\\]*)?$/, 'an address that begins with https:// and holds no password')),
    events: dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(notify/* noticeEvents */.WK)), [...notify/* noticeEvents */.WK]),
})), dist/* description */.h_(`Where notices are sent as signed JSON: \`url\` (https) and \`events\` (${notify/* noticeEvents */.WK.join(', ')}); the action needs the input \`webhook-secret\`. See docs/notify.md.`));

// EXTERNAL MODULE: ./build/src/domain/hand-over.js
var hand_over = __webpack_require__(58900);
// EXTERNAL MODULE: ./build/src/domain/local-time.js
var local_time = __webpack_require__(70411);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
;// CONCATENATED MODULE: ./build/src/domain/on-call-settings.js




/** An object whose unknown and missing keys are told with those that there are. */
function mapOf(entries) {
    const known = Object.keys(entries).join(', ');
    return dist/* strictObject */.rej(entries, (issue) => {
        if (issue.received === 'undefined')
            return `${issue.expected} is missing`;
        return issue.expected === 'never'
            ? `no such key; there are ${known}`
            : `a map of keys to values: ${known}`;
    });
}
/** A person or a team: `dana`, `acme/agents`; an `@` before it goes. */
const whoSchema = dist/* pipe */.FsL((0,hand_over/* words */.aL)('a GitHub login such as dana, or a team such as acme/agents, with or without @', /^@?[A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/), dist/* transform */.pdi((name) => name.replace(/^@/, '')));
const zone = dist/* pipe */.FsL(dist/* string */.YjP('a time zone such as Europe/Berlin'), dist/* check */.z6Y(local_time/* isZone */.DS, 'a time zone by its IANA name, such as Europe/Berlin, America/New_York or UTC'));
const layerName = (0,hand_over/* words */.aL)('a short name, such as primary', /^[A-Za-z0-9][A-Za-z0-9 _-]{0,39}$/);
const layerSchema = mapOf({
    name: dist/* pipe */.FsL(dist/* optional */.lqM(layerName), dist/* description */.h_('What the layer is called; else primary, secondary, tertiary.')),
    people: dist/* pipe */.FsL(dist/* array */.YOg(whoSchema, 'a list of people or teams, such as [dana, acme/agents]'), dist/* minLength */.BpQ(1, 'at least one person or team'), dist/* description */.h_('Who takes turns, in this order: GitHub logins, or teams as org/team.')),
    'hand-over': dist/* pipe */.FsL(dist/* optional */.lqM(hand_over/* handOver */.Cl, 'monday 09:00'), dist/* description */.h_('When one hands over to the next: “monday 09:00” each week, “daily 09:00” each day, by the local clock.')),
    starts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP('a day such as 2026-01-05'), dist/* check */.z6Y((text) => (0,time/* isDate */.$P)(text), 'a day such as 2026-01-05')), '2024-01-01'), dist/* description */.h_('A day on which it is the turn of the first of the people. The turns go on from there, and back.')),
    'time-zone': dist/* pipe */.FsL(dist/* optional */.lqM(zone), dist/* description */.h_('The time zone of this layer, where it is another.')),
    hours: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(hand_over/* hours */.c$, 'a list such as [mon-fri 09:00-17:00]'), dist/* minLength */.BpQ(1, 'at least one, such as mon-fri 09:00-17:00'))), dist/* description */.h_('The layer stands in for another in these hours alone, such as “mon-fri 18:00-09:00”.')),
    'instead-of': dist/* pipe */.FsL(dist/* optional */.lqM(layerName), dist/* description */.h_('The layer that one with hours stands in for; else the first.')),
});
const overrideSchema = mapOf({
    from: dist/* pipe */.FsL(hand_over/* edge */.cJ, dist/* description */.h_('When it begins: 2026-12-24, or “2026-12-24 09:00”.')),
    to: dist/* pipe */.FsL(hand_over/* edge */.cJ, dist/* description */.h_('When it ends: “2026-12-27 09:00”, or a day, to its end.')),
    who: dist/* pipe */.FsL(whoSchema, dist/* description */.h_('Who takes over.')),
    'instead-of': dist/* pipe */.FsL(dist/* optional */.lqM(whoSchema), dist/* description */.h_('Whose turns they take, in whatever layer.')),
    layer: dist/* pipe */.FsL(dist/* optional */.lqM(layerName), dist/* description */.h_('The layer concerned; without instead-of the whole of it, else the first.')),
});
const NOT_A_CHOICE = 'all, first, none, or a list of layers such as [primary]';
const choice = dist/* optional */.lqM(dist/* union */.KCZ([dist/* picklist */.KIO(['all', 'first', 'none']), dist/* array */.YOg(layerName)], NOT_A_CHOICE));
const bySeverity = dist/* optional */.lqM(mapOf({ S0: choice, S1: choice, S2: choice, S3: choice }), {});
const rotationMap = mapOf({
    'time-zone': dist/* pipe */.FsL(dist/* optional */.lqM(zone, 'UTC'), dist/* description */.h_('The clocks that hand-overs, hours and overrides mean: an IANA name, such as Europe/Berlin.')),
    layers: dist/* pipe */.FsL(dist/* array */.YOg(layerSchema, 'a list of layers, each with people'), dist/* minLength */.BpQ(1, 'at least one layer with people'), dist/* description */.h_('Each layer has one person on call at any time; a layer with hours stands in for another.')),
    overrides: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(overrideSchema, 'a list of overrides, each with from, to and who'), []), dist/* description */.h_('Who takes over from whom for a while.')),
    assign: dist/* pipe */.FsL(bySeverity, dist/* description */.h_('Whom an incident is assigned to, by severity: all, first, none, or layers.')),
    mention: dist/* pipe */.FsL(bySeverity, dist/* description */.h_('Whom the board mentions until someone acknowledges, by severity.')),
});
/** The long form of `on-call` in the settings, read as a Rotation. */
const rotationSchema = dist/* pipe */.FsL(rotationMap, dist/* transform */.pdi(readRotation));
const POSITIONS = ['primary', 'secondary', 'tertiary'];
function readRotation({ 'time-zone': zone, layers, overrides, assign, mention }) {
    const taken = layers.map(({ name }) => name);
    const named = layers.map((layer, index) => {
        const free = [POSITIONS[index], `layer ${index + 1}`].find((name) => name && !taken.includes(name));
        return { ...layer, name: layer.name ?? free ?? `layer ${index + 1} of ${layers.length}` };
    });
    const first = named.find((layer) => !layer.hours)?.name ?? null;
    return {
        zone,
        layers: named.map((layer) => ({
            name: layer.name,
            people: layer.people,
            handOver: layer['hand-over'],
            starts: layer.starts,
            zone: layer['time-zone'] ?? zone,
            hours: layer.hours ?? [],
            standsInFor: layer.hours ? (layer['instead-of'] ?? first) : null,
        })),
        overrides,
        assign,
        mention,
    };
}
/** The short form of `on-call`: people who are all called at once. */
const onCallListSchema = dist/* array */.YOg(whoSchema);
/** `on-call` in the settings: its short form or its long one. */
const onCallSchema = dist/* union */.KCZ([onCallListSchema, rotationSchema], 'a list of people such as [dana, mia], or a rotation with layers');

// EXTERNAL MODULE: ./build/src/domain/requirements.js
var requirements = __webpack_require__(52444);
// EXTERNAL MODULE: ./build/src/domain/window-weeks.js
var window_weeks = __webpack_require__(33036);
;// CONCATENATED MODULE: ./build/src/domain/settings.js










const login = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'a GitHub login, with or without @'), dist/* transform */.pdi((name) => name.replace(/^@/, '')));
/** Words that read the same in a task list as they were written: nothing that Markdown or GitHub would take for more. */
const checklistItem = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[^\s<>[\]|~`*_@#\\][^\n\r\t<>[\]|~`*_@#\\]{0,149}$/, 'up to 150 characters without < > [ ] | ~ ` * _ @ # or \\'));
const checklistItems = dist/* optional */.lqM(dist/* pipe */.FsL(dist/* array */.YOg(checklistItem), dist/* maxLength */.Ru6(20)));
const checklistSetting = dist/* strictObject */.rej({
    all: checklistItems,
    S0: checklistItems,
    S1: checklistItems,
    S2: checklistItems,
    S3: checklistItems,
});
/** What a rule may be set to: one of the levels, or silent. */
const ruleSettings = ['off', ...[...finding/* levels */.yr].reverse()];
const ruleLevel = dist/* optional */.lqM(dist/* picklist */.KIO(ruleSettings));
const ruleEntries = Object.fromEntries(rule_ids/* ruleIds */.Z.map((id) => [id, ruleLevel]));
const usual = default_settings/* defaultSettings */.L.remediation;
const asked = (severity) => dist/* optional */.lqM(dist/* array */.YOg(dist/* picklist */.KIO(requirements/* requirementIds */.a)), usual.requires[severity]);
/** What the evidence for a remediation is and what is asked for; its keys are as optional as all others. */
const remediation = dist/* strictObject */.rej({
    workflow: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]{1,100}\.ya?ml$/, 'a file name such as evals.yml'))), usual.workflow), dist/* description */.h_('File name of the workflow whose artifact counts as evidence, such as `evals.yml`.')),
    artifact: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100)), usual.artifact), dist/* description */.h_('Name of that artifact: it holds files whose names begin with `before` and `after`.')),
    'self-reported': dist/* pipe */.FsL(dist/* optional */.lqM(dist/* boolean */.zMY(), usual['self-reported']), dist/* description */.h_('With `true`, files in the pull request count as evidence too, and are shown as self-reported.')),
    folder: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w./-]{1,200}$/, 'a folder of the repository')), usual.folder), dist/* description */.h_('Folder in the pull request where such files are.')),
    team: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(login), usual.team), dist/* description */.h_('Who belongs to the team: their approval is no review from outside.')),
    requires: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej({
        S0: asked('S0'),
        S1: asked('S1'),
        S2: asked('S2'),
        S3: asked('S3'),
    }), {}), dist/* description */.h_('What a remediation must show before it merges, by the worst severity that its incident has had.')),
});
/** `.github/incident-loop.yml`: every key is optional. Descriptions go into the JSON Schema that editors complete from. */
const settingsSchema = dist/* strictObject */.rej({
    'on-call': dist/* pipe */.FsL(dist/* optional */.lqM(onCallSchema, default_settings/* defaultSettings */.L['on-call']), dist/* description */.h_('Who is assigned when an incident is declared: GitHub logins, or people who take turns (docs/on-call.md). Near misses and hazards assign nobody.')),
    approvers: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* array */.YOg(login), default_settings/* defaultSettings */.L.approvers), dist/* description */.h_('Who may sign as approver. When empty, the person whom the report names as approver signs, given triage rights.')),
    checklist: dist/* pipe */.FsL(dist/* optional */.lqM(checklistSetting, default_settings/* defaultSettings */.L.checklist), dist/* description */.h_('What the sign-off list asks for on top of its own items: `all` for every incident, or a severity (the worst that an incident ever had).')),
    'due-date-field': dist/* pipe */.FsL(dist/* optional */.lqM(dist/* nullable */.mee(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1), dist/* maxLength */.Ru6(100))), default_settings/* defaultSettings */.L['due-date-field']), dist/* description */.h_('Name of the organisation’s issue field of type date that the due day of a preventive action goes to as well, where there is one. `null`: none.')),
    'incidents-repo': dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository as owner/name'))), dist/* description */.h_('Where the incidents of this repository are kept, as `owner/name`: `/incident` opens them there, with `incidents-token`, and pull requests may remediate `owner/repo#N`. By default here.')),
    'window-weeks': dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(window_weeks/* windowWeeks */._.least), dist/* maxValue */.cGV(window_weeks/* windowWeeks */._.most)), default_settings/* defaultSettings */.L['window-weeks']), dist/* description */.h_('How many weeks the figures of the weekly report look back.')),
    clocks: clocks/* clocksSetting */.SH,
    pager: pagerSetting,
    slack: slackSetting,
    webhook: webhookSetting,
    'counts-file': dist/* pipe */.FsL(dist/* optional */.lqM(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[\w.-]+(?:\/[\w.-]+)*$/, 'a path in the repository')), default_settings/* defaultSettings */.L['counts-file']), dist/* description */.h_('File with what was counted in each period: unsafe and safe outputs blocked and let through, and how much use there was.')),
    remediation: dist/* pipe */.FsL(dist/* optional */.lqM(remediation, {}), dist/* description */.h_('The gate on pull requests that say `Remediates #N`: evidence, and what is asked for.')),
    rules: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* strictObject */.rej(ruleEntries), default_settings/* defaultSettings */.L.rules), dist/* description */.h_('How much each rule on a report matters: its id with `off`, `note`, `warning` or `error`. What is an error holds closing too.')),
    alerts: dist/* pipe */.FsL(dist/* optional */.lqM(dist/* record */.g1P(dist/* string */.YjP(), alert_mapping/* alertMappingSchema */.a), default_settings/* defaultSettings */.L.alerts), dist/* description */.h_('How to read alerts of your own monitoring: a name, and JSON Pointers to its fields. They are tried before those that come with it; docs/alerts.md shows how.')),
});

;// CONCATENATED MODULE: ./build/src/parsing/mending.js
/** A level deeper costs a round; beyond these a value is not meant for us. */
const MOST_ROUNDS = 12;
/**
 * Takes out of a value what `faultsIn` complains about, until it has nothing more to say, so that one typo does not cost
 * the rest; undefined when all has to go. What is wrong only because something else went is not told.
 */
function mend(given, faultsIn) {
    const gone = [];
    const told = [];
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const origins = new Map();
        const value = without(given, gone, [], origins);
        const faults = faultsIn(value).map((fault) => ({ ...fault, path: original(fault.path, value, origins) }));
        if (faults.length === 0)
            return { value, faults: told };
        told.push(...faults.filter(({ path }) => !gone.some((one) => isWithin(path, one) || isWithin(one, path))));
        gone.push(...faults.map(({ path, goes }) => path.slice(0, goes)));
        if (gone.some((path) => path.length === 0))
            break;
    }
    return { value: undefined, faults: told };
}
/** A copy without what has gone; `origins` remembers for each list in it which positions are left. */
function without(value, gone, path, origins) {
    const stays = (key) => !gone.some((one) => isSame(one, [...path, key]));
    if (Array.isArray(value)) {
        const left = value.map((_, index) => index).filter(stays);
        const copy = left.map((index) => without(value[index], gone, [...path, index], origins));
        origins.set(copy, left);
        return copy;
    }
    if (typeof value !== 'object' || value === null)
        return value;
    const entries = Object.entries(value).filter(([key]) => stays(key));
    return Object.fromEntries(entries.map(([key, one]) => [key, without(one, gone, [...path, key], origins)]));
}
/** A path in the copy as it is in what was given. */
function original(path, value, origins) {
    let here = value;
    return path.map((key) => {
        const origin = typeof key === 'number' ? origins.get(here)?.[key] : undefined;
        here = here?.[key];
        return origin ?? key;
    });
}
/** True when both lead to the same place. */
const isSame = (a, b) => a.length === b.length && isWithin(a, b);
/** True when `path` lies below `above` or is the same. */
function isWithin(path, above) {
    return above.every((key, index) => path[index] === key);
}

// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var domain_rotation = __webpack_require__(57366);
;// CONCATENATED MODULE: ./build/src/parsing/on-call-disagreements.js



/** Where the parts of a rotation, each fine in itself, do not go together. */
function disagreements(rotation, written) {
    return [
        ...standingFaults(rotation),
        ...layerFaults(rotation, written),
        ...overrideFaults(rotation),
        ...callFaults(rotation),
    ];
}
function standingFaults(rotation) {
    if ((0,domain_rotation/* standingLayers */.hP)(rotation).length > 0)
        return [];
    const message = 'no hours: at least one layer must be without, so that somebody is always on call';
    return [{ path: ['layers', 0, 'hours'], message, goes: 3 }];
}
function layerFaults(rotation, written) {
    const names = rotation.layers.map(({ name }) => name);
    const standing = (0,domain_rotation/* standingLayers */.hP)(rotation).map(({ name }) => name);
    if (standing.length === 0)
        return [];
    return rotation.layers.flatMap(({ name, standsInFor }, index) => {
        const path = ['layers', index, 'instead-of'];
        if (names.indexOf(name) < index)
            return [{ path: ['layers', index, 'name'], message: 'a name that no other layer has', goes: 3 }];
        if (standsInFor !== null && !standing.includes(standsInFor))
            return [{ path, message: `a layer without hours: ${standing.join(', ')}`, goes: 2 }];
        if (standsInFor === null && written.layers[index]?.['instead-of'] !== undefined)
            return [{ path, message: 'hours beside it, such as hours: [mon-fri 18:00-09:00]', goes: 2 }];
        return [];
    });
}
function overrideFaults(rotation) {
    const names = rotation.layers.map(({ name }) => name);
    const people = [
        ...rotation.layers.flatMap((layer) => layer.people),
        ...rotation.overrides.map(({ who }) => who),
    ];
    return rotation.overrides.flatMap((override, index) => {
        const at = (key, message) => ({ path: ['overrides', index, key], message, goes: 2 });
        const { from, to } = (0,domain_rotation/* overrideWindow */.zb)(override, rotation.zone);
        const { layer, 'instead-of': whom } = override;
        if (!(from < to))
            return [at('from', 'a moment before “to”')];
        if (layer !== undefined && !names.includes(layer))
            return [at('layer', `one of ${names.join(', ')}`)];
        if (whom !== undefined && !people.some((one) => (0,issue/* isSamePerson */.sO)(one, whom)))
            return [at('instead-of', `someone who is on call: ${[...new Set(people)].slice(0, 20).join(', ')}`)];
        return [];
    });
}
function callFaults(rotation) {
    const names = (0,domain_rotation/* standingLayers */.hP)(rotation).map(({ name }) => name);
    if (names.length === 0)
        return [];
    return ['assign', 'mention'].flatMap((key) => severities/* severityIds */.wz.flatMap((level) => {
        const choice = rotation[key][level];
        const isKnown = typeof choice !== 'object' || choice.every((name) => names.includes(name));
        if (isKnown)
            return [];
        return [{ path: [key, level], message: `all, first, none, or a list of ${names.join(', ')}`, goes: 2 }];
    }));
}

;// CONCATENATED MODULE: ./build/src/parsing/on-call.js




/**
 * What of `on-call` can be used and what cannot: one wrong layer, person or override is left out and named, the rest stays.
 * The value stays in the form in which it was written, and is undefined when nobody is left.
 */
function readOnCall(value) {
    const mended = mend(value, faultsIn);
    return dist.is(onCallSchema, mended.value) ? mended : { ...mended, value: undefined };
}
/** Of each value the first complaint is told. */
const FIRST = { abortPipeEarly: true };
function faultsIn(value) {
    if (Array.isArray(value))
        return problemsOf(dist/* safeParse */.xLC(onCallListSchema, value, FIRST).issues);
    if (typeof value !== 'object' || value === null)
        return problemsOf(dist/* safeParse */.xLC(onCallSchema, value, FIRST).issues);
    const read = dist/* safeParse */.xLC(rotationSchema, value, FIRST);
    return read.success
        ? disagreements(read.output, value)
        : problemsOf(read.issues);
}
function problemsOf(issues) {
    return (issues ?? []).map((issue) => {
        const path = (issue.path ?? []).map(({ key }) => key);
        return { path, message: issue.message, goes: goesWith(path, issue.received === 'undefined') };
    });
}
/** An override that is not understood in full, or a layer whose people or hours are not, would mean something else without. */
function goesWith(path, isMissing) {
    const [list, , key] = path;
    const isWholeLayer = list === 'layers' && (key === 'hours' || key === 'instead-of' || (key === 'people' && path.length === 3));
    if (path.length >= 2 && (list === 'overrides' || isWholeLayer))
        return 2;
    return isMissing ? path.length - 1 : path.length;
}
/** What stands in for something that is wrong, as a sentence. */
function whatStandsIn({ path, goes }) {
    if (typeof path[goes - 1] !== 'number')
        return 'The default stands in';
    const names = { overrides: 'This override', layers: 'This layer' };
    return `${goes === 2 ? (names[String(path[0])] ?? 'It') : 'It'} is left out`;
}
/** Where something stands in `on-call`, as people write it: `on-call.layers[0].people`. */
function placeOf(path) {
    return path.reduce((place, key) => place + (typeof key === 'number' ? `[${key}]` : `.${key.slice(0, 60)}`), 'on-call');
}

;// CONCATENATED MODULE: ./build/src/parsing/settings.js







/**
 * Reads the settings file (null: there is none). Whatever cannot be read is named with its line and what is allowed,
 * and the default stands in for it, so that a typo never stops a response. `path` is what findings call the file.
 */
function readSettings(text, path = default_settings/* SETTINGS_PATH */.a) {
    const complaint = (...said) => complaintAbout(path, ...said);
    const unread = (line, what) => ({
        settings: default_settings/* defaultSettings */.L,
        findings: [complaint(line, what)],
    });
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text ?? '', { lineCounter: lines, logLevel: 'error' });
    const lineAt = (offset) => (offset === undefined ? null : lines.linePos(offset).line);
    const broken = document.errors[0];
    if (broken)
        return unread(lineAt(broken.pos[0]), notYaml(broken.message));
    const { contents } = document;
    if (contents !== null && !(0,yaml_dist/* isMap */.jh)(contents) && !((0,yaml_dist/* isScalar */.jn)(contents) && contents.value === null)) {
        return unread(lineAt(contents.range?.[0]), `must be a map of keys to values: ${knownKeys.join(', ')}`);
    }
    const data = plain(document);
    if (data instanceof Error)
        return unread(null, notYaml(data.message));
    const lineOf = (key) => {
        const pair = (0,yaml_dist/* isMap */.jh)(contents) ? contents.items.find((item) => String(item.key) === key) : undefined;
        return lineAt(pair && (0,yaml_dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : undefined);
    };
    const ruleLine = (id) => {
        const map = (0,yaml_dist/* isMap */.jh)(contents) ? contents.get('rules') : undefined;
        const pair = (0,yaml_dist/* isMap */.jh)(map) ? map.items.find((item) => String(item.key) === id) : undefined;
        return lineAt(pair && (0,yaml_dist/* isNode */.Ll)(pair.key) ? pair.key.range?.[0] : undefined);
    };
    const { rules, refused } = readRules(data.rules);
    const { onCall, onCallFindings } = readOnCallOf(data, complaint, (path) => lineAt(offsetOf(document, path)));
    const known = { ...data, ...(rules && { rules }), ...onCall };
    const read = Object.entries(known).map(([key, value]) => ({ key, ...readKey(key, value) }));
    return {
        settings: dist/* parse */.qgA(settingsSchema, Object.fromEntries(read.flatMap(({ entry }) => (entry ? [entry] : [])))),
        findings: [
            ...read.flatMap(({ key, problem }) => (problem ? [complaint(lineOf(key), problem)] : [])),
            ...onCallFindings,
            ...refused.slice(0, MOST_REFUSED).map(({ id, problem }) => complaint(ruleLine(id), problem)),
        ],
    };
}
/** Reads `on-call` piece by piece, so that a typo in one override or layer leaves the others as they were set. */
function readOnCallOf(data, complaint, lineOf) {
    if (!Object.hasOwn(data, 'on-call'))
        return { onCall: {}, onCallFindings: [] };
    const { value, faults } = readOnCall(data['on-call']);
    const told = faults.slice(0, MOST_REFUSED).map((fault) => {
        const what = explain('on-call', fault.message).replace('on-call', placeOf(fault.path));
        return complaint(lineOf(['on-call', ...fault.path]), what, whatStandsIn(fault));
    });
    const isOnlyPart = value === undefined && faults.some(({ path }) => path.length > 0);
    const empty = isOnlyPart
        ? [complaint(lineOf(['on-call']), 'leaves nobody in “on-call”', 'Nobody is assigned')]
        : [];
    return { onCall: { 'on-call': value ?? [] }, onCallFindings: [...told, ...empty] };
}
/** Where a value begins, or the closest thing around it that the document has. */
function offsetOf(document, path) {
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    if ((0,yaml_dist/* isNode */.Ll)(node) && node.range)
        return node.range[0];
    return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : undefined;
}
/** The document as plain values. An alias without an anchor, or one too many, shows only here. */
function plain(document) {
    try {
        return document.toJS() ?? {};
    }
    catch (error) {
        return error;
    }
}
function readKey(key, value) {
    const read = dist/* safeParse */.xLC(settingsSchema, { [key]: value });
    return read.success ? { entry: [key, value] } : { problem: explain(key, read.issues[0].message) };
}
/** Past these, a `rules` map is not meant for us. */
const MOST_REFUSED = 20;
/** Reads the levels of rules one by one, so that a typo in one leaves the others as they were set. */
function readRules(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return { rules: null, refused: [] };
    const entries = Object.entries(value);
    const problems = entries.map(([id, level]) => ({ id, problem: refusal(id, level) }));
    const good = entries.filter((_, index) => problems[index]?.problem === null);
    return {
        rules: Object.fromEntries(good),
        refused: problems.flatMap(({ id, problem }) => (problem === null ? [] : [{ id, problem }])),
    };
}
function refusal(id, level) {
    const name = id.length > 60 ? `${id.slice(0, 60)}…` : id;
    if (!rule_ids/* ruleIds */.Z.includes(id))
        return `does not know the rule “${name}”. It knows: ${rule_ids/* ruleIds */.Z.join(', ')}`;
    if (ruleSettings.includes(level))
        return null;
    return `sets the rule “${name}” to something it cannot be. Write one of: ${ruleSettings.join(', ')}`;
}
function notYaml(message) {
    const reason = message.split('\n', 1)[0].replace(/ at line \d+, column \d+:?$/, '');
    return `is not YAML: ${reason}${reason.includes('reserved character') ? '; put the value in quotes' : ''}`;
}
const knownKeys = Object.keys(settingsSchema.entries);
function explain(key, message) {
    if (!knownKeys.includes(key))
        return `does not know “${key}”. It knows: ${knownKeys.join(', ')}`;
    return `has something else than expected at “${key}”: ${message}`;
}
function complaintAbout(path, line, what, instead = 'The default stands in') {
    const place = line === null ? '' : `, line ${line},`;
    return {
        rule: 'settings',
        level: 'warning',
        field: null,
        ...finding/* nowhere */.jx,
        message: `${path}${place} ${what}. ${instead}.`,
    };
}


/***/ })

};
