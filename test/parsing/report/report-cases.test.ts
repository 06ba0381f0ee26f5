import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readReport } from '../../../src/parsing/report/report.js';

interface Case {
  readonly id: string;
  readonly name: string;
  readonly body: string;
  readonly expected: Record<string, unknown>;
}

const file = new URL('../fixtures/report-cases.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

describe('short reports as people write them', () => {
  test.each(cases)('$id $name', ({ body, expected }) => {
    const { report } = readReport(body, { now: '2026-06-01T00:00:00Z' });
    expect(JSON.parse(JSON.stringify(report))).toMatchObject(expected);
  });
});
