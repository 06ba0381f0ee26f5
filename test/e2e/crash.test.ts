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

/** A process that died asks for nothing more: from here on its token is good for nothing. */
const dead = { status: 401, body: { message: 'Bad credentials' } };

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
          if (by !== 'github-actions[bot]' || seen < nth) return undefined;
          return isWrite && seen === nth ? fault : dead;
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

  test.each([1, 2, 3, 4])(
    'at write %i of a refused closing leaves the gate right at the next event',
    async (nth) => {
      const there = await rehearse();
      try {
        const number = await there.file(filed({ severity: 'S1', actions: ACTIONS }));
        await there.world.settle();
        await there.edit(number, (body) => body.replace('- [x] Fix verified\n', ''));
        await there.close(number);
        const closed = (await there.github.takeEvents()).at(-1);
        const delivery: Delivery = { name: 'issues', payload: closed?.payload ?? {}, actor: 'dana' };
        let seen = 0;
        there.github.intercept = ({ by, method, path }) => {
          const isWrite = by === 'github-actions[bot]' && method !== 'GET' && path !== '/graphql';
          if (isWrite) seen += 1;
          return by === 'github-actions[bot]' && seen >= nth ? dead : undefined;
        };
        await there.world.deliver(delivery);
        there.github.intercept = undefined;
        await there.world.deliver(delivery);
        const { state, body, labels } = await there.issue(number);
        expect(state).toBe('open');
        expect(body).toContain('- [ ] Fix verified');
        expect(labels).not.toContain('signed-off');
        const said = (await there.ours(number, 'signoff'))?.body;
        expect(said).toContain('Tick “Fix verified”');
        expect(said).toContain('Signature of the approver (carol)');
        expect(await there.actionIssues()).toHaveLength(2);
      } finally {
        await there.end();
      }
    },
  );
});
