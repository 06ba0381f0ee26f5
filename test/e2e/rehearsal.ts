import { type Player, stage } from '../../src/drill/cast.js';
import { type Clock, startClock } from '../../src/drill/clock.js';
import { type EmbeddedGitHub, startGitHub } from '../../src/drill/github/embedded.js';
import type { SeedOwner } from '../../src/drill/github/seed.js';
import { rehearsalSettings, setStage, type WorkflowFile } from '../../src/drill/stage.js';
import { createWorld, type World } from '../../src/drill/world.js';

const where = { owner: stage.owner, repo: stage.repo };

/** A comment as the tests look at it. */
export interface Said {
  readonly id: number;
  readonly by: string;
  readonly body: string;
}

/** An embedded GitHub with the shipped workflows, at 2026-03-02T09:00:00Z, and what people do to it. */
export interface Rehearsal {
  readonly world: World;
  readonly clock: Clock;
  readonly github: EmbeddedGitHub;
  file(body: string, options?: { title?: string; by?: Player; labels?: string[] }): Promise<number>;
  edit(issue: number, change: (body: string) => string, by?: Player): Promise<void>;
  comment(issue: number, body: string, by: Player): Promise<number>;
  close(issue: number, by?: Player, reason?: 'completed' | 'not_planned'): Promise<void>;
  label(issue: number, name: string, by?: Player): Promise<void>;
  assign(issue: number, login: string, by?: Player): Promise<void>;
  issue(
    number: number,
  ): Promise<{ state: string; body: string; title: string; labels: string[]; assignees: string[] }>;
  comments(issue: number): Promise<Said[]>;
  /** Our reactions on a comment. */
  reactions(comment: number): Promise<string[]>;
  /** The one comment of ours under a key; undefined when there is none. Throws when there are two. */
  ours(issue: number, key: 'board' | 'signoff' | 'reminder' | 'reply'): Promise<Said | undefined>;
  actionIssues(): Promise<{ number: number; title: string; body: string; assignees: string[] }[]>;
  end(): Promise<void>;
}

/** Opens a rehearsal; end it in `afterEach` or `afterAll`. */
export async function rehearse(
  options: {
    settings?: string;
    workflows?: readonly WorkflowFile[];
    /** Folders that stand in for other people's actions. */
    actions?: (uses: string) => string | undefined;
    at?: string;
    /** The organisation's issue fields of type date. */
    dateFields?: SeedOwner['dateFields'];
    /** Another repository, `rehearsal/<name>`, with its settings: the job gets a token for it as INCIDENTS_TOKEN. */
    other?: { name: string; settings: string };
  } = {},
): Promise<Rehearsal> {
  const at = options.at ?? '2026-03-02T09:00:00Z';
  const clock = startClock(at);
  const { other, workflows, actions } = options;
  const seed = setStage(at, options.settings ?? rehearsalSettings);
  const [repo] = seed.repos;
  const files = { '.github/incident-loop.yml': other?.settings ?? '' };
  const repos = other && repo ? [...seed.repos, { ...repo, name: other.name, files }] : seed.repos;
  const owner = { ...seed.owner, dateFields: options.dateFields ?? [] };
  const github = await startGitHub({ ...seed, owner, repos });
  const secrets: Record<string, string> = other ? { INCIDENTS_TOKEN: github.tokenFor('owner') } : {};
  const world = createWorld(github, {
    secrets,
    ...(workflows ? { workflows } : {}),
    ...(actions ? { actions } : {}),
  });
  const comments = async (issue: number): Promise<Said[]> => {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await world.as('lead').request(route, { ...where, issue_number: issue, per_page: 100 });
    return data.map((one) => ({ id: Number(one.id), by: one.user?.login ?? 'ghost', body: one.body ?? '' }));
  };
  const get = async (number: number) =>
    (
      await world
        .as('lead')
        .request('GET /repos/{owner}/{repo}/issues/{issue_number}', { ...where, issue_number: number })
    ).data;
  const patch = (by: Player, number: number, change: object) =>
    world.as(by).request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...where,
      issue_number: number,
      ...change,
    });
  const names = (labels: readonly (string | { name?: string })[]) =>
    labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))).sort();
  return {
    world,
    clock,
    github,
    async file(
      body,
      { title = 'The assistant invented a refund policy', by = 'reporter', labels = ['incident'] } = {},
    ) {
      const { data } = await world
        .as(by)
        .request('POST /repos/{owner}/{repo}/issues', { ...where, title, body, labels });
      return data.number;
    },
    async edit(issue, change, by = 'lead') {
      clock.advance({ minutes: 1 });
      await patch(by, issue, { body: change((await get(issue)).body ?? '') });
    },
    async comment(issue, body, by) {
      clock.advance({ minutes: 1 });
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      return Number((await world.as(by).request(route, { ...where, issue_number: issue, body })).data.id);
    },
    async close(issue, by = 'lead', reason = 'completed') {
      clock.advance({ minutes: 1 });
      await patch(by, issue, { state: 'closed', state_reason: reason });
    },
    async label(issue, name, by = 'lead') {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels';
      await world.as(by).request(route, { ...where, issue_number: issue, labels: [name] });
    },
    async assign(issue, login, by = 'lead') {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees';
      await world.as(by).request(route, { ...where, issue_number: issue, assignees: [login] });
    },
    async issue(number) {
      const data = await get(number);
      const assignees = (data.assignees ?? []).map((person) => person.login);
      return {
        state: data.state,
        body: data.body ?? '',
        title: data.title,
        labels: names(data.labels),
        assignees,
      };
    },
    comments,
    async reactions(comment) {
      const route = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
      const { data } = await world.as('lead').request(route, { ...where, comment_id: comment });
      return data.filter(({ user }) => user?.login === 'github-actions[bot]').map(({ content }) => content);
    },
    async ours(issue, key) {
      const marked = (await comments(issue)).filter((one) =>
        one.body.startsWith(`<!-- incident-loop:${key} `),
      );
      const mine = marked.filter((one) => one.by === 'github-actions[bot]');
      if (mine.length > 1) throw new Error(`${mine.length} ${key} comments on #${issue}`);
      return mine[0];
    },
    async actionIssues() {
      const query = { ...where, state: 'all' as const, per_page: 100, labels: 'preventive-action' };
      const { data } = await world.as('lead').request('GET /repos/{owner}/{repo}/issues', query);
      return data
        .map((one) => ({
          number: one.number,
          title: one.title,
          body: one.body ?? '',
          assignees: (one.assignees ?? []).map((person) => person.login),
        }))
        .sort((a, b) => a.number - b.number);
    },
    async end() {
      await github.close();
      clock.stop();
    },
  };
}
