import { describe, expect, test } from '@jest/globals';
import { normalise, scan } from '../../../src/parsing/markdown/lines.js';

const titles = (text: string): string[] =>
  scan(text).all.flatMap((line) => (line.heading ? [line.heading.title] : []));
const contexts = (text: string): string[] => scan(text).all.map((line) => line.context);

describe('the lines of a document', () => {
  test('cover every character but the line endings', () => {
    const text = 'a\n\nb\u2028c\n';
    expect(scan(text).all.map(({ number, from, to, text: own }) => [number, from, to, own])).toEqual([
      [1, 0, 1, 'a'],
      [2, 2, 2, ''],
      [3, 3, 6, 'b\u2028c'],
      [4, 7, 7, ''],
    ]);
  });

  test('end in \\n once normalised, whatever wrote them', () => {
    expect(normalise('a\r\nb\rc\n\r\n')).toBe('a\nb\nc\n\n');
  });

  test('may be none at all', () => {
    expect(scan('').all).toHaveLength(1);
  });
});

describe('a heading', () => {
  test.each([
    ['### Severity', 3, 'Severity', ''],
    ['###\tSeverity', 3, 'Severity', ''],
    ['   ## Severity', 2, 'Severity', ''],
    ['### Severity ###', 3, 'Severity', ''],
    ['### Severity ###  ', 3, 'Severity', ''],
    ['### C#', 3, 'C#', ''],
    ['### Severity:', 3, 'Severity', ':'],
    ['### Severity：', 3, 'Severity', '：'],
    ['\uFEFF### Severity\u00A0', 3, 'Severity', ''],
    ['### Sev\u200Be\u202Erity', 3, 'Severity', ''],
    ['# What  happened', 1, 'What happened', ''],
    ['######', 6, '', ''],
  ])('%j is of level %i and called %j', (text, level, title, colon) => {
    expect(scan(text).all[0]?.heading).toMatchObject({ level, title, colon, setext: false });
  });

  test.each([
    '###Severity',
    '####### Severity',
    '    ### Severity',
    '\t### Severity',
    'text ### Severity',
    '\\### Severity',
    '> ### Severity',
  ])('%j is none', (text) => {
    expect(scan(text).all[0]?.heading).toBeNull();
  });

  test('may be underlined, when it is a paragraph of one line', () => {
    expect(scan('Severity\n---').all[0]?.heading).toMatchObject({
      level: 2,
      title: 'Severity',
      setext: true,
    });
    expect(scan('Severity\n===  ').all[0]?.heading).toMatchObject({ level: 1 });
    expect(titles('two lines\nof text\n---')).toEqual([]);
    expect(titles('- item\n---')).toEqual([]);
    expect(titles('text\n\n---')).toEqual([]);
    expect(titles('| a |\n|---|')).toEqual([]);
  });

  test.each([
    ['Severity\n-', ['Severity']],
    ['***\n===', []],
    ['- - -\n### B', ['B']],
    ['text\n***\nSeverity\n---', ['Severity']],
    ['two\n    lines\n---', []],
    ['two\nlines\n===\nSeverity\n---', ['Severity']],
    ['> quote\nlazy\n---', []],
    ['> # quoted title\nSeverity\n---', ['Severity']],
    ['> ```\n> code\nSeverity\n---', ['Severity']],
    ['> ```\n> code\n> ```\n> quote\nlazy\n---', []],
    ['>     code\nSeverity\n---', ['Severity']],
    ['> <div>\nSeverity\n---', ['Severity']],
    ['> > quote\n> lazy\nlazy\n---', []],
    ['> > ```\n> > code\nSeverity\n---', ['Severity']],
    ['- > item\n- > ```\n> quote\nlazy\n---', []],
    ['a <!-- b\nc -->\nSeverity\n---', []],
    ['> a <!-- b\n> c -->\nSeverity\n---', []],
    ['> a <!-- b\nSeverity\n---', []],
    ['> ```\nSeverity\n---', ['Severity']],
    ['- item\nlazy\n  ### A\n### B', ['B']],
    ['text\n2. of them\n   ### B', ['B']],
    ['-\n\n  ### B', ['B']],
  ])('of %j: %j, as CommonMark has it', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('ends a paragraph, a list and a quote', () => {
    expect(titles('text\n### A')).toEqual(['A']);
    expect(titles('- item\n### A')).toEqual(['A']);
    expect(titles('> quote\n### A')).toEqual(['A']);
  });

  test('inside a list item belongs to the item', () => {
    expect(titles('- item\n\n  ### A\n\n### B')).toEqual(['B']);
    expect(titles('- ### A')).toEqual([]);
    expect(titles('1. one\n   - two\n\n     ### A\n### B')).toEqual(['B']);
  });
});

describe('a code fence', () => {
  test.each([
    ['```\n### A\n```\n### B'],
    ['~~~\n### A\n```\n~~~\n### B'],
    ['````\n```\n### A\n```\n````\n### B'],
    ['```sh `x`\n```\n### A\n```\n### B'.replace('```sh `x`\n', '')],
    ['   ```\n### A\n   ```\n### B'],
    ['```\n### A\n``` not closing\n### A2\n`````  \n### B'],
    ['- item\n  ```\n  ### A\n  ```\n\n### B'],
    ['- - ```\n    ### A\n\n### B'],
    ['1. ~~~\n   ### A\n### B'],
    ['> ~~~\n> ### A\n\n### B'],
    ['> ```\n### B'],
    ['```\n<!--\n```\n### B'],
    ['```\n- ```\n### A\n```\n### B'],
  ])('holds no heading: %j has B alone', (text) => {
    expect(titles(text)).toEqual(['B']);
  });

  test('does not open in indented code, nor with a backtick in its info string', () => {
    expect(titles('    ```\n### B')).toEqual(['B']);
    expect(titles('``` a`b\n### B')).toEqual(['B']);
    expect(titles('``\n### B')).toEqual(['B']);
  });

  test('runs to the end when nothing closes it, and says so', () => {
    const last = scan('```\n### A\n\n').all.at(-1);
    expect(last).toMatchObject({ context: 'fence', inside: { kind: 'fence', opened: 1, closed: null } });
  });
});

describe('an HTML comment', () => {
  test.each([
    ['<!--\n### A\n-->\n### B'],
    ['<!--\n### A\n--!>\n### B'],
    ['  <!-- x\n\n### A\n--> tail\n### B'],
    ['<!-->\n### B'],
    ['<!-- x --> text\n### B'],
    ['text <!-- x\nx ### A -->\n### B'],
    ['text <!-- never closed\n\n### B'],
    ['use `<!--` to hide\n### B'],
    ['<!-- a --> <!-- b\n### A\n-->\n### B'],
  ])('holds no heading: %j has B alone', (text) => {
    expect(titles(text)).toEqual(['B']);
  });

  test.each([
    ['text <!-- x\n### A\nx -->\n### B', ['A', 'B']],
    ['text <!-- x\n```\n### A\n```\n### B', ['B']],
    ['text <!-- x\n- item\n  ### A\n### B', ['B']],
    ['text\n<!-->\n---\n### B', ['B']],
  ])('that began inside a paragraph ends with it: %j has %j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('runs to the end when nothing closes it', () => {
    expect(contexts('<!--\n\n### A')).toEqual(['comment', 'comment', 'comment']);
  });
});

describe('other blocks', () => {
  test('hold no headings: details, raw HTML, quotes, indented code', () => {
    expect(titles('<details>\n<summary>x</summary>\n\n### A\n\n</details>\n\n### B')).toEqual(['B']);
    expect(titles('<details>\n\n<details>\n\n</details>\n\n### A\n\n</details>\n\n### B')).toEqual(['B']);
    expect(titles('<pre>\n\n### A\n</pre>\n### B')).toEqual(['B']);
    expect(titles('<div>\n### A\n\n### B')).toEqual(['B']);
    expect(titles('use `<details>` here\n\n### B')).toEqual(['B']);
  });

  test.each([
    ['<?php\n### A\n?>\n### B', ['B']],
    ['<!DOCTYPE html\n### A\n>\n### B', ['B']],
    ['<![CDATA[\n### A\n]]>\n### B', ['B']],
    ['<pre>\n### A\n</script>\n### B', ['B']],
    ['<img alt="a > b" src=x>\n### A\n\n### B', ['B']],
    ['<br/>\n### A\n\n### B', ['B']],
    ['</custom-tag >\n### A\n\n### B', ['B']],
    ['text\n<br>\n### A', ['A']],
    ['<br> text\n### A', ['A']],
    ['<https://example.com>\n### A', ['A']],
    ['<3\n### A', ['A']],
    ['<a href="x\n### A', ['A']],
  ])('of HTML begin and end as CommonMark has it: %j has %j', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });

  test('are told apart', () => {
    expect(contexts('> q\n\n    code\n\ntext\n    more text\n\n- item\n\n      code?')).toEqual([
      'quote',
      'text',
      'indented',
      'text',
      'text',
      'text',
      'text',
      'text',
      'text',
      'indented',
    ]);
  });
});
