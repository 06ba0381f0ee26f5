import { roles } from '../../domain/roles.js';
import { quoted } from '../../redaction/quoted.js';
import { isPerson } from './person.js';
import type { Rule } from './rule.js';

const HOW = 'Name one person: @login, @org/team, or a plain name.';

export const ownerNotAPerson: Rule = {
  id: 'owner-not-a-person',
  level: 'warning',
  checks: 'Owners are people (or teams of GitHub): `@login`, `@org/team`, a plain name.',
  why: 'What everybody owns, nobody does; and neither a company nor “the team” can be assigned or asked.',
  find: ({ report }) => [
    ...roles.flatMap(({ id, fact, title }) => {
      const holder = report.people[id];
      if (holder === null || isPerson(holder)) return [];
      const message = `${quoted(holder)} is nobody who can be asked as ${title.toLowerCase()}. ${HOW}`;
      return [{ field: fact, place: `owners/${fact}`, message }];
    }),
    ...report.actions.flatMap(({ owner, places }) => {
      if (owner === null || isPerson(owner)) return [];
      const message = `${quoted(owner)} is nobody who can be asked about this action. ${HOW}`;
      return [{ field: 'preventive-actions', ...places.owner, message }];
    }),
  ],
  fails: {
    body: '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Narrow the token | AWS (team unknown) | 2027-01-31 |',
    line: 4,
  },
  passes:
    '### Preventive actions\n| action | owner | due |\n|---|---|---|\n| Narrow the token | @dana | 2027-01-31 |',
};
