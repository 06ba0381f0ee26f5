import { describe, expect, test } from '@jest/globals';
import { rules } from '../../../src/policy/rules.js';
import { validate } from '../../../src/policy/validate.js';
import { expectInside } from '../../support/inside.js';
import { situation } from '../../support/situation.js';

const now = '2026-11-25T00:00:00Z';
const placesIn = (rule: string, body: string) =>
  validate(situation({ body, now })).flatMap((one) => (one.rule === rule ? [[one.line, one.column]] : []));

/** Line and column, counted by hand, of the words at fault. */
const words: readonly (readonly [string, string, string, number, number])[] = [
  ['required', 'a section’s title', '### Impact\n- Severity: S2\n\n ## **Summary**', 4, 5],
  ['owed', 'a title that is underlined', 'Summary\n---\nX.\n\nDetection\n---\n\nTimeline\n---\n', 5, 1],
  [
    'time-order',
    'a moment behind its name',
    '### Timeline\n- started: 2026-03-02\n- detected: 2026-03-01',
    3,
    13,
  ],
  [
    'future-time',
    'a moment in a table',
    '### Timeline\n| time | event |\n|---|---|\n| 2126-03-02 | seen (detected) |',
    4,
    3,
  ],
  ['future-entry', 'a day behind a box', '### Timeline\n- [ ]  2126-03-02 – the vendor publishes', 2, 8],
  ['ambiguous-date', 'a date in bold', '### Timeline\n- **03/04/2026** – seen (detected)', 2, 5],
  [
    'impossible-date',
    'a due date in the second cell',
    '### Preventive actions\n| action | due |\n|---|---|\n| Do | 2026-13-01 |',
    4,
    8,
  ],
  [
    'ambiguous-date',
    'a due date on a line below',
    '### Preventive actions\n- Index every page\n  - owner: @dana\n  - due: 03/04/2026',
    4,
    10,
  ],
  [
    'ambiguous-date',
    'a due date behind a number',
    '### Preventive actions\n- Index it (#12), owner: @dana, due: 03/04/2026',
    2,
    38,
  ],
  ['time-without-zone', 'a moment on the next line', '### Timeline\n- detected:\n  2026-03-02T08:40', 3, 3],
  ['unknown-value', 'words that are no time', '### Timeline\n- detected: by chance', 2, 13],
  [
    'severity-disagrees',
    'the value that holds a level',
    '### Impact\n- Severity: potential S1, now S2\n\n### Severity and status\nS0 · open',
    2,
    13,
  ],
  [
    'severity-disagrees',
    'the status line',
    '### Impact\n- Severity: S1\n\n### Severity and status\n- **S2** · open',
    5,
    3,
  ],
  [
    'owasp-edition',
    'the value that holds an id',
    '### Severity and status\n- OWASP: LLM07:2025, LLM07',
    2,
    10,
  ],
  [
    'unknown-failure-mode',
    'the value that holds it',
    '### Severity and status\n- Failure modes: prompt-injection, gremlins',
    2,
    18,
  ],
  ['unknown-value', 'a value on the line below its label', '### Detection\n- Found by:\n    horoscope', 3, 5],
  [
    'owner-not-a-person',
    'an owner whose words stand in the action too',
    '### Preventive actions\n| action | owner |\n|---|---|\n| Ask everyone | everyone |',
    4,
    18,
  ],
  [
    'owner-not-a-person',
    'an owner of a list item',
    '### Preventive actions\n- Ask the team, owner: the team, due 2027-01-31',
    2,
    24,
  ],
  [
    'action-overdue',
    'a day written otherwise',
    '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Do | @dana | due 2026-01-31 |',
    4,
    16,
  ],
  [
    'action-incomplete',
    'an action behind its kind',
    '### Preventive actions\n- [ ] (eval) Index every page',
    2,
    14,
  ],
  [
    'swallowed-heading',
    'an element that is indented',
    '### Root cause\n  <details>\n\n### Detection\n- Found by: user-report',
    2,
    3,
  ],
  ['repeated-heading', 'a title', '### Detection\nX.\n\n##   Detection', 4, 6],
  ['unplaced', 'an item above the first section', '- Hello\n\n### Summary\nX.', 1, 3],
];

describe('a finding stands at the words at fault', () => {
  test.each(words)('%s: %s', (rule, _, body, line, column) => {
    expect(placesIn(rule, body)).toContainEqual([line, column]);
  });

  test.each(rules.map((rule) => [rule.id, rule.fails.body] as const))('%s: inside its line', (_, body) => {
    for (const text of [body, body.replaceAll('\n', '\r\n'), `\ufeff${body}`, body.replaceAll('- ', '  - ')])
      expectInside(text, validate(situation({ body: text, now })));
  });
});
