import { describe, expect, test } from '@jest/globals';
import { type RawAction, type RawComment, type RawIssue, toIssue } from '../../src/github/nouns.js';

const SELF = 'github-actions[bot]';
const bot = { __typename: 'Bot', login: 'github-actions' };
const dana = { __typename: 'User', login: 'dana' };

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
  ...given,
});

const raw = (given: Partial<RawIssue> = {}): RawIssue => ({
  ...action(57),
  author: dana,
  updatedAt: '2026-03-05T11:00:00Z',
  lastEditedAt: '2026-03-04T11:00:00Z',
  editor: bot,
  comments: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  subIssues: { nodes: [] },
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

describe('an issue from GraphQL', () => {
  test('is the same in our words', () => {
    const closed = raw({ state: 'CLOSED', stateReason: 'NOT_PLANNED', closedAt: '2026-03-05T10:00:00Z' });
    expect(toIssue(closed, [said()], [], SELF)).toEqual({
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
    });
  });

  test('knows edited, hidden and bot-written comments, and authors who are gone', () => {
    const comments = [
      said({ lastEditedAt: '2026-03-04T10:00:00Z', editor: dana }),
      said({ isMinimized: true }),
      said({ author: bot }),
      said({ author: null }),
    ];
    expect(toIssue(raw(), comments, [], SELF).comments).toMatchObject([
      { edited: true, editor: 'dana' },
      { hidden: true },
      { isBot: true, author: 'github-actions' },
      { author: null, isBot: false },
    ]);
  });
});

describe('the issues made for it', () => {
  const made = (children: RawAction[], others: RawAction[], self = SELF) =>
    toIssue(raw({ subIssues: { nodes: children } }), [], others, self).actionIssues.map((one) => [
      one.number,
      one.linked,
    ]);

  test('hang below it or do not, each once', () => {
    expect(made([action(58)], [action(59), action(58)])).toEqual([
      [58, true],
      [59, false],
    ]);
  });

  test('are only those that we wrote', () => {
    expect(made([action(58, { author: dana })], [action(59, { author: null })])).toEqual([]);
    expect(made([action(58, { author: { __typename: 'User', login: 'github-actions' } })], [])).toEqual([]);
    expect(made([action(58, { author: dana })], [], 'Dana')).toEqual([[58, true]]);
  });
});
