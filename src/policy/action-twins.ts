import type { Effect } from '../domain/effect.js';
import type { ActionIssue } from '../domain/issue.js';
import type { IncidentSituation } from '../domain/situation.js';
import { ownComment } from '../parsing/memory.js';
import { duplicateComment } from '../rendering/action-comment.js';
import type { PreventiveAction } from './action-pairs.js';
import { keptComment } from './kept-comment.js';

/** Two runs opened an issue for one action: the lowest number stays. One that people talked on is left to them. */
export function closeTwin(
  twin: ActionIssue,
  actions: readonly PreventiveAction[],
  { self }: IncidentSituation,
): readonly Effect[] {
  const stays = actions.find(({ twins }) => twins.includes(twin))?.issue;
  const isTalkedOn = twin.comments.some((comment) => !comment.isBot);
  if (!stays || twin.state === 'closed' || isTalkedOn) return [];
  const why = `two runs opened an issue for one action; #${stays.number} was first`;
  const existing = ownComment(twin.comments, 'action', self);
  const text = duplicateComment(stays.number);
  return [
    ...keptComment({ issue: twin.number, key: 'action', text, why }, existing, self),
    { kind: 'close', issue: twin.number, of: stays.number, why },
  ];
}
