import { actionOf, actions, type Input, type Output } from '../../src/actions.js';
import { commands, typed } from '../../src/domain/commands.js';
import { failureModes } from '../../src/domain/failure-modes.js';
import { kinds } from '../../src/domain/kinds.js';
import { labels } from '../../src/domain/labels.js';
import { type NoticeEvent, noticeEvents } from '../../src/domain/notify.js';
import { phases } from '../../src/domain/phases.js';
import { sections } from '../../src/domain/sections.js';
import { settingsSchema } from '../../src/domain/settings.js';
import { type Span, severities } from '../../src/domain/severities.js';
import { definitions } from '../../src/metrics/definitions.js';
import { rules } from '../../src/policy/rules.js';
import { mappingTables } from './mapping-tables.js';
import { rulePages } from './rule-pages.js';
import { table } from './table.js';

/** The inputs of an action as a Markdown table. */
export function inputTable(inputs: readonly Input[]): string {
  const rows = inputs.map(({ name, description, default: value }) => [
    `\`${name}\``,
    description,
    value ? `\`${value}\`` : '',
  ]);
  return table(['input', 'what it is', 'default'], rows);
}

/** The outputs of an action as a Markdown table. */
export function outputTable(outputs: readonly Output[]): string {
  return table(
    ['output', 'what it holds'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

/** The tables that the docs repeat, by the name of the region they stand in. */
export const tables: Readonly<Record<string, () => string>> = {
  figures: () =>
    table(
      ['figure', 'where', 'formula', 'unit', 'of', 'left out'],
      definitions.map(({ name, path, formula, unit, of, leftOut }) => [
        `**${name}**`,
        `\`${path}\``,
        formula,
        unit,
        of,
        leftOut,
      ]),
    ),
  'parse-action': () => {
    const { inputs, outputs } = actionOf('parse');
    return `\n${inputTable(inputs)}\n${outputTable(outputs)}\n`;
  },
  actions: () =>
    table(
      ['action', 'does', 'runs on', 'permissions'],
      actions.map(({ name, folder, does, runsOn, permissions }) => [
        folder === '.' ? `root (${name})` : `[\`${folder}\`](${folder}/README.md)`,
        does,
        runsOn,
        Object.entries(permissions)
          .map(([scope, access]) => `${scope}: ${access}`)
          .join(', '),
      ]),
    ),
  sections: () =>
    table(
      ['section', 'what it asks', 'facts', 'owed from', 'audience'],
      sections.map(({ title, asks, facts, owedFrom, owedFromWhenSevere, audience }) => [
        title,
        asks,
        facts.map((fact) => fact.title).join(', '),
        owedFromWhenSevere ? `${owedFrom} (S0, S1: ${owedFromWhenSevere})` : owedFrom,
        audience,
      ]),
    ),
  severities: () =>
    table(
      ['severity', 'means', 'acknowledge', 'update', 'review', 'signs'],
      severities.map(({ id, meaning, acknowledge, update, review, signers, commsLeadSignsNotices }) => [
        `**${id}**`,
        meaning,
        spanWords(acknowledge),
        spanWords(update),
        spanWords(review),
        signerWords(signers, commsLeadSignsNotices),
      ]),
    ),
  clocks: () =>
    table(
      ['severity', 'acknowledge', 'update', 'review'],
      severities.map(({ id, acknowledge, update, review }) => [
        `**${id}**`,
        spanWords(acknowledge),
        spanWords(update),
        spanWords(review),
      ]),
    ),
  notices: () =>
    table(
      ['event', 'when', 'PagerDuty'],
      noticeEvents.map((event) => [`\`${event}\``, ...noticeWords[event]]),
    ),
  ...mappingTables,
  kinds: () =>
    table(
      ['kind', 'means'],
      kinds.map(({ id, meaning }) => [`\`${id}\``, meaning]),
    ),
  phases: () =>
    table(
      ['phase', 'starts when', 'tasks'],
      phases.map(({ title, startsWhen, tasks }) => [title, startsWhen, tasks.join('; ')]),
    ),
  commands: () =>
    table(
      ['command', 'does'],
      commands.map((row) => [`[\`${typed(row)}\`](commands/${row.name}.md)`, row.does]),
    ),
  'failure-modes': () =>
    table(
      ['failure mode', 'means', 'OWASP LLM', 'OWASP Agentic', 'MITRE ATLAS'],
      failureModes.map(({ id, meaning, owasp, agentic, atlas }) => [
        `\`${id}\``,
        meaning,
        owasp.join(', '),
        agentic.join(', '),
        atlas.join(', '),
      ]),
    ),
  labels: () =>
    table(
      ['label', 'means'],
      labels.map(({ name, description }) => [`\`${name}\``, description]),
    ),
  rules: () =>
    table(
      ['rule', 'level', 'checks'],
      rules.map(({ id, level, checks }) => [`[\`${id}\`](rules.md#${id})`, level, checks]),
    ),
  'rule-pages': rulePages,
  settings: () =>
    table(
      ['key', 'what it sets'],
      Object.entries(settingsSchema.entries).map(([key, entry]) => [`\`${key}\``, descriptionOf(entry)]),
    ),
};

/** When each notice is sent, and what PagerDuty is told; Slack and webhook are told all of them. */
const noticeWords: Readonly<Record<NoticeEvent, readonly [string, string]>> = {
  declared: ['it is declared, or somebody takes on what was unconfirmed', 'trigger'],
  acknowledged: ['somebody takes charge', 'acknowledge'],
  severity: ['its severity changes', 'trigger, once it pages and nobody is in charge at that level'],
  update: ['somebody types `/update`', ''],
  overdue: ['people were reminded of a clock that has run out', ''],
  resolved: ['the cause is gone', 'resolve'],
  closed: ['it is closed, signed off or by another way out', 'resolve'],
};

function spanWords(span: Span | null): string {
  if (span === null) return 'none';
  if ('businessDays' in span)
    return span.businessDays === 1 ? '1 business day' : `${span.businessDays} business days`;
  const minutes = span.seconds / 60;
  if (minutes < 60) return `${minutes} min`;
  const hours = minutes / 60;
  return hours === 24 ? '1 day' : `${hours} h`;
}

/** Who signs, in words. */
export function signerWords(signers: readonly string[], commsToo: boolean): string {
  const words = {
    lead: 'incident lead',
    approver: 'approver',
    any: 'lead or approver',
    closer: 'whoever closes',
  } as Record<string, string>;
  const list = signers.map((signer) => words[signer]).join(' and ');
  return commsToo ? `${list}; comms lead too when users had to be told` : list;
}

function descriptionOf(entry: object): string {
  const { pipe } = entry as { pipe?: { type: string; description?: string }[] };
  return pipe?.find((step) => step.type === 'description')?.description ?? '';
}
