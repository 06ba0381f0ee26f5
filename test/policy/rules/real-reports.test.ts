import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../../src/policy/validate.js';
import { situation } from '../../support/situation.js';

const FOLDER = new URL('../../parsing/fixtures/reports/', import.meta.url);

/** By hand: rows without owner or day, owners that are companies, ids without edition, and one hazard that never says what stopped it. */
const deserved: Readonly<Record<string, readonly string[]>> = {
  'amazon-q-2025.md': [
    ...['action-incomplete@48', 'action-incomplete@49', 'action-incomplete@50'],
    ...['owner-not-a-person@48', 'owasp-edition@69'],
  ],
  'clinejection-2026.md': [
    ...['action-incomplete@55', 'action-incomplete@56', 'action-incomplete@57', 'action-incomplete@58'],
    ...['owner-not-a-person@55', 'owner-not-a-person@56', 'owasp-edition@77'],
  ],
  'echoleak-2025.md': [
    ...['action-incomplete@50', 'action-incomplete@51', 'action-incomplete@52'],
    ...['near-miss-stopper@38', 'owasp-edition@72'],
  ],
  'openai-gpt4o-sycophancy-2025.md': [52, 53, 54, 55, 56].map((line) => `action-incomplete@${line}`),
  'openai-redis-leak-2023.md': [50, 51, 52].map((line) => `action-incomplete@${line}`),
};

describe('real incidents, written up', () => {
  test.each(readdirSync(FOLDER))('%s has no error, and what is said of it is deserved', (name) => {
    const body = readFileSync(new URL(name, FOLDER), 'utf8');
    const found = validate(situation({ body, now: '2026-11-25T00:00:00Z' }));
    expect(found.filter(({ level }) => level === 'error')).toEqual([]);
    expect(found.map(({ rule, line }) => `${rule}@${line}`).sort()).toEqual(
      [...(deserved[name] ?? [])].sort(),
    );
  });
});
