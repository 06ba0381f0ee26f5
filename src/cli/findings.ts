import { styleText } from 'node:util';
import type { Finding, Level } from '../domain/finding.js';

type Style = Parameters<typeof styleText>[0];

const colours: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

/** Findings for a person: each with its line of the text below it. Colour only on a terminal. */
export function showFindings(path: string, text: string, findings: readonly Finding[]): string {
  const lines = text.split(/\r\n|\n|\r/);
  return findings
    .map(({ level, line, message, rule }) => {
      const place = line === null ? path : `${path}:${line}`;
      const quoted = line === null ? '' : `\n    ${dim(visible(lines[line - 1] ?? ''))}`;
      return `${place}: ${paint(level, colours[level])} ${message} ${dim(`(${rule})`)}${quoted}`;
    })
    .join('\n');
}

/** A line for a terminal: control characters cannot move its cursor or change its colours. */
export function visible(line: string): string {
  return line
    .slice(0, 200)
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** Text in a style, on a terminal only. */
export function paint(text: string, style: Style): string {
  const isTerminal = process.stdout.isTTY === true && !process.env.NO_COLOR;
  return isTerminal ? styleText(style, text) : text;
}

const dim = (text: string) => paint(text, 'dim');
