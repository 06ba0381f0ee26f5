import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Rig, stepOf } from './rig.js';

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.remove());

const NODE = 'runs: {using: node24, main: main.js}';

describe('a JavaScript action', () => {
  test('gets its inputs, defaults evaluated, under the names the real runner uses', async () => {
    rig.action(
      'show',
      `inputs:
  github-token: {description: t, default: "\${{ github.token }}"}
  two words: {description: w}
  level: {description: l, default: low}
${NODE}`,
      {
        'main.js': `const e = process.env;
console.log(e['INPUT_GITHUB-TOKEN'].length, e.INPUT_TWO_WORDS, e.INPUT_LEVEL, JSON.stringify(e.GITHUB_TOKEN));`,
      },
    );
    const job = await rig.job("- {id: s, uses: team/show@v1, with: {Two Words: here, LEVEL: 'high'}}");
    expect(stepOf(job, 's').log).toEqual([`${'token-1-of-this-job'.length} here high undefined`]);
  });

  test('warns of inputs it does not know, and of those it will drop', async () => {
    rig.action(
      'strict',
      `inputs:\n  a: {description: a}\n  b: {description: b, deprecationMessage: use a}\n${NODE}`,
      {
        'main.js': '',
      },
    );
    const job = await rig.job('- {id: s, uses: team/strict@v1, with: {aa: 1, b: 2}}');
    expect(job.result).toBe('success');
    expect(stepOf(job, 's').annotations).toEqual([
      { level: 'warning', message: "Input 'b' has been deprecated with message: use a" },
      { level: 'warning', message: "Unexpected input(s) 'aa', valid inputs are ['a', 'b']" },
    ]);
  });

  test('runs before, in place and after, in a stack, with what it saved', async () => {
    const phase = (
      name: string,
    ) => `require('node:fs').appendFileSync(process.env.GITHUB_STATE, '${name}=seen\\n');
console.log('${name}', process.env.INPUT_NAME, process.env.STATE_pre, process.env.STATE_main);`;
    rig.action(
      'phased',
      'inputs: {name: {description: n}}\nruns: {using: node24, pre: pre.js, main: main.js, post: post.js}',
      {
        'pre.js': phase('pre'),
        'main.js': phase('main'),
        'post.js': phase('post'),
      },
    );
    const job = await rig.job(`
- run: exit 1
- {name: one, uses: team/phased@v1, with: {name: 1}, if: always()}
- {name: two, uses: team/phased@v1, with: {name: 2}, if: always()}
- {name: three, uses: team/phased@v1, with: {name: 3}}`);
    expect(job.steps.map(({ name, log }) => [name, log[0] ?? ''])).toEqual([
      ['Pre one', 'pre 1 undefined undefined'],
      ['Pre two', 'pre 2 undefined undefined'],
      ['Pre three', 'pre 3 undefined undefined'],
      ['Run exit 1', '##[error]Process completed with exit code 1.'],
      ['one', 'main 1 seen undefined'],
      ['two', 'main 2 seen undefined'],
      ['three', ''],
      ['Post two', 'post 2 seen seen'],
      ['Post one', 'post 1 seen seen'],
    ]);
  });

  test('annotates lines of files', async () => {
    rig.action('lint', NODE, {
      'main.js': `console.log('::error file=a%2Cb.md,line=12,title=Bad%3A date::first%0Asecond 100%25 %3A');
console.error('::warning::from stderr');
console.log('  ::notice title=T::indented');
console.log('before ##[error]the older form');
console.log('::debug::hidden');
console.log('::unknown::shown');
process.exitCode = 1;`,
    });
    const step = stepOf(await rig.job('- {id: s, uses: team/lint@v1}'), 's');
    expect(step.conclusion).toBe('failure');
    expect([...step.annotations].sort((a, b) => a.message.localeCompare(b.message))).toEqual([
      { level: 'error', message: 'first\nsecond 100% %3A', file: 'a,b.md', line: 12, title: 'Bad: date' },
      { level: 'warning', message: 'from stderr' },
      { level: 'notice', message: 'indented', title: 'T' },
      { level: 'error', message: 'the older form' },
    ]);
    expect(step.log).toContain('::unknown::shown');
    expect(step.log.join()).not.toContain('hidden');
  });
});

describe('a composite action', () => {
  test('runs its steps with its own inputs and passes outputs on', async () => {
    rig.action('inner', `inputs: {word: {description: w}}\n${NODE}`, {
      'main.js': `require('node:fs').appendFileSync(process.env.GITHUB_OUTPUT, 'loud=' + process.env.INPUT_WORD.toUpperCase());`,
    });
    rig.action(
      'outer',
      `inputs: {word: {description: w, default: hello}}
outputs: {loud: {description: l, value: "\${{ steps.i.outputs.loud }}"}}
runs:
  using: composite
  steps:
    - {id: i, uses: team/inner@v1, with: {word: "\${{ inputs.word }}"}}
    - {shell: bash, if: "inputs.word == 'never'", run: echo no}
    - {shell: bash, run: 'echo "$FROM_OUTSIDE in $(basename "$GITHUB_ACTION_PATH")"; echo KEPT=yes >> "$GITHUB_ENV"'}`,
    );
    const job = await rig.job(`
- {id: s, uses: team/outer@v1, env: {FROM_OUTSIDE: seen}}
- {id: after, run: 'echo "\${{ steps.s.outputs.loud }} $KEPT [$FROM_OUTSIDE]"'}`);
    expect(stepOf(job, 's').log).toEqual(['seen in outer']);
    expect(stepOf(job, 'after').log).toEqual(['HELLO yes []']);
  });

  test('fails when one of its steps does, and may still clean up', async () => {
    rig.action(
      'fragile',
      `runs:
  using: composite
  steps:
    - {shell: bash, run: exit 1}
    - {shell: bash, run: echo no}
    - {shell: bash, if: always(), run: echo cleaned}`,
    );
    const job = await rig.job('- {id: s, uses: team/fragile@v1}');
    expect(job.result).toBe('failure');
    expect(stepOf(job, 's').log).toEqual(['##[error]Process completed with exit code 1.', 'cleaned']);
  });

  test('starts afresh after a failure outside of it', async () => {
    rig.action('late', 'runs:\n  using: composite\n  steps: [{shell: bash, run: echo ran}]');
    const job = await rig.job('- run: exit 1\n- {id: s, if: always(), uses: team/late@v1}');
    expect(stepOf(job, 's').log).toEqual(['ran']);
  });
});

describe('an action that cannot run', () => {
  test.each([
    ['nobody/knows@v1', 'Unable to resolve action nobody/knows@v1'],
    ['docker://alpine:3', 'container image'],
    ['./.github/actions/mine', 'check the repository out first'],
    ['team/boxed@v1', 'runs in Docker'],
    ['team/ancient@v1', 'is not valid'],
  ])('%s fails its step and says why', async (uses, why) => {
    rig
      .action('boxed', 'runs: {using: docker, image: Dockerfile}')
      .action('ancient', 'runs: {using: node8, main: x.js}');
    const step = stepOf(await rig.job(`- {id: s, uses: "${uses}"}\n- run: echo never`), 's');
    expect(step.conclusion).toBe('failure');
    expect(step.annotations[0]?.message).toContain(why);
  });
});

test('a local action is found once something has put it in the workspace', async () => {
  const job = await rig.job(`
- run: |
    mkdir -p actions/mine
    printf 'name: m\\ndescription: m\\nruns: {using: node24, main: m.js}\\n' > actions/mine/action.yml
    echo 'console.log("local")' > actions/mine/m.js
- {id: s, uses: ./actions/mine}`);
  expect(stepOf(job, 's').log).toEqual(['local']);
});

test('nothing is left on disk', async () => {
  const job = await rig.job('- {id: s, run: \'touch file; dirname "$RUNNER_TEMP"\'}');
  expect(stepOf(job, 's').conclusion).toBe('success');
  expect(existsSync(stepOf(job, 's').log[0] ?? '/')).toBe(false);
});
