import { parseArgs } from 'node:util';
import { SetupError } from '../domain/errors.js';
import { shipped } from '../root.js';
import { type Arguments, type Command, commands, type ExitCode } from './command.js';
import { help, helpOf, usageOf } from './help.js';
import { print } from './output.js';
import { visible } from './visible.js';

/** Runs one command of the command line. Wrong usage and unreadable input end in one message on stderr and exit code 2. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new SetupError(`A command is missing. ${listOfCommands()}`);
    if (['help', '--help', '-h'].includes(name)) return tell(rest[0] ? helpOf(commandOf(rest[0])) : help());
    if (name === '--version') return tell(JSON.parse(shipped('package.json')).version);
    const command = commandOf(name);
    const parsed = readArguments(command, rest);
    if (parsed === null) return tell(helpOf(command));
    const { run } = await command.load();
    return await run(parsed);
  } catch (error) {
    return complain(error);
  }
}

function commandOf(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (!command) throw new SetupError(`There is no command “${name}”. ${listOfCommands()}`);
  return command;
}

function listOfCommands(): string {
  return `The commands are ${commands.map(({ name }) => name).join(', ')}; try incident-loop --help.`;
}

function readArguments(command: Command, args: readonly string[]): Arguments | null {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  const parsed = tryParse(command, args, options);
  if (parsed.values.help) return null;
  const [fewest, most] = command.takes;
  const count = parsed.positionals.length;
  if (count < fewest || parsed.positionals.includes(''))
    throw new SetupError(`A file is missing. ${usageOf(command)}`);
  if (count > most)
    throw new SetupError(`“${parsed.positionals[most]}” is one argument too many. ${usageOf(command)}`);
  return { positionals: parsed.positionals, options: parsed.values as Arguments['options'] };
}

function tryParse(command: Command, args: readonly string[], options: Command['options']) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.\s/);
    throw new SetupError(`${reason?.replace(/\.$/, '')}. ${usageOf(command)}`);
  }
}

function tell(text: string): 0 {
  print(text);
  return 0;
}

/** Says what is wrong in one line; a stack stands only behind a fault of our own, and only when it is asked for. */
function complain(error: unknown): 2 {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof SetupError) console.error(visible(message));
  else {
    console.error(`incident-loop failed: ${visible(message)}. This is a fault of ours; please report it.`);
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack);
  }
  return 2;
}
