import { describe, expect, test } from '@jest/globals';
import { sections } from '../../src/domain/sections.js';
import { isBlank } from '../../src/parsing/blank.js';
import { sectionSkeleton } from '../../src/rendering/skeleton.js';

describe('a section is blank', () => {
  test.each(sections.map((section) => [section.title, section] as const))(
    'when it is the skeleton of %s',
    (_, section) => {
      expect(isBlank(sectionSkeleton(section))).toBe(true);
    },
  );

  test.each([
    undefined,
    '',
    ' \n\t',
    '_No response_',
    '<!-- a hint\nover lines -->',
    '- Evals:\n- Rate limits: ',
    '-',
    '<!-- open',
  ])('when it holds %j', (text) => {
    expect(isBlank(text)).toBe(true);
  });
});

describe('a section is not blank', () => {
  test.each([
    'words',
    '- Evals: weekly',
    '- Evals: unknown',
    '<!-- hint --> words',
    '<!-- a --> <!-- b -->\nwords',
    '- [x] done',
    '| Test it | test | @dana | 2026-03-20 |',
    'none, because it was a test',
    '2026-03-02T09:00Z: seen',
  ])('when it holds %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});
