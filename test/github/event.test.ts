import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SetupError } from '../../src/domain/errors.js';
import { type Event, isOurs, readEvent } from '../../src/github/event.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(payload: object, env: NodeJS.ProcessEnv = {}): Event {
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(payload));
  return readEvent({
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'acme/incidents',
    GITHUB_EVENT_NAME: 'issues',
    ...env,
  });
}

const issue = {
  number: 57,
  body: '### Summary\r\n\r\nx',
  user: { login: 'dana' },
  labels: [{ name: 'incident' }, 'bug', {}],
};

describe('the event of a run', () => {
  test('is read from GitHub’s file', () => {
    expect(read({ action: 'labeled', issue, label: { name: 'bug' } })).toEqual({
      name: 'issues',
      action: 'labeled',
      owner: 'acme',
      repo: 'incidents',
      issue: {
        number: 57,
        body: '### Summary\r\n\r\nx',
        author: 'dana',
        labels: ['incident', 'bug', ''],
        isPullRequest: false,
      },
      comment: null,
      label: 'bug',
      pull: null,
      runHead: null,
    });
  });

  test('may lack everything', () => {
    const bare = {
      name: 'schedule',
      action: null,
      owner: 'acme',
      repo: 'incidents',
      issue: null,
      comment: null,
      label: null,
      pull: null,
      runHead: null,
    };
    expect(read({}, { GITHUB_EVENT_NAME: 'schedule' })).toEqual(bare);
    expect(read({ issue: { number: 1, body: null, user: null } }).issue).toEqual({
      number: 1,
      body: '',
      author: null,
      labels: [],
      isPullRequest: false,
    });
  });

  test('carries a comment, and knows a pull request', () => {
    const event = read({ issue: { ...issue, pull_request: { url: 'x' } }, comment: { body: '/signoff' } });
    expect(event).toMatchObject({ comment: '/signoff', issue: { isPullRequest: true } });
  });

  test.each([
    [{}],
    [{ GITHUB_EVENT_PATH: '/nowhere' }],
    [{ GITHUB_EVENT_PATH: '/nowhere', GITHUB_REPOSITORY: 'acme' }],
  ])('outside a workflow there is none, and that is said: %j', (env) => {
    expect(() => readEvent(env)).toThrow(SetupError);
    expect(() => readEvent(env)).toThrow(/inside a GitHub workflow.*incident-loop drill/);
  });
});

describe('an event is ours', () => {
  test.each<[string, object]>([
    ['when the issue is an incident', { issue }],
    ['when it is a preventive action', { issue: { ...issue, labels: [{ name: 'preventive-action' }] } }],
    [
      'when our label was just taken off',
      { action: 'unlabeled', issue: { ...issue, labels: [] }, label: { name: 'incident' } },
    ],
    [
      'when our mark stands in its body',
      { issue: { ...issue, labels: [], body: 'x\n\n<!-- incident-loop:action 57/0123456789ab -->' } },
    ],
  ])('%s', (_, payload) => {
    expect(isOurs(read(payload))).toBe(true);
  });

  test.each<[string, object]>([
    ['without an issue', {}],
    [
      'about an ordinary issue',
      { issue: { ...issue, labels: [{ name: 'bug' }, { name: 'incidents' }, { name: 'Incident' }] } },
    ],
    [
      'about a label of another',
      { action: 'unlabeled', issue: { ...issue, labels: [] }, label: { name: 'bug' } },
    ],
    ['about an issue that only speaks of us', { issue: { ...issue, labels: [], body: 'use incident-loop' } }],
    ['about a pull request, whatever its labels', { issue: { ...issue, pull_request: {} } }],
  ])('never %s', (_, payload) => {
    expect(isOurs(read(payload))).toBe(false);
  });
});
