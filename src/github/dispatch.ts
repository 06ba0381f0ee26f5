import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a run that declares was started with. */
export interface Dispatch {
  /** The payload of a `repository_dispatch`; undefined for another event. */
  readonly payload: unknown;
  /** The inputs of a `workflow_dispatch` by name. */
  readonly inputs: Readonly<Record<string, string>>;
  /** True when a person started it by hand: that takes write access. */
  readonly isByHand: boolean;
  /** What tells this step of this run from others, the same when the run is repeated. */
  readonly run: string;
}

interface DispatchEvent {
  readonly client_payload?: unknown;
  readonly inputs?: Readonly<Record<string, unknown>> | null;
  readonly sender?: { readonly type?: string } | null;
}

/**
 * Reads what started the run from the event's file, never from the environment
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#repository_dispatch).
 */
export function readDispatch(env: NodeJS.ProcessEnv): Dispatch {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? '', 'utf8')) as DispatchEvent;
  const isManual = env.GITHUB_EVENT_NAME === 'workflow_dispatch';
  const texts = Object.entries(event.inputs ?? {}).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value.trim()] as const] : [],
  );
  return {
    payload: env.GITHUB_EVENT_NAME === 'repository_dispatch' ? (event.client_payload ?? null) : undefined,
    inputs: isManual ? Object.fromEntries(texts) : {},
    isByHand: isManual && event.sender?.type !== 'Bot',
    run: runOf(env),
  };
}

/** Run and step; where there is neither, nothing can be told from a repetition. */
function runOf({ GITHUB_RUN_ID: run, GITHUB_ACTION: step }: NodeJS.ProcessEnv): string {
  if (!run) return randomUUID();
  return [run, step ?? '']
    .join('-')
    .replace(/[^\w.-]/g, '_')
    .slice(0, 60);
}
