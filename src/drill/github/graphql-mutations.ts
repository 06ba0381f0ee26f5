import { type Asking, demand, failure, get, type Resolvable } from './graphql-ask.js';
import { type CommitInput, createCommit } from './graphql-commit.js';
import { commentNode, getIssue, issueNode } from './graphql-issues.js';
import { commentKey, type Place } from './memory.js';
import { adopt } from './sub-issues.js';

interface SubIssueInput {
  readonly issueId: string;
  readonly subIssueId?: string | null;
  readonly subIssueUrl?: string | null;
  readonly replaceParent?: boolean | null;
  readonly clientMutationId?: string | null;
}

const noNode = (id: unknown) =>
  failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);

const placeOfUrl = (url: string): Place | undefined => {
  const [, repository, number] = /\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(url) ?? [];
  return repository === undefined ? undefined : { repository, number: Number(number) };
};

const addSubIssue = async (asking: Asking, input: SubIssueInput): Promise<Resolvable> => {
  const { memory } = asking.shop;
  const parent = memory.issuesByNode.get(input.issueId);
  if (parent === undefined) throw noNode(input.issueId);
  const child = input.subIssueId
    ? memory.issuesByNode.get(input.subIssueId)
    : placeOfUrl(input.subIssueUrl ?? '');
  if (child === undefined) throw noNode(input.subIssueId ?? input.subIssueUrl);
  demand(asking, parent.repository, { permission: 'issues', level: 'write', role: 'triage' });
  await getIssue(asking, child);
  const reason = adopt(memory, parent, child, input.replaceParent === true);
  if (reason !== null) throw failure('UNPROCESSABLE', reason);
  return {
    clientMutationId: input.clientMutationId ?? null,
    issue: async () => issueNode(asking, await getIssue(asking, parent)),
    subIssue: async () => issueNode(asking, await getIssue(asking, child)),
  };
};

interface MinimizeInput {
  readonly subjectId: string;
  readonly classifier: string;
  readonly clientMutationId?: string | null;
}

const minimizeComment = async (asking: Asking, input: MinimizeInput): Promise<Resolvable> => {
  const place = asking.shop.memory.commentsByNode.get(input.subjectId);
  if (place === undefined) throw noNode(input.subjectId);
  demand(asking, place.repository, { permission: 'issues', level: 'write', role: 'write' });
  asking.shop.memory.minimized.set(commentKey(place.id), input.classifier.toLowerCase().replaceAll('_', '-'));
  const comment = await get(asking, `/repos/${place.repository}/issues/comments/${place.id}`, 'a comment');
  return { clientMutationId: input.clientMutationId ?? null, minimizedComment: commentNode(asking, comment) };
};

/** The mutations that the embedded GitHub knows. */
export function mutations(asking: Asking): Resolvable {
  return {
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommit(asking, input),
    addSubIssue: ({ input }: { input: SubIssueInput }) => addSubIssue(asking, input),
    minimizeComment: ({ input }: { input: MinimizeInput }) => minimizeComment(asking, input),
  };
}
