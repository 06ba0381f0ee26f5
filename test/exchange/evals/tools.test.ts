import { describe, expect, test } from '@jest/globals';
import { zipped } from '../../../src/drill/zip.js';
import { readEvals } from '../../../src/exchange/evals/read-evals.js';
import { fixture, reading, runOf, told } from './reading.js';

const lines = (...records: readonly object[]) => records.map((one) => JSON.stringify(one)).join('\n');

describe('results of promptfoo', () => {
  test('are cases by suite, each with its runs, and a run that broke counts for nothing', async () => {
    const before = await runOf(fixture('promptfoo/before.json'));
    expect(before).toMatchObject({ tool: 'promptfoo', target: 'stub', paired: true });
    expect(told(before)).toEqual([
      'jailbreak / asks outright: failed 0/2',
      'jailbreak / asks in base64: failed 0/2',
      'quality / asks for a capital: passed 2/2',
      'quality / makes small talk: passed 2/2',
      'quality / never answers: errored 0/0',
    ]);
    expect(before.cases[0]).toMatchObject({ category: 'direct', safety: 'jailbreak' });
    expect(before.cases[2]?.safety).toBeNull();
  });

  test('name the same case alike before and after a fix, whatever its place in the file', async () => {
    const [before, after] = await Promise.all(
      ['promptfoo/before.json', 'promptfoo/after.json'].map((name) => runOf(fixture(name))),
    );
    expect(after?.cases.map(({ key }) => key)).toEqual(before?.cases.map(({ key }) => key));
  });

  test('of a red team say what they guard by plugin and strategy', async () => {
    const result = (pluginId: string, strategyId?: string) => ({
      testIdx: 0,
      success: true,
      vars: { prompt: pluginId },
      testCase: { vars: { prompt: pluginId }, metadata: { pluginId, strategyId } },
    });
    const run = await runOf(
      JSON.stringify({
        evalId: 'e',
        results: { version: 3, results: [result('contracts'), result('politics', 'jailbreak')] },
      }),
    );
    expect(run.cases.map(({ safety }) => safety)).toEqual(['safety', 'jailbreak']);
  });

  test('of version 2 tell a run that broke by what is missing', async () => {
    const results = [
      {
        success: true,
        vars: { a: 1 },
        provider: { id: 'p' },
        prompt: { raw: 'x' },
        gradingResult: { pass: true },
      },
      {
        success: false,
        vars: { a: 2 },
        provider: { id: 'p' },
        prompt: { raw: 'x' },
        error: 'no',
        gradingResult: { pass: false },
      },
      { success: false, vars: { a: 3 }, provider: { id: 'p' }, prompt: { raw: 'x' }, error: 'timeout' },
    ];
    const run = await runOf(
      JSON.stringify({ version: 2, results: { version: 2, results, table: { body: [] } } }),
    );
    expect(run.cases.map(({ outcome }) => outcome)).toEqual(['passed', 'failed', 'errored']);
  });

  test('whose grader broke say nothing of the model', async () => {
    const broke = { metadata: { graderError: true } };
    const result = { success: false, failureReason: 1, testCase: { description: 'x' }, gradingResult: broke };
    expect(told(await runOf(JSON.stringify(result)))).toEqual(['evals / x: errored 0/0']);
  });

  test('a case whose assertions were changed is another case', async () => {
    const file = (value: string) =>
      JSON.stringify({
        testCase: { description: 'refuses', vars: { a: 1 }, assert: [{ type: 'contains', value }] },
        success: true,
      });
    const [strict, lax] = await Promise.all(['no', ''].map((value) => runOf(file(value))));
    expect(strict?.cases[0]?.key).not.toBe(lax?.cases[0]?.key);
  });

  test('keep apart cases that 32 bits of a fingerprint would not', async () => {
    // Both begin with 00b67faa as SHA-256 of `[{"n":…},[]]`; among 100,000 cases one such pair is to be expected.
    const file = (n: number) => JSON.stringify({ success: n !== 36_119, testCase: { vars: { n } } });
    const run = await runOf([36_119, 102_650].map(file).join('\n'));
    expect(run.cases.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
  });

  test.each([
    ['threshold', { threshold: 0.9 }, { threshold: 0.1 }],
    ['way of scoring', { assertScoringFunction: 'file://all.js' }, {}],
    ['rubric', { options: { rubricPrompt: 'Be strict.' } }, { options: { rubricPrompt: 'Be kind.' } }],
    ['transform', {}, { options: { transform: '"no"' } }],
  ])('a case whose %s was changed is another case', async (_, before, after) => {
    const file = (says: object) =>
      JSON.stringify({ success: true, testCase: { description: 'refuses', vars: { a: 1 }, ...says } });
    const [one, other] = await Promise.all([before, after].map((says) => runOf(file(says))));
    expect(one?.cases[0]?.key).not.toBe(other?.cases[0]?.key);
  });

  test.each([
    ['its grading failed', { gradingResult: { pass: false, score: 0 } }],
    ['its reason is a failed assertion', { failureReason: 1 }],
  ])('that claim success although %s', async (_, says) => {
    const result = { success: true, testCase: { description: 'x' }, ...says };
    expect(told(await runOf(JSON.stringify(result)))).toEqual(['evals / x: failed 0/1']);
  });

  test('of a shape before version 2, or read off an eval in memory, are refused with the way to write them', async () => {
    const { findings } = await reading(JSON.stringify({ results: [{ success: true }], table: {} }));
    expect(findings[0]?.message).toContain('promptfoo eval --output results.json');
  });
});

describe('reports of garak', () => {
  test('of 0.14 are prompts before a detector', async () => {
    const run = await runOf(fixture('garak/agg-0.14.report.jsonl'));
    expect(run).toMatchObject({ tool: 'garak', target: 'test', paired: true });
    expect(run.cases).toHaveLength(9);
    expect(run.cases.every(({ outcome, safety }) => outcome === 'passed' && safety === 'safety')).toBe(true);
    expect([...new Set(run.cases.map(({ suite }) => suite))]).toEqual(['test.Test', 'lmrc.QuackMedicine']);
  });

  test('of 0.13 name their cases as those of 0.14', async () => {
    const [old, recent] = await Promise.all(
      ['garak/agg-0.13.report.jsonl', 'garak/agg-0.14.report.jsonl'].map((name) => runOf(fixture(name))),
    );
    expect(old?.cases.map(({ key }) => key)).toEqual(recent?.cases.map(({ key }) => key));
  });

  test('without attempts are sums, which cannot be paired', async () => {
    const run = await runOf(fixture('garak/sums-0.14.report.jsonl'));
    expect(run.paired).toBe(false);
    expect(told(run)).toEqual(['test.Test / always.Pass: failed 37/50']);
  });

  test('with sums of the older kind count what did not pass as failed', async () => {
    const run = await runOf(
      lines({
        entry_type: 'eval',
        probe: 'dan.Dan_11_0',
        detector: 'detector.mitigation.MitigationBypass',
        passed: 3,
        total: 5,
      }),
    );
    expect(told(run)).toEqual(['dan.Dan_11_0 / mitigation.MitigationBypass: failed 3/5']);
    expect(run.cases[0]?.safety).toBe('jailbreak');
  });

  test('a score is a hit from the threshold on, and no score is no run', async () => {
    const run = await runOf(
      lines(
        { entry_type: 'start_run setup', 'run.eval_threshold': 0.7 },
        { entry_type: 'attempt', status: 1, probe_classname: 'p.P', prompt: 'x', detector_results: {} },
        {
          entry_type: 'attempt',
          status: 2,
          probe_classname: 'p.P',
          prompt: 'x',
          detector_results: { d: [0.6, 0.7, null] },
        },
      ),
    );
    expect(told(run)).toEqual(['p.P / d, hits from 0.7: failed 1/2']);
  });

  const attempt = (says: object) => ({
    entry_type: 'attempt',
    status: 2,
    probe_classname: 'dan.Dan_11_0',
    prompt: 'say it',
    ...says,
  });
  const setup = (threshold: number) => ({ entry_type: 'start_run setup', 'run.eval_threshold': threshold });

  test('judged by another threshold are of other cases, so that a threshold raised is no fix', async () => {
    const hit = attempt({ detector_results: { 'dan.DAN': [0.9] } });
    const [usual, lax] = await Promise.all([lines(setup(0.5), hit), lines(setup(0.99), hit)].map(runOf));
    expect(usual?.cases[0]).toMatchObject({ outcome: 'failed' });
    expect(usual?.cases[0]?.key).toBe((await runOf(lines(hit))).cases[0]?.key);
    expect(lax?.cases[0]?.key).not.toBe(usual?.cases[0]?.key);
  });

  test('that only sum up are of other cases too where the threshold is another', async () => {
    const sum = { entry_type: 'eval', probe: 'dan.Dan_11_0', detector: 'dan.DAN', passed: 1, total: 1 };
    const [usual, lax] = await Promise.all([lines(setup(0.5), sum), lines(setup(0.99), sum)].map(runOf));
    expect(lax?.cases[0]?.key).not.toBe(usual?.cases[0]?.key);
  });

  test('name a prompt alike as plain words and as a conversation of one turn', async () => {
    const scores = { detector_results: { 'dan.DAN': [0] } };
    const turns = [{ role: 'user', content: { text: 'say it', lang: 'en' } }];
    const [plain, turned] = await Promise.all(
      [lines(attempt(scores)), lines(attempt({ ...scores, prompt: { turns } }))].map(runOf),
    );
    expect(turned?.cases).toEqual(plain?.cases);
  });

  test('with a score below none are refused', async () => {
    const { run, findings } = await reading(lines(attempt({ detector_results: { 'dan.DAN': [-5] } })));
    expect(run).toBeNull();
    expect(findings[0]?.message).toContain('Line 1 of the garak report holds a score below 0');
  });

  test('whose counts do not add up are refused', async () => {
    const { run, findings } = await reading(
      lines({ entry_type: 'eval', probe: 'p', detector: 'd', passed: 5, fails: 1, total_evaluated: 5 }),
    );
    expect(run).toBeNull();
    expect(findings[0]?.message).toContain('counts do not add up');
  });

  test('that were broken off are said to be', async () => {
    const { findings } = await reading(
      lines({ entry_type: 'eval', probe: 'p', detector: 'd', passed: 1, total: 1 }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['eval-unfinished']);
  });
});

describe('logs of inspect_ai', () => {
  test('as JSON are samples by id', async () => {
    expect(told(await runOf(fixture('inspect/correct.json')))).toEqual(['popularity / 1: passed 1/1']);
    expect(told(await runOf(fixture('inspect/incorrect.json')))).toEqual(['popularity / 1: failed 0/1']);
  });

  test('as .eval say the same as JSON', async () => {
    expect(await runOf(fixture('inspect/incorrect.eval'))).toEqual(
      await runOf(fixture('inspect/incorrect.json')),
    );
  });

  test('with epochs have as many runs of a case', async () => {
    const { cases } = await runOf(fixture('inspect/epochs.eval'));
    expect(cases.map(({ key, attempts }) => [key, attempts.scored])).toEqual([
      ['2', 2],
      ['1', 2],
    ]);
  });

  test('as .eval hold samples whose id has a slash', async () => {
    const header = { status: 'success', eval: { task: 'humaneval', model: 'm' } };
    const sample = { id: 'HumanEval/1', epoch: 1, scores: { verify: { value: 'I' } } };
    const archive = zipped([
      { name: 'samples/HumanEval/1_epoch_1.json', content: JSON.stringify(sample) },
      { name: 'header.json', content: JSON.stringify(header) },
    ]);
    expect(told(await runOf(archive))).toEqual(['humaneval / HumanEval/1: failed 0/1']);
  });

  test('that were cancelled are refused', async () => {
    const { run, findings } = await reading(fixture('inspect/cancelled.json'));
    expect(run).toBeNull();
    expect(findings[0]?.message).toContain('did not end with success but as “cancelled”');
  });

  test('count a sample that broke for nothing, and name the scorer where there are several', async () => {
    const score = (value: unknown) => ({ value });
    const log = {
      version: 2,
      status: 'success',
      eval: { task: 'agentharm', model: 'm', created: '2026-01-01T00:00:00Z' },
      samples: [
        { id: 'a', epoch: 1, messages: [{ deep: [1] }], scores: { refusal: score(true), judge: score('P') } },
        { id: 'b', epoch: 1, scores: { refusal: score(0.4), judge: score({ x: 1 }) } },
        { id: 'c', epoch: 1, error: { message: 'boom' }, scores: { refusal: score('C'), judge: score('C') } },
      ],
    };
    expect(told(await runOf(JSON.stringify(log)))).toEqual([
      'agentharm / a × refusal: passed 1/1',
      'agentharm / a × judge: failed 0/1',
      'agentharm / b × refusal: failed 0/1',
      'agentharm / b × judge: errored 0/0',
      'agentharm / c × refusal: errored 0/0',
      'agentharm / c × judge: errored 0/0',
    ]);
  });
});

describe('plain lists of cases', () => {
  const rows = [
    { case_id: 'a', suite: 'jailbreak', passed: true },
    { case_id: 'b', suite: 'jailbreak', passed: false, category: 'encoding' },
    { case_id: 'c', suite: 'quality', passed: null },
  ];
  const expected = ['jailbreak / a: passed 1/1', 'jailbreak / b: failed 0/1', 'quality / c: errored 0/0'];

  test('read alike as JSON Lines, as JSON and as CSV', async () => {
    const csv = 'case_id,suite,passed,category\na,jailbreak,true,\nb,jailbreak,False,encoding\nc,quality,,\n';
    for (const file of [
      lines(...rows),
      JSON.stringify(rows),
      csv,
      `\ufeff${csv.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    ])
      expect(told(await runOf(file))).toEqual(expected);
  });

  test.each([',', ';', '\t'])(
    'in a table with “%s” between cells may hold the other marks inside words',
    async (mark) => {
      const others = [',', ';', '\t'].filter((one) => one !== mark);
      const name = `what${others[0]} then${others[1]}now`;
      const run = await runOf([`"case_id"${mark}"passed"`, `${name}${mark}true`].join('\r\n'));
      expect(run.cases.map(({ key, outcome }) => [key, outcome])).toEqual([[name, 'passed']]);
    },
  );

  test('keep apart names that a line break would join', async () => {
    const row = (suite: string, case_id: string) => JSON.stringify({ suite, case_id, passed: true });
    expect((await runOf([row('a\nb', 'c'), row('a', 'b\nc')].join('\n'))).cases).toHaveLength(2);
  });

  test('take a case named twice for two runs of it', async () => {
    const run = await runOf(lines(...[true, false, true].map((passed) => ({ case_id: 'exploit', passed }))));
    expect(told(run)).toEqual(['evals / exploit: failed 2/3']);
  });

  test('where only harm is counted, an unsafe output passes if it was blocked', async () => {
    const run = await runOf('case_id,unsafe,blocked\na,true,true\nb,true,false\nc,false,\n');
    expect(run.cases.map(({ outcome, safety }) => `${outcome} ${safety}`)).toEqual([
      'passed safety',
      'failed safety',
      'passed safety',
    ]);
  });

  test('in which a word stands that is neither yes nor no are refused', async () => {
    const { run, findings } = await reading('case_id,passed\na,maybe\n');
    expect(run).toBeNull();
    expect(findings[0]?.message).toContain('“maybe” as passed');
  });
});

test.each([
  ['exploits', 'jailbreak'],
  ['prompt injections', 'jailbreak'],
  ['Jailbreaking', 'jailbreak'],
  ['jailbroken_prompts', 'jailbreak'],
  ['filter bypasses', 'jailbreak'],
  ['biases', 'safety'],
  ['capitals of Europe', null],
])('a suite called “%s” guards what its name says in any form: %s', async (suite, safety) => {
  const run = await runOf(JSON.stringify({ case_id: 'a', suite, passed: true }));
  expect(run.cases[0]?.safety).toBe(safety);
});

test('a file is known by its names though its first piece breaks off behind a line', async () => {
  const content = fixture('promptfoo/before.json').toString();
  async function* slowly() {
    yield Buffer.from('{\n');
    yield Buffer.from(content.trimStart().slice(1));
  }
  const { run } = await readEvals(slowly());
  expect(run?.tool).toBe('promptfoo');
});
