import type { Client } from './client.js';

/** The text of a file on the default branch; null when there is none. Needs `contents: read`. */
export async function readFileAtHead(client: Client, path: string): Promise<string | null> {
  try {
    const { data } = await client.octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...client.where,
      path,
    });
    return 'content' in data ? Buffer.from(data.content, 'base64').toString('utf8') : null;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}
