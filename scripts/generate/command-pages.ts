import { type CommandRow, commands, permissions, typed } from '../../src/domain/commands.js';
import { phaseRow } from '../../src/domain/phases.js';

/** Every command with all that the table says of it, as sections of a page. */
export function commandPages(): string {
  return `\n${commands.map(page).join('\n')}\n`;
}

function page(row: CommandRow): string {
  const when = row.phases.map((id) => phaseRow(id).title).join(', ');
  return [
    `### /${row.name}`,
    '',
    row.does,
    '',
    `- Form: \`${typed(row)}\``,
    `- Example: \`${row.example}\``,
    `- For ${permissions[row.who]}`,
    ...(when === '' ? [] : [`- \`/help\` shows it in: ${when}`]),
    '',
  ].join('\n');
}
