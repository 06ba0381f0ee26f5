import * as v from 'valibot';
import { noticeEvents } from './notify.js';
import { severityIds } from './severities.js';

const levels = (fallback: readonly (typeof severityIds)[number][]) =>
  v.optional(v.array(v.picklist(severityIds)), [...fallback]);

/** Who is paged, and for what; the key is an input of the action, never a setting. */
export const pagerSetting = v.pipe(
  v.optional(v.strictObject({ pagerduty: v.optional(v.strictObject({ severities: levels(['S0', 'S1']) })) })),
  v.description(
    'Which incidents page through PagerDuty: `pagerduty: {severities: [S0, S1]}`; the action needs the input `pagerduty-key`. Without it nobody is paged. See docs/notify.md.',
  ),
);

const slackEntries = {
  severities: levels(['S0', 'S1']),
  prefix: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9_-]{0,39}$/, 'lowercase letters, digits, `-` and `_`')),
    'inc-',
  ),
  private: v.optional(v.boolean(), false),
  invite: v.optional(
    v.array(v.pipe(v.string(), v.regex(/^[UW][A-Z0-9]{2,20}$/, 'ids of Slack members, such as U024BE7LH'))),
    [],
  ),
};

/** Which incidents get a channel of their own; the token is an input of the action. */
export const slackSetting = v.pipe(
  v.optional(
    v.pipe(
      v.strictObject(slackEntries),
      v.check(
        (slack) => !slack.private || slack.invite.length > 0,
        '`private: true` needs `invite`, since nobody else can enter a private channel',
      ),
    ),
  ),
  v.description(
    'Which incidents get a Slack channel: `severities`, `prefix` of its name, whether it is `private`, and whom to `invite` (ids of members); the action needs the input `slack-token`. See docs/notify.md.',
  ),
);

/** Where notices go as signed JSON; the secret is an input of the action. */
export const webhookSetting = v.pipe(
  v.optional(
    v.strictObject({
      url: v.pipe(
        v.string(),
        v.regex(
          /^(?:https:\/\/[^\s/@?#\\]+|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?)(?:[/?][^\s#\\]*)?$/,
          'an address that begins with https:// and holds no password',
        ),
      ),
      events: v.optional(v.array(v.picklist(noticeEvents)), [...noticeEvents]),
    }),
  ),
  v.description(
    `Where notices are sent as signed JSON: \`url\` (https) and \`events\` (${noticeEvents.join(', ')}); the action needs the input \`webhook-secret\`. See docs/notify.md.`,
  ),
);
