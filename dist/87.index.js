export const id = 87;
export const ids = [87];
export const modules = {

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

/***/ 72087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88215);
/* harmony import */ var _parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66868);
/* harmony import */ var _parsing_form_form_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35347);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91552);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42036);





/** `incident-loop parse`: the body of an issue as the fields of its form. */
async function run({ positionals, options }) {
    const path = positionals[0];
    const [first = '', ...others] = pathsOf(options.form);
    const paths = [(0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)(first, 'form', 'the YAML file of the issue form'), ...others];
    (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseTwoStandardInputs */ .t8)('Form and body', [path, ...paths]);
    const [form, ...older] = paths.map((name) => ({ name, form: (0,_parsing_form_form_js__WEBPACK_IMPORTED_MODULE_2__/* .readForm */ .v)((0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)(name)) }));
    const body = (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .readInput */ .R5)(path);
    const reading = (0,_parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .readWithBest */ .V)(body, [form, ...older]);
    const { fields, preamble, unplaced, findings } = reading;
    const which = older.length > 0 ? { form: reading.form } : {};
    if (options.json)
        (0,_input_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)({ ...which, fields, preamble, unplaced, findings });
    else {
        if (older.length > 0)
            console.log((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`Read with ${reading.form}.`));
        for (const [id, value] of Object.entries(fields))
            console.log((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(`${id}: ${JSON.stringify(value)}`));
        if (findings.length > 0)
            console.log((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .showFindings */ .AG)(path, body, findings));
    }
    return (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .hasErrors */ .Cs)(findings) ? 1 : 0;
}
function pathsOf(value) {
    if (typeof value === 'object')
        return value;
    return typeof value === 'string' ? [value] : [];
}


/***/ })

};
