import type { Report } from '../domain/report.js';
import type { Span } from '../domain/situation.js';
import { readReport } from '../parsing/report/report.js';

/** What a person does to a report in the issue's editor: each verb takes the body and returns it rewritten. */
export type Edit = (body: string) => string;

/** Applies edits one after the other. */
export function rewrite(body: string, edits: readonly Edit[]): string {
  return edits.reduce((text, edit) => edit(text), body);
}

/** Writes a line at the end of the timeline; `at` is ISO 8601 UTC. */
export function addToTimeline(at: string, name: string, words: string): Edit {
  return inSection('timeline', (text) => `${text.trimEnd()}\n- ${at.slice(0, 16)}Z – ${words} (${name})\n\n`);
}

/** Sets a fact line of a section, or adds it at the end where there is none. */
export function setFact(section: string, title: string, value: string): Edit {
  return inSection(section, (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) =>
      line
        .replace(/^[-*]\s+/, '')
        .toLowerCase()
        .startsWith(`${title.toLowerCase()}:`),
    );
    if (at < 0) return `${text.trimEnd()}\n- ${title}: ${value}\n\n`;
    return lines.map((line, index) => (index === at ? `- ${title}: ${value}` : line)).join('\n');
  });
}

/** Adds prose or a list line to a section. */
export function addTo(section: string, words: string): Edit {
  return inSection(section, (text) => `${text.replace('_No response_', '').trimEnd()}\n${words}\n\n`);
}

/** Ticks every box of the sign-off list. */
export const tickSignoff: Edit = inSection('severity-and-status', (text) =>
  text.replaceAll('- [ ]', '- [x]'),
);

/** Ticks every task of the remediation. */
export const tickRemediation: Edit = inSection('remediation', (text) => text.replaceAll('- [ ]', '- [x]'));

/** Gives every preventive action an owner and a due date (`YYYY-MM-DD`) where it has none; writes one if there is none. */
export function planActions(owners: readonly string[], due: string): Edit {
  return (body) => {
    const { report } = readReport(body);
    const rows =
      report.actions.length > 0
        ? report.actions.map((row, index) => planned(row, owners[index % owners.length], due))
        : [];
    const table = ['| action | kind | owner | due |', '|---|---|---|---|', ...rows].join('\n');
    const fallback = `| Add the case to the regression evals | eval | @${owners[0]} | ${due} |`;
    return inSection(
      'preventive-actions',
      () => `\n\n${rows.length > 0 ? table : `${table}\n${fallback}`}\n\n`,
    )(body);
  };
}

function planned(row: Report['actions'][number], owner: string | undefined, due: string): string {
  const hasDate = row.due !== null && /^\d{4}-\d{2}-\d{2}$/.test(row.due);
  const number = row.issue === null ? '' : ` (#${row.issue})`;
  return `| ${row.action.replaceAll('|', '\\|')}${number} | ${row.kind ?? 'other'} | ${row.owner ?? `@${owner}`} | ${hasDate ? row.due : due} |`;
}

/** Rewrites what stands below a section's heading; a body without that section stays as it is. */
function inSection(id: string, change: (text: string) => string): Edit {
  return (body) => {
    const span = readReport(body).spans.find((one) => one.id === id);
    if (!span) return body;
    const from = belowHeading(body, span);
    return body.slice(0, from) + change(body.slice(from, span.to)) + body.slice(span.to);
  };
}

function belowHeading(body: string, { from }: Span): number {
  const end = body.indexOf('\n', from);
  return end < 0 ? body.length : end + 1;
}
