export const id = 886;
export const ids = [886];
export const modules = {

/***/ 8886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fail: () => (/* binding */ fail),
/* harmony export */   workflowTell: () => (/* binding */ workflowTell)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3047);


const annotations = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * Speaks to GitHub's runner: outputs, annotations, the log and the job summary, by its workflow commands
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). Only outputs that the table of
 * actions names are written. @actions/core would do the same, yet loads an HTTP client that doubles a run's start-up.
 */
function workflowTell({ outputs }) {
    return {
        output: (name, value) => {
            if (outputs.some((output) => output.name === name))
                writeTo('GITHUB_OUTPUT', pair(name, value));
        },
        finding: ({ level, line, message, rule }) => {
            const where = line === null ? '' : ` (line ${line} of the report)`;
            annotate(annotations[level], `${message}${where}`, rule);
        },
        note: (line) => console.log(plain(line)),
        summary: async (markdown) => writeTo('GITHUB_STEP_SUMMARY', `${markdown}\n`),
    };
}
/** Fails the job with one message that says what to do; a stack stands only behind a fault of our own. */
function fail(error, { permissions }) {
    annotate('error', explain(error, permissions));
    process.exitCode = 1;
}
function explain(error, permissions) {
    const message = error instanceof Error ? error.message : String(error);
    const { status, response } = error;
    const headers = response?.headers ?? {};
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w && !/not accessible by integration/i.test(message))
        return message;
    if (status === 401)
        return 'GitHub does not accept the token (401). Check the `token` input.';
    if (status === 429 || /rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0')
        return `GitHub's rate limit is used up: run this job again later. GitHub says: ${message}`;
    if (status === 403 || error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w) {
        const wants = headers['x-accepted-github-permissions'] ?? 'one of them';
        return `GitHub refused this job's token (${message}). Give the job \`permissions:\` ${listed(permissions)}; missing is ${wants}.`;
    }
    if (status !== undefined && status >= 500)
        return `GitHub could not be reached or did not answer as it should (${status}: ${message}). Run this job again.`;
    if (status !== undefined)
        return `GitHub answered ${status}: ${message}.`;
    return error instanceof Error ? (error.stack ?? message) : message;
}
function listed(permissions) {
    return Object.entries(permissions)
        .map(([name, access]) => `\`${name}: ${access}\``)
        .join(' and ');
}
function annotate(command, message, title) {
    const property = title === undefined ? '' : ` title=${inProperty(title)}`;
    console.log(`::${command}${property}::${inMessage(message)}`);
}
function inMessage(text) {
    return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
function inProperty(text) {
    return inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
/** One line of log in which the runner finds no command: neither `::name::` at its start nor `##[name]` anywhere. */
function plain(line) {
    return line
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
/** An output for the runner's file; a value of several lines stands between random marks, which no text can foresee. */
function pair(name, value) {
    if (!/[\r\n]/.test(value))
        return `${name}=${value}\n`;
    const mark = globalThis.crypto.randomUUID();
    return `${name}<<${mark}\n${value}\n${mark}\n`;
}
/** Appends to a file that the runner reads after the step; without the runner there is none, and nothing to tell. */
function writeTo(variable, text) {
    const file = process.env[variable];
    if (file)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, text);
}


/***/ })

};
