import { expect } from '@jest/globals';
import type { Finding } from '../../src/domain/finding.js';

/** Holds that each finding either stands at a character of a line of the text (or right behind its last), or nowhere. */
export function expectInside(text: string, findings: readonly Finding[]): void {
  const lines = text.split(/\r\n|\n|\r/);
  for (const { rule, line, column } of findings) {
    if (line === null || column === null)
      expect({ rule, line, column }).toEqual({ rule, line: null, column: null });
    else {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeGreaterThanOrEqual(1);
      expect(column).toBeLessThanOrEqual((lines[line - 1] as string).length + 1);
    }
  }
}
