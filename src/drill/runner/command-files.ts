import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Texts = Record<string, string>;

const VARIABLES = [
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
] as const;
export type CommandFiles = Readonly<Record<(typeof VARIABLES)[number], string>>;

/** What a process wrote for the runner, read back after it ended. */
export interface Written {
  readonly outputs: Texts;
  readonly env: Texts;
  readonly paths: readonly string[];
  readonly state: Texts;
  readonly summary: string;
}

let made = 0;

/** Creates the five empty files that a process tells the runner things through; the keys are its variables. */
export async function createCommandFiles(folder: string): Promise<CommandFiles> {
  const set = ++made;
  const files = Object.fromEntries(
    VARIABLES.map((name) => [name, join(folder, `${name.toLowerCase()}_${set}`)]),
  );
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return files as CommandFiles;
}

/** Reads the five files back. Throws an Error that names the variable and the line the process got wrong. */
export async function readCommandFiles(files: CommandFiles): Promise<Written> {
  const text = (name: keyof CommandFiles) => readFile(files[name], 'utf8').catch(() => '');
  const pairs = async (name: keyof CommandFiles) => parsePairs(name, await text(name));
  const env = await pairs('GITHUB_ENV');
  if (Object.hasOwn(env, 'NODE_OPTIONS'))
    throw new Error('GITHUB_ENV: NODE_OPTIONS may not be set by a step');
  return {
    outputs: await pairs('GITHUB_OUTPUT'),
    env,
    paths: (await text('GITHUB_PATH')).split(/\r?\n/).filter((line) => line !== ''),
    state: await pairs('GITHUB_STATE'),
    summary: await text('GITHUB_STEP_SUMMARY'),
  };
}

/**
 * Reads `name=value` and `name<<DELIMITER … DELIMITER`, whichever sign comes first in the line.
 * Throws an Error that names the file's variable when a line is neither or a delimiter never returns.
 * Source: GitHub's "Workflow commands", environment files.
 */
export function parsePairs(variable: string, text: string): Texts {
  const pairs: [string, string][] = [];
  const lines = text.split('\n');
  const bare = (at: number) => lines[at]?.replace(/\r$/, '');
  for (let at = 0; at < lines.length; at++) {
    const line = bare(at) ?? '';
    if (line === '') continue;
    const [, name, sign, rest] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (!name || (sign === '<<' && !rest))
      throw new Error(`${variable}: "${line}" is neither name=value nor name<<DELIMITER`);
    if (sign === '=') {
      pairs.push([name, rest ?? '']);
      continue;
    }
    const start = at + 1;
    for (at = start; at < lines.length && bare(at) !== rest; at++);
    if (at === lines.length)
      throw new Error(`${variable}: the value of ${name} has no closing line "${rest}"`);
    pairs.push([name, lines.slice(start, at).join('\n').replace(/\r$/, '')]);
  }
  return Object.fromEntries(pairs);
}
