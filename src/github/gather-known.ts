import { SETTINGS_PATH } from '../domain/default-settings.js';
import type { KnownIncident } from '../domain/signal.js';
import type { Client } from './client.js';
import { type Answer, ask } from './graphql.js';
import { KNOWN_QUERY } from './queries.js';

/** Every open incident and the fifty that changed last of the closed ones; `settings` is the text of the settings file. */
export interface GatheredKnown {
  readonly open: readonly KnownIncident[];
  readonly closed: readonly KnownIncident[];
  readonly settings: string | null;
  /** GitHub's clock at the read, ISO 8601 UTC. */
  readonly now: string;
}

interface RawKnown {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly createdAt: string;
  readonly closedAt: string | null;
  readonly authorAssociation: string;
  readonly author: { readonly __typename: string; readonly login: string } | null;
  readonly comments: { readonly totalCount: number };
  readonly assignees: { readonly totalCount: number };
}

interface KnownAnswer {
  readonly repository: {
    readonly settings: { readonly text?: string | null } | null;
    readonly open: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly RawKnown[];
    };
    readonly closed: { readonly nodes: readonly RawKnown[] };
  };
}

/** Reads what an alert may be about: one request, and one more per further hundred open incidents. */
export async function gatherKnown(client: Client, cursor: string | null = null): Promise<GatheredKnown> {
  const asked = { ...client.where, settings: `HEAD:${SETTINGS_PATH}`, cursor };
  const { data, at }: Answer<KnownAnswer> = await ask(client, KNOWN_QUERY, asked);
  const { settings, open, closed } = data.repository;
  const { hasNextPage, endCursor } = open.pageInfo;
  const rest = hasNextPage ? (await gatherKnown(client, endCursor)).open : [];
  return {
    open: [...open.nodes.map(toKnown), ...rest],
    closed: closed.nodes.map(toKnown),
    settings: settings?.text ?? null,
    now: at,
  };
}

/** How GitHub names the owner's own people (https://docs.github.com/en/graphql/reference/enums#commentauthorassociation). */
const INSIDERS = ['OWNER', 'MEMBER', 'COLLABORATOR'];

function toKnown(raw: RawKnown): KnownIncident {
  const { number, url, body, createdAt, closedAt, author } = raw;
  return {
    number,
    url,
    body,
    createdAt,
    closedAt,
    author: author?.login ?? null,
    isBot: author?.__typename === 'Bot',
    isInsider: INSIDERS.includes(raw.authorAssociation),
    comments: raw.comments.totalCount,
    assignees: raw.assignees.totalCount,
  };
}
