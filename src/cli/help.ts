import { type Command, commands } from './command.js';

/** How to call a command. */
export function usageOf({ usage }: Command): string {
  return `Usage: incident-loop ${usage}`;
}

/** Everything there is to know about one command. */
export function helpOf(command: Command): string {
  return `${usageOf(command)}

What it does: ${command.does}.${command.reads ? `\nWhat it reads: ${command.reads}.` : ''}
What it prints: ${command.prints}.

Exit codes:
  0  fine
  1  ${command.fails}
  2  wrong usage, or a file that cannot be read

A file named - is standard input.`;
}

/** The list of all commands. */
export function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `incident-loop: AI-incident response inside your own repository

Commands:
${lines.join('\n')}

A file named - is standard input. “incident-loop help COMMAND” says what a command prints and its exit codes.`;
}
