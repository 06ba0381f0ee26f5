import { describe, expect, test } from '@jest/globals';
import { editionsOf, readOwasp } from '../../../src/parsing/report/owasp.js';
import { leadingLevel, readLevels } from '../../../src/parsing/report/severity.js';

describe('the levels of a line', () => {
  test.each([
    ['S3 actual (near-miss); S0 potential.', ['S3'], ['S0']],
    ['S3 near-miss, potential S0', ['S3'], ['S0']],
    ['S3 (hazard), potential S0', ['S3'], ['S0']],
    ['S3 as a hazard; S0 potential. Vendor CVSS 9.3; NVD 7.5.', ['S3'], ['S0']],
    ['S3 (potential S0)', ['S3'], ['S0']],
    ['S3 with S0 potential', ['S3'], ['S0']],
    ['S3 potential S0', ['S3'], ['S0']],
    ['actual: S3; potential severity: S1', ['S3'], ['S1']],
    ['potentially s1', [], ['S1']],
    ['S1 (broad behavioural harm potential, including mental health)', ['S1'], []],
    ['S0 (confirmed exposure of personal data across tenants).', ['S0'], []],
    ['S2 (was S1)', ['S2', 'S1'], []],
    ['S1 (actual) / S0 (potential)', ['S1'], ['S0']],
    ['S1 / S0 (potential, had it been read)', ['S1'], ['S0']],
    ['S2 (reputation; nothing sold), could have been S1', ['S2'], ['S1']],
    ['S3; would have been an S0 without the reviewer', ['S3'], ['S0']],
    ['S3, might have become SEV-0', ['S3'], ['S0']],
    ['S3, worst case S0', ['S3'], ['S0']],
    ['S3, at worst an S1', ['S3'], ['S1']],
    ['S3 near miss – S0 had it run', ['S3'], ['S0']],
    ['S2, S1 if it had been merged', ['S2'], ['S1']],
    ['S1 if it spreads', ['S1'], []],
    ['S1 (potential harm to patients)', ['S1'], []],
    ['S1, could have been worse', ['S1'], []],
    ['S1 could have been avoided', ['S1'], []],
    ['S1 – an S3 bucket was open', ['S1'], []],
    ['S1.5, SS1, S12, aws-s3', [], []],
  ])('%s', (words, actual, potential) => {
    expect(readLevels(words)).toEqual({ actual, potential });
  });

  test('an option text begins with its level', () => {
    expect(leadingLevel('S1 – serious harm, or exposure that is contained')).toBe('S1');
    expect(leadingLevel('S12')).toBeNull();
    expect(leadingLevel('High')).toBeNull();
  });
});

describe('OWASP ids', () => {
  test('count with their edition, once each, in order', () => {
    expect(readOwasp('LLM03:2025, LLM01:2025, llm03:2025; ASI01:2026').ids).toEqual([
      'LLM03:2025',
      'LLM01:2025',
      'ASI01:2026',
    ]);
  });

  test('without an edition are named, not stored, since LLM07 means two things', () => {
    expect(readOwasp('LLM07, ASI02, LLM11:2025')).toEqual({
      ids: [],
      bare: ['LLM07'],
      bareAgentic: ['ASI02'],
    });
    expect(editionsOf('LLM07')).toContain(
      'Insecure Plugin Design (v1.1, 2023) or System Prompt Leakage (2025)',
    );
  });

  test('that are named in order to deny them are none', () => {
    expect(readOwasp('no entry covers it (nearest LLM09:2025)').ids).toEqual([]);
    expect(readOwasp('none fits as cause; effect resembles LLM02:2025').ids).toEqual([]);
  });
});
