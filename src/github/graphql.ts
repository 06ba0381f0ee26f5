import { SetupError } from '../domain/errors.js';
import type { Client } from './client.js';

interface GraphQLAnswer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly type?: string; readonly message: string }[];
}

/** What GitHub answered, and its own clock at that moment (ISO 8601 UTC, to the second, as its header has it). */
export interface Answer<T> {
  readonly data: T;
  readonly at: string;
}

/**
 * Asks one GraphQL question. GitHub reports failures inside an answer of status 200
 * (https://docs.github.com/en/graphql/guides/using-graphql-clients): those become a SetupError that says what to grant.
 */
export async function ask<T>(client: Client, query: string, variables: object): Promise<Answer<T>> {
  const response = await client.octokit.request('POST /graphql', { query, variables: { ...variables } });
  const answer = response.data as GraphQLAnswer<T>;
  const problem = answer.errors?.[0];
  if (problem || !answer.data) throw refusal(client, problem?.type, problem?.message ?? 'an empty answer');
  const clock = response.headers.date ? new Date(response.headers.date) : new Date();
  return { data: answer.data, at: `${clock.toISOString().slice(0, 19)}Z` };
}

/** The branch moved between the read and the commit. */
export class StaleBranch extends Error {
  override readonly name = 'StaleBranch';
}

function refusal(client: Client, type: string | undefined, message: string): Error {
  const repository = `${client.owner}/${client.repo}`;
  if (type === 'STALE_DATA') return new StaleBranch(message);
  if (type === 'FORBIDDEN' || /not accessible by integration/i.test(message)) {
    return new SetupError(
      `GitHub refused: ${message}. The job's \`permissions:\` lack something; the README of this action lists them.`,
    );
  }
  if (type === 'NOT_FOUND') {
    return new SetupError(
      `${repository} or the issue cannot be read with this token: it needs \`contents: read\` and \`issues: read\`.`,
    );
  }
  return new Error(`GitHub answered the query for ${repository} with: ${message}`);
}
