import type { ParseArgsConfig } from 'node:util';

/** Exit codes: fine, findings of level error, wrong usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

export interface Arguments {
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** One command of the command line: what its help says, what it accepts, and the part of the code that does it. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly does: string;
  /** Files that it reads without being told their names. */
  readonly reads?: string;
  /** What a person sees on standard output, and what `--json` prints there. */
  readonly prints: string;
  /** When its exit code is 1. */
  readonly fails: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many positional arguments it takes: fewest and most. */
  readonly takes: readonly [fewest: number, most: number];
  readonly load: () => Promise<{ readonly run: (args: Arguments) => Promise<ExitCode> }>;
}

/** One option that has a value. */
export const text = { type: 'string' } as const;
/** One option that has a value and may be given more than once. */
const texts = { type: 'string', multiple: true } as const;
/** One option that is there or not. */
export const flag = { type: 'boolean' } as const;

/** The commands, in the order in which help lists them. */
export const commands: readonly Command[] = [
  {
    name: 'drill',
    usage: 'drill [--report FILE] [--settings FILE] [--out DIR] [--json]',
    does: 'rehearse a whole incident on an embedded GitHub, from the alert to the weekly report',
    prints:
      'each step with what was done and why, then where the folder with issue, report and requests is; with --json {folder, incident, actions, requests, failures, steps}',
    fails: 'a step failed, or the incident is still open at the end',
    options: { report: text, settings: text, out: text, json: flag },
    takes: [0, 0],
    load: () => import('./drill.js'),
  },
  {
    name: 'lint',
    usage: 'lint REPORT.md [--settings FILE] [--json]',
    does: 'read and check an incident report',
    reads:
      'the settings for the levels of the rules: FILE, else the nearest .github/incident-loop.yml in the folder of the report (for - the working folder) or above it, up to the root of its repository; else the defaults',
    prints:
      'what the report says in one line, with the settings file in use, then each finding with its line, such as of settings that cannot be read; with --json {report, findings}',
    fails: 'the report has findings of level error',
    options: { settings: text, json: flag },
    takes: [1, 1],
    load: () => import('./lint.js'),
  },
  {
    name: 'parse',
    usage: 'parse --form FORM.yml [--form OLDER.yml]… BODY.md [--json]',
    does: 'read the body of an issue made with any GitHub issue form',
    prints:
      'each field of the form as JSON, then each finding with its line; with --json {fields, preamble, unplaced, findings}; with several forms also which one read it best, as form',
    fails: 'the body has findings of level error, such as a body that this form did not make',
    options: { form: texts, json: flag },
    takes: [1, 1],
    load: () => import('./parse.js'),
  },
  {
    name: 'lint-form',
    usage: 'lint-form FORM.yml [--json]',
    does: 'find what makes GitHub hide or corrupt an issue form',
    prints: 'each finding with its line; with --json {findings}',
    fails: 'the form has findings of level error',
    options: { json: flag },
    takes: [1, 1],
    load: () => import('./lint-form.js'),
  },
  {
    name: 'declare',
    usage:
      'declare [--alert FILE] [--trace FILE] [--title TEXT] [--summary TEXT] [--severity S0|S1|S2|S3] [--kind KIND] [--system NAME] [--settings FILE] [--repo OWNER/NAME] [--dry-run] [--json]',
    does: 'open an incident from an alert, a trace or a summary, with a report filled in as far as they know',
    prints:
      'the number and address of the issue, or of the open one that tells of the same; with --json {number, url, existed}; with --dry-run the issue that would be opened, with --json {title, body, labels, assignees, fingerprint}',
    fails: 'there is no alert in the payload, or no span in the trace',
    options: {
      alert: text,
      trace: text,
      title: text,
      summary: text,
      severity: text,
      kind: text,
      system: text,
      settings: text,
      repo: text,
      'dry-run': flag,
      json: flag,
    },
    takes: [0, 0],
    load: () => import('./declare.js'),
  },
  {
    name: 'metrics',
    usage: 'metrics --ledger DIR --now ISO [--weeks N] [--counts FILE] --out DIR [--json]',
    does: 'figures, weekly report and chart from a ledger',
    prints:
      'how many records were read and where the report is; with --json the figures, as in metrics.json; lines of the ledger left out are named on standard error',
    fails: 'the ledger has findings of level error',
    options: { ledger: text, now: text, weeks: text, counts: text, out: text, json: flag },
    takes: [0, 0],
    load: () => import('./metrics.js'),
  },
  {
    name: 'oncall',
    usage: 'oncall [--at ISO] [--settings FILE] [--weeks N] [--json]',
    does: 'say who is on call at an instant (now, when none is given), whom each severity calls, and who comes next',
    prints:
      'who has each layer and until when, whom each severity assigns and mentions, then the next weeks (4) as a table in the time zone of the rotation; with --json {at, timeZone, layers, calls, shifts, findings}; what is wrong in the settings is named on standard error',
    fails: 'nobody is on call',
    options: { at: text, settings: text, weeks: text, json: flag },
    takes: [0, 0],
    load: () => import('./oncall.js'),
  },
  {
    name: 'evals',
    usage: 'evals BEFORE AFTER [--json]',
    does: 'compare the results of two eval runs, of promptfoo, garak, inspect_ai or a plain list of cases',
    prints:
      'the verdict with its reasons, pass rates by suite with 95 % intervals, the cases that changed, and what to beware of; with --json {compared, errored, before, after, fixed, regressed, stillFailing, onlyBefore, onlyAfter, mcnemar, verdict, reasons}',
    fails: 'the run after is worse, or the runs cannot be compared',
    options: { json: flag },
    takes: [2, 2],
    load: () => import('./evals.js'),
  },
];
