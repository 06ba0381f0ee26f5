import type { Event } from './github/event.js';
import { commandLines } from './parsing/commands.js';

/**
 * True for an event in which somebody calls something an incident: a new comment with `/incident` among its commands, on an
 * issue or a pull request, or a new issue that begins with it. Whether they may is decided later.
 */
export function isCall({ name, action, issue, comment }: Event): boolean {
  if (!issue) return false;
  if (name === 'issue_comment' && action === 'created')
    return commandLines(comment ?? '').some((line) => line.name === 'incident');
  return name === 'issues' && action === 'opened' && commandLines(issue.body)[0]?.name === 'incident';
}
