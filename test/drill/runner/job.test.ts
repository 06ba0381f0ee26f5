import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Rig, stepOf } from './rig.js';

let rig: Rig;
beforeEach(() => {
  rig = new Rig();
});
afterEach(() => rig.remove());

describe('the steps of a job', () => {
  test('pass outputs on, in both forms', async () => {
    const job = await rig.job(`
- id: first
  run: |
    echo "short=one" >> "$GITHUB_OUTPUT"
    printf 'long<<END\\nline 1\\nline=2\\nEND\\n' >> "$GITHUB_OUTPUT"
- id: second
  run: echo "[$SHORT|$LONG]"
  env:
    SHORT: \${{ steps.first.outputs.short }}
    LONG: \${{ steps.first.outputs.long }}`);
    expect(stepOf(job, 'first').outputs).toEqual({ short: 'one', long: 'line 1\nline=2' });
    expect(stepOf(job, 'second').log).toEqual(['[one|line 1', 'line=2]']);
  });

  test('hand variables, paths and the summary on', async () => {
    const job = await rig.job(`
- run: |
    echo "COLOUR=blue" >> "$GITHUB_ENV"
    mkdir tools && printf '#!/bin/sh\\necho from the tool\\n' > tools/mine && chmod +x tools/mine
    echo "$PWD/tools" >> "$GITHUB_PATH"
    echo "# Done" >> "$GITHUB_STEP_SUMMARY"
- id: later
  if: env.COLOUR == 'blue'
  run: mine && echo "$COLOUR"`);
    expect(stepOf(job, 'later').log).toEqual(['from the tool', 'blue']);
    expect(job.summary).toBe('# Done\n');
  });

  test('after a failure only those run that ask to', async () => {
    const job = await rig.job(`
- id: breaks
  run: exit 3
- id: usual
  run: echo no
- id: on-failure
  if: failure() && steps.breaks.outcome == 'failure'
  run: echo yes
- id: always
  if: \${{ always() }}
  run: echo yes`);
    expect(job.result).toBe('failure');
    expect(job.steps.map(({ id, conclusion }) => [id, conclusion])).toEqual([
      ['breaks', 'failure'],
      ['usual', 'skipped'],
      ['on-failure', 'success'],
      ['always', 'success'],
    ]);
    expect(stepOf(job, 'breaks').annotations).toEqual([
      { level: 'error', message: 'Process completed with exit code 3.' },
    ]);
  });

  test('continue-on-error keeps the outcome and forgives the conclusion', async () => {
    const job = await rig.job(`
- id: soft
  continue-on-error: true
  run: exit 1
- id: next
  run: echo "$WAS"
  env:
    WAS: \${{ steps.soft.outcome }} then \${{ steps.soft.conclusion }}`);
    expect(job.result).toBe('success');
    expect(stepOf(job, 'next').log).toEqual(['failure then success']);
  });

  test('run where and with what they ask for', async () => {
    const job = await rig.job(`
- run: mkdir -p deep/down
- id: here
  working-directory: deep/down
  run: basename "$PWD"
- id: node
  shell: node {0}
  run: console.log(typeof require, process.cwd() === process.env.GITHUB_WORKSPACE)
- id: strict
  shell: bash
  run: "false | true"
- id: unknown
  if: always()
  shell: node
  run: console.log(1)
- id: absent
  if: always()
  shell: no-such-shell {0}
  run: x
- id: nowhere
  if: always()
  working-directory: not/made
  run: pwd`);
    expect(stepOf(job, 'absent').log[0]).toContain('no-such-shell could not be started');
    expect(stepOf(job, 'nowhere').annotations[0]?.message).toBe('working-directory not/made does not exist');
    expect(stepOf(job, 'here').log).toEqual(['down']);
    expect(stepOf(job, 'node').log).toEqual(['function true']);
    expect(stepOf(job, 'strict').conclusion).toBe('failure');
    expect(stepOf(job, 'unknown').annotations[0]?.message).toContain('Invalid shell option "node"');
  });

  test('are killed when their time is up, and so is what they started', async () => {
    const job = await rig.job(`
- id: hangs
  timeout-minutes: 0.005
  run: sleep 600 & sleep 600
- id: next
  if: always()
  run: echo still here`);
    expect(stepOf(job, 'hangs').conclusion).toBe('failure');
    expect(stepOf(job, 'hangs').annotations[0]?.message).toContain('has timed out after 0.005 minutes');
    expect(stepOf(job, 'next').log).toEqual(['still here']);
  });

  test('are cancelled with their job when the job takes too long', async () => {
    const { slow } = await rig.jobs(`
on: issues
jobs:
  slow:
    runs-on: any
    timeout-minutes: 0.005
    steps:
      - id: hangs
        run: sleep 600
      - id: usual
        run: echo no
      - id: cleans
        if: cancelled()
        run: echo clean
`);
    expect(slow?.result).toBe('cancelled');
    expect(slow?.steps.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'skipped', 'success']);
  });
});

describe('the environment of a process', () => {
  test('holds what a runner sets and nothing of ours', async () => {
    process.env.OF_THE_DRILL = 'must not be seen';
    const job = await rig.job('- id: env\n  env: {OWN: yes}\n  run: env | cut -d= -f1 | sort');
    delete process.env.OF_THE_DRILL;
    const names = stepOf(job, 'env').log.filter((name) => !/^(GITHUB|RUNNER)_/.test(name));
    expect(names.filter((name) => !['PWD', 'SHLVL', '_', '__CF_USER_TEXT_ENCODING'].includes(name))).toEqual([
      'CI',
      'HOME',
      'OWN',
      'PATH',
    ]);
    expect(stepOf(job, 'env').log).not.toContain('GITHUB_TOKEN');
  });

  test('describes the run', async () => {
    const job = await rig.job(
      `- id: show
  run: |
    echo "$GITHUB_REPOSITORY $GITHUB_REPOSITORY_OWNER $GITHUB_ACTOR $GITHUB_EVENT_NAME $GITHUB_JOB $GITHUB_ACTION"
    echo "$GITHUB_WORKFLOW $GITHUB_REF $GITHUB_RUN_ATTEMPT $GITHUB_API_URL $GITHUB_GRAPHQL_URL $GITHUB_SERVER_URL"
    cat "$GITHUB_EVENT_PATH"`,
    );
    expect(stepOf(job, 'show').log).toEqual([
      'acme/incidents acme ada issues only show',
      '.github/workflows/test.yml refs/heads/main 1 http://127.0.0.1:9/api http://127.0.0.1:9/graphql https://github.com',
      '{"action":"opened","issue":{"number":7}}',
    ]);
  });

  test('cannot be made to lie about the run, nor to load code into node', async () => {
    const job = await rig.job(`
- id: sets
  continue-on-error: true
  run: echo "NODE_OPTIONS=--require=/tmp/x" >> "$GITHUB_ENV"
- id: shows
  env: {GITHUB_REPOSITORY: other/place}
  run: echo "$GITHUB_REPOSITORY [$NODE_OPTIONS]"`);
    expect(stepOf(job, 'sets').outcome).toBe('failure');
    expect(stepOf(job, 'shows').log).toEqual(['acme/incidents []']);
  });
});

describe('secrets', () => {
  test('never show: neither the token, nor a secret, nor what a step hides', async () => {
    rig = new Rig({ secrets: { HOOK: 'https://hook.example/s3cret' } });
    const { a, b } = await rig.jobs(`
on: issues
jobs:
  a:
    runs-on: any
    outputs:
      leaked: \${{ steps.s.outputs.leaked }}
      fine: \${{ steps.s.outputs.fine }}
    steps:
      - id: s
        env: {HOOK: "\${{ secrets.HOOK }}", TOKEN: "\${{ secrets.GITHUB_TOKEN }}", SAME: "\${{ github.token }}"}
        run: |
          echo "$HOOK and $TOKEN"
          echo "::add-mask::swordfish"
          echo "a swordfish, and $([ "$TOKEN" = "$SAME" ] && echo one token)"
          echo "::warning::swordfish again"
          echo "leaked=$HOOK" >> "$GITHUB_OUTPUT"
          echo "fine=yes" >> "$GITHUB_OUTPUT"
          echo "swordfish" >> "$GITHUB_STEP_SUMMARY"
  b:
    runs-on: any
    needs: a
    steps:
      - id: s
        run: "echo '\${{ needs.a.outputs.leaked }}|\${{ needs.a.outputs.fine }}'"
`);
    expect(stepOf(a, 's').log).toEqual(['*** and ***', 'a ***, and one token', '##[warning]*** again']);
    expect(stepOf(a, 's').annotations).toEqual([{ level: 'warning', message: '*** again' }]);
    expect(a?.summary).toBe('***\n');
    expect(stepOf(b, 's').log).toEqual(['|yes']);
    expect(rig.logged.join('\n')).not.toMatch(/swordfish|s3cret|token-1/);
  });
});
