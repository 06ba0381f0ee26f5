import { describe, expect, test } from '@jest/globals';
import { phaseOf } from '../../src/policy/phase.js';
import { situation } from '../support/situation.js';

const phase = (timeline: string, comms = '') =>
  phaseOf(situation({ body: `### Timeline\n\n${timeline}\n\n### Customer comms\n\n${comms}` }).report);

describe('the phase follows the facts', () => {
  test.each([
    ['declared', '', 'triage'],
    ['seen, nobody took charge', '- detected: 2026-03-02T08:00Z', 'triage'],
    ['acknowledged', '- acknowledged: 2026-03-02T08:00Z', 'contain'],
    ['mitigated', '- acknowledged: 2026-03-02\n- mitigated: 2026-03-03', 'investigate'],
    ['mitigated, whoever took charge', '- mitigated: 2026-03-03', 'investigate'],
    ['resolved', '- mitigated: 2026-03-02\n- resolved: 2026-03-03', 'communicate'],
    ['mitigated and not resolved', '- mitigated: 2026-03-02\n- resolved: pending', 'investigate'],
    ['not yet mitigated', '- acknowledged: 2026-03-02\n- mitigated: not yet', 'contain'],
    ['empty lines of the skeleton', '- acknowledged: \n- mitigated: \n- resolved: ', 'triage'],
  ])('%s', (_, timeline, expected) => {
    expect(phase(timeline)).toBe(expected);
  });

  test.each([
    ['no notice is required', '- User notice: not-required', 'learn'],
    ['a notice does not apply', '- User notice: n/a', 'learn'],
    [
      'a required one is out',
      '- User notice: required\n- 2026-03-02T09:00Z – all users: status page',
      'learn',
    ],
    ['a required one is not out', '- User notice: required', 'communicate'],
    ['it was never decided', '- User notice: undecided\n- 2026-03-02T09:00Z – all users', 'communicate'],
    ['one is out, whatever was required', '- 2026-03-02T09:00Z – all users: status page', 'learn'],
    ['nobody said anything', '', 'communicate'],
  ])('resolved, and %s', (_, comms, expected) => {
    expect(phase('- resolved: 2026-03-02', comms)).toBe(expected);
  });

  test.each([
    ['mitigated', 'investigate'],
    ['resolved', 'communicate'],
    ['closed', 'communicate'],
    ['open', 'triage'],
  ])('a report without times that says State: %s', (state, expected) => {
    expect(phaseOf(situation({ body: `### Severity and status\n\n- State: ${state}` }).report)).toBe(
      expected,
    );
  });
});
