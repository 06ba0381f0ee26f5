import { createHash } from 'node:crypto';
import type { Artifact, WorkflowRun } from '../domain/remediation.js';
import type { Client } from './client.js';

/** Bytes of one file in a pull request. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs of any workflow on a commit, newest first: https://docs.github.com/en/rest/actions/workflow-runs. Needs `actions: read`. */
export async function gatherRuns(client: Client, head: string): Promise<readonly WorkflowRun[]> {
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
export async function gatherArtifacts(
  client: Client,
  run: number,
  name: string,
): Promise<readonly Artifact[]> {
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
export async function downloadArtifact(client: Client, { id, digest }: Artifact): Promise<Buffer | null> {
  const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
  const { data } = await client.octokit.request(route, {
    ...client.where,
    artifact_id: id,
    archive_format: 'zip',
  });
  const bytes = Buffer.from(data as ArrayBuffer);
  const sum = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return digest === null || digest === sum ? bytes : null;
}

/** The bytes of a file at a commit; null where there is none. Reads it as data: nothing is checked out. */
export async function readFileAt(client: Client, path: string, commit: string): Promise<Buffer | null> {
  try {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...client.where,
      path,
      ref: commit,
      mediaType: { format: 'raw' },
      request: { parseSuccessResponseBody: false },
    });
    return await bytesOf(data as unknown as AsyncIterable<Uint8Array>);
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}

/** Reading stops above what any reader takes, so that a file of any size costs no more than that. */
async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(pieces);
}
