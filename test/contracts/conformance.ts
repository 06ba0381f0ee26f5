import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type DocumentNode, getVariableValues, Kind, parse, validate } from 'graphql';
import { githubSchema } from '../../src/drill/github/graphql.js';
import type { RequestRecord } from '../../src/drill/github/server.js';
import { isAllowed } from './allowed.js';

/** One way in which traffic differs from GitHub's own description. `where` is an operation such as `POST /repos/…`. */
export interface Violation {
  readonly side: 'request' | 'response';
  readonly where: string;
  readonly what: string;
}

type Node = { [key: string]: unknown };

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly matches: RegExp;
  readonly node: Node;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** OpenAPI 3.0 says `nullable`, JSON Schema says `null`: rewritten in place. */
const rewriteNullable = (value: unknown): void => {
  if (Array.isArray(value)) for (const item of value) rewriteNullable(item);
  if (!isNode(value)) return;
  for (const part of Object.values(value)) rewriteNullable(part);
  if (typeof value.nullable !== 'boolean') return;
  const { nullable, ...schema } = value;
  for (const key of Object.keys(value)) delete value[key];
  if (nullable) Object.assign(value, { anyOf: [schema, { type: 'null' }] });
  else Object.assign(value, schema);
};

const load = (): Node => {
  const document: Node = JSON.parse(readFileSync(new URL('./rest.openapi.json', import.meta.url), 'utf8'));
  rewriteNullable(document.paths);
  rewriteNullable(document.components);
  return document;
};

const document = load();

const follow = (node: unknown): Node => {
  let current = node;
  while (isNode(current) && typeof current.$ref === 'string') {
    const path = current.$ref.slice(2).split('/');
    current = path.reduce<unknown>((at, key) => (isNode(at) ? at[key] : undefined), document);
  }
  return isNode(current) ? current : {};
};

/** A path, a ref and a range may hold slashes; the root of the contents has no path at all. */
const pattern = (path: string): RegExp => {
  const source = path
    .replaceAll('.', '\\.')
    .replace(/\/contents\/\{path\}$/, '/contents(?:/.+)?')
    .replace(/\{(ref|basehead)\}/, '.+')
    .replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
};

const isMoreSpecific = (a: Operation, b: Operation): number =>
  a.path.split('{').length - b.path.split('{').length || b.path.length - a.path.length;

const operations: readonly Operation[] = Object.entries(document.paths as Node)
  .flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = (item as Node)[method];
      return isNode(node) ? [{ method: method.toUpperCase(), path, matches: pattern(path), node }] : [];
    }),
  )
  .sort(isMoreSpecific);

const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
addFormats.default(ajv);
for (const format of ['timestamp', 'repo.nwo', 'byte', 'binary', 'ssh-key']) ajv.addFormat(format, true);
ajv.addSchema({ $id: 'github', ...document });
const compiled = new Map<Node, ValidateFunction>();

const pointer = (...steps: readonly string[]): string =>
  steps.map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const faultsOf = (schema: Node, at: string, value: unknown): string[] => {
  const check = compiled.get(schema) ?? ajv.compile({ $ref: `github#${at}` });
  compiled.set(schema, check);
  check(value);
  return (check.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
};

const schemaOf = (holder: Node): Node | null => {
  const content = holder.content;
  const media = isNode(content) ? content['application/json'] : undefined;
  return isNode(media) && isNode(media.schema) ? media.schema : null;
};

const jsonSchemaAt = (...steps: readonly string[]) => pointer(...steps, 'content', 'application/json', 'schema');

const propertiesOf = (schema: Node): Set<string> | null => {
  const node = follow(schema);
  const parts = [node, ...['anyOf', 'oneOf', 'allOf'].flatMap((key) => (Array.isArray(node[key]) ? node[key] : []))];
  const names = parts.map(follow).flatMap((part) => (isNode(part.properties) ? Object.keys(part.properties) : []));
  return names.length === 0 || node.additionalProperties === true ? null : new Set(names);
};

const queryFaults = (operation: Operation, record: RequestRecord): string[] => {
  const parameters = (Array.isArray(operation.node.parameters) ? operation.node.parameters : []).map(follow);
  const known = new Set(parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name));
  return Object.keys(record.query)
    .filter((name) => !known.has(name))
    .map((name) => `unknown query parameter ${name}`);
};

const requestFaults = (operation: Operation, record: RequestRecord): string[] => {
  const faults = queryFaults(operation, record);
  const body = record.requestBody;
  const described = operation.node.requestBody;
  if (!isNode(described)) return body === undefined ? faults : [...faults, 'a body where none is known'];
  const schema = schemaOf(follow(described));
  if (body === undefined) return described.required === true ? [...faults, 'no body'] : faults;
  if (schema === null) return faults;
  const names = propertiesOf(schema);
  const unknown = isNode(body) && names ? Object.keys(body).filter((name) => !names.has(name)) : [];
  const at = jsonSchemaAt('paths', operation.path, operation.method.toLowerCase(), 'requestBody');
  return [...faults, ...unknown.map((name) => `unknown property ${name}`), ...faultsOf(schema, at, body)];
};

const responseFaults = (operation: Operation, record: RequestRecord): string[] => {
  if (record.status === 0) return [];
  const responses = operation.node.responses as Node;
  const described = responses[String(record.status)];
  if (!isNode(described)) {
    return record.status < 300 ? [`undocumented status ${record.status}`] : [];
  }
  const schema = schemaOf(follow(described));
  if (schema === null) return [];
  const own = ['paths', operation.path, operation.method.toLowerCase(), 'responses', String(record.status)];
  const steps = typeof described.$ref === 'string' ? described.$ref.slice(2).split('/') : own;
  return faultsOf(schema, jsonSchemaAt(...steps), record.responseBody);
};

const variableErrors = (document: DocumentNode, variables: Node): string[] =>
  document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const { errors } = getVariableValues(githubSchema(), definition.variableDefinitions ?? [], variables);
    return (errors ?? []).map((error) => error.message);
  });

const graphqlViolations = (query: string, variables: Node): Violation[] => {
  const violation = (what: string): Violation => ({ side: 'request', where: 'POST /graphql', what });
  try {
    const parsed = parse(query);
    const errors = validate(githubSchema(), parsed).map(({ message }) => message);
    return (errors.length > 0 ? errors : variableErrors(parsed, variables)).map(violation);
  } catch (error) {
    return [violation(error instanceof Error ? error.message : String(error))];
  }
};

const ofRecord = (record: RequestRecord): Violation[] => {
  if (record.path === '/graphql') return graphqlViolations(record.graphql?.query ?? '', record.graphql?.variables ?? {});
  const operation = operations.find(({ method, matches }) => method === record.method && matches.test(record.path));
  if (operation === undefined) {
    return [{ side: 'request', where: `${record.method} ${record.path}`, what: 'GitHub has no such operation' }];
  }
  const where = `${operation.method} ${operation.path}`;
  const all = [
    ...requestFaults(operation, record).map((what) => ({ side: 'request' as const, where, what })),
    ...responseFaults(operation, record).map((what) => ({ side: 'response' as const, where, what })),
  ];
  return all.filter((violation) => violation.side === 'request' || !isAllowed(violation));
};

/**
 * Everything in recorded traffic that GitHub's own description does not know: REST requests and documented answers
 * against OpenAPI, GraphQL queries against the schema. An undocumented 4xx passes, an undocumented 2xx does not. What
 * the emulator is known to get wrong in answers is let through by `allowed.ts`; requests never are.
 */
export function violations(records: readonly RequestRecord[]): Violation[] {
  return records.flatMap(ofRecord);
}
