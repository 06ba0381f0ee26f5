import { describe, expect, test } from '@jest/globals';
import { rules } from '../../src/policy/rules.js';
import { validate } from '../../src/policy/validate.js';
import { blankReport } from '../../src/rendering/skeleton.js';
import { filed } from '../support/report-body.js';
import { type Story, situation } from '../support/situation.js';

/** What one rule finds: field, line and the beginning of its message. */
function found(rule: string, story: Story): readonly (readonly [string | null, number | null, string])[] {
  return validate(situation(story))
    .filter((finding) => finding.rule === rule)
    .map(({ field, line, message }) => [field, line, message]);
}

const status = (kind: string) => `\n\n### Severity and status\n\n- Kind: ${kind}`;

describe('a complete report', () => {
  test.each([
    ['by hand', {}],
    ['by the form', { body: filed() }],
    ['with Windows line ends', { body: filed().replaceAll('\n', '\r\n') }],
  ])('%s breaks no rule', (_, story) => {
    expect(validate(situation(story))).toEqual([]);
  });
});

describe('required', () => {
  test('no severity and no summary', () => {
    expect(found('required', { body: '### Summary\n\n<!-- hint -->\n\n### Impact\n\n- Severity:' })).toEqual([
      ['severity', 7, 'No severity yet. Choose S0 (worst) to S3 under Severity.'],
      ['summary', 1, 'The Summary is empty. One paragraph is enough: what happened, where it stands.'],
    ]);
  });

  test('a potential severity is enough for a near miss and a hazard, not for an incident', () => {
    const body = '### Summary\n\nClose.\n\n### Impact\n\n- Potential severity: S1';
    expect(found('required', { body: body + status('near-miss') })).toEqual([]);
    expect(found('required', { body: body + status('hazard') })).toEqual([]);
    expect(found('required', { body: body + status('incident') })).toEqual([
      ['severity', null, expect.stringContaining('No severity yet')],
    ]);
  });

  test('an empty issue has neither', () => {
    expect(found('required', { body: '' }).map(([field, line]) => [field, line])).toEqual([
      ['severity', null],
      ['summary', null],
    ]);
  });
});

describe('owed', () => {
  const owed = (story: Story) => found('owed', story).map(([field]) => field);
  const bare = (severity: string, timeline: string) => ({
    body: `### Summary\n\nWrong refunds.\n\n### Impact\n\n- Severity: ${severity}\n\n### Timeline\n\n${timeline}`,
  });

  test('from the start: detection, owners, severity and status', () => {
    expect(owed(bare('S2', '- 2026-03-02T08:00Z – seen (detected)'))).toEqual([
      'detection',
      'owners',
      'severity-and-status',
    ]);
  });

  test('once acknowledged: data, models and safeguards too', () => {
    expect(owed(bare('S2', '- acknowledged: 2026-03-02T08:00Z'))).toEqual([
      'detection',
      'data-affected',
      'models-and-prompts',
      'safeguards-in-place',
      'owners',
      'severity-and-status',
    ]);
  });

  test('by then an S0 and an S1 owe customer comms as well, other levels only once resolved', () => {
    const acknowledged = '- acknowledged: 2026-03-02T08:00Z';
    for (const severity of ['S0', 'S1'])
      expect(owed(bare(severity, acknowledged))).toContain('customer-comms');
    for (const severity of ['S2', 'S3']) {
      expect(owed(bare(severity, acknowledged))).not.toContain('customer-comms');
      expect(owed(bare(severity, '- resolved: 2026-03-02T08:00Z'))).toContain('customer-comms');
    }
  });

  test('once mitigated: causes and remediation; at the end: actions and artifacts', () => {
    const causes = ['root-cause', 'contributing-factors', 'remediation'];
    const last = ['preventive-actions', 'artifacts'];
    const mitigated = owed(bare('S2', '- mitigated: 2026-03-02T08:00Z'));
    expect(mitigated).toEqual(expect.arrayContaining(causes));
    expect(mitigated).not.toEqual(expect.arrayContaining([last[0]]));
    const told = '- resolved: 2026-03-02T08:00Z\n\n### Customer comms\n\n- User notice: not-required';
    expect(owed(bare('S2', told))).toEqual(expect.arrayContaining([...causes, ...last]));
  });

  test('an empty section that stands there is named on its line', () => {
    expect(found('owed', { body: '### Summary\n\nX.\n\n### Detection\n\n- Found by:\n' })[1]).toEqual([
      'detection',
      5,
      'Detection is still empty. How it was found, how good the signal was, and why it was not found sooner.',
    ]);
  });

  test('a near miss owes nothing', () => {
    expect(owed({ body: `### Summary\n\nClose.${status('near-miss')}` })).toEqual([]);
  });
});

describe('time-order', () => {
  const order = (...timeline: string[]) =>
    found('time-order', { body: `### Timeline\n\n${timeline.join('\n')}` });

  test('a detection before the start', () => {
    expect(order('- 2026-03-02T08:00Z – a (started)', '- 2026-03-02T07:59Z – b (detected)')).toEqual([
      [
        'timeline',
        4,
        '“detected” (2026-03-02T07:59:00Z) comes before “started” (2026-03-02T08:00:00Z). Correct one of them.',
      ],
    ]);
  });

  test.each([
    ['the same minute', ['started: 2026-03-02T08:00Z', 'detected: 2026-03-02T08:00Z']],
    ['a day and a minute of it', ['started: 2026-03-02T08:00Z', 'detected: 2026-03-02']],
    ['a minute and then its day', ['started: 2026-03-02', 'detected: 2026-03-02T00:00Z']],
    ['a month and a day of it', ['introduced: 2026-03', 'started: 2026-03-01']],
    ['a day and its month', ['introduced: 2026-03-31', 'started: 2026-03']],
    ['an unknown one between', ['started: 2026-03-01', 'detected: unknown', 'mitigated: 2026-03-02']],
    ['an offset that makes it later', ['started: 2026-03-02T08:00Z', 'detected: 2026-03-02T09:30+01:00']],
  ])('is kept by %s', (_, lines) => {
    expect(order(...lines.map((line) => `- ${line}`))).toEqual([]);
  });

  test.each([
    ['a day before a minute of the next', ['started: 2026-03-02T08:00Z', 'detected: 2026-03-01']],
    ['a month before a day of the next', ['started: 2026-03-02', 'detected: 2026-02']],
    ['an offset that makes it earlier', ['started: 2026-03-02T08:00Z', 'detected: 2026-03-02T08:30+01:00']],
    [
      'one that only a day between hides',
      ['started: 2026-03-02T10:00Z', 'detected: 2026-03-02', 'acknowledged: 2026-03-02T09:00Z'],
    ],
    ['across an unknown one', ['started: 2026-03-02', 'detected: unknown', 'mitigated: 2026-03-01']],
  ])('is broken by %s', (_, lines) => {
    expect(order(...lines.map((line) => `- ${line}`))).toHaveLength(1);
  });

  test('one moment that is too late for all behind it is named once', () => {
    const late = order('- started: 2026-03-09', '- detected: 2026-03-02', '- mitigated: 2026-03-03');
    expect(late.map(([, , message]) => message.split(' ')[0])).toEqual(['“detected”']);
  });
});

describe('future-time', () => {
  const future = (line: string, now: string) =>
    found('future-time', { body: `### Timeline\n\n- ${line}`, now });

  test('a minute that has not come', () => {
    expect(future('mitigated: 2026-03-05T12:01Z', '2026-03-05T12:00:59.000Z')).toEqual([
      [
        'timeline',
        3,
        '“mitigated” lies in the future (2026-03-05T12:01:00Z). Check the date and the time zone.',
      ],
    ]);
  });

  test.each([
    ['the very second', 'detected: 2026-03-05T12:00:00Z', '2026-03-05T12:00:00.000Z'],
    ['this minute', 'detected: 2026-03-05T12:00Z', '2026-03-05T12:00:00Z'],
    ['today, by day', 'detected: 2026-03-05', '2026-03-05T00:00:00.000Z'],
    ['this month', 'introduced: 2026-03', '2026-03-01T00:00:00.000Z'],
    ['later by the wall, earlier in UTC', 'detected: 2026-03-05T13:30+02:00', '2026-03-05T12:00:00.000Z'],
  ])('%s is no future', (_, line, now) => {
    expect(future(line, now)).toEqual([]);
  });

  test.each([
    ['tomorrow', 'detected: 2026-03-06', '2026-03-05T23:59:59.000Z'],
    ['next month', 'introduced: 2026-04', '2026-03-31T23:59:59.000Z'],
    ['the next second', 'detected: 2026-03-05T12:00:01Z', '2026-03-05T12:00:00.999Z'],
  ])('%s is', (_, line, now) => {
    expect(future(line, now)).toHaveLength(1);
  });
});

describe('action-incomplete', () => {
  const rows = (...actions: string[]) =>
    found('action-incomplete', {
      body: `### Preventive actions\n\n| action | kind | owner | due |\n|---|---|---|---|\n${actions.join('\n')}`,
    });

  test('an action without owner, one without a date, one with neither, each on its line', () => {
    expect(
      rows(
        '| Test refunds | test |  | 2026-03-20 |',
        '| Alert on refunds | monitoring | @dana | soon |',
        '| Write it down | policy | | |',
        '| Ask | other | @dana | 2026-02-30 |',
      ),
    ).toEqual([
      ['preventive-actions', 5, '“Test refunds” needs an owner; then an issue is opened for it.'],
      [
        'preventive-actions',
        6,
        '“Alert on refunds” needs a due date (YYYY-MM-DD); then an issue is opened for it.',
      ],
      [
        'preventive-actions',
        7,
        '“Write it down” needs an owner and a due date (YYYY-MM-DD); then an issue is opened for it.',
      ],
      ['preventive-actions', 8, '“Ask” needs a due date (YYYY-MM-DD); then an issue is opened for it.'],
    ]);
  });

  test('an owned and dated one is complete', () => {
    expect(rows('| Test refunds | test | @dana | 2026-03-20 |', '| Ask | | Dana Doe | 2028-02-29 |')).toEqual(
      [],
    );
  });
});

describe('near-miss-stopper', () => {
  test('a near miss that does not say what stopped it', () => {
    expect(found('near-miss-stopper', { body: `### Summary\n\nClose.${status('near-miss')}` })).toEqual([
      [
        'stopped-by',
        null,
        'What stopped it? Write “Stopped by: guardrail, human, limit, luck or researcher”.',
      ],
    ]);
  });

  test('one that does, and an incident', () => {
    const said = '\n\n### Safeguards in place\n\n- Stopped by: luck';
    expect(
      found('near-miss-stopper', { body: `### Summary\n\nClose.${status('near-miss')}${said}` }),
    ).toEqual([]);
    expect(found('near-miss-stopper', {})).toEqual([]);
  });
});

describe('one-page', () => {
  const words = (n: number) => 'word '.repeat(n);

  test('more than 700 words', () => {
    expect(found('one-page', { body: `### Summary\n\n${words(701)}` })).toEqual([
      [null, null, '701 words outside Timeline and Artifacts; a page is 700. Move detail behind links.'],
    ]);
  });

  test('700, and as many as you like in Timeline and Artifacts', () => {
    const long = `### Timeline\n\n${words(900)}\n\n### Artifacts\n\n${words(900)}`;
    expect(found('one-page', { body: `### Summary\n\n${words(700)}\n\n${long}` })).toEqual([]);
  });

  test('hints that nobody wrote and nobody sees are no words', () => {
    const body = blankReport('x').replace('### Summary\n', `### Summary\n${words(560)}`);
    expect(found('one-page', { body })).toEqual([]);
  });
});

describe('findings', () => {
  test('come with the gravest first, whoever speaks', () => {
    const body = `### Summary\n\n${'word '.repeat(701)}\n\n### Timeline\n\n- detected: 03/04/2026\n- mitigated: 2027-01-01`;
    const levels = validate(situation({ body, settings: 'x: 1' })).map((finding) => finding.level);
    expect(levels).toEqual(
      [...levels].sort((a, b) => 'ewn'.indexOf(a[0] as string) - 'ewn'.indexOf(b[0] as string)),
    );
    expect(new Set(levels)).toEqual(new Set(['error', 'warning', 'note']));
  });

  test('are of rules with ids of their own', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });
});
