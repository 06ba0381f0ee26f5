import { appendFileSync, writeFileSync } from 'node:fs';
import type { ActionDefinition, Permissions } from './actions.js';
import { SetupError } from './domain/errors.js';
import type { Level } from './domain/finding.js';
import type { Tell } from './tell.js';

const annotations: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Speaks to GitHub's runner: outputs, annotations, the log and the job summary, by its workflow commands
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands). Only outputs that the table of
 * actions names are written. @actions/core would do the same, yet loads an HTTP client that doubles a run's start-up.
 */
export function workflowTell({ outputs }: Pick<ActionDefinition, 'outputs'>, say = print): Tell {
  return {
    output: (name, value) => {
      if (outputs.some((output) => output.name === name)) writeTo('GITHUB_OUTPUT', pair(name, value));
    },
    finding: ({ level, line, column, message, rule }) => {
      const at = column ? `, column ${column}` : '';
      const where = line === null ? '' : ` (line ${line}${at} of the issue)`;
      say(annotation(annotations[level], `${message}${where}`, rule));
    },
    note: (line) => say(plain(line)),
    summary: async (markdown) => writeTo('GITHUB_STEP_SUMMARY', `${markdown}\n`),
  };
}

/** Fails the job with one message that says what to do; a stack stands only behind a fault of our own. */
export function fail(
  error: unknown,
  { permissions }: Pick<ActionDefinition, 'permissions'>,
  say = print,
): void {
  say(annotation('error', explain(error, permissions)));
  process.exitCode = 1;
}

/** Has the runner put `***` wherever the log would show this text. */
export function mask(text: string, say = print): void {
  if (text !== '') say(annotation('add-mask', text));
}

/**
 * Writes one line to the log. The first use of `console` costs three milliseconds, a seventh of Node's own start; it is
 * left for an output that cannot be written at once.
 */
export function print(line: string): void {
  try {
    writeFileSync(1, `${line}\n`);
  } catch {
    console.log(line);
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>;

interface Refusal {
  readonly status?: number;
  readonly response?: { readonly headers?: Headers };
}

function explain(error: unknown, permissions: Permissions): string {
  const message = messageOf(error);
  const { status, response } = error as Refusal;
  const headers = response?.headers ?? {};
  const isRefused = status === 403 || /not accessible by integration/i.test(message);
  if (status === 401) return 'GitHub does not accept the token (401). Check the `token` input.';
  if (status === 429 || (status === 403 && isSpent(message, headers)))
    return `GitHub's rate limit is used up. Run this job again later. (${message})`;
  if (isRefused) {
    const asks = headers['x-accepted-github-permissions'];
    return `GitHub refused the token. Give this job \`permissions:\` ${listed(permissions)}. (${message}${asks ? `; GitHub asks for ${asks}` : ''})`;
  }
  if (error instanceof SetupError) return message;
  if (status !== undefined && status >= 500)
    return `GitHub could not be reached, or failed. Run this job again. (${status}: ${message})`;
  if (status !== undefined) return `GitHub answered ${status}: ${message}`;
  return error instanceof Error ? (error.stack ?? message) : message;
}

/** What went wrong in its own words; Octokit appends the address of a page of the documentation. */
function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/ - https:\/\/docs\.github\.com\S*$/, '');
}

function isSpent(message: string, headers: Headers): boolean {
  return /rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers;
}

function listed(permissions: Permissions): string {
  return Object.entries(permissions)
    .map(([name, access]) => `\`${name}: ${access}\``)
    .join(' and ');
}

function annotation(command: string, message: string, title?: string): string {
  const property = title === undefined ? '' : ` title=${inProperty(title)}`;
  return `::${command}${property}::${inMessage(message)}`;
}

function inMessage(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function inProperty(text: string): string {
  return inMessage(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}

/** One line of log in which the runner finds no command: neither `::name::` at its start nor `##[name]` anywhere. */
function plain(line: string): string {
  return line
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ');
}

/** An output for the runner's file; a value of several lines stands between random marks, which no text can foresee. */
function pair(name: string, value: string): string {
  if (!/[\r\n]/.test(value)) return `${name}=${value}\n`;
  const mark = globalThis.crypto.randomUUID();
  return `${name}<<${mark}\n${value}\n${mark}\n`;
}

/** Appends to a file that the runner reads after the step; without the runner there is none, and nothing to tell. */
function writeTo(variable: 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY', text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}
