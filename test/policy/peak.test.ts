import { describe, expect, test } from '@jest/globals';
import { peakSeverity, severityHistory } from '../../src/policy/peak.js';
import { comment, DECLARED, kept, NOW, SELF, situation } from '../support/situation.js';

const wasS0 = { history: [{ at: DECLARED, severity: 'S0' }] };

describe('the levels an incident has had', () => {
  test('begin with the one it was declared with', () => {
    const declared = situation({ says: { severity: 'S2' } });
    expect(severityHistory(declared)).toEqual([{ at: DECLARED, severity: 'S2' }]);
    expect(peakSeverity(declared)).toBe('S2');
  });

  test('are none while none is chosen', () => {
    const undecided = situation({ body: '### Summary\n\nSomething.' });
    expect(severityHistory(undecided)).toEqual([]);
    expect(peakSeverity(undecided)).toBeNull();
  });

  test('survive on the board, and a downgrade keeps the peak', () => {
    const lowered = situation({ says: { severity: 'S3' }, comments: [kept('board', wasS0)] });
    expect(severityHistory(lowered)).toEqual([
      { at: DECLARED, severity: 'S0' },
      { at: NOW, severity: 'S3' },
    ]);
    expect(peakSeverity(lowered)).toBe('S0');
  });

  test('grow by no entry while nothing changes', () => {
    const same = situation({ says: { severity: 'S0' }, comments: [kept('board', wasS0)] });
    expect(severityHistory(same)).toEqual(wasS0.history);
  });

  test('stay when the level is taken out of the report', () => {
    const emptied = situation({ body: '### Summary\n\nx', comments: [kept('board', wasS0)] });
    expect(peakSeverity(emptied)).toBe('S0');
  });

  test('stay when the incident is called a near miss afterwards', () => {
    const renamed = situation({
      says: { severity: 'S2', kind: 'near-miss' },
      comments: [kept('board', wasS0)],
    });
    expect(peakSeverity(renamed)).toBe('S0');
  });
});

describe('a memory that cannot be trusted is ignored', () => {
  const s2 = { says: { severity: 'S2' } };

  test.each([
    ['written by a person', comment('sam', kept('board', wasS0).body)],
    ['written by a person under the bot’s name', kept('board', wasS0, { isBot: false })],
    ['edited by a person', kept('board', wasS0, { edited: true, editor: 'carol' })],
    ['of another shape', kept('board', { history: 'S0' })],
    [
      'with unknown levels',
      kept('board', { history: [{ at: DECLARED, severity: 'S9' }, null, 'S0', { severity: 'S0' }] }),
    ],
    ['quoted', comment('sam', `> ${kept('board', wasS0).body}`)],
    ['of another comment of ours', kept('signoff', wasS0)],
  ])('%s', (_, forged) => {
    const now = situation({ ...s2, comments: [forged] });
    expect(severityHistory(now)).toEqual([{ at: DECLARED, severity: 'S2' }]);
  });

  test('one that we rewrote ourselves is trusted', () => {
    const ours = kept('board', wasS0, { edited: true, editor: SELF });
    expect(peakSeverity(situation({ ...s2, comments: [ours] }))).toBe('S0');
  });
});
