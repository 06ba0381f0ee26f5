import { expect, test } from '@jest/globals';
import { failuresOf } from '../../src/drill/step.js';
import { filed } from '../support/report-body.js';
import { rehearse } from './rehearsal.js';

const halfHour = { name: 'schedule', payload: { schedule: '7,37 * * * *' }, actor: 'owner' };

/** GitHub sends mail for a comment that is written, and for none that is edited. */
test('an ordinary S2 gets at most three comments of ours in its life, reminders and a refused close included', async () => {
  const there = await rehearse();
  try {
    const number = await there.file(filed({ actions: ['| Add refund evals | eval | @dana | 2026-03-20 |'] }));
    const settled = async () => {
      const runs = await there.world.settle();
      expect(runs.flatMap(failuresOf)).toEqual([]);
    };
    await settled();
    for (let day = 0; day < 3; day += 1) {
      there.clock.advance({ hours: 24 });
      await there.world.deliver(halfHour);
    }
    const entry = (text: string) => {
      const at = `${there.clock.now().toISOString().slice(0, 16)}Z`;
      return (body: string) => body.replace(/(?=\n+#+ Detection)/, `\n- ${at} – ${text}`);
    };
    for (const text of [
      'on it (acknowledged)',
      'update: index off',
      'flag off (mitigated)',
      'done (resolved)',
    ]) {
      await there.edit(number, entry(text));
      await settled();
      there.clock.advance({ hours: 1 });
    }
    await there.close(number);
    await settled();
    await there.comment(number, '/signoff', 'reporter');
    await there.comment(number, '/signoff', 'lead');
    await there.close(number);
    await settled();
    expect((await there.issue(number)).state).toBe('closed');
    const written = there.github.requests.filter(
      ({ by, method, path }) =>
        by === 'github-actions[bot]' && method === 'POST' && /\/issues\/\d+\/comments$/.test(path),
    );
    expect(written.map(({ path }) => path)).toHaveLength(3);
    const ours = (await there.comments(number)).filter(({ by }) => by === 'github-actions[bot]');
    expect(ours.map(({ body }) => body.split(' ')[1]).sort()).toEqual([
      'incident-loop:board',
      'incident-loop:reminder',
      'incident-loop:signoff',
    ]);
  } finally {
    await there.end();
  }
});
