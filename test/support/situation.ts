import type { CommentKey, Effect, EffectOf } from '../../src/domain/effect.js';
import {
  type ActionIssue,
  type Comment,
  type DateField,
  type Issue,
  type Rights,
  untouched,
} from '../../src/domain/issue.js';
import type { IncidentSituation } from '../../src/domain/situation.js';
import { readReport } from '../../src/parsing/report/report.js';
import { readSettings } from '../../src/parsing/settings.js';
import { memoryLine } from '../../src/rendering/memory.js';
import { handWritten, type Says } from './report-body.js';

/** What a story needs to differ in: without anything, an ordinary S2, written by hand by a member, nobody assigned. */
export interface Story {
  readonly says?: Says;
  /** The whole body, instead of `says`. */
  readonly body?: string;
  /** Text of the settings file. */
  readonly settings?: string;
  readonly issue?: Partial<Issue>;
  readonly comments?: readonly Comment[];
  readonly rights?: Readonly<Record<string, Rights>>;
  readonly now?: string;
  /** The organisation's issue fields of type date. */
  readonly dateFields?: readonly DateField[];
  /** Other issues that were looked up. */
  readonly named?: readonly ActionIssue[];
}

export const SELF = 'github-actions[bot]';
/** The same as GraphQL names it. */
const BOT = 'github-actions';
export const NOW = '2026-03-05T12:00:00Z';
export const DECLARED = '2026-03-02T09:00:00Z';
const NUMBER = 57;

/** Everything that is known about one incident, read as the product reads it. */
export function situation(story: Story = {}): IncidentSituation {
  const issue: Issue = {
    ...untouched,
    number: NUMBER,
    url: `https://github.com/acme/incidents/issues/${NUMBER}`,
    title: 'Refunds that do not exist',
    body: story.body ?? handWritten(story.says),
    author: 'dana',
    createdAt: DECLARED,
    updatedAt: '2026-03-05T11:00:00Z',
    labels: ['incident'],
    comments: story.comments ?? [],
    ...story.issue,
  };
  const around = {
    now: story.now ?? NOW,
    settings: story.settings ?? null,
    rights: story.rights ?? { dana: 'write', carol: 'write', mia: 'write', sam: 'read' },
  };
  return { ...understood(issue, around), named: story.named ?? [], dateFields: story.dateFields ?? [] };
}

interface Around {
  readonly now: string;
  readonly settings: string | null;
  readonly rights: Readonly<Record<string, Rights>>;
}

function understood(issue: Issue, { now, settings, rights }: Around): IncidentSituation {
  const read = readSettings(settings);
  const { text, report, findings, spans } = readReport(issue.body, { now });
  const readingFindings = [...findings, ...read.findings];
  return {
    now,
    self: SELF,
    settings: read.settings,
    issue,
    text,
    report,
    spans,
    readingFindings,
    rights,
    named: [],
    dateFields: [],
    canOpenActions: true,
    notified: [],
  };
}

let comments = 100;

/** A comment by a person, a minute after the one before it in no particular order: give `createdAt` where it matters. */
export function comment(author: string, body: string, given: Partial<Comment> = {}): Comment {
  comments += 1;
  return {
    id: comments,
    url: `https://github.com/acme/incidents/issues/${NUMBER}#issuecomment-${comments}`,
    body,
    author,
    isBot: false,
    createdAt: '2026-03-03T10:00:00Z',
    editor: null,
    edited: false,
    hidden: false,
    ...given,
  };
}

/** A comment that the product keeps, with what it remembers. */
export function kept(key: CommentKey, memory: object, given: Partial<Comment> = {}): Comment {
  return comment(BOT, `${memoryLine(key, memory)}\nwords`, { isBot: true, ...given });
}

/** An issue made for a preventive action. */
export function actionIssue(given: Partial<ActionIssue> & { readonly number: number }): ActionIssue {
  return {
    id: given.number * 1000,
    url: `https://github.com/acme/incidents/issues/${given.number}`,
    title: 'An action',
    body: '',
    state: 'open',
    stateReason: null,
    assignees: [],
    labels: ['preventive-action'],
    createdAt: '2026-03-03T10:00:00Z',
    closedAt: null,
    linked: true,
    author: BOT,
    isOurs: true,
    editedAt: null,
    comments: [],
    closing: null,
    ...given,
  };
}

/** The same incident in another state of its issue. */
export function withIssue(before: IncidentSituation, change: Partial<Issue>): IncidentSituation {
  const { now, rights } = before;
  const again = understood({ ...before.issue, ...change }, { now, rights, settings: null });
  const fromSettings = before.readingFindings.filter((finding) => finding.rule === 'settings');
  return {
    ...again,
    settings: before.settings,
    dateFields: before.dateFields,
    readingFindings: [...again.readingFindings, ...fromSettings],
  };
}

/** The situation as GitHub would hold it once the effects were carried out. */
export function carriedOut(before: IncidentSituation, effects: readonly Effect[]): IncidentSituation {
  return effects.reduce((now, effect) => withIssue(now, changeOf(effect, now.issue, now.now)), before);
}

function changeOf(effect: Effect, issue: Issue, now: string): Partial<Issue> {
  const child = issue.actionIssues.find((one) => 'issue' in effect && one.number === effect.issue);
  if (!child) return ownChange(effect, issue, now);
  const kin = { ...issue, ...child } as unknown as Issue;
  const changed = { ...child, ...(ownChange(effect, kin, now) as Partial<ActionIssue>) };
  return { actionIssues: issue.actionIssues.map((one) => (one === child ? changed : one)) };
}

function ownChange(effect: Effect, issue: Issue, now: string): Partial<Issue> {
  switch (effect.kind) {
    case 'labels': {
      const stay = issue.labels.filter((name) => !effect.remove.includes(name));
      return { labels: [...stay, ...effect.add] };
    }
    case 'assignees':
      return { assignees: [...issue.assignees, ...effect.add] };
    case 'body':
      return { body: spliced(effect), editedAt: now, editor: BOT };
    case 'comment':
      return { comments: rewritten(effect, issue) };
    case 'remove-comment':
      return { comments: issue.comments.filter(({ id }) => id !== effect.id) };
    case 'close':
      return { state: 'closed', stateReason: 'duplicate', closedAt: now };
    case 'reopen':
      return { state: 'open', stateReason: 'reopened', closedAt: null };
    case 'action-issue':
      return { actionIssues: [...issue.actionIssues, opened(effect, issue)] };
    case 'sub-issue':
      return {
        actionIssues: issue.actionIssues.map((one) =>
          one.number === effect.child ? { ...one, linked: true } : one,
        ),
      };
    case 'reaction':
      return {
        comments: issue.comments.map((one) => (one.id === effect.comment ? { ...one, answered: true } : one)),
      };
    case 'incident':
    case 'notify':
    case 'check-run':
    case 'commit':
    case 'date-field':
    case 'own-issue':
      return {};
  }
}

/** Splices in the order in which they are wished: of two at the same place, the first stands first. */
export function spliced({ base, splices }: Pick<EffectOf<'body'>, 'base' | 'splices'>): string {
  const inOrder = splices.map((splice, index) => ({ ...splice, index }));
  inOrder.sort((a, b) => a.at - b.at || a.index - b.index);
  let text = '';
  let from = 0;
  for (const { at, remove, insert } of inOrder) {
    text += base.slice(from, at) + insert;
    from = at + remove;
  }
  return text + base.slice(from);
}

function rewritten({ id, text }: EffectOf<'comment'>, issue: Issue): readonly Comment[] {
  if (id === null) return [...issue.comments, comment(BOT, text, { isBot: true })];
  return issue.comments.map((one) =>
    one.id === id ? { ...one, body: text, editor: BOT, edited: true } : one,
  );
}

function opened(effect: EffectOf<'action-issue'>, issue: Issue): ActionIssue {
  const number = Math.max(issue.number, ...issue.actionIssues.map((one) => one.number)) + 1;
  const { title, body, labels, assignees } = effect;
  return actionIssue({ number, title, body, labels, assignees });
}
