import { describe, expect, test } from '@jest/globals';
import { isPerson } from '../../../src/policy/rules/person.js';

describe('an owner who can be asked', () => {
  test.each([
    'dana',
    'dana-lee',
    'acme/safety-team',
    'Dana Lee',
    'Ann',
    'Omar al-Farouq',
    "Siobhán O'Neill",
    'Nguyễn Văn An',
    '王小明',
    'Jean-Luc de la Cruz',
    'Alla Everett',
    'Weston Opsahl',
    'Dr. Mia Corpuz',
    'alluring-bot',
    'infra-sec',
    'sec-oncall',
    'vendor-bots',
    'security-jane',
    'ag-lee',
  ])('%s', (owner) => expect(isPerson(owner)).toBe(true));
});

describe('an owner whom nobody can ask', () => {
  test.each([
    'AWS (team unknown)',
    'Cline (team unknown)',
    'everyone',
    'all',
    'All engineers',
    'tbd',
    'TBD (Q3)',
    'the security team',
    'Platform',
    'OpenAI',
    'Acme Inc.',
    'Acme GmbH',
    '?',
    '42',
    'engineering',
    'on-call',
    'dev-ops',
    'platform-team',
    'team-red',
    'x'.repeat(500),
  ])('%s', (owner) => expect(isPerson(owner)).toBe(false));
});
