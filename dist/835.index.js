export const id = 835;
export const ids = [835];
export const modules = {

/***/ 34835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/finding.js
var finding = __webpack_require__(88215);
// EXTERNAL MODULE: ./build/src/exchange/evals/evidence.js
var evidence = __webpack_require__(10298);
// EXTERNAL MODULE: ./build/src/exchange/evals/read-evals.js + 10 modules
var read_evals = __webpack_require__(82325);
// EXTERNAL MODULE: ./build/src/metrics/compare-evals.js + 4 modules
var compare_evals = __webpack_require__(21956);
// EXTERNAL MODULE: ./build/src/metrics/eval-warnings.js
var eval_warnings = __webpack_require__(48735);
// EXTERNAL MODULE: ./build/src/cli/findings.js
var cli_findings = __webpack_require__(91552);
;// CONCATENATED MODULE: ./build/src/cli/eval-report.js


/** Cases that one list names. */
const NAMED = 10;
const verdicts = {
    better: { says: 'BETTER', colour: 'green' },
    same: { says: 'THE SAME', colour: 'yellow' },
    worse: { says: 'WORSE', colour: 'red' },
    refused: { says: 'REFUSED: these runs cannot be compared', colour: 'red' },
};
/** A comparison for a person at a terminal: verdict and reasons, rates by suite, the cases that changed, what to beware of. */
function evalReport(comparison) {
    const { verdict, reasons, warnings } = comparison;
    const parts = [
        (0,cli_findings/* paint */.nI)(verdicts[verdict].says, verdicts[verdict].colour),
        ...reasons.map((reason) => `  ${(0,cli_findings/* visible */.RK)(reason)}`),
        ...(verdict === 'refused' ? [] : ['', ...rateTable(comparison), '', ...figures(comparison)]),
        ...changes(comparison),
        ...(warnings.length > 0 ? ['', ...warnings.map((one) => `${(0,cli_findings/* paint */.nI)('!', 'yellow')} ${(0,cli_findings/* visible */.RK)(one)}`)] : []),
    ];
    return parts.join('\n');
}
function rateTable({ before, after, suites, fixed, regressed, stillFailing, }) {
    const all = {
        name: 'all',
        safety: null,
        before,
        after,
        fixed: fixed.length,
        regressed: regressed.length,
        stillFailing: stillFailing.length,
    };
    const rows = [header, ...[...suites, ...(suites.length > 1 ? [all] : [])].map(row)];
    const widths = header.map((_, column) => Math.max(...rows.map((cells) => [...cells[column]].length)));
    return rows.map((cells) => cells
        .map((cell, at) => pad(cell, widths[at], at === 0))
        .join('  ')
        .trimEnd());
}
const header = ['suite', 'before', '95 %', 'after', '95 %', 'fixed', 'regressed', 'still failing'];
function row({ name, safety, before, after, fixed, regressed, stillFailing, }) {
    const shown = (0,cli_findings/* visible */.RK)(name);
    const title = safety === null || shown === safety ? shown : `${shown} (${safety})`;
    return [
        title,
        share(before),
        range(before),
        share(after),
        range(after),
        String(fixed),
        String(regressed),
        String(stillFailing),
    ];
}
function pad(cell, width, isLeft) {
    const blanks = ' '.repeat(Math.max(0, width - [...cell].length));
    return isLeft ? cell + blanks : blanks + cell;
}
function share({ passed, n }) {
    return `${passed} of ${n}`;
}
function range({ interval }) {
    return interval === null ? '–' : `${Math.round(interval[0] * 100)}–${Math.round(interval[1] * 100)} %`;
}
function figures({ compared, errored, mcnemar, exploit }) {
    return [
        `${compared} ${compared === 1 ? 'case' : 'cases'} compared; errored, and out of both counts: ${errored.before} before, ${errored.after} after`,
        ...(mcnemar === null
            ? ['sums only: no test of pairs']
            : [
                `McNemar's exact test, ${mcnemar.b} regressed against ${mcnemar.c} fixed: p = ${spellP(mcnemar.p)}`,
            ]),
        ...(exploit === null
            ? []
            : [
                `the exploit worked in ${exploit.before.k} of ${exploit.before.n} runs before, ${(0,eval_warnings/* stillAllows */.NX)(exploit.after) ?? 'none judged'} after`,
            ]),
    ];
}
/** A p-value as papers print it. */
function spellP(p) {
    return p < 0.001 ? 'below 0.001' : p.toFixed(3);
}
function changes({ fixed, regressed, stillFailing, onlyBefore, onlyAfter, }) {
    return [
        ...listed('regressed', regressed, 'red'),
        ...listed('still failing', stillFailing, 'yellow'),
        ...listed('fixed', fixed, 'green'),
        ...listed('only before', onlyBefore, 'dim'),
        ...listed('only after', onlyAfter, 'dim'),
    ];
}
function listed(title, names, colour) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, NAMED).map((name) => `  ${(0,cli_findings/* visible */.RK)(name)}`);
    const more = names.length > NAMED ? [`  … and ${names.length - NAMED} more (--json lists all)`] : [];
    return ['', (0,cli_findings/* paint */.nI)(`${title} (${names.length})`, colour), ...shown, ...more];
}

// EXTERNAL MODULE: ./build/src/cli/input.js
var input = __webpack_require__(42036);
// EXTERNAL MODULE: ./build/src/cli/progress.js
var cli_progress = __webpack_require__(10069);
;// CONCATENATED MODULE: ./build/src/cli/evals.js










/** `incident-loop evals`: compares the results of two eval runs. */
async function run({ positionals, options }) {
    const [before, after] = positionals;
    (0,input/* refuseTwoStandardInputs */.t8)('The run before and the run after', [before, after]);
    const suite = sharedSuite(before, after);
    const readings = [await read(before, suite), await read(after, suite)];
    const broken = readings.flatMap((reading, at) => reading.findings
        .filter((one) => one.level === 'error')
        .map(({ message }) => `${positionals[at]}: ${message}`));
    const [first, second] = readings.map((reading) => reading.run);
    const comparison = first && second ? (0,compare_evals/* compareEvals */.Bn)(first, second) : (0,compare_evals/* refusedComparison */.Cx)(broken);
    if (options.json)
        (0,input/* printJson */.Q2)((0,compare_evals/* contractOf */.Qu)(comparison));
    else
        console.log(evalReport(comparison));
    for (const [at, { findings }] of readings.entries()) {
        const warnings = (0,finding/* hasErrors */.Cs)(findings) ? [] : findings;
        if (warnings.length > 0)
            console.error((0,cli_findings/* showFindings */.AG)(positionals[at], '', warnings));
    }
    return comparison.verdict === 'worse' || comparison.verdict === 'refused' ? 1 : 0;
}
/** The suite that both names tell as names of evidence do; else their cases of no suite would not meet. */
function sharedSuite(...paths) {
    const [before, after] = paths.map((path) => {
        const parts = path.split(/[\\/]/);
        const side = parts.findLastIndex((part) => /^(?:before|after)(?![a-z])/i.test(part));
        return side < 0 ? undefined : (0,evidence/* suiteOf */.Ee)(parts.slice(side).join('/'));
    });
    return before === after ? before : undefined;
}
async function read(path, suite) {
    const { source, size } = path === '-' ? { source: process.stdin, size: null } : opened(path);
    const progress = (0,cli_progress/* progressOf */.j)(`reading ${path}`, size);
    try {
        return await (0,read_evals/* readEvals */.e)(counted(source, progress.at), suite);
    }
    catch (error) {
        const { code } = error;
        if (code === undefined)
            throw error;
        throw new errors/* SetupError */.w(`Cannot read ${path}: ${(0,input/* reasonOf */.A3)(code)}.`);
    }
    finally {
        progress.end();
        source.destroy();
    }
}
function opened(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return {
        source: (0,external_node_fs_.createReadStream)(path),
        size: stat?.isFile() ? stat.size : null,
    };
}
async function* counted(source, at) {
    let bytes = 0;
    for await (const piece of source) {
        bytes += piece.length;
        at(bytes);
        yield piece;
    }
}


/***/ }),

/***/ 42036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   lt: () => (/* binding */ openInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   t8: () => (/* binding */ refuseTwoStandardInputs),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);



/** The text of a file, or of standard input for `-`. Throws SetupError when it cannot be read or is not UTF-8. */
function readInput(path) {
    const bytes = attempt(`Cannot read ${path}`, () => path === '-' ? readStandardInput() : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`Cannot read ${path}: it is not text in UTF-8.`);
    }
}
/** Opens a file of any size, or standard input for `-`. Throws SetupError when it cannot be read. */
function openInput(path) {
    const what = `Cannot read ${path}`;
    const file = path === '-' ? 0 : attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r'));
    const size = attempt(what, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file));
    if (size.isDirectory())
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasons.EISDIR}.`);
    function* chunks() {
        const buffer = Buffer.alloc(PIECE);
        try {
            for (;;) {
                const count = attempt(what, () => readSome(file, buffer));
                if (count === 0)
                    return;
                if (count > 0)
                    yield buffer.subarray(0, count);
                else
                    waitAMoment();
            }
        }
        finally {
            if (file !== 0)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
    }
    return { chunks: chunks(), size: size.isFile() ? size.size : null };
}
const PIECE = 1_048_576;
/** The text of a file that need not be there; null when it is not. Throws SetupError when it is and cannot be read. */
function readIfThere(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? readInput(path) : null;
}
/** Standard input can be read once. Throws SetupError when more than one of the paths is `-`; `what` names what they are for. */
function refuseTwoStandardInputs(what, paths) {
    if (paths.filter((path) => path === '-').length < 2)
        return;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what} cannot both be standard input: give one of them as a file.`);
}
/** Writes a file, making its folders. Throws SetupError when that is impossible. */
function writeOutput(path, text) {
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    attempt(`Cannot write ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text));
}
/** Makes a folder with those above it, unless it is there. Throws SetupError when that is impossible. */
function makeFolder(path) {
    attempt(`Cannot write to ${path}`, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { recursive: true }));
}
/** The value of an option that must be given. Throws SetupError with what it is for. */
function required(value, option, isFor) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--${option} is missing: ${isFor}.`);
}
/** Prints one JSON document and nothing else; characters that steer a terminal are escaped, the value stays the same. */
function printJson(value) {
    const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    const text = JSON.stringify(value, null, 2).replace(STEERING, escaped);
    process.stdout.write(`${text}\n`);
}
/** What `JSON.stringify` leaves raw: C1 controls, line separators, bidirectional marks. */
const STEERING = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const reasons = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is no folder',
    EEXIST: 'there is a file of that name',
    EACCES: 'access is denied',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
};
function attempt(what, act) {
    try {
        return act();
    }
    catch (error) {
        const code = error.code ?? '';
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`${what}: ${reasonOf(code)}.`);
    }
}
/** What Node's code of a failed call means to people. */
function reasonOf(code) {
    return reasons[code] ?? code;
}
/** Node reads a pipe whose writer is slow as EAGAIN (nodejs/node#35997); then it is asked again. */
function readStandardInput() {
    const chunks = [];
    const buffer = Buffer.alloc(65_536);
    for (;;) {
        const count = readSome(0, buffer);
        if (count === 0)
            return Buffer.concat(chunks);
        if (count > 0)
            chunks.push(Buffer.from(buffer.subarray(0, count)));
        else
            waitAMoment();
    }
}
function waitAMoment() {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}
function readSome(file, buffer) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EAGAIN')
            return -1;
        if (code === 'EOF')
            return 0;
        throw error;
    }
}


/***/ }),

/***/ 10069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ progressOf)
/* harmony export */ });
/** Milliseconds before progress is worth a word, and between two words. */
const PATIENCE = 500;
/** Progress of what has `total` parts; null where nobody knows. Nothing is said where nobody watches, nor of quick work. */
function progressOf(what, total) {
    if (process.stderr.isTTY !== true)
        return { at: () => { }, end: () => { } };
    let next = Date.now() + PATIENCE;
    let hasSpoken = false;
    return {
        at: (done) => {
            if (Date.now() < next)
                return;
            next = Date.now() + PATIENCE;
            hasSpoken = true;
            const share = total ? `${Math.floor((100 * done) / total)} %` : `${Math.floor(done / 1_000_000)} MB`;
            process.stderr.write(`\r\u001b[K${what}: ${share}`);
        },
        end: () => {
            if (hasSpoken)
                process.stderr.write('\r\u001b[K');
        },
    };
}


/***/ }),

/***/ 88215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ hasErrors),
/* harmony export */   jx: () => (/* binding */ nowhere),
/* harmony export */   yr: () => (/* binding */ levels)
/* harmony export */ });
/** How much a finding matters: an error is owed before closing, a warning deserves a look, a note informs. */
const levels = ['error', 'warning', 'note'];
/** The place of what concerns the whole document. */
const nowhere = { line: null, column: null };
/** True when any finding is of level error. */
function hasErrors(findings) {
    return findings.some((finding) => finding.level === 'error');
}


/***/ }),

/***/ 10298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   Ee: () => (/* binding */ suiteOf),
/* harmony export */   az: () => (/* binding */ evidenceFile),
/* harmony export */   gK: () => (/* binding */ readEvidenceArchive)
/* harmony export */ });
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89149);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5524);
/* harmony import */ var _case_book_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66621);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96979);
/* harmony import */ var _read_evals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82325);
/* harmony import */ var _unfit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2425);






/** Reads an archive of evidence in memory. */
async function readEvidenceArchive(bytes, sideOf) {
    try {
        return await readEvidence(await (0,_archive_js__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p)(bytes), sideOf);
    }
    catch (error) {
        if (error instanceof _unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .Unfit */ .LX)
            return { before: null, after: null, findings: [(0,_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error)] };
        throw error;
    }
}
/**
 * Reads every file whose name says which side it is of; several files of a side are one run. The suite of cases whose
 * file names none is what stands behind `before` or `after` in the name: `before-jailbreak.json`.
 */
async function readEvidence(files, sideOf) {
    const findings = [];
    const runs = { before: [], after: [] };
    for (const file of files) {
        const side = sideOf(file.path);
        if (side === null)
            continue;
        const reading = await readFile(file);
        findings.push(...reading.findings.map((one) => ({ ...one, message: `${(0,_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(file.path)}: ${one.message}` })));
        if (reading.run)
            runs[side].push(reading.run);
    }
    if (findings.some(({ level }) => level === 'error'))
        return { before: null, after: null, findings };
    try {
        return { before: together(runs.before), after: together(runs.after), findings };
    }
    catch (error) {
        if (error instanceof _unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .Unfit */ .LX)
            return { before: null, after: null, findings: [...findings, (0,_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error)] };
        throw error;
    }
}
async function readFile({ path, read }) {
    try {
        return await (0,_read_evals_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvals */ .e)(await read(), suiteOf(path));
    }
    catch (error) {
        if (error instanceof _unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .Unfit */ .LX)
            return { run: null, findings: [(0,_unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalOf */ .Of)(error)] };
        throw error;
    }
}
/** A file as evidence, its bytes at hand; what is larger than an archive may be is refused when read. */
function evidenceFile(path, bytes) {
    return {
        path,
        read: async () => {
            if (bytes.length > _limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.archive)
                throw new _unfit_js__WEBPACK_IMPORTED_MODULE_5__/* .Unfit */ .LX('eval-too-large', `The file holds more than ${(0,_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .spellBytes */ .G)(_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .limits */ .F.archive)}.`);
            return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .inOnePiece */ .E$)(bytes);
        },
    };
}
/** The suite that stands behind `before` or `after` in a file's name: `before-jailbreak.json`; undefined where none does. */
function suiteOf(path) {
    const name = path.replace(/^(?:before|after)[-_./]?/i, '').replace(/\.(?:report\.)?[a-z]{1,6}$/i, '');
    return /[a-z]/i.test(name) && !/^(?:json|jsonl|csv|eval)$/i.test(name) ? name.slice(0, 100) : undefined;
}
/** Several files as one run: a case that stands in two of them has the runs of both. Throws Unfit. */
function together(runs) {
    const [first, ...others] = runs;
    if (!first || others.length === 0)
        return first ?? null;
    const book = new _case_book_js__WEBPACK_IMPORTED_MODULE_2__/* .CaseBook */ .u();
    for (const { cases } of runs)
        for (const one of cases)
            book.addCase(one);
    return { ...first, paired: runs.every(({ paired }) => paired), cases: book.cases() };
}


/***/ })

};
