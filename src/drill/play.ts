import type { Octokit } from '@octokit/core';
import type { Report } from '../domain/report.js';
import { type NamedTime, namedTimes } from '../domain/time.js';
import { type Player, stage } from './cast.js';
import type { Clock } from './clock.js';
import { fileAsForm } from './filing.js';
import {
  addTo,
  addToTimeline,
  type Edit,
  planActions,
  rewrite,
  setFact,
  tickRemediation,
  tickSignoff,
} from './pen.js';
import type { WorkflowRun } from './runner/report.js';
import type { World } from './world.js';

/** One thing that somebody did in a rehearsal, and what the workflows made of it. */
export interface Step {
  readonly at: string;
  /** The phase of the process that the step belongs to, for the reader. */
  readonly phase: string;
  readonly who: string;
  readonly did: string;
  readonly runs: readonly WorkflowRun[];
}

/** What is played: the report as somebody would file it. */
export interface Case {
  readonly title: string;
  readonly report: Report;
}

const where = { owner: stage.owner, repo: stage.repo };

/** Plays one incident from the form to the weekly report; `onStep` sees each step as it is done. */
export async function play(
  world: World,
  clock: Clock,
  { title, report }: Case,
  onStep: (step: Step) => void,
) {
  const actor = createActor(world, clock, onStep);
  const { cast } = world;
  const issue = await actor.declare(title, fileAsForm(report));
  const isPast = (name: NamedTime) => hasOrOutran(report, name);

  clock.advance({ minutes: 6 });
  const takeCharge = isPast('acknowledged')
    ? []
    : [addToTimeline(clock.now().toISOString(), 'acknowledged', `${cast.lead.login} takes charge`)];
  await actor.edit('Triage', 'lead', issue, 'takes charge and names the people', [
    ...takeCharge,
    setFact('owners', 'Incident lead', `@${cast.lead.login}`),
    setFact('owners', 'Comms lead', `@${cast.comms.login}`),
    setFact('owners', 'On-call', `@${cast.lead.login}`),
    setFact('owners', 'Approver', `@${cast.approver.login}`),
  ]);

  clock.advance({ minutes: 84 });
  const stop = isPast('mitigated')
    ? []
    : [addToTimeline(clock.now().toISOString(), 'mitigated', 'the harmful path is switched off')];
  const isUnexplained = report.kind !== 'incident' && report.stoppedBy === null;
  const barrier = isUnexplained ? [setFact('safeguards-in-place', 'Stopped by', 'luck')] : [];
  await actor.edit('Contain', 'lead', issue, 'stops the harm', [...stop, ...barrier, tickRemediation]);

  clock.advance({ hours: 3 });
  await actor.close('Contain', 'lead', issue, 'tries to close it early');

  clock.advance({ hours: 20 });
  const end = isPast('resolved')
    ? []
    : [addToTimeline(clock.now().toISOString(), 'resolved', 'the cause is gone, checked twice')];
  await actor.edit('Investigate', 'lead', issue, 'finds the cause and mends it', [
    ...end,
    setFact('severity-and-status', 'State', 'resolved'),
    planActions([cast.lead.login, cast.reporter.login], dayFrom(clock, 14)),
  ]);

  clock.advance({ hours: 1 });
  await actor.edit('Communicate', 'comms', issue, 'tells the users and records it', [
    addTo('customer-comms', `- ${stamp(clock)} – all users: status page and mail`),
  ]);

  clock.advance({ hours: 2 });
  await actor.edit('Learn & share', 'lead', issue, 'ticks the sign-off list', [tickSignoff]);
  await actor.comment('lead', issue, '/signoff');
  await actor.comment('approver', issue, '/signoff');
  if (report.severity === 'S0') await actor.comment('comms', issue, '/signoff');
  await actor.close('Learn & share', 'lead', issue, 'closes it');

  clock.set(nextMonday(clock.now()));
  await actor.weekly();
  return { issue };
}

/** True when the report already tells of this moment, or of a later one. */
function hasOrOutran({ times }: Report, name: NamedTime): boolean {
  const order = namedTimes.map(({ id }) => id);
  return order.slice(order.indexOf(name)).some((id) => times[id] !== null);
}

function createActor(world: World, clock: Clock, onStep: (step: Step) => void) {
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

/** The clock's time to the minute, as people write it. */
function stamp(clock: Clock): string {
  return `${clock.now().toISOString().slice(0, 16)}Z`;
}

function dayFrom(clock: Clock, days: number): string {
  return new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

/** The next Monday at 06:17 UTC, when the weekly workflow runs. */
function nextMonday(now: Date): string {
  const days = (8 - now.getUTCDay()) % 7 || 7;
  const day = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T06:17:00Z`;
}

/** When a rehearsal of this report begins: just after the last moment it names, or `fallback`. */
export function curtainTime(report: Report, fallback: string): string {
  const known = Object.values(report.times).flatMap((moment) => (moment?.at ? [moment] : []));
  const ends = known.map(({ at, precision }) => {
    if (precision === 'minute') return Date.parse(at as string) + 5 * 60_000;
    const start = Date.parse(`${at}${precision === 'month' ? '-01' : ''}T09:00:00Z`);
    return start + (precision === 'month' ? 31 : 1) * 86_400_000;
  });
  return ends.length === 0 ? fallback : new Date(Math.max(...ends)).toISOString();
}
