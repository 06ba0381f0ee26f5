import * as v from 'valibot';
import { alertMappingSchema } from './alert-mapping.js';
import { clocksSetting } from './clocks.js';
import { defaultSettings } from './default-settings.js';
import { levels } from './finding.js';
import { pagerSetting, slackSetting, webhookSetting } from './notify-settings.js';
import { onCallSchema } from './on-call-settings.js';
import { requirementIds } from './requirements.js';
import { type RuleId, ruleIds } from './rule-ids.js';
import { windowWeeks } from './window-weeks.js';

const login = v.pipe(
  v.string(),
  v.regex(/^@?[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/, 'a GitHub login, with or without @'),
  v.transform((name) => name.replace(/^@/, '')),
);

/** Words that read the same in a task list as they were written: nothing that Markdown or GitHub would take for more. */
const checklistItem = v.pipe(
  v.string(),
  v.regex(
    /^[^\s<>[\]|~`*_@#\\][^\n\r\t<>[\]|~`*_@#\\]{0,149}$/,
    'up to 150 characters without < > [ ] | ~ ` * _ @ # or \\',
  ),
);
const checklistItems = v.optional(v.pipe(v.array(checklistItem), v.maxLength(20)));
const checklistSetting = v.strictObject({
  all: checklistItems,
  S0: checklistItems,
  S1: checklistItems,
  S2: checklistItems,
  S3: checklistItems,
});

/** What a rule may be set to: one of the levels, or silent. */
export const ruleSettings = ['off', ...[...levels].reverse()] as const;

const ruleLevel = v.optional(v.picklist(ruleSettings));
const ruleEntries = Object.fromEntries(ruleIds.map((id) => [id, ruleLevel])) as Record<
  RuleId,
  typeof ruleLevel
>;

const usual = defaultSettings.remediation;

const asked = (severity: keyof typeof usual.requires) =>
  v.optional(v.array(v.picklist(requirementIds)), usual.requires[severity]);

/** What the evidence for a remediation is and what is asked for; its keys are as optional as all others. */
const remediation = v.strictObject({
  workflow: v.pipe(
    v.optional(
      v.nullable(v.pipe(v.string(), v.regex(/^[\w.-]{1,100}\.ya?ml$/, 'a file name such as evals.yml'))),
      usual.workflow,
    ),
    v.description('File name of the workflow whose artifact counts as evidence, such as `evals.yml`.'),
  ),
  artifact: v.pipe(
    v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100)), usual.artifact),
    v.description('Name of that artifact: it holds files whose names begin with `before` and `after`.'),
  ),
  'self-reported': v.pipe(
    v.optional(v.boolean(), usual['self-reported']),
    v.description(
      'With `true`, files in the pull request count as evidence too, and are shown as self-reported.',
    ),
  ),
  folder: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^[\w./-]{1,200}$/, 'a folder of the repository')), usual.folder),
    v.description('Folder in the pull request where such files are.'),
  ),
  team: v.pipe(
    v.optional(v.array(login), usual.team),
    v.description('Who belongs to the team: their approval is no review from outside.'),
  ),
  requires: v.pipe(
    v.optional(
      v.strictObject({
        S0: asked('S0'),
        S1: asked('S1'),
        S2: asked('S2'),
        S3: asked('S3'),
      }),
      {},
    ),
    v.description(
      'What a remediation must show before it merges, by the worst severity that its incident has had.',
    ),
  ),
});

/** `.github/incident-loop.yml`: every key is optional. Descriptions go into the JSON Schema that editors complete from. */
export const settingsSchema = v.strictObject({
  'on-call': v.pipe(
    v.optional(onCallSchema, defaultSettings['on-call']),
    v.description(
      'Who is assigned when an incident is declared: GitHub logins, or people who take turns (docs/on-call.md). Near misses and hazards assign nobody.',
    ),
  ),
  approvers: v.pipe(
    v.optional(v.array(login), defaultSettings.approvers),
    v.description(
      'Who may sign as approver. When empty, the person whom the report names as approver signs, given triage rights.',
    ),
  ),
  checklist: v.pipe(
    v.optional(checklistSetting, defaultSettings.checklist),
    v.description(
      'What the sign-off list asks for on top of its own items: `all` for every incident, or a severity (the worst that an incident ever had).',
    ),
  ),
  'due-date-field': v.pipe(
    v.optional(
      v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
      defaultSettings['due-date-field'],
    ),
    v.description(
      'Name of the organisation’s issue field of type date that the due day of a preventive action goes to as well, where there is one. `null`: none.',
    ),
  ),
  'incidents-repo': v.pipe(
    v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9._-]{1,100}$/, 'a repository as owner/name'),
      ),
    ),
    v.description(
      'Where the incidents of this repository are kept, as `owner/name`: `/incident` opens them there, with `incidents-token`, and pull requests may remediate `owner/repo#N`. By default here.',
    ),
  ),
  'window-weeks': v.pipe(
    v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(windowWeeks.least), v.maxValue(windowWeeks.most)),
      defaultSettings['window-weeks'],
    ),
    v.description('How many weeks the figures of the weekly report look back.'),
  ),
  clocks: clocksSetting,
  pager: pagerSetting,
  slack: slackSetting,
  webhook: webhookSetting,
  'counts-file': v.pipe(
    v.optional(
      v.pipe(v.string(), v.regex(/^[\w.-]+(?:\/[\w.-]+)*$/, 'a path in the repository')),
      defaultSettings['counts-file'],
    ),
    v.description(
      'File with what was counted in each period: unsafe and safe outputs blocked and let through, and how much use there was.',
    ),
  ),
  remediation: v.pipe(
    v.optional(remediation, {}),
    v.description('The gate on pull requests that say `Remediates #N`: evidence, and what is asked for.'),
  ),
  rules: v.pipe(
    v.optional(v.strictObject(ruleEntries), defaultSettings.rules),
    v.description(
      'How much each rule on a report matters: its id with `off`, `note`, `warning` or `error`. What is an error holds closing too.',
    ),
  ),
  alerts: v.pipe(
    v.optional(v.record(v.string(), alertMappingSchema), defaultSettings.alerts),
    v.description(
      'How to read alerts of your own monitoring: a name, and JSON Pointers to its fields. They are tried before those that come with it; docs/alerts.md shows how.',
    ),
  ),
});

export type Settings = v.InferOutput<typeof settingsSchema>;
