import type { Rule } from './rule.js';

const FIELDS = '### Kind\n\nincident\n\n### Severity\n\nS2';

/** What the reader of the report says about headings, fields and text that has no place. */
export const readingStructure: readonly Rule[] = [
  {
    id: 'typed-field-repeated',
    level: 'warning',
    checks: 'No heading or line in the text contradicts a field that the form asked for.',
    why: 'Pasted text must never change what somebody chose in the form, so the field counts.',
    find: null,
    fails: { body: `${FIELDS}\n\n### Summary\n\nPasted:\n\n### Severity\n\nnone at all`, line: 13 },
    passes: `${FIELDS}\n\n### Summary\n\nThe assistant promised refunds that do not exist.`,
  },
  {
    id: 'unplaced',
    level: 'warning',
    checks: 'No text stands where it belongs to no answer.',
    why: 'A field of one line takes one line. Other text stays where it is, yet no section has it. Above the first section it is a note.',
    find: null,
    fails: {
      body: '### Kind\n\nincident\n\nsince Monday\n\n### Severity\n\nS2\n\n### Summary\n\nWrong refunds.',
      line: 5,
    },
    passes: `${FIELDS}\n\n### Summary\n\nWrong refunds since Monday.`,
  },
  {
    id: 'repeated-heading',
    level: 'warning',
    checks: 'Each section stands there once.',
    why: 'Only one of two can count; the other is read as text, so that nothing is lost and nothing is forged.',
    find: null,
    fails: { body: '### Detection\n- Found by: user-report\n\n### Detection\n- Found by: monitor', line: 4 },
    passes: '### Detection\n- Found by: user-report',
  },
  {
    id: 'heading-spelling',
    level: 'warning',
    checks: 'The headings of a form are written as GitHub writes them.',
    why: 'One that somebody edited is still read; the next edit may make it unreadable.',
    find: null,
    fails: { body: '## kind:\n\nincident\n\n### Severity\n\nS2\n\n### Summary\n\nWrong refunds.', line: 1 },
    passes: `${FIELDS}\n\n### Summary\n\nWrong refunds.`,
  },
  {
    id: 'answer-spelling',
    level: 'warning',
    checks: 'A field that takes several values is answered on one line, as the form writes it.',
    why: 'Values that somebody edited into a list are still read where every line holds values alone; with one word of prose among them, only the first line is the answer.',
    find: null,
    fails: {
      body: `${FIELDS}\n\n### Failure modes\n\n- misinformation\n\n### Summary\n\nWrong refunds.`,
      line: 11,
    },
    passes: `${FIELDS}\n\n### Failure modes\n\nmisinformation\n\n### Summary\n\nWrong refunds.`,
  },
  {
    id: 'heading-out-of-order',
    level: 'warning',
    checks: 'The fields of a form stand in its order.',
    why: 'GitHub renders them in order, so one that stands elsewhere was pasted or moved; it is read as text.',
    find: null,
    fails: { body: '### Severity\n\nS2\n\n### Kind\n\nincident\n\n### Summary\n\nWrong refunds.', line: 5 },
    passes: `${FIELDS}\n\n### Summary\n\nWrong refunds.`,
  },
  {
    id: 'swallowed-heading',
    level: 'warning',
    checks: 'No code block and no comment swallows a section.',
    why: 'One forgotten fence would make half a report disappear. It is read as ending before the heading, closed or not.',
    find: null,
    fails: { body: '### Root cause\n```\nthe trace\n\n### Detection\n- Found by: user-report', line: 2 },
    passes: '### Root cause\n```\nthe trace\n```\n\n### Detection\n- Found by: user-report',
  },
  {
    id: 'not-a-report',
    level: 'error',
    checks: 'The text has at least one section of a report.',
    why: 'Without headings nothing can be read, and an empty record looks like a quiet one.',
    find: null,
    fails: { body: 'The assistant promised refunds.', line: null },
    passes: '### Summary\nThe assistant promised refunds.',
  },
];
