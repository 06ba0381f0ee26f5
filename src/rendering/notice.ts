import type { ClockId } from '../domain/clocks.js';
import type { NoticeEvent, NoticeSubject, OutgoingText } from '../domain/notify.js';
import { forSlack, outgoing, ownWord, told } from './outgoing.js';

/** What a notice has to say beyond the event itself; the words of an update are a person's. */
export interface Said {
  readonly event: NoticeEvent;
  readonly from?: string;
  readonly to?: string;
  readonly clock?: ClockId;
  readonly by?: string;
  readonly words?: string;
  readonly url?: string;
}

const sentences: Readonly<Record<Exclude<NoticeEvent, 'severity' | 'update' | 'overdue'>, string>> = {
  declared: 'was declared',
  acknowledged: 'was acknowledged: somebody is in charge',
  resolved: 'is resolved',
  closed: 'is closed',
};

/** The words on a pager. */
export function pageText(subject: NoticeSubject): OutgoingText {
  return told`${nameOf(subject)}: ${subject.title}`;
}

/** One sentence in plain words. */
export function noticeText(subject: NoticeSubject, said: Said): OutgoingText {
  if (said.event === 'update') return told`${nameOf(subject)}, update: ${outgoing(said.words ?? '')}`;
  return told`${nameOf(subject)} ${happened(said)}: ${subject.title}`;
}

/** The same as a message on Slack, with its link. */
export function slackText(subject: NoticeSubject, said: Said): OutgoingText {
  const link = told`<${ownWord(said.url ?? subject.url)}|${nameOf(subject)}>`;
  if (said.event === 'update')
    return told`${link}, update by ${forSlack(said.by ?? '')}: ${forSlack(said.words ?? '')}`;
  const more = said.event === 'declared' ? ownWord('. Report, board and sign-off are there.') : ownWord('');
  return told`${link} ${happened(said)}: ${forSlack(subject.title)}${more}`;
}

/** A channel's topic: plain text of at most 250 characters (https://docs.slack.dev/reference/methods/conversations.setTopic). */
export function topicText(subject: NoticeSubject): OutgoingText {
  return told`${nameOf(subject)} · ${ownWord(subject.standing)} · ${ownWord(subject.url)}`.slice(
    0,
    250,
  ) as OutgoingText;
}

function nameOf({ severity, number }: NoticeSubject): OutgoingText {
  return told`${ownWord(severity ?? 'Unrated')} incident #${number}`;
}

const late: Readonly<Record<ClockId, string>> = {
  acknowledge: 'waits for somebody to acknowledge it, past its time',
  update: 'waits for word to stakeholders, past its time',
  review: 'waits for its review, past its time',
};

function happened({ event, from, to, clock }: Said): OutgoingText {
  if (event === 'overdue') return ownWord(clock ? late[clock] : 'is overdue');
  if (event === 'severity') return ownWord(`is now ${to}, it was ${from}`);
  return ownWord(event === 'update' ? '' : sentences[event]);
}
