export const id = 66;
export const ids = [66];
export const modules = {

/***/ 41066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientOfTerminal: () => (/* binding */ clientOfTerminal),
/* harmony export */   placeOfRemote: () => (/* binding */ placeOfRemote)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33047);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);



const name = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name`. */
const remote = /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/|[\w.-]{1,100}@([\w.-]{1,200}):)([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;
/**
 * A client for the repository of `--repo`, else of the git remote `origin` of this folder, with the token of GITHUB_TOKEN or
 * GH_TOKEN. Throws SetupError when either is missing.
 */
function clientOfTerminal(repo) {
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    if (!token)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w('GITHUB_TOKEN is not set. Set it to a token that may write issues (`GITHUB_TOKEN=$(gh auth token)`), or add --dry-run to see the issue only.');
    const { owner, repo: name, host } = typeof repo === 'string' ? named(repo) : ofRemote();
    const apiUrl = process.env.GITHUB_API_URL ||
        (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`);
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)({ token, apiUrl, owner, repo: name });
}
function named(text) {
    const match = name.exec(text);
    if (!match)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w(`--repo must be OWNER/NAME; it is “${text}”.`);
    return { owner: match[1], repo: match[2], host: 'github.com' };
}
function ofRemote() {
    const place = placeOfRemote(originUrl());
    if (place)
        return place;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w('The git remote “origin” of this folder names no GitHub repository. Say which one with --repo OWNER/NAME.');
}
/** Where a git remote points; null when it is no address of a repository on a GitHub. */
function placeOfRemote(url) {
    const match = remote.exec(url.trim());
    if (!match)
        return null;
    const [, byUrl, byShort, owner, repo] = match;
    return { owner: owner, repo: repo, host: (byUrl ?? byShort) };
}
function originUrl() {
    try {
        const stdio = ['ignore', 'pipe', 'ignore'];
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: [...stdio] });
    }
    catch {
        return '';
    }
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


/***/ })

};
