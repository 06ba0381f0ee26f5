export const id = 642;
export const ids = [642];
export const modules = {

/***/ 72642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTrace: () => (/* binding */ readTrace)
});

;// CONCATENATED MODULE: ./build/src/exchange/trace/objects.js
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** A bracket is a brace but for this bit: `[` 0x5b, `]` 0x5d, `{` 0x7b, `}` 0x7d; no other ASCII character of JSON's is. */
const BRACKET_TO_BRACE = 0x20;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Nested so deep, in objects and lists together, stand resources and spans (or log records) in OTLP/JSON. */
const RESOURCE_DEPTH = 4;
const SPAN_DEPTH = 7;
/** In bytes; no exporter writes larger spans, and what is held in memory must be bounded. */
const LONGEST_OBJECT = 8 * 1_048_576;
/**
 * Cuts resources and spans out of OTLP/JSON that comes in pieces: one object, a list of them, or one on each line. It counts
 * brackets and strings and nothing else, in one pass over the bytes (brackets, quotes and backslashes are single bytes in
 * UTF-8), so that a trace of any size passes in the memory of its longest span.
 */
class ObjectCutter {
    #depth = 0;
    /** One more when the document is a list of objects. */
    #offset = 0;
    #inString = false;
    #escaped = false;
    /** Depth of the object that is being cut; 0 when none is. */
    #cutting = 0;
    #held = [];
    #heldBytes = 0;
    /** True between documents: at the end of the input, it means that nothing is missing. */
    get isComplete() {
        return this.#depth === 0 && !this.#inString;
    }
    /** The objects that end in this piece of the input. */
    push(chunk) {
        const objects = [];
        let from = 0;
        for (let at = 0; at < chunk.length; at += 1) {
            if (this.#inString) {
                at = this.#endOfString(chunk, at);
                continue;
            }
            const byte = chunk[at];
            const mark = byte | BRACKET_TO_BRACE;
            if (byte === QUOTE)
                this.#inString = true;
            else if (mark === OPEN_BRACE && this.#open(byte))
                from = at;
            else if (mark === CLOSE_BRACE && this.#close())
                objects.push(this.#finish(chunk.subarray(from, at + 1)));
        }
        if (this.#cutting > 0)
            this.#hold(chunk.subarray(from));
        return objects;
    }
    /** True when an object begins here that is to be cut out. */
    #open(byte) {
        this.#depth += 1;
        if (this.#depth === 1)
            this.#offset = byte === OPEN_BRACE ? 0 : 1;
        if (byte !== OPEN_BRACE || this.#cutting > 0 || !this.#isCut(this.#depth))
            return false;
        this.#cutting = this.#depth;
        return true;
    }
    /** True when the object that is being cut out ends here. */
    #close() {
        const ends = this.#cutting > 0 && this.#depth === this.#cutting;
        if (ends)
            this.#cutting = 0;
        if (this.#depth > 0)
            this.#depth -= 1;
        return ends;
    }
    #isCut(depth) {
        return depth === RESOURCE_DEPTH + this.#offset || depth === SPAN_DEPTH + this.#offset;
    }
    /** Offset of the quote that ends the string, or of the last byte when it goes on in the next piece. */
    #endOfString(chunk, start) {
        let at = start;
        if (this.#escaped) {
            this.#escaped = false;
            at += 1;
        }
        for (; at < chunk.length; at += 1) {
            const byte = chunk[at];
            if (byte === BACKSLASH)
                at += 1;
            else if (byte === QUOTE) {
                this.#inString = false;
                return at;
            }
        }
        this.#escaped = at > chunk.length;
        return chunk.length - 1;
    }
    #hold(part) {
        this.#heldBytes += part.length;
        if (this.#heldBytes <= LONGEST_OBJECT)
            this.#held.push(new Uint8Array(part));
        else
            this.#held = [];
    }
    #finish(part) {
        const size = this.#heldBytes + part.length;
        const whole = this.#heldBytes === 0 ? part : Buffer.concat([...this.#held, part]);
        this.#held = [];
        this.#heldBytes = 0;
        return size > LONGEST_OBJECT ? null : whole;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/exchange/trace/attributes.js
const DEEPEST = 8;
const MOST_ATTRIBUTES = 512;
/**
 * The attributes of a span, resource or event by name. What is not shaped as OTLP/JSON says is left out
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). Never throws.
 */
function attributesOf(carrier) {
    const listed = carrier?.attributes;
    const named = Array.isArray(listed) ? listed.slice(0, MOST_ATTRIBUTES) : [];
    return new Map(named.flatMap((one) => typeof one?.key === 'string' ? [[one.key, plainOf(one.value, DEEPEST)]] : []));
}
/** Unwraps `{"stringValue": "x"}` and its kin; null for what is none of them or too deep. */
function plainOf(value, depth) {
    if (typeof value !== 'object' || value === null || depth === 0)
        return null;
    const one = value;
    for (const kind of ['stringValue', 'intValue', 'doubleValue', 'boolValue']) {
        const plain = one[kind];
        if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean')
            return plain;
    }
    const list = one.arrayValue?.values;
    if (Array.isArray(list))
        return list.map((item) => plainOf(item, depth - 1));
    const pairs = one.kvlistValue?.values;
    if (Array.isArray(pairs)) {
        const entries = pairs.flatMap((pair) => typeof pair?.key === 'string' ? [[pair.key, plainOf(pair.value, depth - 1)]] : []);
        return Object.fromEntries(entries);
    }
    return null;
}
/** The value of the first name that has one: current names stand before those they replaced. */
function firstOf(attributes, names) {
    for (const name of names) {
        const value = attributes.get(name);
        if (value !== undefined && value !== null)
            return value;
    }
    return null;
}
/** A value as a list: exporters write one finish reason bare, in a list, or as a list in a string. */
function listOf(value) {
    if (Array.isArray(value))
        return value;
    if (typeof value !== 'string' || !value.startsWith('['))
        return value === null ? [] : [value];
    try {
        const list = JSON.parse(value);
        return Array.isArray(list) ? list : [value];
    }
    catch {
        return [value];
    }
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/names.js
/**
 * What the attributes of generative systems are called: current names of the OpenTelemetry GenAI conventions first, then
 * those they replaced, which instrumentations still write
 * (https://github.com/open-telemetry/semantic-conventions-genai, and the registry's page of deprecated names).
 */
const attributeNames = {
    service: ['service.name'],
    environment: ['deployment.environment.name', 'deployment.environment'],
    operation: ['gen_ai.operation.name'],
    provider: ['gen_ai.provider.name', 'gen_ai.system'],
    modelAsked: ['gen_ai.request.model'],
    modelAnswered: ['gen_ai.response.model'],
    prompt: ['gen_ai.prompt.name'],
    instructions: ['gen_ai.system_instructions'],
    agent: ['gen_ai.agent.name', 'gen_ai.agent.id'],
    tool: ['gen_ai.tool.name'],
    finishReasons: ['gen_ai.response.finish_reasons', 'gen_ai.response.finish_reason'],
    error: ['error.type'],
    input: ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'],
    output: ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'],
    cacheRead: ['gen_ai.usage.cache_read.input_tokens'],
    cacheCreation: ['gen_ai.usage.cache_creation.input_tokens'],
    reasoning: ['gen_ai.usage.reasoning.output_tokens'],
    evaluation: ['gen_ai.evaluation.name'],
    score: ['gen_ai.evaluation.score.value', 'gen_ai.evaluation.score'],
    scoreLabel: ['gen_ai.evaluation.score.label'],
};
/** The event that carries the result of an evaluation, on a span or as a log record. */
const EVALUATION_EVENT = 'gen_ai.evaluation.result';
/** Operations that only wrap calls of models: what they say they used is counted where it was used. */
const wrappingOperations = new Set([
    'create_agent',
    'invoke_agent',
    'invoke_workflow',
    'execute_tool',
    'plan',
]);
const contentNames = new Set([
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.system_instructions',
    'gen_ai.prompt',
    'gen_ai.completion',
    'gen_ai.tool.call.arguments',
    'gen_ai.tool.call.result',
    'gen_ai.retrieval.query.text',
    'gen_ai.retrieval.documents',
]);
/** True for attributes that hold words of prompts, answers or tool calls; also as some older instrumentations number them. */
function isContent(name) {
    return contentNames.has(name) || /^gen_ai\.(?:prompt|completion)\.\d/.test(name);
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/tally.js
const LONGEST_NAME = 120;
const MOST_NAMES = 50;
/** Counts names; bounded in their length and number, so that a hostile trace cannot fill the memory. */
class Tally {
    #counts = new Map();
    /** Counts a name; what is no text is none. */
    add(name) {
        if (typeof name !== 'string' || name === '')
            return;
        const short = name.slice(0, LONGEST_NAME);
        const before = this.#counts.get(short);
        if (before !== undefined || this.#counts.size < MOST_NAMES)
            this.#counts.set(short, (before ?? 0) + 1);
    }
    /** The names, most frequent first; equally frequent ones by name. */
    list() {
        return [...this.#counts]
            .map(([name, count]) => ({ name, count }))
            .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    }
}
/** A sum that knows whether anything was added: nothing said is not zero. */
class Sum {
    #total = null;
    /** Adds a whole number of at least 0, given as a number or, as OTLP/JSON writes 64-bit integers, in digits. */
    add(value) {
        const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
        if (typeof number === 'number' && Number.isSafeInteger(number) && number >= 0)
            this.#total = (this.#total ?? 0) + number;
    }
    /** Null when nothing was added. */
    get total() {
        return this.#total;
    }
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/evaluations.js



const MOST = 50;
/** Gathers the results of evaluations by their name. */
class Evaluations {
    #byName = new Map();
    /** Takes in the attributes of one result; without a name they are none. */
    add(attributes) {
        const name = firstOf(attributes, attributeNames.evaluation);
        if (typeof name !== 'string' || name === '')
            return;
        const key = name.slice(0, 120);
        const results = this.#byName.get(key) ?? newResults();
        if (results.count === 0 && this.#byName.size >= MOST)
            return;
        this.#byName.set(key, results);
        results.count += 1;
        results.labels.add(firstOf(attributes, attributeNames.scoreLabel));
        const said = firstOf(attributes, attributeNames.score);
        const score = typeof said === 'number' || typeof said === 'string' ? Number(said) : Number.NaN;
        if (!Number.isFinite(score))
            return;
        results.scored += 1;
        results.sum += score;
        results.min = Math.min(results.min, score);
        results.max = Math.max(results.max, score);
    }
    /** The evaluations in the order in which they were first met. */
    list() {
        return [...this.#byName].map(([name, { count, scored, sum, min, max, labels }]) => ({
            name,
            count,
            labels: labels.list(),
            scores: scored === 0 ? null : { min, mean: sum / scored, max },
        }));
    }
}
function newResults() {
    return {
        count: 0,
        scored: 0,
        sum: 0,
        min: Number.POSITIVE_INFINITY,
        max: Number.NEGATIVE_INFINITY,
        labels: new Tally(),
    };
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/summary.js





const SHOWN_IDS = 20;
/** Above it the number of traces is a lower bound. */
const MOST_IDS = 100_000;
const tokenKinds = ['input', 'output', 'cacheRead', 'cacheCreation', 'reasoning'];
/** Gathers what a trace says, object by object, in bounded memory. The words of prompts and answers are looked past. */
class TraceSummary {
    #spans = 0;
    #first = Number.POSITIVE_INFINITY;
    #last = Number.NEGATIVE_INFINITY;
    #content = false;
    #ids = new Set();
    #services = new Tally();
    #environments = new Tally();
    #providers = new Tally();
    #operations = new Tally();
    #modelsAsked = new Tally();
    #modelsAnswered = new Tally();
    #prompts = new Tally();
    #instructions = new Tally();
    #agents = new Tally();
    #tools = new Tally();
    #finishReasons = new Tally();
    #errors = new Tally();
    #evaluations = new Evaluations();
    /** Of calls of models, and of what wraps such calls: the latter counts only where there is none of the former. */
    #used = newSums();
    #wrapped = newSums();
    /** Takes in one resource, span or log record; anything else changes nothing. Never throws. */
    add(object) {
        const attributes = attributesOf(object);
        const { traceId, startTimeUnixNano, endTimeUnixNano, timeUnixNano, events, eventName } = (object ??
            {});
        if (startTimeUnixNano !== undefined || timeUnixNano !== undefined) {
            this.#span(traceId, [startTimeUnixNano, endTimeUnixNano, timeUnixNano], attributes);
            if (eventName === EVALUATION_EVENT || attributes.get('event.name') === EVALUATION_EVENT)
                this.#evaluations.add(attributes);
            if (startTimeUnixNano !== undefined)
                this.#spans += 1;
            for (const event of Array.isArray(events) ? events : [])
                this.#event(event);
        }
        else
            this.#resource(attributes);
    }
    #resource(attributes) {
        this.#services.add(firstOf(attributes, attributeNames.service));
        this.#environments.add(firstOf(attributes, attributeNames.environment));
    }
    #span(traceId, times, attributes) {
        if (typeof traceId === 'string' && /^[0-9a-f]{32}$/i.test(traceId) && this.#ids.size < MOST_IDS)
            this.#ids.add(traceId.toLowerCase());
        for (const time of times)
            this.#time(time);
        const value = (name) => firstOf(attributes, attributeNames[name]);
        const operation = value('operation');
        this.#operations.add(operation);
        this.#providers.add(value('provider'));
        this.#modelsAsked.add(value('modelAsked'));
        this.#modelsAnswered.add(value('modelAnswered'));
        this.#prompts.add(value('prompt'));
        this.#agents.add(value('agent'));
        this.#errors.add(value('error'));
        if (operation === 'execute_tool' || operation === null)
            this.#tools.add(value('tool'));
        for (const reason of listOf(value('finishReasons')))
            this.#finishReasons.add(reason);
        const instructions = value('instructions');
        if (instructions !== null)
            this.#instructions.add(hashOf(instructions));
        const sums = wrappingOperations.has(operation) ? this.#wrapped : this.#used;
        for (const kind of tokenKinds)
            sums[kind].add(value(kind));
        this.#lookForContent(attributes);
    }
    #event(event) {
        const attributes = attributesOf(event);
        if (event?.name === EVALUATION_EVENT)
            this.#evaluations.add(attributes);
        this.#lookForContent(attributes);
    }
    #time(nanoseconds) {
        const at = Math.round(Number(nanoseconds) / 1e6);
        if (!(at > 0 && at < 8.64e15))
            return;
        this.#first = Math.min(this.#first, at);
        this.#last = Math.max(this.#last, at);
    }
    #lookForContent(attributes) {
        if (!this.#content)
            this.#content = [...attributes.keys()].some(isContent);
    }
    /** Everything that was gathered. */
    result() {
        const tokens = Object.fromEntries(tokenKinds.map((kind) => [kind, this.#used[kind].total ?? this.#wrapped[kind].total]));
        return {
            spans: this.#spans,
            traces: this.#ids.size,
            traceIds: [...this.#ids].slice(0, SHOWN_IDS),
            first: instant(this.#first),
            last: instant(this.#last),
            services: this.#services.list(),
            environments: this.#environments.list(),
            providers: this.#providers.list(),
            operations: this.#operations.list(),
            modelsAsked: this.#modelsAsked.list(),
            modelsAnswered: this.#modelsAnswered.list(),
            prompts: this.#prompts.list(),
            instructions: this.#instructions.list(),
            agents: this.#agents.list(),
            tools: this.#tools.list(),
            finishReasons: this.#finishReasons.list(),
            errors: this.#errors.list(),
            evaluations: this.#evaluations.list(),
            tokens,
            content: this.#content ? 'captured' : 'not-captured',
        };
    }
}
function newSums() {
    return {
        input: new Sum(),
        output: new Sum(),
        cacheRead: new Sum(),
        cacheCreation: new Sum(),
        reasoning: new Sum(),
    };
}
function instant(at) {
    return Number.isFinite(at) ? new Date(at).toISOString() : null;
}
function hashOf(value) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/exchange/trace/trace.js


/**
 * Reads OTLP/JSON as exporters write it: one object, a list, or one on each line, of traces or logs. The input is never held
 * as a whole. `onProgress` hears how many bytes were read so far. Rejects only when reading the input does.
 */
async function readTrace(chunks, onProgress = () => { }) {
    const reader = new TraceReader();
    let bytes = 0;
    for await (const chunk of chunks) {
        reader.push(chunk);
        bytes += chunk.length;
        onProgress(bytes);
    }
    return reader.end();
}
class TraceReader {
    #cutter = new ObjectCutter();
    #summary = new TraceSummary();
    #broken = 0;
    #tooLong = 0;
    push(chunk) {
        for (const text of this.#cutter.push(chunk))
            this.#take(text);
    }
    #take(text) {
        if (text === null) {
            this.#tooLong += 1;
            return;
        }
        try {
            const { buffer, byteOffset, length } = text;
            this.#summary.add(JSON.parse(Buffer.from(buffer, byteOffset, length).toString('utf8')));
        }
        catch {
            this.#broken += 1;
        }
    }
    end() {
        const trace = this.#summary.result();
        if (trace.first === null)
            return { trace: null, findings: [say('error', nothing)] };
        const findings = [
            ...(this.#cutter.isComplete ? [] : [say('warning', cutOff)]),
            ...(this.#broken > 0
                ? [say('warning', `Spans that are no JSON and were left out: ${this.#broken}.`)]
                : []),
            ...(this.#tooLong > 0
                ? [say('warning', `Spans longer than 8 MiB that were left out: ${this.#tooLong}.`)]
                : []),
        ];
        return { trace, findings };
    }
}
const nothing = 'There is no span in this trace. Give OTLP/JSON, as the file exporter of an OpenTelemetry Collector writes it; docs/traces.md shows how.';
const cutOff = 'The trace ends in the middle of an object: it was cut off, or is still being written. What stands before was read.';
function say(level, message) {
    return { rule: 'trace', level, field: null, line: null, column: null, message };
}


/***/ })

};
