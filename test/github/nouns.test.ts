import { describe, expect, test } from '@jest/globals';
import {
  type Beside,
  type RawAction,
  type RawComment,
  type RawIssue,
  toIssue,
} from '../../src/github/nouns.js';

const SELF = 'github-actions[bot]';
const bot = { __typename: 'Bot', login: 'github-actions' };
const dana = { __typename: 'User', login: 'dana' };

const none = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const action = (number: number, given: Partial<RawAction> = {}): RawAction => ({
  number,
  databaseId: number * 1000,
  url: `https://github.com/acme/incidents/issues/${number}`,
  title: 'An action',
  body: '',
  state: 'OPEN',
  stateReason: null,
  createdAt: '2026-03-03T10:00:00Z',
  closedAt: null,
  author: bot,
  labels: { nodes: [{ name: 'preventive-action' }] },
  assignees: { nodes: [{ login: 'dana' }] },
  userContentEdits: { nodes: [] },
  comments: none,
  closings: { nodes: [] },
  ...given,
});

const raw = (given: Partial<RawIssue> = {}): RawIssue => ({
  ...action(57),
  comments: none,
  author: dana,
  updatedAt: '2026-03-05T11:00:00Z',
  lastEditedAt: '2026-03-04T11:00:00Z',
  editor: bot,
  timelineItems: none,
  subIssues: none,
  ...given,
});

const said = (given: Partial<RawComment> = {}): RawComment => ({
  databaseId: 7,
  url: 'https://github.com/acme/incidents/issues/57#issuecomment-7',
  body: '/ack',
  createdAt: '2026-03-03T10:00:00Z',
  lastEditedAt: null,
  isMinimized: false,
  author: dana,
  editor: null,
  ...given,
});

const beside = (given: Partial<Beside> = {}): Beside => ({
  comments: [],
  labelings: [],
  children: [],
  made: [],
  ...given,
});

describe('an issue from GraphQL', () => {
  test('is the same in our words', () => {
    const closed = raw({ state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: '2026-03-05T10:00:00Z' });
    expect(toIssue(closed, beside({ comments: [said()] }), SELF)).toEqual({
      number: 57,
      url: 'https://github.com/acme/incidents/issues/57',
      title: 'An action',
      body: '',
      author: 'dana',
      state: 'closed',
      stateReason: 'not_planned',
      createdAt: '2026-03-03T10:00:00Z',
      updatedAt: '2026-03-05T11:00:00Z',
      closedAt: '2026-03-05T10:00:00Z',
      editedAt: '2026-03-04T11:00:00Z',
      editor: 'github-actions',
      labels: ['preventive-action'],
      assignees: ['dana'],
      comments: [
        {
          id: 7,
          url: 'https://github.com/acme/incidents/issues/57#issuecomment-7',
          body: '/ack',
          author: 'dana',
          isBot: false,
          createdAt: '2026-03-03T10:00:00Z',
          editor: null,
          edited: false,
          hidden: false,
          answered: false,
        },
      ],
      actionIssues: [],
      hasSubIssues: true,
      edits: [],
      labelings: [],
      stateChanges: [],
    });
  });

  test('knows edited, hidden and bot-written comments, and authors who are gone', () => {
    const comments = [
      said({ lastEditedAt: '2026-03-04T10:00:00Z', editor: dana }),
      said({ isMinimized: true }),
      said({ author: bot }),
      said({ author: null }),
    ];
    expect(toIssue(raw(), beside({ comments }), SELF).comments).toMatchObject([
      { edited: true, editor: 'dana' },
      { hidden: true },
      { isBot: true, author: 'github-actions' },
      { author: null, isBot: false },
    ]);
  });
});

test('closings and reopenings are told apart from labels', () => {
  const labelings = [
    {
      __typename: 'LabeledEvent',
      createdAt: '2026-03-04T09:00:00Z',
      actor: bot,
      label: { name: 'incident' },
    },
    { __typename: 'ClosedEvent', createdAt: '2026-03-04T10:00:00Z', actor: dana },
    { __typename: 'ReopenedEvent', createdAt: '2026-03-04T10:01:00Z', actor: bot },
  ];
  const issue = toIssue(raw(), beside({ labelings }), SELF);
  expect(issue.labelings.map(({ name }) => name)).toEqual(['incident']);
  expect(issue.stateChanges).toEqual([
    { at: '2026-03-04T10:00:00Z', by: 'dana', isBot: false, to: 'closed' },
    { at: '2026-03-04T10:01:00Z', by: 'github-actions', isBot: true, to: 'open' },
  ]);
});

describe('the issues made for it', () => {
  const made = (children: RawAction[], others: RawAction[], self = SELF) =>
    toIssue(raw(), beside({ children, made: others }), self).actionIssues.map((one) => [
      one.number,
      one.linked,
    ]);

  test('hang below it or do not, each once', () => {
    expect(made([action(58)], [action(59), action(58)])).toEqual([
      [58, true],
      [59, false],
    ]);
  });

  test('are ours only where we wrote them', () => {
    const isOurs = (author: RawAction['author'], self = SELF) =>
      toIssue(raw(), beside({ children: [action(58, { author })] }), self).actionIssues[0]?.isOurs;
    expect(isOurs(bot)).toBe(true);
    expect(isOurs(dana)).toBe(false);
    expect(isOurs(null)).toBe(false);
    expect(isOurs({ __typename: 'User', login: 'github-actions' })).toBe(false);
    expect(isOurs(dana, 'Dana')).toBe(true);
  });

  test('know the last edit of a person, and not ours', () => {
    const edits = [
      { editedAt: '2026-03-05T10:00:00Z', editor: bot },
      { editedAt: '2026-03-04T10:00:00Z', editor: dana },
      { editedAt: '2026-03-03T10:00:00Z', editor: dana },
    ];
    const children = [action(58, { userContentEdits: { nodes: edits } })];
    expect(toIssue(raw(), beside({ children }), SELF).actionIssues[0]?.editedAt).toBe('2026-03-04T10:00:00Z');
  });

  test('know who closed them, and through which merge', () => {
    const closed = (closer: NonNullable<RawAction['closings']>['nodes'][number]['closer']) => {
      const closings = { nodes: [{ createdAt: '2026-03-04T10:00:00Z', actor: dana, closer }] };
      const children = [action(58, { state: 'CLOSED', closings })];
      return toIssue(raw(), beside({ children }), SELF).actionIssues[0]?.closing;
    };
    const url = 'https://github.com/acme/app/pull/9';
    expect(closed({ __typename: 'PullRequest', url, merged: true })).toEqual({
      at: '2026-03-04T10:00:00Z',
      by: 'dana',
      through: url,
    });
    expect(closed({ __typename: 'PullRequest', url, merged: false })?.through).toBeNull();
    expect(closed(null)?.through).toBeNull();
  });
});
