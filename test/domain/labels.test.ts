import { describe, expect, test } from '@jest/globals';
import { isManaged, labels } from '../../src/domain/labels.js';

describe('the labels that we manage', () => {
  test.each(labels.map((label) => [label.name, label] as const))(
    '%s is one that GitHub takes',
    (_, label) => {
      expect(label.color).toMatch(/^[0-9a-f]{6}$/);
      expect(label.name.length).toBeLessThanOrEqual(50);
      expect(label.name).not.toContain(',');
      expect(label.description.length).toBeGreaterThan(0);
      expect(label.description.length).toBeLessThanOrEqual(100);
    },
  );

  test('have names of their own, whatever their case', () => {
    const names = labels.map((label) => label.name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('are those of the four levels, five phases, twelve failures and two milder kinds', () => {
    const count = (prefix: string) => labels.filter((label) => label.name.startsWith(prefix)).length;
    expect(['severity/', 'phase/', 'failure/', 'kind/'].map(count)).toEqual([4, 5, 12, 2]);
  });

  test('of preventive actions and of the weekly report are not triage’s to take off', () => {
    const left = labels.map((label) => label.name).filter((name) => !isManaged(name));
    expect(left).toEqual(['preventive-action', 'overdue', 'report-failed']);
  });

  test('include whatever else stands in their namespaces, and nothing outside', () => {
    expect(['severity/S9', 'phase/x', 'failure/y', 'kind/z', 'signed-off'].map(isManaged)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(
      ['bug', 'severity', 'Severity/S0', 'severityS0', 'my/severity/S0', 'incidents', ''].filter(isManaged),
    ).toEqual([]);
  });
});
