import type { Finding, Level } from '../domain/finding.js';
import { redact } from '../redaction/secrets.js';
import { quote } from './quote.js';
import { visible } from './visible.js';

/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
type Style = keyof typeof styles;

const colours: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
/** In columns of a terminal. */
const LONGEST_QUOTE = 160;
/** Columns that number and bar take in front of a quoted line. */
const GUTTER = 9;

/**
 * Findings for a person: each with its line of the text, that line's number, and a caret below the column at fault. Secrets
 * in the line give way to a placeholder. Colour only on a terminal.
 */
export function showFindings(path: string, text: string, findings: readonly Finding[]): string {
  const lines = redact(text.replace(/\r\n?/g, '\n')).split('\n');
  const raw = text.split(/\r\n|\n|\r/);
  return findings.map((finding) => showFinding(visible(path), lines, raw, finding)).join('\n');
}

function showFinding(
  path: string,
  lines: readonly string[],
  raw: readonly string[],
  { level, line, column, message, rule }: Finding,
): string {
  const place = [path, line, column].filter((part) => part !== null && part !== undefined).join(':');
  const said = `${place}: ${paint(level, colours[level])} ${visible(redact(message))} ${dim(`(${rule})`)}`;
  const quoted = line === null ? undefined : lines[line - 1];
  if (line === null || !quoted?.trim()) return said;
  const at = column ? redact((raw[line - 1] ?? '').slice(0, column - 1)).length : null;
  const { shown, caret } = quote(quoted, at, room());
  const below =
    caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
  return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}

/** The columns that are left for a line; as a file may be read anywhere, at most what fits beside other windows. */
function room(): number {
  const { isTTY, columns } = process.stdout;
  return isTTY ? Math.max(20, Math.min(LONGEST_QUOTE, (columns || 80) - GUTTER)) : LONGEST_QUOTE;
}

/** Text in a style, on a terminal only. */
export function paint(text: string, style: Style): string {
  const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}

const dim = (text: string) => paint(text, 'dim');
