export const id = 539;
export const ids = [539];
export const modules = {

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handle: () => (/* binding */ handle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33047);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45865);
/* harmony import */ var _parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72601);




/** Reads an issue made with any form into typed outputs. */
async function handle(_action, inputs, tell) {
    const paths = (inputs.form ?? '').split('\n').flatMap((line) => line.trim() || []);
    const [first, ...older] = await Promise.all(paths.map((path) => loadForm(path, inputs)));
    if (!first)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w('The `form` input is empty: give the path of the issue form, one path a line.');
    const reading = (0,_parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .readWithBest */ .V)(body(inputs), [first, ...older]);
    for (const finding of reading.findings)
        tell.finding(finding);
    tell.output('fields', JSON.stringify(reading.fields));
    tell.output('reading', JSON.stringify(reading));
    tell.output('findings', JSON.stringify(reading.findings));
    tell.output('form', reading.form);
    tell.note(`Read ${Object.keys(reading.fields).length} fields of ${reading.form}.`);
}
function body(inputs) {
    if (inputs['body-file'])
        return readText(inputs['body-file'], 'body-file');
    const { issue } = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(process.env);
    if (!issue)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w('No issue to read: run this on an `issues` event, or give a `body-file`.');
    return issue.body;
}
async function loadForm(path, inputs) {
    return (0,_parsing_form_choose_js__WEBPACK_IMPORTED_MODULE_2__/* .readNamedForm */ .S)(path, readWorkspace(path) ?? (await fetchForm(path, inputs)));
}
/** The form from the workspace, when the repository was checked out. */
function readWorkspace(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        return null;
    }
}
async function fetchForm(path, inputs) {
    if (!inputs.token)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`There is no form at ${path} in the workspace, and the \`token\` input is empty: check the repository out, or leave \`token\` out.`);
    const [{ clientFor }, { readFileAtHead }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(730), __webpack_require__.e(214), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 62691)),
        __webpack_require__.e(/* import() */ 459).then(__webpack_require__.bind(__webpack_require__, 59459)),
    ]);
    const event = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .readEvent */ .j)(process.env);
    const text = await readFileAtHead(clientFor(inputs, event), path);
    if (text === null)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`There is no form at ${path} on the default branch of ${event.owner}/${event.repo}.`);
    return text;
}
function readText(path, input) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .SetupError */ .w(`The \`${input}\` ${path} cannot be read.`);
    }
}


/***/ })

};
