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
    async edit(phase: string, player: Player, issue: number, did: string, edits: readonly Edit[]) {
      const client = world.as(player);
      const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}';
      const { data } = await client.request(route, { ...where, issue_number: issue });
      await patch(client, issue, { body: rewrite(data.body ?? '', edits) });
      await tell(phase, cast[player].login, did, world.settle());
    },
    async comment(player: Player, issue: number, body: string) {
      const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
      await world.as(player).request(route, { ...where, issue_number: issue, body });
      await tell('Learn & share', cast[player].login, `comments \`${body}\``, world.settle());
    },
    async close(phase: string, player: Player, issue: number, did: string) {
      await patch(world.as(player), issue, { state: 'closed', state_reason: 'completed' });
      await tell(phase, cast[player].login, did, world.settle());
    },
    async weekly() {
      const schedule = { name: 'schedule', payload: { schedule: '17 6 * * 1' }, actor: 'owner' };
      await tell('Figures', 'the schedule', 'starts the weekly report', world.deliver(schedule));
    },
  };
}
