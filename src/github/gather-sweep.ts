import { SETTINGS_PATH } from '../domain/default-settings.js';
import { LEDGER_FOLDER } from '../domain/delivery.js';
import { inTurn } from '../domain/in-turn.js';
import type { ActionIssue, Issue } from '../domain/issue.js';
import type { Client } from './client.js';
import { askEverywhere } from './gather.js';
import { type Answer, ask } from './graphql.js';
import { type RawAction, type RawIssue, toActionIssue } from './nouns.js';
import { MONTHS_QUERY, SWEEP_QUERY } from './queries.js';
import { wholeIssue, withComments } from './whole-issue.js';

/** Of closed incidents and of actions: what is beyond waits for the next sweep. Open incidents are read to the end. */
const MOST_PAGES = 5;
/** How far back closings are judged again, in milliseconds: sweeps come late, and a day may be skipped. */
const LATELY = 2 * 24 * 60 * 60 * 1000;

/** Everything that a sweep looks at, with the text of the settings and GitHub's clock (ISO 8601 UTC). */
export interface GatheredSweep {
  readonly open: readonly Issue[];
  /** Closed, and changed within the last two days. */
  readonly closed: readonly Issue[];
  /** Preventive actions that are still to be done, whatever became of their incident. */
  readonly actions: readonly ActionIssue[];
  /** The ledger's two newest files, and one of those before, which take turns. */
  readonly ledger: readonly { readonly path: string; readonly text: string }[];
  readonly settings: string | null;
  readonly now: string;
}

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

interface Text {
  readonly text?: string | null;
}

interface SweepAnswer {
  readonly repository: {
    readonly settings: Text | null;
    readonly ledger: { readonly entries?: readonly { readonly path: string }[] } | null;
    readonly open?: Page<RawIssue>;
    readonly closed?: Page<RawIssue>;
    readonly actions?: Page<RawAction>;
  };
}

/** Where each list goes on; null where it has ended. The first page is `undefined`. */
interface Cursors {
  readonly open: string | null | undefined;
  readonly closed: string | null | undefined;
  readonly actions: string | null | undefined;
}

/**
 * Reads all of it: one request for thirty open incidents, twenty closed ones and a hundred actions, and one more for each
 * further page, and one for the ledger. `labels`: any of them makes a record.
 */
export async function gatherSweep(
  client: Client,
  labels: readonly string[],
  self: string,
): Promise<GatheredSweep> {
  const asked = {
    ...client.where,
    settings: `HEAD:${SETTINGS_PATH}`,
    ledger: `HEAD:${LEDGER_FOLDER}`,
    labels,
  };
  const pages = await allPages(client, asked);
  const first = pages[0] as Answer<SweepAnswer>;
  const { settings, ledger } = first.data.repository;
  const files = (ledger?.entries ?? []).map(({ path }) => path).sort();
  const listed = <T>(pick: (one: SweepAnswer['repository']) => Page<T> | undefined) =>
    pages.flatMap(({ data }) => pick(data.repository)?.nodes ?? []);
  const made = await withComments(
    client,
    listed((one) => one.actions),
  );
  const whole = async (raws: readonly RawIssue[]) => {
    const issues: Issue[] = [];
    for (const raw of raws) issues.push(await wholeIssue(client, raw, made, self));
    return issues;
  };
  return {
    open: await whole(listed((one) => one.open)),
    closed: await whole(listed((one) => one.closed).filter((one) => isRecent(one, first.at))),
    actions: made.map((one) => toActionIssue(one, self, false)),
    ledger: await months(client, files, first.at),
    settings: settings?.text ?? null,
    now: first.at,
  };
}

async function allPages(client: Client, asked: object): Promise<readonly Answer<SweepAnswer>[]> {
  const pages: Answer<SweepAnswer>[] = [];
  let at: Cursors = { open: undefined, closed: undefined, actions: undefined };
  do {
    const answer: Answer<SweepAnswer> = await askEverywhere(client, SWEEP_QUERY, {
      ...asked,
      ...at,
      withOpen: at.open !== null,
      withClosed: at.closed !== null,
      withActions: at.actions !== null,
    });
    pages.push(answer);
    const { open, closed, actions } = answer.data.repository;
    const isLast = pages.length >= MOST_PAGES;
    at = {
      open: next(open),
      closed: isLast || closed?.nodes.some((one) => !isRecent(one, answer.at)) ? null : next(closed),
      actions: isLast ? null : next(actions),
    };
  } while (at.open !== null || at.closed !== null || at.actions !== null);
  return pages;
}

function next(page: Page<unknown> | undefined): string | null {
  return page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
}

/** The two newest months of the ledger and an older one in turn: one request, none where there is no ledger. */
async function months(
  client: Client,
  files: readonly string[],
  now: string,
): Promise<GatheredSweep['ledger']> {
  const all = files.filter((path) => path.endsWith('.ndjson'));
  const [newest, before = newest] = all.slice(-2).reverse();
  if (!newest || !before) return [];
  const older = all.slice(0, -2)[inTurn(all.length - 2, now)] ?? before;
  const paths = { newest, before, older };
  const expressions = Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, `HEAD:${path}`]));
  const asked = { ...client.where, ...expressions };
  const { data } = await ask<{ repository: Readonly<Record<keyof typeof paths, Text | null>> }>(
    client,
    MONTHS_QUERY,
    asked,
  );
  const read = Object.entries(paths).map(
    ([name, path]) => [path, data.repository[name as keyof typeof paths]?.text ?? ''] as const,
  );
  return [...new Map(read)]
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function isRecent({ updatedAt }: RawIssue, now: string): boolean {
  return Date.parse(now) - Date.parse(updatedAt) <= LATELY;
}
