import { SETTINGS_PATH } from '../domain/default-settings.js';
import { RECORD_LABEL } from '../domain/labels.js';
import { MOST_INCIDENTS, type Reference } from '../domain/remediation.js';
import type { Client } from './client.js';
import { askForAny, NotKnownHere } from './graphql.js';
import { linksQuery } from './queries.js';

/** The records linked to pull requests, by the pull request's number; `settings` is the text of the settings file, null when there is none. */
export interface GatheredLinks {
  readonly settings: string | null;
  readonly linked: ReadonlyMap<number, readonly Reference[]>;
}

interface RawLinked {
  readonly number: number;
  readonly repository: { readonly nameWithOwner: string };
  readonly labels: { readonly nodes: readonly { readonly name: string }[] } | null;
}

/** A pull request; empty where it is an issue. */
interface RawLinking {
  readonly closingIssuesReferences?: { readonly nodes: readonly (RawLinked | null)[] | null } | null;
}

interface LinksAnswer {
  readonly repository: { readonly settings: { readonly text?: string | null } | null } & Readonly<
    Record<`p${number}`, RawLinking | null>
  >;
}

/**
 * Reads what GitHub shows as linked below *Development*: by hand in the sidebar or by a closing keyword in the description
 * (https://docs.github.com/en/graphql/reference/objects#pullrequest). One request, with the settings. Nothing is linked on a host
 * that knows no links, or where the token may not see them.
 */
export async function gatherLinks(client: Client, numbers: readonly number[]): Promise<GatheredLinks> {
  const { settings, ...pulls } = await askForLinks(client, numbers);
  const of = (number: number) => pulls[`p${number}`]?.closingIssuesReferences?.nodes ?? [];
  return {
    settings: settings?.text ?? null,
    linked: new Map(
      numbers.map((number) => [number, of(number).flatMap(toReference).slice(0, MOST_INCIDENTS)]),
    ),
  };
}

async function askForLinks(client: Client, numbers: readonly number[]): Promise<LinksAnswer['repository']> {
  const asked = { ...client.where, settings: `HEAD:${SETTINGS_PATH}` };
  const ask = (query: string) => askForAny<LinksAnswer>(client, query, asked);
  try {
    return (await ask(linksQuery(numbers))).data.repository;
  } catch (error) {
    if (!(error instanceof NotKnownHere)) throw error;
    return (await ask(linksQuery([]))).data.repository;
  }
}

/** A pull request may close any issue; only our records are remediated. */
function toReference(linked: RawLinked | null): readonly Reference[] {
  const names = linked?.labels?.nodes.map(({ name }) => name) ?? [];
  if (!linked || !names.includes(RECORD_LABEL)) return [];
  return [{ repository: linked.repository.nameWithOwner, number: linked.number }];
}
