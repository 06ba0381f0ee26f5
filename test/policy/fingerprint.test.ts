import { describe, expect, test } from '@jest/globals';
import { changedSections, fingerprint } from '../../src/policy/fingerprint.js';
import { blankReport } from '../../src/rendering/skeleton.js';
import { filed } from '../support/report-body.js';
import { situation } from '../support/situation.js';

const of = (body: string) => fingerprint(situation({ body }));
const changed = (before: string, after: string) => changedSections(of(before), of(after));
const section = (text: string) => `### Severity and status\n\n- Kind: incident\n\n${text}`;

describe('what people wrote', () => {
  test('holds nothing besides sections and fields where a form rendered it', () => {
    expect(Object.keys(of(filed()))).not.toContain('beside');
  });

  test('holds what stands below a typed field’s answer', () => {
    const below = (words: string) => filed().replace('\n\n### System', `\n\n${words}\n\n### System`);
    expect(changed(below('We guessed.'), below('We knew.'))).toEqual(['beside']);
  });

  test.each([
    ['a box is ticked', section('- [ ] Legal told'), section('- [X] Legal told')],
    [
      'a box of ours is ticked where nothing else stands',
      '### Severity and status\n\n- [ ] Root cause known',
      '### Severity and status\n\n- [x] Root cause known',
    ],
    ['the list that we put back', section(''), section('- [ ] Containment verified\n- [ ] Root cause known')],
    [
      'an action is given its number',
      '### Preventive actions\n\n- Test it @dana',
      '### Preventive actions\n\n- Test it (#58) @dana',
    ],
    [
      'an empty section is added below',
      '### Summary\n\nx',
      '### Summary\n\nx\n\n### Detection\n\n<!-- How -->\n- Found by: ',
    ],
    [
      'the list of an empty report is put back below it',
      '### Summary\n\nx',
      `### Summary\n\nx\n\n${blankReport('x').split('\n').slice(4).join('\n')}`,
    ],
    ['the line ends are a web form’s', '### Summary\n\nx\ny', '### Summary\r\n\r\nx\r\ny\r\n'],
  ])('is the same when %s', (_, before, after) => {
    expect(changed(before, after)).toEqual([]);
  });

  test.each([
    ['a word changes', '### Summary\n\nx', '### Summary\n\ny', ['summary']],
    [
      'a box is struck through',
      section('- [ ] Legal told'),
      section('- [ ] ~~Legal told~~'),
      ['severity-and-status'],
    ],
    [
      'a box of ours is struck through',
      section('- [ ] Root cause known'),
      section('- [ ] ~~Root cause known~~'),
      ['severity-and-status'],
    ],
    ['a number is put where we put none', '### Summary\n\nx', '### Summary\n\nx (#58, done)', ['summary']],
    [
      'a box of theirs changes',
      section('- [ ] Legal told'),
      section('- [ ] Legal asked'),
      ['severity-and-status'],
    ],
    [
      'an empty section is filled in',
      '### Summary\n\nx\n\n### Detection\n\n- Why not sooner: ',
      '### Summary\n\nx\n\n### Detection\n\n- Why not sooner: no alert',
      ['detection'],
    ],
    ...[
      ['stands behind a comment’s opening in code', 'It began with `<!--`, then'],
      ['stands behind an escaped one', 'It began with \\<!-- then'],
      ['stands behind a comment that ends at once', 'It began <!--> then'],
      ['stands behind a comment in a fence', '```\n<!--\n```\nthen'],
      ['stands in a fence as a comment', '```\n<!-- then -->\n```'],
    ].map(([where, text = '']): [string, string, string, string[]] => [
      `a word changes that ${where}`,
      `### Summary\n\n${text}`,
      `### Summary\n\n${text.replace('then', 'we knew')}`,
      ['summary'],
    ]),
    ['a line ends in a colon', '### Summary\n\nx', '### Summary\n\nx\n- We knew it all along:', ['summary']],
    [
      'a table is headed “action”',
      '### Summary\n\nx',
      '### Summary\n\nx\n\n| Action | we knew |\n|---|---|',
      ['summary'],
    ],
    ['words stand above the first section', '### Summary\n\nx', 'We knew.\n\n### Summary\n\nx', ['beside']],
    ['a section goes', '### Summary\n\nx\n\n### Artifacts\n\ny', '### Summary\n\nx', ['artifacts']],
  ])('is another when %s', (_, before, after, sections) => {
    expect(changed(before, after)).toEqual(sections);
  });

  test.each([
    ['S2 – limited and reversible', 'S3 – no user impact'],
    ['incident – harm happened, or exposure is confirmed', 'hazard – it could plausibly happen'],
    ['misinformation', 'other'],
    ['support assistant', 'another assistant'],
  ])('is another when the typed field “%s” changes to “%s”', (from, to) => {
    expect(changed(filed(), filed().replace(from, to))).toEqual(['typed']);
  });
});
