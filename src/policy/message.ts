import type { Alert } from '../domain/alert.js';
import type { Message } from '../domain/signal.js';
import { alertMark } from './marks.js';

/** What alerts of one message say of one incident; a trace tells as an alert that fires. `run` is the run it came by. */
export function messageOf(alerts: readonly Alert[], run: string): Message {
  const firing = alerts.filter(({ status }) => status === 'firing');
  return {
    source: alerts[0]?.source ?? 'a trace',
    run,
    isFiring: alerts.length === 0 || firing.length > 0,
    times: Math.max(1, ...firing.map(({ times }) => times)),
    alerts: alerts.map((alert) => ({
      mark: alertMark(alert),
      title: alert.title,
      severity: alert.severity,
    })),
  };
}
