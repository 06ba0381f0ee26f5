import { describe, expect, test } from '@jest/globals';
import { readAnswers } from '../../../src/parsing/form/answers.js';
import { aField, checklistLast, renderForm, report } from '../render-form.js';

const complete = (summary: string, form = report): string =>
  renderForm(form, {
    system: 'chat',
    severity: 'S1',
    summary,
    impact: 'none known',
    logs: 'l1',
    artifacts: 'a',
  });
const rules = (body: string, form = report): string[] =>
  readAnswers(body, form).findings.map((one) => `${one.rule}@${one.line}`);
const only = (label: string, value: string): ReturnType<typeof readAnswers> =>
  readAnswers(`### ${label}\n\n${value}`, report);

describe('what an input opens', () => {
  test.each([
    ['<!--', '-->'],
    ['<details>', '</details>'],
    ['<pre>', '</pre>'],
    ['<?php', '?>'],
  ])('ends with its one line, so that %s never hides an answer that pasted text forges', (opens, closes) => {
    const summary = `${closes}\n\n### Severity\n\nS3`;
    const { fields } = readAnswers(renderForm(report, { system: opens, severity: 'S0', summary }), report);
    expect(fields).toMatchObject({ severity: 'S0', summary });
  });
});

describe('an input whose answer looks like a heading', () => {
  const typed = ['system', 'severity', 'modes', 'checks', 'summary', 'artifacts'];
  const given = { severity: 'S1', modes: ['Data'], summary: 'It promised refunds.', artifacts: 'a' };

  test.each([
    ...report.fields.map(({ label }) => `### ${label}`),
    '### severity:',
    '### Colour',
    '### Severity ###',
  ])('keeps it, and no other answer is lost: %j', (system) => {
    const { fields, findings, unplaced } = readAnswers(renderForm(report, { ...given, system }), report);
    const plain = readAnswers(renderForm(report, { ...given, system: 'chat' }), report).fields;
    expect(typed.map((id) => fields[id])).toEqual([system, ...typed.slice(1).map((id) => plain[id])]);
    expect({ findings, unplaced }).toEqual({ findings: [], unplaced: [] });
  });

  test('keeps it, whatever is pasted further down', () => {
    const summary = complete('another issue').replaceAll('S1', 'S3');
    const { fields } = readAnswers(renderForm(report, { ...given, system: '### Summary', summary }), report);
    expect(fields).toMatchObject({ system: '### Summary', severity: 'S1', modes: ['Data'] });
  });

  test.each([
    ['<!--', '-->\n\n### Level\n\nlow'],
    ['```', '```\n\n### Level\n\nlow'],
  ])('loses no answer either beside another input that opens %s', (second, summary) => {
    const fields = [
      aField({ id: 'a', type: 'input', label: 'Alpha' }),
      aField({ id: 'b', type: 'input', label: 'Beta' }),
      aField({ id: 'level', type: 'dropdown', label: 'Level', options: ['low', 'high'] }),
      aField({ id: 'summary', type: 'textarea', label: 'Summary' }),
    ];
    const form = { ...report, fields };
    for (const [a, b] of [
      ['### Summary', second],
      [second, '### Summary'],
    ] as const) {
      const body = renderForm(form, { a, b, level: 'high', summary });
      expect(readAnswers(body, form).fields).toMatchObject({ level: 'high', summary });
    }
  });

  test.each(['<!--', '```', '<pre>'])('loses none to a paste, where every input opens %s', (opens) => {
    const inputs = ['Alpha', 'Beta', 'Gamma'].map((label) => aField({ id: label, type: 'input', label }));
    const level = aField({ id: 'level', type: 'dropdown', label: 'Level', options: ['low', 'high'] });
    const text = aField({ id: 'summary', type: 'textarea', label: 'Summary' });
    const form = { ...report, fields: [...inputs.slice(0, 2), level, ...inputs.slice(2), text] };
    const typed = { Alpha: opens, Beta: opens, Gamma: opens };
    const paste = renderForm(form, { ...typed, level: 'low', summary: 'x' });
    for (const summary of [paste, `-->\n\n${paste}`, `${paste}\n\n${paste}`]) {
      const { fields } = readAnswers(renderForm(form, { ...typed, level: 'high', summary }), form);
      expect(fields).toMatchObject({ level: 'high', summary });
    }
  });

  test('is empty where somebody deleted the answer, and the next heading counts', () => {
    const body = renderForm(report, { ...given, system: 'chat' });
    for (const edited of [body.replace('chat\n\n', ''), body.replace('chat', '')])
      expect(readAnswers(edited, report).fields).toMatchObject({ system: null, ...given });
    const renamed = '### Affected AI system\n\n### Level\n\nS0\n\n### Summary\n\nx';
    expect(readAnswers(renamed, report)).toMatchObject({
      fields: { system: null },
      unplaced: [{ heading: 'Level', line: 3, text: 'S0' }],
    });
  });
});

describe('an input is what was typed', () => {
  const lastInput = { ...report, fields: [...report.fields, aField({ id: 'z', type: 'input', label: 'Z' })] };

  test.each([
    '<!--',
    '<!-- why',
    'chat <!-- which',
    '<!-- all -->',
    '<!-->',
    '- <!--',
    '-->',
    'a <!-- b --> c',
  ])('%j, also where it opens a comment: nothing is left over, and no neighbour changes', (typed) => {
    const others = { severity: 'S0', modes: ['Drift'], summary: 'x', impact: 'y', logs: 'l', artifacts: 'a' };
    const { fields, unplaced } = readAnswers(
      renderForm(lastInput, { system: typed, z: typed, ...others }),
      lastInput,
    );
    expect(fields).toMatchObject({ system: typed, z: typed, ...others });
    expect(unplaced).toEqual([]);
  });

  test('but a comment above or below a value is none', () => {
    expect(only('Affected AI system', '<!-- which one? -->\n\nchat').fields.system).toBe('chat');
    expect(only('Affected AI system', 'chat\n\n<!-- or so -->').fields.system).toBe('chat');
    expect(only('Severity', '<!-- S1 -->').fields.severity).toBeNull();
  });
});

describe('text pasted into a textarea', () => {
  const pasted = [
    '### Severity\n\nS3',
    '## Severity\n\nS3',
    'Severity\n---\n\nS3',
    '<!--\n### Severity\n\nS3\n-->',
    '~~~\n### Severity\n\nS3\n~~~',
    '> ### Severity\n> S3',
    '- x\n\n  ### Severity\n  S3',
    '<details>\n\n### Severity\n\nS3\n\n</details>',
    '### Artifacts\n\nfoo',
    '### Checks\n\n- [x] No secrets here',
    complete('the whole of another issue'),
  ];

  test.each(pasted)('leaves every typed field and the rest as they were: %j', (summary) => {
    const { fields } = readAnswers(complete(summary), report);
    expect(fields).toMatchObject({ system: 'chat', severity: 'S1', modes: null });
    expect({ ...(fields.checks as object) }).toEqual({
      'No **secrets**': false,
      'No secrets here': false,
      'Told [legal](https://example.com)': false,
    });
    if (summary !== pasted.at(-1)) expect(fields.artifacts).toBe('a');
  });

  test.each(pasted.slice(0, -1))('stays text: %j', (summary) => {
    expect(readAnswers(complete(summary), report).fields.summary).toBe(summary);
  });

  test('cannot tick a checklist that stands below it', () => {
    const boxes =
      '### Checks\n\n- [x] No **secrets**\n- [x] No secrets here\n- [x] Told [legal](https://example.com)';
    for (const summary of [
      boxes,
      `${boxes}\n\n${boxes}`,
      complete('x', checklistLast).replaceAll('[ ]', '[x]'),
    ]) {
      const { fields } = readAnswers(complete(summary, checklistLast), checklistLast);
      expect(Object.values(fields.checks as object)).toEqual([false, false, false]);
    }
    const inLast = complete('x', checklistLast).replace(
      '### Artifacts\n\na',
      `### Artifacts\n\na\n\n${boxes}`,
    );
    expect(Object.values(readAnswers(inLast, checklistLast).fields.checks as object)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each([
    '````\n### Checks\n~~~\n### Impact',
    '<details>\n### Checks\n\n```shell',
    '<details>\n### Checks\n### Artifacts\n<pre>',
    '<pre>\n### Checks\n</pre>\n\n<!--\n### Checks',
  ])('cannot hide a checklist below it: %j', (artifacts) => {
    const body = renderForm(checklistLast, { checks: { 'No **secrets**': true }, artifacts });
    const { fields } = readAnswers(body, checklistLast);
    expect(Object.values(fields.checks as object)).toEqual([true, false, false]);
    if (!artifacts.includes('### Artifacts')) expect(fields.artifacts).toBe(artifacts);
  });

  test('cannot answer a leading question that was left out, not even with a longer run of headings', () => {
    const body =
      '### Affected AI system\n\nchat\n\n### Summary\n\nx\n\n### Severity\n\nS3\n\n### Failure modes\n\nDrift\n\n### Summary\n\ny';
    expect(readAnswers(body, report).fields).toMatchObject({ system: 'chat', severity: null, modes: null });
  });

  test('is named with its line', () => {
    expect(rules(complete('a\n\n### Severity\n\nS3'))).toEqual(['repeated-heading@23']);
  });
});

describe('an enclosure that would swallow the next field', () => {
  test.each([
    ['```\nTraceback', 'swallowed-heading@3'],
    ['~~~~ text\nTraceback', 'swallowed-heading@3'],
    ['<!-- to do', 'swallowed-heading@3'],
    ['<details>\n\nmore', 'swallowed-heading@3'],
    ['<pre>\nmore', 'swallowed-heading@3'],
  ])('ends before its heading: %j', (summary, finding) => {
    const body = `### Summary\n\n${summary}\n\n### Impact\n\ni\n\n### Logs\n\n\`\`\`shell\nl\n\`\`\`\n\n### Artifacts\n\na`;
    const reading = readAnswers(body, report);
    expect(reading.fields).toMatchObject({ summary, impact: 'i', logs: 'l', artifacts: 'a' });
    expect(reading.findings.map((one) => `${one.rule}@${one.line}`)).toContain(finding);
  });

  test('ends also when the fence of a later field would close it', () => {
    const body = '### Summary\n\n```\nx\n\n### Impact\n\n```\ny\n```\n\n### Artifacts\n\na';
    expect(readAnswers(body, report).fields).toMatchObject({
      summary: '```\nx',
      impact: '```\ny\n```',
      artifacts: 'a',
    });
  });

  test('ends in each of several fields', () => {
    const body = '### Summary\n\n```\na\n\n### Impact\n\n~~~\nb\n\n### Logs\n\n<!-- c\n\n### Artifacts\n\nd';
    expect(readAnswers(body, report).fields).toMatchObject({
      summary: '```\na',
      impact: '~~~\nb',
      logs: '<!-- c',
      artifacts: 'd',
    });
  });

  test('does not end for a heading that stands outside as well', () => {
    const { fields } = readAnswers(complete('```\n### Impact\n\nfoo\n```'), report);
    expect(fields).toMatchObject({ summary: '```\n### Impact\n\nfoo\n```', impact: 'none known' });
  });

  test('ends although a closing mark follows, and only before a heading found nowhere outside', () => {
    const body =
      '### Severity\n\nS0\n\n### Summary\n\nhello\n\n<!--\n### Severity\n\nS3\n\n### Impact\n\nx\n-->\n\nbye';
    const { fields, findings } = readAnswers(body, report);
    expect(fields).toMatchObject({
      severity: 'S0',
      summary: 'hello\n\n<!--\n### Severity\n\nS3',
      impact: 'x\n-->\n\nbye',
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'swallowed-heading', field: 'impact', line: 9 }),
    );
  });

  test('ends when the closing mark belongs to a second comment', () => {
    const body = '### Summary\n\n<!-- open\n\n### Impact\n\n<!-- hint -->\nreal';
    expect(readAnswers(body, report).fields).toMatchObject({
      summary: '<!-- open',
      impact: '<!-- hint -->\nreal',
    });
  });

  test('ends before a checklist too, and says on which line it opened', () => {
    const body = '### Summary\n\nx\n\n<!--\n### Checks\n\n- [x] No secrets here\n-->';
    const { fields, findings } = readAnswers(body, checklistLast);
    expect(fields.checks).toMatchObject({ 'No secrets here': true });
    expect(findings.map((one) => `${one.rule}@${one.line}`)).toContain('swallowed-heading@5');
  });
});

describe('headings that are not as GitHub wrote them', () => {
  test.each([
    '## Severity',
    '#### Severity',
    '### severity',
    '### **Severity**',
    '### Severity:',
    'Severity\n---',
    ' ### Severity',
    '### Severity ###x',
  ])('%j is accepted with a warning, unless it names something else', (heading) => {
    const { fields, findings } = readAnswers(`${heading}\n\nS1\n\n### Summary\n\nx`, report);
    const known = !heading.endsWith('x');
    expect(fields.severity).toBe(known ? 'S1' : null);
    expect(findings.some((one) => one.rule === 'heading-spelling' && one.line === 1)).toBe(known);
  });

  test('give way to one that is', () => {
    const body = complete('## Impact\n\nvery bad').replace('### Artifacts', '### artifacts');
    expect(readAnswers(body, report).fields).toMatchObject({
      summary: '## Impact\n\nvery bad',
      impact: 'none known',
      artifacts: 'a',
    });
  });

  test('out of order are text, with a finding', () => {
    const { fields, findings } = readAnswers('### Summary\n\nx\n\n### Severity\n\nS1', report);
    expect(fields).toMatchObject({ severity: null, summary: 'x\n\n### Severity\n\nS1' });
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'heading-out-of-order', line: 5, field: 'severity' }),
    );
  });

  test('that a label was renamed to keep their text unplaced', () => {
    const { fields, unplaced } = readAnswers(
      '### Affected AI system\n\nchat\n\n### Level\n\nS0\n\n#### Why\n\n### Summary\n\nx',
      report,
    );
    expect(fields).toMatchObject({ system: 'chat', severity: null, summary: 'x' });
    expect(unplaced).toEqual([
      { heading: 'Level', line: 5, text: 'S0' },
      { heading: 'Why', line: 9, text: '' },
    ]);
  });
});

test('a label that ends in hashes is found, although Markdown takes them for the end of its heading', () => {
  const form = { ...report, fields: [aField({ id: 'sharp', label: 'Uses C #', type: 'input' })] };
  expect(readAnswers('### Uses C #\n\nyes', form)).toMatchObject({ fields: { sharp: 'yes' }, findings: [] });
});

describe('a body that is none of this form', () => {
  test.each(['', 'just text', '### Other\n\nx', '\uD800 \u0000'])(
    '%j: every field null and one finding',
    (body) => {
      const { fields, findings, preamble } = readAnswers(body, report);
      expect(Object.values(fields).every((value) => value === null)).toBe(true);
      expect(findings).toEqual([expect.objectContaining({ rule: 'not-this-form', level: 'error' })]);
      expect(preamble).toBe(body);
    },
  );
});

describe('the value of a typed field', () => {
  test('is its first line; the rest is unplaced', () => {
    const { fields, unplaced } = only('Affected AI system', '  chat-7  \nmore\n\n> quoted');
    expect(fields.system).toBe('  chat-7  ');
    expect(unplaced).toEqual([{ heading: 'Affected AI system', line: 4, text: 'more\n\n> quoted' }]);
  });

  test('may look like Markdown', () => {
    expect(only('Affected AI system', '# 1 bot').fields.system).toBe('# 1 bot');
    expect(only('Affected AI system', '```').fields.system).toBe('```');
  });

  test('is not a hint in a comment', () => {
    expect(only('Severity', '<!-- choose one -->\nS2').fields.severity).toBe('S2');
  });

  test.each([
    ['_No response_', null],
    ['None', null],
    ['', null],
    ['S2', 'S2'],
    [' s2 ', 'S2'],
    ['S9', null],
    ['S', null],
  ])('of a dropdown: %j is %j', (written, value) => {
    expect(only('Severity', written).fields.severity).toBe(value);
  });

  test.each([
    ['Data, Data leak, Leak', ['Data', 'Data leak', 'Leak']],
    ['Wrong, but plausible', ['Wrong, but plausible']],
    ['Wrong, Wrong, but plausible, Drift', ['Wrong', 'Wrong, but plausible', 'Drift']],
    ['Drift,Data', ['Drift', 'Data']],
    ['Drift, Drift', ['Drift']],
    ['_No response_', null],
    ['None', null],
  ])('of a multiple dropdown: %j is %j', (written, value) => {
    expect(only('Failure modes', written).fields.modes).toEqual(value);
  });

  test('that is no option is kept and named', () => {
    const { fields, unplaced, findings } = only('Failure modes', 'Wrong, but funny, Drift, x');
    expect(fields.modes).toEqual(['Wrong', 'Drift']);
    expect(unplaced).toEqual([
      { heading: 'Failure modes', line: 3, text: 'but funny' },
      { heading: 'Failure modes', line: 3, text: 'x' },
    ]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'unknown-option', field: 'modes', line: 3 }),
    );
  });

  test('prefers the reading that leaves nothing unknown to the longest first option', () => {
    const field = aField({ id: 'm', type: 'dropdown', multiple: true, options: ['A', 'A, B', 'B, C'] });
    expect(readAnswers('### m\n\nA, B, C', { name: 'f', labels: [], fields: [field] }).fields.m).toEqual([
      'A',
      'B, C',
    ]);
  });
});

describe('a multiple dropdown that somebody edited into a list', () => {
  test.each([
    ['- Drift\n- Data leak', ['Drift', 'Data leak']],
    ['- Drift', ['Drift']],
    ['* Drift\n* Leak', ['Drift', 'Leak']],
    ['1. Drift\n2) Wrong, but plausible\n', ['Drift', 'Wrong, but plausible']],
    ['Drift\nData leak', ['Drift', 'Data leak']],
    ['Drift,\nData leak,\n\nLeak', ['Drift', 'Data leak', 'Leak']],
    ['+ data  LEAK\n    + **Wrong**\n- Drift', ['Data leak', 'Wrong', 'Drift']],
    ['- Drift, Data\n- Drift', ['Drift', 'Data']],
    ['<!-- pick -->\n- Drift', ['Drift']],
  ])('%j is %j, with a warning', (written, value) => {
    const { fields, unplaced, findings } = only('Failure modes', written);
    expect(fields.modes).toEqual(value);
    expect(unplaced.filter(({ text }) => text !== '<!-- pick -->')).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'answer-spelling', level: 'warning', field: 'modes' }),
    );
  });

  test('the warning says what was read, at the first line of the list', () => {
    expect(only('Failure modes', '- Drift\n- Data leak').findings).toContainEqual({
      rule: 'answer-spelling',
      level: 'warning',
      field: 'modes',
      line: 3,
      column: 3,
      message:
        'The answer of "Failure modes" was read as: Drift | Data leak. Write it as the form does: "Drift, Data leak".',
    });
  });

  test.each([
    '- Drift\n- something else',
    'Drift\nand so on',
    '- Drift\n\nIt began on Monday.',
    '- [x] Drift\n- [ ] Leak',
    '> - Drift\n> - Leak',
    '```\n- Drift\n```',
    '- Drift happens\n- Leak',
    'Wrong,\nbut plausible',
    '- None',
  ])('%j is read as it was: no item of prose is an answer', (written) => {
    const { fields, unplaced, findings } = only('Failure modes', written);
    expect(findings.map(({ rule }) => rule)).not.toContain('answer-spelling');
    const first = written.split('\n')[0] as string;
    expect(fields.modes).toEqual(/^[DW]/.test(first) ? [first.replace(',', '')] : null);
    expect(unplaced.length).toBeGreaterThan(0);
  });

  test('an option that begins like an item is itself', () => {
    const options = ['1. A', 'A', '- B', 'B'];
    const field = aField({ id: 'm', type: 'dropdown', multiple: true, options });
    const form = { name: 'f', labels: [], fields: [field] };
    expect(readAnswers('### m\n\n1. A, - B', form)).toMatchObject({
      fields: { m: ['1. A', '- B'] },
      findings: [],
    });
    expect(readAnswers('### m\n\n- A\n- B', form).fields.m).toEqual(['A', '- B']);
  });

  test('one option is chosen on one line as ever', () => {
    expect(only('Severity', '- S1').fields.severity).toBeNull();
    expect(only('Severity', 'S1\nS2')).toMatchObject({
      fields: { severity: 'S1' },
      unplaced: [{ text: 'S2' }],
    });
  });
});

describe('checkboxes', () => {
  const states = (text: string): unknown[] => Object.values(only('Checks', text).fields.checks as object);

  test.each([
    [
      '- [x] No **secrets**\n- [ ] No secrets here\n- [X] Told [legal](https://example.com)',
      [true, false, true],
    ],
    ['* [x] No secrets\n+ [x] No secrets here', [true, true, false]],
    ['1. [x] no  secrets\n   - [X] Told legal', [true, false, true]],
    [
      '- [x] No **secrets** ~~\n- [ ] ~~No secrets here~~\n- [x] ~Told [legal](https://example.com)~',
      [true, 'n/a', 'n/a'],
    ],
    [
      '```\n- [x] No secrets\n```\n<!--\n- [x] No secrets here\n-->\n> - [x] Told legal',
      [false, false, false],
    ],
    ['- [x]No secrets\n- [y] No secrets here\n[x] Told legal', [false, false, false]],
    ['- [ ] No secrets\n- [x] No secrets', [false, false, false]],
    ['', [false, false, false]],
  ])('%j reads %j', (text, expected) => {
    expect(states(text)).toEqual(expected);
  });

  test('keep what is no box of theirs', () => {
    const { unplaced, findings } = only('Checks', '- [x] No secrets\n- [x] Asked the cat\n\nSigned, Bob');
    expect(unplaced).toEqual([{ heading: 'Checks', line: 4, text: '- [x] Asked the cat\n\nSigned, Bob' }]);
    expect(findings.map((one) => one.rule)).toEqual(expect.arrayContaining(['missing-box', 'stray-text']));
  });
});

describe('a textarea', () => {
  test('loses its outer blank lines and nothing else', () => {
    expect(only('Summary', ' \t\n\n    code\n\n\ttext  \n  \n').fields.summary).toBe('    code\n\n\ttext  ');
  });

  test.each([
    ['```shell\nl1\n\nl2\n```', 'l1\n\nl2'],
    ['```shell\n```\ninner\n```\n```', '```\ninner\n```'],
    ['````shell\n```\ninner\n````', '```\ninner'],
    ['~~~\nx\n~~~', 'x'],
    ['```shell\n\n```', null],
    ['```shell\n```', null],
    ['_No response_', null],
    ['no fence at all', 'no fence at all'],
    ['```shell\nx\n```\nand a note', '```shell\nx\n```\nand a note'],
  ])('with `render` loses its one fence: %j', (written, value) => {
    expect(only('Logs', written).fields.logs).toBe(value);
  });
});

test('hostile ids and labels are keys like any other', () => {
  const fields = ['__proto__', 'constructor', 'toString'].map((id) => aField({ id, type: 'input' }));
  const reading = readAnswers('### __proto__\n\nx\n\n### constructor\n\ny', {
    name: 'f',
    labels: [],
    fields,
  });
  expect(Object.entries(reading.fields)).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
    ['toString', null],
  ]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
  expect(JSON.parse(JSON.stringify(reading)).fields.constructor).toBe('y');
});

test('what stands above the first field is the preamble', () => {
  expect(readAnswers('\n\nHi\n\n### Unknown\n\ntext\n\n### Severity\n\nS1', report)).toMatchObject({
    preamble: 'Hi\n\n### Unknown\n\ntext',
    fields: { severity: 'S1' },
    unplaced: [],
  });
});

test('the spans are plain offsets with the line of the heading, and nothing else', () => {
  const { spans } = readAnswers('Hi\n\n### Summary\n\nx', report);
  expect(JSON.parse(JSON.stringify(spans))).toEqual([
    { field: null, line: null, from: 0, textFrom: 0, to: 4 },
    { field: 'summary', line: 3, from: 4, textFrom: 16, to: 18 },
  ]);
});
