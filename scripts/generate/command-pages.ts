import { type CommandRow, commands, permissions, typed } from '../../src/domain/commands.js';
import { phaseRow } from '../../src/domain/phases.js';
import { type Attempt, attempt } from './attempt.js';
import { type Sample, samples } from './command-samples.js';
import { generatedNote } from './note.js';
import { spokenDues, spokenTimes } from './spoken-times.js';

type Row = (typeof commands)[number];

/** A page for each command. All that they show of the product was run on a sample incident just now. */
export function commandPages(): readonly { readonly path: string; readonly text: string }[] {
  return commands.map((row) => ({ path: `docs/commands/${row.name}.md`, text: page(row) }));
}

function page(row: Row): string {
  const sample: Sample = samples[row.name];
  const blocks = [
    `<!-- ${generatedNote('src/domain/commands.ts and scripts/generate/command-samples.ts')} -->`,
    `# \`/${row.name}\``,
    row.does,
    facts(row),
    '## Example',
    ...example(row, sample),
    ...refusals(row, sample),
    ...times(row),
    '## By hand, and undone',
    row.undo,
    `---\n\n${[sample.more, '[All commands](../commands.md)'].filter(Boolean).join(' · ')}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function facts(row: CommandRow): string {
  const when = row.phases.map((id) => phaseRow(id).title).join(', ');
  return [
    `- Form: \`${typed(row)}\``,
    `- For ${permissions[row.who]}`,
    row.phases.length > 0
      ? `- In any phase; \`/help\` shows it in ${when}`
      : '- In any phase; `/help` names it below the others',
  ].join('\n');
}

function example(row: Row, sample: Sample): readonly string[] {
  const { by = 'dana', plain } = sample;
  const done = attempt(sample, by, row.example);
  if (!done.isDone) throw new Error(`the example of /${row.name} is refused: ${done.reply}${done.signoff}`);
  const where = plain ? `On an issue that says “${plain}”, ` : '';
  return [
    `${where}${plain ? by : capital(by)} comments at 14:20 UTC on 20 November 2026:`,
    fenced('text', row.example),
    `It is answered with 👍. ${done.report === '' ? 'The report stays as it is.' : 'The report changes:'}`,
    ...(done.report === '' ? [] : [fenced('diff', done.report)]),
    ...consequences(done),
  ];
}

function consequences({ labels, assigned, opened, signoff, reply }: Attempt): readonly string[] {
  const moved = [
    ...labels.on.map((name) => `\`${name}\` put on`),
    ...labels.off.map((name) => `\`${name}\` taken off`),
  ];
  const changes = [
    ...(moved.length > 0 ? [`labels: ${moved.join(', ')}`] : []),
    ...assigned.map((login) => `${login} is assigned`),
    ...opened.map((title) => `an issue “${title}” is opened, and its number written into the row`),
  ];
  return [
    ...(changes.length > 0 ? [changes.map((one) => `- ${one}`).join('\n')] : []),
    ...(signoff === '' ? [] : ['The comment about sign-off changes:', fenced('diff', signoff)]),
    ...(reply === '' ? [] : ['The comment with answers says:', quoted(reply)]),
  ];
}

function refusals(row: Row, sample: Sample): readonly string[] {
  const { by = 'dana', forbidden } = sample;
  const lines = [
    ...sample.refused.map((one) => {
      const {
        typed: words,
        when,
        given,
      } = typeof one === 'string' ? { typed: one, when: '', given: sample } : one;
      return refusal(words, when, attempt(given, by, words));
    }),
    ...(forbidden
      ? [refusal(forbidden.typed, whoElse(row), attempt(sample, forbidden.by, forbidden.typed))]
      : []),
  ];
  const showsForm = sample.refused.length > 0 && row.form !== '' && row.who !== 'maintain' && !isWayOut(row);
  return [
    '## Refused',
    `With 😕, and this in the ${isWayOut(row) || row.name === 'signoff' ? '[comment about sign-off](../sign-off.md)' : 'comment with answers'}${
      showsForm
        ? `, followed where the words were wrong by “Type \`${typed(row)}\`, for example \`${row.example}\`.”`
        : ''
    }:`,
    lines.join('\n'),
  ];
}

function isWayOut({ name }: Row): boolean {
  return name === 'dismiss' || name === 'duplicate' || name === 'close-unsigned';
}

function whoElse({ who }: Row): string {
  if (who === 'maintain') return 'by somebody who may write and does not maintain the repository';
  if (who === 'triage') return 'by somebody without triage rights';
  return 'by somebody who holds no role and has no triage rights';
}

/** One line of the list: what was typed, and why it was refused, without what all refusals have in common. */
function refusal(words: string, when: string, { isDone, reply, signoff }: Attempt): string {
  if (isDone) throw new Error(`${words} is carried out, and its page says that it is refused`);
  const said = reply === '' ? (signoff.split('\n').at(-1) ?? '') : reply;
  const why = said
    .replace(/^.*?was \*\*not\*\* carried out\. /s, '')
    .replace(/^\+- .*?does not count: /, '')
    .replace(/ Type `\/.*$/s, '');
  return `- \`${words}\`${when === '' ? '' : ` ${when}`}: ${why}`;
}

function times({ form, name }: Row): readonly string[] {
  if (name === 'action') return ['## Due dates', spokenDues()];
  if (!form.includes('[time]')) return [];
  return ['## Times', spokenTimes(), 'More about [times](../commands.md#times).'];
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

const LONGEST_QUOTE = 12;

function quoted(text: string): string {
  const lines = text.split('\n');
  const shown =
    lines.length > LONGEST_QUOTE
      ? [...lines.slice(0, LONGEST_QUOTE), '', `… and ${lines.length - LONGEST_QUOTE} lines more`]
      : lines;
  return shown.map((line) => `> ${line}`.trimEnd()).join('\n');
}
