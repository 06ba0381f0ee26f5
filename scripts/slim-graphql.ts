// Makes src/drill/github/schema.generated.ts, the part of GitHub's public GraphQL schema that the embedded GitHub answers.
// Node 24 runs it as it stands:  node scripts/slim-graphql.ts PATH/TO/@octokit/graphql-schema/schema.graphql
import { readFileSync, writeFileSync } from 'node:fs';
import {
  type ASTNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';

/** Output types and their fields; `*` keeps every field whose own type is kept. Inputs, enums and scalars follow from use. */
const KEPT: Readonly<Record<string, string>> = {
  Query: 'id repository rateLimit',
  Mutation: 'addSubIssue createCommitOnBranch minimizeComment',
  Node: '*',
  Actor: 'login url',
  Bot: 'id databaseId login url',
  User: 'id databaseId login name url',
  Mannequin: 'id login url',
  RateLimit: '*',
  PageInfo: '*',
  Repository:
    'id name nameWithOwner isPrivate url owner defaultBranchRef ref object labels issue issueOrPullRequest issues',
  RepositoryOwner: 'id login',
  Organization: 'id login url',
  Ref: 'id name prefix target',
  GitObject: 'id oid abbreviatedOid',
  Commit: 'id oid abbreviatedOid url message committedDate tree',
  Blob: 'id oid abbreviatedOid text byteSize isTruncated isBinary',
  Tree: 'id oid abbreviatedOid entries',
  TreeEntry: 'name path type oid size mode object',
  Label: 'id name color description',
  LabelConnection: 'totalCount nodes pageInfo',
  UserConnection: 'totalCount nodes pageInfo',
  Issue:
    'id databaseId number title body url state stateReason locked closed createdAt updatedAt closedAt lastEditedAt author editor authorAssociation labels assignees comments subIssues subIssuesSummary parent repository timelineItems userContentEdits',
  IssueConnection: 'totalCount nodes pageInfo',
  SubIssuesSummary: '*',
  PullRequest:
    'id databaseId number title body url createdAt updatedAt lastEditedAt author editor merged closingIssuesReferences comments',
  IssueTimelineItems: '*',
  IssueTimelineItemsConnection: 'totalCount nodes pageInfo',
  LabeledEvent: 'id actor createdAt label',
  UnlabeledEvent: 'id actor createdAt label',
  ClosedEvent: 'id actor closer createdAt',
  ReopenedEvent: 'id actor createdAt',
  Closer: '*',
  UserContentEdit: 'id editedAt editor deletedAt',
  UserContentEditConnection: 'totalCount nodes pageInfo',
  IssueOrPullRequest: '*',
  IssueComment:
    'id databaseId url body author authorAssociation createdAt updatedAt lastEditedAt editor isMinimized minimizedReason reactionGroups',
  ReactionGroup: 'content viewerHasReacted',
  IssueCommentConnection: 'totalCount nodes pageInfo',
  Minimizable: 'isMinimized minimizedReason',
  AddSubIssuePayload: 'clientMutationId issue subIssue',
  CreateCommitOnBranchPayload: 'clientMutationId commit ref',
  MinimizeCommentPayload: 'clientMutationId minimizedComment',
};
const BUILT_IN: ReadonlySet<string> = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

const source = process.argv[2];
if (source === undefined)
  throw new Error('Say where the schema is: node scripts/slim-graphql.ts FILE.graphql');
const definitions = new Map<string, DefinitionNode>();
for (const definition of parse(readFileSync(source, 'utf8')).definitions) {
  const named = definition as { name?: { value: string } };
  if (named.name !== undefined && !definitions.has(named.name.value))
    definitions.set(named.name.value, definition);
}

const isLeafOrInput = (name: string): boolean => {
  const kind = definitions.get(name)?.kind;
  return kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_DEFINITION || BUILT_IN.has(name);
};

const keptFields = (type: string, fields: readonly FieldDefinitionNode[]): FieldDefinitionNode[] => {
  const wished = KEPT[type] ?? '';
  const known = (field: FieldDefinitionNode) =>
    isLeafOrInput(nameOf(field.type)) || nameOf(field.type) in KEPT;
  if (wished === '*') return fields.filter(known);
  return wished.split(' ').map((name) => {
    const field = fields.find((candidate) => candidate.name.value === name);
    if (field === undefined || !known(field))
      throw new Error(`${type}.${name}: no such field, or its type is not kept`);
    return field;
  });
};

const slimmed = (definition: DefinitionNode): DefinitionNode => {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return {
        ...definition,
        interfaces: definition.interfaces?.filter((face) => face.name.value in KEPT),
        fields: keptFields(definition.name.value, definition.fields ?? []),
      };
    case Kind.UNION_TYPE_DEFINITION:
      return { ...definition, types: definition.types?.filter((type) => type.name.value in KEPT) };
    default:
      return definition;
  }
};

const kept = new Map<string, DefinitionNode>();
const keep = (name: string): void => {
  const definition = definitions.get(name);
  if (BUILT_IN.has(name) || kept.has(name)) return;
  if (definition === undefined) throw new Error(`The schema has no type ${name}`);
  const slim = slimmed(definition);
  kept.set(name, slim);
  visit(slim as ASTNode, { NamedType: (node) => keep(node.name.value) });
};
for (const name of Object.keys(KEPT)) keep(name);

const bare = [...kept.values()].map((definition) =>
  visit(definition as ASTNode, {
    StringValue: { enter: (_node, key) => (key === 'description' ? null : undefined) },
    Directive: () => null,
  }),
);
const sdl = bare.map((definition) => print(definition)).join('\n\n');
if (/[`\\]|\$\{/.test(sdl))
  throw new Error('The schema has characters that a template literal cannot hold as they are');
const licence = readFileSync(source.replace(/[^/\\]+$/, 'LICENSE.md'), 'utf8').trim();
const notice = licence.split('\n').map((line) => `// ${line}`.trimEnd());
const target = new URL('../src/drill/github/schema.generated.ts', import.meta.url);
writeFileSync(
  target,
  `// Generated by scripts/slim-graphql.ts from GitHub's public GraphQL schema; do not edit.
// Source: the npm package @octokit/graphql-schema 15.26.1, which is no dependency. Command:
// node scripts/slim-graphql.ts PATH/TO/@octokit/graphql-schema/schema.graphql
//
${notice.join('\n')}

/** The part of GitHub's GraphQL schema that the embedded GitHub answers, as SDL. */
export const GITHUB_SCHEMA = \`
${sdl}
\`;
`,
);
console.log(`${kept.size} types, ${sdl.length} bytes`);
