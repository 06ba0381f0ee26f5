import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import Bottleneck from 'bottleneck/light.js';

/** Where and as whom to talk to GitHub. */
export interface Access {
  readonly token: string;
  /** The REST root; a GitHub on this machine is not paced, since it has no secondary limits. */
  readonly apiUrl: string;
  readonly owner: string;
  readonly repo: string;
}

/** A client that waits out rate limits of at most a minute, once, and repeats reads that failed on GitHub's side. */
export type Client = ReturnType<typeof createClient>;

const LONGEST_WAIT_SECONDS = 60;
const PatientOctokit = Octokit.plugin(retry, throttling);

/** Opens a client for one repository. Creates are never blindly repeated: pass `once` in their `request` option. */
export function createClient({ token, apiUrl, owner, repo }: Access) {
  const waitOnce = (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
    tries === 0 && seconds <= LONGEST_WAIT_SECONDS;
  const octokit = new PatientOctokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'incident-loop',
    request: { headers: { 'x-github-api-version': '2022-11-28' } },
    throttle: { onRateLimit: waitOnce, onSecondaryRateLimit: waitOnce, ...pace(apiUrl) },
    log: { debug() {}, info() {}, warn: console.warn, error() {} },
  });
  return { octokit, owner, repo, where: { owner, repo } };
}

/** For requests that create something: read again first, never repeat blindly. */
export const once = { retries: 0 } as const;

function pace(apiUrl: string): object {
  const isLocal = ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(apiUrl).hostname);
  if (!isLocal) return {};
  const unpaced = () => new Bottleneck.Group({ maxConcurrent: 1 });
  return { write: unpaced(), notifications: unpaced() };
}
