import {
  buildSchema,
  type DocumentNode,
  execute,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type Answer, bodyOf, type Call, isJson, type Json, json } from './call.js';
import type { Asking, Resolvable } from './graphql-ask.js';
import { mutations } from './graphql-mutations.js';
import { repositoryNode } from './graphql-repository.js';
import type { Workshop } from './route.js';
import { GITHUB_SCHEMA } from './schema.generated.js';
import { ISSUE_FIELDS_SCHEMA } from './schema-issue-fields.js';

let built: GraphQLSchema | undefined;

/** The slim copy of GitHub's schema, built once. */
export function githubSchema(): GraphQLSchema {
  built ??= buildSchema(`${GITHUB_SCHEMA}${ISSUE_FIELDS_SCHEMA}`);
  return built;
}

const HOUR = 3_600_000;
const POINTS = 5000;

const rateLimit = (): Resolvable => ({
  cost: 1,
  limit: POINTS,
  nodeCount: 1,
  remaining: POINTS - 1,
  used: 1,
  resetAt: new Date(Date.now() + HOUR).toISOString().replace(/\.\d+Z$/, 'Z'),
});

const roots = (asking: Asking): Resolvable => ({
  id: 'Query',
  rateLimit,
  repository: ({ owner, name }: { owner: string; name: string }) =>
    repositoryNode(asking, `${owner}/${name}`),
  ...mutations(asking),
});

/** GitHub puts the type of an error beside its message, and no `type` on errors in the query itself. */
const asGitHub = (error: GraphQLError): Json => {
  const { type, ...extensions } = error.extensions;
  const { message, locations, path } = error.toJSON();
  const more = Object.keys(extensions).length > 0 ? { extensions } : {};
  return { ...(type === undefined ? {} : { type }), ...(path ? { path } : {}), ...more, locations, message };
};

/** Queries found right before, by their text: clients send the same few again and again. */
const valid = new Map<string, DocumentNode>();

const documentOf = (query: string): DocumentNode | readonly GraphQLError[] => {
  const before = valid.get(query);
  if (before) return before;
  try {
    const document = parse(query);
    const errors = validate(githubSchema(), document);
    if (errors.length > 0) return errors;
    valid.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
};

const run = async (asking: Asking, query: string, variables: Json): Promise<Json> => {
  const document = documentOf(query);
  if (!('kind' in document)) return { errors: document.map(asGitHub) };
  const rootValue = roots(asking);
  const result = await execute({ schema: githubSchema(), document, rootValue, variableValues: variables });
  const failed = result.errors === undefined ? {} : { errors: result.errors.map(asGitHub) };
  return { ...(result.data === undefined ? {} : { data: result.data }), ...failed };
};

/** `POST /graphql`: answered with 200 and `errors` even when the query is wrong, as GitHub does. */
export async function answerGraphql(shop: Workshop, call: Call): Promise<Answer> {
  const { query, variables } = bodyOf(call);
  if (typeof query !== 'string')
    return json(400, { message: 'A query attribute must be specified and must be a string.' });
  return json(200, await run({ shop, call }, query, isJson(variables) ? variables : {}));
}
