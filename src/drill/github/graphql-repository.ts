import { isJson, type Json, NOT_FOUND } from './call.js';
import {
  type Asking,
  connection,
  get,
  getAll,
  type Paging,
  type Resolvable,
  refusedAs,
} from './graphql-ask.js';
import { branchNode, objectNamed } from './graphql-git.js';
import { getIssue, issueNode, labelNode } from './graphql-issues.js';
import { fieldNodes } from './issue-fields.js';

interface IssueArguments extends Paging {
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly orderBy?: { field: 'CREATED_AT' | 'UPDATED_AT' | 'COMMENTS'; direction: 'ASC' | 'DESC' } | null;
  readonly filterBy?: Filters | null;
}

interface Filters {
  readonly since?: string | null;
  readonly labels?: readonly string[] | null;
  readonly states?: readonly string[] | null;
  readonly assignee?: string | null;
  readonly createdBy?: string | null;
}

const namesOf = (list: unknown, field: string): string[] =>
  (Array.isArray(list) ? list : []).map((item) => String(item[field]).toLowerCase());

const lower = (names: readonly string[]): string[] => names.map((name) => name.toLowerCase());

/** `labels` beside the filter asks for any of them, `labels` in the filter for all. */
const wanted =
  ({ labels, states, filterBy }: IssueArguments) =>
  (issue: Json): boolean => {
    const own = namesOf(issue.labels, 'name');
    const inStates = (list: readonly string[] | null | undefined) =>
      list == null || list.includes(String(issue.state).toUpperCase());
    return (
      (labels == null || lower(labels).some((label) => own.includes(label))) &&
      (filterBy?.labels == null || lower(filterBy.labels).every((label) => own.includes(label))) &&
      inStates(states) &&
      inStates(filterBy?.states) &&
      (filterBy?.assignee == null ||
        namesOf(issue.assignees, 'login').includes(filterBy.assignee.toLowerCase())) &&
      (filterBy?.createdBy == null || (isJson(issue.user) && issue.user.login === filterBy.createdBy)) &&
      (filterBy?.since == null || Date.parse(String(issue.updated_at)) >= Date.parse(filterBy.since))
    );
  };

const ordered = (issues: Json[], order: IssueArguments['orderBy']): Json[] => {
  const field = { CREATED_AT: 'created_at', UPDATED_AT: 'updated_at', COMMENTS: 'comments' }[
    order?.field ?? 'CREATED_AT'
  ];
  const sign = order?.direction === 'DESC' ? -1 : 1;
  const value = (issue: Json): number =>
    field === 'comments' ? Number(issue.comments) : Date.parse(String(issue[field]));
  return issues.sort((a, b) => sign * (value(a) - value(b) || Number(a.number) - Number(b.number)));
};

/** Reads all issues once for all the pages of a backfill. */
const allIssues = async (asking: Asking, repository: string): Promise<Json[]> => {
  const { caller } = asking.call;
  const { lists } = asking.shop.memory;
  const key = `${caller.kind === 'nobody' ? '' : caller.token} ${repository}`;
  const list =
    lists.get(key) ?? (await getAll(asking, `/repos/${repository}/issues?state=all`, 'the issues'));
  lists.set(key, list);
  return list;
};

const issues = async (asking: Asking, repository: string, args: IssueArguments): Promise<Resolvable> => {
  const all = await allIssues(asking, repository);
  const chosen = ordered(all.filter(wanted(args)), args.orderBy);
  return connection(chosen, args, 'issues', (issue) => issueNode(asking, issue));
};

const issueOnly = async (asking: Asking, repository: string, number: number): Promise<Resolvable> => {
  const issue = await getIssue(asking, { repository, number });
  if (issue.pull_request === undefined) return issueNode(asking, issue);
  throw refusedAs(NOT_FOUND, `an Issue with the number of ${number}`);
};

/** The repository `owner/name`. Throws NOT_FOUND when the caller may not see it. */
export async function repositoryNode(asking: Asking, repository: string): Promise<Resolvable> {
  const about = await get(asking, `/repos/${repository}`, `a Repository with the name '${repository}'`);
  const owner = isJson(about.owner) ? about.owner : {};
  const branch = (name: string) => branchNode(asking, repository, name.replace(/^(refs\/)?heads\//, ''));
  return {
    __typename: 'Repository',
    id: about.node_id,
    name: about.name,
    nameWithOwner: about.full_name,
    isPrivate: about.private,
    url: about.html_url,
    owner: { __typename: owner.type, id: owner.node_id, login: owner.login, url: owner.html_url },
    defaultBranchRef: () => branch(String(about.default_branch)),
    ref: ({ qualifiedName }: { qualifiedName: string }) => branch(qualifiedName),
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      objectNamed(asking, repository, expression ?? oid ?? 'HEAD'),
    labels: async (paging: Paging) =>
      connection(
        await getAll(asking, `/repos/${repository}/labels`, 'the labels'),
        paging,
        'labels',
        labelNode,
      ),
    issueFields: (paging: Paging) => {
      const fields = fieldNodes(asking.shop.seed.owner);
      return connection(fields, paging, 'issueFields', (field) => field);
    },
    issue: ({ number }: { number: number }) => issueOnly(asking, repository, number),
    issueOrPullRequest: async ({ number }: { number: number }) =>
      issueNode(asking, await getIssue(asking, { repository, number })),
    issues: (args: IssueArguments) => issues(asking, repository, args),
  };
}
