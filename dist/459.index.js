export const id = 459;
export const ids = [459];
export const modules = {

/***/ 59459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFileAtHead: () => (/* binding */ readFileAtHead)
/* harmony export */ });
/** The text of a file on the default branch; null when there is none. Needs `contents: read`. */
async function readFileAtHead(client, path) {
    try {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...client.where,
            path,
        });
        return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : null;
    }
    catch (error) {
        if (error.status === 404)
            return null;
        throw error;
    }
}


/***/ })

};
