export const id = 347;
export const ids = [347];
export const modules = {

/***/ 347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientFor: () => (/* binding */ clientFor),
/* harmony export */   selfOf: () => (/* binding */ selfOf)
/* harmony export */ });
/* harmony import */ var _actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7930);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3047);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6330);



/** A client for the event's repository, with the token of the inputs. Throws SetupError when that is empty. */
function clientFor({ token }, { owner, repo }) {
    if (!token)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w("The `token` input is empty. Leave it out to use the job's own token.");
    const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .U)({ token, apiUrl, owner, repo });
}
/** The login under which this run writes; GitHub's own bot where the input was emptied. */
function selfOf({ self }) {
    return self || _actions_js__WEBPACK_IMPORTED_MODULE_0__/* .OUR_LOGIN */ .pb;
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   U: () => (/* binding */ createClient)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4730);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);
/* harmony import */ var bottleneck_light_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3251);




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
