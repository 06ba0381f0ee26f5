import type { ActionIssue } from '../domain/issue.js';

/** What came of an effect that made something new. */
export type Outcome = { readonly made: ActionIssue } | null;

/** A request of which only matters that it went well. */
export async function done(request: Promise<unknown>): Promise<null> {
  await request;
  return null;
}

/** Takes refusals for what they mean: that things already stand otherwise. */
export function ignoring(...statuses: readonly number[]): (error: { status?: number }) => void {
  return (error) => {
    if (!statuses.includes(error.status ?? 0)) throw error;
  };
}
