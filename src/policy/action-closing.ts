import type { ClosingLack } from '../domain/action-memory.js';
import type { ActionIssue, Comment } from '../domain/issue.js';
import { isSamePerson } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { readActionIssue } from '../parsing/action-issue.js';
import { writtenLines } from '../parsing/blank.js';

export type ClosingRefusal = ClosingLack;

const DAY = 24 * 60 * 60 * 1000;
/** A word is a word in any script. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]{0,60}/gu;
const FEWEST_WORDS = 3;

/**
 * What a closed action lacks, or null: done asks for evidence (a link, another issue or pull request, or the merge that closed
 * it), not planned for a reason in a comment of whoever closed it. Judged within a day of the closing: later it is history.
 */
export function closingRefusal(one: ActionIssue, situation: IncidentSituation): ClosingRefusal | null {
  if (one.state === 'open' || one.closedAt === null) return null;
  if (Date.parse(situation.now) - Date.parse(one.closedAt) > DAY) return null;
  if (one.stateReason === 'not_planned' || one.stateReason === 'duplicate')
    return hasReason(one) ? null : 'reason';
  return hasEvidence(one, situation) ? null : 'evidence';
}

/** True when something outside of the issue and its incident shows that the action works. */
export function hasEvidence(one: ActionIssue, { issue }: IncidentSituation): boolean {
  if (one.closing?.through) return true;
  const texts = [readActionIssue(one.body).shownBy, ...said(one).map(({ body }) => body)].map(seen);
  const own = [one.url, issue.url].map(placeOf);
  const isOwn = (place: string) =>
    own.some((url) => place.startsWith(url) && !/^\d/.test(place.slice(url.length)));
  const isOther = (number: string) => ![0, one.number, issue.number].includes(Number(number));
  return texts.some((text) => {
    const links = text.match(/https?:\/\/[\p{L}\p{N}][^\s)>\]]{3,500}/gu) ?? [];
    const numbers = [...text.matchAll(/(?:^|[\s(])#(\d{1,9})\b/g)].map((match) => match[1] as string);
    return links.some((link) => !isOwn(placeOf(link))) || numbers.some(isOther);
  });
}

function hasReason(one: ActionIssue): boolean {
  const from = Date.parse(one.closedAt ?? '') - DAY;
  return said(one).some(({ author, body, createdAt }) => {
    const isCloser = !one.closing?.by || isSamePerson(author, one.closing.by);
    return (
      isCloser && Date.parse(createdAt) >= from && (seen(body).match(WORDS) ?? []).length >= FEWEST_WORDS
    );
  });
}

/** What people see of a text: a reason or a link in an HTML comment shows nobody anything. */
function seen(text: string): string {
  return writtenLines(text).join('\n');
}

/** Where a link leads: GitHub sends the address of a pull request on to the issue of that number. */
function placeOf(link: string): string {
  return link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/pull\/(?=\d)/, '/issues/');
}

function said({ comments }: ActionIssue): readonly Comment[] {
  return comments.filter((comment) => !comment.isBot && !comment.hidden);
}
