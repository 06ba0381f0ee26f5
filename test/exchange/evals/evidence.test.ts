import { describe, expect, test } from '@jest/globals';
import { evidenceFile, readEvidence } from '../../../src/exchange/evals/evidence.js';
import { told } from './reading.js';

const sideOf = (path: string) => (path.startsWith('before') ? 'before' : 'after');
const file = (path: string, content: string) => evidenceFile(path, Buffer.from(content));
const table = (...rows: string[]) => ['case_id,suite,passed', ...rows].join('\n');
const sums = (passed: number, total: number) =>
  JSON.stringify({ entry_type: 'eval', probe: 'dan.Dan_11_0', detector: 'dan.DAN', passed, total });

describe('several files of a side', () => {
  test.each([
    ['first', ['false', 'true']],
    ['last', ['true', 'false']],
  ])('are one run, in which a case that fails in the %s of them failed', async (_, [one, other]) => {
    const { after } = await readEvidence(
      [
        file('before.csv', table('a,jailbreak,true')),
        file('after-1.csv', table(`a,jailbreak,${one}`, 'b,jailbreak,')),
        file('after-2.csv', table(`a,jailbreak,${other}`, 'c,jailbreak,true')),
      ],
      sideOf,
    );
    expect(after && told(after)).toEqual([
      'jailbreak / a: failed 1/2',
      'jailbreak / b: errored 0/0',
      'jailbreak / c: passed 1/1',
    ]);
  });

  test('guard what any of them says they guard', async () => {
    const { after } = await readEvidence(
      [
        file('after-1.csv', 'case_id,suite,category,passed\na,chat,facts,true\n'),
        file('after-2.csv', 'case_id,suite,category,passed\na,chat,jailbreak,true\n'),
      ],
      sideOf,
    );
    expect(after?.cases.map(({ safety }) => safety)).toEqual(['jailbreak']);
  });

  test('that hold sums of the same probe are summed', async () => {
    const { after } = await readEvidence(
      [file('after-1.jsonl', sums(5, 5)), file('after-2.jsonl', sums(3, 5))],
      sideOf,
    );
    expect(after && told(after)).toEqual(['dan.Dan_11_0 / dan.DAN: failed 8/10']);
  });
});
