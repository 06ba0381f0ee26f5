import { styleText } from 'node:util';
import type { Finding, Level } from '../domain/finding.js';

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };
const LONGEST_QUOTE = 160;

/** Findings for a person: each with its line of the text, and that line's number, below it. Colour only on a terminal. */
export function showFindings(path: string, text: string, findings: readonly Finding[]): string {
  const lines = text.split(/\r\n|\n|\r/);
  return findings.map((finding) => showFinding(visible(path), lines, finding)).join('\n');
}

function showFinding(
  path: string,
  lines: readonly string[],
  { level, line, message, rule }: Finding,
): string {
  const place = line === null ? path : `${path}:${line}`;
  const said = `${place}: ${paint(level, colours[level])} ${visible(message)} ${dim(`(${rule})`)}`;
  const quoted = line === null ? undefined : lines[line - 1];
  return quoted?.trim() ? `${said}\n${dim(`${String(line).padStart(6)} | ${shorten(quoted)}`)}` : said;
}

/** One line for a terminal: control, bidirectional and invisible characters cannot steer it, nor end the line. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    '\ufffd',
  );
}

function shorten(line: string): string {
  const shown = visible(line.slice(0, LONGEST_QUOTE));
  return line.length > LONGEST_QUOTE ? `${shown}…` : shown;
}

/** Text in a style, on a terminal only. */
export function paint(text: string, style: Style): string {
  const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return isTerminal ? styleText(style, text) : text;
}

const dim = (text: string) => paint(text, 'dim');
