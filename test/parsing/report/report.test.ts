import { describe, expect, test } from '@jest/globals';
import { sections } from '../../../src/domain/sections.js';
import { noTimes } from '../../../src/domain/time.js';
import { normalise } from '../../../src/parsing/markdown/lines.js';
import { readReport } from '../../../src/parsing/report/report.js';

const rules = (body: string, level?: string) =>
  readReport(body)
    .findings.filter((finding) => !level || finding.level === level)
    .map((finding) => finding.rule);

const quick = [
  '### Kind\n\nincident – harm happened, or exposure is confirmed',
  '### Severity\n\nS1 – serious harm, or exposure that is contained',
  '### System\n\nSupport bot',
  '### Failure modes\n\nprompt-injection, sensitive-disclosure',
  '### Found by\n\nuser-report – someone who uses the system',
  '### Summary\n\nThe bot read out another customer’s order.',
  '### Anything else known\n\n_No response_',
].join('\n\n');

describe('a body that our quick form rendered', () => {
  const { report, findings, form, missing, spans } = readReport(quick);

  test('is read field by field', () => {
    expect(report).toMatchObject({
      kind: 'incident',
      severity: 'S1',
      severityPotential: null,
      system: 'Support bot',
      failureModes: ['prompt-injection', 'sensitive-disclosure'],
      foundBy: 'user-report',
      stoppedBy: null,
      disclosure: null,
      state: null,
      times: noTimes,
      actions: [],
      checklist: [],
      sections: { summary: 'The bot read out another customer’s order.', notes: '' },
    });
    expect(report.facts.impact).toMatchObject({ severity: 'S1', 'potential-severity': null });
    expect({ findings, form }).toEqual({ findings: [], form: 'form' });
    expect(missing).toHaveLength(14);
  });

  test('tells where each value stands, so that it can be replaced', () => {
    const values = spans.map(({ id, heading, valueFrom, valueTo }) => [
      id,
      heading,
      quick.slice(valueFrom, valueTo),
    ]);
    expect(values.slice(1, 3)).toEqual([
      ['severity', 5, 'S1 – serious harm, or exposure that is contained'],
      ['system', 9, 'Support bot'],
    ]);
    expect(spans.map((span) => quick.slice(span.from, span.to)).join('')).toBe(quick);
  });
});

describe('a field whose one line opens a comment', () => {
  test.each([
    ['System', 'Support bot'],
    ['Found by', 'user-report – someone who uses the system'],
  ])('%s swallows no section and no field', (_, value) => {
    for (const opens of ['<!--', '<!-- which', '<details>', '```']) {
      for (const order of ['order.', 'order.\n\n-->\n```\n</details>\n\nand more']) {
        const body = quick.replace(value, opens).replace('order.', order);
        const { report, form, findings } = readReport(body);
        expect(form).toBe('form');
        expect(report).toMatchObject({ kind: 'incident', severity: 'S1' });
        expect(report.failureModes).toEqual(['prompt-injection', 'sensitive-disclosure']);
        expect(report.sections.summary).toContain('The bot read out another customer’s order.');
        expect(findings).toContainEqual(expect.objectContaining({ rule: 'swallowed-heading' }));
      }
    }
  });
});

test('a field in a comment above a report by hand stays hidden', () => {
  const body = '# Refunds\n\n<!--\n### Severity\n\nS0\n-->\n\n## Summary\n\nWrong refunds.';
  expect(readReport(body)).toMatchObject({ form: 'hand', report: { severity: null } });
});

describe('failure modes that somebody edited into a list', () => {
  const answered = (words: string) => quick.replace('prompt-injection, sensitive-disclosure', words);

  test.each([
    '- prompt-injection\n- sensitive-disclosure',
    '* **Prompt injection**\n* Sensitive disclosure',
    'prompt-injection\nsensitive-disclosure',
    '1. prompt-injection\n2. sensitive-disclosure,\n',
  ])('%j are read, and said to be', (words) => {
    const { report, findings, spans } = readReport(answered(words));
    expect(report.failureModes).toEqual(['prompt-injection', 'sensitive-disclosure']);
    expect(findings).toMatchObject([
      { rule: 'answer-spelling', level: 'warning', field: 'failure-modes', line: 15 },
    ]);
    const span = spans.find(({ id }) => id === 'failure-modes');
    expect(answered(words).slice(span?.valueFrom, span?.valueTo)).toMatch(/^\S[^#]+disclosure,?$/i);
  });

  test.each([
    '- prompt-injection\n- gremlins',
    '- prompt-injection\n\nmisinformation was everywhere',
    '- misinformation was everywhere\n- prompt-injection',
  ])('%j are not: prose is no answer', (words) => {
    expect(rules(answered(words))).not.toContain('answer-spelling');
    expect(rules(answered(words))).toContain('unplaced');
  });
});

test('an unanswered form says nothing, and nothing is made up', () => {
  const body = [
    '### Kind\n\nhazard – it could plausibly happen',
    '### Severity\n\n-- choose --',
    '### System\n\n_No response_',
    '### Failure modes\n\n_No response_',
    '### Stopped by\n\nluck – nothing that was meant to stop it',
    '### Summary\n\n_No response_',
  ].join('\n\n');
  const { report, findings } = readReport(body);
  expect(report).toMatchObject({
    kind: 'hazard',
    severity: null,
    system: null,
    failureModes: [],
    stoppedBy: 'luck',
  });
  expect(report.sections).toEqual({ summary: '' });
  expect(findings).toEqual([]);
});

describe('the form’s own field wins', () => {
  test('over a heading of the same name in pasted text', () => {
    const body = quick.replace('order.', 'order.\n\n### Severity\n\nS3 – no user impact');
    const { report } = readReport(body);
    expect(report.severity).toBe('S1');
    expect(report.sections.summary).toContain('### Severity\n\nS3');
    expect(rules(body)).toEqual(['typed-field-repeated']);
  });

  test('over a line of a section, milder or graver', () => {
    for (const level of ['S3', 'S0']) {
      const body = `${quick}\n\n### Impact\n\n- Severity: ${level}`;
      expect(readReport(body).report.severity).toBe('S1');
      expect(rules(body)).toEqual(['typed-field-repeated']);
    }
    expect(rules(`${quick}\n\n### Impact\n\n- Severity: S1`)).toEqual([]);
  });

  test('over another kind or system in Severity and status', () => {
    const body = `${quick}\n\n### Severity and status\n\n- Kind: hazard\n- System: Other bot`;
    expect(readReport(body).report).toMatchObject({ kind: 'incident', system: 'Support bot' });
    expect(rules(body)).toEqual(['typed-field-repeated', 'typed-field-repeated']);
  });

  test('and takes one line: what else stands below it is named', () => {
    const body = quick.replace('Support bot', 'Support bot\n\nand more');
    expect(readReport(body).report.system).toBe('Support bot');
    expect(readReport(body).findings).toMatchObject([{ rule: 'unplaced', field: 'system', line: 13 }]);
  });

  test('unless it was left open: then the section is asked', () => {
    const body = `### Kind\n\nincident\n\n### Severity\n\n-- choose --\n\n### Summary\n\nx\n\n### Impact\n\n- Severity: S2`;
    expect(readReport(body).report.severity).toBe('S2');
  });
});

test('sections added below a form’s body are found in any order', () => {
  const body = `${quick}\n\n### Owners\n\n- Incident lead: @ann\n\n### Impact\n\n- Users affected: 1,200`;
  const { report } = readReport(body);
  expect(report.people.lead).toBe('ann');
  expect(report.facts.impact?.['users-affected']).toBe(1200);
  expect(report.sections.notes).toBe('');
});

const byHand = `# Wrong refunds

## severity and status
**Kind:** near miss
- System: Refund agent
* Failure modes: excessive agency, behavior-regression
Stopped by: human. OWASP: LLM06:2025, LLM06:2025, ASI02:2026. Disclosure: private
- Next review: 2026-12-01
**S2, potential S0 · mitigated**
- [x] Fix verified

## Impact
- Duration: 2h 30m
- Impact types: financial, quality
- Users affected: pending

## Root cause
- Technical: the tool accepted
  any amount
- Exploit before fix: 18 of 20
- Exploit after fix: 0/20

## Safeguards in place
- Unsafe outputs blocked: 1 200
- Counted from: reported-only
- Evals:
  - refunds
  - tone

## Owners
- Incident lead: @ann (EU)
- Comms lead: Bo Berg
- On-call: @acme/agents
- Approver: tbd

## Preventive actions
None, because the tool is gone.
`;

describe('a report by hand', () => {
  const { report, findings, form, spans } = readReport(byHand);

  test('may order its sections and mark its facts as it likes', () => {
    expect(report).toMatchObject({
      kind: 'near-miss',
      system: 'Refund agent',
      severity: 'S2',
      severityPotential: 'S0',
      failureModes: ['excessive-agency', 'behaviour-regression'],
      owasp: ['LLM06:2025'],
      stoppedBy: 'human',
      disclosure: 'private',
      state: 'mitigated',
      people: { lead: 'ann', comms: 'Bo Berg', onCall: 'acme/agents', approver: null },
      actions: [],
      checklist: [{ text: 'Fix verified', done: true, line: 10 }],
    });
    expect({ findings, form }).toEqual({ findings: [], form: 'hand' });
  });

  test('has facts of their types', () => {
    expect(report.facts).toMatchObject({
      impact: {
        duration: 9000,
        'impact-types': ['financial', 'quality'],
        'users-affected': 'pending',
        'business-metrics-hit': null,
        severity: 'S2',
        'potential-severity': 'S0',
      },
      'root-cause': {
        technical: 'the tool accepted any amount',
        'exploit-before-fix': { k: 18, n: 20 },
        'exploit-after-fix': { k: 0, n: 20 },
      },
      'safeguards-in-place': {
        'unsafe-outputs-blocked': 1200,
        'counted-from': 'reported-only',
        evals: 'refunds, tone',
        'stopped-by': 'human',
      },
      'severity-and-status': {
        owasp: ['LLM06:2025', 'ASI02:2026'],
        state: 'mitigated',
        'next-review': '2026-12-01',
      },
      'preventive-actions': { 'none-because': 'the tool is gone.' },
      owners: { approver: 'tbd' },
    });
  });

  test('tells where the lines of its typed facts stand', () => {
    const system = spans.find((span) => span.id === 'system');
    expect(byHand.slice(system?.valueFrom, system?.valueTo)).toBe('Refund agent');
    expect(system?.heading).toBe(5);
  });
});

describe('levels that disagree', () => {
  test('give the graver one and a finding on the line of the other', () => {
    const body = '### Impact\n- Severity: S2\n\n### Severity and status\nS1 · open\n';
    expect(readReport(body).report).toMatchObject({ severity: 'S1', state: 'open' });
    expect(readReport(body).findings).toMatchObject([
      { rule: 'severity-disagrees', level: 'warning', line: 2 },
    ]);
  });

  test('do not when one is potential', () => {
    const body =
      '### Impact\n- Severity: S3\n- Potential severity: S0\n\n### Severity and status\nS3, potential S1';
    expect(readReport(body).report).toMatchObject({ severity: 'S3', severityPotential: 'S0' });
    expect(rules(body)).toEqual([]);
  });
});

test('values that no list has are named with what is allowed, and kept as words', () => {
  const body =
    '### Severity and status\n- Kind: outage\n- Failure modes: gremlins, misinformation\n- OWASP: LLM07\n- Severity: High';
  const { report, findings } = readReport(body);
  expect(findings.map(({ rule, line }) => [rule, line])).toEqual([
    ['unknown-value', 5],
    ['unknown-value', 2],
    ['unknown-failure-mode', 3],
    ['owasp-edition', 4],
  ]);
  expect(findings[1]?.message).toContain('incident, near-miss, hazard');
  expect(report).toMatchObject({
    kind: 'incident',
    failureModes: ['misinformation'],
    owasp: [],
    severity: null,
  });
  expect(report.facts['severity-and-status']?.kind).toBe('outage');
});

test('prose behind a list of values is prose', () => {
  const impact = (line: string) => {
    const { report, findings } = readReport(`### Impact\n- Impact types: ${line}`);
    return [report.facts.impact?.['impact-types'], findings.length];
  };
  expect(impact('reputational. About 800,000 people saw it, no data was exposed')).toEqual([
    ['reputation'],
    0,
  ]);
  expect(impact('privacy. Security, legal. Nobody was hurt')).toEqual([['privacy', 'security', 'legal'], 0]);
  expect(impact('gloom. Security')).toEqual([['security'], 1]);
});

test('nothing stopped it: an answer, though no value', () => {
  const { report, findings } = readReport('### Safeguards in place\n- Stopped by: none, it went out');
  expect([report.stoppedBy, findings]).toEqual([null, []]);
});

test('a text without any section is no report', () => {
  for (const body of ['', 'It is broken!', '# Title\n\n## Steps\n\n1. click']) {
    const { report, findings, missing } = readReport(body);
    expect(findings).toMatchObject([{ rule: 'not-a-report', level: 'error' }]);
    expect(missing).toHaveLength(sections.length);
    expect(report).toMatchObject({ severity: null, system: null, sections: {}, times: noTimes });
  }
});

test('text above the first section is named, the title and a command are not', () => {
  expect(rules('# Title\n\n/incident S1 down\n\n### Summary\nx')).toEqual([]);
  expect(readReport('Hello all\n\n### Summary\nx').findings).toMatchObject([
    { rule: 'unplaced', level: 'note', line: 1 },
  ]);
});

test('what hides in comments, code and quotes is no fact', () => {
  const body =
    '### Impact\n\n<!-- - Severity: S3 -->\n\n> - Severity: S2\n\n```\n- Severity: S1\n```\n\n- Severity: <!-- S3 --> S0';
  expect(readReport(body).report.severity).toBe('S0');
  expect(rules(body)).toEqual([]);
});

test('a heading that stands twice is named, and the first one counts', () => {
  const body = '### Summary\nfirst\n\n### Summary\nsecond';
  expect(readReport(body).report.sections.summary).toBe('first\n\n### Summary\nsecond');
  expect(rules(body)).toEqual(['repeated-heading']);
});

test('line ends of GitHub’s web forms change nothing', () => {
  const crlf = byHand.replaceAll('\n', '\r\n');
  expect(readReport(crlf)).toEqual(readReport(normalise(crlf)));
});

test('entries in the future are noted when the clock is known', () => {
  const body = '### Timeline\n- 2026-11-20 – first rollout\n- 2026-12-01 – second rollout';
  expect(readReport(body, { now: '2026-11-25T00:00:00Z' }).findings).toMatchObject([
    { rule: 'future-entry', line: 3 },
  ]);
  expect(rules(body)).toEqual([]);
});

describe('a heading that people write for a section', () => {
  const facts = '- Kind: near-miss\n- System: Dealer chat\n- [x] Fix verified\n';

  test('counts in a report by hand', () => {
    const { report } = readReport(
      `## Summary\nX.\n\n## Safeguards\n- Stopped by: human\n\n## Status\n${facts}`,
    );
    expect(report).toMatchObject({ kind: 'near-miss', system: 'Dealer chat', stoppedBy: 'human' });
    expect(report.checklist).toMatchObject([{ text: 'Fix verified', done: true }]);
  });

  test('counts in whatever words a team has for it', () => {
    const { report } = readReport(
      '# Wrong prices\n\n### What happened?\nX.\n\n### Sequence of events\n- 2026-03-03 08:10 UTC first wrong price (started)\n\n' +
        '### Why\nNo eval.\n\n### Customer impact\n- Users affected: 12\n\n### Follow-ups\n1. Eval on prices, @li, due 2026-04-15\n',
    );
    expect(report.sections).toMatchObject({ summary: 'X.', 'root-cause': 'No eval.' });
    expect(report.times.started?.at).toBe('2026-03-03T08:10:00Z');
    expect(report.facts.impact?.['users-affected']).toBe(12);
    expect(report.actions).toMatchObject([{ action: 'Eval on prices', owner: 'li', due: '2026-04-15' }]);
  });

  test('is text where the section has its title', () => {
    const { report } = readReport(`## Summary\nX.\n\n### Status\nopen\n\n## Severity and status\n${facts}`);
    expect(report).toMatchObject({ kind: 'near-miss', system: 'Dealer chat' });
    expect(report.sections.summary).toBe('X.\n\n### Status\nopen');
  });

  test('is text in a form', () => {
    const { report } = readReport(
      '### Kind\n\nincident\n\n### Summary\n\nX.\n\n### Status\n\n- System: forged\n',
    );
    expect(report.system).toBeNull();
    expect(report.sections.summary).toBe('X.\n\n### Status\n\n- System: forged');
  });
});
