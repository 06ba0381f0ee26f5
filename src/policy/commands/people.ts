import type { Effect } from '../../domain/effect.js';
import { isSamePerson } from '../../domain/issue.js';
import type { SafeMarkdown } from '../../domain/markdown.js';
import { type Role, roles } from '../../domain/roles.js';
import { neutralise, ours, safe } from '../../rendering/safe.js';
import { writeEntry } from '../writing/entry.js';
import { setFact } from '../writing/fact.js';
import { type Carry, misread, type Order, refused } from './order.js';
import { byWhom } from './said.js';

/** GitHub's rule for logins: a link or a mention in a report is never more than that. */
const login = /^@?([a-z\d](?:-?[a-z\d]){0,38})$/i;

/** `/lead`, `/comms`, `/approver`: names who holds a role, in Owners. The lead is assigned too. */
export function holder(role: Role): Carry {
  return (order) => {
    const { argument } = order.command;
    const person = argument === '' && role !== 'approver' ? order.command.by : login.exec(argument)?.[1];
    if (person === undefined) return misread(unreadable(argument));
    const { approvers } = order.situation.settings;
    if (role === 'approver' && approvers.length > 0 && !approvers.some((one) => isSamePerson(one, person)))
      return refused(
        safe`${neutralise(person)} is no approver: the settings name ${neutralise(approvers.join(', '))}.`,
      );
    const row = roles.find(({ id }) => id === role);
    const body = setFact(order.situation.issue.body, {
      section: 'owners',
      fact: row?.fact ?? '',
      words: `@${person}`,
      holds: ({ report }) => isSamePerson(report.people[role], person),
    });
    if (body === null)
      return refused(
        safe`*Owners* names the ${ours(row?.title.toLowerCase() ?? role)} more than once. Correct it by hand.`,
      );
    const effects = role === 'lead' ? assigned(order, person) : [];
    return { done: true, body: handedOver(order, role, person, body), effects };
  };
}

/** Whoever held the role before stays on record. */
function handedOver(order: Order, role: Role, person: string, body: string): string {
  const before = order.situation.report.people[role];
  const title = roles.find(({ id }) => id === role)?.title ?? role;
  if (before === null || isSamePerson(before, person)) return body;
  const at = `${order.command.comment.createdAt.slice(0, 16)}:00Z`;
  const words = safe`${ours(title)}: ${neutralise(person)} (was ${neutralise(before, 60)}), by ${byWhom(order)}`;
  return writeEntry(body, { at, words, name: null }) ?? body;
}

function unreadable(argument: string): SafeMarkdown {
  return argument === ''
    ? ours('It names nobody.')
    : safe`“${neutralise(argument, 60)}” is not one person’s login: write \`@dana\`, one person and nothing else.`;
}

function assigned({ situation: { issue } }: Order, person: string): readonly Effect[] {
  if (issue.assignees.some((one) => isSamePerson(one, person))) return [];
  return [{ kind: 'assignees', issue: issue.number, add: [person], why: 'they lead the response' }];
}
