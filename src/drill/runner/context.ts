import type { WorkflowDispatchConfig } from '@actions/workflow-parser/model/workflow-template';
import type { Json } from './expressions.js';
import type { Delivery, RunnerHost } from './report.js';
import { text } from './triggers.js';
import type { Workflow } from './workflow.js';

export type Context = { readonly [name: string]: Json };

/** The `github` context of a run, without what each job adds: its id, token, workspace and event file. */
export function githubContext(
  workflow: Workflow,
  delivery: Delivery,
  host: RunnerHost,
  id: number,
): Context & { event: Json } {
  const { name, actor, payload } = delivery;
  const ref = delivery.ref ?? refOf(delivery);
  const pull = name.startsWith('pull_request');
  return {
    event: payload as Context,
    event_name: name,
    actor,
    triggering_actor: actor,
    repository: host.repository,
    repository_owner: host.repository.split('/', 1)[0] ?? '',
    workflow: workflow.name,
    workflow_ref: `${host.repository}/${workflow.path}@${ref}`,
    run_id: String(id),
    run_number: String(id),
    run_attempt: '1',
    ref,
    ref_name: ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha:
      delivery.sha ??
      text(payload, 'after') ??
      text(payload, 'pull_request', 'base', 'sha') ??
      '0'.repeat(40),
    head_ref: (pull && text(payload, 'pull_request', 'head', 'ref')) || '',
    base_ref: (pull && text(payload, 'pull_request', 'base', 'ref')) || '',
    api_url: host.apiUrl,
    graphql_url: host.graphqlUrl,
    server_url: host.serverUrl ?? 'https://github.com',
  };
}

/** Source: GitHub's "Events that trigger workflows", GITHUB_REF of each event. */
function refOf({ name, payload }: Delivery): string {
  const base = text(payload, 'pull_request', 'base', 'ref');
  const number: unknown = (payload as { pull_request?: { number?: number } }).pull_request?.number;
  if (name === 'push') return text(payload, 'ref') ?? 'refs/heads/main';
  if (name === 'pull_request_target' && base) return `refs/heads/${base}`;
  if (name.startsWith('pull_request') && number !== undefined) return `refs/pull/${number}/merge`;
  return `refs/heads/${text(payload, 'repository', 'default_branch') ?? 'main'}`;
}

/** Says whether a pull request comes from another repository, whose authors get neither secrets nor write access. */
export function isFromFork({ name, payload }: Delivery, repository: string): boolean {
  const head = text(payload, 'pull_request', 'head', 'repo', 'full_name');
  return name === 'pull_request' && head !== undefined && head.toLowerCase() !== repository.toLowerCase();
}

/**
 * The delivery with a manual run's inputs as GitHub completes them: declared defaults filled in, all of them texts.
 * Throws when a required input is missing, as GitHub refuses the request.
 */
export function withInputs(delivery: Delivery, config: WorkflowDispatchConfig | undefined): Delivery {
  if (delivery.name !== 'workflow_dispatch') return delivery;
  const given = (delivery.payload as { inputs?: Record<string, unknown> }).inputs ?? {};
  const declared = Object.entries(config?.inputs ?? {}).map(([name, input]) => {
    const value = given[name] ?? input.default ?? (input.type === 'boolean' ? false : '');
    if (input.required && value === '')
      throw new Error(`workflow_dispatch: the required input "${name}" is missing`);
    return [name, String(value)];
  });
  return { ...delivery, payload: { ...delivery.payload, inputs: Object.fromEntries(declared) } };
}

/** The `inputs` context: as the event's inputs, but booleans and numbers keep their type. */
export function inputsOfRun(
  { name, payload }: Delivery,
  config: WorkflowDispatchConfig | undefined,
): Context {
  if (name !== 'workflow_dispatch') return {};
  const given = (payload as { inputs: Record<string, string> }).inputs;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typed(config?.inputs?.[key]?.type, value)]),
  );
}

function typed(type: string | undefined, value: string): Json {
  if (type === 'boolean') return value === 'true';
  return type === 'number' ? Number(value) : value;
}
