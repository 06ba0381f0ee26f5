export const id = 905;
export const ids = [905];
export const modules = {

/***/ 16278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readAlertText),
  K: () => (/* binding */ readAlerts)
});

// EXTERNAL MODULE: ./build/src/domain/alert-mapping.js + 1 modules
var alert_mapping = __webpack_require__(60412);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/src/exchange/pointer.js
/**
 * The value a JSON Pointer (RFC 6901) leads to; undefined when it leads nowhere or is no pointer. Only own properties and
 * indices count, so that `/__proto__` and `/constructor` find what the JSON says and nothing else. Never throws.
 */
function valueAt(value, pointer) {
    if (pointer === '')
        return value;
    if (!pointer.startsWith('/'))
        return undefined;
    let here = value;
    for (const token of pointer.slice(1).split('/')) {
        const key = unescaped(token);
        if (key === null || !hasOwn(here, key))
            return undefined;
        here = here[key];
    }
    return here;
}
/** `~1` is a slash and `~0` a tilde, read in one go: `~01` is `~1`. Null for any other tilde. */
function unescaped(token) {
    if (/~(?![01])/.test(token))
        return null;
    return token.replace(/~[01]/g, (mark) => (mark === '~1' ? '/' : '~'));
}
/** In an array only indices without leading zeros lead somewhere. */
function hasOwn(value, key) {
    if (typeof value !== 'object' || value === null)
        return false;
    if (Array.isArray(value) && !/^(?:0|[1-9]\d{0,9})$/.test(key))
        return false;
    return Object.hasOwn(value, key);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/redaction/quoted.js
var quoted = __webpack_require__(85299);
;// CONCATENATED MODULE: ./build/src/exchange/alert/values.js

const LONGEST_LABEL = 200;
const MOST_LABELS = 40;
const LONGEST_LINK = 1_000;
const MOST_LINKS = 10;
/** The value as bounded words: a text, a number or a boolean; null for anything else and for blank text. */
function wordsOf(value, most) {
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string')
        return null;
    const words = value.slice(0, most * 4).trim();
    if (words === '')
        return null;
    return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
/**
 * An instant as ISO 8601 UTC in whole seconds; null when it is none. Reads RFC 3339 and Unix time in seconds or
 * milliseconds; Go's zero time (`0001-01-01T00:00:00Z`, how Alertmanager says "never") is none.
 */
function instantOf(value) {
    const at = typeof value === 'number'
        ? new Date(value < 1e11 ? value * 1000 : value)
        : new Date(typeof value === 'string' && instant.test(value.trim()) ? value.trim() : Number.NaN);
    if (Number.isNaN(at.getTime()) || at.getUTCFullYear() < 2000 || at.getUTCFullYear() > 9999)
        return null;
    return `${at.toISOString().slice(0, 19)}Z`;
}
/** The web addresses among the values: absolute, `http` or `https`, each once, without a name or password in them. */
function linksOf(values) {
    return [...new Set(values.flatMap((value) => linkOf(value) ?? []))].slice(0, MOST_LINKS);
}
function linkOf(value) {
    if (typeof value !== 'string' || value.length > LONGEST_LINK || !URL.canParse(value))
        return null;
    const url = new URL(value);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return null;
    url.username = '';
    url.password = '';
    return url.href.length > LONGEST_LINK ? null : url.href;
}
/** Labels from an object of plain values, or by name and pointer; bounded, and safe for any name. */
function labelsOf(value, from) {
    const pairs = typeof from === 'string'
        ? pairsOf(valueAt(value, from))
        : Object.entries(from).map(([name, pointer]) => [name, valueAt(value, pointer)]);
    const bounded = pairs.flatMap(([name, one]) => {
        const words = wordsOf(one, LONGEST_LABEL);
        return words === null ? [] : [[name.slice(0, LONGEST_LABEL), words]];
    });
    return Object.fromEntries(bounded.slice(0, MOST_LABELS));
}
function pairsOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./build/src/exchange/alert/alert.js




const LONGEST_TITLE = 200;
const LONGEST_FINGERPRINT = 200;
/** In characters: group keys list every label that they group by. */
const LONGEST_READ = 2_000;
/** Reads one alert by its mapping; null when it has no title. What could not be read is told to `note`. */
function readAlert(source, mapping, { payload, item }, note) {
    const first = (pointers, most) => wordsOf(firstAt(item, pointers, most), most);
    const title = first(mapping.title, LONGEST_TITLE);
    if (title === null) {
        note('error', `no title at ${shown(mapping.title)}. Point \`title\` of this mapping at a text.`);
        return null;
    }
    const labels = labelsOf(item, mapping.labels);
    const fingerprint = first(mapping.fingerprint, LONGEST_READ);
    if (fingerprint === null)
        note('warning', `nothing at ${shown(mapping.fingerprint)}, so title and labels tell it from others. Point \`fingerprint\` at what stays the same.`);
    return {
        source,
        title,
        fingerprint: fingerprint ? bounded(fingerprint) : hashOf([title, ...Object.entries(labels).flat()]),
        group: wordsOf(firstAt(payload, mapping.group, LONGEST_READ), LONGEST_READ),
        times: 1,
        severity: severityOf(mapping, first(mapping.severity, 100), note),
        status: statusOf(mapping, first(mapping.status, 100), note),
        startedAt: startOf(mapping, item, note),
        links: linksOf(listed(mapping.links).map((pointer) => valueAt(item, pointer))),
        labels,
    };
}
/** What is too long to keep still tells itself from what begins alike. */
function bounded(fingerprint) {
    if (fingerprint.length <= LONGEST_FINGERPRINT)
        return fingerprint;
    return `${fingerprint.slice(0, LONGEST_FINGERPRINT - 17)}…${hashOf([fingerprint])}`;
}
function severityOf(mapping, said, note) {
    if (said === null)
        return null;
    const level = entryOf(mapping.severities, said);
    if (level === undefined)
        note('warning', `its severity ${(0,quoted/* quoted */.T)(said)} is none that this mapping knows. Add it under \`severities\`; until then a person has to choose.`);
    return level ?? null;
}
/** An alert whose status is unknown fires: better one report too many than one lost. */
function statusOf(mapping, said, note) {
    if (said === null)
        return 'firing';
    const status = entryOf(mapping.statuses, said);
    if (status === undefined)
        note('warning', `its status ${(0,quoted/* quoted */.T)(said)} is none that this mapping knows, so it counts as firing.`);
    return status ?? 'firing';
}
function startOf(mapping, item, note) {
    const said = listed(mapping.started)
        .map((pointer) => valueAt(item, pointer))
        .find((value) => value !== undefined && value !== null);
    const at = instantOf(said);
    if (said !== undefined && at === null)
        note('note', 'its start is no time that can be read (RFC 3339, or Unix time).');
    return at;
}
function firstAt(item, pointers, most) {
    return listed(pointers)
        .map((pointer) => valueAt(item, pointer))
        .find((value) => wordsOf(value, most) !== null);
}
/** The entry for a value, whatever its case. */
function entryOf(table, said) {
    const wanted = said.toLowerCase();
    return Object.entries(table).find(([value]) => value.toLowerCase() === wanted)?.[1];
}
function listed(pointers) {
    return typeof pointers === 'string' ? [pointers] : pointers;
}
function shown(pointers) {
    return listed(pointers).join(' or ') || 'any pointer';
}
function hashOf(parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/src/exchange/alert/payload.js
/** In bytes of UTF-16; GitHub carries 64 KB at most in a `repository_dispatch`. */
const LONGEST = 1_048_576;
const DEEPEST = 64;
/** Reads the text of an alert payload. What is too long, too deep or no JSON is refused with a reason; never throws. */
function readPayload(text) {
    if (text.length > LONGEST)
        return refusal(`it has ${text.length} characters; at most ${LONGEST} are read. Send fewer alerts at a time`);
    if (text.trim() === '')
        return refusal('it is empty. Give the JSON that the monitoring system sends');
    try {
        const value = JSON.parse(text.replace(/^\ufeff/, ''));
        return isTooDeep(value) ? refusal(tooDeep) : { value, refused: null };
    }
    catch {
        return refusal('it is not JSON. Give the JSON that the monitoring system sends, as it sends it');
    }
}
const tooDeep = `it is nested more than ${DEEPEST} levels deep, which no alert is`;
/** Why a value that somebody else parsed cannot be an alert payload; null when it can. */
function refusalOf(value) {
    return isTooDeep(value) ? tooDeep : null;
}
function refusal(refused) {
    return { value: null, refused };
}
/** Walks level by level without recursion, so that the depth itself can do no harm. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST)
            return true;
        level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []));
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/exchange/alert/alerts.js






const MOST_ALERTS = 250;
/** Where a relay may have put the payload: `client_payload` of a dispatch, or `alert` in it. */
const wrappings = ['', '/alert', '/client_payload/alert', '/client_payload'];
/** Reads the text of a payload; see `readAlerts`. */
function readAlertText(text, own = {}) {
    const { value, refused } = readPayload(text);
    return refused === null ? readAlerts(value, own) : unreadable(`The alert cannot be read: ${refused}.`);
}
/**
 * Reads an alert payload, bare or as a relay wraps it. The first mapping that recognises it reads it: the settings' own, then
 * the shipped ones. Alerts with the same fingerprint are one: firing when any is, the worst level, the earliest start.
 * Any value at all is answered with alerts or findings; never throws.
 */
function readAlerts(payload, own = {}) {
    const refused = refusalOf(payload);
    if (refused !== null)
        return unreadable(`The alert cannot be read: ${refused}.`);
    const mappings = [...Object.entries(own), ...Object.entries(alert_mapping/* shippedMappings */.H)];
    for (const wrapping of wrappings) {
        const value = valueAt(payload, wrapping);
        const fit = mappings.find(([, mapping]) => recognises(mapping, value));
        if (fit)
            return readAs(fit[0], fit[1], value);
    }
    const names = [...new Set(mappings.map(([name]) => name))].join(', ');
    return unreadable(`This is no alert payload that is known here (${names}). Name its fields under \`alerts\` in the settings; docs/alerts.md shows how.`);
}
function recognises(mapping, value) {
    return mapping['recognised-by'].every((pointer) => valueAt(value, pointer) !== undefined);
}
function readAs(source, mapping, payload) {
    const each = valueAt(payload, mapping.each);
    if (mapping.each !== '' && !Array.isArray(each))
        return unreadable(`${source}: ${mapping.each} is no list of alerts. Correct \`each\` of this mapping.`);
    const items = mapping.each === '' ? [payload] : each;
    const findings = [];
    const alerts = items.slice(0, MOST_ALERTS).flatMap((item, at) => {
        const which = items.length > 1 ? `alert ${at + 1} of ${items.length}` : 'the alert';
        const note = (level, message) => findings.push(say(level, `${source}, ${which}: ${message}`));
        return readAlert(source, mapping, { payload, item }, note) ?? [];
    });
    if (items.length === 0)
        findings.push(say('error', `${source}: the payload holds no alert.`));
    if (items.length > MOST_ALERTS)
        findings.push(say('warning', `${source}: ${items.length} alerts; the first ${MOST_ALERTS} were read.`));
    return { alerts: grouped(alerts), findings };
}
/** One alert for each fingerprint, in the order in which they first came. */
function grouped(alerts) {
    const groups = new Map();
    for (const alert of alerts) {
        const before = groups.get(alert.fingerprint);
        groups.set(alert.fingerprint, before ? together(before, alert) : alert);
    }
    return [...groups.values()];
}
function together(one, other) {
    const starts = [one.startedAt, other.startedAt].filter((at) => at !== null).sort();
    return {
        ...one,
        times: one.times + other.times,
        severity: (0,severities/* worst */.QZ)(one.severity, other.severity),
        status: one.status === 'firing' || other.status === 'firing' ? 'firing' : 'resolved',
        startedAt: starts[0] ?? null,
        links: linksOf([...one.links, ...other.links]),
        labels: Object.fromEntries([...Object.entries(other.labels), ...Object.entries(one.labels)]),
    };
}
function unreadable(message) {
    return { alerts: [], findings: [say('error', message)] };
}
function say(level, message) {
    return { rule: 'alert', level, field: null, line: null, column: null, message };
}


/***/ }),

/***/ 14694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ declarationFingerprint),
  x: () => (/* binding */ declare)
});

// EXTERNAL MODULE: ./build/src/domain/kinds.js
var kinds = __webpack_require__(83377);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/domain/severities.js
var severities = __webpack_require__(8135);
// EXTERNAL MODULE: ./build/src/domain/sections.js
var sections = __webpack_require__(62940);
// EXTERNAL MODULE: ./build/src/rendering/form-body.js
var form_body = __webpack_require__(57363);
// EXTERNAL MODULE: ./build/src/rendering/quoted-names.js
var quoted_names = __webpack_require__(52469);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/rendering/skeleton.js
var rendering_skeleton = __webpack_require__(54647);
;// CONCATENATED MODULE: ./build/src/rendering/trace-lines.js


/** The facts of Models and prompts that a trace knows, by their titles. */
function traceFacts(trace) {
    const { modelsAsked, modelsAnswered, prompts, instructions, tools } = trace;
    const asked = modelsAsked.length > 0 ? modelsAsked : modelsAnswered;
    const versions = [
        ...(prompts.length > 0 ? [(0,quoted_names/* namesInFact */.ud)(prompts)] : []),
        ...(instructions.length > 0 ? [(0,safe/* safe */.gB) `system instructions sha256 ${(0,quoted_names/* namesInFact */.ud)(instructions)}`] : []),
    ];
    return {
        Model: (0,quoted_names/* namesInFact */.ud)(asked),
        Version: (0,quoted_names/* namesInFact */.ud)(modelsAnswered),
        'Prompt version': (0,safe/* joinSafe */.e)(versions, ', '),
        'Tool calls': (0,quoted_names/* countsInFact */.En)(tools),
    };
}
/** What else a trace says about the models, and where the words of prompts and answers are. */
function traceLines(trace) {
    const lists = [
        ['Providers', (0,quoted_names/* namesInFact */.ud)(trace.providers)],
        ['Services', (0,quoted_names/* namesInFact */.ud)(trace.services)],
        ['Environments', (0,quoted_names/* namesInFact */.ud)(trace.environments)],
        ['Agents', (0,quoted_names/* namesInFact */.ud)(trace.agents)],
        ['Operations', (0,quoted_names/* countsInFact */.En)(trace.operations)],
        ['Finish reasons', (0,quoted_names/* countsInFact */.En)(trace.finishReasons)],
        ['Tokens', tokenWords(trace.tokens)],
    ];
    return [
        ...lists.filter(([, words]) => words !== '').map(([label, words]) => (0,safe/* safe */.gB) `- ${(0,safe/* ours */.Od)(label)}: ${words}`),
        (0,safe/* safe */.gB) `- Content: ${contentWords[trace.content]}`,
    ];
}
const contentWords = {
    captured: (0,safe/* ours */.Od)('captured in the trace, not copied here; open the trace to read prompts and answers'),
    'not-captured': (0,safe/* ours */.Od)('not captured: the trace holds no words of prompts and answers, which says nothing about whether there were any'),
};
/** What a trace says about how it was found: when it ran, what failed, what evaluations gave. */
function traceDetection(trace) {
    const { first, last, spans, traces, errors, evaluations } = trace;
    const span = first && last ? (0,safe/* safe */.gB) `, from ${(0,safe/* ours */.Od)(first)} to ${(0,safe/* ours */.Od)(last)}` : (0,safe/* ours */.Od)('');
    return [
        (0,safe/* safe */.gB) `- Trace read: ${plural(spans, 'span')} in ${plural(traces, 'trace')}${span}`,
        ...(errors.length > 0 ? [(0,safe/* safe */.gB) `- Errors in the trace: ${(0,quoted_names/* countsInFact */.En)(errors)}`] : []),
        ...evaluations.slice(0, 10).map((one) => (0,safe/* safe */.gB) `- Evaluation in the trace: ${evaluationWords(one)}`),
    ];
}
function evaluationWords({ name, count, labels, scores }) {
    const parts = [
        (0,safe/* safe */.gB) `${(0,quoted_names/* nameInFact */.JX)(name)}, ${plural(count, 'result')}`,
        ...(labels.length > 0 ? [(0,quoted_names/* countsInFact */.En)(labels)] : []),
        ...(scores
            ? [(0,safe/* safe */.gB) `scores ${rounded(scores.min)} to ${rounded(scores.max)}, mean ${rounded(scores.mean)}`]
            : []),
    ];
    return (0,safe/* joinSafe */.e)(parts, ', ');
}
function tokenWords({ input, output, cacheRead, cacheCreation, reasoning }) {
    const parts = [
        [input, 'read'],
        [output, 'written'],
        [reasoning, 'for reasoning'],
        [cacheRead, 'read from cache'],
        [cacheCreation, 'written to cache'],
    ];
    const said = parts.flatMap(([count, words]) => (count === null ? [] : [(0,safe/* safe */.gB) `${count} ${(0,safe/* ours */.Od)(words)}`]));
    return (0,safe/* joinSafe */.e)(said, ', ');
}
function plural(count, word) {
    return (0,safe/* ours */.Od)(count === 1 ? `1 ${word}` : `${count} ${word}s`);
}
function rounded(score) {
    return Number(score.toPrecision(3));
}

;// CONCATENATED MODULE: ./build/src/rendering/declaration.js






const MOST_LINKS = 10;
const MOST_OTHERS = 20;
const LONGEST_SUMMARY = 5_000;
/**
 * A full report as our form would render it, with a hidden marker below that `parsing/declared.ts` finds again. Words of an
 * alert stand in Summary and in a code block under Detection alone: never in a typed field, nor where a fact or a time is read.
 */
function declarationBody(declared) {
    const { kind, severity, system, alert, fingerprint, signal } = declared;
    const answers = {
        kind,
        severity,
        severityPotential: null,
        system: system === null ? null : (0,quoted_names/* nameInFact */.JX)(system),
        failureModes: [],
        foundBy: alert ? 'monitor' : null,
        stoppedBy: null,
        disclosure: null,
    };
    const texts = sections/* sections */.V0.map((section) => [section.id, textOf(section, declared)]);
    const body = (0,form_body/* formBody */.b)(answers, Object.fromEntries(texts));
    const marks = signal
        ? `\n<!-- incident-loop:signal ${signal.run} ${signal.times} ${signal.marks.join(' ')} -->`
        : '';
    return (0,safe/* ours */.Od)(`${body}\n\n<!-- incident-loop:declared ${fingerprint} -->${marks}\n`);
}
function textOf(section, declared) {
    const asked = (0,sections/* typedFacts */.Io)('full').map((fact) => fact.id);
    const skeleton = (0,rendering_skeleton/* sectionSkeleton */.ru)(section, asked);
    const { alert, others, trace } = declared;
    switch (section.id) {
        case 'summary':
            return summaryOf(declared);
        case 'timeline':
            return withFacts(skeleton, alert ? { detected: detectedAt([alert, ...others], alert.source, declared.now) } : {});
        case 'detection':
            return below(skeleton, [
                ...(alert ? [...alertLines(alert, others)] : []),
                ...(trace ? traceDetection(trace) : []),
            ]);
        case 'models-and-prompts':
            return trace ? below(withFacts(skeleton, traceFacts(trace)), traceLines(trace)) : skeleton;
        case 'artifacts':
            return below(skeleton, [
                ...linksOf(alert ? [alert, ...others] : []).map((one) => (0,safe/* safe */.gB) `- ${(0,quoted_names/* link */.nf)(one)}`),
                ...traceIds(trace),
            ]);
        default:
            return skeleton;
    }
}
function summaryOf({ summary, alert, others, former, trace }) {
    const said = summary?.trim() ? [(0,safe/* neutralise */.$0)(summary, LONGEST_SUMMARY)] : [];
    const told = alert ? [fromAlert(alert, others)] : [];
    const again = former
        ? [
            (0,safe/* safe */.gB) `The same alert was told of in #${former.number}, closed on ${(0,safe/* ours */.Od)(former.closedAt.slice(0, 10))}: what was found then may help now.`,
        ]
        : [];
    const traced = trace && !alert && said.length === 0 ? [fromTrace(trace)] : [];
    return (0,safe/* joinSafe */.e)([...said, ...told, ...again, ...traced], '\n\n');
}
function fromAlert({ source, title }, others) {
    const doubt = (0,safe/* ours */.Od)('Nobody has confirmed it yet.');
    if (others.length === 0)
        return (0,safe/* safe */.gB) `Opened from an alert of ${(0,quoted_names/* nameInFact */.JX)(source)}, “${(0,safe/* neutralise */.$0)(title)}”. ${doubt}`;
    return (0,safe/* safe */.gB) `Opened from ${others.length + 1} alerts of ${(0,quoted_names/* nameInFact */.JX)(source)}, the gravest of them “${(0,safe/* neutralise */.$0)(title)}”. ${doubt}`;
}
function linksOf(alerts) {
    return [...new Set(alerts.flatMap((alert) => alert.links))].slice(0, MOST_LINKS);
}
function fromTrace(trace) {
    const services = (0,quoted_names/* namesInFact */.ud)(trace.services);
    return services === '' ? (0,safe/* ours */.Od)('Opened from a trace.') : (0,safe/* safe */.gB) `Opened from a trace of ${services}.`;
}
/** The earliest start; alerts that do not say when they began, or tell of the future, were noticed now at the latest. */
function detectedAt(alerts, source, now) {
    const began = alerts.flatMap(({ startedAt }) => startedAt ?? []);
    const [first] = began.filter((at) => Date.parse(at) <= Date.parse(now)).sort();
    return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(seconds(first ?? now))} – an alert of ${(0,quoted_names/* nameInFact */.JX)(source)} fired`;
}
function alertLines({ title, status, times, labels }, others) {
    const lines = [
        `alert: ${title}`,
        `status: ${status}`,
        ...(times > 1 ? [`told ${times} times in one message`] : []),
        ...Object.entries(labels).map(([name, value]) => `label ${name.slice(0, 80)} = ${value}`),
        ...others.slice(0, MOST_OTHERS).map((one) => `told with it: ${one.severity ?? 'no level'} ${one.title}`),
        ...(others.length > MOST_OTHERS ? [`told with it: ${others.length - MOST_OTHERS} more`] : []),
    ];
    return [(0,safe/* safe */.gB) `\n${(0,safe/* codeBlock */.DV)(lines, 240)}\n`];
}
function traceIds(trace) {
    if (!trace)
        return [];
    const more = trace.traces - trace.traceIds.length;
    return [
        ...trace.traceIds.map((id) => (0,safe/* safe */.gB) `- Trace ${(0,safe/* ours */.Od)(id)}`),
        ...(more > 0 ? [(0,safe/* safe */.gB) `- … and ${more} more traces in the same file`] : []),
    ];
}
function below(text, lines) {
    return [text, ...lines].join('\n');
}
/** Fills in the blank lines of a skeleton by their labels. */
function withFacts(skeleton, values) {
    return skeleton
        .split('\n')
        .map((line) => {
        const label = /^- (.+): $/.exec(line)?.[1] ?? '';
        return Object.hasOwn(values, label) ? line + values[label] : line;
    })
        .join('\n');
}
function seconds(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

// EXTERNAL MODULE: ./build/src/policy/marks.js
var policy_marks = __webpack_require__(43454);
;// CONCATENATED MODULE: ./build/src/policy/declare.js






/** The issue to open for an incident. Pure; the same input gives the same issue. */
function declare(input) {
    const { alert = null, others = [], former = null, trace = null } = input;
    const { summary = null, system = null, kind = 'incident', now } = input;
    const severity = input.severity ?? (0,severities/* worst */.QZ)(alert?.severity, ...others.map((one) => one.severity)) ?? null;
    const fingerprint = declarationFingerprint(input);
    const label = kinds/* kinds */.E.find((row) => row.id === kind)?.label;
    const signal = signalOf(input, fingerprint);
    const told = { alert, others, former, trace };
    return {
        title: titleOf(input),
        body: declarationBody({ kind, severity, system, summary, ...told, now, fingerprint, signal }),
        labels: [
            labels/* RECORD_LABEL */.Hd,
            ...(label ? [label] : []),
            ...(severity ? [`severity/${severity}`] : []),
            ...(signal ? [labels/* UNCONFIRMED_LABEL */.GP] : []),
        ],
        assignees: signal === null && kind === 'incident' ? (input.assignees ?? []) : [],
        fingerprint,
    };
}
/** 16 hexadecimal digits that every telling of the same alert shares; else of the same trace; else of the same words. */
function declarationFingerprint({ alert, trace, title, summary, }) {
    if (alert)
        return (0,policy_marks/* alertMark */.GE)(alert);
    return trace
        ? (0,policy_marks/* markOf */.Fg)(['trace', trace.traceIds[0] ?? String(trace.first)])
        : (0,policy_marks/* markOf */.Fg)(['words', title ?? '', summary ?? '']);
}
const MOST_MARKS = 300;
/** The groups come first: they are what later alerts are known by. */
function signalOf({ alert, others = [], run }, fingerprint) {
    if (!alert && !run)
        return null;
    const alerts = alert ? [alert, ...others] : [];
    const groups = alerts.flatMap((one) => (0,policy_marks/* groupMark */.dY)(one) ?? []);
    const marks = [...new Set([...groups, fingerprint, ...alerts.map(policy_marks/* alertMark */.GE)])];
    const times = Math.max(1, ...alerts.map((one) => one.times));
    return { run: run ?? 'terminal', times, marks: marks.slice(0, MOST_MARKS) };
}
function titleOf({ title, alert, others = [], summary, trace = null }) {
    const own = (0,safe/* plainTitle */.D4)(title ?? alert?.title ?? summary ?? '') || (0,safe/* ours */.Od)(fallbackTitle(trace));
    return title || others.length === 0 ? own : (0,safe/* safe */.gB) `${own} (and ${others.length} more)`;
}
function fallbackTitle(trace) {
    return trace ? 'Incident found in a trace' : 'Incident';
}


/***/ }),

/***/ 43454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   GE: () => (/* binding */ alertMark),
/* harmony export */   dY: () => (/* binding */ groupMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** 16 hexadecimal digits that are the same for the same parts. */
function markOf(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** What every telling of the same alert shares. */
function alertMark({ source, fingerprint }) {
    return markOf(['alert', source, fingerprint]);
}
/** What every alert of the same group shares; null where the source groups nothing. */
function groupMark({ source, group }) {
    return group === null ? null : markOf(['group', source, group]);
}


/***/ }),

/***/ 52119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ byUrgency)
/* harmony export */ });
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8135);

/** Sorts alerts: those that fire first, the gravest first. */
function byUrgency(a, b) {
    if (a.status !== b.status)
        return a.status === 'firing' ? -1 : 1;
    if (a.severity === b.severity)
        return 0;
    return a.severity !== null && (0,_domain_severities_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorse */ .Bx)(a.severity, b.severity) ? -1 : 1;
}


/***/ }),

/***/ 57363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formBody)
/* harmony export */ });
/* harmony import */ var _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7585);
/* harmony import */ var _domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83377);
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78367);
/* harmony import */ var _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62940);
/* harmony import */ var _domain_severities_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8135);





const EMPTY = '_No response_';
/** The body that GitHub would make if somebody filled in the full form: typed fields first, then the sections by their ids. */
function formBody(answers, texts) {
    const typed = (0,_domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .typedFacts */ .Io)('full').map((fact) => field(fact.title, typedAnswer(fact, answers)));
    const free = _domain_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .sections */ .V0.map((section) => field(section.title, texts[section.id]?.trim() || EMPTY));
    return [...typed, ...free].join('\n\n');
}
function field(label, answer) {
    return `### ${label}\n\n${answer}`;
}
function typedAnswer({ id }, answers) {
    switch (id) {
        case 'kind':
            return option(_domain_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .kinds */ .E, answers.kind);
        case 'severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severity);
        case 'potential-severity':
            return option(_domain_severities_js__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO, answers.severityPotential);
        case 'system':
            return answers.system ?? EMPTY;
        case 'failure-modes':
            return (answers.failureModes.filter((mode) => _domain_failure_modes_js__WEBPACK_IMPORTED_MODULE_0__/* .failureModes */ .v.some((row) => row.id === mode)).join(', ') || EMPTY);
        case 'found-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['found-by'], answers.foundBy);
        case 'stopped-by':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A['stopped-by'], answers.stoppedBy);
        case 'disclosure':
            return option(_domain_lists_js__WEBPACK_IMPORTED_MODULE_2__/* .closedLists */ .A.disclosure, answers.disclosure);
        default:
            return EMPTY;
    }
}
function option(rows, id) {
    const row = rows.find((one) => one.id === id);
    return row ? `${row.id} – ${row.meaning}` : EMPTY;
}


/***/ })

};
