import { NoSuchIssue, SetupError } from '../domain/errors.js';
import type { Client } from './client.js';

interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly Problem[];
}

interface Problem {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** What GitHub answered, and its own clock at that moment (ISO 8601 UTC, to the second, as its header has it). */
export interface Answer<T> {
  readonly data: T;
  readonly at: string;
}

/**
 * Asks one GraphQL question. GitHub reports failures inside an answer of status 200
 * (https://docs.github.com/en/graphql/guides/using-graphql-clients): those become errors; what a person can put right is a SetupError. `request` goes to
 * Octokit.
 */
export async function ask<T>(
  client: Client,
  query: string,
  variables: object,
  request: Retries = {},
): Promise<Answer<T>> {
  return answered(client, { query, variables: { ...variables }, request }, () => false);
}

/** The same where something in the repository may be missing: what GitHub cannot resolve is null in the answer. */
export async function askForAny<T>(client: Client, query: string, variables: object): Promise<Answer<T>> {
  const asked = { query, variables: { ...variables } };
  return answered(client, asked, ({ type, path = [] }) => type === 'NOT_FOUND' && path.length > 1);
}

/** A token that may not see the organisation's issue fields, or what is linked, does without: the rest of the answer is whole. */
function isWithheld({ path = [] }: Problem): boolean {
  return novelties.some(([novelty]) => path.includes(novelty));
}

interface Retries {
  readonly retries?: number;
}

interface Asked {
  readonly query: string;
  readonly variables: object;
  readonly request?: Retries;
}

/**
 * By what GitHub's own MCP server sends with the same question (github/github-mcp-server, pkg/github/issue_fields.go): issue fields are
 * in public preview, and who does not name a preview may be told that there is no such field.
 */
const PREVIEWS = { 'graphql-features': 'issue_fields, repo_issue_fields' };

async function answered<T>(
  client: Client,
  asked: Asked,
  isFine: (problem: Problem) => boolean,
): Promise<Answer<T>> {
  const headers = asked.query.includes('issueFields') ? PREVIEWS : {};
  const response = await client.octokit.request('POST /graphql', { ...asked, headers });
  const answer = parsed<T>(response.data);
  const problems = answer.errors ?? [];
  const lacks = answer.data ? [] : lacking(problems);
  if (lacks.length > 0) throw new NotKnownHere(problems[0]?.message ?? '', lacks);
  const problem = problems.find((one) => !isFine(one) && !isWithheld(one));
  if (problem || !answer.data) throw refusal(client, problem ?? problems[0] ?? EMPTY);
  const clock = response.headers.date ? new Date(response.headers.date) : new Date();
  return { data: answer.data, at: `${clock.toISOString().slice(0, 19)}Z` };
}

const EMPTY: Problem = { message: 'GitHub gave an empty answer.' };

/** Octokit hands over as text what its own parser cannot bear: a string of some ten million characters, such as a large file. */
function parsed<T>(data: unknown): GraphQLAnswer<T> {
  return (typeof data === 'string' ? JSON.parse(data) : data) as GraphQLAnswer<T>;
}

/** The branch moved between the read and the commit. */
export class StaleBranch extends Error {
  override readonly name = 'StaleBranch';
}

/** What a host may not know yet: an older GitHub Enterprise Server, or a preview that was withdrawn. */
export type Novelty = 'subIssues' | 'issueFields' | 'closingIssuesReferences';

/** This host does not know all that was asked for. */
export class NotKnownHere extends Error {
  override readonly name = 'NotKnownHere';
  constructor(
    message: string,
    readonly lacks: readonly Novelty[],
  ) {
    super(message);
  }
}

/** GitHub names every field and every type of a question that it does not know. */
const novelties: readonly (readonly [Novelty, RegExp])[] = [
  ['subIssues', /['"]subIssues['"]/],
  ['closingIssuesReferences', /['"]closingIssuesReferences['"]/],
  ['issueFields', /['"]issueFields['"]|\bIssueFieldDate\b/],
];

function lacking(problems: readonly Problem[]): readonly Novelty[] {
  const isMeant = (shape: RegExp) => problems.some(({ message }) => shape.test(message));
  return novelties.filter(([, shape]) => isMeant(shape)).map(([novelty]) => novelty);
}

function refusal(client: Client, problem: Problem): Error {
  const { type, message, path = [] } = problem;
  const repository = `${client.owner}/${client.repo}`;
  if (type === 'STALE_DATA') return new StaleBranch(message);
  if (type === 'NOT_FOUND' && path.includes('issue'))
    return new NoSuchIssue(`There is no such issue in ${repository}.`);
  if (type === 'NOT_FOUND') {
    return new SetupError(
      `${repository} cannot be read with this token: it needs \`contents: read\` and \`issues: read\`.`,
    );
  }
  return new Error(message);
}
