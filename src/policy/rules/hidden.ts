import { MOST_FINDINGS } from './more.js';
import type { Complaint, Rule } from './rule.js';

/** Bidirectional controls (CVE-2021-42574), tag characters, and the supplement of variation selectors, which can carry text. */
const hiding = /[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]|[\u{e0100}-\u{e01ef}]/u;

export const hiddenCharacters: Rule = {
  id: 'hidden-characters',
  level: 'warning',
  checks: 'No line holds characters that turn the reading order around or carry text nobody sees.',
  why: 'They hide instructions to models and make a line read other than it is (CVE-2021-42574, “Trojan Source”).',
  find: ({ text }) => {
    const complaints: Complaint[] = [];
    for (const [index, line] of text.split('\n').entries()) {
      const at = line.search(hiding);
      if (at < 0) continue;
      if (complaints.length > MOST_FINDINGS) break;
      const code = (line.codePointAt(at) as number).toString(16).toUpperCase().padStart(4, '0');
      const message = `This line holds a character that hides or reorders text (U+${code}). Delete it, or show what was found as \\u{${code}}.`;
      complaints.push({ field: null, line: index + 1, column: at + 1, message });
    }
    return complaints;
  },
  fails: { body: '### Root cause\nThe page said \u202eerongi\u202c the rules.', line: 2 },
  passes: '### Root cause\nThe page said \\u{202E}erongi\\u{202C} the rules.',
};
