import { join } from 'node:path';
import { Octokit } from '@octokit/core';
import { root } from '../root.js';
import { type Cast, company, type Player, stage } from './cast.js';
import type { EmbeddedGitHub } from './github/embedded.js';
import type { Delivery, WorkflowRun } from './runner/report.js';
import { runWorkflows } from './runner/run.js';
import { type WorkflowFile, workflowFiles } from './stage.js';

const OUR_ACTIONS = /^incident-loop\/incident-loop(\/[a-z/-]+)?@/;

/** A rehearsal's GitHub with people who act on it and a runner that answers its events. */
export interface World {
  readonly github: EmbeddedGitHub;
  readonly cast: Cast;
  /** A client that acts as one of the cast. */
  as(player: Player): Octokit;
  /** Runs the shipped workflows for every event since the last call, as GitHub would. */
  settle(): Promise<readonly WorkflowRun[]>;
  /** Runs the workflows that one event starts. */
  deliver(delivery: Delivery): Promise<readonly WorkflowRun[]>;
}

/** What may differ from the ordinary: the Node that runs the actions, and other workflows than those we ship. */
export interface WorldOptions {
  readonly node?: string;
  readonly workflows?: readonly WorkflowFile[];
  readonly cast?: Cast;
  /** Folders that stand in for other people's actions; undefined where it knows none. */
  readonly actions?: (uses: string) => string | undefined;
  /** The repository's secrets. */
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Brings GitHub, people and workflows together. */
export function createWorld(github: EmbeddedGitHub, options: WorldOptions = {}): World {
  const files = options.workflows ?? workflowFiles();
  const cast = options.cast ?? company;
  const deliver = (delivery: Delivery) =>
    runWorkflows([...files], delivery, {
      apiUrl: github.apiUrl,
      graphqlUrl: github.graphqlUrl,
      repository: stage.fullName,
      mint: (permissions) => github.mint(permissions),
      resolveAction: (uses) => ourAction(uses) ?? options.actions?.(uses),
      ...(options.node ? { node: options.node } : {}),
      ...(options.secrets ? { secrets: options.secrets } : {}),
    });
  return {
    github,
    cast,
    as: (player) => quietClient(github, cast[player].login),
    deliver,
    settle: async () => {
      const runs: WorkflowRun[] = [];
      for (const event of await github.takeEvents()) {
        if (isBot(event.sender)) continue;
        for (const name of namesOf(event.name))
          runs.push(...(await deliver({ name, payload: event.payload, actor: event.sender })));
      }
      return runs;
    },
  };
}

/** What happens to a pull request starts workflows under two names (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target). */
function namesOf(name: string): readonly string[] {
  return name === 'pull_request' ? [name, 'pull_request_target'] : [name];
}

/** What a workflow causes with its own token starts no workflow (https://docs.github.com/en/actions/concepts/security/github_token). */
function isBot(login: string): boolean {
  return login.endsWith('[bot]');
}

function ourAction(uses: string): string | undefined {
  const match = OUR_ACTIONS.exec(uses);
  return match ? join(root, match[1] ?? '') : undefined;
}

function quietClient(github: EmbeddedGitHub, login: string): Octokit {
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return new Octokit({ auth: github.tokenFor(login), baseUrl: github.apiUrl, log: silent });
}
