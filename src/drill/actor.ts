import type { Octokit } from '@octokit/core';
import { type Player, stage } from './cast.js';
import type { Clock } from './clock.js';
import { type Edit, rewrite } from './pen.js';
import type { Step } from './play.js';
import type { WorkflowRun } from './runner/report.js';
import type { World } from './world.js';

const where = { owner: stage.owner, repo: stage.repo };

/** What people do in a rehearsal: each verb acts on GitHub, lets the workflows answer, and tells the step. */
export function createActor(world: World, clock: Clock, onStep: (step: Step) => void) {
  const { cast } = world;
  const tell = async (phase: string, who: string, did: string, runs: Promise<readonly WorkflowRun[]>) => {
    const at = clock.now().toISOString();
    onStep({ at, phase, who, did, runs: await runs });
  };
  const patch = (client: Octokit, issue: number, change: object) =>
    client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      ...where,
      issue_number: issue,
      ...change,
    });
  return {
    /** Tells of something done, once the workflows have answered. */
    tell,
    async declare(title: string, body: string): Promise<number> {
      const form = { ...where, title, body, labels: ['incident'] };
      const { data } = await world.as('reporter').request('POST /repos/{owner}/{repo}/issues', form);
      await tell(
        'Declare',
        cast.reporter.login,
        `files the report with the form as #${data.number}`,
        world.settle(),
      );
      return data.number;
    },
    /** Sends an alert as a relay would; the issue that the shipped workflow opened for it. Throws when it opened none. */
    async alert(payload: object): Promise<number> {
      const request = { ...where, event_type: 'incident-alert', client_payload: { alert: payload } };
      await world.as('lead').request('POST /repos/{owner}/{repo}/dispatches', request);
      const runs = await world.settle();
      await tell('Declare', 'the monitoring', 'sends an alert', Promise.resolve(runs));
      const opened = runs.flatMap((run) =>
        run.jobs.flatMap((job) => job.steps.map((step) => step.outputs.issue)),
      );
      const issue = Number(opened.find(Boolean));
      if (issue > 0) return issue;
      throw new Error('the alert opened no incident');
    },
    async edit(phase: string, player: Player, issue: number, did: string, edits: readonly Edit[]) {
      const client = world.as(player);
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      const { data } = await client.request(route, { ...where, issue_number: issue });
      await patch(client, issue, { body: rewrite(data.body ?? '', edits) });
      await tell(phase, cast[player].login, did, world.settle());
    },
    /** One comment with its commands, each on a line of its own. */
    async comment(phase: string, player: Player, issue: number, commands: readonly string[]) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      await world.as(player).request(route, { ...where, issue_number: issue, body: commands.join('\n') });
      const said = commands.map((command) => `\`${command}\``).join(' ');
      await tell(phase, cast[player].login, `comments ${said}`, world.settle());
    },
    async close(phase: string, player: Player, issue: number, did: string) {
      await patch(world.as(player), issue, { state: 'closed', state_reason: 'completed' });
      await tell(phase, cast[player].login, did, world.settle());
    },
    /** Closes the first preventive action without a word, is refused, shows that it works, and closes it. */
    async proveAction(player: Player, incident: number) {
      const client = world.as(player);
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues';
      const [action] = (await client.request(route, { ...where, issue_number: incident })).data;
      if (!action) return;
      const { number } = action;
      const phase = 'Learn & share';
      await this.close(phase, player, number, `closes action #${number} without a word`);
      clock.advance({ minutes: 3 });
      await this.comment(phase, player, number, ['Shown by https://example.com/evals/run/7']);
      await this.close(phase, player, number, `closes action #${number}, shown by an eval run`);
    },
    async weekly() {
      const schedule = { name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' };
      await tell('Figures', 'the schedule', 'starts the weekly report', world.deliver(schedule));
    },
  };
}
