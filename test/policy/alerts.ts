import type { Alert } from '../../src/domain/alert.js';
import type { KnownIncident } from '../../src/domain/signal.js';
import { declare } from '../../src/policy/declare.js';
import { NOW, SELF } from '../support/situation.js';

/** An alert that fires since an hour before `NOW`, of its own, unless told otherwise. */
export function alert(given: Partial<Alert> = {}): Alert {
  return {
    source: 'alertmanager',
    title: 'Refund bot promises too much',
    fingerprint: 'refund-1',
    group: null,
    times: 1,
    severity: 'S1',
    status: 'firing',
    startedAt: '2026-03-05T11:00:00Z',
    links: [],
    labels: {},
    ...given,
  };
}

/** An incident that we opened for alerts, as it is known again. */
export function known(
  number: number,
  [first, ...others]: readonly [Alert, ...Alert[]],
  given: Partial<KnownIncident> = {},
): KnownIncident {
  return {
    number,
    url: `https://github.com/acme/incidents/issues/${number}`,
    body: declare({ alert: first, others, run: '1', now: NOW }).body,
    author: SELF.replace('[bot]', ''),
    isBot: true,
    isInsider: false,
    createdAt: '2026-03-05T11:00:00Z',
    closedAt: null,
    comments: 1,
    assignees: 0,
    ...given,
  };
}
