import { describe, expect, test } from '@jest/globals';
import { isOwn, isSamePerson, mayAct, type Rights, rightsInOrder } from '../../src/domain/issue.js';

describe('the same person', () => {
  test.each([
    ['dana', 'Dana'],
    ['@dana', 'dana'],
    ['github-actions[bot]', 'github-actions'],
    ['@GitHub-Actions[bot]', 'github-actions'],
  ])('%s and %s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(true);
  });

  test.each([
    ['dana', 'dan'],
    ['dana', null],
    [null, null],
    ['dana', 'dana doe'],
    ['acme/safety', 'safety'],
  ])('never %s and %s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(false);
  });
});

describe('what we wrote', () => {
  test('is a bot’s where our login is a bot’s, and the account’s where it is not', () => {
    expect(isOwn('github-actions', true, 'github-actions[bot]')).toBe(true);
    expect(isOwn('github-actions', false, 'github-actions[bot]')).toBe(false);
    expect(isOwn('acme-robot', false, 'acme-robot')).toBe(true);
    expect(isOwn('dependabot', true, 'github-actions[bot]')).toBe(false);
    expect(isOwn(null, true, 'github-actions[bot]')).toBe(false);
  });
});

describe('rights', () => {
  test.each<[Rights | undefined, Rights, boolean]>([
    ['triage', 'triage', true],
    ['write', 'triage', true],
    ['admin', 'maintain', true],
    ['read', 'triage', false],
    ['none', 'read', false],
    [undefined, 'read', false],
    ['a-role-of-their-own' as Rights, 'read', false],
  ])('%s suffices for %s: %s', (rights, needed, expected) => {
    expect(mayAct(rights, needed)).toBe(expected);
  });

  test('grow from none to admin', () => {
    expect(
      rightsInOrder.map((rights) => rightsInOrder.filter((needed) => mayAct(rights, needed)).length),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
