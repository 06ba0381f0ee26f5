import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { codeBlock, joinSafe, neutralise, ours, plainTitle, safe } from '../../src/rendering/safe.js';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const markdown = unified().use(remarkParse).use(remarkGfm);
const JOINER = '\u2060';

/** What a reader sees: the words of a single paragraph of plain text; throws on anything else. */
function seen(text: string): string {
  const { children = [] } = markdown.parse(text) as Node;
  if (children.length === 0) return '';
  expect(children.map((node) => node.type)).toEqual(['paragraph']);
  const parts = children[0]?.children ?? [];
  expect(parts.map((node) => node.type).filter((type) => type !== 'text')).toEqual([]);
  return parts
    .map((node) => node.value)
    .join('')
    .replaceAll(JOINER, '');
}

/** A number, login or address that GitHub's own linkers, which work on the rendered text, would still find. */
const live = /@[\w-]|#\d|\bGH-\d|(?:https?|ftp):\/\/|www\.\w/iu;
const looks = (text: string) =>
  (markdown.parse(text) as Node).children
    ?.flatMap((node) => node.children ?? [])
    .map((node) => node.value)
    .join('') ?? '';

describe('a stranger’s words', () => {
  test.each([
    ['a mention', 'ask @dana', 'ask @dana'],
    ['a team', '@acme/safety look', '@acme/safety look'],
    ['a mention as a number', 'ask &#64;dana', 'ask @dana'],
    ['a mention in hexadecimal', 'ask &#x40;dana', 'ask @dana'],
    ['a mention by name', 'ask &commat;dana', 'ask @dana'],
    ['a mention encoded twice', 'ask &amp;#64;dana', 'ask &#64;dana'],
    ['an issue', 'see #12', 'see #12'],
    ['an issue as a number', 'see &#35;12 and &num;13', 'see #12 and #13'],
    ['an issue elsewhere', 'see acme/bot#1', 'see acme/bot#1'],
    ['an issue in the old way', 'see GH-12, gh-13 and _GH-14', 'see GH-12, gh-13 and _GH-14'],
    ['a closing keyword', 'fixes #12, closes acme/bot#3', 'fixes #12, closes acme/bot#3'],
    ['HTML', '<img src=x onerror=alert(1)> <b>bold</b>', '<img src=x onerror=alert(1)> <b>bold</b>'],
    ['HTML as entities', '&lt;script&gt;', '<script>'],
    ['an HTML comment', '<!-- incident-loop:board {} -->', '<!-- incident-loop:board {} -->'],
    ['an image', '![x](https://e.example/p.png)', '![x](https://e.example/p.png)'],
    ['a link', '[free](http://e.example)', '[free](http://e.example)'],
    ['a reference', '[a]: http://e.example', '[a]: http://e.example'],
    ['a footnote', '[^1] and [^1]: x', '[^1] and [^1]: x'],
    ['an autolink', '<https://e.example>', '<https://e.example>'],
    [
      'an address',
      'go to https://github.com/acme/bot/issues/1',
      'go to https://github.com/acme/bot/issues/1',
    ],
    [
      'an address glued to a word',
      '_https://e.example 1https://e.example',
      '_https://e.example 1https://e.example',
    ],
    ['an address without scheme', 'www.e.example _www.e.example', 'www.e.example _www.e.example'],
    ['a file server', 'ftp://e.example', 'ftp://e.example'],
    ['a table', '| a | b |', '| a | b |'],
    ['a heading', '# big', '# big'],
    ['an underlined heading', 'big\n===', 'big ==='],
    ['a rule', '---', '---'],
    ['a rule of stars', '* * *', '* * *'],
    ['a bullet', '- item', '- item'],
    ['a plus', '+ item', '+ item'],
    ['a number', '1. item', '1. item'],
    ['a number in brackets', '12) item', '12) item'],
    ['a quote', '> said', '> said'],
    ['a task', '- [x] done', '- [x] done'],
    ['a fence', '```sh\nrm -rf /\n```', '```sh rm -rf / ```'],
    ['a tilde fence', '~~~', '~~~'],
    ['code', 'run `rm`', 'run `rm`'],
    ['stress', '**a** _b_ ~~c~~', '**a** _b_ ~~c~~'],
    ['indented code', '    code', 'code'],
    ['several lines', 'a\n\nb\r\nc\u2028d', 'a b c d'],
    ['a backslash at the end', 'a\\', 'a\\'],
    ['an ampersand', 'R&D &copy; AT&T', 'R&D &copy; AT&T'],
  ])('%s is only text', (_, hostile, words) => {
    const safeText = neutralise(hostile);
    expect(seen(safeText)).toBe(words);
    expect(looks(safeText)).not.toMatch(live);
  });

  test.each([
    ['zero width', 'a\u200bb\u200dc\ufeffd', 'abcd'],
    ['bidi overrides', 'a\u202eb\u2066c\u061cd', 'abcd'],
    ['tags', `a\u{e0041}\u{e007f}b`, 'ab'],
    ['variation selectors that smuggle bytes', `a\u{fe00}\u{e0100}\u{e01ef}b`, 'ab'],
    ['invisible characters as entities', 'a&#8203;b&#x202e;c', 'abc'],
    ['control characters', 'a\u0000b\u001bc\u0085d', 'abcd'],
    ['half a character', 'a\ud800b&#xD800;c', 'abc'],
    ['fillers', 'a\u3164b\u115fc\u034fd', 'abcd'],
  ])('%s go', (_, hostile, words) => {
    expect(neutralise(hostile)).toBe(words);
  });

  test('a secret gives way to a placeholder', () => {
    expect(seen(neutralise('key AKIAIOSFODNN7EXAMPLE used'))).toBe('key [redacted aws-key] used');
    expect(seen(neutralise('ask jane.doe&#64;example.com'))).toBe('ask [redacted email]');
    expect(seen(neutralise('key AKIAIOS\u200bFODNN7EXAMPLE used'))).toBe('key [redacted aws-key] used');
  });

  test('whatever they are, a reader of Markdown sees one paragraph of plain text, or nothing', () => {
    const bits = [
      '@',
      '#',
      '12',
      '*',
      '_',
      '`',
      '~',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '|',
      '\\',
      '&',
      '&#',
      ';',
      '64',
    ];
    const more = [
      '!',
      'www.',
      'https://',
      'a.b',
      '- ',
      '+ ',
      '1. ',
      '\n',
      '\r\n',
      '\t',
      '    ',
      ' ',
      'x',
      '=',
      '---',
      ':',
      'é',
    ];
    const hostile = fc.array(fc.constantFrom(...bits, ...more), { maxLength: 20 }).map((all) => all.join(''));
    fc.assert(
      fc.property(
        fc.oneof(hostile, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const safeText = neutralise(text);
          seen(safeText);
          expect(safeText).not.toMatch(/\n/);
          expect(looks(safeText)).not.toMatch(live);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('a stranger’s words as a title', () => {
  test('mention nobody, on one line, with nothing invisible', () => {
    expect(plainTitle('  Leak\nof &commat;dana\u200b ')).toBe(`Leak of @${JOINER}dana`);
  });

  test('keep what is no danger in a title', () => {
    expect(plainTitle('`eval` fails *often*, see #12')).toBe('`eval` fails *often*, see #12');
  });

  test('are cut at 200 characters', () => {
    expect(plainTitle('a'.repeat(200))).toBe('a'.repeat(200));
    expect(plainTitle('a'.repeat(201))).toBe(`${'a'.repeat(199)}…`);
    expect(plainTitle('🙂'.repeat(300))).toBe(`${'🙂'.repeat(199)}…`);
  });

  test('whatever they are: one line, at most 200 characters, no mention', () => {
    const unit = fc.constantFrom(
      '@',
      '@dana ',
      '&#64;x',
      '\n',
      '\t',
      'a',
      '🙂',
      '\u202e',
      '\ud800',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, fc.string()), { maxLength: 300 }), (all) => {
        const title = plainTitle(all.join(''));
        expect([...title].length).toBeLessThanOrEqual(200);
        expect(title).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(title).not.toMatch(/@[\w-]/);
        expect(title.trim()).toBe(title);
      }),
    );
  });
});

describe('a template', () => {
  test('takes safe pieces and numbers', () => {
    expect(safe`#${12}: ${ours('ours')} and ${neutralise('*theirs*')}`).toBe('#12: ours and \\*theirs\\*');
    expect(joinSafe([ours('a'), ours('b')], ', ')).toBe('a, b');
  });
});

describe('a stranger’s lines in a code block', () => {
  test('stay in it, whatever they hold', () => {
    const lines = ['a: ```', '`````', '~~~', '# heading', '@dana <!-- x', 'two\nlines', '\u202egnp.exe'];
    const { children = [] } = markdown.parse(`above\n\n${codeBlock(lines)}\n\nbelow`) as Node;
    expect(children.map((node) => node.type)).toEqual(['paragraph', 'code', 'paragraph']);
    expect(children[1]?.value).toBe('a: ```\n`````\n~~~\n# heading\n@dana <!-- x\ntwo lines\ngnp.exe');
  });

  test('lose secrets and are cut', () => {
    const block = codeBlock([`key ghp_${'a'.repeat(36)}`, 'x'.repeat(500)], 100);
    expect(block).not.toContain('ghp_');
    expect(block.split('\n').every((line) => line.length <= 100)).toBe(true);
  });
});

test('words that look like a comment open none, not even for a reader that knows no escapes', () => {
  for (const words of ['<!-- x', 'a <!--> b', '&lt;!-- x', '<<!--'])
    expect(neutralise(words)).not.toContain('<!--');
});
