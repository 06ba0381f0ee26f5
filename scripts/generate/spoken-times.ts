import { readSaidDue } from '../../src/parsing/said-due.js';
import { readSaidTime } from '../../src/parsing/said-time.js';
import { TYPED } from './sample-incident.js';
import { table } from './table.js';

const saidTimes = [
  '10 min ago',
  '2 hours ago',
  '14:05 UTC',
  '15:05 UTC+2',
  '14:05 +02:00',
  'yesterday 22:10 UTC',
  '2026-11-20T14:05Z',
];
const saidDues = ['2026-12-11', 'in 10 days', 'in 2 weeks'];

/** How times are understood that somebody says at 14:20 UTC. */
export function spokenTimes(): string {
  const rows = saidTimes.map((words) => {
    const said = readSaidTime(words, TYPED);
    if (said === null || typeof said === 'string') throw new Error(`${words} is no time`);
    return [`\`${words}\``, `${said.at.slice(0, 16)}Z`];
  });
  return `${table(['typed at 14:20 UTC', 'in the report'], [...rows, ['no time', `${TYPED.slice(0, 16)}Z`]])}`.trimEnd();
}

/** How due dates are understood that somebody says on 20 November. */
export function spokenDues(): string {
  const rows = saidDues.map((words) => {
    const said = readSaidDue(words, TYPED);
    if (said === null) throw new Error(`${words} is no due date`);
    return [`\`${words}\``, said.due];
  });
  return table(['typed on 20 November 2026', 'due'], rows).trimEnd();
}
