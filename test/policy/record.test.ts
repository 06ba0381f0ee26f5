import { describe, expect, test } from '@jest/globals';
import type { EffectOf } from '../../src/domain/effect.js';
import { sections, signoffItems } from '../../src/domain/sections.js';
import { keepRecord } from '../../src/policy/record.js';
import { filed } from '../support/report-body.js';
import { actionIssue, carriedOut, type Story, situation } from '../support/situation.js';

const titles = sections.map((section) => section.title);
const body = (story: Story) => carriedOut(situation(story), keepRecord(situation(story))).issue.body;
const headings = (text: string) =>
  text
    .split(/\r?\n/)
    .filter((line) => line.startsWith('### '))
    .map((line) => line.slice(4));
const splices = (story: Story) =>
  keepRecord(situation(story)).flatMap((one: EffectOf<'body'> | { kind: string }) =>
    'splices' in one ? one.splices : [],
  );

describe('a record grows into the whole report', () => {
  test('one that is whole is left alone', () => {
    expect(keepRecord(situation())).toEqual([]);
    expect(keepRecord(situation({ body: filed() }))).toEqual([]);
  });

  test('only missing sections are added, below, in their order, and nothing else changes', () => {
    const short = '### Summary\n\nWrong refunds.\n\n### Timeline\n\n- 2026-03-02T08:00Z – seen (detected)';
    const grown = body({ body: short });
    expect(grown.startsWith(short)).toBe(true);
    expect(headings(grown)).toEqual([
      'Summary',
      'Timeline',
      ...titles.filter((title) => !['Summary', 'Timeline'].includes(title)),
    ]);
    expect(keepRecord(situation({ body: grown }))).toEqual([]);
  });

  test('an empty issue gets them all', () => {
    const grown = body({ body: '' });
    expect(headings(grown)).toEqual(titles);
    expect(keepRecord(situation({ body: grown }))).toEqual([]);
  });

  test('a fact that the form asks above is not asked again below', () => {
    const quick =
      '### Kind\n\nincident – harm happened, or exposure is confirmed\n\n### Severity\n\nS2 – limited and reversible\n\n### System\n\nbot\n\n### Failure modes\n\n_No response_\n\n### Found by\n\n_No response_\n\n### Summary\n\nWrong refunds.\n\n### Anything else known\n\n_No response_';
    const added = body({ body: quick }).slice(quick.length);
    for (const fact of ['- Kind:', '- Severity:', '- System:', '- Failure modes:', '- Found by:'])
      expect(added).not.toContain(fact);
    for (const fact of ['- Users affected:', '- Signal quality:', '- Stopped by:', '- Incident lead:'])
      expect(added).toContain(fact);
    expect(keepRecord(situation({ body: quick + added }))).toEqual([]);
  });

  test('a near miss or hazard is asked for three', () => {
    for (const kind of ['near-miss', 'hazard']) {
      const short = `### Severity and status\n\n- Kind: ${kind}`;
      expect(headings(body({ body: short }))).toEqual([
        'Severity and status',
        'Summary',
        'Safeguards in place',
        'Preventive actions',
      ]);
    }
  });

  test('a body from a web form is spliced at the right places', () => {
    const row = '| Test refunds | test | @dana | 2026-03-20 |';
    const text = `### Preventive actions\n\n| action | kind | owner | due |\n|---|---|---|---|\n${row}\n\n### Severity and status\n\n- Kind: incident\n\n### Summary\n\nWrong refunds.`;
    const story = (raw: string): Story => ({
      body: raw,
      issue: { actionIssues: [actionIssue({ number: 12 })] },
    });
    const numbered = text.replace('refunds |', 'refunds (#12) |');
    // Without an issue of its own no number is written; the list goes where the section ends.
    const grown = body(story(text.replaceAll('\n', '\r\n')));
    expect(grown.replaceAll('\r\n', '\n')).toBe(body(story(text)));
    expect(grown.indexOf('- [ ] Containment verified')).toBeLessThan(grown.indexOf('### Summary'));
    expect(splices(story(numbered.replaceAll('\n', '\r\n'))).length).toBe(splices(story(numbered)).length);
    expect(keepRecord(situation(story(grown)))).toEqual([]);
  });
});

describe('the sign-off list', () => {
  const status = '### Severity and status\n\n- Kind: incident\n- System: bot';

  test('is put back at the end of its section when it was deleted', () => {
    const grown = body({ body: `${status}\n\n### Summary\n\nx` });
    expect(grown.slice(0, grown.indexOf('### Summary'))).toBe(
      `${status}\n\n\n\n- [ ] Containment verified\n- [ ] Root cause known\n- [ ] Fix verified\n- [ ] Users told, or no notice required\n- [ ] A test or eval would catch it next time\n\n`,
    );
    expect(keepRecord(situation({ body: grown }))).toEqual([]);
  });

  test('stands in its section even where that is the last, above what is added below', () => {
    const grown = body({ body: `### Summary\n\nx\n\n${status}` });
    expect(headings(grown).slice(0, 3)).toEqual(['Summary', 'Severity and status', 'Impact']);
    expect(situation({ body: grown }).report.checklist.map((item) => item.done)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(keepRecord(situation({ body: grown }))).toEqual([]);
  });

  test('gets back what it lacks below its last box, and keeps what people added', () => {
    const grown = body({ body: `${status}\n- [x] mine\n- [x] Fix verified\n\nwords\n\n### Summary\n\nx` });
    expect(grown.slice(0, grown.indexOf('### Summary'))).toBe(
      `${status}\n- [x] mine\n- [x] Fix verified\n- [ ] Containment verified\n- [ ] Root cause known\n- [ ] Users told, or no notice required\n- [ ] A test or eval would catch it next time\n\nwords\n\n`,
    );
  });

  test('gets back items that stand only in a fence or in an HTML comment', () => {
    const hidden = `${status}\n\n<!--\n- [x] Containment verified\n-->\n\n\`\`\`\n- [x] Fix verified\n\`\`\``;
    const { checklist } = situation({ body: body({ body: hidden }) }).report;
    expect(checklist.map((item) => [item.text, item.done])).toEqual(
      signoffItems.map((item) => [item, false]),
    );
  });

  test('is asked of no near miss', () => {
    expect(body({ body: status.replace('incident', 'near-miss') })).not.toContain(
      '- [ ] Containment verified',
    );
  });
});

describe('text that somebody forgot to close', () => {
  const status = '### Severity and status\n\n- Kind: incident';
  test.each([
    ['a fence at the end', '### Summary\n\nx\n\n### Artifacts\n\n```\nlog'],
    ['a fence of tildes', '### Summary\n\n~~~~\nlog\n\n### Impact\n\n- Severity: S2'],
    ['a comment at the end', '### Summary\n\nx\n\n<!-- todo'],
    ['a comment in the middle', '### Summary\n\n<!-- todo\n\n### Impact\n\n- Severity: S2'],
    ['a <details> at the end', '### Summary\n\n<details>\n\nlog'],
    ['a <pre> at the end', '### Summary\n\n<pre>\nlog'],
    ['a fence in the status', `### Summary\n\nx\n\n${status}\n\n\`\`\`\nlog`],
    ['a comment in the status', `### Summary\n\nx\n\n${status}\n\n<!-- todo`],
    ['a fence in the status above another section', `${status}\n\n\`\`\`\nlog\n\n### Summary\n\nx`],
    ['a list item', `### Summary\n\nx\n\n${status}\n\n1. one\n   - two`],
    ['a <pre> in the status', `### Summary\n\nx\n\n${status}\n\n<pre>\nlog`],
    ['a quote', `### Summary\n\nx\n\n${status}\n\n> said`],
    ['all sections and a fence', `${titles.map((title) => `### ${title}\n\nx`).join('\n\n')}\n\n\`\`\`\nlog`],
  ])('does not make the record grow for ever: %s', (_, text) => {
    const once = body({ body: text });
    expect(keepRecord(situation({ body: once }))).toEqual([]);
  });
});
