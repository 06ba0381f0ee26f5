import type { SafeMarkdown } from '../domain/markdown.js';
import type { Weekly } from '../metrics/weekly.js';
import { ours, safe } from './safe.js';
import { plural } from './weekly-words.js';

/** What a pull request with the report says: no number of an incident, since GitHub would leave a mention on each. */
export function pullRequestText({ week, figures }: Weekly): SafeMarkdown {
  return safe`The weekly report on incidents, ${ours(week.id)}: ledger, report, figures and charts in one commit (${plural(figures.counts.incidents, 'incident')} in the window).

Merge it when you have read it. The next report starts from the default branch again: one that was not merged is written anew in the same pull request, and nothing is lost or counted twice. Changes pushed to this branch by hand are overwritten.`;
}
