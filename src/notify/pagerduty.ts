import type { NoticeFor, Notified } from '../domain/notify.js';
import type { Severity } from '../domain/severities.js';
import { NotTold, type Patience } from './patience.js';
import { post } from './post.js';

/** How to reach PagerDuty: the integration key of a service, and where its events go. */
export interface PagerDuty {
  readonly key: string;
  readonly url: string;
}

const urgency: Readonly<Record<Severity, 'critical' | 'error' | 'warning' | 'info'>> = {
  S0: 'critical',
  S1: 'error',
  S2: 'warning',
  S3: 'info',
};

const actions: Readonly<Record<string, 'trigger' | 'acknowledge' | 'resolve'>> = {
  'page:trigger': 'trigger',
  'page:acknowledge': 'acknowledge',
  'page:resolve': 'resolve',
};

/**
 * Tells PagerDuty by its Events API v2. `repository#number` is the deduplication key: a repeated trigger joins the open
 * alert, and what fits no alert is dropped
 * (https://developer.pagerduty.com/docs/events-api-v2/trigger-events/#alert-de-duplication). Throws NotTold.
 */
export async function tellPagerDuty(
  { key, url }: PagerDuty,
  repository: string,
  notice: NoticeFor<'pagerduty'>,
  patience: Patience,
): Promise<Notified> {
  if (!key) throw new NotTold('the input `pagerduty-key` is empty');
  const body = JSON.stringify({ routing_key: key, ...eventOf(notice, repository) });
  const { status, text } = await post({ url, body }, patience).catch(withHint);
  if (status !== 202 || !isAccepted(text))
    throw new NotTold('what answered is not PagerDuty: check the input `pagerduty-url`');
  return { key: notice.key, at: notice.at, error: null };
}

/** PagerDuty refuses an integration key that it does not know with 400 (the page named above). */
function withHint(error: unknown): never {
  if (error instanceof NotTold && error.message === 'it answered 400')
    throw new NotTold('it answered 400: check the input `pagerduty-key`');
  throw error;
}

/** The event without its key. Its texts are short by construction: far below PagerDuty's 1,024 characters and 512 KB. */
function eventOf({ key, text, subject }: NoticeFor<'pagerduty'>, repository: string): object {
  const action = actions[key];
  const dedup = `${repository}#${subject.number}`;
  const event = { event_action: action, dedup_key: dedup };
  if (action !== 'trigger') return event;
  return {
    ...event,
    client: 'incident-loop',
    client_url: subject.url,
    links: [{ href: subject.url, text: `${dedup}: report, board and sign-off` }],
    payload: {
      summary: text.slice(0, 1024),
      source: repository,
      severity: subject.severity ? urgency[subject.severity] : 'warning',
      timestamp: subject.declaredAt,
      class: 'AI incident',
      custom_details: { severity: subject.severity, state: subject.standing, issue: subject.url },
    },
  };
}

/** PagerDuty answers 202 with `{"status": "success", …}`; a proxy's own page is no page to anybody. */
function isAccepted(text: string): boolean {
  try {
    return (JSON.parse(text) as { status?: unknown } | null)?.status === 'success';
  } catch {
    return false;
  }
}
