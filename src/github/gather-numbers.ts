import type { Connection } from './changed-page.js';
import type { Client } from './client.js';
import { type Answer, ask } from './graphql.js';
import { NUMBERS_QUERY } from './queries-ledger.js';

/** The numbers of all incidents: one request a hundred, so only asked for when some have gone. */
export async function gatherNumbers(client: Client): Promise<readonly number[]> {
  const numbers: number[] = [];
  let cursor: string | null = null;
  do {
    const answer: Answer<{ repository: { issues: Connection<{ number: number }> } }> = await ask(
      client,
      NUMBERS_QUERY,
      {
        ...client.where,
        cursor,
      },
    );
    const { nodes, pageInfo } = answer.data.repository.issues;
    numbers.push(...nodes.map((node) => node.number));
    cursor = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (cursor !== null);
  return numbers;
}
