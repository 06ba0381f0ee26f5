import { Octokit } from '@octokit/rest';
import { type EmbeddedGitHub, startGitHub } from '../../../src/drill/github/embedded.js';
import type { Seed } from '../../../src/drill/github/seed.js';

/** A team of four with one private repository; `mallory` is a stranger to it. */
export const SEED: Seed = {
  users: ['olga', 'tariq', 'rhea', 'wanda', 'mallory'].map((login) => ({ login })),
  owner: { login: 'olga', type: 'User' },
  repos: [
    {
      owner: 'olga',
      name: 'incidents',
      private: true,
      files: { 'README.md': '# Incidents\n', '.github/incident-loop.yml': 'repository: private\n' },
      labels: [{ name: 'incident', color: 'b60205', description: 'Every record' }],
      collaborators: [
        { login: 'wanda', permission: 'write' },
        { login: 'tariq', permission: 'triage' },
        { login: 'rhea', permission: 'read' },
      ],
    },
  ],
};

/** The repository of the seed, as the octokit wants it. */
export const AT = { owner: 'olga', repo: 'incidents' } as const;

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client for one token. */
export function client(github: EmbeddedGitHub, token: string): Octokit {
  return new Octokit({ auth: token, baseUrl: github.apiUrl, log: silent });
}

/** A small GitHub and a client for each of its people. */
export async function smallGitHub() {
  const github = await startGitHub(SEED);
  const as = (login: string) => client(github, github.tokenFor(login));
  const job = async (permissions: Record<string, 'read' | 'write'>) =>
    client(github, await github.mint(permissions));
  return { github, as, job };
}

/** What a request that must fail answered. */
export async function refusal(request: Promise<unknown>): Promise<{ status: number; data: unknown }> {
  try {
    await request;
  } catch (error) {
    const { status, response } = error as { status: number; response?: { data: unknown } };
    return { status, data: response?.data };
  }
  throw new Error('The request was accepted.');
}
