import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { evalReport } from '../../src/cli/eval-report.js';
import { limits, spellBytes } from '../../src/exchange/evals/limits.js';
import { readEvals } from '../../src/exchange/evals/read-evals.js';
import { compareEvals } from '../../src/metrics/compare-evals.js';
import { evalTools, evalWorkflows } from './eval-workflows.js';

/** Results that come with the tests, as the pages show them compared. */
const examples = {
  promptfoo: ['promptfoo/before.json', 'promptfoo/after.json'],
  garak: ['garak/agg-0.13.report.jsonl', 'garak/agg-0.14.report.jsonl'],
  inspect: ['inspect/incorrect.json', 'inspect/correct.json'],
  generic: ['generic/before.csv', 'generic/after.csv'],
} as const;

/** What the pages on eval formats repeat, by the name of the region: each workflow, the settings that name it, a run of the command, what no reader takes. */
export async function evalRegions(root: string): Promise<Readonly<Record<string, () => string>>> {
  const shown: (readonly [string, () => string])[] = [];
  for (const [name, [before, after]] of Object.entries(examples)) {
    const text = fenced('console', await exampleText(root, before, after));
    shown.push([`example-${name}`, () => text]);
  }
  const workflows = evalWorkflows(root).map(({ path, text }) => {
    const name = path.slice('templates/evals/'.length, -'.yml'.length);
    return [`workflow-${name}`, () => fenced('yaml', text.slice(text.indexOf('name:')))] as const;
  });
  return {
    ...Object.fromEntries([...workflows, ...shown]),
    'evals-settings': () =>
      fenced('yaml', 'remediation:\n  workflow: evals.yml\n  artifact: incident-evals\n'),
    'evals-limits': limitLines,
    'evals-pages': () =>
      Object.entries(evalTools)
        .map(([name, { title }]) => `- [${title}](evals/${name}.md)\n`)
        .join(''),
  };
}

async function exampleText(root: string, before: string, after: string): Promise<string> {
  const read = async (path: string) => {
    const { run } = await readEvals(createReadStream(join(root, 'test/exchange/fixtures/evals', path)));
    if (!run) throw new Error(`${path} cannot be read as results of evals`);
    return run;
  };
  const report = evalReport(compareEvals(await read(before), await read(after)));
  return `$ incident-loop evals ${before} ${after}\n${stripVTControlCharacters(report)}\n`;
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\`\`\`\n`;
}

function limitLines(): string {
  const lines = [
    `more than ${spellBytes(limits.file)} unpacked; an archive, more than ${spellBytes(limits.archive)} packed or ${limits.entries.toLocaleString('en')} files`,
    `a record above ${spellBytes(limits.record)}, more than ${limits.cases.toLocaleString('en')} cases, or values nested deeper than ${limits.depth} levels`,
    'not UTF-8, a name twice in one object, or a name `__proto__`',
    'broken off, or not what its tool writes',
  ];
  return lines.map((line) => `- ${line}\n`).join('');
}
