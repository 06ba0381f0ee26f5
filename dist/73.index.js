export const id = 73;
export const ids = [73];
export const modules = {

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


/***/ }),

/***/ 16073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/remediation.js
var remediation = __webpack_require__(12995);
// EXTERNAL MODULE: ./build/src/exchange/evals/evidence.js
var evidence = __webpack_require__(10298);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/github/gather-evidence.js

/** Bytes of one file in a pull request. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Runs of any workflow on a commit, newest first: https://docs.github.com/en/rest/actions/workflow-runs. Needs `actions: read`. */
async function gatherRuns(client, head) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs';
    const { data } = await client.octokit.request(route, { ...client.where, head_sha: head, per_page: 100 });
    return data.workflow_runs.map((run) => ({
        id: Number(run.id),
        url: run.html_url,
        path: run.path,
        head: run.head_sha,
        headRepository: run.head_repository?.full_name ?? null,
        event: run.event,
        isComplete: run.status === 'completed',
        succeeded: run.conclusion === 'success',
        attempt: run.run_attempt ?? 1,
    }));
}
/** What a run kept: https://docs.github.com/en/rest/actions/artifacts. */
async function gatherArtifacts(client, run, name) {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const { data } = await client.octokit.request(route, { ...client.where, run_id: run, name, per_page: 100 });
    return data.artifacts.map((one) => ({
        id: Number(one.id),
        name: one.name,
        bytes: one.size_in_bytes,
        expired: one.expired,
        run: one.workflow_run?.id ?? 0,
        head: one.workflow_run?.head_sha ?? null,
        digest: one.digest ?? null,
    }));
}
/** The bytes of an artifact, a zip archive; null where they are not those that GitHub took a digest of. */
async function downloadArtifact(client, { id, digest }) {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const { data } = await client.octokit.request(route, {
        ...client.where,
        artifact_id: id,
        archive_format: 'zip',
    });
    const bytes = Buffer.from(data);
    const sum = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`;
    return digest === null || digest === sum ? bytes : null;
}
/** The bytes of a file at a commit; null where there is none. Reads it as data: nothing is checked out. */
async function readFileAt(client, path, commit) {
    try {
        const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
            ...client.where,
            path,
            ref: commit,
            mediaType: { format: 'raw' },
            request: { parseSuccessResponseBody: false },
        });
        return await bytesOf(data);
    }
    catch (error) {
        if (error.status === 404)
            return null;
        throw error;
    }
}
/** Reading stops above what any reader takes, so that a file of any size costs no more than that. */
async function bytesOf(stream) {
    const pieces = [];
    let size = 0;
    for await (const piece of stream) {
        pieces.push(piece);
        size += piece.length;
        if (size > MOST_BYTES)
            break;
    }
    return Buffer.concat(pieces);
}

// EXTERNAL MODULE: ./build/src/metrics/compare-evals.js + 4 modules
var compare_evals = __webpack_require__(21956);
;// CONCATENATED MODULE: ./build/src/policy/remediate/provenance.js
/** Bytes of an artifact that is still looked into, packed. */
const provenance_MOST_BYTES = 64 * 1024 * 1024;
/** Events that run the workflow on the head commit itself, with the head's own files. */
const EVENTS = ['push', 'pull_request', 'workflow_dispatch', 'merge_group'];
const refused = (why) => ({ evidence: { state: 'refused', why } });
/**
 * The run whose artifact may count for a pull request: of the workflow that settings name, in the repository itself, on
 * the head commit, ended, run once. A run of a fork, of another commit or of a workflow that the pull request changes
 * proves nothing, and a second attempt has overwritten what the first one showed.
 */
function chooseRun(pull, repository, { workflow }, runs) {
    if (workflow === null)
        return refused('Settings name no workflow that makes evidence: set `remediation.workflow` to its file name.');
    const path = `.github/workflows/${workflow}`;
    if (!isSameName(pull.headRepository, repository))
        return refused('The pull request comes from a fork, whose runs prove nothing here. Push its commits to a branch of this repository.');
    if (pull.files.includes(path))
        return refused(`The pull request changes \`${path}\`, so that its results prove nothing. Change the workflow in a pull request of its own.`);
    const ofWorkflow = runs.filter((run) => run.path.split('@')[0] === path);
    const ours = ofWorkflow.filter((run) => run.head === pull.head);
    if (ours.length === 0)
        return { evidence: { state: 'none', why: noRun(workflow, ofWorkflow, runs) } };
    const [run] = [...ours].sort((a, b) => b.id - a.id);
    return judgeRun(run, repository);
}
function judgeRun(run, repository) {
    if (!isSameName(run.headRepository, repository))
        return refused('The run belongs to a fork, whose workflow may be another. Push its commits to a branch of this repository.');
    if (!EVENTS.includes(run.event))
        return refused(`The run was started by \`${run.event}\`, which does not run the head commit. Start it on push or pull_request.`);
    if (!run.isComplete)
        return { evidence: { state: 'waiting', why: 'The evals are still running.' } };
    if (run.attempt > 1)
        return refused(`The run is attempt ${run.attempt}: it has overwritten what the attempt before showed. Push a commit, or start a new run.`);
    if (!run.succeeded)
        return refused('The run of the evals failed. Mend it, and push a commit or start a new run.');
    return { chosen: run };
}
/** The one artifact of a run that may count, where GitHub says that it is of that run and commit. */
function chooseArtifact(run, { artifact: name }, artifacts) {
    const named = artifacts.filter((one) => one.name === name);
    const [artifact] = named;
    if (!artifact)
        return refused(`The run kept no artifact \`${name}\`.`);
    if (named.length > 1)
        return refused(`The run has ${named.length} artifacts \`${name}\`: nobody can tell which counts. Start a new run.`);
    if (artifact.run !== run.id || artifact.head !== run.head)
        return refused('The artifact is of another run or commit.');
    if (artifact.expired)
        return refused('The artifact has expired. Start a new run.');
    if (artifact.bytes > provenance_MOST_BYTES)
        return refused(`The artifact holds ${Math.round(artifact.bytes / 1024 / 1024)} MiB; at most 64 are read. Keep transcripts out of it.`);
    return { chosen: artifact };
}
/** Paths of evidence in the pull request itself, where settings let it count. */
function selfReportedPaths(pull, settings) {
    if (!settings['self-reported'])
        return [];
    const folder = `${settings.folder.replace(/\/+$/, '')}/`;
    return pull.files
        .filter((path) => path.startsWith(folder) && sideOf(path.slice(folder.length)) !== null)
        .slice(0, 20);
}
/** Which run a file of the evidence belongs to, by its first word: `before.json`, `after/jailbreak.jsonl`. */
function sideOf(path) {
    const match = /^(before|after)(?![a-z])/i.exec(path);
    return match ? match[1].toLowerCase() : null;
}
function noRun(workflow, ofWorkflow, runs) {
    if (ofWorkflow.length > 0)
        return `\`${workflow}\` ran on another commit, not on the head of the pull request.`;
    if (runs.length > 0)
        return `Other workflows ran on this commit, \`${workflow}\` has not yet.`;
    return `\`${workflow}\` has not run on this commit yet.`;
}
function isSameName(a, b) {
    return a?.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/evidence.js




/**
 * Finds, reads and compares the evidence for a pull request's head commit: the artifact that GitHub vouches for; where
 * there is none that counts and settings allow it, files in the pull request. All of it is data, nothing is run.
 */
async function lookForEvidence(client, pull, settings) {
    const evidence = await fromArtifact(client, pull, settings);
    if (evidence.state === 'read' || evidence.state === 'waiting')
        return evidence;
    return (await fromPull(client, pull, settings)) ?? evidence;
}
async function fromArtifact(client, pull, settings) {
    const runs = settings.workflow === null ? [] : await gatherRuns(client, pull.head);
    const run = chooseRun(pull, `${client.owner}/${client.repo}`, settings, runs);
    if ('evidence' in run)
        return run.evidence;
    const artifacts = await gatherArtifacts(client, run.chosen.id, settings.artifact);
    const artifact = chooseArtifact(run.chosen, settings, artifacts);
    if ('evidence' in artifact)
        return artifact.evidence;
    const bytes = await downloadArtifact(client, artifact.chosen);
    if (bytes === null)
        return {
            state: 'refused',
            why: 'The artifact is not the one that GitHub took a digest of: it was exchanged.',
        };
    const from = { kind: 'artifact', run: run.chosen, artifact: artifact.chosen };
    return compared(from, await (0,evidence/* readEvidenceArchive */.gK)(bytes, (path) => sideOf(path)));
}
async function fromPull(client, pull, settings) {
    const paths = selfReportedPaths(pull, settings);
    if (paths.length === 0)
        return null;
    const folder = `${settings.folder.replace(/\/+$/, '')}/`;
    const files = [];
    for (const path of paths) {
        const bytes = await readFileAt(client, path, pull.head);
        if (bytes)
            files.push((0,evidence/* evidenceFile */.az)(path.slice(folder.length), bytes));
    }
    return compared({ kind: 'self-reported', paths }, await (0,evidence/* readEvidence */.At)(files, sideOf));
}
function compared(from, { before, after, findings }) {
    const errors = findings.filter(({ level }) => level === 'error');
    const rest = findings.filter(({ level }) => level !== 'error');
    return { state: 'read', from, comparison: comparisonOf(before, after, errors), findings: rest };
}
function comparisonOf(before, after, errors) {
    if (errors.length > 0)
        return (0,compare_evals/* refusedComparison */.Cx)(errors.map(({ message }) => message));
    if (before && after)
        return (0,compare_evals/* compareEvals */.Bn)(before, after);
    const missing = before ? 'after' : after ? 'before' : 'before or after';
    return (0,compare_evals/* refusedComparison */.Cx)([`The evidence holds no file whose name begins with “${missing}”.`]);
}

// EXTERNAL MODULE: ./build/src/github/apply.js + 2 modules
var apply = __webpack_require__(84368);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/domain/default-settings.js
var default_settings = __webpack_require__(9937);
// EXTERNAL MODULE: ./build/src/domain/labels.js
var labels = __webpack_require__(28383);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
;// CONCATENATED MODULE: ./build/src/github/gather-links.js





/**
 * Reads what GitHub shows as linked below *Development*: by hand in the sidebar or by a closing keyword in the description
 * (https://docs.github.com/en/graphql/reference/objects#pullrequest). One request, with the settings. Nothing is linked on a host
 * that knows no links, or where the token may not see them.
 */
async function gatherLinks(client, numbers) {
    const { settings, ...pulls } = await askForLinks(client, numbers);
    const of = (number) => pulls[`p${number}`]?.closingIssuesReferences?.nodes ?? [];
    return {
        settings: settings?.text ?? null,
        linked: new Map(numbers.map((number) => [number, of(number).flatMap(toReference).slice(0, remediation/* MOST_INCIDENTS */.Q_)])),
    };
}
async function askForLinks(client, numbers) {
    const asked = { ...client.where, settings: `HEAD:${default_settings/* SETTINGS_PATH */.a}` };
    const ask = (query) => (0,graphql/* askForAny */.PB)(client, query, asked);
    try {
        return (await ask((0,queries/* linksQuery */.sE)(numbers))).data.repository;
    }
    catch (error) {
        if (!(error instanceof graphql/* NotKnownHere */.hj))
            throw error;
        return (await ask((0,queries/* linksQuery */.sE)([]))).data.repository;
    }
}
/** A pull request may close any issue; only our records are remediated. */
function toReference(linked) {
    const names = linked?.labels?.nodes.map(({ name }) => name) ?? [];
    if (!linked || !names.includes(labels/* RECORD_LABEL */.Hd))
        return [];
    return [{ repository: linked.repository.nameWithOwner, number: linked.number }];
}

;// CONCATENATED MODULE: ./build/src/github/gather-pull.js


const PAGE = 100;
/** Pages of files and reviews that are read: GitHub lists 3000 files at most. */
const MOST_PAGES = 30;
/** Reads a pull request as it stands, its reviews and its files; never its code. Throws SetupError where there is none. */
async function gatherPull(client, number) {
    const at = { ...client.where, pull_number: number };
    const data = await readPull(client, number);
    const reviews = await everyPage((page) => client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...at,
        per_page: PAGE,
        page,
    }));
    const files = await everyPage((page) => client.octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        ...at,
        per_page: PAGE,
        page,
    }));
    return {
        number,
        url: data.html_url,
        title: data.title,
        body: data.body ?? '',
        author: data.user?.login ?? null,
        head: data.head.sha,
        headRepository: data.head.repo?.full_name ?? null,
        state: data.merged ? 'merged' : data.state === 'open' ? 'open' : 'closed',
        endedAt: data.merged_at ?? data.closed_at ?? null,
        reviews: lastOfEach(reviews),
        files: files.flatMap(({ filename, previous_filename }) => [
            filename,
            ...(previous_filename ? [previous_filename] : []),
        ]),
    };
}
async function readPull(client, number) {
    try {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
        return (await client.octokit.request(route, { ...client.where, pull_number: number })).data;
    }
    catch (error) {
        if (error.status !== 404)
            throw error;
        throw new errors/* SetupError */.w(`There is no pull request #${number} in ${client.owner}/${client.repo}.`);
    }
}
/**
 * The pull requests whose head is that commit, open ones first. Merged ones as well: a run that waits for another one is
 * dropped for a newer one of its group (https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency),
 * and so may be that of the merge.
 */
async function pullsOf(client, sha) {
    const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
    const { data } = await client.octokit.request(route, { ...client.where, commit_sha: sha, per_page: PAGE });
    const heads = data.filter((pull) => pull.head.sha === sha);
    const isOpen = ({ state }) => state === 'open';
    return [...heads.filter(isOpen), ...heads.filter((pull) => !isOpen(pull))].map(({ number }) => number);
}
/** The check run that this product keeps on a commit, the newest where a race made two, since that is the one that branch rules look at; null where there is none yet. */
async function gatherCheck(client, head) {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
        ...client.where,
        ref: head,
        check_name: remediation/* CHECK_NAME */.$c,
        per_page: PAGE,
    });
    const ours = data.check_runs.filter((run) => run.name === remediation/* CHECK_NAME */.$c && run.head_sha === head);
    const [last] = ours.sort((a, b) => Number(b.id) - Number(a.id));
    if (!last)
        return null;
    const { id, status, conclusion, output } = last;
    return { id: Number(id), status, conclusion, title: output.title, summary: output.summary };
}
/** A later verdict of the same person replaces an earlier one; a comment is none. */
function lastOfEach(reviews) {
    const last = new Map();
    for (const { user, state, commit_id: commit } of reviews) {
        const verdict = verdicts[state.toUpperCase()];
        if (user && verdict)
            last.set(user.login.toLowerCase(), { by: user.login, state: verdict, commit });
    }
    return [...last.values()];
}
const verdicts = {
    APPROVED: 'approved',
    CHANGES_REQUESTED: 'changes-requested',
    DISMISSED: 'dismissed',
};
async function everyPage(ask) {
    const items = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const { data } = await ask(page);
        items.push(...data);
        if (data.length < PAGE)
            break;
    }
    return items;
}

// EXTERNAL MODULE: ./build/src/domain/issue.js
var issue = __webpack_require__(83861);
// EXTERNAL MODULE: ./build/src/parsing/remediation/items.js
var items = __webpack_require__(87928);
;// CONCATENATED MODULE: ./build/src/policy/remediate/linked.js



/** The pull request as the incident calls it: `#12`, or `owner/repo#12` from another repository. */
function nameOfPull({ repository, incidents, pull }) {
    return repository.toLowerCase() === incidents.toLowerCase()
        ? `#${pull.number}`
        : `${repository}#${pull.number}`;
}
/**
 * True where the link counts: the issue is a record of ours, and the pull request is by someone with triage rights or the
 * incident's Remediation names it. A stranger's pull request writes into no incident.
 */
function isLinked(situation) {
    const { incident, pull, rights } = situation;
    if (!incident.issue.labels.includes(labels/* RECORD_LABEL */.Hd))
        return false;
    if ((0,issue/* mayAct */.qb)(rights[pull.author?.toLowerCase() ?? ''], 'triage'))
        return true;
    const name = nameOfPull(situation);
    const text = incident.report.sections.remediation ?? '';
    return (0,items/* readItems */.F1)(text).some((item) => item.pull === name) || names(text, name);
}
/** The name stands there as a word of its own: `#12` is not in `#123`, nor in `acme/app#12`. */
function names(text, name) {
    return text.split(/[\s,;()[\]]+/).some((word) => word.replace(/[.:!?]$/, '') === name);
}

// EXTERNAL MODULE: ./build/src/rendering/evals.js
var evals = __webpack_require__(40533);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
;// CONCATENATED MODULE: ./build/src/rendering/remediation.js


const marks = { met: '- [x] ', missing: '- [ ] ', waiting: '- [ ] (waiting) ' };
/** The text of the check run: what is asked for each incident and how it stands, where the evidence comes from, and what it says. */
function remediationCheck(incidents, evidence) {
    const parts = [...incidents.map(incidentPart), (0,safe/* ours */.Od)('### Evals before and after'), evidencePart(evidence)];
    return (0,safe/* joinSafe */.e)(parts, '\n\n');
}
function incidentPart({ name, level, demands }) {
    const title = (0,safe/* safe */.gB) `### Incident ${(0,safe/* ours */.Od)(name)}`;
    if (level === null || demands.length === 0)
        return (0,safe/* safe */.gB) `${title}\n\nNothing is asked for.`;
    const lines = demands.map(({ standing, says }) => (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(marks[standing])}${says}`);
    return (0,safe/* safe */.gB) `${title}\n\nAsked for at ${(0,safe/* ours */.Od)(level)}:\n\n${(0,safe/* joinSafe */.e)(lines, '\n')}`;
}
function evidencePart(evidence) {
    if (evidence.state !== 'read')
        return (0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(evidence.why)}`;
    const { from, comparison, findings } = evidence;
    const notes = findings.map(({ message }) => (0,safe/* safe */.gB) `- ${(0,safe/* neutralise */.$0)(message, 500)}`);
    const source = from.kind === 'artifact'
        ? (0,safe/* safe */.gB) `From the artifact ${(0,safe/* neutralise */.$0)(from.artifact.name, 100)} of [run ${from.run.id}](${(0,safe/* ours */.Od)(from.run.url)}), on commit ${(0,safe/* ours */.Od)(from.run.head.slice(0, 7))}.`
        : (0,safe/* safe */.gB) `**Self-reported**: from files in the pull request (${(0,safe/* neutralise */.$0)(from.paths.join(', '), 500)}), which whoever wrote it could have written too.`;
    return (0,safe/* joinSafe */.e)([source, ...(notes.length > 0 ? [(0,safe/* joinSafe */.e)(notes, '\n')] : []), (0,evals/* evalsComparison */.F)(comparison)], '\n\n');
}

// EXTERNAL MODULE: ./build/src/policy/peak.js + 1 modules
var peak = __webpack_require__(56771);
// EXTERNAL MODULE: ./build/src/domain/report.js
var report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/requirements.js
var requirements = __webpack_require__(52444);
// EXTERNAL MODULE: ./build/src/domain/rotation.js
var rotation = __webpack_require__(57366);
// EXTERNAL MODULE: ./build/src/parsing/markdown/lines.js + 7 modules
var markdown_lines = __webpack_require__(41768);
// EXTERNAL MODULE: ./build/src/parsing/report/words.js
var report_words = __webpack_require__(32288);
;// CONCATENATED MODULE: ./build/src/parsing/remediation/promises.js


const rollbackNames = ['rollback plan', 'rollback', 'roll back', 'how to roll back', 'backout plan'];
const canaryNames = ['canary', 'feature flag', 'flag', 'canary or flag', 'canary or feature flag', 'rollout'];
/** Words that promise nothing. */
const empty = ['tbd', 'todo', 'none', 'no', 'later', 'not yet', 'n.a.', '?'];
/** Reads a labelled line (`Rollback plan: revert, then …`) or a section under a heading of that name. */
function readPromises(body) {
    const lines = (0,markdown_lines/* scan */.SQ)((0,markdown_lines/* normalise */.j7)(body)).spoken.filter(({ context }) => context === 'text');
    return { rollbackPlan: saying(lines, rollbackNames), canary: saying(lines, canaryNames) };
}
function saying(lines, names) {
    for (const [at, line] of lines.entries()) {
        const { label, words } = labelled(line);
        if (!names.includes(label))
            continue;
        if (saysSomething(words))
            return words;
        const below = underneath(lines.slice(at + 1, at + 20));
        if (below !== null)
            return below;
    }
    return null;
}
/** The words before a colon and behind it, without list marks, boxes and emphasis; a heading has its words before. */
function labelled({ text, heading }) {
    const plain = (0,report_words/* visible */.RK)(text)
        .replace(/^[ \t]{0,12}(?:[-*+][ \t]{1,4})?(?:\[[ xX]\][ \t]{1,4})?(?:#{1,6}[ \t]{1,4})?/, '')
        .replace(/[*_]{2}/g, '');
    const colon = plain.indexOf(':');
    const isLabel = colon > 0 && colon <= 40;
    if (!isLabel)
        return { label: heading ? tidy(plain) : '', words: '' };
    return { label: tidy(plain.slice(0, colon)), words: plain.slice(colon + 1).trim() };
}
function tidy(words) {
    return words.trim().toLowerCase();
}
/** The first words below, up to the next heading or labelled line. */
function underneath(lines) {
    for (const line of lines) {
        if (line.heading)
            return null;
        const words = (0,report_words/* visible */.RK)(line.text).trim();
        if (saysSomething(words))
            return words;
    }
    return null;
}
function saysSomething(words) {
    const plain = words
        .replace(/^[-*+][ \t]+/, '')
        .replace(/^\[[ xX]\][ \t]*/, '')
        .replace(/[.!]$/, '');
    return !(0,report_words/* isEmptyAnswer */.wR)(plain) && (0,report_words/* honestAnswer */.En)(plain) === null && !empty.includes(plain.trim().toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/policy/remediate/demands.js







/**
 * What the worst severity of the incident asks for, in the order of the table. Where none is chosen yet, what the worst
 * one asks for; a near miss or hazard asks for nothing.
 */
function demandsOn(situation) {
    const { incident, settings } = situation;
    if (!(0,peak/* hasBeenIncident */.lz)(incident))
        return [];
    const asked = settings.remediation.requires[levelAsked(situation)];
    return requirements/* requirementIds */.a.filter((id) => asked.includes(id)).map((id) => ({ id, ...judges[id](situation) }));
}
/** The level whose demands hold. */
function levelAsked({ incident }) {
    return (0,peak/* peakSeverity */.Hr)(incident) ?? (0,report/* levelOf */.I)(incident.report) ?? 'S0';
}
const met = (says) => ({ standing: 'met', says });
const missing = (says) => ({ standing: 'missing', says });
const judges = {
    evals: judgeEvals,
    jailbreak: (situation) => judgeSuite(situation, 'jailbreak'),
    safety: (situation) => judgeSuite(situation, 'safety'),
    'rollback-plan': ({ pull }) => {
        const { rollbackPlan } = readPromises(pull.body);
        return rollbackPlan
            ? met((0,safe/* safe */.gB) `Rollback plan: ${(0,safe/* neutralise */.$0)(rollbackPlan, 200)}`)
            : missing((0,safe/* ours */.Od)('Rollback plan: write a line `Rollback plan: …` in the pull request.'));
    },
    canary: ({ pull }) => {
        const { canary } = readPromises(pull.body);
        return canary
            ? met((0,safe/* safe */.gB) `Canary or flag: ${(0,safe/* neutralise */.$0)(canary, 200)}`)
            : missing((0,safe/* ours */.Od)('Canary or flag: write a line `Canary: …` or `Feature flag: …` in the pull request.'));
    },
    'outside-review': judgeReview,
};
function judgeEvals({ evidence }) {
    if (evidence.state === 'waiting')
        return { standing: 'waiting', says: (0,safe/* safe */.gB) `Evals: ${(0,safe/* ours */.Od)(evidence.why)}` };
    if (evidence.state !== 'read')
        return missing((0,safe/* safe */.gB) `Evals: ${(0,safe/* ours */.Od)(evidence.why)}`);
    const { verdict, stillFailing, lostSafety } = evidence.comparison;
    if (verdict === 'refused')
        return missing((0,safe/* ours */.Od)('Evals: the runs before and after cannot be compared.'));
    if (verdict === 'worse')
        return missing((0,safe/* ours */.Od)('Evals: it is worse after than before.'));
    if (lostSafety.length > 0)
        return missing((0,safe/* safe */.gB) `Evals: ${lostSafety.length} safety cases judged before are missing or errored after.`);
    if (verdict === 'same' && stillFailing.length > 0)
        return missing((0,safe/* safe */.gB) `Evals: nothing got better, and ${stillFailing.length} cases still fail.`);
    return met((0,safe/* ours */.Od)(verdict === 'better' ? 'Evals: better after than before.' : 'Evals: as good after as before.'));
}
function judgeSuite({ evidence }, kind) {
    const title = kind === 'jailbreak' ? 'Jailbreak suite' : 'Safety suite';
    if (evidence.state === 'waiting')
        return { standing: 'waiting', says: (0,safe/* ours */.Od)(`${title}: the evals are still running.`) };
    const count = evidence.state === 'read' ? evidence.comparison.guarded[kind] : 0;
    return count > 0
        ? met((0,safe/* safe */.gB) `${(0,safe/* ours */.Od)(title)}: ${count} ${(0,safe/* ours */.Od)(count === 1 ? 'case' : 'cases')} compared.`)
        : missing((0,safe/* ours */.Od)(`${title}: no case of one was compared.`));
}
/** An approval of the head commit by someone with triage rights who is neither author, nor of the team, nor lead or on call. */
function judgeReview({ pull, settings, incident, rights }) {
    const { lead, onCall } = incident.report.people;
    const team = [
        pull.author,
        lead,
        onCall,
        ...settings.remediation.team,
        ...(0,rotation/* peopleOnCall */.P6)(settings['on-call']),
    ];
    const isOutside = (login) => !team.some((one) => (0,issue/* isSamePerson */.sO)(one, login));
    const approvals = pull.reviews.filter(({ by, state }) => state === 'approved' && isOutside(by));
    const able = approvals.filter(({ by }) => (0,issue/* mayAct */.qb)(rights[by.toLowerCase()], 'triage'));
    const good = able.find(({ commit }) => commit === pull.head);
    if (good)
        return met((0,safe/* safe */.gB) `Review from outside the team: ${(0,safe/* neutralise */.$0)(good.by)} approved.`);
    const why = able.length > 0
        ? 'the approval is of an older commit; ask for it again.'
        : 'ask someone for an approval who is neither author, nor of the team, nor lead or on call.';
    return missing((0,safe/* ours */.Od)(`Review from outside the team: ${why}`));
}

// EXTERNAL MODULE: ./build/src/domain/effect.js
var effect = __webpack_require__(75129);
// EXTERNAL MODULE: ./build/src/parsing/offsets.js
var offsets = __webpack_require__(27922);
// EXTERNAL MODULE: ./build/src/policy/signatures.js
var signatures = __webpack_require__(36633);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
;// CONCATENATED MODULE: ./build/src/policy/remediate/fill-facts.js



/**
 * On a merge, the exploit's runs and the suites that were compared, in facts that stand empty or `pending`. Words that people wrote
 * stay, and nothing is filled in once somebody has signed.
 */
function fillFacts(situation) {
    const { incident, pull, evidence } = situation;
    if (pull.state !== 'merged' || evidence.state !== 'read' || evidence.comparison.verdict === 'refused')
        return [];
    const signed = (0,signatures/* weighSignatures */.M)(incident, (0,signoff_memory/* readSignoffMemory */.i)(incident)).some((one) => one.standing === 'valid');
    if (signed)
        return [];
    const text = (0,markdown_lines/* normalise */.j7)(incident.issue.body);
    return fillings(situation).flatMap(({ section, title, value }) => {
        const place = incident.spans.find((span) => span.id === section);
        const line = `- ${title}:`;
        const at = place
            ? text
                .slice(place.from, place.to)
                .split('\n')
                .findIndex((one) => isUnfilled(one, line))
            : -1;
        if (!place || at < 0)
            return [];
        const before = text.slice(place.from, place.to).split('\n').slice(0, at).join('\n').length;
        const start = place.from + before + (at > 0 ? 1 : 0);
        const old = text.slice(start).split('\n', 1)[0];
        return [{ at: start, remove: old.length, insert: `${line} ${value}` }];
    });
}
/** Empty, or `pending`, which promises that it will be filled. */
function isUnfilled(written, line) {
    const words = written.trimEnd();
    return words === line || words.toLowerCase() === `${line} pending`.toLowerCase();
}
function fillings({ evidence }) {
    if (evidence.state !== 'read')
        return [];
    const { exploit, suites, before, after } = evidence.comparison;
    const runs = exploit
        ? [
            {
                section: 'root-cause',
                title: 'Exploit before fix',
                value: `${exploit.before.k} of ${exploit.before.n}`,
            },
            {
                section: 'root-cause',
                title: 'Exploit after fix',
                value: `${exploit.after.k} of ${exploit.after.n}`,
            },
        ]
        : [];
    const value = `${suites.length} ${suites.length === 1 ? 'suite' : 'suites'}, ${before.passed} of ${before.n} passed before the fix, ${after.passed} of ${after.n} after`;
    return [...runs, { section: 'safeguards-in-place', title: 'Evals', value }];
}

;// CONCATENATED MODULE: ./build/src/policy/remediate/keep-item.js






/** In characters; GitHub refuses more. */
const LONGEST_BODY = 65_536;
/**
 * Keeps the pull request in the incident's Remediation: open, ticked once merged with a line in the Timeline, struck once
 * closed without merging. On the merge the numbers of its evals fill facts that nobody has filled.
 */
function keepItem(situation) {
    const { issue } = situation.incident;
    const toRaw = (0,offsets/* rawOffsets */.L)(issue.body);
    const splices = [...itemSplices(situation), ...mergeSplices(situation), ...fillFacts(situation)].map((one) => ({
        at: toRaw(one.at),
        remove: toRaw(one.at + one.remove) - toRaw(one.at),
        insert: one.insert,
    }));
    if (splices.length === 0 || (0,effect/* spliced */.Z)(issue.body, splices).length > LONGEST_BODY)
        return [];
    const why = {
        open: 'a pull request remediates it',
        merged: 'its remediation was merged',
        closed: 'its remediation was closed without merging',
    };
    return [{ kind: 'body', issue: issue.number, base: issue.body, splices, why: why[situation.pull.state] }];
}
/** What a comparison came to, in a few words of ours. */
function evalWords({ verdict, before, after, fixed, regressed }) {
    if (verdict === 'refused')
        return 'refused';
    return `${verdict}: ${before.passed} of ${before.n} before, ${after.passed} of ${after.n} after, ${fixed.length} fixed, ${regressed.length} regressed`;
}
function itemSplices(situation) {
    const { incident, pull, evidence } = situation;
    const name = nameOfPull(situation);
    const text = (0,markdown_lines/* normalise */.j7)(incident.issue.body);
    const known = (0,items/* readItems */.F1)(text).find((item) => item.pull === name);
    const earlier = pull.state === 'open' ? null : (known?.evals ?? null);
    const evals = evidence.state === 'read' ? evalWords(evidence.comparison) : earlier;
    const line = (0,items/* spellItem */.IU)({ pull: name, state: pull.state, evals });
    if (known)
        return known.text === line ? [] : [{ at: known.from, remove: known.to - known.from, insert: line }];
    return appended(situation, 'remediation', line, (after) => (0,items/* readItems */.F1)(after).some((item) => item.pull === name));
}
function mergeSplices(situation) {
    const { incident, pull } = situation;
    if (pull.state !== 'merged' || pull.endedAt === null)
        return [];
    const line = (0,items/* spellMerge */.zy)(nameOfPull(situation), pull.endedAt);
    const text = (0,markdown_lines/* normalise */.j7)(incident.issue.body);
    if (text.split('\n').includes(line))
        return [];
    return appended(situation, 'timeline', line, (after) => (0,markdown_lines/* scan */.SQ)(after).spoken.some(({ context, text: one }) => context === 'text' && one === line));
}
/** A line at the end of a section; below its heading where something there was never closed and would swallow it. */
function appended({ incident }, section, line, shows) {
    const place = incident.spans.find((span) => span.id === section);
    if (!place)
        return [];
    const text = (0,markdown_lines/* normalise */.j7)(incident.issue.body);
    const end = text.slice(0, place.to).trimEnd().length;
    const filler = '_No response_';
    const unanswered = text.slice(place.valueFrom, end) === filler;
    const tries = [
        unanswered
            ? { at: place.valueFrom, remove: filler.length, insert: line }
            : { at: end, remove: 0, insert: `${/^\s*[-*+] /.test(lastLine(text, end)) ? '\n' : '\n\n'}${line}` },
        { at: place.valueFrom, remove: 0, insert: `${line}\n\n` },
    ];
    return tries.filter((one) => shows((0,effect/* spliced */.Z)(text, [one]))).slice(0, 1);
}
function lastLine(text, end) {
    return text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}

;// CONCATENATED MODULE: ./build/src/policy/remediate/remediate.js






/** What its incident needs of a pull request: its line in the Remediation. */
function keepRemediation(situation) {
    return isLinked(situation) ? keepItem(situation) : [];
}
/**
 * The check run on the head of an open pull request, for all the incidents it remediates together (all situations are of
 * one pull request): failed while anything that is asked for is missing, waiting while evals run.
 */
function judgeRemediation(situations) {
    const linked = situations.filter(isLinked);
    const [first] = linked;
    if (first?.pull.state !== 'open')
        return [];
    const incidents = linked.map((situation) => ({
        name: nameOfIncident(situation),
        level: (0,peak/* hasBeenIncident */.lz)(situation.incident) ? levelAsked(situation) : null,
        demands: demandsOn(situation),
    }));
    const demands = incidents.flatMap((one) => one.demands);
    const conclusion = conclude(demands);
    const title = (0,safe/* ours */.Od)(titleOf(demands));
    const summary = remediationCheck(incidents, first.evidence);
    const { check, pull } = first;
    if (check && check.title === title && check.summary === summary && check.conclusion === conclusion)
        return [];
    const why = check ? 'the check follows the pull request' : 'every remediation has one check';
    return [{ kind: 'check-run', head: pull.head, id: check?.id ?? null, conclusion, title, summary, why }];
}
function nameOfIncident(situation) {
    const { repository, incidents, incident } = situation;
    const isHere = repository.toLowerCase() === incidents.toLowerCase();
    return isHere ? `#${incident.issue.number}` : `${incidents}#${incident.issue.number}`;
}
function conclude(demands) {
    if (demands.some(({ standing }) => standing === 'missing'))
        return 'failure';
    return demands.some(({ standing }) => standing === 'waiting') ? null : 'success';
}
function titleOf(demands) {
    const missing = demands.filter(({ standing }) => standing === 'missing').length;
    if (missing > 0)
        return `${missing} of ${demands.length} ${missing === 1 ? 'is' : 'are'} missing`;
    if (demands.some(({ standing }) => standing === 'waiting'))
        return 'Waiting for the evals';
    return demands.length === 0 ? 'Nothing is asked for' : 'All that is asked for is there';
}

// EXTERNAL MODULE: ./build/src/policy/respond.js + 15 modules
var respond = __webpack_require__(19737);
// EXTERNAL MODULE: ./build/src/settle.js
var settle = __webpack_require__(32062);
;// CONCATENATED MODULE: ./build/src/keep-incident.js




/** The keys of pager and channels are with the job that responds: what is to be told waits for it, as after any failure. */
const follow = {
    concerns: ['author', 'commands'],
    decide: (situation) => (0,respond/* respond */.uf)(situation).filter(({ kind }) => kind !== 'notify'),
};
const nobody = async () => [];
/**
 * Keeps the line in the incident; when it changes, the record and its board follow in this run, since what this token
 * writes starts no other (https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication).
 */
async function keepIncident(incidents, situation, self) {
    // Completing its record would make an incident of any issue that a pull request names.
    if (!isLinked(situation))
        return [];
    const { number } = situation.incident.issue;
    if (keepRemediation(situation).length === 0 && hasPlace(situation))
        return [];
    const before = hasPlace(situation) ? [] : (await (0,settle/* settle */.G)(incidents, number, self, follow, nobody)).effects;
    const keep = {
        concerns: [],
        decide: (incident) => keepRemediation({ ...situation, incident }),
    };
    const { effects } = await (0,settle/* settle */.G)(incidents, number, self, keep, nobody);
    if (effects.length === 0)
        return before;
    const after = await (0,settle/* settle */.G)(incidents, number, self, follow, nobody);
    return [...before, ...effects, ...after.effects];
}
/** A quick report has no Remediation yet: the record is completed first. */
function hasPlace({ incident }) {
    return incident.spans.some(({ id }) => id === 'remediation');
}

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
;// CONCATENATED MODULE: ./build/src/parsing/remediation/references.js



/** Lines of a pull request's text that are looked at. */
const MOST_LINES = 2000;
/** GraphQL's whole numbers have 32 bits (https://spec.graphql.org/October2021/#sec-Int); a larger one is no issue's. */
const LARGEST = 2 ** 31 - 1;
/** GitHub's closing keywords link as well (https://docs.github.com/en/issues/tracking-your-work-with-issues/linking-a-pull-request-to-an-issue). */
const KEYWORD = /\b(remediates|remediate|close[sd]?|fix(?:e[sd])?|resolve[sd]?):?[ \t]{1,4}(?:([\w.-]{1,100}\/[\w.-]{1,100}))?#(\d{1,10})\b/gi;
/**
 * The incidents that a pull request says it remediates: `Remediates #12`, `Remediates owner/repo#12`, or a closing keyword.
 * Words in code, quotes and HTML comments say nothing. Closing keywords come last, since most close issues that are no incidents.
 */
function readReferences(title, body) {
    const lines = (0,markdown_lines/* scan */.SQ)((0,markdown_lines/* normalise */.j7)(body)).spoken.slice(0, MOST_LINES);
    const texts = [
        title,
        ...lines.filter(({ context }) => context === 'text').map(({ text }) => (0,report_words/* visible */.RK)(text)),
    ];
    const found = texts.flatMap((text) => [...withoutCode(text.slice(0, 2000)).matchAll(KEYWORD)]);
    const isOurs = ([, keyword]) => /^remediate/i.test(keyword ?? '');
    const inOrder = [...found.filter(isOurs), ...found.filter((one) => !isOurs(one))];
    const references = inOrder.map(([, , repository, number]) => ({
        repository: repository ?? null,
        number: Number(number),
    }));
    return (0,remediation/* distinct */.dM)(references)
        .filter(({ number }) => number > 0 && number <= LARGEST)
        .slice(0, remediation/* MOST_INCIDENTS */.Q_);
}
/** What stands between backticks is shown as code. */
function withoutCode(text) {
    return text
        .split('`')
        .filter((_, at) => at % 2 === 0)
        .join(' ');
}

// EXTERNAL MODULE: ./build/src/parsing/settings.js + 6 modules
var parsing_settings = __webpack_require__(19439);
// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/remediation.js















/** Pull requests that one run of evals may belong to. */
const MOST_PULLS = 5;
/** Keeps the gate on remediation pull requests, and their lines in the incidents. Reads data only: nothing is checked out or run. */
async function handle(_action, inputs, tell) {
    const event = (0,github_event/* readEvent */.j)(process.env);
    const client = (0,access.clientFor)(inputs, event);
    const numbers = await pullNumbers(client, inputs, event);
    const gathered = await gatherLinks(client, numbers);
    const { settings, findings } = (0,parsing_settings.readSettings)(gathered.settings);
    for (const finding of findings)
        tell.finding(finding);
    const effects = [];
    for (const number of numbers) {
        const linked = gathered.linked.get(number) ?? [];
        effects.push(...(await keepPull({ client, settings, inputs, tell }, number, linked)));
    }
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
    if (effects.length === 0)
        tell.note('Nothing to change.');
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
}
/** The pull request of the event; for a run of evals, those whose head it ran on. */
async function pullNumbers(client, inputs, event) {
    const given = Number(inputs['pull-request'] || event.pull);
    if (Number.isInteger(given) && given > 0)
        return [given];
    if (event.runHead)
        return (await pullsOf(client, event.runHead)).slice(0, MOST_PULLS);
    throw new errors/* SetupError */.w('No pull request to work on: run this on `pull_request_target`, `pull_request_review` or `workflow_run`, or give its number as `pull-request`.');
}
async function keepPull(run, number, linked) {
    const { client, settings, inputs, tell } = run;
    const pull = await gatherPull(client, number);
    const references = incidentsOf(run, [...readReferences(pull.title, pull.body), ...linked]);
    if (references.length === 0) {
        tell.note(`Pull request #${number} remediates no incident: nothing to do.`);
        return [];
    }
    const looked = await lookAround(client, pull, settings);
    const isDry = inputs['dry-run'] === 'true';
    const kept = [];
    const situations = [];
    for (const reference of references) {
        const incidents = clientOf(reference, client, inputs);
        const situation = await situationOf(looked, client, incidents, reference.number, (0,access.selfOf)(inputs));
        if (situation === null) {
            tell.note(`#${reference.number} is no issue: it is passed over.`);
            continue;
        }
        situations.push(situation);
        kept.push(...(isDry ? keepRemediation(situation) : await keepIncident(incidents, situation, (0,access.selfOf)(inputs))));
    }
    const checks = judgeRemediation(situations);
    if (!isDry)
        await (0,apply/* applyAll */.yl)(client, checks);
    await summarise(checks, tell);
    return [...kept, ...checks];
}
/** Another repository's incidents count where settings name it, so that no text makes this token write elsewhere. */
function incidentsOf({ client, settings, tell }, references) {
    const own = `${client.owner}/${client.repo}`;
    const fromHere = references.map((one) => remediation_isSameName(own, one.repository) ? { ...one, repository: null } : one);
    return (0,remediation/* distinct */.dM)(fromHere).filter(({ repository, number }) => {
        if (repository === null || remediation_isSameName(repository, settings['incidents-repo'] ?? null))
            return true;
        tell.note(`#${number} of another repository is left alone: \`incidents-repo\` in the settings does not name it.`);
        return false;
    });
}
function clientOf({ repository }, client, inputs) {
    const [owner, repo] = repository?.split('/') ?? [];
    return owner && repo ? (0,access.clientFor)(inputs, { owner, repo }) : client;
}
async function lookAround(client, pull, settings) {
    const isOpen = pull.state === 'open';
    const evidence = await lookForEvidence(client, pull, settings.remediation);
    const check = isOpen ? await gatherCheck(client, pull.head) : null;
    const approvers = pull.reviews.filter(({ state }) => state === 'approved').map(({ by }) => by);
    const rights = await (0,gather/* gatherRights */.Tj)(client, [...(pull.author ? [pull.author] : []), ...approvers.slice(-10)]);
    return { settings, pull, evidence, check, rights };
}
/** Null where a text names a number that is no issue's: a typo must not keep the others from their check. */
async function situationOf(looked, client, incidents, number, self) {
    const incident = await (0,look/* lookAt */.t)(incidents, number, self, []).catch((error) => {
        if (error instanceof errors/* NoSuchIssue */.W)
            return null;
        throw error;
    });
    if (incident === null)
        return null;
    const [repository, home] = [client, incidents].map(({ owner, repo }) => `${owner}/${repo}`);
    return { ...looked, repository, incidents: home, incident };
}
async function summarise(checks, tell) {
    for (const check of checks) {
        if (check.kind !== 'check-run')
            continue;
        tell.output('conclusion', check.conclusion ?? 'waiting');
        await tell.summary(`## ${check.title}\n\n${check.summary}\n`);
    }
}
function remediation_isSameName(a, b) {
    return a.toLowerCase() === b?.toLowerCase();
}


/***/ }),

/***/ 40533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ evalsComparison)
/* harmony export */ });
/* unused harmony export verdictWords */
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29370);


/** Names that one list shows, and characters that it may take. */
const NAMED = 20;
const LIST = 6000;
const verdicts = {
    better: 'Better after than before',
    same: 'The same after as before',
    worse: 'Worse after than before',
    refused: 'Refused: the runs cannot be compared',
};
/** The verdict in a few words. */
function verdictWords(verdict) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(verdicts[verdict]);
}
/** A comparison in Markdown: verdict and reasons, what to beware of, rates by suite and category, the cases that changed. */
function evalsComparison(comparison) {
    const { verdict, reasons, warnings, suites, categories } = comparison;
    const parts = [
        (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `**${verdictWords(verdict)}**`,
        bullets([...reasons, ...warnings]),
        ...(verdict === 'refused' ? [] : [figures(comparison), rates('suite', suites, comparison)]),
        ...(categories.length > 1
            ? [folded('By category', categories.length, rates('category', categories, null))]
            : []),
        ...changes(comparison),
    ];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(parts.filter((part) => part !== ''), '\n\n');
}
function bullets(sentences) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(sentences.map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(one, 1000)}`), '\n');
}
function figures({ compared, errored, mcnemar, exploit }) {
    const test = mcnemar === null
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('sums only, so no test of pairs')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `McNemar's exact test, ${mcnemar.b} regressed against ${mcnemar.c} fixed: p = ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(mcnemar.p < 0.001 ? 'below 0.001' : mcnemar.p.toFixed(3))}`;
    const worked = (runs) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${runs.k} of ${runs.n}`;
    const exploited = exploit === null
        ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('')
        : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) ` The exploit worked in ${worked(exploit.before)} runs before and in ${worked(exploit.after)} after.`;
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${compared} ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(compared === 1 ? 'case' : 'cases')} compared; errored, and out of both counts: ${errored.before} before, ${errored.after} after. ${test}.${exploited}`;
}
function rates(what, groups, all) {
    const header = [what, 'before', 'after', 'fixed', 'regressed', 'still failing'].map(_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od);
    const rows = groups.slice(0, 100).map((group) => [name(group), ...cells(group.before, group.after, group)]);
    const sums = all && {
        fixed: all.fixed.length,
        regressed: all.regressed.length,
        stillFailing: all.stillFailing.length,
    };
    const last = all && sums && groups.length > 1 ? [[(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('**all**'), ...cells(all.before, all.after, sums)]] : [];
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(header, [...rows, ...last]);
}
function name({ name: words, safety }) {
    const kind = safety === null || words === safety ? (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(` (${safety})`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(words, 100)}${kind}`;
}
function cells(before, after, counts) {
    const { fixed, regressed, stillFailing } = counts;
    return [share(before), share(after), ...[fixed, regressed, stillFailing].map((count) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${count}`)];
}
/** `38 of 40 (84–99 %)`: the interval is Wilson's, 95 %. */
function share({ passed, n, interval }) {
    if (interval === null)
        return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('–');
    const [low, high] = interval.map((bound) => Math.round(bound * 100));
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `${passed} of ${n} (${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(`${low}–${high} %`)})`;
}
function changes({ regressed, stillFailing, fixed, onlyBefore, onlyAfter, }) {
    const lists = [
        ['Regressed', regressed],
        ['Still failing', stillFailing],
        ['Fixed', fixed],
        ['Only before', onlyBefore],
        ['Only after', onlyAfter],
    ];
    return lists.flatMap(([title, names]) => names.length === 0 ? [] : [folded(title, names.length, listed(names))]);
}
function listed(names) {
    const lines = names.slice(0, NAMED).map((one) => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralise */ .$0)(one, 200)}`);
    const more = names.length > NAMED ? [(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `- … and ${names.length - NAMED} more`] : [];
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)((0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)([...lines, ...more], LIST), '\n');
}
function folded(title, count, inside) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `<details><summary>${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(title)} (${count})</summary>\n\n${inside}\n\n</details>`;
}


/***/ }),

/***/ 29370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _safe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25293);

/** A Markdown table; cells hold safe text on one line, in which a bar was escaped. */
function table(header, rows) {
    const rule = header.map(() => (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `---`);
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)([header, rule, ...rows].map(line), '\n');
}
function line(cells) {
    return (0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .safe */ .gB) `| ${(0,_safe_js__WEBPACK_IMPORTED_MODULE_0__/* .joinSafe */ .e)(cells, ' | ')} |`;
}


/***/ })

};
