import type { FactValue } from '../../domain/report.js';
import { type People, roles } from '../../domain/roles.js';
import { isEmptyAnswer } from './words.js';

const login = /(?:^|[\s([,;*_`])@([A-Za-z0-9][A-Za-z0-9-]{0,38}(?:\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?)/;
const nobody =
  /^@?(?:unknown|n\/a|na|none|nobody|no one|pending|tbd|tba|to be decided|not assigned|unassigned|\?)(?![\w/]|-\w)/i;

/**
 * The person that the words name: a login without its `@` (a team keeps its organisation), else the name as written;
 * null where the words begin by saying that it is nobody or not known. The first login counts.
 */
export function readPerson(words: string): string | null {
  const text = words.trim();
  if (isEmptyAnswer(text) || nobody.test(text.replace(/^[*_`([]{1,3}/, ''))) return null;
  const match = login.exec(text.slice(0, 2000));
  return match ? (match[1] as string).replace(/-+$/, '') : text;
}

/** Who holds each role, by the facts of the Owners section. */
export function readPeople(facts: Readonly<Record<string, FactValue>>): People {
  const holders = roles.map((role) => {
    const value = facts[role.fact];
    return [role.id, typeof value === 'string' ? readPerson(value) : null];
  });
  return Object.fromEntries(holders) as People;
}
