import { describe, expect, test } from '@jest/globals';
import { isCall } from '../../src/calls.js';
import type { Event } from '../../src/github/event.js';

const event = (given: Partial<Event>, body = ''): Event => ({
  name: 'issue_comment',
  action: 'created',
  owner: 'acme',
  repo: 'bot',
  issue: { number: 7, body, author: 'dana', labels: [], isPullRequest: false },
  comment: null,
  label: null,
  pull: null,
  runHead: null,
  ...given,
});

describe('somebody calls something an incident', () => {
  test.each([
    ['/incident', true],
    ['/INCIDENT S1 it leaks', true],
    ['/ack\n/incident S1', true],
    ['/incidentally, it works', false],
    ['> /incident', false],
    ['```\n/incident\n```', false],
    ['we need an /incident', false],
    ['', false],
  ])('by a new comment: %j is %s', (comment, expected) => {
    expect(isCall(event({ comment }))).toBe(expected);
  });

  test('by no comment that was edited or taken away', () => {
    for (const action of ['edited', 'deleted'])
      expect(isCall(event({ action, comment: '/incident' }))).toBe(false);
  });

  test('by the first line of a new issue, and of no old one', () => {
    const opened = { name: 'issues', action: 'opened' };
    expect(isCall(event(opened, '/incident S1 it leaks\n\nSeen twice.'))).toBe(true);
    expect(isCall(event(opened, 'It leaks.\n/incident S1'))).toBe(false);
    expect(isCall(event({ ...opened, action: 'edited' }, '/incident S1'))).toBe(false);
    expect(isCall(event({ name: 'schedule', action: null, issue: null }))).toBe(false);
  });
});
