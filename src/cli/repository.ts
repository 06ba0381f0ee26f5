import { execFileSync } from 'node:child_process';
import { SetupError } from '../domain/errors.js';
import { type Client, createClient } from '../github/client.js';

const name = /^([\w.-]{1,100})\/([\w.-]{1,100})$/;
/** `https://host/owner/name.git`, `git@host:owner/name.git`, `ssh://git@host:22/owner/name`. */
const remote =
  /^(?:(?:https?|ssh|git):\/\/(?:[^@/\s]{1,200}@)?([\w.-]{1,200})(?::\d{1,5})?\/|[\w.-]{1,100}@([\w.-]{1,200}):)([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/;

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly host: string;
}

/**
 * A client for the repository of `--repo`, else of the git remote `origin` of this folder, with the token of GITHUB_TOKEN or
 * GH_TOKEN. Throws SetupError when either is missing.
 */
export function clientOfTerminal(repo: unknown): Client {
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
  if (!token)
    throw new SetupError(
      'GITHUB_TOKEN is not set. Set it to a token that may write issues (`GITHUB_TOKEN=$(gh auth token)`), or add --dry-run to see the issue only.',
    );
  const { owner, repo: name, host } = typeof repo === 'string' ? named(repo) : ofRemote();
  const apiUrl =
    process.env.GITHUB_API_URL ||
    (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`);
  return createClient({ token, apiUrl, owner, repo: name });
}

function named(text: string): Place {
  const match = name.exec(text);
  if (!match) throw new SetupError(`--repo must be OWNER/NAME; it is “${text}”.`);
  return { owner: match[1] as string, repo: match[2] as string, host: 'github.com' };
}

function ofRemote(): Place {
  const place = placeOfRemote(originUrl());
  if (place) return place;
  throw new SetupError(
    'The git remote “origin” of this folder names no GitHub repository. Say which one with --repo OWNER/NAME.',
  );
}

/** Where a git remote points; null when it is no address of a repository on a GitHub. */
export function placeOfRemote(url: string): Place | null {
  const match = remote.exec(url.trim());
  if (!match) return null;
  const [, byUrl, byShort, owner, repo] = match;
  return { owner: owner as string, repo: repo as string, host: (byUrl ?? byShort) as string };
}

function originUrl(): string {
  try {
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    return execFileSync('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: [...stdio] });
  } catch {
    return '';
  }
}
