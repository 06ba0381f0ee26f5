import type { ParseArgsConfig } from 'node:util';

/** Exit codes: fine, findings of level error, wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** One command of the command line: `usage` is shown when it is called wrongly, and in the list of all. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many positional arguments it takes: fewest and most. */
  readonly takes: readonly [fewest: number, most: number];
  readonly load: () => Promise<{ readonly run: (args: Arguments) => Promise<ExitCode> }>;
}

/** One option that has a value. */
export const text = { type: 'string' } as const;
/** One option that is there or not. */
export const flag = { type: 'boolean' } as const;

/** The commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'drill',
    usage: 'drill [--report FILE] [--settings FILE] [--out DIR] [--json]',
    does: 'rehearse a whole incident on an embedded GitHub, from the form to the weekly report',
    options: { report: text, settings: text, out: text, json: flag },
    takes: [0, 0],
    load: () => import('./drill.js'),
  },
  {
    name: 'lint',
    usage: 'lint REPORT.md [--json]',
    does: 'read and check an incident report',
    options: { json: flag },
    takes: [1, 1],
    load: () => import('./lint.js'),
  },
  {
    name: 'parse',
    usage: 'parse --form FORM.yml BODY.md [--json]',
    does: 'read the body of an issue made with any GitHub issue form',
    options: { form: text, json: flag },
    takes: [1, 1],
    load: () => import('./parse.js'),
  },
  {
    name: 'lint-form',
    usage: 'lint-form FORM.yml [--json]',
    does: 'find what makes GitHub hide or corrupt an issue form',
    options: { json: flag },
    takes: [1, 1],
    load: () => import('./lint-form.js'),
  },
  {
    name: 'metrics',
    usage: 'metrics --ledger DIR --now ISO [--weeks N] --out DIR [--json]',
    does: 'figures, weekly report and chart from a ledger',
    options: { ledger: text, now: text, weeks: text, out: text, json: flag },
    takes: [0, 0],
    load: () => import('./metrics.js'),
  },
];
