import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sections } from '../../src/domain/sections.js';
import { noTimes } from '../../src/domain/time.js';
import { readReport } from '../../src/parsing/report/report.js';

const read = (name: string) =>
  readReport(readFileSync(new URL(`./fixtures/reports/${name}.md`, import.meta.url), 'utf8'), {
    now: '2026-11-25T00:00:00Z',
  });
const day = (at: string, approximate = false) => ({ at, precision: 'day', approximate });
const minute = (at: string) => ({ at, precision: 'minute', approximate: false });
const nobody = { lead: null, comms: null, onCall: null, approver: null };
const promised = (action: string, owner: string | null, due: string) => ({
  action,
  kind: null,
  owner,
  due,
  issue: null,
});

describe('the wiper prompt in the Amazon Q extension', () => {
  const { report } = read('amazon-q-2025');

  test('is a near miss stopped by luck, S3 that could have been S0', () => {
    expect(report).toMatchObject({
      kind: 'near-miss',
      system: 'Amazon Q Developer extension for VS Code',
      severity: 'S3',
      severityPotential: 'S0',
      failureModes: ['supply-chain', 'prompt-injection', 'excessive-agency'],
      owasp: ['LLM03:2025', 'LLM01:2025', 'LLM06:2025'],
      foundBy: null,
      stoppedBy: 'luck',
      disclosure: 'public',
      state: 'resolved',
      people: nobody,
    });
  });

  test('has days, not minutes; the detection is at latest, the resolution by its day', () => {
    expect(report.times).toEqual({
      ...noTimes,
      introduced: day('2025-07-13'),
      started: day('2025-07-17'),
      detected: day('2025-07-23', true),
      resolved: day('2025-07-25', true),
    });
  });

  test('promises three things', () => {
    expect(report.actions).toMatchObject([
      promised('Narrow token scope in build configuration', 'AWS (team unknown)', 'stated done'),
      promised("Review of prompts and agent flags as code owners' matter", null, 'unknown'),
      promised('Signed, reviewed releases', null, 'unknown'),
    ]);
    expect(report.checklist).toMatchObject([
      { text: 'Bad version withdrawn', done: true },
      { text: 'Advisory published', done: true },
      { text: 'Detection source published', done: false },
    ]);
    expect(report.sections['safeguards-in-place']).toBe(
      'Unknown. What stopped the harm was an accident: the injected code had a syntax error.',
    );
  });
});

describe('Clinejection', () => {
  const { report, notices } = read('clinejection-2026');

  test('is an incident of level S1', () => {
    expect(report).toMatchObject({
      kind: 'incident',
      system: 'Cline issue triage and npm release',
      severity: 'S1',
      severityPotential: null,
      failureModes: ['prompt-injection', 'supply-chain'],
      owasp: ['LLM01:2025', 'LLM06:2025', 'LLM03:2025'],
      foundBy: null,
      stoppedBy: null,
      disclosure: 'public',
      state: 'resolved',
      people: nobody,
    });
    expect(notices).toEqual([]);
  });

  test('did harm from a known minute to a known minute, and was resolved nobody wrote when', () => {
    expect(report.times).toEqual({
      ...noTimes,
      introduced: day('2025-12-21'),
      started: minute('2026-02-17T11:26:00Z'),
      mitigated: minute('2026-02-17T19:23:00Z'),
      resolved: { at: null, precision: 'unknown', approximate: false },
    });
  });

  test('promises four things, two of them stated done', () => {
    expect(report.actions).toMatchObject([
      promised('Trusted publishing through OIDC, no stored npm token', 'Cline (team unknown)', 'stated done'),
      promised('No AI triage with shell access', 'Cline (team unknown)', 'stated done'),
      promised('Reply time for security reports', null, 'unknown'),
      promised('Verify rotation by trying the old token', null, 'unknown'),
    ]);
    expect(report.checklist.map((item) => item.done)).toEqual([true, true, false]);
  });
});

describe('EchoLeak', () => {
  const { report, entries } = read('echoleak-2025');

  test('is a hazard: S3 that could have been S0, whatever the vendor’s CVSS', () => {
    expect(report).toMatchObject({
      kind: 'hazard',
      system: 'Microsoft 365 Copilot',
      severity: 'S3',
      severityPotential: 'S0',
      failureModes: ['prompt-injection', 'sensitive-disclosure'],
      owasp: ['LLM01:2025', 'LLM02:2025', 'LLM05:2025', 'LLM08:2025'],
      foundBy: null,
      stoppedBy: null,
      disclosure: 'public',
      state: 'resolved',
      people: nobody,
      times: noTimes,
    });
  });

  test('has entries known to the month, or not at all', () => {
    expect(entries.map(({ moment }) => [moment.at, moment.precision])).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      ['2025-05', 'month'],
      ['2025-05-31', 'day'],
      ['2025-06-11', 'day'],
      ['2025-09', 'month'],
    ]);
  });

  test('promises three things; the remark below the table is none', () => {
    expect(report.actions).toMatchObject([
      promised('Keep provenance of retrieved content and refuse to act on external text', null, 'unknown'),
      promised('Block automatic fetches to unlisted hosts in rendered answers', null, 'unknown'),
      promised('Add the chain to the regression suite', null, 'unknown'),
    ]);
    expect(report.checklist.at(-1)).toMatchObject({
      text: 'Vendor root cause published in full: unknown',
      done: false,
    });
  });
});

describe('the sycophantic GPT-4o update', () => {
  const { report } = read('openai-gpt4o-sycophancy-2025');

  test('is an S1 that no OWASP id covers, not even the nearest', () => {
    expect(report).toMatchObject({
      kind: 'incident',
      system: 'ChatGPT (GPT-4o)',
      severity: 'S1',
      severityPotential: null,
      failureModes: ['behaviour-regression'],
      owasp: [],
      foundBy: null,
      stoppedBy: null,
      disclosure: 'public',
      state: 'resolved',
      people: nobody,
    });
    expect(report.facts.detection?.['why-not-sooner']).toMatch(
      /^offline evaluations 'generally looked good';/,
    );
  });

  test('was mitigated on the day it was detected, and resolved about two days later', () => {
    expect(report.times).toEqual({
      ...noTimes,
      started: day('2025-04-24'),
      detected: day('2025-04-27'),
      mitigated: day('2025-04-27'),
      resolved: day('2025-04-29', true),
    });
    expect(report.actions).toHaveLength(5);
    expect(report.checklist.map((item) => item.done)).toEqual([true, true, false]);
  });
});

describe('the leak through the Redis client', () => {
  const { report } = read('openai-redis-leak-2023');

  test('is an S0 of the machines around the model', () => {
    expect(report).toMatchObject({
      kind: 'incident',
      system: 'ChatGPT',
      severity: 'S0',
      severityPotential: null,
      failureModes: ['infrastructure'],
      owasp: [],
      foundBy: null,
      stoppedBy: null,
      disclosure: 'public',
      state: 'resolved',
      people: nobody,
    });
    expect(report.facts.impact?.['users-affected']).toMatch(/^payment-related details of 1\.2% of the/);
  });

  test('has minutes for start and end, and a day for its first detection', () => {
    expect(report.times).toEqual({
      ...noTimes,
      started: minute('2023-03-20T08:00:00Z'),
      detected: day('2023-03-20'),
      mitigated: minute('2023-03-20T17:00:00Z'),
    });
    expect(report.actions).toMatchObject([
      promised('Ownership check on every cache read', null, 'done by 2023-03-24'),
      promised('Logging that proves the fault has stopped', null, 'done by 2023-03-24'),
      promised('Reduce connection errors at extreme load', null, 'unknown'),
    ]);
    expect(report.checklist.map((item) => item.done)).toEqual([true, true, false, false]);
  });
});

test.each([
  'amazon-q-2025',
  'clinejection-2026',
  'echoleak-2025',
  'openai-gpt4o-sycophancy-2025',
  'openai-redis-leak-2023',
])('%s has all fifteen sections and nothing worse than a note', (name) => {
  const { findings, missing, form, spans } = read(name);
  expect({ missing, form }).toEqual({ missing: [], form: 'hand' });
  expect(findings.filter((finding) => finding.level !== 'note')).toEqual([]);
  expect(spans.slice(0, 15).map((span) => span.id)).toEqual(sections.map((section) => section.id));
});
