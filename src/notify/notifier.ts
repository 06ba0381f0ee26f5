import type { Notice, NoticeFor, Notified, Notifier } from '../domain/notify.js';
import { type PagerDuty, tellPagerDuty } from './pagerduty.js';
import { NotTold, type Patience, patience } from './patience.js';
import type { Slack } from './slack.js';
import { tellWebhook } from './webhook.js';

/** Whom this run can reach, and with which keys. An empty key is a failure that the board shows, not an error. */
export interface Reach {
  /** `owner/name` of the repository that holds the incident. */
  readonly repository: string;
  readonly pagerduty: PagerDuty;
  readonly slack: Slack;
  readonly webhookSecret: string;
}

/**
 * Tells each channel its notices in order, the channels side by side. Never throws: what could not be told comes back
 * with the reason, and after one failure the rest of that channel waits for the next run.
 */
export function notifier(reach: Reach, bearing: Patience = patience): Notifier {
  return async (notices) => {
    const { repository } = reach;
    const slack = await slackTo(reach, notices, bearing);
    const told = await Promise.all([
      inTurn(of('pagerduty', notices), (one) => tellPagerDuty(reach.pagerduty, repository, one, bearing)),
      inTurn(of('slack', notices), slack),
      inTurn(of('webhook', notices), (one) => tellWebhook(reach.webhookSecret, repository, one, bearing)),
    ]);
    return told.flat();
  };
}

function of<C extends Notice['channel']>(channel: C, notices: readonly Notice[]): readonly NoticeFor<C>[] {
  return notices.filter((notice): notice is NoticeFor<C> => notice.channel === channel);
}

/** Slack's code is loaded only where there is something to say to it. */
async function slackTo({ slack }: Reach, notices: readonly Notice[], bearing: Patience) {
  if (of('slack', notices).length === 0) return () => Promise.reject(new NotTold('nothing to say'));
  const { slackWriter } = await import('./slack.js');
  return slackWriter(slack, bearing);
}

async function inTurn<N extends Notice>(
  notices: readonly N[],
  tell: (notice: N) => Promise<Notified>,
): Promise<readonly Notified[]> {
  let failed: string | null = null;
  const told: Notified[] = [];
  for (const notice of notices) {
    if (failed === null) {
      try {
        told.push(await tell(notice));
        continue;
      } catch (error) {
        failed = error instanceof NotTold ? error.message : 'a fault of our own stopped it; please report it';
      }
    }
    told.push({ key: notice.key, at: notice.at, error: failed });
  }
  return told;
}
