import type { Report } from '../domain/report.js';
import { type NamedTime, namedTimes } from '../domain/time.js';
import { isBlank } from '../parsing/blank.js';
import { createActor } from './actor.js';
import { dayFrom, nextMonday, stamp } from './calendar.js';
import type { Player } from './cast.js';
import type { Clock } from './clock.js';
import { fileAsForm, fillIn } from './filing.js';
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

/** What is played: the report as somebody would file it, or the alert that begins it and the report as its people fill it in. */
export interface Case {
  readonly title: string;
  readonly report: Report;
  readonly alert: object | null;
  /** File name of the workflow that makes evidence; null where settings name none, and no fix is played. */
  readonly workflow: string | null;
}

/** Plays one incident from the alert or the form to the weekly report; `onStep` sees each step as it is done. */
export async function play(
  world: World,
  clock: Clock,
  { title, report, alert, workflow }: Case,
  onStep: (step: Step) => void,
) {
  const actor = createActor(world, clock, onStep);
  const { cast } = world;
  const issue = alert ? await actor.alert(alert) : await actor.declare(title, fileAsForm(report));
  const isPast = (name: NamedTime) => hasOrOutran(report, name);

  clock.advance({ minutes: 6 });
  if (alert) {
    await actor.comment('Triage', 'lead', issue, ['/ack']);
    await actor.edit('Triage', 'lead', issue, 'fills in what is known', [
      fillIn(report),
      ...(isPast('acknowledged')
        ? []
        : [addToTimeline(clock.now().toISOString(), 'acknowledged', 'taken on')]),
    ]);
  }
  if (isBlank(report.sections.summary)) {
    const toCome = addTo('summary', 'To be written: what happened, and where it stands.');
    await actor.edit('Triage', 'lead', issue, 'opens the summary', [toCome]);
  }
  const level = report.severity ?? report.severityPotential;
  await actor.comment('Triage', 'lead', issue, [
    ...(alert || isPast('acknowledged') ? [] : ['/ack']),
    ...(level === null ? ['/severity S2 limited, and can be undone'] : []),
    `/lead @${cast.lead.login}`,
    `/comms @${cast.comms.login}`,
    `/approver @${cast.approver.login}`,
  ]);

  clock.advance({ minutes: 84 });
  if (!isPast('mitigated')) {
    await actor.comment('Contain', 'lead', issue, [
      '/mitigated',
      '/event 5 min ago the harmful path is switched off',
    ]);
  }
  const isUnexplained = report.kind !== 'incident' && report.stoppedBy === null;
  const barrier = isUnexplained ? [setFact('safeguards-in-place', 'Stopped by', 'luck')] : [];
  await actor.edit('Contain', 'lead', issue, 'ticks what is done', [...barrier, tickRemediation]);

  clock.advance({ hours: 3 });
  await actor.close('Contain', 'lead', issue, 'tries to close it early');

  clock.advance({ hours: 20 });
  if (!isPast('resolved')) await actor.comment('Investigate', 'lead', issue, ['/resolved']);
  await actor.edit('Investigate', 'lead', issue, 'plans who does what by when', [
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
  clock.advance({ minutes: 2 });
  const signers: Player[] = ['lead', 'approver', ...(report.severity === 'S0' ? ['comms' as const] : [])];
  for (const signer of signers) await actor.comment('Learn & share', signer, issue, ['/signoff']);
  await actor.close('Learn & share', 'lead', issue, 'closes it');
  clock.advance({ hours: 1 });
  await actor.proveAction('lead', issue);

  clock.set(nextMonday(clock.now()));
  await actor.weekly();
  return { issue };
}

/** True when the report already tells of this moment, or of a later one. */
function hasOrOutran({ times }: Report, name: NamedTime): boolean {
  const order = namedTimes.map(({ id }) => id);
  return order.slice(order.indexOf(name)).some((id) => times[id] !== null);
}
