import { describe, expect, test } from '@jest/globals';
import type { Effect } from '../../src/domain/effect.js';
import { spliced } from '../../src/domain/effect.js';
import { respond } from '../../src/policy/respond.js';
import { comment, type Story, situation } from '../support/situation.js';

/** What GitHub takes as the body of an issue or comment, in characters; more is refused with 422. */
const MOST = 65_536;

const texts = (effects: readonly Effect[]) =>
  effects.flatMap((one) => {
    if (one.kind === 'comment') return [one.text];
    if (one.kind === 'action-issue') return [one.body];
    return one.kind === 'body' ? [spliced(one.base, one.splices)] : [];
  });

const status = '### Severity and status\n\n- Kind: incident';
const rows = (row: string) => row.repeat(Math.floor(60_000 / row.length));

describe('what we write is short enough for GitHub, however long the report', () => {
  test.each<[string, Story]>([
    ['an action of a novel’s length', { body: `### Preventive actions\n\n- ${'&'.repeat(60_000)}` }],
    [
      'the same, ready to be opened',
      { body: `### Preventive actions\n\n- ${'&'.repeat(60_000)} @dana due 2026-03-20` },
    ],
    ['thousands of actions', { body: `### Preventive actions\n\n${rows('- test & alert\n')}` }],
    ['thousands of boxes', { body: `${status}\n\n${rows('- [ ] & & & &\n')}` }],
    ['thousands of bad dates', { body: `### Timeline\n\n${rows('- 03/04/2026 & & &\n')}` }],
    ['a system without end', { body: `${status}\n- System: ${'&'.repeat(60_000)}` }],
    ['a lead without end', { body: `### Owners\n\n- Incident lead: ${'&'.repeat(60_000)}` }],
    [
      'a report that leaves no room for the missing sections',
      { body: `### Summary\n\n${'x'.repeat(64_000)}` },
    ],
    ['an excuse without end', { comments: [comment('dana', `/dismiss test ${'&'.repeat(1900)}`)] }],
  ])('%s', (_, story) => {
    const signed = { ...story, comments: [...(story.comments ?? []), comment('dana', '/signoff')] };
    const closed = { ...signed, issue: { state: 'closed', closedAt: '2026-03-04T10:00:00Z' } as const };
    for (const one of [story, signed, closed]) {
      const written = texts(respond(situation(one)));
      for (const text of written) expect(text.length).toBeLessThan(MOST);
    }
  });

  test('what is left out is counted', () => {
    const board = texts(respond(situation({ body: `${status}\n\n${rows('- [ ] & & & &\n')}` }))).at(-1);
    expect(board).toMatch(/\n- … and \d+ more\n/);
  });
});
