import { describe, expect, test } from '@jest/globals';
import { abandonedDoubles } from '../../src/policy/doubles.js';
import { type Known, routesOf } from '../../src/policy/routes.js';
import { NOW, SELF } from '../support/situation.js';
import { alert, known } from './alerts.js';

const among = (given: Partial<Known> = {}): Known => ({ self: SELF, open: [], closed: [], ...given });
const shown = (routes: ReturnType<typeof routesOf>) =>
  routes.map((route) => [
    route.to === 'incident' ? route.number : route.to,
    route.alerts.map((one) => one.fingerprint),
  ]);

describe('an alert', () => {
  test('that nobody knows opens an incident', () => {
    expect(routesOf([alert()], among())).toEqual([{ to: 'new', alerts: [alert()], former: null }]);
  });

  test('belongs to the open incident about it: the lowest number of several', () => {
    const open = [known(9, [alert()]), known(4, [alert()]), known(7, [alert({ fingerprint: 'other' })])];
    expect(shown(routesOf([alert()], among({ open })))).toEqual([[4, ['refund-1']]]);
  });

  test('of another source with the same fingerprint is another alert', () => {
    const open = [known(4, [alert()])];
    expect(shown(routesOf([alert({ source: 'grafana' })], among({ open })))).toEqual([['new', ['refund-1']]]);
  });

  test('of a known group joins its incident; its own incident goes before that of the group', () => {
    const open = [known(4, [alert({ group: 'g' })]), known(5, [alert({ fingerprint: 'own' })])];
    const joins = alert({ fingerprint: 'joins', group: 'g' });
    const own = alert({ fingerprint: 'own', group: 'g' });
    expect(shown(routesOf([joins, own], among({ open })))).toEqual([
      [4, ['joins']],
      [5, ['own']],
    ]);
  });

  test('opens at most one incident with all that is new in its message, the gravest first', () => {
    const alerts = [
      alert({ fingerprint: 'a', severity: 'S3' }),
      alert({ fingerprint: 'b', severity: null }),
      alert({ fingerprint: 'c', severity: 'S1' }),
      alert({ fingerprint: 'd', status: 'resolved' }),
    ];
    expect(shown(routesOf(alerts, among()))).toEqual([
      ['new', ['c', 'a', 'b']],
      ['nowhere', ['d']],
    ]);
  });

  test.each([
    ['a stranger', { author: 'eve', isBot: false }],
    ['a person named like us', { isBot: false }],
    ['another bot', { author: 'other-app' }],
    ['nobody any more', { author: null }],
  ])('is swallowed by no mark that %s wrote', (_, given) => {
    const open = [known(4, [alert()], given)];
    expect(shown(routesOf([alert()], among({ open })))).toEqual([['new', ['refund-1']]]);
  });

  test('is counted where one of the owner’s people declared it from a terminal', () => {
    const open = [known(4, [alert()], { author: 'dana', isBot: false, isInsider: true })];
    expect(shown(routesOf([alert()], among({ open })))).toEqual([[4, ['refund-1']]]);
  });
});

describe('an alert about a closed incident', () => {
  const closed = [
    known(4, [alert()], { closedAt: '2026-03-05T09:00:00Z' }),
    known(6, [alert()], { closedAt: '2026-03-05T10:00:00Z' }),
  ];

  test('that began after its closing opens another, which names the latest', () => {
    const [route] = routesOf([alert()], among({ closed }));
    expect(route).toMatchObject({ to: 'new', former: { number: 6, closedAt: '2026-03-05T10:00:00Z' } });
  });

  test('that began before and goes on is said there', () => {
    const since = alert({ startedAt: '2026-03-05T08:00:00Z' });
    expect(shown(routesOf([since], among({ closed })))).toEqual([[6, ['refund-1']]]);
  });

  test('without a start may have begun anew, so it opens another', () => {
    expect(shown(routesOf([alert({ startedAt: null })], among({ closed })))).toEqual([['new', ['refund-1']]]);
  });

  test('that is over needs nothing', () => {
    const over = alert({ status: 'resolved', startedAt: '2026-03-05T08:00:00Z' });
    expect(shown(routesOf([over], among({ closed })))).toEqual([['nowhere', ['refund-1']]]);
  });

  test('belongs to an open one before any closed one', () => {
    const open = [known(8, [alert()])];
    expect(shown(routesOf([alert({ startedAt: '2026-03-05T08:00:00Z' })], among({ closed, open })))).toEqual([
      [8, ['refund-1']],
    ]);
  });
});

describe('doubles whose run died', () => {
  const untouched = { comments: 0, createdAt: '2026-03-05T11:00:00Z' };
  const numbers = (given: object) =>
    abandonedDoubles(4, among({ open: [known(4, [alert()]), known(5, [alert()], given)] }), NOW).map(
      ({ number }) => number,
    );

  test('are closed ten minutes later, when nobody has touched them', () => {
    expect(numbers(untouched)).toEqual([5]);
  });

  test.each([
    ['a comment', { ...untouched, comments: 1 }],
    ['somebody assigned', { ...untouched, assignees: 1 }],
    ['its run perhaps still at work', { ...untouched, createdAt: '2026-03-05T11:55:00Z' }],
    ['another author', { ...untouched, author: 'dana', isBot: false, isInsider: true }],
  ])('stay with %s', (_, given) => {
    expect(numbers(given)).toEqual([]);
  });
});
