import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';
import type { Delivery } from './report.js';

interface Filters {
  readonly [name: string]: readonly string[] | undefined;
}

const PULL_REQUEST_TYPES = ['opened', 'synchronize', 'reopened'];
const DEFAULT_TYPES: Filters = { pull_request: PULL_REQUEST_TYPES, pull_request_target: PULL_REQUEST_TYPES };
const SKIP_MARKS = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[actions skip]'];

/**
 * Says whether an event starts a workflow: its name, activity type, workflow, branch, tag and path filters.
 * Source: GitHub's "Events that trigger workflows" and "Workflow syntax", on.
 */
export function isTriggeredBy(events: EventsConfig, delivery: Delivery): boolean {
  if (!Object.hasOwn(events, delivery.name)) return false;
  if (delivery.name === 'schedule') {
    return (events.schedule ?? []).some(({ cron }) => cron === text(delivery.payload, 'schedule'));
  }
  const filters = (events[delivery.name] ?? {}) as Filters;
  return (
    typeMatches(filters.types ?? DEFAULT_TYPES[delivery.name], delivery) &&
    workflowMatches(filters.workflows, delivery) &&
    refMatches(filters, delivery) &&
    pathsMatch(filters, delivery) &&
    !asksToSkip(delivery)
  );
}

/** Reads a text deep in a payload by its keys; undefined when it is not there or no text. */
export function text(payload: unknown, ...keys: readonly string[]): string | undefined {
  const found = keys.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    payload,
  );
  return typeof found === 'string' ? found : undefined;
}

function typeMatches(types: readonly string[] | undefined, { payload }: Delivery): boolean {
  const type = text(payload, 'action');
  return !types || type === undefined || types.includes(type);
}

function workflowMatches(workflows: readonly string[] | undefined, { payload }: Delivery): boolean {
  return !workflows || passes(workflows, text(payload, 'workflow_run', 'name') ?? '');
}

function refMatches(filters: Filters, { name, payload }: Delivery): boolean {
  const branch =
    name === 'workflow_run'
      ? text(payload, 'workflow_run', 'head_branch')
      : text(payload, 'pull_request', 'base', 'ref');
  if (name !== 'push') return branch === undefined || accepts(filters, 'branches', branch);
  const [, kind, short = ''] = /^refs\/(heads|tags)\/(.*)$/s.exec(text(payload, 'ref') ?? '') ?? [];
  const own = kind === 'tags' ? 'tags' : 'branches';
  const other = kind === 'tags' ? 'branches' : 'tags';
  return has(filters, own) ? accepts(filters, own, short) : !has(filters, other);
}

function pathsMatch(filters: Filters, delivery: Delivery): boolean {
  const files = delivery.changed ?? pushedFiles(delivery.payload);
  if (!has(filters, 'paths') || !files || text(delivery.payload, 'ref')?.startsWith('refs/tags/'))
    return true;
  return files.some((file) => accepts(filters, 'paths', file));
}

function pushedFiles(payload: object): readonly string[] | undefined {
  const commits: unknown = Reflect.get(payload, 'commits');
  if (!Array.isArray(commits)) return undefined;
  return commits.flatMap((commit: Record<string, string[] | undefined>) =>
    ['added', 'modified', 'removed'].flatMap((change) => commit[change] ?? []),
  );
}

function asksToSkip({ name, payload }: Delivery): boolean {
  const message = name === 'push' ? (text(payload, 'head_commit', 'message') ?? '') : '';
  return SKIP_MARKS.some((mark) => message.includes(mark));
}

function has(filters: Filters, name: string): boolean {
  return filters[name] !== undefined || filters[`${name}-ignore`] !== undefined;
}

function accepts(filters: Filters, name: string, value: string): boolean {
  const ignored = filters[`${name}-ignore`];
  if (ignored) return !passes(ignored, value);
  return !filters[name] || passes(filters[name], value);
}

/** The last pattern that matches decides; a pattern after `!` takes away. */
function passes(patterns: readonly string[], value: string): boolean {
  const last = patterns.findLast((pattern) => patternOf(pattern.replace(/^!/, '')).test(value));
  return last !== undefined && !last.startsWith('!');
}

const WILDCARDS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '?',
  '+': '+',
};

function patternOf(glob: string): RegExp {
  const source = glob.replace(/\*\*\/|\*\*|[*?+]|\[[^\]]+\]|\\?[\s\S]/g, (part) => {
    if (WILDCARDS[part] !== undefined) return WILDCARDS[part];
    if (part.startsWith('[') && part.length > 2) return part;
    return part.slice(-1).replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
  });
  return new RegExp(`^${source}$`, 's');
}
