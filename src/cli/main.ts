import { parseArgs } from 'node:util';
import { SetupError } from '../domain/errors.js';
import { type Arguments, type Command, commands, type ExitCode } from './command.js';

/** Runs one command of the command line. Wrong usage and unreadable input end in one message on stderr and exit code 2. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help());
    return name === undefined ? 2 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) return complain(`There is no command “${name}”.\n\n${help()}`);
  try {
    const parsed = readArguments(command, rest);
    if (parsed === null) {
      console.log(usageOf(command));
      return 0;
    }
    const { run } = await command.load();
    return await run(parsed);
  } catch (error) {
    if (error instanceof SetupError) return complain(error.message);
    throw error;
  }
}

function readArguments(command: Command, args: readonly string[]): Arguments | null {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  const parsed = tryParse(command, args, options);
  if (parsed.values.help) return null;
  const [fewest, most] = command.takes;
  const count = parsed.positionals.length;
  if (count < fewest) throw new SetupError(`A file is missing. ${usageOf(command)}`);
  if (count > most)
    throw new SetupError(`“${parsed.positionals[most]}” is one argument too many. ${usageOf(command)}`);
  return { positionals: parsed.positionals, options: parsed.values as Arguments['options'] };
}

function tryParse(command: Command, args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new SetupError(`${reason}. ${usageOf(command)}`);
  }
}

function usageOf({ usage }: Command): string {
  return `Usage: incident-loop ${usage}`;
}

function help(): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const lines = commands.map(({ name, does }) => `  ${name.padEnd(width)}  ${does}`);
  return `incident-loop: AI-incident response inside your own repository\n\nCommands:\n${lines.join('\n')}\n\nA file named - is standard input. Add --help to a command for its usage.`;
}

function complain(message: string): 2 {
  console.error(message);
  return 2;
}
