import type { EffectOf } from '../domain/effect.js';
import type { Room } from '../domain/notify.js';
import type { Gate } from '../domain/signoff.js';
import type { IncidentSituation } from '../domain/situation.js';
import { noticeText, pageText, slackText, topicText } from '../rendering/notice.js';
import { judgeGate } from './gate.js';
import { type Happening, happenings } from './happenings.js';
import { notifiedSoFar, wasTold } from './notices.js';
import { pageOf } from './page.js';
import { isConfirmed } from './rights.js';
import { endedAt, isOver, standingOf, subjectOf } from './standing.js';

type Wish = EffectOf<'notify'>;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Whom to tell what, each thing once: the pager, the Slack channel and the webhook that the settings name. A report that
 * nobody with rights stands behind tells nobody; a near miss or a hazard begins nothing, nor does what is already over.
 * What was tried in this run waits for the next.
 */
export function notify(situation: IncidentSituation, gate: Gate = judgeGate(situation)): readonly Wish[] {
  const tried = situation.notified.map((one) => one.key);
  return untold(situation, gate).filter((wish) => !tried.includes(wish.key));
}

/** Everything that is still to be told, tried or not. */
export function untold(situation: IncidentSituation, gate: Gate): readonly Wish[] {
  if (!isConfirmed(situation)) return [];
  const wishes = [...page(situation, gate), ...slack(situation, gate), ...webhook(situation, gate)];
  return wishes.filter((wish) => !wasTold(situation, wish.key));
}

function page(situation: IncidentSituation, gate: Gate): readonly Wish[] {
  const due = situation.settings.pager?.pagerduty ? pageOf(situation, gate) : null;
  if (due === null) return [];
  const subject = subjectOf(situation, gate);
  const notice = { ...about(situation), subject, text: pageText(subject) };
  return [{ ...notice, ...due, channel: 'pagerduty' }];
}

function slack(situation: IncidentSituation, gate: Gate): readonly Wish[] {
  const setting = situation.settings.slack;
  const { kind, severity } = situation.report;
  if (!setting || kind !== 'incident') return [];
  const isDue = severity !== null && setting.severities.includes(severity) && !hasEnded(situation, gate);
  const id = notifiedSoFar(situation).find((one) => one.key === 'slack:declared')?.ref ?? null;
  if (!isDue && id === null) return [];
  const subject = subjectOf(situation, gate);
  const room: Room = {
    id,
    name: `${setting.prefix}${subject.number}-${subject.declaredAt.slice(0, 10)}`,
    topic: topicText(subject),
    isPrivate: setting.private,
    invite: setting.invite,
  };
  return happenings(situation, gate).map((happening) => ({
    ...telling(happening, situation),
    channel: 'slack',
    key: `slack:${happening.id}`,
    subject,
    text: slackText(subject, happening),
    room,
  }));
}

function webhook(situation: IncidentSituation, gate: Gate): readonly Wish[] {
  const setting = situation.settings.webhook;
  if (!setting || situation.report.kind !== 'incident') return [];
  const isStale = hasEnded(situation, gate) && !endedLately(situation, gate);
  if (isStale && !wasTold(situation, 'webhook:')) return [];
  const subject = subjectOf(situation, gate);
  return happenings(situation, gate)
    .filter(({ event }) => setting.events.includes(event))
    .map((happening) => ({
      ...telling(happening, situation),
      channel: 'webhook',
      key: `webhook:${happening.id}`,
      subject,
      text: noticeText(subject, happening),
      url: setting.url,
    }));
}

function about({ issue, now }: IncidentSituation) {
  return { kind: 'notify', issue: issue.number, at: now } as const;
}

function telling({ event }: Happening, situation: IncidentSituation) {
  const why = event === 'declared' ? 'the settings ask for it' : 'it happened since they were told';
  return { ...about(situation), event, why };
}

function hasEnded(situation: IncidentSituation, gate: Gate): boolean {
  return isOver(standingOf(situation, gate));
}

/** True for a day after the end, so that a receiver of endings alone hears of them, and none of last year's. */
function endedLately(situation: IncidentSituation, gate: Gate): boolean {
  const at = endedAt(situation, gate);
  return at !== null && Date.parse(situation.now) - Date.parse(at) < DAY_MS;
}
