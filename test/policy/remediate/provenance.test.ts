import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../../../src/domain/default-settings.js';
import {
  chooseArtifact,
  chooseRun,
  selfReportedPaths,
  sideOf,
} from '../../../src/policy/remediate/provenance.js';
import { evidenceArtifact, pullRequest, REPOSITORY, workflowRun } from '../../support/remediation.js';

const settings = { ...defaultSettings.remediation, workflow: 'evals.yml' };
const whyOf = (choice: ReturnType<typeof chooseRun> | ReturnType<typeof chooseArtifact>) =>
  'evidence' in choice && choice.evidence.state !== 'read'
    ? `${choice.evidence.state}: ${choice.evidence.why}`
    : 'chosen';

describe('the run that counts', () => {
  const choose = (pull: Parameters<typeof pullRequest>[0], ...runs: Parameters<typeof workflowRun>[0][]) =>
    whyOf(
      chooseRun(
        pullRequest(pull),
        REPOSITORY,
        settings,
        runs.map((run) => workflowRun(run)),
      ),
    );

  test('is of the named workflow, on the head commit, in this repository', () => {
    expect(choose({}, {})).toBe('chosen');
    expect(
      choose({}, { path: '.github/workflows/evals.yml@refs/heads/fix', headRepository: 'Acme/Incidents' }),
    ).toBe('chosen');
  });

  test.each([
    [
      'of a fork, though its name is the same',
      { headRepository: 'mallory/incidents' },
      {},
      'refused: The pull request comes from a fork',
    ],
    ['of a deleted fork', { headRepository: null }, {}, 'refused: The pull request comes from a fork'],
    [
      'of a fork on the same commit',
      {},
      { headRepository: 'mallory/incidents' },
      'refused: The run belongs to a fork',
    ],
    [
      'of a workflow that the pull request changes',
      { files: ['.github/workflows/evals.yml'] },
      {},
      'refused: The pull request changes',
    ],
    ['of another commit', {}, { head: 'b'.repeat(40) }, 'none: `evals.yml` ran on another commit'],
    ['of another workflow', {}, { path: '.github/workflows/evals.yaml' }, 'none: Other workflows ran'],
    ['of a workflow of that name elsewhere', {}, { path: 'evals.yml' }, 'none: Other workflows ran'],
    [
      'on the base commit',
      {},
      { event: 'pull_request_target' },
      'refused: The run was started by `pull_request_target`',
    ],
    ['that was run again', {}, { attempt: 2 }, 'refused: The run is attempt 2'],
    ['that failed', {}, { succeeded: false }, 'refused: The run of the evals failed'],
    [
      'that has not ended',
      {},
      { isComplete: false, succeeded: false },
      'waiting: The evals are still running',
    ],
  ] as const)('is none %s', (_, pull, run, why) => {
    expect(choose(pull, run)).toContain(why);
  });

  test('is the newest, also when it is worse than one before', () => {
    expect(choose({}, { id: 8, succeeded: false }, { id: 7 })).toContain(
      'refused: The run of the evals failed',
    );
  });

  test('is none where settings name no workflow', () => {
    expect(
      whyOf(chooseRun(pullRequest(), REPOSITORY, defaultSettings.remediation, [workflowRun()])),
    ).toContain('Settings name no workflow');
  });
});

describe('the artifact that counts', () => {
  const choose = (...artifacts: Parameters<typeof evidenceArtifact>[0][]) =>
    whyOf(
      chooseArtifact(
        workflowRun(),
        settings,
        artifacts.map((one) => evidenceArtifact(one)),
      ),
    );

  test('is the one of that name, of that run and commit', () => {
    expect(choose({}, { name: 'logs' })).toBe('chosen');
  });

  test.each([
    ['of another run', { run: 8 }, 'another run or commit'],
    ['of another commit', { head: 'b'.repeat(40) }, 'another run or commit'],
    ['of a commit that nobody knows', { head: null }, 'another run or commit'],
    ['expired', { expired: true }, 'has expired'],
    ['too large', { bytes: 300 * 1024 * 1024 }, '300 MiB'],
    ['called otherwise', { name: 'Incident-evals' }, 'kept no artifact'],
  ] as const)('is none when %s', (_, says, why) => {
    expect(choose(says)).toContain(why);
  });

  test('is none when there are two', () => {
    expect(choose({}, { id: 2 })).toContain('nobody can tell which counts');
  });
});

describe('files in the pull request', () => {
  const pull = pullRequest({
    files: [
      'evals/remediation/before.json',
      'evals/remediation/after/jailbreak.jsonl',
      'evals/remediation/notes.md',
      'before.json',
    ],
  });

  test('count for nothing unless settings say so', () => {
    expect(selfReportedPaths(pull, settings)).toEqual([]);
    expect(selfReportedPaths(pull, { ...settings, 'self-reported': true })).toEqual([
      'evals/remediation/before.json',
      'evals/remediation/after/jailbreak.jsonl',
    ]);
  });

  test.each([
    ['before.json', 'before'],
    ['After-safety.jsonl', 'after'],
    ['after/x.eval', 'after'],
    ['beforehand.json', null],
    ['results/before.json', null],
  ] as const)('%s is of the side %s', (path, side) => {
    expect(sideOf(path)).toBe(side);
  });
});
