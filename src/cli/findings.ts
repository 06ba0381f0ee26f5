import type { Finding, Level } from '../domain/finding.js';
import { redact } from '../redaction/secrets.js';

/** SGR codes (ECMA-48); `styleText` of node:util came with Node 20.12 only. */
const styles = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, blue: 34 } as const;
type Style = keyof typeof styles;

const colours: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
const LONGEST_QUOTE = 160;
/** Characters that stay visible before the column of a long line. */
const BEFORE = 60;

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
  const { shown, caret } = quote(quoted, at);
  const below =
    caret === null ? '' : `\n${dim(`${' '.repeat(6)} | `)}${' '.repeat(caret)}${paint('^', colours[level])}`;
  return `${said}\n${dim(`${String(line).padStart(6)} | ${shown}`)}${below}`;
}

/** The part of a line that fits on a screen, tabs as blanks, and where in it the column stands. */
function quote(
  line: string,
  column: number | null,
): { readonly shown: string; readonly caret: number | null } {
  const from = column !== null && column > LONGEST_QUOTE - BEFORE ? column - BEFORE : 0;
  const cut = line.slice(from, from + LONGEST_QUOTE);
  const start = from > 0 ? '…' : '';
  const end = from + LONGEST_QUOTE < line.length ? '…' : '';
  const plain = (words: string) => visible(words).replaceAll('\t', ' ');
  const before = column === null ? null : start + plain(line.slice(from, column));
  return { shown: start + plain(cut) + end, caret: before === null ? null : [...before].length };
}

/** One line for a terminal: control, bidirectional and invisible characters cannot steer it, nor end the line. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    '\ufffd',
  );
}

/** Text in a style, on a terminal only. */
export function paint(text: string, style: Style): string {
  const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return isTerminal ? `\u001b[${styles[style]}m${text}\u001b[0m` : text;
}

const dim = (text: string) => paint(text, 'dim');
