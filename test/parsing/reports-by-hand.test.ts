import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { noTimes } from '../../src/domain/time.js';
import { readReport } from '../../src/parsing/report/report.js';
import { validate } from '../../src/policy/validate.js';
import { situation } from '../support/situation.js';

/** Incidents written up in the many styles of teams; every figure below was read off the page by a person, not by us. */
const FOLDER = new URL('./fixtures/by-hand/', import.meta.url);
const now = '2026-11-25T00:00:00Z';
const text = (name: string) => readFileSync(new URL(`${name}.md`, FOLDER), 'utf8');
const day = (at: string, approximate = false) => ({ at, precision: 'day', approximate });
const month = (at: string, approximate = false) => ({ at, precision: 'month', approximate });
const minute = (at: string, approximate = false) => ({ at, precision: 'minute', approximate });
const nobodyKnows = { at: null, precision: 'unknown', approximate: false };
const promise = (action: string, owner: string | null, due: string | null, kind: string | null = null) => ({
  action,
  kind,
  owner,
  due,
});

const hand: Readonly<Record<string, { readonly report: object; readonly said: readonly string[] }>> = {
  'replit-2025': {
    report: {
      kind: 'incident',
      system: 'Replit Agent',
      severity: 'S1',
      severityPotential: 'S0',
      failureModes: ['excessive-agency', 'broken-access', 'misinformation'],
      owasp: ['LLM06:2025', 'LLM09:2025'],
      foundBy: 'user-report',
      disclosure: 'public',
      state: 'closed',
      times: {
        ...noTimes,
        started: day('2025-07-17'),
        detected: minute('2025-07-18T14:05:00Z'),
        mitigated: minute('2025-07-19T09:40:00Z'),
        resolved: day('2025-07-21'),
      },
      people: { lead: 'rhea', comms: 'Amir Vale', onCall: null, approver: 'lin-k' },
      actions: [
        promise(
          "Refuse destructive SQL on production without a person's approval",
          'rhea',
          '2025-08-15',
          'guardrail',
        ),
        promise('Rehearse a restore every month', 'org/platform', '2025-08-31', 'test'),
        promise('Chat-only mode as default while frozen', 'Amir Vale', 'Q3 2025', 'policy'),
      ],
      facts: {
        impact: { duration: 'about 3 days' },
        'safeguards-in-place': { 'unsafe-outputs-escaped': 1, 'counted-from': 'reported-only' },
      },
    },
    said: ['action-incomplete@64', 'action-overdue@63', 'severity-scale@12'],
  },
  'aircanada-2024': {
    report: {
      kind: 'incident',
      system: 'Air Canada website chatbot',
      severity: 'S2',
      severityPotential: 'S1',
      failureModes: ['misinformation'],
      owasp: ['LLM09:2025'],
      foundBy: 'user-report',
      state: 'resolved',
      times: {
        ...noTimes,
        started: day('2022-11-11'),
        detected: day('2022-11-17'),
        acknowledged: day('2023-02-08'),
        mitigated: month('2024-04'),
        resolved: day('2024-02-14'),
      },
      people: { lead: 'Jo Park', comms: null, onCall: null, approver: 'Legal' },
      actions: [
        promise("Compare the chatbot's answers with the tariff every night.", null, 'unknown', 'eval'),
        promise('Show the clause itself instead of a paraphrase', 'Jo Park', '2024-06-30'),
      ],
      facts: {
        impact: { 'business-metrics-hit': { amount: 812.02, currency: 'CAD' } },
        'severity-and-status': { 'next-review': '2024-09-01' },
      },
    },
    said: ['action-incomplete@59', 'action-overdue@60', 'owner-not-a-person@64', 'time-order@21'],
  },
  'anthropic-2025': {
    report: {
      severity: 'S1',
      failureModes: ['infrastructure', 'behaviour-regression'],
      owasp: [],
      foundBy: 'user-report',
      state: 'resolved',
      times: {
        ...noTimes,
        introduced: day('2025-08-05'),
        started: day('2025-08-05'),
        detected: month('2025-08', true),
        mitigated: day('2025-09-04'),
        resolved: day('2025-09-18'),
      },
      people: { lead: 'serving', comms: 'Sam M.', onCall: 'serving', approver: 'evals-lead' },
      actions: [
        promise('More sensitive evals', 'evals-lead', '2025-10-31'),
        promise('Run quality evals continuously on production', 'serving', '2025-11-15', 'monitoring'),
        promise('Detect wrong-script characters at run time', 'serving', '2025-09-10', 'guardrail'),
        promise('Tools to debug user feedback without reading conversations', 'privacy-eng', 'end of Q4'),
      ],
      facts: { impact: { duration: 44 * 86_400 } },
    },
    said: [
      'action-incomplete@65',
      'action-overdue@62',
      'action-overdue@63',
      'entry-order@24',
      'severity-scale@10',
    ],
  },
  'grok-2025': {
    report: {
      system: 'Grok on X',
      severity: 'S0',
      failureModes: ['harmful-output', 'behaviour-regression'],
      foundBy: 'staff',
      state: 'resolved',
      times: {
        ...noTimes,
        introduced: day('2025-07-07'),
        started: day('2025-07-07'),
        detected: day('2025-07-08'),
        mitigated: day('2025-07-08'),
        resolved: minute('2025-07-12T09:30:00Z'),
      },
      people: { lead: 'ml-safety', comms: null, onCall: null, approver: null },
      facts: { impact: { duration: 16 * 3600 } },
    },
    said: [
      ...['action-incomplete@67', 'action-overdue@66'],
      ...[18, 21, 22, 23].map((line) => `time-without-zone@${line}`),
    ],
  },
  'mchire-2025': {
    report: {
      severity: 'S1',
      severityPotential: 'S0',
      failureModes: ['broken-access', 'sensitive-disclosure'],
      owasp: ['LLM02:2025'],
      foundBy: 'researcher',
      stoppedBy: 'researcher',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: nobodyKnows,
        detected: day('2025-06-30'),
        acknowledged: day('2025-06-30'),
        mitigated: day('2025-06-30'),
        resolved: day('2025-07-01'),
      },
      people: { lead: 'paula', comms: null, onCall: 'paula', approver: 'ciso-office' },
      facts: {
        detection: { 'signal-quality': 'missed' },
        'customer-comms': { 'user-notice': 'undecided' },
      },
      checklist: [{ done: 'n/a' }, { done: true }],
    },
    said: [
      ...['action-incomplete@51', 'action-overdue@52', 'action-overdue@53'],
      ...[15, 16, 17, 18].map((line) => `time-without-zone@${line}`),
    ],
  },
  'drift-2025': {
    report: {
      severity: 'S0',
      failureModes: ['supply-chain', 'broken-access', 'sensitive-disclosure'],
      owasp: ['LLM03:2025', 'LLM06:2025'],
      foundBy: 'vendor',
      state: 'resolved',
      times: {
        ...noTimes,
        introduced: month('2025-03'),
        started: day('2025-08-08'),
        detected: day('2025-08-20'),
        mitigated: day('2025-08-20'),
        resolved: day('2025-09-07'),
      },
      people: { lead: 'dwhit', comms: 'pr-kay', onCall: 'it-sec', approver: 'CISO' },
      actions: [{ due: '2025-10-01' }, { due: '10/15/2025' }, { owner: 'acme/identity', due: 'TBD' }],
      checklist: [{ done: true }, { done: true }, { done: 'n/a' }],
    },
    said: ['action-incomplete@61', 'action-incomplete@62', 'action-overdue@60', 'ambiguous-date@61'],
  },
  'dpd-2024': {
    report: {
      severity: 'S2',
      failureModes: ['harmful-output', 'prompt-injection'],
      foundBy: 'user-report',
      state: 'mitigated',
      times: {
        ...noTimes,
        introduced: day('2024-01-17'),
        started: minute('2024-01-18T09:00:00Z'),
        detected: minute('2024-01-18T16:46:00Z'),
        mitigated: day('2024-01-19'),
      },
      actions: [],
      facts: { 'preventive-actions': { 'none-because': 'the feature was withdrawn.' } },
    },
    said: ['severity-disagrees@10'],
  },
  'slackai-2024': {
    report: {
      kind: 'near-miss',
      system: 'Slack AI',
      severity: 'S3',
      severityPotential: 'S1',
      failureModes: ['prompt-injection', 'sensitive-disclosure'],
      foundBy: 'researcher',
      stoppedBy: 'researcher',
      state: 'resolved',
      times: {
        ...noTimes,
        detected: day('2024-08-14'),
        mitigated: day('2024-08-20'),
        resolved: day('2024-08-20'),
      },
      facts: { impact: { 'users-affected': '0 known', duration: 'n/a' } },
    },
    said: [],
  },
  'samsung-2023': {
    report: {
      severity: 'S1',
      failureModes: ['sensitive-disclosure', 'other'],
      foundBy: 'staff',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: month('2023-03', true),
        started: month('2023-03', true),
        detected: day('2023-03-30', true),
        mitigated: nobodyKnows,
        resolved: day('2023-05-01'),
      },
      people: { lead: 'Min-jun Park', comms: null, onCall: null, approver: 'ciso' },
      actions: [
        promise('DLP rule for source code in prompts', 'sec-tools', '2023-06-15', 'guardrail'),
        promise('Internal assistant', 'Platform group', 'end of 2023', 'automation'),
        promise('Training for all engineers', 'hr-learning', '2023-07-01'),
      ],
      facts: { impact: { 'users-affected': 3, duration: 20 * 86_400 } },
    },
    said: ['action-incomplete@47', 'action-overdue@46', 'action-overdue@51', 'owner-not-a-person@47'],
  },
  'cursor-2025': {
    report: {
      severity: 'S2',
      severityPotential: null,
      failureModes: ['misinformation', 'behaviour-regression'],
      foundBy: 'user-report',
      stoppedBy: null,
      disclosure: 'public',
      state: 'mitigated',
      times: {
        ...noTimes,
        started: minute('2025-04-14T15:00:00Z'),
        detected: nobodyKnows,
        acknowledged: minute('2025-04-14T18:20:00Z'),
        mitigated: minute('2025-04-14T18:40:00Z', true),
      },
      facts: {
        impact: { duration: 12_000, 'business-metrics-hit': '~ EUR 4k' },
        'safeguards-in-place': { 'unsafe-outputs-blocked': 0, 'unsafe-outputs-escaped': '~40' },
      },
    },
    said: [
      ...['action-overdue@91', 'action-overdue@92', 'ambiguous-date@48', 'counts-without-origin@75'],
      ...['owed@69', 'typed-field-repeated@43'],
    ],
  },
  'zillow-2021': {
    report: {
      severity: null,
      failureModes: ['behaviour-regression'],
      foundBy: null,
      state: 'closed',
      times: {
        ...noTimes,
        introduced: nobodyKnows,
        started: nobodyKnows,
        mitigated: day('2021-10-18'),
        resolved: day('2021-11-02'),
      },
      actions: [
        { due: '2022-01-31' },
        promise('Cap on offers against recent sales', 'pricing team', 'Q1 2022', 'guardrail'),
      ],
    },
    said: [
      ...['action-incomplete@73', 'action-incomplete@74', 'action-overdue@73', 'ambiguous-date@25'],
      ...['owner-not-a-person@74', 'owner-not-a-person@80', 'required@14'],
      ...['unknown-value@14', 'unknown-value@30'],
    ],
  },
  'mycity-2024': {
    report: {
      kind: 'incident',
      system: 'MyCity chatbot',
      severity: 'S1',
      failureModes: ['misinformation'],
      foundBy: null,
      state: 'open',
      times: {
        ...noTimes,
        introduced: day('2023-10-16'),
        started: month('2023-10'),
        detected: day('2024-03-29'),
        acknowledged: day('2024-04-02'),
        mitigated: month('2026-01'),
      },
      actions: [
        promise('Legal review of ten most asked questions', 'nyc-law', '2024-05-01', 'policy'),
        promise('Remove the bot', 'OTI', null, 'other'),
      ],
    },
    said: [
      ...['action-incomplete@37', 'action-overdue@36', 'unknown-value@25'],
      ...Array.from({ length: 6 }, () => 'owed@null'),
      'unplaced@6',
    ],
  },
  'draft-mail-near-miss': {
    report: {
      kind: 'near-miss',
      severity: null,
      severityPotential: 'S0',
      failureModes: ['sensitive-disclosure'],
      stoppedBy: 'human',
      state: 'resolved',
      times: {
        ...noTimes,
        started: day('2026-02-03'),
        detected: day('2026-02-03'),
        mitigated: day('2026-02-03'),
        resolved: minute('2026-02-03T09:30:00Z'),
      },
      actions: [{ ...promise('Add test for tenant filter', 'Lea', '2026-02-20'), issue: 142 }],
    },
    said: [
      ...['action-overdue@25', 'ambiguous-date@16', 'time-without-zone@13', 'time-without-zone@14'],
      'unknown-value@19',
    ],
  },
  'mcp-token-hazard': {
    report: {
      kind: 'hazard',
      severity: null,
      severityPotential: 'S1',
      failureModes: ['prompt-injection', 'excessive-agency'],
      owasp: ['LLM01:2025', 'LLM06:2025'],
      stoppedBy: 'luck',
      state: 'open',
      times: {
        ...noTimes,
        detected: minute('2026-05-26T06:00:00Z'),
        mitigated: minute('2026-05-26T06:30:00Z'),
      },
      actions: [
        promise('One token per repository', 'nadia', '2026-06-15'),
        { owner: 'kim', due: '2026-06-30' },
      ],
    },
    said: ['action-overdue@24', 'action-overdue@25'],
  },
  'chevrolet-2023': {
    report: {
      system: 'dealer website assistant',
      severity: 'S2',
      severityPotential: 'S1',
      failureModes: ['prompt-injection', 'misinformation'],
      owasp: ['LLM01:2025', 'LLM09:2025'],
      foundBy: 'user-report',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: month('2023-11'),
        started: day('2023-12-17', true),
        detected: day('2023-12-17'),
        mitigated: day('2023-12-18'),
        resolved: day('2023-12-20', true),
        verified: day('2024-01-05'),
      },
      people: { lead: 'Jane D.', comms: "dealer's general manager", onCall: null, approver: null },
      actions: [
        promise('Refuse to state prices or offers; hand over to a salesperson', 'vendor-bots', '2024-01-31'),
        promise("Red-team prompts before every dealer's launch", 'Jane D.', 'Q1 2024'),
        promise('Limit turns per visitor', 'vendor-bots', 'done 2023-12-19'),
      ],
      facts: {
        'root-cause': { 'exploit-before-fix': { k: 9, n: 10 }, 'exploit-after-fix': { k: 0, n: 25 } },
      },
    },
    said: ['action-incomplete@60', 'action-incomplete@61', 'action-overdue@59', 'time-without-zone@15'],
  },
  'deepseek-2025': {
    report: {
      severity: 'S1',
      severityPotential: 'S0',
      failureModes: ['sensitive-disclosure', 'broken-access', 'infrastructure'],
      owasp: ['LLM02:2025'],
      foundBy: 'researcher',
      state: 'resolved',
      times: {
        ...noTimes,
        started: day('2025-01-06'),
        detected: minute('2025-01-29T13:20:00Z'),
        acknowledged: minute('2025-01-29T14:41:00Z'),
        mitigated: minute('2025-01-29T14:55:00Z'),
        resolved: minute('2025-01-29T14:55:00Z'),
      },
      people: { lead: 'infra-sec', comms: null, onCall: null, approver: 'cto' },
      actions: [
        promise('external port scan every day', 'infra-sec', '2025-02-15'),
        promise('no secrets in logs', 'backend', '2025-02-28', 'guardrail'),
        promise('retention of log_stream down to 7 days', 'data-gov', 'TBD'),
      ],
      checklist: [{ done: true }, { done: true }, { done: false }, { done: 'n/a' }],
      facts: { 'severity-and-status': { 'next-review': '2025-03-01' } },
    },
    said: ['action-incomplete@55', 'action-overdue@53', 'action-overdue@54'],
  },
  'xai-key-2025': {
    report: {
      system: 'xAI API',
      severity: 'S1',
      severityPotential: 'S0',
      failureModes: ['sensitive-disclosure', 'broken-access'],
      owasp: [],
      foundBy: 'researcher',
      stoppedBy: 'researcher',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: nobodyKnows,
        started: day('2025-03-02'),
        detected: day('2025-04-30'),
        acknowledged: day('2025-04-30'),
        mitigated: day('2025-04-30'),
        resolved: day('2025-04-30'),
      },
      people: { lead: 'kg-sec', comms: null, onCall: 'sec-oncall', approver: 'ciso' },
      actions: [
        promise('Push protection for all members', 'kg-sec', '2025-05-15'),
        promise('Keys expire after 30 days', 'platform/keys', '06/30/2025'),
        promise('Scanner alerts go to security@', 'Bob K.', 'ASAP'),
      ],
      facts: { impact: { duration: 59 * 86_400 } },
    },
    said: [
      ...['action-incomplete@60', 'action-incomplete@61', 'action-overdue@59', 'ambiguous-date@60'],
      'owasp-edition@72',
      ...[23, 24, 25].map((line) => `time-without-zone@${line}`),
    ],
  },
  'tessa-2023': {
    report: {
      system: 'Tessa',
      severity: 'S1',
      failureModes: ['harmful-output', 'supply-chain', 'behaviour-regression'],
      foundBy: 'user-report',
      state: 'resolved',
      times: {
        ...noTimes,
        introduced: nobodyKnows,
        detected: day('2023-05-29'),
        acknowledged: day('2023-05-29'),
        mitigated: day('2023-05-30'),
        resolved: day('2023-06-01'),
      },
      people: { lead: 'Lena T.', comms: 'Sam C.', onCall: null, approver: 'Board of directors' },
      actions: [
        promise('Contract: no change of model without notice', 'legal-neda', 'July 2023'),
        promise('Test set of 200 dieting prompts, run before each release', 'Dr. Ada Kern', '2023-08-01'),
        { owner: null, due: null },
      ],
      checklist: [{ done: true }, { text: 'Root cause known', done: 'n/a' }],
      facts: {
        'root-cause': { 'exploit-before-fix': { k: 3, n: 3 } },
        'severity-and-status': { 'next-review': '2023-09-01' },
      },
    },
    said: [
      ...['action-incomplete@68', 'action-incomplete@70', 'action-overdue@69', 'notice-undated@60'],
      ...['owner-not-a-person@74', 'time-without-zone@24', 'time-without-zone@26', 'unplaced@2'],
    ],
  },
  'postmark-2025': {
    report: {
      system: 'mail agent with postmark-mcp (npm)',
      severity: 'S0',
      severityPotential: null,
      failureModes: ['supply-chain', 'sensitive-disclosure'],
      foundBy: 'researcher',
      stoppedBy: null,
      disclosure: 'public',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: minute('2025-09-17T08:10:00Z'),
        started: minute('2025-09-17T19:30:00Z'),
        detected: minute('2025-09-25T14:00:00Z', true),
        acknowledged: nobodyKnows,
        mitigated: nobodyKnows,
        resolved: day('2025-09-26'),
        verified: minute('2025-09-26T16:00:00Z'),
      },
      people: { lead: 'amal', comms: 'acme/comms', onCall: 'amal', approver: 'ciso-acme' },
      actions: [
        promise('Allow-list of MCP servers by publisher', 'acme/agents-platform', '2025-10-15', 'policy'),
        promise('Compare sent with asked in an eval', 'amal', '2025-10-31', 'eval'),
      ],
      checklist: [{ done: true }, { done: true }, { done: true }, { done: true }, { done: 'n/a' }],
      facts: {
        impact: { 'users-affected': '~1.2k recipients; our tenants: 3', duration: 8 * 86_400 },
        'root-cause': { 'exploit-before-fix': { k: 40, n: 40 }, 'exploit-after-fix': { k: 0, n: 40 } },
        'safeguards-in-place': { 'unsafe-outputs-escaped': 3112, 'counted-from': 'sampled-production' },
      },
    },
    said: ['action-overdue@110', 'action-overdue@111'],
  },
  'overviews-2024': {
    report: {
      system: 'Google Search – AI Overviews',
      severity: 'S2',
      severityPotential: 'S1',
      failureModes: ['misinformation', 'data-poisoning'],
      owasp: ['LLM09:2025'],
      foundBy: 'user-report',
      state: 'mitigated',
      times: {
        ...noTimes,
        introduced: nobodyKnows,
        started: nobodyKnows,
        detected: nobodyKnows,
        mitigated: nobodyKnows,
      },
      people: { lead: 'ao-lead', comms: 'press-search', onCall: null, approver: 'vp-search' },
      actions: [
        promise('Add satire sites to the deny list', 'rank-quality', '2024-06-30'),
        promise('Weekly eval of 500 odd queries', 'ao-evals', '07/15/2024'),
        promise('Limit user-generated content', 'rank-quality', '2024-05-30'),
      ],
    },
    said: [
      ...['action-incomplete@57', 'action-overdue@56', 'ambiguous-date@57', 'severity-scale@7', 'unplaced@4'],
      ...[22, 23, 24, 25].map((line) => `ambiguous-date@${line}`),
    ],
  },
  'llmjack-2024': {
    report: {
      system: 'Bedrock account `prod-ml`',
      severity: 'S1',
      failureModes: ['unbounded-consumption', 'broken-access'],
      owasp: ['LLM10:2025'],
      foundBy: 'monitor',
      disclosure: 'private',
      state: 'closed',
      times: {
        ...noTimes,
        started: minute('2024-05-03T22:14:07Z'),
        detected: minute('2024-05-05T09:00:00Z', true),
        acknowledged: minute('2024-05-05T09:12:00Z'),
        mitigated: minute('2024-05-06T02:14:00Z'),
        resolved: day('2024-05-06'),
      },
      people: { lead: 'nina', comms: null, onCall: 'tom-r', approver: 'head-of-cloud' },
      actions: [
        promise('SCP that denies Bedrock outside eu-central-1', 'nina', '2024-05-10'),
        promise('Alarm on first use of a model', 'sre/obs', '2024-05-31'),
        promise('Keys → roles everywhere', 'Nina & Tom', 'end of June 2024'),
      ],
      facts: { impact: { 'users-affected': 0, duration: 2 * 86_400 + 4 * 3600 } },
    },
    said: ['action-incomplete@61', 'action-overdue@60', 'severity-scale@14'],
  },
  'geminicli-2025': {
    report: {
      kind: 'near-miss',
      system: 'Gemini CLI 0.1.0–0.1.13',
      severity: 'S3',
      severityPotential: 'S1',
      failureModes: ['prompt-injection', 'excessive-agency'],
      foundBy: null,
      stoppedBy: 'researcher',
      state: 'closed',
      times: {
        ...noTimes,
        introduced: day('2025-06-25'),
        detected: day('2025-06-27'),
        acknowledged: day('2025-07-23'),
        resolved: day('2025-07-25'),
      },
      actions: [
        promise('Sandbox on for all context from the internet', 'cli-team', '2025-08-31', 'guardrail'),
        promise('Eval with 50 hostile READMEs', 'Ines', '2025-08-15'),
      ],
      checklist: [{ text: 'Fixed', done: true }, { done: false }],
      facts: { 'severity-and-status': { 'next-review': '2025-10-01' } },
    },
    said: ['action-overdue@52', 'action-overdue@56', 'owner-not-a-person@51'],
  },
};

describe('an incident written up by hand', () => {
  test('each has a reading by hand', () => {
    const names = readdirSync(FOLDER).map((file) => file.replace('.md', ''));
    expect(Object.keys(hand).sort()).toEqual(names.sort());
  });

  test.each(Object.keys(hand))('%s is read as a person reads it', (name) => {
    expect(readReport(text(name), { now }).report).toMatchObject(hand[name]?.report ?? {});
  });

  test.each(Object.keys(hand))('%s is told what it deserves', (name) => {
    const found = validate(situation({ body: text(name), now })).map(({ rule, line }) => `${rule}@${line}`);
    expect(found.sort()).toEqual([...(hand[name]?.said ?? [])].sort());
  });
});

const timesOf = (timeline: string, heading = '## Timeline') =>
  readReport(`## Summary\nx\n\n${heading}\n${timeline}`).report.times;

describe('what a reader must not guess', () => {
  test('a clock that runs back past midnight below a day has no day', () => {
    const { started, detected } = timesOf(
      '**2026-02-03**\n- 23:50Z – down (started)\n- 00:10Z – seen (detected)',
    );
    expect([started, detected]).toEqual([minute('2026-02-03T23:50:00Z'), nobodyKnows]);
  });

  test('a day ends with the next dated line', () => {
    const body =
      '**2026-02-03**\n- 09:00Z – down (started)\n- 2026-02-04 – quiet\n- 10:00Z – seen (detected)';
    expect(timesOf(body).detected).toEqual(nobodyKnows);
  });

  test('UTC is said for all times or not at all', () => {
    const line = '- 2026-02-03 09:00 – down (started)';
    expect(timesOf(`All times are UTC.\n\n${line}`).started).toEqual(minute('2026-02-03T09:00:00Z'));
    expect(timesOf(line, '## Timeline (UTC)').started).toEqual(minute('2026-02-03T09:00:00Z'));
    expect(timesOf(`Times are UTC or local.\n\n${line}`).started).toEqual(day('2026-02-03'));
    const named = '- 2026-02-03 09:00 CET – down (started)';
    expect(timesOf(named, '## Timeline (UTC)').started).toEqual(day('2026-02-03'));
  });

  test.each([
    ['All times are PST (UTC-8)', '2026-02-03T17:00:00Z'],
    ['Times: UTC+05:30', '2026-02-03T03:30:00Z'],
    ['All times in UTC+2.', '2026-02-03T07:00:00Z'],
  ])('an offset said for all times counts: %s', (said, at) => {
    const line = '- 2026-02-03 09:00 – down (started)';
    expect(timesOf(`${said}\n\n${line}`).started).toEqual(minute(at));
    expect(timesOf(line, `## Timeline (${said.replace('(', '').replace(')', '')})`).started).toEqual(
      minute(at),
    );
  });

  test.each([
    'Times are UTC-8 or UTC-7',
    'All times are Pacific (UTC-8/-7)',
    'Times are local, UTC-8',
    'Times are UTC+15',
    'Response times improved by UTC-3 teams',
    'Response times in UTC-3 teams improved',
    'Times are UTC-8 (winter), UTC-7 (summer)',
  ])('an offset that may be another one does not: %s', (said) => {
    expect(timesOf(`${said}\n\n- 2026-02-03 09:00 – down (started)`).started).toEqual(day('2026-02-03'));
  });

  test.each([
    ['2026-02-03 9.30pm UTC', '2026-02-03T21:30:00Z'],
    ['2026-02-03 21.30Z', '2026-02-03T21:30:00Z'],
    ['2026-02-03 at 9.30 p.m. UTC', '2026-02-03T21:30:00Z'],
    ['2026-02-03 @ 9:30 pm UTC', '2026-02-03T21:30:00Z'],
    ['2026-02-03 9pm UTC', '2026-02-03T21:00:00Z'],
    ['3 February 2026, 12 am UTC', '2026-02-03T00:00:00Z'],
  ])('a clock is read as people write it: %s', (written, at) => {
    expect(timesOf(`- ${written} – down (started)`).started).toEqual(minute(at));
  });

  test.each(['2026-02-03 2.50 refunds each', '2026-02-03 1.25x traffic', '2026-02-03 9 packets lost'])(
    'a number behind a day is no clock: %s',
    (written) => {
      expect(timesOf(`- ${written} (started)`).started).toEqual(day('2026-02-03'));
    },
  );

  test('a range over the turn of the year does not say which year it began in', () => {
    expect(timesOf('- November–February 2026: unseen (started)').started?.at ?? null).toBeNull();
    expect(timesOf('- 28 July – 3 August 2025: unseen (started)').started).toEqual(day('2025-07-28'));
    expect(timesOf('- August 25-26, 2025: unseen (started)').started).toEqual(day('2025-08-25'));
  });

  test('other words for a value count alone, not as the start of a sentence', () => {
    const foundBy = (words: string) => readReport(`## Detection\n- Found by: ${words}`).report.foundBy;
    expect(foundBy('customers, by phone')).toBe('user-report');
    expect(foundBy('alert (PagerDuty)')).toBe('monitor');
    expect(foundBy('alert customers of a partner')).toBeNull();
    expect(foundBy('user researcher')).toBeNull();
  });

  test.each([
    ['Found by: users on X', 'user-report'],
    ['Found by: our own staff', 'staff'],
    ['Found by: several affected customers', 'user-report'],
    ['Found by: a customer who posted it', 'user-report'],
    ['Found by: an external security researcher (Jane D.)', 'researcher'],
    ['Found by: Pillar Security (researchers)', 'researcher'],
    ['Found by: internal monitoring', 'monitor'],
    ['Discovered by: customer', 'user-report'],
    ['Found by: Pillar Security (a company)', null],
    ['Found by: the security team', null],
  ])('who found it is read in the words of people: %s', (line, value) => {
    expect(readReport(`## Detection\n- ${line}`).report.foundBy).toBe(value);
  });

  test.each([
    ['Severity and status', 'Status: ✅ Resolved', 'state', 'resolved'],
    ['Severity and status', 'Status: fixed', 'state', 'resolved'],
    ['Severity and status', 'Status: contained', 'state', 'mitigated'],
    ['Severity and status', 'Status: in progress', 'state', 'open'],
    ['Severity and status', 'Kind: security incident', 'kind', 'incident'],
    ['Severity and status', 'Disclosure: internal only', 'disclosure', 'private'],
    ['Severity and status', 'Disclosure: embargo until 2026-12-01', 'disclosure', 'embargoed'],
    [
      'Severity and status',
      'Failure modes: prompt-injection and excessive agency',
      'failure-modes',
      ['prompt-injection', 'excessive-agency'],
    ],
    [
      'Severity and status',
      'Failure mode(s): indirect prompt injection → data leak',
      'failure-modes',
      ['prompt-injection', 'sensitive-disclosure'],
    ],
    [
      'Severity and status',
      'Failure modes: jailbreak | toxic output',
      'failure-modes',
      ['prompt-injection', 'harmful-output'],
    ],
    ['Impact', 'Users affected: **1,234**', 'users-affected', 1234],
    ['Impact', 'Business metrics hit: **40 CHF**', 'business-metrics-hit', { amount: 40, currency: 'CHF' }],
    ['Root cause', 'Exploit before fix: **3 of 20**', 'exploit-before-fix', { k: 3, n: 20 }],
    ['Detection', 'Signal quality: none', 'signal-quality', 'missed'],
    ['Detection', 'Found by: red team', 'found-by', 'staff'],
    ['Detection', 'Found by: nightly eval', 'found-by', 'eval'],
    ['Detection', 'Found by: support tickets', 'found-by', 'user-report'],
    ['Safeguards in place', 'Stopped by: code review', 'stopped-by', 'human'],
    ['Safeguards in place', 'Stopped by: pure luck', 'stopped-by', 'luck'],
    ['Safeguards in place', 'Stopped by: output filter', 'stopped-by', 'guardrail'],
    ['Safeguards in place', 'Stopped by: nothing', 'stopped-by', 'nothing'],
    ['Safeguards in place', 'Counted from: user reports', 'counted-from', 'reported-only'],
    ['Customer comms', 'User notice: not needed', 'user-notice', 'not-required'],
    ['Customer comms', 'User notice: TBD', 'user-notice', 'undecided'],
  ])('a value is read in the words of people: %s, %s', (section, line, fact, value) => {
    const { report, findings } = readReport(`## ${section}\n- ${line}`);
    expect(Object.assign({}, ...Object.values(report.facts))[fact]).toEqual(value);
    expect(findings).toEqual([]);
  });

  test('what stopped it is read in the words of people', () => {
    const stoppedBy = (words: string) =>
      readReport(`## Safeguards in place\n- Stopped by: ${words}`).report.stoppedBy;
    expect(stoppedBy('an outside researcher found it first')).toBe('researcher');
    expect(stoppedBy('our own guardrails')).toBe('guardrail');
    expect(stoppedBy('pull request review (human)')).toBe('human');
  });

  test('OWASP ids count behind the word alone, and before a failure mode', () => {
    const status = (line: string) => readReport(`## Severity and status\n${line}`);
    expect(status('OWASP LLM10:2025').report.owasp).toEqual(['LLM10:2025']);
    expect(status('- OWASP LLM01:2025, LLM06:2025').report.owasp).toEqual(['LLM01:2025', 'LLM06:2025']);
    const { report, findings } = status('- Failure modes: LLM01 prompt injection, LLM03:2025 – Supply chain');
    expect(report.failureModes).toEqual(['prompt-injection', 'supply-chain']);
    expect(findings).toEqual([]);
  });

  test.each([
    ['IC', 'lead'],
    ['Incident commander', 'lead'],
    ['Communications', 'comms'],
    ['Oncall', 'onCall'],
    ['On-call engineer', 'onCall'],
    ['Approved by', 'approver'],
  ])('a role has other names: %s', (label, role) => {
    expect(readReport(`## Owners\n- ${label}: @dana`).report.people).toMatchObject({ [role]: 'dana' });
  });

  test.each([
    ['Impact', 'Affected users', '1,200', 'users-affected', 1200],
    ['Impact', 'Customers affected', '40', 'users-affected', 40],
    ['Impact', 'Impact duration', '2 h', 'duration', 7200],
    ['Impact', 'Severity level', 'S2', 'severity', 'S2'],
    ['Impact', 'Financial impact', 'EUR 40', 'business-metrics-hit', { amount: 40, currency: 'EUR' }],
    ['Severity and status', 'Affected systems', 'bot', 'system', 'bot'],
    ['Severity and status', 'Current status', 'Mitigated', 'state', 'mitigated'],
    ['Severity and status', 'Incident type', 'near miss', 'kind', 'near-miss'],
    ['Severity and status', 'Review date', '2026-03-01', 'next-review', '2026-03-01'],
    ['Safeguards in place', 'Caught by', 'human', 'stopped-by', 'human'],
    ['Customer comms', 'User notification', 'required', 'user-notice', 'required'],
  ])('a fact has other names: %s, %s', (section, label, words, fact, value) => {
    const { facts } = readReport(`## ${section}\n- ${label}: ${words}`).report;
    expect(Object.assign({}, ...Object.values(facts))[fact]).toEqual(value);
  });

  test('a dash, an arrow or a person stands for a colon where the words of a line begin, and only there', () => {
    const foundBy = (line: string) => readReport(`## Detection\n${line}`).report.foundBy;
    expect(foundBy('- **Found by** – staff')).toBe('staff');
    expect(foundBy('- Found by - staff')).toBe('staff');
    expect(foundBy('Found by – staff')).toBe('staff');
    expect(foundBy('Staff, found by – staff')).toBeNull();
    expect(foundBy('- Seldom found by – staff')).toBeNull();
    expect(foundBy('- **Found by** staff')).toBe('staff');
    expect(foundBy('- Found by → staff')).toBe('staff');
    expect(foundBy('- Found by staff')).toBeNull();
    const lead = (line: string) => readReport(`## Owners\n${line}`).report.people.lead;
    expect(lead('- Lead @dana')).toBe('dana');
    expect(lead('- Ask the lead @dana')).toBeNull();
    expect(foundBy('The bug **found by** – staff')).toBeNull();
  });

  test('a title in bold or with a number yields to a plain one, wherever it stands', () => {
    const body =
      '## Summary\n\n**Detection**\n\n- Found by: staff\n\n## 2. Detection\n\n## Detection\n- Found by: eval';
    expect(readReport(body).report.foundBy).toBe('eval');
  });

  test.each([
    '## 📝 Summary',
    '## ⏱️ Summary',
    '## 👩‍🚒 **Summary**',
    '### 1️⃣ Summary',
    '## :memo: Summary',
    '## 1. 📝 Summary',
    '## Summary ✅',
    '**📝 Summary**',
  ])('a picture beside a title is no part of it: %s', (heading) => {
    expect(readReport(`# T\n\n${heading}\n\nWrong refunds.`).report.sections.summary).toBe('Wrong refunds.');
  });

  test('a numbered or bold title in the text of a form is text', () => {
    const body =
      '### Kind\n\nincident\n\n### Severity\n\nS2\n\n### Summary\n\n**Impact**\n\n## 3. Impact\n- Duration: 3 h';
    expect(readReport(body).report.sections.impact).toBeUndefined();
  });

  test('people stand in a table with a column for each, or with more beside them', () => {
    const people = (table: string) => readReport(`## Owners\n${table}`).report.people;
    const each = '| Lead | Comms lead | On-call |\n|---|---|---|\n| @dana | Mia W. | TBD |';
    expect(people(each)).toEqual({ lead: 'dana', comms: 'Mia W.', onCall: null, approver: null });
    expect(people('| Lead | Comms |\n|---|---|\n| @dana | @mia |')).toMatchObject({
      lead: 'dana',
      comms: 'mia',
    });
    const more =
      '| Role | Who | Since |\n|---|---|---|\n| Incident lead | @dana | 10:00 |\n| Approver | @kim | – |';
    expect(people(more)).toMatchObject({ lead: 'dana', approver: 'kim' });
  });

  test('people below the title count, and yield to those under Owners', () => {
    const top = '# T\n\n**Lead:** @dana | **On-call:** @kim\n\n## Summary\nx\n';
    expect(readReport(top).report.people).toMatchObject({ lead: 'dana', onCall: 'kim' });
    expect(readReport(`${top}\n## Owners\n- Incident lead: @mia`).report.people).toMatchObject({
      lead: 'mia',
      onCall: 'kim',
    });
  });

  test('facts below the title count in a report by hand, and the graver level wins', () => {
    const body = '# T\n**Severity:** S1\n**System:** bot\n\n## Impact\n- Severity: S3\n';
    const { report, findings } = readReport(body);
    expect(report).toMatchObject({ severity: 'S1', system: 'bot' });
    expect(findings.map((one) => one.rule)).toEqual(['severity-disagrees']);
  });
});
