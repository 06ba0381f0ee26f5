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
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33047);


/** Speaks to GitHub's runner: outputs, annotations, the log and the job summary. */
function workflowTell() {
    return {
        output: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        finding: ({ level, line, message, rule }) => {
            const where = line === null ? '' : ` (line ${line} of the report)`;
            const annotate = { error: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e, note: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm }[level];
            annotate(`${message}${where}`, { title: rule });
        },
        note: (line) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(line),
        summary: async (markdown) => {
            if (process.env.GITHUB_STEP_SUMMARY)
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}
/** Fails the job with one message: no stack for what a person can put right. */
function fail(error) {
    const status = error.status;
    if (error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(error.message);
    else if (status === 401)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1('GitHub does not accept the token (401). Check the `token` input.');
    else if (status === 403)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(`GitHub refused (403): ${messageOf(error)}. Check the job's \`permissions:\` against this action's README.`);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
