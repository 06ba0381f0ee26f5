import { describe, expect, test } from '@jest/globals';
import { sectionOf, sections } from '../../src/domain/sections.js';
import { readReport } from '../../src/parsing/report/report.js';
import { blankReport, sectionSkeleton } from '../../src/rendering/skeleton.js';

describe('a blank report', () => {
  test('has all sections and says nothing', () => {
    const { report, findings, missing } = readReport(blankReport('What happened'));
    expect(missing).toEqual([]);
    expect(findings).toEqual([]);
    expect(report).toMatchObject({
      severity: null,
      system: null,
      failureModes: [],
      actions: [],
      kind: 'incident',
    });
    expect(Object.values(report.times)).toEqual(sections.slice(0, 7).map(() => null));
    expect(Object.values(report.people)).toEqual([null, null, null, null]);
  });

  test('has an open sign-off list', () => {
    const { report } = readReport(blankReport('x'));
    expect(report.checklist.map((item) => [item.text, item.done])).toEqual([
      ['Containment verified', false],
      ['Root cause known', false],
      ['Fix verified', false],
      ['Users told, or no notice required', false],
      ['A test or eval would catch it next time', false],
    ]);
  });
});

test('facts that a form asked already are left out', () => {
  expect(sectionSkeleton(sectionOf('detection'), ['found-by'])).toBe(
    '<!-- How it was found, how good the signal was, and why it was not found sooner. -->\n- Signal quality: \n- Why not sooner: ',
  );
});
