export const id = 590;
export const ids = [590];
export const modules = {

/***/ 82590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  handle: () => (/* binding */ handle)
});

// EXTERNAL MODULE: ./build/src/access.js + 3 modules
var access = __webpack_require__(62691);
// EXTERNAL MODULE: ./build/src/github/apply.js
var apply = __webpack_require__(461);
// EXTERNAL MODULE: ./build/src/github/event.js
var github_event = __webpack_require__(45865);
// EXTERNAL MODULE: ./build/src/domain/errors.js
var errors = __webpack_require__(33047);
// EXTERNAL MODULE: ./build/src/domain/settings.js + 1 modules
var domain_settings = __webpack_require__(21018);
// EXTERNAL MODULE: ./build/src/github/gather.js
var gather = __webpack_require__(71490);
// EXTERNAL MODULE: ./build/src/github/graphql.js
var graphql = __webpack_require__(27756);
// EXTERNAL MODULE: ./build/src/github/nouns.js
var nouns = __webpack_require__(28036);
// EXTERNAL MODULE: ./build/src/github/queries.js
var queries = __webpack_require__(23345);
;// CONCATENATED MODULE: ./build/src/github/gather-ledger.js






/** Folder of the ledger in a repository. */
const LEDGER_FOLDER = 'incidents/ledger';
/** Reads the ledger as it is committed: one request. Throws SetupError in an empty repository. */
async function gatherLedger(client) {
    const { data, at } = await (0,graphql/* ask */.k)(client, queries/* LEDGER_QUERY */.rI, {
        ...client.where,
        settings: `HEAD:${domain_settings/* SETTINGS_PATH */.aJ}`,
        ledger: `HEAD:${LEDGER_FOLDER}`,
    });
    const { defaultBranchRef, settings, ledger } = data.repository;
    if (!defaultBranchRef)
        throw new errors/* SetupError */.w('The repository has no commit yet: there is no branch to commit the report to.');
    return {
        branch: defaultBranchRef.name,
        head: defaultBranchRef.target.oid,
        settings: settings?.text ?? null,
        files: await Promise.all((ledger?.entries ?? []).map((entry) => wholeFile(client, entry))),
        now: at,
    };
}
/** GraphQL cuts large blobs short and says so; the rest is read as a raw file. */
async function wholeFile(client, { path, object }) {
    if (!object?.isTruncated)
        return { path, text: object?.text ?? '' };
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
        ...client.where,
        path,
        mediaType: { format: 'raw' },
    });
    return { path, text: String(data) };
}
/** Reads every incident that changed at or after `since` (ISO 8601 UTC; null: ever), twenty a request. */
async function gatherChanged(client, since, self) {
    const issues = [];
    let cursor = null;
    do {
        const answer = await (0,graphql/* ask */.k)(client, queries/* CHANGED_QUERY */.Yr, {
            ...client.where,
            since,
            cursor,
        });
        const { nodes, pageInfo } = answer.data.repository.issues;
        for (const raw of nodes) {
            issues.push((0,nouns/* toIssue */.N)(raw, await (0,gather/* allComments */.Kn)(client, raw.number, raw.comments), [], self));
        }
        cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (cursor !== null);
    return issues;
}

// EXTERNAL MODULE: ./build/src/look.js
var look = __webpack_require__(58394);
// EXTERNAL MODULE: ./build/src/metrics/ledger.js + 2 modules
var metrics_ledger = __webpack_require__(12148);
// EXTERNAL MODULE: ./build/src/parsing/settings.js + 3 modules
var parsing_settings = __webpack_require__(25070);
// EXTERNAL MODULE: ./build/src/domain/ledger.js
var ledger = __webpack_require__(829);
// EXTERNAL MODULE: ./build/src/domain/report.js
var domain_report = __webpack_require__(86582);
// EXTERNAL MODULE: ./build/src/domain/time.js
var time = __webpack_require__(64341);
// EXTERNAL MODULE: ./build/src/rendering/safe.js
var safe = __webpack_require__(25293);
// EXTERNAL MODULE: ./build/src/policy/gate.js
var policy_gate = __webpack_require__(55889);
// EXTERNAL MODULE: ./build/src/policy/peak.js
var peak = __webpack_require__(35505);
// EXTERNAL MODULE: ./build/src/policy/prevent.js + 2 modules
var prevent = __webpack_require__(14215);
// EXTERNAL MODULE: ./build/src/policy/signoff-memory.js
var signoff_memory = __webpack_require__(56744);
;// CONCATENATED MODULE: ./build/src/policy/ledger.js








/** One incident as a line of the ledger. */
function ledgerRecord(situation) {
    const { issue, report } = situation;
    const gate = (0,policy_gate/* judgeGate */.$)(situation);
    const { kind, system, failureModes, owasp, foundBy, stoppedBy, disclosure, times } = report;
    return {
        schema: ledger/* LEDGER_SCHEMA */.s,
        number: issue.number,
        url: issue.url,
        title: (0,safe/* plainTitle */.D4)(issue.title),
        system: titled(system),
        models: namesIn(report.facts['models-and-prompts']?.model),
        kind,
        severity: (0,domain_report/* levelOf */.I)(report),
        severityPeak: (0,peak/* peakSeverity */.Hr)(situation) ?? (0,domain_report/* levelOf */.I)(report),
        severityHistory: (0,peak/* severityHistory */.cM)(situation),
        failureModes,
        owasp,
        foundBy,
        stoppedBy,
        disclosure,
        state: stateOf(situation, gate),
        times,
        outputs: outputsOf(report),
        exploit: {
            before: runsOf(report.facts['root-cause']?.['exploit-before-fix']),
            after: runsOf(report.facts['root-cause']?.['exploit-after-fix']),
        },
        drift: [],
        actions: (0,prevent/* preventiveActions */.w)(situation).flatMap(({ row, issue: made }) => made ? [actionRecord(made, row.kind, row.owner, row.due)] : []),
        declaredAt: issue.createdAt,
        signedOffAt: signedOffAt(situation, gate),
        closedAt: issue.closedAt,
        updatedAt: issue.updatedAt,
    };
}
function actionRecord(made, kind, owner, due) {
    const outcome = made.state === 'open' ? null : made.stateReason === 'not_planned' ? 'not-planned' : 'done';
    return {
        number: made.number,
        kind,
        owner: titled(owner),
        due: (0,time/* isDate */.$P)(due) ? due : null,
        createdAt: made.createdAt,
        closedAt: made.closedAt,
        outcome,
    };
}
/** Free words as the ledger may keep them: no secret, nobody mentioned. */
function titled(words) {
    return words === null ? null : (0,safe/* plainTitle */.D4)(words);
}
/** The state as the process knows it: how it was closed, else how far its facts have come. */
function stateOf({ issue, report }, { wayOut }) {
    if (issue.state === 'closed')
        return wayOut?.kind ?? 'closed';
    if (report.times.resolved || report.state === 'resolved')
        return 'resolved';
    return report.times.mitigated || report.state === 'mitigated' ? 'mitigated' : 'open';
}
/** When it was closed with its signatures; a way out is a closing, not a sign-off. */
function signedOffAt(situation, { wayOut }) {
    const passed = (0,signoff_memory/* hasPassed */.P)(situation, (0,signoff_memory/* readSignoffMemory */.i)(situation));
    return passed && wayOut === null ? situation.issue.closedAt : null;
}
function outputsOf({ facts }) {
    const safeguards = facts['safeguards-in-place'] ?? {};
    const origins = ['labelled-eval-set', 'sampled-production', 'reported-only'];
    return {
        unsafeBlocked: countOf(safeguards['unsafe-outputs-blocked']),
        unsafeEscaped: countOf(safeguards['unsafe-outputs-escaped']),
        safeBlocked: countOf(safeguards['safe-outputs-blocked']),
        safeAllowed: countOf(safeguards['safe-outputs-allowed']),
        origin: origins.find((origin) => origin === safeguards['counted-from']) ?? null,
    };
}
function countOf(value) {
    return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}
function runsOf(value) {
    return value !== null && typeof value === 'object' && 'k' in value ? value : null;
}
function namesIn(value) {
    if (typeof value !== 'string' || ['unknown', 'n/a', 'pending'].includes(value))
        return [];
    return value
        .split(',')
        .map((name) => (0,safe/* plainTitle */.D4)(name))
        .filter(Boolean);
}

// EXTERNAL MODULE: ./build/src/rendering/weekly-files.js + 19 modules
var weekly_files = __webpack_require__(34993);
;// CONCATENATED MODULE: ./build/src/policy/weekly.js



/** The weekly commit: ledger files that changed, report, index page, figures and charts, all in one. */
function weekly(situation) {
    const { now, weeks, branch, head } = situation;
    const ledger = (0,metrics_ledger/* readLedger */.SC)(situation.files);
    const shards = (0,metrics_ledger/* merge */.h1)(shardsOf(ledger.records), situation.changed);
    const records = [...shards.values()].flat();
    const report = (0,weekly_files/* weeklyFiles */.b)(records, { now, weeks }, { omitted: ledger.omitted });
    const files = [...ledgerFiles(shards, situation.files), ...report];
    const name = reportPath(report)?.split('/').at(-1)?.replace('.md', '') ?? '';
    return [
        {
            kind: 'commit',
            branch,
            parent: head,
            headline: (0,safe/* safe */.gB) `Report on incidents, ${(0,safe/* ours */.Od)(name)}`,
            files,
            why: `incidents that changed since the last report: ${situation.changed.length}`,
        },
    ];
}
/** Path of the weekly report among the files of the commit. */
function reportPath(files) {
    return files.find(({ path }) => path.startsWith('incidents/reports/'))?.path ?? null;
}
/**
 * The last moment that the ledger knows of, and not later than `now`: what changed before is in it. Null for an empty
 * ledger. ISO 8601 UTC.
 */
function newestUpdate(records, now) {
    const times = records.map((record) => record.updatedAt).filter((at) => Date.parse(at) <= Date.parse(now));
    return times.reduce((newest, at) => (newest === null || at > newest ? at : newest), null);
}
function shardsOf(records) {
    const shards = new Map();
    for (const record of records) {
        const month = (0,metrics_ledger/* shardOf */.IS)(record);
        shards.set(month, [...(shards.get(month) ?? []), record]);
    }
    return shards;
}
function ledgerFiles(shards, before) {
    return [...shards]
        .map(([month, records]) => ({ path: `incidents/ledger/${month}.ndjson`, text: (0,metrics_ledger/* writeShard */.mO)(records) }))
        .filter(({ path, text }) => before.find((file) => file.path === path)?.text !== text);
}

// EXTERNAL MODULE: ./build/src/tell.js
var src_tell = __webpack_require__(23454);
;// CONCATENATED MODULE: ./build/src/weekly.js











const MOST_ROUNDS = 3;
/** Brings the ledger up to date and commits the weekly report; when the branch moved meanwhile, starts over. */
async function handle(_action, inputs, tell) {
    const client = (0,access.clientFor)(inputs, (0,github_event/* readEvent */.j)(process.env));
    const self = (0,access.selfOf)(inputs);
    const isDry = inputs['dry-run'] === 'true';
    const effects = await commitReport(client, self, isDry, tell, MOST_ROUNDS);
    for (const effect of effects)
        tell.note((0,src_tell/* describe */.q)(effect));
    tell.output('effects', (0,src_tell/* effectsOutput */.k)(effects));
    const files = effects.flatMap((effect) => (effect.kind === 'commit' ? effect.files : []));
    tell.output('report-path', reportPath(files) ?? '');
    const report = files.find(({ path }) => path === reportPath(files));
    if (report)
        await tell.summary(report.text);
}
async function commitReport(client, self, isDry, tell, rounds) {
    const ledger = await gatherLedger(client);
    const { settings, findings } = (0,parsing_settings/* readSettings */.s)(ledger.settings);
    const { records, omitted, findings: broken } = (0,metrics_ledger/* readLedger */.SC)(ledger.files);
    // A line that cannot be read may be any incident: then all are read again, so that none is lost.
    const since = omitted > 0 ? null : newestUpdate(records, ledger.now);
    const issues = await gatherChanged(client, since, self);
    const changed = issues.map((issue) => ledgerRecord((0,look/* understand */.Z)({ issue, settings: ledger.settings, now: ledger.now }, self)));
    const effects = weekly({ ...ledger, weeks: settings['window-weeks'], changed });
    try {
        if (!isDry)
            await (0,apply/* applyAll */.yl)(client, effects);
    }
    catch (error) {
        if (!(error instanceof graphql/* StaleBranch */.I) || rounds === 1)
            throw error;
        return commitReport(client, self, isDry, tell, rounds - 1);
    }
    for (const finding of [...findings, ...broken])
        tell.finding(finding);
    return effects;
}


/***/ })

};
