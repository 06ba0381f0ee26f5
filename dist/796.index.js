export const id = 796;
export const ids = [796];
export const modules = {

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

/***/ 97796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openIncident: () => (/* binding */ openIncident)
/* harmony export */ });
/* harmony import */ var _domain_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28383);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26330);


/** Pages of a hundred; a repository with more open incidents than that has other troubles. */
const MOST_PAGES = 5;
/**
 * Opens an issue for an incident unless `isSame` holds for the body of an open one, of which the lowest number counts. The
 * create is never repeated blindly; where another run was faster, what this one opened is closed as its duplicate. Needs `issues: write`. Only incidents that `by` opened count where it is given, since
 * anybody can write a marker.
 */
async function openIncident(client, { title, body, labels, assignees }, isSame, by = null) {
    const same = await findOpen(client, isSame, by);
    if (same)
        return same;
    const { data } = await client.octokit.request('POST /repos/{owner}/{repo}/issues', {
        ...client.where,
        title,
        body,
        labels: [...labels],
        assignees: [...assignees],
        request: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O,
    });
    const first = await findOpen(client, isSame, by ?? data.user?.login ?? null);
    if (!first || first.number >= data.number)
        return { number: data.number, url: data.html_url, existed: false };
    await withdraw(client, data.number, first.number);
    return first;
}
/**
 * Closes what was just opened, since another run was first. Its labels go as well: it never was a record, and no gate asks for
 * it.
 */
async function withdraw(client, number, first) {
    const route = '/repos/{owner}/{repo}/issues/{issue_number}';
    const issue = { ...client.where, issue_number: number };
    const body = `Two runs declared the same incident at the same time. #${first} was first; this one is closed as its duplicate.`;
    await client.octokit.request(`POST ${route}/comments`, { ...issue, body, request: _client_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O });
    await client.octokit.request(`PATCH ${route}`, {
        ...issue,
        labels: [],
        state: 'closed',
        state_reason: 'duplicate',
    });
}
async function findOpen(client, isSame, by) {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/issues', {
            ...client.where,
            state: 'open',
            labels: _domain_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD_LABEL */ .Hd,
            sort: 'created',
            direction: 'asc',
            per_page: 100,
            page,
        });
        const found = data.find((issue) => !issue.pull_request &&
            isSame(issue.body ?? '') &&
            (by === null || issue.user?.login.toLowerCase() === by.toLowerCase()));
        if (found)
            return { number: found.number, url: found.html_url, existed: true };
        if (data.length < 100)
            return null;
    }
    return null;
}


/***/ })

};
