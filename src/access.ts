import { OUR_LOGIN, PAGERDUTY_URL, SLACK_URL } from './actions.js';
import { SetupError } from './domain/errors.js';
import type { Notifier } from './domain/notify.js';
import { type Client, createClient } from './github/client.js';
import type { Event } from './github/event.js';
import { notifier } from './notify/notifier.js';
import type { Inputs } from './tell.js';

/** A client for the event's repository, with the token of the inputs. Throws SetupError when that is empty. */
export function clientFor({ token }: Inputs, { owner, repo }: Pick<Event, 'owner' | 'repo'>): Client {
  if (!token) throw new SetupError("The `token` input is empty. Leave it out to use the job's own token.");
  const apiUrl = process.env.GITHUB_API_URL ?? 'https://api.github.com';
  return createClient({ token, apiUrl, owner, repo });
}

/** The login under which this run writes; GitHub's own bot where the input was emptied. */
export function selfOf({ self }: Inputs): string {
  return self || OUR_LOGIN;
}

/** Tells pager, Slack and webhook, with the keys of the inputs. */
export function notifierFor(inputs: Inputs, { owner, repo }: Pick<Event, 'owner' | 'repo'>): Notifier {
  return notifier({
    repository: `${owner}/${repo}`,
    pagerduty: { key: inputs['pagerduty-key'] ?? '', url: inputs['pagerduty-url'] || PAGERDUTY_URL },
    slack: { token: inputs['slack-token'] ?? '', url: inputs['slack-url'] || SLACK_URL },
    webhookSecret: inputs['webhook-secret'] ?? '',
  });
}
