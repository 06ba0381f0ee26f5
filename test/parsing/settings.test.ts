import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../src/domain/default-settings.js';
import { readSettings } from '../../src/parsing/settings.js';

const PATH = '.github/incident-loop.yml';
const messages = (text: string) => readSettings(text).findings.map((finding) => finding.message);

describe('settings', () => {
  test('are all optional', () => {
    const all = ['evals', 'jailbreak', 'safety', 'rollback-plan', 'canary', 'outside-review'];
    const remediation = {
      workflow: null,
      artifact: 'incident-evals',
      'self-reported': false,
      folder: 'evals/remediation',
      team: [],
      requires: { S0: all, S1: all, S2: ['evals', 'rollback-plan'], S3: [] },
    };
    const defaults = {
      'on-call': [],
      approvers: [],
      checklist: {},
      'due-date-field': 'Target date',
      'window-weeks': 13,
      'counts-file': '.github/incident-loop-counts.yml',
      clocks: {},
      remediation,
      rules: {},
      alerts: {},
    };
    for (const text of [null, '', '  \n', '# only a remark\n', '{}', '---\n']) {
      expect(readSettings(text)).toEqual({ settings: defaults, findings: [] });
    }
  });

  test('name the date field, or that there is none', () => {
    expect(readSettings('due-date-field: Due\n').settings['due-date-field']).toBe('Due');
    expect(readSettings('due-date-field: null\n').settings['due-date-field']).toBeNull();
    expect(messages('due-date-field: ""\n')).toEqual([expect.stringContaining('due-date-field')]);
  });

  test('name people with or without @', () => {
    const { settings, findings } = readSettings(
      'on-call: [dana, "@mia"]\napprovers:\n  - "@carol"\nwindow-weeks: 26\n',
    );
    expect(findings).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      'on-call': ['dana', 'mia'],
      approvers: ['carol'],
      'window-weeks': 26,
    });
  });
});

describe('what cannot be read is named with its line and what is allowed, and the good keys still count', () => {
  test('an unknown key', () => {
    const text = '# ours\non-call: [dana]\napprover: [carol]\n';
    expect(messages(text)).toEqual([
      `${PATH}, line 3, does not know “approver”. It knows: on-call, approvers, checklist, due-date-field, incidents-repo, window-weeks, clocks, pager, slack, webhook, counts-file, remediation, rules, alerts. The default stands in.`,
    ]);
    expect(readSettings(text).settings).toEqual({ ...defaultSettings, 'on-call': ['dana'] });
  });

  test.each([
    ['window-weeks: often', /line 2, .*“window-weeks”.*number/],
    ['window-weeks: 0', /line 2, .*“window-weeks”.*>=1/],
    ['window-weeks: 1.5', /line 2, .*“window-weeks”.*integer/],
    ['approvers: carol', /line 2, .*“approvers”.*Array/i],
    ['approvers: [carol, 7]', /line 2, .*“approvers”.*string/],
    ['approvers: ["not a login"]', /line 2, .*“approvers”.*a GitHub login, with or without @/],
    ['approvers: ["@acme/safety"]', /line 2, .*“approvers”.*a GitHub login, with or without @/],
    ['approvers:', /line 2, .*“approvers”.*Array/i],
  ])('a value of another type: %s', (line, message) => {
    const text = `on-call: [dana]\n${line}\n`;
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
    expect(readSettings(text).settings).toEqual({ ...defaultSettings, 'on-call': ['dana'] });
  });

  test('several faults, each on its own line', () => {
    expect(messages('a: 1\nwindow-weeks: x\non-call: [dana]\nb: 2\n').sort()).toEqual([
      expect.stringMatching(/line 1, does not know “a”/),
      expect.stringMatching(/line 2, has something else than expected at “window-weeks”/),
      expect.stringMatching(/line 4, does not know “b”/),
    ]);
  });

  test.each([
    [
      '- dana\n- mia\n',
      /line 1, must be a map of keys to values.*on-call, approvers, checklist, due-date-field, incidents-repo, window-weeks/,
    ],
    ['dana\n', /line 1, must be a map of keys to values/],
    ['# ours\n\n42\n', /line 3, must be a map of keys to values/],
  ])('something that is no map: %j', (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
    expect(readSettings(text).settings).toEqual(defaultSettings);
  });

  test.each([
    ['on-call: [dana\n', /line \d, is not YAML: .+/],
    ['window-weeks: 13\non-call: [@dana]\n', /line 2, is not YAML: .*@.*quotes/],
    ['window-weeks: 13\nwindow-weeks: 14\n', /line 2, is not YAML: .*unique/],
    ['on-call: [*dana]\n', /is not YAML: .*dana/],
    [
      'a: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n',
      /is not YAML: .*alias/,
    ],
  ])('something that is no YAML: %j', (text, message) => {
    expect(messages(text)).toEqual([expect.stringMatching(message)]);
    expect(readSettings(text).settings).toEqual(defaultSettings);
  });

  test('they are warnings, about no line of the report', () => {
    expect(readSettings('x: 1').findings).toEqual([
      expect.objectContaining({ rule: 'settings', level: 'warning', field: null, line: null }),
    ]);
  });

  test('a key that every object has is unknown too', () => {
    expect(messages('__proto__: 1\nconstructor: 2\n')).toHaveLength(2);
  });
});

describe('levels of rules', () => {
  test('are set one by one', () => {
    const { settings, findings } = readSettings(
      'rules:\n  owed: off\n  required: warning\n  secret: error\n',
    );
    expect(findings).toEqual([]);
    expect(settings.rules).toEqual({ owed: 'off', required: 'warning', secret: 'error' });
  });

  test('an unknown rule is named on its line with those that there are, and the others still count', () => {
    const text = 'on-call: [dana]\nrules:\n  owed: note\n  ovved: off\n  secret: loud\n';
    expect(messages(text)).toEqual([
      expect.stringMatching(/line 4, does not know the rule “ovved”. It knows: .*required, owed.*secret/),
      expect.stringMatching(/line 5, sets the rule “secret” to .*: off, note, warning, error/),
    ]);
    expect(readSettings(text).settings).toEqual({
      ...defaultSettings,
      'on-call': ['dana'],
      rules: { owed: 'note' },
    });
  });

  test.each(['rules: off', 'rules: [owed]', 'rules:', 'rules:\n  __proto__: off\n  constructor: off'])(
    'what is no map of rules is refused: %j',
    (text) => {
      const read = readSettings(text);
      expect(read.findings.length).toBeGreaterThan(0);
      expect(read.settings).toEqual(defaultSettings);
    },
  );

  test('a thousand unknown ones are named twenty times', () => {
    const text = `rules:\n${Array.from({ length: 1000 }, (_, index) => `  x${index}: off\n`).join('')}`;
    expect(messages(text)).toHaveLength(20);
  });
});

describe('clocks', () => {
  test('are spans by severity, of seconds or business days, or none', () => {
    const text =
      'clocks: {time-zone: Europe/Berlin, S0: {acknowledge: 10 min, update: 1h}, S2: {review: 1 business day}, S3: {review: none}}';
    expect(readSettings(text)).toMatchObject({
      findings: [],
      settings: {
        clocks: {
          'time-zone': 'Europe/Berlin',
          S0: { acknowledge: { seconds: 600 }, update: { seconds: 3600 } },
          S2: { review: { businessDays: 1 } },
          S3: { review: null },
        },
      },
    });
  });

  test.each(['S0: {acknowledge: soon}', 'S0: {update: 0 min}', 'time-zone: Mars/Base', 'S4: {}'])(
    'are named and left at the default where they are “%s”',
    (clocks) => {
      const { settings, findings } = readSettings(`clocks: {${clocks}}`);
      expect(findings).toHaveLength(1);
      expect(settings.clocks).toEqual({});
    },
  );
});

describe('whom to tell', () => {
  test.each([
    'slack: {private: true}',
    'slack: {invite: [S0604QSJC]}',
    'slack: {prefix: "Inc "}',
    'webhook: {url: "http://example.org/"}',
    'webhook: {url: "https://user:word@example.org/"}',
    'webhook: {url: "https://example.org/", secret: hush}',
    'pager: {pagerduty: {key: abc}}',
  ])('is named and left out where it is “%s”', (text) => {
    const { settings, findings } = readSettings(text);
    expect(findings).toHaveLength(1);
    expect(settings).toEqual(defaultSettings);
  });
});
