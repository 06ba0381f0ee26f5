import { expect, test } from '@jest/globals';
import { adoptLabel } from '../../src/policy/hand-label.js';
import { kept, type Story, situation } from '../support/situation.js';

const board = (severity: string) => kept('board', { history: [{ at: '2026-03-02T09:00:00Z', severity }] });
const labelled = (labels: string[], story: Story = {}) =>
  adoptLabel(situation({ comments: [board('S2')], issue: { labels: ['incident', ...labels] }, ...story }));

test('a worse label becomes the report’s, and the timeline says so', () => {
  const { situation: after, answers } = labelled(['severity/S2', 'severity/S0']);
  expect(after.report.severity).toBe('S0');
  expect(after.report.sections.timeline).toContain('2026-03-05T12:00Z – severity S0 (was S2) by its label');
  expect(answers).toEqual([]);
});

test('a milder one changes nothing, and is answered with what to type', () => {
  const { situation: after, answers } = labelled(['severity/S3']);
  expect(after.report.severity).toBe('S2');
  expect(answers[0]?.text).toContain('`/severity S3 reason`');
});

test('where there was no severity, any label counts', () => {
  const body = '### Summary\nx\n### Impact\n- Severity: \n';
  expect(labelled(['severity/S3'], { body }).situation.report.severity).toBe('S3');
});

test('our own label of before is none: a person made the report milder', () => {
  const story = { comments: [board('S1')], says: { severity: 'S2' } };
  expect(labelled(['severity/S1'], story).situation.report.severity).toBe('S2');
});

test('where the board’s memory is gone, a label may be our own, and is none', () => {
  const voided = { comments: [kept('board', {}, { edited: true, editor: 'sam' })] };
  expect(labelled(['severity/S0'], voided).situation.report.severity).toBe('S2');
  expect(labelled(['severity/S0', 'phase/triage'], { comments: [] }).situation.report.severity).toBe('S2');
});

test('a near miss keeps its potential level', () => {
  const story = { says: { kind: 'near-miss' } };
  expect(labelled(['severity/S0'], story).situation.report.severity).toBe('S2');
});
