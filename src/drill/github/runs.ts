import { createHash } from 'node:crypto';
import { type Demand, refuses } from './access.js';
import { type Answer, type Call, isJson, type Json, json, NOT_FOUND } from './call.js';
import { type Route, read, type Workshop } from './route.js';

/** A file that a run kept; `head` and `digest` are what GitHub says of it, by default the truth. */
export interface PlantedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: Buffer;
  readonly claimedBytes?: number;
  readonly expired?: boolean;
  readonly head?: string;
  readonly digest?: string;
}

/** A run of a workflow that nobody has to wait for: what it did is said beforehand. */
export interface PlantedRun {
  readonly id: number;
  /** `.github/workflows/evals.yml` */
  readonly path: string;
  readonly head: string;
  /** `owner/name`, by default the repository itself. */
  readonly headRepository?: string;
  readonly event?: string;
  readonly status?: 'completed' | 'in_progress';
  readonly conclusion?: string | null;
  readonly attempt?: number;
  readonly artifacts: readonly PlantedArtifact[];
}

/** Where the bytes of artifacts are, once GitHub has sent a client there; it is none of GitHub's own API. */
export const BLOB_PATH = '/_blobs/';

const DEMAND: Demand = { permission: 'actions', level: 'read', role: 'read' };

/** The bytes that a path below `BLOB_PATH` stands for. */
export function blobAt(runs: readonly PlantedRun[], path: string): Buffer | undefined {
  const id = Number(path.slice(BLOB_PATH.length));
  return runs.flatMap(({ artifacts }) => artifacts).find((one) => one.id === id)?.bytes;
}

/** A run as the REST API and `workflow_run` events tell of it. */
export function runBody(run: PlantedRun, url: string, repository: Json): Json {
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const api = `${url}/repos/${repository.full_name}/actions`;
  const own = `${api}/runs/${run.id}`;
  const isHere = !run.headRepository || run.headRepository === repository.full_name;
  const [, name = ''] = (run.headRepository ?? '').split('/');
  const status = run.status ?? 'completed';
  return {
    id: run.id,
    name: 'evals',
    node_id: `WFR_${run.id}`,
    head_branch: 'fix',
    head_sha: run.head,
    path: run.path,
    display_title: 'evals',
    run_number: run.id,
    run_attempt: run.attempt ?? 1,
    event: run.event ?? 'pull_request',
    status,
    conclusion: status === 'completed' ? (run.conclusion ?? 'success') : null,
    workflow_id: 7,
    check_suite_id: run.id,
    check_suite_node_id: `CS_${run.id}`,
    url: own,
    html_url: `${url}/${repository.full_name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: at,
    updated_at: at,
    run_started_at: at,
    jobs_url: `${own}/jobs`,
    logs_url: `${own}/logs`,
    check_suite_url: `${url}/repos/${repository.full_name}/check-suites/${run.id}`,
    artifacts_url: `${own}/artifacts`,
    cancel_url: `${own}/cancel`,
    rerun_url: `${own}/rerun`,
    workflow_url: `${api}/workflows/7`,
    head_commit: null,
    repository,
    head_repository: isHere ? repository : { ...repository, name, full_name: run.headRepository, fork: true },
  };
}

const repositoryOf = async (shop: Workshop, call: Call, name: string): Promise<Json> => {
  const { body } = await read(shop, call, `/repos/${name}`);
  const owner = await shop.account(name.split('/')[0] as string);
  return isJson(body) ? { ...body, owner } : { full_name: name, owner };
};

const listRuns = async (shop: Workshop, call: Call, repository: string): Promise<Answer> => {
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  if (refused !== null) return refused;
  const head = call.query.get('head_sha');
  const about = await repositoryOf(shop, call, repository);
  const runs = shop.memory.runs.filter((run) => head === null || run.head === head);
  return json(200, {
    total_count: runs.length,
    workflow_runs: runs.map((run) => runBody(run, shop.url, about)),
  });
};

const listArtifacts = async (shop: Workshop, call: Call, repository: string, id: number): Promise<Answer> => {
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  if (refused !== null) return refused;
  const run = shop.memory.runs.find((one) => one.id === id);
  if (!run) return NOT_FOUND;
  const name = call.query.get('name');
  const artifacts = run.artifacts.filter((one) => name === null || one.name === name);
  return json(200, {
    total_count: artifacts.length,
    artifacts: artifacts.map((one) => artifactBody(one, run, `${shop.url}/repos/${repository}/actions`)),
  });
};

const artifactBody = (one: PlantedArtifact, run: PlantedRun, api: string): Json => {
  const at = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  return {
    id: one.id,
    node_id: `A_${one.id}`,
    name: one.name,
    size_in_bytes: one.claimedBytes ?? one.bytes.length,
    url: `${api}/artifacts/${one.id}`,
    archive_download_url: `${api}/artifacts/${one.id}/zip`,
    expired: one.expired ?? false,
    created_at: at,
    expires_at: at,
    updated_at: at,
    digest: one.digest ?? `sha256:${createHash('sha256').update(one.bytes).digest('hex')}`,
    workflow_run: {
      id: run.id,
      repository_id: 1,
      head_repository_id: 1,
      head_branch: 'fix',
      head_sha: one.head ?? run.head,
    },
  };
};

/** GitHub sends clients on to where the bytes are. */
const download = async (shop: Workshop, call: Call, repository: string, id: number): Promise<Answer> => {
  const refused = refuses(shop.seed, call.caller, repository, DEMAND);
  if (refused !== null) return refused;
  if (blobAt(shop.memory.runs, BLOB_PATH + id) === undefined) return NOT_FOUND;
  return { status: 302, headers: { location: `${shop.url}${BLOB_PATH}${id}` }, body: undefined };
};

/** Runs of workflows and what they kept. */
export const RUNS: readonly Route[] = [
  { method: 'GET', path: /^actions\/runs$/, answer: (s, c, r) => listRuns(s, c, r) },
  {
    method: 'GET',
    path: /^actions\/runs\/(\d+)\/artifacts$/,
    answer: (s, c, r, [id]) => listArtifacts(s, c, r, Number(id)),
  },
  {
    method: 'GET',
    path: /^actions\/artifacts\/(\d+)\/zip$/,
    answer: (s, c, r, [id]) => download(s, c, r, Number(id)),
  },
];
