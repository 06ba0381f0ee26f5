import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { scan } from '../../../src/parsing/markdown/lines.js';
import { propertyRuns } from '../property-runs.js';

const remark = unified().use(remarkParse).use(remarkGfm);

/**
 * Lines that open, close or look like every kind of block. Left out is where we mean to differ (`<details>`, `--!>`, footnotes,
 * link definitions) and where Markdown readers differ among themselves (a lone
 * closing `</pre>`, `<br>` or an empty item below a paragraph).
 */
const blocks = [
  ...['```', '~~~', '````', '```sh', '``` a`b', '~~~ x', '``` x ```', '<!--', '-->', '<!-- x -->', '`<!--`'],
  ...[
    '<pre>',
    'x</pre>',
    '<div>',
    '</div>',
    '<script>',
    'x</script>',
    '\n<br>',
    '<?php',
    '?>',
    '<b>bold</b>',
  ],
  ...[
    '> ~~~',
    '>     code',
    '>\tcode',
    '> <div>',
    '> <pre>',
    '> > q',
    '> > ```',
    '> >',
    '>> - a',
    '- > q',
    '- > ```',
    '  > q',
  ],
  ...[
    '>   in',
    '> 1. x',
    '> ---',
    '> text',
    '> <!-- x',
    '> a <b',
    '>>>>>> q',
    '> - > q',
    '>   > q',
    ' > one',
  ],
  ...['a <!-- b', '> a <!-- b', '> -->', 'a <!-- b\nc -->', '> a <!-- b\n> c -->'],
  ...['---', '===', '- - -', '***', '> q', '>', '> - a', '> ```', '> # h', '| ### | x |', 'c --> d'],
  ...['- item', '* item', '+ item', '1. x', '1) z', '  - ```', '- [x] box', '-\ttab', ' - one', '  - two'],
  ...[
    '  ```',
    '   ```',
    '    ```',
    '    code',
    '\tcode',
    '  text',
    '   text',
    '     five',
    '',
    '',
    '',
    'text',
  ],
  ...['# h', '## h', '### Severity', '### a ###', '   ### b', '    ### c', '- # li', '- ### li', '  ### in'],
  ...['\\### e', '###', '#', '#x', '####### s', 'lazy', '   ### in3'],
];
const documents = fc.array(fc.constantFrom(...blocks), { maxLength: 12 }).map((lines) => lines.join('\n'));

const ours = (text: string): string[] =>
  scan(text).all.flatMap(({ number, heading }) => (heading ? [`${heading.level} on line ${number}`] : []));

/** Several lines that are underlined together are no title of ours. */
const theirs = (text: string): string[] =>
  remark
    .parse(text)
    .children.filter((node) => node.type === 'heading')
    .filter(({ position: at }) => !at || at.end.line - at.start.line <= 1)
    .map(({ depth, position }) => `${depth} on line ${position?.start.line}`);

describe('in a document of any blocks', () => {
  test('the headings are those that CommonMark sees outside of lists and quotes', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(ours(text)).toEqual(theirs(text));
      }),
      propertyRuns(1000),
    );
  });
});
