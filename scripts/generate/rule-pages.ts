import type { Rule } from '../../src/policy/rules/rule.js';
import { rules } from '../../src/policy/rules.js';

const LONGEST = 14;

/** A section for each rule: what, why, level, and an example of each outcome. */
export function rulePages(): string {
  return `\n${rules.map(rulePage).join('\n')}`;
}

function rulePage({ id, level, checks, why, fails, passes }: Rule): string {
  const place = fails.line === null ? 'about the report as a whole' : `on line ${fails.line}`;
  return [
    `## \`${id}\``,
    '',
    `${checks} Default: **${level}**.`,
    '',
    why,
    '',
    `Raised ${place}:`,
    '',
    example(fails.body),
    '',
    'Not raised:',
    '',
    example(passes),
    '',
  ].join('\n');
}

/** A fence longer than any in the example; hidden characters shown as what they are, long examples cut. */
function example(body: string): string {
  const lines = body.split('\n').map((line) => (line.length > 200 ? `${line.slice(0, 200)} …` : line));
  const shown =
    lines.length > LONGEST ? [...lines.slice(0, 3), `… and ${lines.length - 3} more lines`] : lines;
  const text = shown.join('\n').replace(/[\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `<U+${(character.codePointAt(0) as number).toString(16).toUpperCase()}>`;
  });
  return `\`\`\`\`md\n${text}\n\`\`\`\``;
}
