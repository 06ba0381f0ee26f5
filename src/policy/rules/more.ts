import type { Rule } from './rule.js';

/** Findings that are shown of one report; a person reads fewer. */
export const MOST_FINDINGS = 200;

export const moreFindings: Rule = {
  id: 'more-findings',
  level: 'note',
  checks: `At most ${MOST_FINDINGS} findings are told, the gravest first.`,
  why: 'A report that breaks a rule a thousand times is pasted or hostile, and its readers have a night to sleep.',
  find: null,
  fails: {
    body: `### Preventive actions\n${'- Retry it\n'.repeat(200).trim()}\n\n### Root cause\nThe reply went to a@example.com.`,
    line: null,
  },
  passes: '### Preventive actions\n- Retry it, owner: @dana, due 2027-01-31',
};
