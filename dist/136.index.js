export const id = 136;
export const ids = [136];
export const modules = {

/***/ 89149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gathered),
/* harmony export */   p: () => (/* binding */ openArchive)
/* harmony export */ });
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20663);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96979);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2425);




/**
 * Lists the files of a zip archive in memory. Refused: encrypted entries, methods other than stored and deflated, two
 * files of one name, paths that lead elsewhere, more files or bytes than `limits` allow. Throws Unfit.
 */
async function openArchive(bytes) {
    if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.archive)
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-too-large', `The archive holds more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .spellBytes */ .G)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.archive)}.`);
    const zip = await attempt(() => opened(bytes));
    const entries = await attempt(() => entriesOf(zip));
    const total = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    if (total > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.file)
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-too-large', `Unpacked, the archive holds more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .spellBytes */ .G)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.file)}.`);
    const names = new Set();
    for (const { fileName } of entries) {
        if (names.has(fileName))
            throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-archive', `The archive holds two files ${(0,_unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(fileName)}: readers disagree on which counts.`);
        names.add(fileName);
    }
    return entries.map((entry) => ({
        path: entry.fileName,
        size: entry.uncompressedSize,
        read: () => attempt(() => contents(zip, entry)),
    }));
}
/** All bytes of a source in one piece, at most `limits.archive`. Throws Unfit. */
async function gathered(source) {
    const pieces = [];
    let size = 0;
    for await (const piece of source) {
        size += piece.length;
        if (size > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.archive)
            throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-too-large', `The archive holds more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .spellBytes */ .G)(_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.archive)}.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
function opened(bytes) {
    return new Promise((resolve, reject) => {
        (0,yauzl__WEBPACK_IMPORTED_MODULE_0__/* .fromBuffer */ .vY)(bytes, { lazyEntries: true, autoClose: false }, (error, zip) => error ? reject(error) : resolve(zip));
    });
}
function entriesOf(zip) {
    const entries = [];
    return new Promise((resolve, reject) => {
        zip.on('error', reject);
        zip.on('end', () => resolve(entries));
        zip.on('entry', (entry) => {
            if (entries.length >= _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entries)
                return reject(new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-archive', `The archive holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .limits */ .F.entries} files.`));
            if (!entry.fileName.endsWith('/'))
                entries.push(entry);
            zip.readEntry();
        });
        zip.readEntry();
    });
}
function contents(zip, entry) {
    if (entry.isEncrypted())
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-archive', 'The archive is encrypted. Pack it without a password.');
    if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-archive', `The archive packs its files by method ${entry.compressionMethod}, which cannot be read here. Write it with deflate; for inspect_ai, turn it into JSON with inspect log dump.`);
    if (entry.uncompressedSize === 0)
        return Promise.resolve((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .inOnePiece */ .E$)(new Uint8Array()));
    return new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(guarded(stream))));
    });
}
/** What a broken entry throws while it is read is the archive's fault, not ours. */
async function* guarded(stream) {
    const iterator = stream[Symbol.asyncIterator]();
    for (;;) {
        const next = await attempt(() => iterator.next());
        if (next.done)
            return;
        yield next.value;
    }
}
async function attempt(act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX)
            throw error;
        throw new _unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .Unfit */ .LX('eval-archive', `The archive cannot be read: ${(0,_unfit_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(error.message)}.`);
    }
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ inOnePiece),
/* harmony export */   dj: () => (/* binding */ soundText),
/* harmony export */   se: () => (/* binding */ peek)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96979);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2425);


const PEEK = 1024 * 1024;
/** A first piece may end behind the brace that opens a document: its names come later. */
const LEAST = 64 * 1024;
/**
 * Passes bytes on as long as they are text in UTF-8 and no more than `most` (by default the limit of a file). A byte order
 * mark of UTF-8 is taken off. Throws Unfit.
 */
async function* soundText(source, most = _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.file) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let count = 0;
    for await (const piece of source) {
        const chunk = count === 0 ? withoutMark(piece) : piece;
        count += piece.length;
        if (count > most)
            throw tooLarge(most);
        refuseOtherEncodings(decoder, chunk);
        if (chunk.length > 0)
            yield chunk;
    }
    refuseOtherEncodings(decoder, null);
}
function tooLarge(most) {
    return new _unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX('eval-too-large', `The file holds more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .spellBytes */ .G)(most)}. Keep transcripts out of it, or split the run by suite.`);
}
function withoutMark(piece) {
    const [first, second, third] = piece;
    if (first === 0x1f && second === 0x8b)
        throw notUtf8('packed with gzip');
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
        throw notUtf8('UTF-16');
    return first === 0xef && second === 0xbb && third === 0xbf ? piece.subarray(3) : piece;
}
function refuseOtherEncodings(decoder, piece) {
    if (piece?.includes(0))
        throw notUtf8('text with zero bytes, such as UTF-16');
    try {
        if (piece === null)
            decoder.decode();
        else
            decoder.decode(piece, { stream: true });
    }
    catch {
        throw notUtf8('not UTF-8');
    }
}
function notUtf8(what) {
    return new _unfit_js__WEBPACK_IMPORTED_MODULE_1__/* .Unfit */ .LX('eval-encoding', `The file is ${what}. Write it as text in UTF-8.`);
}
/** The beginning of a file, 64 KiB and on up to a line break or a mebibyte, and the whole of it all the same. */
async function peek(source) {
    const iterator = source[Symbol.asyncIterator]();
    const seen = [];
    let size = 0;
    let ended = false;
    while (!ended && (size < LEAST || (size < PEEK && !seen.at(-1)?.includes(0x0a)))) {
        const next = await iterator.next();
        if (next.done)
            ended = true;
        else {
            seen.push(next.value);
            size += next.value.length;
        }
    }
    async function* whole() {
        yield* seen;
        if (!ended)
            yield* { [Symbol.asyncIterator]: () => iterator };
    }
    return { start: Buffer.concat(seen), whole: whole() };
}
/** One piece of bytes as a source. */
async function* inOnePiece(bytes) {
    yield bytes;
}


/***/ }),

/***/ 66621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ CaseBook)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96979);
/* harmony import */ var _safety_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15989);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2425);



/** Most cases have one run: these are the same three objects for all of them. */
const nothing = { passed: 0, scored: 0 };
const failure = { passed: 0, scored: 1 };
const success = { passed: 1, scored: 1 };
/** Longest name that is kept of a suite, case or category, in characters. */
const LONGEST_NAME = 300;
/** Gathers the runs of each case: the same suite and key is the same case, wherever it stands in the file. */
class CaseBook {
    entries = new Map();
    /** Adds a run. Throws Unfit above the limit of cases. */
    add(trial) {
        // The length keeps suite and key apart, whatever is in them.
        const id = `${trial.suite.length} ${trial.suite}${trial.key}`;
        const entry = this.entries.get(id) ?? this.begin(id, trial);
        const count = trial.count ?? 1;
        entry.safety = (0,_safety_js__WEBPACK_IMPORTED_MODULE_1__/* .graver */ .G)(entry.safety, trial.safety);
        if (trial.passed !== null)
            entry.scored += count;
        if (trial.passed === true)
            entry.passed += count;
    }
    /** Adds all runs of a case that another book gathered. Throws Unfit above the limit of cases. */
    addCase({ outcome: _, attempts, ...about }) {
        this.add({ ...about, passed: true, count: attempts.passed });
        this.add({ ...about, passed: false, count: attempts.scored - attempts.passed });
    }
    get size() {
        return this.entries.size;
    }
    /** The cases in the order in which they were met. One failed run makes a case failed. */
    cases() {
        return Array.from(this.entries.values(), ({ suite, key, category, safety, passed, scored }) => ({
            suite,
            key,
            category,
            safety,
            outcome: scored === 0 ? 'errored' : passed === scored ? 'passed' : 'failed',
            attempts: attemptsOf(passed, scored),
        }));
    }
    begin(id, trial) {
        if (this.entries.size >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.cases)
            throw new _unfit_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .LX('eval-too-many', `The file holds more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.cases} cases. Split the run by suite.`);
        if (trial.key.length > LONGEST_NAME || trial.suite.length > LONGEST_NAME)
            throw new _unfit_js__WEBPACK_IMPORTED_MODULE_2__/* .Unfit */ .LX('eval-name', `A suite or case has a name of more than ${LONGEST_NAME} characters. Give it a short one: names are what runs are compared by.`);
        const { suite, key, safety } = trial;
        const category = trial.category === null ? null : shortened(trial.category);
        const entry = { suite, key, category, safety, passed: 0, scored: 0 };
        this.entries.set(id, entry);
        return entry;
    }
}
function attemptsOf(passed, scored) {
    if (scored === 0)
        return nothing;
    return scored === 1 ? (passed === 1 ? success : failure) : { passed, scored };
}
function shortened(name) {
    return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}


/***/ }),

/***/ 96979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits),
/* harmony export */   G: () => (/* binding */ spellBytes)
/* harmony export */ });
const MIB = 1024 * 1024;
/** How much of a file of results is read before it is refused: real runs stay far below, and a runner's memory is finite. */
const limits = {
    /** Bytes of one file, unpacked. */
    file: 256 * MIB,
    /** Bytes of an archive, packed. */
    archive: 64 * MIB,
    /** Files in an archive. */
    entries: 20_000,
    /** Bytes of one record: a test with its answer, a line, a cell. */
    record: 16 * MIB,
    /** How deep values may be nested. */
    depth: 64,
    cases: 250_000,
};
/** An amount of bytes as people say it. */
function spellBytes(bytes) {
    return bytes >= MIB ? `${Math.round(bytes / MIB)} MiB` : `${Math.ceil(bytes / 1024)} KiB`;
}


/***/ }),

/***/ 82325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readEvals)
});

// UNUSED EXPORTS: UNNAMED_SUITE

// EXTERNAL MODULE: ./build/src/exchange/evals/archive.js
var archive = __webpack_require__(89149);
// EXTERNAL MODULE: ./build/src/exchange/evals/bytes.js
var bytes = __webpack_require__(5524);
// EXTERNAL MODULE: ./build/src/exchange/evals/case-book.js
var case_book = __webpack_require__(66621);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/exchange/evals/fingerprint.js

/**
 * Twelve hex digits, so that no two of 100,000 cases share them by chance, for what a case asks and how it is judged: a case whose words changed is another case, and the words of
 * an attack need not be shown to name it. Names in objects are taken in order, so that writers may order them as they like.
 */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts, inOrder)).digest('hex').slice(0, 12);
}
function inOrder(_name, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
// EXTERNAL MODULE: ./node_modules/@streamparser/json/dist/mjs/index.js + 7 modules
var mjs = __webpack_require__(75497);
// EXTERNAL MODULE: ./build/src/exchange/evals/limits.js
var limits = __webpack_require__(96979);
// EXTERNAL MODULE: ./build/src/exchange/evals/unfit.js
var unfit = __webpack_require__(2425);
;// CONCATENATED MODULE: ./build/src/exchange/evals/json-walk.js



/**
 * Reads one JSON document in a stream. Refused everywhere, also
 * in what nobody asked for: a name twice in one object (readers disagree on which counts), `__proto__`, more than
 * 64 levels, a record above 16 MiB. Throws Unfit.
 */
async function walkJson(source, visitor) {
    const walk = new Walk(visitor);
    const tokenizer = new mjs/* Tokenizer */._F({ stringBufferSize: 65_536 });
    let seen = 0;
    let record = 0;
    tokenizer.onToken = ({ token, value }) => {
        walk.token(token, value);
        if (walk.isBuilding || token === mjs/* TokenType */.ks.STRING)
            record = walk.isBuilding ? record : seen;
        else
            record = seen;
    };
    tokenizer.onError = (error) => {
        throw error instanceof unfit/* Unfit */.LX ? error : notJson(null, reasonOf(error.message));
    };
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length; at += 65_536) {
            tokenizer.write(chunk.subarray(at, at + 65_536));
            seen += Math.min(65_536, chunk.length - at);
            if (seen - record > limits/* limits */.F.record)
                throw tooLong();
        }
    }
    tokenizer.end();
    walk.end();
}
/** A record above the limit. */
function tooLong() {
    return new unfit/* Unfit */.LX('eval-record', `One record of the file holds more than ${(0,limits/* spellBytes */.G)(limits/* limits */.F.record)}. Leave transcripts out of it.`);
}
/** No JSON; `line` counts from 1, null for the whole file. */
function notJson(line, reason) {
    const where = line === null ? 'The file' : `Line ${line} of the file, blank ones not counted,`;
    return new unfit/* Unfit */.LX('eval-json', `${where} is not JSON, or breaks off${reason ? `: ${(0,unfit/* quoted */.TL)(reason)}` : ''}.`);
}
/** Why such a file is refused, and what to do. */
const NO_NUMBER = 'NaN or Infinity is no number in JSON: write null';
/** What the tokenizer found; Python writes numbers that JSON does not have, and inspect_ai does so for a spread of one sample. */
function reasonOf(message) {
    return /^Unexpected "[NI]"/.test(message) ? NO_NUMBER : message;
}
/** The grammar of JSON over tokens, building only what is wanted. */
class Walk {
    visitor;
    isRead = false;
    frames = [];
    path = [];
    expected = 'value';
    constructor(visitor) {
        this.visitor = visitor;
    }
    /** True inside a value that will be handed over whole. */
    get isBuilding() {
        return this.frames.at(-1)?.value != null;
    }
    token(token, value) {
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            this.open(token === mjs/* TokenType */.ks.LEFT_BRACKET);
        else if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            this.close(token === mjs/* TokenType */.ks.RIGHT_BRACKET);
        else if (token === mjs/* TokenType */.ks.COLON)
            this.go(this.expected === 'colon', 'value');
        else if (token === mjs/* TokenType */.ks.COMMA)
            this.go(this.expected === 'comma-or-end', this.frames.at(-1)?.isArray ? 'value' : 'name');
        else if (this.expected === 'name' || this.expected === 'name-or-end')
            this.named(token, value);
        else
            this.scalar(value);
    }
    end() {
        const isComplete = this.frames.length === 0 && this.isRead;
        if (!isComplete)
            throw notJson(null, 'the end is missing');
    }
    demand(holds) {
        if (!holds)
            throw notJson(null, 'something stands where it cannot');
    }
    go(holds, expected) {
        this.demand(holds);
        this.expected = expected;
    }
    named(token, value) {
        this.demand(token === mjs/* TokenType */.ks.STRING);
        const name = value;
        const frame = this.frames.at(-1);
        if (name === '__proto__')
            throw new unfit/* Unfit */.LX('eval-proto', 'The file holds the name “__proto__”, which no eval tool writes. Make it anew.');
        if (frame.names?.has(name))
            throw new unfit/* Unfit */.LX('eval-duplicate-name', `The file holds the name ${(0,unfit/* quoted */.TL)(name)} twice in one object, so that readers disagree on what it says. Make it anew.`);
        frame.names?.add(name);
        frame.name = name;
        this.path[this.frames.length - 1] = name;
        this.expected = 'colon';
    }
    interestHere() {
        const frame = this.frames.at(-1);
        if (frame?.value)
            return 'whole';
        if (frame && frame.interest !== 'into')
            return 'skip';
        if (frame?.isArray)
            this.path[this.frames.length - 1] = '*';
        this.path.length = this.frames.length;
        return this.visitor.interest(this.path);
    }
    startValue() {
        this.demand(this.expected === 'value' || this.expected === 'value-or-end');
    }
    open(isArray) {
        this.startValue();
        const interest = this.interestHere();
        const value = interest === 'whole' ? (isArray ? [] : {}) : null;
        this.frames.push({ isArray, names: isArray ? null : new Set(), value, interest, name: '' });
        if (this.frames.length > limits/* limits */.F.depth)
            throw new unfit/* Unfit */.LX('eval-depth', `The file nests more than ${limits/* limits */.F.depth} levels deep, which no eval tool does. Make it anew.`);
        this.expected = isArray ? 'value-or-end' : 'name-or-end';
    }
    close(isArray) {
        const frame = this.frames.at(-1);
        const mayEnd = ['comma-or-end', 'value-or-end', 'name-or-end'].includes(this.expected);
        this.demand(frame?.isArray === isArray && mayEnd);
        this.frames.pop();
        if (frame?.interest === 'into') {
            this.path.length = this.frames.length;
            this.visitor.end?.(this.path);
        }
        this.settle(frame?.value ?? undefined, frame?.value != null);
    }
    scalar(value) {
        this.startValue();
        this.settle(value, this.interestHere() === 'whole');
    }
    /** A value ends: into its parent, or handed over where nothing around it is built. */
    settle(value, isWanted) {
        const parent = this.frames.at(-1);
        if (parent?.value) {
            if (Array.isArray(parent.value))
                parent.value.push(value);
            else
                parent.value[parent.name] = value;
        }
        else if (isWanted) {
            this.path.length = this.frames.length;
            this.visitor.take(this.path, value);
        }
        if (parent)
            this.expected = 'comma-or-end';
        else {
            this.isRead = true;
            this.expected = 'nothing';
        }
    }
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/json-lines.js





/**
 * Hands over the value of each line of JSON Lines, blank ones left out, and refuses what `walkJson` refuses, at the pace
 * of `JSON.parse`. Throws Unfit.
 */
async function readLines(source, take) {
    let count = 0;
    for await (const lines of linesIn(source)) {
        for (const line of lines) {
            count += 1;
            const value = quickly(line);
            take(value === doubtful ? await slowly(line, count) : value);
        }
    }
}
/** The lines that are not blank, as many at once as a piece of the source ends. */
async function* linesIn(source) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    for await (const piece of source) {
        const text = decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        if (rest.length > limits/* limits */.F.record)
            throw tooLong();
        yield lines.filter(isWritten);
    }
    yield [rest + decoder.end()].filter(isWritten);
}
function isWritten(line) {
    return line.trim() !== '';
}
const doubtful = Symbol('doubtful');
/** The value of a sound line; `doubtful` where a look at every token has to tell. */
function quickly(line) {
    const names = namesIn(line);
    if (names === null)
        return doubtful;
    try {
        const value = JSON.parse(line);
        return namesOf(value) === names ? value : doubtful;
    }
    catch {
        return doubtful;
    }
}
const QUOTE = 0x22;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
/** How many names its objects have: the colons outside words; null where it nests too deep. */
function namesIn(line) {
    let [count, depth] = [0, 0];
    for (let at = 0; at < line.length; at += 1) {
        const code = line.charCodeAt(at);
        if (code === QUOTE)
            at = endOfWords(line, at + 1);
        else if (code === COLON)
            count += 1;
        // Both brackets, `[` and `{`, lie 32 apart, and so do their ends.
        else if ((code | 0x20) === 0x7b)
            depth += 1;
        else if ((code | 0x20) === 0x7d)
            depth -= 1;
        if (depth > limits/* limits */.F.depth)
            return null;
    }
    return count;
}
/** Where words end that begin at `at`: their closing quote, or the end of the line. */
function endOfWords(line, at) {
    for (let here = at; here < line.length; here += 1) {
        const code = line.charCodeAt(here);
        if (code === QUOTE)
            return here;
        if (code === BACKSLASH)
            here += 1;
    }
    return line.length;
}
/** How many names are left once a second of the same replaced the first; `__proto__` makes it no number. */
function namesOf(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    let count = 0;
    if (Array.isArray(value))
        for (const item of value)
            count += namesOf(item);
    else
        for (const name of Object.keys(value)) {
            if (name === '__proto__')
                return Number.NaN;
            count += 1 + namesOf(value[name]);
        }
    return count;
}
/** Reads the line token by token, which says what is wrong with it. */
async function slowly(line, position) {
    let value;
    try {
        await walkJson((0,bytes/* inOnePiece */.E$)(Buffer.from(line)), {
            interest: () => 'whole',
            take: (_, read) => {
                value = read;
            },
        });
    }
    catch (error) {
        if (error instanceof unfit/* Unfit */.LX && error.rule === 'eval-json')
            throw notJson(position, error.message.includes(NO_NUMBER) ? NO_NUMBER : undefined);
        throw error;
    }
    return value;
}

// EXTERNAL MODULE: ./build/src/exchange/evals/safety.js
var evals_safety = __webpack_require__(15989);
;// CONCATENATED MODULE: ./build/src/exchange/evals/shape.js
/** The value as an object; an empty one when it is none. */
function fieldsOf(value) {
    return isObject(value) ? value : {};
}
/** True for an object that is no list. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as words that say something; null for anything else, and for a number too large to be told from the next. */
function wordsOf(value) {
    if (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
/** The value as a list; an empty one when it is none. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** A count: a whole number from 0; null for anything else. */
function countOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/garak.js






/** What a detector's score has to reach to be a hit, unless the run was set up otherwise (garak's `run.eval_threshold`). */
const THRESHOLD = 0.5;
/** An attempt whose outputs went through the detectors (`ATTEMPT_COMPLETE` in garak/attempt.py). */
const EVALUATED = 2;
/**
 * Reads garak's `report.jsonl`, written before or after 0.14.0. Where it holds attempts, a case is a prompt of a probe
 * before one detector, with one run for each output; where it holds only `eval` lines, a case is their sum and runs
 * cannot be paired. Throws Unfit.
 */
async function readGarak(source) {
    const attempts = new case_book/* CaseBook */.u();
    const sums = new case_book/* CaseBook */.u();
    const told = { createdAt: null, target: null, threshold: THRESHOLD, isComplete: false, lines: 0 };
    await readLines(source, (value) => {
        told.lines += 1;
        readLine(fieldsOf(value), told, attempts, sums);
    });
    const [one, all] = [attempts.cases(), sums.cases()];
    const differ = all.length > 0 && countsOf(one) !== countsOf(all);
    const paired = one.length > 0 && !differ;
    const { createdAt, target } = told;
    const cases = paired ? one : all;
    return {
        run: { tool: 'garak', createdAt, target, environment: null, commit: null, paired, cases },
        findings: [...(told.isComplete ? [] : [unfinished]), ...(differ && one.length > 0 ? [lacking] : [])],
    };
}
const unfinished = (0,unfit/* warning */.$e)('eval-unfinished', 'The garak report has neither a completion nor a digest line: the run may have been broken off.');
const lacking = (0,unfit/* warning */.$e)('eval-sums', 'The attempts in the garak report are not those that its eval lines sum up, so that the sums are compared, without pairs.');
/** How many runs passed and were scored, by probe and detector. */
function countsOf(cases) {
    const counts = new Map();
    for (const { suite, category, attempts } of cases) {
        const name = `${suite} ${category}`;
        const [passed, scored] = counts.get(name) ?? [0, 0];
        counts.set(name, [passed + attempts.passed, scored + attempts.scored]);
    }
    return JSON.stringify([...counts].filter(([, [, scored]]) => scored > 0).sort());
}
function readLine(line, told, attempts, sums) {
    const type = line.entry_type;
    if (type === 'start_run setup')
        readSetup(line, told);
    else if (type === 'init')
        told.createdAt = wordsOf(line.start_time);
    else if (type === 'attempt')
        readAttempt(line, told, attempts);
    else if (type === 'eval')
        readSum(line, told, sums);
    else if (type === 'completion' || type === 'digest')
        told.isComplete = true;
}
function readSetup(line, told) {
    const names = [
        line['plugins.target_type'] ?? line['plugins.model_type'],
        line['plugins.target_name'] ?? line['plugins.model_name'],
    ];
    told.target = names.map(wordsOf).filter(Boolean).join(' ') || null;
    const threshold = line['run.eval_threshold'];
    if (typeof threshold === 'number' && threshold > 0 && threshold <= 1)
        told.threshold = threshold;
}
function readAttempt(line, { threshold, lines }, book) {
    if (line.status !== EVALUATED)
        return;
    const probe = wordsOf(line.probe_classname);
    if (probe === null)
        throw shapeless(lines, 'names no probe');
    const asked = fingerprint(promptOf(line.prompt));
    for (const [detector, scores] of Object.entries(fieldsOf(line.detector_results))) {
        for (const score of listOf(scores)) {
            if (typeof score === 'number' && score < 0)
                throw shapeless(lines, 'holds a score below 0');
            book.add({
                suite: probe,
                key: `${detector} #${asked}${unusual(threshold)}`,
                category: detector,
                safety: (0,evals_safety/* safetyOf */.A)(probe) ?? 'safety',
                passed: typeof score === 'number' ? score < threshold : null,
            });
        }
    }
}
/** A case judged by another threshold is another case: a report must not get better by what it takes for a hit. */
function unusual(threshold) {
    return threshold === THRESHOLD ? '' : `, hits from ${threshold}`;
}
/** The words of a prompt: a string before 0.12, a conversation since; of one turn, it is the string that it was. */
function promptOf(prompt) {
    const turns = listOf(fieldsOf(prompt).turns);
    if (turns.length === 0)
        return prompt ?? null;
    const told = turns.map((turn) => {
        const { role, content } = fieldsOf(turn);
        const { text, data_checksum: data } = fieldsOf(content);
        return [role ?? null, text ?? content ?? null, data ?? null];
    });
    const [first] = told;
    return first && told.length === 1 && first[0] === 'user' && first[2] === null ? first[1] : told;
}
/** `passed`, with `fails` and `nones` since 0.14.0 and `total` before. */
function readSum(line, { lines, threshold }, book) {
    const [probe, detector] = [wordsOf(line.probe), wordsOf(line.detector)?.replace(/^detector\./, '')];
    const passed = countOf(line.passed);
    const scored = countOf(line.total_evaluated) ?? countOf(line.total);
    const fails = countOf(line.fails) ?? (scored !== null && passed !== null ? scored - passed : null);
    if (!probe || !detector || passed === null || fails === null || fails < 0 || scored !== passed + fails)
        throw shapeless(lines, 'is an eval line whose counts do not add up');
    const about = {
        suite: probe,
        key: `${detector}${unusual(threshold)}`,
        category: detector,
        safety: (0,evals_safety/* safetyOf */.A)(probe) ?? 'safety',
    };
    book.add({ ...about, passed: true, count: passed });
    book.add({ ...about, passed: false, count: fails });
}
function shapeless(line, what) {
    return new unfit/* Unfit */.LX('eval-shape', `Line ${line} of the garak report ${what}. Take the report as garak wrote it.`);
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./build/src/exchange/evals/generic.js










/** Reads cases as JSON Lines. Throws Unfit. */
async function readCaseLines(source, fallback) {
    const list = listFor(fallback);
    await readLines(source, (value) => add(list, value));
    return runOf(list);
}
/** Reads cases as one JSON list. Throws Unfit. */
async function readCaseList(source, fallback) {
    const list = listFor(fallback);
    await walkJson(source, {
        interest: (path) => (path.length === 1 ? 'whole' : 'into'),
        take: (_, value) => add(list, value),
    });
    return runOf(list);
}
/** Reads cases as a table in CSV, its columns named in the first line. Throws Unfit. */
async function readTable(source, fallback) {
    const list = listFor(fallback);
    const { start, whole } = await (0,bytes/* peek */.se)(source);
    const rows = (0,lib/* parse */.qg)({
        columns: generic_namesOf,
        bom: true,
        delimiter: delimiterIn(start.toString('utf8').trimStart()),
        max_record_size: limits/* limits */.F.record,
        skip_empty_lines: true,
        trim: true,
    });
    // A fault of either end reaches the loop below through the rows; a mere pipe would leave the source's to end the process.
    (0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(whole), rows, () => { });
    try {
        for await (const row of rows)
            add(list, row);
    }
    catch (error) {
        if (error instanceof unfit/* Unfit */.LX)
            throw error;
        throw new unfit/* Unfit */.LX('eval-csv', `The table cannot be read: ${(0,unfit/* quoted */.TL)(error.message)}.`);
    }
    return runOf(list);
}
/** What stands between the names of the first line, so that cells may hold the other marks. */
function delimiterIn(text) {
    const header = text.split(/\r?\n|\r/, 1)[0].replace(/"[^"]*"/g, '');
    const counts = [',', ';', '\t'].map((mark) => [header.split(mark).length, mark]);
    return counts.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
function listFor(fallback) {
    return { book: new case_book/* CaseBook */.u(), fallback, environment: null, rows: 0 };
}
function generic_namesOf(header) {
    const names = header.map((name) => name.trim().toLowerCase());
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined)
        throw new unfit/* Unfit */.LX('eval-duplicate-name', `The table has two columns ${(0,unfit/* quoted */.TL)(twice)}. Keep one.`);
    if (names.includes('__proto__'))
        throw new unfit/* Unfit */.LX('eval-proto', 'The table has a column “__proto__”, which no eval tool writes.');
    return names;
}
function add(list, value) {
    list.rows += 1;
    const row = fieldsOf(value);
    const id = wordsOf(row.case_id);
    if (!isObject(value) || id === null)
        throw wrong(list.rows, 'has no case_id, by which runs are compared; a number of more than 15 digits needs quotes');
    const suite = wordsOf(row.suite) ?? list.fallback;
    const category = wordsOf(row.category);
    list.environment ??= wordsOf(row.environment);
    const guards = (0,evals_safety/* safetyOf */.A)(suite, category) ?? (isGiven(row.unsafe) || isGiven(row.blocked) ? 'safety' : null);
    list.book.add({ suite, key: id, category, safety: guards, passed: outcomeOf(row, list.rows) });
}
function runOf({ book, environment }) {
    const about = { createdAt: null, target: null, environment, commit: null };
    return { tool: 'generic', ...about, paired: true, cases: book.cases() };
}
/** `passed` where it is given; else an unsafe output passes only where it was blocked. */
function outcomeOf(row, position) {
    const unsafe = yesOrNo(row.unsafe, 'unsafe', position);
    if ('passed' in row) {
        const passed = yesOrNo(row.passed, 'passed', position);
        if (passed && unsafe && yesOrNo(row.blocked, 'blocked', position) !== true)
            throw wrong(position, 'says passed, and unsafe without being blocked: only one can be true');
        return passed;
    }
    if (unsafe === null) {
        if ('unsafe' in row)
            return null;
        throw wrong(position, 'says neither passed nor unsafe');
    }
    return !unsafe || yesOrNo(row.blocked, 'blocked', position) === true;
}
function isGiven(value) {
    return value !== undefined && value !== null && value !== '';
}
const spelled = {
    true: true,
    false: false,
    yes: true,
    no: false,
    '1': true,
    '0': false,
    pass: true,
    fail: false,
};
/** A yes or no as tables spell it; null where nothing stands. Anything else is refused, never taken for a pass. */
function yesOrNo(value, name, position) {
    if (typeof value === 'boolean')
        return value;
    const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : null;
    if (!isGiven(value) || word === '' || word === 'null' || word === 'error')
        return null;
    const said = word !== null && Object.hasOwn(spelled, word) ? spelled[word] : undefined;
    if (said === undefined)
        throw wrong(position, `has ${(0,unfit/* quoted */.TL)(value)} as ${name}, which is neither true nor false nor empty`);
    return said;
}
function wrong(position, what) {
    return new unfit/* Unfit */.LX('eval-shape', `Case ${position} of the list ${what}.`);
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/inspect.js





const sampleParts = ['id', 'scores', 'score', 'error'];
const evalParts = ['task', 'model', 'created', 'revision', 'tags'];
/**
 * Reads the JSON log of inspect_ai (`EvalLog`): a case is a sample before one scorer, with one run for each epoch; of
 * transcripts nothing is kept. Throws Unfit.
 */
async function readInspect(source) {
    const samples = [];
    const header = { status: undefined, eval: {} };
    let sample = {};
    await walkJson(source, {
        interest: interestIn,
        take: ([first, second, third], value) => {
            if (first === 'status')
                header.status = value;
            else if (first === 'eval')
                header.eval[second] = value;
            else
                sample[third] = value;
        },
        end: (path) => {
            if (path.length !== 2 || path[0] !== 'samples')
                return;
            samples.push(sampleOf(sample));
            sample = {};
        },
    });
    return inspectRun(header, samples);
}
function interestIn(path) {
    const [first = '', second = '', third = ''] = path;
    if (path.length === 0)
        return 'into';
    if (first === 'status')
        return 'whole';
    if (first === 'eval')
        return path.length === 1 ? 'into' : wanted(evalParts.includes(second));
    if (first !== 'samples')
        return 'skip';
    return path.length < 3 ? 'into' : wanted(sampleParts.includes(third));
}
function wanted(isWanted) {
    return isWanted ? 'whole' : 'skip';
}
/** Reads one file of `samples/` in an `.eval` archive. Throws Unfit. */
async function readSample(source) {
    const sample = {};
    await walkJson(source, {
        interest: (path) => path.length === 0 ? 'into' : sampleParts.includes(path[0]) ? 'whole' : 'skip',
        take: ([name], value) => {
            sample[name] = value;
        },
    });
    return sampleOf(sample);
}
/** Reads `header.json` of an `.eval` archive. Throws Unfit. */
async function readHeader(source) {
    const header = { status: undefined, eval: {} };
    await walkJson(source, {
        interest: (path) => {
            if (path.length === 0)
                return 'into';
            return path[0] === 'status' || path[0] === 'eval' ? 'whole' : 'skip';
        },
        take: ([name], value) => {
            if (name === 'status')
                header.status = value;
            else
                header.eval = fieldsOf(value);
        },
    });
    return header;
}
/** A run of its header and samples. Throws Unfit for one that did not end well: what is missing would be taken for passed. */
function inspectRun({ status, eval: about }, samples) {
    if (status !== 'success')
        throw new unfit/* Unfit */.LX('eval-unfinished', `The run of inspect_ai did not end with success but as ${(0,unfit/* quoted */.TL)(status ?? 'unknown')}. Run it to its end.`);
    const task = wordsOf(about.task) ?? 'inspect';
    const severalScorers = samples.some(({ scores }) => scores.length > 1);
    const book = new case_book/* CaseBook */.u();
    for (const { id, scores } of samples) {
        for (const [scorer, passed] of scores) {
            const key = severalScorers && scorer !== '' ? `${id} × ${scorer}` : id;
            book.add({ suite: task, key, category: scorer || null, safety: (0,evals_safety/* safetyOf */.A)(task), passed });
        }
    }
    const revision = fieldsOf(about.revision);
    return {
        tool: 'inspect',
        createdAt: wordsOf(about.created),
        target: wordsOf(about.model),
        environment: null,
        commit: wordsOf(revision.commit),
        paired: true,
        cases: book.cases(),
    };
}
/** A sample that broke, or that no scorer judged, is one errored run. */
function sampleOf(sample) {
    const id = wordsOf(sample.id);
    if (id === null)
        throw new unfit/* Unfit */.LX('eval-shape', 'A sample of the inspect_ai log has no id, by which runs are compared.');
    const scores = Object.entries(fieldsOf(sample.scores ?? (sample.score ? { '': sample.score } : null)));
    const broke = sample.error !== undefined && sample.error !== null;
    if (scores.length === 0)
        return { id, scores: [['', null]] };
    return {
        id,
        scores: scores.map(([name, score]) => [name, broke ? null : passes(fieldsOf(score).value)]),
    };
}
/** inspect_ai's letters are correct, incorrect, partial, no answer; a number counts from one half. */
function passes(value) {
    if (typeof value === 'boolean')
        return value;
    if (value === 'C')
        return true;
    if (value === 'I' || value === 'P' || value === 'N')
        return false;
    return typeof value === 'number' && value >= 0 && value <= 1 ? value >= 0.5 : null;
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/inspect-archive.js



/** True for the files of an inspect_ai `.eval` log. */
function isInspectArchive(files) {
    return files.some(({ path }) => path === 'header.json' || path.startsWith('_journal/'));
}
/** Reads an inspect_ai `.eval` log: its header and each of its samples. Throws Unfit for one without a header: it was broken off. */
async function readInspectArchive(files) {
    const header = files.find(({ path }) => path === 'header.json');
    if (!header)
        throw new unfit/* Unfit */.LX('eval-unfinished', 'The log of inspect_ai has no header: the run was broken off. Run it to its end.');
    const samples = [];
    for (const file of files.filter(({ path }) => path.startsWith('samples/') && path.endsWith('.json'))) {
        samples.push(await readSample((0,bytes/* soundText */.dj)(await file.read())));
    }
    return inspectRun(await readHeader((0,bytes/* soundText */.dj)(await header.read())), samples);
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/promptfoo.js







/** promptfoo's `failureReason` for a run that broke (`ResultFailureReason.ERROR` in its src/types/index.ts). */
const ERROR = 2;
/** The same for an assertion that did not hold (`ResultFailureReason.ASSERT`). */
const ASSERTION = 1;
/**
 * Reads what `promptfoo eval --output` writes as JSON (`EvaluateSummary` 2 and 3). A case is its description with a
 * fingerprint of its variables and assertions; provider and prompt belong to its name only where the run has several, so
 * that a fix of the prompt or another model leaves cases comparable. Throws Unfit.
 */
async function readPromptfoo(source, fallback) {
    const results = [];
    let createdAt = null;
    const isResult = (path) => path.length === 3 && path[1] === 'results';
    await walkJson(source, {
        interest: (path) => {
            if (path.length === 2 && path[0] === 'results' && path[1] === '*')
                throw misshapen();
            if (isResult(path) || path.join('.') === 'results.timestamp')
                return 'whole';
            return path.length === 0 || (path[0] === 'results' && path.length < 3) ? 'into' : 'skip';
        },
        take: (path, value) => {
            if (isResult(path))
                results.push(resultOf(value, results.length + 1));
            else
                createdAt = wordsOf(value);
        },
    });
    return promptfoo_runOf(results, fallback, createdAt);
}
function misshapen() {
    return new unfit/* Unfit */.LX('eval-shape', 'The results stand where no summary of promptfoo from version 2 on has them. Write them with promptfoo eval --output results.json.');
}
/** Reads the same results as `promptfoo eval --output results.jsonl` writes them. Throws Unfit. */
async function readPromptfooLines(source, fallback) {
    const results = [];
    await readLines(source, (value) => results.push(resultOf(value, results.length + 1)));
    return promptfoo_runOf(results, fallback, null);
}
function promptfoo_runOf(results, fallback, createdAt) {
    const about = { createdAt, environment: null, commit: null, paired: true };
    return { tool: 'promptfoo', ...about, ...casesOf(results, fallback) };
}
function casesOf(results, fallback) {
    const severalProviders = new Set(results.map(({ provider }) => provider)).size > 1;
    const severalPrompts = new Set(results.map(({ prompt }) => prompt)).size > 1;
    const book = new case_book/* CaseBook */.u();
    for (const { suite, name, provider, prompt, category, safety, passed } of results) {
        const parts = [name, ...(severalProviders ? [provider] : []), ...(severalPrompts ? [prompt] : [])];
        const where = suite ?? fallback;
        book.add({
            suite: where,
            key: parts.join(' × '),
            category,
            safety: safety ?? (0,evals_safety/* safetyOf */.A)(where, category),
            passed,
        });
    }
    const [first] = results;
    return { target: severalProviders ? null : (first?.provider ?? null), cases: book.cases() };
}
function resultOf(value, position) {
    if (!isObject(value) || typeof value.success !== 'boolean')
        throw new unfit/* Unfit */.LX('eval-shape', `Result ${position} says neither success nor failure, as promptfoo's results do. Write them with promptfoo eval --output results.json.`);
    const test = fieldsOf(value.testCase);
    const metadata = { ...fieldsOf(value.metadata), ...fieldsOf(test.metadata) };
    const { sessionId: _, ...vars } = fieldsOf(test.vars ?? value.vars);
    const provider = fieldsOf(value.provider);
    const prompt = fieldsOf(value.prompt);
    const plugin = wordsOf(metadata.pluginId);
    const strategy = wordsOf(metadata.strategyId);
    const suite = wordsOf(metadata.suite) ?? plugin;
    const category = wordsOf(metadata.category) ?? strategy;
    const named = (0,evals_safety/* safetyOf */.A)(suite, category, plugin, strategy);
    return {
        suite,
        name: `${wordsOf(test.description) ?? wordsOf(value.description) ?? 'case'} #${fingerprint(vars, ...judgedBy(test))}`,
        provider: wordsOf(provider.label) ?? wordsOf(provider.id) ?? wordsOf(value.provider) ?? '',
        prompt: promptName(prompt, value),
        category,
        safety: named ?? (plugin === null ? null : 'safety'),
        passed: judged(value),
    };
}
/** Labels as people gave them; a prompt's words stand in for a label by their fingerprint. */
function promptName(prompt, result) {
    const [label, raw] = [wordsOf(prompt.label), wordsOf(prompt.raw)];
    if (label !== null && label !== raw && label.length <= 80)
        return label;
    return `prompt #${fingerprint(label ?? raw ?? result.promptId ?? '')}`;
}
/** What a test asserts, and what else decides whether it passes; ids that promptfoo makes up anew are no part of it. */
function judgedBy(test) {
    const { rubricPrompt, transform } = fieldsOf(test.options);
    const { threshold, assertScoringFunction } = test;
    const settings = Object.entries({ threshold, assertScoringFunction, rubricPrompt, transform });
    const made = settings.filter(([, value]) => value !== undefined && value !== null);
    return [listOf(test.assert), ...(made.length > 0 ? [Object.fromEntries(made)] : [])];
}
/** Null where the run broke, or where the grader did: neither says anything of the model. Passed only where nothing in it failed. */
function judged(result) {
    const grading = fieldsOf(result.gradingResult);
    const graderBroke = fieldsOf(grading.metadata).graderError ?? fieldsOf(result.metadata).graderError;
    if (result.failureReason === ERROR || (graderBroke !== undefined && graderBroke !== false))
        return null;
    const saysReason = typeof result.failureReason === 'number';
    const broke = !saysReason &&
        result.success === false &&
        wordsOf(result.error) !== null &&
        !isObject(result.gradingResult);
    if (broke)
        return null;
    const saysFailed = result.failureReason === ASSERTION || grading.pass === false;
    return result.success === true && !saysFailed;
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/sniff.js

/**
 * Says which reader a file is for, never by its name: an archive, JSON by the names at its top, else a table with a
 * `case_id` column.
 */
function sniff(start) {
    if (start[0] === 0x50 && start[1] === 0x4b)
        return 'archive';
    const text = Buffer.from(start)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .trimStart();
    if (text.startsWith('['))
        return 'cases';
    if (!text.startsWith('{'))
        return looksLikeTable(text) ? 'table' : 'unknown';
    const names = topNames(text);
    if (names.has('entry_type'))
        return 'garak';
    if (names.has('case_id'))
        return 'cases-lines';
    if (names.has('eval') && (names.has('status') || names.has('version')))
        return 'inspect';
    if (names.has('evalId') || names.has('results'))
        return 'promptfoo';
    return names.has('testCase') || names.has('promptIdx') ? 'promptfoo-lines' : 'unknown';
}
function looksLikeTable(text) {
    const header = text.split(/\r?\n/, 1)[0];
    return header.split(/[,;\t]/).some((name) => name.replaceAll('"', '').trim().toLowerCase() === 'case_id');
}
/** The names at the top level of the first object, as far as the text goes. */
function topNames(text) {
    const names = new Set();
    const tokenizer = new mjs/* Tokenizer */._F();
    let depth = 0;
    let ended = false;
    let last = null;
    tokenizer.onError = () => { };
    tokenizer.onToken = ({ token, value }) => {
        if (token === mjs/* TokenType */.ks.LEFT_BRACE || token === mjs/* TokenType */.ks.LEFT_BRACKET)
            depth += 1;
        if (token === mjs/* TokenType */.ks.RIGHT_BRACE || token === mjs/* TokenType */.ks.RIGHT_BRACKET)
            depth -= 1;
        if (token === mjs/* TokenType */.ks.COLON && depth === 1 && !ended)
            names.add(String(last));
        ended ||= depth === 0;
        last = value;
    };
    tokenizer.write(text);
    return names;
}

;// CONCATENATED MODULE: ./build/src/exchange/evals/read-evals.js









/** Suite of a case whose file names none. */
const UNNAMED_SUITE = 'evals';
/**
 * Reads a file of results by what it holds, never by its name: promptfoo, garak, inspect_ai, or a plain list of cases in
 * JSON Lines, JSON or CSV. It is streamed and never executed. A file that must not be used comes back as a finding of
 * level error without a run; `suite` names the suite of cases whose file names none.
 */
async function readEvals(source, suite = UNNAMED_SUITE) {
    try {
        const { start, whole } = await (0,bytes/* peek */.se)(source);
        if (start.every((byte) => byte <= 0x20))
            throw new unfit/* Unfit */.LX('eval-empty', 'The file is empty. Look whether the run wrote it.');
        const format = sniff(start);
        const { run, findings } = await readAs(format, format === 'archive' ? whole : (0,bytes/* soundText */.dj)(whole), suite);
        if (run.cases.length === 0)
            throw new unfit/* Unfit */.LX('eval-empty', 'The file holds no case. Look whether the run found any test.');
        return { run, findings };
    }
    catch (error) {
        if (error instanceof unfit/* Unfit */.LX)
            return { run: null, findings: [(0,unfit/* refusalOf */.Of)(error)] };
        throw error;
    }
}
async function readAs(format, bytes, suite) {
    const plain = (run) => ({ run, findings: [] });
    switch (format) {
        case 'archive':
            return plain(await readPackedLog(bytes));
        case 'promptfoo':
            return plain(await readPromptfoo(bytes, suite));
        case 'promptfoo-lines':
            return plain(await readPromptfooLines(bytes, suite));
        case 'garak':
            return readGarak(bytes);
        case 'inspect':
            return plain(await readInspect(bytes));
        case 'cases':
            return plain(await readCaseList(bytes, suite));
        case 'cases-lines':
            return plain(await readCaseLines(bytes, suite));
        case 'table':
            return plain(await readTable(bytes, suite));
        case 'unknown':
            return refuseUnknown(bytes);
    }
}
async function readPackedLog(bytes) {
    const files = await (0,archive/* openArchive */.p)(await (0,archive/* gathered */.P)(bytes));
    if (isInspectArchive(files))
        return readInspectArchive(files);
    throw new unfit/* Unfit */.LX('eval-format', 'The archive is no .eval log of inspect_ai. Give the files of results themselves.');
}
/** Reads on to the end, since a wrong encoding is the likelier reason and the better advice. */
async function refuseUnknown(bytes) {
    for await (const _ of bytes)
        ;
    throw new unfit/* Unfit */.LX('eval-format', 'The file is none that can be read: results of promptfoo (JSON), a report.jsonl of garak, a log of inspect_ai, or cases with a case_id as JSON Lines or CSV.');
}


/***/ }),

/***/ 15989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ safetyOf),
/* harmony export */   G: () => (/* binding */ graver)
/* harmony export */ });
/** Words that name ways around the rules, then words that name other harm; compared word by word, in lower case. */
const jailbreakWords = new Set('jailbreak jailbreaks jailbreaking jailbroken dan injection injections inject promptinject latentinjection bypass bypasses exploit exploits exploitation exfiltration exfil tap goat crescendo hijack hijacking encoding encodings smuggling goodside dra fitd sata'.split(' '));
const safetyWords = new Set('safety safe unsafe harm harms harmful harmfulness toxicity toxic redteam refusal refusals guardrail guardrails pii privacy leak leaks leakage leakreplay bias biases hate violence violent abuse weapon weapons malware malwaregen lmrc realtoxicityprompts donotanswer agentharm strongreject misuse security'.split(' '));
/** What the names of a case's suite and category say that it guards; null when they say nothing of harm. */
function safetyOf(...names) {
    const words = names.flatMap((name) => wordsIn(name ?? ''));
    if (words.some((word) => jailbreakWords.has(word)))
        return 'jailbreak';
    return words.some((word) => safetyWords.has(word)) ? 'safety' : null;
}
/** The graver of two: what one run of a case says that it guards, another cannot take back. */
function graver(one, other) {
    return one === 'jailbreak' || other === 'jailbreak' ? 'jailbreak' : (one ?? other);
}
/** `promptInjection-v2` and `red_team` in words; `red team` counts as one. */
function wordsIn(name) {
    const spaced = name
        .slice(0, 500)
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/red[ _-]team(ing)?/g, 'redteam')
        .replace(/jail[ _-]break/g, 'jailbreak');
    return spaced.split(/[^a-z]+/);
}


/***/ }),

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   LX: () => (/* binding */ Unfit),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);

/** A file of results that must not be used, with the rule that says so and what to do. Never leaves `exchange/`. */
class Unfit extends Error {
    rule;
    name = 'Unfit';
    constructor(rule, message) {
        super(message);
        this.rule = rule;
    }
}
/** What was refused, as a finding of level error. */
function refusalOf({ rule, message }) {
    return { rule, level: 'error', field: null, ..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, message };
}
/** Something a reader of the comparison should know about a file that can be used. */
function warning(rule, message) {
    return { rule, level: 'warning', field: null, ..._domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .nowhere */ .jx, message };
}
/** A stranger's words inside a message: short, on one line. */
function quoted(words) {
    const text = String(words).replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ');
    return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}


/***/ }),

/***/ 55250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ mcnemarExact),
/* harmony export */   EB: () => (/* binding */ runsToExclude),
/* harmony export */   EQ: () => (/* binding */ pairsToShow),
/* harmony export */   rn: () => (/* binding */ upperBound)
/* harmony export */ });
/* unused harmony export binomialCdf */
/** P(X ≤ k) for X of Binomial(n, p), summed in logarithms, so that large n do not underflow. */
function binomialCdf(k, n, p) {
    if (k >= n || p <= 0)
        return 1;
    if (p >= 1)
        return 0;
    const odds = Math.log(p / (1 - p));
    let term = n * Math.log1p(-p);
    let sum = Math.exp(term);
    for (let i = 1; i <= k; i += 1) {
        term += Math.log((n - i + 1) / i) + odds;
        sum += Math.exp(term);
    }
    return Math.min(1, sum);
}
/** McNemar's exact test (Q. McNemar, Psychometrika 12, 1947): two-sided p for b against c discordant pairs. */
function mcnemarExact(b, c) {
    return Math.min(1, 2 * binomialCdf(Math.min(b, c), b + c, 0.5));
}
/**
 * What k of n still allows: the one-sided 95 % upper bound of Clopper and Pearson (Biometrika 26, 1934); null when n is 0.
 * 0 of 20 still allows 14 %.
 */
function upperBound(k, n, confidence = 0.95) {
    if (n === 0)
        return null;
    if (k >= n)
        return 1;
    const doubt = 1 - confidence;
    if (k === 0)
        return 1 - doubt ** (1 / n);
    let [low, high] = [k / n, 1];
    for (let step = 0; step < 50; step += 1) {
        const middle = (low + high) / 2;
        if (binomialCdf(k, n, middle) > doubt)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** How many runs without a failure bring the upper bound to `rate` or below. */
function runsToExclude(rate, confidence = 0.95) {
    return Math.ceil(Math.log(1 - confidence) / Math.log(1 - rate));
}
/**
 * How many pairs would show a difference like the one seen (b against c of n), at 5 % two-sided and with a power of 80 %
 * (R. J. Connor, Biometrics 43, 1987); null where none was seen.
 */
function pairsToShow(b, c, n) {
    if (b === c || n === 0)
        return null;
    const [discordant, difference] = [(b + c) / n, Math.abs(c - b) / n];
    const root = 1.959963984540054 * Math.sqrt(discordant) + 0.8416212335729143 * Math.sqrt(discordant - difference ** 2);
    return Math.max(SMALLEST_SHOWN, Math.ceil((root / difference) ** 2));
}
/** With fewer than six discordant pairs the exact test cannot fall below 5 %: 2 · 0.5⁵ is 6 %. */
const SMALLEST_SHOWN = 6;


/***/ }),

/***/ 21956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bn: () => (/* binding */ compareEvals),
  Qu: () => (/* binding */ contractOf),
  Cx: () => (/* binding */ refusedComparison)
});

// EXTERNAL MODULE: ./build/src/metrics/binomial.js
var binomial = __webpack_require__(55250);
// EXTERNAL MODULE: ./build/src/metrics/wilson.js
var wilson = __webpack_require__(96139);
;// CONCATENATED MODULE: ./build/src/metrics/eval-groups.js

/** Passed of n with its interval. */
function passRate(passed, n) {
    return { passed, n, rate: n === 0 ? null : passed / n, interval: (0,wilson/* wilson */.r)(passed, n) };
}
const countCases = ({ outcome }) => ({ passed: outcome === 'passed' ? 1 : 0, n: 1 });
const countRuns = ({ attempts }) => ({ passed: attempts.passed, n: attempts.scored });
/** The pass rate over one side of the pairs. */
function rateOf(pairs, side, count) {
    let [passed, n] = [0, 0];
    for (const pair of pairs) {
        const counted = count(pair[side]);
        passed += counted.passed;
        n += counted.n;
    }
    return passRate(passed, n);
}
/** True for a pair whose case went from one outcome to the other. */
function went({ before, after }, from, to) {
    return before.outcome === from && after.outcome === to;
}
/** The pairs by a name of their case, in the order of their names; what has none is in no group. */
function groupsBy(pairs, nameOf, count) {
    const groups = new Map();
    for (const pair of pairs) {
        const name = nameOf(pair.before);
        if (name === null)
            continue;
        const group = groups.get(name);
        if (group)
            group.push(pair);
        else
            groups.set(name, [pair]);
    }
    return [...groups]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, members]) => ({
        name,
        safety: gravest(members),
        before: rateOf(members, 'before', count),
        after: rateOf(members, 'after', count),
        fixed: members.filter((pair) => went(pair, 'failed', 'passed')).length,
        regressed: members.filter((pair) => went(pair, 'passed', 'failed')).length,
        stillFailing: members.filter((pair) => went(pair, 'failed', 'failed')).length,
    }));
}
/** What a pair guards: either run may say it, so that the after run cannot talk it away. */
function guards({ before, after }) {
    if (before.safety === 'jailbreak' || after.safety === 'jailbreak')
        return 'jailbreak';
    return before.safety ?? after.safety;
}
function gravest(pairs) {
    const kinds = new Set(pairs.map(guards));
    return kinds.has('jailbreak') ? 'jailbreak' : kinds.has('safety') ? 'safety' : null;
}

;// CONCATENATED MODULE: ./build/src/metrics/eval-harms.js


/** Cases that one reason names. */
const NAMED = 5;
/** Why it is worse whatever the totals: safety cases that fail now, or that fail clearly more often than they did. */
function harms(pairs) {
    const guarding = pairs.filter((pair) => guards(pair) !== null);
    const broken = guarding.filter((pair) => went(pair, 'passed', 'failed'));
    const oftener = guarding.filter((pair) => went(pair, 'failed', 'failed') && failsClearlyMore(pair));
    return [
        ...sentence(broken, 'of a safety or jailbreak suite passed before and fails after', 'of safety or jailbreak suites passed before and fail after'),
        ...sentence(oftener, 'of a safety or jailbreak suite fails clearly more often than before', 'of safety or jailbreak suites fail clearly more often than before'),
    ];
}
function sentence(pairs, one, several) {
    if (pairs.length === 0)
        return [];
    const names = pairs.slice(0, NAMED).map(({ name }) => `“${name}”`);
    const more = pairs.length > NAMED ? ` and ${pairs.length - NAMED} more` : '';
    return [
        `${pairs.length} ${pairs.length === 1 ? `case ${one}` : `cases ${several}`}: ${names.join(', ')}${more}.`,
    ];
}
/** The intervals of its runs do not even touch. */
function failsClearlyMore({ before, after }) {
    const [then, now] = [before, after].map(({ attempts }) => (0,wilson/* wilson */.r)(attempts.passed, attempts.scored));
    return then != null && now != null && now[1] < then[0];
}
/** Cases that name the exploit; where none does, all jailbreak cases. */
function exploitRuns(pairs) {
    const named = pairs.filter(({ before }) => [before.suite, before.category, before.key].some((name) => /(?<![a-z])exploit/i.test(name ?? '')));
    const meant = named.length > 0 ? named : pairs.filter((pair) => guards(pair) === 'jailbreak');
    if (meant.length === 0)
        return null;
    return { before: runsOf(meant, 'before'), after: runsOf(meant, 'after') };
}
function runsOf(pairs, side) {
    const { passed, n } = rateOf(pairs, side, countRuns);
    return { k: n - passed, n };
}

;// CONCATENATED MODULE: ./build/src/metrics/eval-pairs.js
/** Puts two runs side by side. */
function pairUp(before, after) {
    const nameOf = namer(before, after);
    const later = new Map(after.cases.map((one) => [idOf(one), one]));
    const pairs = [];
    const unjudged = [];
    const onlyBefore = [];
    for (const one of before.cases) {
        const other = later.get(idOf(one));
        later.delete(idOf(one));
        const name = nameOf(one);
        if (!other)
            onlyBefore.push({ name, case: one });
        else if (one.outcome === 'errored' || other.outcome === 'errored')
            unjudged.push({ name, before: one, after: other });
        else
            pairs.push({ name, before: one, after: other });
    }
    const onlyAfter = Array.from(later.values(), (one) => ({ name: nameOf(one), case: one }));
    return { pairs, unjudged, onlyBefore, onlyAfter };
}
/** The length keeps suite and key apart, whatever is in them. */
function idOf({ suite, key }) {
    return `${suite.length} ${suite}${key}`;
}
function namer(...runs) {
    const suiteOf = new Map();
    const shared = new Set();
    for (const { cases } of runs) {
        for (const { suite, key } of cases) {
            if ((suiteOf.get(key) ?? suite) !== suite)
                shared.add(key);
            suiteOf.set(key, suite);
        }
    }
    return ({ suite, key }) => (shared.has(key) ? `${suite}: ${key}` : key);
}

;// CONCATENATED MODULE: ./build/src/metrics/eval-refusal.js

/** Names of suites that one reason lists. */
const eval_refusal_NAMED = 5;
/** Characters of a name that a reason shows. */
const LONGEST = 80;
/** Why two runs must not be compared; nothing where they may. */
function refusals(before, after, paired) {
    const { pairs, unjudged } = paired;
    if (before.paired !== after.paired)
        return ['One run holds single cases and the other only sums: run both alike.'];
    if (pairs.length + unjudged.length === 0)
        return [`The runs have no case in common: these are different suites.${examples(paired)}`];
    const missing = suitesOf(before).filter((suite) => !suitesOf(after).includes(suite));
    if (missing.length > 0)
        return [`The run after lacks ${missing.length === 1 ? 'the suite' : 'the suites'} ${listed(missing)}.`];
    const changed = changedSuites(paired);
    if (changed.length > 0)
        return [
            `Fewer than half of the cases before are still there after, so that it is another suite: ${listed(changed)}.`,
        ];
    if (pairs.length === 0)
        return ['Every case that the runs share errored in one of them: nothing can be judged.'];
    const unknown = unjudgedGuards(paired);
    if (unknown.length > 0)
        return [
            `Every case of ${listed(unknown)} that the runs share errored in one of them: nothing is known of it.`,
        ];
    return [];
}
/** What each run calls a case: mostly it shows at once why none is the other's. */
function examples({ onlyBefore, onlyAfter }) {
    const [before, after] = [onlyBefore[0], onlyAfter[0]];
    return before && after ? ` Before: ${spelled(before)}; after: ${spelled(after)}.` : '';
}
function spelled({ case: { suite, key } }) {
    const name = `${suite}: ${key}`;
    return `“${name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name}”`;
}
function suitesOf({ cases }) {
    return [...new Set(cases.map(({ suite }) => suite))];
}
/** Safety suites of which no case was judged in both: silence is no proof of safety. */
function unjudgedGuards({ pairs, unjudged }) {
    const judged = new Set(pairs.map(({ before }) => before.suite));
    const silent = unjudged.filter((pair) => guards(pair) !== null && !judged.has(pair.before.suite));
    return [...new Set(silent.map(({ before }) => before.suite))];
}
function changedSuites({ pairs, unjudged, onlyBefore }) {
    const counts = new Map();
    const count = (suite) => {
        const known = counts.get(suite) ?? { kept: 0, gone: 0 };
        counts.set(suite, known);
        return known;
    };
    for (const { before } of pairs)
        count(before.suite).kept += 1;
    for (const { before } of unjudged)
        count(before.suite).kept += 1;
    for (const { case: gone } of onlyBefore)
        count(gone.suite).gone += 1;
    return [...counts].filter(([, { kept, gone }]) => kept < gone).map(([suite]) => suite);
}
function listed(names) {
    const more = names.length > eval_refusal_NAMED ? ` and ${names.length - eval_refusal_NAMED} more` : '';
    return `${names
        .slice(0, eval_refusal_NAMED)
        .map((name) => `“${name}”`)
        .join(', ')}${more}`;
}

// EXTERNAL MODULE: ./build/src/metrics/eval-warnings.js
var eval_warnings = __webpack_require__(48735);
;// CONCATENATED MODULE: ./build/src/metrics/compare-evals.js






/**
 * Compares two runs on the cases that were judged in both. A case passes when all its runs did. Any safety or jailbreak
 * case that passed before and fails after makes it worse whatever the totals; what cannot be compared is refused with
 * its reasons.
 */
function compareEvals(before, after) {
    const paired = pairUp(before, after);
    const refused = refusals(before, after, paired);
    const errored = { before: erroredIn(before), after: erroredIn(after) };
    const outside = {
        errored,
        onlyBefore: paired.onlyBefore.map(({ name }) => name),
        onlyAfter: paired.onlyAfter.map(({ name }) => name),
    };
    if (refused.length > 0)
        return { ...nothing, ...outside, reasons: refused };
    const { pairs } = paired;
    const count = before.paired ? countCases : countRuns;
    const [rateBefore, rateAfter] = [rateOf(pairs, 'before', count), rateOf(pairs, 'after', count)];
    const named = (from, to) => pairs.filter((pair) => went(pair, from, to)).map(({ name }) => name);
    const [fixed, regressed] = [named('failed', 'passed'), named('passed', 'failed')];
    const reasons = harms(pairs);
    const [b, c] = [regressed.length, fixed.length];
    const comparison = {
        ...outside,
        compared: pairs.length,
        before: rateBefore,
        after: rateAfter,
        fixed,
        regressed,
        stillFailing: named('failed', 'failed'),
        mcnemar: before.paired ? { b, c, p: (0,binomial/* mcnemarExact */.B1)(b, c) } : null,
        verdict: reasons.length > 0 ? 'worse' : direction(rateBefore.rate, rateAfter.rate),
        reasons,
        ...details(paired, count),
    };
    const warnings = [...(0,eval_warnings/* warningsOf */.nZ)(comparison), ...(0,eval_warnings/* fewerRuns */.ai)(pairs), ...(0,eval_warnings/* newHarms */.IH)(paired.onlyAfter)];
    return { ...comparison, warnings };
}
/** The part of a comparison that `evals --json` promises, key for key. */
function contractOf(comparison) {
    const { compared, errored, before, after, fixed, regressed, stillFailing, onlyBefore, onlyAfter } = comparison;
    const { mcnemar, verdict, reasons } = comparison;
    return {
        compared,
        errored,
        before,
        after,
        fixed,
        regressed,
        stillFailing,
        onlyBefore,
        onlyAfter,
        mcnemar,
        verdict,
        reasons,
    };
}
/** The comparison of runs of which one could not be used at all. */
function refusedComparison(reasons) {
    return { ...nothing, errored: { before: 0, after: 0 }, onlyBefore: [], onlyAfter: [], reasons };
}
const nothing = {
    compared: 0,
    before: passRate(0, 0),
    after: passRate(0, 0),
    fixed: [],
    regressed: [],
    stillFailing: [],
    mcnemar: null,
    verdict: 'refused',
    suites: [],
    categories: [],
    exploit: null,
    guarded: { jailbreak: 0, safety: 0 },
    lostSafety: [],
    warnings: [],
};
function erroredIn({ cases }) {
    return cases.filter(({ outcome }) => outcome === 'errored').length;
}
function direction(before, after) {
    const change = (after ?? 0) - (before ?? 0);
    return change > 0 ? 'better' : change < 0 ? 'worse' : 'same';
}
function details({ pairs, unjudged, onlyBefore }, count) {
    const wasJudged = (one) => one.outcome !== 'errored' && one.safety !== null;
    return {
        suites: groupsBy(pairs, ({ suite }) => suite, count),
        categories: groupsBy(pairs, ({ category }) => category, count),
        exploit: exploitRuns(pairs),
        guarded: {
            jailbreak: pairs.filter((pair) => guards(pair) === 'jailbreak').length,
            safety: pairs.filter((pair) => guards(pair) === 'safety').length,
        },
        lostSafety: [
            ...onlyBefore.filter((one) => wasJudged(one.case)).map(({ name }) => name),
            ...unjudged.filter((one) => wasJudged(one.before)).map(({ name }) => name),
        ],
    };
}


/***/ }),

/***/ 48735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ newHarms),
/* harmony export */   NX: () => (/* binding */ stillAllows),
/* harmony export */   ai: () => (/* binding */ fewerRuns),
/* harmony export */   nZ: () => (/* binding */ warningsOf)
/* harmony export */ });
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55250);

/** The share of failures that enough runs without one are to exclude. */
const TOLERATED = 0.05;
/** From this share of errored cases on, a run says little. */
const MANY_ERRORED = 0.1;
/** Cases that one warning names. */
const NAMED = 5;
/** Runs that errored now and then leave this share of them at least. */
const NEARLY_AS_MANY = 0.8;
const SIGNIFICANT = 0.05;
/** What a reader must know before believing a comparison; nothing where it was refused. */
function warningsOf(comparison) {
    if (comparison.verdict === 'refused')
        return [];
    return [...chance(comparison), ...allowance(comparison), ...dropped(comparison), ...broken(comparison)];
}
/** Said of cases that ran less often after: a case passes when all its runs did. */
function fewerRuns(pairs) {
    const count = pairs.filter(({ before, after }) => {
        return after.attempts.scored < NEARLY_AS_MANY * before.attempts.scored;
    }).length;
    if (count === 0)
        return [];
    return [
        `${counted(count, 'case')} ${count === 1 ? 'has' : 'have'} fewer runs after than before, which makes ${count === 1 ? 'it' : 'them'} easier to pass: run both alike.`,
    ];
}
/** Safety cases that only the run after has, and that fail: the comparison itself is silent on them. */
function newHarms(onlyAfter) {
    const failing = onlyAfter.filter((one) => one.case.safety !== null && one.case.outcome === 'failed');
    if (failing.length === 0)
        return [];
    const names = failing.slice(0, NAMED).map(({ name }) => `“${name}”`);
    const more = failing.length > NAMED ? ` and ${failing.length - NAMED} more` : '';
    return [
        `${counted(failing.length, 'new safety case')} ${failing.length === 1 ? 'fails' : 'fail'} after: ${names.join(', ')}${more}.`,
    ];
}
/** Says what the runs after the fix still allow: “0 of 20 still allows 14 %”. */
function stillAllows({ k, n }) {
    const bound = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(k, n);
    return bound === null ? null : `${k} of ${n} still allows ${percent(bound)}`;
}
function chance({ mcnemar, compared }) {
    if (mcnemar === null || mcnemar.b === mcnemar.c || mcnemar.p < SIGNIFICANT)
        return [];
    const enough = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsToShow */ .EQ)(mcnemar.b, mcnemar.c, compared);
    return [
        `Too few cases to tell the change from chance (p = ${mcnemar.p.toFixed(2)}): were it to go on like this, about ${Math.max(enough, compared + 1)} cases would be enough; these are ${compared}.`,
    ];
}
/** A share without a failure is no proof until there are enough runs of it. */
function allowance({ exploit }) {
    if (exploit === null || exploit.after.n === 0)
        return [];
    const bound = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .upperBound */ .rn)(exploit.after.k, exploit.after.n);
    if (bound <= TOLERATED)
        return [];
    const needed = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .runsToExclude */ .EB)(TOLERATED);
    const more = exploit.after.k === 0 ? `; ${needed} runs without a success would bring it to ${percent(TOLERATED)}` : '';
    return [`Of the exploit, ${stillAllows(exploit.after)} (95 %)${more}.`];
}
function dropped({ onlyBefore, onlyAfter, lostSafety }) {
    return [
        ...(onlyBefore.length > 0
            ? [
                `${counted(onlyBefore.length, 'case')} of the run before ${isOrAre(onlyBefore.length)} not in the run after.`,
            ]
            : []),
        ...(onlyAfter.length > 0
            ? [
                `${counted(onlyAfter.length, 'case')} of the run after ${isOrAre(onlyAfter.length)} new, and compared with nothing.`,
            ]
            : []),
        ...(lostSafety.length > 0
            ? [
                `${counted(lostSafety.length, 'safety case')} judged before ${isOrAre(lostSafety.length)} missing or errored after: nothing is known of ${lostSafety.length === 1 ? 'it' : 'them'}.`,
            ]
            : []),
    ];
}
function broken({ errored, compared }) {
    const most = Math.max(errored.before, errored.after);
    if (most === 0 || most < MANY_ERRORED * (compared + most))
        return [];
    return [
        `Many cases errored, and are out of both counts: ${errored.before} before, ${errored.after} after.`,
    ];
}
function percent(share) {
    const value = share * 100;
    if (value >= 10 || Number.isInteger(value))
        return `${Math.round(value)} %`;
    if (value < 0.001)
        return 'less than 0.001 %';
    return `${value >= 0.1 ? value.toFixed(1) : Number(value.toPrecision(1))} %`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function isOrAre(count) {
    return count === 1 ? 'is' : 'are';
}


/***/ }),

/***/ 96139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wilson)
/* harmony export */ });
/** The 97.5th percentile of the standard normal distribution: 95 % lie between −z and z. */
const Z = 1.959963984540054;
/**
 * Wilson's 95 % score interval for k successes of n (E. B. Wilson, JASA 22, 1927); null when n is 0.
 * It is two-sided, and ends at 16 % for 0 of 20; what none of n still allows is asked one-sided, of `upperBound`.
 */
function wilson(k, n) {
    if (n === 0)
        return null;
    const centre = k + (Z * Z) / 2;
    const half = Z * Math.sqrt((k * (n - k)) / n + (Z * Z) / 4);
    const scale = n + Z * Z;
    return [k === 0 ? 0 : (centre - half) / scale, k === n ? 1 : (centre + half) / scale];
}


/***/ })

};
