import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../src/drill/runner/report.js';
import { filed } from '../support/report-body.js';
import { rehearse } from './rehearsal.js';

const ACTIONS = [
  '| Index every policy page nightly | automation | @dana | 2026-03-20 |',
  '| Add the refund cases to the evals | eval | @sam | 2026-03-27 |',
];

/** The writes of a first event, in the order in which they are made. */
const writes = [1, 2, 3, 4, 5, 6, 7];

describe('a run that dies in the middle', () => {
  test.each(
    writes.flatMap((nth) => (['drop', 'drop-answer'] as const).map((fault) => [nth, fault] as const)),
  )(
    'at its write %i (%s) leaves everything to the next event: each action exactly once, one board',
    async (nth, fault) => {
      const there = await rehearse();
      try {
        const number = await there.file(filed({ actions: ACTIONS }));
        const [opened] = await there.github.takeEvents();
        const delivery: Delivery = { name: 'issues', payload: opened?.payload ?? {}, actor: 'sam' };
        let seen = 0;
        there.github.intercept = ({ by, method, path }) => {
          const isWrite = by === 'github-actions[bot]' && method !== 'GET' && path !== '/graphql';
          if (isWrite) seen += 1;
          return isWrite && seen === nth ? fault : undefined;
        };
        await there.world.deliver(delivery);
        there.github.intercept = undefined;
        await there.world.deliver(delivery);
        const actions = await there.actionIssues();
        expect(actions.map((one) => one.title).sort()).toEqual([
          'Add the refund cases to the evals',
          'Index every policy page nightly',
        ]);
        const { body, labels } = await there.issue(number);
        for (const { number: action, title } of actions) expect(body).toContain(`${title} (#${action}) |`);
        expect(labels).toContain('severity/S2');
        expect(await there.ours(number, 'board')).toBeDefined();
      } finally {
        await there.end();
      }
    },
  );
});
