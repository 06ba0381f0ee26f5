import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/core';
import { actionOf } from '../src/actions.js';
import { labels } from '../src/domain/labels.js';
import { type EmbeddedGitHub, startGitHub } from '../src/drill/github/embedded.js';
import type { Row } from './row.js';

const run = promisify(execFile);
const where = { owner: 'acme', repo: 'incidents' };
const REPOSITORY = 'acme/incidents';

/** An ordinary report by hand. */
export const REPORT = `## Summary

The assistant told a customer about a refund that does not exist.

## Impact

- Users affected: 3
- Severity: S2

## Timeline

- 2026-03-02T08:00Z – first wrong answer (started)
- 2026-03-02T08:40Z – a customer asks (detected)

## Owners

- Incident lead: @dana

## Severity and status

- Kind: incident
- System: support assistant
- Failure modes: misinformation

## Preventive actions

| action | kind | owner | due |
|---|---|---|---|
`;
/** Not late whenever this runs: what is late gets a label, which is a request more. */
const DUE = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const ROWS = [
  `| Index every policy page nightly | automation | @dana | ${DUE} |\n`,
  `| Ask the guardrail about refunds | guardrail | @dana | ${DUE} |\n`,
];

/** Requests of the bundled actions, counted at the door of an embedded GitHub. */
export async function countRequests(): Promise<readonly Row[]> {
  const github = await startGitHub({
    users: [{ login: 'owner' }, { login: 'dana' }],
    owner: { login: where.owner, type: 'Organization', members: ['owner'] },
    repos: [
      {
        ...{ owner: where.owner, name: where.repo, private: true as const, labels },
        files: { '.github/incident-loop.yml': 'on-call: [dana]\n' },
        collaborators: [{ login: 'dana', permission: 'write' }],
      },
    ],
  });
  try {
    const plain = await file(github, REPORT);
    const first = await respond(github, plain);
    const again = await respond(github, plain);
    const one = await respond(github, await file(github, REPORT + ROWS[0]));
    const two = await respond(github, await file(github, REPORT + ROWS.join('')));
    const weekly = await requestsOf(github, 'metrics', { action: 'created' });
    return [
      row('first event of an incident', 6, first),
      row('event that changes nothing', 1, again),
      row('more for an incident with one preventive action', 2, one - first),
      row('more for a second one', 2, two - one),
      row('weekly metrics, three incidents changed: reads and the one commit', 3, weekly),
    ];
  } finally {
    await github.close();
  }
}

function row(what: string, budget: number, value: number): Row {
  return { what, budget, value, unit: 'requests', floor: null };
}

async function file(github: EmbeddedGitHub, body: string): Promise<number> {
  const octokit = new Octokit({ auth: github.tokenFor('dana'), baseUrl: github.apiUrl });
  const issue = { ...where, title: 'A refund that does not exist', body, labels: ['incident'] };
  return (await octokit.request('POST /repos/{owner}/{repo}/issues', issue)).data.number;
}

function respond(github: EmbeddedGitHub, number: number): Promise<number> {
  const issue = { number, body: '', user: { login: 'dana' }, labels: [{ name: 'incident' }] };
  return requestsOf(github, 'respond', { action: 'opened', issue });
}

/** How many requests one action makes on one event. Throws when the action fails. */
async function requestsOf(github: EmbeddedGitHub, action: string, payload: object): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'incident-loop-bench-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(payload));
  const before = github.requests.length;
  try {
    await run(process.execPath, [`actions/${action}/main.js`], {
      env: {
        GITHUB_API_URL: github.apiUrl,
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: REPOSITORY,
        INPUT_TOKEN: await github.mint(actionOf(action).permissions),
      },
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return github.requests.length - before;
}
