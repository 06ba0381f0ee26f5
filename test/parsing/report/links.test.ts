import { describe, expect, test } from '@jest/globals';
import { scan } from '../../../src/parsing/markdown/lines.js';
import { readLinks } from '../../../src/parsing/report/links.js';
import { readReport } from '../../../src/parsing/report/report.js';

const linksIn = (text: string) => readLinks(scan(text).all).map(({ title, url }) => [title, url]);
const RUN = 'https://ci.example.com/runs/7';

describe('a link is read however it is written', () => {
  test.each([
    ['Markdown', `- [eval run](${RUN})`, 'eval run', RUN],
    ['Markdown with a title', `[eval run](${RUN} "the run before")`, 'eval run', RUN],
    ['Markdown in angle brackets', `[eval run](<${RUN}>)`, 'eval run', RUN],
    ['Markdown marks in its words', '[**eval** `run`](https://a.example)', 'eval run', 'https://a.example'],
    ['parentheses in a target', '[w](https://a.example/x_(y)_z)', 'w', 'https://a.example/x_(y)_z'],
    ['an image', '![screenshot](https://a.example/s.png)', 'screenshot', 'https://a.example/s.png'],
    ['an image that links', `[![badge](https://a.example/b.svg)](${RUN})`, 'badge', RUN],
    ['no words', `[](${RUN})`, RUN, RUN],
    ['an autolink', `<${RUN}>`, RUN, RUN],
    ['a bare URL', `see ${RUN}`, RUN, RUN],
    ['a bare URL at the end of a sentence', `It is at ${RUN}.`, RUN, RUN],
    ['a bare URL in parentheses', `(${RUN}),`, RUN, RUN],
    ['its own parentheses', 'https://a.example/x_(y)', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['in both', '(https://a.example/x_(y))', 'https://a.example/x_(y)', 'https://a.example/x_(y)'],
    ['a fragment', `${RUN}#12`, `${RUN}#12`, `${RUN}#12`],
    ['capital letters', 'HTTPS://A.example/x', 'HTTPS://A.example/x', 'HTTPS://A.example/x'],
    ['a label', `- Dashboard: ${RUN}`, 'Dashboard', RUN],
    ['a bold label', `- **Dashboard:** ${RUN}`, 'Dashboard', RUN],
    ['a label that is named like a scheme', `- Data: ${RUN}`, 'Data', RUN],
    ['a label and a dash', `* Dashboard – ${RUN}`, 'Dashboard', RUN],
    ['a task', `- [x] Transcript: <${RUN}>`, 'Transcript', RUN],
    ['a quote', `> Log: ${RUN}`, 'Log', RUN],
    ['a table row', `| eval run | ${RUN} |`, 'eval run', RUN],
    ['a label around words', `- Dashboard: [Grafana](${RUN})`, 'Grafana', RUN],
    ['HTML', `see <a href="${RUN}">it</a>`, RUN, RUN],
    [
      'an issue elsewhere',
      'Fixed in acme/app.js#12.',
      'acme/app.js#12',
      'https://github.com/acme/app.js/issues/12',
    ],
    ['with a label', '- Fix: acme/app#12', 'Fix', 'https://github.com/acme/app/issues/12'],
    ['an issue here', 'Fixed in #12', '#12', null],
    ['with a label, which keeps its number', '- Fix: #12', 'Fix #12', null],
  ])('%s', (_, text, title, url) => expect(linksIn(text)).toEqual([[title, url]]));

  test('by reference, wherever the definition stands', () => {
    const text =
      '[before][1], [After][], [Log]\n\n[1]: https://a.example/1\n[after]: <https://a.example/2> "x"\n[LOG]: https://a.example/3';
    expect(linksIn(text)).toEqual([
      ['before', 'https://a.example/1'],
      ['After', 'https://a.example/2'],
      ['Log', 'https://a.example/3'],
    ]);
  });

  test('several on a line, each with the label before it', () => {
    expect(linksIn('- Before: https://a.example/1, after: https://a.example/2')).toEqual([
      ['Before', 'https://a.example/1'],
      ['after', 'https://a.example/2'],
    ]);
    expect(linksIn('- PRs: #12, #13')).toEqual([
      ['PRs #12', null],
      ['PRs #13', null],
    ]);
  });

  test('once, however often it stands there', () => {
    expect(linksIn(`${RUN}\n${RUN}`)).toHaveLength(1);
  });
});

describe('no link', () => {
  test.each([
    ['a script', "[x](javascript:fetch('https://a.example'))"],
    ['a script in angle brackets', '<javascript:location="https://a.example">'],
    ['a bare script', "javascript:location='https://a.example'"],
    ['a script by reference', '[x][1]\n\n[1]: javascript:alert(1)'],
    ['data', '[x](data:text/html,https://a.example)'],
    ['other schemes', '[x](file:///etc/passwd) ftp://a.example mailto:a@a.example <ssh://a.example>'],
    ['a relative path', '[x](../runs/7)'],
    ['inline code', '`https://a.example` ``#12 ` [x](https://a.example)``'],
    ['a fence', '```\nhttps://a.example\n```'],
    ['indented code', '    https://a.example'],
    ['a comment', '<!-- https://a.example -->\nx <!-- [x](https://a.example) --> y'],
    ['escaped', '\\[x\\] \\#12'],
    ['no host', 'https:// http://'],
    ['a reference that nobody defines', '[x][1] [y]'],
    ['something else with a number', 'C#12 a#1b &#12; #0 #1234567890 a/b/c#1'],
    ['the middle of a word', 'xhttps://a.example'],
  ])('%s', (_, text) => expect(linksIn(text)).toEqual([]));
});

describe('hostile links', () => {
  test('a title is one line of plain text without what cannot be seen, and of bounded length', () => {
    const [[title]] = linksIn(`[\u202egnp.exe\u2066 ${'x'.repeat(500)}](${RUN})`) as [[string]];
    expect(title).toMatch(/^gnp\.exe x+…$/);
    expect(title).toHaveLength(200);
  });

  test('a report points at no more than 200 things', () => {
    expect(
      linksIn('https://a.example '.repeat(9) + Array.from({ length: 999 }, (_, n) => `#${n + 1}`).join(' ')),
    ).toHaveLength(200);
  });

  test.each([
    '[a](http://',
    '[[a](http://a[a](http://',
    '[',
    ']',
    '[a]',
    '`a``',
    '<http:',
    '#1',
    'a/b#',
    'http://a',
    'http://a ',
    '(',
    '[a](http://a(',
    '[a](<',
    '[a](http://a "',
    '[1]: http://a\n',
  ])('megabytes of %s are read in passing', (piece) => {
    expect(linksIn(piece.repeat(262_144 / piece.length)).length).toBeLessThanOrEqual(200);
  });
});

describe('the artifacts of a report', () => {
  test('are the links of that section, with definitions from anywhere', () => {
    const body = `### Summary\n\nSee https://other.example [a].\n\n### Artifacts\n\n- Dashboard: ${RUN}\n- [log][a]\n\n### Owners\n\n[a]: https://a.example/log`;
    expect(readReport(body).report.facts.artifacts).toEqual({
      links: [
        { title: 'Dashboard', url: RUN },
        { title: 'log', url: 'https://a.example/log' },
      ],
    });
  });

  test('are none where there are none', () => {
    expect(readReport('### Summary\n\nx').report.facts.artifacts).toEqual({ links: [] });
  });
});
