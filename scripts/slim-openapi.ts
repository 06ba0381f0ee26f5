// Makes test/contracts/rest.openapi.json, the slim copy of GitHub's REST description that the tests check traffic against.
// Node 24 runs it as it stands:  node scripts/slim-openapi.ts PATH/TO/@octokit/openapi/generated/api.github.com.json
import { readFileSync, writeFileSync } from 'node:fs';

const REPO = '/repos/{owner}/{repo}';
const WANTED: readonly RegExp[] = [
  /^\/(meta|rate_limit|users\/\{username\})$/,
  /^\/app\/installations\/\{installation_id\}\/access_tokens$/,
  /^$/,
  /^\/issues$/,
  /^\/issues\/comments(\/\{comment_id\}(\/(pin|reactions(\/\{reaction_id\})?))?)?$/,
  /^\/issues\/\{issue_number\}$/,
  /^\/issues\/\{issue_number\}\/(comments|events|timeline|lock|parent|sub_issues?|assignees|reactions)$/,
  /^\/issues\/\{issue_number\}\/(labels(\/\{name\})?|reactions\/\{reaction_id\}|issue-field-values)$/,
  /^\/labels(\/\{name\})?$/,
  /^\/assignees(\/\{assignee\})?$/,
  /^\/collaborators\/\{username\}(\/permission)?$/,
  /^\/contents\/\{path\}$/,
  /^\/git\/(blobs|commits|trees|refs|ref|matching-refs)(\/\{\w+\})?$/,
  /^\/commits(\/\{ref\})?$/,
  /^\/compare\/\{basehead\}$/,
  /^\/check-runs(\/\{check_run_id\})?$/,
  /^\/commits\/\{(ref|commit_sha)\}\/(check-runs|pulls)$/,
  /^\/pulls(\/\{pull_number\}(\/(files|merge|reviews))?)?$/,
  /^\/dispatches$/,
  /^\/actions\/workflows\/\{workflow_id\}\/dispatches$/,
  /^\/actions\/runs$/,
  /^\/actions\/runs\/\{run_id\}(\/(artifacts|jobs))?$/,
  /^\/actions\/artifacts\/\{artifact_id\}(\/\{archive_format\})?$/,
];
const METHODS: readonly string[] = ['get', 'post', 'put', 'patch', 'delete'];
const PROSE: ReadonlySet<string> = new Set([
  ...['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'tags', 'discriminator'],
  ...[
    'x-github',
    'x-octokit',
    'x-github-breaking-changes',
    'x-multi-segment',
    'deprecated',
    'readOnly',
    'headers',
  ],
]);
const HOLDS_NAMES: ReadonlySet<string> = new Set(['properties', 'patternProperties', 'schemas', 'responses']);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const wanted = (path: string): boolean => {
  const local = path.startsWith(REPO) ? path.slice(REPO.length) : path;
  const global = !path.startsWith('/repos/');
  return (
    (path.startsWith(REPO) || global) &&
    WANTED.some((shape) => shape.test(local) && (local !== '' || !global))
  );
};

/** Drops what a validator does not read; a property that happens to be called `title` stays. */
const stripped = (node: Json, keysAreNames = false): Json => {
  if (Array.isArray(node)) return node.map((item) => stripped(item));
  if (node === null || typeof node !== 'object') return node;
  const kept = Object.entries(node).filter(([key]) => keysAreNames || !PROSE.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => [key, stripped(value, !keysAreNames && HOLDS_NAMES.has(key))]),
  );
};

const onlyJson = (operation: Node): Node => {
  const trim = (holder: Json | undefined): void => {
    const content = (holder as Node | undefined)?.content as Node | undefined;
    for (const type of Object.keys(content ?? {})) if (type !== 'application/json') delete content?.[type];
  };
  trim(operation.requestBody);
  for (const response of Object.values((operation.responses as Node) ?? {})) trim(response);
  return operation;
};

const references = (node: Json, found: Set<string> = new Set()): Set<string> => {
  if (node === null || typeof node !== 'object') return found;
  for (const [key, value] of Object.entries(node)) {
    if (key === '$ref' && typeof value === 'string') found.add(value);
    else references(value as Json, found);
  }
  return found;
};

const componentsOf = (document: Node, roots: Json): Node => {
  const out: Record<string, Node> = {};
  const todo = [...references(roots)];
  for (let ref = todo.pop(); ref !== undefined; ref = todo.pop()) {
    const [, , kind, name] = ref.split('/') as [string, string, string, string];
    out[kind] ??= {};
    if (out[kind]?.[name] !== undefined) continue;
    const part = stripped(((document.components as Node)[kind] as Node)[name] as Json);
    if (kind === 'responses') onlyJson({ responses: { it: part } });
    (out[kind] as Node)[name] = part;
    todo.push(...references(part));
  }
  return out;
};

const source = process.argv[2];
if (source === undefined)
  throw new Error('Say where the description is: node scripts/slim-openapi.ts FILE.json');
const document = JSON.parse(readFileSync(source, 'utf8')) as Node;
const paths: Node = {};
for (const [path, item] of Object.entries(document.paths as Node)) {
  if (!wanted(path)) continue;
  const methods = Object.entries(item as Node).filter(([method]) => METHODS.includes(method));
  paths[path] = Object.fromEntries(methods.map(([method, op]) => [method, onlyJson(stripped(op) as Node)]));
}
const slim = {
  openapi: document.openapi,
  info: {
    title: 'GitHub REST API, slim copy (see README.md)',
    version: (document.info as Node).version,
  },
  paths,
  components: componentsOf(document, paths),
};
const target = new URL('../test/contracts/rest.openapi.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(slim)}\n`);
console.log(`${Object.keys(paths).length} paths, ${JSON.stringify(slim).length} bytes`);
