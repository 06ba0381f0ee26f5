import type { Player } from '../../src/drill/cast.js';
import type { PlantedArtifact, PlantedRun } from '../../src/drill/github/runs.js';
import { zipped } from '../../src/drill/zip.js';
import type { Rehearsal } from './rehearsal.js';

const where = { owner: 'rehearsal', repo: 'incidents' } as const;
export const REPOSITORY = 'rehearsal/incidents';

/** An open pull request of a test. */
export interface Opened {
  readonly number: number;
  readonly head: string;
}

/** What is said of a commit. */
export interface Checked {
  readonly status: string;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string;
}

/** Opens a pull request that changes files on a branch of its own, or of a fork of its opener's. */
export async function openPull(
  there: Rehearsal,
  {
    body,
    by = 'lead',
    opener = by,
    branch = 'fix',
    files = { 'prompt.md': 'Refuse.' },
    fromFork = false,
  }: {
    body: string;
    by?: Player;
    opener?: Player;
    branch?: string;
    files?: Readonly<Record<string, string>>;
    fromFork?: boolean;
  },
): Promise<Opened> {
  const client = there.world.as(by);
  const { data: main } = await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...where,
    ref: 'heads/main',
  });
  await client.request('POST /repos/{owner}/{repo}/git/refs', {
    ...where,
    ref: `refs/heads/${branch}`,
    sha: main.object.sha,
  });
  for (const [path, text] of Object.entries(files)) await commitTo(there, branch, path, text, by);
  if (fromFork)
    there.github.standForFork(REPOSITORY, branch, `${there.world.cast[opener].login}/${where.repo}`);
  const { data } = await there.world.as(opener).request('POST /repos/{owner}/{repo}/pulls', {
    ...where,
    title: 'Guard the prompt',
    body,
    head: branch,
    base: 'main',
  });
  return { number: data.number, head: data.head.sha };
}

/** Commits one file to a branch. */
export async function commitTo(
  there: Rehearsal,
  branch: string,
  path: string,
  text: string,
  by: Player = 'lead',
): Promise<void> {
  await there.world.as(by).request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...where,
    path,
    branch,
    message: `Change ${path}`,
    content: Buffer.from(text).toString('base64'),
  });
}

/** The check run that the product keeps on a commit; undefined where there is none. Throws when there are two. */
export async function checkOn(there: Rehearsal, head: string): Promise<Checked | undefined> {
  const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
  const { data } = await there.world.as('lead').request(route, { ...where, ref: head });
  const ours = data.check_runs.filter((run) => run.name === 'incident remediation');
  if (ours.length > 1) throw new Error(`${ours.length} check runs on ${head}`);
  const [run] = ours;
  return (
    run && {
      status: run.status,
      conclusion: run.conclusion,
      title: run.output.title,
      summary: run.output.summary ?? '',
    }
  );
}

/** Cases as JSON Lines: `p` passed, `f` failed. */
export function cases(suites: Readonly<Record<string, string>>): string {
  return Object.entries(suites)
    .flatMap(([suite, word]) =>
      [...word].map((letter, at) =>
        JSON.stringify({ case_id: `${suite} ${at}`, suite, passed: letter === 'p' }),
      ),
    )
    .join('\n');
}

let ids = 1000;

/** An artifact as the workflow of the documentation uploads it. */
export function artifact(
  files: Readonly<Record<string, string | Buffer>>,
  says: Partial<PlantedArtifact> = {},
): PlantedArtifact {
  ids += 1;
  const entries = Object.entries(files).map(([name, content]) => ({ name, content }));
  return { id: ids, name: 'incident-evals', bytes: zipped(entries), ...says };
}

/** Says that the evals ran, and runs the shipped workflows for it. */
export async function evalsRan(
  there: Rehearsal,
  head: string,
  artifacts: readonly PlantedArtifact[],
  says: Partial<PlantedRun> = {},
): Promise<void> {
  ids += 1;
  const run = { id: ids, path: '.github/workflows/evals.yml', head, artifacts, ...says };
  const payload = await there.github.plantRun(REPOSITORY, run);
  await there.world.deliver({ name: 'workflow_run', payload, actor: 'dana' });
}
