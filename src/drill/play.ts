import type { Report } from '../domain/report.js';
import { type NamedTime, namedTimes } from '../domain/time.js';
import { isBlank } from '../parsing/blank.js';
import { createActor } from './actor.js';
import { dayFrom, nextMonday, stamp } from './calendar.js';
import type { Clock } from './clock.js';
import { fileAsForm } from './filing.js';
import { addTo, addToTimeline, planActions, setFact, tickRemediation, tickSignoff } from './pen.js';
import { remedy } from './remedy.js';
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
  /** File name of the workflow that makes evidence; null where settings name none, and no fix is played. */
  readonly workflow: string | null;
}

/** Plays one incident from the form to the weekly report; `onStep` sees each step as it is done. */
export async function play(
  world: World,
  clock: Clock,
  { title, report, workflow }: Case,
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
  const level = report.severity ?? report.severityPotential;
  const severity = level === null ? [setFact('impact', 'Severity', 'S2')] : [];
  const summary = isBlank(report.sections.summary)
    ? [addTo('summary', 'To be written: what happened, and where it stands.')]
    : [];
  await actor.edit('Triage', 'lead', issue, 'takes charge and names the people', [
    ...takeCharge,
    ...severity,
    ...summary,
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

  if (workflow !== null) await remedy(world, clock, actor, issue, workflow);

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
