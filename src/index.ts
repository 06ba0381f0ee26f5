export { run } from './run.js';

/** The command line: loads what the command needs, answers with the exit code (0 fine, 1 findings of level error, 2 wrong usage). */
export async function cli(args: readonly string[]): Promise<number> {
  const { main } = await import('./cli/main.js');
  return main(args);
}
