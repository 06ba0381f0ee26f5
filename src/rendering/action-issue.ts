import { type ActionField, actionFieldTitle } from '../domain/action-fields.js';
import type { SafeMarkdown } from '../domain/markdown.js';
import type { ActionRow } from '../domain/report.js';
import { joinSafe, neutralise, ours, plainTitle, safe } from './safe.js';

/** The title of a preventive action's issue: the action's own words, where they show any. */
export function actionIssueTitle(row: ActionRow): SafeMarkdown {
  return plainTitle(row.action) || ours('Preventive action');
}

/**
 * The body of a preventive action's issue, shaped as the preventive-action form would render it, so that people can
 * open one by hand and both read alike. `due` is a day; the marker on the last line makes the issue findable.
 */
export function actionIssueBody(
  row: ActionRow,
  made: { readonly key: string; readonly incident: number; readonly title: string },
): SafeMarkdown {
  const field = (id: ActionField, value: SafeMarkdown) => safe`### ${ours(actionFieldTitle(id))}\n\n${value}`;
  return joinSafe(
    [
      field('action', neutralise(row.action, 10_000)),
      field('kind', ours(row.kind ?? 'other')),
      field('owner', row.owner === null ? ours('_No response_') : neutralise(row.owner)),
      field('due', neutralise(row.due ?? '')),
      field('incident', safe`#${made.incident} ${neutralise(made.title)}`),
      field('shown-by', ours('_No response_')),
      agreementLine({ owner: row.owner, due: row.due }),
      actionMarker(made.incident, made.key),
    ],
    '\n\n',
  );
}

/** The line by which an issue is found again: its incident and the key of its action. */
export function actionMarker(incident: number, key: string): SafeMarkdown {
  return safe`<!-- incident-loop:action ${incident}/${ours(key)} -->`;
}

/** The line that keeps what row and issue agreed on, so that it can be told which side was edited since. */
export function agreementLine({
  owner,
  due,
}: {
  readonly owner: string | null;
  readonly due: string | null;
}): SafeMarkdown {
  const short = owner === null ? null : [...plainTitle(owner, 100)].join('');
  const json = JSON.stringify({ owner: short, due }).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return ours(`<!-- incident-loop:agreed ${json} -->`);
}
