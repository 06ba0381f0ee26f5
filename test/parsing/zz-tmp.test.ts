import { test } from '@jest/globals';
import { readReport } from '../../src/parsing/report.js';
const N = 262144;
const rep = (s: string, head = '') => (head + s.repeat(Math.ceil(N / s.length))).slice(0, N);
const H = '### Summary\n\nx\n\n### Impact\n\n';
const T = '### Timeline\n\n', A = '### Preventive actions\n\n', S='### Severity and status\n\n';
const cases: Record<string, string> = {
  labels: rep('A: . ', H), labels2: rep('Severity: S1. ', H), spaces: rep(' ', H), longline: rep('a', H), dash: rep('- ', T),
  dates: rep('- 2026-11-20T10:04Z – x (detected)\n', T), dates1: rep('2026-11-20 ', T), baddates: rep('- 03/04/2026 x\n', T),
  table: rep('| a | b |\n', A + '| action | owner |\n|---|---|\n'), pipes: rep('|', A + '| action | owner |\n|---|---|\n'),
  acts: rep('- do @a due 2026-01-01 (eval) #12\n', A), act1: rep('@a due 2026-01-01 (eval) ', A + '- '), owner: rep('owner: ', A + '- '),
  levels: rep('S1\n', S), levels1: rep('S1 potential ', S), boxes: rep('- [x] ~~a~~\n', S), comments: rep('<!-- ', S), comments2: rep('a <!-- x --> ', S),
  parens: rep('(', T + '- 2026-11-20 – '), stars: rep('*', S), tick: rep('`', S), commas: rep('prompt-injection,', S + '- Failure modes: '),
  llm: rep('LLM01:2025, ', S + '- OWASP: '), heads: rep('### Summary\n'), typed: rep('### Kind\n\nincident\n'), wrap: rep('  a\n', T + '- 2026-11-20 – x\n'),
  cont: rep('  a\n', '### Root cause\n\n- Technical: x\n'), tilde: rep('~', S + '- [ ] '), crlf: rep('- a\r\n', A), nbsp: rep('\u00a0', T), digits: rep('1', T+'- '), nul: rep('\0', A+'- a'), tabs: rep('\t', A+'- a'), colon: rep(':', H), setext: rep('a\n---\n', H), ands: rep(' and ', S+'- Failure modes: '), brackets: rep('[', A + '- '),
  opens: rep('```\n### Impact\n'), facts: rep('- System: a\n', '### Kind\n\nincident\n\n### System\n\nb\n\n' + S),
};
test('x', () => {
  let out = '';
  for (const [k, v] of Object.entries(cases)) {
    const t = performance.now(); readReport(v.slice(0, N/2)); const t1 = performance.now(); const r = readReport(v); const t2 = performance.now();
    out += `${k.padEnd(12)} ${(t1 - t).toFixed(1)} ${(t2 - t1).toFixed(1)} f=${r.findings.length}\n`;
  }
  process.stdout.write(out);
});
