import { describe, expect, test } from '@jest/globals';
import { readAnswers } from '../../../src/parsing/form/answers.js';
import { readForm } from '../../../src/parsing/form/form.js';

const form = readForm(`name: F
body:
  - type: dropdown
    id: level
    attributes: { label: Level, options: [High, Higher] }
  - type: dropdown
    id: modes
    attributes: { label: Modes, multiple: true, options: [Data leak, Drift] }
  - type: checkboxes
    id: agreed
    attributes: { label: Agreed, options: [{ label: A }] }
  - type: textarea
    id: what
    attributes: { label: What }
`);
const above = '### Level\n\nHigh\n\n### Modes\n\nDrift\n\n### Agreed\n\n- [x] A\n\n### What\n\nIt broke.';

describe('a finding on an answer stands at the words at fault', () => {
  test.each([
    ['unknown-option', 'an option', above.replace('High', '  low'), 3, 3],
    ['unknown-option', 'the second of two', above.replace('Drift', 'Data leak,Data'), 7, 11],
    ['unknown-option', 'words that stand in an option too', above.replace('Drift', 'Data leak, leak'), 7, 12],
    ['missing-box', 'the title of its field', above.replace('- [x] A\n', ''), 9, 5],
    ['stray-text', 'text below a value', above.replace('High', 'High\n  - or so'), 4, 5],
    ['unknown-heading', 'a title', above.replace('High', 'High\n\n#### Why'), 5, 6],
    ['heading-spelling', 'a title', above.replace('### Level', '# level:'), 1, 3],
    ['repeated-heading', 'a title', `${above}\n\n### Level\n\nHigh`, 17, 5],
    ['missing-heading', 'nothing', above.replace('### Agreed\n\n- [x] A\n\n', ''), null, null],
  ])('%s: %s', (rule, _, body, line, column) => {
    for (const text of [body, body.replaceAll('\n', '\r\n')])
      expect(readAnswers(text, form).findings).toMatchObject([{ rule, line, column }]);
  });
});
